// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_writer.h"

#include "engine/base/check.h"

#include <optional>

namespace trilume::checkpoint {

namespace {

constexpr std::uint64_t kFixedHeaderBytes = 24; // magic, version, two counts

template <typename T>
void append(std::vector<std::byte>& to, const T& value)
{
    const auto bytes = std::as_bytes(std::span<const T, 1>(&value, 1));
    to.insert(to.end(), bytes.begin(), bytes.end());
}

template <typename T>
void appendAll(std::vector<std::byte>& to, std::span<const T> values)
{
    const auto bytes = std::as_bytes(values);
    to.insert(to.end(), bytes.begin(), bytes.end());
}

} // namespace

GgufWriter::GgufWriter(std::uint32_t alignment)
    : m_alignment(alignment)
{
    TRILUME_CHECK(alignment >= 8 && (alignment & (alignment - 1)) == 0);
}

void GgufWriter::appendString(std::vector<std::byte>& to, std::string_view text)
{
    append(to, std::uint64_t{text.size()});
    appendAll(to, std::span<const char>(text));
}

void GgufWriter::addKey(std::string_view key, GgufValueType type)
{
    TRILUME_CHECK(!key.empty() && key.size() <= kGgufMaxKeyBytes);
    appendString(m_metadata, key);
    append(m_metadata, static_cast<std::uint32_t>(type));
    ++m_metadataCount;
}

void GgufWriter::addArray(GgufValueType type, std::uint64_t count)
{
    append(m_metadata, static_cast<std::uint32_t>(type));
    append(m_metadata, count);
}

void GgufWriter::addUint32(std::string_view key, std::uint32_t value)
{
    addKey(key, GgufValueType::Uint32);
    append(m_metadata, value);
}

void GgufWriter::addFloat32(std::string_view key, float value)
{
    addKey(key, GgufValueType::Float32);
    append(m_metadata, value);
}

void GgufWriter::addBool(std::string_view key, bool value)
{
    addKey(key, GgufValueType::Bool);
    append(m_metadata, static_cast<std::uint8_t>(value ? 1 : 0));
}

void GgufWriter::addString(std::string_view key, std::string_view value)
{
    addKey(key, GgufValueType::String);
    m_strings.emplace(key, StringPlace{m_metadata.size() + sizeof(std::uint64_t), value.size()});
    appendString(m_metadata, value);
}

void GgufWriter::addStrings(std::string_view key, std::span<const std::string> values)
{
    addKey(key, GgufValueType::Array);
    addArray(GgufValueType::String, values.size());
    for (const std::string& value : values) {
        appendString(m_metadata, value);
    }
}

void GgufWriter::addFloats(std::string_view key, std::span<const float> values)
{
    addKey(key, GgufValueType::Array);
    addArray(GgufValueType::Float32, values.size());
    appendAll(m_metadata, values);
}

void GgufWriter::addInts(std::string_view key, std::span<const std::int32_t> values)
{
    addKey(key, GgufValueType::Array);
    addArray(GgufValueType::Int32, values.size());
    appendAll(m_metadata, values);
}

void GgufWriter::addBytes(std::string_view key, std::span<const std::byte> values)
{
    addKey(key, GgufValueType::Array);
    addArray(GgufValueType::Uint8, values.size());
    appendAll(m_metadata, values);
}

void GgufWriter::addCopy(std::string_view key, const GgufValueView& value)
{
    if (const std::optional<std::string_view> text = value.asString()) {
        addString(key, *text);
        return;
    }
    addKey(key, value.type());
    if (value.type() == GgufValueType::Array) {
        addArray(value.elementType(), value.elementCount());
    }
    appendAll(m_metadata, value.bytes());
}

void GgufWriter::addTensor(std::string_view name,
                           GgufTensorType type,
                           std::span<const std::uint64_t> dimensions)
{
    const std::optional<GgufTensorTypeInfo> info = ggufTensorTypeInfo(type);
    TRILUME_CHECK(info && !name.empty() && name.size() <= kGgufMaxTensorNameBytes);
    TRILUME_CHECK(!dimensions.empty() && dimensions.size() <= kGgufMaxDimensions);
    TRILUME_CHECK(dimensions[0] % info->blockElements == 0);
    std::uint64_t sizeBytes = dimensions[0] / info->blockElements * info->blockBytes;
    for (const std::uint64_t dimension : dimensions.subspan(1)) {
        sizeBytes *= dimension;
    }
    appendString(m_infos, name);
    append(m_infos, static_cast<std::uint32_t>(dimensions.size()));
    appendAll(m_infos, dimensions);
    append(m_infos, static_cast<std::uint32_t>(type));
    append(m_infos, m_dataBytes);
    m_tensors.push_back({m_dataBytes, sizeBytes});
    m_dataBytes += padded(sizeBytes);
}

std::uint64_t GgufWriter::padded(std::uint64_t size) const
{
    return (size + m_alignment - 1) / m_alignment * m_alignment;
}

std::uint64_t GgufWriter::headerBytes() const
{
    return padded(kFixedHeaderBytes + m_metadata.size() + m_infos.size());
}

std::uint64_t GgufWriter::fileBytes() const
{
    return headerBytes() + m_dataBytes;
}

std::vector<std::byte> GgufWriter::header() const
{
    std::vector<std::byte> header;
    header.reserve(headerBytes());
    append(header, kGgufMagic);
    append(header, kGgufVersion);
    append(header, std::uint64_t{m_tensors.size()});
    append(header, m_metadataCount);
    appendAll(header, std::span<const std::byte>(m_metadata));
    appendAll(header, std::span<const std::byte>(m_infos));
    header.resize(headerBytes());
    return header;
}

Status GgufWriter::writeHeader(AtomicFile& file)
{
    TRILUME_CHECK(file.size() == 0);
    return file.write(header());
}

Status GgufWriter::writeData(AtomicFile& file, std::span<const std::byte> bytes)
{
    TRILUME_CHECK(m_current < m_tensors.size());
    const std::uint64_t total = m_tensors[m_current].sizeBytes;
    TRILUME_CHECK(bytes.size() <= total - m_currentBytes);
    if (Status status = file.write(bytes); !status) {
        return status;
    }
    m_currentBytes += bytes.size();
    if (m_currentBytes < total) {
        return Done{};
    }
    ++m_current;
    m_currentBytes = 0;
    const std::vector<std::byte> padding(padded(total) - total);
    return file.write(padding);
}

Status GgufWriter::replaceString(AtomicFile& file, std::string_view key, std::string_view value)
{
    const auto place = m_strings.find(key);
    TRILUME_CHECK(place != m_strings.end() && place->second.sizeBytes == value.size());
    return file.overwrite(kFixedHeaderBytes + place->second.offset,
                          std::as_bytes(std::span<const char>(value)));
}

void GgufWriter::finish() const
{
    TRILUME_CHECK(m_current == m_tensors.size());
}

} // namespace trilume::checkpoint
