# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches small everyday help: meals from what is there, gifts, ideas what to do, and simple advice. Facts: tables/."""
from .fact_tables import alternatives, rows
from .question_frames import ask
from .talk_tables import words
from .wording import say

_BASES = [row[1:] for row in rows("meals", 4) if row[0] == "base"]
_ADDED = [word for row in rows("meals", 4) if row[0] == "add" for word in alternatives(row[1])]
_DISHES = [row[1:3] for row in rows("meals", 4) if row[0] == "dish"]
_GIFTS = [(alternatives(who), alternatives(gifts)) for who, gifts in rows("gifts", 2)]
_IDEAS = [tuple(map(alternatives, row)) for row in rows("ideas", 3)]
_ADVICE = [(alternatives(wants), alternatives(says), answer, alternatives(more))
           for _, wants, says, answer, more in rows("advice", 5)]

_GOOD = ("Good idea!", "That sounds good.", "Good idea, thanks!", "I like that.", "I will do that.",
         "Great, thank you!", "Nice idea!", "Thanks, I will try that.")
_WITH = ("I have {a} and {b}. What can I cook?", "I have {a} and {b}. What can I make?",
         "What can I cook with {a} and {b}?", "What can I make with {a} and {b}?",
         "I have only {a} and {b} at home. What can I cook?", "What can I make from {a} and {b}?",
         "There are {a} and {b} in my kitchen. What can I cook?", "What can I cook from {a} and {b}?",
         "[Can|Could] you suggest a dish with {a} and {b}?", "I have some {a} and {b}. Any ideas?",
         "I want to cook with {a} and {b}.", "A dish with {a} and {b}?", "Dinner with {a} and {b}?",
         "Give me a recipe with {a} and {b}.", "What should I eat tonight? I have {a} and {b}.",
         "My fridge has only {a} and {b}. What can I cook?")
_WITH_ONE = ("I have {a}. What can I cook?", "What can I cook with {a}?", "What can I make with {a}?",
             "I only have {a}. What can I make?", "A dish with {a}, please.", "What can I do with {a}?",
             "I have a lot of {a}. What can I cook?", "Give me a recipe with {a}.", "I want to eat {a} tonight.")
_EAT = ("what should I eat [tonight|today|for dinner|for lunch|]",
        "what can I cook [tonight|today|for dinner|for lunch|]", "what should I cook [tonight|today|]",
        "what can I eat [tonight|today|]", "what can I make for [dinner|lunch]", "what is good for [dinner|lunch]",
        "what is an easy [dinner|lunch|dish|meal]", "what can I cook for my [family|friends|children]")
_EAT_IN = ("what to cook [tonight|today]", "what I can cook [tonight|today]", "what I should eat [tonight|today]",
           "what to eat [tonight|today]")
_EAT_SAY = ("I don't know what to cook.", "I don't know what to eat.", "I need an idea for [dinner|lunch].",
            "Do you have an idea for [dinner|lunch]?", "[Dinner|Lunch] ideas?", "Suggest a dish[|, please].",
            "Give me a simple recipe.", "I need a recipe.", "Do you know a simple recipe?",
            "Tell me something to cook.", "I want to cook something [simple|easy|new|quick].")
_HOW = ("How do I make that?", "How do I make it?", "How is that made?", "How do I cook that?", "And how?",
        "How do you make it?", "Tell me how.")
_OTHER_DISH = ("Another idea?", "Something else?", "I don't like that.", "No, something else.", "I had that yesterday.",
               "Another dish, please.")


def _dish(rng):
    """'What should I eat tonight?': a dish, how to make it, another one."""
    (dish, how), (other, how_other) = rng.sample(_DISHES, 2)
    asked = say(rng, _EAT_SAY) if rng.random() < 0.4 else ask(rng, say(rng, _EAT).strip(), say(rng, _EAT_IN))
    turns = [asked, f"How about {dish}?"]
    kind = rng.random()
    if kind < 0.3:
        turns += [say(rng, _OTHER_DISH), f"Then how about {other}?"]
        how = how_other
    if rng.random() < 0.4:
        turns += [say(rng, _HOW), how]
    if rng.random() < 0.2:
        turns += [rng.choice(_GOOD), "Enjoy your meal!"]
    return turns


def _meal(rng):
    """A dish from two things that the user has; the answer names both."""
    base, dish, how = rng.choice(_BASES)
    more, other = rng.sample(_ADDED, 2)
    if rng.random() < 0.25:
        asked = say(rng, _WITH_ONE, a=base)
    else:
        first, second = (base, more) if rng.random() < 0.6 else (more, base)
        asked = say(rng, _WITH, a=first, b=second)
    turns = [asked, f"You could make {say(rng, dish, x=more)}. {say(rng, how, x=more)}"]
    kind = rng.random()
    if kind < 0.14:
        turns += [say(rng, ("I have no {x}.", "But I have no {x}.", "I don't like {x}."), x=more),
                  f"Then take {other} instead."]
    elif kind < 0.28:
        turns += [rng.choice(_GOOD), "Enjoy your meal!"]
    return turns


def meal_wanted(rng):
    """A simple dish in the middle of a talk."""
    dish, how = rng.choice(_DISHES)
    asked = ("What else is easy?", "What is easy to cook?", "Do you know a simple dish?", "What else can I cook?")
    return [rng.choice(asked), f"How about {dish}? {how}"]


_GIFT = ("what can I give my {w}[| for {h} birthday| for Christmas]",
         "what should I give my {w}[| for {h} birthday| for Christmas]", "what is a good [gift|present] for my {w}",
         "what is a nice [gift|present] for my {w}", "what can I buy for my {w}",
         "what could I give my {w} as a [gift|present]", "what would my {w} like[| for {h} birthday]")
_GIFT_IN = ("what to give my {w}", "what I can give my {w}",
            "what my {w} would like")
_GIFT_SAY = ("I need a [gift|present] for my {w}.", "My {w} has a birthday soon. What can I give?",
             "I am looking for a [gift|present] for my {w}.", "Do you have a gift idea for my {w}?",
             "Gift ideas for my {w}?", "[Gift|Present] for my {w}?", "It is my {w}'s birthday. What can I give?",
             "I don't know what to give my {w}.", "An idea for a [gift|present] for my {w}, please.",
             "Help me to find a [gift|present] for my {w}.")
_WOMEN = {"mother", "mum", "mom", "grandmother", "grandma", "sister", "wife", "girlfriend", "daughter", "niece", "aunt"}
_MEN = {"father", "dad", "grandfather", "grandpa", "brother", "husband", "boyfriend", "son", "nephew", "uncle"}
_OTHER_GIFT = ("Another idea?", "Something else?", "What else?", "Any other idea?", "My {w} has that already.",
               "That is not right for my {w}.", "Other ideas, please.")


def _gift(rng):
    names, gifts = rng.choice(_GIFTS)
    who = names[0] if rng.random() < 0.5 else rng.choice(names)
    her = "her" if who in _WOMEN else "his" if who in _MEN else "the"
    first, second, third, fourth = rng.sample(gifts, 4)
    asked = say(rng, _GIFT_SAY, w=who)
    if rng.random() < 0.6:
        asked = ask(rng, say(rng, _GIFT, w=who, h=her), say(rng, _GIFT_IN, w=who))
    turns = [asked, f"You could give your {who} {first} or {second}."]
    kind = rng.random()
    if kind < 0.2:
        turns += [say(rng, _OTHER_GIFT, w=who), f"Then how about {third} or {fourth}?"]
    elif kind < 0.35:
        glad = (f"I am sure that your {who} will be glad.", "I am glad that you like it.")
        turns += [rng.choice(_GOOD), rng.choice(glad)]
    return turns


_DO = ("what can I do {s}", "what can I do {s}", "what should I do {s}", "what is fun to do {s}", "what could I do {s}",
       "what can we do {s}")
_DO_IN = ("what to do {s}", "what I can do {s}", "what we can do {s}")
_DO_SAY = ("I don't know what to do {s}.", "Ideas for what to do {s}?", "Do you have an idea what to do {s}?",
           "Give me an idea what to do {s}.", "I need an idea what to do {s}.", "Tell me something to do {s}.",
           "Any ideas what to do {s}?")


_OTHER_IDEA = ("Another idea?", "Something else?", "What else?", "Any other ideas?", "I did that yesterday.",
               "I don't like that.", "More ideas, please.")


def _idea(rng):
    """'What can I do on a rainy day?': two ideas, then two others."""
    situations, whole, ideas = rng.choice(_IDEAS)
    situation = rng.choice(situations)
    first, second, third, fourth = rng.sample(ideas, 4)
    kind = rng.random()
    if kind < 0.2:
        asked = rng.choice(whole)
    elif kind < 0.45:
        asked = say(rng, _DO_SAY, s=situation)
    else:
        asked = ask(rng, say(rng, _DO, s=situation), say(rng, _DO_IN, s=situation))
    turns = [asked, f"You could {first} or {second}."]
    kind = rng.random()
    if kind < 0.25:
        turns += [rng.choice(_OTHER_IDEA), f"Then you could {third} or {fourth}."]
    if rng.random() < 0.15:
        turns += [rng.choice(_GOOD), rng.choice(("I am glad that you like it. Have fun!", "Have fun!"))]
    return turns


_HOW_TO = ("how can I {w}", "how can I {w}", "how do I {w}", "what can I do to {w}", "how do you {w}",
           "what helps to {w}", "what is a good way to {w}", "how should I {w}")
_HOW_TO_IN = ("how to {w}", "how I can {w}", "how to {w}")
_HOW_TO_SAY = ("I want to {w}.", "I want to {w}. Do you have a tip?", "Do you have a tip how to {w}?",
               "[Give me|I need] a tip how to {w}.", "Help me to {w}.", "I'd like to {w}.",
               "I need advice: how can I {w}?", "I would like to {w}. What can I do?", "Any tips how to {w}?",
               "I try to {w}, but it is hard.", "Can you help me to {w}?", "How to {w}?", "How to {w}",
               "I don't know how to {w}.", "Tips to {w}?")
_MORE_TIPS = ("Another tip, please.", "Another tip?", "Anything else?", "What else can I do?", "What else helps?",
              "Do you have another tip?", "More tips, please.", "And what else?", "One more tip?")
_TIP_THANKS = (("Thanks!", "You are welcome!"), ("Thank you, I will try that.", "You are welcome! Good luck!"),
               ("Good idea!", "I hope it helps. Good luck!"), ("That helps, thank you.", "I am glad that it helps."),
               ("I will try it.", "I hope it helps. Good luck!"), ("Good tip!", "I am glad that you like it."))


def _advice(rng):
    """'How can I sleep better?': one tip, sometimes another one."""
    wants, whole, answer, more = rng.choice(_ADVICE)
    fields = words(rng)
    want = say(rng, rng.choice(wants), **fields)
    kind = rng.random()
    if kind < 0.15 and whole:
        asked = say(rng, rng.choice(whole), **fields)
    elif kind < 0.45:
        asked = say(rng, _HOW_TO_SAY, w=want)
    else:
        plain = say(rng, _HOW_TO, w=want)
        plain = plain.replace("how do you be ", "how can you be ").replace("how do I be ", "how can I be ")
        asked = ask(rng, plain, say(rng, _HOW_TO_IN, w=want))
    turns = [asked, say(rng, answer, **fields)]
    if more and rng.random() < 0.25:
        turns += [say(rng, _MORE_TIPS), say(rng, rng.choice(more), **fields)]
    if rng.random() < 0.12:
        turns += rng.choice(_TIP_THANKS)
    return turns


MAKERS = ((_dish, 6), (_meal, 9), (_gift, 9), (_idea, 10), (_advice, 18))
