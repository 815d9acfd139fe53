# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches why and how common things happen, and what common words mean."""
from . import why_questions
from .fact_tables import alternatives, rows
from .question_frames import ask, thanks
from .wording import capital, say

_WHY = rows("why", 5)
_WITH_FACT = [row for row in _WHY if row[4]]
_NOUNS = rows("words", 3)
_MEANINGS = rows("meanings", 2)

_EXPLAIN = ("[Can|Could] you explain {e}?", "[Please explain|Explain|Explain to me|Please explain to me] {e}.",
            "Explain {e}, please.", "I don't understand {e}.", "I want to understand {e}.", "Tell me {e}.",
            "I always wanted to know {e}.", "Do you know {e}?", "[Can|Could] you tell me {e}?",
            "[My child|My son|My daughter|A friend] wants to know {e}.", "I am curious {e}.",
            "Say in simple words {e}.",
            "[Can|Could] you explain in simple words {e}?")
_BECAUSE = ("Why?", "Why?", "Why is that?", "And why?", "Why is that so?", "Why is it so?", "Do you know why?",
            "Can you explain why?", "Oh, why?", "Okay, but why?", "What is the reason?")
_MORE = ("Tell me more.", "Tell me more.", "Can you tell me more?", "What else?", "Tell me more about it.", "More?",
         "Interesting! Tell me more.", "I'd like to know more.", "What else do you know about it?", "Say more, please.")
_DEFINE = ("what {b} {n}", "what {b} {n}", "what {b} {n}", "what {b} {n}", "what does {w} mean", "what does {w} mean",
           "what does the word {w} mean", "what is the meaning of {w}", "what is the meaning of the word {w}",
           "what do people mean by {w}", "what exactly {b} {n}")
_DEFINE_IN = ("what {n} {b}", "what {n} {b}", "what {w} means", "what the word {w} means", "the meaning of {w}")
_DEFINE_SHORT = ("meaning of {w}", "{w} meaning", "define {w}", "{n}", "definition of {w}", "explain {w}")
_DEFINE_DEEDS = ("[Explain|Please explain] the word {w}.", "Explain {n}[|, please| to me].",
                 "Define {w}.",
                 "Define {n}.", "Define the word {w}.", "Explain what {n} {b}.",
                 "[Can|Could] you explain what {n} {b}?",
                 "[Can|Could] you explain the word {w}?", "[Can|Could] you explain {n}[| to me]?",
                 "Tell me what {n} {b}.",
                 "I don't know what {n} {b}.", "I don't know the word {w}.", "Do you know what {w} means?",
                 "Do you know what {n} {b}?", "Do you know the word {w}?", "Tell me what {w} means.",
                 "Give me a definition of {w}.", "How would you explain {n}?", "What is meant by {w}?",
                 "I read the word {w}. What does it mean?", "I heard the word {w}. What is that?", "{W}: what is that?",
                 "What {b} {n} in simple words?", "What does the word {w} stand for?", "Please define {w}.")
_MEAN = ("what does {w} mean", "what does {w} mean", "what does {w} mean", "what does the word {w} mean",
         "what is the meaning of {w}", "what do people mean by {w}", "what is {w}", "what does it mean {v}")
_MEAN_IN = ("what {w} means", "what {w} means", "what the word {w} means", "the meaning of {w}")
_MEAN_SHORT = ("meaning of {w}", "{w} meaning", "define {w}", "definition of {w}", "explain {w}", "{w}")
_MEAN_DEEDS = ("[Explain|Please explain] the word {w}.", "Explain {w}[|, please].", "Define {w}.", "Please define {w}.",
               "Define the word {w}.", "[Can|Could] you explain the word {w}?",
               "[Can|Could] you explain what {w} means?",
               "Do you know what {w} means?", "Tell me what {w} means.", "I don't know what {w} means.",
               "I don't know the word {w}.", "I read the word {w}. What does it mean?", "What is meant by {w}?",
               "I heard the word {w}. What does it mean?", "Give me a definition of {w}.", "Do you know the word {w}?",
               "What does it mean {v}?", "When do we say {w}?", "Explain what {w} means.")
_AND = ("And what {b} {n}?", "And {n}?", "What about {n}?", "And what {b} {n}?", "Okay. And what {b} {n}?",
        "Thanks. And what {b} {n}?", "And what does {w} mean?")


def _ask_why(rng, row):
    kind = rng.random()
    straight, inside = rng.choice(alternatives(row[0])), rng.choice(alternatives(row[1]))
    if kind < 0.45:
        return capital(straight) + "?"
    return say(rng, _EXPLAIN, e=inside) if kind < 0.7 else ask(rng, straight, inside)


def _more(rng, sentence, share):
    """Sometimes the user wants more and gets the second sentence of the table."""
    return [rng.choice(_MORE), sentence] if sentence and rng.random() < share else []


def _why(rng):
    row = rng.choice(_WHY)
    turns = [_ask_why(rng, row), row[2]]
    turns += _more(rng, row[3], 0.25)
    if rng.random() < 0.06:
        other = rng.choice(_WHY)
        turns += [f"And {rng.choice(alternatives(other[0]))}?", other[2]] if other is not row else []
    return turns


def _fact_then_why(rng):
    row = rng.choice(_WITH_FACT)
    asked, answer = alternatives(row[4])
    return [ask(rng, asked), answer, rng.choice(_BECAUSE), row[2]] + _more(rng, row[3], 0.2)


def _parts(cell):
    """'a bridge' as the noun with its article, the bare word and the verb; '=' in front marks a plural."""
    noun = cell.lstrip("=")
    first, _, rest = noun.partition(" ")
    return {"n": noun, "w": rest if first in ("a", "an", "the") else noun, "b": "are" if cell[0] == "=" else "is"}


def _ask_word(rng, fields, plain, inside, short, deeds):
    if rng.random() < 0.3:
        return say(rng, deeds, W=capital(fields["w"]), **fields)
    return ask(rng, say(rng, plain, **fields), say(rng, inside, **fields), say(rng, short, **fields))


def _definition(row):
    fields = _parts(row[0])
    return f"{capital(fields['n'])} {fields['b']} {row[1]}."


def _noun(rng):
    row = rng.choice(_NOUNS)
    turns = [_ask_word(rng, _parts(row[0]), _DEFINE, _DEFINE_IN, _DEFINE_SHORT, _DEFINE_DEEDS), _definition(row)]
    turns += _more(rng, row[2], 0.25)
    if rng.random() < 0.1:
        other = rng.choice(_NOUNS)
        turns += [say(rng, _AND, **_parts(other[0])), _definition(other)] if other is not row else []
    return turns


def _meaning(rng):
    row = rng.choice(_MEANINGS)
    bare = row[0][3:] if row[0].startswith("to ") else row[0]
    verb = row[0].startswith("to ")
    fields = {"w": row[0] if verb and rng.random() < 0.5 else bare, "v": row[0] if verb else f"when people say {bare}"}
    turns = [_ask_word(rng, fields, _MEAN, _MEAN_IN, _MEAN_SHORT, _MEAN_DEEDS), f"{capital(row[0])} means {row[1]}."]
    if rng.random() < 0.1:
        other = rng.choice(_MEANINGS)
        turns += ([say(rng, ("And what does {w} mean?", "And {w}?", "What about {w}?"), w=other[0]),
                   f"{capital(other[0])} means {other[1]}."] if other is not row else [])
    return turns


_MAKERS, _WEIGHTS = zip((why_questions.segment, 26), (_why, 3), (_fact_then_why, 2), (_noun, 12), (_meaning, 6))


def segment(rng):
    """One explanation, sometimes with a second one, more about it, or thanks."""
    turns = rng.choices(_MAKERS, _WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.06) if len(turns) < 8 else [])
