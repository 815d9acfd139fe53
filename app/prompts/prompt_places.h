// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace trilume::app {

// A place to be filled in, with its braces: "{{name}}".
struct PromptPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const PromptPlace&, const PromptPlace&) = default;
};

// In the order of the text. A name is of 1 to 60 letters in one line and without braces; what
// looks otherwise is text.
[[nodiscard]] std::vector<PromptPlace> promptPlaces(const QString& text);

// The first one that begins there or later.
[[nodiscard]] std::optional<PromptPlace> nextPromptPlace(const QString& text, qsizetype from);

} // namespace trilume::app
