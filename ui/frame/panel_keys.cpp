// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/panel_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace trilume::ui {

using Group = ActionGroup;

namespace {

struct Row
{
    Group group = {};
    const char* keys = ""; // in the words of QKeySequence, with bars between them
    const char* what = "";
};

constexpr Row kRows[] = {
    {Group::Write, "Return", QT_TRANSLATE_NOOP("PanelKeys", "Send the message")},
    {Group::Write, "Shift+Return", QT_TRANSLATE_NOOP("PanelKeys", "New line")},
    {Group::Write, "Up|Down",
     QT_TRANSLATE_NOOP("PanelKeys", "What you wrote before, in the empty field")},
    {Group::Write, "Tab",
     QT_TRANSLATE_NOOP("PanelKeys", "The next place of a prompt that is to be filled in")},
    {Group::Chat, "Up|Down", QT_TRANSLATE_NOOP("PanelKeys", "Mark the message above or below")},
    {Group::Chat, "Ctrl+C",
     QT_TRANSLATE_NOOP("PanelKeys", "Copy the selected text or the marked message")},
    {Group::Chat, "Ctrl+A", QT_TRANSLATE_NOOP("PanelKeys", "Select the marked message")},
    {Group::Chat, "Space", QT_TRANSLATE_NOOP("PanelKeys", "Unfold a long message, or fold it")},
    {Group::Chat, "Left|Right",
     QT_TRANSLATE_NOOP("PanelKeys", "The token before or after, in an answer shown by its tokens")},
    {Group::Chat, "Return", QT_TRANSLATE_NOOP("PanelKeys", "See the layers at that token")},
    {Group::Chat, "Home|End", QT_TRANSLATE_NOOP("PanelKeys", "Begin and end of the chat")},
    {Group::Chats, "Return|Space",
     QT_TRANSLATE_NOOP("PanelKeys", "Open the chat that is marked in the list")},
    {Group::Chats, "Del",
     QT_TRANSLATE_NOOP("PanelKeys", "Delete the chat that is marked in the list")},
    {Group::Chats, "Ctrl+Z",
     QT_TRANSLATE_NOOP("PanelKeys", "Bring back the last deleted chat, in the list")},
    {Group::Chats, "Left|Right",
     QT_TRANSLATE_NOOP("PanelKeys", "Fold or unfold the folder that is marked in the list")},
    {Group::Chats, "Del",
     QT_TRANSLATE_NOOP("PanelKeys", "Remove the folder that is marked; its chats stay")},
    {Group::Chats, "Return|Up|Down",
     QT_TRANSLATE_NOOP("PanelKeys",
                       "Use the model that is marked, or mark another, on their page")},
    {Group::Chats, "Del",
     QT_TRANSLATE_NOOP("PanelKeys", "Move the model that is marked on their page to the trash")},
    {Group::Plots, "Left|Right",
     QT_TRANSLATE_NOOP("PanelKeys", "Move the cursor through the time of all plots")},
    {Group::Plots, "Shift+Left|Shift+Right",
     QT_TRANSLATE_NOOP("PanelKeys", "Move the time that is shown")},
    {Group::Plots, "+|-", QT_TRANSLATE_NOOP("PanelKeys", "Less time in more detail, or more time")},
    {Group::Plots, "Space", QT_TRANSLATE_NOOP("PanelKeys", "Stop the plots, let them go on")},
    {Group::Plots, "Home", QT_TRANSLATE_NOOP("PanelKeys", "Back to now")},
    {Group::Plots, "Return", QT_TRANSLATE_NOOP("PanelKeys", "Enlarge the plot, until Esc")},
    {Group::Plots, "Alt+Up|Alt+Down", QT_TRANSLATE_NOOP("PanelKeys", "Move the plot up or down")},
    {Group::Plots, "Menu", QT_TRANSLATE_NOOP("PanelKeys", "What can be done with the plot")},
    {Group::Explorer, "Left|Right",
     QT_TRANSLATE_NOOP("PanelKeys", "The token before or after, in a map")},
    {Group::Explorer, "Up|Down",
     QT_TRANSLATE_NOOP("PanelKeys", "The layer above or below, in a map")},
    {Group::Explorer, "PgUp|PgDown", QT_TRANSLATE_NOOP("PanelKeys", "Ten tokens back or forward")},
    {Group::Explorer, "Home|End", QT_TRANSLATE_NOOP("PanelKeys", "The first or the last token")},
    {Group::Explorer, "+|-", QT_TRANSLATE_NOOP("PanelKeys", "Wider or narrower tokens")},
};

// The key that sends is "Enter" in the window's texts, whichever of the two is pressed.
QString named(const QKeySequence& key)
{
    const QKeyCombination first = key[0];
    const QKeySequence shown =
        key.count() == 1 && first.key() == Qt::Key_Return
            ? QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter))
            : key;
    return shown.toString(QKeySequence::NativeText);
}

QStringList namesOf(const char* keys)
{
    QStringList names;
    const QStringList words = QString::fromLatin1(keys).split(QLatin1Char('|'));
    for (const QString& word : words) {
        names.append(named(QKeySequence(word, QKeySequence::PortableText)));
    }
    return names;
}

} // namespace

std::vector<KeyLine> panelKeys()
{
    std::vector<KeyLine> lines;
    for (const Row& row : kRows) {
        lines.push_back(
            {row.group, namesOf(row.keys), QCoreApplication::translate("PanelKeys", row.what)});
    }
    return lines;
}

QStringList keyNames(const QAction& action)
{
    QStringList names;
    const QList<QKeySequence> keys = action.shortcuts();
    for (const QKeySequence& key : keys) {
        // The plus without Shift is there for the hand, not for the eye.
        if (key != QKeySequence(Qt::CTRL | Qt::Key_Equal)) {
            names.append(named(key));
        }
    }
    return names;
}

QString plainName(const QAction& action)
{
    QString name = action.text();
    if (name.endsWith(QChar(0x2026))) {
        name.chop(1);
    }
    return name.remove(QLatin1Char('&'));
}

std::vector<KeyLine> allKeys(const WindowActions& actions)
{
    std::vector<KeyLine> lines;
    for (const WindowActions::Entry& entry : actions.entries()) {
        const QStringList keys = keyNames(*entry.action);
        if (!keys.isEmpty()) {
            lines.push_back({entry.group, keys, plainName(*entry.action)});
        }
    }
    const std::vector<KeyLine> others = panelKeys();
    lines.insert(lines.end(), others.begin(), others.end());
    std::stable_sort(lines.begin(), lines.end(), [](const KeyLine& first, const KeyLine& second) {
        return first.group < second.group;
    });
    return lines;
}

} // namespace trilume::ui
