# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches yes and no about things: who lays eggs, what can fly, what is hot, and which of two or three is or is not.

tables/properties.txt names for each property who has it and who has not. The answer says the fact, not only yes or no:
'No, a whale does not lay eggs.'
"""

import dataclasses
import re

from .fact_tables import alternatives, rows
from .question_frames import ask
from .wording import capital, say, with_article

_SAME = "sheep fish salmon trout deer squid cod tuna carp herring jellyfish starfish goldfish".split()
_ODD = {"mouse": "mice", "goose": "geese", "person": "people", "child": "children", "man": "men", "wolf": "wolves",
        "leaf": "leaves", "knife": "knives", "calf": "calves", "dormouse": "dormice", "tooth": "teeth",
        "octopus": "octopuses", "dice": "dice", "buffalo": "buffaloes", "mosquito": "mosquitoes",
        "potato": "potatoes", "snowman": "snowmen"}  # fmt: skip


def plural(noun):
    """'owls', 'mice', 'polar bears', 'foxes'; what has an 'of' in it gets the s before that."""
    if " of " in noun:
        first, rest = noun.split(" of ", 1)
        return f"{plural(first)} of {rest}"
    before, _, last = noun.rpartition(" ")
    if last in _SAME:
        many = last
    elif last in _ODD:
        many = _ODD[last]
    elif last.endswith(("s", "x", "ch", "sh")):
        many = last + "es"
    elif last.endswith("y") and last[-2] not in "aeiou":
        many = last[:-1] + "ies"
    else:
        many = last + "s"
    return f"{before} {many}".strip()


@dataclasses.dataclass(frozen=True)
class Property:
    """What some do, have, can or are."""

    verb: str
    base: str
    third: str
    group: str
    fits: tuple
    others: tuple

    def said(self, member, yes, many):
        """'a whale does not lay eggs' or 'whales do not lay eggs'."""
        name, many = named(member, many)
        if self.verb == "can":
            return f"{name} {'can' if yes else 'cannot'} {self.base}"
        if self.verb == "be":
            return f"{name} {'are' if many else 'is'} {'' if yes else 'not '}{self.rest(many)}"
        if yes:
            return f"{name} {self.base if many else self.third}"
        return f"{name} {'do' if many else 'does'} not {self.base}"

    def asked(self, member, many):
        """'does a whale lay eggs'."""
        name, many = named(member, many)
        if self.verb == "can":
            return f"can {name} {self.base}"
        if self.verb == "be":
            return f"{'are' if many else 'is'} {name} {self.rest(many)}"
        return f"{'do' if many else 'does'} {name} {self.base}"

    def rest(self, many):
        """What comes after 'is': 'a bird' for one, 'birds' for many."""
        return _MANY.get(self.base, self.base) if many else self.base

    def of_which(self, yes=True):
        """After 'which animal': 'lays eggs', 'cannot fly'."""
        if self.verb == "can":
            return f"{'can' if yes else 'cannot'} {self.base}"
        if self.verb == "be":
            return f"is {'' if yes else 'not '}{self.base}"
        return self.third if yes else f"does not {self.base}"


_MANY = {base: plural(base.split(" ", 1)[1]) for base in (
    "an insect", "a mammal", "a bird", "a fish", "a reptile", "a fruit", "a vegetable", "a musical instrument",
    "a tool", "a pet", "a wild animal", "a farm animal", "a vehicle", "a piece of furniture", "a flower", "a tree",
    "a toy",
    "a shape")} | {"a fish": "fish"}  # fmt: skip
PROPERTIES = [
    Property(verb, base, third, group, tuple(alternatives(fits)), tuple(alternatives(others)))
    for verb, base, third, group, fits, others in rows("properties", 6)
]
_WEIGHTS = [len(each.fits) + len(each.others) for each in PROPERTIES]


def named(member, many):
    """(name with its article, whether it is a plural)."""
    if member[0] == "+":
        return member[1:], False
    if member[0] == "=":
        return member[1:], True
    return (plural(member), True) if many else (with_article(member), False)


def _draw(rng):
    return rng.choices(PROPERTIES, _WEIGHTS)[0]


def _kinds():
    """What a thing is, where another kind was asked for: {"bat": "a mammal", "London": "a city"}."""
    found = {row[1]: "a city" for row in rows("capitals", 5)} | {row[0]: "a country" for row in rows("capitals", 5)}
    for name, _, members in rows("categories", 3):
        if name not in ("animal", "toy", "shape", "building"):
            found |= {member.lstrip("+"): with_article(name) for member in alternatives(members)}
    return found | {row[0]: with_article(row[1]) for row in rows("animals", 10)}


_KINDS = _kinds()
_TRUE = {
    (subject, wrong): value
    for relation, subject, value, *rest in rows("values", 6)
    if relation == "is"
    for wrong in alternatives(rest[0])
}


_MADE = {row[1]: row[2] for row in rows("values", 6) if row[0] == "made"}
_FOOD = {row[0]: row[6] for row in rows("animals", 10)}
_LEGS = {row[0]: row[2] for row in rows("animals", 10)}


def _instead(prop, member, many):
    """What is true where a property is missing: 'a bat is a mammal', 'sugar is sweet', else 'a stone is not soft'."""
    name = named(member, False)[0]
    if prop.verb == "be" and (name, prop.base) in _TRUE:
        return f"{name} is {_TRUE[name, prop.base]}"
    if prop.base.startswith("made of") and name in _MADE:
        return f"{name} is made of {_MADE[name]}"
    if prop.base in ("eat grass", "eat meat", "eat fish", "eat insects") and _FOOD.get(member):
        subject, many = named(member, many)
        return f"{subject} {'eat' if many else 'eats'} {_FOOD[member]}"
    if prop.base in ("a pet", "a wild animal", "a farm animal"):
        return prop.said(member, False, many)
    if prop.base.startswith("have ") and prop.base.endswith(" legs") and _LEGS.get(member):
        subject, many = named(member, many)
        return f"{subject} {'have' if many else 'has'} {_LEGS[member]} legs"
    kind = _KINDS.get(member.lstrip("+"), prop.base)
    if prop.verb == "be" and prop.base.startswith(("a ", "an ")) and kind != prop.base:
        if named(member, many)[1]:
            bare = kind.split(" ", 1)[1]
            return f"{named(member, True)[0]} are {bare if bare == 'fish' else plural(bare)}"
        return f"{name} is {kind}"
    return prop.said(member, False, many)


_DIGITS = dict(zip("two three four six eight ten".split(), "2 3 4 6 8 10".split()))
_COUNTED = re.compile(rf"\b({'|'.join(_DIGITS)})\b(?= (legs|wheels)\b)")


def put(rng, asked, claim):
    """A yes or no question in many forms, from 'does a whale lay eggs' and 'a whale lays eggs'."""
    kind = rng.random()
    if rng.random() < 0.4:
        asked, claim = (_COUNTED.sub(lambda match: _DIGITS[match[0]], text) for text in (asked, claim))
    if kind < 0.6:
        return ask(rng, asked, f"if {claim}" if rng.random() < 0.7 else f"whether {claim}")
    return capital(say(
        rng,
        (
            "[Is it true|Is it right|Is it a fact|Would you say|Do you think|Is it correct] that {c}?",
            "[True or false|Right or wrong|Yes or no|Fact or not][:|?] {c}[.|?|]",
            "{C}[, right?|, true or false?|, is that right?|, is that true?|, yes or no?|, correct?|?|, isn't it so?]",
            "[I think|I believe|I heard|I read|Somebody told me|My friend says|My son says|They say|He says|She says] "
            "[that |]{c}. Is [that|it] [true|right|so|correct]?",
            "{a}[, yes or no?|? Yes or no?|, or not?|? I think so.|? I think not.|? I don't think so.| or not?]",
            "[Tell me|I wonder|I want to know|Let me know|Do you know|I am not sure] [if|whether] {c}[.|]",
        ),
        c=claim, C=capital(claim), a=asked,
    ))  # fmt: skip


def yes_no(rng):
    """'Do whales lay eggs?'"""
    prop = _draw(rng)
    yes = rng.random() < 0.5
    member = rng.choice(prop.fits if yes else prop.others)
    many = rng.random() < 0.5
    text = put(rng, prop.asked(member, many), prop.said(member, True, many))
    turns = [text, f"Yes, {prop.said(member, True, many)}." if yes else f"No, {_instead(prop, member, many)}."]
    if rng.random() < 0.15:
        yes = rng.random() < 0.5
        other = rng.choice(prop.fits if yes else prop.others)
        if other != member:
            told = f"Yes, {prop.said(other, True, many)}" if yes else f"No, {_instead(prop, other, many)}"
            turns += [
                say(rng, "[And|And|What about|How about|And what about] {m}?", m=named(other, many)[0]),
                told + ".",
            ]
    return turns


_WHICH = (
    "[which|which one|which of them|what|who] {p}[,|:| -] {x} or {y}?",
    "{x} or {y}[:|,] [which|which one|which of them] {p}?",
    "which {g} {p}, {x} or {y}?",
    "which {g} {p}: {x} or {y}?",
    "of {x} and {y}, which [one |]{p}?",
    "which of the two {p}, {x} or {y}?",
    "{x} and {y}: [which|which one|which of them] {p}?",
    "[tell me|say|can you tell me|do you know] which [one |]{p}, {x} or {y}?",
    "what do you think[,|:] which [one |]{p}, {x} or {y}?",
    "there is {x} and there is {y}. Which [one |]{p}?",
    "I have to choose: {x} or {y}. Which [one |]{p}?",
)


def which(rng):
    """'Which one can fly, a penguin or an owl?'"""
    prop = _draw(rng)
    yes = rng.random() < 0.72
    found, rest = rng.choice(prop.fits), rng.choice(prop.others)
    if not yes:
        found, rest = rest, found
    x, y = rng.sample((named(found, False)[0], named(rest, False)[0]), 2)
    if prop.verb != "be" and yes and rng.random() < 0.2:
        verb, rest_of = ("can", prop.base) if prop.verb == "can" else ("does", prop.base)
        text = rng.choice((f"{verb} {x} {rest_of} or does {y}?" if verb == "does" else f"can {x} {rest_of} or can {y}?",
                           f"{verb} {x} or {y} {rest_of}?"))  # fmt: skip
    else:
        text = say(rng, _WHICH, p=prop.of_which(yes), x=x, y=y, g=prop.group)
    text = capital(text).replace("Who ", "Which " if prop.verb == "be" else "Who ")
    if text.startswith(("Tell", "Say")):
        text = text[:-1] + "."
    return [text, capital(prop.said(found, yes, False)) + "."]


def which_of_three(rng):
    """'Which of these cannot fly: an owl, a bee or a dog?'"""
    prop = _draw(rng)
    yes = rng.random() < 0.5
    one, many = (prop.fits, prop.others) if yes else (prop.others, prop.fits)
    if len(many) < 2:
        return which(rng)
    found = rng.choice(one)
    listed = rng.sample(many, min(len(many), rng.choice((2, 2, 3)))) + [found]
    rng.shuffle(listed)
    names = [named(member, False)[0] for member in listed]
    text = say(
        rng,
        (
            "[which|which one|what] of these {p}[:|,] {l}?",
            "which [one |]{p}[:|,] {l}?",
            "{L}: which [one |]{p}?",
            "[find|tell me|show me|name] the one that {p}: {l}.",
            "only one of these {p}: {l}. Which?",
            "one of them {p}: {l}. Which one?",
            "which {g} in this list {p}: {l}?",
        ),
        p=prop.of_which(yes), l=f"{', '.join(names[:-1])} or {names[-1]}", L=", ".join(names), g=prop.group,
    )  # fmt: skip
    return [capital(text), capital(prop.said(found, yes, False)) + "."]


def name_one(rng):
    """'Name an animal that can fly.'"""
    prop = _draw(rng)
    if prop.group == "thing" and prop.verb == "be" and prop.base.startswith(("a ", "an ")):
        return yes_no(rng)
    group = {"thing": rng.choice(("something", "a thing"))}.get(prop.group, with_article(prop.group))
    text = say(
        rng,
        (
            "[Name|Tell me|Say|Give me|Think of|I need|I am looking for|Find] {g} that {p}.",
            "[Can|Could] you name {g} that {p}?",
            "[What|Which {h}] {p}?" if " a" not in prop.of_which()[:5] else "Do you happen to know {g} that {p}?",
            "Do you know {g} that {p}?",
            "What is {g} that {p}?",
            "[For example|An example, please]: {g} that {p}?",
        ),
        g=group, h=prop.group, p=prop.of_which(),
    )  # fmt: skip
    turns = [text, capital(prop.said(prop.fits[0], True, False)) + "."]
    if len(prop.fits) > 1 and rng.random() < 0.25:
        turns += [rng.choice(("Another one?", "And another one?", "One more, please.", "What else?", "Which other?")),
                  capital(prop.said(prop.fits[1], True, False)) + "."]  # fmt: skip
    return turns


MAKERS = ((yes_no, 22), (which, 12), (which_of_three, 5), (name_one, 4))
