# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the repository, as the checks see them."""
import pathlib
import re
import sys

FOLDERS = ("app", "engine", "ui", "resources", "translations", "packaging", "tests", ".ci")
BINARY = {".gguf", ".png", ".npz", ".npy", ".model", ".safetensors", ".xz", ".gz", ".db", ".sqlite", ".bin", ".qm"}
LINE_COMMENT = re.compile(r"//[^\n]*")
BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.S)


class SourceFile:
    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.name = path.name
        self.suffix = path.suffix
        self.bytes = path.read_bytes()
        self._text = None

    @property
    def text(self):
        if self._text is None:
            self._text = self.bytes.decode("utf-8", errors="replace")
        return self._text

    @property
    def lines(self):
        return self.text.splitlines()

    @property
    def is_cpp(self):
        return self.suffix in {".h", ".cpp"}


def files(root):
    """Every text file below the project's folders, and those at the top, in a fixed order."""
    root = pathlib.Path(root).resolve()
    found = [path for path in root.iterdir() if path.is_file() and path.name != "compile_commands.json"]
    for folder in FOLDERS:
        found += [path for path in (root / folder).rglob("*") if path.is_file()]
    for path in sorted(found):
        if path.suffix in BINARY or "__pycache__" in path.parts or path.name == ".git":
            continue
        file = SourceFile(root, path)
        if b"\0" not in file.bytes[:4096]:
            yield file


def report(name, problems):
    """Prints the findings and returns the exit status."""
    for problem in problems:
        print(problem)
    print(f"{name}: {len(problems)} found" if problems else f"{name}: clean", file=sys.stderr)
    return 1 if problems else 0
