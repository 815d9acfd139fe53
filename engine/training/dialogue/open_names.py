# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names without an end: those that the other tables hold, many more real ones, and invented ones that can be said.

Teaches to copy a name that was never met before, letter by letter, and not only one that is known by heart. `name` is
for people, `pet`, `town`, `surname` and `word` (a secret word) for the rest.
"""

import functools
import pathlib
import re

from .people_tables import VALUES, table

_TABLES = pathlib.Path(__file__).parent / "tables"
_REAL = {}
for _group, _words in table("open_names"):
    _REAL.setdefault(_group, []).extend(_words.split(" ; "))
_KNOWN = {"f": VALUES["girls"], "m": VALUES["boys"]}
# How often a name is one that other modules use too, a real one, or invented.
_SHARES = (40, 25, 35)

_FIRST = (
    "b br d dr f fl g gr h j k kl l m n p pr qu r s sh st t th tr v w y z b d f g j k l m n r s t v".split() + [""] * 8
)
_VOWELS = "a a a a e e e e i i i o o o u u a e i o a e i o a e i o ai ea ei ia io oa".split()
_BETWEEN = (
    "b bl br d dr f g gr j k l l ld ll lm lv m m mb n n nd nn nt p r r rb rd rl rm rn rr rv s s sk sm ss st t t th "
    "tr v v w x z z l m n r s t".split()
)
_LAST = {
    "f": "a a a a a ia ia e eth elle is ira ina ette y ai una essa ilde or il".split(),
    "m": "o o o an an in en or us os ek ik ric ard im ir olf on as il eth it".split(),
    "town": "burg ford ham ton stead dale field haven port mouth wick by ville mere bridge ow ia ona essa ice ovo "
            "ingen heim stad grad".split(),
    "surname": "sen son ski er ov ini etti ez es man wick ley well ard ado eau ic ou as strom".split(),
    "word": "a o u i ix an el um or ask ent ip ot ock ind urn ell aff im en".split(),
}  # fmt: skip
# Names of assistants, words that a name must not be, and letters that must not come together in an invented one.
_NOT = frozenset(
    "trilume lume siri alexa cortana claude gemini copilot google bixby grok llama bard adolf hitler stalin jesus "
    "allah satan god hell none nobody someone sorry thanks hello please okay yes well not and the this that here "
    "there where when what who how why today now mine yours man woman sir miss lady lord mum dad mama papa baby "
    "yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday".split()
)
_RUDE = re.compile(
    "fuk|fuc|shit|cunt|kunt|dick|dik|cock|kok|penis|anal|anus|arse|ass|rape|rapi|slut|slat|whor|hor[ae]|nig|nazi|kil|"
    "dead|die|porn|sex|tit|fag|homo|turd|puss|pis|poo|pup|wank|bitc|bastar|damn|crap|fart|gas|jew|isis|negr|kike|spic|"
    "suk|suc|bum|boob|vag|semen|drug|bomb|(.)\\1\\1|[aeiou]{3}|stup|idiot|moron|loser|fat|shag|enus|fuss|gay|uss[iy]"
)


@functools.lru_cache(maxsize=None)
def _words_of_the_data():
    """Every word in small letters that a table holds."""
    found = set()
    for path in sorted(_TABLES.glob("*.txt")):
        found.update(re.findall(r"\b[a-z]{2,}\b", path.read_text(encoding="ascii")))
    return frozenset(found)


def _may_be_a_name(text):
    low = text.lower()
    return low not in _NOT and low not in _words_of_the_data() and not _RUDE.search(low)


def _invent(rng, kind):
    """A word of two to four syllables: 'Tavelo', 'Brinka', 'Osmir'."""
    while True:
        text = rng.choice(_FIRST)
        for _ in range(rng.choice((1, 1, 2))):
            text += rng.choice(_VOWELS) + rng.choice(_BETWEEN)
        ending = rng.choice(_LAST[kind])
        if text[-1] == ending[0] or kind in ("town", "surname") and ending[0] not in "aeiou" and len(text) > 4:
            text = text[:-1] if text[-1] == ending[0] else re.sub(r"[^aeiou]{2,}$", lambda m: m[0][:1], text)
        text += ending
        if (
            3 <= len(text) <= (11 if kind in ("town", "surname") else 8)
            and re.search("[aeiou]", text[:3])
            and not re.search("[^aeiouy]{4}|quu|wu|yi|ji[^aeiou]{2}|xs|[^aeiou]x|iy|uo", text)
            and _may_be_a_name(text)
        ):
            return text


def _open(rng, known, real, kind):
    """One of `known`, of the real ones or an invented one, by the shares."""
    which = rng.choices(("known", "real", "invented"), _SHARES)[0]
    if which == "known":
        return rng.choice(known)
    if which == "real":
        return rng.choice(real)
    return _invent(rng, kind).capitalize()


def name(rng, sex=""):
    """A first name; `sex` is "f", "m" or "" for either."""
    if not sex and rng.random() < 0.06:
        return rng.choice(VALUES["rarer"])
    sex = sex or rng.choice("fm")
    return _open(rng, _KNOWN[sex], _REAL[sex], sex)


def town(rng):
    """A town, which may not exist."""
    return _open(rng, VALUES["town"], _REAL["town"], "town")


def surname(rng):
    """A surname."""
    return _open(rng, _REAL["surname"], _REAL["surname"], "surname")


def full_name(rng, sex=""):
    """A first name and a surname."""
    return f"{name(rng, sex)} {surname(rng)}"


def pet(rng):
    """The name of an animal."""
    sex = rng.choice("fm")
    return _open(rng, VALUES["pets"], _REAL[sex], sex)


def word(rng):
    """A secret word: mostly a common one, now and then one that nobody knows."""
    return rng.choice(VALUES["word"]) if rng.random() < 0.7 else _invent(rng, "word")
