# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small certain knowledge: days, months, the clock, units, counts, the alphabet, shapes, directions and planets, what
comes first.
"""

from . import alphabet_letters, calendar_clock, calendar_dates, counts_units, order_and_place, order_checks
from .question_frames import thanks

SUBJECTS = (
    (calendar_dates, 30),
    (counts_units, 26),
    (alphabet_letters, 22),
    (calendar_clock, 13),
    (order_and_place, 12),
    (order_checks, 34),
)
_MODULES = [module for module, _ in SUBJECTS]
_WEIGHTS = [weight for _, weight in SUBJECTS]


def segment(rng):
    """One short exchange: user, assistant, ..."""
    intents = rng.choices(_MODULES, _WEIGHTS)[0].INTENTS
    turns = rng.choices([function for function, _ in intents], [weight for _, weight in intents])[0](rng)
    return turns + thanks(rng, 0.03) if len(turns) == 2 else turns
