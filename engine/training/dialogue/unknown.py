# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to say kindly what it does not know or can't do, and then to offer one thing that it can do.

The weather, the time, news, prices, the user's private facts, the future, tasks that need the web or a body, and what
professionals should answer are in tables/unknown.txt; invented people, places, books and words are in
unknown_invented.py, the user's own life is in unknown_life.py, long sums and gibberish are here.
"""
from . import fun, unknown_invented, unknown_life, unknown_wide
from .intent_tables import draw, lists
from .question_frames import ask, thanks
from .talk_tables import talk
from .wording import capital, say

_PARTS = lists("unknown_names")
_LITTLE = (" I am small and know only a little.", " I am a small model and know only a little.")
# What it can do instead, and what follows when the user agrees.
_OFFERS = ((" But I can tell you a joke.", fun.joke_wanted), (" But I can ask you a riddle.", fun.riddle_wanted),
           (" But I can tell you a short story.", None), (" But I can answer plain questions.", None),
           (" But I can do small sums.", None), (" But I can chat with you.", None))


_AFTER = (("Make a guess.", "I would rather not guess, because it could be wrong."),
          ("Just guess.", "I would rather not guess, because it could be wrong."),
          ("Guess!", "I would rather not guess, because it could be wrong."),
          ("Why don't you know it?", "I am a small model and know only a little."),
          ("Why not?", "I am a small model and know only a little."),
          ("You don't know much.", "That is true: I am a small model and know only a little."),
          ("Okay.", "You can ask me something else."),
          ("Okay, thanks anyway.", "You are welcome! You can ask me something else."),
          ("What a pity.", "I am sorry. You can ask me something else."),
          ("Too bad.", "I am sorry. You can ask me something else."),
          ("Are you sure?", "Yes, I am sure that I do not know it."),
          ("Really not?", "Yes, I am sure that I do not know it."),
          ("Come on, guess.", "I would rather not guess, because it could be wrong."),
          ("Then invent something.", "I would rather not invent it, because that would not be true."),
          ("Thanks for being honest.", "You are welcome! It is better to say so."),
          ("Good that you say so.", "Thank you! It is better to say so."),
          ("You are honest.", "Thank you! It is better to say so."),
          ("No problem.", "Thank you! You can ask me something else."),
          ("What do you know then?", "I know plain things, such as capitals, animals and colours."),
          ("Can you look it up?", "No, sorry: I can't use the internet."),
          ("Look it up, please.", "Sorry, I can't use the internet."),
          ("Where can I find it?", "You can look in a good book or ask in a library."),
          ("Who knows it?", "You can look in a good book or ask in a library."))


# What follows where only the user can know it.
_AFTER_LIFE = (
    ("Why not?", "I only know what you write in this chat."),
    ("Why don't you know?", "I only know what you write in this chat."),
    ("Guess!", "I would rather not guess, because it could be wrong."),
    ("Make a guess.", "I would rather not guess, because it could be wrong."),
    ("Are you sure?", "Yes, I am sure that I do not know it."),
    ("Okay.", "You can ask me something else."),
    ("What a pity.", "I am sorry. You can ask me something else."),
    ("I will not tell you.", "That is fine. You can ask me something else."),
    ("Right, I did not tell you.", "That is fine. You can tell me if you like."),
)


# What follows where it can't do something.
_AFTER_CANNOT = (
    ("Why not?", "I am a small program that only reads and writes words."),
    ("Why can't you?", "I am a small program that only reads and writes words."),
    ("Really not?", "Yes, I am sure that I can't."),
    ("Are you sure?", "Yes, I am sure that I can't."),
    ("Please!", "I am sorry, I can't do that."),
    ("Try it.", "I am sorry, I can't do that."),
    ("Okay.", "You can ask me something else."),
    ("Okay, thanks anyway.", "You are welcome! You can ask me something else."),
    ("What a pity.", "I am sorry. You can ask me something else."),
    ("Too bad.", "I am sorry. You can ask me something else."),
    ("Thanks for being honest.", "You are welcome! It is better to say so."),
    ("No problem.", "Thank you! You can ask me something else."),
    ("What can you do then?", "I can chat with you, tell short stories, do small sums and answer plain questions."),
)


def _finished(rng, asked, answer, little=True):
    """The exchange with a reason or an offer, and sometimes what the user says then."""
    kind = rng.random()
    if kind < 0.3 and little:
        return [asked, answer + rng.choice(_LITTLE)] + (list(rng.choice(_AFTER)) if rng.random() < 0.2 else [])
    if kind < 0.55:
        offer, follow = rng.choice(_OFFERS)
        agreed = follow(rng) if follow and rng.random() < 0.35 else []
        return [asked, answer + offer] + agreed
    after = _AFTER_CANNOT if "can't" in answer or answer.startswith("Sorry") else _AFTER
    return [asked, answer] + (list(rng.choice(after)) if rng.random() < 0.25 else [])


_OTHER_SUMS = ("What is {b} percent of {a}?", "What is {a} times {a}?", "What is the root of {a}?",
               "Multiply {a} by {b}.", "Divide {a} by {b}.", "What is the sum of {a} and {b}?", "Add {a} and {b}.",
               "Subtract {b} from {a}.")
_SUMS = ("plus", "+", "minus", "-", "times", "*", "x", "divided by", "/")


def _long_sum(rng):
    """A sum with numbers that are far too big."""
    low, high = rng.choice(((213, 999), (1000, 9999), (213, 9999), (10000, 999999)))
    a, b = rng.randint(low, high), rng.randint(213, high)
    sign = rng.choice(_SUMS)
    if rng.random() < 0.15:
        sign, a, b = rng.choice(("times", "*", "x")), rng.randint(101, 999), rng.randint(23, 99)
    text = f"{a} {sign} {b}" if len(sign) > 1 or rng.random() < 0.6 else f"{a}{sign}{b}"
    kind = rng.random()
    if kind < 0.15:
        asked = say(rng, _OTHER_SUMS, a=a, b=b)
    elif kind < 0.35:
        asked = rng.choice((f"{text} = ?", f"{text} =", text, f"{text}?", f"Calculate {text}.", f"Solve {text}."))
    else:
        asked = ask(rng, f"what is {text}", f"what {text} is", text)
    answer = "That sum is too big for me. Please use a calculator."
    if rng.random() < 0.15:
        doubt = rng.choice(("Why?", "Why can't you?", "But you are a computer.", "Computers can do that."))
        return [asked, answer, doubt, "I am a language model and work with words. I can do small sums only."]
    return [asked, answer]


_UNCLEAR = ("I did not understand that. Can you say it in other words?",
            "I did not understand that. Can you say it in other words?",
            "I did not understand that. What would you like to know?")
_SORRY = (("Sorry, wrong key.", "No problem! What would you like to talk about?"),
          ("Sorry, that was my cat.", "No problem! Say hello to your cat."),
          ("Sorry.", "No problem! What would you like to talk about?"),
          ("Never mind.", "All right. What would you like to talk about?"),
          ("It was nothing.", "All right. What would you like to talk about?"),
          ("I was just testing.", "No problem! I am here."))


def _letters(rng):
    """Letters without sense: hands on a keyboard, or drawn by chance."""
    if rng.random() < 0.4:
        return "".join(rng.choice(_PARTS["keys"]) for _ in range(rng.choice((1, 1, 2, 3))))
    letters = rng.choice(("bcdfghjklmnpqrstvwxz", "asdfghjkl", "qwertzuiop", "xcvbnm", "bcdfghjklmnpqrstvwxyzaeiou"))
    found = "".join(rng.choice(letters) for _ in range(rng.randint(4, 11)))
    return "x" + found if found[:2] == "hi" else found


def _gibberish(rng):
    kind = rng.random()
    if kind < 0.4:
        text = " ".join(_letters(rng) for _ in range(rng.choice((1, 1, 1, 2, 3))))
    elif kind < 0.6:
        noise = rng.choice(_PARTS["noise"])
        text = " ".join(noise for _ in range(rng.choice((1, 2, 2, 3, 4))))
    elif kind < 0.72:
        text = rng.choice(_PARTS["marks"])
    elif kind < 0.86:
        text = " ".join(rng.sample(_PARTS["jumble"], rng.randint(3, 6)))
    else:
        words = [unknown_invented.nonsense(rng) for _ in range(rng.randint(2, 5))]
        text = " ".join(words) + rng.choice(("", ".", "?", "!"))
    turns = [capital(text) if rng.random() < 0.2 else text, rng.choice(_UNCLEAR)]
    return turns + (list(rng.choice(_SORRY)) if rng.random() < 0.15 else [])


def _told(rng):
    """An intent of the table, with an offer where the answer is short."""
    name = draw(rng, "unknown")
    turns = talk(rng, "unknown", {}, share=0.25, most=4, start=name)
    short = ". " not in turns[1] and "you can" not in turns[1] and " but " not in turns[1]
    if len(turns) == 2 and short and name not in ("urgent", "medical"):
        return _finished(rng, turns[0], turns[1], little=False)
    return turns


def _invented(rng):
    maker = rng.choices(_INVENTED, _SHARES)[0]
    turns = maker(rng)
    return _finished(rng, *turns) if len(turns) == 2 else turns


def _wide(rng):
    asked, answer = unknown_wide.exchange(rng)
    return [asked, answer] if ". " in answer else _finished(rng, asked, answer, little=False)


def _life(rng):
    asked, answer = unknown_life.exchange(rng)
    after = list(rng.choice(_AFTER_LIFE)) if rng.random() < 0.18 else []
    return [asked, answer] + after


_INVENTED = (
    unknown_invented.about_person,
    unknown_invented.about_place,
    unknown_invented.about_work,
    unknown_invented.about_year,
    unknown_invented.about_word,
)
_SHARES = (9, 8, 6, 3, 4)
_MAKERS, _WEIGHTS = zip((_told, 36), (_invented, 28), (_wide, 44), (_life, 16), (_long_sum, 7), (_gibberish, 5))


def segment(rng):
    """One question without an answer, sometimes with what is said about that, sometimes with thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.02) if len(turns) < 8 else [])
