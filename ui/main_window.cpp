// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "app/platform/display_text.h"
#include "app/settings/settings.h"
#include "ui/chat/chat_list_panel.h"
#include "ui/chat/chat_page.h"
#include "ui/explorer/explorer_page.h"
#include "ui/frame/model_drop.h"
#include "ui/frame/overlays.h"
#include "ui/frame/page_switch.h"
#include "ui/frame/rail.h"
#include "ui/frame/readout_strip.h"
#include "ui/frame/session_place.h"
#include "ui/frame/status_line.h"
#include "ui/frame/title_bar.h"
#include "ui/frame/tray.h"
#include "ui/frame/window_actions.h"
#include "ui/frame/window_place.h"
#include "ui/models/model_chooser.h"
#include "ui/models/models_page.h"
#include "ui/plots/live_dock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/window_pages.h"

#include <QCloseEvent>
#include <QHBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kDockNeeds = 1000; // pixels at 100 %
constexpr int kListNeeds = 760;

} // namespace

MainWindow::MainWindow(Theme& theme, const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_services(services)
    , m_actions(new WindowActions(*this))
    , m_tray(new Tray({services.chats, services.settings, *m_actions, services.tray}, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    createPanels();
    m_rail->setMenu(m_actions->createMenu(m_services.settings));
    connectSignals();
    applyTheme();
    placeWindow(*this, m_services.settings.windowGeometry(),
                QSize(1280, 800) * m_theme.metrics().scale());
    updateTitle(m_services.chats.currentTitle());
    m_actions->follow(m_services.chats);
    updatePanels();
    m_page->focusComposer();
    m_session = new SessionPlace({*m_pages, *m_page, m_services.chats, m_services.settings}, this);
}

// Heard here, not by half a window.
MainWindow::~MainWindow()
{
    leaveField(*this);
}

void MainWindow::createPanels()
{
    auto* centre = new QWidget(this);
    m_rail = new Rail(m_theme, centre);
    m_list = new ChatListPanel(m_theme, m_services.chats, m_services.dialogs, centre);
    m_pages = new PageSwitch(centre);
    m_chatColumn = new QWidget(m_pages);
    m_titleBar = new TitleBar(m_theme, m_services.models, *m_actions->chatSettings, m_chatColumn);
    m_strip = new ReadoutStrip(m_theme, m_services.metrics, m_services.chats, m_chatColumn);
    m_page = new ChatPage(
        m_theme, {m_services.chats, m_services.models, m_services.settings, m_services.dialogs},
        m_chatColumn);
    m_dock = new LiveDock(m_theme,
                          {m_services.metrics, m_services.chats, m_services.sensors,
                           m_services.settings, m_services.dialogs},
                          centre);
    auto* column = new QVBoxLayout(m_chatColumn);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_titleBar);
    column->addWidget(m_strip);
    column->addWidget(m_page, 1);
    m_made = std::make_unique<WindowPages>(m_theme, m_services,
                                           WindowPages::Frame{*m_actions, *m_rail, *m_pages});
    m_made->addAll(*m_chatColumn, [this] { m_page->focusComposer(); });
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    row->addWidget(m_dock);
    setCentralWidget(centre);
    m_status = new StatusLine(
        m_theme, {m_services.chats, m_services.models, m_services.metrics, {m_dock, m_strip}},
        this);
    setStatusBar(m_status);
}

void MainWindow::connectSignals()
{
    app::ChatController& chats = m_services.chats;
    ExplorerPage& explorer = m_made->explorer();
    ModelsPage& models = m_made->models();
    connect(m_actions->newChat, &QAction::triggered, this, [this] {
        m_services.chats.newChat();
        m_pages->goTo(*m_chatColumn);
    });
    connect(m_pages, &PageSwitch::currentChanged, this, &MainWindow::updatePanels);
    connect(&explorer, &ExplorerPage::chatRequested, this,
            [this] { m_pages->goTo(*m_chatColumn); });
    m_chooser = new ModelChooser(
        m_theme, {m_services.models, m_services.settings, m_services.dialogs}, *this);
    connect(&explorer, &ExplorerPage::openModelRequested, m_chooser, &ModelChooser::askForFile);
    m_drop = new ModelDrop(*this, m_theme);
    connect(m_drop, &ModelDrop::dropped, &m_services.models, &app::ModelController::open);
    connect(m_drop, &ModelDrop::folderDropped, this, [this, page = &models](const QString& path) {
        m_pages->goTo(*page);
        page->import(path);
    });
    m_list->follow(*m_actions, *m_drop);
    connect(m_list, &ChatListPanel::noticeRaised, this, &MainWindow::showChatList);
    m_page->follow(*m_list);
    m_chooser->follow(*m_actions);
    connect(&models, &ModelsPage::markersRequested, m_actions->markers, &QAction::trigger);
    connect(m_actions->showList, &QAction::triggered, this, &MainWindow::toggleChatList);
    connect(m_actions->showDock, &QAction::triggered, this, &MainWindow::toggleLiveDock);
    m_page->follow(*m_actions, *m_drop);
    new Overlays(m_theme, {*m_actions, m_services.models, m_services.dialogs, m_services.chats},
                 *this);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions->menu, &QAction::triggered, m_rail, &Rail::showMenu);
    connect(m_titleBar, &TitleBar::modelsRequested, m_chooser, &ModelChooser::popUpBelow);
    connect(m_chooser, &ModelChooser::allModelsRequested, this,
            [this, page = &models] { m_pages->goTo(*page); });
    connect(m_dock, &LiveDock::messageRequested, m_page, &ChatPage::showMessage);
    connect(m_page, &ChatPage::layersRequested, this,
            [this, page = &explorer](app::MessageId answer, qsizetype token) {
                m_pages->goTo(*page);
                page->showToken(answer, token);
            });
    connect(m_page, &ChatPage::openModelRequested, m_chooser, &ModelChooser::askForFile);
    connect(m_page, &ChatPage::freshDatabaseRequested, this, &MainWindow::freshDatabaseRequested);
    connect(&chats, &app::ChatController::titleChanged, this, &MainWindow::updateTitle);
    connect(&chats, &app::ChatController::currentChatChanged, this,
            [this] { updateTitle(m_services.chats.currentTitle()); });
    connect(&m_services.settings, &app::Settings::changed, this, &MainWindow::updatePanels);
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
}

bool MainWindow::isChatShown() const
{
    return m_pages->currentWidget() == m_chatColumn;
}

void MainWindow::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setMinimumSize(
        firstSize({metrics.px(420), metrics.px(360)}, screen()->availableGeometry().size()));
    setWindowIcon(QIcon(QStringLiteral(":/trilume/icons/io.github.trilume.Trilume.svg")));
    updatePanels();
}

void MainWindow::updateTitle(const QString& title)
{
    m_titleBar->setTitle(title);
    //: the title of the window; %1 is the name of a chat
    setWindowTitle(title.isEmpty() ? tr("Trilume")
                                   : tr("%1 \u2013 Trilume").arg(app::displayText(title)));
}

void MainWindow::updatePanels()
{
    const Metrics& metrics = m_theme.metrics();
    const bool hasRoomForDock = width() >= metrics.px(kDockNeeds);
    const bool hasRoomForList = width() >= metrics.px(kListNeeds);
    const bool isListWanted = m_services.settings.isChatListVisible();
    const bool isDockWanted = m_services.settings.isLiveDockVisible();
    m_listShownInNarrow = m_listShownInNarrow && !hasRoomForList;
    const bool isListShown = isChatShown() && (hasRoomForList ? isListWanted : m_listShownInNarrow);
    m_list->setVisible(isListShown);
    m_dock->setVisible(isChatShown() && isDockWanted && hasRoomForDock);
    m_strip->setVisible(isDockWanted && !hasRoomForDock);
    m_actions->showList->setChecked(isListShown);
    m_actions->showDock->setChecked(isDockWanted);
    m_actions->showList->setEnabled(isChatShown());
    m_actions->showDock->setEnabled(isChatShown());
}

void MainWindow::toggleChatList()
{
    if (width() >= m_theme.metrics().px(kListNeeds)) {
        m_services.settings.setChatListVisible(!m_services.settings.isChatListVisible());
    } else {
        m_listShownInNarrow = !m_listShownInNarrow;
    }
    updatePanels();
}

void MainWindow::showChatList()
{
    m_pages->showPage(*m_chatColumn);
    if (!m_list->isVisible()) {
        toggleChatList();
    }
}

void MainWindow::toggleLiveDock()
{
    m_services.settings.setLiveDockVisible(!m_services.settings.isLiveDockVisible());
    updatePanels();
}

void MainWindow::quit()
{
    m_tray->quit();
}

void MainWindow::openFile(const QString& path)
{
    m_drop->open(path);
}

void MainWindow::offerFreshDatabase()
{
    m_page->offerFreshDatabase();
}

void MainWindow::showOldDatabase(const QString& path)
{
    m_page->showNotice(tr("The old chats were kept as %1.").arg(path));
}

void MainWindow::stayOpen(const QString& message, const QString& unsavedText)
{
    m_pages->showPage(*m_chatColumn);
    m_page->showUnsaved(message, unsavedText);
    show();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updatePanels();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leaveField(*this);
    m_services.settings.setWindowGeometry(saveGeometry());
    m_session->keep();
    m_page->keepDraft();
    event->accept();
    Q_EMIT closed(); // stops and stores what is being written
}

} // namespace trilume::ui
