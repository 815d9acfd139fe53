// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_head.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trilume::ui {

namespace {

constexpr int kHeight = 52; // as the title line of the chat

} // namespace

ExplorerHead::ExplorerHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(tr("Explorer"), this))
    , m_chat(new Chip(theme, this))
    , m_model(new Chip(theme, this))
    , m_keeps(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("titleBar"));
    m_title->setProperty("textStyle", QStringLiteral("title"));
    m_chat->setObjectName(QStringLiteral("explorerChat"));
    m_chat->setToolTip(tr("Go to the chat (Ctrl+1)"));
    m_model->setObjectName(QStringLiteral("explorerModel"));
    m_model->setToolTip(tr("Open another model file (Ctrl+O)"));
    m_keeps->setObjectName(QStringLiteral("keepRecording"));
    m_keeps->setProperty("kind", QStringLiteral("segment"));
    m_keeps->setText(tr("Keep recording"));
    m_keeps->setCheckable(true);
    m_keeps->setFocusPolicy(Qt::TabFocus);
    m_keeps->setToolTip(tr("Record answers while this page is closed, too. Each token then takes a "
                           "little longer."));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_chat);
    row->addWidget(m_model);
    row->addWidget(m_keeps);
    connect(m_chat, &QAbstractButton::clicked, this, &ExplorerHead::chatRequested);
    connect(m_model, &QAbstractButton::clicked, this, &ExplorerHead::modelRequested);
    connect(m_keeps, &QToolButton::toggled, this, &ExplorerHead::keepsRecordingChosen);
    connect(&theme, &Theme::changed, this, &ExplorerHead::applyTheme);
    applyTheme();
    setChat({}, {});
    setModel({}, {});
}

void ExplorerHead::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedHeight(metrics.px(kHeight));
    layout()->setContentsMargins(metrics.space(5), 0, metrics.space(5), 0);
    layout()->setSpacing(metrics.px(10));
}

void ExplorerHead::setChat(const QString& title, const QString& detail)
{
    m_chat->setVisible(!detail.isEmpty());
    const QString name = title.isEmpty() ? tr("New chat") : title;
    m_chat->setContent(name, {detail});
    m_chat->setAccessibleName(tr("Chat: %1, %2. Go there").arg(name, detail));
}

void ExplorerHead::setModel(const QString& name, const QString& detail)
{
    m_model->setContent(name.isEmpty() ? tr("Open a model") : name,
                        detail.isEmpty() ? QStringList() : QStringList{detail});
    m_model->setAccessibleName(name.isEmpty() ? tr("Open a model file")
                                              : tr("Model: %1. Open another one").arg(name));
}

void ExplorerHead::setKeepsRecording(bool keeps)
{
    m_keeps->setChecked(keeps);
}

} // namespace trilume::ui
