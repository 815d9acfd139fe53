#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short trainings of models that differ in vocabulary, width or depth, side by side on one device, and a table.

usage: compare_shapes.py OUT --letters 40e6 [--rows 32] [--lr 0.005] DATA:HIDDEN:LAYERS[:INTERMEDIATE]...

DATA are folders of build_data.py from the same texts. Each model reads the same number of letters: a larger vocabulary
reads them in fewer tokens. The table holds bits per byte of the held-out texts, which vocabularies share. OUT gets a folder
for each with what train.py wrote, and table.md.
"""

import argparse
import math
import pathlib
import subprocess
import sys

import torch

import operators
from corpus.mixture import read_shares
from corpus.tokens import BEGIN, Stream, read_tokens
from export import is_ternary
from reference import load_folder

HERE = pathlib.Path(__file__).resolve().parent
TIME, ROWS_AT_ONCE = 512, 16
TQ2_0_BYTES = 66 / 256  # of a ternary weight in the file


class Run:
    def __init__(self, words, mixture):
        data, *shape = words.split(":")
        if len(shape) not in (2, 3) or not all(map(str.isdecimal, shape)):
            raise ValueError(f"found {words!r}, expected DATA:HIDDEN:LAYERS[:INTERMEDIATE]")
        self.data = pathlib.Path(data)
        self.shape = dict(zip(("hidden", "layers", "intermediate"), shape))
        self.name = "-".join([self.data.name, *shape])
        self.mixture = mixture
        self.shares = {name: share for name, (share, _) in read_shares(mixture, self.data).items()}
        self.letters = {name: self._letters_per_token(name) for name in self.shares}

    def _letters_per_token(self, source):
        letters = (self.data / f"{source}.held_out.txt").stat().st_size
        return letters / len(read_tokens(self.data / f"{source}.held_out.tokens.xz"))

    def steps(self, letters, rows):
        per_token = sum(share * self.letters[name] for name, share in self.shares.items())
        return round(letters / per_token / (rows * 1024))

    def start(self, options):
        words = {**self.shape, "rows": options.rows, "lr": options.lr, "mixture": self.mixture}
        words["steps"] = self.steps(options.letters, options.rows)
        words["evaluate-every"] = words["steps"]
        words["warm-up"] = max(1, words["steps"] // 8)
        command = [sys.executable, str(HERE / "train.py"), str(self.data), str(options.out / self.name), "--ternary"]
        return subprocess.Popen(command + [f"--{key}={value}" for key, value in words.items()])

    @torch.no_grad()
    def bits_per_byte(self, model, source, device):
        """Of the whole held-out part, but for the last tokens that fill no row."""
        stream = Stream(self.data / f"{source}.held_out.tokens.xz", TIME, device, 0)
        rows, nats = (len(stream) - 1) // TIME, 0.0
        for first in range(0, rows, ROWS_AT_ONCE):
            ids, targets, _ = stream.draw(min(ROWS_AT_ONCE, rows - first))
            counts = (targets != BEGIN).float()  # what comes after a document cannot be known
            nats += model(ids, targets, counts, operators.choose(device)).item()
        return nats / math.log(2) / (rows * TIME * self.letters[source])

    def row(self, out, device):
        """A row of the table, and its bits per byte over all sources."""
        model = load_folder(out / self.name / "model").to(device)
        ternary = sum(p.numel() for name, p in model.named_parameters() if is_ternary(name))
        embeddings = model.model.embeddings.weight.numel()
        size = (TQ2_0_BYTES * ternary + 2 * embeddings) / 2**20
        bits = {name: self.bits_per_byte(model, name, device) for name in self.shares}
        mean = sum(share * bits[name] for name, share in self.shares.items())
        pieces = model.lm_head.weight.shape[0]
        cells = [
            pieces,
            self.shape["hidden"],
            self.shape["layers"],
            model.intermediate,
            f"{(ternary + embeddings) / 1e6:.1f} M",
            f"{size:.1f}",
        ]
        cells += [f"{bits[name]:.3f}" for name in self.shares] + [f"{mean:.3f}"]
        return mean, "| " + " | ".join(map(str, cells)) + " |"


def table(runs, out, device):
    heads = ["vocabulary", "hidden", "layers", "intermediate", "weights", "MiB", *runs[0].shares, "all, by share"]
    rows = sorted(run.row(out, device) for run in runs)
    return "\n".join(["| " + " | ".join(heads) + " |", "|" + "---:|" * len(heads), *(row for _, row in rows)]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("runs", nargs="+", metavar="DATA:HIDDEN:LAYERS[:INTERMEDIATE]")
    parser.add_argument("--letters", type=float, required=True, help="that each model reads")
    parser.add_argument("--rows", type=int, default=32)
    parser.add_argument("--lr", type=float, default=0.005)
    parser.add_argument("--mixture", type=pathlib.Path, default=HERE / "mixture.json")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    runs = [Run(words, options.mixture) for words in options.runs]
    started = [(run, run.start(options)) for run in runs]
    failed = [run.name for run, process in started if process.wait()]
    if failed:
        raise ValueError(f"these trainings failed: {', '.join(failed)}")
    text = table(runs, options.out, torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    print(text, end="")
    (options.out / "table.md").write_text(text)


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:
        sys.exit(f"compare_shapes.py: {error}")
