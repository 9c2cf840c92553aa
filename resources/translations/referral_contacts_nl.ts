<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressFilters</name>
    <message>
        <source>Search by name, kind or region</source>
        <translation>Zoeken op naam, soort of regio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Searched for: %1.</source>
        <translation>Gezocht op: %1.</translation>
    </message>
</context>
<context>
    <name>AddressListDialog</name>
    <message>
        <source>Print address list</source>
        <translation>Adreslijst afdrukken</translation>
    </message>
    <message>
        <source>The whole address book, by kind.</source>
        <translation>Het hele adresboek, per soort.</translation>
    </message>
</context>
<context>
    <name>AddressTable</name>
    <message>
        <source>Referral contacts</source>
        <translation>Verwijsadressen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Verwezen</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>not checked yet</source>
        <translation>nog niet nagekeken</translation>
    </message>
    <message>
        <source>%1, over a year ago</source>
        <translation>%1, langer dan een jaar geleden</translation>
    </message>
    <message>
        <source>referred to %1 times</source>
        <translation>%1 keer naar verwezen</translation>
    </message>
</context>
<context>
    <name>ReferralCardDialog</name>
    <message>
        <source>Print referral card</source>
        <translation>Verwijskaart afdrukken</translation>
    </message>
    <message>
        <source>No reporter, case or organisation stands on the card.</source>
        <translation>Op de kaart staan geen melder, zaak of opdrachtgever.</translation>
    </message>
    <message>
        <source>The text is being looked through…</source>
        <translation>De tekst wordt nagekeken…</translation>
    </message>
    <message>
        <source>Take these words out of the address first.</source>
        <translation>Haal deze woorden eerst uit het adres.</translation>
    </message>
    <message>
        <source>Look at these words first.</source>
        <translation>Kijk eerst naar deze woorden.</translation>
    </message>
</context>
<context>
    <name>ReferralContactDialog</name>
    <message>
        <source>Add address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adres bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Kies een soort.</translation>
    </message>
    <message>
        <source>Give the name of the address.</source>
        <translation>Vul de naam van het adres in.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>For example: a colleague or a relation of yours works here.</source>
        <translation>Bijvoorbeeld: een collega of bekende van u werkt hier.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Alleen %1</translation>
    </message>
</context>
<context>
    <name>ReferralContactForm</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Laatst nagekeken</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Own interest</source>
        <translation>Eigen belang</translation>
    </message>
    <message>
        <source>Called in a crisis: stands first</source>
        <translation>Bij spoed: staat bovenaan</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bedoeld voor</translation>
    </message>
</context>
<context>
    <name>ReferralContactInspector</name>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Copied. Cleared after 30 seconds.</source>
        <translation>Gekopieerd. Wordt na 30 seconden gewist.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Own interest</source>
        <translation>Eigen belang</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Laatst nagekeken</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vandaag nagekeken</translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation>Verwijzing vastleggen</translation>
    </message>
    <message>
        <source>Print referral card…</source>
        <translation>Verwijskaart afdrukken…</translation>
    </message>
    <message>
        <source>There is no running case to record a referral in.</source>
        <translation>Er is geen lopende zaak om een verwijzing in vast te leggen.</translation>
    </message>
    <message>
        <source>Copy the phone number, for 30 seconds</source>
        <translation>Telefoonnummer kopiëren (wordt na 30 seconden gewist)</translation>
    </message>
    <message>
        <source>In a crisis</source>
        <translation>Bij spoed</translation>
    </message>
    <message>
        <source>When referring</source>
        <translation>Bij doorverwijzen</translation>
    </message>
    <message>
        <source>Only with the reporter’s consent. Share no more than was agreed.</source>
        <translation>Alleen met toestemming van de melder. Deel niet meer dan afgesproken.</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adres bewerken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ReferralContactsPage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No addresses found</source>
        <translation>Geen adressen gevonden</translation>
    </message>
    <message>
        <source>Address added.</source>
        <translation>Adres toegevoegd.</translation>
    </message>
    <message>
        <source>Address changed.</source>
        <translation>Adres gewijzigd.</translation>
    </message>
    <message>
        <source>Address checked.</source>
        <translation>Adres nagekeken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Address removed.</source>
        <translation>Adres verwijderd.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Print address list…</source>
        <translation>Adreslijst afdrukken…</translation>
    </message>
    <message>
        <source>Referral contacts</source>
        <translation>Verwijsadressen</translation>
    </message>
    <message>
        <source>To refer to, only if the reporter wants it.</source>
        <translation>Voor doorverwijzen, alleen als de melder dat wil.</translation>
    </message>
    <message>
        <source>Your address book is empty.</source>
        <translation>Uw adresboek is leeg.</translation>
    </message>
</context>
</TS>
