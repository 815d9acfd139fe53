# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The written dialogue about reasons, about what is not known, about the name and small talk: many wordings, one answer
to a question, and reactions that hold what was said.
"""

import pathlib
import random
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"))

from dialogue import (  # noqa: E402
    identity_mixed,
    known_or_not,
    small_talk_more,
    statements,
    statements_free,
    unknown_wide,
    why_questions,
)

SEED = 20261127
REFUSES = re.compile(r"not know|n't|not told me|did not understand|too (big|small|hard)")
BAD_ARTICLES = re.compile(r"\ba [aeio]\w+|\b(the|a|my|your) (the|my|your|an?)\b")


class Reasons(unittest.TestCase):
    def test_every_reason_is_asked_for_and_no_question_has_two(self):
        found = {}
        self.assertGreater(len(why_questions.entries()), 700)
        for entry in why_questions.entries():
            self.assertTrue(entry.straight or entry.other, entry)
            self.assertRegex(entry.answer, r"\A[A-Z].*[.\"]\Z")
            self.assertLess(len(entry.answer), 190, entry.answer)
            for question in entry.straight + entry.plain + entry.other:
                self.assertNotRegex(question, r"\b(\w+) \1\b|[?.=;]", question)
                self.assertEqual(found.setdefault(question, entry.answer), entry.answer, question)

    def test_a_clause_becomes_a_question_and_a_sentence(self):
        for clause, question, sentence in (
            ("a fly = does fly off", "why does a fly fly off", "a fly flies off"),
            ("ducks = do not sink", "why don't ducks sink", "ducks do not sink"),
            ("we = can not see air", "why can we not see air", "we cannot see air"),
            ("there = is fog", "why is there fog", "there is fog"),
            ("a cat = has fur", "why has a cat fur", "a cat has fur"),
        ):
            self.assertIn(question, why_questions.straight_of(clause))
            self.assertEqual(why_questions.plain_of(clause), sentence)

    def test_each_is_asked_for_in_many_ways(self):
        rng = random.Random(SEED)
        for entry in rng.sample(why_questions.entries(), 30):
            asked = {why_questions.ask(rng, entry) for _ in range(400)}
            self.assertGreater(len(asked), 80, entry)
            for text in asked:
                self.assertRegex(text, r"\A[A-Z].*[.?]\Z")

    def test_what_is_odd_is_none_of_them(self):
        rng = random.Random(SEED)
        known = {question for entry in why_questions.entries() for question in entry.straight}
        odd = {why_questions.odd(rng) for _ in range(2000)}
        self.assertGreater(len(odd), 1900)
        self.assertFalse({f"{question[0].upper()}{question[1:]}?" for question in known} & odd)


class WhatItDoesNotKnow(unittest.TestCase):
    def test_each_kind_of_question_has_one_refusal(self):
        rng = random.Random(SEED)
        for kind in unknown_wide.ANSWERS:
            asked = set()
            for _ in range(600):
                question, answer = unknown_wide.exchange(rng, kind)
                self.assertRegex(answer, REFUSES, question)
                self.assertRegex(question, r"\A\S.*\S\Z", kind)
                self.assertNotRegex(question, BAD_ARTICLES, kind)
                self.assertNotRegex(question, r"[~{}\[\]|]|\?\?", kind)
                asked.add(question)
            self.assertGreater(len(asked), 40, kind)

    def test_what_it_knows_is_answered_beside_what_it_does_not(self):
        rng, refused, answered = random.Random(SEED), 0, 0
        for _ in range(1500):
            for answer in known_or_not.segment(rng)[1::2]:
                refused += bool(REFUSES.search(answer))
                answered += not REFUSES.search(answer)
        self.assertGreater(min(refused, answered), 1000)


class Names(unittest.TestCase):
    def test_the_name_comes_whatever_stands_before_the_question(self):
        rng = random.Random(SEED)
        turns = [identity_mixed.segment(rng) for _ in range(4000)]
        self.assertEqual({answer for _, answer in turns}, {identity_mixed.NAME, identity_mixed.WHO})
        asked = {question for question, _ in turns}
        self.assertGreater(len(asked), 3700)
        for text in asked:
            self.assertNotRegex(text, r"\ba AI|[,:]\?|\?[,:]")


class Talk(unittest.TestCase):
    def test_a_reaction_holds_what_was_said(self):
        rng, seen = random.Random(SEED), set()
        for _ in range(3000):
            clause = statements_free.pick(rng)[1]
            self.assertNotRegex(clause, r"[{}\[\]|]")
            self.assertNotRegex(clause, BAD_ARTICLES)
            seen.add(clause)
            asked, answer = statements._free(rng)[:2]
            last = re.findall(r"\w+", answer)[-1]
            if last not in ("you", "your"):
                self.assertIn(last, asked, answer)
        self.assertGreater(len(seen), 2000)

    def test_what_was_asked_about_is_in_the_answer(self):
        rng = random.Random(SEED)
        for _ in range(1500):
            question, answer = small_talk_more._opinion(rng)
            self.assertIn(answer.rstrip("?").split()[-1].lower(), question.lower())
            question, answer = small_talk_more._either(rng)[:2]
            for text in (question, answer):
                self.assertNotRegex(text, BAD_ARTICLES)


if __name__ == "__main__":
    unittest.main()
