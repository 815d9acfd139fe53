// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"
#include "app/platform/ids.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace trilume::app {

struct LikelyToken
{
    QString text; // as people can see it: visibleToken()
    double probability = 0.0;
};

// A token of an answer, as a model reads it. Probabilities are 0..1 and the model's own, before
// anything of the sampling.
struct ReadToken
{
    qsizetype begin = 0;  // in ReadAnswer::text
    qsizetype length = 0; // 0: only a part of a character, which stands at a later token
    QString text;         // visibleToken()
    double probability = 0.0;
    double entropyBits = 0.0;           // of all tokens in its place: 0, the model knew what comes
    std::vector<LikelyToken> likeliest; // in its place, the likeliest first
};

// How likely a model finds what an answer says. A value.
struct ReadAnswer
{
    MessageId answer;
    QString modelName;
    QString text; // what the tokens join to, from which alone their places are counted
    std::vector<ReadToken> tokens;
    qsizetype firstPosition = 0; // of the first token in all that the model has read, from 0
    // Letters of the text that belong to what the answer follows: a token may hold both.
    qsizetype before = 0;
};

using ReadAnswerPtr = std::shared_ptr<const ReadAnswer>; // never null

// From what the generator has told. [any thread] Bytes that are no text become U+FFFD.
[[nodiscard]] ReadAnswer readAnswerOf(const TokenScoreList& scores);

// -1 where the text has no token; a place behind the text belongs to none.
[[nodiscard]] qsizetype tokenAt(const ReadAnswer& answer, qsizetype place);

} // namespace trilume::app

Q_DECLARE_METATYPE(trilume::app::ReadAnswerPtr)
