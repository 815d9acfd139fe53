// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_format.h"

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace trilume::tests {

// Writes GGUF bytes piece by piece, right or wrong, independently of the project's own writer.
class GgufBytes
{
public:
    template <typename T>
    GgufBytes& number(T value)
    {
        m_text.append(reinterpret_cast<const char*>(&value), sizeof(value));
        return *this;
    }

    GgufBytes& raw(std::string_view bytes)
    {
        m_text.append(bytes);
        return *this;
    }

    GgufBytes& string(std::string_view text)
    {
        return number(std::uint64_t{text.size()}).raw(text);
    }

    GgufBytes& header(std::uint64_t tensors, std::uint64_t entries, std::uint32_t version = 3)
    {
        return raw("GGUF").number(version).number(tensors).number(entries);
    }

    GgufBytes& key(std::string_view name, checkpoint::GgufValueType type)
    {
        return string(name).number(static_cast<std::uint32_t>(type));
    }

    GgufBytes& tensor(std::string_view name,
                      std::initializer_list<std::uint64_t> dimensions,
                      std::uint32_t type,
                      std::uint64_t offset)
    {
        string(name).number(static_cast<std::uint32_t>(dimensions.size()));
        for (const std::uint64_t dimension : dimensions) {
            number(dimension);
        }
        return number(type).number(offset);
    }

    // Zeros up to a multiple of `alignment`, then `count` more.
    GgufBytes& data(std::size_t count, std::size_t alignment = 32)
    {
        m_text.resize((m_text.size() + alignment - 1) / alignment * alignment + count);
        return *this;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

    [[nodiscard]] std::span<const std::byte> bytes() const
    {
        return std::as_bytes(std::span<const char>(m_text));
    }

private:
    std::string m_text;
};

} // namespace trilume::tests
