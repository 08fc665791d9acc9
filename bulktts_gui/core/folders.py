"""Where things are kept: the person's own folders, or the demo's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulktts_gui.core.atomic import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "bulktts-gui"


@dataclass(frozen=True, slots=True)
class Folders:
    """The four folders; nothing is made before `make`."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def of_user(cls) -> Folders:
        """The folders that the system has for this app and this person."""
        from platformdirs import PlatformDirs

        dirs = PlatformDirs(APP_NAME, appauthor=False)
        return cls(
            config=dirs.user_config_path,
            data=dirs.user_data_path,
            cache=dirs.user_cache_path,
            log=dirs.user_log_path,
        )

    @classmethod
    def of_demo(cls) -> Folders:
        """A set apart from the person's key, list and clips; losing it loses nothing."""
        return cls.under(cls.of_user().cache / "demo")

    @classmethod
    def under(cls, root: Path) -> Folders:
        """All four inside one folder."""
        return cls(root / "config", root / "data", root / "cache", root / "log")

    @property
    def library_path(self) -> Path:
        """The SQLite file with the batches."""
        return self.data / "library.db"

    @property
    def clips_dir(self) -> Path:
        """The fetched clips, one folder a batch; see `core.library.clip_path`."""
        return self.cache / "clips"

    @property
    def outgoing_dir(self) -> Path:
        """Copies of clips that other programs were given; see `core.outgoing`."""
        return self.cache / "outgoing"

    @property
    def key_path(self) -> Path:
        """The API key and nothing else."""
        return self.config / "api_key"

    @property
    def settings_path(self) -> Path:
        """What the window remembers, as JSON."""
        return self.config / "settings.json"

    @property
    def lock_path(self) -> Path:
        """Held by the window that has the library open."""
        return self.data / "window.lock"

    @property
    def log_path(self) -> Path:
        """The newest log file."""
        return self.log / "bulktts-gui.log"

    def make(self) -> None:
        """Make what is missing, for the owner only; raises ProblemError.

        A folder that is there keeps its rights: narrowing those of the key is the key store's
        part, because the person is told of it.
        """
        for folder in (self.config, self.data, self.cache, self.log, self.clips_dir):
            make_private_folder(folder)
