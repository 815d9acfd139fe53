// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_reader.h"

#include "engine/checkpoint/gguf/gguf_parser_p.h"
#include "engine/checkpoint/kind_of_file.h"

#include <optional>
#include <string>

namespace trilume::checkpoint {

namespace {

// Limits on what a file may ask for; a file of a real model stays far below them.
constexpr std::uint64_t kMaxEntries = 65536;
constexpr std::uint64_t kMaxTensors = 65536;
constexpr std::uint64_t kMaxAlignment = 65536;
constexpr int kMaxArrayDepth = 4;

constexpr std::string_view kAlignmentKey = "general.alignment";

bool isValueType(std::uint32_t number)
{
    return number <= static_cast<std::uint32_t>(GgufValueType::Float64);
}

} // namespace

Result<std::span<const std::byte>> GgufParser::take(std::uint64_t count, const Field& field)
{
    if (count > left()) {
        return error(field, Sentence::of("needs %1 bytes at offset %2, the file has %3 left", count,
                                         m_position, left()));
    }
    const auto part = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
    m_position += part.size();
    return part;
}

Result<std::string_view> GgufParser::string(const Field& field)
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
    const Result<std::uint32_t> magic = number<std::uint32_t>(Sentence::of("magic"));
    if (!magic) {
        return magic.error();
    }
    if (magic.value() != kGgufMagic) {
        if (const std::optional<Sentence> kind = kindOfFile(m_bytes)) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1: this is %2, not a model file: it begins with %3, "
                                      "expected \"GGUF\".",
                                      m_source, *kind, quotedName(asText(m_bytes.first(4))))};
        }
        return error(Sentence::of("magic"), Sentence::of("found %1, expected \"GGUF\"",
                                                         quotedName(asText(m_bytes.first(4)))));
    }
    const Result<std::uint32_t> version = number<std::uint32_t>(Sentence::of("version"));
    if (!version) {
        return version.error();
    }
    if (version.value() == 0x03000000U) {
        return unsupported(m_source, Sentence::of("version"),
                           Sentence::of("the file is big endian, expected little endian"));
    }
    if (version.value() != kGgufVersion) {
        return unsupported(m_source, Sentence::of("version"),
                           Sentence::of("found %1, expected %2", version.value(), kGgufVersion));
    }
    const Result<std::uint64_t> tensorCount = number<std::uint64_t>(Sentence::of("tensor count"));
    if (!tensorCount) {
        return tensorCount.error();
    }
    if (tensorCount.value() > kMaxTensors) {
        return error(Sentence::of("tensor count"), Sentence::of("found %1, expected at most %2",
                                                                tensorCount.value(), kMaxTensors));
    }
    const Result<std::uint64_t> entryCount = number<std::uint64_t>(Sentence::of("metadata count"));
    if (!entryCount) {
        return entryCount.error();
    }
    if (entryCount.value() > kMaxEntries) {
        return error(Sentence::of("metadata count"), Sentence::of("found %1, expected at most %2",
                                                                  entryCount.value(), kMaxEntries));
    }
    m_tensorCount = tensorCount.value();
    m_entryCount = entryCount.value();
    return Done{};
}

Result<GgufValueType> GgufParser::valueType(const Field& field)
{
    const Result<std::uint32_t> number = this->number<std::uint32_t>(field);
    if (!number) {
        return number.error();
    }
    if (!isValueType(number.value())) {
        return error(field, Sentence::of("value type %1, expected 0 to 12", number.value()));
    }
    return static_cast<GgufValueType>(number.value());
}

Status GgufParser::checkBools(std::span<const std::byte> bytes, const Field& field) const
{
    for (const std::byte byte : bytes) {
        if (byte > std::byte{1}) {
            return error(field, Sentence::of("bool of value %1, expected 0 or 1",
                                             std::to_integer<int>(byte)));
        }
    }
    return Done{};
}

Status GgufParser::skipElements(GgufValueType type,
                                std::uint64_t count,
                                const Field& field,
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
        return error(field, Sentence::of("%1 elements of %2 bytes, the file has %3 bytes left",
                                         count, size, left()));
    }
    const Result<std::span<const std::byte>> bytes = take(count * size, field);
    if (!bytes) {
        return bytes.error();
    }
    return type == GgufValueType::Bool ? checkBools(bytes.value(), field) : Status(Done{});
}

Result<GgufValueView> GgufParser::array(const Field& field, int depth)
{
    if (depth > kMaxArrayDepth) {
        return error(field, Sentence::of("arrays nested deeper than %1 levels", kMaxArrayDepth));
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

Result<GgufValueView> GgufParser::value(GgufValueType type, const Field& field)
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
    Field field = Sentence::of("metadata key %1", index);
    const Result<std::string_view> key = string(field);
    if (!key) {
        return key.error();
    }
    if (key.value().empty() || key.value().size() > kGgufMaxKeyBytes) {
        return error(field, Sentence::of("name of %1 bytes, expected 1 to %2", key.value().size(),
                                         kGgufMaxKeyBytes));
    }
    field = Sentence::of("key %1", quotedName(key.value()));
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
    const GgufValueView* value = m_view.find(kAlignmentKey);
    if (value == nullptr) {
        return Done{};
    }
    const std::optional<std::uint64_t> found = value->asUnsigned();
    if (!found) {
        return error(Sentence::of("key %1", quotedName(kAlignmentKey)),
                     Sentence::of("found a value of type %1, expected %2",
                                  ggufValueTypeName(value->type()),
                                  ggufValueTypeName(GgufValueType::Uint32)));
    }
    if (*found < 8 || *found > kMaxAlignment || (*found & (*found - 1)) != 0) {
        return error(
            Sentence::of("key %1", quotedName(kAlignmentKey)),
            Sentence::of("found %1, expected a power of two from 8 to %2", *found, kMaxAlignment));
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
            return error(Sentence::of("key %1", quotedName(key)), Sentence::of("appears twice"));
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
