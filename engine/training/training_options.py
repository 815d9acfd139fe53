# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options of train.py."""

import argparse
import os
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
# Those that a training keeps when it goes on.
LASTING = ("rows", "time", "lr", "weight_decay", "warm_up", "average", "seed", "adamw", "floats_only")


def arguments():
    parser = argparse.ArgumentParser(description="Trains a MatMul-free model on the data of build_data.py.")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--intermediate", type=int)
    parser.add_argument("--rows", type=int, default=32, help="of a batch, over all processes")
    parser.add_argument("--time", type=int, default=1024, help="tokens of a row")
    parser.add_argument("--trained-length", type=int, help="what the model's files say; the tokens of a row by default")
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--weight-decay", type=float, default=0.1)
    parser.add_argument("--warm-up", type=int, default=150, help="steps")
    parser.add_argument("--decay", type=float, default=0.4, help="share of the training in which the rate falls")
    parser.add_argument("--average", type=float, default=0.0, help="of weights, such as 0.999; 0: none")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--stop-after", type=int, help="steps of this sitting; --resume goes on with the same schedule")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--adamw", action="store_true", help="for all parameters")
    parser.add_argument("--shard", action="store_true")
    parser.add_argument(
        "--ternary", action="store_true", help="write weights at their ternary values: they compress well"
    )
    parser.add_argument("--from", dest="start", type=pathlib.Path, metavar="MODEL", help="a model folder to begin with")
    parser.add_argument(
        "--floats-only", action="store_true", help="leave the ternary weights: a fine-tuning that forgets little"
    )
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--log-every", type=int, default=50)
    parser.add_argument("--evaluate-every", type=int, default=1000)
    parser.add_argument("--threads", type=int, help="of a processor")
    parser.add_argument("--mixture", type=pathlib.Path, default=HERE / "mixture.json")
    options = parser.parse_args()
    for complaint in complaints(options):
        parser.error(complaint)
    return options


def complaints(options):
    """What is wrong with them, before anything is read."""
    world, checkpoint = int(os.environ.get("WORLD_SIZE", 1)), options.out / "checkpoint.pt"
    if (options.steps is None) == (options.minutes is None):
        yield "exactly one of --steps and --minutes is needed"
    if (options.steps or options.minutes or 0) <= 0 or options.time < 2 or options.rows < 1 or options.warm_up < 1:
        yield "--steps, --minutes, --rows and --warm-up are above 0, --time above 1"
    if options.rows % world:
        yield f"--rows is {options.rows}, expected a multiple of the {world} processes"
    if not 0 < options.decay <= 1 or not 0 <= options.average < 1:
        yield "--decay lies above 0 and up to 1, --average from 0 to below 1"
    if options.shard and (world == 1 or options.resume or options.average or options.stop_after):
        yield "--shard is for several processes, and keeps neither checkpoints nor an average"
    if options.resume and not checkpoint.is_file():
        yield f"--resume: there is no {checkpoint}"
    if checkpoint.exists() and not options.resume:
        yield f"{checkpoint} is of a training that can go on: --resume, or another folder"
