"""Clips and updates for tests of the list; nothing here touches a disk or a network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bulktts_gui.core.clips import (
    AudioFacts,
    Clip,
    ClipStatus,
    ClipUpdate,
    NewClip,
    Problem,
    ProblemKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

#: One id that no 32-bit number holds, and one that no floating-point number does.
BEYOND_32_BITS = 2**31 + 5
BEYOND_53_BITS = 2**53 + 1


def facts(seconds: float = 1.0, size: int = 1000) -> AudioFacts:
    return AudioFacts(seconds, 22050, 1, size, bytes([0, 128, 255]))


def new_clips(run_ids: Iterable[int]) -> list[NewClip]:
    return [NewClip(run_id, f"Name {run_id}", f"Text of {run_id}") for run_id in run_ids]


def queued(run_id: int) -> ClipUpdate:
    return ClipUpdate(1, run_id, ClipStatus.QUEUED)


def working(run_id: int, status: ClipStatus = ClipStatus.DOWNLOADING) -> ClipUpdate:
    return ClipUpdate(1, run_id, status)


def waiting(run_id: int) -> ClipUpdate:
    problem = Problem(ProblemKind.STILL_MAKING)
    return ClipUpdate(1, run_id, ClipStatus.WAITING, problem=problem)


def ready(run_id: int, path: Path | None = None, seconds: float = 1.0) -> ClipUpdate:
    path = path or Path("cache", f"{run_id}.flac")
    return ClipUpdate(1, run_id, ClipStatus.READY, path, facts(seconds))


def failed(run_id: int, kind: ProblemKind = ProblemKind.INCOMPLETE) -> ClipUpdate:
    return ClipUpdate(1, run_id, ClipStatus.FAILED, problem=Problem(kind))


def missing(run_id: int) -> ClipUpdate:
    problem = Problem(ProblemKind.LEFT_OUT)
    return ClipUpdate(1, run_id, ClipStatus.MISSING, problem=problem)


def ready_clip(run_id: int, name: str = "", path: Path | None = None) -> Clip:
    path = path or Path("cache", f"{run_id}.flac")
    return Clip(1, run_id, name, "", ClipStatus.READY, path, facts())
