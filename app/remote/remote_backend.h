// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_backend.h"
#include "app/net/web_client.h"
#include "app/remote/remote_request.h"

#include <QThread>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace trilume::app {

class RemoteWorker;

// Longer than those of a download: a server that reads a long text says nothing meanwhile.
inline constexpr WebLimits kAnswerLimits{.silence = std::chrono::minutes(2)};

// A model on a server of OpenAI's interface. [ui thread] It has a thread of its own, which waits
// for the server. Nothing goes out before a turn starts. It cannot tell energy, layers or how
// likely tokens are.
class RemoteBackend final : public GenerationBackend
{
    Q_OBJECT

public:
    explicit RemoteBackend(const WebLimits& limits = kAnswerLimits, QObject* parent = nullptr);
    ~RemoteBackend() override; // stops what runs

    // For the turns that start after it.
    void setModel(const RemoteModel& model) { m_model = model; }

    [[nodiscard]] BackendCapabilities capabilities() const override { return {}; }

    void start(const GenerationJob& job) override;
    void stop(TurnId turn) override;

private:
    struct Pieces
    {
        QString text;
        int count = 0;

        void add(const QString& piece)
        {
            text += piece;
            ++count;
        }
    };

    void onTextGenerated(TurnId turn, const QString& text);
    void onThoughtGenerated(TurnId turn, const QString& text);
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);
    void tellInTime();
    void tellPending();

    std::unique_ptr<QThread> m_thread;
    RemoteWorker* m_worker; // on the thread, which deletes it
    std::optional<RemoteModel> m_model;
    std::map<TurnId, std::stop_source> m_stops; // of the turns that have not ended
    // A fast server does not flood the window, and what has come never waits for what follows.
    QTimer m_pace;
    TurnId m_pendingTurn;
    Pieces m_pendingThought; // comes before the text
    Pieces m_pendingText;
};

} // namespace trilume::app
