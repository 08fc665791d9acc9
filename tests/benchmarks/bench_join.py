"""Ten thousand clips of a second become one file: time and memory, beside ffmpeg's.

`python -m tests.benchmarks.bench_join [clips]`. Each join is a process of its own. Memory is the
most that it held, less what one that joins two clips holds. The ratios are to `ffmpeg -f concat`
for the same clips and kind of file, which makes neither pauses nor chapters: of the time on the
clock, and of the processor's time, which other programs disturb less.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import soundfile

from bulktts_gui.core.captions import CaptionFormat
from bulktts_gui.core.formats import AudioFormat
from bulktts_gui.core.joining import MP3_KBPS, JoinOptions, Piece, join
from tests.services.clips import SAMPLE_RATE, make_clip

CLIPS = 10_000
DIFFERENT = 50
FORMATS = (AudioFormat.FLAC, AudioFormat.WAV, AudioFormat.MP3, AudioFormat.OGG)
ENCODERS = {
    AudioFormat.FLAC: ["-c:a", "flac"],
    AudioFormat.WAV: ["-c:a", "pcm_s16le"],
    AudioFormat.MP3: ["-c:a", "libmp3lame", "-b:a", f"{MP3_KBPS}k"],
    AudioFormat.OGG: ["-c:a", "libvorbis"],
}


def make_clips(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / f"{number:05}.flac"
        if number < DIFFERENT:
            path.write_bytes(make_clip(number, seconds=1.0))
        else:
            shutil.copyfile(folder / f"{number % DIFFERENT:05}.flac", path)


def join_here(folder: Path, target: Path, count: int) -> None:
    """Print the seconds that it took, by both clocks, and the most kilobytes that were held."""
    pieces = [
        Piece(path, f"Clip {number}", f"The text of clip {number}.")
        for number, path in enumerate(sorted(folder.glob("*.flac"))[:count])
    ]
    options = JoinOptions(
        AudioFormat(target.suffix[1:]), pause=0.0, captions=frozenset(CaptionFormat)
    )
    begin, worked = time.perf_counter(), time.process_time()
    made = join(pieces, target, options, check=lambda: None, progress=lambda *_: None)
    took, worked = time.perf_counter() - begin, time.process_time() - worked
    assert made.frames == count * SAMPLE_RATE
    assert soundfile.info(str(target)).frames == made.frames
    print(took, worked, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def joined(folder: Path, target: Path, count: int) -> tuple[float, float, int]:
    command = [sys.executable, "-m", __spec__.name, str(folder), str(target), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    took, worked, held = done.stdout.split()
    return float(took), float(worked), int(held)


def by_ffmpeg(folder: Path, target: Path, count: int) -> tuple[float, float]:
    listing = target.with_suffix(".txt")
    clips = sorted(folder.glob("*.flac"))[:count]
    listing.write_text("".join(f"file '{path}'\n" for path in clips))
    command = ["ffmpeg", "-v", "error", "-y", "-f", "concat", "-safe", "0", "-i", listing]
    begin, worked = time.perf_counter(), of_children()
    subprocess.run([*command, *ENCODERS[AudioFormat(target.suffix[1:])], target], check=True)
    return time.perf_counter() - begin, of_children() - worked


def of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        clips = Path(home, "clips")
        clips.mkdir()
        make_clips(clips, count)
        has_ffmpeg = shutil.which("ffmpeg") is not None
        print(f"{count} clips of 1 s, with chapters, SRT and WebVTT")
        for fmt in FORMATS:
            out = Path(home, fmt.value)
            out.mkdir()
            target = out / f"joined{fmt.suffix}"
            base = joined(clips, out / f"base{fmt.suffix}", 2)[2]
            took, worked, held = joined(clips, target, count)
            beside = ""
            if has_ffmpeg:
                theirs, work = by_ffmpeg(clips, out / f"theirs{fmt.suffix}", count)
                beside = f" ({took / theirs:.2f} and {worked / work:.2f} times ffmpeg's)"
            size = target.stat().st_size / 1e6
            more = (held - base) / 1024
            print(f"{fmt.name:5} {took:5.1f} s{beside}, {more:.0f} MB more memory, {size:.0f} MB")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        join_here(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else CLIPS)
