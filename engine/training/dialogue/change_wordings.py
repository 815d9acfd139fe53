# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a user asks to have the last answer changed, put together from parts: 'Could you say that in fewer words?',
'Too long!', 'Back to the story: a happy ending, please.' The parts are in tables/change_wordings.txt."""

import re

from .story_parts import keyed, table_lines
from .wording import capital, say

_PARTS = keyed(table_lines("change_wordings"))
_BEFORE = ("", "", "", "", "Please ", "Please ", "Now ", "And now ", "Now please ", "Just ", "Once more, ", "Okay, ",
           "Sorry, ", "Hm, ", "Thanks. Now ", "Good, but ", "Again, please ", "No, ", "Trilume, ", "Then ")  # fmt: skip
_AFTER = ("", "", "", "", "", ", please", ", please", " now", " for me", " this time", ", Trilume")
_MAY = ("Can you ", "Could you ", "Would you ", "Can you please ", "Could you please ", "Can you just ", "Will you ",
        "Could you now ", "Can you also ", "And can you ", "Could you perhaps ")  # fmt: skip
_WISH = ("I'd like ", "I would like ", "I want ", "I need ", "I'd prefer ", "I wanted ", "Can I have ", "Could I have ",
         "May I have ", "Could I get ", "Let me have ", "I'd love to have ", "I'd rather have ")  # fmt: skip


def _end(text, mark="."):
    """The text as a sentence: a question mark where a question begins it."""
    asks = re.match(r"(And )?(can|could|would|will|may)\b", text, re.I) or re.search(r"[,:] (can|could) you\b", text)
    return capital(text) + ("?" if asks else mark)


def _framed(rng, text):
    """'say it' as an order or a question, with what people put before and after it."""
    before = rng.choice(_MAY if rng.random() < 0.4 else _BEFORE)
    after = rng.choice(_AFTER)
    whole = before + text
    unfit = (
        ("please" in after and "lease" in whole)
        or (
            after in (" now", " this time")
            and re.search(r"\b(now|this time|then|instead)\b|again, please", whole, re.I)
        )
        or (after == " for me" and re.search(r"\b(for|me|I|my)\b", whole))
        or ("Trilume" in after and "Trilume" in whole)
    )
    return _end(whole + ("" if unfit else after))


def _sentence(rng, kind, what):
    """A whole sentence: a verb, what is to be changed, and how."""
    how = say(rng, _PARTS[f"{kind} how"])
    deed = say(rng, _PARTS[f"{what} deed"])
    if rng.random() < 0.18 and how.startswith(("in ", "with ", "for ", "so ")):  # how comes first
        return _end(f"{how}{rng.choice((', ', ', please ', ': can you ', ': could you ', ', could you '))}{deed}")
    return _framed(rng, f"{deed} {how}")


def _made(rng, kind, what):
    """'Make the answer shorter.'"""
    return _framed(rng, f"make {say(rng, _PARTS[f'{what} object'])} {say(rng, _PARTS[f'{kind} made'])}")


def _wished(rng, kind, what):
    """'I'd like a shorter answer.'"""
    if rng.random() < 0.5:
        noun = say(rng, _PARTS[f"{kind} noun"], n=say(rng, _PARTS[f"{what} noun"]))
    else:
        noun = say(rng, _PARTS[f"{what} object"]) + " " + say(rng, _PARTS[f"{kind} how"])
    return _end(rng.choice(_WISH) + noun + rng.choice(("", "", ", please")))


def _bare(rng, kind, what):
    """'Shorter, please.', 'In one sentence!'"""
    text = say(rng, _PARTS[f"{kind} how"])
    if rng.random() < 0.3:
        text = say(rng, _PARTS[f"{kind} noun"], n=say(rng, _PARTS[f"{what} noun"]))
    frame = (
        "{T}.", "{T}.", "{T}, please.", "{T}, please.", "{T}, please.", "{T}!", "And {t}?", "Now {t}[|, please].",
        "{T}?", "Once more, {t}[|, please].", "And now {t}[|, please].",
        "[Okay|Good|Hm|Sorry|Thanks], but {t}[|, please].",
        "Please, {t}.", "Maybe {t}?", "Again, but {t}[|, please].", "The same, but {t}[|, please].",
    )  # fmt: skip
    return say(rng, frame, t=text, T=capital(text))


def _complaint(rng, kind, what):
    """'Too long!', sometimes with the wish after it."""
    text = say(rng, _PARTS[f"{kind} bare"])
    text = text if text[-1] in "?.!" else text + rng.choice("..!")
    return text if rng.random() < 0.6 else f"{text} {_sentence(rng, kind, what)}"


def wish(rng, kind, what="answer"):
    """A wish for a change of that kind: shorter, simpler, longer; `what` is 'answer' or 'story'."""
    while True:
        text = rng.choices((_bare, _sentence, _made, _wished, _complaint), (28, 32, 14, 12, 14))[0](rng, kind, what)
        if kind == "shorter" or not re.search(r"\bsum\b", text):
            return text


def phrase(rng, kind, **fields):
    """A wording of a kind that is whole in the table: another hero, a name, a place, once again."""
    return worded(rng, say(rng, _PARTS[kind], **fields))


def worded(rng, text):
    """A wish that is whole: as it is with a mark; put politely or not when it begins with a small letter."""
    if text[-1] in "?.!":
        return capital(text)
    if text[0].islower():  # an order, which may be put politely
        return _framed(rng, text)
    plain = text.startswith(("The ", "It ", "Everything ", "Don't ")) or "please" in text
    return text + ("" if plain else rng.choice(("", "", ", please"))) + rng.choice("...!")


_GOES_ON = re.compile(
    r"(Trilume|Thanks|Sorry|Hm|Okay|Good|No|Once|Again|The same|And|Then|Now|Just|Huh|What|Great|Maybe|Pardon)\b"
)


def back(rng, what, draw, **fields):
    """The wish that `draw` makes when something else came between: 'Back to the story: shorter, please.'"""
    text = draw()
    while _GOES_ON.match(text):
        text = draw()
    text = text if re.match(r"I\b", text) else text[0].lower() + text[1:]
    return f"{say(rng, _PARTS[f'{what} back'], **fields)} {text}"
