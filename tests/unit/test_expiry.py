"""What signed addresses say about their end, in the forms of their makers' documentations."""

from __future__ import annotations

import pytest

from bulktts_gui.core.expiry import MARGIN, expires_at, has_expired

#: 2024-03-01 12:00:00 UTC.
NOON = 1_709_294_400.0
HOST = "https://files.example/1.flac"


@pytest.mark.parametrize(
    ("query", "end"),
    [
        ("X-Amz-Date=20240301T120000Z&X-Amz-Expires=3600&X-Amz-Signature=ab", NOON + 3600),
        ("x-amz-expires=60&x-amz-date=20240301T120000Z", NOON + 60),
        ("X-Goog-Date=20240301T120000Z&X-Goog-Expires=900&X-Goog-Signature=ab", NOON + 900),
        ("AWSAccessKeyId=a&Expires=1709294400&Signature=b%3D", NOON),
        ("GoogleAccessId=a&Expires=1709294400&Signature=b", NOON),
        ("Expires=1709294400&Key-Pair-Id=k&Signature=b", NOON),
        ("sv=2022-11-02&se=2024-03-01T12%3A00%3A00Z&sr=b&sig=x", NOON),
        ("se=2024-03-01T12:00Z&sig=x", NOON),
        ("se=2024-03-01&sig=x", NOON - 12 * 3600),
        ("", None),
        ("signature=x", None),
        ("se=2024-03-01", None),
        ("se=soon&sig=x", None),
        ("Expires=never", None),
        ("Expires=-5", None),
        ("Expires=99999999999999999999", None),
        ("X-Amz-Date=20241399T120000Z&X-Amz-Expires=3600", None),
        ("X-Amz-Date=20240301T120000Z", None),
        ("X-Amz-Expires=3600", None),
        ("Expires=%C2%B2", None),
    ],
)
def test_the_end_of_an_address(query: str, end: float | None) -> None:
    assert expires_at(f"{HOST}?{query}") == end


def test_no_query_no_end() -> None:
    assert expires_at(HOST) is None


def test_what_would_end_on_the_way_has_ended() -> None:
    assert not has_expired(None, NOON)
    assert not has_expired(NOON, NOON - MARGIN - 1)
    assert has_expired(NOON, NOON - MARGIN)
    assert has_expired(NOON, NOON + 1)
