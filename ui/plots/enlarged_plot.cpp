// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/enlarged_plot.h"

#include "ui/plots/dock_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trilume::ui {

namespace {

bool isEscape(const QEvent& event)
{
    return static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

// The others would do something below, where nobody sees it.
bool isKeyOfAllPages(const QEvent& event)
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    constexpr std::array kKeys = {Qt::Key_Q, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
    return key.modifiers().testFlag(Qt::ControlModifier)
           && std::find(kKeys.begin(), kKeys.end(), key.key()) != kKeys.end();
}

} // namespace

EnlargedPlot::EnlargedPlot(const Theme& theme, DockCard& card, QWidget& window)
    : QWidget(&window)
    , m_theme(theme)
    , m_card(card)
    , m_close(new IconButton(theme,
                             QStringLiteral("close"),
                             tr("Back to the window (Esc)"),
                             QStringLiteral("plain"),
                             this))
{
    setObjectName(QStringLiteral("enlargedPlot"));
    setProperty("surface", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(card.accessibleName());
    m_close->setObjectName(QStringLiteral("closeEnlargedPlot"));
    const Metrics& metrics = theme.metrics();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.space(6), metrics.space(4), metrics.space(6),
                               metrics.space(6));
    column->setSpacing(metrics.space(3));
    column->addWidget(m_close, 0, Qt::AlignRight);
    card.setParent(this);
    card.setFilling(true);
    column->addWidget(&card, 1);
    card.show();
    connect(m_close, &QToolButton::clicked, this, &EnlargedPlot::close);
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    card.setFocus();
}

void EnlargedPlot::close()
{
    hide();
    m_card.setFilling(false);
    Q_EMIT closed();
}

bool EnlargedPlot::event(QEvent* event)
{
    // Keys that are actions of the window come here as keys, and end here.
    if (event->type() == QEvent::ShortcutOverride && !isKeyOfAllPages(*event)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EnlargedPlot::keyPressEvent(QKeyEvent* event)
{
    if (isEscape(*event)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool EnlargedPlot::focusNextPrevChild(bool next)
{
    QWidget* from = window()->focusWidget();
    if (from == nullptr || !isAncestorOf(from)) {
        from = m_close;
    }
    const auto step = [next](const QWidget* widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget* to = step(from); to != from; to = step(to)) {
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled()
            && (to->focusPolicy() & Qt::TabFocus) != 0) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

bool EnlargedPlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trilume::ui
