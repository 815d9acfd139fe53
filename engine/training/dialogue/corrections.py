# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to change the last answer as the user wants it: shorter, simpler, another thing, capital letters,
more or fewer."""
from . import corrections_stories
from .fact_tables import alternatives, joined, rows
from .question_frames import ask
from .story_parts import WORDS, table_lines
from .wording import capital, say, with_article

_TEXTS = rows("corrections_explanations", 5)
_MEANT = [line.split(" ", 1)[1].split(": ", 1) for line in table_lines("corrections_meant") if line.startswith("word ")]
_LISTS = {name: alternatives(cell) for name, cell in (line[5:].split(": ") for line in table_lines("corrections_meant")
                                                      if line.startswith("list "))}
_NUMBERS = ("", "one", "two", "three", "four", "five")
_WORDS = sorted({word for group in "abwt" for word in WORDS[group] if word.isalpha()})

_SHORTER = ("Shorter, please.",) * 3 + ("Shorter[|!]",
            "[Can|Could] you [make it shorter|say it in a shorter way|shorten it]?", "That is too long.",
            "In short?", "In one sentence, please.", "Make it shorter[|, please].", "Too long. Shorter, please.",
            "And in short?", "Briefly, please.",
            "The short version, please.", "Say it in one sentence.", "Shorten it, please.", "Please be brief.",
            "Sum it up, please.")
_SIMPLER = ("Say it in simpler words[|, please].",) * 3 + ("Simpler, please.", "In simple words, please.",
            "[Can|Could] you [say|explain] it [in simple|in simpler|with easier] words?",
            "I don't understand.", "I don't understand it.", "That is too hard for me.", "Too difficult.",
            "Explain it to a child.", "Easier, please.",
            "Say it for a child.", "That was too complicated.", "Can you make it easier?", "I did not get that.",
            "What does that mean?", "Huh?",
            "Explain it like I am five.", "Make it simpler[|, please].")
_ONE_WORD = ("In one word?", "In one word, please.", "Say it in one word[|, please].",
             "[Can|Could] you say it in one word?", "Just one word, please.", "One word?")
_WRONG = ("You made a mistake.",) * 3 + ("That is wrong.", "That's wrong.", "This is not right.",
          "That is not correct.", "You are wrong.", "Wrong!",
          "There is a mistake in [your answer|it].", "I think you made a mistake.", "Your answer is wrong.",
          "That was not right.", "That is false.",
          "I think that is wrong.", "You got that wrong.", "This can't be right.", "Sorry, but that is wrong.",
          "You made an error.", "That's not true.",
          "Hm, that is not right.", "You were wrong.", "No, that's wrong.")
_SORRY = ("I am sorry. I am a small model and I make mistakes. What is wrong?",
          "I am sorry for the mistake. What should it be?",
          "I am sorry. Please tell me what is wrong.")
_NOT_THIS = ("That is not what I meant.", "That's not what I asked.", "You misunderstood me.",
             "No, I meant something else.", "You did not understand me.",
             "I asked something else.", "I meant something else.", "You got me wrong.", "That was not my question.",
             "No, not that.")
_MISREAD = ("I am sorry, I misunderstood you. What did you mean?", "I am sorry. Please say it in other words.")
_FORGIVEN = ("[Oh, |]never mind.", "It's okay.", "No problem.", "Oh, it was my mistake.", "Sorry, you were right.",
             "Never mind, it's fine.", "Ah, no, you are right.")
_KIND = ("Thank you. I am glad to help with something else.", "Thank you. What else can I do for you?")
_CAPITALS = ("In capital letters[|, please].",) * 2 + ("Now in capital letters[|, please].",
             "[Write|Put] it in capital letters[|, please].", "All capitals, please.",
             "[Can|Could] you write it in capital letters?", "In upper case[|, please].",
             "Now in big letters[|, please].", "With capital letters.", "Uppercase, please.")
_SMALL = ("In small letters[|, please].", "Now in small letters[|, please].", "Write it in small letters.",
          "In lower case[|, please].", "No capital letters, please.")
_WRITE = ("Write the word {w}.", "Write {w}.", "Please write the word {w}.", "Say the word {w}.", "Say {w}.",
          "Can you write {w}?", "Write down the word {w}.")
_LIST = ("Name {n} {k}.",) * 4 + ("Tell me {n} {k}.", "Give me {n} {k}.", "[Can|Could] you name {n} {k}?",
         "List {n} {k}.", "Please name {n} {k}.",
         "I need {n} {k}.", "Say {n} {k}.", "{N} {k}, please.", "Write down {n} {k}.", "Do you know {n} {k}?",
         "Give me a list of {n} {k}.")
_ASK_WORD = ("What is {n}?", "What is {n}?", "What is {n}?", "What does {w} mean?", "What does the word {w} mean?",
             "Explain the word {w}.", "Tell me what {w} means.", "What is the meaning of {w}?")
_MEANT_THIS = ("[No, I meant|No, I meant|No, I meant|I meant|I mean|Sorry, I meant] {m}.", "I was thinking of {m}.",
               "[Oh, |]I meant {m}.", "Not that. I meant {m}.", "No, {m}, please.")
_MEANT_LIST = ("No, I meant {k}.",) * 4 + ("I meant {k}.", "Sorry, I meant {k}.", "No, {k}!", "Not {o}, {k}.",
               "I said {k}, not {o}.", "I wanted {k}.",
               "No, not {o}, {k}, please.", "Oh, I mean {k}.", "{K}, I meant.", "I meant {k}, not {o}.",
               "Wait, I meant {k}.")
_MORE = ("One more[|, please].", "Another one[|, please].", "And one more?", "Add one more.", "Tell me one more.",
         "More, please.")
_FEWER = ("Only {n}[|, please].", "Just {n}[|, please].", "I only need {n}.", "{N} are enough.", "Make it {n}.",
          "Shorten the list to {n}.")
_ORDER = ("In alphabetical order[|, please].", "Sort them[|, please].", "Sort them by the alphabet.",
          "Put them in alphabetical order.", "[Can|Could] you sort them?")
_BACK = ("In the other order[|, please].", "Backwards, please.", "Now in reverse order.", "Turn the order around.",
         "The other way round, please.")
_NUMBERED = ("With numbers[|, please].", "As a numbered list[|, please].", "Number them[|, please].",
             "Put numbers in front.")
_SWAP = ("Without {x}[|, please].", "Not {x}.", "Leave out {x}.", "Replace {x}.", "Something else instead of {x}.")
_THANKS = (("Thanks!", "You're welcome!"), ("Thank you.", "You're welcome!"), ("Better, thanks.", "You're welcome!"),
           ("That's better.", "I am glad to hear that."),
           ("Now I understand.", "I am glad to hear that."), ("Good.", "I am glad that it helps."))


def _with_thanks(rng, turns):
    return turns + list(rng.choice(_THANKS)) if rng.random() < 0.12 else turns


def _explained(rng):
    """A long answer, then shorter, simpler or in one word."""
    questions, long, short, simple, word = rng.choice(_TEXTS)
    text = rng.choice(alternatives(questions))
    turns = [capital(text) + "?" if rng.random() < 0.6 or not text.startswith("what is ") else ask(rng, text,
                     _inside(text)), long]
    options = [(_SHORTER, short)] * 3 + [(_SIMPLER, simple)] * 3 + ([(_ONE_WORD, word)] if word else [])
    first = rng.choice(options)
    turns += [say(rng, first[0]), first[1]]
    if rng.random() < 0.25:
        other = rng.choice([option for option in options if option[1] != first[1]])
        turns += [say(rng, other[0]), other[1]]
    return _with_thanks(rng, turns)


def _inside(text):
    """'what is ice' is 'what ice is' inside of a sentence."""
    return f"what {text[8:]} is"


def _meaning(rng):
    """A word with two meanings: the user meant the other one."""
    word, cells = rng.choice(_MEANT)
    first, names, other = cells.split(" | ")
    name = rng.choice(alternatives(names))
    noun = word if word in ("spring", "light", "glasses") else with_article(word)
    user = say(rng, _ASK_WORD, w=word, n=noun).replace("is glasses", "are glasses").replace("does glasses",
               "do glasses")
    meant = say(rng, _MEANT_THIS, m=name)
    return _with_thanks(rng, [user, first, meant, f"Ah, I see. {other}"])


def _spoken(words):
    return capital(joined(words)) + "."


def _listed(rng):
    """A list that is changed."""
    kind, other = rng.sample(sorted(_LISTS), 2)
    count = rng.choice((2, 3, 3, 3, 4))
    words = rng.sample(_LISTS[kind], count + 1)
    spare, words = words[-1], words[:-1]
    turns = [say(rng, _LIST, n=_NUMBERS[count], N=capital(_NUMBERS[count]), k=kind), _spoken(words)]
    change = rng.choice(("meant",) * 5 + ("more", "more", "fewer", "order", "back", "numbers", "swap"))
    if change == "meant":
        turns += [say(rng, _MEANT_LIST, k=other, K=capital(other), o=kind), _spoken(rng.sample(_LISTS[other], count))]
    elif change == "more":
        turns += [say(rng, _MORE), capital(spare) + "."]
    elif change == "fewer":
        fewer = rng.randrange(1, count)
        turns += [say(rng, _FEWER, n=_NUMBERS[fewer], N=capital(_NUMBERS[fewer])).replace("One are",
                      "One is"), _spoken(words[:fewer])]
    elif change == "order":
        turns += [say(rng, _ORDER), _spoken(sorted(words, key=str.lower))]
    elif change == "back":
        turns += [say(rng, _BACK), _spoken(words[::-1])]
    elif change == "numbers":
        turns += [say(rng, _NUMBERED), " ".join(f"{at}. {capital(word)}" for at, word in enumerate(words, 1))]
    else:
        at = rng.randrange(count)
        turns += [say(rng, _SWAP, x=words[at]), _spoken(words[:at] + [spare] + words[at + 1:])]
    return _with_thanks(rng, turns)


def _letters(rng):
    """A short word in capital letters, and back."""
    word = rng.choice(_WORDS)
    user = say(rng, _WRITE, w=word)
    if rng.random() < 0.3:
        return [user[:-1] + " in capital letters" + user[-1], word.upper()]
    turns = [user, capital(word) + ".", say(rng, _CAPITALS), word.upper()]
    return turns + [say(rng, _SMALL), word] if rng.random() < 0.3 else turns


def _mistake(rng):
    """The user says that something is wrong: an apology and a question."""
    if rng.random() < 0.7:
        turns = [say(rng, _WRONG), rng.choice(_SORRY)]
    else:
        turns = [say(rng, _NOT_THIS), rng.choice(_MISREAD)]
    return turns + [capital(say(rng, _FORGIVEN)), rng.choice(_KIND)] if rng.random() < 0.2 else turns


def segment(rng):
    """A story that is changed, or another answer that is changed."""
    kind = rng.choices((corrections_stories.segment, _explained, _meaning, _listed, _letters, _mistake), (48, 17, 8,
                       15, 5, 7))[0]
    return kind(rng)
