"""Small real FLAC files, another one for each run."""

from __future__ import annotations

import functools
import io

SAMPLE_RATE = 22050


@functools.lru_cache(maxsize=2048)
def make_clip(run_id: int, version: int = 0, seconds: float = 0.3) -> bytes:
    """A mono FLAC file: a tone with a little noise, both given by run and version.

    0.3 seconds are about 10 kB.
    """
    import numpy as np
    import soundfile

    random = np.random.default_rng((run_id, version))
    time = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    tone = 0.5 * np.sin(2 * np.pi * random.uniform(200, 2000) * time)
    file = io.BytesIO()
    soundfile.write(
        file,
        tone + random.normal(0, 0.02, len(time)),
        SAMPLE_RATE,
        format="FLAC",
        subtype="PCM_16",
    )
    return file.getvalue()
