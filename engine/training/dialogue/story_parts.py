# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of stories: heroes, helpers, places, objects, traits, and the lines that any plot may use."""

import dataclasses
import pathlib
import re

from . import open_names
from .wording import capital, say, with_article

_TABLES = pathlib.Path(__file__).parent / "tables"


def table_lines(name):
    """The lines of a table; a line that starts with a space is joined to the one before it. The last column may be
    empty.
    """
    text = (_TABLES / f"{name}.txt").read_text(encoding="ascii")
    text = re.sub(r" \|$", " | ", re.sub(r"\n(?= )", "", text), flags=re.M)
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _words():
    found = {}
    for line in table_lines("story_words") + table_lines("story_kinds"):
        key, words = line.split(" | ")
        found.setdefault(key, []).extend(words.split(" ; "))
    return found


def keyed(lines):
    """'key: text' lines as a dict of lists."""
    found = {}
    for line in lines:
        key, text = line.split(": ", 1)
        found.setdefault(key, []).append(text)
    return found


WORDS = _words()
REQUESTS = {}
for _line in table_lines("story_requests"):
    REQUESTS.setdefault(_line.split(" | ", 1)[0], []).extend(_line.split(" | ", 1)[1].split(" ; "))
LINES = keyed(table_lines("story_lines"))
TRAITS = [key.partition(" ")[2] for key in LINES if key.startswith("trait ")]
KINDS = [(kind, group) for group in "abwpt" for kind in WORDS[group]]
GENDERS = {name: "f" for name in WORDS["girls"] + WORDS["pets f"]}
GENDERS.update({name: "m" for name in WORDS["boys"] + WORDS["pets m"]})
_SIZES = ("little", "small", "tiny", "old", "big")
_FEMALE = (
    "girl",
    "queen",
    "princess",
    "witch",
    "grandmother",
    "mermaid",
    "fairy",
    "nun",
    "maid",
    "duchess",
    "aunt",
    "grandma",
    "mother",
    "milkmaid",
    "sister",
    "granddaughter",
    "schoolgirl",
    "ballerina",
)
_MALE = (
    "boy",
    "king",
    "prince",
    "wizard",
    "fisherman",
    "postman",
    "grandfather",
    "monk",
    "policeman",
    "duke",
    "uncle",
    "grandpa",
    "father",
    "cowboy",
    "night watchman",
    "butler",
    "emperor",
    "samurai",
    "brother",
    "grandson",
    "schoolboy",
    "drummer boy",
    "ferryman",
)
_PRONOUNS = {
    "n": ("it", "its", "it", "itself"),
    "f": ("she", "her", "her", "herself"),
    "m": ("he", "his", "him", "himself"),
}


@dataclasses.dataclass(frozen=True)
class Hero:
    """Who a story is about: a kind, the group of the kind, a name or "", and "n", "f" or "m"."""

    kind: str
    group: str
    name: str = ""
    gender: str = "n"

    @property
    def the(self):
        """'the fox'."""
        return f"the {self.kind}"

    def named(self, trait="", article=True):
        """'a shy fox named Rosa'."""
        words = f"{trait} {self.kind}".strip()
        return (with_article(words) if article else words) + (f" named {self.name}" if self.name else "")

    def pronouns(self):
        """The pronouns as fields of templates."""
        fields = dict(zip(("he", "his", "him", "self"), _PRONOUNS[self.gender]))
        return fields | {capital(key): capital(word) for key, word in fields.items()}


def sex_of(kind):
    """'f', 'm' or '' for a kind."""
    return "f" if kind in _FEMALE else "m" if kind in _MALE else ""


def gender_of(rng, name):
    """'f' or 'm' for a name: the known one, or what its end suggests."""
    return GENDERS.get(name) or ("f" if name.endswith("a") else rng.choice("fm") if name[-1] in "eiy" else "m")


def with_open_name(rng, hero):
    """The hero with a name out of very many, so that names are copied and not recalled."""
    gender = hero.gender if hero.group == "p" and hero.gender in "fm" else sex_of(hero.kind) or rng.choice("fm")
    while True:
        name = open_names.name(rng, gender)
        if GENDERS.get(name, gender) == gender:
            return dataclasses.replace(hero, name=name, gender=gender)


def without_name(hero):
    """The hero as nobody has named it yet."""
    return dataclasses.replace(hero, name="", gender=hero.gender if hero.group == "p" else sex_of(hero.kind) or "n")


def with_name(rng, hero, name=None):
    """The hero with a name that fits, or with the name that is given."""
    if name is None and rng.random() < 0.3:
        return with_open_name(rng, hero)
    if name is None:
        sex = sex_of(hero.kind) or rng.choice("fm")
        people = WORDS["girls" if sex == "f" else "boys"]
        name = rng.choice(people if hero.group == "p" or rng.random() < 0.4 else WORDS[f"pets {sex}"])
    return dataclasses.replace(hero, name=name, gender=GENDERS.get(name) or gender_of(rng, name))


def group_of(kind):
    """The group of a kind of hero."""
    return next((group for known, group in KINDS if known == kind), "a")


def new_hero(rng, kind=None, share_named=0.5, groups="abwpt", name=None):
    """A hero; 'girl' and 'boy' nearly always have a name."""
    if kind is None:
        pick = rng.choices(groups, [{"a": 10, "b": 4, "w": 2, "p": 5, "t": 4}[group] for group in groups])[0]
        kind = rng.choice(WORDS[pick])
    group = group_of(kind)
    hero = Hero(kind, group, "", sex_of(kind) or (rng.choice("fm") if group == "p" else "n"))
    if name or rng.random() < (0.9 if kind in ("girl", "boy") else share_named):
        return with_name(rng, hero, name)
    return hero


class Mention:
    """A name for somebody that may change from one mention to the next: `str` gives the next one."""

    def __init__(self, pick, change=str):
        self._pick, self._change = pick, change

    def __str__(self):
        return self._change(self._pick())


def definite(phrase):
    """'an old turtle' is 'the turtle' later; 'a pair of glasses' is 'the pair of glasses'."""
    words = phrase.split()[1:]
    if "of" in words:
        return "the " + " ".join(words)
    pair = len(words) > 1 and words[-1] in ("bear", "bird", "box", "crown", "lamp", "train") and words[-2] not in _SIZES
    return "the " + " ".join(words[-2:] if pair else words[-1:])


def title_case(text):
    """'the big city' as a part of a title: 'the Big City'."""
    small = ("the", "a", "an", "of", "to", "and", "in")
    return " ".join(word if word in small else capital(word) for word in text.split())


def again(place):
    """'in a deep forest' is 'in the deep forest' later; a place with a name stays as it is."""
    return re.sub(r" (?:a|an) (?!.*\bcalled )", " the ", place)


def open_place(rng, group):
    """A place out of very many: 'on a windy hill', 'in the village of Orla', 'in Lisbon'."""
    kind = rng.random()
    if group == "w":
        if kind < 0.2:
            return rng.choice(WORDS["called water"]) + " " + open_names.town(rng)
        return f"in {with_article(rng.choice(WORDS['water look']) + ' ' + rng.choice(WORDS['water in']))}"
    if kind < 0.2:
        return rng.choice(WORDS["fixed"])
    if kind < 0.36:
        return rng.choice(WORDS["called"]) + " " + open_names.town(rng)
    where = rng.choice(("in", "in", "in", "on", "by"))
    noun = rng.choice(WORDS[where])
    return f"{where} {with_article((rng.choice(WORDS['look']) + ' ' if kind < 0.75 else '') + noun)}"


def open_thing(rng):
    """An object out of very many: 'a striped umbrella'."""
    if rng.random() < 0.3:
        return rng.choice(WORDS["objects"])
    return with_article(f"{rng.choice(WORDS['made'])} {rng.choice(WORDS['thing'])}")


def asked_for(rng, hero):
    """How a user names a hero with a name: 'Rosa the fox', 'a girl called Ida', 'my dog Bello'."""
    kinds = ["only"] if hero.kind in ("girl", "boy") else ["hero"] * 4
    if hero.kind in REQUESTS["pet"]:
        kinds += ["mine"] * 2
    return _asked(rng, hero, REQUESTS[rng.choice(kinds)])


def whole_request(rng, hero):
    """The same as a whole message: 'My name is Ida, put me into a story.'"""
    kind = "whole only" if hero.kind in ("girl", "boy") else "whole"
    templates = REQUESTS[kind]
    if kind == "whole" and hero.kind not in REQUESTS["pet"]:
        templates = [text for text in templates if not re.search(r"\b([Mm]y|[Oo]ur|I have)\b", text)]
    return _asked(rng, hero, templates)


def _asked(rng, hero, templates):
    return say(rng, templates, m=hero.name, k=hero.kind, n=with_article(hero.kind), **hero.pronouns())


def companion(rng, hero):
    """Somebody with a name who belongs to a hero with a name, and what he or she is to the hero: 'his sister'."""
    if hero.group == "p" and hero.gender in "fm" and rng.random() < 0.65:
        sex = rng.choice("fm")
        second = with_open_name(rng, Hero("girl" if sex == "f" else "boy", "p", "", sex))
        return second, rng.choice(REQUESTS[f"relation {hero.gender}{sex}"])
    kind = rng.choice([kind for kind in REQUESTS["pet"] if kind != hero.kind])
    second = with_open_name(rng, Hero(kind, group_of(kind)))
    return second, f"{hero.pronouns()['his']} {kind}" if hero.group == "p" else ""
