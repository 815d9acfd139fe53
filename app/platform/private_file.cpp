// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/private_file.h"

#include "engine/base/atomic_file.h"
#include "engine/base/input_error.h"
#include "engine/base/regular_file.h"
#include "engine/runtime/os/exclusive_rename.h"

#include <cerrno>
#include <cstdlib>
#include <span>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

// An error number, EEXIST where the name is taken; 0: done.
int nameAnew(const std::string& from, const std::filesystem::path& to)
{
    const int code = os::renameExclusively(from.c_str(), to.c_str());
    if (code != EINVAL && code != ENOSYS) { // not every file system knows how
        return code;
    }
    if (::link(from.c_str(), to.c_str()) != 0) {
        return errno;
    }
    ::unlink(from.c_str());
    return 0;
}

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

Result<bool> createPrivateFile(const std::filesystem::path& file, std::string_view text)
{
    // Written under a name of its own: whoever finds the file finds all of it.
    std::string making = file.string() + ".new-XXXXXX";
    const int descriptor = ::mkostemp(making.data(), O_CLOEXEC); // for its owner alone
    if (descriptor < 0) {
        return inputError(file, errno);
    }
    int code = 0;
    while (!text.empty() && code == 0) {
        const ssize_t put = ::write(descriptor, text.data(), text.size());
        code = put >= 0 || errno == EINTR ? 0 : errno;
        text.remove_prefix(put > 0 ? static_cast<std::size_t>(put) : 0);
    }
    if (code == 0 && ::fsync(descriptor) != 0) {
        code = errno;
    }
    ::close(descriptor);
    if (code == 0) {
        code = nameAnew(making, file);
    }
    if (code != 0) {
        ::unlink(making.c_str());
    }
    return code == 0 || code == EEXIST ? Result<bool>(code == 0) : inputError(file, code);
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
