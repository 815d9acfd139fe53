// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace trilume::app {

// How the tokens of an answer were picked.
struct AnswerSampling
{
    double temperature = 0.0; // 0: greedy
    qint64 topK = 0;          // 0: off
    double topP = 1.0;        // 1: off
    double minP = 0.0;        // 0: off
    double repetitionPenalty = 1.0;
    qint64 repetitionWindow = 0; // tokens
    qint64 maxTokens = 0;        // of the answer
    quint64 seed = 0;

    friend bool operator==(const AnswerSampling&, const AnswerSampling&) = default;
};

// What wrote an answer: the same again writes the same text again. Empty: not known.
struct AnswerOrigin
{
    QString program;     // its version
    QString fingerprint; // of the model's tensors
    QString device;      // "cpu"
    QString isa;         // instruction set of the kernels
    QString packing;     // of the weights in memory
    int threads = 0;     // 0: not known
    std::optional<AnswerSampling> sampling;
    QString systemPrompt; // in force when it was written; empty as well where there was none

    friend bool operator==(const AnswerOrigin&, const AnswerOrigin&) = default;
};

} // namespace trilume::app
