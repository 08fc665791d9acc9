"""The one place that knows both sides: it reads the command line and puts everything together."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui import __version__
from bulktts_gui.core.addresses import API_URL_VARIABLE, DEFAULT_API_URL, check_api_url
from bulktts_gui.core.clips import ProblemError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from bulktts_gui.core.api_key import KeyStore
    from bulktts_gui.core.folders import Folders
    from bulktts_gui.demo.service import DemoService
    from bulktts_gui.ui.desk import Desk
    from bulktts_gui.ui.main_window import MainWindow

BAD_USAGE = 2


def build(argv: list[str]) -> tuple[QApplication, MainWindow]:
    """Build and show everything; the event loop is the caller's.

    `argv` is the whole command line, the program's name first. An application that exists already
    is used. Raises SystemExit (2) when the command line or BULKTTS_API_URL cannot be used.
    """
    options = _parser().parse_args(argv[1:])
    return _build_window(argv, options)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    argv = list(sys.argv if argv is None else argv)
    options = _parser().parse_args(argv[1:])
    if options.headless:
        if options.files:
            _parser().error("without a window, the list is given by --input")
        from bulktts_gui.headless import run

        return run(options, api_url())
    if options.input or options.save_to:
        _parser().error("--input and --save-to go with --headless")
    from bulktts_gui.core.crash_note import CrashNote
    from bulktts_gui.first_window import Doorkeeper, claim, knock
    from bulktts_gui.ui.trouble import Trouble
    from bulktts_gui.workers.fetch import wait_for_threads

    folders = _folders(options)
    lock = claim(folders)
    if lock is None:
        _application(argv)
        if knock(folders, files=_files(options)):
            return 0
    note = CrashNote(folders, apart=lock is None)
    has_crashed = note.begin()
    try:
        application, window = _build_window(argv, options, apart=lock is None)
    except Exception as error:  # noqa: BLE001 - whatever it is, there is no window to tell it in
        from bulktts_gui.ui.trouble import say_start_failed

        say_start_failed(error)
        note.close()
        os._exit(1)  # threads of what was built may run, and Python would wait for them
    if lock is not None:
        doorkeeper = Doorkeeper(folders, window)
        doorkeeper.filesGiven.connect(window.import_files)
        window.closed.connect(doorkeeper.close)
        doorkeeper.listen_soon()
    trouble = Trouble(application)
    trouble.happened.connect(window.house.support.say_trouble)
    trouble.install()
    if has_crashed:
        window.house.support.say_crashed()
    # Ctrl-C in the terminal ends the program at once; nothing whole is lost by that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return application.exec()
    finally:
        wait_for_threads()
        trouble.remove()
        note.close()
        if lock is not None:
            lock.unlock()


def api_url() -> str:
    """The base address of the API. Raises SystemExit (2) for one that must not get a key."""
    try:
        return check_api_url(os.environ.get(API_URL_VARIABLE) or DEFAULT_API_URL)
    except ProblemError:
        sys.stderr.write(
            f"{API_URL_VARIABLE} must be an https address, or http on this computer only.\n"
        )
        raise SystemExit(BAD_USAGE) from None


class AppDesks:
    """Makes the desks; the demo service starts with the first use of the samples."""

    def __init__(self, own_api_url: str, *, apart: bool = False) -> None:
        """`apart`: another window has the newest batch in hand, so this one begins its own."""
        self._own_api_url = own_api_url
        self._apart = apart
        self._service: DemoService | None = None
        self._keys: KeyStore | None = None

    def own(self) -> Desk:
        """See `ui.desk.Desks`."""
        from bulktts_gui.core.api_key import KeyPlace, KeyStore
        from bulktts_gui.core.folders import Folders
        from bulktts_gui.core.settings import SettingsStore

        folders = Folders.of_user()
        if self._keys is None:
            # One for all desks: what is kept in memory alone must survive a look at the samples.
            place = KeyPlace(SettingsStore(folders).load().key_place)
            self._keys = KeyStore(folders, os.environ, place)
        return self._desk(folders, self._keys, self._own_api_url)

    def demo(self) -> Desk:
        """See `ui.desk.Desks`."""
        from bulktts_gui.core.api_key import KeyStore
        from bulktts_gui.core.folders import Folders
        from bulktts_gui.demo.service import DEMO_KEY, DemoService

        if self._service is None:
            self._service = DemoService()
            self._service.start()
        # The key comes as if from the environment: it is used, and never written.
        folders, environ = Folders.of_demo(), {"CAMB_API_KEY": DEMO_KEY}
        samples = self._service.sample_text()
        return self._desk(folders, KeyStore(folders, environ), self._service.api_url, samples)

    def close(self) -> None:
        """Stop the demo service."""
        if self._service is not None:
            self._service.close()
            self._service = None

    def _desk(self, folders: Folders, keys: KeyStore, url: str, samples: str = "") -> Desk:
        from bulktts_gui.core.settings import SettingsStore
        from bulktts_gui.ui.desk import Desk
        from bulktts_gui.workers.session import Session

        settings = SettingsStore(folders)
        session = Session(folders, cache_limit=settings.cache_limit, apart=self._apart)
        return Desk(session, settings, keys, url, samples)


def _folders(options: argparse.Namespace) -> Folders:
    from bulktts_gui.core.folders import Folders

    return Folders.of_demo() if options.demo else Folders.of_user()


def _application(argv: list[str]) -> QApplication:
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(argv[:1])


def _build_window(
    argv: list[str], options: argparse.Namespace, *, apart: bool = False
) -> tuple[QApplication, MainWindow]:
    # Hardly anything that is made here is garbage; looking for it takes a twentieth of the start.
    collects = gc.isenabled()
    gc.disable()
    try:
        return _make_window(argv, options, apart=apart)
    finally:
        if collects:
            gc.enable()


def _make_window(
    argv: list[str], options: argparse.Namespace, *, apart: bool
) -> tuple[QApplication, MainWindow]:
    from bulktts_gui.core.logs import setup
    from bulktts_gui.models.language import keeper_of
    from bulktts_gui.ui.main_window import MainWindow
    from bulktts_gui.ui.theme import ThemeKeeper

    base = api_url()
    application = _application(argv)
    application.setApplicationName("Bulk TTS")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("bulktts-gui")
    setup(_folders(options))
    desks = AppDesks(base, apart=apart)
    window = MainWindow(desks, ThemeKeeper(application), keeper_of(application), demo=options.demo)
    window.closed.connect(desks.close)
    window.show()
    if options.files:
        window.import_files(_files(options))
    return application, window


def _files(options: argparse.Namespace) -> list[Path]:
    """The files on the command line, for whichever process opens them."""
    return [path.absolute() for path in options.files]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bulktts-gui",
        description="Turn CAMB.AI run ids into audio files: paste, fetch, listen, save.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--demo",
        action="store_true",
        help="use a local demo service with sample clips, in a folder of its own",
    )
    parser.add_argument(
        "files", metavar="FILE", nargs="*", type=Path, help="lists of run ids to open"
    )
    headless = parser.add_argument_group("without a window")
    headless.add_argument(
        "--headless", action="store_true", help="fetch and save without a window, then end"
    )
    headless.add_argument("--input", metavar="FILE", type=Path, help="the list of run ids")
    headless.add_argument("--save-to", metavar="DIR", type=Path, help="the folder for the clips")
    headless.add_argument(
        "--name", metavar="TEMPLATE", default="{name}", help="file names, such as {run_id} {name}"
    )
    headless.add_argument(
        "--format", choices=("flac", "wav", "mp3", "ogg"), default="flac", help="of the saved files"
    )
    headless.add_argument(
        "--json", action="store_true", help="end with one line of JSON on standard output"
    )
    return parser
