// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_format.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::tests {

// The tables of a GGUF file taken apart, so that a test can break one thing and put them together
// again.
class GgufEditor
{
public:
    struct Entry
    {
        std::string key;
        std::string value; // type and value as they lie in the file
    };

    struct Tensor
    {
        std::string name;
        std::uint32_t type;
        std::vector<std::uint64_t> dimensions; // innermost first
        std::string data;
    };

    // Aborts when the bytes are no GGUF file.
    explicit GgufEditor(std::span<const std::byte> file);

    // The one of that name; aborts when there is none.
    [[nodiscard]] Entry& entry(std::string_view key);
    [[nodiscard]] Tensor& tensor(std::string_view name);

    void removeEntry(std::string_view key);
    void removeTensor(std::string_view name);
    void addTensor(Tensor tensor) { m_tensors.push_back(std::move(tensor)); }

    // Sets or adds.
    void setString(std::string_view key, std::string_view value);
    void setUint32(std::string_view key, std::uint32_t value);
    void setFloat32(std::string_view key, float value);

    [[nodiscard]] std::string text() const;

private:
    void set(std::string_view key, checkpoint::GgufValueType type, std::string_view value);

    std::vector<Entry> m_entries;
    std::vector<Tensor> m_tensors;
};

} // namespace trilume::tests
