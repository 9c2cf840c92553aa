"""What macOS is told about vpdesk.app; used by build.spec."""

from pathlib import Path
from typing import Any

# As the wheels of Qt say of themselves.
OLDEST_MACOS = "13.0"
IDENTIFIER = "vpdesk"


def bundle_options(root: Path, version: str) -> dict[str, Any]:
    """Return what ``BUNDLE`` of PyInstaller needs besides the files."""
    return {
        "name": "vpdesk.app",
        "icon": str(root / "packaging" / "icons" / "vpdesk.icns"),
        "bundle_identifier": IDENTIFIER,
        "version": version,
        "info_plist": information(root, version),
    }


def information(root: Path, version: str) -> dict[str, Any]:
    """Return the keys of Info.plist that PyInstaller does not know by itself.

    vpdesk opens no files by a double click: there is no kind of document.
    """
    licence = (root / "LICENSE").read_text(encoding="utf-8")
    (holder,) = [line for line in licence.splitlines() if line.startswith("Copyright ")]
    return {
        "CFBundleDisplayName": "vpdesk",
        "CFBundleDevelopmentRegion": "nl",
        "CFBundleLocalizations": ["nl", "en"],
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        # There is no build for Intel: cryptography has none.
        "LSArchitecturePriority": ["arm64"],
        "LSRequiresNativeExecution": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": holder,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticTermination": False,
        "NSSupportsSuddenTermination": False,
    }
