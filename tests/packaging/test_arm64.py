#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages for another processor and another system: architecture, name and components, what check_arm64 finds in wrong ones, and the
settings for systems that the programs do not run on yet."""
import pathlib
import re
import tempfile
import unittest

import check_arm64
import package_reading
import small_packages

PAGE = "share/man/man1/trilume-cli.1"
FILES = {PAGE: "cli", "share/trilume/a.gguf": "data"}


class OtherProcessor(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def packed(self, processor, change=""):
        """The package of the command line for the processor, from a tree that has only this component packed."""
        sources = self.folder / processor
        small_packages.make_sources(sources, "0.2.0", FILES, processor=processor)
        page = sources / "files" / PAGE
        page.write_text(page.read_text(encoding="utf-8") + change, encoding="utf-8")
        small_packages.commit(sources, "v0.2.0")
        packages = small_packages.pack(sources, "DEB", settings=["-DTRILUME_PACKED_COMPONENTS=cli"])
        found = package_reading.read_debs(packages)
        self.assertEqual([deb.name for deb in found], ["trilume-cli"])
        return found[0]

    def test_same_but_for_the_architecture(self):
        here, there = self.packed("x86_64"), self.packed("aarch64")
        self.assertEqual((here.path.name, here.fields["Architecture"]), ("trilume-cli_0.2.0_amd64.deb", "amd64"))
        self.assertEqual((there.path.name, there.fields["Architecture"]), ("trilume-cli_0.2.0_arm64.deb", "arm64"))
        self.assertEqual(check_arm64.head_problems(there, "0.2.0"), [])
        self.assertEqual(check_arm64.file_problems(there, here), [])

    def test_planted(self):
        here, there = self.packed("x86_64"), self.packed("aarch64", change="something else\n")
        found = check_arm64.head_problems(here, "0.2.1")
        self.assertEqual(len(found), 3, found)
        self.assertIn("Architecture: amd64", found[0])
        self.assertIn("expected 0.2.1", found[1])
        self.assertIn("trilume-cli_0.2.1_arm64.deb", found[2])
        found = check_arm64.file_problems(there, here)
        self.assertEqual(len(found), 1, found)
        self.assertIn("trilume-cli.1.gz differs", found[0])

    def test_settings_for_other_systems(self):
        sources = small_packages.make_sources(self.folder / "a", "0.2.0", FILES)
        small_packages.run("cmake", "-G", "Ninja", "-S", str(sources), "-B", str(sources / "build"))
        settings = dict(re.findall(r'set\((CPACK_\w+) "([^"]*)"\)', (sources / "build/CPackConfig.cmake").read_text(encoding="utf-8")))
        self.assertEqual(settings["CPACK_NSIS_DISPLAY_NAME"], "Trilume")
        self.assertEqual(settings["CPACK_NSIS_INSTALLED_ICON_NAME"].replace("\\", "/"), "bin//trilume.exe")
        self.assertEqual(settings["CPACK_DMG_VOLUME_NAME"], "Trilume")
        self.assertEqual(settings["CPACK_DMG_FORMAT"], "UDZO")


if __name__ == "__main__":
    unittest.main()
