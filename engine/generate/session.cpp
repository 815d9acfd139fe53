// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/session.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <utility>

namespace trilume::generate {

namespace {

// Logits of a whole chunk are vocabulary-wide rows: fewer tokens at once than for reading alone.
constexpr std::size_t kLogitsChunk = 8;

Error cancelled()
{
    return Error{Errc::Cancelled, trilume::Sentence::of("Reading was stopped.")};
}

// A NaN would be taken for any token.
bool areFinite(std::span<const float> logits)
{
    constexpr std::uint32_t kExponent = 0x7F800000U;
    bool finite = true;
    for (const float logit : logits) {
        finite &= (std::bit_cast<std::uint32_t>(logit) & kExponent) != kExponent;
    }
    return finite;
}

} // namespace

Session::Session(std::shared_ptr<const model::Model> model,
                 const model::SequenceOptions& options,
                 LogitIds logitIds)
    : m_model(std::move(model))
    , m_sequence(m_model->createSequence(options))
    , m_hidden(logitIds == LogitIds::All ? HiddenIds() : HiddenIds::withoutPiece(*m_model))
    , m_logits(m_model->info().vocabularySize)
{}

Error Session::notFinite() const
{
    return {
        Errc::Corrupt,
        Sentence::of("%1: numbers that are not finite came out after %2 tokens: its weights are "
                     "damaged, or not what they are said to be.",
                     m_model->info().name, position())};
}

Status Session::checkTokens(std::span<const TokenId> tokens) const
{
    if (tokens.size() > m_sequence->capacity() - position()) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The text would have %1 tokens, there is room for %2.",
                                  position() + tokens.size(), m_sequence->capacity())};
    }
    const std::size_t vocabulary = m_model->info().vocabularySize;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i] < 0 || static_cast<std::size_t>(tokens[i]) >= vocabulary) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("Token %1 has the id %2, the vocabulary has the ids 0 to %3.",
                                      i, tokens[i], vocabulary - 1)};
        }
    }
    return Done{};
}

Status Session::read(std::span<const TokenId> tokens, const ReadOptions& options)
{
    Status status = checkTokens(tokens);
    if (status.ok()) {
        hold([&] { status = readChunks(tokens, options); });
    }
    return status;
}

Status Session::readChunks(std::span<const TokenId> tokens, const ReadOptions& options)
{
    std::size_t done = 0;
    while (done < tokens.size()) {
        if (options.stop.stop_requested()) {
            return cancelled();
        }
        const std::size_t count = std::min(m_sequence->maxBatch(), tokens.size() - done);
        const bool isLast = done + count == tokens.size();
        model::ForwardOutputs outputs;
        outputs.observer = options.observer;
        outputs.partTimes = options.partTimes;
        if (isLast) {
            outputs.lastLogits = m_logits;
            outputs.likeliest =
                m_hidden.isEmpty() ? options.likeliest : 0; // they may be among them
        }
        m_sequence->forward(tokens.subspan(done, count), outputs);
        m_hasLogits = isLast && areFinite(m_logits);
        if (isLast && !m_hasLogits) {
            return notFinite();
        }
        if (isLast) {
            m_hidden.hide(m_logits);
        }
        done += count;
        if (options.onProgress) {
            options.onProgress(done);
        }
    }
    return Done{};
}

Status Session::readWithLogits(std::span<const TokenId> tokens,
                               const LogitsSink& sink,
                               const ReadOptions& options)
{
    if (Status status = checkTokens(tokens); !status.ok()) {
        return status;
    }
    const std::size_t chunk = std::min(kLogitsChunk, m_sequence->maxBatch());
    std::vector<float> rows(chunk * m_logits.size());
    for (std::size_t done = 0; done < tokens.size();) {
        if (options.stop.stop_requested()) {
            return cancelled();
        }
        const std::size_t count = std::min(chunk, tokens.size() - done);
        model::ForwardOutputs outputs;
        outputs.allLogits = std::span(rows).first(count * m_logits.size());
        outputs.lastLogits = m_logits;
        outputs.observer = options.observer;
        outputs.partTimes = options.partTimes;
        m_sequence->forward(tokens.subspan(done, count), outputs);
        m_hasLogits = areFinite(outputs.allLogits);
        if (!m_hasLogits) {
            return notFinite();
        }
        m_hidden.hide(m_logits);
        m_hidden.hide(outputs.allLogits);
        sink(done, outputs.allLogits);
        done += count;
        if (options.onProgress) {
            options.onProgress(done);
        }
    }
    return Done{};
}

std::span<const float> Session::logits() const
{
    return m_hasLogits ? std::span<const float>(m_logits) : std::span<const float>();
}

void Session::reset()
{
    m_sequence->reset();
    m_hasLogits = false;
}

Snapshot Session::snapshot() const
{
    Snapshot snapshot;
    snapshot.fingerprint = m_model->info().fingerprint;
    snapshot.shared = m_sequence->share();
    if (!snapshot.shared) {
        snapshot.state.resize(m_sequence->imageBytes());
        m_sequence->save(snapshot.state);
    }
    return snapshot;
}

Status Session::restore(const Snapshot& snapshot)
{
    if (Status status = checkModel(snapshot); !status.ok()) {
        return status;
    }
    return goneOn(snapshot.shared ? m_sequence->adopt(*snapshot.shared)
                                  : m_sequence->restore(snapshot.state));
}

Status Session::restoreFrom(const Snapshot& snapshot, model::ImageSource& image)
{
    if (Status status = checkModel(snapshot); !status.ok()) {
        return status;
    }
    return goneOn(m_sequence->restoreFrom(image));
}

Status Session::checkModel(const Snapshot& snapshot) const
{
    if (snapshot.fingerprint == m_model->info().fingerprint) {
        return Done{};
    }
    return Error{Errc::InvalidArgument,
                 Sentence::of("The snapshot belongs to the model %1, this one is %2.",
                              snapshot.fingerprint, m_model->info().fingerprint)};
}

// The logits are those of the text of before.
Status Session::goneOn(Status restored)
{
    if (restored.ok()) {
        m_hasLogits = false;
    }
    return restored;
}

} // namespace trilume::generate
