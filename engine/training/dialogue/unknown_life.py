# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches that it knows nothing of the user's life but what was written, and that it can't see.

The answer repeats what was asked: "I do not know what you ate yesterday, because you have not told me." What memory.py
teaches to ask back for, such as names, favourites and plans, is left to that module.
"""

from . import open_names, open_things
from .intent_tables import lists
from .question_frames import ask
from .wording import say

_WORDS = lists("talk_words")
_KIN = (
    "mother father sister brother wife husband boss neighbour teacher friend grandmother grandfather son daughter "
    "cousin uncle aunt doctor landlord best_friend colleague nephew niece dentist"
).split()
_FACTS = (
    "birthday|phone number|address|middle name|shoe size|eye colour|surname|last name|house number|email address|"
    "salary|star sign|wedding day|telephone number|postcode|height|weight|bedtime|blood group"
).split("|")
_MINE = tuple(_WORDS["mine"]) + (
    "birthday",
    "surname",
    "last name",
    "height",
    "pin number",
    "IQ",
    "nickname",
)
_DEEDS = (
    "eat/ate dream/dreamt cook/cooked do/did read/read drink/drank watch/watched lose/lost find/found forget/forgot "
    "say/said see/saw wear/wore write/wrote sing/sang learn/learned draw/drew hear/heard break/broke "
    "sell/sold win/won order/ordered"
).split()
_TIMES = (
    "yesterday|last night|this morning|on Sunday|last week|on Monday|last year|an hour ago|today|at the weekend|"
    "two days ago|last summer|before I came here|on my last birthday"
).split("|")
_ROOM = ("desk", "chair", "bed", "table", "sofa", "lamp", "plate", "door", "fridge", "box")

# A question, the same inside of a sentence, and what the assistant does not know.
_NOT_TOLD = (
    ("what did I {v} {t}", "what I {p} {t}", "what you {p} {t}"),
    ("what did I {v} {t}", "what I {p} {t}", "what you {p} {t}"),
    ("what did I {v} for [breakfast|lunch|dinner]", "what I {p} for [breakfast|lunch|dinner]", ""),
    ("what am I {g}", "what I am {g}", "what you are {g}"),
    ("what am I {g} right now", "what I am {g}", "what you are {g}"),
    ("who did I meet {t}", "who I met {t}", "who you met {t}"),
    ("who did I see {t}", "who I saw {t}", "who you saw {t}"),
    ("where was I {t}", "where I was {t}", "where you were {t}"),
    ("where did I go {t}", "where I went {t}", "where you went {t}"),
    ("how {h} am I", "how {h} I am", "how {h} you are"),
    ("am I {i}", "if I am {i}", "if you are {i}"),
    ("how many {c} do I have", "how many {c} I have", "how many {c} you have"),
    ("how many {s} did I buy", "how many {s} I bought", "how many {s} you bought"),
    ("who called me {t}", "who called me {t}", "who called you {t}"),
    ("who visited me {t}", "who visited me {t}", "who visited you {t}"),
    ("who wrote to me {t}", "who wrote to me {t}", "who wrote to you {t}"),
    ("who helped me {t}", "who helped me {t}", "who helped you {t}"),
    ("what did my {k} say {t}", "what my {k} said {t}", "what your {k} said {t}"),
    ("what did my {k} tell me {t}", "what my {k} told me {t}", "what your {k} told you {t}"),
    ("what does my {k} like most", "what my {k} likes most", "what your {k} likes most"),
    ("what does my {k} want", "what my {k} wants", "what your {k} wants"),
    ("where does my {k} live", "where my {k} lives", "where your {k} lives"),
    ("where does my {k} work", "where my {k} works", "where your {k} works"),
    ("where is my {k}", "where my {k} is", "where your {k} is"),
    ("how old is my {k}", "how old my {k} is", "how old your {k} is"),
    ("what is my {k} doing", "what my {k} is doing", "what your {k} is doing"),
    ("when did I get up {e}", "when I got up {e}", "when you got up {e}"),
    ("when did I go to bed {d}", "when I went to bed {d}", "when you went to bed {d}"),
    ("how long did I sleep {d}", "how long I slept {d}", "how long you slept {d}"),
    ("when was I born", "when I was born", "when you were born"),
    ("how many steps did I walk {d}", "how many steps I walked {d}", "how many steps you walked {d}"),
    ("how many people live in my {m}", "how many people live in my {m}", "how many people live in your {m}"),
    ("how much money do I have", "how much money I have", "how much money you have"),
    ("who is my {k}'s best friend", "who my {k}'s best friend is", "who your {k}'s best friend is"),
    ("what did I dream {d}", "what I dreamt {d}", "what you dreamt {d}"),
    ("why am I {y}", "why I am {y}", "why you are {y}"),
)
_NOT_TOLD += (
    ("did I [lock|close|open|paint|repair|sell|clean|find] the {z}", "if I closed the {z}", "if you did that"),
    ("did I [turn off|switch off] the [light|oven|lamp|heating|iron] {d}", "if I turned it off", "if you did that"),
    ("who did I invite {q}", "who I invited {q}", "who you invited {q}"),
    ("how many people came {q}", "how many people came {q}", "how many people came {q}"),
    ("who gave me the {z}", "who gave me the {z}", "who gave you the {z}"),
    ("where did I buy the {z}", "where I bought the {z}", "where you bought the {z}"),
    ("when did I buy the {z}", "when I bought the {z}", "when you bought the {z}"),
    ("how much did I pay for the {z}", "how much I paid for the {z}", "how much you paid for the {z}"),
    ("what colour is the {z} in my room", "what colour the {z} in my room is", "what colour the {z} in your room is"),
    ("who broke the {z}", "who broke the {z}", "who broke the {z}"),
    (
        "what does my {k} [think|say] about the {z}",
        "what my {k} thinks about the {z}",
        "what your {k} thinks about the {z}",
    ),
    ("why is my {k} [angry with me|so sad|late|in hospital]", "why my {k} is like that", "why your {k} is like that"),
    ("why did my {k} [leave|cry|call me|sell the {z}] {d}", "why my {k} did that", "why your {k} did that"),
    ("what did my {k} [eat|buy|cook|dream|wear|read] {d}", "what my {k} did {d}", "what your {k} did {d}"),
    ("what is my {k} afraid of", "what my {k} is afraid of", "what your {k} is afraid of"),
    ("which {z} should I take", "which {z} I should take", "which {z} you should take"),
    ("what is the code of my {z}", "what the code of my {z} is", "what the code of your {z} is"),
    ("how many {s} are on my {r}", "how many {s} are on my {r}", "how many {s} are on your {r}"),
    ("when did I last see my {k}", "when I last saw my {k}", "when you last saw your {k}"),
    ("what did I promise my {k}", "what I promised my {k}", "what you promised your {k}"),
    ("what is in the letter from my {k}", "what is in the letter from my {k}", "what is in the letter from your {k}"),
    ("how did I get to {y2}", "how I got to {y2}", "how you got to {y2}"),
    ("what am I allergic to", "what I am allergic to", "what you are allergic to"),
    ("what did I study", "what I studied", "what you studied"),
    ("which bus did I take {d}", "which bus I took {d}", "which bus you took {d}"),
)
_NOT_SEEN = (
    ("what is {o} my {r}", "what is {o} my {r}", "what is {o} your {r}"),
    ("what is in my {b}", "what is in my {b}", "what is in your {b}"),
    ("who is {n} me[| right now]", "who is {n} me", "who is {n} you"),
    ("what colour is my {w}", "what colour my {w} is", "what colour your {w} is"),
    ("how do I look[| today]", "how I look", "how you look"),
    ("is my {u} open", "if my {u} is open", "if your {u} is open"),
    ("is my {u} closed", "if my {u} is closed", "if your {u} is closed"),
    ("is it {l} in my room", "if it is {l} in my room", "if it is {l} in your room"),
    ("how many fingers am I holding up", "how many fingers I am holding up", "how many fingers you are holding up"),
    ("how many {a} are outside", "how many {a} are outside", "how many {a} are outside"),
    ("how many {s} are in my room", "how many {s} are in my room", "how many {s} are in your room"),
    ("what do you see", "what you see", "anything"),
    ("can you see my {w}", "if you can see my {w}", "your {w}"),
    ("what is outside my window", "what is outside my window", "what is outside your window"),
    ("am I {f}", "if I am {f}", "if you are {f}"),
    ("who is at my door", "who is at my door", "who is at your door"),
)
_FIRST_NAME = (
    ("who is {n}", "who {n} is"),
    ("who is {n}", "who {n} is"),
    ("where does {n} live", "where {n} lives"),
    ("how old is {n}", "how old {n} is"),
    ("what is {n} doing", "what {n} is doing"),
    ("when is {n} coming", "when {n} is coming"),
    ("what did {n} say", "what {n} said"),
    ("where is {n}", "where {n} is"),
    ("does {n} like tea", "if {n} likes tea"),
    ("is {n} at home", "if {n} is at home"),
)
_TELL_ME = ("Guess {q}.", "Tell me {q}.", "Do you know {q}?", "Can you guess {q}?", "Do you remember {q}?", "Say {q}.")
_OWN = (
    "[What is|What is|What's|What was] my {f}?",
    "[Do you know|Tell me|Can you tell me|Can you guess|Guess|Say] my {f}?",
    "My {f}?",
    "I forgot my {f}. What is it?",
    "[Do you know|Tell me|Can you tell me] what my {f} is?",
    "What is my {f}, please?",
)


def _fields(rng):
    verb, past = rng.choice(_DEEDS).split("/")
    return {
        "v": verb,
        "p": past,
        "t": rng.choice(_TIMES),
        "g": rng.choice(
            ("thinking", "thinking of", "holding", "eating", "drinking", "looking at", "hiding", "cooking", "reading")
        ),
        "h": rng.choice(("tall", "heavy", "rich", "strong", "fast", "big", "clever", "tired", "busy")),
        "i": rng.choice(
            ("married", "tall", "ill", "late", "left-handed", "rich", "hungry", "at home", "alone", "young")
        ),
        "c": rng.choice(
            _WORDS["things"] + ["friends", "children", "sisters", "hats", "lamps", "emails", "keys", "dresses"]
        ),
        "k": rng.choice(_KIN).replace("_", " "),
        "d": rng.choice(("today", "yesterday", "last night", "on Sunday", "this morning")),
        "e": rng.choice(("today", "yesterday", "on Sunday", "this morning")),
        "s": rng.choice(("books", "chairs", "lamps", "cups", "plants", "shoes", "hats", "boxes", "candles", "pens")),
        "m": rng.choice(("town", "street", "house", "village")),
        "y": rng.choice(("here", "late", "so tired", "so happy", "crying", "laughing", "in bed")),
        "o": rng.choice(("on", "under", "behind", "next to")),
        "b": rng.choice(("pocket", "bag", "hand", "fridge", "cup", "box", "room", "drawer")),
        "n": rng.choice(("next to", "behind", "beside", "with", "in front of")),
        "u": rng.choice(("door", "window", "fridge", "gate")),
        "l": rng.choice(("dark", "light", "cold", "warm", "tidy")),
        "a": rng.choice(("cars", "birds", "children", "people", "trees", "dogs")),
        "f": rng.choice(("smiling", "sitting", "standing", "lying down", "wearing glasses", "crying")),
        "r": rng.choice(_ROOM),
        "z": open_things.word(rng, "thing"),
        "q": rng.choice(("to my party", "to my wedding", "to dinner", "to the picnic", "to my concert")),
        "y2": open_names.town(rng),
        "w": rng.choice(
            ("shirt", "hat", "coat", "jacket", "jumper", "scarf", "dress", "tie", "hair", "car", "bag", "door", "cup")
        ),
    }


def _turned(text):
    """The tail of a question as the assistant says it."""
    return (
        text.replace("before I came here", "before you came here")
        .replace("on my last", "on your last")
        .replace("to my", "to your")
    )


def _put(rng, table):
    """(question, what was asked) for one of the rows."""
    straight, inside, told = rng.choice(table)
    fields = _fields(rng)
    if "for [" in straight:
        meal = rng.choice(("breakfast", "lunch", "dinner", "my birthday", "breakfast today", "lunch yesterday"))
        verb, past = rng.choice(("eat/ate", "have/had", "cook/cooked", "make/made")).split("/")
        straight, inside, told = (
            f"what did I {verb} for {meal}",
            f"what I {past} for {meal}",
            f"what you {past} for {meal}",
        )
        told = told.replace("my ", "your ")
    if rng.random() < 0.25:
        asked = say(rng, _TELL_ME, q=say(rng, inside, **fields))
        if asked.startswith(("Guess if", "Say if")):
            asked = f"Tell me {asked.split(' ', 1)[1]}"
    else:
        asked = ask(rng, say(rng, straight, **fields), say(rng, inside, **fields))
    return asked, _turned(say(rng, told, **fields))


def _somebody(rng):
    """'Who is Tom?', where no Tom was told of."""
    straight, inside = rng.choice(_FIRST_NAME)
    name = open_names.name(rng)
    asked = ask(rng, straight.format(n=name), inside.format(n=name))
    return [asked, f"I do not know {inside.format(n=name)}, because you have not told me."]


def exchange(rng):
    """A question that only the user, or somebody with eyes, can answer."""
    if rng.random() < 0.1:
        return _somebody(rng)
    kind = rng.random()
    if kind < 0.3:
        fact = rng.choice(_MINE)
        if rng.random() < 0.5:
            fact = f"{rng.choice(_KIN).replace('_', ' ')}'s {rng.choice(_FACTS)}"
        asked = say(rng, _OWN, f=fact)
        if asked.startswith(("Guess", "Say", "Tell")):
            asked = asked.replace("?", ".")
        return [asked, f"You have not told me your {fact}. I only know what you write in this chat."]
    if kind < 0.75:
        asked, told = _put(rng, _NOT_TOLD)
        return [asked, f"I do not know {told}, because you have not told me."]
    asked, told = _put(rng, _NOT_SEEN)
    return [asked, f"I can't see {told}. I only read what you write."]
