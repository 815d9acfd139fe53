# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to a list or an example that was just named: more, fewer, sorted, backwards, without one, another kind."""

from .change_wordings import phrase
from .fact_tables import alternatives, joined, rows
from .follow_ups import SAID
from .number_words import WORDS
from .story_parts import table_lines
from .wording import capital, say, with_article

LISTS = {
    name: alternatives(cell)
    for name, cell in (line[5:].split(": ") for line in table_lines("corrections_meant") if line.startswith("list "))
}
_CATEGORIES = [(one, many, [word.lstrip("+") for word in alternatives(cell)], "+" in cell)
               for one, many, cell in rows("categories", 3)]  # fmt: skip
for _one, _many, _members, _ in _CATEGORIES:
    LISTS.setdefault(_many, _members)
_ASKED = (
    "Name {n} {k}.",
    "Name {n} {k}.",
    "[Tell me|Give me|Please name|List|Say|Write down|Please list|Please give me] {n} {k}.",
    "[Can|Could] you [name|list|tell me|give me] {n} {k}?",
    "I need {n} {k}.",
    "{N} {k}, please.",
    "Do you know {n} {k}?",
    "[Give me|Make|Write] a list of {n} {k}.",
    "What are {n} {k}?",
    "I want {n} {k}.",
)
_ASKED_ONE = (
    "Name {one}.",
    "[Tell me|Give me|Please name|Say] {one}.",
    "[Can|Could] you name {one}?",
    "Do you know {one}?",
    "Give me an example of {one}.",
    "What is an example of {one}?",
    "[Name|Tell me|Give me] one {o}.",
)
_MEANT = (
    "[No, |Sorry, |Oh, |Wait, |]I meant {k}[|, not {o}].",
    "[No, |]I meant {k}.",
    "[No|Sorry], {k}[!|.]",
    "Not {o}, {k}[|, please].",
    "Not {o} but {k}[|, please].",
    "I said {k}, not {o}.",
    "I wanted {k}.",
    "{K}, not {o}.",
    "{K} instead[|, please].",
    "[And|And now|Now] {k}[?|.]",
    "The same for {k}[|, please].",
    "What about {k}?",
    "And {n} {k}?",
)


def spoken(words):
    """'Apple, plum and pear.'"""
    return capital(joined(words)) + "."


def _more(rng, words, spare):
    return say(rng, SAID["whole"]), spoken(words + spare[:1])


def _forgot(rng, words, spare):
    return capital(say(rng, SAID["forgot"], x=spare[0])), spoken(words + spare[:1])


def _without(rng, words, spare):
    del spare
    at = rng.randrange(len(words))
    return say(rng, SAID["without"], x=words[at]), spoken(words[:at] + words[at + 1 :])


def _last(rng, words, spare):
    del spare
    if rng.random() < 0.3:
        return say(rng, SAID["first one"]), spoken(words[1:])
    return say(rng, SAID["last"]), spoken(words[:-1])


def _number(rng, words, spare):
    old = len(words)
    new = rng.choice([count for count in range(1, old + len(spare) + 1) if count != old])
    kind = "more" if new > old else "fewer"
    text = say(rng, SAID[kind], n=WORDS[new], N=capital(WORDS[new]), o=WORDS[old])
    if new == 1:
        text = text.replace("One are", "One is")
    return text, spoken((words + spare)[:new])


def _order(rng, words, spare):
    del spare
    return say(rng, SAID["order"]), spoken(sorted(words, key=str.lower))


def _back(rng, words, spare):
    del spare
    return say(rng, SAID["back"]), spoken(words[::-1])


def _numbered(rng, words, spare):
    del spare
    return say(rng, SAID["numbers"]), " ".join(f"{at}. {capital(word)}" for at, word in enumerate(words, 1))


def _swap(rng, words, spare):
    at = rng.randrange(len(words))
    text = capital(say(rng, SAID["swap"], x=words[at], y=spare[0]))
    return text, spoken(words[:at] + spare[:1] + words[at + 1 :])


def _capitals(rng, words, spare):
    del spare
    return say(rng, SAID["capitals"]), spoken(words).upper()


def _again(rng, words, spare):
    del spare
    return say(rng, SAID["again"]), spoken(words)


_CHANGES = ((_more, 4), (_forgot, 5), (_without, 5), (_last, 3), (_number, 8), (_order, 6), (_back, 5), (_numbered, 3),
            (_swap, 5), (_capitals, 3), (_again, 2))  # fmt: skip
_FUNCTIONS, _WEIGHTS = zip(*_CHANGES)


def listed(rng):
    """A list that is changed once or twice."""
    kind, other = rng.sample(sorted(LISTS), 2)
    count = min(rng.choice((2, 3, 3, 3, 3, 4, 5)), len(LISTS[kind]) - 2, len(LISTS[other]))
    words = rng.sample(LISTS[kind], len(LISTS[kind]))
    words, spare = words[:count], words[count : count + 3]
    shown = {"n": WORDS[count] if rng.random() < 0.85 else count}
    turns = [say(rng, _ASKED, N=capital(str(shown["n"])), k=kind, **shown), spoken(words)]
    if rng.random() < 0.2:
        user = say(rng, _MEANT, k=other, K=capital(other), o=kind, **shown)
        return turns + [user, spoken(rng.sample(LISTS[other], count))]
    user, answer = rng.choices(_FUNCTIONS, _WEIGHTS)[0](rng, words, spare)
    turns += [user, answer]
    now = answer.rstrip(".").replace(" and ", ", ").split(", ")
    if rng.random() < 0.15 and len(now) > 1 and answer[0] != "1" and not answer.isupper():
        found = [next((word for word in words + spare if word.lower() == name.lower()), "") for name in now]
        if all(found):
            turns += rng.choice((_order, _back, _numbered, _capitals))(rng, found, [])
    return turns


def examples(rng):
    """One example of a kind, and another one."""
    one, _, members, names = rng.choice(_CATEGORIES)
    picked = rng.sample(members, 3)

    def example(word):
        return word if names else "the " + word

    turns = [say(rng, _ASKED_ONE, one=with_article(one), o=one), f"One {one} is {example(picked[0])}."]
    for word in picked[1 : rng.choice((2, 2, 3))]:
        user = phrase(rng, "example") if rng.random() < 0.7 else say(rng, SAID["another"])
        turns += [user, f"Another {one} is {example(word)}."]
    return turns
