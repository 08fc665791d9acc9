<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>O Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>Kopiuj dane &amp;diagnostyczne</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Wersje, ustawienia i koniec dziennika – dla osoby, która Ci pomaga</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Powstało dzięki pracy wielu osób</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Logo Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>Zamienia listy run ID z CAMB.AI w pliki dźwiękowe: pobierz, odsłuchaj, zapisz.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Składniki aplikacji</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Biblioteki Qt są osobnymi plikami. Można je zastąpić innymi kompilacjami tej samej wersji, tutaj: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>Tekst licencji jest pod podanym wyżej adresem.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>W&amp;róć do listy</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Dodaj run ID</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Run ID lub task ID otrzymane z CAMB.AI dla zamówionych nagrań.</translation>
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
        <translation>Wklej tu run ID lub upuść plik.

Na przykład:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>Wybierz coś &amp;innego</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Wybierz &amp;pliki…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Tekst, CSV, Excel, OpenDocument lub JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>Wklejony tekst: %Ln znak</numerusform>
            <numerusform>Wklejony tekst: %Ln znaki</numerusform>
            <numerusform>Wklejony tekst: %Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>&amp;Dodaj %1, zaktualizuj %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>&amp;Zaktualizuj %Ln</numerusform>
            <numerusform>&amp;Zaktualizuj %Ln</numerusform>
            <numerusform>&amp;Zaktualizuj %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>&amp;Dodaj %Ln klip</numerusform>
            <numerusform>&amp;Dodaj %Ln klipy</numerusform>
            <numerusform>&amp;Dodaj %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Listy run ID (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Wybierz pliki z run ID</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Czego nie dało się użyć i dlaczego</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln klip ma teraz inną nazwę lub inny tekst.</numerusform>
            <numerusform>%Ln klipy mają teraz inną nazwę lub inny tekst.</numerusform>
            <numerusform>%Ln klipów ma teraz inną nazwę lub inny tekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>Dodano %Ln klip.</numerusform>
            <numerusform>Dodano %Ln klipy.</numerusform>
            <numerusform>Dodano %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>Nie dało się użyć %Ln wpisu.</numerusform>
            <numerusform>Nie dało się użyć %Ln wpisów.</numerusform>
            <numerusform>Nie dało się użyć %Ln wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Pokaż, które</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Otrzymany przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>Otrzymany %Ln minutę temu</numerusform>
            <numerusform>Otrzymany %Ln minuty temu</numerusform>
            <numerusform>Otrzymany %Ln minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>Otrzymany %Ln godzinę temu</numerusform>
            <numerusform>Otrzymany %Ln godziny temu</numerusform>
            <numerusform>Otrzymany %Ln godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>Otrzymany %Ln dzień temu</numerusform>
            <numerusform>Otrzymany %Ln dni temu</numerusform>
            <numerusform>Otrzymany %Ln dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>już nieważny</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>ważny niecałą minutę</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>ważny jeszcze %Ln minutę</numerusform>
            <numerusform>ważny jeszcze %Ln minuty</numerusform>
            <numerusform>ważny jeszcze %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>ważny jeszcze %Ln godzinę</numerusform>
            <numerusform>ważny jeszcze %Ln godziny</numerusform>
            <numerusform>ważny jeszcze %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>ważny jeszcze %Ln dzień</numerusform>
            <numerusform>ważny jeszcze %Ln dni</numerusform>
            <numerusform>ważny jeszcze %Ln dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>Widoczny %Ln klip</numerusform>
            <numerusform>Widoczne %Ln klipy</numerusform>
            <numerusform>Widocznych %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>Pobieranie %Ln klipu</numerusform>
            <numerusform>Pobieranie %Ln klipów</numerusform>
            <numerusform>Pobieranie %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>Pobrano %1 z %Ln klipu</numerusform>
            <numerusform>Pobrano %1 z %Ln klipów</numerusform>
            <numerusform>Pobrano %1 z %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>Zapisywanie %Ln klipu</numerusform>
            <numerusform>Zapisywanie %Ln klipów</numerusform>
            <numerusform>Zapisywanie %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>Zapisano %1 z %Ln klipu</numerusform>
            <numerusform>Zapisano %1 z %Ln klipów</numerusform>
            <numerusform>Zapisano %1 z %Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Odpowiedzi recenzenta</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>Do powtórki i komentarze</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Nienadające się do użycia i dlaczego</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>Użyj ocen &amp;recenzenta</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Zachowaj &amp;moje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Użyj tych odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>Twoja ocena %Ln klipu jest inna:</numerusform>
            <numerusform>Twoje oceny %Ln klipów są inne:</numerusform>
            <numerusform>Twoje oceny %Ln klipów są inne:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Te klipy są na liście pod inną nazwą lub z innym tekstem.</translation>
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
        <translation>Odtwórz ten klip</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Zapisz ten klip…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Odtwórz: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz: %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1: jeszcze nie pobrano, nie można zapisać</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Zapisz &amp;wszystko…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Zapisuj klipy na &amp;bieżąco…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>&amp;Jeden plik ze wszystkimi klipami…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>&amp;Strona dla recenzentów…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>Wczytaj &amp;odpowiedzi recenzenta…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>zapisywanie na bieżąco w „%1”</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>&amp;Przestań zapisywać na bieżąco</translation>
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
        <translation>Za krótki, by zmierzyć</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Cisza</translation>
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
        <translation>&amp;Kopiuj wszystko</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Kopiuj wszystkie szczegóły</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Wybierz klip na liście, aby zobaczyć tu jego szczegóły.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Odsłuchany</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Jeszcze nieodsłuchany</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Nie można zmierzyć dźwięku tego pliku.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>Plik klipu zniknął lub nie daje się odczytać. Pobierz klip ponownie.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Warto odsłuchać</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Jak głośno brzmi klip jako całość; dla mowy zwykle od −16 do −23. Im bliżej 0, tym głośniej.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Poziom szczytowy</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>Najgłośniejszy moment klipu. 0 oznacza najgłośniejszy dźwięk, jaki może pomieścić plik.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
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
        <translation>Adres</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>Serwis udostępnia każdy klip pod adresem, który działa przez pewien czas. Pobrany klip pozostaje tutaj.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma kontrolna</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Pliki z tą samą sumą kontrolną są identyczne (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Kopiuj sumę kontrolną</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Kopiuj położenie pliku</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Pokaż cały tekst</translation>
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
        <translation>Odsłuch nieodsłuchanych</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Zachowaj (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Do powtórki (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Notatka (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Wyjdź (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Wszystkie klipy widoczne na liście są odsłuchane.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Nie ma jeszcze klipów do odsłuchania. Najpierw je pobierz.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>Nie udało się odtworzyć %Ln klipu; przyczyna jest w jego wierszu.</numerusform>
            <numerusform>Nie udało się odtworzyć %Ln klipów; przyczyna jest w każdym wierszu.</numerusform>
            <numerusform>Nie udało się odtworzyć %Ln klipów; przyczyna jest w każdym wierszu.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>To był ostatni.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>To był ostatni: wszystkie klipy widoczne na liście są odsłuchane.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln nieodsłuchany</numerusform>
            <numerusform>%Ln nieodsłuchane</numerusform>
            <numerusform>%Ln nieodsłuchanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>Oczekiwanie na pęk kluczy tego komputera, który może poprosić o odblokowanie. Potem zacznie się pobieranie.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Brakuje tylko klucza API. Pobieranie zacznie się, gdy go podasz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>Gotowe: %1 z %Ln</numerusform>
            <numerusform>Gotowe: %1 z %Ln</numerusform>
            <numerusform>Gotowe: %1 z %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>Nie udało się pobrać %Ln klipu. Przyczyna jest w jego wierszu.</numerusform>
            <numerusform>Nie udało się pobrać %Ln klipów. Przyczyna jest w każdym wierszu.</numerusform>
            <numerusform>Nie udało się pobrać %Ln klipów. Przyczyna jest w każdym wierszu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Wszystkie klipy są pobrane.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Zapisz wszystko…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>Pobrane klipy zajmują na tym komputerze %1, a przeznaczono na nie %2. Żaden nie zostanie usunięty, zanim go nie zapiszesz bez zmian: zapisz je tak albo usuń z listy te, które nie są już potrzebne.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Podaj inny klucz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ustawienia sieci…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Wszystkie %Ln</numerusform>
            <numerusform>Wszystkie %Ln</numerusform>
            <numerusform>Wszystkie %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Gotowe %Ln</numerusform>
            <numerusform>Gotowe %Ln</numerusform>
            <numerusform>Gotowe %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>W toku %Ln</numerusform>
            <numerusform>W toku %Ln</numerusform>
            <numerusform>W toku %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>Do pobrania %Ln</numerusform>
            <numerusform>Do pobrania %Ln</numerusform>
            <numerusform>Do pobrania %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Nieudane %Ln</numerusform>
            <numerusform>Nieudane %Ln</numerusform>
            <numerusform>Nieudane %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Nieodsłuchane %Ln</numerusform>
            <numerusform>Nieodsłuchane %Ln</numerusform>
            <numerusform>Nieodsłuchane %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Warto odsłuchać %Ln</numerusform>
            <numerusform>Warto odsłuchać %Ln</numerusform>
            <numerusform>Warto odsłuchać %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Zachowane %Ln</numerusform>
            <numerusform>Zachowane %Ln</numerusform>
            <numerusform>Zachowane %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>Do powtórki %Ln</numerusform>
            <numerusform>Do powtórki %Ln</numerusform>
            <numerusform>Do powtórki %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Foldery i miejsce</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>Jest proponowany na początku, a potem zawsze ten, który był używany ostatnio.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Folder na za&amp;pisane klipy</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Niech znów wybiera Bulk TTS</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Wybierz folder na zapisane klipy</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>Folder, z którego importowane są &amp;listy</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Wyb&amp;ierz…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Wybierz folder, z którego importowane są listy</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>&amp;Miejsce na pobrane klipy</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Pliki aplikacji</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>Twoje listy z nazwami, oznaczeniami i notatkami.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Otwórz folder plików aplikacji</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Co robiła aplikacja i co się nie udało – dla osoby, która Ci pomaga.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>O&amp;twórz</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Otwórz folder dziennika</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Gdy się zapełni, zapisane już klipy ustępują miejsca nowym.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>Teraz zajęte: %1. Gdy miejsce się zapełni, zapisane już klipy ustępują nowym.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Nie udało się otworzyć. Położenie: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Postęp całej listy</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Przerwij zapisywanie</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>&amp;Zapisz zaznaczone</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Zapisz &amp;wszystko…</translation>
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
        <translation>&amp;Rodzaj pliku</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Jakość</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>Prób&amp;kowanie</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>Mono czy ster&amp;eo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>&amp;Głośność</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Na telefon lub czat</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Do prezentacji</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Do montażu wideo</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Audiobook</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Centrala telefoniczna</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Własne ustawienia…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (bezstratny)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (bezstratny, duży)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (mały, działa wszędzie)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (mały)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (najmniejszy)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Oryginalne pliki klipów, bez zmian.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>z wyrównaną głośnością (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1-bitowy</translation>
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
        <translation>Jak w klipie</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Głośno, do internetu (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Audiobook (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Radio i telewizja (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsza</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Najmniejszy plik</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>Pokaż, co się z&amp;mieniło</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>Zachowaj &amp;stare nazwy i teksty</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Czego nie można użyć i dlaczego</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>Wysoki kontrast ma mocniejsze linie i kolory.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>&amp;Powiadamiaj o końcu pobierania</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Komunikatem na ekranie, gdy używasz innego programu.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Pokazuj &amp;ikonę obok zegara</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>&amp;Nie usypiaj komputera</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>Komputer nie zasypia, gdy klipy są pobierane. Ekran może zgasnąć.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Jak w systemie (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>Pokazuje postęp pobierania i przywraca to okno.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>Pulpit tego komputera nie ma na nią miejsca.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Za dużo klipów, by przeciągnąć lub skopiować je naraz. Zamiast tego je zapisz.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>Skopiowano %Ln plik.</numerusform>
            <numerusform>Skopiowano %Ln pliki.</numerusform>
            <numerusform>Skopiowano %Ln plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Wklej je w folderze lub innym programie.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>Pominięto %Ln klip: jego pliku już nie ma.</numerusform>
            <numerusform>Pominięto %Ln klipy: ich plików już nie ma.</numerusform>
            <numerusform>Pominięto %Ln klipów: ich plików już nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Pobierz je ponownie.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Przeciągnięto lub skopiowano dziś bardzo wiele klipów i na więcej nie ma miejsca. Zamiast tego je zapisz.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless wymaga --input PLIK i --save-to FOLDER.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>Pobrano %1 z %2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>Zapisano %1 z %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>Zapisano %1 z %2 klipów w %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>Działanie przerwano, zanim ten klip został zapisany. Uruchom ponownie, aby go dostać.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>Brak klucza API. Ustaw CAMB_API_KEY lub zapisz klucz w aplikacji.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>Wartość podana jako klucz API (%1) nie może być kluczem. Skopiuj klucz ponownie z CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>ustawienia aplikacji</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name nie zna {%1}. Zna %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>Szablon po --name zawiera błąd: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Zniekształcony</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Nagły początek</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Nagły koniec</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Długa cisza</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Dziwnie krótki</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Dziwnie długi</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Wiele kanałów</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Wysoka częst.</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Bardzo długi</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>W tym klipie nic nie słychać.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>Dźwięk jest zniekształcony: miejscami jest głośniejszy, niż może pomieścić plik.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Zaczyna się w środku dźwięku, jakby ucięto początek.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Kończy się w środku dźwięku, jakby ucięto koniec.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>W środku jest cisza trwająca %1 s.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>Jest dużo krótszy niż inne klipy z takim tekstem. Może brakować słów.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>Jest dużo dłuższy niż inne klipy z takim tekstem. Słowa mogą się powtarzać.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Brzmi dokładnie jak klip %1, który ma inny tekst lub nie ma żadnego.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>Liczba kanałów: %1, a dla mowy wystarcza jeden lub dwa.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Ma częstotliwość próbkowania %1 kHz, dużo wyższą, niż potrzeba dla mowy.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Trwa ponad godzinę, co jest nietypowe dla klipu.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Trzy kroki</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Wklej run ID albo upuść lub wybierz pliki, które je zawierają: zwykły tekst, arkusze CSV, Excel i ODS, JSON. Zanim cokolwiek zostanie dodane, widać, co znaleziono. Można też użyć task ID.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Dodaj.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Klipy są pobierane w tle. Każdy można od razu odtworzyć; w każdej chwili można wstrzymać lub anulować pobieranie. Przy nieudanych widać przyczynę, a „Ponów nieudane” próbuje je pobrać jeszcze raz.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. Pobierz.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Jeden klip, zaznaczone albo wszystkie – do wybranego folderu. Żaden plik nie zostanie zastąpiony bez Twojej zgody.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Zapisz.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Odsłuch i oznaczanie</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>Spacja odtwarza bieżący wiersz. W menu „Odsłuch” wybierzesz, co ma nastąpić po klipie, oraz urządzenie dźwiękowe.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>W menu wiersza oznacz klip jako zachowany lub do powtórki albo dodaj notatkę. Przyciski nad listą pokazują potem tylko takie klipy, a menu kopiuje run ID do powtórki.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>„Warto odsłuchać” pokazuje klipy, z którymi może być coś nie tak: bez dźwięku, ucięte, zniekształcone, o wiele za krótkie lub za długie. Ta wskazówka opiera się tylko na samym dźwięku i może być błędna.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Zapisywanie i nazwy</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>W oknie zapisu nazwy powstają według jednego szablonu, na przykład {number:000} {name}. „Wstaw” pokazuje wszystko, co można w nim umieścić, także każdą kolumnę arkusza. Ukośnik tworzy foldery.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>W polu „Format” wybierzesz zapis bez zmian albo przygotowanie na telefon, do prezentacji, montażu wideo, audiobooka lub centrali telefonicznej.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Po zapisaniu widać, ile klipów się zapisało. „Pokaż przyczyny” wymienia pozostałe wraz z przyczynami, a „Pobierz brakujące” pobiera je i zapisuje.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>Menu „Zapisz” pozwala też połączyć klipy w jeden plik, zapisywać je na bieżąco i utworzyć stronę, na której ktoś inny może odsłuchiwać i oceniać.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>Gdzie znajdę klucz API?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>W sekcji „API” w CAMB.AI Studio. Skopiuj go, wklej tutaj i naciśnij „Sprawdź klucz”.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>Klucz nie jest przyjmowany.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Skopiuj go ponownie, bez niczego przed nim i po nim. Jeśli nadal nie działa, utwórz nowy klucz w CAMB.AI Studio lub zapytaj osobę, od której go masz.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Nie znaleziono klipu.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Sprawdź run ID i to, czy klip zamówiono z konta, do którego należy klucz.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Nic się nie pobiera albo nie ma połączenia.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Sprawdź, czy otwiera się strona internetowa. W firmie lub szkole może działać serwer proxy: można go podać i przetestować w ustawieniach. W tym czasie nic nie ginie.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Nie ma dźwięku.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Sprawdź głośność w odtwarzaczu i wybierz inne urządzenie dźwiękowe w menu „Odsłuch”.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Zwolnij miejsce i kontynuuj: to, co pobrane, zostaje, a zapisywanie ruszy od miejsca, w którym stanęło.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Dzieje się coś innego.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Wybierz „Kopiuj dane diagnostyczne” w menu „Pomoc” i wklej je do wiadomości dla osoby, która Ci pomaga. Nie ma w nich żadnego klucza, adresu ani Twojego tekstu.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Problemy i odpowiedzi</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>Twój klucz i Twoje pliki</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>Klucz pozostaje na tym komputerze. Jest wysyłany tylko do CAMB.AI i nigdy nie trafia do dziennika.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>Aplikacja nikomu nie mówi, co robisz: łączy się z serwisem CAMB.AI i z adresami, które podaje on dla Twoich klipów.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>Pobrane klipy są przechowywane na tym komputerze do limitu z ustawień. Najpierw ustępują miejsca te już zapisane.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Odtwórz lub wstrzymaj wiersz</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>Wiersz wyżej lub niżej</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Usuń zaznaczone wiersze z listy</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Podczas odsłuchu nieodsłuchanych: zachowaj, do powtórki, notatka</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>Dwie sekundy wstecz</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>Dwie sekundy naprzód</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>W odtwarzaczu: na początek klipu</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>W odtwarzaczu: na koniec klipu</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Wyłącz lub włącz dźwięk</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>Szukaj w ID, nazwach, tekstach, oznaczeniach i notatkach</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Dodaj to, co wklejono</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Do następnej części okna</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Do poprzedniej części</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>W pomocy nie ma tych słów.</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Do nazw plików</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>Kolumna %1 jest używana jako: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>„%1” — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: „%2” — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>arkusz zaokrąglił tę liczbę i jej ostatnie cyfry przepadły. Sformatuj kolumnę jako tekst i wpisz ID ponownie.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>nie ma run ID 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>run ID nigdy nie są mniejsze od zera.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>run ID to liczby całkowite.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>ta liczba jest za długa na run ID.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>run ID składają się z samych cyfr.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>to nie wygląda na task ID. Skopiuj go ponownie z miejsca, w którym zamówiono nagranie.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>w tym wierszu nie ma run ID. Uzupełnij go lub pomiń wiersz.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>arkusz zrobił z tego datę lub godzinę. Sformatuj kolumnę jako tekst i wpisz ID ponownie.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>to może być jedna liczba lub kilka. Wpisz każdy run ID w całości, bez przecinków i kropek, oddzielony od następnego.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: brak treści.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 to nie tekst ani arkusz. Wybierz plik tekstowy, CSV, Excel, ODS lub JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1: ponad 50 MB, czyli więcej, niż może mieć lista run ID. Wybierz plik z samymi ID lub podziel ten.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>Plik %1 jest chroniony hasłem. Zapisz kopię bez hasła i ją wybierz.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>Nie udało się odczytać %1. Sprawdź dysk, na którym jest, lub najpierw skopiuj go tutaj.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>Pliku %1 już nie ma. Wybierz go ponownie.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>Nie masz uprawnień do odczytu %1. Zapytaj właściciela lub skopiuj plik gdzie indziej.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1: nie ma tu run ID. To liczby całkowite, na przykład 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1: nieprawidłowy JSON. Wyeksportuj go ponownie lub wklej same ID.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>Plik %1 jest uszkodzony. Otwórz go w arkuszu kalkulacyjnym i zapisz ponownie.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 to folder. Wybierz pliki w jego wnętrzu.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>wpis %1</translation>
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
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>Stałe %1 kbit/s, odpowiednie dla mowy.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>Mniejszy niż MP3, ale zna go mniej odtwarzaczy.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>W pliku CUE obok, bo WAV nie może zawierać rozdziałów.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Nie można utworzyć napisów: żaden z tych klipów nie ma tekstu. Aby je mieć, dodaj arkusz z tekstami.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>W tym miejscu jest plik. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Nie możesz tam zapisywać. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Powstanie razem z plikiem.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Nie utworzono pliku: dźwięku „%1” już nie ma.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Nie utworzono pliku: dźwięk „%1” jest uszkodzony.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>Dysk jest pełny, więc nie utworzono pliku. Zwolnij na nim miejsce lub wybierz inny folder, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Nie utworzono pliku, bo w folderze nie można zapisywać. Wybierz inny lub sprawdź, czy plik o tej nazwie nie jest otwarty w innym programie, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Z tych klipów nie da się zrobić takiego pliku. Wybierz inny format.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Wszystko w jednym pliku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>&amp;Utwórz plik</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Połącz klipy w jeden plik</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>&amp;Pobierz je najpierw</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Jeden po drugim, w kolejności numerów.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>Prze&amp;rwa między klipami</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Jak długo każdy klip narasta i wycisza się</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>Narastanie i &amp;zanikanie</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Wyrównaj &amp;głośność wszystkich klipów</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>Rozdzi&amp;ały nazwane jak klipy</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>Napi&amp;sy do odtwarzaczy wideo (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>Napisy na s&amp;trony WWW (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dodatkowo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Tylko zaznaczon&amp;y (%Ln)</numerusform>
            <numerusform>Tylko zaznaczon&amp;e (%Ln)</numerusform>
            <numerusform>Tylko zaznaczon&amp;e (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Wybierz folder na plik.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Wpisz pełną ścieżkę folderu lub naciśnij „Wybierz”.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Na dysku zostało tylko %1. Zwolnij miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Wybierz folder na plik</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Zastąpić?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>%Ln plik o tej nazwie już istnieje.</numerusform>
            <numerusform>%Ln pliki o tej nazwie już istnieją.</numerusform>
            <numerusform>%Ln plików o tej nazwie już istnieje.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Zachowaj &amp;oba</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>Nowy plik dostanie numer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Za&amp;stąp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Nie ma tu jeszcze klipów. Najpierw je pobierz, a potem połącz w jeden plik.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Wszystkie klipy</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Niektóre klipy</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Trwa tworzenie pliku z klipów. Następny utwórz, gdy się skończy.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Trwa zapisywanie klipów. Połącz je w jeden plik, gdy się skończy.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Tworzenie jednego pliku: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Przerwano. Nie utworzono pliku.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Spróbuj ponownie…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Pobierz go ponownie</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Utwórz bez tego klipu</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Twój klucz</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>&amp;Przechowuj klucz</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Bez klucza z pęku kluczy</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Pozostanie w pęku kluczy, a Ty podasz go jeszcze raz.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>Kontynuuj &amp;bez niego</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Zapomnij klucz</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>Pobrane klipy zostają. Aby pobrać inne, trzeba będzie znów podać klucz.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Zap&amp;omnij…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>Z&amp;mień klucz…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>P&amp;odaj klucz…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>W folderze aplikacji</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>W pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Nigdzie: pytaj przy każdym uruchomieniu</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>W użyciu jest klucz ustawiony na tym komputerze (CAMB_API_KEY). Ma pierwszeństwo przed przechowywanym tutaj i nie można go tu zmienić.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>Wartość ustawiona na tym komputerze (CAMB_API_KEY) nie może być kluczem. Poproś osobę, która ją ustawiła, o poprawienie lub usunięcie.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>Nie można odczytać przechowywanego klucza. Podaj go ponownie.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Klucz jest podany i używany.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Jest w pęku kluczy, do którego aplikacja jeszcze nie sięgała.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Jeszcze go nie ma.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Usuwanie klucza…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Przenoszenie klucza… Ten komputer może poprosić o odblokowanie pęku kluczy.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>W pliku, który tylko Ty możesz odczytać.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Jest razem z Twoimi innymi hasłami, zablokowany po wylogowaniu.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Znika po zamknięciu Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Zapomnieć klucz?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>Zapomnieć Twój klucz API?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Nie można go stąd przywrócić. Znajdziesz go ponownie w CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Zapomnij</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Z&amp;achowaj</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>Wartość ustawiona na tym komputerze (CAMB_API_KEY) nie może być kluczem. Poproś osobę, która ją ustawiła, o poprawienie albo o usunięcie, aby można było podać klucz tutaj.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>Nie można odczytać zapisanego klucza. Podaj klucz ponownie.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>W użyciu jest klucz ustawiony na tym komputerze (CAMB_API_KEY). Ma pierwszeństwo przed zapisanym tutaj.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Klucz jest zapisany. Wklej inny, aby go zastąpić</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>Znajdziesz go w sekcji „API” w %1. Wklej go tutaj.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>Twój klucz API</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;Sprawdź klucz</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;Zapisz klucz</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Jest przechowywany tylko na tym komputerze, gdzie nikt poza Tobą go nie odczyta.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ukryj klucz</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Oczekiwanie na pęk kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>Klucz jest już używany.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Odpytywanie serwisu…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Ten klucz działa.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Jest przechowywany w pęku kluczy tego komputera i nigdzie indziej.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Nie jest przechowywany: podajesz go przy każdym uruchomieniu Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Klucz jest używany. Wklej inny, aby go zastąpić</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>Serwis nie przyjmuje tego klucza. Skopiuj go ponownie z CAMB.AI Studio, w całości, i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>Serwis zna ten klucz, ale nie ma on uprawnień do syntezy mowy. Zapytaj osobę zarządzającą kontem CAMB.AI lub użyj innego klucza.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Nie ma połączenia z serwisem. Sprawdź, czy masz internet, i spróbuj ponownie; klucz możesz mimo to zapisać.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>W kluczu jest spacja po %Ln znaku. Klucze nie mają spacji: może wkleiło się coś jeszcze. Skopiuj sam klucz.</numerusform>
            <numerusform>W kluczu jest spacja po %Ln znakach. Klucze nie mają spacji: może wkleiło się coś jeszcze. Skopiuj sam klucz.</numerusform>
            <numerusform>W kluczu jest spacja po %Ln znakach. Klucze nie mają spacji: może wkleiło się coś jeszcze. Skopiuj sam klucz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>Znak %1 to „%2”, którego nie ma w żadnym kluczu. Może wyglądać jak zwykła litera, ale jest inny. Skopiuj klucz ponownie z CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>To o wiele za długie na klucz. Skopiuj sam klucz.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>W polu nie ma jeszcze klucza. Najpierw go wklej.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>spacje</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>podziały wierszy</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>cudzysłowy</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>niewidoczne znaki</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>słowa przed kluczem</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Pominięto to, co wkleiło się razem z kluczem: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Inne osoby na tym komputerze mogły odczytać zapisany klucz. Naprawiono to: teraz możesz tylko Ty.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Zakończyć teraz?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Kontynuuj w tle</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Zo&amp;stań</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Odsłuch</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Urządzenie dźwiękowe</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>Po k&amp;lipie</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>&amp;Odtwarzaj klip po zaznaczeniu wiersza</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Przechodzenie po liście strzałkami odtwarza wtedy klip po klipie.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>Wybrane wcześniej (teraz niedostępne)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Odtwórz następny</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Odtwórz ponownie</translation>
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
        <translation>Lista z %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Ostatnio używana</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Rozpoczęta</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Teraz otwarta</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Otwarta w innym oknie</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>Twoje listy</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Usunięte %Ln</numerusform>
            <numerusform>Usunięte %Ln</numerusform>
            <numerusform>Usunięte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Szukaj na swoich listach</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>To, co usuniesz, zostaje tu przez tydzień.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Żadna lista tak się nie nazywa.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Nie ma jeszcze list. Każda nowa lista zostanie zachowana tutaj.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>Twoje &amp;listy</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nowa lista</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>&amp;Zmień nazwę tej listy…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Wszystkie listy…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>otwarta w innym oknie</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Zmiana nazwy tej listy</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>Usunięto %Ln listę.</numerusform>
            <numerusform>Usunięto %Ln listy.</numerusform>
            <numerusform>Usunięto %Ln list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Tej listy już nie ma albo jest otwarta w innym oknie. Najpierw ją tam zamknij.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>Klucz &amp;API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Wypróbuj z przykładowymi klipami</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Zamknij &amp;przykładowe klipy</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Wy&amp;czyść listę</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>O&amp;dsłuch</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>&amp;Zatrzymaj po każdym klipie</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>Odtwarzaj &amp;następny klip</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>&amp;Powtarzaj klip</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>&amp;Odtwarzaj klip po zaznaczeniu wiersza</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;Urządzenie dźwiękowe</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Wy&amp;gląd</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – przykładowe klipy</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>To są przykładowe klipy. Naciśnij „Pobierz”, aby je dostać, a potem odtwarzaj i zapisuj.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>Został do pobrania %Ln klip.</numerusform>
            <numerusform>Zostały do pobrania %Ln klipy.</numerusform>
            <numerusform>Zostało do pobrania %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>Plik listy był uszkodzony i został odłożony jako %1. Tutaj jest to, co udało się odzyskać z Twoich klipów.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Z&amp;achowaj</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>&amp;Do powtórki</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notatka…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Oznaczenia</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Odsłuchaj nieodsłuchane</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>&amp;Zapisz zachowane</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>&amp;Kopiuj ID do powtórki</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>&amp;Eksportuj oceny…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Usuń oznaczenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Bez oznaczenia</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>Notatka do %Ln klipu:</numerusform>
            <numerusform>Notatka do %Ln klipów:</numerusform>
            <numerusform>Notatka do %Ln klipów:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Notatka do %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>Skopiowano %Ln run ID.</numerusform>
            <numerusform>Skopiowano %Ln run ID.</numerusform>
            <numerusform>Skopiowano %Ln run ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Eksport ocen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>oceny</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Oceny wyeksportowano do %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Odsłuchany</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Warto odsłuchać</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>Propoz&amp;ycje</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Ws&amp;taw</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>Pierwsza</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłuższa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Pierwsza nazwa</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Najdłuższa nazwa</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>skrócona, by się zmieściła</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln klip miałby zajętą nazwę i dostanie numer:</numerusform>
            <numerusform>%Ln klipy miałyby zajęte nazwy i dostaną numery:</numerusform>
            <numerusform>%Ln klipów miałoby zajęte nazwy i dostanie numery:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Numer i nazwa</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Nazwa i run ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Numer i tekst</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Folder dla każdego dnia</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Folder dla każdego języka</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Numer na liście</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Dzisiejsza data</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nazwa listy</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Wpisz tu, jak mają się nazywać pliki, lub wybierz propozycję.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>Nie da się zrozumieć %1. Dwukropek może mieć tylko numer, z zerami zamiast cyfr: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>Nawias { nie jest zamknięty. Wstaw } na końcu pola.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>Przed nawiasem } nie ma {. Usuń go lub wstaw { przed polem.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>Znak %1 nie może być w nazwie pliku. Użyj innego.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>Znak / kończy nazwę folderu, ale przed nim żadnej nie ma.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Po ostatnim / musi być nazwa pliku.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>Między { i } nic nie ma. „Wstaw” pokazuje, co może tam być.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>Nie ma {%1}. Może chodziło o {%2}?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>Nie ma {%1}. „Wstaw” pokazuje, co jest dostępne.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Serwer proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>W niektórych firmach ruch z sieci przechodzi przez serwer proxy. Większość osób go nie potrzebuje.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Adres proxy</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Połączenie z serwisem</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>&amp;Pliki naraz</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>„Automatycznie” sprawdza, ile zniesie Twoje połączenie.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>Zap&amp;ytania naraz</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>Serwis zaleca pytać o jedną rzecz naraz. Przy większej liczbie może odpowiadać szybciej albo kazać czekać.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Bez proxy, bezpośrednio</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Własny…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, zgodnie z zaleceniem</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Przed adresem można podać nazwę i hasło, z dwukropkiem i znakiem @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Odpytywanie serwisu…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Serwis odpowiada.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>Pobieranie zatrzymane</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>Pobrano %Ln klip</numerusform>
            <numerusform>Pobrano %Ln klipy</numerusform>
            <numerusform>Pobrano %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>Pobrano %1 z %Ln klipu</numerusform>
            <numerusform>Pobrano %1 z %Ln klipów</numerusform>
            <numerusform>Pobrano %1 z %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln nieudany. Przyczyna jest w jego wierszu.</numerusform>
            <numerusform>%Ln nieudane. Przyczyna jest w każdym wierszu.</numerusform>
            <numerusform>%Ln nieudanych. Przyczyna jest w każdym wierszu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Zapisywanie zakończone</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Nie zapisano niektórych klipów</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Praca trwa</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>Ikona obok zegara przywraca okno. Gdy wszystko się skończy, pojawi się powiadomienie.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Trwa pobieranie lub zapisywanie klipów</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Nic nie ginie: to, co pobrane, zostaje, a resztę można pobrać następnym razem.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>Niedokończone wyniki nie są przechowywane, więc trzeba będzie zacząć od nowa. Klipy zostają.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Pliki są jeszcze wczytywane.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>Ich zawartości nie ma jeszcze na liście, więc trzeba będzie dodać je ponownie. To, co już tu jest, zostaje.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Klipy są jeszcze pobierane i zapisywane.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Klipy są jeszcze w drodze.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Klipy są jeszcze zapisywane.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Nic nie ginie: klipy zostają tutaj, a jeszcze niezapisane można zapisać następnym razem.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>Trwa jeszcze tworzenie jednego pliku z klipów.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>Trwa jeszcze tworzenie strony dla recenzentów.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>Praca jeszcze trwa.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Nie znaleziono urządzenia dźwiękowego. Podłącz słuchawki lub głośniki i ponownie naciśnij „Odtwórz”.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Nie można odtworzyć tego klipu: jego plik jest uszkodzony. Pobierz go ponownie z menu wiersza.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>Pliku klipu już nie ma. Pobierz go ponownie z menu wiersza.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Pobieranie tego klipu; odtworzy się, gdy tylko będzie gotowy.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Wybierz klip do odsłuchania</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Poprzedni klip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Następny klip</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Tekst klipu</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Włącz dźwięk</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Dlaczego i co zrobić</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>Nie udało się zapisać tego, co miało być oprócz klipów: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Zapisywanie przerwano, zanim zapisało się wszystko, co miało być oprócz klipów.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Usunięto go z listy.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>Jest już pobrany, ale jeszcze niezapisany. Zapisz go.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Jest jeszcze w drodze. Będzie można go zapisać, gdy się pobierze.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Nie został jeszcze pobrany. Najpierw go pobierz, a potem zapisz.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Plik o tej nazwie już istniał i został zachowany.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>Zapisywanie przerwano, zanim przyszła kolej na ten klip.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisany</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięty</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujący</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Zapisanego pliku już nie ma.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 w „%2”</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Klipy, których nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Brakujące %Ln</numerusform>
            <numerusform>Brakujące %Ln</numerusform>
            <numerusform>Brakujące %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Pominięte %Ln</numerusform>
            <numerusform>Pominięte %Ln</numerusform>
            <numerusform>Pominięte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>Zapi&amp;sz resztę</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Kopiuj &amp;listę</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Skopiuj wszystkie te wiersze, aby wkleić je gdzie indziej</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;Pobierz brakujące</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>Pobierz %Ln klip i zapisz, jeśli uda się go pobrać</numerusform>
            <numerusform>Pobierz %Ln klipy i zapisz te, które uda się pobrać</numerusform>
            <numerusform>Pobierz %Ln klipów i zapisz te, które uda się pobrać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>Zapisz %Ln klip w ten sam sposób</numerusform>
            <numerusform>Zapisz %Ln klipy w ten sam sposób</numerusform>
            <numerusform>Zapisz %Ln klipów w ten sam sposób</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>odpowiedzi %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Odsłuchaj każdy klip, a potem go zatwierdź lub poproś o powtórkę. Odpowiedzi zostają w tej przeglądarce, dopóki ich nie pobierzesz.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Imię i nazwisko (opcjonalnie)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Do powtórki</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Do powtórki</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Odsłuchany</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Pobierz moje odpowiedzi</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Odpowiedzi są w pliku {file} w folderze pobranych plików. Odeślij go osobie, od której masz tę stronę.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Nie można odtworzyć tego klipu. Jeśli ta strona przyszła w pliku zip, najpierw rozpakuj całość; klipy muszą leżeć w folderze obok strony.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Ta przeglądarka nie może przechować odpowiedzi: pobierz je przed zamknięciem strony.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Nie ma tu klipów.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Używaj tych klawiszy</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>Klip wyżej lub niżej</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Napisz komentarz</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Wyjdź z komentarza</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>Dwie sekundy wstecz lub naprzód</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Ta strona wymaga JavaScriptu. Zezwól na niego na tej stronie.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Odpowiedzi recenzenta</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Odpowiedzi: %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>„%1” nie zawiera ocen ani komentarzy.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>Żadna odpowiedź w „%1” nie dotyczy klipu z tej listy. Stronę utworzono chyba z innej listy.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Twoja: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: Twoja notatka i komentarz są razem za długie na jedną notatkę.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>Nie można odczytać „%1”. Sprawdź, czy plik jeszcze istnieje, i wybierz go ponownie.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>„%1” jest o wiele za duży na odpowiedzi recenzenta. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>„%1” nie zawiera odpowiedzi recenzenta. Poproś o plik, który tworzy „Pobierz moje odpowiedzi” na stronie do oceny.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>„%1” utworzono w nowszej wersji Bulk TTS. Zainstaluj tę wersję, aby go odczytać.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Wpis %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>to nie jest odpowiedź; plik zmieniono po pobraniu.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>tego klipu nie ma na Twojej liście.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>ten klip ma już odpowiedź i liczy się pierwsza.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>komentarz jest za długi na notatkę.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Strona dla recenzenta</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>&amp;Tytuł strony</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>Opcjonalnie: na co zwrócić uwagę i do kiedy</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>Dla &amp;recenzenta</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Małe pliki (&amp;MP3), do wysłania e-mailem</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>&amp;Dźwięk bez zmian</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Jeden plik &amp;zip, do wysłania e-mailem</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>&amp;Folder, na dysk współdzielony</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Wyślij jako</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Tworzenie strony: %1%</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
            <numerusform>Wszystkie po&amp;brane klipy (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>Zaznaczony k&amp;lip (%Ln)</numerusform>
            <numerusform>Zaznaczone k&amp;lipy (%Ln)</numerusform>
            <numerusform>Zaznaczone k&amp;lipy (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Postęp tworzenia strony</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>&amp;Utwórz stronę</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>Recenzent otwiera ją w dowolnej przeglądarce, bez sieci, odsłuchuje, zatwierdza klipy lub prosi o powtórkę i odsyła Ci mały plik z odpowiedziami.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Strona, na której ktoś inny może odsłuchiwać i oceniać</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln innego jeszcze nie pobrano i nie będzie go na stronie.</numerusform>
            <numerusform>%Ln innych jeszcze nie pobrano i nie będzie ich na stronie.</numerusform>
            <numerusform>%Ln innych jeszcze nie pobrano i nie będzie ich na stronie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln klip, długość %1, około %2</numerusform>
            <numerusform>%Ln klipy, długość %1, około %2</numerusform>
            <numerusform>%Ln klipów, długość %1, około %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Gdzie ma być strona?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Nie ma tu jeszcze klipów. Najpierw je pobierz, a potem utwórz z nich stronę.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Klipy do oceny</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Wczytaj odpowiedzi recenzenta</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Odpowiedzi (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>Strona jest gotowa: wyślij plik zip „%1” osobie, która ma odsłuchać klipy. Przed otwarciem strony trzeba go rozpakować.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>Strona jest gotowa: wyślij folder „%1” osobie, która ma odsłuchać klipy.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>Nie udało się umieścić na niej %Ln klipu.</numerusform>
            <numerusform>Nie udało się umieścić na niej %Ln klipów.</numerusform>
            <numerusform>Nie udało się umieścić na niej %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>„%1” nie zawiera odpowiedzi, których nie byłoby już na liście.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: oznaczono %Ln klip.</numerusform>
            <numerusform>%1: oznaczono %Ln klipy.</numerusform>
            <numerusform>%1: oznaczono %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Pokaż te do powtórki</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>Usunięto z listy %Ln klip.</numerusform>
            <numerusform>Usunięto z listy %Ln klipy.</numerusform>
            <numerusform>Usunięto z listy %Ln klipów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Odtwórz</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Pobierz pono&amp;wnie</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>&amp;Kopiuj run ID</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Kopiuj &amp;pliki</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Kopiuj ś&amp;cieżki</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Usuń z listy</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Zapisywanie klipów na bieżąco</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Zapisywanie klipów</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>W&amp;ięcej</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nazwy</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Ta&amp;bela zapisanych klipów, do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>&amp;Playlista, by słuchać ich po kolei</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Jeden plik &amp;zip ze wszystkim, do przekazania</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Zapisz też:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>Inne sp&amp;osoby zapisu</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>Wszystko w jednym p&amp;liku…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>&amp;Strona dla recenzentów…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Z&amp;apisz</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>W tym miejscu jest plik. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Nie możesz tam zapisywać. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Powstanie przy zapisywaniu.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Wybierz folder na klipy.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Wpisz pełną ścieżkę folderu lub naciśnij „Wybierz”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
            <numerusform>%Ln klipy</numerusform>
            <numerusform>%Ln klipów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, około %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Na dysku zostało tylko %1. Zwolnij miejsce lub wybierz inny.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>Mn&amp;iej</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Więcej opcji</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Wybierz folder na klipy</translation>
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
        <translation>Niektóre pliki już istnieją</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>%Ln z klipów do zapisania ma już plik w tym folderze.</numerusform>
            <numerusform>%Ln z klipów do zapisania mają już plik w tym folderze.</numerusform>
            <numerusform>%Ln z klipów do zapisania ma już plik w tym folderze.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Zachowaj &amp;oba</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Nowe pliki dostaną numery</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>&amp;Pomiń te klipy</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Za&amp;stąp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Zapisz ten klip</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Bez zmian (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Trwa zapisywanie klipów. Następne zapisz, gdy się skończy.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Żadnego z tych klipów jeszcze nie pobrano. Najpierw je pobierz, a potem zapisz.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Tego klipu jeszcze nie pobrano. Najpierw go pobierz, a potem zapisz.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Zapisywanie: %1 z %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Klipy są zapisane. Zapisywanie dodatkowych plików…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Pokaż przyczyny</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>&amp;Cofnij reset</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Resetuj tę stronę</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Przywróć wszystko na tej stronie do stanu początkowego</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Który arkusz jest pokazany</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>Pierwsze wiersze. Kliknij nad kolumną, aby zmienić jej przeznaczenie.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Nie znaleziono tu run ID. Jeśli są w którejś kolumnie, wskaż to nad nią.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Która kolumna zawiera run ID? Wskaż to nad nią.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>So&amp;rtuj według</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Rosnąco</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Malejąco</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klawiatura</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>Kopiuj &amp;dane diagnostyczne</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>&amp;O Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Dane diagnostyczne skopiowano: wklej je do wiadomości dla osoby, która Ci pomaga. Nie ma w nich żadnego klucza, adresu ani Twojego tekstu.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Nie udało się zebrać danych diagnostycznych. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Wystąpił błąd, którego nie powinno być. Twoja lista jest bezpieczna.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Kopiuj dane diagnostyczne</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>Ostatnim razem aplikacja nieoczekiwanie się zamknęła. Twoja lista jest taka, jak była.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Coś wciąż idzie nie tak</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Błąd ciągle się powtarza. Może pomóc zamknięcie aplikacji i uruchomienie jej ponownie. Jeśli wróci, skopiuj dane diagnostyczne i wyślij je osobie, która Ci pomaga.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>Zapisano %Ln klip</numerusform>
            <numerusform>Zapisano %Ln klipy</numerusform>
            <numerusform>Zapisano %Ln klipów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>Zapisano %1 z %Ln</numerusform>
            <numerusform>Zapisano %1 z %Ln</numerusform>
            <numerusform>Zapisano %1 z %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Brakuje %Ln.</numerusform>
            <numerusform>Brakuje %Ln.</numerusform>
            <numerusform>Brakuje %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>Pominięto %Ln: plik o tej nazwie już istniał i został zachowany.</numerusform>
            <numerusform>Pominięto %Ln: pliki o tych nazwach już istniały i zostały zachowane.</numerusform>
            <numerusform>Pominięto %Ln: pliki o tych nazwach już istniały i zostały zachowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>Zapisywanie przerwano. „Kontynuuj” zapisze resztę.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>Dysk jest pełny. Zwolnij na nim miejsce i wybierz „Kontynuuj”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>Nie można zapisywać w folderze. Sprawdź, czy dysk jest nadal podłączony i pozwala na zapis, i wybierz „Kontynuuj”.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln klip w %1.</numerusform>
            <numerusform>Zapisano %Ln klipy w %1.</numerusform>
            <numerusform>Zapisano %Ln klipów w %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>Klip nie został zapisany.</translation>
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
        <translation>&amp;Dodaj run ID</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Pobierz wszystkie klipy, których jeszcze tu nie ma</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>Przerwij pobieranie; to, co już pobrano, zostaje</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Ponów nieudane</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Szukaj teraz</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Pokaż okno</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Usunięcie z listy</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Aktualizacja nazw i tekstów</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Dostępna jest wersja %1 Bulk TTS.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>Sprawdzaj nowe wersje raz &amp;dziennie</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Sprawdzane jest tylko, czy jest nowa; nic nie jest pobierane ani wysyłane.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Masz wersję %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Sprawdź &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Otwórz jej stronę</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Ta kopia sama nie szuka nowych wersji. Dostarcza je osoba, która ją zainstalowała, lub źródło, z którego pochodzi.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>Dostępna jest wersja %1</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>Na jej stronie jest opisane, co nowego i jak ją zdobyć.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Nie ma nowszej.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>Nie udało się zrozumieć odpowiedzi. Spróbuj innego dnia.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Nie udało się otworzyć. Adres to %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Pozycja w klipie</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Twoje nagrania – od run ID do plików</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>Wklej swoje run ID z CAMB.AI, pobierz klipy, odsłuchaj je i zapisz.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>Podaj swój klucz API</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Zobacz, jak to działa, na klipach w wielu językach. Bez klucza, bez konta, nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>&amp;Wypróbuj z przykładowymi klipami</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Tylko się rozglądasz?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>W&amp;róć do listy</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>Niepobrany</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Odpytywanie</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Powstaje</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudany</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowany</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Do powtórki</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Odsłuchany</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Folder to %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Odpowiedź: „%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Nie ma połączenia. Sprawdź, czy masz internet, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>Nie znaleziono adresu w sieci. Sprawdź, czy masz internet, i spróbuj ponownie. W sieci firmowej może być potrzebny serwer proxy.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Odpowiedź nie przyszła na czas. Połączenie może być wolne albo potrzebny jest serwer proxy; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Odpowiedziało coś innego, może strona logowania do sieci. Otwórz stronę w przeglądarce, zaloguj się na niej i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>Nie udało się zrozumieć odpowiedzi. Spróbuj później.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>Nie można użyć adresu proxy. Popraw go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>Serwis prosi, by poczekać %1 s</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Brak połączenia; kolejna próba za %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>Proxy Twojej sieci nie odpowiada; kolejna próba za %1 s</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>Proxy Twojej sieci nas nie przepuszcza; kolejna próba za %1 s</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>Serwis ma kłopoty; kolejna próba za %1 s</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>Serwis jeszcze tworzy ten klip. Za chwilę kolejne zapytanie.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>jeszcze około %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>jeszcze około %1 min</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Nie ma jeszcze klucza API. Najpierw podaj klucz, a potem pobierz ponownie.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>Serwis nie przyjmuje tego klucza API. Skopiuj klucz ponownie z CAMB.AI Studio, zapisz go tutaj i wznów pobieranie od miejsca przerwania.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Ten klucz API nie pozwala na pobieranie klipów. Zapytaj osobę, od której go masz, lub użyj innego.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Serwis otrzymał zbyt wiele zapytań i odmówił odpowiedzi. Poczekaj kilka minut i wybierz „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>Przy tym klipie wystąpił błąd po stronie serwisu. Spróbuj później, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>Serwis odpowiedział czymś, czego aplikacja nie potrafi odczytać. Spróbuj później, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>Serwis odmówił wydania tego klipu.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>Serwis nie ma dla Twojego klucza nagrania o tym run ID. Sprawdź numer i to, czy nagranie zamówiono z tego samego konta.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>Serwis nie zna nagrania o tym run ID. Sprawdź numer; jeśli się zgadza, nagranie mogło zostać usunięte.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>Serwis jeszcze tworzy ten klip. Spróbuj za kilka minut, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>Serwis nie dostarczył dźwięku tego klipu. Odpowiedź: „%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>Serwis nie zna dla Twojego klucza nagrania o tym task ID. Sprawdź ID i to, czy nagranie zamówiono z tego samego konta.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>Serwis nie zdołał utworzyć tego nagrania. Zamów je ponownie w CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>Tworzenie tego nagrania trwało w serwisie zbyt długo. Zamów je ponownie w CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Tego nagrania nie utworzono, bo na koncie zabrakło środków. Doładuj konto w CAMB.AI i zamów je ponownie.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Nie było połączenia. Sprawdź, czy masz internet, i wybierz „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>Nie znaleziono serwisu w sieci. Sprawdź, czy masz internet, i wybierz „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Odpowiedź nie przyszła na czas. Połączenie może być wolne; spróbuj, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia, więc nic nie wysłano. Przyczyną może być sieć firmowa lub źle ustawiony zegar tego komputera.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>Proxy Twojej sieci tego nie przepuściło. Sprawdź proxy w ustawieniach Bulk TTS lub w ustawieniach tego komputera.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>Proxy Twojej sieci wymaga nazwy i hasła. Dodaj je do adresu proxy w ustawieniach Bulk TTS lub zapytaj osobę, która opiekuje się siecią, a potem wznów pobieranie. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>Proxy Twojej sieci nie przyjmuje tej nazwy i hasła. Sprawdź je lub zapytaj osobę, która opiekuje się siecią.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>Nie można użyć adresu Twojego własnego proxy. Popraw go w ustawieniach Bulk TTS, na przykład proxy.example:8080, i wznów pobieranie. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>Nie znaleziono proxy Twojej sieci. Sprawdź jego nazwę w ustawieniach i to, czy jesteś w sieci, do której należy.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>Proxy Twojej sieci nie odpowiada. Sprawdź w ustawieniach jego adres i liczbę po dwukropku oraz to, czy jesteś w sieci, do której należy.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Ten komputer nie ma pęku kluczy, którego Bulk TTS może użyć. Przechowuj klucz w folderze aplikacji; tylko Ty możesz go tam odczytać.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany, więc nie ma dostępu do klucza. Odblokuj go i spróbuj ponownie. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>Pęk kluczy tego komputera nie wykonał polecenia. Zezwól Bulk TTS na jego używanie lub przechowuj klucz gdzie indziej. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Podaj adres proxy, na przykład proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Serwery proxy SOCKS nie są obsługiwane. Poproś osobę, która opiekuje się siecią, o proxy HTTP.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>Adres proxy zaczyna się od http:// albo od razu od nazwy.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>To adres strony lub skryptu, który konfiguruje przeglądarki. Potrzebny jest adres samego proxy, na przykład proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Po nazwie brakuje liczby, takiej jak :8080 w proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>Liczba po dwukropku musi być od 1 do 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>To nie może być adres proxy. Wygląda on tak: proxy.example:8080 albo, z nazwą i hasłem, nazwa:haslo@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Adres klipu wygląda na niebezpieczny, więc go nie otwarto. Podaj ten run ID pomocy technicznej CAMB.AI.</translation>
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
        <translation>Adres klipu już nie działa, nowe też nie zadziałały. Spróbuj później, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>Serwer, na którym jest klip, nie udostępnił go. Spróbuj później, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>Pobieranie klipu się urwało. Spróbuj, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>Pobrany klip był pusty. Spróbuj, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Zamiast klipu przyszła strona internetowa: sieć chyba wymaga zalogowania. Otwórz przeglądarkę, zaloguj się i wybierz „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Pobrane dane nie były dźwiękiem. Spróbuj później, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Klip jest w formacie dźwięku, którego Bulk TTS nie obsługuje. Podaj ten run ID pomocy technicznej CAMB.AI.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>Pobrany klip był uszkodzony. Spróbuj, wybierając „Ponów nieudane”.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Pobrane dane były o wiele za duże jak na klip, więc je odrzucono. Podaj ten run ID pomocy technicznej CAMB.AI.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Dysk, na którym Bulk TTS trzyma listę i klipy, jest pełny. Zwolnij na nim miejsce i wznów pobieranie.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Nie można zapisywać w jednym z folderów Bulk TTS. Zezwól tam na zapis lub sprawdź, czy dysk nie jest zablokowany, i wznów pobieranie.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>Dysk, na którym zapisywane są klipy, jest pełny. Zwolnij na nim miejsce lub wybierz inny folder, a potem zapisz ponownie.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>Nie można zapisywać w folderze. Wybierz inny folder lub zezwól tam na zapis, a potem zapisz ponownie.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>Pliku klipu już nie ma. Pobierz go ponownie.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Tego klipu nie da się zapisać w tym formacie. Zapisz go bez zmian, jako FLAC.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Coś poszło nie tak w samym Bulk TTS. Nic nie zginęło; spróbuj ponownie.</translation>
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
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %Ln</numerusform>
            <numerusform>Znaleziono %Ln</numerusform>
            <numerusform>Znaleziono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln według task ID</numerusform>
            <numerusform>%Ln według task ID</numerusform>
            <numerusform>%Ln według task ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln powtórzony</numerusform>
            <numerusform>%Ln powtórzone</numerusform>
            <numerusform>%Ln powtórzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln już na liście</numerusform>
            <numerusform>%Ln już na liście</numerusform>
            <numerusform>%Ln już na liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln nie do użycia</numerusform>
            <numerusform>%Ln nie do użycia</numerusform>
            <numerusform>%Ln nie do użycia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln klip ma teraz inną nazwę lub inny tekst</numerusform>
            <numerusform>%Ln klipy mają teraz inną nazwę lub inny tekst</numerusform>
            <numerusform>%Ln klipów ma teraz inną nazwę lub inny tekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln klip, %1, około %2</numerusform>
            <numerusform>%Ln klipy, %1, około %2</numerusform>
            <numerusform>%Ln klipów, %1, około %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln klipu jeszcze nie pobrano i będzie go brakować.</numerusform>
            <numerusform>%Ln klipów jeszcze nie pobrano i będzie ich brakować.</numerusform>
            <numerusform>%Ln klipów jeszcze nie pobrano i będzie ich brakować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>Jest miejsce na %Ln rozdział, więc kilka klipów ma wspólny rozdział.</numerusform>
            <numerusform>Jest miejsce na %Ln rozdziały, więc kilka klipów ma wspólny rozdział.</numerusform>
            <numerusform>Jest miejsce na %Ln rozdziałów, więc kilka klipów ma wspólny rozdział.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln klip nie ma tekstu, więc nie będzie miał napisów.</numerusform>
            <numerusform>%Ln klipy nie mają tekstu, więc nie będą miały napisów.</numerusform>
            <numerusform>%Ln klipów nie ma tekstu, więc nie będzie miało napisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>Jeden plik z %Ln rozdziałem, %1: %2.</numerusform>
            <numerusform>Jeden plik z %Ln rozdziałami, %1: %2.</numerusform>
            <numerusform>Jeden plik z %Ln rozdziałami, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>Jeden plik z %Ln klipu, %1: %2.</numerusform>
            <numerusform>Jeden plik z %Ln klipów, %1: %2.</numerusform>
            <numerusform>Jeden plik z %Ln klipów, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln zatwierdzony</numerusform>
            <numerusform>%Ln zatwierdzone</numerusform>
            <numerusform>%Ln zatwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln do powtórki</numerusform>
            <numerusform>%Ln do powtórki</numerusform>
            <numerusform>%Ln do powtórki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln komentarz</numerusform>
            <numerusform>%Ln komentarze</numerusform>
            <numerusform>%Ln komentarzy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln odpowiedź dotyczy klipu, którego nie ma na tej liście.</numerusform>
            <numerusform>%Ln odpowiedzi dotyczą klipów, których nie ma na tej liście.</numerusform>
            <numerusform>%Ln odpowiedzi dotyczy klipów, których nie ma na tej liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>Nie można użyć %Ln odpowiedzi.</numerusform>
            <numerusform>Nie można użyć %Ln odpowiedzi.</numerusform>
            <numerusform>Nie można użyć %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
            <numerusform>… i jeszcze %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Nazwa listy</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>Do czego służy ta kolumna. Kliknij, aby to zmienić.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Pierwsze wiersze arkusza</translation>
    </message>
</context>
</TS>
