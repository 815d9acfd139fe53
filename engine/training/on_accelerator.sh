#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A training on a machine with a GPU that is ours for minutes: one command, and results that travel.
# usage: on_accelerator.sh DATA OUT [OPTION OF train.py...]
# DATA is what build_data.py wrote (25 MB or so). OUT gets log.txt and the model folder as model.tar.gz.aa, .ab, ... of at
# most 15 MB each; `cat OUT/model.tar.gz.* | tar xz` puts it together.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=$1 out=$2
mkdir -p "$out"
shift 2
work=$(mktemp -d)
keep() {
    cp "$work/log.txt" "$out/" || true
    [[ ! -d $work/model ]] || tar -C "$work" -c model | gzip -4 | split -b 15000000 - "$out/model.tar.gz."
}
rm -f "$out"/model.tar.gz.*
trap keep EXIT
python3 "$here/train.py" "$data" "$work" --ternary "$@"
