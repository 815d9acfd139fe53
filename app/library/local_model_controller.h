// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/local_model_library.h"
#include "app/library/model_controller.h"
#include "app/settings/settings.h"
#include "engine/base/result.h"

#include <QHash>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <stop_token>

namespace trilume::app {

class ModelWorker;

// The ModelController that loads on a ModelWorker. [ui thread] The model that was chosen last is
// remembered in the settings, also while it cannot be loaded: one that is missing, on a disk that
// is not plugged in, is looked for and taken when it is there. When another one is asked for during
// loading, the newest wins. Another number of threads, packing or device in the settings loads the
// model again.
class LocalModelController final : public ModelController
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this; the worker lives on the inference thread.
    // `lookInterval`: how often a missing model is looked for.
    LocalModelController(ModelWorker& worker,
                         Settings& settings,
                         std::chrono::milliseconds lookInterval = std::chrono::seconds(3),
                         QObject* parent = nullptr);
    ~LocalModelController() override;

    [[nodiscard]] bool isLoaded() const override { return m_isLoaded; }

    [[nodiscard]] bool isLoading() const override { return m_current != 0; }

    [[nodiscard]] const ModelSummary& summary() const override { return m_summary; }

    [[nodiscard]] LocalModelLibrary* library() override { return &m_library; }

    // The model of the settings, the one of each start before the one that was used last; the
    // bundled one when there is none, and in its place for as long
    // as it cannot be loaded.
    void openLast();

    // Asks a load and an import in progress to stop; for the end of the program.
    void cancel();
    void cancelLoad(); // another model is to answer; an import goes on

    // Behind an answer that is being written; of several texts with the number 0 the last.
    void countTokens(int number, const QString& text) override;
    void giveMarkers(const std::optional<ModelMarkers>& markers) override;
    void open(const QString& path) override;
    void openBundled() override;

private:
    // Whose the model is that is being loaded.
    enum class Choice
    {
        Person = 1, // to be remembered
        Settings,
        StandIn, // for the one of the settings
    };

    void start(const QString& path, Choice choice);
    [[nodiscard]] bool isWantedOtherwise() const; // than it was loaded
    void reloadOtherwise();
    void reload(); // what is loaded, or being loaded
    void onProgressed(qint64 request, double share);
    void onLoaded(qint64 request, const ModelSummary& summary);
    void onFailed(qint64 request, const QString& message, Errc code);
    void onFound(const QString& path);
    [[nodiscard]] bool standIn(); // false: there is no bundled model

    ModelWorker& m_worker;
    Settings& m_settings;
    LocalModelLibrary m_library;
    ModelSummary m_summary;
    std::stop_source m_stop;
    qint64 m_lastRequest = 0;
    qint64 m_current = 0; // the request that is waited for; 0: none
    QString m_path;       // of the last request
    Choice m_choice = Choice::Person;
    Choice m_loadedChoice = Choice::Person;             // of the model that is loaded
    int m_threads = 0;                                  // asked for
    PackingChoice m_packing = PackingChoice::Automatic; // asked for, too
    QHash<QString, QString> m_devices;                  // and these, by fingerprint
    QHash<QString, DeviceSetting> m_deviceSettings;     // and these, by device
    QTimer m_otherwiseTimer;
    QString m_missing; // is looked for; empty: nothing
    QTimer m_lookTimer;
    std::shared_ptr<std::atomic<qint64>> m_newestCount; // with the number 0; read by the worker
    bool m_isLoaded = false;
};

} // namespace trilume::app
