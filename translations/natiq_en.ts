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
    <name>AnswerForm</name>
    <message>
        <source>Decision number, department, or a link</source>
        <translation>Decision number, department, or a link</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Why it may stay</translation>
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
    <name>AuthenticatorStep</name>
    <message>
        <source>Connect an authenticator</source>
        <translation>Connect an authenticator</translation>
    </message>
    <message>
        <source>Each sign-in asks for a code of your authenticator as well: a passphrase that was watched or guessed is not enough then.</source>
        <translation>Each sign-in asks for a code of your authenticator as well: a passphrase that was watched or guessed is not enough then.</translation>
    </message>
    <message>
        <source>Open any authenticator app on your telephone, choose to add an account, and scan this code. Then enter the six digits that it shows.</source>
        <translation>Open any authenticator app on your telephone, choose to add an account, and scan this code. Then enter the six digits that it shows.</translation>
    </message>
    <message>
        <source>Without a camera, type this key (time based, 6 digits):</source>
        <translation>Without a camera, type this key (time based, 6 digits):</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR code for the authenticator</translation>
    </message>
    <message>
        <source>Code of the authenticator</source>
        <translation>Code of the authenticator</translation>
    </message>
</context>
<context>
    <name>AuthorityConsole</name>
    <message>
        <source>Usage: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Unknown argument: {argument}</source>
        <translation>Unknown argument: {argument}</translation>
    </message>
    <message>
        <source>Something is missing: {argument}</source>
        <translation>Something is missing: {argument}</translation>
    </message>
    <message>
        <source>language of this command</source>
        <translation>language of this command</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>{argument} takes no value.</source>
        <translation>{argument} takes no value.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <translation>{argument} needs a value.</translation>
    </message>
    <message>
        <source>the private key (.pem); the public key (.json) of the same name lies beside it</source>
        <translation>the private key (.pem); the public key (.json) of the same name lies beside it</translation>
    </message>
    <message>
        <source>sign without asking for confirmation</source>
        <translation>sign without asking for confirmation</translation>
    </message>
    <message>
        <source>read the key&apos;s passphrase from this file, which only its owner may read</source>
        <translation>read the key&apos;s passphrase from this file, which only its owner may read</translation>
    </message>
    <message>
        <source>Sign this? Type yes to sign, anything else to stop: </source>
        <translation>Sign this? Type yes to sign, anything else to stop: </translation>
    </message>
    <message>
        <source>There is no terminal to ask for confirmation: add --yes to sign without asking.</source>
        <translation>There is no terminal to ask for confirmation: add --yes to sign without asking.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was signed.</source>
        <translation>Stopped. Nothing was signed.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key: </source>
        <translation>Passphrase of the signing key: </translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase in: use --passphrase-file.</source>
        <translation>There is no terminal to type the passphrase in: use --passphrase-file.</translation>
    </message>
    <message>
        <source>say whether a file counts on this machine, and why not</source>
        <translation>say whether a file counts on this machine, and why not</translation>
    </message>
    <message>
        <source>Verifies a decision, a revocation or a public key by the keys and revocations that IT has installed here, and prints every field. Exit code 1 if it does not count.</source>
        <translation>Verifies a decision, a revocation or a public key by the keys and revocations that IT has installed here, and prints every field. Exit code 1 if it does not count.</translation>
    </message>
    <message>
        <source>a decision, a revocation or a public key</source>
        <translation>a decision, a revocation or a public key</translation>
    </message>
    <message>
        <source>public keys to go by instead of this machine&apos;s</source>
        <translation>public keys to go by instead of this machine&apos;s</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>There is no such folder: {folder}</translation>
    </message>
    <message>
        <source>NOT PROVEN. The file claims, and nothing shows it:</source>
        <translation>NOT PROVEN. The file claims, and nothing shows it:</translation>
    </message>
    <message>
        <source>Signed with key: {id}</source>
        <translation>Signed with key: {id}</translation>
    </message>
    <message>
        <source>It does not count:</source>
        <translation>It does not count:</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Clause: {clause}</translation>
    </message>
    <message>
        <source>Decision of delegation</source>
        <translation>Decision of delegation</translation>
    </message>
    <message>
        <source>Revocation of a decision</source>
        <translation>Revocation of a decision</translation>
    </message>
    <message>
        <source>Public key of an authority</source>
        <translation>Public key of an authority</translation>
    </message>
    <message>
        <source>It counts: genuine, in force now and not revoked.</source>
        <translation>It counts: genuine, in force now and not revoked.</translation>
    </message>
    <message>
        <source>It counts: genuine, from the moment named above.</source>
        <translation>It counts: genuine, from the moment named above.</translation>
    </message>
    <message>
        <source>It counts: what is signed with it is trusted here.</source>
        <translation>It counts: what is signed with it is trusted here.</translation>
    </message>
    <message>
        <source>make a key for signing decisions</source>
        <translation>make a key for signing decisions</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key: the private key under a passphrase, for the authority alone, and the public key, which IT installs on every machine.</source>
        <translation>Makes an Ed25519 key: the private key under a passphrase, for the authority alone, and the public key, which IT installs on every machine.</translation>
    </message>
    <message>
        <source>the authority&apos;s name, as decisions name their issuer</source>
        <translation>the authority&apos;s name, as decisions name their issuer</translation>
    </message>
    <message>
        <source>where both files are written; made if it is not there</source>
        <translation>where both files are written; made if it is not there</translation>
    </message>
    <message>
        <source>Choose a passphrase for the new key: </source>
        <translation>Choose a passphrase for the new key: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>The two are not the same. Begin again.</source>
        <translation>The two are not the same. Begin again.</translation>
    </message>
    <message>
        <source>The passphrase is too weak. It needs {minimum} characters or more, hard to guess:</source>
        <translation>The passphrase is too weak. It needs {minimum} characters or more, hard to guess:</translation>
    </message>
    <message>
        <source>The key was made. Its id is:</source>
        <translation>The key was made. Its id is:</translation>
    </message>
    <message>
        <source>The private key. Keep it offline, with a copy elsewhere; without it or its passphrase nothing can be signed:</source>
        <translation>The private key. Keep it offline, with a copy elsewhere; without it or its passphrase nothing can be signed:</translation>
    </message>
    <message>
        <source>The public key. It is no secret; give it to IT:</source>
        <translation>The public key. It is no secret; give it to IT:</translation>
    </message>
    <message>
        <source>IT installs it on every machine in this folder:</source>
        <translation>IT installs it on every machine in this folder:</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decision: {number}</source>
        <translation>Decision: {number}</translation>
    </message>
    <message>
        <source>Date of the decision: {date}</source>
        <translation>Date of the decision: {date}</translation>
    </message>
    <message>
        <source>Issuer: {issuer}</source>
        <translation>Issuer: {issuer}</translation>
    </message>
    <message>
        <source>Permits: {actions}</source>
        <translation>Permits: {actions}</translation>
    </message>
    <message>
        <source>Policy version: {version}</source>
        <translation>Policy version: {version}</translation>
    </message>
    <message>
        <source>Identifier: {id}</source>
        <translation>Identifier: {id}</translation>
    </message>
    <message>
        <source>Revocation: {number}</source>
        <translation>Revocation: {number}</translation>
    </message>
    <message>
        <source>Identifier of the revoked decision: {id}</source>
        <translation>Identifier of the revoked decision: {id}</translation>
    </message>
    <message>
        <source>In force from: {moment} (Muscat time)</source>
        <translation>In force from: {moment} (Muscat time)</translation>
    </message>
    <message>
        <source>In force until: {moment} (Muscat time)</source>
        <translation>In force until: {moment} (Muscat time)</translation>
    </message>
    <message>
        <source>Takes effect: {moment} (Muscat time)</source>
        <translation>Takes effect: {moment} (Muscat time)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Key id: {id}</source>
        <translation>Key id: {id}</translation>
    </message>
    <message>
        <source>Employee: {name}, {title} (staff number {number}, readiness record {record} of {date})</source>
        <translation>Employee: {name}, {title} (staff number {number}, readiness record {record} of {date})</translation>
    </message>
    <message>
        <source>Account: {name}, {handle} on {platform} at {server} (account id {id})</source>
        <translation>Account: {name}, {handle} on {platform} at {server} (account id {id})</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publishing</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>replying</translation>
    </message>
    <message>
        <source>liking</source>
        <translation>liking</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>boosting</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>deleting</translation>
    </message>
    <message>
        <source>revoke a decision before its time</source>
        <translation>revoke a decision before its time</translation>
    </message>
    <message>
        <source>Reads a signed decision, shows what is to be revoked, asks, and writes the signed revocation that IT distributes to the machines.</source>
        <translation>Reads a signed decision, shows what is to be revoked, asks, and writes the signed revocation that IT distributes to the machines.</translation>
    </message>
    <message>
        <source>the signed decision (.jws)</source>
        <translation>the signed decision (.jws)</translation>
    </message>
    <message>
        <source>number of the document that revokes</source>
        <translation>number of the document that revokes</translation>
    </message>
    <message>
        <source>why; the employees see it</source>
        <translation>why; the employees see it</translation>
    </message>
    <message>
        <source>when it takes effect, as 2026-12-01T00:00:00+04:00; now unless said</source>
        <translation>when it takes effect, as 2026-12-01T00:00:00+04:00; now unless said</translation>
    </message>
    <message>
        <source>the signed revocation (.jws); never overwrites a file</source>
        <translation>the signed revocation (.jws); never overwrites a file</translation>
    </message>
    <message>
        <source>This decision is to be revoked:</source>
        <translation>This decision is to be revoked:</translation>
    </message>
    <message>
        <source>By this revocation:</source>
        <translation>By this revocation:</translation>
    </message>
    <message>
        <source>Signed. Give this file to IT:</source>
        <translation>Signed. Give this file to IT:</translation>
    </message>
    <message>
        <source>sign a decision of delegation</source>
        <translation>sign a decision of delegation</translation>
    </message>
    <message>
        <source>Reads the description of a decision, checks every field, shows what is to be signed, asks, and writes the signed decision that employees import.</source>
        <translation>Reads the description of a decision, checks every field, shows what is to be signed, asks, and writes the signed decision that employees import.</translation>
    </message>
    <message>
        <source>the decision in words: a .toml or .json file</source>
        <translation>the decision in words: a .toml or .json file</translation>
    </message>
    <message>
        <source>the signed decision (.jws); never overwrites a file</source>
        <translation>the signed decision (.jws); never overwrites a file</translation>
    </message>
    <message>
        <source>print a description to fill in, and stop</source>
        <translation>print a description to fill in, and stop</translation>
    </message>
    <message>
        <source>This decision is to be signed:</source>
        <translation>This decision is to be signed:</translation>
    </message>
    <message>
        <source>Signed. Give this file to the employees whom it names:</source>
        <translation>Signed. Give this file to the employees whom it names:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>--language takes ar or en.</source>
        <translation>--language takes ar or en.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrupted.</translation>
    </message>
    <message>
        <source>There is no such command: {command}</source>
        <translation>There is no such command: {command}</translation>
    </message>
    <message>
        <source>For help: {command}</source>
        <translation>For help: {command}</translation>
    </message>
    <message>
        <source>Decisions of delegation: keys, signatures, revocations. Works offline.</source>
        <translation>Decisions of delegation: keys, signatures, revocations. Works offline.</translation>
    </message>
    <message>
        <source>Help for one of them: {command}</source>
        <translation>Help for one of them: {command}</translation>
    </message>
    <message>
        <source>Arabic unless --language en is given.</source>
        <translation>Arabic unless --language en is given.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or does not count, 2 not understood, 130 interrupted.</source>
        <translation>Exit codes: 0 done, 1 refused or does not count, 2 not understood, 130 interrupted.</translation>
    </message>
    <message>
        <source>Decision of delegation. Fill in every field.</source>
        <translation>Decision of delegation. Fill in every field.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is taken from the key.</source>
        <translation>The issuer&apos;s name is taken from the key.</translation>
    </message>
    <message>
        <source>Number of the decision, as 147/2026</source>
        <translation>Number of the decision, as 147/2026</translation>
    </message>
    <message>
        <source>Date of the decision, as 2026-11-01</source>
        <translation>Date of the decision, as 2026-11-01</translation>
    </message>
    <message>
        <source>From when to when it is in force, with the offset from UTC, as 2026-11-01T00:00:00+04:00; five years at most</source>
        <translation>From when to when it is in force, with the offset from UTC, as 2026-11-01T00:00:00+04:00; five years at most</translation>
    </message>
    <message>
        <source>Version of the policy that it refers to</source>
        <translation>Version of the policy that it refers to</translation>
    </message>
    <message>
        <source>What it permits. Delete what it does not permit.</source>
        <translation>What it permits. Delete what it does not permit.</translation>
    </message>
    <message>
        <source>One such block for each employee</source>
        <translation>One such block for each employee</translation>
    </message>
    <message>
        <source>Staff number: letters A to Z, digits, / _ -</source>
        <translation>Staff number: letters A to Z, digits, / _ -</translation>
    </message>
    <message>
        <source>The record that found the employee ready, and its date, as 2026-10-20</source>
        <translation>The record that found the employee ready, and its date, as 2026-10-20</translation>
    </message>
    <message>
        <source>One such block for each account</source>
        <translation>One such block for each account</translation>
    </message>
    <message>
        <source>Address of the account&apos;s server, with https://</source>
        <translation>Address of the account&apos;s server, with https://</translation>
    </message>
    <message>
        <source>Name of the account on the platform, without @</source>
        <translation>Name of the account on the platform, without @</translation>
    </message>
    <message>
        <source>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:</source>
        <translation>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:</translation>
    </message>
    <message>
        <source>Whom the account speaks for</source>
        <translation>Whom the account speaks for</translation>
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
        <source>Import a decision to publish; drafting works.</source>
        <translation>Import a decision to publish; drafting works.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
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
        <source>Enter an app password made for this account in the platform&apos;s settings. The platform is asked whose it is; only the delegated account&apos;s is kept, sealed.</source>
        <translation>Enter an app password made for this account in the platform&apos;s settings. The platform is asked whose it is; only the delegated account&apos;s is kept, sealed.</translation>
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
    <message>
        <source>publishing</source>
        <translation>publishing</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>replying</translation>
    </message>
    <message>
        <source>liking</source>
        <translation>liking</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>boosting</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>deleting</translation>
    </message>
</context>
<context>
    <name>DecisionStep</name>
    <message>
        <source>Import your decision</source>
        <translation>Import your decision</translation>
    </message>
    <message>
        <source>The decision of delegation names you and the accounts that you speak for. Without it you can draft and review, but not publish; you can import it later under Accounts.</source>
        <translation>The decision of delegation names you and the accounts that you speak for. Without it you can draft and review, but not publish; you can import it later under Accounts.</translation>
    </message>
    <message>
        <source>Choose the decision…</source>
        <translation>Choose the decision…</translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation>Choose the decision</translation>
    </message>
    <message>
        <source>Decision {number} was verified and imported. In force until {date}.</source>
        <translation>Decision {number} was verified and imported. In force until {date}.</translation>
    </message>
    <message>
        <source>You speak for:</source>
        <translation>You speak for:</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The text on the screen could not be saved. Copy it before you close.</source>
        <translation>The text on the screen could not be saved. Copy it before you close.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
</context>
<context>
    <name>DraftDelegate</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
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
    <name>Enrolment</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Step {number} of {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Begin to write</translation>
    </message>
    <message>
        <source>Later; begin to write</source>
        <translation>Later; begin to write</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
        <source>Natiq keeps half of your key in the operating system&apos;s keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; the security paper says how and what it means.</source>
        <translation>Natiq keeps half of your key in the operating system&apos;s keyring, so that a copied file opens nowhere else. Sign in to your desktop session with its keyring unlocked, then try again. Where a machine has none, IT support can choose a guarded folder instead; the security paper says how and what it means.</translation>
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
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>At least 15 characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</source>
        <translation>At least 15 characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
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
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>This is not the same as above.</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Not judged yet</translation>
    </message>
    <message numerus="yes">
        <source>%n characters count</source>
        <translation>
            <numerusform>%n character counts</numerusform>
            <numerusform>%n characters count</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Very weak</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Not strong enough</source>
        <translation>Not strong enough</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Very strong</translation>
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
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Natiq</source>
        <translation>Natiq</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>trainee</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this text?</source>
        <translation>Publish this text?</translation>
    </message>
    <message>
        <source>What is published is the institution&apos;s official view, and the log keeps your name beside it.</source>
        <translation>What is published is the institution&apos;s official view, and the log keeps your name beside it.</translation>
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
    <name>RecoveryPaper</name>
    <message>
        <source>Natiq: recovery codes</source>
        <translation>Natiq: recovery codes</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}, staff number {number}</translation>
    </message>
    <message>
        <source>Each code replaces the authenticator once. Keep this sheet under lock, away from the computer, and strike out what you have used.</source>
        <translation>Each code replaces the authenticator once. Keep this sheet under lock, away from the computer, and strike out what you have used.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Keep your recovery codes</translation>
    </message>
    <message>
        <source>If the telephone is lost, each of these codes replaces the authenticator once. They are not shown again: print them or write them down, and keep them under lock, away from this computer.</source>
        <translation>If the telephone is lost, each of these codes replaces the authenticator once. They are not shown again: print them or write them down, and keep them under lock, away from this computer.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>I have kept the codes in a safe place</source>
        <translation>I have kept the codes in a safe place</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>The codes were sent to the printer.</source>
        <translation>The codes were sent to the printer.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Save the recovery codes</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer, to a place under lock.</source>
        <translation>Saved. Move the file off this computer, to a place under lock.</translation>
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
    <name>RuleWords</name>
    <message>
        <source>The text is too long</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>Reads like a complaint by staff</source>
        <translation>Reads like a complaint by staff</translation>
    </message>
    <message>
        <source>Contempt of a belief</source>
        <translation>Contempt of a belief</translation>
    </message>
    <message>
        <source>Defamation or discrimination</source>
        <translation>Defamation or discrimination</translation>
    </message>
    <message>
        <source>Incitement to an illegal act</source>
        <translation>Incitement to an illegal act</translation>
    </message>
    <message>
        <source>Personal data: a phone number</source>
        <translation>Personal data: a phone number</translation>
    </message>
    <message>
        <source>Personal data: a civil number</source>
        <translation>Personal data: a civil number</translation>
    </message>
    <message>
        <source>A statement that needs a source</source>
        <translation>A statement that needs a source</translation>
    </message>
    <message>
        <source>Official accounts carry no complaints about work. Reword or delete it.</source>
        <translation>Official accounts carry no complaints about work. Reword or delete it.</translation>
    </message>
    <message>
        <source>The wording belittles a religion or a school of thought. Delete it.</source>
        <translation>The wording belittles a religion or a school of thought. Delete it.</translation>
    </message>
    <message>
        <source>The wording insults or belittles people. Delete it or reword it.</source>
        <translation>The wording insults or belittles people. Delete it or reword it.</translation>
    </message>
    <message>
        <source>The wording calls for something illegal. Delete it or reword it.</source>
        <translation>The wording calls for something illegal. Delete it or reword it.</translation>
    </message>
    <message>
        <source>It is not among the institution&apos;s published numbers. Delete it.</source>
        <translation>It is not among the institution&apos;s published numbers. Delete it.</translation>
    </message>
    <message>
        <source>A civil number identifies a person. Delete it.</source>
        <translation>A civil number identifies a person. Delete it.</translation>
    </message>
    <message>
        <source>A date, a closure, a fee or a figure: name the decision or department behind it.</source>
        <translation>A date, a closure, a fee or a figure: name the decision or department behind it.</translation>
    </message>
    <message>
        <source>The text seems to warn against it rather than say it. Say why it may stay, or reword it.</source>
        <translation>The text seems to warn against it rather than say it. Say why it may stay, or reword it.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters; the text has {count}. Shorten it by {over}.</source>
        <translation>The platform takes {limit} characters; the text has {count}. Shorten it by {over}.</translation>
    </message>
    <message>
        <source>The platform takes {limit} bytes; the text has {count}. Shorten it.</source>
        <translation>The platform takes {limit} bytes; the text has {count}. Shorten it.</translation>
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
    <name>Texts</name>
    <message>
        <source>The file {name} is too large to be what was asked for. Choose another one.</source>
        <translation>The file {name} is too large to be what was asked for. Choose another one.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read. Check that it is there and that you may open it.</source>
        <translation>The file {name} cannot be read. Check that it is there and that you may open it.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written. Check the free space on the disk, then try again.</source>
        <translation>The file {name} cannot be written. Check the free space on the disk, then try again.</translation>
    </message>
    <message>
        <source>The settings file {name} that IT installed is not valid TOML. Ask IT support to mend it.</source>
        <translation>The settings file {name} that IT installed is not valid TOML. Ask IT support to mend it.</translation>
    </message>
    <message>
        <source>The settings file that IT installed names a setting that does not exist: {name}. Ask IT support to mend it.</source>
        <translation>The settings file that IT installed names a setting that does not exist: {name}. Ask IT support to mend it.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that is not allowed. Ask IT support to mend it.</source>
        <translation>The setting {name} has a value that is not allowed. Ask IT support to mend it.</translation>
    </message>
    <message>
        <source>IT has fixed the setting {name} on this machine; it cannot be changed here.</source>
        <translation>IT has fixed the setting {name} on this machine; it cannot be changed here.</translation>
    </message>
    <message>
        <source>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</source>
        <translation>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</translation>
    </message>
    <message>
        <source>This machine knows no authority whose decisions count. Ask IT support to install the authority&apos;s public key.</source>
        <translation>This machine knows no authority whose decisions count. Ask IT support to install the authority&apos;s public key.</translation>
    </message>
    <message>
        <source>The authority&apos;s key file {name} on this machine is damaged. Ask IT support to install it again.</source>
        <translation>The authority&apos;s key file {name} on this machine is damaged. Ask IT support to install it again.</translation>
    </message>
    <message>
        <source>The file is not a signed decision. Choose the file as the authority gave it.</source>
        <translation>The file is not a signed decision. Choose the file as the authority gave it.</translation>
    </message>
    <message>
        <source>The file is too large to be a decision. Choose the file as the authority gave it.</source>
        <translation>The file is too large to be a decision. Choose the file as the authority gave it.</translation>
    </message>
    <message>
        <source>The decision is signed by a method that Natiq does not accept (only EdDSA).</source>
        <translation>The decision is signed by a method that Natiq does not accept (only EdDSA).</translation>
    </message>
    <message>
        <source>The head of the decision holds something that does not belong there.</source>
        <translation>The head of the decision holds something that does not belong there.</translation>
    </message>
    <message>
        <source>The file is signed, but it is of another kind than what was asked for here.</source>
        <translation>The file is signed, but it is of another kind than what was asked for here.</translation>
    </message>
    <message>
        <source>The decision is signed with a key that this machine does not trust. Ask the authority which key it used, and IT support whether it is installed.</source>
        <translation>The decision is signed with a key that this machine does not trust. Ask the authority which key it used, and IT support whether it is installed.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed, or was not signed by this authority. Ask for it again.</source>
        <translation>The signature does not fit: the file was changed after it was signed, or was not signed by this authority. Ask for it again.</translation>
    </message>
    <message>
        <source>Decision {number} names another issuer than the authority that signed it.</source>
        <translation>Decision {number} names another issuer than the authority that signed it.</translation>
    </message>
    <message>
        <source>The decision lacks a field that every decision must have: {field}.</source>
        <translation>The decision lacks a field that every decision must have: {field}.</translation>
    </message>
    <message>
        <source>The decision holds a field that Natiq does not know: {field}.</source>
        <translation>The decision holds a field that Natiq does not know: {field}.</translation>
    </message>
    <message>
        <source>A field of the decision does not have a valid value: {field}.</source>
        <translation>A field of the decision does not have a valid value: {field}.</translation>
    </message>
    <message>
        <source>Decision {number} is not in force yet; it begins {valid_from}.</source>
        <translation>Decision {number} is not in force yet; it begins {valid_from}.</translation>
    </message>
    <message>
        <source>Decision {number} ended {valid_until}. Ask the authority for a new one.</source>
        <translation>Decision {number} ended {valid_until}. Ask the authority for a new one.</translation>
    </message>
    <message>
        <source>Decision {number} was revoked from {since}. Reason: {reason}.</source>
        <translation>Decision {number} was revoked from {since}. Reason: {reason}.</translation>
    </message>
    <message>
        <source>Decision {number} does not name your staff number. Check the number, or ask the authority.</source>
        <translation>Decision {number} does not name your staff number. Check the number, or ask the authority.</translation>
    </message>
    <message>
        <source>Decision {number} does not name this account.</source>
        <translation>Decision {number} does not name this account.</translation>
    </message>
    <message>
        <source>Decision {number} does not permit this action on this account.</source>
        <translation>Decision {number} does not permit this action on this account.</translation>
    </message>
    <message>
        <source>There is no decision that delegates you. Import one; drafting works meanwhile.</source>
        <translation>There is no decision that delegates you. Import one; drafting works meanwhile.</translation>
    </message>
    <message>
        <source>The file is not a key of this kind.</source>
        <translation>The file is not a key of this kind.</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key.</source>
        <translation>The passphrase does not open the signing key.</translation>
    </message>
    <message>
        <source>The file {name} exists already and is not overwritten. Choose another name.</source>
        <translation>The file {name} exists already and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>A description of a decision is a .toml or a .json file, and {name} is neither.</source>
        <translation>A description of a decision is a .toml or a .json file, and {name} is neither.</translation>
    </message>
    <message>
        <source>{name} is not valid TOML (line {line}).</source>
        <translation>{name} is not valid TOML (line {line}).</translation>
    </message>
    <message>
        <source>{name} is not valid JSON (line {line}).</source>
        <translation>{name} is not valid JSON (line {line}).</translation>
    </message>
    <message>
        <source>The public key {name} does not belong to this private key.</source>
        <translation>The public key {name} does not belong to this private key.</translation>
    </message>
    <message>
        <source>This machine trusts the key under another name: {issuer}.</source>
        <translation>This machine trusts the key under another name: {issuer}.</translation>
    </message>
    <message>
        <source>Others can read the passphrase file {name}. Close it to them (chmod 600).</source>
        <translation>Others can read the passphrase file {name}. Close it to them (chmod 600).</translation>
    </message>
    <message>
        <source>The passphrase file {name} holds no passphrase on one line.</source>
        <translation>The passphrase file {name} holds no passphrase on one line.</translation>
    </message>
    <message>
        <source>Too short: several words that do not belong together are easy to remember.</source>
        <translation>Too short: several words that do not belong together are easy to remember.</translation>
    </message>
    <message>
        <source>Longer than Natiq accepts. Some words fewer are enough.</source>
        <translation>Longer than Natiq accepts. Some words fewer are enough.</translation>
    </message>
    <message>
        <source>It holds signs that cannot be seen. Type it instead of pasting it.</source>
        <translation>It holds signs that cannot be seen. Type it instead of pasting it.</translation>
    </message>
    <message>
        <source>It holds words or phrases that many people choose, and guessers try first.</source>
        <translation>It holds words or phrases that many people choose, and guessers try first.</translation>
    </message>
    <message>
        <source>Your name and your staff number do not count: they are easy to find out.</source>
        <translation>Your name and your staff number do not count: they are easy to find out.</translation>
    </message>
    <message>
        <source>Repeating something adds next to nothing.</source>
        <translation>Repeating something adds next to nothing.</translation>
    </message>
    <message>
        <source>Sequences such as 1234 or أبجد are guessed at once.</source>
        <translation>Sequences such as 1234 or أبجد are guessed at once.</translation>
    </message>
    <message>
        <source>Keys beside one another are guessed at once.</source>
        <translation>Keys beside one another are guessed at once.</translation>
    </message>
    <message>
        <source>Dates, years and telephone numbers are easily guessed.</source>
        <translation>Dates, years and telephone numbers are easily guessed.</translation>
    </message>
    <message>
        <source>Add another word or two that nobody would expect beside the others.</source>
        <translation>Add another word or two that nobody would expect beside the others.</translation>
    </message>
    <message>
        <source>Strong. Keep it to yourself.</source>
        <translation>Strong. Keep it to yourself.</translation>
    </message>
    <message>
        <source>A staff number is made of letters A to Z and digits, at most 32 of them.</source>
        <translation>A staff number is made of letters A to Z and digits, at most 32 of them.</translation>
    </message>
    <message>
        <source>Write your name as it stands in the decision.</source>
        <translation>Write your name as it stands in the decision.</translation>
    </message>
    <message>
        <source>The passphrase is too weak. Follow the advice below the field.</source>
        <translation>The passphrase is too weak. Follow the advice below the field.</translation>
    </message>
    <message>
        <source>An employee is set up on this computer account already. Sign in instead.</source>
        <translation>An employee is set up on this computer account already. Sign in instead.</translation>
    </message>
    <message>
        <source>Nobody is set up here yet. Begin with the first steps.</source>
        <translation>Nobody is set up here yet. Begin with the first steps.</translation>
    </message>
    <message>
        <source>Confirm a code of the authenticator first.</source>
        <translation>Confirm a code of the authenticator first.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Enter the six digits of the code.</translation>
    </message>
    <message>
        <source>The code is not right. Take the newest one, and check that the clocks of telephone and computer are right.</source>
        <translation>The code is not right. Take the newest one, and check that the clocks of telephone and computer are right.</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one, half a minute at most.</source>
        <translation>This code was used already. Wait for the next one, half a minute at most.</translation>
    </message>
    <message>
        <source>This is none of your recovery codes. Check it letter by letter.</source>
        <translation>This is none of your recovery codes. Check it letter by letter.</translation>
    </message>
    <message>
        <source>This recovery code was used already. Take another one.</source>
        <translation>This recovery code was used already. Take another one.</translation>
    </message>
    <message>
        <source>Several attempts failed. Try again in a while (seconds left: {seconds}).</source>
        <translation>Several attempts failed. Try again in a while (seconds left: {seconds}).</translation>
    </message>
    <message>
        <source>The session is locked. Sign in again.</source>
        <translation>The session is locked. Sign in again.</translation>
    </message>
    <message>
        <source>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</translation>
    </message>
    <message>
        <source>The operating system offers no keyring in this session.</source>
        <translation>The operating system offers no keyring in this session.</translation>
    </message>
    <message>
        <source>The operating system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>The operating system&apos;s keyring is locked. Unlock it, then try again.</translation>
    </message>
    <message>
        <source>The keyring set up on this machine ({name}) does not protect what it keeps. Ask IT support for the system&apos;s own one.</source>
        <translation>The keyring set up on this machine ({name}) does not protect what it keeps. Ask IT support for the system&apos;s own one.</translation>
    </message>
    <message>
        <source>The operating system&apos;s keyring failed ({kind}). Try again, or ask IT support.</source>
        <translation>The operating system&apos;s keyring failed ({kind}). Try again, or ask IT support.</translation>
    </message>
    <message>
        <source>The folder that IT chose for this machine&apos;s secret is not there. Check that its drive is connected.</source>
        <translation>The folder that IT chose for this machine&apos;s secret is not there. Check that its drive is connected.</translation>
    </message>
    <message>
        <source>Others can read the folder or file of this machine&apos;s secret ({name}). Ask IT support to close it to them.</source>
        <translation>Others can read the folder or file of this machine&apos;s secret ({name}). Ask IT support to close it to them.</translation>
    </message>
    <message>
        <source>The folder for this machine&apos;s secret lies with the data that it protects. Ask IT support to choose another one.</source>
        <translation>The folder for this machine&apos;s secret lies with the data that it protects. Ask IT support to choose another one.</translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not hold the secret of this profile: the profile was copied from another machine, or the keyring was emptied.</source>
        <translation>This machine&apos;s keyring does not hold the secret of this profile: the profile was copied from another machine, or the keyring was emptied.</translation>
    </message>
    <message>
        <source>What this machine&apos;s keyring holds for this profile is damaged.</source>
        <translation>What this machine&apos;s keyring holds for this profile is damaged.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file is missing; its drafts cannot be opened without it. Nothing was deleted: ask IT support to restore the file from a backup.</source>
        <translation>The profile&apos;s key file is missing; its drafts cannot be opened without it. Nothing was deleted: ask IT support to restore the file from a backup.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file is damaged. Ask IT support to restore it from a backup.</source>
        <translation>The profile&apos;s key file is damaged. Ask IT support to restore it from a backup.</translation>
    </message>
    <message>
        <source>The profile&apos;s key file was changed, or it belongs to another machine. It is not opened.</source>
        <translation>The profile&apos;s key file was changed, or it belongs to another machine. It is not opened.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>The passphrase is not right.</translation>
    </message>
    <message>
        <source>A stored secret is damaged and is not used. Enter it again.</source>
        <translation>A stored secret is damaged and is not used. Enter it again.</translation>
    </message>
    <message>
        <source>The database {name} does not open with this profile&apos;s key: it is damaged or comes from another profile.</source>
        <translation>The database {name} does not open with this profile&apos;s key: it is damaged or comes from another profile.</translation>
    </message>
    <message>
        <source>The database {name} is damaged. Nothing was deleted: ask IT support to restore it from a backup.</source>
        <translation>The database {name} is damaged. Nothing was deleted: ask IT support to restore it from a backup.</translation>
    </message>
    <message>
        <source>The data comes from a newer version of Natiq. Nothing was changed: ask IT support for the newer version.</source>
        <translation>The data comes from a newer version of Natiq. Nothing was changed: ask IT support for the newer version.</translation>
    </message>
    <message>
        <source>The database {name} is there already and is not overwritten.</source>
        <translation>The database {name} is there already and is not overwritten.</translation>
    </message>
    <message>
        <source>The profile&apos;s database {name} is missing. Ask IT support to restore it from a backup.</source>
        <translation>The profile&apos;s database {name} is missing. Ask IT support to restore it from a backup.</translation>
    </message>
    <message>
        <source>Natiq is running already with your data. Go to its window, or close it and start again.</source>
        <translation>Natiq is running already with your data. Go to its window, or close it and start again.</translation>
    </message>
    <message>
        <source>The disk does not take the data: it is full, or writing is not allowed. Free some space.</source>
        <translation>The disk does not take the data: it is full, or writing is not allowed. Free some space.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>This draft is not there any more.</translation>
    </message>
    <message>
        <source>The text has {length} characters; a draft holds {limit} at most.</source>
        <translation>The text has {length} characters; a draft holds {limit} at most.</translation>
    </message>
    <message>
        <source>This text is in the outbox and cannot be changed there. Withdraw it first.</source>
        <translation>This text is in the outbox and cannot be changed there. Withdraw it first.</translation>
    </message>
    <message>
        <source>The address is not one that the delegated account needs.</source>
        <translation>The address is not one that the delegated account needs.</translation>
    </message>
    <message>
        <source>The connection would not have been encrypted.</source>
        <translation>The connection would not have been encrypted.</translation>
    </message>
    <message>
        <source>The address is written in a way that hides where it leads.</source>
        <translation>The address is written in a way that hides where it leads.</translation>
    </message>
    <message>
        <source>The server wanted to lead elsewhere.</source>
        <translation>The server wanted to lead elsewhere.</translation>
    </message>
    <message>
        <source>The answer was larger than any that is needed.</source>
        <translation>The answer was larger than any that is needed.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>The answer took too long.</translation>
    </message>
    <message>
        <source>The answer came packed, which is not accepted.</source>
        <translation>The answer came packed, which is not accepted.</translation>
    </message>
    <message>
        <source>The platform cannot be reached: there is no connection.</source>
        <translation>The platform cannot be reached: there is no connection.</translation>
    </message>
    <message>
        <source>The network gate did not let this exchange through; the log says why.</source>
        <translation>The network gate did not let this exchange through; the log says why.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>The connection broke before an answer came.</translation>
    </message>
    <message>
        <source>The platform gave an answer that makes no sense.</source>
        <translation>The platform gave an answer that makes no sense.</translation>
    </message>
    <message>
        <source>The platform itself has a fault at the moment ({status}).</source>
        <translation>The platform itself has a fault at the moment ({status}).</translation>
    </message>
    <message>
        <source>The platform did not accept it ({status} {reason}).</source>
        <translation>The platform did not accept it ({status} {reason}).</translation>
    </message>
    <message>
        <source>The platform asks for a pause (seconds: {retry_after}). Try again then.</source>
        <translation>The platform asks for a pause (seconds: {retry_after}). Try again then.</translation>
    </message>
    <message>
        <source>The platform does not accept the app password: it is wrong, or it was revoked. Make a new one and connect the account again.</source>
        <translation>The platform does not accept the app password: it is wrong, or it was revoked. Make a new one and connect the account again.</translation>
    </message>
    <message>
        <source>The vault holds no app password for {handle}. Connect the account first.</source>
        <translation>The vault holds no app password for {handle}. Connect the account first.</translation>
    </message>
    <message>
        <source>The credential belongs to another account than the one that the decision names. Nothing was sent.</source>
        <translation>The credential belongs to another account than the one that the decision names. Nothing was sent.</translation>
    </message>
    <message>
        <source>The text is not the one that was allowed. Nothing was sent.</source>
        <translation>The text is not the one that was allowed. Nothing was sent.</translation>
    </message>
    <message>
        <source>The permission to publish ran out before the text left. Publish it again.</source>
        <translation>The permission to publish ran out before the text left. Publish it again.</translation>
    </message>
    <message>
        <source>The platform keeps another post under this key. Publish the text again.</source>
        <translation>The platform keeps another post under this key. Publish the text again.</translation>
    </message>
    <message>
        <source>The decision gives an address of the platform that is not valid.</source>
        <translation>The decision gives an address of the platform that is not valid.</translation>
    </message>
    <message>
        <source>No decision in force delegates this account to you. Nothing was sent.</source>
        <translation>No decision in force delegates this account to you. Nothing was sent.</translation>
    </message>
    <message>
        <source>There is no text to publish.</source>
        <translation>There is no text to publish.</translation>
    </message>
    <message>
        <source>{handle} is not connected yet. Connect it under Accounts, then publish.</source>
        <translation>{handle} is not connected yet. Connect it under Accounts, then publish.</translation>
    </message>
    <message>
        <source>The decision delegates {delegated}, but the credential belongs to {token}. Nothing was sent. Connect the right account.</source>
        <translation>The decision delegates {delegated}, but the credential belongs to {token}. Nothing was sent. Connect the right account.</translation>
    </message>
    <message>
        <source>The review of the text is still open.</source>
        <translation>The review of the text is still open.</translation>
    </message>
    <message>
        <source>The text was changed after it was handed over. Nothing was sent.</source>
        <translation>The text was changed after it was handed over. Nothing was sent.</translation>
    </message>
    <message>
        <source>The permission to publish is not genuine. Nothing was sent.</source>
        <translation>The permission to publish is not genuine. Nothing was sent.</translation>
    </message>
    <message>
        <source>This item is not in the outbox.</source>
        <translation>This item is not in the outbox.</translation>
    </message>
    <message>
        <source>It is on its way already and cannot be withdrawn.</source>
        <translation>It is on its way already and cannot be withdrawn.</translation>
    </message>
    <message>
        <source>The program ended while the text was being sent.</source>
        <translation>The program ended while the text was being sent.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed in with a recovery code</source>
        <translation>Signed in with a recovery code</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Decision imported</source>
        <translation>Decision imported</translation>
    </message>
    <message>
        <source>Revocation imported</source>
        <translation>Revocation imported</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Account connected</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Account refused</translation>
    </message>
    <message>
        <source>Handed over for publishing</source>
        <translation>Handed over for publishing</translation>
    </message>
    <message>
        <source>Publishing refused</source>
        <translation>Publishing refused</translation>
    </message>
    <message>
        <source>Outcome uncertain</source>
        <translation>Outcome uncertain</translation>
    </message>
    <message>
        <source>Connection refused by the gate</source>
        <translation>Connection refused by the gate</translation>
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
    <name>WhoStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>As your decision names you. It decides by the staff number whom it delegates.</source>
        <translation>As your decision names you. It decides by the staff number whom it delegates.</translation>
    </message>
    <message>
        <source>Fill in from the decision…</source>
        <translation>Fill in from the decision…</translation>
    </message>
    <message>
        <source>The decision names several employees. You are:</source>
        <translation>The decision names several employees. You are:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation>Choose the decision</translation>
    </message>
    <message>
        <source>Decision {number} of {issuer} is genuine.</source>
        <translation>Decision {number} of {issuer} is genuine.</translation>
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
