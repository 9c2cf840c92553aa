<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>InvoiceDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message numerus="yes">
        <source>%n contact(s), destroyed</source>
        <translation>
            <numerusform>%n contact, destroyed</numerusform>
            <numerusform>%n contacts, destroyed</numerusform>
        </translation>
    </message>
</context>
</TS>
