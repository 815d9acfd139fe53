// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace trilume::app {

// What each layer would say next, were it the last (engine/trace/logit_lens.h), as values without a
// type of the engine. Does not change once it is made; any thread.

struct LensGuess
{
    QString text; // for people, as TokenColumn::text
    float probability = 0.0F;
};

struct LensGuesses
{
    std::vector<LensGuess> likeliest; // the likeliest first
    float entropy = 0.0F;             // natural, over the whole vocabulary
};

// After one token that was read.
struct LensColumn
{
    std::size_t position = 0;        // in the sequence
    QString text;                    // of the token
    std::size_t settledLayer = 0;    // from here on the likeliest one stays
    std::vector<LensGuesses> layers; // what would follow it
};

struct LensTable
{
    std::int64_t recording = 0; // ActivationSnapshot::recording
    std::vector<LensColumn> columns;
};

using LensTablePtr = std::shared_ptr<const LensTable>;

} // namespace trilume::app
