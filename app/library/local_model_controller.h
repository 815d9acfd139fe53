// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"

#include <stop_token>

namespace trilume::app {

class ModelWorker;
class Settings;

// The ModelController that loads on a ModelWorker. [ui thread] The model that was loaded last is
// remembered in the settings. When another one is asked for during loading, the newest wins.
class LocalModelController final : public ModelController
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this; the worker lives on the inference thread.
    LocalModelController(ModelWorker& worker, Settings& settings, QObject* parent = nullptr);
    ~LocalModelController() override;

    [[nodiscard]] bool isLoaded() const override { return m_isLoaded; }

    [[nodiscard]] bool isLoading() const override { return m_current != 0; }

    [[nodiscard]] const ModelSummary& summary() const override { return m_summary; }

    // The model of the settings; the bundled one when there is none or it cannot be loaded any
    // more.
    void openLast();

    // Asks a load in progress to stop; for the end of the program.
    void cancel();

    void open(const QString& path) override;
    void openBundled() override;

private:
    void start(const QString& path);
    void onProgressed(qint64 request, double share);
    void onLoaded(qint64 request, const ModelSummary& summary);
    void onFailed(qint64 request, const QString& message);

    ModelWorker& m_worker;
    Settings& m_settings;
    ModelSummary m_summary;
    std::stop_source m_stop;
    qint64 m_lastRequest = 0;
    qint64 m_current = 0; // the request that is waited for; 0: none
    bool m_isLoaded = false;
    bool m_fallsBackToBundled = false;
};

} // namespace trilume::app
