<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not saved. %1</source>
        <translation>De pdf is niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>Saved. Outside the vault the file is no longer protected.</source>
        <translation>Opgeslagen. Buiten de kluis is het bestand niet meer beschermd.</translation>
    </message>
    <message>
        <source>No printer was found. You can save the PDF.</source>
        <translation>Er is geen printer gevonden. U kunt de pdf opslaan.</translation>
    </message>
    <message>
        <source>The pages that were chosen are not in it.</source>
        <translation>De gekozen pagina’s staan er niet in.</translation>
    </message>
    <message>
        <source>Page %1 of %2 goes to the printer…</source>
        <translation>Pagina %1 van %2 gaat naar de printer…</translation>
    </message>
    <message>
        <source>The printer does not take the pages. You can save the PDF.</source>
        <translation>De printer neemt de pagina’s niet aan. U kunt de pdf opslaan.</translation>
    </message>
    <message>
        <source>Sent to the printer. Paper is not protected.</source>
        <translation>Naar de printer gestuurd. Papier is niet beschermd.</translation>
    </message>
</context>
</TS>
