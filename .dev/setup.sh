# Sets the checkout up: system packages first, then .venv. Sourced by .dev/try and .dev/test.
#
#   set_up run [screen]   what the app needs, and a virtual screen if asked for
#   set_up dev tests      the same, with what the checks and tests need
#
# Once all is there this takes a moment: neither the package manager nor pip is called again.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
# Another Python's settings have no say in this one.
unset PYTHONPATH PYTHONHOME

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

# Sets `python` to the first interpreter that is new enough.
find_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do
        python=$(command -v "$candidate") || continue
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))'; then
            return
        fi
    done
    fail "Bulk TTS needs Python 3.10 or newer, and found $(python3 --version 2>/dev/null || echo none)." \
        "Install a newer one beside it (its command may be named python3.12, for example)" \
        "and run this again: it will be found."
}

package_manager() {
    local manager
    for manager in apt:apt-get dnf:dnf pacman:pacman; do
        if command -v "${manager#*:}" >/dev/null; then
            say "${manager%:*}"
            return
        fi
    done
    say none
}

# ensure_packages [screen] [tests]: installs what is missing, after saying so.
ensure_packages() {
    local manager missing packages install
    local -a refresh=()
    manager=$(package_manager)
    missing=$("$python" "$root/.dev/needs.py" "$manager" "$@")
    [[ -n $missing ]] || return 0
    mapfile -t packages <<<"$missing"
    case $manager in
        apt)
            refresh=(apt-get -q update)
            install=(env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends)
            ;;
        dnf) install=(dnf install -y --setopt=install_weak_deps=False) ;;
        pacman)
            # A machine that never asked for the lists of packages has to ask once.
            compgen -G '/var/lib/pacman/sync/*.db' >/dev/null || refresh=(pacman -Sy --noconfirm)
            install=(pacman -S --needed --noconfirm)
            ;;
        *)
            fail "These are missing here, and neither apt, dnf nor pacman was found to install them:" \
                "${packages[@]/#/  }"
            ;;
    esac
    local -a as_root=()
    local by_hand="${install[*]} ${packages[*]}"
    if [[ ${#refresh[@]} -gt 0 ]]; then
        by_hand="${refresh[*]} && $by_hand"
    fi
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail \
            "These system packages are missing, and installing them takes the administrator (root):" \
            "${packages[@]/#/  }" "As root, run:" "  $by_hand" "Then run this again."
        as_root=(sudo)
    fi
    say "Installing these system packages${as_root[0]:+ with sudo}: ${packages[*]}"
    if ! {
        { [[ ${#refresh[@]} -eq 0 ]] || ${as_root[@]+"${as_root[@]}"} "${refresh[@]}"; } &&
            ${as_root[@]+"${as_root[@]}"} "${install[@]}" "${packages[@]}"
    } </dev/null; then
        fail "The system packages could not be installed. What stands above says why." \
            "To do it by hand, run as root:" "  $by_hand" "Then run this again."
    fi
    missing=$("$python" "$root/.dev/needs.py" none "$@")
    [[ -z $missing ]] || say "Still not found after installing, going on without: ${missing//$'\n'/, }"
}

# ensure_venv run|dev: makes .venv, or brings it up to date with pyproject.toml.
#
# The stamp holds what .venv was made from and is written last. A set-up that was cut short leaves
# .unfinished behind, and the next one starts from nothing: pip cannot tell a half-copied package.
ensure_venv() {
    local level=$1 place stamp
    local -a group=() quiet=()
    place="$("$python" --version) in $root"
    stamp="$place, $(sha256sum <"$root/pyproject.toml")"
    if [[ ! -e $venv/.unfinished && -x $venv/bin/python ]]; then
        if [[ $(cat "$venv/.stamp-$level" 2>/dev/null) == "$stamp" ]]; then
            return
        fi
    fi
    local made_from
    made_from=$(cat "$venv"/.stamp-run 2>/dev/null || true)
    if [[ -e $venv/.unfinished || ${made_from:-$place,} != "$place,"* ]] ||
        ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        say "Making .venv"
        rm -rf "$venv"
        mkdir "$venv"
        touch "$venv/.unfinished"
        "$python" -m venv "$venv"
    fi
    touch "$venv/.unfinished"
    say "Installing Python packages into .venv (a few minutes the first time)"
    [[ -t 1 ]] || quiet=(--quiet)
    if [[ $level == dev ]]; then
        group=(--group "$root/pyproject.toml:dev")
    fi
    local -a pip=("$venv/bin/python" -m pip --disable-pip-version-check ${quiet[@]+"${quiet[@]}"} install)
    # Dependency groups came with pip 25.1.
    "${pip[@]}" --upgrade 'pip>=25.1'
    "${pip[@]}" --editable "$root" ${group[@]+"${group[@]}"}
    say "$stamp" >"$venv/.stamp-run"
    if [[ $level == dev ]]; then
        say "$stamp" >"$venv/.stamp-dev"
    fi
    rm "$venv/.unfinished"
}

set_up() {
    local level=$1
    shift
    [[ $(uname -s) == Linux ]] || fail \
        "This script is for Linux. On Windows and macOS: uv run bulktts-gui --demo (see README.md)."
    find_python
    ensure_packages "$@"
    ensure_venv "$level"
}
