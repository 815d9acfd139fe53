# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what a thing is, is made of, comes from or is for, asked openly, as 'this or that?', as yes or no, and from
the answer back to the thing. The wrong values stand in the tables beside the right one, or are those of another row.
"""

import dataclasses
import functools

from .fact_tables import alternatives, chain, rows
from .facts_properties import put
from .lead_ins import LAST, START, WHO
from .question_frames import ask
from .wording import capital, say, with_article


@dataclasses.dataclass(frozen=True)
class Relation:
    """Templates with {s} for the thing and {v} for its value, and the rows (thing, value, wrong values)."""

    claim: str
    whether: str
    open: tuple = ()
    inside: tuple = ()
    back: tuple = ()
    items: list = dataclasses.field(default_factory=list)
    weight: float = 1

    def true(self, item):
        return self.claim.format(s=item[0], v=item[1])


def _from_table():
    found = {}
    for name, *cells in rows("values", 6):
        if name.startswith("! "):
            found[name[2:]] = Relation(*cells[:2], *map(tuple, map(alternatives, cells[2:5])))
        else:
            found[name].items.append((cells[0], cells[1], tuple(alternatives(cells[2]))))
    return found


def _colours():
    for thing, verb, colour in rows("colours", 3):
        words = set(colour.replace(",", "").split())
        wrong = [c for c in ("red", "blue", "green", "purple", "pink", "black", "white", "yellow") if c not in words]
        if verb == "is" and not words & {"clear", "shiny", "often", "golden"}:
            near = {"orange": "red", "golden": "yellow", "reddish": "red", "dark": "black", "yellowish": "yellow"}
            yield thing, colour, tuple(c for c in wrong if c not in {near.get(word) for word in words})


_GRASS = ("cow", "horse", "sheep", "goat", "donkey", "zebra", "giraffe", "koala", "panda", "camel", "rabbit", "hare")
_MEAT = ("lion", "tiger", "leopard", "shark", "polar bear", "wolf", "seal", "penguin", "owl")
_DIETS = {**{name: ("meat", "fish", "mice") for name in _GRASS}, **{name: ("grass", "hay", "leaves") for name in _MEAT}}
_NUMBERS = ("two", "four", "six", "eight", "ten")


def _animals(aspect):
    known = [row for row in rows("animals", 10) if row[dict(kind=1, legs=2, young=4, food=6)[aspect]]]
    for row in known:
        name = with_article(row[0])
        if aspect == "legs":
            yield name, row[2], tuple(number for number in _NUMBERS if number != row[2])
        elif aspect == "young":
            yield row[0], with_article(row[4]), tuple(
                with_article(word) for word in ("calf", "puppy", "kitten", "lamb", "foal", "chick", "tadpole", "cub")
                if word != row[4] and (word, row[4]) not in (("puppy", "pup"), ("kitten", "kit"))
            )  # fmt: skip
        elif aspect == "food" and row[0] in _DIETS:
            yield name, row[6], _DIETS[row[0]]


def _other_rows(name, columns, thing, deed, usable=lambda row: True):
    """Rows of a table whose wrong values are the values of rows that share no word with them."""
    known = [(thing(row), deed(row)) for row in rows(name, columns) if deed(row) and usable(row)]
    small = set("a an the and or of to in on for with their his her they it is are from at by that things".split())
    for one, value in known:
        own = set(f"{one} {value}".replace(",", "").split()) - small
        yield one, value, tuple(v for o, v in known if not own & (set(f"{o} {v}".replace(",", "").split()) - small))


@functools.lru_cache(maxsize=None)
def relations():
    """All relations by their names."""
    found = _from_table()
    found["colour"].items.extend(_colours())
    found["legs"] = Relation("{s} has {v} legs", "does {s} have {v} legs", items=list(_animals("legs")),
                             open=("how many legs does {s} have", "how many legs has {s} got",
                                   "what is the number of legs of {s}", "on how many legs does {s} walk"),
                             inside=("how many legs {s} has",))  # fmt: skip
    found["young"] = Relation("a baby {s} is called {v}", "is a baby {s} called {v}", items=list(_animals("young")),
                              open=("what is a baby {s} called", "what do you call a baby {s}",
                                    "what is the word for a baby {s}", "what is the young one of a {s} called",
                                    "what name has a baby {s}"),
                              inside=("what a baby {s} is called", "the name for a baby {s}"))  # fmt: skip
    found["food"] = Relation("{s} eats {v}", "does {s} eat {v}", items=list(_animals("food")),
                             open=("what does {s} eat", "what food does {s} eat", "what does {s} like to eat",
                                   "what can I feed {s}"), inside=("what {s} eats",))  # fmt: skip
    found["job"] = Relation(
        "{s} {v}", "", ("what does {s} do", "what does {s} do all day", "what is {s}", "what does {s} do for a living",
                        "what kind of work does {s} do", "what do you do if you are {s}"),
        ("what {s} does", "what {s} does at work"), ("who {v}", "who is it that {v}", "what is a person called who {v}",
                                                     "what do you call somebody who {v}",
                                                     "which job has somebody who {v}"),
        list(_other_rows("jobs", 3, lambda row: with_article(row[0]), lambda row: row[1])))  # fmt: skip
    found["works"] = Relation(
        "{s} works {v}", "", ("where does {s} work", "where do I find {s}", "what is the workplace of {s}"),
        ("where {s} works",), (),
        list(_other_rows("jobs", 3, lambda row: with_article(row[0]), lambda row: row[2])))  # fmt: skip
    found["tool"] = Relation(
        "people use {s} to {v}", "do people use {s} to {v}",
        ("what do people use {s} for", "what can you do with {s}", "why do people need {s}", "what would I use {s} for",
         "when do I need {s}", "what is the use of {s}"), ("what people use {s} for", "what {s} can be used for"),
        ("what do you use to {v}", "what do I need if I want to {v}", "what do people use to {v}",
         "which thing helps me to {v}", "what should I take to {v}", "how do people {v}", "what is used to {v}"),
        list(_other_rows("tools", 3, lambda row: row[0], lambda row: row[1],
                         lambda row: "their" not in row[1])))  # fmt: skip
    found["go"] = Relation(
        "people go to {s} to {v}", "do people go to {s} to {v}",
        ("what do people do in {s}", "what can I do at {s}", "why do people go to {s}", "what is {s} for",
         "what happens in {s}", "what would I do at {s}"), ("what people do in {s}", "what {s} is for"),
        ("where do you go to {v}", "where can I {v}", "where do people {v}", "where should I go if I want to {v}",
         "which place do you go to if you want to {v}", "I want to {v}. Where do I go"),
        list(_other_rows("places", 3, lambda row: row[0], lambda row: row[1],
                         lambda row: "their" not in row[1])))  # fmt: skip
    return {name: relation for name, relation in found.items() if relation.items}


_MOST = {"is": 60, "colour": 50, "legs": 25, "young": 25}


def _draw(rng, usable):
    """A relation for which `usable` holds, and one of its rows."""
    found = [(name, relation) for name, relation in relations().items() if usable(relation)]
    name, relation = rng.choices(found, [_MOST.get(name, min(45, len(each.items))) for name, each in found])[0]
    return relation, rng.choice(relation.items)


def openly(rng):
    """'What is a tyre made of?', and the same of another thing."""
    relation, item = _draw(rng, lambda each: each.open)

    def first(row):
        return ask(rng, rng.choice(relation.open).format(s=row[0]), rng.choice(relation.inside).format(s=row[0]))

    pool = [item] + rng.sample(relation.items, min(3, len(relation.items)))
    return chain(rng, [item] if rng.random() < 0.8 else pool, first, lambda row: capital(relation.true(row)) + ".",
                 lambda row: row[0])  # fmt: skip


def either(rng):
    """'Is a tomato red or blue?'"""
    relation, item = _draw(rng, lambda each: each.whether)
    thing, value, wrong = item
    if not wrong or value == "no":
        return openly(rng)
    x, y = rng.sample((value, rng.choice(wrong)), 2)
    asked = relation.whether.format(s=thing, v=f"{x} or {y}")
    whole = relation.claim.format(s=thing, v="{}")
    kind = rng.random()
    if kind < 0.6:
        text = say(rng, ("{A}?", "{A}?", "{A}?", "{a}?", START + ": {a}?", "{A}? " + LAST, WHO + " asks: {a}?"),
                   a=asked,
                   A=capital(asked))  # fmt: skip
    elif kind < 0.8 and relation.open:
        text = capital(rng.choice(relation.open).format(s=thing)) + rng.choice(("? ", ": ", ", ")) + f"{x} or {y}?"
    else:
        text = say(rng, ("[What is right|What is true|Which is true|What do you think]: {c}?", "{C}[, which one?|?]",
                         "[I don't know|I am not sure|We can't agree]: {a}?", "{A}? [Which one|What do you say]?",
                         "{A}, what do you think?", "[Tell me|Say]: {a}?", "Would you say {c}?"),
                   c=whole.format(f"{x} or {y}"), C=capital(whole.format(f"{x} or {y}")), a=asked,
                   A=capital(asked))  # fmt: skip
    return [text, capital(relation.true(item)) + "."]


def check(rng):
    """'Is milk made by hens?': yes, or no and what is true."""
    relation, item = _draw(rng, lambda each: each.whether)
    thing, value, wrong = item
    yes = rng.random() < 0.5 or not wrong
    shown = value if yes else rng.choice(wrong)
    if shown == "no":
        return openly(rng)
    text = put(rng, relation.whether.format(s=thing, v=shown), relation.claim.format(s=thing, v=shown))
    return [text, f"{'Yes' if yes else 'No'}, {relation.true(item)}."]


def back(rng):
    """'What do you use to cut paper?', 'who bakes bread?'"""
    relation, item = _draw(rng, lambda each: each.back)
    same = [row for row in relation.items if row[1] == item[1]]
    text = rng.choice(relation.back).format(v=item[1])
    answer = capital(relation.true(same[0])) + "."
    return [say(rng, "[||||Quick question: |Hello! |Tell me: |Do you know: |I wonder: ]{t}?", t=text)
            if text.startswith("I ") else ask(rng, text, text if text.startswith(("who ", "which ")) else None)
            if not text.startswith(("where", "what do", "how", "which place do", "what should", "what is"))
            else capital(say(rng, "[|||||Quick question: |Hello! |Tell me: |I wonder: |So, |Okay, ]{t}?", t=text)),
            answer]  # fmt: skip


def back_of_two(rng):
    """'Which is made of glass, a window or a sock?', 'who bakes bread, a baker or a pilot?'"""
    relation, item = _draw(
        rng, lambda each: each.claim.startswith(("{s}", "people use {s}")) and (each.whether or each.back)
    )
    others = [row for row in relation.items if item[1] in row[2] and row[0] != item[0]]
    if not others:
        return either(rng)
    x, y = rng.sample((item[0], rng.choice(others)[0]), 2)
    if relation.claim.startswith("{s}"):
        rest = relation.claim[4:].format(v=item[1])
        text = say(rng, ("[what|which|which one|which of them] {r}[,|:] {x} or {y}?",
                         "{x} or {y}[:|,] [which|what] {r}?",
                         "of {x} and {y}, which [one |]{r}?", "[tell me|say] which [one |]{r}: {x} or {y}.",
                         "there are {x} and {y}. Which [one |]{r}?"), r=rest, x=x, y=y)  # fmt: skip
        text = text.replace("what is an", "which is an").replace("there are", "there is")
    else:
        text = say(rng, ("what do you use to {v}, {x} or {y}?", "do you use {x} or {y} to {v}?",
                         "{x} or {y}: what do you"
                         " need to {v}?", "I want to {v}. Do I need {x} or {y}?",
                         "which one is for people who want to {v},"
                         " {x} or {y}?"), v=item[1], x=x, y=y)  # fmt: skip
    return [capital(text), capital(relation.true(item)) + "."]


_VERBS = {row[1].split()[0] for row in rows("jobs", 3)} | set(
    "lends keeps mends enforces collects sells styles".split()
)


def _base(word):
    """'bakes' as 'bake'."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses")) else word[:-1]


def works_at(rng):
    """'Does a baker fly aeroplanes?'"""
    job, deed, wrong = rng.choice(relations()["job"].items)
    shown = deed if rng.random() < 0.5 else rng.choice(wrong)
    words = shown.split()
    plain = " ".join(_base(word) if at == 0 or word in _VERBS and words[at - 1] == "and" else word
                     for at, word in enumerate(words))  # fmt: skip
    text = put(rng, f"does {job} {plain}", f"{job} {shown}")
    return [text, f"{'Yes' if shown == deed else 'No'}, {job} {deed}."]


MAKERS = ((openly, 12), (either, 14), (check, 16), (back, 8), (back_of_two, 7), (works_at, 3))
