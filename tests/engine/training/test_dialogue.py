# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The written dialogue: well-formed, the same for a seed, true where that can be checked, and no prompt of the
evaluation.
"""

import json
import pathlib
import random
import re
import sys
import tempfile
import unittest

TRAINING = pathlib.Path(__file__).resolve().parents[3] / "engine" / "training"
sys.path.insert(0, str(TRAINING))

from corpus import conversation, texts  # noqa: E402
from dialogue import (  # noqa: E402
    arithmetic,
    change_wordings,
    changes_any,
    changes_lists,
    changes_sentences,
    corrections_explained,
    corrections_lists,
    corrections_stories,
    follow_ups,
    free_stories,
    identity,
    intent_tables,
    known_facts,
    made_of,
    meeting,
    memory,
    memory_between,
    memory_free,
    memory_free_kinds,
    memory_free_telling,
    memory_life,
    memory_plain,
    open_names,
    open_things,
    persona,
    plain_stories,
    statements,
    stories,
    story_parts,
    unknown,
    unknown_life,
    wording,
)

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
            for answer in (arithmetic.segment(rng) + changes_any.segment(rng))[1::2]:
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

    def test_every_part_of_a_freely_told_fact_is_asked_for(self):
        rng = random.Random(SEED)
        for name, kind in memory_free_kinds.KINDS.items():
            asked = set()
            for _ in range(250):
                fact = memory_free_telling.make(rng, name)
                said = " ".join(memory_free_telling.state(rng, fact))
                self.assertNotRegex(said, r"\b[Aa]nd,? [Aa]nd\b|\bnone\b|\b(\w+) \1\b|<|\bNone\b")
                for slot in kind.ask:
                    for question, answer in zip(*[iter(memory_free._one(rng, fact, slot))] * 2):
                        self.assertEqual("not told me that" not in answer, fact.told(slot), (question, answer))
                        self.assertNotRegex(answer.replace("told me that", ""), r"\b(I|my|me|our|us)\b")
                        asked.add(slot)
            self.assertEqual(asked, set(kind.ask), name)

    def test_a_corrected_fact_is_answered_anew(self):
        rng, corrected = random.Random(SEED), 0
        for _ in range(600):
            fact = memory_free_telling.make(rng)
            before = dict(fact.slots)
            changed, turns = memory_free_telling.change(rng, [fact], close=True)
            if changed:
                corrected += 1
                self.assertNotEqual(before, fact.slots)
                self.assertTrue(turns[1].startswith("Okay, "), turns)
        self.assertGreater(corrected, 200)

    def test_a_story_has_the_hero_and_the_place_that_were_asked_for(self):
        rng = random.Random(SEED)
        for kind in ("fox", "owl", "robot"):
            for place in ("in a forest", "in a castle"):
                hero = story_parts.new_hero(rng, kind, share_named=0)
                text = stories.story(rng, hero=hero, place=place).text()
                self.assertGreaterEqual(len(re.findall(rf"\b{kind}\b", text, re.I)), 2, text)
                self.assertIn(place.split()[-1], text)

    def test_a_name_that_was_asked_for_is_in_the_story_three_times(self):
        rng, named, met = random.Random(SEED), 0, 0
        for _ in range(1500):
            tale, wanted = stories.asked(rng)
            if tale.hero.name and tale.hero.name in wanted and tale.length != "very short":
                named += 1
                met += len(re.findall(rf"\b{tale.hero.name}\b", tale.text())) >= 3
        self.assertGreater(named, 300)
        self.assertGreater(met / named, 0.98)

    def test_a_place_and_a_thing_that_were_asked_for_come_twice(self):
        rng, places, things = random.Random(SEED), 0, 0
        for _ in range(1500):
            tale, wanted = stories.asked(rng)
            text = tale.text().lower()
            if tale.place in wanted and tale.length != "very short":
                places += 1
                self.assertIn(tale.place.lower(), text)
                self.assertGreaterEqual(text.count(tale.place.split()[-1].lower()), 2, (tale.place, text))
            if tale.thing and tale.thing in wanted and tale.ending == "happy":
                things += 1
                self.assertGreaterEqual(text.count(tale.thing.split()[-1]), 2, (tale.thing, text))
        self.assertGreater(places, 200)
        self.assertGreater(things, 80)

    def test_a_shorter_story_is_shorter_by_a_third(self):
        rng = random.Random(SEED)
        for _ in range(500):
            tale, _ = stories.asked(rng, length=rng.choice(("", "short")))
            _, changed = corrections_stories.change(rng, tale, "shorter")
            self.assertLess(len(changed.text()), 2 / 3 * len(tale.text()), tale.text())

    def test_a_longer_story_is_longer_by_half(self):
        rng, longer = random.Random(SEED), 0
        for _ in range(600):
            tale, _ = stories.asked(rng, length=rng.choice(("short", "very short")), mood="")
            _, changed = corrections_stories.change(rng, tale, "longer")
            longer += len(changed.text()) >= 1.5 * len(tale.text())
        self.assertGreater(longer, 570)

    def test_a_happy_ending_is_happy(self):
        rng = random.Random(SEED)
        for make in (stories.asked, plain_stories.asked):
            for _ in range(500):
                tale, _ = make(rng, ending="sad", length=rng.choice(("", "short")))
                _, changed = corrections_stories.change(rng, tale, "happy")
                self.assertEqual((changed.hero, changed.place), (tale.hero, tale.place))
                self.assertRegex(changed.text()[-90:], r"\b(happy|glad|laughed)\b")

    def test_plain_requests_name_what_is_in_the_story(self):
        rng, asked = random.Random(SEED), set()
        for _ in range(1500):
            tale, wanted = plain_stories.asked(rng)
            asked.add(tale.hero.kind)
            self.assertIn(tale.hero.name or tale.hero.kind, tale.text())
            if " two " not in wanted and " and a sister" not in wanted:
                self.assertIn(tale.hero.kind, wanted)
            if tale.second:
                self.assertIn(tale.second.name or tale.second.kind, tale.text())
        self.assertGreater(len(asked), 350)

    def test_a_changed_hero_place_or_name_is_in_the_new_story(self):
        rng = random.Random(SEED)
        for kind in ("hero", "name", "place", "add", "thing", "trait"):
            for _ in range(150):
                hero = story_parts.new_hero(rng, groups="abpt")
                tale, _ = stories.asked(rng, {"hero"}, hero=hero, length="")
                _, new = corrections_stories.change(rng, tale, kind)
                text = new.text()
                self.assertNotEqual(text, tale.text())
                for part in (new.hero.name or new.hero.kind, new.place.split()[-1], new.thing.split()[-1:], new.trait):
                    self.assertIn(part[0] if isinstance(part, list) and part else part or "", text)

    def test_any_hero_and_any_place_are_in_the_first_sentence(self):
        rng, heroes = random.Random(SEED), set()
        for _ in range(2000):
            tale, _ = free_stories.asked(rng)
            first, text = tale.first(), tale.text()
            if tale.length != "one":
                self.assertTrue(text.startswith(first), text)
                for part in (tale.both(), tale.place):
                    self.assertIn(part, first)
            self.assertIn(tale.place.lower(), text.lower())
            if not tale.length:
                self.assertGreaterEqual(text.lower().count(tale.hero.the.lower()), 2, text)
            heroes.add(tale.hero.kind)
        self.assertGreater(len(heroes), 800)

    def test_a_free_story_is_changed_as_wished(self):
        rng = random.Random(SEED)
        for _ in range(1500):
            tale, _ = free_stories.asked(rng, length="short", mood="")
            user, new = free_stories.change(rng, tale)
            if new != tale:
                self.assertNotEqual(new.text(), tale.text(), user)
            if new.hero.kind != tale.hero.kind:
                self.assertNotRegex(new.text(), rf"\b[Tt]he {re.escape(tale.hero.kind)}\b(?! \w+er\b)", user)
            if new.place != tale.place:
                self.assertNotIn(tale.place, new.first())


class ChangedAnswers(unittest.TestCase):
    def test_what_comes_after_a_fact_differs_as_it_was_asked(self):
        rng = random.Random(SEED)
        for _ in range(1500):
            kind, one, _ = known_facts.draw(rng, lambda kind: kind.word is not None)
            answer, word = kind.answer(one), kind.word(one)
            self.assertIn(word.lower() if word != "None" else "no ", answer.lower())
            self.assertNotRegex(word, r"[.,;]")
        for questions, first, rest in known_facts.texts():
            self.assertTrue(questions and first.endswith(".") and rest.endswith("."), (first, rest))
            self.assertLessEqual(len(first), 2 / 3 * len(f"{first} {rest}") + 1)
        for turns in (follow_ups._capitals(rng) for _ in range(500)):
            self.assertTrue(any(turn.isupper() for turn in turns[1::2]), turns)

    def test_a_wish_has_thousands_of_wordings(self):
        rng = random.Random(SEED)
        for kind in ("shorter", "simpler", "longer"):
            for what in ("answer", "story"):
                said = {change_wordings.wish(rng, kind, what) for _ in range(4000)}
                self.assertGreater(len(said), 2500, (kind, what))
                for text in said:
                    self.assertRegex(text, r"\A[A-Z][^?]*([^?.!,]|\? [A-Z].*)[.!?]\Z")
                    self.assertNotRegex(text, r"\b(\w+) \1\b|[pP]lease\b.*\bplease\b.*\bplease|,,|[.!?][.!?]")

    def test_a_shorter_explanation_is_shorter(self):
        rng = random.Random(SEED)
        for group in corrections_explained.texts():
            for text in group:
                self.assertLess(len(text.short), len(text.full))
                self.assertTrue(text.simple.endswith("."), text)
        for _ in range(1500):
            self.assertNotIn("", corrections_explained.segment(rng))

    def test_the_truth_stays_the_truth(self):
        rng = random.Random(SEED)
        for turns in (follow_ups._claimed(rng) for _ in range(1000)):
            self.assertIn(turns[1].rstrip(".").lower(), turns[3].lower())

    def test_a_list_is_changed_as_asked(self):
        rng, words = random.Random(SEED), ["pear", "apple", "plum", "fig"]
        self.assertEqual(corrections_lists._order(rng, words, [])[1], "Apple, fig, pear and plum.")
        self.assertEqual(corrections_lists._back(rng, words, [])[1], "Fig, plum, apple and pear.")
        self.assertEqual(corrections_lists._more(rng, words, ["lime"])[1], "Pear, apple, plum, fig and lime.")
        for _ in range(50):
            user, answer = corrections_lists._without(rng, words, [])
            self.assertEqual([word for word in words if word in answer.lower()],
                             [word for word in words if word not in user])  # fmt: skip

    def test_a_changed_word_is_in_the_new_answer_and_the_old_one_is_not(self):
        rng = random.Random(SEED)
        for _ in range(1000):
            _, one = changes_sentences.asked(rng)
            user, new = one._swap(rng)
            self.assertRegex(new.text().lower(), rf"the {re.escape(new.noun.lower())}\b", user)
            _, one = changes_lists.asked(rng)
            user, new = one._drop(rng)
            gone = set(one.words) - set(new.words)
            self.assertTrue(len(gone) == 1 and gone.pop().lower() in user.lower(), (one.words, user))


class SaidInPassing(unittest.TestCase):
    def test_every_thing_comes_back_when_it_is_asked_for(self):
        rng = random.Random(SEED)
        asked = {(kind, slot) for kind, fields in memory_life.KINDS.items() for slot in fields if len(slot) == 1}
        for _ in range(8000):
            fact = memory_life.make(rng)
            said = " ".join(memory_life.state(rng, fact))
            self.assertNotRegex(said, r"\b(an?) (an?)\b|\b(\w+) \3\b|\bNone\b| [.,!]")
            for slot in fact[2]:
                question, answer = memory_life.question(rng, fact, slot)
                self.assertIn(memory_life.yours(fact[1][slot]).lower(), answer.lower(), (question, answer))
                self.assertNotRegex(answer, r"\b(I|my|me|our|us)\b")
                asked.discard((fact[0], slot))
        self.assertFalse(asked)

    def test_plain_facts_are_answered_out_of_what_was_told(self):
        rng = random.Random(SEED)
        for kind, parts in memory_plain.KINDS.items():
            for _ in range(200):
                fact = [kind, memory_plain.draws.draw(rng, kind)]
                told = memory_plain._tell(rng, fact)
                for at, part in enumerate(parts["ask"]):
                    _, answer = memory_plain.question(rng, fact, at)
                    self.assertNotRegex(answer, r"\b(I|my|me|our|us)\b")
                    for slot in re.findall(r"\{(\w)\}", part.split(" => ")[0]):
                        self.assertIn(memory_plain.yours(fact[1][slot]).lower(), answer.lower(), (told, answer))
                question, answer = memory_plain._check(rng, fact) if len(parts) > 3 else ("", "Yes, ")
                self.assertRegex(answer, r"\A(Yes|No), |\AYou have not told me that", question)

    def test_there_are_too_many_to_know_by_heart(self):
        rng = random.Random(SEED)
        for make, many in ((open_things.deed, 2500), (open_things.food, 1500), (open_things.gift, 1500),
                           (open_things.job, 350), (open_things.country, 100), (open_things.animal, 800)):  # fmt: skip
            self.assertGreater(len({make(rng) for _ in range(3000)}), many, make)

    def test_small_talk_between_has_its_own_answer(self):
        rng, found = random.Random(SEED), {}
        for _ in range(6000):
            asked, answer = memory_between.nod(rng)
            self.assertRegex(asked, r"\A[A-Z1-9].*\w[.!?]\Z")
            self.assertEqual(found.setdefault(asked, answer), answer, asked)
        self.assertGreater(len(found), 300)

    def test_it_seldom_says_that_nothing_was_told(self):
        rng, missing, answered = random.Random(SEED), 0, 0
        for _ in range(1500):
            for answer in conversation._told_and_asked(rng, conversation.SUBJECTS)[1::2]:
                missing += "ou have not told me" in answer
                answered += answer.startswith(("Your ", "You ", "Yes, you"))
        self.assertLess(missing / answered, 1 / 8)


class WhoSpeaks(unittest.TestCase):
    def test_every_question_for_the_name_gets_the_name(self):
        rng, asked = random.Random(SEED), set()
        for _ in range(8000):
            turns = identity.segment(rng)
            self.assertIn("Trilume", turns[1], turns)
            asked.add(turns[0])
        self.assertGreater(len(asked), 3000)

    def test_two_names_stay_apart(self):
        rng, found = random.Random(SEED), 0
        for _ in range(2000):
            turns = meeting.segment(rng)
            greeted = re.match(r"Nice to meet you, (\S+)!", next(iter(turns[1::2]))) or re.match(
                r"Nice to meet you, (\S+)!", turns[3] if len(turns) > 3 else ""
            )
            for question, answer in zip(turns[::2], turns[1::2]) if greeted else ():
                if re.search(r"\b(your name|yours|who are you)\b", question, re.I):
                    self.assertIn("Trilume", answer, turns)
                if re.fullmatch(r"(What is|What's|And) my name\?", question):
                    self.assertEqual(answer, f"Your name is {greeted[1]}.", turns)
                    found += 1
        self.assertGreater(found, 100)

    def test_questions_that_sound_alike_have_an_answer_each(self):
        table = intent_tables.intents("made_of")
        answers = [kinds["answer"] for kinds in table.values()]
        self.assertEqual({len(each) for each in answers}, {1})
        self.assertEqual(len({each[0] for each in answers}), len(table))
        rng, found = random.Random(SEED), {}
        for _ in range(4000):
            turns = made_of.segment(rng)
            for question, answer in zip(turns[::2], turns[1::2]):
                if [answer] in answers:
                    self.assertEqual(found.setdefault(question, answer), answer, question)

    def test_one_question_has_one_answer(self):
        rng, found = random.Random(SEED), {}
        for _ in range(8000):
            question, answer = persona.segment(rng)[:2]
            found.setdefault(question, set()).add(answer)
        several = {question: answers for question, answers in found.items() if len(answers) > 1}
        self.assertLess(len(several) / len(found), 0.02, several)


class WhatItDoesNotKnow(unittest.TestCase):
    SAYS_SO = re.compile(
        r"not know|n't|not told me|did not understand|not see it|not remember|no doctor|no lawyer|no clock|too (big|small|hard)"
    )

    def test_it_says_so_first(self):
        rng = random.Random(SEED)
        for _ in range(4000):
            turns = unknown.segment(rng)
            if not turns[1].startswith("The capital of "):
                self.assertRegex(turns[1], self.SAYS_SO, turns)

    def test_the_words_of_the_user_are_turned_around(self):
        rng = random.Random(SEED)
        for make in (unknown_life.exchange, statements.statement):
            for _ in range(4000):
                turns = make(rng)
                told = re.sub(r"^I (am|see|hope|wish|can't|do not|only)\b|\bI only\b|told me\b", "", turns[1])
                self.assertNotRegex(told, r"\b(I|my|me|we|our|am)\b", turns)


class Names(unittest.TestCase):
    def test_there_are_many_and_none_is_another_word(self):
        rng = random.Random(SEED)
        found = {open_names.name(rng) for _ in range(20000)}
        self.assertGreater(len(found), 6000)
        for name in found:
            self.assertRegex(name, r"\A[A-Z][a-z]+\Z")
            self.assertNotIn(name, ("Trilume", "The", "You", "Yes", "No", "Monday"))
        for draw in (open_names.town, open_names.surname, open_names.pet, open_names.word):
            self.assertGreater(len({draw(rng) for _ in range(3000)}), 700, draw)


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


class Texts(unittest.TestCase):
    def test_a_story_gets_another_hero(self):
        story = "A fox ran. The fox met an old fox. Foxes smile; foxy did not."
        self.assertEqual(
            texts._with_hero(story, "fox", "owl"), "An owl ran. The owl met an old owl. Foxes smile; foxy did not."
        )

    def test_answers_of_another_persona_are_left_out(self):
        told = {"How old is a tree?": "Some are very old.", "What may I call you?": "I don't have a name."}
        with tempfile.TemporaryDirectory() as folder:
            with open(pathlib.Path(folder) / "chat.jsonl", "w", encoding="utf-8") as file:
                for question, answer in told.items():
                    turns = [{"role": "user", "text": question}, {"role": "assistant", "text": answer}]
                    file.write(json.dumps({"src": "chatterbot", "turns": turns}) + "\n")
            found = [*texts.answers(folder, random.Random(SEED)), *texts.answers(folder, random.Random(SEED), True)]
        self.assertEqual([question for question, _ in found], ["How old is a tree?"])


if __name__ == "__main__":
    unittest.main()
