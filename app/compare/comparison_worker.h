// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparer.h"
#include "app/compare/comparison_files.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace trilume::app {

using ComparisonPtr = std::shared_ptr<const Comparison>;

// Whether memory would hold the model of a file: model::checkFits, or what a test has in its place.
using CheckModelFits = std::function<Status(const std::filesystem::path& model)>;

using MakeComparisonMachine = std::function<std::unique_ptr<ComparisonMachine>()>;

struct ComparisonRequest
{
    ComparisonPlan plan = {};
    std::vector<ComparedConfiguration> configurations = {};
    MakeComparisonMachine makeMachine = {}; // [comparison thread]
};

// Measures, and keeps what was measured, on a thread of its own.
class ComparisonWorker final : public Worker
{
    Q_OBJECT

public:
    // `folder`: of the kept ones; empty: none is kept.
    explicit ComparisonWorker(std::filesystem::path folder);

    // Looks at the files of these models; ends with considered().
    void consider(const std::vector<std::filesystem::path>& models, const CheckModelFits& check);
    // Ends with measured() or failed(), then with listed().
    void run(const ComparisonRequest& request, const std::stop_token& stop);
    void list();                                    // ends with listed()
    void open(const std::filesystem::path& file);   // ends with opened() or refused()
    void remove(const std::filesystem::path& file); // ends with listed(), after refused() maybe
    void removeAll();                               // the same

Q_SIGNALS:
    void considered(const QString& shortage); // one sentence; empty: memory holds each of them
    void progressed(const trilume::app::Parcel<trilume::app::ComparisonProgress>& progress);
    // Null: it was stopped before anything was measured. `problem`: why it is not kept; empty: it
    // is.
    void measured(const trilume::app::Parcel<trilume::app::ComparisonPtr>& comparison,
                  const QString& problem);
    void failed(const QString& message); // nothing came of the run
    void listed(
        const trilume::app::Parcel<std::vector<trilume::app::StoredComparison>>& comparisons);
    void opened(const trilume::app::Parcel<trilume::app::ComparisonPtr>& comparison);
    void refused(const QString& message);

private:
    [[nodiscard]] QString keep(const Comparison& comparison) const;

    std::filesystem::path m_folder;
    ComparisonFiles m_files;
};

} // namespace trilume::app
