# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches single facts of everyday knowledge, each from several questions (tables/quiz.txt), and words of nearly the
same meaning (tables/synonyms.txt).
"""

import re

from .fact_tables import alternatives, chain, question, rows
from .lead_ins import LAST, START, WHO
from .question_frames import GREETING
from .wording import capital, say

_QUIZ = [(alternatives(asked), answer) for asked, answer in rows("quiz", 2)]
_NAMED = re.compile(
    r"(?:which|what) (animal|bird|instrument|vehicle|sport|country|season|organ|river|planet) "
    r"((?:is|has|can|says|goes|makes|gives|flows|spins|builds|carries|lays|runs|flies|looks) .+)"
)
_SAME = {}
for _words in rows("synonyms", 1):
    _group = alternatives(_words[0])
    for _word in _group:
        _SAME.setdefault(_word, [other for other in _group if other != _word])


def put(rng, straight):
    """A question that has no other form for the inside of a sentence."""
    if straight.startswith("name "):
        return rng.choice(
            (f"{capital(straight)}.", f"Please {straight}.", f"Can you {straight}?", f"{capital(straight)}?")
        )
    named = _NAMED.match(straight)
    if named and rng.random() < 0.25:
        return say(rng, "[Name|Tell me|Say|Find|I am looking for|I need] the {n} that {r}.", n=named[1], r=named[2])
    return say(
        rng,
        (
            "{S}?",
            "{S}?",
            "{S}?",
            "{s}?",
            START + "[:|,|...] {s}?",
            "{S}? " + LAST,
            WHO + " [asks|asked|wants to know]: {s}?",
            "{g}[,|!] {s}?",
            "[Do you know|Can you tell me|Tell me|Any idea|Guess|Let's see|So|Well|Okay|Now]: {s}?",
        ),
        s=straight, S=capital(straight), g=rng.choice(GREETING),
    )  # fmt: skip


def _quiz(rng):
    asked, answer = rng.choice(_QUIZ)
    turns = [put(rng, say(rng, asked)), answer]
    if rng.random() < 0.06:
        other, more = rng.choice(_QUIZ)
        turns += [f"{rng.choice(('And', 'Okay, and', 'Thanks. And', 'Good. And'))} {say(rng, other)}?", more]
    return turns


def _synonym(rng):
    """'What is another word for happy?'"""
    return chain(rng, list(_SAME), lambda word: question(
        rng, ("what is another word for {w}", "what's another word for {w}", "what is a synonym of {w}",
              "what is a synonym for {w}", "which word means the same as {w}", "what means the same as {w}",
              "what else can I say for {w}", "what could I write instead of {w}", "how else can I say {w}",
              "which word is like {w}", "what is a word with the same meaning as {w}", "what can I say instead of {w}"),
        ("what another word for {w} is", "what a synonym for {w} is", "what means the same as {w}",
         "which word means the same as {w}"),
        ("another word for {w}", "synonym for {w}", "a synonym of {w}", "{w}, another word"), w=word),
        lambda word: f"Another word for {word} is {_SAME[word][0]}.",
        lambda word: rng.choice(("for ", "")) + word)  # fmt: skip


def _same_meaning(rng):
    """'Do big and large mean the same?'"""
    word, other = rng.sample([word for word in _SAME if " " not in word], 2)
    right = rng.random() < 0.55
    if right:
        other = _SAME[word][0]
    elif other in _SAME[word]:
        return _synonym(rng)
    text = say(rng, ("Do {a} and {b} mean the same[ thing|]?", "Does {a} mean the same as {b}?",
                     "Is {b} another word for {a}?", "Is {a} a synonym of {b}?",
                     "[Have|Do] {a} and {b} [got |have ]the same meaning?",
                     "[I think|Is it true that] {a} and {b} mean the same."), a=word, b=other)  # fmt: skip
    if text.startswith("Is it true"):
        text = text[:-1] + "?"
    if text.startswith("Have") and " have the" in text:
        text = text.replace("Have", "Do", 1)
    elif text.startswith("Do ") and " got the" in text:
        text = text.replace(" got the", " have the")
    if right:
        return [text, f"Yes, {word} and {other} mean nearly the same."]
    return [text, f"No, {word} and {other} do not mean the same."]


MAKERS = ((_quiz, 62), (_synonym, 10), (_same_meaning, 4))
