// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/kept_pages.h"

#include "app/generation/hash_digits_p.h"

#include <QRegularExpression>

namespace trilume::app {

KeptPage keptPage(std::span<const std::byte> content)
{
    return {generate::chained({}, content), static_cast<std::int64_t>(content.size())};
}

QString pageFileName(const generate::ChainHash& hash)
{
    return toDigits(hash) + QStringLiteral(".page");
}

std::optional<generate::ChainHash> parsePageFileName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9a-f]{32})\\.page$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return fromDigits(match.capturedView(1));
}

void KeptPages::hold(const std::vector<KeptPage>& pages)
{
    for (const KeptPage& page : pages) {
        if (++m_pages[page.hash].holders == 1) {
            m_bytes += bytesOnDisk(page.bytes);
        }
    }
}

std::vector<KeptPage> KeptPages::release(const std::vector<KeptPage>& pages)
{
    std::vector<KeptPage> free;
    for (const KeptPage& page : pages) {
        const auto found = m_pages.find(page.hash);
        if (found != m_pages.end() && --found->second.holders == 0) {
            m_bytes -= bytesOnDisk(page.bytes);
            m_pages.erase(found);
            free.push_back(page);
        }
    }
    return free;
}

bool KeptPages::isWritten(const generate::ChainHash& hash) const
{
    const auto found = m_pages.find(hash);
    return found != m_pages.end() && found->second.isWritten;
}

bool KeptPages::setWritten(const generate::ChainHash& hash, bool isWritten)
{
    const auto found = m_pages.find(hash);
    if (found == m_pages.end()) {
        return false;
    }
    found->second.isWritten = isWritten;
    return true;
}

std::int64_t bytesOnDisk(std::int64_t bytes)
{
    constexpr std::int64_t kBlockBytes = 4096;
    return (bytes + kBlockBytes - 1) / kBlockBytes * kBlockBytes;
}

} // namespace trilume::app
