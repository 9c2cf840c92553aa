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
    <name>AddressMergeDialog</name>
    <message>
        <source>Merge two addresses</source>
        <translation>Twee adressen samenvoegen</translation>
    </message>
    <message>
        <source>Merge addresses</source>
        <translation>Adressen samenvoegen</translation>
    </message>
    <message>
        <source>Referrals and routes of both point to the one that stays.</source>
        <translation>Verwijzingen en routes van beide wijzen daarna naar het adres dat blijft.</translation>
    </message>
    <message>
        <source>No two addresses of your book look alike.</source>
        <translation>In uw adresboek lijken geen twee adressen op elkaar.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Nothing that is filled in at both differs.</source>
        <translation>Niets wat bij beide is ingevuld, verschilt.</translation>
    </message>
    <message>
        <source>Choose what stays where the two differ.</source>
        <translation>Kies wat blijft waar de twee verschillen.</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Beide, onder elkaar</translation>
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
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
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
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
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
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
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
    <name>AddressTableWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
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
        <source>Street address</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Working area</source>
        <translation>Werkgebied</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
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
        <source>Own interest</source>
        <translation>Eigen belang</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>There is no name. This row stays out.</source>
        <translation>Er staat geen naam. Deze rij blijft weg.</translation>
    </message>
    <message>
        <source>The name is longer than %1 letters. This row stays out.</source>
        <translation>De naam is langer dan %1 letters. Deze rij blijft weg.</translation>
    </message>
    <message>
        <source>‘%1’ is too long. The address comes in without it.</source>
        <translation>‘%1’ is te lang. Het adres komt binnen zonder.</translation>
    </message>
    <message>
        <source>‘%1’ holds no date. The address comes in without it.</source>
        <translation>Bij ‘%1’ staat geen datum. Het adres komt binnen zonder.</translation>
    </message>
    <message>
        <source>‘%1’ lies in the future. The address comes in without it.</source>
        <translation>‘%1’ ligt in de toekomst. Het adres komt binnen zonder.</translation>
    </message>
    <message>
        <source>There are more cells than columns. This row stays out.</source>
        <translation>Er zijn meer cellen dan kolommen. Deze rij blijft weg.</translation>
    </message>
    <message>
        <source>The kind ‘%1’ is not known. The address gets the kind chosen below.</source>
        <translation>De soort ‘%1’ is niet bekend. Het adres krijgt de soort die u hieronder kiest.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>in your book</source>
        <translation>in uw boek</translation>
    </message>
    <message>
        <source>like row %1</source>
        <translation>als rij %1</translation>
    </message>
</context>
<context>
    <name>BookExchange</name>
    <message>
        <source>More for the address book</source>
        <translation>Meer voor het adresboek</translation>
    </message>
    <message>
        <source>Take over addresses from a table…</source>
        <translation>Adressen overnemen uit een tabel…</translation>
    </message>
    <message>
        <source>Take over contact cards…</source>
        <translation>Visitekaartjes overnemen…</translation>
    </message>
    <message>
        <source>Merge double addresses…</source>
        <translation>Dubbele adressen samenvoegen…</translation>
    </message>
    <message>
        <source>Take over contact cards</source>
        <translation>Visitekaartjes overnemen</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitekaartjes (*.vcf)</translation>
    </message>
    <message>
        <source>Nothing was taken over. %1</source>
        <translation>Er is niets overgenomen. %1</translation>
    </message>
    <message>
        <source>Take over addresses from a table</source>
        <translation>Adressen overnemen uit een tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>Save as contact cards</source>
        <translation>Opslaan als visitekaartjes</translation>
    </message>
    <message>
        <source>With each address stand name, contact person, kind, phone, e-mail, website, region, when it can be reached, waiting time, costs and when you last checked it. Your remarks and your own interest stay here.</source>
        <translation>Bij elk adres staan naam, contactpersoon, soort, telefoon, e-mail, website, regio, bereikbaarheid, wachttijd, kosten en wanneer u het nakeek. Uw opmerkingen en uw eigen belang blijven hier.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Opslaan als tabel</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) saved as a table.</source>
        <translation>
            <numerusform>%n adres opgeslagen als tabel.</numerusform>
            <numerusform>%n adressen opgeslagen als tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>With each address stand name, contact person, phone, e-mail, website, region and when it can be reached. Your remarks and your own interest stay here.</source>
        <translation>Bij elk adres staan naam, contactpersoon, telefoon, e-mail, website, regio en wanneer het bereikbaar is. Uw opmerkingen en uw eigen belang blijven hier.</translation>
    </message>
    <message>
        <source>The whole address book.</source>
        <translation>Het hele adresboek.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Er is niets opgeslagen. %1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Addresses.xlsx</source>
        <translation>Adressen.xlsx</translation>
    </message>
    <message>
        <source>Addresses.vcf</source>
        <translation>Adressen.vcf</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) taken over.</source>
        <translation>
            <numerusform>%n adres overgenomen.</numerusform>
            <numerusform>%n adressen overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Addresses merged.</source>
        <translation>Adressen samengevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) saved as contact cards.</source>
        <translation>
            <numerusform>%n adres opgeslagen als visitekaartje.</numerusform>
            <numerusform>%n adressen opgeslagen als visitekaartjes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Take over addresses</source>
        <translation>Adressen overnemen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Visitekaartjes</translation>
    </message>
    <message>
        <source>Take over, or not</source>
        <translation>Overnemen of niet</translation>
    </message>
    <message>
        <source>Choose with the space bar or a double click what you take over. What seems to be in your address book already is not chosen.</source>
        <translation>Kies met de spatiebalk of een dubbelklik wat u overneemt. Wat al in uw adresboek lijkt te staan, is niet gekozen.</translation>
    </message>
    <message>
        <source>Kind of all of them</source>
        <translation>Soort, voor alle gekozen adressen</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a name or that cannot be read are left out.</source>
        <translation>
            <numerusform>%n kaartje zonder naam of dat niet te lezen is, valt weg.</numerusform>
            <numerusform>%n kaartjes zonder naam of die niet te lezen zijn, vallen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 van %2 gekozen</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Kies een soort.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>in your book</source>
        <translation>staat al in uw adresboek</translation>
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
    <name>OfferedRows</name>
    <message>
        <source>Choose what is new</source>
        <translation>Kies wat nieuw is</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Kies niets</translation>
    </message>
    <message>
        <source>Addresses in the table</source>
        <translation>Adressen in de tabel</translation>
    </message>
    <message>
        <source>Take over, or not</source>
        <translation>Overnemen of niet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
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
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
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
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
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
    <message>
        <source>Merge with another…</source>
        <translation>Samenvoegen met een ander…</translation>
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
        <source>Save as contact cards…</source>
        <translation>Opslaan als visitekaartjes…</translation>
    </message>
    <message>
        <source>Save as a table (.xlsx)…</source>
        <translation>Opslaan als tabel (.xlsx)…</translation>
    </message>
    <message>
        <source>A list of addresses in CSV or Excel can be taken over with Ctrl+K.</source>
        <translation>Een lijst met adressen in CSV of Excel neemt u over met Ctrl+K.</translation>
    </message>
    <message>
        <source>Your address book is empty.</source>
        <translation>Uw adresboek is leeg.</translation>
    </message>
</context>
<context>
    <name>RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Problems in the table</source>
        <translation>Problemen in de tabel</translation>
    </message>
    <message>
        <source>Problems, stays out: %1</source>
        <translation>Problemen; er blijft weg: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Take over addresses</source>
        <translation>Adressen overnemen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Kind of those without one</source>
        <translation>Soort van adressen zonder soort</translation>
    </message>
    <message>
        <source>%1 · %2. Say what each column is, and choose with the space bar or a double click what you take over.</source>
        <translation>%1 · %2. Zeg wat elke kolom is, en kies met de spatiebalk of een dubbele klik wat u overneemt.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 van %2 gekozen</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Kies een soort.</translation>
    </message>
    <message>
        <source>%1 of %2 taken over…</source>
        <translation>%1 van %2 overgenomen…</translation>
    </message>
    <message>
        <source>Nothing is written until everything is in.</source>
        <translation>Er wordt pas iets vastgelegd als alles binnen is.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>Gestopt. Er is niets overgenomen.</translation>
    </message>
</context>
<context>
    <name>_AddressCounts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
</TS>
