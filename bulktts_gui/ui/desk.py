"""What a window works on: the person's own things, or the samples'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bulktts_gui.core.api_key import KeyStore
    from bulktts_gui.core.settings import SettingsStore
    from bulktts_gui.workers.session import Session


@dataclass(frozen=True, slots=True)
class Desk:
    """One set of folders and all that works on them.

    `samples` is the text that fills the list of the sample desk, "" on the person's own.
    """

    session: Session
    settings: SettingsStore
    keys: KeyStore
    api_url: str
    samples: str = ""

    @property
    def is_demo(self) -> bool:
        """True for the samples."""
        return bool(self.samples)


class Desks(Protocol):
    """Makes desks; only the application knows how."""

    def own(self) -> Desk:
        """The person's own key and library."""
        ...

    def demo(self) -> Desk:
        """The samples, with a local service that is running from now on."""
        ...

    def close(self) -> None:
        """Stop what was started."""
        ...
