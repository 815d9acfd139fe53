// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include "app/chat/chat_controller.h"
#include "app/settings/settings.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include <cmath>

namespace trilume::ui {

namespace {

constexpr double kTextStep = 0.1;

} // namespace

QString actionGroupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Write:
        return WindowActions::tr("Writing");
    case ActionGroup::Chat:
        return WindowActions::tr("Answers and branches");
    case ActionGroup::Chats:
        return WindowActions::tr("Chats and models");
    case ActionGroup::View:
        return WindowActions::tr("View");
    case ActionGroup::Program:
        return WindowActions::tr("Program");
    case ActionGroup::Plots:
        return WindowActions::tr("In a plot");
    case ActionGroup::Explorer:
        return WindowActions::tr("In the explorer");
    }
    return {};
}

using Group = ActionGroup;

// clang-format off
WindowActions::WindowActions(QWidget& window)
    : QObject(&window)
    , chatPage(add(Group::View, "chatPageAction", tr("Chat"), {Qt::CTRL | Qt::Key_1}))
    , explorerPage(add(Group::View, "explorerPageAction", tr("Explorer"), {Qt::CTRL | Qt::Key_2}))
    , comparePage(add(Group::View, "comparePageAction", tr("Compare"), {Qt::CTRL | Qt::Key_3}))
    , modelsPage(add(Group::View, "modelsPageAction", tr("Models"), {Qt::CTRL | Qt::Key_4}))
    , accountPage(add(Group::View, "accountPageAction", tr("Account"), {Qt::CTRL | Qt::Key_5}))
    , settingsPage(add(Group::View, "settingsPageAction", tr("Settings"), {Qt::CTRL | Qt::Key_Comma}))
    , newChat(add(Group::Chats, "newChatAction", tr("New chat"), {QKeySequence::New}))
    , newFolder(add(Group::Chats, "newFolderAction", tr("New folder for chats\u2026")))
    , openModel(add(Group::Chats, "openModelAction", tr("Open a model file\u2026"), {QKeySequence::Open}))
    , openBundled(add(Group::Chats, "openBundledAction", tr("Open the bundled model")))
    , useServer(add(Group::Chats, "useServerAction", tr("Use a model on a server\u2026")))
    , markers(add(Group::Chats, "markersAction", tr("Chat markers of the model\u2026")))
    , aboutModel(add(Group::Chats, "aboutModelAction", tr("What this model is\u2026")))
    , boardConstants(add(Group::Chats, "boardConstantsAction", tr("Constants of the board\u2026")))
    , findChat(add(Group::Chats, "findChatAction", tr("Search all chats"), {Qt::CTRL | Qt::Key_K}))
    , findInChat(add(Group::Chat, "findInChatAction", tr("Find in this chat"), {Qt::CTRL | Qt::Key_F}))
    , findNext(add(Group::Chat, "findNextAction", tr("Next hit in this chat"), {Qt::Key_F3}))
    , findPrevious(add(Group::Chat, "findPreviousAction", tr("Previous hit in this chat"), {Qt::SHIFT | Qt::Key_F3}))
    , restoreChat(add(Group::Chats, "restoreChatAction", tr("Bring back the last deleted chat")))
    , importChats(add(Group::Chats, "importChatsAction", tr("Import chats\u2026")))
    , exportChats(add(Group::Chats, "exportChatsAction", tr("Export all chats\u2026")))
    , savePdf(add(Group::Chats, "savePdfAction", tr("Save this chat as a PDF\u2026")))
    , print(add(Group::Chats, "printAction", tr("Print this chat\u2026"), {QKeySequence::Print}))
    , renameChat(add(Group::Chats, "renameAction", tr("Rename the chat"), {Qt::Key_F2}))
    , chatSettings(add(Group::Chat, "chatSettingsAction", tr("Settings of this chat"), {Qt::CTRL | Qt::Key_I}))
    , prompts(add(Group::Write, "promptsAction", tr("Prompts\u2026"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I}))
    , regenerate(add(Group::Chat, "regenerateAction", tr("Answer again"), {Qt::CTRL | Qt::Key_R}))
    , goOn(add(Group::Chat, "goOnAction", tr("Let the answer go on"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}))
    , editMessage(add(Group::Chat, "editMessageAction", tr("Change the last message"), {Qt::CTRL | Qt::Key_E}))
    , tokens(add(Group::Chat, "tokensAction", tr("How likely the tokens of an answer are"), {Qt::CTRL | Qt::Key_T}))
    , branchLeft(add(Group::Chat, "branchLeftAction", tr("Branch on the left"), {Qt::ALT | Qt::Key_Left}))
    , branchRight(add(Group::Chat, "branchRightAction", tr("Branch on the right"), {Qt::ALT | Qt::Key_Right}))
    , stop(add(Group::Chat, "stopAction", tr("Stop the answer"), {Qt::Key_Escape}))
    , showList(add(Group::View, "showListAction", tr("List of chats"), {Qt::CTRL | Qt::Key_B}))
    , showDock(add(Group::View, "showDockAction", tr("Live plots"), {Qt::CTRL | Qt::Key_L}))
    // On many keyboards the plus needs Shift, which makes another key of it.
    , larger(add(Group::View, "largerAction", tr("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}))
    , smaller(add(Group::View, "smallerAction", tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus}))
    , usualSize(add(Group::View, "usualSizeAction", tr("Usual text size"), {Qt::CTRL | Qt::Key_0}))
    , themeSystem(add(Group::View, "themeSystemAction", tr("Colours like the desktop")))
    , themeLight(add(Group::View, "themeLightAction", tr("Light colours")))
    , themeDark(add(Group::View, "themeDarkAction", tr("Dark colours")))
    , palette(add(Group::Program, "paletteAction", tr("Find a command\u2026"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}))
    , keys(add(Group::Program, "keysAction", tr("Keys"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}))
    , help(add(Group::Program, "helpAction", tr("Help"), {Qt::SHIFT | Qt::Key_F1}))
    , menu(add(Group::Program, "menuAction", tr("Menu"), {Qt::Key_F10}))
    , about(add(Group::Program, "aboutAction", tr("About Trilume")))
    , quit(add(Group::Program, "quitAction", tr("Quit"), {Qt::CTRL | Qt::Key_Q}))
    , m_window(window)
// clang-format on
{
    for (QAction* action : {showList, showDock, themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
    }
    // The window's own list makes the keys work without a menu bar.
    for (const Entry& entry : m_entries) {
        window.addAction(entry.action);
    }
}

QAction* WindowActions::add(ActionGroup group,
                            const char* name,
                            const QString& text,
                            const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    m_entries.push_back({group, action});
    return action;
}

QMenu* WindowActions::createMenu(app::Settings& settings)
{
    auto* main = new QMenu(&m_window);
    main->setObjectName(QStringLiteral("mainMenu"));
    main->addActions({newChat, restoreChat, importChats, exportChats, savePdf, print});
    main->addSeparator();
    main->addActions({openModel, openBundled, useServer});
    main->addSeparator();
    main->addActions({showList, showDock});
    addAppearance(*main, settings);
    main->addAction(settingsPage);
    main->addSeparator();
    main->addActions({palette, keys, help, about});
    main->addSeparator();
    main->addAction(quit);
    return main;
}

void WindowActions::follow(app::ChatController& chats)
{
    const auto update = [this, &chats] {
        // Without a generation Escape belongs to whatever has the focus.
        stop->setEnabled(chats.state() != app::GenerationState::Idle);
        restoreChat->setEnabled(chats.canUndoDelete());
    };
    connect(restoreChat, &QAction::triggered, &chats, &app::ChatController::undoDelete);
    connect(&chats, &app::ChatController::stateChanged, this, update);
    connect(&chats, &app::ChatController::deletedChatsChanged, this, update);
    update();
}

void WindowActions::addAppearance(QMenu& parent, app::Settings& settings)
{
    QMenu* look = parent.addMenu(tr("Appearance"));
    auto* group = new QActionGroup(look);
    const auto addChoice = [look, group, &settings](QAction* action, app::ThemeChoice choice) {
        look->addAction(action);
        group->addAction(action);
        const auto show = [action, choice, &settings] {
            action->setChecked(settings.theme() == choice);
        };
        show();
        connect(&settings, &app::Settings::changed, action, show);
        connect(action, &QAction::triggered, &settings,
                [&settings, choice] { settings.setTheme(choice); });
    };
    addChoice(themeSystem, app::ThemeChoice::System);
    addChoice(themeLight, app::ThemeChoice::Light);
    addChoice(themeDark, app::ThemeChoice::Dark);
    look->addSeparator();
    look->addActions({larger, smaller, usualSize});
    const auto change = [&settings](const QAction* action, double step) {
        connect(action, &QAction::triggered, &settings, [&settings, step] {
            const double wanted = step == 0.0 ? 1.0 : settings.textScale() + step;
            settings.setTextScale(std::round(wanted / kTextStep) * kTextStep);
        });
    };
    change(larger, kTextStep);
    change(smaller, -kTextStep);
    change(usualSize, 0.0);
}

} // namespace trilume::ui
