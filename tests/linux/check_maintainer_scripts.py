#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the scripts of packages as dpkg does, on systems with and without udev.

usage: check_maintainer_scripts.py ROOT BUILD
/sys is another one for each run, which takes namespaces: without the right to make them the exit status is 77.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path()
BOARDS = {"1-1": ("0403", "6015"), "1-2": ("046d", "c52b"), "1-3": ("1209", "5af0")}
OURS = ("1-1", "1-3")
# What a system has; programs of the shell's own path are found in any case.
TOOLS = ("sh", "cat", "env")


def namespaces():
    command = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    return command if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True).returncode == 0 else None


class System:
    """A root's view: a folder of programs, a /sys with devices, and what udevadm was asked."""

    def __init__(self, folder, udevadm=None, sys_is="there"):
        self.folder = pathlib.Path(folder)
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.asked = self.folder / "asked"
        if udevadm is not None:
            program = self.bin / "udevadm"
            program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>"{self.asked}"\n{udevadm}\n')
            program.chmod(0o755)
        self.sys = self.folder / "sys"
        self.sys.mkdir()
        self.sys_is = sys_is
        if sys_is != "absent":
            for name, (vendor, product) in BOARDS.items():
                device = self.sys / "bus/usb/devices" / name
                device.mkdir(parents=True)
                (device / "idVendor").write_text(vendor + "\n")
                (device / "idProduct").write_text(product + "\n")
            (self.sys / "bus/usb/devices/1-0:1.0").mkdir()  # an interface: no numbers

    def run(self, script, *arguments):
        mount = f"mount --bind {self.sys} /sys" + (" && mount -o remount,bind,ro /sys" if self.sys_is == "read-only" else "")
        command = [*namespaces(), "sh", "-c", f'{mount} || exit 99; export PATH="$1"; shift; exec "$@"', "sh", str(self.bin),
                   str(script), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    def questions(self):
        return self.asked.read_text().splitlines() if self.asked.exists() else []


class Boards(unittest.TestCase):
    SCRIPT = "packaging/linux/trilume-plugins.postinst"

    def system(self, **options):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return System(folder.name, **options)

    def assert_configured(self, system, *arguments):
        result = system.run(ROOT / self.SCRIPT, *(arguments or ("configure", "")))
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_only_boards_are_asked_for(self):
        system = self.system(udevadm="exit 0")
        self.assert_configured(system)
        self.assertEqual(system.questions(), ["control --reload", *(
            f"trigger --action=change --parent-match=/sys/bus/usb/devices/{name}" for name in OURS)])

    def test_safe_to_run_twice(self):
        system = self.system(udevadm="exit 0")
        self.assert_configured(system)
        self.assert_configured(system, "configure", "0.1.0")

    def test_other_calls_do_nothing(self):
        for arguments in (("abort-upgrade", "0.1.0"), ("abort-remove",), ("triggered", "x")):
            system = self.system(udevadm="exit 0")
            self.assert_configured(system, *arguments)
            self.assertEqual(system.questions(), [])

    def test_no_udev(self):
        self.assert_configured(self.system())

    def test_udev_that_fails(self):
        self.assert_configured(self.system(udevadm='echo "Failed to write change: Read-only file system" >&2; exit 1'))

    def test_no_sys(self):
        self.assert_configured(self.system(udevadm="exit 1", sys_is="absent"))

    def test_sys_that_may_not_be_written(self):
        system = self.system(udevadm='echo change >/sys/bus/usb/devices/1-1/uevent', sys_is="read-only")
        self.assert_configured(system)
        self.assertTrue(system.questions())

    def test_the_rules_have_the_same_boards(self):
        rules = (ROOT / "packaging/linux/70-trilume-boards.rules").read_text()
        script = (ROOT / self.SCRIPT).read_text()
        listed = {f"{vendor}:{product}" for vendor, products in
                  re.findall(r'ATTRS\{idVendor\}=="(\w+)", ATTRS\{idProduct\}=="([\w|]+)"', rules) for product in products.split("|")}
        self.assertEqual(set(re.findall(r"[0-9a-f]{4}:[0-9a-f]{4}", script)), listed)


class AllScripts(unittest.TestCase):
    def test_they_are_scripts_that_stop_at_errors(self):
        for script in ROOT.glob("packaging/linux/trilume*.p*"):
            if script.suffix in (".postinst", ".postrm", ".preinst", ".prerm"):
                text = script.read_text()
                self.assertTrue(text.startswith("#!/bin/sh\n") and "\nset -e\n" in text, script)
                self.assertTrue(os.access(script, os.X_OK), script)


if __name__ == "__main__":
    ROOT = pathlib.Path(sys.argv[1]).resolve()
    if namespaces() is None:
        print("no namespaces can be made here")
        sys.exit(77)
    sys.exit(0 if unittest.main(argv=[sys.argv[0], *sys.argv[3:]], exit=False).result.wasSuccessful() else 1)
