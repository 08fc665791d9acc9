<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Über Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Versionen, Einstellungen und das Ende des Protokolls, für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Entstanden durch die Arbeit vieler</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Das Logo von Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Macht aus Listen von CAMB.AI-Run-IDs Tondateien: holen, anhören, speichern.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Bestandteile der App</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Die Bibliotheken von Qt sind eigene Dateien. Sie dürfen andere Builds derselben Version an ihre Stelle setzen, hier: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>Der Text der Lizenz steht unter der Adresse oben.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Run-IDs hinzufügen</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Die Run-IDs oder Task-IDs, die Sie von CAMB.AI für die bestellten Sprachaufnahmen bekommen haben.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Run-IDs</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>Fügen Sie hier Run-IDs ein oder legen Sie eine Datei ab.

Zum Beispiel:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Etwas &amp;anderes wählen</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen …</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Text, CSV, Excel, OpenDocument oder JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Ein eingefügter Text mit %Ln Zeichen</numerusform>
            <numerusform>Ein eingefügter Text mit %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>%1 &amp;hinzufügen, %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>%Ln ä&amp;ndern</numerusform>
            <numerusform>%Ln ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip &amp;hinzufügen</numerusform>
            <numerusform>%Ln Clips &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Listen mit Run-IDs (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Dateien mit Run-IDs wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Was nicht zu gebrauchen war, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln Clip hat jetzt einen anderen Namen oder Text.</numerusform>
            <numerusform>%Ln Clips haben jetzt andere Namen oder Texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln Clip hinzugefügt.</numerusform>
            <numerusform>%Ln Clips hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln Einträge waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Welche?</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Gerade eben erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Minute erhalten</numerusform>
            <numerusform>Vor %Ln Minuten erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Stunde erhalten</numerusform>
            <numerusform>Vor %Ln Stunden erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag erhalten</numerusform>
            <numerusform>Vor %Ln Tagen erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>gilt noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>gilt noch %Ln Minute</numerusform>
            <numerusform>gilt noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>gilt noch %Ln Stunde</numerusform>
            <numerusform>gilt noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>gilt noch %Ln Tag</numerusform>
            <numerusform>gilt noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln Clip wird gezeigt</numerusform>
            <numerusform>%Ln Clips werden gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip wird geholt</numerusform>
            <numerusform>%Ln Clips werden geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 von %Ln Clip ist da</numerusform>
            <numerusform>%1 von %Ln Clips sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip wird gespeichert</numerusform>
            <numerusform>%Ln Clips werden gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 von %Ln Clip ist gespeichert</numerusform>
            <numerusform>%1 von %Ln Clips sind gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Antworten aus der Prüfung</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>Neu zu machende Clips und Kommentare</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Nicht zu gebrauchen, und warum</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Urteil &amp;aus der Prüfung übernehmen</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Mein Urteil &amp;behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>Diese Antworten &amp;übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>Bei %Ln Clip lautet Ihr eigenes Urteil anders:</numerusform>
            <numerusform>Bei %Ln Clips lautet Ihr eigenes Urteil anders:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Diese Clips stehen mit anderem Namen oder Text in der Liste.</translation>
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
        <translation>Diesen Clip abspielen</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Diesen Clip speichern …</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task-ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 ist noch nicht da und lässt sich noch nicht speichern</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Alle speichern …</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Clips gleich &amp;beim Eintreffen speichern …</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Eine Datei mit allen Clips …</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>Eine &amp;Seite für Prüfende …</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>Antworten aus der Prüfung ein&amp;lesen …</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>wird beim Eintreffen in „%1“ gespeichert</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>Nicht mehr beim Eintreffen &amp;speichern</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1 (mono)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1 (stereo)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>Zu kurz zum Messen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
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
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Alle Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Wählen Sie einen Clip in der Liste, um hier mehr über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Noch nicht angehört</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Der Klang dieser Datei lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>Die Datei des Clips fehlt oder ist nicht lesbar. Holen Sie ihn noch einmal.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Besser anhören</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Wie laut der Clip insgesamt klingt; −16 bis −23 ist für Sprache üblich. Je näher an 0, desto lauter.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>Die lauteste Stelle des Clips. Bei 0 ist sie so laut, wie eine Datei es fassen kann.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>Der Dienst gibt jeden Clip unter einer Adresse heraus, die eine Zeit lang gilt. Ein Clip, der hier ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Dateien mit derselben Prüfsumme sind gleich (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Ort der Datei kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Den ganzen Text zeigen</translation>
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
        <translation>Ungehörtes anhören</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Behalten (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Neu machen (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Alle Clips, die die Liste zeigt, sind angehört.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Noch ist kein Clip zum Anhören da. Holen Sie zuerst welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln Clip ließ sich nicht abspielen; in seiner Zeile steht, warum.</numerusform>
            <numerusform>%Ln Clips ließen sich nicht abspielen; in jeder Zeile steht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war der letzte.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>Das war der letzte: Alle Clips, die die Liste zeigt, sind angehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln ungehört</numerusform>
            <numerusform>%Ln ungehört</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>Bulk TTS wartet auf den Schlüsselbund dieses Computers. Vielleicht werden Sie gebeten, ihn zu entsperren. Danach werden die Clips geholt.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Eines fehlt noch: Ihr API-Schlüssel. Danach werden die Clips geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 von %Ln bereit</numerusform>
            <numerusform>%1 von %Ln bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln Clip konnte nicht geholt werden. In seiner Zeile steht, warum.</numerusform>
            <numerusform>%Ln Clips konnten nicht geholt werden. In jeder Zeile steht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Alle Clips sind da.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern …</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Geholte Clips belegen auf diesem Computer %1, mehr als die %2, die für sie gedacht sind. Keiner wird verworfen, bevor Sie ihn unverändert gespeichert haben: Speichern Sie sie so, oder entfernen Sie nicht mehr gebrauchte aus der Liste.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Bereit %Ln</numerusform>
            <numerusform>Bereit %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>In Arbeit %Ln</numerusform>
            <numerusform>In Arbeit %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>Noch zu holen %Ln</numerusform>
            <numerusform>Noch zu holen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Fehlgeschlagen %Ln</numerusform>
            <numerusform>Fehlgeschlagen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Ungehört %Ln</numerusform>
            <numerusform>Ungehört %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Besser anhören %Ln</numerusform>
            <numerusform>Besser anhören %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Behalten %Ln</numerusform>
            <numerusform>Behalten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>Neu zu machen %Ln</numerusform>
            <numerusform>Neu zu machen %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Ordner und Platz</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>Er wird beim Speichern vorgeschlagen; es ist immer der zuletzt benutzte.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Ordner für &amp;gespeicherte Clips</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Wieder Bulk TTS überlassen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Den Ordner für gespeicherte Clips wählen</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Ordner, aus dem &amp;Listen eingelesen werden</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Den Ordner wählen, aus dem Listen eingelesen werden</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>&amp;Platz für geholte Clips</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Die eigenen Dateien der App</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>Ihre Listen mit Namen, Markierungen und Notizen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Den Ordner mit den eigenen Dateien der App öffnen</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Was die App getan hat und was schiefging, für alle, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Den Ordner mit dem Protokoll öffnen</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Noch keiner gewählt</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Ist er voll, machen Clips, die Sie gespeichert haben, Platz für neue.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>Belegt sind gerade %1. Ist der Platz voll, machen Clips, die Sie gespeichert haben, Platz für neue.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Der Ordner ließ sich nicht öffnen. Er ist hier: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Fortschritt der ganzen Liste</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>Auswahl &amp;speichern</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>A&amp;lle speichern …</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dateiart</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>&amp;Abtastrate</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mono oder St&amp;ereo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>La&amp;utheit</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Für Handy oder Chat</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Für Präsentationen</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Für den Videoschnitt</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Hörbuch</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Eigene Wahl …</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (verlustfrei)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (verlustfrei, groß)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (klein, läuft überall)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (klein)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (am kleinsten)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Die Clips selbst, unverändert.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>gleich laut gemacht (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>Wie der Clip</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Laut, fürs Web (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Hörbuch (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Rundfunk und Fernsehen (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Am kleinsten</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>Zeigen, &amp;was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>Alte Namen und Texte &amp;behalten</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Was nicht zu gebrauchen ist, und warum</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>Bei hohem Kontrast sind Linien und Farben kräftiger.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>&amp;Melden, wenn das Holen zu Ende ist</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Mit einer Nachricht auf dem Bildschirm, wenn Sie in einem anderen Programm sind.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Ein S&amp;ymbol neben der Uhr zeigen</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>Den Computer &amp;wach halten</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>Solange Clips kommen, geht er nicht in den Ruhezustand. Der Bildschirm darf dunkel werden.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Es zeigt den Fortschritt beim Holen und bringt dieses Fenster zurück.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>Der Desktop dieses Computers hat keinen Platz dafür.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Das sind zu viele Clips, um sie auf einmal zu ziehen oder zu kopieren. Speichern Sie sie stattdessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln Datei kopiert.</numerusform>
            <numerusform>%Ln Dateien kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Fügen Sie sie in einem Ordner oder einem anderen Programm ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln Clip ausgelassen: Die Datei ist nicht mehr da.</numerusform>
            <numerusform>%Ln Clips ausgelassen: Die Dateien sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Heute wurden sehr viele Clips herausgezogen oder kopiert, und für mehr ist kein Platz. Speichern Sie sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless braucht --input DATEI und --save-to ORDNER.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>%1 von %2 geholt</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run-ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%1 von %2 gespeichert</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%1 von %2 Clips in %3 gespeichert</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>Der Lauf wurde beendet, bevor dieser Clip gespeichert war. Starten Sie ihn noch einmal, um ihn zu bekommen.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>Es gibt keinen API-Schlüssel. Setzen Sie CAMB_API_KEY, oder speichern Sie einen Schlüssel in der App.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>Der API-Schlüssel in %1 kann kein Schlüssel sein. Kopieren Sie ihn noch einmal aus CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>den Einstellungen der App</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name kennt kein {%1}. Es kennt %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>Die Vorlage nach --name hat einen Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Verzerrt</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Abrupter Anfang</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Abruptes Ende</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Lange Stille</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Auffällig kurz</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Auffällig lang</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Viele Kanäle</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Hohe Abtastrate</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Sehr lang</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>In diesem Clip ist nichts zu hören.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>Der Klang ist verzerrt: Stellenweise ist er lauter, als eine Datei es fassen kann.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Er beginnt mitten in einem Laut, als wäre der Anfang abgeschnitten.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Er endet mitten in einem Laut, als wäre das Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>In der Mitte ist es %1 s lang still.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>Er ist viel kürzer als andere Clips mit so einem Text. Vielleicht fehlen Wörter.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>Er ist viel länger als andere Clips mit so einem Text. Vielleicht sind Wörter doppelt.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Er klingt genau wie Clip %1, der einen anderen oder keinen Text hat.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Er hat %1 Kanäle; Sprache hat einen oder zwei.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Er hat eine Abtastrate von %1 kHz, weit mehr, als Sprache braucht.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Er ist länger als eine Stunde, was für einen Clip ungewöhnlich ist.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Fügen Sie Run-IDs ein, oder legen Sie Dateien ab, in denen welche stehen, oder wählen Sie sie aus: einfacher Text, CSV, Tabellen in Excel oder ODS, JSON. Sie sehen, was gefunden wurde, bevor etwas hinzukommt. Task-IDs gehen auch.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Hinzufügen.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Die Clips treffen im Hintergrund ein. Sie können jeden sofort abspielen und jederzeit anhalten oder abbrechen. Wo etwas fehlschlug, steht, warum, und „Fehlgeschlagene noch einmal“ versucht es erneut.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Holen.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Einen Clip, die ausgewählten oder alle, in einen Ordner Ihrer Wahl. Keine Datei wird ersetzt, wenn Sie es nicht ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Speichern.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Anhören und markieren</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>Die Leertaste spielt die Zeile ab, in der Sie sind. Was nach einem Clip kommt und wo der Ton ausgegeben wird, steht im Menü unter „Anhören“.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Markieren Sie im Menü der Zeile einen Clip als behalten oder neu zu machen, oder schreiben Sie eine Notiz. Die Knöpfe über der Liste zeigen dann nur diese, und das Menü kopiert die Run-IDs der neu zu machenden.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>„Besser anhören“ zeigt Clips, mit denen etwas nicht stimmen könnte: stumm, abgeschnitten, verzerrt, viel zu kurz oder zu lang. Das wird allein aus dem Klang errechnet und kann falsch sein.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Speichern und Namen</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>Beim Speichern bildet eine einzige Zeile die Namen, etwa {number:000} {name}. „Einfügen“ bietet alles an, was sie kennt, auch jede Spalte Ihrer Tabelle. Ein Schrägstrich legt Ordner an.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>Unter „Format“ werden Clips unverändert gespeichert oder passend für Handy, Präsentation, Videoschnitt, Hörbuch oder Telefonanlage gemacht.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Nach dem Speichern erfahren Sie, wie viele Clips da sind. „Warum?“ nennt die anderen mit Gründen, und „Die fehlenden holen“ holt und speichert sie.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>Das Menü „Speichern“ verbindet auch Clips zu einer Datei, speichert Clips gleich beim Eintreffen und erstellt eine Seite, auf der jemand anderes hören und urteilen kann.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>Wo finde ich den API-Schlüssel?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>Im Bereich „API“ von CAMB.AI Studio. Kopieren Sie ihn, fügen Sie ihn hier ein, und drücken Sie „Schlüssel prüfen“.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>Der Schlüssel wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Kopieren Sie ihn noch einmal, ohne etwas davor oder dahinter. Klappt es dann immer noch nicht, legen Sie in CAMB.AI Studio einen neuen Schlüssel an, oder fragen Sie die Person, die Ihnen den Schlüssel gegeben hat.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Ein Clip wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Prüfen Sie seine Run-ID, und ob er mit dem Konto bestellt wurde, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Es kommt nichts, oder es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Prüfen Sie, ob sich eine Webseite öffnen lässt. In einer Firma oder Schule gibt es vielleicht einen Proxy: Er lässt sich in den Einstellungen eintragen und testen. Inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Sehen Sie nach der Lautstärke im Player, und wählen Sie im Menü unter „Anhören“ eine andere Tonausgabe.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Schaffen Sie Platz, und machen Sie weiter: Was da ist, bleibt, und das Speichern geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Etwas anderes stimmt nicht.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Wählen Sie „Diagnose kopieren“ im Menü „Hilfe“, und fügen Sie die Diagnose in eine Nachricht an die Person ein, die Ihnen hilft. Sie enthält keinen Schlüssel, keine Adresse und keinen Text von Ihnen.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Probleme und Antworten</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>Ihr Schlüssel und Ihre Dateien</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>Ihr Schlüssel bleibt auf diesem Computer. Er wird an CAMB.AI gesendet und an niemanden sonst, und er steht nie im Protokoll.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>Die App verrät niemandem, was Sie tun: Sie spricht mit dem Dienst von CAMB.AI und mit den Adressen, die er für Ihre Clips nennt.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Geholte Clips bleiben auf diesem Computer, bis zu der Grenze in den Einstellungen. Zuerst machen die Platz, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Die Zeile abspielen oder anhalten</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>Die Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Die ausgewählten Zeilen aus der Liste entfernen</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Beim Anhören des Ungehörten: behalten, neu machen, Notiz</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Zwei Sekunden zurück</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Zwei Sekunden vor</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>Im Player: an den Anfang des Clips</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>Im Player: ans Ende des Clips</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Ton aus oder an</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>IDs, Namen, Texte, Markierungen und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Das Eingefügte hinzufügen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Für Dateinamen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>Spalte %1 dient als: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>„%1“ – %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: „%2“ – %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>die Tabelle hat diese Zahl gerundet, ihre letzten Ziffern sind verloren. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>kein Lauf hat die Nummer 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>Run-IDs sind nie kleiner als null.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>Run-IDs sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>diese Zahl ist zu lang für eine Run-ID.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>Run-IDs bestehen nur aus Ziffern.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>das sieht nicht nach einer Task-ID aus. Kopieren Sie sie noch einmal von dort, wo die Sprachaufnahme bestellt wurde.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>in dieser Zeile steht keine Run-ID. Tragen Sie sie ein, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>die Tabelle hat daraus ein Datum oder eine Uhrzeit gemacht. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>das kann eine Zahl sein oder mehrere. Schreiben Sie jede Run-ID ganz, ohne Kommas und Punkte, und getrennt von der nächsten.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 ist weder Text noch Tabelle. Wählen Sie eine Text-, CSV-, Excel-, ODS- oder JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 ist größer als 50 MB, mehr als eine Liste von Run-IDs sein kann. Wählen Sie die Datei mit den IDs, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 ist durch ein Passwort geschützt. Speichern Sie eine Kopie ohne Passwort, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>%1 war nicht lesbar. Prüfen Sie das Laufwerk, oder kopieren Sie die Datei zuerst hierher.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 ist nicht mehr da. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>Sie dürfen %1 nicht lesen. Fragen Sie die Person, der die Datei gehört, oder kopieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>In %1 stehen keine Run-IDs. Das sind ganze Zahlen wie 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 ist kein gültiges JSON. Exportieren Sie es noch einmal, oder fügen Sie nur die IDs ein.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 ist beschädigt. Öffnen Sie die Datei in Ihrer Tabellenkalkulation, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>Durchweg %1 kbit/s, gut für Sprache.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Kleiner als MP3, aber weniger Geräte kennen es.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>In einer CUE-Datei daneben, denn WAV kann keine enthalten.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Untertitel sind nicht möglich: Keiner dieser Clips hat einen Text. Fügen Sie eine Tabelle mit den Texten hinzu.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>An dieser Stelle liegt eine Datei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Er wird zusammen mit der Datei angelegt.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Es wurde keine Datei erstellt: Der Ton von „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Es wurde keine Datei erstellt: Der Ton von „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde keine Datei erstellt. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Es wurde keine Datei erstellt, denn in den Ordner lässt sich nicht schreiben. Wählen Sie einen anderen, oder prüfen Sie, ob eine Datei dieses Namens in einem anderen Programm offen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Aus diesen Clips lässt sich keine solche Datei erstellen. Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Alles in einer Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>&amp;Datei erstellen</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Clips zu einer Datei verbinden</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>Erst &amp;holen</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Einer nach dem anderen, in der Reihenfolge ihrer Nummern.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>&amp;Pause zwischen den Clips</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Wie lange jeder Clip anfangs lauter und am Ende leiser wird</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>Ein- und A&amp;usblenden</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Alle Clips &amp;gleich laut machen</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>&amp;Kapitel, benannt wie die Clips</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>Untertitel für &amp;Videoplayer (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Untertitel für We&amp;bseiten (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Alle Clips, die da sind (%Ln)</numerusform>
            <numerusform>&amp;Alle Clips, die da sind (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Nur der ausgewäh&amp;lte (%Ln)</numerusform>
            <numerusform>Nur die ausgewäh&amp;lten (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Wählen Sie einen Ordner für die Datei.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners, oder drücken Sie „Wählen“.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Der Datenträger hat nur noch %1 frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Wählen Sie einen Ordner für die Datei</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>Eine Datei dieses Namens ist schon da.</numerusform>
            <numerusform>%Ln Dateien dieses Namens sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>Die neue Datei bekommt eine Nummer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Noch ist kein Clip da. Holen Sie zuerst welche, und machen Sie dann eine Datei daraus.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Einige Clips</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Gerade wird eine Datei aus Clips erstellt. Erstellen Sie eine weitere, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Gerade werden Clips gespeichert. Erstellen Sie die Datei, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Eine Datei wird erstellt: %1 %</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Abgebrochen. Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Noch einmal …</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Noch einmal holen</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Ohne diesen Clip erstellen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Schlüssel &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Ohne den Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Er bleibt im Schlüsselbund, und Sie geben Ihren Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>Ohne ihn &amp;weiter</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Den Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Clips, die da sind, bleiben. Um andere zu holen, müssen Sie wieder einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>Schlüssel ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>Schlüssel &amp;eingeben …</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>Im eigenen Ordner der App</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Nirgends: bei jedem Start fragen</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>Ein auf diesem Computer gesetzter Schlüssel (CAMB_API_KEY) wird verwendet. Er hat Vorrang vor einem hier gespeicherten und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>Der auf diesem Computer gesetzte Schlüssel (CAMB_API_KEY) kann kein Schlüssel sein. Bitten Sie die Person, die ihn eingerichtet hat, ihn zu berichtigen oder zu entfernen.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>Der gespeicherte Schlüssel ist nicht lesbar. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Ein Schlüssel ist vorhanden und wird verwendet.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Er ist im Schlüsselbund, der noch nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Der Schlüssel wird entfernt …</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Der Schlüssel wird verschoben … Vielleicht werden Sie gebeten, den Schlüsselbund dieses Computers zu entsperren.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>In einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Er liegt bei Ihren anderen Passwörtern und ist gesperrt, wenn Sie nicht angemeldet sind.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Er ist weg, wenn Sie Bulk TTS schließen.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>Ihren API-Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Von hier lässt er sich nicht zurückholen. Sie finden ihn wieder in CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>Der auf diesem Computer gesetzte Schlüssel (CAMB_API_KEY) kann kein Schlüssel sein. Bitten Sie die Person, die ihn eingerichtet hat, ihn zu berichtigen oder zu entfernen, damit Sie hier einen eingeben können.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>Der gespeicherte Schlüssel ist nicht lesbar. Geben Sie Ihren Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>Ein auf diesem Computer gesetzter Schlüssel (CAMB_API_KEY) wird verwendet. Er hat Vorrang vor einem hier gespeicherten.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Ein Schlüssel ist gespeichert. Fügen Sie einen anderen ein, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>Sie finden ihn in %1 im Bereich „API“. Fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>Ihr API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Er bleibt auf diesem Computer, wo nur Sie ihn lesen können.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Bulk TTS wartet auf den Schlüsselbund dieses Computers …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>Der Schlüssel wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Dieser Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Er bleibt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Er wird nicht aufbewahrt: Sie geben ihn bei jedem Start von Bulk TTS neu ein.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Ein Schlüssel wird verwendet. Fügen Sie einen anderen ein, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>Der Dienst nimmt diesen Schlüssel nicht an. Kopieren Sie ihn noch einmal ganz aus CAMB.AI Studio, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>Der Dienst kennt diesen Schlüssel, aber er ist nicht für Sprachausgabe zugelassen. Fragen Sie die Person, die Ihr CAMB.AI-Konto verwaltet, oder nehmen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Es gibt keine Verbindung zum Dienst. Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal; speichern können Sie den Schlüssel trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>Im Schlüssel ist nach %Ln Zeichen ein Leerzeichen. Schlüssel haben keine; vielleicht wurde etwas mitkopiert. Kopieren Sie nur den Schlüssel.</numerusform>
            <numerusform>Im Schlüssel ist nach %Ln Zeichen ein Leerzeichen. Schlüssel haben keine; vielleicht wurde etwas mitkopiert. Kopieren Sie nur den Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>Zeichen %1 ist „%2“, das kein Schlüssel enthält. Es sieht vielleicht aus wie ein gewöhnlicher Buchstabe, ist aber ein anderer. Kopieren Sie den Schlüssel noch einmal aus CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>Das ist viel zu lang für einen Schlüssel. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Im Feld steht noch kein Schlüssel. Fügen Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>die Wörter vor dem Schlüssel</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Weggelassen, weil es mitkopiert war: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Andere an diesem Computer konnten Ihren gespeicherten Schlüssel lesen. Das ist behoben: Jetzt können es nur noch Sie.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Nicht &amp;beenden</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Tonausgabe</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>&amp;Nach einem Clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Einen &amp;Clip abspielen, wenn seine Zeile ausgewählt wird</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Gehen Sie mit den Pfeiltasten durch die Liste, wird dann ein Clip nach dem anderen abgespielt.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>Die gewählte (gerade nicht da)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Den nächsten abspielen</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>d MMMM</source>
        <comment>a day, such as 27 November</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>such as 27 November 2026</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>%1 is a day</comment>
        <translation>Liste vom %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Gerade offen</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>In einem anderen Fenster offen</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>Ihre Listen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Entfernt %Ln</numerusform>
            <numerusform>Entfernt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Ihre Listen durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>Was Sie entfernt haben, bleibt hier eine Woche lang.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Keine Liste heißt so.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Es gibt noch keine Listen. Jede neue Liste, die Sie beginnen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>&amp;Ihre Listen</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Neue Liste</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>Diese Liste &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Alle Listen …</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Diese Liste umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln Liste entfernt.</numerusform>
            <numerusform>%Ln Listen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Diese Liste ist weg oder in einem anderen Fenster offen. Schließen Sie sie zuerst dort.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>&amp;API-Schlüssel …</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>Mit &amp;Beispielclips ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Beispielclips &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>A&amp;nhören</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>Nach jedem Clip &amp;anhalten</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Mit dem &amp;nächsten Clip weiter</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>Den Clip &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Einen &amp;Clip abspielen, wenn seine Zeile ausgewählt wird</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Tonausgabe</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – Beispielclips</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Das sind Beispielclips. Drücken Sie „Holen“, um sie zu bekommen; danach können Sie sie anhören und speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>%Ln Clip ist noch zu holen.</numerusform>
            <numerusform>%Ln Clips sind noch zu holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>Die Datei der Liste war beschädigt und wurde als %1 beiseitegelegt. Was von Ihren Clips zu finden war, ist hier.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>&amp;Neu machen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>No&amp;tiz …</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Ungehörtes anhören</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>Behaltene &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>IDs der neu zu machenden &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>Urteile &amp;exportieren …</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Notiz zu %Ln Clip:</numerusform>
            <numerusform>Notiz zu %Ln Clips:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln Run-ID kopiert.</numerusform>
            <numerusform>%Ln Run-IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Urteile exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>urteile</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Urteile nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Besser anhören</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Erster Name</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Längster Name</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>gekürzt, damit es passt</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln Clip hätte einen vergebenen Namen und bekommt eine Nummer:</numerusform>
            <numerusform>%Ln Clips hätten einen vergebenen Namen und bekommen eine Nummer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Nummer und Name</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Name und Run-ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Nummer und Text</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Ein Ordner für jeden Tag</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Ein Ordner für jede Sprache</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nummer in der Liste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Geben Sie hier an, wie die Dateien heißen sollen, oder wählen Sie einen Vorschlag.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 ist nicht verständlich. Nur die Nummer darf einen Doppelpunkt haben, mit Nullen für ihre Stellen: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>Die Klammer { ist nicht geschlossen. Setzen Sie } ans Ende des Felds.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>Vor der Klammer } steht kein {. Nehmen Sie sie weg, oder setzen Sie { vor das Feld.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>Das Zeichen %1 darf nicht im Namen einer Datei stehen. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>Das Zeichen / beendet den Namen eines Ordners, aber davor steht keiner.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Nach dem letzten / muss ein Name für die Datei stehen.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>Zwischen { und } steht nichts. „Einfügen“ zeigt, was dort stehen kann.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} gibt es nicht. Meinten Sie {%2}?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} gibt es nicht. „Einfügen“ zeigt, was es gibt.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>In manchen Firmen führt der Weg ins Internet nur über einen Proxy. Die meisten Leute brauchen keinen.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Adresse des Proxys</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Verbindung zum Dienst</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>&amp;Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>„Automatisch“ findet heraus, was Ihre Verbindung verträgt.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>An&amp;fragen gleichzeitig</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>Der Dienst empfiehlt, immer nur eine Anfrage zu stellen. Bei mehreren antwortet er vielleicht schneller, oder er lässt Sie warten.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Keiner, direkt ins Netz</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Eigener …</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, wie empfohlen</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Davor dürfen ein Name und ein Passwort stehen, mit einem Doppelpunkt und einem @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Der Dienst antwortet.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>Das Holen wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln Clip ist da</numerusform>
            <numerusform>%Ln Clips sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 von %Ln Clip ist da</numerusform>
            <numerusform>%1 von %Ln Clips sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen. In seiner Zeile steht, warum.</numerusform>
            <numerusform>%Ln fehlgeschlagen. In jeder Zeile steht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Das Speichern ist zu Ende</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Einige Clips wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Die Arbeit geht weiter</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>Das Symbol neben der Uhr bringt das Fenster zurück. Sie erfahren, wenn alles fertig ist.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Clips werden geholt oder gespeichert</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Nichts geht verloren: Was da ist, bleibt, und der Rest lässt sich nächstes Mal holen.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>Unfertig bleibt sie nicht erhalten, sie muss also neu erstellt werden. Die Clips bleiben.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Es werden noch Dateien gelesen.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>Ihr Inhalt ist noch nicht in der Liste und müsste noch einmal hinzugefügt werden. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Es werden noch Clips geholt und gespeichert.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Clips sind noch unterwegs.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Es werden noch Clips gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Nichts geht verloren: Die Clips bleiben hier, und was noch nicht gespeichert ist, lässt sich nächstes Mal speichern.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>Eine Datei aus Ihren Clips wird noch erstellt.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>Die Seite für Prüfende wird noch erstellt.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>Es ist noch etwas in Arbeit.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Keine Tonausgabe gefunden. Schließen Sie Kopfhörer oder Lautsprecher an, und drücken Sie noch einmal „Abspielen“.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Dieser Clip lässt sich nicht abspielen: Seine Datei ist beschädigt. Holen Sie ihn über das Menü der Zeile noch einmal.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>Die Datei des Clips ist nicht mehr da. Holen Sie ihn über das Menü der Zeile noch einmal.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Dieser Clip wird geholt und abgespielt, sobald er da ist.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Wählen Sie einen Clip zum Anhören</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Voriger Clip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Text des Clips</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>Was Sie zu den Clips haben wollten, ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Sie haben abgebrochen, bevor alles geschrieben war, was Sie zu den Clips haben wollten.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Er wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Er ist jetzt da, aber noch nicht gespeichert. Speichern Sie ihn.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Er ist noch unterwegs. Er lässt sich speichern, sobald er da ist.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Er wurde noch nicht geholt. Holen Sie ihn zuerst, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Eine Datei dieses Namens war schon da und wurde behalten.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>Das Speichern wurde abgebrochen, bevor dieser Clip an der Reihe war.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Die gespeicherte Datei ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Clips, die nicht gespeichert wurden</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Es fehlt %Ln</numerusform>
            <numerusform>Es fehlen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Übersprungen %Ln</numerusform>
            <numerusform>Übersprungen %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>Den &amp;Rest speichern</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Alle diese Zeilen kopieren, um sie anderswo einzufügen</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>Die &amp;fehlenden holen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>%Ln Clip holen und speichern</numerusform>
            <numerusform>%Ln Clips holen und speichern, was kommt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>%Ln Clip ebenso speichern</numerusform>
            <numerusform>%Ln Clips ebenso speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>antworten %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Hören Sie jeden Clip an, und geben Sie ihn frei, oder lassen Sie ihn neu machen. Ihre Antworten bleiben in diesem Browser, bis Sie sie herunterladen.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Ihr Name (freiwillig)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Neu zu machen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Meine Antworten herunterladen</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Ihre Antworten stehen in der Datei {file} in Ihren Downloads. Senden Sie sie an die Person zurück, die Ihnen diese Seite geschickt hat.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Dieser Clip lässt sich nicht abspielen. Wenn diese Seite in einer Zip-Datei kam, entpacken Sie zuerst alles; die Clips müssen im Ordner neben der Seite liegen.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Dieser Browser kann Ihre Antworten nicht speichern: Laden Sie sie herunter, bevor Sie die Seite schließen.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Hier sind keine Clips.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>Der Clip darüber oder darunter</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Einen Kommentar schreiben</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Den Kommentar verlassen</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Zwei Sekunden zurück oder vor</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Diese Seite braucht JavaScript. Bitte erlauben Sie es für diese Seite.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Antworten aus der Prüfung</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>„%1“ enthält weder Urteile noch Kommentare.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Keine Antwort in „%1“ betrifft einen Clip dieser Liste. Die Seite wurde wohl aus einer anderen Liste erstellt.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihres: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run-ID %1: Ihre Notiz und der Kommentar sind zusammen zu lang für eine Notiz.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>„%1“ ist nicht lesbar. Sehen Sie nach, ob die Datei noch da ist, und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>„%1“ ist viel zu groß für die Antworten aus einer Prüfung. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>„%1“ enthält keine Antworten aus einer Prüfung. Bitten Sie um die Datei, die „Meine Antworten herunterladen“ auf der Prüfseite erstellt.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>„%1“ wurde mit einer neueren Version von Bulk TTS erstellt. Besorgen Sie sich diese Version, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run-ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>Das ist keine Antwort; die Datei wurde nach dem Herunterladen verändert.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>Dieser Clip ist nicht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>Dieser Clip hat schon eine Antwort, und die erste zählt.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>Der Kommentar ist zu lang für eine Notiz.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Seite für Prüfende</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>&amp;Titel der Seite</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Freiwillig: worauf zu achten ist, und bis wann</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>&amp;Für die prüfende Person</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Kleine Dateien (&amp;MP3), zum Verschicken</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Ton &amp;unverändert</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Eine &amp;Zip-Datei, zum Verschicken</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Ein &amp;Ordner, für ein gemeinsames Laufwerk</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Die Seite wird erstellt: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;Alle Clips, die da sind (%Ln)</numerusform>
            <numerusform>&amp;Alle Clips, die da sind (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>Der ausgewäh&amp;lte Clip (%Ln)</numerusform>
            <numerusform>Die ausgewäh&amp;lten Clips (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Fortschritt der Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>&amp;Seite erstellen</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>Die prüfende Person öffnet sie in einem beliebigen Browser, auch ohne Netz, hört sich die Clips an, gibt sie frei oder lässt sie neu machen und sendet Ihnen eine kleine Datei mit ihren Antworten zurück.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Eine Seite, auf der jemand anderes hören und urteilen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln weiterer ist noch nicht da und wird nicht dabei sein.</numerusform>
            <numerusform>%Ln weitere sind noch nicht da und werden nicht dabei sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln Clip, %1 lang, etwa %2</numerusform>
            <numerusform>%Ln Clips, %1 lang, etwa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Wohin mit der Seite?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Noch ist kein Clip da. Holen Sie zuerst welche, und machen Sie dann eine Seite daraus.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Clips zum Prüfen</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Antworten aus der Prüfung einlesen</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>Die Seite ist fertig: Senden Sie die Zip-Datei „%1“ an die Person, die hören soll. Sie muss sie entpacken, bevor sie die Seite öffnet.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>Die Seite ist fertig: Senden Sie den Ordner „%1“ an die Person, die hören soll.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln Clip konnte nicht aufgenommen werden.</numerusform>
            <numerusform>%Ln Clips konnten nicht aufgenommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>„%1“ enthält keine Antworten, die Ihre Liste nicht schon hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln Clip markiert.</numerusform>
            <numerusform>%1: %Ln Clips markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Neu zu machende zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %Ln weiterer.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln Clip aus der Liste entfernt.</numerusform>
            <numerusform>%Ln Clips aus der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Noch einmal &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>Run-IDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>&amp;Dateien kopieren</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>&amp;Pfade kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Clips beim Eintreffen speichern</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Clips speichern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Eine Ta&amp;belle des Gespeicherten, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>Eine &amp;Wiedergabeliste, um sie der Reihe nach zu hören</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Eine &amp;Zip-Datei mit allem, zum Weitergeben</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Außerdem erstellen:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>Auf andere Art s&amp;peichern</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>Alles in &amp;einer Datei …</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>Eine Seite für &amp;Prüfende …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>An dieser Stelle liegt eine Datei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Er wird beim Speichern angelegt.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Wählen Sie einen Ordner für die Clips.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners, oder drücken Sie „Wählen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Der Datenträger hat nur noch %1 frei. Schaffen Sie Platz, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Weniger</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Wählen Sie einen Ordner für die Clips</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>Run-ID %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>Einige Dateien sind schon da</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln der zu speichernden Clips hat in diesem Ordner schon eine Datei.</numerusform>
            <numerusform>%Ln der zu speichernden Clips haben in diesem Ordner schon eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Die neuen Dateien bekommen eine Nummer</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>Diese übe&amp;rspringen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Diesen Clip speichern</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Unverändert (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Gerade werden Clips gespeichert. Speichern Sie weitere, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Noch ist keiner dieser Clips da. Holen Sie sie zuerst, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Dieser Clip ist noch nicht da. Holen Sie ihn zuerst, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Speichern: %1 von %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Die Clips sind gespeichert. Was dazugehört, wird geschrieben …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Zurücksetzen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Alles auf dieser Seite wieder so einstellen, wie es am Anfang war</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Welches Blatt zu sehen ist</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>Die ersten Zeilen. Klicken Sie über eine Spalte, um zu ändern, wozu sie dient.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Hier waren keine Run-IDs zu finden. Wenn eine Spalte welche enthält, wählen Sie das über der Spalte aus.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Welche Spalte enthält die Run-IDs? Wählen Sie es über der Spalte aus.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>&amp;Über Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Die Diagnose ist kopiert: Fügen Sie sie in eine Nachricht an die Person ein, die Ihnen hilft. Sie enthält keinen Schlüssel, keine Adresse und keinen Text von Ihnen.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Die Diagnose ließ sich nicht zusammenstellen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte passieren dürfen. Ihre Liste ist sicher.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>Die App hat sich letztes Mal unerwartet beendet. Ihre Liste ist, wie sie war.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Etwas geht immer wieder schief</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Es passiert immer wieder. Vielleicht hilft es, die App zu schließen und neu zu starten. Kommt es wieder, kopieren Sie die Diagnose, und senden Sie sie an die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln Clip gespeichert</numerusform>
            <numerusform>%Ln Clips gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 von %Ln gespeichert</numerusform>
            <numerusform>%1 von %Ln gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln fehlt.</numerusform>
            <numerusform>%Ln fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln übersprungen: Eine Datei des Namens war da und wurde behalten.</numerusform>
            <numerusform>%Ln übersprungen: Dateien dieser Namen waren da und wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>Das Speichern wurde abgebrochen. „Weiter“ speichert den Rest.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie dort Platz, und wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>In den Ordner lässt sich nicht schreiben. Sehen Sie nach, ob das Laufwerk noch angeschlossen ist und Sie dort schreiben dürfen, und wählen Sie „Weiter“.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Clip in %1 gespeichert.</numerusform>
            <numerusform>%Ln Clips in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>Der Clip wurde nicht gespeichert.</translation>
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
        <translation>&amp;Run-IDs hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Alle Clips holen, die noch nicht da sind</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Nicht weiter holen; was da ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehl&amp;geschlagene noch einmal</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Die Liste durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Namen und Texte übernehmen</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Version %1 von Bulk TTS ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu?</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Einmal am &amp;Tag nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Gefragt wird nur, ob es eine gibt; nichts wird heruntergeladen oder mitgesendet.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Sie haben Version %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Jetzt suchen</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Diese Kopie sucht nicht selbst nach neuen Versionen. Neue Versionen bekommen Sie von der Stelle, die diese Kopie installiert hat oder von der sie stammt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>Version %1 ist da</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>Auf ihrer Seite steht, was neu ist und wie Sie sie bekommen.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Es gibt keine neuere.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>Die Antwort war nicht zu verstehen. Versuchen Sie es an einem anderen Tag noch einmal.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Die Seite ließ sich nicht öffnen. Die Adresse ist %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Stelle im Clip</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Ihre Sprachaufnahmen, von Run-IDs zu Dateien</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Fügen Sie Ihre CAMB.AI-Run-IDs ein, holen Sie die Clips, hören Sie sie an, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Geben Sie Ihren API-Schlüssel ein</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Sehen Sie mit Clips in vielen Sprachen, wie es geht. Ohne Schlüssel, ohne Konto; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>Mit &amp;Beispielclips ausprobieren</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal schauen?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Nicht geholt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird angefragt</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Neu zu machen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Die Antwort war: „%1“</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Es gibt keine Verbindung. Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>Die Adresse war im Netz nicht zu finden. Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal. In einem Firmennetz ist vielleicht ein Proxy nötig.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Vielleicht ist die Verbindung langsam, oder ein Proxy ist nötig; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Etwas anderes hat geantwortet, vielleicht die Anmeldeseite eines Netzes. Öffnen Sie eine Seite in Ihrem Browser, melden Sie sich dort an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>Die Antwort war nicht zu verstehen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>Die Adresse des Proxys ist nicht zu gebrauchen. Berichtigen Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>Der Dienst bittet uns, %1 s zu warten</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Keine Verbindung; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>Der Proxy Ihres Netzes antwortet nicht; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>Der Proxy Ihres Netzes lässt uns nicht durch; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>Der Dienst hat Schwierigkeiten; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>Der Dienst erstellt diesen Clip noch. Gleich wird noch einmal nach ihm gefragt.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Es gibt noch keinen API-Schlüssel. Geben Sie zuerst Ihren Schlüssel ein, und holen Sie die Clips dann noch einmal.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>Der Dienst nimmt diesen API-Schlüssel nicht an. Kopieren Sie den Schlüssel noch einmal aus CAMB.AI Studio, speichern Sie ihn hier, und machen Sie weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Mit diesem API-Schlüssel dürfen keine Clips geholt werden. Fragen Sie die Person, die Ihnen den Schlüssel gegeben hat, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Der Dienst wurde zu oft gefragt und wollte nicht antworten. Warten Sie ein paar Minuten, und wählen Sie dann „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>Der Dienst hatte bei diesem Clip selbst einen Fehler. Versuchen Sie es später mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>Der Dienst hat etwas geantwortet, das diese App nicht lesen kann. Versuchen Sie es später mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>Der Dienst hat diesen Clip nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>Der Dienst hat zu dieser Run-ID keine Sprachaufnahme für Ihren Schlüssel. Prüfen Sie die Nummer, und ob mit demselben Konto bestellt wurde.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>Der Dienst kennt keine Tondatei zu dieser Run-ID. Prüfen Sie die Nummer; wenn sie stimmt, wurde die Sprachaufnahme vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>Der Dienst erstellt diesen Clip noch. Versuchen Sie es in ein paar Minuten mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>Der Dienst hat für diesen Clip keine Tondatei geliefert. Die Antwort war: „%1“</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>Der Dienst kennt keine Sprachaufnahme mit dieser Task-ID für Ihren Schlüssel. Prüfen Sie die ID, und ob mit demselben Konto bestellt wurde.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>Der Dienst konnte diese Sprachaufnahme nicht erstellen. Bestellen Sie sie noch einmal bei CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>Der Dienst hat für diese Sprachaufnahme zu lange gebraucht. Bestellen Sie sie noch einmal bei CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Diese Sprachaufnahme wurde nicht erstellt, weil das Konto kein Guthaben mehr hatte. Laden Sie bei CAMB.AI Guthaben auf, und bestellen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Es gab keine Verbindung. Prüfen Sie, ob Sie online sind, und wählen Sie „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>Der Dienst war im Netz nicht zu finden. Prüfen Sie, ob Sie online sind, und wählen Sie „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Vielleicht ist die Verbindung langsam; versuchen Sie es mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>Die Verbindung ließ sich nicht sicher herstellen, deshalb wurde nichts gesendet. Das kann an einem Firmennetz liegen oder daran, dass die Uhr dieses Computers falsch geht.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>Der Proxy Ihres Netzes hat das nicht durchgelassen. Prüfen Sie den Proxy in den Einstellungen von Bulk TTS oder in denen dieses Computers.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>Der Proxy Ihres Netzes verlangt einen Namen und ein Passwort. Ergänzen Sie beides in der Adresse des Proxys in den Einstellungen von Bulk TTS, oder fragen Sie die Person, die sich um Ihr Netz kümmert; machen Sie dann weiter. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>Der Proxy Ihres Netzes nimmt diesen Namen und dieses Passwort nicht an. Prüfen Sie beides, oder fragen Sie die Person, die sich um Ihr Netz kümmert.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>Die Adresse Ihres eigenen Proxys ist nicht zu gebrauchen. Berichtigen Sie sie in den Einstellungen von Bulk TTS, etwa in der Form proxy.example:8080, und machen Sie weiter. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>Der Proxy Ihres Netzes war nicht zu finden. Prüfen Sie seinen Namen in den Einstellungen, und ob Sie in dem Netz sind, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>Der Proxy Ihres Netzes antwortet nicht. Prüfen Sie in den Einstellungen seine Adresse und die Zahl hinter dem Doppelpunkt, und ob Sie in dem Netz sind, zu dem er gehört.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Bulk TTS benutzen kann. Bewahren Sie den Schlüssel stattdessen im eigenen Ordner der App auf; dort können nur Sie ihn lesen.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb war der Schlüssel nicht zu erreichen. Entsperren Sie ihn, und versuchen Sie es noch einmal. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht getan, worum er gebeten wurde. Erlauben Sie Bulk TTS, ihn zu benutzen, oder bewahren Sie den Schlüssel woanders auf. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Geben Sie die Adresse des Proxys ein, etwa proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>SOCKS-Proxys werden nicht unterstützt. Bitten Sie die Person, die sich um Ihr Netz kümmert, um einen HTTP-Proxy.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>Die Adresse eines Proxys beginnt mit http:// oder gleich mit seinem Namen.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>Das ist die Adresse einer Seite oder eines Skripts, das Browser einrichtet. Gebraucht wird die des Proxys selbst, etwa proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Die Zahl hinter dem Namen fehlt, wie :8080 in proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>Die Zahl hinter dem Doppelpunkt muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Das kann nicht die Adresse eines Proxys sein. Eine solche sieht aus wie proxy.example:8080 oder, mit Name und Passwort, wie name:passwort@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Die Adresse des Clips sieht unsicher aus, deshalb wurde sie nicht geöffnet. Nennen Sie dem Support von CAMB.AI diese Run-ID.</translation>
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
        <translation>Die Adresse des Clips gilt nicht mehr, und neue haben auch nicht funktioniert. Versuchen Sie es später mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>Der Ort, an dem der Clip liegt, hat ihn nicht herausgegeben. Versuchen Sie es später mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>Der Clip brach beim Empfang ab. Versuchen Sie es mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>Der Clip, der kam, war leer. Versuchen Sie es mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Statt des Clips kam eine Webseite: Ihr Netz verlangt wohl, dass Sie sich anmelden. Öffnen Sie einen Webbrowser, melden Sie sich an, und wählen Sie dann „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Was kam, war keine Tondatei. Versuchen Sie es später mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Der Clip kam in einer Dateiart, die Bulk TTS nicht verwenden kann. Nennen Sie dem Support von CAMB.AI diese Run-ID.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>Der Clip, der kam, war beschädigt. Versuchen Sie es mit „Fehlgeschlagene noch einmal“.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Was kam, war viel zu groß für einen Clip und wurde nicht behalten. Nennen Sie dem Support von CAMB.AI diese Run-ID.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Der Datenträger, auf dem Bulk TTS Liste und Clips aufbewahrt, ist voll. Schaffen Sie dort Platz, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>In einen eigenen Ordner von Bulk TTS lässt sich nicht schreiben. Erlauben Sie das Schreiben dort, oder sehen Sie nach, ob der Datenträger gesperrt ist, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>Der Datenträger, auf dem die Clips gespeichert werden, ist voll. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>In den Ordner lässt sich nicht schreiben. Wählen Sie einen anderen Ordner, oder erlauben Sie das Schreiben dort, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>Die Datei des Clips ist nicht mehr da. Holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Dieser Clip lässt sich nicht in dieses Format bringen. Speichern Sie ihn stattdessen unverändert, als FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>In Bulk TTS ist etwas schiefgegangen. Nichts ist verloren; bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>Run-ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln mit Task-ID</numerusform>
            <numerusform>%Ln mit Task-ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln schon in der Liste</numerusform>
            <numerusform>%Ln schon in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln nicht zu gebrauchen</numerusform>
            <numerusform>%Ln nicht zu gebrauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln Clip hat jetzt einen anderen Namen oder Text</numerusform>
            <numerusform>%Ln Clips haben jetzt andere Namen oder Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln Clip, %1, etwa %2</numerusform>
            <numerusform>%Ln Clips, %1, etwa %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln Clip ist noch nicht da und wird fehlen.</numerusform>
            <numerusform>%Ln Clips sind noch nicht da und werden fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>Es ist nur Platz für %Ln Kapitel, daher teilen sich mehrere Clips eines.</numerusform>
            <numerusform>Es ist nur Platz für %Ln Kapitel, daher teilen sich mehrere Clips eines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln Clip hat keinen Text und daher keinen Untertitel.</numerusform>
            <numerusform>%Ln Clips haben keinen Text und daher keine Untertitel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Eine Datei mit %Ln Kapitel, %1: %2.</numerusform>
            <numerusform>Eine Datei mit %Ln Kapiteln, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Eine Datei aus %Ln Clip, %1: %2.</numerusform>
            <numerusform>Eine Datei aus %Ln Clips, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln freigegeben</numerusform>
            <numerusform>%Ln freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln neu zu machen</numerusform>
            <numerusform>%Ln neu zu machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln Antwort betrifft einen Clip, der nicht in dieser Liste ist.</numerusform>
            <numerusform>%Ln Antworten betreffen Clips, die nicht in dieser Liste sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln Antwort ist nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln Antworten sind nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %Ln weiterer.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>Wozu diese Spalte dient. Klicken Sie, um es zu ändern.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
</context>
</TS>
