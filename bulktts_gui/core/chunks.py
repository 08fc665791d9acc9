"""Splitting run ids into the groups that the bulk endpoint takes.

`POST /tts-results` takes 2 to 5 ids and answers 422 otherwise; the provider advises one request
after another (shared/API.md, from the provider's documentation).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MIN_CHUNK = 2
MAX_CHUNK = 5

T = TypeVar("T")


def next_chunk_size(waiting: int) -> int:
    """How many of `waiting` ids the next request takes.

    Always the largest chunk that does not strand a single id behind it, so the whole list goes in
    the fewest requests: 6 is 4 + 2, 11 is 5 + 4 + 2. One id alone is 1: the caller asks for it with
    `GET /tts-result/{run_id}`. Raises ValueError for a negative number.
    """
    if waiting < 0:
        raise ValueError(waiting)
    if waiting == MAX_CHUNK + 1:
        return MAX_CHUNK - 1
    return min(waiting, MAX_CHUNK)


def chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield `items` in order, in slices of `next_chunk_size`."""
    start = 0
    while start < len(items):
        size = next_chunk_size(len(items) - start)
        yield items[start : start + size]
        start += size
