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
    <name>AuthenticatorStep</name>
    <message>
        <source>Connect an authenticator</source>
        <translation>اربط تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Each sign-in asks for a code of your authenticator as well: a passphrase that was watched or guessed is not enough then.</source>
        <translation>يُطلب منك عند كل دخول رمز من تطبيق المصادقة أيضًا، فلا تكفي عبارة المرور وحدها إن رآها أحد أو خمّنها.</translation>
    </message>
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
        <source>, </source>
        <translation>، </translation>
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
        <source>Key id: {id}</source>
        <translation>معرّف المفتاح: {id}</translation>
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
        <source>the signed decision (.jws); never overwrites a file</source>
        <translation>القرار الموقّع (‎.jws)، ولا يُستبدل به ملف موجود</translation>
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
        <source>Address of the account&apos;s server, with https://</source>
        <translation>عنوان خادم الحساب، ويبدأ بـ https://</translation>
    </message>
    <message>
        <source>Name of the account on the platform, without @</source>
        <translation>اسم الحساب على المنصة، دون @</translation>
    </message>
    <message>
        <source>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:</source>
        <translation>معرّف الحساب الذي لا يتغير: ‎did:plc:‎ و24 رمزًا، أو ‎did:web:‎</translation>
    </message>
    <message>
        <source>Whom the account speaks for</source>
        <translation>الجهة التي يتحدث الحساب باسمها</translation>
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
        <source>Import a decision to publish; drafting works.</source>
        <translation>استورد قرار تفويض لتتمكن من النشر؛ كتابة المسودات متاحة.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
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
    <name>DraftDelegate</name>
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
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
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
        <translation>
            <numerusform>السجل سليم ولا قيود فيه.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من قيد واحد.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من قيدين.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيود.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيدًا.</numerusform>
            <numerusform>السجل سليم: تحقّق ناطق من %n قيد.</numerusform>
        </translation>
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
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>At least 15 characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</source>
        <translation>لا تقل عن 15 حرفًا وبأي لغة. وعدة كلمات لا رابط بينها عبارة قوية يسهل تذكّرها، ولا يلزم أن تحوي رموزًا أو أرقامًا. لا يستطيع أحد استعادتها لك.</translation>
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
    <name>PublishDialog</name>
    <message>
        <source>Publish this text?</source>
        <translation>نشر هذا النص؟</translation>
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
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
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
    <name>RecoveryStep</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>احفظ رموز الاسترداد</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these codes replaces the authenticator once. They are not shown again: print them or write them down, and keep them under lock, away from this computer.</source>
        <translation>إذا فُقد الهاتف ناب كل رمز من هذه الرموز عن تطبيق المصادقة مرة واحدة. لن تظهر الرموز مرة أخرى، فاطبعها أو دوّنها واحفظها في مكان مقفل بعيدًا عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
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
    <message>
        <source>Saved. Move the file off this computer, to a place under lock.</source>
        <translation>حُفظت. انقل الملف من هذا الجهاز إلى مكان مقفل.</translation>
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
    <name>RuleWords</name>
    <message>
        <source>The text is too long</source>
        <translation>النص أطول من المسموح</translation>
    </message>
    <message>
        <source>Reads like a complaint by staff</source>
        <translation>يبدو شكوى من موظف</translation>
    </message>
    <message>
        <source>Contempt of a belief</source>
        <translation>استهانة بمعتقد</translation>
    </message>
    <message>
        <source>Defamation or discrimination</source>
        <translation>تشهير أو تمييز</translation>
    </message>
    <message>
        <source>Incitement to an illegal act</source>
        <translation>تحريض على مخالفة القانون</translation>
    </message>
    <message>
        <source>Personal data: a phone number</source>
        <translation>بيانات شخصية: رقم هاتف</translation>
    </message>
    <message>
        <source>Personal data: a civil number</source>
        <translation>بيانات شخصية: رقم مدني</translation>
    </message>
    <message>
        <source>A statement that needs a source</source>
        <translation>معلومة تحتاج مصدرًا</translation>
    </message>
    <message>
        <source>Official accounts carry no complaints about work. Reword or delete it.</source>
        <translation>لا تُنشر شكاوى العمل في الحسابات الرسمية. أعد الصياغة أو احذف العبارة.</translation>
    </message>
    <message>
        <source>The wording belittles a religion or a school of thought. Delete it.</source>
        <translation>في العبارة استهانة بدين أو مذهب. احذفها.</translation>
    </message>
    <message>
        <source>The wording insults or belittles people. Delete it or reword it.</source>
        <translation>في العبارة إساءة إلى أشخاص أو انتقاص منهم. احذفها أو أعد صياغتها.</translation>
    </message>
    <message>
        <source>The wording calls for something illegal. Delete it or reword it.</source>
        <translation>تدعو العبارة إلى أمر مخالف للقانون. احذفها أو أعد صياغتها.</translation>
    </message>
    <message>
        <source>It is not among the institution&apos;s published numbers. Delete it.</source>
        <translation>الرقم ليس ضمن أرقام المؤسسة المعلنة. احذفه.</translation>
    </message>
    <message>
        <source>A civil number identifies a person. Delete it.</source>
        <translation>الرقم المدني يدل على شخص بعينه. احذفه.</translation>
    </message>
    <message>
        <source>A date, a closure, a fee or a figure: name the decision or department behind it.</source>
        <translation>تاريخ أو إغلاق أو رسم أو رقم: اذكر القرار أو الدائرة المختصة.</translation>
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
        <source>%n waiting</source>
        <translation>
            <numerusform>لا منشورات تنتظر</numerusform>
            <numerusform>منشور واحد ينتظر</numerusform>
            <numerusform>منشوران ينتظران</numerusform>
            <numerusform>%n منشورات تنتظر</numerusform>
            <numerusform>%n منشورًا ينتظر</numerusform>
            <numerusform>%n منشور ينتظر</numerusform>
        </translation>
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
        <source>Use a code from the authenticator</source>
        <translation>استخدام رمز من تطبيق المصادقة</translation>
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
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
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
        <source>The settings file {name} that IT installed is not valid TOML. Ask IT support to mend it.</source>
        <translation>ملف الإعدادات {name} الذي وضعه قسم تقنية المعلومات غير صالح بصيغة TOML. اطلب من الدعم الفني إصلاحه.</translation>
    </message>
    <message>
        <source>The settings file that IT installed names a setting that does not exist: {name}. Ask IT support to mend it.</source>
        <translation>في ملف الإعدادات الذي وضعه قسم تقنية المعلومات إعداد غير معروف: {name}. اطلب من الدعم الفني إصلاحه.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that is not allowed. Ask IT support to mend it.</source>
        <translation>قيمة الإعداد {name} غير مسموح بها. اطلب من الدعم الفني إصلاحها.</translation>
    </message>
    <message>
        <source>IT has fixed the setting {name} on this machine; it cannot be changed here.</source>
        <translation>ثبّت قسم تقنية المعلومات الإعداد {name} على هذا الجهاز، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</source>
        <translation>ملف السياسة المرفق بالبرنامج تالف ({part})، ولا مراجعة دونه. اطلب من الدعم الفني إعادة تثبيت البرنامج.</translation>
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
        <source>The session is locked. Sign in again.</source>
        <translation>الجلسة مقفلة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>قائمة العبارات الشائعة المرفقة بالبرنامج تالفة. اطلب من الدعم الفني إعادة تثبيت البرنامج.</translation>
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
        <source>The platform does not accept the app password: it is wrong, or it was revoked. Make a new one and connect the account again.</source>
        <translation>لا تقبل المنصة كلمة مرور التطبيق: إما أنها خاطئة وإما أنها أُلغيت. أنشئ كلمة جديدة وأعد ربط الحساب.</translation>
    </message>
    <message>
        <source>The vault holds no app password for {handle}. Connect the account first.</source>
        <translation>لا توجد كلمة مرور تطبيق محفوظة للحساب {handle}. اربط الحساب أولًا.</translation>
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
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in with a recovery code</source>
        <translation>دخول برمز استرداد</translation>
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
        <translation>حدث أمر غير متوقع، ونصك محفوظ. إن تكرر ذلك فأغلق البرنامج وافتحه مجددًا وأبلغ الدعم الفني، ففي ملف السجل موضع الخلل.</translation>
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
</TS>
