"""Says which system packages this machine still lacks for Bulk TTS.

`needs.py PACKAGE_MANAGER [screen] [tests] [bundle]` prints one package a line, and nothing when all
is there. PACKAGE_MANAGER is apt, dnf or pacman; with any other word the missing things themselves
are printed. `screen` adds a virtual screen, `tests` what the end-to-end tests drive, `bundle`
what makes the packages.

It looks for the things, not for the packages: package names change from one release of a system
to the next, and a library is as good from elsewhere. Needs nothing but Python itself.
"""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import shutil
import sys
from typing import NamedTuple


class Need(NamedTuple):
    """A thing to look for and the package that brings it, for each package manager.

    A command may have other names on other systems: "chromium|chromium-browser".
    """

    kind: str
    name: str
    apt: str
    dnf: str
    pacman: str

    def is_met(self) -> bool:
        """True when the thing is there and usable."""
        if self.kind == "library":
            try:
                ctypes.CDLL(self.name)
            except OSError:
                return False
            return True
        if self.kind == "command":
            return any(shutil.which(name) for name in self.name.split("|"))
        if self.kind == "module":
            return importlib.util.find_spec(self.name) is not None
        return has_font(self.name)


def has_font(language: str) -> bool:
    """True when fontconfig, which Qt asks too, knows a font for `language` (en, ja, ...)."""
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    for function in ("FcNameParse", "FcObjectSetCreate", "FcFontList"):
        getattr(fontconfig, function).restype = ctypes.c_void_p
    pattern = ctypes.c_void_p(fontconfig.FcNameParse(f":lang={language}".encode()))
    fields = ctypes.c_void_p(fontconfig.FcObjectSetCreate())
    fonts = fontconfig.FcFontList(None, pattern, fields)
    # An FcFontSet begins with the number of its fonts.
    return bool(fonts) and ctypes.c_int.from_address(fonts).value > 0


# What Qt's wheels link against and do not bring along: Core, Gui, Widgets, Svg, Network,
# Multimedia with its FFmpeg plugin, and the plugins for X11, Wayland and no screen at all.
# `objdump -p` over those files gives this list.
ALWAYS = [
    Need("module", "ensurepip", "python3-venv", "python3-libs", "python"),
    Need("font", "en", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
    Need("library", "libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("library", "libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("library", "libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("library", "libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("library", "libdrm.so.2", "libdrm2", "libdrm", "libdrm"),
    Need("library", "libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("library", "libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Need("library", "libbrotlidec.so.1", "libbrotli1", "libbrotli", "brotli"),
    Need("library", "libzstd.so.1", "libzstd1", "libzstd", "zstd"),
    Need("library", "libbz2.so.1", "libbz2-1.0", "bzip2-libs", "bzip2"),
    Need("library", "libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),
    Need("library", "libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("library", "libpulse.so.0", "libpulse0", "pulseaudio-libs", "libpulse"),
    Need("library", "libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("library", "libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Need("library", "libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("library", "libX11.so.6", "libx11-6", "libX11", "libx11"),
    Need("library", "libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("library", "libXext.so.6", "libxext6", "libXext", "libxext"),
    Need("library", "libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr"),
    Need(
        "library",
        "libxkbcommon-x11.so.0",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
    ),
    Need("library", "libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    Need("library", "libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("library", "libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("library", "libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need(
        "library", "libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"
    ),
    Need("library", "libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Need("library", "libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("library", "libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Need(
        "library",
        "libxcb-render-util.so.0",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    Need("library", "libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("library", "libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Need("library", "libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Need("library", "libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Need("library", "libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
]

# A machine without a screen seldom has fonts for the languages of the samples, and Qt complains of
# each font that cannot do a script which another one should do.
SCREEN = [
    Need("command", "Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("font", "ar", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu"),
    Need("font", "hi", "fonts-lohit-deva", "lohit-devanagari-fonts", "ttf-indic-otf"),
    Need("font", "ja", "fonts-wqy-microhei", "wqy-microhei-fonts", "wqy-microhei"),
]

TESTS = [
    *SCREEN,
    Need("command", "git", "git", "git", "git"),
    Need("command", "openbox", "openbox", "openbox", "openbox"),
    Need("command", "xdotool", "xdotool", "xdotool", "xdotool"),
    Need("command", "dbus-daemon", "dbus", "dbus-daemon", "dbus"),
    Need(
        "command",
        "/usr/libexec/at-spi-bus-launcher|/usr/lib/at-spi-bus-launcher",
        "at-spi2-core",
        "at-spi2-core",
        "at-spi2-core",
    ),
    Need("command", "setpriv", "util-linux", "util-linux", "util-linux"),
    Need("command", "pulseaudio", "pulseaudio", "pulseaudio", "pulseaudio"),
    Need("command", "pactl", "pulseaudio-utils", "pulseaudio-utils", "libpulse"),
    Need("command", "parec", "pulseaudio-utils", "pulseaudio-utils", "libpulse"),
    Need(
        "command",
        "desktop-file-validate",
        "desktop-file-utils",
        "desktop-file-utils",
        "desktop-file-utils",
    ),
    Need("command", "appstreamcli", "appstream", "appstream", "appstream"),
]

# The review page is tested in a real browser.
BROWSER = [
    Need("command", "chromium|chromium-browser", "chromium", "chromium", "chromium"),
    Need("command", "chromedriver", "chromium-driver", "chromedriver", "chromium"),
]

# What makes the bundle and its packages beyond Python and PyInstaller.
BUNDLE = [
    Need("command", "cc", "gcc", "gcc", "gcc"),
    Need("command", "objdump", "binutils", "binutils", "binutils"),
    Need("command", "dpkg-deb", "dpkg", "dpkg", "dpkg"),
]


def has_browser_packages() -> bool:
    """False on Ubuntu and its kin: their Chromium is a snap, which no container can install.

    The tests of the review page are skipped there, unless both commands are there anyway.
    """
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return True
    return "ubuntu" not in f"{release['ID']} {release.get('ID_LIKE', '')}".split()


def main(manager: str, extras: list[str]) -> None:
    """Print what is missing, each package once, in the order of the lists above."""
    needs = [*ALWAYS]
    if "screen" in extras:
        needs += SCREEN
    if "bundle" in extras:
        needs += BUNDLE
    if "tests" in extras:
        needs += TESTS
        if has_browser_packages():
            needs += BROWSER
    missing = dict.fromkeys(
        getattr(need, manager, f"{need.kind} {need.name}") for need in needs if not need.is_met()
    )
    sys.stdout.writelines(f"{package}\n" for package in missing)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
