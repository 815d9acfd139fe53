#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference outputs of a model folder for tests/golden, computed in PyTorch and float64 with exact sums (greedy tokens in
float32).

usage: reference.py MODEL OUT [--seed 1]

MODEL is a Hugging Face folder. Ids are drawn until float32 and float64 agree: no activation lies so near to a rounding tie
that two right implementations may differ. OUT gets golden.json (`ids` read, tokens that `greedy` decoding appends),
logits.f32, hidden.f32 and state.f32 (tests/golden/README.md).
"""

import argparse
import copy
import json
import pathlib
import struct

import numpy
import torch

from model import Model

COUNT, GREEDY, ROWS = 10, 32, 8
ALIKE, TRIES = 3e-6, 2000
SHAKES, SHAKE, FLIPPED = 16, 1e-6, 3e-4  # one code that rounds the other way moves a reading by 1e-3 and more
TYPES = {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def read_safetensors(path):
    """Name and float32 tensor of each entry."""
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    for name, entry in json.loads(data[8 : 8 + size]).items():
        if name != "__metadata__":
            begin, end = (8 + size + offset for offset in entry["data_offsets"])
            values = numpy.frombuffer(data[begin:end], TYPES[entry["dtype"]])
            if entry["dtype"] == "BF16":
                values = (values.astype("<u4") << 16).view("<f4")
            yield name, torch.from_numpy(values.astype("<f4").reshape(entry["shape"]).copy())


def load_folder(folder):
    """The model of a Hugging Face folder."""
    folder = pathlib.Path(folder)
    config = json.loads((folder / "config.json").read_text())
    width = config.get("intermediate_size") or 256 * -(
        -int(config["hidden_size"] * config["hidden_ratio"] * 2 / 3) // 256
    )
    model = Model(config["vocab_size"], config["hidden_size"], config["num_hidden_layers"], width)
    state = {}
    for file in sorted(folder.glob("*.safetensors")):
        state.update(read_safetensors(file))
    model.load_state_dict(state)
    return model


def difference(found, expected):
    """Largest difference of two readings, as a part of the largest value of its row."""
    return max(((a.double() - b).abs() / b.abs().amax(-1, keepdim=True)).max().item() for a, b in zip(found, expected))


def is_far_from_ties(exact, ids, expected, generator):
    """Whether the reading stays when embeddings move by what the order of float32 sums may move values."""
    weight = exact.model.embeddings.weight
    kept = weight.detach().clone()
    try:
        for _ in range(SHAKES):
            shake = 1 + SHAKE * torch.randn(kept.shape, generator=generator, dtype=kept.dtype)
            weight.data.copy_(kept * shake)
            if difference(exact.read(ids), expected) > FLIPPED:
                return False
    finally:
        weight.data.copy_(kept)
    return True


def draw(model, seed):
    """Ids that float32 and float64 read alike, shaken or not, and the reading in float64."""
    exact, generator = copy.deepcopy(model).double(), torch.Generator().manual_seed(seed)
    vocabulary = model.lm_head.weight.shape[0]
    for tries in range(1, TRIES + 1):
        ids = torch.randint(6, vocabulary, (1, COUNT), generator=generator)
        expected = exact.read(ids)
        if difference(model.read(ids), expected) < ALIKE and is_far_from_ties(exact, ids, expected, generator):
            print(f"found after {tries} tries")
            return ids[0].tolist(), expected
    raise ValueError(f"found no ids without a rounding tie in {TRIES} tries of {COUNT} ids")


def greedy(model, ids):
    """GREEDY tokens that follow."""
    logits, _, states = model.read(torch.tensor([ids]))
    found = []
    for _ in range(GREEDY):
        found.append(int(logits[0, -1].argmax()))
        logits, _, states = model.read(torch.tensor([[found[-1]]]), states)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    model = load_folder(options.model)
    ids, (logits, stream, states) = draw(model, options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, values in (("logits", logits[0, -ROWS:]), ("hidden", stream[:, 0, -1]), ("state", states[:, 0])):
        values.numpy().astype("<f4").tofile(options.out / f"{name}.f32")
    (options.out / "golden.json").write_text(json.dumps({"ids": ids, "greedy": greedy(model, ids)}) + "\n")


if __name__ == "__main__":
    main()
