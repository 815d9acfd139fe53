// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// Typed access to the metadata of a file; a value of another type is an error that names the key.
// Borrows both.
class GgufKeys final
{
public:
    GgufKeys(const GgufView& file, std::string_view source)
        : m_file(file)
        , m_source(source)
    {}

    [[nodiscard]] std::string_view source() const { return m_source; }

    [[nodiscard]] bool has(std::string_view key) const { return m_file.find(key) != nullptr; }

    // Nothing where the key is missing.
    [[nodiscard]] Result<std::optional<std::uint64_t>> count(std::string_view key) const;
    [[nodiscard]] Result<std::optional<double>> number(std::string_view key) const;
    [[nodiscard]] Result<std::optional<std::string>> text(std::string_view key) const;
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> texts(std::string_view key) const;
    [[nodiscard]] Result<std::optional<std::vector<std::int32_t>>> ids(std::string_view key) const;

    // A missing key is an error.
    [[nodiscard]] Result<std::uint64_t> requiredCount(std::string_view key) const;
    [[nodiscard]] Result<double> requiredNumber(std::string_view key) const;

private:
    [[nodiscard]] Error misfit(std::string_view key,
                               const GgufValueView& value,
                               std::string_view expected) const;

    const GgufView& m_file;
    std::string_view m_source;
};

} // namespace trilume::checkpoint
