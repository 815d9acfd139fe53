#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes command lines in real shells, key by key, with the scripts that the build made.

usage: check_completions.py FOLDER OF THE BUILD'S manual/
Shells that are not installed are left out; without any of them the exit status is 77.
"""
import pathlib
import shutil
import sys
import tempfile
import unittest

import shell_session

MANUAL = pathlib.Path()
BASH_COMPLETION = pathlib.Path("/usr/share/bash-completion/bash_completion")
LONGEST = 1.5  # seconds for a key press; it takes a tenth of it at most, but a busy machine is slow, and devices take two


def script(program, name):
    return MANUAL / ("cli" if program == "trilume-cli" else "app") / name


def programs():
    return [program for program in ("trilume-cli", "trilume") if script(program, program).exists()]


class Completions:
    """What must be the same in all shells."""

    shell = ""
    start = ()

    @classmethod
    def setUpClass(cls):
        if not shell_session.is_installed(cls.shell):
            raise unittest.SkipTest(f"{cls.shell} is not installed")
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        for name in ("my model (1).gguf", "it's 100% new.gguf", "a:b.gguf", "notes.txt"):
            (cls.folder / name).write_text("")
        (cls.folder / "deep folder").mkdir()
        (cls.folder / "deep folder" / "inner.gguf").write_text("")
        (cls.folder / ".cache/trilume").mkdir(parents=True)
        (cls.folder / ".cache/trilume/device-ids").write_text("cpu\nulx3s:/dev/ttyUSB0\nulx3s:tty-9\n$(touch pwned)\n")
        cls.session = shell_session.Shell(cls.shell, cls.folder, cls.lines())

    @classmethod
    def tearDownClass(cls):
        cls.session.close()
        shutil.rmtree(cls.folder)

    def assert_words(self, keys, *expected):
        words, printed = self.session.words(keys)
        self.assertEqual(words, list(expected), printed)

    def test_commands(self):
        self.assert_words("trilume-cli ben\t", "bench")
        words, printed = self.session.words("trilume-cli chat --temp\t0.5")  # zsh puts the sign = there
        self.assertEqual(" ".join(words).replace("=", " "), "chat --temperature 0.5", printed)

    def test_a_device_with_a_colon_is_completed_whole(self):
        self.assert_words("trilume-cli bench --device virtual:w\t", "bench", "--device", "virtual:wide")
        self.assert_words("trilume-cli bench --device=virtual:w\t", "bench", "--device=virtual:wide")
        self.assert_words("trilume-cli bench --device vir\tk\t", "bench", "--device", "virtual:kria-kv260")
        self.assert_words("trilume-cli bench --device virtual:\te\t", "bench", "--device", "virtual:ecp5-25f")
        self.assert_words("trilume-cli bench --device cp\t", "bench", "--device", "cpu")

    def test_devices_that_were_seen_are_offered(self):
        self.assert_words("trilume-cli bench --device ulx3s:t\t", "bench", "--device", "ulx3s:tty-9")
        self.session.words("trilume-cli bench --device \t")
        self.assertFalse((self.folder / "pwned").exists())

    def test_files_with_spaces(self):
        self.assert_words("trilume-cli chat my\t", "chat", "my model (1).gguf")
        self.assert_words("trilume-cli chat it\t", "chat", "it's 100% new.gguf")
        self.assert_words("trilume-cli inspect deep\tin\t", "inspect", "deep folder/inner.gguf")
        self.assert_words("trilume-cli compare --model my\t", "compare", "--model", "my model (1).gguf")

    def test_folders(self):
        words, printed = self.session.words("trilume-cli download x --into dee\t")  # zsh takes the last slash away again
        self.assertEqual([word.rstrip("/") for word in words], ["download", "x", "--into", "deep folder"], printed)

    def test_words_of_an_option(self):
        self.assert_words("trilume-cli bench --packing 1\t", "bench", "--packing", "1.6bit")
        self.assert_words("trilume-cli import --type tq1\t", "import", "--type", "tq1_0")
        self.assert_words("trilume-cli bench --isa=avx512vnni+v\t", "bench", "--isa=avx512vnni+vbmi")

    def test_only_the_options_of_the_command(self):
        self.assert_words("trilume-cli energy --temp\tx", "energy", "--tempx")

    def test_text_is_left_alone(self):
        self.assert_words("trilume-cli chat --system cpu\t", "chat", "--system", "cpu")

    def test_no_error_text(self):
        for keys in ("trilume-cli \tx", "trilume-cli nothing --\tx", "trilume-cli bench --nothing=\tx", "trilume-cli bench -- \tx",
                     "trilume-cli bench --device 'virtual:w\t", 'trilume-cli bench --device "vir\t:"'):
            _, printed = self.session.words(keys)
            for word in ("error", "not found", "syntax", "usage", "unbound", "bad "):
                self.assertNotIn(word, printed.replace(keys, ""))

    def test_the_window(self):
        if "trilume" not in programs():
            self.skipTest("no window is built")
        self.assert_words("trilume my\t", "my model (1).gguf")
        self.assert_words("trilume --vers\t", "--version")


class Bash(Completions, unittest.TestCase):
    shell = "bash"

    @classmethod
    def lines(cls):
        return ["set -u", *(f"source '{script(program, program)}'" for program in programs())]

    def test_other_programs_complete_as_before(self):
        before = self.session.value_of('printf %s "$COMP_WORDBREAKS" | od -c')
        self.session.words("trilume-cli bench --device vir\tw\t")
        self.assertEqual(self.session.value_of('printf %s "$COMP_WORDBREAKS" | od -c'), before)
        self.assertIn(":", before)

    def test_a_key_press_waits_for_no_device(self):
        line = "trilume-cli bench --threads 2 --device vir"
        took = self.session.value_of(
            f'COMP_LINE="{line}" COMP_POINT={len(line)} COMP_WORDS=({line}) COMP_CWORD=5; for i in 1 2 3 4 5; do '
            'a=${EPOCHREALTIME/./}; _trilume_cli; b=${EPOCHREALTIME/./}; echo $((b - a)); done')
        self.assertLess(min(map(int, took.split())) / 1e6, LONGEST)

    def test_a_file_with_a_colon(self):
        self.assert_words("trilume-cli chat a\t", "chat", "a:b.gguf")


class BashWithItsPackage(Bash):
    """Where the package bash-completion is installed, which finds the scripts by their names."""

    @classmethod
    def setUpClass(cls):
        if not BASH_COMPLETION.exists():
            raise unittest.SkipTest("bash-completion is not installed")
        super().setUpClass()

    @classmethod
    def lines(cls):
        folder = cls.folder / ".share/bash-completion/completions"
        folder.mkdir(parents=True)
        for program in programs():
            shutil.copy(script(program, program), folder / program)
        return [f"export BASH_COMPLETION_USER_DIR='{folder.parent}'", f"source {BASH_COMPLETION}"]

    def test_a_key_press_waits_for_no_device(self):
        self.session.words("trilume-cli ben\t")  # which loads the script
        super().test_a_key_press_waits_for_no_device()


class Zsh(Completions, unittest.TestCase):
    shell = "zsh"

    @classmethod
    def lines(cls):
        folders = {str(script(program, "x").parent) for program in programs()}
        return ["PROMPT='> '", "unsetopt zle_bracketed_paste", f"fpath=({' '.join(folders)} $fpath)",
                f"autoload -Uz compinit; compinit -u -d '{cls.folder}/.zcompdump'"]

    def test_a_key_press_waits_for_no_device(self):
        self.session.words("trilume-cli bench --device vir\tw\t")
        self.session.type("zmodload zsh/datetime; timed() { local a=$EPOCHREALTIME; zle complete-word; "
                          "echo $(( EPOCHREALTIME - a )) >>took; }; zle -N timed; bindkey '^T' timed\n")
        for _ in range(3):
            self.session.words("trilume-cli bench --device vir\x14")
        took = [float(line) for line in (self.folder / "took").read_text().split()]
        self.assertLess(min(took), LONGEST)


class Fish(Completions, unittest.TestCase):
    shell = "fish"

    @classmethod
    def lines(cls):
        return ["function fish_prompt; echo -n '> '; end",
                *(f"source '{script(program, program + '.fish')}'" for program in programs())]

    def test_a_key_press_waits_for_no_device(self):
        took = self.session.value_of('for i in 1 2 3; set a (date +%s%N); complete -C "trilume-cli bench --device vir" >/dev/null; '
                                     'set b (date +%s%N); math $b - $a; end')
        self.assertLess(min(map(float, took.split())) / 1e9, LONGEST)

    def test_the_list_tells_what_they_are(self):
        lines = self.session.value_of('complete -C "trilume-cli bench --device vir"').splitlines()
        self.assertEqual([line.split("\t")[0] for line in lines], ["virtual:ecp5-25f", "virtual:ulx3s-25f", "virtual:kria-kv260", "virtual:wide"])


if __name__ == "__main__":
    MANUAL = pathlib.Path(sys.argv[1]).resolve()
    if not any(map(shell_session.is_installed, shell_session.COMMAND)):
        print("neither bash nor zsh nor fish is installed")
        sys.exit(77)
    result = unittest.main(argv=[sys.argv[0], *sys.argv[2:]], exit=False).result
    sys.exit(0 if result.wasSuccessful() else 1)
