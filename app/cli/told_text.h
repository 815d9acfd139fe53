// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace trilume::cli {

// What the terminal tells people, in their language and in UTF-8; without a language it is what the
// source says. Figures have the digits and the point of C in every language, so that one that was
// read can be copied into a command. Texts of others are shown as they can be (visible_text). [any
// thread]

[[nodiscard]] std::string told(const Sentence& sentence);

// What may stand at the places of a text. Words of ours are texts that tr() has translated, or
// sentences.
[[nodiscard]] QString placed(const QString& words);
[[nodiscard]] QString placed(const Sentence& words);
[[nodiscard]] QString placed(std::string_view textOfOthers);

template <typename Number, std::enable_if_t<std::is_integral_v<Number>>* = nullptr>
[[nodiscard]] QString placed(Number number)
{
    return QString::number(number);
}

// told(Report::tr("%1 of %2"), 3, "a name"): in one pass, so that names may have percent signs.
template <typename... Places>
[[nodiscard]] std::string told(const QString& translated, const Places&... places)
{
    if constexpr (sizeof...(Places) == 0) {
        return translated.toStdString();
    } else {
        return translated.arg(placed(places)...).toStdString();
    }
}

// For tr(), the number with the form of an amount of any size: of large ones the last digits
// decide.
[[nodiscard]] int pluralNumber(std::uint64_t amount);

} // namespace trilume::cli
