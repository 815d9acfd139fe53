// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/check.h"
#include "engine/base/sentence.h"

#include <cstddef>
#include <string>
#include <utility>
#include <variant>

namespace trilume {

// Why an operation failed. Values are stable: they are logged and shown to the user by name.
enum class Errc
{
    InvalidArgument = 1,
    NotFound = 2,
    Unsupported = 3,
    Corrupt = 4,
    Io = 5,
    OutOfMemory = 6,
    Cancelled = 7,
    Device = 8,
    Internal = 9,
};

struct Error
{
    Errc code;
    Sentence sentence; // one: the file, tensor or field, what was found, what was expected

    // As the command line, logs and tests have it; people at the window get it in their language
    // (app/platform/error_text).
    [[nodiscard]] std::string english() const { return sentence.english(); }
};

// Value or error; std::expected is C++23 and missing from Debian 12's compilers.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): lets functions `return value;`
        : m_state(std::in_place_index<0>, std::move(value))
    {}

    Result(Error error) // NOLINT(google-explicit-constructor): lets functions `return error;`
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }

    explicit operator bool() const { return ok(); }

    // Of a success only: to ask an error for its value, or a value for its error, is an error of
    // programming.
    [[nodiscard]] T& value() & { return *held<0>(&m_state); }

    [[nodiscard]] const T& value() const& { return *held<0>(&m_state); }

    [[nodiscard]] T&& value() && { return std::move(*held<0>(&m_state)); }

    [[nodiscard]] const Error& error() const { return *held<1>(&m_state); }

private:
    template <std::size_t Index, typename State>
    [[nodiscard]] static auto* held(State* state)
    {
        auto* alternative = std::get_if<Index>(state);
        TRILUME_CHECK(alternative != nullptr);
        return alternative;
    }

    std::variant<T, Error> m_state;
};

struct Done
{};

// Result of an operation that yields nothing but success: `return Done{};`
using Status = Result<Done>;

} // namespace trilume
