// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/empty_state.h"

#include "app/library/model_controller.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/wrapping_button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kPrompts = 3;
constexpr int kColumnWidth = 460;

} // namespace

EmptyState::EmptyState(const Theme& theme,
                       app::Settings& settings,
                       const app::ModelController& models,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_models(models)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_openModel(new QPushButton(tr("Open a model file\u2026"), this))
    , m_getModel(new QPushButton(tr("Download or import a model\u2026"), this))
    , m_about(
          new QLabel(tr("A small model for small talk, short stories, simple questions and sums "
                        "up to 100."),
                     this))
    , m_larger(new QPushButton(tr("Get a larger model\u2026"), this))
    , m_card(new QFrame(this))
{
    build();
    connect(&models, &app::ModelController::loadingStarted, this, &EmptyState::updateContent);
    connect(&models, &app::ModelController::loaded, this, &EmptyState::updateContent);
    connect(&models, &app::ModelController::failed, this, &EmptyState::updateContent);
    connect(&theme, &Theme::changed, this, &EmptyState::applyTheme);
    applyTheme();
    updateContent();
}

void EmptyState::build()
{
    setObjectName(QStringLiteral("emptyState"));
    m_heading->setProperty("textStyle", QStringLiteral("display"));
    m_heading->setWordWrap(true);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addSpacing(m_theme.metrics().space(2));
    for (int i = 0; i < kPrompts; ++i) {
        auto* prompt = new WrappingButton(this);
        prompt->setObjectName(QStringLiteral("examplePrompt%1").arg(i));
        prompt->setProperty("kind", QStringLiteral("prompt"));
        prompt->setCursor(Qt::PointingHandCursor);
        connect(prompt, &QPushButton::clicked, this,
                [this, prompt] { Q_EMIT promptChosen(prompt->text()); });
        m_prompts.append(prompt);
        column->addWidget(prompt);
    }
    addWaysToModels(*column);
    buildCard();
    column->addWidget(m_card);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
}

// What is offered where there is no model, and beside the bundled one.
void EmptyState::addWaysToModels(QVBoxLayout& column)
{
    m_openModel->setObjectName(QStringLiteral("emptyOpenModel"));
    m_openModel->setProperty("kind", QStringLiteral("prompt"));
    m_openModel->setIcon(m_theme.icon(QStringLiteral("folder")));
    connect(m_openModel, &QPushButton::clicked, this, &EmptyState::openModelRequested);
    column.addWidget(m_openModel);
    m_getModel->setObjectName(QStringLiteral("emptyGetModel"));
    m_getModel->setProperty("kind", QStringLiteral("prompt"));
    m_getModel->setIcon(m_theme.icon(QStringLiteral("models")));
    connect(m_getModel, &QPushButton::clicked, this, &EmptyState::modelsRequested);
    column.addWidget(m_getModel);
    m_about->setObjectName(QStringLiteral("aboutBundledModel"));
    m_about->setProperty("textStyle", QStringLiteral("note"));
    m_about->setProperty("tone", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    column.addSpacing(m_theme.metrics().space(1));
    column.addWidget(m_about);
    m_larger->setObjectName(QStringLiteral("largerModel"));
    m_larger->setProperty("kind", QStringLiteral("linkInText"));
    m_larger->setToolTip(tr("Models to download, and import of a Hugging Face folder"));
    connect(m_larger, &QPushButton::clicked, this, &EmptyState::modelsRequested);
    column.addWidget(m_larger, 0, Qt::AlignLeading);
    column.addSpacing(m_theme.metrics().space(3));
}

void EmptyState::buildCard()
{
    m_card->setProperty("surface", QStringLiteral("card"));
    m_card->setObjectName(QStringLiteral("welcomeCard"));
    auto* title = new QLabel(tr("A language model without multiplications"), m_card);
    title->setProperty("textStyle", QStringLiteral("title"));
    title->setWordWrap(true);
    m_cardText = new QLabel(m_card);
    m_cardText->setProperty("tone", QStringLiteral("muted"));
    m_cardText->setWordWrap(true);
    auto* close = new IconButton(m_theme, QStringLiteral("close"), tr("Close this card for good"),
                                 QStringLiteral("plain"), m_card);
    close->setObjectName(QStringLiteral("welcomeCardClose"));
    close->setSide(24);
    connect(close, &QToolButton::clicked, this, [this] {
        m_settings.setWelcomeCardClosed(true);
        updateContent();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_card);
    column->addLayout(head);
    column->addWidget(m_cardText);
}

void EmptyState::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    for (QWidget* widget : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        widget->setMaximumWidth(metrics.px(kColumnWidth));
    }
    m_card->layout()->setContentsMargins(metrics.space(4), metrics.space(3), metrics.space(3),
                                         metrics.space(4));
    m_card->layout()->setSpacing(metrics.space(1));
    layout()->setContentsMargins(metrics.space(5), metrics.space(4), metrics.space(5),
                                 metrics.space(4));
}

void EmptyState::setMode(app::ChatMode mode)
{
    m_mode = mode;
    updateContent();
}

QStringList EmptyState::prompts() const
{
    if (m_mode == app::ChatMode::Completion) {
        return {
            tr("Once upon a time there was a small lamp that"),
            tr("The best thing about a rainy evening is"),
            tr("One morning the fox found a letter. It said:"),
        };
    }
    // The bundled model answers each of them right with twenty seeds: test_example_prompts.
    return {
        tr("Who are you?"),
        tr("Tell me a story about a fox in a forest."),
        tr("Why is the sky blue?"),
    };
}

void EmptyState::updateContent()
{
    const bool hasModel = m_models.isLoaded();
    const bool isLoading = m_models.isLoading();
    if (hasModel) {
        const bool isDialogue = m_mode == app::ChatMode::Dialogue;
        m_heading->setText(isDialogue ? tr("What is on your mind?") : tr("How does it begin?"));
        m_hint->setText(isDialogue ? tr("Write below, or try one of these.")
                                   : tr("The model continues what you write. Try one of these."));
    } else if (isLoading) {
        m_heading->setText(tr("Loading the model"));
        m_hint->setText(tr("You can write already; sending waits for the model."));
    } else {
        m_heading->setText(tr("No model is open"));
        m_hint->setText(tr("Open a model file (.gguf), or drop one on this window."));
    }
    const QStringList texts = prompts();
    for (qsizetype i = 0; i < m_prompts.size(); ++i) {
        m_prompts.at(i)->setText(texts.at(i));
        m_prompts.at(i)->setVisible(hasModel || isLoading);
        m_prompts.at(i)->setEnabled(hasModel);
    }
    m_openModel->setVisible(!hasModel && !isLoading);
    m_getModel->setVisible(!hasModel && !isLoading);
    const bool isSmall = hasModel && m_models.summary().isBundled;
    m_about->setVisible(isSmall);
    m_larger->setVisible(isSmall);
    const qint64 state = m_models.summary().stateBytes;
    m_cardText->setText(
        hasModel && state > 0
            //: %1 is an amount of memory like "96 KiB"
            ? tr("Its weights are only minus one, zero or one, so this computer adds, subtracts or "
                 "skips and never multiplies by them. The memory of a whole chat is %1 at any "
                 "length, so the thousandth answer comes as fast as the first. Nothing you write "
                 "leaves this machine.")
                  .arg(formatBytes(state))
            : tr("Its weights are only minus one, zero or one, so this computer adds, subtracts or "
                 "skips and never multiplies by them. Nothing you write leaves this machine."));
    const bool isHere = !hasModel || !m_models.summary().isOnServer(); // as the card says
    m_card->setVisible(isHere && !m_settings.isWelcomeCardClosed());
}

} // namespace trilume::ui
