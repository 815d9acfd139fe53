// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_controller.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <utility>
#include <vector>

namespace trilume::tests {

// Comparisons that do what a test says. Strict: what a controller would refuse fails the test; what
// it answers comes from the loop of events, as from a thread.
class FakeComparisons final : public app::ComparisonController
{
    Q_OBJECT

public:
    using ComparisonController::ComparisonController;

    [[nodiscard]] std::vector<app::ComparableDevice> devices() const override { return there; }

    [[nodiscard]] int mostThreads() const override { return 6; }

    [[nodiscard]] std::vector<app::ComparableModel> models() const override { return library; }

    [[nodiscard]] QStringList instructionSets() const override
    {
        return {QStringLiteral("scalar"), QStringLiteral("avx2")};
    }

    [[nodiscard]] QString obstacle() const override { return m_obstacle; }

    [[nodiscard]] QString shortage() const override { return m_shortage; }

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

    [[nodiscard]] app::ComparisonStage stage() const override { return m_stage; }

    [[nodiscard]] app::ComparisonViewPtr shown() const override { return m_shown; }

    [[nodiscard]] const std::vector<app::KeptComparison>& kept() const override { return m_kept; }

    [[nodiscard]] const std::vector<app::InsidePair>& insidePairs() const override
    {
        return m_pairs;
    }

    [[nodiscard]] bool isReadingInside() const override { return m_isReadingInside; }

    void look() override { ++looks; }

    void readInside(int first, int second) override
    {
        expect(m_shown != nullptr, "read inside of nothing");
        expect(!m_isRunning, "read inside while one runs");
        readPairs.append(QStringLiteral("%1 %2").arg(first).arg(second));
        m_isReadingInside = true;
        Q_EMIT insideChanged();
    }

    void stopInside() override
    {
        expect(m_isReadingInside, "stopped although nothing is read");
        m_isReadingInside = false;
        Q_EMIT insideChanged();
    }

    void consider(const std::vector<app::ComparedConfiguration>& configurations) override
    {
        considered = configurations;
    }

    void start(const app::ComparisonPlan& plan,
               const std::vector<app::ComparedConfiguration>& configurations) override
    {
        expect(!m_isRunning, "started while one runs");
        expect(m_obstacle.isEmpty(), "started although it cannot begin");
        expect(!plan.prompt.empty(), "started without a text");
        expect(!configurations.empty(), "started without a configuration");
        ++starts;
        startedPlan = plan;
        started = configurations;
        m_stage = {};
        m_stage.runs = static_cast<int>(configurations.size());
        later([this] {
            m_isRunning = true;
            Q_EMIT runningChanged();
        });
    }

    void cancel() override
    {
        expect(m_isRunning, "cancelled while none runs");
        ++cancels;
    }

    void open(const QString& file) override { opened.append(file); }

    void remove(const QString& file) override { removed.append(file); }

    void exportTo(const QString& path) override
    {
        expect(m_shown != nullptr, "exported without any");
        exportedTo = path;
        later([this, path] { Q_EMIT exported(path); });
    }

    // The test's side.
    void become(const QString& obstacle)
    {
        m_obstacle = obstacle;
        Q_EMIT obstacleChanged();
    }

    void find(std::vector<app::ComparableDevice> devices)
    {
        there = std::move(devices);
        Q_EMIT devicesChanged();
    }

    void shelve(std::vector<app::ComparableModel> models)
    {
        library = std::move(models);
        Q_EMIT modelsChanged();
    }

    void lack(const QString& shortage)
    {
        m_shortage = shortage;
        Q_EMIT shortageChanged();
    }

    void pairUp(std::vector<app::InsidePair> pairs)
    {
        m_pairs = std::move(pairs);
        Q_EMIT insidePairsChanged();
    }

    void finishInside(const app::RecordedPair& pair)
    {
        m_isReadingInside = false;
        Q_EMIT insideChanged();
        Q_EMIT insideRead(std::make_shared<const app::RecordedPair>(pair));
    }

    void reach(const app::ComparisonStage& stage)
    {
        m_stage = stage;
        Q_EMIT stageChanged();
    }

    void show(const app::ComparisonView& view)
    {
        m_shown = std::make_shared<const app::ComparisonView>(view);
        Q_EMIT shownChanged();
    }

    void end()
    {
        m_isRunning = false;
        Q_EMIT runningChanged();
    }

    void keep(std::vector<app::KeptComparison> kept)
    {
        m_kept = std::move(kept);
        Q_EMIT keptChanged();
    }

    std::vector<app::ComparableDevice> there{{QStringLiteral("cpu"), {}, {}, true}};
    std::vector<app::ComparableModel> library{{{}, QStringLiteral("Trilume Tiny"), {}}};
    std::vector<app::ComparedConfiguration> considered;
    int looks = 0;
    int starts = 0;
    int cancels = 0;
    app::ComparisonPlan startedPlan;
    std::vector<app::ComparedConfiguration> started;
    QStringList readPairs; // "0 1"
    QStringList opened;
    QStringList removed;
    QString exportedTo;

private:
    static void expect(bool isTrue, const char* misuse)
    {
        if (!isTrue) {
            qFatal("FakeComparisons: %s", misuse);
        }
    }

    template <typename Function>
    void later(Function function)
    {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    }

    QString m_obstacle;
    QString m_shortage;
    bool m_isRunning = false;
    bool m_isReadingInside = false;
    std::vector<app::InsidePair> m_pairs;
    app::ComparisonStage m_stage;
    app::ComparisonViewPtr m_shown;
    std::vector<app::KeptComparison> m_kept;
};

// A processor of which energy was measured, and a simulated board whose energy is modelled: of
// different scopes.
inline app::ComparisonView sampleView()
{
    app::ComparisonView view;
    view.title = QStringLiteral("Different scopes: a comparison");
    view.sentence = QStringLiteral(
        "On this machine the processor (one thread) took 0.00193 +/- 0.00002 J per token, "
        "measured, package; A virtual board would take 0.000610 J per token, modelled, board: "
        "different scopes, and labels of different strength.");
    view.tokens = app::ViewedTokens::Identical;
    view.tokensText = QStringLiteral("All wrote the same tokens.");
    view.hasDifferentScopes = true;
    app::ViewedRun processor;
    processor.name = QStringLiteral("the processor (one thread)");
    processor.tokensPerSecond = {QStringLiteral("6120 +/- 90"), 6120.0, 90.0};
    processor.firstTokenSeconds = {QStringLiteral("0.00212 +/- 0.00003"), 0.00212, 0.00003};
    processor.idleWatts = {QStringLiteral("4.90 +/- 0.25"), 4.9, 0.25};
    processor.energy = app::ViewedEnergy{{QStringLiteral("11.80 +/- 0.12"), 11.8, 0.12},
                                         {QStringLiteral("0.00193 +/- 0.00002"), 0.00193, 0.00002},
                                         {QStringLiteral("0.00113 +/- 0.00002"), 0.00113, 0.00002},
                                         EvidenceLabel::Measured,
                                         EvidenceLabel::Derived,
                                         QStringLiteral("package"),
                                         QStringLiteral("powercap package-0")};
    processor.bytesPerToken = QStringLiteral("2 117 632");
    processor.details = QStringLiteral("Trilume Tiny · avx2 · 2bit · threads: 1");
    processor.rounds = 4;
    app::ViewedRun board;
    board.name = QStringLiteral("A virtual board");
    board.kind = app::ViewedKind::Device;
    board.isSimulated = true;
    board.speedLabel = EvidenceLabel::Derived;
    board.tokensPerSecond = {QStringLiteral("118"), 118.0, 0.0};
    board.firstTokenSeconds = {QStringLiteral("0.0610"), 0.061, 0.0};
    board.energy = app::ViewedEnergy{{QStringLiteral("0.0720"), 0.072, 0.0},
                                     {QStringLiteral("0.000610"), 0.00061, 0.0},
                                     {},
                                     EvidenceLabel::Modelled,
                                     EvidenceLabel::Modelled,
                                     QStringLiteral("board"),
                                     QStringLiteral("device fpga:0")};
    board.bytesPerToken = QStringLiteral("2 117 632");
    board.details = QStringLiteral("Trilume Tiny · avx2 · 2bit · threads: 6");
    board.rounds = 4;
    view.runs = {processor, board};
    view.remarks = {QStringLiteral("A virtual board: its speed is derived from its own clock, of "
                                   "products on the board alone")};
    view.prompt = QStringLiteral("Why is the sky blue?");
    view.machine = QStringLiteral("A processor · Linux 6.1 · Trilume 0.1.0");
    view.startedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30));
    view.ending = QStringLiteral("Measured until the figures hardly changed.");
    return view;
}

} // namespace trilume::tests
