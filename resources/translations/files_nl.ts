<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message>
        <source>‘%1’: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added, encrypted. The originals stay where they were.</source>
        <translation>
            <numerusform>%n bestand versleuteld toegevoegd. Het origineel staat nog waar het stond.</numerusform>
            <numerusform>%n bestanden versleuteld toegevoegd. De originelen staan nog waar ze stonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentExport</name>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>You save ‘%1’ outside vpdesk. There it is no longer protected: whoever can use that disk can read it. The file also stays in the vault.</source>
        <translation>U slaat ‘%1’ op buiten vpdesk. Daar is het niet meer beschermd: wie bij die schijf kan, kan het lezen. Het bestand blijft ook in de kluis.</translation>
    </message>
    <message>
        <source>The file was not saved. %1</source>
        <translation>Het bestand is niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>Saved. Outside the vault the file is no longer protected.</source>
        <translation>Opgeslagen. Buiten de kluis is het bestand niet meer beschermd.</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Bestand opslaan…</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Het bestand wordt geopend</translation>
    </message>
    <message>
        <source>vpdesk cannot show this kind of file.</source>
        <translation>Dit soort bestand kan vpdesk niet tonen.</translation>
    </message>
    <message>
        <source>You can save it outside vpdesk and open it there.</source>
        <translation>U kunt het buiten vpdesk opslaan en daar openen.</translation>
    </message>
</context>
<context>
    <name>SeenText</name>
    <message>
        <source>Only the beginning of this long text is shown. Save the attachment to see all of it.</source>
        <translation>Alleen het begin van deze lange tekst wordt getoond. Sla de bijlage op om alles te zien.</translation>
    </message>
</context>
</TS>
