// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace trilume::checkpoint {

// Typed access to the members of one configuration, for whatever architecture it is; the first
// problem is kept, what is read after it does not matter. Members of an object within it are named
// "object.member". Borrows both.
class ConfigReader
{
public:
    ConfigReader(const nlohmann::json& tree, std::string_view source)
        : m_tree(tree)
        , m_source(source)
    {}

    [[nodiscard]] std::string_view source() const { return m_source; }

    // Whether it is there and not null.
    [[nodiscard]] bool has(const char* name) { return find(name) != nullptr; }

    // The names of an object's members that are not null; none where it is missing or null.
    [[nodiscard]] std::vector<std::string> members(const char* name);

    // Members that are missing or null have the standard value, or are an error without one.
    [[nodiscard]] std::optional<std::uint64_t> optionalCount(const char* name);
    [[nodiscard]] std::size_t count(const char* name, std::optional<std::size_t> standard = {});
    [[nodiscard]] std::optional<double> optionalNumber(const char* name);
    [[nodiscard]] double number(const char* name, double standard);
    [[nodiscard]] bool flag(const char* name, bool standard);
    [[nodiscard]] std::string text(const char* name, const char* standard);
    [[nodiscard]] std::vector<std::string> texts(const char* name); // a list of them, or none

    // A token id or a list of them.
    [[nodiscard]] std::vector<std::int64_t> ids(const char* name);

    // "config.json: name: found ..., expected ...": what this engine would compute wrongly.
    void refuse(const char* name,
                const Sentence::Argument& found,
                const Sentence::Argument& expected);

    // Likewise, as another check has found it.
    void fail(const Error& error);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] const nlohmann::json* find(std::string_view name);
    void misfit(const char* name, const nlohmann::json& value, const Sentence& expected);

    const nlohmann::json& m_tree;
    std::string_view m_source;
    std::optional<Error> m_error;
};

} // namespace trilume::checkpoint
