# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches plain facts: countries, animals, colours, opposites, forms of words, jobs, categories and comparisons, what
things are like, made of and for, and what words mean.
"""

from . import (
    facts_countries,
    facts_definitions,
    facts_forms,
    facts_groups,
    facts_nature,
    facts_orders,
    facts_places,
    facts_properties,
    facts_quiz,
    facts_unknown,
    facts_values,
    facts_words,
)
from .question_frames import thanks

# How often a maker of each module is taken, next to its own weights.
_MODULES = (
    (facts_countries, 1),
    (facts_nature, 1),
    (facts_orders, 1),
    (facts_words, 1),
    (facts_properties, 1.6),
    (facts_values, 1.4),
    (facts_quiz, 1),
    (facts_unknown, 10),
    (facts_definitions, 1),
    (facts_forms, 1.3),
    (facts_groups, 1.5),
    (facts_places, 1.2),
)
_MAKERS, _WEIGHTS = zip(*((maker, share * weight) for module, share in _MODULES for maker, weight in module.MAKERS))


def segment(rng):
    """One exchange about a fact, sometimes with a second one of the same kind and sometimes with thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng) if len(turns) < 8 else [])
