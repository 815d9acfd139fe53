# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches its name where the question for it stands among other things: after a greeting, a word about the story or
the sum before, something about the user's day, in the middle of a talk, or typed with slips.
"""

from . import open_things
from .identity_frames import KINDS, NAME_QUESTIONS, WHO_QUESTIONS
from .wording import capital, say

NAME = "My name is Trilume."
WHO = "I am Trilume, a small language model on your own computer."
_BEFORE = (
    "[That was|What] a [nice|lovely|sad|funny|short|strange|good] [story|poem|joke|answer|riddle][.|!]",
    "[Thanks|Thank you] for the [story|sum|joke|poem|help|answer|tip|chat|riddle][.|!]",
    "[I like|I liked|I love|I enjoyed] [the story|your poem|that joke|your answers|this chat|talking to you][.|!]",
    "[Okay|Right|Well|Good|Fine|Great|Cool|Nice|I see|Aha|Hm|Oh|Alright][.|,|!]",
    "[Hi|Hello|Hey|Hi there|Hello there|Good morning|Good evening|Good afternoon|Good day|Greetings|Hiya|Howdy][!|.|,]",
    "[Hi|Hello|Hey][!|,] [nice to be here|I am new here|I am back|it's me|I have a question][.|!]",
    "[Enough sums|Enough stories|Enough jokes|That is clear|I understand|I got it|That helps|Not bad|Very good|"
    "Well done].",
    "[I am|I'm] [bored|tired|happy|curious|at work|at home|on the train|in the kitchen|drinking tea|new here|waiting].",
    "It [is|has been] [raining|snowing|sunny|cold|warm|windy] [here|today|outside].",
    "[My|Our] [daughter|son|sister|friend|mother|grandson|class] is [here|sitting next to me|curious|reading this].",
    "[Sorry to interrupt|Wait a second|One moment|Hold on|Stop|One thing first|Just a second|Excuse me][.|,|!]",
    "[I just installed you|I just got you|I found you on this computer|A friend told me about you|I read about you].",
    "[We never introduced ourselves|We have not met|I talk and talk|I forgot to ask|I should have asked earlier].",
    "[Something else|Another thing|A different question|Completely different|Change of subject|One more question|"
    "Last question][.|:]",
    "[You are|You're] [funny|nice|quick|kind|clever|strange|fast|polite][.|!]",
    "[I have|I got|I bought|I saw|I want] {thing}.",
    "Before [we start|we go on|I forget|you tell me a story|you answer|I go], [one thing|a question|tell me]:",
    "[I am writing a letter|I am filling in a form|I am telling my friends about you|I keep a diary|"
    "I write down who I talk to].",
)  # fmt: skip
_LINK = ("", "", "", "by the way, ", "and ", "but ", "so ", "now, ", "also, ", "just checking: ",
         "while we are at it, ",
         "oh, and ", "um, ", "actually, ", "tell me, ", "please, ", "sorry, but ", "well, ")  # fmt: skip
_AFTER = ("?", "?", "?", "?", ", please?", ", if I may ask?", ", by the way?", " again?", ", actually?",
          "? I forgot to ask.",
          "? Just curious.", "? I want to write it down.", "? My friend asks.", ", then?", "? Tell me.")  # fmt: skip
_SLIPS = (
    ("what", "wat wht waht whta wot whst"), ("your", "yor ur youre yur yuor your'"), ("name",
    "naem nam nme naame nane namee"),
    ("who", "hoo whoo wo whu"), ("are", "r ar aer arre"), ("you", "u yu yo yuo yoo"), ("called", "caled calld callled"),
    ("call", "cal cll"), ("which", "wich whitch whcih"), ("talking", "talkin takling taking"), ("people",
    "ppl peple poeple"),
    ("should", "shud shoud shold"), ("with", "wiht wit wth"), ("the", "teh th"), ("this", "ths tihs"), ("is", "iz si"),
    ("model", "modle modl"), ("program", "progam programm"),
)  # fmt: skip
_SLIP = {word: slips.split() for word, slips in _SLIPS}


def slipped(rng, text):
    """The text with some of its common words mistyped."""
    words = text.lower().rstrip("?").split()
    share = rng.choice((0.3, 0.5, 0.8))
    out = [rng.choice(_SLIP[word]) if word in _SLIP and rng.random() < share else word for word in words]
    return " ".join(out) + rng.choice(("", "", "?", "??", " plz", " pls?"))


def _question(rng, pairs):
    text = say(rng, rng.choice(pairs)[0], k=rng.choice(KINDS), w="friend")
    return text.replace(" a AI", " an AI").replace(" a app", " an app")


def segment(rng):
    """A question for the name or for who speaks, with something before it or with slips."""
    pairs, answer = ((NAME_QUESTIONS, NAME), (WHO_QUESTIONS, WHO))[rng.random() < 0.4]
    question = _question(rng, pairs)
    if rng.random() < 0.3:
        text = slipped(rng, question)
        if rng.random() < 0.3:
            text = f"{rng.choice(('hi', 'hey', 'helo', 'hallo', 'ok', 'so', 'um', 'pls'))} {text}"
        return [text, answer]
    before = say(rng, _BEFORE, thing=open_things.thing(rng))
    link, after = rng.choice(_LINK), rng.choice(_AFTER)
    if before[-1] in ".!?":
        question = capital(link + question)
    elif (
        link in ("by the way, ", "also, ", "actually, ", "just checking: ", "while we are at it, ") or before[-1] == ":"
    ):
        question = question if before[-1] == ":" else link + question
    if question.endswith("again") and after == " again?":
        after = "?"
    return [f"{before} {question}{after}", answer]
