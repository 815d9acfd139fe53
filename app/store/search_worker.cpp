// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_worker.h"

#include "app/platform/error_text.h"

#include <utility>

namespace trilume::app {

SearchWorker::SearchWorker(QString path, DatabaseOptions options, QObject* parent)
    : Worker(parent)
    , m_path(std::move(path))
    , m_options(std::move(options))
{}

void SearchWorker::search(std::int64_t search, const QString& text)
{
    const auto isOver = [this, search] {
        return m_newest.load() != search;
    };
    if (isOver()) {
        return;
    }
    const Result<std::unique_ptr<Database>> reader = Database::openReader(m_path, m_options);
    const Result<FoundMessages> messages =
        reader ? searchMessages(*reader.value(), SearchWords(text), isOver)
               : Result<FoundMessages>(reader.error());
    if (isOver()) {
        return;
    }
    if (messages) {
        Q_EMIT found(search, messages.value());
    } else {
        Q_EMIT failed(search, errorText(messages.error()));
    }
}

} // namespace trilume::app
