// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_worker.h"
#include "app/compare/inside_pair.h"
#include "app/explorer/recorded_pair.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace trilume::app {

struct InsideRequest
{
    qint64 number = 0;
    ComparisonPtr comparison = {};
    std::size_t first = 0; // its runs
    std::size_t second = 0;
    std::filesystem::path cacheFolder = {}; // of fingerprints; empty: nowhere
};

// Reads the text of a comparison again, through the models of two of its runs one after the other,
// on a thread of its own. On the processor, whatever computed then: the bits are the same.
class InsideWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;

    // Every two runs of it, by what the files of their models say; ends with inspected().
    void inspect(const ComparisonPtr& comparison);
    // Ends with one of the three signals below.
    void read(const InsideRequest& request, const std::stop_token& stop);

Q_SIGNALS:
    void inspected(const trilume::app::Parcel<trilume::app::ComparisonPtr>& comparison,
                   const trilume::app::Parcel<std::vector<trilume::app::InsidePair>>& pairs);
    void progressed(qint64 request, double share); // 0..1, ten times a second
    void finished(qint64 request, const trilume::app::Parcel<trilume::app::RecordedPairPtr>& pair);
    void failed(qint64 request, const QString& message); // one sentence
    void stopped(qint64 request);
};

} // namespace trilume::app
