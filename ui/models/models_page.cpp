// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/models_page.h"

#include "app/library/model_controller.h"
#include "app/library/model_library.h"
#include "app/platform/joined_text.h"
#include "ui/models/download_part.h"
#include "ui/models/folder_list.h"
#include "ui/models/import_row.h"
#include "ui/models/model_list.h"
#include "ui/models/server_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace trilume::ui {

ModelsPage::ModelsPage(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_top(new QVBoxLayout)
    , m_head(new QHBoxLayout)
    , m_looking(new QLabel(tr("Looking for models\u2026"), this))
    , m_error(new Banner(theme, Banner::Kind::Error, this))
    , m_notice(new Banner(theme, Banner::Kind::Notice, this))
    , m_import(new ImportRow(theme, this))
    , m_area(new QScrollArea(this))
    , m_body(new QWidget(m_area))
    , m_empty(new QWidget(m_body))
    , m_list(new ModelList(theme, services.models, m_body))
    , m_server(new ServerRow(theme, services.models, m_body))
    , m_foldersTitle(new QLabel(tr("Folders with models"), m_body))
    , m_folders(new FolderList(theme, m_body))
    , m_downloads(new DownloadPart(theme, services.settings, m_body))
{
    setObjectName(QStringLiteral("modelsPageWidget"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("page"));
    m_error->setObjectName(QStringLiteral("modelsError"));
    m_notice->setObjectName(QStringLiteral("modelsNotice"));
    m_import->hide();
    buildHead(*m_top);
    m_top->addWidget(m_error);
    m_top->addWidget(m_notice);
    m_top->addWidget(m_import);
    buildBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_area, 1);
    connectLibrary();
    connect(&theme, &Theme::changed, this, &ModelsPage::applyTheme);
    applyTheme();
    updateAll();
}

void ModelsPage::buildHead(QVBoxLayout& column)
{
    auto* title = new QLabel(tr("Models"), this);
    title->setProperty("textStyle", QStringLiteral("heading"));
    m_looking->setObjectName(QStringLiteral("lookingForModels"));
    m_looking->setProperty("textStyle", QStringLiteral("note"));
    m_looking->setProperty("tone", QStringLiteral("muted"));
    auto* bring = new QPushButton(tr("Import"), this);
    bring->setObjectName(QStringLiteral("importModel"));
    bring->setAccessibleName(tr("Import a model"));
    bring->setProperty("kind", QStringLiteral("link"));
    auto* menu = new QMenu(bring);
    menu->setObjectName(QStringLiteral("importMenu"));
    QAction* folder = menu->addAction(tr("A Hugging Face folder\u2026"));
    folder->setObjectName(QStringLiteral("importFolder"));
    QAction* file = menu->addAction(tr("A copy of a model file\u2026"));
    file->setObjectName(QStringLiteral("importFile"));
    bring->setMenu(menu);
    connect(folder, &QAction::triggered, this, &ModelsPage::askForImportFolder);
    connect(file, &QAction::triggered, this, &ModelsPage::askForImportFile);
    m_head->addWidget(title);
    m_head->addWidget(m_looking);
    m_head->addStretch(1);
    m_head->addWidget(bring);
    column.addLayout(m_head);
}

void ModelsPage::buildBody()
{
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("surface", QStringLiteral("page"));
    m_empty->setObjectName(QStringLiteral("noModels"));
    auto* words = new QLabel(tr("Models that can answer appear here. There is none yet: import "
                                "one, or name a folder that has model files (GGUF)."),
                             m_empty);
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("muted"));
    auto* add = new QPushButton(tr("Add a folder\u2026"), m_empty);
    add->setObjectName(QStringLiteral("addFirstFolder"));
    add->setProperty("kind", QStringLiteral("plain"));
    connect(add, &QPushButton::clicked, this, &ModelsPage::askForFolder);
    auto* emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(words);
    emptyColumn->addWidget(add, 0, Qt::AlignLeft);
    m_foldersTitle->setProperty("textStyle", QStringLiteral("title"));
    auto* sections = new QVBoxLayout(m_body);
    sections->addWidget(m_empty);
    sections->addWidget(m_list);
    sections->addWidget(m_server);
    sections->addWidget(m_foldersTitle, 0, Qt::AlignLeading);
    sections->addWidget(m_folders);
    sections->addWidget(m_downloads);
    sections->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_body);
    // Which is there only when it is needed.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ModelsPage::applyTheme);
}

void ModelsPage::connectLibrary()
{
    app::ModelController& models = m_services.models;
    app::ModelLibrary* library = models.library();
    connect(&models, &app::ModelController::loadingStarted, this, [this](const QString& path) {
        m_loading = path;
        m_error->dismiss();
        updateAll();
    });
    const auto onEnd = [this] {
        m_loading.clear();
        updateAll();
    };
    connect(&models, &app::ModelController::loaded, this, onEnd);
    connect(&models, &app::ModelController::failed, this, onEnd);
    connect(&models, &app::ModelController::failed, m_error, &Banner::showMessage);
    connect(m_server, &ServerRow::failed, m_error, &Banner::showMessage);
    connect(library, &app::ModelLibrary::failed, m_error, &Banner::showMessage);
    connect(library, &app::ModelLibrary::shelfChanged, this, &ModelsPage::updateAll);
    connect(library, &app::ModelLibrary::importChanged, this, &ModelsPage::updateImport);
    connect(library, &app::ModelLibrary::imported, this, &ModelsPage::onImported);
    connect(library, &app::ModelLibrary::removed, this, &ModelsPage::showRemoved);
    connect(library, &app::ModelLibrary::broughtBack, this, &ModelsPage::showRemoved);
    connect(library, &app::ModelLibrary::folderAdded, this, [this](const QString& path) {
        showNotice(tr("Nothing had to be converted: the models of %1 are on the list.")
                       .arg(pathText(path)),
                   {}, {});
    });
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        const std::function<void()> action = std::exchange(m_noticeAction, {});
        m_notice->dismiss();
        if (action) {
            action();
        }
    });
    connect(m_downloads, &DownloadPart::downloaded, this, &ModelsPage::onDownloaded);
    connect(m_import, &ImportRow::cancelled, library, &app::ModelLibrary::cancelImport);
    connect(m_list, &ModelList::rowMade, this, [this](ModelRow* row) { connectRow(*row); });
    connect(m_folders, &FolderList::addRequested, this, &ModelsPage::askForFolder);
    connect(m_folders, &FolderList::forgetRequested, library, &app::ModelLibrary::forgetFolder);
    connect(m_folders, &FolderList::folderRequested, this,
            [this](const QString& path) { m_services.dialogs.openFolder(path); });
}

void ModelsPage::connectRow(ModelRow& row)
{
    app::ModelLibrary* library = m_services.models.library();
    connect(&row, &ModelRow::useRequested, this, &ModelsPage::use);
    connect(&row, &ModelRow::startRequested, library, &app::ModelLibrary::openAtStart);
    connect(&row, &ModelRow::lastUsedAtStartRequested, library,
            &app::ModelLibrary::openLastUsedAtStart);
    connect(&row, &ModelRow::markersRequested, this, &ModelsPage::markersRequested);
    connect(&row, &ModelRow::aboutRequested, this, [this](const app::FoundModel& model) {
        Q_EMIT aboutRequested(model.name, model.description);
    });
    connect(&row, &ModelRow::removeRequested, library, &app::ModelLibrary::remove);
    connect(&row, &ModelRow::folderRequested, this, [this](const QString& path) {
        m_services.dialogs.openFolder(QFileInfo(path).absolutePath());
    });
}

void ModelsPage::import(const QString& path)
{
    m_error->dismiss();
    m_services.models.library()->importFrom(path);
}

// A checkpoint is of no use before it is converted; a model file is on the list at once.
void ModelsPage::onDownloaded(const QString& path, bool isFolder)
{
    if (isFolder) {
        import(path);
    } else {
        m_services.models.library()->look();
    }
}

void ModelsPage::use(const QString& path)
{
    m_services.models.open(path);
}

void ModelsPage::askForFolder()
{
    m_services.dialogs.askForFolder(*this, tr("Add a folder with models"),
                                    [this](const QString& path) {
                                        if (!path.isEmpty()) {
                                            m_services.models.library()->addFolder(path);
                                        }
                                    });
}

void ModelsPage::askForImportFolder()
{
    m_services.dialogs.askForFolder(*this, tr("Import a Hugging Face folder"),
                                    [this](const QString& path) {
                                        if (!path.isEmpty()) {
                                            import(path);
                                        }
                                    });
}

void ModelsPage::askForImportFile()
{
    m_services.dialogs.askForModelFile(*this, QDir::homePath(), [this](const QString& path) {
        if (!path.isEmpty()) {
            import(path);
        }
    });
}

void ModelsPage::showNotice(const QString& text,
                            const QString& action,
                            std::function<void()> whatItDoes)
{
    m_noticeAction = std::move(whatItDoes);
    m_notice->setActionText(action);
    m_notice->showMessage(text);
}

// Of what was removed, the last that can be brought back.
void ModelsPage::showRemoved()
{
    app::ModelLibrary* library = m_services.models.library();
    const QString name = library->lastRemoved();
    if (name.isEmpty()) {
        m_notice->dismiss();
        return;
    }
    //: %1 is the name of a model
    showNotice(tr("%1 is in the trash.").arg(inOneRun(name)), tr("Undo"),
               [library] { library->undoRemove(); });
}

void ModelsPage::onImported(const QString& path, const QString& name, const QStringList& warnings)
{
    //: %1 is the name of a model
    QStringList sentences{tr("%1 was imported.").arg(inOneRun(name))};
    sentences += warnings;
    showNotice(app::sentencesText(sentences), tr("Use it"), [this, path] { use(path); });
}

void ModelsPage::updateAll()
{
    const app::ModelLibrary* library = m_services.models.library();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_list->update(m_loading);
    m_looking->setVisible(!library->wasLooked());
    m_empty->setVisible(library->wasLooked() && m_list->usableCount() == 0);
    m_folders->setContent(library->shelf().folders);
    // Of our own folder alone there is nothing to say while it is empty.
    const bool hasFolders = !m_empty->isVisibleTo(m_body) || library->shelf().folders.size() > 1;
    m_folders->setVisible(library->wasLooked() && hasFolders);
    m_foldersTitle->setVisible(library->wasLooked() && hasFolders);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
        focusContent(); // what had it is gone
    }
}

void ModelsPage::updateImport()
{
    const std::optional<app::ModelImport> running = m_services.models.library()->runningImport();
    m_import->setVisible(running.has_value());
    if (running) {
        m_import->setContent(*running);
    }
}

void ModelsPage::focusContent()
{
    if (m_list->usableCount() > 0) {
        m_list->focusFirst();
    } else {
        findChild<QPushButton*>(QStringLiteral("importModel"))->setFocus();
    }
}

void ModelsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_services.models.library()->look();
}

void ModelsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyTheme();
}

QSize ModelsPage::minimumSizeHint() const
{
    return QSize(m_theme.metrics().px(240), m_theme.metrics().px(200));
}

// The text column in the middle, as in a chat.
void ModelsPage::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int side = std::max(metrics.space(3), (width() - metrics.textColumn()) / 2);
    m_top->setContentsMargins(side, metrics.space(4), side, metrics.space(2));
    m_top->setSpacing(metrics.space(2));
    const QScrollBar* bar = m_area->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int end = std::max(0, side - taken); // so that all ends at one line
    m_body->layout()->setContentsMargins(isRightToLeft() ? end : side, 0,
                                         isRightToLeft() ? side : end, metrics.space(6));
    m_body->layout()->setSpacing(metrics.space(2));
    m_foldersTitle->setContentsMargins(0, metrics.space(4), 0, 0);
    m_empty->layout()->setSpacing(metrics.space(3));
    m_head->setSpacing(metrics.space(3));
}

} // namespace trilume::ui
