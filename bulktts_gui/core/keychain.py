"""The system's keychain, through `keyring`, which is imported when it is first asked.

Everything in here may wait for a person who is asked to unlock something.
"""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from bulktts_gui.core import logs
from bulktts_gui.core.clips import Problem, ProblemError, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

#: What the entry is called in the system's own list of passwords.
SERVICE = "Bulk TTS"
USER = "CAMB.AI API key"


class SystemKeychain:
    """One entry in the keychain that `keyring` finds; see `core.api_key.Keychain`."""

    def read(self) -> str:
        """See `Keychain.read`."""
        with _told():
            import keyring

            text = keyring.get_password(SERVICE, USER) or ""
        logs.hide(text)
        return text

    def write(self, text: str) -> None:
        """See `Keychain.write`."""
        logs.hide(text)
        with _told():
            import keyring

            keyring.set_password(SERVICE, USER, text)

    def remove(self) -> None:
        """See `Keychain.remove`."""
        with _told():
            import keyring
            from keyring.errors import PasswordDeleteError

            if keyring.get_password(SERVICE, USER) is None:
                return
            try:
                keyring.delete_password(SERVICE, USER)
            except PasswordDeleteError:
                # Some backends say so of an entry that has just gone, too.
                if keyring.get_password(SERVICE, USER) is not None:
                    raise


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn whatever a keychain raises into a ProblemError, without its words."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - backends raise what the libraries under them raise
        _log.warning("the keychain gave up by %s", type(error).__name__)
        raise ProblemError(Problem(_kind_of(error))) from None


def _kind_of(error: Exception) -> ProblemKind:
    if isinstance(error, ImportError):
        return ProblemKind.KEYCHAIN_MISSING
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, NoKeyringError):
        return ProblemKind.KEYCHAIN_MISSING
    # How the Secret Service says that nobody unlocked it when it was asked to.
    if isinstance(error, KeyringLocked | InitError):
        return ProblemKind.KEYCHAIN_LOCKED
    return ProblemKind.KEYCHAIN_REFUSED
