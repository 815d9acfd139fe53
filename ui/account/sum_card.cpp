// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/sum_card.h"

#include "app/platform/joined_text.h"
#include "ui/account/account_text.h"
#include "ui/account/day_bars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/readout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trilume::ui {

SumCard::SumCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_badge(new Badge(theme, this))
    , m_energy(new Readout(theme, TextStyle::Readout, this))
    , m_bars(new DayBars(theme, this))
    , m_head(new QHBoxLayout)
    , m_factLines(new QVBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setProperty("surface", QStringLiteral("card"));
    m_title->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_energy->setObjectName(QStringLiteral("sumEnergy"));
    m_bars->setObjectName(QStringLiteral("sumDays"));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_badge, 0, Qt::AlignTop);
    m_column->addLayout(m_head);
    m_column->addWidget(m_energy);
    m_column->addLayout(m_factLines);
    m_column->addStretch(1);
    m_column->addWidget(m_bars);
    connect(&theme, &Theme::changed, this, &SumCard::applyTheme);
    applyTheme();
}

void SumCard::setContent(const app::MeterSum& sum,
                         const app::GridSettings& grid,
                         QDate today,
                         Days days)
{
    const QString title = meterTitle(sum.key);
    const ScaledFigure energy = scaleEnergy(sum.energy.grossJoules);
    const QStringList facts = factsOf(sum, grid, today);
    m_title->setText(title);
    m_title->setToolTip(plainTip(scopeSentence(sum.key.scope)));
    m_badge->setEvidence(sum.key.label);
    m_badge->setToolTip(plainTip(evidenceSentence(sum.key.label)));
    m_energy->setValue(energy.figure, energy.unit);
    const ScaledFigure joules = scaleJoules(sum.energy.grossJoules);
    m_energy->setNote(energy.unit == joules.unit
                          ? QString()
                          : asAmount(joules.figure + QLatin1Char(' ') + joules.unit));
    setFacts(facts);
    m_bars->setSum(sum, today);
    m_bars->setVisible(days == Days::Shown);
    //: what a meter covers, an amount of energy and its label
    setAccessibleName(
        tr("%1: %2, %3")
            .arg(title, energyText(sum.energy.grossJoules), evidenceText(sum.key.label)));
    setAccessibleDescription(app::asSentencesText(facts));
    m_energy->setAccessibleName(accessibleName());
}

void SumCard::setFacts(const QStringList& facts)
{
    while (m_facts.size() > static_cast<std::size_t>(facts.size())) {
        delete m_facts.back();
        m_facts.pop_back();
    }
    while (m_facts.size() < static_cast<std::size_t>(facts.size())) {
        auto* line = new QLabel(this);
        line->setObjectName(QStringLiteral("sumFact"));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setProperty("textStyle", QStringLiteral("note"));
        line->setProperty("tone", QStringLiteral("muted"));
        m_factLines->addWidget(line);
        m_facts.push_back(line);
    }
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setText(facts.at(static_cast<qsizetype>(i)));
    }
}

void SumCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int edge = metrics.space(4);
    m_column->setContentsMargins(edge, metrics.space(3), edge, metrics.space(3));
    m_column->setSpacing(metrics.space(2));
    m_head->setSpacing(metrics.space(2));
    m_factLines->setSpacing(metrics.space(1));
}

} // namespace trilume::ui
