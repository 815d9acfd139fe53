// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace trilume::ui {

// Everything that opens a window of the desktop's, in one place so that tests can answer for the
// person. [ui thread] Answers come later; no answer is a cancelled dialog.
class Dialogs
{
public:
    using PathHandler = std::function<void(const QString& path)>;
    using PrinterHandler = std::function<void(const std::shared_ptr<QPrinter>& printer)>;

    Dialogs() = default;
    virtual ~Dialogs();
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;

    // `folder`: where to begin.
    virtual void askForModelFile(QWidget& parent,
                                 const QString& folder,
                                 const PathHandler& chosen) = 0;
    // A folder that is there.
    virtual void askForFolder(QWidget& parent, const QString& title, const PathHandler& chosen) = 0;
    // Where to write a file; the kind is in the end of the suggested name. Asks before it replaces.
    virtual void askForSaveFile(QWidget& parent,
                                const QString& suggestedName,
                                const PathHandler& chosen) = 0;
    // One that is ready to be drawn on, by any one thread, for a document of this title.
    virtual void askForPrinter(QWidget& parent,
                               const QString& title,
                               const PrinterHandler& chosen) = 0;
    // A log of a meter at the wall (CSV).
    virtual void askForPowerLog(QWidget& parent, const PathHandler& chosen) = 0;
    // An export of chats, of this program or another (JSON, or a ZIP archive with it).
    virtual void askForChats(QWidget& parent, const PathHandler& chosen) = 0;
    // A copy of all chats (ChatTransfer::saveCopy).
    virtual void askForChatsCopy(QWidget& parent, const PathHandler& chosen) = 0;
    virtual void openLink(const QString& address) = 0; // in the browser, after a click on it
    // In the file manager, a moment later; one that is not there yet by the nearest that is.
    virtual void openFolder(const QString& path) = 0;
};

// The desktop's own dialogs.
class NativeDialogs final : public Dialogs
{
public:
    void askForModelFile(QWidget& parent,
                         const QString& folder,
                         const PathHandler& chosen) override;
    void askForFolder(QWidget& parent, const QString& title, const PathHandler& chosen) override;
    void askForSaveFile(QWidget& parent,
                        const QString& suggestedName,
                        const PathHandler& chosen) override;
    void askForPrinter(QWidget& parent,
                       const QString& title,
                       const PrinterHandler& chosen) override;
    void askForPowerLog(QWidget& parent, const PathHandler& chosen) override;
    void askForChats(QWidget& parent, const PathHandler& chosen) override;
    void askForChatsCopy(QWidget& parent, const PathHandler& chosen) override;
    void openLink(const QString& address) override;
    void openFolder(const QString& path) override;
};

} // namespace trilume::ui
