<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Bulk TTSについて</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>バージョン、設定、ログの末尾です。サポートしてくれる人に渡すためのものです</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>多くの人の成果を使って作られています</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Bulk TTSのロゴ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>CAMB.AIのRun IDのリストから音声ファイルを作ります。取得して、聴いて、保存。</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>アプリの構成要素</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Qtのライブラリは別ファイルになっています。同じバージョンの別のビルドに置き換えることができます。場所: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>ライセンスの全文は上記のアドレスにあります。</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>リストに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Run IDを追加</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>音声の生成を依頼したときにCAMB.AIから受け取ったRun IDまたはTask IDです。</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>ここにRun IDを貼り付けるか、ファイルをドロップしてください。

例:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>ほかのものを選ぶ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>テキスト、CSV、Excel、OpenDocument、JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1とほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>貼り付けたテキスト（%Ln文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>%1を追加、%2を更新(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>%Ln件を更新(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップを追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Run IDのリスト (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Run IDの入ったファイルを選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>使えなかったものとその理由</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln個のクリップの名前またはテキストが変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln個のクリップを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln件は使えませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>内容を見る</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>たった今発行</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前に発行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前に発行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>%Ln日前に発行</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>有効期間は残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>あと%Ln分有効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>あと%Ln時間有効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>あと%Ln日有効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln個のクリップを表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップを取得しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln個中%1個のクリップが届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップを保存しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%Ln個中%1個のクリップを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>確認者の回答</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>やり直しとコメント</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>使えないものとその理由</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>確認者の判定を使う(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>自分の判定を残す(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>この回答を使う(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>%Ln個のクリップで、あなたの判定と異なります:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>これらのクリップは、別の名前またはテキストでリストに入っています。</translation>
    </message>
</context>
<context>
    <name>ClashModel</name>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>ClipTableModel</name>
    <message>
        <source>Play this clip</source>
        <translation>このクリップを再生</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>このクリップを保存…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1を再生</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1を保存</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1はまだ届いていないため、保存できません</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>すべて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>届き次第保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>全クリップを1つのファイルに(&amp;O)…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>確認者用のページ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>確認者の回答を読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>届き次第「%1」に保存中</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>届き次第の保存をやめる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1（モノラル）</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1（ステレオ）</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>短すぎて測定できません</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>詳細をすべてコピー</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>リストでクリップを選ぶと、ここに詳細が表示されます。</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>試聴済み</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>未試聴</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>このファイルの音声は測定できません。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>クリップのファイルがないか、読み取れません。もう一度取得してください。</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>要試聴</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>クリップ全体の聞こえの大きさです。話し声では−16～−23が一般的です。0に近いほど大きく聞こえます。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>クリップの中で最も音が大きい瞬間です。0はファイルに記録できる最大の音量です。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>サービスはクリップごとに、一定期間だけ有効なアドレスを発行します。すでに届いたクリップはなくなりません。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>チェックサムが同じファイルは、内容も同じです（SHA-256）。</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>チェックサムをコピー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>ファイルの場所をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>テキスト全文を表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message>
        <source>Listening to the unheard</source>
        <translation>未試聴のクリップを試聴中</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>採用 (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>やり直し (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>メモ (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>終了 (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>リストに表示中のクリップはすべて試聴済みです。</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>試聴できるクリップがまだありません。先に取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln個のクリップを再生できませんでした。理由は各行に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>これで最後です。</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>これで最後です。リストに表示中のクリップはすべて試聴済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>未試聴 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>このコンピューターのキーチェーンの応答を待っています。ロックの解除を求められることがあります。その後、取得が始まります。</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>あとはAPIキーだけです。入力すると取得が始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%Ln個中%1個が準備完了</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln個のクリップを取得できませんでした。理由は各行に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>すべてのクリップが届きました。</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>取得したクリップがこのコンピューターで%1を使っており、上限の%2を超えています。元のまま保存するまで、クリップが破棄されることはありません。元のまま保存するか、不要なものをリストから外してください。</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>別のキーを入力</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>ネットワーク設定…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>すべて %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>準備完了 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>処理中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>未取得 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>未試聴 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>要試聴 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>採用 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>やり直し %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>フォルダーと容量</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>最初に表示されるフォルダーです。常に、最後に使ったフォルダーになります。</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>クリップの保存先フォルダー(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Bulk TTSに任せる設定に戻す</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>クリップの保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>リストの読み込み元フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>リストの読み込み元フォルダーを選択</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>取得したクリップ用の容量(&amp;F)</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>アプリのファイル</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>リストと、その名前、マーク、メモです。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>アプリのファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>アプリの動作と発生した問題の記録です。サポートしてくれる人に渡すためのものです。</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>いっぱいになると、保存済みのクリップから順に消して空きを作ります。</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>現在の使用量: %1。いっぱいになると、保存済みのクリップから順に消して空きを作ります。</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>開けませんでした。場所: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>リスト全体の進み具合</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>保存を中止</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>選択分を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>すべて保存(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ファイルの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>サンプルレート(&amp;R)</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>モノラル／ステレオ(&amp;E)</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>ラウドネス(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>スマホ・チャット用</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>スライド用</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>動画編集用</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>オーディオブック</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>電話システム</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC（劣化なし）</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV（劣化なし、大サイズ）</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3（小サイズ、どこでも再生可）</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis（小サイズ）</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus（最小サイズ）</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>クリップのファイルをそのまま保存します。</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>音量を均一化（%1）</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>クリップと同じ</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Web向け・大きめ（%1）</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>ポッドキャスト（%1）</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>オーディオブック（%1）</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>ラジオ・テレビ（%1）</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小サイズ</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>変更点を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>前の名前とテキストを残す(&amp;K)</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>使えないものとその理由</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>コントラスト(&amp;N)</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>高コントラストでは、線と色がはっきりします。</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>取得が終わったら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>ほかのプログラムを使っているときに、画面にメッセージを表示します。</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>時計の横にアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>コンピューターをスリープさせない(&amp;W)</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>クリップの取得中はスリープしません。画面は消えることがあります。</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>システムに合わせる（%1）</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>取得の進み具合を表示し、このウィンドウを呼び戻せます。</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>このコンピューターのデスクトップには表示する場所がありません。</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>クリップが多すぎて、一度にドラッグまたはコピーできません。代わりに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln個のファイルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>フォルダーやほかのプログラムに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln個のクリップを除外しました。ファイルがなくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>もう一度取得してください。</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>今日は非常に多くのクリップがドラッグまたはコピーされたため、これ以上の空きがありません。代わりに保存してください。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headlessには--input ファイルと--save-to フォルダーが必要です。</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>%2個中%1個を取得しました</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%2個中%1個を保存しました</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%2個中%1個のクリップを%3に保存しました</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>このクリップを保存する前に処理が中止されました。もう一度実行すると保存できます。</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>APIキーがありません。CAMB_API_KEYを設定するか、アプリでキーを保存してください。</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>%1のAPIキーは正しいキーではありません。CAMB.AI Studioからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--nameでは{%1}を使えません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>--nameのテンプレートに誤りがあります: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>始まりが唐突</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>終わりが唐突</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>長い無音</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>短すぎるかも</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>長すぎるかも</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>ほかと同一</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>チャンネルが多い</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>高サンプルレート</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>非常に長い</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>このクリップでは何も聞こえません。</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>音が割れています。ファイルに記録できる音量を超えている箇所があります。</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>音の途中から始まっています。先頭が切れているようです。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>音の途中で終わっています。末尾が切れているようです。</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>途中に%1秒の無音があります。</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>同じくらいのテキストのほかのクリップより、かなり短くなっています。言葉が抜けているかもしれません。</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>同じくらいのテキストのほかのクリップより、かなり長くなっています。言葉が繰り返されているかもしれません。</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>テキストが異なる（またはない）クリップ%1とまったく同じ音声です。</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>チャンネル数が%1です。話し声なら1か2が普通です。</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>サンプルレートが%1 kHzあります。話し声に必要な値を大きく超えています。</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>1時間を超えています。クリップとしては異例の長さです。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>3つのステップ</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Run IDを貼り付けるか、Run IDの入ったファイル（テキスト、CSV、Excel、ODS、JSON）をドロップまたは選択します。追加の前に、見つかったものを確認できます。Task IDも使えます。</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. 追加</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>クリップはバックグラウンドで届きます。届いたものからすぐに再生でき、一時停止やキャンセルもいつでもできます。失敗したものには理由が表示され、「失敗分を再試行」でもう一度取得できます。</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. 取得</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>1個だけ、選択した分、またはすべてを、好きなフォルダーに保存できます。指示しない限り、ファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. 保存</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>試聴とマーク</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>スペースキーで、今いる行を再生します。クリップの再生後の動作と音声デバイスは、メニューの「試聴」で選べます。</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>行のメニューで、クリップに「採用」か「やり直し」のマークを付けたり、メモを書いたりできます。リストの上のボタンで、その分だけを表示できます。やり直し分のRun IDをメニューからコピーすることもできます。</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>「要試聴」には、無音、途切れ、音割れ、極端に短い・長いなど、問題がありそうなクリップが表示されます。音声だけから判断しているため、間違っていることもあります。</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>保存と名前</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>保存のダイアログでは、{number:000} {name}のような1行でファイル名を決めます。「挿入」を押すと、表のすべての列を含め、使えるものが一覧表示されます。スラッシュを入れるとフォルダーができます。</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>「形式」では、クリップを元のまま保存するか、スマホ、スライド、動画編集、オーディオブック、電話システム向けにするかを選べます。</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>保存が終わると、保存できたクリップの数が表示されます。「理由を見る」を押すと、残りが理由とともに一覧表示され、「足りない分を取得」で取得して保存できます。</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>「保存」メニューでは、クリップを1つのファイルにつなげる、届き次第保存する、ほかの人が聴いて判定できるページを作る、といったこともできます。</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>APIキーはどこにありますか？</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>CAMB.AI Studioの「API」セクションにあります。コピーしてここに貼り付け、「キーを確認」を押してください。</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>キーが受け付けられません。</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>前後に余分なものが入らないように、もう一度コピーしてください。それでもだめな場合は、CAMB.AI Studioで新しいキーを作るか、キーをくれた人に聞いてください。</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>クリップが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Run IDが正しいか、そのキーのアカウントで生成したものかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>何も届かない、または接続できません。</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Webページが開くか確かめてください。会社や学校ではプロキシが使われていることがあります。プロキシは設定画面で指定してテストできます。その間も、データは失われません。</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>音が出ません。</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>プレーヤーの音量を確認し、メニューの「試聴」で別の音声デバイスを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>空きを作ってから再開してください。届いたものはそのまま残り、保存は続きから進みます。</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>そのほかの問題があります。</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>「ヘルプ」メニューの「診断情報をコピー」を選び、サポートしてくれる人へのメッセージに貼り付けてください。キー、アドレス、あなたのテキストは含まれません。</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>問題と解決方法</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>キーとファイルについて</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>キーはこのコンピューターに保管されます。送信先はCAMB.AIだけで、ログに書き込まれることもありません。</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>このアプリがあなたの操作を誰かに伝えることはありません。通信するのは、CAMB.AIのサービスと、サービスが示すクリップのアドレスだけです。</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>取得したクリップは、設定の上限までこのコンピューターに保管されます。保存済みのものから先に消えます。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>行を再生または一時停止</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>上または下の行</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>選択した行をリストから外す</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>未試聴のクリップの試聴中: 採用、やり直し、メモ</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>2秒戻る</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>2秒進む</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>プレーヤー: クリップの先頭へ</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>プレーヤー: クリップの末尾へ</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>ミュートの切り替え</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>ID、名前、テキスト、マーク、メモを検索</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>貼り付けた内容を追加</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>ウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>前の部分へ</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>この言葉を含む項目はヘルプにありません。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>ファイル名用</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>列%1の用途: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>「%1」 — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: 「%2」 — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>表計算ソフトが数値を丸めたため、末尾の桁が失われています。列の書式を文字列にして、IDを入力し直してください。</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>0番のRun IDはありません。</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>Run IDが0より小さいことはありません。</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>Run IDは整数です。</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>Run IDにしては桁数が多すぎます。</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>Run IDは数字だけです。</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>Task IDではないようです。音声の生成を依頼したところからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>この行にはRun IDがありません。入力するか、この行を除いてください。</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>表計算ソフトが日付か時刻に変換しています。列の書式を文字列にして、IDを入力し直してください。</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>1つの数とも複数の数とも読めます。Run IDはコンマや点を入れずに書き、1つずつ区切ってください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1はテキストでも表でもありません。テキスト、CSV、Excel、ODS、JSONのいずれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1は50 MBを超えており、Run IDのリストとしては大きすぎます。IDの入ったファイルを選ぶか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1はパスワードで保護されています。パスワードなしのコピーを保存して、それを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>%1を読み取れませんでした。ディスクを確認するか、先にこのコンピューターへコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1がなくなっています。もう一度選んでください。</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>%1を読み取る権限がありません。所有者に頼むか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1にRun IDがありません。Run IDは1234567のような整数です。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1は正しいJSONではありません。書き出し直すか、IDだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1は壊れています。表計算ソフトで開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>%1件目</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>全体が%1 kbit/s。話し声に適しています。</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>MP3より小さくなりますが、対応するプレーヤーは限られます。</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>WAVには入れられないため、別のCUEファイルに書き出します。</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>字幕は作れません。どのクリップにもテキストがありません。テキストの入った表を追加すると作れます。</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>その場所にはファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>ファイルと一緒に作成されます。</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>ファイルは作成されませんでした。「%1」の音声がなくなっています。</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>ファイルは作成されませんでした。「%1」の音声が壊れています。</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>ディスクがいっぱいのため、ファイルは作成されませんでした。空きを作るか別のフォルダーを選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>フォルダーに書き込めないため、ファイルは作成されませんでした。別のフォルダーを選ぶか、同じ名前のファイルがほかのプログラムで開かれていないか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>これらのクリップからその形式のファイルは作れません。別の形式を選んでください。</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>1つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>ファイルを作成(&amp;K)</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>クリップを1つのファイルにつなげる</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>先に取得する(&amp;F)</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>番号順に1つずつつなげます。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>形式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>クリップの間隔(&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>各クリップの音量が上がりきるまで、および消えるまでの時間</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>フェードイン・アウト(&amp;U)</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>全クリップの音量をそろえる(&amp;L)</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>チャプター（クリップと同じ名前）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>動画プレーヤー用の字幕（SRT）(&amp;S)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Webページ用の字幕（WebVTT）(&amp;W)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>届いているクリップすべて（%Ln）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>選択したものだけ（%Ln）(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>ファイルの保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>フォルダーのパスを省略せずに入力するか、「選択」を押してください。</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>ディスクの空きは%1だけです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>ファイルの保存先フォルダーを選択</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>同じ名前のファイルがすでに%Ln個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方残す(&amp;K)</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>新しいファイルに番号が付きます</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>クリップがまだありません。先に取得してから、1つのファイルにまとめてください。</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>一部のクリップ</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>クリップからファイルを作成中です。終わってから次のファイルを作成してください。</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>クリップを保存中です。終わってから1つのファイルにまとめてください。</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>ファイルを作成中: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>もう一度取得</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>このクリップを除いて作成</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>あなたのキー</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>キーの保管先(&amp;K)</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>キーチェーンのキーを使わずに続ける</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>キーはキーチェーンに残ります。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>使わずに続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>届いたクリップは残ります。さらに取得するには、キーの再入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>キーを変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>キーを入力(&amp;E)…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>アプリ専用のフォルダー</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>保管しない（起動のたびに入力）</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>このコンピューターに設定されたキー（CAMB_API_KEY）を使用中です。ここに保管したキーより優先され、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>このコンピューターに設定されたキー（CAMB_API_KEY）は正しいキーではありません。設定した人に、修正または削除を頼んでください。</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>保管されたキーを読み取れません。入力し直してください。</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>キーがあり、使用中です。</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>キーチェーンにありますが、まだ読み出していません。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>キーを消去しています…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>キーを移しています…キーチェーンのロック解除を求められることがあります。</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>あなただけが読めるファイルに保管します。</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>ほかのパスワードと一緒に保管され、サインインしていない間はロックされます。</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Bulk TTSを終了すると消えます。</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>APIキーを消去しますか？</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>ここから元に戻すことはできません。キーはCAMB.AI Studioで確認できます。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>消去する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>このコンピューターに設定されたキー（CAMB_API_KEY）は正しいキーではありません。設定した人に修正を頼むか、ここで入力できるように削除を頼んでください。</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>保存されたキーを読み取れません。キーを入力し直してください。</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>このコンピューターに設定されたキー（CAMB_API_KEY）を使用中です。ここに保存したキーより優先されます。</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>キーは保存済みです。置き換えるには別のキーを貼り付けてください</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>%1の「API」セクションにあります。ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>あなたのAPIキー</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>キーを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>キーを保存(&amp;S)</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>このコンピューターだけに保管され、あなただけが読めます。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>このコンピューターのキーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>キーを使えるようになりました。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>このキーは有効です。</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>このコンピューターのキーチェーンだけに保管されます。</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>保管されません。Bulk TTSを起動するたびに入力します。</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>キーを使用中です。置き換えるには別のキーを貼り付けてください</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>サービスがこのキーを受け付けません。CAMB.AI Studioからもう一度、全体をコピーして試してください。</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>キーは認識されましたが、音声を扱う権限がありません。CAMB.AIのアカウントの管理者に聞くか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>サービスに接続できません。オンラインか確認して、もう一度試してください。キーの保存はこのままでもできます。</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>キーの%Ln文字目の後に空白があります。キーに空白は入りません。余分なものが一緒に貼り付けられたようです。キーだけをコピーしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>%1文字目の「%2」はキーに使われない文字です。普通の文字に似た別の文字かもしれません。CAMB.AI Studioからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>キーにしては長すぎます。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>キーが入力されていません。先に貼り付けてください。</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>キーの前の語</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>一緒に貼り付けられたものを取り除きました: %1。</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>保存されたキーが、このコンピューターのほかの利用者にも読める状態でした。修正したので、今はあなただけが読めます。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>終了しますか？</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>バックグラウンドで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>終了する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>終了しない(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>音声デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>クリップの再生後(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>行を選んだらクリップを再生(&amp;P)</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>矢印キーでリスト内を移動すると、クリップが次々に再生されます。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>選択したデバイス（現在なし）</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>次のクリップを再生</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>もう一度再生</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>%1のリスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>別のウィンドウで開いています</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>リスト一覧</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>削除済み %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>削除したものは1週間ここに残ります。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>戻す(&amp;P)</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>その名前のリストはありません。</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>リストはまだありません。新しく始めたリストは、ここに残ります。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>リスト一覧(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>新しいリスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>このリストの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>すべてのリスト(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>このリストの名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln個のリストを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>そのリストはなくなったか、別のウィンドウで開かれています。先にそちらで閉じてください。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>APIキー(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>サンプルクリップで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>サンプルクリップを終了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>リストを空にする(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>試聴(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>クリップごとに停止(&amp;S)</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>次のクリップを続けて再生(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>クリップをリピート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>行を選んだらクリップを再生(&amp;P)</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>音声デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – サンプルクリップ</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>これはサンプルクリップです。「取得」を押して取得し、再生と保存を試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>未取得のクリップが%Ln個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>リストのファイルが壊れていたため、%1として別に保管しました。見つかったクリップをここに表示しています。</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>採用(&amp;K)</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>未試聴のクリップを聴く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>採用分を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>やり直し分のIDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>判定を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>マークなし</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>%Ln個のクリップへのメモ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1へのメモ:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln件のRun IDをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>判定を書き出す</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>判定を%1に書き出しました。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>試聴済み</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>要試聴</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>候補(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>最初の名前</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最も長い名前</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>収まるように短縮</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln個のクリップは名前が重なるため、番号が付きます:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>番号と名前</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>名前とRun ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>番号とテキスト</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>日ごとのフォルダー</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>言語ごとのフォルダー</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>リスト内の番号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>ファイルの名前の付け方を入力するか、候補から選んでください。</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1を解釈できません。コロンを付けられるのは番号だけで、桁数を0で示します: {number:000}。</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>かっこ { が閉じられていません。項目の終わりに } を付けてください。</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>かっこ } の前に { がありません。} を取るか、項目の前に { を付けてください。</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>記号 %1 はファイル名に使えません。別の記号を使ってください。</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>記号 / はフォルダー名の終わりを示しますが、その前に名前がありません。</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>最後の / の後にはファイルの名前が必要です。</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>{ と } の間に何もありません。入れられるものは「挿入」で確認できます。</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1}はありません。{%2}のことですか？</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1}はありません。使えるものは「挿入」で確認できます。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>会社によっては、プロキシ経由でネットワークに接続します。ほとんどの人には不要です。</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>プロキシのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>サービスへの接続</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>同時に取得するファイル数(&amp;F)</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>「自動」では、接続に合った数を自動で見つけます。</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>同時に問い合わせる数(&amp;Q)</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>サービスは1つずつの問い合わせを勧めています。増やすと早く応答することもあれば、待たされることもあります。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>使わない（直接接続）</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>自分で指定…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1（推奨）</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>前に「ユーザー名:パスワード@」の形でユーザー名とパスワードを付けることもできます。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>サービスから応答がありました。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>取得が止まりました</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln個のクリップが届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln個中%1個のクリップが届きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln個が失敗しました。理由は各行に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>保存が終わりました</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>一部のクリップが保存されませんでした</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>作業は続いています</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>時計の横のアイコンでウィンドウを呼び戻せます。すべて終わるとお知らせします。</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>クリップを取得または保存しています</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>データは失われません。届いたものは残り、続きは次回取得できます。</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>作りかけは残らないため、最初から作り直すことになります。クリップは残ります。</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>ファイルをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>その内容はまだリストに入っていないため、もう一度追加する必要があります。すでにここにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>クリップをまだ取得・保存しています。</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>まだ届いていないクリップがあります。</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>クリップをまだ保存しています。</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>データは失われません。クリップはここに残り、未保存のものは次回保存できます。</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>クリップをまとめたファイルをまだ作成しています。</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>確認者用のページをまだ作成しています。</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>まだ作業中です。</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>音声デバイスが見つかりませんでした。ヘッドホンかスピーカーをつないで、もう一度「再生」を押してください。</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>ファイルが壊れているため、このクリップは再生できません。行のメニューからもう一度取得してください。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>クリップのファイルがなくなっています。行のメニューからもう一度取得してください。</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>このクリップを取得しています。届き次第再生します。</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>聴きたいクリップを選んでください</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>前のクリップ</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>次のクリップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>クリップのテキスト</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ミュート解除</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処方法</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>クリップに付けるファイルを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>クリップに付けるファイルをすべて書き込む前に中止しました。</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>リストから外されました。</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>届いていますが、まだ保存されていません。保存してください。</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>取得中です。届いたら保存できます。</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>まだ取得されていません。取得してから保存してください。</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>同じ名前のファイルがすでにあったため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>このクリップの順番が来る前に、保存が中止されました。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>保存したファイルがなくなっています。</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>保存されなかったクリップ</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>不足 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>スキップ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>続行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>残りを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>一覧をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>ほかの場所に貼り付けられるように、すべての行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>足りない分を取得(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>%Ln個のクリップを取得し、届いたものを保存します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>%Ln個のクリップを同じ方法で保存します</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>各クリップを聴いて、承認するか、やり直しを依頼してください。回答は、ダウンロードするまでこのブラウザーに保管されます。</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>お名前（任意）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>試聴済み</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>回答をダウンロード</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>回答はダウンロードフォルダーのファイル{file}に入っています。このページの送り主に返送してください。</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>このクリップは再生できません。このページをzipで受け取った場合は、先にすべて展開してください。クリップは、ページと同じ場所のフォルダーに入っている必要があります。</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>このブラウザーには回答を保管できません。ページを閉じる前にダウンロードしてください。</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>クリップがありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>これらのキーを使う</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>上または下のクリップ</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>コメントを書く</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>コメント欄を出る</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>2秒戻る、進む</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>このページにはJavaScriptが必要です。このページで許可してください。</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>確認者の回答</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>%1さんの回答</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>「%1」: %2。</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>「%1」には判定もコメントもありません。</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>「%1」の回答には、このリストのクリップに関するものがありません。別のリストから作られたページのようです。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>あなたの判定: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: あなたのメモとコメントを合わせると、1つのメモには長すぎます。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>「%1」を読み取れません。ファイルがあるか確認して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>「%1」は確認者の回答にしては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>「%1」に確認者の回答は入っていません。確認用ページの「回答をダウンロード」で作られるファイルを送ってもらってください。</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>「%1」は、より新しいバージョンのBulk TTSで作られています。読み込むにはそのバージョンを入手してください。</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1件目: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>これは回答ではありません。ダウンロード後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>このクリップはリストにありません。</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>このクリップにはすでに回答があります。最初の回答が有効です。</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>コメントがメモには長すぎます。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>確認者用のページ</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>ページのタイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>任意: 何に注意して聴くか、いつまでか</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>確認者へ(&amp;F)</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>小さいファイル（MP3、メール向け）(&amp;M)</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>元の音声のまま(&amp;C)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>1つのzip（メール向け）(&amp;Z)</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>フォルダー（共有ドライブ向け）(&amp;D)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>ページを作成中: %1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>届いているクリップすべて（%Ln）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>選択したクリップ（%Ln）(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>ページの作成状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>ページを作成(&amp;K)</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>確認者は、どのブラウザーでもネットワークなしでページを開けます。クリップを聴き、承認するかやり直しを依頼し、回答の入った小さなファイルを送り返してくれます。</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>ほかの人が聴いて判定できるページです</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>ほかの%Ln個はまだ届いていないため、ページに入りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln個のクリップ、長さ%1、約%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>ページをどこに作りますか？</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>クリップがまだありません。先に取得してから、ページを作成してください。</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>確認するクリップ</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>確認者の回答を読み込む</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>回答 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>ページができました。聴いてもらう人にzip「%1」を送ってください。ページは、zipを展開してから開いてもらいます。</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>ページができました。聴いてもらう人にフォルダー「%1」を送ってください。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln個のクリップをページに入れられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>「%1」の回答は、すべてリストに反映済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln個のクリップにマークを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>やり直し分を表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…ほか%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln個のクリップをリストから外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>もう一度取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>Run IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>ファイルをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>パスをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>リストから外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>クリップを届き次第保存</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>クリップを保存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>形式(&amp;T)</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>保存内容の表（表計算ソフト用）(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>順番に聴くためのプレイリスト(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>すべてを入れた受け渡し用のzip(&amp;Z)</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>追加で書き出すもの:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>ほかの保存方法(&amp;O)</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>1つのファイルにまとめる(&amp;O)…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>確認者用のページ(&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>その場所にはファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>そこに書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>保存時に作成されます。</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>クリップの保存先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>フォルダーのパスを省略せずに入力するか、「選択」を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln個のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1、約%2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>ディスクの空きは%1だけです。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>簡易表示(&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>その他の選択肢</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>クリップの保存先フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>一部のファイルはすでにあります</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>保存するクリップのうち%Ln個は、このフォルダーにすでにファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方残す(&amp;K)</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>新しいファイルに番号が付きます</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>これらをスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>このクリップを保存</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>元のまま（%1）</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>クリップを保存中です。終わってから次を保存してください。</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>これらのクリップはまだ届いていません。取得してから保存してください。</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>このクリップはまだ届いていません。取得してから保存してください。</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>保存中: %1/%2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>クリップを保存しました。付属ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>リセットを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>このページをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>このページのすべてを最初の状態に戻します</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>表示するシート</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>最初の数行です。列の用途を変えるには、列の上をクリックしてください。</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Run IDが見つかりませんでした。Run IDの列がある場合は、列の上で指定してください。</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Run IDはどの列ですか？列の上で指定してください。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>Bulk TTSについて(&amp;A)</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>診断情報をコピーしました。サポートしてくれる人へのメッセージに貼り付けてください。キー、アドレス、あなたのテキストは含まれません。</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>診断情報をまとめられませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>予期しない問題が発生しました。リストは無事です。</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>前回、アプリが予期せず終了しました。リストは元のままです。</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>問題が繰り返し発生しています</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>何度も発生しています。アプリを終了して、もう一度起動してみてください。また起きる場合は、診断情報をコピーして、サポートしてくれる人に送ってください。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln個のクリップを保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%Ln個中%1個を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln個が不足しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln個をスキップ: 同じ名前のファイルがすでにあり、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>保存を中止しました。「続行」で残りを保存します。</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>ディスクがいっぱいです。空きを作ってから「続行」を選んでください。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>フォルダーに書き込めません。ディスクがつながっていて書き込めるか確認してから、「続行」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln個のクリップを%1に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>クリップは保存されませんでした。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: 118 of 120 saved</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Add run ids</source>
        <translation>Run IDを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>まだ届いていないクリップをすべて取得します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>取得を中止します。届いたものは残ります</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>再開(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>名前とテキストの変更</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Bulk TTSのバージョン%1が公開されました。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>1日1回、新しいバージョンを確認(&amp;D)</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>新しいバージョンの有無だけを確認します。ダウンロードや情報の送信は行いません。</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>お使いのバージョン: %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>このアプリは、新しいバージョンを自分では確認しません。インストールした人か、入手元から提供されます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>バージョン%1が公開されています</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>新機能と入手方法はページに書かれています。</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>新しいバージョンはありません。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>応答を理解できませんでした。日を改めて試してください。</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>開けませんでした。アドレス: %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>クリップ内の位置</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>音声を、Run IDからファイルへ</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>CAMB.AIのRun IDを貼り付け、クリップを取得し、聴いて、保存します。</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>APIキーを入力</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>さまざまな言語のクリップで使い方を試せます。キーもアカウントも不要で、このコンピューターの外には何も送られません。</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>サンプルクリップで試す(&amp;T)</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>まずは試してみますか？</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>リストに戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>試聴済み</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>フォルダーは%1です。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>応答: 「%1」</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>接続できません。オンラインか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>ネットワーク上でアドレスが見つかりませんでした。オンラインか確認して、もう一度試してください。会社のネットワークでは、プロキシが必要な場合があります。</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>時間内に応答がありませんでした。接続が遅いか、プロキシが必要なのかもしれません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>別のところから応答がありました。ネットワークのサインインページかもしれません。ブラウザーでページを開いてサインインし、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>応答を理解できませんでした。しばらくしてから試してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>プロキシのアドレスを使えません。修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>サービスから%1秒待つよう求められています</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>接続なし。%1秒後に再試行</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>ネットワークのプロキシが応答しません。%1秒後に再試行</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>ネットワークのプロキシを通過できません。%1秒後に再試行</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>サービスに問題が発生中。%1秒後に再試行</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>サービスがこのクリップを生成中です。まもなくもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約%1秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約%1分</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>APIキーがまだありません。キーを入力してから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>サービスがこのAPIキーを受け付けません。CAMB.AI Studioからキーをもう一度コピーし、ここに保存して、続きから再開してください。</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>このAPIキーではクリップを取得できません。キーをくれた人に聞くか、別のキーを使ってください。</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>問い合わせが多すぎたため、サービスが応答しませんでした。数分待ってから「失敗分を再試行」を選んでください。</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>このクリップについてサービス側でエラーが発生しました。しばらくしてから「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>サービスの応答をこのアプリで読み取れませんでした。しばらくしてから「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>サービスがこのクリップの提供を拒否しました。</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>お使いのキーで取得できる音声の中に、このRun IDのものはありません。番号と、同じアカウントで生成したものかを確認してください。</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>このRun IDの音声がサービスにありません。番号を確認してください。正しい場合は、音声が削除された可能性があります。</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>サービスがこのクリップをまだ生成中です。数分後に「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>サービスからこのクリップの音声が届きませんでした。応答: 「%1」</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>お使いのキーで取得できる音声の中に、このTask IDのものはありません。IDと、同じアカウントで生成したものかを確認してください。</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>サービスがこの音声を生成できませんでした。CAMB.AIで生成し直してください。</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>この音声の生成に時間がかかりすぎました。CAMB.AIで生成し直してください。</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>アカウントのクレジットがないため、この音声は生成されませんでした。CAMB.AIでクレジットを追加して、生成し直してください。</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>接続できませんでした。オンラインか確認してから「失敗分を再試行」を選んでください。</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>ネットワーク上でサービスが見つかりませんでした。オンラインか確認してから「失敗分を再試行」を選んでください。</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>時間内に応答がありませんでした。接続が遅いのかもしれません。「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>安全に接続できなかったため、何も送信していません。会社のネットワークや、このコンピューターの時計のずれが原因のことがあります。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>ネットワークのプロキシに通信を止められました。Bulk TTSの設定か、このコンピューターの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>ネットワークのプロキシにユーザー名とパスワードが必要です。Bulk TTSの設定でプロキシのアドレスに両方を加えるか、ネットワークの管理者に聞いてから、再開してください。データは失われていません。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>ネットワークのプロキシがこのユーザー名とパスワードを受け付けません。両方を確認するか、ネットワークの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>自分で指定したプロキシのアドレスを使えません。Bulk TTSの設定で、proxy.example:8080のような形に修正してから再開してください。データは失われていません。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>ネットワークのプロキシが見つかりませんでした。設定でプロキシの名前を確認し、そのプロキシのあるネットワークに接続しているか確認してください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>ネットワークのプロキシが応答しません。設定でアドレスとコロンの後の番号を確認し、そのプロキシのあるネットワークに接続しているか確認してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>このコンピューターには、Bulk TTSで使えるキーチェーンがありません。代わりにキーをアプリ専用のフォルダーに保管してください。そこに置けば、読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、キーを読み出せませんでした。ロックを解除して、もう一度試してください。データは失われていません。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>このコンピューターのキーチェーンで処理に失敗しました。Bulk TTSに使用を許可するか、キーを別の場所に保管してください。データは失われていません。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>プロキシのアドレスを入力してください（例: proxy.example:8080）。</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>SOCKSプロキシには対応していません。ネットワークの管理者に、HTTPプロキシがあるか聞いてください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>プロキシのアドレスは、http://またはプロキシの名前で始まります。</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>これはページか、ブラウザーを設定するスクリプトのアドレスです。必要なのは、proxy.example:8080のようなプロキシ自体のアドレスです。</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>名前の後の番号がありません（proxy.example:8080の:8080の部分）。</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>コロンの後の番号は1～65535にしてください。</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>これはプロキシのアドレスではありません。proxy.example:8080、またはユーザー名とパスワードを付けたname:password@proxy.example:8080のような形です。</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>クリップのアドレスが安全でない可能性があるため、開きませんでした。このRun IDをCAMB.AIのサポートに知らせてください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>クリップのアドレスが無効になっており、新しいアドレスも使えませんでした。しばらくしてから「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>クリップの保管場所から受け取れませんでした。しばらくしてから「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>クリップの受信が途中で切れました。「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>届いたクリップが空でした。「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>クリップの代わりにWebページが届きました。ネットワークへのサインインが必要なようです。Webブラウザーを開いてサインインしてから「失敗分を再試行」を選んでください。</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>届いたものは音声ではありませんでした。しばらくしてから「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>クリップがBulk TTSで使えない種類の音声ファイルで届きました。このRun IDをCAMB.AIのサポートに知らせてください。</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>届いたクリップが壊れていました。「失敗分を再試行」を試してください。</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>届いたものはクリップにしては大きすぎるため、保管しませんでした。このRun IDをCAMB.AIのサポートに知らせてください。</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Bulk TTSがリストとクリップを保管するディスクがいっぱいです。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Bulk TTSのフォルダーに書き込めません。書き込みを許可するか、ディスクがロックされていないか確認してから、再開してください。</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>クリップの保存先のディスクがいっぱいです。空きを作るか別のフォルダーを選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>フォルダーに書き込めません。別のフォルダーを選ぶか書き込みを許可して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>クリップのファイルがなくなっています。もう一度取得してください。</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>このクリップはその形式に変換できません。元のまま、FLACで保存してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Bulk TTSの内部で問題が発生しました。データは失われていません。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln件を検出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>Task ID %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>重複%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>リストに登録済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>使用不可%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>名前またはテキストの変更%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln個のクリップ、%1、約%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln個のクリップはまだ届いておらず、含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>チャプターは%Ln個までのため、複数のクリップが1つのチャプターになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln個のクリップにはテキストがないため、字幕も付きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>チャプター%Ln個のファイルを作成しました（%1）: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>%Ln個のクリップを1つのファイルにまとめました（%1）: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>承認%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>やり直し%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>コメント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln件の回答は、このリストにないクリップに関するものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln件の回答は使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…ほか%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>この列の用途です。クリックして変更できます。</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>表の最初の数行</translation>
    </message>
</context>
</TS>
