<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>The file holds %n moment(s).</source>
        <translation>
            <numerusform>The file holds %n moment.</numerusform>
            <numerusform>The file holds %n moments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved, with %n moment(s).</source>
        <translation>
            <numerusform>Saved, with %n moment.</numerusform>
            <numerusform>Saved, with %n moments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message numerus="yes">
        <source>at %n organisation(s)</source>
        <translation>
            <numerusform>at %n organisation</numerusform>
            <numerusform>at %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n late</source>
        <translation>
            <numerusform>of which %n late</numerusform>
            <numerusform>of which %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenRecommendationsCard</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandInStrip</name>
    <message numerus="yes">
        <source>You still hold %n package(s) of a colleague that came to an end: give back what you added, and destroy the copy.</source>
        <translation>
            <numerusform>You still hold a package of a colleague that came to an end: give back what you added, and destroy the copy.</numerusform>
            <numerusform>You still hold %n packages of colleagues that came to an end: give back what you added, and destroy the copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day of %n package(s) of a colleague is near: give back what you added.</source>
        <translation>
            <numerusform>The last day of a package of a colleague is near: give back what you added.</numerusform>
            <numerusform>The last days of %n packages of colleagues are near: give back what you added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that you gave came to an end, and nothing came back: ask for the return, or give it up.</source>
        <translation>
            <numerusform>A package that you gave came to an end, and nothing came back: ask for the return, or give it up.</numerusform>
            <numerusform>%n packages that you gave came to an end, and nothing came back: ask for the returns, or give them up.</numerusform>
        </translation>
    </message>
</context>
</TS>
