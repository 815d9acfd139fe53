# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stories about any hero at any place: the plots of tables/free_plots.txt fit everything, so that hero, place and thing
are copied from what was asked for and not recalled."""

import dataclasses
import random
import re

from . import open_names, open_things
from . import story_parts as parts
from .people_tables import table
from .wording import capital, say, with_article

WORDS = {}
for _group, _words in table("free_story_words"):
    WORDS.setdefault(_group, []).extend(_words.split(" ; "))
SETTINGS = [tuple(text.split(": ")) for text in WORDS["setting"]]
_PREPOSITIONS = ("under", "behind", "near", "by", "above", "inside", "between", "at")
_LANDS = [words for words in parts.WORDS["called"] if words.endswith(" of")]


@dataclasses.dataclass(frozen=True)
class Plot:
    """What happens; `things` says whether there is a thing in it."""

    name: str
    things: bool
    lines: dict

    def line(self, rng, kind, fields):
        return say(rng, rng.choice(self.lines[kind]), **fields)


def _plots():
    found, block = [], []
    for line in parts.table_lines("free_plots") + ["plot end -"]:
        if line.startswith("plot "):
            if block:
                name, things = block[0].split()[1:]
                found.append(Plot(name, things == "x", parts.keyed(block[1:])))
            block = []
        block.append(line)
    return found


PLOTS = _plots()


@dataclasses.dataclass(frozen=True)
class Being:
    """Somebody in a story: 'nurse', 'shy', 'Rosa', 'f'; `person` says that it is not 'it' without a name."""

    kind: str
    trait: str = ""
    name: str = ""
    gender: str = "n"
    person: bool = False

    @property
    def the(self):
        """How it is called once it is known: 'Rosa', 'the nurse'."""
        return self.name or f"the {self.kind}"

    @property
    def bare(self):
        """'a shy nurse'."""
        return with_article(f"{self.trait} {self.kind}".strip())

    @property
    def first(self):
        """'a shy nurse named Rosa'."""
        return self.bare + (f" named {self.name}" if self.name else "")

    def pronouns(self):
        return parts.Hero(self.kind, "a", "", self.gender).pronouns()


def being(rng, share_named=0.25, share_trait=0.4, kind=None):
    """Anybody or anything."""
    person, sex = False, ""
    if kind is None:
        draw = rng.random()
        if draw < 0.3:
            kind, group = rng.choice(parts.KINDS)
            person = group == "p"
        elif draw < 0.55:
            kind = rng.choice(WORDS["more heroes"])
        elif draw < 0.65:
            group = rng.choice(("more people", "more people", "more people f", "more people m"))
            kind, person, sex = rng.choice(WORDS[group]), True, group[-1] if group[-2] == " " else ""
        elif draw < 0.8:
            kind, person = open_things.job(rng).split(" ", 1)[1], True
        elif draw < 0.9:
            kind = open_things.word(rng, "kind of animal")
        else:
            kind = open_things.word(rng, rng.choice(("thing", "garment", "pet")))
    sex = sex or parts.sex_of(kind) or (rng.choice("fm") if person else "n")
    trait = ""
    if rng.random() < share_trait:
        trait = rng.choice(WORDS["trait"] if person or rng.random() < 0.75 else WORDS["colour"])
    one = Being(kind, trait, "", sex, person)
    return named(rng, one) if rng.random() < (0.85 if kind in ("girl", "boy") else share_named) else one


def named(rng, one, name=None):
    """The same with a name."""
    sex = one.gender if one.gender in "fm" else rng.choice("fm")
    name = name or open_names.name(rng, sex)
    return dataclasses.replace(one, name=name, gender=sex)


def other(rng, *ones, **more):
    """Somebody who has nothing in common with the others."""
    taken = {word for one in ones if one for word in f"{one.kind} {one.trait} {one.name}".split()}
    while True:
        new = being(rng, **more)
        if not taken & set(f"{new.kind} {new.trait} {new.name}".split()):
            return new


def place(rng, *ones):
    """Any place: 'in an old lighthouse', 'at the dentist's', 'under the bridge', 'in Lisbon'."""
    while True:
        draw = rng.random()
        if draw < 0.6:
            where = rng.choice(("in a",) * 5 + ("on a",) * 3 + ("in the", "on the", "at the"))
            noun = rng.choice(WORDS[where])
            plain = " " in noun or not where.endswith(" a") or rng.random() < 0.6
            look = "" if plain else rng.choice(WORDS["place look"]) + " "
            one = where.endswith(" a") and rng.random() < 0.75
            article = with_article(look + noun) if one else f"the {look}{noun}"
            found = f"{where.split()[0]} {article}"
        elif draw < 0.85:
            where = rng.choice(_PREPOSITIONS + ("at",))
            found = f"{where} {rng.choice(WORDS[where])}"
        elif draw < 0.93:
            found = rng.choice(parts.WORDS["fixed"])
        else:
            found = f"{rng.choice(('in', 'in', *_LANDS))} {open_names.town(rng)}"
        if not set(re.findall("[a-z]{3,}", found)) & {word for one in ones if one for word in one.kind.split()}:
            return found


def bare(where):
    """'on the beach' as one writes it in a list: 'the beach'."""
    return where.split(" ", 1)[1] if re.match("(in|on|at) (the|an?) ", where) else where


def thing(rng, *ones):
    """'a striped umbrella', 'an old map'."""
    while True:
        found = rng.choice((parts.open_thing, open_things.thing))(rng)
        last = found.split()[-1]
        if not last.endswith("s") and " of " not in found and all(last not in one.kind for one in ones if one):
            return found


@dataclasses.dataclass(frozen=True)
class Tale:
    """A story; the same one with another hero is `dataclasses.replace(tale, hero=...)`."""

    plot: Plot
    hero: Being
    place: str
    thing: str
    helper: str
    seed: int
    second: Being = None
    company: str = ""  # 'a dog named Rex'
    setting: tuple = ()
    mood: str = ""
    ending: str = "happy"
    length: str = ""

    def _rng(self, part):
        return random.Random(f"{self.seed}:{part}")

    def fields(self, fresh=False):
        """What the lines hold; `fresh` says that the second one was not named yet."""
        there, x = parts.again(self.place), self.thing
        met = [] if fresh or not self.second else [True]

        def other_one():
            first, now = not met, self.second.the if self.second else parts.definite(self.helper)
            met.append(True)
            return (self.second.first if self.second else self.helper) if first else now

        mention = {key: parts.Mention(other_one) for key in ("g", "a_g")}
        mention |= {key: parts.Mention(other_one, capital) for key in ("G", "A_g")}
        the_x = f"the {x.split()[-1]}"
        return self.hero.pronouns() | mention | {
            "himself": self.hero.pronouns()["self"], "h": self.hero.the, "H": capital(self.hero.the),
            "x": x, "the_x": the_x, "The_x": capital(the_x), "there": there,
            "c": self.company, "C": capital(self.company), "the_c": self._company(), "The_c": capital(self._company()),
        }  # fmt: skip

    def _company(self):
        """'the dog' or 'Rex'."""
        name = self.company.split(" named ")
        return name[1] if len(name) > 1 else parts.definite(self.company) if self.company else ""

    def _own(self, kind, fields):
        return say(self._rng(kind), self.plot.lines[kind], **fields)

    def first(self):
        """The first sentence: hero and place as they were asked for."""
        who = self.both()
        was = "were" if self.second else "was"
        text = say(self._rng("first"), WORDS["first"], k=who, place=self.place, was=was)
        if self.setting:
            return f"{text} {self.setting[1]}"
        return text

    @property
    def pair(self):
        """Whether the heroes are two of a kind."""
        return bool(self.second) and self.second.kind == self.hero.kind

    def both(self):
        """The hero, or both heroes: 'two snails named Pia and Tom'."""
        if self.pair:
            return f"two {open_things.plural(self.hero.kind)} named {self.hero.name} and {self.second.name}"
        return self.hero.first + (f" and {self.second.first}" if self.second else "")

    def gist(self):
        """What the hero did, after 'the hero'."""
        return self._own("low" if self.ending == "sad" else "short", self.fields(not self.second))

    def one_sentence(self):
        """The whole story in one sentence."""
        low = self._own("low" if self.ending == "sad" else "short", self.fields(True))
        return f"{capital(self.place)}, {self.hero.first} {low}."

    def _company_line(self, fields, kind="companion"):
        return [say(self._rng(kind), WORDS[kind], was="was", **fields)] if self.company else []

    def text(self):
        """The story."""
        if self.length == "one":
            return self.one_sentence()
        fields = self.fields()
        if self.length == "two":
            return f"{self.first()} {fields['H']} {self.gist()}."
        tries = self.plot.lines["try"]
        out = [self.first(), *self._company_line(fields), self._own("open", fields)]
        if self.length == "short":
            tries = []
        elif self.length != "long":
            tries = [tries[self.seed % 2]]
        out += [say(self._rng(text), text, **fields) for text in tries]
        if self.mood == "funny":
            out.insert(len(out) - bool(tries), say(self._rng("funny"), WORDS["funny"], **fields))
        if self.length == "long":
            many = self._rng("long").sample(WORDS["long"], 3)
            out[-1:-1] = [say(self._rng(text), text, **fields) for text in many]
        if self.ending == "sad":
            out.append(self._own("sad", fields))
        else:
            out += [self._own("turn", fields), self._own("end", fields)]
        out += self._company_line(fields, "companion end") if self.ending != "sad" else []
        if self.mood == "bedtime" and self.ending != "sad":
            out.append(say(self._rng("bed"), WORDS["bed"], **fields))
        return " ".join(out)

    def end(self):
        """How it ended."""
        sad, fields = self.ending == "sad", self.fields()
        str(fields["g"])  # the other one is known by now
        return f"It ended {'badly' if sad else 'well'}. {self._own('sad' if sad else 'end', fields)}"

    def about(self):
        """'The story is about a kettle that lost a map.'"""
        who = "who" if self.hero.person or self.hero.name else "that"
        said = self._own("low" if self.ending == "sad" else "about", self.fields(True))
        if self.second:
            return f"The story is about {self.both()}."
        return f"The story is about {self.hero.first} {who} {said}."


def tale(rng, hero=None, **more):
    """A story with these parts, and others drawn."""
    hero = hero or being(rng)
    second, asked_thing = more.get("second"), more.get("thing")
    plots = [plot for plot in PLOTS if not asked_thing or plot.things]
    if second:  # both are in it, also where it ends badly
        plots = [plot for plot in plots if more.get("ending") != "sad" or "g}" in plot.lines["low"][0]]
    where = more.pop("place", None) or place(rng, hero, second)
    plot = more.pop("plot", None) or rng.choice(plots)
    x = more.pop("thing", None) or thing(rng, hero, second)
    helper = rng.choice(WORDS["helper"])
    while set(helper.split()) & set(hero.kind.split()):
        helper = rng.choice(WORDS["helper"])
    return Tale(plot, hero, where, x, helper, rng.randrange(10**9), **more)
