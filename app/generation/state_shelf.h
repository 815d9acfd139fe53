// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/state_folder.h"
#include "app/generation/state_index.h"
#include "app/platform/ids.h"
#include "engine/generate/state_store.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace trilume::app {

// What StateFiles keeps: the folder, what is known of it, and what is still to be done to it.
// [any thread] Files are read by whoever asks, and written and renamed only by workOff(), which one
// thread at a time may call. Every call may wait while another reads a file, but not for pages.
class StateShelf final
{
public:
    explicit StateShelf(StateFilesOptions options);

    // As those of StateStore.
    [[nodiscard]] std::optional<generate::StateStore::Found> beginTurn(
        const generate::TextOwner& owner,
        const generate::TokenText& text,
        std::size_t atHand,
        std::size_t upTo);
    void refuse(const generate::TextOwner& owner, const generate::TokenText& text);
    void put(const generate::TextOwner& owner,
             const generate::TokenText& text,
             const generate::Snapshot& snapshot);
    [[nodiscard]] std::vector<generate::EncodedMessage> messages(const generate::TextOwner& owner);
    void putMessages(const generate::TextOwner& owner,
                     std::vector<generate::EncodedMessage> messages);

    // These chats are gone for good, and nothing stays of them.
    void forget(const std::vector<ChatId>& chats);
    // All that is kept, and what waits to be written, at once.
    void forgetAll();
    // Of what was kept before this program started, only these chats are there.
    void keepOnly(const std::vector<ChatId>& chats);

    // Does to the disk what is to be done.
    void workOff();

private:
    // What is to be written, and may be asked for before it is.
    struct Unwritten
    {
        std::function<QByteArray()> pack;                // of states without pages, and messages
        std::shared_ptr<const generate::Snapshot> state; // null: it is messages
    };

    void write(const KeptId& id, const Unwritten& what);
    // Those that are not there yet; returns the file that lists all.
    [[nodiscard]] QByteArray writePages(const KeptId& id, const generate::Snapshot& state);
    [[nodiscard]] bool writePage(const KeptPage& page, std::span<const std::byte> content);

    // With m_mutex held.
    void list();
    void listPages(const std::set<generate::ChainHash>& files);
    void findLostPages(const KeptId& id);
    [[nodiscard]] std::vector<generate::TextKey> keysBehind(const std::string& fingerprint,
                                                            const generate::ChainHash& parts) const;
    [[nodiscard]] std::optional<generate::StateStore::Found> readState(const KeptId& id);
    [[nodiscard]] QByteArray read(const KeptId& id);
    [[nodiscard]] bool enqueue(const KeptId& id, Unwritten what);
    void use(const KeptId& id);
    void goOnFrom(const KeptId& id);
    void drop(const KeptId& id);
    void dropForgotten();
    void rename(const KeptId& id);
    void touchUsed();

    const StateFolder m_folder;

    std::mutex m_mutex; // guards what follows, and the names of the files
    StateIndex m_index;
    bool m_isListed = false;
    std::optional<KeptId> m_goesOnFrom; // what the turn has read so far, if it is kept

    std::map<KeptId, Unwritten> m_unwritten;
    std::set<KeptId> m_renamed;
    std::set<KeptId> m_used;
    std::set<ChatId> m_forgotten;
    std::optional<std::set<ChatId>> m_known; // chats that there are, of those before this program
};

} // namespace trilume::app
