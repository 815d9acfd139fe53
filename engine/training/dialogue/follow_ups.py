# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what short messages after a fact mean: 'and Spain?', 'only the number', 'in capital letters', 'say it again',
'that is wrong: it is 12', 'yes or no?'.
"""

import re

from . import (
    arithmetic,
    calendar_units,
    explanations,
    facts_countries,
    facts_nature,
    facts_places,
    facts_properties,
    facts_values,
    facts_words,
    known_facts,
)
from .change_wordings import phrase, wish
from .question_frames import ask, thanks
from .story_parts import keyed, table_lines
from .wording import capital, say

SAID = keyed(table_lines("follow_ups"))
_BARE = [text for text in SAID["same"] if "for" in text or "about {s}" in text]
_CHECKS = (
    facts_countries._capital_check,
    facts_countries._continent_check,
    facts_nature._ability,
    facts_nature._kind_check,
    facts_nature._colour_check,
    facts_words._category_check,
    facts_words._opposite_check,
    facts_properties.yes_no,
    facts_properties.yes_no,
    facts_values.check,
    facts_places.capital_of,
)
_LANGUAGES = "French German Spanish Italian Polish Turkish Japanese Dutch Russian Portuguese Arabic Chinese".split()
_BRIEF = ("All right, I will be brief.", "All right, I will keep it short.", "All right, shorter next time.")
_SIMPLE = ("All right, I will use simple words.", "All right, simpler words next time.")
_SPOKEN = "I am sorry, I cannot translate. I know only English."


def sentence_inside(text):
    """'The capital of France is Paris.' inside of a sentence: 'the capital of France is Paris'."""
    first = text.split(" ", 1)[0]
    return (text[0].lower() + text[1:] if first in ("The", "A", "An", "There", "People") else text).rstrip(".")


def _next(rng, kind, item, before):
    """The short question for another item of the kind; `before` is the item that was asked."""
    named = kind.subject(rng, item)
    if rng.random() < 0.2:
        return say(rng, SAID["not"], s=named, S=capital(named), o=kind.subject(rng, before))
    template = rng.choice(SAID["same"])
    if kind.before and template not in _BARE and rng.random() < 0.5:
        named = kind.before + named
    return say(rng, template, s=named, S=capital(named), o=kind.subject(rng, before))


def _others(rng):
    """A fact, and the same of one, two or three other things."""
    kind, one, two = known_facts.draw(rng)
    turns = [kind.ask(rng, one), kind.answer(one)]
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
        turns += [capital(_next(rng, kind, two, one)), kind.answer(two)]
        one, two = two, kind.draw(rng)
        while kind.answer(one) == kind.answer(two):
            two = kind.draw(rng)
    return turns


def _with_word(kind):
    return kind.word is not None


def _short(rng):
    """Only the number, in one word; and back to a whole sentence."""
    kind, one, two = known_facts.draw(rng, _with_word)
    word = kind.word(one)
    asked = kind.ask(rng, one)
    if rng.random() < 0.3:
        first = asked + ("" if asked[-1] in "?.!" else "?")
        turns = [f"{first} {say(rng, SAID['first'], w=kind.called)}", f"{word}."]
    else:
        wanted = SAID["one"] if " " not in word and rng.random() < 0.3 else SAID["word"]
        user = say(rng, wanted, w=kind.called)
        if rng.random() < 0.3:
            user = wish(rng, "shorter")
            while re.search(r"\b(sentence|line|explain|explanation|text)\b", user):
                user = wish(rng, "shorter")
        turns = [asked, kind.answer(one), user, f"{word}."]
    kind_of_end = rng.random()
    if kind_of_end < 0.2:
        turns += [say(rng, SAID["sentence"]), kind.answer(one)]
    elif kind_of_end < 0.4:
        turns += [capital(_next(rng, kind, two, one)), f"{kind.word(two)}."]
    return turns


def _put(rng, text):
    """'what is ice' as a question, also inside of a sentence: 'tell me what ice is'."""
    if text.startswith(("what is ", "what are ")):
        words = text.split(" ", 2)
        return ask(rng, text, f"what {words[2]} {words[1]}")
    if text.startswith("the "):
        return rng.choice((ask(rng, f"what is {text}", f"what {text} is", text), ask(rng, f"what is {text}")))
    return say(rng, "[||||Quick question: |Trilume, |Hi, ]{t}?", t=text)


def _any(rng):
    """A question and an answer of one sentence."""
    if rng.random() < 0.3:
        asked, first, _ = rng.choice(known_facts.texts())
        return [capital(_put(rng, rng.choice(asked))), first]
    if rng.random() < 0.25:
        turns = rng.choice((explanations, calendar_units, arithmetic)).segment(rng)[:2]
        if len(turns[1]) < 140:
            return turns
    kind, one, _ = known_facts.draw(rng)
    return [kind.ask(rng, one), kind.answer(one)]


def _capitals(rng):
    turns = _any(rng)
    while turns[1].upper() == turns[1].lower():
        turns = _any(rng)
    if rng.random() < 0.25:
        asked = turns[0] + ("" if turns[0][-1] in "?.!" else "?")
        return [f"{asked} {say(rng, SAID['capitals'][:3])}", turns[1].upper()]
    turns += [say(rng, SAID["capitals"]), turns[1].upper()]
    if rng.random() < 0.2:
        turns += [say(rng, SAID["small"]), turns[1].lower()]
    return turns


def _again(rng):
    turns = _any(rng)
    return turns + [say(rng, SAID["again"]) if rng.random() < 0.5 else phrase(rng, "again"), turns[1]]


def _claimed(rng):
    """The user says that it is something else; the truth stays the truth."""
    kind, one, two = known_facts.draw(rng, lambda kind: kind.sure)
    right, wrong = (kind.word(item) for item in (one, two))
    if kind.mistake:
        wrong = kind.mistake(one)
    elif kind.called == "number" and wrong.isdigit() and right.isdigit():
        wrong = str(max(0, int(right) + rng.choice((-10, -2, -1, -1, 1, 1, 2, 3, 10))))
    turns = [kind.ask(rng, one), kind.answer(one)]
    fact = sentence_inside(kind.answer(one))
    lower = str if kind.called in ("city", "day", "month") else str.lower
    right, wrong = lower(right), lower(wrong)
    if rng.random() < 0.1:
        turns += [say(rng, SAID["doubt"]), f"{capital(fact)}, I am sure."]
    elif rng.random() < 0.3 or right == wrong:
        said = SAID["sure"] if rng.random() < 0.6 else SAID["right"]
        turns += [capital(say(rng, said, x=right)), f"Yes, {fact}."]
    else:
        turns += [capital(say(rng, SAID["wrong"], x=wrong, o=right)), f"{capital(fact)}, I am sure."]
    return turns


def _yes_or_no(rng):
    turns = rng.choice(_CHECKS)(rng)[:2]
    word = turns[1].split(",")[0]
    if word not in ("Yes", "No"):
        return _claimed(rng)
    if rng.random() < 0.45:
        asked = turns[0] + ("" if turns[0][-1] in "?.!" else "?")
        return [f"{asked} {say(rng, SAID['yes or no'][:1] * 2 + SAID['yes or no'][2:5])}", f"{word}."]
    return turns + [say(rng, SAID["yes or no"]), f"{word}."]


_SURE = ("Are you sure?", "Are you really sure?", "Really?", "Sure?", "Is that true?", "Are you certain?",
         "Oh, really?", "Is that right?", "Are you sure about that?", "Honestly?", "You must be joking.")  # fmt: skip


def _doubted(rng):
    """'Are you sure?' after a yes or a no."""
    turns = rng.choice(_CHECKS)(rng)[:2]
    word, _, fact = turns[1].partition(", ")
    if word not in ("Yes", "No"):
        return _claimed(rng)
    said = say(rng, SAID["doubt"]) if rng.random() < 0.5 else rng.choice(_SURE)
    return turns + [said, f"{capital(fact[:-1])}, I am sure."]


def _cut(rng):
    """An answer of two sentences, and one of them left out."""
    asked, first, rest = rng.choice(known_facts.texts())
    turns = [capital(_put(rng, rng.choice(asked))), f"{first} {rest}"]
    if rng.random() < 0.2:
        return turns + [say(rng, SAID["second"]), rest]
    cut = say(rng, SAID["cut"]).replace("please!", "please.").replace("?.", "?")
    return turns + [cut if rng.random() < 0.4 else wish(rng, "shorter"), first]


def _manner(rng):
    """How the next answers should be, and what the model cannot do."""
    turns = _any(rng)
    said, answer = rng.choice(((SAID["thanks"], _BRIEF), (SAID["thanks"], _BRIEF), (SAID["simple"], _SIMPLE),
                               (SAID["translate"], (_SPOKEN,))))  # fmt: skip
    return turns + [say(rng, said, l=rng.choice(_LANGUAGES)), rng.choice(answer)]


_MAKERS, _WEIGHTS = zip(
    (_others, 40),
    (_short, 14),
    (_capitals, 9),
    (_again, 6),
    (_claimed, 14),
    (_yes_or_no, 7),
    (_doubted, 4),
    (_cut, 9),
    (_manner, 5),
)


def segment(rng):
    """A fact and one or more short messages after it, sometimes with thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.05) if len(turns) < 8 else [])
