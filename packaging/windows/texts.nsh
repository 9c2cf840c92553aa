; Every text of the installer and the uninstaller, first in Dutch, then in English.
; $Vault and the like are filled in when the text is shown.

!macro Text NAME DUTCH ENGLISH
  LangString ${NAME} ${LANG_DUTCH} "${DUTCH}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!define N "$\r$\n"

!insertmacro Text WelcomeTitle \
  "vpdesk ${VERSION} installeren" \
  "Install vpdesk ${VERSION}"
!insertmacro Text WelcomeText \
  "vpdesk wordt alleen voor u geïnstalleerd. Daarvoor hebt u geen beheerder nodig.${N}${N}Hebt u al een kluis op deze computer? Die blijft ongemoeid.${N}${N}Klik op Installeren om te beginnen." \
  "vpdesk is installed for you alone. You need no administrator for this.${N}${N}Do you already have a vault on this computer? It is left alone.${N}${N}Click Install to begin."
!insertmacro Text UpgradeTitle \
  "vpdesk bijwerken naar ${VERSION}" \
  "Update vpdesk to ${VERSION}"
!insertmacro Text UpgradeText \
  "Op deze computer staat vpdesk $Installed. Die versie wordt pas vervangen als de nieuwe helemaal klaarstaat.${N}${N}Uw kluis blijft ongemoeid. Moet vpdesk ${VERSION} haar bij het openen bijwerken, dan maakt het eerst een reservekopie. Een oudere versie opent haar daarna niet meer.${N}${N}Klik op Installeren om te beginnen." \
  "vpdesk $Installed is on this computer. It is replaced only once the new version is entirely ready.${N}${N}Your vault is left alone. If vpdesk ${VERSION} has to update it on opening, it makes a backup first. An older version no longer opens it after that.${N}${N}Click Install to begin."
!insertmacro Text AgainTitle \
  "vpdesk ${VERSION} opnieuw installeren" \
  "Install vpdesk ${VERSION} again"
!insertmacro Text AgainText \
  "Deze versie van vpdesk staat al op deze computer. Alle bestanden van het programma worden vervangen.${N}${N}Uw kluis blijft ongemoeid.${N}${N}Klik op Installeren om te beginnen." \
  "This version of vpdesk is on this computer already. All files of the program are replaced.${N}${N}Your vault is left alone.${N}${N}Click Install to begin."
!insertmacro Text FinishTitle \
  "vpdesk ${VERSION} is geïnstalleerd" \
  "vpdesk ${VERSION} is installed"
!insertmacro Text FinishText \
  "U vindt vpdesk voortaan in het menu Start." \
  "From now on you find vpdesk in the Start menu."
!insertmacro Text FinishRun \
  "vpdesk starten" \
  "Start vpdesk"
!insertmacro Text FinishDesktop \
  "Snelkoppeling op het bureaublad zetten" \
  "Put a shortcut on the desktop"
!insertmacro Text Unpacking \
  "vpdesk wordt uitgepakt" \
  "Unpacking vpdesk"
!insertmacro Text Replacing \
  "De vorige versie wordt vervangen" \
  "Replacing the previous version"
!insertmacro Text TooOld \
  "vpdesk werkt op Windows 10 (versie 1809) of nieuwer. Deze Windows is ouder. Er is niets geïnstalleerd." \
  "vpdesk needs Windows 10 (version 1809) or newer. This Windows is older. Nothing was installed."
!insertmacro Text AlreadyOpen \
  "De installatie van vpdesk is al bezig in een ander venster." \
  "vpdesk is already being installed in another window."
!insertmacro Text Running \
  "vpdesk is nog geopend. Sluit vpdesk af en klik daarna op Opnieuw.${N}${N}Er is nog niets gewijzigd." \
  "vpdesk is still open. Quit vpdesk, then click Retry.${N}${N}Nothing has been changed yet."
!insertmacro Text NewerInstalled \
  "Op deze computer staat vpdesk $Installed. Dat is nieuwer dan vpdesk ${VERSION}, dat u nu wilt installeren.${N}${N}Een kluis die met de nieuwere versie is geopend, kan in deze oudere versie niet meer open. Uw kluis zelf blijft ongemoeid.${N}${N}Klik op Annuleren om de nieuwere versie te houden (aanbevolen). Klik op OK om toch de oudere te installeren." \
  "vpdesk $Installed is on this computer. That is newer than vpdesk ${VERSION}, which you are about to install.${N}${N}A vault that was opened with the newer version can no longer be opened in this older one. The vault itself is left alone.${N}${N}Click Cancel to keep the newer version (recommended). Click OK to install the older one all the same."
!insertmacro Text NoRoom \
  "Er is te weinig ruimte op de schijf. Tijdens het installeren is $Needed MB nodig en er is $Free MB vrij.${N}${N}Maak ruimte en klik daarna op Opnieuw. Er is nog niets gewijzigd." \
  "There is too little room on the disk. Installing takes $Needed MB and $Free MB is free.${N}${N}Make room, then click Retry. Nothing has been changed yet."
!insertmacro Text NotInstalled \
  "vpdesk ${VERSION} kon niet worden geïnstalleerd. Is de schijf vol?${N}${N}Wat er stond, is teruggezet: een eerdere versie van vpdesk werkt nog. Uw kluis is ongemoeid." \
  "vpdesk ${VERSION} could not be installed. Is the disk full?${N}${N}What was there has been put back: an earlier version of vpdesk still works. Your vault was left alone."
!insertmacro Text RemoveTitle \
  "vpdesk verwijderen" \
  "Remove vpdesk"
!insertmacro Text RemoveSubtitle \
  "Het programma gaat weg, uw gegevens blijven." \
  "The program goes, your data stay."
!insertmacro Text RemoveText \
  "Het programma vpdesk wordt van deze computer verwijderd. Uw kluis en uw reservekopieën blijven staan. De kluis ligt in de map hieronder, tenzij u zelf een andere plaats hebt gekozen." \
  "The program vpdesk is removed from this computer. Your vault and your backups stay. The vault lies in the folder below, unless you chose another place yourself."
!insertmacro Text RemoveFrom \
  "Uw kluis:" \
  "Your vault:"
!insertmacro Text RemoveButton \
  "&Verwijderen" \
  "&Remove"
!insertmacro Text RemovedTitle \
  "vpdesk is verwijderd" \
  "vpdesk has been removed"
!insertmacro Text RemovedText \
  "Uw kluis staat er nog, gewoonlijk in:${N}${N}$Vault${N}${N}Installeert u vpdesk later opnieuw, dan opent het deze kluis weer." \
  "Your vault is still there, usually in:${N}${N}$Vault${N}${N}If you install vpdesk again later, it opens this vault."
!insertmacro Text StartTip \
  "Het bureau van de externe vertrouwenspersoon" \
  "The desk of the external confidential adviser"
