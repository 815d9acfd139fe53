// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/atomic_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_format.h"
#include "engine/checkpoint/gguf/gguf_view.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// Writes a GGUF file from front to back, with no more memory than its tables need: first all
// metadata and tensor infos are named, then writeHeader(), then the data of the tensors in the same
// order, in pieces of any size. Misuse of that order is a programming error. The caller commits the
// file after finish(). One thread.
class GgufWriter final
{
public:
    explicit GgufWriter(std::uint32_t alignment = kGgufDefaultAlignment);

    void addUint32(std::string_view key, std::uint32_t value);
    void addFloat32(std::string_view key, float value);
    void addBool(std::string_view key, bool value);
    void addString(std::string_view key, std::string_view value);
    void addStrings(std::string_view key, std::span<const std::string> values);
    void addFloats(std::string_view key, std::span<const float> values);
    void addInts(std::string_view key, std::span<const std::int32_t> values);
    void addBytes(std::string_view key, std::span<const std::byte> values); // array of u8

    // A value of another file, whatever its type.
    void addCopy(std::string_view key, const GgufValueView& value);

    // `dimensions` innermost first.
    void addTensor(std::string_view name,
                   GgufTensorType type,
                   std::span<const std::uint64_t> dimensions);

    // Size that the finished file will have.
    [[nodiscard]] std::uint64_t fileBytes() const;

    // What the file begins with, up to the data of the tensors.
    [[nodiscard]] std::vector<std::byte> header() const;

    [[nodiscard]] Status writeHeader(AtomicFile& file);

    // The next bytes of the current tensor; padding goes between tensors by itself.
    [[nodiscard]] Status writeData(AtomicFile& file, std::span<const std::byte> bytes);

    // Replaces a string value that was written with as many bytes, for what is known only at the
    // end.
    [[nodiscard]] Status replaceString(AtomicFile& file,
                                       std::string_view key,
                                       std::string_view value);

    // Every tensor was written in full.
    void finish() const;

private:
    struct TensorPlace
    {
        std::uint64_t offset; // from the beginning of the data
        std::uint64_t sizeBytes;
    };

    struct StringPlace
    {
        std::uint64_t offset; // in m_metadata
        std::uint64_t sizeBytes;
    };

    void addKey(std::string_view key, GgufValueType type);
    void addArray(GgufValueType type, std::uint64_t count);
    static void appendString(std::vector<std::byte>& to, std::string_view text);
    [[nodiscard]] std::uint64_t headerBytes() const;
    [[nodiscard]] std::uint64_t padded(std::uint64_t size) const;

    std::uint32_t m_alignment;
    std::vector<std::byte> m_metadata;
    std::vector<std::byte> m_infos;
    std::uint64_t m_metadataCount = 0;
    std::vector<TensorPlace> m_tensors;
    std::uint64_t m_dataBytes = 0;
    std::map<std::string, StringPlace, std::less<>> m_strings;
    std::size_t m_current = 0;        // tensor being written
    std::uint64_t m_currentBytes = 0; // of it, written so far
};

} // namespace trilume::checkpoint
