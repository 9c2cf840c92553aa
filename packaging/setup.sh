# shellcheck shell=sh
# Sourced by run and check, from the root of the source tree: what the machine lacks is installed,
# and .venv holds exactly the locked libraries. POSIX sh; does nothing when nothing is missing.

# What PySide6 loads, as "library package" with Debian's names.
offscreen_libraries='
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libgssapi_krb5.so.2 libgssapi-krb5-2
libbrotlidec.so.1 libbrotli1
libcups.so.2 libcups2'
window_libraries='
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libX11-xcb.so.1 libx11-xcb1
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1'

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

# prepare offscreen|window: the machine, the environment, the translations.
prepare() {
    libraries=$offscreen_libraries
    [ "$1" = offscreen ] || libraries="$libraries$window_libraries"
    prepare_machine
    [ "$1" = window ] || prepare_tools
    prepare_environment
    .venv/bin/python packaging/compile_translations.py >&2
}

# A system's own Python may be older than 3.11: Debian and Ubuntu then offer python3.11 beside it.
prepare_machine() {
    missing=$(missing_libraries)
    python=$(find_python)
    [ -n "$python" ] || missing="$missing python3 python3-venv"
    install_packages "$missing"
    python=$(find_python)
    [ -n "$python" ] || install_packages "python3.11 python3.11-venv"
    python=$(find_python)
    [ -n "$python" ] || fail "vpdesk needs Python 3.11, 3.12, 3.13 or 3.14 with the module venv."
    missing=$(missing_libraries)
    [ -z "$missing" ] || fail "Still missing after the installation: $missing"
}

# What only tests need; without it they are skipped.
prepare_tools() {
    [ "$(uname -s)" = Linux ] || return 0
    tools=
    command -v strace >/dev/null 2>&1 || tools=strace
    command -v dbus-daemon >/dev/null 2>&1 || tools="$tools dbus"
    command -v gnome-keyring-daemon >/dev/null 2>&1 || tools="$tools gnome-keyring"
    (install_packages "$tools") || say "Tests that need one of these are skipped: $tools"
}

missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    case $(uname -m) in
    x86_64) machine=x86-64 ;;
    aarch64) machine=AArch64 ;;
    *) machine=libc6 ;;
    esac
    present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep "$machine" || true)
    printf '%s\n' "$libraries" | while read -r library package; do
        case $present in
        *"	$library ("*) ;;
        *) [ -z "$package" ] || printf '%s ' "$package" ;;
        esac
    done
}

# install_packages NAMES
install_packages() {
    [ -n "$1" ] || return 0
    command -v apt-get >/dev/null 2>&1 ||
        fail "Please install what Debian calls: $1"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=sudo
    else
        fail "Please install what is missing, as root: apt-get install $1"
    fi
    say "Installing what is missing: $1"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120"
    $apt update >&2 || say "The package lists could not be refreshed; going on with what is there."
    # shellcheck disable=SC2086
    $apt install -y --no-install-recommends -o Dpkg::Use-Pty=0 $1 >&2 ||
        fail "apt-get could not install: $1"
}

is_suitable() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' \
        2>/dev/null
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if is_suitable "$python"; then
            command -v "$python"
            return 0
        fi
    done
}

# An environment cannot be moved, nor go on with another Python: it is then made anew.
prepare_environment() {
    lock=$(cat requirements/dev.txt pyproject.toml | cksum)
    stamp=$(cat .venv/vpdesk-stamp 2>/dev/null || true)
    case $stamp in
    "$(environment) $lock") return 0 ;;
    "" | "$(environment) "*) clear= ;;
    *) clear=--clear ;;
    esac
    rm -f .venv/vpdesk-stamp
    if [ -n "$clear" ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        "$python" -m venv --clear .venv
    fi
    say "Installing the locked libraries into .venv"
    pip=".venv/bin/python -m pip --quiet --disable-pip-version-check --no-input install --no-deps"
    $pip --require-hashes -r requirements/dev.txt >&2
    $pip --no-build-isolation --editable . >&2
    printf '%s\n' "$(environment) $lock" >.venv/vpdesk-stamp
}

environment() {
    printf '%s in %s' "$(.venv/bin/python -V 2>/dev/null || true)" "$(pwd)"
}
