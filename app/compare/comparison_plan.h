// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

// In the place of a packing: the conventional twin of the model, dense weights of 16 bits that are
// random. It runs on the processor.
inline constexpr std::string_view kTwinPacking = "bf16";

// One way to run a model. Texts are as the command line has them.
struct ComparedConfiguration
{
    std::string device = "cpu";   // an id of device_search.h
    std::size_t threads = 0;      // 0: as many as help
    std::string isa = {};         // a set of kernels by its name; empty: the fastest
    std::string packing = "auto"; // or 2bit, 1.6bit, or kTwinPacking
    std::string model = {};       // its file, or a published size: random weights of that shape

    [[nodiscard]] bool isTwin() const { return packing == kTwinPacking; }

    friend bool operator==(const ComparedConfiguration&, const ComparedConfiguration&) = default;
};

// What is run on each configuration, and for how long.
struct ComparisonPlan
{
    std::string promptName = "own"; // or one of standard_prompts.h
    std::string prompt = {};        // UTF-8; a chat model is asked it as by its user
    std::uint64_t promptTokens = 0; // the prompt is cut or repeated to be so long; 0: as it is
    std::uint64_t tokens = 64;      // to write, always the likeliest; at least 2
    int warmUps = 1;                // passes before the first round, and after each loading
    int leastRounds = 4;
    int mostRounds = 20;
    double spreadLimit = 0.02;   // standard deviation over mean; below it nothing is repeated
    double secondsLimit = 120.0; // of all rounds; each configuration has one in any case
    double idleSeconds = 5.0;    // of rest before each configuration; 0: none
    double roundSeconds = 1.0;   // of writing: passes are repeated until they fill it
    std::vector<std::string> published = {}; // of published_figures.h, to stand beside

    friend bool operator==(const ComparisonPlan&, const ComparisonPlan&) = default;
};

} // namespace trilume::app
