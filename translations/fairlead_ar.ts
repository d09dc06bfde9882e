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
    <message>
        <source>Feedback loops</source>
        <translation>حلقات التغذية الراجعة</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>إساءة الاستخدام</translation>
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
    <message>
        <source>Target mix</source>
        <translation>المزيج المستهدف</translation>
    </message>
    <message>
        <source>placed for the mix</source>
        <translation>وُضع لتحقيق المزيج</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>بقي في مكانه</translation>
    </message>
    <message>
        <source>Placed for the target mix of popular and rare items</source>
        <translation>وُضع لتحقيق المزيج المستهدف من العناصر الشائعة والنادرة</translation>
    </message>
    <message>
        <source>It took the place of %1, because the list is to have a mix of popular, middle and rare items.</source>
        <translation>أخذ مكان %1، لأن المطلوب في القائمة مزيج من العناصر الشائعة والمتوسطة والنادرة.</translation>
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
    <message>
        <source>Mitigations changed</source>
        <translation>تغيّرت إجراءات التخفيف</translation>
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
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>learned limit: %1 ratings/h</source>
        <translation>الحد المتعلَّم: %1 تقييم/س</translation>
    </message>
    <message>
        <source>classic 3 σ: %1 ratings/h</source>
        <translation>3 σ التقليدي: %1 تقييم/س</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>most in 60 s</source>
        <translation>الأكثر خلال 60 ث</translation>
    </message>
    <message>
        <source>limit in 60 s</source>
        <translation>الحد خلال 60 ث</translation>
    </message>
    <message>
        <source>most in 1 h</source>
        <translation>الأكثر خلال 1 س</translation>
    </message>
    <message>
        <source>limit in 1 h</source>
        <translation>الحد خلال 1 س</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>shared moments</source>
        <translation>اللحظات المشتركة</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>deviation z</source>
        <translation>الانحراف z</translation>
    </message>
    <message>
        <source>distance z</source>
        <translation>المسافة z</translation>
    </message>
    <message>
        <source>taste z</source>
        <translation>الذوق z</translation>
    </message>
    <message>
        <source>%1 ratings within 60 seconds (at most %2 are usual)</source>
        <translation>عدد التقييمات خلال 60 ثانية: %1 (المعتاد %2 على الأكثر)</translation>
    </message>
    <message>
        <source>%1 ratings within one hour (at most %2 are usual)</source>
        <translation>عدد التقييمات خلال ساعة واحدة: %1 (المعتاد %2 على الأكثر)</translation>
    </message>
    <message>
        <source>Flagged users</source>
        <translation>المستخدمون المشتبه فيهم</translation>
    </message>
    <message>
        <source>required 0 after 24 h</source>
        <translation>المطلوب 0 بعد 24 س</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>لم يُحكم على شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>المنتظر: %n</numerusform>
            <numerusform>المنتظر: %n</numerusform>
            <numerusform>المنتظر: %n</numerusform>
            <numerusform>المنتظر: %n</numerusform>
            <numerusform>المنتظر: %n</numerusform>
            <numerusform>المنتظر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before training</source>
        <translation>المستبعَد قبل التدريب</translation>
    </message>
    <message>
        <source>required 100 %</source>
        <translation>المطلوب 100 %</translation>
    </message>
    <message>
        <source>nobody is in quarantine</source>
        <translation>لا أحد في الحجر</translation>
    </message>
    <message>
        <source>Simulated attack caught</source>
        <translation>المكشوف من الهجوم المُحاكى</translation>
    </message>
    <message>
        <source>required ≥ 90 %</source>
        <translation>المطلوب ≥ 90 %</translation>
    </message>
    <message>
        <source>none was run</source>
        <translation>لم يُنفَّذ أي هجوم</translation>
    </message>
    <message>
        <source>%1 → %2 → %3</source>
        <translation>%1 ← %2 ← %3</translation>
    </message>
    <message>
        <source>Classic 3 σ</source>
        <translation>3 σ التقليدي</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Classic burst</source>
        <translation>الاندفاع التقليدي</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>الاندفاع</translation>
    </message>
    <message>
        <source>Item inflow</source>
        <translation>التدفق نحو العنصر</translation>
    </message>
    <message>
        <source>Same rating</source>
        <translation>التقييم نفسه</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التقييمات</translation>
    </message>
    <message>
        <source>Lockstep</source>
        <translation>التزامن</translation>
    </message>
    <message>
        <source>More ratings than mean + 3 standard deviations. For comparison: among 10 % spammers it misses most, because they inflate the deviation.</source>
        <translation>تقييمات تتجاوز المتوسط + 3 انحرافات معيارية. للمقارنة: عند وجود 10 % من المزعجين تفوت معظمهم، لأنهم يضخّمون الانحراف.</translation>
    </message>
    <message>
        <source>More ratings than the spread of the users&apos; own logarithms allows. Good up to 20 % spammers.</source>
        <translation>تقييمات أكثر مما يسمح به تشتت لوغاريتمات المستخدمين أنفسهم. صالحة حتى 20 % من المزعجين.</translation>
    </message>
    <message>
        <source>10 or more ratings within one hour. For comparison: it flags 99.7 % of MovieLens-100K&apos;s real users, who rate in one sitting.</source>
        <translation>10 تقييمات أو أكثر خلال ساعة واحدة. للمقارنة: تشتبه في 99.7 % من المستخدمين الحقيقيين في MovieLens-100K، إذ يقيّمون في جلسة واحدة.</translation>
    </message>
    <message>
        <source>Faster than the first sessions of this service&apos;s own users.</source>
        <translation>أسرع من الجلسات الأولى لمستخدمي هذه الخدمة أنفسهم.</translation>
    </message>
    <message>
        <source>Top or bottom ratings reach an item faster than items ever get them.</source>
        <translation>تصل تقييمات قصوى أو دنيا إلى العنصر أسرع مما تحصل عليه العناصر في أي وقت.</translation>
    </message>
    <message>
        <source>Nearly all ratings at one end of the scale, hardly any spread.</source>
        <translation>كل التقييمات تقريبًا عند أحد طرفي المقياس، ويكاد لا يوجد تشتت.</translation>
    </message>
    <message>
        <source>A profile that deviates from every item&apos;s mean and goes with nobody.</source>
        <translation>ملف تقييمات يحيد عن متوسط كل عنصر ولا يتفق مع أحد.</translation>
    </message>
    <message>
        <source>The same items rated alike at the same time as a group.</source>
        <translation>العناصر نفسها قُيّمت بالتقييم نفسه وفي الوقت نفسه ضمن مجموعة.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Target and time</source>
        <translation>الهدف والوقت</translation>
    </message>
    <message>
        <source>%1 ratings, more than the mean of %2 plus three deviations of %3</source>
        <translation>عدد التقييمات %1، أكثر من المتوسط %2 زائد ثلاثة انحرافات قدر كل منها %3</translation>
    </message>
    <message>
        <source>%1 ratings, %2 times the median of %3</source>
        <translation>عدد التقييمات %1، أي %2 ضعف الوسيط %3</translation>
    </message>
    <message>
        <source>%1 ratings within one hour</source>
        <translation>عدد التقييمات خلال ساعة واحدة: %1</translation>
    </message>
    <message>
        <source>One of %1 users whose top ratings reached item %2 within %3 h</source>
        <translation>واحد من مستخدمين عددهم %1 وصلت تقييماتهم القصوى إلى العنصر %2 خلال %3 س</translation>
    </message>
    <message>
        <source>One of %1 users whose bottom ratings reached item %2 within %3 h</source>
        <translation>واحد من مستخدمين عددهم %1 وصلت تقييماتهم الدنيا إلى العنصر %2 خلال %3 س</translation>
    </message>
    <message>
        <source>%1 ratings that average %2 stars with a spread of only %3</source>
        <translation>عدد التقييمات %1 بمتوسط نجوم %2 وتشتت لا يتجاوز %3</translation>
    </message>
    <message>
        <source>Rated unlike everybody else: %1 from the item means, %2 from neighbours, %3 from common tastes (robust deviations)</source>
        <translation>تقييماته تخالف الجميع: %1 عن متوسطات العناصر، %2 عن الجيران، %3 عن الأذواق الشائعة (انحرافات حصينة)</translation>
    </message>
    <message>
        <source>%1 ratings alike and within %2 h of each other as a group of %3 users</source>
        <translation>عدد التقييمات المتماثلة %1، بفارق لا يتجاوز %2 س، ضمن مجموعة عدد مستخدميها %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُبرَّأ</translation>
    </message>
    <message>
        <source>Rules of two families agree; nobody has looked yet</source>
        <translation>تتفق قواعد من عائلتين؛ لم يراجعها أحد بعد</translation>
    </message>
    <message>
        <source>Rules of one family; a person decides</source>
        <translation>قواعد من عائلة واحدة؛ القرار لشخص</translation>
    </message>
    <message>
        <source>Quarantined since %1 by %2</source>
        <translation>في الحجر منذ %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Cleared %1 by %2</source>
        <translation>بُرّئ في %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Bandwagon</source>
        <translation>ركوب الموجة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Love and hate</source>
        <translation>الحب والكره</translation>
    </message>
    <message>
        <source>Very many ratings of any item; no target.</source>
        <translation>تقييمات كثيرة جدًا لأي عناصر؛ دون هدف.</translation>
    </message>
    <message>
        <source>The target, and other items rated about the mean of all ratings.</source>
        <translation>الهدف، وعناصر أخرى تُقيَّم حول متوسط كل التقييمات.</translation>
    </message>
    <message>
        <source>The target, and other items rated about their own means: harder to tell from people.</source>
        <translation>الهدف، وعناصر أخرى تُقيَّم حول متوسطاتها هي: أصعب تمييزًا عن الأشخاص.</translation>
    </message>
    <message>
        <source>As random, and the five most rated items as well.</source>
        <translation>كالعشوائي، مع العناصر الخمسة الأكثر تقييمات أيضًا.</translation>
    </message>
    <message>
        <source>The target and the five most rated items of its genre, against all others.</source>
        <translation>الهدف والعناصر الخمسة الأكثر تقييمات من نوعه الفني، مقابل كل العناصر الأخرى.</translation>
    </message>
    <message>
        <source>The target at one end of the scale, all others at the other.</source>
        <translation>الهدف عند أحد طرفي المقياس، وكل العناصر الأخرى عند الطرف الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attacker(s) caught</source>
        <translation>
            <numerusform>كُشف %1 من %n مهاجم</numerusform>
            <numerusform>كُشف %1 من %n مهاجم</numerusform>
            <numerusform>كُشف %1 من %n مهاجمَين</numerusform>
            <numerusform>كُشف %1 من %n مهاجمين</numerusform>
            <numerusform>كُشف %1 من %n مهاجمًا</numerusform>
            <numerusform>كُشف %1 من %n مهاجم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody else flagged</source>
        <translation>لم يُشتبه في أحد غيرهم</translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) flagged with them</source>
        <translation>
            <numerusform>اشتُبه معهم في %n مستخدم آخر</numerusform>
            <numerusform>اشتُبه معهم في %n مستخدم آخر</numerusform>
            <numerusform>اشتُبه معهم في %n مستخدمَين آخرين</numerusform>
            <numerusform>اشتُبه معهم في %n مستخدمين آخرين</numerusform>
            <numerusform>اشتُبه معهم في %n مستخدمًا آخر</numerusform>
            <numerusform>اشتُبه معهم في %n مستخدم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>%1, %2 users, %3 ratings</source>
        <translation>%1، المستخدمون: %2، التقييمات: %3</translation>
    </message>
    <message>
        <source>Share caught (recall)</source>
        <translation>نسبة المكشوف (الاسترجاع)</translation>
    </message>
    <message>
        <source>Right among the flagged (precision)</source>
        <translation>الصحيح من بين المشتبه فيهم (الدقة)</translation>
    </message>
    <message>
        <source>Quarantined by rules alone</source>
        <translation>أُدخلوا الحجر بالقواعد وحدها</translation>
    </message>
    <message>
        <source>Half of them known after</source>
        <translation>المدة حتى معرفة نصفهم</translation>
    </message>
    <message>
        <source>%1, %2 ratings</source>
        <translation>%1، التقييمات: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يحدث قط</translation>
    </message>
    <message>
        <source>Pushed item</source>
        <translation>العنصر المرفوع</translation>
    </message>
    <message>
        <source>Nuked item</source>
        <translation>العنصر المُسقَط</translation>
    </message>
    <message numerus="yes">
        <source>In lists of %n user(s), before → attacked → cleaned</source>
        <translation>
            <numerusform>في قوائم %n مستخدم، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
            <numerusform>في قوائم %n مستخدم، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
            <numerusform>في قوائم %n مستخدمَين، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
            <numerusform>في قوائم %n مستخدمين، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
            <numerusform>في قوائم %n مستخدمًا، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
            <numerusform>في قوائم %n مستخدم، قبل ← أثناء الهجوم ← بعد التنقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank among all items</source>
        <translation>متوسط المرتبة بين كل العناصر</translation>
    </message>
    <message>
        <source>Lists that changed</source>
        <translation>القوائم التي تغيّرت</translation>
    </message>
    <message>
        <source>Flagged before the attack, left out</source>
        <translation>المشتبه فيهم قبل الهجوم، مستثنون</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>%1 ratings of %2 of %3 users</source>
        <translation>التقييمات: %1، لمستخدمين عددهم %2 من %3</translation>
    </message>
    <message>
        <source>all %1 ratings of %2 users</source>
        <translation>كل التقييمات: %1، لمستخدمين عددهم %2</translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>لم يُحكم على أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for review; their ratings are in training until you decide</source>
        <translation>
            <numerusform>%n مستخدم في انتظار المراجعة؛ تبقى تقييماتهم في التدريب حتى تقرّر</numerusform>
            <numerusform>%n مستخدم في انتظار المراجعة؛ تبقى تقييماته في التدريب حتى تقرّر</numerusform>
            <numerusform>%n مستخدمان في انتظار المراجعة؛ تبقى تقييماتهما في التدريب حتى تقرّر</numerusform>
            <numerusform>%n مستخدمين في انتظار المراجعة؛ تبقى تقييماتهم في التدريب حتى تقرّر</numerusform>
            <numerusform>%n مستخدمًا في انتظار المراجعة؛ تبقى تقييماتهم في التدريب حتى تقرّر</numerusform>
            <numerusform>%n مستخدم في انتظار المراجعة؛ تبقى تقييماتهم في التدريب حتى تقرّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in quarantine; none of their ratings will be in training</source>
        <translation>
            <numerusform>%n مستخدم في الحجر؛ لن يدخل أي من تقييماتهم في التدريب</numerusform>
            <numerusform>%n مستخدم في الحجر؛ لن يدخل أي من تقييماته في التدريب</numerusform>
            <numerusform>%n مستخدمان في الحجر؛ لن يدخل أي من تقييماتهما في التدريب</numerusform>
            <numerusform>%n مستخدمين في الحجر؛ لن يدخل أي من تقييماتهم في التدريب</numerusform>
            <numerusform>%n مستخدمًا في الحجر؛ لن يدخل أي من تقييماتهم في التدريب</numerusform>
            <numerusform>%n مستخدم في الحجر؛ لن يدخل أي من تقييماتهم في التدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users in quarantine are left out of training</source>
        <translation>لم يُستبعَد كل المستخدمين الموجودين في الحجر من التدريب</translation>
    </message>
    <message>
        <source>No user waits for review</source>
        <translation>لا مستخدم في انتظار المراجعة</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbuseCharts</name>
    <message>
        <source>Rating behaviour</source>
        <translation>سلوك التقييم</translation>
    </message>
    <message>
        <source>New flags</source>
        <translation>المشتبه فيهم الجدد</translation>
    </message>
    <message>
        <source>Users by ratings</source>
        <translation>المستخدمون حسب التقييمات</translation>
    </message>
    <message>
        <source>standard deviation of the ratings, stars</source>
        <translation>الانحراف المعياري للتقييمات، بالنجوم</translation>
    </message>
    <message>
        <source>most ratings in any hour</source>
        <translation>أكثر التقييمات في أي ساعة</translation>
    </message>
    <message>
        <source>users, log scale</source>
        <translation>المستخدمون، مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>ratings per user, log scale</source>
        <translation>التقييمات لكل مستخدم، مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>Every flagged user and a sample of the others: how fast they rate and how much their ratings differ. Few stars of difference at high speed is what simple spam looks like.</source>
        <translation>كل مستخدم مشتبه فيه وعيّنة من الآخرين: سرعة تقييمهم ومدى اختلاف تقييماتهم. اختلاف ببضع نجوم فقط مع سرعة عالية هو مظهر الإزعاج البسيط.</translation>
    </message>
    <message>
        <source>x: most ratings within any hour. y: population standard deviation of the ratings. Shape and colour: family of the strongest rule. The learned limit comes from the users&apos; own first sessions; the classic limit is mean + 3 standard deviations.</source>
        <translation>x: أكثر التقييمات خلال أي ساعة. y: الانحراف المعياري للتقييمات على المجتمع كله. الشكل واللون: عائلة أقوى قاعدة. يأتي الحد المتعلَّم من الجلسات الأولى للمستخدمين أنفسهم؛ والحد التقليدي هو المتوسط + 3 انحرافات معيارية.</translation>
    </message>
    <message>
        <source>None: a user is judged by all rules, not by the place in this chart.</source>
        <translation>لا يوجد: يُحكم على المستخدم بكل القواعد، لا بموضعه في هذا المخطط.</translation>
    </message>
    <message>
        <source>Drag a frame around points to tick these users in the table.</source>
        <translation>اسحب إطارًا حول النقاط لتحديد هؤلاء المستخدمين في الجدول.</translation>
    </message>
    <message>
        <source>How many users became flagged, by the time of their newest rating then.</source>
        <translation>عدد المستخدمين الذين أصبحوا مشتبهًا فيهم، حسب وقت أحدث تقييم لهم حينها.</translation>
    </message>
    <message>
        <source>Counted since this program was started; at most 24 spans.</source>
        <translation>العدّ منذ بدء هذا البرنامج؛ 24 فترة على الأكثر.</translation>
    </message>
    <message>
        <source>Many flags at once are one attack: look at the groups below.</source>
        <translation>كثرة المشتبه فيهم دفعة واحدة تعني هجومًا واحدًا: انظر إلى المجموعات أدناه.</translation>
    </message>
    <message>
        <source>How many users gave how many ratings.</source>
        <translation>كم مستخدمًا قدّم كم تقييمًا.</translation>
    </message>
    <message>
        <source>Five bars to a factor of ten; both axes logarithmic. Classic 3 σ: mean + 3 population standard deviations, which the spammers themselves raise. Volume: from the median and the spread above it, of the logarithms.</source>
        <translation>خمسة أعمدة لكل عشرة أضعاف؛ المحوران لوغاريتميان. 3 σ التقليدي: المتوسط + 3 انحرافات معيارية على المجتمع كله، وهي ما يرفعه المزعجون أنفسهم. الحجم: من الوسيط والتشتت فوقه، للوغاريتمات.</translation>
    </message>
    <message>
        <source>Users beyond the volume limit wait for review.</source>
        <translation>المستخدمون الذين يتجاوزون حد الحجم في انتظار المراجعة.</translation>
    </message>
    <message>
        <source>No user was judged yet</source>
        <translation>لم يُحكم على أي مستخدم بعد</translation>
    </message>
    <message>
        <source>There is a point for every user once ratings were judged.</source>
        <translation>تظهر نقطة لكل مستخدم بعد الحكم على التقييمات.</translation>
    </message>
    <message>
        <source>%1 of %2 users, all flagged ones</source>
        <translation>المستخدمون: %1 من %2، بمن فيهم كل المشتبه فيهم</translation>
    </message>
    <message>
        <source>all %1 users</source>
        <translation>كل المستخدمين: %1</translation>
    </message>
    <message>
        <source>No new flags</source>
        <translation>لا مشتبه فيهم جددًا</translation>
    </message>
    <message>
        <source>Nobody became flagged since this program was started.</source>
        <translation>لم يصبح أحد مشتبهًا فيه منذ بدء هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 · %2 flags, %3 still open</source>
        <translation>%1 · المشتبه فيهم: %2، المفتوح منهم: %3</translation>
    </message>
    <message>
        <source>new flags</source>
        <translation>المشتبه فيهم الجدد</translation>
    </message>
    <message>
        <source>classic 3 σ: %1</source>
        <translation>3 σ التقليدي: %1</translation>
    </message>
    <message>
        <source>volume: from %1</source>
        <translation>الحجم: من %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbusePage</name>
    <message>
        <source>Abuse</source>
        <translation>إساءة الاستخدام</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>وقت الحكم %1</translation>
    </message>
    <message>
        <source>ratings in the store</source>
        <translation>التقييمات في المخزن</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>محاكاة هجوم…</translation>
    </message>
    <message>
        <source>Rules compared</source>
        <translation>مقارنة القواعد</translation>
    </message>
    <message>
        <source>how many users each one flags</source>
        <translation>عدد المستخدمين الذين تشتبه فيهم كل قاعدة</translation>
    </message>
    <message>
        <source>Every rule of the detector catalogue with the users it flags now.</source>
        <translation>كل قاعدة في فهرس الكاشف مع المستخدمين الذين تشتبه فيهم الآن.</translation>
    </message>
    <message>
        <source>A user whom rules of two families flag is quarantined by rules alone; one family asks for review. Classic rules are shown for comparison and never count.</source>
        <translation>المستخدم الذي تشتبه فيه قواعد من عائلتين يدخل الحجر بالقواعد وحدها؛ أما العائلة الواحدة فتطلب المراجعة. تُعرض القواعد التقليدية للمقارنة ولا تُحتسب أبدًا.</translation>
    </message>
    <message>
        <source>On people without attackers at most 1 % are flagged.</source>
        <translation>في مجتمع بلا مهاجمين يُشتبه في 1 % على الأكثر.</translation>
    </message>
    <message>
        <source>A rule that flags many alone deserves a look at its users.</source>
        <translation>القاعدة التي تشتبه في كثيرين بمفردها تستحق إلقاء نظرة على مستخدميها.</translation>
    </message>
    <message>
        <source>Items under inflow</source>
        <translation>العناصر الواقعة تحت تدفق التقييمات</translation>
    </message>
    <message>
        <source>Items that got top or bottom ratings faster than items in general do.</source>
        <translation>العناصر التي حصلت على تقييمات قصوى أو دنيا أسرع من العناصر عمومًا.</translation>
    </message>
    <message>
        <source>Most such ratings in any 24 h, 7 days and 30 days over what the item&apos;s own rate outside the window lets expect; compared with other items by median and MAD.</source>
        <translation>أكثر هذه التقييمات في أي 24 س و7 أيام و30 يومًا مقارنةً بما يُتوقع من معدل العنصر نفسه خارج النافذة؛ وتُقارَن بالعناصر الأخرى بالوسيط وMAD.</translation>
    </message>
    <message>
        <source>The users behind it are among the flagged. A film that is in the news can look alike: clear those users.</source>
        <translation>المستخدمون وراء ذلك ضمن المشتبه فيهم. قد يبدو الأمر نفسه لفيلم يتصدر الأخبار: برّئ هؤلاء المستخدمين.</translation>
    </message>
    <message>
        <source>Lockstep groups</source>
        <translation>مجموعات التزامن</translation>
    </message>
    <message>
        <source>Users who rated the same items alike at the same time; Enter ticks a group.</source>
        <translation>المستخدمون الذين قيّموا العناصر نفسها بالتقييم نفسه وفي الوقت نفسه؛ يحدّد Enter مجموعة.</translation>
    </message>
    <message>
        <source>At least 4 users who share 3 moments of an hour, or 5 of a day; a moment is one item, one rating and one span of time, and counts only with more users than the item&apos;s own rate explains.</source>
        <translation>4 مستخدمين على الأقل يشتركون في 3 لحظات ضمن ساعة، أو 5 ضمن يوم؛ اللحظة هي عنصر واحد وتقييم واحد وفترة زمنية واحدة، ولا تُحتسب إلا إذا زاد مستخدموها على ما يفسّره معدل العنصر نفسه.</translation>
    </message>
    <message>
        <source>Exclude the whole group, or clear it when it is a class or a club.</source>
        <translation>استبعد المجموعة كلها، أو برّئها إذا كانت صفًا دراسيًا أو ناديًا.</translation>
    </message>
    <message>
        <source>Simulate an attack on a copy of the ratings</source>
        <translation>محاكاة هجوم على نسخة من التقييمات</translation>
    </message>
    <message>
        <source>What was decided could not be read</source>
        <translation>تعذّرت قراءة ما اتُّخذ من قرارات</translation>
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
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No item gets extreme ratings too fast</source>
        <translation>لا يحصل أي عنصر على تقييمات متطرفة بسرعة زائدة</translation>
    </message>
    <message>
        <source>Nobody rates in lockstep</source>
        <translation>لا أحد يقيّم بالتزامن مع غيره</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n user(s) from training?</source>
        <translation>
            <numerusform>استبعاد %n مستخدم من التدريب؟</numerusform>
            <numerusform>استبعاد %n مستخدم من التدريب؟</numerusform>
            <numerusform>استبعاد %n مستخدمَين من التدريب؟</numerusform>
            <numerusform>استبعاد %n مستخدمين من التدريب؟</numerusform>
            <numerusform>استبعاد %n مستخدمًا من التدريب؟</numerusform>
            <numerusform>استبعاد %n مستخدم من التدريب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings stay stored and are left out of every training from the next one on. The model that is live does not change until then.</source>
        <translation>تبقى تقييماتهم مخزّنة وتُستبعد من كل تدريب بدءًا من التدريب التالي. لا يتغيّر النموذج المباشر حتى ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n</source>
        <translation>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Release.</source>
        <translation>يمكنك عكس هذا الإجراء بـ «إخراج من الحجر».</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n user(s)?</source>
        <translation>
            <numerusform>تبرئة %n مستخدم؟</numerusform>
            <numerusform>تبرئة %n مستخدم؟</numerusform>
            <numerusform>تبرئة %n مستخدمَين؟</numerusform>
            <numerusform>تبرئة %n مستخدمين؟</numerusform>
            <numerusform>تبرئة %n مستخدمًا؟</numerusform>
            <numerusform>تبرئة %n مستخدم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait for review, and their ratings stay in training. They come back when a rule fires that has not until now.</source>
        <translation>لا يعودون في انتظار المراجعة، وتبقى تقييماتهم في التدريب. يظهرون من جديد عند انطباق قاعدة لم تنطبق حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n</source>
        <translation>
            <numerusform>تبرئة %n</numerusform>
            <numerusform>تبرئة %n</numerusform>
            <numerusform>تبرئة %n</numerusform>
            <numerusform>تبرئة %n</numerusform>
            <numerusform>تبرئة %n</numerusform>
            <numerusform>تبرئة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this from the notice, or exclude them later.</source>
        <translation>يمكنك عكس هذا الإجراء من الإشعار، أو استبعادهم لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n user(s) from quarantine?</source>
        <translation>
            <numerusform>إخراج %n مستخدم من الحجر؟</numerusform>
            <numerusform>إخراج %n مستخدم من الحجر؟</numerusform>
            <numerusform>إخراج %n مستخدمَين من الحجر؟</numerusform>
            <numerusform>إخراج %n مستخدمين من الحجر؟</numerusform>
            <numerusform>إخراج %n مستخدمًا من الحجر؟</numerusform>
            <numerusform>إخراج %n مستخدم من الحجر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings are in training again from the next one on.</source>
        <translation>تعود تقييماتهم إلى التدريب بدءًا من التدريب التالي.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>إخراج %n</numerusform>
            <numerusform>إخراج %n</numerusform>
            <numerusform>إخراج %n</numerusform>
            <numerusform>إخراج %n</numerusform>
            <numerusform>إخراج %n</numerusform>
            <numerusform>إخراج %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this by excluding them again.</source>
        <translation>يمكنك عكس هذا الإجراء باستبعادهم من جديد.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>جارٍ تخزين القرار</translation>
    </message>
    <message>
        <source>The decision was not stored for everybody</source>
        <translation>لم يُخزَّن القرار للجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left out of training</source>
        <translation>
            <numerusform>استُبعد %n مستخدم من التدريب</numerusform>
            <numerusform>استُبعد %n مستخدم من التدريب</numerusform>
            <numerusform>استُبعد %n مستخدمان من التدريب</numerusform>
            <numerusform>استُبعد %n مستخدمين من التدريب</numerusform>
            <numerusform>استُبعد %n مستخدمًا من التدريب</numerusform>
            <numerusform>استُبعد %n مستخدم من التدريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) cleared</source>
        <translation>
            <numerusform>تمت تبرئة %n مستخدم</numerusform>
            <numerusform>تمت تبرئة %n مستخدم</numerusform>
            <numerusform>تمت تبرئة %n مستخدمَين</numerusform>
            <numerusform>تمت تبرئة %n مستخدمين</numerusform>
            <numerusform>تمت تبرئة %n مستخدمًا</numerusform>
            <numerusform>تمت تبرئة %n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) released</source>
        <translation>
            <numerusform>أُخرج %n مستخدم من الحجر</numerusform>
            <numerusform>أُخرج %n مستخدم من الحجر</numerusform>
            <numerusform>أُخرج %n مستخدمان من الحجر</numerusform>
            <numerusform>أُخرج %n مستخدمين من الحجر</numerusform>
            <numerusform>أُخرج %n مستخدمًا من الحجر</numerusform>
            <numerusform>أُخرج %n مستخدم من الحجر</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>عكس الإجراء</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>عُكس الإجراء: %1</translation>
    </message>
    <message>
        <source>The decision is being taken back</source>
        <translation>جارٍ سحب القرار</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n user(s)</source>
        <translation>
            <numerusform>عُكس الإجراء لـ %n مستخدم</numerusform>
            <numerusform>عُكس الإجراء لـ %n مستخدم</numerusform>
            <numerusform>عُكس الإجراء لـ %n مستخدمَين</numerusform>
            <numerusform>عُكس الإجراء لـ %n مستخدمين</numerusform>
            <numerusform>عُكس الإجراء لـ %n مستخدمًا</numerusform>
            <numerusform>عُكس الإجراء لـ %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لم يُعكس الإجراء</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>ملف التعريف هذا مفتوح للقراءة فقط</translation>
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
    <name>ui::pages::ClimbersModel</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Lists before</source>
        <translation>القوائم قبل الهجوم</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>أثناء الهجوم</translation>
    </message>
    <message>
        <source>Without the flagged</source>
        <translation>دون المشتبه فيهم</translation>
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
    <message>
        <source>The oldest waits</source>
        <translation>مدة انتظار الأقدم</translation>
    </message>
    <message>
        <source>Own events lost</source>
        <translation>الأحداث الصادرة المفقودة</translation>
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
    <name>ui::pages::DrillCard</name>
    <message>
        <source>Simulated attack</source>
        <translation>هجوم مُحاكى</translation>
    </message>
    <message>
        <source>Items that climbed under attack</source>
        <translation>العناصر التي ارتفعت أثناء الهجوم</translation>
    </message>
    <message>
        <source>A labelled attack, played into a copy of the ratings: who of the attackers was caught, and whose lists changed.</source>
        <translation>هجوم معروف مهاجموه، يُشغَّل على نسخة من التقييمات: من كُشف من المهاجمين، وقوائم من تغيّرت.</translation>
    </message>
    <message>
        <source>Recall = caught attackers ÷ all attackers. Precision = caught attackers ÷ all whom the attack got flagged. Delay: until half of the attackers are known. Lists of up to 200 users, 10 items each, by a small item-knn fitted before, under attack and without the flagged users.</source>
        <translation>الاسترجاع = المهاجمون المكشوفون ÷ كل المهاجمين. الدقة = المهاجمون المكشوفون ÷ كل من اشتُبه فيهم بسبب الهجوم. التأخير: حتى معرفة نصف المهاجمين. قوائم لما يصل إلى 200 مستخدم، في كل منها 10 عناصر، من نموذج item-knn صغير دُرّب قبل الهجوم وأثناءه ودون المستخدمين المشتبه فيهم.</translation>
    </message>
    <message>
        <source>At least 90 % of the attackers are caught.</source>
        <translation>يُكشف 90 % من المهاجمين على الأقل.</translation>
    </message>
    <message>
        <source>Look at which kind of attack gets through, and let a person review what one rule alone flags. The store was not changed.</source>
        <translation>انظر أي نوع من الهجمات يتسلل، ودع شخصًا يراجع من تشتبه فيهم قاعدة واحدة بمفردها. لم يتغيّر المخزن.</translation>
    </message>
    <message>
        <source>No attack was simulated yet</source>
        <translation>لم يُحاكَ أي هجوم بعد</translation>
    </message>
    <message>
        <source>A simulated attack runs against a copy of the ratings; nothing in this profile changes.</source>
        <translation>يعمل الهجوم المُحاكى على نسخة من التقييمات؛ لا يتغيّر شيء في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>محاكاة هجوم…</translation>
    </message>
    <message>
        <source>on a copy, %1</source>
        <translation>على نسخة، %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::DrillDialog</name>
    <message>
        <source>Reading the ratings</source>
        <translation>قراءة التقييمات</translation>
    </message>
    <message>
        <source>Copying the ratings</source>
        <translation>نسخ التقييمات</translation>
    </message>
    <message>
        <source>Playing the attack</source>
        <translation>تشغيل الهجوم</translation>
    </message>
    <message>
        <source>Lists before the attack</source>
        <translation>القوائم قبل الهجوم</translation>
    </message>
    <message>
        <source>Lists under attack</source>
        <translation>القوائم أثناء الهجوم</translation>
    </message>
    <message>
        <source>Lists without the flagged</source>
        <translation>القوائم دون المشتبه فيهم</translation>
    </message>
    <message>
        <source>Kind of attack</source>
        <translation>نوع الهجوم</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Attackers</source>
        <translation>المهاجمون</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Target item (empty: drawn from the less rated half)</source>
        <translation>العنصر المستهدف (إن تُرك فارغًا: يُسحب من النصف الأقل تقييمات)</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Simulate an attack</source>
        <translation>محاكاة هجوم</translation>
    </message>
    <message>
        <source>Runs against a copy of the ratings that a training would read. Nothing in this profile changes: no rating is stored, nobody is put in quarantine.</source>
        <translation>يعمل على نسخة من التقييمات التي سيقرؤها التدريب. لا يتغيّر شيء في ملف التعريف هذا: لا يُخزَّن أي تقييم، ولا يُدخَل أحد الحجر.</translation>
    </message>
    <message>
        <source>To attack the live stream instead, choose the scenario “Rating spam” of the simulated audience.</source>
        <translation>لمهاجمة التدفق المباشر بدلًا من ذلك، اختر السيناريو «إزعاج بالتقييمات» من الجمهور المُحاكى.</translation>
    </message>
    <message>
        <source>Progress of the simulated attack</source>
        <translation>تقدّم الهجوم المُحاكى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Push: raise the target</source>
        <translation>الرفع: رفع الهدف</translation>
    </message>
    <message>
        <source>Nuke: lower the target</source>
        <translation>الإسقاط: خفض الهدف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The attack is under way</source>
        <translation>الهجوم جارٍ</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversCard</name>
    <message>
        <source>What drives the change</source>
        <translation>ما يدفع التغيّر</translation>
    </message>
    <message>
        <source>first against last window</source>
        <translation>النافذة الأولى مقابل الأخيرة</translation>
    </message>
    <message>
        <source>No item gained share</source>
        <translation>لم تزد حصة أي عنصر</translation>
    </message>
    <message>
        <source>Between the first and the last window, as far as there are two.</source>
        <translation>بين النافذة الأولى والأخيرة، متى وُجدت نافذتان.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversModel</name>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>النافذة الأولى</translation>
    </message>
    <message>
        <source>Share of all slots</source>
        <translation>النسبة من كل الأماكن</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>النافذة الأخيرة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>بالنقاط المئوية</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
</context>
<context>
    <name>ui::pages::EffectCard</name>
    <message>
        <source>What the mitigations change</source>
        <translation>ما تغيّره إجراءات التخفيف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Lists of up to 400 users by the live model, with and without the settings on the left. Nothing is counted or recorded.</source>
        <translation>قوائم لما يصل إلى 400 مستخدم من النموذج المباشر، بالإعدادات الجانبية ودونها. لا يُحتسب شيء ولا يُسجَّل.</translation>
    </message>
    <message>
        <source>Model alone</source>
        <translation>النموذج وحده</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>بعد التخفيف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Cancel, %1 done</source>
        <translation>إلغاء، أُنجز %1</translation>
    </message>
    <message>
        <source>There are no users with ratings to compare lists of.</source>
        <translation>لا يوجد مستخدمون لديهم تقييمات لمقارنة قوائمهم.</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>Gini للفهرس</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>حصة أفضل 10</translation>
    </message>
    <message>
        <source>Head to tail</source>
        <translation>الرأس إلى الذيل</translation>
    </message>
    <message>
        <source>Diversity within lists</source>
        <translation>التنوّع داخل القوائم</translation>
    </message>
    <message>
        <source>Items that stay</source>
        <translation>العناصر الباقية</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %n user(s), live model. Accuracy is not measured here: the model has learnt from everything these users did.</source>
        <translation>
            <numerusform>قوائم %n مستخدم، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
            <numerusform>قوائم %n مستخدم، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
            <numerusform>قوائم %n مستخدمَين، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
            <numerusform>قوائم %n مستخدمين، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
            <numerusform>قوائم %n مستخدمًا، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
            <numerusform>قوائم %n مستخدم، النموذج المباشر. لا تُقاس دقة التوصيات هنا: تعلّم النموذج من كل ما فعله هؤلاء المستخدمون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of settings that were changed since: compare again. %1</source>
        <translation>حسب إعدادات تغيّرت منذ ذلك الحين: أعد المقارنة. %1</translation>
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
    <message>
        <source>No answer from %1</source>
        <translation>لا رد من %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>The engine runs in that program: closing this window does not stop it.</source>
        <translation>يعمل المحرّك في ذلك البرنامج: إغلاق هذه النافذة لا يوقفه.</translation>
    </message>
    <message>
        <source>The figures shown are the last it gave. This window reconnects by itself.</source>
        <translation>الأرقام المعروضة هي آخر ما قدّمه. تعيد هذه النافذة الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>متصل بمحرك</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessCharts</name>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Exposure Lorenz curve</source>
        <translation>منحنى Lorenz للظهور</translation>
    </message>
    <message>
        <source>Diversity by user activity</source>
        <translation>التنوّع حسب نشاط المستخدم</translation>
    </message>
    <message>
        <source>Top-10 concentration</source>
        <translation>تركّز أفضل 10</translation>
    </message>
    <message>
        <source>Item exposure</source>
        <translation>ظهور العناصر</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of items shown, by model version</source>
        <translation>نسبة العناصر المعروضة، حسب إصدار النموذج</translation>
    </message>
    <message>
        <source>% of exposure</source>
        <translation>% من الظهور</translation>
    </message>
    <message>
        <source>% of items, least shown first</source>
        <translation>% من العناصر، الأقل عرضًا أولًا</translation>
    </message>
    <message>
        <source>different items per place, 20 users</source>
        <translation>عناصر مختلفة لكل مكان، 20 مستخدمًا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>activity of users</source>
        <translation>نشاط المستخدمين</translation>
    </message>
    <message>
        <source>with 95 % intervals</source>
        <translation>مع مجالات 95 %</translation>
    </message>
    <message>
        <source>% of all places</source>
        <translation>% من كل الأماكن</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× الحصة العادلة</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>recommendations shown, judged %1</source>
        <translation>التوصيات المعروضة، وقت الحكم %1</translation>
    </message>
    <message>
        <source>No version showed a list</source>
        <translation>لم يعرض أي إصدار قائمة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>ممكن بلوغه</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>ممكن بلوغه</translation>
    </message>
    <message>
        <source>not enough volume</source>
        <translation>الحجم غير كافٍ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Gini, all items</source>
        <translation>Gini، كل العناصر</translation>
    </message>
    <message>
        <source>Not enough volume</source>
        <translation>الحجم غير كافٍ</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translation>لم يُعرض شيء</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Equal exposure</source>
        <translation>تساوي الظهور</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Gini, shown items</source>
        <translation>Gini، العناصر المعروضة</translation>
    </message>
    <message>
        <source>Smallest possible</source>
        <translation>الأصغر الممكن</translation>
    </message>
    <message>
        <source>Evenly random lists</source>
        <translation>قوائم عشوائية متساوية التوزيع</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message>
        <source>Gini %1 over all items, %2 among shown items; smallest possible %3, evenly random lists %4</source>
        <translation>Gini %1 لكل العناصر، %2 بين العناصر المعروضة؛ الأصغر الممكن %3، القوائم العشوائية المتساوية %4</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>التنوّع</translation>
    </message>
    <message>
        <source>Diversity cannot be told yet</source>
        <translation>لا يمكن الحكم على التنوّع بعد</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>لم يُعرض شيء في النافذة.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Published diversity</source>
        <translation>التنوّع المنشور</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>غير مُقارَن</translation>
    </message>
    <message>
        <source>fewer than 40 users</source>
        <translation>أقل من 40 مستخدمًا</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>الفجوة %1</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>لا يمكن الحكم: %1</translation>
    </message>
    <message>
        <source>%1 of all places in total</source>
        <translation>%1 من كل الأماكن إجمالًا</translation>
    </message>
    <message>
        <source>%1 to %2 % of the catalogue</source>
        <translation>من %1 إلى %2 % من الفهرس</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>items by popularity, percentile (1 = most interacted with)</source>
        <translation>العناصر حسب الشعبية، الشريحة المئوية (1 = الأكثر تفاعلًا)</translation>
    </message>
    <message>
        <source>Fair share 1.0 ×</source>
        <translation>الحصة العادلة 1.0 ×</translation>
    </message>
    <message>
        <source>each bar is 2.5 % of the catalogue</source>
        <translation>كل عمود يمثل 2.5 % من الفهرس</translation>
    </message>
    <message>
        <source>each bar is one item of %1</source>
        <translation>كل عمود يمثل عنصرًا واحدًا من %1</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version showed to anybody within the window, with its interval. The dashed grey line is what evenly random lists would cover with as many places: where that is below the requirement there is not enough volume to judge the version.</source>
        <translation>النسبة التي عرضها كل إصدار من الفهرس لأي مستخدم خلال النافذة، مع مجالها. الخط الرمادي المتقطع هو ما تغطيه قوائم عشوائية متساوية بالعدد نفسه من الأماكن: حيث يقع دون المتطلب لا يكفي الحجم للحكم على الإصدار.</translation>
    </message>
    <message>
        <source>Coverage = items of the catalogue with at least one place / items of the catalogue. Reachable = 1 − exp(−s / items), s = distinct pairs of user and item. Intervals: jackknife over 20 groups of users, from 40 users on.</source>
        <translation>تغطية الفهرس = عناصر الفهرس التي لها مكان واحد على الأقل / عناصر الفهرس. الممكن بلوغه = 1 − exp(−s / العناصر)، s = الأزواج المختلفة من مستخدم وعنصر. المجالات: jackknife على 20 مجموعة من المستخدمين، بدءًا من 40 مستخدمًا.</translation>
    </message>
    <message>
        <source>At least 80 % with the whole interval; alert below 75 %.</source>
        <translation>80 % على الأقل للمجال كله؛ تنبيه دون 75 %.</translation>
    </message>
    <message>
        <source>Show more of the catalogue: more exploration, tail slots or re-ranking for diversity; or roll back to the version that still did.</source>
        <translation>اعرض المزيد من الفهرس: مزيد من الاستكشاف أو أماكن الذيل أو إعادة الترتيب لأجل التنوّع؛ أو تراجع إلى الإصدار الذي كان يحقق ذلك.</translation>
    </message>
    <message>
        <source>How unevenly places are shared among items: the further the curve hangs below the straight line, the fewer items have most of them. Dotted: the version live before.</source>
        <translation>مدى تفاوت توزيع الأماكن بين العناصر: كلما انخفض المنحنى تحت الخط المستقيم قلّ عدد العناصر التي تستأثر بمعظمها. المنقّط: الإصدار المباشر السابق.</translation>
    </message>
    <message>
        <source>Items of the catalogue, those never shown included, least shown first. Gini, all items = twice the area between line and curve. Beside it, in the tool tip: the Gini among shown items alone (the published one), the smallest one possible with so many places, and the one of evenly random lists.</source>
        <translation>عناصر الفهرس، بما فيها التي لم تُعرض قط، الأقل عرضًا أولًا. Gini، كل العناصر = ضعف المساحة بين الخط والمنحنى. وإلى جانبه في التلميح: Gini بين العناصر المعروضة وحدها (القيمة المنشورة)، وأصغر قيمة ممكنة بهذا العدد من الأماكن، وقيمة القوائم العشوائية المتساوية.</translation>
    </message>
    <message>
        <source>None of its own. That it does not rise is judged on the page Feedback loops.</source>
        <translation>لا متطلب خاص به. يُحكم على عدم ارتفاعه في صفحة «حلقات التغذية الراجعة».</translation>
    </message>
    <message>
        <source>Whether people who rate little get lists as varied as those who rate a lot. Low: fewer than 10 ratings, medium: 10 to 30, high: more than 30.</source>
        <translation>هل يحصل من يقيّمون قليلًا على قوائم متنوّعة مثل قوائم من يقيّمون كثيرًا. منخفض: أقل من 10 تقييمات، متوسط: من 10 إلى 30، مرتفع: أكثر من 30.</translation>
    </message>
    <message>
        <source>Of the latest list of each user: the different items to expect among the lists of 20 random users of the group / places of those lists. It does not depend on the size of the group, unlike the published diversity, which the tool tip also tells. Gap = largest − smallest. Groups of fewer than 40 users are left out.</source>
        <translation>من أحدث قائمة لكل مستخدم: العناصر المختلفة المتوقعة بين قوائم 20 مستخدمًا عشوائيًا من المجموعة / أماكن تلك القوائم. لا تتوقف على حجم المجموعة، بخلاف التنوّع المنشور الذي يذكره التلميح أيضًا. الفجوة = الأكبر − الأصغر. تُستثنى المجموعات التي تضم أقل من 40 مستخدمًا.</translation>
    </message>
    <message>
        <source>Gap below 0.15, its 95 % interval (Tukey, 3 groups) included; alert above 0.20.</source>
        <translation>الفجوة دون 0.15، بما في ذلك مجال 95 % الخاص بها (Tukey، 3 مجموعات)؛ تنبيه فوق 0.20.</translation>
    </message>
    <message>
        <source>Look at the lists of a user of the group that gets least: fallbacks for new users often show everybody the same popular items. Exploration helps there first.</source>
        <translation>انظر إلى قوائم مستخدم من المجموعة الأقل حظًا: كثيرًا ما تعرض البدائل الاحتياطية للمستخدمين الجدد العناصر الشائعة نفسها على الجميع. الاستكشاف أول ما يفيد هنا.</translation>
    </message>
    <message>
        <source>The ten items that were shown most, and what share of all places each has.</source>
        <translation>العناصر العشرة الأكثر عرضًا، وحصة كل منها من كل الأماكن.</translation>
    </message>
    <message>
        <source>Places of the item / places of all items of the catalogue in the window.</source>
        <translation>أماكن العنصر / أماكن كل عناصر الفهرس في النافذة.</translation>
    </message>
    <message>
        <source>What items get by how popular they were before the window: each bar is 2.5 % of the catalogue, the most interacted with first.</source>
        <translation>ما تحصل عليه العناصر حسب شعبيتها قبل النافذة: كل عمود يمثل 2.5 % من الفهرس، الأكثر تفاعلًا أولًا.</translation>
    </message>
    <message>
        <source>Places per item of the bar / places per item of the whole catalogue; 1 is a fair share. Head: the 30 % most interacted with before the window; tail: the 30 % least.</source>
        <translation>الأماكن لكل عنصر في العمود / الأماكن لكل عنصر في الفهرس كله؛ 1 هي الحصة العادلة. الرأس: نسبة 30 % الأكثر تفاعلًا قبل النافذة؛ الذيل: نسبة 30 % الأقل.</translation>
    </message>
    <message>
        <source>None of its own. Head against tail is judged on the page Feedback loops.</source>
        <translation>لا متطلب خاص به. يُحكم على الرأس مقابل الذيل في صفحة «حلقات التغذية الراجعة».</translation>
    </message>
    <message>
        <source>A low tail and a high head feed themselves: tail slots and exploration give the tail places, re-ranking takes some from the head.</source>
        <translation>الذيل المنخفض والرأس المرتفع يغذّيان نفسيهما: تمنح أماكن الذيل والاستكشاف الذيل أماكن، وتأخذ إعادة الترتيب بعضها من الرأس.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessPage</name>
    <message>
        <source>Fairness</source>
        <translation>الإنصاف</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Reading this page</source>
        <translation>قراءة هذه الصفحة</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>لم يُحكم على أي قائمة بعد</translation>
    </message>
    <message>
        <source>Fairness is judged on the lists that people were shown. As soon as recommendations of a live version have been stored, they are judged here: of the last 24 hours, anew all the time.</source>
        <translation>يُحكم على الإنصاف من القوائم التي عُرضت على الأشخاص. بمجرد تخزين توصيات إصدار مباشر يُحكم عليها هنا: لآخر 24 ساعة، مع تجديد الحكم باستمرار.</translation>
    </message>
    <message>
        <source>How fairness is judged</source>
        <translation>كيف يُحكم على الإنصاف</translation>
    </message>
    <message>
        <source>These verdicts are not the newest.</source>
        <translation>هذه الأحكام ليست الأحدث.</translation>
    </message>
    <message>
        <source>Nothing could be judged.</source>
        <translation>تعذّر الحكم على أي شيء.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessWords</name>
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
        <source>required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
    <message>
        <source>required &lt; %1</source>
        <translation>المطلوب &lt; %1</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>لم يُحكم عليه بعد</translation>
    </message>
    <message>
        <source>nothing was shown</source>
        <translation>لم يُعرض شيء</translation>
    </message>
    <message>
        <source>no interval: too few users</source>
        <translation>لا مجال: عدد المستخدمين قليل جدًا</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>needs %1 more requests</source>
        <translation>يلزم مزيد من الطلبات: %1</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>يلزم مزيد من المستخدمين: %1</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>يلزم مزيد من المستخدمين</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>يلزم مزيد من الطلبات</translation>
    </message>
    <message>
        <source>the interval holds the limit</source>
        <translation>المجال يضم الحد</translation>
    </message>
    <message>
        <source>needs two groups of 40 users</source>
        <translation>تلزم مجموعتان من 40 مستخدمًا</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>الفهرس فارغ</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>البيانات غير كافية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>لم يُحكم على أي قائمة بعد</translation>
    </message>
    <message>
        <source>%1 of %2 fairness requirements hold</source>
        <translation>متطلبات الإنصاف المتحقّقة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>غير المتحقّق: %1</translation>
    </message>
    <message>
        <source>%1 cannot be told yet</source>
        <translation>لا يمكن الحكم بعد: %1</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>تغطية الفهرس</translation>
    </message>
    <message>
        <source>Diversity parity gap</source>
        <translation>فجوة تكافؤ التنوّع</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini للظهور</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>لا متطلب</translation>
    </message>
    <message>
        <source>Exposure Gini, all items</source>
        <translation>Gini للظهور، كل العناصر</translation>
    </message>
    <message>
        <source>%1 among shown items</source>
        <translation>%1 بين العناصر المعروضة</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>حصة أفضل 10</translation>
    </message>
    <message>
        <source>New items shown</source>
        <translation>العناصر الجديدة المعروضة</translation>
    </message>
    <message>
        <source>of %1 new items</source>
        <translation>من العناصر الجديدة: %1</translation>
    </message>
    <message>
        <source>no item is new</source>
        <translation>لا يوجد عنصر جديد</translation>
    </message>
    <message>
        <source>Measured on %1 users, %2 items and %3 requests with %4 places, from %5 to %6; %7.</source>
        <translation>قيس على: المستخدمون %1، العناصر %2، الطلبات %3 والأماكن %4، من %5 إلى %6؛ %7.</translation>
    </message>
    <message>
        <source>whole lists</source>
        <translation>القوائم كاملة</translation>
    </message>
    <message>
        <source>the first %1 of each list</source>
        <translation>أول %1 من كل قائمة</translation>
    </message>
    <message>
        <source>The catalogue was announced.</source>
        <translation>أُعلن الفهرس.</translation>
    </message>
    <message>
        <source>The catalogue is only what was seen: what nobody ever met is not counted, so coverage looks better than it is.</source>
        <translation>الفهرس هو ما رُصد فقط: ما لم يصادفه أحد غير محتسَب، لذا تبدو تغطية الفهرس أفضل مما هي عليه.</translation>
    </message>
    <message>
        <source>Intervals: jackknife over %1 groups of users.</source>
        <translation>المجالات: jackknife على مجموعات المستخدمين، وعددها %1.</translation>
    </message>
    <message>
        <source>%1 places went to items outside the catalogue.</source>
        <translation>الأماكن التي ذهبت إلى عناصر خارج الفهرس: %1.</translation>
    </message>
    <message>
        <source>Low activity</source>
        <translation>نشاط منخفض</translation>
    </message>
    <message>
        <source>Medium activity</source>
        <translation>نشاط متوسط</translation>
    </message>
    <message>
        <source>High activity</source>
        <translation>نشاط مرتفع</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>الشعبية</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع الفني</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Filter bubbles</source>
        <translation>فقاعات الترشيح</translation>
    </message>
    <message>
        <source>Users see an ever narrower choice of what they have already liked.</source>
        <translation>يرى المستخدمون نطاقًا يضيق باستمرار مما سبق أن أعجبهم.</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>الانحياز للشعبية</translation>
    </message>
    <message>
        <source>A few popular items take most places, whatever a user’s own taste.</source>
        <translation>تشغل بضعة عناصر شائعة معظم الأماكن، مهما كان ذوق المستخدم نفسه.</translation>
    </message>
    <message>
        <source>Cold-start inequality</source>
        <translation>عدم تكافؤ البداية الباردة</translation>
    </message>
    <message>
        <source>Users with few ratings get worse or less varied lists.</source>
        <translation>يحصل المستخدمون ذوو التقييمات القليلة على قوائم أسوأ أو أقل تنوّعًا.</translation>
    </message>
    <message>
        <source>Creator starvation</source>
        <translation>حرمان صنّاع المحتوى</translation>
    </message>
    <message>
        <source>Items of small providers are hardly ever shown.</source>
        <translation>لا تكاد عناصر المزوّدين الصغار تُعرض.</translation>
    </message>
    <message>
        <source>Temporal bias</source>
        <translation>الانحياز الزمني</translation>
    </message>
    <message>
        <source>New items have no chance against old ones.</source>
        <translation>لا فرصة للعناصر الجديدة أمام القديمة.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Memorises a person instead of a taste.</source>
        <translation>يحفظ شخصًا بعينه بدلًا من ذوق.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>Tells time zones and working hours.</source>
        <translation>يكشف المناطق الزمنية وساعات العمل.</translation>
    </message>
    <message>
        <source>Interaction frequency</source>
        <translation>تكرار التفاعل</translation>
    </message>
    <message>
        <source>Stands for free time, and with it for age and employment.</source>
        <translation>يدل على وقت الفراغ، ومن ثم على العمر والعمل.</translation>
    </message>
    <message>
        <source>Rating history</source>
        <translation>تاريخ التقييمات</translation>
    </message>
    <message>
        <source>Tastes go along with age, gender and origin.</source>
        <translation>ترتبط الأذواق بالعمر والجنس والأصل.</translation>
    </message>
    <message>
        <source>Genre entropy of users, change per window</source>
        <translation>إنتروبيا الأنواع الفنية للمستخدمين، التغيّر لكل نافذة</translation>
    </message>
    <message>
        <source>Head to tail exposure</source>
        <translation>ظهور الرأس إلى ظهور الذيل</translation>
    </message>
    <message>
        <source>Distance to the user’s own genres, bits</source>
        <translation>البعد عن الأنواع الفنية للمستخدم نفسه، بت</translation>
    </message>
    <message>
        <source>The same formula.</source>
        <translation>الصيغة نفسها.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>معامل Gini</translation>
    </message>
    <message>
        <source>The published one leaves out items that were never shown, and so looks fairer.</source>
        <translation>المعامل المنشور يُغفل العناصر التي لم تُعرض قط، فيبدو أكثر إنصافًا.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>Published: the most shown fifth of the shown items. Ours: the ten most shown items.</source>
        <translation>المنشور: الخُمس الأكثر عرضًا من العناصر المعروضة. المعتمد هنا: العناصر العشرة الأكثر عرضًا.</translation>
    </message>
    <message>
        <source>The published diversity falls with the number of places, so it compares groups of unequal size wrongly.</source>
        <translation>ينخفض التنوّع المنشور مع زيادة عدد الأماكن، فيقارن الفئات غير المتساوية الحجم مقارنة خاطئة.</translation>
    </message>
    <message>
        <source>Diversity, %1</source>
        <translation>التنوّع، %1</translation>
    </message>
    <message>
        <source>Ours needs 40 users: different items among the lists of 20 random ones.</source>
        <translation>المقياس المعتمد هنا يتطلب 40 مستخدمًا: العناصر المختلفة في قوائم 20 مستخدمًا عشوائيًا.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackCharts</name>
    <message>
        <source>Exposure Gini by window</source>
        <translation>Gini للظهور حسب النافذة</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>حصة أفضل 10</translation>
    </message>
    <message>
        <source>Head, mid and tail</source>
        <translation>الرأس والوسط والذيل</translation>
    </message>
    <message>
        <source>Filter bubble</source>
        <translation>فقاعة الترشيح</translation>
    </message>
    <message>
        <source>Likeness of users’ lists</source>
        <translation>تشابه قوائم المستخدمين</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>slots per item, tail last = 1</source>
        <translation>أماكن لكل عنصر، آخر قيمة للذيل = 1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Genre entropy</source>
        <translation>إنتروبيا الأنواع الفنية</translation>
    </message>
    <message>
        <source>Users who are shown genres in every window are needed.</source>
        <translation>يلزم مستخدمون تُعرض لهم أنواع فنية في كل نافذة.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>At least two users with a list are needed in every window.</source>
        <translation>يلزم في كل نافذة مستخدمان على الأقل لديهما قائمة.</translation>
    </message>
    <message>
        <source>Not enough to compare windows</source>
        <translation>البيانات غير كافية لمقارنة النوافذ</translation>
    </message>
    <message>
        <source>Every window needs requests of some users.</source>
        <translation>تحتاج كل نافذة إلى طلبات من بعض المستخدمين.</translation>
    </message>
    <message>
        <source>%1 requests of users each</source>
        <translation>طلبات المستخدمين في كل نافذة: %1</translation>
    </message>
    <message>
        <source>slope %1 per window</source>
        <translation>الميل %1 لكل نافذة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>خط الملاءمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Nothing was shown yet</source>
        <translation>لم يُعرض شيء بعد</translation>
    </message>
    <message>
        <source>at equal volume</source>
        <translation>عند تساوي الحجم</translation>
    </message>
    <message>
        <source>Watch level %1</source>
        <translation>مستوى المراقبة %1</translation>
    </message>
    <message>
        <source>%1 items never shown</source>
        <translation>عناصر لم تُعرض قط: %1</translation>
    </message>
    <message>
        <source>No tail item was shown in the last window</source>
        <translation>لم يُعرض أي عنصر من الذيل في النافذة الأخيرة</translation>
    </message>
    <message>
        <source>Without one there is nothing to compare with: switch tail slots on.</source>
        <translation>بدونه لا يوجد ما يُقارَن به: فعّل أماكن الذيل.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>الذيل</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>لا يمكن الحكم بعد</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackExplanations</name>
    <message>
        <source>How unequally the lists of each window spread over the catalogue: 0 is evenly, 1 is all on one item.</source>
        <translation>مدى تفاوت توزّع قوائم كل نافذة على الفهرس: 0 يعني التساوي التام، و1 يعني عنصرًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Requests are cut into windows of equal count. Of every window equally many users, one random request each and equally many slots are taken, on items that were there all the time; the catalogue Gini is the mean of eight such draws. The line is the least-squares fit; its 95 % interval leaves out a twentieth of the users at a time. The published Gini counts every slot and shown items alone: it also rises when traffic falls.</source>
        <translation>تُقسَم الطلبات إلى نوافذ متساوية العدد. يؤخذ من كل نافذة عدد متساوٍ من المستخدمين، وطلب عشوائي واحد لكل منهم، وعدد متساوٍ من الأماكن، على العناصر التي كانت موجودة طوال الوقت؛ وقيمة Gini للفهرس هي متوسط ثمانية سحوبات من هذا النوع. الخط هو ملاءمة المربعات الصغرى؛ ومجاله 95 % يستبعد في كل مرة جزءًا من عشرين من المستخدمين. أما Gini المنشور فيحتسب كل مكان والعناصر المعروضة وحدها: وهو يرتفع أيضًا عند انخفاض حركة الطلبات.</translation>
    </message>
    <message>
        <source>No echo: the slope times the number of windows less one is at most 0.03. An echo: the interval of the slope is above 0 and the slope is beyond that.</source>
        <translation>لا صدى: الميل مضروبًا في عدد النوافذ ناقص واحد لا يتجاوز 0.03. يوجد صدى: مجال الميل فوق 0 والميل يتجاوز ذلك.</translation>
    </message>
    <message>
        <source>Look at what drives the change below, switch on mitigations and apply them.</source>
        <translation>راجع أدناه ما يسبّب التغيّر، ثم فعّل إجراءات التخفيف وطبّقها.</translation>
    </message>
    <message>
        <source>The share of all shown slots that the ten most shown items have, by window.</source>
        <translation>نسبة ما تشغله العناصر العشرة الأكثر عرضًا من كل الأماكن المعروضة، حسب النافذة.</translation>
    </message>
    <message>
        <source>At equal volume, on the same draws as the Gini.</source>
        <translation>عند تساوي الحجم، وعلى سحوبات Gini نفسها.</translation>
    </message>
    <message>
        <source>Early warning: a rise of more than 5 points since T1.</source>
        <translation>إنذار مبكر: ارتفاع بأكثر من 5 نقاط منذ T1.</translation>
    </message>
    <message>
        <source>Raise exploration or tail slots, or lower λ.</source>
        <translation>ارفع الاستكشاف أو أماكن الذيل، أو اخفض λ.</translation>
    </message>
    <message>
        <source>How many slots an item of the head, the middle and the tail got, by window; the tail of the last window is 1.</source>
        <translation>عدد الأماكن التي حصل عليها العنصر الواحد من الرأس ومن الوسط ومن الذيل، حسب النافذة؛ والذيل في النافذة الأخيرة يساوي 1.</translation>
    </message>
    <message>
        <source>Interactions before the window rank the items: head is the top 30 %, tail the bottom 30 %. Slots of a group are divided by its items. The verdict&apos;s interval leaves out a twentieth of the users at a time. The bracket is of the last window, the verdict of all of them.</source>
        <translation>ترتَّب العناصر حسب التفاعلات السابقة للنافذة: الرأس هو أعلى 30 %، والذيل أدنى 30 %. تُقسَم أماكن الفئة على عدد عناصرها. مجال الحكم يستبعد في كل مرة جزءًا من عشرين من المستخدمين. القوس يخص النافذة الأخيرة، والحكم يخص النوافذ كلها.</translation>
    </message>
    <message>
        <source>Head to tail at most 1.3 ×: moderate beyond it, severe beyond 3 ×. The tail rate (tail items shown at least once, at one slot per item) warns below 20 %.</source>
        <translation>الرأس إلى الذيل 1.3 × على الأكثر: ما يتجاوز ذلك متوسط، وما يتجاوز 3 × شديد. معدل الذيل (عناصر الذيل المعروضة مرة على الأقل، بمكان واحد لكل عنصر) يحذّر دون 20 %.</translation>
    </message>
    <message>
        <source>Switch on tail slots or an exposure mix with more tail.</source>
        <translation>فعّل أماكن الذيل أو مزيج ظهور فيه ذيل أكبر.</translation>
    </message>
    <message>
        <source>How wide a choice of genres users are shown, by window: it falls when lists narrow to what people saw before.</source>
        <translation>مدى اتساع الأنواع الفنية المعروضة للمستخدمين، حسب النافذة: ينخفض عندما تضيق القوائم إلى ما سبق أن رآه الناس.</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the genres shown to a user, mean over the users who are there in every window, each with equally many requests per window; 95 % interval by the group jackknife.</source>
        <translation>إنتروبيا شانون بالبت للأنواع الفنية المعروضة للمستخدم، بمتوسط المستخدمين الموجودين في كل نافذة، ولكل منهم عدد متساوٍ من الطلبات في كل نافذة؛ مجال 95 % بطريقة jackknife على المجموعات.</translation>
    </message>
    <message>
        <source>Lower λ of the diverse re-ranking.</source>
        <translation>اخفض λ لإعادة الترتيب التنويعية.</translation>
    </message>
    <message>
        <source>How alike the lists of different users are, by window: it rises when everybody is shown the same.</source>
        <translation>مدى تشابه قوائم المستخدمين المختلفين، حسب النافذة: يرتفع عندما يُعرض الشيء نفسه على الجميع.</translation>
    </message>
    <message>
        <source>Mean Jaccard similarity of the latest lists of pairs of users; 95 % interval by the group jackknife.</source>
        <translation>متوسط تشابه Jaccard لأحدث قوائم أزواج المستخدمين؛ مجال 95 % بطريقة jackknife على المجموعات.</translation>
    </message>
    <message>
        <source>Raise exploration, or train on more than popularity.</source>
        <translation>ارفع الاستكشاف، أو درّب على أكثر من الشعبية.</translation>
    </message>
    <message>
        <source>Which items gained most from the first to the last window, and which model versions and stages of the pipeline gave them their slots.</source>
        <translation>العناصر الأكثر كسبًا من النافذة الأولى إلى الأخيرة، وإصدارات النموذج ومراحل مسار الإعداد التي منحتها أماكنها.</translation>
    </message>
    <message>
        <source>Shares of all slots of a window. Those of versions and stages count the slots of the risen items alone.</source>
        <translation>نسب من كل أماكن النافذة. نسب الإصدارات والمراحل تحتسب أماكن العناصر الصاعدة وحدها.</translation>
    </message>
    <message>
        <source>One version: compare it with the one before. One stage: change it on the left. One item: look for promotion or abuse.</source>
        <translation>إصدار واحد: قارنه بسابقه. مرحلة واحدة: غيّرها في بطاقة إجراءات التخفيف. عنصر واحد: ابحث عن ترويج أو إساءة استخدام.</translation>
    </message>
    <message>
        <source>What Model B does against feedback loops. Diverse re-ranking weighs relevance (λ) against likeness to the items above. Exploration gives each place with probability ε to an item drawn at random; users with few ratings get 5/3 of it. Tail slots keep places for tail items. The exposure mix sets how many places head, middle and tail have.</source>
        <translation>ما يفعله النموذج B لمواجهة حلقات التغذية الراجعة. إعادة الترتيب التنويعية توازن بين الصلة (λ) والتشابه مع العناصر الأعلى. الاستكشاف يمنح كل مكان باحتمال ε لعنصر مسحوب عشوائيًا؛ والمستخدمون ذوو التقييمات القليلة يحصلون على 5/3 منه. أماكن الذيل تحجز أماكن لعناصر الذيل. مزيج الظهور يحدّد عدد أماكن الرأس والوسط والذيل.</translation>
    </message>
    <message>
        <source>Users are split by a hash of their id; the share says for how many of them the mitigations are applied. Every recorded list names exactly what was applied.</source>
        <translation>يُقسَم المستخدمون حسب بصمة تجزئة معرّفاتهم؛ وتحدّد النسبة عدد من تُطبَّق عليهم إجراءات التخفيف. تذكر كل قائمة مسجّلة ما طُبّق عليها بالضبط.</translation>
    </message>
    <message>
        <source>At least one mitigation is on.</source>
        <translation>إجراء تخفيف واحد على الأقل مفعّل.</translation>
    </message>
    <message>
        <source>Change, look at the effect, and apply. Changes are valid for the next request and written into the signed history.</source>
        <translation>غيّر، وانظر الأثر، ثم طبّق. تسري التغييرات على الطلب التالي وتُكتب في التاريخ الموقّع.</translation>
    </message>
    <message>
        <source>What lists look like by the live model alone and through the settings on the left, applied or not.</source>
        <translation>شكل القوائم بالنموذج المباشر وحده، وبعد مرورها بإعدادات بطاقة إجراءات التخفيف، مطبَّقة كانت أم لا.</translation>
    </message>
    <message>
        <source>Up to 400 users drawn at random, one list of ten each, at this moment; neither counted nor recorded. Accuracy is not measured: the live model has learnt from everything that these users did.</source>
        <translation>حتى 400 مستخدم مسحوبين عشوائيًا، ولكل منهم قائمة من عشرة، في هذه اللحظة؛ لا تُحتسب ولا تُسجَّل. لا تُقاس الدقة: فقد تعلّم النموذج المباشر من كل ما فعله هؤلاء المستخدمون.</translation>
    </message>
    <message>
        <source>A simulation, not a forecast of real users: how the Gini goes on when everything that is shown feeds the next training, with these mitigations and without any.</source>
        <translation>محاكاة لا توقّع لمستخدمين حقيقيين: كيف يتطور Gini عندما يغذّي كل ما يُعرض التدريب التالي، مع إجراءات التخفيف هذه وبدون أي منها.</translation>
    </message>
    <message>
        <source>Several runs, each with a made-up catalogue of 300 items and a simulated audience whose choices depend on taste, quality, popularity and place in the list. Both sides begin alike, after two rounds without mitigations; an item-knn with its defaults is fitted anew after every round of 400 visits. The band is from the smallest to the largest run.</source>
        <translation>عدة تشغيلات، لكل منها فهرس مختلَق من 300 عنصر وجمهور مُحاكى تتوقف اختياراته على الذوق والجودة والشعبية والمكان في القائمة. يبدأ الجانبان متماثلين، بعد جولتين دون إجراءات تخفيف؛ ويُدرَّب item-knn بقيمه الافتراضية من جديد بعد كل جولة من 400 زيارة. يمتد النطاق من أصغر تشغيل إلى أكبره.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackPage</name>
    <message>
        <source>Feedback loops</source>
        <translation>حلقات التغذية الراجعة</translation>
    </message>
    <message>
        <source>Run the feedback loop simulation</source>
        <translation>تشغيل محاكاة حلقة التغذية الراجعة</translation>
    </message>
    <message>
        <source>Feedback loops were not judged yet</source>
        <translation>لم يُحكم على حلقات التغذية الراجعة بعد</translation>
    </message>
    <message>
        <source>Lists that are served are judged as they come in: over four windows, with at least 20 users each. Mitigations can be set up already.</source>
        <translation>يُحكم على القوائم المقدَّمة عند ورودها: على أربع نوافذ، في كل منها 20 مستخدمًا على الأقل. يمكن إعداد إجراءات التخفيف من الآن.</translation>
    </message>
    <message>
        <source>These figures are not the newest.</source>
        <translation>هذه الأرقام ليست الأحدث.</translation>
    </message>
    <message>
        <source>%1 They are of %2.</source>
        <translation>%1 تعود إلى %2.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>The mitigations were changed</source>
        <translation>تغيّرت إجراءات التخفيف</translation>
    </message>
    <message>
        <source>%1 of %2 on, for %3 of users, from the next request on</source>
        <translation>المفعّل %1 من %2، لنسبة %3 من المستخدمين، بدءًا من الطلب التالي</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackWords</name>
    <message>
        <source>needs about %1 more requests</source>
        <translation>يلزم المزيد من الطلبات: نحو %1</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>يلزم المزيد من المستخدمين: %1</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>يلزم المزيد من المستخدمين</translation>
    </message>
    <message>
        <source>the interval straddles the limit</source>
        <translation>المجال يمتد على جانبي الحد</translation>
    </message>
    <message>
        <source>needs items that were there all the time</source>
        <translation>تلزم عناصر كانت موجودة طوال الوقت</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>يلزم المزيد من الطلبات</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>النموذج وحده</translation>
    </message>
    <message>
        <source>diverse re-ranking</source>
        <translation>إعادة الترتيب التنويعية</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>exposure mix</source>
        <translation>مزيج الظهور</translation>
    </message>
    <message>
        <source>tail slots</source>
        <translation>أماكن الذيل</translation>
    </message>
    <message>
        <source>Nothing was judged yet</source>
        <translation>لم يُحكم على شيء بعد</translation>
    </message>
    <message>
        <source>Whether exposure concentrates cannot be told yet</source>
        <translation>لا يمكن الحكم بعد على تركّز الظهور</translation>
    </message>
    <message>
        <source>Nearly all exposure goes to few items</source>
        <translation>يذهب الظهور كله تقريبًا إلى عناصر قليلة</translation>
    </message>
    <message numerus="yes">
        <source>Rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نافذتين</numerusform>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نوافذ</numerusform>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
        </translation>
    </message>
    <message>
        <source>The top 10 items gain share</source>
        <translation>تكسب أفضل 10 عناصر حصة أكبر</translation>
    </message>
    <message numerus="yes">
        <source>No rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نافذتين</numerusform>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نوافذ</numerusform>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
            <numerusform>لا أثر «الغني يزداد غنى» خلال آخر %n نافذة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tail is starved</source>
        <translation>%1؛ الذيل محروم</translation>
    </message>
    <message>
        <source>%1; the tail is shown less</source>
        <translation>%1؛ الذيل أقل عرضًا</translation>
    </message>
    <message>
        <source>published slope %1</source>
        <translation>الميل المنشور %1</translation>
    </message>
    <message>
        <source>Gini level</source>
        <translation>مستوى Gini</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>المطلوب ≤ %1</translation>
    </message>
    <message>
        <source>%1 per window</source>
        <translation>%1 لكل نافذة</translation>
    </message>
    <message>
        <source>Gini slope</source>
        <translation>ميل Gini</translation>
    </message>
    <message>
        <source>Head-to-tail ratio</source>
        <translation>نسبة الرأس إلى الذيل</translation>
    </message>
    <message>
        <source>Tail rate</source>
        <translation>معدل الذيل</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>المطلوب ≥ %1</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>المفعّل %1 من %2</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>إجراءات التخفيف</translation>
    </message>
    <message>
        <source>for no user</source>
        <translation>لا تشمل أي مستخدم</translation>
    </message>
    <message>
        <source>required ≥ 1 · for %1 of users</source>
        <translation>المطلوب ≥ 1 · لنسبة %1 من المستخدمين</translation>
    </message>
    <message>
        <source>per window</source>
        <translation>لكل نافذة</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Gini at T%1</source>
        <translation>Gini عند T%1</translation>
    </message>
    <message>
        <source>%1 vs T%2</source>
        <translation>%1 عن T%2</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>حصة أفضل 10</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 since T1</source>
        <translation>%1 منذ T1</translation>
    </message>
    <message>
        <source>Explored impressions</source>
        <translation>مرات العرض الاستكشافية</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>المستهدف %1</translation>
    </message>
    <message>
        <source>exploration is off</source>
        <translation>الاستكشاف معطّل</translation>
    </message>
    <message>
        <source>traces do not record it yet</source>
        <translation>لا تسجّله الآثار بعد</translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedCard</name>
    <message>
        <source>Flagged users</source>
        <translation>المستخدمون المشتبه فيهم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Everybody whom a rule that counts flags, and everybody in quarantine. Those who wait for a decision come first, the strongest first.</source>
        <translation>كل من تشتبه فيه قاعدة محتسَبة، وكل من في الحجر. يأتي أولًا من ينتظرون قرارًا، والأقوى قبل غيره.</translation>
    </message>
    <message>
        <source>Score: how far the strongest rule&apos;s figure lies from the median, in robust standard deviations (MAD), which an attack cannot inflate. The columns are of all ratings of the user.</source>
        <translation>الدرجة: بُعد قيمة أقوى قاعدة عن الوسيط، بالانحرافات المعيارية الحصينة (MAD) التي لا يستطيع أي هجوم تضخيمها. الأعمدة تشمل كل تقييمات المستخدم.</translation>
    </message>
    <message>
        <source>Nobody waits longer than 24 hours.</source>
        <translation>لا أحد ينتظر أكثر من 24 ساعة.</translation>
    </message>
    <message>
        <source>Tick users, then exclude them from training or clear them, each with a reason. Both can be undone; ratings are never deleted. A cleared user comes back when a rule fires that had not then.</source>
        <translation>حدّد مستخدمين، ثم استبعدهم من التدريب أو برّئهم، مع ذكر سبب لكل منهم. يمكن عكس الإجراءين؛ ولا تُحذف التقييمات أبدًا. يعود المستخدم المبرَّأ عند انطباق قاعدة لم تنطبق حينها.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n مستخدم في الانتظار</numerusform>
            <numerusform>%n مستخدم في الانتظار</numerusform>
            <numerusform>%n مستخدمان في الانتظار</numerusform>
            <numerusform>%n مستخدمين في الانتظار</numerusform>
            <numerusform>%n مستخدمًا في الانتظار</numerusform>
            <numerusform>%n مستخدم في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n مستخدم في الحجر</numerusform>
            <numerusform>%n مستخدم في الحجر</numerusform>
            <numerusform>%n مستخدمان في الحجر</numerusform>
            <numerusform>%n مستخدمين في الحجر</numerusform>
            <numerusform>%n مستخدمًا في الحجر</numerusform>
            <numerusform>%n مستخدم في الحجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>%n مستخدم مبرَّأ</numerusform>
            <numerusform>%n مستخدم مبرَّأ</numerusform>
            <numerusform>%n مستخدمان مبرَّآن</numerusform>
            <numerusform>%n مستخدمين مبرَّئين</numerusform>
            <numerusform>%n مستخدمًا مبرَّأ</numerusform>
            <numerusform>%n مستخدم مبرَّأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>لم يُحكم على أحد بعد</translation>
    </message>
    <message>
        <source>Users are judged by their ratings while this profile&apos;s stream is read. Until then nobody is flagged and nobody is cleared.</source>
        <translation>يُحكم على المستخدمين من تقييماتهم أثناء قراءة تدفق ملف التعريف هذا. حتى ذلك الحين لا يُشتبه في أحد ولا يُبرَّأ أحد.</translation>
    </message>
    <message>
        <source>No user is flagged</source>
        <translation>لا يوجد مستخدم مشتبه فيه</translation>
    </message>
    <message>
        <source>%1 users were judged by their ratings.</source>
        <translation>عدد المستخدمين الذين حُكم عليهم من تقييماتهم: %1.</translation>
    </message>
    <message>
        <source>Tick users in the table first</source>
        <translation>حدّد مستخدمين في الجدول أولًا</translation>
    </message>
    <message>
        <source>Exclude from training…</source>
        <translation>استبعاد من التدريب…</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n from training…</source>
        <translation>
            <numerusform>استبعاد %n مستخدم من التدريب…</numerusform>
            <numerusform>استبعاد %n مستخدم من التدريب…</numerusform>
            <numerusform>استبعاد %n مستخدمَين من التدريب…</numerusform>
            <numerusform>استبعاد %n مستخدمين من التدريب…</numerusform>
            <numerusform>استبعاد %n مستخدمًا من التدريب…</numerusform>
            <numerusform>استبعاد %n مستخدم من التدريب…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>تبرئة…</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n…</source>
        <translation>
            <numerusform>تبرئة %n مستخدم…</numerusform>
            <numerusform>تبرئة %n مستخدم…</numerusform>
            <numerusform>تبرئة %n مستخدمَين…</numerusform>
            <numerusform>تبرئة %n مستخدمين…</numerusform>
            <numerusform>تبرئة %n مستخدمًا…</numerusform>
            <numerusform>تبرئة %n مستخدم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إخراج من الحجر…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n…</source>
        <translation>
            <numerusform>إخراج %n مستخدم من الحجر…</numerusform>
            <numerusform>إخراج %n مستخدم من الحجر…</numerusform>
            <numerusform>إخراج %n مستخدمَين من الحجر…</numerusform>
            <numerusform>إخراج %n مستخدمين من الحجر…</numerusform>
            <numerusform>إخراج %n مستخدمًا من الحجر…</numerusform>
            <numerusform>إخراج %n مستخدم من الحجر…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedModel</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Ratings/h</source>
        <translation>تقييم/س</translation>
    </message>
    <message>
        <source>Most ratings in any hour</source>
        <translation>أكثر التقييمات خلال أي ساعة</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Of the ratings, in stars</source>
        <translation>للتقييمات، بالنجوم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Of the strongest rule, in robust standard deviations (median and MAD)</source>
        <translation>لأقوى قاعدة، بالانحرافات المعيارية الحصينة (الوسيط وMAD)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>وقت الاشتباه</translation>
    </message>
    <message>
        <source>Known since this program was started</source>
        <translation>معروف منذ بدء هذا البرنامج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
    <name>ui::pages::GroupsCard</name>
    <message>
        <source>Exposure by group of items</source>
        <translation>الظهور حسب فئة العناصر</translation>
    </message>
    <message>
        <source>What share of all places each group of items gets, beside its share of the catalogue and of the interactions. Groups by popularity (head, middle, tail), and by what items were announced with: genre, provider, year.</source>
        <translation>نسبة ما تحصل عليه كل فئة من العناصر من كل الأماكن، إلى جانب نسبتها من الفهرس ومن التفاعلات. الفئات حسب الشعبية (الرأس والوسط والذيل)، وحسب ما ورد مع العناصر عند الإعلان عنها: النوع الفني والمزوّد والسنة.</translation>
    </message>
    <message>
        <source>Exposure: places of the group’s items / all places on items of the catalogue. An item with several genres counts as an equal part of each. × fair share: exposure / share of the items. Interval: jackknife over 20 groups of users.</source>
        <translation>الظهور: أماكن عناصر الفئة / كل الأماكن التي تشغلها عناصر الفهرس. العنصر متعدد الأنواع الفنية يُحتسب جزءًا متساويًا من كل نوع. × الحصة العادلة: الظهور / نسبة العناصر. المجال: jackknife على 20 مجموعة من المستخدمين.</translation>
    </message>
    <message>
        <source>A group far below 1 is hardly shown. Compare with its share of the interactions: below that as well, the model adds to what people choose. Tail slots and exploration work against it.</source>
        <translation>الفئة التي تقل كثيرًا عن 1 لا تكاد تُعرض. قارنها بنسبتها من التفاعلات: إذا كانت دونها أيضًا، فالنموذج يزيد على ما يختاره الناس. أماكن الذيل والاستكشاف يعملان على الحد من ذلك.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا توجد فئات بعد</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>لم يُعرض شيء في النافذة.</translation>
    </message>
    <message>
        <source>%1 of %2 groups, those with most items</source>
        <translation>%1 من %2 فئات، الأكثر عناصر</translation>
    </message>
    <message>
        <source>least shown first; 1 × is a fair share</source>
        <translation>الأقل عرضًا أولًا؛ 1 × هي الحصة العادلة</translation>
    </message>
</context>
<context>
    <name>ui::pages::GroupsModel</name>
    <message>
        <source>Group of</source>
        <translation>التصنيف حسب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Share of all places</source>
        <translation>النسبة من كل الأماكن</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Share of all items</source>
        <translation>النسبة من كل العناصر</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>Share of all interactions</source>
        <translation>النسبة من كل التفاعلات</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× الحصة العادلة</translation>
    </message>
    <message>
        <source>Share of the places / share of the items: 1 is what evenly random lists would give</source>
        <translation>نسبة الأماكن / نسبة العناصر: 1 هو ما تعطيه قوائم عشوائية متساوية التوزيع</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsCard</name>
    <message>
        <source>Harms and proxy features</source>
        <translation>الأضرار والسمات البديلة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the register of harms</source>
        <translation>عرض سجل الأضرار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1 harms, %2 proxy features, each with the number that watches it; %3 broken</source>
        <translation>الأضرار: %1، السمات البديلة: %2، ولكل منها الرقم الذي يراقبها؛ المتجاوز: %3</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>يراقبه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Proxy feature</source>
        <translation>سمة بديلة</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>ضرر</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>بلا متطلب</translation>
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
    <name>ui::pages::InflowModel</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Extreme ones within the window</source>
        <translation>التقييمات القصوى ضمن النافذة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>At the item&apos;s own rate outside it</source>
        <translation>بالمعدل المعتاد للعنصر نفسه خارجها</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Robust deviations above other items</source>
        <translation>عدد الانحرافات الحصينة فوق العناصر الأخرى</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
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
    <name>ui::pages::LockstepModel</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
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
    <name>ui::pages::MitigationRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>ui::pages::MitigationsCard</name>
    <message>
        <source>Mitigations</source>
        <translation>إجراءات التخفيف</translation>
    </message>
    <message>
        <source>Diverse re-ranking (MMR)</source>
        <translation>إعادة الترتيب التنويعية (MMR)</translation>
    </message>
    <message>
        <source>Relevance against variety, λ</source>
        <translation>الصلة مقابل التنوّع، λ</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>Random picks, ε</source>
        <translation>الاختيارات العشوائية، ε</translation>
    </message>
    <message>
        <source>Tail slots</source>
        <translation>أماكن الذيل</translation>
    </message>
    <message>
        <source>Places kept for tail items</source>
        <translation>أماكن محجوزة لعناصر الذيل</translation>
    </message>
    <message>
        <source>Share of users</source>
        <translation>نسبة المستخدمين</translation>
    </message>
    <message>
        <source>Who get these lists (Model B)</source>
        <translation>من يحصلون على هذه القوائم (النموذج B)</translation>
    </message>
    <message>
        <source>Exposure mix</source>
        <translation>مزيج الظهور</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message>
        <source>valid for new requests at once; every change is logged</source>
        <translation>تسري فورًا على الطلبات الجديدة؛ ويُسجَّل كل تغيير</translation>
    </message>
    <message>
        <source>Head, middle and tail targets</source>
        <translation>أهداف الرأس والوسط والذيل</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>الذيل %1 %</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>With a share of 0 % nobody gets these lists</source>
        <translation>عند نسبة 0 % لا يحصل أحد على هذه القوائم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>ui::pages::MixBar</name>
    <message>
        <source>Head %1 %, middle %2 %, tail %3 %. %4</source>
        <translation>الرأس %1 %، الوسط %2 %، الذيل %3 %. %4</translation>
    </message>
    <message>
        <source>Bound between head and middle</source>
        <translation>الحد بين الرأس والوسط</translation>
    </message>
    <message>
        <source>Bound between middle and tail</source>
        <translation>الحد بين الوسط والذيل</translation>
    </message>
    <message>
        <source>← → move a bound, ↑ ↓ choose the other one</source>
        <translation>← → لتحريك الحد، ↑ ↓ لاختيار الحد الآخر</translation>
    </message>
    <message>
        <source>Head %1 %</source>
        <translation>الرأس %1 %</translation>
    </message>
    <message>
        <source>Mid %1 %</source>
        <translation>الوسط %1 %</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>الذيل %1 %</translation>
    </message>
</context>
<context>
    <name>ui::pages::OutlookCard</name>
    <message>
        <source>Simulated outlook</source>
        <translation>توقّعات مُحاكاة</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>تشغيل المحاكاة</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>The simulation was cancelled</source>
        <translation>أُلغيت المحاكاة</translation>
    </message>
    <message>
        <source>Not simulated yet</source>
        <translation>لم تُجرَ المحاكاة بعد</translation>
    </message>
    <message>
        <source>“Run simulation” lets a made-up audience live with these mitigations and without any, for some rounds of training.</source>
        <translation>«تشغيل المحاكاة» يجعل جمهورًا مختلَقًا يتعامل مع إجراءات التخفيف هذه وبدون أي منها، لعدة جولات تدريب.</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>جارٍ تنفيذ المحاكاة…</translation>
    </message>
    <message>
        <source>Cancel simulation, %1 done</source>
        <translation>إلغاء المحاكاة، أُنجز %1</translation>
    </message>
    <message>
        <source>The simulation failed</source>
        <translation>أخفقت المحاكاة</translation>
    </message>
    <message>
        <source>slope %1 on, %2 off</source>
        <translation>الميل %1 مع التفعيل، %2 بدونه</translation>
    </message>
    <message numerus="yes">
        <source>simulation, %n runs</source>
        <translation>
            <numerusform>محاكاة، %n تشغيل</numerusform>
            <numerusform>محاكاة، %n تشغيل</numerusform>
            <numerusform>محاكاة، %n تشغيلان</numerusform>
            <numerusform>محاكاة، %n تشغيلات</numerusform>
            <numerusform>محاكاة، %n تشغيلًا</numerusform>
            <numerusform>محاكاة، %n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>of older settings</source>
        <translation>لإعدادات أقدم</translation>
    </message>
    <message>
        <source>round of training</source>
        <translation>جولة التدريب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
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
    <message>
        <source>How many messages arrive at Kafka, and how many of them Fairlead consumes. Dotted grey lines are the last values before the connection was lost.</source>
        <translation>عدد الرسائل التي تصل إلى Kafka، وعدد ما يستهلكه Fairlead منها. الخطوط الرمادية المنقّطة هي آخر القيم قبل انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Messages of all topics per second. A longer time range is drawn as the mean of longer steps; the unit says which. The crosshair also tells the lag at that time.</source>
        <translation>رسائل كل المواضيع في الثانية. يُرسم النطاق الزمني الأطول كمتوسط لخطوات أطول؛ وتبيّن الوحدة طول الخطوة. يعرض مؤشر التقاطع أيضًا التأخر في ذلك الوقت.</translation>
    </message>
    <message>
        <source>None of its own. The consumer lag that results is limited by stream.max_lag_messages.</source>
        <translation>لا متطلب خاصًا به. تأخر المستهلك الناتج محدود بـ stream.max_lag_messages.</translation>
    </message>
    <message>
        <source>Consumed below produced for long means that the lag grows: look on the page Stream for one slow partition or a full disk.</source>
        <translation>بقاء المستهلَك دون المنتَج طويلًا يعني أن التأخر يتزايد: ابحث في صفحة التدفق عن قسم بطيء أو قرص ممتلئ.</translation>
    </message>
    <message>
        <source>Which share of the catalogue a model puts into anybody’s first ten, run after run. The green point is the live version.</source>
        <translation>نسبة الفهرس التي يضعها النموذج ضمن أول عشرة عناصر لأي مستخدم، تشغيلًا بعد تشغيل. النقطة الخضراء هي الإصدار المباشر.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, measured on held-out ratings when the run ended. It is not what people were shown since: that is on the page Fairness.</source>
        <translation>العناصر المختلفة ضمن أول عشرة لكل مستخدمي الاختبار / عناصر الفهرس، مقيسة على التقييمات المحجوبة عند انتهاء التشغيل. وليست ما عُرض على الناس منذ ذلك الحين: فذلك في صفحة الإنصاف.</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set; it is the dashed line.</source>
        <translation>لا تقل عن gate.min_coverage، إذا كانت مضبوطة؛ وهي الخط المتقطع.</translation>
    </message>
    <message>
        <source>Compare the run’s parameters with those of the last good run; more re-ranking for diversity or exploration shows more of the catalogue.</source>
        <translation>قارن معلمات التشغيل بمعلمات آخر تشغيل جيد؛ زيادة إعادة الترتيب من أجل التنوّع أو الاستكشاف تعرض قدرًا أكبر من الفهرس.</translation>
    </message>
    <message>
        <source>How long the API takes to answer: half of the requests were faster than p50, 95 of 100 faster than p95.</source>
        <translation>المدة التي تستغرقها API للإجابة: نصف الطلبات كان أسرع من p50، و95 من كل 100 أسرع من p95.</translation>
    </message>
    <message>
        <source>Quantiles of the requests of the last minute, from buckets that are 5 % wide. A longer time range is drawn as the mean of longer steps.</source>
        <translation>الكميات التجزيئية لطلبات الدقيقة الأخيرة، من فئات عرضها 5 %. يُرسم النطاق الزمني الأطول كمتوسط لخطوات أطول.</translation>
    </message>
    <message>
        <source>p95 at most gate.p95_ms, the dashed line. Only p95 has a limit.</source>
        <translation>p95 لا يتجاوز gate.p95_ms، الخط المتقطع. الحد يخص p95 وحده.</translation>
    </message>
    <message>
        <source>See whether a training is running, and whether the newest version is slower: roll back if it is.</source>
        <translation>تحقّق مما إذا كان هناك تدريب قيد التنفيذ، ومما إذا كان أحدث إصدار أبطأ: تراجع عنه إن كان كذلك.</translation>
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
    <name>ui::pages::PublishedCard</name>
    <message>
        <source>Published numbers beside ours</source>
        <translation>الأرقام المنشورة إلى جانب المعتمدة هنا</translation>
    </message>
</context>
<context>
    <name>ui::pages::PublishedModel</name>
    <message>
        <source>Number</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>By the published formula</source>
        <translation>حسب الصيغة المنشورة</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>المعتمد هنا</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>سبب الاختلاف</translation>
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
    <message>
        <source>The genres of what this user interacted with, beside those of this list.</source>
        <translation>الأنواع الفنية لما تفاعل معه هذا المستخدم، إلى جانب الأنواع في هذه القائمة.</translation>
    </message>
    <message>
        <source>Share of the items. An item with several genres counts as an equal part of each, items without genres are left out; the smaller genres are summed as Other.</source>
        <translation>النسبة من العناصر. العنصر متعدد الأنواع الفنية يُحتسب جزءًا متساويًا من كل نوع، وتُستبعد العناصر التي بلا أنواع؛ وتُجمع الأنواع الأصغر تحت «أخرى».</translation>
    </message>
    <message>
        <source>What the score of the selected item is made of, and what each stage of re-ranking did to it.</source>
        <translation>مكوّنات درجة العنصر المحدد، وأثر كل مرحلة من مراحل إعادة الترتيب فيه.</translation>
    </message>
    <message>
        <source>The model’s own parts of the score, as shares of their sum: bars to the other side speak against the item.</source>
        <translation>مكوّنات الدرجة في النموذج نفسه، كنسب من مجموعها: الأشرطة في الجهة الأخرى تُحسب ضد العنصر.</translation>
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
    <message>
        <source>Coverage shown</source>
        <translation>التغطية المعروضة</translation>
    </message>
    <message>
        <source>Parity gap</source>
        <translation>فجوة التكافؤ</translation>
    </message>
    <message>
        <source>Echo slope</source>
        <translation>ميل الصدى</translation>
    </message>
    <message>
        <source>Head over tail</source>
        <translation>الرأس إلى الذيل</translation>
    </message>
    <message>
        <source>Users to review</source>
        <translation>مستخدمون للمراجعة</translation>
    </message>
    <message>
        <source>too few users yet</source>
        <translation>عدد المستخدمين غير كافٍ بعد</translation>
    </message>
    <message>
        <source>too few recommendations yet</source>
        <translation>عدد التوصيات غير كافٍ بعد</translation>
    </message>
    <message>
        <source>needs two segments of 40 users</source>
        <translation>تلزم شريحتان في كل منهما 40 مستخدمًا</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>الفهرس فارغ</translation>
    </message>
    <message>
        <source>its interval spans the limit</source>
        <translation>مجاله يمتد على جانبي الحد</translation>
    </message>
    <message>
        <source>nothing was judged yet</source>
        <translation>لم يُحكم على شيء بعد</translation>
    </message>
    <message>
        <source>no recommendation within the window</source>
        <translation>لا توجد توصية ضمن النافذة</translation>
    </message>
    <message>
        <source>the tail is never shown</source>
        <translation>الذيل لا يُعرض إطلاقًا</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>لا توجد تقييمات بعد</translation>
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
    <name>ui::pages::RulesModel</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Rules of two families together quarantine by themselves</source>
        <translation>اجتماع قواعد من عائلتين يضع في الحجر تلقائيًا</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>منفردة</translation>
    </message>
    <message>
        <source>Whom no other rule that counts flags</source>
        <translation>من لا تشتبه فيهم أي قاعدة محتسَبة أخرى</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونها</translation>
    </message>
    <message>
        <source>comparison only</source>
        <translation>للمقارنة فقط</translation>
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
    <message>
        <source>At least the live version’s value less gate.max_drop of it; that is the dashed line. Without a live version there is none.</source>
        <translation>لا تقل عن قيمة الإصدار المباشر ناقص gate.max_drop منها؛ وهي الخط المتقطع. دون إصدار مباشر لا يوجد حد.</translation>
    </message>
    <message>
        <source>The run is rejected and the live version stays. Compare the run with the last good one in the history: parameters, or data.</source>
        <translation>يُرفض التشغيل ويبقى الإصدار المباشر. قارن التشغيل بآخر تشغيل جيد بين التشغيلات السابقة: المعلمات، أو البيانات.</translation>
    </message>
    <message>
        <source>How well each finished run ranks what people liked. Green: live; red diamond: rejected.</source>
        <translation>مدى جودة ترتيب كل تشغيل مكتمل لما أعجب الناس. الأخضر: المباشر؛ المعيّن الأحمر: المرفوض.</translation>
    </message>
    <message>
        <source>NDCG@10: whether the items that a test user liked are in his first ten and how near the top, 0 to 1; the mean over test users, on ratings held out from the training.</source>
        <translation>NDCG@10: هل العناصر التي أعجبت مستخدم الاختبار ضمن أول عشرة له وما مدى قربها من الأعلى، من 0 إلى 1؛ المتوسط على مستخدمي الاختبار، على تقييمات محجوبة عن التدريب.</translation>
    </message>
    <message>
        <source>Which share of the catalogue is in anybody’s first ten, by finished run.</source>
        <translation>نسبة الفهرس الظاهرة ضمن أول عشرة عناصر لأي مستخدم، حسب التشغيل المكتمل.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue.</source>
        <translation>العناصر المختلفة ضمن أول عشرة لكل مستخدمي الاختبار / عناصر الفهرس.</translation>
    </message>
    <message>
        <source>Where the time of the last six runs went.</source>
        <translation>توزّع زمن آخر ستة تشغيلات.</translation>
    </message>
    <message>
        <source>Seconds by the wall clock. Prepare: snapshot, screen, split. Check: gate, rehearse. Register: sign, promote.</source>
        <translation>ثوانٍ بالوقت الفعلي. تحضير: لقطة، غربلة، تقسيم. فحص: البوابة، تجربة مسبقة. تسجيل: توقيع، ترقية.</translation>
    </message>
    <message>
        <source>A run that takes longer than the schedule’s interval makes the next one late: see which part has grown.</source>
        <translation>التشغيل الذي يتجاوز فترة الجدولة يؤخّر التشغيل التالي: انظر أي جزء ازداد زمنه.</translation>
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
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Echo chamber</source>
        <translation>غرفة الصدى</translation>
    </message>
    <message>
        <source>Long-tail starvation</source>
        <translation>حرمان الذيل الطويل</translation>
    </message>
    <message>
        <source>Rating spam</source>
        <translation>إغراق بالتقييمات</translation>
    </message>
    <message>
        <source>Taste drift</source>
        <translation>تحوّل الأذواق</translation>
    </message>
    <message>
        <source>What the audience does</source>
        <translation>ما يفعله الجمهور</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Train a bad release</source>
        <translation>تدريب إصدار سيئ</translation>
    </message>
    <message>
        <source>Trains a version that ranks by popularity alone and asks for its release; the gate should refuse it.</source>
        <translation>يدرّب إصدارًا يرتّب حسب الشعبية وحدها ويطلب إصداره؛ ويُفترض أن ترفضه البوابة.</translation>
    </message>
    <message>
        <source>How the audience behaves</source>
        <translation>سلوك الجمهور</translation>
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
    <message>
        <source>Messages that arrive at the cluster and messages consumed, over the last hour. Dotted lines are events: the broker went away or came back, partitions were assigned or held back.</source>
        <translation>الرسائل التي تصل إلى العنقود والرسائل المستهلَكة، خلال الساعة الأخيرة. الخطوط المنقّطة هي وقائع: انقطع الوسيط أو عاد، أو أُسندت الأقسام أو احتُجزت.</translation>
    </message>
    <message>
        <source>Messages per second, of all topics or of the one chosen below. Of one topic it is what this page has seen since it was opened.</source>
        <translation>الرسائل في الثانية، لكل المواضيع أو للموضوع المختار أدناه. لموضوع واحد يُعرض ما رصدته هذه الصفحة منذ فتحها.</translation>
    </message>
    <message>
        <source>When consumed stays below produced, the lag grows: look at the lag by partition.</source>
        <translation>عندما يبقى المستهلَك دون المنتَج، يتزايد التأخر: راجع التأخر حسب القسم.</translation>
    </message>
    <message>
        <source>How many messages each partition is behind. Orange: more than three times the median. More than twelve partitions: the worst twelve and the sum of the others.</source>
        <translation>عدد الرسائل التي يتأخر بها كل قسم. البرتقالي: أكثر من ثلاثة أضعاف القيمة الوسيطة. عند أكثر من اثني عشر قسمًا: أسوأ اثني عشر ومجموع البقية.</translation>
    </message>
    <message>
        <source>Newest position in the cluster − position consumed, by partition.</source>
        <translation>أحدث موضع في العنقود − الموضع المستهلَك، حسب القسم.</translation>
    </message>
    <message>
        <source>All partitions together at most stream.max_lag_messages, and the oldest message not consumed at most stream.max_lag_seconds old.</source>
        <translation>كل الأقسام معًا لا تتجاوز stream.max_lag_messages، وعمر أقدم رسالة غير مستهلَكة لا يتجاوز stream.max_lag_seconds.</translation>
    </message>
    <message>
        <source>Look for one slow partition (a hot key), a full disk, or a burst that is being worked off.</source>
        <translation>ابحث عن قسم بطيء (مفتاح كثيف الاستخدام)، أو قرص ممتلئ، أو دفعة كبيرة لا تزال قيد المعالجة.</translation>
    </message>
    <message>
        <source>Why messages were no events: each reason with how often it occurred.</source>
        <translation>لماذا لم تكن الرسائل أحداثًا: كل سبب وعدد مرات حدوثه.</translation>
    </message>
    <message>
        <source>Messages of the last hour by reason, all topics. They add up to the number in the subtitle.</source>
        <translation>رسائل الساعة الأخيرة حسب السبب، كل المواضيع. مجموعها هو العدد الوارد في العنوان الفرعي.</translation>
    </message>
    <message>
        <source>The share of rejected messages is at most stream.max_rejected.</source>
        <translation>نسبة الرسائل المرفوضة لا تتجاوز stream.max_rejected.</translation>
    </message>
    <message>
        <source>Open a dead letter below, read its bytes, and correct the producer. A message that is sent again and is valid is accepted.</source>
        <translation>افتح رسالة مرفوضة أدناه، واقرأ بايتاتها، وصحّح المنتِج. الرسالة التي يُعاد إرسالها وتكون صالحة تُقبل.</translation>
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
    <name>ui::pages::UserCard</name>
    <message>
        <source>%1 (comparison only)</source>
        <translation>%1 (للمقارنة فقط)</translation>
    </message>
    <message>
        <source>Why this user</source>
        <translation>لماذا هذا المستخدم</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>The numbers behind each rule that flags the user with the cursor in the table.</source>
        <translation>الأرقام وراء كل قاعدة تشتبه في المستخدم الذي عليه المؤشر في الجدول.</translation>
    </message>
    <message>
        <source>RDMA and WDMA: distance from the items&apos; means, weighted by how few rated them. DegSim: mean similarity to the 25 nearest neighbours. PCA: loading on what people have in common. Rules for comparison count for nothing.</source>
        <translation>RDMA وWDMA: البعد عن متوسطات العناصر، مرجَّحًا بقلّة من قيّموها. DegSim: متوسط التشابه مع أقرب 25 جارًا. PCA: الحِمل على ما يشترك فيه الناس. قواعد المقارنة لا تُحتسب إطلاقًا.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s recommendations and history before you decide.</source>
        <translation>راجع توصيات المستخدم وتاريخه قبل اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Put the cursor on a user in the table, or tick one in the chart.</source>
        <translation>ضع المؤشر على مستخدم في الجدول، أو حدّد مستخدمًا في المخطط.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>No rule flags this user any more.</source>
        <translation>لم تعد أي قاعدة تشتبه في هذا المستخدم.</translation>
    </message>
    <message>
        <source>Ratings, items</source>
        <translation>التقييمات، العناصر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Mean, standard deviation</source>
        <translation>المتوسط، الانحراف المعياري</translation>
    </message>
    <message>
        <source>Most in 60 s, in 1 h</source>
        <translation>الأكثر خلال 60 ث، خلال 1 س</translation>
    </message>
    <message>
        <source>RDMA, WDMA</source>
        <translation>RDMA، WDMA</translation>
    </message>
    <message>
        <source>DegSim, PCA</source>
        <translation>DegSim، PCA</translation>
    </message>
    <message>
        <source>Share of items under inflow</source>
        <translation>نسبة العناصر الواقعة تحت تدفق التقييمات</translation>
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
    <message>
        <source> Ring: selected. Green: live. Diamond: candidate; red: rejected. Choosing a point selects its version.</source>
        <translation> الحلقة: المحدد. الأخضر: المباشر. المعيّن: المرشّح؛ الأحمر: المرفوض. اختيار نقطة يحدّد إصدارها.</translation>
    </message>
    <message>
        <source>Roll back to a version that meets it, and compare the two versions’ parameters and data.</source>
        <translation>تراجع إلى إصدار يستوفيه، وقارن معلمات الإصدارين وبياناتهما.</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version puts into anybody’s first ten.</source>
        <translation>نسبة الفهرس التي يضعها كل إصدار ضمن أول عشرة عناصر لأي مستخدم.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, on held-out interactions, once, when the version was trained.</source>
        <translation>العناصر المختلفة ضمن أول عشرة لكل مستخدمي الاختبار / عناصر الفهرس، على التفاعلات المحجوبة، مرة واحدة، عند تدريب الإصدار.</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set.</source>
        <translation>لا تقل عن gate.min_coverage، إذا كانت مضبوطة.</translation>
    </message>
    <message>
        <source>How well each of the newest versions ranks what people liked, oldest first.</source>
        <translation>مدى جودة ترتيب كل من أحدث الإصدارات لما أعجب الناس، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>NDCG@10 on held-out interactions, once, when the version was trained: 0 to 1, the mean over test users. Versions with different splits cannot be compared.</source>
        <translation>NDCG@10 على التفاعلات المحجوبة، مرة واحدة، عند تدريب الإصدار: من 0 إلى 1، المتوسط على مستخدمي الاختبار. لا تصح مقارنة إصدارات ذات تقسيمات مختلفة.</translation>
    </message>
    <message>
        <source>At least the bound that the newest training was judged by.</source>
        <translation>لا تقل عن الحد الذي حُكم به على أحدث تدريب.</translation>
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
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % من</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % إلى</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Card</name>
    <message>
        <source>More actions for this card</source>
        <translation>إجراءات أخرى لهذه البطاقة</translation>
    </message>
    <message>
        <source>Explain this chart</source>
        <translation>شرح هذا المخطط</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>شرح هذا</translation>
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
    <name>ui::widgets::ExplainSheet</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <source>Explanation of “%1”</source>
        <translation>شرح «%1»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يعرضه</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>طريقة حسابه</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>What to do when it fails</source>
        <translation>ما العمل عند الفشل</translation>
    </message>
    <message>
        <source>View as table…</source>
        <translation>عرض كجدول…</translation>
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
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % من</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % إلى</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogHistogram</name>
    <message>
        <source>%1 ratings</source>
        <translation>التقييمات: %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>مستخدمون</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
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
    <name>ui::widgets::ScatterChart</name>
    <message numerus="yes">
        <source>%n point(s) stand out: %1</source>
        <translation>
            <numerusform>%n نقطة بارزة: %1</numerusform>
            <numerusform>%n نقطة بارزة: %1</numerusform>
            <numerusform>%n نقطتان بارزتان: %1</numerusform>
            <numerusform>%n نقاط بارزة: %1</numerusform>
            <numerusform>%n نقطة بارزة: %1</numerusform>
            <numerusform>%n نقطة بارزة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
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
