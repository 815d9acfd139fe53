# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How stories about any hero at any place are asked for."""

import dataclasses
import re

from . import free_story_parts as parts
from . import open_things
from .story_parts import keyed, table_lines
from .wording import capital, say, with_article

ASK = keyed(table_lines("free_story_asking"))
# words before 'story', what comes after it, the parts of the story, and how often
_KINDS = (
    ("", "", {}, 44),
    ("[short |short |little |quick |small |brief ]", "", {"length": "short"}, 18),
    ("", "[ in two sentences| of two sentences| in just two sentences| with two sentences]", {"length": "two"}, 6),
    ("[very short |really short |two-sentence |two sentence |tiny |super short ]", "", {"length": "two"}, 7),
    ("", "[ in one sentence| in a single sentence]", {"length": "one"}, 3),
    ("[one-sentence |one sentence ]", "", {"length": "one"}, 2),
    ("[long |longer |really long |very long ]", "", {"length": "long"}, 3),
    ("[sad |very sad |tragic ]", "", {"ending": "sad"}, 5),
    ("", "[ with a sad end| with a sad ending| that ends badly| that ends sadly]", {"ending": "sad"}, 4),
    ("", "[ with a happy end| with a happy ending| that ends well]", {}, 4),
    ("[happy |nice |cheerful |lovely |beautiful |new |good |children's ]", "", {}, 6),
    ("[funny |silly |very funny ]", "", {"mood": "funny"}, 6),
    ("[bedtime |good night |good-night |sleepy ]", "", {"mood": "bedtime"}, 6),
    ("[short funny |funny short ]", "", {"mood": "funny", "length": "short"}, 2),
)  # fmt: skip
COMPANY = "dog cat horse parrot mouse pony rabbit goat hamster donkey brother sister friend robot".split()


def _words(one):
    """How a hero is named in a request: 'a shy dragon called Rosa', 'Rosa the dragon'."""
    if one.name and not one.trait and one.name[0] in "ABCDEFGHIJKL":
        mine = one.kind in (*COMPANY, "son", "daughter", "aunt", "uncle") and f"my {one.kind} {one.name}"
        return mine or f"{one.name} the {one.kind}" if one.name[-1] in "aeiounr" else f"the {one.kind} {one.name}"
    return one.first.replace(" named ", " called ") if one.name and one.name[-1] in "aeiou" else one.first


def deed_of(rng, tale):
    """What the story should be about: 'finds a secret door'."""
    return rng.choice(tale.plot.lines["who"][0].split(" ; ")).format(x=tale.thing)


def request(rng, tale, word="", after="", shown=("place",)):
    """The user's sentence for a story."""
    kind = say(rng, word) + ("story" if rng.random() < 0.93 else "tale")
    story = with_article(kind) + say(rng, after)
    if shown and "only" in shown[0]:
        theme = rng.choice(tale.plot.lines["theme"][0].split(" ; "))
        bare = kind + say(rng, after)
        return say(
            rng, ASK[shown[0]], s=story, S=capital(story), b=bare, B=capital(bare), p=tale.place,
            q=parts.bare(tale.place), m=theme,
        )  # fmt: skip
    hero = _words(tale.hero)
    both = hero + (f" and {_words(tale.second)}" if tale.second else "")
    if tale.pair:
        hero = both = tale.both() if rng.random() < 0.3 else f"two {open_things.plural(tale.hero.kind)}"
    meets = tale.second and not tale.pair and "place" in shown and rng.random() < 0.4
    frame = rng.choice(ASK["meets" if meets else "ask" if "place" in shown else "no place"])
    lives = ", set " if "deed" in shown else f" {'who' if tale.hero.person or tale.hero.name else 'that'} lives "
    if "deed" in shown:
        deed = deed_of(rng, tale)
        hero = both = f"{hero} {'who' if tale.hero.person or tale.hero.name else 'that'} {deed}"
        shown = [part for part in shown if part != "thing" or tale.thing not in deed]
    while (tale.second or "deed" in shown) and re.search(r"\{h\} (is|has|lives)|[Tt]here (is|was)", frame):
        frame = rng.choice(ASK["ask" if "place" in shown else "no place"])
    links = (" ", " ", " ", ", set ", ", and it should happen ", lives, ", ")
    where = " " if "thing" in shown else rng.choice(links if not tale.second else (" ", " ", ", set ", ", "))
    thing = say(rng, ASK["thing"][0], x=tale.thing) if "thing" in shown and "{c}" in frame else ""
    hero = hero if meets else both
    if "deed" in shown and "place" in shown and rng.random() < 0.2:
        frame = rng.choice(ASK["deed"])
    text = say(
        rng, frame, s=story, S=capital(story), C=capital(f"{both}{where}{tale.place}"),
        b=kind + say(rng, after), B=capital(kind + say(rng, after)), h=hero,
        H=capital(hero), p=tale.place, P=capital(parts.bare(tale.place)), q=parts.bare(tale.place),
        c=f"{both}{where}{tale.place}" + (f" {thing}" if thing else ""), n=_words(tale.second) if meets else "",
    )  # fmt: skip
    text = capital(text)
    text = text if text[-1] in ".?!" or rng.random() < 0.5 else text + "."
    if "thing" in shown and not thing:
        text = (text if text[-1] in ".?!" else text + ".") + f" {say(rng, ASK['thing after'], x=tale.thing)}"
    if tale.setting:
        text = (
            text if text[-1] in ".?!" else text + "."
        ) + f" {say(rng, 'It [should be|is|happens] {w}.', w=tale.setting[0])}"
    return text


def asked(rng, **fixed):
    """A story and the request for it."""
    fits = [entry for entry in _KINDS if all(entry[2].get(key, "") == value for key, value in fixed.items() if key in
            ("length", "mood") or value == "sad")]  # fmt: skip
    word, after, wanted, _ = rng.choices(fits, [entry[3] for entry in fits])[0]
    if rng.random() < 0.1:
        tale = parts.tale(rng, **(wanted | fixed))
        return tale, request(rng, tale, word, after, [rng.choice(("only place", "only theme"))])
    shown = [name for name, share in (("place", 0.75), ("thing", 0.12)) if rng.random() < share]
    hero = parts.being(rng)
    second = parts.other(rng, hero) if rng.random() < 0.22 and wanted.get("length") != "one" else None
    if rng.random() < 0.05 and not second and open_things.plural(hero.kind) and wanted.get("length") != "one":
        hero = parts.named(rng, dataclasses.replace(hero, trait=""))
        second = parts.named(rng, dataclasses.replace(hero, gender=hero.gender if hero.person else "n"))
        second = second if second.name != hero.name else None
    more = {"second": second, **wanted}
    if "thing" in shown:
        more["thing"] = parts.thing(rng, hero, second)
    if rng.random() < 0.05 and wanted.get("length") != "one":
        more["setting"] = rng.choice(parts.SETTINGS)
    tale = parts.tale(rng, hero, **(more | fixed))
    if not second and rng.random() < 0.25:
        shown.append("deed")
    return tale, request(rng, tale, word, after, shown)
