"""Make the demo's speech clips anew from `clips.json`.

Run by hand when a sentence changes; the clips are kept in the repository, so nobody else needs
the two programs that this calls: espeak-ng (speaks) and sox (trims, levels, writes FLAC).

    python resources/demo/make_clips.py

Each clip is mono, 16 bit, 22050 Hz (two at 48000 Hz, since the service hands out both). The
loudest sample is at -3 dBFS. The voice is filtered at 6 kHz and held to 11 of the 16 bits: FLAC
packs that into a fraction of the size, and a synthetic voice loses nothing that one would hear.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

#: espeak-ng's voice where it is not called as the language is. (Its voice "cmn" reads Chinese
#: signs well in newer versions only, this one in all.)
VOICES = {"fr": "fr-fr", "zh": "cmn-latn-pinyin"}

#: What is spoken where espeak-ng cannot read the text as it is written: it knows no Japanese
#: readings of Chinese signs, and no Arabic vowels that are left unwritten.
READINGS = {
    1050371: "まもなく、でんしゃが、まいります。せんの、うちがわで、おまちください。",
    1051840: "أَهْلاً بِكُمْ، تَبْدَأُ الجَوْلَةُ بَعْدَ خَمْسِ دَقَائِق.",
}

HIGH_RATE = {1048213, 1048230}
KEPT_BITS = 11


def main() -> int:
    """Make every clip; returns the exit status."""
    missing = [name for name in ("espeak-ng", "sox") if shutil.which(name) is None]
    if missing:
        sys.stderr.write(f"This needs {' and '.join(missing)} on the PATH.\n")
        return 2
    for clip in json.loads((HERE / "clips.json").read_text(encoding="utf-8")):
        _make(clip["run_id"], clip["text"], clip["language"], HERE / clip["file"])
    total = sum(path.stat().st_size for path in HERE.glob("*.flac"))
    sys.stdout.write(f"{total / 1000:.0f} kB in all\n")
    return 0


def _make(run_id: int, text: str, language: str, target: Path) -> None:
    voice = VOICES.get(language, language.lower())
    rate = 48000 if run_id in HIGH_RATE else 22050
    silence = ("silence", "1", "0.01", "0.1%", "reverse")
    # The FLAC encoder packs low bits that are always nought into none: so the sound is written
    # that many bits quieter, and made as much louder again.
    unused = 16 - KEPT_BITS
    with tempfile.TemporaryDirectory() as folder:
        spoken, quiet = Path(folder, "spoken.wav"), Path(folder, "quiet.wav")
        words = READINGS.get(run_id, text)
        _run("espeak-ng", "-v", voice, "-s", "165", "-w", str(spoken), "--", words)
        _run(
            *("sox", "-D", str(spoken), "-b", "16", str(quiet), *silence, *silence),
            *("rate", "-h", str(rate), "sinc", "-6000", "norm", f"{-3 - 6.0206 * unused:.3f}"),
        )
        _run("sox", "-D", str(quiet), "-b", "16", "-C", "8", str(target), "vol", str(2**unused))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    raise SystemExit(main())
