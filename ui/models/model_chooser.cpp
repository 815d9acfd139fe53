// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_chooser.h"

#include "app/library/model_controller.h"
#include "app/library/model_library.h"
#include "app/platform/display_text.h"
#include "app/settings/settings.h"
#include "ui/frame/window_actions.h"
#include "ui/models/model_facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"

#include <QFileInfo>
#include <QFontMetrics>

#include <algorithm>
#include <vector>

namespace trilume::ui {

namespace {

constexpr std::size_t kMostModels = 12; // the others are on the page
constexpr int kNameWidth = 260;         // pixels at 100 %

// In the order of the list: the bundled one, those used last, the others by name.
std::vector<app::FoundModel> choicesOf(const app::ModelShelf& shelf)
{
    const auto rank = [&shelf](const app::FoundModel& model) {
        if (model.isBundled) {
            return qsizetype{-1};
        }
        const qsizetype place = shelf.recent.indexOf(model.path);
        return place < 0 ? shelf.recent.size() : place;
    };
    std::vector<app::FoundModel> choices;
    std::ranges::copy_if(shelf.models, std::back_inserter(choices), &app::FoundModel::isUsable);
    std::ranges::stable_sort(choices, {}, rank);
    choices.resize(std::min(choices.size(), kMostModels));
    return choices;
}

// What the model says of itself once it is loaded, while the disk was not looked at yet.
app::FoundModel asFound(const app::ModelSummary& summary)
{
    app::FoundModel model;
    model.path = summary.path;
    model.name = summary.name;
    model.isBundled = summary.isBundled;
    model.parameterCount = summary.parameterCount;
    model.bitsPerWeight = summary.bitsPerWeight;
    return model;
}

} // namespace

ModelChooser::ModelChooser(const Theme& theme, const Services& services, QWidget& window)
    : QMenu(&window)
    , m_theme(theme)
    , m_services(services)
    , m_window(window)
{
    setObjectName(QStringLiteral("modelChooser"));
    setAccessibleName(tr("Models"));
    connect(services.models.library(), &app::ModelLibrary::shelfChanged, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
}

void ModelChooser::follow(const WindowActions& actions)
{
    m_aboutModel = actions.aboutModel;
    connect(actions.openModel, &QAction::triggered, this, &ModelChooser::askForFile);
    connect(actions.openBundled, &QAction::triggered, &m_services.models,
            &app::ModelController::openBundled);
}

void ModelChooser::popUpBelow(const QWidget& button)
{
    m_services.models.library()->look();
    fill();
    const int gap = m_theme.metrics().space(1);
    const int left = button.isRightToLeft() ? button.width() - sizeHint().width() : 0;
    popup(button.mapToGlobal(QPoint(left, button.height() + gap)));
}

void ModelChooser::fill()
{
    const QString marked = activeAction() != nullptr ? activeAction()->objectName() : QString();
    clear();
    addModels();
    addServerModel();
    addSeparator();
    if (m_aboutModel != nullptr) {
        QAction* about = addAction(m_aboutModel->text());
        about->setObjectName(QStringLiteral("aboutThisModel"));
        about->setEnabled(m_aboutModel->isEnabled());
        connect(about, &QAction::triggered, m_aboutModel, &QAction::trigger);
    }
    QAction* other = addAction(tr("Other file\u2026"));
    other->setObjectName(QStringLiteral("otherModelFile"));
    connect(other, &QAction::triggered, this, &ModelChooser::askForFile);
    QAction* all = addAction(tr("All models"));
    all->setObjectName(QStringLiteral("allModels"));
    connect(all, &QAction::triggered, this, &ModelChooser::allModelsRequested);
    const QList<QAction*> entries = actions();
    for (QAction* entry : entries) {
        if (!marked.isEmpty() && entry->objectName() == marked) {
            setActiveAction(entry);
        }
    }
}

void ModelChooser::addModels()
{
    const app::ModelLibrary* library = m_services.models.library();
    if (library->wasLooked()) {
        for (const app::FoundModel& model : choicesOf(library->shelf())) {
            addModel(model);
        }
        return;
    }
    if (m_services.models.isLoaded()) {
        addModel(asFound(m_services.models.summary()));
    }
    addAction(tr("Looking for models\u2026"))->setEnabled(false);
}

QString ModelChooser::shownName(const QString& name) const
{
    QString shown =
        QFontMetrics(font()).elidedText(name, Qt::ElideMiddle, m_theme.metrics().px(kNameWidth));
    shown.replace(QLatin1Char('&'), QLatin1String("&&")); // it is no mnemonic
    shown.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return inOneRun(shown);
}

void ModelChooser::addModel(const app::FoundModel& model)
{
    QAction* entry = addAction(shownName(model.name) + QLatin1Char('\t') + modelSize(model));
    entry->setObjectName(model.path);
    entry->setCheckable(true);
    entry->setChecked(isInUse(model, m_services.models));
    connect(entry, &QAction::triggered, this, [this, path = model.path, entry] {
        entry->setChecked(true); // also where it was: a choice, not a switch
        if (!m_services.models.isLoaded() || m_services.models.summary().path != path) {
            m_services.models.open(path);
        }
    });
}

// The one on a server that was used last, behind those of this machine.
void ModelChooser::addServerModel()
{
    const app::ServerModel model = lastServerModel(m_services.models);
    if (model.name.isEmpty()) {
        return;
    }
    QAction* entry =
        addAction(shownName(app::displayText(model.name)) + QLatin1Char('\t') + tr("Server"));
    entry->setObjectName(QStringLiteral("lastServerModel"));
    entry->setCheckable(true);
    const bool answers = m_services.models.isLoaded() && m_services.models.summary().isOnServer();
    entry->setChecked(answers);
    connect(entry, &QAction::triggered, this, [this, entry, answers] {
        entry->setChecked(true); // as below
        const QString problem = answers ? QString() : useLastServerModel(m_services.models);
        if (!problem.isEmpty()) {
            Q_EMIT m_services.models.failed(problem); // where all that cannot be used is told
        }
    });
}

void ModelChooser::askForFile()
{
    const app::ModelController& models = m_services.models;
    const QString current =
        models.isLoaded() ? models.summary().path : m_services.settings.modelPath();
    m_services.dialogs.askForModelFile(m_window, QFileInfo(current).absolutePath(),
                                       [this](const QString& path) {
                                           if (!path.isEmpty()) {
                                               m_services.models.open(path);
                                           }
                                       });
}

} // namespace trilume::ui
