# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions about a story that was just told, with answers out of it."""

from .story_parts import keyed, table_lines
from .wording import capital, say

_ASK = keyed(table_lines("story_asking"))
_NO_HELPER = ("race", "quarrel", "letter", "tiny", "neighbour")


def _who(rng, story):
    hero = story.hero.named(story.trait)
    if story.second:
        return say(rng, _ASK["who"]), f"The heroes were {hero} and {story.second.named()}."
    return say(rng, _ASK["who"]), f"The hero was {hero}."


def _name(rng, story):
    question = say(rng, _ASK["name"], k=story.hero.kind)
    if story.hero.name:
        return question, f"The {story.hero.kind} was called {story.hero.name}."
    return question, f"The {story.hero.kind} has no name in the story. You may choose one."


def _true(rng, story):
    del story
    if rng.random() < 0.3:
        return say(rng, _ASK["made"]), "I made the story up."
    return say(rng, _ASK["true"]), "No, I made the story up. It is only a story."


def _of(story, kind, fields):
    """The answer to a question of that kind."""
    hero, name = story.hero, capital(fields["h"])
    if kind == "about":
        link = "who" if hero.group == "p" or hero.name else "that"
        return f"The story is about {hero.named(story.trait)} {link} {story.about('about')}."
    if kind == "where":
        return f"The story happened {story.place}."
    if kind == "want":
        return f"{name} wanted {story.about('want')}."
    if kind == "sad":
        return f"{name} was sad because {story.about('sad')}."
    if kind == "helped":
        helper = story.second.name or story.second.the if story.second else story.helper
        return f"{capital(helper)} helped {fields['h']}."
    if kind == "moral":
        return f"The story says: {story.about('moral')}."
    if kind == "like":
        return " ".join([f"{name} was {story.trait}.", *story.line(f"trait {story.trait}", story.fields())])
    if kind == "thing":
        return f"{name} had {story.thing}."
    return f"It ended well. {story.ending_line()}"


def answer(rng, story, kind):
    """A question of that kind and the answer."""
    fields = story.hero.pronouns() | {"k": story.hero.kind, "h": story.hero.name or story.hero.the}
    if kind in ("who", "name", "true"):
        return {"who": _who, "name": _name, "true": _true}[kind](rng, story)
    return say(rng, _ASK[kind], **fields), _of(story, kind, fields)


def question(rng, story, count=1):
    """`count` different questions and answers, one after the other."""
    kinds = ["about", "about", "who", "who", "name", "where", "where", "want", "want", "sad", "sad", "moral", "true"]
    whole = story.length != "very short"
    if whole and story.plot.name not in _NO_HELPER and story.ending == "happy":
        kinds += ["helped"] * 3
    if whole and story.ending == "happy":
        kinds += ["end"] * 3
    kinds += (["name"] if story.hero.name else []) + (["like"] * 4 if story.trait and whole else [])
    kinds += ["thing"] * 3 if story.thing and whole else []
    turns = []
    while len(turns) < 2 * count:
        kind = rng.choice(kinds)
        kinds = [other for other in kinds if other != kind]
        turns += answer(rng, story, kind)
    return turns
