# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to the model with a slot: favourites, languages, tasks it can't do, things that need a body, other names.

The words of the slots are in tables/persona_slots.txt.
"""
from . import open_names
from .intent_tables import lists
from .question_frames import ask
from .wording import say, with_article

_WORDS = lists("persona_slots")
_TASKS = [(key[6:], words) for key, words in _WORDS.items() if key.startswith("task: ")]
_REASONS = {key[11:]: words for key, words in _WORDS.items() if key.startswith("favourite: ")}
_FAVOURITES = [(noun, reason) for reason, nouns in _REASONS.items() for noun in nouns]
_MINE = {key[6:]: words for key, words in _WORDS.items() if key.startswith("mine: ")}
_LIKED_BEST = (
    ("word", "I like the word light."),
    ("book", "I like books with short stories in them."),
    ("story", "I like stories about animals that become friends."),
    ("fairy tale", "I like fairy tales that end well."),
    ("letter", "I like the letter T, as in Trilume."),
    ("thing", "I like words and stories."),
    ("language", "English is the only language that I know."),
)
_FAVOURITE = ("[what is|what is|what's] your favourite {n}", "what is your favourite {n}",
              "do you have a favourite {n}", "which {n} do you like best", "what {n} do you like most",
              "which {n} is your favourite")
_FAVOURITE_IN = ("what your favourite {n} is", "your favourite {n}", "which {n} you like best")
_RENAME = ("[Can|May] I call you {n}?", "[Can|May] I call you {n}?", "I will call you {n}.", "I want to call you {n}.",
           "Can your name be {n}?", "From now on your name is {n}.", "Let me call you {n}.",
           "I'd like to call you {n}.")


def favourite_told(rng):
    """'My favourite colour is blue. And yours?'"""
    noun = rng.choice([noun for noun, _ in _FAVOURITES if noun in _MINE])
    reason = rng.choice([reason for each, reason in _FAVOURITES if each == noun])
    then = ("And yours?", "What is yours?", "What is your favourite {n}?", "What about you?")
    asked = f"My favourite {noun} is {rng.choice(_MINE[noun])}. {say(rng, then, n=noun)}"
    return [asked, f"I have no favourite {noun}, because {reason}. But I like words and stories."]


def _favourite(rng):
    noun, reason = rng.choice(_FAVOURITES)
    asked = ask(rng, say(rng, _FAVOURITE, n=noun), say(rng, _FAVOURITE_IN, n=noun), f"your favourite {noun}")
    return [asked, f"I have no favourite {noun}, because {reason}. But I like words and stories."]


def _favourite_words(rng):
    noun, reply = rng.choice(_LIKED_BEST)
    return [ask(rng, say(rng, _FAVOURITE, n=noun), say(rng, _FAVOURITE_IN, n=noun), f"your favourite {noun}"), reply]


def _like(rng):
    kind = rng.random()
    if kind < 0.4:
        thing = rng.choice(_WORDS["taste"])
        reply = f"I can't taste {thing}, because I have no body."
    elif kind < 0.75:
        thing = rng.choice(_WORDS["sensed"])
        reply = f"I know {thing} only from stories, because I have no body."
    else:
        thing = rng.choice(_WORDS["liked"])
        reply = f"Yes, I like {thing}."
    asked = ask(rng, say(rng, "do you [like|like|love|enjoy] {t}", t=thing), f"if you like {thing}")
    if rng.random() < 0.2:
        asked = say(rng, ("I like {t}. Do you like {t} too?", "I love {t}. And you?", "I like {t}. And you?"), t=thing)
    return [asked, reply]


def _language(rng):
    name, other = rng.sample(_WORDS["languages"], 2)
    plain = "[do you speak|do you speak|do you know|can you speak|can you write|can you understand] {l}"
    asked = ask(rng, say(rng, plain, l=name), say(rng, "if you [speak|know|understand] {l}", l=name))
    if rng.random() < 0.15:
        asked = say(rng, ("I speak {l}. Do you?", "Let us talk in {l}.", "Can we talk in {l}?", "Speak {l}, please.",
                          "Can I write in {l}?", "Please answer in {l}.", "Can I talk to you in {l}?"), l=name)
    turns = [asked, f"No, I don't know {name}. I speak English only."]
    if rng.random() < 0.2:
        turns += [say(rng, ("And {l}?", "What about {l}?", "And what about {l}?"), l=other),
                  f"No, I don't know {other}. I speak English only."]
    return turns


def _task(rng):
    reason, tasks = rng.choice(_TASKS)
    task = say(rng, rng.choice(tasks), l=rng.choice(_WORDS["languages"]))
    plain = ("can you {t}", "can you {t}", "are you able to {t}", "could you {t}", "do you know how to {t}")
    asked = ask(rng, say(rng, plain, t=task), f"if you can {task}")
    if rng.random() < 0.2:
        asked = say(rng, ("I want you to {t}.", "Please {t}.", "I need you to {t}.", "You can {t}, right?"), t=task)
    return [asked, f"Sorry, {reason}."]


def _able(rng):
    task = say(rng, rng.choice(_WORDS["able"]))
    asked = ask(rng, say(rng, ("can you {t}", "can you {t}", "are you able to {t}"), t=task), f"if you can {task}")
    mine = task.replace("with me", "with you").replace("I write", "you write")
    return [asked, f"Yes, I can {mine}. {rng.choice(('Try me!', 'What would you like to ask?'))}"]


def _need_body(rng):
    deed = rng.choice(_WORDS["deeds"])
    plain = ("can you {d}", "can you {d}", "do you know how to {d}", "could you {d}", "are you able to {d}")
    asked = ask(rng, say(rng, plain, d=deed), f"if you can {deed}")
    mine = " ".join({"me": "you", "my": "your"}.get(word, word) for word in deed.split())
    if "come" in deed:
        mine = "come"
    return [asked, f"No, I can't {mine}, because I have no body."]


def _have(rng):
    """'Do you have hands?', 'Do you have a brother?'"""
    word = rng.choice(_WORDS[rng.choice(("have", "have_one"))])
    thing = with_article(word) if word in _WORDS["have_one"] else word
    asked = ask(rng, say(rng, "[do you have|do you have|have you got] {t}", t=thing), f"if you have {thing}")
    if rng.random() < 0.15:
        asked = say(rng, ("I have {t}. And you?", "I have {t}. Do you have {t} too?", "You have {t}, right?"), t=thing)
    return [asked, f"No, I have no {word}, because I am a program."]


def _been(rng):
    place = rng.choice(_WORDS["places"])
    plain = ("have you [ever |]been to {p}", "have you ever [seen|visited] {p}", "did you ever visit {p}")
    asked = ask(rng, say(rng, plain, p=place), f"if you have ever seen {place}")
    return [asked, f"No, I have never seen {place}. I am a program."]


def _rename(rng):
    """'Can I call you Anna?'"""
    name = open_names.name(rng)
    turns = [say(rng, _RENAME, n=name), f"You may call me {name}, but my name is Trilume."]
    again = ("What is your name?", "So what is your name?", "What is your real name?", "What are you called now?")
    return turns + ([rng.choice(again), "My name is Trilume."] if rng.random() < 0.3 else [])


def _some_thing(rng):
    """'Are you a teacher?': it says what it is instead."""
    thing = with_article(rng.choice(_WORDS["things"]))
    asked = ask(rng, f"are you {thing}", f"if you are {thing}")
    if rng.random() < 0.25:
        asked = say(rng, ("You are {t}.", "I think you are {t}.", "You are {t}, right?"), t=thing)
    return [asked, f"No, I am not {thing}. I am Trilume, a small language model."]


MAKERS = ((_favourite, 8), (_favourite_words, 3), (_like, 6), (_language, 6), (_task, 8), (_able, 4), (_need_body, 5),
          (_have, 6), (_been, 4), (_rename, 2), (_some_thing, 3))
