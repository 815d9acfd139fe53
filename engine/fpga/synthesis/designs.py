# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of what is synthesised, placed and routed."""
import dataclasses

import rtl

# Says at which clock a build runs, not what it looks like.
NOT_LOGIC = ("ClockKhz", "Build")


@dataclasses.dataclass
class Design:
    """A line of designs.txt."""
    name: str
    family: str
    suite: str
    parameters: list
    module: str = "trilume_fpga"

    def lanes(self):
        """None of a module that has no rows of weights."""
        values = {"Columns": 16, "Vectors": 1, **{key: int(value) for key, value in self.parameters}}
        return values["Rows"] * values["Columns"] * values["Vectors"] if "Rows" in values else None


@dataclasses.dataclass
class Placement:
    """A line of placements.txt."""
    name: str
    part: str
    suite: str
    module: str
    seeds: list
    parameters: list


def geometries():
    """name -> [[key, value], ...] of the simulation's builds."""
    lines = (rtl.HOME.parent / "simulation" / "geometries.txt").read_text().splitlines()
    split = [line.split() for line in lines if line and not line.startswith("#")]
    return {words[0]: [word.split("=") for word in words[2:]] for words in split}


def parameters_of(text):
    """[[key, value], ...] of the last field of a line."""
    pairs = [word.split("=") for word in text.split()]
    if pairs and pairs[0][0] == "geometry":
        pairs = geometries()[pairs[0][1]] + pairs[1:]
    return [pair for pair in pairs if pair[0] not in NOT_LOGIC]


def words_of(parameters):
    return " ".join("=".join(pair) for pair in parameters)


def rows(name):
    lines = (rtl.HOME / name).read_text().splitlines()
    return [[field.strip() for field in line.split("|")] for line in lines if line and not line.startswith("#")]


def designs():
    return [Design(name, family, suite, parameters_of(text), module) for name, family, suite, module, text in rows("designs.txt")]


def placements():
    return [Placement(name, part, suite, module, seeds.split(), parameters_of(text))
            for name, part, suite, module, seeds, text in rows("placements.txt")]
