# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches rhymes, lists of a wanted length, picks by chance, "which do you prefer", and kind words on request."""
from .fact_tables import alternatives, joined, rows
from .intent_tables import lists
from .number_words import WORDS
from .question_frames import ask
from .wording import capital, say, with_article

_RHYMING = {}
for _row in rows("rhymes", 1):
    for _word in alternatives(_row[0]):
        _RHYMING.setdefault(_word, []).extend(other for other in alternatives(_row[0]) if other != _word)
_LISTS = [(one, many, alternatives(members)) for one, many, members in rows("lists", 3)]
# Kinds whose members have no article, and single words without one.
_BARE = set("colour,planet,country,sport,drink,month,day of the week,season,capital city,language,continent,ocean,"
            "metal,school subject,spice,herb,girl's name,boy's name,feeling,hobby,game,kind of weather,kind of bread,"
            "ice cream,pudding,fruit salad,spinach,broccoli,lettuce".split(","))
_KIND = lists("kind_words")

_RHYME = ("what rhymes with {w}", "what rhymes with {w}", "which word rhymes with {w}", "what word rhymes with {w}",
          "what is a rhyme for {w}", "what is a word that rhymes with {w}")
_RHYME_IN = ("what rhymes with {w}", "which word rhymes with {w}", "what word rhymes with {w}")
_RHYME_SAY = ("Say a word that rhymes with {w}.", "Find a rhyme for {w}.", "Give me a rhyme for {w}.",
              "I need a rhyme for {w}.", "Rhyme with {w}.", "Name a word that rhymes with {w}.",
              "A rhyme for {w}, please.", "Do you know a rhyme for {w}?", "Tell me a word that rhymes with {w}.",
              "I need a word that rhymes with {w}.", "Find a word that rhymes with {w}.",
              "[Can|Could] you [find|give me|tell me|say] a rhyme for {w}?", "{w} rhymes with [what|...]?",
              "I am writing a poem. What rhymes with {w}?", "Which word sounds like {w} at the end?",
              "Something that rhymes with {w}[, please|?|]", "Words that rhyme with {w}[?|, please|]",
              "Rhyme[ with|:|] {w}", "What could rhyme with {w}?", "Any rhyme for {w}?", "Help me rhyme: {w}.")
_RHYMES_SAY = ("Say {n} words that rhyme with {w}.", "Name {n} words that rhyme with {w}.",
               "Give me {n} rhymes for {w}.", "Find {n} rhymes for {w}.", "Which {n} words rhyme with {w}?",
               "Tell me {n} words that rhyme with {w}.", "I need {n} rhymes for {w}.",
               "[What|Which] {n} [words|things] rhyme with {w}?", "[Can|Could] you [find|say] {n} rhymes for {w}?",
               "{N} rhymes for {w}[, please|?|]", "{N} words that rhyme with {w}[, please|?|]",
               "Do you know {n} words that rhyme with {w}?", "I am writing a poem and need {n} rhymes for {w}.")
_ALSO = ("And with {w}?", "And what rhymes with {w}?", "And {w}?", "What about {w}?", "Now {w}.")


def _rhyme_with(rng, word, count=1):
    found = rng.sample(_RHYMING[word], count)
    return capital(f"{joined(found)} {'rhyme' if count > 1 else 'rhymes'} with {word}.")


def _rhyme(rng):
    """A word that rhymes, or two or three."""
    word, other = rng.sample(list(_RHYMING), 2)
    count = rng.choice((2, 2, 3))
    if rng.random() < 0.25 and len(_RHYMING[word]) >= count:
        number = WORDS[count] if rng.random() < 0.65 else str(count)
        return [say(rng, _RHYMES_SAY, w=word, n=number, N=capital(number)), _rhyme_with(rng, word, count)]
    asked = say(rng, _RHYME_SAY, w=word)
    if rng.random() < 0.55:
        short = rng.choice((f"rhyme for {word}", f"rhymes with {word}"))
        asked = ask(rng, say(rng, _RHYME, w=word), say(rng, _RHYME_IN, w=word), short)
    turns = [asked, _rhyme_with(rng, word)]
    if rng.random() < 0.12:
        turns += [say(rng, _ALSO, w=other), _rhyme_with(rng, other)]
    elif rng.random() < 0.12 and len(_RHYMING[word]) > 2:
        first = turns[1].split()[0].lower()
        turns += [rng.choice(("Another one?", "One more.", "And another word?", "Another word, please.")),
                  capital(f"{rng.choice([w for w in _RHYMING[word] if w.lower() != first])} rhymes with {word}.")]
    return turns


def _do_rhyme(rng):
    """'Do cat and hat rhyme?'"""
    one, two = rng.sample(list(_RHYMING), 2)
    if rng.random() < 0.5:
        two = rng.choice(_RHYMING[one])
    elif one[-2:] == two[-2:] or two in _RHYMING[one]:
        return _rhyme(rng)
    right = two in _RHYMING[one]
    asked = rng.choice((ask(rng, f"do {one} and {two} rhyme", f"if {one} and {two} rhyme"),
                        f"Does {one} rhyme with {two}?", f"Is {two} a rhyme for {one}?"))
    return [asked, f"Yes, {one} and {two} rhyme." if right else f"No, {one} and {two} do not rhyme."]


_LIST = ("Name {n} {k}.", "Name {n} {k}.", "Name {n} {k}.", "Tell me {n} {k}.", "Give me {n} {k}.", "List {n} {k}.",
         "[Can|Could] you name {n} {k}?", "Please name {n} {k}.", "Say {n} {k}.", "{N} {k}, please.",
         "Do you know {n} {k}?", "I need {n} {k}.", "Name {n} {k}, please.", "Write down {n} {k}.",
         "Give me a list of {n} {k}.", "[Can|Could] you tell me {n} {k}?", "{N} {k}?", "What are {n} {k}?",
         "Which {n} {k} do you know?")
_LIST_ONE = ("Name {a}.", "Name {a}.", "Tell me {a}.", "Say {a}.", "Give me {a}.", "[Can|Could] you name {a}?",
             "{A}, please.", "Please name {a}.")
_LIST_ANY = ("Name some {k}.", "Name a few {k}.", "List some {k}.", "Tell me some {k}.", "Which {k} do you know?",
             "What {k} do you know?", "Give me some {k}.")
_MORE_LIST = ("[Name|Tell me|Give me] {n} more[|, please].", "{N} more[|, please].", "And {n} more?")
_NEXT_LIST = ("And {n} {k}?", "Now {n} {k}.", "And now {n} {k}, please.", "Okay, and {n} {k}?")


def _listed(words):
    return capital(joined(words)) + "."


def _list(rng):
    """'Name three fruits.'"""
    one, many, members = rng.choice(_LISTS)
    count = min(rng.choices((1, 2, 3, 4, 5), (10, 22, 40, 13, 15))[0], len(members))
    if count == 1:
        article = with_article(one)
        word = rng.choice(members)
        named = word if one in _BARE or word in _BARE else with_article(word)
        return [say(rng, _LIST_ONE, a=article, A=capital(article)), f"{capital(named)} is {article}."]
    number = WORDS[count] if rng.random() < 0.75 else str(count)
    words = rng.sample(members, count)
    if rng.random() < 0.1:
        known = many != "languages"  # of those it speaks one only
        return [say(rng, _LIST_ANY if known else _LIST_ANY[:4], k=many), _listed(rng.sample(members, 3))]
    turns = [say(rng, _LIST, n=number, N=capital(number), k=many), _listed(words)]
    kind, rest = rng.random(), [word for word in members if word not in words]
    if kind < 0.12 and len(rest) >= 2:
        more = rng.choice([n for n in (1, 2, 2, 3) if n <= len(rest)])
        turns += [say(rng, _MORE_LIST, n=WORDS[more], N=capital(WORDS[more])), _listed(rng.sample(rest, more))]
    elif kind < 0.22:
        _, other, found = rng.choice(_LISTS)
        again = min(rng.choice((2, 3, 3)), len(found))
        turns += [say(rng, _NEXT_LIST, n=WORDS[again], k=other), _listed(rng.sample(found, again))]
    return turns


_RATHER = ("Which do you prefer, {a} or {b}?", "What do you prefer, {a} or {b}?", "Do you prefer {a} or {b}?",
           "{A} or {b}?", "Do you like {a} or {b} more?", "Which is nicer, {a} or {b}?",
           "{A} or {b}, what do you like better?", "What do you like more, {a} or {b}?", "Would you choose {a} or {b}?",
           "Which do you like better, {a} or {b}?", "{A} or {b}, which one?", "What is better, {a} or {b}?")
_I_RATHER = ("{A}.", "{A}!", "I prefer {a}.", "I like {a} more.", "{A}, of course.", "I would choose {a}.",
             "{A}, I think.")
_PAIRS = [tuple(pair.split(" or ")) for row in rows("pairs", 1) for pair in alternatives(row[0])]


def _prefer(rng):
    """'Tea or coffee?': no taste, but a friendly answer."""
    pair = list(rng.choice(_PAIRS))
    if rng.random() < 0.2:
        pair = rng.sample([word for other in _PAIRS for word in other], 2)
    rng.shuffle(pair)
    a, b = pair
    turns = [say(rng, _RATHER, a=a, b=b, A=capital(a)),
             f"I have no taste of my own, but {a} and {b} both sound nice. Which do you prefer?"]
    if rng.random() < 0.3:
        mine = rng.choice(pair)
        turns += [say(rng, _I_RATHER, a=mine, A=capital(mine)), f"{capital(mine)}! That is a good choice."]
    return turns


_NICE = ("Say something nice.", "Say something kind.", "Give me a compliment.", "Pay me a compliment.",
         "Tell me something nice.", "Say something nice to me.", "[Can|Could] you say something nice?",
         "I need a compliment.", "I need some kind words.", "A compliment, please.", "Make me a compliment.",
         "Be nice to me.", "Praise me.", "Say something sweet.", "Tell me something kind[|, please].",
         "What do you like about me?")
_MOTTO = ("Motivate me.", "Motivate me[|, please].", "I need [some |]motivation.", "Say something motivating.",
          "Give me a motto.", "Encourage me.", "A motto for today, please.", "I need some courage.",
          "Say something to encourage me.", "Give me a wise saying.", "Inspire me.", "Tell me a saying.",
          "[Can|Could] you motivate me?", "I need a good word.", "Give me a thought for the day.",
          "Do you have a motto for me?", "Give me strength.")
_WISH = ("Wish me something.", "What do you wish me?", "Give me a wish for today.", "Wish me something nice.")


def _kind_words(rng):
    requests, kind = rng.choices(((_NICE, "nice"), (_MOTTO, "motto"), (_WISH, "wish")), (2, 2, 1))[0]
    first, second = rng.sample(_KIND[kind], 2)
    turns = [say(rng, requests), first]
    if rng.random() < 0.15:
        turns += [rng.choice(("Another one, please.", "One more, please.", "Another one!", "Say another one.")), second]
    elif rng.random() < 0.2:
        turns += rng.choice((("Thank you!", "You are welcome!"), ("That is kind.", "I mean it. Have a nice day!"),
                             ("Thanks, that helps.", "I am glad to hear that.")))
    return turns


_BEATS = {"rock": "scissors", "scissors": "paper", "paper": "rock"}


_NUMBER = ("[Pick|Choose|Say|Think of|Tell me] a number [between 1 and|from 1 to] {n}.",
           "Give me a number between 1 and {n}.", "A number from 1 to {n}, please.", "Any number from 1 to {n}?")
_COIN = ("[Flip|Toss|Throw] a coin.", "Heads or tails?", "[Can|Could] you flip a coin?", "[Flip|Toss] a coin for me.")
_DIE = ("Roll a [die|dice].", "Throw a [die|dice].", "[Can|Could] you roll a [die|dice]?", "Roll a [die|dice] for me.")
_ROCK = ("Rock, paper, scissors: I [say|take|choose] {u}.",
         "[Let us|Let's] play rock, paper, scissors. I [say|take] {u}.", "Rock, paper, scissors! {U}!")


def _chance(rng):
    """A number, a coin, a die, rock-paper-scissors."""
    kind = rng.random()
    if kind < 0.35:
        top = rng.choice((3, 5, 6, 10, 10, 10, 20, 50, 100))
        return [say(rng, _NUMBER, n=top), f"I pick {rng.randint(1, top)}."]
    if kind < 0.5:
        return [say(rng, _COIN), rng.choice(("Heads!", "Tails!"))]
    if kind < 0.65:
        return [say(rng, _DIE), f"Your number is {rng.randint(1, 6)}."]
    user, mine = rng.choice(list(_BEATS)), rng.choice(list(_BEATS))
    asked = say(rng, _ROCK, u=user, U=capital(user))
    if user == mine:
        return [asked, f"I take {mine} too. Nobody wins!"]
    winner, loser = (mine, user) if _BEATS[mine] == user else (user, mine)
    beats = f"{capital(winner)} {'beat' if winner == 'scissors' else 'beats'} {loser}"
    return [asked, f"I take {mine}. {beats}, so {'I' if winner == mine else 'you'} win!"]


MAKERS = ((_rhyme, 9), (_do_rhyme, 3), (_list, 16), (_prefer, 7), (_kind_words, 6), (_chance, 4))
