// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_shelf.h"

#include "app/generation/kept_file.h"
#include "app/generation/paged_image.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <span>
#include <utility>

namespace trilume::app {

using generate::ChainHash;
using generate::EncodedMessage;
using generate::Snapshot;
using generate::StateStore;
using generate::TextKey;
using generate::TextOwner;
using generate::TokenText;

namespace {

// How many may wait for a slow disk; what comes then is not kept.
constexpr std::size_t kMostUnwritten = 16;

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

// A state that grows with its text is kept in pages, of which a longer text adds some.
bool hasPages(const std::shared_ptr<const Snapshot>& state)
{
    return state && state->shared && state->shared->position() > 0;
}

} // namespace

StateShelf::StateShelf(StateFilesOptions options)
    : m_folder(std::move(options))
{}

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
            if (std::optional<StateStore::Found> found = readState(id)) {
                use(id);
                m_goesOnFrom = id;
                return found;
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
            findLostPages(id);
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
// used.
void StateShelf::list()
{
    if (std::exchange(m_isListed, true) || m_folder.isNone()) {
        return;
    }
    std::set<ChainHash> pages;
    for (const StateFolder::File& found : m_folder.files()) {
        const std::optional<KeptFile> file = parseKeptFileName(found.name);
        if (!file) {
            if (const auto hash = parsePageFileName(found.name)) {
                pages.insert(*hash);
            }
            continue;
        }
        KeptEntry entry;
        entry.goneOn = file->goneOn;
        entry.bytes = found.bytes;
        entry.isFromBefore = true;
        entry.fileName = found.name;
        entry.form = file->form;
        if (!m_index.add(file->id, entry)) {
            m_folder.remove(found.name);
        }
    }
    listPages(pages);
}

// Pages are written before the list that needs them and removed after it: lists without all of
// theirs were not made here, and pages without a list are those of a program that was killed.
void StateShelf::listPages(const std::set<ChainHash>& files)
{
    for (const KeptId& id : m_index.all()) {
        if (m_index.find(id)->form != KeptForm::Pages) {
            continue;
        }
        std::optional<PagedState> state = unpackPagedState(read(id), id.fingerprint, id.key);
        const bool isWhole =
            state
            && std::all_of(state->pages.begin(), state->pages.end(),
                           [&](const KeptPage& page) { return files.contains(page.hash); });
        if (!isWhole) {
            drop(id);
            continue;
        }
        m_index.setPages(id, state->pages);
        for (const KeptPage& page : state->pages) {
            m_index.pages().setWritten(page.hash, true);
        }
    }
    for (const ChainHash& hash : files) {
        if (!m_index.pages().isWritten(hash)) {
            m_folder.remove(pageFileName(hash));
        }
    }
}

std::optional<StateStore::Found> StateShelf::readState(const KeptId& id)
{
    StateStore::Found found;
    found.tokens = static_cast<std::size_t>(id.key.tokens());
    if (const auto unwritten = m_unwritten.find(id); unwritten != m_unwritten.end()) {
        found.snapshot = *unwritten->second.state;
        return found;
    }
    const KeptEntry* entry = m_index.find(id);
    if (entry != nullptr && entry->form == KeptForm::Pages) {
        std::optional<PagedState> state = unpackPagedState(read(id), id.fingerprint, id.key);
        if (!state) {
            return std::nullopt;
        }
        // Nobody waits for the pages: they are read by who goes on from them.
        found.image = std::make_unique<PagedImage>(
            m_folder.path(), std::exchange(state->snapshot.state, {}), std::move(state->pages));
        found.snapshot = std::move(state->snapshot);
        return found;
    }
    std::optional<Snapshot> snapshot = unpackState(read(id), id.fingerprint, id.key);
    if (!snapshot) {
        return std::nullopt;
    }
    found.snapshot = *std::move(snapshot);
    return found;
}

QByteArray StateShelf::read(const KeptId& id)
{
    const KeptEntry* entry = m_index.find(id);
    return entry == nullptr || entry->fileName.isEmpty() ? QByteArray()
                                                         : m_folder.read(entry->fileName);
}

bool StateShelf::enqueue(const KeptId& id, Unwritten what)
{
    if (m_folder.isNone() || m_unwritten.size() >= kMostUnwritten) {
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
        m_folder.remove(entry->fileName);
    }
    for (const KeptPage& page : m_index.remove(id)) {
        m_folder.remove(pageFileName(page.hash));
    }
    m_unwritten.erase(id);
}

// Pages that were found to be damaged are there no longer: other states that need them have them
// again when the next one is written.
void StateShelf::findLostPages(const KeptId& id)
{
    for (const KeptPage& page : m_index.find(id)->pages) {
        if (!m_folder.has(pageFileName(page.hash))) {
            m_index.pages().setWritten(page.hash, false);
        }
    }
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
    const QString name = keptFileName(id, entry->goneOn, entry->form);
    if (m_folder.rename(entry->fileName, name)) {
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
        m_folder.setUsed(entry->fileName, time);
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
    for (const KeptId& id : m_index.beyond(m_folder.budget(m_index.bytes()))) {
        drop(id);
    }
}

// Compressing and writing hold up nobody who asks.
void StateShelf::write(const KeptId& id, const Unwritten& what)
{
    const KeptForm form = hasPages(what.state) ? KeptForm::Pages : KeptForm::Whole;
    const QString name = keptFileName(id, 0, form);
    const QByteArray bytes = form == KeptForm::Pages ? writePages(id, *what.state) : what.pack();
    const auto span = std::span(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const bool isWritten = !bytes.isEmpty() && m_folder.hasRoom(bytes.size())
                           && m_folder.write(name, std::as_bytes(span));
    const std::lock_guard lock(m_mutex);
    KeptEntry* entry = m_index.find(id);
    if (entry == nullptr || !isWritten) {
        if (isWritten) { // it was dropped meanwhile
            m_folder.remove(name);
        }
        drop(id);
    } else if (form == KeptForm::Pages && entry->pages.empty()) {
        m_folder.remove(name); // dropped, and put once more: its pages are gone
    } else {
        entry->fileName = name;
        entry->form = form;
        entry->bytes = bytes.size();
        m_unwritten.erase(id);
    }
}

QByteArray StateShelf::writePages(const KeptId& id, const Snapshot& state)
{
    const model::ImageParts parts = state.shared->parts();
    std::vector<std::span<const std::byte>> contents = parts.pages;
    if (!parts.rest.empty()) {
        contents.emplace_back(parts.rest);
    }
    PagedState kept{{state.fingerprint, parts.head, state.sampler}, {}};
    qint64 all = 0;
    for (const std::span<const std::byte> content : contents) {
        kept.pages.push_back(keptPage(content));
        all += kept.pages.back().bytes;
    }
    qint64 missing = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_index.find(id) == nullptr || all > m_folder.budget(m_index.bytes())) {
            return {};
        }
        m_index.setPages(id, kept.pages); // none of them goes from now on
        for (const KeptPage& page : kept.pages) {
            missing += m_index.pages().isWritten(page.hash) ? 0 : page.bytes;
        }
    }
    bool isWritten = m_folder.hasRoom(missing);
    for (std::size_t i = 0; isWritten && i < contents.size(); ++i) {
        isWritten = writePage(kept.pages[i], contents[i]);
    }
    return isWritten ? packPagedState(id.key, kept) : QByteArray();
}

bool StateShelf::writePage(const KeptPage& page, std::span<const std::byte> content)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_index.pages().isWritten(page.hash)) {
            return true;
        }
    }
    if (!m_folder.write(pageFileName(page.hash), content)) {
        return false;
    }
    const std::lock_guard lock(m_mutex);
    const bool isNeeded = m_index.pages().setWritten(page.hash, true);
    if (!isNeeded) { // its state was dropped meanwhile
        m_folder.remove(pageFileName(page.hash));
    }
    return isNeeded;
}

} // namespace trilume::app
