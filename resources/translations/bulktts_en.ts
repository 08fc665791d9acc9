<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPage</name>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>A pasted text of %Ln character</numerusform>
            <numerusform>A pasted text of %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>&amp;Update %Ln</numerusform>
            <numerusform>&amp;Update %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln clip</numerusform>
            <numerusform>&amp;Add %Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln clip has another name or text now.</numerusform>
            <numerusform>%Ln clips have another name or text now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln clip added.</numerusform>
            <numerusform>%Ln clips added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln entry could not be used.</numerusform>
            <numerusform>%Ln entries could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Given %Ln minute ago</numerusform>
            <numerusform>Given %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Given %Ln hour ago</numerusform>
            <numerusform>Given %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Given %Ln day ago</numerusform>
            <numerusform>Given %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>good for another minute</numerusform>
            <numerusform>good for another %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>good for another hour</numerusform>
            <numerusform>good for another %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>good for another day</numerusform>
            <numerusform>good for another %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln clip shown</numerusform>
            <numerusform>%Ln clips shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Fetching %Ln clip</numerusform>
            <numerusform>Fetching %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 of %Ln clip is here</numerusform>
            <numerusform>%1 of %Ln clips are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Saving %Ln clip</numerusform>
            <numerusform>Saving %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 of %Ln clip is saved</numerusform>
            <numerusform>%1 of %Ln clips are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>On %Ln clip your own verdict is another one:</numerusform>
            <numerusform>On %Ln clips your own verdict is another one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarCheck</name>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln clip could not be played; its row says why.</numerusform>
            <numerusform>%Ln clips could not be played; each row says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln unheard</numerusform>
            <numerusform>%Ln unheard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 of %Ln ready</numerusform>
            <numerusform>%1 of %Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln clip could not be fetched. Each row says why.</numerusform>
            <numerusform>%Ln clips could not be fetched. Each row says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Ready %Ln</numerusform>
            <numerusform>Ready %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>Working %Ln</numerusform>
            <numerusform>Working %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>To fetch %Ln</numerusform>
            <numerusform>To fetch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Failed %Ln</numerusform>
            <numerusform>Failed %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Unheard %Ln</numerusform>
            <numerusform>Unheard %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Worth a listen %Ln</numerusform>
            <numerusform>Worth a listen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Kept %Ln</numerusform>
            <numerusform>Kept %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>To redo %Ln</numerusform>
            <numerusform>To redo %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln file copied.</numerusform>
            <numerusform>%Ln files copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln clip left out: its file is no longer there.</numerusform>
            <numerusform>%Ln clips left out: their files are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;All clips that are here (%Ln)</numerusform>
            <numerusform>&amp;All clips that are here (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Only the s&amp;elected one (%Ln)</numerusform>
            <numerusform>Only the s&amp;elected ones (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>%Ln file of this name is there already.</numerusform>
            <numerusform>%Ln files of this name are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>There is a space inside the key, after %Ln character. Keys have none: perhaps something else was pasted along. Copy just the key.</numerusform>
            <numerusform>There is a space inside the key, after %Ln characters. Keys have none: perhaps something else was pasted along. Copy just the key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Removed %Ln</numerusform>
            <numerusform>Removed %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln list removed.</numerusform>
            <numerusform>%Ln lists removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>%Ln clip is still to fetch.</numerusform>
            <numerusform>%Ln clips are still to fetch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Note on %Ln clip:</numerusform>
            <numerusform>Note on %Ln clips:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln run id copied.</numerusform>
            <numerusform>%Ln run ids copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln clip would have a name that is taken, and gets a number:</numerusform>
            <numerusform>%Ln clips would have a name that is taken, and get a number:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%n clip is here</numerusform>
            <numerusform>%n clips are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 of %n clip is here</numerusform>
            <numerusform>%1 of %n clips are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%n failed. Its row says why.</numerusform>
            <numerusform>%n failed. Each row says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Missing %Ln</numerusform>
            <numerusform>Missing %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Skipped %Ln</numerusform>
            <numerusform>Skipped %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Fetch %Ln clip, and save it</numerusform>
            <numerusform>Fetch %Ln clips, and save what comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Save %Ln clip in the same way</numerusform>
            <numerusform>Save %Ln clips in the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;All clips that are here (%Ln)</numerusform>
            <numerusform>&amp;All clips that are here (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>The &amp;selected clip (%Ln)</numerusform>
            <numerusform>The &amp;selected clips (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln other is not here yet and will not be on it.</numerusform>
            <numerusform>%Ln others are not here yet and will not be on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln clip, %1 long, about %2</numerusform>
            <numerusform>%Ln clips, %1 long, about %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln clip could not be put on it.</numerusform>
            <numerusform>%Ln clips could not be put on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln clip marked.</numerusform>
            <numerusform>%1: %Ln clips marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln clip removed from the list.</numerusform>
            <numerusform>%Ln clips removed from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln of the clips to be saved has a file in this folder.</numerusform>
            <numerusform>%Ln of the clips to be saved have a file in this folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln clip saved</numerusform>
            <numerusform>%Ln clips saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 of %Ln saved</numerusform>
            <numerusform>%1 of %Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln is missing.</numerusform>
            <numerusform>%Ln are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln skipped: a file of its name was there and was kept.</numerusform>
            <numerusform>%Ln skipped: files of their names were there and were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln clip saved to %1.</numerusform>
            <numerusform>%Ln clips saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln by task id</numerusform>
            <numerusform>%Ln by task id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln already in the list</numerusform>
            <numerusform>%Ln already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln not usable</numerusform>
            <numerusform>%Ln not usable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln clip has another name or text now</numerusform>
            <numerusform>%Ln clips have another name or text now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln clip, %1, about %2</numerusform>
            <numerusform>%Ln clips, %1, about %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln clip is not here yet and will be missing.</numerusform>
            <numerusform>%Ln clips are not here yet and will be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>There is room for %Ln chapter, so several clips share one.</numerusform>
            <numerusform>There is room for %Ln chapters, so several clips share one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln clip has no text and so no captions.</numerusform>
            <numerusform>%Ln clips have no text and so no captions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>One file with %Ln chapter, %1: %2.</numerusform>
            <numerusform>One file with %Ln chapters, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>One file of %Ln clip, %1: %2.</numerusform>
            <numerusform>One file of %Ln clips, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln approved</numerusform>
            <numerusform>%Ln approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln to redo</numerusform>
            <numerusform>%Ln to redo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln answer is about a clip that is not in this list.</numerusform>
            <numerusform>%Ln answers are about clips that are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln answer cannot be used.</numerusform>
            <numerusform>%Ln answers cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
</TS>
