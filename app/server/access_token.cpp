// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access_token.h"

#include "app/platform/private_file.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>
#include <cstdint>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::size_t kWords = 8; // of 4 bytes
constexpr std::size_t kDigits = kWords * 8;

std::string newToken()
{
    std::array<std::uint32_t, kWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return bytes.toHex().toStdString();
}

Result<std::string> checked(std::string token, const std::filesystem::path& file)
{
    while (!token.empty() && (token.back() == '\n' || token.back() == '\r')) {
        token.pop_back();
    }
    const bool isHex = token.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (token.size() != kDigits || !isHex) {
        return Error{Errc::Corrupt,
                     trilume::Sentence::of("%1: found no token, expected %2 hexadecimal digits.",
                                           file, kDigits)};
    }
    return token;
}

} // namespace

Result<std::string> accessToken(const std::filesystem::path& file)
{
    Result<std::string> found = readPrivateFile(file, kDigits + 2);
    if (!found && found.error().code == Errc::NotFound) {
        std::string token = newToken();
        const Result<bool> created = createPrivateFile(file, token + "\n");
        if (!created) {
            return created.error();
        }
        if (created.value()) {
            return token;
        }
        found = readPrivateFile(file, kDigits + 2); // another program started at the same time
    }
    return found ? checked(std::move(found).value(), file) : found.error();
}

} // namespace trilume::app
