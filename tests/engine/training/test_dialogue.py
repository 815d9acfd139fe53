# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The written dialogue: well-formed, the same for a seed, true where that can be checked, and no prompt of the
evaluation.
"""

import pathlib
import random
import re
import sys
import unittest

TRAINING = pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"
sys.path.insert(0, str(TRAINING))

from corpus import conversation, texts  # noqa: E402
from dialogue import arithmetic, memory, stories, story_parts, wording  # noqa: E402

SEED = 20261127
HELD_OUT = conversation.held_out_prompts(TRAINING / "evaluation")
EQUATION = re.compile(r"(?<![\d.] )\b(\d+) (plus|minus|times|divided by) (\d+) is (\d+)\b")
OPERATIONS = {
    "plus": lambda a, b: a + b,
    "minus": lambda a, b: a - b,
    "times": lambda a, b: a * b,
    "divided by": lambda a, b: a / b,
}


class Wording(unittest.TestCase):
    def test_every_alternative_is_reached(self):
        rng = random.Random(SEED)
        found = {wording.say(rng, "[Hi|Hello[ there|]], {name}!", name="Mia") for _ in range(200)}
        self.assertEqual(found, {"Hi, Mia!", "Hello, Mia!", "Hello there, Mia!"})

    def test_a_broken_template_is_named(self):
        for template in ("[a|b", "a]", "a|b", "{a b}"):
            with self.assertRaisesRegex(ValueError, re.escape(repr(template))):
                wording.say(random.Random(1), template)

    def test_articles(self):
        for noun, expected in (("owl", "an owl"), ("dog", "a dog"), ("unicorn", "a unicorn"), ("hour", "an hour")):
            self.assertEqual(wording.with_article(noun), expected)


class Segments(unittest.TestCase):
    def test_they_are_conversations(self):
        for subject in conversation.SUBJECTS:
            rng = random.Random(f"{subject.__name__} {SEED}")
            for _ in range(2000):
                turns = subject.segment(rng)
                self.assertTrue(turns and len(turns) % 2 == 0, (subject.__name__, turns))
                for turn in turns:
                    self.assertRegex(turn, r"\A[^\s\[\]{}|]([^\[\]{}|]*[^\s\[\]{}|])?\Z", subject.__name__)
                    self.assertTrue(turn.isascii() and "  " not in turn, (subject.__name__, turn))

    def test_a_seed_gives_the_same_again(self):
        first, second = ([conversation.conversation(random.Random(SEED + k)) for k in range(300)] for _ in range(2))
        self.assertEqual(first, second)

    def test_one_subject_alone_makes_conversations(self):
        for subject in conversation.SUBJECTS:
            name = subject.__name__.split(".")[-1]
            rng, alone = random.Random(SEED), conversation.named_subjects({name: 1})
            for _ in range(50):
                self.assertGreaterEqual(len(conversation.conversation(rng, alone)), 2, name)

    def test_sums_are_right(self):
        rng, checked = random.Random(SEED), 0
        for _ in range(5000):
            for answer in arithmetic.segment(rng)[1::2]:
                for a, operation, b, result in EQUATION.findall(answer):
                    self.assertEqual(OPERATIONS[operation](int(a), int(b)), int(result), answer)
                    checked += 1
        self.assertGreater(checked, 3000)

    def test_a_name_that_was_told_comes_back(self):
        rng, asked, found = random.Random(SEED), 0, 0
        for _ in range(3000):
            _, known = memory.tell(rng)
            if "name" in known:
                asked += 1
                found += known["name"] in " ".join(memory.ask(rng, known, "name")[1::2])
        self.assertGreater(asked, 300)
        self.assertGreater(found / asked, 0.85)  # the others ask for the name of the assistant

    def test_a_story_has_the_hero_and_the_place_that_were_asked_for(self):
        rng = random.Random(SEED)
        for kind in ("fox", "owl", "robot"):
            for place in ("in a forest", "in a castle"):
                hero = story_parts.new_hero(rng, kind, share_named=0)
                text = stories.story(rng, hero=hero, place=place).text()
                self.assertGreaterEqual(len(re.findall(rf"\b{kind}\b", text, re.I)), 2, text)
                self.assertIn(place.split()[-1], text)


class TheEvaluation(unittest.TestCase):
    def test_none_of_its_prompts_is_in_the_training(self):
        rng, met = random.Random(SEED), 0
        for turns in conversation.conversations(rng, 4000, HELD_OUT):
            self.assertFalse(HELD_OUT.intersection(map(conversation.plain, turns[::2])), turns)
        for _ in range(4000):
            met += conversation.holds_a_prompt(conversation.conversation(rng), HELD_OUT)
        self.assertGreater(met, 0, "no prompt was ever met: the comparison looks at nothing")

    def test_none_of_them_is_there_in_haste_either(self):
        rng, asked = random.Random(SEED), {"What is your name?"}
        held_out = set(map(conversation.plain, asked))
        persona = conversation.named_subjects({"persona": 1})
        neat = [conversation.conversation(rng, persona)[0] for _ in range(3000)]
        self.assertTrue(asked.intersection(neat))
        for turns in conversation.conversations(rng, 1500, held_out, persona):
            self.assertNotRegex(turns[0].lower(), r"^what is (your|ur) name\W*( please|:\))?$")

    def test_marks_and_capitals_make_no_other_prompt(self):
        self.assertEqual(conversation.plain("What is 7 plus 5?"), conversation.plain("what is 7 plus 5"))
        self.assertNotEqual(conversation.plain("3 + 4"), conversation.plain("3 - 4"))


class Heroes(unittest.TestCase):
    def test_a_story_gets_another_hero(self):
        story = "A fox ran. The fox met an old fox. Foxes smile; foxy did not."
        self.assertEqual(
            texts._with_hero(story, "fox", "owl"), "An owl ran. The owl met an old owl. Foxes smile; foxy did not."
        )


if __name__ == "__main__":
    unittest.main()
