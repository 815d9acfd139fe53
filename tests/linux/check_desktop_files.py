#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at what a desktop is told of the program with the tools that desktops use.

usage: check_desktop_files.py ROOT BUILD
"""
import configparser
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

ID = "io.github.trilume.Trilume"
ROOT = BUILD = pathlib.Path()
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = {"de", "fr", "es", "zh_CN", "ja", "ar"}


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, **options)


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed")


class DesktopEntry(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name, f"{ID}.desktop")
        result = run("cmake", f"-DENTRY={self.file}", "-P", ROOT / "packaging/linux/write_desktop_entry.cmake")
        self.assertEqual(result.returncode, 0, result.stderr)

    def entry(self):
        parser = configparser.RawConfigParser(strict=True)
        parser.optionxform = str
        parser.read(self.file, encoding="utf-8")
        return parser

    @needs("desktop-file-validate")
    def test_is_valid(self):
        result = run("desktop-file-validate", "--warn-kde", self.file)
        self.assertEqual(result.stdout + result.stderr, "")

    def test_actions_and_the_bus_agree(self):
        parser = self.entry()
        main = parser["Desktop Entry"]
        for action in filter(None, main["Actions"].split(";")):
            self.assertIn(f"Desktop Action {action}", parser)
            self.assertEqual(parser[f"Desktop Action {action}"]["Exec"], f"trilume --{action}")
        self.assertEqual(main["DBusActivatable"], "true")
        service = (ROOT / f"packaging/linux/{ID}.service.in").read_text()
        self.assertIn(f"Name={ID}\n", service)

    def test_every_language_has_all_texts(self):
        parser = self.entry()
        for section, key in [("Desktop Entry", "GenericName"), ("Desktop Entry", "Comment"), ("Desktop Entry", "Keywords"),
                             ("Desktop Action new-chat", "Name")]:
            found = {name[len(key) + 1:-1] for name in parser[section] if name.startswith(key + "[")}
            self.assertEqual(found, LANGUAGES, key)

    def test_holds_no_places(self):
        self.assertNotIn("@", self.file.read_text(encoding="utf-8"))

    def test_opens_models(self):
        self.assertIn("application/x-gguf", self.entry()["Desktop Entry"]["MimeType"].split(";"))


class FileType(unittest.TestCase):
    MODEL = b"GGUF" + struct.pack("<I", 3) + bytes(64)

    @needs("update-mime-database")
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        packages = pathlib.Path(self.folder.name, "mime/packages")
        packages.mkdir(parents=True)
        shutil.copy(ROOT / f"packaging/linux/{ID}.mime.xml", packages / f"{ID}.xml")
        result = run("update-mime-database", packages.parent, env={**os.environ, "XDG_DATA_HOME": self.folder.name})
        self.assertEqual(result.stdout + result.stderr, "")

    def types(self, *files):
        """The type of each (name, content), asked of GLib in a process of its own, which reads the database once."""
        python = "/usr/bin/python3"  # the system's, which has python3-gi; it need not be the first one
        if run(python, "-c", "import gi").returncode != 0:
            self.skipTest("python3-gi is not installed")
        script = ("import sys, gi\nfrom gi.repository import Gio\n"
                  "for word in sys.argv[1:]:\n    name, content = word.split(':')\n"
                  "    print(Gio.content_type_guess(name or None, bytes.fromhex(content))[0])\n")
        words = [f"{name}:{content.hex()}" for name, content in files]
        result = run(python, "-c", script, *words, env={**os.environ, "XDG_DATA_HOME": self.folder.name})
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout.split()

    def test_a_model_is_known_by_name_and_by_content(self):
        big = b"GGUF" + struct.pack(">I", 2) + bytes(64)
        found = self.types(("a.gguf", self.MODEL), ("a.gguf", b""), ("", self.MODEL), ("download", big), ("", b"GGUF is a format\n"))
        self.assertEqual(found[:4], ["application/x-gguf"] * 4)
        self.assertEqual(found[4], "text/plain")


class Icons(unittest.TestCase):
    def png(self, size):
        return BUILD / f"packaging/linux/icons/{size}/{ID}.png"

    def setUp(self):
        if not self.png(16).exists():
            self.skipTest("no window is built")

    def test_sizes(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            self.assertEqual(struct.unpack(">II", self.png(size).read_bytes()[16:24]), (size, size))

    def test_the_same_drawing_is_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            again = pathlib.Path(folder, "again.png")
            drawing = ROOT / f"resources/icons/{ID}-small.svg"
            os.utime(drawing)
            result = run(BUILD / "packaging/linux/trilume_render_icon", drawing, 22, again,
                         env={**os.environ, "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"})
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(again.read_bytes(), self.png(22).read_bytes())


class Metainfo(unittest.TestCase):
    def made(self, changelog, url=""):
        with tempfile.TemporaryDirectory() as folder:
            text = pathlib.Path(folder, "CHANGELOG.md")
            text.write_text(changelog, encoding="utf-8")
            file = pathlib.Path(folder, f"{ID}.metainfo.xml")
            result = run("cmake", f"-DAWK={shutil.which('awk')}", "-DVERSION=1.3.0", "-DSINCE=2026-02-03", f"-DSCREENSHOT_URL={url}",
                         f"-DCHANGELOG={text}", f"-DMETAINFO={file}", "-P", ROOT / "packaging/linux/write_metainfo.cmake")
            self.assertEqual(result.returncode, 0, result.stderr)
            if shutil.which("appstreamcli"):
                result = run("appstreamcli", "validate", "--no-net", "--pedantic", file)
                # The id has the letter that the name on the bus, the desktop entry and the icon have.
                problems = [line for line in result.stdout.splitlines() if line[:2] in ("E:", "W:", "I:", "P:")]
                self.assertEqual([line for line in problems if "cid-contains-uppercase-letter" not in line], [])
            return file.read_text(encoding="utf-8")

    def test_releases_are_those_of_the_changelog(self):
        made = self.made("# Changelog\n\n## [Unreleased]\n\n### Added\n- **Fans**: a & b <c>,\n  with `--fan`. Not this.\n\n"
                         "## [1.2.0] - 2026-02-03\n\n### Fixed\n- See [the page](https://x.org/). More.\n\n"
                         "## [1.2.0-rc1] - 2026-01-20\n- First.\n")
        self.assertIn('<release version="1.3.0" date="2026-02-03" type="development">', made)
        self.assertIn("<li>Fans: a &amp; b &lt;c&gt;, with --fan</li>", made)
        self.assertIn('<release version="1.2.0" date="2026-02-03" type="stable">', made)
        self.assertIn("<li>See the page</li>", made)
        self.assertIn('<release version="1.2.0~rc1" date="2026-01-20" type="development">', made)
        self.assertNotIn("screenshot", made)

    def test_every_language_has_all_texts(self):
        made = ET.fromstring(self.made("## [1.3.0] - 2026-03-01\n### Added\n- One.\n", "https://trilume.example.org/pictures"))
        for path in ("summary", "description/p", "description/ul/li", "screenshots/screenshot/caption"):
            found = [element.get(LANGUAGE) for element in made.findall(path)]
            self.assertGreater(found.count(None), 0, path)
            for language in LANGUAGES:
                self.assertEqual(found.count(language), found.count(None), f"{path} in {language}")
            self.assertEqual(set(found) - {None}, LANGUAGES, path)

    def test_of_many_changes_the_first_dozen(self):
        changes = "".join(f"- Change {i}.\n" for i in range(1, 21))
        made = self.made(f"## [1.3.0] - 2026-03-01\n\n### Added\n{changes}")
        self.assertEqual(made.count("<li>Change "), 12)
        self.assertIn("<p>And 8 more, which the changelog tells.</p>", made)

    def test_pictures_where_there_is_a_place_for_them(self):
        made = self.made("## [1.3.0] - 2026-03-01\n### Added\n- One.\n", "https://trilume.example.org/pictures")
        for name in ("chat", "explorer", "comparison", "models"):
            self.assertIn(f"<image>https://trilume.example.org/pictures/{name}.png</image>", made)
            self.assertIn(f"{name}:", (ROOT / "packaging/linux/make_screenshots").read_text())


if __name__ == "__main__":
    ROOT, BUILD = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    sys.exit(0 if unittest.main(argv=[sys.argv[0], *sys.argv[3:]], exit=False).result.wasSuccessful() else 1)
