"""When a signed address says that it ends."""

from __future__ import annotations

from datetime import datetime, timezone
from urllib.parse import parse_qsl, urlsplit

#: What ends this soon, in seconds, would end on the way.
MARGIN = 2.0


def expires_at(url: str) -> float | None:
    """Seconds since 1970 at which `url` ends by its own words; None when it does not say.

    Read are Amazon's and Google's `X-…-Date` with `X-…-Expires` (seconds), `Expires` (seconds since
    1970, as in Amazon's older form, Google's and CloudFront's), and Azure's `se` (a date), as their
    documentations describe them.
    """
    query = urlsplit(url).query
    if not query:
        return None
    given = {name.lower(): value for name, value in parse_qsl(query, max_num_fields=None)}
    for maker in ("x-amz", "x-goog"):
        lifetime = _seconds(given.get(f"{maker}-expires"))
        begun = _date(given.get(f"{maker}-date"), "%Y%m%dT%H%M%SZ")
        if lifetime is not None and begun is not None:
            return begun + lifetime
    end = _seconds(given.get("expires"))
    if end is not None:
        return end
    if "sig" in given:
        stated = given.get("se")
        for form in ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ", "%Y-%m-%d"):
            date = _date(stated, form)
            if date is not None:
                return date
    return None


def has_expired(expires: float | None, wall: float) -> bool:
    """Say whether an address that ends at `expires` is over, or as good as over."""
    return expires is not None and wall >= expires - MARGIN


def _seconds(text: str | None) -> float | None:
    if text and text.isascii() and text.isdigit() and len(text) <= 11:
        return float(text)
    return None


def _date(text: str | None, form: str) -> float | None:
    try:
        return datetime.strptime(text or "", form).replace(tzinfo=timezone.utc).timestamp()
    except ValueError:
        return None
