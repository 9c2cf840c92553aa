<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookExchange</name>
    <message numerus="yes">
        <source>%n address(es) taken over.</source>
        <translation>
            <numerusform>%n address taken over.</numerusform>
            <numerusform>%n addresses taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) saved as contact cards.</source>
        <translation>
            <numerusform>%n address saved as a contact card.</numerusform>
            <numerusform>%n addresses saved as contact cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) saved as a table.</source>
        <translation>
            <numerusform>%n address saved as a table.</numerusform>
            <numerusform>%n addresses saved as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message numerus="yes">
        <source>%n card(s) without a name or that cannot be read are left out.</source>
        <translation>
            <numerusform>%n card without a name or that cannot be read is left out.</numerusform>
            <numerusform>%n cards without a name or that cannot be read are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AddressCounts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
