"""A screen and a sound card for tests, on a machine that has neither.

Everything here is a program that we start and end ourselves: an X server (Xvfb) with a window
manager (openbox), and a PulseAudio server with one sink that plays to nobody, whose monitor
`parec` records. Each is a context manager and ends the process that it began, by its own id.

Debian's packages: xvfb, openbox, xdotool, pulseaudio, pulseaudio-utils, util-linux.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np

#: Samples a second of a recording; also what the sink runs at.
RATE = 48_000
#: What is still on its way through PulseAudio when a test stops recording.
TAIL_SECONDS = 0.3
PROGRAMS = ("Xvfb", "openbox", "xdotool", "pulseaudio", "pactl", "parec", "setpriv")


class MissingProgramError(RuntimeError):
    """A program that the tests need is not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is not installed. The tests use a screen and a sound card of their own, made "
            f"by {', '.join(PROGRAMS)}; the README's test command installs them. "
            "BULKTTS_TEST_PLATFORM=offscreen runs the tests of the widgets without a screen."
        )


@contextlib.contextmanager
def running(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    stdout: int = subprocess.DEVNULL,
    pass_fds: Sequence[int] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts; it also ends when this process dies."""
    if shutil.which(command[0]) is None:
        raise MissingProgramError(command[0])
    process = subprocess.Popen(
        ["setpriv", "--pdeathsig", "TERM", *command],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        pass_fds=pass_fds,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until(is_so: Callable[[], bool], what: str, seconds: float = 10) -> None:
    """Ask until the answer is yes; `TimeoutError` names `what` after so many seconds."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not happen within {seconds} s")
        time.sleep(0.01)


@contextlib.contextmanager
def x_display(size: str = "1600x1000x24") -> Iterator[str]:
    """A virtual screen with a window manager; gives its name, such as ":99"."""
    reader, writer = os.pipe()
    with contextlib.ExitStack() as stack:
        try:
            xvfb = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-dpi", "96"]
            # Without -noreset the server starts anew whenever its last client leaves, and a client
            # that comes at that moment is lost.
            xvfb += ["-nolisten", "tcp", "-noreset"]
            stack.enter_context(running(xvfb, pass_fds=[writer]))
        finally:
            os.close(writer)
        with open(reader, "rb") as told:  # the server writes the number once it takes clients
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb ended before it gave a screen")
        name = f":{number.decode()}"
        env = {**os.environ, "DISPLAY": name}
        stack.enter_context(running(["openbox", "--sm-disable"], env=env))
        wait_until(lambda: _has_window_manager(env), "openbox taking up the screen")
        yield name


def _has_window_manager(env: Mapping[str, str]) -> bool:
    # xdotool can ask for the desktops only once a window manager has published them.
    asked = subprocess.run(
        ["xdotool", "get_num_desktops"], env=env, capture_output=True, check=False
    )
    return asked.returncode == 0


class Recording:
    """What came out of the sound card: `samples` is mono float32, -1 to 1, at 48 kHz."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def _add(self, piece: bytes) -> None:
        self._pieces.append(piece)

    @property
    def samples(self) -> np.ndarray:
        import numpy as np

        whole = b"".join(self._pieces)
        return np.frombuffer(whole, dtype="<i2").astype(np.float32) / 32768

    @property
    def seconds(self) -> float:
        """How long it sounds, from the first to the last that is not silence."""
        return trimmed(self.samples).size / RATE

    @property
    def loudness(self) -> float:
        """The root mean square of what is not silence; 0.0 when all is."""
        import numpy as np

        sound = trimmed(self.samples)
        return float(np.sqrt(np.mean(sound**2))) if sound.size else 0.0

    @property
    def frequency(self) -> float:
        """The strongest frequency in Hz; 0.0 for silence."""
        import numpy as np

        sound = trimmed(self.samples)
        if not sound.size:
            return 0.0
        points = 4 * RATE  # a quarter of a hertz apart
        spectrum = np.abs(np.fft.rfft(sound * np.hanning(sound.size), max(points, sound.size)))
        return float(np.argmax(spectrum) * RATE / max(points, sound.size))


class Sound:
    """A sound card that plays to nobody, and a tape that runs along.

    The tape runs all the time: a listener that asks for little delay keeps the sink from
    collecting two seconds before it plays, and no recording has to wait for one to start.
    """

    def __init__(self, server: str, listener: subprocess.Popen[bytes]) -> None:
        self.server = server
        self._listener = listener
        self._lock = threading.Condition()
        self._takes: list[Recording] = []
        self._heard = 0
        self._thread = threading.Thread(target=self._listen, name="tape", daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        if self._listener.stdout is None:
            return
        with self._listener.stdout as tape:
            while piece := tape.read(RATE // 50 * 2):
                with self._lock:
                    self._heard += len(piece) // 2
                    for take in self._takes:
                        take._add(piece)
                    self._lock.notify_all()

    def _let_pass(self, seconds: float) -> None:
        with self._lock:
            end = self._heard + int(seconds * RATE)
            if not self._lock.wait_for(lambda: self._heard >= end, timeout=seconds + 10):
                raise TimeoutError("the sound card has stopped")

    @contextlib.contextmanager
    def record(self) -> Iterator[Recording]:
        """Record while the block lasts; the recording is whole once the block is left."""
        self._let_pass(0.02)  # the sink takes two seconds from its start to its first sound
        take = Recording()
        with self._lock:
            self._takes.append(take)
        try:
            yield take
            self._let_pass(TAIL_SECONDS)
        finally:
            with self._lock:
                self._takes.remove(take)

    def ask(self, *words: str) -> str:
        """What `pactl` answers; it also adds and takes away sinks."""
        command = ["pactl", "--server", self.server, *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def playing_on(self) -> set[str]:
        """The names of the sinks on which something plays now."""
        sinks = {}
        for line in self.ask("list", "short", "sinks").splitlines():
            number, name, *_ = line.split()
            sinks[number] = name
        inputs = self.ask("list", "short", "sink-inputs").splitlines()
        return {sinks[line.split()[1]] for line in inputs}

    @contextlib.contextmanager
    def another_sink(self, name: str) -> Iterator[None]:
        """A second sink, the default one while the block lasts: headphones are plugged in."""
        module = self.ask("load-module", "module-null-sink", f"sink_name={name}")
        try:
            self.ask("set-default-sink", name)
            yield
        finally:
            self.ask("unload-module", module)

    def join(self) -> None:
        self._thread.join(timeout=5)


@contextlib.contextmanager
def sound_card(folder: Path) -> Iterator[Sound]:
    """A sound card of our own; `folder` (0700, with a short path) keeps its socket."""
    socket = folder / "pulse.socket"
    server = f"unix:{socket}"
    env = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    env.pop("PULSE_SERVER", None)
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    modules = [
        f"module-null-sink sink_name=probe rate={RATE} channels=1",
        f"module-native-protocol-unix auth-anonymous=1 socket={socket}",
    ]
    for module in modules:
        command += ["-L", module]
    parec = ["parec", "--server", server, "-d", "probe.monitor", "--latency-msec=20"]
    parec += ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
    with running(command, env=env):
        wait_until(socket.exists, "PulseAudio opening its socket")
        with running(parec, env=env, stdout=subprocess.PIPE) as listener:
            sound = Sound(server, listener)
            yield sound
        sound.join()


def trimmed(samples: np.ndarray, level: float = 0.005) -> np.ndarray:
    """The samples without the silence before and after."""
    import numpy as np

    loud = np.flatnonzero(np.abs(samples) > level)
    return samples[loud[0] : loud[-1] + 1] if loud.size else samples[:0]


def matches(recording: Recording | np.ndarray, clip: np.ndarray, clip_rate: int) -> float:
    """How well a clip is found in a recording: 0.0 not at all, 1.0 exactly, at any loudness.

    The peak of the cross-correlation, at the place where the clip fits best, divided by what
    both have of energy there. `clip` is (frames,) or (frames, channels) at `clip_rate`; it is
    brought to one channel and to the recording's 48 kHz. Silence matches nothing.
    """
    import numpy as np

    sound = recording if isinstance(recording, np.ndarray) else recording.samples
    sound = sound.astype(np.float64)
    clip = np.asarray(clip, dtype=np.float64)
    if clip.ndim == 2:
        clip = clip.mean(axis=1)
    times = np.arange(int(clip.size * RATE / clip_rate)) / RATE
    clip = np.interp(times, np.arange(clip.size) / clip_rate, clip)
    clip_energy = float(np.sum(clip**2))
    if clip_energy == 0 or not np.any(sound):
        return 0.0
    around = np.concatenate([np.zeros(clip.size), sound, np.zeros(clip.size)])
    size = 1 << (around.size + clip.size).bit_length()
    product = np.fft.rfft(around, size) * np.conj(np.fft.rfft(clip, size))
    correlation = np.fft.irfft(product, size)[: around.size - clip.size]
    sums = np.concatenate([[0.0], np.cumsum(around**2)])
    energy = (sums[clip.size :] - sums[: -clip.size])[: correlation.size]
    energy = np.maximum(energy, energy.max() * 1e-9)  # never a division by silence
    return float(np.max(np.abs(correlation) / np.sqrt(clip_energy * energy)))


def main(arguments: Sequence[str]) -> int:
    """Run a command on a screen and a sound card of its own (for trying things by hand)."""
    import tempfile
    from pathlib import Path

    with (
        tempfile.TemporaryDirectory() as folder,
        x_display() as display,
        sound_card(Path(folder)) as sound,
    ):
        env = {**os.environ, "DISPLAY": display, "PULSE_SERVER": sound.server}
        return subprocess.run(arguments, env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
