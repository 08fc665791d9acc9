<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Bulk TTS के बारे में</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>निदान जानकारी कॉपी करें (&amp;D)</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>संस्करण, सेटिंग और लॉग का आख़िरी हिस्सा, उनके लिए जो आपकी मदद कर रहे हैं</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>बहुत-से लोगों के काम से बना है</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Bulk TTS का चिह्न</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>CAMB.AI के रन ID की सूचियों से ध्वनि फ़ाइलें बनाता है: लाएँ, सुनें, सहेजें।</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>ऐप के हिस्से</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Qt की लाइब्रेरी अलग फ़ाइलों में हैं। आप उनकी जगह उसी संस्करण के दूसरे बिल्ड रख सकते हैं, यहाँ: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>लाइसेंस का पाठ ऊपर दिए पते पर है।</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>सूची पर वापस (&amp;B)</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>रन ID जोड़ें</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>वे रन ID या टास्क ID जो आवाज़ का ऑर्डर देने पर CAMB.AI ने आपको दिए थे।</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>यहाँ रन ID पेस्ट करें, या कोई फ़ाइल खींचकर छोड़ें।

उदाहरण:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>कुछ और चुनें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>फ़ाइलें चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>टेक्स्ट, CSV, Excel, OpenDocument या JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>%Ln वर्ण का पेस्ट किया गया टेक्स्ट</numerusform>
            <numerusform>%Ln वर्णों का पेस्ट किया गया टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>%1 जोड़ें और %2 अपडेट करें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>%Ln अपडेट करें (&amp;U)</numerusform>
            <numerusform>%Ln अपडेट करें (&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप जोड़ें (&amp;A)</numerusform>
            <numerusform>%Ln क्लिप जोड़ें (&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>रन ID की सूचियाँ (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>रन ID वाली फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>क्या काम नहीं आया, और क्यों</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln क्लिप का नाम या टेक्स्ट बदल गया है।</numerusform>
            <numerusform>%Ln क्लिप के नाम या टेक्स्ट बदल गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln क्लिप जोड़ी गई।</numerusform>
            <numerusform>%Ln क्लिप जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि काम नहीं आई।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ काम नहीं आईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>कौन-सी?</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>अभी-अभी मिला</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले मिला</numerusform>
            <numerusform>%Ln मिनट पहले मिला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>%Ln घंटा पहले मिला</numerusform>
            <numerusform>%Ln घंटे पहले मिला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले मिला</numerusform>
            <numerusform>%Ln दिन पहले मिला</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>अब मान्य नहीं</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>एक मिनट से भी कम समय तक मान्य</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>और %Ln मिनट तक मान्य</numerusform>
            <numerusform>और %Ln मिनट तक मान्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>और %Ln घंटे तक मान्य</numerusform>
            <numerusform>और %Ln घंटे तक मान्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>और %Ln दिन तक मान्य</numerusform>
            <numerusform>और %Ln दिनों तक मान्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln क्लिप दिखाई गई</numerusform>
            <numerusform>%Ln क्लिप दिखाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप लाई जा रही है</numerusform>
            <numerusform>%Ln क्लिप लाई जा रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln में से %1 क्लिप आ चुकी है</numerusform>
            <numerusform>%Ln में से %1 क्लिप आ चुकी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप सहेजी जा रही है</numerusform>
            <numerusform>%Ln क्लिप सहेजी जा रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%Ln में से %1 क्लिप सहेजी गई</numerusform>
            <numerusform>%Ln में से %1 क्लिप सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>पूर्ववत किया: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>समीक्षक के जवाब</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>दोबारा बनाई जाने वाली क्लिप, और टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>क्या काम का नहीं है, और क्यों</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>समीक्षक का फ़ैसला मानें (&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>मेरा फ़ैसला रखें (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>ये जवाब इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>%Ln क्लिप पर आपका फ़ैसला अलग है:</numerusform>
            <numerusform>%Ln क्लिप पर आपका फ़ैसला अलग है:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>ये क्लिप सूची में किसी दूसरे नाम या टेक्स्ट के साथ हैं।</translation>
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
        <translation>यह क्लिप चलाएँ</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>यह क्लिप सहेजें…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>टास्क ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 चलाएँ</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 सहेजें</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 अभी सहेजने के लिए नहीं आई है</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>सहेजें (&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>सभी सहेजें (&amp;A)…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>क्लिप आते ही सहेजें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>सभी क्लिप की एक फ़ाइल (&amp;O)…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>समीक्षकों के लिए पेज (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>समीक्षक के जवाब पढ़ें (&amp;R)…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>आते ही “%1” में सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>आते ही सहेजना बंद करें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1 (मोनो)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1 (स्टीरियो)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>मापने के लिए बहुत छोटी</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>मौन</translation>
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
        <translation>सब कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>विवरण (&amp;E)</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>पूरा विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>विवरण यहाँ देखने के लिए सूची में कोई क्लिप चुनें।</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>सुनी हुई</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>अभी नहीं सुनी</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>इस फ़ाइल की ध्वनि मापी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>क्लिप की फ़ाइल नहीं है या पढ़ी नहीं जा सकती। उसे फिर से लाएँ।</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>सुनकर जाँचें</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>लाउडनेस</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>पूरी क्लिप कितनी तेज़ सुनाई देती है; बोली के लिए −16 से −23 सामान्य है। 0 के जितना पास, उतनी तेज़।</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>शिखर</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>क्लिप का सबसे तेज़ पल। 0 पर वह उतना तेज़ है जितना किसी फ़ाइल में समा सकता है।</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>सैंपल रेट</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>टास्क ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>सेवा हर क्लिप को ऐसे पते पर देती है जो कुछ समय तक काम करता है। जो क्लिप आ चुकी है, वह यहीं रहती है।</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>एक ही चेकसम वाली फ़ाइलें एक जैसी होती हैं (SHA-256)।</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>चेकसम कॉपी करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>फ़ाइल की जगह कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>पूरा टेक्स्ट दिखाएँ</translation>
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
        <translation>अनसुनी क्लिप सुनी जा रही हैं</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>रखें (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>दोबारा बनाएँ (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>नोट (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>बाहर जाएँ (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>सूची में दिख रही सभी क्लिप सुनी जा चुकी हैं।</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>सुनने के लिए अभी कोई क्लिप नहीं है। पहले क्लिप लाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln क्लिप नहीं चल सकी; कारण उसकी पंक्ति में है।</numerusform>
            <numerusform>%Ln क्लिप नहीं चल सकीं; कारण हर पंक्ति में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>यह आख़िरी थी।</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>यह आख़िरी थी: सूची में दिख रही सभी क्लिप सुनी जा चुकी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln अनसुनी</numerusform>
            <numerusform>%Ln अनसुनी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>इस कंप्यूटर के कीचेन का इंतज़ार है; वह आपसे अनलॉक करने को कह सकता है। उसके बाद क्लिप आने लगेंगी।</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>बस आपकी API कुंजी बाक़ी है। उसके बाद क्लिप आने लगेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%Ln में से %1 तैयार</numerusform>
            <numerusform>%Ln में से %1 तैयार</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln क्लिप नहीं लाई जा सकी। कारण उसकी पंक्ति में है।</numerusform>
            <numerusform>%Ln क्लिप नहीं लाई जा सकीं। कारण हर पंक्ति में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>सभी क्लिप आ चुकी हैं।</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>सभी सहेजें…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>लाई गई क्लिप इस कंप्यूटर पर %1 जगह ले रही हैं, जो उनके लिए तय %2 से ज़्यादा है। जब तक आप किसी क्लिप को मूल रूप में नहीं सहेजते, वह हटाई नहीं जाती: उन्हें मूल रूप में सहेजें, या जिनकी ज़रूरत नहीं रही उन्हें सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>दूसरी कुंजी डालें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>नेटवर्क सेटिंग…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>सभी %Ln</numerusform>
            <numerusform>सभी %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>तैयार %Ln</numerusform>
            <numerusform>तैयार %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>काम जारी %Ln</numerusform>
            <numerusform>काम जारी %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>लानी है %Ln</numerusform>
            <numerusform>लानी हैं %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>विफल %Ln</numerusform>
            <numerusform>विफल %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>अनसुनी %Ln</numerusform>
            <numerusform>अनसुनी %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>सुनकर जाँचें %Ln</numerusform>
            <numerusform>सुनकर जाँचें %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>रखी गई %Ln</numerusform>
            <numerusform>रखी गईं %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>दोबारा बनानी है %Ln</numerusform>
            <numerusform>दोबारा बनानी हैं %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>फ़ोल्डर और जगह</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>शुरू में यही सुझाया जाता है, और यह हमेशा वही होता है जो आपने पिछली बार इस्तेमाल किया।</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>सहेजी गई क्लिप का फ़ोल्डर (&amp;S)</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>फिर से Bulk TTS पर छोड़ें</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>सहेजी गई क्लिप का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>सूचियाँ आयात करने का फ़ोल्डर (&amp;L)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>चुनें (&amp;E)…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>सूचियाँ आयात करने का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>लाई गई क्लिप के लिए जगह (&amp;F)</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>ऐप की अपनी फ़ाइलें</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>नाम, निशान और नोट के साथ आपकी सूचियाँ।</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>ऐप की अपनी फ़ाइलों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>ऐप ने क्या किया और क्या गड़बड़ हुई, उनके लिए जो आपकी मदद कर रहे हैं।</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>खोलें (&amp;P)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>लॉग का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>अभी कोई नहीं चुना गया</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>भर जाने पर, सहेजी जा चुकी क्लिप हटाकर नई क्लिप के लिए जगह बनाई जाती है।</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>अभी इस्तेमाल में: %1। भर जाने पर, सहेजी जा चुकी क्लिप हटाकर नई क्लिप के लिए जगह बनाई जाती है।</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>इसे खोला नहीं जा सका। यह यहाँ है: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>पूरी सूची की प्रगति</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>सहेजना रोकें</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>चुनी हुई सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>सभी सहेजें (&amp;L)…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फ़ाइल का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>गुणवत्ता (&amp;Q)</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>सैंपल रेट (&amp;R)</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>मोनो या स्टीरियो (&amp;E)</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>लाउडनेस (&amp;D)</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>मूल रूप में</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>फ़ोन या चैट के लिए</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>स्लाइड के लिए</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>वीडियो एडिटर के लिए</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>ऑडियोबुक</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>फ़ोन सिस्टम</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>अपनी पसंद…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (कुछ नहीं खोता)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (कुछ नहीं खोता, बड़ी)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (छोटी, हर जगह चलती है)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (छोटी)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (सबसे छोटी)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>क्लिप की अपनी फ़ाइलें, बिना बदलाव के।</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>आवाज़ बराबर की हुई (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 बिट</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>मोनो</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>स्टीरियो</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>जैसा क्लिप में है</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>तेज़, वेब के लिए (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>पॉडकास्ट (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>ऑडियोबुक (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>रेडियो और टेलीविज़न (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सबसे अच्छी</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>सबसे छोटी</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>दिखाएँ कि क्या बदला (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>पुराने नाम और टेक्स्ट रखें (&amp;K)</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>क्या काम नहीं आ सकता, और क्यों</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… और %Ln अन्य</numerusform>
            <numerusform>… और %Ln अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रंग-रूप (&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>कंट्रास्ट (&amp;N)</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>उच्च कंट्रास्ट में रेखाएँ और रंग ज़्यादा गहरे होते हैं।</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>क्लिप लाना पूरा होने पर मुझे बताएँ (&amp;T)</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>जब आप किसी दूसरे प्रोग्राम में हों, तब स्क्रीन पर संदेश दिखाकर।</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>घड़ी के पास आइकन रखें (&amp;I)</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>कंप्यूटर को जगाए रखें (&amp;W)</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>क्लिप आने के दौरान वह स्लीप में नहीं जाता। स्क्रीन बंद हो सकती है।</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>सिस्टम जैसा (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>यह दिखाता है कि लाने का काम कहाँ तक पहुँचा, और इस विंडो को वापस लाता है।</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>इस कंप्यूटर के डेस्कटॉप पर इसके लिए जगह नहीं है।</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप</numerusform>
            <numerusform>%Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>एक बार में खींचने या कॉपी करने के लिए क्लिप बहुत ज़्यादा हैं। इसके बजाय उन्हें सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln फ़ाइल कॉपी की गई।</numerusform>
            <numerusform>%Ln फ़ाइलें कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>इन्हें किसी फ़ोल्डर या दूसरे प्रोग्राम में पेस्ट करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln क्लिप छोड़ी गई: उसकी फ़ाइल अब नहीं है।</numerusform>
            <numerusform>%Ln क्लिप छोड़ी गईं: उनकी फ़ाइलें अब नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>उन्हें फिर से लाएँ।</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>आज बहुत ज़्यादा क्लिप खींची या कॉपी की गईं, और अब और जगह नहीं है। इसके बजाय उन्हें सहेजें।</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless के लिए --input फ़ाइल और --save-to फ़ोल्डर ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>%2 में से %1 लाई गईं</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>रन ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%2 में से %1 सहेजी गईं</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%2 में से %1 क्लिप %3 में सहेजी गईं</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>यह क्लिप सहेजे जाने से पहले काम रोक दिया गया। इसे पाने के लिए फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>कोई API कुंजी नहीं है। CAMB_API_KEY सेट करें, या ऐप में कुंजी सहेजें।</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>%1 में दी गई API कुंजी सही कुंजी नहीं हो सकती। उसे CAMB.AI Studio से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>ऐप की सेटिंग</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name को {%1} नहीं पता। उसे ये पता हैं: %2।</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>--name के बाद के टेम्पलेट में ग़लती है: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>फटी हुई आवाज़</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>अचानक शुरू</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>अचानक ख़त्म</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>लंबा मौन</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>टेक्स्ट के लिए छोटी</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>टेक्स्ट के लिए लंबी</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>किसी दूसरी जैसी</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>बहुत-से चैनल</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>ऊँचा सैंपल रेट</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>बहुत लंबी</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>इस क्लिप में कुछ सुनाई नहीं देता।</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>आवाज़ फटी हुई है: कहीं-कहीं वह उससे तेज़ है जितनी किसी फ़ाइल में समा सकती है।</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>यह आवाज़ के बीच से शुरू होती है, मानो इसकी शुरुआत कट गई हो।</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>यह आवाज़ के बीच में ख़त्म होती है, मानो इसका अंत कट गया हो।</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>बीच में %1 सेकंड का मौन है।</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>ऐसे टेक्स्ट वाली दूसरी क्लिप से यह बहुत छोटी है। शायद कुछ शब्द छूट गए हैं।</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>ऐसे टेक्स्ट वाली दूसरी क्लिप से यह बहुत लंबी है। शायद कुछ शब्द दोहराए गए हैं।</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>यह सुनने में बिल्कुल क्लिप %1 जैसी है, जिसका टेक्स्ट अलग है या है ही नहीं।</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>इसमें %1 चैनल हैं, जबकि बोली में एक या दो होते हैं।</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>इसका सैंपल रेट %1 kHz है, जो बोली की ज़रूरत से बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>यह एक घंटे से लंबी है, जो किसी क्लिप के लिए असामान्य है।</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>तीन चरण</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>रन ID पेस्ट करें, या ऐसी फ़ाइलें छोड़ें या चुनें जिनमें वे हों: सादा टेक्स्ट, CSV, Excel और ODS शीट, JSON। कुछ भी जुड़ने से पहले आप देख लेते हैं कि क्या मिला। टास्क ID भी चलते हैं।</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. जोड़ें।</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>क्लिप पृष्ठभूमि में आती रहती हैं। जो आ जाए उसे तुरंत चलाएँ; जब चाहें रोकें या रद्द करें। जो विफल हुई, वह कारण बताती है, और “विफल क्लिप फिर लाएँ” उसे दोबारा लाने की कोशिश करता है।</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. लाएँ।</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>एक क्लिप, चुनी हुई या सभी, अपनी पसंद के फ़ोल्डर में। आपके कहे बिना कोई फ़ाइल बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. सहेजें।</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>सुनना और निशान लगाना</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>स्पेस कुंजी से वह पंक्ति चलती है जिस पर आप हैं। क्लिप के बाद क्या हो, और ध्वनि डिवाइस, ये मेनू में “सुनना” के नीचे हैं।</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>पंक्ति के मेनू से क्लिप पर रखने या दोबारा बनाने का निशान लगाएँ, या नोट लिखें। फिर सूची के ऊपर के बटन सिर्फ़ वही क्लिप दिखाते हैं, और मेनू से दोबारा बनाई जाने वाली क्लिप के रन ID कॉपी होते हैं।</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“सुनकर जाँचें” वे क्लिप दिखाता है जिनमें कुछ गड़बड़ हो सकती है: मौन, कटी हुई, फटी हुई, बहुत छोटी या बहुत लंबी। यह अंदाज़ा सिर्फ़ ध्वनि से लगाया जाता है और ग़लत भी हो सकता है।</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>सहेजना और नाम</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>सहेजने के डायलॉग में एक ही पंक्ति से नाम बनते हैं, जैसे {number:000} {name}। “डालें” में वह सब मिलता है जो यहाँ चल सकता है, आपकी शीट के सभी कॉलम भी। स्लैश से फ़ोल्डर बनते हैं।</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>“फ़ॉर्मैट” में तय होता है कि क्लिप मूल रूप में सहेजी जाएँ, या फ़ोन, स्लाइड, वीडियो एडिटर, ऑडियोबुक या फ़ोन सिस्टम के लिए तैयार की जाएँ।</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>सहेजने के बाद आपको बताया जाता है कि कितनी क्लिप सहेजी गईं। “कारण देखें” बाक़ी क्लिप कारण के साथ दिखाता है, और “छूटी हुई लाएँ” उन्हें लाकर सहेजता है।</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>“सहेजें” मेनू क्लिप को एक फ़ाइल में जोड़ता है, उन्हें आते ही सहेजता है, और ऐसा पेज बनाता है जिस पर कोई और सुनकर फ़ैसला दे सके।</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>API कुंजी कहाँ मिलेगी?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>CAMB.AI Studio के “API” भाग में। उसे कॉपी करें, यहाँ पेस्ट करें और “कुंजी जाँचें” दबाएँ।</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>कुंजी स्वीकार नहीं हो रही।</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>उसे फिर कॉपी करें, आगे-पीछे कुछ और न हो। अगर फिर भी काम न करे, तो CAMB.AI Studio में नई कुंजी बनाएँ, या जिसने आपको कुंजी दी उससे पूछें।</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>कोई क्लिप नहीं मिली।</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>जाँचें कि उसका रन ID सही है, और ऑर्डर उसी खाते से दिया गया था जिसकी यह कुंजी है।</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>कुछ नहीं आता, या कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>देखें कि कोई वेब पेज खुलता है या नहीं। कंपनी या स्कूल में प्रॉक्सी हो सकती है: उसे सेटिंग में डाला और परखा जा सकता है। इस बीच कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>आवाज़ नहीं आती।</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>प्लेयर में वॉल्यूम देखें, और मेनू में “सुनना” के नीचे दूसरा ध्वनि डिवाइस चुनें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>थोड़ी जगह बनाएँ और जारी रखें: जो आ चुका है वह रहता है, और सहेजना वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>कोई और समस्या है।</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>“सहायता” मेनू में “निदान जानकारी कॉपी करें” चुनें, और जो आपकी मदद कर रहे हैं उनके लिए संदेश में पेस्ट करें। इसमें आपकी कोई कुंजी, पता या टेक्स्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>समस्याएँ और समाधान</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>आपकी कुंजी और फ़ाइलें</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>आपकी कुंजी इसी कंप्यूटर पर रहती है। वह CAMB.AI के सिवा किसी को नहीं भेजी जाती, और लॉग में कभी नहीं लिखी जाती।</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>ऐप किसी को नहीं बताता कि आप क्या करते हैं: वह सिर्फ़ CAMB.AI सेवा से, और आपकी क्लिप के लिए उसके दिए पतों से जुड़ता है।</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>लाई गई क्लिप, सेटिंग में तय सीमा तक, इसी कंप्यूटर पर रखी जाती हैं। जो आप सहेज चुके हैं, वे पहले हटती हैं।</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>पंक्ति चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>ऊपर या नीचे की पंक्ति</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>चुनी हुई पंक्तियाँ सूची से हटाएँ</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>अनसुनी क्लिप सुनते समय: रखें, दोबारा बनाएँ, नोट</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>रोकें या जारी रखें</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>दो सेकंड पीछे</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>दो सेकंड आगे</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>प्लेयर में: क्लिप की शुरुआत पर</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>प्लेयर में: क्लिप के अंत पर</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>आवाज़ बंद या चालू</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>ID, नाम, टेक्स्ट, निशान और नोट में खोजें</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>पेस्ट किया हुआ जोड़ें</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>विंडो के अगले भाग पर</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>पिछले भाग पर</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>मेनू खोलें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>सहायता में ये शब्द कहीं नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>फ़ाइल नामों के लिए</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>कॉलम %1 का उपयोग: %2</translation>
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
        <translation>स्प्रेडशीट ने इस संख्या को पूर्णांकित कर दिया है, इसलिए आख़िरी अंक खो गए हैं। कॉलम का फ़ॉर्मैट टेक्स्ट करें और ID फिर से डालें।</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>किसी रन की संख्या 0 नहीं होती।</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>रन ID कभी शून्य से कम नहीं होते।</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>रन ID पूर्ण संख्याएँ होते हैं।</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>रन ID होने के लिए यह संख्या बहुत लंबी है।</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>रन ID में सिर्फ़ अंक होते हैं।</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>यह टास्क ID जैसा नहीं लगता। उसे वहाँ से फिर कॉपी करें जहाँ आवाज़ का ऑर्डर दिया गया था।</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>इस पंक्ति में कोई रन ID नहीं है। उसे भरें, या यह पंक्ति छोड़ दें।</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>स्प्रेडशीट ने इसे तारीख़ या समय बना दिया है। कॉलम का फ़ॉर्मैट टेक्स्ट करें और ID फिर से डालें।</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>यह एक संख्या हो सकती है या कई। हर रन ID पूरा लिखें, बिना अल्पविराम या बिंदु के, और अगले से अलग।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ख़ाली है।</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 न टेक्स्ट है, न शीट। कोई टेक्स्ट, CSV, Excel, ODS या JSON फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 का आकार 50 MB से ज़्यादा है, जो रन ID की सूची के लिए बहुत बड़ा है। ID वाली फ़ाइल चुनें, या उसे बाँट दें।</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 पासवर्ड से सुरक्षित है। बिना पासवर्ड की प्रति सहेजें और उसे चुनें।</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>%1 को पढ़ा नहीं जा सका। जिस डिस्क पर वह है उसे जाँचें, या पहले उसे यहाँ कॉपी करें।</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 अब वहाँ नहीं है। उसे फिर चुनें।</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>आपको %1 पढ़ने की अनुमति नहीं है। उसके मालिक से पूछें, या उसे कहीं और कॉपी करें।</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1 में कोई रन ID नहीं है। रन ID 1234567 जैसी पूर्ण संख्याएँ होते हैं।</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 सही JSON नहीं है। उसे फिर निर्यात करें, या सिर्फ़ ID पेस्ट करें।</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 ख़राब है। उसे अपने स्प्रेडशीट प्रोग्राम में खोलें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 एक फ़ोल्डर है। उसके अंदर की फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>पेस्ट किया गया टेक्स्ट</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>शुरू से अंत तक %1 kbit/s, बोली के लिए अच्छा।</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>MP3 से छोटी, पर कम प्लेयर इसे चला पाते हैं।</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>साथ की CUE फ़ाइल में, क्योंकि WAV में ये नहीं समाते।</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>सबटाइटल नहीं बन सकते: इनमें से किसी क्लिप में टेक्स्ट नहीं है। इसके लिए टेक्स्ट वाली शीट जोड़ें।</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>उसकी जगह पर एक फ़ाइल है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>आपको वहाँ लिखने की अनुमति नहीं है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>यह फ़ाइल के साथ ही बनता है।</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>कोई फ़ाइल नहीं बनी: “%1” की ध्वनि अब नहीं है।</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>कोई फ़ाइल नहीं बनी: “%1” की ध्वनि ख़राब है।</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>डिस्क भर गई है, इसलिए कोई फ़ाइल नहीं बनी। वहाँ थोड़ी जगह बनाएँ या दूसरा फ़ोल्डर चुनें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता, इसलिए कोई फ़ाइल नहीं बनी। दूसरा फ़ोल्डर चुनें, या देखें कि इस नाम की फ़ाइल किसी दूसरे प्रोग्राम में खुली तो नहीं, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>इन क्लिप से ऐसी फ़ाइल नहीं बन सकती। दूसरा फ़ॉर्मैट चुनें।</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>सब एक फ़ाइल में</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>फ़ाइल बनाएँ (&amp;K)</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>क्लिप को एक फ़ाइल में जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>पहले उन्हें लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>एक के बाद एक, अपने क्रमांक के अनुसार।</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>फ़ोल्डर (&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>फ़ॉर्मैट (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>क्लिप के बीच विराम (&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>हर क्लिप की आवाज़ को उभरने और धीमे होकर ख़त्म होने में कितना समय लगे</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>फ़ेड इन और फ़ेड आउट (&amp;U)</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>सभी क्लिप की आवाज़ बराबर करें (&amp;L)</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>अध्याय, क्लिप के नाम से (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>वीडियो प्लेयर के लिए सबटाइटल (SRT) (&amp;S)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>वेब पेज के लिए कैप्शन (WebVTT) (&amp;W)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>साथ में</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>आ चुकी सभी क्लिप (%Ln) (&amp;A)</numerusform>
            <numerusform>आ चुकी सभी क्लिप (%Ln) (&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>सिर्फ़ चुनी हुई (%Ln) (&amp;E)</numerusform>
            <numerusform>सिर्फ़ चुनी हुई (%Ln) (&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>फ़ाइल के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>फ़ोल्डर का पूरा पथ लिखें, या “चुनें” दबाएँ।</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>डिस्क पर सिर्फ़ %1 जगह बची है। थोड़ी जगह बनाएँ, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>फ़ाइल के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>बदल दें?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>इस नाम की %Ln फ़ाइल पहले से है।</numerusform>
            <numerusform>इस नाम की %Ln फ़ाइलें पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>दोनों रखें (&amp;K)</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>नई फ़ाइल के नाम में संख्या जुड़ेगी</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>बदल दें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>अभी कोई क्लिप नहीं आई है। पहले कुछ लाएँ, फिर उनकी एक फ़ाइल बनाएँ।</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>सभी क्लिप</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>कुछ क्लिप</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>क्लिप से एक फ़ाइल बन रही है। उसके पूरे होने पर दूसरी बनाएँ।</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>क्लिप सहेजी जा रही हैं। यह पूरा होने पर उनकी एक फ़ाइल बनाएँ।</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>एक फ़ाइल बन रही है: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>रोक दिया गया। कोई फ़ाइल नहीं बनी।</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>फिर कोशिश करें…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>फिर से लाएँ</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>इस क्लिप के बिना बनाएँ</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>आपकी कुंजी</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>कुंजी कहाँ रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>कीचेन की कुंजी के बिना</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>वह कीचेन में रहेगी, और आप अपनी कुंजी एक बार फिर डालेंगे।</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>उसके बिना जारी रखें (&amp;G)</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>कुंजी भुलाएँ</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>जो क्लिप आ चुकी हैं, वे रहेंगी। और लाने के लिए आपको कुंजी फिर डालनी होगी।</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>भुलाएँ (&amp;F)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>कुंजी बदलें (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>अपनी कुंजी डालें (&amp;E)…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>ऐप के अपने फ़ोल्डर में</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>इस कंप्यूटर के कीचेन में</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>कहीं नहीं: हर बार शुरू होने पर पूछें</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>इस कंप्यूटर पर सेट की गई कुंजी (CAMB_API_KEY) इस्तेमाल में है। यहाँ रखी कुंजी से पहले वही ली जाती है, और उसे यहाँ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>इस कंप्यूटर पर सेट की गई कुंजी (CAMB_API_KEY) सही कुंजी नहीं हो सकती। जिसने उसे सेट किया, उससे ठीक करने या हटाने को कहें।</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>रखी हुई कुंजी पढ़ी नहीं जा सकती। उसे फिर डालें।</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>कुंजी मौजूद है और इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>वह कीचेन में है, जिससे अभी पूछा नहीं गया है।</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>कुंजी हटाई जा रही है…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>कुंजी दूसरी जगह रखी जा रही है… यह कंप्यूटर आपसे कीचेन अनलॉक करने को कह सकता है।</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>ऐसी फ़ाइल में जिसे सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>वह आपके दूसरे पासवर्ड के साथ है, और आपके साइन इन न होने पर लॉक रहती है।</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Bulk TTS बंद करते ही वह मिट जाती है।</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>कुंजी भुला दें?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>आपकी API कुंजी भुला दें?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>इसे यहाँ से वापस नहीं लाया जा सकता। यह आपको CAMB.AI Studio में फिर मिल जाएगी।</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>भुला दें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>रखें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>इस कंप्यूटर पर सेट की गई कुंजी (CAMB_API_KEY) सही कुंजी नहीं हो सकती। जिसने उसे सेट किया, उससे ठीक करने को कहें, या हटाने को ताकि आप यहाँ कुंजी डाल सकें।</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>सहेजी गई कुंजी पढ़ी नहीं जा सकती। अपनी कुंजी फिर डालें।</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>इस कंप्यूटर पर सेट की गई कुंजी (CAMB_API_KEY) इस्तेमाल में है। यहाँ सहेजी कुंजी से पहले वही ली जाती है।</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>एक कुंजी सहेजी हुई है। उसे बदलने के लिए दूसरी पेस्ट करें</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>यह %1 के API भाग में मिलेगी; उसे यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>आपकी API कुंजी</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>कुंजी जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>कुंजी सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>यह सिर्फ़ इसी कंप्यूटर पर रखी जाती है, जहाँ इसे सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>इस कंप्यूटर के कीचेन का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजी गई।</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>कुंजी अब इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>सेवा से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>यह कुंजी काम करती है।</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>यह सिर्फ़ इस कंप्यूटर के कीचेन में रखी जाती है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>यह रखी नहीं जाती: Bulk TTS शुरू करने पर आप इसे हर बार नए सिरे से डालते हैं।</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>एक कुंजी इस्तेमाल में है। उसे बदलने के लिए दूसरी पेस्ट करें</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>सेवा इस कुंजी को स्वीकार नहीं करती। इसे CAMB.AI Studio से पूरा फिर कॉपी करें और एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>सेवा इस कुंजी को पहचानती है, पर इसे आवाज़ की अनुमति नहीं है। जो आपका CAMB.AI खाता सँभालते हैं उनसे पूछें, या दूसरी कुंजी इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>सेवा से कनेक्शन नहीं है। जाँचें कि आप ऑनलाइन हैं और फिर कोशिश करें; कुंजी आप फिर भी सहेज सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>कुंजी के अंदर %Ln वर्ण के बाद ख़ाली जगह है। कुंजी में ख़ाली जगह नहीं होती: शायद साथ में कुछ और पेस्ट हो गया। सिर्फ़ कुंजी कॉपी करें।</numerusform>
            <numerusform>कुंजी के अंदर %Ln वर्णों के बाद ख़ाली जगह है। कुंजी में ख़ाली जगह नहीं होती: शायद साथ में कुछ और पेस्ट हो गया। सिर्फ़ कुंजी कॉपी करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>वर्ण %1 “%2” है, जो किसी कुंजी में नहीं होता। वह आम अक्षर जैसा दिख सकता है, पर कोई दूसरा है। कुंजी को CAMB.AI Studio से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>कुंजी होने के लिए यह बहुत लंबा है। सिर्फ़ कुंजी कॉपी करें।</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>यहाँ अभी कोई कुंजी नहीं है। पहले उसे पेस्ट करें।</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>पंक्ति विराम</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>अदृश्य वर्ण</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>कुंजी से पहले के शब्द</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>साथ में पेस्ट हुआ यह छोड़ दिया गया: %1।</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>इस कंप्यूटर के दूसरे लोग आपकी सहेजी कुंजी पढ़ सकते थे। इसे ठीक कर दिया गया है: अब सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>अभी बंद करें?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>पृष्ठभूमि में जारी रखें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>यहीं रहें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>ध्वनि डिवाइस (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>क्लिप के बाद (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>पंक्ति चुनते ही क्लिप चलाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>तब तीर कुंजियों से सूची में चलने पर क्लिप एक के बाद एक चलती हैं।</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>आपका चुना हुआ (अभी मौजूद नहीं)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>अगली चलाएँ</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>फिर से चलाएँ</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>%1 की सूची</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अभी खुली है</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>दूसरी विंडो में खुली है</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>आपकी सूचियाँ</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>हटाई गई %Ln</numerusform>
            <numerusform>हटाई गईं %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>अपनी सूचियों में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>जो आपने हटाया, वह यहाँ एक हफ़्ते तक रहता है।</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>नाम बदलें (&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>वापस रखें (&amp;P)</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>इस नाम की कोई सूची नहीं है।</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>अभी कोई सूची नहीं है। हर बार जब आप नई सूची शुरू करते हैं, वह यहाँ रखी जाती है।</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” हटाई गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>आपकी सूचियाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>नई सूची (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>इस सूची का नाम बदलें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>सभी सूचियाँ (&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप</numerusform>
            <numerusform>%Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>दूसरी विंडो में खुली</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>इस सूची का नाम बदलें</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln सूची हटाई गई।</numerusform>
            <numerusform>%Ln सूचियाँ हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>वह सूची अब नहीं है, या दूसरी विंडो में खुली है। पहले उसे वहाँ बंद करें।</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>API कुंजी (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>नमूना क्लिप से आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>नमूना क्लिप से बाहर जाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>सूची ख़ाली करें (&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>सुनना (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>हर क्लिप के बाद रुकें (&amp;S)</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>अगली क्लिप चलाते जाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>क्लिप दोहराएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>पंक्ति चुनते ही क्लिप चलाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>ध्वनि डिवाइस (&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>रंग-रूप (&amp;P)</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – नमूना क्लिप</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>ये नमूना क्लिप हैं। इन्हें पाने के लिए “लाएँ” दबाएँ, फिर चलाएँ और सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>%Ln क्लिप अभी लानी है।</numerusform>
            <numerusform>%Ln क्लिप अभी लानी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>सूची की फ़ाइल ख़राब थी और %1 नाम से अलग रख दी गई है। आपकी जो क्लिप मिल सकीं, वे यहाँ हैं।</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें (&amp;K)</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>दोबारा बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>नोट (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>निशान (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>अनसुनी क्लिप सुनें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>रखी गई क्लिप सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>दोबारा बनाई जाने वाली क्लिप के ID कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>फ़ैसले निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>निशान हटाएँ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>कोई निशान नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>%Ln क्लिप पर नोट:</numerusform>
            <numerusform>%Ln क्लिप पर नोट:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 पर नोट:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln रन ID कॉपी किया गया।</numerusform>
            <numerusform>%Ln रन ID कॉपी किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>फ़ैसले निर्यात करें</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>फ़ैसले</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>फ़ैसले %1 में निर्यात किए गए।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>सुनी हुई</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>सुनकर जाँचें</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>फ़ाइलों के नाम</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>सुझाव (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>डालें (&amp;I)</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>सबसे लंबा नाम</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>जगह के हिसाब से छोटा किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln क्लिप का नाम पहले से लिया जा चुका होगा, इसलिए उसमें संख्या जुड़ेगी:</numerusform>
            <numerusform>%Ln क्लिप के नाम पहले से लिए जा चुके होंगे, इसलिए उनमें संख्या जुड़ेगी:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>क्रमांक और नाम</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>नाम और रन ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>क्रमांक और टेक्स्ट</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>हर दिन के लिए एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>हर भाषा के लिए एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>सूची में क्रमांक</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>आज की तारीख़</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>सूची का नाम</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>यहाँ लिखें कि फ़ाइलों के नाम कैसे हों, या कोई सुझाव चुनें।</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 समझ में नहीं आया। कोलन सिर्फ़ क्रमांक के साथ आ सकता है, जिसमें हर अंक के लिए एक शून्य हो: {number:000}।</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>कोष्ठक { बंद नहीं है। फ़ील्ड के अंत में } लगाएँ।</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>कोष्ठक } से पहले { नहीं है। उसे हटाएँ, या फ़ील्ड से पहले { लगाएँ।</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>चिह्न %1 फ़ाइल के नाम में नहीं आ सकता। कोई दूसरा इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>चिह्न / पर फ़ोल्डर का नाम ख़त्म होता है, पर उससे पहले कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>आख़िरी / के बाद फ़ाइल का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>{ और } के बीच कुछ नहीं है। “डालें” दिखाता है कि वहाँ क्या आ सकता है।</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} नहीं है। क्या आपका मतलब {%2} था?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} नहीं है। “डालें” दिखाता है कि क्या-क्या है।</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>प्रॉक्सी (&amp;P)</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>कुछ कंपनियाँ अपने नेटवर्क को इसी से बाहर जाने देती हैं। ज़्यादातर लोगों को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>प्रॉक्सी का पता (&amp;A)</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>सेवा से कनेक्शन</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>कनेक्शन जाँचें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>एक साथ कितनी फ़ाइलें (&amp;F)</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“अपने-आप” पता लगाता है कि आपका कनेक्शन कितना सह सकता है।</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>एक साथ कितने अनुरोध (&amp;Q)</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>सेवा की सलाह है कि एक बार में एक ही चीज़ माँगें। ज़्यादा माँगने पर वह जल्दी जवाब दे सकती है, या आपको इंतज़ार करा सकती है।</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>कोई नहीं, सीधे</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>मेरी अपनी…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, सलाह के अनुसार</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>उससे पहले नाम और पासवर्ड हो सकते हैं, कोलन और @ के साथ।</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>सेवा से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>सेवा जवाब दे रही है।</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>क्लिप लाना रुक गया</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln क्लिप आ चुकी है</numerusform>
            <numerusform>%Ln क्लिप आ चुकी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln में से %1 क्लिप आ चुकी है</numerusform>
            <numerusform>%Ln में से %1 क्लिप आ चुकी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln विफल हुई। कारण उसकी पंक्ति में है।</numerusform>
            <numerusform>%Ln विफल हुईं। कारण हर पंक्ति में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>सहेजना पूरा हुआ</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>कुछ क्लिप नहीं सहेजी गईं</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>घड़ी के पास का आइकन विंडो को वापस लाता है। सब पूरा होने पर आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>क्लिप लाई या सहेजी जा रही हैं</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>कुछ नहीं खोता: जो आ चुका है वह रहता है, और बाक़ी अगली बार लाया जा सकता है।</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>अधूरा काम नहीं रखा जाता, इसलिए नए सिरे से बनाना होगा। क्लिप बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>फ़ाइलें अभी पढ़ी जा रही हैं।</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>उनकी सामग्री अभी सूची में नहीं है, इसलिए उन्हें फिर से जोड़ना होगा। जो यहाँ है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>क्लिप अभी लाई और सहेजी जा रही हैं।</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>क्लिप अभी आ रही हैं।</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>क्लिप अभी सहेजी जा रही हैं।</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>कुछ नहीं खोता: क्लिप यहीं रहती हैं, और जो अभी नहीं सहेजी गईं वे अगली बार सहेजी जा सकती हैं।</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>आपकी क्लिप की एक फ़ाइल अभी बन रही है।</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>समीक्षकों का पेज अभी बन रहा है।</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>काम अभी चल रहा है।</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>कोई ध्वनि डिवाइस नहीं मिला। हेडफ़ोन या स्पीकर लगाएँ और फिर “चलाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>यह क्लिप नहीं चल सकती: इसकी फ़ाइल ख़राब है। इसे पंक्ति के मेनू से फिर लाएँ।</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>क्लिप की फ़ाइल अब नहीं है। इसे पंक्ति के मेनू से फिर लाएँ।</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>यह क्लिप लाई जा रही है; आते ही चलेगी।</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>सुनने के लिए क्लिप चुनें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>पिछली क्लिप</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>अगली क्लिप</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>वॉल्यूम</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>क्लिप का टेक्स्ट</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>आवाज़ चालू करें</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>कारण, और क्या करें</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>क्लिप के साथ जो आपने चाहा था, वह लिखा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>क्लिप के साथ जो आपने चाहा था, वह सब लिखे जाने से पहले आपने रोक दिया।</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>यह सूची से हटाई गई।</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>यह आ चुकी है, पर अभी सहेजी नहीं गई। इसे सहेजें।</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>यह अभी आ रही है। आने पर सहेजी जा सकती है।</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>यह अभी लाई नहीं गई। पहले लाएँ, फिर सहेजें।</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>इस नाम की फ़ाइल पहले से थी और रहने दी गई।</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>इस क्लिप की बारी आने से पहले सहेजना रोक दिया गया।</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>छूटी हुई</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>सहेजी गई फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1, “%2” में</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>जो क्लिप नहीं सहेजी गईं</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>छूटी हुई %Ln</numerusform>
            <numerusform>छूटी हुई %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>छोड़ी गई %Ln</numerusform>
            <numerusform>छोड़ी गईं %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>जारी रखें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>बाक़ी सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>सूची कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>ये सभी पंक्तियाँ कॉपी करें, ताकि कहीं और पेस्ट कर सकें</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>छूटी हुई लाएँ (&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>%Ln क्लिप लाएँ, और जो आए उसे सहेजें</numerusform>
            <numerusform>%Ln क्लिप लाएँ, और जो आए उसे सहेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>%Ln क्लिप उसी तरह सहेजें</numerusform>
            <numerusform>%Ln क्लिप उसी तरह सहेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>जवाब %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>hi</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>हर क्लिप सुनें, फिर उसे मंज़ूर करें या दोबारा बनाने को कहें। डाउनलोड करने तक आपके जवाब इसी ब्राउज़र में रहते हैं।</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>आपका नाम (वैकल्पिक)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>फ़ैसला बाक़ी</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>दोबारा बनानी है</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>सुनी हुई</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>मेरे जवाब डाउनलोड करें</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>आपके जवाब आपके डाउनलोड में {file} फ़ाइल में हैं। उसे वापस उन्हें भेजें जिन्होंने आपको यह पेज भेजा था।</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>यह क्लिप नहीं चल सकती। अगर यह पेज zip में आया था, तो पहले उसे पूरा खोलें; क्लिप पेज के साथ वाले फ़ोल्डर में होनी चाहिए।</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>यह ब्राउज़र आपके जवाब नहीं रख सकता: पेज बंद करने से पहले उन्हें डाउनलोड करें।</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>यहाँ कोई क्लिप नहीं है।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>ये कुंजियाँ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>ऊपर या नीचे की क्लिप</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>टिप्पणी से बाहर आएँ</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>दो सेकंड पीछे या आगे</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>इस पेज को JavaScript चाहिए। कृपया इस पेज के लिए उसकी अनुमति दें।</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>समीक्षक के जवाब</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>%1 के जवाब</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2।</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” में न फ़ैसले हैं, न टिप्पणियाँ।</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>“%1” का कोई जवाब इस सूची की किसी क्लिप के बारे में नहीं है। लगता है, पेज किसी दूसरी सूची से बना था।</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>आपका: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>रन ID %1: आपका नोट और टिप्पणी मिलकर एक नोट के लिए बहुत लंबे हैं।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>“%1” को पढ़ा नहीं जा सकता। देखें कि वह अब भी वहाँ है, और उसे फिर चुनें।</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>समीक्षक के जवाबों के लिए “%1” बहुत बड़ी है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” में समीक्षक के जवाब नहीं हैं। वह फ़ाइल माँगें जो समीक्षा पेज का “मेरे जवाब डाउनलोड करें” बनाता है।</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” Bulk TTS के नए संस्करण से बनी है। उसे पढ़ने के लिए वह संस्करण लें।</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>रन ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>प्रविष्टि %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>यह जवाब नहीं है; डाउनलोड के बाद फ़ाइल बदली गई है।</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>यह क्लिप आपकी सूची में नहीं है।</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>इस क्लिप का जवाब पहले से है, और पहला ही गिना जाता है।</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>टिप्पणी नोट के लिए बहुत लंबी है।</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>समीक्षक के लिए पेज</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>पेज का शीर्षक (&amp;T)</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>वैकल्पिक: सुनते समय किस पर ध्यान दें, और कब तक</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>समीक्षक के लिए (&amp;F)</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>छोटी फ़ाइलें (MP3), मेल के लिए (&amp;M)</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>ध्वनि मूल रूप में (&amp;C)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>एक zip, मेल के लिए (&amp;Z)</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>फ़ोल्डर, साझा ड्राइव के लिए (&amp;D)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>इस रूप में भेजें</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>पेज बन रहा है: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>आ चुकी सभी क्लिप (%Ln) (&amp;A)</numerusform>
            <numerusform>आ चुकी सभी क्लिप (%Ln) (&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>चुनी हुई क्लिप (%Ln) (&amp;S)</numerusform>
            <numerusform>चुनी हुई क्लिप (%Ln) (&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>पेज कितना बना</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>पेज बनाएँ (&amp;K)</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>वे इसे किसी भी ब्राउज़र में, बिना नेटवर्क के, खोलते हैं, सुनते हैं, क्लिप मंज़ूर करते हैं या दोबारा बनाने को कहते हैं, और अपने जवाबों की छोटी फ़ाइल आपको वापस भेजते हैं।</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>ऐसा पेज जिस पर कोई और सुनकर फ़ैसला दे सके</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln अन्य अभी नहीं आई और इसमें नहीं होगी।</numerusform>
            <numerusform>%Ln अन्य अभी नहीं आईं और इसमें नहीं होंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln क्लिप, अवधि %1, लगभग %2</numerusform>
            <numerusform>%Ln क्लिप, अवधि %1, लगभग %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>पेज कहाँ रखें?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>अभी कोई क्लिप नहीं आई है। पहले कुछ लाएँ, फिर उनका पेज बनाएँ।</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>समीक्षा के लिए क्लिप</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>समीक्षक के जवाब पढ़ें</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>जवाब (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>पेज तैयार है: zip फ़ाइल “%1” उन्हें भेजें जिन्हें सुनना है। पेज खोलने से पहले उन्हें zip फ़ाइल खोलनी होगी।</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>पेज तैयार है: “%1” फ़ोल्डर उन्हें भेजें जिन्हें सुनना है।</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln क्लिप उस पर नहीं रखी जा सकी।</numerusform>
            <numerusform>%Ln क्लिप उस पर नहीं रखी जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” में ऐसा कोई जवाब नहीं है जो आपकी सूची में पहले से न हो।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln क्लिप पर निशान लगा।</numerusform>
            <numerusform>%1: %Ln क्लिप पर निशान लगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>दोबारा बनाई जाने वाली दिखाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… और %Ln अन्य।</numerusform>
            <numerusform>… और %Ln अन्य।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln क्लिप सूची से हटाई गई।</numerusform>
            <numerusform>%Ln क्लिप सूची से हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>चलाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>फिर से लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>रन ID कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>फ़ाइलें कॉपी करें (&amp;I)</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>पथ कॉपी करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>सूची से हटाएँ (&amp;R)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>क्लिप आते ही सहेजें</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>क्लिप सहेजें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ज़्यादा विकल्प (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>फ़ॉर्मैट (&amp;T)</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>सहेजी गई क्लिप की तालिका, स्प्रेडशीट प्रोग्राम के लिए (&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>प्लेलिस्ट, क्रम से सुनने के लिए (&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>सब कुछ एक zip फ़ाइल में, आगे देने के लिए (&amp;Z)</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>यह भी लिखें:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>सहेजने के दूसरे तरीक़े (&amp;O)</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>सब एक फ़ाइल में (&amp;O)…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>समीक्षकों के लिए पेज (&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>उसकी जगह पर एक फ़ाइल है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>आपको वहाँ लिखने की अनुमति नहीं है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>यह सहेजते समय बनता है।</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>क्लिप के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>फ़ोल्डर का पूरा पथ लिखें, या “चुनें” दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln क्लिप</numerusform>
            <numerusform>%Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, लगभग %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>डिस्क पर सिर्फ़ %1 जगह बची है। थोड़ी जगह बनाएँ, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>कम विकल्प (&amp;L)</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>क्लिप के लिए फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>रन ID %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>कुछ फ़ाइलें पहले से हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>सहेजी जाने वाली %Ln क्लिप की फ़ाइल इस फ़ोल्डर में पहले से है।</numerusform>
            <numerusform>सहेजी जाने वाली %Ln क्लिप की फ़ाइलें इस फ़ोल्डर में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>दोनों रखें (&amp;K)</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>नई फ़ाइलों के नाम में संख्या जुड़ेगी</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>इन्हें छोड़ें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>बदल दें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>यह क्लिप सहेजें</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>मूल रूप में (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>क्लिप सहेजी जा रही हैं। इनके पूरे होने पर और सहेजें।</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>इनमें से कोई क्लिप अभी नहीं आई है। पहले उन्हें लाएँ, फिर सहेजें।</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>यह क्लिप अभी नहीं आई है। पहले इसे लाएँ, फिर सहेजें।</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>सहेजा जा रहा है: %2 में से %1</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>क्लिप सहेजी जा चुकी हैं। साथ की फ़ाइलें लिखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>कारण देखें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>रीसेट पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>यह पेज रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>इस पेज पर सब कुछ वैसा कर दें जैसा शुरू में था</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>कौन-सी शीट दिख रही है</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>पहली पंक्तियाँ। किसी कॉलम का उपयोग बदलने के लिए उसके ऊपर क्लिक करें।</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>यहाँ कोई रन ID नहीं मिला। अगर वे किसी कॉलम में हैं, तो उसके ऊपर बताएँ।</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>रन ID किस कॉलम में हैं? उसके ऊपर बताएँ।</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>इससे क्रम दें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>आरोही (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>अवरोही (&amp;D)</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>कीबोर्ड (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>निदान जानकारी कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>Bulk TTS के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>निदान जानकारी कॉपी हो गई है: इसे उनके लिए संदेश में पेस्ट करें जो आपकी मदद कर रहे हैं। इसमें आपकी कोई कुंजी, पता या टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>निदान जानकारी तैयार नहीं हो सकी। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>कुछ ऐसी गड़बड़ हुई जो नहीं होनी चाहिए थी। आपकी सूची सुरक्षित है।</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>निदान जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>पिछली बार ऐप अचानक बंद हो गया था। आपकी सूची वैसी ही है।</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>कुछ गड़बड़ बार-बार हो रही है</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>यह बार-बार हो रहा है। ऐप बंद करके फिर शुरू करने से मदद मिल सकती है। अगर फिर हो, तो निदान जानकारी कॉपी करें और उन्हें भेजें जो आपकी मदद कर रहे हैं।</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln क्लिप सहेजी गई</numerusform>
            <numerusform>%Ln क्लिप सहेजी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%Ln में से %1 सहेजी गई</numerusform>
            <numerusform>%Ln में से %1 सहेजी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln छूट गई है।</numerusform>
            <numerusform>%Ln छूट गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln छोड़ी गई: उस नाम की फ़ाइल पहले से थी और रहने दी गई।</numerusform>
            <numerusform>%Ln छोड़ी गईं: उन नामों की फ़ाइलें पहले से थीं और रहने दी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>सहेजना रोक दिया गया। “जारी रखें” बाक़ी सहेजता है।</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>डिस्क भर गई है। वहाँ थोड़ी जगह बनाएँ, फिर “जारी रखें” चुनें।</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता। देखें कि डिस्क अब भी जुड़ी है और आपको वहाँ लिखने देती है, फिर “जारी रखें” चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln क्लिप %1 में सहेजी गई।</numerusform>
            <numerusform>%Ln क्लिप %1 में सहेजी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>क्लिप नहीं सहेजी गई।</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: 118 of 120 saved</comment>
        <translation>%1।</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>&amp;Add run ids</source>
        <translation>रन ID जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>जो क्लिप अभी नहीं आईं, उन सभी को लाएँ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>लाना रोकें; जो अब तक आया वह रहता है</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>विफल क्लिप फिर लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>अभी खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>जारी रखें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>विंडो दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>सूची से हटाना</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>नाम और टेक्स्ट लेना</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Bulk TTS का संस्करण %1 आ गया है।</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>नए संस्करण</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>दिन में एक बार नया संस्करण देखें (&amp;D)</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>सिर्फ़ यह पूछा जाता है कि नया संस्करण है या नहीं; न कुछ डाउनलोड होता है, न साथ भेजा जाता है।</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>आपका संस्करण: %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>अभी देखें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>उसका पेज खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>यह ऐप नए संस्करण ख़ुद नहीं खोजता। वे आपको इसे इंस्टॉल करने वाले से, या जहाँ से यह ऐप आया वहाँ से मिलेंगे।</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>संस्करण %1 आ गया है</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>उसके पेज पर लिखा है कि नया क्या है और वह कैसे मिलेगा।</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>इससे नया कोई नहीं है।</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>जवाब समझ में नहीं आया। किसी और दिन फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>इसे खोला नहीं जा सका। इसका पता है: %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>क्लिप में स्थान</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>आपकी आवाज़ें, रन ID से फ़ाइलों तक</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>अपने CAMB.AI रन ID पेस्ट करें, क्लिप लाएँ, सुनें और सहेजें।</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>अपनी API कुंजी डालें</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>कई भाषाओं की क्लिप के साथ देखें कि यह कैसे काम करता है। न कुंजी, न खाता; इस कंप्यूटर से बाहर कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>नमूना क्लिप से आज़माएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>बस देखना चाहते हैं?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>सूची पर वापस (&amp;B)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>अभी लाई नहीं गई</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>अभी बन रही है</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रही है</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखी गई</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>दोबारा बनानी है</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>सुनी हुई</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>फ़ोल्डर %1 है।</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>उसका जवाब: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>कनेक्शन नहीं है। जाँचें कि आप ऑनलाइन हैं, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>नेटवर्क पर यह पता नहीं मिला। जाँचें कि आप ऑनलाइन हैं, फिर दोबारा कोशिश करें। कंपनी के नेटवर्क में प्रॉक्सी की ज़रूरत हो सकती है।</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>समय पर जवाब नहीं आया। शायद कनेक्शन धीमा है, या प्रॉक्सी की ज़रूरत है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>किसी और चीज़ ने जवाब दिया, शायद किसी नेटवर्क के साइन इन पेज ने। अपने ब्राउज़र में कोई पेज खोलें, वहाँ साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>जवाब समझ में नहीं आया। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>प्रॉक्सी का पता इस्तेमाल नहीं किया जा सकता। उसे ठीक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>सेवा %1 सेकंड इंतज़ार करने को कहती है</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>कनेक्शन नहीं; %1 सेकंड में फिर कोशिश</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>आपके नेटवर्क की प्रॉक्सी जवाब नहीं दे रही; %1 सेकंड में फिर कोशिश</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>आपके नेटवर्क की प्रॉक्सी जाने नहीं दे रही; %1 सेकंड में फिर कोशिश</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>सेवा में दिक़्क़त है; %1 सेकंड में फिर कोशिश</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>सेवा यह क्लिप अभी बना रही है। थोड़ी देर में फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>लगभग %1 सेकंड बाक़ी</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>लगभग %1 मिनट बाक़ी</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>अभी कोई API कुंजी नहीं है। पहले अपनी कुंजी डालें, फिर दोबारा लाएँ।</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>सेवा इस API कुंजी को स्वीकार नहीं करती। कुंजी को CAMB.AI Studio से फिर कॉपी करें, यहाँ सहेजें, और जहाँ रुके थे वहीं से जारी रखें।</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>इस API कुंजी को क्लिप लाने की अनुमति नहीं है। जिसने आपको कुंजी दी उससे पूछें, या दूसरी इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>सेवा से बहुत बार पूछा गया और उसने जवाब नहीं दिया। कुछ मिनट रुकें, फिर “विफल क्लिप फिर लाएँ” चुनें।</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>इस क्लिप पर सेवा में ही कोई ख़राबी आई। बाद में “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>सेवा ने ऐसा जवाब दिया जिसे यह ऐप पढ़ नहीं सकता। बाद में “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>सेवा ने यह क्लिप देने से मना कर दिया।</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>आपकी कुंजी के लिए सेवा के पास इस रन ID की कोई आवाज़ नहीं है। संख्या जाँचें, और यह भी कि ऑर्डर उसी खाते से दिया गया था।</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>सेवा के पास इस रन ID का कोई ऑडियो नहीं है। संख्या जाँचें; अगर वह सही है, तो शायद आवाज़ मिटा दी गई है।</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>सेवा यह क्लिप अभी बना रही है। कुछ मिनट बाद “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>सेवा ने इस क्लिप का कोई ऑडियो नहीं दिया। उसका जवाब: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>आपकी कुंजी के लिए सेवा के पास इस टास्क ID की कोई आवाज़ नहीं है। ID जाँचें, और यह भी कि ऑर्डर उसी खाते से दिया गया था।</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>सेवा यह आवाज़ नहीं बना सकी। CAMB.AI में फिर से ऑर्डर दें।</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>यह आवाज़ बनाने में सेवा को बहुत ज़्यादा समय लगा। CAMB.AI में फिर से ऑर्डर दें।</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>यह आवाज़ नहीं बनी क्योंकि खाते में क्रेडिट नहीं बचा था। CAMB.AI में क्रेडिट जोड़ें और फिर से ऑर्डर दें।</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>कनेक्शन नहीं था। जाँचें कि आप ऑनलाइन हैं, फिर “विफल क्लिप फिर लाएँ” चुनें।</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>नेटवर्क पर सेवा नहीं मिली। जाँचें कि आप ऑनलाइन हैं, फिर “विफल क्लिप फिर लाएँ” चुनें।</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>समय पर जवाब नहीं आया। शायद कनेक्शन धीमा है; “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>सुरक्षित कनेक्शन नहीं बन सका, इसलिए कुछ नहीं भेजा गया। इसका कारण कंपनी का नेटवर्क या इस कंप्यूटर की ग़लत घड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>आपके नेटवर्क की प्रॉक्सी ने इसे जाने नहीं दिया। Bulk TTS की सेटिंग में, या इस कंप्यूटर की सेटिंग में प्रॉक्सी जाँचें।</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>आपके नेटवर्क की प्रॉक्सी नाम और पासवर्ड माँगती है। Bulk TTS की सेटिंग में प्रॉक्सी के पते में दोनों जोड़ें, या जो आपका नेटवर्क सँभालते हैं उनसे पूछें; फिर जारी रखें। कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>आपके नेटवर्क की प्रॉक्सी यह नाम और पासवर्ड स्वीकार नहीं करती। दोनों जाँचें, या जो आपका नेटवर्क सँभालते हैं उनसे पूछें।</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>आपकी अपनी प्रॉक्सी का पता इस्तेमाल नहीं किया जा सकता। Bulk TTS की सेटिंग में उसे ठीक करें, जैसे proxy.example:8080, फिर जारी रखें। कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>आपके नेटवर्क की प्रॉक्सी नहीं मिली। सेटिंग में उसका नाम जाँचें, और यह भी कि आप उसी नेटवर्क में हैं जिसकी वह है।</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>आपके नेटवर्क की प्रॉक्सी जवाब नहीं दे रही। सेटिंग में उसका पता और कोलन के बाद की संख्या जाँचें, और यह भी कि आप उसी नेटवर्क में हैं जिसकी वह है।</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>इस कंप्यूटर में ऐसा कोई कीचेन नहीं है जिसे Bulk TTS इस्तेमाल कर सके। इसके बजाय कुंजी ऐप के अपने फ़ोल्डर में रखें; वहाँ उसे सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>इस कंप्यूटर का कीचेन लॉक है, इसलिए कुंजी नहीं मिल सकी। उसे अनलॉक करें और फिर कोशिश करें। कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>इस कंप्यूटर के कीचेन ने वह नहीं किया जो उससे कहा गया। Bulk TTS को उसे इस्तेमाल करने दें, या कुंजी कहीं और रखें। कुछ नहीं खोया है।</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>प्रॉक्सी का पता डालें, जैसे proxy.example:8080।</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>SOCKS प्रॉक्सी नहीं चलतीं। जो आपका नेटवर्क सँभालते हैं उनसे HTTP प्रॉक्सी माँगें।</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>प्रॉक्सी का पता http:// से या सीधे उसके नाम से शुरू होता है।</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>यह किसी पेज का, या ब्राउज़र सेट करने वाली स्क्रिप्ट का पता है। प्रॉक्सी का अपना पता चाहिए, जैसे proxy.example:8080।</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>नाम के बाद की संख्या नहीं है, जैसे proxy.example:8080 में :8080।</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>कोलन के बाद की संख्या 1 से 65535 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>यह प्रॉक्सी का पता नहीं हो सकता। पता ऐसा होता है: proxy.example:8080, या नाम और पासवर्ड के साथ name:password@proxy.example:8080।</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>क्लिप का पता असुरक्षित लगता है, इसलिए उसे नहीं खोला गया। CAMB.AI की सहायता टीम को यह रन ID बताएँ।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>। </translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>क्लिप का पता अब काम नहीं करता, और नए पते भी नहीं चले। बाद में “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>क्लिप जहाँ रखी है, वहाँ से वह नहीं मिली। बाद में “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>क्लिप आते-आते बीच में टूट गई। “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>जो क्लिप आई वह ख़ाली थी। “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>क्लिप के बजाय एक वेब पेज आया: लगता है आपका नेटवर्क चाहता है कि आप साइन इन करें। वेब ब्राउज़र खोलें, साइन इन करें, फिर “विफल क्लिप फिर लाएँ” चुनें।</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>जो आया वह ऑडियो नहीं था। बाद में “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>क्लिप ऐसे प्रकार की ध्वनि फ़ाइल में आई जिसे Bulk TTS इस्तेमाल नहीं कर सकता। CAMB.AI की सहायता टीम को यह रन ID बताएँ।</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>जो क्लिप आई वह ख़राब थी। “विफल क्लिप फिर लाएँ” से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>जो आया वह क्लिप के लिए बहुत बड़ा था, इसलिए रखा नहीं गया। CAMB.AI की सहायता टीम को यह रन ID बताएँ।</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>जिस डिस्क पर Bulk TTS अपनी सूची और क्लिप रखता है, वह भर गई है। वहाँ थोड़ी जगह बनाएँ, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Bulk TTS के अपने एक फ़ोल्डर में लिखा नहीं जा सकता। वहाँ लिखने की अनुमति दें, या देखें कि डिस्क लॉक तो नहीं है, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>जिस डिस्क पर क्लिप सहेजी जाती हैं, वह भर गई है। वहाँ थोड़ी जगह बनाएँ या दूसरा फ़ोल्डर चुनें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता। दूसरा फ़ोल्डर चुनें, या वहाँ लिखने की अनुमति दें, फिर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>क्लिप की फ़ाइल अब नहीं है। उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>यह क्लिप उस फ़ॉर्मैट में नहीं बन सकती। इसके बजाय इसे मूल रूप में, FLAC के तौर पर सहेजें।</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Bulk TTS के अंदर कुछ गड़बड़ हुई। कुछ नहीं खोया है; कृपया फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>रन ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln मिला</numerusform>
            <numerusform>%Ln मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln टास्क ID से</numerusform>
            <numerusform>%Ln टास्क ID से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln दोहराया गया</numerusform>
            <numerusform>%Ln दोहराए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln पहले से सूची में</numerusform>
            <numerusform>%Ln पहले से सूची में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln काम का नहीं</numerusform>
            <numerusform>%Ln काम के नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln क्लिप का नाम या टेक्स्ट बदल गया है</numerusform>
            <numerusform>%Ln क्लिप के नाम या टेक्स्ट बदल गए हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln क्लिप, %1, लगभग %2</numerusform>
            <numerusform>%Ln क्लिप, %1, लगभग %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln क्लिप अभी नहीं आई है और छूट जाएगी।</numerusform>
            <numerusform>%Ln क्लिप अभी नहीं आई हैं और छूट जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>सिर्फ़ %Ln अध्याय की जगह है, इसलिए कई क्लिप एक ही में आएँगी।</numerusform>
            <numerusform>सिर्फ़ %Ln अध्यायों की जगह है, इसलिए कई क्लिप एक ही में आएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln क्लिप में टेक्स्ट नहीं है, इसलिए सबटाइटल भी नहीं।</numerusform>
            <numerusform>%Ln क्लिप में टेक्स्ट नहीं है, इसलिए सबटाइटल भी नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>%Ln अध्याय वाली एक फ़ाइल, %1: %2।</numerusform>
            <numerusform>%Ln अध्यायों वाली एक फ़ाइल, %1: %2।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>%Ln क्लिप की एक फ़ाइल, %1: %2।</numerusform>
            <numerusform>%Ln क्लिप की एक फ़ाइल, %1: %2।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln मंज़ूर</numerusform>
            <numerusform>%Ln मंज़ूर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln दोबारा बनानी है</numerusform>
            <numerusform>%Ln दोबारा बनानी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln टिप्पणी</numerusform>
            <numerusform>%Ln टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln जवाब ऐसी क्लिप के बारे में है जो इस सूची में नहीं है।</numerusform>
            <numerusform>%Ln जवाब ऐसी क्लिप के बारे में हैं जो इस सूची में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln जवाब काम का नहीं है।</numerusform>
            <numerusform>%Ln जवाब काम के नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… और %Ln अन्य।</numerusform>
            <numerusform>… और %Ln अन्य।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>सूची का नाम</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>इस कॉलम का उपयोग। बदलने के लिए क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>शीट की पहली पंक्तियाँ</translation>
    </message>
</context>
</TS>
