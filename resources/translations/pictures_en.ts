<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CasesCard</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for advice</source>
        <translation>
            <numerusform>%n request for advice</numerusform>
            <numerusform>%n requests for advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoriesCard</name>
    <message numerus="yes">
        <source>%n report(s) have no category yet.</source>
        <translation>
            <numerusform>%n report has no category yet.</numerusform>
            <numerusform>%n reports have no category yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPicture</name>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n open follow-up</numerusform>
            <numerusform>%n open follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message numerus="yes">
        <source>For %n organisation(s) it is more than agreed.</source>
        <translation>
            <numerusform>For %n organisation it is more than agreed.</numerusform>
            <numerusform>For %n organisations it is more than agreed.</numerusform>
        </translation>
    </message>
</context>
</TS>
