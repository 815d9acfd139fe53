// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_contents.h"

#include "app/chat/chat_controller.h"
#include "app/library/model_controller.h"
#include "app/platform/display_text.h"
#include "app/settings/settings.h"
#include "ui/chat/chat_list_panel.h"
#include "ui/explorer/explorer_page.h"
#include "ui/frame/model_drop.h"
#include "ui/frame/overlays.h"
#include "ui/frame/page_switch.h"
#include "ui/frame/rail.h"
#include "ui/frame/readout_strip.h"
#include "ui/frame/session_place.h"
#include "ui/frame/status_line.h"
#include "ui/frame/title_bar.h"
#include "ui/frame/window_actions.h"
#include "ui/frame/window_place.h"
#include "ui/models/model_chooser.h"
#include "ui/models/models_page.h"
#include "ui/plots/live_dock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"
#include "ui/window_pages.h"

#include <QHBoxLayout>
#include <QScreen>

namespace trilume::ui {

namespace {

constexpr int kDockNeeds = 1000; // pixels at 100 %
constexpr int kListNeeds = 760;

} // namespace

WindowContents::WindowContents(MainWindow& window,
                               Theme& theme,
                               const MainWindow::Services& services)
    : m_window(window)
    , m_theme(theme)
    , m_services(services)
    , m_others(window.children().cbegin(), window.children().cend())
    , m_actions(new WindowActions(window))
{
    createPanels();
    m_rail->setMenu(m_actions->createMenu(m_services.settings));
    connectSignals();
    applyTheme();
    updateTitle(m_services.chats.currentTitle());
    m_actions->follow(m_services.chats);
    updatePanels();
    m_page->focusComposer();
    m_session = new SessionPlace({*m_pages, *m_page, m_services.chats, m_services.settings}, this);
}

WindowContents::~WindowContents()
{
    delete m_session; // before what it looks at
    m_made.reset();
    const QObjectList children = m_window.children();
    for (QObject* child : children) {
        if (!m_others.contains(child) && m_window.children().contains(child)) {
            delete child;
        }
    }
}

WindowContents::Kept WindowContents::keep()
{
    Kept kept{WidgetStates(m_window), m_page->kept(), m_made->settings().kept(),
              m_listShownInNarrow};
    keepPlace();
    return kept;
}

void WindowContents::restore(const Kept& kept)
{
    m_listShownInNarrow = kept.isListShownInNarrow;
    updatePanels();
    m_page->restore(kept.chat);
    m_made->settings().restore(kept.settings);
    kept.widgets.restore(m_window);
}

void WindowContents::createPanels()
{
    auto* centre = new QWidget(&m_window);
    m_rail = new Rail(m_theme, centre);
    m_list = new ChatListPanel(m_theme, m_services.chats, m_services.dialogs, centre);
    m_pages = new PageSwitch(centre);
    m_chatColumn = new QWidget(m_pages);
    m_titleBar = new TitleBar(m_theme, m_services.models, *m_actions->chatSettings,
                              *m_actions->boardConstants, m_chatColumn);
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
    m_window.setCentralWidget(centre);
    m_status = new StatusLine(
        m_theme, {m_services.chats, m_services.models, m_services.metrics, {m_dock, m_strip}},
        &m_window);
    m_window.setStatusBar(m_status);
}

void WindowContents::connectSignals()
{
    app::ChatController& chats = m_services.chats;
    ExplorerPage& explorer = m_made->explorer();
    ModelsPage& models = m_made->models();
    connect(m_actions->newChat, &QAction::triggered, this, &WindowContents::beginChat);
    connect(m_pages, &PageSwitch::currentChanged, this, &WindowContents::updatePanels);
    connect(&explorer, &ExplorerPage::chatRequested, this,
            [this] { m_pages->goTo(*m_chatColumn); });
    m_chooser = new ModelChooser(
        m_theme, {m_services.models, m_services.settings, m_services.dialogs}, m_window);
    connect(&explorer, &ExplorerPage::openModelRequested, m_chooser, &ModelChooser::askForFile);
    m_drop = new ModelDrop(m_window, m_theme);
    connect(m_drop, &ModelDrop::dropped, &m_services.models, &app::ModelController::open);
    connect(m_drop, &ModelDrop::folderDropped, this, [this, page = &models](const QString& path) {
        m_pages->goTo(*page);
        page->import(path);
    });
    m_list->follow(*m_actions, *m_drop);
    connect(m_list, &ChatListPanel::noticeRaised, this, &WindowContents::showChatList);
    m_page->follow(*m_list);
    m_chooser->follow(*m_actions);
    connect(&models, &ModelsPage::markersRequested, m_actions->markers, &QAction::trigger);
    connect(m_actions->showList, &QAction::triggered, this, &WindowContents::toggleChatList);
    connect(m_actions->showDock, &QAction::triggered, this, &WindowContents::toggleLiveDock);
    m_page->follow(*m_actions, *m_drop);
    auto* overlays = new Overlays(
        m_theme, {*m_actions, m_services.models, m_services.dialogs, m_services.chats}, m_window);
    connect(&models, &ModelsPage::aboutRequested, overlays, &Overlays::showModel);
    connect(m_actions->quit, &QAction::triggered, &m_window, &MainWindow::quit);
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
    connect(m_page, &ChatPage::freshDatabaseRequested, &m_window,
            &MainWindow::freshDatabaseRequested);
    connect(&chats, &app::ChatController::titleChanged, this, &WindowContents::updateTitle);
    connect(&chats, &app::ChatController::currentChatChanged, this,
            [this] { updateTitle(m_services.chats.currentTitle()); });
    connect(&m_services.settings, &app::Settings::changed, this, &WindowContents::updatePanels);
    connect(&m_theme, &Theme::changed, this, &WindowContents::applyTheme);
}

bool WindowContents::isChatShown() const
{
    return m_pages->currentWidget() == m_chatColumn;
}

void WindowContents::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_window.setMinimumSize(firstSize({metrics.px(420), metrics.px(360)},
                                      m_window.screen()->availableGeometry().size()));
    m_window.setWindowIcon(QIcon(QStringLiteral(":/trilume/icons/io.github.trilume.Trilume.svg")));
    updatePanels();
}

void WindowContents::updateTitle(const QString& title)
{
    m_titleBar->setTitle(title);
    //: the title of the window; %1 is the name of a chat
    m_window.setWindowTitle(
        title.isEmpty()
            ? MainWindow::tr("Trilume")
            : MainWindow::tr("%1 \u2013 Trilume").arg(inItsDirection(app::displayText(title))));
}

void WindowContents::updatePanels()
{
    const Metrics& metrics = m_theme.metrics();
    const bool hasRoomForDock = m_window.width() >= metrics.px(kDockNeeds);
    const bool hasRoomForList = m_window.width() >= metrics.px(kListNeeds);
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

void WindowContents::toggleChatList()
{
    if (m_window.width() >= m_theme.metrics().px(kListNeeds)) {
        m_services.settings.setChatListVisible(!m_services.settings.isChatListVisible());
    } else {
        m_listShownInNarrow = !m_listShownInNarrow;
    }
    updatePanels();
}

void WindowContents::showChatList()
{
    m_pages->showPage(*m_chatColumn);
    if (!m_list->isVisible()) {
        toggleChatList();
    }
}

void WindowContents::toggleLiveDock()
{
    m_services.settings.setLiveDockVisible(!m_services.settings.isLiveDockVisible());
    updatePanels();
}

void WindowContents::beginChat()
{
    m_services.chats.newChat();
    m_pages->goTo(*m_chatColumn);
}

void WindowContents::openFile(const QString& path)
{
    m_drop->open(path);
}

void WindowContents::offerFreshDatabase()
{
    m_page->offerFreshDatabase();
}

void WindowContents::showOldDatabase(const QString& path)
{
    m_page->showNotice(MainWindow::tr("The old chats were kept as %1.").arg(pathText(path)));
}

void WindowContents::stayOpen(const QString& message, const QString& unsavedText)
{
    m_pages->showPage(*m_chatColumn);
    m_page->showUnsaved(message, unsavedText);
}

void WindowContents::keepPlace()
{
    leaveField(m_window);
    m_session->keep();
    m_page->keepDraft();
}

} // namespace trilume::ui
