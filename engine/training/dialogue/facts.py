# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches plain facts: countries, animals, colours, opposites, forms of words, jobs, categories and comparisons."""
from . import facts_countries, facts_nature, facts_words
from .question_frames import thanks

_MAKERS, _WEIGHTS = zip(*facts_countries.MAKERS, *facts_nature.MAKERS, *facts_words.MAKERS)


def segment(rng):
    """One exchange about a fact, sometimes with a second one of the same kind and sometimes with thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng) if len(turns) < 8 else [])
