"""What touches the system's keychain, off the main thread: it may wait for a person's answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bulktts_gui.workers.errand import Errand, ErrandThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.api_key import KeyPlace, KeyStore


class KeychainThread(ErrandThread):
    """Does one thing with a key store; see the ways to make one below. A move that is stopped
    while it is under way changes nothing.

    Signals:
        answered(object): what the method of `KeyStore` gave, or the `Problem`.
    """

    name = "keychain"

    def __init__(self, job: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._job = job

    def _do(self) -> object:
        return self._job()

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
        cls,
        store: KeyStore,
        place: KeyPlace,
        parent: QObject,
        *,
        note: Callable[[KeyPlace], object],
        empty_handed: bool = False,
    ) -> KeychainThread:
        """Have the key moved; answered with None. The store's `place` tells how it ended.

        `note` writes down where the key is, see `KeyStore.move_to`, and runs in the thread.
        """
        made = cls(store.load, parent)
        made._job = partial(
            store.move_to,
            place,
            note=note,
            empty_handed=empty_handed,
            given_up=lambda: made.is_stopped,
        )
        return made


class KeyReader(QObject):
    """Reads the key of the store in use for the first time, where that is a keychain's.

    Signals:
        answered(object): the `StoredKey`, or the `Problem`; `KeyStore.load` knows it as well.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: KeyStore | None = None
        self._reading = Errand(self)
        self._reading.answered.connect(self.answered)

    @property
    def is_reading(self) -> bool:
        """True while the keychain has not answered."""
        return self._reading.is_running

    def use(self, store: KeyStore) -> None:
        """Read from this store from now on, when `read` is called."""
        self.shut_down()
        self._store = store

    @Slot()
    def read(self) -> None:
        """Ask the keychain if the key is there and not known yet; else nothing happens."""
        if self._store is not None and not self._store.is_read and not self.is_reading:
            self._reading.start(KeychainThread.reading(self._store, self))

    def shut_down(self) -> None:
        """Wait for no answer any more."""
        self._reading.stop()
