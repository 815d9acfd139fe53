// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_worker.h"

#include "app/platform/error_text.h"

#include <algorithm>
#include <new>
#include <utility>

namespace trilume::app {

namespace {

bool hasRounds(const Comparison& comparison)
{
    return std::ranges::any_of(comparison.runs,
                               [](const ComparedRun& run) { return !run.rounds.empty(); });
}

} // namespace

ComparisonWorker::ComparisonWorker(std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_files(m_folder)
{}

QString ComparisonWorker::keep(const Comparison& comparison) const
{
    if (m_folder.empty()) {
        return {};
    }
    const Result<std::filesystem::path> kept = m_files.keep(comparison);
    return kept ? QString() : errorText(kept.error());
}

// What else is wrong with a file its run says.
void ComparisonWorker::consider(const std::vector<std::filesystem::path>& models,
                                const CheckModelFits& check)
{
    for (const std::filesystem::path& model : models) {
        if (const Status fits = check(model); !fits && fits.error().code == Errc::OutOfMemory) {
            Q_EMIT considered(errorText(fits.error()));
            return;
        }
    }
    Q_EMIT considered({});
}

void ComparisonWorker::run(const ComparisonRequest& request, const std::stop_token& stop)
{
    ComparerOptions options;
    options.stop = stop;
    options.onProgress = [this](const ComparisonProgress& progress) {
        Q_EMIT progressed(progress);
    };
    try {
        const std::unique_ptr<ComparisonMachine> machine = request.makeMachine();
        auto comparison = std::make_shared<const Comparison>(
            compare(request.plan, request.configurations, *machine, options));
        const bool isWorthKeeping = hasRounds(*comparison);
        const QString problem = isWorthKeeping ? keep(*comparison) : QString();
        const bool isToBeShown = isWorthKeeping || comparison->end != ComparisonEnd::Cancelled;
        Q_EMIT measured(isToBeShown ? ComparisonPtr(std::move(comparison)) : ComparisonPtr(),
                        problem);
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(tr("There is not enough memory to compare these."));
    }
    list();
}

void ComparisonWorker::list()
{
    Q_EMIT listed(m_folder.empty() ? std::vector<StoredComparison>() : m_files.list());
}

void ComparisonWorker::open(const std::filesystem::path& file)
{
    Result<Comparison> comparison = m_files.open(file);
    if (comparison) {
        Q_EMIT opened(
            ComparisonPtr(std::make_shared<const Comparison>(std::move(comparison).value())));
    } else {
        Q_EMIT refused(errorText(comparison.error()));
    }
}

void ComparisonWorker::removeAll()
{
    for (const StoredComparison& stored : m_files.list()) {
        if (const Status removed = m_files.remove(stored.file); !removed) {
            Q_EMIT refused(errorText(removed.error()));
        }
    }
    list();
}

void ComparisonWorker::remove(const std::filesystem::path& file)
{
    if (const Status removed = m_files.remove(file); !removed) {
        Q_EMIT refused(errorText(removed.error()));
    }
    list();
}

} // namespace trilume::app
