// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/safetensors.h"

#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <tuple>

namespace trilume::checkpoint {

namespace {

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::size_t kMaxDimensions = 8;
constexpr std::string_view kMetadata = "__metadata__";

constexpr std::array kSafetensorsTypes = {SafetensorsType::F32, SafetensorsType::F16,
                                          SafetensorsType::Bf16, SafetensorsType::U8};

std::uint64_t elementBytes(SafetensorsType type)
{
    if (type == SafetensorsType::U8) {
        return 1;
    }
    return type == SafetensorsType::F32 ? 4 : 2;
}

// One member of the header, all of whose fields are checked against the size of the data.
class EntryReader
{
public:
    EntryReader(std::string_view source, std::uint64_t dataStart, std::uint64_t dataBytes)
        : m_source(source)
        , m_dataStart(dataStart)
        , m_dataBytes(dataBytes)
    {}

    [[nodiscard]] Result<SafetensorsEntry> read(const std::string& name,
                                                const nlohmann::json& value)
    {
        m_field = tensorNamed(name);
        m_entry = SafetensorsEntry();
        m_entry.name = name;
        if (!value.is_object()) {
            return error(Sentence::of("found %1, expected an object", jsonShown(value)));
        }
        for (const auto& member : value.items()) {
            if (member.key() != "dtype" && member.key() != "shape"
                && member.key() != "data_offsets") {
                return error(Sentence::of("unexpected member %1", quotedName(member.key())));
            }
        }
        for (const Status& status : {readType(value), readShape(value), readOffsets(value)}) {
            if (!status) {
                return status.error();
            }
        }
        return m_entry;
    }

private:
    [[nodiscard]] Error error(const Sentence& problem) const
    {
        return corrupt(m_source, m_field, problem);
    }

    [[nodiscard]] Status readType(const nlohmann::json& value)
    {
        const auto found = value.find("dtype");
        if (found == value.end() || !found->is_string()) {
            return error(Sentence::of("dtype is missing or no string"));
        }
        const auto& name = found->get_ref<const std::string&>();
        const auto* type =
            std::find_if(kSafetensorsTypes.begin(), kSafetensorsTypes.end(),
                         [&](SafetensorsType one) { return safetensorsTypeName(one) == name; });
        if (type == kSafetensorsTypes.end()) {
            return unsupported(
                m_source, m_field,
                Sentence::of("dtype is %1, expected F32, F16, BF16 or U8", quotedName(name)));
        }
        m_entry.type = *type;
        return Done{};
    }

    [[nodiscard]] Status readShape(const nlohmann::json& value)
    {
        const auto found = value.find("shape");
        if (found == value.end() || !found->is_array()) {
            return error(Sentence::of("shape is missing or no array"));
        }
        if (found->size() > kMaxDimensions) {
            return error(Sentence::of("shape has %1 dimensions, expected at most %2", found->size(),
                                      kMaxDimensions));
        }
        std::uint64_t bytes = elementBytes(m_entry.type);
        for (const nlohmann::json& dimension : *found) {
            if (!dimension.is_number_unsigned()) {
                return error(Sentence::of("shape holds %1, expected a whole number of 0 or more",
                                          jsonShown(dimension)));
            }
            m_entry.shape.push_back(dimension.get<std::uint64_t>());
            if (__builtin_mul_overflow(bytes, m_entry.shape.back(), &bytes)) {
                return error(
                    Sentence::of("shape %1 does not fit any file", shapeText(m_entry.shape)));
            }
        }
        m_entry.sizeBytes = bytes;
        return Done{};
    }

    [[nodiscard]] Status readOffsets(const nlohmann::json& value)
    {
        const auto found = value.find("data_offsets");
        if (found == value.end() || !found->is_array() || found->size() != 2
            || !(*found)[0].is_number_unsigned() || !(*found)[1].is_number_unsigned()) {
            return error(
                Sentence::of("data_offsets is missing or no pair of whole numbers of 0 or more"));
        }
        const auto begin = (*found)[0].get<std::uint64_t>();
        const auto end = (*found)[1].get<std::uint64_t>();
        if (begin > end || end > m_dataBytes) {
            return error(Sentence::of("data_offsets %1 to %2 are not within the %3 bytes of data",
                                      begin, end, m_dataBytes));
        }
        if (end - begin != m_entry.sizeBytes) {
            return error(Sentence::of("data_offsets span %1 bytes, shape %2 of %3 needs %4",
                                      end - begin, shapeText(m_entry.shape),
                                      safetensorsTypeName(m_entry.type), m_entry.sizeBytes));
        }
        m_entry.offset = m_dataStart + begin;
        return Done{};
    }

    std::string_view m_source;
    std::uint64_t m_dataStart;
    std::uint64_t m_dataBytes;
    Sentence m_field;
    SafetensorsEntry m_entry;
};

Status checkMetadata(const nlohmann::json& metadata, std::string_view source)
{
    if (!metadata.is_object()) {
        return corrupt(source, kMetadata,
                       Sentence::of("found %1, expected an object", jsonShown(metadata)));
    }
    for (const auto& member : metadata.items()) {
        if (!member.value().is_string()) {
            return corrupt(source, kMetadata,
                           Sentence::of("%1 is %2, expected a string", quotedName(member.key()),
                                        jsonShown(member.value())));
        }
    }
    return Done{};
}

Status checkCoverage(const std::vector<SafetensorsEntry>& entries,
                     std::uint64_t dataStart,
                     std::uint64_t fileBytes,
                     std::string_view source)
{
    std::uint64_t expected = dataStart;
    for (const SafetensorsEntry& entry : entries) {
        if (entry.offset != expected) {
            return corrupt(
                source, tensorNamed(entry.name),
                entry.offset < expected
                    ? Sentence::of(
                        "its data begin at byte %1, those before it end at %2 (they overlap)",
                        entry.offset - dataStart, expected - dataStart)
                    : Sentence::of(
                        "its data begin at byte %1, those before it end at %2 (there is a hole)",
                        entry.offset - dataStart, expected - dataStart));
        }
        expected += entry.sizeBytes;
    }
    if (expected != fileBytes) {
        return corrupt(
            source, Sentence::of("data"),
            Sentence::of("the tensors end at byte %1, the file at %2", expected, fileBytes));
    }
    return Done{};
}

} // namespace

std::string_view safetensorsTypeName(SafetensorsType type)
{
    switch (type) {
    case SafetensorsType::F32:
        return "F32";
    case SafetensorsType::F16:
        return "F16";
    case SafetensorsType::Bf16:
        return "BF16";
    case SafetensorsType::U8:
        return "U8";
    }
    return "?";
}

std::optional<FloatType> SafetensorsEntry::floatType() const
{
    switch (type) {
    case SafetensorsType::F32:
        return FloatType::F32;
    case SafetensorsType::F16:
        return FloatType::F16;
    case SafetensorsType::Bf16:
        return FloatType::Bf16;
    case SafetensorsType::U8:
        break;
    }
    return std::nullopt;
}

Result<std::uint64_t> safetensorsHeaderBytes(std::span<const std::byte> beginning,
                                             std::uint64_t fileBytes,
                                             std::string_view source)
{
    if (fileBytes < kLengthBytes || beginning.size() < kLengthBytes) {
        return corrupt(source, Sentence::of("header length"),
                       Sentence::of("the file has %1 bytes, expected at least 8", fileBytes));
    }
    std::uint64_t length = 0;
    std::memcpy(&length, beginning.data(), sizeof(length));
    if (length > fileBytes - kLengthBytes) {
        return corrupt(source, Sentence::of("header length"),
                       Sentence::of("found %1 bytes, the file has %2 after it", length,
                                    fileBytes - kLengthBytes));
    }
    if (length > kMaxSafetensorsHeaderBytes) {
        return corrupt(source, Sentence::of("header length"),
                       Sentence::of("found %1 bytes, expected at most %2", length,
                                    kMaxSafetensorsHeaderBytes));
    }
    return length;
}

Result<std::vector<SafetensorsEntry>> parseSafetensorsHeader(std::string_view header,
                                                             std::uint64_t fileBytes,
                                                             std::string_view source)
{
    if (header.empty() || header.front() != '{') {
        return corrupt(source, Sentence::of("header"), Sentence::of("does not begin with \"{\""));
    }
    const std::uint64_t dataStart = kLengthBytes + header.size();
    Result<nlohmann::json> tree = parseJsonObject(header, Sentence::of("%1: header", source));
    if (!tree) {
        return tree.error();
    }
    EntryReader reader(source, dataStart, fileBytes - dataStart);
    std::vector<SafetensorsEntry> entries;
    for (const auto& member : tree.value().items()) {
        if (member.key() == kMetadata) {
            if (Status status = checkMetadata(member.value(), source); !status) {
                return status.error();
            }
            continue;
        }
        Result<SafetensorsEntry> entry = reader.read(member.key(), member.value());
        if (!entry) {
            return entry.error();
        }
        entries.push_back(std::move(entry).value());
    }
    // Equal offsets happen with empty tensors alone; the smaller one goes first.
    std::sort(entries.begin(), entries.end(),
              [](const SafetensorsEntry& left, const SafetensorsEntry& right) {
                  return std::tie(left.offset, left.sizeBytes)
                         < std::tie(right.offset, right.sizeBytes);
              });
    if (Status status = checkCoverage(entries, dataStart, fileBytes, source); !status) {
        return status.error();
    }
    return entries;
}

} // namespace trilume::checkpoint
