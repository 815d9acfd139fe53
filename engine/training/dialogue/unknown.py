# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to say kindly what it does not know or can't do, and then to offer one thing that it can do.

The weather, the time, news, prices, the user's private facts, the future, tasks that need the web or a body, and what
professionals should answer are in tables/unknown.txt; invented people, places, books and words, long sums and gibberish
are here.
"""
from . import fun
from .intent_tables import draw, lists
from .people import NAMES
from .question_frames import ask, thanks
from .talk_tables import talk
from .wording import capital, say

_PARTS = lists("unknown_names")
_COUNTRIES = ("France", "Spain", "Italy", "Norway", "Sweden", "Poland", "Greece", "Japan", "India", "Canada", "Brazil",
              "Kenya", "Egypt", "Peru", "Ireland", "Austria", "Finland", "Turkey", "Mexico", "Scotland", "Hungary")
_LITTLE = (" I am small and know only a little.", " I am a small model and know only a little.")
# What it can do instead, and what follows when the user agrees.
_OFFERS = ((" But I can tell you a joke.", fun.joke_wanted), (" But I can ask you a riddle.", fun.riddle_wanted),
           (" But I can tell you a short story.", None), (" But I can answer plain questions.", None),
           (" But I can do small sums.", None), (" But I can chat with you.", None))


def _surname(rng):
    return rng.choice(_PARTS["surname"]) + rng.choice(_PARTS["surname_end"])


def _person(rng):
    return f"{rng.choice(NAMES)} {_surname(rng)}"


def _place(rng):
    return rng.choice(_PARTS["place"]) + rng.choice(_PARTS["place_end"])


def _title(rng):
    noun = rng.choice(_PARTS["noun"])
    return say(rng, ("The {a} {n}", "The {a} {n}", "The {a} {n} of {p}", "The {n} and the {m}", "A {n} for {f}",
                     "The {n} of {p}", "{f} and the {a} {n}"), a=rng.choice(_PARTS["adjective"]), n=noun, p=_place(rng),
               m=rng.choice([each for each in _PARTS["noun"] if each != noun]),
               f=rng.choice(NAMES)).replace("A I", "An I").replace("A A", "An A").replace("A O", "An O")


def _nonsense(rng):
    return rng.choice(_PARTS["nonsense"]) + rng.choice(_PARTS["nonsense_end"])


# A question, the same inside of a sentence: the answer is "I do not know" and the second.
_PERSON = (("who is {n}", "who {n} is"), ("who is {n}", "who {n} is"), ("who was {n}", "who {n} was"),
           ("who was {n}", "who {n} was"), ("when was {n} born", "when {n} was born"),
           ("where was {n} born", "where {n} was born"), ("where does {n} live", "where {n} lives"),
           ("how old is {n}", "how old {n} is"), ("when did {n} die", "when {n} died"),
           ("what is {n} known for", "what {n} is known for"), ("what did {n} write", "what {n} wrote"),
           ("what did {n} invent", "what {n} invented"), ("is {n} still alive", "if {n} is still alive"),
           ("who is the {r} {n}", "who the {r} {n} is"), ("when was the {r} {n} born", "when the {r} {n} was born"),
           ("who was the wife of {n}", "who the wife of {n} was"),
           ("where does the {r} {n} come from", "where the {r} {n} comes from"))
_TOWN = (("where is {p}", "where {p} is"), ("where is {p}", "where {p} is"),
         ("what is the capital of {p}", "what the capital of {p} is"),
         ("how many people live in {p}", "how many people live in {p}"),
         ("who is the {o} of {p}", "who the {o} of {p} is"), ("when was {p} founded", "when {p} was founded"),
         ("how old is {p}", "how old {p} is"), ("how far is it from {p} to {q}", "how far it is from {p} to {q}"),
         ("what is {p} known for", "what {p} is known for"),
         ("which river runs through {p}", "which river runs through {p}"),
         ("who was the first {o} of {p}", "who the first {o} of {p} was"),
         ("which language do people speak in {p}", "which language people speak in {p}"),
         ("what is {p}", "what {p} is"), ("how big is the {t} of {p}", "how big the {t} of {p} is"),
         ("how old is the {t} of {p}", "how old the {t} of {p} is"),
         ("when was the {t} of {p} built", "when the {t} of {p} was built"),
         ("on which continent is {p}", "on which continent {p} is"))
_WORK = (("who wrote {w}", "who wrote {w}"), ("who wrote {w}", "who wrote {w}"),
         ("who is the author of {w}", "who the author of {w} is"), ("who made the {k} {w}", "who made the {k} {w}"),
         ("what is the {k} {w} about", "what the {k} {w} is about"), ("what is {w} about", "what {w} is about"),
         ("when did the {k} {w} come out", "when the {k} {w} came out"),
         ("who wrote the {k} {w}", "who wrote the {k} {w}"), ("how does the {k} {w} end", "how the {k} {w} ends"),
         ("how does {w} end", "how {w} ends"), ("who is the hero of {w}", "who the hero of {w} is"),
         ("how many pages does {w} have", "how many pages {w} has"),
         ("how long is the {k} {w}", "how long the {k} {w} is"), ("when was {w} written", "when {w} was written"),
         ("in which year did {w} come out", "in which year {w} came out"))
_YEAR = (("what happened in {y}", "what happened in {y}"), ("who ruled {c} in {y}", "who ruled {c} in {y}"),
         ("who was king of {c} in {y}", "who was king of {c} in {y}"),
         ("who won the cup in {y}", "who won the cup in {y}"),
         ("what happened in {c} in {y}", "what happened in {c} in {y}"),
         ("what did bread cost in {y}", "what bread cost in {y}"),
         ("how many people lived in {c} in {y}", "how many people lived in {c} in {y}"),
         ("who was famous in {y}", "who was famous in {y}"),
         ("who won the prize for books in {y}", "who won the prize for books in {y}"),
         ("was the summer of {y} hot", "if the summer of {y} was hot"),
         ("which films came out in {y}", "which films came out in {y}"), ("who was born in {y}", "who was born in {y}"))
_WORD = (("what is a {x}", "what a {x} is"), ("what is a {x}", "what a {x} is"),
         ("what does {x} mean", "what {x} means"), ("what does the word {x} mean", "what the word {x} means"),
         ("what is {x}", "what {x} is"), ("how does a {x} work", "how a {x} works"),
         ("what does a {x} eat", "what a {x} eats"), ("where does a {x} live", "where a {x} lives"),
         ("who invented the {x}", "who invented the {x}"), ("what colour is a {x}", "what colour a {x} has"),
         ("how do I use a {x}", "how to use a {x}"), ("are {x}s dangerous", "what {x}s are"))
_KNOWN_AT_ALL = ("[Do you know|Have you heard of] {n}?", "Tell me about {n}.", "Tell me something about {n}.", "{n}?",
                 "What do you know about {n}?", "I want to know more about {n}.", "Tell me a fact about {n}.")
_KNOWN_PERSON = _KNOWN_AT_ALL + ("Tell me the story of {n}.", "Explain who {n} was.")
_KNOWN_PLACE = _KNOWN_AT_ALL + ("I live in {n}. Do you know it?", "I come from {n}. Do you know it?")
_KNOWN_WORK = ("Do you know the {k} {n}?", "Have you read {n}?", "Tell me about the {k} {n}.",
               "Do you like the {k} {n}?", "What do you think of the {k} {n}?", "I am reading {n}. Do you know it?")
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
          ("What do you know then?", "I know plain things, such as capitals, animals and colours."),
          ("Can you look it up?", "No, sorry: I can't use the internet."),
          ("Look it up, please.", "Sorry, I can't use the internet."),
          ("Where can I find it?", "You can look in a good book or ask in a library."),
          ("Who knows it?", "You can look in a good book or ask in a library."))


def _finished(rng, asked, answer, little=True):
    """The exchange with a reason or an offer, and sometimes what the user says then."""
    kind = rng.random()
    if kind < 0.3 and little:
        return [asked, answer + rng.choice(_LITTLE)] + (list(rng.choice(_AFTER)) if rng.random() < 0.2 else [])
    if kind < 0.55:
        offer, follow = rng.choice(_OFFERS)
        agreed = follow(rng) if follow and rng.random() < 0.35 else []
        return [asked, answer + offer] + agreed
    return [asked, answer] + (list(rng.choice(_AFTER)) if rng.random() < 0.25 else [])


def _not_known(rng, table, **fields):
    """'When was Ada Torbeck born?': 'I do not know when Ada Torbeck was born.'"""
    straight, inside = (text.format(**fields) for text in rng.choice(table))
    return _finished(rng, ask(rng, straight, inside, None), f"I do not know {inside}.")


def _about_person(rng):
    name = _person(rng)
    if rng.random() < 0.25:
        return _finished(rng, say(rng, _KNOWN_PERSON, n=name), f"I do not know {name}.")
    turns = _not_known(rng, _PERSON, n=name, r=rng.choice(_PARTS["known"]))
    if len(turns) == 2 and rng.random() < 0.15:
        other = _person(rng)
        turns += [say(rng, "[And|Then|Okay, and] who is {n}?", n=other), f"I do not know who {other} is."]
    return turns


def _about_place(rng):
    name = _place(rng)
    if rng.random() < 0.2:
        return _finished(rng, say(rng, _KNOWN_PLACE, n=name), f"I do not know {name}.")
    role, thing = rng.choice(_PARTS["role"]), rng.choice(_PARTS["thing"])
    return _not_known(rng, _TOWN, p=name, q=_place(rng), o=role, t=thing)


def _about_work(rng):
    title, work = _title(rng), rng.choice(_PARTS["work"])
    shown = rng.choice((title, title, f'"{title}"'))
    if rng.random() < 0.25:
        return _finished(rng, say(rng, _KNOWN_WORK, n=shown, k=work), f"I do not know {shown}.")
    return _not_known(rng, _WORK, w=shown, k=work)


def _about_year(rng):
    return _not_known(rng, _YEAR, y=rng.randint(1100, 2025), c=rng.choice(_COUNTRIES))


def _about_word(rng):
    return _not_known(rng, _WORD, x=_nonsense(rng))


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
        text = " ".join(_nonsense(rng) for _ in range(rng.randint(2, 5))) + rng.choice(("", ".", "?", "!"))
    turns = [capital(text) if rng.random() < 0.2 else text, rng.choice(_UNCLEAR)]
    return turns + (list(rng.choice(_SORRY)) if rng.random() < 0.15 else [])


def _told(rng):
    """An intent of the table, with an offer where the answer is short."""
    name = draw(rng, "unknown")
    turns = talk(rng, "unknown", {}, share=0.25, most=4, start=name)
    short = ". " not in turns[1] and "you can" not in turns[1]
    if len(turns) == 2 and short and name not in ("urgent", "medical"):
        return _finished(rng, turns[0], turns[1], little=False)
    return turns


_MAKERS, _WEIGHTS = zip((_told, 52), (_about_person, 9), (_about_place, 8), (_about_work, 8), (_about_year, 3),
                        (_about_word, 5), (_long_sum, 8), (_gibberish, 7))


def segment(rng):
    """One question without an answer, sometimes with what is said about that, sometimes with thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.02) if len(turns) < 8 else [])
