// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_shelf.h"

#include "app/generation/kept_file.h"
#include "app/platform/paths.h"
#include "engine/base/atomic_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <span>
#include <system_error>
#include <utility>

namespace trilume::app {

using generate::EncodedMessage;
using generate::Snapshot;
using generate::StateStore;
using generate::TextKey;
using generate::TextOwner;
using generate::TokenText;

namespace {

// How many may wait for a slow disk; what comes then is not kept.
constexpr std::size_t kMostUnwritten = 16;
constexpr qint64 kMostFileBytes = qint64{65} << 20;

KeptId stateId(const TextOwner& owner, const TextKey& key)
{
    return {owner.fingerprint, false, key, owner.chat};
}

KeptId messagesId(const TextOwner& owner)
{
    return {owner.fingerprint, true, {}, owner.chat};
}

// Whether its names can be read again.
bool canBeKept(const TextOwner& owner)
{
    return parseKeptFileName(keptFileName(messagesId(owner), 0)).has_value();
}

} // namespace

StateShelf::StateShelf(StateFilesOptions options)
    : m_options(std::move(options))
{}

std::string StateShelf::pathOf(const QString& fileName) const
{
    return QFile::encodeName(m_options.folder + QLatin1Char('/') + fileName).toStdString();
}

// What is asked for

std::vector<TextKey> StateShelf::keysBehind(const std::string& fingerprint,
                                            const generate::ChainHash& parts) const
{
    std::vector<TextKey> keys;
    for (const KeptId& id : m_index.behind(fingerprint, parts)) {
        if (keys.empty() || keys.back() != id.key) { // another chat may begin alike
            keys.push_back(id.key);
        }
    }
    return keys;
}

std::optional<StateStore::Found> StateShelf::beginTurn(const TextOwner& owner,
                                                       const TokenText& text,
                                                       std::size_t atHand,
                                                       std::size_t upTo)
{
    const std::lock_guard lock(m_mutex);
    list();
    m_goesOnFrom.reset();
    const auto behind = [&](const generate::ChainHash& parts) {
        return keysBehind(owner.fingerprint, parts);
    };
    for (const TextKey& key : generate::knownBeginnings(text, atHand, upTo, behind)) {
        for (const KeptId& id : m_index.behind(owner.fingerprint, key.parts)) {
            if (id.key != key) {
                continue;
            }
            if (std::optional<Snapshot> snapshot = readState(id)) {
                use(id);
                m_goesOnFrom = id;
                return StateStore::Found{static_cast<std::size_t>(key.tokens()),
                                         *std::move(snapshot)};
            }
            drop(id);
        }
    }
    if (atHand > 0) {
        m_goesOnFrom = stateId(owner, keyOf(text.first(atHand)));
    }
    return std::nullopt;
}

void StateShelf::refuse(const TextOwner& owner, const TokenText& text)
{
    const TextKey key = keyOf(text);
    const std::lock_guard lock(m_mutex);
    for (const KeptId& id : m_index.behind(owner.fingerprint, key.parts)) {
        if (id.key == key) { // of other chats too: they have the same bytes
            drop(id);
        }
    }
    m_goesOnFrom.reset();
}

void StateShelf::put(const TextOwner& owner, const TokenText& text, const Snapshot& snapshot)
{
    const KeptId id = stateId(owner, keyOf(text));
    const std::lock_guard lock(m_mutex);
    list();
    if (m_index.find(id) != nullptr) { // the same tokens give the same state
        use(id);
    } else {
        const auto state = std::make_shared<const Snapshot>(snapshot);
        if (!canBeKept(owner)
            || !enqueue(id, {[state, key = id.key] { return packState(key, *state); }, state})) {
            return;
        }
        if (m_goesOnFrom) {
            goOnFrom(*m_goesOnFrom);
        }
    }
    m_goesOnFrom = id;
}

std::vector<EncodedMessage> StateShelf::messages(const TextOwner& owner)
{
    const KeptId id = messagesId(owner);
    const std::lock_guard lock(m_mutex);
    list();
    if (m_index.find(id) == nullptr || m_unwritten.contains(id)) {
        return {};
    }
    std::optional<std::vector<EncodedMessage>> messages = unpackMessages(read(id), owner);
    if (!messages) {
        drop(id);
        return {};
    }
    use(id);
    return *std::move(messages);
}

void StateShelf::putMessages(const TextOwner& owner, std::vector<EncodedMessage> messages)
{
    const auto all = std::make_shared<const std::vector<EncodedMessage>>(std::move(messages));
    const std::lock_guard lock(m_mutex);
    list();
    if (canBeKept(owner)) {
        static_cast<void>(enqueue(messagesId(owner),
                                  {[owner, all] { return packMessages(owner, *all); }, nullptr}));
    }
}

void StateShelf::forget(const std::vector<ChatId>& chats)
{
    const std::lock_guard lock(m_mutex);
    m_forgotten.insert(chats.begin(), chats.end());
}

void StateShelf::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    for (const KeptId& id : m_index.all()) {
        drop(id);
    }
    m_isListed = false; // also what another program has put there since
    list();
    for (const KeptId& id : m_index.all()) {
        drop(id);
    }
    m_goesOnFrom.reset();
}

void StateShelf::keepOnly(const std::vector<ChatId>& chats)
{
    const std::lock_guard lock(m_mutex);
    m_known.emplace(chats.begin(), chats.end());
}

// With the mutex held

// The folder is looked at once: whatever else comes to it is not ours. Files are added as they were
// used; QDir would sort them by milliseconds only.
void StateShelf::list()
{
    if (std::exchange(m_isListed, true) || m_options.folder.isEmpty()) {
        return;
    }
    struct Found
    {
        std::filesystem::file_time_type used;
        QFileInfo info;
    };
    std::vector<Found> files;
    for (const QFileInfo& info : QDir(m_options.folder).entryInfoList(QDir::Files)) {
        std::error_code ignored;
        files.push_back({std::filesystem::last_write_time(pathOf(info.fileName()), ignored), info});
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const Found& a, const Found& b) { return a.used < b.used; });
    for (const Found& found : files) {
        const std::optional<KeptFile> file = parseKeptFileName(found.info.fileName());
        if (!file) {
            continue;
        }
        KeptEntry entry;
        entry.goneOn = file->goneOn;
        entry.bytes = found.info.size();
        entry.isFromBefore = true;
        entry.fileName = found.info.fileName();
        if (!m_index.add(file->id, entry)) {
            QFile::remove(found.info.filePath());
        }
    }
}

std::optional<Snapshot> StateShelf::readState(const KeptId& id)
{
    if (const auto unwritten = m_unwritten.find(id); unwritten != m_unwritten.end()) {
        return *unwritten->second.state;
    }
    return unpackState(read(id), id.fingerprint, id.key);
}

QByteArray StateShelf::read(const KeptId& id)
{
    const KeptEntry* entry = m_index.find(id);
    if (entry == nullptr || entry->fileName.isEmpty()) {
        return {};
    }
    QFile file(m_options.folder + QLatin1Char('/') + entry->fileName);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostFileBytes) : QByteArray();
}

bool StateShelf::enqueue(const KeptId& id, Unwritten what)
{
    if (m_options.folder.isEmpty() || m_unwritten.size() >= kMostUnwritten) {
        return false;
    }
    static_cast<void>(m_index.add(id, {}));
    use(id);
    m_unwritten[id] = std::move(what);
    return true;
}

void StateShelf::use(const KeptId& id)
{
    m_index.use(id);
    m_used.insert(id);
}

void StateShelf::goOnFrom(const KeptId& id)
{
    KeptEntry* entry = m_index.find(id);
    if (entry != nullptr && entry->goneOn < 2) {
        ++entry->goneOn;
        m_renamed.insert(id);
    }
}

void StateShelf::drop(const KeptId& id)
{
    const KeptEntry* entry = m_index.find(id);
    if (entry != nullptr && !entry->fileName.isEmpty()) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(entry->fileName), ignored);
    }
    m_index.remove(id);
    m_unwritten.erase(id);
}

void StateShelf::dropForgotten()
{
    if (m_forgotten.empty() && !m_known) {
        return;
    }
    list();
    for (const KeptId& id : m_index.all()) {
        const ChatId chat{id.chat};
        const bool isUnknown =
            m_known && m_index.find(id)->isFromBefore && !m_known->contains(chat);
        if (isUnknown || m_forgotten.contains(chat)) {
            drop(id);
        }
    }
    m_forgotten.clear();
    m_known.reset();
}

void StateShelf::rename(const KeptId& id)
{
    KeptEntry* entry = m_index.find(id);
    if (entry == nullptr || entry->fileName.isEmpty()) {
        return;
    }
    const QString name = keptFileName(id, entry->goneOn);
    std::error_code problem;
    std::filesystem::rename(pathOf(entry->fileName), pathOf(name), problem);
    if (!problem) {
        entry->fileName = name;
    }
}

// The order of use outlives the program, too: as times of the files.
void StateShelf::touchUsed()
{
    std::vector<const KeptEntry*> used;
    for (const KeptId& id : std::exchange(m_used, {})) {
        const KeptEntry* entry = m_index.find(id);
        if (entry != nullptr && !entry->fileName.isEmpty()) {
            used.push_back(entry);
        }
    }
    std::sort(used.begin(), used.end(),
              [](const KeptEntry* a, const KeptEntry* b) { return a->used < b->used; });
    auto time = std::filesystem::file_time_type::clock::now()
                - std::chrono::microseconds(static_cast<int>(used.size()));
    for (const KeptEntry* entry : used) {
        time += std::chrono::microseconds(1);
        std::error_code ignored;
        std::filesystem::last_write_time(pathOf(entry->fileName), time, ignored);
    }
}

// What is done to the disk

void StateShelf::workOff()
{
    for (;;) {
        std::map<KeptId, Unwritten> next;
        {
            const std::lock_guard lock(m_mutex);
            dropForgotten();
            if (m_unwritten.empty()) {
                break;
            }
            next.insert(*m_unwritten.begin());
        }
        write(next.begin()->first, next.begin()->second);
    }
    const std::lock_guard lock(m_mutex);
    for (const KeptId& id : std::exchange(m_renamed, {})) {
        rename(id);
    }
    touchUsed();
    for (const KeptId& id : m_index.beyond(m_options.budgetBytes)) {
        drop(id);
    }
}

// Compressing and writing hold up nobody who asks.
void StateShelf::write(const KeptId& id, const Unwritten& what)
{
    const QString name = keptFileName(id, 0);
    const QByteArray bytes = what.pack();
    const bool isWritten = hasRoom() && writeFile(name, bytes);
    const std::lock_guard lock(m_mutex);
    KeptEntry* entry = m_index.find(id);
    if (entry != nullptr && isWritten) {
        entry->fileName = name;
        entry->bytes = bytes.size();
        m_unwritten.erase(id);
    } else {
        if (entry == nullptr && isWritten) { // it was dropped meanwhile
            QFile::remove(m_options.folder + QLatin1Char('/') + name);
        }
        drop(id);
    }
}

bool StateShelf::hasRoom() const
{
    if (!ensurePrivateFolder(m_options.folder).ok()) {
        return false;
    }
    std::error_code problem;
    const std::filesystem::space_info space = std::filesystem::space(pathOf({}), problem);
    return !problem && space.available >= static_cast<std::uintmax_t>(m_options.leaveFreeBytes);
}

bool StateShelf::writeFile(const QString& name, const QByteArray& bytes) const
{
    Result<AtomicFile> file = AtomicFile::create(pathOf(name));
    const auto span = std::span(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return file && file.value().write(std::as_bytes(span)).ok() && file.value().commit().ok();
}

} // namespace trilume::app
