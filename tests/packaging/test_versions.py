#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version of packages: from tags and commits, in a clone, an archive and a copy; in an order that dpkg and rpm share."""
import pathlib
import re
import subprocess
import tempfile
import unittest

import small_packages

NOON = 1800000000  # 15 January 2027, 08:00:00


class Sources(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # A space, as anybody may have in a path.
        self.folder = pathlib.Path(folder.name, "a clone")
        small_packages.make_sources(self.folder, "0.2.0", {"bin/trilume": "app"})
        root = small_packages.ROOT
        (self.folder / ".gitattributes").write_bytes((root / ".gitattributes").read_bytes())

    def told(self, folder=None):
        script = (folder or self.folder) / "packaging/cmake/TrilumeVersion.cmake"
        done = subprocess.run(["cmake", "-P", str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env={"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1", "TZ": "Pacific/Kiritimati", "HOME": "/nowhere"})
        return done.stdout.split() if done.returncode == 0 else [done.stderr]

    def commit(self, tag=None, later=0):
        small_packages.commit(self.folder, tag, str(NOON + later))
        return small_packages.run("git", "-C", str(self.folder), "rev-parse", "HEAD")[:8]

    def archive(self):
        other = self.folder.parent / "unpacked"
        other.mkdir()
        tar = self.folder.parent / "a.tar"
        small_packages.run("git", "-C", str(self.folder), "archive", "-o", str(tar), "HEAD")
        small_packages.run("tar", "-xf", str(tar), "-C", str(other))
        return other

    def base(self, version):
        top = self.folder / "CMakeLists.txt"
        top.write_text(top.read_text(encoding="utf-8").replace("0.2.0", version), encoding="utf-8")

    def test_before_the_release(self):
        commit = self.commit()
        self.assertEqual(self.told(), [f"0.2.0~dev20270115.080000+g{commit}", str(NOON)])
        self.assertEqual(self.told(self.archive()), self.told())

    def test_release(self):
        self.commit("v0.2.0")
        self.assertEqual(self.told(), ["0.2.0", str(NOON)])
        self.assertEqual(self.told(self.archive()), self.told())

    def test_candidate(self):
        self.commit("v0.2.0-rc1")
        self.assertEqual(self.told(), ["0.2.0~rc1", str(NOON)])
        commit = self.commit(later=1)
        self.assertEqual(self.told(), [f"0.2.0~rc1+dev20270115.080001+g{commit}", str(NOON + 1)])

    def test_after_the_release(self):
        self.commit("v0.2.0")
        commit = self.commit(later=1)
        self.assertEqual(self.told()[0], f"0.2.0+dev20270115.080001+g{commit}")
        self.assertEqual(self.told(self.archive()), self.told())
        self.base("0.3.0")
        commit = self.commit(later=2)
        self.assertEqual(self.told()[0], f"0.3.0~dev20270115.080002+g{commit}")

    def test_changed_file(self):
        commit = self.commit("v0.2.0")
        (self.folder / "LICENSE").write_text("another\n", encoding="utf-8")
        self.assertEqual(self.told()[0], f"0.2.0+dev20270115.080000+g{commit}.local")

    def test_tag_of_another_version(self):
        self.commit("v0.1.9")
        self.assertIn("differ", self.told()[0])

    def test_mere_copy(self):
        time = int((self.folder / "CHANGELOG.md").stat().st_mtime)
        self.assertEqual(self.told(), ["0.2.0~dev", str(time)])


class Order(unittest.TestCase):
    RISING = ("0.1.9", "0.2.0~dev", "0.2.0~dev20270115.080000+gffffffff", "0.2.0~dev20270115.093000+g00000000",
              "0.2.0~dev20270115.210000+g00000000", "0.2.0~rc1", "0.2.0~rc1+dev20270116.080000+g00000000", "0.2.0~rc2", "0.2.0",
              "0.2.0+dev20270117.080000+g00000000", "0.3.0~dev20270118.080000+g00000000", "0.3.0")

    def test_dpkg(self):
        for earlier, later in zip(self.RISING, self.RISING[1:]):
            small_packages.run("dpkg", "--compare-versions", earlier, "lt", later)

    def test_rpm(self):
        try:
            for earlier, later in zip(self.RISING, self.RISING[1:]):
                said = small_packages.run("rpm", "--eval", f'%{{lua:print(rpm.vercmp("{earlier}", "{later}"))}}')
                self.assertEqual(said.strip(), "-1", f"{earlier} {later}")
        except FileNotFoundError:
            self.skipTest("rpm is missing")


class Changelog(unittest.TestCase):
    TEXT = ("# Changelog\n\n## [Unreleased]\n\n{news}## [0.2.0] - 2026-12-24\n\n### Added\n- **Bold** and `code`, and a [link](https://a/b)\n"
            "  over two lines.\n- " + "word " * 40 + "\n\n### Fixed\n- Another.\n\n## [0.1.0] - 2026-11-30\n\n- First.\n\n[0.1.0]: https://a/c\n")

    def made(self, version, news=""):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "CHANGELOG.md")
            file.write_text(self.TEXT.format(news=news), encoding="utf-8")
            text = small_packages.run(str(small_packages.ROOT / "packaging/debian/make_changelog"), str(file), version, str(NOON), "A <a@b.c>")
            made = pathlib.Path(folder, "changelog")
            made.write_text(text, encoding="utf-8")
            told = small_packages.run("dpkg-parsechangelog", "-l", str(made), "--all", "--format", "rfc822")
        versions = re.findall(r"^Version: (.*)$", told, re.MULTILINE)
        self.assertNotIn("warning", told)
        self.assertLessEqual(max(map(len, text.splitlines())), 80)
        return text, versions

    def test_release(self):
        text, versions = self.made("0.2.0")
        self.assertEqual(versions, ["0.2.0", "0.1.0"])
        self.assertIn("  * Bold and code, and a link over two lines.\n", text)
        self.assertIn("\n\n  [ Fixed ]\n  * Another.\n\n -- A <a@b.c>  Thu, 24 Dec 2026 00:00:00 +0000\n", text)

    def test_on_the_way(self):
        text, versions = self.made("0.3.0~dev", "### Added\n- News.\n\n")
        self.assertEqual(versions, ["0.3.0~dev", "0.2.0", "0.1.0"])
        self.assertIn("(0.3.0~dev) unstable; urgency=medium\n\n  [ Added ]\n  * News.\n\n -- A <a@b.c>  Fri, 15 Jan 2027 08:00:00", text)

    def test_nothing_new(self):
        self.assertIn("(0.3.0~dev) unstable; urgency=medium\n\n  * No changes that users notice.\n", self.made("0.3.0~dev")[0])


if __name__ == "__main__":
    unittest.main()
