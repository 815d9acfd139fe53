# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one sentence is said in many ways.

A template holds alternatives in brackets, which may nest and may be empty, and fields in braces:
`[Hi|Hello][, {name}|]![ How are you?|]`. Every random choice comes from the generator that is passed in, so that a seed
gives the same text again.
"""

import functools
import re

_TOKEN = re.compile(r"[\[\]|]|\{\w+\}|[^\[\]|{}]+")


@functools.lru_cache(maxsize=None)
def _parse(template):
    """A template as nested lists: a sequence of strings, ("field", name) and ("choice", [sequences])."""
    tokens = _TOKEN.findall(template)
    if "".join(tokens) != template:
        raise ValueError(f"template {template!r}: stray brace")
    position = 0

    def sequence(depth):
        nonlocal position
        parts = []
        while position < len(tokens):
            token = tokens[position]
            if token in ("|", "]"):
                if depth == 0:
                    raise ValueError(f"template {template!r}: {token!r} outside of brackets")
                break
            position += 1
            if token == "[":
                parts.append(("choice", choices(depth + 1)))
            elif token[0] == "{":
                parts.append(("field", token[1:-1]))
            else:
                parts.append(token)
        return parts

    def choices(depth):
        nonlocal position
        found = [sequence(depth)]
        while position < len(tokens) and tokens[position] == "|":
            position += 1
            found.append(sequence(depth))
        if position == len(tokens):
            raise ValueError(f"template {template!r}: a bracket is not closed")
        position += 1
        return found

    return sequence(0)


def say(rng, template, **fields):
    """One wording of `template`, or of one of them when it is a list or tuple."""
    if not isinstance(template, str):
        template = rng.choice(template)

    def spell(parts):
        out = []
        for part in parts:
            if isinstance(part, str):
                out.append(part)
            elif part[0] == "field":
                out.append(str(fields[part[1]]))
            else:
                out.append(spell(rng.choice(part[1])))
        return "".join(out)

    return spell(_parse(template))


def with_article(noun):
    """'an owl', 'a dog'."""
    sounds_like_a_vowel = noun[0].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one"))
    return ("an " if sounds_like_a_vowel or noun.lower().startswith(("hour", "honest")) else "a ") + noun


def capital(text):
    """The text with its first letter as a capital; the rest is left alone."""
    return text[:1].upper() + text[1:]


_IN_HASTE = {
    "you": "u",
    "your": "ur",
    "are": "r",
    "please": "pls",
    "thanks": "thx",
    "because": "cause",
    "what's": "whats",
    "tomorrow": "tmrw",
}
_HASTY = re.compile(r"\b(" + "|".join(_IN_HASTE) + r")\b")


def as_typed(rng, text):
    """A user's sentence as people type: often neat, sometimes without capitals, marks or apostrophes, or in haste."""
    kind = rng.random()
    if kind < 0.6:
        return text
    if kind < 0.62:
        return _HASTY.sub(lambda match: _IN_HASTE[match[0]], text.lower()).rstrip("?.!")
    if kind < 0.74 and text[-1:] in "?.!":
        return text[:-1]
    if kind < 0.84:
        return text.lower()
    if kind < 0.92:
        return text.lower().rstrip("?.!")
    if kind < 0.94:
        return text.replace("'", "").lower()
    if kind < 0.97:
        return text.replace("'", "").replace(",", "").lower().rstrip("?.!")
    return text + rng.choice(["?", "!", " :)", " please", ".."])
