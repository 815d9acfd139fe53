// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/answer_tokens.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "ui/chat/token_shades.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/quantity.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>

#include <chrono>

namespace trilume::ui {

namespace {

constexpr std::chrono::milliseconds kAtOnce{1'000};

} // namespace

AnswerTokens::AnswerTokens(TranscriptView& view,
                           Banner& banner,
                           const Services& services,
                           QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_banner(banner)
    , m_services(services)
{
    app::AnswerReader* reader = services.chats.reader();
    connect(&view, &TranscriptView::tokensRequested, this, &AnswerTokens::toggle);
    connect(&view, &TranscriptView::tokenChosen, this, &AnswerTokens::tellToken);
    connect(&view, &TranscriptView::tokenActivated, this, &AnswerTokens::layersRequested);
    connect(reader, &app::AnswerReader::progressed, this, &AnswerTokens::tellProgress);
    connect(reader, &app::AnswerReader::tokensRead, this, &AnswerTokens::show);
    connect(reader, &app::AnswerReader::readingChanged, this, [this, reader] {
        if (!reader->reading() && m_shown == nullptr) {
            m_banner.dismiss();
        }
    });
    connect(&banner, &Banner::actionTriggered, this, &AnswerTokens::onBannerAction);
    connect(&banner, &Banner::closed, this, &AnswerTokens::onBannerAction);
    // What it shows is of the text as it was, and of the model that read it.
    const QAbstractItemModel* transcript = services.chats.transcript();
    connect(transcript, &QAbstractItemModel::modelReset, this, &AnswerTokens::hide);
    connect(transcript, &QAbstractItemModel::rowsRemoved, this, &AnswerTokens::hide);
    connect(transcript, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
        const auto changed = first.data(app::TranscriptModel::IdRole).value<app::MessageId>();
        if (m_shown != nullptr && changed == m_shown->answer) {
            hide();
        }
    });
    connect(&services.models, &app::ModelController::loaded, this, &AnswerTokens::hide);
}

void AnswerTokens::follow(const WindowActions& actions)
{
    connect(actions.tokens, &QAction::triggered, this, &AnswerTokens::toggleHere);
}

// Of the marked message, else of the last answer; as usual again where one is shown.
void AnswerTokens::toggleHere()
{
    if (m_shown != nullptr) {
        hide();
        return;
    }
    const app::TranscriptModel& transcript = *m_services.chats.transcript();
    const auto idOf = [](const QModelIndex& index) {
        return index.data(app::TranscriptModel::IdRole).value<app::MessageId>();
    };
    const app::AnswerReader& reader = *m_services.chats.reader();
    if (m_view.hasFocus() && reader.canRead(idOf(m_view.currentIndex()))) {
        toggle(idOf(m_view.currentIndex()));
        return;
    }
    for (int row = transcript.rowCount() - 1; row >= 0; --row) {
        if (const app::MessageId answer = idOf(transcript.index(row)); reader.canRead(answer)) {
            toggle(answer);
            return;
        }
    }
}

void AnswerTokens::toggle(app::MessageId answer)
{
    const bool isShown = m_shown != nullptr && m_shown->answer == answer;
    hide();
    if (isShown) {
        return;
    }
    m_asked.start();
    m_focus = QApplication::focusWidget();
    m_services.chats.reader()->readTokens(answer);
}

void AnswerTokens::tellProgress(int done, int total)
{
    if (m_shown == nullptr && total > 0) {
        m_banner.setActionText(tr("Stop"));
        m_banner.showMessage(tr("The answer is being read again: %1 of %2 tokens.")
                                 .arg(formatCount(done), formatCount(total)));
    }
}

void AnswerTokens::show(const app::ReadAnswerPtr& answer)
{
    m_shown = answer;
    m_view.showTokens(answer);
    // Whoever waited longer does something else by now.
    if (m_asked.elapsed() < kAtOnce.count() && QApplication::focusWidget() == m_focus) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
    m_banner.setActionText(tr("Show it as usual"));
    tellToken(-1);
}

void AnswerTokens::tellToken(qsizetype token)
{
    if (m_shown == nullptr) {
        return;
    }
    const bool isOne = token >= 0 && token < static_cast<qsizetype>(m_shown->tokens.size());
    m_banner.showVisible(isOne ? tokenSentence(m_shown->tokens[static_cast<std::size_t>(token)])
                               : answerSentence(*m_shown));
}

void AnswerTokens::hide()
{
    if (m_shown != nullptr) {
        m_shown.reset();
        m_view.showTokens(nullptr);
        m_banner.dismiss();
    }
}

void AnswerTokens::onBannerAction()
{
    m_services.chats.reader()->giveUp();
    hide();
}

} // namespace trilume::ui
