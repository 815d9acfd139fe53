# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of facts and the sums in everyday words: true where that can be checked, and no thing on both sides."""

import pathlib
import random
import re
import sys
import unittest

TRAINING = pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"
sys.path.insert(0, str(TRAINING))

from dialogue import (  # noqa: E402
    arithmetic_asked,
    arithmetic_compare,
    arithmetic_life,
    arithmetic_patterns,
    facts_definitions,
    facts_forms,
    facts_groups,
    facts_orders,
    facts_places,
    facts_properties,
    facts_quiz,
    facts_unknown,
    facts_values,
    order_checks,
)
from dialogue.fact_tables import rows  # noqa: E402

SEED = 20261127
EQUATION = re.compile(r"(?<![\d.] )\b(\d+) (plus|minus|times|divided by) (\d+) is (\d+)\b")
OPERATIONS = {
    "plus": lambda a, b: a + b,
    "minus": lambda a, b: a - b,
    "times": lambda a, b: a * b,
    "divided by": lambda a, b: a / b,
}


def turns_of(makers, count, seed=SEED):
    """Exchanges of every maker, `count` of each."""
    rng = random.Random(seed)
    for maker, _ in makers:
        for _ in range(count):
            yield maker.__name__, maker(rng)


class Sums(unittest.TestCase):
    def test_every_step_is_right(self):
        checked = 0
        makers = arithmetic_asked.INTENTS + arithmetic_patterns.INTENTS + arithmetic_life.INTENTS
        for name, turns in turns_of(makers, 1500):
            for answer in turns[1::2]:
                for a, operation, b, result in EQUATION.findall(answer):
                    self.assertEqual(OPERATIONS[operation](int(a), int(b)), int(result), (name, turns))
                    checked += 1
        self.assertGreater(checked, 20000)

    def test_no_result_is_above_a_hundred(self):
        for name, turns in turns_of(arithmetic_life.INTENTS, 1000):
            self.assertLessEqual(max(map(int, re.findall(r"\d+", turns[1]))), 100, (name, turns))

    def test_a_check_says_yes_only_where_the_result_is_right(self):
        rng, yes = random.Random(SEED), 0
        for _ in range(3000):
            asked, answer = arithmetic_asked.check(rng)
            right = answer.startswith(("Yes, ", "No, it is right")) and not answer.startswith("Yes, it is wrong")
            a, _, b, result = EQUATION.search(answer).groups()
            said = re.findall(r"\d+", asked)
            said.remove(a)
            said.remove(b)
            self.assertEqual(right, said == [result], (asked, answer))
            yes += right
        self.assertTrue(0.4 < yes / 3000 < 0.65, yes)

    def test_the_larger_number_is_larger(self):
        rng, words = random.Random(SEED), ("bigger", "larger", "greater", "more", "higher")
        for _ in range(3000):
            answer = arithmetic_compare.larger(rng)[1]
            a, word, b = re.search(r"(\d+) is (\w+) than (\d+)", answer).groups()
            self.assertEqual(int(a) > int(b), word in words, answer)

    def test_names_and_things_have_no_end(self):
        asked = {turns[0] for _, turns in turns_of(arithmetic_life.INTENTS, 1500)}
        self.assertGreater(len(asked), 0.95 * 1500 * len(arithmetic_life.INTENTS))


class Facts(unittest.TestCase):
    def test_nothing_has_a_property_and_has_it_not(self):
        for each in facts_properties.PROPERTIES:
            self.assertFalse(set(each.fits) & set(each.others), each)
            self.assertTrue(each.fits and each.others, each)
            self.assertEqual(each.verb in ("do", "have"), bool(each.third), each)

    def test_a_true_value_is_not_among_the_wrong_ones(self):
        for name, relation in facts_values.relations().items():
            for item in relation.items:
                self.assertNotIn(item[1], item[2], (name, item))
                self.assertNotRegex(relation.true(item), r"[{}]")

    def test_yes_and_no_come_equally_often(self):
        for maker in (facts_properties.yes_no, facts_values.check, facts_values.works_at, facts_places.city):
            rng, found = random.Random(SEED), {"Yes": 0, "No": 0}
            for _ in range(2000):
                word = maker(rng)[1].split(",")[0]
                if word in found:
                    found[word] += 1
            self.assertTrue(0.4 < found["Yes"] / sum(found.values()) < 0.6, (maker, found))

    def test_of_two_the_answer_names_one(self):
        rng = random.Random(SEED)
        for _ in range(3000):
            asked, answer = facts_properties.which(rng)
            self.assertIn(re.split(r" (?:can|cannot|is|does|has|[a-z]+s)\b", answer.lower())[0], asked.lower())

    def test_what_is_known_is_not_denied(self):
        rng, known = random.Random(SEED), {row[0] for row in rows("quiz", 2)}
        asked = {part.strip() for cell in known for part in cell.split(" ; ")}
        for _ in range(3000):
            question, answer = facts_unknown.not_known(rng)
            self.assertTrue(answer.startswith("I do not know "), answer)
            self.assertNotIn(question.rstrip("?").lower(), asked)

    def test_a_word_is_defined_once(self):
        nouns = [row[0] for row in facts_definitions.WORDS]
        self.assertEqual(len(nouns), len(set(nouns)))
        self.assertGreater(len(nouns), 1000)

    def test_a_word_stands_in_one_group_of_synonyms(self):
        words = [word for row in rows("synonyms", 1) for word in row[0].split(" ; ")]
        self.assertEqual(len(words), len(set(words)))

    def test_sentences_are_well_formed(self):
        makers = facts_definitions.MAKERS + facts_forms.MAKERS + facts_places.MAKERS + facts_properties.MAKERS
        makers += (
            facts_groups.MAKERS
            + facts_orders.MAKERS
            + facts_unknown.MAKERS
            + facts_quiz.MAKERS
            + facts_values.MAKERS
            + order_checks.INTENTS
        )
        for name, turns in turns_of(makers, 1200):
            for turn in turns if name != "starts" else ():  # 'there is an a in cat'
                self.assertNotRegex(turn, r"\ban? an?\b|\bNone\b|  | [,?!:]|[{}\[\]|]|\?\?\?", (name, turns))
            for answer in turns[1::2]:
                self.assertRegex(answer, r"\A[A-Z0-9].*\.\Z", (name, turns))


class Order(unittest.TestCase):
    def test_numbers_and_letters_are_in_order(self):
        rng, checked = random.Random(SEED), 0
        for _ in range(4000):
            answer = order_checks.first(rng)[1]
            found = re.search(r"(\d+|[A-Z]) comes (before|after) (\d+|[A-Z])\.$", answer)
            if found and len(found[1]) + len(found[3]) > 0:
                a, b = (int(part) if part.isdigit() else ord(part) for part in (found[1], found[3]))
                self.assertEqual(a < b, found[2] == "before", answer)
                checked += 1
        self.assertGreater(checked, 800)


if __name__ == "__main__":
    unittest.main()
