"""Makes the bundle and, on Linux, its packages. `.dev/bundle` calls this; needs Python alone.

`bundle.py [FOLDER]` puts everything into FOLDER (`.dev/out` if none is given). The environment from
which the bundle is made is one of its own, `.dev/build/venv`, so that nothing gets in that the app
does not need.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUILD = ROOT / ".dev" / "build"

#: Pinned: what a release is made with must not change from one day to the next.
TOOLS = ("pyinstaller==6.22.3", "pyinstaller-hooks-contrib==2026.9")


def environment() -> Path:
    """The Python of the environment for building, made anew when what it is made from changed."""
    made_from = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    made_from.update(f"{sys.version} {TOOLS}".encode())
    venv, stamp = BUILD / "venv", BUILD / "venv" / "made-from"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_from.hexdigest():
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--editable", str(ROOT), *TOOLS], check=True)
    stamp.write_text(made_from.hexdigest(), encoding="utf-8")
    return python


def main(arguments: list[str]) -> int:
    """Make the environment and go on inside it."""
    target = Path(arguments[0]).resolve() if arguments else ROOT / ".dev" / "out"
    target.mkdir(parents=True, exist_ok=True)
    command = [str(environment()), str(HERE / "assemble.py"), str(target)]
    return subprocess.run(command, check=False, env={**os.environ, "PYTHONUTF8": "1"}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
