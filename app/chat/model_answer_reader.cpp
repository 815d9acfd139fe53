// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/model_answer_reader.h"

#include "app/chat/chat_controller.h"
#include "app/chat/chat_request.h"
#include "app/explorer/activation_watch.h"
#include "app/library/model_controller.h"

#include <utility>

namespace trilume::app {

namespace {

constexpr std::size_t kAlternatives = 5;

} // namespace

ModelAnswerReader::ModelAnswerReader(ChatController& chats,
                                     const ModelController& models,
                                     GenerationQueue& generation,
                                     QObject* parent)
    : AnswerReader(parent)
    , m_chats(chats)
    , m_models(models)
    , m_generation(generation)
{
    const GenerationClient* client = &m_generation;
    connect(client, &GenerationClient::started, this, [this](TurnId turn, const QString& model) {
        if (turn == m_turn) {
            m_modelName = model;
        }
    });
    connect(client, &GenerationClient::prefillProgressed, this,
            [this](TurnId turn, int done, int total) {
                if (turn == m_turn) {
                    Q_EMIT progressed(done, total);
                }
            });
    connect(client, &GenerationClient::tokensScored, this,
            [this](TurnId turn, const TokenScoreList& scores) {
                if (turn == m_turn) {
                    m_scores.insert(m_scores.end(), scores.begin(), scores.end());
                }
            });
    connect(client, &GenerationClient::finished, this, &ModelAnswerReader::onFinished);
    connect(client, &GenerationClient::failed, this, &ModelAnswerReader::onFailed);
    // What is read belongs to the path that was open; its text may be gone with it.
    connect(&chats, &ChatController::currentChatChanged, this, &ModelAnswerReader::giveUp);
    const auto giveUpWhatIsGone = [this] {
        if (m_turn && m_chats.transcript()->rowOf(m_answer) < 0) {
            giveUp(); // another branch is shown
        }
    };
    connect(chats.transcript(), &QAbstractItemModel::modelReset, this, giveUpWhatIsGone);
    connect(chats.transcript(), &QAbstractItemModel::rowsRemoved, this, giveUpWhatIsGone);
}

bool ModelAnswerReader::canRead(MessageId answer) const
{
    const TranscriptModel& transcript = *m_chats.transcript();
    const int row = transcript.rowOf(answer);
    if (row < 0 || !m_models.isLoaded() || !m_chats.capabilities().rereading) {
        return false;
    }
    const Message& message = transcript.messages()[static_cast<std::size_t>(row)];
    return message.role == MessageRole::Assistant && message.status != MessageStatus::Running
           && !message.text.isEmpty();
}

void ModelAnswerReader::readTokens(MessageId answer)
{
    read(answer, Wanted::Tokens);
}

void ModelAnswerReader::readLayers(MessageId answer)
{
    read(answer, Wanted::Layers);
}

void ModelAnswerReader::read(MessageId answer, Wanted wanted)
{
    giveUp();
    if (!canRead(answer)) {
        Q_EMIT failed(tr("There is no model that could read this answer again."));
        return;
    }
    const TranscriptModel& transcript = *m_chats.transcript();
    const std::vector<Message>& all = transcript.messages();
    const int row = transcript.rowOf(answer);
    GenerationJob job;
    const QString system = m_chats.chatSettings().text(SettingId::SystemPrompt);
    job.request = makeRequest(m_chats.mode(), {all.begin(), all.begin() + row}, {{}, system}, 0);
    generate::WrittenAnswer written;
    written.text = all[static_cast<std::size_t>(row)].text.toStdString();
    if (wanted == Wanted::Layers) {
        written.leastTokens = ActivationWatch::kMostTokens;
    } else {
        job.request.alternatives = kAlternatives;
    }
    job.request.written = std::move(written);
    job.chat = m_chats.currentChat();
    job.turn = m_generation.issueTurn();
    m_turn = job.turn;
    m_answer = answer;
    m_wanted = wanted;
    m_modelName = m_models.summary().name;
    m_written = all[static_cast<std::size_t>(row)].text;
    m_generation.enqueue(job);
    Q_EMIT readingChanged();
}

void ModelAnswerReader::giveUp()
{
    if (m_turn) {
        m_generation.stop(m_turn);
        end();
    }
}

void ModelAnswerReader::onFinished(TurnId turn, const GenerationOutcome& outcome)
{
    if (turn != m_turn) {
        return; // it was given up
    }
    const MessageId answer = m_answer;
    auto read = std::make_shared<ReadAnswer>(readAnswerOf(m_scores));
    read->answer = answer;
    read->modelName = m_modelName;
    read->firstPosition = outcome.stats.promptTokens;
    if (read->text.endsWith(m_written)) {
        read->before = read->text.size() - m_written.size();
    }
    const Wanted wanted = m_wanted;
    const bool isWhole = outcome.status == MessageStatus::Complete;
    end();
    if (!isWhole) {
        return; // the program closes, say
    }
    if (wanted == Wanted::Tokens) {
        Q_EMIT tokensRead(read);
    } else {
        Q_EMIT layersRead(answer, read->firstPosition);
    }
}

void ModelAnswerReader::onFailed(TurnId turn, const QString& message)
{
    if (turn == m_turn) {
        end();
        Q_EMIT failed(message);
    }
}

void ModelAnswerReader::end()
{
    m_turn = {};
    m_answer = {};
    m_scores.clear();
    Q_EMIT readingChanged();
}

} // namespace trilume::app
