// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/atomic_file.h"
#include "engine/base/result.h"

#include <cstdint>

#include <zip.h>

namespace trilume::trace {

// Where libzip writes an archive: into an AtomicFile, so that the archive is flushed and appears
// under its name like every other file of ours. Lives longer than the archive.
class ZipOutput
{
public:
    explicit ZipOutput(AtomicFile& file);
    ZipOutput(const ZipOutput&) = delete;
    ZipOutput& operator=(const ZipOutput&) = delete;
    ~ZipOutput();

    // For zip_open_from_source, which takes it over; null when there is no memory.
    [[nodiscard]] zip_source_t* source();

    // The first error of the file, which says more than libzip's.
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    static zip_int64_t callback(void* output,
                                void* data,
                                zip_uint64_t size,
                                zip_source_cmd_t command);
    [[nodiscard]] zip_int64_t answer(void* data, zip_uint64_t size, zip_source_cmd_t command);
    [[nodiscard]] zip_int64_t write(const void* data, zip_uint64_t size);

    AtomicFile* m_file;
    std::uint64_t m_offset = 0;
    Status m_status = Done{};
    zip_error_t m_error{};
};

} // namespace trilume::trace
