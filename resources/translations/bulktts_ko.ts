<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Bulk TTS 정보</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>도움을 줄 사람에게 전달할 버전, 설정, 로그 끝부분입니다</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>많은 이들의 작업으로 만들어졌습니다</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Bulk TTS 로고</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>CAMB.AI의 Run ID 목록을 오디오 파일로 만듭니다. 가져오고, 듣고, 저장하세요.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>앱 구성 요소</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Qt 라이브러리는 별도의 파일입니다. 같은 버전의 다른 빌드로 바꿀 수 있습니다. 위치: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>라이선스 전문은 위 주소에 있습니다.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>목록으로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Run ID 추가</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>음성 생성을 요청했을 때 CAMB.AI에서 받은 Run ID 또는 Task ID입니다.</translation>
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
        <translation>여기에 Run ID를 붙여넣거나 파일을 끌어다 놓으세요.

예:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>다른 것 선택(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>파일 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>텍스트, CSV, Excel, OpenDocument 또는 JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>붙여넣은 텍스트(%Ln자)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>%1 추가, %2 업데이트(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>%Ln개 업데이트(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개 추가(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Run ID 목록 (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Run ID가 있는 파일 선택</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>사용할 수 없는 항목과 이유</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>클립 %Ln개의 이름이나 텍스트가 바뀌었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>클립 %Ln개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln개 항목을 사용할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>항목 보기</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>방금 발급됨</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>%Ln분 전에 발급됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>%Ln시간 전에 발급됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>%Ln일 전에 발급됨</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>1분 안에 만료됨</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>앞으로 %Ln분간 유효</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>앞으로 %Ln시간 유효</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>앞으로 %Ln일간 유효</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>클립 %Ln개 표시됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개를 가져오는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>클립 %Ln개 중 %1개 도착</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개를 저장하는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>클립 %Ln개 중 %1개 저장됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소됨: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>검토자의 답변</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>다시 만들 클립과 의견</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>사용할 수 없는 항목과 이유</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>검토자의 판정 사용(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>내 판정 유지(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>이 답변 사용(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>클립 %Ln개에서 내 판정과 다릅니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>이 클립들은 목록에 다른 이름이나 텍스트로 들어 있습니다.</translation>
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
        <translation>이 클립 재생</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>이 클립 저장…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 재생</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>아직 도착하지 않아 저장할 수 없음: %1</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>모두 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>도착하는 대로 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>모든 클립을 한 파일로(&amp;O)…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>검토자용 페이지(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>검토자의 답변 읽기(&amp;R)…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>도착하는 대로 “%1”에 저장 중</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>도착하는 대로 저장하기 중지(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1(모노)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1(스테레오)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>너무 짧아 측정할 수 없음</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>무음</translation>
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
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>세부 정보(&amp;E)</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>세부 정보 모두 복사</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>목록에서 클립을 선택하면 여기에 세부 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>들음</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>아직 안 들음</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>이 파일의 소리를 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>클립 파일이 없거나 읽을 수 없습니다. 다시 가져오세요.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>들어 볼 클립</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>클립 전체가 얼마나 크게 들리는지를 나타냅니다. 음성은 보통 −16~−23입니다. 0에 가까울수록 큽니다.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>피크</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>클립에서 가장 큰 순간입니다. 0이면 파일에 담을 수 있는 최대 크기입니다.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>샘플링 속도</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
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
        <translation>주소</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>서비스는 클립마다 일정 시간 동안 쓸 수 있는 주소를 알려 줍니다. 이미 도착한 클립은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>체크섬이 같은 파일은 서로 같습니다(SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>체크섬 복사</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>파일 위치 복사</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>전체 텍스트 보기</translation>
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
        <translation>안 들은 클립 듣는 중</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>채택 (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>다시 만들기 (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>메모 (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>끝내기 (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>목록에 표시된 클립을 모두 들었습니다.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>들을 수 있는 클립이 아직 없습니다. 먼저 가져오세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>클립 %Ln개를 재생할 수 없었습니다. 이유는 각 행에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>마지막 클립이었습니다.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>마지막 클립이었습니다. 목록에 표시된 클립을 모두 들었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>안 들음 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>이 컴퓨터의 키체인을 기다리고 있습니다. 잠금 해제를 요청할 수 있습니다. 그다음 가져오기가 시작됩니다.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>이제 API 키만 있으면 됩니다. 입력하면 가져오기가 시작됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%Ln개 중 %1개 준비됨</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>클립 %Ln개를 가져올 수 없었습니다. 이유는 각 행에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>모든 클립이 도착했습니다.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>모두 저장…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>가져온 클립이 이 컴퓨터에서 %1를 차지하여 정해진 용량 %2를 넘었습니다. 원본 그대로 저장하기 전에는 어떤 클립도 삭제되지 않습니다. 원본 그대로 저장하거나, 더 이상 필요 없는 클립을 목록에서 제거하세요.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>다른 키 입력</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>네트워크 설정…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>모두 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>준비됨 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>작업 중 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>가져올 것 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>실패 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>안 들음 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>들어 볼 클립 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>채택 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>다시 만들기 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>폴더 및 공간</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>처음에 제안되는 폴더이며, 항상 마지막으로 사용한 폴더입니다.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>저장한 클립의 폴더(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>다시 Bulk TTS에 맡기기</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>클립을 저장할 폴더 선택</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>목록을 불러올 폴더(&amp;L)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>선택(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>목록을 불러올 폴더 선택</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>가져온 클립용 공간(&amp;F)</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>앱 자체 파일</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>이름, 표시, 메모가 포함된 목록입니다.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>앱 자체 파일의 폴더 열기</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>앱이 한 일과 발생한 문제의 기록으로, 도움을 줄 사람에게 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>열기(&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>아직 선택하지 않음</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>가득 차면 이미 저장한 클립을 지워 새 클립을 위한 공간을 만듭니다.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>현재 사용량: %1. 가득 차면 이미 저장한 클립을 지워 새 클립을 위한 공간을 만듭니다.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>열 수 없었습니다. 위치: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>전체 목록의 진행률</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>저장 중단</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>선택 항목 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>모두 저장(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>파일 종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>품질(&amp;Q)</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>샘플링 속도(&amp;R)</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>모노/스테레오(&amp;E)</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>음량(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>원본 그대로</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>휴대폰·채팅용</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>슬라이드용</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>동영상 편집용</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>오디오북</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>전화 시스템</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>직접 선택…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC(무손실)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV(무손실, 큰 용량)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3(작은 용량, 어디서나 재생)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis(작은 용량)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus(가장 작은 용량)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>클립 파일을 변경 없이 그대로 저장합니다.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>음량을 고르게 맞춤(%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1비트</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>모노</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>스테레오</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>클립과 동일</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>웹용, 크게(%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>팟캐스트(%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>오디오북(%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>라디오 및 TV(%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>최소 용량</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>변경 내용 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>이전 이름과 텍스트 유지(&amp;K)</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>사용할 수 없는 항목과 이유</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>대비(&amp;N)</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>고대비에서는 선과 색이 더 뚜렷합니다.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>가져오기가 끝나면 알림(&amp;T)</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>다른 프로그램을 사용 중일 때 화면에 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>시계 옆에 아이콘 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>컴퓨터 절전 모드 방지(&amp;W)</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>클립을 받는 동안 컴퓨터가 절전 모드로 들어가지 않습니다. 화면은 꺼질 수 있습니다.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>시스템 설정 따르기(%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>가져오기 진행 상황을 보여 주고, 이 창을 다시 불러옵니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>이 컴퓨터의 데스크톱에는 아이콘을 표시할 곳이 없습니다.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>클립이 너무 많아 한 번에 끌거나 복사할 수 없습니다. 대신 저장하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>파일 %Ln개를 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>폴더나 다른 프로그램에 붙여넣으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>클립 %Ln개 제외됨: 파일이 더 이상 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>다시 가져오세요.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>오늘 아주 많은 클립을 끌거나 복사하여 더 이상 공간이 없습니다. 대신 저장하세요.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless에는 --input 파일과 --save-to 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>%2개 중 %1개 가져옴</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%2개 중 %1개 저장됨</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>클립 %2개 중 %1개를 저장함: %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>이 클립을 저장하기 전에 실행이 중단되었습니다. 다시 시작하면 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>API 키가 없습니다. CAMB_API_KEY를 설정하거나 앱에서 키를 저장하세요.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>%1의 API 키가 올바른 키가 아닙니다. CAMB.AI Studio에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>앱 설정</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name에 {%1} 항목을 쓸 수 없습니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>--name 뒤의 템플릿에 오류가 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>무음</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>소리 깨짐</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>갑자기 시작됨</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>갑자기 끝남</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>긴 무음</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>짧아 보임</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>길어 보임</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>다른 클립과 같음</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>채널이 많음</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>높은 샘플링 속도</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>매우 긺</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>이 클립에서는 아무 소리도 들리지 않습니다.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>소리가 깨집니다. 파일에 담을 수 있는 것보다 큰 부분이 있습니다.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>앞부분이 잘린 것처럼 소리 중간에서 시작됩니다.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>뒷부분이 잘린 것처럼 소리 중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>중간에 %1초 동안 무음이 있습니다.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>비슷한 텍스트의 다른 클립보다 훨씬 짧습니다. 빠진 말이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>비슷한 텍스트의 다른 클립보다 훨씬 깁니다. 반복된 말이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>텍스트가 다르거나 없는 다른 클립(%1)과 소리가 완전히 같습니다.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>채널이 %1개입니다. 음성은 보통 한두 개입니다.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>샘플링 속도가 %1 kHz로, 음성에 필요한 것보다 훨씬 높습니다.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>한 시간이 넘습니다. 클립으로는 이례적인 길이입니다.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>세 단계</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Run ID를 붙여넣거나, Run ID가 들어 있는 파일(일반 텍스트, CSV, Excel 및 ODS 시트, JSON)을 끌어다 놓거나 선택하세요. 추가하기 전에 찾은 내용을 볼 수 있습니다. Task ID도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. 추가</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>클립은 백그라운드에서 도착합니다. 도착한 클립은 바로 재생할 수 있고, 언제든 일시 중지하거나 취소할 수 있습니다. 실패한 클립에는 이유가 표시되며, “실패 항목 재시도”로 다시 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. 가져오기</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>하나만, 선택한 것만, 또는 모두를 원하는 폴더에 저장합니다. 사용자가 선택하지 않는 한 기존 파일은 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. 저장</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>듣기와 표시</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>스페이스바를 누르면 현재 행이 재생됩니다. 클립 재생 후의 동작과 사운드 장치는 메뉴의 “듣기”에서 정합니다.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>행 메뉴에서 클립에 채택 또는 다시 만들기 표시를 하거나 메모를 쓸 수 있습니다. 그러면 목록 위의 단추로 해당 클립만 볼 수 있고, 메뉴에서 다시 만들 클립의 Run ID를 복사할 수 있습니다.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“들어 볼 클립”은 무음, 잘림, 소리 깨짐, 지나치게 짧거나 긴 길이 등 문제가 있을 수 있는 클립을 보여 줍니다. 소리만으로 판단하므로 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>저장과 이름</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>저장 대화 상자에서는 {number:000} {name}처럼 한 줄로 이름을 정합니다. “삽입”을 누르면 시트의 모든 열을 포함하여 쓸 수 있는 항목이 나옵니다. 슬래시를 넣으면 폴더가 만들어집니다.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>“형식”에서 클립을 원본 그대로 저장하거나, 휴대폰, 슬라이드, 동영상 편집, 오디오북, 전화 시스템에 맞게 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>저장이 끝나면 저장된 클립 수가 표시됩니다. “이유 보기”를 누르면 나머지 클립과 그 이유가 표시되고, “누락된 클립 가져오기”를 누르면 그 클립을 가져와 저장합니다.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>“저장” 메뉴에서는 클립을 한 파일로 합치거나, 도착하는 대로 저장하거나, 다른 사람이 듣고 판정할 수 있는 페이지를 만들 수도 있습니다.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>API 키는 어디에 있나요?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>CAMB.AI Studio의 “API” 섹션에 있습니다. 복사해서 여기에 붙여넣고 “키 확인”을 누르세요.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>키가 받아들여지지 않습니다.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>앞뒤에 다른 것이 붙지 않게 다시 복사하세요. 그래도 안 되면 CAMB.AI Studio에서 새 키를 만들거나 키를 준 사람에게 문의하세요.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>클립을 찾을 수 없다고 나옵니다.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Run ID가 맞는지, 그 키의 계정으로 생성한 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>아무것도 오지 않거나 연결이 안 됩니다.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>웹 페이지가 열리는지 확인하세요. 회사나 학교에서는 프록시를 쓸 수 있으며, 설정에서 지정하고 테스트할 수 있습니다. 그동안 데이터는 손실되지 않습니다.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>소리가 나지 않습니다.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>플레이어의 볼륨을 확인하고, 메뉴의 “듣기”에서 다른 사운드 장치를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>공간을 확보한 뒤 재개하세요. 도착한 클립은 그대로 남고, 저장은 멈춘 곳에서 이어집니다.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>다른 문제가 있습니다.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>“도움말” 메뉴에서 “진단 정보 복사”를 선택하고, 도움을 줄 사람에게 보낼 메시지에 붙여넣으세요. 키, 주소, 사용자의 텍스트는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>문제와 해결 방법</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>키와 파일</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>키는 이 컴퓨터에만 보관됩니다. CAMB.AI 외에는 누구에게도 전송되지 않으며, 로그에 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>이 앱은 사용자가 하는 일을 누구에게도 알리지 않습니다. CAMB.AI 서비스, 그리고 서비스가 알려 준 클립 주소와만 통신합니다.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>가져온 클립은 설정에 정한 한도까지 이 컴퓨터에 보관됩니다. 이미 저장한 클립부터 지워집니다.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>행 재생 또는 일시 중지</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>위 또는 아래 행</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>선택한 행을 목록에서 제거</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>안 들은 클립을 듣는 동안: 채택, 다시 만들기, 메모</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>일시 중지 또는 재개</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>2초 뒤로</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>2초 앞으로</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>플레이어에서: 클립 처음으로</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>플레이어에서: 클립 끝으로</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>소리 끄기 또는 켜기</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>ID, 이름, 텍스트, 표시, 메모 검색</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>붙여넣은 내용 추가</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>창의 다음 부분으로</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>이전 부분으로</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>도움말에 이 단어가 없습니다.</translation>
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
        <translation>이름</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>파일 이름용</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>열 %1의 용도: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: “%2” — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>스프레드시트가 이 숫자를 반올림하여 끝자리 숫자가 사라졌습니다. 열 서식을 텍스트로 바꾸고 ID를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>0번 Run ID는 없습니다.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>Run ID는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>Run ID는 정수입니다.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>Run ID라고 하기에는 숫자가 너무 깁니다.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>Run ID는 숫자로만 되어 있습니다.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>Task ID가 아닌 것 같습니다. 음성 생성을 요청한 곳에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>이 행에는 Run ID가 없습니다. 입력하거나 행을 제외하세요.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>스프레드시트가 이 값을 날짜나 시간으로 바꾸었습니다. 열 서식을 텍스트로 바꾸고 ID를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>숫자가 하나인지 여러 개인지 알 수 없습니다. 각 Run ID를 쉼표나 점 없이 온전히 쓰고 서로 떼어 놓으세요.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>빈 파일입니다: %1.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>텍스트나 시트가 아닙니다: %1. 텍스트, CSV, Excel, ODS 또는 JSON 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1의 크기가 50 MB를 넘습니다. Run ID 목록으로는 너무 큽니다. ID가 있는 파일을 선택하거나 나누세요.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>암호로 보호된 파일입니다: %1. 암호 없는 사본을 저장하고 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>읽을 수 없었습니다: %1. 디스크를 확인하거나 먼저 이 컴퓨터로 복사하세요.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>더 이상 없는 파일입니다: %1. 다시 선택하세요.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>읽을 권한이 없습니다: %1. 소유자에게 문의하거나 다른 곳에 복사하세요.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1에 Run ID가 없습니다. Run ID는 1234567 같은 정수입니다.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>올바른 JSON이 아닙니다: %1. 다시 내보내거나 ID만 붙여넣으세요.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>손상된 파일입니다: %1. 스프레드시트 프로그램에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>폴더입니다: %1. 그 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>%1번째 항목</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>전체가 %1 kbit/s이며, 음성에 적합합니다.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>MP3보다 작지만 지원하는 플레이어가 적습니다.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>WAV에는 담을 수 없어 별도의 CUE 파일에 들어갑니다.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>자막을 만들 수 없습니다. 텍스트가 있는 클립이 없습니다. 텍스트가 있는 시트를 추가하면 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>그 자리에 파일이 있습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>그곳에 쓸 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>파일과 함께 만들어집니다.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>파일을 만들지 못했습니다. “%1”의 오디오가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>파일을 만들지 못했습니다. “%1”의 오디오가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>디스크가 가득 차서 파일을 만들지 못했습니다. 공간을 확보하거나 다른 폴더를 선택한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>폴더에 쓸 수 없어 파일을 만들지 못했습니다. 다른 폴더를 선택하거나, 같은 이름의 파일이 다른 프로그램에서 열려 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>이 클립들로는 그런 파일을 만들 수 없습니다. 다른 형식을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>모두 한 파일로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>파일 만들기(&amp;K)</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>클립을 한 파일로 합치기</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>먼저 가져오기(&amp;F)</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>번호 순서대로 하나씩 이어집니다.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>폴더(&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>형식(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>클립 사이 간격(&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>각 클립의 소리가 커지고 잦아드는 데 걸리는 시간</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>페이드 인·아웃(&amp;U)</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>모든 클립의 음량 맞추기(&amp;L)</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>클립 이름을 붙인 챕터(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>동영상 플레이어용 자막(SRT)(&amp;S)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>웹 페이지용 자막(WebVTT)(&amp;W)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>함께 만들기</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>도착한 모든 클립(%Ln)(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>선택한 클립만(%Ln)(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>파일을 저장할 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>폴더의 전체 경로를 입력하거나 “선택”을 누르세요.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>디스크에 %1만 남았습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>파일을 저장할 폴더 선택</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꾸시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>같은 이름의 파일이 이미 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>둘 다 유지(&amp;K)</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>새 파일에 번호가 붙습니다</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>아직 도착한 클립이 없습니다. 먼저 가져온 뒤 한 파일로 만드세요.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>모든 클립</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>일부 클립</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>클립으로 파일을 만들고 있습니다. 끝난 뒤에 다른 파일을 만드세요.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>클립을 저장하고 있습니다. 끝난 뒤에 한 파일로 만드세요.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>한 파일로 만드는 중: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>중단했습니다. 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>다시 시도…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>이 클립 없이 만들기</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>내 키</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>키 보관 위치(&amp;K)</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>키체인의 키 없이 계속하기</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>키는 키체인에 그대로 남으며, 키를 한 번 더 입력하면 됩니다.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>키 없이 계속(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>키 지우기</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>이미 도착한 클립은 남습니다. 다른 클립을 가져오려면 키를 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>지우기(&amp;F)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>키 변경(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>키 입력(&amp;E)…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>앱 전용 폴더</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>이 컴퓨터의 키체인</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>보관하지 않음(시작할 때마다 묻기)</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>이 컴퓨터에 설정된 키(CAMB_API_KEY)를 사용 중입니다. 여기에 보관한 키보다 우선하며, 여기서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>이 컴퓨터에 설정된 키(CAMB_API_KEY)가 올바른 키가 아닙니다. 설정한 사람에게 고치거나 없애 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>보관된 키를 읽을 수 없습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>키가 있으며 사용 중입니다.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>키체인에 있으며, 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>키를 지우는 중…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>키를 옮기는 중… 컴퓨터에서 키체인 잠금 해제를 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>나만 읽을 수 있는 파일에 보관합니다.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>다른 암호와 함께 보관되며, 로그인하지 않은 동안에는 잠깁니다.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Bulk TTS를 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>키 지우기</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>API 키를 지우시겠습니까?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>여기서는 되돌릴 수 없습니다. 키는 CAMB.AI Studio에서 다시 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>지우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>유지(&amp;K)</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>이 컴퓨터에 설정된 키(CAMB_API_KEY)가 올바른 키가 아닙니다. 설정한 사람에게 고쳐 달라고 하거나, 여기에 키를 입력할 수 있게 없애 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>저장된 키를 읽을 수 없습니다. 키를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>이 컴퓨터에 설정된 키(CAMB_API_KEY)를 사용 중입니다. 여기에 저장한 키보다 우선합니다.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>키가 저장되어 있습니다. 바꾸려면 다른 키를 붙여넣으세요</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>%1의 API 섹션에서 찾아 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>내 API 키</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>키 확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>키 저장(&amp;S)</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>이 컴퓨터에만 보관되며, 나만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>키 숨기기</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>키 표시</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>이 컴퓨터의 키체인을 기다리는 중…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>이제 이 키를 사용합니다.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>서비스에 확인하는 중…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>사용할 수 있는 키입니다.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>이 컴퓨터의 키체인에만 보관됩니다.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>보관되지 않습니다. Bulk TTS를 시작할 때마다 새로 입력합니다.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>키를 사용 중입니다. 바꾸려면 다른 키를 붙여넣으세요</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>서비스가 이 키를 받아들이지 않습니다. CAMB.AI Studio에서 전체를 다시 복사하여 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>서비스가 아는 키이지만 음성 권한이 없습니다. CAMB.AI 계정 관리자에게 문의하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>서비스에 연결되지 않았습니다. 온라인인지 확인하고 다시 시도하세요. 키는 지금도 저장할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>키의 %Ln번째 글자 뒤에 공백이 있습니다. 키에는 공백이 없으므로 다른 것이 함께 붙여넣어졌을 수 있습니다. 키만 복사하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>%1번째 글자 “%2”: 키에 쓰이지 않는 글자입니다. 흔한 글자처럼 보이지만 다른 글자일 수 있습니다. CAMB.AI Studio에서 키를 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>키라고 하기에는 너무 깁니다. 키만 복사하세요.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>아직 입력한 키가 없습니다. 먼저 붙여넣으세요.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>공백</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>줄바꿈</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>따옴표</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>보이지 않는 문자</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>키 앞의 단어</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>함께 붙여넣어진 것을 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>이 컴퓨터의 다른 사용자가 저장된 키를 읽을 수 있는 상태였습니다. 이제 나만 읽을 수 있도록 바로잡았습니다.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>지금 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>백그라운드에서 계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>종료(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>종료 안 함(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>사운드 장치(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>클립 재생 후(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>행을 선택하면 클립 재생(&amp;P)</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>화살표 키로 목록을 이동하면 클립이 차례로 재생됩니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>선택한 장치(지금 없음)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>다음 클립 재생</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>다시 재생</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>%1 목록</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>지금 열려 있음</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>다른 창에 열려 있음</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>내 목록</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>제거됨 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>내 목록 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>제거한 목록은 일주일 동안 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>되돌리기(&amp;P)</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>그런 이름의 목록이 없습니다.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>아직 목록이 없습니다. 새로 시작하는 목록은 모두 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” 목록을 제거했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>내 목록(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>새 목록(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>이 목록 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>모든 목록(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>다른 창에 열려 있음</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>이 목록 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>목록 %Ln개를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>그 목록은 없어졌거나 다른 창에 열려 있습니다. 먼저 그 창에서 닫으세요.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>API 키(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>샘플 클립으로 해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>샘플 클립 끝내기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>목록 비우기(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>듣기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>클립마다 멈추기(&amp;S)</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>다음 클립 이어서 재생(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>클립 반복(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>행을 선택하면 클립 재생(&amp;P)</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>사운드 장치(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>모양(&amp;P)</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템 설정 따르기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – 샘플 클립</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>샘플 클립입니다. “가져오기”를 눌러 받은 뒤, 재생하고 저장해 보세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>가져올 클립이 %Ln개 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>목록 파일이 손상되어 %1 이름으로 따로 보관했습니다. 찾을 수 있었던 클립은 여기에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>채택(&amp;K)</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>다시 만들기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>표시(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>안 들은 클립 듣기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>채택한 클립 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>다시 만들 클립의 ID 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>판정 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>표시 지우기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>표시 없음</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>클립 %Ln개에 대한 메모:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1에 대한 메모:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>Run ID %Ln개를 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>판정 내보내기</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>판정을 내보냈습니다: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>들음</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>들어 볼 클립</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>추천(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>가장 긴 것</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>첫 번째 이름</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>가장 긴 이름</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>맞게 줄임</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>클립 %Ln개는 이름이 이미 있어 번호가 붙습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>번호와 이름</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>이름과 Run ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>번호와 텍스트</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>날짜별 폴더</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>언어별 폴더</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>목록에서의 번호</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>오늘 날짜</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>목록 이름</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>파일 이름을 어떻게 붙일지 입력하거나 추천에서 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1: 알 수 없는 항목입니다. 콜론은 번호에만 쓸 수 있으며, 자릿수만큼 0을 씁니다: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>괄호 { 가 닫히지 않았습니다. 항목 끝에 } 를 넣으세요.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>괄호 } 앞에 { 가 없습니다. 괄호를 빼거나 항목 앞에 { 를 넣으세요.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>파일 이름에 쓸 수 없는 기호입니다: %1. 다른 기호를 사용하세요.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>/ 기호는 폴더 이름의 끝을 나타내는데, 그 앞에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>마지막 / 뒤에는 파일 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>{ 와 } 사이가 비어 있습니다. 넣을 수 있는 항목은 “삽입”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} 항목은 없습니다. {%2} 항목을 찾으시나요?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} 항목은 없습니다. 쓸 수 있는 항목은 “삽입”에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>프록시(&amp;P)</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>일부 회사에서는 프록시를 거쳐 외부에 연결합니다. 대부분은 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>프록시 주소(&amp;A)</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>서비스 연결</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>동시에 받을 파일 수(&amp;F)</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“자동”을 선택하면 연결에 맞는 수를 앱이 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>동시에 보낼 요청 수(&amp;Q)</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>서비스는 한 번에 하나씩 요청하기를 권장합니다. 늘리면 더 빨리 응답할 수도 있고, 기다리게 할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>없음(직접 연결)</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>직접 지정…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1(권장)</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>앞에 “사용자 이름:암호@” 형태로 사용자 이름과 암호를 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>서비스에 확인하는 중…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>서비스가 응답합니다.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>가져오기가 멈췄습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>클립 %Ln개가 도착했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>클립 %Ln개 중 %1개 도착</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln개가 실패했습니다. 이유는 각 행에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>저장이 끝났습니다</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>일부 클립이 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>작업이 계속됩니다</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>시계 옆의 아이콘으로 창을 다시 열 수 있습니다. 모두 끝나면 알려 드립니다.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>클립을 가져오거나 저장하는 중입니다</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>데이터는 손실되지 않습니다. 도착한 클립은 남고, 나머지는 다음에 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>미완성 상태로는 보관되지 않으므로 처음부터 다시 만들어야 합니다. 클립은 남습니다.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>아직 파일을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>파일의 내용이 아직 목록에 없으므로 다시 추가해야 합니다. 이미 여기 있는 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>아직 클립을 가져오고 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>아직 도착하지 않은 클립이 있습니다.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>아직 클립을 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>데이터는 손실되지 않습니다. 클립은 여기에 남고, 아직 저장하지 않은 클립은 다음에 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>아직 클립을 한 파일로 만드는 중입니다.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>아직 검토자용 페이지를 만드는 중입니다.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>아직 작업 중입니다.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>사운드 장치를 찾을 수 없습니다. 헤드폰이나 스피커를 연결하고 “재생”을 다시 누르세요.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>파일이 손상되어 이 클립을 재생할 수 없습니다. 행 메뉴에서 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>클립 파일이 더 이상 없습니다. 행 메뉴에서 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>이 클립을 가져오는 중입니다. 도착하면 바로 재생됩니다.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>들을 클립을 선택하세요</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>이전 클립</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>다음 클립</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>클립 텍스트</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>소리 켜기</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>이유와 해결 방법</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>클립과 함께 요청한 파일을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>클립과 함께 요청한 파일을 모두 쓰기 전에 중단했습니다.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>목록에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>이제 도착했지만 아직 저장되지 않았습니다. 저장하세요.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>아직 오는 중입니다. 도착하면 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>아직 가져오지 않았습니다. 먼저 가져온 뒤 저장하세요.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>같은 이름의 파일이 이미 있어 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>이 클립 차례가 되기 전에 저장이 중단되었습니다.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락됨</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>저장한 파일이 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1(“%2”)</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>저장되지 않은 클립</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>누락됨 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>건너뜀 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>계속(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>나머지 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>목록 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>다른 곳에 붙여넣을 수 있도록 모든 행 복사</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>누락된 클립 가져오기(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>클립 %Ln개를 가져와 도착하는 대로 저장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>클립 %Ln개를 같은 방식으로 저장</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>답변 %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>각 클립을 듣고 승인하거나 다시 만들어 달라고 요청하세요. 답변은 다운로드할 때까지 이 브라우저에 보관됩니다.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>이름(선택 사항)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>판정할 것</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>들음</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>내 답변 다운로드</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>답변은 다운로드 폴더의 {file} 파일에 있습니다. 이 페이지를 보낸 사람에게 그 파일을 보내 주세요.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>이 클립을 재생할 수 없습니다. 페이지를 zip으로 받았다면 먼저 압축을 모두 푸세요. 클립은 페이지 옆의 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>이 브라우저는 답변을 보관할 수 없습니다. 페이지를 닫기 전에 다운로드하세요.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>클립이 없습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>이 키 사용</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 중지</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>스페이스바</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>위 또는 아래 클립</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>의견 쓰기</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>의견 입력란 나가기</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>2초 뒤로 또는 앞으로</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>이 페이지에는 JavaScript가 필요합니다. 이 페이지에서 허용해 주세요.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>검토자의 답변</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>%1 님의 답변</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” 파일에 판정도 의견도 없습니다.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>“%1” 파일에 이 목록의 클립에 대한 답변이 없습니다. 다른 목록으로 만든 페이지인 것 같습니다.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>내 판정: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: 내 메모와 의견을 합치면 한 메모로 쓰기에 너무 깁니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>“%1” 파일을 읽을 수 없습니다. 파일이 아직 있는지 확인하고 다시 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1” 파일은 검토자의 답변이라고 하기에는 너무 큽니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” 파일에 검토자의 답변이 없습니다. 검토 페이지의 “내 답변 다운로드”로 만든 파일을 요청하세요.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” 파일은 더 새로운 버전의 Bulk TTS로 만들어졌습니다. 읽으려면 그 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1번째 항목: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>답변이 아닙니다. 다운로드한 뒤에 파일이 변경되었습니다.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>이 클립은 목록에 없습니다.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>이 클립에는 이미 답변이 있으며, 첫 번째 답변이 적용됩니다.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>의견이 메모로 쓰기에 너무 깁니다.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>검토자용 페이지</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>페이지 제목(&amp;T)</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>선택 사항: 무엇을 주의해서 들을지, 언제까지인지</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>검토자에게(&amp;F)</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>작은 파일(MP3, 메일용)(&amp;M)</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>원본 오디오 그대로(&amp;C)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>zip 파일 하나(메일용)(&amp;Z)</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>폴더(공유 드라이브용)(&amp;D)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>보내는 방식</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>페이지 만드는 중: %1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>도착한 모든 클립(%Ln)(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>선택한 클립(%Ln)(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>페이지 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>페이지 만들기(&amp;K)</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>검토자는 네트워크 없이 어떤 브라우저에서든 페이지를 열어 듣고, 클립을 승인하거나 다시 만들어 달라고 요청한 뒤, 답변이 담긴 작은 파일을 보내 줍니다.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>다른 사람이 듣고 판정할 수 있는 페이지</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>다른 %Ln개는 아직 도착하지 않아 페이지에 들어가지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>클립 %Ln개, 길이 %1, 약 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>페이지를 어디에 만드시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>아직 도착한 클립이 없습니다. 먼저 가져온 뒤 페이지를 만드세요.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>검토할 클립</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>검토자의 답변 읽기</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>답변 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>페이지가 준비되었습니다. 들을 사람에게 “%1” zip 파일을 보내세요. 받은 사람은 압축을 푼 다음 페이지를 열어야 합니다.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>페이지가 준비되었습니다. 들을 사람에게 “%1” 폴더를 보내세요.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>클립 %Ln개를 페이지에 넣을 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” 파일의 답변은 이미 모두 목록에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: 클립 %Ln개에 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>다시 만들 클립 보기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>목록에서 클립 %Ln개를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>다시 가져오기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>가져오기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>Run ID 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>파일 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>경로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>목록에서 제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>클립을 도착하는 대로 저장</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>클립 저장</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>형식(&amp;T)</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>저장 내용을 담은 표(스프레드시트용)(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>순서대로 들을 수 있는 재생 목록(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>모두 담은 전달용 zip 파일(&amp;Z)</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>함께 만들 파일:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>다른 저장 방법(&amp;O)</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>모두 한 파일로(&amp;O)…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>검토자용 페이지(&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>그 자리에 파일이 있습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>그곳에 쓸 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>저장할 때 만들어집니다.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>클립을 저장할 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>폴더의 전체 경로를 입력하거나 “선택”을 누르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>클립 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, 약 %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>디스크에 %1만 남았습니다. 공간을 확보하거나 다른 디스크를 선택하세요.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>간단히(&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>추가 옵션</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>클립을 저장할 폴더 선택</translation>
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
        <translation>일부 파일이 이미 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>저장할 클립 중 %Ln개는 이 폴더에 이미 파일이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>둘 다 유지(&amp;K)</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>새 파일에 번호가 붙습니다</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>이 클립 저장</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>원본 그대로(%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>클립을 저장하고 있습니다. 끝난 뒤에 더 저장하세요.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>이 클립들은 아직 도착하지 않았습니다. 먼저 가져온 뒤 저장하세요.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>이 클립은 아직 도착하지 않았습니다. 먼저 가져온 뒤 저장하세요.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>저장 중: %1/%2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>클립을 저장했습니다. 함께 만들 파일을 쓰는 중…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>이유 보기</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>초기화 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>이 페이지 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>이 페이지의 모든 설정을 처음 상태로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>표시할 시트</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>처음 몇 행입니다. 열 위를 클릭하면 그 열의 용도를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>여기서 Run ID를 찾지 못했습니다. Run ID가 있는 열이 있다면 열 위에서 지정하세요.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Run ID가 있는 열은 어느 것인가요? 열 위에서 지정하세요.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>정렬 기준(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>오름차순(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>내림차순(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>키보드(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>진단 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>Bulk TTS 정보(&amp;A)</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>진단 정보를 복사했습니다. 도움을 줄 사람에게 보낼 메시지에 붙여넣으세요. 키, 주소, 사용자의 텍스트는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>진단 정보를 만들 수 없었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>예상치 못한 문제가 발생했습니다. 목록은 안전합니다.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>지난번에 앱이 예기치 않게 종료되었습니다. 목록은 그대로입니다.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>문제가 계속 발생합니다</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>문제가 거듭 발생하고 있습니다. 앱을 닫고 다시 시작하면 나아질 수 있습니다. 그래도 다시 발생하면 진단 정보를 복사해 도움을 줄 사람에게 보내세요.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>클립 %Ln개 저장됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%Ln개 중 %1개 저장됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln개가 누락되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln개 건너뜀: 같은 이름의 파일이 있어 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>저장을 중단했습니다. “계속”을 누르면 나머지를 저장합니다.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보한 뒤 “계속”을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>폴더에 쓸 수 없습니다. 디스크가 연결되어 있고 쓸 수 있는지 확인한 뒤 “계속”을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>클립 %Ln개를 저장했습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>클립이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: 118 of 120 saved</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Add run ids</source>
        <translation>Run ID 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>가져오기(&amp;F)</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>아직 도착하지 않은 클립을 모두 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>가져오기를 중단합니다. 지금까지 도착한 클립은 남습니다</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>실패 항목 재시도(&amp;R)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>목록 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>지금 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>재개(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>창 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>재개(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>이름과 텍스트 적용</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Bulk TTS 새 버전(%1)이 나왔습니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>하루에 한 번 새 버전 확인(&amp;D)</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>새 버전이 있는지만 확인하며, 아무것도 다운로드하거나 보내지 않습니다.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>현재 버전: %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>지금 확인(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>페이지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>이 앱은 새 버전을 스스로 확인하지 않습니다. 설치한 사람이나 앱을 받은 곳에서 새 버전을 제공합니다.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>새 버전 %1 있음</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>새로운 기능과 받는 방법은 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>더 새로운 버전이 없습니다.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>응답을 이해할 수 없습니다. 다른 날 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>열 수 없었습니다. 주소: %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>클립 내 위치</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>음성을 Run ID에서 파일로</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>CAMB.AI Run ID를 붙여넣고, 클립을 가져와 듣고, 저장하세요.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>API 키 입력</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>여러 언어의 클립으로 사용 방법을 알아보세요. 키도 계정도 필요 없고, 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>샘플 클립으로 해 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>그냥 둘러보시나요?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>목록으로 돌아가기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>아직 안 가져옴</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>요청 중</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>만드는 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>들음</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>폴더: %1</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>서비스의 응답: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>연결되지 않았습니다. 온라인인지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>네트워크에서 주소를 찾을 수 없었습니다. 온라인인지 확인한 뒤 다시 시도하세요. 회사 네트워크에서는 프록시가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>제때 응답이 오지 않았습니다. 연결이 느리거나 프록시가 필요할 수 있습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>다른 곳에서 응답이 왔습니다. 네트워크 로그인 페이지일 수 있습니다. 브라우저에서 페이지를 열어 로그인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>응답을 이해할 수 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>프록시 주소를 사용할 수 없습니다. 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>서비스 요청에 따라 %1초 기다리는 중</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>연결 없음, %1초 후 다시 시도</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>네트워크 프록시가 응답하지 않음, %1초 후 다시 시도</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>네트워크 프록시가 통과시키지 않음, %1초 후 다시 시도</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>서비스에 문제가 있음, %1초 후 다시 시도</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>서비스가 아직 이 클립을 만들고 있습니다. 잠시 후 다시 요청합니다.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>약 %1초 남음</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>약 %1분 남음</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>아직 API 키가 없습니다. 먼저 키를 입력한 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>서비스가 이 API 키를 받아들이지 않습니다. CAMB.AI Studio에서 키를 다시 복사해 여기에 저장하고, 멈춘 곳에서 재개하세요.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>이 API 키로는 클립을 가져올 수 없습니다. 키를 준 사람에게 문의하거나 다른 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>요청이 너무 많아 서비스가 응답하지 않았습니다. 몇 분 기다린 뒤 “실패 항목 재시도”를 선택하세요.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>이 클립에서 서비스 자체 오류가 발생했습니다. 나중에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>서비스의 응답을 이 앱이 읽을 수 없었습니다. 나중에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>서비스가 이 클립의 제공을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>이 키로 받을 수 있는 음성 중에 이 Run ID가 없습니다. 번호가 맞는지, 같은 계정으로 생성했는지 확인하세요.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>서비스에 이 Run ID의 오디오가 없습니다. 번호를 확인하세요. 번호가 맞다면 음성이 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>서비스가 아직 이 클립을 만들고 있습니다. 몇 분 뒤에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>서비스가 이 클립의 오디오를 보내지 않았습니다. 서비스의 응답: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>이 키로 받을 수 있는 음성 중에 이 Task ID가 없습니다. ID가 맞는지, 같은 계정으로 생성했는지 확인하세요.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>서비스가 이 음성을 만들지 못했습니다. CAMB.AI에서 다시 생성하세요.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>이 음성을 만드는 데 너무 오래 걸렸습니다. CAMB.AI에서 다시 생성하세요.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>계정에 크레딧이 없어 이 음성이 만들어지지 않았습니다. CAMB.AI에서 크레딧을 충전하고 다시 생성하세요.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>연결되지 않았습니다. 온라인인지 확인한 뒤 “실패 항목 재시도”를 선택하세요.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>네트워크에서 서비스를 찾을 수 없었습니다. 온라인인지 확인한 뒤 “실패 항목 재시도”를 선택하세요.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>제때 응답이 오지 않았습니다. 연결이 느릴 수 있습니다. “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>안전하게 연결할 수 없어 아무것도 보내지 않았습니다. 회사 네트워크나 이 컴퓨터의 잘못된 시계 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>네트워크 프록시가 통과시키지 않았습니다. Bulk TTS 설정이나 이 컴퓨터 설정에서 프록시를 확인하세요.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>네트워크 프록시에 사용자 이름과 암호가 필요합니다. Bulk TTS 설정의 프록시 주소에 둘 다 추가하거나 네트워크 관리자에게 문의한 뒤 재개하세요. 손실된 데이터는 없습니다.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>네트워크 프록시가 이 사용자 이름과 암호를 받아들이지 않습니다. 둘 다 확인하거나 네트워크 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>직접 지정한 프록시 주소를 사용할 수 없습니다. Bulk TTS 설정에서 proxy.example:8080 같은 형태로 고친 뒤 재개하세요. 손실된 데이터는 없습니다.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>네트워크 프록시를 찾을 수 없었습니다. 설정에서 프록시 이름을 확인하고, 그 프록시가 속한 네트워크에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>네트워크 프록시가 응답하지 않습니다. 설정에서 주소와 콜론 뒤의 숫자를 확인하고, 그 프록시가 속한 네트워크에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>이 컴퓨터에는 Bulk TTS가 쓸 수 있는 키체인이 없습니다. 대신 앱 전용 폴더에 키를 보관하세요. 그곳에서는 나만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>이 컴퓨터의 키체인이 잠겨 있어 키를 읽을 수 없었습니다. 잠금을 풀고 다시 시도하세요. 손실된 데이터는 없습니다.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>이 컴퓨터의 키체인이 요청을 처리하지 못했습니다. Bulk TTS가 사용하도록 허용하거나 키를 다른 곳에 보관하세요. 손실된 데이터는 없습니다.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>proxy.example:8080 같은 형태로 프록시 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>SOCKS 프록시는 지원하지 않습니다. 네트워크 관리자에게 HTTP 프록시가 있는지 문의하세요.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>프록시 주소는 http:// 또는 프록시 이름으로 바로 시작합니다.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>이것은 페이지나 브라우저 설정 스크립트의 주소입니다. proxy.example:8080 같은 프록시 자체의 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>이름 뒤의 숫자가 없습니다. 예: proxy.example:8080의 :8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>콜론 뒤의 숫자는 1에서 65535 사이여야 합니다.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>프록시 주소가 아닙니다. proxy.example:8080 같은 형태이며, 사용자 이름과 암호를 넣으면 name:password@proxy.example:8080 형태입니다.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>클립 주소가 안전하지 않아 보여 열지 않았습니다. 이 Run ID를 CAMB.AI 지원팀에 알려 주세요.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>클립 주소가 더 이상 작동하지 않고, 새 주소도 작동하지 않았습니다. 나중에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>클립이 보관된 곳에서 클립을 받지 못했습니다. 나중에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>클립을 받는 도중에 끊겼습니다. “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>도착한 클립이 비어 있었습니다. “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>클립 대신 웹 페이지가 왔습니다. 네트워크 로그인이 필요한 것 같습니다. 웹 브라우저를 열어 로그인한 뒤 “실패 항목 재시도”를 선택하세요.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>도착한 것은 오디오가 아니었습니다. 나중에 “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>클립이 Bulk TTS에서 쓸 수 없는 종류의 오디오 파일로 왔습니다. 이 Run ID를 CAMB.AI 지원팀에 알려 주세요.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>도착한 클립이 손상되었습니다. “실패 항목 재시도”로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>도착한 것이 클립이라고 하기에는 너무 커서 보관하지 않았습니다. 이 Run ID를 CAMB.AI 지원팀에 알려 주세요.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Bulk TTS가 목록과 클립을 보관하는 디스크가 가득 찼습니다. 공간을 확보한 뒤 재개하세요.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Bulk TTS 자체 폴더에 쓸 수 없습니다. 쓰기를 허용하거나 디스크가 잠겨 있는지 확인한 뒤 재개하세요.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>클립을 저장하는 디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택한 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>폴더에 쓸 수 없습니다. 다른 폴더를 선택하거나 쓰기를 허용한 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>클립 파일이 더 이상 없습니다. 다시 가져오세요.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>이 클립은 그 형식으로 만들 수 없습니다. 대신 원본 그대로 FLAC으로 저장하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Bulk TTS 내부에서 문제가 발생했습니다. 손실된 데이터는 없습니다. 다시 시도하세요.</translation>
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
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>Task ID로 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>중복 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>이미 목록에 있음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>사용할 수 없음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>클립 %Ln개의 이름이나 텍스트가 바뀜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>클립 %Ln개, %1, 약 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>클립 %Ln개는 아직 도착하지 않아 빠집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>챕터는 %Ln개까지만 들어가므로 여러 클립이 한 챕터를 함께 씁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>클립 %Ln개는 텍스트가 없어 자막도 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>챕터 %Ln개가 있는 파일을 만들었습니다(%1): %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>클립 %Ln개를 한 파일로 만들었습니다(%1): %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>승인 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>다시 만들기 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>의견 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>답변 %Ln개는 이 목록에 없는 클립에 대한 것입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>답변 %Ln개를 사용할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 외 %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>목록 이름</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>이 열의 용도입니다. 클릭하여 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>시트의 처음 몇 행</translation>
    </message>
</context>
</TS>
