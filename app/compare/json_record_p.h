// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace trilume::app {

// An object of a file that anybody may have written, read strictly: a field that is missing or of
// another type is an error, which names it. The first one is kept; whoever reads goes on with
// nothing and asks at the end. The document outlives it.
class JsonRecord
{
public:
    // `place`: where it is, "runs[2].idle"; empty: the whole file.
    JsonRecord(const nlohmann::json& value,
               std::string place,
               const std::string& file,
               std::optional<Error>& error);

    [[nodiscard]] std::string text(const char* name) const;
    [[nodiscard]] std::string textOrNull(const char* name) const; // empty for null
    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] double amount(const char* name) const; // not below 0
    [[nodiscard]] std::optional<double> amountOrNull(const char* name) const;
    [[nodiscard]] std::uint64_t count(const char* name) const;       // at most 2^53
    [[nodiscard]] int smallCount(const char* name) const;            // at most a million
    [[nodiscard]] std::uint64_t countOrNull(const char* name) const; // 0 for null
    // The index of the word among these.
    [[nodiscard]] std::size_t oneOf(const char* name,
                                    std::initializer_list<const char*> words) const;
    [[nodiscard]] std::optional<std::size_t> oneOfOrNull(
        const char* name,
        std::initializer_list<const char*> words) const;

    [[nodiscard]] JsonRecord object(const char* name) const;
    [[nodiscard]] std::optional<JsonRecord> objectOrNull(const char* name) const;
    [[nodiscard]] std::vector<JsonRecord> objects(const char* name) const;
    [[nodiscard]] std::vector<std::int32_t> ids(const char* name) const; // none below 0

    void refuse(const char* name, const nlohmann::json& found, const Sentence& expected) const;

private:
    [[nodiscard]] const nlohmann::json& field(const char* name) const;
    [[nodiscard]] std::string placeOf(const char* name) const;

    const nlohmann::json* m_value;
    std::string m_place;
    const std::string& m_file;
    std::optional<Error>& m_error;
};

} // namespace trilume::app
