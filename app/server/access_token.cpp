// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access_token.h"

#include "engine/base/atomic_file.h"
#include "engine/base/regular_file.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include <sys/stat.h>

namespace trilume::app {

namespace {

constexpr std::size_t kWords = 8; // of 4 bytes
constexpr std::size_t kDigits = kWords * 8;
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

std::string newToken()
{
    std::array<std::uint32_t, kWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return bytes.toHex().toStdString();
}

Result<std::string> create(const std::filesystem::path& file)
{
    std::string token = newToken();
    const std::string line = token + "\n";
    const OwnerOnly owner;
    Result<AtomicFile> created = AtomicFile::create(file);
    if (!created) {
        return created.error();
    }
    Status status = created.value().write(std::as_bytes(std::span(line)));
    if (status) {
        status = created.value().commit();
    }
    return status ? Result<std::string>(std::move(token)) : Result<std::string>(status.error());
}

Result<std::string> read(const RegularFile& file)
{
    const std::string name = file.path().string();
    struct stat entry = {};
    if (::fstat(file.descriptor(), &entry) != 0 || (entry.st_mode & kOthers) != 0) {
        return Error{Errc::Io,
                     Sentence::asIs(name
                                    + ": others may use this token, expected a file for its owner "
                                      "alone (chmod 600).")};
    }
    std::string token(std::min<std::uint64_t>(file.size(), kDigits + 2), '\0');
    if (Status status = file.read(0, std::as_writable_bytes(std::span(token))); !status) {
        return status.error();
    }
    while (!token.empty() && (token.back() == '\n' || token.back() == '\r')) {
        token.pop_back();
    }
    const bool isHex = token.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (token.size() != kDigits || !isHex) {
        return Error{Errc::Corrupt,
                     Sentence::asIs(name + ": found no token, expected " + std::to_string(kDigits)
                                    + " hexadecimal digits.")};
    }
    return token;
}

} // namespace

Result<std::string> accessToken(const std::filesystem::path& file)
{
    const Result<RegularFile> found = RegularFile::open(file);
    if (found) {
        return read(found.value());
    }
    return found.error().code == Errc::NotFound ? create(file) : found.error();
}

} // namespace trilume::app
