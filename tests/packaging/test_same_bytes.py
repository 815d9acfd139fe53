#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages of one commit are the same bytes, whatever the umask, the folder and the age of the files, and the caller's clock; and their
modes, owners and times are right. Real programs are compared by check_packed and check_reproducible."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import check_packages
import package_reading
import small_packages

FILES = {"bin/trilume": "app", "bin/trilume-cli": "cli", "share/man/man1/trilume-cli.1": "cli", "share/doc/trilume/NOTICE.md": "data",
         "share/doc/trilume/LICENSE": "data", "share/doc/trilume/examples/a.c": "dev", "lib/trilume/plugins/virtual.so": "device"}


class SameBytes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.first = small_packages.make_sources(self.folder / "first", "0.2.0", FILES)
        small_packages.commit(self.first, "v0.2.0")
        self.generators = ["DEB", "TGZ", "STGZ"] + (["RPM"] if shutil.which("rpmbuild") else [])

    def packed(self, umask, place, **environment):
        """The sums of all packages made from a clone in `place`."""
        clone = self.folder / place
        previous = os.umask(umask)
        self.addCleanup(os.environ.update, {key: os.environ[key] for key in environment if key in os.environ})
        os.environ.update(environment)
        try:
            small_packages.run("git", "clone", "-q", str(self.first), str(clone))
            subprocess.run(["find", str(clone), "-exec", "touch", "-h", "-d", "2001-02-03", "{}", "+"], check=True)
            folder = small_packages.pack(clone, *self.generators)
        finally:
            os.umask(previous)
            for key in environment:
                os.environ.pop(key, None)
        return folder, (folder / "SHA256SUMS").read_text(encoding="utf-8")

    def test_anybody(self):
        folder, expected = self.packed(0o022, "second")
        self.assertEqual(len(expected.splitlines()), 12 if "RPM" in self.generators else 7)
        for umask, place in [(0o002, "a"), (0o027, "a longer name"), (0o077, "another")]:
            with self.subTest(umask=f"{umask:03o}"):
                self.assertEqual(self.packed(umask, place, SOURCE_DATE_EPOCH="1", TZ="Pacific/Kiritimati")[1], expected)
        self.look_at(folder)

    def look_at(self, folder):
        debs = {deb.name: deb for deb in package_reading.read_debs(folder)}
        problems = []
        for deb in debs.values():
            problems += check_packages.deb_problems(deb, 1800000000)
        for path in folder.glob("*.rpm"):
            problems += check_packages.rpm_problems(path)
        self.assertEqual(problems, [])
        # Debian's own places for documents; the GPL is the system's.
        self.assertLessEqual({"usr/share/man/man1/trilume-cli.1.gz", "usr/share/doc/trilume-cli/copyright",
                              "usr/share/doc/trilume-cli/changelog.gz"}, debs["trilume-cli"].files)
        self.assertIn("usr/share/doc/trilume-data/NOTICE.md", debs["trilume-data"].files)
        self.assertNotIn("usr/share/doc/trilume-data/LICENSE", debs["trilume-data"].files)
        self.assertIn("usr/share/doc/trilume-dev/examples/a.c", debs["trilume-dev"].files)


class Findings(unittest.TestCase):
    """What check_packages says of a package that is wrong."""

    def test_mode_owner_and_dependency(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder, "tree")
            (tree / "DEBIAN").mkdir(parents=True)
            (tree / "usr/bin").mkdir(parents=True)
            (tree / "usr").chmod(0o775)
            (tree / "usr/bin/trilume-cli").write_bytes(b"\x7fELF" + bytes(14) + b"\xb7\0")
            (tree / "DEBIAN/control").write_text("Package: trilume-cli\nVersion: 0.2.0\nArchitecture: amd64\nMaintainer: A <a@b.c>\n"
                                                 "Depends: libc6, libqt6gui6 (>= 6.4)\nDescription: d\n", encoding="utf-8")
            path = pathlib.Path(folder, "trilume-cli.deb")
            small_packages.run("dpkg-deb", "--build", str(tree), str(path), env=os.environ | {"SOURCE_DATE_EPOCH": "1800000000"})
            found = "\n".join(check_packages.deb_problems(package_reading.read_deb(path), 1800000000))
        for words in ("./usr has the mode 775", "usr/bin/trilume-cli is for arm64", "depends on libqt6gui6",
                      "should be called trilume-cli_0.2.0_amd64.deb", "not of the commit (1800000000)"):
            self.assertIn(words, found)


if __name__ == "__main__":
    unittest.main()
