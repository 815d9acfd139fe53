// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/protobuf_wire_p.h"

#include <bit>

namespace trilume::tokenizer {
namespace {

constexpr std::uint64_t kMaxFieldNumber = (1U << 29U) - 1;

void appendVarint(std::string& message, std::uint64_t value)
{
    while (value >= 0x80) {
        message.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
        value >>= 7U;
    }
    message.push_back(static_cast<char>(value));
}

void appendTag(std::string& message, std::uint32_t number, WireType type)
{
    appendVarint(message, (std::uint64_t{number} << 3U) | static_cast<std::uint64_t>(type));
}

} // namespace

std::optional<WireField> WireReader::next()
{
    if (m_rest.empty() || m_isBroken) {
        return std::nullopt;
    }
    m_isBroken = true; // until the field turns out to be whole
    const std::optional<std::uint64_t> tag = varint();
    if (!tag || *tag >> 3U == 0 || *tag >> 3U > kMaxFieldNumber) {
        return std::nullopt;
    }
    WireField field;
    field.number = static_cast<std::uint32_t>(*tag >> 3U);
    field.type = static_cast<WireType>(*tag & 7U);
    std::optional<std::uint64_t> value;
    switch (field.type) {
    case WireType::Varint:
    case WireType::Bytes:
        value = varint();
        break;
    case WireType::Fixed64:
        value = fixed(8);
        break;
    case WireType::Fixed32:
        value = fixed(4);
        break;
    }
    if (!value) {
        return std::nullopt;
    }
    field.value = *value;
    if (field.type == WireType::Bytes) {
        if (*value > m_rest.size()) {
            return std::nullopt;
        }
        field.bytes = m_rest.substr(0, *value);
        m_rest.remove_prefix(*value);
    }
    m_isBroken = false;
    return field;
}

std::optional<std::uint64_t> WireReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> WireReader::fixed(std::size_t bytes)
{
    if (m_rest.size() < bytes) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value |= std::uint64_t{static_cast<unsigned char>(m_rest[i])} << (8 * i);
    }
    m_rest.remove_prefix(bytes);
    return value;
}

void appendVarintField(std::string& message, std::uint32_t number, std::uint64_t value)
{
    appendTag(message, number, WireType::Varint);
    appendVarint(message, value);
}

void appendFloatField(std::string& message, std::uint32_t number, float value)
{
    appendTag(message, number, WireType::Fixed32);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (unsigned shift = 0; shift < 32; shift += 8) {
        message.push_back(static_cast<char>((bits >> shift) & 0xFFU));
    }
}

void appendBytesField(std::string& message, std::uint32_t number, std::string_view bytes)
{
    appendTag(message, number, WireType::Bytes);
    appendVarint(message, bytes.size());
    message.append(bytes);
}

} // namespace trilume::tokenizer
