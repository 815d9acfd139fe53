# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One-step word problems; the answer ends with the sum in its usual form and what it means."""

from .arithmetic_sums import DIVIDED, MINUS, PLUS, SMALL, TIMES, equation, result
from .number_words import WORDS, some
from .wording import capital, say

GIRLS = (
    "Anna Emma Lily Mia Lucy Rosa Nina Sara Julia Clara Maria Ella Ida Eva Lena Olga Zoe Amy Kate Ruth Jane Tina"
    " Hana Leila Ines Marta Greta Paula Alice Sofia"
).split()
BOYS = (
    "Tom Ben Max Leo Sam Tim Paul Jack Adam Noah Oscar Peter David Felix Hugo Omar Ravi Ivan Karl Luis Marco Nils"
    " Jonas Simon Theo Finn Oliver Henry Daniel Ali"
).split()
THINGS = [
    pair.split("/")
    for pair in (
        "apple/apples pear/pears orange/oranges lemon/lemons plum/plums banana/bananas cherry/cherries nut/nuts"
        " egg/eggs cookie/cookies cake/cakes sweet/sweets carrot/carrots potato/potatoes book/books pencil/pencils"
        " pen/pens"
        " crayon/crayons stamp/stamps coin/coins card/cards ball/balls marble/marbles toy/toys balloon/balloons"
        " sticker/stickers shell/shells stone/stones button/buttons flower/flowers rose/roses cup/cups plate/plates"
        " spoon/spoons key/keys hat/hats sock/socks ticket/tickets candle/candles bead/beads photo/photos chair/chairs"
        " box/boxes letter/letters ribbon/ribbons melon/melons tomato/tomatoes onion/onions"
    ).split()
]
PLACED = [
    row.split("/")
    for row in (
        "bird/birds/in a tree/come/fly away",
        "duck/ducks/on a pond/come/swim away",
        "cat/cats/on a wall/come/run away",
        "child/children/in a room/come in/go out",
        "car/cars/in a street/arrive/drive away",
        "person/people/on a bus/get on/get off",
        "fish/fish/in a tank/are added/are taken out",
        "sheep/sheep/in a field/come/walk away",
        "bee/bees/on a flower/come/fly away",
        "frog/frogs/by a pond/come/jump away",
        "boat/boats/in a harbour/arrive/sail away",
        "cow/cows/in a field/come/walk away",
        "student/students/in a class/come in/leave",
        "horse/horses/in a stable/come/go out",
        "goose/geese/on a lake/land/fly away",
        "train/trains/in a station/arrive/leave",
        "guest/guests/at a party/arrive/go home",
        "rabbit/rabbits/in a garden/come/hop away",
    )
]
HOLDERS = [
    pair.split("/")
    for pair in (
        "bag/bags box/boxes basket/baskets jar/jars shelf/shelves table/tables tray/trays drawer/drawers".split()
    )
]
SHARERS = ("children", "friends", "people", "boys", "girls", "students", "neighbours")


def _small(rng, op, top):
    """A sum without 0 whose result is not larger than `top`, most of them from the small table."""
    while True:
        a, b = rng.choice(SMALL[op])
        if (
            a
            and b
            and result(a, op, b) <= top
            and (op != DIVIDED or a <= top)
            and (op not in (TIMES, DIVIDED) or b > 1)
        ):
            return a, b


def _count(rng, number, thing):
    text = some(number, *thing)
    return WORDS[number] + text[len(str(number)) :] if number <= 20 and rng.random() < 0.15 else text


def _who(rng):
    """(name at the start, later, has, gets, does, answer's subject): for 'I' or for somebody with a name."""
    if rng.random() < 0.45:
        return {"N": "I", "n": "I", "has": "have", "s": "", "es": "", "do": "do", "you": "you have"}
    girl = rng.random() < 0.5
    name = rng.choice(GIRLS if girl else BOYS)
    return {
        "N": name,
        "n": "she" if girl else "he",
        "has": "has",
        "s": "s",
        "es": "es",
        "do": "does",
        "you": f"{name} has",
    }


GAIN = (
    "{N} {has} {x} and {n} get{s} {b} more. ",
    "{N} {has} {x} and get{s} {b} more. ",
    "{N} {has} {x}. {M} buy{s} {b} more. ",
    "{N} {has} {x} and find{s} {b} more. ",
    "{N} {has} {x}. A friend gives {to} {b} more. ",
    "{N} {has} {x}. Then {n} get{s} {b} more. ",
    "If {n0} {has} {x} and get{s} {b} more, ",
)
LOSS = (
    "{N} {has} {x} and give{s} away {b}. ",
    "{N} {has} {x} and lose{s} {b}. ",
    "{N} {has} {x}. {M} give{s} {b} to a friend. ",
    "{N} {has} {x}. Then {n} lose{s} {b}. ",
    "{N} {has} {x} and sell{s} {b}. ",
    "If {n0} {has} {x} and give{s} away {b}, ",
)


def _had(rng, op):
    a, b = _small(rng, op, 30)
    thing = rng.choice(THINGS)
    who = _who(rng)
    to = {"I": "me", "she": "her", "he": "him"}[who["n"]]
    other = WORDS[b] if b <= 20 and rng.random() < 0.12 else b
    text = say(
        rng,
        GAIN if op == PLUS else LOSS,
        x=_count(rng, a, thing),
        b=other,
        to=to,
        M=capital(who["n"]),
        n0=who["N"],
        **who,
    )
    end = rng.choice(
        (
            "how many {t} {do} {n} have now?",
            "how many {t} {do} {n} have?",
            "how many {do} {n} have now?",
            "how many {t} are left?" if op == MINUS else "how many {t} are there?",
            "how many {do} {n} have left?" if op == MINUS else "how many {do} {n} have in all?",
        )
    ).format(t=thing[1], **who)
    text += end if text.endswith(", ") else capital(end)
    left = " left" if op == MINUS else ""
    return [text, f"{equation(a, op, b)}, so {who['you']} {some(result(a, op, b), *thing)}{left}."]


def _placed(rng, op):
    a, b = _small(rng, op, 30)
    one, many, place, come, leave = rng.choice(PLACED)
    verb = come if op == PLUS else leave
    if b == 1:
        first, *rest = verb.split(" ")
        first = {"are": "is", "go": "goes", "fly": "flies"}.get(first, first + "s")
        verb = " ".join([first, *rest])
    start = f"There {'is' if a == 1 else 'are'} {_count(rng, a, (one, many))} {place}"
    more = f"{b} more" if op == PLUS else f"{b}"
    end = rng.choice(
        (
            f"How many {many} are there now?",
            "How many are there now?",
            f"How many {many} are {'left' if op == MINUS else 'there'}?",
        )
    )
    join = rng.choice((f". {capital(more)} {verb}. ", f" and {more} {verb}. ", f". Then {more} {verb}. "))
    total = result(a, op, b)
    left = " left" if op == MINUS else ""
    return [
        start + join + end,
        f"{equation(a, op, b)}, so there {'is' if total == 1 else 'are'} {some(total, one, many)}{left}.",
    ]


def _groups(rng):
    a, b = _small(rng, TIMES, 100)
    thing = rng.choice(THINGS)
    if a == 1:
        a, b = b, a
    while True:
        holder = rng.choice(HOLDERS)
        if holder[0] != thing[0]:
            break
    place = "On" if holder[0] in ("shelf", "table", "tray") else "In"
    text = rng.choice(
        (
            f"There are {some(a, *holder)} with {some(b, *thing)} each. How many {thing[1]} are there?",
            f"I have {some(a, *holder)} with {some(b, *thing)} {place.lower()} each. How many {thing[1]} do I have?",
            f"{place} each of {some(a, *holder)} there {'is' if b == 1 else 'are'} {some(b, *thing)}."
            f" How many {thing[1]} is that?",
            f"{capital(some(a, *holder))}, each with {some(b, *thing)}: how many {thing[1]} in all?",
            (
                f"How many {thing[1]} are in {some(a, *holder)} of {b}?"
                if place == "In"
                else f"How many {thing[1]} are on {some(a, *holder)} with {b} on each?"
            ),
        )
    )
    have = "you have" if "I have" in text else "there are"
    return [text, f"{equation(a, TIMES, b)}, so {have} {some(a * b, *thing)}."]


def _prices(rng):
    a, b = _small(rng, TIMES, 100)
    thing = rng.choice(THINGS)
    coin = rng.choice((("euro", "euros"), ("dollar", "dollars"), ("pound", "pounds"), ("coin", "coins")))
    if a == 1 or thing[0] == coin[0]:
        return _groups(rng)
    text = (
        rng.choice(
            (
                f"One {thing[0]} costs {some(b, *coin)}. How much do {a} {thing[1]} cost?",
                f"A {thing[0]} costs {some(b, *coin)}. How many {coin[1]} do {a} {thing[1]} cost?",
                f"I buy {a} {thing[1]} for {some(b, *coin)} each. How much do I pay?",
            )
        )
        .replace("A a", "An a")
        .replace("A o", "An o")
        .replace("A e", "An e")
    )
    end = f"you pay {some(a * b, *coin)}" if "I pay" in text else f"they cost {some(a * b, *coin)}"
    return [text, f"{equation(a, TIMES, b)}, so {end}."]


def _shared(rng):
    a, b = _small(rng, DIVIDED, 100)
    thing = rng.choice(THINGS)
    sharers = rng.choice(SHARERS)
    name = rng.choice(GIRLS + BOYS)
    end = rng.choice((f"How many {thing[1]} does each get?", "How many does each of them get?", "How many for each?"))
    text = rng.choice(
        (
            f"{b} {sharers} share {a} {thing[1]}. {end}",
            f"{a} {thing[1]} are shared by {b} {sharers}. {end}",
            f"{name} shares {a} {thing[1]} between {b} {sharers}. {end}",
            f"I share {a} {thing[1]} equally between {b} {sharers}. {end}",
            f"If {b} {sharers} share {a} {thing[1]}, how many does each get?",
        )
    )
    return [text, f"{equation(a, DIVIDED, b)}, so each gets {some(a // b, *thing)}."]


def story(rng):
    """A word problem and its answer."""
    kind = rng.random()
    if kind < 0.36:
        return _had(rng, PLUS)
    if kind < 0.62:
        return _had(rng, MINUS)
    if kind < 0.78:
        return _placed(rng, PLUS if rng.random() < 0.55 else MINUS)
    if kind < 0.86:
        return _groups(rng)
    return _prices(rng) if kind < 0.91 else _shared(rng)
