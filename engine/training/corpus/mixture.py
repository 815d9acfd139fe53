# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which source gives how many rows of a batch."""

import json

import torch

from corpus.tokens import Stream


def read_shares(path, data):
    """Name -> (share while stable, share at the end) of a file like mixture.json, for the sources in the folder
    `data`.
    """
    shares = json.loads(path.read_text(encoding="utf-8"))
    missing = [name for name in shares if not (data / f"{name}.tokens.xz").is_file()]
    if missing:
        raise ValueError(f"{path} names {', '.join(missing)}, which {data} does not hold (build_data.py --texts)")
    for side, sum_of in enumerate(map(sum, zip(*shares.values()))):
        if abs(sum_of - 1) > 1e-6:
            raise ValueError(f"{path}: the shares {('while stable', 'at the end')[side]} sum to {sum_of}, expected 1")
    return shares


class Mixture:
    """Rows of several streams; what each gives moves from its share while stable to that at the end."""

    def __init__(self, options, device, rank):
        self.shares = read_shares(options.mixture, options.data)
        self.streams = {
            name: Stream(options.data / f"{name}.tokens.xz", options.time, device, 1000 * options.seed + rank)
            for name in self.shares
        }
        self._owed = {name: 0.0 for name in self.shares}

    def draw(self, rows, turned):
        """turned: 0 while stable, 1 at the end."""
        parts = []
        for name, (stable, last) in self.shares.items():
            self._owed[name] += rows * (stable + (last - stable) * turned)
        for _ in range(rows):  # whoever is owed most gives the next row, so that shares are exact in the long run
            name = max(self._owed, key=self._owed.get)
            self._owed[name] -= 1
            parts.append(name)
        drawn = [self.streams[name].draw(parts.count(name)) for name in self.shares if name in parts]
        return [torch.cat(columns) for columns in zip(*drawn)]

    def state(self):
        return {"owed": self._owed, "places": {name: stream.place() for name, stream in self.streams.items()}}

    def go_to(self, state):
        self._owed = dict(state["owed"])
        for name, stream in self.streams.items():
            stream.go_to(state["places"][name])
