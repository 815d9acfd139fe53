// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_page.h"

#include "app/chat/chat_controller.h"
#include "app/library/devices.h"
#include "app/library/model_controller.h"
#include "app/settings/settings.h"
#include "ui/chat/answer_speech.h"
#include "ui/chat/answer_tokens.h"
#include "ui/chat/chat_energy.h"
#include "ui/chat/chat_list_panel.h"
#include "ui/chat/composer.h"
#include "ui/chat/composer_edit.h"
#include "ui/chat/drafts.h"
#include "ui/chat/empty_state.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/message_commands.h"
#include "ui/chat/pdf_commands.h"
#include "ui/chat/prompt_commands.h"
#include "ui/chat/stats_line.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/model_drop.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDropEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kComposerExtra = 20; // how much wider than the text column the composer may be

bool isGenerating(const app::ChatController& chats)
{
    return chats.state() != app::GenerationState::Idle;
}

// What the person wrote in the open chat, the newest first; texts that were pasted or read from a
// file are too long for the field.
QStringList writtenIn(app::ChatController& chats)
{
    QStringList texts;
    for (const app::Message& message : chats.transcript()->messages()) {
        const bool isTyped = message.text.size() <= ComposerEdit::kLongestText;
        if (message.role == app::MessageRole::User && isTyped) {
            texts.prepend(message.text);
        }
    }
    return texts;
}

} // namespace

ChatPage::ChatPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_modelError(new Banner(theme, Banner::Kind::Error, this))
    , m_stack(new QStackedWidget(this))
    , m_emptyArea(new QScrollArea(m_stack))
    , m_empty(new EmptyState(theme, services.settings, services.models, m_emptyArea))
    , m_transcript(new TranscriptView(theme, services.dialogs, m_stack))
    , m_find(new FindBar(theme, *m_transcript, *services.chats.transcript(), this))
    , m_chatError(new Banner(theme, Banner::Kind::Error, this))
    , m_unsavedError(new Banner(theme, Banner::Kind::Error, this))
    , m_unsaved(new UnsavedNotice(*m_unsavedError, services.dialogs, *this))
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_editNotice(new Banner(theme, Banner::Kind::Notice, this))
    , m_tokenNotice(new Banner(theme, Banner::Kind::Notice, this))
    , m_composer(new Composer(theme, this))
    , m_edit(new MessageEdit(*m_composer, *m_editNotice, services.chats, this))
    , m_commands(new MessageCommands(*m_transcript, *m_edit, services.chats, this))
    , m_tokens(
          new AnswerTokens(*m_transcript, *m_tokenNotice, {services.chats, services.models}, this))
    , m_prompts(new PromptCommands(theme, *m_composer, services.settings.promptsPath(), this))
    , m_pdf(new PdfCommands(services.chats, services.dialogs, *m_notice, *this))
    , m_drafts(new Drafts(*m_composer, *m_edit, services.chats, this))
{
    build();
    m_composer->setEarlierMessages([&chats = services.chats] { return writtenIn(chats); });
    connectSignals();
    applyTheme();
    updateMode();
    updateState();
    updateEmptyState();
    updateTokensRead();
}

void ChatPage::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    setProperty("surface", QStringLiteral("page"));
    m_modelError->setObjectName(QStringLiteral("modelError"));
    m_modelError->setActionText(tr("Open another\u2026"));
    m_chatError->setObjectName(QStringLiteral("chatError"));
    m_notice->setObjectName(QStringLiteral("pageNotice"));
    m_editNotice->setObjectName(QStringLiteral("editNotice"));
    m_tokenNotice->setObjectName(QStringLiteral("tokenNotice"));
    m_unsavedError->setObjectName(QStringLiteral("unsavedError"));
    m_transcript->setModel(m_services.chats.transcript());
    m_emptyArea->setFrameShape(QFrame::NoFrame);
    m_emptyArea->setWidgetResizable(true);
    m_emptyArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_emptyArea->setFocusPolicy(Qt::NoFocus);
    m_emptyArea->setWidget(m_empty);
    m_stack->addWidget(m_emptyArea);
    m_stack->addWidget(m_transcript);
    m_foot = new QVBoxLayout;
    m_foot->addWidget(m_modelError);
    m_foot->addWidget(m_chatError);
    m_foot->addWidget(m_unsavedError);
    m_foot->addWidget(m_notice);
    m_foot->addWidget(m_tokenNotice);
    m_foot->addWidget(m_editNotice);
    m_foot->addWidget(m_composer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    column->addLayout(m_foot);
}

void ChatPage::connectSignals()
{
    app::ChatController& chats = m_services.chats;
    announceAnswers(chats, *new Announcer(this));
    const auto takeGrid = [this] {
        m_transcript->setGrid(m_services.settings.grid());
        setChatGrid(m_services.settings.grid());
    };
    connect(&m_services.settings, &app::Settings::changed, m_transcript, takeGrid);
    takeGrid();
    connect(m_tokens, &AnswerTokens::layersRequested, this, &ChatPage::layersRequested);
    connect(chats.reader(), &app::AnswerReader::failed, this, &ChatPage::showError);
    connect(m_find, &FindBar::closed, this, &ChatPage::focusComposer);
    connect(m_composer, &Composer::sendRequested, this, &ChatPage::send);
    connect(m_composer, &Composer::stopRequested, &chats, &app::ChatController::stop);
    connect(m_composer, &Composer::modeChosen, &chats, &app::ChatController::setMode);
    connect(m_empty, &EmptyState::promptChosen, this, &ChatPage::sendExample);
    connect(m_empty, &EmptyState::openModelRequested, this, &ChatPage::openModelRequested);
    connect(m_chatError, &Banner::actionTriggered, this, [this] {
        m_chatError->dismiss();
        Q_EMIT freshDatabaseRequested();
    });
    connect(m_modelError, &Banner::actionTriggered, this, &ChatPage::openModelRequested);
    connect(&chats, &app::ChatController::stateChanged, this, &ChatPage::updateState);
    connect(&chats, &app::ChatController::canSendChanged, this, &ChatPage::updateState);
    connect(&chats, &app::ChatController::modeChanged, this, &ChatPage::updateMode);
    connect(&chats, &app::ChatController::currentChatChanged, this, &ChatPage::changeChat);
    connect(&chats, &app::ChatController::messageFinished, this, &ChatPage::updateTokensRead);
    connect(&chats, &app::ChatController::messageFinished, m_unsaved, &UnsavedNotice::dismiss);
    connect(&chats, &app::ChatController::errorOccurred, this, &ChatPage::showError);
    connect(&chats, &app::ChatController::everythingDeleted, m_prompts, &PromptCommands::forgetAll);
    const app::TranscriptModel* transcript = chats.transcript();
    connect(transcript, &QAbstractItemModel::modelReset, this, &ChatPage::updateEmptyState);
    connect(transcript, &QAbstractItemModel::modelReset, this, &ChatPage::updateTokensRead);
    connect(transcript, &QAbstractItemModel::modelReset, this, &ChatPage::scrollToWanted,
            Qt::QueuedConnection); // after the view has heard of it
    connect(transcript, &QAbstractItemModel::rowsInserted, this, &ChatPage::updateEmptyState);
    connect(transcript, &QAbstractItemModel::rowsInserted, this, &ChatPage::updateTokensRead);
    connect(transcript, &QAbstractItemModel::rowsInserted, this, &ChatPage::scrollToWanted,
            Qt::QueuedConnection); // of another branch
    connect(transcript, &QAbstractItemModel::rowsRemoved, this, &ChatPage::updateEmptyState);
    app::ModelController& models = m_services.models;
    connect(&models, &app::ModelController::failed, m_modelError, &Banner::showMessage);
    connect(&models, &app::ModelController::doubted, m_modelError, &Banner::showMessage);
    connect(&models, &app::ModelController::loadingStarted, m_modelError, &Banner::dismiss);
    connect(&models, &app::ModelController::loaded, this, &ChatPage::updateTokensRead);
    if (const app::Devices* devices = models.devices(); devices != nullptr) {
        connect(devices, &app::Devices::troubled, this, &ChatPage::showNotice);
    }
    connect(m_composer, &Composer::countWanted, &models, &app::ModelController::countTokens);
    connect(&models, &app::ModelController::tokensCounted, m_composer, &Composer::showTokens);
    connect(&m_theme, &Theme::changed, this, &ChatPage::applyTheme);
}

void ChatPage::applyTheme()
{
    m_foot->setSpacing(m_theme.metrics().space(2));
    fitColumn();
}

void ChatPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

// Texts; other files are for the window, which is asked next.
void ChatPage::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(!ComposerEdit::textFilesOf(event->mimeData()).isEmpty());
}

void ChatPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_composer->readFiles(ComposerEdit::textFilesOf(event->mimeData()));
}

void ChatPage::fitColumn()
{
    const Metrics& metrics = m_theme.metrics();
    const int widest = metrics.textColumn() + metrics.px(kComposerExtra);
    const int margin = std::max(metrics.space(5), (width() - widest) / 2);
    m_foot->setContentsMargins(margin, metrics.space(1), margin, metrics.space(2));
}

void ChatPage::follow(const WindowActions& actions, ModelDrop& drop)
{
    connect(m_composer, &Composer::folderDropped, &drop, &ModelDrop::open);
    m_commands->follow(actions);
    m_tokens->follow(actions);
    m_prompts->follow(actions);
    m_pdf->follow(actions);
    m_find->follow(actions);
    connect(m_empty, &EmptyState::modelsRequested, actions.modelsPage, &QAction::trigger);
    connect(actions.stop, &QAction::triggered, &m_services.chats, &app::ChatController::stop);
}

void ChatPage::follow(const ChatListPanel& list)
{
    connect(&list, &ChatListPanel::writeRequested, this, &ChatPage::focusComposer);
    connect(&list, &ChatListPanel::wordsChanged, this, &ChatPage::markWords);
    connect(&list, &ChatListPanel::messageRequested, this, &ChatPage::showMessage);
}

void ChatPage::focusComposer()
{
    m_composer->focusField();
}

void ChatPage::offerFreshDatabase()
{
    m_isFreshDatabaseOffered = true;
    m_chatError->setActionText(tr("Set it aside and begin anew"));
}

void ChatPage::showError(const QString& message)
{
    if (m_isBranchAsked) {
        m_wanted = {};
        m_isBranchAsked = false;
    } else {
        scrollToWanted(); // it may have waited for what failed
    }
    m_isFreshDatabaseOffered = false; // it was for another error
    m_chatError->setActionText({});
    m_chatError->showMessage(message);
}

void ChatPage::showUnsaved(const QString& message, const QString& text)
{
    m_unsaved->show(message, text);
}

void ChatPage::changeChat()
{
    if (m_wantedChat != m_services.chats.currentChat()) {
        m_wanted = {};
    }
    if (!m_isFreshDatabaseOffered) { // which is about all chats
        m_chatError->dismiss();
    }
    updateMode();
    updateEmptyState();
    updateTokensRead();
}

void ChatPage::showNotice(const QString& message)
{
    m_notice->showMessage(message);
}

void ChatPage::showMessage(app::ChatId chat, app::MessageId message)
{
    m_wantedChat = chat;
    m_wanted = message;
    m_isBranchAsked = false;
    if (chat != m_services.chats.currentChat()) {
        m_services.chats.openChat(chat); // filled later, maybe
        if (chat != m_services.chats.currentChat()) {
            m_wanted = {}; // it is not there any more
        }
    }
    scrollToWanted();
}

void ChatPage::scrollToWanted()
{
    app::ChatController& chats = m_services.chats;
    if (m_wantedChat != chats.currentChat() || chats.isChatLoading()) {
        return;
    }
    const int row = m_wanted ? chats.transcript()->rowOf(m_wanted) : -1;
    if (row < 0) {
        if (m_wanted && !m_isBranchAsked) {
            m_isBranchAsked = chats.takeBranch(m_wanted); // or else when the other one has come
        }
        return;
    }
    m_wanted = {};
    m_isBranchAsked = false;
    const QModelIndex index = chats.transcript()->index(row);
    m_transcript->setCurrentIndex(index);
    m_transcript->scrollToMark(index);
    m_transcript->setFocus(Qt::OtherFocusReason);
}

void ChatPage::markWords(const QString& typed)
{
    m_transcript->markWords(app::SearchWords(typed));
}

void ChatPage::keepDraft()
{
    m_drafts->keep();
}

ChatPage::Kept ChatPage::kept() const
{
    const bool hasDrafts = m_services.chats.storeState() == app::StoreState::Open;
    return {
        m_edit->kept(),         m_unsaved->kept(),       hasDrafts ? QString() : m_composer->text(),
        m_chatError->message(), m_modelError->message(), m_isFreshDatabaseOffered};
}

void ChatPage::restore(const Kept& kept)
{
    if (!kept.typed.isEmpty()) {
        m_composer->setText(kept.typed);
    }
    m_edit->restore(kept.edited);
    m_unsaved->restore(kept.unsaved);
    if (!kept.chatError.isEmpty()) {
        m_chatError->showVisible(kept.chatError);
    }
    if (kept.isFreshDatabaseOffered) {
        offerFreshDatabase();
    }
    if (!kept.modelError.isEmpty()) {
        m_modelError->showVisible(kept.modelError);
    }
}

// What the person has typed stays.
void ChatPage::sendExample(const QString& prompt)
{
    if (m_services.chats.canSend()) {
        m_chatError->dismiss();
        m_services.chats.send(prompt);
    } else if (m_composer->text().isEmpty()) {
        m_composer->setText(prompt);
    }
    m_composer->focusField();
}

void ChatPage::send(const QString& text)
{
    m_chatError->dismiss();
    if (const app::MessageId changed = m_edit->take()) {
        m_services.chats.sendInstead(changed, text);
        return;
    }
    m_composer->clear();
    m_services.chats.send(text);
    m_drafts->keep(); // after it was sent: by then it is on its way to the disk
}

void ChatPage::updateState()
{
    m_composer->setGenerating(isGenerating(m_services.chats));
    m_composer->setCanSend(m_services.chats.canSend());
    m_transcript->setCanSend(m_services.chats.canSend());
}

void ChatPage::updateMode()
{
    const app::ChatMode mode = m_services.chats.mode();
    m_composer->setMode(mode);
    m_empty->setMode(mode);
    m_transcript->setMode(mode);
    m_find->lookAnew();
}

void ChatPage::updateEmptyState()
{
    const bool isEmpty = m_services.chats.transcript()->rowCount() == 0;
    m_composer->setCanGoOn(!isEmpty);
    const bool isWelcome = isEmpty && !m_services.chats.isChatLoading();
    m_stack->setCurrentWidget(isWelcome ? static_cast<QWidget*>(m_emptyArea) : m_transcript);
}

void ChatPage::updateTokensRead()
{
    const int tokens = tokensRead(m_services.chats.transcript()->messages());
    const app::ModelController& models = m_services.models;
    Composer::TextLengths lengths;
    if (models.isLoaded()) {
        const app::ModelSummary& summary = models.summary();
        lengths = {summary.trainedLength, summary.textLimit, summary.stateBytesPerToken};
    }
    m_composer->setTokensRead(tokens, lengths);
}

} // namespace trilume::ui
