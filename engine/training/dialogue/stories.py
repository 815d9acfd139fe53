# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches stories on request: about the hero, place, wish, object, trait, mood and length that were asked for."""
import dataclasses

from . import story_parts as parts
from .story_plots import Story, clash, helper_for, plots_for
from .story_questions import question
from .wording import capital, say, with_article

_FRAMES = (("Tell me {np}.",) * 8 + ("Write {np}.",) * 3 + ("Tell me {np}, please.", "Tell me {np}, please.") * 2 + (
    "Please tell me {np}.", "Please tell me {np}.", "[Can|Could] you tell me {np}?", "Can you tell me {np}?",
    "{NP}[.|, please.]",
    "{NP}[.|, please.]", "{SP}[.|, please.]", "{SP}.", "I'd like {np}.", "I would like to hear {np}.", "I want {np}.",
    "I want to hear {np}.", "[Can|Could|Would] you [please |]write {np}?", "Please write {np}.",
    "Write me {np}[|, please].",
    "[Make up|Invent] {np}[|, please].", "[Can|Could] you [make up|invent] {np}?", "Give me {np}.", "May I have {np}?",
    "Do you know {np}?", "Now tell me {np}.", "Tell us {np}.",
    "[My daughter|My son|My child|My little sister] wants {np}.",
    "[Hi|Hello], [tell me|can you tell me|I'd like] {np}[|, please].", "I need {np}.", "I'd love {np}.",
    "Let me hear {np}.",
    "How about {np}?", "Can I have {np}[|, please]?", "Could I hear {np}?", "Trilume, tell me {np}.", "Create {np}.",
    "I am in the mood for {np}.", "Would you tell me {np}?", "Think of {np}.", "Start {np}."))
_ONE_HERO = ("{a} story, please.", "{K} story[|, please].", "Tell me a [nice|good] {k} story.",
             "Tell me a story. It should be about {n}.", "Tell me a story. The hero should be {n}.",
             "[A|Another] story: {n}.",
             "I like {n} in a story. Tell me one.", "Is there a story about {n}?", "I want to hear about {n}.",
             "Story: {n}.")
_MOODS = {"happy": ("happy", "cheerful", "nice", "merry"), "funny": ("funny", "funny", "funny", "silly"),
          "sad": ("sad",), "bedtime": ("bedtime", "bedtime", "good night", "sleepy", "calm")}
_LENGTHS = {"short": ("short", "short", "short", "little"), "very short": ("very short", "very short",
                      "tiny"), "long": ("long",)}
_PLAIN = ("", "", "", "", "", "", "", "", "", "little ", "nice ", "good ", "new ", "children's ")
_THANKS = ("Thanks!", "Thank you!", "Thanks, that was [nice|lovely|great].", "What a [nice|lovely|sweet] story!",
           "Thank you, I like it.",
           "That was [nice|good|lovely].", "Great story!", "I like this story.", "Nice!", "Good story, thanks.")
_WELCOME = ("You're welcome! I am glad you like the story.", "You're welcome! I like to tell stories.",
            "I am glad you like it. Shall I tell you another one?")


def _pick_plot(rng, group, wish, second, avoid):
    """A plot and one of its wishes; `wish` may be a phrase of either kind."""
    pairs = [(plot, item) for plot in plots_for(group, second) for item in plot.wishes]
    if wish:
        pairs = [(plot, item) for plot, item in pairs if wish in item.who + item.themes]
        if not pairs:
            raise ValueError(f"no plot for a hero of group {group!r} with the wish {wish!r}")
        return rng.choice(pairs)
    plot = rng.choice([plot for plot in plots_for(group, second) if plot is not avoid])
    return plot, rng.choice(plot.wishes)


def story(rng, hero=None, place=None, wish=None, second=None, **more):
    """A story. `hero` and `second` are Heroes, `place` is 'in a forest', `wish` is one of the phrases of a plot;
    `more` may hold trait, thing ('a red ball'), mood, length, ending and `avoid`, a plot."""
    avoid = more.pop("avoid", None)
    if hero is None:
        hero = parts.new_hero(rng)
    kinds = [hero.kind.split()[-1]] + ([second.kind.split()[-1]] if second else [])
    plot, item = _pick_plot(rng, hero.group, wish, second, avoid)
    while not wish and clash(plot, item, kinds, more.get("trait", "")):
        plot, item = _pick_plot(rng, hero.group, wish, second, avoid)
    helper = helper_for(rng, hero.group, kinds)
    where = place or free_place(rng, hero.group, item)
    return Story(plot, item, hero, where, helper, rng.randrange(10 ** 9), second, **more)


def free_place(rng, group, item):
    """A place for a group of heroes that is not what the hero wants to reach."""
    goal = item.x.split()[-1:]
    return rng.choice([place for place in parts.WORDS["water" if group == "w" else "places"]
                       if not (goal and goal[0].rstrip("s") in place)])


def _adjectives(rng, tale):
    """The words before 'story': 'short funny '."""
    words = [rng.choice(_LENGTHS[tale.length])] if tale.length else []
    words += [rng.choice(_MOODS[tale.mood])] if tale.mood else []
    return " ".join(words) + " " if words else rng.choice(_PLAIN)


def _hero_words(rng, tale, shown):
    """How the user names the hero: 'a shy fox named Rosa', 'Mia', 'a fox and a bird'."""
    if tale.second:
        return f"{parts.with_article(tale.hero.kind)} and {with_article(tale.second.kind)}"
    if tale.hero.kind in ("girl", "boy") and "name" in shown and rng.random() < 0.4:
        return tale.hero.name
    words = with_article(f"{tale.trait} {tale.hero.kind}".strip())
    return words + say(rng,
                       "[ named| called| with the name| named]") + f" {tale.hero.name}" if "name" in shown else words


def noun_phrase(rng, tale, shown):
    """What is asked for, without an article: 'short story about a fox that wants to fly'; `shown` is what is asked."""
    head = _adjectives(rng, tale) + ("tale" if rng.random() < 0.04 else "story")
    theme = rng.choice(tale.wish.themes) if "theme" in shown else ""
    thing = rng.choice((tale.thing, tale.thing, with_article(parts.definite(tale.thing)[4:]))) if tale.thing else ""
    if thing and shown & {"wish", "theme"}:
        head, thing = f"{head} with {thing}", ""
    if thing and "hero" in shown and rng.random() < 0.3:
        head += f" with {thing} and {_hero_words(rng, tale, shown)}"
        thing = ""
    elif "hero" in shown:
        head += say(rng, "[ about | about | about | about | about | with ]") + _hero_words(rng, tale, shown)
        if "wish" in shown:
            head += rng.choice((" who ", " who ", " that ")) + rng.choice(tale.wish.who)
        elif theme:
            head += say(rng, "[ and | and about | about ]") + theme
    elif theme:
        head += " about " + theme
    if thing:
        head += (" and " if " with " in head or rng.random() < 0.3 else " with ") + thing
    if "place" in shown:
        head += say(rng, "[ | | |, set | who lives ]" if head.endswith(tale.hero.kind) else
                    "[, set |, and it happens ]" if "wish" in shown or tale.thing else
                    "[ set | set | that happens | that takes place ]") + tale.place
    return head.replace(" ,", ",")


def request(rng, tale, shown):
    """The user's sentence."""
    phrase = noun_phrase(rng, tale, shown)
    article = with_article(phrase)
    if rng.random() < 0.04 and tale.mood == "bedtime" and not shown:
        return rng.choice(("I want to sleep now. Tell me a story.", "It is bedtime. Tell me a story.",
                          "A good night story, please."))
    if shown == {"hero"} and not (tale.mood or tale.length or tale.trait or tale.second) and rng.random() < 0.08:
        return say(rng, _ONE_HERO, k=tale.hero.kind, K=capital(tale.hero.kind), n=with_article(tale.hero.kind),
                   a=capital(with_article(tale.hero.kind)))
    return say(rng, _FRAMES, np=article, NP=capital(article), SP=capital(phrase))


def _shown(rng):
    """What the user asks for, as a set."""
    kind = rng.random()
    if kind < 0.06:
        return set()
    if kind < 0.36:  # what is asked most
        return {"hero"} if rng.random() < 0.7 else {"hero", "place"}
    shown = {"hero"} if rng.random() < 0.88 else {"theme"}
    for part, share in (("wish", 0.3), ("theme", 0.12), ("place", 0.22), ("thing", 0.13), ("trait", 0.2), ("second",
                        0.1), ("name", 0.13)):
        if len(shown) < 4 and rng.random() < share:
            shown.add(part)
    if "second" in shown:
        shown -= {"trait", "name", "wish"}
    if "wish" in shown:
        shown -= {"theme"}
    return shown if "hero" in shown else shown - {"wish", "trait", "second", "name"}


def asked(rng, **more):
    """A story and the user's request for it; `more` are parts that are fixed."""
    shown = _shown(rng)
    named = 1.0 if "name" in shown else 0.4
    hero = more.pop("hero", None) or parts.new_hero(rng, share_named=named)
    second = None
    if "second" in shown and "second" not in more:
        second = parts.new_hero(rng, groups="w" if hero.group == "w" else "abpt", share_named=1.0 if hero.name else 0.0)
        second = None if second.kind == hero.kind or second.name == hero.name else second
    if "name" in shown and not hero.name:
        hero = parts.with_name(rng, hero)
    extras = {"mood": rng.choice(("", "", "", "", "", "happy", "funny", "funny", "sad", "bedtime", "bedtime")),
              "length": rng.choice(("",) * 13 + ("short", "short", "short", "very short", "very short", "long"))}
    if "trait" in shown and not second:
        extras["trait"] = rng.choice(parts.TRAITS)
    extras |= more
    if "thing" in shown and extras["length"] != "very short":
        extras["thing"] = rng.choice(parts.WORDS["objects"])
    tale = story(rng, hero, second=second, **extras)
    if parts.definite(tale.thing or "a -").split()[-1] in tale.wish.x.split() + [hero.kind]:
        tale = dataclasses.replace(tale, thing="")
    return tale, request(rng, tale, shown)


def thanks(rng):
    """What a user says after a story."""
    return say(rng, _THANKS)


def welcome(rng):
    """The answer to that."""
    return rng.choice(_WELCOME)


def segment(rng):
    """A request and a story, sometimes with thanks or a question after it."""
    tale, wanted = asked(rng)
    turns = [wanted, tale.text()]
    kind = rng.random()
    if kind < 0.1:
        turns += [thanks(rng), welcome(rng)]
    elif kind < 0.22:
        turns += question(rng, tale)
    return turns
