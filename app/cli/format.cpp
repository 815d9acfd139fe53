// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include <array>
#include <charconv>

namespace trilume::cli {
namespace {

std::string format(double number, std::chars_format form, int precision)
{
    std::array<char, 400> text{}; // the largest double has 309 digits before the point
    const auto result =
        std::to_chars(text.data(), text.data() + text.size(), number, form, precision);
    return {text.data(), result.ptr};
}

} // namespace

std::string formatCount(std::uint64_t number)
{
    return std::to_string(number);
}

std::string formatFixed(double number, int decimals)
{
    return format(number, std::chars_format::fixed, decimals);
}

std::string formatShortest(float number)
{
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

std::string formatSignificant(double number, int digits)
{
    return format(number, std::chars_format::general, digits);
}

} // namespace trilume::cli
