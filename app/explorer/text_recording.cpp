// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/text_recording.h"

#include "app/explorer/activation_watch.h"
#include "engine/generate/session.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <string>

namespace trilume::app {

Result<ActivationSnapshotPtr> recordText(const std::shared_ptr<const model::Model>& model,
                                         std::span<const TokenId> ids,
                                         const TextRecordingOptions& options)
{
    ActivationSnapshotPtr recorded;
    const std::atomic<bool> wantsNone{false}; // before the end
    ActivationWatch watch(model, wantsNone, [&recorded](const ActivationSnapshotPtr& snapshot) {
        recorded = snapshot;
    });
    generate::Session session(model, {.threads = options.threads});
    const std::size_t promptTokens = std::min(options.promptTokens, ids.size());
    const std::array<std::size_t, 1> ends{promptTokens};
    watch.beginTurn(0);
    watch.onTurnStart({ids.first(promptTokens), 0, ends, session.heldTensors()});
    std::size_t told = 0;
    generate::Session::ReadOptions reading;
    reading.stop = options.stop;
    reading.observer = &watch;
    reading.onProgress = [&](std::size_t done) {
        const tokenizer::Tokenizer* const tokenizer = model->tokenizer();
        for (; told < done; ++told) {
            const std::string bytes =
                tokenizer != nullptr ? tokenizer->bytes(ids[told]) : std::string();
            watch.onTokenRead({told, ids[told], bytes});
        }
        if (options.onProgress) {
            options.onProgress(done);
        }
    };
    if (Status status = session.read(ids, reading); !status) {
        return status.error();
    }
    watch.endTurn();
    if (recorded == nullptr) {
        return Error{Errc::InvalidArgument, Sentence::of("The text to read has no tokens.")};
    }
    auto alone = std::make_shared<ActivationSnapshot>(*recorded);
    alone->lensSource.reset(); // whose model goes
    return ActivationSnapshotPtr(std::move(alone));
}

} // namespace trilume::app
