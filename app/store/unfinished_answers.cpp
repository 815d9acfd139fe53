// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/turn_rows_p.h"
#include "app/store/unfinished_answers_p.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

UnfinishedAnswers::UnfinishedAnswers(Stored stored)
    : m_stored(std::move(stored))
{}

bool UnfinishedAnswers::hasEnded(MessageId answer) const
{
    return std::any_of(m_ended.begin(), m_ended.end(),
                       [answer](const Ended& ended) { return ended.answer.id == answer; });
}

void UnfinishedAnswers::begin(TurnId turn, const Message& answer)
{
    m_running.emplace(answer.id, Running{turn, answer, answer.text, answer.thought, false});
}

void UnfinishedAnswers::nameModel(MessageId answer, const QString& modelName)
{
    MessageStats& stats = m_running.at(answer).begun.stats;
    if (stats.modelName != modelName) {
        stats.modelName = modelName;
        stats.origin = {}; // of another model, where an answer goes on
    }
}

void UnfinishedAnswers::append(MessageId answer, const QString& text)
{
    Running& running = m_running.at(answer);
    running.text += text;
    running.isDirty = true;
}

void UnfinishedAnswers::appendThought(MessageId answer, const QString& text)
{
    Running& running = m_running.at(answer);
    running.thought += text;
    running.isDirty = true;
}

void UnfinishedAnswers::end(TurnId turn, const Message& answer)
{
    m_running.erase(answer.id);
    m_ended.push_back({turn, answer});
}

Status UnfinishedAnswers::saveText(Database& database)
{
    MessageRepository messages(database);
    for (auto& entry : m_running) {
        if (!entry.second.isDirty) {
            continue;
        }
        if (Status done =
                messages.saveRunningText(entry.first, entry.second.text, entry.second.thought);
            !done) {
            return done;
        }
        entry.second.isDirty = false;
    }
    return Done{};
}

Status UnfinishedAnswers::storeEnded(Database& database)
{
    Status done = Done{};
    const std::vector<Ended> ended = std::exchange(m_ended, {});
    for (const Ended& entry : ended) {
        const Result<Chat> stored = storeAnswer(database, entry.answer);
        if (stored) {
            m_stored(entry.turn, entry.answer, stored.value());
        } else {
            m_ended.push_back(entry);
            done = stored.error();
        }
    }
    return done;
}

Message UnfinishedAnswers::stopped(const Running& running)
{
    Message answer = running.begun;
    answer.status = MessageStatus::Stopped;
    answer.text = running.text;
    answer.thought = running.thought;
    return answer;
}

Status UnfinishedAnswers::storeStopped(Database& database)
{
    Status done = Done{};
    for (auto running = m_running.begin(); running != m_running.end();) {
        const TurnId turn = running->second.turn;
        const Message answer = stopped(running->second);
        const Result<Chat> stored = storeAnswer(database, answer);
        if (stored) {
            running = m_running.erase(running);
            m_stored(turn, answer, stored.value());
        } else {
            done = stored.error();
            ++running;
        }
    }
    return done;
}

std::vector<Message> UnfinishedAnswers::all() const
{
    std::vector<Message> messages;
    for (const Ended& entry : m_ended) {
        messages.push_back(entry.answer);
    }
    for (const auto& entry : m_running) {
        messages.push_back(stopped(entry.second));
    }
    return messages;
}

void UnfinishedAnswers::showIn(std::vector<Message>& messages) const
{
    for (Message& message : messages) {
        if (message.status == MessageStatus::Running && !isRunning(message.id)) {
            message.status = MessageStatus::Interrupted;
        }
        for (const Ended& ended : m_ended) {
            if (ended.answer.id == message.id) {
                message = ended.answer;
            }
        }
    }
}

void UnfinishedAnswers::giveUp()
{
    m_ended.clear();
    m_running.clear();
}

} // namespace trilume::app
