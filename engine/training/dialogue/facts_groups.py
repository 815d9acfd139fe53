# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what belongs together: the odd one out, what some things have in common, which of several is a fruit."""

from .fact_tables import alternatives, joined, rows, the_one
from .facts_properties import put
from .lead_ins import LAST, START
from .wording import capital, say, with_article

_GROUPS = [
    (name, many, alternatives(members), set(alternatives(apart)))
    for name, many, members, apart in rows("groups", 4)
]  # fmt: skip


def _two(rng):
    """Two groups that may be mixed."""
    while True:
        one, other = rng.sample(_GROUPS, 2)
        if one[0] not in other[3] and other[0] not in one[3]:
            return one, other


def _around(rng, text):
    kind = rng.random()
    if kind < 0.8:
        return text
    return f"{say(rng, START)}: {text[0].lower() + text[1:]}" if kind < 0.9 else f"{text} {say(rng, LAST)}"


def _shown(rng, words):
    """'apple, pear, hammer', now and then with articles or 'and'."""
    kind = rng.random()
    if kind < 0.15:
        return joined([the_one(word) for word in words], rng.choice(("and", "or")))
    bare = [word.lstrip("+") for word in words]
    return ", ".join(bare) if kind < 0.7 else joined(bare, rng.choice(("and", "or")))


def odd_one(rng):
    """'Apple, pear, hammer, plum: which one does not fit?'"""
    (name, many, members, _), (other, _, strangers, _) = _two(rng)
    listed = rng.sample(members, min(len(members), rng.choice((2, 3, 3, 3, 4))))
    stranger = rng.choice(strangers)
    listed.insert(rng.randint(0, len(listed)), stranger)
    text = say(
        rng,
        (
            "[Which|Which one|Which word|What] [does not fit|does not belong|is the odd one out|is different]: {l}?",
            "{L}: [which|which one|which word|what] [does not fit|does not belong|is the odd one out|is wrong here]?",
            "{L}. [Which one does not fit|Which is the odd one out|One is wrong. Which|What does not belong here]?",
            "[Find|Tell me|Name|Pick] the [odd one out|one that does not fit|one that does not belong|stranger]: {l}.",
            "Odd one out: {l}[?|.|]",
            "Odd one out[?|:] {l}",
            "Which of these does not belong [to the others|with the others|in the group]: {l}?",
            "One of these is not like the others: {l}. Which?",
            "Which one of {l} does not fit?",
            "Which is not {a}: {l}?",
            "Which one of these is not {a}: {l}?",
            "All but one are {m}: {l}. Which one is not?",
        ),
        l=_shown(rng, listed), L=capital(_shown(rng, listed)), a=with_article(name), m=many,
    )  # fmt: skip
    return [
        _around(rng, text),
        f"{capital(the_one(stranger))} is not {with_article(name)}, it is {with_article(other)}.",
    ]


def one_of(rng):
    """'Which of these is a colour: dog, red, chair?'"""
    (name, _, members, apart), (other, _, strangers, _) = _two(rng)
    found = rng.choice(members)
    listed = rng.sample(strangers, min(len(strangers), rng.choice((1, 2, 2, 3)))) + [found]
    rng.shuffle(listed)
    text = say(
        rng,
        (
            "[Which|Which one|Which word|What] of these is {a}: {l}?",
            "[Which|Which one|Which word|What] is {a}[:|,] {l}?",
            "{L}: [which|which one|what] is {a}?",
            "[Find|Tell me|Show me|Pick] the {n}: {l}.",
            "Where is the {n} in this list: {l}?",
            "Only one of these is {a}: {l}. Which?",
            "Is there {a} in this list: {l}?",
        ),
        a=with_article(name), n=name, l=_shown(rng, listed), L=capital(_shown(rng, listed)),
    )  # fmt: skip
    fact = f"{the_one(found)} is {with_article(name)}."
    return [_around(rng, text), f"Yes, {fact}" if text.startswith("Is there") else capital(fact)]


def common(rng):
    """'What do a bee, an ant and a fly have in common?'"""
    name, many, members, _ = rng.choice(_GROUPS)
    listed = rng.sample(members, min(len(members), rng.choice((2, 2, 3, 3, 4))))
    names = joined([the_one(word) for word in listed])
    bare = joined([word.lstrip("+") for word in listed])
    text = say(
        rng,
        (
            "What do {l} have in common?",
            "What are {l}?",
            "What kind of things are {l}?",
            "[What is|Give me|Tell me] [one word|the word|a word] for {s}[?|.]",
            "{S} are all what?",
            "{S} are all ...?",
            "What word fits for {s}?",
            "To which group do {l} belong?",
            "How do you call {s} together?",
        ),
        l=names, s=bare, S=capital(bare),
    ).replace("Give me one word for", "Give me one word for")  # fmt: skip
    if text.startswith("What is"):
        text = text.rstrip(".?") + "?"
    elif text.startswith(("Give", "Tell")):
        text = text.rstrip(".?") + "."
    return [_around(rng, text), f"{capital(names)} are {many}."]


def either(rng):
    """'Is a carrot a fruit or a vegetable?'"""
    (name, _, members, _), (other, _, _, _) = _two(rng)
    member = rng.choice(members)
    x, y = rng.sample((with_article(name), with_article(other)), 2)
    if rng.random() < 0.4:
        shown = rng.choice((name, other))
        text = put(rng, f"is {the_one(member)} {with_article(shown)}", f"{the_one(member)} is {with_article(shown)}")
        return [text, f"{'Yes' if shown == name else 'No'}, {the_one(member)} is {with_article(name)}."]
    text = say(
        rng,
        (
            "Is {m} {x} or {y}?",
            "Is {m} {x} or is it {y}?",
            "{M}: {x} or {y}?",
            "What is {m}, {x} or {y}?",
            "What is {m}: {x} or {y}?",
            "Would you call {m} {x} or {y}?",
            "Does {m} belong to the {p} or the {q}?",
        ),
        m=the_one(member), M=capital(the_one(member)), x=x, y=y,
        **dict(zip("pq", rng.sample([group[1] for group in _GROUPS if group[0] in (name, other)], 2))),
    )  # fmt: skip
    return [_around(rng, text), f"{capital(the_one(member))} is {with_article(name)}."]


MAKERS = ((odd_one, 8), (one_of, 5), (common, 3), (either, 5))
