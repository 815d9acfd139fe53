// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcut_sheet.h"

#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>

#include <utility>
#include <vector>

namespace trilume::ui {

namespace {

QString keys(const char* portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutSheet"));
    setProperty("surface", QStringLiteral("popover"));
    const Metrics& metrics = theme.metrics();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics.space(6), metrics.space(5), metrics.space(6),
                             metrics.space(5));
    form->setHorizontalSpacing(metrics.space(6));
    form->setVerticalSpacing(metrics.px(6));
    auto* title = new QLabel(tr("Keys"), this);
    title->setProperty("textStyle", QStringLiteral("title"));
    form->addRow(title);
    const std::vector<std::pair<QString, QString>> rows = {
        {keys("Return"), tr("Send the message")},
        {keys("Shift+Return"), tr("New line")},
        {keys("Up"), tr("What you wrote before, in the empty field")},
        {keys("Esc"), tr("Stop the answer")},
        {keys("Ctrl+R"), tr("Answer again")},
        {keys("Ctrl+Shift+R"), tr("Let an answer that ended early go on")},
        {keys("Ctrl+E"), tr("Change the last or the marked message")},
        {keys("Alt+Left") + QStringLiteral("  ") + keys("Alt+Right"),
         tr("Other branches of the chat")},
        {keys("Ctrl+N"), tr("New chat")},
        {keys("Ctrl+K"), tr("Search all chats")},
        {keys("F2"), tr("Rename the chat")},
        {keys("Del"), tr("Delete the chat that is marked in the list")},
        {keys("Ctrl+Z"), tr("Bring back the last deleted chat, in the list")},
        {keys("Ctrl+C"), tr("Copy the selected text or the marked message")},
        {keys("Ctrl+1") + QStringLiteral("  ") + keys("Ctrl+2"), tr("Chat, explorer")},
        {keys("Ctrl+O"), tr("Open a model file")},
        {keys("Ctrl+B"), tr("Show or hide the list of chats")},
        {keys("Ctrl+L"), tr("Show or hide the live plots")},
        {keys("Ctrl++") + QStringLiteral("  ") + keys("Ctrl+-") + QStringLiteral("  ")
             + keys("Ctrl+0"),
         tr("Larger, smaller, usual text")},
        {keys("Ctrl+,"), tr("Settings")},
        {keys("F10"), tr("Menu")},
        {keys("Ctrl+Q"), tr("Quit")},
    };
    QString spoken = tr("Keys");
    for (const std::pair<QString, QString>& row : rows) {
        auto* key = new QLabel(row.first, this);
        key->setProperty("tone", QStringLiteral("muted"));
        form->addRow(key, new QLabel(row.second, this));
        spoken += QStringLiteral("; ") + row.first + QStringLiteral(": ") + row.second;
    }
    setAccessibleName(spoken);
}

void ShortcutSheet::showCentred()
{
    adjustSize();
    const QWidget* window = parentWidget()->window();
    move(window->mapToGlobal(window->rect().center()) - rect().center());
    show();
    setFocus();
}

} // namespace trilume::ui
