// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/answer_speech.h"

#include "app/chat/chat_controller.h"
#include "ui/chat/message_document.h"
#include "ui/widgets/announcer.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace trilume::ui {

namespace {

QString speechWords(const char* text)
{
    return QCoreApplication::translate("AnswerSpeech", text);
}

QString shownText(const QString& answer)
{
    QTextDocument document; // nobody lays it out
    readMarkdown(document, answer.left(2 * Announcer::kLongest));
    return document.toPlainText().simplified();
}

} // namespace

QString answerSpeech(const app::Message& answer)
{
    QString text = shownText(answer.text);
    switch (answer.status) {
    case app::MessageStatus::Failed:
        return answer.error.isEmpty() ? text : answer.error;
    case app::MessageStatus::Stopped:
        //: said to people who cannot see the window; %1 is the text so far
        return speechWords(QT_TRANSLATE_NOOP("AnswerSpeech", "Stopped: %1")).arg(text);
    default:
        if (!app::isCut(answer.status, answer.stats)) {
            return text;
        }
        if (answer.stats.cut == app::AnswerCut::ContextFull) {
            return speechWords(QT_TRANSLATE_NOOP("AnswerSpeech", "Cut, the context is full: %1"))
                .arg(text);
        }
        return answer.stats.cut == app::AnswerCut::ByServer
                   ? speechWords(QT_TRANSLATE_NOOP("AnswerSpeech", "Cut by the server: %1"))
                         .arg(text)
                   : speechWords(QT_TRANSLATE_NOOP("AnswerSpeech", "Cut at its longest: %1"))
                         .arg(text);
    }
}

void announceAnswers(app::ChatController& chats, Announcer& announcer)
{
    QObject::connect(&chats, &app::ChatController::messageFinished, &announcer,
                     [&chats, &announcer](app::MessageId message) {
                         const app::TranscriptModel& transcript = *chats.transcript();
                         const int row = transcript.rowOf(message);
                         if (row >= 0) { // of another chat it waits until one goes there
                             announcer.announce(answerSpeech(
                                 transcript.messages()[static_cast<std::size_t>(row)]));
                         }
                     });
}

} // namespace trilume::ui
