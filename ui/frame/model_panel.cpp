// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/model_panel.h"

#include "ui/frame/scrolling_body.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kPageWidth = 560;

// As lines to be pasted elsewhere.
QString plainText(const QString& name, const app::ModelDescription& description)
{
    QStringList lines{name, description.family};
    for (const app::ModelFact& fact : description.facts) {
        lines.append(fact.name + QStringLiteral(": ") + fact.value);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ModelPanel::ModelPanel(const Theme& theme,
                       QWidget& window,
                       const QAction& own,
                       const QList<QAction*>& kept,
                       const QString& name,
                       const app::ModelDescription& description)
    : Overlay(theme, window, own, kept)
    , m_area(new ScrollingBody(theme, "modelPanelArea", theme.metrics().space(2), &sheet()))
{
    setObjectName(QStringLiteral("modelPanel"));
    addHead(tr("What this model is"));
    addWords(inOneRun(name), "title")->setObjectName(QStringLiteral("modelPanelName"));
    addWords(inOneRun(description.family), "note");
    addWords(description.words, "body")->setObjectName(QStringLiteral("modelPanelWords"));
    addFacts(description.facts);
    addCopy(plainText(name, description));
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, theme.metrics().space(2));
}

QLabel* ModelPanel::addWords(const QString& text, const char* style)
{
    auto* label = new QLabel(text, m_area->widget());
    label->setTextFormat(Qt::PlainText); // the file says some of it
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("textStyle", QLatin1String(style));
    m_area->body().addWidget(label);
    return label;
}

void ModelPanel::addFacts(const QList<app::ModelFact>& facts)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().metrics().space(4));
    grid->setVerticalSpacing(theme().metrics().space(1));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < static_cast<int>(facts.size()); ++row) {
        auto* name = new QLabel(facts.at(row).name, m_area->widget());
        name->setProperty("tone", QStringLiteral("muted"));
        name->setTextFormat(Qt::PlainText);
        auto* value = new QLabel(facts.at(row).value, m_area->widget());
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(facts.at(row).name + QStringLiteral(": ") + facts.at(row).value);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    m_area->body().addLayout(grid);
}

void ModelPanel::addCopy(const QString& text)
{
    auto* copy = new QPushButton(tr("Copy"), m_area->widget());
    copy->setObjectName(QStringLiteral("copyModelFacts"));
    copy->setProperty("kind", QStringLiteral("plain"));
    connect(copy, &QPushButton::clicked, this, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    m_area->body().addWidget(copy, 0, Qt::AlignLeading);
}

QSize ModelPanel::wishedSize(const QSize& room)
{
    const int width = std::min(theme().metrics().px(kPageWidth), room.width());
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width, head + m_area->heightFor(width) + theme().metrics().space(1)};
}

void ModelPanel::takeFocus()
{
    m_area->widget()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
