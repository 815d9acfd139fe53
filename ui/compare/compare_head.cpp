// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_head.h"

#include "app/compare/standard_prompts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <array>
#include <initializer_list>
#include <string_view>

namespace trilume::ui {

namespace {

constexpr int kLineHeight = 52;    // as the title line of the chat
constexpr int kOneLineNeeds = 800; // pixels at 100 %
constexpr int kTitleNeeds = 420;
constexpr double kNoLimitSeconds = 1e6;
constexpr std::array<int, 4> kRepeats{1, 3, 5, 10};

QString textName(std::string_view name)
{
    if (name == "question") {
        return CompareHead::tr("A question");
    }
    if (name == "document") {
        return CompareHead::tr("A document of 512 tokens");
    }
    return name == "story" ? CompareHead::tr("A story of 256 tokens")
                           : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::vector<ChoiceButton::Choice> textChoices()
{
    std::vector<ChoiceButton::Choice> choices;
    for (const app::StandardPrompt& prompt : app::standardPrompts()) {
        choices.push_back(
            {QString::fromUtf8(prompt.name.data(), static_cast<qsizetype>(prompt.name.size())),
             textName(prompt.name)});
    }
    choices.push_back({QStringLiteral("chat"), CompareHead::tr("The last question of this chat")});
    choices.push_back({QStringLiteral("own"), CompareHead::tr("A text of my own")});
    return choices;
}

std::vector<ChoiceButton::Choice> repeatChoices()
{
    std::vector<ChoiceButton::Choice> choices{
        {QStringLiteral("0"), CompareHead::tr("Until figures settle")}};
    for (const int repeats : kRepeats) {
        choices.push_back(
            {QString::number(repeats),
             CompareHead::tr("%1 repeat(s)", nullptr, repeats).arg(formatNumber(repeats))});
    }
    return choices;
}

QToolButton* menuButton(const char* name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", QStringLiteral("choice"));
    button->setText(text + QStringLiteral(" \u25BE")); // untranslated: the sign of a menu
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

CompareHead::CompareHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_first(new QHBoxLayout)
    , m_second(new WrappingRow)
    , m_text(new ChoiceButton(tr("Text"), this))
    , m_repeats(new ChoiceButton(tr("How often"), this))
    , m_run(new QPushButton(this))
    , m_export(menuButton("exportComparison", tr("Export"), this))
    , m_earlier(menuButton("earlierComparisons", tr("Earlier"), this))
    , m_removal(new QMenu(tr("Remove"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("titleBar"));
    m_title->setText(tr("Compare"));
    m_title->setProperty("textStyle", QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("comparisonText"));
    m_text->setChoices(textChoices());
    m_text->setChosen(QStringLiteral("question"));
    m_text->setToolTip(tr("The text that every configuration reads and goes on with"));
    m_repeats->setObjectName(QStringLiteral("comparisonRepeats"));
    m_repeats->setChoices(repeatChoices());
    m_repeats->setChosen(QStringLiteral("0"));
    m_repeats->setToolTip(tr("How often each configuration is measured. Figures have settled when "
                             "they spread by less than 2 %, which two minutes are given to."));
    m_run->setObjectName(QStringLiteral("runComparison"));
    m_run->setProperty("kind", QStringLiteral("plain"));
    m_export->setAccessibleName(tr("Export the comparison"));
    m_earlier->setAccessibleName(tr("Earlier comparisons"));
    m_earlier->menu()->setObjectName(QStringLiteral("earlierMenu"));
    m_removal->setObjectName(QStringLiteral("removeMenu"));
    createExportMenu();
    buildRows();
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_state == Run::Stop) {
            Q_EMIT stopRequested();
        } else {
            Q_EMIT runRequested();
        }
    });
    connect(m_text, &ChoiceButton::chosenByPerson, this, &CompareHead::textChosen);
    for (const ChoiceButton* button : {m_text, m_repeats}) { // of another width
        connect(button, &ChoiceButton::chosenByPerson, this, &CompareHead::applyTheme);
    }
    connect(&theme, &Theme::changed, this, &CompareHead::applyTheme);
    setCanExport(false);
    setKept({});
    updateRun();
    applyTheme();
}

void CompareHead::buildRows()
{
    m_first->addWidget(m_title);
    m_first->addStretch(1);
    m_first->addWidget(m_text);
    m_first->addWidget(m_repeats);
    m_first->addWidget(m_run);
    m_first->addWidget(m_export);
    m_first->addWidget(m_earlier);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(m_first);
    column->addLayout(m_second);
}

void CompareHead::createExportMenu()
{
    const auto add = [this](const QString& text, const char* suffix) {
        QAction* action = m_export->menu()->addAction(text);
        action->setObjectName(QLatin1String("export-") + QLatin1String(suffix));
        connect(action, &QAction::triggered, this,
                [this, suffix] { Q_EMIT exportRequested(QLatin1String(suffix)); });
    };
    add(tr("Report for a browser (HTML)"), "html");
    add(tr("Report on paper (PDF)"), "pdf");
    add(tr("Every round as a table (CSV)"), "csv");
    add(tr("All of it for programs (JSON)"), "json");
}

void CompareHead::setRun(Run run)
{
    m_state = run;
    updateRun();
}

void CompareHead::setObstacle(const QString& obstacle)
{
    m_obstacle = obstacle;
    updateRun();
}

void CompareHead::updateRun()
{
    const bool isRunning = m_state == Run::Stop || m_state == Run::Stopping;
    switch (m_state) {
    case Run::First:
        m_run->setText(tr("Run"));
        break;
    case Run::Again:
        m_run->setText(tr("Run again"));
        break;
    case Run::Stop:
        m_run->setText(tr("Stop"));
        break;
    case Run::Stopping:
        m_run->setText(tr("Stopping\u2026"));
        break;
    }
    m_run->setEnabled(m_state == Run::Stop || (!isRunning && m_obstacle.isEmpty()));
    m_run->setToolTip(isRunning ? QString() : m_obstacle);
    m_text->setEnabled(!isRunning);
    m_repeats->setEnabled(!isRunning);
    applyTheme(); // the button has another width
}

void CompareHead::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

// The newest first; below them the same to be removed.
void CompareHead::setKept(const std::vector<app::KeptComparison>& kept)
{
    QMenu* menu = m_earlier->menu();
    menu->clear();
    m_removal->clear();
    m_earlier->setEnabled(!kept.empty());
    if (kept.empty()) {
        return;
    }
    for (const app::KeptComparison& one : kept) {
        const QString when = QLocale().toString(one.startedAt, QLocale::ShortFormat);
        connect(menu->addAction(when), &QAction::triggered, this,
                [this, file = one.file] { Q_EMIT openRequested(file); });
        connect(m_removal->addAction(when), &QAction::triggered, this,
                [this, file = one.file] { Q_EMIT removeRequested(file); });
    }
    menu->addSeparator();
    menu->addMenu(m_removal);
}

app::ComparisonPlan CompareHead::plan() const
{
    app::ComparisonPlan plan;
    if (const app::StandardPrompt* prompt =
            app::findStandardPrompt(m_text->chosen().toStdString())) {
        plan.promptName = prompt->name;
        plan.prompt = prompt->text;
        plan.promptTokens = prompt->promptTokens;
        plan.tokens = prompt->tokens;
    }
    if (const int repeats = m_repeats->chosen().toInt(); repeats > 0) {
        plan.leastRounds = repeats;
        plan.mostRounds = repeats;
        plan.spreadLimit = 0.0;
        plan.secondsLimit = kNoLimitSeconds;
    }
    return plan;
}

bool CompareHead::hasOwnText() const
{
    return m_text->chosen() == QLatin1String("own") || hasQuestionOfChat();
}

bool CompareHead::hasQuestionOfChat() const
{
    return m_text->chosen() == QLatin1String("chat");
}

void CompareHead::focusRun()
{
    m_run->setFocus();
}

// As it is in the smallest window: its lines are laid out for the width that it gets.
QSize CompareHead::minimumSizeHint() const
{
    return {m_theme.metrics().px(240), m_theme.metrics().px(kLineHeight)};
}

void CompareHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

void CompareHead::place(Lines lines)
{
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    const std::initializer_list<QWidget*> all = {m_text, m_repeats, m_run, m_export, m_earlier};
    for (QWidget* widget : all) {
        m_first->removeWidget(widget);
        m_second->removeWidget(widget);
    }
    for (QWidget* widget : all) {
        const bool isChoice = widget == m_text || widget == m_repeats;
        const bool isSecond =
            isChoice ? lines != Lines::One : lines == Lines::AllButRun && widget != m_run;
        if (isSecond) {
            m_second->addWidget(widget);
        } else {
            m_first->addWidget(widget);
        }
    }
}

void CompareHead::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const bool isNarrow = width() < metrics.px(kOneLineNeeds);
    const int buttons = m_run->sizeHint().width() + m_export->sizeHint().width()
                        + m_earlier->sizeHint().width() + 2 * metrics.space(2);
    const int room = width() - 2 * metrics.space(3);
    place(!isNarrow ? Lines::One : buttons <= room ? Lines::Choices : Lines::AllButRun);
    m_title->setVisible(width() >= metrics.px(kTitleNeeds));
    const int below = isNarrow ? metrics.space(2) : 0;
    const int line = metrics.px(kLineHeight);
    // The first line stands in the middle of its height.
    const int around = isNarrow ? (line - m_first->sizeHint().height()) / 2 : 0;
    layout()->setContentsMargins(metrics.space(isNarrow ? 3 : 5), around,
                                 metrics.space(isNarrow ? 3 : 5), below);
    layout()->setSpacing(around);
    m_first->setSpacing(metrics.space(2));
    m_second->setSpacing(metrics.space(2));
    const int second = isNarrow ? m_second->heightForWidth(room) + below : 0;
    setFixedHeight(line + second);
}

} // namespace trilume::ui
