// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/private_file.h"

#include "engine/base/atomic_file.h"
#include "engine/base/regular_file.h"

#include <span>

#include <sys/stat.h>

namespace trilume::app {

namespace {

constexpr mode_t kOthers = 077;

// For a file that is created while this lives.
class OwnerOnly
{
public:
    OwnerOnly()
        : m_before(::umask(kOthers))
    {}

    ~OwnerOnly() { ::umask(m_before); }

    OwnerOnly(const OwnerOnly&) = delete;
    OwnerOnly& operator=(const OwnerOnly&) = delete;

private:
    mode_t m_before;
};

} // namespace

Result<std::string> readPrivateFile(const std::filesystem::path& file, std::size_t mostBytes)
{
    const Result<RegularFile> opened = RegularFile::open(file);
    if (!opened) {
        return opened.error();
    }
    struct stat entry = {};
    if (::fstat(opened.value().descriptor(), &entry) != 0 || (entry.st_mode & kOthers) != 0) {
        return Error{Errc::Io, Sentence::of("%1: others may use this file, expected one for its "
                                            "owner alone (chmod 600).",
                                            file)};
    }
    if (opened.value().size() > mostBytes) {
        return Error{Errc::Corrupt, Sentence::of("%1: found %2 bytes, expected at most %3.", file,
                                                 opened.value().size(), mostBytes)};
    }
    std::string text(opened.value().size(), '\0');
    if (Status status = opened.value().read(0, std::as_writable_bytes(std::span(text))); !status) {
        return status.error();
    }
    return text;
}

Status writePrivateFile(const std::filesystem::path& file, std::string_view text)
{
    const OwnerOnly owner;
    Result<AtomicFile> created = AtomicFile::create(file);
    if (!created) {
        return created.error();
    }
    Status status = created.value().write(std::as_bytes(std::span(text)));
    return status ? created.value().commit() : status;
}

} // namespace trilume::app
