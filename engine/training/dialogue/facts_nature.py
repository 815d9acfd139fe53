# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what animals are like, what colour things have, what the parts of the body do and what is the biggest."""
from .fact_tables import alternatives, chain, question, rows, whether
from .wording import capital, say, with_article

_ANIMALS = [dict(zip(("name", "kind", "legs", "sound", "young", "home", "food", "gives", "flies", "swims"), row))
            for row in rows("animals", 10)]
_COLOURS = rows("colours", 3)
_MIXING = rows("mixing", 3)
_BODY = rows("body", 2)
_SUPERLATIVES = rows("superlatives", 3)
_KINDS = ("mammal", "bird", "fish", "insect", "reptile")

# what of an animal is asked: questions, the same inside of a sentence, the answer
_ASPECTS = {
    "legs": (("how many legs does {a} have", "how many legs has {a} got"),
             ("how many legs {a} has", "the number of legs of {a}"), "{A} has {v} legs."),
    "sound": (("what sound does {a} make", "what noise does {a} make", "what does {a} say", "how does {a} sound"),
              ("what sound {a} makes", "what {a} says", "which noise {a} makes"), "{A} {v}."),
    "young": (("what is a baby {n} called", "what do you call a baby {n}", "what is a young {n} called",
               "what is the baby of {a} called", "how is a baby {n} called"),
              ("what a baby {n} is called", "what a young {n} is called", "the name for a baby {n}"),
              "A baby {n} is called {v}."),
    "home": (("where does {a} live", "where does {a} live", "what is the home of {a}", "where can you find {a}"),
             ("where {a} lives", "where you can find {a}"), "{A} lives {v}."),
    "food": (("what does {a} eat", "what does {a} eat", "what do you feed {a}", "what is the food of {a}"),
             ("what {a} eats", "what {a} likes to eat"), "{A} eats {v}."),
    "gives": (("what does {a} give us", "what do we get from {a}", "what does {a} give people"),
              ("what {a} gives us", "what we get from {a}"), "{A} gives us {v}."),
    "kind": (("what kind of animal is {a}", "what is {a}", "which kind of animal is {a}", "what sort of animal is {a}"),
             ("what kind of animal {a} is", "what {a} is"), "{A} is {v}."),
}
_WEIGHTS = {"legs": 3, "sound": 3, "young": 3, "home": 2, "food": 3, "gives": 1, "kind": 3}


def _aspect_answer(animal, aspect):
    value = animal[aspect]
    return say(None, _ASPECTS[aspect][2], A=capital(with_article(animal["name"])), n=animal["name"],
               v=with_article(value) if aspect in ("young", "kind") else value)


def _animal(rng):
    aspect = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    known = [animal for animal in _ANIMALS if animal[aspect]]
    asked, inside, _ = _ASPECTS[aspect]

    def first(animal):
        return question(rng, asked, inside, a=with_article(animal["name"]), n=animal["name"])

    return chain(rng, known, first, lambda animal: _aspect_answer(animal, aspect),
                 lambda animal: with_article(animal["name"]))


def _animal_talk(rng):
    """Two or three things about the same animal."""
    animal = rng.choice(_ANIMALS)
    name = with_article(animal["name"])
    known = [aspect for aspect in _ASPECTS if animal[aspect]]
    picked = rng.sample(known, min(len(known), rng.choice((2, 2, 3))))
    turns = []
    for aspect in picked:
        asked = _ASPECTS[aspect][0]
        text = say(rng, asked, a="it" if turns and aspect != "young" else name,
                   n=animal["name"])
        asked_now = (rng.choice(("And ", "And ", "")) + text) if turns else text
        turns += [capital(asked_now) + "?", _aspect_answer(animal, aspect)]
    return turns


def _ability(rng):
    ability, column = rng.choice((("fly", "flies"), ("fly", "flies"), ("swim", "swims")))
    known = [animal for animal in _ANIMALS if animal[column]]
    animal = rng.choice(known)
    name, able = with_article(animal["name"]), animal[column] == "yes"
    return whether(rng, name, "can", ability, able, f"{name} {'can' if able else 'cannot'} {ability}")


def _kind_check(rng):
    animal = rng.choice(_ANIMALS)
    claimed = rng.choice((animal["kind"], rng.choice(_KINDS)))
    name = with_article(animal["name"])
    return whether(rng, name, "is", with_article(claimed), claimed == animal["kind"],
                   f"{name} is {with_article(animal['kind'])}")


def _young_to_old(rng):
    named = {}
    for animal in _ANIMALS:
        named.setdefault(animal["young"], []).append(animal["name"])
    single = [(young, names[0]) for young, names in named.items() if young and len(names) == 1]
    return chain(rng, single,
                 lambda pair: question(rng, ("what is {y}", "what animal is {y}", "which animal has {y} as its baby"),
                                       ("what {y} is", "which animal {y} is"), y=with_article(pair[0])),
                 lambda pair: f"{capital(with_article(pair[0]))} is a baby {pair[1]}.",
                 lambda pair: with_article(pair[0]))


def _sound_to_animal(rng):
    made = {}
    for animal in _ANIMALS:
        made.setdefault(animal["sound"], []).append(animal["name"])
    single = [(sound, names[0]) for sound, names in made.items() if sound and len(names) == 1]
    return chain(rng, single, lambda pair: question(rng, "[which|what] animal {s}", "which animal {s}", s=pair[0]),
                 lambda pair: f"{capital(with_article(pair[1]))} {pair[0]}.", None, follow=0)


def _colour(rng):
    return chain(rng, _COLOURS, lambda row: _ask_colour(rng, row),
                 lambda row: f"{capital(row[0])} {row[1]} {row[2]}.", lambda row: row[0])


def _ask_colour(rng, row):
    word = rng.choice(("colour", "color"))
    return question(rng, ("what {w} {v} {t}", "what {w} {v} {t}", "which {w} {v} {t}", "what is the {w} of {t}",
                          "{t} {v} what {w}"),
                    ("what {w} {t} {v}", "the {w} of {t}", "which {w} {t} {v}"), ("{w} of {t}",),
                    w=word, t=row[0], v=row[1])


def _colour_check(rng):
    simple = [row for row in _COLOURS if " " not in row[2]]
    row = rng.choice(simple)
    claimed = rng.choice((row[2], rng.choice(("red", "blue", "green", "purple", "pink"))))
    return whether(rng, row[0], row[1], claimed, claimed == row[2], f"{row[0]} {row[1]} {row[2]}")


def _mixing(rng):
    row = rng.choice(_MIXING)
    one, two = rng.sample(row[:2], 2)
    asked = question(rng, ("what colour do you get when you mix {x} and {y}", "what do {x} and {y} make",
                           "what colour do {x} and {y} make", "what happens when I mix {x} and {y}",
                           "which colour comes from {x} and {y}", "what do you get from {x} and {y} paint"),
                     ("what {x} and {y} make", "which colour you get from {x} and {y}", "what colour {x} and {y} make"),
                     ("{x} and {y} mixed", "mix {x} and {y}"), x=one, y=two)
    return [asked, f"{capital(one)} and {two} paint make {row[2]}."]


def _body(rng):
    def first(row):
        many = row[0].endswith("s") and row[0] not in ("the ribs",) or row[0] in ("feet", "teeth", "the ribs")
        return question(rng, ("what [are|are] {p} for", "what do {p} do", "what do we need {p} for",
                              "why do we have {p}") if many else
                        ("what is {p} for", "what does {p} do", "what do we need {p} for", "why do we have {p}"),
                        ("what {p} are for", "what {p} do", "why we have {p}") if many else
                        ("what {p} is for", "what {p} does", "why we have {p}"), p=row[0])
    return chain(rng, _BODY, first, lambda row: row[1], lambda row: row[0])


def _superlative(rng):
    row = rng.choice(_SUPERLATIVES)
    names = alternatives(row[0])
    name = rng.choice((names[0], rng.choice(names)))
    asked = question(rng, ("what is {n}", "what is {n}", "which is {n}", "what's {n}"),
                     ("what {n} is", "{n}", "what is {n}"), ("{n}",), n=name)
    turns = [asked, row[1]]
    if row[2] and rng.random() < 0.25:
        turns += [say(rng, ("Tell me more.", "Tell me more about it.", "What else do you know about it?", "More?",
                            "Interesting! Tell me more.", "Can you say more about it?")), row[2]]
    elif row[2] and rng.random() < 0.3:
        turns[1] += " " + row[2]
    return turns


MAKERS = ((_animal, 12), (_animal_talk, 2), (_ability, 5), (_kind_check, 4), (_young_to_old, 1), (_sound_to_animal, 1),
          (_colour, 7), (_colour_check, 3), (_mixing, 3), (_body, 4), (_superlative, 8))
