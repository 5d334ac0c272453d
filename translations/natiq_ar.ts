<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_OM" sourcelanguage="en_GB">
<context>
    <name>AccountApps</name>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>The list does not name every app, so a person looks there as well.</source>
        <translation>لا تشمل هذه القائمة كل التطبيقات، فيراجع موظف صفحة المنصة أيضًا.</translation>
    </message>
    <message>
        <source>Look at the platform…</source>
        <translation>مراجعة المنصة…</translation>
    </message>
    <message>
        <source>Read the apps of {handle}</source>
        <translation>قراءة تطبيقات {handle}</translation>
    </message>
    <message>
        <source>Look at the apps of {handle} at the platform</source>
        <translation>مراجعة تطبيقات {handle} في المنصة</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>No delegated account</source>
        <translation>لا يوجد حساب مفوَّض</translation>
    </message>
    <message>
        <source>Import a decision to publish; drafting works.</source>
        <translation>استورد قرار تفويض لتتمكن من النشر؛ كتابة المسودات متاحة.</translation>
    </message>
    <message>
        <source>Not delegated</source>
        <translation>غير مفوَّض</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>{platform} · decision {number} · valid until {date}</source>
        <translation>{platform} · قرار تفويض {number} · سارٍ حتى {date}</translation>
    </message>
    <message>
        <source>Practice platform</source>
        <translation>منصة التدريب</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>بلوسكاي</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>ماستودون</translation>
    </message>
    <message>
        <source>X</source>
        <translation>إكس</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>فيسبوك</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
</context>
<context>
    <name>AccountChips</name>
    <message>
        <source>Accounts shown</source>
        <translation>الحسابات المعروضة</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Back to all accounts</source>
        <translation>العودة إلى كل الحسابات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Delete what is kept of this account…</source>
        <translation>حذف ما هو محفوظ لهذا الحساب…</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page</source>
        <translation>فتح صفحة المنصة</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>بريد مالك الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed: the account is no longer delegated to you</source>
        <translation>مغلقة: لم يعد الحساب مفوَّضًا إليك</translation>
    </message>
    <message>
        <source>A new password waits for your word that the platform has taken it. Until then the old one counts.</source>
        <translation>كلمة مرور جديدة تنتظر تأكيدك أن المنصة قبلتها، والقديمة هي المعتمدة إلى حينه.</translation>
    </message>
    <message>
        <source>Go on with the change…</source>
        <translation>متابعة التغيير…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>تفاصيل {name}</translation>
    </message>
    <message>
        <source>No longer delegated</source>
        <translation>انتهى تفويضه</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>تغيير لم يُؤكَّد</translation>
    </message>
    <message>
        <source>No password kept</source>
        <translation>لا كلمة مرور محفوظة</translation>
    </message>
</context>
<context>
    <name>AccountsBox</name>
    <message>
        <source>Publish to these accounts too</source>
        <translation>النشر في هذه الحسابات أيضًا</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Official accounts</source>
        <translation>الحسابات الرسمية</translation>
    </message>
    <message>
        <source>Import a vault…</source>
        <translation>استيراد خزنة…</translation>
    </message>
    <message>
        <source>No official account yet</source>
        <translation>لا حسابات رسمية بعد</translation>
    </message>
    <message>
        <source>The accounts that a decision delegates to you appear here.</source>
        <translation>تظهر هنا الحسابات التي يفوّضك إياها قرار سارٍ.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts and delegation</source>
        <translation>الحسابات والتفويض</translation>
    </message>
    <message>
        <source>Nobody publishes without a decision that names employee and account. Decisions are verified here at every action.</source>
        <translation>لا نشر دون قرار يذكر الموظف والحساب. ويُتحقق من القرار عند كل إجراء.</translation>
    </message>
    <message>
        <source>Import a decision…</source>
        <translation>استيراد قرار…</translation>
    </message>
    <message>
        <source>Import a revocation…</source>
        <translation>استيراد قرار إلغاء…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>لا يوجد قرار بعد</translation>
    </message>
    <message>
        <source>The authority that delegates you gives you a decision as a file.</source>
        <translation>تسلّمك جهة التفويض القرار في ملف.</translation>
    </message>
    <message>
        <source>Import a decision</source>
        <translation>استيراد قرار</translation>
    </message>
    <message>
        <source>Import a revocation</source>
        <translation>استيراد قرار إلغاء</translation>
    </message>
    <message>
        <source>Decision {number} was verified and imported.</source>
        <translation>جرى التحقق من القرار {number} واستيراده.</translation>
    </message>
    <message>
        <source>Revocation {number} was verified and imported.</source>
        <translation>جرى التحقق من قرار الإلغاء {number} واستيراده.</translation>
    </message>
    <message>
        <source>{handle} is connected; what lets the program in is kept sealed.</source>
        <translation>رُبط {handle}، وحُفظ ما يدخل به البرنامج مشفّرًا.</translation>
    </message>
    <message>
        <source>{handle} is disconnected, and the platform has forgotten it too.</source>
        <translation>فُكّ ربط {handle}، وأُلغي الإذن في المنصة أيضًا.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here. Now delete the app password in the account&apos;s settings at the platform.</source>
        <translation>فُكّ ربط {handle} هنا. احذف الآن كلمة مرور التطبيق من إعدادات الحساب في المنصة.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here. Now have IT withdraw the token at Meta.</source>
        <translation>فُكّ ربط {handle} هنا. اطلب الآن من تقنية المعلومات إلغاء الرمز لدى Meta.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here, but the platform could not be told. Take the program from the connected apps in the account&apos;s settings there.</source>
        <translation>فُكّ ربط {handle} هنا، وتعذّر إبلاغ المنصة. أزل البرنامج من التطبيقات المرتبطة في إعدادات الحساب هناك.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Boost the post of {author}?</source>
        <translation>إعادة نشر منشور {author}؟</translation>
    </message>
    <message>
        <source>Readers take it for the institution&apos;s own view. The log keeps the reason with your name.</source>
        <translation>يراه القراء رأيًا للمؤسسة نفسها. ويحفظ السجل السبب مع اسمك.</translation>
    </message>
    <message>
        <source>Boost as {account}</source>
        <translation>إعادة النشر باسم {account}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Like the post of {author}?</source>
        <translation>الإعجاب بمنشور {author}؟</translation>
    </message>
    <message>
        <source>Everybody can see the like. The log keeps it with your name.</source>
        <translation>يستطيع الجميع رؤية الإعجاب. ويحفظه السجل مع اسمك.</translation>
    </message>
    <message>
        <source>Like as {account}</source>
        <translation>إعجاب باسم {account}</translation>
    </message>
    <message>
        <source>Why the institution boosts it</source>
        <translation>لماذا تعيد المؤسسة نشره</translation>
    </message>
    <message>
        <source>An announcement of another authority, news of a joint campaign…</source>
        <translation>إعلان جهة أخرى، خبر حملة مشتركة…</translation>
    </message>
    <message>
        <source>Being done at the platform</source>
        <translation>جارٍ التنفيذ لدى المنصة</translation>
    </message>
    <message numerus="yes">
        <source>The review points to %n places in this text.</source>
        <translation>
            <numerusform>لا تشير المراجعة إلى شيء في هذا النص.</numerusform>
            <numerusform>تشير المراجعة إلى موضع واحد في هذا النص.</numerusform>
            <numerusform>تشير المراجعة إلى موضعين في هذا النص.</numerusform>
            <numerusform>تشير المراجعة إلى %n مواضع في هذا النص.</numerusform>
            <numerusform>تشير المراجعة إلى %n موضعًا في هذا النص.</numerusform>
            <numerusform>تشير المراجعة إلى %n موضع في هذا النص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>إضافة مفتاح أمان</translation>
    </message>
    <message>
        <source>A FIDO2 key of your own. Together with your passphrase it opens this profile, and you will be asked to touch it twice.</source>
        <translation>مفتاح FIDO2 خاص بك، يفتح هذا الملف مع عبارة المرور. سيُطلب منك لمسه مرتين.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>إضافة المفتاح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Such as: blue key, office</source>
        <translation>مثل: المفتاح الأزرق، مفتاح المكتب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Changed today</source>
        <translation>تغيّرت اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n days ago</source>
        <translation>
            <numerusform>تغيّرت اليوم</numerusform>
            <numerusform>تغيّرت قبل يوم</numerusform>
            <numerusform>تغيّرت قبل يومين</numerusform>
            <numerusform>تغيّرت قبل %n أيام</numerusform>
            <numerusform>تغيّرت قبل %n يومًا</numerusform>
            <numerusform>تغيّرت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Its change was due {date}</source>
        <translation>حلّ موعد تغييرها في {date}</translation>
    </message>
    <message>
        <source>Its change is due today</source>
        <translation>يحلّ موعد تغييرها اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Its change is due in %n days</source>
        <translation>
            <numerusform>يحلّ موعد تغييرها اليوم</numerusform>
            <numerusform>يحلّ موعد تغييرها بعد يوم</numerusform>
            <numerusform>يحلّ موعد تغييرها بعد يومين</numerusform>
            <numerusform>يحلّ موعد تغييرها بعد %n أيام</numerusform>
            <numerusform>يحلّ موعد تغييرها بعد %n يومًا</numerusform>
            <numerusform>يحلّ موعد تغييرها بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Decision number, department, or a link</source>
        <translation>رقم القرار أو الدائرة المختصة أو رابط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>سبب الإبقاء عليه</translation>
    </message>
    <message>
        <source>Add the source to the text</source>
        <translation>إضافة المصدر إلى النص</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عن الإجابة</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers given in review</source>
        <translation>إجابات المراجعة</translation>
    </message>
    <message>
        <source>{clause} – {kind}: {words}</source>
        <translation>{clause} – {kind}: {words}</translation>
    </message>
</context>
<context>
    <name>AppRow</name>
    <message>
        <source>Remove by hand…</source>
        <translation>إزالة يدوية…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>إلغاء الوصول…</translation>
    </message>
    <message>
        <source>Remove {app} by hand</source>
        <translation>إزالة {app} يدويًا</translation>
    </message>
    <message>
        <source>Shut out {app}</source>
        <translation>إلغاء وصول {app}</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>Publishing is stopped</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>تطبيق غير معتمد</translation>
    </message>
    <message>
        <source>A look is due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The account is not connected, so nothing can be read from here.</source>
        <translation>الحساب غير مرتبط، فلا يُقرأ منه شيء من هنا</translation>
    </message>
    <message>
        <source>The platform gives no list: a person looks there at intervals.</source>
        <translation>لا تتيح المنصة قائمة، فيراجعها موظف على فترات</translation>
    </message>
    <message>
        <source>The platform gives a list; it has not been read yet.</source>
        <translation>تتيح المنصة قائمة لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Read on {moment}</source>
        <translation>قُرئت في {moment}</translation>
    </message>
    <message>
        <source>again from {moment}</source>
        <translation>والقراءة التالية في {moment}</translation>
    </message>
    <message>
        <source>The platform&apos;s own list</source>
        <translation>قائمة المنصة نفسها</translation>
    </message>
    <message>
        <source>The list could not be read; what was known before still counts.</source>
        <translation>تعذّرت قراءة القائمة، ويبقى المعتبر ما عُرف قبلها.</translation>
    </message>
    <message>
        <source>Nobody has looked at the platform yet.</source>
        <translation>لم تُراجع صفحة المنصة بعد.</translation>
    </message>
    <message>
        <source>{employee} looked on {date}: {result}.</source>
        <translation>راجعها {employee} في {date}: {result}.</translation>
    </message>
    <message>
        <source>The next look is due on {date}.</source>
        <translation>موعد المراجعة التالية {date}.</translation>
    </message>
    <message>
        <source>Look again once it has been removed.</source>
        <translation>أعد المراجعة بعد إزالته.</translation>
    </message>
    <message>
        <source>The next look has been due since {date}.</source>
        <translation>حان موعد المراجعة التالية منذ {date}.</translation>
    </message>
    <message>
        <source>Its name stood on a post; first seen on {date}</source>
        <translation>ظهر اسمه على منشور، ورُصد أول مرة في {date}</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>أُضيف في {date}</translation>
    </message>
    <message>
        <source>First seen on {date}</source>
        <translation>رُصد أول مرة في {date}</translation>
    </message>
    <message>
        <source>last used on {date}</source>
        <translation>استُعمل آخر مرة في {date}</translation>
    </message>
    <message>
        <source>may do more than publishing needs</source>
        <translation>صلاحيته أوسع مما يلزم للنشر</translation>
    </message>
    <message>
        <source>may: {scopes}</source>
        <translation>الصلاحيات: {scopes}</translation>
    </message>
</context>
<context>
    <name>AppsRoom</name>
    <message>
        <source>No official account yet</source>
        <translation>لا حسابات رسمية بعد</translation>
    </message>
    <message>
        <source>The accounts that a decision delegates to you stand here with their apps.</source>
        <translation>تظهر هنا الحسابات التي يفوّضك قرار فيها، ومعها تطبيقاتها.</translation>
    </message>
    <message>
        <source>{app} is shut out.</source>
        <translation>أُلغي وصول {app}.</translation>
    </message>
    <message>
        <source>Your look is recorded.</source>
        <translation>سُجّلت مراجعتك.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Describe the image and declare its rights</source>
        <translation>وصف الصورة وحقوق نشرها</translation>
    </message>
    <message>
        <source>Describe the video and declare its rights</source>
        <translation>وصف الفيديو وحقوق نشره</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Description for those who do not see it</source>
        <translation>وصف لمن لا يراها</translation>
    </message>
    <message>
        <source>A map with the diversion from Sultan Qaboos Street to 18 November Street</source>
        <translation>خريطة توضح مسار التحويلة من شارع السلطان قابوس إلى شارع 18 نوفمبر</translation>
    </message>
    <message>
        <source>Write what it tells: who, what, where, and every word that stands in it. Leave out “image of”.</source>
        <translation>اكتب ما تنقله: من وماذا وأين، وكل كلمة مكتوبة فيها. ولا حاجة إلى عبارة «صورة لـ».</translation>
    </message>
    <message>
        <source>By what right is it published?</source>
        <translation>بأي حق يُنشر؟</translation>
    </message>
    <message>
        <source>Shorter, please: the platform takes no more.</source>
        <translation>اختصر الوصف، فهو أطول مما تقبله المنصة.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Name of the licence and its holder</source>
        <translation>اسم الرخصة وصاحب الحق</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>From whom, when, number of the letter</source>
        <translation>من مَن، ومتى، ورقم الخطاب</translation>
    </message>
    <message>
        <source>Name it, so that it can be proved.</source>
        <translation>اذكره ليمكن إثبات الحق.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>جارٍ إرفاق {name}…</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>لم يُرفق {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إرجاعه</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>No description, no rights</source>
        <translation>بلا وصف ولا حقوق</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Rights not declared</source>
        <translation>الحقوق غير معلنة</translation>
    </message>
    <message>
        <source>{kind}: {reference}</source>
        <translation>{kind}: {reference}</translation>
    </message>
    <message>
        <source>The file told nothing besides its picture.</source>
        <translation>لم يكن في الملف سوى الصورة نفسها.</translation>
    </message>
    <message>
        <source>Before: {what}.</source>
        <translation>كان في الملف: {what}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>After: nothing of it; it was removed.</source>
        <translation>بعد التنقية: لا شيء مما سبق، فقد أُزيل.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} كيلوبايت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>{kind} ({value})</source>
        <translation>{kind} ({value})</translation>
    </message>
</context>
<context>
    <name>AttachmentsDesk</name>
    <message>
        <source>Pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Attach images or a video</source>
        <translation>إرفاق صور أو فيديو</translation>
    </message>
    <message>
        <source>Images and videos</source>
        <translation>صور ومقاطع فيديو</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>AuthenticatorDialog</name>
    <message>
        <source>Connect another authenticator</source>
        <translation>اربط تطبيق مصادقة آخر</translation>
    </message>
    <message>
        <source>The authenticator until now counts until the new one has shown a code.</source>
        <translation>يبقى التطبيق الحالي معتمدًا إلى أن يعطي الجديد رمزًا صحيحًا.</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>اعتماد هذا التطبيق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
</context>
<context>
    <name>AuthenticatorStep</name>
    <message>
        <source>Connect an authenticator</source>
        <translation>اربط تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Each sign-in asks for a code of your authenticator as well: a passphrase that was watched or guessed is not enough then.</source>
        <translation>يُطلب منك عند كل دخول رمز من تطبيق المصادقة أيضًا، فلا تكفي عبارة المرور وحدها إن رآها أحد أو خمّنها.</translation>
    </message>
</context>
<context>
    <name>AuthorityConsole</name>
    <message>
        <source>Usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Unknown argument: {argument}</source>
        <translation>معطى غير معروف: {argument}</translation>
    </message>
    <message>
        <source>Something is missing: {argument}</source>
        <translation>ينقص الأمرَ: {argument}</translation>
    </message>
    <message>
        <source>language of this command</source>
        <translation>لغة هذا الأمر</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>{argument} takes no value.</source>
        <translation>لا يقبل {argument} قيمة.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <translation>يحتاج {argument} إلى قيمة.</translation>
    </message>
    <message>
        <source>the private key (.pem); the public key (.json) of the same name lies beside it</source>
        <translation>المفتاح الخاص (‎.pem)، وبجانبه المفتاح العام (‎.json) بالاسم نفسه</translation>
    </message>
    <message>
        <source>sign without asking for confirmation</source>
        <translation>التوقيع دون طلب التأكيد</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from this file, which only its owner may read</source>
        <translation>قراءة عبارة مرور المفتاح من هذا الملف الذي لا يقرؤه إلا صاحبه</translation>
    </message>
    <message>
        <source>Sign this? Type yes to sign, anything else to stop: </source>
        <translation>أتوقّع هذا؟ اكتب نعم للتوقيع، أو أي شيء آخر للتوقف: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation: add --yes to sign without asking.</source>
        <translation>لا توجد طرفية لطلب التأكيد: أضف ‎--yes للتوقيع دون سؤال.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was signed.</source>
        <translation>توقف الأمر. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key: </source>
        <translation>عبارة مرور مفتاح التوقيع: </translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase in: use --passphrase-file.</source>
        <translation>لا توجد طرفية لكتابة عبارة المرور: استخدم ‎--passphrase-file.</translation>
    </message>
    <message>
        <source>say whether a file counts on this machine, and why not</source>
        <translation>بيان هل الملف معتمد على هذا الجهاز، وسبب عدم اعتماده</translation>
    </message>
    <message>
        <source>Verifies a decision, a revocation or a public key by the keys and revocations that IT has installed here, and prints every field. Exit code 1 if it does not count.</source>
        <translation>يتحقق من قرار أو قرار إلغاء أو مفتاح عام بالمفاتيح وقرارات الإلغاء المثبّتة على هذا الجهاز، ويعرض كل الحقول. رمز الخروج 1 إن لم يكن معتمدًا.</translation>
    </message>
    <message>
        <source>a decision, a revocation or a public key</source>
        <translation>قرار أو قرار إلغاء أو مفتاح عام</translation>
    </message>
    <message>
        <source>public keys to go by instead of this machine&apos;s</source>
        <translation>المفاتيح العامة المعتمدة بدلًا من مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>المجلد غير موجود: {folder}</translation>
    </message>
    <message>
        <source>NOT PROVEN. The file claims, and nothing shows it:</source>
        <translation>غير مثبت. يدّعي الملف ما يلي، ولا دليل عليه:</translation>
    </message>
    <message>
        <source>Signed with key: {id}</source>
        <translation>موقّع بالمفتاح: {id}</translation>
    </message>
    <message>
        <source>It does not count:</source>
        <translation>غير معتمد:</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>البند: {clause}</translation>
    </message>
    <message>
        <source>Decision of delegation</source>
        <translation>قرار تفويض</translation>
    </message>
    <message>
        <source>Revocation of a decision</source>
        <translation>قرار إلغاء</translation>
    </message>
    <message>
        <source>Public key of an authority</source>
        <translation>مفتاح عام لجهة تفويض</translation>
    </message>
    <message>
        <source>It counts: genuine, in force now and not revoked.</source>
        <translation>معتمد: صحيح وسارٍ الآن وغير ملغى.</translation>
    </message>
    <message>
        <source>It counts: genuine, from the moment named above.</source>
        <translation>معتمد: صحيح، اعتبارًا من الوقت المذكور أعلاه.</translation>
    </message>
    <message>
        <source>It counts: what is signed with it is trusted here.</source>
        <translation>معتمد: ما يُوقَّع به موثوق هنا.</translation>
    </message>
    <message>
        <source>make a key for signing decisions</source>
        <translation>إنشاء مفتاح لتوقيع القرارات</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key: the private key under a passphrase, for the authority alone, and the public key, which IT installs on every machine.</source>
        <translation>ينشئ مفتاح Ed25519: مفتاحًا خاصًا محميًا بعبارة مرور لجهة التفويض وحدها، ومفتاحًا عامًا يثبّته قسم تقنية المعلومات على كل جهاز.</translation>
    </message>
    <message>
        <source>the authority&apos;s name, as decisions name their issuer</source>
        <translation>اسم جهة التفويض كما يرد في القرارات</translation>
    </message>
    <message>
        <source>where both files are written; made if it is not there</source>
        <translation>المجلد الذي يُكتب فيه الملفان، ويُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key: </source>
        <translation>اختر عبارة مرور للمفتاح الجديد: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>أعد كتابة العبارة: </translation>
    </message>
    <message>
        <source>The two are not the same. Begin again.</source>
        <translation>العبارتان غير متطابقتين. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is too weak. It needs {minimum} characters or more, hard to guess:</source>
        <translation>عبارة المرور ضعيفة. يجب ألا تقل عن {minimum} حرفًا وأن يصعب تخمينها:</translation>
    </message>
    <message>
        <source>The key was made. Its id is:</source>
        <translation>أُنشئ المفتاح، ومعرّفه:</translation>
    </message>
    <message>
        <source>The private key. Keep it offline, with a copy elsewhere; without it or its passphrase nothing can be signed:</source>
        <translation>المفتاح الخاص. احفظه دون اتصال واحتفظ بنسخة في مكان آخر، فلا توقيع دونه أو دون عبارة مروره:</translation>
    </message>
    <message>
        <source>The public key. It is no secret; give it to IT:</source>
        <translation>المفتاح العام. ليس سرًا، فسلّمه إلى قسم تقنية المعلومات:</translation>
    </message>
    <message>
        <source>IT installs it on every machine in this folder:</source>
        <translation>يثبّته قسم تقنية المعلومات على كل جهاز في هذا المجلد:</translation>
    </message>
    <message>
        <source>say whether an exported log is as it was written</source>
        <translation>بيان هل السجل المصدَّر كما كُتب</translation>
    </message>
    <message>
        <source>Recomputes every digest of an exported log and verifies its signatures; with a checkpoint or a printed code also that its newest entries were not cut off. Needs no data of the program.</source>
        <translation>يعيد حساب كل بصمة في السجل المصدَّر ويتحقق من توقيعاته، ومع نقطة تحقق أو رمز مطبوع يتحقق أيضًا من أن أحدث قيوده لم تُقطع. لا يحتاج إلى بيانات البرنامج.</translation>
    </message>
    <message>
        <source>an exported log (.jsonl)</source>
        <translation>سجل مصدَّر (.jsonl)</translation>
    </message>
    <message>
        <source>the device&apos;s public key, from elsewhere than the export: its file, or its 64 hexadecimal digits</source>
        <translation>المفتاح العام للجهاز من مصدر غير الملف المصدَّر: ملفه، أو خاناته الست عشرية وعددها 64</translation>
    </message>
    <message>
        <source>a checkpoint of the log from IT&apos;s folder</source>
        <translation>نقطة تحقق للسجل من مجلد تقنية المعلومات</translation>
    </message>
    <message>
        <source>a printed code of the log</source>
        <translation>رمز مطبوع للسجل</translation>
    </message>
    <message>
        <source>verify each entry&apos;s signature as well; takes longer and finds the same changes</source>
        <translation>التحقق من توقيع كل قيد أيضًا؛ يستغرق أطول ويكشف التغييرات نفسها</translation>
    </message>
    <message>
        <source>Give a checkpoint or a code, not both of them.</source>
        <translation>أعطِ نقطة تحقق أو رمزًا، لا كليهما.</translation>
    </message>
    <message>
        <source>BROKEN at line {line}:</source>
        <translation>خلل في السطر {line}:</translation>
    </message>
    <message>
        <source>BROKEN at line {line}, entry {seq}:</source>
        <translation>خلل في السطر {line}، القيد {seq}:</translation>
    </message>
    <message>
        <source>An export that is older than the checkpoint ends before it as well: compare the moments, and ask for a new export.</source>
        <translation>الملف المصدَّر قبل نقطة التحقق ينتهي قبلها كذلك: قارن الوقتين واطلب تصديرًا جديدًا.</translation>
    </message>
    <message>
        <source>CONSISTENT IN ITSELF. Whether it is this device&apos;s log shows only against its public key. Compare this with what IT or the employee&apos;s screen shows, and verify again with --key:</source>
        <translation>متسق في ذاته. أما أنه سجل هذا الجهاز فلا يثبت إلا بمفتاحه العام. قارن ما يلي بما لدى تقنية المعلومات أو بما تعرضه شاشة الموظف، ثم أعد التحقق مع --key:</translation>
    </message>
    <message>
        <source>INTACT: it is as it was written.</source>
        <translation>سليم: هو كما كُتب.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Earlier entries are signed with keys that were not given ({ids}); the key above vouches for them.</source>
        <translation>قيود سابقة موقَّعة بمفاتيح لم تُعطَ ({ids})، والمفتاح أعلاه يشهد لها.</translation>
    </message>
    <message>
        <source>Decision: {number}</source>
        <translation>القرار: {number}</translation>
    </message>
    <message>
        <source>Date of the decision: {date}</source>
        <translation>تاريخ القرار: {date}</translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation>جهة الإصدار: {issuer}</translation>
    </message>
    <message>
        <source>Permits: {actions}</source>
        <translation>الإجراءات المسموح بها: {actions}</translation>
    </message>
    <message>
        <source>Policy version: {version}</source>
        <translation>إصدار السياسة: {version}</translation>
    </message>
    <message>
        <source>Identifier: {id}</source>
        <translation>المعرّف: {id}</translation>
    </message>
    <message>
        <source>Revocation: {number}</source>
        <translation>قرار الإلغاء: {number}</translation>
    </message>
    <message>
        <source>Identifier of the revoked decision: {id}</source>
        <translation>معرّف القرار الملغى: {id}</translation>
    </message>
    <message>
        <source>In force from: {moment} (Muscat time)</source>
        <translation>سارٍ من: {moment} (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>In force until: {moment} (Muscat time)</source>
        <translation>سارٍ حتى: {moment} (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>Takes effect: {moment} (Muscat time)</source>
        <translation>يسري من: {moment} (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Exit codes: 0 intact, 1 broken, 2 cannot be read or not understood, 3 consistent in itself but no key was given, 130 interrupted.</source>
        <translation>رموز الخروج: 0 سليم، 1 فيه خلل، 2 تعذّرت القراءة أو لم يُفهم الأمر، 3 متسق في ذاته ولم يُعطَ مفتاح، 130 أُوقف.</translation>
    </message>
    <message>
        <source>Exported by {name} (staff number {number}), {moment} (Muscat time)</source>
        <translation>صدّره {name} (الرقم الوظيفي {number})، {moment} (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>Log: {id}</source>
        <translation>السجل: {id}</translation>
    </message>
    <message>
        <source>Entries: {entries}; entries without their content: {withheld}; last number: {last}</source>
        <translation>القيود: {entries}؛ قيود بلا محتواها: {withheld}؛ آخر رقم: {last}</translation>
    </message>
    <message>
        <source>Key id: {id}</source>
        <translation>معرّف المفتاح: {id}</translation>
    </message>
    <message>
        <source>Fingerprint: {digits}</source>
        <translation>البصمة: {digits}</translation>
    </message>
    <message>
        <source>Public key: {digits}</source>
        <translation>المفتاح العام: {digits}</translation>
    </message>
    <message>
        <source>Only from {moment} on (Muscat time)</source>
        <translation>من {moment} فصاعدًا فقط (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>Only before {moment} (Muscat time)</source>
        <translation>ما قبل {moment} فقط (بتوقيت مسقط)</translation>
    </message>
    <message>
        <source>Only of staff number {number}</source>
        <translation>قيود الرقم الوظيفي {number} فقط</translation>
    </message>
    <message>
        <source>Only about the account {account}</source>
        <translation>ما يخص الحساب {account} فقط</translation>
    </message>
    <message>
        <source>Only these deeds: {deeds}</source>
        <translation>هذه الأعمال فقط: {deeds}</translation>
    </message>
    <message>
        <source>Only with these words: {words}</source>
        <translation>ما فيه هذه الكلمات فقط: {words}</translation>
    </message>
    <message>
        <source>Employee: {name}, {title} (staff number {number}, readiness record {record} of {date})</source>
        <translation>الموظف: {name}، {title} (الرقم الوظيفي {number}، سجل الجاهزية {record} بتاريخ {date})</translation>
    </message>
    <message>
        <source>Account: {name}, {handle} on {platform} at {server} (account id {id})</source>
        <translation>الحساب: {name}، ‏{handle} على {platform} في {server} (معرّف الحساب {id})</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>liking</source>
        <translation>الإعجاب</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>revoke a decision before its time</source>
        <translation>إلغاء قرار قبل انتهاء مدته</translation>
    </message>
    <message>
        <source>Reads a signed decision, shows what is to be revoked, asks, and writes the signed revocation that IT distributes to the machines.</source>
        <translation>يقرأ قرارًا موقّعًا، ويعرض ما سيُلغى، ويطلب التأكيد، ثم يكتب قرار الإلغاء الموقّع الذي يوزّعه قسم تقنية المعلومات على الأجهزة.</translation>
    </message>
    <message>
        <source>the signed decision (.jws)</source>
        <translation>القرار الموقّع (‎.jws)</translation>
    </message>
    <message>
        <source>number of the document that revokes</source>
        <translation>رقم وثيقة الإلغاء</translation>
    </message>
    <message>
        <source>why; the employees see it</source>
        <translation>السبب، ويراه الموظفون</translation>
    </message>
    <message>
        <source>when it takes effect, as 2026-12-01T00:00:00+04:00; now unless said</source>
        <translation>وقت سريانه بصيغة 2026-12-01T00:00:00+04:00، والأصل أن يسري الآن</translation>
    </message>
    <message>
        <source>the signed revocation (.jws); never overwrites a file</source>
        <translation>قرار الإلغاء الموقّع (‎.jws)، ولا يُستبدل به ملف موجود</translation>
    </message>
    <message>
        <source>This decision is to be revoked:</source>
        <translation>القرار المراد إلغاؤه:</translation>
    </message>
    <message>
        <source>By this revocation:</source>
        <translation>بقرار الإلغاء هذا:</translation>
    </message>
    <message>
        <source>sign a pack with the authority&apos;s key</source>
        <translation>وقّع حزمة بمفتاح الجهة</translation>
    </message>
    <message>
        <source>Reads a built pack, tries its examples, shows what is to be signed, asks, and writes the signed pack (.natiq-policy).</source>
        <translation>يقرأ حزمة مبنية، ويجرّب أمثلتها، ويعرض ما سيُوقَّع، ويسأل، ثم يكتب الحزمة الموقعة (‎.natiq-policy).</translation>
    </message>
    <message>
        <source>the folder of a built pack</source>
        <translation>مجلد حزمة مبنية</translation>
    </message>
    <message>
        <source>the signed pack (.natiq-policy); never overwrites a file</source>
        <translation>الحزمة الموقعة (‎.natiq-policy)؛ لا يكتب فوق ملف موجود</translation>
    </message>
    <message>
        <source>Its own examples fail. Nothing was signed.</source>
        <translation>أمثلتها نفسها لا تصح. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>This policy is to be signed:</source>
        <translation>ستُوقَّع هذه السياسة:</translation>
    </message>
    <message>
        <source>Signed. Give this file to IT:</source>
        <translation>وُقّع. سلّم هذا الملف إلى قسم تقنية المعلومات:</translation>
    </message>
    <message>
        <source>sign a decision of delegation</source>
        <translation>توقيع قرار تفويض</translation>
    </message>
    <message>
        <source>Reads the description of a decision, checks every field, shows what is to be signed, asks, and writes the signed decision that employees import.</source>
        <translation>يقرأ وصف القرار، ويتحقق من كل حقل، ويعرض ما سيُوقَّع، ويطلب التأكيد، ثم يكتب القرار الموقّع الذي يستورده الموظفون.</translation>
    </message>
    <message>
        <source>the decision in words: a .toml or .json file</source>
        <translation>وصف القرار: ملف ‎.toml أو ‎.json</translation>
    </message>
    <message>
        <source>the signed decision (.natiq-decision); never overwrites a file</source>
        <translation>القرار الموقّع (‎.natiq-decision)، ولا يُستبدل به ملف موجود</translation>
    </message>
    <message>
        <source>print a description to fill in, and stop</source>
        <translation>عرض نموذج وصف لتعبئته ثم التوقف</translation>
    </message>
    <message>
        <source>This decision is to be signed:</source>
        <translation>القرار المراد توقيعه:</translation>
    </message>
    <message>
        <source>Signed. Give this file to the employees whom it names:</source>
        <translation>وُقّع. سلّم هذا الملف إلى الموظفين المذكورين فيه:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>--language takes ar or en.</source>
        <translation>الخيار ‎--language قيمته ar أو en.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>قُطع الأمر.</translation>
    </message>
    <message>
        <source>There is no such command: {command}</source>
        <translation>لا يوجد أمر بهذا الاسم: {command}</translation>
    </message>
    <message>
        <source>For help: {command}</source>
        <translation>للمساعدة: {command}</translation>
    </message>
    <message>
        <source>Decisions of delegation: keys, signatures, revocations. Works offline.</source>
        <translation>قرارات التفويض: المفاتيح والتوقيع والإلغاء. يعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Help for one of them: {command}</source>
        <translation>مساعدة أحد الأوامر: {command}</translation>
    </message>
    <message>
        <source>Arabic unless --language en is given.</source>
        <translation>بالعربية، ما لم يُكتب ‎--language en.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or does not count, 2 not understood, 130 interrupted.</source>
        <translation>رموز الخروج: 0 تمّ، 1 مرفوض أو غير معتمد، 2 غير مفهوم، 130 قُطع.</translation>
    </message>
    <message>
        <source>Decision of delegation. Fill in every field.</source>
        <translation>قرار تفويض. املأ كل الحقول.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is taken from the key.</source>
        <translation>يؤخذ اسم جهة الإصدار من المفتاح.</translation>
    </message>
    <message>
        <source>Number of the decision, as 147/2026</source>
        <translation>رقم القرار، مثل 147/2026</translation>
    </message>
    <message>
        <source>Date of the decision, as 2026-11-01</source>
        <translation>تاريخ القرار، مثل 2026-11-01</translation>
    </message>
    <message>
        <source>From when to when it is in force, with the offset from UTC, as 2026-11-01T00:00:00+04:00; five years at most</source>
        <translation>بداية السريان ونهايته مع فرق التوقيت، مثل 2026-11-01T00:00:00+04:00؛ خمس سنوات على الأكثر</translation>
    </message>
    <message>
        <source>Version of the policy that it refers to</source>
        <translation>إصدار السياسة التي يستند إليها</translation>
    </message>
    <message>
        <source>What it permits. Delete what it does not permit.</source>
        <translation>ما يأذن به القرار. احذف ما لا يأذن به.</translation>
    </message>
    <message>
        <source>One such block for each employee</source>
        <translation>مقطع كهذا لكل موظف</translation>
    </message>
    <message>
        <source>Staff number: letters A to Z, digits, / _ -</source>
        <translation>الرقم الوظيفي: حروف لاتينية وأرقام و‎/ _ -</translation>
    </message>
    <message>
        <source>The record that found the employee ready, and its date, as 2026-10-20</source>
        <translation>سجل جاهزية الموظف وتاريخه، مثل 2026-10-20</translation>
    </message>
    <message>
        <source>One such block for each account</source>
        <translation>مقطع كهذا لكل حساب</translation>
    </message>
    <message>
        <source>bluesky, mastodon, x, facebook or instagram</source>
        <translation>bluesky أو mastodon أو x أو facebook أو instagram</translation>
    </message>
    <message>
        <source>Address of the account&apos;s server, with https://</source>
        <translation>عنوان خادم الحساب، ويبدأ بـ https://</translation>
    </message>
    <message>
        <source>Name of the account on the platform, without @</source>
        <translation>اسم الحساب على المنصة، دون @</translation>
    </message>
    <message>
        <source>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:; on other platforms its number there</source>
        <translation>معرّف الحساب الذي لا يتغير: ‎did:plc:‎ و24 رمزًا، أو ‎did:web:‎، وفي المنصات الأخرى رقمه فيها</translation>
    </message>
    <message>
        <source>Whom the account speaks for</source>
        <translation>الجهة التي يتحدث الحساب باسمها</translation>
    </message>
    <message>
        <source>Policy packs: build, test, sign and inspect them. Works offline.</source>
        <translation>حزم السياسة: بناؤها وتجربتها وتوقيعها وفحصها. يعمل دون شبكة.</translation>
    </message>
    <message>
        <source>check the files of a pack and write its manifest</source>
        <translation>تحقق من ملفات حزمة واكتب بيانها</translation>
    </message>
    <message>
        <source>Reads the files of a policy pack in a folder, checks all of them, and writes manifest.json beside them. What is wrong is named with file, place and line.</source>
        <translation>يقرأ ملفات حزمة سياسة في مجلد، ويتحقق منها جميعًا، ويكتب manifest.json بجوارها. ويسمّي الخطأ بملفه وموضعه وسطره.</translation>
    </message>
    <message>
        <source>the folder with the files of the pack</source>
        <translation>المجلد الذي فيه ملفات الحزمة</translation>
    </message>
    <message>
        <source>number of this version, as 4 or 4.1</source>
        <translation>رقم هذه النسخة، مثل 4 أو 4.1</translation>
    </message>
    <message>
        <source>who issues it, as its public key names it</source>
        <translation>الجهة المصدرة، كما يسمّيها مفتاحها العام</translation>
    </message>
    <message>
        <source>from which day on it counts, as 2026-12-01; today unless said</source>
        <translation>اليوم الذي تسري منه، مثل 2026-12-01؛ اليوم الحالي ما لم يُذكر</translation>
    </message>
    <message>
        <source>The manifest was written.</source>
        <translation>كُتب البيان.</translation>
    </message>
    <message>
        <source>say what a pack holds and whether it counts here</source>
        <translation>بيّن ما في حزمة وهل يُعتد بها هنا</translation>
    </message>
    <message>
        <source>Checks every file of a pack, prints what it says of itself, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</source>
        <translation>يتحقق من كل ملف في الحزمة، ويعرض ما تقوله عن نفسها، ويتحقق من توقيعها بالمفاتيح التي ثبّتتها تقنية المعلومات هنا. رمز الخروج 1 إن لم يُعتد بها.</translation>
    </message>
    <message>
        <source>a pack: a folder or a .natiq-policy file</source>
        <translation>حزمة: مجلد أو ملف ‎.natiq-policy</translation>
    </message>
    <message>
        <source>It counts: genuine, and in time.</source>
        <translation>يُعتد بها: أصلية، وقد حان تاريخها.</translation>
    </message>
    <message>
        <source>try the pack&apos;s own examples, rule by rule</source>
        <translation>جرّب أمثلة الحزمة قاعدة قاعدة</translation>
    </message>
    <message>
        <source>Reviews the examples of each rule. Names every one in which the rule finds nothing where it must, or something where it must not. Exit code 1 if there is one.</source>
        <translation>يراجع أمثلة كل قاعدة، ويسمّي كل مثال لم تجد فيه القاعدة ما يجب أن تجده، أو وجدت ما لا يجب. رمز الخروج 1 إن وُجد مثال كهذا.</translation>
    </message>
    <message>
        <source>Rules: {rules}; examples: {examples}; failed: {failed}</source>
        <translation>القواعد: {rules}؛ الأمثلة: {examples}؛ ما لم يصح: {failed}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>التاريخ: {date}</translation>
    </message>
    <message>
        <source>Clauses: {clauses}; rules: {rules}; lists of words: {lists}</source>
        <translation>البنود: {clauses}؛ القواعد: {rules}؛ قوائم الكلمات: {lists}</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>البصمة: {digest}</translation>
    </message>
    <message>
        <source>{rule}: must be found and is not: {text}</source>
        <translation>{rule}: يجب أن تجده القاعدة ولم تجده: {text}</translation>
    </message>
    <message>
        <source>{rule}: must pass and is found: {text}</source>
        <translation>{rule}: يجب أن يمر ووجدته القاعدة: {text}</translation>
    </message>
    <message>
        <source>Exported logs: verify them with the file and the public key alone. Works offline.</source>
        <translation>السجلات المصدَّرة: التحقق منها بالملف والمفتاح العام وحدهما. يعمل بلا اتصال.</translation>
    </message>
    <message>
        <source>show the fingerprint of a log&apos;s public key</source>
        <translation>عرض بصمة المفتاح العام لسجل</translation>
    </message>
    <message>
        <source>Prints the keys of a public key&apos;s file, or those that an exported log names. What an export names proves nothing: compare it with what IT has.</source>
        <translation>يطبع مفتاح ملف المفتاح العام، أو المفاتيح التي يذكرها سجل مصدَّر. ما يذكره السجل المصدَّر ليس إثباتًا: قارنه بما لدى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>a public key (.json) or an exported log</source>
        <translation>مفتاح عام (.json) أو سجل مصدَّر</translation>
    </message>
    <message>
        <source>Notices of newer versions: sign and inspect them. Works offline, installs nothing.</source>
        <translation>إشعارات الإصدارات الجديدة: توقيعها وفحصها. يعمل دون اتصال، ولا يثبّت شيئًا.</translation>
    </message>
    <message>
        <source>say what a notice announces and whether it counts here</source>
        <translation>بيان ما يعلنه الإشعار وهل يُعتدّ به هنا</translation>
    </message>
    <message>
        <source>Prints what a notice says, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</source>
        <translation>يطبع ما في الإشعار ويتحقق من توقيعه بالمفاتيح التي ثبّتتها تقنية المعلومات هنا. رمز الخروج 1 إن لم يُعتدّ به.</translation>
    </message>
    <message>
        <source>a signed notice (.jws)</source>
        <translation>إشعار موقَّع (‎.jws)</translation>
    </message>
    <message>
        <source>It counts: genuine.</source>
        <translation>يُعتدّ به: أصيل.</translation>
    </message>
    <message>
        <source>sign a notice of a newer version</source>
        <translation>توقيع إشعار بإصدار أحدث</translation>
    </message>
    <message>
        <source>Reads the description of a notice, checks every field, shows what is to be signed, asks, and writes the signed notice that IT hosts.</source>
        <translation>يقرأ وصف الإشعار ويتحقق من كل حقل، ثم يعرض ما سيُوقَّع ويطلب التأكيد، ويكتب الإشعار الموقَّع الذي تستضيفه تقنية المعلومات.</translation>
    </message>
    <message>
        <source>the notice in words: a .toml or .json file</source>
        <translation>وصف الإشعار: ملف ‎.toml أو ‎.json</translation>
    </message>
    <message>
        <source>the signed notice (.jws); never overwrites a file</source>
        <translation>الإشعار الموقَّع (‎.jws)؛ ولا يُكتب فوق ملف موجود</translation>
    </message>
    <message>
        <source>This notice is to be signed:</source>
        <translation>سيُوقَّع هذا الإشعار:</translation>
    </message>
    <message>
        <source>IT puts it where the setting update_notice says. Nothing is installed by it.</source>
        <translation>تضعه تقنية المعلومات حيث يحدد الإعداد update_notice. ولا يُثبَّت به شيء.</translation>
    </message>
    <message>
        <source>Newer version: {value}</source>
        <translation>الإصدار الأحدث: {value}</translation>
    </message>
    <message>
        <source>Date: {value}</source>
        <translation>التاريخ: {value}</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>الأهمية: {value}</translation>
    </message>
    <message>
        <source>What is new, in Arabic: {value}</source>
        <translation>الجديد فيه بالعربية: {value}</translation>
    </message>
    <message>
        <source>What is new, in English: {value}</source>
        <translation>الجديد فيه بالإنجليزية: {value}</translation>
    </message>
    <message>
        <source>Where to get it: {value}</source>
        <translation>من أين يُؤخذ: {value}</translation>
    </message>
    <message>
        <source>Issued by: {value}</source>
        <translation>جهة الإصدار: {value}</translation>
    </message>
    <message>
        <source>Needed by: {value}</source>
        <translation>مطلوب قبل انتهاء يوم: {value}</translation>
    </message>
    <message>
        <source>Notice of a newer version of Natiq</source>
        <translation>إشعار بإصدار أحدث من ناطق</translation>
    </message>
    <message>
        <source>The version, as 1.4.0: digits and dots only</source>
        <translation>رقم الإصدار، مثل 1.4.0: أرقام ونقاط فقط</translation>
    </message>
    <message>
        <source>How much it matters: ordinary or security. A security notice comes back at every sign-in until the newer version is installed.</source>
        <translation>الأهمية: ordinary (اعتيادي) أو security (أمني). ويعود الإشعار الأمني عند كل تسجيل دخول إلى أن يُثبَّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Where to get it, or whom to ask: shown, never opened</source>
        <translation>من أين يُؤخذ أو من يُسأل عنه: يُعرض ولا يُفتح</translation>
    </message>
    <message>
        <source>Until when it is needed, as 2026-12-20; delete the line if there is no such day</source>
        <translation>آخر يوم للتحديث، مثل 2026-12-20؛ احذف السطر إن لم يكن هناك موعد</translation>
    </message>
    <message>
        <source>What is new: a sentence or two in one line, at most 300 signs</source>
        <translation>الجديد فيه: جملة أو جملتان في سطر واحد، لا تزيد على 300 محرف</translation>
    </message>
    <message>
        <source>security update</source>
        <translation>تحديث أمني</translation>
    </message>
    <message>
        <source>ordinary update</source>
        <translation>تحديث اعتيادي</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and move</source>
        <translation>النسخ الاحتياطي والنقل</translation>
    </message>
    <message>
        <source>Your profile lies on this computer only. A backup is one encrypted file, which opens with your passphrase and a code of its own.</source>
        <translation>ملفك الشخصي موجود على هذا الجهاز وحده. والنسخة الاحتياطية ملف واحد مشفّر، يُفتح بعبارة مرورك وبرمز خاص به.</translation>
    </message>
    <message>
        <source>Back up your profile…</source>
        <translation>نسخة احتياطية من الملف الشخصي…</translation>
    </message>
</context>
<context>
    <name>BackupPaper</name>
    <message>
        <source>Natiq: backup code</source>
        <translation>ناطق: رمز النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}، الرقم الوظيفي {number}</translation>
    </message>
    <message>
        <source>The backup of the profile opens with its passphrase and this code, and not without. Keep this sheet under lock, away from the file.</source>
        <translation>لا تُفتح النسخة الاحتياطية من الملف الشخصي إلا بعبارة المرور وبهذا الرمز معًا. احفظ هذه الورقة في مكان مقفل بعيدًا عن الملف.</translation>
    </message>
</context>
<context>
    <name>BatchBox</name>
    <message numerus="yes">
        <source>One text to %n accounts</source>
        <translation>
            <numerusform>نص بلا حسابات</numerusform>
            <numerusform>نص واحد لحساب واحد</numerusform>
            <numerusform>نص واحد لحسابين</numerusform>
            <numerusform>نص واحد لـ%n حسابات</numerusform>
            <numerusform>نص واحد لـ%n حسابًا</numerusform>
            <numerusform>نص واحد لـ%n حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserDialog</name>
    <message>
        <source>The address was copied. It works on this computer only, for a few minutes.</source>
        <translation>نُسخ العنوان. يصلح على هذا الحاسوب وحده ولدقائق معدودة.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation>تعذّر فتح متصفح. انسخ العنوان وافتحه في متصفح بنفسك.</translation>
    </message>
    <message>
        <source>The browser shows the page of {platform}. Sign in there as {handle} and allow what is asked for: the program never sees the password. This window closes by itself when you are done.</source>
        <translation>يعرض المتصفح صفحة {platform}. سجّل الدخول هناك بالحساب {handle} وأذن بالمطلوب: لا يطّلع البرنامج على كلمة المرور أبدًا. تُغلق هذه النافذة تلقائيًا عند انتهائك.</translation>
    </message>
    <message>
        <source>{platform} is being asked for its page…</source>
        <translation>يُطلب من {platform} فتح صفحة الدخول…</translation>
    </message>
    <message>
        <source>Connect {account} {handle}</source>
        <translation>ربط {account} {handle}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>انتظار المتصفح</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Natiq</source>
        <translation>ناطق</translation>
    </message>
    <message>
        <source>Go back to Natiq</source>
        <translation>عُد إلى ناطق</translation>
    </message>
    <message>
        <source>The platform has given its permission. Natiq is now checking that it is for {account}; the result stands in its window. You can close this page.</source>
        <translation>منحت المنصة الإذن. يتحقق ناطق الآن من أنه للحساب {account}، وتظهر النتيجة في نافذته. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>لم يُربط أي حساب</translation>
    </message>
    <message>
        <source>The platform has given no permission for {account}, and nothing was changed. You can close this page and begin again in Natiq.</source>
        <translation>لم تمنح المنصة إذنًا للحساب {account}، ولم يتغير شيء. يمكنك إغلاق هذه الصفحة والبدء من جديد في ناطق.</translation>
    </message>
</context>
<context>
    <name>CalendarHeading</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>شهر أو أسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Nothing of the accounts chosen is planned or was published then.</source>
        <translation>لا شيء مجدول ولا منشور في هذه المدة للحسابات المختارة.</translation>
    </message>
    <message>
        <source>Nothing is planned or was published then. Press a free place to begin a post for that time.</source>
        <translation>لا شيء مجدول ولا منشور في هذه المدة. اضغط على مكان خالٍ لبدء منشور في موعده.</translation>
    </message>
    <message>
        <source>This post lies at the platform, which publishes it by itself. Take it back first, then plan it anew.</source>
        <translation>هذا المنشور لدى المنصة، وهي تنشره بنفسها. اسحبه أولًا ثم جدوله من جديد.</translation>
    </message>
    <message>
        <source>Only what waits for its time can be moved.</source>
        <translation>لا يُنقل إلا ما ينتظر موعده.</translation>
    </message>
    <message>
        <source>Moved to {moment}.</source>
        <translation>نُقل إلى {moment}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back. The text is a draft again.</source>
        <translation>سُحب، وعاد النص مسودة.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Planned</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>+%n آخر</numerusform>
            <numerusform>+%n آخران</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n آخر</numerusform>
            <numerusform>+%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>عطلة نهاية الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مجدول</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page</source>
        <translation>فتح صفحة المنصة</translation>
    </message>
    <message>
        <source>1. Open the page of the platform on which the password is changed.</source>
        <translation>1. افتح صفحة تغيير كلمة المرور في المنصة.</translation>
    </message>
    <message>
        <source>2. Copy the passwords into its form; they leave the clipboard by themselves.</source>
        <translation>2. انسخ كلمتي المرور إلى نموذجها، وتُمحيان من الحافظة تلقائيًا.</translation>
    </message>
    <message>
        <source>3. Say here whether the platform took the new password.</source>
        <translation>3. أخبر ناطق هل قبلت المنصة الجديدة.</translation>
    </message>
    <message>
        <source>If you are not sure, choose “Later”: both passwords stay kept until then.</source>
        <translation>إن لم تتأكد فاختر «لاحقًا»، وتبقى الكلمتان محفوظتين.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Carry the new password over to {handle}</source>
        <translation>انقل كلمة المرور الجديدة إلى {handle}</translation>
    </message>
    <message>
        <source>The old password is kept until you confirm that the platform took it.</source>
        <translation>تبقى القديمة محفوظة إلى أن تؤكد أن المنصة قبلت الجديدة.</translation>
    </message>
    <message>
        <source>The platform took it</source>
        <translation>قبلتها المنصة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>The platform still has the old one</source>
        <translation>ما زالت القديمة في المنصة</translation>
    </message>
    <message>
        <source>A new password for {name} {handle}</source>
        <translation>كلمة مرور جديدة لحساب {name} {handle}</translation>
    </message>
    <message>
        <source>It is kept first, then carried over to the platform: nothing gets lost.</source>
        <translation>تُحفظ هنا أولًا ثم تُنقل إلى المنصة، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>حفظها والمتابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The new password of {handle} is in force.</source>
        <translation>كلمة المرور الجديدة للحساب {handle} معتمدة الآن.</translation>
    </message>
    <message>
        <source>The old password of {handle} stays; the new one is forgotten.</source>
        <translation>بقيت كلمة المرور القديمة للحساب {handle}، وحُذفت الجديدة.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed clauses</source>
        <translation>البنود التي تغيّرت</translation>
    </message>
    <message>
        <source>What version {new} changes since version {old}, which you have read:</source>
        <translation>ما غيّرته النسخة {new} منذ النسخة {old} التي قرأتها:</translation>
    </message>
    <message>
        <source>Words and phrases added: {added}; taken out: {removed}.</source>
        <translation>كلمات وعبارات أُضيفت: {added}؛ وحُذفت: {removed}.</translation>
    </message>
    <message>
        <source>New rule ({clause}): {rule}. It {now}.</source>
        <translation>قاعدة جديدة ({clause}): {rule}. {now}.</translation>
    </message>
    <message>
        <source>Rule taken out ({clause}): {rule}.</source>
        <translation>قاعدة أُزيلت ({clause}): {rule}.</translation>
    </message>
    <message>
        <source>Rule changed ({clause}): {rule}. It {now}; before, it {was}.</source>
        <translation>قاعدة تغيّرت ({clause}): {rule}. {now}، وكانت من قبل: {was}.</translation>
    </message>
    <message>
        <source>stops the text</source>
        <translation>توقف النص</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>تطرح سؤالًا</translation>
    </message>
    <message>
        <source>makes a note</source>
        <translation>تعرض ملاحظة</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Is this post ours?</source>
        <translation>هل هذا المنشور لنا؟</translation>
    </message>
    <message>
        <source>Whoever claims a post answers for it: your name and the reason are kept in the log.</source>
        <translation>من أقرّ بمنشور تحمّل مسؤوليته، ويُحفظ اسمك والسبب في السجل.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Under which decision, by whom, and from where?</source>
        <translation>بأي قرار نُشر، ومن نشره، ومن أين؟</translation>
    </message>
    <message>
        <source>Decision 12/2026, from the workstation of the emergency room</source>
        <translation>القرار 12/2026، من جهاز غرفة الطوارئ</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>نُسخت، وتُمسح الحافظة الآن.</numerusform>
            <numerusform>نُسخت، وتُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>نُسخت، وتُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخت، وتُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخت، وتُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>نُسخت، وتُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>امسحها الآن</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close incident {number}?</source>
        <translation>إغلاق الحادثة {number}؟</translation>
    </message>
    <message>
        <source>These steps are open. Say of each why it is left out; the log keeps it.</source>
        <translation>بقيت هذه الخطوات دون إنجاز. اذكر سبب ترك كل منها، ويحفظه السجل.</translation>
    </message>
    <message>
        <source>Every step is settled. A closed incident stays here and in the log.</source>
        <translation>أُنجزت كل الخطوات. وتبقى الحادثة بعد إغلاقها هنا وفي السجل.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>إغلاق الحادثة</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Code of the log</source>
        <translation>رمز السجل</translation>
    </message>
    <message>
        <source>The code stands for the whole log up to this entry, and for nothing else.</source>
        <translation>يمثل هذا الرمز السجل كله حتى هذا القيد، ولا يفتح شيئًا ولا يكشف عن شيء.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Up to entry {number}, as the log was on {moment}.</source>
        <translation>حتى القيد {number}، كما كان السجل في {moment}.</translation>
    </message>
    <message>
        <source>Give the sheet to somebody who does not work at this desk. Whoever verifies an export of the log later types the code: if entries were cut off or rewritten since, the verification says so.</source>
        <translation>سلّم الورقة إلى من لا يعمل على هذا الجهاز. ومن يتحقق لاحقًا من نسخة مصدَّرة من السجل يكتب هذا الرمز، فإن حُذفت قيود أو أعيدت كتابتها منذ ذلك الوقت كشفها التحقق.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>نُسخ الرمز إلى الحافظة.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>أُرسل الرمز إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>CodeLine</name>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Copy the verification code</source>
        <translation>نسخ رمز التحقق</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more seconds</source>
        <translation>
            <numerusform>انتهت صلاحيته</numerusform>
            <numerusform>صالح ثانية واحدة أخرى</numerusform>
            <numerusform>صالح ثانيتين أخريين</numerusform>
            <numerusform>صالح %n ثوانٍ أخرى</numerusform>
            <numerusform>صالح %n ثانية أخرى</numerusform>
            <numerusform>صالح %n ثانية أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Natiq: code of the log</source>
        <translation>ناطق: رمز السجل</translation>
    </message>
    <message>
        <source>Log of {name}, staff number {number}</source>
        <translation>سجل {name}، الرقم الوظيفي {number}</translation>
    </message>
    <message>
        <source>Fingerprint of the public key</source>
        <translation>بصمة المفتاح العام</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Saved. Keep it elsewhere than the backup, under lock.</source>
        <translation>حُفظ. ضعه في مكان مقفل غير مكان النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>I have kept the backup code in a safe place</source>
        <translation>حفظت رمز النسخة في مكان آمن</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>رمز النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>أُرسل الرمز إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the backup code</source>
        <translation>حفظ رمز النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Keep your new recovery codes</source>
        <translation>احفظ رموز الاسترداد الجديدة</translation>
    </message>
    <message>
        <source>The codes from before do not open the profile on this computer. Print these or write them down, keep them under lock, and destroy the old sheet once the old computer is no longer used.</source>
        <translation>الرموز السابقة لا تفتح الملف الشخصي على هذا الجهاز. اطبع هذه الرموز أو اكتبها، واحفظها في مكان مقفل، وأتلف الورقة القديمة متى لم يعد الجهاز القديم مستعملًا.</translation>
    </message>
</context>
<context>
    <name>ComposerHeading</name>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Saved locally {time}</source>
        <translation>حُفظ محليًا {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>The text is not saved yet; it is tried again. Copy it before closing.</source>
        <translation>لم يُحفظ النص بعد، وستُعاد المحاولة تلقائيًا. انسخه قبل الإغلاق.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text was cleaned: %n changes.</source>
        <translation>
            <numerusform>نُقِّي النص الملصق: لا تغيير.</numerusform>
            <numerusform>نُقِّي النص الملصق: تغيير واحد.</numerusform>
            <numerusform>نُقِّي النص الملصق: تغييران.</numerusform>
            <numerusform>نُقِّي النص الملصق: %n تغييرات.</numerusform>
            <numerusform>نُقِّي النص الملصق: %n تغييرًا.</numerusform>
            <numerusform>نُقِّي النص الملصق: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the cleaning</source>
        <translation>تراجع عن التنقية</translation>
    </message>
    <message numerus="yes">
        <source>A draft holds at most %n characters. Nothing was inserted or lost.</source>
        <translation>
            <numerusform>لا تتسع المسودة لنص. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
            <numerusform>تتسع المسودة لحرف واحد. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
            <numerusform>تتسع المسودة لحرفين. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
            <numerusform>تتسع المسودة لعدد %n أحرف على الأكثر. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
            <numerusform>تتسع المسودة لعدد %n حرفًا على الأكثر. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
            <numerusform>تتسع المسودة لعدد %n حرف على الأكثر. لم يُدرج شيء ولم يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>للعلم</translation>
    </message>
</context>
<context>
    <name>ConcernList</name>
    <message>
        <source>The review has nothing to say against this text.</source>
        <translation>لا تجد المراجعة ما يؤخذ على هذا النص.</translation>
    </message>
    <message>
        <source>What the policy says of this text</source>
        <translation>ما تقوله السياسة في هذا النص</translation>
    </message>
    <message>
        <source>In the text: “{words}”</source>
        <translation>في النص: «{words}»</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>إتمامه…</translation>
    </message>
    <message>
        <source>Enter it…</source>
        <translation>إدخالها…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>إضافته…</translation>
    </message>
    <message>
        <source>Add them…</source>
        <translation>إضافتها…</translation>
    </message>
    <message>
        <source>To the accounts</source>
        <translation>إلى الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery codes left</source>
        <translation>
            <numerusform>نفدت رموز الاسترداد لديك</numerusform>
            <numerusform>بقي لديك رمز استرداد واحد</numerusform>
            <numerusform>بقي لديك رمزا استرداد</numerusform>
            <numerusform>بقيت لديك %n رموز استرداد</numerusform>
            <numerusform>بقي لديك %n رمز استرداد</numerusform>
            <numerusform>بقي لديك %n رمز استرداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Without telephone and codes nobody can let you in again, and your drafts are lost.</source>
        <translation>إذا فُقد الهاتف ونفدت الرموز فلا يستطيع أحد إدخالك مجددًا، وتضيع مسوداتك.</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>رموز استرداد جديدة…</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect {account} {handle}</source>
        <translation>ربط {account} {handle}</translation>
    </message>
    <message>
        <source>Enter an app password made for this account in the platform&apos;s settings. The platform is asked whose it is; only the delegated account&apos;s is kept, sealed.</source>
        <translation>أدخل كلمة مرور تطبيق أُنشئت لهذا الحساب في إعدادات المنصة. تُسأل المنصة عن صاحبها، ولا تُحفظ إلا كلمة مرور الحساب المفوَّض، مشفّرةً.</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Show the app password</source>
        <translation>إظهار كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Hide the app password</source>
        <translation>إخفاء كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Connect the account</source>
        <translation>ربط الحساب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>جارٍ سؤال المنصة</translation>
    </message>
    <message>
        <source>Enter the app password.</source>
        <translation>أدخل كلمة مرور التطبيق.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>ما يتيحه</translation>
    </message>
    <message>
        <source>Use left</source>
        <translation>المتبقي من الاستخدام</translation>
    </message>
    <message>
        <source>A post may have</source>
        <translation>حدود المنشور</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>فك الربط…</translation>
    </message>
    <message>
        <source>Connect in the browser…</source>
        <translation>ربط عبر المتصفح…</translation>
    </message>
    <message>
        <source>Connect with an app password…</source>
        <translation>ربط بكلمة مرور تطبيق…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>لصق رمز…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Replace the app password…</source>
        <translation>تغيير كلمة مرور التطبيق…</translation>
    </message>
    <message>
        <source>Paste another token…</source>
        <translation>لصق رمز آخر…</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Not let in</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>No longer delegated</source>
        <translation>انتهى تفويضه</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>No longer allowed</source>
        <translation>لم يعد مسموحًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>باقٍ يوم واحد</numerusform>
            <numerusform>باقٍ يومان</numerusform>
            <numerusform>باقٍ %n أيام</numerusform>
            <numerusform>باقٍ %n يومًا</numerusform>
            <numerusform>باقٍ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>No decision in force names the account any more.</source>
        <translation>لم يعد أي قرار سارٍ يسمّي هذا الحساب.</translation>
    </message>
    <message>
        <source>{number}, valid until {date}</source>
        <translation>{number}، سارٍ حتى {date}</translation>
    </message>
    <message>
        <source>What is kept cannot be opened. Disconnect the account, then connect.</source>
        <translation>يتعذّر فتح المحفوظ. فُكّ ربط الحساب ثم اربطه من جديد.</translation>
    </message>
    <message>
        <source>The program is not let in there: nothing can be published.</source>
        <translation>لا يدخل البرنامج إلى الحساب، فلا يمكن النشر فيه.</translation>
    </message>
    <message>
        <source>Practice needs none.</source>
        <translation>لا يحتاج التدريب إلى ربط.</translation>
    </message>
    <message>
        <source>IT allows no app passwords any more: sign in in the browser.</source>
        <translation>لم تعد تقنية المعلومات تسمح بكلمات مرور التطبيقات: سجّل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>It is renewed by itself.</source>
        <translation>يتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>It lasts until it is withdrawn.</source>
        <translation>يبقى حتى يُلغى.</translation>
    </message>
    <message>
        <source>It ended on {date}.</source>
        <translation>انتهى في {date}.</translation>
    </message>
    <message>
        <source>It ends on {date}; IT has to issue another before that.</source>
        <translation>ينتهي في {date}، وعلى تقنية المعلومات إصدار رمز آخر قبل ذلك.</translation>
    </message>
    <message>
        <source>It ends on {date}; sign in again before that.</source>
        <translation>ينتهي في {date}، فسجّل الدخول من جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>publishing, reading and liking; not the account&apos;s own settings</source>
        <translation>النشر والقراءة والإعجاب، دون إعدادات الحساب نفسه</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Known once the platform has been asked for something.</source>
        <translation>يُعرف بعد أول طلب إلى المنصة.</translation>
    </message>
    <message>
        <source>The platform counts anew by now.</source>
        <translation>بدأت المنصة العدّ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation>
            <numerusform>لم يبق أي طلب</numerusform>
            <numerusform>بقي طلب واحد</numerusform>
            <numerusform>بقي طلبان</numerusform>
            <numerusform>بقيت %n طلبات</numerusform>
            <numerusform>بقي %n طلبًا</numerusform>
            <numerusform>بقي %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} من {whole}</translation>
    </message>
    <message>
        <source>{left}; counted anew at {time}</source>
        <translation>{left}، ويُستأنف العدّ الساعة {time}</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>أي طول</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>لا أفلام</numerusform>
            <numerusform>فيلم واحد</numerusform>
            <numerusform>فيلمان</numerusform>
            <numerusform>%n أفلام</numerusform>
            <numerusform>%n فيلمًا</numerusform>
            <numerusform>%n فيلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a poll of %n options</source>
        <translation>
            <numerusform>استطلاع بلا خيارات</numerusform>
            <numerusform>استطلاع بخيار واحد</numerusform>
            <numerusform>استطلاع بخيارين</numerusform>
            <numerusform>استطلاع بـ%n خيارات</numerusform>
            <numerusform>استطلاع بـ%n خيارًا</numerusform>
            <numerusform>استطلاع بـ%n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>As servers of this kind usually are; it was not asked yet.</source>
        <translation>كالمعتاد في خوادم هذه المنصة؛ لم يُسأل الخادم بعد.</translation>
    </message>
    <message>
        <source>Read from the server on {moment}.</source>
        <translation>قُرئت من الخادم في {moment}.</translation>
    </message>
    <message>
        <source>When the platform was asked last: {reason}</source>
        <translation>عند آخر سؤال للمنصة: {reason}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search all pages</source>
        <translation>ابحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Search all pages of the help</source>
        <translation>البحث في كل صفحات المساعدة</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, or another one.</source>
        <translation>لم يوجد شيء. جرّب كلمة واحدة، أو كلمة غيرها.</translation>
    </message>
</context>
<context>
    <name>CounterButton</name>
    <message>
        <source>Counts of all platforms</source>
        <translation>الأعداد في كل المنصات</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة حرف واحد</numerusform>
            <numerusform>زيادة حرفين</numerusform>
            <numerusform>زيادة %n أحرف</numerusform>
            <numerusform>زيادة %n حرفًا</numerusform>
            <numerusform>زيادة %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>bytes</source>
        <translation>البايت</translation>
    </message>
    <message>
        <source>weighted characters, a link counts 23</source>
        <translation>أحرف موزونة، والرابط بثلاثة وعشرين</translation>
    </message>
    <message>
        <source>characters, a link counts 23</source>
        <translation>أحرف، والرابط بثلاثة وعشرين</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>أحرف</translation>
    </message>
    <message>
        <source>No threads here</source>
        <translation>لا سلاسل هنا</translation>
    </message>
    <message>
        <source>fullest part: {number} of {count}</source>
        <translation>أطول جزء: {number} من {count}</translation>
    </message>
</context>
<context>
    <name>CountersPopover</name>
    <message>
        <source>Length on each platform</source>
        <translation>الطول في كل منصة</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the program earlier. A report of it lies on this machine; it was sent to nobody. You decide what becomes of it.</source>
        <translation>حدث خطأ في البرنامج قبل هذا. على هذا الجهاز تقرير عنه لم يُرسَل إلى أحد، والقرار فيه لك.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>Report of an error</source>
        <translation>تقرير خطأ</translation>
    </message>
    <message>
        <source>This is all that the report holds, exactly as it would be handed on: where in the program it happened, and the versions. None of your texts, names or secrets is in it. It lies on this machine only and is sent to nobody. IT support can find the fault by it: copy or save it for them, keep it here, or delete it.</source>
        <translation>هذا كل ما في التقرير، كما سيُسلَّم تمامًا: موضع الخطأ في البرنامج، وأرقام الإصدارات. ليس فيه شيء من نصوصك ولا أسماء ولا أسرار. وهو على هذا الجهاز وحده ولا يُرسَل إلى أحد. به يهتدي الدعم الفني إلى موضع الخلل: انسخه لهم أو احفظه في ملف، أو أبقه هنا، أو احذفه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Newer one</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older one</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The report&apos;s text</source>
        <translation>نص التقرير</translation>
    </message>
    <message>
        <source>Report {one} of {all}: {at}</source>
        <translation>التقرير {one} من {all}: {at}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>A copy of the report is in the file {name}.</source>
        <translation>نسخة من التقرير في الملف {name}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>CrashReportsCard</name>
    <message>
        <source>Reports of errors</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of errors lie on this machine and are sent to nobody.</source>
        <translation>
            <numerusform>لا تقارير أخطاء على هذا الجهاز.</numerusform>
            <numerusform>على هذا الجهاز تقرير خطأ واحد، ولا يُرسَل إلى أحد.</numerusform>
            <numerusform>على هذا الجهاز تقريرا خطأ، ولا يُرسَلان إلى أحد.</numerusform>
            <numerusform>على هذا الجهاز %n تقارير أخطاء، ولا تُرسَل إلى أحد.</numerusform>
            <numerusform>على هذا الجهاز %n تقرير خطأ، ولا تُرسَل إلى أحد.</numerusform>
            <numerusform>على هذا الجهاز %n تقرير خطأ، ولا تُرسَل إلى أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report of an error lies on this machine.</source>
        <translation>لا تقارير أخطاء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Look at the reports</source>
        <translation>عرض التقارير</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>What is kept of {name} {handle}</source>
        <translation>بيانات دخول {name} {handle}</translation>
    </message>
    <message>
        <source>What is kept already and is not shown here stays while its field is empty.</source>
        <translation>المحفوظ الذي لا يظهر هنا يبقى كما هو ما دام حقله فارغًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>kept; empty leaves it</source>
        <translation>محفوظ، ويبقى إن تركته فارغًا</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>بريد مالك الحساب</translation>
    </message>
    <message>
        <source>Page on which the password is changed</source>
        <translation>صفحة تغيير كلمة المرور في المنصة</translation>
    </message>
    <message>
        <source>Password now in force</source>
        <translation>كلمة المرور المعتمدة الآن</translation>
    </message>
    <message>
        <source>Key of the second factor</source>
        <translation>مفتاح العامل الثاني</translation>
    </message>
    <message>
        <source>key or otpauth:// address</source>
        <translation>المفتاح، أو عنوان otpauth://</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Recovery codes, one a line</source>
        <translation>رموز الاسترداد، رمز في كل سطر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>اختيرت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>about three months ago</source>
        <translation>قبل نحو ثلاثة أشهر</translation>
    </message>
    <message>
        <source>about half a year ago</source>
        <translation>قبل نحو نصف سنة</translation>
    </message>
    <message>
        <source>a year ago or longer</source>
        <translation>قبل سنة أو أكثر</translation>
    </message>
    <message>
        <source>Change it every (days)</source>
        <translation>مدة تغييرها (بالأيام)</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>Issued by {issuer}, {date}. Valid from {begin} until {end}.</source>
        <translation>صادر عن {issuer} بتاريخ {date}. سارٍ من {begin} حتى {end}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{name}, {title} (staff number {number})</source>
        <translation>{name}، {title} (الرقم الوظيفي {number})</translation>
    </message>
    <message>
        <source>Delegates: {people}</source>
        <translation>المفوَّضون: {people}</translation>
    </message>
    <message>
        <source>{name}, {handle} on {platform}</source>
        <translation>{name}، {handle} على {platform}</translation>
    </message>
    <message>
        <source>Accounts: {accounts}</source>
        <translation>الحسابات: {accounts}</translation>
    </message>
    <message>
        <source>Permits: {actions}</source>
        <translation>الإجراءات المسموح بها: {actions}</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>غير سارٍ</translation>
    </message>
    <message>
        <source>Names others</source>
        <translation>يسمّي غيرك</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>The decision is genuine, but it does not name you.</source>
        <translation>القرار صحيح، لكنه لا يذكر اسمك.</translation>
    </message>
    <message>
        <source>A built-in decision for practice; it counts nowhere else.</source>
        <translation>قرار مدمج للتدريب، ولا يُعتد به خارجه.</translation>
    </message>
    <message>
        <source>Signature, dates and revocations were checked just now: the decision is in force.</source>
        <translation>جرى التحقق الآن من التوقيع والتواريخ وقرارات الإلغاء: القرار سارٍ.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>liking</source>
        <translation>الإعجاب</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>إعادة النشر</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>الحذف</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>Import your decision</source>
        <translation>استورد قرار تفويضك</translation>
    </message>
    <message>
        <source>The decision of delegation names you and the accounts that you speak for. Without it you can draft and review, but not publish; you can import it later under Accounts.</source>
        <translation>يسمّيك قرار التفويض ويسمّي الحسابات التي تتحدث باسمها. ودونه يمكنك كتابة المسودات ومراجعتها ولا يمكنك النشر، ولك أن تستورده لاحقًا من «الحسابات والتفويض».</translation>
    </message>
    <message>
        <source>Choose the decision…</source>
        <translation>اختيار ملف القرار…</translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation>اختيار ملف القرار</translation>
    </message>
    <message>
        <source>Decision {number} was verified and imported. In force until {date}.</source>
        <translation>جرى التحقق من القرار {number} واستيراده، وهو سارٍ حتى {date}.</translation>
    </message>
    <message>
        <source>You speak for:</source>
        <translation>تتحدث باسم:</translation>
    </message>
</context>
<context>
    <name>DeedChoices</name>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Likes, boosts, deletions</source>
        <translation>الإعجاب وإعادة النشر والحذف</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>دخول الموظف</translation>
    </message>
    <message>
        <source>Official passwords</source>
        <translation>كلمات مرور الحسابات الرسمية</translation>
    </message>
    <message>
        <source>Decisions, accounts, policy</source>
        <translation>القرارات والحسابات والسياسة</translation>
    </message>
    <message>
        <source>Protection of the accounts</source>
        <translation>حماية الحسابات</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <translation>المسودات والإعدادات</translation>
    </message>
    <message>
        <source>Backup and move</source>
        <translation>النسخ الاحتياطي والنقل</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>السجل نفسه</translation>
    </message>
    <message>
        <source>%s (all)</source>
        <translation>%s (الكل)</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete this post from the platform?</source>
        <translation>حذف هذا المنشور من المنصة؟</translation>
    </message>
    <message>
        <source>It cannot be brought back. If somebody else has had the account, raise an incident first: the post is its evidence.</source>
        <translation>لا يمكن استرجاعه بعد الحذف. وإن كان غيركم قد دخل الحساب فافتح حادثة أولًا، فالمنشور دليلها.</translation>
    </message>
    <message>
        <source>Delete the post</source>
        <translation>حذف المنشور</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Not published by the institution; not under any decision</source>
        <translation>لم تنشره الجهة، ولم يصدر بقرار</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete this draft for good?</source>
        <translation>حذف هذه المسودة نهائيًا؟</translation>
    </message>
    <message>
        <source>Its text, its earlier texts, its attachments and its answers are gone then. Nothing brings them back.</source>
        <translation>يذهب نصها ونسخها السابقة ومرفقاتها وإجاباتها، ولا سبيل إلى استعادتها.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>تفريغ سلة المحذوفات؟</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are deleted for good. Nothing brings them back.</source>
        <translation>
            <numerusform>لا مسودات تُحذف.</numerusform>
            <numerusform>تُحذف مسودة واحدة نهائيًا، ولا سبيل إلى استعادتها.</numerusform>
            <numerusform>تُحذف مسودتان نهائيًا، ولا سبيل إلى استعادتهما.</numerusform>
            <numerusform>تُحذف %n مسودات نهائيًا، ولا سبيل إلى استعادتها.</numerusform>
            <numerusform>تُحذف %n مسودة نهائيًا، ولا سبيل إلى استعادتها.</numerusform>
            <numerusform>تُحذف %n مسودة نهائيًا، ولا سبيل إلى استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>The post is taken from {platform}: its link leads nowhere then.</source>
        <translation>يُزال المنشور من {platform}، ولا يؤدي رابطه بعد ذلك إلى شيء.</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts that are out are taken from {platform}.</source>
        <translation>
            <numerusform>لا يُزال شيء من {platform}.</numerusform>
            <numerusform>يُزال الجزء المنشور من {platform}.</numerusform>
            <numerusform>يُزال الجزآن المنشوران من {platform}.</numerusform>
            <numerusform>تُزال الأجزاء المنشورة كلها من {platform}، وعددها %n.</numerusform>
            <numerusform>تُزال الأجزاء المنشورة كلها من {platform}، وعددها %n.</numerusform>
            <numerusform>تُزال الأجزاء المنشورة كلها من {platform}، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the platform?</source>
        <translation>حذف من المنصة؟</translation>
    </message>
    <message>
        <source>Delete as {account}</source>
        <translation>حذف باسم {account}</translation>
    </message>
    <message>
        <source>Whoever has copied, quoted or photographed it keeps that, and answers to it may stay. A correction is often better than a deletion. The log keeps that the post was there, who deleted it, when and why.</source>
        <translation>من نسخ المنشور أو اقتبسه أو صوّره يبقى ذلك لديه، وقد تبقى الردود عليه. وكثيرًا ما يكون التصحيح أولى من الحذف. ويحفظ السجل أن المنشور كان موجودًا، ومن حذفه، ومتى، ولماذا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A wrong date, an image without permission…</source>
        <translation>تاريخ خاطئ، صورة بلا إذن…</translation>
    </message>
    <message>
        <source>Being deleted at the platform</source>
        <translation>جارٍ الحذف لدى المنصة</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The text on the screen could not be saved. Copy it before you close.</source>
        <translation>تعذّر حفظ النص المعروض. انسخه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق دون حفظه</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Particulars of the entry</source>
        <translation>تفاصيل القيد</translation>
    </message>
</context>
<context>
    <name>DiagnoseConsole</name>
    <message>
        <source>The report is in the file {name}.</source>
        <translation>التقرير في الملف {name}.</translation>
    </message>
    <message>
        <source>Says how this workstation is: program, machine, keyring, profile, settings, authorities, network gate. Run it as the employee. It sends nothing and names no secret.</source>
        <translation>يبيّن حال هذا الجهاز: البرنامج والجهاز وحافظة المفاتيح والملف الشخصي والإعدادات والجهات المصدِرة وبوابة الشبكة. شغّله بحساب الموظف. لا يرسل شيئًا ولا يذكر سرًّا.</translation>
    </message>
    <message>
        <source>where the program keeps its data</source>
        <translation>حيث يحفظ البرنامج بياناته</translation>
    </message>
    <message>
        <source>ask for passphrase and code, open the profile, read its whole database and log; it counts as a sign-in</source>
        <translation>يطلب عبارة المرور والرمز، ويفتح الملف الشخصي، ويقرأ قاعدة بياناته وسجله كاملين؛ ويُحسب تسجيل دخول</translation>
    </message>
    <message>
        <source>for programs: stable names, no words</source>
        <translation>للبرامج: أسماء ثابتة بلا جمل</translation>
    </message>
    <message>
        <source>write the report into this file</source>
        <translation>يكتب التقرير في هذا الملف</translation>
    </message>
    <message>
        <source>join and order Arabic for a terminal that does not; files and pipes never get it</source>
        <translation>يصل الحروف العربية ويرتّبها لطرفية لا تفعل ذلك؛ ولا يكون ذلك في ملف ولا أنبوب</translation>
    </message>
    <message>
        <source>--shape takes auto, yes or no.</source>
        <translation>الخيار --shape يأخذ auto أو yes أو no.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>Code of the authenticator: </source>
        <translation>رمز تطبيق المصادقة: </translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase in: leave --open away.</source>
        <translation>لا طرفية تُكتب فيها عبارة المرور: اترك --open.</translation>
    </message>
    <message>
        <source>Natiq: report on this workstation, {at}</source>
        <translation>ناطق: تقرير عن هذا الجهاز، {at}</translation>
    </message>
    <message>
        <source>Good: {good}. To look at: {look}. Faults: {fault}.</source>
        <translation>سليم: {good}. للانتباه: {look}. خلل: {fault}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The report holds no secret, no text and no name of an employee.</source>
        <translation>لم يُرسَل شيء. وليس في التقرير سر ولا نص ولا اسم موظف.</translation>
    </message>
    <message>
        <source>Program and machine</source>
        <translation>البرنامج والجهاز</translation>
    </message>
    <message>
        <source>Folders and disk</source>
        <translation>المجلدات والقرص</translation>
    </message>
    <message>
        <source>Secrets of this machine</source>
        <translation>أسرار هذا الجهاز</translation>
    </message>
    <message>
        <source>Profile on the disk</source>
        <translation>الملف الشخصي على القرص</translation>
    </message>
    <message>
        <source>Profile, opened</source>
        <translation>الملف الشخصي بعد فتحه</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>الإعدادات السارية</translation>
    </message>
    <message>
        <source>Authorities and policy</source>
        <translation>الجهات المصدِرة والسياسة</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Network gate, tried without a network</source>
        <translation>بوابة الشبكة، مجرَّبةً من غير شبكة</translation>
    </message>
    <message>
        <source>Notices and reports</source>
        <translation>الإشعارات والتقارير</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>look</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>a declared request, let through</source>
        <translation>طلب معلن، وقد مرّ</translation>
    </message>
    <message>
        <source>an undeclared server</source>
        <translation>خادم غير معلن</translation>
    </message>
    <message>
        <source>an undeclared path</source>
        <translation>مسار غير معلن</translation>
    </message>
    <message>
        <source>a request without TLS</source>
        <translation>طلب بلا تشفير TLS</translation>
    </message>
    <message>
        <source>a disguised address</source>
        <translation>عنوان متنكّر</translation>
    </message>
    <message>
        <source>an answer that leads elsewhere</source>
        <translation>رد يحيل إلى مكان آخر</translation>
    </message>
    <message>
        <source>an oversized answer</source>
        <translation>رد أكبر من المسموح</translation>
    </message>
    <message>
        <source>an oversized answer that hides its size</source>
        <translation>رد أكبر من المسموح يخفي حجمه</translation>
    </message>
    <message>
        <source>a compressed answer</source>
        <translation>رد مضغوط</translation>
    </message>
    <message>
        <source>This could not be looked at ({kind}). The other lines stand.</source>
        <translation>تعذّر فحص هذا ({kind}). وبقية السطور قائمة.</translation>
    </message>
    <message>
        <source>Natiq {version}</source>
        <translation>ناطق {version}</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>بايثون {version}</translation>
    </message>
    <message>
        <source>Operating system: {name}, {machine}</source>
        <translation>نظام التشغيل: {name}، {machine}</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}</source>
        <translation>مكتبة Qt {qt}، وPySide6 {pyside}</translation>
    </message>
    <message>
        <source>Qt {qt} does not belong to PySide6 {pyside}: another Qt comes before the program&apos;s own.</source>
        <translation>مكتبة Qt {qt} ليست مكتبة PySide6 {pyside}: على الجهاز نسخة أخرى من Qt تسبق نسخة البرنامج.</translation>
    </message>
    <message>
        <source>A display answers: {platform} {display}</source>
        <translation>الشاشة تستجيب: {platform} {display}</translation>
    </message>
    <message>
        <source>A display is named and was not asked: {platform} {display}</source>
        <translation>شاشة مذكورة لم تُسأل: {platform} {display}</translation>
    </message>
    <message>
        <source>There is no display in this session: no window can be shown.</source>
        <translation>لا شاشة في هذه الجلسة: لا يمكن فتح نافذة.</translation>
    </message>
    <message>
        <source>The program&apos;s words are there: {language}</source>
        <translation>نصوص البرنامج موجودة: {language}</translation>
    </message>
    <message>
        <source>Clock: {now}, time zone {zone}; the system&apos;s zone is {system_zone}</source>
        <translation>الساعة: {now}، المنطقة الزمنية {zone}؛ منطقة النظام {system_zone}</translation>
    </message>
    <message>
        <source>The machine&apos;s own clock does not go on. Restart the machine.</source>
        <translation>ساعة الجهاز الداخلية لا تتقدم. أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known on this machine.</source>
        <translation>المنطقة الزمنية {zone} غير معروفة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Data folder: {folder} {mode}; it can be written to</source>
        <translation>مجلد البيانات: {folder} {mode}؛ والكتابة فيه ممكنة</translation>
    </message>
    <message>
        <source>IT&apos;s folder: {folder}; only administrators write there</source>
        <translation>مجلد تقنية المعلومات: {folder}؛ لا يكتب فيه إلا المسؤولون</translation>
    </message>
    <message>
        <source>The display does not answer ({platform} {display}). Start the program in the employee&apos;s own desktop session.</source>
        <translation>الشاشة لا تستجيب ({platform} {display}). شغّل البرنامج في جلسة سطح المكتب للموظف نفسه.</translation>
    </message>
    <message>
        <source>A library that windows need is missing ({library}). Install it.</source>
        <translation>مكتبة تحتاج إليها النوافذ ناقصة ({library}). ثبّتها.</translation>
    </message>
    <message>
        <source>The program&apos;s words are missing ({language}). Install the program anew.</source>
        <translation>نصوص البرنامج ناقصة ({language}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The clock cannot be right ({now}). Set it: codes of the authenticator and planned times depend on it.</source>
        <translation>لا يمكن أن تكون الساعة صحيحة ({now}). اضبطها، فعليها تعتمد رموز المصادقة والمواعيد المجدولة.</translation>
    </message>
    <message>
        <source>There is no data folder yet ({folder}). The program makes it at its first start.</source>
        <translation>لا مجلد للبيانات بعد ({folder}). ينشئه البرنامج عند أول تشغيل.</translation>
    </message>
    <message>
        <source>Others on this machine can look into the data folder ({folder} {mode}). Only the employee should (0700).</source>
        <translation>غير الموظف يستطيع على هذا الجهاز الاطلاع على مجلد البيانات ({folder} {mode}). ينبغي أن يكون للموظف وحده (0700).</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder ({folder} {mode}). Check its owner and the disk.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات ({folder} {mode}). تحقق من مالكه ومن القرص.</translation>
    </message>
    <message>
        <source>There is no folder of IT&apos;s ({folder}). No decision counts without it.</source>
        <translation>لا مجلد لتقنية المعلومات ({folder}). لا يُعتدّ بأي قرار من دونه.</translation>
    </message>
    <message>
        <source>Others than administrators can write into IT&apos;s folder ({folder}). Nothing is published until that is mended.</source>
        <translation>غير المسؤولين يستطيع الكتابة في مجلد تقنية المعلومات ({folder}). لا يُنشر شيء حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>IT&apos;s folder cannot be read by this employee: {folder}</source>
        <translation>لا يستطيع هذا الموظف قراءة مجلد تقنية المعلومات: {folder}</translation>
    </message>
    <message>
        <source>Free on the disk: {free_mb} MB</source>
        <translation>المساحة الخالية على القرص: {free_mb} ميغابايت</translation>
    </message>
    <message>
        <source>Little is left free on the disk: {free_mb} MB</source>
        <translation>لم يبق على القرص إلا القليل: {free_mb} ميغابايت</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB are free. Texts cannot be saved.</source>
        <translation>القرص ممتلئ: الخالي {free_mb} ميغابايت. لا يمكن حفظ النصوص.</translation>
    </message>
    <message>
        <source>Keyring: {backend}</source>
        <translation>حافظة المفاتيح: {backend}</translation>
    </message>
    <message>
        <source>Device secrets lie in the folder that IT chose: {folder}</source>
        <translation>أسرار الجهاز في المجلد الذي اختارته تقنية المعلومات: {folder}</translation>
    </message>
    <message>
        <source>A probe secret was kept, given back and deleted</source>
        <translation>حُفظ سر تجريبي ثم استُرجع ثم حُذف</translation>
    </message>
    <message>
        <source>A probe secret was not given back as it was kept.</source>
        <translation>لم يُسترجَع السر التجريبي كما حُفظ.</translation>
    </message>
    <message>
        <source>No secret can be kept here: {reason}</source>
        <translation>لا يمكن حفظ سر هنا: {reason}</translation>
    </message>
    <message>
        <source>No official profile lies here yet.</source>
        <translation>لا ملف شخصيًّا رسميًّا هنا بعد.</translation>
    </message>
    <message>
        <source>Official profile: {folder}</source>
        <translation>الملف الشخصي الرسمي: {folder}</translation>
    </message>
    <message>
        <source>The key file is genuine on this machine. Security keys: {security_keys}; recovery codes: {recovery_codes}</source>
        <translation>ملف المفاتيح أصيل على هذا الجهاز. مفاتيح الأمان: {security_keys}؛ رموز الاسترداد: {recovery_codes}</translation>
    </message>
    <message>
        <source>The key file cannot be used: {reason}</source>
        <translation>لا يمكن استعمال ملف المفاتيح: {reason}</translation>
    </message>
    <message>
        <source>Database: encrypted, {size_kb} KB</source>
        <translation>قاعدة البيانات: مشفّرة، {size_kb} كيلوبايت</translation>
    </message>
    <message>
        <source>The database is NOT encrypted ({size_kb} KB): it was not made by this program.</source>
        <translation>قاعدة البيانات غير مشفّرة ({size_kb} كيلوبايت): ليست من صنع هذا البرنامج.</translation>
    </message>
    <message>
        <source>The database is too short to be one: {size_kb} KB. Restore a backup.</source>
        <translation>قاعدة البيانات أقصر من أن تكون سليمة: {size_kb} كيلوبايت. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There are keys, and no database. Restore a backup.</source>
        <translation>المفاتيح موجودة وقاعدة البيانات مفقودة. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The database cannot be read by this employee.</source>
        <translation>لا يستطيع هذا الموظف قراءة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Not written back yet: {size_kb} KB</source>
        <translation>لم يُدمج في القاعدة بعد: {size_kb} كيلوبايت</translation>
    </message>
    <message>
        <source>Much is not written back yet: {size_kb} KB. Start the program once and close it.</source>
        <translation>لم يُدمج في القاعدة بعد قدر كبير: {size_kb} كيلوبايت. شغّل البرنامج مرة ثم أغلقه.</translation>
    </message>
    <message>
        <source>The program is running on this data now.</source>
        <translation>البرنامج يعمل على هذه البيانات الآن.</translation>
    </message>
    <message>
        <source>The program is not running.</source>
        <translation>البرنامج لا يعمل الآن.</translation>
    </message>
    <message>
        <source>The profile was opened and locked again</source>
        <translation>فُتح الملف الشخصي ثم أُقفل</translation>
    </message>
    <message>
        <source>The profile was not opened: {reason}</source>
        <translation>لم يُفتح الملف الشخصي: {reason}</translation>
    </message>
    <message>
        <source>The whole database was read: it is sound</source>
        <translation>قُرئت قاعدة البيانات كلها: سليمة</translation>
    </message>
    <message>
        <source>The database is damaged: {reason}</source>
        <translation>قاعدة البيانات تالفة: {reason}</translation>
    </message>
    <message>
        <source>The log was verified, all signatures too: {entries} entries</source>
        <translation>تُحقِّق من السجل ومن كل توقيعاته: {entries} من القيود</translation>
    </message>
    <message>
        <source>The log is broken at entry {entry}: {reason}</source>
        <translation>السجل مختلّ عند القيد {entry}: {reason}</translation>
    </message>
    <message>
        <source>Policy in force in the profile: version {version}</source>
        <translation>السياسة السارية في الملف الشخصي: الإصدار {version}</translation>
    </message>
    <message>
        <source>{setting}: {value} ({source})</source>
        <translation>{setting}: {value} ({source})</translation>
    </message>
    <message>
        <source>{place}: {reason} Nothing is published until it is mended.</source>
        <translation>{place}: {reason} لا يُنشر شيء حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>What IT has laid down is followed; nothing is wrong with it</source>
        <translation>ما حددته تقنية المعلومات متّبَع ولا خلل فيه</translation>
    </message>
    <message>
        <source>Authority: {issuer}; key {fingerprint}</source>
        <translation>الجهة المصدِرة: {issuer}؛ المفتاح {fingerprint}</translation>
    </message>
    <message>
        <source>IT has named no authority on this machine: no decision counts here.</source>
        <translation>لم تسمِّ تقنية المعلومات جهة مصدِرة على هذا الجهاز: لا يُعتدّ هنا بأي قرار.</translation>
    </message>
    <message>
        <source>The authorities&apos; keys cannot be used: {reason}</source>
        <translation>لا يمكن استعمال مفاتيح الجهات المصدِرة: {reason}</translation>
    </message>
    <message>
        <source>Revocations from IT: {count}</source>
        <translation>قرارات الإلغاء من تقنية المعلومات: {count}</translation>
    </message>
    <message>
        <source>A revocation from IT does not count, and nothing is published until it does: {reason}</source>
        <translation>قرار إلغاء من تقنية المعلومات غير معتدّ به، ولا يُنشر شيء حتى يصحّ: {reason}</translation>
    </message>
    <message>
        <source>Policy that came with the program: version {version}</source>
        <translation>السياسة المرفقة بالبرنامج: الإصدار {version}</translation>
    </message>
    <message>
        <source>The policy that came with the program is damaged: {reason}</source>
        <translation>السياسة المرفقة بالبرنامج تالفة: {reason}</translation>
    </message>
    <message>
        <source>Policy from IT: {file}, version {version}</source>
        <translation>سياسة من تقنية المعلومات: {file}، الإصدار {version}</translation>
    </message>
    <message>
        <source>A policy from IT does not count ({file}): {reason}</source>
        <translation>سياسة من تقنية المعلومات غير معتدّ بها ({file}): {reason}</translation>
    </message>
    <message>
        <source>Newest policy on this machine: version {version}; a profile may hold a newer one</source>
        <translation>أحدث سياسة على هذا الجهاز: الإصدار {version}؛ وقد يكون في الملف الشخصي أحدث منها</translation>
    </message>
    <message>
        <source>Fonts: IBM Plex Sans Arabic, {count} files</source>
        <translation>الخطوط: IBM Plex Sans Arabic، عدد الملفات {count}</translation>
    </message>
    <message>
        <source>A font of the program is missing ({file}). Install the program anew.</source>
        <translation>خط من خطوط البرنامج ناقص ({file}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The spelling dictionary loads</source>
        <translation>قاموس الإملاء يُحمَّل ويعمل</translation>
    </message>
    <message>
        <source>The spelling dictionary does not work. Install the program anew.</source>
        <translation>قاموس الإملاء لا يعمل. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The gate decides as it must: {trial}</source>
        <translation>البوابة تحكم كما يجب: {trial}</translation>
    </message>
    <message>
        <source>The gate does NOT decide as it must: {trial}. Do not publish; install the program anew.</source>
        <translation>البوابة لا تحكم كما يجب: {trial}. لا تنشر شيئًا، وأعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>IT hosts no notice of new versions for this machine</source>
        <translation>لا تنشر تقنية المعلومات إشعارًا بالإصدارات الجديدة لهذا الجهاز</translation>
    </message>
    <message>
        <source>The program is as new as IT&apos;s notice says: {version}</source>
        <translation>البرنامج بالحداثة التي يذكرها إشعار تقنية المعلومات: {version}</translation>
    </message>
    <message>
        <source>IT announces a newer version: {version}</source>
        <translation>تعلن تقنية المعلومات إصدارًا أحدث: {version}</translation>
    </message>
    <message>
        <source>A newer version should have been installed by now: {version}</source>
        <translation>كان ينبغي أن يكون إصدار أحدث قد ثُبّت: {version}</translation>
    </message>
    <message>
        <source>IT&apos;s notice of new versions does not count: {reason}</source>
        <translation>إشعار تقنية المعلومات بالإصدارات الجديدة غير معتدّ به: {reason}</translation>
    </message>
    <message>
        <source>No report of an error lies on this machine</source>
        <translation>لا تقارير أخطاء على هذا الجهاز</translation>
    </message>
    <message>
        <source>Reports of errors on this machine: {count}, not decided about: {undecided}. The employee finds them in the settings.</source>
        <translation>تقارير الأخطاء على هذا الجهاز: {count}، منها بلا قرار: {undecided}. يجدها الموظف في الإعدادات.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is good, 1 something to look at, 2 a fault, 64 not understood, 74 the file cannot be written, 130 interrupted.</source>
        <translation>رموز الخروج: 0 كل شيء سليم، 1 ما ينبغي الانتباه له، 2 خلل، 64 لم يُفهم الأمر، 74 تعذّرت كتابة الملف، 130 قُطع التنفيذ.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect {handle}?</source>
        <translation>فك ربط {handle}؟</translation>
    </message>
    <message>
        <source>Keep it connected</source>
        <translation>إبقاء الربط</translation>
    </message>
    <message>
        <source>Disconnect the account</source>
        <translation>فك ربط الحساب</translation>
    </message>
    <message>
        <source>Telling the platform</source>
        <translation>إبلاغ المنصة</translation>
    </message>
    <message>
        <source>The program forgets the permission, and the platform is told to forget it too.</source>
        <translation>يحذف البرنامج الإذن، ويطلب من المنصة إلغاءه أيضًا.</translation>
    </message>
    <message>
        <source>The program forgets the app password. At the platform it stays valid until you delete it in the account&apos;s settings there.</source>
        <translation>يحذف البرنامج كلمة مرور التطبيق، وتبقى صالحة في المنصة حتى تحذفها من إعدادات الحساب هناك.</translation>
    </message>
    <message>
        <source>The program forgets the token. At Meta it stays valid until IT withdraws it.</source>
        <translation>يحذف البرنامج الرمز، ويبقى صالحًا لدى Meta حتى تلغيه تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The program forgets what it cannot open any more.</source>
        <translation>يحذف البرنامج ما لم يعد قادرًا على فتحه.</translation>
    </message>
    <message>
        <source>Posts that are planned here become drafts again when their time comes; what the platform itself holds for a later time, it publishes.</source>
        <translation>تعود المنشورات المجدولة هنا مسودات حين يحل موعدها، وما تحتفظ به المنصة نفسها لموعد لاحق فإنها تنشره.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Your profile is restored</source>
        <translation>استُعيد ملفك الشخصي</translation>
    </message>
    <message>
        <source>Nothing that waited to be published goes out by itself.</source>
        <translation>لن يُنشر من تلقاء نفسه شيء مما كان ينتظر النشر.</translation>
    </message>
    <message>
        <source>What was published after the backup was made, this computer does not know: look at the accounts before you publish a draft that had waited.</source>
        <translation>لا يعرف هذا الجهاز ما نُشر بعد إنشاء النسخة الاحتياطية: راجع الحسابات قبل أن تنشر مسودة كانت تنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that waited are drafts again.</source>
        <translation>
            <numerusform>لم يعد شيء مما كان ينتظر مسودة.</numerusform>
            <numerusform>عاد منشور واحد كان ينتظر مسودة.</numerusform>
            <numerusform>عاد منشوران كانا ينتظران مسودتين.</numerusform>
            <numerusform>عادت %n منشورات كانت تنتظر مسودات.</numerusform>
            <numerusform>عاد %n منشورًا كانت تنتظر مسودات.</numerusform>
            <numerusform>عاد %n منشور كانت تنتظر مسودات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts lie at a platform, which publishes them at their time.</source>
        <translation>
            <numerusform>لا شيء مودع لدى منصة.</numerusform>
            <numerusform>منشور واحد مودع لدى منصة تنشره في موعده.</numerusform>
            <numerusform>منشوران مودعان لدى منصة تنشرهما في موعدهما.</numerusform>
            <numerusform>%n منشورات مودعة لدى منصة تنشرها في مواعيدها.</numerusform>
            <numerusform>%n منشورًا مودعًا لدى منصة تنشرها في مواعيدها.</numerusform>
            <numerusform>%n منشور مودع لدى منصة تنشرها في مواعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts the platform is asked whether they are out.</source>
        <translation>
            <numerusform>لا شيء يُسأل عنه.</numerusform>
            <numerusform>تُسأل المنصة عن منشور واحد: هل نُشر؟</numerusform>
            <numerusform>تُسأل المنصة عن منشورين: هل نُشرا؟</numerusform>
            <numerusform>تُسأل المنصة عن %n منشورات: هل نُشرت؟</numerusform>
            <numerusform>تُسأل المنصة عن %n منشورًا: هل نُشرت؟</numerusform>
            <numerusform>تُسأل المنصة عن %n منشور: هل نُشرت؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security keys open the profile here as well.</source>
        <translation>
            <numerusform>لا مفتاح أمان يفتح الملف الشخصي هنا.</numerusform>
            <numerusform>يفتح مفتاح أمان واحد الملف الشخصي هنا أيضًا.</numerusform>
            <numerusform>يفتح مفتاحا أمان الملف الشخصي هنا أيضًا.</numerusform>
            <numerusform>تفتح %n مفاتيح أمان الملف الشخصي هنا أيضًا.</numerusform>
            <numerusform>يفتح %n مفتاح أمان الملف الشخصي هنا أيضًا.</numerusform>
            <numerusform>يفتح %n مفتاح أمان الملف الشخصي هنا أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the profile still opens on the old computer, it must not be used there any more; connect an account again where its platform refuses the old sign-in.</source>
        <translation>إذا كان الملف الشخصي لا يزال يُفتح على الجهاز القديم فلا يجوز استعماله هناك. وأعد ربط الحساب إن رفضت منصته تسجيل الدخول السابق.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>تفريغ السلة</translation>
    </message>
</context>
<context>
    <name>DraftDelegate</name>
    <message>
        <source>A poll without a text</source>
        <translation>استطلاع بلا نص</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>بلا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Search the drafts…</source>
        <translation>ابحث في المسودات…</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>البحث في المسودات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>لا توجد مسودات بعد</translation>
    </message>
    <message>
        <source>What you write is kept here, encrypted, on this machine.</source>
        <translation>ما تكتبه يُحفظ هنا مشفّرًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>اكتب المسودة الأولى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Spelling variants, diacritics and elongation make no difference.</source>
        <translation>لا يتأثر البحث باختلاف صور الهمزة والألف ولا بالتشكيل والتطويل.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>What you throw away stays here for 30 days and is then deleted for good.</source>
        <translation>ما تحذفه يبقى هنا 30 يومًا ثم يُحذف نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>الأحدث: نتيجة واحدة</numerusform>
            <numerusform>الأحدث: نتيجتان</numerusform>
            <numerusform>أحدث %n نتائج</numerusform>
            <numerusform>أحدث %n نتيجة</numerusform>
            <numerusform>أحدث %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>نُقلت المسودة إلى المحذوفات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The draft is among the drafts again.</source>
        <translation>عادت المسودة إلى المسودات.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts deleted for good</source>
        <translation>
            <numerusform>لم تُحذف أي مسودة</numerusform>
            <numerusform>حُذفت مسودة واحدة نهائيًا</numerusform>
            <numerusform>حُذفت مسودتان نهائيًا</numerusform>
            <numerusform>حُذفت %n مسودات نهائيًا</numerusform>
            <numerusform>حُذفت %n مسودة نهائيًا</numerusform>
            <numerusform>حُذفت %n مسودة نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy stands first in the list.</source>
        <translation>النسخة في أول القائمة.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Signed and written to %s. Send it to your colleague.</source>
        <translation>وُقّعت وكُتبت في %s. أرسلها إلى زميلك.</translation>
    </message>
    <message>
        <source>Imported as a new draft. Choose its account before you publish.</source>
        <translation>استُوردت مسودةً جديدة. اختر حسابها قبل النشر.</translation>
    </message>
    <message>
        <source>The earlier text is back; the one before it is kept as well.</source>
        <translation>استُعيدت النسخة السابقة، وحُفظ النص الذي كان قبلها.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>ابدأ الكتابة</translation>
    </message>
    <message>
        <source>Later; begin to write</source>
        <translation>لاحقًا، ابدأ الكتابة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Natiq</source>
        <translation>ناطق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>EntranceFlow</name>
    <message>
        <source>Practice cannot keep your drafts on this computer</source>
        <translation>لا يمكن حفظ مسودات التدريب على هذا الجهاز</translation>
    </message>
    <message>
        <source>You can practise all the same: what you write is gone when you close Natiq.</source>
        <translation>يمكنك التدرّب مع ذلك، لكن ما تكتبه يُحذف عند إغلاق ناطق.</translation>
    </message>
    <message>
        <source>Practise without keeping anything</source>
        <translation>التدرّب دون حفظ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This computer cannot guard your key yet</source>
        <translation>لا يستطيع هذا الجهاز حماية مفتاحك بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Natiq keeps half of your key in the operating system&apos;s keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; the security paper says how and what it means.</source>
        <translation>يحفظ ناطق نصف مفتاحك في حافظة مفاتيح النظام، فلا يُفتح ملفك إن نُسخ إلى جهاز آخر. سجّل الدخول إلى جلسة سطح المكتب وحافظة مفاتيحها مفتوحة، ثم أعد المحاولة. وإن لم تتوفر حافظة في الجهاز فللدعم الفني أن يختار مجلدًا محميًا بدلًا منها، وبيان ذلك وأثره في وثيقة الأمان.</translation>
    </message>
    <message>
        <source>Natiq cannot start like this</source>
        <translation>لا يمكن تشغيل ناطق على هذه الحال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>الحساب والتفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%n answers given in review</source>
        <translation>
            <numerusform>لا إجابات في المراجعة</numerusform>
            <numerusform>إجابة واحدة في المراجعة</numerusform>
            <numerusform>إجابتان في المراجعة</numerusform>
            <numerusform>%n إجابات في المراجعة</numerusform>
            <numerusform>%n إجابة في المراجعة</numerusform>
            <numerusform>%n إجابة في المراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>قيود السجل</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Publish now as {account}</source>
        <translation>نشر الآن باسم {account}</translation>
    </message>
    <message>
        <source>Take back into the drafts</source>
        <translation>سحب إلى المسودات</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>عرض في منشورات التدريب</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Export the draft</source>
        <translation>تصدير المسودة</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>استيراد مسودة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>The export tells who did what under which decision. Give it only to those who are entitled to it.</source>
        <translation>تبيّن النسخة المصدَّرة من فعل ماذا وبأي قرار، فلا تسلّمها إلا لمن له حق الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>What the filter lets through</source>
        <translation>ما تسمح به التصفية</translation>
    </message>
    <message>
        <source>For verification (JSON Lines)</source>
        <translation>للتحقق (JSON Lines)</translation>
    </message>
    <message>
        <source>Signed; anybody with the public key can verify it, without this program. What the filter leaves out stands in it without its content, so that nothing can be taken away.</source>
        <translation>نسخة موقَّعة يستطيع أي شخص لديه المفتاح العام أن يتحقق منها دون هذا البرنامج. وما تستبعده التصفية يرد فيها دون محتواه، فلا يمكن أن يُنتزع منها شيء.</translation>
    </message>
    <message>
        <source>For reading (PDF)</source>
        <translation>للقراءة (PDF)</translation>
    </message>
    <message>
        <source>In the language of the program, to be read and printed. It proves nothing.</source>
        <translation>بلغة البرنامج، للقراءة والطباعة، ولا تصلح دليلًا على سلامة السجل.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة الملف SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>ما صُدِّر من السجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>كُتب الملف {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in it.</source>
        <translation>
            <numerusform>لا قيود فيه.</numerusform>
            <numerusform>فيه قيد واحد.</numerusform>
            <numerusform>فيه قيدان.</numerusform>
            <numerusform>فيه %n قيود.</numerusform>
            <numerusform>فيه %n قيدًا.</numerusform>
            <numerusform>فيه %n قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in it without their content.</source>
        <translation>
            <numerusform>لم يُحجب محتوى أي قيد.</numerusform>
            <numerusform>ورد قيد واحد آخر دون محتواه.</numerusform>
            <numerusform>ورد قيدان آخران دون محتواهما.</numerusform>
            <numerusform>وردت %n قيود أخرى دون محتواها.</numerusform>
            <numerusform>ورد %n قيدًا آخر دون محتواها.</numerusform>
            <numerusform>ورد %n قيد آخر دون محتواها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقف التصدير ولم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Exported by {employee} ({number}) on {moment}.</source>
        <translation>صدّره {employee} ({number}) في {moment}.</translation>
    </message>
    <message>
        <source>The whole log, the newest entry first.</source>
        <translation>السجل كله، أحدث القيود أولًا.</translation>
    </message>
    <message>
        <source>Key of the log: {key}</source>
        <translation>مفتاح السجل: {key}</translation>
    </message>
    <message>
        <source>This paper is for reading. Whether anything was changed shows the export for verification (JSON Lines) of the same log.</source>
        <translation>هذه الوثيقة للقراءة. أما سلامة السجل من أي تغيير فتثبتها نسخة التحقق (JSON Lines) من السجل نفسه.</translation>
    </message>
    <message>
        <source>Natiq · log · {moment}</source>
        <translation>ناطق · السجل · {moment}</translation>
    </message>
    <message>
        <source>Log of the official accounts</source>
        <translation>سجل الحسابات الرسمية</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وخطأ آخر</numerusform>
            <numerusform>وخطآن آخران</numerusform>
            <numerusform>و%n أخطاء أخرى</numerusform>
            <numerusform>و%n خطأً آخر</numerusform>
            <numerusform>و%n خطأ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>IT&apos;s settings for this machine cannot be followed</source>
        <translation>يتعذّر اتباع إعدادات تقنية المعلومات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing is published until IT support has mended this and Natiq was started again. You can write, and drafts are kept.</source>
        <translation>لن يُنشر شيء إلى أن يصلح الدعم الفني ذلك ويُعاد تشغيل ناطق. يمكنك الكتابة، والمسودات محفوظة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>FaultCard</name>
    <message>
        <source>IT&apos;s settings for this machine cannot be followed</source>
        <translation>يتعذّر اتباع إعدادات تقنية المعلومات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Where no value can be followed, the one that permits least holds.</source>
        <translation>حيث يتعذّر اتباع قيمةٍ تسري أكثرُ القيم تحفّظًا.</translation>
    </message>
    <message>
        <source>Copy for IT support</source>
        <translation>نسخ للدعم الفني</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What stays empty is marked in the text, and the review stops it.</source>
        <translation>يبقى الحقل الفارغ ظاهرًا في النص، وتوقفه المراجعة قبل النشر.</translation>
    </message>
    <message>
        <source>Write it into the text</source>
        <translation>إدراج في النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Restore a profile</source>
        <translation>استعادة ملف شخصي</translation>
    </message>
    <message>
        <source>From the backup file, with the passphrase that was in force when it was made and the code from its sheet. The file itself is not changed.</source>
        <translation>من ملف النسخة الاحتياطية، بعبارة المرور التي كانت سارية عند إنشائها وبالرمز المكتوب على ورقتها. ولا يتغير الملف نفسه.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختر النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>رمز النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختر النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of Natiq</source>
        <translation>نسخ ناطق الاحتياطية</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>بمرفقات</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>بلا مرفقات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last 365 days</source>
        <translation>في آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>Changed between two days</source>
        <translation>تغيّرت بين يومين</translation>
    </message>
    <message>
        <source>Clear the filter: %s</source>
        <translation>إزالة التصفية: %s</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Which posts are shown</source>
        <translation>المنشورات المعروضة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Waiting and planned</source>
        <translation>منتظر ومجدول</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show the place</source>
        <translation>عرض الموضع</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Stops publishing</source>
        <translation>يمنع النشر</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>يحتاج إجابة</translation>
    </message>
</context>
<context>
    <name>ForeignCard</name>
    <message>
        <source>From before</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>It is ours…</source>
        <translation>هو لنا…</translation>
    </message>
    <message>
        <source>Raise an incident…</source>
        <translation>فتح حادثة…</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>حذفه…</translation>
    </message>
    <message>
        <source>See it…</source>
        <translation>معاينته…</translation>
    </message>
    <message>
        <source>the platform does not say with what it was written</source>
        <translation>لم تذكر المنصة التطبيق الذي كُتب به</translation>
    </message>
    <message>
        <source>written with {app}, which IT allows</source>
        <translation>كُتب بتطبيق {app} المعتمد</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>كُتب بواسطة {app}</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Cannot be guessed</source>
        <translation>لا يمكن تخمينها</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>لا بتات</numerusform>
            <numerusform>بت واحد</numerusform>
            <numerusform>بتّان</numerusform>
            <numerusform>%n بتات</numerusform>
            <numerusform>%n بتًا</numerusform>
            <numerusform>%n بت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>حروف ورموز</translation>
    </message>
    <message>
        <source>Arabic words</source>
        <translation>كلمات عربية</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>كلمة أختارها</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>الفاصل بينها</translation>
    </message>
    <message>
        <source>Small Latin letters</source>
        <translation>حروف لاتينية صغيرة</translation>
    </message>
    <message>
        <source>Capital Latin letters</source>
        <translation>حروف لاتينية كبيرة</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Also signs that look alike</source>
        <translation>السماح بالحروف المتشابهة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>توليد أخرى</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>كلمة المرور المولَّدة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>بلا فاصل</translation>
    </message>
    <message>
        <source>Known from leaks: it is guessed at once</source>
        <translation>واردة في التسريبات، وتُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Longer than the platform takes</source>
        <translation>أطول مما تقبله المنصة</translation>
    </message>
</context>
<context>
    <name>GuardCards</name>
    <message>
        <source>Publishing is stopped</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>An unknown app on: {accounts}</source>
        <translation>تطبيق غير معتمد في: {accounts}</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>تطبيق غير معتمد</translation>
    </message>
    <message>
        <source>A look is due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Somebody has to look at the platform: {accounts}</source>
        <translation>يحتاج إلى مراجعة في المنصة: {accounts}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n apps known, none of them foreign.</source>
        <translation>
            <numerusform>لا تطبيقات معروفة.</numerusform>
            <numerusform>تطبيق واحد معروف، وليس دخيلًا.</numerusform>
            <numerusform>تطبيقان معروفان، وليس فيهما دخيل.</numerusform>
            <numerusform>%n تطبيقات معروفة، وليس فيها دخيل.</numerusform>
            <numerusform>%n تطبيقًا معروفًا، وليس فيها دخيل.</numerusform>
            <numerusform>%n تطبيق معروف، وليس فيها دخيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>التطبيقات المرتبطة</translation>
    </message>
    <message>
        <source>Look at the apps</source>
        <translation>عرض التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>لا شيء بانتظار البتّ</numerusform>
            <numerusform>واحد بانتظار البتّ</numerusform>
            <numerusform>اثنان بانتظار البتّ</numerusform>
            <numerusform>%n بانتظار البتّ</numerusform>
            <numerusform>%n بانتظار البتّ</numerusform>
            <numerusform>%n بانتظار البتّ</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Last look: {moment}.</source>
        <translation>آخر مراجعة: {moment}.</translation>
    </message>
    <message>
        <source>The accounts have not been looked at yet.</source>
        <translation>لم تُراجع الحسابات بعد.</translation>
    </message>
    <message>
        <source>Foreign posts</source>
        <translation>منشورات من خارج ناطق</translation>
    </message>
    <message>
        <source>Look at the posts</source>
        <translation>عرض المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا حوادث مفتوحة</numerusform>
            <numerusform>حادثة مفتوحة</numerusform>
            <numerusform>حادثتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else may have an account? An incident leads step by step.</source>
        <translation>أتشكّ في دخول غيركم إلى حساب؟ الحادثة تقودك خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Look at the incidents</source>
        <translation>عرض الحوادث</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>لم يُحجب شيء</numerusform>
            <numerusform>طلب واحد محجوب</numerusform>
            <numerusform>طلبان محجوبان</numerusform>
            <numerusform>%n محجوبة</numerusform>
            <numerusform>%n محجوبًا</numerusform>
            <numerusform>%n محجوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stopped</source>
        <translation>لم يُحجب شيء</translation>
    </message>
    <message>
        <source>Since you signed in</source>
        <translation>منذ دخولك</translation>
    </message>
    <message>
        <source>Network gate</source>
        <translation>بوابة الشبكة</translation>
    </message>
    <message>
        <source>Look at the gate</source>
        <translation>عرض البوابة</translation>
    </message>
</context>
<context>
    <name>GuardConcerns</name>
    <message>
        <source>{app} may act for {handle} and is not on IT&apos;s list</source>
        <translation>‏{app} له صلاحية على {handle} وليس في القائمة المعتمدة</translation>
    </message>
    <message>
        <source>A foreign app was found on {handle}</source>
        <translation>عُثر على تطبيق دخيل في {handle}</translation>
    </message>
    <message>
        <source>Nothing is published under this account until it is gone.</source>
        <translation>يتوقف النشر في هذا الحساب حتى يُزال.</translation>
    </message>
    <message>
        <source>IT lets publishing go on; somebody should see to it all the same.</source>
        <translation>تسمح تقنية المعلومات باستمرار النشر، ومع ذلك ينبغي معالجته.</translation>
    </message>
    <message>
        <source>To the apps</source>
        <translation>إلى التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are open</source>
        <translation>
            <numerusform>لا حوادث مفتوحة</numerusform>
            <numerusform>حادثة مفتوحة واحدة</numerusform>
            <numerusform>حادثتان مفتوحتان</numerusform>
            <numerusform>%n حوادث مفتوحة</numerusform>
            <numerusform>%n حادثة مفتوحة</numerusform>
            <numerusform>%n حادثة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps wait there for somebody to do them.</source>
        <translation>فيها خطوات تنتظر من ينجزها.</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>إلى الحوادث</translation>
    </message>
    <message numerus="yes">
        <source>%n posts did not leave from here</source>
        <translation>
            <numerusform>لا منشورات من خارج ناطق</numerusform>
            <numerusform>منشور واحد لم يخرج من ناطق</numerusform>
            <numerusform>منشوران لم يخرجا من ناطق</numerusform>
            <numerusform>%n منشورات لم تخرج من ناطق</numerusform>
            <numerusform>%n منشورًا لم تخرج من ناطق</numerusform>
            <numerusform>%n منشور لم تخرج من ناطق</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody claims them, deletes them, or raises an incident.</source>
        <translation>يُقرّ بها من نشرها، أو تُحذف، أو تُفتح لها حادثة.</translation>
    </message>
    <message>
        <source>To the posts</source>
        <translation>إلى المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts wait for a look at their apps</source>
        <translation>
            <numerusform>لا حسابات تنتظر مراجعة تطبيقاتها</numerusform>
            <numerusform>حساب واحد ينتظر مراجعة تطبيقاته</numerusform>
            <numerusform>حسابان ينتظران مراجعة تطبيقاتهما</numerusform>
            <numerusform>%n حسابات تنتظر مراجعة تطبيقاتها</numerusform>
            <numerusform>%n حسابًا تنتظر مراجعة تطبيقاتها</numerusform>
            <numerusform>%n حساب تنتظر مراجعة تطبيقاتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPage</name>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Back to Protection</source>
        <translation>العودة إلى الحماية</translation>
    </message>
    <message>
        <source>Rooms of the guard</source>
        <translation>أقسام الحماية</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>التطبيقات المرتبطة</translation>
    </message>
    <message>
        <source>Foreign posts</source>
        <translation>منشورات من خارج ناطق</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Network gate</source>
        <translation>بوابة الشبكة</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
</context>
<context>
    <name>GuidedDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>افتحه في المتصفح</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>فتح {page} في المتصفح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>IT&apos;s list for this platform: {apps}</source>
        <translation>المعتمد لهذه المنصة لدى تقنية المعلومات: {apps}</translation>
    </message>
    <message>
        <source>IT&apos;s list names no app for this platform but Natiq itself.</source>
        <translation>لم تعتمد تقنية المعلومات لهذه المنصة تطبيقًا سوى ناطق نفسه.</translation>
    </message>
    <message>
        <source>Look for: {apps}</source>
        <translation>ابحث عن: {apps}</translation>
    </message>
    <message>
        <source>Look at the apps of {handle}</source>
        <translation>مراجعة تطبيقات {handle}</translation>
    </message>
    <message>
        <source>Sign in there with this official account, none of your own. The result is recorded under your name.</source>
        <translation>ادخل المنصة بهذا الحساب الرسمي، لا بحساب شخصي. ويُسجَّل ما تجده باسمك.</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>ماذا وجدت؟</translation>
    </message>
    <message>
        <source>No app but those that IT allows</source>
        <translation>لا تطبيق سوى المعتمد</translation>
    </message>
    <message>
        <source>A foreign app was there; I removed it</source>
        <translation>كان فيه تطبيق دخيل وأزلته</translation>
    </message>
    <message>
        <source>A foreign app is still there</source>
        <translation>ما زال فيه تطبيق دخيل</translation>
    </message>
    <message>
        <source>Which app, and what did you do?</source>
        <translation>ما التطبيق، وماذا فعلت؟</translation>
    </message>
    <message>
        <source>Its name as the platform shows it; no names of persons</source>
        <translation>اسمه كما تعرضه المنصة، دون أسماء أشخاص</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>تعذّر فتح المتصفح. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>What needs attention</source>
        <translation>ما يحتاج إجراءً</translation>
    </message>
    <message>
        <source>Nothing is weak</source>
        <translation>لا موضع ضعف</translation>
    </message>
    <message>
        <source>Every official account has a strong password of its own and a second factor.</source>
        <translation>لكل حساب رسمي كلمة مرور قوية خاصة به وعامل تحقق ثانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>(This picture is not on this computer.)</source>
        <translation>(هذه الصورة ليست على هذا الجهاز.)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Sign in to open links from here, or copy the address: {address}</source>
        <translation>سجّل الدخول لتفتح الروابط من هنا، أو انسخ العنوان: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدُّم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>This page is in Arabic only.</source>
        <translation>هذه الصفحة بالعربية فقط.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>This page of the guide is not on this computer. IT support can put it back: it lies in {folder}. The other pages are in the contents at the side.</source>
        <translation>هذه الصفحة من الدليل ليست على هذا الجهاز. يستطيع الدعم الفني إعادتها، ومكانها {folder}. وبقية الصفحات في المحتويات جانبًا.</translation>
    </message>
</context>
<context>
    <name>Hijri</name>
    <message>
        <source>{day} {month} {year} AH</source>
        <translation>{day} {month} {year} هـ</translation>
    </message>
    <message>
        <source>{months} {year} AH</source>
        <translation>{months} {year} هـ</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Less</source>
        <translation>إخفاء التفصيل</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>عرض المسموح</translation>
    </message>
    <message>
        <source>What is allowed at {host}</source>
        <translation>المسموح في {host}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a vault</source>
        <translation>استيراد خزنة</translation>
    </message>
    <message>
        <source>A KeePass database (.kdbx, version 4) or an export of Bitwarden (.json). Only what belongs to your delegated accounts is taken over.</source>
        <translation>قاعدة بيانات KeePass (ملف ‎.kdbx من الإصدار 4) أو تصدير Bitwarden (ملف ‎.json). ولا يُنقل منها إلا ما يخص الحسابات المفوَّضة إليك.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Which entry belongs to which account?</source>
        <translation>أي مدخل لأي حساب؟</translation>
    </message>
    <message>
        <source>What is kept already is replaced by what you choose here.</source>
        <translation>ما تختاره هنا يحل محل المحفوظ.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>نقل المحدد</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Key file, if there is one…</source>
        <translation>ملف المفتاح، إن وُجد…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Leave it empty where the file has none.</source>
        <translation>اتركها فارغة إن لم تكن للملف كلمة مرور.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>KeePass and Bitwarden</source>
        <translation>‏KeePass وBitwarden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>Import this draft?</source>
        <translation>استيراد هذه المسودة؟</translation>
    </message>
    <message>
        <source>The signature fits. The draft becomes a new one of yours, without an account; none of your drafts is changed.</source>
        <translation>التوقيع مطابق. تصبح المسودة مسودة جديدة لك بلا حساب، ولا تتغير أي من مسوداتك.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>بلا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Raise an incident</source>
        <translation>فتح حادثة</translation>
    </message>
    <message>
        <source>An incident is a checklist: stop publishing, change the password, shut out apps and sessions, delete what was published, notify. Each step is kept in the log.</source>
        <translation>الحادثة قائمة خطوات: إيقاف النشر، وتغيير كلمة المرور، وإلغاء وصول التطبيقات والجلسات، وحذف ما نُشر، والإبلاغ. ويحفظ السجل كل خطوة.</translation>
    </message>
    <message>
        <source>Raise the incident</source>
        <translation>فتح الحادثة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What was seen, when, and by whom it was noticed</source>
        <translation>ما الذي لوحظ، ومتى، ومن لاحظه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>All incidents</source>
        <translation>كل الحوادث</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>طباعة التقرير…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ نسخة PDF…</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>إغلاق الحادثة…</translation>
    </message>
    <message>
        <source>What has to be done, in this order</source>
        <translation>الخطوات المطلوبة بالترتيب</translation>
    </message>
    <message>
        <source>Posts of the incident</source>
        <translation>منشورات الحادثة</translation>
    </message>
</context>
<context>
    <name>IncidentPaper</name>
    <message>
        <source>Natiq: report of incident {number}</source>
        <translation>ناطق: تقرير عن الحادثة {number}</translation>
    </message>
    <message>
        <source>Account: {account}</source>
        <translation>الحساب: {account}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Posts of the incident</source>
        <translation>منشورات الحادثة</translation>
    </message>
    <message>
        <source>Name and signature of whoever is responsible:</source>
        <translation>اسم المسؤول وتوقيعه:</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>كُتب بواسطة {app}</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {incident}</source>
        <translation>فتح {incident}</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Incident {number}</source>
        <translation>الحادثة {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>جاهزة للإغلاق</translation>
    </message>
    <message>
        <source>Raised by {employee} on {moment}</source>
        <translation>فتحها {employee} في {moment}</translation>
    </message>
    <message>
        <source>Closed by {employee} on {moment}</source>
        <translation>أغلقها {employee} في {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps open</source>
        <translation>
            <numerusform>لا خطوات باقية</numerusform>
            <numerusform>بقيت خطوة واحدة</numerusform>
            <numerusform>بقيت خطوتان</numerusform>
            <numerusform>بقيت %n خطوات</numerusform>
            <numerusform>بقيت %n خطوة</numerusform>
            <numerusform>بقيت %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step is settled</source>
        <translation>أُنجزت كل الخطوات</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>تُركت: {reason}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم تُنجز بعد</translation>
    </message>
    <message>
        <source>Nothing leaves this program any more, of any account, until somebody resumes. What waits at a platform is taken back.</source>
        <translation>لا يخرج بعد ذلك شيء من هذا البرنامج لأي حساب حتى يُستأنف النشر. ويُسحب ما ينتظر في المنصات.</translation>
    </message>
    <message>
        <source>Change it at the platform with a new one from Protection, and the password of the account&apos;s mailbox as well if it was the same.</source>
        <translation>غيّرها في المنصة بكلمة مرور جديدة من صفحة الحماية، وغيّر كلمة مرور بريد الحساب كذلك إن كانت هي نفسها.</translation>
    </message>
    <message>
        <source>A new password shuts out no app that was let in before. Each one is taken away by itself.</source>
        <translation>كلمة المرور الجديدة لا تُخرج تطبيقًا أُذن له من قبل. يُلغى وصول كل تطبيق على حدة.</translation>
    </message>
    <message>
        <source>Whoever is signed in may stay so after the password was changed. The platform&apos;s security settings end every session.</source>
        <translation>قد يبقى الداخل داخلًا بعد تغيير كلمة المرور. إعدادات الأمان في المنصة تنهي كل الجلسات.</translation>
    </message>
    <message>
        <source>Keep the evidence first: print this report. Then delete the posts, here or at the platform.</source>
        <translation>احفظ الدليل أولًا بطباعة هذا التقرير، ثم احذف المنشورات من هنا أو من المنصة.</translation>
    </message>
    <message>
        <source>Information security, the authority that signed the decision, and the platform&apos;s support where the account is lost. Say when, and to whom.</source>
        <translation>أبلغ أمن المعلومات، وجهة قرار التفويض، ودعم المنصة إن فُقد الحساب. واذكر متى أبلغت ومن.</translation>
    </message>
</context>
<context>
    <name>IncidentsRoom</name>
    <message>
        <source>Somebody else may have an account? Raise an incident: it leads step by step.</source>
        <translation>أتشكّ في دخول غيركم إلى حساب رسمي؟ افتح حادثة تقودك خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Raise an incident…</source>
        <translation>فتح حادثة…</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>لا حوادث</translation>
    </message>
    <message>
        <source>May it stay so. Closed ones stay here as well.</source>
        <translation>لم تُفتح حادثة بعد. وتبقى الحوادث المغلقة هنا أيضًا.</translation>
    </message>
    <message>
        <source>The step is kept in the log.</source>
        <translation>حُفظت الخطوة في السجل.</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>أُغلقت الحادثة.</translation>
    </message>
    <message>
        <source>The report is out; the log says so.</source>
        <translation>صدر التقرير، وقُيّد ذلك في السجل.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Report made by {employee} ({number}) on {moment}.</source>
        <translation>أعدّ التقرير {employee} ({number}) في {moment}.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Save the key now and give it to whoever verifies exports, on another way than the exports themselves. Compare the fingerprint by telephone. The key cannot sign anything: that half never leaves this machine.</source>
        <translation>احفظ المفتاح الآن وسلّمه إلى من يتحقق من النسخ المصدَّرة، بطريق غير الطريق الذي تصل به النسخ، ثم قارنا البصمة هاتفيًا. لا يمكن التوقيع بهذا المفتاح، فالنصف الذي يوقّع لا يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>المفتاح العام للسجل</translation>
    </message>
    <message>
        <source>Each entry is signed; with this key anybody can verify the signatures.</source>
        <translation>كل قيد موقَّع، وبهذا المفتاح يستطيع أي شخص التحقق من التوقيعات.</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>حفظ المفتاح العام…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The public key is in the file {name}.</source>
        <translation>المفتاح العام في الملف {name}.</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>نُسخت البصمة إلى الحافظة.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>حفظ المفتاح العام</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Key without a name</source>
        <translation>مفتاح بلا اسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename the security key {name}</source>
        <translation>تغيير اسم مفتاح الأمان {name}</translation>
    </message>
    <message>
        <source>Remove the security key {name}</source>
        <translation>إزالة مفتاح الأمان {name}</translation>
    </message>
    <message>
        <source>Added {date}</source>
        <translation>أُضيف في {date}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Last used {moment}</source>
        <translation>آخر استخدام {moment}</translation>
    </message>
</context>
<context>
    <name>KeyTouch</name>
    <message>
        <source>PIN of the security key</source>
        <translation>الرقم السري لمفتاح الأمان</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>إظهار الرقم السري</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>إخفاء الرقم السري</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Plug your security key in. You will be asked to touch it.</source>
        <translation>صِل مفتاح الأمان بالجهاز، وسيُطلب منك لمسه.</translation>
    </message>
    <message>
        <source>Looking for your security key…</source>
        <translation>جارٍ البحث عن مفتاح الأمان…</translation>
    </message>
    <message>
        <source>Touch your security key: it is blinking.</source>
        <translation>المس مفتاح الأمان، فهو يومض الآن.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>المسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The security key has answered.</source>
        <translation>استجاب مفتاح الأمان.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Numbers with 0-9</source>
        <translation>الأرقام بصورة 0-9</translation>
    </message>
    <message>
        <source>Numbers with the digits of Arabic</source>
        <translation>الأرقام بصورة ٠-٩</translation>
    </message>
    <message>
        <source>Hijri date beside the date at the cursor</source>
        <translation>التاريخ الهجري بجانب التاريخ عند المؤشر</translation>
    </message>
    <message>
        <source>Clean the text</source>
        <translation>تنقية النص</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>Copy for design programs</source>
        <translation>نسخ لبرامج التصميم</translation>
    </message>
    <message>
        <source>Forget “{word}”</source>
        <translation>نسيان «{word}»</translation>
    </message>
    <message>
        <source>No words were added yet</source>
        <translation>لم تضف كلمة بعد</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Offered, never forced · works offline</source>
        <translation>اقتراحات لا تُفرض · تعمل دون اتصال</translation>
    </message>
    <message>
        <source>Nothing to suggest.</source>
        <translation>لا توجد اقتراحات.</translation>
    </message>
    <message>
        <source>Enter or a double click puts the chosen fix in.</source>
        <translation>مفتاح الإدخال أو النقر المزدوج يطبّق الاقتراح المحدد.</translation>
    </message>
    <message>
        <source>Fixes offered</source>
        <translation>التصويبات المقترحة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Apply all: {kind}</source>
        <translation>تطبيق الكل: {kind}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown word</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>الهمزة</translation>
    </message>
    <message>
        <source>Heh or teh marbuta</source>
        <translation>الهاء والتاء المربوطة</translation>
    </message>
    <message>
        <source>Yeh or alef maksura</source>
        <translation>الياء والألف المقصورة</translation>
    </message>
    <message>
        <source>Letters that sound alike</source>
        <translation>حروف متقاربة النطق</translation>
    </message>
    <message>
        <source>Common slip</source>
        <translation>خطأ شائع</translation>
    </message>
    <message>
        <source>Tanwin</source>
        <translation>التنوين</translation>
    </message>
    <message>
        <source>Repeated letter</source>
        <translation>حرف مكرر</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>حرف من لغة أخرى</translation>
    </message>
    <message>
        <source>Lone conjunction</source>
        <translation>حرف عطف منفصل</translation>
    </message>
    <message>
        <source>Doubled space</source>
        <translation>مسافة مكررة</translation>
    </message>
    <message>
        <source>Space before a sign</source>
        <translation>مسافة قبل علامة الترقيم</translation>
    </message>
    <message>
        <source>Space after a sign</source>
        <translation>مسافة بعد علامة الترقيم</translation>
    </message>
    <message>
        <source>Latin punctuation</source>
        <translation>علامة ترقيم لاتينية</translation>
    </message>
    <message>
        <source>“{words}” becomes “{replacement}”</source>
        <translation>«{words}» تصبح «{replacement}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>A space too many</source>
        <translation>مسافة زائدة</translation>
    </message>
    <message>
        <source>A space is missing</source>
        <translation>مسافة ناقصة</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>تعذّر فتح المتصفح. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Nothing in the address itself is suspicious. What the page holds, nobody here has looked at.</source>
        <translation>ليس في العنوان نفسه ما يريب، أما محتوى الصفحة فلم يُفحص.</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>لا يُفتح هذا الرابط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where does this link lead?</source>
        <translation>إلى أين يقود هذا الرابط؟</translation>
    </message>
    <message>
        <source>Nothing was opened yet. Look at the name: it alone says whose site it is.</source>
        <translation>لم يُفتح شيء بعد. تأمل الاسم، فهو وحده يبيّن لمن الموقع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy for a report to IT</source>
        <translation>انسخه لإبلاغ تقنية المعلومات</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>The site to which the link leads</source>
        <translation>الموقع الذي يقود إليه الرابط</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>العنوان كاملًا:</translation>
    </message>
    <message>
        <source>The site belongs to the owner of {domain}; what stands before that says nothing.</source>
        <translation>الموقع لصاحب {domain}، وما كُتب قبل ذلك لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>افتحه رغم ذلك</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتحه في المتصفح</translation>
    </message>
    <message>
        <source>The program keeps the official accounts away from what it leads to.</source>
        <translation>يُبعد البرنامج الحسابات الرسمية عما يقود إليه هذا الرابط.</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>مريب</translation>
    </message>
    <message>
        <source>A site of the institution</source>
        <translation>من مواقع الجهة</translation>
    </message>
    <message>
        <source>Copied in a form that opens nowhere. Send it to IT security.</source>
        <translation>نُسخ الرابط بصورة لا تُفتح. أرسله إلى أمن المعلومات.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links in the text; none opens before you have looked at it:</source>
        <translation>روابط في النص، لا يُفتح أي منها قبل أن تتحقق منه:</translation>
    </message>
    <message>
        <source>Look at the link {link}</source>
        <translation>تحقق من الرابط {link}</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Arabic letters of other languages</source>
        <translation>من حروف لغات أخرى تُكتب بالعربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>أرميني</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>شيروكي</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>قبطي</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبري</translation>
    </message>
    <message>
        <source>a Latin letter with a mark</source>
        <translation>لاتيني بعلامة</translation>
    </message>
    <message>
        <source>a script that is rare here</source>
        <translation>من كتابة غير معتادة هنا</translation>
    </message>
    <message>
        <source>“{letter}” ({script}, {code}) is read as “{seen}”</source>
        <translation>«{letter}» ({script}، {code}) يُقرأ كأنه «{seen}»</translation>
    </message>
    <message>
        <source>“{letter}” together is read as “{seen}”</source>
        <translation>«{letter}» معًا يُقرآن كأنهما «{seen}»</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Done between two days</source>
        <translation>ما جرى بين يومين</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <translation>أقسام السجل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>ابحث في السجل…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>How much of the log is verified</source>
        <translation>ما تم التحقق منه من السجل</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا يوجد قيد مطابق</translation>
    </message>
    <message>
        <source>Spelling variants, diacritics and elongation make no difference.</source>
        <translation>لا فرق بين صور الكتابة، ولا أثر للتشكيل والتطويل.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>نوع الإجراء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Words: %s</source>
        <translation>الكلمات: %s</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>The log does not hold at entry {number}.</source>
        <translation>السجل غير سليم عند القيد {number}.</translation>
    </message>
    <message>
        <source>Leave the program as it is and inform information security.</source>
        <translation>اترك البرنامج على حاله وأبلغ أمن المعلومات.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known.</source>
        <translation>توقف التحقق قبل نهايته، فلا نتيجة له.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>عرض القيود الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>The log is intact: %n entries verified.</source>
        <translation>
            <numerusform>السجل سليم ولا قيود فيه.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من قيد واحد.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من قيدين.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيود.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيدًا.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPaper</name>
    <message>
        <source>Natiq: log</source>
        <translation>ناطق: السجل</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>قرار {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A backup copy</source>
        <translation>نسخة للحفظ</translation>
    </message>
    <message>
        <source>To be restored if this computer is lost or breaks. You go on working here.</source>
        <translation>لاستعادتها إذا فُقد هذا الجهاز أو تعطّل. ويستمر عملك هنا كالمعتاد.</translation>
    </message>
    <message>
        <source>Move to another workstation</source>
        <translation>نقل إلى جهاز آخر</translation>
    </message>
    <message>
        <source>You go on there. From the moment the file is written nothing is published from here any more.</source>
        <translation>تتابع عملك هناك. ومن لحظة كتابة الملف لا يُنشر شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة الملف (SHA-256)</translation>
    </message>
    <message>
        <source>How much of the backup is made</source>
        <translation>ما أُنجز من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Back up your profile</source>
        <translation>نسخة احتياطية من ملفك الشخصي</translation>
    </message>
    <message>
        <source>One encrypted file with your drafts, the log, the official passwords and what the accounts are connected with.</source>
        <translation>ملف واحد مشفّر يحوي مسوداتك والسجل وكلمات المرور الرسمية وما رُبطت به الحسابات.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Keep the backup code</source>
        <translation>احفظ رمز النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The file opens with your passphrase and this code, and not without. It is not shown again: print it or write it down, and keep it away from the file.</source>
        <translation>لا يُفتح الملف إلا بعبارة مرورك وبهذا الرمز معًا. ولن يُعرض الرمز مرة أخرى: اطبعه أو اكتبه، واحفظه بعيدًا عن الملف.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>The file is written, read back and compared before anything counts.</source>
        <translation>يُكتب الملف ثم يُقرأ ويُقارن، ولا يُعتدّ به قبل ذلك.</translation>
    </message>
    <message>
        <source>Written and verified: {name}, {size} MB.</source>
        <translation>كُتب الملف وتُحقق من سلامته: {name}، {size} ميغابايت.</translation>
    </message>
    <message>
        <source>Nothing is published from this computer any more.</source>
        <translation>لن يُنشر شيء من هذا الجهاز بعد الآن.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>أُوقف. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>ManagePhrasesDialog</name>
    <message>
        <source>Templates, snippets and hashtag sets</source>
        <translation>القوالب والمقتطفات ومجموعات الوسوم</translation>
    </message>
    <message>
        <source>A field of a template is written {form}; it is asked for when inserting.</source>
        <translation>يُكتب الحقل في القالب هكذا: {form}، ويُطلب محتواه عند الإدراج.</translation>
    </message>
    <message>
        <source>[[name of the field]]</source>
        <translation>[[اسم الحقل]]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>المحفوظ</translation>
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
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إرجاعه</translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>Take nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Entry for {name}</source>
        <translation>مدخل {name}</translation>
    </message>
    <message>
        <source>Taken over: {parts}</source>
        <translation>يُنقل: {parts}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {parts}</source>
        <translation>لا يمكن نقله: {parts}</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move this post</source>
        <translation>نقل هذا المنشور</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>نقل مع ذلك</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>إبقاؤه في موعده</translation>
    </message>
</context>
<context>
    <name>MovedBanner</name>
    <message>
        <source>This profile was moved to another workstation</source>
        <translation>نُقل هذا الملف الشخصي إلى جهاز آخر</translation>
    </message>
    <message>
        <source>{employee}, {moment}. Nothing is published from here.</source>
        <translation>{employee}، {moment}. لا يُنشر شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Work here again…</source>
        <translation>العودة إلى العمل من هذا الجهاز…</translation>
    </message>
</context>
<context>
    <name>NarrowingBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last 365 days</source>
        <translation>في آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>Clear the filter: %s</source>
        <translation>إزالة التصفية: %s</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Since you signed in. Natiq speaks with nobody but the platforms of your accounts, and asks them only what publishing needs; everything else is stopped.</source>
        <translation>منذ دخولك. لا يتصل ناطق إلا بمنصات حساباتك، ولا يطلب منها إلا ما يلزم للنشر، ويُحجب ما عداه.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Nothing may leave</source>
        <translation>لا يُسمح بخروج شيء</translation>
    </message>
    <message>
        <source>No account is connected, so there is no host that Natiq may speak with.</source>
        <translation>لا حساب مرتبطًا، فلا موقع يُسمح لناطق بالاتصال به.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Further hosts</source>
        <translation>مواقع أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>لم يُحجب شيء</numerusform>
            <numerusform>طلب واحد محجوب</numerusform>
            <numerusform>طلبان محجوبان</numerusform>
            <numerusform>%n محجوبة</numerusform>
            <numerusform>%n محجوبًا</numerusform>
            <numerusform>%n محجوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n requests let through</source>
        <translation>
            <numerusform>لم يُسمح بأي طلب</numerusform>
            <numerusform>طلب واحد مسموح</numerusform>
            <numerusform>طلبان مسموحان</numerusform>
            <numerusform>%n طلبات مسموحة</numerusform>
            <numerusform>%n طلبًا مسموحًا</numerusform>
            <numerusform>%n طلب مسموح</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {moment}</source>
        <translation>آخرها في {moment}</translation>
    </message>
    <message numerus="yes">
        <source>stopped %n times</source>
        <translation>
            <numerusform>لم يُحجب</numerusform>
            <numerusform>حُجب مرة واحدة</numerusform>
            <numerusform>حُجب مرتين</numerusform>
            <numerusform>حُجب %n مرات</numerusform>
            <numerusform>حُجب %n مرة</numerusform>
            <numerusform>حُجب %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>لم يُستعمل</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAuthenticator</name>
    <message>
        <source>Open any authenticator app on your telephone, choose to add an account, and scan this code. Then enter the six digits that it shows.</source>
        <translation>افتح أي تطبيق مصادقة في هاتفك، واختر إضافة حساب، ثم امسح هذا الرمز وأدخل الأرقام الستة التي تظهر لك.</translation>
    </message>
    <message>
        <source>Without a camera, type this key (time based, 6 digits):</source>
        <translation>إن لم تتوفر كاميرا فاكتب هذا المفتاح في التطبيق (رمز زمني من 6 أرقام):</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>رمز الاستجابة السريعة لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>Code of the authenticator</source>
        <translation>رمز تطبيق المصادقة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>أعد كتابة العبارة</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>لا تطابق العبارة أعلاه.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n characters count</source>
        <translation>
            <numerusform>لا حروف محسوبة</numerusform>
            <numerusform>حرف محسوب واحد</numerusform>
            <numerusform>حرفان محسوبان</numerusform>
            <numerusform>%n أحرف محسوبة</numerusform>
            <numerusform>%n حرفًا محسوبًا</numerusform>
            <numerusform>%n حرف محسوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is imported as soon as you have signed in.</source>
        <translation>يُستورد {file} فور تسجيل دخولك.</translation>
    </message>
    <message>
        <source>{file} belongs to your official profile; practice has a decision of its own. Leave practice and sign in: it is imported then.</source>
        <translation>{file} يخص ملفك الرسمي، وللتدريب قراره المدمج. اخرج من التدريب وسجّل الدخول، فيُستورد حينها.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More that can be done with this post</source>
        <translation>المزيد مما يمكن فعله بهذا المنشور</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>عرض في منشورات التدريب</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Publish now as {account}</source>
        <translation>نشر الآن باسم {account}</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>إعادة المحاولة للباقي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>فتح الحسابات</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>اقرأ السياسة</translation>
    </message>
    <message>
        <source>See to the apps</source>
        <translation>معالجة التطبيقات</translation>
    </message>
    <message>
        <source>Open the rest as a draft</source>
        <translation>فتح الباقي مسودةً</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>عرض في التقويم</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب من الصادر</translation>
    </message>
    <message>
        <source>Answer it in a new draft</source>
        <translation>الرد عليه في مسودة جديدة</translation>
    </message>
    <message>
        <source>Quote it in a new draft</source>
        <translation>اقتباسه في مسودة جديدة</translation>
    </message>
    <message>
        <source>Delete from the platform…</source>
        <translation>حذف من المنصة…</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Published {moment} · decision {number} · {employee}</source>
        <translation>نُشر {moment} · قرار تفويض {number} · {employee}</translation>
    </message>
    <message>
        <source>Planned for {moment} · decision {number} · {employee}</source>
        <translation>مجدول {moment} · قرار تفويض {number} · {employee}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The same text to other accounts: {accounts}</source>
        <translation>النص نفسه لحسابات أخرى: {accounts}</translation>
    </message>
    <message numerus="yes">
        <source>%n percent of the attachments sent</source>
        <translation>
            <numerusform>لم يُرسل شيء من المرفقات بعد</numerusform>
            <numerusform>أُرسل واحد في المئة من المرفقات</numerusform>
            <numerusform>أُرسل اثنان في المئة من المرفقات</numerusform>
            <numerusform>أُرسل %n في المئة من المرفقات</numerusform>
            <numerusform>أُرسل %n في المئة من المرفقات</numerusform>
            <numerusform>أُرسل %n في المئة من المرفقات</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over {moment} · decision {number} · {employee}</source>
        <translation>سُلّم {moment} · قرار تفويض {number} · {employee}</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>What waits leaves by itself as soon as it can. Nothing is sent twice.</source>
        <translation>ما ينتظر يُرسل تلقائيًا متى أمكن، ولا يُرسل نص مرتين.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>A post on the platform…</source>
        <translation>منشور على المنصة…</translation>
    </message>
    <message>
        <source>Show earlier posts</source>
        <translation>عرض المنشورات الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n posts missed their time and need your word: send them now, give them another time, or take them back.</source>
        <translation>
            <numerusform>لا منشور فات موعده.</numerusform>
            <numerusform>فات موعد منشور واحد، والقرار لك: أرسله الآن، أو حدد له موعدًا آخر، أو اسحبه.</numerusform>
            <numerusform>فات موعد منشورين، والقرار لك: أرسلهما الآن، أو حدد لهما موعدًا آخر، أو اسحبهما.</numerusform>
            <numerusform>فات موعد %n منشورات، والقرار لك: أرسلها الآن، أو حدد لها موعدًا آخر، أو اسحبها.</numerusform>
            <numerusform>فات موعد %n منشورًا، والقرار لك: أرسلها الآن، أو حدد لها موعدًا آخر، أو اسحبها.</numerusform>
            <numerusform>فات موعد %n منشور، والقرار لك: أرسلها الآن، أو حدد لها موعدًا آخر، أو اسحبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>لم يُنشر شيء بعد</translation>
    </message>
    <message>
        <source>Every publication stands here with its link, its receipt and its decision.</source>
        <translation>يظهر هنا كل منشور مع رابطه وإيصاله وقرار التفويض.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>Posts that fail, miss their time or need a look stand here.</source>
        <translation>تظهر هنا المنشورات التي تعذّر نشرها أو فات موعدها أو تحتاج إلى نظرة منك.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>لا يوجد شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Choose “All” to see the others.</source>
        <translation>اختر «الكل» لعرض غيرها.</translation>
    </message>
    <message>
        <source>Withdrawn. The text is a draft again.</source>
        <translation>سُحب المنشور، وعاد النص إلى المسودات.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>Deleted from the platform.</source>
        <translation>حُذف من المنصة.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح الصادر</translation>
    </message>
    <message>
        <source>Open the draft with the rest</source>
        <translation>فتح مسودة الباقي</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>اقرأ السياسة</translation>
    </message>
    <message>
        <source>See to the apps</source>
        <translation>معالجة التطبيقات</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>Not published: the review still has %n open findings.</source>
        <translation>
            <numerusform>لم يُنشر.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة ملاحظة واحدة.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة ملاحظتان.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظات.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظة.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked: the text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</source>
        <translation>قيد التحقق: أُرسل النص ولم يصل رد موثوق. ستُسأل المنصة، ولن يُرسل النص مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over for %n accounts. For each of them:</source>
        <translation>
            <numerusform>لم يُسلَّم لأي حساب:</numerusform>
            <numerusform>سُلّم لحساب واحد:</numerusform>
            <numerusform>سُلّم لحسابين، ولكل منهما:</numerusform>
            <numerusform>سُلّم إلى %n حسابات، ولكل منها:</numerusform>
            <numerusform>سُلّم إلى %n حسابًا، ولكل منها:</numerusform>
            <numerusform>سُلّم إلى %n حساب، ولكل منها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was published under any of the %n accounts:</source>
        <translation>
            <numerusform>لم يُنشر شيء:</numerusform>
            <numerusform>لم يُنشر شيء في الحساب:</numerusform>
            <numerusform>لم يُنشر شيء في أي من الحسابين:</numerusform>
            <numerusform>لم يُنشر شيء في أي من الحسابات وهي %n:</numerusform>
            <numerusform>لم يُنشر شيء في أي من الحسابات وهي %n:</numerusform>
            <numerusform>لم يُنشر شيء في أي من الحسابات وهي %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as {account} {handle}.</source>
        <translation>نُشر باسم {account} {handle}.</translation>
    </message>
    <message numerus="yes">
        <source>Published as {account} {handle}: a thread of %n parts.</source>
        <translation>
            <numerusform>نُشر باسم {account} {handle}.</numerusform>
            <numerusform>نُشر باسم {account} {handle} في جزء واحد.</numerusform>
            <numerusform>نُشر باسم {account} {handle} في سلسلة من جزأين.</numerusform>
            <numerusform>نُشر باسم {account} {handle} في سلسلة من %n أجزاء.</numerusform>
            <numerusform>نُشر باسم {account} {handle} في سلسلة من %n جزءًا.</numerusform>
            <numerusform>نُشر باسم {account} {handle} في سلسلة من %n جزء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n parts of the thread are out; the rest was not taken.</source>
        <translation>
            <numerusform>لم يُنشر أي جزء من السلسلة.</numerusform>
            <numerusform>نُشر الجزء الأول من السلسلة، ولم يُقبل الباقي.</numerusform>
            <numerusform>نُشر أول جزأين من السلسلة، ولم يُقبل الباقي.</numerusform>
            <numerusform>نُشرت أول %n أجزاء من السلسلة، ولم يُقبل الباقي.</numerusform>
            <numerusform>نُشر أول %n جزءًا من السلسلة، ولم يُقبل الباقي.</numerusform>
            <numerusform>نُشر أول %n جزء من السلسلة، ولم يُقبل الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>عرض في منشورات التدريب</translation>
    </message>
    <message>
        <source>It is kept in the outbox, and nothing leaves.</source>
        <translation>حُفظ في الصادر ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Waits in the outbox and leaves as soon as it can.</source>
        <translation>ينتظر في الصادر، ويُرسل فور توفر الاتصال.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Published as {account} {handle}.</source>
        <translation>نُشر باسم {account} {handle}.</translation>
    </message>
    <message numerus="yes">
        <source>Not published: the review still has %n open findings.</source>
        <translation>
            <numerusform>لم يُنشر.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة ملاحظة واحدة.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة ملاحظتان.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظات.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظة.</numerusform>
            <numerusform>لم يُنشر: بقيت في المراجعة %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the thread is out.</source>
        <translation>نُشر جزء من السلسلة فقط.</translation>
    </message>
    <message>
        <source>The text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</source>
        <translation>خرج النص ولم يرد جواب موثوق. ستُسأل المنصة، ولن يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>It waits for its time.</source>
        <translation>ينتظر موعده.</translation>
    </message>
    <message>
        <source>It waits in the outbox and leaves as soon as it can.</source>
        <translation>ينتظر في الصادر ويُرسل متى أمكن.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Your own sign-in</source>
        <translation>دخولك أنت</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>رموز استرداد جديدة…</translation>
    </message>
    <message>
        <source>Remove the authenticator…</source>
        <translation>إزالة تطبيق المصادقة…</translation>
    </message>
    <message>
        <source>Replace the authenticator…</source>
        <translation>استبدال تطبيق المصادقة…</translation>
    </message>
    <message>
        <source>Connect an authenticator…</source>
        <translation>ربط تطبيق مصادقة…</translation>
    </message>
    <message>
        <source>Few recovery codes</source>
        <translation>رموز الاسترداد قليلة</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message numerus="yes">
        <source>%n security keys</source>
        <translation>
            <numerusform>لا مفاتيح أمان</numerusform>
            <numerusform>مفتاح أمان واحد</numerusform>
            <numerusform>مفتاحا أمان</numerusform>
            <numerusform>%n مفاتيح أمان</numerusform>
            <numerusform>%n مفتاح أمان</numerusform>
            <numerusform>%n مفتاح أمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery codes left</source>
        <translation>
            <numerusform>نفدت رموز الاسترداد</numerusform>
            <numerusform>رمز استرداد واحد</numerusform>
            <numerusform>رمزا استرداد</numerusform>
            <numerusform>%n رموز استرداد</numerusform>
            <numerusform>%n رمز استرداد</numerusform>
            <numerusform>%n رمز استرداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks after %n minutes</source>
        <translation>
            <numerusform>يُقفل فورًا</numerusform>
            <numerusform>يُقفل بعد دقيقة</numerusform>
            <numerusform>يُقفل بعد دقيقتين</numerusform>
            <numerusform>يُقفل بعد %n دقائق</numerusform>
            <numerusform>يُقفل بعد %n دقيقة</numerusform>
            <numerusform>يُقفل بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Join into one post</source>
        <translation>دمجها في منشور واحد</translation>
    </message>
    <message>
        <source>Parts of the thread</source>
        <translation>أجزاء السلسلة</translation>
    </message>
    <message>
        <source>Change the order by dragging or with {up} and {down}.</source>
        <translation>غيّر الترتيب بالسحب أو بالمفتاحين {up} و{down}.</translation>
    </message>
    <message numerus="yes">
        <source>A thread of %n parts</source>
        <translation>
            <numerusform>سلسلة بلا أجزاء</numerusform>
            <numerusform>سلسلة من جزء واحد</numerusform>
            <numerusform>سلسلة من جزأين</numerusform>
            <numerusform>سلسلة من %n أجزاء</numerusform>
            <numerusform>سلسلة من %n جزءًا</numerusform>
            <numerusform>سلسلة من %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number} of {parts}: {opening}. {used} of {limit}</source>
        <translation>الجزء {number} من {parts}: {opening}. {used} من {limit}</translation>
    </message>
</context>
<context>
    <name>ParticularWords</name>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>الموعد {moment}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Part of the thread</source>
        <translation>الجزء من السلسلة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address at the platform</source>
        <translation>العنوان لدى المنصة</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة الملف SHA-256</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Unknown apps</source>
        <translation>تطبيقات غير معروفة</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>رقم الحادثة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل التغيير</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>حتى القيد</translation>
    </message>
    <message>
        <source>First of them</source>
        <translation>أولها</translation>
    </message>
    <message>
        <source>Last of them</source>
        <translation>آخرها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First entry that does not hold</source>
        <translation>أول قيد غير سليم</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>المفتاح السابق</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>تاريخ النسخة</translation>
    </message>
    <message>
        <source>Entries in it</source>
        <translation>القيود الواردة فيه</translation>
    </message>
    <message>
        <source>Entries without their content</source>
        <translation>قيود دون محتواها</translation>
    </message>
    <message>
        <source>Filter: from</source>
        <translation>التصفية: من</translation>
    </message>
    <message>
        <source>Filter: until</source>
        <translation>التصفية: حتى</translation>
    </message>
    <message>
        <source>Filter: staff number</source>
        <translation>التصفية: الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Filter: account</source>
        <translation>التصفية: الحساب</translation>
    </message>
    <message>
        <source>Filter: words</source>
        <translation>التصفية: الكلمات</translation>
    </message>
    <message>
        <source>the platform was told</source>
        <translation>أُبلغت المنصة</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>taking back what was planned there</source>
        <translation>سحب ما جُدول هناك</translation>
    </message>
    <message>
        <source>shutting an app out</source>
        <translation>إلغاء ربط تطبيق</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>From the change on, only the new one opens this profile. It takes some seconds: the guard against guessing is fitted to this computer.</source>
        <translation>بعد التغيير لا يُفتح هذا الملف إلا بالعبارة الجديدة. يستغرق ذلك ثوانيَ لضبط الحماية من التخمين على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>يجري تغيير عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</source>
        <translation>
            <numerusform>لا تقل عن %n حرف وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
            <numerusform>لا تقل عن حرف واحد وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
            <numerusform>لا تقل عن حرفين وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
            <numerusform>لا تقل عن %n أحرف وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
            <numerusform>لا تقل عن %n حرفًا وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
            <numerusform>لا تقل عن %n حرف وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>فتح الصادر</translation>
    </message>
    <message>
        <source>All publishing is stopped</source>
        <translation>النشر كله موقوف</translation>
    </message>
    <message>
        <source>{employee}, {moment}: {reason}</source>
        <translation>أوقفه {employee}، {moment}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts lie at a platform and could not be taken back; they may still appear: {accounts}</source>
        <translation>
            <numerusform>لا منشورات لدى المنصات: {accounts}</numerusform>
            <numerusform>منشور واحد لدى منصته تعذّر سحبه وقد يظهر: {accounts}</numerusform>
            <numerusform>منشوران لدى منصة تعذّر سحبهما وقد يظهران: {accounts}</numerusform>
            <numerusform>%n منشورات لدى منصات تعذّر سحبها وقد تظهر: {accounts}</numerusform>
            <numerusform>%n منشورًا لدى منصات تعذّر سحبها وقد تظهر: {accounts}</numerusform>
            <numerusform>%n منشور لدى منصات تعذّر سحبها وقد تظهر: {accounts}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseKinds</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>مجموعات الوسوم</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Hashtag set</source>
        <translation>مجموعة وسوم</translation>
    </message>
</context>
<context>
    <name>PhrasesMenu</name>
    <message>
        <source>Keep the selected text as a snippet…</source>
        <translation>حفظ النص المحدد مقتطفًا…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة القوالب…</translation>
    </message>
</context>
<context>
    <name>PlatformLimit</name>
    <message>
        <source>The platform takes nothing more from this account: limit until {time}.</source>
        <translation>بلغ هذا الحساب حدّ المنصة: الحد قائم حتى {time}.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>أعد المحاولة بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Publishing policy</source>
        <translation>سياسة النشر</translation>
    </message>
    <message>
        <source>Version {version}, issued by {issuer}, {date}.</source>
        <translation>النسخة {version}، أصدرتها {issuer}، {date}.</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>استيراد سياسة…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>I have read it and will keep to it</source>
        <translation>قرأتها وألتزم بها</translation>
    </message>
    <message>
        <source>Clauses of the policy</source>
        <translation>بنود السياسة</translation>
    </message>
    <message>
        <source>Acknowledged {moment}</source>
        <translation>أُقرّ بها {moment}</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>تنتظر القراءة</translation>
    </message>
    <message>
        <source>What you confirm is recorded with the time.</source>
        <translation>يُسجَّل إقرارك مع وقته.</translation>
    </message>
    <message>
        <source>Read to the end; then you can confirm.</source>
        <translation>اقرأ حتى النهاية، ثم يمكنك الإقرار.</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>استيراد سياسة</translation>
    </message>
    <message>
        <source>Policy packs (*.natiq-policy)</source>
        <translation>حزم السياسة (*.natiq-policy)</translation>
    </message>
    <message>
        <source>Recorded: you have read the policy and will keep to it.</source>
        <translation>سُجّل أنك قرأت السياسة وتلتزم بها.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>عودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Version {version} was verified and taken. It is in force once you lock and sign in again; you read it then.</source>
        <translation>جرى التحقق من النسخة {version} وحُفظت. تسري بعد أن تقفل البرنامج وتدخل من جديد، وتقرؤها حينئذ.</translation>
    </message>
</context>
<context>
    <name>PollDialog</name>
    <message>
        <source>Ask the readers</source>
        <translation>استطلاع رأي القراء</translation>
    </message>
    <message>
        <source>The text of the post is the question.</source>
        <translation>نص المنشور هو السؤال.</translation>
    </message>
    <message>
        <source>Keep the poll</source>
        <translation>حفظ الاستطلاع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>الخيار الأول</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>الخيار الثاني</translation>
    </message>
    <message>
        <source>Third option (may stay empty)</source>
        <translation>الخيار الثالث (اختياري)</translation>
    </message>
    <message>
        <source>Fourth option (may stay empty)</source>
        <translation>الخيار الرابع (اختياري)</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>مدة الاستطلاع</translation>
    </message>
    <message>
        <source>More than one may be chosen</source>
        <translation>يجوز اختيار أكثر من خيار</translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation>يوجد خياران متماثلان.</translation>
    </message>
</context>
<context>
    <name>PollStrip</name>
    <message>
        <source>Change the poll</source>
        <translation>تعديل الاستطلاع</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translation>حذف الاستطلاع</translation>
    </message>
    <message>
        <source>This account&apos;s platform does not take this poll.</source>
        <translation>لا تقبل منصة هذا الحساب هذا الاستطلاع.</translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{options} ({duration})</source>
        <translation>{options} ({duration})</translation>
    </message>
</context>
<context>
    <name>PostBody</name>
    <message numerus="yes">
        <source>A poll, open for %n hours at most</source>
        <translation>
            <numerusform>استطلاع مفتوح أقل من ساعة</numerusform>
            <numerusform>استطلاع مفتوح ساعة واحدة على الأكثر</numerusform>
            <numerusform>استطلاع مفتوح ساعتين على الأكثر</numerusform>
            <numerusform>استطلاع مفتوح %n ساعات على الأكثر</numerusform>
            <numerusform>استطلاع مفتوح %n ساعة على الأكثر</numerusform>
            <numerusform>استطلاع مفتوح %n ساعة على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open the post in the browser…</source>
        <translation>افتح المنشور في المتصفح…</translation>
    </message>
    <message>
        <source>Text of somebody else&apos;s post</source>
        <translation>نص منشور لغيرك</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>كُتب بواسطة {app}</translation>
    </message>
</context>
<context>
    <name>PostsRoom</name>
    <message>
        <source>Which posts</source>
        <translation>أي المنشورات</translation>
    </message>
    <message>
        <source>Show more posts</source>
        <translation>عرض المزيد من المنشورات</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>بانتظار البتّ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>From before Natiq</source>
        <translation>ما قبل ناطق</translation>
    </message>
    <message>
        <source>No foreign post</source>
        <translation>لا منشورات من خارج ناطق</translation>
    </message>
    <message>
        <source>Everything on the accounts since Natiq first looked there left from here or is settled.</source>
        <translation>كل ما نُشر في الحسابات منذ أن راجعها ناطق أول مرة خرج من هنا، أو بُتّ فيه.</translation>
    </message>
    <message>
        <source>Nothing settled yet</source>
        <translation>لم يُبتّ في شيء بعد</translation>
    </message>
    <message>
        <source>Claimed and deleted posts stay here with who settled them and why.</source>
        <translation>تبقى هنا المنشورات التي أُقرّ بها أو حُذفت، ومعها من بتّ فيها وسببه.</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>لا منشورات سابقة</translation>
    </message>
    <message>
        <source>What stood on an account before Natiq first looked there stands here.</source>
        <translation>يظهر هنا ما كان منشورًا في الحساب قبل أن يراجعه ناطق أول مرة.</translation>
    </message>
    <message>
        <source>The accounts have not been looked at yet.</source>
        <translation>لم تُراجع الحسابات بعد.</translation>
    </message>
    <message>
        <source>Last look: {moment}.</source>
        <translation>آخر مراجعة: {moment}.</translation>
    </message>
    <message>
        <source>Not reached: {accounts}.</source>
        <translation>تعذّر الوصول إلى: {accounts}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>تجري المراجعة…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>مراجعة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign posts were found.</source>
        <translation>
            <numerusform>لم يُعثر على منشور من خارج ناطق.</numerusform>
            <numerusform>عُثر على منشور واحد من خارج ناطق.</numerusform>
            <numerusform>عُثر على منشورين من خارج ناطق.</numerusform>
            <numerusform>عُثر على %n منشورات من خارج ناطق.</numerusform>
            <numerusform>عُثر على %n منشورًا من خارج ناطق.</numerusform>
            <numerusform>عُثر على %n منشور من خارج ناطق.</numerusform>
        </translation>
    </message>
    <message>
        <source>No foreign post was found.</source>
        <translation>لم يُعثر على منشور من خارج ناطق.</translation>
    </message>
    <message>
        <source>The post is settled; the log has the reason.</source>
        <translation>بُتّ في المنشور، والسبب محفوظ في السجل.</translation>
    </message>
</context>
<context>
    <name>PracticeModel</name>
    <message>
        <source>Delegated employee</source>
        <translation>موظف مفوَّض</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>حساب التدريب</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Natiq</source>
        <translation>ناطق</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>موظف في التدريب</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The text is too long for {platform}.</source>
        <translation>النص أطول مما تقبله {platform}.</translation>
    </message>
    <message>
        <source>Part {number} is too long for {platform}.</source>
        <translation>الجزء {number} أطول مما تقبله {platform}.</translation>
    </message>
    <message>
        <source>{platform} takes no threads.</source>
        <translation>لا سلاسل منشورات في {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take all of these attachments.</source>
        <translation>لا تقبل {platform} كل هذه المرفقات.</translation>
    </message>
    <message>
        <source>On {platform} this cannot answer or quote that post.</source>
        <translation>لا يمكن الرد على ذلك المنشور أو اقتباسه على {platform} هكذا.</translation>
    </message>
    <message>
        <source>{platform} takes a poll or attachments, not both.</source>
        <translation>تقبل {platform} استطلاعًا أو مرفقات، لا الاثنين معًا.</translation>
    </message>
    <message>
        <source>{platform} has no polls: the options are not shown there.</source>
        <translation>لا استطلاعات في {platform}، فلن تظهر الخيارات هناك.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>اقرأ المزيد</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Replying to {author}</source>
        <translation>رد على {author}</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>Open for {duration}</source>
        <translation>المدة: {duration}</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>يمكن اختيار أكثر من إجابة</translation>
    </message>
    <message>
        <source>One may be chosen</source>
        <translation>إجابة واحدة فقط</translation>
    </message>
    <message>
        <source>Instagram takes no post without a picture.</source>
        <translation>لا يقبل إنستغرام منشورًا بلا صورة.</translation>
    </message>
    <message>
        <source>Part {number} of {count}:</source>
        <translation>الجزء {number} من {count}:</translation>
    </message>
    <message>
        <source>Poll:</source>
        <translation>استطلاع:</translation>
    </message>
    <message>
        <source>Quoted: {author}: {opening}</source>
        <translation>المقتبس: {author}: {opening}</translation>
    </message>
    <message>
        <source>Video without alternative text</source>
        <translation>مقطع مرئي بلا نص بديل</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <translation>صورة بلا نص بديل</translation>
    </message>
    <message>
        <source>Video: {alt}</source>
        <translation>مقطع مرئي: {alt}</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>صورة: {alt}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Platform of the preview</source>
        <translation>منصة المعاينة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Show the preview as readers see it at night</source>
        <translation>عرض المعاينة كما يراها القراء في الوضع الداكن</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>نص بديل</translation>
    </message>
    <message>
        <source>Show the alternative texts under the pictures</source>
        <translation>عرض النصوص البديلة تحت الصور</translation>
    </message>
    <message>
        <source>What you write is shown here as its readers will see it.</source>
        <translation>يظهر هنا ما تكتبه كما سيراه القراء.</translation>
    </message>
    <message>
        <source>Preview on {platform}</source>
        <translation>معاينة على {platform}</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>أكّد أنك أنت</translation>
    </message>
    <message>
        <source>The backup is open and whole. It becomes a profile on this computer only with your second factor.</source>
        <translation>النسخة الاحتياطية مفتوحة وسليمة. ولا تصير ملفًا شخصيًا على هذا الجهاز إلا بعاملك الثاني.</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>استخدام رمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Authenticator not at hand? Use a recovery code</source>
        <translation>تطبيق المصادقة ليس معك؟ استخدم رمز استرداد</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}، الرقم الوظيفي {number}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>نسخة احتياطية بتاريخ {moment}</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>To {moment}.</source>
        <translation>إلى {moment}.</translation>
    </message>
    <message>
        <source>{arrows} go from day to day, {enter} into one; {moving} moves a post, {exactly} to an exact time, {new} begins one.</source>
        <translation>{arrows} للتنقل بين الأيام و{enter} للدخول في اليوم، و{moving} لنقل منشور، و{exactly} لموعد بعينه، و{new} لمنشور جديد.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Your new passphrase is in force.</source>
        <translation>عبارة المرور الجديدة سارية الآن.</translation>
    </message>
    <message>
        <source>The new recovery codes count; destroy the old sheet.</source>
        <translation>رموز الاسترداد الجديدة سارية الآن. أتلف الورقة القديمة.</translation>
    </message>
    <message>
        <source>The new authenticator is in force.</source>
        <translation>تطبيق المصادقة الجديد معتمد الآن.</translation>
    </message>
    <message>
        <source>From now on your security key lets you in.</source>
        <translation>دخولك من الآن بمفتاح الأمان.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>What protects the official accounts, and what needs to be done now.</source>
        <translation>ما يحمي الحسابات الرسمية، وما يحتاج إجراءً الآن.</translation>
    </message>
    <message>
        <source>No official account in practice</source>
        <translation>لا حسابات رسمية في التدريب</translation>
    </message>
    <message>
        <source>In your official profile the passwords and codes of the official accounts stand here, with what is weak about them, and your own sign-in.</source>
        <translation>تظهر هنا في ملفك الرسمي كلمات مرور الحسابات الرسمية ورموزها ومواضع ضعفها، وطريقة دخولك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were taken over from the file.</source>
        <translation>
            <numerusform>لم يُنقل من الملف شيء.</numerusform>
            <numerusform>نُقلت من الملف بيانات حساب واحد.</numerusform>
            <numerusform>نُقلت من الملف بيانات حسابين.</numerusform>
            <numerusform>نُقلت من الملف بيانات %n حسابات.</numerusform>
            <numerusform>نُقلت من الملف بيانات %n حسابًا.</numerusform>
            <numerusform>نُقلت من الملف بيانات %n حساب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this text?</source>
        <translation>نشر هذا النص؟</translation>
    </message>
    <message numerus="yes">
        <source>Publish this thread of %n parts?</source>
        <translation>
            <numerusform>نشر هذه السلسلة؟</numerusform>
            <numerusform>نشر هذه السلسلة من جزء واحد؟</numerusform>
            <numerusform>نشر هذه السلسلة من جزأين؟</numerusform>
            <numerusform>نشر هذه السلسلة من %n أجزاء؟</numerusform>
            <numerusform>نشر هذه السلسلة من %n جزءًا؟</numerusform>
            <numerusform>نشر هذه السلسلة من %n جزء؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What is published is the institution&apos;s official view, and the log keeps your name beside it.</source>
        <translation>ما يُنشر يعبّر عن الرأي الرسمي للمؤسسة، ويُحفظ اسمك معه في السجل.</translation>
    </message>
    <message>
        <source>The text as it will appear</source>
        <translation>النص كما سيظهر</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Publish as {account}</source>
        <translation>نشر باسم {account}</translation>
    </message>
    <message>
        <source>Publish as {account} {handle}</source>
        <translation>نشر باسم {account} {handle}</translation>
    </message>
    <message>
        <source>Planned for {day} {moment}, as {account} {handle}.</source>
        <translation>جُدول ليوم {day} {moment} باسم {account} {handle}.</translation>
    </message>
    <message>
        <source>Planned for {day} {moment}</source>
        <translation>جُدول ليوم {day} {moment}</translation>
    </message>
</context>
<context>
    <name>PublishExtras</name>
    <message>
        <source>Audience: {words}</source>
        <translation>الجمهور: {words}</translation>
    </message>
    <message>
        <source>Aim: {words}</source>
        <translation>الغاية: {words}</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>بلا وصف</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message numerus="yes">
        <source>Publish under %n accounts</source>
        <translation>
            <numerusform>نشر من دون حساب</numerusform>
            <numerusform>نشر في حساب واحد</numerusform>
            <numerusform>نشر في حسابين</numerusform>
            <numerusform>نشر في %n حسابات</numerusform>
            <numerusform>نشر في %n حسابًا</numerusform>
            <numerusform>نشر في %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan as {account} for {day}, {time}</source>
        <translation>جدولة النشر باسم {account} يوم {day} الساعة {time}</translation>
    </message>
    <message numerus="yes">
        <source>Plan under %n accounts for {day}, {time}</source>
        <translation>
            <numerusform>جدولة النشر يوم {day} الساعة {time}</numerusform>
            <numerusform>جدولة النشر في حساب واحد يوم {day} الساعة {time}</numerusform>
            <numerusform>جدولة النشر في حسابين يوم {day} الساعة {time}</numerusform>
            <numerusform>جدولة النشر في %n حسابات يوم {day} الساعة {time}</numerusform>
            <numerusform>جدولة النشر في %n حسابًا يوم {day} الساعة {time}</numerusform>
            <numerusform>جدولة النشر في %n حساب يوم {day} الساعة {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeChips</name>
    <message>
        <source>Audience: {words}</source>
        <translation>الجمهور: {words}</translation>
    </message>
    <message>
        <source>Aim: {words}</source>
        <translation>الغاية: {words}</translation>
    </message>
    <message>
        <source>Name the aim (required)</source>
        <translation>حدّد الغاية (لازم)</translation>
    </message>
    <message>
        <source>Name the aim</source>
        <translation>حدّد الغاية</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Labels: {words}</source>
        <translation>التصنيفات: {words}</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>أضف تصنيفًا</translation>
    </message>
    <message>
        <source>Name the audience (required)</source>
        <translation>حدّد الجمهور (مطلوب)</translation>
    </message>
    <message>
        <source>Name the audience</source>
        <translation>حدّد الجمهور</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Whom is this post for?</source>
        <translation>لمن هذا المنشور؟</translation>
    </message>
    <message>
        <source>A post speaks to somebody about something. Neither is published with it.</source>
        <translation>لكل منشور جمهور يخاطبه وغاية يسعى إليها. لا يُنشر أي منهما معه.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Residents of a quarter, visitors, traders…</source>
        <translation>سكان حي، زوار، أصحاب محال…</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>A service notice, an invitation, an answer…</source>
        <translation>تنبيه خدمة، دعوة، رد على استفسار…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>افصل بين التصنيفات بفواصل.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>The platform is asked first; nothing is sent twice.</source>
        <translation>تُسأل المنصة أولًا؛ لن يُرسل النص مرتين.</translation>
    </message>
    <message>
        <source>Nothing was published here; the text is a draft of its own.</source>
        <translation>لم يُنشر شيء في هذا الحساب، والنص مسودة مستقلة.</translation>
    </message>
    <message>
        <source>Look the draft through and publish it again.</source>
        <translation>راجع المسودة ثم انشرها من جديد.</translation>
    </message>
    <message>
        <source>Change the text or the attachments and try again, or ask IT.</source>
        <translation>غيّر النص أو المرفقات ثم أعد المحاولة، أو راجع تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Attach a smaller or a shorter one.</source>
        <translation>أرفق ملفًا أصغر أو أقصر.</translation>
    </message>
    <message>
        <source>Tell whoever issues the decisions.</source>
        <translation>أبلغ الجهة التي تصدر القرارات.</translation>
    </message>
    <message>
        <source>Connect the account that the decision names.</source>
        <translation>اربط الحساب الذي يسميه القرار.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Open the draft: the review shows what is open.</source>
        <translation>افتح المسودة: تبيّن المراجعة ما بقي معلقًا.</translation>
    </message>
    <message>
        <source>Publish the draft again; if that fails too, tell information security.</source>
        <translation>انشر المسودة من جديد، فإن تعذّر ذلك أيضًا فأبلغ أمن المعلومات.</translation>
    </message>
    <message>
        <source>Ask for a decision, or choose another account.</source>
        <translation>اطلب قرار تفويض، أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>It goes out by itself then.</source>
        <translation>ويُرسل تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Next attempt: {moment}</source>
        <translation>المحاولة التالية: {moment}</translation>
    </message>
    <message>
        <source>Nothing was published; the text is a draft again.</source>
        <translation>لم يُنشر شيء، وعاد النص إلى المسودات.</translation>
    </message>
    <message>
        <source>Nothing was published then; the draft went its own way since.</source>
        <translation>لم يُنشر شيء حينها، وقد تغيّر حال المسودة بعد ذلك.</translation>
    </message>
    <message>
        <source>The parts that were out were deleted; the rest is a draft of its own.</source>
        <translation>حُذفت الأجزاء التي كانت منشورة، والباقي مسودة مستقلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are out and stay there; the rest is a draft of its own.</source>
        <translation>
            <numerusform>لم يُنشر أي جزء، والباقي مسودة مستقلة.</numerusform>
            <numerusform>نُشر جزء واحد ويبقى منشورًا، والباقي مسودة مستقلة.</numerusform>
            <numerusform>نُشر جزآن ويبقيان منشورين، والباقي مسودة مستقلة.</numerusform>
            <numerusform>نُشرت %n أجزاء وتبقى منشورة، والباقي مسودة مستقلة.</numerusform>
            <numerusform>نُشر %n جزءًا وتبقى منشورة، والباقي مسودة مستقلة.</numerusform>
            <numerusform>نُشر %n جزء وتبقى منشورة، والباقي مسودة مستقلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>Deleted since</source>
        <translation>حُذف لاحقًا</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Open the post</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>اختر منشورًا أو إجراءً</translation>
    </message>
    <message>
        <source>Here stands who is responsible for it, under which decision, and why.</source>
        <translation>يظهر هنا من المسؤول عنه وبأي قرار ولماذا.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>من المسؤول</translation>
    </message>
    <message>
        <source>Published, deleted since</source>
        <translation>نُشر ثم حُذف</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Natiq: who is responsible</source>
        <translation>ناطق: من المسؤول</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Post, part {part} of {parts}</source>
        <translation>منشور، الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Liked a post</source>
        <translation>إعجاب بمنشور</translation>
    </message>
    <message>
        <source>Boosted a post</source>
        <translation>إعادة نشر منشور</translation>
    </message>
    <message>
        <source>Took a like or boost back</source>
        <translation>تراجع عن إعجاب أو إعادة نشر</translation>
    </message>
    <message>
        <source>Deleted a post</source>
        <translation>حذف منشور</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>Answers given in review</source>
        <translation>إجابات المراجعة</translation>
    </message>
    <message>
        <source>What the log tells of it</source>
        <translation>ما ورد عنه في السجل</translation>
    </message>
    <message>
        <source>not known: the decision does not read on this machine any more</source>
        <translation>غير معروف: لم يعد القرار مقروءًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Approved for publishing</source>
        <translation>اعتُمد للنشر</translation>
    </message>
    <message>
        <source>Planned for the time</source>
        <translation>الموعد المجدول</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>وقت الإجراء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>القيد في السجل</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address at the platform</source>
        <translation>العنوان لدى المنصة</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Print them or write them down, and keep them under lock, away from this computer. The old codes count until you put the new ones in force.</source>
        <translation>اطبعها أو دوّنها واحفظها في مكان مقفل بعيدًا عن هذا الجهاز. تبقى الرموز القديمة سارية إلى أن تعتمد الجديدة.</translation>
    </message>
    <message>
        <source>Put the new codes in force</source>
        <translation>اعتماد الرموز الجديدة</translation>
    </message>
    <message>
        <source>Keep the old codes</source>
        <translation>إبقاء القديمة</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Natiq: recovery codes</source>
        <translation>ناطق: رموز الاسترداد</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}، الرقم الوظيفي {number}</translation>
    </message>
    <message>
        <source>Each code replaces the authenticator once. Keep this sheet under lock, away from the computer, and strike out what you have used.</source>
        <translation>ينوب كل رمز عن تطبيق المصادقة مرة واحدة. احفظ هذه الورقة في مكان مقفل بعيدًا عن الجهاز، واشطب ما استخدمته.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Saved. Move the file off this computer, to a place under lock.</source>
        <translation>حُفظت. انقل الملف من هذا الجهاز إلى مكان مقفل.</translation>
    </message>
    <message>
        <source>I have kept the codes in a safe place</source>
        <translation>حفظتُ الرموز في مكان آمن</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>The codes were sent to the printer.</source>
        <translation>أُرسلت الرموز إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>حفظ رموز الاسترداد</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>احفظ رموز الاسترداد</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these codes replaces the authenticator once. They are not shown again: print them or write them down, and keep them under lock, away from this computer.</source>
        <translation>إذا فُقد الهاتف ناب كل رمز من هذه الرموز عن تطبيق المصادقة مرة واحدة. لن تظهر الرموز مرة أخرى، فاطبعها أو دوّنها واحفظها في مكان مقفل بعيدًا عن هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>RelationStrip</name>
    <message>
        <source>Open the post in the browser…</source>
        <translation>افتح المنشور في المتصفح…</translation>
    </message>
    <message>
        <source>Do not answer or quote this post</source>
        <translation>إلغاء الرد أو الاقتباس</translation>
    </message>
    <message>
        <source>Choose that account</source>
        <translation>اختيار ذلك الحساب</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Answers a post of this account</source>
        <translation>رد على منشور لهذا الحساب</translation>
    </message>
    <message>
        <source>Quotes a post of this account</source>
        <translation>اقتباس منشور لهذا الحساب</translation>
    </message>
    <message>
        <source>Quotes a post of {author}</source>
        <translation>اقتباس منشور {author}</translation>
    </message>
    <message>
        <source>Answers a post of {author}</source>
        <translation>رد على منشور {author}</translation>
    </message>
</context>
<context>
    <name>RemoveAuthenticatorDialog</name>
    <message>
        <source>Remove the authenticator?</source>
        <translation>إزالة تطبيق المصادقة؟</translation>
    </message>
    <message>
        <source>From then on this profile opens with a security key only. If every key is lost, nobody can open it, not even with your recovery codes and passphrase.</source>
        <translation>بعدها لا يُفتح هذا الملف إلا بمفتاح أمان. وإن فُقدت كل المفاتيح فلا يستطيع أحد فتحه، ولو برموز الاسترداد وعبارة المرور.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Remove the authenticator</source>
        <translation>إزالة التطبيق</translation>
    </message>
</context>
<context>
    <name>RemoveCredentialDialog</name>
    <message>
        <source>Delete what is kept of {handle}?</source>
        <translation>حذف ما هو محفوظ للحساب {handle}؟</translation>
    </message>
    <message>
        <source>Password, second factor, recovery codes and notes are gone for good, and the account is no longer connected. At the platform nothing changes: hand the account over first.</source>
        <translation>تُحذف كلمة المرور والعامل الثاني ورموز الاسترداد والملاحظات نهائيًا، ويُلغى ربط الحساب. لا يتغير شيء في المنصة، فسلّم الحساب أولًا.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>RemoveKeyDialog</name>
    <message>
        <source>Remove the security key {name}?</source>
        <translation>أتريد إزالة مفتاح الأمان {name}؟</translation>
    </message>
    <message>
        <source>This profile will not open with it any more. Your other second factors stay as they are.</source>
        <translation>لن يُفتح هذا الملف به بعد الآن. وتبقى وسائل التحقق الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
</context>
<context>
    <name>RenameKeyDialog</name>
    <message>
        <source>Rename the security key</source>
        <translation>تغيير اسم مفتاح الأمان</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختر عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>With one of your recovery codes and your security key. Your drafts stay as they are; the recovery code is used up.</source>
        <translation>برمز من رموز الاسترداد ومفتاح الأمان. تبقى مسوداتك كما هي، ويُستهلك رمز الاسترداد.</translation>
    </message>
    <message>
        <source>With one of your recovery codes and a code of your authenticator. Your drafts stay as they are; the recovery code is used up.</source>
        <translation>برمز من رموز الاسترداد ورمز من تطبيق المصادقة. تبقى مسوداتك كما هي، ويُستهلك رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>استخدام رمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Use the security key</source>
        <translation>استخدام مفتاح الأمان</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>يجري تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change it and sign in</source>
        <translation>تغييرها والدخول</translation>
    </message>
    <message numerus="yes">
        <source>Several attempts failed. Try again in %n seconds.</source>
        <translation>
            <numerusform>فشلت عدة محاولات. أعد المحاولة الآن.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ResponsibilityPage</name>
    <message>
        <source>Published between two days</source>
        <translation>ما نُشر بين يومين</translation>
    </message>
    <message>
        <source>Words, link, employee or number of a decision…</source>
        <translation>كلمات أو رابط أو موظف أو رقم قرار…</translation>
    </message>
    <message>
        <source>Search what was published</source>
        <translation>البحث فيما نُشر</translation>
    </message>
    <message>
        <source>Posts and acts, the newest first</source>
        <translation>المنشورات والإجراءات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show earlier records</source>
        <translation>عرض ما قبلها</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>لم يُنشر شيء بعد</translation>
    </message>
    <message>
        <source>Each post and each boost stands here with who is responsible for it.</source>
        <translation>يظهر هنا كل منشور وكل إعادة نشر مع المسؤول عنها.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Spelling variants, diacritics and elongation make no difference.</source>
        <translation>لا فرق بين صور الكتابة، ولا أثر للتشكيل والتطويل.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>All but posts</source>
        <translation>الكل ما عدا المنشورات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>نوع الإجراء</translation>
    </message>
    <message>
        <source>Copied, with all that stands at the side.</source>
        <translation>نُسخ مع كل ما يظهر إلى جانبه.</translation>
    </message>
    <message>
        <source>Printed by {employee} ({number}) on {moment}.</source>
        <translation>طبعه {employee} ({number}) في {moment}.</translation>
    </message>
    <message>
        <source>The record was sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>How much of the restore is done</source>
        <translation>ما أُنجز من الاستعادة</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>ابدأ الكتابة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume publishing</source>
        <translation>استئناف النشر</translation>
    </message>
    <message>
        <source>What waits leaves again by itself. Posts that missed their time meanwhile are not sent late: they ask first, in the outbox and the calendar.</source>
        <translation>يُرسل ما ينتظر تلقائيًا من جديد. أما ما فات موعده في هذه الأثناء فلا يُرسل متأخرًا، بل يطلب إذنك أولًا في الصادر والتقويم.</translation>
    </message>
    <message>
        <source>Keep it stopped</source>
        <translation>إبقاؤه موقوفًا</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Work on this computer again</source>
        <translation>العودة إلى العمل من هذا الجهاز</translation>
    </message>
    <message>
        <source>Only if the move did not take place, or the other workstation is not used any more: two that publish for the same accounts publish twice. What still waited here becomes a draft again, because it may have gone out there.</source>
        <translation>لا تفعل ذلك إلا إذا لم يتم النقل، أو إذا لم يعد الجهاز الآخر مستعملًا: فجهازان ينشران للحسابات نفسها ينشران مرتين. وما كان ينتظر هنا يعود مسودة، لأنه ربما نُشر من هناك.</translation>
    </message>
    <message>
        <source>Work here again</source>
        <translation>العودة إلى العمل هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The other workstation will not be used with this profile</source>
        <translation>لن يُستعمل الجهاز الآخر بهذا الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Works offline · policy, edition {version}</source>
        <translation>تعمل دون اتصال · السياسة، الإصدار {version}</translation>
    </message>
    <message numerus="yes">
        <source>and %n further places</source>
        <translation>
            <numerusform>لا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Nothing in the text stands against the policy.</source>
        <translation>لا يوجد في النص ما يخالف السياسة.</translation>
    </message>
    <message>
        <source>Delegation and identity</source>
        <translation>التفويض والهوية</translation>
    </message>
    <message>
        <source>Stops publishing</source>
        <translation>يمنع النشر</translation>
    </message>
    <message>
        <source>No decision in force lets you publish. You can go on drafting.</source>
        <translation>لا يوجد قرار سارٍ يخوّلك النشر. يمكنك متابعة كتابة المسودات.</translation>
    </message>
    <message>
        <source>Decision {number} covers this account and publishing, until {date}.</source>
        <translation>يشمل القرار {number} هذا الحساب وإجراء النشر حتى {date}.</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Compared with the text as it is now: underlined is what came since, struck is what went.</source>
        <translation>مقارنةً بالنص الحاضر: ما زيد بعدها مسطَّر، وما حُذف مشطوب.</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>ما تغيّر بعدها</translation>
    </message>
    <message>
        <source>No earlier texts yet</source>
        <translation>لا نسخ سابقة بعد</translation>
    </message>
    <message>
        <source>One is kept at every pause of writing, and before a whole text is changed.</source>
        <translation>تُحفظ نسخة عند كل توقف عن الكتابة، وقبل كل تغيير للنص كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words as now</source>
        <translation>هي كلمات النص الحاضر نفسها</translation>
    </message>
    <message numerus="yes">
        <source>%n words came</source>
        <translation>
            <numerusform>لم تُزد كلمات</numerusform>
            <numerusform>زيدت كلمة واحدة</numerusform>
            <numerusform>زيدت كلمتان</numerusform>
            <numerusform>زيدت %n كلمات</numerusform>
            <numerusform>زيدت %n كلمة</numerusform>
            <numerusform>زيدت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words went</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %n كلمات</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>The text is too long</source>
        <translation>النص أطول من المسموح</translation>
    </message>
    <message>
        <source>Too many hashtags</source>
        <translation>وسوم أكثر من المسموح</translation>
    </message>
    <message>
        <source>A field is still empty</source>
        <translation>حقل لم يُملأ بعد</translation>
    </message>
    <message>
        <source>A link to a refused site</source>
        <translation>رابط إلى موقع مرفوض</translation>
    </message>
    <message>
        <source>The template left it open. Write what belongs there, or delete it.</source>
        <translation>تركه القالب مفتوحًا. اكتب ما يناسبه أو احذفه.</translation>
    </message>
    <message>
        <source>The text seems to warn against it rather than say it. Say why it may stay, or reword it.</source>
        <translation>يبدو أن النص يحذّر من ذلك ولا يقوله. بيّن سبب الإبقاء عليه أو أعد الصياغة.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters; the text has {count}. Shorten it by {over}.</source>
        <translation>الحد الأقصى للمنصة {limit}، وطول النص {count}. اختصره بمقدار {over}.</translation>
    </message>
    <message>
        <source>The platform takes {limit} bytes; the text has {count}. Shorten it.</source>
        <translation>الحد الأقصى للمنصة {limit} بايت، وحجم النص {count}. اختصره.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters; part {part} of {parts} has {count} with its number. Shorten it by {over}.</source>
        <translation>تقبل المنصة {limit} حرفًا، وفي الجزء {part} من {parts} مع رقمه {count}. اختصره بمقدار {over}.</translation>
    </message>
    <message>
        <source>The platform takes {limit} bytes; part {part} of {parts} has {count} with its number. Shorten it.</source>
        <translation>تقبل المنصة {limit} بايت، وحجم الجزء {part} من {parts} مع رقمه {count}. اختصره.</translation>
    </message>
    <message>
        <source>IT refuses links to {domain} on this machine. Delete the link; if work needs the site, ask IT to permit it.</source>
        <translation>ترفض تقنية المعلومات على هذا الجهاز الروابط إلى {domain}. احذف الرابط، وإن كان الموقع لازمًا للعمل فاطلب السماح به.</translation>
    </message>
    <message>
        <source>The platform takes {limit} hashtags; the text has {count}. Take {over} out.</source>
        <translation>تقبل المنصة {limit} وسمًا، وفي النص {count}. احذف منها {over}.</translation>
    </message>
    <message>
        <source>In the text: “{words}”</source>
        <translation>في النص: «{words}»</translation>
    </message>
    <message>
        <source>In the description of attachment {number}: “{words}”</source>
        <translation>في وصف المرفق {number}: «{words}»</translation>
    </message>
    <message>
        <source>In option {number} of the poll: “{words}”</source>
        <translation>في الخيار {number} من الاستطلاع: «{words}»</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>seeing whose account it is</source>
        <translation>معرفة صاحب الحساب</translation>
    </message>
    <message>
        <source>reading posts</source>
        <translation>قراءة المنشورات</translation>
    </message>
    <message>
        <source>publishing and deleting posts</source>
        <translation>نشر المنشورات وحذفها</translation>
    </message>
    <message>
        <source>uploading images and films</source>
        <translation>رفع الصور والأفلام</translation>
    </message>
    <message>
        <source>liking posts</source>
        <translation>الإعجاب بالمنشورات</translation>
    </message>
    <message>
        <source>boosting posts</source>
        <translation>إعادة نشر المنشورات</translation>
    </message>
    <message>
        <source>reading notifications</source>
        <translation>قراءة الإشعارات</translation>
    </message>
    <message>
        <source>renewing the permission by itself</source>
        <translation>تجديد الإذن تلقائيًا</translation>
    </message>
    <message>
        <source>following and unfollowing accounts</source>
        <translation>متابعة الحسابات وإلغاء متابعتها</translation>
    </message>
    <message>
        <source>blocking and muting accounts</source>
        <translation>حظر الحسابات وكتمها</translation>
    </message>
    <message>
        <source>reading private messages</source>
        <translation>قراءة الرسائل الخاصة</translation>
    </message>
    <message>
        <source>reading and writing private messages</source>
        <translation>قراءة الرسائل الخاصة وكتابتها</translation>
    </message>
    <message>
        <source>changing the account&apos;s profile</source>
        <translation>تغيير الملف التعريفي للحساب</translation>
    </message>
    <message>
        <source>everything in the account but its sign-in</source>
        <translation>كل ما في الحساب سوى الدخول إليه</translation>
    </message>
    <message>
        <source>reading everything in the account</source>
        <translation>قراءة كل ما في الحساب</translation>
    </message>
    <message>
        <source>changing everything in the account</source>
        <translation>تغيير كل ما في الحساب</translation>
    </message>
    <message>
        <source>administering the server</source>
        <translation>إدارة الخادم</translation>
    </message>
    <message>
        <source>answering, liking and deleting comments</source>
        <translation>الرد على التعليقات والإعجاب بها وحذفها</translation>
    </message>
    <message>
        <source>advertising at the institution&apos;s expense</source>
        <translation>الإعلان على نفقة المؤسسة</translation>
    </message>
    <message>
        <source>managing the institution&apos;s business settings</source>
        <translation>إدارة إعدادات المؤسسة التجارية</translation>
    </message>
    <message>
        <source>reading figures about the account</source>
        <translation>قراءة إحصاءات الحساب</translation>
    </message>
    <message>
        <source>changing the Page&apos;s settings</source>
        <translation>تغيير إعدادات الصفحة</translation>
    </message>
    <message>
        <source>seeing which Pages there are</source>
        <translation>معرفة الصفحات الموجودة</translation>
    </message>
    <message>
        <source>publishing on Instagram</source>
        <translation>النشر على إنستغرام</translation>
    </message>
    <message>
        <source>deleting posts on Instagram</source>
        <translation>حذف المنشورات من إنستغرام</translation>
    </message>
    <message>
        <source>seeing the mail address</source>
        <translation>معرفة البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>SecretKinds</name>
    <message>
        <source>app password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>permission to publish</source>
        <translation>إذن النشر</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>owner&apos;s mail</source>
        <translation>بريد المالك</translation>
    </message>
    <message>
        <source>settings page</source>
        <translation>صفحة الإعدادات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {name}</source>
        <translation>إخفاء: {name}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>إظهار: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>{name}, hidden</source>
        <translation>{name}، مخفية</translation>
    </message>
</context>
<context>
    <name>SecurityKeysPanel</name>
    <message>
        <source>Security keys</source>
        <translation>مفاتيح الأمان</translation>
    </message>
    <message>
        <source>A security key (FIDO2) takes part in the key of your profile: without it nobody opens the profile that way, not even with your passphrase. Add two, and keep one elsewhere.</source>
        <translation>يشارك مفتاح الأمان (FIDO2) في مفتاح ملفك: فلا يُفتح الملف بهذه الطريقة من دونه، ولو عُرفت عبارة المرور. أضف مفتاحين، واحفظ أحدهما في مكان آخر.</translation>
    </message>
    <message>
        <source>Add a security key</source>
        <translation>إضافة مفتاح أمان</translation>
    </message>
</context>
<context>
    <name>SeenPostActions</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Like…</source>
        <translation>إعجاب…</translation>
    </message>
    <message>
        <source>Boost…</source>
        <translation>إعادة نشر…</translation>
    </message>
    <message>
        <source>Begin a draft that answers this post</source>
        <translation>بدء مسودة ترد على هذا المنشور</translation>
    </message>
    <message>
        <source>Begin a draft that quotes this post</source>
        <translation>بدء مسودة تقتبس هذا المنشور</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>التراجع عن الإعجاب</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>التراجع عن إعادة النشر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SeenPostDialog</name>
    <message>
        <source>A post on the platform</source>
        <translation>منشور على المنصة</translation>
    </message>
    <message>
        <source>Look a post up to answer it, quote it, like it or boost it.</source>
        <translation>ابحث عن منشور للرد عليه أو اقتباسه أو الإعجاب به أو إعادة نشره.</translation>
    </message>
    <message>
        <source>Under this account</source>
        <translation>من خلال هذا الحساب</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>رابط المنشور</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>The platform is being asked</source>
        <translation>جارٍ سؤال المنصة</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>لا يوجد منشور بعد</translation>
    </message>
    <message>
        <source>Copy the link of the post at its platform and paste it here. It is shown as text: nothing in it can be opened.</source>
        <translation>انسخ رابط المنشور من منصته وألصقه هنا. يُعرض المنشور نصًا فقط: لا يمكن فتح أي شيء فيه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is no link to a post on {platform}. Open the post there and copy its link.</source>
        <translation>هذا ليس رابط منشور على {platform}. افتح المنشور هناك وانسخ رابطه.</translation>
    </message>
    <message>
        <source>The like of {account} {handle} was taken back.</source>
        <translation>تم التراجع عن إعجاب {account} {handle}.</translation>
    </message>
    <message>
        <source>The boost of {account} {handle} was taken back.</source>
        <translation>تم التراجع عن إعادة نشر {account} {handle}.</translation>
    </message>
    <message>
        <source>Liked as {account} {handle}.</source>
        <translation>سُجّل الإعجاب باسم {account} {handle}.</translation>
    </message>
    <message>
        <source>Boosted as {account} {handle}.</source>
        <translation>أُعيد النشر باسم {account} {handle}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>The text as it will appear</source>
        <translation>النص كما سيظهر</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>إعادة المحاولة؟</translation>
    </message>
    <message>
        <source>Publish as {account}</source>
        <translation>نشر باسم {account}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Publish it now?</source>
        <translation>النشر الآن؟</translation>
    </message>
    <message>
        <source>Publish now as {account}</source>
        <translation>نشر الآن باسم {account}</translation>
    </message>
    <message>
        <source>The parts that are out stay there; this follows as the draft has it.</source>
        <translation>تبقى الأجزاء المنشورة كما هي، ويتبعها هذا النص كما هو في المسودة.</translation>
    </message>
    <message>
        <source>This is how the text stands in the draft now.</source>
        <translation>هذا هو النص كما هو في المسودة الآن.</translation>
    </message>
    <message>
        <source>It was planned for {moment} and goes out late. See that it still holds.</source>
        <translation>كان مجدولًا ({moment})، وسيُنشر متأخرًا. تأكد من أن مضمونه ما زال صالحًا.</translation>
    </message>
    <message>
        <source>It is planned for {moment} and goes out ahead of its time.</source>
        <translation>هذا المنشور مجدول ({moment})، وسيُنشر قبل موعده.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>القفل عند غيابك</translation>
    </message>
    <message>
        <source>Shortest passphrase</source>
        <translation>أقصر عبارة مرور</translation>
    </message>
    <message>
        <source>Place of this machine&apos;s key</source>
        <translation>مكان مفتاح هذا الجهاز</translation>
    </message>
    <message>
        <source>Folder of this machine&apos;s key</source>
        <translation>مجلد مفتاح هذا الجهاز</translation>
    </message>
    <message>
        <source>The institution&apos;s words</source>
        <translation>كلمات المؤسسة</translation>
    </message>
    <message>
        <source>Descriptions of images and videos</source>
        <translation>وصف الصور ومقاطع الفيديو</translation>
    </message>
    <message>
        <source>Audience and aim of a post</source>
        <translation>جمهور المنشور وغايته</translation>
    </message>
    <message>
        <source>Whether a post waits until it says whom it is for and what for.</source>
        <translation>هل يُمنع النشر حتى يُحدَّد جمهور المنشور وغايته.</translation>
    </message>
    <message>
        <source>The language of all screens, and the direction in which they read.</source>
        <translation>لغة الشاشات كلها واتجاه قراءتها.</translation>
    </message>
    <message>
        <source>Time zone of planned posts</source>
        <translation>المنطقة الزمنية للمنشورات المجدولة</translation>
    </message>
    <message>
        <source>Usual times of posts</source>
        <translation>المواعيد المعتادة للنشر</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Between two posts</source>
        <translation>الفاصل بين منشورين</translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>مهلة التأخر</translation>
    </message>
    <message>
        <source>Planning by the platforms</source>
        <translation>الجدولة لدى المنصات</translation>
    </message>
    <message>
        <source>App passwords</source>
        <translation>كلمات مرور التطبيقات</translation>
    </message>
    <message>
        <source>The institution&apos;s app at Bluesky</source>
        <translation>تطبيق المؤسسة لدى بلوسكاي</translation>
    </message>
    <message>
        <source>The institution&apos;s app at X</source>
        <translation>تطبيق المؤسسة لدى إكس</translation>
    </message>
    <message>
        <source>Port for signing in at X</source>
        <translation>منفذ الدخول إلى إكس</translation>
    </message>
    <message>
        <source>The institution&apos;s app at Meta</source>
        <translation>تطبيق المؤسسة لدى ميتا</translation>
    </message>
    <message>
        <source>Allowed apps</source>
        <translation>التطبيقات المعتمدة</translation>
    </message>
    <message>
        <source>When an unknown app is found</source>
        <translation>عند العثور على تطبيق غير معتمد</translation>
    </message>
    <message>
        <source>Between two readings of the apps</source>
        <translation>المدة بين قراءتين لقائمة التطبيقات</translation>
    </message>
    <message>
        <source>Between two looks by a person</source>
        <translation>المدة بين مراجعتين يدويتين</translation>
    </message>
    <message>
        <source>Refused sites</source>
        <translation>المواقع المرفوضة</translation>
    </message>
    <message>
        <source>Sites that are allowed all the same</source>
        <translation>مواقع مستثناة من الرفض</translation>
    </message>
    <message>
        <source>Folder for the state of the log</source>
        <translation>مجلد إيداع حالة السجل</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>مدة حفظ السجل</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>مدة حفظ الوثائق</translation>
    </message>
    <message>
        <source>Notice of new versions</source>
        <translation>إشعار الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>فاتح، أو داكن، أو كما هو سطح المكتب.</translation>
    </message>
    <message>
        <source>How the program writes numbers into your texts: the parts of a thread, Hijri dates.</source>
        <translation>كيف يكتب البرنامج الأرقام في نصوصك: ترقيم أجزاء السلسلة والتواريخ الهجرية.</translation>
    </message>
    <message>
        <source>After how many minutes without a key pressed or the pointer moved the program locks.</source>
        <translation>بعد كم دقيقة بلا ضغط مفتاح ولا تحريك مؤشر يُقفل البرنامج.</translation>
    </message>
    <message>
        <source>What a new passphrase must have at least.</source>
        <translation>أقل ما تحتاج إليه عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>One part of the key to your profile lies outside it: in the system&apos;s keyring, or in a folder that IT names.</source>
        <translation>جزء من مفتاح ملفك يُحفظ خارجه: في حافظة مفاتيح النظام، أو في مجلد يحدّده قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Where that part lies when it is not in the keyring.</source>
        <translation>مكان ذلك الجزء حين لا يكون في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>A list of words that the spelling knows besides its own.</source>
        <translation>قائمة كلمات يعرفها التدقيق الإملائي زيادة على قوائمه.</translation>
    </message>
    <message>
        <source>Whether a post waits until each of them is described for those who cannot see it.</source>
        <translation>هل ينتظر المنشور حتى يوصف كل منها لمن لا يراها.</translation>
    </message>
    <message>
        <source>Times are entered and shown in it. What is planned already keeps its moment.</source>
        <translation>تُكتب المواعيد وتُعرض بها. وما جُدول من قبل يبقى في لحظته.</translation>
    </message>
    <message>
        <source>The times of day at which posts go out, among which the next free one is found.</source>
        <translation>ساعات اليوم التي تُنشر فيها المنشورات، ومنها يُختار أول موعد شاغر.</translation>
    </message>
    <message>
        <source>From then on planning a post is advised against.</source>
        <translation>من هذه الساعة يُنصح بعدم جدولة منشور.</translation>
    </message>
    <message>
        <source>From then on nothing speaks against a post any more.</source>
        <translation>من هذه الساعة لا مانع من النشر.</translation>
    </message>
    <message>
        <source>Two posts of one account are pointed out where fewer minutes lie between them.</source>
        <translation>يُنبَّه إلى منشورين للحساب نفسه إذا قلّت الدقائق بينهما عن هذا العدد.</translation>
    </message>
    <message>
        <source>So long after its time a planned post still goes out by itself. Later than that it waits until somebody says so.</source>
        <translation>يُنشر المجدول تلقائيًا إن لم يتأخر عن موعده أكثر من ذلك، وإلا انتظر حتى يأذن أحد بنشره.</translation>
    </message>
    <message>
        <source>Whether a planned post may be left with its platform, which publishes it while nobody is signed in here.</source>
        <translation>هل يجوز إيداع منشور مجدول لدى منصته لتنشره من دون أن يكون أحد قد دخل هنا.</translation>
    </message>
    <message>
        <source>Whether an account may be connected with an app password instead of signing in through the browser.</source>
        <translation>هل يجوز ربط حساب بكلمة مرور تطبيق بدل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>The address under which the platform finds what this program may ask for.</source>
        <translation>العنوان الذي تجد المنصة فيه ما يجوز لهذا البرنامج طلبه.</translation>
    </message>
    <message>
        <source>The number under which the platform knows this program.</source>
        <translation>الرقم الذي تعرف به المنصة هذا البرنامج.</translation>
    </message>
    <message>
        <source>Where the browser comes back to on this machine; it must be the one that is registered with the app.</source>
        <translation>المنفذ الذي يعود إليه المتصفح على هذا الجهاز، ويجب أن يكون المسجل لدى التطبيق.</translation>
    </message>
    <message>
        <source>The apps that may act for the official accounts besides this program, each with its platform.</source>
        <translation>ما يُسمح له بالعمل باسم الحسابات الرسمية سوى هذا البرنامج، كل تطبيق مع منصته.</translation>
    </message>
    <message>
        <source>Whether nothing is published under an account until an app on it that is not on the list has been dealt with.</source>
        <translation>هل يتوقف النشر في الحساب حتى يُعالج ما فيه من تطبيق خارج القائمة المعتمدة.</translation>
    </message>
    <message>
        <source>How often the apps of an account are read where its platform gives a list of them.</source>
        <translation>كل كم ساعة تُقرأ تطبيقات الحساب، إن أتاحت منصته قائمة بها.</translation>
    </message>
    <message>
        <source>How often somebody looks at the platform where it gives no list, or not the whole.</source>
        <translation>كل كم يومًا يراجع موظف صفحة المنصة، إن لم تتح قائمة أو أتاحتها ناقصة.</translation>
    </message>
    <message>
        <source>Links to these sites are neither opened nor published, besides the games and stores that the program knows.</source>
        <translation>لا تُفتح روابط هذه المواقع ولا تُنشر، إضافة إلى ما يعرفه البرنامج من ألعاب ومتاجر.</translation>
    </message>
    <message>
        <source>Sites that the program would refuse and that the institution needs.</source>
        <translation>مواقع يرفضها البرنامج عادة وتحتاج إليها الجهة.</translation>
    </message>
    <message>
        <source>Where signed states of the log are kept outside this machine, so that a shortened log shows.</source>
        <translation>حيث تُودع حالات السجل الموقّعة خارج هذا الجهاز، فينكشف أي بتر للسجل.</translation>
    </message>
    <message>
        <source>After that the content of ordinary entries goes; their place in the log stays and can still be verified.</source>
        <translation>بعد هذه المدة يُحذف محتوى القيود العادية، ويبقى موضعها في السجل قابلًا للتحقق.</translation>
    </message>
    <message>
        <source>The same for what the institution answers for: posts, deletions, decisions and incidents.</source>
        <translation>مدة حفظ ما تُسأل عنه الجهة: المنشورات والحذف والقرارات والحوادث.</translation>
    </message>
    <message>
        <source>A signed file of IT&apos;s that says when there is a newer version of Natiq.</source>
        <translation>ملف موقَّع من تقنية المعلومات يخبر بوجود إصدار أحدث من ناطق.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>في حافظة المفاتيح</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>في مجلد</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>غير إلزامي</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Publishing stops</source>
        <translation>يتوقف النشر</translation>
    </message>
    <message>
        <source>It is only shown</source>
        <translation>يُعرض فقط</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What you change applies at once and is kept on this machine.</source>
        <translation>ما تغيّره يسري فورًا ويُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Yours to choose</source>
        <translation>اختياراتك</translation>
    </message>
    <message>
        <source>Laid down by IT</source>
        <translation>ما يحدّده قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>IT support changes these for the whole machine. They are shown here to be known.</source>
        <translation>يضبطها الدعم الفني للجهاز كله، وتُعرض هنا للعلم.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Write here what the institution has to say…</source>
        <translation>اكتب هنا ما تود المؤسسة نشره…</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>Saved on this machine as you write</source>
        <translation>يُحفظ على هذا الجهاز أثناء الكتابة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>تقسيم إلى سلسلة</numerusform>
            <numerusform>تقسيم إلى جزء واحد</numerusform>
            <numerusform>تقسيم إلى سلسلة من جزأين</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n أجزاء</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n جزءًا</numerusform>
            <numerusform>تقسيم إلى سلسلة من %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings before publishing</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة قبل النشر</numerusform>
            <numerusform>ملاحظتان قبل النشر</numerusform>
            <numerusform>%n ملاحظات قبل النشر</numerusform>
            <numerusform>%n ملاحظة قبل النشر</numerusform>
            <numerusform>%n ملاحظة قبل النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer before publishing</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد تلزم إجابته قبل النشر</numerusform>
            <numerusform>سؤالان تلزم إجابتهما قبل النشر</numerusform>
            <numerusform>%n أسئلة تلزم إجابتها قبل النشر</numerusform>
            <numerusform>%n سؤالًا تلزم إجابتها قبل النشر</numerusform>
            <numerusform>%n سؤال تلزم إجابتها قبل النشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>جاهز للنشر</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments lack a description or their rights</source>
        <translation>
            <numerusform>لا مرفقات ينقصها وصف أو حقوق</numerusform>
            <numerusform>مرفق ينقصه الوصف أو الحقوق</numerusform>
            <numerusform>مرفقان ينقصهما الوصف أو الحقوق</numerusform>
            <numerusform>%n مرفقات ينقصها الوصف أو الحقوق</numerusform>
            <numerusform>%n مرفقًا ينقصها الوصف أو الحقوق</numerusform>
            <numerusform>%n مرفق ينقصها الوصف أو الحقوق</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment is being added</source>
        <translation>جارٍ إضافة مرفق</translation>
    </message>
    <message>
        <source>This account&apos;s platform does not take this poll.</source>
        <translation>لا تقبل منصة هذا الحساب هذا الاستطلاع.</translation>
    </message>
    <message>
        <source>This account cannot publish it as an answer or a quotation.</source>
        <translation>لا يستطيع هذا الحساب نشره ردًا أو اقتباسًا.</translation>
    </message>
    <message>
        <source>Name the audience and the aim before publishing</source>
        <translation>حدّد الجمهور والغاية قبل النشر</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Composer</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>منشورات التدريب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات والتفويض</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed their time</source>
        <translation>
            <numerusform>لا شيء فات موعده</numerusform>
            <numerusform>منشور فات موعده</numerusform>
            <numerusform>منشوران فات موعدهما</numerusform>
            <numerusform>%n منشورات فات موعدها</numerusform>
            <numerusform>%n منشورًا فات موعدها</numerusform>
            <numerusform>%n منشور فات موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts need you</source>
        <translation>
            <numerusform>لا منشور يحتاج إليك</numerusform>
            <numerusform>منشور واحد يحتاج إليك</numerusform>
            <numerusform>منشوران يحتاجان إليك</numerusform>
            <numerusform>%n منشورات تحتاج إليك</numerusform>
            <numerusform>%n منشورًا يحتاج إليك</numerusform>
            <numerusform>%n منشور يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen to now</source>
        <translation>
            <numerusform>لا شيء عاجل</numerusform>
            <numerusform>أمر عاجل واحد</numerusform>
            <numerusform>أمران عاجلان</numerusform>
            <numerusform>%n أمور عاجلة</numerusform>
            <numerusform>%n أمرًا عاجلًا</numerusform>
            <numerusform>%n أمر عاجل</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read before you publish</source>
        <translation>تُقرأ قبل النشر</translation>
    </message>
</context>
<context>
    <name>ShutOutDialog</name>
    <message>
        <source>The platform no longer lets it read or publish under this account. Whoever needs it has to be let in anew, with IT&apos;s consent. The log keeps your name.</source>
        <translation>تمنعه المنصة بعد ذلك من القراءة والنشر باسم هذا الحساب، ولا يعود إلا بإذن جديد وبموافقة تقنية المعلومات. ويحفظ السجل اسمك.</translation>
    </message>
    <message>
        <source>At this platform an app that is signed in right now may go on for up to two hours.</source>
        <translation>وفي هذه المنصة قد يستمر التطبيق الداخل الآن ساعتين على الأكثر.</translation>
    </message>
    <message>
        <source>Which of them lets Natiq itself in cannot be told there. If it is this one, connect the account anew afterwards.</source>
        <translation>ولا يُعرف هناك بأيها يدخل ناطق نفسه. فإن كان هذا فأعد ربط الحساب بعدها.</translation>
    </message>
    <message>
        <source>Shut {app} out of {handle}?</source>
        <translation>إلغاء وصول {app} إلى {handle}؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>إلغاء وصوله</translation>
    </message>
    <message>
        <source>Telling the platform</source>
        <translation>إبلاغ المنصة</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Natiq is locked</source>
        <translation>ناطق مقفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your text is kept exactly as you left it.</source>
        <translation>نصك محفوظ كما تركته.</translation>
    </message>
    <message>
        <source>With your passphrase and your security key.</source>
        <translation>بعبارة المرور ومفتاح الأمان.</translation>
    </message>
    <message>
        <source>With your passphrase and the code in your authenticator.</source>
        <translation>بعبارة المرور ورمز تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Each recovery code works once.</source>
        <translation>يُستخدم كل رمز استرداد مرة واحدة.</translation>
    </message>
    <message>
        <source>Use the security key</source>
        <translation>استخدام مفتاح الأمان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>نسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>استخدام رمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Security key not at hand? Use a recovery code</source>
        <translation>مفتاح الأمان ليس معك؟ استخدم رمز استرداد</translation>
    </message>
    <message>
        <source>Authenticator not at hand? Use a recovery code</source>
        <translation>تطبيق المصادقة ليس معك؟ استخدم رمز استرداد</translation>
    </message>
    <message>
        <source>Practise without signing in</source>
        <translation>التدرّب دون تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Several attempts failed. Try again in %n seconds.</source>
        <translation>
            <numerusform>فشلت عدة محاولات. أعد المحاولة الآن.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>فشلت عدة محاولات. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the security key…</source>
        <translation>بانتظار مفتاح الأمان…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Code of the log…</source>
        <translation>رمز السجل…</translation>
    </message>
    <message>
        <source>Public key…</source>
        <translation>المفتاح العام…</translation>
    </message>
    <message>
        <source>Copy with IT</source>
        <translation>نسخة لدى تقنية المعلومات</translation>
    </message>
    <message>
        <source>Copy waits</source>
        <translation>النسخة تنتظر</translation>
    </message>
    <message>
        <source>No copy arrives</source>
        <translation>النسخ لا تصل</translation>
    </message>
    <message>
        <source>No copy with IT</source>
        <translation>لا نسخة لدى تقنية المعلومات</translation>
    </message>
    <message>
        <source>Print the code of the log now and then and keep the sheet elsewhere: it shows whether the newest entries were cut off.</source>
        <translation>اطبع رمز السجل بين حين وآخر واحفظ الورقة في مكان آخر، فبه يظهر حذف أحدث القيود إن حدث.</translation>
    </message>
    <message>
        <source>Last copy on {moment} in {folder}.</source>
        <translation>آخر نسخة {moment} في {folder}.</translation>
    </message>
    <message>
        <source>Last copy on {moment}.</source>
        <translation>آخر نسخة {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n states wait to be copied.</source>
        <translation>
            <numerusform>لا شيء ينتظر النسخ.</numerusform>
            <numerusform>حالة واحدة تنتظر النسخ.</numerusform>
            <numerusform>حالتان تنتظران النسخ.</numerusform>
            <numerusform>%n حالات تنتظر النسخ.</numerusform>
            <numerusform>%n حالة تنتظر النسخ.</numerusform>
            <numerusform>%n حالة تنتظر النسخ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة بايت واحد</numerusform>
            <numerusform>زيادة بايتين</numerusform>
            <numerusform>زيادة %n بايتات</numerusform>
            <numerusform>زيادة %n بايتًا</numerusform>
            <numerusform>زيادة %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>زيادة حرف واحد</numerusform>
            <numerusform>زيادة حرفين</numerusform>
            <numerusform>زيادة %n أحرف</numerusform>
            <numerusform>زيادة %n حرفًا</numerusform>
            <numerusform>زيادة %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Stop all publishing</source>
        <translation>إيقاف كل النشر</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تمّت الخطوة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Note for the report (may stay empty)</source>
        <translation>ملاحظة للتقرير (اختيارية)</translation>
    </message>
    <message>
        <source>What was done, with whom it was arranged; no passwords, no private data</source>
        <translation>ما جرى ومع من رُتّب، دون كلمات مرور ولا بيانات شخصية</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at most</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%n أحرف على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرف على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Stop all…</source>
        <translation>إيقاف الكل…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>تمّت…</translation>
    </message>
    <message>
        <source>To the password</source>
        <translation>إلى كلمة المرور</translation>
    </message>
    <message>
        <source>To the apps</source>
        <translation>إلى التطبيقات</translation>
    </message>
    <message>
        <source>To the platform…</source>
        <translation>إلى المنصة…</translation>
    </message>
</context>
<context>
    <name>StepUpDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>أكّد أنك أنت</translation>
    </message>
    <message>
        <source>Touch your security key to go on. It counts for five minutes.</source>
        <translation>المس مفتاح الأمان للمتابعة. ويبقى هذا التأكيد نافذًا خمس دقائق.</translation>
    </message>
    <message>
        <source>Enter a new code of your authenticator to go on. It counts for five minutes.</source>
        <translation>أدخل رمزًا جديدًا من تطبيق المصادقة للمتابعة، ويكفيك خمس دقائق.</translation>
    </message>
    <message>
        <source>Use the security key</source>
        <translation>استخدام مفتاح الأمان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>استخدام رمز من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A fault, a false report, an attack…</source>
        <translation>خلل، خبر غير صحيح، هجوم…</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>إيقاف كل النشر</translation>
    </message>
    <message>
        <source>From now on nothing leaves this program, of any account. What lies at a platform to be published by itself is taken back where that can be done. Drafting goes on. Your name and the reason are kept in the log.</source>
        <translation>لن يخرج من هذا البرنامج شيء لأي حساب من الآن. وما أُودع لدى منصة لتنشره بنفسها يُسحب منها حيث أمكن. وتبقى كتابة المسودات متاحة. ويُحفظ اسمك والسبب في السجل.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>عدم الإيقاف</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Not strong enough</source>
        <translation>غير كافية</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جدًا</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>There is no number to be written otherwise.</source>
        <translation>لا أرقام تُكتب بغير ما هي عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters were cleaned.</source>
        <translation>
            <numerusform>لم يُنقَّ أي محرف.</numerusform>
            <numerusform>نُقِّي محرف واحد.</numerusform>
            <numerusform>نُقِّي محرفان.</numerusform>
            <numerusform>نُقِّيت %n محارف.</numerusform>
            <numerusform>نُقِّي %n محرفًا.</numerusform>
            <numerusform>نُقِّي %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>لا شيء يحتاج إلى تنقية.</translation>
    </message>
    <message>
        <source>There is no date with a year at the cursor.</source>
        <translation>لا يوجد تاريخ بسنة عند المؤشر.</translation>
    </message>
    <message>
        <source>The calendar&apos;s tables do not cover that year.</source>
        <translation>جداول تقويم أم القرى لا تشمل تلك السنة.</translation>
    </message>
    <message>
        <source>The Hijri date is there already.</source>
        <translation>التاريخ الهجري موجود بالفعل.</translation>
    </message>
    <message>
        <source>Copied for design programs. Elsewhere this copy is neither found nor read.</source>
        <translation>نُسخ النص لبرامج التصميم. لا تستعمل هذه النسخة في غيرها، فلا يجدها البحث ولا يقرؤها قارئ الشاشة.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>That cannot be. An example: {example}</source>
        <translation>قيمة غير صالحة. مثال: {example}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The file {name} is too large to be what was asked for. Choose another one.</source>
        <translation>الملف {name} أكبر من المتوقع. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read. Check that it is there and that you may open it.</source>
        <translation>تعذّرت قراءة الملف {name}. تأكد من وجوده ومن صلاحية فتحه.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written. Check the free space on the disk, then try again.</source>
        <translation>تعذّرت كتابة الملف {name}. تأكد من وجود مساحة خالية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It cannot be opened, so nobody can tell what IT has laid down there.</source>
        <translation>يتعذّر فتحه، فلا يُعرف ما حدّدته تقنية المعلومات فيه.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8, or it is too large.</source>
        <translation>ليس نصًّا بترميز UTF-8، أو أن حجمه أكبر من المسموح.</translation>
    </message>
    <message>
        <source>{name} is not written as settings are: name = value.</source>
        <translation>الإعداد {name} ليس مكتوبًا بصيغة الإعدادات: name = value.</translation>
    </message>
    <message>
        <source>What stands there is no setting. Each is written as name = value.</source>
        <translation>ليس ما في هذا الموضع إعدادًا؛ يُكتب كل إعداد بصيغة name = value.</translation>
    </message>
    <message>
        <source>{name} stands in a section. Settings stand by themselves, without headings.</source>
        <translation>الإعداد {name} داخل قسم. تُكتب الإعدادات مستقلة من غير عناوين أقسام.</translation>
    </message>
    <message>
        <source>{name} is set more than once.</source>
        <translation>الإعداد {name} محدَّد أكثر من مرة.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>لا يوجد إعداد باسم {name}.</translation>
    </message>
    <message>
        <source>{name} has a value that it cannot have.</source>
        <translation>قيمة الإعداد {name} غير مقبولة.</translation>
    </message>
    <message>
        <source>Not only administrators can write it or put something else in its place, so it cannot be relied on.</source>
        <translation>يستطيع غيرُ مديري النظام الكتابة فيه أو استبداله، فلا يُعتمد عليه.</translation>
    </message>
    <message>
        <source>IT has fixed the setting {name} on this machine; it cannot be changed here.</source>
        <translation>ثبّت قسم تقنية المعلومات الإعداد {name} على هذا الجهاز، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>القيمة الأصلية</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Set by IT (file)</source>
        <translation>من تقنية المعلومات (ملف)</translation>
    </message>
    <message>
        <source>Set by IT (policy)</source>
        <translation>من تقنية المعلومات (سياسة)</translation>
    </message>
    <message>
        <source>Safe value for a fault</source>
        <translation>قيمة آمنة بدل الخطأ</translation>
    </message>
    <message>
        <source>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</source>
        <translation>ملف السياسة المرفق بالبرنامج تالف ({part})، ولا مراجعة دونه. اطلب من الدعم الفني إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The policy pack is not as it must be. {reason} {where}</source>
        <translation>حزمة السياسة ليست كما يجب. {reason} {where}</translation>
    </message>
    <message>
        <source>The policy pack is not signed. Choose the file as the authority gave it.</source>
        <translation>حزمة السياسة غير موقعة. اختر الملف كما سلّمته الجهة.</translation>
    </message>
    <message>
        <source>The signature of the policy pack is wrong: its content was changed, or the authority never signed it. Ask for the file again.</source>
        <translation>توقيع حزمة السياسة غير صحيح: تغيّر محتواها أو لم توقّعها الجهة قط. اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>The policy pack is signed by an authority that this machine does not know. Ask IT support to install its public key.</source>
        <translation>وقّعت حزمة السياسة جهة لا يعرفها هذا الجهاز. اطلب من تقنية المعلومات تثبيت مفتاحها العام.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is older than version {seen}, which is known here. An older policy is never put in force again.</source>
        <translation>النسخة {version} من السياسة أقدم من النسخة {seen} المعروفة هنا. لا تسري سياسة أقدم مرة أخرى.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is already here.</source>
        <translation>النسخة {version} من السياسة موجودة هنا.</translation>
    </message>
    <message>
        <source>The file has the number of the policy in force ({version}) but another content. A changed policy needs a new number: ask the authority.</source>
        <translation>يحمل الملف رقم السياسة السارية ({version}) بمحتوى آخر. السياسة إذا تغيّرت أخذت رقمًا جديدًا: راجع الجهة.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is dated {date}. It can be taken from that day on.</source>
        <translation>النسخة {version} من السياسة مؤرخة في {date}. يمكن استيرادها من ذلك اليوم.</translation>
    </message>
    <message>
        <source>The manifest names another issuer than the key. Build the pack again under the name that the key has.</source>
        <translation>يسمّي البيان جهة غير صاحبة المفتاح. ابنِ الحزمة من جديد بالاسم الذي في المفتاح.</translation>
    </message>
    <message>
        <source>Version {seen} of the policy was taken here, and version {version} no longer counts. Lock and sign in again; if this remains, ask IT support for version {seen}.</source>
        <translation>أُخذت هنا النسخة {seen} من السياسة، ولم يعد يُعتد بالنسخة {version}. أقفل البرنامج وادخل من جديد؛ فإن بقي الأمر فاطلب النسخة {seen} من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Version {version} of the publishing policy is in force. Read it and confirm that you will keep to it, then publish.</source>
        <translation>تسري النسخة {version} من سياسة النشر. اقرأها وأقرّ بالتزامك بها، ثم انشر.</translation>
    </message>
    <message>
        <source>Read the policy to its end first, then confirm.</source>
        <translation>اقرأ السياسة حتى نهايتها أولًا، ثم أقرّ بها.</translation>
    </message>
    <message>
        <source>It is not a policy pack.</source>
        <translation>ليس حزمة سياسة.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه أكبر من المسموح.</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>عددها أكثر من المسموح.</translation>
    </message>
    <message>
        <source>A pack has no file of that name.</source>
        <translation>ليس في الحزمة ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>هو مشفّر.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>هو غير موجود.</translation>
    </message>
    <message>
        <source>Nothing of that name belongs there.</source>
        <translation>لا مكان هناك لشيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>هو مكرر.</translation>
    </message>
    <message>
        <source>It is not what the manifest was made for.</source>
        <translation>ليس هو ما بُني عليه البيان.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>It is of another kind than it must be.</source>
        <translation>نوعه غير النوع المطلوب.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>هو أطول من المسموح.</translation>
    </message>
    <message>
        <source>It is not written as it must be.</source>
        <translation>ليس مكتوبًا كما يجب.</translation>
    </message>
    <message>
        <source>Its value is not allowed.</source>
        <translation>قيمته غير مسموحة.</translation>
    </message>
    <message>
        <source>There is no such clause.</source>
        <translation>لا بند بهذا الرمز.</translation>
    </message>
    <message>
        <source>There is no such list of words.</source>
        <translation>لا قائمة كلمات بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>لا قاعدة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no such detector.</source>
        <translation>لا كاشف بهذا الاسم.</translation>
    </message>
    <message>
        <source>A message may not show such a value.</source>
        <translation>لا يجوز أن تعرض الرسالة قيمة كهذه.</translation>
    </message>
    <message>
        <source>The rule has no message.</source>
        <translation>ليس للقاعدة رسالة.</translation>
    </message>
    <message>
        <source>The rule has no examples.</source>
        <translation>ليس للقاعدة أمثلة.</translation>
    </message>
    <message>
        <source>The pattern cannot be read.</source>
        <translation>لا يمكن قراءة النمط.</translation>
    </message>
    <message>
        <source>The pattern has no bound: say how often each part may repeat at most.</source>
        <translation>النمط بلا حد: حدد أقصى تكرار لكل جزء منه.</translation>
    </message>
    <message>
        <source>The pattern uses what patterns here may not use.</source>
        <translation>يستعمل النمط ما لا يجوز للأنماط هنا.</translation>
    </message>
    <message>
        <source>The pattern has a letter that no folded text has: write it without its marks.</source>
        <translation>في النمط حرف لا يرد في نص مجرّد: اكتبه دون علاماته.</translation>
    </message>
    <message>
        <source>New policy taken</source>
        <translation>أُخذت سياسة جديدة</translation>
    </message>
    <message>
        <source>Policy pack refused</source>
        <translation>رُفضت حزمة سياسة</translation>
    </message>
    <message>
        <source>Policy read and acknowledged</source>
        <translation>قُرئت السياسة وأُقرّ بها</translation>
    </message>
    <message>
        <source>This machine knows no authority whose decisions count. Ask IT support to install the authority&apos;s public key.</source>
        <translation>لا يعرف هذا الجهاز جهة تفويض معتمدة. اطلب من الدعم الفني تثبيت المفتاح العام لجهة التفويض.</translation>
    </message>
    <message>
        <source>The authority&apos;s key file {name} on this machine is damaged. Ask IT support to install it again.</source>
        <translation>ملف مفتاح جهة التفويض {name} على هذا الجهاز تالف. اطلب من الدعم الفني تثبيته مجددًا.</translation>
    </message>
    <message>
        <source>The authority&apos;s key file {name} does not count: not only administrators can write it or put another in its place. Ask IT support to install it again.</source>
        <translation>ملف مفتاح جهة التفويض {name} لا يُعتدّ به: يستطيع غيرُ مديري النظام الكتابة فيه أو استبداله. اطلب من الدعم الفني تثبيته من جديد.</translation>
    </message>
    <message>
        <source>The file is not a signed decision. Choose the file as the authority gave it.</source>
        <translation>الملف ليس قرارًا موقّعًا. اختر الملف كما سلّمته جهة التفويض.</translation>
    </message>
    <message>
        <source>The file is too large to be a decision. Choose the file as the authority gave it.</source>
        <translation>الملف أكبر من أن يكون قرارًا. اختر الملف كما سلّمته جهة التفويض.</translation>
    </message>
    <message>
        <source>The decision is signed by a method that Natiq does not accept (only EdDSA).</source>
        <translation>القرار موقّع بطريقة لا يقبلها ناطق (لا تُقبل إلا EdDSA).</translation>
    </message>
    <message>
        <source>The head of the decision holds something that does not belong there.</source>
        <translation>في ترويسة القرار ما ليس منها.</translation>
    </message>
    <message>
        <source>The file is signed, but it is of another kind than what was asked for here.</source>
        <translation>الملف موقّع، لكنه من نوع غير المطلوب هنا.</translation>
    </message>
    <message>
        <source>The decision is signed with a key that this machine does not trust. Ask the authority which key it used, and IT support whether it is installed.</source>
        <translation>القرار موقّع بمفتاح لا يثق به هذا الجهاز. اسأل جهة التفويض عن المفتاح الذي وقّعت به، واسأل الدعم الفني إن كان مثبّتًا.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed, or was not signed by this authority. Ask for it again.</source>
        <translation>التوقيع غير مطابق: غُيّر الملف بعد توقيعه أو لم توقّعه جهة التفويض. اطلبه منها مجددًا.</translation>
    </message>
    <message>
        <source>Decision {number} names another issuer than the authority that signed it.</source>
        <translation>جهة الإصدار المذكورة في القرار {number} غير الجهة التي وقّعته.</translation>
    </message>
    <message>
        <source>The decision lacks a field that every decision must have: {field}.</source>
        <translation>ينقص القرارَ حقلٌ إلزامي: {field}.</translation>
    </message>
    <message>
        <source>The decision holds a field that Natiq does not know: {field}.</source>
        <translation>في القرار حقل غير معروف: {field}.</translation>
    </message>
    <message>
        <source>A field of the decision does not have a valid value: {field}.</source>
        <translation>قيمة أحد حقول القرار غير صالحة: {field}.</translation>
    </message>
    <message>
        <source>Decision {number} is not in force yet; it begins {valid_from}.</source>
        <translation>لم يبدأ سريان القرار {number} بعد، ويبدأ {valid_from}.</translation>
    </message>
    <message>
        <source>Decision {number} ended {valid_until}. Ask the authority for a new one.</source>
        <translation>انتهى سريان القرار {number} في {valid_until}. اطلب قرارًا جديدًا من جهة التفويض.</translation>
    </message>
    <message>
        <source>Decision {number} was revoked from {since}. Reason: {reason}.</source>
        <translation>أُلغي القرار {number} اعتبارًا من {since}. السبب: {reason}.</translation>
    </message>
    <message>
        <source>Decision {number} does not name your staff number. Check the number, or ask the authority.</source>
        <translation>لا يذكر القرار {number} رقمك الوظيفي. تأكد من الرقم أو راجع جهة التفويض.</translation>
    </message>
    <message>
        <source>Decision {number} does not name this account.</source>
        <translation>لا يذكر القرار {number} هذا الحساب.</translation>
    </message>
    <message>
        <source>Decision {number} does not permit this action on this account.</source>
        <translation>لا يجيز القرار {number} هذا الإجراء على هذا الحساب.</translation>
    </message>
    <message>
        <source>There is no decision that delegates you. Import one; drafting works meanwhile.</source>
        <translation>لا يوجد قرار يفوّضك. استورد القرار، وكتابة المسودات متاحة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The file is not a key of this kind.</source>
        <translation>الملف ليس مفتاحًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key.</source>
        <translation>عبارة المرور لا تفتح مفتاح التوقيع.</translation>
    </message>
    <message>
        <source>The file {name} exists already and is not overwritten. Choose another name.</source>
        <translation>الملف {name} موجود ولن يُستبدل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A description of a decision is a .toml or a .json file, and {name} is neither.</source>
        <translation>يكون وصف القرار ملف ‎.toml أو ‎.json، وليس {name} أيًا منهما.</translation>
    </message>
    <message>
        <source>{name} is not valid TOML (line {line}).</source>
        <translation>الملف {name} غير صالح بصيغة TOML (السطر {line}).</translation>
    </message>
    <message>
        <source>{name} is not valid JSON (line {line}).</source>
        <translation>الملف {name} غير صالح بصيغة JSON (السطر {line}).</translation>
    </message>
    <message>
        <source>The public key {name} does not belong to this private key.</source>
        <translation>لا يعود المفتاح العام {name} إلى هذا المفتاح الخاص.</translation>
    </message>
    <message>
        <source>This machine trusts the key under another name: {issuer}.</source>
        <translation>يثق هذا الجهاز بالمفتاح باسم آخر: {issuer}.</translation>
    </message>
    <message>
        <source>Others can read the passphrase file {name}. Close it to them (chmod 600).</source>
        <translation>يستطيع مستخدمون آخرون قراءة ملف عبارة المرور {name}. احجبه عنهم (chmod 600).</translation>
    </message>
    <message>
        <source>The passphrase file {name} holds no passphrase on one line.</source>
        <translation>ليس في ملف عبارة المرور {name} عبارة مرور في سطر واحد.</translation>
    </message>
    <message>
        <source>Too short: several words that do not belong together are easy to remember.</source>
        <translation>قصيرة: اكتب عدة كلمات لا رابط بينها، فهي سهلة التذكّر.</translation>
    </message>
    <message>
        <source>Longer than Natiq accepts. Some words fewer are enough.</source>
        <translation>أطول مما يقبله ناطق. يكفي أقل من ذلك.</translation>
    </message>
    <message>
        <source>It holds signs that cannot be seen. Type it instead of pasting it.</source>
        <translation>تحتوي على محارف غير مرئية. اكتبها ولا تلصقها.</translation>
    </message>
    <message>
        <source>It stands in lists of leaked passwords, and guessing begins with those. Choose another.</source>
        <translation>وردت هذه العبارة في قوائم كلمات مرور مسرَّبة، وبها يبدأ التخمين. اختر غيرها.</translation>
    </message>
    <message>
        <source>It holds words or phrases that many people choose, and guessers try first.</source>
        <translation>تحتوي على كلمات أو عبارات شائعة تُجرَّب أولًا عند التخمين.</translation>
    </message>
    <message>
        <source>Your name and your staff number do not count: they are easy to find out.</source>
        <translation>لا يُحسب اسمك ولا رقمك الوظيفي، فمعرفتهما سهلة.</translation>
    </message>
    <message>
        <source>Repeating something adds next to nothing.</source>
        <translation>التكرار لا يزيد العبارة قوة.</translation>
    </message>
    <message>
        <source>Sequences such as 1234 or أبجد are guessed at once.</source>
        <translation>المتتاليات مثل 1234 أو أبجد تُخمَّن فورًا.</translation>
    </message>
    <message>
        <source>Keys beside one another are guessed at once.</source>
        <translation>المفاتيح المتجاورة على لوحة المفاتيح تُخمَّن فورًا.</translation>
    </message>
    <message>
        <source>Dates, years and telephone numbers are easily guessed.</source>
        <translation>التواريخ والسنوات وأرقام الهاتف سهلة التخمين.</translation>
    </message>
    <message>
        <source>Add another word or two that nobody would expect beside the others.</source>
        <translation>أضف كلمة أو كلمتين لا يتوقعهما أحد مع بقية الكلمات.</translation>
    </message>
    <message>
        <source>Strong. Keep it to yourself.</source>
        <translation>قوية. لا تُطلع عليها أحدًا.</translation>
    </message>
    <message>
        <source>A staff number is made of letters A to Z and digits, at most 32 of them.</source>
        <translation>يتكوّن الرقم الوظيفي من أرقام أو أحرف لاتينية لا تتجاوز 32.</translation>
    </message>
    <message>
        <source>Write your name as it stands in the decision.</source>
        <translation>اكتب اسمك كما ورد في القرار.</translation>
    </message>
    <message>
        <source>The passphrase is too weak. Follow the advice below the field.</source>
        <translation>عبارة المرور ضعيفة. اتبع الإرشادات أسفل الحقل.</translation>
    </message>
    <message>
        <source>An employee is set up on this computer account already. Sign in instead.</source>
        <translation>سُجّل موظف على هذا الجهاز من قبل. سجّل الدخول.</translation>
    </message>
    <message>
        <source>Nobody is set up here yet. Begin with the first steps.</source>
        <translation>لم يُسجَّل أحد هنا بعد. ابدأ بخطوات التسجيل.</translation>
    </message>
    <message>
        <source>Confirm a code of the authenticator first.</source>
        <translation>أكّد رمزًا من تطبيق المصادقة أولًا.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>أدخل أرقام الرمز الستة.</translation>
    </message>
    <message>
        <source>The code is not right. Take the newest one, and check that the clocks of telephone and computer are right.</source>
        <translation>الرمز غير صحيح. استخدم أحدث رمز، وتأكد من ضبط ساعة الهاتف وساعة الجهاز.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one, half a minute at most.</source>
        <translation>استُخدم هذا الرمز من قبل. انتظر الرمز التالي، ولن تنتظر أكثر من نصف دقيقة.</translation>
    </message>
    <message>
        <source>This is none of your recovery codes. Check it letter by letter.</source>
        <translation>ليس هذا من رموز استردادك. راجعه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This recovery code was used already. Take another one.</source>
        <translation>استُخدم رمز الاسترداد هذا من قبل. استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>Several attempts failed. Try again in a while (seconds left: {seconds}).</source>
        <translation>فشلت عدة محاولات. أعد المحاولة بعد قليل (الثواني المتبقية: {seconds}).</translation>
    </message>
    <message>
        <source>Too many wrong codes in a row: the authenticator is locked. Sign in with a recovery code; codes of the authenticator are taken again after that.</source>
        <translation>تكررت الرموز الخاطئة كثيرًا فأُقفل تطبيق المصادقة. سجّل الدخول برمز استرداد، وتُقبل بعده رموز التطبيق من جديد.</translation>
    </message>
    <message>
        <source>The session is locked. Sign in again.</source>
        <translation>الجلسة مقفلة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This needs your second factor once more. Confirm that it is you, then go on.</source>
        <translation>يتطلب هذا الإجراء تأكيد هويتك مرة أخرى. أكّدها ثم تابع.</translation>
    </message>
    <message>
        <source>You have removed the authenticator. Use your security key.</source>
        <translation>أزلتَ تطبيق المصادقة من قبل. استخدم مفتاح الأمان.</translation>
    </message>
    <message>
        <source>This is the passphrase in force. Choose another one.</source>
        <translation>هذه عبارة المرور الحالية نفسها. اختر عبارة أخرى.</translation>
    </message>
    <message>
        <source>Practice has neither passphrase nor second factor to change.</source>
        <translation>ليس للتدريب عبارة مرور ولا وسيلة تحقق يمكن تغييرها.</translation>
    </message>
    <message>
        <source>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>قائمة العبارات الشائعة المرفقة بالبرنامج تالفة. اطلب من الدعم الفني إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>No security key is plugged in. Plug yours in, then try again.</source>
        <translation>لا يوجد مفتاح أمان موصول بالجهاز. صِل مفتاحك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Several new security keys are plugged in. Leave only the one that you want to add.</source>
        <translation>أكثر من مفتاح أمان جديد موصول بالجهاز. أبقِ المفتاح الذي تريد إضافته وحده.</translation>
    </message>
    <message>
        <source>A security key is plugged in, but this computer does not let you use it. Ask IT support to allow security keys (udev rules).</source>
        <translation>مفتاح الأمان موصول، لكن هذا الجهاز لا يسمح لك باستخدامه. اطلب من الدعم الفني السماح بمفاتيح الأمان (قواعد udev).</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again and touch it while it blinks.</source>
        <translation>انقضت المهلة ولم يُلمس مفتاح الأمان. أعد المحاولة والمسه وهو يومض.</translation>
    </message>
    <message>
        <source>The security key was not used.</source>
        <translation>لم يُستخدم مفتاح الأمان.</translation>
    </message>
    <message>
        <source>The security key was refused. Try again and confirm at the key.</source>
        <translation>رُفض استخدام مفتاح الأمان. أعد المحاولة ووافق على الطلب من المفتاح نفسه.</translation>
    </message>
    <message>
        <source>The security key was taken out while it was being used. Plug it in, then try again.</source>
        <translation>نُزع مفتاح الأمان أثناء استخدامه. صِله من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The security key that is plugged in does not belong to this profile. Use one that was added to it.</source>
        <translation>مفتاح الأمان الموصول لا يخص هذا الملف. استخدم مفتاحًا أُضيف إليه من قبل.</translation>
    </message>
    <message>
        <source>This security key was added already. Plug in the one that you want to add.</source>
        <translation>هذا المفتاح مضاف من قبل. صِل المفتاح الذي تريد إضافته.</translation>
    </message>
    <message>
        <source>This security key, or this version of the operating system, cannot take part in protecting the profile (hmac-secret is missing). Use a FIDO2 key of a newer make.</source>
        <translation>لا يستطيع هذا المفتاح، أو إصدار نظام التشغيل هذا، أن يشارك في حماية الملف (لا يدعم hmac-secret). استخدم مفتاح FIDO2 أحدث.</translation>
    </message>
    <message>
        <source>The security key asks for its PIN. Enter it, then touch the key again.</source>
        <translation>يطلب مفتاح الأمان رقمه السري. أدخله، ثم المس المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The PIN of the security key is not right (attempts left: {left}).</source>
        <translation>الرقم السري لمفتاح الأمان غير صحيح (المحاولات المتبقية: {left}).</translation>
    </message>
    <message>
        <source>Several wrong PINs in a row. Take the security key out, plug it in, then try again.</source>
        <translation>تكرر إدخال رقم سري خاطئ. انزع مفتاح الأمان وصِله من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The security key has locked itself after too many wrong PINs and cannot be used here any more. Sign in another way and remove it.</source>
        <translation>أقفل مفتاح الأمان نفسه بعد كثرة الأرقام السرية الخاطئة، ولم يعد صالحًا هنا. سجّل الدخول بطريقة أخرى ثم أزله.</translation>
    </message>
    <message>
        <source>The security key wants a PIN or a fingerprint and has none yet. Set one up with the key&apos;s own program, then try again.</source>
        <translation>يشترط مفتاح الأمان رقمًا سريًا أو بصمة، ولم يُضبط له أي منهما بعد. اضبطه ببرنامج المفتاح نفسه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Give the key a name that you will know it by, of {most} characters at most.</source>
        <translation>سمِّ المفتاح باسم تعرفه به، لا يزيد على {most} حرفًا.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose another one.</source>
        <translation>لديك مفتاح آخر بهذا الاسم. اختر اسمًا غيره.</translation>
    </message>
    <message>
        <source>The security key gave no usable answer ({kind}). Plug it in anew, then try again.</source>
        <translation>لم يقدّم مفتاح الأمان ردًا صالحًا ({kind}). انزعه وصِله من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The operating system offers no keyring in this session.</source>
        <translation>لا تتوفر حافظة مفاتيح للنظام في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The operating system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>حافظة مفاتيح النظام مقفلة. افتحها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring set up on this machine ({name}) does not protect what it keeps. Ask IT support for the system&apos;s own one.</source>
        <translation>حافظة المفاتيح المعدّة على هذا الجهاز ({name}) لا تحمي ما فيها. اطلب من الدعم الفني إعداد حافظة النظام نفسها.</translation>
    </message>
    <message>
        <source>The operating system&apos;s keyring failed ({kind}). Try again, or ask IT support.</source>
        <translation>تعذّر على حافظة مفاتيح النظام إتمام الطلب ({kind}). أعد المحاولة أو راجع الدعم الفني.</translation>
    </message>
    <message>
        <source>The folder that IT chose for this machine&apos;s secret is not there. Check that its drive is connected.</source>
        <translation>المجلد الذي اختاره قسم تقنية المعلومات لسر هذا الجهاز غير موجود. تأكد من توصيل وسيط التخزين.</translation>
    </message>
    <message>
        <source>Others can read the folder or file of this machine&apos;s secret ({name}). Ask IT support to close it to them.</source>
        <translation>يستطيع مستخدمون آخرون قراءة مجلد سر هذا الجهاز أو ملفه ({name}). اطلب من الدعم الفني حجبه عنهم.</translation>
    </message>
    <message>
        <source>The folder for this machine&apos;s secret lies with the data that it protects. Ask IT support to choose another one.</source>
        <translation>مجلد سر هذا الجهاز موجود مع البيانات التي يحميها. اطلب من الدعم الفني اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not hold the secret of this profile: the profile was copied from another machine, or the keyring was emptied.</source>
        <translation>لا تحتوي حافظة مفاتيح هذا الجهاز على سر هذا الملف الشخصي: إما أنه نُسخ من جهاز آخر وإما أن الحافظة أُفرغت.</translation>
    </message>
    <message>
        <source>What this machine&apos;s keyring holds for this profile is damaged.</source>
        <translation>ما تحفظه حافظة مفاتيح هذا الجهاز لهذا الملف الشخصي تالف.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file is missing; its drafts cannot be opened without it. Nothing was deleted: ask IT support to restore the file from a backup.</source>
        <translation>ملف المفاتيح مفقود، ولا تُفتح المسودات دونه. لم يُحذف شيء: اطلب من الدعم الفني استعادة الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file is damaged. Ask IT support to restore it from a backup.</source>
        <translation>ملف المفاتيح تالف. اطلب من الدعم الفني استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file was changed, or it belongs to another machine. It is not opened.</source>
        <translation>غُيّر ملف المفاتيح أو أنه يخص جهازًا آخر، ولن يُفتح.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This computer has not got the memory to check the passphrase now. Close other programs, then try again.</source>
        <translation>لا تكفي ذاكرة الجهاز الآن للتحقق من عبارة المرور. أغلق بعض البرامج، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This profile opens with a security key only. Plug yours in and use it.</source>
        <translation>لا يُفتح ملفك إلا بمفتاح الأمان. صِل مفتاحك بالجهاز واستخدمه.</translation>
    </message>
    <message>
        <source>This security key was not added to your profile. Use one that was.</source>
        <translation>مفتاح الأمان هذا غير مضاف إلى ملفك. استخدم مفتاحًا أضفته من قبل.</translation>
    </message>
    <message>
        <source>This security key was added to your profile before.</source>
        <translation>مفتاح الأمان هذا مضاف إلى ملفك من قبل.</translation>
    </message>
    <message>
        <source>A profile holds {most} security keys at most. Remove one that you do not use.</source>
        <translation>الحد الأقصى لمفاتيح الأمان في الملف {most}. أزل مفتاحًا لا تستخدمه.</translation>
    </message>
    <message>
        <source>This is your last second factor. Add another one before you remove it.</source>
        <translation>هذه آخر وسيلة تحقق لديك. أضف وسيلة أخرى قبل إزالتها.</translation>
    </message>
    <message>
        <source>A stored secret is damaged and is not used. Enter it again.</source>
        <translation>أحد الأسرار المحفوظة تالف ولن يُستخدم. أدخله مجددًا.</translation>
    </message>
    <message>
        <source>The database {name} does not open with this profile&apos;s key: it is damaged or comes from another profile.</source>
        <translation>لا تُفتح قاعدة البيانات {name} بمفتاح هذا الملف الشخصي: إما أنها تالفة وإما أنها تخص ملفًا آخر.</translation>
    </message>
    <message>
        <source>The database {name} is damaged. Nothing was deleted: ask IT support to restore it from a backup.</source>
        <translation>قاعدة البيانات {name} تالفة. لم يُحذف شيء: اطلب من الدعم الفني استعادتها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The data comes from a newer version of Natiq. Nothing was changed: ask IT support for the newer version.</source>
        <translation>البيانات من إصدار أحدث من ناطق. لم يُغيَّر شيء: اطلب من الدعم الفني الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The database {name} is there already and is not overwritten.</source>
        <translation>قاعدة البيانات {name} موجودة ولن تُستبدل.</translation>
    </message>
    <message>
        <source>The profile&apos;s database {name} is missing. Ask IT support to restore it from a backup.</source>
        <translation>قاعدة البيانات {name} مفقودة. اطلب من الدعم الفني استعادتها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Natiq is running already with your data. Go to its window, or close it and start again.</source>
        <translation>ناطق يعمل الآن على بياناتك. انتقل إلى نافذته، أو أغلقها وشغّله مجددًا.</translation>
    </message>
    <message>
        <source>The disk does not take the data: it is full, or writing is not allowed. Free some space.</source>
        <translation>تعذّر الحفظ على القرص: إما أنه ممتلئ وإما أن الكتابة غير مسموح بها. أخلِ مساحة.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>The text has {length} characters; a draft holds {limit} at most.</source>
        <translation>طول النص {length}، والحد الأقصى للمسودة {limit}.</translation>
    </message>
    <message>
        <source>This text is in the outbox and cannot be changed there. Withdraw it first.</source>
        <translation>هذا النص في الصادر ولا يمكن تغييره هناك. اسحبه أولًا.</translation>
    </message>
    <message>
        <source>The address is not one that the delegated account needs.</source>
        <translation>ليس هذا العنوان مما يحتاجه الحساب المفوَّض.</translation>
    </message>
    <message>
        <source>The connection would not have been encrypted.</source>
        <translation>لم يكن الاتصال ليُشفَّر.</translation>
    </message>
    <message>
        <source>The address is written in a way that hides where it leads.</source>
        <translation>العنوان مكتوب بطريقة تُخفي وجهته.</translation>
    </message>
    <message>
        <source>The server wanted to lead elsewhere.</source>
        <translation>حاول الخادم التحويل إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is needed.</source>
        <translation>كان الرد أكبر من أي رد لازم.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>تأخر الرد أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The answer came packed, which is not accepted.</source>
        <translation>جاء الرد مضغوطًا، وهذا غير مقبول.</translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation>تعذّر الوصول إلى المنصة: لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>The network gate did not let this exchange through; the log says why.</source>
        <translation>منعت بوابة الشبكة هذا الاتصال، والسبب في السجل.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>انقطع الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The platform gave an answer that makes no sense.</source>
        <translation>ورد من المنصة رد غير مفهوم.</translation>
    </message>
    <message>
        <source>The platform itself has a fault at the moment ({status}).</source>
        <translation>في المنصة نفسها خلل في الوقت الحالي ({status}).</translation>
    </message>
    <message>
        <source>The platform did not accept it ({status} {reason}).</source>
        <translation>لم تقبله المنصة ({status} {reason}).</translation>
    </message>
    <message>
        <source>The platform asks for a pause (seconds: {retry_after}). Try again then.</source>
        <translation>تطلب المنصة التريّث (بالثواني: {retry_after})، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The platform does not accept what the account was connected with: it is wrong, or it was withdrawn. Connect the account again.</source>
        <translation>لا تقبل المنصة ما رُبط به الحساب: إما أنه غير صحيح أو أنه سُحب. أعد ربط الحساب.</translation>
    </message>
    <message>
        <source>Nothing in the vault lets the program in at the platform. Connect the account first.</source>
        <translation>لا يوجد في الخزنة ما يأذن للبرنامج بالدخول إلى المنصة. اربط الحساب أولًا.</translation>
    </message>
    <message>
        <source>The credential belongs to another account than the one that the decision names. Nothing was sent.</source>
        <translation>بيانات الدخول تخص حسابًا غير المذكور في القرار. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The text is not the one that was allowed. Nothing was sent.</source>
        <translation>النص ليس هو الذي أُجيز نشره. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The permission to publish ran out before the text left. Publish it again.</source>
        <translation>انتهت صلاحية إذن النشر قبل إرسال النص. أعد نشره.</translation>
    </message>
    <message>
        <source>The platform keeps another post under this key. Publish the text again.</source>
        <translation>تحتفظ المنصة بمنشور آخر تحت هذا المفتاح. أعد نشر النص.</translation>
    </message>
    <message>
        <source>The platform does not take this kind of image or video. Choose another file.</source>
        <translation>لا تقبل المنصة هذا النوع من الصور أو المقاطع. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>An image or a video is larger or longer than the platform takes.</source>
        <translation>إحدى الصور أو المقاطع أكبر أو أطول مما تقبله المنصة.</translation>
    </message>
    <message>
        <source>The platform has no polls. Take the poll out, or choose another account.</source>
        <translation>لا استطلاعات في هذه المنصة. أزل الاستطلاع أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>The platform has no threads. Join the parts into one text.</source>
        <translation>لا سلاسل منشورات في هذه المنصة. اجمع الأجزاء في نص واحد.</translation>
    </message>
    <message>
        <source>The decision gives an address of the platform that is not valid.</source>
        <translation>عنوان المنصة المذكور في القرار غير صالح.</translation>
    </message>
    <message>
        <source>No decision in force delegates this account to you. Nothing was sent.</source>
        <translation>لا يوجد قرار سارٍ يفوّضك هذا الحساب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no text to publish.</source>
        <translation>لا يوجد نص لنشره.</translation>
    </message>
    <message>
        <source>{handle} is not connected yet. Connect it under Accounts, then publish.</source>
        <translation>لم يُربط الحساب {handle} بعد. اربطه من «الحسابات والتفويض»، ثم انشر.</translation>
    </message>
    <message>
        <source>The decision delegates {delegated}, but the credential belongs to {token}. Nothing was sent. Connect the right account.</source>
        <translation>يفوّضك القرار الحساب {delegated}، لكن بيانات الدخول تخص {token}. لم يُرسل شيء. اربط الحساب الصحيح.</translation>
    </message>
    <message>
        <source>The review of the text is still open.</source>
        <translation>لم تكتمل مراجعة النص بعد.</translation>
    </message>
    <message>
        <source>The text was changed after it was handed over. Nothing was sent.</source>
        <translation>غُيّر النص بعد تسليمه للنشر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The permission to publish is not genuine. Nothing was sent.</source>
        <translation>إذن النشر غير صحيح. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What IT has laid down for this machine cannot be followed ({place}). Nothing is published until IT support has mended it and Natiq was started again; drafts are kept.</source>
        <translation>يتعذّر اتباع ما حدّدته تقنية المعلومات لهذا الجهاز ({place}). لن يُنشر شيء إلى أن يصلحه الدعم الفني ويُعاد تشغيل ناطق، وتبقى المسودات محفوظة.</translation>
    </message>
    <message>
        <source>This profile was moved to another workstation. Publish from there.</source>
        <translation>نُقل هذا الملف الشخصي إلى جهاز آخر. انشر من ذلك الجهاز.</translation>
    </message>
    <message>
        <source>This item is not in the outbox.</source>
        <translation>هذا المنشور ليس في الصادر.</translation>
    </message>
    <message>
        <source>It is on its way already and cannot be withdrawn.</source>
        <translation>بدأ إرساله ولا يمكن سحبه.</translation>
    </message>
    <message>
        <source>The program ended while the text was being sent.</source>
        <translation>توقف البرنامج أثناء إرسال النص.</translation>
    </message>
    <message>
        <source>Attachment {number} has no complete statement of rights. Say by what right it is published, and name the licence or the permission.</source>
        <translation>لم يكتمل بيان حقوق المرفق {number}. بيّن بأي حق يُنشر، واذكر الترخيص أو الإذن.</translation>
    </message>
    <message>
        <source>Attachment {number} has no description for those who do not see it. Write one.</source>
        <translation>ليس للمرفق {number} وصف لمن لا يراه. اكتب له وصفًا.</translation>
    </message>
    <message>
        <source>The description of attachment {number} is longer than the platform takes (at most {most} characters).</source>
        <translation>وصف المرفق {number} أطول مما تقبله المنصة (الحد الأقصى {most} حرفًا).</translation>
    </message>
    <message>
        <source>The video in attachment {number} is longer than the platform takes (at most {most} seconds). Attach a shorter one.</source>
        <translation>المقطع في المرفق {number} أطول مما تقبله المنصة ({most} ثانية على الأكثر). أرفق مقطعًا أقصر.</translation>
    </message>
    <message>
        <source>The platform does not take so many attachments, or not these together (images at most: {images}, videos at most: {videos}).</source>
        <translation>لا تقبل المنصة هذا العدد من المرفقات أو لا تقبل جمعها (الحد الأقصى للصور: {images}، وللمقاطع: {videos}).</translation>
    </message>
    <message>
        <source>The poll does not fit the platform: from 2 to {options} options of at most {length} characters, none empty, and a duration and kind of choice that it has.</source>
        <translation>لا يوافق الاستطلاع حدود المنصة: من خيارين إلى {options} خيارات، لا يزيد كل منها على {length} حرفًا ولا يكون فارغًا، مع مدة ونوع اختيار تتيحهما المنصة.</translation>
    </message>
    <message>
        <source>A post takes either a poll or attachments. Remove one of them.</source>
        <translation>يقبل المنشور استطلاعًا أو مرفقات، لا الاثنين معًا. أزل أحدهما.</translation>
    </message>
    <message>
        <source>Only a single Arabic word of at most {limit} letters can be added.</source>
        <translation>لا تضاف إلا كلمة عربية واحدة لا تزيد على {limit} حرفًا.</translation>
    </message>
    <message>
        <source>There are {limit} words of your own already; no more can be added.</source>
        <translation>بلغت كلماتك {limit}، ولا تضاف كلمة أخرى.</translation>
    </message>
    <message>
        <source>The word list {name} is damaged. Install the program again.</source>
        <translation>قائمة الكلمات {name} تالفة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The word list {name} is no text in UTF-8. Tell IT.</source>
        <translation>قائمة الكلمات {name} ليست نصًّا بترميز UTF-8. أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Line {line} of the word list {name} is no word. Tell IT.</source>
        <translation>السطر {line} من قائمة الكلمات {name} ليس كلمة. أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يُرسل الآن</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>لم يُنشر</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Deleted from the platform</source>
        <translation>حُذف من المنصة</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>نُشر جزئيًا</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in with a recovery code</source>
        <translation>دخول برمز استرداد</translation>
    </message>
    <message>
        <source>Second factor shown again</source>
        <translation>تأكيد الهوية مجددًا</translation>
    </message>
    <message>
        <source>Recovery code used to confirm</source>
        <translation>تأكيد الهوية برمز استرداد</translation>
    </message>
    <message>
        <source>Change of the passphrase begun</source>
        <translation>بدء تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase reset with a recovery code</source>
        <translation>إعادة تعيين عبارة المرور برمز استرداد</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>تجديد رموز الاسترداد</translation>
    </message>
    <message>
        <source>Authenticator replaced</source>
        <translation>تغيير تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Authenticator removed</source>
        <translation>إزالة تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Security key added</source>
        <translation>إضافة مفتاح أمان</translation>
    </message>
    <message>
        <source>Security key renamed</source>
        <translation>تغيير اسم مفتاح أمان</translation>
    </message>
    <message>
        <source>Security key removed</source>
        <translation>إزالة مفتاح أمان</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل الجلسة</translation>
    </message>
    <message>
        <source>Decision imported</source>
        <translation>استيراد قرار</translation>
    </message>
    <message>
        <source>Revocation imported</source>
        <translation>استيراد قرار إلغاء</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>رفض حساب</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>فصل حساب</translation>
    </message>
    <message>
        <source>Time of a post changed</source>
        <translation>تغيير موعد منشور</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>فات موعده</translation>
    </message>
    <message>
        <source>Sent late on request</source>
        <translation>أُرسل متأخرًا بطلب</translation>
    </message>
    <message>
        <source>Left with the platform for its time</source>
        <translation>أُودع لدى المنصة لموعده</translation>
    </message>
    <message>
        <source>Taken back from the platform before its time</source>
        <translation>سُحب من المنصة قبل موعده</translation>
    </message>
    <message>
        <source>All publishing stopped</source>
        <translation>إيقاف كل النشر</translation>
    </message>
    <message>
        <source>Publishing resumed</source>
        <translation>استئناف النشر</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>إعجاب بمنشور</translation>
    </message>
    <message>
        <source>Post boosted</source>
        <translation>إعادة نشر منشور</translation>
    </message>
    <message>
        <source>Like or boost taken back</source>
        <translation>التراجع عن إعجاب أو إعادة نشر</translation>
    </message>
    <message>
        <source>Post deleted from the platform</source>
        <translation>حذف منشور من المنصة</translation>
    </message>
    <message>
        <source>Asked of the platform</source>
        <translation>طُلب من المنصة</translation>
    </message>
    <message>
        <source>Not done at the platform</source>
        <translation>لم يُنفَّذ لدى المنصة</translation>
    </message>
    <message>
        <source>Handed over for publishing</source>
        <translation>تسليم للنشر</translation>
    </message>
    <message>
        <source>Publishing refused</source>
        <translation>رفض النشر</translation>
    </message>
    <message>
        <source>Outcome uncertain</source>
        <translation>نتيجة غير مؤكدة</translation>
    </message>
    <message>
        <source>Connection refused by the gate</source>
        <translation>اتصال منعته البوابة</translation>
    </message>
    <message>
        <source>No decision delegates this account to you. The vault holds official accounts only, no personal ones.</source>
        <translation>لا يوجد قرار يفوّضك بهذا الحساب. الخزنة للحسابات الرسمية وحدها، ولا تُحفظ فيها حسابات شخصية.</translation>
    </message>
    <message>
        <source>No decision in force delegates this account to you any more. What is kept for it stays sealed; hand the account over and remove it here.</source>
        <translation>لم يعد قرار سارٍ يفوّضك بهذا الحساب. تبقى بياناته المحفوظة مغلقة، فسلّم الحساب ثم أزله من هنا.</translation>
    </message>
    <message>
        <source>This secret is used by the program alone and is not shown.</source>
        <translation>يستخدم البرنامج هذا السر وحده، ولا يعرضه.</translation>
    </message>
    <message>
        <source>The chosen entry is not in the file. Read the file again.</source>
        <translation>السجل المختار غير موجود في الملف. أعد قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose an entry for one account at least.</source>
        <translation>اختر سجلًا لحساب واحد على الأقل.</translation>
    </message>
    <message>
        <source>The password is empty, too long, or holds signs that cannot be seen. Enter it again without copying the text around it.</source>
        <translation>كلمة المرور فارغة أو أطول من اللازم أو فيها رموز لا تُرى. أعد إدخالها دون نسخ ما حولها من نص.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters at most. Choose a shorter password.</source>
        <translation>الحد الأقصى لدى المنصة {limit} حرفًا. اختر كلمة مرور أقصر.</translation>
    </message>
    <message>
        <source>This password would be guessed too soon. Let the program draw one, or choose a longer one.</source>
        <translation>يسهل تخمين كلمة المرور هذه. دع البرنامج يولّد كلمة أو اختر أطول منها.</translation>
    </message>
    <message>
        <source>An official account has this password or had it once. Choose a new one.</source>
        <translation>كلمة المرور هذه مستعملة في حساب رسمي أو سبق استعمالها. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>This is no key of an authenticator. Copy the key or the address that the platform shows beside its QR code.</source>
        <translation>هذا ليس مفتاحًا لتطبيق مصادقة. انسخ المفتاح أو العنوان الذي تعرضه المنصة بجانب رمز الاستجابة السريعة.</translation>
    </message>
    <message>
        <source>Enter the recovery codes of the platform, one on each line.</source>
        <translation>أدخل رموز الاسترداد الصادرة عن المنصة، رمزًا في كل سطر.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>يزيد النص على {limit} حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>The text holds signs that cannot be seen. Type it instead of copying it.</source>
        <translation>في النص رموز لا تُرى. اكتبه بدل نسخه.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Enter the whole address of the page, beginning with https://</source>
        <translation>أدخل عنوان الصفحة كاملًا، بدءًا من https://</translation>
    </message>
    <message>
        <source>Choose an interval from {least} to {most} days.</source>
        <translation>اختر مدة بالأيام بين {least} و{most}.</translation>
    </message>
    <message>
        <source>Choose at least one kind of signs, and a length within the limits.</source>
        <translation>اختر نوعًا واحدًا من الرموز على الأقل، وطولًا ضمن الحدود.</translation>
    </message>
    <message>
        <source>A password like that could be guessed. Make it longer, or add kinds of signs.</source>
        <translation>يمكن تخمين كلمة كهذه. زد طولها أو أضف أنواعًا أخرى من الرموز.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters at most. Choose fewer words or signs.</source>
        <translation>الحد الأقصى لدى المنصة {limit} حرفًا. اختر كلمات أو رموزًا أقل.</translation>
    </message>
    <message>
        <source>The word list for passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>قائمة كلمات عبارات المرور المرفقة بالبرنامج تالفة. اطلب من الدعم الفني إعادة تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Nothing of this kind is kept.</source>
        <translation>لا يوجد شيء محفوظ من هذا النوع.</translation>
    </message>
    <message>
        <source>A change of this password is not finished yet. Confirm it, or give it up, before anything else.</source>
        <translation>لم يكتمل تغيير كلمة المرور هذه بعد. أكّد التغيير أو تراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>No change of this password is under way.</source>
        <translation>لا يوجد تغيير جارٍ لكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The file is neither a KeePass database (.kdbx) nor a JSON export of Bitwarden. Nothing was imported.</source>
        <translation>الملف ليس قاعدة بيانات KeePass (بامتداد kdbx) ولا ملف JSON مصدَّرًا من Bitwarden. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The database has an older format. Open it in its own program, save it as KDBX 4, and choose that file.</source>
        <translation>صيغة قاعدة البيانات قديمة. افتحها في برنامجها واحفظها بصيغة KDBX 4، ثم اختر الملف الجديد.</translation>
    </message>
    <message>
        <source>The database has a newer format than KDBX 4. Save it as KDBX 4.</source>
        <translation>صيغة قاعدة البيانات أحدث من KDBX 4. احفظها بصيغة KDBX 4.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not read here. Set it to AES or ChaCha20 with Argon2 in its own program, and save it again.</source>
        <translation>الملف مشفّر بطريقة غير مدعومة هنا. اضبط تشفيره في برنامجه على AES أو ChaCha20 مع Argon2، ثم احفظه من جديد.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than any vault needs. Nothing was imported.</source>
        <translation>يتطلب فتح الملف ذاكرة أو وقتًا فوق حاجة أي خزنة. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file, or choose its key file.</source>
        <translation>أدخل عبارة مرور الملف أو اختر ملف مفتاحه.</translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Nothing was imported.</source>
        <translation>عبارة المرور أو ملف المفتاح غير صحيح. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Only the Bitwarden account that made this export can open it. Export again and choose protection by a password.</source>
        <translation>لا يفتح هذا الملف إلا حساب Bitwarden الذي صدّره. صدّر الخزنة من جديد واختر حمايتها بكلمة مرور.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered. Nothing was imported.</source>
        <translation>الملف تالف أو جرى تغييره. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file holds instructions that no password program writes. Nothing was imported; show the file to IT support.</source>
        <translation>في الملف تعليمات لا يكتبها أي برنامج لكلمات المرور. لم يُستورد شيء، فاعرض الملف على الدعم الفني.</translation>
    </message>
    <message>
        <source>The file holds more than any vault of passwords. Nothing was imported.</source>
        <translation>محتوى الملف أكبر من أي خزنة لكلمات المرور. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file holds no entry with a password or an authenticator key.</source>
        <translation>لا يحوي الملف أي سجل فيه كلمة مرور أو مفتاح مصادقة.</translation>
    </message>
    <message>
        <source>The password of {handle} is known from leaks</source>
        <translation>كلمة مرور {handle} معروفة من تسريبات سابقة</translation>
    </message>
    <message>
        <source>Guessing begins with leaked passwords, and takes no time at all.</source>
        <translation>يبدأ التخمين بكلمات المرور المسرَّبة، ولا يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>The password of {handle} is used for another account too: {others}</source>
        <translation>كلمة مرور {handle} مستعملة في حساب آخر: {others}</translation>
    </message>
    <message>
        <source>Whoever gets into one of these accounts gets into all of them.</source>
        <translation>من يدخل أحد هذه الحسابات يدخلها كلها.</translation>
    </message>
    <message>
        <source>The password of {handle} is weak</source>
        <translation>كلمة مرور {handle} ضعيفة</translation>
    </message>
    <message>
        <source>It can be guessed by trying, and soon.</source>
        <translation>يمكن كشفها بالتجربة في وقت قصير.</translation>
    </message>
    <message>
        <source>A secret of {handle} is damaged and cannot be read</source>
        <translation>أحد أسرار {handle} تالف لا يمكن قراءته</translation>
    </message>
    <message>
        <source>It was altered or damaged on this computer and is not used any more.</source>
        <translation>تغيّر أو تلف في هذا الجهاز، ولم يعد يُستخدم.</translation>
    </message>
    <message>
        <source>The change of the password of {handle} that was begun on {at} is not finished</source>
        <translation>لم يكتمل تغيير كلمة مرور {handle} الذي بدأ في {at}</translation>
    </message>
    <message>
        <source>Until then nobody can say which of the two passwords the platform takes.</source>
        <translation>إلى أن يكتمل لا يُعرف أي الكلمتين تقبلها المنصة.</translation>
    </message>
    <message>
        <source>{handle} is not delegated to you any more, and its secrets are still kept here</source>
        <translation>لم تعد مفوَّضًا بالحساب {handle} وما زالت أسراره محفوظة هنا</translation>
    </message>
    <message>
        <source>Secrets of an account belong to those only whom a decision in force names.</source>
        <translation>أسرار الحساب لمن يسمّيهم قرار سارٍ وحدهم.</translation>
    </message>
    <message>
        <source>The password of {handle} is not in the vault</source>
        <translation>كلمة مرور {handle} ليست في الخزنة</translation>
    </message>
    <message>
        <source>It then lies on paper, in a message or in one person&apos;s memory.</source>
        <translation>فهي إذن على ورقة أو في رسالة أو في ذاكرة شخص واحد.</translation>
    </message>
    <message>
        <source>The password of {handle} is much like that of another account: {others}</source>
        <translation>كلمة مرور {handle} شبيهة بكلمة مرور حساب آخر: {others}</translation>
    </message>
    <message>
        <source>Whoever learns one of them soon guesses the other.</source>
        <translation>من يعرف إحداهما يخمّن الأخرى سريعًا.</translation>
    </message>
    <message>
        <source>No authenticator key is kept for {handle}</source>
        <translation>لا يوجد مفتاح مصادقة محفوظ للحساب {handle}</translation>
    </message>
    <message>
        <source>Without a second factor a password is enough to take the account over; in one person&apos;s telephone it is lost with the telephone.</source>
        <translation>دون وسيلة تحقق ثانية تكفي كلمة المرور للاستيلاء على الحساب، وإن كانت في هاتف شخص واحد فُقدت بفقدانه.</translation>
    </message>
    <message>
        <source>The password of {handle} was to be changed by {due}</source>
        <translation>حلّ موعد تغيير كلمة مرور {handle} في {due}</translation>
    </message>
    <message>
        <source>The longer a password stays, the more people have come to know it.</source>
        <translation>كلما طال بقاء كلمة المرور زاد عدد من عرفوها.</translation>
    </message>
    <message>
        <source>The password of {handle} is or was that of another account: {others}</source>
        <translation>كلمة مرور {handle} هي كلمة مرور حساب آخر أو كانت له: {others}</translation>
    </message>
    <message>
        <source>Whoever worked with the other account may know it.</source>
        <translation>قد يعرفها من عمل على الحساب الآخر.</translation>
    </message>
    <message>
        <source>No recovery codes are kept for {handle}</source>
        <translation>لا توجد رموز استرداد محفوظة للحساب {handle}</translation>
    </message>
    <message>
        <source>If the second factor is lost, the account is lost with it.</source>
        <translation>إذا فُقدت وسيلة التحقق فُقد الحساب معها.</translation>
    </message>
    <message>
        <source>Few recovery codes are left for {handle} (left: {left})</source>
        <translation>رموز الاسترداد المتبقية للحساب {handle} قليلة (المتبقي: {left})</translation>
    </message>
    <message>
        <source>Each code is good for one use only.</source>
        <translation>يُستخدم كل رمز مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>The password of {handle} is to be changed by {due}</source>
        <translation>يحين موعد تغيير كلمة مرور {handle} في {due}</translation>
    </message>
    <message>
        <source>A change in time needs no hurry.</source>
        <translation>التغيير في موعده يُغني عن العجلة.</translation>
    </message>
    <message>
        <source>The e-mail address behind {handle} is not written down</source>
        <translation>عنوان البريد المرتبط بالحساب {handle} غير مدوَّن</translation>
    </message>
    <message>
        <source>Whoever reads that mailbox can reset the password. It must be an official one, and known.</source>
        <translation>من يقرأ ذلك البريد يستطيع إعادة تعيين كلمة المرور، فيجب أن يكون بريدًا رسميًا معروفًا.</translation>
    </message>
    <message>
        <source>The app password of {handle} has been the same since {since}</source>
        <translation>كلمة مرور التطبيق للحساب {handle} لم تتغير منذ {since}</translation>
    </message>
    <message>
        <source>An app password opens the account without a second factor.</source>
        <translation>تفتح كلمة مرور التطبيق الحساب دون وسيلة تحقق ثانية.</translation>
    </message>
    <message>
        <source>The app password of {handle} has not been used since {since}</source>
        <translation>كلمة مرور التطبيق للحساب {handle} لم تُستخدم منذ {since}</translation>
    </message>
    <message>
        <source>What nobody uses should open nothing.</source>
        <translation>ما لا يستخدمه أحد ينبغي ألا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Draw a new password and change it</source>
        <translation>ولّد كلمة مرور جديدة وغيّرها</translation>
    </message>
    <message>
        <source>Confirm the change, or give it up</source>
        <translation>أكّد التغيير أو تراجع عنه</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>أعد إدخاله</translation>
    </message>
    <message>
        <source>Hand the account over, then remove it here</source>
        <translation>سلّم الحساب ثم أزله من هنا</translation>
    </message>
    <message>
        <source>Put the password into the vault</source>
        <translation>احفظ كلمة المرور في الخزنة</translation>
    </message>
    <message>
        <source>Switch on the second factor at the platform and keep its key here</source>
        <translation>فعّل التحقق بخطوتين في المنصة واحفظ مفتاحه هنا</translation>
    </message>
    <message>
        <source>Have the platform make new recovery codes and keep them here</source>
        <translation>أصدر رموز استرداد جديدة من المنصة واحفظها هنا</translation>
    </message>
    <message>
        <source>Write the e-mail address down</source>
        <translation>دوّن عنوان البريد</translation>
    </message>
    <message>
        <source>Make a new app password at the platform and connect the account again</source>
        <translation>أنشئ كلمة مرور تطبيق جديدة في المنصة وأعد ربط الحساب</translation>
    </message>
    <message>
        <source>Revoke the app password at the platform</source>
        <translation>ألغِ كلمة مرور التطبيق في المنصة</translation>
    </message>
    <message>
        <source>Secret of an account shown</source>
        <translation>عرض سر من أسرار حساب</translation>
    </message>
    <message>
        <source>Secret of an account copied</source>
        <translation>نسخ سر من أسرار حساب</translation>
    </message>
    <message>
        <source>Code of an account shown</source>
        <translation>عرض رمز التحقق لحساب</translation>
    </message>
    <message>
        <source>Credential of an account changed</source>
        <translation>تغيير بيانات دخول حساب</translation>
    </message>
    <message>
        <source>Credential of an account removed</source>
        <translation>إزالة بيانات دخول حساب</translation>
    </message>
    <message>
        <source>Credential of an account imported</source>
        <translation>استيراد بيانات دخول حساب</translation>
    </message>
    <message>
        <source>Change of a password begun</source>
        <translation>بدء تغيير كلمة مرور</translation>
    </message>
    <message>
        <source>Change of a password confirmed</source>
        <translation>تأكيد تغيير كلمة مرور</translation>
    </message>
    <message>
        <source>Change of a password given up</source>
        <translation>التراجع عن تغيير كلمة مرور</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>مقطع مرئي</translation>
    </message>
    <message>
        <source>Own work of the institution</source>
        <translation>من إنتاج الجهة</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>مرخّص</translation>
    </message>
    <message>
        <source>With the owner&apos;s permission</source>
        <translation>بإذن من صاحب الحق</translation>
    </message>
    <message>
        <source>place where it was taken</source>
        <translation>موقع الالتقاط</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>أسماء أشخاص</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>الكاميرا أو الهاتف</translation>
    </message>
    <message>
        <source>programs used</source>
        <translation>البرامج المستخدمة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>صورة مصغّرة مضمّنة</translation>
    </message>
    <message>
        <source>data behind the picture</source>
        <translation>بيانات ملحقة بعد نهاية الصورة</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>other hidden data</source>
        <translation>بيانات مخفية أخرى</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file from where it was saved.</source>
        <translation>الملف فارغ. اختر الملف من موضع حفظه.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered. Open it in its own program and save it again.</source>
        <translation>الملف تالف أو عُدِّل محتواه. افتحه في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>A part of the file is missing. Copy or download it again.</source>
        <translation>ينقص الملف جزء منه. انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
        <source>Files of this type are not taken. Save the image as JPEG or PNG, or the video as MP4.</source>
        <translation>لا تُقبل الملفات من هذا النوع. احفظ الصورة بصيغة JPEG أو PNG، أو المقطع بصيغة MP4.</translation>
    </message>
    <message>
        <source>The file is not what its name says. Do not open it; if it came from somebody else, show it to IT support.</source>
        <translation>محتوى الملف يخالف ما يقوله اسمه. لا تفتحه، وإن كان قد وصلك من غيرك فاعرضه على الدعم التقني.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Export it smaller, then attach it.</source>
        <translation>يزيد حجم الملف على {limit} ميغابايت. صدّره بحجم أصغر ثم أرفقه.</translation>
    </message>
    <message>
        <source>The file declares {width} × {height} pixels, more than are ever opened. Make it smaller in an image program.</source>
        <translation>أبعاد الملف المعلنة {width} × {height} بكسل، وهي أكبر مما يُفتح هنا. صغّره في برنامج للصور.</translation>
    </message>
    <message>
        <source>The file is made to fill the memory when it is opened. It was not opened; show it to IT support.</source>
        <translation>صُمّم هذا الملف ليملأ الذاكرة عند فتحه. لم يُفتح، فاعرضه على الدعم التقني.</translation>
    </message>
    <message>
        <source>Moving images are not taken on this platform. Choose a still image, or a video as MP4.</source>
        <translation>لا تُقبل الصور المتحركة في هذه المنصة. اختر صورة ثابتة أو مقطعًا بصيغة MP4.</translation>
    </message>
    <message>
        <source>The video lasts longer than {limit} seconds. Cut it shorter, then attach it.</source>
        <translation>تزيد مدة المقطع على الحد المسموح به وهو {limit} بالثواني. قصّره ثم أرفقه.</translation>
    </message>
    <message>
        <source>The file is coded in a way that is not taken ({codec}). Export the video as H.264 with AAC, or the image as an ordinary JPEG.</source>
        <translation>رُمّز الملف بطريقة غير مقبولة ({codec}). صدّر المقطع بترميز H.264 مع AAC، أو الصورة بصيغة JPEG المعتادة.</translation>
    </message>
    <message>
        <source>Besides picture and sound the video holds a track of other data, such as positions. Export it again without that track.</source>
        <translation>في المقطع مسار بيانات غير الصورة والصوت، كالمواقع الجغرافية. صدّره من جديد دون ذلك المسار.</translation>
    </message>
    <message>
        <source>The image cannot be made small enough for the platform without spoiling it. Choose another one.</source>
        <translation>لا يمكن تصغير الصورة إلى حد المنصة دون إفسادها. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>This attachment is no longer there.</source>
        <translation>لم يعد هذا المرفق موجودًا.</translation>
    </message>
    <message>
        <source>The platform of this account does not take attachments of this kind.</source>
        <translation>لا تقبل منصة هذا الحساب مرفقات من هذا النوع.</translation>
    </message>
    <message>
        <source>A post on this platform carries no more (images: {images}, videos: {videos}). Remove one first.</source>
        <translation>بلغ المنشور حد المرفقات في هذه المنصة (الصور: {images}، المقاطع: {videos}). أزل مرفقًا أولًا.</translation>
    </message>
    <message>
        <source>On this platform a post carries either images or a video, not both.</source>
        <translation>يحمل المنشور في هذه المنصة إما صورًا وإما مقطعًا مرئيًا، لا كليهما.</translation>
    </message>
    <message>
        <source>The attachments are together larger than {limit} MB. Remove one first.</source>
        <translation>يزيد حجم المرفقات مجتمعة على {limit} ميغابايت. أزل مرفقًا أولًا.</translation>
    </message>
    <message>
        <source>The description is longer than {limit} characters. Shorten it.</source>
        <translation>يزيد الوصف على {limit} حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>The reference is longer than {limit} characters. Shorten it.</source>
        <translation>يزيد المرجع على {limit} حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>The attachments have changed meanwhile. Put them in order again.</source>
        <translation>تغيّرت المرفقات في هذه الأثناء. أعد ترتيبها.</translation>
    </message>
    <message>
        <source>A label has {limit} characters at most, and at least one.</source>
        <translation>التصنيف من حرف واحد إلى {limit} حرفًا.</translation>
    </message>
    <message>
        <source>A draft has {limit} labels at most.</source>
        <translation>لا تحمل المسودة أكثر من {limit} تصنيفات.</translation>
    </message>
    <message>
        <source>Audience and aim have {limit} characters at most each. Shorten them.</source>
        <translation>لا يزيد كل من الجمهور والغاية على {limit} حرفًا. اختصرهما.</translation>
    </message>
    <message>
        <source>A poll has from 2 to {most} options of at most {length} characters, and ends within a year.</source>
        <translation>للاستطلاع من خيارين إلى {most}، وطول الخيار {length} حرفًا على الأكثر، وينتهي خلال سنة.</translation>
    </message>
    <message>
        <source>This draft is not in the trash any more.</source>
        <translation>لم تعد هذه المسودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This earlier text is not kept any more. Open the list again.</source>
        <translation>لم تعد هذه النسخة محفوظة. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This is not kept any more.</source>
        <translation>لم يعد هذا محفوظًا.</translation>
    </message>
    <message>
        <source>Give it a name of at most {limit} characters.</source>
        <translation>سمِّه باسم لا يزيد على {limit} حرفًا.</translation>
    </message>
    <message>
        <source>Write a text of at most {limit} characters.</source>
        <translation>اكتب نصًا لا يزيد على {limit} حرفًا.</translation>
    </message>
    <message>
        <source>No more than {limit} are kept. Remove one that is not used.</source>
        <translation>لا يُحفظ أكثر من {limit}. أزل ما لا يُستعمل.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Hashtag set</source>
        <translation>مجموعة وسوم</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>قبل توقف</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>On leaving the draft</source>
        <translation>عند مغادرة المسودة</translation>
    </message>
    <message>
        <source>Before a change of the whole text</source>
        <translation>قبل تغيير النص كله</translation>
    </message>
    <message>
        <source>Before an earlier text was restored</source>
        <translation>قبل استعادة نسخة سابقة</translation>
    </message>
    <message>
        <source>When it was handed over for publishing</source>
        <translation>عند تسليمها للنشر</translation>
    </message>
    <message>
        <source>The file is not a draft of Natiq. Choose the file as your colleague sent it.</source>
        <translation>ليس الملف مسودة من ناطق. اختر الملف كما أرسله زميلك.</translation>
    </message>
    <message>
        <source>The file is signed by a method that Natiq does not accept. Nothing was imported.</source>
        <translation>وُقّع الملف بطريقة لا يقبلها ناطق. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed. Ask your colleague for it again.</source>
        <translation>التوقيع لا يطابق: تغيّر الملف بعد توقيعه. اطلبه من زميلك مرة أخرى.</translation>
    </message>
    <message>
        <source>A field of the draft does not have a valid value: {field}. Nothing was imported.</source>
        <translation>في المسودة حقل لا تصح قيمته: {field}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>With its attachments the draft is larger than {limit} MB. Take the largest one out, and send it another way.</source>
        <translation>تزيد المسودة بمرفقاتها على {limit} ميغابايت. أخرج أكبرها وأرسله بطريقة أخرى.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <translation>أنت من وقّع هذا الملف.</translation>
    </message>
    <message>
        <source>You have taken drafts of this key before.</source>
        <translation>سبق أن قبلت مسودات بهذا المفتاح.</translation>
    </message>
    <message>
        <source>This key is new here. Compare the fingerprint with your colleague, by telephone or face to face.</source>
        <translation>هذا المفتاح جديد هنا. قارن البصمة مع زميلك بالهاتف أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>This staff number has signed with another key until now. Ask your colleague before you import anything.</source>
        <translation>كان هذا الرقم الوظيفي يوقّع بمفتاح آخر. اسأل زميلك قبل أن تستورد شيئًا.</translation>
    </message>
    <message>
        <source>This key had another name or staff number until now. Ask your colleague before you import anything.</source>
        <translation>كان لهذا المفتاح اسم آخر أو رقم وظيفي آخر. اسأل زميلك قبل أن تستورد شيئًا.</translation>
    </message>
    <message>
        <source>Draft exported</source>
        <translation>صُدّرت مسودة</translation>
    </message>
    <message>
        <source>Draft imported</source>
        <translation>استُوردت مسودة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>An answer says something to those who read it later: write at least {least} letters.</source>
        <translation>الإجابة تُقرأ لاحقًا، فاكتب فيها {least} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>An answer has at most {limit} characters. Shorten it.</source>
        <translation>لا تزيد الإجابة على {limit} حرفًا. اختصرها.</translation>
    </message>
    <message>
        <source>An answer stays in the log for good, and this one holds personal or secret data. Answer without it.</source>
        <translation>تبقى الإجابة في السجل دائمًا، وفي هذه بيانات شخصية أو سرية. أجب من دونها.</translation>
    </message>
    <message>
        <source>Say whom the post is for and what for; the institution requires both.</source>
        <translation>حدّد لمن هذا المنشور وما غايته؛ فالمؤسسة تشترط الأمرين.</translation>
    </message>
    <message>
        <source>The platform is still preparing the attachment. The post goes out when it is ready.</source>
        <translation>ما زالت المنصة تجهّز المرفق، وسيخرج المنشور فور جاهزيته.</translation>
    </message>
    <message>
        <source>This account cannot answer that post. Choose the account under which it was found.</source>
        <translation>لا يستطيع هذا الحساب الرد على ذلك المنشور. اختر الحساب الذي عُثر على المنشور من خلاله.</translation>
    </message>
    <message>
        <source>This account cannot quote that post. Choose the account under which it was found, or put its link into the text.</source>
        <translation>لا يستطيع هذا الحساب اقتباس ذلك المنشور. اختر الحساب الذي عُثر على المنشور من خلاله، أو ضع رابطه في النص.</translation>
    </message>
    <message>
        <source>The platform does not offer that.</source>
        <translation>لا تتيح المنصة ذلك.</translation>
    </message>
    <message>
        <source>The platform cannot publish this at a given time. Plan it here instead.</source>
        <translation>لا تستطيع المنصة نشر هذا في وقت محدد. جدوِله من هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The platform keeps posts for a time that is at least {minutes} minutes and at most {days} days ahead. Choose another time, or plan it here.</source>
        <translation>تقبل المنصة الجدولة لوقت لا يقل عن {minutes} من الدقائق ولا يزيد على {days} من الأيام. اختر وقتًا آخر، أو جدوِله من هنا.</translation>
    </message>
    <message>
        <source>The platform takes it for a repetition of an earlier post. Change the wording if it is meant to be published again.</source>
        <translation>تعدّه المنصة تكرارًا لمنشور سابق. غيّر الصياغة إن كان المقصود نشره مرة أخرى.</translation>
    </message>
    <message>
        <source>The platform finds the text too long. Shorten it, or make it a thread.</source>
        <translation>النص أطول مما تقبله المنصة. اختصره أو اجعله سلسلة.</translation>
    </message>
    <message>
        <source>The platform has no such post, or does not show it to this account. Check the link.</source>
        <translation>لا يوجد هذا المنشور في المنصة، أو أنها لا تعرضه لهذا الحساب. تحقق من الرابط.</translation>
    </message>
    <message>
        <source>The platform has suspended or locked the account. Only the platform can lift that: tell your section, and sign in at the platform to see why.</source>
        <translation>أوقفت المنصة الحساب أو أقفلته، ولا يرفع ذلك إلا المنصة نفسها. أبلغ قسمك، وادخل إلى المنصة لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The permission to publish has run out. Connect the account again.</source>
        <translation>انتهت صلاحية الإذن بالنشر. أعد ربط الحساب.</translation>
    </message>
    <message>
        <source>The permission to publish was withdrawn at the platform. If nobody of you did that, change the account&apos;s password; then connect it again.</source>
        <translation>سُحب الإذن بالنشر من جهة المنصة. إن لم يفعل ذلك أحد منكم فغيّروا كلمة مرور الحساب، ثم أعيدوا ربطه.</translation>
    </message>
    <message>
        <source>The platform gave less permission than publishing needs ({scopes}). Connect the account again and allow all that is asked for.</source>
        <translation>منحت المنصة إذنًا أقل مما يحتاج إليه النشر ({scopes}). أعد ربط الحساب ووافق على كل ما يُطلب.</translation>
    </message>
    <message>
        <source>The platform gave more permission than the program may hold ({scopes}). It was refused: what is not needed must not be possible.</source>
        <translation>منحت المنصة إذنًا أوسع مما يجوز للبرنامج حمله ({scopes})، فرُفض: ما لا حاجة إليه لا ينبغي أن يكون ممكنًا.</translation>
    </message>
    <message>
        <source>The token was issued for another app than the institution&apos;s. Ask IT for one of the right app.</source>
        <translation>صدر الرمز لتطبيق غير تطبيق المؤسسة. اطلب من تقنية المعلومات رمزًا للتطبيق الصحيح.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was connected.</source>
        <translation>رُفض الدخول في المتصفح، ولم يُربط شيء.</translation>
    </message>
    <message>
        <source>The browser came back with something that does not belong to this sign-in. Nothing was connected. Begin again, from this window only.</source>
        <translation>عاد المتصفح بما لا يخص عملية الدخول هذه، ولم يُربط شيء. ابدأ من جديد من هذه النافذة وحدها.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Begin again when you are ready.</source>
        <translation>انقضت المهلة دون العودة من المتصفح. ابدأ من جديد متى كنت مستعدًا.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>أُلغيت عملية الدخول.</translation>
    </message>
    <message>
        <source>This platform, or this server, offers no sign-in in the browser.</source>
        <translation>لا تتيح هذه المنصة، أو هذا الخادم، الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>Another program on this computer uses port {port}, where the browser must come back to. Close it, or ask IT.</source>
        <translation>يستخدم برنامج آخر في هذا الجهاز المنفذ {port} الذي يجب أن يعود إليه المتصفح. أغلقه، أو راجع تقنية المعلومات.</translation>
    </message>
    <message>
        <source>IT has not entered the institution&apos;s app for this platform yet; without it nobody can sign in there.</source>
        <translation>لم تُدخل تقنية المعلومات بعد تطبيق المؤسسة لهذه المنصة، ولا يمكن الدخول إليها من دونه.</translation>
    </message>
    <message>
        <source>IT does not allow accounts of this platform to be connected in this way.</source>
        <translation>لا تسمح تقنية المعلومات بربط حسابات هذه المنصة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Signed in in the browser</source>
        <translation>دخول عبر المتصفح</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Token issued by IT</source>
        <translation>رمز صادر عن تقنية المعلومات</translation>
    </message>
    <message>
        <source>Answers a post</source>
        <translation>ردّ على منشور</translation>
    </message>
    <message>
        <source>Quotes a post</source>
        <translation>اقتباس لمنشور</translation>
    </message>
    <message>
        <source>Close to another post of the same account, at {time}: {opening}</source>
        <translation>قريب من منشور آخر للحساب نفسه عند {time}: {opening}</translation>
    </message>
    <message>
        <source>Within the quiet hours, from {begins} to {ends}.</source>
        <translation>ضمن ساعات الهدوء، من {begins} إلى {ends}.</translation>
    </message>
    <message>
        <source>A day without official working hours.</source>
        <translation>يوم بلا دوام رسمي.</translation>
    </message>
    <message>
        <source>A holiday: {name}</source>
        <translation>إجازة: {name}</translation>
    </message>
    <message>
        <source>All publishing is stopped. It goes on when somebody resumes it.</source>
        <translation>النشر كله موقوف، ويُستأنف حين يأذن أحد بذلك.</translation>
    </message>
    <message>
        <source>Its time passed while the program was locked or closed, or had no connection. It was not sent late: send it now, move it to another time, or take it back.</source>
        <translation>فات موعده والبرنامج مقفل أو مغلق أو بلا اتصال، فلم يُرسل متأخرًا: أرسله الآن، أو انقله إلى موعد آخر، أو اسحبه.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the platform&apos;s by {minutes} minutes. Have IT set it; until then nothing goes out.</source>
        <translation>ساعة هذا الجهاز تخالف ساعة المنصة بعدد من الدقائق: {minutes}. اطلب من الدعم التقني ضبطها؛ ولن يُنشر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>هذا الموعد مضى. اختر موعدًا لاحقًا.</translation>
    </message>
    <message>
        <source>That is too far ahead: a post can be planned {days} days ahead at most.</source>
        <translation>هذا الموعد بعيد جدًا: أقصى ما يُجدول له منشور {days} يومًا.</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward then. Choose another one.</source>
        <translation>لا وجود لهذه الساعة في ذلك اليوم لأن التوقيت يُقدَّم فيه. اختر ساعة أخرى.</translation>
    </message>
    <message>
        <source>None of the usual times of the next two months is free. Choose a time, or change the usual times in the settings.</source>
        <translation>لا موعد شاغرًا من المواعيد المعتادة في الشهرين القادمين. اختر موعدًا بنفسك أو عدّل المواعيد المعتادة في الإعدادات.</translation>
    </message>
    <message>
        <source>The time of this post cannot be changed any more.</source>
        <translation>لم يعد تغيير موعد هذا المنشور ممكنًا.</translation>
    </message>
    <message>
        <source>Nothing of this failed, so there is nothing to try again.</source>
        <translation>لم يتعذّر شيء من هذا، فلا شيء يُعاد.</translation>
    </message>
    <message>
        <source>Say why: the log keeps the reason with your name.</source>
        <translation>اذكر السبب؛ يحفظه السجل مع اسمك.</translation>
    </message>
    <message>
        <source>Held back, because another of the accounts was stopped. Nothing was sent.</source>
        <translation>لم يُرسل لأن حسابًا آخر من الحسابات المختارة مُنع من النشر.</translation>
    </message>
    <message>
        <source>Stopped on request before it was out. The text is a draft again.</source>
        <translation>أُوقف بطلب قبل أن يُنشر، وعاد النص مسودة.</translation>
    </message>
    <message>
        <source>Left with the platform</source>
        <translation>لدى المنصة</translation>
    </message>
    <message>
        <source>Failed attempts to sign in</source>
        <translation>محاولات دخول فاشلة</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Signing of the log began</source>
        <translation>بدء توقيع السجل</translation>
    </message>
    <message>
        <source>The log has a new signing key</source>
        <translation>مفتاح توقيع جديد للسجل</translation>
    </message>
    <message>
        <source>State of the log lodged with IT</source>
        <translation>إيداع حالة السجل لدى تقنية المعلومات</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Old entries removed after their term</source>
        <translation>إزالة قيود قديمة انتهت مدة حفظها</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>IT has named no folder for the state of the log. Print the code now and then, and give it to IT.</source>
        <translation>لم تحدد تقنية المعلومات مجلدًا تودَع فيه حالة السجل. اطبع الرمز من حين إلى آخر وسلّمه إليها.</translation>
    </message>
    <message>
        <source>The state of the log lies with IT.</source>
        <translation>حالة السجل مودَعة لدى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The state of the log waits to be lodged.</source>
        <translation>حالة السجل بانتظار الإيداع.</translation>
    </message>
    <message>
        <source>The state of the log could not be lodged with IT. It is tried again by itself.</source>
        <translation>تعذّر إيداع حالة السجل لدى تقنية المعلومات. تعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>This is no public key of a log. Give its file, or its 64 hexadecimal digits.</source>
        <translation>ليس هذا مفتاحًا عامًا لسجل. أعطِ ملف المفتاح أو خاناته الست عشرية وعددها 64.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log. Take the file from IT&apos;s folder as it lies there.</source>
        <translation>ليست هذه نقطة تحقق لسجل. خذ الملف من مجلد تقنية المعلومات كما هو.</translation>
    </message>
    <message>
        <source>The code is not typed as it was printed. Compare it sign by sign.</source>
        <translation>الرمز المكتوب يخالف المطبوع. قارنه علامةً علامة.</translation>
    </message>
    <message>
        <source>IT&apos;s folder for the state of the log is not there: {name}. Tell IT support.</source>
        <translation>المجلد الذي حددته تقنية المعلومات لحالة السجل غير موجود: {name}. أبلغ الدعم الفني.</translation>
    </message>
    <message>
        <source>IT&apos;s folder for the state of the log does not answer. It is tried again later.</source>
        <translation>المجلد الذي حددته تقنية المعلومات لحالة السجل لا يستجيب. تعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>IT has another state of this log under the same number ({name}). The log may have been set back or written anew. Tell IT support before you go on.</source>
        <translation>لدى تقنية المعلومات حالة أخرى لهذا السجل بالرقم نفسه ({name}). ربما أعيد السجل إلى حال سابقة أو كُتب من جديد. أبلغ الدعم الفني قبل أن تواصل العمل.</translation>
    </message>
    <message>
        <source>What follows entry {seq} of the log cannot be read. Somebody changed the file, or the disk is damaged. Tell IT support.</source>
        <translation>تعذّرت قراءة ما بعد القيد {seq} في السجل. إما أن أحدًا غيّر الملف أو أن القرص تالف. أبلغ الدعم الفني.</translation>
    </message>
    <message>
        <source>This file is no exported log, or its first line was changed.</source>
        <translation>هذا الملف ليس سجلًا مصدَّرًا، أو أن سطره الأول مغيَّر.</translation>
    </message>
    <message>
        <source>The file was written by a later version of the program. Verify it with that.</source>
        <translation>كُتب الملف بإصدار أحدث من البرنامج. تحقق منه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The line is not as the program writes it: it was changed.</source>
        <translation>السطر ليس على الصورة التي يكتبها البرنامج، فقد غُيّر.</translation>
    </message>
    <message>
        <source>The end is missing: the file was cut off.</source>
        <translation>نهاية الملف مفقودة، فقد قُطع آخره.</translation>
    </message>
    <message>
        <source>Something was added after the end of the file.</source>
        <translation>أُضيف شيء بعد نهاية الملف.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed: something before its end was changed.</source>
        <translation>ليس هذا هو الملف الموقَّع، فقد غُيّر شيء قبل نهايته.</translation>
    </message>
    <message>
        <source>The file does not hold what its end says: lines were taken out or put in.</source>
        <translation>محتوى الملف يخالف ما تذكره نهايته، فقد حُذفت منه أسطر أو أُدخلت فيه.</translation>
    </message>
    <message>
        <source>The entry cannot be read: it was changed, or the disk is damaged.</source>
        <translation>تعذّرت قراءة القيد، فإما أنه غُيّر أو أن القرص تالف.</translation>
    </message>
    <message>
        <source>The entry is missing here: one was taken out, put in or moved.</source>
        <translation>القيد ليس في موضعه، فقد حُذف قيد أو أُدخل أو نُقل.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before: that one was exchanged.</source>
        <translation>القيد لا يتصل بالذي قبله، فقد استُبدل الذي قبله.</translation>
    </message>
    <message>
        <source>The entry says something else than when it was written.</source>
        <translation>محتوى القيد يخالف ما كان عليه حين كُتب.</translation>
    </message>
    <message>
        <source>The entry has no signature: it was put in, or its signature was taken away.</source>
        <translation>القيد بلا توقيع، فإما أنه أُدخل أو أن توقيعه أُزيل.</translation>
    </message>
    <message>
        <source>The signature is not that of this device.</source>
        <translation>التوقيع ليس توقيع هذا الجهاز.</translation>
    </message>
    <message>
        <source>It is signed with another key than those that are known.</source>
        <translation>التوقيع بمفتاح غير المفاتيح المعروفة.</translation>
    </message>
    <message>
        <source>From here on another key signs, and no entry tells of the change.</source>
        <translation>من هنا يوقّع مفتاح آخر، ولا قيد يذكر تبديله.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is not that of this device.</source>
        <translation>توقيع نقطة التحقق ليس توقيع هذا الجهاز.</translation>
    </message>
    <message>
        <source>At the checkpoint the log was another one: it was written anew.</source>
        <translation>كان السجل عند نقطة التحقق غير ما هو عليه، فقد كُتب من جديد.</translation>
    </message>
    <message>
        <source>The log ends before the checkpoint: its newest entries were cut off.</source>
        <translation>ينتهي السجل قبل نقطة التحقق، فقد قُطعت أحدث قيوده.</translation>
    </message>
    <message>
        <source>The checkpoint is that of another log.</source>
        <translation>نقطة التحقق هذه لسجل آخر.</translation>
    </message>
    <message>
        <source>{app} may act for this account and is not on IT&apos;s list of apps. Nothing is published there until it is shut out, or IT puts it on the list.</source>
        <translation>للتطبيق {app} صلاحية على هذا الحساب، وليس في قائمة التطبيقات المعتمدة لدى تقنية المعلومات. يتوقف النشر في الحساب حتى يُلغى وصول التطبيق أو تضيفه تقنية المعلومات إلى القائمة.</translation>
    </message>
    <message>
        <source>A foreign app was found on this account: {app}. Nothing is published there until somebody has removed it at the platform and recorded that.</source>
        <translation>عُثر في هذا الحساب على تطبيق دخيل: {app}. يتوقف النشر في الحساب حتى يُزال من المنصة ويُسجَّل ذلك هنا.</translation>
    </message>
    <message>
        <source>This platform gives no list of the account&apos;s apps. Look at its settings page and record what you find.</source>
        <translation>لا تتيح هذه المنصة قائمة بتطبيقات الحساب. راجع صفحة إعداداته فيها وسجّل ما تجده.</translation>
    </message>
    <message>
        <source>This is not there any more. Look at the list again.</source>
        <translation>لم يعد هذا موجودًا. راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>Say why in a few words; the log keeps the reason.</source>
        <translation>اذكر السبب في كلمات قليلة، فالسجل يحفظه.</translation>
    </message>
    <message>
        <source>Natiq cannot shut out {app} there. Remove it on the platform&apos;s settings page, then record that.</source>
        <translation>لا يستطيع ناطق إلغاء وصول {app} هناك. أزله من صفحة الإعدادات في المنصة، ثم سجّل ذلك.</translation>
    </message>
    <message>
        <source>{app} is how Natiq itself is let in. To take it away, disconnect the account.</source>
        <translation>‏{app} هو ما يدخل به ناطق نفسه. لإلغائه فُكّ ربط الحساب.</translation>
    </message>
    <message>
        <source>This was settled already. Look at the list again.</source>
        <translation>سبق البتّ في هذا. راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>Steps still open: {steps}. Do them, or say for each why it is left out.</source>
        <translation>بقيت خطوات لم تُنجز: {steps}. أنجزها، أو اذكر سبب ترك كل منها.</translation>
    </message>
    <message>
        <source>Natiq&apos;s own access</source>
        <translation>وصول ناطق نفسه</translation>
    </message>
    <message>
        <source>On IT&apos;s list</source>
        <translation>في القائمة المعتمدة</translation>
    </message>
    <message>
        <source>Not on IT&apos;s list</source>
        <translation>خارج القائمة المعتمدة</translation>
    </message>
    <message>
        <source>The platform&apos;s own list</source>
        <translation>قائمة المنصة نفسها</translation>
    </message>
    <message>
        <source>A look at the platform by a person</source>
        <translation>مراجعة يدوية في المنصة</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>لا شيء للفحص</translation>
    </message>
    <message>
        <source>No foreign app</source>
        <translation>لا تطبيقات دخيلة</translation>
    </message>
    <message>
        <source>A foreign app was found</source>
        <translation>عُثر على تطبيق دخيل</translation>
    </message>
    <message>
        <source>A foreign app was removed</source>
        <translation>أُزيل تطبيق دخيل</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>تعذّر الفحص</translation>
    </message>
    <message>
        <source>Open the settings page of the account at the platform.</source>
        <translation>افتح صفحة إعدادات الحساب في المنصة.</translation>
    </message>
    <message>
        <source>Compare each app there with IT&apos;s list.</source>
        <translation>قارن كل تطبيق فيها بالقائمة المعتمدة لدى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Remove every app that is not on the list.</source>
        <translation>أزل كل تطبيق ليس في القائمة.</translation>
    </message>
    <message>
        <source>End the sessions and devices that nobody here knows.</source>
        <translation>أنهِ الجلسات والأجهزة التي لا يعرفها أحد هنا.</translation>
    </message>
    <message>
        <source>Record here what you found.</source>
        <translation>سجّل هنا ما وجدته.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>بانتظار البتّ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>أُقرّ به</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Part of an incident</source>
        <translation>ضمن حادثة</translation>
    </message>
    <message>
        <source>No longer on the platform</source>
        <translation>لم يعد في المنصة</translation>
    </message>
    <message>
        <source>Stop all publishing.</source>
        <translation>أوقف النشر كله.</translation>
    </message>
    <message>
        <source>Change the account&apos;s password.</source>
        <translation>غيّر كلمة مرور الحساب.</translation>
    </message>
    <message>
        <source>Shut out every foreign app.</source>
        <translation>ألغِ وصول كل تطبيق دخيل.</translation>
    </message>
    <message>
        <source>End all other sessions of the account at the platform.</source>
        <translation>أنهِ جميع الجلسات الأخرى للحساب في المنصة.</translation>
    </message>
    <message>
        <source>Delete what was published without authority.</source>
        <translation>احذف ما نُشر دون تفويض.</translation>
    </message>
    <message>
        <source>Notify IT security and whoever is responsible for the account.</source>
        <translation>أبلغ أمن المعلومات والمسؤول عن الحساب.</translation>
    </message>
    <message>
        <source>Publishing and looking after posts</source>
        <translation>النشر ومتابعة المنشورات</translation>
    </message>
    <message>
        <source>Signing in at the platform</source>
        <translation>تسجيل الدخول في المنصة</translation>
    </message>
    <message>
        <source>Examining how Natiq is to be let in</source>
        <translation>فحص وسيلة دخول ناطق</translation>
    </message>
    <message>
        <source>Renewing how Natiq is let in</source>
        <translation>تجديد دخول ناطق</translation>
    </message>
    <message>
        <source>Connected apps checked</source>
        <translation>فحص التطبيقات المرتبطة</translation>
    </message>
    <message>
        <source>App shut out of the account</source>
        <translation>إلغاء وصول تطبيق إلى الحساب</translation>
    </message>
    <message>
        <source>App could not be shut out</source>
        <translation>تعذّر إلغاء وصول تطبيق</translation>
    </message>
    <message>
        <source>Foreign post found</source>
        <translation>العثور على منشور دخيل</translation>
    </message>
    <message>
        <source>Foreign post claimed</source>
        <translation>الإقرار بمنشور دخيل</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>فتح حادثة</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>إنجاز خطوة في حادثة</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>إغلاق حادثة</translation>
    </message>
    <message>
        <source>Report printed or saved</source>
        <translation>طباعة تقرير أو حفظه</translation>
    </message>
    <message>
        <source>Opens on your word</source>
        <translation>يُفتح بقرارك</translation>
    </message>
    <message>
        <source>Is not opened</source>
        <translation>لا يُفتح</translation>
    </message>
    <message>
        <source>This is no address of a web page but a call to some program of this machine. Only addresses that begin with https or http are opened.</source>
        <translation>ليس هذا عنوان صفحة، بل أمر موجَّه إلى برنامج في هذا الجهاز. ولا يُفتح من هنا إلا عنوان أوله https أو http.</translation>
    </message>
    <message>
        <source>The link is not written as an address must be: no browser knows where it leads.</source>
        <translation>لم يُكتب الرابط كما تُكتب العناوين، ولا يعرف أي متصفح إلى أين يقود.</translation>
    </message>
    <message>
        <source>The link is longer than any honest one and hides where it ends.</source>
        <translation>الرابط أطول من أي رابط سليم، وطوله يخفي نهايته.</translation>
    </message>
    <message>
        <source>The site is on the institution&apos;s list of refused sites.</source>
        <translation>الموقع مدرج في قائمة المواقع التي ترفضها الجهة.</translation>
    </message>
    <message>
        <source>The link leads to a game. Games are not opened from here.</source>
        <translation>يقود الرابط إلى لعبة، والألعاب لا تُفتح من هنا.</translation>
    </message>
    <message>
        <source>The link leads to a store of apps. Apps that work does not need are not opened.</source>
        <translation>يقود الرابط إلى متجر تطبيقات، ولا تُفتح من هنا التطبيقات التي لا يلزمها العمل.</translation>
    </message>
    <message>
        <source>The page asks you to let an app or a device into an account. Whoever agrees there hands the account over without giving away a password.</source>
        <translation>تطلب الصفحة إدخال تطبيق أو جهاز إلى حسابك. ومن يوافق فيها يسلّم الحساب لغيره وإن لم يكشف كلمة المرور.</translation>
    </message>
    <message>
        <source>The link leads to a program that would be downloaded and installed.</source>
        <translation>يقود الرابط إلى برنامج يُنزَّل ويُثبَّت على الجهاز.</translation>
    </message>
    <message>
        <source>The name resembles {twin} and is not it: the usual trick of phishing.</source>
        <translation>يشبه الاسم {twin} وليس هو، وهذه حيلة التصيد المعتادة.</translation>
    </message>
    <message>
        <source>“{pretended}” stands before the sign @ and is no site: the link leads to the name above.</source>
        <translation>ما كُتب قبل علامة @، وهو «{pretended}»، ليس موقعًا. الرابط يقود إلى الاسم المبيَّن أعلاه.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts, as forged names do.</source>
        <translation>يخلط الاسم حروفًا من كتابات مختلفة، وهكذا تُصنع الأسماء المزوَّرة.</translation>
    </message>
    <message>
        <source>There are letters in the name that are read as others:</source>
        <translation>في الاسم حروف تُقرأ على غير حقيقتها:</translation>
    </message>
    <message>
        <source>The link leads to a number instead of a name, and hides whose site it is.</source>
        <translation>يقود الرابط إلى رقم بدلًا من اسم، فلا يُعرف لمن الموقع.</translation>
    </message>
    <message>
        <source>The link leads into the internal network or to this machine itself.</source>
        <translation>يقود الرابط إلى داخل شبكة العمل أو إلى هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The name was written in a roundabout way; what stands above is the real one.</source>
        <translation>كُتب الاسم بطريقة ملتوية، والاسم المبيَّن أعلاه هو الحقيقي.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen stand within the link.</source>
        <translation>في داخل الرابط محارف لا تُرى.</translation>
    </message>
    <message>
        <source>The link is shortened: where it leads in the end is not to be seen.</source>
        <translation>الرابط مختصر، فلا يظهر إلى أين يقود في النهاية.</translation>
    </message>
    <message>
        <source>Within the link stands the address of another site, {carried}: it may lead there.</source>
        <translation>يحمل الرابط في داخله عنوان موقع آخر هو {carried}، وقد يقود إليه.</translation>
    </message>
    <message>
        <source>The name is not in English letters; below it stands as the network knows it.</source>
        <translation>الاسم مكتوب بغير الحروف الإنجليزية، وتحته صورته كما تعرفها الشبكة.</translation>
    </message>
    <message>
        <source>The link names an unusual port ({port}).</source>
        <translation>يحدد الرابط منفذًا غير معتاد ({port}).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (http): others can read and change what is sent there.</source>
        <translation>الاتصال غير مشفَّر (http)، فيمكن لغيرك أن يقرأ ما يُرسل وأن يغيّره.</translation>
    </message>
    <message>
        <source>The link is unusually long.</source>
        <translation>الرابط أطول من المعتاد.</translation>
    </message>
    <message>
        <source>Suspicious link opened</source>
        <translation>فتح رابط مريب</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>رفض رابط</translation>
    </message>
    <message>
        <source>{place}, line {line}: {what}</source>
        <translation>في {place}، السطر {line}: {what}</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>في {place}: {what}</translation>
    </message>
    <message>
        <source>The notice of a newer version is not as it must be ({field}).</source>
        <translation>إشعار الإصدار الأحدث ليس على الصورة المطلوبة ({field}).</translation>
    </message>
    <message>
        <source>The signature of the notice of a newer version is wrong: the file was changed, or is no such notice. It is shown to nobody.</source>
        <translation>توقيع إشعار الإصدار الأحدث غير صحيح: فإما أن الملف قد غُيِّر، أو أنه ليس إشعارًا من هذا النوع. ولا يُعرض على أحد.</translation>
    </message>
    <message>
        <source>The notice of a newer version is signed by an authority that this machine does not know. It is shown to nobody.</source>
        <translation>إشعار الإصدار الأحدث موقَّع من جهة لا يعرفها هذا الجهاز. ولا يُعرض على أحد.</translation>
    </message>
    <message>
        <source>The notice of version {version} is older than one that was here before, of version {seen}. An older notice never takes a newer one&apos;s place.</source>
        <translation>إشعار الإصدار {version} أقدم من إشعار سبق أن وصل إلى هنا عن الإصدار {seen}. ولا يحلّ إشعار أقدم محل إشعار أحدث.</translation>
    </message>
    <message>
        <source>“{version}” is no version: digits and dots only, as 1.4.0.</source>
        <translation>«{version}» ليس رقم إصدار: أرقام ونقاط فقط، مثل 1.4.0.</translation>
    </message>
    <message>
        <source>Your data must be brought to the form of this version, and a copy of them cannot be kept first: the disk is full, or writing is not allowed. Nothing was changed. See that {megabytes} MB are free, and sign in again.</source>
        <translation>يلزم نقل بياناتك إلى صيغة هذا الإصدار، وتعذّر حفظ نسخة منها قبل ذلك: القرص ممتلئ أو الكتابة فيه غير مسموحة. لم يتغير شيء. تأكد من خلوّ {megabytes} ميغابايت ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your data could not be brought to the form of this version. They were left as they were, and nothing is lost. Tell IT support: until this is mended, the previous version of Natiq opens them.</source>
        <translation>تعذّر نقل بياناتك إلى صيغة هذا الإصدار. بقيت كما كانت ولم يضع منها شيء. أبلغ الدعم التقني: فإلى أن يُعالج ذلك يفتحها الإصدار السابق من ناطق.</translation>
    </message>
    <message>
        <source>backup copy</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>move to another workstation</source>
        <translation>نقل إلى جهاز آخر</translation>
    </message>
    <message>
        <source>This file is no backup of Natiq. Choose another one.</source>
        <translation>هذا الملف ليس نسخة احتياطية من ناطق. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This backup comes from a newer version of Natiq. Ask IT support for the newer version.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من ناطق. اطلب الإصدار الأحدث من الدعم التقني.</translation>
    </message>
    <message>
        <source>The backup does not open. Passphrase or backup code is not the one it was made with, or the file was changed.</source>
        <translation>لم تُفتح النسخة الاحتياطية. إما أن عبارة المرور أو رمز النسخة ليس ما أُنشئت به، وإما أن الملف قد تغيّر.</translation>
    </message>
    <message>
        <source>The backup is not whole: it was changed or cut off. Nothing of it was restored. Try another copy of the file.</source>
        <translation>النسخة الاحتياطية غير سليمة: فقد تغيّرت أو اقتُطع منها. لم يُستعد منها شيء. جرّب نسخة أخرى من الملف.</translation>
    </message>
    <message>
        <source>A backup code has six groups of four letters and digits. Compare it sign by sign.</source>
        <translation>يتكون رمز النسخة من ست مجموعات، في كل منها أربعة حروف وأرقام. قارنه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The disk of this computer has not got the room: {megabytes} MB are needed.</source>
        <translation>لا تتسع مساحة القرص في هذا الجهاز: يلزم {megabytes} ميغابايت.</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so nothing of it was left. Use another disk or stick.</source>
        <translation>ما قُرئ بعد الكتابة لا يطابق ما كُتب، فلم يُترك منه شيء. استعمل قرصًا أو ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>That is the folder of Natiq&apos;s own data. Choose a place outside it, best on another disk.</source>
        <translation>هذا مجلد بيانات ناطق نفسها. اختر مكانًا خارجه، والأفضل على قرص آخر.</translation>
    </message>
    <message>
        <source>There is a profile on this computer already, and a restore replaces none. Nothing was changed.</source>
        <translation>يوجد ملف شخصي على هذا الجهاز، والاستعادة لا تحل محل ملف قائم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Show your second factor first.</source>
        <translation>أثبت هويتك بالعامل الثاني أولًا.</translation>
    </message>
    <message>
        <source>The profile works on this computer.</source>
        <translation>الملف الشخصي يعمل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Backup of the profile made</source>
        <translation>أُنشئت نسخة احتياطية من الملف الشخصي</translation>
    </message>
    <message>
        <source>Move of the profile taken back</source>
        <translation>أُلغي نقل الملف الشخصي</translation>
    </message>
    <message>
        <source>Profile restored from a backup</source>
        <translation>استُعيد الملف الشخصي من نسخة احتياطية</translation>
    </message>
    <message>
        <source>It waited when the profile went into a backup, and may have been published elsewhere since. Look at the account, then publish the draft again if it is missing.</source>
        <translation>كان ينتظر حين حُفظ الملف الشخصي في نسخة احتياطية، وربما نُشر من جهاز آخر بعدها. راجع الحساب، ثم انشر المسودة من جديد إن لم يكن منشورًا.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Practice timeline</source>
        <translation>منشورات التدريب</translation>
    </message>
    <message>
        <source>What you publish in practice appears here and nowhere else.</source>
        <translation>ما تنشره في وضع التدريب يظهر هنا ولا يظهر في أي مكان آخر.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا توجد منشورات بعد</translation>
    </message>
    <message>
        <source>Publish a draft, and it appears here.</source>
        <translation>انشر مسودة لتظهر هنا.</translation>
    </message>
</context>
<context>
    <name>TimingWords</name>
    <message>
        <source>The clocks are set back then; the first of the two is meant.</source>
        <translation>يتكرر هذا الوقت لأن التوقيت يُؤخَّر حينها، والمقصود أولهما.</translation>
    </message>
</context>
<context>
    <name>TogetherLines</name>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message numerus="yes">
        <source>The review still has %n open findings.</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة في المراجعة.</numerusform>
            <numerusform>بقيت في المراجعة ملاحظة واحدة.</numerusform>
            <numerusform>بقيت في المراجعة ملاحظتان.</numerusform>
            <numerusform>بقيت في المراجعة %n ملاحظات.</numerusform>
            <numerusform>بقيت في المراجعة %n ملاحظة.</numerusform>
            <numerusform>بقيت في المراجعة %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked; nothing is sent twice</source>
        <translation>قيد التحقق، ولن يُرسل شيء مرتين</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Connect {account} {handle}</source>
        <translation>ربط {account} {handle}</translation>
    </message>
    <message>
        <source>Meta lets no desktop program sign in to a Page in the browser. IT issues a Page token for it, from a system user of the institution&apos;s business account, and gives it to you by a safe way.</source>
        <translation>لا تتيح Meta لبرنامج مكتبي تسجيل الدخول إلى صفحة عبر المتصفح. تصدر تقنية المعلومات رمزًا للصفحة من مستخدم نظام في حساب المؤسسة التجاري، وتسلّمك إياه بوسيلة آمنة.</translation>
    </message>
    <message>
        <source>Connect the account</source>
        <translation>ربط الحساب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The token must permit exactly this:</source>
        <translation>يجب أن يأذن الرمز بهذا تحديدًا:</translation>
    </message>
    <message>
        <source>Copy the list for IT</source>
        <translation>نسخ القائمة لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>رمز الصفحة</translation>
    </message>
    <message>
        <source>Meta is asked what it is good for; only the delegated account&apos;s is kept.</source>
        <translation>تُسأل Meta عمّا يتيحه الرمز، ولا يُحفظ إلا رمز الحساب المفوَّض.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>سؤال المنصة</translation>
    </message>
    <message>
        <source>{scope} – {meaning} (only if that is wanted)</source>
        <translation>{scope} – {meaning} (عند الرغبة فيه فقط)</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>ألصق الرمز.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>Attach images or a video</source>
        <translation>إرفاق صور أو فيديو</translation>
    </message>
    <message>
        <source>Templates, snippets and hashtag sets</source>
        <translation>القوالب والمقتطفات ومجموعات الوسوم</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Begin a new part of a thread here</source>
        <translation>بدء جزء جديد من سلسلة هنا</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>اللغة والأرقام</translation>
    </message>
    <message>
        <source>Answer, quote, like or boost a post on the platform</source>
        <translation>منشور على المنصة: رد أو اقتباس أو إعجاب أو إعادة نشر</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Natiq</source>
        <translation>ناطق</translation>
    </message>
    <message>
        <source>Signed in: {employee}</source>
        <translation>المستخدم: {employee}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>إيقاف كل النشر</translation>
    </message>
    <message>
        <source>Practice · nothing is kept</source>
        <translation>تدريب · لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>When you leave, drafts and posts are deleted.</source>
        <translation>عند الخروج تُحذف المسودات والمنشورات.</translation>
    </message>
    <message>
        <source>Practice · nothing leaves</source>
        <translation>تدريب · لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Practice mode uses no network.</source>
        <translation>لا يستخدم وضع التدريب الشبكة.</translation>
    </message>
    <message>
        <source>Offline · drafts are kept</source>
        <translation>دون اتصال · تُحفظ المسودات محليًا</translation>
    </message>
    <message>
        <source>What you publish waits in the outbox.</source>
        <translation>ما تنشره ينتظر في الصادر.</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened. Your text is safe. If it happens again, close the program, open it again, and tell IT support; the log file says where.</source>
        <translation>حدث أمر غير متوقع، ونصك محفوظ. إن تكرر ذلك فأغلق البرنامج وافتحه مجددًا وأبلغ الدعم الفني، ففي ملف السجل موضع الخلل.</translation>
    </message>
</context>
<context>
    <name>UpdateBanner</name>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Put away the notice of a newer version</source>
        <translation>إخفاء إشعار الإصدار الأحدث</translation>
    </message>
    <message>
        <source>A newer version of Natiq closes a security gap: {version}</source>
        <translation>إصدار أحدث من ناطق يسدّ ثغرة أمنية: {version}</translation>
    </message>
    <message>
        <source>There is a newer version of Natiq: {version}</source>
        <translation>يوجد إصدار أحدث من ناطق: {version}</translation>
    </message>
    <message>
        <source>Needed by {date}.</source>
        <translation>آخر موعد للتحديث: {date}.</translation>
    </message>
    <message>
        <source>It was needed by {date}.</source>
        <translation>انقضى موعد التحديث: {date}.</translation>
    </message>
    <message>
        <source>From IT support: {source}</source>
        <translation>من الدعم التقني: {source}</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Nothing speaks against this time.</source>
        <translation>لا مانع من هذا الموعد.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Publish as</source>
        <translation>النشر باسم</translation>
    </message>
    <message>
        <source>Import a decision to publish; drafting works.</source>
        <translation>استورد قرار تفويض لتتمكن من النشر؛ كتابة المسودات متاحة.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>For {day} {moment}</source>
        <translation>موعده {day} {moment}</translation>
    </message>
    <message>
        <source>Press to take the time back.</source>
        <translation>اضغط لإلغاء الموعد.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Natiq</source>
        <translation>مرحبًا بك في ناطق</translation>
    </message>
    <message>
        <source>Write, review and publish in the name of your institution. Your drafts stay encrypted on this computer, and you can work without a connection.</source>
        <translation>اكتب وراجع وانشر باسم مؤسستك. تبقى مسوداتك مشفّرة على هذا الجهاز، ويمكنك العمل دون اتصال.</translation>
    </message>
    <message>
        <source>Begin with a delegation decision</source>
        <translation>البدء بقرار تفويض</translation>
    </message>
    <message>
        <source>For the employee whom a decision names. Five short steps, about five minutes.</source>
        <translation>للموظف الذي يسمّيه قرار التفويض. خمس خطوات قصيرة في نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Try everything with a practice account: no network, nothing is published.</source>
        <translation>جرّب كل شيء بحساب تدريبي، دون شبكة ودون نشر فعلي.</translation>
    </message>
    <message>
        <source>Restore a profile from a backup…</source>
        <translation>استعادة ملف شخصي من نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>WhenBox</name>
    <message>
        <source>When</source>
        <translation>موعد النشر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في موعد محدد</translation>
    </message>
    <message>
        <source>In the next free slot</source>
        <translation>في أول موعد شاغر</translation>
    </message>
    <message>
        <source>The platform itself publishes it then</source>
        <translation>تنشره المنصة بنفسها في موعده</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The platform publishes it at that time, also while this program is closed or locked.</source>
        <translation>تنشره المنصة في موعده وإن كان البرنامج مغلقًا أو مقفلًا.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out at its time while you are signed in and the program is not locked. Else it waits, and asks you once it is more than %n minutes late.</source>
        <translation>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر ثم سألك إن تأخر.</numerusform>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر، ثم سألك إن تأخر أكثر من دقيقة.</numerusform>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر، ثم سألك إن تأخر أكثر من دقيقتين.</numerusform>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر، ثم سألك إن تأخر أكثر من %n دقائق.</numerusform>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر، ثم سألك إن تأخر أكثر من %n دقيقة.</numerusform>
            <numerusform>يُنشر في موعده وأنت داخل والبرنامج غير مقفل، وإلا انتظر، ثم سألك إن تأخر أكثر من %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>As your decision names you. It decides by the staff number whom it delegates.</source>
        <translation>كما يسمّيك القرار، والعبرة فيه بالرقم الوظيفي.</translation>
    </message>
    <message>
        <source>Fill in from the decision…</source>
        <translation>تعبئة من ملف القرار…</translation>
    </message>
    <message>
        <source>The decision names several employees. You are:</source>
        <translation>يسمّي القرار عدة موظفين. أنت:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation>اختيار ملف القرار</translation>
    </message>
    <message>
        <source>Decision {number} of {issuer} is genuine.</source>
        <translation>القرار {number} الصادر عن {issuer} صحيح.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Natiq</source>
        <translation>ناطق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>بدونها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>_AccountLine</name>
    <message>
        <source>Being checked…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Fits: {measure}</source>
        <translation>مناسب: {measure}</translation>
    </message>
    <message>
        <source>Too long for this platform: {measure}</source>
        <translation>أطول مما تقبله هذه المنصة: {measure}</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at most</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد على الأكثر</numerusform>
            <numerusform>حرفان على الأكثر</numerusform>
            <numerusform>%n أحرف على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرف على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Deed</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ التنفيذ</translation>
    </message>
</context>
</TS>
