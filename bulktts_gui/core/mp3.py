"""Writing MP3: LAME by the package lameenc, and the header frame by which players know the length.

libsndfile writes MP3 too, by a LAME of its own. In the wheels of soundfile for Linux (0.12 to 0.14)
that one is compiled without any optimisation and takes 3.5 times as long for the same settings.

Outside facts: the header frame is Xing's, with LAME's extension ("Mp3 Info Tag revision 1"). LAME
puts 576 samples of silence before the sound; with the extension decoders know what to drop from
both ends, so that a decoded file is as long as its source. lameenc leaves the frame to the caller.
"""

from __future__ import annotations

import struct
from array import array
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy.typing

    from bulktts_gui.core.formats import Sink

    NDArray = numpy.typing.NDArray[Any]

#: LAME's own default, a good one: 2 takes three times as long, and 5 saves a third.
_EFFORT = 3
#: Of variable bit rates, "Mark Taylor's, Robert Hegemann's": LAME's newest.
_VARIABLE = 4
_BEST_TO_WORST = 9
_DELAY = 576

#: kbit/s by the index in a frame's header: of MPEG 1, and of MPEG 2 and 2.5.
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_HIGHEST_2_5 = 64
#: LAME makes sound a little quieter up to a constant bit rate, lest what it takes away makes peaks
#: of the rest go over full scale.
_GAINS = ((160, 0.95), (192, 0.97), (224, 0.98))
#: Samples a second by the index, of MPEG 1; a half of it for 2 and a quarter for 2.5.
_RATES_1 = (44_100, 48_000, 32_000)
#: Bytes between a frame's header and the mark "Xing", by [is it MPEG 1][is it mono].
_SIDE = ((17, 9), (32, 17))
_XING, _LAME = 120, 36
#: Said of the whole header frame: frames, bytes, table of contents and quality are in it.
_ALL_THERE = 0b1111
_CONTENTS = 100
_CONSTANT_METHOD, _VARIABLE_METHOD = 1, 4
_MOST = 4095  # 12 bits


def bit_rates(rate: int) -> tuple[int, ...]:
    """The bit rates in kbit/s that MP3 allows at a sample rate."""
    if rate >= min(_RATES_1):
        return _KBITS_1[1:]
    if rate >= min(_RATES_1) // 2:
        return _KBITS_2[1:]
    return tuple(kbits for kbits in _KBITS_2[1:] if kbits <= _HIGHEST_2_5)


def nearest_bit_rate(kbits: int, rate: int) -> int:
    """The bit rate in kbit/s that MP3 has nearest to `kbits` at a sample rate."""
    return min(bit_rates(rate), key=lambda known: abs(known - kbits))


def gain_at(kbits: int) -> float:
    """By what LAME multiplies sound at a constant bit rate that MP3 has."""
    return next((gain for highest, gain in _GAINS if kbits <= highest), 1.0)


class Mp3Writer:
    """Takes sound and writes an MP3 stream, from where the target stands."""

    def __init__(
        self, target: Sink, rate: int, channels: int, *, kbits: int | None, quality: float
    ) -> None:
        """`kbits`: constant; else the bit rate varies by `quality`, 0 the smallest to 1 the best.

        Raises ValueError for a rate or channels that MP3 does not know.
        """
        import lameenc

        self._target = target
        self._begin = target.tell()
        self._is_constant = kbits is not None
        encoder = lameenc.Encoder()
        encoder.silence()
        encoder.set_in_sample_rate(rate)
        # Without this LAME chooses a lower one for small files.
        encoder.set_out_sample_rate(rate)
        encoder.set_channels(channels)
        encoder.set_quality(_EFFORT)
        if kbits is not None:
            encoder.set_bit_rate(nearest_bit_rate(kbits, rate))
        else:
            encoder.set_vbr(_VARIABLE)
            encoder.set_vbr_quality(round((1 - quality) * _BEST_TO_WORST))
        self._encoder = encoder
        self._channels = channels
        self._samples = 0
        # All there is of the stream so far: the lengths of its frames, and its end without a whole
        # one. The first frame's header tells what the header frame looks like.
        self._lengths = array("H")
        self._rest = b""
        self._first: bytes | None = None

    def write(self, block: NDArray) -> None:
        """Encode the next samples: int16, a row a frame, a column a channel."""
        if len(block):
            self._samples += len(block)
            self._pass_on(bytes(self._encoder.encode(block.tobytes())))

    def close(self) -> None:
        """Write what the encoder still has, and the header frame."""
        if not self._samples:
            # LAME has nothing to end before it has been given anything.
            self._encoder.encode(bytes(2 * self._channels))
        self._pass_on(bytes(self._encoder.flush()))
        if self._first is not None:
            self._target.seek(self._begin)
            self._target.write(self._header_frame(self._first))
            self._target.seek(0, 2)

    def _pass_on(self, data: bytes) -> None:
        self._rest += data
        at = 0
        while at + 4 <= len(self._rest):
            head = self._rest[at : at + 4]
            length = _frame_length(head)
            if at + length > len(self._rest):
                break
            if self._first is None:
                self._first = head
                # Room, until all is known.
                self._target.write(bytes(_frame_length(_roomy(head))))
            self._lengths.append(length)
            at += length
        self._target.write(self._rest[:at])
        self._rest = self._rest[at:]

    def _header_frame(self, first: bytes) -> bytes:
        import numpy as np

        head = _roomy(first)
        length = _frame_length(head)
        lengths = np.frombuffer(self._lengths, np.uint16)
        begins = length + np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))
        total = int(begins[-1])
        places = begins[np.arange(_CONTENTS) * len(lengths) // _CONTENTS]
        contents = np.minimum(places * 256 // total, 255).astype(np.uint8).tobytes()
        is_1, is_mono = bool(first[1] & 8), first[3] >> 6 == 3
        per_frame = 1152 if is_1 else 576
        padding = len(lengths) * per_frame - _DELAY - self._samples
        frame = head + bytes(_SIDE[is_1][is_mono])
        frame += b"Info" if self._is_constant else b"Xing"
        frame += struct.pack(">III", _ALL_THERE, len(lengths), total) + contents + bytes(4)
        frame += b"LAME3.100"
        frame += bytes([_CONSTANT_METHOD if self._is_constant else _VARIABLE_METHOD])
        # Low pass, peak, gains, flags: not said.
        frame += bytes(10)
        frame += bytes([min(255, _kbits(first)) if self._is_constant else 0])
        frame += (_DELAY << 12 | min(max(padding, 0), _MOST)).to_bytes(3, "big")
        frame += bytes(4) + struct.pack(">I", total) + bytes(2)
        frame += _checksum(frame).to_bytes(2, "big")
        return bytes(frame.ljust(length, b"\0"))


def _rate(head: bytes) -> int:
    halvings = {3: 0, 2: 1, 0: 2}[head[1] >> 3 & 3]
    return _RATES_1[head[2] >> 2 & 3] >> halvings


def _kbits(head: bytes) -> int:
    return (_KBITS_1 if head[1] & 8 else _KBITS_2)[head[2] >> 4]


def _frame_length(head: bytes) -> int:
    """The bytes of a frame of layer III, by its header's four."""
    slots = 144_000 if head[1] & 8 else 72_000
    return slots * _kbits(head) // _rate(head) + (head[2] >> 1 & 1)


def _roomy(head: bytes) -> bytes:
    """A header as the stream's, but for a frame that is long enough for all of the header frame."""
    needed = 4 + _SIDE[bool(head[1] & 8)][head[3] >> 6 == 3] + _XING + _LAME
    for index in (head[2] >> 4, *range(1, 15)):
        plain = bytes((head[0], head[1], index << 4 | head[2] & 0b1100, head[3] & 0b11001111))
        if _frame_length(plain) >= needed:
            return plain
    raise ValueError("no frame is long enough")


def _checksum(data: bytes) -> int:
    """CRC-16 with the polynomial 0x8005, from the lowest bit on."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc
