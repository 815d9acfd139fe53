# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to say that it does not know or can't, for questions of all kinds about things without an end: wars, kings,
teams, companies and machines that are invented anew each time, exact numbers, live data, prices, the future, opinions
on people, special knowledge, and deeds that need more than words.

The templates are in tables/unknown_wide.txt; the answer is the same for all questions of a kind.
"""

import functools
import re

from . import open_names, open_things, unknown_invented
from .calendar_dates import MONTHS
from .fact_tables import rows
from .intent_tables import lists
from .memory_free_parts import WORDS
from .why_questions import FROM_QUESTION
from .wording import capital, say, with_article

_PARTS, _TALK = lists("unknown_names"), lists("talk_words")
ANSWERS = {
    "number": "I do not know that number. I am small and know only a few numbers.",
    "that": "I do not know that. I am small and know only a little.",
    "sum": "That sum is too big for me. Please use a calculator.",
    "live": "I do not know that, because I have no internet.",
    "times": "I do not know timetables or distances. A map or the station can tell you.",
    "weather": "I can't see the weather in {town} from here. A weather report can tell you.",
    "clock": "I can't see a clock. Please look at the clock of your computer.",
    "address": "I do not know phone numbers, addresses or opening hours. A phone book or a map can help you.",
    "price": "I do not know the price of {goods}. A shop can tell you.",
    "future": "I can't know that: nobody can see the future.",
    "judge": "I can't judge people, because I do not know them.",
    "doctor": "I can't give medical advice, because I am no doctor. Please ask a doctor or a pharmacist.",
    "lawyer": "I can't give legal advice. Please ask a lawyer or an advice centre.",
    "code": "Sorry, I can't write code, because I am too small.",
    "chess": "I can't play that, because I can't see a board.",
    "translate": "I can't translate, because I know English only. A dictionary can help you.",
    "english": "I can't understand that, because I know English only. Please write in English.",
    "turn": "I can't turn words around.",
    "alarm": "I can't set an alarm or remind you. Your clock or your phone can do that.",
    "sound": "I can't play or sing, because I work with text only.",
    "file": "I can't do that, because I only see this chat.",
    "mail": "I can't send or read messages, because I only see this chat.",
    "web": "Sorry, I can't use the internet.",
    "picture": "I can't make pictures. But I can write a short poem about it.",
    "hear": "I can't hear anything, I only read words. You can write it to me.",
    "see": "I can't see, I only read words. You can describe it to me in words.",
}
_WEIGHTS = {
    "that": 12,
    "number": 9,
    "live": 5,
    "price": 3,
    "judge": 4,
    "doctor": 4,
    "translate": 4,
    "english": 1,
    "chess": 2,
}
_POLITE = (
    "[Do you know|Can you tell me|Could you tell me|Any idea|Do you happen to know|Would you know] {i}?",
    "[Tell me|Please tell me|I want to know|I'd like to know|I wonder|I need to know|Guess|Find out] {i}.",
    "[My son|My daughter|My friend|My teacher] [asks|wants to know] {i}.",
    "I [forgot|don't know|am not sure] {i}. [Do you know|Can you help me]?",
)
_ABLE = (
    "{Q}?",
    "{Q}?",
    "{Q}?",
    "{Q}, please?",
    "[Hi|Hello|Hey|Trilume|So|And|Tell me|Well|Okay], {q}?",
    "{Q}, Trilume?",
)
_DEED = (
    "{S}", "{S}", "{S}", "[Please|Now|Okay,|Trilume,|Hey,|Hi, please|And now|Then|Come on,] {s}", "{S} Please.",
    "[Can|Could|Will|Would] you [please |]{d}?", "I [want|need|would like] you to {d}.", "{D} for me.", "{D}, please.",
)  # fmt: skip
_DEEDS = ("alarm", "sound", "file", "mail", "web", "picture")
_TEAMS = "United Rovers City Tigers Eagles Wanderers Bears Sharks Dynamos Rangers Hornets Wolves Albion Giants".split()
_NUMBERED = (
    "the First",
    "the Second",
    "the Third",
    "the Fourth",
    "the Fifth",
    "the Bold",
    "the Short",
    "the Wise",
    "II",
)
_FIRMS = (
    "Bank",
    "Motors",
    "Foods",
    "Systems",
    "and Sons",
    "Airlines",
    "Books",
    "Toys",
    "Paper Company",
    "Energy",
    "Labs",
)
_MODELS = ("Pro", "Plus", "Mini", "X", "Max", "Air", "Neo", "GT")


@functools.lru_cache(maxsize=None)
def _table():
    """(kind, how) -> templates, and the lists of words."""
    found, words = {}, {}
    for kind, how, cell in rows("unknown_wide", 3):
        if how == "list":
            name, cell = cell.split(" = ")
            words.setdefault(name, []).extend(cell.split(" ; "))
        else:
            found.setdefault(kind, []).extend((how, text.strip()) for text in cell.split(" ; "))
    return found, words


def _war(rng):
    place = unknown_invented._place(rng)
    return say(
        rng,
        (
            "the [Battle|Siege|Battle|Fall|Sack] of {p}",
            "the [First |Second |Third |Great |]{p} War",
            "the War of the {a} {n}s",
            "the {p} [Rebellion|Revolt|Uprising|Crusade]",
            "the [battle|war] between {p} and {q}",
        ),
        p=place,
        q=open_names.town(rng),
        a=rng.choice(_PARTS["adjective"]),
        n=rng.choice(_PARTS["noun"]),
    )


def _king(rng):
    return say(
        rng,
        (
            "King {m} [the Third|the Second|the Bold|the Short|the Wise|IV]",
            "King {m} of {p}",
            "Queen {f} of {p}",
            "Queen {f}",
            "[Emperor|Duke|Prince|Sultan|Pope] {m} [of {p}|the Fifth|the Good|]",
            "[Empress|Duchess|Princess] {f}[| of {p}]",
        ),
        m=open_names.name(rng, "m"),
        f=open_names.name(rng, "f"),
        p=unknown_invented._place(rng),
    ).strip()


def _product(rng):
    return f"{open_names.town(rng)} {rng.choice((str(rng.randint(2, 900)), rng.choice(_MODELS)))}"


def _animals(rng):
    word = open_things.word(rng, "kind of animal")
    irregular = {"wolf": "wolves", "mouse": "mice", "deer": "deer", "sheep": "sheep", "goose": "geese", "fish": "fish"}
    if word in irregular or word.endswith(("fish", "moose")):
        return irregular.get(word, word)
    if word.endswith("fly"):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _goods(rng):
    makers = (
        open_things.thing,
        open_things.garment,
        open_things.pet,
        lambda rng: f"a bottle of {open_things.drink(rng)}",
    )
    return rng.choice(makers)(rng)


_DRAWS = {
    "country": open_things.country,
    "town": open_names.town,
    "place": unknown_invented._place,
    "person": unknown_invented._person,
    "surname": open_names.surname,
    "title": unknown_invented._title,
    "team": lambda rng: f"{open_names.town(rng)} {rng.choice(_TEAMS)}",
    "war": _war,
    "treaty": lambda rng: f"the Treaty of {unknown_invented._place(rng)}",
    "king": _king,
    "company": lambda rng: f"{open_names.surname(rng)} {rng.choice(_FIRMS)}",
    "product": _product,
    "animal": lambda rng: open_things.word(rng, "kind of animal"),
    "an_animal": lambda rng: with_article(open_things.word(rng, "kind of animal")),
    "animals": _animals,
    "a_job": lambda rng: with_article(open_things.word(rng, "job")),
    "a_pet": lambda rng: with_article(open_things.word(rng, "pet")),
    "a_food": lambda rng: with_article(rng.choice(_table()[1]["food_one"])),
    "a_thing": open_things.thing,
    "thing": lambda rng: open_things.word(rng, "thing"),
    "a_garment": lambda rng: open_things.garment(rng, 0),
    "garment": lambda rng: open_things.word(rng, "garment"),
    "goods": _goods,
    "food": open_things.food,
    "deed": lambda rng: " ".join(open_things.deed(rng)),
    "instrument": open_things.instrument,
    "instrument0": lambda rng: open_things.word(rng, "instrument"),
    "colour": open_things.shade,
    "adj": lambda rng: rng.choice(_PARTS["adjective"]),
    "noun": lambda rng: rng.choice(_PARTS["noun"]),
    "word": lambda rng: open_things.word(rng, rng.choice(("thing", "kind of animal", "fruit", "colour", "flower",
    "job"))),
    "year": lambda rng: rng.randint(1100, 2025),
    "small": lambda rng: rng.randint(3, 40),
    "big": lambda rng: rng.randint(1013, 98765),
    "decimal": lambda rng: f"{rng.randint(3, 99)}.{rng.randint(11, 99)}",
    "date": lambda rng: f"the {rng.choice(('third', 'tenth', 'first', 'last', 'fifth'))} of {rng.choice(MONTHS)}",
    "minutes": lambda rng: rng.choice(WORDS["minutes"]),
    "somebody": lambda rng: rng.choice(_table()[1]["role"]) if rng.random() < 0.5 else unknown_invented._person(rng),
}  # fmt: skip
_OPEN = ("sport", "game", "flower", "tree", "language", "job", "pet", "topic")


def _draw(rng, field):
    """A word for '{town2}' or '{Town}'."""
    name = field.rstrip("2").lower()
    if name in _DRAWS:
        found = str(_DRAWS[name](rng))
    elif name in _table()[1]:
        found = rng.choice(_table()[1][name])
    else:
        found = open_things.word(rng, name) if name in _OPEN else rng.choice(_TALK[name])
    return capital(found) if field[0].isupper() else found


def _fill(rng, template, extra=""):
    fields = {field: _draw(rng, field) for field in re.findall(r"{(\w+)}", template + extra)}
    return say(rng, template, **fields), fields


def _inside(text):
    """'what ~is the area of Peru' as 'what the area of Peru is'."""
    start, _, rest = text.partition("~")
    verb, _, noun = rest.partition(" ")
    if noun.startswith("it "):
        return f"{start}it {verb} {noun[3:]}"
    noun, comma, tail = noun.partition(", ")
    return f"{start}{noun} {verb}{comma}{tail}"


def _asked(rng, how, text):
    plain = text.replace("~", "")
    if how == "q":
        embeddable = "~" in text or re.match(r"(who|which|how many) (?!\w+ (does|do|did)\b)", text)
        if (
            embeddable
            and not re.search(r" (does|do|did|are|is|was|should|can) ", plain.split(" ", 1)[1])
            or "~" in text
        ):
            if rng.random() < 0.25:
                return say(rng, _POLITE, i=_inside(text) if "~" in text else plain)
        if plain.startswith(("can ", "could ", "will you", "would ", "may ", "should ")):
            return say(rng, _ABLE, q=plain, Q=capital(plain))
        return say(rng, FROM_QUESTION, q=plain, Q=capital(plain))
    return plain


def _wish(rng, text):
    """A wish in the imperative, in other words."""
    if text[-1] != "." or ". " in text or ", " in text or text.startswith("Do you"):
        return text
    deed = text[:1].lower() + text[1:-1]
    return say(rng, _DEED, S=text, s=deed + ".", d=deed, D=text[:-1])


def kinds():
    """The kinds of answers, those that come more often several times."""
    return [kind for kind in _table()[0] for _ in range(_WEIGHTS.get(kind, 3))]


def exchange(rng, kind=None):
    """A question or a wish, and the answer of its kind."""
    kind = kind or rng.choice(kinds())
    how, template = rng.choice(_table()[0][kind])
    text, fields = _fill(rng, template)
    asked = _asked(rng, how, text)
    if kind in _DEEDS and how == "say" and rng.random() < 0.6:
        asked = _wish(rng, asked)
    answer = ANSWERS[kind].format(**fields)
    if kind == "translate" and "language" in fields and rng.random() < 0.8:
        answer = answer.replace("translate,", f"translate into {fields['language']},")
    return [capital(asked), answer]
