#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the packages for 64-bit Arm are not those for this processor with other programs in them: names, architecture, programs,
what they depend on, symbols for debuggers, and every file that is no program.

usage: check_arm64.py PACKAGES-FOR-ARM PACKAGES-FOR-THIS-PROCESSOR ROOT-OF-LIBRARIES
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import check_packages
import package_reading

PACKED = {"trilume-cli"}
WITHOUT_PROGRAMS = {"trilume-data"}  # one package for every processor


def is_program(bytes_):
    return bytes_.startswith(b"\x7fELF")


def contents(deb):
    """Path -> bytes, or where a link leads to."""
    with deb.data as data:
        return {entry.name.removeprefix("./"): data.extractfile(entry).read() if entry.isfile() else entry.linkname
                for entry in data.getmembers() if not entry.isdir()}


def programs(deb):
    return {path: bytes_ for path, bytes_ in contents(deb).items() if isinstance(bytes_, bytes) and is_program(bytes_)}


def readelf(bytes_, *options):
    with tempfile.NamedTemporaryFile() as file:
        file.write(bytes_)
        file.flush()
        # Of symbols alone it complains that there is no program.
        return subprocess.run(["readelf", "--wide", *options, file.name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              check=True).stdout.decode()


def build_id(bytes_):
    found = re.search(r"Build ID: ([0-9a-f]+)", readelf(bytes_, "--notes"))
    return found[1] if found else None


def head_problems(deb, version):
    name = deb.path.name
    problems = check_packages.program_problems(deb)
    if deb.fields["Architecture"] != "arm64":
        problems.append(f"{name}: Architecture: {deb.fields['Architecture']}, expected arm64")
    if deb.fields["Version"] != version:
        problems.append(f"{name}: Version: {deb.fields['Version']}, expected {version} as for this processor")
    expected = f"{deb.name}_{version}_arm64.deb"
    return problems + ([] if name == expected else [f"{name}: should be called {expected}"])


def file_problems(deb, other):
    """What is no program is the same, byte by byte."""
    ours, theirs = contents(deb), contents(other)
    problems = [f"{deb.path.name}: {path} is in one of both packages" for path in sorted(set(ours) ^ set(theirs))]
    for path in sorted(set(ours) & set(theirs)):
        both_programs = all(isinstance(bytes_, bytes) and is_program(bytes_) for bytes_ in (ours[path], theirs[path]))
        if ours[path] != theirs[path] and not both_programs:
            problems.append(f"{deb.path.name}: {path} differs from that for this processor")
    return problems


def symbol_problems(deb, symbols):
    """Programs have none; those of each lie in the other package, under the number of its build."""
    problems = []
    kept = contents(symbols)
    for path, bytes_ in programs(deb).items():
        if " .symtab " in readelf(bytes_, "--sections"):
            problems.append(f"{deb.path.name}: {path} has its symbols still")
        number = build_id(bytes_)
        place = f"usr/lib/debug/.build-id/{number[:2]}/{number[2:]}.debug" if number else None
        if place not in kept:
            problems.append(f"{symbols.path.name}: has nothing of {path} (build {number})")
        elif " .debug_info " not in readelf(kept[place], "--sections") or build_id(kept[place]) != number:
            problems.append(f"{symbols.path.name}: {place} has no symbols of {path}")
    return problems


class Libraries:
    """What packaging/arm64-root has unpacked."""

    def __init__(self, root):
        self.root, self.database = root, f"--admindir={root}.dpkg"
        told = package_reading.output("dpkg-query", self.database, "-W", "-f", "${Package} ${Version}\n").decode()
        self.versions = dict(line.split() for line in told.splitlines())

    def package_of(self, soname):
        for folder in ("lib", "usr/lib"):
            path = self.root / folder / "aarch64-linux-gnu" / soname
            done = subprocess.run(["dpkg-query", self.database, "--search", str(path)], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
            if done.returncode == 0:
                return done.stdout.partition(":")[0]
        return None

    def satisfies(self, package, condition):
        relation, _, version = condition.partition(" ")
        return package in self.versions and (not condition or subprocess.run(
            ["dpkg", "--compare-versions", self.versions[package], relation, version]).returncode == 0)


def relation_problems(deb, other, libraries):
    name, depends = deb.path.name, deb.relation("Depends")
    problems = [f"{name}: depends on {package} here or there only" for package in sorted(set(depends) ^ set(other.relation("Depends")))]
    for package, conditions in depends.items():
        if package not in WITHOUT_PROGRAMS:
            problems += [f"{name}: depends on {package} ({condition}), which Debian's packages for arm64 do not satisfy"
                         for condition in conditions if not libraries.satisfies(package, condition)]
    for path, bytes_ in programs(deb).items():
        for soname in re.findall(r"\(NEEDED\).*\[(.+)\]", readelf(bytes_, "--dynamic")):
            package = libraries.package_of(soname)
            if package not in depends:
                problems.append(f"{name}: {path} needs {soname} of {package}, which is not among its dependencies")
    return problems


def check(folder, other_folder, root):
    debs = {deb.name: deb for deb in package_reading.read_debs(folder)}
    symbols = {deb.name: deb for deb in package_reading.read_debs(folder / "debug")}
    others = {deb.name: deb for deb in package_reading.read_debs(other_folder)}
    if set(debs) != PACKED or set(symbols) != {f"{name}-dbgsym" for name in PACKED} or not PACKED <= set(others):
        return [f"{folder}: found {sorted(debs)} and {sorted(symbols)}, expected {sorted(PACKED)} with their symbols; "
                f"{other_folder}: found {sorted(others)}"]
    libraries, problems = Libraries(root), []
    for name, deb in debs.items():
        version = others[name].fields["Version"]
        if not programs(deb):
            problems.append(f"{deb.path.name}: has no program")
        problems += head_problems(deb, version) + head_problems(symbols[f"{name}-dbgsym"], version)
        problems += file_problems(deb, others[name]) + symbol_problems(deb, symbols[f"{name}-dbgsym"])
        problems += relation_problems(deb, others[name], libraries)
    return problems


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    found = check(*(pathlib.Path(argument).resolve() for argument in sys.argv[1:]))
    for problem in found:
        print(problem)
    sys.exit(1 if found else 0)
