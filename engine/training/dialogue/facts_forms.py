# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches opposites, plurals, past tenses and rhymes in other words: 'one mouse, two ...', 'today I go, yesterday ...',
'is it goed or went?', 'which rhymes with cat, hat or dog?', 'if something is not hot, it is ...'.
"""

from . import known_facts
from .fact_tables import alternatives, joined, rows
from .facts_properties import put
from .facts_words import _OPPOSITES, _PLURALS, _VERBS
from .lead_ins import LAST, START
from .wording import capital, say, with_article

_PAST = [row for row in _VERBS if row[0] != "be" and row[1] != row[0]]
_NOUNS = [row for row in _PLURALS if row[0] not in ("series", "species")]
_RHYMES = [alternatives(row[0]) for row in rows("rhymes", 1)]
_KNOWN = {word for group in _RHYMES for word in group}


def _around(rng, text):
    kind = rng.random()
    if kind < 0.8 or text[:2] == "I ":
        return text
    return f"{say(rng, START)}: {text[0].lower() + text[1:]}" if kind < 0.9 else f"{text} {say(rng, LAST)}"


def _two(rng, right, wrong):
    return rng.sample((right, wrong), 2)


def plural(rng):
    """'One mouse, two ...', 'is it mouses or mice?'"""
    one, many = rng.choice(_NOUNS)[:2]
    truth = f"the plural of {one} is {many}"
    wrong = known_facts._with_s((one, many))
    wrong = one + ("s" if not one.endswith("s") else "es") if wrong == many else wrong
    kind = rng.random()
    if kind < 0.45 or wrong == many or one in known_facts._REGULAR_TOO:
        text = say(rng, ("one {o}, [two|three|many|several] [what|...][?|]", "one {o}, two what?",
                         "I have one {o}, you have two what?",
                         "There is one {o}. There are two what?", "What do you call [two|many|more than one] of {a}?",
                         "What is more than one {o} called?", "[Say|Write|Put] {o} in the plural.",
                         "[Make|Put] {o} [into a plural|in the plural form|plural].",
                         "I see {a}. Now I see two of them: two what?",
                         "How do I [say|write] two of {o}?", "If there is not one {o} but ten, what do I write?",
                         "Many of {o}: what is the word?", "Plural of {o}[, please|?]", "{o} in the plural[?|]",
                         "How does {o} change when there are two?", "From one {o} to two ...?"),
                   o=one, a=with_article(one))  # fmt: skip
        return [_around(rng, capital(text)), capital(truth) + "."]
    if kind < 0.75:
        x, y = _two(rng, many, wrong)
        text = say(rng, ("Is it {x} or {y}?", "Do you say {x} or {y}?", "{x} or {y}: [which|what] is right?",
                         "What is right, two {x} or two {y}?", "Is the plural of {o} {x} or {y}?",
                         "Which is correct: {x} or {y}?", "Do I write two {x} or two {y}?"), x=x, y=y,
                         o=one)  # fmt: skip
        return [_around(rng, capital(text)), capital(truth) + "."]
    shown = many if rng.random() < 0.5 else wrong
    text = put(rng, f"is the plural of {one} {shown}", f"the plural of {one} is {shown}")
    return [text, f"{'Yes' if shown == many else 'No'}, {truth}."]


def past(rng):
    """'Today I go, yesterday I ...', 'is it goed or went?'"""
    verb, gone = rng.choice(_PAST)[:2]
    truth = f"the past tense of {verb} is {gone}"
    wrong = verb.rstrip("e") + "ed"
    kind = rng.random()
    if kind < 0.5 or wrong == gone or verb in known_facts._REGULAR_TOO:
        text = say(rng, ("today I {v}, yesterday I [what|...][?|]",
                         "I {v} today. [And yesterday|What did I do yesterday|And last week]?",
                         "now we {v}, yesterday we [what|...]?", "[Put|Write|Say] {v} in the past[ tense|].",
                         "How do [you|I] say {v} when it was yesterday?", "How do [you|I] say {v} if it is over?",
                         "What is {v} in the past?", "{v} in the past[ tense|][?|]",
                         "What does {v} become in the past?",
                         "What is the simple past of {v}?", "What is the second form of {v}?",
                         "They {v} every day. Yesterday they [what|...]?", "If I {v} now, what did I do yesterday?",
                         "{v}, but yesterday[?|]", "Past of {v}[, please|?]"), v=verb)  # fmt: skip
        return [_around(rng, capital(text)), capital(truth) + "."]
    if kind < 0.78:
        x, y = _two(rng, gone, wrong)
        text = say(rng, ("Is it {x} or {y}?", "Do you say {x} or {y}?", "{x} or {y}: [which|what] is right?",
                         "What is right, I {x} or I {y}?", "Is the past of {v} {x} or {y}?",
                         "Which is correct: {x} or {y}?",
                         "Yesterday I {x} or yesterday I {y}?"), x=x, y=y, v=verb)  # fmt: skip
        return [_around(rng, capital(text)), capital(truth) + "."]
    shown = gone if rng.random() < 0.5 else wrong
    text = put(rng, f"is the past tense of {verb} {shown}", f"the past tense of {verb} is {shown}")
    return [text, f"{'Yes' if shown == gone else 'No'}, {truth}."]


def opposite(rng):
    """'If something is not hot, it is ...', 'is the opposite of big small or tall?'"""
    word, other = rng.sample(list(_OPPOSITES), 2)
    found = _OPPOSITES[word]
    truth = f"the opposite of {word} is {joined(found, 'or')}"
    if rng.random() < 0.6:
        text = say(rng, ("not {w} but [what|...]?", "[If it is|If something is|When it is] not {w}, what is it?",
                         "the contrary of {w}[ is|, please|?]", "what is the reverse of {w}?", "{w} and its opposite?",
                         "[Tell me|Say|Give me|Name|Find] the opposite of [the word |]{w}.",
                         "what goes with {w} as its opposite?",
                         "which word means the exact opposite of {w}?", "{w} - what is the opposite?",
                         "{w} is the opposite of [what|which word]?",
                         "what is the word that means not {w}?",
                         "[I say|You hear] {w}, [you say|what is] the opposite.",
                         "do you know [the|an] opposite [of|to|for] {w}?", "what is an antonym of {w}?",
                         "antonym of {w}[?|]",
                         "Let's play opposites: {w}.", "Opposites: {w}[?|]"), w=word)  # fmt: skip
        if " [" in text or text.endswith(" is"):
            text += " ..."
        return [_around(rng, capital(text)), capital(truth) + "."]
    if other in found or other == word:
        return opposite(rng)
    x, y = _two(rng, found[0], other)
    text = say(rng, ("Is the opposite of {w} {x} or {y}?", "What is the opposite of {w}[,|:] {x} or {y}?",
                     "Which is the opposite of {w}: {x} or {y}?", "{x} or {y}: which is the opposite of {w}?",
                     "Is {x} or {y} the opposite of {w}?"), w=word, x=x, y=y)  # fmt: skip
    return [_around(rng, capital(text)), capital(truth) + "."]


def rhyme(rng):
    """'Which rhymes with cat, hat or dog?'"""
    group, others = rng.sample(_RHYMES, 2)
    word, found = rng.sample(group, 2)
    other = rng.choice(others)
    if other[-2:] in (word[-2:], found[-2:]) or other in group or len(group) < 2:
        return opposite(rng)
    x, y = _two(rng, found, other)
    text = say(rng, ("[Which|What|Which word|Which one] rhymes with {w}[,|:] {x} or {y}?",
                     "{x} or {y}: which rhymes with {w}?",
                     "Does {x} or {y} rhyme with {w}?", "Which of these rhymes with {w}: {x} or {y}?",
                     "I need a rhyme for {w}: {x} or {y}?", "Which two rhyme: {w}, {x} or {y}?"), w=word, x=x,
                     y=y)  # fmt: skip
    return [_around(rng, capital(text)), f"{capital(found)} rhymes with {word}."]


MAKERS = ((plural, 6), (past, 7), (opposite, 9), (rhyme, 3))
