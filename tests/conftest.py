"""What every test gets: a home of its own, a real screen and sound card, a look at what is left.

Tests that need a QApplication run on an X server of their own (Xvfb with openbox) and have a sound
card of their own (PulseAudio with a null sink), started when the first of them asks and ended with
the run. So keys, focus, clipboard and sound are the real thing, and the person's own screen and
sound stay out of it. `BULKTTS_TEST_PLATFORM=offscreen` does without the screen; other systems than
Linux always do.
"""

from __future__ import annotations

import ipaddress
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication

from bulktts_gui.core.folders import Folders
from bulktts_gui.models.language import LanguageKeeper
from tests import qtest
from tests.end_to_end.screen import sound_card, x_display
from tests.leaks import LeakWatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end_to_end.screen import Sound

PRIVATE = pytest.StashKey[tempfile.TemporaryDirectory]()
#: What would let the machine's own desktop, language or network settings into a test.
OUTSIDE = (
    "BULKTTS_API_URL", "BULKTTS_UPDATES_URL", "CAMB_API_KEY",
    "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "LANGUAGE",
    "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_IM_MODULE",
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
    "http_proxy", "https_proxy", "all_proxy", "no_proxy",
)  # fmt: skip
FOLDERS = {
    "HOME": "",
    # What stands for it on Windows, and for the folders that platformdirs asks the system for.
    "USERPROFILE": "",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}


#: Sizes are looked at with one type, whichever others a machine has; set-up installs it.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans</string></edit>
  </match>
</fontconfig>
"""


def pytest_configure(config: pytest.Config) -> None:
    private = tempfile.TemporaryDirectory(prefix="bulktts-tests-")
    config.stash[PRIVATE] = private
    for name in OUTSIDE:
        os.environ.pop(name, None)
    os.environ.update(
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="offscreen",
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        XDG_RUNTIME_DIR=private.name,
        PULSE_SERVER=f"unix:{private.name}/pulse.socket",
    )
    fonts = Path(private.name, "fonts.conf")
    fonts.write_text(FONTS, encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(fonts)  # of use on Linux only
    _use_home(private.name, os.environ.__setitem__)
    qtest.put_right()
    sys.addaudithook(_keep_off_the_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[PRIVATE].cleanup()


def _use_home(home: str, put: Any) -> None:
    for name, below in FOLDERS.items():
        put(name, str(Path(home, below)))


def _keep_off_the_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse connections to anywhere but this machine: no test may depend on one."""
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    host = arguments[1][0]
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        raise PermissionError(f"a test tried to reach {host}")


@pytest.fixture(autouse=True)
def home(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own home folder, empty; settings, library and cache go into it."""
    folder = tempfile.mkdtemp(prefix="home-", dir=pytestconfig.stash[PRIVATE].name)
    _use_home(folder, monkeypatch.setenv)
    return Path(folder)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """The app's folders, below the test's own; they are there."""
    made = Folders.under(tmp_path)
    made.make()
    return made


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Let no test hear the language, or see the numbers, of the one before."""
    yield
    application = QCoreApplication.instance()
    if application is not None:
        for keeper in application.findChildren(LanguageKeeper):
            keeper.be_silent()


@pytest.fixture(autouse=True)
def _nothing_left_running(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread or a timer running behind it."""
    watch = LeakWatch(monkeypatch)
    yield
    left = watch.leftovers()
    assert not left, "left running: " + "; ".join(left)


@pytest.fixture(autouse=True)
def _hands_off() -> Iterator[None]:
    """Let go of mouse buttons that a test holds: Qt would hold them down in all the others."""
    yield
    qtest.let_go()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The X display that every QApplication uses, such as ":99"; empty when there is none."""
    wanted = os.environ.get("BULKTTS_TEST_PLATFORM", "xcb")
    if wanted == "offscreen" or not sys.platform.startswith("linux"):
        yield ""
        return
    with x_display() as name:
        os.environ["DISPLAY"] = name
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield name
        app = QCoreApplication.instance()
        if app is not None:
            app.shutdown()  # before its X server goes away


@pytest.fixture(scope="session")
def sound(pytestconfig: pytest.Config) -> Iterator[Sound]:
    """A sound card of our own; `sound.record()` gives what is played on it."""
    with sound_card(Path(pytestconfig.stash[PRIVATE].name)) as card:
        yield card


@pytest.fixture(scope="session")
def qapp_args(display: str, request: pytest.FixtureRequest) -> list[str]:
    """What pytest-qt starts the QApplication with; screen and sound are up before it."""
    if display:
        request.getfixturevalue("sound")
    return ["bulktts-gui"]
