# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences for each kind of fact that a user may tell (templates of wording.say).

Fields: v the value in the user's words, a the same as the assistant says it, V and A with a capital, w what it is about
("colour" in "favourite:colour"), aw with an article, W with a capital, f as w without "on", are and Are the verb for w,
n the user's name after a comma or nothing.
"""

import collections

# tell: the user's sentences; clause: the same as a part of one; short: the answer to the assistant's question;
# ack: what the assistant replies; echo: a clause of the assistant; q and e: the question straight and embedded;
# np: its noun phrase or ""; ask: further questions; only: questions that fit when one fact of the kind was told;
# check: a yes or no question without its mark; missing and question: "You have not told me {missing} yet. {question}?"
Kind = collections.namedtuple("Kind", "tell clause short ack echo q e np ask only check missing question")

KINDS = {
    "name": Kind(
        tell=("My name is {v}.", "My name is {v}.", "[I am|I'm] {v}.", "I am called {v}.", "Call me {v}[, please|].",
              "You can call me {v}.", "My friends call me {v}.", "[Hi|Hello|Hey], [I am|I'm] {v}[.|!]",
              "[Hi|Hello|Hey], my name is {v}[.|!]", "[Hi|Hello]! [I am|I'm] {v}.",
              "[Hi|Hello] Trilume, [I am|I'm] {v}.", "[Hi|Hello] Trilume, my name is {v}.", "{v} is my name.",
              "It's {v} here.", "{v} here.", "My name's {v}."),
        clause=("my name is {v}", "[I am|I'm] {v}", "my name is {v}"),
        short=("{v}.", "[I am|I'm] {v}.", "My name is {v}.", "It is {v}.", "{v}"),
        ack=("Nice to meet you, {v}!", "Nice to meet you, {v}!", "Hello {v}! Nice to meet you.",
             "Hello {v}! Nice to meet you. I am Trilume."),
        echo="your name is {v}", q="[what is|what is|what's] my name", e="what my name is", np="my name",
        ask=("Who am I?", "What am I called?", "Do you still know my name?", "Say my name.",
             "What was my name[ again|]?", "How am I called?", "And what is my name?", "What name did I tell you?",
             "And my name?", "And who am I?", "What did I say my name was?", "Do you know who I am?",
             "Do you know my name?"),
        only=(), check="Is my name {v}", missing="your name", question="What is your name"),
    "age": Kind(
        tell=("[I am|I'm] {v} years old.", "[I am|I'm] {v}.", "I am {v} years old.", "My age is {v}.",
              "I turned {v} last week.", "I just turned {v}."),
        clause=("[I am|I'm] {v} years old", "I am {v}"), short=("{v}.", "[I am|I'm] {v}.", "I am {v} years old."),
        ack=("You are {v} years old{n}. I will remember that.", "{v} is a good age{n}."), echo="you are {v} years old",
        q="how old am I", e="how old I am", np="my age",
        ask=("What age am I?", "How old did I say I am?", "And my age?"), only=(), check="Am I {v} years old",
        missing="your age", question="How old are you"),
    "favourite": Kind(
        tell=("My favourite {w} is {v}.", "My favourite {w} is {v}.", "{V} is my favourite {w}.", "I like {v} best.",
              "The {w} I like best is {v}.", "I love {v}. It is my favourite {w}.", "Of all {w}s I like {v} best."),
        clause=("my favourite {w} is {v}", "my favourite {w} is {v}", "{v} is my favourite {w}"),
        short=("{V}.", "It is {v}.", "My favourite {w} is {v}.", "{V}, of course."),
        ack=("{V} is a lovely {w}{n}.", "{V} is a lovely {w}{n}.", "{V} is a good {w}{n}.",
             "Your favourite {w} is {v}. I will remember that{n}."),
        echo="your favourite {w} is {v}", q="[what is|what is|what's|which is] my favourite {w}",
        e="what my favourite {w} is", np="my favourite {w}",
        ask=("Which {w} do I like best?", "What {w} do I like best?", "What {w} did I say I like best?",
             "And my favourite {w}?", "What was my favourite {w}[ again|]?", "Which {w} is my favourite?",
             "My favourite {w}?", "Which {w} do I love?", "Which {w} did I tell you about?"),
        only=(), check="Is my favourite {w} {v}", missing="your favourite {w}", question="What is your favourite {w}"),
    "hobby": Kind(
        tell=("My hobby is {v}.", "My hobby is {v}.", "My favourite hobby is {v}.", "In my free time I like {v}.",
              "{V} is my hobby."),
        clause=("my hobby is {v}", "{v} is my hobby"), short=("{V}.", "It is {v}.", "My hobby is {v}."),
        ack=("{V} is a nice hobby{n}.", "{V} is a good hobby{n}."), echo="your hobby is {v}",
        q="[what is|what's] my hobby", e="what my hobby is", np="my hobby",
        ask=("What do I like to do in my free time?", "Which hobby do I have?", "And my hobby?", "What was my hobby?"),
        only=(), check="Is my hobby {v}", missing="your hobby", question="What is your hobby"),
    "person": Kind(
        tell=("My {w} is called {v}.", "My {w}'s name is {v}.", "My {w} is {v}.", "The name of my {w} is {v}.",
              "I have {aw} called {v}.", "{v} is my {w}.", "My {w} is named {v}."),
        clause=("my {w} is {v}", "my {w} is called {v}", "my {w}'s name is {v}"),
        short=("{v}.", "It is {v}.", "My {w}'s name is {v}.", "My {w} is called {v}."),
        ack=("{v} is a nice name{n}. Your {w}'s name is {v}.", "{v} is a nice name{n}.",
             "Your {w}'s name is {v}. I will remember that{n}."),
        echo="your {w}'s name is {v}", q="[what is|what's|what is] my {w}'s name", e="what my {w}'s name is",
        np="my {w}'s name",
        ask=("What is my {w} called?", "What is the name of my {w}?", "How is my {w} called?", "Who is my {w}?",
             "And my {w}?", "What was my {w}'s name[ again|]?", "And what is my {w} called?", "My {w}'s name?"),
        only=(), check="Is my {w}'s name {v}", missing="your {w}'s name", question="What is your {w}'s name"),
    "pet": Kind(
        tell=("I have {aw} called {v}.", "I have a {w}. [Its|The] name is {v}.", "My {w} is called {v}.",
              "My {w}'s name is {v}.", "I have a {w} named {v}.", "{v} is my {w}."),
        clause=("I have a {w} called {v}", "my {w} is called {v}", "my {w}'s name is {v}"),
        short=("{v}.", "It is {v}.", "My {w} is called {v}."),
        ack=("{v} is a lovely name for a {w}{n}.", "{v} is a good name for a {w}{n}."), echo="your {w}'s name is {v}",
        q="[what is|what's] my {w}'s name", e="what my {w}'s name is", np="my {w}'s name",
        ask=("What is my {w} called?", "What is the name of my {w}?", "How is my {w} called?", "And my {w}?",
             "What was my {w}'s name[ again|]?"),
        only=("What is the name of my pet?", "What is my pet called?", "What is my pet's name?"),
        check="Is my {w}'s name {v}", missing="your {w}'s name", question="What is your {w}'s name"),
    "town": Kind(
        tell=("I live in {v}.", "I live in {v}.", "My town is {v}.", "My home is in {v}.", "I moved to {v}."),
        clause=("I live in {v}",), short=("{v}.", "In {v}.", "I live in {v}."),
        ack=("{v} is a nice place to live{n}.", "You live in {v}. I will remember that{n}."), echo="you live in {v}",
        q="where do I live", e="where I live", np="",
        ask=("In which town do I live?", "Which town do I live in?", "Where is my home?", "Where did I say I live?"),
        only=(), check="Do I live in {v}", missing="where you live", question="Where do you live"),
    "country": Kind(
        tell=("I am from {v}.", "I'm from {v}.", "I come from {v}.", "My home country is {v}."),
        clause=("I am from {v}",), short=("{v}.", "From {v}.", "I am from {v}."),
        ack=("{v} is a beautiful country{n}.", "You are from {v}. I will remember that{n}."), echo="you are from {v}",
        q="where am I from", e="where I am from", np="my home country",
        ask=("Which country am I from?", "Where do I come from?", "What country do I come from?",
             "From which country am I?"),
        only=(), check="Am I from {v}", missing="where you are from", question="Where are you from"),
    "job": Kind(
        tell=("I am {v}.", "I'm {v}.", "I work as {v}.", "My job is {v}.", "I am {v} by profession."),
        clause=("I am {v}", "I work as {v}"), short=("I am {v}.", "I work as {v}.", "{V}."),
        ack=("You are {v}, that is a good job{n}.", "You are {v}. I will remember that{n}."), echo="you are {v}",
        q="what is my job", e="what my job is", np="my job",
        ask=("What do I do for work?", "What do I work as?", "What is my profession?", "And my job?",
             "What work do I do?"),
        only=(), check="Am I {v}", missing="your job", question="What is your job"),
    "plan": Kind(
        tell=("{W} I will {v}.", "I will {v} {w}.", "{W} I want to {v}.", "I am going to {v} {w}.",
              "I want to {v} {w}.", "I plan to {v} {w}.", "My plan for {f} is to {v}.", "{W} I am going to {v}."),
        clause=("{w} I will {v}", "I will {v} {w}", "I want to {v} {w}"),
        short=("I will {v}.", "I want to {v}.", "{W} I will {v}."),
        ack=("That sounds good{n}. You will {a} {w}.", "You will {a} {w}. Have a good time{n}!",
             "Good plan{n}! You will {a} {w}."),
        echo="you will {a} {w}", q="what will I do {w}", e="what I will do {w}", np="my plan for {f}",
        ask=("What did I say I would do {w}?", "What did I say I would do {w}?", "What are my plans for {f}?",
             "What am I going to do {w}?", "What do I want to do {w}?", "What did I want to do {w}?",
             "And my plan for {f}?", "What is my plan for {f}?", "What do I plan to do {w}?", "What am I doing {w}?"),
        only=("What is my plan?", "What did I say I would do?", "What are my plans?", "What do I want to do?"),
        check="Will I {v} {w}", missing="your plan for {f}", question="What will you do {w}"),
    "feeling": Kind(
        tell=("I am {v}.", "I'm {v}.", "I feel {v}.", "I am {v}.", "Today I am {v}."),
        clause=("I am {v}", "I feel {v}"), short=("I am {v}.", "I feel {v}."), ack=(), echo="you are {a}",
        q="how do I feel", e="how I feel", np="",
        ask=("How did I say I feel?", "How am I feeling?", "How am I feeling today?", "How did I say I was?",
             "Why do I feel like that?"),
        only=(), check="Am I {v}", missing="how you feel", question="How do you feel"),
    "bought": Kind(
        tell=("I bought {v}.", "Today I bought {v}.", "I bought {v} today.", "I have bought {v}.",
              "Yesterday I bought {v}."),
        clause=("I bought {v}",), short=("{V}.", "I bought {v}."),
        ack=("You bought {v}. Enjoy it{n}!", "You bought {v}, how nice{n}!"), echo="you bought {v}", q="what did I buy",
        e="what I bought", np="", ask=("What did I say I bought?", "What have I bought?", "Which thing did I buy?"),
        only=(), check="Did I buy {v}", missing="what you bought", question="What did you buy"),
    "place": Kind(
        tell=("My {w} {are} {v}.", "My {w} {are} {v}.", "I put my {w} {v}.", "I left my {w} {v}.",
              "I have put my {w} {v}."),
        clause=("my {w} {are} {v}", "I put my {w} {v}"), short=("{V}.", "My {w} {are} {v}."),
        ack=("Your {w} {are} {a}. I will remember that{n}.", "Okay{n}, your {w} {are} {a}."), echo="your {w} {are} {a}",
        q="where {are} my {w}", e="where my {w} {are}", np="",
        ask=("Where did I put my {w}?", "Where did I leave my {w}?", "I can't find my {w}. Where {are} my {w}?",
             "And my {w}?", "Where can I find my {w}?", "I am looking for my {w}."),
        only=(), check="{Are} my {w} {v}", missing="where your {w} {are}", question="Where {are} your {w}"),
    "secret": Kind(
        tell=("The {w} is {v}.", "The {w} is {v}.", "My {w} is {v}.", "Remember the {w} {v}.",
              "Remember the {w}: {v}."),
        clause=("the {w} is {v}",), short=("{V}.", "It is {v}.", "The {w} is {v}."),
        ack=("Okay{n}, the {w} is {v}.", "The {w} is {v}. I will remember that{n}."), echo="the {w} is {v}",
        q="[what is|what's|what was] the {w}", e="what the {w} is", np="the {w}",
        ask=("Which {w} did I tell you?", "What {w} did I tell you?", "Tell me the {w}.", "Say the {w}.", "The {w}?",
             "And the {w}?", "What is the {w} I told you?", "Which {w} did you have to remember?"),
        only=("Which word did I tell you?", "What word did I ask you to remember?"), check="Is the {w} {v}",
        missing="the {w}", question="What is the {w}"),
    "number": Kind(
        tell=("Remember the number {v}.", "[Please|Can you] remember the number {v}[|, please].", "My number is {v}.",
              "The number is {v}.", "Remember this number: {v}."),
        clause=("the number is {v}",), short=("{v}.", "It is {v}.", "The number is {v}."),
        ack=("Okay{n}, the number is {v}.", "The number is {v}. I will remember that{n}."), echo="the number is {v}",
        q="[what is|what was|what's] the number", e="what the number is", np="the number",
        ask=("Which number did I tell you?", "What number did I tell you?", "What number did I ask you to remember?",
             "Tell me the number.", "Which number did you have to remember?", "And the number?"),
        only=(), check="Is the number {v}", missing="the number", question="What is the number"),
    "shopping": Kind(
        tell=("My shopping list is {v}.", "I need to buy {v}.", "I must buy {v}.", "My shopping list: {v}.",
              "On my shopping list are {v}.", "Put {v} on my shopping list."),
        clause=("I need to buy {v}", "my shopping list is {v}"), short=("{V}.", "I need {v}."),
        ack=("Okay{n}, your shopping list is {v}.", "Your shopping list is {v}. I will remember that{n}."),
        echo="your shopping list is {v}", q="what is on my shopping list", e="what is on my shopping list",
        np="my shopping list",
        ask=("What do I need to buy?", "What must I buy?", "What did I want to buy?", "My shopping list, please.",
             "What do I have to buy?", "Read me my shopping list."),
        only=(), check="", missing="what you need to buy", question="What do you need to buy"),
    "appointment": Kind(
        tell=("My {w} is {v}.", "My {w} is {v}.", "I have my {w} {v}.", "I have {aw} {v}."), clause=("my {w} is {v}",),
        short=("{V}.", "It is {v}.", "My {w} is {v}."),
        ack=("Your {w} is {v}. I will remember that{n}.", "Okay{n}, your {w} is {v}."), echo="your {w} is {v}",
        q="when is my {w}", e="when my {w} is", np="",
        ask=("When do I have my {w}?", "When did I say my {w} is?", "What day is my {w}?", "And my {w}?",
             "When was my {w}[ again|]?"),
        only=(), check="Is my {w} {v}", missing="when your {w} is", question="When is your {w}"),
}
MOOD_ACKS = {
    "good": ("That is nice to hear{n}! You are {a}.", "I am glad to hear that{n}. You are {a}."),
    "bad": ("I am sorry to hear that{n}. You are {a}.", "Oh, I am sorry{n}. You are {a}."),
}
