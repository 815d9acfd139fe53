// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/zip_output_p.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <span>

namespace trilume::trace {

ZipOutput::ZipOutput(AtomicFile& file)
    : m_file(&file)
{
    zip_error_init(&m_error);
}

ZipOutput::~ZipOutput()
{
    zip_error_fini(&m_error);
}

zip_source_t* ZipOutput::source()
{
    return zip_source_function_create(&ZipOutput::callback, this, nullptr);
}

zip_int64_t ZipOutput::callback(void* output,
                                void* data,
                                zip_uint64_t size,
                                zip_source_cmd_t command)
{
    return static_cast<ZipOutput*>(output)->answer(data, size, command);
}

zip_int64_t ZipOutput::answer(void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    case ZIP_SOURCE_WRITE:
        return write(data, size);
    case ZIP_SOURCE_TELL_WRITE:
        return static_cast<zip_int64_t>(m_offset);
    case ZIP_SOURCE_SEEK_WRITE: {
        const zip_int64_t offset =
            zip_source_seek_compute_offset(m_offset, m_file->size(), data, size, &m_error);
        if (offset < 0) {
            return -1;
        }
        m_offset = static_cast<std::uint64_t>(offset);
        return 0;
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, size);
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_COMMIT_WRITE:   // the file is committed by its owner
    case ZIP_SOURCE_ROLLBACK_WRITE: // and dropped by it
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: // there is no old archive to add to
        zip_error_set(&m_error, ZIP_ER_READ, ENOENT);
        return -1;
    default:
        zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

// libzip goes back to fill in the sizes of an entry, then on at the end.
zip_int64_t ZipOutput::write(const void* data, zip_uint64_t size)
{
    const std::span bytes(static_cast<const std::byte*>(data), size);
    const auto inside =
        static_cast<std::size_t>(std::min<std::uint64_t>(m_file->size() - m_offset, size));
    m_status = m_file->overwrite(m_offset, bytes.first(inside));
    if (m_status.ok()) {
        m_status = m_file->write(bytes.subspan(inside));
    }
    if (!m_status.ok()) {
        zip_error_set(&m_error, ZIP_ER_WRITE, EIO);
        return -1;
    }
    m_offset += size;
    return static_cast<zip_int64_t>(size);
}

} // namespace trilume::trace
