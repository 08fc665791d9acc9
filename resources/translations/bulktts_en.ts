<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPage</name>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>A pasted text of %n character</numerusform>
            <numerusform>A pasted text of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>&amp;Update %n</numerusform>
            <numerusform>&amp;Update %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="vanished">
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Add %n clip</numerusform>
            <numerusform>&amp;Add %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%n clip has another name or text now.</numerusform>
            <numerusform>%n clips have another name or text now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%n clip added.</numerusform>
            <numerusform>%n clips added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%n entry could not be used.</numerusform>
            <numerusform>%n entries could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Given %n minute ago</numerusform>
            <numerusform>Given %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Given %n hour ago</numerusform>
            <numerusform>Given %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Given %n day ago</numerusform>
            <numerusform>Given %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>good for another minute</numerusform>
            <numerusform>good for another %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>good for another hour</numerusform>
            <numerusform>good for another %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>good for another day</numerusform>
            <numerusform>good for another %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>On %n clip your own verdict is another one:</numerusform>
            <numerusform>On %n clips your own verdict is another one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%n clip could not be played; its row says why.</numerusform>
            <numerusform>%n clips could not be played; each row says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%n unheard</numerusform>
            <numerusform>%n unheard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 of %n ready</numerusform>
            <numerusform>%1 of %n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%n clip could not be fetched. Each row says why.</numerusform>
            <numerusform>%n clips could not be fetched. Each row says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Ready %n</numerusform>
            <numerusform>Ready %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>Working %n</numerusform>
            <numerusform>Working %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>To fetch %n</numerusform>
            <numerusform>To fetch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Failed %n</numerusform>
            <numerusform>Failed %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Unheard %n</numerusform>
            <numerusform>Unheard %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Worth a listen %n</numerusform>
            <numerusform>Worth a listen %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Kept %n</numerusform>
            <numerusform>Kept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>To redo %n</numerusform>
            <numerusform>To redo %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <extracomment>What the file managers of GNOME and its kin look for when files are pasted. The picture that is dragged along, and its place beside the tip of the pointer, in pixels.</extracomment>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%n file copied.</numerusform>
            <numerusform>%n files copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%n clip left out: its file is no longer there.</numerusform>
            <numerusform>%n clips left out: their files are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;All clips that are here (%n)</numerusform>
            <numerusform>&amp;All clips that are here (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Only the s&amp;elected one (%n)</numerusform>
            <numerusform>Only the s&amp;elected ones (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>%n file of this name is there already.</numerusform>
            <numerusform>%n files of this name are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>There is a space inside the key, after %n character. Keys have none: perhaps something else was pasted along. Copy just the key.</numerusform>
            <numerusform>There is a space inside the key, after %n characters. Keys have none: perhaps something else was pasted along. Copy just the key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>%n clip is still to fetch.</numerusform>
            <numerusform>%n clips are still to fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation type="vanished">
            <numerusform>%n clip added.</numerusform>
            <numerusform>%n clips added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation type="vanished">
            <numerusform>%n entry could not be used.</numerusform>
            <numerusform>%n entries could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Note on %n clip:</numerusform>
            <numerusform>Note on %n clips:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%n run id copied.</numerusform>
            <numerusform>%n run ids copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%n clip would have a name that is taken, and gets a number:</numerusform>
            <numerusform>%n clips would have a name that is taken, and get a number:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Missing %n</numerusform>
            <numerusform>Missing %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Skipped %n</numerusform>
            <numerusform>Skipped %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Fetch %n clip, and save it</numerusform>
            <numerusform>Fetch %n clips, and save what comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Save %n clip in the same way</numerusform>
            <numerusform>Save %n clips in the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;All clips that are here (%n)</numerusform>
            <numerusform>&amp;All clips that are here (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>The &amp;selected clip (%n)</numerusform>
            <numerusform>The &amp;selected clips (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%n other is not here yet and will not be on it.</numerusform>
            <numerusform>%n others are not here yet and will not be on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%n clip, %1 long, about %2</numerusform>
            <numerusform>%n clips, %1 long, about %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%n clip could not be put on it.</numerusform>
            <numerusform>%n clips could not be put on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %n clip marked.</numerusform>
            <numerusform>%1: %n clips marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <extracomment>What shows or hides the details; it stands in the row&apos;s menu.</extracomment>
        <translation>
            <numerusform>%n clip removed from the list.</numerusform>
            <numerusform>%n clips removed from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%n of the clips to be saved has a file in this folder.</numerusform>
            <numerusform>%n of the clips to be saved have a file in this folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation type="vanished">
            <numerusform>%n clip saved to %1.</numerusform>
            <numerusform>%n clips saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation type="vanished">
            <numerusform>%n skipped.</numerusform>
            <numerusform>%n skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved.</source>
        <translation type="vanished">
            <numerusform>%n not saved.</numerusform>
            <numerusform>%n not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%n clip saved</numerusform>
            <numerusform>%n clips saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 of %n saved</numerusform>
            <numerusform>%1 of %n saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%n is missing.</numerusform>
            <numerusform>%n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%n skipped: a file of its name was there and was kept.</numerusform>
            <numerusform>%n skipped: files of their names were there and were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%n clip saved to %1.</numerusform>
            <numerusform>%n clips saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%n by task id</numerusform>
            <numerusform>%n by task id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n already in the list</numerusform>
            <numerusform>%n already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%n not usable</numerusform>
            <numerusform>%n not usable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%n clip has another name or text now</numerusform>
            <numerusform>%n clips have another name or text now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%n clip, %1, about %2</numerusform>
            <numerusform>%n clips, %1, about %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%n clip is not here yet and will be missing.</numerusform>
            <numerusform>%n clips are not here yet and will be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>There is room for %n chapter, so several clips share one.</numerusform>
            <numerusform>There is room for %n chapters, so several clips share one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%n clip has no text and so no captions.</numerusform>
            <numerusform>%n clips have no text and so no captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>One file with %n chapter, %1: %2.</numerusform>
            <numerusform>One file with %n chapters, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>One file of %n clip, %1: %2.</numerusform>
            <numerusform>One file of %n clips, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%n to redo</numerusform>
            <numerusform>%n to redo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%n answer is about a clip that is not in this list.</numerusform>
            <numerusform>%n answers are about clips that are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%n answer cannot be used.</numerusform>
            <numerusform>%n answers cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
