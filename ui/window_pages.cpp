// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_pages.h"

#include "app/chat/chat_controller.h"
#include "ui/account/account_page.h"
#include "ui/compare/compare_page.h"
#include "ui/explorer/explorer_page.h"
#include "ui/frame/page_switch.h"
#include "ui/frame/rail.h"
#include "ui/frame/window_actions.h"
#include "ui/models/models_page.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

// Empty where nothing was asked.
QString lastQuestionOf(app::ChatController& chats)
{
    const auto& messages = chats.transcript()->messages();
    const auto last =
        std::find_if(messages.rbegin(), messages.rend(), [](const app::Message& message) {
            return message.role == app::MessageRole::User;
        });
    return last == messages.rend() ? QString() : last->text;
}

} // namespace

WindowPages::WindowPages(Theme& theme, const MainWindow::Services& services, const Frame& frame)
    : m_theme(theme)
    , m_services(services)
    , m_frame(frame)
{}

void WindowPages::addAll(QWidget& chat, std::function<void()> focusChat)
{
    addChat(chat, std::move(focusChat));
    addExplorer();
    addCompare();
    addModels();
    addAccount();
    addSettings();
}

void WindowPages::add(QWidget& page,
                      IconButton* button,
                      const char* name,
                      const QAction& action,
                      std::function<void()> takeFocus)
{
    button->setObjectName(QLatin1String(name));
    m_frame.pages.addPage(page, *button, action, std::move(takeFocus));
}

void WindowPages::addChat(QWidget& chat, std::function<void()> focusChat)
{
    add(chat, m_frame.rail.addPage(QStringLiteral("chat"), MainWindow::tr("Chat (Ctrl+1)")),
        "chatPage", *m_frame.actions.chatPage, std::move(focusChat));
}

void WindowPages::addExplorer()
{
    m_explorer = new ExplorerPage(
        m_theme, {m_services.explorer, m_services.chats, m_services.models, m_services.dialogs},
        &m_frame.pages);
    add(*m_explorer,
        m_frame.rail.addPage(QStringLiteral("explorer"), MainWindow::tr("Explorer (Ctrl+2)")),
        "explorerPage", *m_frame.actions.explorerPage,
        [page = m_explorer] { page->focusContent(); });
}

// Where there is no service for its page.
void WindowPages::hide(QAction& action)
{
    action.setEnabled(false);
    action.setVisible(false);
}

void WindowPages::addCompare()
{
    QAction& action = *m_frame.actions.comparePage;
    if (m_services.comparisons == nullptr) {
        hide(action);
        return;
    }
    auto* page = new ComparePage(m_theme,
                                 {*m_services.comparisons, m_services.dialogs,
                                  [&chats = m_services.chats] {
                                      return lastQuestionOf(chats);
                                  }},
                                 &m_frame.pages);
    QObject::connect(
        page, &ComparePage::insideRead, m_explorer,
        [explorer = m_explorer, pages = &m_frame.pages](const app::RecordedPairPtr& pair) {
            explorer->showPair(pair);
            pages->goTo(*explorer);
        });
    add(*page, m_frame.rail.addPage(QStringLiteral("compare"), MainWindow::tr("Compare (Ctrl+3)")),
        "comparePage", action, [page] { page->focusContent(); });
}

void WindowPages::addModels()
{
    m_models = new ModelsPage(m_theme, {m_services.models, m_services.dialogs, m_services.settings},
                              &m_frame.pages);
    add(*m_models,
        m_frame.rail.addPage(QStringLiteral("models"), MainWindow::tr("Models (Ctrl+4)")),
        "modelsPage", *m_frame.actions.modelsPage, [page = m_models] { page->focusContent(); });
}

void WindowPages::addAccount()
{
    QAction& action = *m_frame.actions.accountPage;
    if (m_services.account == nullptr) {
        hide(action);
        return;
    }
    auto* page = new AccountPage(
        m_theme, {*m_services.account, m_services.chats, m_services.settings, m_services.dialogs},
        &m_frame.pages);
    add(*page, m_frame.rail.addPage(QStringLiteral("account"), MainWindow::tr("Account (Ctrl+5)")),
        "accountPage", action, [page] { page->focusContent(); });
}

void WindowPages::addSettings()
{
    const SettingsPage::Services shown{m_services.settings,   m_services.dialogs,
                                       m_services.models,     m_services.chats,
                                       *m_frame.actions.keys, m_services.server};
    m_settings = new SettingsPage(m_theme, shown, &m_frame.pages);
    add(*m_settings,
        m_frame.rail.addPageAtFoot(QStringLiteral("settings"), MainWindow::tr("Settings (Ctrl+,)")),
        "settingsPage", *m_frame.actions.settingsPage,
        [page = m_settings] { page->focusContent(); });
}

} // namespace trilume::ui
