<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>InstructionPaperDialog</name>
    <message numerus="yes">
        <source>A page for each of %n organisation(s).</source>
        <translation>
            <numerusform>A page for %n organisation.</numerusform>
            <numerusform>A page for each of %n organisations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%n part(s) still empty</source>
        <translation>
            <numerusform>%n part still empty</numerusform>
            <numerusform>%n parts still empty</numerusform>
        </translation>
    </message>
</context>
</TS>
