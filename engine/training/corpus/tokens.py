# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of token ids and the batches that are drawn from them.

A file NAME.tokens.xz holds documents one after the other as little-endian uint16 ids; each begins with BEGIN. It is as
small as the text it came from, so that a training's data travels easily.
"""

import lzma
import pathlib

import numpy
import torch

BEGIN, USER, ASSISTANT, END = 1, 3, 4, 5  # <s> and the control pieces of corpus/tokenizer.py
USER_WEIGHT = 0.2  # of a token that the user wrote: the model is to answer, not to ask


def write_tokens(path, documents):
    """Writes lists of ids, none of which holds BEGIN; returns how many ids the file has."""
    parts = []
    for ids in documents:
        parts.append(numpy.array([BEGIN, *ids], "<u2"))
    ids = numpy.concatenate(parts)
    pathlib.Path(path).write_bytes(lzma.compress(ids.tobytes(), preset=6))
    return len(ids)


def read_tokens(path):
    ids = numpy.frombuffer(lzma.decompress(pathlib.Path(path).read_bytes()), "<u2")
    if len(ids) == 0 or ids[0] != BEGIN:
        raise ValueError(f"{path}: found {ids[:1]} as the first id, expected {BEGIN}")
    return ids


def weights_of(ids):
    """What the loss of each id counts: less where the last marker before it opened a message of the user."""
    is_marker = numpy.isin(ids, (BEGIN, USER, ASSISTANT, END))
    last = numpy.maximum.accumulate(numpy.where(is_marker, numpy.arange(len(ids)), 0))
    before = numpy.concatenate([[0], last[:-1]])  # an END belongs to the message that it closes
    weights = numpy.where(ids[before] == USER, USER_WEIGHT, 1.0)
    weights[ids == BEGIN] = 0.0  # what comes after a document cannot be known
    return weights.astype(numpy.float32)


class Stream:
    """The documents of one file in a new random order each epoch, cut into rows of `time` + 1 ids that overlap by
    one.
    """

    def __init__(self, path, time, device, seed):
        ids = read_tokens(path)
        starts = numpy.flatnonzero(ids == BEGIN)
        self.time, self.device = time, device
        self._ids = torch.from_numpy(ids.astype(numpy.int32)).to(device)
        self._weights = torch.from_numpy(weights_of(ids)).to(device)
        self._starts = torch.from_numpy(starts).to(device)
        self._lengths = torch.from_numpy(numpy.diff(numpy.append(starts, len(ids)))).to(device)
        if len(ids) <= time:
            raise ValueError(f"{path}: found {len(ids)} ids, expected more than {time}, the length of a row")
        self._seed, self.epoch, self._row = seed, 0, 0
        self._shuffle()

    def __len__(self):
        return len(self._ids)

    def _shuffle(self):
        generator = torch.Generator().manual_seed(1_000_003 * self._seed + self.epoch)
        order = torch.randperm(len(self._starts), generator=generator).to(self.device)
        lengths = self._lengths[order]
        ends = lengths.cumsum(0)
        within = torch.arange(len(self._ids), device=self.device) - torch.repeat_interleave(ends - lengths, lengths)
        self._order = torch.repeat_interleave(self._starts[order], lengths) + within

    def draw(self, rows):
        """The next rows: input ids, target ids, weights of the targets, each (rows, time)."""
        found = []
        while len(found) < rows:
            first = self._row * self.time
            if first + self.time + 1 > len(self._order):
                self.epoch, self._row = self.epoch + 1, 0
                self._shuffle()
                continue
            found.append(self._order[first : first + self.time + 1])
            self._row += 1
        at = torch.stack(found)
        ids = self._ids[at].long()
        return ids[:, :-1], ids[:, 1:], self._weights[at[:, 1:]]

    def place(self):
        return {"epoch": self.epoch, "row": self._row}

    def go_to(self, place):
        self.epoch, self._row = place["epoch"], place["row"]
        self._shuffle()
