// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::tokenizer {

enum class WireType
{
    Varint = 0,
    Fixed64 = 1,
    Bytes = 2,
    Fixed32 = 5,
};

struct WireField
{
    std::uint32_t number = 0;
    WireType type = WireType::Varint;
    std::uint64_t value = 0; // of the three integer types
    std::string_view bytes;  // of Bytes; a view into the message
};

// Reads the fields of one protobuf message in order. Groups, which proto3 abolished and no
// SentencePiece model uses, count as broken.
class WireReader
{
public:
    explicit WireReader(std::string_view message)
        : m_rest(message)
    {}

    // Nothing at the end and when the message is broken.
    [[nodiscard]] std::optional<WireField> next();

    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    [[nodiscard]] std::optional<std::uint64_t> varint();
    [[nodiscard]] std::optional<std::uint64_t> fixed(std::size_t bytes);

    std::string_view m_rest;
    bool m_isBroken = false;
};

void appendVarintField(std::string& message, std::uint32_t number, std::uint64_t value);
void appendFloatField(std::string& message, std::uint32_t number, float value);
void appendBytesField(std::string& message, std::uint32_t number, std::string_view bytes);

} // namespace trilume::tokenizer
