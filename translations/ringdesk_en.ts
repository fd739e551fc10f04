<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessLogPage</name>
    <message>
        <source>Export the access log</source>
        <translation>Export the access log</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>The file could not be written; is the disk full, or the folder read-only?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing or do not open: somebody or something changed the log outside RingDesk.</source>
        <translation>
            <numerusform>%n entry is missing or does not open: somebody or something changed the log outside RingDesk.</numerusform>
            <numerusform>%n entries are missing or do not open: somebody or something changed the log outside RingDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest entries are not written yet: %1.</source>
        <translation>The newest entries are not written yet: %1.</translation>
    </message>
    <message>
        <source>The log could not be read: %1.</source>
        <translation>The log could not be read: %1.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Nothing was revealed, copied, exported or erased yet.</source>
        <translation>Nothing was revealed, copied, exported or erased yet.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 of %2 entries</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Did what</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Read further</source>
        <translation>Read further</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Revealing a masked number, copying, exporting and erasing are written down on this computer, and cannot be changed here.</source>
        <translation>Revealing a masked number, copying, exporting and erasing are written down on this computer, and cannot be changed here.</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Revealed</source>
        <translation>Revealed</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>email address</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>access log</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Did what</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>text on the customer&apos;s page</source>
        <translation>text on the customer&apos;s page</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>As of %1, from this computer; updating …</source>
        <translation>As of %1, from this computer; updating …</translation>
    </message>
    <message>
        <source>As of %1, from this computer; AntCRM cannot be reached.</source>
        <translation>As of %1, from this computer; AntCRM cannot be reached.</translation>
    </message>
    <message>
        <source>As of %1, from this computer; the update failed.</source>
        <translation>As of %1, from this computer; the update failed.</translation>
    </message>
    <message>
        <source>As of %1, from this computer; AntCRM has them no more.</source>
        <translation>As of %1, from this computer; AntCRM has them no more.</translation>
    </message>
    <message>
        <source>As of %1, from this computer.</source>
        <translation>As of %1, from this computer.</translation>
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
        <source>As of %1; AntCRM has them no more.</source>
        <translation>As of %1; AntCRM has them no more.</translation>
    </message>
    <message>
        <source>Read from AntCRM at %1</source>
        <translation>Read from AntCRM at %1</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Put the message away</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>CallNotifier</name>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
</context>
<context>
    <name>CallerMessage</name>
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
        <source>Nobody matches %1.</source>
        <translation>Nobody matches %1.</translation>
    </message>
    <message>
        <source>Nobody certain for %1.</source>
        <translation>Nobody certain for %1.</translation>
    </message>
    <message>
        <source>One match for %1.</source>
        <translation>One match for %1.</translation>
    </message>
    <message>
        <source>Matches for %1: customers %2, leads %3.</source>
        <translation>Matches for %1: customers %2, leads %3.</translation>
    </message>
</context>
<context>
    <name>CallerPage</name>
    <message numerus="yes">
        <source>All %n matches</source>
        <translation>
            <numerusform>All %n matches</numerusform>
            <numerusform>All %n matches</numerusform>
        </translation>
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
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Down and Enter choose with the keyboard.</source>
        <translation>Down and Enter choose with the keyboard.</translation>
    </message>
    <message>
        <source>AntCRM has somebody else by %1 now.</source>
        <translation>AntCRM has somebody else by %1 now.</translation>
    </message>
</context>
<context>
    <name>CallerSide</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
</context>
<context>
    <name>CatalogueLine</name>
    <message>
        <source>The catalogue is being read: %1 entries</source>
        <translation>The catalogue is being read: %1 entries</translation>
    </message>
    <message>
        <source>The catalogue was not read to its end. %1</source>
        <translation>The catalogue was not read to its end. %1</translation>
    </message>
    <message>
        <source>The catalogue is not on this computer yet</source>
        <translation>The catalogue is not on this computer yet</translation>
    </message>
    <message>
        <source>Catalogue on this computer: %1 entries</source>
        <translation>Catalogue on this computer: %1 entries</translation>
    </message>
    <message>
        <source>Read catalogue again</source>
        <translation>Read catalogue again</translation>
    </message>
    <message>
        <source>Read all products from AntCRM into this computer&apos;s catalogue</source>
        <translation>Read all products from AntCRM into this computer&apos;s catalogue</translation>
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
    <name>Companies</name>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>The choice holds until RingDesk ends: it could not be written to disk.</translation>
    </message>
    <message>
        <source>New connection …</source>
        <translation>New connection …</translation>
    </message>
    <message>
        <source>What was kept of this connection could not be removed from this computer.</source>
        <translation>What was kept of this connection could not be removed from this computer.</translation>
    </message>
</context>
<context>
    <name>CustomFieldsEdit</name>
    <message>
        <source>Add a field</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Name of custom field %1</source>
        <translation>Name of custom field %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value of custom field %1</source>
        <translation>Value of custom field %1</translation>
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
    <name>CustomerOrders</name>
    <message>
        <source>No orders yet</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>New order, on the card, begins the first one.</source>
        <translation>New order, on the card, begins the first one.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filter orders</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Asking AntCRM …</source>
        <translation>Asking AntCRM …</translation>
    </message>
    <message>
        <source>Shown is whom this computer knows; Enter chooses.</source>
        <translation>Shown is whom this computer knows; Enter chooses.</translation>
    </message>
    <message>
        <source>The server returned them, but none of them carries what was asked for: ask before you trust it.</source>
        <translation>The server returned them, but none of them carries what was asked for: ask before you trust it.</translation>
    </message>
    <message>
        <source>Enter asks AntCRM for them.</source>
        <translation>Enter asks AntCRM for them.</translation>
    </message>
    <message>
        <source>AntCRM has no customer by this.</source>
        <translation>AntCRM has no customer by this.</translation>
    </message>
    <message>
        <source>Up and Down select, Enter chooses.</source>
        <translation>Up and Down select, Enter chooses.</translation>
    </message>
    <message>
        <source>A name this computer knows; or a number, an email address or #id, which Enter asks AntCRM for.</source>
        <translation>A name this computer knows; or a number, an email address or #id, which Enter asks AntCRM for.</translation>
    </message>
    <message>
        <source>This computer knows nobody by that name. Enter their number to ask AntCRM.</source>
        <translation>This computer knows nobody by that name. Enter their number to ask AntCRM.</translation>
    </message>
    <message>
        <source>For which customer</source>
        <translation>For which customer</translation>
    </message>
    <message>
        <source>Name; or a number, email or #id</source>
        <translation>Name; or a number, email or #id</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
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
    <message>
        <source>Open a customer first.</source>
        <translation>Open a customer first.</translation>
    </message>
    <message>
        <source>“%1” is closed. What is not sent is kept in the Outbox.</source>
        <translation>“%1” is closed. What is not sent is kept in the Outbox.</translation>
    </message>
    <message>
        <source>%1: not sent yet</source>
        <translation>%1: not sent yet</translation>
    </message>
</context>
<context>
    <name>CustomerTickets</name>
    <message>
        <source>No tickets known</source>
        <translation>No tickets known</translation>
    </message>
    <message>
        <source>Tickets (%1 open, %2 overdue)</source>
        <translation>Tickets (%1 open, %2 overdue)</translation>
    </message>
    <message>
        <source>Tickets (%1 open)</source>
        <translation>Tickets (%1 open)</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>AntCRM&apos;s tickets, the newest first, looked through for theirs.</source>
        <translation>AntCRM&apos;s tickets, the newest first, looked through for theirs.</translation>
    </message>
    <message>
        <source>As AntCRM had them %1.</source>
        <translation>As AntCRM had them %1.</translation>
    </message>
    <message>
        <source>AntCRM&apos;s tickets have not been read whole yet.</source>
        <translation>AntCRM&apos;s tickets have not been read whole yet.</translation>
    </message>
    <message>
        <source>By its settings this computer keeps no tickets, and AntCRM cannot be asked for one customer&apos;s. Look in AntCRM goes through its newest ones.</source>
        <translation>By its settings this computer keeps no tickets, and AntCRM cannot be asked for one customer&apos;s. Look in AntCRM goes through its newest ones.</translation>
    </message>
    <message>
        <source>This computer knows the tickets of the last 90 days at most. New ticket, on the card, begins one; Look in AntCRM goes through its newest ones.</source>
        <translation>This computer knows the tickets of the last 90 days at most. New ticket, on the card, begins one; Look in AntCRM goes through its newest ones.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filter tickets</translation>
    </message>
    <message>
        <source>Look in AntCRM</source>
        <translation>Look in AntCRM</translation>
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
    <message numerus="yes">
        <source>Shown are %n customers this computer knows.</source>
        <translation>
            <numerusform>Shown is %n customer this computer knows.</numerusform>
            <numerusform>Shown are %n customers this computer knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSettings</name>
    <message>
        <source>The choice holds until RingDesk ends: it could not be written to disk.</source>
        <translation>The choice holds until RingDesk ends: it could not be written to disk.</translation>
    </message>
    <message>
        <source>Every caller is asked of AntCRM; without a connection nobody is known. Drafts are kept all the same.</source>
        <translation>Every caller is asked of AntCRM; without a connection nobody is known. Drafts are kept all the same.</translation>
    </message>
    <message>
        <source>Products, customers opened here, and the tickets of the last 90 days: callers who rang before are known at once.</source>
        <translation>Products, customers opened here, and the tickets of the last 90 days: callers who rang before are known at once.</translation>
    </message>
    <message>
        <source>Every customer, order and ticket of the company: all callers are known at once, without a connection too.</source>
        <translation>Every customer, order and ticket of the company: all callers are known at once, without a connection too.</translation>
    </message>
    <message>
        <source>This connection is not in use; nothing of it is being read.</source>
        <translation>This connection is not in use; nothing of it is being read.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data on this computer</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Keep the directory</source>
        <translation>Keep the directory</translation>
    </message>
    <message>
        <source>Keep drafts</source>
        <translation>Keep drafts</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>What this desk has opened</source>
        <translation>What this desk has opened</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>What was not read again for so long is removed from this computer</source>
        <translation>What was not read again for so long is removed from this computer</translation>
    </message>
    <message>
        <source>until they are discarded</source>
        <translation>until they are discarded</translation>
    </message>
    <message>
        <source>A draft nobody touched for so long is removed; for all connections, at once</source>
        <translation>A draft nobody touched for so long is removed; for all connections, at once</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Leave the total of an order to AntCRM</source>
        <translation>Leave the total of an order to AntCRM</translation>
    </message>
    <message>
        <source>The sum that was quoted is not sent: AntCRM works it out from the prices that it has</source>
        <translation>The sum that was quoted is not sent: AntCRM works it out from the prices that it has</translation>
    </message>
</context>
<context>
    <name>DeadlineNotices</name>
    <message numerus="yes">
        <source>%n tickets are due, the first, #%1, at %2.</source>
        <translation>
            <numerusform>%n ticket is due, #%1, at %2.</numerusform>
            <numerusform>%n tickets are due, the first, #%1, at %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” was due at %3, %4.</source>
        <translation>Ticket #%1 “%2” was due at %3, %4.</translation>
    </message>
    <message>
        <source>Ticket #%1 “%2” is due at %3, %4.</source>
        <translation>Ticket #%1 “%2” is due at %3, %4.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Show the first</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are due</source>
        <translation>
            <numerusform>%n ticket is due</numerusform>
            <numerusform>%n tickets are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionForm</name>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>It is not known what this was to delete.</source>
        <translation>It is not known what this was to delete.</translation>
    </message>
    <message>
        <source>Order %1 is deleted in AntCRM.</source>
        <translation>Order %1 is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>Order %1 “%2” is deleted in AntCRM.</source>
        <translation>Order %1 “%2” is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>The product “%1” is deleted in AntCRM.</source>
        <translation>The product “%1” is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>The product “%1” (%2) is deleted in AntCRM.</source>
        <translation>The product “%1” (%2) is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Delete order</source>
        <translation>Delete order</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Delete product</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Ticket %1 is deleted in AntCRM.</source>
        <translation>Ticket %1 is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>Ticket %1 “%2” is deleted in AntCRM.</source>
        <translation>Ticket %1 “%2” is deleted in AntCRM.</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Delete ticket</translation>
    </message>
</context>
<context>
    <name>DeskForms</name>
    <message>
        <source>Order by telephone</source>
        <translation>Order by telephone</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Order of %1</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Submit order</source>
        <translation>Submit order</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Edit order</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Submit ticket</source>
        <translation>Submit ticket</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Edit ticket</translation>
    </message>
</context>
<context>
    <name>DraftsModel</name>
    <message>
        <source>Made by another version</source>
        <translation>Made by another version</translation>
    </message>
    <message>
        <source>Refused by AntCRM</source>
        <translation>Refused by AntCRM</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>Last typed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>EraseBox</name>
    <message>
        <source>It could not be erased: the disk did not take it.</source>
        <translation>It could not be erased: the disk did not take it.</translation>
    </message>
    <message>
        <source>Erased from this computer. AntCRM still has them.</source>
        <translation>Erased from this computer. AntCRM still has them.</translation>
    </message>
    <message>
        <source>This erases the copy of “%1”, with their orders and tickets, from this computer; AntCRM keeps them, and they are not taken in again.</source>
        <translation>This erases the copy of “%1”, with their orders and tickets, from this computer; AntCRM keeps them, and they are not taken in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts for them stay in the Outbox until you discard them.</source>
        <translation>
            <numerusform>%n draft for them stays in the Outbox until you discard it.</numerusform>
            <numerusform>%n drafts for them stay in the Outbox until you discard them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase from this computer</source>
        <translation>Erase from this computer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
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
    <message>
        <source>AntCRM&apos;s answer was lost on the way.</source>
        <translation>AntCRM&apos;s answer was lost on the way.</translation>
    </message>
    <message>
        <source>AntCRM refused it.</source>
        <translation>AntCRM refused it.</translation>
    </message>
    <message>
        <source>AntCRM does not know what it was about.</source>
        <translation>AntCRM does not know what it was about.</translation>
    </message>
</context>
<context>
    <name>FilesEdit</name>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Address, as in https://…</source>
        <translation>Address, as in https://…</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Remove file %1</source>
        <translation>Remove file %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Send it to AntCRM, once (F9)</source>
        <translation>Send it to AntCRM, once (F9)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throw away what is typed; it can be brought back for a while</source>
        <translation>Throw away what is typed; it can be brought back for a while</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>It was not sent: something in the form is missing or wrong.</source>
        <translation>It was not sent: something in the form is missing or wrong.</translation>
    </message>
    <message>
        <source>Kept in memory, until RingDesk ends</source>
        <translation>Kept in memory, until RingDesk ends</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>This draft was made by another version of RingDesk, which knows its form “%1”. It is kept as it is; open it there.</source>
        <translation>This draft was made by another version of RingDesk, which knows its form “%1”. It is kept as it is; open it there.</translation>
    </message>
    <message>
        <source>Discarded. It can be brought back until this is closed.</source>
        <translation>Discarded. It can be brought back until this is closed.</translation>
    </message>
</context>
<context>
    <name>FormStack</name>
    <message>
        <source>Details and forms</source>
        <translation>Details and forms</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
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
</context>
<context>
    <name>LengthLimit</name>
    <message>
        <source>Not taken: it would have %1 characters, and %2 fit here. What stood here is untouched.</source>
        <translation>Not taken: it would have %1 characters, and %2 fit here. What stood here is untouched.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n more are in this computer&apos;s copy alone.</source>
        <translation>
            <numerusform>%n more is in this computer&apos;s copy alone.</numerusform>
            <numerusform>%n more are in this computer&apos;s copy alone.</numerusform>
        </translation>
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
    <name>MainWindow</name>
    <message>
        <source>The demo could not start on this computer.</source>
        <translation>The demo could not start on this computer.</translation>
    </message>
    <message>
        <source>Not a number, email or #id</source>
        <translation>Not a number, email or #id</translation>
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
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
    <message>
        <source>Submit the form</source>
        <translation>Submit the form</translation>
    </message>
    <message>
        <source>In an order: find a product</source>
        <translation>In an order: find a product</translation>
    </message>
    <message>
        <source>In an order: the receiver</source>
        <translation>In an order: the receiver</translation>
    </message>
    <message>
        <source>In an order: discount of the line</source>
        <translation>In an order: discount of the line</translation>
    </message>
</context>
<context>
    <name>MatchesPane</name>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Copied %1.</source>
        <translation>Copied %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Order name</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
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
        <source>Our code</source>
        <translation>Our code</translation>
    </message>
    <message>
        <source>AntCRM gave no lines for this order.</source>
        <translation>AntCRM gave no lines for this order.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2 lines; the sums are of all of them.</source>
        <translation>Shown are the first %1 of %2 lines; the sums are of all of them.</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Order details</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copy order number</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Edit order</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Delete order</source>
        <translation>Delete order</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent. Line %1: %2</source>
        <translation>Not sent. Line %1: %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Not sent. %1</translation>
    </message>
    <message>
        <source>Goods %1</source>
        <translation>Goods %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>discount −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>shipping %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>To pay %1</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is being read: %n entries so far.</source>
        <translation>
            <numerusform>The catalogue is being read: %n entry so far.</numerusform>
            <numerusform>The catalogue is being read: %n entries so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not know the catalogue: prices are not compared.</source>
        <translation>This computer does not know the catalogue: prices are not compared.</translation>
    </message>
    <message>
        <source>Receiver name</source>
        <translation>Receiver name</translation>
    </message>
    <message>
        <source>Receiver phone</source>
        <translation>Receiver phone</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>House no.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City or province</source>
        <translation>City or province</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation>People in charge</translation>
    </message>
    <message>
        <source>Order name</source>
        <translation>Order name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>Shipping fee</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Find a product by name or code (F3)</source>
        <translation>Find a product by name or code (F3)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Discount of this line; once more turns đồng into percent (F6)</source>
        <translation>Discount of this line; once more turns đồng into percent (F6)</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Remove this line (Del)</source>
        <translation>Remove this line (Del)</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s prices</source>
        <translation>Take the catalogue&apos;s prices</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>More for this line</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Duplicate line</translation>
    </message>
    <message>
        <source>Move line up</source>
        <translation>Move line up</translation>
    </message>
    <message>
        <source>Move line down</source>
        <translation>Move line down</translation>
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
        <source>Paste rows of a spreadsheet (Ctrl+V)</source>
        <translation>Paste rows of a spreadsheet (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy line (Ctrl+C)</source>
        <translation>Copy line (Ctrl+C)</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n lines should be looked at, see below them. F9 once more sends them as they are.</source>
        <translation>
            <numerusform>Not sent yet: %n line should be looked at, see below it. F9 once more sends it as it is.</numerusform>
            <numerusform>Not sent yet: %n lines should be looked at, see below them. F9 once more sends them as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Line total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OrderLinesTable</name>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Line %1 removed; Ctrl+Z brings it back.</source>
        <translation>Line %1 removed; Ctrl+Z brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted.</source>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue is being read: %n entries so far.</source>
        <translation>
            <numerusform>The catalogue is being read: %n entry so far.</numerusform>
            <numerusform>The catalogue is being read: %n entries so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue on this computer. Enter asks AntCRM for this code.</source>
        <translation>Nothing in the catalogue on this computer. Enter asks AntCRM for this code.</translation>
    </message>
    <message>
        <source>AntCRM is asked for the code %1 …</source>
        <translation>AntCRM is asked for the code %1 …</translation>
    </message>
    <message>
        <source>AntCRM has no product of the code %1.</source>
        <translation>AntCRM has no product of the code %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the catalogue as they are written.</source>
        <translation>
            <numerusform>%n is not in the catalogue as it is written.</numerusform>
            <numerusform>%n are not in the catalogue as they are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have the catalogue&apos;s price, which may not be changed.</source>
        <translation>
            <numerusform>%n has the catalogue&apos;s price, which may not be changed.</numerusform>
            <numerusform>%n have the catalogue&apos;s price, which may not be changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out: an order has at most %1 lines.</source>
        <translation>The rest was left out: an order has at most %1 lines.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Reading orders …</source>
        <translation>Reading orders …</translation>
    </message>
    <message>
        <source>No order found</source>
        <translation>No order found</translation>
    </message>
    <message numerus="yes">
        <source>None of all %n orders is like that.</source>
        <translation>
            <numerusform>The only order is not like that.</numerusform>
            <numerusform>None of all %n orders is like that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n orders is like that.</source>
        <translation>
            <numerusform>The first order is not like that.</numerusform>
            <numerusform>None of the first %n orders is like that.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all %2 orders are like that.</source>
        <translation>%1 of all %2 orders are like that.</translation>
    </message>
    <message>
        <source>%1 of the first %2 orders are like that.</source>
        <translation>%1 of the first %2 orders are like that.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n orders; reading on …</source>
        <translation>
            <numerusform>The first order; reading on …</numerusform>
            <numerusform>The first %n orders; reading on …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n orders; scroll for more.</source>
        <translation>
            <numerusform>The first order; scroll for more.</numerusform>
            <numerusform>The first %n orders; scroll for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n orders.</source>
        <translation>
            <numerusform>One order.</numerusform>
            <numerusform>All %n orders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>AntCRM could not be asked: the form has the order as it was read before.</source>
        <translation>AntCRM could not be asked: the form has the order as it was read before.</translation>
    </message>
    <message>
        <source>AntCRM has no order %1 any more.</source>
        <translation>AntCRM has no order %1 any more.</translation>
    </message>
    <message>
        <source>The form for #%1 was not opened, for the list was left.</source>
        <translation>The form for #%1 was not opened, for the list was left.</translation>
    </message>
</context>
<context>
    <name>OrderSlip</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Order slip</source>
        <translation>Order slip</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>Shipping fee</translation>
    </message>
    <message>
        <source>Sum to pay</source>
        <translation>Sum to pay</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Paid already</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>(signature and full name)</source>
        <translation>(signature and full name)</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Order without a number</source>
        <translation>Order without a number</translation>
    </message>
</context>
<context>
    <name>OrderSums</name>
    <message>
        <source>Goods %1</source>
        <translation>Goods %1</translation>
    </message>
    <message>
        <source>discount −%1</source>
        <translation>discount −%1</translation>
    </message>
    <message>
        <source>shipping %1</source>
        <translation>shipping %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>AntCRM has %1 for the goods; the lines add up to %2.</source>
        <translation>AntCRM has %1 for the goods; the lines add up to %2.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Who receives it? AntCRM takes no order without a name.</source>
        <translation>Who receives it? AntCRM takes no order without a name.</translation>
    </message>
    <message>
        <source>An order needs a name.</source>
        <translation>An order needs a name.</translation>
    </message>
    <message>
        <source>There is no line yet: F3 finds a product.</source>
        <translation>There is no line yet: F3 finds a product.</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Which product?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>The price is missing.</translation>
    </message>
    <message>
        <source>A custom field has a value and no name.</source>
        <translation>A custom field has a value and no name.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Something is missing here.</translation>
    </message>
    <message>
        <source>Choose the product from the list: AntCRM takes only names of its catalogue.</source>
        <translation>Choose the product from the list: AntCRM takes only names of its catalogue.</translation>
    </message>
    <message>
        <source>The quantity is no whole number.</source>
        <translation>The quantity is no whole number.</translation>
    </message>
    <message>
        <source>The discount is neither an amount nor a percentage, as in 50.000 or 10 %.</source>
        <translation>The discount is neither an amount nor a percentage, as in 50.000 or 10 %.</translation>
    </message>
    <message>
        <source>The shipping fee is no amount in đồng.</source>
        <translation>The shipping fee is no amount in đồng.</translation>
    </message>
    <message>
        <source>The price is no amount in đồng.</source>
        <translation>The price is no amount in đồng.</translation>
    </message>
    <message>
        <source>The quantity is at least 1.</source>
        <translation>The quantity is at least 1.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>The quantity is too large.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>The sum is too large.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>The amount is too large.</translation>
    </message>
    <message>
        <source>The discount is more than the line.</source>
        <translation>The discount is more than the line.</translation>
    </message>
    <message>
        <source>The discount is more than 100 %.</source>
        <translation>The discount is more than 100 %.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>This is no telephone number.</translation>
    </message>
    <message>
        <source>People in charge are named by their email addresses.</source>
        <translation>People in charge are named by their email addresses.</translation>
    </message>
    <message>
        <source>An order has at most %1 lines.</source>
        <translation>An order has at most %1 lines.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 letters.</source>
        <translation>This text is too long: at most %1 letters.</translation>
    </message>
    <message>
        <source>A number of this line has decimals that RingDesk cannot send back. Change the lines in AntCRM.</source>
        <translation>A number of this line has decimals that RingDesk cannot send back. Change the lines in AntCRM.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s price is %1 now.</source>
        <translation>The catalogue&apos;s price is %1 now.</translation>
    </message>
    <message>
        <source>combo</source>
        <translation>combo</translation>
    </message>
    <message>
        <source>The catalogue on this computer has no product of this name.</source>
        <translation>The catalogue on this computer has no product of this name.</translation>
    </message>
    <message>
        <source>The discount is %1 đồng: F6 in it makes it a percentage.</source>
        <translation>The discount is %1 đồng: F6 in it makes it a percentage.</translation>
    </message>
</context>
<context>
    <name>OrdersModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No orders</source>
        <translation>No orders</translation>
    </message>
    <message>
        <source>New order begins one, as soon as it is known for whom.</source>
        <translation>New order begins one, as soon as it is known for whom.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>All orders</translation>
    </message>
    <message>
        <source>Name, order number or phone number</source>
        <translation>Name, order number or phone number</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filter orders</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What and for whom</source>
        <translation>What and for whom</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>All of this is in memory alone, and lost when RingDesk ends.</source>
        <translation>All of this is in memory alone, and lost when RingDesk ends.</translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be opened and are not shown.</source>
        <translation>
            <numerusform>%n record could not be opened and is not shown.</numerusform>
            <numerusform>%n records could not be opened and are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the outbox …</source>
        <translation>Opening the outbox …</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Connect to AntCRM first.</source>
        <translation>Connect to AntCRM first.</translation>
    </message>
    <message>
        <source>What you submit is listed here until it is a fortnight old, with its number in AntCRM; so are drafts whose tab was closed.</source>
        <translation>What you submit is listed here until it is a fortnight old, with its number in AntCRM; so are drafts whose tab was closed.</translation>
    </message>
    <message>
        <source>begun %1, last typed %2</source>
        <translation>begun %1, last typed %2</translation>
    </message>
    <message>
        <source>It was made by another version of RingDesk, and is kept as it is: open it there.</source>
        <translation>It was made by another version of RingDesk, and is kept as it is: open it there.</translation>
    </message>
    <message>
        <source>AntCRM refused it when it was submitted. Open it, mend it, and submit it again.</source>
        <translation>AntCRM refused it when it was submitted. Open it, mend it, and submit it again.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
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
        <source>Open the form</source>
        <translation>Open the form</translation>
    </message>
    <message>
        <source>Show it in its customer&apos;s tab (Enter)</source>
        <translation>Show it in its customer&apos;s tab (Enter)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Throw it away; it can be brought back for a while (Del)</source>
        <translation>Throw it away; it can be brought back for a while (Del)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Discarded.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
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
    <name>PriceList</name>
    <message>
        <source>Save the price list</source>
        <translation>Save the price list</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The price list was not written. %1</source>
        <translation>The price list was not written. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n products are written to %1.</source>
        <translation>
            <numerusform>%n product is written to %1.</numerusform>
            <numerusform>%n products are written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>The file could not be written; is the disk full, or the folder read-only?</translation>
    </message>
    <message>
        <source>The price list was not written.</source>
        <translation>The price list was not written.</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF (A5) …</source>
        <translation>Save as PDF (A5) …</translation>
    </message>
    <message>
        <source>Save as PDF (A4) …</source>
        <translation>Save as PDF (A4) …</translation>
    </message>
    <message>
        <source>Print the order slip</source>
        <translation>Print the order slip</translation>
    </message>
    <message>
        <source>The slip was given to the printer.</source>
        <translation>The slip was given to the printer.</translation>
    </message>
    <message>
        <source>The slip could not be printed; is the printer ready?</source>
        <translation>The slip could not be printed; is the printer ready?</translation>
    </message>
    <message>
        <source>Save the order slip</source>
        <translation>Save the order slip</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>The slip is saved as %1.</source>
        <translation>The slip is saved as %1.</translation>
    </message>
    <message>
        <source>The file could not be written; is the disk full, or the folder read-only?</source>
        <translation>The file could not be written; is the disk full, or the folder read-only?</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message numerus="yes">
        <source>%n things are missing or wrong; each is named below its field.</source>
        <translation>
            <numerusform>%n thing is missing or wrong; it is named below its field.</numerusform>
            <numerusform>%n things are missing or wrong; each is named below its field.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Enter the product&apos;s name.</source>
        <translation>Enter the product&apos;s name.</translation>
    </message>
    <message>
        <source>Enter the product&apos;s code.</source>
        <translation>Enter the product&apos;s code.</translation>
    </message>
    <message>
        <source>This is too long; shorten it to 500 letters.</source>
        <translation>This is too long; shorten it to 500 letters.</translation>
    </message>
    <message>
        <source>This price is too large: at most 999.999.999.999 ₫.</source>
        <translation>This price is too large: at most 999.999.999.999 ₫.</translation>
    </message>
    <message>
        <source>This is no price in whole đồng, such as 4.520.000.</source>
        <translation>This is no price in whole đồng, such as 4.520.000.</translation>
    </message>
    <message>
        <source>It names the product in AntCRM and cannot be changed.</source>
        <translation>It names the product in AntCRM and cannot be changed.</translation>
    </message>
    <message>
        <source>Left empty, RingDesk gives one.</source>
        <translation>Left empty, RingDesk gives one.</translation>
    </message>
    <message>
        <source>In đồng; left empty, it has none.</source>
        <translation>In đồng; left empty, it has none.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Product id</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>The price may be changed in an order</source>
        <translation>The price may be changed in an order</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Save product</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Edit product</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>AntCRM gives no product id for this one; it can be changed only there.</source>
        <translation>AntCRM gives no product id for this one; it can be changed only there.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the price list: %n products so far</source>
        <translation>
            <numerusform>Reading the price list: %n product so far</numerusform>
            <numerusform>Reading the price list: %n products so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n that match; type more to narrow them down.</source>
        <translation>
            <numerusform>The first that matches; type more to narrow them down.</numerusform>
            <numerusform>The first %n that match; type more to narrow them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products of the catalogue match.</source>
        <translation>
            <numerusform>%n product of the catalogue matches.</numerusform>
            <numerusform>%n products of the catalogue match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n products.</source>
        <translation>
            <numerusform>One product.</numerusform>
            <numerusform>All %n products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n products; scroll for more.</source>
        <translation>
            <numerusform>The first product; scroll for more.</numerusform>
            <numerusform>The first %n products; scroll for more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>The catalogue is being read …</translation>
    </message>
    <message>
        <source>The catalogue is not on this computer yet</source>
        <translation>The catalogue is not on this computer yet</translation>
    </message>
    <message>
        <source>Names are looked for in it. Reading it takes a moment, and only once.</source>
        <translation>Names are looked for in it. Reading it takes a moment, and only once.</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation>Read the catalogue</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches</source>
        <translation>Nothing in the catalogue matches</translation>
    </message>
    <message>
        <source>Names are found without their accents, codes by any part of them.</source>
        <translation>Names are found without their accents, codes by any part of them.</translation>
    </message>
    <message>
        <source>The catalogue on this computer can be searched meanwhile: type above.</source>
        <translation>The catalogue on this computer can be searched meanwhile: type above.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>No combos</source>
        <translation>No combos</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>No products</translation>
    </message>
    <message>
        <source>AntCRM has none yet.</source>
        <translation>AntCRM has none yet.</translation>
    </message>
    <message>
        <source>Reading products …</source>
        <translation>Reading products …</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>Filter products</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Combos</source>
        <translation>Combos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Edit product</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Delete product</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Write what is listed here, with its prices, to a table (CSV)</source>
        <translation>Write what is listed here, with its prices, to a table (CSV)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProductSuggestions</name>
    <message>
        <source>Products found</source>
        <translation>Products found</translation>
    </message>
    <message>
        <source>price fixed</source>
        <translation>price fixed</translation>
    </message>
</context>
<context>
    <name>ProductsModel</name>
    <message>
        <source>Combo</source>
        <translation>Combo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Product id</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price may be changed</source>
        <translation>Price may be changed</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>All products</source>
        <translation>All products</translation>
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
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
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
    <name>Sections</name>
    <message>
        <source>This section is not in this version yet; until it is, use AntCRM for it.</source>
        <translation>This section is not in this version yet; until it is, use AntCRM for it.</translation>
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
    <message>
        <source>Not saved: look at what is said beside the hours and days.</source>
        <translation>Not saved: look at what is said beside the hours and days.</translation>
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
    <name>SlaRows</name>
    <message>
        <source>As its name says</source>
        <translation>As its name says</translation>
    </message>
    <message>
        <source>As set here</source>
        <translation>As set here</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>24/7</source>
        <translation>24/7</translation>
    </message>
    <message>
        <source>Around the clock; else working time alone counts</source>
        <translation>Around the clock; else working time alone counts</translation>
    </message>
    <message>
        <source>Deadline of %1</source>
        <translation>Deadline of %1</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Amount of %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unit of %1</translation>
    </message>
    <message>
        <source>%1 around the clock</source>
        <translation>%1 around the clock</translation>
    </message>
    <message>
        <source>Name of another SLA</source>
        <translation>Name of another SLA</translation>
    </message>
    <message>
        <source>another SLA, as AntCRM writes it</source>
        <translation>another SLA, as AntCRM writes it</translation>
    </message>
    <message>
        <source>Add SLA</source>
        <translation>Add SLA</translation>
    </message>
</context>
<context>
    <name>SlaSettings</name>
    <message>
        <source>These are too many days.</source>
        <translation>These are too many days.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 02/09/2026.</source>
        <translation>“%1” is no date: write 02/09/2026.</translation>
    </message>
    <message>
        <source>Write hours such as 08:00-12:00, 13:00-17:30; leave a day off empty.</source>
        <translation>Write hours such as 08:00-12:00, 13:00-17:30; leave a day off empty.</translation>
    </message>
    <message>
        <source>This time zone is not known: choose one, such as Asia/Ho_Chi_Minh.</source>
        <translation>This time zone is not known: choose one, such as Asia/Ho_Chi_Minh.</translation>
    </message>
    <message>
        <source>Deadlines of tickets</source>
        <translation>Deadlines of tickets</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>Warn before</translation>
    </message>
    <message>
        <source>Warn of</source>
        <translation>Warn of</translation>
    </message>
    <message>
        <source>Warn of tickets that are due</source>
        <translation>Warn of tickets that are due</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>everybody&apos;s tickets</source>
        <translation>everybody&apos;s tickets</translation>
    </message>
    <message>
        <source>The SLAs of tickets are listed here once some have been read from AntCRM.</source>
        <translation>The SLAs of tickets are listed here once some have been read from AntCRM.</translation>
    </message>
    <message>
        <source>How long each SLA gives. Working time alone counts, unless it is around the clock.</source>
        <translation>How long each SLA gives. Working time alone counts, unless it is around the clock.</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message>
        <source>due now</source>
        <translation>due now</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes around the clock</source>
        <translation>
            <numerusform>%n minute around the clock</numerusform>
            <numerusform>%n minutes around the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of working time</source>
        <translation>
            <numerusform>%n minute of working time</numerusform>
            <numerusform>%n minutes of working time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours around the clock</source>
        <translation>
            <numerusform>%n hour around the clock</numerusform>
            <numerusform>%n hours around the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours of working time</source>
        <translation>
            <numerusform>%n hour of working time</numerusform>
            <numerusform>%n hours of working time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days around the clock</source>
        <translation>
            <numerusform>%n day around the clock</numerusform>
            <numerusform>%n days around the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoldLinesModel</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Line total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>StorageNotices</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n records on this computer could not be opened: somebody or something changed them. They are left where they are; tell your supervisor.</source>
        <translation>
            <numerusform>%n record on this computer could not be opened: somebody or something changed it. It is left where it is; tell your supervisor.</numerusform>
            <numerusform>%n records on this computer could not be opened: somebody or something changed them. They are left where they are; tell your supervisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions from before are not settled: look at them.</source>
        <translation>
            <numerusform>%n submission from before is not settled: look at it.</numerusform>
            <numerusform>%n submissions from before are not settled: look at them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were restored, in the tabs they were typed in.</source>
        <translation>
            <numerusform>%n draft was restored, in the tab it was typed in.</numerusform>
            <numerusform>%n drafts were restored, in the tabs they were typed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts or submissions are in memory alone and are lost when RingDesk closes.</source>
        <translation>
            <numerusform>%n draft or submission is in memory alone and is lost when RingDesk closes.</numerusform>
            <numerusform>%n drafts or submissions are in memory alone and are lost when RingDesk closes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Close all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts or submissions are in memory alone and are lost when you change the connection.</source>
        <translation>
            <numerusform>%n draft or submission is in memory alone and is lost when you change the connection.</numerusform>
            <numerusform>%n drafts or submissions are in memory alone and are lost when you change the connection.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Change it all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions on this computer could not be opened, so they may have arrived or not: look in AntCRM before you submit their drafts once more.</source>
        <translation>
            <numerusform>%n submission on this computer could not be opened, so it may have arrived or not: look in AntCRM before you submit its draft once more.</numerusform>
            <numerusform>%n submissions on this computer could not be opened, so they may have arrived or not: look in AntCRM before you submit their drafts once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>the folder cannot be written</translation>
    </message>
    <message>
        <source>the data file is damaged</source>
        <translation>the data file is damaged</translation>
    </message>
    <message>
        <source>the data file is of a newer version</source>
        <translation>the data file is of a newer version</translation>
    </message>
    <message>
        <source>the disk failed (%1)</source>
        <translation>the disk failed (%1)</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed stays here while RingDesk is open.</source>
        <translation>Not saved: %1. What you typed stays here while RingDesk is open.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: the disk is full. Free some space and leave RingDesk open; it tries again by itself.</source>
        <translation>What you type cannot be saved: the disk is full. Free some space and leave RingDesk open; it tries again by itself.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: RingDesk&apos;s folder cannot be written. Leave RingDesk open and tell your supervisor; it tries again by itself.</source>
        <translation>What you type cannot be saved: RingDesk&apos;s folder cannot be written. Leave RingDesk open and tell your supervisor; it tries again by itself.</translation>
    </message>
    <message>
        <source>What you type cannot be saved: %1. Leave RingDesk open; it tries again by itself.</source>
        <translation>What you type cannot be saved: %1. Leave RingDesk open; it tries again by itself.</translation>
    </message>
    <message>
        <source>It was not sent: nothing is sent that could not be written down first, and %1. The form is as it was.</source>
        <translation>It was not sent: nothing is sent that could not be written down first, and %1. The form is as it was.</translation>
    </message>
    <message>
        <source>The keychain is locked: drafts and the outbox are kept in memory until it is unlocked. Log in again or open your keyring program, then try again.</source>
        <translation>The keychain is locked: drafts and the outbox are kept in memory until it is unlocked. Log in again or open your keyring program, then try again.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>This computer has no keychain that runs: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</translation>
    </message>
    <message>
        <source>The keychain does not answer: drafts and the outbox are kept in memory until it does. It may be waiting for a password in another window.</source>
        <translation>The keychain does not answer: drafts and the outbox are kept in memory until it does. It may be waiting for a password in another window.</translation>
    </message>
    <message>
        <source>The keychain refused RingDesk its key: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>The keychain refused RingDesk its key: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</translation>
    </message>
    <message>
        <source>The keychain failed: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>The keychain failed: drafts and the outbox are kept in memory, and are lost when RingDesk ends.</translation>
    </message>
    <message>
        <source>The disk is full: drafts and the outbox are kept in memory. Free some space, then try again.</source>
        <translation>The disk is full: drafts and the outbox are kept in memory. Free some space, then try again.</translation>
    </message>
    <message>
        <source>RingDesk&apos;s data folder cannot be written: drafts and the outbox are kept in memory, and are lost when RingDesk ends. Tell your supervisor.</source>
        <translation>RingDesk&apos;s data folder cannot be written: drafts and the outbox are kept in memory, and are lost when RingDesk ends. Tell your supervisor.</translation>
    </message>
    <message>
        <source>The data on this computer was made by a newer RingDesk and is left as it is: drafts and the outbox are kept in memory. Start the newer version to see what is in it.</source>
        <translation>The data on this computer was made by a newer RingDesk and is left as it is: drafts and the outbox are kept in memory. Start the newer version to see what is in it.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be used (%1): drafts and the outbox are kept in memory, and are lost when RingDesk ends.</source>
        <translation>The data on this computer cannot be used (%1): drafts and the outbox are kept in memory, and are lost when RingDesk ends.</translation>
    </message>
    <message>
        <source>This is the demo: nothing you type is kept when RingDesk ends.</source>
        <translation>This is the demo: nothing you type is kept when RingDesk ends.</translation>
    </message>
    <message>
        <source>The data file could not be read: it was damaged, or its key is no longer in the keychain. It was set aside as “%1” and a new one begun; drafts that were in it are not shown.</source>
        <translation>The data file could not be read: it was damaged, or its key is no longer in the keychain. It was set aside as “%1” and a new one begun; drafts that were in it are not shown.</translation>
    </message>
</context>
<context>
    <name>SubmissionView</name>
    <message>
        <source>Copied %1.</source>
        <translation>Copied %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Send it as soon as AntCRM can be reached (F9)</source>
        <translation>Send it as soon as AntCRM can be reached (F9)</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Send once more</translation>
    </message>
    <message>
        <source>It was looked for and not found: send it again, under the same code (F9)</source>
        <translation>It was looked for and not found: send it again, under the same code (F9)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Look once more whether AntCRM has it; nothing is sent (F6)</source>
        <translation>Look once more whether AntCRM has it; nothing is sent (F6)</translation>
    </message>
    <message>
        <source>It is in AntCRM</source>
        <translation>It is in AntCRM</translation>
    </message>
    <message>
        <source>You have seen it there: it is done</source>
        <translation>You have seen it there: it is done</translation>
    </message>
    <message>
        <source>Take back as a draft</source>
        <translation>Take back as a draft</translation>
    </message>
    <message>
        <source>It is not sent; the form can be edited again (F8)</source>
        <translation>It is not sent; the form can be edited again (F8)</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Open the form</translation>
    </message>
    <message>
        <source>Show it in its customer&apos;s tab (Enter)</source>
        <translation>Show it in its customer&apos;s tab (Enter)</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Submitted %1</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>last change %1</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>sent once</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionWords</name>
    <message>
        <source>It waits for the connection.</source>
        <translation>It waits for the connection.</translation>
    </message>
    <message>
        <source>Nothing of it has left this computer. Once you have seen it waiting it goes by itself when AntCRM can be reached; points and gifts wait for Send now.</source>
        <translation>Nothing of it has left this computer. Once you have seen it waiting it goes by itself when AntCRM can be reached; points and gifts wait for Send now.</translation>
    </message>
    <message>
        <source>It is being sent to AntCRM …</source>
        <translation>It is being sent to AntCRM …</translation>
    </message>
    <message>
        <source>It can be edited again only if AntCRM refuses it.</source>
        <translation>It can be edited again only if AntCRM refuses it.</translation>
    </message>
    <message>
        <source>AntCRM has it.</source>
        <translation>AntCRM has it.</translation>
    </message>
    <message>
        <source>AntCRM has it, as number %1.</source>
        <translation>AntCRM has it, as number %1.</translation>
    </message>
    <message>
        <source>AntCRM refused it.</source>
        <translation>AntCRM refused it.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Mend it and submit it again.</source>
        <translation>Nothing was changed there. Mend it and submit it again.</translation>
    </message>
    <message>
        <source>AntCRM did not answer, and does not seem to have it.</source>
        <translation>AntCRM did not answer, and does not seem to have it.</translation>
    </message>
    <message>
        <source>Look at what was found below. If it is not there, send it once more; if it is, say so.</source>
        <translation>Look at what was found below. If it is not there, send it once more; if it is, say so.</translation>
    </message>
    <message>
        <source>AntCRM did not answer, and it could not be found out whether it arrived.</source>
        <translation>AntCRM did not answer, and it could not be found out whether it arrived.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Check again in a while, or look for it in AntCRM.</source>
        <translation>It is not sent again by itself. Check again in a while, or look for it in AntCRM.</translation>
    </message>
    <message>
        <source>AntCRM did not answer. RingDesk is finding out whether it arrived; it is not sent again.</source>
        <translation>AntCRM did not answer. RingDesk is finding out whether it arrived; it is not sent again.</translation>
    </message>
    <message>
        <source>Found in AntCRM at %1.</source>
        <translation>Found in AntCRM at %1.</translation>
    </message>
    <message>
        <source>Looked for at %1, and not found.</source>
        <translation>Looked for at %1, and not found.</translation>
    </message>
    <message>
        <source>Looked for at %1, without a certain answer.</source>
        <translation>Looked for at %1, without a certain answer.</translation>
    </message>
</context>
<context>
    <name>SummaryEdit</name>
    <message>
        <source>Images cannot be put into the summary. Give their address as a file.</source>
        <translation>Images cannot be put into the summary. Give their address as a file.</translation>
    </message>
    <message>
        <source>Not pasted: it has %1 characters, and %2 more fit here. It is still on the clipboard.</source>
        <translation>Not pasted: it has %1 characters, and %2 more fit here. It is still on the clipboard.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Italics</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>B</source>
        <comment>on the button for bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>I</source>
        <comment>on the button for italics</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Link address</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Set link</translation>
    </message>
    <message>
        <source>A link leads to http, https, mailto or tel, as in https://example.com.</source>
        <translation>A link leads to http, https, mailto or tel, as in https://example.com.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Reading the directory: %1 …</source>
        <translation>Reading the directory: %1 …</translation>
    </message>
    <message>
        <source>Directory paused</source>
        <translation>Directory paused</translation>
    </message>
    <message>
        <source>Directory as of %1</source>
        <translation>Directory as of %1</translation>
    </message>
    <message>
        <source>All of it was read %1.</source>
        <translation>All of it was read %1.</translation>
    </message>
    <message>
        <source>It has not been read completely yet.</source>
        <translation>It has not been read completely yet.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Nothing is being read.</translation>
    </message>
    <message>
        <source>Reading: %1 records so far.</source>
        <translation>Reading: %1 records so far.</translation>
    </message>
    <message>
        <source>Paused; Resume goes on where it stopped.</source>
        <translation>Paused; Resume goes on where it stopped.</translation>
    </message>
    <message>
        <source>Up to date as of %1.</source>
        <translation>Up to date as of %1.</translation>
    </message>
    <message>
        <source>AntCRM could not be read.</source>
        <translation>AntCRM could not be read.</translation>
    </message>
    <message>
        <source>It goes on at %1.</source>
        <translation>It goes on at %1.</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <source>The templates could not be written: %1. They are there until RingDesk ends.</source>
        <translation>The templates could not be written: %1. They are there until RingDesk ends.</translation>
    </message>
    <message>
        <source>There is one of this name: it is replaced.</source>
        <translation>There is one of this name: it is replaced.</translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation>Save as template …</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Remove template</translation>
    </message>
    <message>
        <source>Template “%1” removed.</source>
        <translation>Template “%1” removed.</translation>
    </message>
    <message>
        <source>Template “%1” taken.</source>
        <translation>Template “%1” taken.</translation>
    </message>
    <message>
        <source>What is it to be called?</source>
        <translation>What is it to be called?</translation>
    </message>
    <message>
        <source>There are %1 templates already. Remove one first.</source>
        <translation>There are %1 templates already. Remove one first.</translation>
    </message>
    <message>
        <source>Template “%1” replaced.</source>
        <translation>Template “%1” replaced.</translation>
    </message>
    <message>
        <source>Template “%1” saved.</source>
        <translation>Template “%1” saved.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>A change was not sent: AntCRM does not take the ticket as it is. It is kept as a draft.</source>
        <translation>A change was not sent: AntCRM does not take the ticket as it is. It is kept as a draft.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Another status …</source>
        <translation>Another status …</translation>
    </message>
    <message>
        <source>Another priority …</source>
        <translation>Another priority …</translation>
    </message>
    <message>
        <source>%1: status %2</source>
        <translation>%1: status %2</translation>
    </message>
    <message>
        <source>%1: priority %2</source>
        <translation>%1: priority %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are being changed.</source>
        <translation>
            <numerusform>%n ticket is being changed.</numerusform>
            <numerusform>%n tickets are being changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tickets (%1)? They cannot be brought back.</source>
        <translation>
            <numerusform>Delete ticket %1? It cannot be brought back.</numerusform>
            <numerusform>Delete %n tickets (%1)? They cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tickets</source>
        <translation>
            <numerusform>Delete ticket</numerusform>
            <numerusform>Delete %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete ticket %1</source>
        <translation>Delete ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are being deleted.</source>
        <translation>
            <numerusform>%n ticket is being deleted.</numerusform>
            <numerusform>%n tickets are being deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have that value already.</source>
        <translation>
            <numerusform>%n has that value already.</numerusform>
            <numerusform>%n have that value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the same is on its way already.</source>
        <translation>
            <numerusform>Of %n the same is on its way already.</numerusform>
            <numerusform>Of %n the same is on its way already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are deleted already.</source>
        <translation>
            <numerusform>%n is deleted already.</numerusform>
            <numerusform>%n are deleted already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no number: AntCRM cannot be told which they are.</source>
        <translation>
            <numerusform>%n has no number: AntCRM cannot be told which it is.</numerusform>
            <numerusform>%n have no number: AntCRM cannot be told which they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Change priority</translation>
    </message>
    <message>
        <source>Delete tickets</source>
        <translation>Delete tickets</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>New priority</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>TicketDetails</name>
    <message>
        <source>This computer has no program that opens the link; it can be copied.</source>
        <translation>This computer has no program that opens the link; it can be copied.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
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
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
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
        <source>Our code</source>
        <translation>Our code</translation>
    </message>
    <message>
        <source>Ticket details</source>
        <translation>Ticket details</translation>
    </message>
    <message>
        <source>Ticket summary</source>
        <translation>Ticket summary</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>Copy ticket number</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Edit ticket</translation>
    </message>
    <message>
        <source>Delete ticket</source>
        <translation>Delete ticket</translation>
    </message>
    <message>
        <source>Images, tables or other things of this summary are not shown here; AntCRM shows them.</source>
        <translation>Images, tables or other things of this summary are not shown here; AntCRM shows them.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
</context>
<context>
    <name>TicketForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Not sent. %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Images, tables or colours of it are not shown here, and are lost when you change it.</source>
        <translation>Images, tables or colours of it are not shown here, and are lost when you change it.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>a time</comment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>No deadline is known for it.</source>
        <translation>No deadline is known for it.</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Contact name</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Contact email</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ticket title</source>
        <translation>Ticket title</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ticket summary</source>
        <translation>Ticket summary</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>AntCRM could not be asked: the form has the ticket as it was read before.</source>
        <translation>AntCRM could not be asked: the form has the ticket as it was read before.</translation>
    </message>
    <message>
        <source>AntCRM has no ticket %1 any more.</source>
        <translation>AntCRM has no ticket %1 any more.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Reading tickets …</source>
        <translation>Reading tickets …</translation>
    </message>
    <message>
        <source>No ticket found</source>
        <translation>No ticket found</translation>
    </message>
    <message numerus="yes">
        <source>None of all %n tickets is like that.</source>
        <translation>
            <numerusform>The only ticket is not like that.</numerusform>
            <numerusform>None of all %n tickets is like that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n tickets is like that.</source>
        <translation>
            <numerusform>The first ticket is not like that.</numerusform>
            <numerusform>None of the first %n tickets is like that.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all %2 tickets are like that.</source>
        <translation>%1 of all %2 tickets are like that.</translation>
    </message>
    <message>
        <source>%1 of the first %2 tickets are like that.</source>
        <translation>%1 of the first %2 tickets are like that.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n tickets; reading on …</source>
        <translation>
            <numerusform>The first ticket; reading on …</numerusform>
            <numerusform>The first %n tickets; reading on …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n tickets; scroll for more.</source>
        <translation>
            <numerusform>The first ticket; scroll for more.</numerusform>
            <numerusform>The first %n tickets; scroll for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets.</source>
        <translation>
            <numerusform>One ticket.</numerusform>
            <numerusform>All %n tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form for #%1 was not opened, for the list was left.</source>
        <translation>The form for #%1 was not opened, for the list was left.</translation>
    </message>
</context>
<context>
    <name>TicketProblemWords</name>
    <message>
        <source>What is it about? A ticket needs a title.</source>
        <translation>What is it about? A ticket needs a title.</translation>
    </message>
    <message>
        <source>Which SLA? AntCRM takes no ticket without one.</source>
        <translation>Which SLA? AntCRM takes no ticket without one.</translation>
    </message>
    <message>
        <source>Whom is it about? AntCRM takes no ticket without a name.</source>
        <translation>Whom is it about? AntCRM takes no ticket without a name.</translation>
    </message>
    <message>
        <source>A custom field has a value and no name.</source>
        <translation>A custom field has a value and no name.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Something is missing here.</translation>
    </message>
    <message>
        <source>How can they be reached? A number or an email address is needed.</source>
        <translation>How can they be reached? A number or an email address is needed.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>This is no phone number.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>This is no email address.</translation>
    </message>
    <message>
        <source>There are more than %1 files.</source>
        <translation>There are more than %1 files.</translation>
    </message>
    <message>
        <source>The title is longer than %1 characters.</source>
        <translation>The title is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The summary is longer than %1 characters, counted as HTML.</source>
        <translation>The summary is longer than %1 characters, counted as HTML.</translation>
    </message>
    <message>
        <source>An address is longer than %1 characters.</source>
        <translation>An address is longer than %1 characters.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>This is longer than %1 characters.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Ticket without a title</source>
        <translation>Ticket without a title</translation>
    </message>
</context>
<context>
    <name>TicketsModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>No tickets</source>
        <translation>No tickets</translation>
    </message>
    <message>
        <source>New ticket begins one, as soon as it is known for whom.</source>
        <translation>New ticket begins one, as soon as it is known for whom.</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>All tickets</translation>
    </message>
    <message>
        <source>Title, contact, ticket number or phone number</source>
        <translation>Title, contact, ticket number or phone number</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filter tickets</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>All priorities</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Deleted ones</source>
        <translation>Deleted ones</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Without a customer</translation>
    </message>
    <message>
        <source>A ticket for somebody AntCRM does not know: name and number are typed in it</source>
        <translation>A ticket for somebody AntCRM does not know: name and number are typed in it</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox (Ctrl+9)</source>
        <translation>Open the outbox (Ctrl+9)</translation>
    </message>
</context>
</TS>
