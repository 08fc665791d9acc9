"""The programs and scripts that people use today, on the same work."""

from __future__ import annotations

import json
import resource
import subprocess
import tempfile
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import requests

from tests.benchmarks.stand_in import FIRST_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEADERS = {"x-api-key": "key", "content-type": "application/json"}


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds on the wall, and of the processor in this process' children."""

    seconds: float
    cpu: float


def timed(work: Callable[[Path], None], expected: int) -> Took:
    """Run `work` in an empty folder; it must leave `expected` files there."""
    with tempfile.TemporaryDirectory() as scratch:
        before = _children_cpu()
        start = time.perf_counter()
        work(Path(scratch))
        seconds = time.perf_counter() - start
        cpu = _children_cpu() - before
        found = sum(1 for each in Path(scratch).iterdir() if each.suffix == ".flac")
        assert found == expected, (found, expected)
        return Took(seconds, cpu)


def ids(count: int) -> list[int]:
    """The first `count` runs of the stand-in."""
    return list(range(FIRST_ID, FIRST_ID + count))


def ask_in_chunks(api_url: str, run_ids: Sequence[int]) -> list[str]:
    """All addresses, asked for as the provider advises: five ids a request, one after another."""
    addresses = []
    with requests.Session() as session:
        for start in range(0, len(run_ids), 5):
            body = {"run_ids": list(run_ids[start : start + 5])}
            answer = session.post(f"{api_url}/tts-results", json=body, headers=HEADERS, timeout=30)
            addresses += [each["output_url"] for each in answer.json().values()]
    return addresses


def aria2c(addresses: Sequence[str], folder: Path) -> None:
    """`aria2c -j16`."""
    lines = "".join(f"{a}\n  out={Path(a.split('?')[0]).name}\n" for a in addresses)
    listing = folder / "list"
    listing.write_text(lines)
    subprocess.run(
        ["aria2c", "-q", "-j16", "-d", str(folder), "-i", str(listing), "--file-allocation=none"],
        check=True,
    )


def curl(addresses: Sequence[str], folder: Path) -> None:
    """`curl -Z --parallel-max 16`."""
    config = folder / "config"
    config.write_text(
        "".join(
            f'url = "{a}"\noutput = "{folder / Path(a.split("?")[0]).name}"\n' for a in addresses
        )
    )
    subprocess.run(
        ["curl", "-s", "--no-progress-meter", "-Z", "--parallel-max", "16", "-K", str(config)],
        check=True,
    )


def chunks_then_aria2c(api_url: str, count: int, folder: Path) -> None:
    """Ask for everything, then hand the addresses to aria2c."""
    aria2c(ask_in_chunks(api_url, ids(count)), folder)


def chunks_then_pool(api_url: str, count: int, folder: Path) -> None:
    """Ask for everything, then 16 threads with `requests`."""

    def get(address: str) -> None:
        name = Path(address.split("?", maxsplit=1)[0]).name
        (folder / name).write_bytes(requests.get(address, timeout=30).content)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(get, ask_in_chunks(api_url, ids(count))))


def documented_loop(api_url: str, count: int, folder: Path) -> None:
    """One run after another: ask, download, write."""
    for run_id in ids(count):
        asked = f"{api_url}/tts-result/{run_id}?output_type=file_url"
        request = urllib.request.Request(asked, headers=HEADERS)
        with urllib.request.urlopen(request, timeout=30) as answer:
            address = json.load(answer)["output_url"]
        with urllib.request.urlopen(address, timeout=30) as clip:
            (folder / f"{run_id}.flac").write_bytes(clip.read())


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
