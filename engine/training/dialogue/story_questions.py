# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions about a story that was just told, with answers out of it."""
from .wording import capital, say

_ABOUT = ("What was the story about?", "What is the story about?", "What is it about?", "What happened in the story?",
          "Sum up the story[|, please].", "Say in one sentence what the story is about.", "And what is it about?",
          "[Can|Could] you sum it up[| in one sentence]?", "Summarize the story.", "In one sentence, please.")
_WHO = ("Who was the hero?", "Who is the hero?", "Who was the hero of the story?", "Who is it about?",
        "Who was the story about?",
        "Who was in the story?", "Who is the main character?", "Which hero did the story have?")
_NAME = ("What was the {k}'s name?", "What was the name of the {k}?", "What is the {k} called?",
         "What is the hero's name?",
         "What was the hero called?", "Did the {k} have a name?", "Does the {k} have a name?",
         "Tell me the name of the {k}.")
_WHERE = ("Where did it happen?", "Where did the story happen?", "Where did the {k} live?",
          "Where does the story take place?",
          "Where was it?", "Where did {h} live?", "Where was the {k}?", "In which place did it happen?")
_WANT = ("What did the {k} want?", "What did {h} want?", "What did the hero want?", "What was the {k}'s wish?",
         "What was the wish of the {k}?", "What did {h} wish for?", "What did the {k} want to do?")
_SAD = ("Why was the {k} sad?", "Why was {h} sad?", "Why was the {k} unhappy?", "Why was {h} not happy?",
        "What was the problem?",
        "What was wrong with the {k}?", "What was the {k}'s problem?", "Why was the hero sad?")
_HELPED = ("Who helped the {k}?", "Who helped {h}?", "Who helped?", "Who was the helper?", "Who helped the hero?",
           "Did somebody help the {k}?", "Who gave help?")
_MORAL = ("What is the moral[| of the story]?", "What can I learn from the story?", "What does the story teach?",
          "And the moral?",
          "What do we learn from it?", "What does the story want to tell us?")
_TRUE = ("Is the story true?", "Is that a true story?", "Did that really happen?", "Where did you get the story from?",
         "Did you make that up?", "Who wrote the story?", "Is it real?")
_END = ("How did it end?", "How does the story end?", "What happened in the end?", "And how did it end?",
        "What was the end?",
        "Did it end well?", "Does the story end well?")
_NO_HELPER = ("race", "quarrel", "letter", "tiny", "neighbour")


def _who(rng, story):
    hero = story.hero.named(story.trait)
    if story.second:
        return say(rng, _WHO), f"The heroes were {hero} and {story.second.named()}."
    return say(rng, _WHO), f"The hero was {hero}."


def _name(rng, story):
    question = say(rng, _NAME, k=story.hero.kind)
    if story.hero.name:
        return question, f"The {story.hero.kind} was called {story.hero.name}."
    return question, f"The {story.hero.kind} has no name in the story. You may choose one."


def _true(rng, story):
    del story
    return rng.choice(_TRUE), "No, I made the story up. It is only a story."


def answer(rng, story, kind):
    """A question of that kind and the answer."""
    hero, fields = story.hero, {"k": story.hero.kind, "h": story.hero.name or story.hero.the}
    if kind == "about":
        return say(rng, _ABOUT), f"The story is about {hero.named(story.trait)} who {story.about('about')}."
    if kind == "where":
        return say(rng, _WHERE, **fields), f"The story happened {story.place}."
    if kind == "want":
        return say(rng, _WANT, **fields), f"{capital(fields['h'])} wanted {story.about('want')}."
    if kind == "sad":
        return say(rng, _SAD, **fields), f"{capital(fields['h'])} was sad because {story.about('sad')}."
    if kind == "helped":
        helper = story.second.name or story.second.the if story.second else story.helper
        return say(rng, _HELPED, **fields), f"{capital(helper)} helped {fields['h']}."
    if kind == "moral":
        return say(rng, _MORAL), f"The story says: {story.about('moral')}."
    if kind == "end":
        return say(rng, _END), f"It ended well. {say(rng, story.line('happy end', {}))}"
    return (_who if kind == "who" else _name if kind == "name" else _true)(rng, story)


def question(rng, story, count=1):
    """`count` different questions and answers, one after the other."""
    kinds = ["about", "about", "who", "who", "name", "where", "where", "want", "want", "sad", "sad", "moral", "true"]
    if story.length != "very short" and story.plot.name not in _NO_HELPER and story.ending == "happy":
        kinds += ["helped", "helped"]
    turns = []
    while len(turns) < 2 * count:
        kind = rng.choice(kinds)
        kinds = [other for other in kinds if other != kind]
        turns += answer(rng, story, kind)
    return turns
