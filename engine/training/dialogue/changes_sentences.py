# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence about anything, and its changes: another noun, a name, an adjective, a place, the past, a question,
shorter, longer."""

import dataclasses
import re

from . import free_story_parts, open_names, open_things
from .change_wordings import wish, worded
from .story_parts import keyed, table_lines
from .wording import capital, say, with_article

ASK = keyed(table_lines("changes_any"))
# for each group of subjects: verb, its third person, its past, and what belongs to it
_VERBS = {
    "animal": (
        "sleep sleeps slept|wait waits waited|run runs ran|play plays played|hide hides hid|drink drinks drank water|"
        "eat eats ate an apple|sit sits sat|jump jumps jumped|look looks looked around|listen listens listened|"
        "live lives lived|rest rests rested|dream dreams dreamed|look looks looked for a friend|find finds found a leaf"
    ),
    "person": (
        "work works worked|sing sings sang a song|laugh laughs laughed|read reads read a letter|wait waits waited|"
        "drink drinks drank tea|cook cooks cooked soup|write writes wrote a card|sit sits sat|dance dances danced|"
        "eat eats ate a pear|sleep sleeps slept|tell tells told a story|play plays played the flute"
    ),
    "thing": (
        "stand stands stood|lie lies lay|fall falls fell|shine shines shone|get gets got wet|wait waits waited|"
        "look looks looked nice|turn turns turned around|make makes made a noise|belong belongs belonged to my aunt|"
        "cost costs cost two coins|get gets got dusty|disappear disappears disappeared|become becomes became famous"
    ),
}
_VERBS = {group: [tuple(verb.split(" ", 3)) for verb in verbs.split("|")] for group, verbs in _VERBS.items()}
_HOW = (
    "after a long day;with great joy;under a blue sky;together with a friend;without a sound;until the evening;"
    "before breakfast;for a whole hour;all alone;at midnight;early in the morning;in the rain;in spite of the cold;"
    "in the warm sun;for the first time;at five o'clock;after lunch;during the storm;with a smile;long after dark"
).split(";")
_ADJECTIVES = [word for word in free_story_parts.WORDS["trait"] + free_story_parts.WORDS["colour"] if word != "cold"]


def draw(rng, group):
    """A noun of a group."""
    if group == "person":
        return open_things.job(rng).split(" ", 1)[1]
    if group == "animal":
        return open_things.word(rng, "kind of animal")
    return rng.choice((open_things.word(rng, "thing"), rng.choice(free_story_parts.WORDS["more heroes"][:150])))


@dataclasses.dataclass(frozen=True)
class Sentence:
    """A sentence of its parts; `level` 0 is only the core, 1 has a place, 2 also says how."""

    group: str
    noun: str
    verb: tuple
    spot: str
    how: str
    name: str = ""
    adjective: str = ""
    level: int = 1
    form: str = ""

    word = "sentence"

    def subject(self):
        return self.name or f"the {self.adjective} {self.noun}".replace("  ", " ")

    def text(self):
        """The sentence."""
        base, third, past = self.verb[:3]
        rest = " ".join([*self.verb[3:], *([self.spot] if self.level else []), *([self.how] if self.level > 1 else [])])
        rest = f" {rest}" if rest else ""
        said = {
            "past": f"{self.subject()} {past}",
            "future": f"{self.subject()} will {base}",
            "no": f"{self.subject()} does not {base}",
            "question": f"does {self.subject()} {base}",
            "past question": f"did {self.subject()} {base}",
        }.get(self.form, f"{self.subject()} {third}")
        return capital(said + rest) + ("?" if "question" in self.form else ".")

    def _with(self, **parts):
        return dataclasses.replace(self, **parts)

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._swap, 20), (self._named, 7), (self._placed, 7), (self._another, 6)]
        found += [(self._formed, 16)]
        found += [(self._shorter, 8)] if self.level else [(self._longer, 4)]
        found += [(self._longer, 5)] if self.level < 2 else []
        found += [(self._adjective, 8)] if not self.name else []
        return found

    def _swap(self, rng):
        new = draw(rng, self.group)
        while set(new.split()) & set(self.noun.split()):
            new = draw(rng, self.group)
        old = self.name or f"the {self.noun}"
        shown = rng.choice((f"the {new}", with_article(new), with_article(new)))
        user = say(rng, ASK["swap"], x=shown, X=capital(shown), y=old)
        return worded(rng, capital(user) if user[-1] in "?.!" else user), self._with(noun=new, name="", adjective="")

    def _named(self, rng):
        new = open_names.name(rng)
        frames = ASK["swap"] if rng.random() < 0.3 else ASK["name"]
        user = say(rng, frames, x=new, X=new, y=self.name or f"the {self.noun}", him=self.name or f"the {self.noun}")
        return worded(rng, user), self._with(name=new)

    def _adjective(self, rng):
        new = rng.choice([one for one in _ADJECTIVES if one != self.adjective and one not in self.noun])
        user = say(rng, ASK["adjective"], x=new, y=f"the {self.noun}", z=with_article(f"{new} {self.noun}"))
        return worded(rng, capital(user) if user.startswith("the ") else user), self._with(adjective=new)

    def _placed(self, rng):
        new = free_story_parts.place(rng) if rng.random() < 0.7 else open_things.word(rng, "spot")
        return worded(rng, say(rng, ASK["spot"], x=new)), self._with(spot=new, level=max(1, self.level))

    def _formed(self, rng):
        form = rng.choice([one for one in ("past", "future", "question", "question", "no") if one != self.form])
        user = worded(rng, say(rng, ASK[form]))
        return user, self._with(form="past question" if {form, self.form} == {"past", "question"} else form)

    def _another(self, rng):
        other = make(rng, self.group, self.noun)
        while other.verb == self.verb:
            other = make(rng, self.group, self.noun)
        return worded(rng, say(rng, ASK["another"])), dataclasses.replace(
            other, name=self.name, adjective=self.adjective
        )

    def _shorter(self, rng):
        user = _wish(rng, "shorter") if rng.random() < 0.7 else worded(rng, say(rng, ASK["short"][1:]))
        return user, self._with(level=0)

    def _longer(self, rng):
        return _wish(rng, "longer"), self._with(level=2)


def _wish(rng, kind):
    text = wish(rng, kind)
    while re.search(r"expla|sentence|\bsum|Sum|line|answer|everything|hard words", text):
        text = wish(rng, kind)
    return text


def make(rng, group=None, noun=None):
    """A sentence about anything."""
    group = group or rng.choice(("animal", "animal", "person", "thing"))
    spot = open_things.word(rng, "spot") if rng.random() < 0.6 else free_story_parts.place(rng)
    return Sentence(group, noun or draw(rng, group), rng.choice(_VERBS[group]), spot, rng.choice(_HOW))


def _two(rng):
    """A sentence with two nouns in it."""
    one = dataclasses.replace(make(rng, rng.choice(("animal", "person"))), level=rng.choice((0, 0, 1)))
    other = rng.choice(
        (draw(rng, rng.choice(("animal", "person", "thing"))), rng.choice(("moon", "sun", "rain", "sea")))
    )
    while set(other.split()) & set(one.noun.split()):
        other = draw(rng, "thing")
    verb = rng.choice(("see sees saw", "look looks looked for", "dream dreams dreamed of", "find finds found",
                       "like likes liked", "wait waits waited for", "talk talks talked about"))  # fmt: skip
    base, third, past, *rest = verb.split()
    one = dataclasses.replace(one, verb=(base, third, past, " ".join([*rest, f"the {other}"])))
    pair = (one.noun, other) if rng.random() < 0.7 else (with_article(one.noun), f"the {other}")
    frames = ("[write|make|give me|say|form] a sentence with {a} and {b}[| in it]",
              "[A sentence|One sentence] with {a} and {b}",
              "[use|put] {a} and {b} in a sentence", "[make|build] a sentence of {a} and {b}",
              "[Words|Two words]: {a}, {b}. [Make a sentence|A sentence|One sentence]")  # fmt: skip
    return worded(rng, say(rng, frames, a=pair[0], b=pair[1])), one


def asked(rng):
    """The user's wish and the sentence."""
    if rng.random() < 0.15:
        return _two(rng)
    one = dataclasses.replace(make(rng), level=rng.choice((0, 1, 1, 1)))
    if rng.random() < 0.15:
        one = dataclasses.replace(one, group="person", verb=rng.choice(_VERBS["person"]), name=open_names.name(rng))
        return worded(rng, say(rng, ASK["ask named"], x=one.name)), one
    if rng.random() < 0.2:
        one = dataclasses.replace(one, adjective=rng.choice(_ADJECTIVES))
    phrase = f"{one.adjective} {one.noun}".strip()
    shown = rng.choice((with_article(phrase), with_article(phrase), f"the {phrase}"))
    return worded(rng, say(rng, ASK["ask sentence"], x=shown, w=one.noun)), one
