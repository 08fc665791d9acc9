"""Converting clips: the time against ffmpeg, a clip of three hours, and a table of all formats.

`python -m tests.benchmarks.bench_convert [--rounds N | --long | --table]`. Needs ffmpeg and ffprobe
on the PATH.

Without a word: 200 clips of 10 s, FLAC at 24 kHz, mono, as the service makes it, saved as MP3 at
96 kbit/s by `save_items`, against ffmpeg, a process for each file and two of them at once, on the
same files at the same bit rate. Rounds of both take turns; the ratios are of neighbours. The
processors' time is printed too, which tells more than the clock where others use the machine.

`--long`: three hours of speech, converted in a process of its own, whose memory is counted from
before the first block. `--table`: each format and preset, with what ffprobe says of the file and
what ffmpeg makes of it when it decodes and measures it. The demo's speech is what is converted.
"""

from __future__ import annotations

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import soundfile

from bulktts_gui.core.formats import PRESETS, AudioFormat, SoundChoice, Tags, convert
from bulktts_gui.core.saving import IfExists, SaveItem, SaveOutcome, save_items

CLIPS, SECONDS, RATE, KBITS = 200, 10, 24_000, 96
ROUNDS, BAR = 5, 0.6
LONG_SECONDS = 3 * 3600
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
MP3 = SoundChoice(AudioFormat.MP3, bitrate=KBITS)
LONG = {
    "MP3, 96 kbit/s": MP3,
    "WAV 48 kHz 24 bit": SoundChoice(AudioFormat.WAV, bits=24, rate=48_000),
    "MP3, 96 kbit/s, -16 LUFS": SoundChoice(AudioFormat.MP3, bitrate=KBITS, loudness=-16.0),
}
TABLE = {
    **{preset.value: sound for preset, sound in PRESETS.items()},
    "FLAC 24": SoundChoice(AudioFormat.FLAC, bits=24),
    "FLAC 44.1 kHz": SoundChoice(AudioFormat.FLAC, rate=44_100),
    "WAV 16": SoundChoice(AudioFormat.WAV, bits=16),
    "WAV stereo": SoundChoice(AudioFormat.WAV, channels=2),
    "WAV -16 LUFS": SoundChoice(AudioFormat.WAV, loudness=-16.0),
    "WAV -23 LUFS": SoundChoice(AudioFormat.WAV, loudness=-23.0),
    "MP3 variable": SoundChoice(AudioFormat.MP3),
    "MP3 128": SoundChoice(AudioFormat.MP3, bitrate=128),
    "MP3 -14 LUFS": SoundChoice(AudioFormat.MP3, bitrate=128, loudness=-14.0),
    "Ogg": SoundChoice(AudioFormat.OGG),
    "Ogg -16 LUFS": SoundChoice(AudioFormat.OGG, loudness=-16.0),
    "Opus": SoundChoice(AudioFormat.OPUS),
    "Opus -16 LUFS": SoundChoice(AudioFormat.OPUS, loudness=-16.0),
}


def never() -> bool:
    return False


def speechlike(seed: int) -> np.ndarray:
    """Ten seconds of a buzz with harmonics like a voice's, in syllables, over a little noise."""
    chance = np.random.default_rng(seed)
    at = np.arange(SECONDS * RATE) / RATE
    pitch = 130 + 25 * np.sin(2 * np.pi * 0.6 * at + seed)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    voice = sum(np.sin(k * phase) / k for k in range(1, 30))
    syllables = np.abs(np.sin(2 * np.pi * 2.1 * at)) ** 1.5
    return np.asarray(0.15 * voice * syllables + chance.normal(0, 0.002, at.size))


def write_clips(folder: Path) -> list[Path]:
    sounds = [speechlike(seed) for seed in range(10)]
    paths = [folder / f"{number:03}.flac" for number in range(CLIPS)]
    for number, path in enumerate(paths):
        soundfile.write(path, sounds[number % 10], RATE, subtype="PCM_16")
    return paths


def ours(clips: list[Path], folder: Path) -> float:
    items = [SaveItem(n, clip, f"{clip.stem}.mp3") for n, clip in enumerate(clips, 1)]
    start = time.perf_counter()
    report = save_items(
        folder,
        items,
        IfExists.REPLACE,
        sound=MP3,
        cancelled=never,
        progress=lambda *_: None,
    )
    took = time.perf_counter() - start
    assert len(report.of(SaveOutcome.SAVED)) == len(clips)
    return took


def ffmpeg(clips: list[Path], folder: Path) -> float:
    def one(clip: Path) -> None:
        target = folder / f"{clip.stem}.mp3"
        command = ["ffmpeg", "-nostdin", "-v", "error", "-y", "-i", clip]
        subprocess.run([*command, "-b:a", f"{KBITS}k", target], check=True)

    start = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(one, clips))
    return time.perf_counter() - start


def used(who: int) -> float:
    """The processors' time, in seconds."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def compare(rounds: int) -> None:
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("clips", "ours", "ffmpeg"):
            (folder / part).mkdir()
        clips = write_clips(folder / "clips")
        for _ in range(rounds):
            before = used(resource.RUSAGE_SELF)
            mine = ours(clips, folder / "ours")
            mine_used = used(resource.RUSAGE_SELF) - before
            before = used(resource.RUSAGE_CHILDREN)
            its = ffmpeg(clips, folder / "ffmpeg")
            its_used = used(resource.RUSAGE_CHILDREN) - before
            ratios.append(mine / its)
            print(
                f"ours {mine:.2f} s, ffmpeg {its:.2f} s, ratio {ratios[-1]:.2f}; "
                f"processors {mine_used:.1f} s and {its_used:.1f} s, {mine_used / its_used:.2f}",
                flush=True,
            )
        sizes = [sum(p.stat().st_size for p in (folder / p).iterdir()) for p in ("ours", "ffmpeg")]
    print(
        f"{CLIPS} clips of {SECONDS} s to MP3 at {KBITS} kbit/s: median ratio "
        f"{statistics.median(ratios):.2f}, best {min(ratios):.2f}, worst {max(ratios):.2f} "
        f"(bar {BAR}); {sizes[0] / 1e6:.1f} MB, ffmpeg's {sizes[1] / 1e6:.1f} MB"
    )


def long(what: str, source: Path, target: Path) -> None:
    """Convert in this process, and print what it took."""
    # What only has to be loaded once is no matter of length.
    short = target.with_name("short")
    soundfile.write(target.with_name("short.flac"), speechlike(1), RATE, format="FLAC")
    with short.open("w+b") as file:
        convert(target.with_name("short.flac"), file, LONG[what], never)
    before, peak, is_over = resident(), 0, threading.Event()

    def watch() -> None:
        nonlocal peak
        while not is_over.wait(0.02):
            peak = max(peak, resident())

    watcher = threading.Thread(target=watch)
    watcher.start()
    start = time.perf_counter()
    with target.open("w+b") as file:
        assert convert(source, file, LONG[what], never, Tags("Three hours", 1, 1))
    took = time.perf_counter() - start
    is_over.set()
    watcher.join()
    loud = loudness(target) if LONG[what].loudness is not None else ""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"3 hours to {what}: {took:.0f} s, {max(0, peak - before) / 1e6:.0f} MB more memory "
        f"({most:.0f} MB in all) {loud}",
        flush=True,
    )


def resident() -> int:
    """This process's memory now, in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def all_long() -> None:
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "long.flac"), Path(name, "long.out")
        sound = np.concatenate([speechlike(seed) for seed in range(6)])
        with soundfile.SoundFile(source, "w", RATE, 1, "PCM_16", format="FLAC") as file:
            for _ in range(LONG_SECONDS // (6 * SECONDS)):
                file.write(sound)
        for what in LONG:
            command = [sys.executable, "-m", __spec__.name, "--one", what, str(source), str(target)]
            subprocess.run(command, check=True)


def probe(path: Path) -> str:
    command = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", path]
    said = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    stream, tags = said["streams"][0], said["format"].get("tags", {})
    tags |= stream.get("tags", {})
    kbits = int(said["format"]["bit_rate"]) // 1000
    title = "tagged" if {"title", "TITLE"} & set(tags) else "no tags"
    return (
        f"{stream['codec_name']:9} {int(stream['sample_rate']):6} Hz {stream['channels']} ch "
        f"{kbits:5} kbit/s {title:7}"
    )


def decoded_frames(path: Path, rate: int) -> int:
    """The frames that ffmpeg decodes, at a rate."""
    command = ["ffmpeg", "-v", "error", "-i", path, "-f", "s16le", "-ac", "1", "-"]
    raw = subprocess.run(command, check=True, capture_output=True).stdout
    own = int(re.findall(r"(\d+) Hz", probe(path))[0])
    return round(len(raw) / 2 * rate / own)


def loudness(path: Path) -> str:
    """What ffmpeg's ebur128 says: integrated loudness and true peak."""
    command = ["ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-i", path]
    filters = ["-af", "ebur128=peak=true", "-f", "null", "-"]
    said = subprocess.run([*command, *filters], check=True, capture_output=True, text=True).stderr
    lufs = re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1]
    peak = re.findall(r"Peak:\s+(-?[\d.]+|-inf) dBFS", said)[-1]
    return f"{lufs:>6} LUFS {peak:>6} dBTP"


def table() -> None:
    with tempfile.TemporaryDirectory() as name:
        source = DEMO / "audiobook-en.flac"
        info = soundfile.info(source)
        print(f"{'source':16} {probe(source)} {info.frames:8} frames  {loudness(source)}")
        for what, sound in TABLE.items():
            path = Path(name, what.replace(" ", "-") + sound.suffix_for(source))
            tags = Tags("A title", 3, 120, "Batch 7", "de-DE", "Run 12345")
            with path.open("w+b") as file:
                assert convert(source, file, sound, never, tags)
            missing = decoded_frames(path, info.samplerate) - info.frames
            asked = "" if sound.loudness is None else f"  asked {sound.loudness:.0f}"
            print(f"{what:16} {probe(path)} {missing:+8} frames  {loudness(path)}{asked}")


def main() -> None:
    arguments = sys.argv[1:]
    if "--one" in arguments:
        what, source, target = arguments[1:]
        long(what, Path(source), Path(target))
    elif "--long" in arguments:
        all_long()
    elif "--table" in arguments:
        table()
    else:
        compare(int(arguments[1]) if "--rounds" in arguments else ROUNDS)


if __name__ == "__main__":
    main()
