// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/inside_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kNoteNeeds = 520; // pixels at 100 %, for the note beside the button

} // namespace

InsideBar::InsideBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_open(new QToolButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("insideBar"));
    m_open->setObjectName(QStringLiteral("differencesInside"));
    m_open->setProperty("kind", QStringLiteral("choice"));
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setAccessibleName(tr("Differences inside"));
    m_open->setMenu(nullptr);
    m_stop->setObjectName(QStringLiteral("stopInside"));
    m_stop->setProperty("kind", QStringLiteral("plain"));
    m_stop->setAccessibleName(tr("Stop reading the text again"));
    m_note->setObjectName(QStringLiteral("insideNote"));
    m_note->setProperty("textStyle", QStringLiteral("note"));
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_open, 0, Qt::AlignLeading);
    m_row->addWidget(m_stop, 0, Qt::AlignLeading);
    m_row->addWidget(m_note, 1);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_pairs.size() == 1) {
            Q_EMIT readRequested(m_pairs.front().first, m_pairs.front().second);
        }
    });
    connect(m_stop, &QPushButton::clicked, this, &InsideBar::stopRequested);
    connect(&theme, &Theme::changed, this, &InsideBar::applyTheme);
    applyTheme();
    showState();
}

void InsideBar::setPairs(const std::vector<app::InsidePair>& pairs)
{
    m_pairs = pairs;
    fillMenu();
    showState();
}

// Of one pair the button itself is enough.
void InsideBar::fillMenu()
{
    delete m_open->menu();
    if (m_pairs.size() < 2) {
        m_open->setPopupMode(QToolButton::DelayedPopup);
        return;
    }
    auto* menu = new QMenu(m_open);
    menu->setToolTipsVisible(true);
    for (const app::InsidePair& pair : m_pairs) {
        QAction* action = menu->addAction(pair.name.left(1).toUpper() + pair.name.mid(1));
        action->setObjectName(QStringLiteral("inside-%1-%2").arg(pair.first).arg(pair.second));
        action->setEnabled(pair.obstacle.isEmpty());
        action->setToolTip(pair.obstacle);
        connect(action, &QAction::triggered, this,
                [this, first = pair.first, second = pair.second] {
                    Q_EMIT readRequested(first, second);
                });
    }
    m_open->setMenu(menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
}

QString InsideBar::obstacle() const
{
    const auto canBeRead = [](const app::InsidePair& pair) {
        return pair.obstacle.isEmpty();
    };
    return m_pairs.empty() || std::ranges::any_of(m_pairs, canBeRead) ? QString()
                                                                      : m_pairs.front().obstacle;
}

void InsideBar::setReading(bool isReading)
{
    const bool hadFocus = m_open->hasFocus() || m_stop->hasFocus();
    m_isReading = isReading;
    m_share = 0.0;
    showState();
    if (hadFocus && isVisible()) {
        (isReading ? static_cast<QWidget*>(m_stop) : m_open)->setFocus();
    }
}

void InsideBar::setProgress(double share)
{
    m_share = share;
    showState();
}

void InsideBar::showState()
{
    const QString reason = obstacle();
    setVisible(!m_pairs.empty());
    const QString sign = QStringLiteral(" \u25BE"); // untranslated: the sign of a menu
    m_open->setText(tr("Differences inside") + (m_pairs.size() < 2 ? QString() : sign));
    m_open->setEnabled(reason.isEmpty());
    m_open->setVisible(!m_isReading);
    m_stop->setVisible(m_isReading);
    if (m_isReading) {
        //: %1 is a number of percent
        m_note->setText(tr("Reading the text through both of them again: %1 %")
                            .arg(formatNumber(static_cast<int>(100.0 * m_share))));
    } else {
        m_note->setText(reason.isEmpty()
                            ? tr("Where the layers of two runs hold other values while "
                                 "they read the same text")
                            : reason);
    }
    m_open->setToolTip(reason);
    m_open->setAccessibleDescription(m_note->text());
}

void InsideBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

void InsideBar::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_row->setSpacing(metrics.space(2));
    m_row->setDirection(width() < metrics.px(kNoteNeeds) ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

} // namespace trilume::ui
