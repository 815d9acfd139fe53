// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_client.h"
#include "app/platform/worker.h"
#include "app/remote/remote_request.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>
#include <stop_token>

namespace trilume::app {

// Asks a server for its models. [thread of its own]
class ModelListWorker final : public Worker
{
    Q_OBJECT

public:
    explicit ModelListWorker(const WebLimits& limits);
    ~ModelListWorker() override;

    void ask(int number, const RemoteModel& server, const std::stop_token& stop);

Q_SIGNALS:
    void found(int number, const QStringList& names);
    void failed(int number, const QString& message);

private:
    [[nodiscard]] Result<QStringList> tryAsk(const RemoteModel& server,
                                             const std::stop_token& stop);

    WebClient m_client;
};

inline constexpr WebLimits kFindLimits{.silence = std::chrono::seconds(15)};

// Which models a server has. [ui thread] One search at a time; of a newer one's predecessor nothing
// is heard.
class ModelFinder final : public QObject
{
    Q_OBJECT

public:
    explicit ModelFinder(const WebLimits& limits = kFindLimits, QObject* parent = nullptr);
    ~ModelFinder() override;

    void find(const RemoteModel& server); // its name is not looked at
    void cancel();

Q_SIGNALS:
    void found(const QStringList& names); // as requests name them
    void failed(const QString& message);

private:
    std::unique_ptr<QThread> m_thread;
    ModelListWorker* m_worker; // on the thread, which deletes it
    std::stop_source m_stop;
    int m_current = 0; // the search that is waited for; 0: none
    int m_last = 0;
};

} // namespace trilume::app
