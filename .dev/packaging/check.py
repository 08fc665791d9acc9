"""Starts a bundle as a person would and looks it over: `check.py FOLDER`. Needs Python alone.

FOLDER holds the bundle (`bulk-tts` or `Bulk TTS.app`) or is it. Exit status 0 when all is well.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import contents

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 120
#: Of the samples one is missing on purpose.
SAMPLES = 16
WIDTH, HEIGHT = 1280, 860
#: Stand-ins are smaller (see smaller.py); no part of Qt is.
SMALL = 50_000


def say(text: str) -> None:
    """Write a line for the person who started this."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def bundle_in(folder: Path) -> tuple[Path, Path, Path]:
    """The bundle, its program for a terminal, and where its resources are."""
    for bundle in (folder, folder / "bulk-tts", folder / "Bulk TTS.app"):
        for program in ("bulktts-gui-console.exe", "bulktts-gui", "Contents/MacOS/bulktts-gui"):
            if (bundle / program).is_file():
                inside = "Contents/Resources" if "Contents" in program else "_internal"
                return bundle, bundle / program, bundle / inside / "resources"
    raise SystemExit(f"There is no bundle in {folder}")


def look_over(bundle: Path, resources: Path) -> Iterator[str]:
    """What is wrong with the files, a sentence each."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    say(f"{size / 1e6:.0f} MB in {len(files)} files")
    if size > contents.SIZE_LIMIT * 1e6:
        yield f"it is larger than {contents.SIZE_LIMIT} MB"
    for path in files:
        parts = [f"Qt6{name}" for name in contents.UNWANTED_QT]
        parts += [f"Qt{name}" for name in contents.UNWANTED_QT]
        if path.stat().st_size > SMALL and path.name.removeprefix("lib").startswith(tuple(parts)):
            yield f"{path.name} is in it"
    if not list(bundle.rglob("remixicon-*.ttf")):
        yield "the icon font is not in it"
    try:
        entries = json.loads((resources / "licences/licences.json").read_text(encoding="utf-8"))
    except OSError:
        yield "the licences are not in it"
    else:
        say(f"{len(entries)} licences")
        if not all(entry["licence"] and entry["text"] for entry in entries):
            yield "a licence has no text"


def environment(home: Path) -> dict[str, str]:
    """Nothing that a Python or Qt of this machine's could be found by, and folders of its own."""
    kept = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "LANG", "TEMP", "TMP", "DISPLAY")
    env = {name: os.environ[name] for name in kept if name in os.environ}
    # On Windows the last is what the app's folders are found by.
    for name in (
        "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    ):  # fmt: skip
        env[name] = str(home)
    return {**env, "PATH": ""}


def fetch(program: Path, home: Path) -> Iterator[str]:
    """Fetch the samples and save them as MP3 without a window; what is wrong with that.

    Each library for sound has its part in that.
    """
    saved = home / "saved"
    done = subprocess.run(
        [program, "--headless", "--demo", "--json", "--save-to", saved, "--format", "mp3"],
        env=environment(home), capture_output=True, text=True, encoding="utf-8", errors="replace",
        check=False, timeout=SECONDS,
    )  # fmt: skip
    try:
        told = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        yield f"without a window it ended with {done.returncode}: {done.stderr}"
        return
    sound = [path for path in saved.iterdir() if path.read_bytes()[:3] == b"ID3"]
    say(f"without a window: {told['saved']} of {told['requested']} saved, {len(sound)} are MP3")
    if told["saved"] != SAMPLES or len(sound) != SAMPLES:
        yield f"not all of the {SAMPLES} samples were saved"


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[Path]:
    """A virtual screen (Linux) and the file that holds its pixels."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-br"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        yield folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def pixels(file: Path) -> bytes:
    """The screen's pixels as the server keeps them, four bytes each."""
    return file.read_bytes()[-WIDTH * HEIGHT * 4 :]


def png(picture: bytes) -> bytes:
    """The screen as a PNG file."""
    rows = bytearray()
    for start in range(0, len(picture), WIDTH * 4):
        row = picture[start : start + WIDTH * 4]
        colours = bytearray(WIDTH * 3)
        colours[0::3], colours[1::3], colours[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b"\0" + colours

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(rows)))
        + chunk(b"IEND", b"")
    )


def colours_in(picture: bytes) -> int:
    """How many colours a line through the window's upper part and one through its middle have."""
    return len(
        {
            picture[row * WIDTH * 4 + column * 4 : row * WIDTH * 4 + column * 4 + 3]
            for row in (*range(20, 60, 4), *range(300, 420, 4))
            for column in range(0, WIDTH, 2)
        }
    )


def open_window(program: Path, home: Path, shot: Path | None) -> Iterator[str]:
    """Open the window with the samples; what is wrong with that."""
    with contextlib.ExitStack() as stack:
        file = None
        if sys.platform == "linux":
            scratch = stack.enter_context(tempfile.TemporaryDirectory())
            file = stack.enter_context(screen(Path(scratch)))
        env = environment(home)
        if file is None:
            env["QT_QPA_PLATFORM"] = "offscreen"
        log = stack.enter_context((home / "log").open("w+b"))
        process = subprocess.Popen([program, "--demo"], env=env, stdout=log, stderr=log)
        try:
            end = time.monotonic() + (SECONDS if file else 10)
            while process.poll() is None and time.monotonic() < end:
                if file and colours_in(pixels(file)) > 12:
                    time.sleep(2)  # what comes after the first paint belongs into the picture
                    say("the window is on screen")
                    if shot:
                        shot.write_bytes(png(pixels(file)))
                    break
                time.sleep(0.1)
            else:
                if file or process.poll() is not None:
                    log.seek(0)
                    yield f"its window did not open: {log.read().decode(errors='replace')}"
            if process.poll() is not None and file:
                yield f"it ended by itself with {process.poll()}"
        finally:
            process.kill()
            process.wait()


def main(arguments: list[str]) -> int:
    """Look a bundle over; `arguments` are its folder and, if wanted, a file for a picture."""
    bundle, program, resources = bundle_in(Path(arguments[0]).resolve())
    shot = Path(arguments[1]) if len(arguments) > 1 else None
    troubles = list(look_over(bundle, resources))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        troubles += fetch(program, Path(home))
        troubles += open_window(program, Path(home), shot)
    for trouble in troubles:
        say(f"Trouble: {trouble}")
    say("All is well." if not troubles else "This bundle must not be handed out.")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
