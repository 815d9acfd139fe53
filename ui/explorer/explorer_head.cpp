// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_head.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_direction.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace trilume::ui {

namespace {

constexpr int kHeight = 52;      // as the title line of the chat
constexpr int kModelNeeds = 640; // pixels at 100 %
constexpr int kKeepsNeeds = 500;

} // namespace

ExplorerHead::ExplorerHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_chat(new Chip(theme, this))
    , m_model(new Chip(theme, this))
    , m_keeps(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_insideExports(new QActionGroup(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("titleBar"));
    m_title->setText(tr("Explorer"));
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
    row->addWidget(m_export);
    createExportMenu();
    connect(m_chat, &QAbstractButton::clicked, this, &ExplorerHead::chatRequested);
    connect(m_model, &QAbstractButton::clicked, this, &ExplorerHead::modelRequested);
    connect(m_keeps, &QToolButton::toggled, this, &ExplorerHead::keepsRecordingChosen);
    connect(&theme, &Theme::changed, this, &ExplorerHead::applyTheme);
    applyTheme();
    setChat({}, {});
    setModel({}, {});
}

void ExplorerHead::createExportMenu()
{
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setProperty("kind", QStringLiteral("segment"));
    const QString arrow = QStringLiteral(" \u25BE"); // untranslated: the sign of a menu
    m_export->setText(tr("Export") + arrow);
    m_export->setAccessibleName(tr("Export what is shown"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_export);
    const auto add = [this, menu](ExplorerExport part, const QString& text, const char* suffix) {
        const bool isInside = part == ExplorerExport::Inside;
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(isInside ? "export-inside-" : "export-")
                              + QLatin1String(suffix));
        connect(action, &QAction::triggered, this,
                [this, part, suffix] { Q_EMIT exportRequested(part, QLatin1String(suffix)); });
        if (isInside) {
            m_insideExports->addAction(action);
        }
    };
    add(ExplorerExport::View, tr("Numbers for NumPy (NPZ)"), "npz");
    add(ExplorerExport::View, tr("Table (CSV)"), "csv");
    menu->addSeparator();
    add(ExplorerExport::Inside, tr("Channels or codes at the cursor (NPZ)"), "npz");
    add(ExplorerExport::Inside, tr("Channels or codes at the cursor (CSV)"), "csv");
    menu->addSeparator();
    add(ExplorerExport::View, tr("Picture (PNG)"), "png");
    add(ExplorerExport::View, tr("Drawing (SVG)"), "svg");
    m_export->setMenu(menu);
    setCanExport(false);
}

void ExplorerHead::setCanRecord(bool can)
{
    m_keeps->setEnabled(can);
}

void ExplorerHead::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

void ExplorerHead::setCanExportInside(bool can)
{
    m_insideExports->setEnabled(can);
}

void ExplorerHead::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedHeight(metrics.px(kHeight));
    layout()->setContentsMargins(metrics.space(5), 0, metrics.space(5), 0);
    layout()->setSpacing(metrics.px(10));
}

void ExplorerHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Metrics& metrics = m_theme.metrics();
    m_model->setVisible(width() >= metrics.px(kModelNeeds));
    m_keeps->setVisible(width() >= metrics.px(kKeepsNeeds));
}

void ExplorerHead::setChat(const QString& title, const QString& detail)
{
    m_chat->setVisible(!detail.isEmpty());
    const QString name = title.isEmpty() ? tr("New chat") : title;
    m_chat->setContent(name, {detail});
    m_chat->setAccessibleName(tr("Chat: %1, %2. Go there").arg(inItsDirection(name), detail));
}

void ExplorerHead::setModel(const QString& name, const QString& detail)
{
    m_model->setContent(name.isEmpty() ? tr("Open a model") : name,
                        detail.isEmpty() ? QStringList() : QStringList{detail});
    m_model->setAccessibleName(name.isEmpty()
                                   ? tr("Open a model file")
                                   : tr("Model: %1. Open another one").arg(inOneRun(name)));
}

void ExplorerHead::setKeepsRecording(bool keeps)
{
    m_keeps->setChecked(keeps);
}

} // namespace trilume::ui
