#!/bin/sh
# Puts Bulk TTS into your home folder, for you alone; needs no administrator.
#
#   ./install.sh            installs, or brings what is installed up to date
#   ./install.sh --remove   takes away all that was installed; your clips and lists stay
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
app=$HOME/.local/lib/bulk-tts
new=$app.new
command=$HOME/.local/bin/bulktts-gui
installed=$app/installed-files

remove() {
    if [ -f "$installed" ]; then
        while IFS= read -r file; do
            rm -f "$file" || true # a folder that was closed to us since then
        done <"$installed"
    fi
    rm -rf "$app"
}

# The command as a desktop entry has it between quotes, and with what sed would take for its own.
for_exec() {
    printf '%s' "$command" |
        sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g' -e 's/[&|\\]/\\&/g'
}
for_try_exec() {
    printf '%s' "$command" | sed -e 's/\\/\\\\/g' -e 's/[&|\\]/\\&/g'
}

# Puts a file of the share folder in its place.
put() {
    place=$data/${1#./}
    mkdir -p "$(dirname "$place")" || return
    case $1 in
        # Not every desktop looks for commands in ~/.local/bin.
        *.desktop)
            sed -e "s|^Exec=bulktts-gui|Exec=\"$(for_exec)\"|" \
                -e "s|^TryExec=bulktts-gui|TryExec=$(for_try_exec)|" \
                "$here/share/$1" >"$place" || return
            ;;
        *) cp "$here/share/$1" "$place" || return ;;
    esac
    printf '%s\n' "$place" >>"$installed"
}

case ${1:-} in
    --remove)
        [ -d "$app" ] || { echo "Bulk TTS is not installed in your home folder."; exit 1; }
        remove
        echo "Bulk TTS is removed. Your lists and clips are still in $data/bulktts-gui."
        exit 0
        ;;
    '') ;;
    *)
        echo "Usage: ./install.sh [--remove]" >&2
        exit 2
        ;;
esac

if ! "$here/app/bulktts-gui" --version >/dev/null; then
    echo "Bulk TTS cannot run on this system; nothing was installed." >&2
    exit 1
fi
# What is there stays until the new one is beside it: disks are full, folders closed.
rm -rf "$new"
if ! { mkdir -p "$new" "$(dirname "$command")" && cp -R "$here/app/." "$new/"; }; then
    rm -rf "$new"
    echo "Bulk TTS could not be copied to $app; nothing was changed." >&2
    exit 1
fi
remove
mv "$new" "$app"
ln -sf "$app/bulktts-gui" "$command"
printf '%s\n' "$command" >"$installed"
if (cd "$here/share" && find . -type f) | {
    all=0
    while IFS= read -r file; do
        put "$file" || all=1
    done
    exit $all
}; then
    # Desktops look for icons again when their folder has changed.
    touch "$data/icons/hicolor" 2>/dev/null || true
    echo "Bulk TTS is installed: look for it among your applications, or run $command"
else
    echo "Bulk TTS is installed, but your desktop does not know of all of it yet. Run $command"
fi

platform=$app/_internal/PySide6/Qt/plugins/platforms/libqxcb.so
if [ -f "$platform" ] && command -v ldd >/dev/null; then
    missing=$(LD_LIBRARY_PATH="$app/_internal" ldd "$platform" \
        "$app"/_internal/PySide6/Qt/plugins/multimedia/*.so |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found/\1/p' | sort -u)
    if [ -n "$missing" ]; then
        echo "It needs these libraries too, which your system does not have yet:"
        echo "$missing"
    fi
fi
