// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/message.h"
#include "engine/base/result.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace trilume::app {

class Database;

// The answers that are not on the disk as they are here: those that are being written, and those
// that ended and could not be stored. [store thread] Part of StoreWorker.
class UnfinishedAnswers final
{
public:
    // Is told of every answer that is stored as it ended, with its chat as by storeAnswer().
    using Stored = std::function<void(TurnId turn, const Message& answer, const Chat& chat)>;

    explicit UnfinishedAnswers(Stored stored);

    [[nodiscard]] bool isRunning(MessageId answer) const { return m_running.count(answer) != 0; }

    [[nodiscard]] bool hasEnded() const { return !m_ended.empty(); } // any
    [[nodiscard]] bool hasEnded(MessageId answer) const;             // and is not stored

    [[nodiscard]] bool isEmpty() const { return m_running.empty() && m_ended.empty(); }

    void begin(TurnId turn, const Message& answer); // as it is stored
    // Both of one that is running.
    void nameModel(MessageId answer, const QString& modelName);
    void append(MessageId answer, const QString& text);
    void appendThought(MessageId answer, const QString& text);
    // Of any: what it came to, to be stored next.
    void end(TurnId turn, const Message& answer);

    // Text of running ones that is newer than on the disk. The first failure.
    [[nodiscard]] Status saveText(Database& database);
    // Those that ended; what fails stays. The last failure.
    [[nodiscard]] Status storeEnded(Database& database);
    // Those that are running, as stopped: what is there of an answer that nobody will finish any
    // more was wanted. What fails is still running, since its end may come yet. The last failure.
    [[nodiscard]] Status storeStopped(Database& database);

    // As they would be stored now.
    [[nodiscard]] std::vector<Message> all() const;
    // Puts those that ended in the place of what the database had of them. What is running there
    // and not here was interrupted.
    void showIn(std::vector<Message>& messages) const;
    void giveUp();

private:
    struct Running
    {
        TurnId turn;
        Message begun; // as it was stored first
        QString text;
        QString thought;
        bool isDirty = false; // newer than on the disk
    };

    struct Ended
    {
        TurnId turn;
        Message answer;
    };

    [[nodiscard]] static Message stopped(const Running& running);

    Stored m_stored;
    std::map<MessageId, Running> m_running;
    std::vector<Ended> m_ended;
};

} // namespace trilume::app
