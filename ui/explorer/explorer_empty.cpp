// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_empty.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace trilume::ui {

namespace {

constexpr int kColumnWidth = 460;

} // namespace

ExplorerEmpty::ExplorerEmpty(const Theme& theme,
                             app::ChatController& chats,
                             const app::ModelController& models,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_models(models)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("explorerEmpty"));
    m_heading->setProperty("textStyle", QStringLiteral("display"));
    m_heading->setObjectName(QStringLiteral("explorerEmptyHeading"));
    m_hint->setObjectName(QStringLiteral("explorerEmptyHint"));
    m_hint->setProperty("tone", QStringLiteral("muted"));
    for (QLabel* label : {m_heading, m_hint}) {
        label->setWordWrap(true);
    }
    m_action->setObjectName(QStringLiteral("explorerExample"));
    m_action->setProperty("kind", QStringLiteral("prompt"));
    m_action->setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout;
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_action);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &ExplorerEmpty::act);
    connect(chats.reader(), &app::AnswerReader::readingChanged, this,
            &ExplorerEmpty::updateContent);
    const app::TranscriptModel* transcript = chats.transcript();
    connect(transcript, &QAbstractItemModel::modelReset, this, &ExplorerEmpty::updateContent);
    connect(transcript, &QAbstractItemModel::rowsInserted, this, &ExplorerEmpty::updateContent);
    connect(transcript, &QAbstractItemModel::rowsRemoved, this, &ExplorerEmpty::updateContent);
    connect(&chats, &app::ChatController::canSendChanged, this, &ExplorerEmpty::updateContent);
    connect(&chats, &app::ChatController::stateChanged, this, &ExplorerEmpty::updateContent);
    connect(&models, &app::ModelController::loadingStarted, this, &ExplorerEmpty::updateContent);
    connect(&models, &app::ModelController::loaded, this, &ExplorerEmpty::updateContent);
    connect(&models, &app::ModelController::failed, this, &ExplorerEmpty::updateContent);
    connect(&theme, &Theme::changed, this, &ExplorerEmpty::applyTheme);
    applyTheme();
    updateContent();
}

void ExplorerEmpty::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_hint, m_action}) {
        widget->setMaximumWidth(metrics.px(kColumnWidth));
    }
    layout()->setContentsMargins(metrics.space(5), metrics.space(4), metrics.space(5),
                                 metrics.space(4));
}

void ExplorerEmpty::act()
{
    if (!m_models.isLoaded()) {
        Q_EMIT openModelRequested();
    } else if (const app::MessageId answer = lastAnswer()) {
        m_chats.reader()->readLayers(answer);
    } else {
        m_chats.sendFrom(app::WrittenIn::Explorer, m_action->text());
    }
}

app::MessageId ExplorerEmpty::lastAnswer() const
{
    const std::vector<app::Message>& messages = m_chats.transcript()->messages();
    const app::AnswerReader& reader = *m_chats.reader();
    const auto found =
        std::find_if(messages.rbegin(), messages.rend(),
                     [&](const app::Message& message) { return reader.canRead(message.id); });
    return found == messages.rend() ? app::MessageId() : found->id;
}

void ExplorerEmpty::updateContent()
{
    if (!m_chats.capabilities().activations) {
        m_heading->setText(tr("Its layers cannot be watched"));
        m_hint->setText(tr("Answers are written by a program elsewhere, which does not tell what "
                           "its layers do. With a model that runs in this window, every token "
                           "becomes a column here, every layer a row."));
        m_action->setVisible(false);
        return;
    }
    const bool isGenerating = m_chats.state() != app::GenerationState::Idle;
    if (!m_models.isLoaded()) {
        const bool isLoading = m_models.isLoading();
        m_heading->setText(isLoading ? tr("Loading the model") : tr("No model is open"));
        m_hint->setText(tr("Here you will see what every layer does at every token, while the "
                           "model reads and writes."));
        m_action->setText(tr("Open a model file\u2026"));
        m_action->setVisible(!isLoading);
        m_action->setEnabled(true);
        return;
    }
    m_heading->setText(tr("What do the layers do?"));
    if (!isGenerating && lastAnswer()) {
        m_hint->setText(
            tr("Nothing of this chat has been recorded yet. Its last answer can be read "
               "again, which writes nothing: every token then becomes a column, every "
               "layer a row."));
        m_action->setText(tr("Read the last answer again"));
        m_action->setVisible(true);
        m_action->setEnabled(!m_chats.reader()->reading());
        return;
    }
    m_hint->setText(
        isGenerating
            ? tr("The answer that is being written began before this page was open, so it is not "
                 "recorded. The next one will be.")
            : tr("Nothing of this chat has been recorded yet. Ask something while this page is "
                 "open: every token then becomes a column, every layer a row."));
    m_action->setText(tr("Why does a lamp glow?"));
    m_action->setVisible(true);
    m_action->setEnabled(m_chats.canSend());
}

void ExplorerEmpty::focusAction()
{
    m_action->setFocus();
}

} // namespace trilume::ui
