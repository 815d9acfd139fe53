// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/code_highlighter.h"
#include "app/platform/ids.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <deque>
#include <memory>

class QThread;

namespace trilume::app {

// A block of code of a message, of which the lines are finished.
struct CodeTask
{
    MessageId message;
    int place = 0; // tells it from the others of the message
    QString languageFile;
    QStringList lines;
};

struct CodeResult
{
    CodeTask task;
    std::vector<CodeLine> spans; // by line
};

class CodeWorker;

// Lets a thread of its own look at code, block after block. [ui thread] Of a block that is asked
// for anew before its turn the newest text counts. The thread starts with the first block.
class CodeColorist final : public QObject
{
    Q_OBJECT

public:
    explicit CodeColorist(QObject* parent = nullptr);
    // Waits for the line that is looked at: some milliseconds.
    ~CodeColorist() override;

    void ask(const CodeTask& task);

Q_SIGNALS:
    void colored(const trilume::app::CodeResult& result);

private:
    void next();
    void take(const CodeResult& result);

    std::deque<CodeTask> m_waiting;
    bool m_isBusy = false;
    std::atomic<bool> m_isEnding = false; // read by the thread
    CodeWorker* m_worker = nullptr;       // lives and ends with the thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace trilume::app
