// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/code_colorist.h"
#include "app/chat/code_highlighter.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <atomic>

namespace trilume::app {

// The thread's side of CodeColorist. [its thread]
class CodeWorker final : public Worker
{
    Q_OBJECT

public:
    // Ends early once this is true; borrowed, and outlives the thread.
    explicit CodeWorker(const std::atomic<bool>& isEnding)
        : m_isEnding(isEnding)
    {}

    void look(const CodeTask& task)
    {
        Q_EMIT seen(CodeResult{task, m_highlighter.highlight(task.languageFile, task.lines, [this] {
                                   return m_isEnding.load();
                               })});
    }

Q_SIGNALS:
    void seen(const trilume::app::Parcel<trilume::app::CodeResult>& result);

private:
    const std::atomic<bool>& m_isEnding;
    CodeHighlighter m_highlighter;
};

} // namespace trilume::app
