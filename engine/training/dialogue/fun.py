# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches jokes, riddles, and short poems on request. The texts are in tables/."""
from .change_wordings import phrase
from .fact_tables import alternatives, rows
from .wording import capital, say

_JOKES = [(alternatives(subjects), joke, why) for subjects, joke, why in rows("jokes", 3)]
_RIDDLES = rows("riddles", 3)
_POEMS = [row for row in rows("poems", 3) if row[0].startswith("about ")]
_COUPLETS = {}
for _kind, _couplet, _ in rows("poems", 3):
    if not _kind.startswith("about "):
        _COUPLETS.setdefault(_kind, []).append(_couplet)

_ASK_JOKE = ("Tell me a joke.", "Tell me a joke.", "Tell me a joke.",
             "[Please tell|Tell] me a [funny|good|short|new|nice] joke.", "A joke[|, please][.|!]",
             "[Can|Could] you tell [me |us |]a joke?", "Do you know a [|good |funny ]joke?", "Do you know any jokes?",
             "I want [to hear |]a joke.", "I'd like to hear a joke.", "Make me laugh[.|!]", "Joke[|, please][.|!]",
             "Say something funny.", "Tell a joke, please.", "[Hi|Hello|Hey], tell me a joke.", "Give me a joke.",
             "I need a [joke|good joke|laugh].", "Are you funny? Tell me a joke.", "Let me hear a joke.",
             "[My child|My son|My daughter|My friend] wants to hear a joke.")
_ASK_JOKE_ABOUT = ("Tell me a joke about {t}.", "[Do you know|Do you have] a joke about {t}?",
                   "A joke about {t}, please.", "[Can|Could] you tell me a joke about {t}?", "I want a joke about {t}.",
                   "Make a joke about {t}.", "Is there a joke about {t}?", "Joke about {t}?",
                   "Tell me something funny about {t}.")
_JOKE_WANTED = ("A joke, please.", "A joke, please.", "A joke!", "Tell me a joke.", "A joke.", "I'd like a joke.",
                "A joke would be nice.")
_JOKE_YES = ("Yes, please.", "Yes, please.", "Yes.", "Yes, a joke, please.", "Yes, tell me a joke.", "Yes!", "Sure!",
             "Okay, tell me one.", "Please do.", "Yes, I'd like that.", "Of course!", "Sure, go on.")
_JOKE_NO = ("No, thanks.", "No.", "No, thank you.", "Not now.", "Maybe later.", "Rather not.")
_ANOTHER = ("Another one[|, please][.|!]", "Another joke[|, please][.|!]", "One more[|, please][.|!]",
            "Tell me another one.", "[Haha|Lol|Ha|Good one][.|!] Another one!", "More jokes, please.",
            "Do you know another one?", "And another?", "Again!", "One more joke.", "Tell me one more.",
            "That was funny. One more, please.", "Next joke, please.")
_WHY_FUNNY = ("I don't get it.", "I don't understand it.", "Why is that funny?", "What is funny about that?",
              "Explain the joke[|, please].", "I don't understand the joke.", "Can you explain the joke?")
_LAUGH = ("Haha!", "Haha, good one!", "Lol", "That was funny!", "Very funny!", "Good one!", "Hahaha",
          "I like that one.", "That's funny!", "That made me laugh.", "Funny!", "Great joke!", "That is a good joke.")
_GROAN = ("That is not funny.", "That was a bad joke.", "Not funny.", "That joke is old.", "I know that one.",
          "Ha ha, very old.", "I don't like that joke.", "That was not good.")


def _one_more(rng, known, noun):
    """How a user asks for another thing of that kind."""
    return say(rng, known) if rng.random() < 0.5 else phrase(rng, "another thing", w=noun)


def _other_joke(rng, joke):
    return rng.choice([row[1] for row in _JOKES if row[1] != joke])


def joke(rng, asked=_ASK_JOKE):
    """A joke, sometimes about a thing, and what people say after it."""
    subjects, text, why = rng.choice(_JOKES)
    about = rng.random() < 0.35 and asked is _ASK_JOKE
    turns = [say(rng, _ASK_JOKE_ABOUT, t=rng.choice(subjects)) if about else say(rng, asked), text]
    kind = rng.random()
    if kind < 0.22:
        other = _other_joke(rng, text)
        turns += [_one_more(rng, _ANOTHER, "joke"), other]
        if rng.random() < 0.3:
            turns += [_one_more(rng, _ANOTHER, "joke"), _other_joke(rng, other)]
    elif kind < 0.32 and why:
        turns += [say(rng, _WHY_FUNNY), why]
    elif kind < 0.42:
        turns += [say(rng, _LAUGH), rng.choice(("I am glad that you laugh!", "I am glad that you like it!"))]
    elif kind < 0.47:
        turns += [say(rng, _GROAN), "I am sorry. Here is another one: " + _other_joke(rng, text)]
    return turns


def joke_wanted(rng):
    """A joke after one was offered beside other things."""
    return joke(rng, _JOKE_WANTED)[:4]


def joke_accepted(rng):
    """The answer to 'Shall I tell you a joke?'"""
    if rng.random() < 0.15:
        return [rng.choice(_JOKE_NO), "All right. What would you like to do instead?"]
    return joke(rng, _JOKE_YES)[:4]


_ASK_RIDDLE = ("Tell me a riddle.", "Tell me a riddle.", "Ask me a riddle.", "Give me a riddle.",
               "A riddle[|, please][.|!]", "[Do you know|Do you have] [a|a good|a hard|an easy] riddle?",
               "[Can|Could] you tell me a riddle?", "I want a riddle.", "I'd like [a|to hear a] riddle.",
               "Let us do a riddle.", "I like riddles. Do you know one?", "Riddle[|, please].",
               "Let me guess something.", "Do you know riddles?", "Please ask me a riddle.", "Let's do riddles.",
               "[My child|My son|My daughter|My friend] wants a riddle.", "[Hi|Hello|Hey], do you know a riddle?")
_RIDDLE_WANTED = ("A riddle, please.", "A riddle, please.", "A riddle!", "A riddle.", "I'd like a riddle.",
                  "Ask me a riddle.")
_GIVE_UP = ("I give up.", "I give up.", "I don't know.", "I have no idea.", "No idea.", "Tell me the answer.",
            "What is it?", "What is the answer?", "I can't guess it.", "Please tell me.", "That is too hard.",
            "Say it.", "The answer, please.")
_HINT = ("Give me a hint[|, please].", "A hint, please.", "Can I have a hint?", "Hint?", "Can you help me?",
         "I need a hint.", "That is hard. A hint?")
_GUESS = ("{A}?", "{A}?", "{A}!", "{A}.", "Is it {a}?", "Is it {a}?", "It is {a}.", "I think it is {a}.", "Maybe {a}?",
          "It must be {a}!", "Could it be {a}?", "{A}, I think.")
_NEXT_RIDDLE = ("Another one[|, please][.|!]", "Another riddle[|, please][.|!]", "One more[|, please][.|!]",
                "Next one!", "Tell me another riddle.", "Do you know another one?", "A new one, please.")


def _guess(rng, answer):
    return say(rng, _GUESS, a=answer, A=capital(answer))


def _solve(rng, answer, hint):
    """How a riddle ends: it is guessed, missed, or given up."""
    turns = []
    kind = rng.random()
    if kind < 0.2:
        turns += [say(rng, _HINT), f"{hint} What is it?"]
    elif kind < 0.45:
        wrong = rng.choice([row[1] for row in _RIDDLES if row[1] != answer])
        turns += [_guess(rng, wrong), rng.choice((f"No, it is not {wrong}. Guess again, or give up.",
                                                  f"No, it is not {wrong}. A hint: {hint[0].lower()}{hint[1:]}"))]
    if rng.random() < 0.5:
        return turns + [say(rng, _GIVE_UP), f"The answer is: {answer}."]
    right = rng.choice((f"Yes, that is right: {answer}!", f"Right, it is {answer}! Well done."))
    return turns + [_guess(rng, answer), right]


def riddle(rng, asked=_ASK_RIDDLE, again=0.2):
    """A riddle and its end; sometimes another one."""
    text, answer, hint = rng.choice(_RIDDLES)
    turns = [say(rng, asked), text] + _solve(rng, answer, hint)
    if len(turns) <= 4 and rng.random() < again:
        other, answer, _ = rng.choice([row for row in _RIDDLES if row[0] != text])
        turns += [_one_more(rng, _NEXT_RIDDLE, "riddle"), other, say(rng, _GIVE_UP), f"The answer is: {answer}."]
    return turns


def riddle_wanted(rng):
    """A riddle after the offer to ask one."""
    return riddle(rng, _RIDDLE_WANTED, again=0)


def riddle_asked(rng):
    """The user asks one of the riddles."""
    text, answer, _ = rng.choice(_RIDDLES)
    start = rng.choice(("", "", "", "A riddle for you: ", "Guess: ", "Riddle: ", "Can you solve this riddle? ",
                        "Guess what it is. "))
    return [start + text, f"It is {answer}."]


_POEM = ("poem", "poem", "poem", "short poem", "little poem", "verse", "rhyme", "poem of four lines", "nice poem",
         "small poem")
_ASK_POEM = ("Write a {p} about {t}.", "Write a {p} about {t}.", "Write me a {p} about {t}.",
             "Tell me a {p} about {t}.", "A {p} about {t}[|, please].", "[Can|Could] you write a {p} about {t}?",
             "[Can|Could] you make a {p} about {t}?", "Please write a {p} about {t}.", "I'd like a {p} about {t}.",
             "I want a {p} about {t}.", "Make a {p} about {t}.", "Do you know a {p} about {t}?",
             "Give me a {p} about {t}.", "I need a {p} about {t}.", "Compose a {p} about {t}.",
             "[Hi|Hello|Hey], write a {p} about {t}.", "Say a {p} about {t}.", "Would you write a {p} about {t}?",
             "{T}: write a {p} about it.", "Poem about {t}[|, please].")
_ASK_ANY_POEM = ("Write a {p}.", "Write me a {p}.", "Tell me a {p}.", "A {p}, please.", "[Can|Could] you write a {p}?",
                 "Do you know a {p}?", "I'd like a {p}.", "Can you write poems?", "I like poems. Write one for me.",
                 "Say a {p} for me.")
_NEXT_POEM = ("And about {t}?", "And one about {t}?", "Now about {t}.", "Now one about {t}, please.",
              "Another one about {t}, please.", "Write one about {t} too.", "And a poem about {t}?")
_SAME_POEM = ("Another one.", "Another one, please.", "Write another one.", "One more about it, please.",
              "A different one, please.", "Another poem about it.")
_PRAISE = (("Thank you!", "You are welcome!"), ("That is nice.", "I am glad that you like it!"),
           ("Beautiful!", "I am glad that you like it!"), ("I like it.", "I am glad that you like it!"),
           ("Thanks, that is a lovely poem.", "You are welcome!"), ("How nice!", "I am glad that you like it!"))


def poem(rng, row, unlike=""):
    """Four lines about the thing of a row of the table, another poem than `unlike`."""
    kind, thing, own = row[0][6:], alternatives(row[1])[0], alternatives(row[2])
    while True:
        couplets = [rng.choice(own), rng.choice(_COUPLETS.get("last " + kind, own))]
        if "first " + kind in _COUPLETS and rng.random() < 0.35:
            couplets = [say(rng, rng.choice(_COUPLETS["first " + kind]), t=thing), rng.choice(own)]
        if kind == "self":
            couplets = own
        text = "\n".join(capital(line) for couplet in couplets for line in couplet.split(" / "))
        if text != unlike or kind == "self":
            return text


def poems(rng):
    """A poem on request, sometimes two."""
    row = rng.choice(_POEMS)
    thing = rng.choice(alternatives(row[1]))
    template = _ASK_POEM if rng.random() < 0.9 else _ASK_ANY_POEM
    turns = [say(rng, template, p=rng.choice(_POEM), t=thing, T=capital(thing)), poem(rng, row)]
    kind = rng.random()
    if kind < 0.15:
        other = rng.choice([each for each in _POEMS if each != row])
        turns += [say(rng, _NEXT_POEM, t=rng.choice(alternatives(other[1]))), poem(rng, other)]
    elif kind < 0.22 and row[0] != "about self":
        turns += [_one_more(rng, _SAME_POEM, "poem"), poem(rng, row, turns[1])]
    elif kind < 0.34:
        turns += rng.choice(_PRAISE)
    return turns
