; Inno Setup's recipe: ISCC.exe /DVersion=0.1.0 /DBundle=...\bulk-tts /DTarget=... windows.iss
; Installs for one person without asking for an administrator, or for all if started as one.

#ifndef Version
  #error Version is missing
#endif
#ifndef Bundle
  #error Bundle is missing: the folder that bundle.py made
#endif
#ifndef Target
  #define Target "."
#endif

; Newer versions of Inno Setup speak more languages.
#define Speaks(str Language) FileExists(AddBackslash(CompilerPath) + "Languages\" + Language + ".isl")

[Setup]
; The same in every version, so that a new one takes the place of the old one.
AppId={{6B1E2B0C-6C57-4B0E-9F0B-7A2C5D1E84F3}
AppName=Bulk TTS
AppVersion={#Version}
AppPublisher=The Bulk TTS developers
DefaultDirName={autopf}\Bulk TTS
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Target}
OutputBaseFilename=bulk-tts-{#Version}-windows-x86_64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\bulktts-gui.exe
CloseApplications=yes
; Signing is on wish: see release.yml.
#ifdef Sign
SignTool=sign
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if Speaks("Arabic")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
#if Speaks("Korean")
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
#endif
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "ptbr"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"
#if Speaks("ChineseSimplified")
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Bulk TTS"; Filename: "{app}\bulktts-gui.exe"; AppUserModelID: "ai.camb.bulktts_gui"
Name: "{autodesktop}\Bulk TTS"; Filename: "{app}\bulktts-gui.exe"; AppUserModelID: "ai.camb.bulktts_gui"; Tasks: desktopicon

[Run]
Filename: "{app}\bulktts-gui.exe"; Description: "{cm:LaunchProgram,Bulk TTS}"; Flags: nowait postinstall skipifsilent
