#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evaluation of chat models: its checks, its sheet, and how it drives trilume-cli (a script in its place)."""
import collections
import contextlib
import io
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"))
import choose_prompts
import evaluate
from evaluation import checks, numbers, report, runner, sheets

FAKE_CLI = pathlib.Path(__file__).resolve().parent / "fake_trilume_cli.py"


def answer(text, ended=True):
    return runner.Answer(text, len(text), ended)


def judged(check, *texts, turns=None, patterns=None, ended=True):
    answers = [answer(text, ended) for text in texts]
    return checks.passes(check, checks.Context(turns or ["?"] * len(texts), answers, patterns))


class Checks(unittest.TestCase):
    def table(self, check, right, wrong, **options):
        for text in right:
            self.assertTrue(judged(check, text, **options), (check, text))
        for text in wrong:
            self.assertFalse(judged(check, text, **options), (check, text))

    def test_words(self):
        self.table({"type": "any_of", "words": ["cold", "pupp(y|ies)"]}, ["It is Cold.", "Puppies!"],
                   ["scolded", "", "hot"])
        self.table({"type": "all_of", "words": ["light|sun", "air"]}, ["The sun and the air."],
                   ["The sun.", "Fair sunshine"])
        self.table({"type": "none_of", "words": ["blue"]}, ["", "bluer"], ["Blue."])
        self.table({"type": "any_of", "words": ["don't know"]}, ["I don\u2019t know."], ["I know."])

    def test_named_patterns(self):
        self.table({"type": "any_of", "words": ["@no", "never"]}, ["Nope.", "Never."], ["no", "yes"],
                   patterns={"no": ["nope"]})

    def test_end_alone(self):
        check = {"type": "any_of", "words": ["happy"], "where": "end"}
        self.table(check, ["A. B. All were happy.", "happy"], ["They were happy. It rained. It got dark. The end."])

    def test_mentions(self):
        check = {"type": "mentions", "words": ["fox|foxes"], "at_least": 2}
        self.table(check, ["A fox met foxes."], ["A fox.", "A foxglove, a fox."])
        named = {**check, "or_its_name": True}
        self.table(named, ["A fox called Finn ran. Finn slept.", "Finn the fox ran. Finn slept.",
                           "Finn was a small fox. Finn ran."],
                   ["Finn ran. Finn slept.", "A fox ran. Finn slept.", "There was a fox. There it slept."])

    def test_number(self):
        check = {"type": "number", "equals": 12}
        turns = ["What is 7 plus 5?"]
        self.table(check, ["12", "Seven plus five is twelve.", "7 + 5 = 12.", "12 is the sum of 7 and 5.",
                           "12! Another one?"],
                   ["11", "", "It is 7.", "7 plus 5 is 13.", "7 and 12 make 5.", "12 is 7 and 6.", "112",
                    "12.5"], turns=turns)
        self.table({"type": "number", "equals": 0}, ["None are left.", "zero"], ["3"], turns=["3 - 3"])
        self.table({"type": "number", "equals": 1}, ["It is one."], ["It is two."], turns=["3 - 2"])
        legs = {"type": "number", "equals": 8, "take": "first"}
        self.table(legs, ["Eight legs, four on each side."], ["Six legs; a spider has 8."])

    def test_numbers_in_words(self):
        text = "twenty-one, a hundred, two hundred and five and sixty"
        self.assertEqual(numbers.numbers_in(text), [21, 100, 205, 60])
        self.assertEqual(numbers.numbers_in("someone has 3 tens and often six"), [3, 6])

    def test_lengths(self):
        self.table({"type": "min_words", "count": 3}, ["a b c"], ["a b"])
        self.table({"type": "max_words", "count": 3}, ["a b c", ""], ["a b c d"])
        shorter, longer = ({"type": f"{word}_than_answer", "answer": 0} for word in ("shorter", "longer"))
        self.assertTrue(judged(shorter, "one two three", "one two"))
        self.assertFalse(judged(shorter, "one two", "three four"))
        self.assertTrue(judged(longer, "one two", "one two three"))
        self.assertFalse(judged(longer, "one two", "three four"))

    def test_differs(self):
        check = {"type": "differs_from_answer", "answer": 0}
        story = "once a small cat sat on the old roof"
        self.assertFalse(judged(check, story, story.upper() + "!"))
        self.assertFalse(judged(check, story, story + " there"))
        self.assertTrue(judged(check, story, "a dog ran over the old roof and was gone"))
        self.assertTrue(judged(check, "Call it Milo.", "Call it Luna."))

    def test_ends_properly(self):
        check = {"type": "ends_properly"}
        self.table(check, ["It is.", "Is it? ", 'He said "no!"', "She said \u201cyes.\u201d\n"],
                   ["", "It is", "It is,", "\"It"])
        self.assertFalse(judged(check, "It is.", ended=False))

    def test_loops(self):
        self.table({"type": "no_loop"}, ["", "ha ha ha", "one two three four. " * 3],
                   ["one two three four. " * 4, "ha " * 7])

    def test_earlier_turn(self):
        check = {"type": "any_of", "words": ["yes"]}
        self.assertTrue(judged({**check, "turn": 0}, "yes", "no"))
        self.assertFalse(judged({**check, "turn": 1}, "yes", "no"))
        self.assertFalse(judged(check, "yes", "no"))

    def test_every_answer_is_checked_for_its_end_and_loops(self):
        context = checks.Context(["?"], [answer("no end")])
        self.assertEqual([(check["type"], holds) for check, holds in checks.results([], context)],
                         [("ends_properly", False), ("no_loop", True)])

    def test_malformed_entries(self):
        for wrong in ({"type": "any"}, {"type": "any_of"}, {"type": "number", "equals": 1, "word": "x"},
                      {"type": "no_loop", "turn": 1}, {"type": "any_of", "words": ["@gone"]}):
            self.assertEqual(len(checks.problems({"id": "x", "turns": ["?"], "checks": [wrong]}, {})), 1, wrong)
        for turns in ([], [" "], ["a\nb"], ["/new"]):
            self.assertEqual(len(checks.problems({"id": "x", "turns": turns}, {})), 1, turns)


class Files(unittest.TestCase):
    def setUp(self):
        self.files = {name: sheets.Sheet(sheets.FOLDER / f"{name}.json")
                      for name in ("sheet", "second_sheet", "chats", "example_prompts")}
        self.sheets = [self.files["sheet"], self.files["second_sheet"]]

    def test_sheets_have_eight_kinds_of_fifteen(self):
        for sheet in self.sheets:
            kinds = collections.Counter(entry["kind"] for entry in sheet.entries)
            self.assertEqual(kinds, dict.fromkeys(
                ("name", "arithmetic", "facts", "why", "memory", "story", "correction", "unknown"), 15))
            self.assertTrue(all(entry["checks"] for entry in sheet.entries))
            self.assertLessEqual(set(report.GOALS), set(kinds) | set(report.LABELS))

    def test_sheets_have_no_prompt_and_no_id_in_common(self):
        entries = [entry for sheet in self.sheets for entry in sheet.entries]
        self.assertEqual(len({tuple(entry["turns"]) for entry in entries}), 240)
        self.assertEqual(len({entry["id"] for entry in entries}), 240)
        first, second = ({turn.lower() for entry in sheet.entries for turn in entry["turns"]} for sheet in self.sheets)
        self.assertFalse(first & second)

    def test_chats_are_ten_of_five_turns(self):
        self.assertEqual([len(entry["turns"]) for entry in self.files["chats"].entries], [5] * 10)

    def test_examples_are_single_short_prompts(self):
        entries = self.files["example_prompts"].entries
        self.assertEqual(len({entry["turns"][0] for entry in entries}), len(entries))
        self.assertGreaterEqual(len(entries), 40)
        for entry in entries:
            self.assertEqual(len(entry["turns"]), 1)
            self.assertLess(len(entry["turns"][0]), 60)

    def test_ids_are_unique_and_expressions_compile(self):
        for sheet in self.files.values():
            ids = [entry["id"] for entry in sheet.entries]
            self.assertEqual(len(ids), len(set(ids)))
            for entry in sheet.entries:
                for check in entry["checks"]:
                    for expression in checks.expanded(check.get("words", []), sheet.patterns):
                        re.compile(expression)
                        self.assertFalse(checks.found(expression, ""), (entry["id"], expression))

    def test_no_answer_is_right_by_being_empty(self):
        for sheet in self.sheets:
            for entry in sheet.entries:
                outcome = sheet.judge(entry, 1, [answer("") for _ in entry["turns"]])
                self.assertFalse(outcome.is_right, entry["id"])

    def test_saying_so(self):
        entries = {entry["turns"][-1]: (sheet, entry) for sheet in self.sheets for entry in sheet.entries
                   if entry["kind"] == "unknown"}
        rows = [("What time is it?", "I cannot know that: I have no clock.", "It is 10:30, but I do not know."),
                ("What did I have for breakfast?", "I don't know what you had for breakfast.", "You had eggs."),
                ("Who won the football match last night?", "I can't tell who won the match.",
                 "I do not know. The Reds won the cup."),
                ("What is my phone number?", "You have not told me what your phone number is.",
                 "I don't know. 5551234."),
                ("When is my birthday?", "You didn't tell me when your birthday is.", "I am not sure. In May."),
                ("What is my sister's name?", "I do not know what your sister's name is.",
                 "I'm not sure. Her name is Ann."),
                ("Do you know my surname?", "No, I don't.", "You have not said it. Your surname is Miller."),
                ("Who called me this morning?", "I can't know who called you.", "I do not know. Tom called you."),
                ("Will it snow next Friday?", "I cannot tell whether it will snow.", "I'm not sure. It will snow."),
                ("Is the light in my kitchen on?", "I can't see if it is on.", "I cannot see it, but yes."),
                ("What is my hamster called?", "I do not know what your hamster is called.",
                 "I'm not sure. It is called Coco."),
                ("What colour is it?", "You haven't told me which colour it is.", "I do not know. It's red.")]
        for question, honest, invented in rows:
            for text, expected in ((honest, True), (invented, False), ("That is a good question.", False)):
                sheet, entry = entries[question]
                outcome = sheet.judge(entry, 1, [answer("Hello.")] * (len(entry["turns"]) - 1) + [answer(text)])
                self.assertEqual(outcome.is_right, expected, (question, text, outcome.failures))


class WithTheProgram(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        german = unittest.mock.patch.dict(os.environ, {"LC_ALL": "de_DE.UTF-8"})
        german.start()
        self.addCleanup(german.stop)
        self.folder = pathlib.Path(folder.name)
        self.cli = self.folder / "trilume-cli"
        self.cli.write_text(FAKE_CLI.read_text())
        self.cli.chmod(0o755)
        self.model = self.folder / "new.gguf"
        self.model.write_text("")
        self.engine = runner.Engine(self.cli, self.model)

    def test_a_conversation(self):
        answers = self.engine.converse(["one", "What is your name?", "forever"], 3)
        self.assertEqual([(one.text, one.ended) for one in answers],
                         [("one:\nseed 3, \u201cturn 1\u201d.", True), ("I am Trilume.", True), ("on and on", False)])
        self.assertEqual([one.tokens for one in answers], [7, 5, runner.MAX_TOKENS])

    def test_an_answer_of_one_token(self):
        self.assertEqual(self.engine.converse(["in a word"], 1)[0].tokens, 1)

    def test_many_conversations_keep_their_order(self):
        jobs = [([f"turn of {seed}"], seed) for seed in range(8)]
        texts = [answers[0].text for answers in self.engine.converse_all(jobs, workers=3)]
        self.assertEqual(texts, [f"turn of {seed}:\nseed {seed}, \u201cturn 1\u201d." for seed in range(8)])

    def test_what_the_program_says_when_it_fails(self):
        with self.assertRaisesRegex(runner.EngineError, "left with 1: .*the model broke"):
            self.engine.converse(["one", "leave", "two"], 1)
        gone = runner.Engine(self.cli, self.folder / "gone.gguf")
        with self.assertRaisesRegex(runner.EngineError, "left with 1: .*gone.gguf: cannot be opened"):
            gone.converse(["one"], 1)
        with self.assertRaisesRegex(runner.EngineError, "eval left with 1"):
            self.engine.loss(self.folder / "gone.txt")

    def test_the_table(self):
        texts = self.folder / "texts"
        texts.mkdir()
        (texts / "stories.txt").write_text("Once.")
        old = self.folder / "old.gguf"
        old.write_text("")
        out = self.folder / "out.json"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            evaluate.main(["--cli", str(self.cli), "--model", str(self.model), "--against", str(old),
                           "--held-out", str(texts), "--seeds", "2", "--kinds", "name", "--speed", "--jobs", "2",
                           "--json", str(out)])
        table = printed.getvalue()
        self.assertIn("| | new | old | goal |", table)
        self.assertIn("| loss, stories | 1.250 | 1.250 |", table)
        self.assertIn("| tokens/s while answering | 1234 | 1234 |", table)
        first = json.loads(out.read_text())["models"][0]
        name = first["shares"]["kind"]["name"]
        self.assertEqual(name["asked"], 30)
        self.assertEqual(name["right"] + len(first["failed"]), 30)
        self.assertIn(("name-11", 2), [(one["id"], one["seed"]) for one in first["failed"]])
        self.assertIn(f"| name | {name['right'] * 100 // 30} % ({name['right']}/30) |", table)

    def test_another_sheet(self):
        out = self.folder / "out.json"
        with contextlib.redirect_stdout(io.StringIO()):
            evaluate.main(["--cli", str(self.cli), "--model", str(self.model), "--kinds", "name", "--seeds", "1",
                           "--sheet", str(sheets.FOLDER / "second_sheet.json"), "--json", str(out)])
        first = json.loads(out.read_text())["models"][0]
        self.assertEqual(first["shares"]["kind"]["name"]["asked"], 15)
        self.assertTrue(first["failed"])
        self.assertTrue(all(one["id"].startswith("second-") for one in first["failed"]))
        with self.assertRaises(OSError):
            evaluate.main(["--cli", str(self.cli), "--model", str(self.model), "--sheet", str(self.folder / "gone")])

    def test_transcripts(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            evaluate.main(["--cli", str(self.cli), "--model", str(self.model), "--chats"])
        self.assertEqual(printed.getvalue().count("### "), 10)
        self.assertEqual(printed.getvalue().count("**You:**"), 50)
        self.assertIn("*fails: number*", printed.getvalue())

    def test_prompts_that_are_right_every_time(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            choose_prompts.main(["--cli", str(self.cli), "--model", str(self.model), "--seeds", "2"])
        self.assertEqual(printed.getvalue().splitlines()[0], "name\tWho are you?")
        self.assertNotIn("capital of France", printed.getvalue())

    def test_kinds_take_turns(self):
        entries = [{"kind": kind, "id": i} for i, kind in enumerate("aaabbc")]
        self.assertEqual([entry["id"] for entry in choose_prompts.ranked(entries)], [0, 3, 5, 1, 4, 2])


if __name__ == "__main__":
    unittest.main()
