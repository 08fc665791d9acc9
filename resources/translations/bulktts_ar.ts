<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bulk TTS</source>
        <translation>حول Bulk TTS</translation>
    </message>
    <message>
        <source>Copy &amp;diagnosis</source>
        <translation>&amp;نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Versions, settings and the end of the log, for whoever helps you</source>
        <translation>الإصدارات والإعدادات ونهاية السجل، لمن يساعدك</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Made with the work of many</source>
        <translation>ثمرة عمل كثيرين</translation>
    </message>
    <message>
        <source>The sign of Bulk TTS</source>
        <translation>شعار Bulk TTS</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Bulk TTS</source>
        <translation>Bulk TTS</translation>
    </message>
    <message>
        <source>Turns lists of CAMB.AI run ids into sound files: fetch, listen, save.</source>
        <translation>يحوّل قوائم معرّفات التشغيل من CAMB.AI إلى ملفات صوتية: جلب واستماع وحفظ.</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>أجزاء التطبيق</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are files of their own. You may put other builds of the same version in their place, here: %1</source>
        <translation>مكتبات Qt ملفات مستقلة. يمكنك أن تضع مكانها نسخًا أخرى مبنية من الإصدار نفسه، هنا: %1</translation>
    </message>
    <message>
        <source>The licence&apos;s text is at the address above.</source>
        <translation>نص الترخيص موجود في العنوان أعلاه.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Add run ids</source>
        <translation>إضافة معرّفات تشغيل</translation>
    </message>
    <message>
        <source>The run ids or task ids that CAMB.AI gave you for the speech you ordered.</source>
        <translation>معرّفات التشغيل أو معرّفات المهام التي أعطاك إياها CAMB.AI للكلام الذي طلبته.</translation>
    </message>
    <message>
        <source>Run ids</source>
        <translation>معرّفات التشغيل</translation>
    </message>
    <message>
        <source>Paste run ids here, or drop a file.

For example:
1234567
1234568
1234569</source>
        <translation>الصق معرّفات التشغيل هنا، أو أفلت ملفًا.

مثلًا:
1234567
1234568
1234569</translation>
    </message>
    <message>
        <source>Choose something &amp;else</source>
        <translation>اختيار &amp;شيء آخر</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;اختيار ملفات…</translation>
    </message>
    <message>
        <source>Text, CSV, Excel, OpenDocument or JSON</source>
        <translation>نص أو CSV أو Excel أو OpenDocument أو JSON</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%Ln ملفات أخرى</numerusform>
            <numerusform>%1 و%Ln ملفًا آخر</numerusform>
            <numerusform>%1 و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message numerus="yes">
        <source>A pasted text of %n character(s)</source>
        <translation>
            <numerusform>نص ملصق من %Ln حرف</numerusform>
            <numerusform>نص ملصق من حرف واحد</numerusform>
            <numerusform>نص ملصق من حرفين</numerusform>
            <numerusform>نص ملصق من %Ln أحرف</numerusform>
            <numerusform>نص ملصق من %Ln حرفًا</numerusform>
            <numerusform>نص ملصق من %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add %1 and update %2</source>
        <translation>إضافة %1 وت&amp;حديث %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n</source>
        <translation>
            <numerusform>&amp;تحديث %Ln</numerusform>
            <numerusform>&amp;تحديث %Ln</numerusform>
            <numerusform>&amp;تحديث %Ln</numerusform>
            <numerusform>&amp;تحديث %Ln</numerusform>
            <numerusform>&amp;تحديث %Ln</numerusform>
            <numerusform>&amp;تحديث %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n clip(s)</source>
        <translation>
            <numerusform>إضافة %Ln &amp;مقطع</numerusform>
            <numerusform>إضافة &amp;مقطع واحد</numerusform>
            <numerusform>إضافة &amp;مقطعين</numerusform>
            <numerusform>إضافة %Ln &amp;مقاطع</numerusform>
            <numerusform>إضافة %Ln &amp;مقطعًا</numerusform>
            <numerusform>إضافة %Ln &amp;مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of run ids (%1)</source>
        <translation>قوائم معرّفات التشغيل (%1)</translation>
    </message>
    <message>
        <source>Choose files with run ids</source>
        <translation>اختيار ملفات فيها معرّفات تشغيل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>What could not be used, and why</source>
        <translation>ما تعذّر استخدامه، والسبب</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now.</source>
        <translation>
            <numerusform>لم يتغيّر أي اسم أو نص.</numerusform>
            <numerusform>تغيّر الاسم أو النص في مقطع واحد.</numerusform>
            <numerusform>تغيّر الاسم أو النص في مقطعين.</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقاطع.</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقطعًا.</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) added.</source>
        <translation>
            <numerusform>لم تتم إضافة أي مقطع.</numerusform>
            <numerusform>تمت إضافة مقطع واحد.</numerusform>
            <numerusform>تمت إضافة مقطعين.</numerusform>
            <numerusform>تمت إضافة %Ln مقاطع.</numerusform>
            <numerusform>تمت إضافة %Ln مقطعًا.</numerusform>
            <numerusform>تمت إضافة %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used.</source>
        <translation>
            <numerusform>تعذّر استخدام %Ln عنصر.</numerusform>
            <numerusform>تعذّر استخدام عنصر واحد.</numerusform>
            <numerusform>تعذّر استخدام عنصرين.</numerusform>
            <numerusform>تعذّر استخدام %Ln عناصر.</numerusform>
            <numerusform>تعذّر استخدام %Ln عنصرًا.</numerusform>
            <numerusform>تعذّر استخدام %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>See which</source>
        <translation>عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Given a moment ago</source>
        <translation>أُعطي قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>Given %n minute(s) ago</source>
        <translation>
            <numerusform>أُعطي قبل أقل من دقيقة</numerusform>
            <numerusform>أُعطي قبل دقيقة واحدة</numerusform>
            <numerusform>أُعطي قبل دقيقتين</numerusform>
            <numerusform>أُعطي قبل %Ln دقائق</numerusform>
            <numerusform>أُعطي قبل %Ln دقيقة</numerusform>
            <numerusform>أُعطي قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n hour(s) ago</source>
        <translation>
            <numerusform>أُعطي قبل أقل من ساعة</numerusform>
            <numerusform>أُعطي قبل ساعة واحدة</numerusform>
            <numerusform>أُعطي قبل ساعتين</numerusform>
            <numerusform>أُعطي قبل %Ln ساعات</numerusform>
            <numerusform>أُعطي قبل %Ln ساعة</numerusform>
            <numerusform>أُعطي قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n day(s) ago</source>
        <translation>
            <numerusform>أُعطي اليوم</numerusform>
            <numerusform>أُعطي قبل يوم واحد</numerusform>
            <numerusform>أُعطي قبل يومين</numerusform>
            <numerusform>أُعطي قبل %Ln أيام</numerusform>
            <numerusform>أُعطي قبل %Ln يومًا</numerusform>
            <numerusform>أُعطي قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer good</source>
        <translation>لم يعد صالحًا</translation>
    </message>
    <message>
        <source>good for less than a minute</source>
        <translation>صالح لأقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>good for another %n minute(s)</source>
        <translation>
            <numerusform>صالح لأقل من دقيقة</numerusform>
            <numerusform>صالح لدقيقة أخرى</numerusform>
            <numerusform>صالح لدقيقتين أخريين</numerusform>
            <numerusform>صالح لمدة %Ln دقائق أخرى</numerusform>
            <numerusform>صالح لمدة %Ln دقيقة أخرى</numerusform>
            <numerusform>صالح لمدة %Ln دقيقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n hour(s)</source>
        <translation>
            <numerusform>صالح لأقل من ساعة</numerusform>
            <numerusform>صالح لساعة أخرى</numerusform>
            <numerusform>صالح لساعتين أخريين</numerusform>
            <numerusform>صالح لمدة %Ln ساعات أخرى</numerusform>
            <numerusform>صالح لمدة %Ln ساعة أخرى</numerusform>
            <numerusform>صالح لمدة %Ln ساعة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for another %n day(s)</source>
        <translation>
            <numerusform>صالح لأقل من يوم</numerusform>
            <numerusform>صالح ليوم آخر</numerusform>
            <numerusform>صالح ليومين آخرين</numerusform>
            <numerusform>صالح لمدة %Ln أيام أخرى</numerusform>
            <numerusform>صالح لمدة %Ln يومًا آخر</numerusform>
            <numerusform>صالح لمدة %Ln يوم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n clip(s) shown</source>
        <translation>
            <numerusform>لا تظهر أي مقاطع</numerusform>
            <numerusform>يظهر مقطع واحد</numerusform>
            <numerusform>يظهر مقطعان</numerusform>
            <numerusform>تظهر %Ln مقاطع</numerusform>
            <numerusform>يظهر %Ln مقطعًا</numerusform>
            <numerusform>يظهر %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n clip(s)</source>
        <translation>
            <numerusform>جارٍ جلب %Ln مقطع</numerusform>
            <numerusform>جارٍ جلب مقطع واحد</numerusform>
            <numerusform>جارٍ جلب مقطعين</numerusform>
            <numerusform>جارٍ جلب %Ln مقاطع</numerusform>
            <numerusform>جارٍ جلب %Ln مقطعًا</numerusform>
            <numerusform>جارٍ جلب %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>وصل %1 من أصل %Ln مقطع</numerusform>
            <numerusform>وصل %1 من أصل مقطع واحد</numerusform>
            <numerusform>وصل %1 من أصل مقطعين</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقاطع</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقطعًا</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n clip(s)</source>
        <translation>
            <numerusform>جارٍ حفظ %Ln مقطع</numerusform>
            <numerusform>جارٍ حفظ مقطع واحد</numerusform>
            <numerusform>جارٍ حفظ مقطعين</numerusform>
            <numerusform>جارٍ حفظ %Ln مقاطع</numerusform>
            <numerusform>جارٍ حفظ %Ln مقطعًا</numerusform>
            <numerusform>جارٍ حفظ %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are saved</source>
        <translation>
            <numerusform>تم حفظ %1 من أصل %Ln مقطع</numerusform>
            <numerusform>تم حفظ %1 من أصل مقطع واحد</numerusform>
            <numerusform>تم حفظ %1 من أصل مقطعين</numerusform>
            <numerusform>تم حفظ %1 من أصل %Ln مقاطع</numerusform>
            <numerusform>تم حفظ %1 من أصل %Ln مقطعًا</numerusform>
            <numerusform>تم حفظ %1 من أصل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>إجابات مراجِع</translation>
    </message>
    <message>
        <source>To redo, and comments</source>
        <translation>مقاطع للإعادة، وتعليقات</translation>
    </message>
    <message>
        <source>Not usable, and why</source>
        <translation>ما لا يمكن استخدامه، والسبب</translation>
    </message>
    <message>
        <source>Take the &amp;reviewer&apos;s</source>
        <translation>استخدام &amp;تقييم المراجِع</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>الاحتفاظ &amp;بتقييمي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;استخدام هذه الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>On %n clip(s) your own verdict is another one:</source>
        <translation>
            <numerusform>تقييمك مختلف في %Ln مقطع:</numerusform>
            <numerusform>تقييمك مختلف في مقطع واحد:</numerusform>
            <numerusform>تقييمك مختلف في مقطعين:</numerusform>
            <numerusform>تقييمك مختلف في %Ln مقاطع:</numerusform>
            <numerusform>تقييمك مختلف في %Ln مقطعًا:</numerusform>
            <numerusform>تقييمك مختلف في %Ln مقطع:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>These clips are in the list with another name or text.</source>
        <translation>هذه المقاطع موجودة في القائمة باسم أو نص آخر.</translation>
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
        <translation>تشغيل هذا المقطع</translation>
    </message>
    <message>
        <source>Save this clip…</source>
        <translation>حفظ هذا المقطع…</translation>
    </message>
    <message>
        <source>Task id: %1</source>
        <translation>معرّف المهمة: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>%1 is not here to save yet</source>
        <translation>لا يمكن حفظ %1 لأنه لم يصل بعد</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>حفظ ال&amp;كل…</translation>
    </message>
    <message>
        <source>Save clips as they &amp;come…</source>
        <translation>حفظ ال&amp;مقاطع فور وصولها…</translation>
    </message>
    <message>
        <source>&amp;One file with all clips…</source>
        <translation>ملف &amp;واحد بكل المقاطع…</translation>
    </message>
    <message>
        <source>A &amp;page for reviewers…</source>
        <translation>&amp;صفحة للمراجعين…</translation>
    </message>
    <message>
        <source>&amp;Read a reviewer&apos;s answers…</source>
        <translation>&amp;قراءة إجابات مراجِع…</translation>
    </message>
    <message>
        <source>saving to “%1” as they come</source>
        <translation>الحفظ في «%1» فور الوصول</translation>
    </message>
    <message>
        <source>&amp;Stop saving clips as they come</source>
        <translation>إيقاف الحفظ &amp;فور الوصول</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 كيلوهرتز</translation>
    </message>
    <message>
        <source>%1 (mono)</source>
        <translation>%1 (أحادي)</translation>
    </message>
    <message>
        <source>%1 (stereo)</source>
        <translation>%1 (ستيريو)</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>‎%1 LUFS</translation>
    </message>
    <message>
        <source>Too short to measure</source>
        <translation>أقصر من أن يُقاس</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>‎%1 dBFS</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>نسخ كل التفاصيل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Choose a clip in the list to see its details here.</source>
        <translation>اختر مقطعًا من القائمة لعرض تفاصيله هنا.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>لم يُسمع بعد</translation>
    </message>
    <message>
        <source>The sound of this file cannot be measured.</source>
        <translation>لا يمكن قياس صوت هذا الملف.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone or cannot be read. Fetch it again.</source>
        <translation>ملف المقطع مفقود أو لا يمكن قراءته. اجلبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>يُنصح بسماعه</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>How loud the clip sounds as a whole; −16 to −23 is usual for speech. The nearer to 0, the louder.</source>
        <translation>مدى علوّ صوت المقطع إجمالًا؛ المعتاد للكلام من ‎−١٦ إلى ‎−٢٣. كلما اقترب من ٠ كان أعلى.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>The loudest moment of the clip. At 0 it is as loud as a file can hold.</source>
        <translation>أعلى لحظة صوتًا في المقطع. عند ٠ يبلغ أعلى ما يمكن أن يحمله ملف.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>معدّل العيّنات</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The service gives out each clip at an address that works for some time. A clip that is here stays here.</source>
        <translation>تقدّم الخدمة كل مقطع عبر عنوان يعمل لفترة محدودة. أما المقطع الذي وصل فيبقى هنا.</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Files with the same checksum are the same (SHA-256).</source>
        <translation>الملفات ذات المجموع الاختباري نفسه متطابقة (SHA-256).</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>نسخ المجموع الاختباري</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>نسخ موقع الملف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>عرض النص كاملًا</translation>
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
        <translation>الاستماع إلى غير المسموعة</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>احتفاظ (K)</translation>
    </message>
    <message>
        <source>Redo (R)</source>
        <translation>إعادة (R)</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>ملاحظة (N)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>All clips shown in the list have been heard.</source>
        <translation>تم سماع كل المقاطع المعروضة في القائمة.</translation>
    </message>
    <message>
        <source>No clip is here to listen to yet. Fetch them first.</source>
        <translation>لا يوجد مقطع للاستماع إليه بعد. اجلب المقاطع أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be played; each row says why.</source>
        <translation>
            <numerusform>تعذّر تشغيل %Ln مقطع؛ السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر تشغيل مقطع واحد؛ السبب مذكور في صفه.</numerusform>
            <numerusform>تعذّر تشغيل مقطعين؛ السبب مذكور في صف كل منهما.</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقاطع؛ السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقطعًا؛ السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر تشغيل %Ln مقطع؛ السبب مذكور في كل صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>كان هذا آخر مقطع.</translation>
    </message>
    <message>
        <source>That was the last one: all clips shown in the list have been heard.</source>
        <translation>كان هذا آخر مقطع: تم سماع كل المقاطع المعروضة في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n unheard</source>
        <translation>
            <numerusform>غير مسموعة: %Ln</numerusform>
            <numerusform>غير مسموعة: %Ln</numerusform>
            <numerusform>غير مسموعة: %Ln</numerusform>
            <numerusform>غير مسموعة: %Ln</numerusform>
            <numerusform>غير مسموعة: %Ln</numerusform>
            <numerusform>غير مسموعة: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchFlow</name>
    <message>
        <source>Waiting for the keychain of this computer, which may ask you to unlock it. Fetching starts after that.</source>
        <translation>بانتظار سلسلة المفاتيح في هذا الكمبيوتر، وقد تطلب منك فتح قفلها. يبدأ الجلب بعد ذلك.</translation>
    </message>
    <message>
        <source>One thing is missing: your API key. Fetching starts after that.</source>
        <translation>بقي شيء واحد: مفتاح API الخاص بك. يبدأ الجلب بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <translation>
            <numerusform>جاهز: %1 من %Ln</numerusform>
            <numerusform>جاهز: %1 من %Ln</numerusform>
            <numerusform>جاهز: %1 من %Ln</numerusform>
            <numerusform>جاهز: %1 من %Ln</numerusform>
            <numerusform>جاهز: %1 من %Ln</numerusform>
            <numerusform>جاهز: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be fetched. Each row says why.</source>
        <translation>
            <numerusform>تعذّر جلب %Ln مقطع. السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر جلب مقطع واحد. السبب مذكور في صفه.</numerusform>
            <numerusform>تعذّر جلب مقطعين. السبب مذكور في صف كل منهما.</numerusform>
            <numerusform>تعذّر جلب %Ln مقاطع. السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر جلب %Ln مقطعًا. السبب مذكور في كل صف.</numerusform>
            <numerusform>تعذّر جلب %Ln مقطع. السبب مذكور في كل صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>All clips are here.</source>
        <translation>وصلت كل المقاطع.</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Fetched clips take up %1 on this computer, more than the %2 meant for them. None is thrown away before you have saved it as it came: save them so, or take those that you no longer need off the list.</source>
        <translation>تشغل المقاطع المجلوبة %1 على هذا الكمبيوتر، أي أكثر من المساحة المخصصة لها وهي %2. لا يُحذف أي منها قبل أن تحفظه كما وصل: احفظها بهذه الطريقة، أو أزل من القائمة ما لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>إدخال مفتاح آخر</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %n</source>
        <translation>
            <numerusform>جاهزة %Ln</numerusform>
            <numerusform>جاهزة %Ln</numerusform>
            <numerusform>جاهزة %Ln</numerusform>
            <numerusform>جاهزة %Ln</numerusform>
            <numerusform>جاهزة %Ln</numerusform>
            <numerusform>جاهزة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working %n</source>
        <translation>
            <numerusform>قيد العمل %Ln</numerusform>
            <numerusform>قيد العمل %Ln</numerusform>
            <numerusform>قيد العمل %Ln</numerusform>
            <numerusform>قيد العمل %Ln</numerusform>
            <numerusform>قيد العمل %Ln</numerusform>
            <numerusform>قيد العمل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To fetch %n</source>
        <translation>
            <numerusform>للجلب %Ln</numerusform>
            <numerusform>للجلب %Ln</numerusform>
            <numerusform>للجلب %Ln</numerusform>
            <numerusform>للجلب %Ln</numerusform>
            <numerusform>للجلب %Ln</numerusform>
            <numerusform>للجلب %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed %n</source>
        <translation>
            <numerusform>فاشلة %Ln</numerusform>
            <numerusform>فاشلة %Ln</numerusform>
            <numerusform>فاشلة %Ln</numerusform>
            <numerusform>فاشلة %Ln</numerusform>
            <numerusform>فاشلة %Ln</numerusform>
            <numerusform>فاشلة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unheard %n</source>
        <translation>
            <numerusform>غير مسموعة %Ln</numerusform>
            <numerusform>غير مسموعة %Ln</numerusform>
            <numerusform>غير مسموعة %Ln</numerusform>
            <numerusform>غير مسموعة %Ln</numerusform>
            <numerusform>غير مسموعة %Ln</numerusform>
            <numerusform>غير مسموعة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worth a listen %n</source>
        <translation>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
            <numerusform>يُنصح بسماعها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n</source>
        <translation>
            <numerusform>محتفَظ بها %Ln</numerusform>
            <numerusform>محتفَظ بها %Ln</numerusform>
            <numerusform>محتفَظ بها %Ln</numerusform>
            <numerusform>محتفَظ بها %Ln</numerusform>
            <numerusform>محتفَظ بها %Ln</numerusform>
            <numerusform>محتفَظ بها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To redo %n</source>
        <translation>
            <numerusform>للإعادة %Ln</numerusform>
            <numerusform>للإعادة %Ln</numerusform>
            <numerusform>للإعادة %Ln</numerusform>
            <numerusform>للإعادة %Ln</numerusform>
            <numerusform>للإعادة %Ln</numerusform>
            <numerusform>للإعادة %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Folders and space</source>
        <translation>المجلدات والمساحة</translation>
    </message>
    <message>
        <source>It is suggested at first, and is always the one that you used last.</source>
        <translation>يُقترح أولًا، وهو دائمًا آخر مجلد استخدمته.</translation>
    </message>
    <message>
        <source>Folder for &amp;saved clips</source>
        <translation>&amp;مجلد المقاطع المحفوظة</translation>
    </message>
    <message>
        <source>Leave it to Bulk TTS again</source>
        <translation>ترك الاختيار لـ Bulk TTS مجددًا</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder for saved clips</source>
        <translation>اختيار مجلد المقاطع المحفوظة</translation>
    </message>
    <message>
        <source>Folder that &amp;lists are imported from</source>
        <translation>المجلد ال&amp;ذي تُستورد منه القوائم</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the folder that lists are imported from</source>
        <translation>اختيار المجلد الذي تُستورد منه القوائم</translation>
    </message>
    <message>
        <source>Room for &amp;fetched clips</source>
        <translation>مسا&amp;حة المقاطع المجلوبة</translation>
    </message>
    <message>
        <source>The app&apos;s own files</source>
        <translation>ملفات التطبيق الخاصة</translation>
    </message>
    <message>
        <source>Your lists, with names, marks and notes.</source>
        <translation>قوائمك بما فيها من أسماء وعلامات وملاحظات.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>a folder</comment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the folder of the app&apos;s own files</source>
        <translation>فتح مجلد ملفات التطبيق الخاصة</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the app did and what went wrong, for whoever helps you.</source>
        <translation>ما فعله التطبيق وما حدث من أخطاء، لمن يساعدك.</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <comment>a folder</comment>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>لم يُختر أي مجلد بعد</translation>
    </message>
    <message>
        <source>When it is full, clips that you have saved make room for new ones.</source>
        <translation>عند امتلائها، تفسح المقاطع التي حفظتها المجال لمقاطع جديدة.</translation>
    </message>
    <message>
        <source>In use now: %1. When it is full, clips that you have saved make room for new ones.</source>
        <translation>المستخدم الآن: %1. عند امتلائها، تفسح المقاطع التي حفظتها المجال لمقاطع جديدة.</translation>
    </message>
    <message>
        <source>It could not be opened. It is here: %1</source>
        <translation>تعذّر فتحه. موقعه: %1</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Progress of the whole list</source>
        <translation>تقدّم القائمة كلها</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
    <message>
        <source>&amp;Save selected</source>
        <translation>حفظ ال&amp;محدد</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;حفظ الكل…</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>Sample &amp;rate</source>
        <translation>&amp;معدّل العيّنات</translation>
    </message>
    <message>
        <source>Mono or st&amp;ereo</source>
        <translation>أحادي أو &amp;ستيريو</translation>
    </message>
    <message>
        <source>Lou&amp;dness</source>
        <translation>ا&amp;لجهارة</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>As it came</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>For a phone or a chat</source>
        <translation>لهاتف أو محادثة</translation>
    </message>
    <message>
        <source>For slides</source>
        <translation>لعرض تقديمي</translation>
    </message>
    <message>
        <source>For a video editor</source>
        <translation>لتحرير الفيديو</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <translation>كتاب صوتي</translation>
    </message>
    <message>
        <source>Phone system</source>
        <translation>نظام هاتفي</translation>
    </message>
    <message>
        <source>Own choice…</source>
        <translation>اختيار مخصص…</translation>
    </message>
    <message>
        <source>FLAC (nothing is lost)</source>
        <translation>FLAC (بلا فقدان)</translation>
    </message>
    <message>
        <source>WAV (nothing is lost, large)</source>
        <translation>WAV (بلا فقدان، كبير)</translation>
    </message>
    <message>
        <source>MP3 (small, plays everywhere)</source>
        <translation>MP3 (صغير، يعمل في كل مكان)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (صغير)</translation>
    </message>
    <message>
        <source>Opus (smallest)</source>
        <translation>Opus (الأصغر)</translation>
    </message>
    <message>
        <source>The clips&apos; own files, unchanged.</source>
        <translation>ملفات المقاطع نفسها، دون تغيير.</translation>
    </message>
    <message>
        <source>made equally loud (%1)</source>
        <translation>بجهارة موحّدة (%1)</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>‎%1 LUFS</translation>
    </message>
    <message>
        <source>As the clip has it</source>
        <translation>كما في المقطع</translation>
    </message>
    <message>
        <source>Loud, for the web (%1)</source>
        <translation>عالٍ، للويب (%1)</translation>
    </message>
    <message>
        <source>Podcast (%1)</source>
        <translation>بودكاست (%1)</translation>
    </message>
    <message>
        <source>Audiobook (%1)</source>
        <translation>كتاب صوتي (%1)</translation>
    </message>
    <message>
        <source>Radio and television (%1)</source>
        <translation>إذاعة وتلفزيون (%1)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>الأصغر</translation>
    </message>
</context>
<context>
    <name>FoundSummary</name>
    <message>
        <source>&amp;Show what changed</source>
        <translation>عرض ما ت&amp;غيّر</translation>
    </message>
    <message>
        <source>&amp;Keep the old names and texts</source>
        <translation>إبقاء الأسماء &amp;والنصوص القديمة</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>ما لا يمكن استخدامه، والسبب</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وعنصر آخر</numerusform>
            <numerusform>… وعنصران آخران</numerusform>
            <numerusform>… و%Ln عناصر أخرى</numerusform>
            <numerusform>… و%Ln عنصرًا آخر</numerusform>
            <numerusform>… و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>ال&amp;تباين</translation>
    </message>
    <message>
        <source>High contrast has stronger lines and colours.</source>
        <translation>خطوط التباين العالي وألوانه أوضح.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a fetch has ended</source>
        <translation>إعلامي &amp;عند انتهاء الجلب</translation>
    </message>
    <message>
        <source>With a message on the screen when you are in another program.</source>
        <translation>برسالة على الشاشة عندما تكون في برنامج آخر.</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>إبقاء أيقونة &amp;بجانب الساعة</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake</source>
        <translation>إبقاء ال&amp;كمبيوتر نشطًا</translation>
    </message>
    <message>
        <source>It does not go to sleep while clips are coming. The screen may go dark.</source>
        <translation>لا يدخل في وضع السكون أثناء وصول المقاطع. قد تنطفئ الشاشة.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>مثل النظام (%1)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>It shows how far a fetch is, and brings this window back.</source>
        <translation>تُظهر مدى تقدّم الجلب، وتعيد هذه النافذة.</translation>
    </message>
    <message>
        <source>This computer&apos;s desktop has no place for it.</source>
        <translation>لا مكان لها على سطح مكتب هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many clips to drag or copy at once. Save them instead.</source>
        <translation>المقاطع أكثر من أن تُسحب أو تُنسخ دفعة واحدة. احفظها بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied.</source>
        <translation>
            <numerusform>تم نسخ %Ln ملف.</numerusform>
            <numerusform>تم نسخ ملف واحد.</numerusform>
            <numerusform>تم نسخ ملفين.</numerusform>
            <numerusform>تم نسخ %Ln ملفات.</numerusform>
            <numerusform>تم نسخ %Ln ملفًا.</numerusform>
            <numerusform>تم نسخ %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste them in a folder or in another program.</source>
        <translation>الصقها في مجلد أو في برنامج آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out: their files are no longer there.</source>
        <translation>
            <numerusform>لم يُستبعد أي مقطع.</numerusform>
            <numerusform>استُبعد مقطع واحد: لم يعد ملفه موجودًا.</numerusform>
            <numerusform>استُبعد مقطعان: لم يعد ملفاهما موجودين.</numerusform>
            <numerusform>استُبعدت %Ln مقاطع: لم تعد ملفاتها موجودة.</numerusform>
            <numerusform>استُبعد %Ln مقطعًا: لم تعد ملفاتها موجودة.</numerusform>
            <numerusform>استُبعد %Ln مقطع: لم تعد ملفاتها موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>اجلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Very many clips were dragged out or copied today, and there is no room for more. Save them instead.</source>
        <translation>سُحبت أو نُسخت مقاطع كثيرة جدًا اليوم، ولا مساحة للمزيد. احفظها بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>--headless needs --input FILE and --save-to DIR.</source>
        <translation>يتطلب ‎--headless الخيارين ‎--input FILE و‎--save-to DIR.</translation>
    </message>
    <message>
        <source>Fetched %1 of %2</source>
        <translation>تم جلب %1 من %2</translation>
    </message>
    <message>
        <source>Run id %1</source>
        <translation>معرّف التشغيل %1</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>تم حفظ %1 من %2</translation>
    </message>
    <message>
        <source>Saved %1 of %2 clips to %3</source>
        <translation>تم حفظ %1 من %2 من المقاطع في %3</translation>
    </message>
    <message>
        <source>The run was stopped before this clip was saved. Start it again to get it.</source>
        <translation>أُوقف العمل قبل حفظ هذا المقطع. ابدأه من جديد للحصول عليه.</translation>
    </message>
    <message>
        <source>There is no API key. Set CAMB_API_KEY, or save a key in the app.</source>
        <translation>لا يوجد مفتاح API. عيّن CAMB_API_KEY، أو احفظ مفتاحًا في التطبيق.</translation>
    </message>
    <message>
        <source>The API key in %1 cannot be a key. Copy it again from CAMB.AI Studio.</source>
        <translation>مفتاح API الموجود في %1 لا يمكن أن يكون مفتاحًا. انسخه مرة أخرى من CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>the app&apos;s settings</source>
        <translation>إعدادات التطبيق</translation>
    </message>
    <message>
        <source>--name knows no {%1}. It knows %2.</source>
        <translation>لا يعرف ‎--name الحقل {%1}. الحقول المعروفة: %2.</translation>
    </message>
    <message>
        <source>The template after --name has a mistake: %1</source>
        <translation>في القالب بعد ‎--name خطأ: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Distorted</source>
        <translation>مشوّه</translation>
    </message>
    <message>
        <source>Starts abruptly</source>
        <translation>بداية مفاجئة</translation>
    </message>
    <message>
        <source>Ends abruptly</source>
        <translation>نهاية مفاجئة</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>صمت طويل</translation>
    </message>
    <message>
        <source>Short for its text</source>
        <translation>قصير قياسًا بنصه</translation>
    </message>
    <message>
        <source>Long for its text</source>
        <translation>طويل قياسًا بنصه</translation>
    </message>
    <message>
        <source>Same as another</source>
        <translation>مطابق لآخر</translation>
    </message>
    <message>
        <source>Many channels</source>
        <translation>قنوات كثيرة</translation>
    </message>
    <message>
        <source>High sample rate</source>
        <translation>معدّل عيّنات مرتفع</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Nothing can be heard in this clip.</source>
        <translation>لا يُسمع شيء في هذا المقطع.</translation>
    </message>
    <message>
        <source>The sound is distorted: in places it is louder than a file can hold.</source>
        <translation>الصوت مشوّه: في مواضع منه أعلى مما يمكن أن يحمله ملف.</translation>
    </message>
    <message>
        <source>It starts in the middle of a sound, as if its beginning were cut off.</source>
        <translation>يبدأ في وسط صوت، كأن بدايته مقطوعة.</translation>
    </message>
    <message>
        <source>It ends in the middle of a sound, as if its end were cut off.</source>
        <translation>ينتهي في وسط صوت، كأن نهايته مقطوعة.</translation>
    </message>
    <message>
        <source>There is a silence of %1 s in the middle.</source>
        <translation>في وسطه صمت مدته %1 ث.</translation>
    </message>
    <message>
        <source>It is much shorter than the other clips are for such a text. Words may be missing.</source>
        <translation>أقصر بكثير من المقاطع الأخرى ذات النص المشابه. ربما سقطت منه كلمات.</translation>
    </message>
    <message>
        <source>It is much longer than the other clips are for such a text. Words may be repeated.</source>
        <translation>أطول بكثير من المقاطع الأخرى ذات النص المشابه. ربما تكررت فيه كلمات.</translation>
    </message>
    <message>
        <source>It sounds exactly like clip %1, which has another text or none.</source>
        <translation>صوته مطابق تمامًا للمقطع %1، الذي له نص آخر أو لا نص له.</translation>
    </message>
    <message>
        <source>It has %1 channels, where speech has one or two.</source>
        <translation>عدد قنواته %1، والكلام له قناة أو قناتان.</translation>
    </message>
    <message>
        <source>It has a sample rate of %1 kHz, far more than speech needs.</source>
        <translation>معدّل عيّناته %1 كيلوهرتز، وهو أعلى بكثير مما يحتاج إليه الكلام.</translation>
    </message>
    <message>
        <source>It is longer than an hour, which is unusual for a clip.</source>
        <translation>أطول من ساعة، وهذا غير معتاد لمقطع.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Three steps</source>
        <translation>ثلاث خطوات</translation>
    </message>
    <message>
        <source>Paste run ids, or drop or choose files that hold them: plain text, CSV, Excel and ODS sheets, JSON. You see what was found before anything is added. Task ids do as well.</source>
        <translation>الصق معرّفات التشغيل، أو أفلت ملفات تحتوي عليها أو اخترها: نص عادي أو CSV أو جداول Excel وODS أو JSON. ترى ما عُثر عليه قبل إضافة أي شيء. تصلح معرّفات المهام أيضًا.</translation>
    </message>
    <message>
        <source>1. Add.</source>
        <translation>١. الإضافة.</translation>
    </message>
    <message>
        <source>The clips arrive in the background. Play any of them at once; pause or cancel at any time. What failed says why, and “Retry failed” takes it up again.</source>
        <translation>تصل المقاطع في الخلفية. شغّل أيًا منها فورًا، وأوقف الجلب مؤقتًا أو ألغه متى شئت. ما فشل يُذكر سببه، و«إعادة محاولة الفاشلة» تجلبه من جديد.</translation>
    </message>
    <message>
        <source>2. Fetch.</source>
        <translation>٢. الجلب.</translation>
    </message>
    <message>
        <source>One clip, the selected ones or all, into a folder of your choice. No file is replaced unless you say so.</source>
        <translation>مقطع واحد أو المقاطع المحددة أو كلها، في مجلد تختاره. لا يُستبدل أي ملف إلا بموافقتك.</translation>
    </message>
    <message>
        <source>3. Save.</source>
        <translation>٣. الحفظ.</translation>
    </message>
    <message>
        <source>Listening and marking</source>
        <translation>الاستماع ووضع العلامات</translation>
    </message>
    <message>
        <source>Space plays the row that you are on. What comes after a clip, and the sound device, are in the menu under “Listening”.</source>
        <translation>مفتاح المسافة يشغّل الصف الحالي. ما يحدث بعد انتهاء المقطع وجهاز الصوت تجدهما في القائمة الرئيسية ضمن «الاستماع».</translation>
    </message>
    <message>
        <source>Mark a clip as kept or to redo, or write a note, in the row&apos;s menu. The buttons above the list then show only those, and the menu copies the run ids to redo.</source>
        <translation>ضع على المقطع علامة للاحتفاظ أو للإعادة، أو اكتب ملاحظة، من قائمة الصف. عندها تعرض الأزرار فوق القائمة هذه المقاطع وحدها، وتنسخ القائمة الرئيسية معرّفات تشغيل المقاطع المطلوب إعادتها.</translation>
    </message>
    <message>
        <source>“Worth a listen” shows clips with which something may be wrong: silent, cut off, distorted, far too short or long. It is reckoned from the sound alone and may be mistaken.</source>
        <translation>يعرض «يُنصح بسماعها» المقاطع التي قد يكون فيها خلل: صامتة أو مقطوعة أو مشوّهة أو أقصر أو أطول بكثير من اللازم. يُستنتج ذلك من الصوت وحده وقد يكون خاطئًا.</translation>
    </message>
    <message>
        <source>Saving and names</source>
        <translation>الحفظ والأسماء</translation>
    </message>
    <message>
        <source>In the dialog for saving, one line makes the names, such as {number:000} {name}. “Insert” offers all that it knows, every column of your sheet included. A slash makes folders.</source>
        <translation>في نافذة الحفظ سطر واحد يكوّن الأسماء، مثل ‎{number:000} {name}‎. يعرض «إدراج» كل الحقول المتاحة، ومنها كل عمود في جدولك. الشرطة المائلة تنشئ مجلدات.</translation>
    </message>
    <message>
        <source>Under “Format”, clips are saved as they came, or made ready for a phone, for slides, a video editor, an audiobook or a phone system.</source>
        <translation>ضمن «التنسيق» تُحفظ المقاطع كما وصلت، أو تُجهّز لهاتف أو عرض تقديمي أو تحرير الفيديو أو كتاب صوتي أو نظام هاتفي.</translation>
    </message>
    <message>
        <source>After saving you are told how many clips are there. “See why” lists the others with reasons, and “Get the missing ones” fetches and saves them.</source>
        <translation>بعد الحفظ تعرف عدد المقاطع المحفوظة. يعرض «عرض السبب» بقية المقاطع مع الأسباب، ويجلبها «جلب الناقصة» ويحفظها.</translation>
    </message>
    <message>
        <source>The menu “Save” also joins clips into one file, saves clips as they come, and makes a page on which somebody else can listen and judge.</source>
        <translation>قائمة «حفظ» تدمج المقاطع أيضًا في ملف واحد، وتحفظ المقاطع فور وصولها، وتنشئ صفحة يستمع فيها شخص آخر ويقيّم.</translation>
    </message>
    <message>
        <source>Where do I find the API key?</source>
        <translation>أين أجد مفتاح API؟</translation>
    </message>
    <message>
        <source>In the section “API” of CAMB.AI Studio. Copy it, paste it here, and press “Check key”.</source>
        <translation>في قسم «API» من CAMB.AI Studio. انسخه والصقه هنا، ثم اضغط «فحص المفتاح».</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>المفتاح غير مقبول.</translation>
    </message>
    <message>
        <source>Copy it again, without anything before or after it. If it still fails, make a new key in CAMB.AI Studio, or ask whoever gave it to you.</source>
        <translation>انسخه مرة أخرى، دون أي شيء قبله أو بعده. إذا لم يُقبل، فأنشئ مفتاحًا جديدًا في CAMB.AI Studio، أو اسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>A clip was not found.</source>
        <translation>لم يُعثر على مقطع.</translation>
    </message>
    <message>
        <source>Check its run id, and that it was ordered with the account that the key is of.</source>
        <translation>تحقّق من معرّف تشغيله، ومن أنه طُلب بالحساب الذي يتبعه المفتاح.</translation>
    </message>
    <message>
        <source>Nothing comes, or there is no connection.</source>
        <translation>لا يصل شيء، أو لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>See whether a web page opens. In a company or a school there may be a proxy: it can be set and tested in the settings. Nothing is lost meanwhile.</source>
        <translation>جرّب فتح صفحة ويب. قد يوجد خادم وكيل في الشركة أو المدرسة: يمكن تعيينه واختباره في الإعدادات. لا يضيع شيء أثناء ذلك.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>لا يوجد صوت.</translation>
    </message>
    <message>
        <source>Look at the volume in the player, and choose another sound device in the menu under “Listening”.</source>
        <translation>تحقّق من مستوى الصوت في المشغّل، واختر جهاز صوت آخر من القائمة الرئيسية ضمن «الاستماع».</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make some space and go on: what is here stays, and saving continues where it was.</source>
        <translation>أفرغ بعض المساحة ثم تابع: ما وصل يبقى، ويستمر الحفظ من حيث توقف.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>مشكلة أخرى.</translation>
    </message>
    <message>
        <source>Choose “Copy diagnosis” in the menu “Help”, and paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>اختر «نسخ معلومات التشخيص» من قائمة «مساعدة»، والصقها في رسالة إلى من يساعدك. لا تحتوي على مفتاح ولا عنوان ولا أي نص لك.</translation>
    </message>
    <message>
        <source>Problems and answers</source>
        <translation>مشكلات وحلول</translation>
    </message>
    <message>
        <source>Your key and your files</source>
        <translation>مفتاحك وملفاتك</translation>
    </message>
    <message>
        <source>Your key stays on this computer. It is sent to CAMB.AI and to nobody else, and is never written into the log.</source>
        <translation>يبقى مفتاحك على هذا الكمبيوتر. لا يُرسل إلا إلى CAMB.AI، ولا يُكتب في السجل أبدًا.</translation>
    </message>
    <message>
        <source>The app tells nobody what you do: it talks to the CAMB.AI service, and to the addresses that this gives for your clips.</source>
        <translation>لا يخبر التطبيق أحدًا بما تفعله: فهو يتصل بخدمة CAMB.AI وبالعناوين التي تعطيها لمقاطعك.</translation>
    </message>
    <message>
        <source>Fetched clips are kept on this computer, up to the limit in the settings. Those that you have saved make room first.</source>
        <translation>تُحفظ المقاطع المجلوبة على هذا الكمبيوتر حتى الحد المعيّن في الإعدادات. والمقاطع التي حفظتها تفسح المجال أولًا.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Play or pause the row</source>
        <translation>تشغيل الصف أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>The row above or below</source>
        <translation>الصف السابق أو التالي</translation>
    </message>
    <message>
        <source>Take the selected rows off the list</source>
        <translation>إزالة الصفوف المحددة من القائمة</translation>
    </message>
    <message>
        <source>While listening to the unheard: keep, redo, note</source>
        <translation>أثناء الاستماع إلى غير المسموعة: احتفاظ، إعادة، ملاحظة</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Two seconds back</source>
        <translation>رجوع ثانيتين</translation>
    </message>
    <message>
        <source>Two seconds on</source>
        <translation>تقدّم ثانيتين</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s beginning</source>
        <translation>في المشغّل: إلى بداية المقطع</translation>
    </message>
    <message>
        <source>In the player: to the clip&apos;s end</source>
        <translation>في المشغّل: إلى نهاية المقطع</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>كتم الصوت أو تشغيله</translation>
    </message>
    <message>
        <source>Search ids, names, texts, marks and notes</source>
        <translation>البحث في المعرّفات والأسماء والنصوص والعلامات والملاحظات</translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>إضافة ما تم لصقه</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the part before it</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>لا شيء في المساعدة يتضمن هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For file names</source>
        <translation>لأسماء الملفات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Column %1 is used as: %2</source>
        <translation>استخدام العمود %1: %2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <translation>«%1» — %2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <comment>a place, what it says, and why</comment>
        <translation>%1: «%2» — %3</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number, so its last digits are lost. Format the column as text and enter the id again.</source>
        <translation>قرّب جدول البيانات هذا الرقم فضاعت خاناته الأخيرة. نسّق العمود كنص وأدخل المعرّف مرة أخرى.</translation>
    </message>
    <message>
        <source>no run has the number 0.</source>
        <translation>لا يوجد تشغيل رقمه 0.</translation>
    </message>
    <message>
        <source>run ids are never below zero.</source>
        <translation>لا تكون معرّفات التشغيل أقل من صفر.</translation>
    </message>
    <message>
        <source>run ids are whole numbers.</source>
        <translation>معرّفات التشغيل أعداد صحيحة.</translation>
    </message>
    <message>
        <source>this number is too long to be a run id.</source>
        <translation>هذا الرقم أطول من أن يكون معرّف تشغيل.</translation>
    </message>
    <message>
        <source>run ids are digits only.</source>
        <translation>تتكوّن معرّفات التشغيل من أرقام فقط.</translation>
    </message>
    <message>
        <source>this does not look like a task id. Copy it again from where the speech was ordered.</source>
        <translation>لا يبدو هذا معرّف مهمة. انسخه مرة أخرى من حيث طُلب الكلام.</translation>
    </message>
    <message>
        <source>there is no run id in this row. Fill it in, or leave the row out.</source>
        <translation>لا يوجد معرّف تشغيل في هذا الصف. أدخله، أو تجاهل الصف.</translation>
    </message>
    <message>
        <source>the spreadsheet has made a date or a time of this. Format the column as text and enter the id again.</source>
        <translation>حوّله جدول البيانات إلى تاريخ أو وقت. نسّق العمود كنص وأدخل المعرّف مرة أخرى.</translation>
    </message>
    <message>
        <source>this may be one number or several. Write each run id whole, without commas or points, and apart from the next.</source>
        <translation>قد يكون هذا رقمًا واحدًا أو عدة أرقام. اكتب كل معرّف تشغيل كاملًا، دون فواصل أو نقاط، ومنفصلًا عما يليه.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is not a text or a sheet. Choose a text, CSV, Excel, ODS or JSON file.</source>
        <translation>%1 ليس نصًا ولا جدولًا. اختر ملف نص أو CSV أو Excel أو ODS أو JSON.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB, which is more than a list of run ids can be. Choose the file with the ids, or split it.</source>
        <translation>حجم %1 أكبر من ٥٠ ميغابايت، وهذا أكبر من أن يكون قائمة معرّفات تشغيل. اختر الملف الذي فيه المعرّفات، أو قسّمه.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one and choose that.</source>
        <translation>%1 محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور واخترها.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the disk it is on, or copy it here first.</source>
        <translation>تعذّرت قراءة %1. تحقّق من القرص الموجود عليه، أو انسخه إلى هنا أولًا.</translation>
    </message>
    <message>
        <source>%1 is no longer there. Choose it again.</source>
        <translation>لم يعد %1 موجودًا. اختره مرة أخرى.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner, or copy it elsewhere.</source>
        <translation>لا تملك إذنًا بقراءة %1. اسأل مالكه، أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>There are no run ids in %1. They are whole numbers such as 1234567.</source>
        <translation>لا توجد معرّفات تشغيل في %1. وهي أعداد صحيحة مثل 1234567.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. Export it again, or paste just the ids.</source>
        <translation>%1 ليس JSON صالحًا. صدّره مرة أخرى، أو الصق المعرّفات وحدها.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open it in your spreadsheet program and save it again.</source>
        <translation>%1 تالف. افتحه في برنامج جداول البيانات واحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation>%1 مجلد. اختر الملفات الموجودة داخله.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>العنصر %1</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 kbit/s all through, good for speech.</source>
        <translation>%1 كيلوبت/ث ثابتة، مناسبة للكلام.</translation>
    </message>
    <message>
        <source>Smaller than MP3, but fewer players know it.</source>
        <translation>أصغر من MP3، لكن المشغّلات التي تعرفه أقل.</translation>
    </message>
    <message>
        <source>In a CUE file beside it, for WAV holds none.</source>
        <translation>في ملف CUE بجانبه، لأن WAV لا يحمل فصولًا.</translation>
    </message>
    <message>
        <source>No captions can be made: none of these clips has a text. Add a sheet that holds the texts to get some.</source>
        <translation>لا يمكن إنشاء تسميات توضيحية: لا نص لأي من هذه المقاطع. أضف جدولًا فيه النصوص لإنشائها.</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>يوجد ملف في مكانه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>لا تملك إذنًا بالكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It is made along with the file.</source>
        <translation>سيُنشأ مع الملف.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is no longer there.</source>
        <translation>لم يُنشأ أي ملف: لم يعد صوت «%1» موجودًا.</translation>
    </message>
    <message>
        <source>No file was made: the sound of “%1” is damaged.</source>
        <translation>لم يُنشأ أي ملف: صوت «%1» تالف.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was made. Make some space there or choose another folder, then try again.</source>
        <translation>القرص ممتلئ، لذلك لم يُنشأ أي ملف. أفرغ بعض المساحة هناك أو اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No file was made, for the folder cannot be written to. Choose another one, or see whether a file of this name is open in another program, then try again.</source>
        <translation>لم يُنشأ أي ملف لتعذّر الكتابة في المجلد. اختر مجلدًا آخر، أو تحقّق مما إذا كان ملف بهذا الاسم مفتوحًا في برنامج آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>These clips cannot be made into such a file. Choose another format.</source>
        <translation>لا يمكن تحويل هذه المقاطع إلى ملف كهذا. اختر تنسيقًا آخر.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>All in one file</source>
        <translation>الكل في ملف واحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ma&amp;ke the file</source>
        <translation>إ&amp;نشاء الملف</translation>
    </message>
    <message>
        <source>Join the clips into one file</source>
        <translation>دمج المقاطع في ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Fetch them first</source>
        <translation>&amp;جلبها أولًا</translation>
    </message>
    <message>
        <source>One after the other, in the order of their numbers.</source>
        <translation>واحدًا تلو الآخر، بترتيب أرقامها.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Pause between clips</source>
        <translation>الفاصل ب&amp;ين المقاطع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>How long each clip takes to swell and to die away</source>
        <translation>المدة التي يستغرقها كل مقطع ليعلو ثم يخفت</translation>
    </message>
    <message>
        <source>Fade in and o&amp;ut</source>
        <translation>تلا&amp;شٍ في البداية والنهاية</translation>
    </message>
    <message>
        <source>Make all clips equally &amp;loud</source>
        <translation>ت&amp;وحيد جهارة كل المقاطع</translation>
    </message>
    <message>
        <source>Ch&amp;apters, named like the clips</source>
        <translation>ف&amp;صول بأسماء المقاطع</translation>
    </message>
    <message>
        <source>&amp;Subtitles for video players (SRT)</source>
        <translation>ت&amp;رجمة لمشغّلات الفيديو (SRT)</translation>
    </message>
    <message>
        <source>Captions for &amp;web pages (WebVTT)</source>
        <translation>تسميات توضيحية &amp;لصفحات الويب (WebVTT)</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>معه</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the s&amp;elected ones (%n)</source>
        <translation>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
            <numerusform>المحددة &amp;فقط (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the file.</source>
        <translation>اختر مجلدًا للملف.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>اكتب مسار المجلد كاملًا، أو اضغط «اختيار».</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another folder.</source>
        <translation>لم يبق على القرص سوى %1. أفرغ بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose a folder for the file</source>
        <translation>اختيار مجلد للملف</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>هل تريد الاستبدال؟</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name are there already.</source>
        <translation>
            <numerusform>لا يوجد ملف بهذا الاسم.</numerusform>
            <numerusform>يوجد بالفعل ملف بهذا الاسم.</numerusform>
            <numerusform>يوجد بالفعل ملفان بهذا الاسم.</numerusform>
            <numerusform>توجد بالفعل %Ln ملفات بهذا الاسم.</numerusform>
            <numerusform>يوجد بالفعل %Ln ملفًا بهذا الاسم.</numerusform>
            <numerusform>يوجد بالفعل %Ln ملف بهذا الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>إ&amp;بقاء كليهما</translation>
    </message>
    <message>
        <source>The new file gets a number</source>
        <translation>يُضاف رقم إلى اسم الملف الجديد</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>JoinFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make one file of them.</source>
        <translation>لم يصل أي مقطع بعد. اجلب المقاطع أولًا، ثم اجمعها في ملف واحد.</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>Some clips</source>
        <translation>بعض المقاطع</translation>
    </message>
    <message>
        <source>A file is being made of clips. Make another when it is done.</source>
        <translation>يجري إنشاء ملف من المقاطع. أنشئ ملفًا آخر بعد انتهائه.</translation>
    </message>
    <message>
        <source>Clips are being saved. Make one file of them when that is done.</source>
        <translation>يجري حفظ المقاطع. اجمعها في ملف واحد بعد انتهاء الحفظ.</translation>
    </message>
    <message>
        <source>Making one file: %1%</source>
        <translation>جارٍ إنشاء ملف واحد: %1%</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>تم الإيقاف. لم يُنشأ أي ملف.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>جلبه مرة أخرى</translation>
    </message>
    <message>
        <source>Make it without this clip</source>
        <translation>إنشاؤه دون هذا المقطع</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>مكان &amp;حفظ المفتاح</translation>
    </message>
    <message>
        <source>Without the key from the keychain</source>
        <translation>بلا المفتاح الموجود في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It stays in the keychain, and you enter your key once more.</source>
        <translation>يبقى في سلسلة المفاتيح، وتُدخل مفتاحك مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>متابعة &amp;بدونه</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Clips that are here stay. To fetch others you have to enter a key again.</source>
        <translation>تبقى المقاطع التي وصلت. لجلب غيرها عليك إدخال مفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>ن&amp;سيان…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the key…</source>
        <translation>&amp;تغيير المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Enter your key…</source>
        <translation>إدخال &amp;مفتاحك…</translation>
    </message>
    <message>
        <source>In the app&apos;s own folder</source>
        <translation>في مجلد التطبيق الخاص</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain</source>
        <translation>في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nowhere: ask at each start</source>
        <translation>لا يُحفظ: السؤال عند كل بدء</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before one that is kept here, and cannot be changed here.</source>
        <translation>يُستخدم حاليًا مفتاح معيّن على هذا الكمبيوتر (CAMB_API_KEY). له الأولوية على المفتاح المحفوظ هنا، ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right or take it away.</source>
        <translation>المفتاح المعيّن على هذا الكمبيوتر (CAMB_API_KEY) لا يمكن أن يكون مفتاحًا. اطلب ممن عيّنه تصحيحه أو إزالته.</translation>
    </message>
    <message>
        <source>The kept key cannot be read. Enter it again.</source>
        <translation>لا يمكن قراءة المفتاح المحفوظ. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>A key is here and in use.</source>
        <translation>يوجد مفتاح وهو مستخدم.</translation>
    </message>
    <message>
        <source>It is in the keychain, which has not been asked yet.</source>
        <translation>هو في سلسلة المفاتيح، ولم يُطلب منها بعد.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <source>Taking the key away…</source>
        <translation>جارٍ إزالة المفتاح…</translation>
    </message>
    <message>
        <source>Moving the key… This computer may ask you to unlock its keychain.</source>
        <translation>جارٍ نقل المفتاح… قد يطلب منك هذا الكمبيوتر فتح قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>In a file that only you can read.</source>
        <translation>في ملف لا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>It is with your other passwords, locked when you are not signed in.</source>
        <translation>مع كلمات مرورك الأخرى، ويُقفل عندما لا تكون مسجّل الدخول.</translation>
    </message>
    <message>
        <source>It is gone when you close Bulk TTS.</source>
        <translation>يزول عند إغلاق Bulk TTS.</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>هل تريد نسيان المفتاح؟</translation>
    </message>
    <message>
        <source>Forget your API key?</source>
        <translation>هل تريد نسيان مفتاح API الخاص بك؟</translation>
    </message>
    <message>
        <source>It cannot be brought back from here. You find it again in CAMB.AI Studio.</source>
        <translation>لا يمكن استرجاعه من هنا. تجده مرة أخرى في CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إب&amp;قاء</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key set on this computer (CAMB_API_KEY) cannot be a key. Ask whoever set it up to put it right, or to take it away so that you can enter one here.</source>
        <translation>المفتاح المعيّن على هذا الكمبيوتر (CAMB_API_KEY) لا يمكن أن يكون مفتاحًا. اطلب ممن عيّنه تصحيحه، أو إزالته لتتمكن من إدخال مفتاح هنا.</translation>
    </message>
    <message>
        <source>The saved key cannot be read. Enter your key again.</source>
        <translation>لا يمكن قراءة المفتاح المحفوظ. أدخل مفتاحك مرة أخرى.</translation>
    </message>
    <message>
        <source>A key set on this computer (CAMB_API_KEY) is in use. It comes before a key saved here.</source>
        <translation>يُستخدم حاليًا مفتاح معيّن على هذا الكمبيوتر (CAMB_API_KEY). له الأولوية على المفتاح المحفوظ هنا.</translation>
    </message>
    <message>
        <source>A key is saved. Paste another one to replace it</source>
        <translation>يوجد مفتاح محفوظ. الصق مفتاحًا آخر لاستبداله</translation>
    </message>
    <message>
        <source>Find it in the API section of %1 and paste it here.</source>
        <translation>تجده في قسم API من %1. الصقه هنا.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Your API key</source>
        <translation>مفتاح API الخاص بك</translation>
    </message>
    <message>
        <source>&amp;Check key</source>
        <translation>&amp;فحص المفتاح</translation>
    </message>
    <message>
        <source>&amp;Save key</source>
        <translation>&amp;حفظ المفتاح</translation>
    </message>
    <message>
        <source>It is kept on this computer only, where only you can read it.</source>
        <translation>يُحفظ على هذا الكمبيوتر فقط، حيث لا يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>بانتظار سلسلة المفاتيح في هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The key is in use now.</source>
        <translation>المفتاح مستخدم الآن.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>This key works.</source>
        <translation>هذا المفتاح يعمل.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer, and nowhere else.</source>
        <translation>يُحفظ في سلسلة مفاتيح هذا الكمبيوتر، ولا مكان غيرها.</translation>
    </message>
    <message>
        <source>It is not kept: you enter it anew each time that you start Bulk TTS.</source>
        <translation>لا يُحفظ: تُدخله من جديد كلما بدأت Bulk TTS.</translation>
    </message>
    <message>
        <source>A key is in use. Paste another one to replace it</source>
        <translation>يوجد مفتاح مستخدم. الصق مفتاحًا آخر لاستبداله</translation>
    </message>
    <message>
        <source>The service does not accept this key. Copy it again from CAMB.AI Studio, all of it, and try once more.</source>
        <translation>لا تقبل الخدمة هذا المفتاح. انسخه كاملًا مرة أخرى من CAMB.AI Studio، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service knows this key, but it has no permission for speech. Ask whoever manages your CAMB.AI account, or use another key.</source>
        <translation>تعرف الخدمة هذا المفتاح، لكنه غير مصرّح له بالكلام. اسأل من يدير حسابك في CAMB.AI، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>There is no connection to the service. Check that you are online and try again; you can save the key all the same.</source>
        <translation>لا يوجد اتصال بالخدمة. تحقّق من اتصالك بالإنترنت وأعد المحاولة؛ ويمكنك حفظ المفتاح على أي حال.</translation>
    </message>
    <message numerus="yes">
        <source>There is a space inside the key, after %n character(s). Keys have none: perhaps something else was pasted along. Copy just the key.</source>
        <translation>
            <numerusform>توجد مسافة في بداية المفتاح. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
            <numerusform>توجد مسافة داخل المفتاح بعد حرف واحد. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
            <numerusform>توجد مسافة داخل المفتاح بعد حرفين. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
            <numerusform>توجد مسافة داخل المفتاح بعد %Ln أحرف. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
            <numerusform>توجد مسافة داخل المفتاح بعد %Ln حرفًا. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
            <numerusform>توجد مسافة داخل المفتاح بعد %Ln حرف. لا مسافات في المفاتيح: ربما لُصق معه شيء آخر. انسخ المفتاح وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1 is “%2”, which no key contains. It may look like a common letter but is another one. Copy the key again from CAMB.AI Studio.</source>
        <translation>الحرف رقم %1 هو «%2»، ولا يرد في أي مفتاح. قد يشبه حرفًا عاديًا لكنه غيره. انسخ المفتاح مرة أخرى من CAMB.AI Studio.</translation>
    </message>
    <message>
        <source>This is far too long to be a key. Copy just the key.</source>
        <translation>هذا أطول بكثير من أن يكون مفتاحًا. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>There is no key in the field yet. Paste it first.</source>
        <translation>لا يوجد مفتاح في الحقل بعد. الصقه أولًا.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>فواصل أسطر</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>علامات اقتباس</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>أحرف غير مرئية</translation>
    </message>
    <message>
        <source>the words before the key</source>
        <translation>الكلمات التي قبل المفتاح</translation>
    </message>
    <message>
        <source>Left out what was pasted along: %1.</source>
        <translation>حُذف ما لُصق معه: %1.</translation>
    </message>
    <message>
        <source>Other people on this computer could read your saved key. That has been put right: now only you can.</source>
        <translation>كان بإمكان آخرين على هذا الكمبيوتر قراءة مفتاحك المحفوظ. تم إصلاح ذلك: الآن لا يستطيع قراءته غيرك.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave now?</source>
        <translation>هل تريد الخروج الآن؟</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>&amp;متابعة في الخلفية</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;جهاز الصوت</translation>
    </message>
    <message>
        <source>&amp;After a clip</source>
        <translation>&amp;بعد المقطع</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>ت&amp;شغيل المقطع عند تحديد صفه</translation>
    </message>
    <message>
        <source>Moving through the list with the arrow keys then plays one after the other.</source>
        <translation>عندها يؤدي التنقل في القائمة بمفاتيح الأسهم إلى تشغيل المقاطع تباعًا.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The one you chose (not there now)</source>
        <translation>الجهاز الذي اخترته (غير موجود الآن)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>after a clip</comment>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>Play the next one</source>
        <translation>تشغيل التالي</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>تشغيله مرة أخرى</translation>
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
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>how many clips are</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>of a list</comment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>when a list was</comment>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>مفتوحة في نافذة أخرى</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Your lists</source>
        <translation>قوائمك</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n</source>
        <comment>lists that can be put back</comment>
        <translation>
            <numerusform>المُزالة %Ln</numerusform>
            <numerusform>المُزالة %Ln</numerusform>
            <numerusform>المُزالة %Ln</numerusform>
            <numerusform>المُزالة %Ln</numerusform>
            <numerusform>المُزالة %Ln</numerusform>
            <numerusform>المُزالة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your lists</source>
        <translation>البحث في قوائمك</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>What you removed is kept here for a week.</source>
        <translation>يُحتفظ هنا بما أزلته لمدة أسبوع.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إ&amp;عادة تسمية</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>No list is called that.</source>
        <translation>لا توجد قائمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There are no lists yet. Each time you begin a new one, it is kept here.</source>
        <translation>لا توجد قوائم بعد. كلما بدأت قائمة جديدة، حُفظت هنا.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>تمت إزالة «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ListsFlow</name>
    <message>
        <source>&amp;Your lists</source>
        <translation>&amp;قوائمك</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>قائمة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Rename this list…</source>
        <translation>إعادة &amp;تسمية هذه القائمة…</translation>
    </message>
    <message>
        <source>&amp;All lists…</source>
        <translation>&amp;كل القوائم…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>Rename this list</source>
        <translation>إعادة تسمية هذه القائمة</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) removed.</source>
        <translation>
            <numerusform>لم تتم إزالة أي قائمة.</numerusform>
            <numerusform>تمت إزالة قائمة واحدة.</numerusform>
            <numerusform>تمت إزالة قائمتين.</numerusform>
            <numerusform>تمت إزالة %Ln قوائم.</numerusform>
            <numerusform>تمت إزالة %Ln قائمة.</numerusform>
            <numerusform>تمت إزالة %Ln قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>That list is gone, or open in another window. Close it there first.</source>
        <translation>لم تعد هذه القائمة موجودة، أو أنها مفتوحة في نافذة أخرى. أغلقها هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;API key…</source>
        <translation>م&amp;فتاح API…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>التجربة &amp;بمقاطع نموذجية</translation>
    </message>
    <message>
        <source>&amp;Leave the sample clips</source>
        <translation>م&amp;غادرة المقاطع النموذجية</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادا&amp;ت…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>L&amp;istening</source>
        <translation>الا&amp;ستماع</translation>
    </message>
    <message>
        <source>&amp;Stop after each clip</source>
        <translation>التوقف بعد &amp;كل مقطع</translation>
    </message>
    <message>
        <source>Play on to the &amp;next clip</source>
        <translation>م&amp;واصلة التشغيل بالمقطع التالي</translation>
    </message>
    <message>
        <source>&amp;Repeat the clip</source>
        <translation>تك&amp;رار المقطع</translation>
    </message>
    <message>
        <source>&amp;Play a clip when its row is selected</source>
        <translation>ت&amp;شغيل المقطع عند تحديد صفه</translation>
    </message>
    <message>
        <source>Sound &amp;device</source>
        <translation>&amp;جهاز الصوت</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bulk TTS – sample clips</source>
        <translation>Bulk TTS – مقاطع نموذجية</translation>
    </message>
    <message>
        <source>These are sample clips. Press Fetch to get them, then play and save.</source>
        <translation>هذه مقاطع نموذجية. اضغط «جلب» للحصول عليها، ثم شغّلها واحفظها.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are still to fetch.</source>
        <translation>
            <numerusform>لم يبق أي مقطع للجلب.</numerusform>
            <numerusform>بقي مقطع واحد للجلب.</numerusform>
            <numerusform>بقي مقطعان للجلب.</numerusform>
            <numerusform>بقيت %Ln مقاطع للجلب.</numerusform>
            <numerusform>بقي %Ln مقطعًا للجلب.</numerusform>
            <numerusform>بقي %Ln مقطع للجلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>The list&apos;s file was damaged and has been put aside as %1. What could be found of your clips is here.</source>
        <translation>كان ملف القائمة تالفًا ونُحّي جانبًا باسم %1. ما أمكن العثور عليه من مقاطعك موجود هنا.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;احتفاظ</translation>
    </message>
    <message>
        <source>To re&amp;do</source>
        <translation>&amp;للإعادة</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>ال&amp;علامات</translation>
    </message>
    <message>
        <source>&amp;Listen to the unheard</source>
        <translation>الاستماع إلى &amp;غير المسموعة</translation>
    </message>
    <message>
        <source>&amp;Save the kept</source>
        <translation>&amp;حفظ المحتفَظ بها</translation>
    </message>
    <message>
        <source>&amp;Copy the ids to redo</source>
        <translation>&amp;نسخ معرّفات المقاطع المطلوب إعادتها</translation>
    </message>
    <message>
        <source>&amp;Export verdicts…</source>
        <translation>&amp;تصدير التقييمات…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n clip(s):</source>
        <translation>
            <numerusform>ملاحظة على %Ln مقطع:</numerusform>
            <numerusform>ملاحظة على مقطع واحد:</numerusform>
            <numerusform>ملاحظة على مقطعين:</numerusform>
            <numerusform>ملاحظة على %Ln مقاطع:</numerusform>
            <numerusform>ملاحظة على %Ln مقطعًا:</numerusform>
            <numerusform>ملاحظة على %Ln مقطع:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>ملاحظة على %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n run id(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي معرّف تشغيل.</numerusform>
            <numerusform>تم نسخ معرّف تشغيل واحد.</numerusform>
            <numerusform>تم نسخ معرّفي تشغيل.</numerusform>
            <numerusform>تم نسخ %Ln معرّفات تشغيل.</numerusform>
            <numerusform>تم نسخ %Ln معرّف تشغيل.</numerusform>
            <numerusform>تم نسخ %Ln معرّف تشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>تصدير التقييمات</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>Verdicts exported to %1.</source>
        <translation>تم تصدير التقييمات إلى %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>يُنصح بسماعه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Names of the files</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>اقت&amp;راحات</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
</context>
<context>
    <name>NamePreview</name>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>الاسم الأطول</translation>
    </message>
    <message>
        <source>shortened to fit</source>
        <translation>اختُصر ليتسع له المكان</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) would have a name that is taken, and get a number:</source>
        <translation>
            <numerusform>سيُضاف رقم إلى أسماء %Ln مقطع لأنها مستخدمة:</numerusform>
            <numerusform>سيُضاف رقم إلى اسم مقطع واحد لأنه مستخدم:</numerusform>
            <numerusform>سيُضاف رقم إلى اسمي مقطعين لأنهما مستخدمان:</numerusform>
            <numerusform>سيُضاف رقم إلى أسماء %Ln مقاطع لأنها مستخدمة:</numerusform>
            <numerusform>سيُضاف رقم إلى أسماء %Ln مقطعًا لأنها مستخدمة:</numerusform>
            <numerusform>سيُضاف رقم إلى أسماء %Ln مقطع لأنها مستخدمة:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>الرقم والاسم</translation>
    </message>
    <message>
        <source>Name and run id</source>
        <translation>الاسم ومعرّف التشغيل</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Number and text</source>
        <translation>الرقم والنص</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>مجلد لكل يوم</translation>
    </message>
    <message>
        <source>A folder for each language</source>
        <translation>مجلد لكل لغة</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>الرقم في القائمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Say here how the files are to be called, or choose a suggestion.</source>
        <translation>حدّد هنا كيف تُسمّى الملفات، أو اختر اقتراحًا.</translation>
    </message>
    <message>
        <source>%1 is not understood. Only the number can have a colon, with noughts for its digits: {number:000}.</source>
        <translation>%1 غير مفهوم. يمكن للرقم وحده أن تتبعه نقطتان رأسيتان، ثم أصفار بعدد خاناته: {number:000}.</translation>
    </message>
    <message>
        <source>The bracket { is not closed. Put } at the end of the field.</source>
        <translation>القوس ‎{‎ غير مغلق. ضع ‎}‎ في نهاية الحقل.</translation>
    </message>
    <message>
        <source>The bracket } has no { before it. Take it out, or put { before the field.</source>
        <translation>القوس ‎}‎ لا يسبقه ‎{‎. احذفه، أو ضع ‎{‎ قبل الحقل.</translation>
    </message>
    <message>
        <source>The sign %1 cannot be in the name of a file. Use another one.</source>
        <translation>لا يمكن أن تكون العلامة %1 في اسم ملف. استخدم غيرها.</translation>
    </message>
    <message>
        <source>The sign / ends the name of a folder, but there is none before it.</source>
        <translation>العلامة / تُنهي اسم مجلد، لكن لا اسم قبلها.</translation>
    </message>
    <message>
        <source>After the last / there has to be a name for the file.</source>
        <translation>بعد آخر / يجب أن يأتي اسم للملف.</translation>
    </message>
    <message>
        <source>There is nothing between { and }. “Insert” shows what can be there.</source>
        <translation>لا شيء بين ‎{‎ و‎}‎. يعرض «إدراج» ما يمكن وضعه هناك.</translation>
    </message>
    <message>
        <source>There is no {%1}. Did you mean {%2}?</source>
        <translation>لا يوجد {%1}. هل تقصد {%2}؟</translation>
    </message>
    <message>
        <source>There is no {%1}. “Insert” shows what there is.</source>
        <translation>لا يوجد {%1}. يعرض «إدراج» ما هو متاح.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الخادم ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Some companies let their network out through one. Most people need none.</source>
        <translation>بعض الشركات تصل شبكاتها بالخارج عبر خادم وكيل. معظم الناس لا يحتاجون إليه.</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Connection to the service</source>
        <translation>الاتصال بالخدمة</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;اختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Files at the same time</source>
        <translation>ال&amp;ملفات في الوقت نفسه</translation>
    </message>
    <message>
        <source>“Automatic” finds out what your connection can bear.</source>
        <translation>«تلقائي» يكتشف ما يتحمّله اتصالك.</translation>
    </message>
    <message>
        <source>&amp;Questions at the same time</source>
        <translation>ال&amp;طلبات في الوقت نفسه</translation>
    </message>
    <message>
        <source>The service advises to ask for one thing at a time. With more it may answer sooner, or make you wait.</source>
        <translation>تنصح الخدمة بطلب شيء واحد في كل مرة. عند طلب المزيد قد تجيب أسرع، أو تجعلك تنتظر.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None, straight out</source>
        <comment>proxy</comment>
        <translation>بلا خادم وكيل، اتصال مباشر</translation>
    </message>
    <message>
        <source>My own…</source>
        <comment>proxy</comment>
        <translation>خادم وكيل خاص بي…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1, as advised</source>
        <translation>%1، كما يُنصح</translation>
    </message>
    <message>
        <source>A name and a password may stand before it, with a colon and an @.</source>
        <translation>يمكن أن يسبقه اسم وكلمة مرور، مع نقطتين رأسيتين وعلامة @.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>الخدمة تستجيب.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Fetching has stopped</source>
        <translation>توقف الجلب</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are here</source>
        <translation>
            <numerusform>لم يصل أي مقطع</numerusform>
            <numerusform>وصل مقطع واحد</numerusform>
            <numerusform>وصل مقطعان</numerusform>
            <numerusform>وصلت %Ln مقاطع</numerusform>
            <numerusform>وصل %Ln مقطعًا</numerusform>
            <numerusform>وصل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s) are here</source>
        <translation>
            <numerusform>وصل %1 من أصل %Ln مقطع</numerusform>
            <numerusform>وصل %1 من أصل مقطع واحد</numerusform>
            <numerusform>وصل %1 من أصل مقطعين</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقاطع</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقطعًا</numerusform>
            <numerusform>وصل %1 من أصل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed. Each row says why.</source>
        <translation>
            <numerusform>لم يفشل أي مقطع.</numerusform>
            <numerusform>فشل جلب مقطع واحد. السبب مذكور في صفه.</numerusform>
            <numerusform>فشل جلب مقطعين. السبب مذكور في صف كل منهما.</numerusform>
            <numerusform>فشل جلب %Ln مقاطع. السبب مذكور في كل صف.</numerusform>
            <numerusform>فشل جلب %Ln مقطعًا. السبب مذكور في كل صف.</numerusform>
            <numerusform>فشل جلب %Ln مقطع. السبب مذكور في كل صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving has ended</source>
        <translation>انتهى الحفظ</translation>
    </message>
    <message>
        <source>Some clips were not saved</source>
        <translation>لم تُحفظ بعض المقاطع</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>العمل مستمر</translation>
    </message>
    <message>
        <source>The icon beside the clock brings the window back. You are told when all is done.</source>
        <translation>الأيقونة بجانب الساعة تعيد النافذة. سيصلك إشعار عند اكتمال كل شيء.</translation>
    </message>
    <message>
        <source>Clips are being fetched or saved</source>
        <translation>يجري جلب المقاطع أو حفظها</translation>
    </message>
    <message>
        <source>Nothing is lost: what is here stays, and the rest can be fetched next time.</source>
        <translation>لا يضيع شيء: ما وصل يبقى، ويمكن جلب البقية في المرة القادمة.</translation>
    </message>
    <message>
        <source>It is not kept unfinished, so it has to be made anew. The clips stay.</source>
        <translation>لا يُحتفظ بالعمل غير المكتمل، لذا يجب البدء من جديد. المقاطع تبقى.</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>ما زالت الملفات قيد القراءة.</translation>
    </message>
    <message>
        <source>What is in them is not in the list yet, so they have to be added again. What is here stays.</source>
        <translation>لم تُضَف محتوياتها إلى القائمة بعد، لذا يجب إضافتها من جديد. وما هو موجود هنا يبقى.</translation>
    </message>
    <message>
        <source>Clips are still being fetched and saved.</source>
        <translation>لا يزال جلب المقاطع وحفظها جاريًا.</translation>
    </message>
    <message>
        <source>Clips are still on their way.</source>
        <translation>لا تزال المقاطع في الطريق.</translation>
    </message>
    <message>
        <source>Clips are still being saved.</source>
        <translation>لا يزال حفظ المقاطع جاريًا.</translation>
    </message>
    <message>
        <source>Nothing is lost: the clips stay here, and those that are not saved yet can be saved next time.</source>
        <translation>لا يضيع شيء: تبقى المقاطع هنا، وما لم يُحفظ بعد يمكن حفظه في المرة القادمة.</translation>
    </message>
    <message>
        <source>One file of your clips is still being made.</source>
        <translation>لا يزال إنشاء ملف واحد من مقاطعك جاريًا.</translation>
    </message>
    <message>
        <source>The page for reviewers is still being made.</source>
        <translation>لا يزال إنشاء صفحة المراجعين جاريًا.</translation>
    </message>
    <message>
        <source>Work is still under way.</source>
        <translation>لا يزال العمل جاريًا.</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>No sound device was found. Plug in headphones or speakers and press Play again.</source>
        <translation>لم يُعثر على جهاز صوت. صِل سماعات أو مكبرات صوت واضغط «تشغيل» مرة أخرى.</translation>
    </message>
    <message>
        <source>This clip cannot be played: its file is damaged. Fetch it again from the row&apos;s menu.</source>
        <translation>لا يمكن تشغيل هذا المقطع: ملفه تالف. اجلبه مرة أخرى من قائمة الصف.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again from the row&apos;s menu.</source>
        <translation>لم يعد ملف المقطع موجودًا. اجلبه مرة أخرى من قائمة الصف.</translation>
    </message>
    <message>
        <source>Fetching this clip; it plays as soon as it is here.</source>
        <translation>جارٍ جلب هذا المقطع؛ سيُشغَّل فور وصوله.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Choose a clip to listen to</source>
        <translation>اختر مقطعًا للاستماع إليه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Text of the clip</source>
        <translation>نص المقطع</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب، وما يمكن فعله</translation>
    </message>
    <message>
        <source>What you wanted beside the clips could not be written: %1</source>
        <translation>تعذّرت كتابة ما أردته إلى جانب المقاطع: %1</translation>
    </message>
    <message>
        <source>You stopped before all that you wanted beside the clips was written.</source>
        <translation>أوقفتَ العمل قبل كتابة كل ما أردته إلى جانب المقاطع.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>It is here now, but has not been saved yet. Save it.</source>
        <translation>وصل الآن، لكنه لم يُحفظ بعد. احفظه.</translation>
    </message>
    <message>
        <source>It is still on its way. It can be saved once it is here.</source>
        <translation>لا يزال في الطريق. يمكن حفظه بعد وصوله.</translation>
    </message>
    <message>
        <source>It has not been fetched yet. Get it first, then save it.</source>
        <translation>لم يُجلب بعد. اجلبه أولًا، ثم احفظه.</translation>
    </message>
    <message>
        <source>A file of this name was there already and was kept.</source>
        <translation>كان يوجد ملف بهذا الاسم وتم الإبقاء عليه.</translation>
    </message>
    <message>
        <source>Saving was stopped before it was this clip&apos;s turn.</source>
        <translation>أُوقف الحفظ قبل أن يأتي دور هذا المقطع.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The saved file is no longer there.</source>
        <translation>لم يعد الملف المحفوظ موجودًا.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 في «%2»</translation>
    </message>
    <message>
        <source>Clips that were not saved</source>
        <translation>المقاطع التي لم تُحفظ</translation>
    </message>
    <message numerus="yes">
        <source>Missing %n</source>
        <translation>
            <numerusform>ناقصة %Ln</numerusform>
            <numerusform>ناقصة %Ln</numerusform>
            <numerusform>ناقصة %Ln</numerusform>
            <numerusform>ناقصة %Ln</numerusform>
            <numerusform>ناقصة %Ln</numerusform>
            <numerusform>ناقصة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n</source>
        <translation>
            <numerusform>متخطّاة %Ln</numerusform>
            <numerusform>متخطّاة %Ln</numerusform>
            <numerusform>متخطّاة %Ln</numerusform>
            <numerusform>متخطّاة %Ln</numerusform>
            <numerusform>متخطّاة %Ln</numerusform>
            <numerusform>متخطّاة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Save the rest</source>
        <translation>&amp;حفظ البقية</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>Copy all these rows, to paste them elsewhere</source>
        <translation>نسخ كل هذه الصفوف للصقها في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Get the missing ones</source>
        <translation>&amp;جلب الناقصة</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n clip(s), and save what comes</source>
        <translation>
            <numerusform>جلب %Ln مقطع وحفظ ما يصل</numerusform>
            <numerusform>جلب مقطع واحد وحفظ ما يصل</numerusform>
            <numerusform>جلب مقطعين وحفظ ما يصل</numerusform>
            <numerusform>جلب %Ln مقاطع وحفظ ما يصل</numerusform>
            <numerusform>جلب %Ln مقطعًا وحفظ ما يصل</numerusform>
            <numerusform>جلب %Ln مقطع وحفظ ما يصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n clip(s) in the same way</source>
        <translation>
            <numerusform>حفظ %Ln مقطع بالطريقة نفسها</numerusform>
            <numerusform>حفظ مقطع واحد بالطريقة نفسها</numerusform>
            <numerusform>حفظ مقطعين بالطريقة نفسها</numerusform>
            <numerusform>حفظ %Ln مقاطع بالطريقة نفسها</numerusform>
            <numerusform>حفظ %Ln مقطعًا بالطريقة نفسها</numerusform>
            <numerusform>حفظ %Ln مقطع بالطريقة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>answers %1</source>
        <comment>the name of a file</comment>
        <translation>إجابات %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that you translate into: de, pt-BR, …</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Listen to each clip, then approve it or ask for it to be done again. Your answers stay in this browser until you download them.</source>
        <translation>استمع إلى كل مقطع، ثم اعتمده أو اطلب إعادته. تبقى إجاباتك في هذا المتصفح حتى تنزّلها.</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>اسمك (اختياري)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>للتقييم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>للإعادة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>verdict: make this clip again</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>Download my answers</source>
        <translation>تنزيل إجاباتي</translation>
    </message>
    <message>
        <source>Your answers are in the file {file} in your downloads. Send it back to whoever sent you this page.</source>
        <translation>إجاباتك في الملف {file} ضمن تنزيلاتك. أرسله إلى من أرسل إليك هذه الصفحة.</translation>
    </message>
    <message>
        <source>This clip cannot be played. If this page came in a zip, unpack all of it first; the clips must lie in the folder beside the page.</source>
        <translation>لا يمكن تشغيل هذا المقطع. إذا وصلت هذه الصفحة في ملف zip، فاستخرج محتوياته كلها أولًا؛ يجب أن تكون المقاطع في المجلد الموجود بجانب الصفحة.</translation>
    </message>
    <message>
        <source>This browser cannot keep your answers: download them before you close the page.</source>
        <translation>لا يستطيع هذا المتصفح حفظ إجاباتك: نزّلها قبل إغلاق الصفحة.</translation>
    </message>
    <message>
        <source>No clips here.</source>
        <translation>لا مقاطع هنا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The clip above or below</source>
        <translation>المقطع السابق أو التالي</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>Leave the comment</source>
        <translation>مغادرة التعليق</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>رجوع أو تقدّم ثانيتين</translation>
    </message>
    <message>
        <source>This page needs JavaScript. Please allow it for this page.</source>
        <translation>تحتاج هذه الصفحة إلى JavaScript. يُرجى السماح به لهذه الصفحة.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s answers</source>
        <translation>إجابات مراجِع</translation>
    </message>
    <message>
        <source>%1&apos;s answers</source>
        <translation>إجابات %1</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” has no verdicts and no comments.</source>
        <translation>لا تقييمات ولا تعليقات في «%1».</translation>
    </message>
    <message>
        <source>No answer in “%1” is about a clip in this list. The page seems to have been made from another list.</source>
        <translation>لا توجد في «%1» أي إجابة عن مقطع في هذه القائمة. يبدو أن الصفحة أُنشئت من قائمة أخرى.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>تقييمك: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run id %1: your note and the comment together are too long for one note.</source>
        <translation>معرّف التشغيل %1: ملاحظتك والتعليق معًا أطول من أن تتسع لهما ملاحظة واحدة.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. See whether it is still there, and choose it again.</source>
        <translation>لا يمكن قراءة «%1». تحقّق من أنه لا يزال موجودًا، واختره مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be a reviewer&apos;s answers. Choose another file.</source>
        <translation>حجم «%1» أكبر بكثير من أن يكون إجابات مراجِع. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” does not hold a reviewer&apos;s answers. Ask for the file that “Download my answers” on the review page makes.</source>
        <translation>لا يحتوي «%1» على إجابات مراجِع. اطلب الملف الذي ينشئه «تنزيل إجاباتي» في صفحة المراجعة.</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Bulk TTS. Get that version to read it.</source>
        <translation>أُنشئ «%1» بإصدار أحدث من Bulk TTS. احصل على ذلك الإصدار لقراءته.</translation>
    </message>
    <message>
        <source>Run id %1: %2</source>
        <translation>معرّف التشغيل %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>العنصر %1: %2</translation>
    </message>
    <message>
        <source>this is no answer; the file has been changed since it was downloaded.</source>
        <translation>هذه ليست إجابة؛ لقد تغيّر الملف بعد تنزيله.</translation>
    </message>
    <message>
        <source>this clip is not in your list.</source>
        <translation>هذا المقطع غير موجود في قائمتك.</translation>
    </message>
    <message>
        <source>this clip has an answer already, and the first one counts.</source>
        <translation>لهذا المقطع إجابة بالفعل، والأولى هي المعتمدة.</translation>
    </message>
    <message>
        <source>the comment is too long for a note.</source>
        <translation>التعليق أطول من أن تتسع له ملاحظة.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Page for a reviewer</source>
        <translation>صفحة لمراجِع</translation>
    </message>
    <message>
        <source>&amp;Title of the page</source>
        <translation>&amp;عنوان الصفحة</translation>
    </message>
    <message>
        <source>Optional: what they shall listen for, and until when</source>
        <translation>اختياري: ما يجب الانتباه إليه، والموعد النهائي</translation>
    </message>
    <message>
        <source>&amp;For the reviewer</source>
        <translation>إلى ال&amp;مراجِع</translation>
    </message>
    <message>
        <source>Small files (&amp;MP3), for mailing</source>
        <translation>مل&amp;فات صغيرة (MP3)، للإرسال بالبريد</translation>
    </message>
    <message>
        <source>As the sound &amp;came</source>
        <translation>الصوت كما &amp;وصل</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>One &amp;zip, for mailing</source>
        <translation>ملف zip واحد، &amp;للإرسال بالبريد</translation>
    </message>
    <message>
        <source>A fol&amp;der, for a shared drive</source>
        <translation>م&amp;جلد، لمساحة مشتركة</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>الإرسال بصيغة</translation>
    </message>
    <message>
        <source>Making the page: %1 %</source>
        <translation>جارٍ إنشاء الصفحة: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All clips that are here (%n)</source>
        <translation>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
            <numerusform>&amp;كل المقاطع التي وصلت (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
            <numerusform>الم&amp;قاطع المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>How far the page is</source>
        <translation>مدى تقدّم الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ma&amp;ke the page</source>
        <translation>إنشاء ال&amp;صفحة</translation>
    </message>
    <message>
        <source>They open it in any browser, without a network, listen, approve clips or ask for them to be redone, and send a small file with their answers back to you.</source>
        <translation>يفتحها المراجعون في أي متصفح دون شبكة، ويستمعون ويعتمدون المقاطع أو يطلبون إعادتها، ثم يرسلون إليك ملفًا صغيرًا فيه إجاباتهم.</translation>
    </message>
    <message>
        <source>A page on which somebody else can listen and judge</source>
        <translation>صفحة يستمع فيها شخص آخر ويقيّم</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are not here yet and will not be on it.</source>
        <translation>
            <numerusform>وصلت كل المقاطع الأخرى.</numerusform>
            <numerusform>لم يصل بعد مقطع آخر ولن يكون فيها.</numerusform>
            <numerusform>لم يصل بعد مقطعان آخران ولن يكونا فيها.</numerusform>
            <numerusform>لم تصل بعد %Ln مقاطع أخرى ولن تكون فيها.</numerusform>
            <numerusform>لم يصل بعد %Ln مقطعًا آخر ولن تكون فيها.</numerusform>
            <numerusform>لم يصل بعد %Ln مقطع آخر ولن تكون فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1 long, about %2</source>
        <translation>
            <numerusform>%Ln مقطع، المدة %1، نحو %2</numerusform>
            <numerusform>مقطع واحد، المدة %1، نحو %2</numerusform>
            <numerusform>مقطعان، المدة %1، نحو %2</numerusform>
            <numerusform>%Ln مقاطع، المدة %1، نحو %2</numerusform>
            <numerusform>%Ln مقطعًا، المدة %1، نحو %2</numerusform>
            <numerusform>%Ln مقطع، المدة %1، نحو %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the page be?</source>
        <translation>أين تريد حفظ الصفحة؟</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No clip is here yet. Fetch some first, then make a page of them.</source>
        <translation>لم يصل أي مقطع بعد. اجلب المقاطع أولًا، ثم أنشئ صفحة منها.</translation>
    </message>
    <message>
        <source>Clips to review</source>
        <translation>مقاطع للمراجعة</translation>
    </message>
    <message>
        <source>Read a reviewer&apos;s answers</source>
        <translation>قراءة إجابات مراجِع</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>إجابات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The page is ready: send the zip “%1” to whoever shall listen. They unpack it before they open the page.</source>
        <translation>الصفحة جاهزة: أرسل ملف zip «%1» إلى من سيستمع. عليه استخراج محتوياته قبل فتح الصفحة.</translation>
    </message>
    <message>
        <source>The page is ready: send the folder “%1” to whoever shall listen.</source>
        <translation>الصفحة جاهزة: أرسل المجلد «%1» إلى من سيستمع.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be put on it.</source>
        <translation>
            <numerusform>تعذّر وضع %Ln مقطع فيها.</numerusform>
            <numerusform>تعذّر وضع مقطع واحد فيها.</numerusform>
            <numerusform>تعذّر وضع مقطعين فيها.</numerusform>
            <numerusform>تعذّر وضع %Ln مقاطع فيها.</numerusform>
            <numerusform>تعذّر وضع %Ln مقطعًا فيها.</numerusform>
            <numerusform>تعذّر وضع %Ln مقطع فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no answers that your list does not have already.</source>
        <translation>لا توجد في «%1» إجابات غير الموجودة في قائمتك.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s) marked.</source>
        <translation>
            <numerusform>%1: تم وضع علامة على %Ln مقطع.</numerusform>
            <numerusform>%1: تم وضع علامة على مقطع واحد.</numerusform>
            <numerusform>%1: تم وضع علامة على مقطعين.</numerusform>
            <numerusform>%1: تم وضع علامة على %Ln مقاطع.</numerusform>
            <numerusform>%1: تم وضع علامة على %Ln مقطعًا.</numerusform>
            <numerusform>%1: تم وضع علامة على %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show those to redo</source>
        <translation>عرض المطلوب إعادتها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… وعنصر آخر.</numerusform>
            <numerusform>… وعنصران آخران.</numerusform>
            <numerusform>… و%Ln عناصر أخرى.</numerusform>
            <numerusform>… و%Ln عنصرًا آخر.</numerusform>
            <numerusform>… و%Ln عنصر آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message numerus="yes">
        <source>%n clip(s) removed from the list.</source>
        <translation>
            <numerusform>لم تتم إزالة أي مقطع من القائمة.</numerusform>
            <numerusform>تمت إزالة مقطع واحد من القائمة.</numerusform>
            <numerusform>تمت إزالة مقطعين من القائمة.</numerusform>
            <numerusform>تمت إزالة %Ln مقاطع من القائمة.</numerusform>
            <numerusform>تمت إزالة %Ln مقطعًا من القائمة.</numerusform>
            <numerusform>تمت إزالة %Ln مقطع من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>جلب م&amp;رة أخرى</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>&amp;Copy run ids</source>
        <translation>ن&amp;سخ معرّفات التشغيل</translation>
    </message>
    <message>
        <source>Copy f&amp;iles</source>
        <translation>نس&amp;خ الملفات</translation>
    </message>
    <message>
        <source>Copy pa&amp;ths</source>
        <translation>&amp;نسخ المسارات</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save clips as they come</source>
        <translation>حفظ المقاطع فور وصولها</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>حفظ المقاطع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ا&amp;لمجلد</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>A ta&amp;ble of what was saved, for a spreadsheet program</source>
        <translation>&amp;جدول بما حُفظ، لبرامج جداول البيانات</translation>
    </message>
    <message>
        <source>A &amp;playlist, to hear them in order</source>
        <translation>قائمة تشغيل، لسماعها &amp;بالترتيب</translation>
    </message>
    <message>
        <source>One &amp;zip file with everything, to pass on</source>
        <translation>ملف zip &amp;واحد بكل شيء، لتسليمه لآخرين</translation>
    </message>
    <message>
        <source>Write also:</source>
        <translation>كتابة أيضًا:</translation>
    </message>
    <message>
        <source>&amp;Other ways to save</source>
        <translation>&amp;طرق أخرى للحفظ</translation>
    </message>
    <message>
        <source>All in &amp;one file…</source>
        <translation>ال&amp;كل في ملف واحد…</translation>
    </message>
    <message>
        <source>A page for &amp;reviewers…</source>
        <translation>&amp;صفحة للمراجعين…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>There is a file in its place. Choose another folder.</source>
        <translation>يوجد ملف في مكانه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>لا تملك إذنًا بالكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It is made when you save.</source>
        <translation>سيُنشأ عند الحفظ.</translation>
    </message>
    <message>
        <source>Choose a folder for the clips.</source>
        <translation>اختر مجلدًا للمقاطع.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or press Choose.</source>
        <translation>اكتب مسار المجلد كاملًا، أو اضغط «اختيار».</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>The disk has only %1 left. Make some space, or choose another.</source>
        <translation>لم يبق على القرص سوى %1. أفرغ بعض المساحة، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>أ&amp;قل</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>Choose a folder for the clips</source>
        <translation>اختيار مجلد للمقاطع</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Run id %1</source>
        <translation>معرّف التشغيل %1</translation>
    </message>
    <message>
        <source>Some files are there already</source>
        <translation>بعض الملفات موجودة بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>%n of the clips to be saved have a file in this folder.</source>
        <translation>
            <numerusform>لا توجد في هذا المجلد ملفات للمقاطع المراد حفظها.</numerusform>
            <numerusform>لأحد المقاطع المراد حفظها ملف في هذا المجلد.</numerusform>
            <numerusform>لاثنين من المقاطع المراد حفظها ملفان في هذا المجلد.</numerusform>
            <numerusform>توجد في هذا المجلد ملفات لعدد %Ln من المقاطع المراد حفظها.</numerusform>
            <numerusform>توجد في هذا المجلد ملفات لعدد %Ln من المقاطع المراد حفظها.</numerusform>
            <numerusform>توجد في هذا المجلد ملفات لعدد %Ln من المقاطع المراد حفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>إ&amp;بقاء كليهما</translation>
    </message>
    <message>
        <source>The new files get a number</source>
        <translation>يُضاف رقم إلى أسماء الملفات الجديدة</translation>
    </message>
    <message>
        <source>&amp;Skip these</source>
        <translation>&amp;تخطّي هذه</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>SaveOneDialog</name>
    <message>
        <source>Save this clip</source>
        <translation>حفظ هذا المقطع</translation>
    </message>
    <message>
        <source>As it came (%1)</source>
        <translation>كما وصل (%1)</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Clips are being saved. Save more when these are done.</source>
        <translation>يجري حفظ المقاطع. احفظ المزيد بعد انتهائها.</translation>
    </message>
    <message>
        <source>None of these clips is here yet. Fetch them first, then save.</source>
        <translation>لم يصل أي من هذه المقاطع بعد. اجلبها أولًا، ثم احفظها.</translation>
    </message>
    <message>
        <source>This clip is not here yet. Fetch it first, then save it.</source>
        <translation>لم يصل هذا المقطع بعد. اجلبه أولًا، ثم احفظه.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>جارٍ الحفظ: %1 من %2</translation>
    </message>
    <message>
        <source>The clips are saved. Writing what goes with them…</source>
        <translation>حُفظت المقاطع. جارٍ كتابة ما يرافقها…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>الت&amp;راجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>إعادة &amp;ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was at first</source>
        <translation>إعادة كل ما في هذه الصفحة إلى ما كان عليه في البداية</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Which sheet is shown</source>
        <translation>الورقة المعروضة</translation>
    </message>
    <message>
        <source>The first rows. Click above a column to change what it is used for.</source>
        <translation>الصفوف الأولى. انقر فوق عمود لتغيير استخدامه.</translation>
    </message>
    <message>
        <source>No run ids were found here. If a column holds them, say so above it.</source>
        <translation>لم يُعثر هنا على معرّفات تشغيل. إذا كانت في أحد الأعمدة، فحدّد ذلك أعلاه.</translation>
    </message>
    <message>
        <source>Which column holds the run ids? Say so above it.</source>
        <translation>أي عمود يحتوي على معرّفات التشغيل؟ حدّد ذلك أعلاه.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>الت&amp;رتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;تصاعدي</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>تنا&amp;زلي</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Copy diagnosis</source>
        <translation>&amp;نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>&amp;About Bulk TTS</source>
        <translation>&amp;حول Bulk TTS</translation>
    </message>
    <message>
        <source>The diagnosis is copied: paste it into a message to whoever helps you. It holds no key, no address and no text of yours.</source>
        <translation>تم نسخ معلومات التشخيص: الصقها في رسالة إلى من يساعدك. لا تحتوي على مفتاح ولا عنوان ولا أي نص لك.</translation>
    </message>
    <message>
        <source>The diagnosis could not be put together. Please try again.</source>
        <translation>تعذّر جمع معلومات التشخيص. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your list is safe.</source>
        <translation>حدث خطأ لم يكن ينبغي أن يحدث. قائمتك سليمة.</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Last time the app ended unexpectedly. Your list is as it was.</source>
        <translation>انتهى التطبيق في المرة السابقة بشكل غير متوقع. قائمتك كما كانت.</translation>
    </message>
    <message>
        <source>Something keeps going wrong</source>
        <translation>خطأ يتكرر باستمرار</translation>
    </message>
    <message>
        <source>It happens again and again. It may help to close the app and start it again. If it comes back, copy the diagnosis and send it to whoever helps you.</source>
        <translation>يحدث ذلك مرة بعد أخرى. قد يفيد إغلاق التطبيق وتشغيله من جديد. إذا عاد الخطأ، فانسخ معلومات التشخيص وأرسلها إلى من يساعدك.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>message</comment>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>TallyWords</name>
    <message numerus="yes">
        <source>%n clip(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي مقطع</numerusform>
            <numerusform>تم حفظ مقطع واحد</numerusform>
            <numerusform>تم حفظ مقطعين</numerusform>
            <numerusform>تم حفظ %Ln مقاطع</numerusform>
            <numerusform>تم حفظ %Ln مقطعًا</numerusform>
            <numerusform>تم حفظ %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved</source>
        <translation>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
            <numerusform>تم حفظ %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>لا ينقص أي مقطع.</numerusform>
            <numerusform>مقطع واحد ناقص.</numerusform>
            <numerusform>مقطعان ناقصان.</numerusform>
            <numerusform>%Ln مقاطع ناقصة.</numerusform>
            <numerusform>%Ln مقطعًا ناقصًا.</numerusform>
            <numerusform>%Ln مقطع ناقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: files of their names were there and were kept.</source>
        <translation>
            <numerusform>لم يتم تخطّي أي مقطع.</numerusform>
            <numerusform>تم تخطّي مقطع واحد: كان يوجد ملف باسمه وتم الإبقاء عليه.</numerusform>
            <numerusform>تم تخطّي مقطعين: كان يوجد ملفان باسميهما وتم الإبقاء عليهما.</numerusform>
            <numerusform>تم تخطّي %Ln مقاطع: كانت توجد ملفات بأسمائها وتم الإبقاء عليها.</numerusform>
            <numerusform>تم تخطّي %Ln مقطعًا: كانت توجد ملفات بأسمائها وتم الإبقاء عليها.</numerusform>
            <numerusform>تم تخطّي %Ln مقطع: كانت توجد ملفات بأسمائها وتم الإبقاء عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. Continue saves the rest.</source>
        <translation>أُوقف الحفظ. «متابعة» تحفظ البقية.</translation>
    </message>
    <message>
        <source>The disk is full. Make some space there, then choose Continue.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة هناك، ثم اختر «متابعة».</translation>
    </message>
    <message>
        <source>The folder cannot be written to. See whether the disk is still connected and lets you write there, then choose Continue.</source>
        <translation>تتعذّر الكتابة في المجلد. تحقّق من أن القرص لا يزال متصلًا ويسمح لك بالكتابة، ثم اختر «متابعة».</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) saved to %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي مقطع في %1.</numerusform>
            <numerusform>تم حفظ مقطع واحد في %1.</numerusform>
            <numerusform>تم حفظ مقطعين في %1.</numerusform>
            <numerusform>تم حفظ %Ln مقاطع في %1.</numerusform>
            <numerusform>تم حفظ %Ln مقطعًا في %1.</numerusform>
            <numerusform>تم حفظ %Ln مقطع في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clip was not saved.</source>
        <translation>لم يُحفظ المقطع.</translation>
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
        <translation>إ&amp;ضافة معرّفات تشغيل</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>Get all clips that are not here yet</source>
        <translation>جلب كل المقاطع التي لم تصل بعد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Stop fetching; what has come so far stays</source>
        <translation>إيقاف الجلب؛ ما وصل حتى الآن يبقى</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>إعادة محاولة ال&amp;فاشلة</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>إظهار ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take over names and texts</source>
        <translation>استخدام الأسماء والنصوص الجديدة</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Version %1 of Bulk TTS is there.</source>
        <translation>صدر الإصدار %1 من Bulk TTS.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Look for new versions once a &amp;day</source>
        <translation>البحث &amp;عن إصدارات جديدة مرة في اليوم</translation>
    </message>
    <message>
        <source>Only whether there is one is asked; nothing is downloaded or sent along.</source>
        <translation>يُسأل فقط عن وجود إصدار جديد؛ ولا يُنزَّل شيء ولا يُرسل شيء معه.</translation>
    </message>
    <message>
        <source>You have version %1</source>
        <translation>لديك الإصدار %1</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>ال&amp;بحث الآن</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;فتح صفحته</translation>
    </message>
    <message>
        <source>This copy does not look for new versions itself. Whoever installed it, or the place that it came from, brings them to you.</source>
        <translation>هذه النسخة لا تبحث بنفسها عن إصدارات جديدة. يوفّرها لك من ثبّتها أو الجهة التي جاءت منها.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>صدر الإصدار %1</translation>
    </message>
    <message>
        <source>Its page says what is new and how to get it.</source>
        <translation>تذكر صفحته ما الجديد وكيفية الحصول عليه.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <translation>لا يوجد إصدار أحدث.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again another day.</source>
        <translation>تعذّر فهم الإجابة. حاول مرة أخرى في يوم آخر.</translation>
    </message>
    <message>
        <source>It could not be opened. Its address is %1</source>
        <translation>تعذّر فتحها. عنوانها %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the clip</source>
        <translation>الموضع في المقطع</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your speech, from run ids to files</source>
        <translation>كلامك، من معرّفات التشغيل إلى الملفات</translation>
    </message>
    <message>
        <source>Paste your CAMB.AI run ids, fetch the clips, listen, and save them.</source>
        <translation>الصق معرّفات التشغيل من CAMB.AI، واجلب المقاطع، واستمع إليها، ثم احفظها.</translation>
    </message>
    <message>
        <source>Enter your API key</source>
        <translation>إدخال مفتاح API الخاص بك</translation>
    </message>
    <message>
        <source>See how it works with clips in many languages. No key, no account, nothing leaves this computer.</source>
        <translation>تعرّف على طريقة العمل بمقاطع بلغات عديدة. دون مفتاح أو حساب، ولا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample clips</source>
        <translation>التجربة &amp;بمقاطع نموذجية</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>هل تريد إلقاء نظرة فقط؟</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>ال&amp;عودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not fetched yet</source>
        <translation>لم يُجلب بعد</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ السؤال</translation>
    </message>
    <message>
        <source>Still being made</source>
        <translation>لا يزال قيد الإنشاء</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>To redo</source>
        <translation>للإعادة</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>المجلد هو %1.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>ردّ الخدمة: «%1»</translation>
    </message>
    <message>
        <source>There is no connection. Check that you are online, then try again.</source>
        <translation>لا يوجد اتصال. تحقّق من اتصالك بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The address could not be found on the network. Check that you are online, then try again. In a company&apos;s network a proxy may be needed.</source>
        <translation>تعذّر العثور على العنوان في الشبكة. تحقّق من اتصالك بالإنترنت، ثم أعد المحاولة. قد يلزم خادم وكيل في شبكات الشركات.</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow, or a proxy may be needed; try again.</source>
        <translation>لم تصل إجابة في الوقت المناسب. ربما كان الاتصال بطيئًا، أو يلزم خادم وكيل؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the sign-in page of a network. Open a page in your browser, sign in there, then try again.</source>
        <translation>أجاب شيء آخر، ربما صفحة تسجيل الدخول إلى شبكة. افتح صفحة في متصفحك وسجّل الدخول هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again later.</source>
        <translation>تعذّر فهم الإجابة. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used. Put it right, then try again.</source>
        <translation>لا يمكن استخدام عنوان الخادم الوكيل. صحّحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service asks us to wait %1 s</source>
        <translation>تطلب الخدمة الانتظار %1 ث</translation>
    </message>
    <message>
        <source>No connection; trying again in %1 s</source>
        <translation>لا يوجد اتصال؛ إعادة المحاولة بعد %1 ث</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer; trying again in %1 s</source>
        <translation>الخادم الوكيل في شبكتك لا يستجيب؛ إعادة المحاولة بعد %1 ث</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let us through; trying again in %1 s</source>
        <translation>الخادم الوكيل في شبكتك لا يسمح بالمرور؛ إعادة المحاولة بعد %1 ث</translation>
    </message>
    <message>
        <source>The service is having trouble; trying again in %1 s</source>
        <translation>تواجه الخدمة مشكلة؛ إعادة المحاولة بعد %1 ث</translation>
    </message>
    <message>
        <source>The service is still making this clip. It is asked for again in a moment.</source>
        <translation>لا تزال الخدمة تنشئ هذا المقطع. سيُطلب مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>بقي نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>بقي نحو %1 د</translation>
    </message>
    <message>
        <source>There is no API key yet. Enter your key first, then fetch again.</source>
        <translation>لا يوجد مفتاح API بعد. أدخل مفتاحك أولًا، ثم اجلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The service does not accept this API key. Copy the key again from CAMB.AI Studio, save it here, and go on where you stopped.</source>
        <translation>لا تقبل الخدمة مفتاح API هذا. انسخ المفتاح مرة أخرى من CAMB.AI Studio، واحفظه هنا، وتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>This API key is not allowed to fetch clips. Ask whoever gave you the key, or use another one.</source>
        <translation>لا يُسمح لمفتاح API هذا بجلب المقاطع. اسأل من أعطاك المفتاح، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The service was asked too often and would not answer. Wait a few minutes, then choose Retry failed.</source>
        <translation>تلقّت الخدمة طلبات كثيرة جدًا فلم تجب. انتظر بضع دقائق، ثم اختر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The service had a fault of its own for this clip. Try again later with Retry failed.</source>
        <translation>حدث خطأ في الخدمة نفسها عند طلب هذا المقطع. حاول لاحقًا عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The service answered with something this app cannot read. Try again later with Retry failed.</source>
        <translation>أجابت الخدمة بما لا يستطيع هذا التطبيق قراءته. حاول لاحقًا عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The service refused to give this clip.</source>
        <translation>رفضت الخدمة إعطاء هذا المقطع.</translation>
    </message>
    <message>
        <source>The service has no speech with this run id for your key. Check the number, and that it was ordered with the same account.</source>
        <translation>ليس لدى الخدمة كلام بمعرّف التشغيل هذا تابع لمفتاحك. تحقّق من الرقم، ومن أنه طُلب بالحساب نفسه.</translation>
    </message>
    <message>
        <source>The service knows of no audio for this run id. Check the number; if it is right, the speech may have been deleted.</source>
        <translation>ليس لدى الخدمة صوت لمعرّف التشغيل هذا. تحقّق من الرقم؛ وإن كان صحيحًا، فربما حُذف الكلام.</translation>
    </message>
    <message>
        <source>The service is still making this clip. Try again in a few minutes with Retry failed.</source>
        <translation>لا تزال الخدمة تنشئ هذا المقطع. حاول بعد بضع دقائق عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The service gave no audio for this clip. It said: “%1”</source>
        <translation>لم تعطِ الخدمة صوتًا لهذا المقطع. ردّ الخدمة: «%1»</translation>
    </message>
    <message>
        <source>The service knows of no speech with this task id for your key. Check the id, and that it was ordered with the same account.</source>
        <translation>ليس لدى الخدمة كلام بمعرّف المهمة هذا تابع لمفتاحك. تحقّق من المعرّف، ومن أنه طُلب بالحساب نفسه.</translation>
    </message>
    <message>
        <source>The service could not make this speech. Order it again in CAMB.AI.</source>
        <translation>لم تتمكن الخدمة من إنشاء هذا الكلام. اطلبه مرة أخرى في CAMB.AI.</translation>
    </message>
    <message>
        <source>Making this speech took the service too long. Order it again in CAMB.AI.</source>
        <translation>استغرق إنشاء هذا الكلام وقتًا أطول من اللازم. اطلبه مرة أخرى في CAMB.AI.</translation>
    </message>
    <message>
        <source>This speech was not made because the account had no credit left. Add credit in CAMB.AI and order it again.</source>
        <translation>لم يُنشأ هذا الكلام لنفاد رصيد الحساب. أضف رصيدًا في CAMB.AI واطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>There was no connection. Check that you are online, then choose Retry failed.</source>
        <translation>لم يكن هناك اتصال. تحقّق من اتصالك بالإنترنت، ثم اختر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The service could not be found on the network. Check that you are online, then choose Retry failed.</source>
        <translation>تعذّر العثور على الخدمة في الشبكة. تحقّق من اتصالك بالإنترنت، ثم اختر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>No answer came in time. The connection may be slow; try again with Retry failed.</source>
        <translation>لم تصل إجابة في الوقت المناسب. ربما كان الاتصال بطيئًا؛ حاول عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The connection could not be made safely, so nothing was sent. A company network or a wrong clock on this computer can cause this.</source>
        <translation>تعذّر إنشاء اتصال آمن، لذلك لم يُرسل شيء. قد يكون السبب شبكة شركة أو خطأ في ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not let this through. Check the proxy in the settings of Bulk TTS, or in those of this computer.</source>
        <translation>لم يسمح الخادم الوكيل في شبكتك بالمرور. تحقّق من الخادم الوكيل في إعدادات Bulk TTS، أو في إعدادات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants a name and a password. Add both to the proxy&apos;s address in the settings of Bulk TTS, or ask whoever looks after your network; then go on. Nothing is lost.</source>
        <translation>يطلب الخادم الوكيل في شبكتك اسمًا وكلمة مرور. أضفهما إلى عنوان الخادم الوكيل في إعدادات Bulk TTS، أو اسأل من يشرف على شبكتك؛ ثم تابع. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not accept this name and password. Check both, or ask whoever looks after your network.</source>
        <translation>لا يقبل الخادم الوكيل في شبكتك هذا الاسم وكلمة المرور هذه. تحقّق منهما، أو اسأل من يشرف على شبكتك.</translation>
    </message>
    <message>
        <source>The address of your own proxy cannot be used. Put it right in the settings of Bulk TTS, such as proxy.example:8080, then go on. Nothing is lost.</source>
        <translation>لا يمكن استخدام عنوان خادمك الوكيل. صحّحه في إعدادات Bulk TTS، مثل proxy.example:8080، ثم تابع. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy could not be found. Check its name in the settings, and that you are in the network that it belongs to.</source>
        <translation>تعذّر العثور على الخادم الوكيل في شبكتك. تحقّق من اسمه في الإعدادات، ومن أنك في الشبكة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not answer. Check its address and the number behind the colon in the settings, and that you are in the network that it belongs to.</source>
        <translation>الخادم الوكيل في شبكتك لا يستجيب. تحقّق من عنوانه ومن الرقم بعد النقطتين في الإعدادات، ومن أنك في الشبكة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Bulk TTS can use. Keep the key in the app&apos;s own folder instead; only you can read it there.</source>
        <translation>لا توجد في هذا الكمبيوتر سلسلة مفاتيح يستطيع Bulk TTS استخدامها. احفظ المفتاح في مجلد التطبيق الخاص بدلًا من ذلك؛ لا يستطيع قراءته هناك غيرك.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the key could not be reached. Unlock it and try again. Nothing is lost.</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر مقفلة، فتعذّر الوصول إلى المفتاح. افتح قفلها وأعد المحاولة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not do what it was asked to. Allow Bulk TTS to use it, or keep the key elsewhere. Nothing is lost.</source>
        <translation>لم تنفّذ سلسلة مفاتيح هذا الكمبيوتر ما طُلب منها. اسمح لـ Bulk TTS باستخدامها، أو احفظ المفتاح في مكان آخر. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, such as proxy.example:8080.</source>
        <translation>أدخل عنوان الخادم الوكيل، مثل proxy.example:8080.</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>الخوادم الوكيلة من نوع SOCKS غير مدعومة. اطلب ممن يشرف على شبكتك خادمًا وكيلًا من نوع HTTP.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or with its name at once.</source>
        <translation>يبدأ عنوان الخادم الوكيل بـ http://‎ أو باسمه مباشرة.</translation>
    </message>
    <message>
        <source>This is the address of a page or of a script that sets up browsers. Needed is the proxy&apos;s own, such as proxy.example:8080.</source>
        <translation>هذا عنوان صفحة أو برنامج نصي يضبط المتصفحات. المطلوب عنوان الخادم الوكيل نفسه، مثل proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the name is missing, such as :8080 in proxy.example:8080.</source>
        <translation>الرقم بعد الاسم ناقص، مثل ‎:8080 في proxy.example:8080.</translation>
    </message>
    <message>
        <source>The number behind the colon must be from 1 to 65535.</source>
        <translation>يجب أن يكون الرقم بعد النقطتين من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This cannot be a proxy&apos;s address. One looks like proxy.example:8080, or, with a name and a password, name:password@proxy.example:8080.</source>
        <translation>لا يمكن أن يكون هذا عنوان خادم وكيل. يكون العنوان مثل proxy.example:8080، أو مع اسم وكلمة مرور مثل name:password@proxy.example:8080.</translation>
    </message>
    <message>
        <source>The clip&apos;s address looks unsafe, so it was not opened. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>يبدو عنوان المقطع غير آمن، لذلك لم يُفتح. أبلغ دعم CAMB.AI عن معرّف التشغيل هذا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>The clip&apos;s address no longer works, and new ones did not either. Try again later with Retry failed.</source>
        <translation>لم يعد عنوان المقطع يعمل، ولم تعمل العناوين الجديدة أيضًا. حاول لاحقًا عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The place where the clip is kept did not give it out. Try again later with Retry failed.</source>
        <translation>تعذّر الحصول على المقطع من مكان حفظه. حاول لاحقًا عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The clip broke off while it was coming in. Try again with Retry failed.</source>
        <translation>انقطع المقطع أثناء وصوله. حاول عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The clip that came was empty. Try again with Retry failed.</source>
        <translation>كان المقطع الذي وصل فارغًا. حاول عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>A web page came instead of the clip: your network seems to want you to sign in. Open a web browser, sign in, then choose Retry failed.</source>
        <translation>وصلت صفحة ويب بدلًا من المقطع: يبدو أن شبكتك تطلب تسجيل الدخول. افتح متصفح ويب وسجّل الدخول، ثم اختر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>What came was not audio. Try again later with Retry failed.</source>
        <translation>ما وصل لم يكن صوتًا. حاول لاحقًا عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>The clip came in a kind of sound file that Bulk TTS cannot use. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>وصل المقطع في نوع ملف صوتي لا يستطيع Bulk TTS استخدامه. أبلغ دعم CAMB.AI عن معرّف التشغيل هذا.</translation>
    </message>
    <message>
        <source>The clip that came was damaged. Try again with Retry failed.</source>
        <translation>كان المقطع الذي وصل تالفًا. حاول عبر «إعادة محاولة الفاشلة».</translation>
    </message>
    <message>
        <source>What came was far too large for a clip, so it was not kept. Tell CAMB.AI&apos;s support about this run id.</source>
        <translation>كان ما وصل أكبر بكثير من أن يكون مقطعًا، لذلك لم يُحتفظ به. أبلغ دعم CAMB.AI عن معرّف التشغيل هذا.</translation>
    </message>
    <message>
        <source>The disk is full where Bulk TTS keeps its list and clips. Make some space there, then go on.</source>
        <translation>القرص الذي يحفظ فيه Bulk TTS قائمته ومقاطعه ممتلئ. أفرغ بعض المساحة هناك، ثم تابع.</translation>
    </message>
    <message>
        <source>A folder of Bulk TTS&apos;s own cannot be written to. Allow writing there, or see whether the disk is locked, then go on.</source>
        <translation>تتعذّر الكتابة في مجلد خاص بـ Bulk TTS. اسمح بالكتابة هناك، أو تحقّق مما إذا كان القرص مقفلًا، ثم تابع.</translation>
    </message>
    <message>
        <source>The disk is full where the clips are saved. Make some space there or choose another folder, then save again.</source>
        <translation>القرص الذي تُحفظ فيه المقاطع ممتلئ. أفرغ بعض المساحة هناك أو اختر مجلدًا آخر، ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder, or allow writing there, then save again.</source>
        <translation>تتعذّر الكتابة في المجلد. اختر مجلدًا آخر، أو اسمح بالكتابة هناك، ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is no longer there. Fetch it again.</source>
        <translation>لم يعد ملف المقطع موجودًا. اجلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This clip cannot be made into that format. Save it as it came, as FLAC, instead.</source>
        <translation>لا يمكن تحويل هذا المقطع إلى هذا التنسيق. احفظه كما وصل، بتنسيق FLAC، بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bulk TTS. Nothing is lost; please try again.</source>
        <translation>حدث خطأ داخل Bulk TTS. لم يضع شيء؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by task id</source>
        <translation>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
            <numerusform>بمعرّف المهمة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>مكررة: %Ln</numerusform>
            <numerusform>مكررة: %Ln</numerusform>
            <numerusform>مكررة: %Ln</numerusform>
            <numerusform>مكررة: %Ln</numerusform>
            <numerusform>مكررة: %Ln</numerusform>
            <numerusform>مكررة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
            <numerusform>موجودة في القائمة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <translation>
            <numerusform>غير صالحة: %Ln</numerusform>
            <numerusform>غير صالحة: %Ln</numerusform>
            <numerusform>غير صالحة: %Ln</numerusform>
            <numerusform>غير صالحة: %Ln</numerusform>
            <numerusform>غير صالحة: %Ln</numerusform>
            <numerusform>غير صالحة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have another name or text now</source>
        <translation>
            <numerusform>لم يتغيّر أي اسم أو نص</numerusform>
            <numerusform>تغيّر الاسم أو النص في مقطع واحد</numerusform>
            <numerusform>تغيّر الاسم أو النص في مقطعين</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقاطع</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقطعًا</numerusform>
            <numerusform>تغيّر الاسم أو النص في %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s), %1, about %2</source>
        <translation>
            <numerusform>%Ln مقطع، %1، نحو %2</numerusform>
            <numerusform>مقطع واحد، %1، نحو %2</numerusform>
            <numerusform>مقطعان، %1، نحو %2</numerusform>
            <numerusform>%Ln مقاطع، %1، نحو %2</numerusform>
            <numerusform>%Ln مقطعًا، %1، نحو %2</numerusform>
            <numerusform>%Ln مقطع، %1، نحو %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) are not here yet and will be missing.</source>
        <translation>
            <numerusform>لا ينقص أي مقطع.</numerusform>
            <numerusform>لم يصل مقطع واحد بعد وسيكون ناقصًا.</numerusform>
            <numerusform>لم يصل مقطعان بعد وسيكونان ناقصين.</numerusform>
            <numerusform>لم تصل %Ln مقاطع بعد وستكون ناقصة.</numerusform>
            <numerusform>لم يصل %Ln مقطعًا بعد وستكون ناقصة.</numerusform>
            <numerusform>لم يصل %Ln مقطع بعد وستكون ناقصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n chapters, so several clips share one.</source>
        <translation>
            <numerusform>الحد الأقصى %Ln فصل، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
            <numerusform>الحد الأقصى فصل واحد، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
            <numerusform>الحد الأقصى فصلان، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
            <numerusform>الحد الأقصى %Ln فصول، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
            <numerusform>الحد الأقصى %Ln فصلًا، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
            <numerusform>الحد الأقصى %Ln فصل، لذا تشترك عدة مقاطع في فصل واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have no text and so no captions.</source>
        <translation>
            <numerusform>لا ينقص النص في أي مقطع.</numerusform>
            <numerusform>مقطع واحد بلا نص، لذا لا تسميات توضيحية له.</numerusform>
            <numerusform>مقطعان بلا نص، لذا لا تسميات توضيحية لهما.</numerusform>
            <numerusform>%Ln مقاطع بلا نص، لذا لا تسميات توضيحية لها.</numerusform>
            <numerusform>%Ln مقطعًا بلا نص، لذا لا تسميات توضيحية لها.</numerusform>
            <numerusform>%Ln مقطع بلا نص، لذا لا تسميات توضيحية لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file with %n chapter(s), %1: %2.</source>
        <translation>
            <numerusform>ملف واحد بلا فصول، %1: %2.</numerusform>
            <numerusform>ملف واحد فيه فصل واحد، %1: %2.</numerusform>
            <numerusform>ملف واحد فيه فصلان، %1: %2.</numerusform>
            <numerusform>ملف واحد فيه %Ln فصول، %1: %2.</numerusform>
            <numerusform>ملف واحد فيه %Ln فصلًا، %1: %2.</numerusform>
            <numerusform>ملف واحد فيه %Ln فصل، %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file of %n clip(s), %1: %2.</source>
        <translation>
            <numerusform>ملف واحد من %Ln مقطع، %1: %2.</numerusform>
            <numerusform>ملف واحد من مقطع واحد، %1: %2.</numerusform>
            <numerusform>ملف واحد من مقطعين، %1: %2.</numerusform>
            <numerusform>ملف واحد من %Ln مقاطع، %1: %2.</numerusform>
            <numerusform>ملف واحد من %Ln مقطعًا، %1: %2.</numerusform>
            <numerusform>ملف واحد من %Ln مقطع، %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>معتمدة: %Ln</numerusform>
            <numerusform>معتمدة: %Ln</numerusform>
            <numerusform>معتمدة: %Ln</numerusform>
            <numerusform>معتمدة: %Ln</numerusform>
            <numerusform>معتمدة: %Ln</numerusform>
            <numerusform>معتمدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to redo</source>
        <translation>
            <numerusform>للإعادة: %Ln</numerusform>
            <numerusform>للإعادة: %Ln</numerusform>
            <numerusform>للإعادة: %Ln</numerusform>
            <numerusform>للإعادة: %Ln</numerusform>
            <numerusform>للإعادة: %Ln</numerusform>
            <numerusform>للإعادة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are about clips that are not in this list.</source>
        <translation>
            <numerusform>لا توجد إجابات عن مقاطع خارج هذه القائمة.</numerusform>
            <numerusform>إجابة واحدة عن مقطع غير موجود في هذه القائمة.</numerusform>
            <numerusform>إجابتان عن مقاطع غير موجودة في هذه القائمة.</numerusform>
            <numerusform>%Ln إجابات عن مقاطع غير موجودة في هذه القائمة.</numerusform>
            <numerusform>%Ln إجابة عن مقاطع غير موجودة في هذه القائمة.</numerusform>
            <numerusform>%Ln إجابة عن مقاطع غير موجودة في هذه القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be used.</source>
        <translation>
            <numerusform>لا يمكن استخدام %Ln إجابة.</numerusform>
            <numerusform>لا يمكن استخدام إجابة واحدة.</numerusform>
            <numerusform>لا يمكن استخدام إجابتين.</numerusform>
            <numerusform>لا يمكن استخدام %Ln إجابات.</numerusform>
            <numerusform>لا يمكن استخدام %Ln إجابة.</numerusform>
            <numerusform>لا يمكن استخدام %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… وعنصر آخر.</numerusform>
            <numerusform>… وعنصران آخران.</numerusform>
            <numerusform>… و%Ln عناصر أخرى.</numerusform>
            <numerusform>… و%Ln عنصرًا آخر.</numerusform>
            <numerusform>… و%Ln عنصر آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
</context>
<context>
    <name>_RoleButton</name>
    <message>
        <source>What this column is used for. Click to change it.</source>
        <translation>استخدام هذا العمود. انقر لتغييره.</translation>
    </message>
</context>
<context>
    <name>_SheetTable</name>
    <message>
        <source>The first rows of the sheet</source>
        <translation>الصفوف الأولى من الجدول</translation>
    </message>
</context>
</TS>
