// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "app/platform/display_text.h"
#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kTextNeeds = 240; // pixels at 100 % for a sentence that has its action beside it

} // namespace

Banner::Banner(const Theme& theme, Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new IconButton(theme,
                             QStringLiteral("close"),
                             tr("Close this message"),
                             QStringLiteral("plain"),
                             this))
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("surface",
                kind == Kind::Error ? QStringLiteral("banner") : QStringLiteral("notice"));
    m_icon->setVisible(kind == Kind::Error);
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("kind", QStringLiteral("link"));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_action->hide();
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setSide(24);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    m_column->addLayout(m_row);
    m_column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(&theme, &Theme::changed, this, &Banner::applyTheme);
    applyTheme();
    hide();
}

void Banner::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    placeAction();
}

QString Banner::message() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::placeAction()
{
    const Metrics& metrics = m_theme.metrics();
    const int around = metrics.icon() + m_close->sizeHint().width() + 5 * metrics.space(3);
    const bool hasRoom = width() >= metrics.px(kTextNeeds) + m_action->sizeHint().width() + around;
    const bool isBeside = m_row->indexOf(m_action) >= 0;
    if (hasRoom == isBeside) {
        return;
    }
    if (hasRoom) {
        m_column->removeWidget(m_action);
        m_row->insertWidget(m_row->indexOf(m_close), m_action, 0, Qt::AlignTop);
    } else {
        m_row->removeWidget(m_action);
        m_column->addWidget(m_action, 0, Qt::AlignLeft);
    }
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeAction();
}

void Banner::showMessage(const QString& message)
{
    showVisible(app::displaySentence(message)); // it may quote a model or the name of a file
}

void Banner::showVisible(const QString& shown)
{
    m_text->setText(shown);
    setAccessibleName(shown);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::dismiss()
{
    hide();
}

void Banner::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(metrics.icon(), metrics.icon()) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QStringLiteral("alert"), QRectF(0, 0, metrics.icon(), metrics.icon()),
              m_theme.tokens().accent, m_theme);
    painter.end();
    m_icon->setPixmap(pixmap);
    layout()->setContentsMargins(metrics.space(3), metrics.space(2), metrics.space(2),
                                 metrics.space(2));
    layout()->setSpacing(metrics.space(2));
    placeAction();
}

} // namespace trilume::ui
