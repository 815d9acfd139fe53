#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs a build into an empty folder, and sees that the programs there run on the model that came with them.
#
# usage: check_install.sh BUILD WITH_WINDOW(ON|OFF)
build=$1
with_window=$2
prefix=$(mktemp -d) || exit 2
trap 'rm -rf "$prefix"' EXIT
export HOME="$prefix/home" XDG_DATA_HOME="$prefix/home/data" XDG_CONFIG_HOME="$prefix/home/config"
export XDG_CACHE_HOME="$prefix/home/cache" QT_QPA_PLATFORM=offscreen
mkdir -p "$HOME"
status=0

fail() {
    echo "$*"
    status=1
}

cmake --install "$build" --prefix "$prefix" >"$prefix/install.log" 2>&1 || {
    cat "$prefix/install.log"
    exit 1
}

id=io.github.trilume.Trilume
wanted="bin/trilume-cli lib/udev/rules.d/70-trilume-boards.rules libexec/trilume/trilume-device-host share/trilume/models/trilume-seed.gguf share/trilume/models/trilume-seed-sources.md share/doc/trilume/LICENSE share/doc/trilume/NOTICE.md"
wanted="$wanted share/man/man1/trilume-cli.1.gz share/bash-completion/completions/trilume-cli"
wanted="$wanted share/zsh/vendor-completions/_trilume-cli share/fish/vendor_completions.d/trilume-cli.fish"
if [ "$with_window" = ON ]; then
    wanted="$wanted bin/trilume share/applications/$id.desktop share/metainfo/$id.metainfo.xml"
    wanted="$wanted share/man/man1/trilume.1.gz share/bash-completion/completions/trilume"
    wanted="$wanted share/icons/hicolor/scalable/apps/$id.svg share/icons/hicolor/16x16/apps/$id.png"
    wanted="$wanted share/icons/hicolor/512x512/apps/$id.png share/mime/packages/$id.xml"
    wanted="$wanted share/dbus-1/services/$id.service share/doc/trilume/examples/70-trilume-energy.rules"
    wanted="$wanted share/doc/trilume/examples/70-trilume-attached-boards.rules"
fi
for file in $wanted; do
    [ -s "$prefix/$file" ] || fail "not installed: $file"
done

cli="$prefix/bin/trilume-cli"
text=$("$cli" generate --greedy --max-tokens 8 "Hello" 2>"$prefix/errors") || fail "generate: $(cat "$prefix/errors")"
[ -n "$text" ] || fail "generate wrote nothing"
if [ "$with_window" = ON ]; then
    "$prefix/bin/trilume" --version >/dev/null || fail "trilume --version failed"
fi

# Plugins of the build tree are not those of the installed program, not even where it has none.
rm -rf "$prefix"/lib*/trilume/plugins "$prefix"/lib/*/trilume/plugins
"$cli" devices >"$prefix/devices" 2>&1 || fail "devices: $(cat "$prefix/devices")"
! grep -q virtual "$prefix/devices" || fail "plugins of the build tree are used: $(cat "$prefix/devices")"

# The program that plugins run in is the one beside it, whatever lies in the build tree.
null=$(find "$build/engine/accel/null_device" -name null.so)
if [ -n "$null" ]; then
    mkdir -p "$XDG_DATA_HOME/trilume/plugins"
    cp "$null" "$XDG_DATA_HOME/trilume/plugins/"
    "$cli" devices | grep -q '^null:0 .*power' || fail "no null device: $("$cli" devices)"
    printf '#!/bin/sh\nexit 5\n' >"$prefix/libexec/trilume/trilume-device-host"
    "$cli" devices | grep -q 'ended with code 5' || fail "another host of devices is used: $("$cli" devices)"
fi

# The model beside the program is the one in use: when it is broken, the program says so by its path.
echo broken >"$prefix/share/trilume/models/trilume-seed.gguf"
if "$cli" generate --greedy --max-tokens 8 "Hello" >/dev/null 2>"$prefix/errors"; then
    fail "the installed program uses a model from elsewhere"
fi
grep -q "trilume/models/trilume-seed.gguf" "$prefix/errors" || fail "no word of the installed model: $(cat "$prefix/errors")"
exit $status
