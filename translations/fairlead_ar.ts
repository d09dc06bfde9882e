<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>PageCatalog</name>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>التدفق</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close to %1</source>
        <translation>قريب من %1</translation>
    </message>
    <message numerus="yes">
        <source>Close to %1 and %n more rated items</source>
        <translation>
            <numerusform>قريب من %1 و%n عنصر مقيَّم آخر</numerusform>
            <numerusform>قريب من %1 و%n عنصر مقيَّم آخر</numerusform>
            <numerusform>قريب من %1 و%n عنصرين مقيَّمين آخرين</numerusform>
            <numerusform>قريب من %1 و%n عناصر مقيَّمة أخرى</numerusform>
            <numerusform>قريب من %1 و%n عنصرًا مقيَّمًا آخر</numerusform>
            <numerusform>قريب من %1 و%n عنصر مقيَّم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Popular; this user is new</source>
        <translation>شائع؛ هذا المستخدم جديد</translation>
    </message>
    <message>
        <source>Popular with everybody</source>
        <translation>شائع لدى الجميع</translation>
    </message>
    <message>
        <source>Described like %1</source>
        <translation>وصفه يشبه وصف %1</translation>
    </message>
    <message>
        <source>popularity, new user</source>
        <translation>الشعبية، مستخدم جديد</translation>
    </message>
    <message>
        <source>its description (fallback)</source>
        <translation>وصفه (بديل احتياطي)</translation>
    </message>
    <message>
        <source>popularity (fallback)</source>
        <translation>الشعبية (بديل احتياطي)</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Without rated items</source>
        <translation>بعد استبعاد العناصر المقيَّمة</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>التنوّع</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Tail places</source>
        <translation>أماكن الذيل</translation>
    </message>
    <message>
        <source>%1, moved to %2</source>
        <translation>%1، نُقل إلى %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>الخصم %1</translation>
    </message>
    <message>
        <source>draw %1, ε = %2</source>
        <translation>السحب %1، ε = %2</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>مكان محجوز</translation>
    </message>
    <message>
        <source>is a tail item</source>
        <translation>عنصر من الذيل</translation>
    </message>
    <message>
        <source>not a tail item</source>
        <translation>ليس من الذيل</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n عنصر آخر</numerusform>
            <numerusform>%n عنصر آخر</numerusform>
            <numerusform>%n عنصران آخران</numerusform>
            <numerusform>%n عناصر أخرى</numerusform>
            <numerusform>%n عنصرًا آخر</numerusform>
            <numerusform>%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>الشعبية</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>الذيل</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>نشاط منخفض</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>نشاط متوسط</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>نشاط مرتفع</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Place kept for tail items</source>
        <translation>مكان محجوز لعناصر الذيل</translation>
    </message>
    <message>
        <source>Exploration pick, ε = %1</source>
        <translation>اختيار استكشافي، ε = %1</translation>
    </message>
    <message>
        <source>It moved up because it adds variety to this list.</source>
        <translation>ارتفع ترتيبه لأنه يضيف تنوّعًا إلى هذه القائمة.</translation>
    </message>
    <message>
        <source>Its likeness to %1 above counted against it.</source>
        <translation>خُصم منه لتشابهه مع %1 الوارد أعلاه.</translation>
    </message>
    <message>
        <source>It was drawn at random to learn whether this user likes it, in place of %1.</source>
        <translation>سُحب عشوائيًا بدلًا من %1 لمعرفة ما إذا كان يعجب هذا المستخدم.</translation>
    </message>
    <message>
        <source>It holds one of the places kept for tail items.</source>
        <translation>يشغل أحد الأماكن المحجوزة لعناصر الذيل.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>إصدار النموذج</translation>
    </message>
    <message>
        <source>Events taken in</source>
        <translation>الأحداث المستوعَبة</translation>
    </message>
    <message>
        <source>to position %1</source>
        <translation>حتى الموضع %1</translation>
    </message>
    <message>
        <source>Draw seed</source>
        <translation>بذرة السحب</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>No cluster is set up.</source>
        <translation>لم يُهيَّأ أي عنقود.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the cluster.</source>
        <translation>في انتظار أول رد من العنقود.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>No broker answers. It is tried again all the time.</source>
        <translation>لا يستجيب أي وسيط. تتواصل المحاولات باستمرار.</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>مضيف خاطئ</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known. Check kafka.bootstrap.</source>
        <translation>اسم المضيف غير معروف. تحقّق من kafka.bootstrap.</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check the user, the password and the mechanism.</source>
        <translation>تحقّق من المستخدم وكلمة المرور والآلية.</translation>
    </message>
    <message>
        <source>Certificate bad</source>
        <translation>شهادة غير صالحة</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is expired, for another host, or of an unknown authority.</source>
        <translation>شهادة الوسيط منتهية الصلاحية أو لمضيف آخر أو صادرة عن جهة غير معروفة.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Logged in, but the topics may not be read. Ask for the right to.</source>
        <translation>تم تسجيل الدخول، لكن قراءة المواضيع غير مسموحة. اطلب إذن القراءة.</translation>
    </message>
    <message>
        <source>Topic missing</source>
        <translation>موضوع مفقود</translation>
    </message>
    <message>
        <source>A topic does not exist. Create it, or correct kafka.topic.*.</source>
        <translation>أحد المواضيع غير موجود. أنشئه، أو صحّح kafka.topic.*.</translation>
    </message>
    <message>
        <source>Broker down</source>
        <translation>انقطع الوسيط</translation>
    </message>
    <message>
        <source>Broker up</source>
        <translation>عاد الوسيط</translation>
    </message>
    <message>
        <source>Partitions assigned</source>
        <translation>أُسندت الأقسام</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>PASS</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>CANNOT TELL</source>
        <translation>لا يمكن الحكم</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Snapshot</source>
        <translation>لقطة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>غربلة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم الجودة</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تجربة مسبقة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>تمت الترقية</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>فُرض التجميد</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>رُفع التجميد</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>تغيّر الاسم المستعار</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تمت الإزالة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>معدل الإصابة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini للظهور</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>Gini للفهرس</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>تنوّع القائمة</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>الجِدّة</translation>
    </message>
    <message>
        <source>Tail share</source>
        <translation>حصة الذيل</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Loads and answers</source>
        <translation>يُحمَّل ويستجيب</translation>
    </message>
    <message>
        <source>NDCG gap between segments</source>
        <translation>فجوة NDCG بين الشرائح</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>تجريبي محدود</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>معبوث به</translation>
    </message>
    <message>
        <source>Untrusted key</source>
        <translation>مفتاح غير موثوق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>NDCG%1 (ranking quality)</source>
        <translation>NDCG%1 (جودة الترتيب)</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>نشاط منخفض</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>نشاط متوسط</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>نشاط مرتفع</translation>
    </message>
    <message>
        <source>the saved model loads and answers as the fitted one</source>
        <translation>النموذج المحفوظ يُحمَّل ويجيب كما النموذج المدرَّب</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>خارج الحد</translation>
    </message>
    <message>
        <source>not worse than the live version allows</source>
        <translation>ليس أسوأ مما يسمح به الإصدار المباشر</translation>
    </message>
    <message>
        <source>worse than live, but its interval still holds the live value</source>
        <translation>أسوأ من المباشر، لكن مجاله لا يزال يضم القيمة المباشرة</translation>
    </message>
    <message>
        <source>worse than the live version allows</source>
        <translation>أسوأ مما يسمح به الإصدار المباشر</translation>
    </message>
    <message>
        <source>the live version was evaluated with another split; the numbers do not compare</source>
        <translation>قُيّم الإصدار المباشر بتقسيم آخر؛ الأرقام غير قابلة للمقارنة</translation>
    </message>
    <message>
        <source>could not be measured for this version</source>
        <translation>تعذّر القياس لهذا الإصدار</translation>
    </message>
    <message>
        <source>promotion was not asked for</source>
        <translation>لم تُطلب الترقية</translation>
    </message>
    <message>
        <source>the gate is inconclusive; a person decides</source>
        <translation>البوابة غير حاسمة؛ القرار لشخص</translation>
    </message>
    <message>
        <source>a hold is on; a person promotes or lifts it</source>
        <translation>يوجد تجميد؛ يرقّي شخص أو يرفعه</translation>
    </message>
</context>
<context>
    <name>ui::bridge</name>
    <message>
        <source>This input cannot be used</source>
        <translation>لا يمكن استخدام هذا المُدخل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>البيانات المخزّنة تالفة</translation>
    </message>
    <message>
        <source>The disk or the network refused</source>
        <translation>رفض القرص أو الشبكة الطلب</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>غير متاح حاليًا</translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation>توجد قاعدة تمنع ذلك</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Something went wrong inside Fairlead</source>
        <translation>حدث خطأ داخل Fairlead</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>نقطة مئوية</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>ui::exporting</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>تصدير PNG</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>تصدير SVG…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>There is no help page for this page.</source>
        <translation>لا توجد صفحة مساعدة لهذه الصفحة.</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة هذه الصفحة</translation>
    </message>
    <message>
        <source>Close the other program, or start Fairlead with another --profile or --data.</source>
        <translation>أغلق البرنامج الآخر، أو شغّل Fairlead بقيمة أخرى لـ --profile أو --data.</translation>
    </message>
    <message>
        <source>Put a backup in its place (fairleadctl store backup makes them), or start with another --profile.</source>
        <translation>ضع نسخة احتياطية مكانه (تُنشأ بالأمر fairleadctl store backup)، أو شغّل بقيمة أخرى لـ --profile.</translation>
    </message>
    <message>
        <source>Use the newer Fairlead, or start with another --profile.</source>
        <translation>استخدم إصدار Fairlead الأحدث، أو شغّل بقيمة أخرى لـ --profile.</translation>
    </message>
    <message>
        <source>Correct the setting and start again.</source>
        <translation>صحّح الإعداد ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, then start again.</source>
        <translation>تحقّق من أذونات المجلد والمساحة الحرة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Fairlead cannot start</source>
        <translation>تعذّر بدء Fairlead</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>تعذّر فتح ملف التعريف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality; higher is better</source>
        <translation>جودة الترتيب؛ الأعلى أفضل</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out items that are in the list</source>
        <translation>نسبة العناصر المحجوبة للاختبار الموجودة في القائمة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Share of the catalogue that is in anybody&apos;s first ten</source>
        <translation>نسبة الفهرس الظاهرة ضمن أول عشرة عناصر لأي مستخدم</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Concentration of exposure; lower is more even</source>
        <translation>تركّز الظهور؛ الأدنى أكثر توازنًا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>مسار إعداد القائمة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>كل الأنوية</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>لقطة البيانات</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>needs a first training</source>
        <translation>يلزم تدريب أول</translation>
    </message>
    <message>
        <source>required: done</source>
        <translation>المطلوب: مكتمل</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>nothing was live to compare with</source>
        <translation>لم يكن هناك إصدار مباشر للمقارنة</translation>
    </message>
    <message>
        <source>Last trained %1</source>
        <translation>آخر تدريب %1</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>لم يُدرَّب شيء بعد</translation>
    </message>
    <message>
        <source>%1; a run is in progress</source>
        <translation>%1؛ تشغيل قيد التنفيذ</translation>
    </message>
    <message>
        <source>Neighbours (k)</source>
        <translation>الجيران (k)</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>الانكماش</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>عمر النصف، بالأيام</translation>
    </message>
    <message>
        <source>Least items per word</source>
        <translation>أدنى عدد عناصر لكل كلمة</translation>
    </message>
    <message>
        <source>Blended below, ratings</source>
        <translation>المزج دون هذا العدد من التقييمات</translation>
    </message>
    <message>
        <source>Item neighbours</source>
        <translation>جيران العناصر</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>الشعبية</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>بوابة الإصدار</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>%1 of %2 conditions met</source>
        <translation>تحقّق %1 من %2 شروط</translation>
    </message>
    <message>
        <source>same fields</source>
        <translation>الحقول نفسها</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>الإصدار الأول</translation>
    </message>
    <message>
        <source>v%1 seen</source>
        <translation>رُصد v%1</translation>
    </message>
    <message>
        <source>Producers write a newer version than this one; it is read as this one.</source>
        <translation>يكتب المنتجون إصدارًا أحدث من هذا؛ ويُقرأ على أنه هذا الإصدار.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), sum</source>
        <translation>
            <numerusform>%n قسم آخر، المجموع</numerusform>
            <numerusform>%n قسم آخر، المجموع</numerusform>
            <numerusform>%n قسمان آخران، المجموع</numerusform>
            <numerusform>%n أقسام أخرى، المجموع</numerusform>
            <numerusform>%n قسمًا آخر، المجموع</numerusform>
            <numerusform>%n قسم آخر، المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the cluster</source>
        <translation>جارٍ الاتصال بالعنقود</translation>
    </message>
    <message>
        <source>No connection to the cluster</source>
        <translation>لا اتصال بالعنقود</translation>
    </message>
    <message>
        <source>No connection; what is shown is %1 old</source>
        <translation>لا اتصال؛ عمر المعروض %1</translation>
    </message>
    <message>
        <source>Events arrive faster than they are consumed; %1 wait</source>
        <translation>تصل الأحداث أسرع مما تُستهلك؛ المنتظر: %1</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time; %1 dead letters wait for review</source>
        <translation>تصل الأحداث وتُستهلك في وقتها؛ رسائل مرفوضة تنتظر المراجعة: %1</translation>
    </message>
    <message>
        <source>Connected; no event has arrived yet</source>
        <translation>متصل؛ لم يصل أي حدث بعد</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time</source>
        <translation>تصل الأحداث وتُستهلك في وقتها</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>تأخر المستهلك</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>المطلوب ≤ %1</translation>
    </message>
    <message>
        <source>needs the cluster</source>
        <translation>يلزم العنقود</translation>
    </message>
    <message>
        <source>no partition is read yet</source>
        <translation>لا يُقرأ أي قسم بعد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>needs a first event</source>
        <translation>يلزم حدث أول</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>required ≤ %1 %</source>
        <translation>المطلوب ≤ %1 %</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>المنتظر: %1</translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>المطلوب 0</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <translation>%1 % خلال %2</translation>
    </message>
    <message>
        <source>Total lag</source>
        <translation>إجمالي التأخر</translation>
    </message>
    <message>
        <source>events</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم %1</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/ث</translation>
    </message>
    <message>
        <source>%1 of produced</source>
        <translation>%1 من المنتَج</translation>
    </message>
    <message>
        <source>Paused at %1: what is shown stands still, the stream goes on</source>
        <translation>إيقاف مؤقت عند %1: المعروض ثابت، والتدفق مستمر</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>ملف التعريف هذا غير متصل بأي تدفق</translation>
    </message>
    <message>
        <source>The counts do not add up</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>Events arrive, but cannot be stored</source>
        <translation>تصل الأحداث، لكن يتعذّر تخزينها</translation>
    </message>
    <message>
        <source>Waits for your decision where to begin</source>
        <translation>في انتظار قرارك بشأن نقطة البدء</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>المنتَج</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>%1 consumed %2 %3 accepted + %4 duplicates + %5 rejected</source>
        <translation>%1 مستهلَك %2 %3 مقبول + %4 مكرّر + %5 مرفوض</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>التقسيم: %1.</translation>
    </message>
    <message>
        <source>Judged by the split %1: the one asked for, %2, leaves %3 test users with ratings to learn from, fewer than %4.</source>
        <translation>الحكم حسب التقسيم %1: فالتقسيم المطلوب %2 لا يُبقي سوى %3 من مستخدمي الاختبار الذين لديهم تقييمات للتعلّم، أي أقل من %4.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation>حسب cron %1</translation>
    </message>
    <message>
        <source>No schedule is kept by this program</source>
        <translation>لا يدير هذا البرنامج أي جدولة</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>الجدولة متوقفة</translation>
    </message>
    <message>
        <source>No scheduled run to come</source>
        <translation>لا يوجد تشغيل مجدول قادم</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>مستحق منذ %1</translation>
    </message>
    <message>
        <source>Next scheduled run, %1</source>
        <translation>التشغيل المجدول التالي، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) a day</source>
        <translation>
            <numerusform>%n تشغيل يوميًا</numerusform>
            <numerusform>%n تشغيل يوميًا</numerusform>
            <numerusform>%n تشغيلان يوميًا</numerusform>
            <numerusform>%n تشغيلات يوميًا</numerusform>
            <numerusform>%n تشغيلًا يوميًا</numerusform>
            <numerusform>%n تشغيل يوميًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <translation>
            <numerusform>%n تشغيل اليوم</numerusform>
            <numerusform>%n تشغيل اليوم</numerusform>
            <numerusform>%n تشغيلان اليوم</numerusform>
            <numerusform>%n تشغيلات اليوم</numerusform>
            <numerusform>%n تشغيلًا اليوم</numerusform>
            <numerusform>%n تشغيل اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>none was due yet today</source>
        <translation>لم يُستحق أي تشغيل اليوم بعد</translation>
    </message>
    <message>
        <source>%1 of %2 done on time today</source>
        <translation>أُنجز %1 من %2 في الموعد اليوم</translation>
    </message>
    <message>
        <source>It starts when the training under way has ended.</source>
        <translation>يبدأ عند انتهاء التدريب الجاري.</translation>
    </message>
    <message>
        <source>The first training starts as soon as there are enough ratings.</source>
        <translation>يبدأ التدريب الأول فور توفّر ما يكفي من التقييمات.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>في الانتظار: %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>يبدأ الآن.</translation>
    </message>
    <message>
        <source>Trainings start by hand alone.</source>
        <translation>يبدأ التدريب يدويًا فقط.</translation>
    </message>
    <message>
        <source>Demo clock: %1 pass in %2.</source>
        <translation>ساعة العرض التجريبي: تمر %1 خلال %2.</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>الفاصل بين عمليات التدريب</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>يلزم تدريبان</translation>
    </message>
    <message>
        <source>no requirement is set</source>
        <translation>لم يُحدَّد متطلب</translation>
    </message>
    <message>
        <source>Runs on time</source>
        <translation>التشغيلات في موعدها</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>لا توجد جدولة مفعّلة</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::Activity</name>
    <message>
        <source>%1 went live</source>
        <translation>أصبح %1 مباشرًا</translation>
    </message>
    <message>
        <source>Rolled back to %1</source>
        <translation>تم التراجع إلى %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>بواسطة %1: %2</translation>
    </message>
    <message>
        <source>Training run %1 finished</source>
        <translation>انتهى تشغيل التدريب %1</translation>
    </message>
    <message>
        <source>Training run %1 began</source>
        <translation>بدأ تشغيل التدريب %1</translation>
    </message>
    <message>
        <source>Training run %1: %2</source>
        <translation>تشغيل التدريب %1: %2</translation>
    </message>
    <message>
        <source>Kafka went away</source>
        <translation>انقطع Kafka</translation>
    </message>
    <message>
        <source>Nothing is lost: consumption goes on where it stopped</source>
        <translation>لا يُفقد شيء: يُستأنف الاستهلاك من حيث توقف</translation>
    </message>
    <message>
        <source>Kafka answers</source>
        <translation>Kafka يستجيب</translation>
    </message>
    <message>
        <source>Partitions were assigned</source>
        <translation>أُسندت الأقسام</translation>
    </message>
    <message>
        <source>Consumption paused</source>
        <translation>توقف الاستهلاك مؤقتًا</translation>
    </message>
    <message>
        <source>The store is behind; it goes on by itself</source>
        <translation>المخزن متأخر؛ يُستأنف الاستهلاك تلقائيًا</translation>
    </message>
    <message>
        <source>Consumption goes on</source>
        <translation>استُؤنف الاستهلاك</translation>
    </message>
    <message>
        <source>Training run %1 did not pass its gate</source>
        <translation>لم يجتز التدريب %1 البوابة</translation>
    </message>
</context>
<context>
    <name>ui::pages::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>كل النشاط</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation>آخر %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareCard</name>
    <message>
        <source>Same user, other model</source>
        <translation>المستخدم نفسه، نموذج آخر</translation>
    </message>
    <message>
        <source>Open side by side…</source>
        <translation>فتح جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation>لا يوجد إصدار آخر</translation>
    </message>
    <message>
        <source>Train another one to compare its list with this one.</source>
        <translation>درّب إصدارًا آخر لمقارنة قائمته بهذه القائمة.</translation>
    </message>
    <message>
        <source>Asking the other versions…</source>
        <translation>جارٍ سؤال الإصدارات الأخرى…</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>تعذّرت مقارنة الإصدارات</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareDialog</name>
    <message>
        <source>First version</source>
        <translation>الإصدار الأول</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>الإصدار الثاني</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Only metrics are compared: %1 does not verify.</source>
        <translation>تُقارَن المقاييس فقط: فشل التحقق من %1.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا توجد اختلافات.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n اختلاف</numerusform>
            <numerusform>%n اختلاف</numerusform>
            <numerusform>%n اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافًا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareModel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Items that are in the shown list too</source>
        <translation>العناصر الموجودة أيضًا في القائمة المعروضة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>To make the list, without reading the model from disk</source>
        <translation>زمن إعداد القائمة، دون قراءة النموذج من القرص</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>التنوّع</translation>
    </message>
    <message>
        <source>1 − mean similarity of the list&apos;s items</source>
        <translation>1 − متوسط تشابه عناصر القائمة</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>الذيل</translation>
    </message>
    <message>
        <source>Items of the tail</source>
        <translation>عناصر الذيل</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 مباشر</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareRunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>مقارنة التشغيلات</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Better and worse are said of the newer run. Numbers compare only when split and data are the same.</source>
        <translation>«أفضل» و«أسوأ» يصفان التشغيل الأحدث. لا تصح مقارنة الأرقام إلا عند تطابق التقسيم والبيانات.</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>مقارنة تشغيلين</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::pages::ComparisonModel</name>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>أفضل %1</translation>
    </message>
    <message>
        <source>worse %1</source>
        <translation>أسوأ %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>موضع الاختلاف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المَعلمة</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini للظهور</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>تنوّع القائمة</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>قطع الوسيط</translation>
    </message>
    <message>
        <source>In-memory demo broker: it keeps about 5 MiB per partition and forgets everything when Fairlead ends.</source>
        <translation>وسيط تجريبي في الذاكرة: يحتفظ بنحو 5 MiB لكل قسم وينسى كل شيء عند إنهاء Fairlead.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Own events that wait</source>
        <translation>الأحداث الصادرة المنتظرة</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>لا يوجد عنوان</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>استعادة الوسيط</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationCard</name>
    <message>
        <source>Conservation</source>
        <translation>اتزان الأعداد</translation>
    </message>
    <message>
        <source>Conservation by partition</source>
        <translation>اتزان الأعداد حسب القسم</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected</source>
        <translation>المستهلَك = المقبول + المكرّر + المرفوض</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationModel</name>
    <message>
        <source>FAIL by %1</source>
        <translation>فاشل بفارق %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>الرسائل المقروءة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>المخزّن كأحداث</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّر</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>مخزّن من قبل: سُلّم مجددًا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>ليس حدثًا: محفوظ كرسائل مرفوضة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطّى</translation>
    </message>
    <message>
        <source>Never read: lost to the cluster&apos;s retention, or passed over by decision</source>
        <translation>لم يُقرأ قط: فُقد بانتهاء مدة الاحتفاظ في العنقود، أو تُجووز بقرار</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>يجب أن يساوي المستهلَك المقبول + المكرّر + المرفوض</translation>
    </message>
</context>
<context>
    <name>ui::pages::DeadLettersModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>UTC، وقت رصدها أول مرة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Topic / partition : line of the file or offset</source>
        <translation>الموضوع / القسم : سطر الملف أو الإزاحة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>The beginning of the message</source>
        <translation>بداية الرسالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>ليست JSON</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>ليست كائنًا</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>أكبر من الحد</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>تداخل أعمق من الحد</translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation>مفتاح مكرّر</translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>حقل مفقود</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>نوع خاطئ</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Bad id</source>
        <translation>معرّف غير صالح</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>ليست UTF-8</translation>
    </message>
    <message>
        <source>Bad time</source>
        <translation>وقت غير صالح</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>وقت في المستقبل</translation>
    </message>
    <message>
        <source>Malformed line</source>
        <translation>سطر مشوّه</translation>
    </message>
</context>
<context>
    <name>ui::pages::EngineStatus</name>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>التقييمات: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>No live model</source>
        <translation>لا يوجد نموذج مباشر</translation>
    </message>
    <message>
        <source>live · signed</source>
        <translation>مباشر · موقّع</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>مباشر · %1</translation>
    </message>
    <message>
        <source> · hold</source>
        <translation> · تجميد</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>مباشر منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>لا يوجد نموذج بعد</translation>
    </message>
    <message>
        <source>Last training %1</source>
        <translation>آخر تدريب %1</translation>
    </message>
    <message>
        <source>Hold: no automatic promotion</source>
        <translation>تجميد: لا ترقية تلقائية</translation>
    </message>
    <message>
        <source>Training: %1 %2</source>
        <translation>التدريب: %1 %2</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 مباشر الآن</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%1 في %2 بواسطة %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Simulated audience</source>
        <translation>جمهور مُحاكى</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Users so far</source>
        <translation>المستخدمون حتى الآن</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>All users, items and events are made up.</source>
        <translation>كل المستخدمين والعناصر والأحداث مُختلَقة.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>in-memory demo broker</source>
        <translation>وسيط تجريبي في الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n وسيط</numerusform>
            <numerusform>%n وسيط</numerusform>
            <numerusform>%n وسيطان</numerusform>
            <numerusform>%n وسطاء</numerusform>
            <numerusform>%n وسيطًا</numerusform>
            <numerusform>%n وسيط</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Keeps about 5 MiB per partition and forgets all at exit; the store is the truth.</source>
        <translation>يحتفظ بنحو 5 MiB لكل قسم وينسى كل شيء عند الإنهاء؛ المرجع هو المخزن.</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>فتح التدفق</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message numerus="yes">
        <source>Lag %n event(s)</source>
        <translation>
            <numerusform>التأخر %n حدث</numerusform>
            <numerusform>التأخر %n حدث</numerusform>
            <numerusform>التأخر %n حدثان</numerusform>
            <numerusform>التأخر %n أحداث</numerusform>
            <numerusform>التأخر %n حدثًا</numerusform>
            <numerusform>التأخر %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 %1 ms</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>in this process</source>
        <translation>في هذه العملية</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Next training in %1</source>
        <translation>التدريب التالي بعد %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::GateModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>شوهد</translation>
    </message>
</context>
<context>
    <name>ui::pages::HoldBanner</name>
    <message>
        <source>Lift the hold…</source>
        <translation>رفع التجميد…</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>ملف التعريف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Hold since %1 by %2</source>
        <translation>تجميد منذ %1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1 was withdrawn: “%2”. Trainings only register candidates until a person lifts the hold.</source>
        <translation>سُحب %1: «%2». لا تسجّل عمليات التدريب سوى مرشّحين إلى أن يرفع شخصٌ التجميد.</translation>
    </message>
    <message>
        <source>Lift the hold?</source>
        <translation>رفع التجميد؟</translation>
    </message>
    <message>
        <source>Trainings that pass the gate go live by themselves again.</source>
        <translation>تعود نواتج التدريب التي تجتاز البوابة إلى أن تصبح مباشرة تلقائيًا.</translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation>الترقية التلقائية</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح بها</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>النموذج المباشر</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Another rollback sets a hold again.</source>
        <translation>أي تراجع آخر يفرض التجميد من جديد.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>Lifting the hold…</source>
        <translation>جارٍ رفع التجميد…</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>رُفع التجميد</translation>
    </message>
    <message>
        <source>Trainings may go live again.</source>
        <translation>يمكن لنواتج التدريب أن تصبح مباشرة من جديد.</translation>
    </message>
    <message>
        <source>The hold was not lifted</source>
        <translation>لم يُرفع التجميد</translation>
    </message>
</context>
<context>
    <name>ui::pages::ImportCard</name>
    <message>
        <source>Open a dataset</source>
        <translation>فتح مجموعة بيانات</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>ملف التعريف هذا مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>A MovieLens folder with ratings.csv and movies.csv. Drop it here, choose it, or type where it is. Nothing in it is changed.</source>
        <translation>مجلد MovieLens يحتوي على ratings.csv وmovies.csv. أفلته هنا، أو اختره، أو اكتب مساره. لا يتغيّر أي شيء فيه.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is stored when you cancel stays; importing again goes on from there.</source>
        <translation>يبقى ما خُزّن عند الإلغاء، ويُستأنف الاستيراد منه في المرة التالية.</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>عرض الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Choose a MovieLens folder</source>
        <translation>اختيار مجلد MovieLens</translation>
    </message>
    <message>
        <source>Say which folder</source>
        <translation>حدّد المجلد</translation>
    </message>
    <message>
        <source>The import stops after the rows at hand</source>
        <translation>يتوقف الاستيراد بعد الصفوف الجارية معالجتها</translation>
    </message>
    <message>
        <source>An import is in progress</source>
        <translation>استيراد قيد التنفيذ</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 صف/ث</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>يتبقى نحو %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>جارٍ التقدير…</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is stored; import again to go on.</source>
        <translation>أُلغي الاستيراد. خُزّن ما قُرئ حتى ذلك الحين؛ أعد الاستيراد للمتابعة.</translation>
    </message>
    <message>
        <source>All ratings were stored before; nothing was counted twice.</source>
        <translation>كل التقييمات مخزّنة من قبل؛ لم يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Imported in %1.</source>
        <translation>تم الاستيراد خلال %1.</translation>
    </message>
    <message>
        <source>Ratings accepted</source>
        <translation>التقييمات المقبولة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>  of them: %1</source>
        <translation>  منها: %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>العناصر في الفهرس</translation>
    </message>
    <message>
        <source>Catalogue and tag rows rejected</source>
        <translation>صفوف الفهرس والوسوم المرفوضة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyFigures</name>
    <message>
        <source>Events per second</source>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>لا يوجد تدفق</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/ث</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>مُحاكى</translation>
    </message>
    <message>
        <source>%1 % in 1 h</source>
        <translation>%1 % خلال 1 س</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>تأخر المستهلك</translation>
    </message>
    <message>
        <source>events</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>no live model</source>
        <translation>لا يوجد نموذج مباشر</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>لم تُقيَّم الجودة</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 عن السابق</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>زمن استجابة API p95</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ms to limit</source>
        <translation>%1 ms حتى الحد</translation>
    </message>
    <message>
        <source>%1 ms over</source>
        <translation>%1 ms فوق الحد</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>لا توجد طلبات</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>%1 in 1 h</source>
        <translation>%1 خلال 1 س</translation>
    </message>
    <message>
        <source>from imports</source>
        <translation>من عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Ranking quality, NDCG@10</source>
        <translation>جودة الترتيب، NDCG@10</translation>
    </message>
    <message>
        <source>Exposure Gini, evaluated</source>
        <translation>Gini للظهور، عند تقييم الجودة</translation>
    </message>
</context>
<context>
    <name>ui::pages::Language</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterDialog</name>
    <message>
        <source>Dead letter</source>
        <translation>رسالة مرفوضة</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>أول رصد</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Life of the topic</source>
        <translation>دورة حياة الموضوع</translation>
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
        <source>Show the bytes as</source>
        <translation>عرض البايتات بصيغة</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As hexadecimal</source>
        <translation>بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>بايتات الرسالة</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>جارٍ قراءة الرسالة…</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>الرسالة فارغة</translation>
    </message>
    <message>
        <source>… the first %1 are kept</source>
        <translation>… المحفوظ أول %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>UTC، وقت رصدها أول مرة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>الموضوع والقسم والإزاحة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::pages::LettersCard</name>
    <message>
        <source>Dead letters</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Select a dead letter first</source>
        <translation>حدّد رسالة مرفوضة أولًا</translation>
    </message>
    <message>
        <source>Reading the dead letters…</source>
        <translation>جارٍ قراءة الرسائل المرفوضة…</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>المنتظر: %1</translation>
    </message>
    <message>
        <source>%1 or more match</source>
        <translation>المطابق: %1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>المطابق: %1</translation>
    </message>
    <message>
        <source>No dead letter matches</source>
        <translation>لا توجد رسالة مرفوضة مطابقة</translation>
    </message>
    <message>
        <source>All %1 were searched.</source>
        <translation>شمل البحث كل الرسائل: %1.</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>لا توجد رسائل مرفوضة</translation>
    </message>
    <message>
        <source>Everything that arrived was an event.</source>
        <translation>كل ما وصل كان أحداثًا.</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>تعذّرت قراءة الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Head: the 30 % of items with most ratings; tail: the 30 % with fewest</source>
        <translation>الرأس: نسبة 30 % من العناصر الأكثر تقييمات؛ الذيل: نسبة 30 % الأقل تقييمات</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Score as a share of this user&apos;s best score</source>
        <translation>الدرجة كنسبة من أفضل درجة لهذا المستخدم</translation>
    </message>
    <message>
        <source>After re-rank</source>
        <translation>بعد إعادة الترتيب</translation>
    </message>
    <message>
        <source>λ × relevance − similarity to items above; a dash: the place went to exploration or to a tail item</source>
        <translation>λ × الصلة − التشابه مع العناصر الأعلى؛ الشرطة: ذهب المكان إلى الاستكشاف أو إلى عنصر من الذيل</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
</context>
<context>
    <name>ui::pages::LiveChange</name>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Lists of sampled users</source>
        <translation>قوائم عيّنة من المستخدمين</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>لم تُحسب: %1</translation>
    </message>
    <message numerus="yes">
        <source>Top 10 that stays, mean of %n user(s)</source>
        <translation>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدم</numerusform>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدم</numerusform>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدمَين</numerusform>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدمين</numerusform>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدمًا</numerusform>
            <numerusform>ما يبقى من أفضل 10، متوسط %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>التداخل</translation>
    </message>
    <message>
        <source>Coverage of these lists</source>
        <translation>تغطية الفهرس في هذه القوائم</translation>
    </message>
    <message>
        <source>Gini of these lists</source>
        <translation>Gini لهذه القوائم</translation>
    </message>
    <message>
        <source>p95 latency of a list</source>
        <translation>زمن الاستجابة p95 للقائمة</translation>
    </message>
    <message>
        <source>Items that vanish from these lists</source>
        <translation>عناصر تختفي من هذه القوائم</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>تختفي</translation>
    </message>
    <message>
        <source>Items that appear in them</source>
        <translation>عناصر تظهر فيها</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>تظهر</translation>
    </message>
    <message>
        <source>Signature of %1: %2</source>
        <translation>توقيع %1: %2</translation>
    </message>
    <message>
        <source>Signature of %1 valid</source>
        <translation>توقيع %1 صالح</translation>
    </message>
    <message>
        <source>Files match their SHA-256</source>
        <translation>الملفات تطابق SHA-256 الخاص بها</translation>
    </message>
    <message>
        <source>Roll back the live model to %1?</source>
        <translation>التراجع بالنموذج المباشر إلى %1؟</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry. A hold is set: trainings only register candidates until a person lifts it.</source>
        <translation>تستخدم الطلبات الجديدة %1 خلال ثانية. يبقى %2 في السجل. يُفرض تجميد: لا تسجّل عمليات التدريب سوى مرشّحين إلى أن يرفعه شخص.</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll forward to %1 later.</source>
        <translation>يمكنك عكس هذا الإجراء بـ Ctrl+Z، أو التقدّم إلى %1 لاحقًا.</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>التراجع إلى %1</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected and a hold is on</source>
        <translation>ترقية %1 رغم رفضه ووجود تجميد سارٍ</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected</source>
        <translation>ترقية %1 رغم رفضه</translation>
    </message>
    <message>
        <source>Promote %1 although a hold is on</source>
        <translation>ترقية %1 رغم وجود تجميد سارٍ</translation>
    </message>
    <message>
        <source>Promote %1 to live?</source>
        <translation>ترقية %1 إلى مباشر؟</translation>
    </message>
    <message>
        <source>%1 answers all requests within a second.</source>
        <translation>يجيب %1 عن جميع الطلبات خلال ثانية.</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry.</source>
        <translation>تستخدم الطلبات الجديدة %1 خلال ثانية. يبقى %2 في السجل.</translation>
    </message>
    <message>
        <source>It was rejected: %1.</source>
        <translation>رُفض الإصدار: %1.</translation>
    </message>
    <message>
        <source>A hold is on: “%1”.</source>
        <translation>يوجد تجميد سارٍ: «%1».</translation>
    </message>
    <message>
        <source>It is the first live version.</source>
        <translation>هذا أول إصدار مباشر.</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll back to %1 later.</source>
        <translation>يمكنك عكس هذا الإجراء بـ Ctrl+Z، أو التراجع إلى %1 لاحقًا.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>ترقية %1</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>ملف التعريف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The signature does not verify: %1</source>
        <translation>فشل التحقق من التوقيع: %1</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>النموذج المباشر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1 was not made live</source>
        <translation>لم يصبح %1 مباشرًا</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 مباشر الآن</translation>
    </message>
    <message>
        <source>Promoted at %1</source>
        <translation>تمت الترقية في %1</translation>
    </message>
    <message>
        <source>Rolled back from %1 at %2</source>
        <translation>تم التراجع عن %1 في %2</translation>
    </message>
    <message>
        <source>Promoted over %1 at %2</source>
        <translation>تمت الترقية بدلًا من %1 في %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>عكس الإجراء</translation>
    </message>
</context>
<context>
    <name>ui::pages::LookUpRow</name>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>إصدار النموذج</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>طول القائمة</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار الإعداد</translation>
    </message>
    <message>
        <source>Get recommendations</source>
        <translation>جلب التوصيات</translation>
    </message>
    <message>
        <source>random user</source>
        <translation>مستخدم عشوائي</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Somebody without any ratings</source>
        <translation>مستخدم بلا أي تقييمات</translation>
    </message>
    <message>
        <source>or pick a</source>
        <translation>أو اختيار</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصر</numerusform>
            <numerusform>%n عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own pipeline</source>
        <translation>مساره الخاص</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 مباشر</translation>
    </message>
    <message>
        <source>Enter a user id, or pick a random user</source>
        <translation>أدخل معرّف مستخدم، أو اختر مستخدمًا عشوائيًا</translation>
    </message>
</context>
<context>
    <name>ui::pages::MarkdownDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewCharts</name>
    <message>
        <source>Stream throughput</source>
        <translation>إنتاجية التدفق</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>API latency</source>
        <translation>زمن استجابة API</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 حدث</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>by training run</source>
        <translation>حسب تشغيل التدريب</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>المنتَج</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>No stream is connected</source>
        <translation>لا يوجد تدفق متصل</translation>
    </message>
    <message>
        <source>events/s, last values of %1</source>
        <translation>حدث/ث، آخر القيم كل %1</translation>
    </message>
    <message>
        <source>events/s, mean of %1</source>
        <translation>حدث/ث، متوسط كل %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>حدث/ث</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>p95 limit %1</source>
        <translation>حد p95 %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>لم تُقيَّم جودة أي تشغيل بعد</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المعالجة</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>لا يوجد ما يُراقَب بعد</translation>
    </message>
    <message>
        <source>Open a dataset, or see everything at work with simulated users: start %1 in a terminal.</source>
        <translation>افتح مجموعة بيانات، أو شاهد كل شيء أثناء العمل مع مستخدمين مُحاكَين: شغّل %1 في الطرفية.</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>فتح مجموعة بيانات</translation>
    </message>
    <message>
        <source>Copy the demo command</source>
        <translation>نسخ أمر العرض التجريبي</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>آخر 10 د</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>آخر 24 س</translation>
    </message>
    <message>
        <source>Time range of the charts (Alt+T)</source>
        <translation>النطاق الزمني للمخططات (Alt+T)</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewStreamBanner</name>
    <message>
        <source>The address of Kafka is not known</source>
        <translation>عنوان Kafka غير معروف</translation>
    </message>
    <message>
        <source>Kafka refused the login</source>
        <translation>رفض Kafka تسجيل الدخول</translation>
    </message>
    <message>
        <source>The certificate of Kafka is not trusted</source>
        <translation>شهادة Kafka غير موثوقة</translation>
    </message>
    <message>
        <source>Kafka does not allow to use a topic</source>
        <translation>لا يسمح Kafka باستخدام أحد المواضيع</translation>
    </message>
    <message>
        <source>A topic is missing</source>
        <translation>أحد المواضيع مفقود</translation>
    </message>
    <message>
        <source>Kafka does not answer</source>
        <translation>Kafka لا يستجيب</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>فتح التدفق</translation>
    </message>
    <message>
        <source>New messages are not stored</source>
        <translation>لا تُخزَّن الرسائل الجديدة</translation>
    </message>
    <message>
        <source>The stream waits for a decision</source>
        <translation>التدفق في انتظار قرار</translation>
    </message>
    <message>
        <source>Say on its page where reading begins; until then nothing is consumed.</source>
        <translation>حدّد في صفحته من أين تبدأ القراءة؛ حتى ذلك الحين لا يُستهلك شيء.</translation>
    </message>
    <message>
        <source>Last answer %1 ago, at %2 UTC. Figures of the stream are of then.</source>
        <translation>آخر رد قبل %1، في %2 UTC. أرقام التدفق تعود إلى ذلك الوقت.</translation>
    </message>
    <message>
        <source>Asking Kafka</source>
        <translation>جارٍ سؤال Kafka</translation>
    </message>
    <message>
        <source>Kafka could not be reached</source>
        <translation>تعذّر الوصول إلى Kafka</translation>
    </message>
</context>
<context>
    <name>ui::pages::ParametersDialog</name>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Parameters of the next run</source>
        <translation>معلمات التشغيل التالي</translation>
    </message>
    <message>
        <source>They hold until the program is closed; lasting ones belong into the settings file.</source>
        <translation>تسري حتى إغلاق البرنامج؛ أما المعلمات الدائمة فمكانها ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>الاستخدام في التشغيل التالي</translation>
    </message>
    <message>
        <source>Users with fewer ratings get a blend of the family and what is popular or described alike.</source>
        <translation>يحصل المستخدمون ذوو التقييمات الأقل على مزيج من نتائج العائلة والعناصر الشائعة أو المتشابهة وصفًا.</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>مسار إعداد القائمة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>How ratings are held out for the evaluation: temporal-global:0.2, temporal-user:0.2, leave-last-out, random:0.2</source>
        <translation>طريقة حجب التقييمات لتقييم الجودة: temporal-global:0.2, temporal-user:0.2, leave-last-out, random:0.2</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>الخيوط (0: كل الأنوية)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2</source>
        <translation>أدخل عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2</source>
        <translation>أدخل عددًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on</source>
        <translation>أدخل عددًا صحيحًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>A value is out of range; see the fields in red</source>
        <translation>توجد قيمة خارج النطاق؛ راجع الحقول الحمراء</translation>
    </message>
</context>
<context>
    <name>ui::pages::PipelineStations</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>لا توجد طلبات</translation>
    </message>
    <message>
        <source>simulated, %1/s</source>
        <translation>مُحاكى، %1/ث</translation>
    </message>
    <message>
        <source>simulation paused</source>
        <translation>المحاكاة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 طلب/ث</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>منقطع منذ %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/ث</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>تتعذّر الكتابة فيه</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>%1 ms write</source>
        <translation>الكتابة %1 ms</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>التقييمات: %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>لا توجد جدولة</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>لا إصدار مباشر</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
</context>
<context>
    <name>ui::pages::QuestionCard</name>
    <message>
        <source>Where to begin?</source>
        <translation>من أين نبدأ؟</translation>
    </message>
    <message>
        <source>With new messages only: nothing older is read</source>
        <translation>من الرسائل الجديدة فقط: لا يُقرأ ما هو أقدم</translation>
    </message>
    <message>
        <source>With messages since (UTC)</source>
        <translation>من الرسائل الواردة منذ (UTC)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>This source is new. Nothing is read until you decide.</source>
        <translation>هذا المصدر جديد. لا يُقرأ شيء حتى تقرّر.</translation>
    </message>
    <message>
        <source>Messages were lost. Where to go on?</source>
        <translation>فُقدت رسائل. من أين نتابع؟</translation>
    </message>
    <message>
        <source>The cluster no longer keeps the messages after the last one that was stored. What is passed over is counted as skipped. Nothing is read until you decide; to stop here, leave the question open.</source>
        <translation>لم يعد العنقود يحتفظ بالرسائل التي تلي آخر رسالة مخزّنة. يُحتسب ما يُتجاوز ضمن المتخطّى. لا يُقرأ شيء حتى تقرّر؛ للتوقف هنا، اترك السؤال مفتوحًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A topic was made anew. Where to begin?</source>
        <translation>أُنشئ موضوع من جديد. من أين نبدأ؟</translation>
    </message>
    <message>
        <source>The message before the stored position is another one now: the topic was deleted and made again. Its messages count as a new source. Nothing is read until you decide.</source>
        <translation>الرسالة التي تسبق الموضع المخزّن أصبحت رسالة أخرى: حُذف الموضوع وأُنشئ من جديد. تُعدّ رسائله مصدرًا جديدًا. لا يُقرأ شيء حتى تقرّر.</translation>
    </message>
    <message>
        <source>With the oldest message kept: %1 messages to read</source>
        <translation>من أقدم رسالة محتفَظ بها: عدد الرسائل للقراءة %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation>العناصر الموصى بها</translation>
    </message>
    <message>
        <source>Ratings by this user</source>
        <translation>تقييمات هذا المستخدم</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع الفنية</translation>
    </message>
    <message>
        <source>Look up what one user gets, and why</source>
        <translation>معرفة ما يحصل عليه مستخدم بعينه، ولماذا</translation>
    </message>
    <message>
        <source>% of items</source>
        <translation>% من العناصر</translation>
    </message>
    <message>
        <source>Genres for user %1</source>
        <translation>الأنواع الفنية للمستخدم %1</translation>
    </message>
    <message>
        <source>Top %1 for user %2</source>
        <translation>أفضل %1 للمستخدم %2</translation>
    </message>
    <message>
        <source>served by %1 in %2</source>
        <translation>قدّمها %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 is a new user.</source>
        <translation>%1 مستخدم جديد.</translation>
    </message>
    <message>
        <source>There are no ratings yet, so the list holds what is popular with everybody.</source>
        <translation>لا توجد تقييمات بعد، لذا تضم القائمة ما هو شائع لدى الجميع.</translation>
    </message>
    <message>
        <source>There is no list for this user</source>
        <translation>لا توجد قائمة لهذا المستخدم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The list could not be made; the one before is still shown.</source>
        <translation>تعذّر إعداد القائمة؛ لا تزال القائمة السابقة معروضة.</translation>
    </message>
    <message>
        <source>Loading the live model…</source>
        <translation>جارٍ تحميل النموذج المباشر…</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>جارٍ إعداد القائمة…</translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation>أي مستخدم؟</translation>
    </message>
    <message>
        <source>Enter a user id above, or pick a random user, to see the list and the reasons for every item.</source>
        <translation>أدخل معرّف مستخدم أعلاه، أو اختر مستخدمًا عشوائيًا، لعرض القائمة وأسباب كل عنصر.</translation>
    </message>
    <message>
        <source>There is no live model yet</source>
        <translation>لا يوجد نموذج مباشر بعد</translation>
    </message>
    <message>
        <source>Recommendations come from a trained, signed version. Train one first.</source>
        <translation>تأتي التوصيات من إصدار مدرَّب وموقّع. درّب إصدارًا أولًا.</translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation>الانتقال إلى التدريب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>required ≤ 100 ms</source>
        <translation>المطلوب ≤ 100 ms</translation>
    </message>
    <message>
        <source>List filled</source>
        <translation>امتلاء القائمة</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation>عناصر الذيل</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>تنوّع القائمة</translation>
    </message>
    <message>
        <source>%1 in total · %2</source>
        <translation>الإجمالي %1 · %2</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>لا توجد تقييمات بعد</translation>
    </message>
    <message>
        <source>This user is new.</source>
        <translation>هذا المستخدم جديد.</translation>
    </message>
    <message>
        <source>No genres</source>
        <translation>لا توجد أنواع فنية</translation>
    </message>
    <message>
        <source>None of these items was announced with a genre.</source>
        <translation>لم يرد نوع فني مع أي من هذه العناصر.</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>تاريخ المستخدم</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>The list of user %1 is on the clipboard as JSON.</source>
        <translation>قائمة المستخدم %1 في الحافظة بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>ui::pages::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>تصفية الإصدارات</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>تغييرات المراحل</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>التحقق من تاريخ السجل</translation>
    </message>
    <message>
        <source>Verify the selected version</source>
        <translation>التحقق من الإصدار المحدد</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>التحقق من تاريخ السجل</translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation>مقارنة إصدارين…</translation>
    </message>
    <message>
        <source>Roll back or promote the selected version…</source>
        <translation>التراجع إلى الإصدار المحدد أو ترقيته…</translation>
    </message>
    <message>
        <source>It takes two versions to compare.</source>
        <translation>تتطلب المقارنة إصدارين.</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>لا توجد إصدارات بعد</translation>
    </message>
    <message>
        <source>A training signs its model and puts it here.</source>
        <translation>يوقّع التدريب نموذجه ويضعه هنا.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>تدريب نموذج</translation>
    </message>
    <message>
        <source>No version is live</source>
        <translation>لا يوجد إصدار مباشر</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 مباشر الآن</translation>
    </message>
    <message numerus="yes">
        <source>; %n candidate(s)</source>
        <translation>
            <numerusform>؛ %n مرشّح</numerusform>
            <numerusform>؛ %n مرشّح</numerusform>
            <numerusform>؛ %n مرشّحان</numerusform>
            <numerusform>؛ %n مرشّحين</numerusform>
            <numerusform>؛ %n مرشّحًا</numerusform>
            <numerusform>؛ %n مرشّح</numerusform>
        </translation>
    </message>
    <message>
        <source> · read only</source>
        <translation> · للقراءة فقط</translation>
    </message>
    <message>
        <source> · could not be read: %1</source>
        <translation> · تعذّرت القراءة: %1</translation>
    </message>
    <message>
        <source>%1 versions · %2 shown</source>
        <translation>الإصدارات: %1 · المعروض: %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>آخر %1</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>النموذج المباشر</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>التوقيع: %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>commit, data, seed, key</source>
        <translation>الإيداع، البيانات، البذرة، المفتاح</translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation>جارٍ قراءة الملفات</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>التواقيع الأخرى</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>كلها صالحة</translation>
    </message>
    <message numerus="yes">
        <source>%n mismatch(es)</source>
        <translation>
            <numerusform>%n توقيع غير مطابق</numerusform>
            <numerusform>%n توقيع غير مطابق</numerusform>
            <numerusform>%n توقيعان غير مطابقين</numerusform>
            <numerusform>%n تواقيع غير مطابقة</numerusform>
            <numerusform>%n توقيعًا غير مطابق</numerusform>
            <numerusform>%n توقيع غير مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>المطلوب 0</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Changing the live model…</source>
        <translation>جارٍ تغيير النموذج المباشر…</translation>
    </message>
    <message>
        <source>%1 was not verified</source>
        <translation>لم يُتحقق من %1</translation>
    </message>
    <message>
        <source>%1 is untouched</source>
        <translation>%1 لم يُعبث به</translation>
    </message>
    <message>
        <source>%1 does not verify</source>
        <translation>فشل التحقق من %1</translation>
    </message>
    <message>
        <source>Signature valid, files match their SHA-256.</source>
        <translation>التوقيع صالح، والملفات تطابق SHA-256 الخاص بها.</translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation>جارٍ التحقق من تاريخ السجل.</translation>
    </message>
    <message>
        <source>The history was not verified</source>
        <translation>لم يُتحقق من تاريخ السجل</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>القيد %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entry(s)</source>
        <translation>
            <numerusform>سليم، %n قيد</numerusform>
            <numerusform>سليم، %n قيد</numerusform>
            <numerusform>سليم، %n قيدان</numerusform>
            <numerusform>سليم، %n قيود</numerusform>
            <numerusform>سليم، %n قيدًا</numerusform>
            <numerusform>سليم، %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered: entry %1</source>
        <translation>معدَّل: القيد %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>بطاقة النموذج %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Kept with the version and in the history.</source>
        <translation>تُحفظ مع الإصدار وفي تاريخ السجل.</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>لم تُحفظ الملاحظة</translation>
    </message>
    <message>
        <source>Alias for %1</source>
        <translation>اسم مستعار لـ %1</translation>
    </message>
    <message>
        <source>1 to 40 letters, digits, “.”, “_” or “-”. An alias that another version has moves here.</source>
        <translation>من 1 إلى 40 من الحروف أو الأرقام أو «.» أو «_» أو «-». الاسم المستعار الذي يحمله إصدار آخر ينتقل إلى هنا.</translation>
    </message>
    <message>
        <source>The alias was not added</source>
        <translation>لم يُضَف الاسم المستعار</translation>
    </message>
    <message>
        <source>The alias was not removed</source>
        <translation>لم يُزَل الاسم المستعار</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementText</name>
    <message>
        <source>Consumer lag</source>
        <translation>تأخر المستهلك</translation>
    </message>
    <message>
        <source>Age of the lag</source>
        <translation>عمر التأخر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>غير المحتسَب</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>زمن استجابة API p95</translation>
    </message>
    <message>
        <source>Model signature</source>
        <translation>توقيع النموذج</translation>
    </message>
    <message>
        <source>Ranking quality</source>
        <translation>جودة الترتيب</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>no stream is connected</source>
        <translation>لا يوجد تدفق متصل</translation>
    </message>
    <message>
        <source>waits for a person to say where to begin</source>
        <translation>في انتظار شخص يحدّد نقطة البدء</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>الوسيط لا يستجيب</translation>
    </message>
    <message>
        <source>the age of the waiting messages is not known yet</source>
        <translation>عمر الرسائل المنتظرة غير معروف بعد</translation>
    </message>
    <message>
        <source>nothing arrived in the last minute</source>
        <translation>لم يصل شيء خلال الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>the store cannot be read</source>
        <translation>تتعذّر قراءة المخزن</translation>
    </message>
    <message>
        <source>nothing was consumed yet</source>
        <translation>لم يُستهلك شيء بعد</translation>
    </message>
    <message>
        <source>no request in the last minute</source>
        <translation>لا طلبات خلال الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>no version is live</source>
        <translation>لا يوجد إصدار مباشر</translation>
    </message>
    <message>
        <source>another version answers in its place</source>
        <translation>يجيب إصدار آخر بدلًا منه</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>لم تُضبط جدولة</translation>
    </message>
    <message>
        <source>needs an earlier live version</source>
        <translation>يلزم إصدار مباشر سابق</translation>
    </message>
    <message>
        <source>the version was not evaluated</source>
        <translation>لم تُقيَّم جودة الإصدار</translation>
    </message>
    <message>
        <source>the measured value is not a number</source>
        <translation>القيمة المقيسة ليست عددًا</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>signed key</source>
        <translation>توقيع بمفتاح</translation>
    </message>
    <message>
        <source>API p95</source>
        <translation>API p95</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 beyond its limit</source>
        <translation>%1: خارج الحد</translation>
    </message>
    <message>
        <source>%1 near its limit</source>
        <translation>%1: قرب الحد</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1: في انتظار شخص</translation>
    </message>
    <message>
        <source>%1 of %2 requirements need attention: %3</source>
        <translation>تتطلب الانتباه %1 من %2 متطلبات: %3</translation>
    </message>
    <message>
        <source>Nothing can be told yet</source>
        <translation>لا يمكن الحكم على شيء بعد</translation>
    </message>
    <message>
        <source>%1 of %2 requirements are met, %3 cannot be told yet</source>
        <translation>تحقّق %1 من %2 متطلبات، ولا يمكن الحكم على %3 بعد</translation>
    </message>
    <message>
        <source>All %1 requirements are met</source>
        <translation>تحقّقت كل المتطلبات: %1</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>الفاصل بين التدريبات</translation>
    </message>
    <message>
        <source>Trainings on time</source>
        <translation>التدريبات في موعدها</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>يلزم تدريبان</translation>
    </message>
    <message>
        <source>no training was due yet today</source>
        <translation>لم يحن موعد أي تدريب اليوم بعد</translation>
    </message>
    <message>
        <source>a training is running</source>
        <translation>هناك تدريب قيد التشغيل</translation>
    </message>
    <message>
        <source>waits for enough ratings</source>
        <translation>بانتظار عدد كافٍ من التقييمات</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsCard</name>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>%1 checks · worst first</source>
        <translation>الفحوص: %1 · الأسوأ أولًا</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsModel</name>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>The mark is the limit</source>
        <translation>العلامة هي الحد</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>Double click or Enter opens its page</source>
        <translation>النقر المزدوج أو Enter يفتح صفحته</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCard</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Under way in stage %1.</source>
        <translation>قيد التنفيذ في مرحلة %1.</translation>
    </message>
    <message>
        <source>Failed in stage %1: %2. The live version is as it was.</source>
        <translation>أخفق في مرحلة %1: %2. بقي الإصدار المباشر كما كان.</translation>
    </message>
    <message>
        <source>Cancelled in stage %1. Nothing was registered; the live version is as it was.</source>
        <translation>أُلغي في مرحلة %1. لم يُسجَّل شيء؛ بقي الإصدار المباشر كما كان.</translation>
    </message>
    <message>
        <source>Interrupted in stage %1: the program ended before the run did. Nothing was registered; train again.</source>
        <translation>انقطع في مرحلة %1: انتهى البرنامج قبل انتهاء التشغيل. لم يُسجَّل شيء؛ أعد التدريب.</translation>
    </message>
    <message>
        <source>Made version %1, now: %2.</source>
        <translation>أنتج الإصدار %1، وحالته الآن: %2.</translation>
    </message>
    <message>
        <source>After the run: %1.</source>
        <translation>بعد التشغيل: %1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>عرض سجل التشغيل</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>إلغاء التشغيل</translation>
    </message>
    <message>
        <source>The run stops at its next step</source>
        <translation>يتوقف التشغيل عند خطوته التالية</translation>
    </message>
    <message>
        <source>Cancelling: the run stops at its next step.</source>
        <translation>جارٍ الإلغاء: يتوقف التشغيل عند خطوته التالية.</translation>
    </message>
    <message>
        <source>Newest lines of the log</source>
        <translation>أحدث أسطر سجل التشغيل</translation>
    </message>
    <message>
        <source>Conditions of the release gate</source>
        <translation>شروط بوابة الإصدار</translation>
    </message>
    <message>
        <source>%1, started by %2 at %3</source>
        <translation>%1، بدأه %2 في %3</translation>
    </message>
    <message>
        <source>Cancel stops the run at its next step; nothing is registered and the live version stays.</source>
        <translation>يوقف الإلغاء التشغيل عند خطوته التالية؛ لا يُسجَّل شيء ويبقى الإصدار المباشر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of stage %1</source>
        <translation>تقدّم مرحلة %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>يتبقى نحو %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>جارٍ التقدير…</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>لا يوجد تدريب بعد</translation>
    </message>
    <message>
        <source>Train now makes the first version; its stages and its gate are shown here.</source>
        <translation>ينتج «تدريب الآن» الإصدار الأول؛ وتُعرض مراحله وبوابته هنا.</translation>
    </message>
    <message>
        <source>started by %1, %2, took %3</source>
        <translation>بدأه %1، %2، استغرق %3</translation>
    </message>
    <message>
        <source>started by %1, %2</source>
        <translation>بدأه %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCharts</name>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Ranking quality by run</source>
        <translation>جودة الترتيب حسب التشغيل</translation>
    </message>
    <message>
        <source>Coverage by run</source>
        <translation>تغطية الفهرس حسب التشغيل</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>الزمن حسب المرحلة</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>لم تُقيَّم جودة أي تشغيل بعد</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>% of the catalogue</source>
        <translation>% من الفهرس</translation>
    </message>
    <message>
        <source>Run %1 rejected</source>
        <translation>التشغيل %1 مرفوض</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>بوابة الإصدار ≥ %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم الجودة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>No finished run yet</source>
        <translation>لا يوجد تشغيل مكتمل بعد</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCompareModel</name>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunHistoryModel</name>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleCard</name>
    <message>
        <source>A hold is on since %1: trainings only register candidates. Lift it in the registry.</source>
        <translation>يوجد تجميد منذ %1: لا تسجّل عمليات التدريب سوى مرشّحين. ارفعه من السجل.</translation>
    </message>
    <message>
        <source>The new version stays a candidate until somebody promotes it.</source>
        <translation>يبقى الإصدار الجديد مرشّحًا إلى أن يرقّيه شخص.</translation>
    </message>
    <message>
        <source>The first version that passes the gate becomes live.</source>
        <translation>أول إصدار يجتاز البوابة يصبح مباشرًا.</translation>
    </message>
    <message>
        <source>A version that passes the gate replaces %1; one that fails is kept as rejected.</source>
        <translation>يحلّ الإصدار الذي يجتاز البوابة محل %1؛ أما الذي يفشل فيُحفظ مرفوضًا.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Promote when the gate passes</source>
        <translation>الترقية عند اجتياز البوابة</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>تدريب الآن</translation>
    </message>
    <message>
        <source>Edit schedule…</source>
        <translation>تحرير الجدولة…</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>فتح مجموعة بيانات</translation>
    </message>
    <message>
        <source>Time until the next scheduled run</source>
        <translation>الوقت حتى التشغيل المجدول التالي</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>ملف التعريف هذا مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>تشغيل قيد التنفيذ</translation>
    </message>
    <message>
        <source>There are no ratings yet</source>
        <translation>لا توجد تقييمات بعد</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleDialog</name>
    <message>
        <source>Start trainings</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>حفظ الجدولة</translation>
    </message>
    <message>
        <source>Schedule of trainings</source>
        <translation>جدولة التدريب</translation>
    </message>
    <message>
        <source>When should trainings start?</source>
        <translation>متى يبدأ التدريب؟</translation>
    </message>
    <message>
        <source>All times are UTC. Runs that were missed, because the machine slept or the program was closed, are made up for by one.</source>
        <translation>كل الأوقات بتوقيت UTC. التشغيلات الفائتة، بسبب سكون الجهاز أو إغلاق البرنامج، يعوّضها تشغيل واحد.</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>على فترات منتظمة</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>حسب تعبير cron</translation>
    </message>
    <message>
        <source>By hand alone (off)</source>
        <translation>يدويًا فقط (متوقفة)</translation>
    </message>
    <message>
        <source>Nothing starts by itself until it is switched on again. Train now works all the same.</source>
        <translation>لا يبدأ شيء تلقائيًا حتى إعادة التفعيل. يظل «تدريب الآن» متاحًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>An interval that divides a day counts from 00:00 UTC, any other from the last run.</source>
        <translation>الفترة التي تقسم اليوم بلا باقٍ تُحسب من 00:00 UTC، وأي فترة أخرى من آخر تشغيل.</translation>
    </message>
    <message>
        <source>Cron expression, five fields</source>
        <translation>تعبير cron، خمسة حقول</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.
For example %1: every 3 hours.</source>
        <translation>الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.
مثلًا %1: كل 3 ساعات.</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <translation>التشغيلات الخمسة التالية</translation>
    </message>
    <message>
        <source>Enter a whole number; from 60 seconds to 366 days</source>
        <translation>أدخل عددًا صحيحًا؛ من 60 ثانية إلى 366 يومًا</translation>
    </message>
    <message>
        <source>Not a valid interval</source>
        <translation>فترة غير صالحة</translation>
    </message>
    <message>
        <source>Enter five fields, or choose another way above</source>
        <translation>أدخل خمسة حقول، أو اختر طريقة أخرى أعلاه</translation>
    </message>
    <message>
        <source>The schedule is not valid; see the field in red</source>
        <translation>الجدولة غير صالحة؛ راجع الحقل الأحمر</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، بعد %2</translation>
    </message>
    <message>
        <source>The schedule is being saved</source>
        <translation>جارٍ حفظ الجدولة</translation>
    </message>
    <message>
        <source>The schedule was not saved. %1</source>
        <translation>لم تُحفظ الجدولة. %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasCard</name>
    <message>
        <source>Schema versions</source>
        <translation>إصدارات مخططات البيانات</translation>
    </message>
    <message>
        <source>this topic has none</source>
        <translation>ليس لهذا الموضوع أي مخطط</translation>
    </message>
    <message>
        <source>producers use a version that is not known here</source>
        <translation>يستخدم المنتجون إصدارًا غير معروف هنا</translation>
    </message>
    <message>
        <source>Enter shows the JSON Schema</source>
        <translation>يعرض Enter محتوى JSON Schema</translation>
    </message>
    <message>
        <source>Schema of %1, version %2</source>
        <translation>مخطط بيانات %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasModel</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Fields that came (+) and went (−)</source>
        <translation>الحقول المضافة (+) والمحذوفة (−)</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>BACKWARD: reads events of the version before. FORWARD: the version before reads these events. FULL: both.</source>
        <translation>BACKWARD: يقرأ أحداث الإصدار السابق. FORWARD: يقرأ الإصدار السابق هذه الأحداث. FULL: كلاهما.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideBySideDialog</name>
    <message>
        <source>Other version</source>
        <translation>الإصدار الآخر</translation>
    </message>
    <message>
        <source>User %1 by two versions</source>
        <translation>المستخدم %1 حسب إصدارين</translation>
    </message>
    <message>
        <source>Shown list</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>List of the other version</source>
        <translation>قائمة الإصدار الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2 items are in both lists, with the same draws.</source>
        <translation>العناصر الموجودة في القائمتين معًا: %1 من %2، بالسحوبات نفسها.</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>In the other list</source>
        <translation>في القائمة الأخرى</translation>
    </message>
</context>
<context>
    <name>ui::pages::SimulationPanel</name>
    <message>
        <source>Speed of the audience</source>
        <translation>سرعة الجمهور</translation>
    </message>
    <message>
        <source>%1 × the usual rate</source>
        <translation>%1 × المعدل المعتاد</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pause the audience</source>
        <translation>إيقاف الجمهور مؤقتًا</translation>
    </message>
    <message>
        <source>Let the audience go on</source>
        <translation>استئناف الجمهور</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>استعادة الوسيط</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>قطع الوسيط</translation>
    </message>
</context>
<context>
    <name>ui::pages::SourcesModel</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>A file by its SHA-256, or one life of a topic</source>
        <translation>ملف معرَّف بـ SHA-256، أو دورة حياة واحدة لموضوع</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>Rows or messages read</source>
        <translation>الصفوف أو الرسائل المقروءة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>المخزّن كأحداث</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّر</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>مخزّن من قبل: سُلّم مجددًا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>ليس حدثًا: محفوظ كرسائل مرفوضة</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>يجب أن يساوي المستهلَك المقبول + المكرّر + المرفوض</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>غير متطابق</translation>
    </message>
</context>
<context>
    <name>ui::pages::StageChangesModel</name>
    <message>
        <source>Promoted %1 to live</source>
        <translation>ترقية %1 إلى مباشر</translation>
    </message>
    <message>
        <source>Rolled back %1 to %2</source>
        <translation>التراجع عن %1 إلى %2</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>Lifted the hold on %1</source>
        <translation>رفع التجميد عن %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::pages::StartPage</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>The store of profile %1 is empty</source>
        <translation>مخزن ملف التعريف %1 فارغ</translation>
    </message>
    <message>
        <source>What is in the store of profile %1</source>
        <translation>محتويات مخزن ملف التعريف %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>الموصوف منها %1</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected, everywhere</source>
        <translation>المستهلَك = المقبول + المكرّر + المرفوض، في كل المصادر</translation>
    </message>
    <message>
        <source>the counts of a source do not add up; check the store</source>
        <translation>أعداد أحد المصادر غير متطابقة؛ افحص المخزن</translation>
    </message>
    <message>
        <source>After the import: train a first model. Its gate is checked, it is signed, and it can answer at once.</source>
        <translation>بعد الاستيراد: درّب نموذجًا أول. تُفحص بوابته ويُوقَّع، ويمكنه الإجابة فورًا.</translation>
    </message>
    <message>
        <source>There are ratings and no model yet. The first training takes a few seconds on a dataset of this size.</source>
        <translation>توجد تقييمات ولا يوجد نموذج بعد. يستغرق التدريب الأول بضع ثوانٍ لمجموعة بيانات بهذا الحجم.</translation>
    </message>
    <message>
        <source>Train a first model</source>
        <translation>تدريب نموذج أول</translation>
    </message>
    <message>
        <source>%1 versions are registered and none is live. Promote one, or train again.</source>
        <translation>عدد الإصدارات المسجّلة %1 وليس بينها إصدار مباشر. رقِّ أحدها، أو أعد التدريب.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>الانتقال إلى التدريب</translation>
    </message>
    <message>
        <source>%1 is live. Look up a user and see what is recommended, and why.</source>
        <translation>%1 مباشر الآن. ابحث عن مستخدم لمعرفة ما يُوصى له به، ولماذا.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Reading dead letters…</source>
        <translation>جارٍ قراءة الرسائل المرفوضة…</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>تعذّرت قراءة الرسائل المرفوضة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2, oldest first</source>
        <translation>%1 من %2، الأقدم أولًا</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>لا توجد رسائل مرفوضة</translation>
    </message>
    <message>
        <source>Every row that was read is an event or a duplicate.</source>
        <translation>كل صف قُرئ هو حدث أو مكرّر.</translation>
    </message>
    <message>
        <source>Welcome to Fairlead</source>
        <translation>مرحبًا بك في Fairlead</translation>
    </message>
    <message>
        <source>Fairlead trains recommenders on your ratings, checks and signs every version, serves it, and takes it back when it disappoints. It begins with data: open a dataset below. Everything stays on this machine.</source>
        <translation>يدرّب Fairlead أنظمة التوصية على تقييماتك، ويفحص كل إصدار ويوقّعه ويقدّمه، ثم يسحبه إذا خيّب التوقعات. البداية من البيانات: افتح مجموعة بيانات أدناه. يبقى كل شيء على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamBanners</name>
    <message>
        <source>Events are not stored now.</source>
        <translation>لا تُخزَّن الأحداث الآن.</translation>
    </message>
    <message>
        <source>The counts do not add up.</source>
        <translation>الأعداد غير متطابقة.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>%1 Nothing is lost while the cluster keeps the messages.</source>
        <translation>%1 لا يُفقد شيء ما دام العنقود يحتفظ بالرسائل.</translation>
    </message>
    <message>
        <source>Consumed is not accepted + duplicates + rejected. Check the store with “fairleadctl store check”.</source>
        <translation>المستهلَك لا يساوي المقبول + المكرّر + المرفوض. افحص المخزن بالأمر «fairleadctl store check».</translation>
    </message>
    <message>
        <source>Disconnected since %1.</source>
        <translation>الاتصال منقطع منذ %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 منذ %2.</translation>
    </message>
    <message>
        <source>What is shown is %1 old.</source>
        <translation>عمر المعروض %1.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamCharts</name>
    <message>
        <source>Throughput</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Lag by partition</source>
        <translation>التأخر حسب القسم</translation>
    </message>
    <message>
        <source>Rejected events by reason</source>
        <translation>الأحداث المرفوضة حسب السبب</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>حدث/ث</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>events behind</source>
        <translation>أحداث متأخرة</translation>
    </message>
    <message>
        <source>events</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>لم يُقَس شيء بعد</translation>
    </message>
    <message>
        <source>The first figures come within a second.</source>
        <translation>تظهر الأرقام الأولى خلال ثانية.</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>المنتَج</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستهلَك</translation>
    </message>
    <message>
        <source>No partition is read yet</source>
        <translation>لا يُقرأ أي قسم بعد</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) held back</source>
        <translation>
            <numerusform>%n قسم محتجز</numerusform>
            <numerusform>%n قسم محتجز</numerusform>
            <numerusform>%n قسمان محتجزان</numerusform>
            <numerusform>%n أقسام محتجزة</numerusform>
            <numerusform>%n قسمًا محتجزًا</numerusform>
            <numerusform>%n قسم محتجز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour, all topics</source>
        <translation>%1 خلال الساعة الأخيرة، كل المواضيع</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Every message of the last hour was an event.</source>
        <translation>كل رسالة في الساعة الأخيرة كانت حدثًا.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamPage</name>
    <message>
        <source>Stream</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Pause live</source>
        <translation>إيقاف العرض الحي مؤقتًا</translation>
    </message>
    <message>
        <source>Inspect events</source>
        <translation>فحص الأحداث</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>ملف التعريف هذا غير متصل بأي تدفق</translation>
    </message>
    <message>
        <source>Name a Kafka cluster with the key kafka.bootstrap in %1, and start Fairlead again.
Or look at the demo: “fairlead --demo” brings a cluster and an audience of its own.</source>
        <translation>حدّد عنقود Kafka بالمفتاح kafka.bootstrap في %1، ثم أعد تشغيل Fairlead.
أو شاهد العرض التجريبي: «fairlead --demo» يوفّر عنقودًا وجمهورًا خاصين به.</translation>
    </message>
    <message>
        <source>Copy the setting</source>
        <translation>نسخ الإعداد</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Passing on the decision…</source>
        <translation>جارٍ تمرير القرار…</translation>
    </message>
    <message>
        <source>Pause or resume the stream page</source>
        <translation>إيقاف صفحة التدفق مؤقتًا أو استئنافها</translation>
    </message>
    <message>
        <source>Inspect events of the stream</source>
        <translation>فحص أحداث التدفق</translation>
    </message>
    <message>
        <source>%1 topics · %2 partitions</source>
        <translation>المواضيع: %1 · الأقسام: %2</translation>
    </message>
    <message>
        <source>Resume live</source>
        <translation>استئناف العرض الحي</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>ملف التعريف هذا مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Cutting the broker…</source>
        <translation>جارٍ قطع الوسيط…</translation>
    </message>
    <message>
        <source>Restoring the broker…</source>
        <translation>جارٍ استعادة الوسيط…</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailCard</name>
    <message>
        <source>Live tail</source>
        <translation>المتابعة الحية</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>تصفية الأحداث</translation>
    </message>
    <message>
        <source>Mask user ids</source>
        <translation>إخفاء معرّفات المستخدمين</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>حفظ بصيغة JSON lines…</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>متوقفة مؤقتًا منذ %1</translation>
    </message>
    <message>
        <source>%1 of the last %2 events</source>
        <translation>الأحداث: %1 من آخر %2</translation>
    </message>
    <message>
        <source>the last %1 events, newest first</source>
        <translation>آخر الأحداث: %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا توجد أحداث بعد</translation>
    </message>
    <message>
        <source>What arrives is shown here as soon as it is stored.</source>
        <translation>يُعرض هنا ما يصل فور تخزينه.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>UTC, when it was stored</source>
        <translation>UTC، وقت التخزين</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>الموضوع والقسم والإزاحة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Stars, minutes watched, or what it was</source>
        <translation>النجوم أو دقائق المشاهدة أو نوع الحدث</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
</context>
<context>
    <name>ui::pages::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>أدخل اسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>ui::pages::TopicsModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Messages that arrive at the cluster</source>
        <translation>الرسائل التي تصل إلى العنقود</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Messages that are not consumed yet</source>
        <translation>الرسائل التي لم تُستهلك بعد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Kept by the cluster</source>
        <translation>يحتفظ بها العنقود</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>مخطط البيانات</translation>
    </message>
    <message>
        <source>Newest version seen on the topic</source>
        <translation>أحدث إصدار رُصد في الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ui::pages::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Reading only.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another program has this profile; start trainings there.</source>
        <translation>ملف التعريف هذا مستخدَم في برنامج آخر؛ ابدأ التدريب من هناك.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التشغيلات السابقة</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>تشغيلات التدريب</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Select two runs (Ctrl+click) to compare them</source>
        <translation>حدّد تشغيلين (Ctrl+نقر) للمقارنة بينهما</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>ملف التعريف هذا مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>لا توجد تشغيلات بعد</translation>
    </message>
    <message>
        <source>%1 runs, newest first</source>
        <translation>التشغيلات: %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>of the next run, edited</source>
        <translation>للتشغيل التالي، معدَّلة</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>للتشغيل التالي</translation>
    </message>
    <message>
        <source>%1 finished: %2 is %3</source>
        <translation>انتهى %1: الإصدار %2 %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>أخفق التدريب</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>Split of the last run</source>
        <translation>تقسيم آخر تشغيل</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionCharts</name>
    <message>
        <source>Ranking quality by version</source>
        <translation>جودة الترتيب حسب الإصدار</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Catalogue coverage by version</source>
        <translation>تغطية الفهرس حسب الإصدار</translation>
    </message>
    <message>
        <source>newest versions</source>
        <translation>أحدث الإصدارات</translation>
    </message>
    <message>
        <source>registry, held-out test interactions</source>
        <translation>السجل، تفاعلات الاختبار المحجوبة</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>لا يوجد إصدار له هذا المقياس.</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>بوابة الإصدار ≥ %1</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يكن مباشرًا قط</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>اجتيز %1 من %2</translation>
    </message>
    <message>
        <source>Version details</source>
        <translation>تفاصيل الإصدار</translation>
    </message>
    <message>
        <source>Compared with the live model</source>
        <translation>مقارنة بالنموذج المباشر</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>نسخ معرّف الإصدار</translation>
    </message>
    <message>
        <source>Add alias…</source>
        <translation>إضافة اسم مستعار…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>تحرير الملاحظة…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>التوقيع صالح</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>تشغيل التدريب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>جارٍ قراءتها…</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>لقطة البيانات</translation>
    </message>
    <message>
        <source>Events used</source>
        <translation>الأحداث المستخدمة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>بوابة الإصدار</translation>
    </message>
    <message>
        <source>not shown: they do not verify</source>
        <translation>غير معروضة: فشل التحقق منها</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Live (UTC)</source>
        <translation>مباشر (UTC)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>إزالة الاسم المستعار %1</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>ملف التعريف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>التراجع إلى %1…</translation>
    </message>
    <message>
        <source>Promote %1…</source>
        <translation>ترقية %1…</translation>
    </message>
    <message>
        <source>Only Verify is possible: the signature does not verify.</source>
        <translation>لا يتاح سوى «تحقق»: فشل التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>ليس لهذا الإصدار بطاقة نموذج.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>جارٍ قراءة الملفات.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>المباشر</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>التراجع…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>الترقية…</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Build that trained it</source>
        <translation>بناء البرنامج الذي درّبه</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>لقطة البيانات</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality, larger is better</source>
        <translation>جودة الترتيب، الأكبر أفضل</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Share of the catalogue that is recommended</source>
        <translation>نسبة الفهرس الموصى بها</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Inequality of exposure, smaller is better</source>
        <translation>تفاوت الظهور، الأصغر أفضل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
</context>
<context>
    <name>ui::pages::WhyCard</name>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>مكوّنات الدرجة</translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation>لماذا يأتي %1 في المرتبة %2</translation>
    </message>
    <message>
        <source>share of the score</source>
        <translation>النسبة من الدرجة</translation>
    </message>
</context>
<context>
    <name>ui::shell::Chip</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>البحث عن صفحة أو إجراء</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Look up a user</source>
        <translation>البحث عن مستخدم</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Collapse or expand the rail</source>
        <translation>طي الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>تبديل السمة</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s theme</source>
        <translation>اتباع سمة سطح المكتب</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>حجم النص %1 %</translation>
    </message>
    <message>
        <source>Export the focused chart</source>
        <translation>تصدير المخطط المحدد بالتركيز</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>تصفية الجدول</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>اختيار ملف تعريف</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>الرجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>No chart has the focus</source>
        <translation>لا يوجد مخطط عليه التركيز</translation>
    </message>
    <message>
        <source>Move to a chart with Tab, then press Ctrl+E.</source>
        <translation>انتقل إلى مخطط بـ Tab، ثم اضغط Ctrl+E.</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Responsible ML</source>
        <translation>تعلّم آلي مسؤول</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In a chart: move the crosshair</source>
        <translation>في المخطط: تحريك مؤشر التقاطع</translation>
    </message>
    <message>
        <source>In a chart: zoom; Esc shows everything</source>
        <translation>في المخطط: تكبير وتصغير؛ Esc يعرض كل شيء</translation>
    </message>
    <message>
        <source>In a table: copy the selected rows</source>
        <translation>في الجدول: نسخ الصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusBar</name>
    <message>
        <source>Find anything, Ctrl+K</source>
        <translation>البحث عن أي شيء، Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+K Find anything</source>
        <translation>Ctrl+K البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Updated %1 UTC</source>
        <translation>آخر تحديث %1 UTC</translation>
    </message>
</context>
<context>
    <name>ui::shell::Toasts</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::BarChart</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Card</name>
    <message>
        <source>More actions for this card</source>
        <translation>إجراءات أخرى لهذه البطاقة</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartCard</name>
    <message>
        <source>View as table…</source>
        <translation>عرض كجدول…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConfirmDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>مطلوب، ويُحفظ في سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>Reason, at least %n character(s)</source>
        <translation>
            <numerusform>السبب، %n حرف على الأقل</numerusform>
            <numerusform>السبب، %n حرف على الأقل</numerusform>
            <numerusform>السبب، %n حرفان على الأقل</numerusform>
            <numerusform>السبب، %n أحرف على الأقل</numerusform>
            <numerusform>السبب، %n حرفًا على الأقل</numerusform>
            <numerusform>السبب، %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>This check failed: %1</source>
        <translation>فشل هذا الفحص: %1</translation>
    </message>
    <message numerus="yes">
        <source>The reason needs %n more character(s).</source>
        <translation>
            <numerusform>يحتاج السبب إلى %n حرف إضافي.</numerusform>
            <numerusform>يحتاج السبب إلى %n حرف إضافي.</numerusform>
            <numerusform>يحتاج السبب إلى %n حرفين إضافيين.</numerusform>
            <numerusform>يحتاج السبب إلى %n أحرف إضافية.</numerusform>
            <numerusform>يحتاج السبب إلى %n حرفًا إضافيًا.</numerusform>
            <numerusform>يحتاج السبب إلى %n حرف إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>حدّد خانة الاختيار أولًا.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DayLine</name>
    <message>
        <source>Scheduled runs of the day</source>
        <translation>تشغيلات اليوم المجدولة</translation>
    </message>
    <message>
        <source>%1 made, %2 to come</source>
        <translation>المنفَّذ %1، القادم %2</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1، بدأ %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1، قادم</translation>
    </message>
    <message>
        <source>%1, not run</source>
        <translation>%1، لم يُنفَّذ</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LineChart</name>
    <message>
        <source>Time, UTC</source>
        <translation>الوقت، UTC</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PartBars</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RowBars</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Stepper</name>
    <message>
        <source>Stages of the run</source>
        <translation>مراحل التشغيل</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Schemas</source>
        <translation>مخططات البيانات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>a newer version was seen</source>
        <translation>رُصد إصدار أحدث</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>متوافق</translation>
    </message>
</context>
</TS>
