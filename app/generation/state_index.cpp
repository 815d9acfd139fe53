// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_index.h"

#include "app/generation/hash_digits_p.h"
#include "engine/base/check.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>

namespace trilume::app {

using generate::ChainHash;

namespace {

std::int64_t spaceOf(const KeptEntry& entry)
{
    return bytesOnDisk(entry.bytes);
}

} // namespace

QString keptFileName(const KeptId& id, int goneOn, KeptForm form)
{
    const QString owner =
        QStringLiteral("c%1-%2").arg(id.chat).arg(QString::fromStdString(id.fingerprint));
    if (id.isMessages) {
        return owner + QStringLiteral(".ids");
    }
    return QStringLiteral("%1-%2-%3-%4-%5-%6.%7")
        .arg(owner)
        .arg(id.key.partTokens)
        .arg(toDigits(id.key.parts))
        .arg(id.key.restTokens)
        .arg(toDigits(id.key.rest))
        .arg(goneOn)
        .arg(form == KeptForm::Pages ? QStringLiteral("pages") : QStringLiteral("state"));
}

std::optional<KeptFile> parseKeptFileName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^c([1-9]\\d{0,18})-([0-9a-f]{32})"
                       "(?:\\.ids|-(\\d{1,18})-([0-9a-f]{32})-(\\d{1,18})-([0-9a-f]{32})-([0-2])\\."
                       "(state|pages))$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    KeptFile file;
    file.id.chat = match.capturedView(1).toLongLong();
    file.id.fingerprint = match.captured(2).toStdString();
    file.id.isMessages = match.capturedView(3).isEmpty();
    if (!file.id.isMessages) {
        file.id.key = {fromDigits(match.capturedView(4)), match.capturedView(3).toULongLong(),
                       fromDigits(match.capturedView(6)), match.capturedView(5).toULongLong()};
        file.goneOn = match.capturedView(7).toInt();
        file.form =
            match.capturedView(8) == QLatin1String("pages") ? KeptForm::Pages : KeptForm::Whole;
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

std::vector<KeptPage> StateIndex::remove(const KeptId& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return {};
    }
    std::vector<KeptPage> free = m_pages.release(found->second.pages);
    m_entries.erase(found);
    return free;
}

void StateIndex::setPages(const KeptId& id, std::vector<KeptPage> pages)
{
    KeptEntry* entry = find(id);
    TRILUME_CHECK(entry != nullptr && entry->pages.empty());
    m_pages.hold(pages);
    entry->pages = std::move(pages);
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
    std::int64_t sum = m_pages.bytes();
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
    KeptPages left = m_pages; // a page goes with the last state that needs it
    for (const auto& [worth, used, id] : order) {
        if (over <= 0) {
            break;
        }
        const KeptEntry& entry = m_entries.at(*id);
        const std::int64_t before = left.bytes();
        static_cast<void>(left.release(entry.pages));
        over -= spaceOf(entry) + before - left.bytes();
        ids.push_back(*id);
    }
    return ids;
}

} // namespace trilume::app
