// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/model_download.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;

namespace trilume::app {

// What a DownloadController has on its thread. [thread "download"]
class DownloadWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;

    void ask(const DownloadOptions& options,
             const DownloadTarget& target,
             const std::stop_token& stop);
    void load(const DownloadOptions& options,
              const DownloadTarget& target,
              const QString& into,
              const std::stop_token& stop);

Q_SIGNALS:
    void progressed(const trilume::app::Parcel<trilume::app::DownloadProgress>& progress);
    void asked(const trilume::app::Parcel<trilume::app::DownloadSize>& size);
    void finished(const trilume::app::Parcel<trilume::app::Downloaded>& downloaded);
    void failed(const QString& message);
    void cancelled();

private:
    void tell(const Error& error);
    void guarded(const std::function<void()>& work);
};

// Loads models for the window, one at a time, on a thread of its own that begins with the first.
// [ui thread] Nothing of the network is touched before start(). Deleting this stops what runs; its
// part stays, and the next start() of the same model goes on with it.
class DownloadController final : public QObject
{
    Q_OBJECT

public:
    explicit DownloadController(QObject* parent = nullptr);
    ~DownloadController() override;

    // What counts from the next start() on.
    void setOptions(const DownloadOptions& options) { m_options = options; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    // How large it would be, for the person to decide. `what` as for start(). Ends with asked(),
    // failed() or cancelled(), never within the call. Not while something runs.
    void ask(const QString& what, const QString& sum = {});

    // `what`: a name of the catalogue, OWNER/NAME or an address. `sum`: the SHA-256 that the file
    // at an address must have, as somebody typed it; empty: what the server offers. Ends with
    // finished(), failed() or cancelled(), never within the call. Not while one runs.
    void start(const QString& what, const QString& into, const QString& sum = {});

    // Within a tenth of a second, but for a disk that is slow.
    void cancel();

Q_SIGNALS:
    void progressed(const trilume::app::DownloadProgress& progress);
    void asked(const trilume::app::DownloadSize& size);
    void finished(const trilume::app::Downloaded& downloaded);
    void failed(const QString& message); // one sentence
    void cancelled();                    // what came is kept

private:
    using Task = std::function<
        void(DownloadWorker& worker, const DownloadTarget& target, const std::stop_token& stop)>;

    [[nodiscard]] DownloadWorker& worker();
    void run(const QString& what, const QString& sum, const Task& task);

    DownloadOptions m_options;
    std::unique_ptr<QThread> m_thread;
    DownloadWorker* m_worker = nullptr; // lives on the thread, which deletes it
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace trilume::app
