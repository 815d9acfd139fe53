// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"
#include "app/compare/comparison_worker.h"
#include "app/compare/inside_reader.h"
#include "app/platform/file_saver.h"
#include "app/sensors/sensor_worker.h"

#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace trilume::app {

class ModelController;

// The ComparisonController over a ComparisonWorker. [ui thread] The thread is made when it is first
// used. What is compared is loaded beside the model of the window, which stays as it is: from its
// file or from that of another model of the library.
class LocalComparisonController final : public ComparisonController
{
    Q_OBJECT

public:
    struct Parts
    {
        ModelController& models; // borrowed, outlives this
        // [ui thread] Asked at each start: the machine as it is set by then.
        std::function<MakeComparisonMachine()> prepareMachine;
        std::filesystem::path folder;  // of the kept ones; empty: none is kept
        CheckModelFits checkFits = {}; // [comparison thread] empty: by what memory is free
    };

    explicit LocalComparisonController(Parts parts, QObject* parent = nullptr);
    // Stops and waits, ten seconds at most.
    ~LocalComparisonController() override;

    [[nodiscard]] std::vector<ComparableDevice> devices() const override;
    [[nodiscard]] int mostThreads() const override;
    [[nodiscard]] std::vector<ComparableModel> models() const override;
    [[nodiscard]] QStringList instructionSets() const override;
    [[nodiscard]] QString obstacle() const override;

    [[nodiscard]] QString shortage() const override { return m_shortage; }

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

    [[nodiscard]] ComparisonStage stage() const override { return m_stage; }

    [[nodiscard]] ComparisonViewPtr shown() const override { return m_view; }

    [[nodiscard]] const std::vector<KeptComparison>& kept() const override { return m_kept; }

    [[nodiscard]] const std::vector<InsidePair>& insidePairs() const override { return m_pairs; }

    [[nodiscard]] bool isReadingInside() const override { return m_inside.isReading(); }

    void look() override;
    void consider(const std::vector<ComparedConfiguration>& configurations) override;
    void start(const ComparisonPlan& plan,
               const std::vector<ComparedConfiguration>& configurations) override;
    void cancel() override; // of the one that runs; what looks inside goes on
    void open(const QString& file) override;
    void remove(const QString& file) override;
    void exportTo(const QString& path) override;
    void readInside(int first, int second) override;
    void stopInside() override;

    // After all that is kept was deleted: what is shown goes, and what is being measured is not
    // kept.
    void forget();

    // What is shown, in the language that is spoken now.
    void speakAnew();

    // Whether an answer is being written, in the way of which a comparison would stand.
    void setActivity(Activity activity);

private:
    [[nodiscard]] ComparisonWorker& worker();
    void connectWorker();
    void followModels();
    void followInside();
    [[nodiscard]] std::vector<ComparedConfiguration> named(
        const std::vector<ComparedConfiguration>& configurations) const;
    void onProgressed(const ComparisonProgress& progress);
    void onMeasured(const ComparisonPtr& comparison, const QString& problem);
    void show(const ComparisonPtr& comparison);
    void end();

    Parts m_parts;
    std::unique_ptr<QThread> m_thread;    // null before its first use
    ComparisonWorker* m_worker = nullptr; // on the thread, ends with it
    std::stop_source m_stop;
    ComparisonStage m_stage;
    ComparisonPtr m_comparison; // that is shown
    ComparisonViewPtr m_view;
    std::vector<KeptComparison> m_kept;
    InsideReader m_inside;
    std::vector<InsidePair> m_pairs; // of what is shown
    FileSaver m_saver;
    QString m_shortage;
    Activity m_activity = Activity::Idle;
    bool m_isRunning = false;
    bool m_isDisturbed = false; // the one that runs, by an answer
    bool m_isForgotten = false; // the one that runs
};

} // namespace trilume::app
