"""One window for each person and data folder: a second start brings the first one to the front.

The lock says who is first, costs a fraction of a millisecond, and goes with its process however
that ends. Only then, and after the first paint, does QtNetwork come into play: the first window
listens at a local socket, and a second start knocks there. A first window that does not answer
(it hangs) is left alone.

Who knocks is answered "here", and may then send the files that were to be opened, as one line of
JSON: a list of paths. "took" says that they have come; until then they are the second start's.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, QTimer, Signal, Slot

from bulktts_gui.core.atomic import make_private_folder
from bulktts_gui.core.clips import ProblemError
from bulktts_gui.workers.locks import take_lock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QWidget

    from bulktts_gui.core.folders import Folders

#: Milliseconds after the start at which the first window begins to listen.
LISTEN_AFTER = 700
#: Milliseconds that a second start knocks: longer than the first takes to start and listen.
KNOCK_FOR = 4000
_BETWEEN_KNOCKS = 50
_ANSWER, _TOOK = b"here", b"took"
#: Bytes; whoever sends a longer line is not one of us. No command line holds more on most systems.
LONGEST_LINE = 2_000_000


def claim(folders: Folders) -> QLockFile | None:
    """The lock of the first window on these folders, to be kept; None when another holds it.

    A folder that cannot be written to makes everybody the first: there is nothing to share in it.
    """
    try:
        make_private_folder(folders.data)
    except ProblemError:
        return QLockFile(str(folders.lock_path))
    return take_lock(folders.lock_path)


def knock(folders: Folders, milliseconds: int = KNOCK_FOR, files: Sequence[Path] = ()) -> bool:
    """Have the first window come to the front and take `files` (absolute paths).

    False when it does not answer in time, or takes no files: they are still to be opened then.
    """
    from PySide6.QtNetwork import QLocalSocket

    line = json.dumps([str(path) for path in files]).encode() + b"\n"
    if len(line) > LONGEST_LINE:
        return False
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(_address(folders))
        # A process that hangs is connected to by the system, but does not answer.
        if socket.waitForConnected(deadline.remainingTime()) and _hears(socket, _ANSWER, deadline):
            if not files:
                return True
            socket.write(line)
            socket.flush()
            return _hears(socket, _TOOK, deadline)
        # It may be so new that it does not listen yet, or about to end.
        QThread.msleep(_BETWEEN_KNOCKS)
    return False


def _hears(socket: QLocalSocket, answer: bytes, deadline: QDeadlineTimer) -> bool:
    """Wait for an answer; False when another comes, or none in time."""
    while socket.bytesAvailable() < len(answer):
        if not socket.waitForReadyRead(deadline.remainingTime()):
            return False
    return bytes(socket.read(len(answer)).data()) == answer


class Doorkeeper(QObject):
    """Listens for second starts, and brings the window to the front for them.

    Signals:
        filesGiven(object): a second start was to open these files, a list of absolute paths.
    """

    filesGiven = Signal(object)  # noqa: N815 - Qt's way of naming signals

    def __init__(self, folders: Folders, window: QWidget) -> None:
        super().__init__(window)
        self._folders = folders
        self._window = window
        self._server: QLocalServer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.listen)

    @property
    def is_listening(self) -> bool:
        """True while second starts are heard."""
        return self._server is not None and self._server.isListening()

    def listen_soon(self) -> None:
        """Listen once the window is there: until then, second starts wait."""
        self._timer.start(LISTEN_AFTER)

    @Slot()
    def listen(self) -> None:
        """Listen from now on; needs the lock."""
        from PySide6.QtNetwork import QLocalServer

        self._timer.stop()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        address = _address(self._folders)
        # Left by a process that was killed: whoever holds the lock may take it away.
        QLocalServer.removeServer(address)
        self._server.listen(address)

    @Slot()
    def close(self) -> None:
        """Listen no more."""
        self._timer.stop()
        if self._server is not None:
            self._server.close()

    @Slot()
    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)
            socket.write(_ANSWER)
            socket.flush()
        self._come_forward()

    @Slot()
    def _read(self) -> None:
        """Take the files that a second start was to open, once all of the line is there."""
        socket = cast("QLocalSocket", self.sender())
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_LINE:
                socket.abort()
            return
        files = _paths_in(bytes(socket.readLine(LONGEST_LINE).data()))
        socket.write(_TOOK)
        socket.disconnectFromServer()  # once that is written
        if files:
            self._come_forward()
            self.filesGiven.emit(files)

    def _come_forward(self) -> None:
        # Here, for a second start has no use for what comes with it.
        from bulktts_gui.ui.parts import bring_forward

        bring_forward(self._window)


def _paths_in(line: bytes) -> list[Path]:
    """The absolute paths in a line that somebody sent."""
    try:
        listed = json.loads(line)
    except (ValueError, RecursionError):
        return []
    if not isinstance(listed, list):
        return []
    paths = [Path(each) for each in listed if isinstance(each, str) and "\0" not in each]
    return [path for path in paths if path.is_absolute()]


def _address(folders: Folders) -> str:
    """Where the first window listens: a socket among the person's own files, or a named pipe."""
    if sys.platform == "win32":
        import hashlib

        data = str(folders.data.absolute()).encode("utf-8", "surrogatepass")
        return "bulktts-gui-" + hashlib.sha256(data).hexdigest()[:32]
    return str(folders.data.absolute() / "window.socket")
