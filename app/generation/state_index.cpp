// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_index.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>

namespace trilume::app {

using generate::ChainHash;

namespace {

constexpr std::int64_t kBlockBytes = 4096; // what a file takes up at least, on most disks

QString toHex(const ChainHash& hash)
{
    return QStringLiteral("%1%2")
        .arg(hash.high, 16, 16, QLatin1Char('0'))
        .arg(hash.low, 16, 16, QLatin1Char('0'));
}

// Of 32 digits.
ChainHash fromHex(QStringView digits)
{
    return {digits.mid(16).toULongLong(nullptr, 16), digits.left(16).toULongLong(nullptr, 16)};
}

std::int64_t spaceOf(const KeptEntry& entry)
{
    return (entry.bytes + kBlockBytes - 1) / kBlockBytes * kBlockBytes;
}

} // namespace

QString keptFileName(const KeptId& id, int goneOn)
{
    const QString owner =
        QStringLiteral("c%1-%2").arg(id.chat).arg(QString::fromStdString(id.fingerprint));
    if (id.isMessages) {
        return owner + QStringLiteral(".ids");
    }
    return QStringLiteral("%1-%2-%3-%4-%5-%6.state")
        .arg(owner)
        .arg(id.key.partTokens)
        .arg(toHex(id.key.parts))
        .arg(id.key.restTokens)
        .arg(toHex(id.key.rest))
        .arg(goneOn);
}

std::optional<KeptFile> parseKeptFileName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^c([1-9]\\d{0,18})-([0-9a-f]{32})"
        "(?:\\.ids|-(\\d{1,18})-([0-9a-f]{32})-(\\d{1,18})-([0-9a-f]{32})-([0-2])\\.state)$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    KeptFile file;
    file.id.chat = match.capturedView(1).toLongLong();
    file.id.fingerprint = match.captured(2).toStdString();
    file.id.isMessages = match.capturedView(3).isEmpty();
    if (!file.id.isMessages) {
        file.id.key = {fromHex(match.capturedView(4)), match.capturedView(3).toULongLong(),
                       fromHex(match.capturedView(6)), match.capturedView(5).toULongLong()};
        file.goneOn = match.capturedView(7).toInt();
    }
    return file;
}

bool StateIndex::add(const KeptId& id, KeptEntry entry)
{
    entry.used = ++m_lastUse;
    return m_entries.emplace(id, std::move(entry)).second;
}

KeptEntry* StateIndex::find(const KeptId& id)
{
    const auto found = m_entries.find(id);
    return found != m_entries.end() ? &found->second : nullptr;
}

void StateIndex::remove(const KeptId& id)
{
    m_entries.erase(id);
}

void StateIndex::use(const KeptId& id)
{
    if (KeptEntry* entry = find(id)) {
        entry->used = ++m_lastUse;
    }
}

std::vector<KeptId> StateIndex::behind(const std::string& fingerprint, const ChainHash& parts) const
{
    KeptId first;
    first.fingerprint = fingerprint;
    first.key.parts = parts;
    std::vector<KeptId> found;
    for (auto entry = m_entries.lower_bound(first); entry != m_entries.end(); ++entry) {
        const KeptId& id = entry->first;
        if (id.fingerprint != fingerprint || id.isMessages || id.key.parts != parts) {
            break;
        }
        found.push_back(id);
    }
    return found;
}

std::vector<KeptId> StateIndex::all() const
{
    std::vector<KeptId> ids;
    ids.reserve(m_entries.size());
    for (const auto& [id, entry] : m_entries) {
        ids.push_back(id);
    }
    return ids;
}

std::int64_t StateIndex::bytes() const
{
    std::int64_t sum = 0;
    for (const auto& [id, entry] : m_entries) {
        sum += spaceOf(entry);
    }
    return sum;
}

std::vector<KeptId> StateIndex::beyond(std::int64_t budgetBytes) const
{
    std::int64_t over = bytes() - budgetBytes;
    if (over <= 0) {
        return {};
    }
    std::map<std::int64_t, std::uint64_t> newest; // use of the newest state of each chat
    for (const auto& [id, entry] : m_entries) {
        if (!id.isMessages) {
            std::uint64_t& last = newest[id.chat];
            last = std::max(last, entry.used);
        }
    }
    const auto worthOf = [&](const KeptId& id, const KeptEntry& entry) {
        if (id.isMessages || entry.used == newest[id.chat]) {
            return 2;
        }
        return entry.goneOn == 1 ? 0 : 1;
    };
    std::vector<std::tuple<int, std::uint64_t, const KeptId*>> order;
    order.reserve(m_entries.size());
    for (const auto& [id, entry] : m_entries) {
        order.emplace_back(worthOf(id, entry), entry.used, &id);
    }
    std::sort(order.begin(), order.end());
    std::vector<KeptId> ids;
    for (const auto& [worth, used, id] : order) {
        if (over <= 0) {
            break;
        }
        over -= spaceOf(m_entries.at(*id));
        ids.push_back(*id);
    }
    return ids;
}

} // namespace trilume::app
