#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that moves to another package: every order of installing, with dpkg itself, ends with all packages configured; and the check
before a release finds a move that dpkg was not told of."""
import itertools
import os
import pathlib
import subprocess
import tempfile
import unittest

import check_moved_files
import package_reading
import small_packages

COMMON = {"bin/trilume": "app", "bin/trilume-cli": "cli", "share/trilume/models/seed": "data", "include/trilume/a.h": "dev",
          "lib/trilume/plugins/virtual.so": "device"}
HOST, MANUAL = "libexec/trilume/trilume-device-host", "share/man/man1/trilume-cli.1"
BEFORE = COMMON | {HOST: "app", MANUAL: "app"}
AFTER = COMMON | {HOST: "device", MANUAL: "cli"}
MOVED = f"# told\nusr/{HOST} trilume trilume-plugins 0.2.0~\nusr/{MANUAL}.gz trilume trilume-cli 0.2.0~\n"


# dpkg waits for the disk after each step.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class System:
    """A root that dpkg installs into; libraries are left out of its judgement."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        (self.root / "var/lib/dpkg/info").mkdir(parents=True)
        (self.root / "var/lib/dpkg/status").touch()
        (self.root / "var/lib/dpkg/available").touch()

    def dpkg(self, *words):
        command = ["dpkg", f"--root={self.root}", "--force-depends", "--force-unsafe-io", "--log=/dev/null", *words]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)

    def install(self, *debs):
        return self.dpkg("--auto-deconfigure", "--install", *map(str, debs))

    def states(self):
        told = subprocess.run(["dpkg-query", f"--admindir={self.root}/var/lib/dpkg", "--show",
                               "--showformat", "${Package} ${Version} ${Status}\n"], stdout=subprocess.PIPE, text=True).stdout
        return {line.split()[0]: line.split(maxsplit=1)[1] for line in told.splitlines()}


def release(folder, version, files, moved=""):
    """The packages of one release by their names."""
    sources = small_packages.make_sources(pathlib.Path(folder, version), version, files, moved)
    small_packages.commit(sources, f"v{version}")
    return {deb.name: deb for deb in package_reading.read_debs(small_packages.pack(sources, "DEB"))}


@unittest.skipUnless(os.geteuid() == 0, "dpkg installs for root alone")
class Orders(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.old = release(cls.folder.name, "0.1.0", BEFORE)
        cls.new = release(cls.folder.name, "0.2.0", AFTER, MOVED)
        cls.untold = release(cls.folder.name, "0.3.0", AFTER)

    def system(self):
        folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.addCleanup(folder.cleanup)
        system = System(folder.name)
        done = system.install(*(deb.path for deb in self.old.values()))
        self.assertEqual(done.returncode, 0, done.stdout)
        return system

    def assert_all_configured(self, system, version):
        self.assertEqual(system.states(), {name: f"{version} install ok installed" for name in self.old})
        self.assertEqual(system.dpkg("--audit").stdout, "")

    def test_without_a_word_dpkg_refuses(self):
        done = self.system().install(self.untold["trilume-plugins"].path)
        self.assertIn("trying to overwrite", done.stdout)

    def test_all_at_once(self):
        for order in (sorted(self.new), sorted(self.new, reverse=True)):
            system = self.system()
            done = system.install(*(self.new[name].path for name in order))
            self.assertEqual(done.returncode, 0, done.stdout)
            self.assert_all_configured(system, "0.2.0")

    def test_one_after_the_other(self):
        for order in itertools.permutations(("trilume", "trilume-cli", "trilume-plugins")):
            with self.subTest(order=order):
                system = self.system()
                for name in (*order, "trilume-data", "trilume-dev"):
                    # The old window is out of service until its turn comes; nothing may fail but that.
                    done = system.install(self.new[name].path)
                    self.assertNotIn("trying to overwrite", done.stdout)
                    self.assertNotIn("error processing archive", done.stdout)
                self.assert_all_configured(system, "0.2.0")

    # Without leave to take the old window out of service for a moment dpkg changes nothing.
    def test_the_command_line_alone(self):
        system = self.system()
        done = system.dpkg("--install", str(self.new["trilume-cli"].path))
        self.assertIn("would break trilume", done.stdout)
        self.assert_all_configured(system, "0.1.0")

    def test_back(self):
        system = self.system()
        system.install(*(deb.path for deb in self.new.values()))
        for name in ("trilume-cli", "trilume-plugins", "trilume", "trilume-data", "trilume-dev"): # as apt does it: who breaks first
            done = system.install(self.old[name].path)
            self.assertEqual(done.returncode, 0, done.stdout)
        self.assert_all_configured(system, "0.1.0")
        self.assertEqual((system.root / "usr" / HOST).read_text(encoding="utf-8"), f"{HOST} of 0.1.0\n")

    def test_check_knows_what_dpkg_was_told(self):
        released = [["0.1.0"]] + [[deb.name, file] for deb in self.old.values() for file in sorted(deb.files)]
        told = [line.split() for line in MOVED.splitlines()[1:]]
        self.assertEqual(check_moved_files.check(list(self.old.values()), released, []), [])
        self.assertEqual(check_moved_files.check(list(self.new.values()), released, told), [])
        found = check_moved_files.check(list(self.new.values()), released, [])
        self.assertEqual(len(found), 2, found)
        self.assertIn("has no line for that", found[0])
        found = check_moved_files.check(list(self.untold.values()), released, told)
        self.assertEqual(len(found), 4, found)
        self.assertIn("its field Breaks does not have \"trilume (<< 0.2.0~)\"", " ".join(found))
        found = check_moved_files.check(list(self.new.values()), [], [["usr/bin/x", "trilume", "trilume-cli", "0.2.0~"]])
        self.assertEqual(found, ["packaging/moved-files.txt: usr/bin/x is not in trilume-cli"])


if __name__ == "__main__":
    unittest.main()
