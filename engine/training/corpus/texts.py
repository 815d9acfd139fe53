# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents from openly licensed texts: stories.jsonl, chat.jsonl and facts.jsonl of one folder (README.md, Texts).

A line is {"src": source, "text": text} or {"src": source, "turns": [{"role", "text"}, ...]}. A document is a string or,
when it is a conversation, a list of alternating messages. Each function gives either what is trained on or what is held
out; a text is on the same side in all of them.
"""

import json
import pathlib
import re
import zlib

from dialogue.wording import with_article

FILES = ("stories.jsonl", "chat.jsonl", "facts.jsonl")
# Sources by the beginning of their names, and the share of each that is used.
STORIES = {
    "tinystories": 1.0,
    "african": 1.0,
    "pratham": 1.0,
    "bookdash": 1.0,
    "tinyfabulist": 1.0,
    "fairytaleqa": 1.0,
    "gutenberg": 1.0,
}
CHATS = {"topical-chat": 1.0, "self-dialogue": 1.0, "fun-dialogues": 1.0, "oasst": 1.0, "tinytalks": 1.0}
ANSWERS = {
    "personality-chat:professional": 1.0,
    "personality-chat:caring": 1.0,
    "personality-chat:friendly": 1.0,
    "chatterbot": 1.0,
    "dolly": 1.0,
}
FACTS = {"wordnet-common": 0.6, "tatoeba": 1.0, "onestopenglish": 1.0}
# Another persona than ours, or a person's life.
NOT_OURS = re.compile(
    r"microsoft|cortana|bing\b|tinybot|my (boss|master|owner|creator)|coffee|i'?m a bot|a digital|have a name\b", re.I
)
ABOUT_A_NAME = re.compile(r"\b(your name|who are you|what are you|who (made|built|created) you)\b", re.I)
ONE_HELD_OUT_IN = 50
LONGEST_ANSWER = 500  # characters: longer answers wander

HEROES = """fox owl bear wolf rabbit cat dog mouse lion tiger horse cow pig sheep goat hen duck goose frog turtle fish whale shark
crab snail bee ant butterfly spider snake monkey elephant giraffe zebra kangaroo penguin parrot robin crow eagle swan squirrel
hedgehog deer donkey camel dragon unicorn robot king queen prince princess witch pirate boy girl farmer knight star moon tree
boat train car kite""".split()
HERO = re.compile(r"\b(" + "|".join(HEROES) + r")s?\b")
ASKS = [
    "Tell me a story about {}.",
    "Can you tell me a story about {}?",
    "I want a story about {}.",
    "Write a short story about {}.",
    "Please tell me a short story about {}.",
    "A story about {}, please.",
    "Story about {}.",
    "I'd like to hear a story about {}.",
]
ASKS_FREELY = [
    "Tell me a story.",
    "Please tell me a story.",
    "I want to hear a story.",
    "Can you tell me a short story?",
    "Another story, please.",
    "Do you know a story?",
]
LONGEST_STORY = 1200  # characters of one that is told on request


def _turns(item):
    return [turn["text"].strip() for turn in item["turns"]]


def _lines(path, shares, rng, held_out):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                item = json.loads(line)
                source, text = item["src"], item.get("text") or "\n".join(_turns(item))
            except (ValueError, LookupError, TypeError, AttributeError) as error:
                expected = "an object with src and text or turns"
                raise ValueError(
                    f"{path}, line {number}: found {line[:60]!r}, expected {expected} ({error})"
                ) from error
            is_held_out = zlib.crc32(text.encode()) % ONE_HELD_OUT_IN == 0
            share = next((share for name, share in shares.items() if source.startswith(name)), 0)
            if is_held_out == held_out and rng.random() < share:
                yield item


def _with_hero(text, old, new):
    """The same story with another hero: teaches that the hero is the one asked for."""

    def swap(match):
        article, noun = match.group(1) or "", match.group(2)
        if article:
            article = article[0] + with_article(new)[1 : -len(new)]
        return article + (new.capitalize() if noun[0].isupper() else new)

    return re.sub(rf"\b([Aa]n? )?({old}|{old.capitalize()})\b", swap, text)


def stories(folder, rng, held_out=False):
    """Plain stories."""
    for item in _lines(pathlib.Path(folder) / "stories.jsonl", STORIES, rng, held_out):
        yield item["text"].strip()


def asked_stories(folder, rng, held_out=False, copies=2):
    """Stories told on request, with their own hero and with others put in its place."""
    simple = {name: 1.0 for name in ("tinystories", "african", "pratham", "bookdash")}
    for item in _lines(pathlib.Path(folder) / "stories.jsonl", simple, rng, held_out):
        text = item["text"].strip()
        if len(text) > LONGEST_STORY or not text[:1].isupper() or text[-1:] not in '."!':
            continue
        found = HERO.findall(text.lower())
        if not found:
            yield [rng.choice(ASKS_FREELY), text]
            continue
        hero = max(sorted(set(found)), key=found.count)
        if found.count(hero) < 2:
            continue
        yield [rng.choice(ASKS).format(with_article(hero)), text]
        if re.search(rf"\b({hero}e?s|{hero[:-1]}(ies|ves)|mice|geese)\b", text, re.I):
            continue  # the plural would stay behind
        for other in rng.sample([name for name in HEROES if name not in text.lower()], copies):
            yield [rng.choice(ASKS).format(with_article(other)), _with_hero(text, hero, other)]


def chats(folder, rng, held_out=False):
    """Conversations between people."""
    for item in _lines(pathlib.Path(folder) / "chat.jsonl", CHATS, rng, held_out):
        turns = _turns(item)[:16]
        if not any(NOT_OURS.search(turn) for turn in turns):
            yield turns


def answers(folder, rng, held_out=False):
    """A question or remark and its answer."""
    for item in _lines(pathlib.Path(folder) / "chat.jsonl", ANSWERS, rng, held_out):
        turns = _turns(item)
        is_ours = not any(NOT_OURS.search(turn) for turn in turns) and not ABOUT_A_NAME.search(turns[0])
        if is_ours and all(turns) and max(map(len, turns)) < LONGEST_ANSWER:
            yield turns


def facts(folder, rng, held_out=False):
    """Definitions, news in simple words, single sentences; the short ones many to a document."""
    together = []
    for item in _lines(pathlib.Path(folder) / "facts.jsonl", FACTS, rng, held_out):
        text = item["text"].strip()
        if len(text) > 400:
            yield text
            continue
        together.append(text)
        if len(together) == 6:
            yield "\n".join(together)
            together = []
