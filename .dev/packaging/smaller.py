"""Makes two of Qt's large companions on Linux small: ICU's tables, and Qt Quick.

Qt asks ICU to compare texts, to change their case, to convert old encodings, and for the names of
time zones (`nm -D --undefined-only libQt6Core.so.6` lists every call). Its tables hold much more.
What Qt never asks for is left out, and so is what this app never asks Qt for: old encodings, since
it reads files by Python's own, and time zones' names, since it shows none.

Qt's FFmpeg plugin is linked with Qt Quick to record a Quick window, which no program without Qt
Quick can have. A stand-in offers the two names that it wants; Qt's own library, put in its place,
works as well.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path

#: Tables by their folder: names of units, currencies, languages, countries and time zones, where
#: lines and words may be broken, changing one script into another, and numbers spelled out.
NOT_ASKED_FOR = ("unit/", "curr/", "lang/", "region/", "zone/", "brkitr/", "translit/", "rbnf/")
_OLD_ENCODING = ".cnv"

_ALIGNMENT = 16

#: What libffmpegmediaplugin.so takes from Qt Quick: a class's description (Qt asks of a window
#: whether it is of that class, which none is, by comparing addresses) and a function that is called
#: if one is.
_QUICK = """
char _ZN12QQuickWindow16staticMetaObjectE[64] __attribute__((visibility("default")));
void _ZN12QQuickWindow10grabWindowEv(void) { __builtin_trap(); }
"""


def unpack_icu(package: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header and the tables, by name without the package's own, of ICU's common data."""
    (header_size,) = struct.unpack_from("<H", package)
    if package[2:4] != b"\xda\x27" or package[12:16] != b"CmnD":
        raise ValueError("no ICU data")
    body = package[header_size:]
    (count,) = struct.unpack_from("<I", body)
    entries = [struct.unpack_from("<II", body, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in entries[1:]] + [len(body)]
    tables = {}
    for (name_at, start), end in zip(entries, ends, strict=True):
        name = body[name_at : body.index(b"\0", name_at)].decode("ascii")
        tables[name] = body[start:end]
    return package[:header_size], tables


def pack_icu(header: bytes, tables: dict[str, bytes]) -> bytes:
    """The reverse of `unpack_icu`; ICU wants the names in order."""
    names = sorted(tables)
    place = 4 + 8 * len(names)
    entries, heads = [], b""
    for name in names:
        entries.append(place + len(heads))
        heads += name.encode("ascii") + b"\0"
    heads += bytes(-(place + len(heads)) % _ALIGNMENT)
    starts, parts = [], []
    at = place + len(heads)
    for name in names:
        table = tables[name] + bytes(-len(tables[name]) % _ALIGNMENT)
        starts.append(at)
        parts.append(table)
        at += len(table)
    toc = b"".join(struct.pack("<II", *pair) for pair in zip(entries, starts, strict=True))
    return header + struct.pack("<I", len(names)) + toc + heads + b"".join(parts)


def without_unasked(package: bytes) -> bytes:
    """ICU's data without what Qt never asks for."""
    header, tables = unpack_icu(package)
    kept = {
        name: table
        for name, table in tables.items()
        if not name.partition("/")[2].startswith(NOT_ASKED_FOR) and not name.endswith(_OLD_ENCODING)
    }
    return pack_icu(header, kept)


def data_of(library: Path) -> tuple[str, bytes]:
    """The name and the bytes of the one thing that ICU's data library holds."""
    listed = subprocess.run(
        ["objdump", "-T", library], capture_output=True, text=True, check=True
    ).stdout
    (line,) = (line for line in listed.splitlines() if line.endswith("_dat"))
    start, *_, section, size, symbol = line.split()
    if section != ".rodata":
        raise ValueError(f"{library.name} is made in another way than is known")
    sections = subprocess.run(
        ["objdump", "-h", library], capture_output=True, text=True, check=True
    ).stdout
    (rodata,) = (row.split() for row in sections.splitlines() if " .rodata " in row)
    # Columns: number, name, size, address, address to load at, place in the file.
    place = int(start, 16) - int(rodata[3], 16) + int(rodata[5], 16)
    return symbol, library.read_bytes()[place : place + int(size, 16)]


def build(target: Path, source: str, language: str, *options: str) -> None:
    """Compile a shared library of the same file name and soname as `target`, in its place."""
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch, target.name)
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O2", "-s", "-nostdlib", f"-Wl,-soname,{target.name}",
             "-Wl,-z,noexecstack", *options, "-x", language, "-", "-o", made],
            input=source, text=True, check=True,
        )  # fmt: skip
        mode = target.stat().st_mode
        target.write_bytes(made.read_bytes())
        target.chmod(mode)


def shrink_icu(library: Path) -> None:
    """Leave out of ICU's data library, in its place, what Qt does not ask for."""
    symbol, package = data_of(library)
    with tempfile.NamedTemporaryFile(suffix=".dat") as data:
        data.write(without_unasked(package))
        data.flush()
        build(
            library,
            f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n{symbol}:\n"
            f'.incbin "{data.name}"\n.size {symbol}, . - {symbol}\n',
            "assembler",
        )


def stand_in_for_quick(folder: Path) -> None:
    """Put small libraries in the place of Qt Quick and Qt QML in a folder of Qt's libraries."""
    with tempfile.NamedTemporaryFile("w", suffix=".map") as versions:
        versions.write("Qt_6 { global: *; };\n")
        versions.flush()
        for name, source in (("Quick", _QUICK), ("Qml", "")):
            library = folder / f"libQt6{name}.so.6"
            build(library, source, "c", f"-Wl,--version-script={versions.name}")
    for name in ("QmlMeta", "QmlModels", "QmlWorkerScript"):
        (folder / f"libQt6{name}.so.6").unlink(missing_ok=True)
