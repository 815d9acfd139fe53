// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/atomic_file.h"
#include "engine/base/check.h"
#include "engine/base/result.h"
#include "engine/trace/npy.h"

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace trilume::trace {

// Named arrays in one file that NumPy opens with load(): a ZIP archive of .npy entries, stored as
// they are. The file appears whole or not at all. Small arrays are kept in memory until commit();
// one that is large comes piece by piece and waits in a hidden file of its folder, so its size is
// bounded by the disk (twice: there and in the archive). Errors name the file. One thread.
class NpzWriter final
{
public:
    // Fails at once where no file can be made.
    [[nodiscard]] static Result<NpzWriter> create(const std::filesystem::path& path);

    // Values are in C order and as many as the shape says; names differ.
    template <typename T>
    void add(const std::string& name, const NpyShape& shape, std::span<const T> values)
    {
        TRILUME_CHECK(elementCount(shape) == values.size());
        addBytes(name, npyHeader(npyType<T>(), shape), std::as_bytes(values));
    }

    void addTexts(const std::string& name, std::span<const std::string> texts);

    // The large one: all of its values are appended before commit(). One at most.
    [[nodiscard]] Status beginLarge(const std::string& name, const NpyShape& shape);
    [[nodiscard]] Status append(std::span<const float> values);

    [[nodiscard]] Status commit();

private:
    struct FileCloser
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    struct Entry
    {
        std::string name;
        std::vector<std::byte> bytes; // header and data; empty: they are in the hidden file
    };

    NpzWriter(std::filesystem::path path, AtomicFile file);

    void addBytes(const std::string& name,
                  const std::string& header,
                  std::span<const std::byte> bytes);
    [[nodiscard]] Status writeArchive();

    std::filesystem::path m_path;
    AtomicFile m_file;
    std::vector<Entry> m_entries;
    std::unique_ptr<std::FILE, FileCloser> m_large; // has no name any more
    std::uint64_t m_largeBytes = 0;                 // header and data
    std::size_t m_missing = 0;                      // values of the large array to come
};

} // namespace trilume::trace
