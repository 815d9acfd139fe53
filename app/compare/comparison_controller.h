// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_plan.h"
#include "app/compare/comparison_view.h"
#include "app/compare/inside_pair.h"
#include "app/explorer/recorded_pair.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trilume::app {

// What can be chosen for a configuration; the processor first.
struct ComparableDevice
{
    QString id = {};
    QString name = {};    // for people; empty: the processor
    QString problem = {}; // one sentence why it cannot be used; empty: it can
    bool isInUse = false; // by the loaded model
};

// A model that can be chosen for a configuration; the loaded one first.
struct ComparableModel
{
    QString path = {}; // empty: the loaded one, whichever that is
    QString name = {};
    QString problem = {}; // one sentence why it cannot be compared; empty: it can

    friend bool operator==(const ComparableModel&, const ComparableModel&) = default;
};

// Where a comparison is that runs.
struct ComparisonStage
{
    enum class Step
    {
        Preparing = 1,
        Resting,
        WarmingUp,
        Measuring,
    };

    Step step = Step::Preparing;
    int run = 0; // index of the configuration
    int runs = 0;
    int round = 0; // of Measuring, from 1
    int mostRounds = 0;
    double share = 0.0; // of Preparing: of the model, 0..1 is loaded
};

// A comparison that was kept.
struct KeptComparison
{
    QString file = {};
    QDateTime startedAt = {};
};

// What the page of comparisons talks to. [ui thread] Never blocks: what it is asked for happens on
// a thread of its own and arrives by signal, never within the call.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<ComparableDevice> devices() const = 0;
    [[nodiscard]] virtual int mostThreads() const = 0; // as many as can help on this machine
    [[nodiscard]] virtual std::vector<ComparableModel> models() const = 0;
    // Those of this machine, slowest first, as ComparedConfiguration::isa.
    [[nodiscard]] virtual QStringList instructionSets() const = 0;

    // One sentence why none can begin now; empty: one can.
    [[nodiscard]] virtual QString obstacle() const = 0;
    // One sentence which of the models that were considered last memory does not hold; empty: it
    // holds each of them, or none was considered.
    [[nodiscard]] virtual QString shortage() const = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual ComparisonStage stage() const = 0; // while one runs

    [[nodiscard]] virtual ComparisonViewPtr shown() const = 0; // null before the first
    [[nodiscard]] virtual const std::vector<KeptComparison>& kept() const = 0; // the newest first

    // Every two runs of what is shown; empty until their models' files were looked at.
    [[nodiscard]] virtual const std::vector<InsidePair>& insidePairs() const = 0;
    [[nodiscard]] virtual bool isReadingInside() const = 0;

public Q_SLOTS:
    // Looks for kept ones, for devices and for models; ends with keptChanged(), devicesChanged()
    // and modelsChanged().
    virtual void look() = 0;
    // Looks whether memory would hold the models of these; ends with shortageChanged().
    virtual void consider(
        const std::vector<trilume::app::ComparedConfiguration>& configurations) = 0;
    // On the loaded model where a configuration names none; others are loaded for it and let go of
    // after it. Ends with runningChanged(); before it comes shownChanged() where anything was
    // measured, or failed().
    virtual void start(const trilume::app::ComparisonPlan& plan,
                       const std::vector<trilume::app::ComparedConfiguration>& configurations) = 0;
    virtual void cancel() = 0; // what has been measured by then is kept and shown
    // Of the kept ones, by their files. Opening ends with shownChanged(), removing with
    // keptChanged(), or either with failed().
    virtual void open(const QString& file) = 0;
    virtual void remove(const QString& file) = 0;
    // What is shown as a file: HTML, CSV or JSON by the end of the path. Ends with exported() or
    // failed().
    virtual void exportTo(const QString& path) = 0;
    // Reads the text of what is shown again through the models of two of its runs: what both have
    // read and written up to where they part. Ends with insideRead() or failed(), unless it is
    // stopped before, as by the start of a comparison.
    virtual void readInside(int first, int second) = 0;
    virtual void stopInside() = 0;

Q_SIGNALS:
    void devicesChanged();
    void modelsChanged();
    void obstacleChanged();
    void shortageChanged();
    void runningChanged();
    void stageChanged();
    void shownChanged();
    void keptChanged();
    void insidePairsChanged();
    void insideChanged();                // whether a pair is being read
    void insideProgressed(double share); // 0..1
    void insideRead(const trilume::app::RecordedPairPtr& pair);
    void exported(const QString& path);
    void failed(const QString& message); // one sentence
    void warned(const QString& message); // one sentence to what is shown
};

} // namespace trilume::app
