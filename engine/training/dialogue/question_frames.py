# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a question is put: straight, short, politely or after a greeting. Shared by the number and calendar modules."""

from .lead_ins import LEAD_INS
from .wording import capital, say

POLITE = (
    "[Can|Could] you [please |]tell me {q}?",
    "Can you tell me {q}?",
    "Do you know {q}?",
    "Please tell me {q}.",
    "Tell me {q}.",
    "[I would|I'd] like to know {q}.",
    "I want to know {q}.",
    "Could you say {q}?",
    "I wonder {q}.",
    "Do you [happen to |]know {q}?",
    "[I forgot|I don't know|I am not sure] {q}.",
    "Trilume, do you know {q}?",
    "Help me: {s}?",
    "Quick question: {s}?",
    "[A question|One question|Another question|One more question]: {s}?",
    "I have a question. {S}?",
    "So {s}?",
    "Now tell me {q}.",
    "Okay, {s}?",
    "{S}, please?",
    "{S}? I forgot.",
    "{S}? Please tell me.",
    "[My child|My friend|My son|My daughter] asks {q}.",
)
GREETING = ("Hi", "Hello", "Hey", "Hi Trilume", "Hello Trilume", "Good morning", "Good evening", "Trilume")
THANKS = ("Thanks!", "Thank you!", "Thanks.", "Thank you.", "Great, thanks!", "Good, thank you.", "Thanks a lot!")
WELCOME = ("You are welcome!", "You are welcome!", "You are welcome! Ask me another one if you like.")


def ask(rng, straight, embedded=None, short=None):
    """A user's question from 'which day comes after Monday', the same inside of a sentence, and a short form of it."""
    kind = rng.random()
    if short and kind < 0.2:
        return capital(short) + ("?" if rng.random() < 0.8 else "")
    if kind < 0.72:
        return capital(straight) + "?"
    if kind < 0.94:
        frames = POLITE if rng.random() < 0.5 else LEAD_INS
        return say(rng, frames, q=embedded or straight, s=straight, S=capital(straight))
    greeting = rng.choice(GREETING)
    return rng.choice((f"{greeting}, {straight}?", f"{greeting}! {capital(straight)}?"))


def ask_what(rng, noun, short=None):
    """A question for a thing that has a name: 'the day after Monday', '6 plus 5'."""
    start = "what's" if rng.random() < 0.2 else "what is"
    return ask(rng, f"{start} {noun}", f"what {noun} is", short or noun)


def thanks(rng, share=0.04):
    """Sometimes the two turns that end an exchange."""
    return [rng.choice(THANKS), rng.choice(WELCOME)] if rng.random() < share else []
