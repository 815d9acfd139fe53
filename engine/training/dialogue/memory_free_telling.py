# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a fact is told freely, repeated by the assistant, and corrected. See memory_free.py."""

import dataclasses
import re

from .memory_between import filler
from .memory_free_kinds import KINDS, with_day
from .memory_free_parts import contracted, fill, first_that_fits, yours
from .wording import capital, say

_WEIGHTS = {"trip": 8, "past trip": 4, "meeting": 4, "visit": 4, "bought": 5, "relative": 3, "put": 3, "owners": 3}
_OPEN = (
    "[Guess what|You know what|Do you know what]? {t}",
    "By the way, {l}",
    "[Hi|Hello|Hey][ Trilume|][!|.] {t}",
    "[Well|So|Oh|Okay], {l}",
    "[I have news|Some news|News from me]: {l}",
    "[Listen|Just so you know|For your information]: {l}",
    "[Please remember this|Remember this|I tell you something|I want to tell you something|Can you remember this]: {l}",
    "[Let me tell you something|I must tell you something]. {t}",
)
_MOODS = {
    "nice": ("How nice!", "That sounds good.", "Lovely.", "That is nice to hear.", "Good.", "Nice."),
    "sad": ("Oh dear.", "I am sorry to hear that.", "What a pity.", "Oh, I am sorry."),
    "plain": ("Okay.", "I see.", "Good to know.", "All right."),
}
_FIX = (
    "No, {v}.",
    "[Sorry|Oh, sorry], {v}.",
    "Wait, no, {v}.",
    "No, I mean {v}.",
    "[Actually|Oh, actually], {v}.",
    "No, not {o}, {v}.",
    "Correction: {v}.",
    "I was wrong: {v}.",
    "Not {o}. {V}.",
)
_FIX_WHOLE = ("[No|Wait|Sorry|Actually|Oh], {c}.", "I was wrong. {C}.", "Actually, {c}, not {o}.")
# First words of a sentence that are no names.
_LOWER = frozenset(
    "my our on in at for next last tomorrow tonight yesterday two three the this these after a an we there if some that "
    "it he she they luckily so".split()
)


@dataclasses.dataclass
class Fact:
    """Something that the user told: all slots of its kind, those that are not told as None."""

    name: str
    slots: dict
    every: dict  # also what was not told
    must: tuple = ()  # slots of which a question must name one, to tell it from another fact of the kind

    @property
    def kind(self):
        return KINDS[self.name]

    def told(self, slot):
        """Whether the answer for this slot can be given."""
        return any(_fits(template, self.slots) for template in self.kind.answer[slot])


def _fits(template, slots):
    for field in re.findall(r"\{(\w+)\}", template):
        slot, _, part = field.partition("_")
        if slots.get(slot) is None or part in ("name", "kin") and not getattr(slots[slot], part):
            return False
    return True


def drawn(rng, kind):
    """All slots of a fact of a kind."""
    slots = kind.draw(rng)
    return with_day(slots) if "when" in slots else slots


_VERBS = frozenset(
    "see visit buy watch eat hear draw try learn feed build repair collect meet sell climb ride taste return pick discuss "
    "choose drink practise plan make bake run fix".split()
)


def with_verb(slots):
    """The verb of what somebody wants to do, so that 'what will I see there' fits."""
    verb = str(slots.get("why", "")).split(" ")[0]
    return slots | {"verb": verb if verb in _VERBS else None}


def make(rng, name=None):
    """A fact of a kind, with one to three of the slots that need not be told."""
    name = name or rng.choices(list(KINDS), [_WEIGHTS.get(each, 2) for each in KINDS])[0]
    kind = KINDS[name]
    every = {key: value for key, value in drawn(rng, kind).items() if value is not None}
    free = sorted((set(kind.part) | set(kind.extra)) & set(every))
    count = min(len(free), rng.choices([0, 1, 2, 3, 4], [1, 4, 5, 4, 1])[0])
    told = set(rng.sample(free, count))
    if "b" in free and rng.random() < 0.75:
        told.add("b")
    slots = {key: value for key, value in every.items() if key not in free or key in told}
    if "when" not in told:
        slots.pop("on", None)
    if "b" in free and "b" not in told:
        slots = {key: value for key, value in slots.items() if key not in ("y", "more")}
    return Fact(name, with_verb(slots), every)


def _sentences(rng, fact):
    """(the first sentence, the slots in it, [(slot, sentence of its own)])."""
    kind, slots = fact.kind, fact.slots
    told = [slot for slot in dict.fromkeys([*kind.part, *kind.extra]) if slot in slots]
    inside = [slot for slot in told if slot in kind.part and (slot not in kind.extra or rng.random() < 0.65)][:3]
    rest = [slot for slot in told if slot not in inside]
    rng.shuffle(rest)
    text = fill(rng, kind.main, slots)
    front = "when" if "when" in inside and rng.random() < 0.35 else None
    for slot in inside:
        if slot != front:
            text += " " + fill(rng, kind.part[slot], slots)
    if front:
        text = capital(fill(rng, kind.part[front], slots)) + rng.choice((" ", " ", ", ")) + text
    return text, inside, [(slot, fill(rng, kind.extra[slot], slots)) for slot in rest]


def _core(rng, fact, inside):
    """The fact as the assistant repeats it."""
    kind = fact.kind
    parts = [fill(rng, kind.main[0], fact.slots)] + [fill(rng, kind.part[slot], fact.slots) for slot in inside]
    return capital(yours(" ".join(parts))) + "."


def answer(rng, fact, slot, telling=False):
    """The answer for a slot, not yet with a capital; a second person is repeated with what they have."""
    if slot == "b" and telling:
        slot = "more" if "more" in fact.kind.answer else "y"
    return yours(first_that_fits(rng, fact.kind.answer[slot], fact.slots))


def _reply(rng, mood, text):
    return f"{rng.choice(_MOODS[mood])} {text}" if rng.random() < 0.75 else text


def _lower(text):
    """For the middle of a sentence: 'Tomorrow I' is 'tomorrow I', names and 'I' stay."""
    first = text.split()[0].strip(",:")
    common = first.lower() in _LOWER
    return text[0].lower() + text[1:] if common else text


def state(rng, fact):
    """The user tells a fact, in one message or in two."""
    first, inside, rest = _sentences(rng, fact)
    apart = rest and rng.random() < 0.35
    message = capital(first)
    here = [] if apart else rest
    joined = False
    for number, (_, sentence) in enumerate(here):
        if number == 0 and rng.random() < 0.2 and "because" not in first and not first.startswith("if"):
            message, joined = f"{message}, and {sentence}", True
        else:
            message += ". " + capital(sentence)
    message += "."
    if rng.random() < 0.25:
        message = say(rng, _OPEN, t=message, l=_lower(message))
    spoken = [slot for slot in fact.kind.part if slot in inside or slot in dict(here)][:3]
    core = _core(rng, fact, spoken)
    others = [slot for slot, _ in here if slot not in spoken]
    if others and (joined or rng.random() < 0.6):
        core += " " + capital(answer(rng, fact, others[0], True)) + "."
    turns = [contracted(rng, message), _reply(rng, fact.kind.mood, core)]
    if apart:
        if rng.random() < 0.25:
            turns += filler(rng)
        text = ". ".join(capital(sentence) for _, sentence in rest) + "."
        said = " ".join(capital(answer(rng, fact, slot, True)) + "." for slot, _ in rest[:2])
        text = rng.choice(("", "", "", "And ", "Oh, and ", "By the way, ")) + text
        if text.startswith(("And ", "Oh", "By")):
            head, _, tail = text.partition(rest[0][1][:1].upper() + rest[0][1][1:])
            text = head + _lower(rest[0][1][:1].upper() + rest[0][1][1:]) + tail
        turns += [contracted(rng, text), _reply(rng, "nice" if fact.kind.mood == "nice" else "plain", said)]
    return turns


def change(rng, facts, close=False):
    """(the fact, turns): the user corrects a slot; `close`: the fact was the last thing that was talked of."""
    fact = rng.choice([one for one in facts if any(one.told(slot) for slot in one.kind.fix)] or [None])
    if fact is None or fact.must:
        return None, []
    kind = fact.kind
    slot = rng.choice([one for one in kind.fix if fact.told(one)])
    old = fill(rng, kind.fix[slot], fact.slots)
    for _ in range(300):
        new = drawn(rng, kind)
        alike = all(getattr(new.get(key), "sex", 0) == getattr(fact.slots.get(key), "sex", 0) for key in "s") and (
            new.get("far") == fact.every.get("far")
        )
        if alike and new[slot] is not None and new[slot] != fact.slots[slot] and new[slot] not in fact.slots.values():
            break
    else:
        return None, []
    changed = dict(fact.slots) | {slot: new[slot]}
    if slot == "when":
        changed["on"] = new["on"]  # which day, if it is one
    fact.slots = changed = with_verb(changed)
    value = fill(rng, kind.fix[slot], changed)
    whole = first_that_fits(rng, kind.answer[slot], changed)
    if close and rng.random() < 0.7:
        text = say(rng, _FIX, v=value, V=capital(value), o=old)
    else:
        text = say(rng, _FIX_WHOLE, c=whole, C=capital(whole), o=old)
    return fact, [contracted(rng, text), f"Okay, {yours(whole)}."]
