# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The closed lists that people.py and open_names.py draw from."""

import pathlib

_TABLES = pathlib.Path(__file__).parent / "tables"


def table(name):
    """The rows of a table, each a list of columns."""
    lines = (_TABLES / f"{name}.txt").read_text(encoding="ascii").splitlines()
    return [line.split(" | ") for line in lines if line.strip() and not line.startswith("#")]


VALUES = {kind: words.split(" ; ") for name in ("names", "values") for kind, words in table(f"memory_{name}")}
