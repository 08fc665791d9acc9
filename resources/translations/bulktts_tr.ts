<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>Bulk TTS hakkında</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>&amp;Tanılamayı kopyala</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>Size yardım edecek kişi için sürümler, ayarlar ve günlüğün sonu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>Birçok kişinin emeğiyle yapıldı</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>Bulk TTS simgesi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>CAMB.AI run ID listelerini ses dosyalarına dönüştürür: indirin, dinleyin, kaydedin.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>Uygulamanın parçaları</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>Qt kitaplıkları ayrı dosyalardır. Yerlerine aynı sürümün başka derlemelerini koyabilirsiniz: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>Lisansın metni yukarıdaki adrestedir.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Listeye &amp;dön</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>Run ID ekle</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>Sipariş ettiğiniz konuşma için CAMB.AI&apos;nin verdiği run ID&apos;ler veya task ID&apos;ler.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>Run ID&apos;ler</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>Run ID&apos;leri buraya yapıştırın veya bir dosya bırakın.

Örneğin:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>&amp;Başka bir şey seç</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dosya &amp;seç…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>Metin, CSV, Excel, OpenDocument veya JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>%Ln karakterlik yapıştırılmış metin</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>%1 &amp;ekle, %2 güncelle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>%Ln &amp;güncelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>%Ln klip &amp;ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>Run ID listeleri (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>Run ID içeren dosyaları seçin</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>Kullanılamayanlar ve nedenleri</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>%Ln klibin adı veya metni artık farklı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>%Ln klip eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>%Ln girdi kullanılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Hangileri?</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>Az önce alındı</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>%Ln dakika önce alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>%Ln saat önce alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>%Ln gün önce alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>artık geçerli değil</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>bir dakikadan az süre geçerli</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>%Ln dakika daha geçerli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>%Ln saat daha geçerli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>%Ln gün daha geçerli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>%Ln klip gösteriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>%Ln klip indiriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln klipten %1 tanesi indirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>%Ln klip kaydediliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>%Ln klipten %1 tanesi kaydedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Değerlendirenin yanıtları</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>Yeniden yapılacaklar ve yorumlar</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>Kullanılamayanlar ve nedenleri</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>&amp;Değerlendireninkileri al</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Benimkileri koru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>Bu &amp;yanıtları kullan</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>%Ln klipte sizin değerlendirmeniz farklı:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>Bu klipler listede başka bir ad veya metinle var.</translation>
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
        <translation>Bu klibi çal</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>Bu klibi kaydet…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>Task ID: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Çal: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>%1 henüz indirilmedi, kaydedilemez</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Tümünü kaydet…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>Klipleri geldikçe ka&amp;ydet…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>Tüm kliplerden tek &amp;dosya…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>Değerlendirenler için &amp;sayfa…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>Değerlendirenin yanıtlarını &amp;oku…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>geldikçe “%1” klasörüne kaydediliyor</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>Geldikçe kaydetmeyi &amp;bırak</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
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
        <translation>Ölçmek için çok kısa</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
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
        <translation>Tümünü k&amp;opyala</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Ayrı&amp;ntılar</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Tüm ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>Ayrıntılarını burada görmek için listeden bir klip seçin.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dinlendi</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Henüz dinlenmedi</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>Bu dosyanın sesi ölçülemiyor.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>Klibin dosyası yok olmuş veya okunamıyor. Klibi yeniden indirin.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Kontrol edilmeli</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>Klibin bir bütün olarak ne kadar yüksek sesli olduğu; konuşma için −16 ile −23 arası olağandır. 0&apos;a yaklaştıkça ses yükselir.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Tepe değeri</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>Klibin en yüksek sesli anı. 0, bir dosyanın taşıyabileceği en yüksek sestir.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Örnekleme hızı</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
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
        <translation>Hizmet her klibi bir süre çalışan bir adresten verir. İndirilmiş bir klip burada kalır.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Sağlama toplamı</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>Sağlama toplamı aynı olan dosyalar aynıdır (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Sağlama toplamını kopyala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Dosyanın yerini kopyala</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Metnin tamamını göster</translation>
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
        <translation>Dinlenmeyenler dinleniyor</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Tut (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>Yeniden yapılsın (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Not (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Çık (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>Listede gösterilen tüm klipler dinlendi.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>Henüz dinlenecek klip yok. Önce indirin.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>%Ln klip çalınamadı; nedeni satırında yazıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Bu sonuncusuydu.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>Bu sonuncusuydu: listede gösterilen tüm klipler dinlendi.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>%Ln dinlenmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>Bu bilgisayarın anahtar zinciri bekleniyor; kilidini açmanızı isteyebilir. İndirme ondan sonra başlar.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>Tek eksik API anahtarınız. İndirme ondan sonra başlar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>%1/%Ln hazır</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>%Ln klip indirilemedi. Nedeni satırında yazıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>Tüm klipler indirildi.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tümünü kaydet…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>İndirilen klipler bu bilgisayarda %1 yer kaplıyor; onlara ayrılan yer ise %2. Siz geldiği gibi kaydetmeden hiçbiri silinmez: onları böyle kaydedin veya artık gerekmeyenleri listeden kaldırın.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Başka anahtar gir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ağ ayarları…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tümü %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>Hazır %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>Sürüyor %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>İndirilecek %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>Başarısız %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>Dinlenmedi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>Kontrol edilmeli %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>Tutuldu %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>Yeniden yapılacak %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>Klasörler ve yer</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>Başlangıçta bu önerilir; sonra her zaman en son kullandığınız klasör olur.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>Ka&amp;ydedilen klipler için klasör</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>Yine Bulk TTS seçsin</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>Kaydedilen klipler için klasör seçin</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>&amp;Listelerin alındığı klasör</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>Listelerin alındığı klasörü seçin</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>İn&amp;dirilen klipler için yer</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>Uygulamanın kendi dosyaları</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>Adlar, işaretler ve notlarla listeleriniz.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>Uygulamanın kendi dosyalarının klasörünü aç</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>Size yardım edecek kişi için, uygulamanın yaptıkları ve ters gidenler.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>A&amp;ç</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Günlüğün klasörünü aç</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>Dolduğunda, kaydettiğiniz klipler yenilerine yer açar.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>Şu anda kullanılan: %1. Dolduğunda, kaydettiğiniz klipler yenilerine yer açar.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>Açılamadı. Yeri: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>Tüm listenin ilerlemesi</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Kaydetmeyi durdur</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>&amp;Seçilenleri kaydet</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Tümünü kaydet…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Dosya türü</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Kalite</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>Ö&amp;rnekleme hızı</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>&amp;Mono veya stereo</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>Ses &amp;yüksekliği</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>Geldiği gibi</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>Telefon veya sohbet için</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>Sunumlar için</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>Video düzenleme için</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>Sesli kitap</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>Telefon santrali</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>Kendi seçimim…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (kayıpsız)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (kayıpsız, büyük)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (küçük, her yerde çalar)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (küçük)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (en küçük)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>Kliplerin kendi dosyaları, değiştirilmeden.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>eşit yükseklikte (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/sn</translation>
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
        <translation>Klipteki gibi</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>Yüksek, web için (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>Podcast (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>Sesli kitap (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>Radyo ve televizyon (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>En iyi</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>En küçük</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>Ne değiştiğini gös&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>Eski adları ve metinleri &amp;koru</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Kullanılamayanlar ve nedenleri</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Ka&amp;rşıtlık</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>Yüksek karşıtlıkta çizgiler ve renkler daha güçlüdür.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>İndirme &amp;bitince haber ver</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>Başka bir programdayken ekranda bir iletiyle.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Saatin yanında &amp;simge göster</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>Bilgisayarı &amp;uyanık tut</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>Klipler gelirken bilgisayar uykuya geçmez. Ekran kararabilir.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Sistemle aynı (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>İndirmenin ne durumda olduğunu gösterir ve bu pencereyi geri getirir.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>Bu bilgisayarın masaüstünde bunun için yer yok.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>Bunlar bir kerede sürüklemek veya kopyalamak için çok fazla. Bunun yerine kaydedin.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>%Ln dosya kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>Bir klasöre veya başka bir programa yapıştırın.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>%Ln klip dışarıda kaldı: dosyası artık yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Yeniden indirin.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>Bugün çok sayıda klip sürüklendi veya kopyalandı; daha fazlası için yer yok. Bunun yerine kaydedin.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>--headless için --input DOSYA ve --save-to KLASÖR gerekir.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>İndirilen: %1/%2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>Run ID %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>Kaydedilen: %1/%2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>%2 klipten %1 tanesi kaydedildi: %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>İşlem, bu klip kaydedilmeden durduruldu. Almak için yeniden başlatın.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>API anahtarı yok. CAMB_API_KEY ayarlayın veya uygulamada bir anahtar kaydedin.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>API anahtarı olarak verilen değer (%1) bir anahtar olamaz. Anahtarı CAMB.AI Studio&apos;dan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>uygulamanın ayarları</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>--name, {%1} diye bir şey bilmiyor. Bildikleri: %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>--name sonrasındaki şablonda hata var: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>Bozulmuş ses</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>Aniden başlıyor</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>Aniden bitiyor</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Uzun sessizlik</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>Metnine göre kısa</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>Metnine göre uzun</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>Aynısı var</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>Çok kanallı</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>Yüksek örnekleme</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Çok uzun</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>Bu klipte hiçbir şey duyulmuyor.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>Ses bozulmuş: yer yer bir dosyanın taşıyabileceğinden yüksek.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>Başı kesilmiş gibi bir sesin ortasında başlıyor.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>Sonu kesilmiş gibi bir sesin ortasında bitiyor.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>Ortasında %1 sn süren bir sessizlik var.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>Böyle bir metni olan diğer kliplerden çok daha kısa. Eksik sözcükler olabilir.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>Böyle bir metni olan diğer kliplerden çok daha uzun. Yinelenen sözcükler olabilir.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>Başka metni olan veya metni olmayan şu kliple tıpatıp aynı: %1.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>%1 kanalı var; konuşmada bir veya iki kanal olur.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>Örnekleme hızı %1 kHz; konuşmanın gerektirdiğinden çok fazla.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>Bir saatten uzun; bir klip için alışılmadık.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>Üç adım</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>Run ID&apos;leri yapıştırın veya onları içeren dosyaları bırakın ya da seçin: düz metin, CSV, Excel ve ODS tabloları, JSON. Bir şey eklenmeden önce ne bulunduğunu görürsünüz. Task ID&apos;ler de olur.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>1. Ekleyin.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>Klipler arka planda gelir. Herhangi birini hemen çalabilir, istediğiniz zaman duraklatabilir veya iptal edebilirsiniz. Başarısız olanların nedeni satırlarında yazar; “Başarısızları yeniden dene” onları yeniden indirmeyi dener.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>2. İndirin.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>Bir klibi, seçilenleri veya tümünü istediğiniz klasöre. Siz istemedikçe hiçbir dosya değiştirilmez.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>3. Kaydedin.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>Dinleme ve işaretleme</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>Boşluk tuşu, bulunduğunuz satırı çalar. Bir klipten sonra ne olacağı ve ses aygıtı, menüde “Dinleme” altındadır.</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>Satırın menüsünden bir klibi tutuldu veya yeniden yapılacak olarak işaretleyin ya da not yazın. Böylece listenin üstündeki düğmelerle yalnızca bunları görebilirsiniz; menü de yeniden yapılacakların run ID&apos;lerini kopyalar.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>“Kontrol edilmeli”, bir sorunu olabilecek klipleri gösterir: sessiz, kesik, bozulmuş, çok kısa veya çok uzun. Bu yalnızca sesten hesaplanır ve yanılabilir.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>Kaydetme ve adlar</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>Kaydetme penceresinde adları tek bir satır oluşturur, örneğin {number:000} {name}. “Ekle”, bildiği her şeyi, tablonuzun her sütunu dahil, sunar. Eğik çizgi klasör oluşturur.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>“Biçim” altında klipler geldiği gibi kaydedilir veya telefon, sunum, video düzenleme, sesli kitap ya da telefon santrali için hazırlanır.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>Kaydettikten sonra kaç klibin kaydedildiği söylenir. “Nedenini gör” diğerlerini nedenleriyle listeler, “Eksikleri indir” onları indirip kaydeder.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>“Kaydet” menüsü klipleri tek dosyada da birleştirir, geldikçe kaydeder ve başka birinin dinleyip değerlendirebileceği bir sayfa oluşturur.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>API anahtarını nerede bulurum?</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>CAMB.AI Studio&apos;nun “API” bölümünde. Kopyalayın, buraya yapıştırın ve “Anahtarı denetle” düğmesine basın.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>Anahtar kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>Önünde veya arkasında başka bir şey olmadan yeniden kopyalayın. Yine olmazsa CAMB.AI Studio&apos;da yeni bir anahtar oluşturun veya size anahtarı veren kişiye sorun.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>Bir klip bulunamadı.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>Run ID&apos;yi ve anahtarın ait olduğu hesapla sipariş edildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>Hiçbir şey gelmiyor veya bağlantı yok.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>Bir web sayfasının açılıp açılmadığına bakın. Bir şirkette veya okulda proxy olabilir: ayarlarda girilip sınanabilir. Bu arada hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Ses yok.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>Oynatıcıdaki ses düzeyine bakın ve menüde “Dinleme” altından başka bir ses aygıtı seçin.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk dolu.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>Biraz yer açıp devam edin: indirilenler kalır, kaydetme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Başka bir sorun var.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>“Yardım” menüsünde “Tanılamayı kopyala” seçeneğini seçin ve size yardım edecek kişiye göndereceğiniz bir iletiye yapıştırın. İçinde size ait anahtar, adres veya metin yoktur.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>Sorunlar ve yanıtlar</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>Anahtarınız ve dosyalarınız</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>Anahtarınız bu bilgisayarda kalır. Yalnızca CAMB.AI&apos;ye gönderilir, başka kimseye gönderilmez ve günlüğe asla yazılmaz.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>Uygulama ne yaptığınızı kimseye söylemez: yalnızca CAMB.AI hizmetiyle ve onun klipleriniz için verdiği adreslerle iletişim kurar.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>İndirilen klipler, ayarlardaki sınıra kadar bu bilgisayarda tutulur. Önce kaydettikleriniz yer açar.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>Satırı çal veya duraklat</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>Üstteki veya alttaki satır</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>Seçilen satırları listeden kaldır</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>Dinlenmeyenleri dinlerken: tut, yeniden yapılsın, not</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Duraklat veya devam et</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>İki saniye geri</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>İki saniye ileri</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>Oynatıcıda: klibin başına</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>Oynatıcıda: klibin sonuna</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Sesi kapat veya aç</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>ID&apos;lerde, adlarda, metinlerde, işaretlerde ve notlarda ara</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Yapıştırılanı ekle</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Pencerenin sonraki bölümüne</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>Önceki bölüme</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Yardımda bu sözcükler geçmiyor.</translation>
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
        <translation>Ad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>Dosya adları için</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kullanma</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>%1 sütununun kullanımı: %2</translation>
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
        <translation>hesap tablosu bu sayıyı yuvarlamış, son basamakları kaybolmuş. Sütunu metin olarak biçimlendirip ID&apos;yi yeniden girin.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>0 numaralı bir run ID yoktur.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>run ID&apos;ler asla sıfırdan küçük olmaz.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>run ID&apos;ler tam sayıdır.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>bu sayı run ID olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>run ID&apos;ler yalnızca rakamlardan oluşur.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>bu bir task ID&apos;ye benzemiyor. Konuşmanın sipariş edildiği yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>bu satırda run ID yok. Doldurun veya satırı dışarıda bırakın.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>hesap tablosu bunu tarihe veya saate çevirmiş. Sütunu metin olarak biçimlendirip ID&apos;yi yeniden girin.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>bu bir sayı da olabilir, birkaç sayı da. Her run ID&apos;yi virgülsüz ve noktasız, bütün olarak ve sonrakinden ayrı yazın.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 boş.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 bir metin veya tablo değil. Metin, CSV, Excel, ODS veya JSON dosyası seçin.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>%1, 50 MB&apos;tan büyük; bir run ID listesi bu kadar büyük olamaz. ID&apos;lerin olduğu dosyayı seçin veya dosyayı bölün.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 parolayla korunuyor. Parolasız bir kopyasını kaydedip onu seçin.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>%1 okunamadı. Bulunduğu diski kontrol edin veya önce buraya kopyalayın.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>%1 artık yok. Yeniden seçin.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>%1 dosyasını okuma izniniz yok. Sahibine sorun veya başka bir yere kopyalayın.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>%1 içinde run ID yok. Bunlar 1234567 gibi tam sayılardır.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 geçerli bir JSON değil. Yeniden dışa aktarın veya yalnızca ID&apos;leri yapıştırın.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 hasarlı. Hesap tablosu programınızda açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 bir klasör. İçindeki dosyaları seçin.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>girdi %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>Baştan sona %1 kbit/sn, konuşma için iyi.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>MP3&apos;ten küçük, ama onu bilen oynatıcı daha az.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>Yanındaki bir CUE dosyasında, çünkü WAV bölüm taşımaz.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>Altyazı oluşturulamaz: bu kliplerin hiçbirinin metni yok. Altyazı için metinleri içeren bir tablo ekleyin.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Yerinde bir dosya var. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Oraya yazamazsınız. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>Dosyayla birlikte oluşturulur.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>Dosya oluşturulmadı: “%1” klibinin sesi artık yok.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>Dosya oluşturulmadı: “%1” klibinin sesi hasarlı.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>Disk dolu olduğu için dosya oluşturulmadı. Orada biraz yer açın veya başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>Klasöre yazılamadığı için dosya oluşturulmadı. Başka bir klasör seçin veya bu addaki bir dosyanın başka programda açık olup olmadığına bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>Bu kliplerden böyle bir dosya oluşturulamaz. Başka bir biçim seçin.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>Tümü tek dosyada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>Dosyayı &amp;oluştur</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>Klipleri tek dosyada birleştir</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>Önce &amp;indir</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>Numaralarına göre art arda.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seç</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>Klipler arasında &amp;duraklama</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>Her klibin sesinin yükselme ve kısılma süresi</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>&amp;Yumuşak giriş ve çıkış</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>Tüm klipleri &amp;eşit yükseklikte yap</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>Bölü&amp;mler, kliplerin adlarıyla</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>&amp;Video oynatıcılar için altyazı (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>&amp;Web sayfaları için altyazı (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>İndirilmiş &amp;tüm klipler (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>Yalnızca seçi&amp;lenler (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>Dosya için bir klasör seçin.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Klasörün tam yolunu yazın veya “Seç” düğmesine basın.</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>Diskte yalnızca %1 yer kaldı. Biraz yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>Dosya için klasör seçin</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Değiştirilsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>Bu adda %Ln dosya zaten var.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>İkisini de &amp;tut</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>Yeni dosyaya numara eklenir</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>Henüz klip yok. Önce indirin, sonra tek dosyada birleştirin.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tüm klipler</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>Bazı klipler</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>Kliplerden bir dosya oluşturuluyor. Bitince başka bir tane oluşturun.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>Klipler kaydediliyor. Bitince tek dosyada birleştirin.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>Tek dosya oluşturuluyor: %%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Durduruldu. Dosya oluşturulmadı.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Yeniden dene…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>Bu klip olmadan oluştur</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Anahtarınız</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>Anahtarı &amp;sakla</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>Anahtar zincirindeki anahtar olmadan</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>Anahtar zincirde kalır, siz anahtarınızı bir kez daha girersiniz.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>&amp;Onsuz devam et</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Anahtarı unut</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>İndirilmiş klipler kalır. Başkalarını indirmek için yeniden anahtar girmeniz gerekir.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Unut…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>Anahtarı &amp;değiştir…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>Anahtarı &amp;gir…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>Uygulamanın kendi klasöründe</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>Bu bilgisayarın anahtar zincirinde</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>Hiçbir yerde: her açılışta sor</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>Bu bilgisayarda ayarlanmış bir anahtar (CAMB_API_KEY) kullanılıyor. Burada saklanandan önce gelir ve buradan değiştirilemez.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>Bu bilgisayarda ayarlanan değer (CAMB_API_KEY) bir anahtar olamaz. Ayarlayan kişiden düzeltmesini veya kaldırmasını isteyin.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>Saklanan anahtar okunamıyor. Yeniden girin.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>Bir anahtar var ve kullanılıyor.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>Anahtar zincirinde; oraya henüz sorulmadı.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>Anahtar kaldırılıyor…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>Anahtar taşınıyor… Bu bilgisayar, anahtar zincirinin kilidini açmanızı isteyebilir.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>Yalnızca sizin okuyabileceğiniz bir dosyada.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>Diğer parolalarınızla birlikte; oturumunuz kapalıyken kilitli.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>Bulk TTS&apos;i kapattığınızda silinir.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Anahtar unutulsun mu?</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>API anahtarınız unutulsun mu?</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>Buradan geri getirilemez. CAMB.AI Studio&apos;da yeniden bulabilirsiniz.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Unut</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Kalsın</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>Bu bilgisayarda ayarlanan değer (CAMB_API_KEY) bir anahtar olamaz. Ayarlayan kişiden düzeltmesini veya burada bir anahtar girebilmeniz için kaldırmasını isteyin.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>Kaydedilmiş anahtar okunamıyor. Anahtarınızı yeniden girin.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>Bu bilgisayarda ayarlanmış bir anahtar (CAMB_API_KEY) kullanılıyor. Burada kaydedilenden önce gelir.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>Bir anahtar kayıtlı. Değiştirmek için başkasını yapıştırın</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>%1 sitesinin “API” bölümünde bulup buraya yapıştırın.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>API anahtarınız</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>Anahtarı dene&amp;tle</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>Anahtarı &amp;kaydet</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>Yalnızca bu bilgisayarda, yalnızca sizin okuyabileceğiniz yerde saklanır.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Anahtarı gizle</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Bu bilgisayarın anahtar zinciri bekleniyor…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>Anahtar artık kullanılıyor.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Hizmete soruluyor…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>Bu anahtar çalışıyor.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>Yalnızca bu bilgisayarın anahtar zincirinde saklanır, başka yerde değil.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>Saklanmaz: Bulk TTS&apos;i her başlattığınızda yeniden girersiniz.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>Bir anahtar kullanılıyor. Değiştirmek için başkasını yapıştırın</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>Hizmet bu anahtarı kabul etmiyor. CAMB.AI Studio&apos;dan tümüyle yeniden kopyalayıp bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>Hizmet bu anahtarı tanıyor, ama konuşma için izni yok. CAMB.AI hesabınızı yöneten kişiye sorun veya başka bir anahtar kullanın.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>Hizmete bağlantı yok. Çevrimiçi olduğunuzu kontrol edip yeniden deneyin; anahtarı yine de kaydedebilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>Anahtarın içinde, %Ln karakterden sonra bir boşluk var. Anahtarlarda boşluk olmaz: belki başka bir şey de yapıştırıldı. Yalnızca anahtarı kopyalayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>%1. karakter “%2”; hiçbir anahtarda bulunmaz. Sıradan bir harfe benzeyebilir ama başka bir harftir. Anahtarı CAMB.AI Studio&apos;dan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>Bu, anahtar olamayacak kadar uzun. Yalnızca anahtarı kopyalayın.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>Alanda henüz anahtar yok. Önce yapıştırın.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>boşluklar</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>satır sonları</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>tırnak işaretleri</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>görünmeyen karakterler</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>anahtardan önceki sözcükler</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>Birlikte yapıştırılanlar çıkarıldı: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>Bu bilgisayardaki başkaları kayıtlı anahtarınızı okuyabiliyordu. Bu düzeltildi: artık yalnızca siz okuyabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>Şimdi çıkılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;Arka planda sürdür</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ka&amp;l</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>Ses a&amp;ygıtı</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>Kli&amp;pten sonra</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Satır seçilince klibi ç&amp;al</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>Böylece ok tuşlarıyla listede ilerlemek klipleri art arda çalar.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>Seçtiğiniz (şu anda yok)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>Sonrakini çal</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Yeniden çal</translation>
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
        <translation>%1 listesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>Son kullanım</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şu anda açık</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Başka pencerede açık</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>Listeleriniz</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>Kaldırılan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>Listelerinizde ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>Kaldırdıklarınız burada bir hafta saklanır.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Y&amp;eniden adlandır</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Kaldı&amp;r</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Geri koy</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>Bu adda bir liste yok.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>Henüz liste yok. Her yeni liste başlattığınızda burada saklanır.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” kaldırıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>Li&amp;steleriniz</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Yeni liste</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>Bu listeyi yeniden &amp;adlandır…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;Tüm listeler…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>başka pencerede açık</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>Bu listeyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>%Ln liste kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>Bu liste artık yok veya başka pencerede açık. Önce orada kapatın.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>&amp;API anahtarı…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>Örn&amp;ek kliplerle dene</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>Örnek klipleri &amp;bırak</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aya&amp;rlar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Listeyi &amp;temizle</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>Din&amp;leme</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>Her klipten sonra &amp;dur</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>&amp;Sonraki klibe geç</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>Klibi &amp;tekrarla</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>Satır seçilince klibi ç&amp;al</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>Ses a&amp;ygıtı</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Yinele: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>&amp;Sistemle aynı</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – örnek klipler</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>Bunlar örnek klipler. Almak için “İndir” düğmesine basın, sonra çalın ve kaydedin.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>İndirilecek %Ln klip daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>Listenin dosyası hasarlıydı ve %1 adıyla bir kenara konuldu. Kliplerinizden bulunabilenler burada.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Tut</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>Y&amp;eniden yapılacak</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;ot…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>İ&amp;şaretler</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>&amp;Dinlenmeyenleri dinle</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>Tutulanları &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>&amp;Yeniden yapılacakların ID&apos;lerini kopyala</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>Değ&amp;erlendirmeleri dışa aktar…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>İşareti kaldır</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>İşaret yok</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>%Ln klip için not:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1 için not:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>%Ln run ID kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>Değerlendirmeleri dışa aktar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>değerlendirmeler</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>Değerlendirmeler dışa aktarıldı: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dinlendi</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>Kontrol edilmeli</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>Dosyaların adları</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Öneriler</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Ekl&amp;e</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>En uzun</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>İlk ad</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>En uzun ad</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>sığması için kısaltıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>%Ln klibin adı zaten kullanımda olduğundan ada numara eklenecek:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Numara ve ad</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>Ad ve run ID</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>Numara ve metin</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Her gün için bir klasör</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>Her dil için bir klasör</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Listedeki numara</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Bugünün tarihi</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Listenin adı</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>Dosyaların nasıl adlandırılacağını buraya yazın veya bir öneri seçin.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 anlaşılamadı. İki nokta yalnızca numarada olabilir; basamakları için sıfırlarla: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>{ ayracı kapatılmamış. Alanın sonuna } koyun.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>} ayracından önce { yok. Onu çıkarın veya alandan önce { koyun.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>%1 işareti bir dosya adında bulunamaz. Başkasını kullanın.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>/ işareti bir klasör adını bitirir, ama önünde ad yok.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>Son / işaretinden sonra dosya için bir ad gelmeli.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>{ ile } arasında bir şey yok. “Ekle” neler olabileceğini gösterir.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>{%1} diye bir şey yok. {%2} mi demek istediniz?</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>{%1} diye bir şey yok. “Ekle” neler olduğunu gösterir.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>Bazı şirketlerin ağı dışarıya bir proxy üzerinden çıkar. Çoğu kişiye gerekmez.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>Proxy ad&amp;resi</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>Hizmete bağlantı</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Bağlantıyı &amp;sına</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>Aynı anda indirilecek &amp;dosya</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>“Otomatik”, bağlantınızın ne kadarını kaldırdığını kendisi bulur.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>Aynı anda gönderilecek &amp;istek</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>Hizmet, her seferinde tek bir şey istemeyi öneriyor. Daha fazlasında daha çabuk yanıt verebilir veya sizi bekletebilir.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>Yok, doğrudan</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>Kendiminki…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1, önerildiği gibi</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>Önünde, iki nokta ve @ ile bir ad ve parola yer alabilir.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Hizmete soruluyor…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Hizmet yanıt veriyor.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>İndirme durdu</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>%Ln klip indirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>%Ln klipten %1 tanesi indirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>%Ln başarısız. Nedeni satırında yazıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>Kaydetme bitti</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>Bazı klipler kaydedilmedi</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>İş sürüyor</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>Saatin yanındaki simge pencereyi geri getirir. Her şey bitince haber verilir.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>Klipler indiriliyor veya kaydediliyor</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>Hiçbir şey kaybolmaz: indirilenler kalır, gerisi bir dahaki sefere indirilebilir.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>Yarım saklanmaz, bu yüzden baştan oluşturulması gerekir. Klipler kalır.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Dosyalar hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>İçindekiler henüz listede değil; bu yüzden yeniden eklenmeleri gerekir. Burada olanlar kalır.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>Klipler hâlâ indiriliyor ve kaydediliyor.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>Klipler hâlâ yolda.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>Klipler hâlâ kaydediliyor.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>Hiçbir şey kaybolmaz: klipler burada kalır, henüz kaydedilmeyenler bir dahaki sefere kaydedilebilir.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>Kliplerinizden tek dosya oluşturma hâlâ sürüyor.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>Değerlendirenler için sayfa hâlâ oluşturuluyor.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>İş hâlâ sürüyor.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>Ses aygıtı bulunamadı. Kulaklık veya hoparlör takıp yeniden “Çal” düğmesine basın.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>Bu klip çalınamıyor: dosyası hasarlı. Satırın menüsünden yeniden indirin.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>Klibin dosyası artık yok. Satırın menüsünden yeniden indirin.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>Bu klip indiriliyor; gelir gelmez çalar.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>Dinlemek için bir klip seçin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Önceki klip</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Sonraki klip</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>Klibin metni</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sesi aç</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Nedeni ve yapılacak şey</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>Kliplerin yanında istedikleriniz yazılamadı: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>Kliplerin yanında istediklerinizin tümü yazılmadan durdurdunuz.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Listeden kaldırıldı.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>İndirildi ama henüz kaydedilmedi. Kaydedin.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>Hâlâ yolda. Gelince kaydedilebilir.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>Henüz indirilmedi. Önce indirin, sonra kaydedin.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>Bu adda bir dosya zaten vardı ve korundu.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>Kaydetme, sıra bu klibe gelmeden durduruldu.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapor</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>Kaydedilen dosya artık yok.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>“%2” içinde: %1</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>Kaydedilmeyen klipler</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>Eksik %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>Atlanan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>De&amp;vam et</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>Kalanı kay&amp;det</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;Listeyi kopyala</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>Başka yere yapıştırmak için tüm bu satırları kopyala</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;Eksikleri indir</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>%Ln klibi indir ve gelenleri kaydet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>%Ln klibi aynı şekilde kaydet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>yanıtlar %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>tr</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>Her klibi dinleyin, sonra onaylayın veya yeniden yapılmasını isteyin. Yanıtlarınız, siz indirene kadar bu tarayıcıda kalır.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Adınız (isteğe bağlı)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Değerlendirilecek</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Yeniden yapılacak</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>Yeniden yapılsın</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Run ID</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dinlendi</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>Yanıtlarımı indir</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>Yanıtlarınız, indirilenlerinizdeki {file} dosyasında. Onu, size bu sayfayı gönderen kişiye geri gönderin.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>Bu klip çalınamıyor. Bu sayfa bir zip içinde geldiyse önce tümünü açın; klipler sayfanın yanındaki klasörde olmalı.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>Bu tarayıcı yanıtlarınızı saklayamıyor: sayfayı kapatmadan önce indirin.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>Burada klip yok.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Bu tuşları kullan</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Çal veya duraklat</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>Üstteki veya alttaki klip</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Yorum yaz</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>Yorumdan çık</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>İki saniye geri veya ileri</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>Bu sayfa için JavaScript gerekiyor. Lütfen bu sayfa için izin verin.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>Değerlendirenin yanıtları</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>Yanıtlar: %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>“%1” değerlendirme veya yorum içermiyor.</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>“%1” içindeki hiçbir yanıt bu listedeki bir kliple ilgili değil. Sayfa başka bir listeden oluşturulmuş gibi görünüyor.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Sizinki: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>Run ID %1: notunuz ve yorum birlikte tek bir not için fazla uzun.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>“%1” okunamıyor. Hâlâ yerinde olup olmadığına bakın ve yeniden seçin.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>“%1” bir değerlendirenin yanıtları olamayacak kadar büyük. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>“%1” bir değerlendirenin yanıtlarını içermiyor. Değerlendirme sayfasındaki “Yanıtlarımı indir” düğmesinin oluşturduğu dosyayı isteyin.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>“%1” Bulk TTS&apos;in daha yeni bir sürümüyle oluşturulmuş. Okumak için o sürümü edinin.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>Run ID %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Girdi %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>bu bir yanıt değil; dosya indirildikten sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>bu klip listenizde yok.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>bu klibin zaten bir yanıtı var ve ilki geçerlidir.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>yorum bir not için fazla uzun.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>Değerlendiren için sayfa</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>Sayfanın &amp;başlığı</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>İsteğe bağlı: nelere dikkat edileceği ve ne zamana kadar</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>Değ&amp;erlendiren için</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>Küçük dosyalar (&amp;MP3), e-posta için</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>Ses geldiği &amp;gibi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>Tek &amp;zip, e-posta için</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>Kl&amp;asör, ortak sürücü için</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Gönderme biçimi</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>Sayfa oluşturuluyor: %%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>İndirilmiş &amp;tüm klipler (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>Seçi&amp;li klipler (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seçin</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>Sayfanın ilerlemesi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>Sayfayı &amp;oluştur</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>Sayfayı herhangi bir tarayıcıda, ağ bağlantısı olmadan açar, klipleri dinler, onaylar veya yeniden yapılmalarını ister ve yanıtlarını içeren küçük bir dosyayı size geri gönderirler.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>Başka birinin dinleyip değerlendirebileceği bir sayfa</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>%Ln klip daha var; henüz indirilmedi ve sayfada olmayacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln klip, uzunluk %1, yaklaşık %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>Sayfa nerede olsun?</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>Henüz klip yok. Önce indirin, sonra onlardan bir sayfa oluşturun.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>Değerlendirilecek klipler</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>Değerlendirenin yanıtlarını oku</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Yanıtlar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>Sayfa hazır: “%1” zip dosyasını dinleyecek kişiye gönderin. Sayfayı açmadan önce zip&apos;i açması gerekir.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>Sayfa hazır: “%1” klasörünü dinleyecek kişiye gönderin.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>%Ln klip sayfaya konulamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>“%1” içinde, listenizde zaten olmayan bir yanıt yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: %Ln klip işaretlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>Yeniden yapılacakları göster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ve %Ln tane daha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln klip listeden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>Ç&amp;al</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Yeniden indir</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>İn&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>&amp;Run ID&apos;leri kopyala</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>Do&amp;syaları kopyala</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>Yo&amp;lları kopyala</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>L&amp;isteden kaldır</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>Klipleri geldikçe kaydet</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Klipleri kaydet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seç</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Da&amp;ha fazla</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Kl&amp;asör</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>Ad&amp;lar</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>Kaydedilenlerin tablos&amp;u, hesap tablosu programı için</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>&amp;Çalma listesi, sırayla dinlemek için</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>Tek &amp;zip dosyasında her şey, iletmek için</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>Ayrıca yaz:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>D&amp;iğer kaydetme yolları</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>T&amp;ümü tek dosyada…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>Değerlendirenler içi&amp;n sayfa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kayde&amp;t</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>Yerinde bir dosya var. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Oraya yazamazsınız. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>Kaydettiğinizde oluşturulur.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>Klipler için bir klasör seçin.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>Klasörün tam yolunu yazın veya “Seç” düğmesine basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%Ln klip</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, yaklaşık %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>Diskte yalnızca %1 yer kaldı. Biraz yer açın veya başkasını seçin.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>Da&amp;ha az</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Diğer seçenekler</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>Klipler için klasör seçin</translation>
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
        <translation>Bazı dosyalar zaten var</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>Kaydedilecek kliplerden %Ln tanesinin bu klasörde zaten dosyası var.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>İkisini de &amp;tut</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>Yeni dosyalara numara eklenir</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>Bunları atl&amp;a</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>Bu klibi kaydet</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>Geldiği gibi (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>Klipler kaydediliyor. Bunlar bitince başkalarını kaydedin.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>Bu kliplerin hiçbiri henüz indirilmedi. Önce indirin, sonra kaydedin.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>Bu klip henüz indirilmedi. Önce indirin, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Kaydediliyor: %1/%2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>Klipler kaydedildi. Yanlarındaki ek dosyalar yazılıyor…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Nedenini gör</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Sıfırla&amp;mayı geri al</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Bu sayfayı sı&amp;fırla</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>Bu sayfadaki her şeyi ilk haline döndür</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>Gösterilen tablo sayfası</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>İlk satırlar. Ne için kullanıldığını değiştirmek için bir sütunun üstüne tıklayın.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>Burada run ID bulunamadı. Bir sütunda varsa üstünde belirtin.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>Run ID&apos;ler hangi sütunda? Üstünde belirtin.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>Sırala&amp;ma ölçütü</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Artan</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;zalan</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klavye</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;Tanılamayı kopyala</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>Bulk TTS &amp;hakkında</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>Tanılama kopyalandı: size yardım edecek kişiye göndereceğiniz bir iletiye yapıştırın. İçinde size ait anahtar, adres veya metin yoktur.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>Tanılama hazırlanamadı. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>Olmaması gereken bir sorun oluştu. Listeniz güvende.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Tanılamayı kopyala</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>Uygulama geçen sefer beklenmedik şekilde kapandı. Listeniz olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>Bir şeyler ters gitmeye devam ediyor</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>Bu tekrar tekrar oluyor. Uygulamayı kapatıp yeniden başlatmak işe yarayabilir. Yine olursa tanılamayı kopyalayıp size yardım edecek kişiye gönderin.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>Ka&amp;pat</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>%Ln klip kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>%1/%Ln kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%Ln tane eksik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>%Ln atlandı: bu adlarda dosyalar zaten vardı ve korundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>Kaydetme durduruldu. “Devam et” gerisini kaydeder.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>Disk dolu. Orada biraz yer açıp “Devam et” düğmesini seçin.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>Klasöre yazılamıyor. Diskin hâlâ bağlı olup olmadığına ve oraya yazma izniniz bulunup bulunmadığına bakın, sonra “Devam et” düğmesini seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln klip kaydedildi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>Klip kaydedilmedi.</translation>
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
        <translation>Run ID &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>İn&amp;dir</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>Henüz indirilmemiş tüm klipleri indir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>İndirmeyi durdur; gelenler kalır</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Başarısızları yeniden dene</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Listede ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Şimdi ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>De&amp;vam et</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>D&amp;uraklat</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Pencereyi &amp;göster</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>D&amp;uraklat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldırma</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>Yeni ad ve metinleri alma</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>Bulk TTS&apos;in %1 sürümü çıktı.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>Yeni sürümler</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>&amp;Günde bir kez yeni sürüm ara</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>Yalnızca yeni sürüm olup olmadığı sorulur; hiçbir şey indirilmez, soruyla birlikte hiçbir bilgi gönderilmez.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>Sizdeki sürüm: %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Şimdi &amp;bak</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Sayfasını aç</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>Bu kopya yeni sürümleri kendisi aramaz. Onları size, uygulamayı kuran kişi veya uygulamanın geldiği yer ulaştırır.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>%1 sürümü çıktı</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>Sayfasında nelerin yeni olduğu ve nasıl alınacağı yazıyor.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>Daha yenisi yok.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>Yanıt anlaşılamadı. Başka bir gün yeniden deneyin.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>Açılamadı. Adresi: %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>Klipteki konum</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>Konuşmalarınız, run ID&apos;lerden dosyalara</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>CAMB.AI run ID&apos;lerinizi yapıştırın, klipleri indirin, dinleyin ve kaydedin.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>API anahtarınızı girin</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>Nasıl çalıştığını birçok dilde kliplerle görün. Anahtar yok, hesap yok; bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>Örn&amp;ek kliplerle dene</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Yalnızca göz atmak mı istiyorsunuz?</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Listeye &amp;dön</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>İndirilmedi</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Soruluyor</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tutuldu</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>Yeniden yapılacak</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dinlendi</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Klasör: %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Yanıtı: “%1”</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>Bağlantı yok. Çevrimiçi olduğunuzu kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>Adres ağda bulunamadı. Çevrimiçi olduğunuzu kontrol edip yeniden deneyin. Bir şirket ağında proxy gerekebilir.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>Zamanında yanıt gelmedi. Bağlantı yavaş olabilir veya proxy gerekebilir; yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>Başka bir şey yanıt verdi, belki bir ağın oturum açma sayfası. Tarayıcınızda bir sayfa açın, orada oturum açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>Yanıt anlaşılamadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>Proxy&apos;nin adresi kullanılamıyor. Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>Hizmet %1 sn beklememizi istiyor</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>Bağlantı yok; %1 sn sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>Ağınızın proxy&apos;si yanıt vermiyor; %1 sn sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>Ağınızın proxy&apos;si geçmemize izin vermiyor; %1 sn sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>Hizmette sorun var; %1 sn sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>Hizmet bu klibi hâlâ oluşturuyor. Birazdan yeniden istenecek.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>yaklaşık %1 sn kaldı</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>yaklaşık %1 dk kaldı</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>Henüz API anahtarı yok. Önce anahtarınızı girin, sonra yeniden indirin.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>Hizmet bu API anahtarını kabul etmiyor. Anahtarı CAMB.AI Studio&apos;dan yeniden kopyalayın, burada kaydedin ve kaldığınız yerden devam edin.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>Bu API anahtarının klip indirme izni yok. Size anahtarı veren kişiye sorun veya başkasını kullanın.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>Hizmete çok sık soruldu ve yanıt vermedi. Birkaç dakika bekleyip “Başarısızları yeniden dene” düğmesini seçin.</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>Hizmet bu klipte kendinden kaynaklanan bir hata verdi. Daha sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>Hizmet, bu uygulamanın okuyamadığı bir yanıt verdi. Daha sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>Hizmet bu klibi vermeyi reddetti.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>Hizmette, anahtarınız için bu run ID&apos;yle bir konuşma yok. Numarayı ve aynı hesapla sipariş edildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>Hizmette bu run ID için ses yok. Numarayı kontrol edin; doğruysa konuşma silinmiş olabilir.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>Hizmet bu klibi hâlâ oluşturuyor. Birkaç dakika sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>Hizmet bu klip için ses vermedi. Yanıtı: “%1”</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>Hizmette, anahtarınız için bu task ID&apos;yle bir konuşma yok. ID&apos;yi ve aynı hesapla sipariş edildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>Hizmet bu konuşmayı oluşturamadı. CAMB.AI&apos;de yeniden sipariş edin.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>Bu konuşmayı oluşturmak hizmette çok uzun sürdü. CAMB.AI&apos;de yeniden sipariş edin.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>Hesapta kredi kalmadığı için bu konuşma oluşturulmadı. CAMB.AI&apos;de kredi ekleyip yeniden sipariş edin.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>Bağlantı yoktu. Çevrimiçi olduğunuzu kontrol edip “Başarısızları yeniden dene” düğmesini seçin.</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>Hizmet ağda bulunamadı. Çevrimiçi olduğunuzu kontrol edip “Başarısızları yeniden dene” düğmesini seçin.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>Zamanında yanıt gelmedi. Bağlantı yavaş olabilir; “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>Güvenli bağlantı kurulamadığı için hiçbir şey gönderilmedi. Nedeni bir şirket ağı veya bu bilgisayarın saatinin yanlış olması olabilir.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>Ağınızın proxy&apos;si buna izin vermedi. Bulk TTS&apos;in veya bu bilgisayarın ayarlarında proxy&apos;yi kontrol edin.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>Ağınızın proxy&apos;si bir ad ve parola istiyor. İkisini de Bulk TTS ayarlarındaki proxy adresine ekleyin veya ağınızla ilgilenen kişiye sorun; sonra devam edin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>Ağınızın proxy&apos;si bu adı ve parolayı kabul etmiyor. İkisini de kontrol edin veya ağınızla ilgilenen kişiye sorun.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>Kendi proxy&apos;nizin adresi kullanılamıyor. Bulk TTS ayarlarında düzeltin, örneğin proxy.example:8080, sonra devam edin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>Ağınızın proxy&apos;si bulunamadı. Ayarlarda adını kontrol edin; ait olduğu ağa bağlı olduğunuzdan da emin olun.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>Ağınızın proxy&apos;si yanıt vermiyor. Ayarlarda adresini ve iki noktadan sonraki sayıyı kontrol edin; ait olduğu ağa bağlı olduğunuzdan da emin olun.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>Bu bilgisayarda Bulk TTS&apos;in kullanabileceği bir anahtar zinciri yok. Anahtarı bunun yerine uygulamanın kendi klasöründe saklayın; orada yalnızca siz okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>Bu bilgisayarın anahtar zinciri kilitli olduğu için anahtara ulaşılamadı. Kilidini açıp yeniden deneyin. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>Bu bilgisayarın anahtar zinciri isteneni yapmadı. Bulk TTS&apos;in onu kullanmasına izin verin veya anahtarı başka yerde saklayın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>Proxy&apos;nin adresini girin, örneğin proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>SOCKS proxy&apos;leri desteklenmiyor. Ağınızla ilgilenen kişiden bir HTTP proxy&apos;si isteyin.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>Bir proxy adresi http:// ile veya doğrudan adıyla başlar.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>Bu, bir sayfanın veya tarayıcıları ayarlayan bir betiğin adresi. Gereken, proxy&apos;nin kendi adresi; örneğin proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>Adın ardındaki sayı eksik; proxy.example:8080 içindeki :8080 gibi.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>İki noktadan sonraki sayı 1 ile 65535 arasında olmalı.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>Bu bir proxy adresi olamaz. Şöyle olur: proxy.example:8080 veya ad ve parolayla ad:parola@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Klibin adresi güvensiz göründüğü için açılmadı. Bu run ID&apos;yi CAMB.AI desteğine bildirin.</translation>
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
        <translation>Klibin adresi artık çalışmıyor, yenileri de çalışmadı. Daha sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>Klip, saklandığı yerden alınamadı. Daha sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>Klip gelirken yarıda kesildi. “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>Gelen klip boştu. “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>Klip yerine bir web sayfası geldi: ağınız oturum açmanızı istiyor gibi. Bir web tarayıcısı açın, oturum açın, sonra “Başarısızları yeniden dene” düğmesini seçin.</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>Gelen şey ses değildi. Daha sonra “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Klip, Bulk TTS&apos;in kullanamadığı türde bir ses dosyası olarak geldi. Bu run ID&apos;yi CAMB.AI desteğine bildirin.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>Gelen klip hasarlıydı. “Başarısızları yeniden dene” ile deneyin.</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>Gelen şey bir klip için çok fazla büyüktü, bu yüzden saklanmadı. Bu run ID&apos;yi CAMB.AI desteğine bildirin.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>Bulk TTS&apos;in listesini ve klipleri sakladığı disk dolu. Orada biraz yer açıp devam edin.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>Bulk TTS&apos;in kendi klasörlerinden birine yazılamıyor. Oraya yazmaya izin verin veya diskin kilitli olup olmadığına bakın, sonra devam edin.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>Kliplerin kaydedildiği disk dolu. Orada biraz yer açın veya başka bir klasör seçip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>Klasöre yazılamıyor. Başka bir klasör seçin veya oraya yazmaya izin verip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>Klibin dosyası artık yok. Yeniden indirin.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>Bu klip o biçime dönüştürülemiyor. Bunun yerine geldiği gibi, FLAC olarak kaydedin.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>Bulk TTS içinde bir şeyler ters gitti. Hiçbir şey kaybolmadı; lütfen yeniden deneyin.</translation>
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
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>%Ln task ID ile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%Ln yinelenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%Ln zaten listede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>%Ln kullanılamaz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>%Ln klibin adı veya metni artık farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln klip, %1, yaklaşık %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>%Ln klip henüz indirilmedi ve eksik olacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>%Ln bölümlük yer var, bu yüzden birkaç klip aynı bölümü paylaşıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>%Ln klibin metni, dolayısıyla altyazısı yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>%Ln bölümlü tek dosya, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>%Ln klipten tek dosya, %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%Ln onaylandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>%Ln yeniden yapılacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>%Ln yanıt bu listede olmayan kliplerle ilgili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln yanıt kullanılamıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ve %Ln tane daha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>Listenin adı</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>Bu sütunun ne için kullanıldığı. Değiştirmek için tıklayın.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Tablonun ilk satırları</translation>
    </message>
</context>
</TS>
