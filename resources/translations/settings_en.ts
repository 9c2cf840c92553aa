<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionTerm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed case keeps its content for %n month(s), and until the annual report that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on counting in your figures. Nothing is destroyed by itself.</source>
        <translation>
            <numerusform>A closed case keeps its content for %n month, and until the annual report that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on counting in your figures. Nothing is destroyed by itself.</numerusform>
            <numerusform>A closed case keeps its content for %n months, and until the annual report that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on counting in your figures. Nothing is destroyed by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) reached this term.</source>
        <translation>
            <numerusform>%n closed case reached this term.</numerusform>
            <numerusform>%n closed cases reached this term.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
