// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/content_sum.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace trilume::app {

namespace {

constexpr std::string_view kSha256 = "sha256:";
constexpr std::string_view kGit = "git:";
constexpr qsizetype kPieceBytes = qsizetype{1} << 20;

} // namespace

std::string sumText(const ContentSum& sum)
{
    switch (sum.kind) {
    case ContentSum::Kind::Sha256:
        return std::string(kSha256) + sum.digits;
    case ContentSum::Kind::GitBlob:
        return std::string(kGit) + sum.digits;
    case ContentSum::Kind::None:
        break;
    }
    return {};
}

ContentSum sumFrom(std::string_view text)
{
    if (text.starts_with(kSha256) && isHex(text.substr(kSha256.size()), 64)) {
        return {ContentSum::Kind::Sha256, std::string(text.substr(kSha256.size()))};
    }
    if (text.starts_with(kGit) && isHex(text.substr(kGit.size()), 40)) {
        return {ContentSum::Kind::GitBlob, std::string(text.substr(kGit.size()))};
    }
    return {};
}

Result<ContentSum> typedSum(std::string_view text)
{
    const QByteArray typed(text.data(), static_cast<qsizetype>(text.size()));
    std::string digits = typed.trimmed().toLower().toStdString();
    if (digits.starts_with(kSha256)) {
        digits.erase(0, kSha256.size());
    }
    if (!isHex(digits, 64)) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("found a checksum of %1 characters, expected the 64 hexadecimal "
                                  "digits of a SHA-256.",
                                  digits.size())};
    }
    return ContentSum{ContentSum::Kind::Sha256, std::move(digits)};
}

bool isHex(std::string_view text, std::size_t length)
{
    return text.size() == length
           && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<std::string> digitsOf(int descriptor,
                             std::uint64_t size,
                             ContentSum::Kind kind,
                             const std::function<void(std::uint64_t)>& progress,
                             const std::stop_token& stop)
{
    const bool isGit = kind == ContentSum::Kind::GitBlob;
    QCryptographicHash hash(isGit ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    if (isGit) {
        const std::string head = "blob " + std::to_string(size);
        // With the zero behind it.
        hash.addData(QByteArrayView(head.c_str(), static_cast<qsizetype>(head.size()) + 1));
    }
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    for (std::uint64_t done = 0; done < size;) {
        if (stop.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("The check of the file was stopped.")};
        }
        const auto wanted = static_cast<std::size_t>(
            std::min(size - done, static_cast<std::uint64_t>(kPieceBytes)));
        const ssize_t got = ::pread(descriptor, piece.data(), wanted, static_cast<off_t>(done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return Error{Errc::Io,
                         Sentence::of("What was written cannot be read: %1.",
                                      std::generic_category().message(got < 0 ? errno : EIO))};
        }
        hash.addData(QByteArrayView(piece.constData(), static_cast<qsizetype>(got)));
        done += static_cast<std::uint64_t>(got);
        progress(done);
    }
    return hash.result().toHex().toStdString();
}

} // namespace trilume::app
