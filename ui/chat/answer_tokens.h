// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/read_answer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace trilume::app {
class ChatController;
class ModelController;
} // namespace trilume::app

namespace trilume::ui {

class Banner;
class TranscriptView;
class WindowActions;

// Has an answer shown by its tokens: asks for it to be read, says how far that is, and what the
// token says that one is at. [ui thread] All are borrowed.
class AnswerTokens final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        app::ChatController& chats;
        const app::ModelController& models;
    };

    AnswerTokens(TranscriptView& view, Banner& banner, const Services& services, QObject* parent);

    void follow(const WindowActions& actions);

Q_SIGNALS:
    // The layers at a token of an answer: its number among those of the answer.
    void layersRequested(trilume::app::MessageId answer, qsizetype token);

private:
    void toggle(app::MessageId answer);
    void toggleHere();
    void tellProgress(int done, int total);
    void tellToken(qsizetype token);
    void show(const app::ReadAnswerPtr& answer);
    void hide();
    void onBannerAction();

    TranscriptView& m_view;
    Banner& m_banner;
    Services m_services;
    std::shared_ptr<const app::ReadAnswer> m_shown; // null: none is
    QElapsedTimer m_asked;
    QPointer<QWidget> m_focus; // what had it then
};

} // namespace trilume::ui
