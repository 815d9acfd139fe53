# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to hear a sum in everyday words: 'if I put 7 together with 8', '12 with 5 taken off', 'is it 14 or 15?', and
to follow it: 'now double that', 'what if I take 3 off?'.
"""

from .arithmetic_sums import DIVIDED, LARGE, MINUS, PLUS, TIMES, equation, pick, result, signs, wrong
from .lead_ins import LAST, START, WHO
from .number_words import in_words
from .question_frames import thanks
from .wording import capital, say

# {a} and {b} as noun phrases after "what is", as deeds after "if I", and as whole questions.
_NOUN = {
    PLUS: "[{a} [plus|and|together with|with another] {b}|{b} added [on |]to {a}|the sum of {a} and {b}"
    "|the total of {a} and {b}|{a} with {b} [more|added|on top]|{b} more than {a}|{a} increased by {b}"
    "|{a} and another {b}|{a} plus another {b}|the result of {a} plus {b}|{a} and {b} [altogether|in total|in all]]",
    MINUS: "[{a} [minus|take away|less|without] {b}|the difference between {a} and {b}|the difference of {a} and {b}"
    "|{b} less than {a}|{b} fewer than {a}|{a} with {b} [taken away|taken off|gone|removed]|{a} reduced by {b}"
    "|{a} decreased by {b}|the result of {a} minus {b}|{a} if {b} are gone|{b} taken from {a}]",
    TIMES: "[{a} [times|multiplied by|lots of|groups of|sets of] {b}|the product of {a} and {b}"
    "|the result of {a} times {b}|{b} taken {a} times]",
    DIVIDED: "[{a} [divided by|shared by|shared between|split by|split between] {b}"
    "|{a} divided into {b} equal [parts|groups|shares]|the result of {a} divided by {b}"
    "|one of {b} equal parts of {a}]",
}
_DEED = {
    PLUS: "[add {b} to {a}|add {a} and {b}|put {a} and {b} together|put {a} together with {b}"
    "|count {a} and {b} together"
    "|take {a} and add {b}|start [with|at|from] {a} and [add|count on] {b}|have {a} and get {b} more"
    "|join {a} and {b}|go {b} up from {a}]",
    MINUS: "[take {b} [away |off |out |]from {a}|subtract {b} from {a}|remove {b} from {a}|take {a} and subtract {b}"
    "|start [with|at|from] {a} and [take away|count back] {b}|have {a} and lose {b}|cut {a} down by {b}"
    "|go {b} down from {a}|deduct {b} from {a}]",
    TIMES: "[multiply {a} by {b}|multiply {a} and {b}|have {a} groups of {b}|times {a} by {b}" "|add {b} up {a} times]",
    DIVIDED: "[divide {a} by {b}|split {a} into {b} [equal parts|equal groups]|share {a} [equally |]between {b}"
    "|share {a} out [among|between] {b}|cut {a} into {b} equal parts|put {a} into {b} equal groups]",
}
_WHOLE = {
    PLUS: "[{a} and {b} [make|makes|is|are|gives|equals|come to|add up to] [what|how much|how many]?"
    "|What do {a} and {b} [make|add up to|come to|give]?|How [much|many] do {a} and {b} make?"
    "|{a} plus {b} [makes|is|equals|gives|comes to] ...|{a} plus {b} [makes|is|equals|gives] what?"
    "|[What|Which] number is {b} [more|bigger|larger|higher] than {a}?|{a}, and {b} more: how [much|many] is that?"
    "|What does {a} plus {b} [equal|come to|make|give]?|If you have {a} and {b}, how many is that?]",
    MINUS: "[{a} minus {b} [makes|is|equals|gives|leaves] [what|how much|how many]?|{a} minus {b} is ..."
    "|[What|Which] number is {b} [less|smaller|lower] than {a}?|{b} from {a} leaves [what|how many|how much]?"
    "|How much is left of {a} after {b}?|How [far|much] is it from {b} to {a}?"
    "|How much [bigger|more|larger] is {a} than {b}?|By how much is {a} [bigger|more|larger] than {b}?"
    "|What does {a} minus {b} [equal|come to|make|give|leave]?|How many are left from {a} without {b}?"
    "|How many more is {a} than {b}?]",
    TIMES: "[{a} times {b} [makes|is|equals|gives] [what|how much|how many]?|{a} times {b} is ..."
    "|What does {a} times {b} [equal|come to|make|give]?|How much are {a} times {b}?"
    "|How many is {a} lots of {b}?|What do {a} groups of {b} make?]",
    DIVIDED: "[{a} divided by {b} [makes|is|equals|gives] [what|how much|how many]?|{a} divided by {b} is ..."
    "|How many times does {b} go into {a}?|How often does {b} [go|fit] into {a}?|How many {b}s are in {a}?"
    "|What does {a} divided by {b} [equal|come to|make|give]?|{b} into {a} goes how [often|many times]?"
    "|How many groups of {b} can I make from {a}?|How many times can I take {b} from {a}?]",
}
_ASK_NOUN = (
    "[What's|What is|How much is|How many is|Whats] {e}[?|]",
    "[Tell me|Give me|Work out|Calculate|Find] {e}[.|]",
    "[Can|Could|Would] you [please |][tell me|work out|calculate|find|figure out] {e}?",
    "[I need|I need to know|I want|I would like to know|I am looking for|We need|I want to know] {e}.",
    "[What|How much] would {e} be?",
    "[Do you know|Any idea] [what|how much] {e} is?",
    "{E}[, please|?|?|: what is it?|: how much is that?| - what is that?| is what?| is how much?| = what?]",
)
_ASK_DEED = (
    "[What|How much|How many|What number] [do|will|would] [I|you|we] [get|have] [if|when] [I|you|we] {e}?",
    "[If|When] [I|you|we] {e}, [what|how much|how many] [do|will|would] [I|you|we] [get|have]?",
    "[If|Suppose|Say|Imagine] [I|you|we] {e}. [What|How much|What number] is [that|it]?",
    "[What happens when|What comes out when|What is it if|How much is it if] [I|you|we] {e}?",
    "[Please|Now|Could you|Can you|Would you|Help me] {e}.",
    "{E}[, please|. What do you get?|. What is the result?|: how much is it?|. The answer?|]",
)


def _numbers(rng, a, b):
    kind = rng.random() if max(a, b) <= 100 else 1
    return (in_words(a) if kind < 0.2 else a), (in_words(b) if 0.1 < kind < 0.3 else b)


def _opened(rng, text):
    """The question, now and then with something around it."""
    kind = rng.random()
    if kind > 0.25 or text[-1:] not in ".?":
        return text
    inner = text[0].lower() + text[1:] if text[:2] not in ("I ",) else text
    if kind < 0.12:
        return f"{say(rng, START)}: {inner}"
    if kind < 0.18 and text[-1] == "?":
        return f"{say(rng, WHO)} asks: {inner}"
    return f"{text} {say(rng, LAST)}"


def worded(rng, a, op, b):
    """A sum in everyday words."""
    x, y = _numbers(rng, a, b)
    kind = rng.random()
    if kind < 0.34:
        e = say(rng, _NOUN[op], a=x, b=y)
        text = say(rng, _ASK_NOUN, e=e, E=capital(e))
    elif kind < 0.67:
        e = say(rng, _DEED[op], a=x, b=y)
        text = say(rng, _ASK_DEED, e=e, E=capital(e))
    else:
        text = capital(say(rng, _WHOLE[op], a=x, b=y if not isinstance(y, str) or op != DIVIDED else b))
    return _opened(rng, text)


def asked(rng):
    """One sum."""
    a, op, b = pick(rng, rng.choice((PLUS, PLUS, PLUS, MINUS, MINUS, MINUS, TIMES, TIMES, DIVIDED)))
    return [worded(rng, a, op, b), equation(a, op, b) + "."]


def either(rng):
    """'Is 9 times 4 35 or 36?'"""
    a, op, b = pick(rng)
    value = result(a, op, b)
    x, y = rng.sample((value, wrong(rng, value)), 2)
    e = signs(rng, a, op, b) if rng.random() < 0.25 else f"{a} {op} {b}"
    text = say(
        rng,
        (
            "Is {e} {x} or {y}?",
            "Is {e} {x} or is it {y}?",
            "{e}: {x} or {y}?",
            "{e}, is that {x} or {y}?",
            "What is {e}, {x} or {y}?",
            "[Which|What] is right for {e}: {x} or {y}?",
            "Does {e} [make|give|equal] {x} or {y}?",
            "Is it {x} or {y}: {e}?",
            "I can't decide: is {e} {x} or {y}?",
            "[My|His|Her] [friend|sister|brother] says {e} is {x}, [I say|and I say] {y}. Who is right?",
        ),
        e=e,
        x=x,
        y=y,
    )
    return [_opened(rng, text), equation(a, op, b) + "."]


def check(rng):
    """'Tell me if 7 plus 8 is really 15', '7 and 8 make 16, don't they?'"""
    a, op, b = pick(rng)
    value = result(a, op, b)
    right = rng.random() < 0.5
    e = say(rng, _NOUN[op], a=a, b=b) if rng.random() < 0.35 else f"{a} {op} {b}"
    text = say(
        rng,
        (
            "Is {e} [really |actually |]{x}?",
            "[Is it|Would it be] [right|correct|true] that {e} is {x}?",
            "[Can|Could] you check [if|whether|that] {e} is {x}?",
            "[Tell me|Check|Please check|Let me know|I wonder|I want to know] [if|whether] {e} is {x}.",
            "True or false[:|?|,] {e} is {x}[.|?|]",
            "Right or wrong[:|?] {e} is {x}[.|?]",
            "[I got|I get|I have|My result is|My answer is|I calculated] {x} for {e}. [Is that|Am I] right?",
            "[My|Our] [son|daughter|friend|teacher|brother|pupil|book] says {e} is {x}. Is that [right|correct|true]?",
            "Did I do it right: {e} is {x}?",
            "{x} is {e}, [right|correct|is it not|isn't it]?",
            "So {e} is {x}[?|, yes?|, right?|, yes or no?]",
            "[Could|Can] {e} be {x}?",
            "Is {x} the [right |]answer to {e}?",
            "Is {x} [right|correct] for {e}?",
            "Check my sum: {e} is {x}.",
            "Please check: {e} = {x}[.|]",
            "For {e} I wrote {x}. [Is that right|Correct|Was that right|Is it wrong]?",
        ),
        e=e,
        x=value if right else wrong(rng, value),
    )
    if text.endswith("Is it wrong?"):
        return [text, f"{'No, it is right' if right else 'Yes, it is wrong'}: {equation(a, op, b)}."]
    return [capital(text), f"{'Yes' if right else 'No'}, {equation(a, op, b)}."]


_STEP = {
    PLUS: "[add {b}|add {b} to that|plus {b}|and plus {b}|what about plus {b}|and {b} more|what if I add {b}"
    "|and if I add {b} to it|now {b} more|give me {b} more than that|and with {b} more|and {b} on top|that plus {b}]",
    MINUS: "[take {b} away|take {b} off that|take away {b}|minus {b}|and minus {b}|what about minus {b}|and {b} less"
    "|what if I take {b} off|and if I take {b} away from it|now {b} less|subtract {b}|that minus {b}|without {b}]",
    TIMES: "[times {b}|and times {b}|what about times {b}|multiply it by {b}|that times {b}|now {b} times that"
    "|and {b} times as much|what if I take it {b} times]",
    DIVIDED: "[divide it by {b}|divided by {b}|what about divided by {b}|that divided by {b}|share it by {b}"
    "|split it into {b} equal parts|what if I share that between {b}]",
}


def follow(rng):
    """A sum and steps that go on from its result."""
    while True:
        a, op, b = pick(rng, small=True)
        value = result(a, op, b)
        if 1 <= value <= 60:
            break
    turns = [worded(rng, a, op, b), equation(a, op, b) + "."]
    for _ in range(rng.choice((1, 1, 2, 3))):
        options = [(PLUS, n) for n in range(1, 21) if value + n <= 100] + [(MINUS, n) for n in range(1, min(value, 21))]
        options += [(TIMES, n) for n in range(2, 11) if value <= 12 and value * n <= 100] * 3
        options += [(DIVIDED, n) for n in range(2, 11) if value % n == 0 and value // n <= 12] * 4
        op, b = rng.choice(options)
        text = say(rng, _STEP[op], b=in_words(b) if rng.random() < 0.15 else b)
        if (op, b) == (TIMES, 2) and rng.random() < 0.6:
            text = rng.choice(("double that", "now double it", "and twice that", "and doubled", "double it"))
        if (op, b) == (DIVIDED, 2) and rng.random() < 0.6:
            text = rng.choice(("half of that", "now halve it", "and half of that", "and the half", "halve that"))
        turns += [capital(say(rng, "[|||okay, |good, |thanks, ]{t}", t=text)), ""]
        turns[-2] += rng.choice("??.") if not text.startswith(("what", "and if")) else "?"
        turns[-1] = equation(value, op, b) + "."
        value = result(value, op, b)
    return turns + thanks(rng, 0.04)


def other(rng):
    """'And with 9?', the same with another number."""
    a, op, b = pick(rng, small=True)
    turns = [worded(rng, a, op, b), equation(a, op, b) + "."]
    for _ in range(rng.choice((1, 2))):
        a, op, b = pick(rng, op if rng.random() < 0.6 else None, small=True)
        text = f"{a} {op} {b}" if rng.random() < 0.6 else say(rng, _NOUN[op], a=a, b=b)
        turns += [
            say(rng, "[And|What about|How about|And what is|And how much is|Now|Okay, and|Then] {e}?", e=text),
            equation(a, op, b) + ".",
        ]
    return turns


def too_big(rng):
    """Sums whose result is clearly above 100."""
    kind = rng.random()
    if kind < 0.5:
        a, op, b = rng.randint(61, 200), PLUS, rng.randint(61, 200)
    elif kind < 0.8:
        a, op, b = rng.randint(14, 99), TIMES, rng.randint(14, 99)
    else:
        a, op, b = rng.randint(130, 999), rng.choice((MINUS, PLUS)), rng.randint(11, 99)
    text = worded(rng, a, op, b) if max(a, b) <= 100 else f"What is {signs(rng, a, op, b)}?"
    if max(a, b) > 100 and rng.random() < 0.6:
        e = say(rng, _NOUN[op], a=a, b=b)
        text = say(rng, _ASK_NOUN, e=e, E=capital(e))
    return [text, "That sum is too big for me. Please use a calculator."]


def near_big(rng):
    """Large sums that still stay below 100."""
    a, b = rng.choice([pair for pair in LARGE[PLUS] if sum(pair) > 70])
    return [worded(rng, a, PLUS, b), equation(a, PLUS, b) + "."]


INTENTS = ((asked, 20), (either, 3), (check, 7), (follow, 7), (other, 3), (too_big, 1.6), (near_big, 1.6))
