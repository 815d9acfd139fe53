# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of an answer: small checks, written in a sheet as {"type": ..., ...}.

A check looks at the last answer, or with "turn" at an earlier one (0 is the first). With "label" it is counted under
that name as well ("hero", "place"). Regular expressions ignore case and match whole words; "@name" stands for the list
of that name in the file's "patterns". What every answer must do beside its own checks is EVERYWHERE.
"""
import collections
import re

from evaluation import numbers

EVERYWHERE = ({"type": "ends_properly"}, {"type": "no_loop"})
LOOP_WORDS = 4
LOOP_TIMES = 3
NO_NAMES = {"Once", "There", "It", "He", "She", "This", "That"}  # as in "It was a fox"
ENDS = re.compile(r"[.!?][\"')]*$")


class Context:
    """A conversation as far as it went: what the user said, and the answers (with .text and .ended)."""

    def __init__(self, turns, answers, patterns=None):
        self.turns, self.answers, self.patterns = turns, answers, patterns or {}


def words(text):
    return re.findall(r"[\w']+", text.lower())


def grams(text, length=LOOP_WORDS):
    parts = words(text)
    return [tuple(parts[i:i + length]) for i in range(len(parts) - length + 1)]


def expanded(expressions, patterns):
    result = []
    for expression in expressions:
        result += patterns[expression[1:]] if expression.startswith("@") else [expression]
    return result


def found(expression, text):
    return re.findall(rf"(?<!\w)(?:{expression})(?!\w)", text.replace("\u2019", "'"), re.IGNORECASE)


def end_of(text):
    """The last two sentences."""
    return " ".join(re.split(r"(?<=[.!?])\s+", text.strip())[-2:])


def any_of(check, context, text):
    if check.get("where") == "end":
        text = end_of(text)
    return any(found(expression, text) for expression in expanded(check["words"], context.patterns))


def all_of(check, context, text):
    return all(found(expression, text) for expression in expanded(check["words"], context.patterns))


def none_of(check, context, text):
    return not any_of(check, context, text)


def names_given_to(hero, text):
    """Finn in "a fox called Finn", "Finn the fox" and "Finn was a small fox"."""
    before = rf"\b([A-Z][a-z]+),? (?:the|(?:was|is) an?|an?) (?:[a-z]+ ){{0,2}}(?i:{hero})(?!\w)"
    after = rf"(?<!\w)(?i:{hero})(?:'s name was|,? (?:(?:who|that|and) (?:was|were) )?(?:named|called)) ([A-Z][a-z]+)"
    return set(re.findall(before, text) + re.findall(after, text)) - NO_NAMES


def mentions(check, context, text):
    """At least so often. The name that the answer itself gives to the hero counts, once the hero was mentioned."""
    count = sum(len(found(expression, text)) for expression in check["words"])
    if count and check.get("or_its_name"):
        given = set().union(*(names_given_to(expression, text) for expression in check["words"]))
        count += sum(len(found(name, text)) for name in given)
    return count >= check["at_least"]


def number(check, context, text):
    """The last number is the right one, or the first is and all others stood in the question ("12 is 7 and 5").

    "take": "first" asks for the first one: counts are told as "eight legs, four on each side".
    """
    right = check["equals"]
    told = numbers.numbers_in(text, right)
    if not told:
        return False
    if check.get("take") == "first":
        return told[0] == right
    asked = numbers.numbers_in(context.turns[check.get("turn", -1)], right)
    return told[-1] == right or (told[0] == right and {value for value in told if value not in asked} == {right})


def min_words(check, context, text):
    return len(words(text)) >= check["count"]


def max_words(check, context, text):
    return len(words(text)) <= check["count"]


def shorter_than_answer(check, context, text):
    return len(words(text)) < len(words(context.answers[check["answer"]].text))


def longer_than_answer(check, context, text):
    return len(words(text)) > len(words(context.answers[check["answer"]].text))


def differs_from_answer(check, context, text):
    """Less than the share (one half) of its runs of four words stood in that answer; the same words never do."""
    other = context.answers[check["answer"]].text
    if words(text) == words(other):
        return False
    mine, before = grams(text), set(grams(other))
    common = sum(gram in before for gram in mine)
    return common < check.get("share", 0.5) * len(mine) if mine else True


def ends_properly(check, context, text):
    """The model ended the answer itself, behind a whole sentence."""
    answer = context.answers[check.get("turn", -1)]
    return answer.ended and ENDS.search(text.rstrip().replace("\u201d", '"')) is not None


def no_loop(check, context, text):
    counts = collections.Counter(grams(text))
    return not counts or max(counts.values()) <= LOOP_TIMES


# Type -> (function, keys it needs, keys it may have)
TYPES = {
    "any_of": (any_of, {"words"}, {"where"}),
    "all_of": (all_of, {"words"}, set()),
    "none_of": (none_of, {"words"}, set()),
    "mentions": (mentions, {"words", "at_least"}, {"or_its_name"}),
    "number": (number, {"equals"}, {"take"}),
    "min_words": (min_words, {"count"}, set()),
    "max_words": (max_words, {"count"}, set()),
    "shorter_than_answer": (shorter_than_answer, {"answer"}, set()),
    "longer_than_answer": (longer_than_answer, {"answer"}, set()),
    "differs_from_answer": (differs_from_answer, {"answer"}, {"share"}),
    "ends_properly": (ends_properly, set(), set()),
    "no_loop": (no_loop, set(), set()),
}


def passes(check, context):
    return TYPES[check["type"]][0](check, context, context.answers[check.get("turn", -1)].text)


def name_of(check):
    """How a check is called in a report."""
    return check.get("label", check["type"])


def results(checks, context):
    """(check, whether it holds) for each of the checks and of EVERYWHERE."""
    return [(check, passes(check, context)) for check in (*checks, *EVERYWHERE)]


def problems(entry, patterns):
    """What is wrong with an entry of a sheet, as sentences."""
    count = len(entry["turns"])
    result = []
    for check in entry.get("checks", []):
        place = f"{entry['id']}: {check}"
        if check.get("type") not in TYPES:
            result.append(f"{place}: the type is none of {', '.join(TYPES)}")
            continue
        _, needed, possible = TYPES[check["type"]]
        keys = set(check) - {"type", "turn", "label"}
        if not needed <= keys or not keys <= needed | possible:
            expected = f"{sorted(needed)} and perhaps {sorted(possible)}"
            result.append(f"{place}: the keys are {sorted(keys)}, expected {expected}")
        if not 0 <= check.get("turn", 0) < count or not 0 <= check.get("answer", 0) <= count - 1:
            result.append(f"{place}: no such turn")
        for expression in check.get("words", []):
            if expression.startswith("@") and expression[1:] not in patterns:
                result.append(f"{place}: no patterns are called {expression}")
    if not count or any(not turn.strip() or "\n" in turn or turn.startswith("/") for turn in entry["turns"]):
        result.append(f"{entry['id']}: a turn is empty, has several lines or is a command")
    return result
