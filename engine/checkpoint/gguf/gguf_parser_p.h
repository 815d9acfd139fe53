// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <span>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// Indices of `items` in the order of their names.
template <typename Item, typename NameOf>
std::vector<std::uint32_t> orderedByName(const std::vector<Item>& items, NameOf nameOf)
{
    std::vector<std::uint32_t> order(items.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
        return nameOf(items[left]) < nameOf(items[right]);
    });
    return order;
}

// Reads the tables from front to back. Every step checks what it is about to read against the
// bytes that are left.
class GgufParser
{
public:
    GgufParser(std::span<const std::byte> bytes, std::string_view source)
        : m_bytes(bytes)
        , m_source(source)
    {}

    [[nodiscard]] Result<GgufView> parse();

private:
    using Field = Sentence::Argument;

    [[nodiscard]] Error error(const Field& field, const Sentence& problem) const
    {
        return corrupt(m_source, field, problem);
    }

    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_position; }

    [[nodiscard]] Result<std::span<const std::byte>> take(std::uint64_t count, const Field& field);

    template <typename T>
    [[nodiscard]] Result<T> number(const Field& field)
    {
        Result<std::span<const std::byte>> bytes = take(sizeof(T), field);
        if (!bytes) {
            return bytes.error();
        }
        T value;
        std::memcpy(&value, bytes.value().data(), sizeof(T));
        return value;
    }

    [[nodiscard]] Result<std::string_view> string(const Field& field);
    [[nodiscard]] Status header();
    [[nodiscard]] Status entry(std::uint64_t index);
    [[nodiscard]] Result<GgufValueType> valueType(const Field& field);
    [[nodiscard]] Result<GgufValueView> value(GgufValueType type, const Field& field);
    [[nodiscard]] Result<GgufValueView> array(const Field& field, int depth);
    [[nodiscard]] Status skipElements(GgufValueType type,
                                      std::uint64_t count,
                                      const Field& field,
                                      int depth);
    [[nodiscard]] Status checkBools(std::span<const std::byte> bytes, const Field& field) const;
    [[nodiscard]] Status alignment();
    [[nodiscard]] Status tensorTable();
    [[nodiscard]] Status tensor(std::uint64_t index);
    [[nodiscard]] Status dimensions(GgufTensorView& tensor, const Field& field);
    [[nodiscard]] Result<std::uint64_t> dataBytes(const GgufTensorView& tensor,
                                                  const Field& field) const;
    [[nodiscard]] Status settleTypes(std::uint64_t dataSize);
    [[nodiscard]] Status placeTensors();
    [[nodiscard]] Status checkOverlaps() const;
    [[nodiscard]] Status indexEntries();
    [[nodiscard]] Status indexTensors();

    std::span<const std::byte> m_bytes;
    std::string_view m_source;
    std::size_t m_position = 0;
    std::uint64_t m_tensorCount = 0;
    std::uint64_t m_entryCount = 0;
    std::vector<std::uint64_t> m_offsets; // of the tensors, from the start of the data
    GgufView m_view;
};

} // namespace trilume::checkpoint
