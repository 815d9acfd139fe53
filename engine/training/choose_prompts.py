#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds prompts for the first page: those of evaluation/example_prompts.json that a model answers right every time.

They come in the order of that file, but no kind comes again before each has had its turn: the first three are of three
kinds. A prompt is dropped at its first wrong answer.

    choose_prompts.py --cli build/release/app/cli/trilume-cli --model new.gguf
"""

import argparse
import itertools
import os
import sys

from evaluation import checks, runner, sheets


def first_failure(sheet, engine, entry, seeds):
    """The first outcome that is wrong, or None."""
    for seed in seeds:
        outcome = sheet.judge(entry, seed, engine.converse(entry["turns"], seed))
        if not outcome.is_right:
            return outcome
    return None


def ranked(entries):
    """The first of each kind, then the second of each, and so on; kinds in the order in which they first appear."""
    kinds = {}
    for entry in entries:
        kinds.setdefault(entry["kind"], []).append(entry)
    rounds = itertools.zip_longest(*kinds.values())
    return [entry for one_round in rounds for entry in one_round if entry]


def main(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="the program trilume-cli")
    parser.add_argument("--model", required=True, help="the model file")
    parser.add_argument("--seeds", metavar="N", type=int, default=20, help="ask with the seeds 1 to N (20)")
    parser.add_argument("--threads", metavar="N", type=int, default=1, help="of the program (1)")
    parser.add_argument("--why", action="store_true", help="tell on standard error why the others were dropped")
    options = parser.parse_args(words)
    engine = runner.Engine(options.cli, options.model, options.threads)
    sheet = sheets.Sheet(sheets.FOLDER / "example_prompts.json")
    reliable = []
    for entry in sheet.entries:
        failure = first_failure(sheet, engine, entry, range(1, options.seeds + 1))
        if failure is None:
            reliable.append(entry)
        elif options.why:
            names = ", ".join(checks.name_of(check) for check in failure.failures)
            print(f"seed {failure.seed}, {names}: {entry['turns'][0]} -> {failure.answers[-1].text!r}", file=sys.stderr)
    for entry in ranked(reliable):
        print(f"{entry['kind']}\t{entry['turns'][0]}")
    return 0 if len({entry["kind"] for entry in reliable}) >= 3 else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # `| head`
        sys.stdout = open(os.devnull, "w")
        sys.exit(1)
    except (runner.EngineError, OSError, ValueError) as error:
        sys.exit(f"choose_prompts.py: {error}")
