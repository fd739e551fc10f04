<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CallerPage</name>
    <message numerus="yes">
        <source>All %n matches</source>
        <translation>
            <numerusform>All %n matches</numerusform>
            <numerusform>All %n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>Looking up %1 …</translation>
    </message>
    <message>
        <source>Nobody by the number %1</source>
        <translation>Nobody by the number %1</translation>
    </message>
    <message>
        <source>Nobody by %1</source>
        <translation>Nobody by %1</translation>
    </message>
    <message>
        <source>AntCRM has no customer with this number, in any of the ways it may be written.</source>
        <translation>AntCRM has no customer with this number, in any of the ways it may be written.</translation>
    </message>
    <message>
        <source>AntCRM has no customer by this.</source>
        <translation>AntCRM has no customer by this.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers match %1. Who is it?</source>
        <translation>
            <numerusform>%n customer matches %1. Is it them?</numerusform>
            <numerusform>%n customers match %1. Who is it?</numerusform>
        </translation>
    </message>
    <message>
        <source>The server returned them, but none of them carries what was asked for: ask before you trust it.</source>
        <translation>The server returned them, but none of them carries what was asked for: ask before you trust it.</translation>
    </message>
    <message>
        <source>There may be more: a part of the lookup was not answered, or there are more than one page.</source>
        <translation>There may be more: a part of the lookup was not answered, or there are more than one page.</translation>
    </message>
    <message>
        <source>Updating …</source>
        <translation>Updating …</translation>
    </message>
    <message>
        <source>As of %1; the update failed.</source>
        <translation>As of %1; the update failed.</translation>
    </message>
    <message>
        <source>Read from AntCRM at %1</source>
        <translation>Read from AntCRM at %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Nobody matches %1.</source>
        <translation>Nobody matches %1.</translation>
    </message>
    <message>
        <source>One match for %1.</source>
        <translation>One match for %1.</translation>
    </message>
    <message>
        <source>Matches for %1: customers %2, leads %3.</source>
        <translation>Matches for %1: customers %2, leads %3.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Not in this version yet; until it is, add the customer in AntCRM.</source>
        <translation>Not in this version yet; until it is, add the customer in AntCRM.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Down and Enter choose with the keyboard.</source>
        <translation>Down and Enter choose with the keyboard.</translation>
    </message>
    <message>
        <source>As of %1; AntCRM has them no more.</source>
        <translation>As of %1; AntCRM has them no more.</translation>
    </message>
    <message>
        <source>Nobody certain for %1.</source>
        <translation>Nobody certain for %1.</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Close Tab</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>points to spend</source>
        <translation>points to spend</translation>
    </message>
    <message>
        <source>Points not known</source>
        <translation>Points not known</translation>
    </message>
    <message>
        <source>%1 rank points</source>
        <translation>%1 rank points</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copied %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation>Earn points</translation>
    </message>
    <message>
        <source>Redeem gift</source>
        <translation>Redeem gift</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Edit customer</translation>
    </message>
    <message>
        <source>Not in this version yet; until it is, do this in AntCRM.</source>
        <translation>Not in this version yet; until it is, do this in AntCRM.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Where they came from</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Became a customer from</source>
        <translation>Became a customer from</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Advertisements</source>
        <translation>Advertisements</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Time not known</translation>
    </message>
    <message>
        <source>Ad %1, post %2</source>
        <translation>Ad %1, post %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Customer id</translation>
    </message>
    <message>
        <source>Lead id</source>
        <translation>Lead id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>AntCRM record</source>
        <translation>AntCRM record</translation>
    </message>
</context>
<context>
    <name>CustomerTabs</name>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Open customers</translation>
    </message>
    <message>
        <source>Look up another caller (Ctrl+L)</source>
        <translation>Look up another caller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look up another caller</source>
        <translation>Look up another caller</translation>
    </message>
</context>
<context>
    <name>CustomersModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Reading customers …</source>
        <translation>Reading customers …</translation>
    </message>
    <message>
        <source>%1 of all %2 customers have this name.</source>
        <translation>%1 of all %2 customers have this name.</translation>
    </message>
    <message>
        <source>%1 of the first %2 customers have this name.</source>
        <translation>%1 of the first %2 customers have this name.</translation>
    </message>
    <message>
        <source>No customers.</source>
        <translation>No customers.</translation>
    </message>
    <message numerus="yes">
        <source>All %n customers.</source>
        <translation>
            <numerusform>One customer.</numerusform>
            <numerusform>All %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customers; scroll for more.</source>
        <translation>
            <numerusform>The first customer; scroll for more.</numerusform>
            <numerusform>The first %n customers; scroll for more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name; or a number, email or #id</source>
        <translation>Name; or a number, email or #id</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filter customers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Customers table</source>
        <translation>Customers table</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Search further</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>AntCRM cannot be reached.</source>
        <translation>AntCRM cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then press Retry. What you typed is still here.</source>
        <translation>Check the network cable or Wi-Fi, then press Retry. What you typed is still here.</translation>
    </message>
    <message>
        <source>AntCRM did not answer in time.</source>
        <translation>AntCRM did not answer in time.</translation>
    </message>
    <message>
        <source>The server or the network is slow. Press Retry; nothing was changed.</source>
        <translation>The server or the network is slow. Press Retry; nothing was changed.</translation>
    </message>
    <message>
        <source>The connection to AntCRM is not secure.</source>
        <translation>The connection to AntCRM is not secure.</translation>
    </message>
    <message>
        <source>Its certificate was refused, so the API key was not sent. Check this computer&apos;s date and the Base URL in Settings, or tell your supervisor.</source>
        <translation>Its certificate was refused, so the API key was not sent. Check this computer&apos;s date and the Base URL in Settings, or tell your supervisor.</translation>
    </message>
    <message>
        <source>AntCRM refused the API key.</source>
        <translation>AntCRM refused the API key.</translation>
    </message>
    <message>
        <source>Enter the right key in Settings, or ask your supervisor for it, then press Retry.</source>
        <translation>Enter the right key in Settings, or ask your supervisor for it, then press Retry.</translation>
    </message>
    <message>
        <source>AntCRM does not know this address.</source>
        <translation>AntCRM does not know this address.</translation>
    </message>
    <message>
        <source>Check the Base URL in Settings; it may lack a part.</source>
        <translation>Check the Base URL in Settings; it may lack a part.</translation>
    </message>
    <message>
        <source>AntCRM refused the request.</source>
        <translation>AntCRM refused the request.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its own words stand below; press Retry, or tell your supervisor.</source>
        <translation>Nothing was changed. Its own words stand below; press Retry, or tell your supervisor.</translation>
    </message>
    <message>
        <source>AntCRM asks to slow down.</source>
        <translation>AntCRM asks to slow down.</translation>
    </message>
    <message>
        <source>Too many requests came from your company. Wait a moment, then press Retry.</source>
        <translation>Too many requests came from your company. Wait a moment, then press Retry.</translation>
    </message>
    <message>
        <source>AntCRM has a fault of its own (%1).</source>
        <translation>AntCRM has a fault of its own (%1).</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. Press Retry; if it stays so, tell your supervisor.</source>
        <translation>Nothing is wrong on this computer. Press Retry; if it stays so, tell your supervisor.</translation>
    </message>
    <message>
        <source>The server sends us to another address (%1).</source>
        <translation>The server sends us to another address (%1).</translation>
    </message>
    <message>
        <source>It was not followed, so the API key stays here. Check the Base URL in Settings.</source>
        <translation>It was not followed, so the API key stays here. Check the Base URL in Settings.</translation>
    </message>
    <message>
        <source>AntCRM&apos;s answer could not be read.</source>
        <translation>AntCRM&apos;s answer could not be read.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, so nothing wrong is shown. Press Retry; if it stays so, tell your supervisor: %1</source>
        <translation>Nothing of it is shown, so nothing wrong is shown. Press Retry; if it stays so, tell your supervisor: %1</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>The request was given up.</translation>
    </message>
    <message>
        <source>Press Retry to ask again.</source>
        <translation>Press Retry to ask again.</translation>
    </message>
    <message>
        <source>It is not known whether AntCRM did it.</source>
        <translation>It is not known whether AntCRM did it.</translation>
    </message>
    <message>
        <source>It was sent, and the answer was lost. Do not send it again before it has been checked.</source>
        <translation>It was sent, and the answer was lost. Do not send it again before it has been checked.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The demo could not start on this computer.</source>
        <translation>The demo could not start on this computer.</translation>
    </message>
    <message>
        <source>This section is not in this version yet; until it is, use AntCRM for it.</source>
        <translation>This section is not in this version yet; until it is, use AntCRM for it.</translation>
    </message>
    <message>
        <source>Welcome to RingDesk</source>
        <translation>Welcome to RingDesk</translation>
    </message>
    <message>
        <source>Connect to your company&apos;s AntCRM with the Base URL and the API key from your supervisor. Or look around first: the demo has invented customers, and needs nothing.</source>
        <translation>Connect to your company&apos;s AntCRM with the Base URL and the API key from your supervisor. Or look around first: the demo has invented customers, and needs nothing.</translation>
    </message>
    <message>
        <source>Connect to AntCRM</source>
        <translation>Connect to AntCRM</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>Opening the keychain …</source>
        <translation>Opening the keychain …</translation>
    </message>
    <message>
        <source>The API key lies in this computer&apos;s keychain.</source>
        <translation>The API key lies in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>No API key for “%1”</source>
        <translation>No API key for “%1”</translation>
    </message>
    <message>
        <source>In Settings you can also enter the key for this session only.</source>
        <translation>In Settings you can also enter the key for this session only.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not a number, email or #id</source>
        <translation>Not a number, email or #id</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>The choice holds until RingDesk ends: it could not be written to disk.</translation>
    </message>
    <message>
        <source>New connection …</source>
        <translation>New connection …</translation>
    </message>
    <message>
        <source>Look up a caller</source>
        <translation>Look up a caller</translation>
    </message>
    <message>
        <source>Take the ringing call</source>
        <translation>Take the ringing call</translation>
    </message>
    <message>
        <source>Put the ringing call off</source>
        <translation>Put the ringing call off</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>Read again from the server</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>RingDesk %1 · F1 shows the keys</source>
        <translation>RingDesk %1 · F1 shows the keys</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Hide number</source>
        <translation>Hide number</translation>
    </message>
    <message>
        <source>Reveal number</source>
        <translation>Reveal number</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Press shortcut</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>RingingBar</name>
    <message>
        <source>Not a customer yet</source>
        <translation>Not a customer yet</translation>
    </message>
    <message numerus="yes">
        <source>%n possible customers</source>
        <translation>
            <numerusform>%n possible customer</numerusform>
            <numerusform>%n possible customers</numerusform>
        </translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>calling</translation>
    </message>
    <message>
        <source>Ringing call</source>
        <translation>Ringing call</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the caller&apos;s page (Ctrl+Enter)</source>
        <translation>Open the caller&apos;s page (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Put the caller in a tab of their own, for afterwards</source>
        <translation>Put the caller in a tab of their own, for afterwards</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>No API key is stored for this connection. Enter it in Settings.</source>
        <translation>No API key is stored for this connection. Enter it in Settings.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs, so keys cannot be stored on it.</source>
        <translation>This computer has no keychain that runs, so keys cannot be stored on it.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it (log in again, or open your keyring program), then try again.</source>
        <translation>The keychain is locked. Unlock it (log in again, or open your keyring program), then try again.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for a password in another window.</source>
        <translation>The keychain does not answer. It may be waiting for a password in another window.</translation>
    </message>
    <message>
        <source>The keychain refused. Somebody pressed No, or the system forbids it.</source>
        <translation>The keychain refused. Somebody pressed No, or the system forbids it.</translation>
    </message>
    <message>
        <source>The keychain failed for a reason it does not tell.</source>
        <translation>The keychain failed for a reason it does not tell.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Loyalty</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enter the Base URL, such as https://apiring.antbuddy.com.</source>
        <translation>Enter the Base URL, such as https://apiring.antbuddy.com.</translation>
    </message>
    <message>
        <source>The Base URL is not an address. It looks like https://apiring.antbuddy.com.</source>
        <translation>The Base URL is not an address. It looks like https://apiring.antbuddy.com.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https://, so that nobody can read the key on its way.</source>
        <translation>The Base URL must begin with https://, so that nobody can read the key on its way.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password.</source>
        <translation>The Base URL must not hold a user name or password.</translation>
    </message>
    <message>
        <source>The Base URL must end before “?” or “#”.</source>
        <translation>The Base URL must end before “?” or “#”.</translation>
    </message>
    <message>
        <source>New connection …</source>
        <translation>New connection …</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testing …</translation>
    </message>
    <message>
        <source>Enter the API key first.</source>
        <translation>Enter the API key first.</translation>
    </message>
    <message>
        <source>The Base URL has changed: enter the key for it.</source>
        <translation>The Base URL has changed: enter the key for it.</translation>
    </message>
    <message>
        <source>The connection works: AntCRM took the key.</source>
        <translation>The connection works: AntCRM took the key.</translation>
    </message>
    <message>
        <source>Give the connection a name, such as the company&apos;s.</source>
        <translation>Give the connection a name, such as the company&apos;s.</translation>
    </message>
    <message>
        <source>There is a connection of this name already.</source>
        <translation>There is a connection of this name already.</translation>
    </message>
    <message>
        <source>Enter the API key again: the name or the address has changed.</source>
        <translation>Enter the API key again: the name or the address has changed.</translation>
    </message>
    <message>
        <source>The connection could not be written to disk; is the disk full, or the folder read-only? What you typed is still here.</source>
        <translation>The connection could not be written to disk; is the disk full, or the folder read-only? What you typed is still here.</translation>
    </message>
    <message>
        <source>The former name could not be removed from the list.</source>
        <translation>The former name could not be removed from the list.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saved. The key is kept until RingDesk ends.</source>
        <translation>Saved. The key is kept until RingDesk ends.</translation>
    </message>
    <message>
        <source>Saved. The key is in this computer&apos;s keychain.</source>
        <translation>Saved. The key is in this computer&apos;s keychain.</translation>
    </message>
    <message>
        <source>To work now, tick “Keep the key for this session only” and save again.</source>
        <translation>To work now, tick “Keep the key for this session only” and save again.</translation>
    </message>
    <message>
        <source>This removes the connection “%1” and its key from this computer. Press again to do it.</source>
        <translation>This removes the connection “%1” and its key from this computer. Press again to do it.</translation>
    </message>
    <message>
        <source>The connection could not be removed from the disk.</source>
        <translation>The connection could not be removed from the disk.</translation>
    </message>
    <message>
        <source>The connection is removed, but its key may still be in the keychain: %1</source>
        <translation>The connection is removed, but its key may still be in the keychain: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Keys are kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>Keys are kept in this computer&apos;s keychain, nowhere else.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Connection to AntCRM</source>
        <translation>Connection to AntCRM</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Connection name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>leave empty to keep the stored key</source>
        <translation>leave empty to keep the stored key</translation>
    </message>
    <message>
        <source>Keep the key for this session only</source>
        <translation>Keep the key for this session only</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>The program&apos;s</translation>
    </message>
    <message>
        <source>Mask phone numbers (0867***456)</source>
        <translation>Mask phone numbers (0867***456)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>The system&apos;s</translation>
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
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Press a field and then the keys you like better. Delete brings back the usual ones.</source>
        <translation>Press a field and then the keys you like better. Delete brings back the usual ones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 is taken: “%2”.</source>
        <translation>%1 is taken: “%2”.</translation>
    </message>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>The choice holds until RingDesk ends: it could not be written to disk.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AntCRM: not connected</source>
        <translation>AntCRM: not connected</translation>
    </message>
    <message>
        <source>AntCRM: reading the key …</source>
        <translation>AntCRM: reading the key …</translation>
    </message>
    <message>
        <source>AntCRM: no key</source>
        <translation>AntCRM: no key</translation>
    </message>
    <message>
        <source>AntCRM</source>
        <translation>AntCRM</translation>
    </message>
    <message>
        <source>AntCRM: offline</source>
        <translation>AntCRM: offline</translation>
    </message>
    <message>
        <source>AntCRM: key refused</source>
        <translation>AntCRM: key refused</translation>
    </message>
    <message>
        <source>AntCRM: fault</source>
        <translation>AntCRM: fault</translation>
    </message>
    <message>
        <source>Which company this is, and others</source>
        <translation>Which company this is, and others</translation>
    </message>
    <message>
        <source>Phone number · Ctrl+L</source>
        <translation>Phone number · Ctrl+L</translation>
    </message>
    <message>
        <source>Phone lookup</source>
        <translation>Phone lookup</translation>
    </message>
    <message>
        <source>A phone number in any form, an email address, or #475 for a customer id (Ctrl+L)</source>
        <translation>A phone number in any form, an email address, or #475 for a customer id (Ctrl+L)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tiếng Việt or English</source>
        <translation>Tiếng Việt or English</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
</TS>
