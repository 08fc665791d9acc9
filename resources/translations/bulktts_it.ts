<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Informazioni su Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Copia &amp;diagnosi</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Versioni, impostazioni e ultima parte del registro, per chi ti aiuta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Realizzato grazie al lavoro di molti</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Il logo di Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Trasforma elenchi di run ID di CAMB.AI in file audio: recupera, ascolta, salva.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Componenti dell’app</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Le librerie Qt sono file a sé. Puoi sostituirle con altre build della stessa versione, qui: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>Il testo della licenza si trova all’indirizzo qui sopra.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all’elenco</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Aggiungi run ID</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>I run ID o i task ID che CAMB.AI ti ha dato per l’audio che hai ordinato.</translation>
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
        <translation>Incolla qui i run ID o trascina un file.

Per esempio:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Scegli alt&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Scegli file…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Testo, CSV, Excel, OpenDocument o JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Un testo incollato di %Ln carattere</numerusform>
            <numerusform>Un testo incollato di %Ln caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>&amp;Aggiungi %1 e aggiorna %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>A&amp;ggiorna %Ln</numerusform>
            <numerusform>A&amp;ggiorna %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Aggiungi %Ln clip</numerusform>
            <numerusform>&amp;Aggiungi %Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Elenchi di run ID (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Scegli file con run ID</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Che cosa non si è potuto usare, e perché</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln clip ora ha un altro nome o testo.</numerusform>
            <numerusform>%Ln clip ora hanno un altro nome o testo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln clip aggiunta.</numerusform>
            <numerusform>%Ln clip aggiunte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>Non è stato possibile usare %Ln voce.</numerusform>
            <numerusform>Non è stato possibile usare %Ln voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Vedi quali</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Ricevuto poco fa</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Ricevuto %Ln minuto fa</numerusform>
            <numerusform>Ricevuto %Ln minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Ricevuto %Ln ora fa</numerusform>
            <numerusform>Ricevuto %Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Ricevuto %Ln giorno fa</numerusform>
            <numerusform>Ricevuto %Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>non più valido</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>valido per meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>valido ancora per %Ln minuto</numerusform>
            <numerusform>valido ancora per %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>valido ancora per %Ln ora</numerusform>
            <numerusform>valido ancora per %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>valido ancora per %Ln giorno</numerusform>
            <numerusform>valido ancora per %Ln giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln clip visualizzata</numerusform>
            <numerusform>%Ln clip visualizzate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Recupero di %Ln clip</numerusform>
            <numerusform>Recupero di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 di %Ln clip recuperata</numerusform>
            <numerusform>%1 di %Ln clip recuperate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Salvataggio di %Ln clip</numerusform>
            <numerusform>Salvataggio di %Ln clip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%1 di %Ln clip salvata</numerusform>
            <numerusform>%1 di %Ln clip salvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Risposte di una revisione</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>Da rifare, e commenti</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Non utilizzabili, e perché</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Usa quelli &amp;ricevuti</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Tieni i &amp;miei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Usa queste risposte</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>Su %Ln clip il tuo giudizio è diverso:</numerusform>
            <numerusform>Su %Ln clip il tuo giudizio è diverso:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazione</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Queste clip sono nell’elenco con un altro nome o testo.</translation>
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
        <translation>Riproduci questa clip</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Salva questa clip…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Riproduci %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 non è ancora qui e non si può salvare</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Salva &amp;tutto…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Salva le clip all’&amp;arrivo…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Un file con tutte le clip…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>&amp;Pagina di revisione…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>&amp;Importa le risposte di una revisione…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>salvataggio in “%1” all’arrivo</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>&amp;Non salvare più all’arrivo</translation>
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
        <translation>Troppo breve per misurarla</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muta</translation>
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
        <translation>&amp;Copia tutto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Detta&amp;gli</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copia tutti i dettagli</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Scegli una clip nell’elenco per vederne qui i dettagli.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ascoltata</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Non ancora ascoltata</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Non è possibile misurare l’audio di questo file.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>Il file della clip non c’è più o non si può leggere. Recuperala di nuovo.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Contrassegno</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Livello sonoro</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Quanto suona forte la clip nel complesso; per la voce è normale tra −16 e −23. Più è vicino a 0, più è forte.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Picco</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>Il momento più forte della clip. A 0 è il massimo che un file può contenere.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frequenza di campionamento</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>Il servizio fornisce ogni clip a un indirizzo che funziona per un certo tempo. Una clip che è già qui resta qui.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>I file con lo stesso checksum sono uguali (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copia il checksum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copia la posizione del file</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostra tutto il testo</translation>
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
        <translation>Ascolto delle clip non ascoltate</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Tieni (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Rifai (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Esci (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Tutte le clip mostrate nell’elenco sono state ascoltate.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Non c’è ancora nessuna clip da ascoltare. Prima recuperale.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>Non è stato possibile riprodurre %Ln clip; la sua riga dice perché.</numerusform>
            <numerusform>Non è stato possibile riprodurre %Ln clip; ogni riga dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Era l’ultima.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>Era l’ultima: tutte le clip mostrate nell’elenco sono state ascoltate.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln non ascoltata</numerusform>
            <numerusform>%Ln non ascoltate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>In attesa del portachiavi di questo computer, che potrebbe chiederti di sbloccarlo. Poi inizierà il recupero.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Manca una cosa: la tua chiave API. Poi inizierà il recupero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1 di %Ln pronta</numerusform>
            <numerusform>%1 di %Ln pronte</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>Non è stato possibile recuperare %Ln clip. La sua riga dice perché.</numerusform>
            <numerusform>Non è stato possibile recuperare %Ln clip. Ogni riga dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrale</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Tutte le clip sono qui.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salva tutto…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Le clip recuperate occupano %1 su questo computer, più dei %2 previsti. Nessuna viene eliminata prima che tu l’abbia salvata così com’è: salvale in questo modo, oppure togli dall’elenco quelle che non ti servono più.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Inserisci un’altra chiave</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Impostazioni di rete…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tutte %Ln</numerusform>
            <numerusform>Tutte %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Pronta %Ln</numerusform>
            <numerusform>Pronte %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>In corso %Ln</numerusform>
            <numerusform>In corso %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>Da recuperare %Ln</numerusform>
            <numerusform>Da recuperare %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Non riuscita %Ln</numerusform>
            <numerusform>Non riuscite %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Non ascoltata %Ln</numerusform>
            <numerusform>Non ascoltate %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Da controllare %Ln</numerusform>
            <numerusform>Da controllare %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Da tenere %Ln</numerusform>
            <numerusform>Da tenere %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>Da rifare %Ln</numerusform>
            <numerusform>Da rifare %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Cartelle e spazio</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>È quella proposta al salvataggio, ed è sempre l’ultima che hai usato.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Cartella delle clip &amp;salvate</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Lascia di nuovo la scelta a Bulk TTS</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Scegli la cartella delle clip salvate</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Cartella da cui importare gli &amp;elenchi</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Sceg&amp;li…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Scegli la cartella da cui importare gli elenchi</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>S&amp;pazio per le clip recuperate</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>File dell’app</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>I tuoi elenchi, con nomi, contrassegni e note.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Apri la cartella dei file dell’app</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Il registro</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Che cosa ha fatto l’app e che cosa è andato storto, per chi ti aiuta.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>Apr&amp;i</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Apri la cartella del registro</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ancora nessuna scelta</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Quando è pieno, le clip che hai già salvato fanno posto a quelle nuove.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>In uso ora: %1. Quando è pieno, le clip che hai già salvato fanno posto a quelle nuove.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Non è stato possibile aprirla. Si trova qui: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Avanzamento dell’intero elenco</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Interrompi il salvataggio</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>&amp;Salva selezione</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Salva &amp;tutto…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Tipo di &amp;file</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>F&amp;requenza di campionamento</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mono o st&amp;ereo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>&amp;Livello sonoro</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Per il telefono o una chat</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Per presentazioni</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Per il montaggio video</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Audiolibro</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Centralino telefonico</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Personalizzato…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (senza perdite)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (senza perdite, grande)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (piccolo, va bene ovunque)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (piccolo)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (il più piccolo)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>I file originali delle clip, invariati.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>allo stesso livello sonoro (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
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
        <translation>Come la clip</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Forte, per il web (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Audiolibro (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Radio e televisione (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Massima</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>File più piccolo</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>&amp;Mostra le modifiche</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>Mantieni nomi e testi &amp;precedenti</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Che cosa non si può usare, e perché</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %Ln altro</numerusform>
            <numerusform>… e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>C&amp;ontrasto</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>Il contrasto elevato usa linee e colori più marcati.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>Av&amp;visami quando finisce un recupero</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Con un messaggio sullo schermo quando sei in un altro programma.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Tieni un’&amp;icona accanto all’orologio</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>&amp;Tieni attivo il computer</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>Non va in sospensione mentre arrivano le clip. Lo schermo può spegnersi.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Come il sistema (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Elevato</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Mostra a che punto è il recupero e riapre questa finestra.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>Il desktop di questo computer non ha un posto per l’icona.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Sono troppe clip da trascinare o copiare in una volta. Salvale, invece.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln file copiato.</numerusform>
            <numerusform>%Ln file copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Incollali in una cartella o in un altro programma.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln clip esclusa: il suo file non c’è più.</numerusform>
            <numerusform>%Ln clip escluse: i loro file non ci sono più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Recuperale di nuovo.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Oggi sono state trascinate o copiate moltissime clip, e non c’è posto per altre. Salvale, invece.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless richiede --input FILE e --save-to CARTELLA.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>Recuperate %1 di %2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>Salvate %1 di %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>Salvate %1 di %2 clip in %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>Il programma è stato interrotto prima di salvare questa clip. Avvialo di nuovo per averla.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>Non c’è una chiave API. Imposta CAMB_API_KEY, oppure salva una chiave nell’app.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>Il valore indicato come chiave API (%1) non può essere una chiave. Copia di nuovo la chiave da CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>impostazioni dell’app</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name non conosce {%1}. Conosce %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>Il modello dopo --name contiene un errore: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Muta</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Distorta</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Inizio brusco</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Fine brusca</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Lungo silenzio</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Sembra breve</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Sembra lunga</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Doppione</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Molti canali</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Freq. elevata</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Molto lunga</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>In questa clip non si sente nulla.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>L’audio è distorto: in alcuni punti è più forte di quanto un file possa contenere.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Inizia nel mezzo di un suono, come se l’inizio fosse tagliato.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Finisce nel mezzo di un suono, come se la fine fosse tagliata.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>Nel mezzo c’è un silenzio di %1 s.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>È molto più breve delle altre clip per un testo simile. Forse mancano delle parole.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>È molto più lunga delle altre clip per un testo simile. Forse ci sono parole ripetute.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Suona esattamente come la clip %1, che ha un altro testo o nessuno.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Ha %1 canali, mentre la voce ne ha uno o due.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Ha una frequenza di campionamento di %1 kHz, molto più di quanto serva alla voce.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Dura più di un’ora, cosa insolita per una clip.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Tre passaggi</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Incolla i run ID, oppure trascina o scegli file che li contengono: testo semplice, tabelle CSV, Excel e ODS, JSON. Vedi che cosa è stato trovato prima che venga aggiunto qualcosa. Vanno bene anche i task ID.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Aggiungi.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Le clip arrivano in background. Puoi ascoltarle subito; metti in pausa o annulla quando vuoi. Se qualcosa non riesce, la riga dice perché, e “Riprova non riuscite” ci riprova.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Recupera.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Una clip, quelle selezionate o tutte, nella cartella che vuoi. Nessun file viene sostituito se non lo dici tu.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Salva.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Ascoltare e contrassegnare</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>La barra spaziatrice riproduce la riga in cui ti trovi. Che cosa succede dopo una clip e il dispositivo audio si scelgono nel menu, in “Ascolto”.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Contrassegna una clip come da tenere o da rifare, o scrivi una nota, nel menu della riga. I pulsanti sopra l’elenco mostrano poi solo quelle, e il menu copia i run ID da rifare.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“Da controllare” mostra le clip che potrebbero avere un difetto: mute, tagliate, distorte, troppo brevi o troppo lunghe. È una stima basata solo sull’audio e può sbagliare.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Salvataggio e nomi</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>Nella finestra di salvataggio, una riga compone i nomi, per esempio {number:000} {name}. “Inserisci” offre tutto ciò che è disponibile, comprese tutte le colonne della tua tabella. Una barra crea cartelle.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>In “Formato”, le clip vengono salvate così come sono, oppure preparate per il telefono, per presentazioni, montaggio video, un audiolibro o un centralino telefonico.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Dopo il salvataggio saprai quante clip ci sono. “Vedi perché” elenca le altre con i motivi, e “Recupera le mancanti” le recupera e le salva.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>Il menu “Salva” permette anche di unire le clip in un solo file, di salvarle all’arrivo e di creare una pagina in cui un’altra persona può ascoltare e giudicare.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>Dove trovo la chiave API?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>Nella sezione “API” di CAMB.AI Studio. Copiala, incollala qui e premi “Verifica chiave”.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>La chiave non viene accettata.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Copiala di nuovo, senza niente prima o dopo. Se ancora non funziona, crea una nuova chiave in CAMB.AI Studio, o chiedi a chi te l’ha data.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Una clip non è stata trovata.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Controlla il suo run ID, e che sia stata ordinata con l’account a cui appartiene la chiave.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Non arriva nulla, o non c’è connessione.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Prova se si apre una pagina web. In un’azienda o in una scuola può esserci un proxy: si può impostare e provare nelle impostazioni. Intanto non si perde nulla.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Non si sente nulla.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Controlla il volume nel lettore, e scegli un altro dispositivo audio nel menu, in “Ascolto”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Libera spazio e continua: ciò che è qui resta, e il salvataggio riprende da dove era arrivato.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>C’è un altro problema.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Scegli “Copia diagnosi” nel menu “Aiuto”, e incollala in un messaggio a chi ti aiuta. Non contiene chiavi, indirizzi o testi tuoi.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problemi e soluzioni</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>La tua chiave e i tuoi file</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>La tua chiave resta su questo computer. Viene inviata solo a CAMB.AI, e non viene mai scritta nel registro.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>L’app non dice a nessuno che cosa fai: comunica con il servizio CAMB.AI e con gli indirizzi che questo fornisce per le tue clip.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Le clip recuperate restano su questo computer, fino al limite indicato nelle impostazioni. Quelle che hai già salvato fanno posto per prime.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Riproduci la riga o metti in pausa</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>La riga sopra o sotto</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Togli dall’elenco le righe selezionate</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Durante l’ascolto delle non ascoltate: tieni, rifai, nota</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Metti in pausa o riprendi</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Due secondi indietro</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Due secondi avanti</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>Nel lettore: all’inizio della clip</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>Nel lettore: alla fine della clip</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Disattiva o riattiva l’audio</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>Cerca ID, nomi, testi, contrassegni e note</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Aggiungi ciò che è stato incollato</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Alla parte successiva della finestra</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Alla parte precedente</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Aprire il menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell’aiuto</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Niente nell’aiuto contiene queste parole.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Per i nomi dei file</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>La colonna %1 è usata come: %2</translation>
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
        <translation>il foglio di calcolo ha arrotondato questo numero, quindi le ultime cifre sono perse. Imposta la colonna come testo e inserisci di nuovo l’ID.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>nessun run ha il numero 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>i run ID non sono mai negativi.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>i run ID sono numeri interi.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>questo numero è troppo lungo per essere un run ID.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>i run ID contengono solo cifre.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>questo non sembra un task ID. Copialo di nuovo da dove è stato ordinato l’audio.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>in questa riga non c’è un run ID. Inseriscilo, o togli la riga.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>il foglio di calcolo ne ha fatto una data o un’ora. Imposta la colonna come testo e inserisci di nuovo l’ID.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>può essere un numero solo o più di uno. Scrivi ogni run ID per intero, senza virgole né punti, e separato dal successivo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 non è un testo né un foglio di calcolo. Scegli un file di testo, CSV, Excel, ODS o JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1 supera i 50 MB, troppo per un elenco di run ID. Scegli il file con gli ID, o dividilo.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 è protetto da password. Salvane una copia senza password e scegli quella.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>Non è stato possibile leggere %1. Controlla il disco in cui si trova, o prima copialo qui.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 non c’è più. Sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>Non hai il permesso di leggere %1. Chiedi al proprietario, o copialo altrove.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>In %1 non ci sono run ID. Sono numeri interi come 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 non è JSON valido. Esportalo di nuovo, o incolla solo gli ID.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 è danneggiato. Aprilo nel tuo programma di fogli di calcolo e salvalo di nuovo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 è una cartella. Scegli i file al suo interno.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Il testo incollato</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>voce %1</translation>
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
        <translation>%1 kbit/s costanti, adatti alla voce.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Più piccolo di MP3, ma meno lettori lo conoscono.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>In un file CUE a parte, perché WAV non può contenerli.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Non si possono creare sottotitoli: nessuna di queste clip ha un testo. Per averli, aggiungi una tabella che contiene i testi.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Al suo posto c’è un file. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Non hai il permesso di scrivere lì. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Viene creata insieme al file.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Nessun file creato: l’audio di “%1” non c’è più.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Nessun file creato: l’audio di “%1” è danneggiato.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>Il disco è pieno, quindi non è stato creato nessun file. Libera spazio o scegli un’altra cartella, poi riprova.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Nessun file creato, perché non si può scrivere nella cartella. Scegline un’altra, o controlla se un file con questo nome è aperto in un altro programma, poi riprova.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Da queste clip non si può creare un file di questo tipo. Scegli un altro formato.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Tutto in un file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>C&amp;rea il file</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Unisci le clip in un file</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>Prima recu&amp;perale</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Una dopo l’altra, nell’ordine dei loro numeri.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Car&amp;tella</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>Pa&amp;usa tra le clip</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Quanto impiega ogni clip a salire e a scendere di volume</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>Disso&amp;lvenza in entrata e in uscita</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Porta tutte le clip allo stesso li&amp;vello sonoro</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>Cap&amp;itoli, con i nomi delle clip</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>&amp;Sottotitoli per lettori video (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Sottotitoli per pagine &amp;web (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>In più</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>Tutte le clip &amp;disponibili (%Ln)</numerusform>
            <numerusform>Tutte le clip &amp;disponibili (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Solo la s&amp;elezione (%Ln)</numerusform>
            <numerusform>Solo la s&amp;elezione (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Scegli una cartella per il file.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Scrivi il percorso completo della cartella, o premi “Scegli”.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Sul disco restano solo %1. Libera spazio, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Scegli una cartella per il file</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Sostituire?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>C’è già %Ln file con questo nome.</numerusform>
            <numerusform>Ci sono già %Ln file con questo nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Tieni entrambi</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>Il nuovo file riceve un numero</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Non c’è ancora nessuna clip. Prima recuperane qualcuna, poi uniscile in un file.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tutte le clip</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Alcune clip</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>È in corso la creazione di un file dalle clip. Creane un altro quando sarà finita.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>È in corso il salvataggio di clip. Uniscile in un file quando sarà finito.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Creazione del file: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Interrotto. Nessun file creato.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Riprova…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Recuperala di nuovo</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Crealo senza questa clip</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>La tua chiave</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>C&amp;onserva la chiave</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Senza la chiave del portachiavi</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Resta nel portachiavi, e inserisci di nuovo la tua chiave.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>Continua &amp;senza</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Dimentica la chiave</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Le clip che sono qui restano. Per recuperarne altre dovrai inserire di nuovo una chiave.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>Ca&amp;mbia la chiave…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>&amp;Inserisci la chiave…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>Nella cartella dell’app</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Da nessuna parte: chiedila a ogni avvio</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>È in uso una chiave impostata su questo computer (CAMB_API_KEY). Ha la precedenza su quella conservata qui, e non si può cambiare qui.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>Il valore impostato su questo computer (CAMB_API_KEY) non può essere una chiave. Chiedi a chi l’ha configurato di correggerlo o toglierlo.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>La chiave conservata non si può leggere. Inseriscila di nuovo.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Una chiave è presente e in uso.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>È nel portachiavi, che non è ancora stato interrogato.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Non ce n’è ancora nessuna.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Rimozione della chiave…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Spostamento della chiave… Questo computer potrebbe chiederti di sbloccare il portachiavi.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>In un file che solo tu puoi leggere.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>È insieme alle altre tue password, bloccata quando non hai effettuato l’accesso.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Sparisce quando chiudi Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Dimenticare la chiave?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>Dimenticare la tua chiave API?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Da qui non si può ripristinare. La ritrovi in CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Dimenticala</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservala</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>Il valore impostato su questo computer (CAMB_API_KEY) non può essere una chiave. Chiedi a chi l’ha configurato di correggerlo, o di toglierlo così che tu possa inserire una chiave qui.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>La chiave salvata non si può leggere. Inserisci di nuovo la tua chiave.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>È in uso una chiave impostata su questo computer (CAMB_API_KEY). Ha la precedenza su una chiave salvata qui.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>C’è una chiave salvata. Incollane un’altra per sostituirla</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>La trovi nella sezione API di %1. Incollala qui.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>La tua chiave API</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;Verifica chiave</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;Salva chiave</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Resta solo su questo computer, dove solo tu puoi leggerla.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>In attesa del portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvata.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>La chiave è ora in uso.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Richiesta al servizio…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Questa chiave funziona.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>È conservata nel portachiavi di questo computer, e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Non viene conservata: la inserisci ogni volta che avvii Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Una chiave è in uso. Incollane un’altra per sostituirla</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>Il servizio non accetta questa chiave. Copiala di nuovo per intero da CAMB.AI Studio, e riprova.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>Il servizio conosce questa chiave, ma non è autorizzata per la sintesi vocale. Chiedi a chi gestisce il tuo account CAMB.AI, o usa un’altra chiave.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Non c’è connessione al servizio. Controlla di essere online e riprova; puoi comunque salvare la chiave.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>C’è uno spazio nella chiave, dopo %Ln carattere. Le chiavi non ne hanno: forse è stato incollato anche altro. Copia solo la chiave.</numerusform>
            <numerusform>C’è uno spazio nella chiave, dopo %Ln caratteri. Le chiavi non ne hanno: forse è stato incollato anche altro. Copia solo la chiave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>Il carattere %1 è “%2”, che nessuna chiave contiene. Può sembrare una lettera comune, ma è un’altra. Copia di nuovo la chiave da CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>È troppo lungo per essere una chiave. Copia solo la chiave.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Nel campo non c’è ancora una chiave. Prima incollala.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>spazi</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>a capo</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>virgolette</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caratteri invisibili</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>le parole prima della chiave</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Tralasciato ciò che era stato incollato in più: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Altre persone su questo computer potevano leggere la tua chiave salvata. Ora è stato corretto: puoi leggerla solo tu.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Uscire ora?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Continua in background</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Dispositivo audio</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>Dopo &amp;una clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Riproduci una c&amp;lip quando si seleziona la sua riga</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Scorrendo l’elenco con i tasti freccia, le clip vengono riprodotte una dopo l’altra.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>Quello che hai scelto (ora non c’è)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Fermati</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Riproduci la successiva</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Riproducila di nuovo</translation>
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
        <translation>Elenco %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Pronte</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aperto ora</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Aperto in un’altra finestra</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>I tuoi elenchi</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Rimosso %Ln</numerusform>
            <numerusform>Rimossi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Cerca nei tuoi elenchi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>Ciò che rimuovi resta qui per una settimana.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ri&amp;nomina</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Nessun elenco si chiama così.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Non ci sono ancora elenchi. Ogni volta che ne inizi uno nuovo, viene conservato qui.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” è stato rimosso.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>I tuoi e&amp;lenchi</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nuovo elenco</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>&amp;Rinomina questo elenco…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Tutti gli elenchi…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>aperto in un’altra finestra</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Rinomina questo elenco</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln elenco rimosso.</numerusform>
            <numerusform>%Ln elenchi rimossi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Quell’elenco non c’è più, o è aperto in un’altra finestra. Prima chiudilo lì.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>&amp;Chiave API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Prova con clip di esempio</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Chiudi gli ese&amp;mpi</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Impos&amp;tazioni…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>S&amp;vuota l’elenco</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>&amp;Ascolto</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>&amp;Fermati dopo ogni clip</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Passa alla clip &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>&amp;Ripeti la clip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Riproduci una c&amp;lip quando si seleziona la sua riga</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Dispositivo audio</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Aspett&amp;o</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rifai: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – clip di esempio</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Queste sono clip di esempio. Premi “Recupera” per averle, poi ascolta e salva.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>Resta %Ln clip da recuperare.</numerusform>
            <numerusform>Restano %Ln clip da recuperare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>Il file dell’elenco era danneggiato ed è stato messo da parte come %1. Ciò che si è potuto ritrovare delle tue clip è qui.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Tieni</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>Da ri&amp;fare</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Co&amp;ntrassegni</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Ascolta le non ascoltate</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>&amp;Salva quelle da tenere</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>&amp;Copia gli ID da rifare</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>&amp;Esporta giudizi…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Togli il contrassegno</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Nessun contrassegno</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Nota su %Ln clip:</numerusform>
            <numerusform>Nota su %Ln clip:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota su %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln run ID copiato.</numerusform>
            <numerusform>%Ln run ID copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Esporta giudizi</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>giudizi</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Giudizi esportati in %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ascoltata</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>Su&amp;ggerimenti</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserisci</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Più lungo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primo nome</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nome più lungo</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>accorciato perché troppo lungo</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln clip avrebbe un nome già usato, e riceverà un numero:</numerusform>
            <numerusform>%Ln clip avrebbero un nome già usato, e riceveranno un numero:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Numero e nome</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Nome e run ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Numero e testo</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Una cartella per ogni giorno</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Una cartella per ogni lingua</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Numero nell’elenco</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Data di oggi</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome dell’elenco</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Indica qui come si devono chiamare i file, o scegli un suggerimento.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 non si capisce. Solo il numero può avere i due punti, con zeri per le sue cifre: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>La parentesi { non è chiusa. Metti } alla fine del campo.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>La parentesi } non ha una { prima. Toglila, o metti { prima del campo.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>Il carattere %1 non può stare nel nome di un file. Usane un altro.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>Il carattere / chiude il nome di una cartella, ma prima non ce n’è nessuno.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Dopo l’ultima / ci deve essere un nome per il file.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>Tra { e } non c’è niente. “Inserisci” mostra che cosa può starci.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} non esiste. Intendevi {%2}?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} non esiste. “Inserisci” mostra che cosa c’è.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>In alcune aziende la rete esce su internet tramite un proxy. Alla maggior parte delle persone non serve.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Indirizzo del proxy</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Connessione al servizio</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Pro&amp;va la connessione</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>&amp;File contemporanei</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“Automatico” scopre quanto regge la tua connessione.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>Ric&amp;hieste contemporanee</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>Il servizio consiglia di chiedere una cosa alla volta. Con più richieste può rispondere prima, o farti aspettare.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Nessuno, connessione diretta</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Personalizzato…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, come consigliato</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Davanti all’indirizzo si possono aggiungere un nome e una password, con i due punti e una @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Richiesta al servizio…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Il servizio risponde.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>Il recupero si è fermato</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln clip è qui</numerusform>
            <numerusform>%Ln clip sono qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%1 di %Ln clip recuperata</numerusform>
            <numerusform>%1 di %Ln clip recuperate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln non riuscita. La sua riga dice perché.</numerusform>
            <numerusform>%Ln non riuscite. Ogni riga dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Salvataggio terminato</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Alcune clip non sono state salvate</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Il lavoro continua</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>L’icona accanto all’orologio riapre la finestra. Riceverai un avviso quando sarà tutto finito.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Recupero o salvataggio di clip in corso</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Non si perde nulla: ciò che è qui resta, e il resto si può recuperare la prossima volta.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>Nulla viene conservato incompleto, quindi bisognerà ricominciare. Le clip restano.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Alcuni file sono ancora in lettura.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>Il loro contenuto non è ancora nell’elenco, quindi andranno aggiunti di nuovo. Ciò che è già qui resta.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Sono ancora in corso il recupero e il salvataggio di clip.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Ci sono ancora clip in arrivo.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>È ancora in corso il salvataggio di clip.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Non si perde nulla: le clip restano qui, e quelle non ancora salvate si possono salvare la prossima volta.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>È ancora in corso la creazione di un file con le tue clip.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>È ancora in corso la creazione della pagina di revisione.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>C’è ancora del lavoro in corso.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Nessun dispositivo audio trovato. Collega cuffie o altoparlanti e premi di nuovo “Riproduci”.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Non si può riprodurre questa clip: il suo file è danneggiato. Recuperala di nuovo dal menu della riga.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>Il file della clip non c’è più. Recuperala di nuovo dal menu della riga.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Recupero di questa clip; verrà riprodotta appena arriva.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Scegli una clip da ascoltare</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip precedente</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip successiva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Disattiva audio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Testo della clip</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Attiva audio</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Perché, e che cosa fare</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>Non è stato possibile scrivere ciò che volevi oltre alle clip: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Hai interrotto il salvataggio prima che fosse scritto tutto ciò che volevi oltre alle clip.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>È stata tolta dall’elenco.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Ora è qui, ma non è ancora stata salvata. Salvala.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>È ancora in arrivo. Si potrà salvare quando sarà qui.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Non è ancora stata recuperata. Prima recuperala, poi salvala.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>C’era già un file con questo nome, ed è stato mantenuto.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>Il salvataggio è stato interrotto prima del turno di questa clip.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Il file salvato non c’è più.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in “%2”</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Clip non salvate</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Mancante %Ln</numerusform>
            <numerusform>Mancanti %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Saltata %Ln</numerusform>
            <numerusform>Saltate %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>&amp;Salva il resto</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri cartella</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copia &amp;elenco</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Copia tutte queste righe, per incollarle altrove</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;Recupera le mancanti</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Recupera %Ln clip, e salvala se arriva</numerusform>
            <numerusform>Recupera %Ln clip, e salva quelle che arrivano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Salva %Ln clip allo stesso modo</numerusform>
            <numerusform>Salva %Ln clip allo stesso modo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>risposte %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Ascolta ogni clip, poi approvala o chiedi che venga rifatta. Le tue risposte restano in questo browser finché non le scarichi.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Il tuo nome (facoltativo)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Da giudicare</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Da rifare</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ascoltata</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Scarica le mie risposte</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Le tue risposte sono nel file {file}, tra i tuoi download. Rimandalo a chi ti ha inviato questa pagina.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Non si può riprodurre questa clip. Se questa pagina è arrivata in uno zip, prima estrailo per intero; le clip devono trovarsi nella cartella accanto alla pagina.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Questo browser non può conservare le tue risposte: scaricale prima di chiudere la pagina.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Nessuna clip qui.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usa questi tasti</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Riproduci o metti in pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>La clip sopra o sotto</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Scrivi un commento</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Esci dal commento</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Due secondi indietro o avanti</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Questa pagina richiede JavaScript. Consentilo per questa pagina.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Risposte di una revisione</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Risposte di %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” non contiene giudizi né commenti.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Nessuna risposta in “%1” riguarda una clip di questo elenco. La pagina sembra creata da un altro elenco.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Il tuo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: la tua nota e il commento insieme sono troppo lunghi per una sola nota.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>Non si può leggere “%1”. Controlla che ci sia ancora, e sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1” è troppo grande per un file di risposte. Scegli un altro file.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” non contiene le risposte di una revisione. Chiedi il file creato da “Scarica le mie risposte” nella pagina di revisione.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” è stato creato con una versione più recente di Bulk TTS. Procurati quella versione per leggerlo.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Voce %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>questa non è una risposta; il file è stato modificato dopo il download.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>questa clip non è nel tuo elenco.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>questa clip ha già una risposta, e vale la prima.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>il commento è troppo lungo per una nota.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Pagina di revisione</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>T&amp;itolo della pagina</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Facoltativo: a che cosa prestare attenzione, e fino a quando</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>&amp;Per chi ascolta</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>File piccoli (&amp;MP3), da inviare via e-mail</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Audio c&amp;osì com’è</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Uno &amp;zip, da inviare via e-mail</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Una car&amp;tella, per un’unità condivisa</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Invia come</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Creazione della pagina: %1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>Tutte le clip &amp;disponibili (%Ln)</numerusform>
            <numerusform>Tutte le clip &amp;disponibili (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>La clip &amp;selezionata (%Ln)</numerusform>
            <numerusform>Le clip &amp;selezionate (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Avanzamento della pagina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>C&amp;rea la pagina</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>Chi la riceve la apre in qualsiasi browser, anche senza rete, ascolta, approva le clip o chiede che vengano rifatte, e ti rimanda un piccolo file con le risposte.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Una pagina in cui un’altra persona può ascoltare e giudicare</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln altra non è ancora qui e resterà esclusa.</numerusform>
            <numerusform>Altre %Ln non sono ancora qui e resteranno escluse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln clip, durata %1, circa %2</numerusform>
            <numerusform>%Ln clip, durata %1, circa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Dove mettere la pagina?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Non c’è ancora nessuna clip. Prima recuperane qualcuna, poi crea una pagina.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Clip da valutare</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Importa le risposte di una revisione</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Risposte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>La pagina è pronta: invia lo zip “%1” a chi deve ascoltare. Dovrà estrarlo prima di aprire la pagina.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>La pagina è pronta: invia la cartella “%1” a chi deve ascoltare.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>Non è stato possibile inserire %Ln clip.</numerusform>
            <numerusform>Non è stato possibile inserire %Ln clip.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” non contiene risposte che il tuo elenco non abbia già.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln clip contrassegnata.</numerusform>
            <numerusform>%1: %Ln clip contrassegnate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Mostra quelle da rifare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %Ln altra.</numerusform>
            <numerusform>… e altre %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln clip rimossa dall’elenco.</numerusform>
            <numerusform>%Ln clip rimosse dall’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>R&amp;iproduci</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Recupera di nuo&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Recupera</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>&amp;Copia run ID</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Copia fil&amp;e</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Copia &amp;percorsi</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Rimuovi dall’e&amp;lenco</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Salva le clip all’arrivo</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Salva clip</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Altro</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;tella</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomi</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Una ta&amp;bella di ciò che è stato salvato, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>Una &amp;playlist, per ascoltarle in ordine</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Un file &amp;zip con tutto, da condividere</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Scrivi anche:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>Altri mo&amp;di di salvare</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>Tutto in &amp;un file…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>Pagina di re&amp;visione…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Al suo posto c’è un file. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Non hai il permesso di scrivere lì. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Viene creata al salvataggio.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Scegli una cartella per le clip.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Scrivi il percorso completo della cartella, o premi “Scegli”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clip</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, circa %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Sul disco restano solo %1. Libera spazio, o scegline un altro.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>&amp;Meno</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Altre opzioni</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Scegli una cartella per le clip</translation>
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
        <translation>Alcuni file ci sono già</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln delle clip da salvare ha già un file in questa cartella.</numerusform>
            <numerusform>%Ln delle clip da salvare hanno già un file in questa cartella.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Tieni entrambi</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>I nuovi file ricevono un numero</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>Sa&amp;lta queste</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Salva questa clip</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Così com’è (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>È in corso il salvataggio di clip. Salvane altre quando queste saranno finite.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Nessuna di queste clip è ancora qui. Prima recuperale, poi salva.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Questa clip non è ancora qui. Prima recuperala, poi salvala.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Salvataggio: %1 di %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Le clip sono salvate. Scrittura di ciò che le accompagna…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Vedi perché</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>An&amp;nulla il ripristino</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Ripristina questa pagina</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Riporta tutto ciò che è in questa pagina com’era all’inizio</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Foglio visualizzato</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>Le prime righe. Fai clic sopra una colonna per cambiarne l’uso.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Qui non sono stati trovati run ID. Se una colonna li contiene, indicalo sopra di essa.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Quale colonna contiene i run ID? Indicalo sopra di essa.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>Ordina pe&amp;r</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Copia diagnosi</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>&amp;Informazioni su Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>La diagnosi è copiata: incollala in un messaggio a chi ti aiuta. Non contiene chiavi, indirizzi o testi tuoi.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Non è stato possibile preparare la diagnosi. Riprova.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Si è verificato un errore imprevisto. Il tuo elenco è al sicuro.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copia diagnosi</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>L’ultima volta l’app si è chiusa in modo imprevisto. Il tuo elenco è com’era.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Qualcosa continua ad andare storto</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Succede di continuo. Può aiutare chiudere l’app e riaprirla. Se si ripete, copia la diagnosi e inviala a chi ti aiuta.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln clip salvata</numerusform>
            <numerusform>%Ln clip salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1 di %Ln salvata</numerusform>
            <numerusform>%1 di %Ln salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Ne manca %Ln.</numerusform>
            <numerusform>Ne mancano %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln saltata: c’era già un file con il suo nome, ed è stato mantenuto.</numerusform>
            <numerusform>%Ln saltate: c’erano già file con i loro nomi, e sono stati mantenuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>Il salvataggio è stato interrotto. “Continua” salva il resto.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>Il disco è pieno. Libera spazio, poi scegli “Continua”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>Non si può scrivere nella cartella. Controlla che il disco sia ancora collegato e che tu possa scriverci, poi scegli “Continua”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln clip salvata in %1.</numerusform>
            <numerusform>%Ln clip salvate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>La clip non è stata salvata.</translation>
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
        <translation>&amp;Aggiungi run ID</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Recupera</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Recupera tutte le clip che non sono ancora qui</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Interrompi il recupero; ciò che è già arrivato resta</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Riprova &amp;non riuscite</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Cerca ora</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Ripren&amp;di</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostra la finestra</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Rimuovi dall’elenco</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Aggiorna nomi e testi</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>È disponibile la versione %1 di Bulk TTS.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Cerca nuove versioni una volta al &amp;giorno</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Si controlla solo se ce n’è una; non viene scaricato né inviato nulla.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Hai la versione %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Cerca &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Apri la sua pagina</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Questa copia non cerca da sé nuove versioni. Te le fornisce chi l’ha installata, o la fonte da cui proviene.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>È disponibile la versione %1</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>La sua pagina dice che cosa c’è di nuovo e come averla.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Non ce n’è una più recente.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>Non è stato possibile capire la risposta. Riprova un altro giorno.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Non è stato possibile aprirla. Il suo indirizzo è %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Posizione nella clip</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>I tuoi audio, dai run ID ai file</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Incolla i tuoi run ID di CAMB.AI, recupera le clip, ascoltale e salvale.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Inserisci la tua chiave API</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Guarda come funziona con clip in molte lingue. Senza chiave, senza account, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Prova con clip di esempio</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Vuoi solo dare un’occhiata?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all’elenco</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Da recuperare</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>In creazione</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>In download</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovata</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Da tenere</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Da rifare</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ascoltata</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>La cartella è %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>La risposta è stata: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Non c’è connessione. Controlla di essere online, poi riprova.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>L’indirizzo non è stato trovato in rete. Controlla di essere online, poi riprova. In una rete aziendale può servire un proxy.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Nessuna risposta è arrivata in tempo. Forse la connessione è lenta, o serve un proxy; riprova.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Ha risposto qualcos’altro, forse la pagina di accesso di una rete. Apri una pagina nel browser, effettua l’accesso, poi riprova.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>Non è stato possibile capire la risposta. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>L’indirizzo del proxy non si può usare. Correggilo, poi riprova.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>Il servizio ci chiede di aspettare %1 s</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Nessuna connessione; nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>Il proxy della tua rete non risponde; nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>Il proxy della tua rete non ci lascia passare; nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>Il servizio ha dei problemi; nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>Il servizio sta ancora creando questa clip. Verrà richiesta di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>circa %1 s rimanenti</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>circa %1 min rimanenti</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Non c’è ancora una chiave API. Prima inserisci la tua chiave, poi recupera di nuovo.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>Il servizio non accetta questa chiave API. Copia di nuovo la chiave da CAMB.AI Studio, salvala qui e riprendi da dove eri arrivato.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Questa chiave API non può recuperare clip. Chiedi a chi te l’ha data, o usane un’altra.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Il servizio ha ricevuto troppe richieste e non ha voluto rispondere. Aspetta qualche minuto, poi scegli “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>Il servizio ha avuto un errore interno per questa clip. Riprova più tardi con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>Il servizio ha risposto con qualcosa che quest’app non può leggere. Riprova più tardi con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>Il servizio si è rifiutato di fornire questa clip.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>Il servizio non ha nessun audio con questo run ID per la tua chiave. Controlla il numero, e che sia stato ordinato con lo stesso account.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>Il servizio non conosce nessun audio per questo run ID. Controlla il numero; se è giusto, forse l’audio è stato eliminato.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>Il servizio sta ancora creando questa clip. Riprova tra qualche minuto con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>Il servizio non ha fornito audio per questa clip. La risposta è stata: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>Il servizio non conosce nessun audio con questo task ID per la tua chiave. Controlla l’ID, e che sia stato ordinato con lo stesso account.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>Il servizio non è riuscito a creare questo audio. Ordinalo di nuovo in CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>Il servizio ha impiegato troppo tempo per creare questo audio. Ordinalo di nuovo in CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Questo audio non è stato creato perché l’account non aveva più credito. Aggiungi credito in CAMB.AI e ordinalo di nuovo.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Non c’era connessione. Controlla di essere online, poi scegli “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>Il servizio non è stato trovato in rete. Controlla di essere online, poi scegli “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Nessuna risposta è arrivata in tempo. Forse la connessione è lenta; riprova con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>Non è stato possibile stabilire una connessione sicura, quindi non è stato inviato nulla. Può dipendere da una rete aziendale o dall’orologio di questo computer, se è sbagliato.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>Il proxy della tua rete non ha lasciato passare la richiesta. Controlla il proxy nelle impostazioni di Bulk TTS, o in quelle di questo computer.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>Il proxy della tua rete chiede un nome e una password. Aggiungili all’indirizzo del proxy nelle impostazioni di Bulk TTS, o chiedi a chi si occupa della tua rete; poi riprendi. Non si è perso nulla.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>Il proxy della tua rete non accetta questo nome e questa password. Controllali, o chiedi a chi si occupa della tua rete.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>L’indirizzo del tuo proxy non si può usare. Correggilo nelle impostazioni di Bulk TTS, per esempio proxy.example:8080, poi riprendi. Non si è perso nulla.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>Il proxy della tua rete non è stato trovato. Controlla il suo nome nelle impostazioni, e di essere nella rete a cui appartiene.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>Il proxy della tua rete non risponde. Controlla nelle impostazioni il suo indirizzo e il numero dopo i due punti, e di essere nella rete a cui appartiene.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Questo computer non ha un portachiavi che Bulk TTS possa usare. Conserva la chiave nella cartella dell’app; lì solo tu puoi leggerla.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>Il portachiavi di questo computer è bloccato, quindi non è stato possibile accedere alla chiave. Sbloccalo e riprova. Non si è perso nulla.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>Il portachiavi di questo computer non ha fatto ciò che gli era stato chiesto. Consenti a Bulk TTS di usarlo, o conserva la chiave altrove. Non si è perso nulla.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Inserisci l’indirizzo del proxy, per esempio proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>I proxy SOCKS non sono supportati. Chiedi un proxy HTTP a chi si occupa della tua rete.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>L’indirizzo di un proxy inizia con http:// o direttamente con il suo nome.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>Questo è l’indirizzo di una pagina o di uno script che configura i browser. Serve quello del proxy stesso, per esempio proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Manca il numero dopo il nome, come :8080 in proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>Il numero dopo i due punti deve essere compreso tra 1 e 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Questo non può essere l’indirizzo di un proxy. Dovrebbe essere come proxy.example:8080 o, con nome e password, nome:password@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>L’indirizzo della clip non sembra sicuro, quindi non è stato aperto. Segnala questo run ID all’assistenza di CAMB.AI.</translation>
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
        <translation>L’indirizzo della clip non funziona più, e nemmeno quelli nuovi. Riprova più tardi con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>Il server su cui si trova la clip non l’ha fornita. Riprova più tardi con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>La clip si è interrotta durante l’arrivo. Riprova con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>La clip arrivata era vuota. Riprova con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Al posto della clip è arrivata una pagina web: sembra che la tua rete chieda di accedere. Apri un browser, effettua l’accesso, poi scegli “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Ciò che è arrivato non era audio. Riprova più tardi con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>La clip è arrivata in un tipo di file audio che Bulk TTS non può usare. Segnala questo run ID all’assistenza di CAMB.AI.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>La clip arrivata era danneggiata. Riprova con “Riprova non riuscite”.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Ciò che è arrivato era troppo grande per una clip e non è stato conservato. Segnala questo run ID all’assistenza di CAMB.AI.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Il disco in cui Bulk TTS tiene l’elenco e le clip è pieno. Libera spazio, poi riprendi.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Non si può scrivere in una delle cartelle di Bulk TTS. Consenti la scrittura, o controlla se il disco è bloccato, poi riprendi.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>Il disco in cui si salvano le clip è pieno. Libera spazio o scegli un’altra cartella, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>Non si può scrivere nella cartella. Scegli un’altra cartella, o consenti la scrittura, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>Il file della clip non c’è più. Recuperala di nuovo.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Questa clip non si può convertire in quel formato. Salvala invece così com’è, come FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Qualcosa è andato storto in Bulk TTS. Non si è perso nulla; riprova.</translation>
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
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln trovato</numerusform>
            <numerusform>%Ln trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln con task ID</numerusform>
            <numerusform>%Ln con task ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln ripetuto</numerusform>
            <numerusform>%Ln ripetuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln già nell’elenco</numerusform>
            <numerusform>%Ln già nell’elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln non utilizzabile</numerusform>
            <numerusform>%Ln non utilizzabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln clip ora ha un altro nome o testo</numerusform>
            <numerusform>%Ln clip ora hanno un altro nome o testo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln clip, %1, circa %2</numerusform>
            <numerusform>%Ln clip, %1, circa %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln clip non è ancora qui e mancherà.</numerusform>
            <numerusform>%Ln clip non sono ancora qui e mancheranno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>C’è posto per %Ln capitolo, quindi più clip ne condividono uno.</numerusform>
            <numerusform>C’è posto per %Ln capitoli, quindi più clip ne condividono uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln clip non ha testo e quindi nessun sottotitolo.</numerusform>
            <numerusform>%Ln clip non hanno testo e quindi nessun sottotitolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Un file con %Ln capitolo, %1: %2.</numerusform>
            <numerusform>Un file con %Ln capitoli, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Un file da %Ln clip, %1: %2.</numerusform>
            <numerusform>Un file da %Ln clip, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln approvata</numerusform>
            <numerusform>%Ln approvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln da rifare</numerusform>
            <numerusform>%Ln da rifare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln commento</numerusform>
            <numerusform>%Ln commenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln risposta riguarda una clip che non è in questo elenco.</numerusform>
            <numerusform>%Ln risposte riguardano clip che non sono in questo elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln risposta non si può usare.</numerusform>
            <numerusform>%Ln risposte non si possono usare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %Ln altra.</numerusform>
            <numerusform>… e altre %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nome dell’elenco</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>A che cosa serve questa colonna. Fai clic per cambiare.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Le prime righe della tabella</translation>
    </message>
</context>
</TS>
