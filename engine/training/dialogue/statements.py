# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to take up what is no question: "I lost my keys." gets "I am sorry that you lost your keys."

The reaction is short and says the user's words again, as the answer to "What did I tell you?" does. What memory.py
has to keep, such as names, plans for a day and favourites, is not told here.
"""

import re

from . import statements_free
from .intent_tables import lists
from .memory_between import fillers
from .wording import capital, say

_WORDS = lists("statements")
_TURNED = {"I": "you", "my": "your", "me": "you", "am": "are", "myself": "yourself", "we": "you", "our": "your"}
_TURN = re.compile(r"\b(I was|I|my|me|am|myself|we|our)\b")

_GOOD = ("How nice that {c}!", "How nice that {c}!", "I am glad that {c}.", "It is nice to hear that {c}.")
_BAD = ("I am sorry that {c}.", "I am sorry that {c}.", "I am sorry to hear that {c}.", "What a pity that {c}.")
_PLAIN = ("I see: {c}.",)
_START_FREE = (
    "{S}.",
    "{S}.",
    "{S}[.|!]",
    "By the way, {s}.",
    "[Oh|Well|So|Look|Hey|Ha], {s}[.|!]",
    "I must tell you: {s}.",
)
_START = (
    "{S}.",
    "{S}.",
    "{S}.",
    "{S}!",
    "You know, {s}.",
    "Guess what: {s}.",
    "[Hi|Hello|Hey]! {S}.",
    "Listen: {s}.",
    "This is how it is: {s}.",
)
_START_GOOD = _START + ("Good news: {s}!", "{S}, and I am glad.", "Hurray, {s}!", "I am happy, because {s}.")
_START_BAD = _START + ("Bad news: {s}.", "{S}, what a pity.", "Oh no, {s}!", "I am sad, because {s}.", "Oh dear, {s}.")
_NOW = (
    "I am {d}.",
    "I'm {d}.",
    "I am {d} [now|right now|at the moment].",
    "I am just {d}.",
    "At the moment I am {d}.",
)
_GOING = (
    "I am going {p}.",
    "I'm going {p}.",
    "I am going {p} [now|soon|later].",
    "We are going {p}.",
    "I am on my way {p}.",
    "I must go {p}.",
    "We will go {p} soon.",
)
_AFTER = (
    ("Thank you.", "You are welcome!"),
    ("Thanks!", "You are welcome!"),
    ("Thank you, that is kind.", "You are welcome!"),
    ("Yes.", "I see. What would you like to talk about?"),
    ("Yes, it is.", "I see. What would you like to talk about?"),
)


def _turned(text):
    """The user's words as the assistant says them: 'I lost my keys' as 'you lost your keys'."""
    return _TURN.sub(lambda found: "you were" if found[0] == "I was" else _TURNED[found[0]], text)


def _said(rng, starts, clause):
    return say(rng, starts, s=clause, S=capital(clause))


_WHAT = (
    "What did I [just |]tell you?",
    "What did I [just |]say[ to you|]?",
    "What have I [just |]told you?",
    "Do you remember what I [just |]told you?",
    "Do you still know what I [said|told you]?",
    "Can you repeat what I [just |]said?",
    "Tell me what I [just |]told you.",
)


_SUBJECT = re.compile(
    r"((?:my|our) (?!neighbour's)[\w' -]+?) (?:is|are|has|had|lost|broke|gave|bought|sent|made|baked|cooked|brought|"
    r"lent|painted|"
    r"ate|chewed|scratched|stole|hid|knocked|turned|got|won|found|plays|sleeps|likes|moved|wants|collects|works|"
    r"lives|forgot|"
    r"sold|called|visited|helped|passed|learned|ran|came|hurt|failed|missed|shouted|repaired|does|did|will|was) "
)
_ABOUT = (
    "What did I [say|tell you|write] about {x}?",
    "What [was it about|was that about|is the matter with|about] {x}?",
    "What do you know about {x}?",
    "[Do you remember|Do you still know] what I [said|told you] about {x}?",
    "Tell me what I [said|told you] about {x}.",
)


def _again(rng, clause, share=0.2):
    """Sometimes the question for what was just told, at once or after other talk."""
    if rng.random() > share:
        return []
    found = _SUBJECT.match(clause)
    asked = say(rng, _ABOUT, x=found[1]) if found and rng.random() < 0.6 else say(rng, _WHAT)
    return fillers(rng, rng.choice((0, 1, 1, 2))) + [asked, f"You told me that {_turned(clause)}."]


def _clause(rng):
    good = rng.random() < 0.5
    clause = say(rng, _WORDS["good" if good else "bad"])
    starts, answers = (_START_GOOD, _GOOD) if good else (_START_BAD, _BAD)
    return [_said(rng, starts, clause), say(rng, answers, c=_turned(clause)), *_again(rng, clause)]


def _somebody(rng):
    """'My cat is ill.', 'My sister got a new job.'"""
    who, mood = rng.choice(("pet", "kin")), rng.choice(("good", "bad"))
    clause = f"my {rng.choice(_WORDS[who])} {rng.choice(_WORDS[f'{who}_{mood}'])}"
    starts, answers = (_START_GOOD, _GOOD) if mood == "good" else (_START_BAD, _BAD)
    return [_said(rng, starts, clause), say(rng, answers, c=_turned(clause)), *_again(rng, clause)]


def _free(rng):
    """'My cat is asleep on my keyboard.'"""
    mood, clause = statements_free.pick(rng)
    starts, answers = {"good": (_START_GOOD, _GOOD), "bad": (_START_BAD, _BAD), "plain": (_START, _PLAIN)}[mood]
    asked = _said(rng, starts + _START_FREE, statements_free.shortened(rng, clause))
    return [asked, say(rng, answers, c=_turned(clause)), *_again(rng, clause, 0.16)]


def _doing(rng):
    """'I am baking a cake.'"""
    if rng.random() < 0.6:
        deed = say(rng, rng.choice(_WORDS["fun"]))
        return [say(rng, _NOW, d=deed), f"Have fun {_turned(deed)}!", *_again(rng, f"I am {deed}")]
    deed = say(rng, rng.choice(_WORDS["chore"]))
    return [say(rng, _NOW, d=deed), f"I hope that {_turned(deed)} goes well."]


def _going(rng):
    """'I am going to the zoo.'"""
    kind, answers = rng.choice(
        (("fun_place", ("Have a good time {p}!",)), ("task_place", ("I wish you all the best {p}!",)))
    )
    to, there = rng.choice(_WORDS[kind]).split("/")
    return [say(rng, _GOING, p=to), say(rng, answers, p=there)]


def _taste(rng):
    """'I like rain.', 'I don't like spiders.'"""
    thing = rng.choice(_WORDS["like"])
    if rng.random() < 0.2:
        deed = say(rng, rng.choice(_WORDS["fun"]))
        return [say(rng, "I [like|love|enjoy] {t}[.|!]", t=deed), f"It is nice that you like {_turned(deed)}."]
    if rng.random() < 0.55:
        asked = say(rng, "I [like|love|really like] {t}[.|!]", t=thing)
        return [asked, f"It is nice that you like {_turned(thing)}."]
    asked = say(rng, "I [don't like|do not like|hate|can't stand] {t}[.|!|.]", t=thing)
    return [asked, f"It is fine not to like {_turned(thing)}."]


def _true(rng):
    """'Dogs bark.'"""
    fact = rng.choice(_WORDS["true"])
    asked = say(
        rng,
        (
            "{S}.",
            "{S}.",
            "{S}, right?",
            "I think that {s}.",
            "You know that {s}.",
            "I know that {s}.",
            "They say that {s}.",
        ),
        s=fact,
        S=capital(fact),
    )
    return [asked, f"Yes, {fact}."]


_MAKERS, _WEIGHTS = zip(
    (_free, 80), (_clause, 30), (_somebody, 16), (_doing, 14), (_going, 14), (_taste, 8), (_true, 5)
)


def statement(rng):
    """Something that the user says, a reaction to it, and sometimes a word of thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    if rng.random() < 0.12 and len(turns) == 2:
        turns += rng.choice(_AFTER[3:] if turns[1].startswith(("Yes", "It is")) else _AFTER[:3])
    return turns
