#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on packages that are not what they should be: modes, owners, times, dependencies, sizes, programs for another machine, paths of
the machine that made them; and on an archive whose programs do not run from a folder with a space in its name.

usage: check_packages.py FOLDER
"""
import os
import pathlib
import re
import struct
import subprocess
import sys
import tarfile
import tempfile

import package_reading

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = {"trilume", "trilume-cli", "trilume-data", "trilume-dev", "trilume-plugins"}
WITHOUT_WINDOW = {"trilume-cli", "trilume-plugins", "trilume-data", "trilume-dev"}
LARGEST = 24_000_000    # bytes of the window and the model that comes with it
MACHINES = {62: "amd64", 183: "arm64"}


def entry_problems(where, entry, time):
    problems = []
    if (entry.uname, entry.gname) != ("root", "root") or (entry.uid, entry.gid) != (0, 0):
        problems.append(f"{where}: {entry.name} belongs to {entry.uname}:{entry.gname} ({entry.uid}:{entry.gid}), not to root")
    wanted = {0o755} if entry.isdir() else {0o777} if entry.issym() else {0o644, 0o755}
    if entry.mode not in wanted:
        problems.append(f"{where}: {entry.name} has the mode {entry.mode:o}")
    if entry.mtime != time:
        problems.append(f"{where}: {entry.name} is of {entry.mtime}, not of the commit ({time})")
    return problems


def order_problems(where, entries):
    # Folder by folder, as tar --sort=name and dpkg-deb write them; the latter has links behind all others.
    names = [(where.endswith(".deb") and entry.issym(), entry.name.rstrip("/").split("/")) for entry in entries]
    return [] if names == sorted(names) else [f"{where}: its files stand in no order of names"]


def program_problems(deb):
    problems = []
    with deb.data as data:
        for entry in deb.entries:
            bytes_ = data.extractfile(entry.name).read() if entry.isfile() else b""
            if not bytes_.startswith(b"\x7fELF"):
                continue
            machine = MACHINES.get(struct.unpack_from("<H", bytes_, 18)[0], "another one")
            if machine != deb.fields["Architecture"]:
                problems.append(f"{deb.path.name}: {entry.name} is for {machine}")
            if str(ROOT).encode() + b"/" in bytes_:
                problems.append(f"{deb.path.name}: {entry.name} holds the path {ROOT}")
    return problems


def deb_problems(deb, time):
    name = deb.path.name
    problems = order_problems(name, deb.entries)
    for entry in deb.entries + deb.control:
        problems += entry_problems(name, entry, time)
    expected = f"{deb.name}_{deb.fields['Version']}_{deb.fields['Architecture']}.deb"
    if name != expected:
        problems.append(f"{name}: should be called {expected}")
    if deb.name in WITHOUT_WINDOW:
        window = [needed for needed in deb.relation("Depends") if re.match(r"libqt6(gui|widgets|svg|opengl|dbus)|libx11|libxcb", needed)]
        problems += [f"{name}: depends on {needed}, which the window alone may" for needed in window]
    return problems + program_problems(deb)


def rpm_problems(path):
    told = package_reading.output("rpm", "-qp", "--nosignature", "--qf",
                                  "[%{FILEMODES:octal} %{FILEUSERNAME}:%{FILEGROUPNAME} %{FILENAMES}\n]", str(path)).decode()
    problems = []
    for line in told.splitlines():
        mode, owner, file = line.split(" ", 2)
        if owner != "root:root" or not re.fullmatch(r"0?40755|100644|100755|120777", mode):
            problems.append(f"{path.name}: {file} has {mode} and belongs to {owner}")
    if not told:
        problems.append(f"{path.name}: no files")
    return problems


def run(command, environment):
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)
    return done.stdout if done.returncode == 0 else f"ended with {done.returncode}: {done.stderr}"


def folder_problems(top, home):
    """Of an unpacked archive: its programs find their files beside them, and no others."""
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    problems = []
    for command, wanted in [
            (["bin/trilume", "--version"], r"^trilume \d"),
            (["bin/trilume-cli", "generate", "--greedy", "--max-tokens", "4", "Hello"], r"\w"),
            (["bin/trilume-cli", "devices"], r"^virtual:"),
            (["bin/trilume-plugin-check", "--in-host", str(top / "lib/trilume/plugins/virtual.so")], r"^ok")]:
        said = run([str(top / command[0]), *command[1:]], environment)
        if not re.search(wanted, said, re.MULTILINE) or said.startswith("ended with"):
            problems.append(f"{' '.join(command)} in {top}: {said.strip()[:300]}")
    return problems


def archive_problems(archive, script, time):
    problems = []
    with tarfile.open(archive) as opened:
        for entry in opened.getmembers():
            problems += entry_problems(archive.name, entry, time)
        problems += order_problems(archive.name, opened.getmembers())
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder, "a home")
        home.mkdir()
        for name, command in [("some programs", ["tar", "-xzf", str(archive), "-C"]),
                              ("more programs", ["sh", str(script), "--skip-license", "--include-subdir", "--prefix="])]:
            place = pathlib.Path(folder, name)
            place.mkdir()
            command[-1] += str(place) if command[-1].endswith("=") else ""
            subprocess.run(command + ([str(place)] if command[-1] == "-C" else []), check=True, stdout=subprocess.DEVNULL)
            problems += folder_problems(place / archive.name.removesuffix(".tar.gz"), home)
    return problems


def check(folder):
    debs = package_reading.read_debs(folder)
    symbols = package_reading.read_debs(folder / "debug")
    problems = []
    if {deb.name for deb in debs} != PACKAGES:
        return [f"{folder}: the packages for Debian are {sorted(deb.name for deb in debs)}"]
    if {deb.name for deb in symbols} != {f"{name}-dbgsym" for name in PACKAGES - {"trilume-data"}}:
        problems.append(f"{folder}/debug: the packages of symbols are {sorted(deb.name for deb in symbols)}")
    time = debs[0].entries[0].mtime
    for deb in debs + symbols:
        problems += deb_problems(deb, time)
    size = sum(deb.path.stat().st_size for deb in debs if deb.name in {"trilume", "trilume-data"})
    if size > LARGEST:
        problems.append(f"{folder}: the window and its model have {size} bytes, more than {LARGEST}")
    rpms = sorted(folder.glob("*.rpm"))
    if len(rpms) != len(PACKAGES):
        problems.append(f"{folder}: {len(rpms)} packages for rpm")
    for path in rpms:
        problems += rpm_problems(path)
    archives, scripts = list(folder.glob("*.tar.gz")), list(folder.glob("*.sh"))
    if len(archives) != 1 or len(scripts) != 1:
        return problems + [f"{folder}: {len(archives)} archives and {len(scripts)} scripts"]
    print(f"the window and its model: {size} bytes of {LARGEST}")
    return problems + archive_problems(archives[0], scripts[0], time)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = check(pathlib.Path(sys.argv[1]).resolve())
    for problem in found:
        print(problem)
    sys.exit(1 if found else 0)
