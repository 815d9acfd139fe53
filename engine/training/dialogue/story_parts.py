# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of stories: heroes, helpers, places, objects, traits, and the lines that any plot may use."""
import dataclasses
import pathlib
import re

from .wording import capital, with_article

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
    for line in table_lines("story_words"):
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
LINES = keyed(table_lines("story_lines"))
TRAITS = [key.partition(" ")[2] for key in LINES if key.startswith("trait ")]
KINDS = [(kind, group) for group in "abwpt" for kind in WORDS[group]]
GENDERS = {name: "f" for name in WORDS["girls"] + WORDS["pets f"]}
GENDERS.update({name: "m" for name in WORDS["boys"] + WORDS["pets m"]})
_SIZES = ("little", "small", "tiny", "old", "big")
_FEMALE = ("girl", "queen", "princess", "witch", "grandmother", "mermaid", "fairy")
_MALE = ("boy", "king", "prince", "wizard", "fisherman", "postman", "grandfather")
_PRONOUNS = {"n": ("it", "its", "it", "itself"), "f": ("she", "her", "her", "herself"), "m": ("he", "his", "him",
                   "himself")}


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


def with_name(rng, hero, name=None):
    """The hero with a name that fits, or with the name that is given."""
    if name is None:
        sex = sex_of(hero.kind) or rng.choice("fm")
        people = WORDS["girls" if sex == "f" else "boys"]
        name = rng.choice(people if hero.group == "p" or rng.random() < 0.4 else WORDS[f"pets {sex}"])
    return dataclasses.replace(hero, name=name, gender=GENDERS[name])


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
