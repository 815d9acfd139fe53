// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_request.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <string>
#include <utility>

namespace trilume::app {

namespace {

constexpr qsizetype kTitleLength = 40;

tokenizer::Role toEngine(MessageRole role)
{
    switch (role) {
    case MessageRole::System:
        return tokenizer::Role::System;
    case MessageRole::User:
        return tokenizer::Role::User;
    case MessageRole::Assistant:
        return tokenizer::Role::Assistant;
    }
    return tokenizer::Role::User;
}

generate::Conversation toConversation(const QString& systemPrompt,
                                      const std::vector<Message>& messages)
{
    generate::Conversation dialogue;
    if (std::optional<tokenizer::ChatMessage> system = systemMessage(systemPrompt)) {
        dialogue.append(*std::move(system));
    }
    for (const Message& message : messages) {
        if (std::optional<tokenizer::ChatMessage> said = toDialogue(message)) {
            dialogue.append(*std::move(said));
        }
    }
    return dialogue;
}

std::string toText(const std::vector<Message>& messages)
{
    QString text;
    MessageRole former = MessageRole::User;
    for (const Message& message : messages) {
        const bool followsAnswer =
            former == MessageRole::Assistant && message.role != MessageRole::Assistant;
        if (followsAnswer && !text.isEmpty() && !text.back().isSpace()
            && !message.text.startsWith(QLatin1Char(' '))
            && !message.text.startsWith(QLatin1Char('\n'))) {
            text += QLatin1Char(' ');
        }
        text += message.text;
        former = message.role;
    }
    return text.toStdString();
}

} // namespace

std::optional<tokenizer::ChatMessage> systemMessage(const QString& prompt)
{
    const QString text = prompt.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return tokenizer::ChatMessage{tokenizer::Role::System, text.toStdString()};
}

std::optional<tokenizer::ChatMessage> toDialogue(const Message& message)
{
    if (message.role == MessageRole::Assistant && message.text.isEmpty()) {
        return std::nullopt;
    }
    return tokenizer::ChatMessage{toEngine(message.role), message.text.toStdString()};
}

generate::GenerationRequest makeRequest(ChatMode mode,
                                        const std::vector<Message>& messages,
                                        const AnswerWishes& wishes,
                                        std::uint64_t seed)
{
    if (mode != ChatMode::Completion) {
        return makeRequest(toConversation(wishes.systemPrompt, messages), wishes.sampling, seed);
    }
    generate::GenerationRequest request = makeRequest({}, wishes.sampling, seed);
    request.input = toText(messages);
    return request;
}

generate::GenerationRequest makeRequest(generate::Conversation dialogue,
                                        const SamplingSettings& sampling,
                                        std::uint64_t seed)
{
    generate::GenerationRequest request;
    request.input = std::move(dialogue);
    request.sampling.temperature = static_cast<float>(sampling.temperature);
    request.sampling.topK = static_cast<std::size_t>(sampling.topK);
    request.sampling.topP = static_cast<float>(sampling.topP);
    request.sampling.minP = static_cast<float>(sampling.minP);
    request.sampling.repetitionPenalty = static_cast<float>(sampling.repetitionPenalty);
    request.sampling.seed = seed;
    request.maxTokens = static_cast<std::size_t>(sampling.maxTokens);
    request.maxThoughtTokens = static_cast<std::size_t>(sampling.maxThoughtTokens);
    request.thinking = sampling.isThinking ? tokenizer::Thinking::On : tokenizer::Thinking::Off;
    return request;
}

QString titleFor(const QString& firstMessage)
{
    // Marks of Markdown at the begin of lines are for the message, where they are not seen.
    static const QRegularExpression kMarks(QStringLiteral("^[ \\t]{0,3}(#{1,6}|>)[ \\t]+"),
                                           QRegularExpression::MultilineOption);
    const QString unmarked = QString(firstMessage).remove(kMarks).simplified();
    QString words = unmarked.isEmpty() ? firstMessage.simplified() : unmarked;
    if (words.isEmpty()) {
        return QCoreApplication::translate("ChatController", "New chat");
    }
    if (words.size() <= kTitleLength) {
        return words;
    }
    qsizetype end = words.lastIndexOf(QLatin1Char(' '), kTitleLength);
    if (end <= 0) { // one long word, or a script without spaces
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words);
        finder.setPosition(kTitleLength);
        end = finder.isAtBoundary() ? kTitleLength : finder.toPreviousBoundary();
    }
    return words.left(end) + QChar(0x2026); // an ellipsis
}

} // namespace trilume::app
