# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches where knowledge ends: people, places, books and days that nobody told it about, and the user's own life.

The questions are put together from invented names, so that what is learnt is the kind of question and not the name. An
answer says first that it does not know, then at most one thing that it can do.
"""

from dialogue.wording import capital, say

_SYLLABLES = (
    "al an ar bel ber bra cor dal den dor el er fal fen gar gil hal han hol ira jor kal ker lan len lor mar mel mor nar nol or pel "
    "quin ral ren ros sal sel sor tal ter tol ul val ven vor wal wen wil zan zel zor".split()
)
_PERSON_ENDS = "son man ner ley ton ski ova ez ini ard well by".split()
_PLACE_ENDS = "ton ham ville burg field brook stead port mouth wick ford by dale".split()
_FIRST = (
    "Anton Berta Cedric Dora Edgar Flora Gustav Helga Igor Johanna Kasper Livia Magnus Nadia Otto Petra Quentin Rufus Stella "
    "Tobias Ursula Victor Wilma Xaver Yvonne Zeno".split()
)
_WORKS = "book|novel|song|film|play|poem|painting|opera|band|company|shop|magazine|club|school|bridge|castle|ship|festival".split(
    "|"
)
_JOBS = "mayor|king|president|captain|director|owner|founder|teacher|doctor|baker|bishop|inventor|champion|author|painter".split(
    "|"
)
_ADJECTIVES = "silent golden broken purple hidden lost crooked frozen second last northern hollow".split()
_NOUNS = "lantern river clock harbour garden mirror tower feather orchard window anchor kettle".split()
_KIN = (
    "mother father sister brother wife husband boss neighbour teacher friend grandmother grandfather son daughter cousin uncle "
    "aunt dog cat doctor landlord".split()
)
_FACTS_OF_KIN = [
    "name",
    "birthday",
    "favourite colour",
    "favourite food",
    "phone number",
    "address",
    "age",
    "job",
    "middle name",
    "shoe size",
]
_OWN = [
    "birthday",
    "phone number",
    "address",
    "shoe size",
    "password",
    "bank number",
    "eye colour",
    "middle name",
    "star sign",
    "email address",
    "house number",
    "weight",
    "height",
    "car",
    "job",
    "school",
    "last name",
]
_PLACES_OF_THINGS = [
    "keys",
    "glasses",
    "phone",
    "wallet",
    "umbrella",
    "shoes",
    "passport",
    "bag",
    "book",
    "charger",
    "gloves",
    "ring",
]
_WEAR = ["shirt", "hat", "coat", "jacket", "jumper", "scarf", "dress", "tie", "shoes", "socks"]
_COUNTS = [
    "people live in my town",
    "windows are in my house",
    "books are on my shelf",
    "coins are in my pocket",
    "cars are outside",
    "steps did I take today",
    "emails are in my inbox",
    "rooms does my house have",
    "friends do I have",
    "children are in the park",
    "birds sit on my roof",
    "people are in this room",
    "sweets are in my bag",
]

_OFFER = "[| But I can [tell you a story|do a small sum|answer a simple question|talk with you].| You can look it up in a good book.]"
_NOT_TOLD = "[I do not know that, because you have not told me.|I do not know that: you have not told me yet.|You have not told me that.]"


def _word(rng, ends):
    return capital("".join(rng.choices(_SYLLABLES, k=rng.choice([1, 2, 2]))) + rng.choice(ends))


def _person(rng):
    last = _word(rng, _PERSON_ENDS)
    return f"{rng.choice(_FIRST)} {last}" if rng.random() < 0.75 else last


def _place(rng):
    return _word(rng, _PLACE_ENDS)


def _title(rng):
    return f"The {capital(rng.choice(_ADJECTIVES))} {capital(rng.choice(_NOUNS))}"


def _unknown_person(rng):
    name = _person(rng)
    question = say(
        rng,
        [
            "Who [is|was] {n}?",
            "[Do you know|Have you heard of] {n}?",
            "Tell me about {n}.",
            "What did {n} do?",
            "When was {n} born?",
            "Where does {n} live?",
            "What is {n} famous for?",
            "Who was {n} married to?",
            "How old is {n}?",
            "What do you know about {n}?",
        ],
        n=name,
    )
    return question, say(
        rng, "[I do not know [who that is|that person]|I do not know that name][, I am sorry|]." + _OFFER
    )


def _unknown_place(rng):
    name = _place(rng)
    question = say(
        rng,
        [
            "Where is {n}?",
            "Who is the {job} of {n}?",
            "How many people live in {n}?",
            "What is {n} like?",
            "Tell me about {n}.",
            "When was {n} founded?",
            "How far is it to {n}?",
            "Who was the [first|third|last] {job} of {n}?",
            "What is the best [hotel|restaurant|shop] in {n}?",
            "Is {n} a [big|small] town?",
        ],
        n=name,
        job=rng.choice(_JOBS),
    )
    return question, say(rng, "I do not know [that place|that town][, I am sorry|]." + _OFFER)


def _unknown_work(rng):
    title, kind = _title(rng), rng.choice(_WORKS)
    question = say(
        rng,
        [
            "Who [wrote|made|owns|built] the {k} {t}?",
            "What is the {k} {t} about?",
            "When was the {k} {t} made?",
            "Do you know the {k} {t}?",
            "Is the {k} {t} good?",
            "What happens at the end of the {k} {t}?",
            "Who is the {j} of the {k} {t}?",
        ],
        k=kind,
        t=title,
        j=rng.choice(_JOBS),
    )
    return question, say(rng, "I do not know that {k}[, I am sorry|]." + _OFFER, k=kind)


def _exact_history(rng):
    year = rng.randint(1200, 1990)
    question = say(
        rng,
        [
            "What happened in {p} in {y}?",
            "Who won the {p} cup in {y}?",
            "Who was the {j} of {p} in {y}?",
            "How many people lived in {p} in {y}?",
            "What did bread cost in {y}?",
            "Who ruled {p} in {y}?",
            "What happened on the [third|tenth|twelfth] of [May|June|March] {y}?",
        ],
        p=_place(rng),
        y=year,
        j=rng.choice(_JOBS),
    )
    return question, say(
        rng,
        "[I do not know what happened in {y}|I do not know that].[ I am too small for so much history.|]" + _OFFER,
        y=year,
    )


def _life_of_the_user(rng):
    kind = rng.randrange(5)
    if kind == 0:
        fact, owner = rng.choice(_FACTS_OF_KIN), rng.choice(_KIN)
        question = say(rng, "[What is|What's|Do you know|Tell me|Can you tell me] my {o}'s {f}?", o=owner, f=fact)
    elif kind == 1:
        question = say(rng, "[What is|What's|Do you know|Tell me|Guess] my {f}?", f=rng.choice(_OWN))
    elif kind == 2:
        question = say(
            rng,
            [
                "Where [is|are] my {t}?",
                "Do you know where my {t} [is|are]?",
                "I can't find my {t}. Where did I put it?",
                "Have you seen my {t}?",
                "Where did I put my {t}?",
            ],
            t=rng.choice(_PLACES_OF_THINGS),
        )
    elif kind == 3:
        question = say(
            rng,
            [
                "What did I [eat|do|say|buy|dream|read] [yesterday|last night|this morning|on Sunday|last week|for lunch]?",
                "What am I [thinking|holding|eating|drinking|looking at][| right now| now]?",
                "Who did I meet [yesterday|today]?",
                "Where was I [born|yesterday|last summer]?",
                "When is my [birthday|next holiday|appointment|train]?",
                "How [tall|heavy|rich|old] am I?",
                "Where do I [live|work|come from]?",
                "Am I [married|tall|ill|late]?",
                "When did I [get up|go to bed|start school]?",
            ],
        )
    else:
        return _eyes(rng)
    return question, say(rng, _NOT_TOLD)


def _eyes(rng):
    question = say(
        rng,
        [
            "What colour is [my|the] {w}[| I am wearing| I have on]?",
            "What am I wearing?",
            "How many {c}?",
            "Who is [next to|behind|beside|with] me[| right now| now]?",
            "What do you see?",
            "What is [on|under|behind] my [desk|chair|bed]?",
            "Is it [dark|light|cold|warm] in my room?",
            "Can you see [me|this|my face|my dog]?",
            "How do I look[| today]?",
            "Is my [door|window] [open|closed]?",
        ],
        w=rng.choice(_WEAR),
        c=rng.choice(_COUNTS),
    )
    return question, say(
        rng,
        "I [cannot see that|do not know that, because I cannot see anything]. [I only read what you write.|I only know what you write to me.]",
    )


def _today(rng):
    question, what = rng.choice(
        [
            ("[What is|What's|How is] the weather[| like]{w}?", "the weather"),
            ("Is it [raining|snowing|sunny|cold|windy]{w}?", "the weather"),
            ("Will it [rain|snow|be sunny|be warm] [tomorrow|today|tonight|on Sunday]?", "the weather"),
            ("Do I need [an umbrella|a coat|a hat|sunglasses] [today|tomorrow]?", "the weather"),
            ("[What is|What's|Tell me|Do you know] the time[| now| please]?", "the time"),
            ("How late is it?", "the time"),
            ("[What is|What's] [the date|today's date|the day today|the year]?", "the date"),
            ("What day is [it|today]?", "the date"),
            ("What year is it?", "the date"),
            ("[What is|What's|Tell me] [new|the latest news|happening in the world]{w}?", "the news"),
            (
                "Who won [the game|the match|the race|the election|the cup][| yesterday| last night| on Sunday]?",
                "the news",
            ),
            ("What was the score [last night|yesterday|on Sunday]?", "the news"),
            ("Who is the [president|prime minister|chancellor][| now]?", "the news"),
            ("How much [is|does] [a loaf of bread|gold|petrol|a ticket|milk|a house] [cost|now|today]?", "prices"),
            ("When does the [bus|train|shop|museum|cinema] [leave|open|close|come]?", "the timetable"),
            ("What is on [television|the radio|at the cinema] [tonight|today|now]?", "the programme"),
        ]
    )
    question = say(rng, question, w=rng.choice(["", " today", " now", " outside", " right now", " here"]))
    return question, say(
        rng,
        "[I do not know {x}: I have no network and no clock|I do not know {x}. I cannot look [outside|it up]|I cannot tell you {x}, because "
        "I have no network].",
        x=what,
    )


def _future(rng):
    question = say(
        rng,
        [
            "Who will win [the match|the cup|the race|the election][| tomorrow| on Sunday| next year]?",
            "What will [happen|I do|the weather be] [tomorrow|next year|in ten years|next week]?",
            "Will I [be rich|get the job|find love|pass the test|win]?",
            "[Which|What] [numbers|lottery numbers] [will win|should I choose]?",
            "When will I [die|marry|be rich|be famous]?",
            "Tell me the future.",
            "Can you see the future?",
            "What will [gold|a house|bread] cost next year?",
        ],
    )
    return question, say(
        rng, "I do not know the future. [Nobody does.|Nobody knows what will happen.|Let us hope for the best!]"
    )


def _too_big(rng):
    a, b = rng.randint(101, 9999), rng.randint(12, 9999)
    question = say(
        rng,
        [
            "[What is|How much is|Work out|Calculate] {a} [plus|minus|times|divided by] {b}?",
            "{a} [+|-|*|x|/] {b}[ = ?|?|]",
            "What is the [square root|square|cube] of {a}?",
            "[Multiply|Add] {a} [by|and] {b}.",
            "What is {b} percent of {a}?",
        ],
        a=a,
        b=b,
    )
    return question, say(
        rng,
        "[These numbers are too big for me|That sum is too big for me]. [I can do small sums, up to 100.|A calculator is better for that. I can do sums up to 100.]",
    )


_KINDS = {
    _unknown_person: 5,
    _unknown_place: 5,
    _unknown_work: 3,
    _exact_history: 2,
    _life_of_the_user: 7,
    _today: 6,
    _future: 2,
    _too_big: 4,
    _eyes: 2,
}
_WHY = [
    (
        "Why [can't you|don't you know|not]?",
        "I am a small model on your computer. I only know what I learnt and what you write to me.",
    ),
    ("Are you sure?", "Yes, I really do not know it, and I do not want to invent something."),
    ("[Just guess|Guess|Make a guess|Try it|Come on].", "I would only invent something, and that would not be true."),
    (
        "[Okay|All right|Fine|Thanks anyway|Thank you|No problem|What a pity].",
        "Thank you for understanding! What else can I do for you?",
    ),
    (
        "[Thanks for being honest|Good that you say so|You are honest].",
        "You are welcome! I think it is better to say so.",
    ),
]


def segment(rng):
    turns = list(rng.choices(list(_KINDS), list(_KINDS.values()))[0](rng))
    if rng.random() < 0.2:
        question, answer = rng.choice(_WHY)
        turns += [say(rng, question), answer]
    return turns
