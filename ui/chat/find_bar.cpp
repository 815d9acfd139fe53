// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/find_bar.h"

#include "ui/chat/transcript_finder.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace trilume::ui {

namespace {

constexpr int kFieldWidth = 280; // pixels at 100 %, at most
constexpr int kButtonSide = 28;
constexpr qsizetype kLongestPhrase = 200; // of a selection that is looked for

} // namespace

FindBar::FindBar(const Theme& theme,
                 TranscriptView& view,
                 const QAbstractItemModel& messages,
                 QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_finder(new TranscriptFinder(messages, view.layouts(), this))
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new IconButton(theme,
                                QStringLiteral("up"),
                                tr("Previous hit (Shift+Enter)"),
                                QStringLiteral("plain"),
                                this))
    , m_next(new IconButton(theme,
                            QStringLiteral("down"),
                            tr("Next hit (Enter)"),
                            QStringLiteral("plain"),
                            this))
    , m_close(new IconButton(theme,
                             QStringLiteral("close"),
                             tr("End the search (Esc)"),
                             QStringLiteral("plain"),
                             this))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_finder, &TranscriptFinder::changed, this, &FindBar::showCount);
    connect(m_finder, &TranscriptFinder::moved, &m_view, &TranscriptView::showHit);
    connect(&m_view, &TranscriptView::shownTextChanged, m_finder, &TranscriptFinder::startAnew);
    connect(m_previous, &QToolButton::clicked, m_finder, &TranscriptFinder::goToPrevious);
    connect(m_next, &QToolButton::clicked, m_finder, &TranscriptFinder::goToNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    showCount();
    hide();
}

void FindBar::build()
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("strip"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setAccessibleName(tr("Find in this chat"));
    setFieldHint(*m_field, tr("Find in this chat"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("textStyle", QStringLiteral("note"));
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_close->setObjectName(QStringLiteral("findClose"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, m_previous, m_next, m_close}) {
        part->installEventFilter(this);
    }
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_field, 4);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_close);
}

void FindBar::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_field->setMaximumWidth(metrics.px(kFieldWidth));
    for (IconButton* button : {m_previous, m_next, m_close}) {
        button->setSide(kButtonSide);
    }
    layout()->setContentsMargins(metrics.space(5), metrics.space(1), metrics.space(3),
                                 metrics.space(1));
    layout()->setSpacing(metrics.space(2));
}

void FindBar::follow(const WindowActions& actions)
{
    connect(actions.findInChat, &QAction::triggered, this, [this] {
        if (parentWidget()->isVisible()) { // not behind another page
            open();
        }
    });
    const auto goes = [this](const QAction* wish, void (TranscriptFinder::*go)()) {
        connect(wish, &QAction::triggered, this, [this, go] {
            if (isVisible()) {
                (m_finder->*go)();
            }
        });
    };
    goes(actions.findNext, &TranscriptFinder::goToNext);
    goes(actions.findPrevious, &TranscriptFinder::goToPrevious);
}

void FindBar::open()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused != nullptr && !isAncestorOf(focused)) {
        m_hadFocus = focused;
    }
    show();
    const QString selected = m_view.selectedText();
    if (!selected.isEmpty() && selected.size() <= kLongestPhrase
        && !selected.contains(QLatin1Char('\n'))) {
        m_field->setText(selected);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_finder->setPhrase({}, 0);
    m_view.findPhrase({});
    if (!hadFocus) {
        return;
    }
    if (m_hadFocus != nullptr && m_hadFocus->isVisible()) {
        m_hadFocus->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT closed();
    }
}

void FindBar::look()
{
    if (!isHidden()) {
        const app::SearchPhrase phrase(m_field->text());
        m_view.findPhrase(phrase);
        m_finder->setPhrase(phrase, m_view.firstRowInSight());
    }
}

void FindBar::lookAnew()
{
    m_finder->startAnew();
}

void FindBar::showCount()
{
    const bool isAny = m_finder->total() > 0;
    QString text;
    if (isAny) {
        const QString total = formatCount(m_finder->total());
        const int number = m_finder->currentNumber();
        //: hits of a search: the number of the one that is marked, and how many there are
        text = number > 0 ? tr("%1 of %2").arg(formatCount(number), total)
                          //: hits of a search, none of which is marked yet
                          : tr("%n hit(s)", nullptr, m_finder->total());
        //: so far: the search goes on
        text = m_finder->isLooking() ? tr("%1\u2026").arg(text) : text;
    } else if (!m_finder->phrase().isEmpty()) {
        text = m_finder->isLooking() ? tr("Looking\u2026") : tr("No hits");
    }
    if (text != m_count->text()) {
        m_count->setText(text);
    }
    m_previous->setEnabled(isAny);
    m_next->setEnabled(isAny);
}

bool FindBar::isKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_field->hasFocus()) {
            return false; // a button, which does what it says
        }
        if (modifiers.testFlag(Qt::ShiftModifier)) {
            m_finder->goToPrevious();
        } else {
            m_finder->goToNext();
        }
        return true;
    default:
        return false;
    }
}

// While something is generated Esc is the key of an action that stops it, but not in here.
bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isPress) {
        return isKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
    }
    if (key->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trilume::ui
