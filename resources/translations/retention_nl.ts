<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseCard</name>
    <message>
        <source>Held because: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>That report is final</source>
        <translation>Dat verslag is definitief</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>Change hold…</source>
        <translation>Aanhouding wijzigen…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Aanhouden…</translation>
    </message>
    <message>
        <source>Hold no longer</source>
        <translation>Niet langer aanhouden</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Erase at request…</source>
        <translation>Wissen op verzoek…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CaseCards</name>
    <message>
        <source>Show %1 more</source>
        <translation>Nog %1 tonen</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>Bewijs van vernietiging</translation>
    </message>
    <message>
        <source>Name the organisation</source>
        <translation>Opdrachtgever noemen</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>%1 vernietigen?</translation>
    </message>
    <message>
        <source>Destroy case</source>
        <translation>Zaak vernietigen</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Backup %1 of %2 is rewritten…</source>
        <translation>Reservekopie %1 van %2 wordt herschreven…</translation>
    </message>
    <message>
        <source>Case %1 has been destroyed</source>
        <translation>Zaak %1 is vernietigd</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Bewijs van vernietiging</translation>
    </message>
    <message>
        <source>The file of the vault is cleared further at the next opening.</source>
        <translation>Het bestand van de kluis wordt verder opgeschoond zodra u de kluis opnieuw opent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>DestroyForm</name>
    <message>
        <source>Type the code name to confirm</source>
        <translation>Typ de codenaam om te bevestigen</translation>
    </message>
</context>
<context>
    <name>DestroyedCard</name>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Bewijs van vernietiging</translation>
    </message>
    <message>
        <source>Their content is gone. They count anonymously in the figures. Choose a case to see its certificate.</source>
        <translation>De inhoud is weg. Deze zaken tellen anoniem mee in de cijfers. Kies een zaak voor haar bewijs.</translation>
    </message>
    <message>
        <source>Case %1, destroyed on %2, %3</source>
        <translation>Zaak %1, vernietigd op %2, %3</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase %1 for the reporter?</source>
        <translation>%1 wissen op verzoek van de melder?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>What you do yourself</source>
        <translation>Wat u zelf nog doet</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>This case is held until %1: %2. Release it, or refuse the request with that reason.</source>
        <translation>Deze zaak is aangehouden tot %1: %2. Houd haar niet langer aan, of weiger het verzoek met die reden.</translation>
    </message>
    <message>
        <source>This case is held until %1: %2. Close and release it first, or refuse the request with that reason.</source>
        <translation>Deze zaak is aangehouden tot %1: %2. Sluit haar eerst af en houd haar dan niet langer aan, of weiger het verzoek met die reden.</translation>
    </message>
    <message>
        <source>The case is closed with it.</source>
        <translation>De zaak wordt daarmee afgesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned follow-up(s) go too.</source>
        <translation>
            <numerusform>Ook %n geplande opvolging verdwijnt.</numerusform>
            <numerusform>Ook %n geplande opvolgingen verdwijnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case counts in the figures of %1, without any text: its day, kind, categories, steps and hours.</source>
        <translation>De zaak telt mee in de cijfers van %1, zonder enige tekst: de dag, de soort, de categorieën, de stappen en de uren.</translation>
    </message>
    <message>
        <source>That annual report is not final yet: what is not filled in now stays unknown.</source>
        <translation>Dat jaarverslag is nog niet definitief: wat nu niet is ingevuld, blijft onbekend.</translation>
    </message>
    <message>
        <source>What was told before stays the same.</source>
        <translation>Wat al is verteld, blijft hetzelfde.</translation>
    </message>
    <message>
        <source>The certificate keeps the number of the case, the day and the reason.</source>
        <translation>Op het bewijs staan het nummer van de zaak, de dag en de reden.</translation>
    </message>
    <message>
        <source>No request to erase is recorded with this case.</source>
        <translation>Bij deze zaak is geen verzoek om te wissen vastgelegd.</translation>
    </message>
    <message>
        <source>Not answered yet: ‘%1’.</source>
        <translation>Nog niet beantwoord: ‘%1’.</translation>
    </message>
    <message>
        <source>%1 has this case in a package until %2. Have it deleted there.</source>
        <translation>%1 heeft deze zaak in een pakket tot %2. Laat het daar verwijderen.</translation>
    </message>
    <message numerus="yes">
        <source>The reporter has %n other case(s). They stay, with the name.</source>
        <translation>
            <numerusform>De melder heeft nog %n andere zaak. Die blijft, met de naam.</numerusform>
            <numerusform>De melder heeft nog %n andere zaken. Die blijven, met de naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for colleagues stay in your own register.</source>
        <translation>
            <numerusform>%n casusblad voor collega’s blijft in uw eigen register.</numerusform>
            <numerusform>%n casusbladen voor collega’s blijven in uw eigen register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n annual report(s) hold the name or the code name. Change them first: after erasing, vpdesk does not recognise these any more.</source>
        <translation>
            <numerusform>In de teksten van %n jaarverslag staat de naam of de codenaam. Pas ze eerst aan: na het wissen herkent vpdesk die niet meer.</numerusform>
            <numerusform>In de teksten van %n jaarverslagen staat de naam of de codenaam. Pas ze eerst aan: na het wissen herkent vpdesk die niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other organisations are hidden now, so it is not shown whether colleagues have this case in a package, or sheets about it.</source>
        <translation>Andere opdrachtgevers zijn nu verborgen. Daarom is niet te zien of collega’s deze zaak in een pakket hebben, of casusbladen erover.</translation>
    </message>
    <message>
        <source>What you printed, saved or sent before is not erased by vpdesk.</source>
        <translation>Wat u eerder afdrukte, opsloeg of verstuurde, wist vpdesk niet.</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold %1</source>
        <translation>%1 aanhouden</translation>
    </message>
    <message>
        <source>Hold case</source>
        <translation>Zaak aanhouden</translation>
    </message>
    <message>
        <source>Choose a day after today, at most ten years ahead.</source>
        <translation>Kies een dag na vandaag, hooguit tien jaar vooruit.</translation>
    </message>
    <message>
        <source>Say why this case is kept longer.</source>
        <translation>Schrijf waarom deze zaak langer wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Hold until</source>
        <translation>Aanhouden tot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Review retention terms</source>
        <translation>Bewaartermijn beoordelen</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Deze zaak</translation>
    </message>
    <message>
        <source>Term passed</source>
        <translation>Bewaartermijn verstreken</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Niets te beoordelen</translation>
    </message>
    <message>
        <source>No case has reached its retention term.</source>
        <translation>Geen zaak heeft haar bewaartermijn bereikt.</translation>
    </message>
    <message>
        <source>You decide: destroy, or keep longer with a reason.</source>
        <translation>U beslist: vernietigen of met reden langer bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can be destroyed.</source>
        <translation>
            <numerusform>%n zaak kan worden vernietigd.</numerusform>
            <numerusform>%n zaken kunnen worden vernietigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annual report of %1 is final.</source>
        <translation>Het jaarverslag over %1 is definitief.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Due since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Waits for the annual report</source>
        <translation>Wacht op jaarverslag</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Aangehouden tot %1</translation>
    </message>
    <message>
        <source>Term until %1</source>
        <translation>Termijn tot %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Laatste vermelding</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Telt mee in</translation>
    </message>
    <message>
        <source>The annual report of %1 is not final yet.</source>
        <translation>Het jaarverslag over %1 is nog niet definitief.</translation>
    </message>
    <message>
        <source>The case counts anonymously in the figures of %1.</source>
        <translation>De zaak telt anoniem mee in de cijfers van %1.</translation>
    </message>
    <message>
        <source>No backup holds the case any more.</source>
        <translation>In geen enkele reservekopie staat de zaak nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be reached:</source>
        <translation>
            <numerusform>%n reservekopie kon niet worden bereikt:</numerusform>
            <numerusform>%n reservekopieën konden niet worden bereikt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were rewritten.</source>
        <translation>
            <numerusform>%n reservekopie is herschreven.</numerusform>
            <numerusform>%n reservekopieën zijn herschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the reporter asks, the case can be erased before that.</source>
        <translation>Vraagt de melder erom, dan kan de zaak eerder worden gewist.</translation>
    </message>
    <message>
        <source>%1: remove it yourself</source>
        <translation>%1: verwijder deze zelf</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: tot %2</translation>
    </message>
    <message>
        <source>the reporter asked for it</source>
        <translation>op verzoek van de melder</translation>
    </message>
    <message>
        <source>retention term passed</source>
        <translation>bewaartermijn verstreken</translation>
    </message>
    <message>
        <source>Name, timeline and consents disappear and cannot be recovered.</source>
        <translation>Naam, tijdlijn en toestemmingen verdwijnen en zijn niet terug te halen.</translation>
    </message>
    <message numerus="yes">
        <source>Name, timeline, consents and %n attachment(s) disappear and cannot be recovered.</source>
        <translation>
            <numerusform>Naam, tijdlijn, toestemmingen en %n bijlage verdwijnen en zijn niet terug te halen.</numerusform>
            <numerusform>Naam, tijdlijn, toestemmingen en %n bijlagen verdwijnen en zijn niet terug te halen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of the backups, too.</source>
        <translation>Ook uit de reservekopieën wordt zij verwijderd.</translation>
    </message>
    <message>
        <source>It stays in old backups that cannot be reached now.</source>
        <translation>In oude reservekopieën die nu niet bereikbaar zijn, staat zij nog.</translation>
    </message>
    <message>
        <source>It stays in old backups until %1.</source>
        <translation>In oude reservekopieën staat zij nog tot %1.</translation>
    </message>
</context>
</TS>
