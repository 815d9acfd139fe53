// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"

#include <optional>
#include <span>
#include <string_view>

namespace trilume::fpga {

// How a published figure came about, as its authors say.
enum class Provenance
{
    Metered = 1, // speed and power on the board
    Timed,       // speed on the board; power not told
    Derived,     // parts of it were measured
    Claimed,     // told without how
    Projected,   // of a board that was not built so
};

[[nodiscard]] std::string_view provenanceName(Provenance provenance);

// Ternary models on boards, by others: beside a projection, never part of one.
struct PublishedWork
{
    std::string_view work;
    std::string_view board;
    std::string_view model;
    std::optional<double> tokensPerSecond;
    std::optional<double> watts;
    std::optional<double> joulesPerToken; // as published; see joulesPerTokenOf()
    Provenance provenance = Provenance::Claimed;
    std::string_view note;
    std::string_view source;

    // What of the projections is of the same board and model, where one is.
    std::string_view projectedBoard = {};
    std::string_view shape = {};
    Packing packing = Packing::Planes;
    double bytesPerToken = 0.0; // of a model that is none of the shapes
};

[[nodiscard]] std::span<const PublishedWork> publishedWork();

// As published, else watts / tokens per second.
[[nodiscard]] std::optional<double> joulesPerTokenOf(const PublishedWork& work);

// What a board took while it did something that is known, to compare the model of its energy with.
struct MeteredRun
{
    std::string_view board; // whose constants are compared
    std::string_view run;
    double seconds = 0.0;
    double products = 0.0;
    double bytes = 0.0; // of its memory
    double joules = 0.0;
    double restWatts = 0.0;       // metered at rest, before it
    std::string_view circularity; // which constants come from the same meter
    std::string_view source;
};

[[nodiscard]] std::span<const MeteredRun> meteredRuns();

} // namespace trilume::fpga
