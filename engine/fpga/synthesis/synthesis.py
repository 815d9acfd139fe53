#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthesises the accelerator, places and routes it, and compares cells and clocks with report.md.

usage: synthesis.py [--slow] [--write] [NAME...]
       --slow     all of designs.txt and placements.txt, not only what is quick; NAME: only these
       --write    renews the rows of report.md instead
Numbers are compared for the versions of the tools that they were written with; of others only what must hold with any. Ends with 77 where
yosys is missing, and with 1 where something that was asked for by --slow is.
"""
import concurrent.futures
import os
import sys

import area
import boards
import designs
import place
import report
import rtl

WORK = rtl.HOME.parents[2] / "build" / "fpga-synthesis"


def versions(yosys, parts):
    """tool -> version, of those that are there."""
    paths = [yosys] + [path for path in {place.tool_of(place.PARTS[part]) for part in parts} if path]
    return dict(rtl.version(path).split(" ") for path in paths)


def cells(yosys, design):
    return [("area", design, report.area_row(design, area.synthesise(yosys, design)))]


def clocks(yosys, placement, pool):
    """Seeds side by side, as there are processors."""
    folder = WORK
    place.synthesise(yosys, placement, folder)
    routes = [pool.submit(place.route, placement, seed, folder) for seed in placement.seeds]
    return [("clock", placement, report.clock_row(placement, [routed.result() for routed in routes]))]


def results(yosys, chosen, places):
    """One processor for each tool that runs; another pool for what only waits for these."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool, concurrent.futures.ThreadPoolExecutor(2) as waiting:
        jobs = [waiting.submit(clocks, yosys, placement, pool) for placement in places]
        jobs += [pool.submit(cells, yosys, design) for design in chosen]
        for job in jobs:
            yield from job.result()


def problems_of(kind, design, row, known, tools):
    """Compares with the report where it was written with the same tools."""
    names = ["yosys"] + ([place.PARTS[design.part].tool] if kind == "clock" else [])
    same = all(known.tools.get(name) == tools.get(name) for name in names)
    rows = known.areas if kind == "area" else known.clocks
    if same and design.name not in rows:
        return [f"{design.name}: not in report.md: --write puts it there"]
    compare = report.area_problems if kind == "area" else report.clock_problems
    return compare(row, rows[design.name] if same else None)


def chosen_of(items, arguments):
    names = [word for word in arguments if not word.startswith("--")]
    if names:
        return [item for item in items if item.name in names]
    return [item for item in items if item.suite == "quick" or "--slow" in arguments]


def main(arguments):
    yosys = rtl.tool("yosys")
    if yosys is None:
        print("synthesis: left out, yosys is missing")
        return 77
    places = chosen_of(designs.placements(), arguments)
    without = [item for item in places if place.tool_of(place.PARTS[item.part]) is None]
    places = [item for item in places if item not in without]
    problems = [f"{item.name}: {place.PARTS[item.part].tool} is missing" for item in without if "--slow" in arguments]
    path = rtl.HOME / "report.md"
    known = report.read(path.read_text() if path.exists() else "")
    tools = versions(yosys, {item.part for item in places})
    WORK.mkdir(parents=True, exist_ok=True)
    try:
        for kind, design, row in results(yosys, chosen_of(designs.designs(), arguments), places):
            print(" | ".join(row.values()), flush=True)
            if "--write" in arguments:
                known.tools.update(tools)
                (known.areas if kind == "area" else known.clocks)[design.name] = row
            problems += problems_of(kind, design, row, known, tools)
    except rtl.Failed as error:
        problems.append(str(error))
    if "--write" in arguments:
        path.write_text(report.text_of(known))
    problems += boards.check(known)
    print("\n".join(problems) or "synthesis: as the report says")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
