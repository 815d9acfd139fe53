# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches small talk: greetings and goodbyes, thanks, praise, complaints, feelings, weather, food, hobbies, travel,
everyday ideas and advice, jokes, riddles, poems, rhymes and lists, and how to take up what is no question.

What people say and what follows from it is in tables/small_talk.txt, feelings.txt and leisure.txt (talk_tables.py); the
rest is in everyday.py, fun.py, statements.py and word_games.py.
"""
from . import everyday, fun, small_talk_more, statements, word_games
from .question_frames import thanks
from .talk_tables import talk

_IN_A_TALK = {"joke": fun.joke_wanted, "yes_joke": fun.joke_accepted, "riddle": fun.riddle_wanted,
              "meal": everyday.meal_wanted}


def _courtesy(rng):
    return talk(rng, "small_talk", _IN_A_TALK)


def _feeling(rng):
    return talk(rng, "feelings", _IN_A_TALK)


def _leisure(rng):
    return talk(rng, "leisure", _IN_A_TALK)


def _of(makers):
    """One maker out of those of a module, which are pairs of a maker and its weight."""
    functions, weights = zip(*makers)
    return lambda rng: rng.choices(functions, weights)[0](rng)


_MAKERS, _WEIGHTS = zip((_courtesy, 26), (_feeling, 15), (_leisure, 13), (_of(everyday.MAKERS), 16),
                        (_of(word_games.MAKERS), 14), (_of(small_talk_more.MAKERS), 12), (fun.joke, 7),
                        (fun.riddle, 4), (fun.riddle_asked, 1),
                        (fun.poems, 7), (statements.statement, 34))


def segment(rng):
    """One exchange of small talk with two to eight messages, sometimes with thanks at the end."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.02) if len(turns) < 8 else [])
