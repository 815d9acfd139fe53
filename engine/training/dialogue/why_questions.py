# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches why things are as they are, also the model itself, however it is asked: "How come ...?", "... Why is that?".

A table holds what is so as clauses, `ducks = do float`: the verb that a question begins with stands before the rest.
From each clause come the question ("why do ducks float") and the plain sentence ("ducks float").
"""

import dataclasses
import functools
import re

from .fact_tables import alternatives, rows
from .wording import capital, say

TABLES = ("why_nature", "why_daily", "why_self")
_VERBS = "is are am was were do does did can must should has".split()
# What nobody has for a purpose.
_NO_PURPOSE = re.compile(
    r"moon|Saturn|comet|bubble|snowfl|thing|hour|minute|week|year|Feb|cheese|hair|freck|brown|colours"
)


@dataclasses.dataclass(frozen=True)
class Entry:
    """Questions that begin with "why", plain sentences, other questions, the answer, more about it, and the other
    questions as they stand inside of a sentence.
    """

    straight: tuple
    plain: tuple
    other: tuple
    answer: str
    more: str = ""
    inside: tuple = ()


def third(verb):
    """'fly' as 'flies', 'go' as 'goes'."""
    if verb == "have":
        return "has"
    if re.search("(s|x|ch|sh|z|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search("[^aeiou]y$", verb) else verb + "s"


_PASTS = {"shrink": "shrank", "make": "made"}


def _past(verb):
    return _PASTS.get(verb) or verb + ("d" if verb[-1] == "e" else "ed")


def plain_of(clause):
    """'a duck = does float' as 'a duck floats'."""
    subject, tail = clause.split(" = ")
    verb, _, rest = tail.partition(" ")
    if rest.startswith("not ") or verb not in ("do", "does", "did"):
        return f"{subject} {verb} {rest}".replace("can not ", "cannot ")
    if verb == "do":
        return f"{subject} {rest}"
    first, _, last = rest.partition(" ")
    return f"{subject} {third(first) if verb == 'does' else _past(first)} {last}".strip()


def straight_of(clause, word="why"):
    """'ducks = do not sink' as 'why do ducks not sink' and "why don't ducks sink"."""
    subject, tail = clause.split(" = ")
    verb, _, rest = tail.partition(" ")
    if not rest.startswith("not "):
        return (f"{word} {verb} {subject} {rest}",)
    short = {"can": "can't", "must": "mustn't"}.get(verb, f"{verb}n't")
    return f"{word} {verb} {subject} {rest}", f"{word} {short} {subject} {rest[4:]}"


def _makes_of(clause):
    """'what makes ducks float', where that can be said."""
    subject, tail = clause.split(" = ")
    verb, _, rest = tail.partition(" ")
    subject = {"we": "us", "I": "me"}.get(subject, subject)
    if subject in ("it", "there", "nothing") or rest.startswith(("not ", "so ")):
        return ()
    if verb in ("do", "does") and rest.startswith(("have ", "need ")):
        thing, subject = rest.split(" ", 1)[1], clause.split(" = ")[0]
        unclear = re.match("(no|to|so|such|a good|only|different) ", thing) or subject in ("you", "Trilume")
        words = ("need",) if rest.startswith("need ") else ("have", "need")
        unclear = unclear or _NO_PURPOSE.search(clause)
        return () if unclear else tuple(f"what {verb} {subject} {word} {thing} for" for word in words)
    if verb in ("do", "does") or (verb in ("is", "are") and re.fullmatch(r"[a-z]+(?<!ed|ng|rn)", rest)):
        deed = rest if verb in ("do", "does") else f"be {rest}"
        return f"what makes {subject} {rest}", f"what causes {subject} to {deed}"
    return ()


def _entry(row):
    clauses, answer, other = row
    clauses = alternatives(clauses)
    return Entry(
        tuple(text for clause in clauses for text in straight_of(clause)),
        tuple(map(plain_of, clauses)),
        tuple(text for clause in clauses for text in _makes_of(clause)) + tuple(alternatives(other)),
        answer,
    )


def _how(row):
    """How or where something works or comes from, which is asked for inside of a sentence as well."""
    word, clauses, answer = row[0], alternatives(row[1]), row[2]
    straight = tuple(text for clause in clauses for text in straight_of(clause, word))
    return Entry((), (), straight, answer, inside=tuple(f"{word} {plain_of(clause)}" for clause in clauses))


@functools.lru_cache(maxsize=None)
def entries():
    """All that is known: the clauses, and the table of questions."""
    found = [_entry(row) for table in TABLES for row in rows(table, 3)]
    found += map(_how, rows("why_how", 3))
    for straight, inside, answer, more, _ in rows("why", 5):
        questions = alternatives(straight)
        found.append(
            Entry(
                tuple(text for text in questions if text.startswith("why ")),
                tuple(text[4:] for text in alternatives(inside) if text.startswith("why ")),
                tuple(text for text in questions if not text.startswith("why ")),
                answer,
                more,
                tuple(text for text in alternatives(inside) if not text.startswith("why ")),
            )
        )
    return found


FROM_QUESTION = (
    "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?", "{Q}?",
    "[So|And|But|Okay,|Now,|Um,|Tell me,|Say,|Please,|Hey,|Hi,|Hello,|Trilume,|Well,] {q}?",
    "[Hi|Hello|Hey|Good morning|Good evening][!|.] {Q}?",
    "[Quick question|One question|A question|A silly question|Maybe you know|Here is one|Riddle me this|"
    "I ask myself]: {q}?",
    "[Silly question, but|I know it sounds silly, but|Sorry if this is obvious:] {q}?",
    "{Q}, do you know[| that]?", "{Q}[| anyway| actually| really| then]?", "{Q}, [please|Trilume]?",
    "[My|Our] [daughter|son|little boy|little girl|child|class|grandson|nephew] [asks|asked|wants to know|"
    "keeps asking]: {q}?",
    "[For a child|For my child|In simple words|In one sentence|In short|Briefly|Explain like I am five]: {q}?",
    "{Q}? [Explain it simply.|Please explain.|Tell me.|I have no idea.|In simple words, please.|"
    "Explain it to a child.]",
    "{Q}? [I always wanted to know.|My child asked me.|I never understood that.|Nobody could tell me.|Keep it short.]",
    "[I have a question|Something else|Something I never understood|I was wondering|Can you help me]: {q}?",
)  # fmt: skip
_FROM_PLAIN = (
    "How come {p}?", "How come {p}?", "How come {p}?", "[And|So|But|Hey,|Hi,] how come {p}?",
    "What is the [reason|cause] [that|why] {p}?", "What's the reason [that|why] {p}?", "Why is it that {p}?",
    "[Do you know|Can you tell me|Could you tell me|Can you explain|Could you explain|Any idea|"
    "Have you any idea] why {p}?",
    "[Do you happen to know|Can you say|Can you please explain|Would you tell me|Do you understand] why {p}?",
    "[I wonder|I was wondering|I have always wondered|I'd like to know|I want to know|I would love to know] why {p}.",
    "[I don't know|I don't understand|I never understood|I don't get|I can't explain|Nobody told me] why {p}.",
    "[Tell me|Explain|Explain to me|Say|Teach me] why {p}[|, please].",
    "[Please explain|Please tell me] why {p}.",
    "Explain [in one sentence|in simple words|simply|briefly|in a few words] why {p}.",
    "Explain [to a child|to a five-year-old|to my son|to my daughter|to a beginner] why {p}.",
    "[Can|Could] you explain [to a child|simply|in simple words] why {p}?",
    "[Give|Tell] me the reason why {p}.", "There must be a reason why {p}.", "Is there a reason why {p}?",
    "{P}. Why is that?", "{P}. Why is that?", "{P}. Why is that so?", "{P}. Why?", "{P}. How come?", "{P}. But why?",
    "{P}. [What is the reason|What's the reason|Do you know why|Can you explain that|Why is it so]?",
    "{P}[, but| and] I don't know why.", "{P}. Explain that[|, please].",
    "{P}. [Strange|Funny|Odd|Interesting], why is that?",
    "[I noticed|I read|I heard|I learned|I see|They say|Everybody knows|Somebody told me] that {p}. Why[ is that|"
    " is it so|]?",
    "[Today I saw|Today I learned|My teacher says|My mother says|People say] that {p}. [Why|How come|Why is that]?",
    "[My|Our] [daughter|son|child|friend|sister|grandson] [asks|asked me|wants to know|wonders] why {p}.",
    "Why do you think {p}?", "Why is it so that {p}?", "For what reason is it that {p}?",
    "How [is it|can it be|does it come] that {p}?",
    "Why {p}?",
    "{P}, why?",
    "{P} - why?",
    "Is there an explanation why {p}?",
    "[Give|Tell|Name] me one reason why {p}.",
    "[Can|Could] [anybody|somebody|you] [tell me|explain to me] why {p}?", "The reason why {p}?",
)  # fmt: skip
_FROM_INSIDE = (
    "[Do you know|Can you tell me|Could you tell me|Can you explain|Could you explain|Any idea|Have you any idea] {i}?",
    "[I wonder|I was wondering|I have always wondered|I'd like to know|I want to know|I would love to know] {i}.",
    "[I don't know|I don't understand|I never understood|I can't explain|Nobody told me] {i}.",
    "[Tell me|Explain|Explain to me|Teach me] {i}[|, please].",
    "[Please explain|Please tell me] {i}.",
    "Explain [in one sentence|in simple words|simply|briefly|to a child|to my son|to a beginner] {i}.",
    "[My|Our] [daughter|son|child|friend|sister|grandson] [asks|asked me|wants to know|wonders] {i}.",
)
_REALLY = ("Really?", "Is that true?", "Is that so?", "Oh, really?", "Is that right?", "Seriously?", "Honestly?")
_DEEPER = (
    "And why is that?",
    "And why is that so?",
    "But why is that?",
    "And why?",
    "But why?",
    "Why is that?",
    "How so?",
)
_ONCE_MORE = (
    "Can you say that again?",
    "Pardon?",
    "Sorry, what?",
    "Say that again, please.",
    "Once more, please.",
    "What?",
)
_GOT_IT = (
    "[Ah|Oh|Okay|Aha], [I see|now I understand|that makes sense|I did not know that|good to know][.|!]",
    "[Now I get it|That makes sense|Good to know|I did not know that|Interesting|I see|Makes sense][.|!]",
    "[Good explanation|Well explained|Nice|That was clear|Good answer][.|!|, thanks.|, thank you!]",
)
_GLAD = "I am glad that it helps."
_MORE = ("Tell me more.", "Can you tell me more?", "What else?", "Anything else about it?", "More, please.")
NO_MORE = "That is all I know about it."


def ask(rng, entry):
    """The user's question."""
    if entry.other and (not entry.straight or rng.random() < 0.12):
        if entry.inside and rng.random() < 0.35:
            return say(rng, _FROM_INSIDE, i=rng.choice(entry.inside))
        question = rng.choice(entry.other)
        return say(rng, FROM_QUESTION, q=question, Q=capital(question))
    if entry.plain and rng.random() < 0.5:
        plain = rng.choice(entry.plain)
        return say(rng, _FROM_PLAIN, p=plain, P=capital(plain))
    question = rng.choice(entry.straight)
    if rng.random() < 0.05:
        return capital(question.replace("why ", say(rng, "why [on earth|exactly|in the world|really] "), 1)) + "?"
    return say(rng, FROM_QUESTION, q=question, Q=capital(question))


def _after(rng, entry):
    """What the user may say to the answer."""
    chance = rng.random()
    if chance < 0.25:
        return [rng.choice(_REALLY), "Yes, that is so."]
    if chance < 0.45:
        return [rng.choice(_DEEPER), entry.more or NO_MORE]
    if chance < 0.6:
        return [rng.choice(_ONCE_MORE), entry.answer]
    if chance < 0.75:
        return [rng.choice(_MORE), entry.more or NO_MORE]
    return [say(rng, _GOT_IT), _GLAD]


def exchange(rng, entry=None):
    """A question and its answer."""
    entry = entry or rng.choice(entries())
    return [ask(rng, entry), entry.answer]


@functools.lru_cache(maxsize=None)
def _halves():
    """The subjects of many things and what is said of them: (subjects, what they do)."""
    clauses = [clause for table in TABLES[:2] for row in rows(table, 3) for clause in alternatives(row[0])]
    pairs = [clause.split(" = do ") for clause in clauses if " = do " in clause and " not " not in clause]
    return [
        pair for pair in pairs if not re.match("(we|I|people|my|our|old|some|many|most|baby|there|animals) ?", pair[0])
    ]


def odd(rng):
    """'Why do keys purr?': what does not belong together, in the form of the others; no reason is known."""
    while True:
        (subject, own), (other, deed) = rng.sample(_halves(), 2)
        if own.split()[0] != deed.split()[0] and subject != other and [subject, deed] not in _halves():
            break
    question, plain = f"why do {subject} {deed}", f"{subject} {deed}"
    if rng.random() < 0.5:
        return say(rng, FROM_QUESTION, q=question, Q=capital(question))
    return say(rng, _FROM_PLAIN, p=plain, P=capital(plain))


def segment(rng):
    """One or two reasons, sometimes with what is said to them."""
    first, second = rng.sample(entries(), 2)
    turns = exchange(rng, first)
    if rng.random() < 0.2:
        turns += _after(rng, first)
    if rng.random() < 0.2:
        question = rng.choice(second.straight or second.other)
        asked = say(rng, "[And|Okay, and|Then|Good. And|Thanks. And] {q}?", q=question)
        turns += [asked if rng.random() < 0.5 else ask(rng, second), second.answer]
    return turns
