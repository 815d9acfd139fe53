// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"
#include "app/library/model_loader.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "engine/generate/self_test.h"

#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace trilume::app {

struct ModelLoadRequest
{
    qint64 number = 0; // every answer carries it
    QString path;
    int threads = 0;
    PackingChoice packing = PackingChoice::Automatic;
    QHash<QString, QString> devices; // ids by fingerprint
    std::stop_token stop;
};

// Loads models and owns the one that is loaded. [inference thread] The old one stays until the new
// one is ready, and for good when the new one is not.
class ModelWorker final : public Worker
{
    Q_OBJECT

public:
    // `markersFolder`: of kept_markers.h; empty: none are kept.
    explicit ModelWorker(ModelLoader loader, QString markersFolder = {}, QObject* parent = nullptr);
    ~ModelWorker() override;

    // How long a model of a person's own file rests after loading until it is tested (self_test.h):
    // whoever asks at once is not in each other's way. For tests.
    void setTestDelay(std::chrono::milliseconds delay) { m_testTimer.setInterval(delay); }

    // Null before the first model.
    [[nodiscard]] generate::TextGenerator* generator() const { return m_generator.get(); }

    [[nodiscard]] const QString& modelName() const { return m_summary.name; }

    // Of the model that is loaded.
    [[nodiscard]] const ModelSummary& summary() const { return m_summary; }

    // What the generator runs; null where its layers cannot be watched.
    [[nodiscard]] const std::shared_ptr<const model::Model>& model() const { return m_model; }

public Q_SLOTS:
    void load(const trilume::app::ModelLoadRequest& request);
    // Ends with found() when there is such a file.
    void lookFor(const QString& path);

    // Keeps these for the loaded model, which is the one of this fingerprint, for when it is loaded
    // next; nothing: its own again. Ends with markersKept() or markersRefused().
    void keepMarkers(const QString& fingerprint,
                     const std::optional<trilume::app::ModelMarkers>& markers);

    // Ends with counted() where the model has a tokenizer.
    void countTokens(int number, const QString& text);

Q_SIGNALS:
    void counted(int number, int tokens);
    void markersKept();
    void markersRefused(const QString& message);
    void progressed(qint64 request, double share);
    void loaded(qint64 request, const trilume::app::Parcel<trilume::app::ModelSummary>& summary);
    void failed(qint64 request, const QString& message, trilume::Errc code);
    void found(const QString& path);
    // The loaded model of this fingerprint makes nothing of plain text.
    void doubted(const QString& fingerprint, const QString& message);

private:
    void considerTest();
    void testOn();

    [[nodiscard]] Result<LoadedModel> tryLoad(const ModelLoadRequest& request);

    [[nodiscard]] Status tryToKeep(const QString& fingerprint,
                                   const std::optional<ModelMarkers>& markers) const;

    ModelLoader m_loader;
    QString m_markersFolder;
    std::unique_ptr<generate::TextGenerator> m_generator;
    ModelSummary m_summary;
    std::shared_ptr<const model::Model> m_model;
    QTimer m_testTimer;                       // to the next step of the test
    std::optional<generate::SelfTest> m_test; // of the loaded model; nothing: none is going on
};

} // namespace trilume::app
