# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small sums of everyday life: money, time, age, distance, so many a day, twice as many, two steps after each other."""

from . import arithmetic_problems as problems
from . import arithmetic_steps as steps
from . import open_names
from .arithmetic_problems import _SPLIT, _detail, _opened, _shown, _sum, _thing
from .arithmetic_sums import DIVIDED, MINUS, PLUS, TIMES, equation
from .number_words import some
from .wording import capital, say, with_article


def _price(rng, one):
    return rng.choice((f"One {one} costs", f"{capital(with_article(one))} costs", f"The price of one {one} is"))


def cost(rng):
    """Several for so much each; one out of several; two things together."""
    coin = rng.choice(_SPLIT["coin"])
    one, many = _thing(rng)
    kind = rng.random()
    if one == coin[0]:
        return cost(rng)
    if kind < 0.35:
        a, b = _sum(rng, TIMES)
        text = say(
            rng,
            (
                "{p} {y}. {d}[How much|What] do {a} {m} cost?",
                "{p} {y}. {d}[What|How much] do I pay for {a}?",
                "I buy {a} {m} at {y} each. {d}[How much|What] [do I pay|is that|does it cost|is the total]?",
                "What is the price of {a} {m} if one costs {y}?",
                "{a} {m} for {y} each: how much [is that|in all|altogether]?",
                "If [one|each] {o} costs {y}, how much [are|do I pay for|is it for] {a}?",
                "{n} buys {a} {m}. [Each one|One] costs {y}. {d}How much does {n} [pay|spend]?",
            ),
            p=_price(rng, one), y=some(b, *coin), a=_shown(rng, a), m=many, o=one, d=_detail(rng, 0.2),
            n=open_names.name(rng),
        )  # fmt: skip
        return [_opened(rng, text), f"{equation(a, TIMES, b)}, so that is {some(a * b, *coin)}."]
    if kind < 0.6:
        a, b = _sum(rng, DIVIDED)
        text = say(
            rng,
            (
                "{b} {m} cost {y}. {d}[How much|What] [is|does] one[ {o}|][ cost|]?",
                "I paid {y} for {b} {m}. {d}[What|How much] was one[ of them| {o}|]?",
                "If {b} {m} cost {y}, [what|how much] does one[ {o}|] cost?",
                "{n} pays {y} for {b} {m}. How much is [one|each]?",
                "{y} for {b} {m}: [how much is one|how much each|what is that for one]?",
            ),
            y=some(a, *coin), b=_shown(rng, b), m=many, o=one, d=_detail(rng, 0.2), n=open_names.name(rng),
        )  # fmt: skip
        for bad, good in ((" is one cost", " does one cost"), (f" is one {one} cost", f" does one {one} cost"),
                          ("does one?", "is one?"), (f"does one {one}?", f"is one {one}?")):  # fmt: skip
            text = text.replace(bad, good)
        return [_opened(rng, capital(text)), f"{equation(a, DIVIDED, b)}, so one costs {some(a // b, *coin)}."]
    a, b = _sum(rng, PLUS)
    other, _ = _thing(rng)
    if other == one:
        return cost(rng)
    text = say(
        rng,
        (
            "{P} costs {x} and {q} costs {y}. {d}How much [are both|do they cost together|is that together|in all]?",
            "I buy {p} for {x} and {q} for {y}. {d}[How much do I pay|How much is that|What is the total]?",
            "{P} for {x} and {q} for {y}: how much [together|in total|is that]?",
            "How much do I spend if {p} costs {x} and {q} costs {y}?",
            "{n} spends {x} on {p} and {y} on {q}. {d}How much [does {n} spend|is that]?",
        ),
        p=with_article(one), P=capital(with_article(one)), q=with_article(other), x=some(a, *coin), y=some(b, *coin),
        d=_detail(rng, 0.2), n=open_names.name(rng),
    )  # fmt: skip
    return [_opened(rng, text), f"{equation(a, PLUS, b)}, so that is {some(a + b, *coin)}."]


def purse(rng):
    """What is left after buying, change, saving, what is still missing."""
    coin = rng.choice(_SPLIT["coin"])
    one, _ = _thing(rng)
    kind = rng.random()
    name = open_names.name(rng)
    if kind < 0.55:
        a, b = _sum(rng, MINUS)
        if rng.random() < 0.4:
            a = rng.choice((10, 20, 50, 100))
            b = rng.randint(2, a - 1)
        text = say(
            rng,
            (
                "I [have|had] {x} and [spend|spent] {b}[ on {p}|]. {d}[How much|What] [is left|do I have left]?",
                "I [had|got] {x}, [spent|paid] {b}[ for {p}|]. How much [is left|do I have now|have I got left]?",
                "{p2} costs {y}. I pay with {x}. {d}How much [change do I get|do I get back|money comes back]?",
                "I pay {y} with a [note|bill] of {x}. [What is my change|How much do I get back|How much change]?",
                "{n} has {x} and buys {p} for {y}. {d}How much [does {n} have left|is left|money is left]?",
                "If I have {x} and buy {p} for {y}, how much do I have left?",
                "[My purse|My pocket|The jar] has {x} in it. I take out {b}. How much is [left|still in it]?",
                "What is left of {x} after I [pay|spend] {b}?",
                "{x} minus {y} for {p}: what is left?",
            ),
            x=some(a, *coin), y=some(b, *coin), b=b, p=with_article(one), p2=capital(with_article(one)),
            d=_detail(rng, 0.2), n=name,
        )  # fmt: skip
        tail = "you get {} back" if "change" in text or " back" in text else "{} are left"
        rest = some(a - b, *coin)
        tail = tail.replace("are", "is") if a - b == 1 else tail
        return [_opened(rng, capital(text)), f"{equation(a, MINUS, b)}, so {tail.format(rest)}."]
    if kind < 0.8:
        a, b = _sum(rng, MINUS)
        text = say(
            rng,
            (
                "{p2} costs {x}. I have {y}. {d}How much [more do I need|is missing|money do I still need]?",
                "I want {p} for {x} but I have only {b}. [How much is missing|How much more do I need]?",
                "{n} saves for {p} that costs {x}. So far there are {y}. How much is [still |]missing?",
            ),
            x=some(a, *coin), y=some(b, *coin), b=b, p=with_article(one), p2=capital(with_article(one)),
            d=_detail(rng, 0.2), n=name,
        )  # fmt: skip
        are = "is" if a - b == 1 else "are"
        return [_opened(rng, text), f"{equation(a, MINUS, b)}, so {some(a - b, *coin)} {are} missing."]
    a, b = _sum(rng, PLUS)
    text = say(
        rng,
        (
            "I [have|had] {x} and [get|got|earn|find] {b} more. {d}How much [do I have|is that|money do I have now]?",
            "I [save|saved] {x} in May and {y} in June. How much is that[ together|]?",
            "{n} has {x} and gets {y} from grandma. {d}How much does {n} have[ now|]?",
            "{n} earns {x} on Monday and {y} on Tuesday. How much is it[ in all| together|]?",
            "There are {x} in one jar and {y} in the other. How much [money |]is that?",
        ),
        x=some(a, *coin), y=some(b, *coin), b=b, d=_detail(rng, 0.2), n=name,
    )  # fmt: skip
    return [_opened(rng, text), f"{equation(a, PLUS, b)}, so that is {some(a + b, *coin)}."]


def hours(rng):
    """When something ends, when it began and how long it took: whole hours within half a day."""
    start = rng.randint(1, 11)
    length = rng.randint(1, 12 - start)
    end = start + length
    what, lasts = rng.choice(_SPLIT["event"])
    fields = {"w": what, "l": lasts, "s": start, "e": end, "h": some(length, "hour", "hours"), "d": _detail(rng, 0.2),
              "i": what[0].lower() + what[1:], "n": open_names.name(rng)}  # fmt: skip
    kind = rng.random()
    if kind < 0.5:
        text = say(rng, ("{w} starts at {s}[ o'clock|] and {l} {h}. {d}[When|At what time] [is it over|does it end]?",
                         "If {i} begins at {s}[ o'clock|] and {l} {h}, when [does it end|is it over|is it finished]?",
                         "{w} {l} {h} and starts at {s}[ o'clock|]. When does it end?",
                         "{n} leaves at {s}[ o'clock|] and needs {h}. When does {n} arrive?"),
                   **fields)  # fmt: skip
        ends = "it ends at" if "{n}" not in text and fields["n"] not in text else f"{fields['n']} arrives at"
        return [_opened(rng, text), f"{equation(start, PLUS, length)}, so {ends} {end} o'clock."]
    if kind < 0.8:
        text = say(rng, ("{w} starts at {s}[ o'clock|] and ends at {e}. {d}How long [is it|does it take|does it last]?",
                         "How long is it from {s} o'clock to {e} o'clock?",
                         "{n} works from {s} to {e} o'clock. {d}How many hours is that?",
                         "How many hours are there between {s} o'clock and {e} o'clock?",
                         "{n} leaves at {s} and arrives at {e} o'clock. How many hours did it take?"),
                         **fields)  # fmt: skip
        return [_opened(rng, text), f"{equation(end, MINUS, start)}, so that is {fields['h']}."]
    text = say(rng, ("{w} ends at {e} o'clock and {l} {h}. When did it [start|begin]?",
                     "{n} arrived at {e} o'clock after {h}. When did {n} leave?",
                     "{w} {l} {h} and is over at {e}[ o'clock|]. When did it begin?"), **fields)  # fmt: skip
    begins = "it started at" if " start" in text or "begin" in text else f"{fields['n']} left at"
    return [_opened(rng, text), f"{equation(end, MINUS, length)}, so {begins} {start} o'clock."]


def age(rng):
    """Older, younger, in some years, some years ago."""
    one, two = open_names.name(rng), open_names.name(rng)
    kin = rng.choice(("sister", "brother", "cousin", "friend", "mother", "father", "aunt", "uncle", "cat", "dog"))
    a, b = rng.randint(3, 60), rng.randint(2, 30)
    kind = rng.random()
    if one == two:
        return age(rng)
    if kind < 0.18:
        sex, sib = rng.choice("mf"), rng.choice("mf")
        one, kin = open_names.name(rng, sex), rng.choice(
            ("brother", "cousin", "son") if sib == "m" else ("sister", "cousin")
        )
        op, word = (PLUS, "older") if (a - b < 1 or rng.random() < 0.6) and kin != "son" else (MINUS, "younger")
        if a - b < 1 and op == MINUS:
            return age(rng)
        text = say(rng, ("{o} is {a}[ years old|]. {H} {k} is {b} years {w}. How old is {e}?",
                         "{o} is {a}, {h} {k} is {b} years {w}. How old is {e}?",
                         "{o} is {a} and {h} {k} is {b} years {w}. How old is the {k}?"),
                   o=one, a=a, b=b, w=word, k=kin, h="his" if sex == "m" else "her", H="His" if sex == "m" else "Her",
                   e="he" if sib == "m" else "she")  # fmt: skip
        total = a + b if op == PLUS else a - b
        return [_opened(rng, text), f"{equation(a, op, b)}, so {one}'s {kin} is {some(total, 'year', 'years')} old."]
    if kind < 0.6:
        older = rng.random() < 0.55 or a - b < 1
        op, word = (PLUS, "older") if older else (MINUS, "younger")
        kin = kin if older or kin not in ("mother", "father", "aunt", "uncle") else "sister"
        who = rng.choice((two, f"{one}'s {kin}", f"the {kin}"))
        text = say(
            rng,
            (
                "{o} is {a}[ years old|]. {W} is {b} years {w}. {d}How old is {v}?",
                "{o} is {a}, {v} is {b} years {w}. How old is {v}?",
                "If {o} is {a}[ years old|] and {v} is {b} years {w}, how old is {v}?",
                "{W} is {b} years {w} than {o}, who is {a}. How old is {v}?",
                "How old is {v} if {o} is {a} and {v} is {b} years {w}?",
            ),
            o=one, v=who, W=capital(who), a=a, b=b, w=word, d=_detail(rng, 0.15),
        )  # fmt: skip
        total = a + b if older else a - b
        return [_opened(rng, text), f"{equation(a, op, b)}, so {who} is {some(total, 'year', 'years')} old."]
    if kind < 0.75:
        text = say(rng, ("{o} is {a}[ years old|][ now|]. How old [will {o} be|is {o}] in {b} years?",
                         "I am {a}[ years old|]. How old will I be in {b} years?",
                         "In {b} years, how old will {o} be who is {a} now?"), o=one, a=a, b=b)  # fmt: skip
        who = "you will be" if "I am" in text else f"{one} will be"
        return [_opened(rng, text), f"{equation(a, PLUS, b)}, so {who} {a + b} years old."]
    if kind < 0.85 and a > b + 1:
        text = say(rng, ("{o} is {a}[ years old|][ now|]. How old was {o} {b} years ago?",
                         "I am {a}[ years old|]. How old was I {b} years ago?"), o=one, a=a, b=b)  # fmt: skip
        who = "you were" if "I am" in text else f"{one} was"
        return [_opened(rng, text), f"{equation(a, MINUS, b)}, so {who} {a - b} years old."]
    low, high = sorted((a, a + b))
    text = say(rng, ("{o} is {a} and {v} is {b}[ years old|]. [How many years|How much] older is {o}?",
                     "{v} is {b}[ years old|], {o} is {a}. What is the difference in age?",
                     "How [many years|much] older is {o} with {a} than {v} with {b}?"), o=one, v=two, a=high,
                     b=low)  # fmt: skip
    years = some(high - low, "year", "years")
    return [_opened(rng, text), f"{equation(high, MINUS, low)}, so {one} is {years} older."]


def daily(rng):
    """So many a day for some days or a week."""
    deed, many = rng.choice(_SPLIT["daily"])
    a, _ = _sum(rng, TIMES)
    days, span = rng.choice(((7, "a week"), (7, "one week"), *((n, f"{n} days") for n in range(2, 11))))
    if a * days > 100:
        return daily(rng)
    name = open_names.name(rng)
    text = say(rng, ("{s} [a|every|each|per] day. {d}How many {m} [is that|are that|is it] in {t}?",
                     "{s} a day. How many {m} [in|after|for] {t}?",
                     "If {i} every day, how many {m} is that in {t}?",
                     "{s} a day. {d}How many is that after {t}?"),
               s=deed.format(b=a, n=name), i=(deed if deed[:2] in ("I ", "{n") else deed[0].lower() + deed[1:]).format(
                   b=a, n=name), m=many, t=span, d=_detail(rng, 0.2)).replace("are that", "are there")  # fmt: skip
    return [_opened(rng, text), f"{equation(a, TIMES, days)}, so that is {a * days} {many}."]


def than(rng):
    """'Ann has 3 more than Tom', 'twice as many', 'half as many'."""
    one, many = _thing(rng)
    first, second = open_names.name(rng), open_names.name(rng)
    if first == second:
        return than(rng)
    kind = rng.random()
    if kind < 0.6:
        op = rng.choice((PLUS, MINUS))
        a, b = _sum(rng, op)
        how, total = f"{b} {'more' if op == PLUS else 'fewer'} than {first}", a + b if op == PLUS else a - b
        done = equation(a, op, b)
    elif kind < 0.85:
        by, how = rng.choice(
            ((2, "twice as many"), (2, "double that"), (3, "three times as many"), (4, "four times as many"))
        )
        a = rng.randint(1, 100 // by if by == 2 else 12)
        total, done = by * a, equation(by, TIMES, a)
    else:
        a = 2 * rng.randint(1, 30)
        how, total, done = "half as many", a // 2, equation(a, DIVIDED, 2)
    text = say(rng, ("{f} has {a} {m}. {s} has {h}. {d}How many[ {m}|] does {s} have?",
                     "{f} has {a} {m} and {s} has {h}. How many [has {s}|does {s} have]?",
                     "{d}If {f} has {a} {m} and {s} has {h}, how many does {s} have?",
                     "{s} has {h}. {f} has {a} {m}. How many {m} does {s} have?" if "than" in how else
                     "{f} found {a} {m}, {s} found {h}. How many did {s} find?"),
               f=first, s=second, a=_shown(rng, a) if a > 1 else a, m=many if a > 1 else one, h=how, d=_detail(rng,
               0.2))  # fmt: skip
    verb = "found" if " found " in text else "has"
    return [_opened(rng, text), f"{done}, so {second} {verb} {some(total, one, many)}."]


INTENTS = ((problems.change, 14), (problems.together, 7), (problems.parted, 3), (problems.difference, 7),
           (problems.groups, 11), (cost, 8), (purse, 7), (hours, 4), (age, 6), (daily, 3), (than, 5),
           (steps.two_steps, 3),
           (steps.way, 3))  # fmt: skip
