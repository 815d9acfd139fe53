// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"
#include "app/net/web_client.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/remote/remote_request.h"

#include <QString>

#include <set>
#include <stop_token>
#include <string>

namespace trilume::app {

// Asks a server for one answer after the other, and tells what comes as it comes. [thread of its
// own] Stopping goes through a stop token and closes the connection.
//
// An answer that a server did not end by itself is failed, with the reason: a connection that ends
// is no end of an answer. Its text is kept by whoever has heard it.
class RemoteWorker final : public Worker
{
    Q_OBJECT

public:
    explicit RemoteWorker(const WebLimits& limits, QObject* parent = nullptr);
    ~RemoteWorker() override;

public Q_SLOTS:
    void run(const trilume::app::GenerationJob& job,
             const trilume::app::RemoteModel& model,
             const std::stop_token& stop);

Q_SIGNALS:
    void started(const trilume::app::Parcel<trilume::app::TurnId>& turn, const QString& modelName);
    void textGenerated(const trilume::app::Parcel<trilume::app::TurnId>& turn, const QString& text);
    void thoughtGenerated(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                          const QString& text);
    // Either of these is the last of a turn.
    void finished(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                  const trilume::app::Parcel<trilume::app::GenerationOutcome>& outcome);
    void failed(const trilume::app::Parcel<trilume::app::TurnId>& turn, const QString& message);

private:
    [[nodiscard]] Result<GenerationOutcome> tryRun(const GenerationJob& job,
                                                   const RemoteModel& model,
                                                   const std::stop_token& stop);

    WebClient m_client;
    std::set<std::string> m_countNoTokens; // origins of servers that refuse to
};

} // namespace trilume::app
