// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/folder_commands.h"

#include "app/chat/chat_controller.h"
#include "app/platform/display_text.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/chat/name_popup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/text_direction.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace trilume::ui {

namespace {

constexpr int kLongestEntry = 260; // pixels at 100 %

app::Folding foldingOf(const QModelIndex& heading)
{
    return heading.data(ChatListProxy::IsFoldedRole).toBool() ? app::Folding::Folded
                                                              : app::Folding::Unfolded;
}

app::Folding opposite(app::Folding folding)
{
    return folding == app::Folding::Folded ? app::Folding::Unfolded : app::Folding::Folded;
}

bool isHeading(const QModelIndex& index)
{
    return index.data(ChatListProxy::IsHeadingRole).toBool();
}

} // namespace

FolderCommands::FolderCommands(const Theme& theme,
                               app::ChatController& chats,
                               QListView& list,
                               Banner& undo,
                               QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_list(list)
    , m_undo(undo)
{
    m_undo.setObjectName(QStringLiteral("folderUndoBar"));
    m_undo.setActionText(tr("Undo"));
    connect(&m_undo, &Banner::actionTriggered, &chats, &app::ChatController::undoRemoveFolder);
    connect(&chats, &app::ChatController::removedFolderChanged, this, &FolderCommands::offerUndo);
    connect(&chats, &app::ChatController::chatDeleted, this, [this] { m_isLast = false; });
}

void FolderCommands::offerUndo()
{
    const QString name = m_chats.removedFolder();
    m_isLast = !name.isEmpty();
    if (m_isLast) {
        m_undo.showMessage(tr("Removed the folder \u201c%1\u201d. Its chats are in the list.")
                               .arg(inItsDirection(name)));
    } else {
        m_undo.dismiss();
    }
}

bool FolderCommands::undo()
{
    const bool isThere = m_isLast;
    if (isThere) {
        m_chats.undoRemoveFolder();
    }
    return isThere;
}

void FolderCommands::extendMenu(QMenu& menu, const QModelIndex& chat)
{
    const app::ChatId id = ChatListProxy::chatAt(chat);
    const app::FolderId current = ChatListProxy::folderAt(chat);
    QMenu* choices = menu.addMenu(m_theme.icon(QStringLiteral("folder")), tr("Move to folder"));
    choices->setObjectName(QStringLiteral("folderChoices"));
    const auto add = [&](const QString& name, app::FolderId folder) {
        QAction* action =
            choices->addAction(name, this, [this, id, folder] { m_chats.moveChat(id, folder); });
        action->setCheckable(true);
        action->setChecked(folder == current);
    };
    std::vector<app::Folder> folders = m_chats.chats()->folders();
    // As they stand in the list.
    const auto* rows = static_cast<const ChatListProxy*>(m_list.model());
    std::sort(folders.begin(), folders.end(), [rows](const auto& one, const auto& other) {
        return rows->indexOf(one.id).row() < rows->indexOf(other.id).row();
    });
    const QFontMetrics font(choices->font());
    for (const app::Folder& folder : std::as_const(folders)) {
        const QString name = font.elidedText(app::displayText(folder.name), Qt::ElideMiddle,
                                             m_theme.metrics().px(kLongestEntry));
        add(plainLabel(name), folder.id);
    }
    if (!folders.empty()) {
        //: in the list of folders that a chat can be moved to
        add(tr("None"), {});
        choices->addSeparator();
    }
    choices->addAction(m_theme.icon(QStringLiteral("plus")), tr("New folder\u2026"), this,
                       [this, id] { askForName(id); });
}

void FolderCommands::showMenu(const QModelIndex& heading, const QPoint& place)
{
    auto* menu = new QMenu(&m_list);
    menu->setObjectName(QStringLiteral("folderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (heading.isValid()) {
        const QPersistentModelIndex kept(heading);
        menu->addAction(foldingOf(heading) == app::Folding::Folded ? tr("Unfold") : tr("Fold"),
                        this, [this, kept] { fold(kept); });
        menu->addAction(m_theme.icon(QStringLiteral("edit")), tr("Rename"), this, [this, kept] {
            m_list.setFocus();
            m_list.setCurrentIndex(kept);
            m_list.edit(kept);
        });
    }
    menu->addAction(m_theme.icon(QStringLiteral("plus")), tr("New folder\u2026"), this,
                    [this] { askForName({}); });
    if (heading.isValid()) {
        menu->addSeparator();
        const QPersistentModelIndex kept(heading);
        menu->addAction(m_theme.icon(QStringLiteral("trash")), tr("Remove, keep its chats"), this,
                        [this, kept] { remove(kept); });
    }
    menu->popup(place);
}

void FolderCommands::fold(const QModelIndex& heading)
{
    if (isHeading(heading)) {
        m_chats.foldFolder(ChatListProxy::folderAt(heading), opposite(foldingOf(heading)));
    }
}

void FolderCommands::unfoldFor(app::ChatId chat)
{
    const app::Chat* found = m_chats.chats()->find(chat);
    const auto* rows = static_cast<const ChatListProxy*>(m_list.model());
    const QModelIndex heading = found != nullptr ? rows->indexOf(found->folder) : QModelIndex();
    if (heading.isValid() && foldingOf(heading) == app::Folding::Folded) {
        fold(heading);
    }
}

void FolderCommands::remove(const QModelIndex& heading)
{
    if (isHeading(heading)) {
        m_chats.removeFolder(ChatListProxy::folderAt(heading));
    }
}

QRect FolderCommands::placeOf(const QModelIndex& index) const
{
    const QWidget* viewport = m_list.viewport();
    const QRect row = index.isValid() ? m_list.visualRect(index) : QRect();
    const QRect shown = row.intersected(viewport->rect());
    // One that is scrolled away, or the list itself, has its place at the top.
    const QRect place = shown.isEmpty() ? QRect(0, 0, viewport->width(), 1) : shown;
    return {viewport->mapToGlobal(place.topLeft()), place.size()};
}

void FolderCommands::askForName(app::ChatId chat)
{
    const auto* rows = static_cast<const ChatListProxy*>(m_list.model());
    auto* popup = new NamePopup(m_theme, tr("Name of the new folder"), app::kLongestFolderName,
                                m_list.window());
    connect(popup, &NamePopup::named, this,
            [this, chat](const QString& name) { m_chats.makeFolder(name, chat); });
    popup->showAt(placeOf(chat ? rows->indexOf(chat) : QModelIndex()));
}

// Out of a folder, or into one.
bool FolderCommands::takeSideKey(bool isInward)
{
    const QModelIndex current = m_list.currentIndex();
    const app::FolderId folder = ChatListProxy::folderAt(current);
    if (!folder) {
        return false;
    }
    if (!isHeading(current)) {
        if (!isInward) {
            const auto* rows = static_cast<const ChatListProxy*>(m_list.model());
            m_list.setCurrentIndex(rows->indexOf(folder));
        }
        return true;
    }
    if (isInward == (foldingOf(current) == app::Folding::Folded)) {
        fold(current);
    } else if (isInward && current.data(ChatListProxy::ChatCountRole).toInt() > 0) {
        m_list.setCurrentIndex(current.siblingAtRow(current.row() + 1));
    }
    return true;
}

bool FolderCommands::takeKey(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier || (key.key() != Qt::Key_Left && key.key() != Qt::Key_Right)) {
        return false;
    }
    return takeSideKey((key.key() == Qt::Key_Right) != m_list.isRightToLeft());
}

} // namespace trilume::ui
