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
        <source>… and %n more</source>
        <translation>
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
        <translation>
            <numerusform>%n clip saved to %1.</numerusform>
            <numerusform>%n clips saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n skipped.</numerusform>
            <numerusform>%n skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not saved.</source>
        <translation>
            <numerusform>%n not saved.</numerusform>
            <numerusform>%n not saved.</numerusform>
        </translation>
    </message>
</context>
</TS>
