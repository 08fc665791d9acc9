#!/bin/sh
# Puts Bulk TTS into your home folder, for you alone; needs no administrator.
#
#   ./install.sh            installs, or brings what is installed up to date
#   ./install.sh --remove   takes away all that was installed; your clips and lists stay
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
app=$HOME/.local/lib/bulk-tts
command=$HOME/.local/bin/bulktts-gui
installed=$app/installed-files

remove() {
    if [ -f "$installed" ]; then
        while IFS= read -r file; do
            rm -f "$file"
        done <"$installed"
    fi
    rm -rf "$app"
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
remove
mkdir -p "$app" "$(dirname "$command")"
cp -R "$here/app/." "$app/"
ln -sf "$app/bulktts-gui" "$command"
printf '%s\n' "$command" >"$installed"
written=$(printf '%s' "$command" | sed 's/[&|\\]/\\&/g') # what sed would take for its own
(cd "$here/share" && find . -type f) | while IFS= read -r file; do
    place=$data/${file#./}
    mkdir -p "$(dirname "$place")"
    case $file in
        # Not every desktop looks for commands in ~/.local/bin.
        *.desktop)
            sed -e "s|^Exec=bulktts-gui|Exec=\"$written\"|" -e "s|^TryExec=bulktts-gui|TryExec=$written|" \
                "$here/share/$file" >"$place"
            ;;
        *) cp "$here/share/$file" "$place" ;;
    esac
    printf '%s\n' "$place" >>"$installed"
done
echo "Bulk TTS is installed: look for it among your applications, or run $command"

if command -v ldd >/dev/null; then
    missing=$(LD_LIBRARY_PATH="$app/_internal" ldd "$app"/_internal/PySide6/Qt/plugins/platforms/libqxcb.so \
        "$app"/_internal/PySide6/Qt/plugins/multimedia/*.so |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found/\1/p' | sort -u)
    if [ -n "$missing" ]; then
        echo "It needs these libraries too, which your system does not have yet:"
        echo "$missing"
    fi
fi
