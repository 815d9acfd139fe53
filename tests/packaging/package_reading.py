# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in packages, as the checks see it."""
import dataclasses
import io
import pathlib
import re
import subprocess
import tarfile


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


@dataclasses.dataclass
class Deb:
    path: pathlib.Path
    fields: dict    # of its control file
    entries: list   # TarInfo of each folder and file
    control: list   # TarInfo of each control file

    @property
    def name(self):
        return self.fields["Package"]

    @property
    def files(self):
        """Paths without what dpkg lets several packages have: folders."""
        return {entry.name.removeprefix("./") for entry in self.entries if not entry.isdir()}

    @property
    def data(self):
        return tarfile.open(fileobj=io.BytesIO(output("dpkg-deb", "--fsys-tarfile", str(self.path))))

    def relation(self, field):
        """The packages of "trilume (<< 0.2.0~), libc6 (>= 2.34)" with what stands behind them."""
        found = {}
        for one in re.split(r"[,|]", self.fields.get(field, "")):
            name, _, condition = one.strip().partition(" ")
            if name:
                found.setdefault(name.partition(":")[0], []).append(condition.strip("()"))
        return found


def read_deb(path):
    fields = {}
    for line in output("dpkg-deb", "--field", str(path)).decode().splitlines():
        key, colon, value = line.partition(": ")
        if colon and not line.startswith(" "):
            fields[key] = value
    data = output("dpkg-deb", "--fsys-tarfile", str(path))
    control = output("dpkg-deb", "--ctrl-tarfile", str(path))
    return Deb(path, fields, tarfile.open(fileobj=io.BytesIO(data)).getmembers(),
               tarfile.open(fileobj=io.BytesIO(control)).getmembers())


def read_debs(folder):
    return [read_deb(path) for path in sorted(pathlib.Path(folder).glob("*.deb"))]
