#!/usr/bin/env bash
# Runs a command in a desktop of its own:  run_session.sh COMMAND ARGUMENTS
# A virtual screen, a window manager, a session bus and the accessibility bus; home, settings and data in a folder that goes away.
# Nothing waits for a fixed time: the screen names its number when it is ready, the bus its owner, the window manager itself on the root window.
set -euo pipefail
[ $# -gt 0 ] || { sed -n '2,4p' "$0" >&2; exit 2; }

if [ "${DESKTOP_SESSION_STEP:-}" != inside ]; then
    home=$(mktemp -d "${TMPDIR:-/tmp}/desktop.XXXXXX")
    screen=
    clean() {
        [ -z "$screen" ] || { kill "$screen" 2>/dev/null && wait "$screen" 2>/dev/null; } || true
        rm -rf "$home" || { read -rt 1 <> <(:) || true; rm -rf "$home"; }
    }
    trap clean EXIT
    trap 'exit 143' TERM INT HUP
    mkdir -m 700 "$home/run"
    mkfifo "$home/display"
    Xvfb -displayfd 9 -screen 0 "${DESKTOP_SIZE:-1600x1000}x24" -nolisten tcp -noreset 9>"$home/display" >"$home/xvfb.log" 2>&1 &
    screen=$!
    read -rt 30 number <"$home/display" || { echo "run_session.sh: no virtual screen:" >&2; cat "$home/xvfb.log" >&2; exit 1; }
    env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS DESKTOP_SESSION_STEP=inside DISPLAY=":$number" HOME="$home" \
        XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
        XDG_STATE_HOME="$home/state" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 TZ=Europe/Copenhagen \
        GSETTINGS_BACKEND=memory GIO_USE_VFS=local \
        dbus-run-session -- "$(readlink -f "$0")" "$@" 7>&1 8>&2 >"$home/bus.log" 2>&1
    exit
fi

# Waits up to 20 s until the command says yes.
until_true() {
    local end=$((SECONDS + 20))
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { echo "run_session.sh: waited in vain for: $*" >&8; exit 1; }
        read -rt 0.05 <> <(:) || true
    done
}
setxkbmap dk  # the keyboard of who works here: æ, ø and å are keys
openbox --sm-disable >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
managed() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; }
until_true managed
# Asking for the accessibility bus starts it; telling it that a reader listens makes every program speak.
until_true gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress
for wish in IsEnabled ScreenReaderEnabled; do
    until_true gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$wish" '<true>'
done
# The buses' own chatter stays in their log; the command speaks to whoever called us.
"$@" >&7 2>&8 7>&- 8>&-
