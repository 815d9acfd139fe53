// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_reader.h"

#include "engine/checkpoint/gguf/gguf_parser_p.h"

#include <optional>
#include <string>

namespace trilume::checkpoint {

namespace {

// Limits on what a file may ask for; a file of a real model stays far below them.
constexpr std::uint64_t kMaxEntries = 65536;
constexpr std::uint64_t kMaxTensors = 65536;
constexpr std::uint64_t kMaxAlignment = 65536;
constexpr int kMaxArrayDepth = 4;

bool isValueType(std::uint32_t number)
{
    return number <= static_cast<std::uint32_t>(GgufValueType::Float64);
}

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

Result<std::span<const std::byte>> GgufParser::take(std::uint64_t count, std::string_view field)
{
    if (count > left()) {
        return error(field, "needs " + std::to_string(count) + " bytes at offset "
                                + std::to_string(m_position) + ", the file has "
                                + std::to_string(left()) + " left");
    }
    const auto part = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
    m_position += part.size();
    return part;
}

Result<std::string_view> GgufParser::string(std::string_view field)
{
    const Result<std::uint64_t> length = number<std::uint64_t>(field);
    if (!length) {
        return length.error();
    }
    const Result<std::span<const std::byte>> bytes = take(length.value(), field);
    if (!bytes) {
        return bytes.error();
    }
    return asText(bytes.value());
}

Status GgufParser::header()
{
    const Result<std::uint32_t> magic = number<std::uint32_t>("magic");
    if (!magic) {
        return magic.error();
    }
    if (magic.value() != kGgufMagic) {
        return error("magic",
                     "found " + quotedName(asText(m_bytes.first(4))) + ", expected \"GGUF\"");
    }
    const Result<std::uint32_t> version = number<std::uint32_t>("version");
    if (!version) {
        return version.error();
    }
    if (version.value() == 0x03000000U) {
        return unsupported(m_source, "version", "the file is big endian, expected little endian");
    }
    if (version.value() != kGgufVersion) {
        return unsupported(m_source, "version",
                           "found " + std::to_string(version.value()) + ", expected 3");
    }
    const Result<std::uint64_t> tensorCount = number<std::uint64_t>("tensor count");
    if (!tensorCount) {
        return tensorCount.error();
    }
    if (tensorCount.value() > kMaxTensors) {
        return error("tensor count", "found " + std::to_string(tensorCount.value())
                                         + ", expected at most " + std::to_string(kMaxTensors));
    }
    const Result<std::uint64_t> entryCount = number<std::uint64_t>("metadata count");
    if (!entryCount) {
        return entryCount.error();
    }
    if (entryCount.value() > kMaxEntries) {
        return error("metadata count", "found " + std::to_string(entryCount.value())
                                           + ", expected at most " + std::to_string(kMaxEntries));
    }
    m_tensorCount = tensorCount.value();
    m_entryCount = entryCount.value();
    return Done{};
}

Result<GgufValueType> GgufParser::valueType(std::string_view field)
{
    const Result<std::uint32_t> number = this->number<std::uint32_t>(field);
    if (!number) {
        return number.error();
    }
    if (!isValueType(number.value())) {
        return error(field, "value type " + std::to_string(number.value()) + ", expected 0 to 12");
    }
    return static_cast<GgufValueType>(number.value());
}

Status GgufParser::checkBools(std::span<const std::byte> bytes, std::string_view field) const
{
    for (const std::byte byte : bytes) {
        if (byte > std::byte{1}) {
            return error(field, "bool of value " + std::to_string(std::to_integer<int>(byte))
                                    + ", expected 0 or 1");
        }
    }
    return Done{};
}

Status GgufParser::skipElements(GgufValueType type,
                                std::uint64_t count,
                                std::string_view field,
                                int depth)
{
    if (type == GgufValueType::String || type == GgufValueType::Array) {
        for (std::uint64_t index = 0; index < count; ++index) {
            if (type == GgufValueType::String) {
                if (Result<std::string_view> text = string(field); !text) {
                    return text.error();
                }
            } else if (Result<GgufValueView> inner = array(field, depth + 1); !inner) {
                return inner.error();
            }
        }
        return Done{};
    }
    const std::size_t size = ggufScalarBytes(type);
    if (count > left() / size) {
        return error(field, std::to_string(count) + " elements of " + std::to_string(size)
                                + " bytes, the file has " + std::to_string(left()) + " bytes left");
    }
    const Result<std::span<const std::byte>> bytes = take(count * size, field);
    if (!bytes) {
        return bytes.error();
    }
    return type == GgufValueType::Bool ? checkBools(bytes.value(), field) : Status(Done{});
}

Result<GgufValueView> GgufParser::array(std::string_view field, int depth)
{
    if (depth > kMaxArrayDepth) {
        return error(field,
                     "arrays nested deeper than " + std::to_string(kMaxArrayDepth) + " levels");
    }
    const Result<GgufValueType> type = valueType(field);
    if (!type) {
        return type.error();
    }
    const Result<std::uint64_t> count = number<std::uint64_t>(field);
    if (!count) {
        return count.error();
    }
    const std::size_t begin = m_position;
    if (Status status = skipElements(type.value(), count.value(), field, depth); !status) {
        return status.error();
    }
    return GgufValueView(type.value(), count.value(), m_bytes.subspan(begin, m_position - begin));
}

Result<GgufValueView> GgufParser::value(GgufValueType type, std::string_view field)
{
    if (type == GgufValueType::Array) {
        return array(field, 1);
    }
    if (type == GgufValueType::String) {
        const Result<std::string_view> text = string(field);
        if (!text) {
            return text.error();
        }
        return GgufValueView(type, std::as_bytes(std::span(text.value())));
    }
    const Result<std::span<const std::byte>> bytes = take(ggufScalarBytes(type), field);
    if (!bytes) {
        return bytes.error();
    }
    if (type == GgufValueType::Bool) {
        if (Status status = checkBools(bytes.value(), field); !status) {
            return status.error();
        }
    }
    return GgufValueView(type, bytes.value());
}

Status GgufParser::entry(std::uint64_t index)
{
    std::string field = "metadata key " + std::to_string(index);
    const Result<std::string_view> key = string(field);
    if (!key) {
        return key.error();
    }
    if (key.value().empty() || key.value().size() > kGgufMaxKeyBytes) {
        return error(field, "name of " + std::to_string(key.value().size())
                                + " bytes, expected 1 to " + std::to_string(kGgufMaxKeyBytes));
    }
    field = "key " + quotedName(key.value());
    const Result<GgufValueType> type = valueType(field);
    if (!type) {
        return type.error();
    }
    const Result<GgufValueView> parsed = value(type.value(), field);
    if (!parsed) {
        return parsed.error();
    }
    m_view.m_entries.push_back({key.value(), parsed.value()});
    return Done{};
}

Status GgufParser::alignment()
{
    const GgufValueView* value = m_view.find("general.alignment");
    if (value == nullptr) {
        return Done{};
    }
    const std::optional<std::uint64_t> found = value->asUnsigned();
    if (!found) {
        return error("key \"general.alignment\"",
                     "found a value of type " + std::string(ggufValueTypeName(value->type()))
                         + ", expected u32");
    }
    if (*found < 8 || *found > kMaxAlignment || (*found & (*found - 1)) != 0) {
        return error("key \"general.alignment\"", "found " + std::to_string(*found)
                                                      + ", expected a power of two from 8 to "
                                                      + std::to_string(kMaxAlignment));
    }
    m_view.m_alignment = static_cast<std::uint32_t>(*found);
    return Done{};
}

Status GgufParser::indexEntries()
{
    m_view.m_entriesByKey =
        orderedByName(m_view.m_entries, [](const GgufEntryView& entry) { return entry.key; });
    for (std::size_t index = 1; index < m_view.m_entriesByKey.size(); ++index) {
        const std::string_view key = m_view.m_entries[m_view.m_entriesByKey[index]].key;
        if (key == m_view.m_entries[m_view.m_entriesByKey[index - 1]].key) {
            return error("key " + quotedName(key), "appears twice");
        }
    }
    return Done{};
}

Result<GgufView> GgufParser::parse()
{
    m_view.m_sizeBytes = m_bytes.size();
    if (Status status = header(); !status) {
        return status.error();
    }
    for (std::uint64_t index = 0; index < m_entryCount; ++index) {
        if (Status status = entry(index); !status) {
            return status.error();
        }
    }
    if (Status status = indexEntries(); !status) {
        return status.error();
    }
    if (Status status = alignment(); !status) {
        return status.error();
    }
    if (Status status = tensorTable(); !status) {
        return status.error();
    }
    return std::move(m_view);
}

Result<GgufView> parseGguf(std::span<const std::byte> bytes, std::string_view source)
{
    return GgufParser(bytes, source).parse();
}

} // namespace trilume::checkpoint
