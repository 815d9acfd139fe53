// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chat_drag.h"

#include "app/platform/display_text.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace trilume::ui {

namespace {

constexpr int kEdge = 24;          // pixels at 100 %, from where on it scrolls
constexpr int kScrollStep = 12;    // the same, each time
constexpr int kCarriedWidth = 140; // the same, of the label at most
constexpr std::chrono::milliseconds kScrollPause{30};

} // namespace

ChatDrag::ChatDrag(const Theme& theme, QListView& list, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_list(list)
    , m_label(new QLabel(list.viewport()))
    , m_scrolling(this)
{
    m_label->setObjectName(QStringLiteral("carriedChat"));
    m_label->setProperty("surface", QStringLiteral("popover"));
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::PlainText);
    m_label->hide();
    m_scrolling.setInterval(kScrollPause);
    connect(&m_scrolling, &QTimer::timeout, this, &ChatDrag::scroll);
    m_list.viewport()->installEventFilter(this);
    m_list.installEventFilter(this);
}

bool ChatDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return watched == m_list.viewport() && onPress(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return watched == m_list.viewport() && onMove(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return watched == m_list.viewport() && onRelease(*static_cast<QMouseEvent*>(event));
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_isDragging && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                end();
            }
            return true;
        }
        break;
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ChatDrag::onPress(const QMouseEvent& event)
{
    end();
    m_pressedAt = event.position().toPoint();
    const QModelIndex index = m_list.indexAt(m_pressedAt);
    const bool isChat = ChatListProxy::chatAt(index) != app::ChatId{};
    m_pressed = event.button() == Qt::LeftButton && isChat ? index : QModelIndex();
    return false; // it may be a click
}

// The list itself would mark each chat that the mouse passes while it is held.
bool ChatDrag::onMove(const QMouseEvent& event)
{
    if (!m_pressed.isValid() || !event.buttons().testFlag(Qt::LeftButton)) {
        return false;
    }
    const QPoint place = event.position().toPoint();
    if (!m_isDragging
        && (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        begin();
    }
    if (m_isDragging) {
        follow(place);
    }
    return true;
}

void ChatDrag::begin()
{
    m_isDragging = true;
    const Metrics& metrics = m_theme.metrics();
    m_label->setContentsMargins(metrics.space(2), metrics.space(1), metrics.space(2),
                                metrics.space(1));
    const QString title = app::displayText(m_pressed.data().toString());
    m_label->setText(
        m_label->fontMetrics().elidedText(title, Qt::ElideRight, metrics.px(kCarriedWidth)));
    m_label->adjustSize();
    m_label->show();
    m_label->raise();
    m_list.viewport()->setCursor(Qt::ClosedHandCursor);
    m_scrolling.start();
}

void ChatDrag::follow(const QPoint& place)
{
    m_place = place;
    const int gap = m_theme.metrics().space(4);
    const QRect room = m_list.viewport()->rect();
    const bool isMirrored = m_list.isRightToLeft();
    const int left = isMirrored ? place.x() - gap - m_label->width() : place.x() + gap;
    m_label->move(std::clamp(left, 0, std::max(0, room.width() - m_label->width())),
                  std::clamp(place.y() + gap, 0, std::max(0, room.height() - m_label->height())));
    auto* rows = static_cast<ChatListProxy*>(m_list.model());
    rows->setTarget(room.contains(place) ? ChatListProxy::folderAt(m_list.indexAt(place))
                                         : app::FolderId{});
}

void ChatDrag::scroll()
{
    const Metrics& metrics = m_theme.metrics();
    const int edge = metrics.px(kEdge);
    const bool isAbove = m_place.y() < edge;
    const bool isBelow = m_place.y() > m_list.viewport()->height() - edge;
    if (isAbove != isBelow) {
        QScrollBar* bar = m_list.verticalScrollBar();
        bar->setValue(bar->value() + (isAbove ? -1 : 1) * metrics.px(kScrollStep));
        follow(m_place);
    }
}

bool ChatDrag::onRelease(const QMouseEvent& event)
{
    const bool wasDragging = m_isDragging;
    const app::ChatId chat = ChatListProxy::chatAt(m_pressed);
    const QPoint place = event.position().toPoint();
    const bool isInside = m_list.viewport()->rect().contains(place);
    const QModelIndex target = isInside ? m_list.indexAt(place) : QModelIndex();
    end();
    if (wasDragging && chat && target.isValid()) {
        Q_EMIT dropped(chat, ChatListProxy::folderAt(target));
    }
    return wasDragging; // else it is a click
}

void ChatDrag::end()
{
    m_pressed = QModelIndex();
    if (m_isDragging) {
        m_isDragging = false;
        m_scrolling.stop();
        m_label->hide();
        m_list.viewport()->unsetCursor();
        static_cast<ChatListProxy*>(m_list.model())->setTarget({});
    }
}

} // namespace trilume::ui
