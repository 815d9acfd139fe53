// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/file_saver.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/prompts/known_file.h"
#include "app/prompts/prompt.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace trilume::app {

struct ReadPrompts
{
    std::vector<Prompt> prompts;
    QString problem;                  // a sentence; empty: none
    QString setAside;                 // where a file that cannot be read was put; empty: nowhere
    std::optional<FileIdentity> file; // as it was then; none: there was none
};

// Reads the file. [thread of the library]
class PromptReader final : public Worker
{
    Q_OBJECT

public:
    void read(const QString& path);
    // Only if the file is not that one any more; else nothing is told.
    void readChanged(const QString& path, const std::shared_ptr<const KnownFile>& known);

Q_SIGNALS:
    void done(const trilume::app::Parcel<trilume::app::ReadPrompts>& read);
};

// The prompts that a person keeps, in a file. [ui thread] It is read when it is first asked for, on
// a thread of its own, and written on another one after each change. A file that cannot be read is
// put aside under another name before anything is written, and so is one that somebody else has
// written since it was read or written here.
class PromptLibrary final : public QObject
{
    Q_OBJECT

public:
    explicit PromptLibrary(QString path, QObject* parent = nullptr);
    ~PromptLibrary() override;

    // Ends with changed(); asked again, only if the file was changed by somebody else.
    void load();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] const std::vector<Prompt>& prompts() const { return m_prompts; }

    [[nodiscard]] bool canBringBack() const { return !m_removed.empty(); }

    [[nodiscard]] QString lastRemoved() const; // its title; empty: nothing was

    // Whether there is room and the text is one; else `failed` says why not. The new one is first.
    bool add(const QString& text);
    bool rename(int place, const QString& title);
    void remove(int place);
    // As at a first start; the file goes, and those that were put aside.
    void forgetAll();
    bool bringBack(); // the one that was removed last, then the one before it

Q_SIGNALS:
    void changed();
    void failed(const QString& message); // one sentence

private:
    struct Removed
    {
        int place = 0;
        Prompt prompt;
    };

    [[nodiscard]] bool hasRoom();
    void take(const ReadPrompts& read);
    void onWritten();
    void save();

    QString m_path;
    std::vector<Prompt> m_prompts;
    std::vector<Removed> m_removed; // the last one last
    std::shared_ptr<KnownFile> m_known;
    int m_unwritten = 0;           // changes
    bool m_isChangedSince = false; // by the person, since it was last begun to be read
    FileSaver m_saver;
    PromptReader* m_reader = nullptr; // lives and ends with the thread
    std::unique_ptr<QThread> m_thread;
    bool m_isLoaded = false;
};

} // namespace trilume::app
