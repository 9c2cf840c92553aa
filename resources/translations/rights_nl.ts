<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer to the reporter</source>
        <translation>Antwoord aan de melder</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Fill in the day of the answer.</source>
        <translation>Vul de dag van het antwoord in.</translation>
    </message>
    <message>
        <source>Say what was not granted, and why.</source>
        <translation>Zeg wat niet is ingewilligd, en waarom.</translation>
    </message>
    <message>
        <source>Stands below the entry, also in every copy.</source>
        <translation>Staat onder de vermelding, ook in elke kopie.</translation>
    </message>
    <message>
        <source>Kept with the case, and printed in every copy.</source>
        <translation>Blijft bij de zaak en staat in elke kopie.</translation>
    </message>
    <message>
        <source>To refuse, name the ground: a legal duty to keep, or a legal claim.</source>
        <translation>Weigert u, noem dan de grond: een wettelijke bewaarplicht of een rechtsvordering.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Statement of the reporter</source>
        <translation>Verklaring van de melder</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Attachments and changed texts</source>
        <translation>Bijlagen en veranderde teksten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The text changed at %1: ‘%2’ was masked there.</source>
        <translation>De tekst bij %1 is veranderd: daar was ‘%2’ afgeschermd.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Opnieuw afschermen</translation>
    </message>
    <message>
        <source>Mask no longer</source>
        <translation>Niet meer afschermen</translation>
    </message>
    <message>
        <source>%1: choose whether it goes along.</source>
        <translation>%1: kies of deze bijlage meegaat.</translation>
    </message>
    <message>
        <source>%1: goes along with the copy.</source>
        <translation>%1: gaat mee met de kopie.</translation>
    </message>
    <message>
        <source>%1: stays back (%2).</source>
        <translation>%1: gaat niet mee (%2).</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Keep back…</source>
        <translation>Achterhouden…</translation>
    </message>
</context>
<context>
    <name>CopyActs</name>
    <message numerus="yes">
        <source>%n passage(s) can be read again.</source>
        <translation>
            <numerusform>%n passage is weer leesbaar.</numerusform>
            <numerusform>%n passages zijn weer leesbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) masked.</source>
        <translation>
            <numerusform>%n passage afgeschermd.</numerusform>
            <numerusform>%n passages afgeschermd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Request recorded.</source>
        <translation>Verzoek vastgelegd.</translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Antwoord vastgelegd.</translation>
    </message>
</context>
<context>
    <name>CopyHead</name>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar de zaak</translation>
    </message>
    <message>
        <source>Look at the copy…</source>
        <translation>Kopie bekijken…</translation>
    </message>
    <message>
        <source>Record another request…</source>
        <translation>Nog een verzoek vastleggen…</translation>
    </message>
    <message>
        <source>Mask…</source>
        <translation>Afschermen…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Previous name</source>
        <translation>Vorige naam</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Volgende naam</translation>
    </message>
    <message>
        <source>Select words on the left; Shift and the arrows work too.</source>
        <translation>Selecteer links woorden; dat kan ook met Shift en de pijlen.</translation>
    </message>
    <message>
        <source>Copy for the reporter</source>
        <translation>Inzagekopie voor de melder</translation>
    </message>
    <message numerus="yes">
        <source>%n masked text(s) changed.</source>
        <translation>
            <numerusform>%n afgeschermde tekst is veranderd.</numerusform>
            <numerusform>%n afgeschermde teksten zijn veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) to choose: along or not.</source>
        <translation>
            <numerusform>Van %n bijlage moet u kiezen of zij meegaat.</numerusform>
            <numerusform>Van %n bijlagen moet u kiezen of zij meegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), all chosen.</source>
        <translation>
            <numerusform>%n bijlage, gekozen.</numerusform>
            <numerusform>%n bijlagen, alle gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Known names are looked for…</source>
        <translation>Bekende namen worden gezocht…</translation>
    </message>
    <message numerus="yes">
        <source>%n known name(s) can still be read. F8 goes to the next one.</source>
        <translation>
            <numerusform>%n bekende naam is nog leesbaar. F8 gaat naar de volgende.</numerusform>
            <numerusform>%n bekende namen zijn nog leesbaar. F8 gaat naar de volgende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask all of them…</source>
        <translation>Alle afschermen…</translation>
    </message>
    <message>
        <source>No known name can be read in the copy.</source>
        <translation>In de kopie is geen bekende naam leesbaar.</translation>
    </message>
</context>
<context>
    <name>MaskDialog</name>
    <message>
        <source>Keep this attachment back?</source>
        <translation>Deze bijlage achterhouden?</translation>
    </message>
    <message>
        <source>Mask this passage?</source>
        <translation>Deze passage afschermen?</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Achterhouden</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Give your own reason in words.</source>
        <translation>Geef uw eigen reden in woorden.</translation>
    </message>
    <message>
        <source>The reporter reads this at the end of the copy.</source>
        <translation>De melder leest dit achter in de kopie.</translation>
    </message>
</context>
<context>
    <name>MaskForm</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>ReporterCopyDialog</name>
    <message>
        <source>Print copy</source>
        <translation>Inzagekopie afdrukken</translation>
    </message>
    <message>
        <source>Under the code name</source>
        <translation>Onder de codenaam</translation>
    </message>
    <message>
        <source>Under the name of the reporter</source>
        <translation>Onder de naam van de melder</translation>
    </message>
    <message>
        <source>No name is recorded.</source>
        <translation>Er is geen naam vastgelegd.</translation>
    </message>
    <message>
        <source>Known names were not looked for yet in this copy.</source>
        <translation>In deze kopie is nog niet naar bekende namen gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%n known name(s) can still be read in this copy.</source>
        <translation>
            <numerusform>In deze kopie is nog %n bekende naam leesbaar.</numerusform>
            <numerusform>In deze kopie zijn nog %n bekende namen leesbaar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReporterCopyPage</name>
    <message>
        <source>No case chosen</source>
        <translation>Geen zaak gekozen</translation>
    </message>
    <message>
        <source>Open a case and choose Copy for the reporter… from its menu.</source>
        <translation>Open een zaak en kies Inzagekopie voor de melder… in het menu.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>afgeschermd</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Request of the reporter</source>
        <translation>Verzoek van de melder</translation>
    </message>
    <message>
        <source>Correction of this entry</source>
        <translation>Correctie van deze vermelding</translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Verzoek vastleggen</translation>
    </message>
    <message>
        <source>Fill in the day on which the reporter asked.</source>
        <translation>Vul de dag in waarop de melder het vroeg.</translation>
    </message>
    <message>
        <source>Fill in the day by which you answer.</source>
        <translation>Vul in op welke dag u uiterlijk antwoordt.</translation>
    </message>
    <message>
        <source>Without delay, and within one month of the request.</source>
        <translation>Zonder uitstel, en binnen een maand na het verzoek.</translation>
    </message>
    <message>
        <source>Answer the reporter’s request for a copy</source>
        <translation>Verzoek van de melder om een kopie beantwoorden</translation>
    </message>
    <message>
        <source>Answer the reporter’s request to correct</source>
        <translation>Verzoek van de melder om correctie beantwoorden</translation>
    </message>
    <message>
        <source>Answer the reporter’s request to erase</source>
        <translation>Verzoek van de melder om te wissen beantwoorden</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Uiterlijk beantwoorden op</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Plan a follow-up a week before</source>
        <translation>Een week ervoor opvolging plannen</translation>
    </message>
</context>
<context>
    <name>RequestStrips</name>
    <message>
        <source>%1, asked on %2. To be answered by %3.</source>
        <translation>%1, gevraagd op %2. Te beantwoorden uiterlijk %3.</translation>
    </message>
    <message>
        <source>Record answer…</source>
        <translation>Antwoord vastleggen…</translation>
    </message>
    <message>
        <source>Erasure was granted on %1, and the case is still here.</source>
        <translation>Op %1 is wissen toegezegd. De zaak staat er nog.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Record request…</source>
        <translation>Verzoek vastleggen…</translation>
    </message>
    <message>
        <source>No request is recorded. A copy is given within one month.</source>
        <translation>Er is geen verzoek vastgelegd. Een kopie wordt binnen een maand gegeven.</translation>
    </message>
    <message>
        <source>%1, asked on %2. %3 on %4.</source>
        <translation>%1, gevraagd op %2. %3 op %4.</translation>
    </message>
</context>
</TS>
