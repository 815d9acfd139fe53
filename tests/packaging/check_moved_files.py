#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a file that is in another package than in the last release, where dpkg is not told.

dpkg refuses to overwrite a file of another package, and looks at one package at a time: the new one has to replace and to break
the versions of the old one that had the file (packaging/moved-files.txt, packaging/README.md).

usage: check_moved_files.py FOLDER            the packages in it against packaging/released-files.txt
       check_moved_files.py --renew FOLDER    writes packaging/released-files.txt anew, after a release
"""
import pathlib
import sys

import package_reading

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
HEAD = """\
# What the last release had in its packages for Debian: "VERSION" in the first line, then "PACKAGE FILE" each. Empty before the first.
# Written by tests/packaging/check_moved_files.py --renew FOLDER.
"""


def told_lines(path):
    """The words of each line that is not a comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def twice(debs):
    owners = {}
    for deb in debs:
        for file in sorted(deb.files):
            owners.setdefault(file, []).append(deb.name)
    return owners, [f"{file}: in {' and in '.join(names)}" for file, names in owners.items() if len(names) > 1]


def check_move(file, old, deb, moves):
    """What is wrong with a file of `old` that is in the package `deb` now."""
    for moved, told_old, told_new, version in moves:
        if (moved, told_old, told_new) == (file, old, deb.name):
            break
    else:
        return [f"{file}: was in {old}, is in {deb.name}; packaging/moved-files.txt has no line for that"]
    wanted = f"<< {version}"
    return [f"{deb.path.name}: its field {field} does not have \"{old} ({wanted})\", for {file}"
            for field in ("Breaks", "Replaces") if wanted not in deb.relation(field).get(old, [])]


def check(debs, released, moves):
    """`released`: the words of released-files.txt; `moves`: those of moved-files.txt."""
    owners, problems = twice(debs)
    by_name = {deb.name: deb for deb in debs}
    for old, file in released[1:]:
        owner = owners.get(file, [old])[0]
        if owner != old:
            problems += check_move(file, old, by_name[owner], moves)
    for file, old, new, _version in moves:
        if new in by_name and file not in by_name[new].files:
            problems.append(f"packaging/moved-files.txt: {file} is not in {new}")
    return problems


def renew(debs):
    lines = [debs[0].fields["Version"]]
    lines += [f"{deb.name} {file}" for deb in debs for file in sorted(deb.files)]
    (PACKAGING / "released-files.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return []


def main(arguments):
    debs = package_reading.read_debs(arguments[-1])
    if not debs:
        problems = [f"{arguments[-1]}: no packages for Debian are in it"]
    elif arguments[0] == "--renew":
        problems = renew(debs)
    else:
        problems = check(debs, told_lines(PACKAGING / "released-files.txt"), told_lines(PACKAGING / "moved-files.txt"))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
