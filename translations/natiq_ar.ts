<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_OM" sourcelanguage="en_GB">
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
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Connected</source>
            <translation>مرتبط</translation>
        </message>
        <message>
            <source>Replace the app password…</source>
            <translation>تغيير كلمة مرور التطبيق…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>غير مرتبط</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>ربط…</translation>
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
            <source>{handle} is connected; the app password is kept sealed.</source>
            <translation>رُبط {handle}، وحُفظت كلمة مرور التطبيق مشفّرة.</translation>
        </message>
    </context>
    <context>
        <name>ComposerPage</name>
        <message>
            <source>New post</source>
            <translation>منشور جديد</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>مسودة جديدة</translation>
        </message>
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
            <source>Publish as</source>
            <translation>النشر باسم</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>No delegated account</source>
            <translation>لا يوجد حساب مفوَّض</translation>
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
            <source>Will be published as {account} {handle}</source>
            <translation>يُنشر باسم {account} {handle}</translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n characters left</source>
            <translation type="unfinished" />
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
        <message>
            <source>The text is not saved yet; it is tried again. Copy it before closing.</source>
            <translation>لم يُحفظ النص بعد، وستُعاد المحاولة تلقائيًا. انسخه قبل الإغلاق.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message numerus="yes">
            <source>%n open findings before publishing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n questions to answer before publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>جاهز للنشر</translation>
        </message>
        <message numerus="yes">
            <source>A draft holds at most %n characters. Nothing was inserted or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>Connect {account} {handle}</source>
            <translation>ربط {account} {handle}</translation>
        </message>
        <message>
            <source>Enter an app password made for this account in the platform's settings. The platform is asked whose it is; only the delegated account's is kept, sealed.</source>
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
    </context>
    <context>
        <name>DraftsPage</name>
        <message>
            <source>Drafts</source>
            <translation>المسودات</translation>
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
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>نقل إلى المحذوفات</translation>
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
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft is in the trash.</source>
            <translation>نُقلت المسودة إلى المحذوفات.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Natiq</source>
            <translation>ناطق</translation>
        </message>
    </context>
    <context>
        <name>EntranceFlow</name>
        <message>
            <source>Practice cannot keep your drafts on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can practise all the same: what you write is gone when you close Natiq.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise without keeping anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>This computer cannot guard your key yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natiq keeps half of your key in the operating system's keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; docs/security.md says how and what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natiq cannot start like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>In the text: “{words}”</source>
            <translation>في النص: «{words}»</translation>
        </message>
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
            <source>Answered</source>
            <translation>أُجيب عنه</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>يحتاج إجابة</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Each entry carries the digest of the one before: whoever changes one breaks the chain.</source>
            <translation>يحمل كل قيد بصمة القيد السابق، فأي تغيير في قيد يكسر السلسلة.</translation>
        </message>
        <message>
            <source>Verify the log</source>
            <translation>التحقق من السجل</translation>
        </message>
        <message>
            <source>Show earlier entries</source>
            <translation>عرض القيود الأقدم</translation>
        </message>
        <message>
            <source>Entries of the log</source>
            <translation>قيود السجل</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>When</source>
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
            <source>Account and particulars</source>
            <translation>الحساب والتفاصيل</translation>
        </message>
        <message numerus="yes">
            <source>The log is intact: %n entries verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain breaks at entry {number}. Leave the program as it is and inform information security.</source>
            <translation>تنكسر السلسلة عند القيد {number}. اترك البرنامج على حاله وأبلغ أمن المعلومات.</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Next attempt: {moment}</source>
            <translation>المحاولة التالية: {moment}</translation>
        </message>
        <message>
            <source>The platform is asked first; nothing is sent twice.</source>
            <translation>تُسأل المنصة أولًا؛ لن يُرسل النص مرتين.</translation>
        </message>
        <message>
            <source>Nothing was published; the text is a draft again.</source>
            <translation>لم يُنشر شيء، وعاد النص إلى المسودات.</translation>
        </message>
        <message>
            <source>Published {moment} · decision {number} · {employee}</source>
            <translation>نُشر {moment} · قرار تفويض {number} · {employee}</translation>
        </message>
        <message>
            <source>Handed over {moment} · decision {number} · {employee}</source>
            <translation>سُلّم {moment} · قرار تفويض {number} · {employee}</translation>
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
            <source>Withdraw</source>
            <translation>سحب من الصادر</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>فتح المسودة</translation>
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
            <source>Nothing was published yet</source>
            <translation>لم يُنشر شيء بعد</translation>
        </message>
        <message>
            <source>Every publication stands here with its link, its receipt and its decision.</source>
            <translation>يظهر هنا كل منشور مع رابطه وإيصاله وقرار التفويض.</translation>
        </message>
        <message>
            <source>Withdrawn. The text is a draft again.</source>
            <translation>سُحب المنشور، وعاد النص إلى المسودات.</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>فتح المسودة</translation>
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
            <source>Close the message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
        <message numerus="yes">
            <source>Not published: the review still has %n open findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being checked: the text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</source>
            <translation>قيد التحقق: أُرسل النص ولم يصل رد موثوق. ستُسأل المنصة، ولن يُرسل النص مرتين.</translation>
        </message>
        <message>
            <source>Published as {account} {handle}.</source>
            <translation>نُشر باسم {account} {handle}.</translation>
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
            <source>Waits in the outbox and leaves as soon as it can.</source>
            <translation>ينتظر في الصادر، ويُرسل فور توفر الاتصال.</translation>
        </message>
    </context>
    <context>
        <name>PracticeModel</name>
        <message>
            <source>Delegated employee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish this text?</source>
            <translation>نشر هذا النص؟</translation>
        </message>
        <message>
            <source>What is published is the institution's official view, and the log keeps your name beside it.</source>
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
    </context>
    <context>
        <name>QGuiApplication</name>
        <message>
            <source>QT_LAYOUT_DIRECTION</source>
            <translation>RTL</translation>
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
            <translation type="unfinished" />
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
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>الشاشات</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Natiq is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text is kept exactly as you left it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With your passphrase and the code in your authenticator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>يبدو أن مفتاح الأحرف الكبيرة مفعّل.</translation>
        </message>
        <message>
            <source>Verification code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each recovery code works once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a code from the authenticator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authenticator not at hand? Use a recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise without signing in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Several attempts failed. Try again in %n seconds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Decision number, department, or a link</source>
            <translation>رقم القرار أو الإدارة المختصة أو رابط</translation>
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
            <translation>سحب الإجابة</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>The file {name} is too large.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome to Natiq</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write, review and publish in the name of your institution. Your drafts stay encrypted on this computer, and you can work without a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with a delegation decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the employee whom a decision names. Five short steps, about five minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try everything with a practice account: no network, nothing is published.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
</TS>
