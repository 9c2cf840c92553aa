<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackupRenewal</name>
    <message>
        <source>Renew them</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Backups of before the new keys</source>
        <translation>Reservekopieën van vóór de nieuwe sleutels</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open with the password and recovery code of before. Renew them when somebody may know those; otherwise they may stay as they are.</source>
        <translation>
            <numerusform>%n reservekopie gaat nog open met het wachtwoord en de herstelcode van toen. Vernieuw die als iemand ze kan kennen; anders kan zij blijven zoals zij is.</numerusform>
            <numerusform>%n reservekopieën gaan nog open met het wachtwoord en de herstelcode van toen. Vernieuw ze als iemand die kan kennen; anders kunnen ze blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of reach: %1. Once you have chosen to renew, these follow when a backup is next made there.</source>
        <translation>Buiten bereik: %1. Hebt u voor vernieuwen gekozen, dan volgen deze zodra daar weer een reservekopie wordt gemaakt.</translation>
    </message>
    <message>
        <source>Backups are being renewed and proven: %1 of %2</source>
        <translation>Reservekopieën worden vernieuwd en nagekeken: %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be renewed and are as they were.</source>
        <translation>
            <numerusform>%n reservekopie kon niet worden vernieuwd en is zoals zij was.</numerusform>
            <numerusform>%n reservekopieën konden niet worden vernieuwd en zijn zoals ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) renewed. The secrets of before open none of them.</source>
        <translation>
            <numerusform>%n reservekopie vernieuwd. Met het wachtwoord en de herstelcode van toen gaat zij niet meer open.</numerusform>
            <numerusform>%n reservekopieën vernieuwd. Met het wachtwoord en de herstelcode van toen gaan ze niet meer open.</numerusform>
        </translation>
    </message>
</context>
</TS>
