// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/result_view.h"

#include "ui/compare/bar_card.h"
#include "ui/compare/inside_bar.h"
#include "ui/compare/run_table.h"
#include "ui/compare/shown_figure.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

#include <utility>

namespace trilume::ui {

namespace {

constexpr int kSideBySide = 720; // pixels at 100 %

QLabel* wrappedLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setLook(QWidget& widget, const char* property, const char* value)
{
    widget.setProperty(property, QLatin1String(value));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

ResultView::ResultView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_agreement(new QFrame(this))
    , m_agreementIcon(new QLabel(m_agreement))
    , m_agreementTitle(wrappedLabel("agreementTitle", m_agreement))
    , m_agreementText(wrappedLabel("agreementText", m_agreement))
    , m_inside(new InsideBar(theme, this))
    , m_speed(new BarCard(theme, this))
    , m_energy(new BarCard(theme, this))
    , m_table(new RunTable(theme, this))
    , m_tableFrame(new QFrame(this))
    , m_sentence(makeCard("comparisonSentence", tr("What it comes to")))
    , m_scopes(makeCard("differentScopes", tr("Different scopes")))
    , m_remarks(makeCard("comparisonRemarks", tr("To be known besides")))
    , m_foot(wrappedLabel("comparisonFoot", this))
    , m_bars(new QHBoxLayout)
    , m_cards(new QHBoxLayout)
{
    setObjectName(QStringLiteral("comparisonResult"));
    buildAgreement();
    m_speed->setObjectName(QStringLiteral("speedBars"));
    m_energy->setObjectName(QStringLiteral("energyBars"));
    m_tableFrame->setProperty("surface", QStringLiteral("card"));
    auto* inFrame = new QVBoxLayout(m_tableFrame);
    inFrame->addWidget(m_table);
    m_foot->setProperty("textStyle", QStringLiteral("note"));
    m_foot->setProperty("tone", QStringLiteral("muted"));
    m_bars->addWidget(m_speed, 1);
    m_bars->addWidget(m_energy, 1);
    m_cards->addWidget(m_sentence.frame, 1);
    m_cards->addWidget(m_scopes.frame, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_agreement);
    column->addWidget(m_inside);
    column->addLayout(m_bars);
    column->addWidget(m_tableFrame);
    column->addLayout(m_cards);
    column->addWidget(m_remarks.frame);
    column->addWidget(m_foot);
    m_scopes.text->setText(scopesWarning());
    connect(&theme, &Theme::changed, this, &ResultView::applyTheme);
    applyTheme();
}

ResultView::TextCard ResultView::makeCard(const char* name, const QString& title)
{
    TextCard card;
    card.frame = new QFrame(this);
    card.frame->setObjectName(QLatin1String(name) + QLatin1String("Card"));
    card.frame->setProperty("surface", QStringLiteral("card"));
    auto* heading = new QLabel(title, card.frame);
    heading->setProperty("textStyle", QStringLiteral("note"));
    heading->setProperty("tone", QStringLiteral("muted"));
    card.text = wrappedLabel(name, card.frame);
    auto* column = new QVBoxLayout(card.frame);
    column->addWidget(heading);
    column->addWidget(card.text);
    column->addStretch(1);
    return card;
}

void ResultView::buildAgreement()
{
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_agreementTitle->setProperty("textStyle", QStringLiteral("groupTitle"));
    m_agreementTitle->setWordWrap(false);
    auto* row = new QHBoxLayout(m_agreement);
    row->addWidget(m_agreementIcon);
    row->addWidget(m_agreementTitle);
    row->addWidget(m_agreementText, 1);
}

void ResultView::setContent(const app::ComparisonView& view)
{
    showAgreement(view);
    showBars(view);
    m_table->setContent(view);
    m_sentence.text->setText(withSpreadSigns(view.sentence));
    m_scopes.frame->setVisible(view.hasDifferentScopes);
    m_remarks.text->setText(view.remarks.join(QLatin1Char('\n')));
    m_remarks.frame->setVisible(!view.remarks.isEmpty());
    m_foot->setText(footText(view));
    applyTheme();
}

void ResultView::showAgreement(const app::ComparisonView& view)
{
    m_isIdentical = view.tokens == app::ViewedTokens::Identical;
    m_agreement->setVisible(view.tokens != app::ViewedTokens::NotKnown);
    m_agreementTitle->setText(m_isIdentical ? tr("Identical tokens") : tr("Different tokens"));
    m_agreementText->setText(view.tokensText);
    setLook(*m_agreement, "surface", m_isIdentical ? "agreement" : "banner");
    setLook(*m_agreementTitle, "tone", m_isIdentical ? "good" : "accent");
}

void ResultView::showBars(const app::ComparisonView& view)
{
    ShownBars speeds = speedBars(view);
    ShownBars energies = energyBars(view);
    m_speed->setVisible(!speeds.bars.empty());
    m_energy->setVisible(!energies.bars.empty());
    m_tableFrame->setVisible(!speeds.bars.empty());
    m_speed->setContent(std::move(speeds));
    m_energy->setContent(std::move(energies));
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_theme.metrics().px(kSideBySide);
    for (QBoxLayout* row : {m_bars, m_cards}) {
        row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void ResultView::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setSpacing(metrics.space(4));
    m_bars->setSpacing(metrics.space(4));
    m_cards->setSpacing(metrics.space(4));
    const int side = metrics.space(3);
    for (QFrame* frame : {m_sentence.frame, m_scopes.frame, m_remarks.frame}) {
        frame->layout()->setContentsMargins(side, side, side, side);
        frame->layout()->setSpacing(metrics.space(1));
    }
    m_agreement->layout()->setContentsMargins(side, metrics.space(2), side, metrics.space(2));
    m_agreement->layout()->setSpacing(metrics.space(2));
    m_tableFrame->layout()->setContentsMargins(metrics.space(1), metrics.space(1), metrics.space(1),
                                               metrics.space(1));
    const QIcon icon =
        m_theme.icon(m_isIdentical ? QStringLiteral("check") : QStringLiteral("alert"));
    m_agreementIcon->setPixmap(icon.pixmap(metrics.icon()));
}

} // namespace trilume::ui
