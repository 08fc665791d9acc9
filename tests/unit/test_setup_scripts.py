"""The set-up scripts, with a stand-in for Python that writes down what it was asked."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

DEV = Path(__file__).resolve().parents[2] / ".dev"

# Behaves like `python3` and like the Python in a virtual environment that it makes: says its
# version, makes the folder, installs nothing, and notes every call.
STAND_IN = """#!/usr/bin/env bash
echo "$*" >>"$CALLS"
case "$*" in
    --version) echo "Python $VERSION" ;;
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    *"install --editable"*) exit "${PIP_STATUS:-0}" ;;
    *needs.py*) printf '%s' "${NEEDS:-}" ;;
esac
"""


class Checkout:
    """A folder laid out like the project, and what the stand-in was asked in it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a checkout"
        shutil.copytree(DEV, self.root / ".dev", ignore=shutil.ignore_patterns("out", "build"))
        (self.root / "pyproject.toml").write_text("[project]\n")
        self.venv = self.root / ".venv"
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.calls = folder / "calls"
        self.add_command("python3", STAND_IN)

    def add_command(self, name: str, text: str) -> None:
        """Put a command in front of the machine's own."""
        file = self.bin / name
        file.write_text(text)
        file.chmod(0o755)

    def run(self, call: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a function of setup.sh from another folder; the notes start anew."""
        self.calls.write_text("")
        code = f'set -euo pipefail; source "$1/.dev/setup.sh"; python=$(command -v python3); {call}'
        return subprocess.run(
            ["bash", "-c", code, "bash", self.root],
            cwd=self.bin,
            env={
                "PATH": f"{self.bin}:/usr/bin:/bin",
                "CALLS": str(self.calls),
                "VERSION": "3.12.1",
                **variables,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def asked_for(self, words: str) -> bool:
        """True when the last run made a call with these words."""
        return words in self.calls.read_text()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_first_time_makes_the_environment_and_installs(checkout: Checkout) -> None:
    assert checkout.run("ensure_venv run").returncode == 0
    assert checkout.asked_for(f"-m venv {checkout.venv}")
    assert checkout.asked_for(f"install --editable {checkout.root}")
    assert not checkout.asked_for("--group")


def test_second_time_calls_no_pip(checkout: Checkout) -> None:
    checkout.run("ensure_venv dev")
    assert checkout.asked_for(f"--group {checkout.root}/pyproject.toml:dev")
    checkout.run("ensure_venv dev; ensure_venv run")
    assert not checkout.asked_for("-m pip")


def test_tests_need_more_than_the_app(checkout: Checkout) -> None:
    checkout.run("ensure_venv run")
    checkout.run("ensure_venv dev")
    assert checkout.asked_for("--group")
    assert not checkout.asked_for("-m venv")


def test_changed_dependencies_are_installed_into_what_is_there(checkout: Checkout) -> None:
    checkout.run("ensure_venv run")
    (checkout.root / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    checkout.run("ensure_venv run")
    assert checkout.asked_for("install --editable")
    assert not checkout.asked_for("-m venv")


def test_another_python_starts_over(checkout: Checkout) -> None:
    checkout.run("ensure_venv run")
    (checkout.venv / "old").touch()
    checkout.run("ensure_venv run", VERSION="3.13.0")
    assert not (checkout.venv / "old").exists()
    assert checkout.asked_for("-m venv")


def test_interrupted_set_up_starts_over(checkout: Checkout) -> None:
    assert checkout.run("ensure_venv run", PIP_STATUS="1").returncode == 1
    (checkout.venv / "half").touch()
    assert checkout.run("ensure_venv run").returncode == 0
    assert not (checkout.venv / "half").exists()
    checkout.run("ensure_venv run")
    assert not checkout.asked_for("-m pip")


def test_nothing_missing_calls_no_package_manager(checkout: Checkout) -> None:
    checkout.add_command("apt-get", '#!/usr/bin/env bash\necho "apt-get $*" >>"$CALLS"\n')
    result = checkout.run("ensure_packages screen tests")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert checkout.asked_for("needs.py apt screen tests")
    assert not checkout.asked_for("apt-get")


def test_says_what_it_installs_before_it_does(checkout: Checkout) -> None:
    # Installing is what brings the thing: from then on nothing is missing.
    checkout.add_command(
        "python3",
        '#!/usr/bin/env bash\n[[ -e "$CALLS.done" ]] || echo libegl1\n',
    )
    note = '#!/usr/bin/env bash\necho "apt-get $*"\n[[ $* != *install* ]] || touch "$CALLS.done"\n'
    checkout.add_command("apt-get", note)
    checkout.add_command("sudo", '#!/usr/bin/env bash\n"$@"\n')
    result = checkout.run("ensure_packages")
    assert result.returncode == 0, result.stderr
    said, refreshed, installed = result.stdout.splitlines()
    assert said.startswith("Installing these system packages")
    assert said.endswith(": libegl1")
    assert refreshed == "apt-get -q update"
    assert installed == "apt-get -q install -y --no-install-recommends libegl1"


def test_unknown_system_is_told_what_is_missing(checkout: Checkout) -> None:
    result = checkout.run("package_manager() { say none; }; ensure_packages", NEEDS="libEGL.so.1\n")
    assert result.returncode == 1
    assert "libEGL.so.1" in result.stderr


def test_old_python_is_told_plainly(checkout: Checkout) -> None:
    old = "#!/usr/bin/env bash\n[[ $1 != --version ]] || echo Python 3.9.2\n[[ $1 == --version ]]\n"
    for name in ("python3", *(f"python3.{minor}" for minor in range(10, 15))):
        checkout.add_command(name, old)
    result = checkout.run("find_python")
    assert result.returncode == 1
    assert "needs Python 3.10 or newer, and found Python 3.9.2" in result.stderr
