# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people put around a question: who asks, what for, and how sure they are. Teaches to hear the question in it."""

_WHO = (
    "My {w}|My little [boy|girl|son|daughter|brother|sister|niece|nephew|cousin]"
    "|My [five-year-old|six-year-old|seven-year-old|eight-year-old] [boy|girl|son|daughter|nephew|niece|grandson]"
    "|My [big|younger|older] [brother|sister|son|daughter|cousin]"
    "|One of my [pupils|friends|children]"
    "|[A boy|A girl|A child|Somebody|Someone|A friend] [in my class|at school|at work|on the bus|I know|here]"
)
_PEOPLE = (
    "[boy|girl|son|daughter|brother|sister|niece|nephew|grandson|granddaughter|cousin|neighbour|friend|grandma"
    "|grandpa|mum|dad|wife|husband|teacher|pupil|colleague|aunt|uncle|flatmate]"
)
WHO = "[" + _WHO.replace("{w}", _PEOPLE) + "]"
START = (
    "[Quick question|Quick one|Short question|Small question|Easy question|Easy one|Silly question|Simple question"
    "|One question|A question|Just a question|Question|My question|Question for you|Question from my {w}"
    "|Another question|Next question|First question|Last question|A little question|A question for school"
    "|For my homework|For homework|For a quiz|For the quiz|Quiz time|Quiz question|For a crossword|For school"
    "|It is for a quiz|We have a bet|A bet|Out of curiosity|Just out of interest|Just wondering|I wonder"
    "|I am curious|I am just curious|I was wondering|I was asked|I forgot|I have forgotten|I keep forgetting"
    "|I am not sure|I am stuck|I need to know|I want to check something|Just to check|To be sure|Remind me"
    "|Help me out|Please help|Tell me|Tell me this|Say|Answer me this|Here is one|Here is a question"
    "|Here is my question|Let me ask you something|Can I ask you something|May I ask you something|Now"
    "|Something else|Something simple|One more thing|And another thing|My {w} asks|My {w} asked me"
    "|My {w} wants to know|The [boy|girl|neighbour|man|woman] next door asks|Our teacher asked us|The book asks|Homework]"
).replace("{w}", _PEOPLE)
LAST = (
    "[It is for school.|It is for my homework.|It is for a quiz.|My {w} asks.|My {w} wants to know."
    "|My {w} asked me.|I can't remember.|I have no idea.|I don't know.|I have forgotten.|We have a bet."
    "|Just wondering.|Do you know?|Do you know that?|Any idea?|Can you tell me?|Could you tell me?"
    "|Can you help me?|I am not sure.|I need it for a crossword.|Thank you.|Thanks.|I always forget."
    "|Nobody here knows.|I should know that.|We were talking about it.]"
).replace("{w}", _PEOPLE)
# {q} the question inside of a sentence, {s} the straight question, {S} the same with a capital
LEAD_INS = (
    WHO + " [wants to know|would like to know|is asking|asks|wonders|wanted to know|has asked me] {q}.",
    WHO + " [asks|asked|asked me|is asking|wants to know]: {s}?",
    START + "[:|:|,| -] {s}?",
    START + ": {s}?",
    START + "[.|...] {S}?",
    "{S}? " + LAST,
    "{S}? " + LAST,
    "[Hi|Hello|Hey|Good morning|Good evening|Hi there|Hello there][.|!] " + START + ": {s}?",
    "[Any idea|Do you have any idea|Have you any idea|Can you remember|Do you remember|Can you say|Are you able to say"
    "|Might you know|Would you know|Could you please say|Can you let me know] {q}?",
    "[I can't remember|I have forgotten|I keep forgetting|I have no idea|I would love to know|I need to know"
    "|I am trying to find out|I am not sure|I'm wondering|I was wondering|We are wondering|We were wondering"
    "|We want to know|We would like to know|Nobody here knows|I must know|Let me know|I do not know] {q}.",
    "[Okay|Ok|Well|So|Right|Hm|Um|Oh|Ah|Hmm|And|But|Good|Fine|Great|Thanks|Please|Now then|Go on|Look|Hey]"
    "[,|,|:| ...] {s}?",
    "{s}[?|? please|??|, please?| pls?]",
    "{S}[, do you know|, I wonder|, by the way|, please||, actually|, exactly|, my friend|, Trilume]?",
)
