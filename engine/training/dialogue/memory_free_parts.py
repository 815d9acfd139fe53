# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What freely told facts are made of: people with their verbs, words for slots, and templates that know which slots
they use. See memory_free.py.

Templates speak for the user ("{s} {s_be} going to {where}", with "I" for s); `yours` turns them round.
"""

import dataclasses
import functools
import re

from . import open_names
from .people_tables import table
from .wording import capital, say

WORDS = {}
for _group, _words in table("memory_free"):
    WORDS.setdefault(_group, []).extend(_words.split(" ; "))
_MINE = {
    "I am": "you are",
    "I was": "you were",
    "I": "you",
    "me": "you",
    "my": "your",
    "My": "Your",
    "we": "you",
    "us": "you",
    "our": "your",
    "Our": "Your",
    "We": "You",
    "mine": "yours",
    "am I": "are you",
}
_TURN = re.compile(r"\b(I am|I was|am I|I|me|my|My|we|We|us|our|Our|mine)\b")
_SHORT = {
    "I am": "I'm",
    "It is": "It's",
    "it is": "it's",
    "She is": "She's",
    "He is": "He's",
    "I will": "I'll",
    "We are": "We're",
    "what is": "what's",
    "What is": "What's",
    "who is": "who's",
    "Where is": "Where's",
    "where is": "where's",
    "Who is": "Who's",
}
_SHORTER = re.compile(r"\b(" + "|".join(_SHORT) + r")\b(?! [?.,]|[?.,])")
# What stands before a subject, where "he" may stand.
_SUBJECT = re.compile(r"\b(is|are|does|do|did|was|were|will|has|have|would|what|where|when|how|why|say) $")


def yours(text):
    """The user's words as the assistant says them back."""
    return _TURN.sub(lambda match: _MINE[match[0]], text)


def contracted(rng, text):
    """Some users write "I'm"."""
    if rng.random() > 0.35:
        return text
    return _SHORTER.sub(
        lambda match: _SHORT[match[0]],
        re.sub(r"\bI have(?= (been|started|arranged|found|hidden|put|lent|got) )", "I've", text),
    )


@dataclasses.dataclass(frozen=True)
class Person:
    """Who a sentence is about: the words for them when told, and those that a question may use."""

    full: str
    refs: tuple
    sex: str = "m"  # or "f", "i" for the user, "p" for many
    name: str = ""
    kin: str = ""

    def fields(self, key, text):
        """The fields of templates: {s}, {s_be}, {s_his} and so on."""
        be, was, has, does, ending = {"i": ("am", "was", "have", "do", ""), "p": ("are", "were", "have", "do", "")}.get(
            self.sex, ("is", "was", "has", "does", "s")
        )
        he, his, him = {"i": ("I", "my", "me"), "p": ("they", "their", "them"), "f": ("she", "her", "her")}.get(
            self.sex, ("he", "his", "him")
        )
        words = {"be": be, "was": was, "has": has, "does": does, "vs": ending, "he": he, "his": his, "him": him}
        if self.name:
            words["name"] = self.name
        if self.name and self.kin:
            words["kin"] = self.kin
        owner = "my" if self.sex == "i" else text + ("'" if text.endswith("s") and self.sex == "p" else "'s")
        return {key: text, f"{key}_own": owner} | {f"{key}_{name}": word for name, word in words.items()}


ME = Person("I", ("I",), "i")


def person(rng, poss="my", many=0.12, named=False, other_than=(), kind_of="relation"):
    """'my cousin Bo', 'Bo', 'my aunt', 'my friends'; `named`: surely with a name."""
    while True:
        if rng.random() < many and not named:
            text = say(rng, rng.choice(WORDS["group"]), poss=poss)
            found = Person(text, (text,), "p")
        else:
            sex = rng.choice("fm")
            kind, name = rng.choice(WORDS[f"{kind_of} {sex}"]), open_names.name(rng, sex)
            chance = rng.random()
            if chance < (0.75 if named else 0.58):
                kin = f"{poss} {kind}"
                found = Person(f"{kin} {name}", (name, name, kin, f"{kin} {name}"), sex, name, kin)
            elif chance < 0.8 or named:
                found = Person(name, (name,), sex, name)
            else:
                found = Person(f"{poss} {kind}", (f"{poss} {kind}",), sex)
        taken = {word for one in other_than for word in one.full.split()} - {poss, "my"}
        if not taken & set(found.full.split()):
            return found


def anybody(rng, others=0.25):
    """The user, or somebody else."""
    return person(rng, many=0, named=rng.random() < 0.8) if rng.random() < others else ME


def number(rng, low=2, high=12):
    """A small number, mostly as a word."""
    value = rng.randint(low, high)
    return WORDS["number"][value - 1] if value <= 20 and rng.random() < 0.75 else str(value)


def place(rng):
    """Where one may go: a town or a place with its article."""
    return open_names.town(rng) if rng.random() < 0.5 else rng.choice(WORDS["place"])


def pick(rng, group):
    """One of the words of a group."""
    return rng.choice(WORDS[group])


@functools.lru_cache(maxsize=None)
def _names_in(template):
    return tuple(sorted(set(re.findall(r"\{(\w+)\}", template))))


def fill(rng, templates, slots, must=(), asked=False, pronoun=()):
    """A wording of one of the templates that uses only slots that are told (and one of `must`), or None. In a question
    people may be called otherwise than they were when told, and those in `pronoun` 'he' or 'she'.
    """
    for _ in range(40):
        template = templates if isinstance(templates, str) else rng.choice(templates)
        open_text = say(rng, template, **{name: f"<{name}>" for name in _names_in(template)})
        used = {name.split("_")[0] for name in re.findall(r"<(\w+)>", open_text)}
        if any(slots.get(name) is None for name in used) or must and not used & set(must):
            continue
        if any(
            re.search(rf"<{name}>", open_text) and not _SUBJECT.search(open_text[: open_text.index(f"<{name}>")])
            for name in pronoun
        ):
            continue
        values = {}
        for name in sorted(used):
            value = slots[name]
            if isinstance(value, Person):
                text = rng.choice(value.refs) if asked else value.full
                fields = value.fields(name, text)
                if name in pronoun and value.sex != "i":
                    fields[name], fields[f"{name}_own"] = fields[f"{name}_he"], fields[f"{name}_his"]
                values |= fields
            else:
                values |= {name: str(value), f"{name}_cap": capital(str(value))}
        if all(name in values for name in re.findall(r"<(\w+)>", open_text)):
            text = re.sub(r"<(\w+)>", lambda match: values[match[1]], open_text)
            return re.sub(r"\ba (?=[aei]|o(?!ne)|u(?!n|s))", "an ", text)
    return None


def first_that_fits(rng, templates, slots):
    """The first of the templates for which everything is told; they come from the fullest to the plainest."""
    for template in [templates] if isinstance(templates, str) else templates:
        text = fill(rng, template, slots)
        if text is not None:
            return text
    raise ValueError(f"found no template of {templates} for {slots}")
