<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AccountCard</name>
        <message>
            <source>No delegated account</source>
            <translation>No delegated account</translation>
        </message>
        <message>
            <source>Import a decision to publish; drafting works.</source>
            <translation>Import a decision to publish; drafting works.</translation>
        </message>
        <message>
            <source>Not delegated</source>
            <translation>Not delegated</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>{platform} · decision {number} · valid until {date}</source>
            <translation>{platform} · decision {number} · valid until {date}</translation>
        </message>
        <message>
            <source>Practice platform</source>
            <translation>Practice platform</translation>
        </message>
        <message>
            <source>Bluesky</source>
            <translation>Bluesky</translation>
        </message>
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Replace the app password…</source>
            <translation>Replace the app password…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connect…</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>Accounts and delegation</source>
            <translation>Accounts and delegation</translation>
        </message>
        <message>
            <source>Nobody publishes without a decision that names employee and account. Decisions are verified here at every action.</source>
            <translation>Nobody publishes without a decision that names employee and account. Decisions are verified here at every action.</translation>
        </message>
        <message>
            <source>Import a decision…</source>
            <translation>Import a decision…</translation>
        </message>
        <message>
            <source>Import a revocation…</source>
            <translation>Import a revocation…</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>No decision yet</translation>
        </message>
        <message>
            <source>The authority that delegates you gives you a decision as a file.</source>
            <translation>The authority that delegates you gives you a decision as a file.</translation>
        </message>
        <message>
            <source>Import a decision</source>
            <translation>Import a decision</translation>
        </message>
        <message>
            <source>Import a revocation</source>
            <translation>Import a revocation</translation>
        </message>
        <message>
            <source>Decision {number} was verified and imported.</source>
            <translation>Decision {number} was verified and imported.</translation>
        </message>
        <message>
            <source>Revocation {number} was verified and imported.</source>
            <translation>Revocation {number} was verified and imported.</translation>
        </message>
        <message>
            <source>{handle} is connected; the app password is kept sealed.</source>
            <translation>{handle} is connected; the app password is kept sealed.</translation>
        </message>
    </context>
    <context>
        <name>ComposerPage</name>
        <message>
            <source>New post</source>
            <translation>New post</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>New draft</translation>
        </message>
        <message>
            <source>Write here what the institution has to say…</source>
            <translation>Write here what the institution has to say…</translation>
        </message>
        <message>
            <source>Text of the post</source>
            <translation>Text of the post</translation>
        </message>
        <message>
            <source>Saved on this machine as you write</source>
            <translation>Saved on this machine as you write</translation>
        </message>
        <message>
            <source>Publish as</source>
            <translation>Publish as</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>No delegated account</source>
            <translation>No delegated account</translation>
        </message>
        <message>
            <source>Import a decision to publish; drafting works.</source>
            <translation>Import a decision to publish; drafting works.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Will be published as {account} {handle}</source>
            <translation>Will be published as {account} {handle}</translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many</source>
            <translation>
                <numerusform>%n characters too many</numerusform>
                <numerusform>%n characters too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters left</source>
            <translation>
                <numerusform>%n characters left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved locally {time}</source>
            <translation>Saved locally {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>The text is not saved yet; it is tried again. Copy it before closing.</source>
            <translation>The text is not saved yet; it is tried again. Copy it before closing.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message numerus="yes">
            <source>%n open findings before publishing</source>
            <translation>
                <numerusform>%n open findings before publishing</numerusform>
                <numerusform>%n open findings before publishing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions to answer before publishing</source>
            <translation>
                <numerusform>%n questions to answer before publishing</numerusform>
                <numerusform>%n questions to answer before publishing</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>Ready to publish</translation>
        </message>
        <message numerus="yes">
            <source>A draft holds at most %n characters. Nothing was inserted or lost.</source>
            <translation>
                <numerusform>A draft holds at most %n characters. Nothing was inserted or lost.</numerusform>
                <numerusform>A draft holds at most %n characters. Nothing was inserted or lost.</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source: {source}</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>Connect {account} {handle}</source>
            <translation>Connect {account} {handle}</translation>
        </message>
        <message>
            <source>Enter an app password made for this account in the platform's settings. The platform is asked whose it is; only the delegated account's is kept, sealed.</source>
            <translation>Enter an app password made for this account in the platform's settings. The platform is asked whose it is; only the delegated account's is kept, sealed.</translation>
        </message>
        <message>
            <source>App password</source>
            <translation>App password</translation>
        </message>
        <message>
            <source>Show the app password</source>
            <translation>Show the app password</translation>
        </message>
        <message>
            <source>Hide the app password</source>
            <translation>Hide the app password</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock seems to be on.</translation>
        </message>
        <message>
            <source>Connect the account</source>
            <translation>Connect the account</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Asking the platform</source>
            <translation>Asking the platform</translation>
        </message>
        <message>
            <source>Enter the app password.</source>
            <translation>Enter the app password.</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message>
            <source>Decision {number}</source>
            <translation>Decision {number}</translation>
        </message>
        <message>
            <source>Issued by {issuer}, {date}. Valid from {begin} until {end}.</source>
            <translation>Issued by {issuer}, {date}. Valid from {begin} until {end}.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>{name}, {title} (staff number {number})</source>
            <translation>{name}, {title} (staff number {number})</translation>
        </message>
        <message>
            <source>Delegates: {people}</source>
            <translation>Delegates: {people}</translation>
        </message>
        <message>
            <source>Permits: {actions}</source>
            <translation>Permits: {actions}</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Not in force</translation>
        </message>
        <message>
            <source>Names others</source>
            <translation>Names others</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>The decision is genuine, but it does not name you.</source>
            <translation>The decision is genuine, but it does not name you.</translation>
        </message>
        <message>
            <source>A built-in decision for practice; it counts nowhere else.</source>
            <translation>A built-in decision for practice; it counts nowhere else.</translation>
        </message>
        <message>
            <source>Signature, dates and revocations were checked just now: the decision is in force.</source>
            <translation>Signature, dates and revocations were checked just now: the decision is in force.</translation>
        </message>
    </context>
    <context>
        <name>DraftsPage</name>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Search the drafts…</source>
            <translation>Search the drafts…</translation>
        </message>
        <message>
            <source>Search the drafts</source>
            <translation>Search the drafts</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>New draft</translation>
        </message>
        <message>
            <source>No drafts yet</source>
            <translation>No drafts yet</translation>
        </message>
        <message>
            <source>What you write is kept here, encrypted, on this machine.</source>
            <translation>What you write is kept here, encrypted, on this machine.</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Write the first one</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Spelling variants, diacritics and elongation make no difference.</source>
            <translation>Spelling variants, diacritics and elongation make no difference.</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n drafts</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft is in the trash.</source>
            <translation>The draft is in the trash.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>Natiq</source>
            <translation>Natiq</translation>
        </message>
    </context>
    <context>
        <name>EntranceFlow</name>
        <message>
            <source>Practice cannot keep your drafts on this computer</source>
            <translation>Practice cannot keep your drafts on this computer</translation>
        </message>
        <message>
            <source>You can practise all the same: what you write is gone when you close Natiq.</source>
            <translation>You can practise all the same: what you write is gone when you close Natiq.</translation>
        </message>
        <message>
            <source>Practise without keeping anything</source>
            <translation>Practise without keeping anything</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>This computer cannot guard your key yet</source>
            <translation>This computer cannot guard your key yet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Natiq keeps half of your key in the operating system's keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; docs/security.md says how and what it means.</source>
            <translation>Natiq keeps half of your key in the operating system's keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; docs/security.md says how and what it means.</translation>
        </message>
        <message>
            <source>Natiq cannot start like this</source>
            <translation>Natiq cannot start like this</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>In the text: “{words}”</source>
            <translation>In the text: “{words}”</translation>
        </message>
        <message>
            <source>Show the place</source>
            <translation>Show the place</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Delete it</translation>
        </message>
        <message>
            <source>Stops publishing</source>
            <translation>Stops publishing</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Needs an answer</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Each entry carries the digest of the one before: whoever changes one breaks the chain.</source>
            <translation>Each entry carries the digest of the one before: whoever changes one breaks the chain.</translation>
        </message>
        <message>
            <source>Verify the log</source>
            <translation>Verify the log</translation>
        </message>
        <message>
            <source>Show earlier entries</source>
            <translation>Show earlier entries</translation>
        </message>
        <message>
            <source>Entries of the log</source>
            <translation>Entries of the log</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Account and particulars</source>
            <translation>Account and particulars</translation>
        </message>
        <message numerus="yes">
            <source>The log is intact: %n entries verified.</source>
            <translation>
                <numerusform>The log is intact: %n entries verified.</numerusform>
                <numerusform>The log is intact: %n entries verified.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry {number}. Leave the program as it is and inform information security.</source>
            <translation>The chain breaks at entry {number}. Leave the program as it is and inform information security.</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Next attempt: {moment}</source>
            <translation>Next attempt: {moment}</translation>
        </message>
        <message>
            <source>The platform is asked first; nothing is sent twice.</source>
            <translation>The platform is asked first; nothing is sent twice.</translation>
        </message>
        <message>
            <source>Nothing was published; the text is a draft again.</source>
            <translation>Nothing was published; the text is a draft again.</translation>
        </message>
        <message>
            <source>Published {moment} · decision {number} · {employee}</source>
            <translation>Published {moment} · decision {number} · {employee}</translation>
        </message>
        <message>
            <source>Handed over {moment} · decision {number} · {employee}</source>
            <translation>Handed over {moment} · decision {number} · {employee}</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Open the link</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Show in the timeline</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Copy the link</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Open the draft</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>Outbox</translation>
        </message>
        <message>
            <source>What waits leaves by itself as soon as it can. Nothing is sent twice.</source>
            <translation>What waits leaves by itself as soon as it can. Nothing is sent twice.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message>
            <source>Nothing was published yet</source>
            <translation>Nothing was published yet</translation>
        </message>
        <message>
            <source>Every publication stands here with its link, its receipt and its decision.</source>
            <translation>Every publication stands here with its link, its receipt and its decision.</translation>
        </message>
        <message>
            <source>Withdrawn. The text is a draft again.</source>
            <translation>Withdrawn. The text is a draft again.</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Open the draft</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>Copy the link</source>
            <translation>Copy the link</translation>
        </message>
        <message>
            <source>Open the outbox</source>
            <translation>Open the outbox</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message numerus="yes">
            <source>Not published: the review still has %n open findings.</source>
            <translation>
                <numerusform>Not published: the review still has %n open findings.</numerusform>
                <numerusform>Not published: the review still has %n open findings.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being checked: the text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</source>
            <translation>Being checked: the text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</translation>
        </message>
        <message>
            <source>Published as {account} {handle}.</source>
            <translation>Published as {account} {handle}.</translation>
        </message>
        <message>
            <source>Open the link</source>
            <translation>Open the link</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Show in the timeline</translation>
        </message>
        <message>
            <source>Waits in the outbox and leaves as soon as it can.</source>
            <translation>Waits in the outbox and leaves as soon as it can.</translation>
        </message>
    </context>
    <context>
        <name>PracticeModel</name>
        <message>
            <source>Delegated employee</source>
            <translation>Delegated employee</translation>
        </message>
        <message>
            <source>Practice account</source>
            <translation>Practice account</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish this text?</source>
            <translation>Publish this text?</translation>
        </message>
        <message>
            <source>What is published is the institution's official view, and the log keeps your name beside it.</source>
            <translation>What is published is the institution's official view, and the log keeps your name beside it.</translation>
        </message>
        <message>
            <source>The text as it will appear</source>
            <translation>The text as it will appear</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Back to the text</translation>
        </message>
        <message>
            <source>Publish as {account}</source>
            <translation>Publish as {account}</translation>
        </message>
        <message>
            <source>Publish as {account} {handle}</source>
            <translation>Publish as {account} {handle}</translation>
        </message>
    </context>
    <context>
        <name>QGuiApplication</name>
        <message>
            <source>QT_LAYOUT_DIRECTION</source>
            <translation>LTR</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Works offline · policy, edition {version}</source>
            <translation>Works offline · policy, edition {version}</translation>
        </message>
        <message numerus="yes">
            <source>and %n further places</source>
            <translation>
                <numerusform>and %n further places</numerusform>
                <numerusform>and %n further places</numerusform>
            </translation>
        </message>
        <message>
            <source>The text</source>
            <translation>The text</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>Nothing in the text stands against the policy.</source>
            <translation>Nothing in the text stands against the policy.</translation>
        </message>
        <message>
            <source>Delegation and identity</source>
            <translation>Delegation and identity</translation>
        </message>
        <message>
            <source>Stops publishing</source>
            <translation>Stops publishing</translation>
        </message>
        <message>
            <source>No decision in force lets you publish. You can go on drafting.</source>
            <translation>No decision in force lets you publish. You can go on drafting.</translation>
        </message>
        <message>
            <source>Decision {number} covers this account and publishing, until {date}.</source>
            <translation>Decision {number} covers this account and publishing, until {date}.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Composer</source>
            <translation>Composer</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Outbox</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Screens</translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n drafts</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Natiq is locked</source>
            <translation>Natiq is locked</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Your text is kept exactly as you left it.</source>
            <translation>Your text is kept exactly as you left it.</translation>
        </message>
        <message>
            <source>With your passphrase and the code in your authenticator.</source>
            <translation>With your passphrase and the code in your authenticator.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Show the passphrase</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Hide the passphrase</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock seems to be on.</translation>
        </message>
        <message>
            <source>Verification code</source>
            <translation>Verification code</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Each recovery code works once.</source>
            <translation>Each recovery code works once.</translation>
        </message>
        <message>
            <source>Use a code from the authenticator</source>
            <translation>Use a code from the authenticator</translation>
        </message>
        <message>
            <source>Authenticator not at hand? Use a recovery code</source>
            <translation>Authenticator not at hand? Use a recovery code</translation>
        </message>
        <message>
            <source>Practise without signing in</source>
            <translation>Practise without signing in</translation>
        </message>
        <message numerus="yes">
            <source>Several attempts failed. Try again in %n seconds.</source>
            <translation>
                <numerusform>Several attempts failed. Try again in %n seconds.</numerusform>
                <numerusform>Several attempts failed. Try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Signing in…</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Decision number, department, or a link</source>
            <translation>Decision number, department, or a link</translation>
        </message>
        <message>
            <source>Add the source to the text</source>
            <translation>Add the source to the text</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>Keep the answer</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>The file {name} is too large.</source>
            <translation>The file {name} is too large.</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Practice timeline</source>
            <translation>Practice timeline</translation>
        </message>
        <message>
            <source>What you publish in practice appears here and nowhere else.</source>
            <translation>What you publish in practice appears here and nowhere else.</translation>
        </message>
        <message>
            <source>No posts yet</source>
            <translation>No posts yet</translation>
        </message>
        <message>
            <source>Publish a draft, and it appears here.</source>
            <translation>Publish a draft, and it appears here.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Natiq</source>
            <translation>Natiq</translation>
        </message>
        <message>
            <source>Signed in: {employee}</source>
            <translation>Signed in: {employee}</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Practice · nothing is kept</source>
            <translation>Practice · nothing is kept</translation>
        </message>
        <message>
            <source>When you leave, drafts and posts are deleted.</source>
            <translation>When you leave, drafts and posts are deleted.</translation>
        </message>
        <message>
            <source>Practice · nothing leaves</source>
            <translation>Practice · nothing leaves</translation>
        </message>
        <message>
            <source>Practice mode uses no network.</source>
            <translation>Practice mode uses no network.</translation>
        </message>
        <message>
            <source>Offline · drafts are kept</source>
            <translation>Offline · drafts are kept</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>What you publish waits in the outbox.</translation>
        </message>
    </context>
    <context>
        <name>Unexpected</name>
        <message>
            <source>Something unexpected happened. Your text is safe. If it happens again, close the program, open it again, and tell IT support; the log file says where.</source>
            <translation>Something unexpected happened. Your text is safe. If it happens again, close the program, open it again, and tell IT support; the log file says where.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome to Natiq</source>
            <translation>Welcome to Natiq</translation>
        </message>
        <message>
            <source>Write, review and publish in the name of your institution. Your drafts stay encrypted on this computer, and you can work without a connection.</source>
            <translation>Write, review and publish in the name of your institution. Your drafts stay encrypted on this computer, and you can work without a connection.</translation>
        </message>
        <message>
            <source>Begin with a delegation decision</source>
            <translation>Begin with a delegation decision</translation>
        </message>
        <message>
            <source>For the employee whom a decision names. Five short steps, about five minutes.</source>
            <translation>For the employee whom a decision names. Five short steps, about five minutes.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practise</translation>
        </message>
        <message>
            <source>Try everything with a practice account: no network, nothing is published.</source>
            <translation>Try everything with a practice account: no network, nothing is published.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Natiq</source>
            <translation>Natiq</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
</TS>
