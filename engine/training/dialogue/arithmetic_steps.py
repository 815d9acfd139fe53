# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word problems of ways, pages and ropes, and of two steps after each other."""

from . import open_names
from .arithmetic_problems import _TABLE, _detail, _opened, _sum, _thing
from .arithmetic_sums import MINUS, PLUS, equation
from .number_words import some
from .wording import say


def way(rng):
    """Distances, pages and steps: together or still to go."""
    unit = rng.choice((("kilometre", "kilometres"), ("metre", "metres"), ("mile", "miles"), ("step", "steps")))
    name = rng.choice(("I", open_names.name(rng), open_names.name(rng)))
    third = "" if name == "I" else "s"
    if rng.random() < 0.5:
        a, b = _sum(rng, PLUS)
        text = say(rng, ("{n} walk{s} {x} and then {y}. {d}How [far|many {u}] is that[ in all|]?",
                         "{n} run{s} {x} in the morning and {y} in the evening. How far is that?",
                         "It is {x} to the shop and {y} more to the park. How far is it to the park?",
                         "First {x}, then {y}: how far is it in total?"),
                   n=name, s=third, x=some(a, *unit), y=some(b, *unit), u=unit[1], d=_detail(rng, 0.2))  # fmt: skip
        return [_opened(rng, text), f"{equation(a, PLUS, b)}, so that is {some(a + b, *unit)}."]
    a, b = _sum(rng, MINUS)
    text = say(rng, ("The way is {x} long. {n} {h} walked {y}. {d}How [far|many {u}] [is it still|are left|is left]?",
                     "It is {x} to the town. After {y}, how [far|much] is [left|still to go]?",
                     "A book has {a} pages. {n} {h} read {b}. How many pages are left?",
                     "A rope is {x} long. {n} cut{s} off {y}. How long is the rest?"),
               n=name, s=third, h="have" if name == "I" else "has", x=some(a, *unit), y=some(b, *unit), u=unit[1],
               a=a, b=b, d=_detail(rng, 0.2))  # fmt: skip
    text = text.replace("How far are left", "How far is it still").replace("How far is left", "How far is it still")
    text = text.replace(f"{unit[1]} is it still", f"{unit[1]} are left").replace(
        f"{unit[1]} is left", f"{unit[1]} are left"
    )
    rest = some(a - b, *(("page", "pages") if "pages" in text else unit))
    return [_opened(rng, text), f"{equation(a, MINUS, b)}, so {rest} {'is' if a - b == 1 else 'are'} left."]


def two_steps(rng):
    """Something comes and something goes."""
    one, many = _thing(rng)
    a, b = _sum(rng, PLUS, 80)
    first = rng.choice((PLUS, MINUS)) if a > b + 1 else PLUS
    middle = a + b if first == PLUS else a - b
    c = rng.randint(1, min(15, max(1, middle - 1)))
    second = MINUS if first == PLUS and middle > 1 else PLUS
    total = middle - c if second == MINUS else middle + c
    gain, loss = (rng.choice(_TABLE[kind]).split(" / ") for kind in ("gain", "loss"))
    name = rng.choice(("I", open_names.name(rng), open_names.name(rng)))
    told = "you have" if name == "I" else f"{name} has"
    verbs = (gain, loss) if first == PLUS else (loss, gain)
    deeds = [verb[2].format(b=n, o=open_names.name(rng)) for verb, n in zip(verbs, (b, c))]
    text = say(rng, ("{n} had {a} {m}, {x} and then {y}. {d}How many [are there now|are left|does {n} have now]?",
                     "{n} had {a} {m}. First {n} {x}, then {n} {y}. {d}How many [{m} |]does {n} have now?",
                     "{n} had {a} {m}. {n} {x} and {y}. How many {m} are there now?"),
               n=name, a=a, m=many, x=deeds[0], y=deeds[1], d=_detail(rng, 0.15)).replace("does I", "do I")  # fmt: skip
    return [_opened(rng, text), f"{a} {first} {b} is {middle}, and {middle} {second} {c} is {total}, so {told} "
            f"{some(total, one, many)}."]  # fmt: skip
