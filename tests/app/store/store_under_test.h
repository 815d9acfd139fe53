// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store_worker.h"

#include <QObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace trilume::tests {

// A store on the test's own thread and a file of its own.
class StoreUnderTest : public QObject
{
protected:
    void makeStore();
    [[nodiscard]] app::BegunTurn begin(app::ChatId chat = {}, app::MessageId parent = {});
    [[nodiscard]] app::Message finish(const app::BegunTurn& turn, const QString& text);
    [[nodiscard]] std::vector<app::Message> load(app::ChatId chat);
    [[nodiscard]] std::vector<app::Chat> reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    app::StoreOptions m_options;
    std::unique_ptr<app::StoreWorker> m_store;
    std::int64_t m_turns = 0;
};

inline void StoreUnderTest::makeStore()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.path = m_folder->filePath(QStringLiteral("chats.db"));
    m_options.checkpointInterval = std::chrono::milliseconds(10);
    m_options.database.busyTimeout = std::chrono::milliseconds(0);
    static_cast<void>(reopen());
}

inline std::vector<app::Chat> StoreUnderTest::reopen()
{
    m_store.reset();
    m_store = std::make_unique<app::StoreWorker>(m_options);
    std::vector<app::Chat> chats;
    connect(m_store.get(), &app::StoreWorker::opened, this,
            [&chats](const std::vector<app::Chat>& opened) { chats = opened; });
    m_store->open();
    m_store->disconnect(this);
    return chats;
}

inline app::BegunTurn StoreUnderTest::begin(app::ChatId chat, app::MessageId parent)
{
    app::NewTurn turn;
    turn.turn = app::TurnId{++m_turns};
    turn.chat = chat;
    turn.newTitle = QStringLiteral("Title");
    turn.parent = parent;
    turn.question = QStringLiteral("Question");
    turn.modelName = QStringLiteral("seed");
    QSignalSpy begun(m_store.get(), &app::StoreWorker::turnBegun);
    m_store->beginTurn(turn);
    return begun.isEmpty() ? app::BegunTurn{}
                           : begun.at(0).at(0).value<app::Parcel<app::BegunTurn>>().value();
}

inline app::Message StoreUnderTest::finish(const app::BegunTurn& turn, const QString& text)
{
    app::Message answer = turn.answer;
    answer.text = text;
    answer.status = app::MessageStatus::Complete;
    m_store->finishTurn(turn.turn, answer);
    return answer;
}

inline std::vector<app::Message> StoreUnderTest::load(app::ChatId chat)
{
    QSignalSpy loaded(m_store.get(), &app::StoreWorker::chatLoaded);
    m_store->loadChat(chat);
    return loaded.isEmpty()
               ? std::vector<app::Message>{}
               : loaded.at(0).at(1).value<app::Parcel<app::ChatPath>>().value().messages;
}

} // namespace trilume::tests
