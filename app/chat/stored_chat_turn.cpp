// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoredChatController that takes one turn from the question to the stored answer.
#include "app/chat/chat_request.h"
#include "app/chat/joined_stats.h"
#include "app/chat/stored_chat_controller.h"
#include "app/generation/generation_queue.h"
#include "app/library/model_controller.h"
#include "app/platform/worker.h"

#include <utility>

namespace trilume::app {

namespace {

constexpr int kLongReading = 128; // tokens

// The context is the transcript with the new question, which has no id yet.
std::vector<Message> withQuestion(std::vector<Message> messages, const QString& question)
{
    if (!question.isEmpty()) {
        Message message;
        message.text = question;
        messages.push_back(std::move(message));
    }
    return messages;
}

} // namespace

bool StoredChatController::isCurrentTurn(TurnId turn) const
{
    return m_turn && m_turn->id == turn;
}

BackendCapabilities StoredChatController::capabilities() const
{
    return m_parts.generation.capabilities();
}

bool StoredChatController::isAnsweringHere() const
{
    if (!m_turn) {
        return false;
    }
    return m_turn->chat ? m_turn->chat == m_current : m_turn->view == m_view;
}

QString StoredChatController::whyNotSend() const
{
    switch (m_storeState) {
    case StoreState::Open:
        break;
    case StoreState::Checking:
        return tr("The chats are still being checked.");
    case StoreState::Updating:
        return tr("The chats are still being updated to this version.");
    default:
        return tr("The chat database is not open, so a message could not be kept.");
    }
    if (m_turn) {
        return tr("The model is still answering.");
    }
    if (m_parts.models.isLoading()) {
        return tr("The model is still being loaded.");
    }
    if (!m_parts.models.isLoaded()) {
        return tr("No model is loaded. Open a model file first.");
    }
    if (!m_isTranscriptLoaded || m_isTakingBranch) {
        return tr("The chat is still being opened.");
    }
    return {};
}

void StoredChatController::reject(ChatId chat,
                                  const QString& text,
                                  WrittenIn place,
                                  const QString& message)
{
    Q_EMIT sendRejected(chat, text, place);
    Q_EMIT errorOccurred(message);
}

void StoredChatController::sendFrom(WrittenIn place, const QString& text)
{
    if (const QString reason = whyNotSend(); !reason.isEmpty()) {
        reject(m_current, text, place, reason);
        return;
    }
    const std::vector<Message>& before = m_transcript.messages();
    const bool isBlank = text.trimmed().isEmpty();
    const bool goesOn = isBlank && m_mode == ChatMode::Completion && !before.empty();
    if (isBlank && !goesOn) {
        return; // nothing was asked
    }
    Turn turn;
    turn.place = place;
    turn.question = goesOn ? QString() : text;
    const SamplingSettings sampling = m_settings.sampling();
    const QString system = m_settings.text(SettingId::SystemPrompt);
    turn.request =
        m_mode == ChatMode::Dialogue
            ? makeRequest(m_dialogue.with(turn.question, system), sampling, m_parts.nextSeed())
            : makeRequest(m_mode, withQuestion(before, turn.question), {sampling, system},
                          m_parts.nextSeed());
    NewTurn stored;
    stored.newTitle = titleFor(text);
    stored.newMode = m_mode;
    stored.newSettings = m_settings.own();
    stored.parent = before.empty() ? MessageId{} : before.back().id;
    if (!goesOn) {
        stored.question = text;
    }
    beginTurn(std::move(turn), std::move(stored));
}

// What all turns have in common; `turn` has its request.
void StoredChatController::beginTurn(Turn&& turn, NewTurn&& stored)
{
    turn.id = m_generation.issueTurn();
    turn.view = m_view;
    turn.chat = m_current;
    if (m_mode == ChatMode::Dialogue) { // a text that is continued has none
        turn.systemPrompt = m_settings.text(SettingId::SystemPrompt).trimmed();
    }
    stored.turn = turn.id;
    stored.chat = m_current;
    stored.modelName = m_parts.models.summary().name;
    m_turn = std::move(turn);
    if (!m_current) {
        m_storedNewSettings = ChatSettings(); // they go to the chat that the store makes
    }
    post(m_parts.store,
         [begun = std::move(stored)](StoreWorker& store) { store.beginTurn(begun); });
    setState(GenerationState::ReadingPrompt);
    updateCanSend();
}

// The answer is the last message, though it may have no text yet.
void StoredChatController::goOnWith(const Message& begun, generate::GenerationRequest& request)
{
    request.begunThought = begun.thought.toStdString();
    if (begun.text.isEmpty()) {
        std::get<generate::Conversation>(request.input)
            .append({tokenizer::Role::Assistant, std::string()});
    }
}

// What the first rows and a question ask for.
generate::GenerationRequest StoredChatController::requestAfter(int rows, const QString& question)
{
    const std::vector<Message>& all = m_transcript.messages();
    return makeRequest(m_mode, withQuestion({all.begin(), all.begin() + rows}, question),
                       {m_settings.sampling(), m_settings.text(SettingId::SystemPrompt)},
                       m_parts.nextSeed());
}

void StoredChatController::regenerate(MessageId answer)
{
    const int row = m_transcript.rowOf(answer);
    if (row < 0) {
        return;
    }
    if (const QString reason = whyNotSend(); !reason.isEmpty()) {
        Q_EMIT errorOccurred(reason);
        return;
    }
    Turn turn;
    turn.request = requestAfter(row, {});
    NewTurn stored;
    stored.parent = m_transcript.messages()[static_cast<std::size_t>(row)].parent;
    beginTurn(std::move(turn), std::move(stored));
}

void StoredChatController::sendInstead(MessageId message, const QString& text)
{
    const int row = m_transcript.rowOf(message);
    if (row < 0) {
        return reject(m_current, text, WrittenIn::ChatPage, tr("This message no longer exists."));
    }
    if (const QString reason = whyNotSend(); !reason.isEmpty()) {
        return reject(m_current, text, WrittenIn::ChatPage, reason);
    }
    Turn turn;
    turn.question = text;
    turn.request = requestAfter(row, text);
    NewTurn stored;
    stored.parent = m_transcript.messages()[static_cast<std::size_t>(row)].parent;
    stored.question = text;
    beginTurn(std::move(turn), std::move(stored));
}

void StoredChatController::goOn(MessageId answer)
{
    const int row = m_transcript.rowOf(answer);
    if (row < 0 || row + 1 != m_transcript.rowCount()) {
        return;
    }
    if (const QString reason = whyNotSend(); !reason.isEmpty()) {
        Q_EMIT errorOccurred(reason);
        return;
    }
    const Message& begun = m_transcript.messages().back();
    Turn turn;
    turn.request = requestAfter(row + 1, {});
    // Of an empty answer there is nothing that could go on: it is written from its beginning.
    const bool isBegun = !begun.text.isEmpty() || !begun.thought.isEmpty();
    turn.request.continuesAnswer = m_mode == ChatMode::Dialogue && isBegun;
    if (turn.request.continuesAnswer) {
        goOnWith(begun, turn.request);
    }
    turn.resumed = begun;
    NewTurn stored;
    stored.resumed = answer;
    beginTurn(std::move(turn), std::move(stored));
}

void StoredChatController::onTurnBegun(const BegunTurn& begun)
{
    takeNews(begun.chat);
    if (!isCurrentTurn(begun.turn)) {
        return;
    }
    m_turn->chat = begun.chat.id;
    m_chats.setAnswering(begun.chat.id);
    m_turn->answer = begun.answer;
    if (m_turn->view == m_view) {
        showBegun(begun);
        if (m_current != begun.chat.id) {
            m_current = begun.chat.id;
            keepChosenMeanwhile(begun.chat);
            Q_EMIT newChatStored(m_current);
            Q_EMIT currentChatChanged();
        }
        setTitle(begun.chat.title);
    }
    if (m_turn->isStopped) { // before anything could be generated
        m_turn->answer.status = MessageStatus::Stopped;
        finishTurn();
        return;
    }
    m_generation.enqueue({m_turn->id, m_turn->request, m_turn->chat, m_turn->answer.id});
}

void StoredChatController::showBegun(const BegunTurn& begun)
{
    if (m_turn->resumed) {
        m_transcript.update(begun.answer);
        return;
    }
    m_transcript.cutAfter(begun.question ? begun.question->parent : begun.answer.parent);
    if (begun.question) {
        m_transcript.append(*begun.question);
    }
    m_transcript.append(begun.answer);
}

void StoredChatController::onTurnBeginFailed(TurnId turn, const QString& message)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    const QString question = m_turn->question;
    const ChatId chat = m_turn->chat;
    reject(chat, question, m_turn->place,
           message); // first: who waits for the end must know by then
    if (!chat) {
        m_storedNewSettings.reset(); // they are there still, maybe older ones
        storeNewSettings();
    }
    endTurn();
}

void StoredChatController::stop()
{
    if (m_turn && m_state != GenerationState::Idle) {
        m_turn->isStopped = true;
        m_generation.stop(m_turn->id); // nothing yet while the store has not answered
        setState(GenerationState::Stopping);
    }
}

void StoredChatController::onPositionChanged(TurnId turn, int turnsBefore)
{
    if (!isCurrentTurn(turn) || m_turn->isStopped) {
        return;
    }
    m_turn->turnsBefore = turnsBefore;
    setState(turnsBefore > 0 ? GenerationState::Waiting : GenerationState::ReadingPrompt);
    Q_EMIT turnsBeforeChanged(turnsBefore);
}

// The model that really answers: another one may have come in since the question was sent.
void StoredChatController::onGenerationStarted(TurnId turn, const QString& modelName)
{
    if (isCurrentTurn(turn) && m_turn->answer.stats.modelName != modelName) {
        m_turn->answer.stats.modelName = modelName;
        m_turn->answer.stats.origin = {}; // of another model, where an answer goes on
        m_transcript.update(m_turn->answer);
        post(m_parts.store, [answer = m_turn->answer.id, modelName](StoreWorker& store) {
            store.nameModel(answer, modelName);
        });
    }
}

void StoredChatController::onPrefillProgressed(TurnId turn, int doneTokens, int totalTokens)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    // Less is read before anybody has seen it.
    m_turn->isReadingLong = m_turn->isReadingLong || totalTokens - doneTokens >= kLongReading;
    if (m_turn->isReadingLong) {
        m_transcript.setReading(m_turn->answer.id, {doneTokens, totalTokens});
    }
    Q_EMIT prefillProgress(doneTokens, totalTokens);
}

void StoredChatController::onTextGenerated(TurnId turn, const QString& text)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    const MessageId answer = m_turn->answer.id;
    m_turn->answer.text += text;
    m_transcript.appendText(answer, text); // nothing when another chat is shown
    post(m_parts.store, [answer, text](StoreWorker& store) { store.appendText(answer, text); });
    if (m_state == GenerationState::ReadingPrompt) {
        setState(GenerationState::Writing);
    }
}

void StoredChatController::onThoughtGenerated(TurnId turn, const QString& text)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    const MessageId answer = m_turn->answer.id;
    m_turn->answer.thought += text;
    m_transcript.appendThought(answer, text); // nothing when another chat is shown
    post(m_parts.store, [answer, text](StoreWorker& store) { store.appendThought(answer, text); });
    if (m_state == GenerationState::ReadingPrompt) {
        setState(GenerationState::Writing);
    }
}

void StoredChatController::onGenerated(TurnId turn, const GenerationOutcome& outcome)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    const QString modelName = m_turn->answer.stats.modelName;
    const std::optional<Message>& resumed = m_turn->resumed;
    m_turn->answer.text = resumed ? resumed->text + outcome.text : outcome.text;
    m_turn->answer.thought = resumed ? resumed->thought + outcome.thought : outcome.thought;
    m_turn->answer.status = outcome.status;
    MessageStats stats = outcome.stats;
    stats.origin.systemPrompt = m_turn->systemPrompt;
    m_turn->answer.stats = resumed ? joinedStats(resumed->stats, stats) : stats;
    m_turn->answer.stats.modelName = modelName;
    finishTurn();
}

void StoredChatController::onGenerationFailed(TurnId turn, const QString& message)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    Message& answer = m_turn->answer;
    answer.status = MessageStatus::Failed;
    answer.error = message;
    if (m_turn->resumed
        && (answer.text != m_turn->resumed->text || answer.thought != m_turn->resumed->thought)) {
        // The figures of the beginning are not those of all that is there now.
        MessageStats unknown;
        unknown.modelName = answer.stats.modelName;
        unknown.origin = answer.stats.origin;
        unknown.origin.sampling.reset();
        answer.stats = unknown;
    }
    finishTurn();
}

void StoredChatController::finishTurn()
{
    const TurnId turn = m_turn->id;
    const Message answer = m_turn->answer;
    post(m_parts.store, [turn, answer](StoreWorker& store) { store.finishTurn(turn, answer); });
}

void StoredChatController::onTurnFinished(TurnId turn, const Message& answer, const Chat& chat)
{
    m_transcript.update(answer);
    if (chat.id) {
        takeNews(chat);
    }
    Q_EMIT messageFinished(answer.id); // before a slot can send the next one
    if (isCurrentTurn(turn)) {
        endTurn();
    }
}

void StoredChatController::onTurnFinishFailed(TurnId turn, const QString& message)
{
    if (!isCurrentTurn(turn)) {
        return;
    }
    // The store tries again from time to time; onTurnFinished then shows what the answer really is.
    Message answer = m_turn->answer;
    answer.status = MessageStatus::Failed;
    answer.error = tr("The answer is not saved yet.");
    m_transcript.update(answer);
    endTurn();
    Q_EMIT errorOccurred(message);
}

void StoredChatController::endTurn()
{
    m_turn.reset();
    m_chats.setAnswering({});
    if (m_isToDelete) {
        deleteEverything(); // first: who waits for the end of the turn may close the store
    } else if (!m_toRestore.isEmpty()) {
        restoreFrom(std::exchange(m_toRestore, QString()));
    }
    setState(GenerationState::Idle);
    updateCanSend();
}

} // namespace trilume::app
