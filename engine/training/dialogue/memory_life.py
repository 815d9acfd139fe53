# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people say of themselves in passing, answered kindly, and asked for after other talk.

Teaches that "I am learning the oboe." is both: something to be glad about and something to remember, so that "Which
instrument am I learning?" gets "You are learning the oboe." The things are put together (open_things.py), the
sentences are in tables/memory_life.txt. `segment` is a conversation of its own; `tell`, `change` and `ask` are there
for exchanges of other modules between.
"""

from . import open_names, open_things as things
from .memory_between import filler, fillers
from .memory_free import worded
from .memory_free_parts import contracted, yours
from .people_tables import table
from .wording import capital, say

KINDS = {}
for _kind, _field, _texts in table("memory_life"):
    KINDS.setdefault(_kind, {})[_field] = _texts.split(" ; ")
_WORDS = ("mood", "tell", "plus", "say", "with", "draw")
_GLAD = ("How nice that {e}!", "It is nice that {e}.", "That sounds good. {E}.", "{E}, how nice!", "How nice! {E}.")
_ANSWERS = {
    "nice": _GLAD,
    "sad": ("I am sorry that {e}.", "I am sorry. {E}.", "Oh, I am sorry. {E}."),
    "plain": ("I see, {e}.", "All right, {e}.", "I see. {E}.", "Okay, {e}. I will remember that."),
}
_START = (
    "{T}.",
    "{T}.",
    "{T}.",
    "{T}.",
    "{T}!",
    "By the way, {t}.",
    "You know, {t}.",
    "[Guess what|Listen|News from me|Just so you know]: {t}.",
    "[Hi|Hello|Hey]! {T}.",
    "[Well|Oh|So], {t}.",
    "I want to tell you something: {t}.",
)
_CORRECT = ("No, sorry, {t}.", "Actually, {t}.", "Wait, {t}.", "I was wrong: {t}.", "Sorry, I meant to say that {t}.")
_THANKS = (("Thanks!", "You are welcome!"), ("Right!", "Good."), ("You remember well.", "Thank you!"))
_WHEN = ("today;tomorrow;tonight;this evening;this weekend;on Monday;on Tuesday;on Wednesday;on Thursday;"
         "on Friday;on Saturday;on Sunday;next week;tomorrow morning;tomorrow evening;this afternoon;after lunch;"
         "after work;in the morning;on Friday evening;on Sunday morning").split(";")  # fmt: skip
# verb, its past and the thing that goes with it
_DID = (
    ("bake", "baked", things.cake),
    ("cook", "cooked", things.dish),
    ("paint", "painted", things.thing),
    ("repair", "repaired", things.thing),
    ("build", "built", things.thing),
    ("buy", "bought", things.thing),
    ("sell", "sold", things.thing),
    ("find", "found", things.thing),
    ("make", "made", things.cake),
)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
_SIZED = ("brother", "sister")
_NUMBERS = "two three four five six seven eight nine ten".split()


def _person(rng):
    return rng.choice((things.relation, things.somebody))(rng)


def _plan(rng):
    verb, thing = things.deed(rng)
    return {"v": verb, "x": thing, "w": rng.choice(_WHEN), "q": "whom" if verb in things.OF_PEOPLE else "what"}


def _guest(rng):
    when = rng.choice([one for one in _WHEN if not one.startswith(("in", "after"))])
    return {"p": _person(rng), "w": when, "f": when.removeprefix("on ")}


def _did(rng):
    verb, past, make = rng.choice(_DID)
    return {"v": verb, "d": past, "x": make(rng), "y": rng.choice(("yesterday", "today", "last week", "on Sunday"))}


def _family(rng):
    many = rng.choice(("brothers", "sisters", "children", "cousins", "sons", "daughters", "aunts", "uncles", "nephews"))
    return {"x": f"{rng.choice(_NUMBERS)} {many}", "n": many}


def _birthday(rng):
    day, month = rng.choice(_DAYS), rng.choice(_MONTHS)
    return {"x": rng.choice((f"on the {day} of {month}", f"in {month}", f"on {month} {rng.randint(1, 28)}"))}


def _car(rng):
    size = rng.choice(("", "small ", "big ", "old ", "new ", "used "))
    kind = rng.choice(("car", "car", "van", "jeep", "bus", "sports car", "truck", "estate car", "minibus"))
    return things.with_article(f"{size}{things.shade(rng)} {kind}")


_DRAWS = {
    "instrument": lambda rng: {"x": things.instrument(rng), "p": _person(rng)},
    "language": lambda rng: {"x": things.word(rng, "language"), "p": _person(rng)},
    "sport": lambda rng: {"x": things.word(rng, "sport"), "p": _person(rng)},
    "food": lambda rng: {"x": things.food(rng)},
    "dislike": lambda rng: {"x": rng.choice((things.food, things.drink))(rng)},
    "pet": lambda rng: {"x": things.pet(rng), "p": open_names.pet(rng)},
    "garden": lambda rng: {"x": " and ".join(rng.sample(things.WORDS["garden with"], rng.choice((1, 1, 2))))},
    "new job": lambda rng: {"x": things.job(rng), "p": things.somebody(rng)},
    "home": lambda rng: {"x": things.town_or_country(rng)},
    "fear": lambda rng: {"x": things.word(rng, "fear")},
    "collect": lambda rng: {"x": things.collected(rng), "p": str(rng.randint(3, 300))},
    "wear": lambda rng: {"x": things.garment(rng), "p": things.somebody(rng)},
    "relative": lambda rng: {"x": things.town_or_country(rng), "p": _person(rng)},
    "gift": lambda rng: {"x": things.gift(rng), "p": _person(rng)},
    "give": lambda rng: {"x": things.gift(rng), "p": _person(rng)},
    "plan": _plan,
    "did": _did,
    "hobby": lambda rng: {"x": things.hobby(rng)},
    "meal": lambda rng: {"x": things.food(rng), "m": rng.choice(("breakfast", "lunch", "lunch", "dinner", "supper"))},
    "drink": lambda rng: {"x": things.drink(rng)},
    "family": _family,
    "birthday": _birthday,
    "miss": lambda rng: {"p": _person(rng)},
    "company": lambda rng: {"p": _person(rng)},
    "vehicle": lambda rng: {"x": _car(rng)},
    "dream": lambda rng: {"x": things.job(rng)},
    "skill": lambda rng: {"x": rng.choice((things.hobby, lambda inner: things.word(inner, "sport")))(rng)},
    "holiday": lambda rng: {"x": things.town_or_country(rng), "p": things.somebody(rng)},
    "guest": _guest,
    "past": lambda rng: {"x": things.town_or_country(rng)},
    "liked animal": lambda rng: {"x": things.animal(rng)},
    "liked colour": lambda rng: {"x": things.shade(rng)},
    "see": lambda rng: {"x": things.with_article(things.kind_of_animal(rng)), "l": things.word(rng, "spot")},
    "seek": lambda rng: {"x": things.described(rng)},
    "waiting": lambda rng: {"p": _person(rng)},
}
_WEIGHTS = {"relative": 4, "plan": 6, "home": 2, "food": 2, "instrument": 2, "pet": 2, "gift": 2, "did": 2}
# Two of these are not told together: a question would fit both.
_ALIKE = ({"instrument", "language"}, {"food", "dislike", "meal", "hobby"}, {"pet", "family"}, {"gift", "give"},
          {"new job", "dream", "instrument", "company"}, {"relative", "home", "company"}, {"plan", "did", "hobby"},
          {"did", "gift", "vehicle"}, {"sport", "hobby", "skill"}, {"holiday", "plan", "past", "home", "guest", "relative"},
          {"see", "pet"}, {"guest", "waiting"}, {"meal", "guest"}, {"liked colour", "vehicle"},
          {"liked animal", "pet", "see"}, {"relative", "past"})  # fmt: skip


def _without_many(kind, fields):
    """Nothing is said of "it" where there are many."""
    return kind == "wear" and not fields["x"].startswith(("a ", "an "))


def _words_of(fields):
    """The words that a question names something by."""
    words = " ".join(fields.get(slot, "") for slot in "xpw")
    return set(words.split()) - set("my a an the on and with for".split())


def make(rng, known=()):
    """(kind, fields, the slots that were told) of something that goes with what is known."""
    while True:
        kind = rng.choices(list(KINDS), [_WEIGHTS.get(one, 1) for one in KINDS])[0]
        if known and known[-1][0] == "relative" and rng.random() < 0.4:
            kind = "relative"
        if any(
            kind == one[0] != "relative" or any(kind != one[0] and {kind, one[0]} <= alike for alike in _ALIKE)
            for one in known
        ):
            continue
        fields = _DRAWS[kind](rng)
        if any(_words_of(fields) & _words_of(one[1]) for one in known):
            continue
        return [kind, fields, {slot for slot in KINDS[kind] if slot not in _WORDS}]


def _echo(rng, fact, of="say"):
    return yours(say(rng, KINDS[fact[0]][of], **fact[1]))


def _told(rng, fact):
    """The user's clause; a second one for the slot p, or that slot is not told."""
    kind, fields, slots = fact
    text = say(rng, KINDS[kind]["tell"], **fields)
    if "plus" not in KINDS[kind]:
        return text
    if rng.random() < 0.4 and not _without_many(kind, fields):
        return text + rng.choice((". {P}", ", and {p}", ". {P}")).format(
            p=(more := say(rng, KINDS[kind]["plus"], **fields)), P=capital(more)
        )
    slots.discard("p")
    fields["p"] = ""
    return text


def state(rng, fact):
    """The user tells it and the assistant is glad, sorry or just takes note."""
    text = _told(rng, fact)
    e = _echo(rng, fact)
    said = say(rng, _ANSWERS[KINDS[fact[0]]["mood"][0]], e=e, E=capital(e))
    if fact[1].get("p") and "with" in KINDS[fact[0]] and rng.random() < 0.7:
        said += f" {capital(_echo(rng, fact, 'with'))}."
    return [contracted(rng, say(rng, _START, t=text, T=capital(text))), said]


def tell(rng):
    """(turns, facts): the user tells one to three things."""
    facts, turns = [], []
    for _ in range(rng.choices([1, 2, 3], [6, 3, 1])[0]):
        facts.append(make(rng, facts))
        turns += state(rng, facts[-1])
        if rng.random() < 0.15:
            turns += filler(rng)
    return turns, facts


def change(rng, facts):
    """(the fact, turns): the user corrects one of them."""
    fact = rng.choice(facts)
    kept = {slot: fact[1][slot] for slot in "pvdmwlqf" if slot in fact[1]}
    for _ in range(50):
        new = _DRAWS[fact[0]](rng) | (kept if "x" in fact[1] else {})
        if "v" in kept and fact[0] == "plan":
            new["x"] = things.object_of(rng, kept["v"])
        if fact[0] not in ("did", "family", "miss", "company", "waiting", "guest") and new["x"] != fact[1]["x"]:
            break
    else:
        return None, []
    if _without_many(fact[0], new) and new["p"]:
        return None, []
    fact[1].update(new)
    text, e = say(rng, KINDS[fact[0]]["tell"], **fact[1]), _echo(rng, fact)
    return fact, [contracted(rng, say(rng, _CORRECT, t=text)), f"Okay, {e}."]


def question(rng, fact, slot):
    """A question for a slot and its answer."""
    kind, fields, _ = fact
    fields = fields | {"t": f"the {fields.get('x', '').split(' ', 1)[-1]}"}
    if slot == "x" and fields.get("p", "").count(" ") == 2:
        whole, (_, kin, name) = fields["p"], fields["p"].split()
        fields["p"] = whole if name in _SIZED else rng.choice((whole, name, f"my {kin}"))
    text, wants_yes = worded(rng, say(rng, KINDS[kind][slot], **fields))
    said = _echo(rng, fact, "with" if slot == "p" and "with" in KINDS[kind] else "say")
    return [contracted(rng, text), f"Yes, {said}." if wants_yes else f"{capital(said)}."]


def ask(rng, facts):
    """The user asks for one or more of the things."""
    turns = []
    if rng.random() < 0.04:
        other = make(rng, facts)
        asked, said = question(rng, other, rng.choice(sorted(other[2])))
        turns += [asked, "No, you have not told me that." if said.startswith("Yes, ") else "You have not told me that."]
    for fact in rng.sample(facts, len(facts) if rng.random() < 0.6 else 1):
        slots = sorted(fact[2])
        for slot in rng.sample(slots, rng.choice((1, len(slots)))):
            turns += question(rng, fact, slot)
        if rng.random() < 0.12:
            turns += filler(rng)
    return turns


def segment(rng):
    """A conversation: something is told in passing, other talk, and the question for it."""
    turns, facts = tell(rng)
    if rng.random() < 0.25:
        return turns + (filler(rng) if rng.random() < 0.5 else [])
    turns += fillers(rng)
    if rng.random() < 0.1:
        turns += change(rng, facts)[1]
        turns += fillers(rng, 2)
    turns += ask(rng, facts)
    if rng.random() < 0.06:
        turns += list(rng.choice(_THANKS))
    return turns
