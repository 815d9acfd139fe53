#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for authors of plugins works: its files are written and its commands run, in its order.

usage: test_plugin_guide.py GUIDE INCLUDE CLI CHECK [CXX]
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks(guide):
    """(kind, file or None, text) of every fenced block."""
    found = [(kind, name or None, text) for kind, name, text in BLOCK.findall(guide)]
    assert guide.count("\n```") == 2 * len(found), "a block of the guide is neither a file nor a command"
    return found


def run(text, folder, environment):
    done = subprocess.run(["bash", "-eux", "-c", text], cwd=folder, env=environment, capture_output=True, text=True,
                          timeout=240, check=False)
    if done.returncode != 0:
        sys.exit(f"this of the guide ended with {done.returncode}:\n{text}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def main():
    guide, include, cli, check = (pathlib.Path(argument) for argument in sys.argv[1:5])
    environment = dict(os.environ, TRILUME_INCLUDE=str(include))
    printed = ""
    with tempfile.TemporaryDirectory() as folder:
        tools = pathlib.Path(folder, "tools")
        tools.mkdir()
        # As they are installed: by their names.
        os.symlink(cli, tools / "trilume-cli")
        os.symlink(check, tools / "trilume-plugin-check")
        environment["PATH"] = f"{tools}:{environment['PATH']}"
        if len(sys.argv) > 5:
            os.symlink(sys.argv[5], tools / "c++")
        work = pathlib.Path(folder, "work")
        work.mkdir()
        commands = 0
        for kind, name, text in blocks(guide.read_text(encoding="utf-8")):
            if name is not None:
                with open(work / name, "a", encoding="utf-8") as file:
                    file.write(text + "\n")
            else:
                assert kind == "sh", f"a block of {kind} without a file"
                commands += 1
                printed += run(text, work, environment)
        assert commands >= 3, "the guide has lost its commands"
        ids = (work / "on-the-device").read_text(encoding="ascii").split()
    assert re.search(r"^tutor:loop +The tutor's loop ", printed, re.MULTILINE), printed
    assert "FAIL" not in printed, printed
    assert len(ids) == 4 and all(number.isdigit() for number in ids), ids


if __name__ == "__main__":
    main()
