<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupRenewal</name>
    <message numerus="yes">
        <source>%n backup(s) still open with the password and recovery code of before. Renew them when somebody may know those; otherwise they may stay as they are.</source>
        <translation>
            <numerusform>%n backup still opens with the password and recovery code of before. Renew it when somebody may know those; otherwise it may stay as it is.</numerusform>
            <numerusform>%n backups still open with the password and recovery code of before. Renew them when somebody may know those; otherwise they may stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be renewed and are as they were.</source>
        <translation>
            <numerusform>%n backup could not be renewed and is as it was.</numerusform>
            <numerusform>%n backups could not be renewed and are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) renewed. The secrets of before open none of them.</source>
        <translation>
            <numerusform>%n backup renewed. The secrets of before do not open it.</numerusform>
            <numerusform>%n backups renewed. The secrets of before open none of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
