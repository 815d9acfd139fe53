#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a small chat model, and another one beside it: a sheet of 120 prompts, losses, speed.

Everything goes through trilume-cli with the program's own options: the same seeds give the same table on any machine.

    evaluate.py --cli build/release/app/cli/trilume-cli --model new.gguf --against old.gguf --held-out texts/
"""

import argparse
import json
import os
import pathlib
import sys

from evaluation import report, runner, sheets


def arguments(words):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="the program trilume-cli")
    parser.add_argument("--model", required=True, help="the model file to measure")
    parser.add_argument("--against", metavar="MODEL", help="another one, shown beside it")
    parser.add_argument(
        "--held-out",
        metavar="DIR",
        type=pathlib.Path,
        help="tell the loss of each *.txt in this folder; one source a file",
    )
    parser.add_argument(
        "--sheet",
        metavar="FILE",
        type=pathlib.Path,
        default=sheets.FOLDER / "sheet.json",
        help="the prompts to ask (evaluation/sheet.json); evaluation/second_sheet.json has others of the same kinds",
    )
    parser.add_argument("--seeds", metavar="N", type=int, default=5, help="ask each prompt with the seeds 1 to N (5)")
    parser.add_argument("--kinds", metavar="KIND,...", help="only prompts of these kinds")
    parser.add_argument("--speed", action="store_true", help="measure how fast tokens are generated as well")
    parser.add_argument("--chats", action="store_true", help="print ten conversations to read, and leave")
    parser.add_argument("--threads", metavar="N", type=int, default=1, help="of the program (1); changes speed alone")
    parser.add_argument("--jobs", metavar="N", type=int, default=1, help="conversations at a time (1)")
    parser.add_argument("--json", metavar="FILE", type=pathlib.Path, help="write everything, failed answers as well")
    parser.add_argument("--markdown", metavar="FILE", type=pathlib.Path, help="write the table here too")
    options = parser.parse_args(words)
    if options.seeds < 1 or options.threads < 1 or options.jobs < 1:
        parser.error("--seeds, --threads and --jobs are 1 or more")
    if options.held_out and not options.held_out.is_dir():
        parser.error(f"--held-out: {options.held_out} is not a folder")
    return options


def print_chats(engine, jobs):
    print(f"## {engine.name}\n")
    sheet = sheets.Sheet(sheets.FOLDER / "chats.json")
    for outcome in sheet.ask(engine, [1], jobs):
        print(sheets.transcript(outcome), flush=True)


def measure(engine, sheet, options):
    outcomes = []
    total = len(sheet.entries) * options.seeds
    for outcome in sheet.ask(engine, range(1, options.seeds + 1), options.jobs):
        outcomes.append(outcome)
        if sys.stderr.isatty():
            print(f"\r{engine.name}: {len(outcomes)} of {total}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    texts = sorted(options.held_out.glob("*.txt")) if options.held_out else []
    losses = {text.stem: engine.loss(text) for text in texts}
    speed = engine.tokens_per_second() if options.speed else None
    return report.of_model(engine, outcomes, losses, speed)


def main(words=None):
    options = arguments(words)
    engines = [
        runner.Engine(options.cli, model, options.threads) for model in (options.model, options.against) if model
    ]
    if len({engine.name for engine in engines}) < len(engines):
        for engine in engines:
            engine.name = engine.model
    if options.chats:
        for engine in engines:
            print_chats(engine, options.jobs)
        return 0
    sheet = sheets.Sheet(options.sheet)
    if options.kinds:
        wanted = options.kinds.split(",")
        unknown = set(wanted) - {entry["kind"] for entry in sheet.entries}
        if unknown:
            raise ValueError(f"--kinds: the sheet has no {', '.join(sorted(unknown))}")
        sheet.entries = [entry for entry in sheet.entries if entry["kind"] in wanted]
    models = [measure(engine, sheet, options) for engine in engines]
    table = report.markdown(models)
    print(table, end="")
    if options.markdown:
        options.markdown.write_text(table)
    if options.json:
        options.json.write_text(json.dumps({"models": models}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # `| head`
        sys.stdout = open(os.devnull, "w")
        sys.exit(1)
    except (runner.EngineError, OSError, ValueError) as error:
        sys.exit(f"evaluate.py: {error}")
