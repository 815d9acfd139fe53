# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word problems with any name and thing, put together from tables/problems.txt, often with a detail that does not
matter. The answer is the sum, and then what it means: '12 minus 5 is 7, so Anna has 7 apples left.'
"""

import re

from . import open_names
from .arithmetic_sums import DIVIDED, MINUS, PLUS, SMALL, TIMES, equation, result
from .fact_tables import alternatives, rows
from .number_words import in_words, some
from .wording import capital, say

_SENTENCE = re.compile(r"(?<=[.?!] )[a-z]")
_OPENING = ("Homework", "Please help", "Help me", "A sum for you", "Maths question", "For my homework", "I am stuck",
            "From my son's book", "Here is a problem", "A word problem", "Quick question", "Solve this")  # fmt: skip
_TABLE = {}
for _kind, _cell in rows("problems", 2):
    _TABLE.setdefault(_kind, []).extend(alternatives(_cell))
_SPLIT = {kind: [part.split("/") for part in parts] for kind, parts in _TABLE.items()}


def _sum(rng, op, top=100):
    """Two numbers, without 0, with a result up to `top`; the small tables most often."""
    while True:
        if op in (TIMES, DIVIDED) or rng.random() < 0.7:
            a, b = rng.choice(SMALL[op])
        else:
            a, b = rng.randint(2, 90), rng.randint(2, 60)
        if a > 1 and b > 1 and 0 < result(a, op, b) <= top and (op != MINUS or a > b):
            return a, b


def _thing(rng):
    one, many = rng.choice(_SPLIT["thing"])
    if rng.random() < 0.12:
        look = rng.choice(_TABLE["look"])
        return f"{look} {one}", f"{look} {many}"
    return one, many


def _shown(rng, number):
    return in_words(number) if number <= 20 and rng.random() < 0.15 else str(number)


def _hero(rng):
    """(subject, its has, its answer form, which of the three forms of a verb)."""
    kind = rng.random()
    if kind < 0.4:
        return "I", "have", "you have", 0
    name = open_names.name(rng) if kind < 0.8 else rng.choice(_TABLE["who"])
    told = name.replace("my ", "your ") if name[:3] == "my " else name
    told = f"the {told.split(' ', 1)[1]}" if told[:2] == "a " else told
    return name, "has", f"{told} has", 1


def _detail(rng, share=0.3):
    if rng.random() > share:
        return ""
    return say(rng, rng.choice(_TABLE["detail"]), o=open_names.name(rng), l=rng.choice(("red", "green", "blue",
                                                                                        "yellow")),
               h=rng.randint(3, 12)) + " "  # fmt: skip


def _opened(rng, text):
    text = _SENTENCE.sub(lambda match: match[0].upper(), text)
    return f"{rng.choice(_OPENING)}: {text}" if rng.random() < 0.08 else text


def _ends(subject, many, left):
    """The question of a problem about one person."""
    does = "do" if subject == "I" else "does"
    subject = f"the {subject[2:]}" if subject[:2] == "a " else subject
    had = f"{does} {subject} have"
    if left:
        return (f"[How many|How many {many}] {had} [left|now|then]?|[How many|How many {many}] are left?|What is left?"
                f"|How many [{many} |]remain?|How many now?|And how many are left then?")  # fmt: skip
    return (f"[How many|How many {many}] {had} [now|altogether|in all|in total|then]?|How many {many} is that?"
            f"|How many are there[ now| in all|]?|How many [{many} |]altogether?|What is the total?"
            f"|How many {many} {had}?")  # fmt: skip


def change(rng):
    """More or fewer of something."""
    op = rng.choice((PLUS, MINUS))
    a, b = _sum(rng, op)
    one, many = _thing(rng)
    who, has, told, form = _hero(rng)
    verbs = rng.choice(_TABLE["gain" if op == PLUS else "loss"]).split(" / ")
    other, past = open_names.name(rng), rng.random() < 0.45
    verb = say(rng, verbs[2] if past else verbs[form], b=_shown(rng, b) + (f" {many}" if rng.random() < 0.2 else ""),
               o=other)  # fmt: skip
    verb = verb.replace(f"more {many}", "more").replace(f"{many} more", f"more {many}")
    start = f"{who} {'had' if past else has} {_shown(rng, a)} {many}"
    later = f"the {who[2:]}" if who[:2] == "a " else who
    detail = _detail(rng)
    ends = _ends(who, many, op == MINUS)
    frames = (
        "{x} and {v}. {d}{q}",
        "{x}. {d}[Then |]{w} {v}. {q}",
        "{d}{x} and {v}. {q}",
        "{x}, then {w} {v}. {d}{q}",
    )
    question = say(rng, f"[{ends}]")
    text = say(rng, frames, x=start, v=verb, w=later, d=detail, q=question)
    if rng.random() < 0.15 and not past:
        text = f"{detail}If {start} and {verb}, {question[0].lower() + question[1:]}"
    elif rng.random() < 0.12 and who == "I":
        short = verbs[2].format(b=_shown(rng, b), o=other)
        end = rng.choice(
            ("how many now", "how many do i have", "so how many", "what is left" if op == MINUS else "in all")
        )
        text = f"{rng.choice(('got', 'had', 'have'))} {a} {many}, {short}, {end}?"
    text = text[0].upper() + text[1:] if text[:3] not in ("got", "had") else text
    left = " left" if op == MINUS else ""
    return [_opened(rng, text), f"{equation(a, op, b)}, so {told} {some(result(a, op, b), one, many)}{left}."]


def together(rng):
    """3 cats and 4 dogs: how many pets?"""
    one, ones, two, twos, all_of = rng.choice(_SPLIT["pair"])
    a, b = _sum(rng, PLUS)
    who, has, told, _ = _hero(rng)
    text = say(
        rng,
        (
            "{W} {has} {a} {x} and {b} {y}. {d}How many {z}[ does {n} have| are there| is that| in all|]?",
            "{d}There are {a} {x} and {b} {y}. How many {z} are there[ in all| altogether| in total|]?",
            "{a} {x} and {b} {y}: how many {z} [is that|are there|in all|altogether]?",
            "I see {a} {x} and {b} {y}. {d}How many {z} do I see?",
            "{a} {x} plus {b} {y}, how many {z}?",
            "I count {a} {x}, then {b} {y}. How many {z} [did I count|are there]?",
            "In a [house|field|room|garden|picture|shop] there are {a} {x} and {b} {y}. {d}How many {z} in total?",
        ),
        W=who, n=who, has=has, a=_shown(rng, a), b=_shown(rng, b), x=ones, y=twos, z=all_of, d=_detail(rng),
    ).replace("does I", "do I")  # fmt: skip
    return [_opened(rng, capital(text)), f"{equation(a, PLUS, b)}, so that is {a + b} {all_of}."]


def parted(rng):
    """9 children, 4 are boys: how many are girls?"""
    one, ones, two, twos, all_of = rng.choice(_SPLIT["pair"])
    a, b = _sum(rng, MINUS)
    if rng.random() < 0.5:
        ones, twos = twos, ones
    if ones in ("teachers", "pupils") or all_of == "things":
        return difference(rng)
    text = say(
        rng,
        (
            "There are {a} {z}. {b} are {x}, the [rest|others] are {y}. {d}How many {y} are there?",
            "{d}Of {a} {z}, {b} are {x} and the rest are {y}. How many {y}?",
            "{a} {z}: {b} {x}, the others are {y}. How many {y}?",
            "I have {a} {z}, {x} and {y}. {b} of them are {x}. How many are {y}?",
        ),
        a=_shown(rng, a), b=_shown(rng, b), x=ones, y=twos, z=all_of, d=_detail(rng, 0.15),
    )  # fmt: skip
    return [_opened(rng, capital(text)), f"{equation(a, MINUS, b)}, so there {'is' if a - b == 1 else 'are'} "
            f"{some(a - b, one if twos == ones else _one_of(twos), twos)}."]  # fmt: skip


def _one_of(many):
    for one, ones, two, twos, _ in _SPLIT["pair"]:
        if many in (ones, twos):
            return one if many == ones else two
    return many


def difference(rng):
    """How many more one has, or what is still missing."""
    a, b = _sum(rng, MINUS)
    one, many = _thing(rng)
    first, second = open_names.name(rng), open_names.name(rng)
    if first == second:
        return difference(rng)
    kind = rng.random()
    d, x, y = _detail(rng), _shown(rng, a), _shown(rng, b)
    if kind < 0.4:
        text = say(rng, ("{f} has {x} {m} and {s} has {y}. {d}How many more does {f} have[ than {s}|]?",
                         "{d}{f} has {x} {m}, {s} has {y}. How many more [{m} |]has {f}?",
                         "How many more {m} does {f} have with {x} than {s} with {y}?",
                         "{f} has {x} {m} and {s} {y}. What is the difference?"),
                   f=first, s=second, x=x, y=y, m=many, d=d)  # fmt: skip
        tail = f"{first} has {a - b} more {one if a - b == 1 else many}"
        if "What is the difference" in text:
            tail = f"the difference is {a - b}"
    elif kind < 0.6:
        text = say(rng, ("{s} has {y} {m} and {f} has {x}. {d}How many fewer does {s} have?",
                         "{d}{s} has {y} {m}, {f} has {x}. How many fewer [{m} |]has {s}?"),
                   f=first, s=second, x=x, y=y, m=many, d=d)  # fmt: skip
        tail = f"{second} has {a - b} fewer {one if a - b == 1 else many}"
    else:
        text = say(rng, ("{f} [needs|wants] {x} {m} and has {y}. {d}How many [more does {f} need|are missing]?",
                         "I need {x} {m}. I have {y}. {d}How many more do I need?",
                         "I have {y} {m} but I want {x}. {d}How many more [do I need|must I get]?",
                         "{f} has {y} of {x} {m}. {d}How many are [still |]missing?",
                         "{d}{f} has to [make|find|pack] {x} {m} and has done {y}. How many are still to do?"),
                   f=first, x=x, y=y, m=many, d=d)  # fmt: skip
        are = "is" if a - b == 1 else "are"
        tail = f"{some(a - b, one, many)} {are} still missing"
    return [_opened(rng, capital(text)), f"{equation(a, MINUS, b)}, so {tail}."]


def groups(rng):
    """Bags with the same number in each, and sharing out."""
    one, many = _thing(rng)
    if rng.random() < 0.5:
        a, b = _sum(rng, TIMES)
        hold, holds, at = rng.choice(_SPLIT["hold"])
        if hold in one or one in hold:
            return groups(rng)
        text = say(
            rng,
            (
                "There are {a} {h} with {b} {m} [{t} each|each]. {d}How many {m} [are there|is that|in all]?",
                "{n} has {a} {h}. {d}[{T} each {o}|Each {o}] there are {b} {m}. How many {m} does {n} have?",
                "{a} {h}, {b} {m} {t} each. How many {m}[ altogether| in total|]?",
                "Each {o} has {b} {m}. {d}How many {m} are {t} {a} {h}?",
                "I fill {a} {h} with {b} {m} each. {d}How many {m} do I need?",
                "If one {o} holds {b} {m}, how many do {a} {h} hold?",
                "I have {a} {h} of {b} {m}. {d}How many {m} is that?",
            ),
            a=_shown(rng, a), b=_shown(rng, b), h=holds, o=hold, m=many, t=at, T=capital(at), d=_detail(rng, 0.2),
            n=open_names.name(rng),
        )  # fmt: skip
        text = text.replace(f"Each {hold} there are", f"Each {hold} has")
        return [_opened(rng, capital(text)), f"{equation(a, TIMES, b)}, so that is {some(a * b, one, many)}."]
    a, b = _sum(rng, DIVIDED)
    kids = rng.choice(_TABLE["share"])
    name = open_names.name(rng)
    text = say(
        rng,
        (
            "[{n} shares|I share|We share] {a} {m} [equally |fairly |]between {b} {k}. {d}[{e}]",
            "{d}{b} {k} share {a} {m}. [{e}]",
            "Share {a} {m} [between|among] {b} {k}.",
            "There are {a} {m} for {b} {k}. {d}How many does each [one |]get?",
            "{a} {m} for {b} {k}: how many each?",
            "How many {m} does each of {b} {k} get if there are {a}?",
            "There are {a} {k2} in {b} equal groups. How many [are in each group|in each|in one group]?",
            "{n} puts {a} {m} into {b} {h}, the same number in each. {d}How many are in one {o}?",
            "I divide {a} {m} into {b} equal piles. How many are in each pile?",
        ),
        a=_shown(rng, a), b=_shown(rng, b), m=many, k=kids, k2=kids, n=name, d=_detail(rng, 0.2),
        e=say(rng, "How many [{m} does each|does each|does each of them|does everybody|will each] get?", m=many),
        h="bags", o="bag",
    )  # fmt: skip
    text = text.replace("will each get", "will each one get")
    tail = f"each gets {some(a // b, one, many)}"
    if "equal groups" in text:
        tail = f"there are {a // b} in each group"
    elif " piles" in text or "in one bag" in text:
        tail = f"there {'is' if a == b else 'are'} {some(a // b, one, many)} in each"
    return [_opened(rng, capital(text)), f"{equation(a, DIVIDED, b)}, so {tail}."]
