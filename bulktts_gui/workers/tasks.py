"""Short pieces of work off the main thread: checking a key or a way, reading what is imported."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from bulktts_gui import __version__
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.findings import FileTrouble, Found, ImportTrouble
from bulktts_gui.workers.errand import ErrandThread

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.findings import ColumnRole
    from bulktts_gui.core.proxies import ProxyChoice
    from bulktts_gui.core.transport import Transport
    from bulktts_gui.core.updates import Release
    from bulktts_gui.workers.fetch import Service

log = logging.getLogger(__name__)


class RequestThread(ErrandThread):
    """Asks one thing of the network. Subclasses say what, in `_ask`.

    Signals:
        answered(object): what came of it, or the `Problem`; nothing once it was stopped.
    """

    name = "request"

    def __init__(self, proxy: ProxyChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._proxy = proxy
        self._transport: Transport | None = None

    def stop(self) -> None:
        """Cut it short; nothing is answered then."""
        super().stop()
        if self._transport is not None:
            self._transport.abort()

    def _do(self) -> object:
        from bulktts_gui.core.requests_transport import RequestsTransport

        self._transport = transport = RequestsTransport(proxy=self._proxy)
        try:
            return None if self.is_stopped else self._ask(transport)
        finally:
            transport.close()

    def _ask(self, transport: Transport) -> object:
        raise NotImplementedError


class KeyCheckThread(RequestThread):
    """Asks the service whether it takes a key.

    Signals:
        answered(object): None when the key works, else the `Problem`.
    """

    def __init__(self, service: Service, parent: QObject) -> None:
        super().__init__(service.proxy, parent)
        self._service = service

    def _ask(self, transport: Transport) -> None:
        from bulktts_gui.core.api import ApiClient

        service = self._service
        ApiClient(service.api_url, service.key, transport, service.clock).check_key()


class ProxyCheckThread(RequestThread):
    """Asks whether the service can be reached the way that `service.proxy` says. No key is sent.

    Signals:
        answered(object): None when it can, else the `Problem`.
    """

    def __init__(self, service: Service, parent: QObject) -> None:
        super().__init__(service.proxy, parent)
        self._service = service

    def _ask(self, transport: Transport) -> Problem | None:
        from bulktts_gui.core.api import reach

        try:
            reach(self._service.api_url, transport)
        except ProblemError as error:
            if error.problem.kind is ProblemKind.PROXY_SIGN_IN and self._proxy.has_login:
                # It got a name and a password, so it does not take these.
                return replace(error.problem, kind=ProblemKind.PROXY_LOGIN)
            raise
        return None


class UpdateCheckThread(RequestThread):
    """Asks whether there is a newer version than this one; downloads nothing.

    Signals:
        answered(object): the `Release`, None when there is none that is newer, or the `Problem`.
    """

    def __init__(self, address: str, proxy: ProxyChoice, parent: QObject) -> None:
        """`address` is what `updates.release_address` gives."""
        super().__init__(proxy, parent)
        self._address = address

    def _ask(self, transport: Transport) -> Release | None:
        from bulktts_gui.core.updates import fetch_small, newest

        return newest(partial(fetch_small, transport), self._address, __version__)


class ImportThread(QThread):
    """Reads pasted text or chosen files.

    Signals:
        found(object): the `Found` of everything that was read, unless it was stopped.
    """

    found = Signal(object)

    def __init__(
        self,
        source: str | Sequence[Path],
        parent: QObject,
        roles: Mapping[str, Sequence[ColumnRole]] | None = None,
    ) -> None:
        """`roles`: what a person says of the columns of sheets, see `importing.read_files`."""
        super().__init__(parent)
        self._source = source
        self._roles = roles
        self._stopped = False

    def stop(self) -> None:
        """Give up reading; nothing is found then."""
        self._stopped = True

    def run(self) -> None:
        """Read."""
        # Its patterns take longer to compile than many a window to open.
        from bulktts_gui.core.importing import read_files, read_text

        try:
            if isinstance(self._source, str):
                result = read_text(self._source, "", self._is_stopped, self._roles)
            else:
                result = read_files(self._source, self._is_stopped, self._roles)
        except Exception as error:  # noqa: BLE001 - whoever waits must get an answer
            log.error("an import ended by %s", type(error).__name__)
            name = "" if isinstance(self._source, str) else self._source[0].name
            result = Found(troubles=(FileTrouble(name, ImportTrouble.UNREADABLE),))
        if not self._stopped:
            self.found.emit(result)

    def _is_stopped(self) -> bool:
        return self._stopped
