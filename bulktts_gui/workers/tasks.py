"""Short pieces of work off the main thread: checking a key, reading what is imported."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind
from bulktts_gui.core.findings import FileTrouble, Found, ImportTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bulktts_gui.core.findings import ColumnRole
    from bulktts_gui.core.transport import Transport
    from bulktts_gui.workers.fetch import Service

log = logging.getLogger(__name__)


class KeyCheckThread(QThread):
    """Asks the service whether it takes a key.

    Signals:
        answered(object): None when the key works, else the `Problem`.
    """

    answered = Signal(object)

    def __init__(self, service: Service, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._transport: Transport | None = None
        self._stopped = False

    @property
    def is_stopped(self) -> bool:
        """True once `stop` was called; an answer that was already on its way is not to be heard."""
        return self._stopped

    def stop(self) -> None:
        """Cut the check short; nothing is answered then."""
        self._stopped = True
        if self._transport is not None:
            self._transport.abort()

    def run(self) -> None:
        """Make the one request."""
        from bulktts_gui.core.api import ApiClient
        from bulktts_gui.core.requests_transport import RequestsTransport

        service = self._service
        self._transport = RequestsTransport()
        if self._stopped:
            return
        problem = None
        try:
            ApiClient(service.api_url, service.key, self._transport, service.clock).check_key()
        except ProblemError as error:
            problem = error.problem
        except Exception as error:  # noqa: BLE001 - whoever asked must get an answer
            log.error("a key check ended by %s", type(error).__name__)
            problem = Problem(ProblemKind.INTERNAL)
        finally:
            self._transport.close()
        if not self._stopped:
            self.answered.emit(problem)


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
