#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An object built for a newer instruction set must define nothing that the linker may share (weak symbols): it could
# take that copy for the whole program, which then dies on an older processor.
#
# usage: check_isa_objects.sh OBJECT... (also as ;-separated lists)
status=0
count=0
for object in $(printf '%s\n' "$@" | tr ';' '\n' | grep -E '/(avx2|avx512vnni|neon)[^/]*/[^/]+\.cpp\.o$'); do
    count=$((count + 1))
    symbols=$(nm -C --defined-only "$object") || exit 2
    weak=$(printf '%s\n' "$symbols" | grep -E ' [WVu] ' | grep -v ' DW\.ref')
    if [ -n "$weak" ]; then
        printf '%s defines weak symbols:\n%s\n' "$object" "$weak"
        status=1
    fi
done
if [ "$count" -eq 0 ]; then
    echo 'no object of an instruction set was given' >&2
    exit 2
fi
echo "isa objects: $count looked at" >&2
exit $status
