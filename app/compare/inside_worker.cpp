// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/inside_worker.h"

#include "app/compare/compared_model_p.h"
#include "app/compare/compared_text_p.h"
#include "app/compare/run_name.h"
#include "app/explorer/activation_watch.h"
#include "app/explorer/text_recording.h"
#include "app/platform/error_text.h"
#include "engine/model/load_model.h"

#include <chrono>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <utility>

namespace trilume::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kInsideTellInterval{100};
constexpr double kSteps = 4.0; // loading and reading, twice

QString nameOf(const Comparison& comparison, std::size_t run)
{
    return sentenceText(runName(comparison.runs, run));
}

// One request.
class InsideReading
{
public:
    InsideReading(const InsideRequest& request,
                  const std::stop_token& stop,
                  std::function<void(double share)> tell)
        : m_request(request)
        , m_stop(stop)
        , m_tell(std::move(tell))
    {}

    Result<RecordedPairPtr> read()
    {
        const Comparison& comparison = *m_request.comparison;
        const ComparedRun& first = comparison.runs[m_request.first];
        const ComparedRun& second = comparison.runs[m_request.second];
        Result<ComparedHead> one = readHead(comparison.plan, first);
        if (!one) {
            return one.error();
        }
        Result<ComparedHead> other = readHead(comparison.plan, second);
        if (!other) {
            return other.error();
        }
        if (Status shapes = checkSameShape(one.value(), other.value()); !shapes) {
            return shapes.error();
        }
        const std::vector<TokenId> ids =
            commonText(one.value(), first, other.value(), second, ActivationWatch::kMostTokens);
        if (ids.empty()) {
            return Error{Errc::Unsupported,
                         Sentence::of("The two models read the text as other tokens from the "
                                      "first one on: nothing of it stands at the same place.")};
        }
        auto pair = std::make_shared<RecordedPair>();
        if (Status recorded = record(first, ids, one.value().prompt.size(), pair->shown);
            !recorded) {
            return recorded.error();
        }
        if (Status recorded = record(second, ids, other.value().prompt.size(), pair->other);
            !recorded) {
            return recorded.error();
        }
        pair->shownName = nameOf(comparison, m_request.first);
        pair->otherName = nameOf(comparison, m_request.second);
        pair->isSame = holdSameBits(*pair->shown, *pair->other);
        return RecordedPairPtr(std::move(pair));
    }

private:
    // What a step has done of itself.
    void tell(double share)
    {
        const Clock::time_point now = Clock::now();
        if (now - m_told >= kInsideTellInterval) {
            m_told = now;
            m_tell((m_step + share) / kSteps);
        }
    }

    Status record(const ComparedRun& run,
                  std::span<const TokenId> ids,
                  std::size_t promptTokens,
                  ActivationSnapshotPtr& recorded)
    {
        Result<std::shared_ptr<const model::Model>> model = load(run);
        if (!model) {
            return model.error();
        }
        m_step += 1.0;
        TextRecordingOptions options;
        options.promptTokens = promptTokens;
        options.threads = threadsOf(run.configuration);
        options.stop = m_stop;
        options.onProgress = [this, all = static_cast<double>(ids.size())](std::size_t done) {
            tell(static_cast<double>(done) / all);
        };
        Result<ActivationSnapshotPtr> text = recordText(model.value(), ids, options);
        if (!text) {
            return text.error();
        }
        recorded = std::move(text).value();
        m_step += 1.0;
        return Done{};
    }

    // As it was when it was measured; the one before has gone by then.
    Result<std::shared_ptr<const model::Model>> load(const ComparedRun& run)
    {
        const Result<const kernels::KernelTable*> kernels = kernelsOf(run.configuration.isa);
        if (!kernels) {
            return kernels.error();
        }
        model::LoadOptions options;
        options.threads = threadsOf(run.configuration);
        options.kernels = kernels.value();
        options.packing = kernels::packingFromName(run.subject->packing);
        options.cacheFolder = m_request.cacheFolder;
        options.onProgress = [this](double share) {
            tell(share);
        };
        options.stop = m_stop;
        auto model = model::loadModel(run.configuration.model, options);
        if (model && model.value()->info().fingerprint != run.subject->fingerprint) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1: was changed since: it is not the model that was "
                                      "compared.",
                                      run.configuration.model)};
        }
        return model;
    }

    const InsideRequest& m_request;
    const std::stop_token& m_stop;
    std::function<void(double share)> m_tell;
    Clock::time_point m_told = Clock::now();
    double m_step = 0.0;
};

} // namespace

void InsideWorker::inspect(const ComparisonPtr& comparison)
{
    const std::vector<ComparedRun>& runs = comparison->runs;
    std::vector<Result<ComparedHead>> heads;
    heads.reserve(runs.size());
    for (const ComparedRun& run : runs) {
        heads.push_back(readHead(comparison->plan, run));
    }
    const auto obstacleOf = [&heads](std::size_t first, std::size_t second) -> QString {
        for (const std::size_t run : {first, second}) {
            if (!heads[run]) {
                return errorText(heads[run].error());
            }
        }
        const Status shapes = checkSameShape(heads[first].value(), heads[second].value());
        return shapes ? QString() : errorText(shapes.error());
    };
    std::vector<InsidePair> pairs;
    for (std::size_t first = 0; first < runs.size(); ++first) {
        for (std::size_t second = first + 1; second < runs.size(); ++second) {
            //: %1 and %2 are runs of a comparison
            const QString name =
                tr("%1 and %2").arg(nameOf(*comparison, first), nameOf(*comparison, second));
            pairs.push_back({static_cast<int>(first), static_cast<int>(second), name,
                             obstacleOf(first, second)});
        }
    }
    Q_EMIT inspected(comparison, pairs);
}

void InsideWorker::read(const InsideRequest& request, const std::stop_token& stop)
{
    try {
        InsideReading reading(request, stop, [this, &request](double share) {
            Q_EMIT progressed(request.number, share);
        });
        const Result<RecordedPairPtr> pair = reading.read();
        if (pair) {
            auto noted = std::make_shared<RecordedPair>(*pair.value());
            for (const std::size_t run : {request.first, request.second}) {
                if (request.comparison->runs[run].configuration.device != "cpu") {
                    noted->notes +=
                        tr("On the processor, which computes the same bits, was read: %1.")
                            .arg(nameOf(*request.comparison, run));
                }
            }
            Q_EMIT finished(request.number, RecordedPairPtr(std::move(noted)));
        } else if (pair.error().code == Errc::Cancelled) {
            Q_EMIT stopped(request.number);
        } else {
            Q_EMIT failed(request.number, errorText(pair.error()));
        }
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(request.number, tr("There is not enough memory to read the text again."));
    }
}

} // namespace trilume::app
