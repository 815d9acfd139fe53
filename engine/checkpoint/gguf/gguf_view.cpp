// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_view.h"

#include <algorithm>
#include <cstring>

namespace trilume::checkpoint {

namespace {

template <typename T>
T load(std::span<const std::byte> bytes)
{
    T value;
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

} // namespace

GgufValueView::GgufValueView(GgufValueType type, std::span<const std::byte> bytes)
    : m_type(type)
    , m_bytes(bytes)
{}

GgufValueView::GgufValueView(GgufValueType elementType,
                             std::uint64_t elementCount,
                             std::span<const std::byte> bytes)
    : m_type(GgufValueType::Array)
    , m_elementType(elementType)
    , m_elementCount(elementCount)
    , m_bytes(bytes)
{}

std::optional<std::int64_t> GgufValueView::asSigned() const
{
    switch (m_type) {
    case GgufValueType::Uint8:
        return load<std::uint8_t>(m_bytes);
    case GgufValueType::Int8:
        return load<std::int8_t>(m_bytes);
    case GgufValueType::Uint16:
        return load<std::uint16_t>(m_bytes);
    case GgufValueType::Int16:
        return load<std::int16_t>(m_bytes);
    case GgufValueType::Uint32:
        return load<std::uint32_t>(m_bytes);
    case GgufValueType::Int32:
        return load<std::int32_t>(m_bytes);
    case GgufValueType::Int64:
        return load<std::int64_t>(m_bytes);
    case GgufValueType::Uint64: {
        const auto value = load<std::uint64_t>(m_bytes);
        if (value > INT64_MAX) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(value);
    }
    default:
        return std::nullopt;
    }
}

std::optional<std::uint64_t> GgufValueView::asUnsigned() const
{
    if (m_type == GgufValueType::Uint64) {
        return load<std::uint64_t>(m_bytes);
    }
    const std::optional<std::int64_t> value = asSigned();
    if (!value || *value < 0) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(*value);
}

std::optional<double> GgufValueView::asFloat() const
{
    if (m_type == GgufValueType::Float32) {
        return static_cast<double>(load<float>(m_bytes));
    }
    if (m_type == GgufValueType::Float64) {
        return load<double>(m_bytes);
    }
    return std::nullopt;
}

std::optional<bool> GgufValueView::asBool() const
{
    if (m_type != GgufValueType::Bool) {
        return std::nullopt;
    }
    return m_bytes[0] != std::byte{0};
}

std::optional<std::string_view> GgufValueView::asString() const
{
    if (m_type != GgufValueType::String) {
        return std::nullopt;
    }
    return asText(m_bytes);
}

std::optional<std::vector<std::string_view>> GgufValueView::asStrings() const
{
    if (m_type != GgufValueType::Array || m_elementType != GgufValueType::String) {
        return std::nullopt;
    }
    std::vector<std::string_view> strings;
    strings.reserve(m_elementCount);
    std::span<const std::byte> rest = m_bytes;
    for (std::uint64_t index = 0; index < m_elementCount; ++index) {
        const auto length = load<std::uint64_t>(rest);
        strings.push_back(asText(rest.subspan(sizeof(length), length)));
        rest = rest.subspan(sizeof(length) + length);
    }
    return strings;
}

const GgufValueView* GgufView::find(std::string_view key) const
{
    const auto found = std::lower_bound(
        m_entriesByKey.begin(), m_entriesByKey.end(), key,
        [&](std::uint32_t index, std::string_view name) { return m_entries[index].key < name; });
    if (found == m_entriesByKey.end() || m_entries[*found].key != key) {
        return nullptr;
    }
    return &m_entries[*found].value;
}

const GgufTensorView* GgufView::findTensor(std::string_view name) const
{
    const auto found = std::lower_bound(m_tensorsByName.begin(), m_tensorsByName.end(), name,
                                        [&](std::uint32_t index, std::string_view wanted) {
                                            return m_tensors[index].name < wanted;
                                        });
    if (found == m_tensorsByName.end() || m_tensors[*found].name != name) {
        return nullptr;
    }
    return &m_tensors[*found];
}

std::string ggufValueTypeText(const GgufValueView& value)
{
    std::string text(ggufValueTypeName(value.type()));
    if (value.type() == GgufValueType::Array) {
        text += " of " + std::string(ggufValueTypeName(value.elementType()));
    }
    return text;
}

} // namespace trilume::checkpoint
