<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseDropping</name>
    <message numerus="yes">
        <source>Let go to add %n attachment(s)</source>
        <translation>
            <numerusform>Let go to add %n attachment</numerusform>
            <numerusform>Let go to add %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay outside: %1</source>
        <translation>
            <numerusform>%n file stays outside: %1</numerusform>
            <numerusform>%n files stay outside: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFactWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy: %n month(s) after closing, and not before the annual report.</source>
        <translation>
            <numerusform>Destroy: %n month after closing, and not before the annual report.</numerusform>
            <numerusform>Destroy: %n months after closing, and not before the annual report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n running case</numerusform>
            <numerusform>%n running cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCheck</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message numerus="yes">
        <source>%n month(s) after closing</source>
        <translation>
            <numerusform>%n month after closing</numerusform>
            <numerusform>%n months after closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n month(s)</source>
        <translation>
            <numerusform>As usual: %n month</numerusform>
            <numerusform>As usual: %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n planned follow-up(s)</source>
        <translation>
            <numerusform>Drop %n planned follow-up</numerusform>
            <numerusform>Drop %n planned follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) asked for without an answer. That stays on record as it is.</source>
        <translation>
            <numerusform>%n consent asked for without an answer. That stays on record as it is.</numerusform>
            <numerusform>%n consents asked for without an answer. That stays on record as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n month(s) after closing.</source>
        <translation>
            <numerusform>That is %n month after closing.</numerusform>
            <numerusform>That is %n months after closing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message numerus="yes">
        <source>%n remark(s) added</source>
        <translation>
            <numerusform>%n remark added</numerusform>
            <numerusform>%n remarks added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n referral(s) to an address of this organisation alone: the name stays, the link goes.</source>
        <translation>
            <numerusform>%n referral to an address of this organisation alone: the name stays, the link goes.</numerusform>
            <numerusform>%n referrals to an address of this organisation alone: the name stays, the link goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) come along, in the order of their days</source>
        <translation>
            <numerusform>%n entry comes along, in the order of its day</numerusform>
            <numerusform>%n entries come along, in the order of their days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) with the steps that rest on them</source>
        <translation>
            <numerusform>%n consent with the steps that rest on it</numerusform>
            <numerusform>%n consents with the steps that rest on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksheetFooter</name>
    <message numerus="yes">
        <source>%n question(s) still to answer</source>
        <translation>
            <numerusform>%n question still to answer</numerusform>
            <numerusform>%n questions still to answer</numerusform>
        </translation>
    </message>
</context>
</TS>
