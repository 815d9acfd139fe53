# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole conversations from the segments of `dialogue`: alone, one after the other, or between a thing told and asked
for.
"""

import json
import pathlib
import re

from dialogue import (
    about,
    arithmetic,
    calendar_units,
    changes_any,
    corrections,
    explanations,
    facts,
    follow_ups,
    free_stories,
    known_or_not,
    meeting,
    memory,
    memory_between,
    memory_free,
    memory_life,
    memory_plain,
    persona,
    plain_stories,
    small_talk,
    stories,
    unknown,
)
from dialogue.wording import as_typed

# How often a segment of each subject is taken. A story is twenty times as long as a sum.
SUBJECTS = {
    persona: 15,
    meeting: 4,
    about: 11,
    small_talk: 20,
    unknown: 18,
    known_or_not: 9,
    memory: 6,
    memory_free: 6,
    memory_life: 8,
    memory_plain: 15,
    arithmetic: 36,
    calendar_units: 14,
    facts: 58,
    explanations: 38,
    stories: 4,
    plain_stories: 3,
    free_stories: 7,
    corrections: 13,
    changes_any: 18,
    follow_ups: 14,
}
MOST_TURNS = 24
# Of the evaluation: what they ask is in no training.
SHEETS = ("sheet.json", "second_sheet.json")


def named_subjects(weights):
    """Weights by the names of subjects, for a mixture other than SUBJECTS."""
    by_name = {subject.__name__.split(".")[-1]: subject for subject in SUBJECTS}
    strangers = sorted(set(weights) - set(by_name))
    if strangers:
        raise ValueError(f"found the subjects {strangers}, expected some of {sorted(by_name)}")
    return {by_name[name]: weight for name, weight in weights.items()}


def _pick(rng, subjects, *without):
    chosen = {subject: weight for subject, weight in subjects.items() if subject not in without} or subjects
    return rng.choices(list(chosen), list(chosen.values()))[0]


# What is told in one of these is asked for in it: a conversation holds at most one of them.
_TELLING = (memory, memory_free, memory_life, memory_plain)
_LONG = (stories, plain_stories, free_stories, corrections, changes_any)


def _told_and_asked(rng, subjects):
    """Something told, other subjects between, and the question for it; now and then it is asked for without being
    told.
    """
    teller = _pick(rng, {subject: subjects[subject] for subject in _TELLING if subject in subjects})
    if rng.random() < 0.96:
        turns, known = teller.tell(rng)
    else:
        teller, turns, known = memory, [], {}
    turns = list(turns)
    for _ in range(rng.choices([0, 1, 2, 3, 4], [2, 4, 5, 4, 1])[0]):
        # Short ones, and none that says that something was not told.
        if rng.random() < 0.4:
            turns += memory_between.filler(rng)
            continue
        turns += _pick(rng, subjects, *_TELLING, *_LONG, meeting, unknown, known_or_not).segment(rng)
    if known and rng.random() < 0.12:
        turns += teller.change(rng, known)[1]
    for _ in range(rng.choices([1, 2], [3, 1])[0] if teller is memory else 1):
        turns += teller.ask(rng, known)
    return turns


def conversation(rng, subjects=None):
    """Alternating messages, the user's first."""
    subjects = subjects or SUBJECTS
    kind = rng.random()
    if kind < 0.27 and set(_TELLING) & set(subjects):
        turns = _told_and_asked(rng, subjects)
    elif kind < 0.64:
        turns = _pick(rng, subjects).segment(rng)
    else:
        turns, telling = [], _TELLING
        for _ in range(rng.choices([2, 3, 4, 5], [4, 4, 2, 1])[0]):
            # What is told is asked for later: only one subject of a conversation may tell anything.
            subject = _pick(rng, subjects, *telling)
            turns += subject.segment(rng)
            if subject is meeting:
                telling = (*_TELLING, meeting)
            if len(turns) >= MOST_TURNS:
                break
    return turns


def typed(rng, turns):
    """The user's messages as people type them."""
    return [turn if index % 2 else as_typed(rng, turn) for index, turn in enumerate(turns)]


def plain(text):
    """What two prompts have in common that differ only in how they are typed."""
    return re.sub(r"[^a-z0-9+*/=-]+", " ", text.lower()).strip()


def held_out_prompts(folder):
    """Every user's message of the evaluation's SHEETS, plain."""
    contents = [json.loads((pathlib.Path(folder) / name).read_text(encoding="utf-8")) for name in SHEETS]
    return {plain(turn) for content in contents for entry in content["prompts"] for turn in entry["turns"]}


def holds_a_prompt(turns, held_out):
    return any(plain(turn) in held_out for turn in turns[::2])


def conversations(rng, count, held_out, subjects=None):
    """`count` different conversations without a prompt of the evaluation."""
    seen, tries = set(), 0
    while len(seen) < count:
        tries += 1
        if tries > 4 * count + 1000:
            raise ValueError(f"found {len(seen)} different conversations in {tries} tries, expected {count}")
        neat = conversation(rng, subjects)
        turns = typed(rng, neat)
        key = hash("\n".join(turns))
        if key in seen or holds_a_prompt(neat, held_out) or holds_a_prompt(turns, held_out):
            continue
        seen.add(key)
        yield turns
