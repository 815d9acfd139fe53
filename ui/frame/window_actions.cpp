// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include "app/settings/settings.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace trilume::ui {

WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , chatPage(add("chatPageAction", tr("Chat"), Qt::CTRL | Qt::Key_1))
    , explorerPage(add("explorerPageAction", tr("Explorer"), Qt::CTRL | Qt::Key_2))
    , settingsPage(add("settingsPageAction", tr("Settings"), Qt::CTRL | Qt::Key_Comma))
    , newChat(add("newChatAction", tr("New chat"), QKeySequence::New))
    , openModel(add("openModelAction", tr("Open a model file\u2026"), QKeySequence::Open))
    , openBundled(add("openBundledAction", tr("Open the bundled model"), {}))
    , findChat(add("findChatAction", tr("Search all chats"), Qt::CTRL | Qt::Key_K))
    , findInChat(add("findInChatAction", tr("Find in this chat"), Qt::CTRL | Qt::Key_F))
    , findNext(add("findNextAction", tr("Next hit in this chat"), Qt::Key_F3))
    , findPrevious(
          add("findPreviousAction", tr("Previous hit in this chat"), Qt::SHIFT | Qt::Key_F3))
    , restoreChat(add("restoreChatAction", tr("Bring back the last deleted chat"), {}))
    , importChats(add("importChatsAction", tr("Import chats\u2026"), {}))
    , exportChats(add("exportChatsAction", tr("Export all chats\u2026"), {}))
    , renameChat(add("renameAction", tr("Rename the chat"), Qt::Key_F2))
    , regenerate(add("regenerateAction", tr("Answer again"), Qt::CTRL | Qt::Key_R))
    , goOn(add("goOnAction", tr("Let the answer go on"), Qt::CTRL | Qt::SHIFT | Qt::Key_R))
    , editMessage(add("editMessageAction", tr("Change the last message"), Qt::CTRL | Qt::Key_E))
    , branchLeft(add("branchLeftAction", tr("Branch on the left"), Qt::ALT | Qt::Key_Left))
    , branchRight(add("branchRightAction", tr("Branch on the right"), Qt::ALT | Qt::Key_Right))
    , stop(add("stopAction", tr("Stop the answer"), Qt::Key_Escape))
    , showList(add("showListAction", tr("List of chats"), Qt::CTRL | Qt::Key_B))
    , showDock(add("showDockAction", tr("Live plots"), Qt::CTRL | Qt::Key_L))
    , larger(add("largerAction", tr("Larger text"), Qt::CTRL | Qt::Key_Plus))
    , smaller(add("smallerAction", tr("Smaller text"), Qt::CTRL | Qt::Key_Minus))
    , usualSize(add("usualSizeAction", tr("Usual text size"), Qt::CTRL | Qt::Key_0))
    , keys(add("keysAction", tr("Keys"), Qt::Key_F1))
    , menu(add("menuAction", tr("Menu"), Qt::Key_F10))
    , about(add("aboutAction", tr("About Trilume"), {}))
    , quit(add("quitAction", tr("Quit"), Qt::CTRL | Qt::Key_Q))
    , m_window(window)
{
    showList->setCheckable(true);
    showDock->setCheckable(true);
    // On many keyboards the plus needs Shift, which makes another key of it.
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    // The window's own list makes the keys work without a menu bar.
    for (QAction* action : findChildren<QAction*>()) {
        window.addAction(action);
    }
}

QAction* WindowActions::add(const char* name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    return action;
}

QMenu* WindowActions::createMenu(app::Settings& settings)
{
    auto* main = new QMenu(&m_window);
    main->setObjectName(QStringLiteral("mainMenu"));
    main->addActions({newChat, restoreChat, importChats, exportChats});
    main->addSeparator();
    main->addActions({openModel, openBundled});
    main->addSeparator();
    main->addActions({showList, showDock});
    addAppearance(*main, settings);
    main->addAction(settingsPage);
    main->addSeparator();
    main->addActions({keys, about});
    main->addSeparator();
    main->addAction(quit);
    return main;
}

void WindowActions::addAppearance(QMenu& parent, app::Settings& settings)
{
    QMenu* look = parent.addMenu(tr("Appearance"));
    auto* group = new QActionGroup(look);
    const auto addChoice = [look, group, &settings](app::ThemeChoice choice, const QString& text) {
        QAction* action = look->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [action, choice, &settings] {
            action->setChecked(settings.theme() == choice);
        };
        show();
        connect(&settings, &app::Settings::changed, action, show);
        connect(action, &QAction::triggered, &settings,
                [&settings, choice] { settings.setTheme(choice); });
    };
    addChoice(app::ThemeChoice::System, tr("Like the desktop"));
    addChoice(app::ThemeChoice::Light, tr("Light"));
    addChoice(app::ThemeChoice::Dark, tr("Dark"));
    look->addSeparator();
    look->addActions({larger, smaller, usualSize});
}

} // namespace trilume::ui
