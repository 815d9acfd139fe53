# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plots of stories, read from a table, and the story itself: what is in it and how it is told."""

import dataclasses
import random
import re

from .story_parts import LINES, WORDS, Hero, Mention, again, definite, keyed, table_lines, title_case
from .wording import capital, say, with_article

# In these plots the helper comes in by a line of the plot.
_OWN_ENTRANCE = ("quarrel", "letter", "neighbour", "race", "tiny", "picnic", "baby", "friend", "different")

# Kinds and traits that do not fit a plot or a wish.
_CANNOT = {}
for _line in table_lines("story_cannot"):
    _of, _words = _line.split(" | ")
    _CANNOT.setdefault(_of, ())
    _CANNOT[_of] += tuple(_words.split(" ; "))
_ENDS = {"funny": "funny end", "bedtime": "bed end"}
_QUOTE = re.compile(r'"([^"]+)([,.!?])"(?=( [a-z{A-Z])?)')
_ASKS = re.compile(
    r"(Why|Where|Who|Whose|What(?! an? )|When(?! I am)|Which|Is|Are|Did|Do(?! not)|Does|" r"May|Can|Could|Shall|Has)\b"
)


def _mark(match):
    """A quotation with a question mark if its last sentence asks, and without one if not."""
    text, mark = match[1], match[2]
    asks = _ASKS.match(re.split(r"(?<=[.!?:]) ", text)[-1])
    if asks or mark != "?":
        return f'"{text}{"?" if asks else mark}"'
    return f'"{text}{"," if match[3] and match[3][1].islower() else "!"}"'


def tidy(sentences):
    """The sentences as one text, with single spaces and with the right mark in each quotation."""
    return _QUOTE.sub(_mark, re.sub(" +", " ", " ".join(sentences)).strip())


@dataclasses.dataclass(frozen=True)
class Wish:
    """What a story can be asked to be about: 'who' phrases, themes, and two words of the plot."""

    who: tuple
    themes: tuple
    x: str
    y: str


@dataclasses.dataclass(frozen=True)
class Plot:
    """A plot: its name, the groups of heroes it suits, its wishes and its lines by kind."""

    name: str
    groups: str
    wishes: tuple
    lines: dict


def _wish(line):
    cells = [cell.strip() for cell in line.split("|")] + ["", ""]
    who = []
    for phrase in cells[0].split(" ; "):
        who.append(phrase)
        if phrase.startswith("wants to "):
            who += ["would like to " + phrase[9:], "wanted to " + phrase[9:]]
    return Wish(tuple(who), tuple(cells[1].split(" ; ")), cells[2], cells[3])


def _plots():
    found, block = [], []
    for line in table_lines("story_plots") + ["plot end -"]:
        if line.startswith("plot "):
            if block:
                lines = keyed(block[1:])
                name, groups = block[0].split()[1:]
                found.append(Plot(name, groups, tuple(_wish(text) for text in lines.pop("w")), lines))
            block = []
        block.append(line)
    return found


PLOTS = _plots()


@dataclasses.dataclass(frozen=True)
class Story:
    """A story: everything that is in it. The same story with a changed part is `dataclasses.replace(story, ...)`."""

    plot: Plot
    wish: Wish
    hero: Hero
    place: str
    helper: str
    seed: int
    second: Hero = None
    trait: str = ""
    thing: str = ""
    mood: str = ""
    length: str = ""
    ending: str = "happy"
    relation: str = ""  # what the second hero is to the first: 'his sister'
    again: bool = False  # whether the place comes back at the end

    def _rng(self, part):
        return random.Random(f"{self.seed}:{part}")

    def _mentions(self):
        """Fields whose words change from one mention to the next."""
        choose, met = self._rng("mention"), set()
        named = [True, True, True] if self.hero.name else []

        def hero():
            by_name = named.pop() if named else self.hero.name and choose.random() < 0.75
            return self.hero.name if by_name else self.hero.the

        def helper():
            if self.second:
                by_name = self.second.name and (self.relation or choose.random() < 0.75)
                return self.second.name if by_name else self.second.the
            first = "helper" not in met
            met.add("helper")
            return self.helper if first else definite(self.helper)

        return {
            "h": Mention(hero),
            "H": Mention(hero, capital),
            "g": Mention(helper),
            "G": Mention(helper, capital),
            "a_g": Mention(helper),
            "G_a": Mention(helper, capital),
        }

    def fields(self):
        """The fields of all templates."""
        fields = self.hero.pronouns() | self._mentions()
        x, y = (say(self._rng("x"), text, **fields) if text else "" for text in (self.wish.x, self.wish.y))
        return fields | {
            "x": x,
            "y": y,
            "X": capital(x),
            "Y": capital(y),
            "t": title_case(y if "of" in x else x),
            "the_x": definite(x) if x.startswith(("a ", "an ")) else x,
            "place": self.place,
            "K": title_case(self.hero.kind),
            "o": self.thing,
            "the_o": definite(self.thing) if self.thing else "",
            "there": again(self.place),
            "There": capital(again(self.place)),
        }

    def line(self, kind, fields, count=1):
        """`count` lines of the plot, or of those for all plots, in their order."""
        rng = self._rng(kind)
        lines = self.plot.lines.get(kind) or LINES[kind]
        chosen = sorted(rng.sample(range(len(lines)), min(count, len(lines))))
        return [re.sub(r"\b([Aa]) (?=[aeio])", r"\1n ", say(rng, lines[at], **fields)) for at in chosen]

    def first(self):
        """The first sentence."""
        who = self.hero.named(self.trait)
        if self.second:
            who += f" and {self.relation} {self.second.name}" if self.relation else f" and {self.second.named()}"
        lines = [line for line in LINES["first"] if "{k} that" not in line or self.hero.group != "p"]
        if self.second:
            lines = [line for line in lines if "[was" not in line and "{k} that" not in line]
        return say(self._rng("first"), lines, k=who, K=capital(who), place=self.place, Place=capital(self.place))

    def brief(self):
        """The story in three sentences, or four."""
        fields = self.fields()
        last = self._last(fields) if self.mood in _ENDS or self.mood == "happy" else []
        return tidy([self.first()] + self.line("short", fields) + last)

    def _last(self, fields):
        kind = _ENDS.get(self.mood)
        if kind == "bed end" and self.plot.name == "sleep":
            return []
        if not kind:
            kind = "happy end" if self.mood == "happy" or self._rng("last").random() < 0.25 else None
        return self.line(kind, fields) if kind else []

    def _middle(self, fields):
        """What happens before the helper comes."""
        out = self.line("try", fields, 1 if self.length == "short" else 2)
        if self.mood == "funny":
            out[1:1] = self.line(
                "water funny" if self.hero.group == "w" else "funny", fields, 2 if self.length != "short" else 1
            )
        if self.length == "long":
            out += self.line("water more" if self.hero.group == "w" else "more", fields, 3)
        return out + (self.line("cry", fields) if self.mood == "sad" and self.ending == "happy" else [])

    def text(self):
        """The whole story."""
        if self.length == "very short":
            return self.brief()
        fields = self.fields()
        out = [self.first()]
        if self.trait and (self.length != "short" or self._rng("trait").random() < 0.5):
            out += self.line(f"trait {self.trait}", fields)
        if self.thing:
            out += self.line("object", fields)
        out += self.line("open", fields) + self._middle(fields)
        if self.ending == "sad":
            return tidy(out + self.line("fail", fields) + (self.line("there sad", fields) if self.again else []))
        if self.plot.name not in _OWN_ENTRANCE and self._rng("entrance").random() < 0.6:
            out += self.line("comes", fields)
        out += self.line("help", fields) + self.line("turn", fields) + self.line("end", fields)
        out += self.line("object end", fields) if self.thing else []
        return tidy(out + (self.line("there", fields) if self.again else []) + self._last(fields))

    def ending_line(self):
        """How the story ends, with everybody by name or kind."""
        fields = self.fields()
        str(fields["g"])  # the helper is known by now
        return tidy(self.line("end", fields))

    def title(self):
        """A title."""
        return self.line("title", self.fields())[0]

    def about(self, kind):
        """What the plot says of the wish, of the sadness, of the moral or in short: 'to find its hat'."""
        return self.line(kind, self.fields())[0]


def clash(plot, wish, kinds, trait=""):
    """Whether heroes of these kinds with that trait would make no sense in the plot."""
    words = f"{wish.x} {wish.y}".split()
    cannot = _CANNOT.get(plot.name, ()) + _CANNOT.get(wish.x, ())
    return any(set(kind.split()) & set(words) or kind in cannot for kind in kinds) or trait in cannot


def plots_for(group, second=False):
    """The plots that suit a group of heroes."""
    return [plot for plot in PLOTS if group in plot.groups and not (second and plot.name in ("neighbour", "letter"))]


def helper_for(rng, group, kinds):
    """A helper that is not of one of the kinds."""
    helpers = WORDS["water helpers" if group == "w" else "helpers"]
    return rng.choice([helper for helper in helpers if helper.split()[-1] not in kinds])


def lost_wish(rng):
    """The wish to find something out of very many things."""
    thing = rng.choice(WORDS["thing"])
    named = with_article(thing)
    return Wish(
        (f"lost {named}", f"has lost {named}", f"looks for {named}"),
        (f"a lost {thing}", f"losing {named}", f"a lost {thing}"),
        thing,
        rng.choice(WORDS["hidden"]),
    )
