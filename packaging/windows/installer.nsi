; The installer of vpdesk for Windows: for one user, without an administrator.
; windows_packages.py calls makensis and defines VERSION, NUMBERS (VERSION as four numbers), SIZE
; (of the program, in kB of 1024), PROGRAM (the built folder), LIST (its files), FILES, OUTPUT, TARGET, and
; SIGN where there is a certificate.
;
; Exit codes, with /S as well: 0 done, 1 cancelled, 2 failed, 3 Windows too old, 4 already being
; installed, 5 vpdesk is running, 6 no room or not writable, 7 a newer version is installed.
;
; An upgrade unpacks beside the program, then swaps by renaming. Whatever stops it, one version
; is whole: vpdesk-old there means the swap was interrupted, vpdesk-gone that it was done.

Target ${TARGET}
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
SetDateSave off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include TextFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

Name "vpdesk"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\vpdesk"
ManifestSupportedOS Win10
ManifestDPIAware true
BrandingText "vpdesk ${VERSION}"
UninstallButtonText "$(RemoveButton)"
XPStyle on
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion ${NUMBERS}
VIAddVersionKey /LANG=0 ProductName "vpdesk"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "vpdesk setup"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${PUBLISHER}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\vpdesk"
!define START_MENU "$SMPROGRAMS\vpdesk.lnk"
!define DESKTOP_LINK "$DESKTOP\vpdesk.lnk"

Var Installed ; the version that is there, or nothing
Var Vault     ; where the vault lies unless its user chose another place
Var Needed    ; MB
Var Free      ; MB
Var Title
Var Words

; ------------------------------------------------------------------------------ pages

!define MUI_ICON "..\icons\vpdesk.ico"
!define MUI_UNICON "..\icons\vpdesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "header.bmp"
!define MUI_CUSTOMFUNCTION_GUIINIT ChooseWords

!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "NSIS:Language"
!define MUI_LANGDLL_WINDOWTITLE "vpdesk ${VERSION}"
!define MUI_LANGDLL_INFO "Kies een taal. Choose a language."

!define MUI_WELCOMEPAGE_TITLE "$Title"
!define MUI_WELCOMEPAGE_TEXT "$Words"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\vpdesk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishRun)"
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(FinishDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_PAGE_CUSTOMFUNCTION_SHOW AskForDesktop
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(RemoveTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemoveSubtitle)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(RemoveFrom)"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.ShowVault
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(RemovedTitle)"
!define MUI_FINISHPAGE_TEXT "$(RemovedText)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_UNPAGE_FINISH

; Where the system speaks neither, the first language is taken.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!include texts.nsh
!insertmacro MUI_RESERVEFILE_LANGDLL

Function ChooseWords
  ${If} $Installed == ""
    StrCpy $Title "$(WelcomeTitle)"
    StrCpy $Words "$(WelcomeText)"
  ${ElseIf} $Installed == "${VERSION}"
    StrCpy $Title "$(AgainTitle)"
    StrCpy $Words "$(AgainText)"
  ${Else}
    StrCpy $Title "$(UpgradeTitle)"
    StrCpy $Words "$(UpgradeText)"
  ${EndIf}
FunctionEnd

Function AskForDesktop
  ${If} ${FileExists} "${DESKTOP_LINK}"
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_CHECKED} 0
  ${EndIf}
FunctionEnd

Function PutOnDesktop
  CreateShortcut "${DESKTOP_LINK}" "$INSTDIR\vpdesk.exe" "" "" "" "" "" "$(StartTip)"
FunctionEnd

Function un.ShowVault
  SendMessage $mui.UnConfirmPage.Directory ${WM_SETTEXT} 0 "STR:$Vault"
FunctionEnd

; ------------------------------------------------------------------------------ before

Function .onInit
  StrCpy $Vault "$LOCALAPPDATA\vpdesk"
  SetRegView 64
  ReadRegStr $Installed HKCU "${UNINSTALL}" "DisplayVersion"
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ; /D= goes before where it was installed last.
  ${If} $0 != ""
  ${AndIf} $INSTDIR == "$LOCALAPPDATA\Programs\vpdesk"
    StrCpy $INSTDIR $0
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
  Call RefuseOldWindows
  Call RefuseTwice
  Call RefuseOverNewer
  Call RefuseWhileRunning
FunctionEnd

Function RefuseOldWindows
  ${If} ${AtLeastWin10}
  ${AndIf} ${AtLeastBuild} 17763
    Return
  ${EndIf}
  MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
  SetErrorLevel 3
  Quit
FunctionEnd

Function RefuseTwice
  ; Held until the process ends.
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "vpdesk-setup") p .r1 ?e'
  Pop $0
  ${If} $0 == 183 ; ERROR_ALREADY_EXISTS
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(AlreadyOpen)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Function RefuseOverNewer
  ${If} $Installed == ""
    Return
  ${EndIf}
  ${VersionCompare} "$Installed" "${VERSION}" $0
  ${If} $0 == 1
    MessageBox MB_OKCANCEL|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(NewerInstalled)" /SD IDCANCEL IDOK allowed
    SetErrorLevel 7
    Quit
  ${EndIf}
  allowed:
FunctionEnd

; A program that runs cannot be opened for writing, whoever started it.
!macro RefuseWhileRunning un
  Function ${un}RefuseWhileRunning
    again:
    ${IfNot} ${FileExists} "$INSTDIR\vpdesk.exe"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\vpdesk.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Call ${un}Leave
  FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

; A version in a folder of its own has its own list.
!macro Remove un FOLDER
  StrCpy $R0 "${FOLDER}"
  StrCpy $R1 "${FOLDER}\_internal\installed.txt"
  Call ${un}RemoveListed
!macroend

Function Leave
  SetOutPath "$TEMP"
  !insertmacro Remove "" "$INSTDIR\vpdesk-new"
  RMDir "$INSTDIR"
  Quit
FunctionEnd

Function un.Leave
  Quit
FunctionEnd

; Twice the program: what is unpacked passes through the folder for temporary files.
Function RefuseWithoutRoom
  StrCpy $Needed ${SIZE}
  IntOp $Needed $Needed / 500
  IntOp $Needed $Needed + 20
  again:
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, p 0, p 0) i .r0'
  ${If} $0 == 0
    Return
  ${EndIf}
  System::Int64Op $1 / 1000000
  Pop $Free
  ${If} $Free >= $Needed
    Return
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NoRoom)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 6
  Call Leave
FunctionEnd

; ------------------------------------------------------------------------------ what is ours

; Delete in $R0 what the list $R1 names, files first, then folders that are empty; the rest stays.
!macro RemoveListed un
  Function ${un}RemoveListed
    ${If} ${FileExists} "$R1"
      FileOpen $R2 "$R1" r
      ${Do}
        ClearErrors
        FileRead $R2 $R3
        ${If} ${Errors}
          ${Break}
        ${EndIf}
        ${TrimNewLines} "$R3" $R3
        StrCpy $R4 $R3 1 -1
        ${If} $R4 == "\"
          RMDir "$R0\$R3"
        ${Else}
          Delete "$R0\$R3"
        ${EndIf}
      ${Loop}
      FileClose $R2
    ${EndIf}
    Delete "$R0\vpdesk.exe"
    Delete "$R0\uninstall.exe"
    Delete "$R0\_internal\installed.txt"
    RMDir "$R0\_internal"
    RMDir "$R0"
  FunctionEnd
!macroend
!insertmacro RemoveListed ""
!insertmacro RemoveListed "un."

; ------------------------------------------------------------------------------ install

; A virus scanner that looks into a new folder keeps it from being renamed, for a moment.
!macro Move FROM TO
  ${If} ${FileExists} "${FROM}"
    ${For} $0 1 40
      ClearErrors
      Rename "${FROM}" "${TO}"
      ${IfNot} ${Errors}
        ${ExitFor}
      ${EndIf}
      Sleep 250
    ${Next}
  ${EndIf}
!macroend

!macro MoveOrFail FROM TO
  !insertmacro Move "${FROM}" "${TO}"
  ${If} ${FileExists} "${FROM}"
    Goto failed
  ${EndIf}
!macroend

!macro MoveBack NAME
  ${If} ${FileExists} "$INSTDIR\vpdesk-old\${NAME}"
    !insertmacro Move "$INSTDIR\${NAME}" "$INSTDIR\vpdesk-new\${NAME}"
    !insertmacro Move "$INSTDIR\vpdesk-old\${NAME}" "$INSTDIR\${NAME}"
  ${EndIf}
!macroend

; Undo a swap that was not finished.
Function PutBack
  !insertmacro MoveBack "vpdesk.exe"
  !insertmacro MoveBack "uninstall.exe"
  !insertmacro MoveBack "_internal"
  RMDir "$INSTDIR\vpdesk-old"
FunctionEnd

; What stays of an earlier version was not ours: it is kept under a name that is free.
Function ClearGone
  !insertmacro Remove "" "$INSTDIR\vpdesk-gone"
  ${If} ${FileExists} "$R0\*.*"
    StrCpy $1 1
    ${While} ${FileExists} "$INSTDIR\vpdesk-kept-$1\*.*"
      IntOp $1 $1 + 1
    ${EndWhile}
    Rename "$R0" "$INSTDIR\vpdesk-kept-$1"
  ${EndIf}
FunctionEnd

Function ClearEarlierTries
  ${If} ${FileExists} "$INSTDIR\vpdesk-old\*.*"
    CreateDirectory "$INSTDIR\vpdesk-new"
    Call PutBack
  ${EndIf}
  !insertmacro Remove "" "$INSTDIR\vpdesk-new"
  Call ClearGone
FunctionEnd

Function Swap
  CreateDirectory "$INSTDIR\vpdesk-old"
  !insertmacro MoveOrFail "$INSTDIR\_internal" "$INSTDIR\vpdesk-old\_internal"
  !insertmacro MoveOrFail "$INSTDIR\vpdesk.exe" "$INSTDIR\vpdesk-old\vpdesk.exe"
  !insertmacro MoveOrFail "$INSTDIR\uninstall.exe" "$INSTDIR\vpdesk-old\uninstall.exe"
  !insertmacro MoveOrFail "$INSTDIR\vpdesk-new\_internal" "$INSTDIR\_internal"
  !insertmacro MoveOrFail "$INSTDIR\vpdesk-new\vpdesk.exe" "$INSTDIR\vpdesk.exe"
  !insertmacro MoveOrFail "$INSTDIR\vpdesk-new\uninstall.exe" "$INSTDIR\uninstall.exe"
  !insertmacro MoveOrFail "$INSTDIR\vpdesk-old" "$INSTDIR\vpdesk-gone"
  RMDir "$INSTDIR\vpdesk-new"
  Return
  failed:
  Call PutBack
  Abort
FunctionEnd

Section
  SetDetailsPrint textonly
  DetailPrint "$(Unpacking)"
  SetDetailsPrint none
  SetOutPath "$INSTDIR"
  Call ClearEarlierTries
  Call RefuseWithoutRoom
  SetOutPath "$INSTDIR\vpdesk-new\_internal"
  File "/oname=installed.txt" "${LIST}"
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\vpdesk-new\uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}
  SetDetailsPrint textonly
  DetailPrint "$(Replacing)"
  SetDetailsPrint none
  Call RefuseWhileRunning
  Call Swap
  CreateShortcut "${START_MENU}" "$INSTDIR\vpdesk.exe" "" "" "" "" "" "$(StartTip)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "vpdesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\vpdesk.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL}" "NSIS:Language" "$LANGUAGE"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  Call ClearGone
SectionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  !insertmacro Remove "" "$INSTDIR\vpdesk-new"
  RMDir "$INSTDIR"
  SetErrorLevel 6
  MessageBox MB_OK|MB_ICONSTOP "$(NotInstalled)" /SD IDOK
FunctionEnd

; ------------------------------------------------------------------------------ uninstall

Function un.onInit
  StrCpy $Vault "$LOCALAPPDATA\vpdesk"
  SetRegView 64
  !insertmacro MUI_UNGETLANGUAGE
  Call un.RefuseWhileRunning
FunctionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  SetOutPath "$TEMP"
  !insertmacro Remove "un." "$INSTDIR\vpdesk-new"
  !insertmacro Remove "un." "$INSTDIR\vpdesk-old"
  !insertmacro Remove "un." "$INSTDIR\vpdesk-gone"
  ; What is here is removed by the list that came with this uninstaller.
  InitPluginsDir
  File "/oname=$PLUGINSDIR\installed.txt" "${LIST}"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$PLUGINSDIR\installed.txt"
  Call un.RemoveListed
  Delete "${START_MENU}"
  Delete "${DESKTOP_LINK}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
