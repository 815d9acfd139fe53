# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers that a text names, in digits or in words, below one thousand where they are words."""
import re

UNITS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen").split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
VALUES = {word: value for value, word in enumerate(UNITS)} | {word: 20 + 10 * i for i, word in enumerate(TENS)}
NOTHING = {"none", "nothing", "no"}  # "no apples are left"
PIECE = re.compile(r"\d+(?:\.\d+)?|[a-z]+")


def spelled(pieces, i):
    """(value, how many pieces it takes) of the number in words that begins at piece i; (None, 1) when none does."""
    if pieces[i] not in VALUES:
        return None, 1
    value, used = VALUES[pieces[i]], 1
    if value >= 20 and i + 1 < len(pieces) and 1 <= VALUES.get(pieces[i + 1], 0) <= 9:
        value, used = value + VALUES[pieces[i + 1]], 2
    if 1 <= value <= 9 and pieces[i + used:i + used + 1] == ["hundred"]:
        value, used = 100 * value, used + 1
        if pieces[i + used:i + used + 1] == ["and"] and i + used + 1 < len(pieces):
            rest, more = spelled(pieces, i + used + 1)
            value, used = (value + rest, used + 1 + more) if rest is not None and rest < 100 else (value, used)
    return value, used


def numbers_in(text, right=None):
    """In their order. "One" is seldom a number ("another one", "one hour"): it counts only where the right answer is 1,
    and "none" counts as 0 only where the right answer is 0."""
    pieces = PIECE.findall(text.lower())
    result = []
    i = 0
    while i < len(pieces):
        piece, used = pieces[i], 1
        if piece[0].isdigit():
            value = float(piece)
        elif piece in NOTHING:
            value = 0 if right == 0 else None
        elif piece == "hundred" and pieces[i - 1:i] == ["a"]:
            value = 100
        else:
            value, used = spelled(pieces, i)
        if value is not None and (value != 1 or right == 1):
            result.append(value)
        i += used
    return result
