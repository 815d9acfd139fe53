// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/checkpoint/gguf/gguf_editor.h"

#include "engine/base/check.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "tests/engine/checkpoint/gguf/gguf_bytes.h"

#include <algorithm>

namespace trilume::tests {

using checkpoint::GgufValueType;
using checkpoint::GgufValueView;

namespace {

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string valueText(const GgufValueView& value)
{
    GgufBytes bytes;
    bytes.number(static_cast<std::uint32_t>(value.type()));
    if (value.type() == GgufValueType::Array) {
        bytes.number(static_cast<std::uint32_t>(value.elementType())).number(value.elementCount());
    } else if (value.type() == GgufValueType::String) {
        bytes.number(std::uint64_t{value.bytes().size()});
    }
    return bytes.raw(asText(value.bytes())).text();
}

} // namespace

GgufEditor::GgufEditor(std::span<const std::byte> file)
{
    const auto view = checkpoint::parseGguf(file, "file to edit");
    TRILUME_CHECK(view.ok());
    for (const checkpoint::GgufEntryView& entry : view.value().entries()) {
        m_entries.push_back({std::string(entry.key), valueText(entry.value)});
    }
    for (const checkpoint::GgufTensorView& tensor : view.value().tensors()) {
        const auto begin = tensor.dimensions.begin();
        m_tensors.push_back({std::string(tensor.name),
                             static_cast<std::uint32_t>(tensor.type),
                             {begin, begin + tensor.dimensionCount},
                             std::string(asText(tensor.bytes))});
    }
}

GgufEditor::Entry& GgufEditor::entry(std::string_view key)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    TRILUME_CHECK(found != m_entries.end());
    return *found;
}

GgufEditor::Tensor& GgufEditor::tensor(std::string_view name)
{
    const auto found = std::find_if(m_tensors.begin(), m_tensors.end(),
                                    [&](const Tensor& tensor) { return tensor.name == name; });
    TRILUME_CHECK(found != m_tensors.end());
    return *found;
}

void GgufEditor::removeEntry(std::string_view key)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.key == key; });
}

void GgufEditor::removeTensor(std::string_view name)
{
    std::erase_if(m_tensors, [&](const Tensor& tensor) { return tensor.name == name; });
}

void GgufEditor::set(std::string_view key, GgufValueType type, std::string_view value)
{
    GgufBytes bytes;
    bytes.number(static_cast<std::uint32_t>(type)).raw(value);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    if (found == m_entries.end()) {
        m_entries.push_back({std::string(key), bytes.text()});
    } else {
        found->value = bytes.text();
    }
}

void GgufEditor::setString(std::string_view key, std::string_view value)
{
    set(key, GgufValueType::String, GgufBytes().string(value).text());
}

void GgufEditor::setUint32(std::string_view key, std::uint32_t value)
{
    set(key, GgufValueType::Uint32, GgufBytes().number(value).text());
}

void GgufEditor::setFloat32(std::string_view key, float value)
{
    set(key, GgufValueType::Float32, GgufBytes().number(value).text());
}

std::string GgufEditor::text() const
{
    GgufBytes file;
    file.header(m_tensors.size(), m_entries.size());
    for (const Entry& entry : m_entries) {
        file.string(entry.key).raw(entry.value);
    }
    std::uint64_t offset = 0;
    for (const Tensor& tensor : m_tensors) {
        file.string(tensor.name).number(static_cast<std::uint32_t>(tensor.dimensions.size()));
        for (const std::uint64_t dimension : tensor.dimensions) {
            file.number(dimension);
        }
        file.number(tensor.type).number(offset);
        offset += (tensor.data.size() + 31) / 32 * 32;
    }
    for (const Tensor& tensor : m_tensors) {
        file.data(0).raw(tensor.data);
    }
    return file.data(0).text();
}

} // namespace trilume::tests
