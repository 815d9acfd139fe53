#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the arrays of a golden.npz as plain little-endian files, so that the tests need no NPZ reader.

usage: export_reference.py GOLDEN.npz OUTPUT_DIR

OUTPUT_DIR/logits.f32 (rows, V), hidden.f32 (L + 1, d), state.f32 (L, d): float32, row-major, no header.
"""
import pathlib
import sys

import numpy

arrays = numpy.load(sys.argv[1])
output = pathlib.Path(sys.argv[2])
output.mkdir(parents=True, exist_ok=True)
for name in ("logits", "hidden", "state"):
    arrays[name].astype("<f4").tofile(output / f"{name}.f32")
