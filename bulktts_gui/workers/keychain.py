"""What touches the system's keychain, off the main thread: it may wait for a person's answer."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.api_key import KeyPlace, KeyStore

log = logging.getLogger(__name__)


class KeychainThread(QThread):
    """Does one thing with a key store.

    The work itself is done in a thread of Python's that does not hold up the program's end: nothing
    can cut a keychain short that shows a question which nobody answers. This thread waits for it,
    and ends at once when it is stopped.

    Signals:
        answered(object): what the method of `KeyStore` gave, or the `Problem`.
    """

    answered = Signal(object)

    def __init__(self, job: Callable[[], object], parent: QObject) -> None:
        """`job` runs in a thread and may raise ProblemError; see the ways to make one below."""
        super().__init__(parent)
        self._job = job
        self._over = threading.Event()
        self._stopped = False
        self._result: object = None

    @classmethod
    def reading(cls, store: KeyStore, parent: QObject) -> KeychainThread:
        """Have the key read; answered with a `StoredKey`."""
        return cls(store.read, parent)

    @classmethod
    def saving(cls, store: KeyStore, text: str, parent: QObject) -> KeychainThread:
        """Have a key saved; answered with a `CleanKey`."""
        return cls(partial(store.save, text), parent)

    @classmethod
    def forgetting(cls, store: KeyStore, parent: QObject) -> KeychainThread:
        """Have the key removed; answered with None."""
        return cls(store.forget, parent)

    @classmethod
    def moving(
        cls, store: KeyStore, place: KeyPlace, parent: QObject, *, empty_handed: bool = False
    ) -> KeychainThread:
        """Have the key moved; answered with None. The store's `place` tells how it ended."""
        made = cls(store.load, parent)
        made._job = partial(
            store.move_to, place, empty_handed=empty_handed, given_up=made._is_given_up
        )
        return made

    @property
    def is_stopped(self) -> bool:
        """True once `stop` was called; an answer that was already on its way is not to be heard."""
        return self._stopped

    def stop(self) -> None:
        """Wait no longer; nothing is answered then. A move that is under way changes nothing."""
        self._stopped = True
        self._over.set()

    def run(self) -> None:
        """Wait for the work."""
        if self._stopped:
            return
        threading.Thread(target=self._work, name="keychain", daemon=True).start()
        self._over.wait()
        if not self._stopped:
            self.answered.emit(self._result)

    def _work(self) -> None:
        try:
            self._result = self._job()
        except ProblemError as error:
            self._result = error.problem
        except Exception as error:  # noqa: BLE001 - whoever asked must get an answer
            log.error("work with the key ended by %s", type(error).__name__)
            self._result = Problem(ProblemKind.INTERNAL)
        self._over.set()

    def _is_given_up(self) -> bool:
        return self._stopped


class KeyReader(QObject):
    """Reads the key of the store in use for the first time, where that is a keychain's.

    Signals:
        answered(object): the `StoredKey`, or the `Problem`; `KeyStore.load` knows it as well.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: KeyStore | None = None
        self._thread: KeychainThread | None = None

    @property
    def is_reading(self) -> bool:
        """True while the keychain has not answered."""
        return self._thread is not None

    def use(self, store: KeyStore) -> None:
        """Read from this store from now on, when `read` is called."""
        self.shut_down()
        self._store = store

    @Slot()
    def read(self) -> None:
        """Ask the keychain if the key is there and not known yet; else nothing happens."""
        if self._store is None or self._store.is_read or self._thread is not None:
            return
        self._thread = KeychainThread.reading(self._store, self)
        self._thread.answered.connect(self._answered)
        self._thread.start()

    def shut_down(self) -> None:
        """Wait for no answer any more."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.wait()
            thread.deleteLater()

    @Slot(object)
    def _answered(self, result: object) -> None:
        if self.sender() is not self._thread or self._thread is None:
            return
        self.shut_down()
        self.answered.emit(result)
