# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches opposites, plurals, past tenses, what things and jobs are for, categories and comparisons."""
from .fact_tables import alternatives, chain, joined, question, rows, the_one, whether
from .wording import capital, say, with_article

_OPPOSITES = {}
for _one, _two in rows("opposites", 2):
    _OPPOSITES.setdefault(_one, []).append(_two)
    _OPPOSITES.setdefault(_two, []).append(_one)
_PLURALS = rows("irregular_nouns", 2)
_VERBS = rows("irregular_verbs", 3)
_TOOLS = rows("tools", 3)
_JOBS = rows("jobs", 3)
_CATEGORIES = [(name, many, alternatives(members)) for name, many, members in rows("categories", 3)]
_ORDERS = [(alternatives(words), alternatives(things)) for words, things in rows("orders", 2)]
_MIXED_UP = ({"fruit", "colour"}, {"metal", "colour"}, {"flower", "colour"}, {"toy", "musical instrument"},
             {"piece of furniture", "toy"}, {"vehicle", "toy"}, {"tool", "toy"}, {"fruit", "tree"})


def _opposite(rng):
    return chain(rng, list(_OPPOSITES), lambda word: question(
        rng, ("[what is|what is|what's] the opposite of {w}", "what is the opposite of {w}", "what is the opposite of "
              "the word {w}", "which word is the opposite of {w}", "what word means the opposite of {w}",
              "what is the contrary of {w}"),
        ("what the opposite of {w} is", "the opposite of {w}", "which word is the opposite of {w}"),
        ("opposite of {w}", "the opposite of {w}", "{w} opposite"), w=word),
        lambda word: f"The opposite of {word} is {joined(_OPPOSITES[word], 'or')}.",
        lambda word: rng.choice(("of ", "of ", "")) + word)


def _opposite_check(rng):
    one, two = rng.choice(list(_OPPOSITES)), rng.choice(list(_OPPOSITES))
    claimed = rng.choice((_OPPOSITES[one][0], two))
    if claimed == one:
        return _opposite(rng)
    right = claimed in _OPPOSITES[one]
    truth = claimed if right else joined(_OPPOSITES[one], "or")
    return whether(rng, claimed, "is", f"the opposite of {one}", right, f"the opposite of {one} is {truth}")


def _plural(rng):
    return chain(rng, _PLURALS, lambda row: question(
        rng, ("what is the plural of {w}", "what is the plural of {w}", "what's the plural of {w}",
              "what is the plural form of {w}", "how do you say more than one {w}",
              "how do you write the plural of {w}"),
        ("what the plural of {w} is", "the plural of {w}", "how to make the plural of {w}"),
        ("plural of {w}", "one {w}, two what", "the plural of {w}"), w=row[0]),
        lambda row: f"The plural of {row[0]} is {row[1]}.", lambda row: rng.choice(("of ", "")) + row[0])


def _singular(rng):
    rows_here = [row for row in _PLURALS if row[0] != row[1]]
    return chain(rng, rows_here, lambda row: question(
        rng, ("what is the singular of {w}", "what's the singular of {w}", "what is the singular form of {w}"),
        ("what the singular of {w} is", "the singular of {w}"), ("singular of {w}",), w=row[1]),
        lambda row: f"The singular of {row[1]} is {row[0]}.", lambda row: rng.choice(("of ", "")) + row[1])


def _past(rng):
    return chain(rng, _VERBS, lambda row: question(
        rng, ("what is the past tense of {w}", "what is the past tense of {w}", "what's the past tense of {w}",
              "what is the past of {w}", "what is the past form of {w}", "how do you say {w} in the past"),
        ("what the past tense of {w} is", "the past tense of {w}", "how to say {w} in the past"),
        ("past tense of {w}", "past of {w}", "the past tense of {w}", "{w} in the past"), w=row[0]),
        lambda row: f"The past tense of {row[0]} is {row[1]}.", lambda row: rng.choice(("of ", "")) + row[0])


def _participle(rng):
    return chain(rng, [row for row in _VERBS if row[2]], lambda row: question(
        rng, ("what is the past participle of {w}", "what's the past participle of {w}",
              "what are the forms of the verb {w}", "what are the three forms of {w}"),
        ("what the past participle of {w} is", "the past participle of {w}", "the forms of {w}"),
        ("past participle of {w}", "the forms of {w}"), w=row[0]),
        lambda row: f"The forms of {row[0]} are {row[0]}, {row[1]}, {row[2]}.",
        lambda row: rng.choice(("of ", "")) + row[0])


def _tool(rng):
    def first(row):
        be = "are" if row[0] in ("scissors", "scales") else "is"
        return question(rng, ("what {b} {t} for", "what do people do with {t}", "what do you do with {t}",
                              "what do we use {t} for", "what {b} {t} used for", "what can I do with {t}"),
                        ("what {t} {b} for", "what people do with {t}", "what we use {t} for"), t=row[0], b=be)
    return chain(rng, _TOOLS, first, lambda row: row[2] or f"People use {row[0]} to {row[1]}.", lambda row: row[0])


def _need(rng):
    """From the deed to the thing."""
    made = {}
    for thing, deed, _ in _TOOLS:
        made.setdefault(deed, []).append(thing)
    single = [(deed, things[0]) for deed, things in made.items() if deed and len(things) == 1 and "their" not in deed]
    return chain(rng, single, lambda pair: question(
        rng, ("what do I need to {d}", "what do you need to {d}", "what do people use to {d}", "what can I use to {d}",
              "with what do people {d}"), ("what I need to {d}", "what people use to {d}"), d=pair[0]),
        lambda pair: f"People use {pair[1]} to {pair[0]}.", lambda pair: "to " + pair[0])


def _job(rng):
    return chain(rng, _JOBS, lambda row: question(
        rng, ("what does {j} do", "what does {j} do", "what is the job of {j}", "what is the work of {j}",
              "what does {j} do at work", "what is {j}"),
        ("what {j} does", "what the job of {j} is", "about the work of {j}"), j=with_article(row[0])),
        lambda row: f"{capital(with_article(row[0]))} {row[1]}.", lambda row: with_article(row[0]))


def _worker(rng):
    row = rng.choice(_JOBS)
    if rng.random() < 0.5:
        return [question(rng, ("who {d}", "who {d}", "which person {d}", "what do you call a person who {d}"),
                         ("who {d}", "which person {d}"), d=row[1]), f"{capital(with_article(row[0]))} {row[1]}."]
    asked = question(rng, ("where does {j} work", "where does {j} work", "what is the place of work of {j}",
                           "where do you find {j}"), ("where {j} works", "where {j} can be found"),
                     j=with_article(row[0]))
    return [asked, f"{capital(with_article(row[0]))} works {row[2]}."]


def _category_check(rng):
    name, _, members = rng.choice(_CATEGORIES)
    member = rng.choice(members)
    claimed = rng.choice((name, rng.choice(_CATEGORIES)[0]))
    if {claimed, name} in _MIXED_UP:
        claimed = name
    return whether(rng, the_one(member), "is", with_article(claimed), claimed == name,
                   f"{the_one(member)} is {with_article(name)}")


def _category(rng):
    pairs = [(member, name) for name, _, members in _CATEGORIES for member in members]
    return chain(rng, pairs, lambda pair: question(
        rng, ("what kind of thing is {t}", "what sort of thing is {t}", "what kind of thing is {t}"),
        ("what kind of thing {t} is", "what sort of thing {t} is"), t=the_one(pair[0])),
        lambda pair: f"{capital(the_one(pair[0]))} is {with_article(pair[1])}.", lambda pair: the_one(pair[0]))


def _examples(rng):
    name, many, members = rng.choice(_CATEGORIES)
    count = rng.choice((1, 1, 2, 3, 3))
    picked = [member.lstrip("+") for member in rng.sample(members, count)]
    if count == 1:
        asked = say(rng, ("[Name|Tell me|Say|Give me|Please name] {one}.", "[Can|Could] you name {one}?",
                          "Do you know {one}?", "What is an example of {one}?", "Give me an example of {one}."),
                    one=with_article(name))
        answer = f"One {name} is {picked[0] if members[0][0] == '+' else 'the ' + picked[0]}."
        return [asked, answer]
    number = {2: "two", 3: "three"}[count]
    asked = say(rng, ("[Name|Tell me|Give me|Please name|List|Say] {n} {m}.", "[Can|Could] you name {n} {m}?",
                      "What are {n} {m}?", "Do you know {n} {m}?", "I need {n} {m}.", "{N} {m}, please."),
                n=number, N=capital(number), m=many)
    return [asked, f"{capital(number)} {many} are {joined(picked)}."]


def _odd_one(rng):
    (name, many, members), (other, _, strangers) = rng.sample(_CATEGORIES, 2)
    if {name, other} in _MIXED_UP:
        return _examples(rng)
    stranger = rng.choice(strangers)
    listed = rng.sample(members, 2) + [stranger]
    rng.shuffle(listed)
    listed = [word.lstrip("+") for word in listed]
    asked = say(rng, ("[Which|Which one|What] is not {n}: {l}?", "Which of these is not {n}: {l}?",
                      "Which word does not fit: {l}?", "Find the odd one out: {l}.", "What does not belong: {l}?"),
                n=with_article(name), l=joined(listed, "or"))
    word = the_one(stranger)
    return [asked, f"{capital(word)} is not {with_article(name)}, it is {with_article(other)}."]


def _comparison(rng):
    words, things = rng.choice(_ORDERS)
    less, more = sorted(rng.sample(range(len(things)), 2))
    down = rng.random() < 0.33
    word = words[1] if down else words[0]
    up, low = (things[less], things[more]) if down else (things[more], things[less])
    if rng.random() < 0.35:
        one, two = rng.sample((up, low), 2)
        return whether(rng, one, "is", f"{word} than {two}", one == up, f"{up} is {word} than {low}")
    one, two = rng.sample((up, low), 2)
    asked = say(rng, ("[What|Which|What] is {w}, {x} or {y}?", "[What|Which] is {w}: {x} or {y}?", "Which one is {w}, "
                      "{x} or {y}?", "Is {x} {w} or {y}?", "{X} or {y}, which is {w}?", "[Tell me|Can you tell me|"
                      "Do you know] what is {w}, {x} or {y}?", "What do you think is {w}, {x} or {y}?"),
                w=word, x=one, y=two, X=capital(one))
    return [asked, f"{capital(up)} is {word} than {low}."]


MAKERS = ((_opposite, 10), (_opposite_check, 2), (_plural, 5), (_singular, 1), (_past, 5), (_participle, 1), (_tool, 5),
          (_need, 2), (_job, 4), (_worker, 3), (_category_check, 7), (_category, 2), (_examples, 5), (_odd_one, 3),
          (_comparison, 9))
