# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what the window shows and how the model works: ternary weights, tokens, watts, layers, plots, keys, chats.

The intents are in tables/about.txt; questions about the model that sound alike are in made_of.py. After an answer
the user may want it in simple words, want to know why, or more.
"""
from . import intent_tables, made_of
from .question_frames import ask, thanks
from .wording import capital, say

_TABLE = "about"
_WHAT = ("what {b} {n}", "what {b} {n}", "what {b} {n}", "what {b} {n}", "what does {w} mean", "what does {w} mean",
         "what does the word {w} mean", "what is the meaning of {w}", "what exactly {b} {n}",
         "what {b} {n} in simple words")
_WHAT_IN = ("what {n} {b}", "what {n} {b}", "what {w} means", "what the word {w} means", "what the meaning of {w} is")
_SHORT = ("{n}", "{w}", "meaning of {w}", "define {w}", "explain {w}", "explain {n}")
_DEEDS = ("[Explain|Please explain] {n}.", "[Explain|Please explain] {n}.", "Explain {n}, please.",
          "Explain what {n} {b}.", "[Can|Could] you explain {n}?", "[Can|Could] you explain what {n} {b}?",
          "Tell me about {n}.", "I don't understand {n}.", "I don't know what {n} {b}.",
          "I don't know what {w} means.", "What is meant by {w}?", "The window says {w}. What does it mean?",
          "I see the word {w}. What does it mean?", "I read about {w}. What is it?", "How would you explain {n}?",
          "Do you know what {n} {b}?", "Explain {n} in simple words.", "{W}? What is that?",
          "Please tell me what {n} {b}.", "What do you mean by {w}?", "I heard of {n}. What {b} that?")
_SIMPLE = ("What does that mean?", "What does that mean?", "What does that mean?", "And in simple words?",
           "And in simple words?", "In simple words?", "Can you say it in simple words?",
           "Can you explain it simply?", "I don't understand.", "I don't understand that.",
           "Please say it more simply.", "Say it simply, please.", "That is too hard for me.",
           "Can you explain that?", "How do you mean that?", "What do you mean?", "Explain it like I am five.",
           "Simpler, please.", "I still don't understand.", "Say it in other words.")
_WHY = ("Why?", "Why?", "Why is that?", "Why is that good?", "Why is that useful?", "Why does it matter?",
        "What is it good for?", "And why?", "What is that good for?", "Why does that matter?", "Why is it useful?",
        "What is the use of it?", "What does that help?")
_MORE = ("Tell me more.", "Tell me more.", "Can you tell me more?", "What else?", "Tell me more about it.", "More?",
         "Interesting! Tell me more.", "And what else?", "Is there more?", "I'd like to know more.")
_AND_TERM = ("And what {b} {n}?", "And what {b} {n}?", "And {n}?", "What about {n}?", "And what does {w} mean?",
             "Okay. And what {b} {n}?", "I see. And what {b} {n}?", "What {b} {n}?", "Thanks. And what {b} {n}?")


def _parts(cell):
    """'a token' as the noun with its article, the bare word and the verb; '=' in front marks a plural."""
    noun = cell.lstrip("=")
    first, _, rest = noun.partition(" ")
    word = rest if first in ("a", "an", "the") and rest else noun
    return {"n": noun, "w": word, "W": capital(word), "b": "are" if cell[0] == "=" else "is"}


def _ask_term(rng, terms):
    fields = _parts(rng.choice(terms))
    if rng.random() < 0.35:
        return say(rng, _DEEDS, **fields)
    return ask(rng, say(rng, _WHAT, **fields), say(rng, _WHAT_IN, **fields), say(rng, _SHORT, **fields))


def _question(rng, kinds):
    if kinds["term"] and (not kinds["ask"] or rng.random() < 0.6):
        return _ask_term(rng, kinds["term"])
    return intent_tables.question(rng, kinds)


def _follow(rng, kinds):
    if kinds["term"] and (not kinds["ask"] or rng.random() < 0.6):
        return say(rng, _AND_TERM, **_parts(rng.choice(kinds["term"])))
    return intent_tables.follow(rng, kinds)


def _deeper(rng, kinds):
    """The user wants the answer in simple words, its reason, or more; each at most once."""
    turns = []
    for kind, phrases, share in (("simple", _SIMPLE, 0.22), ("why", _WHY, 0.16), ("more", _MORE, 0.14)):
        if kinds[kind] and rng.random() < share:
            turns.append([rng.choice(phrases), say(rng, kinds[kind])])
    rng.shuffle(turns)
    return [turn for pair in turns[:2] for turn in pair]


def segment(rng):
    """One explanation, sometimes with questions about it, with the next subject, or with thanks."""
    if rng.random() < 0.3:
        return made_of.segment(rng)
    table = intent_tables.intents(_TABLE)
    name = intent_tables.draw(rng, _TABLE)
    asked, kinds = _question(rng, table[name]), table[name]
    if "simple words" in asked and kinds["simple"]:
        turns = [asked, say(rng, kinds["simple"])]
    else:
        turns = [asked, say(rng, kinds["answer"])] + _deeper(rng, kinds)
    if kinds["next"] and rng.random() < 0.22 and len(turns) < 8:
        name = rng.choice(kinds["next"])
        turns += [_follow(rng, table[name]), say(rng, table[name]["answer"])]
        if len(turns) < 8 and rng.random() < 0.3:
            turns += _deeper(rng, table[name])[:2]
    return turns + (thanks(rng, 0.04) if len(turns) < 8 else [])
