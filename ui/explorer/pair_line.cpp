// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/pair_line.h"

#include "app/platform/joined_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

#include <initializer_list>

namespace trilume::ui {

PairLine::PairLine(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new IconButton(theme,
                             QStringLiteral("close"),
                             tr("Back to the recording of the chat"),
                             QStringLiteral("plain"),
                             this))
{
    setObjectName(QStringLiteral("pairLine"));
    m_title->setObjectName(QStringLiteral("pairTitle"));
    m_title->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_text->setObjectName(QStringLiteral("pairText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_close->setObjectName(QStringLiteral("closePair"));
    m_close->setSide(24);
    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &PairLine::closeRequested);
    connect(&theme, &Theme::changed, this, &PairLine::applyTheme);
    applyTheme();
    hide();
}

void PairLine::setPair(const app::RecordedPairPtr& pair)
{
    setVisible(pair != nullptr);
    if (pair == nullptr) {
        return;
    }
    const QString tokens = formatCount(static_cast<qint64>(pair->shown->tokens.size()));
    //: %1 and %2 are runs of a comparison, %3 is a number of tokens
    const QString text =
        pair->isSame
            ? tr("At each of the %3 tokens that both read, all that the layers hold is equal in %1 "
                 "and %2. Below are the values themselves.")
            : tr("At each of the %3 tokens that both read and wrote alike: %1 against %2.");
    m_title->setText(pair->isSame ? tr("No difference: the same bits")
                                  : tr("Differences inside two runs"));
    const QStringList sentences = QStringList{text.arg(inItsDirection(pair->shownName),
                                                       inItsDirection(pair->otherName), tokens)}
                                  + pair->notes;
    m_text->setText(app::sentencesText(sentences));
    setProperty("surface", pair->isSame ? QStringLiteral("agreement") : QStringLiteral("notice"));
    m_title->setProperty("tone", pair->isSame ? QStringLiteral("good") : QStringLiteral("text"));
    for (QWidget* widget : std::initializer_list<QWidget*>{this, m_title}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void PairLine::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.space(3), metrics.space(2), metrics.space(2),
                                 metrics.space(2));
    layout()->setSpacing(metrics.space(2));
}

} // namespace trilume::ui
