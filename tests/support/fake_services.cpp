// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_services.h"

#include <utility>

namespace trilume::tests {

FakeChats::FakeChats(app::MetricsHub* metrics, QObject* parent)
    : ChatController(parent)
    , m_metrics(metrics)
{}

QString FakeChats::currentTitle() const
{
    const auto found = m_stored.find(m_current.value);
    return found == m_stored.end() ? QString() : found->second.chat.title;
}

bool FakeChats::canSend() const
{
    return m_hasModel && m_state == app::GenerationState::Idle;
}

void FakeChats::setHasModel(bool hasModel)
{
    m_hasModel = hasModel;
    Q_EMIT canSendChanged(canSend());
}

void FakeChats::setState(app::GenerationState state)
{
    const bool could = canSend();
    m_state = state;
    if (m_metrics != nullptr) {
        if (state == app::GenerationState::Idle) {
            m_metrics->endAnswer();
        } else {
            m_metrics->beginAnswer(m_current, m_answer);
        }
    }
    Q_EMIT stateChanged(state);
    if (could != canSend()) {
        Q_EMIT canSendChanged(canSend());
    }
}

void FakeChats::newChat()
{
    stop();
    m_current = {};
    m_transcript.setMessages({});
    Q_EMIT currentChatChanged();
}

void FakeChats::openChat(app::ChatId chat)
{
    stop();
    m_current = chat;
    const StoredChat& stored = m_stored.at(chat.value);
    m_transcript.setMessages(stored.messages);
    m_mode = stored.chat.mode;
    Q_EMIT currentChatChanged();
    Q_EMIT titleChanged(currentTitle());
}

void FakeChats::renameChat(app::ChatId chat, const QString& title)
{
    m_stored.at(chat.value).chat.title = title;
    publish(chat);
    if (chat == m_current) {
        Q_EMIT titleChanged(title);
    }
}

void FakeChats::deleteChat(app::ChatId chat)
{
    const auto found = m_stored.find(chat.value);
    m_deleted = found->second;
    m_stored.erase(found);
    m_list.remove(chat);
    if (chat == m_current) {
        newChat();
    }
    Q_EMIT chatDeleted(m_deleted->chat.title);
}

void FakeChats::undoDelete()
{
    if (m_deleted) {
        const app::ChatId chat = m_deleted->chat.id;
        m_stored[chat.value] = *std::exchange(m_deleted, std::nullopt);
        publish(chat);
        openChat(chat);
    }
}

void FakeChats::publish(app::ChatId chat)
{
    StoredChat& stored = m_stored.at(chat.value);
    stored.chat.messageCount = static_cast<int>(stored.messages.size());
    stored.chat.energy.reset();
    for (const app::Message& message : stored.messages) {
        if (const std::optional<double> joules = message.stats.energy.whole.gross) {
            app::ChatEnergy energy = stored.chat.energy.value_or(app::ChatEnergy{});
            energy.grossJoules += *joules;
            ++energy.answers;
            stored.chat.energy = energy;
        }
    }
    m_list.upsert(stored.chat);
}

void FakeChats::addChat(const QString& title,
                        const QDateTime& updated,
                        std::vector<app::Message> messages)
{
    StoredChat stored;
    stored.chat.id = {++m_lastId};
    stored.chat.title = title;
    stored.chat.created = updated;
    stored.chat.updated = updated;
    for (app::Message& message : messages) {
        message.id = {++m_lastId};
        message.chat = stored.chat.id;
    }
    stored.messages = std::move(messages);
    const app::ChatId chat = stored.chat.id;
    m_stored[chat.value] = std::move(stored);
    publish(chat);
}

app::Message& FakeChats::append(app::MessageRole role,
                                const QString& text,
                                app::MessageStatus status)
{
    app::Message message;
    message.id = {++m_lastId};
    message.chat = m_current;
    message.role = role;
    message.text = text;
    message.status = status;
    message.created = QDateTime::currentDateTime();
    std::vector<app::Message>& messages = m_stored.at(m_current.value).messages;
    messages.push_back(message);
    m_transcript.append(message);
    return messages.back();
}

void FakeChats::send(const QString& text)
{
    ++sendCount;
    if (!m_current) {
        addChat(text.left(40), QDateTime::currentDateTime(), {});
        m_current = {m_lastId};
        Q_EMIT currentChatChanged();
        Q_EMIT titleChanged(currentTitle());
    }
    append(app::MessageRole::User, text, app::MessageStatus::Complete);
    m_answer = append(app::MessageRole::Assistant, {}, app::MessageStatus::Running).id;
    publish(m_current);
    setState(app::GenerationState::ReadingPrompt);
}

void FakeChats::readPrompt(int done, int total)
{
    Q_EMIT prefillProgress(done, total);
}

void FakeChats::write(const QString& text)
{
    if (m_state == app::GenerationState::ReadingPrompt) {
        setState(app::GenerationState::Writing);
    }
    m_stored.at(m_current.value).messages.back().text += text;
    m_transcript.appendText(m_answer, text);
    if (m_metrics != nullptr) {
        m_metrics->countTokens(1);
    }
}

void FakeChats::finish(app::MessageStatus status, const app::MessageStats& stats)
{
    app::Message& message = m_stored.at(m_current.value).messages.back();
    message.status = status;
    message.stats = stats;
    m_transcript.update(message);
    publish(m_current);
    setState(app::GenerationState::Idle);
    Q_EMIT messageFinished(message.id);
}

void FakeChats::stop()
{
    if (m_state == app::GenerationState::Idle) {
        return;
    }
    ++stopCount;
    if (stopsAtOnce) {
        app::MessageStats stats;
        stats.generatedTokens = 3;
        stats.decodeSeconds = 0.001;
        stats.firstTokenSeconds = 0.002;
        finish(app::MessageStatus::Stopped, stats);
    } else {
        setState(app::GenerationState::Stopping);
    }
}

void FakeChats::setMode(app::ChatMode mode)
{
    m_mode = mode;
    Q_EMIT modeChanged(mode);
}

void FakeChats::fail(const QString& sentence)
{
    Q_EMIT errorOccurred(sentence);
}

void FakeModels::open(const QString& path)
{
    openedPath = path;
    m_isLoading = true;
    Q_EMIT loadingStarted(path);
}

void FakeModels::openBundled()
{
    open(QStringLiteral("/usr/share/trilume/models/tiny.gguf"));
}

void FakeModels::succeed(const app::ModelSummary& summary)
{
    m_isLoading = false;
    m_isLoaded = true;
    m_summary = summary;
    Q_EMIT loaded(m_summary);
}

void FakeModels::refuse(const QString& sentence)
{
    m_isLoading = false;
    Q_EMIT failed(sentence);
}

app::ModelSummary FakeModels::tinySummary()
{
    app::ModelSummary summary;
    summary.name = QStringLiteral("Trilume Tiny");
    summary.path = QStringLiteral("/usr/share/trilume/models/tiny.gguf");
    summary.isBundled = true;
    summary.parameterCount = 8'900'000;
    summary.bitsPerWeight = 2.06;
    summary.trainedLength = 2048;
    summary.threads = 2;
    summary.isa = QStringLiteral("AVX-512 VNNI");
    summary.hasChatMarkers = true;
    summary.hasTokenizer = true;
    summary.residentBytes = 9'400'000;
    summary.stateBytes = 12'288;
    return summary;
}

void FakeSensors::setPowerModel(const app::PowerModelSettings& model)
{
    m_settings.setPowerModel(model);
}

void FakeSensors::tell(const app::SensorStatus& status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void FakeSensors::fail(const QString& sentence)
{
    Q_EMIT errorOccurred(sentence);
}

void FakeDialogs::askForModelFile(QWidget&, const QString&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::askForSaveFile(QWidget&, const QString& suggestedName, const PathHandler& chosen)
{
    ++asked;
    if (!saveFolder.isEmpty()) {
        chosen(saveFolder + QLatin1Char('/') + suggestedName);
    }
}

void FakeDialogs::askForPowerLog(QWidget&, const PathHandler& chosen)
{
    ++asked;
    if (!answer.isEmpty()) {
        chosen(answer);
    }
}

void FakeDialogs::showAbout(QWidget&)
{
    ++asked;
}

void FakeDialogs::openLink(const QString& address)
{
    openedLink = address;
}

} // namespace trilume::tests
