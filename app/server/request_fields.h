// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace trilume::app {

enum class Endpoint
{
    Completions = 1,
    ChatCompletions = 2,
};

// What a field holds; null counts as absent everywhere but where it is required.
enum class FieldKind
{
    Text = 1,
    Flag = 2,
    Whole = 3,       // a whole number, from lowest to highest
    Number = 4,      // a number, from lowest to highest
    TextOrTexts = 5, // a text or an array of texts
    Messages = 6,
    StreamOptions = 7,
    Seed = 8, // a whole number of 64 bits, with a sign or without
};

// What becomes of it.
enum class FieldUse
{
    Read = 1,
    Ignored = 2,     // says nothing about the text: who asks, what is kept of it
    OnlyDefault = 3, // would change the answer in a way that is not offered: refused unless neutral
};

struct FieldSpec
{
    std::string_view name;
    unsigned endpoints; // bits 1 << Endpoint
    FieldUse use;
    FieldKind kind;       // of those that are read
    double lowest = 0.0;  // of numbers
    double highest = 0.0; // of numbers
    bool isRequired = false;
    std::string_view neutral = {}; // of OnlyDefault: JSON of the value that asks for nothing

    [[nodiscard]] bool belongsTo(Endpoint endpoint) const
    {
        return (endpoints & (1U << static_cast<unsigned>(endpoint))) != 0;
    }
};

// Every field that the two endpoints know; checks, tests and the list in the README are made from
// it. Others are refused by name: a limit that is misspelt shall not be overlooked.
[[nodiscard]] std::span<const FieldSpec> requestFields();

} // namespace trilume::app
