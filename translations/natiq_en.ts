<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountApps</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>The list does not name every app, so a person looks there as well.</source>
        <translation>The list does not name every app, so a person looks there as well.</translation>
    </message>
    <message>
        <source>Look at the platform…</source>
        <translation>Look at the platform…</translation>
    </message>
    <message>
        <source>Read the apps of {handle}</source>
        <translation>Read the apps of {handle}</translation>
    </message>
    <message>
        <source>Look at the apps of {handle} at the platform</source>
        <translation>Look at the apps of {handle} at the platform</translation>
    </message>
</context>
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
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
</context>
<context>
    <name>AccountChips</name>
    <message>
        <source>Accounts shown</source>
        <translation>Accounts shown</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Back to all accounts</source>
        <translation>Back to all accounts</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Change the password…</translation>
    </message>
    <message>
        <source>Delete what is kept of this account…</source>
        <translation>Delete what is kept of this account…</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page</source>
        <translation>Open the platform&apos;s page</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>Owner&apos;s mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed: the account is no longer delegated to you</source>
        <translation>Sealed: the account is no longer delegated to you</translation>
    </message>
    <message>
        <source>A new password waits for your word that the platform has taken it. Until then the old one counts.</source>
        <translation>A new password waits for your word that the platform has taken it. Until then the old one counts.</translation>
    </message>
    <message>
        <source>Go on with the change…</source>
        <translation>Go on with the change…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <source>No longer delegated</source>
        <translation>No longer delegated</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Change not confirmed</translation>
    </message>
    <message>
        <source>No password kept</source>
        <translation>No password kept</translation>
    </message>
</context>
<context>
    <name>AccountsBox</name>
    <message>
        <source>Publish to these accounts too</source>
        <translation>Publish to these accounts too</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Official accounts</source>
        <translation>Official accounts</translation>
    </message>
    <message>
        <source>Import a vault…</source>
        <translation>Import a vault…</translation>
    </message>
    <message>
        <source>No official account yet</source>
        <translation>No official account yet</translation>
    </message>
    <message>
        <source>The accounts that a decision delegates to you appear here.</source>
        <translation>The accounts that a decision delegates to you appear here.</translation>
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
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
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
        <source>{handle} is connected; what lets the program in is kept sealed.</source>
        <translation>{handle} is connected; what lets the program in is kept sealed.</translation>
    </message>
    <message>
        <source>{handle} is disconnected, and the platform has forgotten it too.</source>
        <translation>{handle} is disconnected, and the platform has forgotten it too.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here. Now delete the app password in the account&apos;s settings at the platform.</source>
        <translation>{handle} is disconnected here. Now delete the app password in the account&apos;s settings at the platform.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here. Now have IT withdraw the token at Meta.</source>
        <translation>{handle} is disconnected here. Now have IT withdraw the token at Meta.</translation>
    </message>
    <message>
        <source>{handle} is disconnected here, but the platform could not be told. Take the program from the connected apps in the account&apos;s settings there.</source>
        <translation>{handle} is disconnected here, but the platform could not be told. Take the program from the connected apps in the account&apos;s settings there.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Boost the post of {author}?</source>
        <translation>Boost the post of {author}?</translation>
    </message>
    <message>
        <source>Readers take it for the institution&apos;s own view. The log keeps the reason with your name.</source>
        <translation>Readers take it for the institution&apos;s own view. The log keeps the reason with your name.</translation>
    </message>
    <message>
        <source>Boost as {account}</source>
        <translation>Boost as {account}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Like the post of {author}?</source>
        <translation>Like the post of {author}?</translation>
    </message>
    <message>
        <source>Everybody can see the like. The log keeps it with your name.</source>
        <translation>Everybody can see the like. The log keeps it with your name.</translation>
    </message>
    <message>
        <source>Like as {account}</source>
        <translation>Like as {account}</translation>
    </message>
    <message>
        <source>Why the institution boosts it</source>
        <translation>Why the institution boosts it</translation>
    </message>
    <message>
        <source>An announcement of another authority, news of a joint campaign…</source>
        <translation>An announcement of another authority, news of a joint campaign…</translation>
    </message>
    <message>
        <source>Being done at the platform</source>
        <translation>Being done at the platform</translation>
    </message>
    <message numerus="yes">
        <source>The review points to %n places in this text.</source>
        <translation>
            <numerusform>The review points to %n place in this text.</numerusform>
            <numerusform>The review points to %n places in this text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>Add a security key</translation>
    </message>
    <message>
        <source>A FIDO2 key of your own. Together with your passphrase it opens this profile, and you will be asked to touch it twice.</source>
        <translation>A FIDO2 key of your own. Together with your passphrase it opens this profile, and you will be asked to touch it twice.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Add the key</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name of the key</translation>
    </message>
    <message>
        <source>Such as: blue key, office</source>
        <translation>Such as: blue key, office</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>Changed today</source>
        <translation>Changed today</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n days ago</source>
        <translation>
            <numerusform>Changed %n day ago</numerusform>
            <numerusform>Changed %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Its change was due {date}</source>
        <translation>Its change was due {date}</translation>
    </message>
    <message>
        <source>Its change is due today</source>
        <translation>Its change is due today</translation>
    </message>
    <message numerus="yes">
        <source>Its change is due in %n days</source>
        <translation>
            <numerusform>Its change is due in %n day</numerusform>
            <numerusform>Its change is due in %n days</numerusform>
        </translation>
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
    <name>AnswersCard</name>
    <message>
        <source>Answers given in review</source>
        <translation>Answers given in review</translation>
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
        <translation>Remove by hand…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Shut out…</translation>
    </message>
    <message>
        <source>Remove {app} by hand</source>
        <translation>Remove {app} by hand</translation>
    </message>
    <message>
        <source>Shut out {app}</source>
        <translation>Shut out {app}</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>Publishing is stopped</source>
        <translation>Publishing is stopped</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Unknown app</translation>
    </message>
    <message>
        <source>A look is due</source>
        <translation>A look is due</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Not reachable</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>The account is not connected, so nothing can be read from here.</source>
        <translation>The account is not connected, so nothing can be read from here.</translation>
    </message>
    <message>
        <source>The platform gives no list: a person looks there at intervals.</source>
        <translation>The platform gives no list: a person looks there at intervals.</translation>
    </message>
    <message>
        <source>The platform gives a list; it has not been read yet.</source>
        <translation>The platform gives a list; it has not been read yet.</translation>
    </message>
    <message>
        <source>Read on {moment}</source>
        <translation>Read on {moment}</translation>
    </message>
    <message>
        <source>again from {moment}</source>
        <translation>again from {moment}</translation>
    </message>
    <message>
        <source>The platform&apos;s own list</source>
        <translation>The platform&apos;s own list</translation>
    </message>
    <message>
        <source>The list could not be read; what was known before still counts.</source>
        <translation>The list could not be read; what was known before still counts.</translation>
    </message>
    <message>
        <source>Nobody has looked at the platform yet.</source>
        <translation>Nobody has looked at the platform yet.</translation>
    </message>
    <message>
        <source>{employee} looked on {date}: {result}.</source>
        <translation>{employee} looked on {date}: {result}.</translation>
    </message>
    <message>
        <source>The next look is due on {date}.</source>
        <translation>The next look is due on {date}.</translation>
    </message>
    <message>
        <source>Look again once it has been removed.</source>
        <translation>Look again once it has been removed.</translation>
    </message>
    <message>
        <source>The next look has been due since {date}.</source>
        <translation>The next look has been due since {date}.</translation>
    </message>
    <message>
        <source>Its name stood on a post; first seen on {date}</source>
        <translation>Its name stood on a post; first seen on {date}</translation>
    </message>
    <message>
        <source>Added on {date}</source>
        <translation>Added on {date}</translation>
    </message>
    <message>
        <source>First seen on {date}</source>
        <translation>First seen on {date}</translation>
    </message>
    <message>
        <source>last used on {date}</source>
        <translation>last used on {date}</translation>
    </message>
    <message>
        <source>may do more than publishing needs</source>
        <translation>may do more than publishing needs</translation>
    </message>
    <message>
        <source>may: {scopes}</source>
        <translation>may: {scopes}</translation>
    </message>
</context>
<context>
    <name>AppsRoom</name>
    <message>
        <source>No official account yet</source>
        <translation>No official account yet</translation>
    </message>
    <message>
        <source>The accounts that a decision delegates to you stand here with their apps.</source>
        <translation>The accounts that a decision delegates to you stand here with their apps.</translation>
    </message>
    <message>
        <source>{app} is shut out.</source>
        <translation>{app} is shut out.</translation>
    </message>
    <message>
        <source>Your look is recorded.</source>
        <translation>Your look is recorded.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Describe the image and declare its rights</source>
        <translation>Describe the image and declare its rights</translation>
    </message>
    <message>
        <source>Describe the video and declare its rights</source>
        <translation>Describe the video and declare its rights</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Description for those who do not see it</source>
        <translation>Description for those who do not see it</translation>
    </message>
    <message>
        <source>A map with the diversion from Sultan Qaboos Street to 18 November Street</source>
        <translation>A map with the diversion from Sultan Qaboos Street to 18 November Street</translation>
    </message>
    <message>
        <source>Write what it tells: who, what, where, and every word that stands in it. Leave out “image of”.</source>
        <translation>Write what it tells: who, what, where, and every word that stands in it. Leave out “image of”.</translation>
    </message>
    <message>
        <source>By what right is it published?</source>
        <translation>By what right is it published?</translation>
    </message>
    <message>
        <source>Shorter, please: the platform takes no more.</source>
        <translation>Shorter, please: the platform takes no more.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Name of the licence and its holder</source>
        <translation>Name of the licence and its holder</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>From whom, when, number of the letter</source>
        <translation>From whom, when, number of the letter</translation>
    </message>
    <message>
        <source>Name it, so that it can be proved.</source>
        <translation>Name it, so that it can be proved.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>Adding {name}…</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>{name} was not attached.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>No description, no rights</source>
        <translation>No description, no rights</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>Rights not declared</source>
        <translation>Rights not declared</translation>
    </message>
    <message>
        <source>{kind}: {reference}</source>
        <translation>{kind}: {reference}</translation>
    </message>
    <message>
        <source>The file told nothing besides its picture.</source>
        <translation>The file told nothing besides its picture.</translation>
    </message>
    <message>
        <source>Before: {what}.</source>
        <translation>Before: {what}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>After: nothing of it; it was removed.</source>
        <translation>After: nothing of it; it was removed.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
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
        <translation>Pasted image</translation>
    </message>
    <message>
        <source>Attach images or a video</source>
        <translation>Attach images or a video</translation>
    </message>
    <message>
        <source>Images and videos</source>
        <translation>Images and videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>AuthenticatorDialog</name>
    <message>
        <source>Connect another authenticator</source>
        <translation>Connect another authenticator</translation>
    </message>
    <message>
        <source>The authenticator until now counts until the new one has shown a code.</source>
        <translation>The authenticator until now counts until the new one has shown a code.</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>Use this authenticator</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
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
        <source>say whether an exported log is as it was written</source>
        <translation>say whether an exported log is as it was written</translation>
    </message>
    <message>
        <source>Recomputes every digest of an exported log and verifies its signatures; with a checkpoint or a printed code also that its newest entries were not cut off. Needs no data of the program.</source>
        <translation>Recomputes every digest of an exported log and verifies its signatures; with a checkpoint or a printed code also that its newest entries were not cut off. Needs no data of the program.</translation>
    </message>
    <message>
        <source>an exported log (.jsonl)</source>
        <translation>an exported log (.jsonl)</translation>
    </message>
    <message>
        <source>the device&apos;s public key, from elsewhere than the export: its file, or its 64 hexadecimal digits</source>
        <translation>the device&apos;s public key, from elsewhere than the export: its file, or its 64 hexadecimal digits</translation>
    </message>
    <message>
        <source>a checkpoint of the log from IT&apos;s folder</source>
        <translation>a checkpoint of the log from IT&apos;s folder</translation>
    </message>
    <message>
        <source>a printed code of the log</source>
        <translation>a printed code of the log</translation>
    </message>
    <message>
        <source>verify each entry&apos;s signature as well; takes longer and finds the same changes</source>
        <translation>verify each entry&apos;s signature as well; takes longer and finds the same changes</translation>
    </message>
    <message>
        <source>Give a checkpoint or a code, not both of them.</source>
        <translation>Give a checkpoint or a code, not both of them.</translation>
    </message>
    <message>
        <source>BROKEN at line {line}:</source>
        <translation>BROKEN at line {line}:</translation>
    </message>
    <message>
        <source>BROKEN at line {line}, entry {seq}:</source>
        <translation>BROKEN at line {line}, entry {seq}:</translation>
    </message>
    <message>
        <source>An export that is older than the checkpoint ends before it as well: compare the moments, and ask for a new export.</source>
        <translation>An export that is older than the checkpoint ends before it as well: compare the moments, and ask for a new export.</translation>
    </message>
    <message>
        <source>CONSISTENT IN ITSELF. Whether it is this device&apos;s log shows only against its public key. Compare this with what IT or the employee&apos;s screen shows, and verify again with --key:</source>
        <translation>CONSISTENT IN ITSELF. Whether it is this device&apos;s log shows only against its public key. Compare this with what IT or the employee&apos;s screen shows, and verify again with --key:</translation>
    </message>
    <message>
        <source>INTACT: it is as it was written.</source>
        <translation>INTACT: it is as it was written.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Earlier entries are signed with keys that were not given ({ids}); the key above vouches for them.</source>
        <translation>Earlier entries are signed with keys that were not given ({ids}); the key above vouches for them.</translation>
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
        <source>Exit codes: 0 intact, 1 broken, 2 cannot be read or not understood, 3 consistent in itself but no key was given, 130 interrupted.</source>
        <translation>Exit codes: 0 intact, 1 broken, 2 cannot be read or not understood, 3 consistent in itself but no key was given, 130 interrupted.</translation>
    </message>
    <message>
        <source>Exported by {name} (staff number {number}), {moment} (Muscat time)</source>
        <translation>Exported by {name} (staff number {number}), {moment} (Muscat time)</translation>
    </message>
    <message>
        <source>Log: {id}</source>
        <translation>Log: {id}</translation>
    </message>
    <message>
        <source>Entries: {entries}; entries without their content: {withheld}; last number: {last}</source>
        <translation>Entries: {entries}; entries without their content: {withheld}; last number: {last}</translation>
    </message>
    <message>
        <source>Key id: {id}</source>
        <translation>Key id: {id}</translation>
    </message>
    <message>
        <source>Fingerprint: {digits}</source>
        <translation>Fingerprint: {digits}</translation>
    </message>
    <message>
        <source>Public key: {digits}</source>
        <translation>Public key: {digits}</translation>
    </message>
    <message>
        <source>Only from {moment} on (Muscat time)</source>
        <translation>Only from {moment} on (Muscat time)</translation>
    </message>
    <message>
        <source>Only before {moment} (Muscat time)</source>
        <translation>Only before {moment} (Muscat time)</translation>
    </message>
    <message>
        <source>Only of staff number {number}</source>
        <translation>Only of staff number {number}</translation>
    </message>
    <message>
        <source>Only about the account {account}</source>
        <translation>Only about the account {account}</translation>
    </message>
    <message>
        <source>Only these deeds: {deeds}</source>
        <translation>Only these deeds: {deeds}</translation>
    </message>
    <message>
        <source>Only with these words: {words}</source>
        <translation>Only with these words: {words}</translation>
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
        <source>sign a pack with the authority&apos;s key</source>
        <translation>sign a pack with the authority&apos;s key</translation>
    </message>
    <message>
        <source>Reads a built pack, tries its examples, shows what is to be signed, asks, and writes the signed pack (.natiq-policy).</source>
        <translation>Reads a built pack, tries its examples, shows what is to be signed, asks, and writes the signed pack (.natiq-policy).</translation>
    </message>
    <message>
        <source>the folder of a built pack</source>
        <translation>the folder of a built pack</translation>
    </message>
    <message>
        <source>the signed pack (.natiq-policy); never overwrites a file</source>
        <translation>the signed pack (.natiq-policy); never overwrites a file</translation>
    </message>
    <message>
        <source>Its own examples fail. Nothing was signed.</source>
        <translation>Its own examples fail. Nothing was signed.</translation>
    </message>
    <message>
        <source>This policy is to be signed:</source>
        <translation>This policy is to be signed:</translation>
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
        <source>the signed decision (.natiq-decision); never overwrites a file</source>
        <translation>the signed decision (.natiq-decision); never overwrites a file</translation>
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
        <source>bluesky, mastodon, x, facebook or instagram</source>
        <translation>bluesky, mastodon, x, facebook or instagram</translation>
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
        <source>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:; on other platforms its number there</source>
        <translation>The account&apos;s own id, which never changes: did:plc: and 24 signs, or did:web:; on other platforms its number there</translation>
    </message>
    <message>
        <source>Whom the account speaks for</source>
        <translation>Whom the account speaks for</translation>
    </message>
    <message>
        <source>Policy packs: build, test, sign and inspect them. Works offline.</source>
        <translation>Policy packs: build, test, sign and inspect them. Works offline.</translation>
    </message>
    <message>
        <source>check the files of a pack and write its manifest</source>
        <translation>check the files of a pack and write its manifest</translation>
    </message>
    <message>
        <source>Reads the files of a policy pack in a folder, checks all of them, and writes manifest.json beside them. What is wrong is named with file, place and line.</source>
        <translation>Reads the files of a policy pack in a folder, checks all of them, and writes manifest.json beside them. What is wrong is named with file, place and line.</translation>
    </message>
    <message>
        <source>the folder with the files of the pack</source>
        <translation>the folder with the files of the pack</translation>
    </message>
    <message>
        <source>number of this version, as 4 or 4.1</source>
        <translation>number of this version, as 4 or 4.1</translation>
    </message>
    <message>
        <source>who issues it, as its public key names it</source>
        <translation>who issues it, as its public key names it</translation>
    </message>
    <message>
        <source>from which day on it counts, as 2026-12-01; today unless said</source>
        <translation>from which day on it counts, as 2026-12-01; today unless said</translation>
    </message>
    <message>
        <source>The manifest was written.</source>
        <translation>The manifest was written.</translation>
    </message>
    <message>
        <source>say what a pack holds and whether it counts here</source>
        <translation>say what a pack holds and whether it counts here</translation>
    </message>
    <message>
        <source>Checks every file of a pack, prints what it says of itself, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</source>
        <translation>Checks every file of a pack, prints what it says of itself, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</translation>
    </message>
    <message>
        <source>a pack: a folder or a .natiq-policy file</source>
        <translation>a pack: a folder or a .natiq-policy file</translation>
    </message>
    <message>
        <source>It counts: genuine, and in time.</source>
        <translation>It counts: genuine, and in time.</translation>
    </message>
    <message>
        <source>try the pack&apos;s own examples, rule by rule</source>
        <translation>try the pack&apos;s own examples, rule by rule</translation>
    </message>
    <message>
        <source>Reviews the examples of each rule. Names every one in which the rule finds nothing where it must, or something where it must not. Exit code 1 if there is one.</source>
        <translation>Reviews the examples of each rule. Names every one in which the rule finds nothing where it must, or something where it must not. Exit code 1 if there is one.</translation>
    </message>
    <message>
        <source>Rules: {rules}; examples: {examples}; failed: {failed}</source>
        <translation>Rules: {rules}; examples: {examples}; failed: {failed}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Date: {date}</translation>
    </message>
    <message>
        <source>Clauses: {clauses}; rules: {rules}; lists of words: {lists}</source>
        <translation>Clauses: {clauses}; rules: {rules}; lists of words: {lists}</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>Digest: {digest}</translation>
    </message>
    <message>
        <source>{rule}: must be found and is not: {text}</source>
        <translation>{rule}: must be found and is not: {text}</translation>
    </message>
    <message>
        <source>{rule}: must pass and is found: {text}</source>
        <translation>{rule}: must pass and is found: {text}</translation>
    </message>
    <message>
        <source>Exported logs: verify them with the file and the public key alone. Works offline.</source>
        <translation>Exported logs: verify them with the file and the public key alone. Works offline.</translation>
    </message>
    <message>
        <source>show the fingerprint of a log&apos;s public key</source>
        <translation>show the fingerprint of a log&apos;s public key</translation>
    </message>
    <message>
        <source>Prints the keys of a public key&apos;s file, or those that an exported log names. What an export names proves nothing: compare it with what IT has.</source>
        <translation>Prints the keys of a public key&apos;s file, or those that an exported log names. What an export names proves nothing: compare it with what IT has.</translation>
    </message>
    <message>
        <source>a public key (.json) or an exported log</source>
        <translation>a public key (.json) or an exported log</translation>
    </message>
    <message>
        <source>Notices of newer versions: sign and inspect them. Works offline, installs nothing.</source>
        <translation>Notices of newer versions: sign and inspect them. Works offline, installs nothing.</translation>
    </message>
    <message>
        <source>say what a notice announces and whether it counts here</source>
        <translation>say what a notice announces and whether it counts here</translation>
    </message>
    <message>
        <source>Prints what a notice says, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</source>
        <translation>Prints what a notice says, and verifies its signature by the keys that IT has installed here. Exit code 1 if it does not count.</translation>
    </message>
    <message>
        <source>a signed notice (.jws)</source>
        <translation>a signed notice (.jws)</translation>
    </message>
    <message>
        <source>It counts: genuine.</source>
        <translation>It counts: genuine.</translation>
    </message>
    <message>
        <source>sign a notice of a newer version</source>
        <translation>sign a notice of a newer version</translation>
    </message>
    <message>
        <source>Reads the description of a notice, checks every field, shows what is to be signed, asks, and writes the signed notice that IT hosts.</source>
        <translation>Reads the description of a notice, checks every field, shows what is to be signed, asks, and writes the signed notice that IT hosts.</translation>
    </message>
    <message>
        <source>the notice in words: a .toml or .json file</source>
        <translation>the notice in words: a .toml or .json file</translation>
    </message>
    <message>
        <source>the signed notice (.jws); never overwrites a file</source>
        <translation>the signed notice (.jws); never overwrites a file</translation>
    </message>
    <message>
        <source>This notice is to be signed:</source>
        <translation>This notice is to be signed:</translation>
    </message>
    <message>
        <source>IT puts it where the setting update_notice says. Nothing is installed by it.</source>
        <translation>IT puts it where the setting update_notice says. Nothing is installed by it.</translation>
    </message>
    <message>
        <source>Newer version: {value}</source>
        <translation>Newer version: {value}</translation>
    </message>
    <message>
        <source>Date: {value}</source>
        <translation>Date: {value}</translation>
    </message>
    <message>
        <source>How much it matters: {value}</source>
        <translation>How much it matters: {value}</translation>
    </message>
    <message>
        <source>What is new, in Arabic: {value}</source>
        <translation>What is new, in Arabic: {value}</translation>
    </message>
    <message>
        <source>What is new, in English: {value}</source>
        <translation>What is new, in English: {value}</translation>
    </message>
    <message>
        <source>Where to get it: {value}</source>
        <translation>Where to get it: {value}</translation>
    </message>
    <message>
        <source>Issued by: {value}</source>
        <translation>Issued by: {value}</translation>
    </message>
    <message>
        <source>Needed by: {value}</source>
        <translation>Needed by: {value}</translation>
    </message>
    <message>
        <source>Notice of a newer version of Natiq</source>
        <translation>Notice of a newer version of Natiq</translation>
    </message>
    <message>
        <source>The version, as 1.4.0: digits and dots only</source>
        <translation>The version, as 1.4.0: digits and dots only</translation>
    </message>
    <message>
        <source>How much it matters: ordinary or security. A security notice comes back at every sign-in until the newer version is installed.</source>
        <translation>How much it matters: ordinary or security. A security notice comes back at every sign-in until the newer version is installed.</translation>
    </message>
    <message>
        <source>Where to get it, or whom to ask: shown, never opened</source>
        <translation>Where to get it, or whom to ask: shown, never opened</translation>
    </message>
    <message>
        <source>Until when it is needed, as 2026-12-20; delete the line if there is no such day</source>
        <translation>Until when it is needed, as 2026-12-20; delete the line if there is no such day</translation>
    </message>
    <message>
        <source>What is new: a sentence or two in one line, at most 300 signs</source>
        <translation>What is new: a sentence or two in one line, at most 300 signs</translation>
    </message>
    <message>
        <source>security update</source>
        <translation>security update</translation>
    </message>
    <message>
        <source>ordinary update</source>
        <translation>ordinary update</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and move</source>
        <translation>Backup and move</translation>
    </message>
    <message>
        <source>Your profile lies on this computer only. A backup is one encrypted file, which opens with your passphrase and a code of its own.</source>
        <translation>Your profile lies on this computer only. A backup is one encrypted file, which opens with your passphrase and a code of its own.</translation>
    </message>
    <message>
        <source>Back up your profile…</source>
        <translation>Back up your profile…</translation>
    </message>
</context>
<context>
    <name>BackupPaper</name>
    <message>
        <source>Natiq: backup code</source>
        <translation>Natiq: backup code</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}, staff number {number}</translation>
    </message>
    <message>
        <source>The backup of the profile opens with its passphrase and this code, and not without. Keep this sheet under lock, away from the file.</source>
        <translation>The backup of the profile opens with its passphrase and this code, and not without. Keep this sheet under lock, away from the file.</translation>
    </message>
</context>
<context>
    <name>BatchBox</name>
    <message numerus="yes">
        <source>One text to %n accounts</source>
        <translation>
            <numerusform>One text to %n account</numerusform>
            <numerusform>One text to %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserDialog</name>
    <message>
        <source>The address was copied. It works on this computer only, for a few minutes.</source>
        <translation>The address was copied. It works on this computer only, for a few minutes.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one yourself.</source>
        <translation>No browser could be opened. Copy the address, and open it in one yourself.</translation>
    </message>
    <message>
        <source>The browser shows the page of {platform}. Sign in there as {handle} and allow what is asked for: the program never sees the password. This window closes by itself when you are done.</source>
        <translation>The browser shows the page of {platform}. Sign in there as {handle} and allow what is asked for: the program never sees the password. This window closes by itself when you are done.</translation>
    </message>
    <message>
        <source>{platform} is being asked for its page…</source>
        <translation>{platform} is being asked for its page…</translation>
    </message>
    <message>
        <source>Connect {account} {handle}</source>
        <translation>Connect {account} {handle}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Waiting for the browser</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Natiq</source>
        <translation>Natiq</translation>
    </message>
    <message>
        <source>Go back to Natiq</source>
        <translation>Go back to Natiq</translation>
    </message>
    <message>
        <source>The platform has given its permission. Natiq is now checking that it is for {account}; the result stands in its window. You can close this page.</source>
        <translation>The platform has given its permission. Natiq is now checking that it is for {account}; the result stands in its window. You can close this page.</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>Nothing was connected</translation>
    </message>
    <message>
        <source>The platform has given no permission for {account}, and nothing was changed. You can close this page and begin again in Natiq.</source>
        <translation>The platform has given no permission for {account}, and nothing was changed. You can close this page and begin again in Natiq.</translation>
    </message>
</context>
<context>
    <name>CalendarHeading</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Month or week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Nothing of the accounts chosen is planned or was published then.</source>
        <translation>Nothing of the accounts chosen is planned or was published then.</translation>
    </message>
    <message>
        <source>Nothing is planned or was published then. Press a free place to begin a post for that time.</source>
        <translation>Nothing is planned or was published then. Press a free place to begin a post for that time.</translation>
    </message>
    <message>
        <source>This post lies at the platform, which publishes it by itself. Take it back first, then plan it anew.</source>
        <translation>This post lies at the platform, which publishes it by itself. Take it back first, then plan it anew.</translation>
    </message>
    <message>
        <source>Only what waits for its time can be moved.</source>
        <translation>Only what waits for its time can be moved.</translation>
    </message>
    <message>
        <source>Moved to {moment}.</source>
        <translation>Moved to {moment}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Taken back. The text is a draft again.</source>
        <translation>Taken back. The text is a draft again.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Password until now</translation>
    </message>
    <message>
        <source>Open the platform&apos;s page</source>
        <translation>Open the platform&apos;s page</translation>
    </message>
    <message>
        <source>1. Open the page of the platform on which the password is changed.</source>
        <translation>1. Open the page of the platform on which the password is changed.</translation>
    </message>
    <message>
        <source>2. Copy the passwords into its form; they leave the clipboard by themselves.</source>
        <translation>2. Copy the passwords into its form; they leave the clipboard by themselves.</translation>
    </message>
    <message>
        <source>3. Say here whether the platform took the new password.</source>
        <translation>3. Say here whether the platform took the new password.</translation>
    </message>
    <message>
        <source>If you are not sure, choose “Later”: both passwords stay kept until then.</source>
        <translation>If you are not sure, choose “Later”: both passwords stay kept until then.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Carry the new password over to {handle}</source>
        <translation>Carry the new password over to {handle}</translation>
    </message>
    <message>
        <source>The old password is kept until you confirm that the platform took it.</source>
        <translation>The old password is kept until you confirm that the platform took it.</translation>
    </message>
    <message>
        <source>The platform took it</source>
        <translation>The platform took it</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The platform still has the old one</source>
        <translation>The platform still has the old one</translation>
    </message>
    <message>
        <source>A new password for {name} {handle}</source>
        <translation>A new password for {name} {handle}</translation>
    </message>
    <message>
        <source>It is kept first, then carried over to the platform: nothing gets lost.</source>
        <translation>It is kept first, then carried over to the platform: nothing gets lost.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Keep it and go on</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The new password of {handle} is in force.</source>
        <translation>The new password of {handle} is in force.</translation>
    </message>
    <message>
        <source>The old password of {handle} stays; the new one is forgotten.</source>
        <translation>The old password of {handle} stays; the new one is forgotten.</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed clauses</source>
        <translation>Changed clauses</translation>
    </message>
    <message>
        <source>What version {new} changes since version {old}, which you have read:</source>
        <translation>What version {new} changes since version {old}, which you have read:</translation>
    </message>
    <message>
        <source>Words and phrases added: {added}; taken out: {removed}.</source>
        <translation>Words and phrases added: {added}; taken out: {removed}.</translation>
    </message>
    <message>
        <source>New rule ({clause}): {rule}. It {now}.</source>
        <translation>New rule ({clause}): {rule}. It {now}.</translation>
    </message>
    <message>
        <source>Rule taken out ({clause}): {rule}.</source>
        <translation>Rule taken out ({clause}): {rule}.</translation>
    </message>
    <message>
        <source>Rule changed ({clause}): {rule}. It {now}; before, it {was}.</source>
        <translation>Rule changed ({clause}): {rule}. It {now}; before, it {was}.</translation>
    </message>
    <message>
        <source>stops the text</source>
        <translation>stops the text</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>asks a question</translation>
    </message>
    <message>
        <source>makes a note</source>
        <translation>makes a note</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Is this post ours?</source>
        <translation>Is this post ours?</translation>
    </message>
    <message>
        <source>Whoever claims a post answers for it: your name and the reason are kept in the log.</source>
        <translation>Whoever claims a post answers for it: your name and the reason are kept in the log.</translation>
    </message>
    <message>
        <source>Claim it</source>
        <translation>Claim it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Under which decision, by whom, and from where?</source>
        <translation>Under which decision, by whom, and from where?</translation>
    </message>
    <message>
        <source>Decision 12/2026, from the workstation of the emergency room</source>
        <translation>Decision 12/2026, from the workstation of the emergency room</translation>
    </message>
</context>
<context>
    <name>ClipboardStrip</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Clear it now</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close incident {number}?</source>
        <translation>Close incident {number}?</translation>
    </message>
    <message>
        <source>These steps are open. Say of each why it is left out; the log keeps it.</source>
        <translation>These steps are open. Say of each why it is left out; the log keeps it.</translation>
    </message>
    <message>
        <source>Every step is settled. A closed incident stays here and in the log.</source>
        <translation>Every step is settled. A closed incident stays here and in the log.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Code of the log</source>
        <translation>Code of the log</translation>
    </message>
    <message>
        <source>The code stands for the whole log up to this entry, and for nothing else.</source>
        <translation>The code stands for the whole log up to this entry, and for nothing else.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Up to entry {number}, as the log was on {moment}.</source>
        <translation>Up to entry {number}, as the log was on {moment}.</translation>
    </message>
    <message>
        <source>Give the sheet to somebody who does not work at this desk. Whoever verifies an export of the log later types the code: if entries were cut off or rewritten since, the verification says so.</source>
        <translation>Give the sheet to somebody who does not work at this desk. Whoever verifies an export of the log later types the code: if entries were cut off or rewritten since, the verification says so.</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>The code is on the clipboard.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>The code was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>CodeLine</name>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Copy the verification code</source>
        <translation>Copy the verification code</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more seconds</source>
        <translation>
            <numerusform>Valid for %n more second</numerusform>
            <numerusform>Valid for %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Natiq: code of the log</source>
        <translation>Natiq: code of the log</translation>
    </message>
    <message>
        <source>Log of {name}, staff number {number}</source>
        <translation>Log of {name}, staff number {number}</translation>
    </message>
    <message>
        <source>Fingerprint of the public key</source>
        <translation>Fingerprint of the public key</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Saved. Keep it elsewhere than the backup, under lock.</source>
        <translation>Saved. Keep it elsewhere than the backup, under lock.</translation>
    </message>
    <message>
        <source>I have kept the backup code in a safe place</source>
        <translation>I have kept the backup code in a safe place</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Backup code</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>The code was sent to the printer.</translation>
    </message>
    <message>
        <source>Save the backup code</source>
        <translation>Save the backup code</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Keep your new recovery codes</source>
        <translation>Keep your new recovery codes</translation>
    </message>
    <message>
        <source>The codes from before do not open the profile on this computer. Print these or write them down, keep them under lock, and destroy the old sheet once the old computer is no longer used.</source>
        <translation>The codes from before do not open the profile on this computer. Print these or write them down, keep them under lock, and destroy the old sheet once the old computer is no longer used.</translation>
    </message>
</context>
<context>
    <name>ComposerHeading</name>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>New draft</translation>
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
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>The text is not saved yet; it is tried again. Copy it before closing.</source>
        <translation>The text is not saved yet; it is tried again. Copy it before closing.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text was cleaned: %n changes.</source>
        <translation>
            <numerusform>Pasted text was cleaned: %n change.</numerusform>
            <numerusform>Pasted text was cleaned: %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the cleaning</source>
        <translation>Undo the cleaning</translation>
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
    <name>ConcernCard</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ConcernList</name>
    <message>
        <source>The review has nothing to say against this text.</source>
        <translation>The review has nothing to say against this text.</translation>
    </message>
    <message>
        <source>What the policy says of this text</source>
        <translation>What the policy says of this text</translation>
    </message>
    <message>
        <source>In the text: “{words}”</source>
        <translation>In the text: “{words}”</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Change it…</source>
        <translation>Change it…</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>Finish it…</translation>
    </message>
    <message>
        <source>Enter it…</source>
        <translation>Enter it…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Add it…</source>
        <translation>Add it…</translation>
    </message>
    <message>
        <source>Add them…</source>
        <translation>Add them…</translation>
    </message>
    <message>
        <source>To the accounts</source>
        <translation>To the accounts</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery codes left</source>
        <translation>
            <numerusform>You have %n recovery code left</numerusform>
            <numerusform>You have %n recovery codes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Without telephone and codes nobody can let you in again, and your drafts are lost.</source>
        <translation>Without telephone and codes nobody can let you in again, and your drafts are lost.</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>New recovery codes…</translation>
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
    <name>ConnectionCard</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>It permits</translation>
    </message>
    <message>
        <source>Use left</source>
        <translation>Use left</translation>
    </message>
    <message>
        <source>A post may have</source>
        <translation>A post may have</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Disconnect…</translation>
    </message>
    <message>
        <source>Connect in the browser…</source>
        <translation>Connect in the browser…</translation>
    </message>
    <message>
        <source>Connect with an app password…</source>
        <translation>Connect with an app password…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Paste a token…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Replace the app password…</source>
        <translation>Replace the app password…</translation>
    </message>
    <message>
        <source>Paste another token…</source>
        <translation>Paste another token…</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Not let in</source>
        <translation>Not let in</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>No longer delegated</source>
        <translation>No longer delegated</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>No longer allowed</source>
        <translation>No longer allowed</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No decision in force names the account any more.</source>
        <translation>No decision in force names the account any more.</translation>
    </message>
    <message>
        <source>{number}, valid until {date}</source>
        <translation>{number}, valid until {date}</translation>
    </message>
    <message>
        <source>What is kept cannot be opened. Disconnect the account, then connect.</source>
        <translation>What is kept cannot be opened. Disconnect the account, then connect.</translation>
    </message>
    <message>
        <source>The program is not let in there: nothing can be published.</source>
        <translation>The program is not let in there: nothing can be published.</translation>
    </message>
    <message>
        <source>Practice needs none.</source>
        <translation>Practice needs none.</translation>
    </message>
    <message>
        <source>IT allows no app passwords any more: sign in in the browser.</source>
        <translation>IT allows no app passwords any more: sign in in the browser.</translation>
    </message>
    <message>
        <source>It is renewed by itself.</source>
        <translation>It is renewed by itself.</translation>
    </message>
    <message>
        <source>It lasts until it is withdrawn.</source>
        <translation>It lasts until it is withdrawn.</translation>
    </message>
    <message>
        <source>It ended on {date}.</source>
        <translation>It ended on {date}.</translation>
    </message>
    <message>
        <source>It ends on {date}; IT has to issue another before that.</source>
        <translation>It ends on {date}; IT has to issue another before that.</translation>
    </message>
    <message>
        <source>It ends on {date}; sign in again before that.</source>
        <translation>It ends on {date}; sign in again before that.</translation>
    </message>
    <message>
        <source>publishing, reading and liking; not the account&apos;s own settings</source>
        <translation>publishing, reading and liking; not the account&apos;s own settings</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Known once the platform has been asked for something.</source>
        <translation>Known once the platform has been asked for something.</translation>
    </message>
    <message>
        <source>The platform counts anew by now.</source>
        <translation>The platform counts anew by now.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests left</source>
        <translation>
            <numerusform>%n request left</numerusform>
            <numerusform>%n requests left</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} of {whole}</translation>
    </message>
    <message>
        <source>{left}; counted anew at {time}</source>
        <translation>{left}; counted anew at {time}</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>any length</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a poll of %n options</source>
        <translation>
            <numerusform>a poll of %n option</numerusform>
            <numerusform>a poll of %n options</numerusform>
        </translation>
    </message>
    <message>
        <source>As servers of this kind usually are; it was not asked yet.</source>
        <translation>As servers of this kind usually are; it was not asked yet.</translation>
    </message>
    <message>
        <source>Read from the server on {moment}.</source>
        <translation>Read from the server on {moment}.</translation>
    </message>
    <message>
        <source>When the platform was asked last: {reason}</source>
        <translation>When the platform was asked last: {reason}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search all pages</source>
        <translation>Search all pages</translation>
    </message>
    <message>
        <source>Search all pages of the help</source>
        <translation>Search all pages of the help</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, or another one.</source>
        <translation>Nothing found. Try one word, or another one.</translation>
    </message>
</context>
<context>
    <name>CounterButton</name>
    <message>
        <source>Counts of all platforms</source>
        <translation>Counts of all platforms</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>weighted characters, a link counts 23</source>
        <translation>weighted characters, a link counts 23</translation>
    </message>
    <message>
        <source>characters, a link counts 23</source>
        <translation>characters, a link counts 23</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>No threads here</source>
        <translation>No threads here</translation>
    </message>
    <message>
        <source>fullest part: {number} of {count}</source>
        <translation>fullest part: {number} of {count}</translation>
    </message>
</context>
<context>
    <name>CountersPopover</name>
    <message>
        <source>Length on each platform</source>
        <translation>Length on each platform</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Something went wrong in the program earlier. A report of it lies on this machine; it was sent to nobody. You decide what becomes of it.</source>
        <translation>Something went wrong in the program earlier. A report of it lies on this machine; it was sent to nobody. You decide what becomes of it.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Look at the report</translation>
    </message>
</context>
<context>
    <name>CrashReportDialog</name>
    <message>
        <source>Report of an error</source>
        <translation>Report of an error</translation>
    </message>
    <message>
        <source>This is all that the report holds, exactly as it would be handed on: where in the program it happened, and the versions. None of your texts, names or secrets is in it. It lies on this machine only and is sent to nobody. IT support can find the fault by it: copy or save it for them, keep it here, or delete it.</source>
        <translation>This is all that the report holds, exactly as it would be handed on: where in the program it happened, and the versions. None of your texts, names or secrets is in it. It lies on this machine only and is sent to nobody. IT support can find the fault by it: copy or save it for them, keep it here, or delete it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Newer one</source>
        <translation>Newer one</translation>
    </message>
    <message>
        <source>Older one</source>
        <translation>Older one</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The report&apos;s text</source>
        <translation>The report&apos;s text</translation>
    </message>
    <message>
        <source>Report {one} of {all}: {at}</source>
        <translation>Report {one} of {all}: {at}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <source>A copy of the report is in the file {name}.</source>
        <translation>A copy of the report is in the file {name}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>CrashReportsCard</name>
    <message>
        <source>Reports of errors</source>
        <translation>Reports of errors</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of errors lie on this machine and are sent to nobody.</source>
        <translation>
            <numerusform>%n report of an error lies on this machine and is sent to nobody.</numerusform>
            <numerusform>%n reports of errors lie on this machine and are sent to nobody.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report of an error lies on this machine.</source>
        <translation>No report of an error lies on this machine.</translation>
    </message>
    <message>
        <source>Look at the reports</source>
        <translation>Look at the reports</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>What is kept of {name} {handle}</source>
        <translation>What is kept of {name} {handle}</translation>
    </message>
    <message>
        <source>What is kept already and is not shown here stays while its field is empty.</source>
        <translation>What is kept already and is not shown here stays while its field is empty.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>kept; empty leaves it</source>
        <translation>kept; empty leaves it</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Owner&apos;s mail</source>
        <translation>Owner&apos;s mail</translation>
    </message>
    <message>
        <source>Page on which the password is changed</source>
        <translation>Page on which the password is changed</translation>
    </message>
    <message>
        <source>Password now in force</source>
        <translation>Password now in force</translation>
    </message>
    <message>
        <source>Key of the second factor</source>
        <translation>Key of the second factor</translation>
    </message>
    <message>
        <source>key or otpauth:// address</source>
        <translation>key or otpauth:// address</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Recovery codes, one a line</source>
        <translation>Recovery codes, one a line</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>about three months ago</source>
        <translation>about three months ago</translation>
    </message>
    <message>
        <source>about half a year ago</source>
        <translation>about half a year ago</translation>
    </message>
    <message>
        <source>a year ago or longer</source>
        <translation>a year ago or longer</translation>
    </message>
    <message>
        <source>Change it every (days)</source>
        <translation>Change it every (days)</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Show these days</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <source>{name}, {handle} on {platform}</source>
        <translation>{name}, {handle} on {platform}</translation>
    </message>
    <message>
        <source>Accounts: {accounts}</source>
        <translation>Accounts: {accounts}</translation>
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
    <name>DeedChoices</name>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Likes, boosts, deletions</source>
        <translation>Likes, boosts, deletions</translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Own sign-in</translation>
    </message>
    <message>
        <source>Official passwords</source>
        <translation>Official passwords</translation>
    </message>
    <message>
        <source>Decisions, accounts, policy</source>
        <translation>Decisions, accounts, policy</translation>
    </message>
    <message>
        <source>Protection of the accounts</source>
        <translation>Protection of the accounts</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <translation>Drafts and settings</translation>
    </message>
    <message>
        <source>Backup and move</source>
        <translation>Backup and move</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>The log itself</translation>
    </message>
    <message>
        <source>%s (all)</source>
        <translation>%s (all)</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete this post from the platform?</source>
        <translation>Delete this post from the platform?</translation>
    </message>
    <message>
        <source>It cannot be brought back. If somebody else has had the account, raise an incident first: the post is its evidence.</source>
        <translation>It cannot be brought back. If somebody else has had the account, raise an incident first: the post is its evidence.</translation>
    </message>
    <message>
        <source>Delete the post</source>
        <translation>Delete the post</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Not published by the institution; not under any decision</source>
        <translation>Not published by the institution; not under any decision</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete this draft for good?</source>
        <translation>Delete this draft for good?</translation>
    </message>
    <message>
        <source>Its text, its earlier texts, its attachments and its answers are gone then. Nothing brings them back.</source>
        <translation>Its text, its earlier texts, its attachments and its answers are gone then. Nothing brings them back.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Empty the trash?</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are deleted for good. Nothing brings them back.</source>
        <translation>
            <numerusform>%n draft is deleted for good. Nothing brings it back.</numerusform>
            <numerusform>%n drafts are deleted for good. Nothing brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Empty it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The post is taken from {platform}: its link leads nowhere then.</source>
        <translation>The post is taken from {platform}: its link leads nowhere then.</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts that are out are taken from {platform}.</source>
        <translation>
            <numerusform>The %n part that is out is taken from {platform}.</numerusform>
            <numerusform>All %n parts that are out are taken from {platform}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the platform?</source>
        <translation>Delete from the platform?</translation>
    </message>
    <message>
        <source>Delete as {account}</source>
        <translation>Delete as {account}</translation>
    </message>
    <message>
        <source>Whoever has copied, quoted or photographed it keeps that, and answers to it may stay. A correction is often better than a deletion. The log keeps that the post was there, who deleted it, when and why.</source>
        <translation>Whoever has copied, quoted or photographed it keeps that, and answers to it may stay. A correction is often better than a deletion. The log keeps that the post was there, who deleted it, when and why.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A wrong date, an image without permission…</source>
        <translation>A wrong date, an image without permission…</translation>
    </message>
    <message>
        <source>Being deleted at the platform</source>
        <translation>Being deleted at the platform</translation>
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
    <name>DetailsCard</name>
    <message>
        <source>Particulars of the entry</source>
        <translation>Particulars of the entry</translation>
    </message>
</context>
<context>
    <name>DiagnoseConsole</name>
    <message>
        <source>The report is in the file {name}.</source>
        <translation>The report is in the file {name}.</translation>
    </message>
    <message>
        <source>Says how this workstation is: program, machine, keyring, profile, settings, authorities, network gate. Run it as the employee. It sends nothing and names no secret.</source>
        <translation>Says how this workstation is: program, machine, keyring, profile, settings, authorities, network gate. Run it as the employee. It sends nothing and names no secret.</translation>
    </message>
    <message>
        <source>where the program keeps its data</source>
        <translation>where the program keeps its data</translation>
    </message>
    <message>
        <source>ask for passphrase and code, open the profile, read its whole database and log; it counts as a sign-in</source>
        <translation>ask for passphrase and code, open the profile, read its whole database and log; it counts as a sign-in</translation>
    </message>
    <message>
        <source>for programs: stable names, no words</source>
        <translation>for programs: stable names, no words</translation>
    </message>
    <message>
        <source>write the report into this file</source>
        <translation>write the report into this file</translation>
    </message>
    <message>
        <source>join and order Arabic for a terminal that does not; files and pipes never get it</source>
        <translation>join and order Arabic for a terminal that does not; files and pipes never get it</translation>
    </message>
    <message>
        <source>--shape takes auto, yes or no.</source>
        <translation>--shape takes auto, yes or no.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Code of the authenticator: </source>
        <translation>Code of the authenticator: </translation>
    </message>
    <message>
        <source>There is no terminal to type the passphrase in: leave --open away.</source>
        <translation>There is no terminal to type the passphrase in: leave --open away.</translation>
    </message>
    <message>
        <source>Natiq: report on this workstation, {at}</source>
        <translation>Natiq: report on this workstation, {at}</translation>
    </message>
    <message>
        <source>Good: {good}. To look at: {look}. Faults: {fault}.</source>
        <translation>Good: {good}. To look at: {look}. Faults: {fault}.</translation>
    </message>
    <message>
        <source>Nothing was sent. The report holds no secret, no text and no name of an employee.</source>
        <translation>Nothing was sent. The report holds no secret, no text and no name of an employee.</translation>
    </message>
    <message>
        <source>Program and machine</source>
        <translation>Program and machine</translation>
    </message>
    <message>
        <source>Folders and disk</source>
        <translation>Folders and disk</translation>
    </message>
    <message>
        <source>Secrets of this machine</source>
        <translation>Secrets of this machine</translation>
    </message>
    <message>
        <source>Profile on the disk</source>
        <translation>Profile on the disk</translation>
    </message>
    <message>
        <source>Profile, opened</source>
        <translation>Profile, opened</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Settings in force</translation>
    </message>
    <message>
        <source>Authorities and policy</source>
        <translation>Authorities and policy</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Parts of the program</translation>
    </message>
    <message>
        <source>Network gate, tried without a network</source>
        <translation>Network gate, tried without a network</translation>
    </message>
    <message>
        <source>Notices and reports</source>
        <translation>Notices and reports</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>a declared request, let through</source>
        <translation>a declared request, let through</translation>
    </message>
    <message>
        <source>an undeclared server</source>
        <translation>an undeclared server</translation>
    </message>
    <message>
        <source>an undeclared path</source>
        <translation>an undeclared path</translation>
    </message>
    <message>
        <source>a request without TLS</source>
        <translation>a request without TLS</translation>
    </message>
    <message>
        <source>a disguised address</source>
        <translation>a disguised address</translation>
    </message>
    <message>
        <source>an answer that leads elsewhere</source>
        <translation>an answer that leads elsewhere</translation>
    </message>
    <message>
        <source>an oversized answer</source>
        <translation>an oversized answer</translation>
    </message>
    <message>
        <source>an oversized answer that hides its size</source>
        <translation>an oversized answer that hides its size</translation>
    </message>
    <message>
        <source>a compressed answer</source>
        <translation>a compressed answer</translation>
    </message>
    <message>
        <source>This could not be looked at ({kind}). The other lines stand.</source>
        <translation>This could not be looked at ({kind}). The other lines stand.</translation>
    </message>
    <message>
        <source>Natiq {version}</source>
        <translation>Natiq {version}</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>Operating system: {name}, {machine}</source>
        <translation>Operating system: {name}, {machine}</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide6 {pyside}</source>
        <translation>Qt {qt}, PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Qt {qt} does not belong to PySide6 {pyside}: another Qt comes before the program&apos;s own.</source>
        <translation>Qt {qt} does not belong to PySide6 {pyside}: another Qt comes before the program&apos;s own.</translation>
    </message>
    <message>
        <source>A display answers: {platform} {display}</source>
        <translation>A display answers: {platform} {display}</translation>
    </message>
    <message>
        <source>A display is named and was not asked: {platform} {display}</source>
        <translation>A display is named and was not asked: {platform} {display}</translation>
    </message>
    <message>
        <source>There is no display in this session: no window can be shown.</source>
        <translation>There is no display in this session: no window can be shown.</translation>
    </message>
    <message>
        <source>The program&apos;s words are there: {language}</source>
        <translation>The program&apos;s words are there: {language}</translation>
    </message>
    <message>
        <source>Clock: {now}, time zone {zone}; the system&apos;s zone is {system_zone}</source>
        <translation>Clock: {now}, time zone {zone}; the system&apos;s zone is {system_zone}</translation>
    </message>
    <message>
        <source>The machine&apos;s own clock does not go on. Restart the machine.</source>
        <translation>The machine&apos;s own clock does not go on. Restart the machine.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known on this machine.</source>
        <translation>The time zone {zone} is not known on this machine.</translation>
    </message>
    <message>
        <source>Data folder: {folder} {mode}; it can be written to</source>
        <translation>Data folder: {folder} {mode}; it can be written to</translation>
    </message>
    <message>
        <source>IT&apos;s folder: {folder}; only administrators write there</source>
        <translation>IT&apos;s folder: {folder}; only administrators write there</translation>
    </message>
    <message>
        <source>The display does not answer ({platform} {display}). Start the program in the employee&apos;s own desktop session.</source>
        <translation>The display does not answer ({platform} {display}). Start the program in the employee&apos;s own desktop session.</translation>
    </message>
    <message>
        <source>A library that windows need is missing ({library}). Install it.</source>
        <translation>A library that windows need is missing ({library}). Install it.</translation>
    </message>
    <message>
        <source>The program&apos;s words are missing ({language}). Install the program anew.</source>
        <translation>The program&apos;s words are missing ({language}). Install the program anew.</translation>
    </message>
    <message>
        <source>The clock cannot be right ({now}). Set it: codes of the authenticator and planned times depend on it.</source>
        <translation>The clock cannot be right ({now}). Set it: codes of the authenticator and planned times depend on it.</translation>
    </message>
    <message>
        <source>There is no data folder yet ({folder}). The program makes it at its first start.</source>
        <translation>There is no data folder yet ({folder}). The program makes it at its first start.</translation>
    </message>
    <message>
        <source>Others on this machine can look into the data folder ({folder} {mode}). Only the employee should (0700).</source>
        <translation>Others on this machine can look into the data folder ({folder} {mode}). Only the employee should (0700).</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder ({folder} {mode}). Check its owner and the disk.</source>
        <translation>Nothing can be written into the data folder ({folder} {mode}). Check its owner and the disk.</translation>
    </message>
    <message>
        <source>There is no folder of IT&apos;s ({folder}). No decision counts without it.</source>
        <translation>There is no folder of IT&apos;s ({folder}). No decision counts without it.</translation>
    </message>
    <message>
        <source>Others than administrators can write into IT&apos;s folder ({folder}). Nothing is published until that is mended.</source>
        <translation>Others than administrators can write into IT&apos;s folder ({folder}). Nothing is published until that is mended.</translation>
    </message>
    <message>
        <source>IT&apos;s folder cannot be read by this employee: {folder}</source>
        <translation>IT&apos;s folder cannot be read by this employee: {folder}</translation>
    </message>
    <message>
        <source>Free on the disk: {free_mb} MB</source>
        <translation>Free on the disk: {free_mb} MB</translation>
    </message>
    <message>
        <source>Little is left free on the disk: {free_mb} MB</source>
        <translation>Little is left free on the disk: {free_mb} MB</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB are free. Texts cannot be saved.</source>
        <translation>The disk is full: {free_mb} MB are free. Texts cannot be saved.</translation>
    </message>
    <message>
        <source>Keyring: {backend}</source>
        <translation>Keyring: {backend}</translation>
    </message>
    <message>
        <source>Device secrets lie in the folder that IT chose: {folder}</source>
        <translation>Device secrets lie in the folder that IT chose: {folder}</translation>
    </message>
    <message>
        <source>A probe secret was kept, given back and deleted</source>
        <translation>A probe secret was kept, given back and deleted</translation>
    </message>
    <message>
        <source>A probe secret was not given back as it was kept.</source>
        <translation>A probe secret was not given back as it was kept.</translation>
    </message>
    <message>
        <source>No secret can be kept here: {reason}</source>
        <translation>No secret can be kept here: {reason}</translation>
    </message>
    <message>
        <source>No official profile lies here yet.</source>
        <translation>No official profile lies here yet.</translation>
    </message>
    <message>
        <source>Official profile: {folder}</source>
        <translation>Official profile: {folder}</translation>
    </message>
    <message>
        <source>The key file is genuine on this machine. Security keys: {security_keys}; recovery codes: {recovery_codes}</source>
        <translation>The key file is genuine on this machine. Security keys: {security_keys}; recovery codes: {recovery_codes}</translation>
    </message>
    <message>
        <source>The key file cannot be used: {reason}</source>
        <translation>The key file cannot be used: {reason}</translation>
    </message>
    <message>
        <source>Database: encrypted, {size_kb} KB</source>
        <translation>Database: encrypted, {size_kb} KB</translation>
    </message>
    <message>
        <source>The database is NOT encrypted ({size_kb} KB): it was not made by this program.</source>
        <translation>The database is NOT encrypted ({size_kb} KB): it was not made by this program.</translation>
    </message>
    <message>
        <source>The database is too short to be one: {size_kb} KB. Restore a backup.</source>
        <translation>The database is too short to be one: {size_kb} KB. Restore a backup.</translation>
    </message>
    <message>
        <source>There are keys, and no database. Restore a backup.</source>
        <translation>There are keys, and no database. Restore a backup.</translation>
    </message>
    <message>
        <source>The database cannot be read by this employee.</source>
        <translation>The database cannot be read by this employee.</translation>
    </message>
    <message>
        <source>Not written back yet: {size_kb} KB</source>
        <translation>Not written back yet: {size_kb} KB</translation>
    </message>
    <message>
        <source>Much is not written back yet: {size_kb} KB. Start the program once and close it.</source>
        <translation>Much is not written back yet: {size_kb} KB. Start the program once and close it.</translation>
    </message>
    <message>
        <source>The program is running on this data now.</source>
        <translation>The program is running on this data now.</translation>
    </message>
    <message>
        <source>The program is not running.</source>
        <translation>The program is not running.</translation>
    </message>
    <message>
        <source>The profile was opened and locked again</source>
        <translation>The profile was opened and locked again</translation>
    </message>
    <message>
        <source>The profile was not opened: {reason}</source>
        <translation>The profile was not opened: {reason}</translation>
    </message>
    <message>
        <source>The whole database was read: it is sound</source>
        <translation>The whole database was read: it is sound</translation>
    </message>
    <message>
        <source>The database is damaged: {reason}</source>
        <translation>The database is damaged: {reason}</translation>
    </message>
    <message>
        <source>The log was verified, all signatures too: {entries} entries</source>
        <translation>The log was verified, all signatures too: {entries} entries</translation>
    </message>
    <message>
        <source>The log is broken at entry {entry}: {reason}</source>
        <translation>The log is broken at entry {entry}: {reason}</translation>
    </message>
    <message>
        <source>Policy in force in the profile: version {version}</source>
        <translation>Policy in force in the profile: version {version}</translation>
    </message>
    <message>
        <source>{setting}: {value} ({source})</source>
        <translation>{setting}: {value} ({source})</translation>
    </message>
    <message>
        <source>{place}: {reason} Nothing is published until it is mended.</source>
        <translation>{place}: {reason} Nothing is published until it is mended.</translation>
    </message>
    <message>
        <source>What IT has laid down is followed; nothing is wrong with it</source>
        <translation>What IT has laid down is followed; nothing is wrong with it</translation>
    </message>
    <message>
        <source>Authority: {issuer}; key {fingerprint}</source>
        <translation>Authority: {issuer}; key {fingerprint}</translation>
    </message>
    <message>
        <source>IT has named no authority on this machine: no decision counts here.</source>
        <translation>IT has named no authority on this machine: no decision counts here.</translation>
    </message>
    <message>
        <source>The authorities&apos; keys cannot be used: {reason}</source>
        <translation>The authorities&apos; keys cannot be used: {reason}</translation>
    </message>
    <message>
        <source>Revocations from IT: {count}</source>
        <translation>Revocations from IT: {count}</translation>
    </message>
    <message>
        <source>A revocation from IT does not count, and nothing is published until it does: {reason}</source>
        <translation>A revocation from IT does not count, and nothing is published until it does: {reason}</translation>
    </message>
    <message>
        <source>Policy that came with the program: version {version}</source>
        <translation>Policy that came with the program: version {version}</translation>
    </message>
    <message>
        <source>The policy that came with the program is damaged: {reason}</source>
        <translation>The policy that came with the program is damaged: {reason}</translation>
    </message>
    <message>
        <source>Policy from IT: {file}, version {version}</source>
        <translation>Policy from IT: {file}, version {version}</translation>
    </message>
    <message>
        <source>A policy from IT does not count ({file}): {reason}</source>
        <translation>A policy from IT does not count ({file}): {reason}</translation>
    </message>
    <message>
        <source>Newest policy on this machine: version {version}; a profile may hold a newer one</source>
        <translation>Newest policy on this machine: version {version}; a profile may hold a newer one</translation>
    </message>
    <message>
        <source>Fonts: IBM Plex Sans Arabic, {count} files</source>
        <translation>Fonts: IBM Plex Sans Arabic, {count} files</translation>
    </message>
    <message>
        <source>A font of the program is missing ({file}). Install the program anew.</source>
        <translation>A font of the program is missing ({file}). Install the program anew.</translation>
    </message>
    <message>
        <source>The spelling dictionary loads</source>
        <translation>The spelling dictionary loads</translation>
    </message>
    <message>
        <source>The spelling dictionary does not work. Install the program anew.</source>
        <translation>The spelling dictionary does not work. Install the program anew.</translation>
    </message>
    <message>
        <source>The gate decides as it must: {trial}</source>
        <translation>The gate decides as it must: {trial}</translation>
    </message>
    <message>
        <source>The gate does NOT decide as it must: {trial}. Do not publish; install the program anew.</source>
        <translation>The gate does NOT decide as it must: {trial}. Do not publish; install the program anew.</translation>
    </message>
    <message>
        <source>IT hosts no notice of new versions for this machine</source>
        <translation>IT hosts no notice of new versions for this machine</translation>
    </message>
    <message>
        <source>The program is as new as IT&apos;s notice says: {version}</source>
        <translation>The program is as new as IT&apos;s notice says: {version}</translation>
    </message>
    <message>
        <source>IT announces a newer version: {version}</source>
        <translation>IT announces a newer version: {version}</translation>
    </message>
    <message>
        <source>A newer version should have been installed by now: {version}</source>
        <translation>A newer version should have been installed by now: {version}</translation>
    </message>
    <message>
        <source>IT&apos;s notice of new versions does not count: {reason}</source>
        <translation>IT&apos;s notice of new versions does not count: {reason}</translation>
    </message>
    <message>
        <source>No report of an error lies on this machine</source>
        <translation>No report of an error lies on this machine</translation>
    </message>
    <message>
        <source>Reports of errors on this machine: {count}, not decided about: {undecided}. The employee finds them in the settings.</source>
        <translation>Reports of errors on this machine: {count}, not decided about: {undecided}. The employee finds them in the settings.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is good, 1 something to look at, 2 a fault, 64 not understood, 74 the file cannot be written, 130 interrupted.</source>
        <translation>Exit codes: 0 all is good, 1 something to look at, 2 a fault, 64 not understood, 74 the file cannot be written, 130 interrupted.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect {handle}?</source>
        <translation>Disconnect {handle}?</translation>
    </message>
    <message>
        <source>Keep it connected</source>
        <translation>Keep it connected</translation>
    </message>
    <message>
        <source>Disconnect the account</source>
        <translation>Disconnect the account</translation>
    </message>
    <message>
        <source>Telling the platform</source>
        <translation>Telling the platform</translation>
    </message>
    <message>
        <source>The program forgets the permission, and the platform is told to forget it too.</source>
        <translation>The program forgets the permission, and the platform is told to forget it too.</translation>
    </message>
    <message>
        <source>The program forgets the app password. At the platform it stays valid until you delete it in the account&apos;s settings there.</source>
        <translation>The program forgets the app password. At the platform it stays valid until you delete it in the account&apos;s settings there.</translation>
    </message>
    <message>
        <source>The program forgets the token. At Meta it stays valid until IT withdraws it.</source>
        <translation>The program forgets the token. At Meta it stays valid until IT withdraws it.</translation>
    </message>
    <message>
        <source>The program forgets what it cannot open any more.</source>
        <translation>The program forgets what it cannot open any more.</translation>
    </message>
    <message>
        <source>Posts that are planned here become drafts again when their time comes; what the platform itself holds for a later time, it publishes.</source>
        <translation>Posts that are planned here become drafts again when their time comes; what the platform itself holds for a later time, it publishes.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Your profile is restored</source>
        <translation>Your profile is restored</translation>
    </message>
    <message>
        <source>Nothing that waited to be published goes out by itself.</source>
        <translation>Nothing that waited to be published goes out by itself.</translation>
    </message>
    <message>
        <source>What was published after the backup was made, this computer does not know: look at the accounts before you publish a draft that had waited.</source>
        <translation>What was published after the backup was made, this computer does not know: look at the accounts before you publish a draft that had waited.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that waited are drafts again.</source>
        <translation>
            <numerusform>%n post that waited is a draft again.</numerusform>
            <numerusform>%n posts that waited are drafts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts lie at a platform, which publishes them at their time.</source>
        <translation>
            <numerusform>%n post lies at a platform, which publishes it at its time.</numerusform>
            <numerusform>%n posts lie at a platform, which publishes them at their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts the platform is asked whether they are out.</source>
        <translation>
            <numerusform>Of %n post the platform is asked whether it is out.</numerusform>
            <numerusform>Of %n posts the platform is asked whether they are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security keys open the profile here as well.</source>
        <translation>
            <numerusform>%n security key opens the profile here as well.</numerusform>
            <numerusform>%n security keys open the profile here as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the profile still opens on the old computer, it must not be used there any more; connect an account again where its platform refuses the old sign-in.</source>
        <translation>If the profile still opens on the old computer, it must not be used there any more; connect an account again where its platform refuses the old sign-in.</translation>
    </message>
</context>
<context>
    <name>DraftActions</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
</context>
<context>
    <name>DraftDelegate</name>
    <message>
        <source>A poll without a text</source>
        <translation>A poll without a text</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Poll</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
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
        <source>Import…</source>
        <translation>Import…</translation>
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
    <message>
        <source>The trash is empty</source>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>What you throw away stays here for 30 days and is then deleted for good.</source>
        <translation>What you throw away stays here for 30 days and is then deleted for good.</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n found</source>
        <translation>
            <numerusform>the newest %n found</numerusform>
            <numerusform>the newest %n found</numerusform>
        </translation>
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
    <message>
        <source>The draft is among the drafts again.</source>
        <translation>The draft is among the drafts again.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts deleted for good</source>
        <translation>
            <numerusform>%n draft deleted for good</numerusform>
            <numerusform>%n drafts deleted for good</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy stands first in the list.</source>
        <translation>The copy stands first in the list.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Signed and written to %s. Send it to your colleague.</source>
        <translation>Signed and written to %s. Send it to your colleague.</translation>
    </message>
    <message>
        <source>Imported as a new draft. Choose its account before you publish.</source>
        <translation>Imported as a new draft. Choose its account before you publish.</translation>
    </message>
    <message>
        <source>The earlier text is back; the one before it is kept as well.</source>
        <translation>The earlier text is back; the one before it is kept as well.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
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
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
    <name>EntriesModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
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
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message numerus="yes">
        <source>%n answers given in review</source>
        <translation>
            <numerusform>%n answer given in review</numerusform>
            <numerusform>%n answers given in review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>Entries of the log</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Publish now as {account}</source>
        <translation>Publish now as {account}</translation>
    </message>
    <message>
        <source>Take back into the drafts</source>
        <translation>Take back into the drafts</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Show in the timeline</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Export the draft</source>
        <translation>Export the draft</translation>
    </message>
    <message>
        <source>Import a draft</source>
        <translation>Import a draft</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Export the log</translation>
    </message>
    <message>
        <source>The export tells who did what under which decision. Give it only to those who are entitled to it.</source>
        <translation>The export tells who did what under which decision. Give it only to those who are entitled to it.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>The whole log</translation>
    </message>
    <message>
        <source>What the filter lets through</source>
        <translation>What the filter lets through</translation>
    </message>
    <message>
        <source>For verification (JSON Lines)</source>
        <translation>For verification (JSON Lines)</translation>
    </message>
    <message>
        <source>Signed; anybody with the public key can verify it, without this program. What the filter leaves out stands in it without its content, so that nothing can be taken away.</source>
        <translation>Signed; anybody with the public key can verify it, without this program. What the filter leaves out stands in it without its content, so that nothing can be taken away.</translation>
    </message>
    <message>
        <source>For reading (PDF)</source>
        <translation>For reading (PDF)</translation>
    </message>
    <message>
        <source>In the language of the program, to be read and printed. It proves nothing.</source>
        <translation>In the language of the program, to be read and printed. It proves nothing.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 of the file</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>How much of the log is exported</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Written to {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand in it.</source>
        <translation>
            <numerusform>%n entry stands in it.</numerusform>
            <numerusform>%n entries stand in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in it without their content.</source>
        <translation>
            <numerusform>%n stands in it without its content.</numerusform>
            <numerusform>%n stand in it without their content.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Exported by {employee} ({number}) on {moment}.</source>
        <translation>Exported by {employee} ({number}) on {moment}.</translation>
    </message>
    <message>
        <source>The whole log, the newest entry first.</source>
        <translation>The whole log, the newest entry first.</translation>
    </message>
    <message>
        <source>Key of the log: {key}</source>
        <translation>Key of the log: {key}</translation>
    </message>
    <message>
        <source>This paper is for reading. Whether anything was changed shows the export for verification (JSON Lines) of the same log.</source>
        <translation>This paper is for reading. Whether anything was changed shows the export for verification (JSON Lines) of the same log.</translation>
    </message>
    <message>
        <source>Natiq · log · {moment}</source>
        <translation>Natiq · log · {moment}</translation>
    </message>
    <message>
        <source>Log of the official accounts</source>
        <translation>Log of the official accounts</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copy: {name}</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>IT&apos;s settings for this machine cannot be followed</source>
        <translation>IT&apos;s settings for this machine cannot be followed</translation>
    </message>
    <message>
        <source>Nothing is published until IT support has mended this and Natiq was started again. You can write, and drafts are kept.</source>
        <translation>Nothing is published until IT support has mended this and Natiq was started again. You can write, and drafts are kept.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>FaultCard</name>
    <message>
        <source>IT&apos;s settings for this machine cannot be followed</source>
        <translation>IT&apos;s settings for this machine cannot be followed</translation>
    </message>
    <message>
        <source>Where no value can be followed, the one that permits least holds.</source>
        <translation>Where no value can be followed, the one that permits least holds.</translation>
    </message>
    <message>
        <source>Copy for IT support</source>
        <translation>Copy for IT support</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What stays empty is marked in the text, and the review stops it.</source>
        <translation>What stays empty is marked in the text, and the review stops it.</translation>
    </message>
    <message>
        <source>Write it into the text</source>
        <translation>Write it into the text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Restore a profile</source>
        <translation>Restore a profile</translation>
    </message>
    <message>
        <source>From the backup file, with the passphrase that was in force when it was made and the code from its sheet. The file itself is not changed.</source>
        <translation>From the backup file, with the passphrase that was in force when it was made and the code from its sheet. The file itself is not changed.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choose the backup…</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>No file chosen yet</translation>
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
        <source>Backup code</source>
        <translation>Backup code</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Backups of Natiq</source>
        <translation>Backups of Natiq</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>With attachments</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Without attachments</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In the last 7 days</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In the last 30 days</translation>
    </message>
    <message>
        <source>In the last 365 days</source>
        <translation>In the last 365 days</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Between two days…</translation>
    </message>
    <message>
        <source>Changed between two days</source>
        <translation>Changed between two days</translation>
    </message>
    <message>
        <source>Clear the filter: %s</source>
        <translation>Clear the filter: %s</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Which posts are shown</source>
        <translation>Which posts are shown</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Waiting and planned</source>
        <translation>Waiting and planned</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
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
        <source>To be known</source>
        <translation>To be known</translation>
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
    <name>ForeignCard</name>
    <message>
        <source>From before</source>
        <translation>From before</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text of the post</translation>
    </message>
    <message>
        <source>It is ours…</source>
        <translation>It is ours…</translation>
    </message>
    <message>
        <source>Raise an incident…</source>
        <translation>Raise an incident…</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Delete it…</translation>
    </message>
    <message>
        <source>See it…</source>
        <translation>See it…</translation>
    </message>
    <message>
        <source>the platform does not say with what it was written</source>
        <translation>the platform does not say with what it was written</translation>
    </message>
    <message>
        <source>written with {app}, which IT allows</source>
        <translation>written with {app}, which IT allows</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>written with {app}</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Cannot be guessed</source>
        <translation>Cannot be guessed</translation>
    </message>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>Letters and signs</translation>
    </message>
    <message>
        <source>Arabic words</source>
        <translation>Arabic words</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>My own choice</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Between them</translation>
    </message>
    <message>
        <source>Small Latin letters</source>
        <translation>Small Latin letters</translation>
    </message>
    <message>
        <source>Capital Latin letters</source>
        <translation>Capital Latin letters</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Also signs that look alike</source>
        <translation>Also signs that look alike</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>Draw another</translation>
    </message>
    <message>
        <source>What was drawn</source>
        <translation>What was drawn</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Known from leaks: it is guessed at once</source>
        <translation>Known from leaks: it is guessed at once</translation>
    </message>
    <message>
        <source>Longer than the platform takes</source>
        <translation>Longer than the platform takes</translation>
    </message>
</context>
<context>
    <name>GuardCards</name>
    <message>
        <source>Publishing is stopped</source>
        <translation>Publishing is stopped</translation>
    </message>
    <message>
        <source>An unknown app on: {accounts}</source>
        <translation>An unknown app on: {accounts}</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Unknown app</translation>
    </message>
    <message>
        <source>A look is due</source>
        <translation>A look is due</translation>
    </message>
    <message>
        <source>Somebody has to look at the platform: {accounts}</source>
        <translation>Somebody has to look at the platform: {accounts}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message numerus="yes">
        <source>%n apps known, none of them foreign.</source>
        <translation>
            <numerusform>%n app known, not a foreign one.</numerusform>
            <numerusform>%n apps known, none of them foreign.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Connected apps</translation>
    </message>
    <message>
        <source>Look at the apps</source>
        <translation>Look at the apps</translation>
    </message>
    <message numerus="yes">
        <source>%n not settled</source>
        <translation>
            <numerusform>%n not settled</numerusform>
            <numerusform>%n not settled</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Last look: {moment}.</source>
        <translation>Last look: {moment}.</translation>
    </message>
    <message>
        <source>The accounts have not been looked at yet.</source>
        <translation>The accounts have not been looked at yet.</translation>
    </message>
    <message>
        <source>Foreign posts</source>
        <translation>Foreign posts</translation>
    </message>
    <message>
        <source>Look at the posts</source>
        <translation>Look at the posts</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else may have an account? An incident leads step by step.</source>
        <translation>Somebody else may have an account? An incident leads step by step.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Look at the incidents</source>
        <translation>Look at the incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stopped</source>
        <translation>Nothing stopped</translation>
    </message>
    <message>
        <source>Since you signed in</source>
        <translation>Since you signed in</translation>
    </message>
    <message>
        <source>Network gate</source>
        <translation>Network gate</translation>
    </message>
    <message>
        <source>Look at the gate</source>
        <translation>Look at the gate</translation>
    </message>
</context>
<context>
    <name>GuardConcerns</name>
    <message>
        <source>{app} may act for {handle} and is not on IT&apos;s list</source>
        <translation>{app} may act for {handle} and is not on IT&apos;s list</translation>
    </message>
    <message>
        <source>A foreign app was found on {handle}</source>
        <translation>A foreign app was found on {handle}</translation>
    </message>
    <message>
        <source>Nothing is published under this account until it is gone.</source>
        <translation>Nothing is published under this account until it is gone.</translation>
    </message>
    <message>
        <source>IT lets publishing go on; somebody should see to it all the same.</source>
        <translation>IT lets publishing go on; somebody should see to it all the same.</translation>
    </message>
    <message>
        <source>To the apps</source>
        <translation>To the apps</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents are open</source>
        <translation>
            <numerusform>%n incident is open</numerusform>
            <numerusform>%n incidents are open</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps wait there for somebody to do them.</source>
        <translation>Steps wait there for somebody to do them.</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>To the incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n posts did not leave from here</source>
        <translation>
            <numerusform>%n post did not leave from here</numerusform>
            <numerusform>%n posts did not leave from here</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody claims them, deletes them, or raises an incident.</source>
        <translation>Somebody claims them, deletes them, or raises an incident.</translation>
    </message>
    <message>
        <source>To the posts</source>
        <translation>To the posts</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts wait for a look at their apps</source>
        <translation>
            <numerusform>%n account waits for a look at its apps</numerusform>
            <numerusform>%n accounts wait for a look at their apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPage</name>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Back to Protection</source>
        <translation>Back to Protection</translation>
    </message>
    <message>
        <source>Rooms of the guard</source>
        <translation>Rooms of the guard</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Connected apps</translation>
    </message>
    <message>
        <source>Foreign posts</source>
        <translation>Foreign posts</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Network gate</source>
        <translation>Network gate</translation>
    </message>
</context>
<context>
    <name>GuidedCard</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Step {number} of {all}</translation>
    </message>
</context>
<context>
    <name>GuidedDialog</name>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>Open {page} in the browser</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>IT&apos;s list for this platform: {apps}</source>
        <translation>IT&apos;s list for this platform: {apps}</translation>
    </message>
    <message>
        <source>IT&apos;s list names no app for this platform but Natiq itself.</source>
        <translation>IT&apos;s list names no app for this platform but Natiq itself.</translation>
    </message>
    <message>
        <source>Look for: {apps}</source>
        <translation>Look for: {apps}</translation>
    </message>
    <message>
        <source>Look at the apps of {handle}</source>
        <translation>Look at the apps of {handle}</translation>
    </message>
    <message>
        <source>Sign in there with this official account, none of your own. The result is recorded under your name.</source>
        <translation>Sign in there with this official account, none of your own. The result is recorded under your name.</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>What did you find?</translation>
    </message>
    <message>
        <source>No app but those that IT allows</source>
        <translation>No app but those that IT allows</translation>
    </message>
    <message>
        <source>A foreign app was there; I removed it</source>
        <translation>A foreign app was there; I removed it</translation>
    </message>
    <message>
        <source>A foreign app is still there</source>
        <translation>A foreign app is still there</translation>
    </message>
    <message>
        <source>Which app, and what did you do?</source>
        <translation>Which app, and what did you do?</translation>
    </message>
    <message>
        <source>Its name as the platform shows it; no names of persons</source>
        <translation>Its name as the platform shows it; no names of persons</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>No browser could be opened. Copy the address and open it yourself.</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>Nothing is weak</source>
        <translation>Nothing is weak</translation>
    </message>
    <message>
        <source>Every official account has a strong password of its own and a second factor.</source>
        <translation>Every official account has a strong password of its own and a second factor.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>(This picture is not on this computer.)</source>
        <translation>(This picture is not on this computer.)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sign in to open links from here, or copy the address: {address}</source>
        <translation>Sign in to open links from here, or copy the address: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>This page is in Arabic only.</source>
        <translation>This page is in Arabic only.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>This page of the guide is not on this computer. IT support can put it back: it lies in {folder}. The other pages are in the contents at the side.</source>
        <translation>This page of the guide is not on this computer. IT support can put it back: it lies in {folder}. The other pages are in the contents at the side.</translation>
    </message>
</context>
<context>
    <name>Hijri</name>
    <message>
        <source>{day} {month} {year} AH</source>
        <translation>{day} {month} {year} AH</translation>
    </message>
    <message>
        <source>{months} {year} AH</source>
        <translation>{months} {year} AH</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>What is allowed</translation>
    </message>
    <message>
        <source>What is allowed at {host}</source>
        <translation>What is allowed at {host}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a vault</source>
        <translation>Import a vault</translation>
    </message>
    <message>
        <source>A KeePass database (.kdbx, version 4) or an export of Bitwarden (.json). Only what belongs to your delegated accounts is taken over.</source>
        <translation>A KeePass database (.kdbx, version 4) or an export of Bitwarden (.json). Only what belongs to your delegated accounts is taken over.</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Read the file</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Which entry belongs to which account?</source>
        <translation>Which entry belongs to which account?</translation>
    </message>
    <message>
        <source>What is kept already is replaced by what you choose here.</source>
        <translation>What is kept already is replaced by what you choose here.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Key file, if there is one…</source>
        <translation>Key file, if there is one…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Leave it empty where the file has none.</source>
        <translation>Leave it empty where the file has none.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>KeePass and Bitwarden</source>
        <translation>KeePass and Bitwarden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>Import this draft?</source>
        <translation>Import this draft?</translation>
    </message>
    <message>
        <source>The signature fits. The draft becomes a new one of yours, without an account; none of your drafts is changed.</source>
        <translation>The signature fits. The draft becomes a new one of yours, without an account; none of your drafts is changed.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Import it</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translation>Do not import it</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Poll</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Raise an incident</source>
        <translation>Raise an incident</translation>
    </message>
    <message>
        <source>An incident is a checklist: stop publishing, change the password, shut out apps and sessions, delete what was published, notify. Each step is kept in the log.</source>
        <translation>An incident is a checklist: stop publishing, change the password, shut out apps and sessions, delete what was published, notify. Each step is kept in the log.</translation>
    </message>
    <message>
        <source>Raise the incident</source>
        <translation>Raise the incident</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>What was seen, when, and by whom it was noticed</source>
        <translation>What was seen, when, and by whom it was noticed</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>All incidents</source>
        <translation>All incidents</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Print the report…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>Close the incident…</translation>
    </message>
    <message>
        <source>What has to be done, in this order</source>
        <translation>What has to be done, in this order</translation>
    </message>
    <message>
        <source>Posts of the incident</source>
        <translation>Posts of the incident</translation>
    </message>
</context>
<context>
    <name>IncidentPaper</name>
    <message>
        <source>Natiq: report of incident {number}</source>
        <translation>Natiq: report of incident {number}</translation>
    </message>
    <message>
        <source>Account: {account}</source>
        <translation>Account: {account}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Posts of the incident</source>
        <translation>Posts of the incident</translation>
    </message>
    <message>
        <source>Name and signature of whoever is responsible:</source>
        <translation>Name and signature of whoever is responsible:</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>written with {app}</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {incident}</source>
        <translation>Open {incident}</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Incident {number}</source>
        <translation>Incident {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>To be closed</translation>
    </message>
    <message>
        <source>Raised by {employee} on {moment}</source>
        <translation>Raised by {employee} on {moment}</translation>
    </message>
    <message>
        <source>Closed by {employee} on {moment}</source>
        <translation>Closed by {employee} on {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps open</source>
        <translation>
            <numerusform>%n step open</numerusform>
            <numerusform>%n steps open</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step is settled</source>
        <translation>Every step is settled</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Left out: {reason}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>Nothing leaves this program any more, of any account, until somebody resumes. What waits at a platform is taken back.</source>
        <translation>Nothing leaves this program any more, of any account, until somebody resumes. What waits at a platform is taken back.</translation>
    </message>
    <message>
        <source>Change it at the platform with a new one from Protection, and the password of the account&apos;s mailbox as well if it was the same.</source>
        <translation>Change it at the platform with a new one from Protection, and the password of the account&apos;s mailbox as well if it was the same.</translation>
    </message>
    <message>
        <source>A new password shuts out no app that was let in before. Each one is taken away by itself.</source>
        <translation>A new password shuts out no app that was let in before. Each one is taken away by itself.</translation>
    </message>
    <message>
        <source>Whoever is signed in may stay so after the password was changed. The platform&apos;s security settings end every session.</source>
        <translation>Whoever is signed in may stay so after the password was changed. The platform&apos;s security settings end every session.</translation>
    </message>
    <message>
        <source>Keep the evidence first: print this report. Then delete the posts, here or at the platform.</source>
        <translation>Keep the evidence first: print this report. Then delete the posts, here or at the platform.</translation>
    </message>
    <message>
        <source>Information security, the authority that signed the decision, and the platform&apos;s support where the account is lost. Say when, and to whom.</source>
        <translation>Information security, the authority that signed the decision, and the platform&apos;s support where the account is lost. Say when, and to whom.</translation>
    </message>
</context>
<context>
    <name>IncidentsRoom</name>
    <message>
        <source>Somebody else may have an account? Raise an incident: it leads step by step.</source>
        <translation>Somebody else may have an account? Raise an incident: it leads step by step.</translation>
    </message>
    <message>
        <source>Raise an incident…</source>
        <translation>Raise an incident…</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>No incident</translation>
    </message>
    <message>
        <source>May it stay so. Closed ones stay here as well.</source>
        <translation>May it stay so. Closed ones stay here as well.</translation>
    </message>
    <message>
        <source>The step is kept in the log.</source>
        <translation>The step is kept in the log.</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>The incident is closed.</translation>
    </message>
    <message>
        <source>The report is out; the log says so.</source>
        <translation>The report is out; the log says so.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Report made by {employee} ({number}) on {moment}.</source>
        <translation>Report made by {employee} ({number}) on {moment}.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Save the key now and give it to whoever verifies exports, on another way than the exports themselves. Compare the fingerprint by telephone. The key cannot sign anything: that half never leaves this machine.</source>
        <translation>Save the key now and give it to whoever verifies exports, on another way than the exports themselves. Compare the fingerprint by telephone. The key cannot sign anything: that half never leaves this machine.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copy the fingerprint</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Public key of the log</translation>
    </message>
    <message>
        <source>Each entry is signed; with this key anybody can verify the signatures.</source>
        <translation>Each entry is signed; with this key anybody can verify the signatures.</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Save the public key…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The public key is in the file {name}.</source>
        <translation>The public key is in the file {name}.</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>The fingerprint is on the clipboard.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Save the public key</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Key without a name</source>
        <translation>Key without a name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rename the security key {name}</source>
        <translation>Rename the security key {name}</translation>
    </message>
    <message>
        <source>Remove the security key {name}</source>
        <translation>Remove the security key {name}</translation>
    </message>
    <message>
        <source>Added {date}</source>
        <translation>Added {date}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message>
        <source>Last used {moment}</source>
        <translation>Last used {moment}</translation>
    </message>
</context>
<context>
    <name>KeyTouch</name>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN of the security key</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Show the PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Hide the PIN</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Plug your security key in. You will be asked to touch it.</source>
        <translation>Plug your security key in. You will be asked to touch it.</translation>
    </message>
    <message>
        <source>Looking for your security key…</source>
        <translation>Looking for your security key…</translation>
    </message>
    <message>
        <source>Touch your security key: it is blinking.</source>
        <translation>Touch your security key: it is blinking.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>Touch it once more.</translation>
    </message>
    <message>
        <source>The security key has answered.</source>
        <translation>The security key has answered.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Numbers with 0-9</source>
        <translation>Numbers with 0-9</translation>
    </message>
    <message>
        <source>Numbers with the digits of Arabic</source>
        <translation>Numbers with the digits of Arabic</translation>
    </message>
    <message>
        <source>Hijri date beside the date at the cursor</source>
        <translation>Hijri date beside the date at the cursor</translation>
    </message>
    <message>
        <source>Clean the text</source>
        <translation>Clean the text</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Copy for design programs</source>
        <translation>Copy for design programs</translation>
    </message>
    <message>
        <source>Forget “{word}”</source>
        <translation>Forget “{word}”</translation>
    </message>
    <message>
        <source>No words were added yet</source>
        <translation>No words were added yet</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Offered, never forced · works offline</source>
        <translation>Offered, never forced · works offline</translation>
    </message>
    <message>
        <source>Nothing to suggest.</source>
        <translation>Nothing to suggest.</translation>
    </message>
    <message>
        <source>Enter or a double click puts the chosen fix in.</source>
        <translation>Enter or a double click puts the chosen fix in.</translation>
    </message>
    <message>
        <source>Fixes offered</source>
        <translation>Fixes offered</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Add to my words</translation>
    </message>
    <message>
        <source>Apply all: {kind}</source>
        <translation>Apply all: {kind}</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>Unknown word</source>
        <translation>Unknown word</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Hamza</translation>
    </message>
    <message>
        <source>Heh or teh marbuta</source>
        <translation>Heh or teh marbuta</translation>
    </message>
    <message>
        <source>Yeh or alef maksura</source>
        <translation>Yeh or alef maksura</translation>
    </message>
    <message>
        <source>Letters that sound alike</source>
        <translation>Letters that sound alike</translation>
    </message>
    <message>
        <source>Common slip</source>
        <translation>Common slip</translation>
    </message>
    <message>
        <source>Tanwin</source>
        <translation>Tanwin</translation>
    </message>
    <message>
        <source>Repeated letter</source>
        <translation>Repeated letter</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>Letter of another language</translation>
    </message>
    <message>
        <source>Lone conjunction</source>
        <translation>Lone conjunction</translation>
    </message>
    <message>
        <source>Doubled space</source>
        <translation>Doubled space</translation>
    </message>
    <message>
        <source>Space before a sign</source>
        <translation>Space before a sign</translation>
    </message>
    <message>
        <source>Space after a sign</source>
        <translation>Space after a sign</translation>
    </message>
    <message>
        <source>Latin punctuation</source>
        <translation>Latin punctuation</translation>
    </message>
    <message>
        <source>“{words}” becomes “{replacement}”</source>
        <translation>“{words}” becomes “{replacement}”</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>A space too many</source>
        <translation>A space too many</translation>
    </message>
    <message>
        <source>A space is missing</source>
        <translation>A space is missing</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>No browser could be opened. Copy the address and open it yourself.</translation>
    </message>
    <message>
        <source>Nothing in the address itself is suspicious. What the page holds, nobody here has looked at.</source>
        <translation>Nothing in the address itself is suspicious. What the page holds, nobody here has looked at.</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>This link is not opened</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Where does this link lead?</source>
        <translation>Where does this link lead?</translation>
    </message>
    <message>
        <source>Nothing was opened yet. Look at the name: it alone says whose site it is.</source>
        <translation>Nothing was opened yet. Look at the name: it alone says whose site it is.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy for a report to IT</source>
        <translation>Copy for a report to IT</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>The site to which the link leads</source>
        <translation>The site to which the link leads</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>The whole address</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>The whole address:</translation>
    </message>
    <message>
        <source>The site belongs to the owner of {domain}; what stands before that says nothing.</source>
        <translation>The site belongs to the owner of {domain}; what stands before that says nothing.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>The program keeps the official accounts away from what it leads to.</source>
        <translation>The program keeps the official accounts away from what it leads to.</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>A site of the institution</source>
        <translation>A site of the institution</translation>
    </message>
    <message>
        <source>Copied in a form that opens nowhere. Send it to IT security.</source>
        <translation>Copied in a form that opens nowhere. Send it to IT security.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links in the text; none opens before you have looked at it:</source>
        <translation>Links in the text; none opens before you have looked at it:</translation>
    </message>
    <message>
        <source>Look at the link {link}</source>
        <translation>Look at the link {link}</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Arabic letters of other languages</source>
        <translation>Arabic letters of other languages</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Coptic</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillic</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>a digit</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>a Latin letter with a mark</source>
        <translation>a Latin letter with a mark</translation>
    </message>
    <message>
        <source>a script that is rare here</source>
        <translation>a script that is rare here</translation>
    </message>
    <message>
        <source>“{letter}” ({script}, {code}) is read as “{seen}”</source>
        <translation>“{letter}” ({script}, {code}) is read as “{seen}”</translation>
    </message>
    <message>
        <source>“{letter}” together is read as “{seen}”</source>
        <translation>“{letter}” together is read as “{seen}”</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Done between two days</source>
        <translation>Done between two days</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <translation>Parts of the log</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Search the log…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>How much of the log is verified</source>
        <translation>How much of the log is verified</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>No entry fits</translation>
    </message>
    <message>
        <source>Spelling variants, diacritics and elongation make no difference.</source>
        <translation>Spelling variants, diacritics and elongation make no difference.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>Kind of deed</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Words: %s</source>
        <translation>Words: %s</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Stop verifying</translation>
    </message>
    <message>
        <source>The log does not hold at entry {number}.</source>
        <translation>The log does not hold at entry {number}.</translation>
    </message>
    <message>
        <source>Leave the program as it is and inform information security.</source>
        <translation>Leave the program as it is and inform information security.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known.</source>
        <translation>Stopped before the end: nothing is known.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verify the log</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Show earlier entries</translation>
    </message>
    <message numerus="yes">
        <source>The log is intact: %n entries verified.</source>
        <translation>
            <numerusform>The log is intact: %n entries verified.</numerusform>
            <numerusform>The log is intact: %n entries verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPaper</name>
    <message>
        <source>Natiq: log</source>
        <translation>Natiq: log</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decision {number}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A backup copy</source>
        <translation>A backup copy</translation>
    </message>
    <message>
        <source>To be restored if this computer is lost or breaks. You go on working here.</source>
        <translation>To be restored if this computer is lost or breaks. You go on working here.</translation>
    </message>
    <message>
        <source>Move to another workstation</source>
        <translation>Move to another workstation</translation>
    </message>
    <message>
        <source>You go on there. From the moment the file is written nothing is published from here any more.</source>
        <translation>You go on there. From the moment the file is written nothing is published from here any more.</translation>
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
        <source>SHA-256 of the file</source>
        <translation>SHA-256 of the file</translation>
    </message>
    <message>
        <source>How much of the backup is made</source>
        <translation>How much of the backup is made</translation>
    </message>
    <message>
        <source>Back up your profile</source>
        <translation>Back up your profile</translation>
    </message>
    <message>
        <source>One encrypted file with your drafts, the log, the official passwords and what the accounts are connected with.</source>
        <translation>One encrypted file with your drafts, the log, the official passwords and what the accounts are connected with.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Keep the backup code</source>
        <translation>Keep the backup code</translation>
    </message>
    <message>
        <source>The file opens with your passphrase and this code, and not without. It is not shown again: print it or write it down, and keep it away from the file.</source>
        <translation>The file opens with your passphrase and this code, and not without. It is not shown again: print it or write it down, and keep it away from the file.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>The file is written, read back and compared before anything counts.</source>
        <translation>The file is written, read back and compared before anything counts.</translation>
    </message>
    <message>
        <source>Written and verified: {name}, {size} MB.</source>
        <translation>Written and verified: {name}, {size} MB.</translation>
    </message>
    <message>
        <source>Nothing is published from this computer any more.</source>
        <translation>Nothing is published from this computer any more.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
</context>
<context>
    <name>ManagePhrasesDialog</name>
    <message>
        <source>Templates, snippets and hashtag sets</source>
        <translation>Templates, snippets and hashtag sets</translation>
    </message>
    <message>
        <source>A field of a template is written {form}; it is asked for when inserting.</source>
        <translation>A field of a template is written {form}; it is asked for when inserting.</translation>
    </message>
    <message>
        <source>[[name of the field]]</source>
        <translation>[[name of the field]]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>Take nothing</source>
        <translation>Take nothing</translation>
    </message>
    <message>
        <source>Entry for {name}</source>
        <translation>Entry for {name}</translation>
    </message>
    <message>
        <source>Taken over: {parts}</source>
        <translation>Taken over: {parts}</translation>
    </message>
    <message>
        <source>Cannot be taken over: {parts}</source>
        <translation>Cannot be taken over: {parts}</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move this post</source>
        <translation>Move this post</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Move anyway</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Leave it where it is</translation>
    </message>
</context>
<context>
    <name>MovedBanner</name>
    <message>
        <source>This profile was moved to another workstation</source>
        <translation>This profile was moved to another workstation</translation>
    </message>
    <message>
        <source>{employee}, {moment}. Nothing is published from here.</source>
        <translation>{employee}, {moment}. Nothing is published from here.</translation>
    </message>
    <message>
        <source>Work here again…</source>
        <translation>Work here again…</translation>
    </message>
</context>
<context>
    <name>NarrowingBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In the last 7 days</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In the last 30 days</translation>
    </message>
    <message>
        <source>In the last 365 days</source>
        <translation>In the last 365 days</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Between two days…</translation>
    </message>
    <message>
        <source>Clear the filter: %s</source>
        <translation>Clear the filter: %s</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Since you signed in. Natiq speaks with nobody but the platforms of your accounts, and asks them only what publishing needs; everything else is stopped.</source>
        <translation>Since you signed in. Natiq speaks with nobody but the platforms of your accounts, and asks them only what publishing needs; everything else is stopped.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Nothing may leave</source>
        <translation>Nothing may leave</translation>
    </message>
    <message>
        <source>No account is connected, so there is no host that Natiq may speak with.</source>
        <translation>No account is connected, so there is no host that Natiq may speak with.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Further hosts</source>
        <translation>Further hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message numerus="yes">
        <source>%n requests let through</source>
        <translation>
            <numerusform>%n request let through</numerusform>
            <numerusform>%n requests let through</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {moment}</source>
        <translation>last on {moment}</translation>
    </message>
    <message numerus="yes">
        <source>stopped %n times</source>
        <translation>
            <numerusform>stopped %n time</numerusform>
            <numerusform>stopped %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAuthenticator</name>
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
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
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
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is imported as soon as you have signed in.</source>
        <translation>{file} is imported as soon as you have signed in.</translation>
    </message>
    <message>
        <source>{file} belongs to your official profile; practice has a decision of its own. Leave practice and sign in: it is imported then.</source>
        <translation>{file} belongs to your official profile; practice has a decision of its own. Leave practice and sign in: it is imported then.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More that can be done with this post</source>
        <translation>More that can be done with this post</translation>
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
        <source>Publish now as {account}</source>
        <translation>Publish now as {account}</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Try the rest again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Stop sending</translation>
    </message>
    <message>
        <source>Open the accounts</source>
        <translation>Open the accounts</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Read the policy</translation>
    </message>
    <message>
        <source>See to the apps</source>
        <translation>See to the apps</translation>
    </message>
    <message>
        <source>Open the rest as a draft</source>
        <translation>Open the rest as a draft</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>Show in the calendar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Answer it in a new draft</source>
        <translation>Answer it in a new draft</translation>
    </message>
    <message>
        <source>Quote it in a new draft</source>
        <translation>Quote it in a new draft</translation>
    </message>
    <message>
        <source>Delete from the platform…</source>
        <translation>Delete from the platform…</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Published {moment} · decision {number} · {employee}</source>
        <translation>Published {moment} · decision {number} · {employee}</translation>
    </message>
    <message>
        <source>Planned for {moment} · decision {number} · {employee}</source>
        <translation>Planned for {moment} · decision {number} · {employee}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The same text to other accounts: {accounts}</source>
        <translation>The same text to other accounts: {accounts}</translation>
    </message>
    <message numerus="yes">
        <source>%n percent of the attachments sent</source>
        <translation>
            <numerusform>%n percent of the attachments sent</numerusform>
            <numerusform>%n percent of the attachments sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over {moment} · decision {number} · {employee}</source>
        <translation>Handed over {moment} · decision {number} · {employee}</translation>
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
        <source>A post on the platform…</source>
        <translation>A post on the platform…</translation>
    </message>
    <message>
        <source>Show earlier posts</source>
        <translation>Show earlier posts</translation>
    </message>
    <message numerus="yes">
        <source>%n posts missed their time and need your word: send them now, give them another time, or take them back.</source>
        <translation>
            <numerusform>%n post missed its time and needs your word: send it now, give it another time, or take it back.</numerusform>
            <numerusform>%n posts missed their time and need your word: send them now, give them another time, or take them back.</numerusform>
        </translation>
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
        <source>Nothing needs you</source>
        <translation>Nothing needs you</translation>
    </message>
    <message>
        <source>Posts that fail, miss their time or need a look stand here.</source>
        <translation>Posts that fail, miss their time or need a look stand here.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nothing of that kind</translation>
    </message>
    <message>
        <source>Choose “All” to see the others.</source>
        <translation>Choose “All” to see the others.</translation>
    </message>
    <message>
        <source>Withdrawn. The text is a draft again.</source>
        <translation>Withdrawn. The text is a draft again.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Deleted from the platform.</source>
        <translation>Deleted from the platform.</translation>
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
        <source>Open the draft with the rest</source>
        <translation>Open the draft with the rest</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Read the policy</translation>
    </message>
    <message>
        <source>See to the apps</source>
        <translation>See to the apps</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
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
    <message numerus="yes">
        <source>Handed over for %n accounts. For each of them:</source>
        <translation>
            <numerusform>Handed over for %n account:</numerusform>
            <numerusform>Handed over for %n accounts. For each of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was published under any of the %n accounts:</source>
        <translation>
            <numerusform>Nothing was published under the %n account:</numerusform>
            <numerusform>Nothing was published under any of the %n accounts:</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as {account} {handle}.</source>
        <translation>Published as {account} {handle}.</translation>
    </message>
    <message numerus="yes">
        <source>Published as {account} {handle}: a thread of %n parts.</source>
        <translation>
            <numerusform>Published as {account} {handle}: a thread of %n part.</numerusform>
            <numerusform>Published as {account} {handle}: a thread of %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n parts of the thread are out; the rest was not taken.</source>
        <translation>
            <numerusform>The first %n part of the thread is out; the rest was not taken.</numerusform>
            <numerusform>The first %n parts of the thread are out; the rest was not taken.</numerusform>
        </translation>
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
        <source>It is kept in the outbox, and nothing leaves.</source>
        <translation>It is kept in the outbox, and nothing leaves.</translation>
    </message>
    <message>
        <source>Waits in the outbox and leaves as soon as it can.</source>
        <translation>Waits in the outbox and leaves as soon as it can.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Published as {account} {handle}.</source>
        <translation>Published as {account} {handle}.</translation>
    </message>
    <message numerus="yes">
        <source>Not published: the review still has %n open findings.</source>
        <translation>
            <numerusform>Not published: the review still has %n open finding.</numerusform>
            <numerusform>Not published: the review still has %n open findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the thread is out.</source>
        <translation>Only a part of the thread is out.</translation>
    </message>
    <message>
        <source>The text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</source>
        <translation>The text left, but no trustworthy answer came back. The platform will be asked; nothing is sent twice.</translation>
    </message>
    <message>
        <source>It waits for its time.</source>
        <translation>It waits for its time.</translation>
    </message>
    <message>
        <source>It waits in the outbox and leaves as soon as it can.</source>
        <translation>It waits in the outbox and leaves as soon as it can.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Your own sign-in</source>
        <translation>Your own sign-in</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <translation>New recovery codes…</translation>
    </message>
    <message>
        <source>Remove the authenticator…</source>
        <translation>Remove the authenticator…</translation>
    </message>
    <message>
        <source>Replace the authenticator…</source>
        <translation>Replace the authenticator…</translation>
    </message>
    <message>
        <source>Connect an authenticator…</source>
        <translation>Connect an authenticator…</translation>
    </message>
    <message>
        <source>Few recovery codes</source>
        <translation>Few recovery codes</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>authenticator</translation>
    </message>
    <message numerus="yes">
        <source>%n security keys</source>
        <translation>
            <numerusform>%n security key</numerusform>
            <numerusform>%n security keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery codes left</source>
        <translation>
            <numerusform>%n recovery code left</numerusform>
            <numerusform>%n recovery codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locks after %n minutes</source>
        <translation>
            <numerusform>locks after %n minute</numerusform>
            <numerusform>locks after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Join into one post</source>
        <translation>Join into one post</translation>
    </message>
    <message>
        <source>Parts of the thread</source>
        <translation>Parts of the thread</translation>
    </message>
    <message>
        <source>Change the order by dragging or with {up} and {down}.</source>
        <translation>Change the order by dragging or with {up} and {down}.</translation>
    </message>
    <message numerus="yes">
        <source>A thread of %n parts</source>
        <translation>
            <numerusform>A thread of %n part</numerusform>
            <numerusform>A thread of %n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number} of {parts}: {opening}. {used} of {limit}</source>
        <translation>Part {number} of {parts}: {opening}. {used} of {limit}</translation>
    </message>
</context>
<context>
    <name>ParticularWords</name>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>for {moment}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Part of the thread</source>
        <translation>Part of the thread</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address at the platform</source>
        <translation>Address at the platform</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Digest of the content</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 of the file</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Unknown apps</source>
        <translation>Unknown apps</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>Number of the incident</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Up to entry</translation>
    </message>
    <message>
        <source>First of them</source>
        <translation>First of them</translation>
    </message>
    <message>
        <source>Last of them</source>
        <translation>Last of them</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>First entry that does not hold</source>
        <translation>First entry that does not hold</translation>
    </message>
    <message>
        <source>Key before</source>
        <translation>Key before</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form of the file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Entries in it</source>
        <translation>Entries in it</translation>
    </message>
    <message>
        <source>Entries without their content</source>
        <translation>Entries without their content</translation>
    </message>
    <message>
        <source>Filter: from</source>
        <translation>Filter: from</translation>
    </message>
    <message>
        <source>Filter: until</source>
        <translation>Filter: until</translation>
    </message>
    <message>
        <source>Filter: staff number</source>
        <translation>Filter: staff number</translation>
    </message>
    <message>
        <source>Filter: account</source>
        <translation>Filter: account</translation>
    </message>
    <message>
        <source>Filter: words</source>
        <translation>Filter: words</translation>
    </message>
    <message>
        <source>the platform was told</source>
        <translation>the platform was told</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>like</source>
        <translation>like</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>boost</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deletion</translation>
    </message>
    <message>
        <source>taking back what was planned there</source>
        <translation>taking back what was planned there</translation>
    </message>
    <message>
        <source>shutting an app out</source>
        <translation>shutting an app out</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>From the change on, only the new one opens this profile. It takes some seconds: the guard against guessing is fitted to this computer.</source>
        <translation>From the change on, only the new one opens this profile. It takes some seconds: the guard against guessing is fitted to this computer.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
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
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</source>
        <translation>
            <numerusform>At least %n character, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</numerusform>
            <numerusform>At least %n characters, in any language. Several words that do not belong together are strong and easy to remember; capitals and signs are not needed. Nobody can recover it for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>All publishing is stopped</source>
        <translation>All publishing is stopped</translation>
    </message>
    <message>
        <source>{employee}, {moment}: {reason}</source>
        <translation>{employee}, {moment}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts lie at a platform and could not be taken back; they may still appear: {accounts}</source>
        <translation>
            <numerusform>%n post lies at a platform and could not be taken back; it may still appear: {accounts}</numerusform>
            <numerusform>%n posts lie at a platform and could not be taken back; they may still appear: {accounts}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseKinds</name>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Snippets</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Hashtag sets</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Hashtag set</source>
        <translation>Hashtag set</translation>
    </message>
</context>
<context>
    <name>PhrasesMenu</name>
    <message>
        <source>Keep the selected text as a snippet…</source>
        <translation>Keep the selected text as a snippet…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Manage…</translation>
    </message>
</context>
<context>
    <name>PlatformLimit</name>
    <message>
        <source>The platform takes nothing more from this account: limit until {time}.</source>
        <translation>The platform takes nothing more from this account: limit until {time}.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Try again then.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Publishing policy</source>
        <translation>Publishing policy</translation>
    </message>
    <message>
        <source>Version {version}, issued by {issuer}, {date}.</source>
        <translation>Version {version}, issued by {issuer}, {date}.</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Import a policy…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>I have read it and will keep to it</source>
        <translation>I have read it and will keep to it</translation>
    </message>
    <message>
        <source>Clauses of the policy</source>
        <translation>Clauses of the policy</translation>
    </message>
    <message>
        <source>Acknowledged {moment}</source>
        <translation>Acknowledged {moment}</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>To be read</translation>
    </message>
    <message>
        <source>What you confirm is recorded with the time.</source>
        <translation>What you confirm is recorded with the time.</translation>
    </message>
    <message>
        <source>Read to the end; then you can confirm.</source>
        <translation>Read to the end; then you can confirm.</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Import a policy</translation>
    </message>
    <message>
        <source>Policy packs (*.natiq-policy)</source>
        <translation>Policy packs (*.natiq-policy)</translation>
    </message>
    <message>
        <source>Recorded: you have read the policy and will keep to it.</source>
        <translation>Recorded: you have read the policy and will keep to it.</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Back to writing</translation>
    </message>
    <message>
        <source>Version {version} was verified and taken. It is in force once you lock and sign in again; you read it then.</source>
        <translation>Version {version} was verified and taken. It is in force once you lock and sign in again; you read it then.</translation>
    </message>
</context>
<context>
    <name>PollDialog</name>
    <message>
        <source>Ask the readers</source>
        <translation>Ask the readers</translation>
    </message>
    <message>
        <source>The text of the post is the question.</source>
        <translation>The text of the post is the question.</translation>
    </message>
    <message>
        <source>Keep the poll</source>
        <translation>Keep the poll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>First option</translation>
    </message>
    <message>
        <source>Second option</source>
        <translation>Second option</translation>
    </message>
    <message>
        <source>Third option (may stay empty)</source>
        <translation>Third option (may stay empty)</translation>
    </message>
    <message>
        <source>Fourth option (may stay empty)</source>
        <translation>Fourth option (may stay empty)</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open for</translation>
    </message>
    <message>
        <source>More than one may be chosen</source>
        <translation>More than one may be chosen</translation>
    </message>
    <message>
        <source>Two options are the same.</source>
        <translation>Two options are the same.</translation>
    </message>
</context>
<context>
    <name>PollStrip</name>
    <message>
        <source>Change the poll</source>
        <translation>Change the poll</translation>
    </message>
    <message>
        <source>Remove the poll</source>
        <translation>Remove the poll</translation>
    </message>
    <message>
        <source>This account&apos;s platform does not take this poll.</source>
        <translation>This account&apos;s platform does not take this poll.</translation>
    </message>
</context>
<context>
    <name>PollWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
            <numerusform>A poll, open for %n hour at most</numerusform>
            <numerusform>A poll, open for %n hours at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Open the post in the browser…</source>
        <translation>Open the post in the browser…</translation>
    </message>
    <message>
        <source>Text of somebody else&apos;s post</source>
        <translation>Text of somebody else&apos;s post</translation>
    </message>
    <message>
        <source>written with {app}</source>
        <translation>written with {app}</translation>
    </message>
</context>
<context>
    <name>PostsRoom</name>
    <message>
        <source>Which posts</source>
        <translation>Which posts</translation>
    </message>
    <message>
        <source>Show more posts</source>
        <translation>Show more posts</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>From before Natiq</source>
        <translation>From before Natiq</translation>
    </message>
    <message>
        <source>No foreign post</source>
        <translation>No foreign post</translation>
    </message>
    <message>
        <source>Everything on the accounts since Natiq first looked there left from here or is settled.</source>
        <translation>Everything on the accounts since Natiq first looked there left from here or is settled.</translation>
    </message>
    <message>
        <source>Nothing settled yet</source>
        <translation>Nothing settled yet</translation>
    </message>
    <message>
        <source>Claimed and deleted posts stay here with who settled them and why.</source>
        <translation>Claimed and deleted posts stay here with who settled them and why.</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>Nothing from before</translation>
    </message>
    <message>
        <source>What stood on an account before Natiq first looked there stands here.</source>
        <translation>What stood on an account before Natiq first looked there stands here.</translation>
    </message>
    <message>
        <source>The accounts have not been looked at yet.</source>
        <translation>The accounts have not been looked at yet.</translation>
    </message>
    <message>
        <source>Last look: {moment}.</source>
        <translation>Last look: {moment}.</translation>
    </message>
    <message>
        <source>Not reached: {accounts}.</source>
        <translation>Not reached: {accounts}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Look now</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign posts were found.</source>
        <translation>
            <numerusform>%n foreign post was found.</numerusform>
            <numerusform>%n foreign posts were found.</numerusform>
        </translation>
    </message>
    <message>
        <source>No foreign post was found.</source>
        <translation>No foreign post was found.</translation>
    </message>
    <message>
        <source>The post is settled; the log has the reason.</source>
        <translation>The post is settled; the log has the reason.</translation>
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
    <name>Preview</name>
    <message>
        <source>The text is too long for {platform}.</source>
        <translation>The text is too long for {platform}.</translation>
    </message>
    <message>
        <source>Part {number} is too long for {platform}.</source>
        <translation>Part {number} is too long for {platform}.</translation>
    </message>
    <message>
        <source>{platform} takes no threads.</source>
        <translation>{platform} takes no threads.</translation>
    </message>
    <message>
        <source>{platform} does not take all of these attachments.</source>
        <translation>{platform} does not take all of these attachments.</translation>
    </message>
    <message>
        <source>On {platform} this cannot answer or quote that post.</source>
        <translation>On {platform} this cannot answer or quote that post.</translation>
    </message>
    <message>
        <source>{platform} takes a poll or attachments, not both.</source>
        <translation>{platform} takes a poll or attachments, not both.</translation>
    </message>
    <message>
        <source>{platform} has no polls: the options are not shown there.</source>
        <translation>{platform} has no polls: the options are not shown there.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>See more</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Replying to {author}</source>
        <translation>Replying to {author}</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt text</translation>
    </message>
    <message>
        <source>Open for {duration}</source>
        <translation>Open for {duration}</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Several may be chosen</translation>
    </message>
    <message>
        <source>One may be chosen</source>
        <translation>One may be chosen</translation>
    </message>
    <message>
        <source>Instagram takes no post without a picture.</source>
        <translation>Instagram takes no post without a picture.</translation>
    </message>
    <message>
        <source>Part {number} of {count}:</source>
        <translation>Part {number} of {count}:</translation>
    </message>
    <message>
        <source>Poll:</source>
        <translation>Poll:</translation>
    </message>
    <message>
        <source>Quoted: {author}: {opening}</source>
        <translation>Quoted: {author}: {opening}</translation>
    </message>
    <message>
        <source>Video without alternative text</source>
        <translation>Video without alternative text</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <translation>Image without alternative text</translation>
    </message>
    <message>
        <source>Video: {alt}</source>
        <translation>Video: {alt}</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>Image: {alt}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Platform of the preview</source>
        <translation>Platform of the preview</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Show the preview as readers see it at night</source>
        <translation>Show the preview as readers see it at night</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alt text</translation>
    </message>
    <message>
        <source>Show the alternative texts under the pictures</source>
        <translation>Show the alternative texts under the pictures</translation>
    </message>
    <message>
        <source>What you write is shown here as its readers will see it.</source>
        <translation>What you write is shown here as its readers will see it.</translation>
    </message>
    <message>
        <source>Preview on {platform}</source>
        <translation>Preview on {platform}</translation>
    </message>
</context>
<context>
    <name>ProofStep</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirm that it is you</translation>
    </message>
    <message>
        <source>The backup is open and whole. It becomes a profile on this computer only with your second factor.</source>
        <translation>The backup is open and whole. It becomes a profile on this computer only with your second factor.</translation>
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
        <source>Use a code from the authenticator</source>
        <translation>Use a code from the authenticator</translation>
    </message>
    <message>
        <source>Authenticator not at hand? Use a recovery code</source>
        <translation>Authenticator not at hand? Use a recovery code</translation>
    </message>
    <message>
        <source>{name}, staff number {number}</source>
        <translation>{name}, staff number {number}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Backup of {moment}</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>To {moment}.</source>
        <translation>To {moment}.</translation>
    </message>
    <message>
        <source>{arrows} go from day to day, {enter} into one; {moving} moves a post, {exactly} to an exact time, {new} begins one.</source>
        <translation>{arrows} go from day to day, {enter} into one; {moving} moves a post, {exactly} to an exact time, {new} begins one.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Your new passphrase is in force.</source>
        <translation>Your new passphrase is in force.</translation>
    </message>
    <message>
        <source>The new recovery codes count; destroy the old sheet.</source>
        <translation>The new recovery codes count; destroy the old sheet.</translation>
    </message>
    <message>
        <source>The new authenticator is in force.</source>
        <translation>The new authenticator is in force.</translation>
    </message>
    <message>
        <source>From now on your security key lets you in.</source>
        <translation>From now on your security key lets you in.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>What protects the official accounts, and what needs to be done now.</source>
        <translation>What protects the official accounts, and what needs to be done now.</translation>
    </message>
    <message>
        <source>No official account in practice</source>
        <translation>No official account in practice</translation>
    </message>
    <message>
        <source>In your official profile the passwords and codes of the official accounts stand here, with what is weak about them, and your own sign-in.</source>
        <translation>In your official profile the passwords and codes of the official accounts stand here, with what is weak about them, and your own sign-in.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were taken over from the file.</source>
        <translation>
            <numerusform>%n account was taken over from the file.</numerusform>
            <numerusform>%n accounts were taken over from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish this text?</source>
        <translation>Publish this text?</translation>
    </message>
    <message numerus="yes">
        <source>Publish this thread of %n parts?</source>
        <translation>
            <numerusform>Publish this thread of %n part?</numerusform>
            <numerusform>Publish this thread of %n parts?</numerusform>
        </translation>
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
    <message>
        <source>Planned for {day} {moment}, as {account} {handle}.</source>
        <translation>Planned for {day} {moment}, as {account} {handle}.</translation>
    </message>
    <message>
        <source>Planned for {day} {moment}</source>
        <translation>Planned for {day} {moment}</translation>
    </message>
</context>
<context>
    <name>PublishExtras</name>
    <message>
        <source>Audience: {words}</source>
        <translation>Audience: {words}</translation>
    </message>
    <message>
        <source>Aim: {words}</source>
        <translation>Aim: {words}</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Without a description</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message numerus="yes">
        <source>Publish under %n accounts</source>
        <translation>
            <numerusform>Publish under %n account</numerusform>
            <numerusform>Publish under %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan as {account} for {day}, {time}</source>
        <translation>Plan as {account} for {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Plan under %n accounts for {day}, {time}</source>
        <translation>
            <numerusform>Plan under %n account for {day}, {time}</numerusform>
            <numerusform>Plan under %n accounts for {day}, {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeChips</name>
    <message>
        <source>Audience: {words}</source>
        <translation>Audience: {words}</translation>
    </message>
    <message>
        <source>Aim: {words}</source>
        <translation>Aim: {words}</translation>
    </message>
    <message>
        <source>Name the aim (required)</source>
        <translation>Name the aim (required)</translation>
    </message>
    <message>
        <source>Name the aim</source>
        <translation>Name the aim</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Labels: {words}</source>
        <translation>Labels: {words}</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Add labels</translation>
    </message>
    <message>
        <source>Name the audience (required)</source>
        <translation>Name the audience (required)</translation>
    </message>
    <message>
        <source>Name the audience</source>
        <translation>Name the audience</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Whom is this post for?</source>
        <translation>Whom is this post for?</translation>
    </message>
    <message>
        <source>A post speaks to somebody about something. Neither is published with it.</source>
        <translation>A post speaks to somebody about something. Neither is published with it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Residents of a quarter, visitors, traders…</source>
        <translation>Residents of a quarter, visitors, traders…</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>A service notice, an invitation, an answer…</source>
        <translation>A service notice, an invitation, an answer…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Several with commas between them.</translation>
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
    <name>ReasonWords</name>
    <message>
        <source>The platform is asked first; nothing is sent twice.</source>
        <translation>The platform is asked first; nothing is sent twice.</translation>
    </message>
    <message>
        <source>Nothing was published here; the text is a draft of its own.</source>
        <translation>Nothing was published here; the text is a draft of its own.</translation>
    </message>
    <message>
        <source>Look the draft through and publish it again.</source>
        <translation>Look the draft through and publish it again.</translation>
    </message>
    <message>
        <source>Change the text or the attachments and try again, or ask IT.</source>
        <translation>Change the text or the attachments and try again, or ask IT.</translation>
    </message>
    <message>
        <source>Attach a smaller or a shorter one.</source>
        <translation>Attach a smaller or a shorter one.</translation>
    </message>
    <message>
        <source>Tell whoever issues the decisions.</source>
        <translation>Tell whoever issues the decisions.</translation>
    </message>
    <message>
        <source>Connect the account that the decision names.</source>
        <translation>Connect the account that the decision names.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>Tell IT.</translation>
    </message>
    <message>
        <source>Open the draft: the review shows what is open.</source>
        <translation>Open the draft: the review shows what is open.</translation>
    </message>
    <message>
        <source>Publish the draft again; if that fails too, tell information security.</source>
        <translation>Publish the draft again; if that fails too, tell information security.</translation>
    </message>
    <message>
        <source>Ask for a decision, or choose another account.</source>
        <translation>Ask for a decision, or choose another account.</translation>
    </message>
    <message>
        <source>It goes out by itself then.</source>
        <translation>It goes out by itself then.</translation>
    </message>
    <message>
        <source>Next attempt: {moment}</source>
        <translation>Next attempt: {moment}</translation>
    </message>
    <message>
        <source>Nothing was published; the text is a draft again.</source>
        <translation>Nothing was published; the text is a draft again.</translation>
    </message>
    <message>
        <source>Nothing was published then; the draft went its own way since.</source>
        <translation>Nothing was published then; the draft went its own way since.</translation>
    </message>
    <message>
        <source>The parts that were out were deleted; the rest is a draft of its own.</source>
        <translation>The parts that were out were deleted; the rest is a draft of its own.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are out and stay there; the rest is a draft of its own.</source>
        <translation>
            <numerusform>%n part is out and stays there; the rest is a draft of its own.</numerusform>
            <numerusform>%n parts are out and stay there; the rest is a draft of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>Deleted since</source>
        <translation>Deleted since</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Open the post</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choose a record</translation>
    </message>
    <message>
        <source>Here stands who is responsible for it, under which decision, and why.</source>
        <translation>Here stands who is responsible for it, under which decision, and why.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Published, deleted since</source>
        <translation>Published, deleted since</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text of the post</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Natiq: who is responsible</source>
        <translation>Natiq: who is responsible</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Post, part {part} of {parts}</source>
        <translation>Post, part {part} of {parts}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Liked a post</source>
        <translation>Liked a post</translation>
    </message>
    <message>
        <source>Boosted a post</source>
        <translation>Boosted a post</translation>
    </message>
    <message>
        <source>Took a like or boost back</source>
        <translation>Took a like or boost back</translation>
    </message>
    <message>
        <source>Deleted a post</source>
        <translation>Deleted a post</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Answers given in review</source>
        <translation>Answers given in review</translation>
    </message>
    <message>
        <source>What the log tells of it</source>
        <translation>What the log tells of it</translation>
    </message>
    <message>
        <source>not known: the decision does not read on this machine any more</source>
        <translation>not known: the decision does not read on this machine any more</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Approved for publishing</source>
        <translation>Approved for publishing</translation>
    </message>
    <message>
        <source>Planned for the time</source>
        <translation>Planned for the time</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>Entry of the log</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>In the name of</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address at the platform</source>
        <translation>Address at the platform</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>New recovery codes</source>
        <translation>New recovery codes</translation>
    </message>
    <message>
        <source>Print them or write them down, and keep them under lock, away from this computer. The old codes count until you put the new ones in force.</source>
        <translation>Print them or write them down, and keep them under lock, away from this computer. The old codes count until you put the new ones in force.</translation>
    </message>
    <message>
        <source>Put the new codes in force</source>
        <translation>Put the new codes in force</translation>
    </message>
    <message>
        <source>Keep the old codes</source>
        <translation>Keep the old codes</translation>
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
    <name>RecoverySheet</name>
    <message>
        <source>Saved. Move the file off this computer, to a place under lock.</source>
        <translation>Saved. Move the file off this computer, to a place under lock.</translation>
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
</context>
<context>
    <name>RelationStrip</name>
    <message>
        <source>Open the post in the browser…</source>
        <translation>Open the post in the browser…</translation>
    </message>
    <message>
        <source>Do not answer or quote this post</source>
        <translation>Do not answer or quote this post</translation>
    </message>
    <message>
        <source>Choose that account</source>
        <translation>Choose that account</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Answers a post of this account</source>
        <translation>Answers a post of this account</translation>
    </message>
    <message>
        <source>Quotes a post of this account</source>
        <translation>Quotes a post of this account</translation>
    </message>
    <message>
        <source>Quotes a post of {author}</source>
        <translation>Quotes a post of {author}</translation>
    </message>
    <message>
        <source>Answers a post of {author}</source>
        <translation>Answers a post of {author}</translation>
    </message>
</context>
<context>
    <name>RemoveAuthenticatorDialog</name>
    <message>
        <source>Remove the authenticator?</source>
        <translation>Remove the authenticator?</translation>
    </message>
    <message>
        <source>From then on this profile opens with a security key only. If every key is lost, nobody can open it, not even with your recovery codes and passphrase.</source>
        <translation>From then on this profile opens with a security key only. If every key is lost, nobody can open it, not even with your recovery codes and passphrase.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove the authenticator</source>
        <translation>Remove the authenticator</translation>
    </message>
</context>
<context>
    <name>RemoveCredentialDialog</name>
    <message>
        <source>Delete what is kept of {handle}?</source>
        <translation>Delete what is kept of {handle}?</translation>
    </message>
    <message>
        <source>Password, second factor, recovery codes and notes are gone for good, and the account is no longer connected. At the platform nothing changes: hand the account over first.</source>
        <translation>Password, second factor, recovery codes and notes are gone for good, and the account is no longer connected. At the platform nothing changes: hand the account over first.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
</context>
<context>
    <name>RemoveKeyDialog</name>
    <message>
        <source>Remove the security key {name}?</source>
        <translation>Remove the security key {name}?</translation>
    </message>
    <message>
        <source>This profile will not open with it any more. Your other second factors stay as they are.</source>
        <translation>This profile will not open with it any more. Your other second factors stay as they are.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remove the key</translation>
    </message>
</context>
<context>
    <name>RenameKeyDialog</name>
    <message>
        <source>Rename the security key</source>
        <translation>Rename the security key</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name of the key</translation>
    </message>
</context>
<context>
    <name>Reset</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>With one of your recovery codes and your security key. Your drafts stay as they are; the recovery code is used up.</source>
        <translation>With one of your recovery codes and your security key. Your drafts stay as they are; the recovery code is used up.</translation>
    </message>
    <message>
        <source>With one of your recovery codes and a code of your authenticator. Your drafts stay as they are; the recovery code is used up.</source>
        <translation>With one of your recovery codes and a code of your authenticator. Your drafts stay as they are; the recovery code is used up.</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>Use a code from the authenticator</translation>
    </message>
    <message>
        <source>Use the security key</source>
        <translation>Use the security key</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Change it and sign in</source>
        <translation>Change it and sign in</translation>
    </message>
    <message numerus="yes">
        <source>Several attempts failed. Try again in %n seconds.</source>
        <translation>
            <numerusform>Several attempts failed. Try again in %n second.</numerusform>
            <numerusform>Several attempts failed. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ResponsibilityPage</name>
    <message>
        <source>Published between two days</source>
        <translation>Published between two days</translation>
    </message>
    <message>
        <source>Words, link, employee or number of a decision…</source>
        <translation>Words, link, employee or number of a decision…</translation>
    </message>
    <message>
        <source>Search what was published</source>
        <translation>Search what was published</translation>
    </message>
    <message>
        <source>Posts and acts, the newest first</source>
        <translation>Posts and acts, the newest first</translation>
    </message>
    <message>
        <source>Show earlier records</source>
        <translation>Show earlier records</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Nothing was published yet</translation>
    </message>
    <message>
        <source>Each post and each boost stands here with who is responsible for it.</source>
        <translation>Each post and each boost stands here with who is responsible for it.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>No record fits</translation>
    </message>
    <message>
        <source>Spelling variants, diacritics and elongation make no difference.</source>
        <translation>Spelling variants, diacritics and elongation make no difference.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>All but posts</source>
        <translation>All but posts</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>Kind of deed</translation>
    </message>
    <message>
        <source>Copied, with all that stands at the side.</source>
        <translation>Copied, with all that stands at the side.</translation>
    </message>
    <message>
        <source>Printed by {employee} ({number}) on {moment}.</source>
        <translation>Printed by {employee} ({number}) on {moment}.</translation>
    </message>
    <message>
        <source>The record was sent to the printer.</source>
        <translation>The record was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>How much of the restore is done</source>
        <translation>How much of the restore is done</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Begin to write</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume publishing</source>
        <translation>Resume publishing</translation>
    </message>
    <message>
        <source>What waits leaves again by itself. Posts that missed their time meanwhile are not sent late: they ask first, in the outbox and the calendar.</source>
        <translation>What waits leaves again by itself. Posts that missed their time meanwhile are not sent late: they ask first, in the outbox and the calendar.</translation>
    </message>
    <message>
        <source>Keep it stopped</source>
        <translation>Keep it stopped</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Work on this computer again</source>
        <translation>Work on this computer again</translation>
    </message>
    <message>
        <source>Only if the move did not take place, or the other workstation is not used any more: two that publish for the same accounts publish twice. What still waited here becomes a draft again, because it may have gone out there.</source>
        <translation>Only if the move did not take place, or the other workstation is not used any more: two that publish for the same accounts publish twice. What still waited here becomes a draft again, because it may have gone out there.</translation>
    </message>
    <message>
        <source>Work here again</source>
        <translation>Work here again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The other workstation will not be used with this profile</source>
        <translation>The other workstation will not be used with this profile</translation>
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
    <name>RevisionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>Compared with the text as it is now: underlined is what came since, struck is what went.</source>
        <translation>Compared with the text as it is now: underlined is what came since, struck is what went.</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Restore this text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>No earlier texts yet</source>
        <translation>No earlier texts yet</translation>
    </message>
    <message>
        <source>One is kept at every pause of writing, and before a whole text is changed.</source>
        <translation>One is kept at every pause of writing, and before a whole text is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words as now</source>
        <translation>The same words as now</translation>
    </message>
    <message numerus="yes">
        <source>%n words came</source>
        <translation>
            <numerusform>%n word came</numerusform>
            <numerusform>%n words came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words went</source>
        <translation>
            <numerusform>%n word went</numerusform>
            <numerusform>%n words went</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>The text is too long</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>Too many hashtags</source>
        <translation>Too many hashtags</translation>
    </message>
    <message>
        <source>A field is still empty</source>
        <translation>A field is still empty</translation>
    </message>
    <message>
        <source>A link to a refused site</source>
        <translation>A link to a refused site</translation>
    </message>
    <message>
        <source>The template left it open. Write what belongs there, or delete it.</source>
        <translation>The template left it open. Write what belongs there, or delete it.</translation>
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
    <message>
        <source>The platform takes {limit} characters; part {part} of {parts} has {count} with its number. Shorten it by {over}.</source>
        <translation>The platform takes {limit} characters; part {part} of {parts} has {count} with its number. Shorten it by {over}.</translation>
    </message>
    <message>
        <source>The platform takes {limit} bytes; part {part} of {parts} has {count} with its number. Shorten it.</source>
        <translation>The platform takes {limit} bytes; part {part} of {parts} has {count} with its number. Shorten it.</translation>
    </message>
    <message>
        <source>IT refuses links to {domain} on this machine. Delete the link; if work needs the site, ask IT to permit it.</source>
        <translation>IT refuses links to {domain} on this machine. Delete the link; if work needs the site, ask IT to permit it.</translation>
    </message>
    <message>
        <source>The platform takes {limit} hashtags; the text has {count}. Take {over} out.</source>
        <translation>The platform takes {limit} hashtags; the text has {count}. Take {over} out.</translation>
    </message>
    <message>
        <source>In the text: “{words}”</source>
        <translation>In the text: “{words}”</translation>
    </message>
    <message>
        <source>In the description of attachment {number}: “{words}”</source>
        <translation>In the description of attachment {number}: “{words}”</translation>
    </message>
    <message>
        <source>In option {number} of the poll: “{words}”</source>
        <translation>In option {number} of the poll: “{words}”</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>seeing whose account it is</source>
        <translation>seeing whose account it is</translation>
    </message>
    <message>
        <source>reading posts</source>
        <translation>reading posts</translation>
    </message>
    <message>
        <source>publishing and deleting posts</source>
        <translation>publishing and deleting posts</translation>
    </message>
    <message>
        <source>uploading images and films</source>
        <translation>uploading images and films</translation>
    </message>
    <message>
        <source>liking posts</source>
        <translation>liking posts</translation>
    </message>
    <message>
        <source>boosting posts</source>
        <translation>boosting posts</translation>
    </message>
    <message>
        <source>reading notifications</source>
        <translation>reading notifications</translation>
    </message>
    <message>
        <source>renewing the permission by itself</source>
        <translation>renewing the permission by itself</translation>
    </message>
    <message>
        <source>following and unfollowing accounts</source>
        <translation>following and unfollowing accounts</translation>
    </message>
    <message>
        <source>blocking and muting accounts</source>
        <translation>blocking and muting accounts</translation>
    </message>
    <message>
        <source>reading private messages</source>
        <translation>reading private messages</translation>
    </message>
    <message>
        <source>reading and writing private messages</source>
        <translation>reading and writing private messages</translation>
    </message>
    <message>
        <source>changing the account&apos;s profile</source>
        <translation>changing the account&apos;s profile</translation>
    </message>
    <message>
        <source>everything in the account but its sign-in</source>
        <translation>everything in the account but its sign-in</translation>
    </message>
    <message>
        <source>reading everything in the account</source>
        <translation>reading everything in the account</translation>
    </message>
    <message>
        <source>changing everything in the account</source>
        <translation>changing everything in the account</translation>
    </message>
    <message>
        <source>administering the server</source>
        <translation>administering the server</translation>
    </message>
    <message>
        <source>answering, liking and deleting comments</source>
        <translation>answering, liking and deleting comments</translation>
    </message>
    <message>
        <source>advertising at the institution&apos;s expense</source>
        <translation>advertising at the institution&apos;s expense</translation>
    </message>
    <message>
        <source>managing the institution&apos;s business settings</source>
        <translation>managing the institution&apos;s business settings</translation>
    </message>
    <message>
        <source>reading figures about the account</source>
        <translation>reading figures about the account</translation>
    </message>
    <message>
        <source>changing the Page&apos;s settings</source>
        <translation>changing the Page&apos;s settings</translation>
    </message>
    <message>
        <source>seeing which Pages there are</source>
        <translation>seeing which Pages there are</translation>
    </message>
    <message>
        <source>publishing on Instagram</source>
        <translation>publishing on Instagram</translation>
    </message>
    <message>
        <source>deleting posts on Instagram</source>
        <translation>deleting posts on Instagram</translation>
    </message>
    <message>
        <source>seeing the mail address</source>
        <translation>seeing the mail address</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
</context>
<context>
    <name>SecretKinds</name>
    <message>
        <source>app password</source>
        <translation>app password</translation>
    </message>
    <message>
        <source>permission to publish</source>
        <translation>permission to publish</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>new password</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>second factor</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>recovery codes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>sign-in name</translation>
    </message>
    <message>
        <source>owner&apos;s mail</source>
        <translation>owner&apos;s mail</translation>
    </message>
    <message>
        <source>settings page</source>
        <translation>settings page</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Hide: {name}</source>
        <translation>Hide: {name}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Show: {name}</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copy: {name}</translation>
    </message>
    <message>
        <source>{name}, hidden</source>
        <translation>{name}, hidden</translation>
    </message>
</context>
<context>
    <name>SecurityKeysPanel</name>
    <message>
        <source>Security keys</source>
        <translation>Security keys</translation>
    </message>
    <message>
        <source>A security key (FIDO2) takes part in the key of your profile: without it nobody opens the profile that way, not even with your passphrase. Add two, and keep one elsewhere.</source>
        <translation>A security key (FIDO2) takes part in the key of your profile: without it nobody opens the profile that way, not even with your passphrase. Add two, and keep one elsewhere.</translation>
    </message>
    <message>
        <source>Add a security key</source>
        <translation>Add a security key</translation>
    </message>
</context>
<context>
    <name>SeenPostActions</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Like…</source>
        <translation>Like…</translation>
    </message>
    <message>
        <source>Boost…</source>
        <translation>Boost…</translation>
    </message>
    <message>
        <source>Begin a draft that answers this post</source>
        <translation>Begin a draft that answers this post</translation>
    </message>
    <message>
        <source>Begin a draft that quotes this post</source>
        <translation>Begin a draft that quotes this post</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Take the like back</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>Take the boost back</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SeenPostDialog</name>
    <message>
        <source>A post on the platform</source>
        <translation>A post on the platform</translation>
    </message>
    <message>
        <source>Look a post up to answer it, quote it, like it or boost it.</source>
        <translation>Look a post up to answer it, quote it, like it or boost it.</translation>
    </message>
    <message>
        <source>Under this account</source>
        <translation>Under this account</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link of the post</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>The platform is being asked</source>
        <translation>The platform is being asked</translation>
    </message>
    <message>
        <source>No post yet</source>
        <translation>No post yet</translation>
    </message>
    <message>
        <source>Copy the link of the post at its platform and paste it here. It is shown as text: nothing in it can be opened.</source>
        <translation>Copy the link of the post at its platform and paste it here. It is shown as text: nothing in it can be opened.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This is no link to a post on {platform}. Open the post there and copy its link.</source>
        <translation>This is no link to a post on {platform}. Open the post there and copy its link.</translation>
    </message>
    <message>
        <source>The like of {account} {handle} was taken back.</source>
        <translation>The like of {account} {handle} was taken back.</translation>
    </message>
    <message>
        <source>The boost of {account} {handle} was taken back.</source>
        <translation>The boost of {account} {handle} was taken back.</translation>
    </message>
    <message>
        <source>Liked as {account} {handle}.</source>
        <translation>Liked as {account} {handle}.</translation>
    </message>
    <message>
        <source>Boosted as {account} {handle}.</source>
        <translation>Boosted as {account} {handle}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>The text as it will appear</source>
        <translation>The text as it will appear</translation>
    </message>
    <message>
        <source>Try again?</source>
        <translation>Try again?</translation>
    </message>
    <message>
        <source>Publish as {account}</source>
        <translation>Publish as {account}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Publish it now?</source>
        <translation>Publish it now?</translation>
    </message>
    <message>
        <source>Publish now as {account}</source>
        <translation>Publish now as {account}</translation>
    </message>
    <message>
        <source>The parts that are out stay there; this follows as the draft has it.</source>
        <translation>The parts that are out stay there; this follows as the draft has it.</translation>
    </message>
    <message>
        <source>This is how the text stands in the draft now.</source>
        <translation>This is how the text stands in the draft now.</translation>
    </message>
    <message>
        <source>It was planned for {moment} and goes out late. See that it still holds.</source>
        <translation>It was planned for {moment} and goes out late. See that it still holds.</translation>
    </message>
    <message>
        <source>It is planned for {moment} and goes out ahead of its time.</source>
        <translation>It is planned for {moment} and goes out ahead of its time.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Lock when nobody is there</translation>
    </message>
    <message>
        <source>Shortest passphrase</source>
        <translation>Shortest passphrase</translation>
    </message>
    <message>
        <source>Place of this machine&apos;s key</source>
        <translation>Place of this machine&apos;s key</translation>
    </message>
    <message>
        <source>Folder of this machine&apos;s key</source>
        <translation>Folder of this machine&apos;s key</translation>
    </message>
    <message>
        <source>The institution&apos;s words</source>
        <translation>The institution&apos;s words</translation>
    </message>
    <message>
        <source>Descriptions of images and videos</source>
        <translation>Descriptions of images and videos</translation>
    </message>
    <message>
        <source>Audience and aim of a post</source>
        <translation>Audience and aim of a post</translation>
    </message>
    <message>
        <source>Whether a post waits until it says whom it is for and what for.</source>
        <translation>Whether a post waits until it says whom it is for and what for.</translation>
    </message>
    <message>
        <source>The language of all screens, and the direction in which they read.</source>
        <translation>The language of all screens, and the direction in which they read.</translation>
    </message>
    <message>
        <source>Time zone of planned posts</source>
        <translation>Time zone of planned posts</translation>
    </message>
    <message>
        <source>Usual times of posts</source>
        <translation>Usual times of posts</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Quiet hours begin</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Quiet hours end</translation>
    </message>
    <message>
        <source>Between two posts</source>
        <translation>Between two posts</translation>
    </message>
    <message>
        <source>Still in time</source>
        <translation>Still in time</translation>
    </message>
    <message>
        <source>Planning by the platforms</source>
        <translation>Planning by the platforms</translation>
    </message>
    <message>
        <source>App passwords</source>
        <translation>App passwords</translation>
    </message>
    <message>
        <source>The institution&apos;s app at Bluesky</source>
        <translation>The institution&apos;s app at Bluesky</translation>
    </message>
    <message>
        <source>The institution&apos;s app at X</source>
        <translation>The institution&apos;s app at X</translation>
    </message>
    <message>
        <source>Port for signing in at X</source>
        <translation>Port for signing in at X</translation>
    </message>
    <message>
        <source>The institution&apos;s app at Meta</source>
        <translation>The institution&apos;s app at Meta</translation>
    </message>
    <message>
        <source>Allowed apps</source>
        <translation>Allowed apps</translation>
    </message>
    <message>
        <source>When an unknown app is found</source>
        <translation>When an unknown app is found</translation>
    </message>
    <message>
        <source>Between two readings of the apps</source>
        <translation>Between two readings of the apps</translation>
    </message>
    <message>
        <source>Between two looks by a person</source>
        <translation>Between two looks by a person</translation>
    </message>
    <message>
        <source>Refused sites</source>
        <translation>Refused sites</translation>
    </message>
    <message>
        <source>Sites that are allowed all the same</source>
        <translation>Sites that are allowed all the same</translation>
    </message>
    <message>
        <source>Folder for the state of the log</source>
        <translation>Folder for the state of the log</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>How long the log is kept</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>How long records are kept</translation>
    </message>
    <message>
        <source>Notice of new versions</source>
        <translation>Notice of new versions</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is.</source>
        <translation>Light, dark, or as the desktop is.</translation>
    </message>
    <message>
        <source>How the program writes numbers into your texts: the parts of a thread, Hijri dates.</source>
        <translation>How the program writes numbers into your texts: the parts of a thread, Hijri dates.</translation>
    </message>
    <message>
        <source>After how many minutes without a key pressed or the pointer moved the program locks.</source>
        <translation>After how many minutes without a key pressed or the pointer moved the program locks.</translation>
    </message>
    <message>
        <source>What a new passphrase must have at least.</source>
        <translation>What a new passphrase must have at least.</translation>
    </message>
    <message>
        <source>One part of the key to your profile lies outside it: in the system&apos;s keyring, or in a folder that IT names.</source>
        <translation>One part of the key to your profile lies outside it: in the system&apos;s keyring, or in a folder that IT names.</translation>
    </message>
    <message>
        <source>Where that part lies when it is not in the keyring.</source>
        <translation>Where that part lies when it is not in the keyring.</translation>
    </message>
    <message>
        <source>A list of words that the spelling knows besides its own.</source>
        <translation>A list of words that the spelling knows besides its own.</translation>
    </message>
    <message>
        <source>Whether a post waits until each of them is described for those who cannot see it.</source>
        <translation>Whether a post waits until each of them is described for those who cannot see it.</translation>
    </message>
    <message>
        <source>Times are entered and shown in it. What is planned already keeps its moment.</source>
        <translation>Times are entered and shown in it. What is planned already keeps its moment.</translation>
    </message>
    <message>
        <source>The times of day at which posts go out, among which the next free one is found.</source>
        <translation>The times of day at which posts go out, among which the next free one is found.</translation>
    </message>
    <message>
        <source>From then on planning a post is advised against.</source>
        <translation>From then on planning a post is advised against.</translation>
    </message>
    <message>
        <source>From then on nothing speaks against a post any more.</source>
        <translation>From then on nothing speaks against a post any more.</translation>
    </message>
    <message>
        <source>Two posts of one account are pointed out where fewer minutes lie between them.</source>
        <translation>Two posts of one account are pointed out where fewer minutes lie between them.</translation>
    </message>
    <message>
        <source>So long after its time a planned post still goes out by itself. Later than that it waits until somebody says so.</source>
        <translation>So long after its time a planned post still goes out by itself. Later than that it waits until somebody says so.</translation>
    </message>
    <message>
        <source>Whether a planned post may be left with its platform, which publishes it while nobody is signed in here.</source>
        <translation>Whether a planned post may be left with its platform, which publishes it while nobody is signed in here.</translation>
    </message>
    <message>
        <source>Whether an account may be connected with an app password instead of signing in through the browser.</source>
        <translation>Whether an account may be connected with an app password instead of signing in through the browser.</translation>
    </message>
    <message>
        <source>The address under which the platform finds what this program may ask for.</source>
        <translation>The address under which the platform finds what this program may ask for.</translation>
    </message>
    <message>
        <source>The number under which the platform knows this program.</source>
        <translation>The number under which the platform knows this program.</translation>
    </message>
    <message>
        <source>Where the browser comes back to on this machine; it must be the one that is registered with the app.</source>
        <translation>Where the browser comes back to on this machine; it must be the one that is registered with the app.</translation>
    </message>
    <message>
        <source>The apps that may act for the official accounts besides this program, each with its platform.</source>
        <translation>The apps that may act for the official accounts besides this program, each with its platform.</translation>
    </message>
    <message>
        <source>Whether nothing is published under an account until an app on it that is not on the list has been dealt with.</source>
        <translation>Whether nothing is published under an account until an app on it that is not on the list has been dealt with.</translation>
    </message>
    <message>
        <source>How often the apps of an account are read where its platform gives a list of them.</source>
        <translation>How often the apps of an account are read where its platform gives a list of them.</translation>
    </message>
    <message>
        <source>How often somebody looks at the platform where it gives no list, or not the whole.</source>
        <translation>How often somebody looks at the platform where it gives no list, or not the whole.</translation>
    </message>
    <message>
        <source>Links to these sites are neither opened nor published, besides the games and stores that the program knows.</source>
        <translation>Links to these sites are neither opened nor published, besides the games and stores that the program knows.</translation>
    </message>
    <message>
        <source>Sites that the program would refuse and that the institution needs.</source>
        <translation>Sites that the program would refuse and that the institution needs.</translation>
    </message>
    <message>
        <source>Where signed states of the log are kept outside this machine, so that a shortened log shows.</source>
        <translation>Where signed states of the log are kept outside this machine, so that a shortened log shows.</translation>
    </message>
    <message>
        <source>After that the content of ordinary entries goes; their place in the log stays and can still be verified.</source>
        <translation>After that the content of ordinary entries goes; their place in the log stays and can still be verified.</translation>
    </message>
    <message>
        <source>The same for what the institution answers for: posts, deletions, decisions and incidents.</source>
        <translation>The same for what the institution answers for: posts, deletions, decisions and incidents.</translation>
    </message>
    <message>
        <source>A signed file of IT&apos;s that says when there is a newer version of Natiq.</source>
        <translation>A signed file of IT&apos;s that says when there is a newer version of Natiq.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>In the keyring</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>In a folder</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Publishing stops</source>
        <translation>Publishing stops</translation>
    </message>
    <message>
        <source>It is only shown</source>
        <translation>It is only shown</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For ever</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>What you change applies at once and is kept on this machine.</source>
        <translation>What you change applies at once and is kept on this machine.</translation>
    </message>
    <message>
        <source>Yours to choose</source>
        <translation>Yours to choose</translation>
    </message>
    <message>
        <source>Laid down by IT</source>
        <translation>Laid down by IT</translation>
    </message>
    <message>
        <source>IT support changes these for the whole machine. They are shown here to be known.</source>
        <translation>IT support changes these for the whole machine. They are shown here to be known.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
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
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>Split into a thread of %n</numerusform>
            <numerusform>Split into a thread of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message numerus="yes">
        <source>%n open findings before publishing</source>
        <translation>
            <numerusform>%n open finding before publishing</numerusform>
            <numerusform>%n open findings before publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer before publishing</source>
        <translation>
            <numerusform>%n question to answer before publishing</numerusform>
            <numerusform>%n questions to answer before publishing</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Ready to publish</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments lack a description or their rights</source>
        <translation>
            <numerusform>%n attachment lacks a description or its rights</numerusform>
            <numerusform>%n attachments lack a description or their rights</numerusform>
        </translation>
    </message>
    <message>
        <source>An attachment is being added</source>
        <translation>An attachment is being added</translation>
    </message>
    <message>
        <source>This account&apos;s platform does not take this poll.</source>
        <translation>This account&apos;s platform does not take this poll.</translation>
    </message>
    <message>
        <source>This account cannot publish it as an answer or a quotation.</source>
        <translation>This account cannot publish it as an answer or a quotation.</translation>
    </message>
    <message>
        <source>Name the audience and the aim before publishing</source>
        <translation>Name the audience and the aim before publishing</translation>
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
        <source>Calendar</source>
        <translation>Calendar</translation>
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
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <source>%n missed their time</source>
        <translation>
            <numerusform>%n missed its time</numerusform>
            <numerusform>%n missed their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts need you</source>
        <translation>
            <numerusform>%n post needs you</numerusform>
            <numerusform>%n posts need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen to now</source>
        <translation>
            <numerusform>%n thing to be seen to now</numerusform>
            <numerusform>%n things to be seen to now</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read before you publish</source>
        <translation>To be read before you publish</translation>
    </message>
</context>
<context>
    <name>ShutOutDialog</name>
    <message>
        <source>The platform no longer lets it read or publish under this account. Whoever needs it has to be let in anew, with IT&apos;s consent. The log keeps your name.</source>
        <translation>The platform no longer lets it read or publish under this account. Whoever needs it has to be let in anew, with IT&apos;s consent. The log keeps your name.</translation>
    </message>
    <message>
        <source>At this platform an app that is signed in right now may go on for up to two hours.</source>
        <translation>At this platform an app that is signed in right now may go on for up to two hours.</translation>
    </message>
    <message>
        <source>Which of them lets Natiq itself in cannot be told there. If it is this one, connect the account anew afterwards.</source>
        <translation>Which of them lets Natiq itself in cannot be told there. If it is this one, connect the account anew afterwards.</translation>
    </message>
    <message>
        <source>Shut {app} out of {handle}?</source>
        <translation>Shut {app} out of {handle}?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Shut it out</translation>
    </message>
    <message>
        <source>Telling the platform</source>
        <translation>Telling the platform</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the text</source>
        <translation>Beside the text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
        <source>With your passphrase and your security key.</source>
        <translation>With your passphrase and your security key.</translation>
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
        <source>Use the security key</source>
        <translation>Use the security key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Passphrase forgotten?</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>Use a code from the authenticator</translation>
    </message>
    <message>
        <source>Security key not at hand? Use a recovery code</source>
        <translation>Security key not at hand? Use a recovery code</translation>
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
        <source>Waiting for the security key…</source>
        <translation>Waiting for the security key…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Code of the log…</source>
        <translation>Code of the log…</translation>
    </message>
    <message>
        <source>Public key…</source>
        <translation>Public key…</translation>
    </message>
    <message>
        <source>Copy with IT</source>
        <translation>Copy with IT</translation>
    </message>
    <message>
        <source>Copy waits</source>
        <translation>Copy waits</translation>
    </message>
    <message>
        <source>No copy arrives</source>
        <translation>No copy arrives</translation>
    </message>
    <message>
        <source>No copy with IT</source>
        <translation>No copy with IT</translation>
    </message>
    <message>
        <source>Print the code of the log now and then and keep the sheet elsewhere: it shows whether the newest entries were cut off.</source>
        <translation>Print the code of the log now and then and keep the sheet elsewhere: it shows whether the newest entries were cut off.</translation>
    </message>
    <message>
        <source>Last copy on {moment} in {folder}.</source>
        <translation>Last copy on {moment} in {folder}.</translation>
    </message>
    <message>
        <source>Last copy on {moment}.</source>
        <translation>Last copy on {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n states wait to be copied.</source>
        <translation>
            <numerusform>%n state waits to be copied.</numerusform>
            <numerusform>%n states wait to be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many</source>
        <translation>
            <numerusform>%n byte too many</numerusform>
            <numerusform>%n bytes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Stop all publishing</source>
        <translation>Stop all publishing</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note for the report (may stay empty)</source>
        <translation>Note for the report (may stay empty)</translation>
    </message>
    <message>
        <source>What was done, with whom it was arranged; no passwords, no private data</source>
        <translation>What was done, with whom it was arranged; no passwords, no private data</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at most</source>
        <translation>
            <numerusform>%n character at most</numerusform>
            <numerusform>%n characters at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Stop all…</source>
        <translation>Stop all…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>To the password</source>
        <translation>To the password</translation>
    </message>
    <message>
        <source>To the apps</source>
        <translation>To the apps</translation>
    </message>
    <message>
        <source>To the platform…</source>
        <translation>To the platform…</translation>
    </message>
</context>
<context>
    <name>StepUpDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirm that it is you</translation>
    </message>
    <message>
        <source>Touch your security key to go on. It counts for five minutes.</source>
        <translation>Touch your security key to go on. It counts for five minutes.</translation>
    </message>
    <message>
        <source>Enter a new code of your authenticator to go on. It counts for five minutes.</source>
        <translation>Enter a new code of your authenticator to go on. It counts for five minutes.</translation>
    </message>
    <message>
        <source>Use the security key</source>
        <translation>Use the security key</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Use a code from the authenticator</source>
        <translation>Use a code from the authenticator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>A fault, a false report, an attack…</source>
        <translation>A fault, a false report, an attack…</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>Stop all publishing</translation>
    </message>
    <message>
        <source>From now on nothing leaves this program, of any account. What lies at a platform to be published by itself is taken back where that can be done. Drafting goes on. Your name and the reason are kept in the log.</source>
        <translation>From now on nothing leaves this program, of any account. What lies at a platform to be published by itself is taken back where that can be done. Drafting goes on. Your name and the reason are kept in the log.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>Do not stop</translation>
    </message>
</context>
<context>
    <name>Strength</name>
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
    <name>TextCommands</name>
    <message>
        <source>There is no number to be written otherwise.</source>
        <translation>There is no number to be written otherwise.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters were cleaned.</source>
        <translation>
            <numerusform>%n character was cleaned.</numerusform>
            <numerusform>%n characters were cleaned.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>There is nothing to clean.</translation>
    </message>
    <message>
        <source>There is no date with a year at the cursor.</source>
        <translation>There is no date with a year at the cursor.</translation>
    </message>
    <message>
        <source>The calendar&apos;s tables do not cover that year.</source>
        <translation>The calendar&apos;s tables do not cover that year.</translation>
    </message>
    <message>
        <source>The Hijri date is there already.</source>
        <translation>The Hijri date is there already.</translation>
    </message>
    <message>
        <source>Copied for design programs. Elsewhere this copy is neither found nor read.</source>
        <translation>Copied for design programs. Elsewhere this copy is neither found nor read.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>That cannot be. An example: {example}</source>
        <translation>That cannot be. An example: {example}</translation>
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
        <source>It cannot be opened, so nobody can tell what IT has laid down there.</source>
        <translation>It cannot be opened, so nobody can tell what IT has laid down there.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8, or it is too large.</source>
        <translation>It is no text in UTF-8, or it is too large.</translation>
    </message>
    <message>
        <source>{name} is not written as settings are: name = value.</source>
        <translation>{name} is not written as settings are: name = value.</translation>
    </message>
    <message>
        <source>What stands there is no setting. Each is written as name = value.</source>
        <translation>What stands there is no setting. Each is written as name = value.</translation>
    </message>
    <message>
        <source>{name} stands in a section. Settings stand by themselves, without headings.</source>
        <translation>{name} stands in a section. Settings stand by themselves, without headings.</translation>
    </message>
    <message>
        <source>{name} is set more than once.</source>
        <translation>{name} is set more than once.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>There is no setting called {name}.</translation>
    </message>
    <message>
        <source>{name} has a value that it cannot have.</source>
        <translation>{name} has a value that it cannot have.</translation>
    </message>
    <message>
        <source>Not only administrators can write it or put something else in its place, so it cannot be relied on.</source>
        <translation>Not only administrators can write it or put something else in its place, so it cannot be relied on.</translation>
    </message>
    <message>
        <source>IT has fixed the setting {name} on this machine; it cannot be changed here.</source>
        <translation>IT has fixed the setting {name} on this machine; it cannot be changed here.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Set by IT (file)</source>
        <translation>Set by IT (file)</translation>
    </message>
    <message>
        <source>Set by IT (policy)</source>
        <translation>Set by IT (policy)</translation>
    </message>
    <message>
        <source>Safe value for a fault</source>
        <translation>Safe value for a fault</translation>
    </message>
    <message>
        <source>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</source>
        <translation>The policy that comes with the program is damaged ({part}). Nothing can be reviewed without it: ask IT support to install the program again.</translation>
    </message>
    <message>
        <source>The policy pack is not as it must be. {reason} {where}</source>
        <translation>The policy pack is not as it must be. {reason} {where}</translation>
    </message>
    <message>
        <source>The policy pack is not signed. Choose the file as the authority gave it.</source>
        <translation>The policy pack is not signed. Choose the file as the authority gave it.</translation>
    </message>
    <message>
        <source>The signature of the policy pack is wrong: its content was changed, or the authority never signed it. Ask for the file again.</source>
        <translation>The signature of the policy pack is wrong: its content was changed, or the authority never signed it. Ask for the file again.</translation>
    </message>
    <message>
        <source>The policy pack is signed by an authority that this machine does not know. Ask IT support to install its public key.</source>
        <translation>The policy pack is signed by an authority that this machine does not know. Ask IT support to install its public key.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is older than version {seen}, which is known here. An older policy is never put in force again.</source>
        <translation>Version {version} of the policy is older than version {seen}, which is known here. An older policy is never put in force again.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is already here.</source>
        <translation>Version {version} of the policy is already here.</translation>
    </message>
    <message>
        <source>The file has the number of the policy in force ({version}) but another content. A changed policy needs a new number: ask the authority.</source>
        <translation>The file has the number of the policy in force ({version}) but another content. A changed policy needs a new number: ask the authority.</translation>
    </message>
    <message>
        <source>Version {version} of the policy is dated {date}. It can be taken from that day on.</source>
        <translation>Version {version} of the policy is dated {date}. It can be taken from that day on.</translation>
    </message>
    <message>
        <source>The manifest names another issuer than the key. Build the pack again under the name that the key has.</source>
        <translation>The manifest names another issuer than the key. Build the pack again under the name that the key has.</translation>
    </message>
    <message>
        <source>Version {seen} of the policy was taken here, and version {version} no longer counts. Lock and sign in again; if this remains, ask IT support for version {seen}.</source>
        <translation>Version {seen} of the policy was taken here, and version {version} no longer counts. Lock and sign in again; if this remains, ask IT support for version {seen}.</translation>
    </message>
    <message>
        <source>Version {version} of the publishing policy is in force. Read it and confirm that you will keep to it, then publish.</source>
        <translation>Version {version} of the publishing policy is in force. Read it and confirm that you will keep to it, then publish.</translation>
    </message>
    <message>
        <source>Read the policy to its end first, then confirm.</source>
        <translation>Read the policy to its end first, then confirm.</translation>
    </message>
    <message>
        <source>It is not a policy pack.</source>
        <translation>It is not a policy pack.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>There are too many of them.</translation>
    </message>
    <message>
        <source>A pack has no file of that name.</source>
        <translation>A pack has no file of that name.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>It is encrypted.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>It is missing.</translation>
    </message>
    <message>
        <source>Nothing of that name belongs there.</source>
        <translation>Nothing of that name belongs there.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>It is there twice.</translation>
    </message>
    <message>
        <source>It is not what the manifest was made for.</source>
        <translation>It is not what the manifest was made for.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>It is not UTF-8.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>It is not JSON.</translation>
    </message>
    <message>
        <source>It is of another kind than it must be.</source>
        <translation>It is of another kind than it must be.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>There is nothing in it.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>It is too long.</translation>
    </message>
    <message>
        <source>It is not written as it must be.</source>
        <translation>It is not written as it must be.</translation>
    </message>
    <message>
        <source>Its value is not allowed.</source>
        <translation>Its value is not allowed.</translation>
    </message>
    <message>
        <source>There is no such clause.</source>
        <translation>There is no such clause.</translation>
    </message>
    <message>
        <source>There is no such list of words.</source>
        <translation>There is no such list of words.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>There is no such rule.</translation>
    </message>
    <message>
        <source>There is no such detector.</source>
        <translation>There is no such detector.</translation>
    </message>
    <message>
        <source>A message may not show such a value.</source>
        <translation>A message may not show such a value.</translation>
    </message>
    <message>
        <source>The rule has no message.</source>
        <translation>The rule has no message.</translation>
    </message>
    <message>
        <source>The rule has no examples.</source>
        <translation>The rule has no examples.</translation>
    </message>
    <message>
        <source>The pattern cannot be read.</source>
        <translation>The pattern cannot be read.</translation>
    </message>
    <message>
        <source>The pattern has no bound: say how often each part may repeat at most.</source>
        <translation>The pattern has no bound: say how often each part may repeat at most.</translation>
    </message>
    <message>
        <source>The pattern uses what patterns here may not use.</source>
        <translation>The pattern uses what patterns here may not use.</translation>
    </message>
    <message>
        <source>The pattern has a letter that no folded text has: write it without its marks.</source>
        <translation>The pattern has a letter that no folded text has: write it without its marks.</translation>
    </message>
    <message>
        <source>New policy taken</source>
        <translation>New policy taken</translation>
    </message>
    <message>
        <source>Policy pack refused</source>
        <translation>Policy pack refused</translation>
    </message>
    <message>
        <source>Policy read and acknowledged</source>
        <translation>Policy read and acknowledged</translation>
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
        <source>The authority&apos;s key file {name} does not count: not only administrators can write it or put another in its place. Ask IT support to install it again.</source>
        <translation>The authority&apos;s key file {name} does not count: not only administrators can write it or put another in its place. Ask IT support to install it again.</translation>
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
        <source>It stands in lists of leaked passwords, and guessing begins with those. Choose another.</source>
        <translation>It stands in lists of leaked passwords, and guessing begins with those. Choose another.</translation>
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
        <source>Too many wrong codes in a row: the authenticator is locked. Sign in with a recovery code; codes of the authenticator are taken again after that.</source>
        <translation>Too many wrong codes in a row: the authenticator is locked. Sign in with a recovery code; codes of the authenticator are taken again after that.</translation>
    </message>
    <message>
        <source>The session is locked. Sign in again.</source>
        <translation>The session is locked. Sign in again.</translation>
    </message>
    <message>
        <source>This needs your second factor once more. Confirm that it is you, then go on.</source>
        <translation>This needs your second factor once more. Confirm that it is you, then go on.</translation>
    </message>
    <message>
        <source>You have removed the authenticator. Use your security key.</source>
        <translation>You have removed the authenticator. Use your security key.</translation>
    </message>
    <message>
        <source>This is the passphrase in force. Choose another one.</source>
        <translation>This is the passphrase in force. Choose another one.</translation>
    </message>
    <message>
        <source>Practice has neither passphrase nor second factor to change.</source>
        <translation>Practice has neither passphrase nor second factor to change.</translation>
    </message>
    <message>
        <source>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>The list of common passphrases that comes with the program is damaged. Ask IT support to install the program again.</translation>
    </message>
    <message>
        <source>No security key is plugged in. Plug yours in, then try again.</source>
        <translation>No security key is plugged in. Plug yours in, then try again.</translation>
    </message>
    <message>
        <source>Several new security keys are plugged in. Leave only the one that you want to add.</source>
        <translation>Several new security keys are plugged in. Leave only the one that you want to add.</translation>
    </message>
    <message>
        <source>A security key is plugged in, but this computer does not let you use it. Ask IT support to allow security keys (udev rules).</source>
        <translation>A security key is plugged in, but this computer does not let you use it. Ask IT support to allow security keys (udev rules).</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again and touch it while it blinks.</source>
        <translation>The security key was not touched in time. Try again and touch it while it blinks.</translation>
    </message>
    <message>
        <source>The security key was not used.</source>
        <translation>The security key was not used.</translation>
    </message>
    <message>
        <source>The security key was refused. Try again and confirm at the key.</source>
        <translation>The security key was refused. Try again and confirm at the key.</translation>
    </message>
    <message>
        <source>The security key was taken out while it was being used. Plug it in, then try again.</source>
        <translation>The security key was taken out while it was being used. Plug it in, then try again.</translation>
    </message>
    <message>
        <source>The security key that is plugged in does not belong to this profile. Use one that was added to it.</source>
        <translation>The security key that is plugged in does not belong to this profile. Use one that was added to it.</translation>
    </message>
    <message>
        <source>This security key was added already. Plug in the one that you want to add.</source>
        <translation>This security key was added already. Plug in the one that you want to add.</translation>
    </message>
    <message>
        <source>This security key, or this version of the operating system, cannot take part in protecting the profile (hmac-secret is missing). Use a FIDO2 key of a newer make.</source>
        <translation>This security key, or this version of the operating system, cannot take part in protecting the profile (hmac-secret is missing). Use a FIDO2 key of a newer make.</translation>
    </message>
    <message>
        <source>The security key asks for its PIN. Enter it, then touch the key again.</source>
        <translation>The security key asks for its PIN. Enter it, then touch the key again.</translation>
    </message>
    <message>
        <source>The PIN of the security key is not right (attempts left: {left}).</source>
        <translation>The PIN of the security key is not right (attempts left: {left}).</translation>
    </message>
    <message>
        <source>Several wrong PINs in a row. Take the security key out, plug it in, then try again.</source>
        <translation>Several wrong PINs in a row. Take the security key out, plug it in, then try again.</translation>
    </message>
    <message>
        <source>The security key has locked itself after too many wrong PINs and cannot be used here any more. Sign in another way and remove it.</source>
        <translation>The security key has locked itself after too many wrong PINs and cannot be used here any more. Sign in another way and remove it.</translation>
    </message>
    <message>
        <source>The security key wants a PIN or a fingerprint and has none yet. Set one up with the key&apos;s own program, then try again.</source>
        <translation>The security key wants a PIN or a fingerprint and has none yet. Set one up with the key&apos;s own program, then try again.</translation>
    </message>
    <message>
        <source>Give the key a name that you will know it by, of {most} characters at most.</source>
        <translation>Give the key a name that you will know it by, of {most} characters at most.</translation>
    </message>
    <message>
        <source>Another of your keys has this name. Choose another one.</source>
        <translation>Another of your keys has this name. Choose another one.</translation>
    </message>
    <message>
        <source>The security key gave no usable answer ({kind}). Plug it in anew, then try again.</source>
        <translation>The security key gave no usable answer ({kind}). Plug it in anew, then try again.</translation>
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
        <source>This computer has not got the memory to check the passphrase now. Close other programs, then try again.</source>
        <translation>This computer has not got the memory to check the passphrase now. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>This profile opens with a security key only. Plug yours in and use it.</source>
        <translation>This profile opens with a security key only. Plug yours in and use it.</translation>
    </message>
    <message>
        <source>This security key was not added to your profile. Use one that was.</source>
        <translation>This security key was not added to your profile. Use one that was.</translation>
    </message>
    <message>
        <source>This security key was added to your profile before.</source>
        <translation>This security key was added to your profile before.</translation>
    </message>
    <message>
        <source>A profile holds {most} security keys at most. Remove one that you do not use.</source>
        <translation>A profile holds {most} security keys at most. Remove one that you do not use.</translation>
    </message>
    <message>
        <source>This is your last second factor. Add another one before you remove it.</source>
        <translation>This is your last second factor. Add another one before you remove it.</translation>
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
        <source>The platform does not accept what the account was connected with: it is wrong, or it was withdrawn. Connect the account again.</source>
        <translation>The platform does not accept what the account was connected with: it is wrong, or it was withdrawn. Connect the account again.</translation>
    </message>
    <message>
        <source>Nothing in the vault lets the program in at the platform. Connect the account first.</source>
        <translation>Nothing in the vault lets the program in at the platform. Connect the account first.</translation>
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
        <source>The platform does not take this kind of image or video. Choose another file.</source>
        <translation>The platform does not take this kind of image or video. Choose another file.</translation>
    </message>
    <message>
        <source>An image or a video is larger or longer than the platform takes.</source>
        <translation>An image or a video is larger or longer than the platform takes.</translation>
    </message>
    <message>
        <source>The platform has no polls. Take the poll out, or choose another account.</source>
        <translation>The platform has no polls. Take the poll out, or choose another account.</translation>
    </message>
    <message>
        <source>The platform has no threads. Join the parts into one text.</source>
        <translation>The platform has no threads. Join the parts into one text.</translation>
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
        <source>What IT has laid down for this machine cannot be followed ({place}). Nothing is published until IT support has mended it and Natiq was started again; drafts are kept.</source>
        <translation>What IT has laid down for this machine cannot be followed ({place}). Nothing is published until IT support has mended it and Natiq was started again; drafts are kept.</translation>
    </message>
    <message>
        <source>This profile was moved to another workstation. Publish from there.</source>
        <translation>This profile was moved to another workstation. Publish from there.</translation>
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
        <source>Attachment {number} has no complete statement of rights. Say by what right it is published, and name the licence or the permission.</source>
        <translation>Attachment {number} has no complete statement of rights. Say by what right it is published, and name the licence or the permission.</translation>
    </message>
    <message>
        <source>Attachment {number} has no description for those who do not see it. Write one.</source>
        <translation>Attachment {number} has no description for those who do not see it. Write one.</translation>
    </message>
    <message>
        <source>The description of attachment {number} is longer than the platform takes (at most {most} characters).</source>
        <translation>The description of attachment {number} is longer than the platform takes (at most {most} characters).</translation>
    </message>
    <message>
        <source>The video in attachment {number} is longer than the platform takes (at most {most} seconds). Attach a shorter one.</source>
        <translation>The video in attachment {number} is longer than the platform takes (at most {most} seconds). Attach a shorter one.</translation>
    </message>
    <message>
        <source>The platform does not take so many attachments, or not these together (images at most: {images}, videos at most: {videos}).</source>
        <translation>The platform does not take so many attachments, or not these together (images at most: {images}, videos at most: {videos}).</translation>
    </message>
    <message>
        <source>The poll does not fit the platform: from 2 to {options} options of at most {length} characters, none empty, and a duration and kind of choice that it has.</source>
        <translation>The poll does not fit the platform: from 2 to {options} options of at most {length} characters, none empty, and a duration and kind of choice that it has.</translation>
    </message>
    <message>
        <source>A post takes either a poll or attachments. Remove one of them.</source>
        <translation>A post takes either a poll or attachments. Remove one of them.</translation>
    </message>
    <message>
        <source>Only a single Arabic word of at most {limit} letters can be added.</source>
        <translation>Only a single Arabic word of at most {limit} letters can be added.</translation>
    </message>
    <message>
        <source>There are {limit} words of your own already; no more can be added.</source>
        <translation>There are {limit} words of your own already; no more can be added.</translation>
    </message>
    <message>
        <source>The word list {name} is damaged. Install the program again.</source>
        <translation>The word list {name} is damaged. Install the program again.</translation>
    </message>
    <message>
        <source>The word list {name} is no text in UTF-8. Tell IT.</source>
        <translation>The word list {name} is no text in UTF-8. Tell IT.</translation>
    </message>
    <message>
        <source>Line {line} of the word list {name} is no word. Tell IT.</source>
        <translation>Line {line} of the word list {name} is no word. Tell IT.</translation>
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
        <source>Deleted from the platform</source>
        <translation>Deleted from the platform</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Partly published</translation>
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
        <source>Second factor shown again</source>
        <translation>Second factor shown again</translation>
    </message>
    <message>
        <source>Recovery code used to confirm</source>
        <translation>Recovery code used to confirm</translation>
    </message>
    <message>
        <source>Change of the passphrase begun</source>
        <translation>Change of the passphrase begun</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>Passphrase reset with a recovery code</source>
        <translation>Passphrase reset with a recovery code</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Recovery codes renewed</translation>
    </message>
    <message>
        <source>Authenticator replaced</source>
        <translation>Authenticator replaced</translation>
    </message>
    <message>
        <source>Authenticator removed</source>
        <translation>Authenticator removed</translation>
    </message>
    <message>
        <source>Security key added</source>
        <translation>Security key added</translation>
    </message>
    <message>
        <source>Security key renamed</source>
        <translation>Security key renamed</translation>
    </message>
    <message>
        <source>Security key removed</source>
        <translation>Security key removed</translation>
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
        <source>Account disconnected</source>
        <translation>Account disconnected</translation>
    </message>
    <message>
        <source>Time of a post changed</source>
        <translation>Time of a post changed</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Missed its time</translation>
    </message>
    <message>
        <source>Sent late on request</source>
        <translation>Sent late on request</translation>
    </message>
    <message>
        <source>Left with the platform for its time</source>
        <translation>Left with the platform for its time</translation>
    </message>
    <message>
        <source>Taken back from the platform before its time</source>
        <translation>Taken back from the platform before its time</translation>
    </message>
    <message>
        <source>All publishing stopped</source>
        <translation>All publishing stopped</translation>
    </message>
    <message>
        <source>Publishing resumed</source>
        <translation>Publishing resumed</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>Post liked</translation>
    </message>
    <message>
        <source>Post boosted</source>
        <translation>Post boosted</translation>
    </message>
    <message>
        <source>Like or boost taken back</source>
        <translation>Like or boost taken back</translation>
    </message>
    <message>
        <source>Post deleted from the platform</source>
        <translation>Post deleted from the platform</translation>
    </message>
    <message>
        <source>Asked of the platform</source>
        <translation>Asked of the platform</translation>
    </message>
    <message>
        <source>Not done at the platform</source>
        <translation>Not done at the platform</translation>
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
    <message>
        <source>No decision delegates this account to you. The vault holds official accounts only, no personal ones.</source>
        <translation>No decision delegates this account to you. The vault holds official accounts only, no personal ones.</translation>
    </message>
    <message>
        <source>No decision in force delegates this account to you any more. What is kept for it stays sealed; hand the account over and remove it here.</source>
        <translation>No decision in force delegates this account to you any more. What is kept for it stays sealed; hand the account over and remove it here.</translation>
    </message>
    <message>
        <source>This secret is used by the program alone and is not shown.</source>
        <translation>This secret is used by the program alone and is not shown.</translation>
    </message>
    <message>
        <source>The chosen entry is not in the file. Read the file again.</source>
        <translation>The chosen entry is not in the file. Read the file again.</translation>
    </message>
    <message>
        <source>Choose an entry for one account at least.</source>
        <translation>Choose an entry for one account at least.</translation>
    </message>
    <message>
        <source>The password is empty, too long, or holds signs that cannot be seen. Enter it again without copying the text around it.</source>
        <translation>The password is empty, too long, or holds signs that cannot be seen. Enter it again without copying the text around it.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters at most. Choose a shorter password.</source>
        <translation>The platform takes {limit} characters at most. Choose a shorter password.</translation>
    </message>
    <message>
        <source>This password would be guessed too soon. Let the program draw one, or choose a longer one.</source>
        <translation>This password would be guessed too soon. Let the program draw one, or choose a longer one.</translation>
    </message>
    <message>
        <source>An official account has this password or had it once. Choose a new one.</source>
        <translation>An official account has this password or had it once. Choose a new one.</translation>
    </message>
    <message>
        <source>This is no key of an authenticator. Copy the key or the address that the platform shows beside its QR code.</source>
        <translation>This is no key of an authenticator. Copy the key or the address that the platform shows beside its QR code.</translation>
    </message>
    <message>
        <source>Enter the recovery codes of the platform, one on each line.</source>
        <translation>Enter the recovery codes of the platform, one on each line.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>The text is longer than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>The text holds signs that cannot be seen. Type it instead of copying it.</source>
        <translation>The text holds signs that cannot be seen. Type it instead of copying it.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Enter the whole address of the page, beginning with https://</source>
        <translation>Enter the whole address of the page, beginning with https://</translation>
    </message>
    <message>
        <source>Choose an interval from {least} to {most} days.</source>
        <translation>Choose an interval from {least} to {most} days.</translation>
    </message>
    <message>
        <source>Choose at least one kind of signs, and a length within the limits.</source>
        <translation>Choose at least one kind of signs, and a length within the limits.</translation>
    </message>
    <message>
        <source>A password like that could be guessed. Make it longer, or add kinds of signs.</source>
        <translation>A password like that could be guessed. Make it longer, or add kinds of signs.</translation>
    </message>
    <message>
        <source>The platform takes {limit} characters at most. Choose fewer words or signs.</source>
        <translation>The platform takes {limit} characters at most. Choose fewer words or signs.</translation>
    </message>
    <message>
        <source>The word list for passphrases that comes with the program is damaged. Ask IT support to install the program again.</source>
        <translation>The word list for passphrases that comes with the program is damaged. Ask IT support to install the program again.</translation>
    </message>
    <message>
        <source>Nothing of this kind is kept.</source>
        <translation>Nothing of this kind is kept.</translation>
    </message>
    <message>
        <source>A change of this password is not finished yet. Confirm it, or give it up, before anything else.</source>
        <translation>A change of this password is not finished yet. Confirm it, or give it up, before anything else.</translation>
    </message>
    <message>
        <source>No change of this password is under way.</source>
        <translation>No change of this password is under way.</translation>
    </message>
    <message>
        <source>The file is neither a KeePass database (.kdbx) nor a JSON export of Bitwarden. Nothing was imported.</source>
        <translation>The file is neither a KeePass database (.kdbx) nor a JSON export of Bitwarden. Nothing was imported.</translation>
    </message>
    <message>
        <source>The database has an older format. Open it in its own program, save it as KDBX 4, and choose that file.</source>
        <translation>The database has an older format. Open it in its own program, save it as KDBX 4, and choose that file.</translation>
    </message>
    <message>
        <source>The database has a newer format than KDBX 4. Save it as KDBX 4.</source>
        <translation>The database has a newer format than KDBX 4. Save it as KDBX 4.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not read here. Set it to AES or ChaCha20 with Argon2 in its own program, and save it again.</source>
        <translation>The file is encrypted in a way that is not read here. Set it to AES or ChaCha20 with Argon2 in its own program, and save it again.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory or time than any vault needs. Nothing was imported.</source>
        <translation>Opening the file would take more memory or time than any vault needs. Nothing was imported.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file, or choose its key file.</source>
        <translation>Enter the passphrase of the file, or choose its key file.</translation>
    </message>
    <message>
        <source>The passphrase or the key file is not the right one. Nothing was imported.</source>
        <translation>The passphrase or the key file is not the right one. Nothing was imported.</translation>
    </message>
    <message>
        <source>Only the Bitwarden account that made this export can open it. Export again and choose protection by a password.</source>
        <translation>Only the Bitwarden account that made this export can open it. Export again and choose protection by a password.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered. Nothing was imported.</source>
        <translation>The file is damaged or was altered. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file holds instructions that no password program writes. Nothing was imported; show the file to IT support.</source>
        <translation>The file holds instructions that no password program writes. Nothing was imported; show the file to IT support.</translation>
    </message>
    <message>
        <source>The file holds more than any vault of passwords. Nothing was imported.</source>
        <translation>The file holds more than any vault of passwords. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file holds no entry with a password or an authenticator key.</source>
        <translation>The file holds no entry with a password or an authenticator key.</translation>
    </message>
    <message>
        <source>The password of {handle} is known from leaks</source>
        <translation>The password of {handle} is known from leaks</translation>
    </message>
    <message>
        <source>Guessing begins with leaked passwords, and takes no time at all.</source>
        <translation>Guessing begins with leaked passwords, and takes no time at all.</translation>
    </message>
    <message>
        <source>The password of {handle} is used for another account too: {others}</source>
        <translation>The password of {handle} is used for another account too: {others}</translation>
    </message>
    <message>
        <source>Whoever gets into one of these accounts gets into all of them.</source>
        <translation>Whoever gets into one of these accounts gets into all of them.</translation>
    </message>
    <message>
        <source>The password of {handle} is weak</source>
        <translation>The password of {handle} is weak</translation>
    </message>
    <message>
        <source>It can be guessed by trying, and soon.</source>
        <translation>It can be guessed by trying, and soon.</translation>
    </message>
    <message>
        <source>A secret of {handle} is damaged and cannot be read</source>
        <translation>A secret of {handle} is damaged and cannot be read</translation>
    </message>
    <message>
        <source>It was altered or damaged on this computer and is not used any more.</source>
        <translation>It was altered or damaged on this computer and is not used any more.</translation>
    </message>
    <message>
        <source>The change of the password of {handle} that was begun on {at} is not finished</source>
        <translation>The change of the password of {handle} that was begun on {at} is not finished</translation>
    </message>
    <message>
        <source>Until then nobody can say which of the two passwords the platform takes.</source>
        <translation>Until then nobody can say which of the two passwords the platform takes.</translation>
    </message>
    <message>
        <source>{handle} is not delegated to you any more, and its secrets are still kept here</source>
        <translation>{handle} is not delegated to you any more, and its secrets are still kept here</translation>
    </message>
    <message>
        <source>Secrets of an account belong to those only whom a decision in force names.</source>
        <translation>Secrets of an account belong to those only whom a decision in force names.</translation>
    </message>
    <message>
        <source>The password of {handle} is not in the vault</source>
        <translation>The password of {handle} is not in the vault</translation>
    </message>
    <message>
        <source>It then lies on paper, in a message or in one person&apos;s memory.</source>
        <translation>It then lies on paper, in a message or in one person&apos;s memory.</translation>
    </message>
    <message>
        <source>The password of {handle} is much like that of another account: {others}</source>
        <translation>The password of {handle} is much like that of another account: {others}</translation>
    </message>
    <message>
        <source>Whoever learns one of them soon guesses the other.</source>
        <translation>Whoever learns one of them soon guesses the other.</translation>
    </message>
    <message>
        <source>No authenticator key is kept for {handle}</source>
        <translation>No authenticator key is kept for {handle}</translation>
    </message>
    <message>
        <source>Without a second factor a password is enough to take the account over; in one person&apos;s telephone it is lost with the telephone.</source>
        <translation>Without a second factor a password is enough to take the account over; in one person&apos;s telephone it is lost with the telephone.</translation>
    </message>
    <message>
        <source>The password of {handle} was to be changed by {due}</source>
        <translation>The password of {handle} was to be changed by {due}</translation>
    </message>
    <message>
        <source>The longer a password stays, the more people have come to know it.</source>
        <translation>The longer a password stays, the more people have come to know it.</translation>
    </message>
    <message>
        <source>The password of {handle} is or was that of another account: {others}</source>
        <translation>The password of {handle} is or was that of another account: {others}</translation>
    </message>
    <message>
        <source>Whoever worked with the other account may know it.</source>
        <translation>Whoever worked with the other account may know it.</translation>
    </message>
    <message>
        <source>No recovery codes are kept for {handle}</source>
        <translation>No recovery codes are kept for {handle}</translation>
    </message>
    <message>
        <source>If the second factor is lost, the account is lost with it.</source>
        <translation>If the second factor is lost, the account is lost with it.</translation>
    </message>
    <message>
        <source>Few recovery codes are left for {handle} (left: {left})</source>
        <translation>Few recovery codes are left for {handle} (left: {left})</translation>
    </message>
    <message>
        <source>Each code is good for one use only.</source>
        <translation>Each code is good for one use only.</translation>
    </message>
    <message>
        <source>The password of {handle} is to be changed by {due}</source>
        <translation>The password of {handle} is to be changed by {due}</translation>
    </message>
    <message>
        <source>A change in time needs no hurry.</source>
        <translation>A change in time needs no hurry.</translation>
    </message>
    <message>
        <source>The e-mail address behind {handle} is not written down</source>
        <translation>The e-mail address behind {handle} is not written down</translation>
    </message>
    <message>
        <source>Whoever reads that mailbox can reset the password. It must be an official one, and known.</source>
        <translation>Whoever reads that mailbox can reset the password. It must be an official one, and known.</translation>
    </message>
    <message>
        <source>The app password of {handle} has been the same since {since}</source>
        <translation>The app password of {handle} has been the same since {since}</translation>
    </message>
    <message>
        <source>An app password opens the account without a second factor.</source>
        <translation>An app password opens the account without a second factor.</translation>
    </message>
    <message>
        <source>The app password of {handle} has not been used since {since}</source>
        <translation>The app password of {handle} has not been used since {since}</translation>
    </message>
    <message>
        <source>What nobody uses should open nothing.</source>
        <translation>What nobody uses should open nothing.</translation>
    </message>
    <message>
        <source>Draw a new password and change it</source>
        <translation>Draw a new password and change it</translation>
    </message>
    <message>
        <source>Confirm the change, or give it up</source>
        <translation>Confirm the change, or give it up</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Enter it again</translation>
    </message>
    <message>
        <source>Hand the account over, then remove it here</source>
        <translation>Hand the account over, then remove it here</translation>
    </message>
    <message>
        <source>Put the password into the vault</source>
        <translation>Put the password into the vault</translation>
    </message>
    <message>
        <source>Switch on the second factor at the platform and keep its key here</source>
        <translation>Switch on the second factor at the platform and keep its key here</translation>
    </message>
    <message>
        <source>Have the platform make new recovery codes and keep them here</source>
        <translation>Have the platform make new recovery codes and keep them here</translation>
    </message>
    <message>
        <source>Write the e-mail address down</source>
        <translation>Write the e-mail address down</translation>
    </message>
    <message>
        <source>Make a new app password at the platform and connect the account again</source>
        <translation>Make a new app password at the platform and connect the account again</translation>
    </message>
    <message>
        <source>Revoke the app password at the platform</source>
        <translation>Revoke the app password at the platform</translation>
    </message>
    <message>
        <source>Secret of an account shown</source>
        <translation>Secret of an account shown</translation>
    </message>
    <message>
        <source>Secret of an account copied</source>
        <translation>Secret of an account copied</translation>
    </message>
    <message>
        <source>Code of an account shown</source>
        <translation>Code of an account shown</translation>
    </message>
    <message>
        <source>Credential of an account changed</source>
        <translation>Credential of an account changed</translation>
    </message>
    <message>
        <source>Credential of an account removed</source>
        <translation>Credential of an account removed</translation>
    </message>
    <message>
        <source>Credential of an account imported</source>
        <translation>Credential of an account imported</translation>
    </message>
    <message>
        <source>Change of a password begun</source>
        <translation>Change of a password begun</translation>
    </message>
    <message>
        <source>Change of a password confirmed</source>
        <translation>Change of a password confirmed</translation>
    </message>
    <message>
        <source>Change of a password given up</source>
        <translation>Change of a password given up</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Own work of the institution</source>
        <translation>Own work of the institution</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Licensed</translation>
    </message>
    <message>
        <source>With the owner&apos;s permission</source>
        <translation>With the owner&apos;s permission</translation>
    </message>
    <message>
        <source>place where it was taken</source>
        <translation>place where it was taken</translation>
    </message>
    <message>
        <source>names of people</source>
        <translation>names of people</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date and time</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>camera or telephone</translation>
    </message>
    <message>
        <source>programs used</source>
        <translation>programs used</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>embedded preview</source>
        <translation>embedded preview</translation>
    </message>
    <message>
        <source>data behind the picture</source>
        <translation>data behind the picture</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>colour profile</translation>
    </message>
    <message>
        <source>other hidden data</source>
        <translation>other hidden data</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file from where it was saved.</source>
        <translation>The file is empty. Choose the file from where it was saved.</translation>
    </message>
    <message>
        <source>The file is damaged or was altered. Open it in its own program and save it again.</source>
        <translation>The file is damaged or was altered. Open it in its own program and save it again.</translation>
    </message>
    <message>
        <source>A part of the file is missing. Copy or download it again.</source>
        <translation>A part of the file is missing. Copy or download it again.</translation>
    </message>
    <message>
        <source>Files of this type are not taken. Save the image as JPEG or PNG, or the video as MP4.</source>
        <translation>Files of this type are not taken. Save the image as JPEG or PNG, or the video as MP4.</translation>
    </message>
    <message>
        <source>The file is not what its name says. Do not open it; if it came from somebody else, show it to IT support.</source>
        <translation>The file is not what its name says. Do not open it; if it came from somebody else, show it to IT support.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Export it smaller, then attach it.</source>
        <translation>The file is larger than {limit} MB. Export it smaller, then attach it.</translation>
    </message>
    <message>
        <source>The file declares {width} × {height} pixels, more than are ever opened. Make it smaller in an image program.</source>
        <translation>The file declares {width} × {height} pixels, more than are ever opened. Make it smaller in an image program.</translation>
    </message>
    <message>
        <source>The file is made to fill the memory when it is opened. It was not opened; show it to IT support.</source>
        <translation>The file is made to fill the memory when it is opened. It was not opened; show it to IT support.</translation>
    </message>
    <message>
        <source>Moving images are not taken on this platform. Choose a still image, or a video as MP4.</source>
        <translation>Moving images are not taken on this platform. Choose a still image, or a video as MP4.</translation>
    </message>
    <message>
        <source>The video lasts longer than {limit} seconds. Cut it shorter, then attach it.</source>
        <translation>The video lasts longer than {limit} seconds. Cut it shorter, then attach it.</translation>
    </message>
    <message>
        <source>The file is coded in a way that is not taken ({codec}). Export the video as H.264 with AAC, or the image as an ordinary JPEG.</source>
        <translation>The file is coded in a way that is not taken ({codec}). Export the video as H.264 with AAC, or the image as an ordinary JPEG.</translation>
    </message>
    <message>
        <source>Besides picture and sound the video holds a track of other data, such as positions. Export it again without that track.</source>
        <translation>Besides picture and sound the video holds a track of other data, such as positions. Export it again without that track.</translation>
    </message>
    <message>
        <source>The image cannot be made small enough for the platform without spoiling it. Choose another one.</source>
        <translation>The image cannot be made small enough for the platform without spoiling it. Choose another one.</translation>
    </message>
    <message>
        <source>This attachment is no longer there.</source>
        <translation>This attachment is no longer there.</translation>
    </message>
    <message>
        <source>The platform of this account does not take attachments of this kind.</source>
        <translation>The platform of this account does not take attachments of this kind.</translation>
    </message>
    <message>
        <source>A post on this platform carries no more (images: {images}, videos: {videos}). Remove one first.</source>
        <translation>A post on this platform carries no more (images: {images}, videos: {videos}). Remove one first.</translation>
    </message>
    <message>
        <source>On this platform a post carries either images or a video, not both.</source>
        <translation>On this platform a post carries either images or a video, not both.</translation>
    </message>
    <message>
        <source>The attachments are together larger than {limit} MB. Remove one first.</source>
        <translation>The attachments are together larger than {limit} MB. Remove one first.</translation>
    </message>
    <message>
        <source>The description is longer than {limit} characters. Shorten it.</source>
        <translation>The description is longer than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>The reference is longer than {limit} characters. Shorten it.</source>
        <translation>The reference is longer than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>The attachments have changed meanwhile. Put them in order again.</source>
        <translation>The attachments have changed meanwhile. Put them in order again.</translation>
    </message>
    <message>
        <source>A label has {limit} characters at most, and at least one.</source>
        <translation>A label has {limit} characters at most, and at least one.</translation>
    </message>
    <message>
        <source>A draft has {limit} labels at most.</source>
        <translation>A draft has {limit} labels at most.</translation>
    </message>
    <message>
        <source>Audience and aim have {limit} characters at most each. Shorten them.</source>
        <translation>Audience and aim have {limit} characters at most each. Shorten them.</translation>
    </message>
    <message>
        <source>A poll has from 2 to {most} options of at most {length} characters, and ends within a year.</source>
        <translation>A poll has from 2 to {most} options of at most {length} characters, and ends within a year.</translation>
    </message>
    <message>
        <source>This draft is not in the trash any more.</source>
        <translation>This draft is not in the trash any more.</translation>
    </message>
    <message>
        <source>This earlier text is not kept any more. Open the list again.</source>
        <translation>This earlier text is not kept any more. Open the list again.</translation>
    </message>
    <message>
        <source>This is not kept any more.</source>
        <translation>This is not kept any more.</translation>
    </message>
    <message>
        <source>Give it a name of at most {limit} characters.</source>
        <translation>Give it a name of at most {limit} characters.</translation>
    </message>
    <message>
        <source>Write a text of at most {limit} characters.</source>
        <translation>Write a text of at most {limit} characters.</translation>
    </message>
    <message>
        <source>No more than {limit} are kept. Remove one that is not used.</source>
        <translation>No more than {limit} are kept. Remove one that is not used.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Hashtag set</source>
        <translation>Hashtag set</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Before a pause</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>While writing</translation>
    </message>
    <message>
        <source>On leaving the draft</source>
        <translation>On leaving the draft</translation>
    </message>
    <message>
        <source>Before a change of the whole text</source>
        <translation>Before a change of the whole text</translation>
    </message>
    <message>
        <source>Before an earlier text was restored</source>
        <translation>Before an earlier text was restored</translation>
    </message>
    <message>
        <source>When it was handed over for publishing</source>
        <translation>When it was handed over for publishing</translation>
    </message>
    <message>
        <source>The file is not a draft of Natiq. Choose the file as your colleague sent it.</source>
        <translation>The file is not a draft of Natiq. Choose the file as your colleague sent it.</translation>
    </message>
    <message>
        <source>The file is signed by a method that Natiq does not accept. Nothing was imported.</source>
        <translation>The file is signed by a method that Natiq does not accept. Nothing was imported.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed. Ask your colleague for it again.</source>
        <translation>The signature does not fit: the file was changed after it was signed. Ask your colleague for it again.</translation>
    </message>
    <message>
        <source>A field of the draft does not have a valid value: {field}. Nothing was imported.</source>
        <translation>A field of the draft does not have a valid value: {field}. Nothing was imported.</translation>
    </message>
    <message>
        <source>With its attachments the draft is larger than {limit} MB. Take the largest one out, and send it another way.</source>
        <translation>With its attachments the draft is larger than {limit} MB. Take the largest one out, and send it another way.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <translation>You signed this file yourself.</translation>
    </message>
    <message>
        <source>You have taken drafts of this key before.</source>
        <translation>You have taken drafts of this key before.</translation>
    </message>
    <message>
        <source>This key is new here. Compare the fingerprint with your colleague, by telephone or face to face.</source>
        <translation>This key is new here. Compare the fingerprint with your colleague, by telephone or face to face.</translation>
    </message>
    <message>
        <source>This staff number has signed with another key until now. Ask your colleague before you import anything.</source>
        <translation>This staff number has signed with another key until now. Ask your colleague before you import anything.</translation>
    </message>
    <message>
        <source>This key had another name or staff number until now. Ask your colleague before you import anything.</source>
        <translation>This key had another name or staff number until now. Ask your colleague before you import anything.</translation>
    </message>
    <message>
        <source>Draft exported</source>
        <translation>Draft exported</translation>
    </message>
    <message>
        <source>Draft imported</source>
        <translation>Draft imported</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>An answer says something to those who read it later: write at least {least} letters.</source>
        <translation>An answer says something to those who read it later: write at least {least} letters.</translation>
    </message>
    <message>
        <source>An answer has at most {limit} characters. Shorten it.</source>
        <translation>An answer has at most {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>An answer stays in the log for good, and this one holds personal or secret data. Answer without it.</source>
        <translation>An answer stays in the log for good, and this one holds personal or secret data. Answer without it.</translation>
    </message>
    <message>
        <source>Say whom the post is for and what for; the institution requires both.</source>
        <translation>Say whom the post is for and what for; the institution requires both.</translation>
    </message>
    <message>
        <source>The platform is still preparing the attachment. The post goes out when it is ready.</source>
        <translation>The platform is still preparing the attachment. The post goes out when it is ready.</translation>
    </message>
    <message>
        <source>This account cannot answer that post. Choose the account under which it was found.</source>
        <translation>This account cannot answer that post. Choose the account under which it was found.</translation>
    </message>
    <message>
        <source>This account cannot quote that post. Choose the account under which it was found, or put its link into the text.</source>
        <translation>This account cannot quote that post. Choose the account under which it was found, or put its link into the text.</translation>
    </message>
    <message>
        <source>The platform does not offer that.</source>
        <translation>The platform does not offer that.</translation>
    </message>
    <message>
        <source>The platform cannot publish this at a given time. Plan it here instead.</source>
        <translation>The platform cannot publish this at a given time. Plan it here instead.</translation>
    </message>
    <message>
        <source>The platform keeps posts for a time that is at least {minutes} minutes and at most {days} days ahead. Choose another time, or plan it here.</source>
        <translation>The platform keeps posts for a time that is at least {minutes} minutes and at most {days} days ahead. Choose another time, or plan it here.</translation>
    </message>
    <message>
        <source>The platform takes it for a repetition of an earlier post. Change the wording if it is meant to be published again.</source>
        <translation>The platform takes it for a repetition of an earlier post. Change the wording if it is meant to be published again.</translation>
    </message>
    <message>
        <source>The platform finds the text too long. Shorten it, or make it a thread.</source>
        <translation>The platform finds the text too long. Shorten it, or make it a thread.</translation>
    </message>
    <message>
        <source>The platform has no such post, or does not show it to this account. Check the link.</source>
        <translation>The platform has no such post, or does not show it to this account. Check the link.</translation>
    </message>
    <message>
        <source>The platform has suspended or locked the account. Only the platform can lift that: tell your section, and sign in at the platform to see why.</source>
        <translation>The platform has suspended or locked the account. Only the platform can lift that: tell your section, and sign in at the platform to see why.</translation>
    </message>
    <message>
        <source>The permission to publish has run out. Connect the account again.</source>
        <translation>The permission to publish has run out. Connect the account again.</translation>
    </message>
    <message>
        <source>The permission to publish was withdrawn at the platform. If nobody of you did that, change the account&apos;s password; then connect it again.</source>
        <translation>The permission to publish was withdrawn at the platform. If nobody of you did that, change the account&apos;s password; then connect it again.</translation>
    </message>
    <message>
        <source>The platform gave less permission than publishing needs ({scopes}). Connect the account again and allow all that is asked for.</source>
        <translation>The platform gave less permission than publishing needs ({scopes}). Connect the account again and allow all that is asked for.</translation>
    </message>
    <message>
        <source>The platform gave more permission than the program may hold ({scopes}). It was refused: what is not needed must not be possible.</source>
        <translation>The platform gave more permission than the program may hold ({scopes}). It was refused: what is not needed must not be possible.</translation>
    </message>
    <message>
        <source>The token was issued for another app than the institution&apos;s. Ask IT for one of the right app.</source>
        <translation>The token was issued for another app than the institution&apos;s. Ask IT for one of the right app.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was connected.</source>
        <translation>The sign-in was declined in the browser. Nothing was connected.</translation>
    </message>
    <message>
        <source>The browser came back with something that does not belong to this sign-in. Nothing was connected. Begin again, from this window only.</source>
        <translation>The browser came back with something that does not belong to this sign-in. Nothing was connected. Begin again, from this window only.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. Begin again when you are ready.</source>
        <translation>Nobody came back from the browser in time. Begin again when you are ready.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>The sign-in was given up.</translation>
    </message>
    <message>
        <source>This platform, or this server, offers no sign-in in the browser.</source>
        <translation>This platform, or this server, offers no sign-in in the browser.</translation>
    </message>
    <message>
        <source>Another program on this computer uses port {port}, where the browser must come back to. Close it, or ask IT.</source>
        <translation>Another program on this computer uses port {port}, where the browser must come back to. Close it, or ask IT.</translation>
    </message>
    <message>
        <source>IT has not entered the institution&apos;s app for this platform yet; without it nobody can sign in there.</source>
        <translation>IT has not entered the institution&apos;s app for this platform yet; without it nobody can sign in there.</translation>
    </message>
    <message>
        <source>IT does not allow accounts of this platform to be connected in this way.</source>
        <translation>IT does not allow accounts of this platform to be connected in this way.</translation>
    </message>
    <message>
        <source>Signed in in the browser</source>
        <translation>Signed in in the browser</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App password</translation>
    </message>
    <message>
        <source>Token issued by IT</source>
        <translation>Token issued by IT</translation>
    </message>
    <message>
        <source>Answers a post</source>
        <translation>Answers a post</translation>
    </message>
    <message>
        <source>Quotes a post</source>
        <translation>Quotes a post</translation>
    </message>
    <message>
        <source>Close to another post of the same account, at {time}: {opening}</source>
        <translation>Close to another post of the same account, at {time}: {opening}</translation>
    </message>
    <message>
        <source>Within the quiet hours, from {begins} to {ends}.</source>
        <translation>Within the quiet hours, from {begins} to {ends}.</translation>
    </message>
    <message>
        <source>A day without official working hours.</source>
        <translation>A day without official working hours.</translation>
    </message>
    <message>
        <source>A holiday: {name}</source>
        <translation>A holiday: {name}</translation>
    </message>
    <message>
        <source>All publishing is stopped. It goes on when somebody resumes it.</source>
        <translation>All publishing is stopped. It goes on when somebody resumes it.</translation>
    </message>
    <message>
        <source>Its time passed while the program was locked or closed, or had no connection. It was not sent late: send it now, move it to another time, or take it back.</source>
        <translation>Its time passed while the program was locked or closed, or had no connection. It was not sent late: send it now, move it to another time, or take it back.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the platform&apos;s by {minutes} minutes. Have IT set it; until then nothing goes out.</source>
        <translation>This computer&apos;s clock differs from the platform&apos;s by {minutes} minutes. Have IT set it; until then nothing goes out.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>That time has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>That is too far ahead: a post can be planned {days} days ahead at most.</source>
        <translation>That is too far ahead: a post can be planned {days} days ahead at most.</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward then. Choose another one.</source>
        <translation>There is no such time on that day: the clocks are put forward then. Choose another one.</translation>
    </message>
    <message>
        <source>None of the usual times of the next two months is free. Choose a time, or change the usual times in the settings.</source>
        <translation>None of the usual times of the next two months is free. Choose a time, or change the usual times in the settings.</translation>
    </message>
    <message>
        <source>The time of this post cannot be changed any more.</source>
        <translation>The time of this post cannot be changed any more.</translation>
    </message>
    <message>
        <source>Nothing of this failed, so there is nothing to try again.</source>
        <translation>Nothing of this failed, so there is nothing to try again.</translation>
    </message>
    <message>
        <source>Say why: the log keeps the reason with your name.</source>
        <translation>Say why: the log keeps the reason with your name.</translation>
    </message>
    <message>
        <source>Held back, because another of the accounts was stopped. Nothing was sent.</source>
        <translation>Held back, because another of the accounts was stopped. Nothing was sent.</translation>
    </message>
    <message>
        <source>Stopped on request before it was out. The text is a draft again.</source>
        <translation>Stopped on request before it was out. The text is a draft again.</translation>
    </message>
    <message>
        <source>Left with the platform</source>
        <translation>Left with the platform</translation>
    </message>
    <message>
        <source>Failed attempts to sign in</source>
        <translation>Failed attempts to sign in</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Signing of the log began</source>
        <translation>Signing of the log began</translation>
    </message>
    <message>
        <source>The log has a new signing key</source>
        <translation>The log has a new signing key</translation>
    </message>
    <message>
        <source>State of the log lodged with IT</source>
        <translation>State of the log lodged with IT</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Log exported</translation>
    </message>
    <message>
        <source>Old entries removed after their term</source>
        <translation>Old entries removed after their term</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>IT has named no folder for the state of the log. Print the code now and then, and give it to IT.</source>
        <translation>IT has named no folder for the state of the log. Print the code now and then, and give it to IT.</translation>
    </message>
    <message>
        <source>The state of the log lies with IT.</source>
        <translation>The state of the log lies with IT.</translation>
    </message>
    <message>
        <source>The state of the log waits to be lodged.</source>
        <translation>The state of the log waits to be lodged.</translation>
    </message>
    <message>
        <source>The state of the log could not be lodged with IT. It is tried again by itself.</source>
        <translation>The state of the log could not be lodged with IT. It is tried again by itself.</translation>
    </message>
    <message>
        <source>This is no public key of a log. Give its file, or its 64 hexadecimal digits.</source>
        <translation>This is no public key of a log. Give its file, or its 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log. Take the file from IT&apos;s folder as it lies there.</source>
        <translation>This is no checkpoint of a log. Take the file from IT&apos;s folder as it lies there.</translation>
    </message>
    <message>
        <source>The code is not typed as it was printed. Compare it sign by sign.</source>
        <translation>The code is not typed as it was printed. Compare it sign by sign.</translation>
    </message>
    <message>
        <source>IT&apos;s folder for the state of the log is not there: {name}. Tell IT support.</source>
        <translation>IT&apos;s folder for the state of the log is not there: {name}. Tell IT support.</translation>
    </message>
    <message>
        <source>IT&apos;s folder for the state of the log does not answer. It is tried again later.</source>
        <translation>IT&apos;s folder for the state of the log does not answer. It is tried again later.</translation>
    </message>
    <message>
        <source>IT has another state of this log under the same number ({name}). The log may have been set back or written anew. Tell IT support before you go on.</source>
        <translation>IT has another state of this log under the same number ({name}). The log may have been set back or written anew. Tell IT support before you go on.</translation>
    </message>
    <message>
        <source>What follows entry {seq} of the log cannot be read. Somebody changed the file, or the disk is damaged. Tell IT support.</source>
        <translation>What follows entry {seq} of the log cannot be read. Somebody changed the file, or the disk is damaged. Tell IT support.</translation>
    </message>
    <message>
        <source>This file is no exported log, or its first line was changed.</source>
        <translation>This file is no exported log, or its first line was changed.</translation>
    </message>
    <message>
        <source>The file was written by a later version of the program. Verify it with that.</source>
        <translation>The file was written by a later version of the program. Verify it with that.</translation>
    </message>
    <message>
        <source>The line is not as the program writes it: it was changed.</source>
        <translation>The line is not as the program writes it: it was changed.</translation>
    </message>
    <message>
        <source>The end is missing: the file was cut off.</source>
        <translation>The end is missing: the file was cut off.</translation>
    </message>
    <message>
        <source>Something was added after the end of the file.</source>
        <translation>Something was added after the end of the file.</translation>
    </message>
    <message>
        <source>The file is not the one that was signed: something before its end was changed.</source>
        <translation>The file is not the one that was signed: something before its end was changed.</translation>
    </message>
    <message>
        <source>The file does not hold what its end says: lines were taken out or put in.</source>
        <translation>The file does not hold what its end says: lines were taken out or put in.</translation>
    </message>
    <message>
        <source>The entry cannot be read: it was changed, or the disk is damaged.</source>
        <translation>The entry cannot be read: it was changed, or the disk is damaged.</translation>
    </message>
    <message>
        <source>The entry is missing here: one was taken out, put in or moved.</source>
        <translation>The entry is missing here: one was taken out, put in or moved.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before: that one was exchanged.</source>
        <translation>The entry does not follow the one before: that one was exchanged.</translation>
    </message>
    <message>
        <source>The entry says something else than when it was written.</source>
        <translation>The entry says something else than when it was written.</translation>
    </message>
    <message>
        <source>The entry has no signature: it was put in, or its signature was taken away.</source>
        <translation>The entry has no signature: it was put in, or its signature was taken away.</translation>
    </message>
    <message>
        <source>The signature is not that of this device.</source>
        <translation>The signature is not that of this device.</translation>
    </message>
    <message>
        <source>It is signed with another key than those that are known.</source>
        <translation>It is signed with another key than those that are known.</translation>
    </message>
    <message>
        <source>From here on another key signs, and no entry tells of the change.</source>
        <translation>From here on another key signs, and no entry tells of the change.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is not that of this device.</source>
        <translation>The signature of the checkpoint is not that of this device.</translation>
    </message>
    <message>
        <source>At the checkpoint the log was another one: it was written anew.</source>
        <translation>At the checkpoint the log was another one: it was written anew.</translation>
    </message>
    <message>
        <source>The log ends before the checkpoint: its newest entries were cut off.</source>
        <translation>The log ends before the checkpoint: its newest entries were cut off.</translation>
    </message>
    <message>
        <source>The checkpoint is that of another log.</source>
        <translation>The checkpoint is that of another log.</translation>
    </message>
    <message>
        <source>{app} may act for this account and is not on IT&apos;s list of apps. Nothing is published there until it is shut out, or IT puts it on the list.</source>
        <translation>{app} may act for this account and is not on IT&apos;s list of apps. Nothing is published there until it is shut out, or IT puts it on the list.</translation>
    </message>
    <message>
        <source>A foreign app was found on this account: {app}. Nothing is published there until somebody has removed it at the platform and recorded that.</source>
        <translation>A foreign app was found on this account: {app}. Nothing is published there until somebody has removed it at the platform and recorded that.</translation>
    </message>
    <message>
        <source>This platform gives no list of the account&apos;s apps. Look at its settings page and record what you find.</source>
        <translation>This platform gives no list of the account&apos;s apps. Look at its settings page and record what you find.</translation>
    </message>
    <message>
        <source>This is not there any more. Look at the list again.</source>
        <translation>This is not there any more. Look at the list again.</translation>
    </message>
    <message>
        <source>Say why in a few words; the log keeps the reason.</source>
        <translation>Say why in a few words; the log keeps the reason.</translation>
    </message>
    <message>
        <source>Natiq cannot shut out {app} there. Remove it on the platform&apos;s settings page, then record that.</source>
        <translation>Natiq cannot shut out {app} there. Remove it on the platform&apos;s settings page, then record that.</translation>
    </message>
    <message>
        <source>{app} is how Natiq itself is let in. To take it away, disconnect the account.</source>
        <translation>{app} is how Natiq itself is let in. To take it away, disconnect the account.</translation>
    </message>
    <message>
        <source>This was settled already. Look at the list again.</source>
        <translation>This was settled already. Look at the list again.</translation>
    </message>
    <message>
        <source>Steps still open: {steps}. Do them, or say for each why it is left out.</source>
        <translation>Steps still open: {steps}. Do them, or say for each why it is left out.</translation>
    </message>
    <message>
        <source>Natiq&apos;s own access</source>
        <translation>Natiq&apos;s own access</translation>
    </message>
    <message>
        <source>On IT&apos;s list</source>
        <translation>On IT&apos;s list</translation>
    </message>
    <message>
        <source>Not on IT&apos;s list</source>
        <translation>Not on IT&apos;s list</translation>
    </message>
    <message>
        <source>The platform&apos;s own list</source>
        <translation>The platform&apos;s own list</translation>
    </message>
    <message>
        <source>A look at the platform by a person</source>
        <translation>A look at the platform by a person</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <source>No foreign app</source>
        <translation>No foreign app</translation>
    </message>
    <message>
        <source>A foreign app was found</source>
        <translation>A foreign app was found</translation>
    </message>
    <message>
        <source>A foreign app was removed</source>
        <translation>A foreign app was removed</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>The check failed</translation>
    </message>
    <message>
        <source>Open the settings page of the account at the platform.</source>
        <translation>Open the settings page of the account at the platform.</translation>
    </message>
    <message>
        <source>Compare each app there with IT&apos;s list.</source>
        <translation>Compare each app there with IT&apos;s list.</translation>
    </message>
    <message>
        <source>Remove every app that is not on the list.</source>
        <translation>Remove every app that is not on the list.</translation>
    </message>
    <message>
        <source>End the sessions and devices that nobody here knows.</source>
        <translation>End the sessions and devices that nobody here knows.</translation>
    </message>
    <message>
        <source>Record here what you found.</source>
        <translation>Record here what you found.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Part of an incident</source>
        <translation>Part of an incident</translation>
    </message>
    <message>
        <source>No longer on the platform</source>
        <translation>No longer on the platform</translation>
    </message>
    <message>
        <source>Stop all publishing.</source>
        <translation>Stop all publishing.</translation>
    </message>
    <message>
        <source>Change the account&apos;s password.</source>
        <translation>Change the account&apos;s password.</translation>
    </message>
    <message>
        <source>Shut out every foreign app.</source>
        <translation>Shut out every foreign app.</translation>
    </message>
    <message>
        <source>End all other sessions of the account at the platform.</source>
        <translation>End all other sessions of the account at the platform.</translation>
    </message>
    <message>
        <source>Delete what was published without authority.</source>
        <translation>Delete what was published without authority.</translation>
    </message>
    <message>
        <source>Notify IT security and whoever is responsible for the account.</source>
        <translation>Notify IT security and whoever is responsible for the account.</translation>
    </message>
    <message>
        <source>Publishing and looking after posts</source>
        <translation>Publishing and looking after posts</translation>
    </message>
    <message>
        <source>Signing in at the platform</source>
        <translation>Signing in at the platform</translation>
    </message>
    <message>
        <source>Examining how Natiq is to be let in</source>
        <translation>Examining how Natiq is to be let in</translation>
    </message>
    <message>
        <source>Renewing how Natiq is let in</source>
        <translation>Renewing how Natiq is let in</translation>
    </message>
    <message>
        <source>Connected apps checked</source>
        <translation>Connected apps checked</translation>
    </message>
    <message>
        <source>App shut out of the account</source>
        <translation>App shut out of the account</translation>
    </message>
    <message>
        <source>App could not be shut out</source>
        <translation>App could not be shut out</translation>
    </message>
    <message>
        <source>Foreign post found</source>
        <translation>Foreign post found</translation>
    </message>
    <message>
        <source>Foreign post claimed</source>
        <translation>Foreign post claimed</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incident opened</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>Step of an incident done</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incident closed</translation>
    </message>
    <message>
        <source>Report printed or saved</source>
        <translation>Report printed or saved</translation>
    </message>
    <message>
        <source>Opens on your word</source>
        <translation>Opens on your word</translation>
    </message>
    <message>
        <source>Is not opened</source>
        <translation>Is not opened</translation>
    </message>
    <message>
        <source>This is no address of a web page but a call to some program of this machine. Only addresses that begin with https or http are opened.</source>
        <translation>This is no address of a web page but a call to some program of this machine. Only addresses that begin with https or http are opened.</translation>
    </message>
    <message>
        <source>The link is not written as an address must be: no browser knows where it leads.</source>
        <translation>The link is not written as an address must be: no browser knows where it leads.</translation>
    </message>
    <message>
        <source>The link is longer than any honest one and hides where it ends.</source>
        <translation>The link is longer than any honest one and hides where it ends.</translation>
    </message>
    <message>
        <source>The site is on the institution&apos;s list of refused sites.</source>
        <translation>The site is on the institution&apos;s list of refused sites.</translation>
    </message>
    <message>
        <source>The link leads to a game. Games are not opened from here.</source>
        <translation>The link leads to a game. Games are not opened from here.</translation>
    </message>
    <message>
        <source>The link leads to a store of apps. Apps that work does not need are not opened.</source>
        <translation>The link leads to a store of apps. Apps that work does not need are not opened.</translation>
    </message>
    <message>
        <source>The page asks you to let an app or a device into an account. Whoever agrees there hands the account over without giving away a password.</source>
        <translation>The page asks you to let an app or a device into an account. Whoever agrees there hands the account over without giving away a password.</translation>
    </message>
    <message>
        <source>The link leads to a program that would be downloaded and installed.</source>
        <translation>The link leads to a program that would be downloaded and installed.</translation>
    </message>
    <message>
        <source>The name resembles {twin} and is not it: the usual trick of phishing.</source>
        <translation>The name resembles {twin} and is not it: the usual trick of phishing.</translation>
    </message>
    <message>
        <source>“{pretended}” stands before the sign @ and is no site: the link leads to the name above.</source>
        <translation>“{pretended}” stands before the sign @ and is no site: the link leads to the name above.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts, as forged names do.</source>
        <translation>The name mixes letters of several scripts, as forged names do.</translation>
    </message>
    <message>
        <source>There are letters in the name that are read as others:</source>
        <translation>There are letters in the name that are read as others:</translation>
    </message>
    <message>
        <source>The link leads to a number instead of a name, and hides whose site it is.</source>
        <translation>The link leads to a number instead of a name, and hides whose site it is.</translation>
    </message>
    <message>
        <source>The link leads into the internal network or to this machine itself.</source>
        <translation>The link leads into the internal network or to this machine itself.</translation>
    </message>
    <message>
        <source>The name was written in a roundabout way; what stands above is the real one.</source>
        <translation>The name was written in a roundabout way; what stands above is the real one.</translation>
    </message>
    <message>
        <source>Characters that cannot be seen stand within the link.</source>
        <translation>Characters that cannot be seen stand within the link.</translation>
    </message>
    <message>
        <source>The link is shortened: where it leads in the end is not to be seen.</source>
        <translation>The link is shortened: where it leads in the end is not to be seen.</translation>
    </message>
    <message>
        <source>Within the link stands the address of another site, {carried}: it may lead there.</source>
        <translation>Within the link stands the address of another site, {carried}: it may lead there.</translation>
    </message>
    <message>
        <source>The name is not in English letters; below it stands as the network knows it.</source>
        <translation>The name is not in English letters; below it stands as the network knows it.</translation>
    </message>
    <message>
        <source>The link names an unusual port ({port}).</source>
        <translation>The link names an unusual port ({port}).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (http): others can read and change what is sent there.</source>
        <translation>The connection is not encrypted (http): others can read and change what is sent there.</translation>
    </message>
    <message>
        <source>The link is unusually long.</source>
        <translation>The link is unusually long.</translation>
    </message>
    <message>
        <source>Suspicious link opened</source>
        <translation>Suspicious link opened</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Link refused</translation>
    </message>
    <message>
        <source>{place}, line {line}: {what}</source>
        <translation>{place}, line {line}: {what}</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>The notice of a newer version is not as it must be ({field}).</source>
        <translation>The notice of a newer version is not as it must be ({field}).</translation>
    </message>
    <message>
        <source>The signature of the notice of a newer version is wrong: the file was changed, or is no such notice. It is shown to nobody.</source>
        <translation>The signature of the notice of a newer version is wrong: the file was changed, or is no such notice. It is shown to nobody.</translation>
    </message>
    <message>
        <source>The notice of a newer version is signed by an authority that this machine does not know. It is shown to nobody.</source>
        <translation>The notice of a newer version is signed by an authority that this machine does not know. It is shown to nobody.</translation>
    </message>
    <message>
        <source>The notice of version {version} is older than one that was here before, of version {seen}. An older notice never takes a newer one&apos;s place.</source>
        <translation>The notice of version {version} is older than one that was here before, of version {seen}. An older notice never takes a newer one&apos;s place.</translation>
    </message>
    <message>
        <source>“{version}” is no version: digits and dots only, as 1.4.0.</source>
        <translation>“{version}” is no version: digits and dots only, as 1.4.0.</translation>
    </message>
    <message>
        <source>Your data must be brought to the form of this version, and a copy of them cannot be kept first: the disk is full, or writing is not allowed. Nothing was changed. See that {megabytes} MB are free, and sign in again.</source>
        <translation>Your data must be brought to the form of this version, and a copy of them cannot be kept first: the disk is full, or writing is not allowed. Nothing was changed. See that {megabytes} MB are free, and sign in again.</translation>
    </message>
    <message>
        <source>Your data could not be brought to the form of this version. They were left as they were, and nothing is lost. Tell IT support: until this is mended, the previous version of Natiq opens them.</source>
        <translation>Your data could not be brought to the form of this version. They were left as they were, and nothing is lost. Tell IT support: until this is mended, the previous version of Natiq opens them.</translation>
    </message>
    <message>
        <source>backup copy</source>
        <translation>backup copy</translation>
    </message>
    <message>
        <source>move to another workstation</source>
        <translation>move to another workstation</translation>
    </message>
    <message>
        <source>This file is no backup of Natiq. Choose another one.</source>
        <translation>This file is no backup of Natiq. Choose another one.</translation>
    </message>
    <message>
        <source>This backup comes from a newer version of Natiq. Ask IT support for the newer version.</source>
        <translation>This backup comes from a newer version of Natiq. Ask IT support for the newer version.</translation>
    </message>
    <message>
        <source>The backup does not open. Passphrase or backup code is not the one it was made with, or the file was changed.</source>
        <translation>The backup does not open. Passphrase or backup code is not the one it was made with, or the file was changed.</translation>
    </message>
    <message>
        <source>The backup is not whole: it was changed or cut off. Nothing of it was restored. Try another copy of the file.</source>
        <translation>The backup is not whole: it was changed or cut off. Nothing of it was restored. Try another copy of the file.</translation>
    </message>
    <message>
        <source>A backup code has six groups of four letters and digits. Compare it sign by sign.</source>
        <translation>A backup code has six groups of four letters and digits. Compare it sign by sign.</translation>
    </message>
    <message>
        <source>The disk of this computer has not got the room: {megabytes} MB are needed.</source>
        <translation>The disk of this computer has not got the room: {megabytes} MB are needed.</translation>
    </message>
    <message>
        <source>What was read back is not what was written, so nothing of it was left. Use another disk or stick.</source>
        <translation>What was read back is not what was written, so nothing of it was left. Use another disk or stick.</translation>
    </message>
    <message>
        <source>That is the folder of Natiq&apos;s own data. Choose a place outside it, best on another disk.</source>
        <translation>That is the folder of Natiq&apos;s own data. Choose a place outside it, best on another disk.</translation>
    </message>
    <message>
        <source>There is a profile on this computer already, and a restore replaces none. Nothing was changed.</source>
        <translation>There is a profile on this computer already, and a restore replaces none. Nothing was changed.</translation>
    </message>
    <message>
        <source>Show your second factor first.</source>
        <translation>Show your second factor first.</translation>
    </message>
    <message>
        <source>The profile works on this computer.</source>
        <translation>The profile works on this computer.</translation>
    </message>
    <message>
        <source>Backup of the profile made</source>
        <translation>Backup of the profile made</translation>
    </message>
    <message>
        <source>Move of the profile taken back</source>
        <translation>Move of the profile taken back</translation>
    </message>
    <message>
        <source>Profile restored from a backup</source>
        <translation>Profile restored from a backup</translation>
    </message>
    <message>
        <source>It waited when the profile went into a backup, and may have been published elsewhere since. Look at the account, then publish the draft again if it is missing.</source>
        <translation>It waited when the profile went into a backup, and may have been published elsewhere since. Look at the account, then publish the draft again if it is missing.</translation>
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
    <name>TimingWords</name>
    <message>
        <source>The clocks are set back then; the first of the two is meant.</source>
        <translation>The clocks are set back then; the first of the two is meant.</translation>
    </message>
</context>
<context>
    <name>TogetherLines</name>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message numerus="yes">
        <source>The review still has %n open findings.</source>
        <translation>
            <numerusform>The review still has %n open finding.</numerusform>
            <numerusform>The review still has %n open findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked; nothing is sent twice</source>
        <translation>Being checked; nothing is sent twice</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Connect {account} {handle}</source>
        <translation>Connect {account} {handle}</translation>
    </message>
    <message>
        <source>Meta lets no desktop program sign in to a Page in the browser. IT issues a Page token for it, from a system user of the institution&apos;s business account, and gives it to you by a safe way.</source>
        <translation>Meta lets no desktop program sign in to a Page in the browser. IT issues a Page token for it, from a system user of the institution&apos;s business account, and gives it to you by a safe way.</translation>
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
        <source>The token must permit exactly this:</source>
        <translation>The token must permit exactly this:</translation>
    </message>
    <message>
        <source>Copy the list for IT</source>
        <translation>Copy the list for IT</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Page token</translation>
    </message>
    <message>
        <source>Meta is asked what it is good for; only the delegated account&apos;s is kept.</source>
        <translation>Meta is asked what it is good for; only the delegated account&apos;s is kept.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Show the token</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Hide the token</translation>
    </message>
    <message>
        <source>Asking the platform</source>
        <translation>Asking the platform</translation>
    </message>
    <message>
        <source>{scope} – {meaning} (only if that is wanted)</source>
        <translation>{scope} – {meaning} (only if that is wanted)</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>Paste the token.</translation>
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
        <translation>Attach images or a video</translation>
    </message>
    <message>
        <source>Templates, snippets and hashtag sets</source>
        <translation>Templates, snippets and hashtag sets</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Poll</translation>
    </message>
    <message>
        <source>Begin a new part of a thread here</source>
        <translation>Begin a new part of a thread here</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>Language and digits</translation>
    </message>
    <message>
        <source>Answer, quote, like or boost a post on the platform</source>
        <translation>Answer, quote, like or boost a post on the platform</translation>
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
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Stop all publishing</source>
        <translation>Stop all publishing</translation>
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
    <name>UpdateBanner</name>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put away the notice of a newer version</source>
        <translation>Put away the notice of a newer version</translation>
    </message>
    <message>
        <source>A newer version of Natiq closes a security gap: {version}</source>
        <translation>A newer version of Natiq closes a security gap: {version}</translation>
    </message>
    <message>
        <source>There is a newer version of Natiq: {version}</source>
        <translation>There is a newer version of Natiq: {version}</translation>
    </message>
    <message>
        <source>Needed by {date}.</source>
        <translation>Needed by {date}.</translation>
    </message>
    <message>
        <source>It was needed by {date}.</source>
        <translation>It was needed by {date}.</translation>
    </message>
    <message>
        <source>From IT support: {source}</source>
        <translation>From IT support: {source}</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Nothing speaks against this time.</source>
        <translation>Nothing speaks against this time.</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Publish as</source>
        <translation>Publish as</translation>
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
        <source>For {day} {moment}</source>
        <translation>For {day} {moment}</translation>
    </message>
    <message>
        <source>Press to take the time back.</source>
        <translation>Press to take the time back.</translation>
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
    <message>
        <source>Restore a profile from a backup…</source>
        <translation>Restore a profile from a backup…</translation>
    </message>
</context>
<context>
    <name>WhenBox</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>At a time</translation>
    </message>
    <message>
        <source>In the next free slot</source>
        <translation>In the next free slot</translation>
    </message>
    <message>
        <source>The platform itself publishes it then</source>
        <translation>The platform itself publishes it then</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Being looked for…</translation>
    </message>
    <message>
        <source>The platform publishes it at that time, also while this program is closed or locked.</source>
        <translation>The platform publishes it at that time, also while this program is closed or locked.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out at its time while you are signed in and the program is not locked. Else it waits, and asks you once it is more than %n minutes late.</source>
        <translation>
            <numerusform>It goes out at its time while you are signed in and the program is not locked. Else it waits, and asks you once it is more than %n minute late.</numerusform>
            <numerusform>It goes out at its time while you are signed in and the program is not locked. Else it waits, and asks you once it is more than %n minutes late.</numerusform>
        </translation>
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
<context>
    <name>WordMenu</name>
    <message>
        <source>Add to my words</source>
        <translation>Add to my words</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Without it</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>_AccountLine</name>
    <message>
        <source>Being checked…</source>
        <translation>Being checked…</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Fits: {measure}</source>
        <translation>Fits: {measure}</translation>
    </message>
    <message>
        <source>Too long for this platform: {measure}</source>
        <translation>Too long for this platform: {measure}</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at most</source>
        <translation>
            <numerusform>%n character at most</numerusform>
            <numerusform>%n characters at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Deed</name>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
</context>
</TS>
