// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_keys.h"

#include "engine/checkpoint/message_text.h"

#include <cstring>

namespace trilume::checkpoint {

Error GgufKeys::misfit(std::string_view key,
                       const GgufValueView& value,
                       std::string_view expected) const
{
    return corrupt(
        m_source, key,
        Sentence::of("found a value of type %1, expected %2", ggufValueTypeText(value), expected));
}

Result<std::optional<std::uint64_t>> GgufKeys::count(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<std::uint64_t>();
    }
    const std::optional<std::uint64_t> found = value->asUnsigned();
    return found ? Result<std::optional<std::uint64_t>>(found) : misfit(key, *value, "u32");
}

Result<std::optional<double>> GgufKeys::number(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<double>();
    }
    const std::optional<double> found = value->asFloat();
    return found ? Result<std::optional<double>>(found) : misfit(key, *value, "f32");
}

Result<std::optional<std::string>> GgufKeys::text(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<std::string>();
    }
    const std::optional<std::string_view> found = value->asString();
    if (!found) {
        return misfit(key, *value, "string");
    }
    return std::optional<std::string>(*found);
}

Result<std::optional<std::vector<std::string>>> GgufKeys::texts(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<std::vector<std::string>>();
    }
    const std::optional<std::vector<std::string_view>> found = value->asStrings();
    if (!found) {
        return misfit(key, *value, "array of string");
    }
    return std::optional<std::vector<std::string>>(std::in_place, found->begin(), found->end());
}

Result<std::optional<std::vector<std::int32_t>>> GgufKeys::ids(std::string_view key) const
{
    const GgufValueView* value = m_file.find(key);
    if (value == nullptr) {
        return std::optional<std::vector<std::int32_t>>();
    }
    if (value->type() != GgufValueType::Array || value->elementType() != GgufValueType::Int32) {
        return misfit(key, *value, "array of i32");
    }
    std::vector<std::int32_t> ids(value->bytes().size() / sizeof(std::int32_t));
    if (!ids.empty()) {
        std::memcpy(ids.data(), value->bytes().data(), ids.size() * sizeof(std::int32_t));
    }
    return std::optional<std::vector<std::int32_t>>(std::move(ids));
}

Result<std::uint64_t> GgufKeys::requiredCount(std::string_view key) const
{
    const Result<std::optional<std::uint64_t>> found = count(key);
    if (!found) {
        return found.error();
    }
    return found.value() ? Result<std::uint64_t>(*found.value())
                         : corrupt(m_source, key, Sentence::of("is missing"));
}

Result<double> GgufKeys::requiredNumber(std::string_view key) const
{
    const Result<std::optional<double>> found = number(key);
    if (!found) {
        return found.error();
    }
    return found.value() ? Result<double>(*found.value())
                         : corrupt(m_source, key, Sentence::of("is missing"));
}

} // namespace trilume::checkpoint
