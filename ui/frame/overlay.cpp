// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/overlay.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr double kVeil = 0.35;  // of the background's colour over the window
constexpr double kAbove = 0.12; // of the window's height, over a sheet at the top

bool hasKey(const QAction& action, const QKeySequence& key)
{
    return action.isEnabled() && action.shortcuts().contains(key);
}

} // namespace

Overlay::Overlay(const Theme& theme, QWidget& window, const QAction& own, QList<QAction*> kept)
    : QWidget(&window)
    , m_theme(theme)
    , m_own(&own)
    , m_kept(std::move(kept))
    , m_sheet(new QFrame(this))
    , m_column(new QVBoxLayout(m_sheet))
{
    m_sheet->setProperty("surface", QStringLiteral("card"));
    m_sheet->setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    window.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Overlay::arrange);
}

void Overlay::addHead(const QString& title)
{
    const Metrics& metrics = m_theme.metrics();
    auto* label = new QLabel(title, m_sheet);
    label->setProperty("textStyle", QStringLiteral("heading"));
    label->setWordWrap(true);
    auto* close = new IconButton(m_theme, QStringLiteral("close"), tr("Close (Esc)"),
                                 QStringLiteral("plain"), m_sheet);
    close->setObjectName(QStringLiteral("closeOverlay"));
    connect(close, &QAbstractButton::clicked, this, &Overlay::dismiss);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics.space(5), metrics.space(3), metrics.space(3), metrics.space(2));
    row->addWidget(label, 1);
    row->addWidget(close);
    m_column->addLayout(row);
    setName(title);
}

void Overlay::setName(const QString& name)
{
    setAccessibleName(name);
    m_sheet->setAccessibleName(name);
}

void Overlay::open()
{
    // Names and paths are written from left to right in every language; they begin where lines do.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const QList<QLabel*> labels = m_sheet->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        label->setAlignment(side | Qt::AlignAbsolute
                            | (label->alignment() & Qt::AlignVertical_Mask));
    }
    m_before = QApplication::focusWidget();
    arrange();
    show();
    raise();
    takeFocus();
}

void Overlay::dismiss()
{
    if (isHidden()) {
        return;
    }
    hide();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
}

void Overlay::arrange()
{
    const QRect window = parentWidget()->rect();
    setGeometry(window);
    const int margin = m_theme.metrics().space(3);
    const QRect room = window.adjusted(margin, margin, -margin, -margin);
    QRect place(QPoint(), wishedSize(room.size()).boundedTo(room.size()));
    place.moveCenter(room.center());
    if (m_place == Place::Top) {
        const int above =
            std::min(qRound(window.height() * kAbove), room.height() - place.height());
        place.moveTop(room.top() + above);
    }
    m_sheet->setGeometry(place);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::isKept(const QKeyEvent& event) const
{
    const QKeySequence key(event.keyCombination());
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&key](const QAction* action) { return hasKey(*action, key); });
}

bool Overlay::event(QEvent* event)
{
    // Comes here from whatever has the focus, before the window's actions are asked.
    if (event->type() == QEvent::ShortcutOverride && !isKept(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence key(event->keyCombination());
    if (event->key() == Qt::Key_Escape || (m_own != nullptr && hasKey(*m_own, key))) {
        dismiss();
    }
    event->accept(); // nothing of it reaches what lies under it
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->pos())) {
        dismiss();
    }
    event->accept();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = m_theme.tokens().isDark ? m_theme.tokens().background : m_theme.tokens().text;
    veil.setAlphaF(static_cast<float>(m_theme.tokens().isDark ? 2.0 * kVeil : kVeil / 2.0));
    painter.fillRect(rect(), veil);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget* start = focusWidget() == nullptr ? m_sheet : focusWidget();
    QWidget* widget = start;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool isOurs = m_sheet->isAncestorOf(widget);
        if (isOurs && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != start);
    return true;
}

} // namespace trilume::ui
