<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>关于 Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>版本、设置和日志末尾，供帮你解决问题的人查看</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>凝聚了众人的成果</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Bulk TTS 徽标</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>把 CAMB.AI 运行 ID 列表变成音频文件：获取、试听、保存。</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>应用的组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Qt 库是独立的文件。你可以用同一版本的其他构建替换它们，位置在：%1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>许可证全文见上方网址。</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>添加运行 ID</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>你在 CAMB.AI 生成语音时得到的运行 ID 或任务 ID。</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>在此粘贴运行 ID，或拖入文件。

例如：
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>选择其他内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>文本、CSV、Excel、OpenDocument 或 JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>粘贴的文本，共 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>添加 %1 个并更新 %2 个(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>更新 %Ln 个(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>添加 %Ln 个片段(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>运行 ID 列表 (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>选择包含运行 ID 的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>无法使用的内容及原因</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln 个片段的名称或文本已更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>已添加 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln 个条目无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>查看详情</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>刚刚获得</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前获得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前获得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前获得</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>有效期不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>还有 %Ln 分钟有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>还有 %Ln 小时有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>还有 %Ln 天有效</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>显示 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>正在获取 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>已获取 %1 个片段，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>正在保存 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>已保存 %1 个片段，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>审听反馈</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>需重做的片段和评论</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>无法使用的反馈及原因</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>采用审听人的评定(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的评定(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>采用这些反馈(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>以下 %Ln 个片段与你自己的评定不同：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>这些片段已在列表中，但名称或文本不同。</translation>
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
        <translation>播放此片段</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>保存此片段…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>任务 ID：%1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 尚未获取，暂时无法保存</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
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
        <translation>片段</translation>
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
        <translation>全部保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>获取后自动保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>合并为一个文件(&amp;O)…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>审听页面(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>读取审听反馈(&amp;R)…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>获取后自动保存到“%1”</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>停止自动保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1（单声道）</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1（立体声）</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>太短，无法测量</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无声</translation>
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
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>复制所有详细信息</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>在列表中选择一个片段，即可在此查看详细信息。</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>尚未听过</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>无法测量此文件的声音。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>片段文件已丢失或无法读取。请重新获取。</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>建议复听</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>片段整体听起来有多响；语音通常为 −16 到 −23。越接近 0 越响。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>片段中最响的瞬间。达到 0 时，就是文件所能容纳的最大音量。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>服务为每个片段提供的地址只在一段时间内有效。已获取的片段会一直保留在这里。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>校验和相同的文件内容相同 (SHA-256)。</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>复制校验和</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>复制文件位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>显示全文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message>
        <source>Listening to the unheard</source>
        <translation>正在试听未听片段</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>保留 (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>重做 (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>备注 (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出 (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>列表中显示的片段都已听过。</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>还没有可听的片段。请先获取。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln 个片段无法播放；原因见各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>这是最后一个。</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>这是最后一个：列表中显示的片段都已听过。</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln 个未听</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>正在等待此电脑的钥匙串，系统可能会要求你解锁。随后将开始获取。</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>还差一步：填写 API 密钥，然后就会开始获取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>已就绪 %1 个，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln 个片段无法获取。原因见各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>所有片段均已获取。</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>已获取的片段在此电脑上占用 %1，超过了为其预留的 %2。片段在你原样保存之前不会被删除：请原样保存，或将不再需要的片段从列表中移除。</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>输入其他密钥</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>网络设置…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>就绪 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>进行中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>待获取 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>未听 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>建议复听 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>已保留 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>需重做 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>文件夹与空间</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>保存或导入时会先建议此文件夹；它始终是你上次使用的文件夹。</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>保存片段的文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>恢复由 Bulk TTS 决定</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>选择保存片段的文件夹</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>导入列表的文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>选择(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>选择导入列表的文件夹</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>已获取片段的空间(&amp;F)</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>应用自身的文件</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>你的列表，包括名称、标记和备注。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>打开应用自身文件所在的文件夹</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>记录应用的操作和出现的问题，供帮你解决问题的人查看。</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开日志所在的文件夹</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>空间已满时，会先清理已另行保存的片段，为新片段腾出空间。</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>目前已用：%1。空间已满时，会先清理已另行保存的片段，为新片段腾出空间。</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>无法打开。位置在：%1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>整个列表的进度</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>停止保存</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>保存所选(&amp;S)</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>全部保存(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>文件类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>采样率(&amp;R)</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>单声道或立体声(&amp;E)</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>响度(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>用于手机或聊天</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>用于幻灯片</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>用于视频剪辑</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>有声书</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>电话系统</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC（无损）</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV（无损，文件大）</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3（文件小，通用）</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis（文件小）</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus（文件最小）</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>片段的原始文件，不作更改。</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>统一响度（%1）</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>与片段相同</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>较响，用于网络（%1）</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>播客（%1）</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>有声书（%1）</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>广播和电视（%1）</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>显示更改内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>保留原有名称和文本(&amp;K)</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>无法使用的内容及原因</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>对比度(&amp;N)</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>高对比度会使用更醒目的线条和颜色。</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>获取结束时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>当你在使用其他程序时，在屏幕上显示消息。</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>在时钟旁显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>保持电脑唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>获取片段期间电脑不会进入睡眠。屏幕仍可能关闭。</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>图标会显示获取进度，并可重新打开此窗口。</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>此电脑的桌面没有放置图标的位置。</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>片段太多，无法一次拖动或复制。请改用保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>请粘贴到文件夹或其他程序中。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>已略过 %Ln 个片段：文件已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>今天拖出或复制的片段太多，已没有空间。请改用保存。</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless 需要 --input 文件 和 --save-to 文件夹。</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>已获取 %1/%2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>运行 ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>已保存 %1/%2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>已将 %1/%2 个片段保存到 %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>此片段保存之前，运行已被中止。请重新启动以获取它。</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>没有 API 密钥。请设置 CAMB_API_KEY，或在应用中保存密钥。</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>%1 中的 API 密钥不是有效的密钥。请从 CAMB.AI Studio 重新复制。</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>应用设置</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name 不支持 {%1}。支持的有：%2。</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>--name 后的模板有误：%1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>失真</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>开头突兀</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>结尾突兀</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>长时间静音</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>相对文本过短</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>相对文本过长</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>与其他片段相同</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>声道过多</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>采样率过高</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>非常长</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>此片段中听不到任何声音。</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>声音失真：部分位置的音量超出了文件所能容纳的范围。</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>从声音中间开始，开头好像被截掉了。</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>在声音中间结束，结尾好像被截掉了。</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>中间有 %1 秒静音。</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>比文本长度相近的其他片段短得多，可能漏了词。</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>比文本长度相近的其他片段长得多，可能有重复的词。</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>听起来与片段 %1 完全相同，而后者的文本不同或没有文本。</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>有 %1 个声道，而语音通常只有一个或两个。</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>采样率为 %1 kHz，远高于语音所需。</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>超过一小时，对片段来说不太寻常。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>三个步骤</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>粘贴运行 ID，或者拖入或选择包含它们的文件：纯文本、CSV、Excel 和 ODS 表格、JSON。添加之前，你可以先查看找到的内容。任务 ID 也可以使用。</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. 添加。</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>片段会在后台陆续到达。你可以随时播放其中任何一个，也可以随时暂停或取消。失败的片段会说明原因，“重试失败项”可以重新获取它们。</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. 获取。</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>将一个、所选或全部片段保存到你选择的文件夹。除非你同意，否则不会替换任何文件。</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. 保存。</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>试听与标记</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>按空格键播放当前行。片段播完后的操作和音频设备可在菜单的“试听”中设置。</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>在行菜单中，可以将片段标记为保留或需重做，也可以写备注。之后可用列表上方的按钮只显示这些片段，还可以用菜单复制需重做的运行 ID。</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“建议复听”会显示可能有问题的片段：无声、被截断、失真、过短或过长。判断仅依据声音，可能有误。</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>保存与命名</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>在保存对话框中，一行模板即可生成文件名，例如 {number:000} {name}。“插入”会列出所有可用的字段，包括表格中的每一列。斜杠用于创建文件夹。</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>在“格式”中，可以选择原样保存片段，或转换为适合手机、幻灯片、视频剪辑、有声书或电话系统的格式。</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>保存后会告诉你存好了多少个片段。“查看原因”会列出其余的片段及原因，“获取缺失项”会获取并保存它们。</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>“保存”菜单还可以将片段合并为一个文件、在获取后自动保存片段，以及制作供他人试听和评定的页面。</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>在哪里可以找到 API 密钥？</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>在 CAMB.AI Studio 的“API”部分。复制后粘贴到这里，然后按“检查密钥”。</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>密钥未被接受。</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>请重新复制，前后不要带任何其他内容。如果仍然失败，请在 CAMB.AI Studio 中创建新密钥，或询问提供密钥的人。</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>找不到某个片段。</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>请检查运行 ID，并确认它是用该密钥所属的账户生成的。</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>没有片段到达，或没有连接。</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>请看看能否打开网页。公司或学校可能使用代理：可以在设置中设置和测试。期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>请查看播放器中的音量，并在菜单的“试听”中选择其他音频设备。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>腾出一些空间后继续即可：已获取的内容会保留，保存会从中断处继续。</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>出现其他问题。</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>在“帮助”菜单中选择“复制诊断信息”，然后粘贴到消息中，发给帮你解决问题的人。其中不含密钥、地址或你的任何文本。</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>问题与解答</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>你的密钥和文件</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>你的密钥保存在此电脑上。它只会发送给 CAMB.AI，绝不会写入日志。</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>应用不会向任何人透露你的操作：它只与 CAMB.AI 服务以及该服务为你的片段提供的地址通信。</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>已获取的片段保存在此电脑上，直至达到设置中的上限。届时会先清理已另行保存的片段。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>播放或暂停当前行</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>上一行或下一行</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>从列表中移除所选行</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>试听未听片段时：保留、重做、备注</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>后退 2 秒</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>前进 2 秒</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>在播放器中：跳到片段开头</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>在播放器中：跳到片段结尾</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>关闭或打开声音</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>搜索 ID、名称、文本、标记和备注</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>添加粘贴的内容</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>转到上一部分</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>帮助中没有这些词。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>用于文件名</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>列 %1 用作：%2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1：“%2” — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>电子表格对此数字进行了舍入，最后几位已丢失。请将该列设为文本格式，然后重新输入 ID。</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>没有编号为 0 的运行。</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>运行 ID 不能小于零。</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>运行 ID 是整数。</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>此数字太长，不可能是运行 ID。</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>运行 ID 只包含数字。</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>这不像是任务 ID。请从生成语音的地方重新复制。</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>此行没有运行 ID。请填写，或忽略此行。</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>电子表格将其转换成了日期或时间。请将该列设为文本格式，然后重新输入 ID。</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>这可能是一个数字，也可能是多个。请完整写出每个运行 ID，不要使用逗号或点，并将它们分开。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 不是文本或表格。请选择文本、CSV、Excel、ODS 或 JSON 文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 大于 50 MB，运行 ID 列表不会这么大。请选择包含 ID 的文件，或将其拆分。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 受密码保护。请另存一份没有密码的副本，然后选择该副本。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>无法读取 %1。请检查它所在的磁盘，或先将它复制到此电脑。</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>你没有读取 %1 的权限。请询问其所有者，或将它复制到别处。</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1 中没有运行 ID。运行 ID 是整数，例如 1234567。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 不是有效的 JSON。请重新导出，或只粘贴 ID。</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 已损坏。请在电子表格程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 条</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>恒定 %1 kbit/s，适合语音。</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>比 MP3 小，但支持的播放器较少。</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>保存在旁边的 CUE 文件中，因为 WAV 不能包含章节。</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>无法制作字幕：这些片段都没有文本。添加包含文本的表格即可制作。</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>该位置已有一个文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>你没有在那里写入的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>制作文件时会一并创建。</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>未生成文件：“%1”的音频已不存在。</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>未生成文件：“%1”的音频已损坏。</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>磁盘已满，未生成文件。请在该磁盘上腾出一些空间或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>未生成文件，因为无法写入该文件夹。请选择其他文件夹，或检查同名文件是否已在其他程序中打开，然后重试。</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>这些片段无法制作成此类文件。请选择其他格式。</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>全部合并为一个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>生成文件(&amp;K)</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>将片段合并为一个文件</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>先获取(&amp;F)</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>按编号顺序逐个排列。</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>格式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>片段间停顿(&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>每个片段淡入和淡出的时长</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>淡入淡出(&amp;U)</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>统一所有片段的响度(&amp;L)</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>章节，以片段命名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>视频播放器字幕 (SRT)(&amp;S)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>网页字幕 (WebVTT)(&amp;W)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>附带</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>所有已获取的片段（%Ln 个）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>仅所选片段（%Ln 个）(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>请为文件选择文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>请输入文件夹的完整路径，或按“选择”。</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>磁盘仅剩 %1。请腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>选择存放文件的文件夹</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>已有 %Ln 个同名文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>新文件会加上编号</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>还没有片段。请先获取，再合并为一个文件。</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>部分片段</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>正在用片段生成文件。请在完成后再生成下一个。</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>正在保存片段。请在完成后再合并为一个文件。</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>正在生成文件：%1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>已停止。未生成文件。</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>去掉此片段后生成</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>密钥保存位置(&amp;K)</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>不使用钥匙串中的密钥</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>该密钥仍保留在钥匙串中，你需要再输入一次密钥。</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>不使用并继续(&amp;W)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>已获取的片段会保留。要获取其他片段，需要重新输入密钥。</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>移除(&amp;F)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>更改密钥(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>输入密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>应用自身的文件夹</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>此电脑的钥匙串</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>不保存：每次启动时询问</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>正在使用此电脑上设置的密钥 (CAMB_API_KEY)。它优先于在此保存的密钥，且无法在此更改。</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>此电脑上设置的密钥 (CAMB_API_KEY) 不是有效的密钥。请让设置它的人更正或移除。</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>无法读取保存的密钥。请重新输入。</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>已有密钥，正在使用。</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>密钥在钥匙串中，尚未读取。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>正在移除密钥…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>正在移动密钥…此电脑可能会要求你解锁钥匙串。</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>保存在只有你能读取的文件中。</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>与你的其他密码存放在一起，未登录时会锁定。</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>关闭 Bulk TTS 后即消失。</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>移除密钥？</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>要移除你的 API 密钥吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>移除后无法在此恢复。你可以在 CAMB.AI Studio 中再次找到它。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>移除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>此电脑上设置的密钥 (CAMB_API_KEY) 不是有效的密钥。请让设置它的人更正，或将其移除，以便你在此输入密钥。</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>无法读取已保存的密钥。请重新输入。</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>正在使用此电脑上设置的密钥 (CAMB_API_KEY)。它优先于在此保存的密钥。</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>已保存密钥。粘贴另一个可替换它</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>在 %1 的 API 部分找到密钥，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>你的 API 密钥</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>检查密钥(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>保存密钥(&amp;S)</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>密钥仅保存在此电脑上，只有你能读取。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>正在等待此电脑的钥匙串…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>密钥已启用。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>此密钥有效。</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>密钥仅保存在此电脑的钥匙串中。</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>密钥不会保存：每次启动 Bulk TTS 时都需要重新输入。</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>正在使用密钥。粘贴另一个可替换它</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>服务不接受此密钥。请从 CAMB.AI Studio 重新完整复制，然后再试一次。</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>服务认可此密钥，但它没有语音权限。请询问管理你的 CAMB.AI 账户的人，或使用其他密钥。</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>无法连接到服务。请检查网络连接后重试；你仍然可以保存密钥。</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>密钥中第 %Ln 个字符之后有空格。密钥不含空格：可能一并粘贴了其他内容。请只复制密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>第 %1 个字符是“%2”，密钥中不会有这个字符。它可能看起来像普通字母，但并不是。请从 CAMB.AI Studio 重新复制密钥。</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>内容太长，不可能是密钥。请只复制密钥。</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>输入框中还没有密钥。请先粘贴。</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>密钥前的文字</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>已去掉一并粘贴的内容：%1。</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>此前，此电脑上的其他人可以读取你保存的密钥。现已修正：只有你能读取。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>要现在退出吗？</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>在后台继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>退出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不退出(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>音频设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>片段播完后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>选中某行时播放该片段(&amp;P)</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>用方向键在列表中移动时，会依次播放片段。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>你选择的设备（当前不可用）</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>播放下一个</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>重复播放</translation>
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
        <translation>%1的列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>已在其他窗口中打开</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>你的列表</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>已移除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>移除的列表会在此保留一周。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>没有这个名称的列表。</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>还没有列表。每次新建的列表都会保存在这里。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>你的列表(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>新建列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>重命名此列表(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>所有列表(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>已在其他窗口中打开</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>重命名此列表</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>该列表已不存在，或已在其他窗口中打开。请先在那里将其关闭。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>API 密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>用示例片段试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>退出示例片段(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>试听(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>每个片段播完后停止(&amp;S)</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>接着播放下一个片段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>重复播放片段(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>选中某行时播放该片段(&amp;P)</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>音频设备(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – 示例片段</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>这些是示例片段。按“获取”来获取它们，然后播放并保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>还有 %Ln 个片段待获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>列表文件已损坏，已另存为 %1。能找到的片段都在这里。</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>需重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>试听未听片段(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>保存已保留的片段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>复制需重做的 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>导出评定(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>无标记</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>给 %Ln 个片段写备注：</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>给 %1 写备注：</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个运行 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>导出评定</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>评定已导出到 %1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>建议复听</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>建议(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>首个名称</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长的名称</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>已缩短以符合长度限制</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln 个片段的名称会与已有名称重复，将加上编号：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>编号和名称</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>名称和运行 ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>编号和文本</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>每天一个文件夹</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>每种语言一个文件夹</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>在列表中的编号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>在此指定文件的命名方式，或选择一个建议。</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>无法识别 %1。只有编号可以带冒号，后面用 0 表示位数：{number:000}。</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>括号 { 没有闭合。请在字段末尾加上 }。</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>括号 } 前面没有 {。请去掉它，或在字段前加上 {。</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>文件名中不能使用字符 %1。请换一个。</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>字符 / 表示文件夹名称的结束，但它前面没有名称。</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>最后一个 / 之后必须有文件名。</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>{ 和 } 之间没有内容。“插入”会显示可用的字段。</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>没有 {%1}。你是指 {%2} 吗？</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>没有 {%1}。“插入”会显示可用的字段。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>有些公司通过代理访问外部网络。大多数人不需要。</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>与服务的连接</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>同时下载的文件数(&amp;F)</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“自动”会测出你的连接能承受多少。</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>同时发出的请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>服务建议一次只发一个请求。同时发出多个可能更快得到回应，也可能需要等待。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>无，直接连接</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1（建议）</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>地址前可以加上用户名和密码，用冒号和 @ 分隔。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>服务有响应。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>获取已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>已获取 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>已获取 %1 个片段，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln 个失败。原因见各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>保存已结束</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>部分片段未保存</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>工作仍在继续</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>点击时钟旁的图标可重新打开窗口。全部完成后会通知你。</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>正在获取或保存片段</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>不会丢失任何内容：已获取的会保留，其余的下次可以继续获取。</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>未完成的文件不会保留，需要重新制作。片段会保留。</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>仍在读取文件。</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>其中的内容还没有加入列表，因此需要重新添加。已在这里的内容会保留。</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>片段仍在获取和保存中。</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>片段仍在获取中。</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>片段仍在保存中。</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>不会丢失任何内容：片段会保留在这里，尚未保存的下次可以继续保存。</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>仍在将片段合并为一个文件。</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>审听页面仍在制作中。</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>工作仍在进行中。</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>未找到音频设备。请接上耳机或扬声器，然后再按一次“播放”。</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>无法播放此片段：文件已损坏。请从行菜单中重新获取。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>片段文件已不存在。请从行菜单中重新获取。</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>正在获取此片段；到达后立即播放。</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>选择要试听的片段</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一个片段</translation>
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
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>片段文本</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因和解决办法</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>无法写入随片段附带的内容：%1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>附带的内容尚未全部写入，你就停止了。</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>已从列表中移除。</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>现已获取，但尚未保存。请保存。</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>仍在获取中。获取完成后即可保存。</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>尚未获取。请先获取，再保存。</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>已有同名文件，已保留该文件。</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>还没轮到此片段，保存就停止了。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>保存的文件已不存在。</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1，位于“%2”</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>未保存的片段</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>缺失 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>已跳过 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>继续(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>保存其余片段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>复制列表(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>复制所有这些行，以便粘贴到别处</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>获取缺失项(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>获取 %Ln 个片段，并保存收到的片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>以相同方式保存 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>反馈 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>请试听每个片段，然后选择通过或要求重做。在你下载之前，反馈只保存在此浏览器中。</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>你的姓名（可选）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>待评定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>需重做</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>下载我的反馈</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>你的反馈已保存在下载文件夹的 {file} 文件中。请将它发回给向你发送此页面的人。</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>无法播放此片段。如果此页面来自 zip 文件，请先全部解压；片段必须位于页面旁边的文件夹中。</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>此浏览器无法保存你的反馈：请在关闭页面前下载。</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>这里没有片段。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这些按键</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>上一个或下一个片段</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写评论</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>离开评论框</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>后退或前进 2 秒</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>此页面需要 JavaScript。请为此页面允许使用。</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>审听反馈</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>%1 的反馈</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1”中没有评定，也没有评论。</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>“%1”中的反馈都与此列表中的片段无关。该页面似乎是用其他列表制作的。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>你的评定：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>运行 ID %1：你的备注加上评论太长，无法放入一条备注。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>无法读取“%1”。请确认它是否还在，然后重新选择。</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1”太大，不可能是审听反馈。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1”不包含审听反馈。请向审听人索取通过审听页面上的“下载我的反馈”得到的文件。</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1”是用更新版本的 Bulk TTS 制作的。请获取该版本来读取。</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>运行 ID %1：%2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>这不是反馈；文件在下载后被更改过。</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>此片段不在你的列表中。</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>此片段已有反馈，以第一条为准。</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>评论太长，无法放入备注。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>审听页面</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>页面标题(&amp;T)</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>可选：需要注意听什么，以及截止时间</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>给审听人的话(&amp;F)</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>小文件 (MP3)，便于发邮件(&amp;M)</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>保持原始音频(&amp;C)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>一个 zip 文件，便于发邮件(&amp;Z)</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>一个文件夹，放在共享盘上(&amp;D)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>正在制作页面：%1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>所有已获取的片段（%Ln 个）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>所选片段（%Ln 个）(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>页面制作进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>制作页面(&amp;K)</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>审听人可在任意浏览器中打开页面，无需网络；试听后通过片段或要求重做，再将包含反馈的小文件发回给你。</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>供他人试听和评定的页面</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>另有 %Ln 个尚未获取，不会包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln 个片段，时长 %1，约 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>页面存放在哪里？</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>还没有片段。请先获取，再制作页面。</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>待审听的片段</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>读取审听反馈</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>反馈 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>页面已就绪：请将 zip 文件“%1”发送给审听人。打开页面前需要先解压。</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>页面已就绪：请将文件夹“%1”发送给审听人。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln 个片段无法放入页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1”中的反馈都已在你的列表中。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1：已标记 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>显示需重做的片段</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…以及另外 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>复制运行 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>复制文件(&amp;I)</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>复制路径(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>获取后自动保存片段</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>保存片段</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>格式(&amp;T)</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>已保存内容的表格，可用电子表格程序打开(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>播放列表，可按顺序收听(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>一个包含全部内容的 zip 文件，便于转交(&amp;Z)</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>同时写入：</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>其他保存方式(&amp;O)</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>全部合并为一个文件(&amp;O)…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>审听页面(&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>该位置已有一个文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>你没有在那里写入的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>保存时会创建。</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>请为片段选择文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>请输入文件夹的完整路径，或按“选择”。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>磁盘仅剩 %1。请腾出一些空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>收起(&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>选择存放片段的文件夹</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>运行 ID %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>部分文件已存在</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>要保存的片段中，有 %Ln 个在此文件夹中已有文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>新文件会加上编号</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>跳过这些(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>保存此片段</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>原样（%1）</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>正在保存片段。请在完成后再保存其他片段。</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>这些片段都尚未获取。请先获取，再保存。</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>此片段尚未获取。请先获取，再保存。</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>正在保存：%1/%2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>片段已保存。正在写入附带的内容…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>撤销重置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>将此页上的所有设置恢复为初始状态</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>显示的工作表</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>表格的前几行。点击列上方可更改其用途。</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>此处未找到运行 ID。如果某列包含运行 ID，请在其上方指定。</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>哪一列包含运行 ID？请在其上方指定。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>关于 Bulk TTS(&amp;A)</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>诊断信息已复制：请粘贴到消息中，发给帮你解决问题的人。其中不含密钥、地址或你的任何文本。</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>无法收集诊断信息。请重试。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>出现了意外问题。你的列表是安全的。</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>应用上次意外退出。你的列表没有变化。</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>问题反复出现</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>问题一再发生。关闭应用再重新启动也许会有帮助。如果再次出现，请复制诊断信息并发给帮你解决问题的人。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>已保存 %1 个，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>缺失 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>已跳过 %Ln 个：已有同名文件，均予保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>保存已停止。按“继续”保存其余片段。</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>磁盘已满。请在该磁盘上腾出一些空间，然后按“继续”。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>无法写入该文件夹。请检查磁盘是否仍已连接并允许写入，然后按“继续”。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个片段保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>片段未保存。</translation>
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
        <translation>添加运行 ID(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>获取所有尚未获取的片段</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>停止获取；已收到的会保留</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>立即搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>更新名称和文本</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Bulk TTS 版本 %1 已发布。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>每天检查一次新版本(&amp;D)</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>只会询问是否有新版本；不会下载或附带发送任何内容。</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>当前版本为 %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>此副本不会自行检查新版本。新版本由安装它的人或其来源提供给你。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>版本 %1 已发布</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>页面上介绍了新增内容和获取方式。</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>无法理解收到的回答。请改天再试。</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>无法打开。网址为 %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>片段中的位置</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>你的语音，从运行 ID 到文件</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>粘贴你的 CAMB.AI 运行 ID，获取片段，试听，然后保存。</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>输入你的 API 密钥</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>用多种语言的片段了解使用方法。无需密钥，无需账户，任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>用示例片段试用(&amp;T)</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>只是看看？</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回列表(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>仍在生成</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>需重做</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已听</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹为 %1。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>服务的回复：“%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>没有连接。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>在网络上找不到该地址。请检查网络连接，然后重试。在公司网络中可能需要代理。</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>未及时收到回应。连接可能较慢，或者需要代理；请重试。</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>回应来自别处，可能是网络的登录页面。请在浏览器中打开一个网页并登录，然后重试。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>无法理解收到的回答。请稍后重试。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>代理地址无法使用。请更正后重试。</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>服务要求等待 %1 秒</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>没有连接；%1 秒后重试</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>网络代理没有回应；%1 秒后重试</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>网络代理不允许通过；%1 秒后重试</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>服务出现故障；%1 秒后重试</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>服务仍在生成此片段。稍后会再次查询。</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>还没有 API 密钥。请先输入密钥，再重新获取。</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>服务不接受此 API 密钥。请从 CAMB.AI Studio 重新复制密钥，保存到这里，然后从中断处继续。</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>此 API 密钥无权获取片段。请询问提供密钥的人，或使用其他密钥。</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>请求过于频繁，服务没有回应。请等几分钟，然后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>服务在处理此片段时自身出错。请稍后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>服务返回了此应用无法读取的内容。请稍后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>服务拒绝提供此片段。</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>用你的密钥找不到此运行 ID 的语音。请检查编号，并确认是用同一账户生成的。</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>服务找不到此运行 ID 的音频。请检查编号；如果编号正确，该语音可能已被删除。</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>服务仍在生成此片段。请过几分钟再按“重试失败项”。</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>服务没有为此片段提供音频。服务的回复：“%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>用你的密钥找不到此任务 ID 的语音。请检查 ID，并确认是用同一账户生成的。</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>服务无法生成此语音。请在 CAMB.AI 重新生成。</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>生成此语音耗时过长。请在 CAMB.AI 重新生成。</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>账户余额不足，未生成此语音。请在 CAMB.AI 充值后重新生成。</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>没有连接。请检查网络连接，然后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>在网络上找不到服务。请检查网络连接，然后按“重试失败项”。</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>未及时收到回应。连接可能较慢；请按“重试失败项”。</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>无法建立安全连接，因此未发送任何内容。原因可能是公司网络，或此电脑的时钟不准。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>网络代理不允许通过。请检查 Bulk TTS 或此电脑的代理设置。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>网络代理要求用户名和密码。请在 Bulk TTS 的设置中将两者加入代理地址，或询问网络管理员，然后继续。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>网络代理不接受此用户名和密码。请检查两者，或询问网络管理员。</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>你自定义的代理地址无法使用。请在 Bulk TTS 的设置中更正，例如 proxy.example:8080，然后继续。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>找不到网络代理。请检查设置中的代理名称，并确认你处于它所属的网络中。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>网络代理没有回应。请检查设置中的地址和冒号后的数字，并确认你处于它所属的网络中。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>此电脑没有 Bulk TTS 可用的钥匙串。请改为将密钥保存在应用自身的文件夹中；那里只有你能读取。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>此电脑的钥匙串已锁定，无法取得密钥。请解锁后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>此电脑的钥匙串未能完成请求的操作。请允许 Bulk TTS 使用它，或将密钥保存在别处。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>请输入代理地址，例如 proxy.example:8080。</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>不支持 SOCKS 代理。请向网络管理员索取 HTTP 代理。</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>代理地址应以 http:// 开头，或直接以代理名称开头。</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>这是网页或浏览器配置脚本的地址。需要的是代理本身的地址，例如 proxy.example:8080。</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>缺少名称后的数字，例如 proxy.example:8080 中的 :8080。</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>冒号后的数字必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>这不可能是代理地址。代理地址类似 proxy.example:8080；如有用户名和密码，则类似 name:password@proxy.example:8080。</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>片段的地址看起来不安全，因此未打开。请将此运行 ID 告知 CAMB.AI 客服。</translation>
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
        <translation>片段的地址已失效，新地址也无法使用。请稍后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>存放片段的位置没有提供该片段。请稍后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>片段在接收过程中中断。请按“重试失败项”。</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>收到的片段是空的。请按“重试失败项”。</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>收到的是网页而不是片段：你的网络似乎要求登录。请打开浏览器登录，然后按“重试失败项”。</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>收到的不是音频。请稍后按“重试失败项”。</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>收到的片段是 Bulk TTS 无法使用的音频文件类型。请将此运行 ID 告知 CAMB.AI 客服。</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>收到的片段已损坏。请按“重试失败项”。</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>收到的内容太大，不可能是片段，因此未保留。请将此运行 ID 告知 CAMB.AI 客服。</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Bulk TTS 存放列表和片段的磁盘已满。请在该磁盘上腾出一些空间，然后继续。</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>无法写入 Bulk TTS 自身的文件夹。请允许写入，或检查磁盘是否已锁定，然后继续。</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>保存片段的磁盘已满。请在该磁盘上腾出一些空间或选择其他文件夹，然后重新保存。</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>无法写入该文件夹。请选择其他文件夹，或允许写入，然后重新保存。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>片段文件已不存在。请重新获取。</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>此片段无法转换为该格式。请改为以 FLAC 原样保存。</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Bulk TTS 内部出错。没有丢失任何内容；请重试。</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>任务 ID %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>重复 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>已在列表中 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>无法使用 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln 个片段的名称或文本有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln 个片段，%1，约 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln 个片段尚未获取，不会包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>最多只能有 %Ln 个章节，因此多个片段会共用一个章节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln 个片段没有文本，因此没有字幕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>已生成包含 %Ln 个章节的文件（%1）：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>已将 %Ln 个片段合并为一个文件（%1）：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>已通过 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>需重做 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>评论 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln 条反馈涉及不在此列表中的片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln 条反馈无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…以及另外 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>此列的用途。点击可更改。</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>表格的前几行</translation>
    </message>
</context>
</TS>
