// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/state_shelf.h"
#include "app/platform/worker.h"
#include "engine/generate/state_store.h"

#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace trilume::app {

// States and ids of chats in one folder, a file for each, so that a chat goes on at once after a
// restart. Files are read by the thread that asks, written and removed on a thread of their own,
// whole or not at all. Whatever fails leaves the text to be read again and is told nobody: a full
// or read-only disk keeps nothing, a damaged file is removed. [any thread]
class StateFiles final : public generate::StateStore
{
public:
    explicit StateFiles(StateFilesOptions options);
    // Waits for what is still to be written, ten seconds at most.
    ~StateFiles() override;
    StateFiles(const StateFiles&) = delete;
    StateFiles& operator=(const StateFiles&) = delete;

    [[nodiscard]] std::optional<Found> beginTurn(const generate::TextOwner& owner,
                                                 const generate::TokenText& text,
                                                 std::size_t atHand,
                                                 std::size_t upTo) override;
    void refuse(const generate::TextOwner& owner, const generate::TokenText& text) override;
    void put(const generate::TextOwner& owner,
             const generate::TokenText& text,
             const generate::Snapshot& snapshot) override;
    [[nodiscard]] std::vector<generate::EncodedMessage> messages(
        const generate::TextOwner& owner) override;
    void putMessages(const generate::TextOwner& owner,
                     std::vector<generate::EncodedMessage> messages) override;

    // As those of StateShelf.
    void forget(const std::vector<ChatId>& chats);
    void forgetAll();
    void keepOnly(const std::vector<ChatId>& chats);

private:
    void workLater();

    std::shared_ptr<StateShelf> m_shelf; // also the thread's, should it not end in time
    std::unique_ptr<QThread> m_thread;
    Worker* m_worker; // lives on the thread, which deletes it
};

} // namespace trilume::app
