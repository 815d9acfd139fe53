// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/device_token_sequence.h"

#include "engine/base/check.h"
#include "engine/model/hgrn_bit/layer_projections.h"
#include "engine/model/hgrn_bit/token_model.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <utility>

namespace trilume::model::hgrn_bit {

namespace {

constexpr std::size_t kBatchThere = 4; // tokens of one forward call

// Reading the state is worth the way for more tokens than these, which are read again otherwise.
constexpr std::size_t kFewTokens = 3;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

bool areSameBits(std::span<const float> a, std::span<const float> b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

Error notTheProcessors()
{
    return {Errc::Device,
            Sentence::of("The device's token is not the one that the processor computes.")};
}

// The processor's part alone: what the device is asked for are whole tokens.
SequenceOptions withoutDevice(SequenceOptions options)
{
    options.projections = {};
    return options;
}

} // namespace

std::unique_ptr<DeviceTokenSequence> DeviceTokenSequence::create(const Weights& weights,
                                                                 const kernels::KernelTable& table,
                                                                 const SequenceOptions& options,
                                                                 const std::string& fingerprint)
{
    if (!options.projections.tokens) {
        return nullptr;
    }
    std::unique_ptr<DeviceTokenSequence> sequence(
        new DeviceTokenSequence(weights, table, options, fingerprint));
    return sequence->attach() ? std::move(sequence) : nullptr;
}

DeviceTokenSequence::DeviceTokenSequence(const Weights& weights,
                                         const kernels::KernelTable& table,
                                         const SequenceOptions& options,
                                         const std::string& fingerprint)
    : m_weights(&weights)
    , m_options(options.projections)
    , m_here(std::make_unique<HgrnBitSequence>(weights, table, withoutDevice(options), fingerprint))
    , m_watch(options.projections)
    , m_row(weights.shape.hiddenSize)
    , m_logits(weights.shape.vocabularySize)
    , m_logitsHere(weights.shape.vocabularySize)
    , m_states(m_here->states().size())
    , m_proven(m_here->imageBytes())
{
    m_ahead.reserve(kCheckEvery);
}

Status DeviceTokenSequence::attach()
{
    Result<std::unique_ptr<accel::TokenBackend>> made = m_options.tokens(tokenModelOf(*m_weights));
    if (!made) {
        return made.error();
    }
    m_backend = std::move(made).value();
    TRILUME_CHECK(m_backend != nullptr);
    m_isUsed = true;
    m_isThereCurrent = false;
    m_checks = 0;
    m_rechecks = 0;
    m_unchecked = 0;
    const bool isMeasured =
        m_options.offload && m_options.offload() != accel::OffloadPolicy::Everything;
    if (!isMeasured) {
        place();
    }
    return Done{};
}

void DeviceTokenSequence::place()
{
    if (!m_options.placed) {
        return;
    }
    const std::size_t matrices = m_weights->layers.size() * kLayerProjections.size() + 1;
    accel::Placement placement;
    placement.matrices = matrices;
    placement.matricesOnDevice = m_isUsed ? matrices : 0;
    placement.areTokensWhole = m_isUsed;
    if (m_checks != 0) {
        placement.token = m_best;
    }
    m_options.placed(placement);
}

// As ProjectionRunner::beginPass().
void DeviceTokenSequence::comeBack()
{
    if (m_isUsed || m_isStoodDown || !m_options.mayHaveReturned || !m_options.mayHaveReturned()) {
        return;
    }
    m_backend.reset(); // a device may let only one in
    m_watch.clearRecord();
    if (const Status attached = attach()) {
        m_watch.noteReturn();
    } else {
        m_watch.tell({accel::BackendTrouble::NotOpened, attached.error()});
    }
}

void DeviceTokenSequence::forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs)
{
    TRILUME_CHECK(!tokens.empty() && tokens.size() <= m_here->maxBatch());
    comeBack();
    if (outputs.observer != nullptr || outputs.canTakeBack) {
        forwardHere(tokens, outputs);
        return;
    }
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        std::span<float> logits;
        if (!outputs.allLogits.empty()) {
            logits = outputs.allLogits.subspan(n * vocabulary, vocabulary);
        } else if (n + 1 == tokens.size()) {
            logits = outputs.lastLogits;
        }
        const PartTimer timer(outputs.partTimes, &PartTimes::projections);
        if (!m_isUsed || !stepThere(tokens[n], logits)) {
            ForwardOutputs rest = outputs;
            rest.partTimes = nullptr; // they are this one's
            if (!outputs.allLogits.empty()) {
                rest.allLogits = outputs.allLogits.subspan(n * vocabulary);
            }
            forwardHere(tokens.subspan(n), rest);
            return;
        }
    }
    if (!outputs.allLogits.empty() && !outputs.lastLogits.empty()) {
        std::ranges::copy(outputs.allLogits.last(vocabulary), outputs.lastLogits.begin());
    }
}

// False: the processor has to read it.
bool DeviceTokenSequence::stepThere(TokenId token, std::span<float> logits)
{
    if (!m_isThereCurrent) {
        catchUp();
        if (const Status written = m_backend->writeStates(m_here->states()); !written) {
            onFailure(written.error());
            return false;
        }
        m_isThereCurrent = true;
    }
    return isCheckDue() ? checkedStep(token, logits) : plainStep(token, logits);
}

bool DeviceTokenSequence::isCheckDue() const
{
    return m_checks < kFirstChecks || m_rechecks > 0 || m_unchecked + 1 >= kCheckEvery;
}

Status DeviceTokenSequence::askThere(TokenId token, std::span<float> logits)
{
    m_weights->embeddings.row(token, m_row);
    return m_backend->step(
        m_row, logits, m_options.tokenPatience ? m_options.tokenPatience() : accel::kTokenPatience);
}

bool DeviceTokenSequence::plainStep(TokenId token, std::span<float> logits)
{
    Status stepped = askThere(token, logits);
    if (stepped && !std::ranges::all_of(logits, [](float logit) { return std::isfinite(logit); })) {
        stepped = notTheProcessors(); // if it is, the processor finds the same
    }
    if (!stepped) {
        onFailure(stepped.error());
        return false;
    }
    m_ahead.push_back(token);
    ++m_unchecked;
    m_watch.noteSuccess();
    return true;
}

bool DeviceTokenSequence::checkedStep(TokenId token, std::span<float> logits)
{
    const std::span<float> found = logits.empty() ? std::span<float>(m_logits) : logits;
    Status status = m_ahead.empty() ? Status(Done{}) : m_backend->readStates(m_states);
    const Clock::time_point begin = Clock::now();
    if (status) {
        status = askThere(token, found);
    }
    const double there = secondsSince(begin);
    if (!status) {
        onFailure(status.error());
        return false;
    }
    m_here->save(m_proven);
    if (!m_ahead.empty()) {
        m_here->takeOver(m_states, position());
    }
    const Clock::time_point beginHere = Clock::now();
    ForwardOutputs outputs;
    outputs.lastLogits = m_logitsHere;
    m_here->forward({&token, 1}, outputs);
    const double here = secondsSince(beginHere);
    status = compareWithHere(found);
    if (!status) {
        TRILUME_CHECK(m_here->restore(m_proven).ok());
        onFailure(status.error());
        return false;
    }
    m_ahead.clear();
    m_unchecked = 0;
    m_rechecks -= std::min<std::size_t>(m_rechecks, 1);
    m_watch.noteSuccess();
    noteTimes(there, here);
    return true;
}

Status DeviceTokenSequence::compareWithHere(std::span<const float> logits)
{
    if (const Status read = m_backend->readStates(m_states); !read) {
        return read.error();
    }
    if (!areSameBits(logits, m_logitsHere) || !areSameBits(m_states, m_here->states())) {
        return notTheProcessors();
    }
    return Done{};
}

// Of the first checks; after them it is known whether it pays.
void DeviceTokenSequence::noteTimes(double there, double here)
{
    if (m_checks >= kFirstChecks) {
        return;
    }
    m_best.deviceSeconds = m_checks == 0 ? there : std::min(m_best.deviceSeconds, there);
    m_best.processorSeconds = m_checks == 0 ? here : std::min(m_best.processorSeconds, here);
    ++m_checks;
    if (m_checks < kFirstChecks || !m_options.offload) {
        return;
    }
    const accel::OffloadPolicy policy = m_options.offload();
    if (policy == accel::OffloadPolicy::WhatIsFaster
        && m_best.deviceSeconds >= m_best.processorSeconds) {
        m_isUsed = false;
        m_isStoodDown = true;
        m_backend.reset();
    }
    if (policy != accel::OffloadPolicy::Everything) {
        place();
    }
}

void DeviceTokenSequence::forwardHere(std::span<const TokenId> tokens,
                                      const ForwardOutputs& outputs)
{
    catchUp();
    m_isThereCurrent = false;
    m_here->forward(tokens, outputs);
}

// Reads what is ahead, or again what the device has read.
void DeviceTokenSequence::catchUp() const
{
    if (m_ahead.size() > kFewTokens && m_isUsed && m_isThereCurrent
        && m_backend->readStates(m_states)) {
        m_here->takeOver(m_states, position());
        m_ahead.clear();
    }
    for (std::span<const TokenId> left = m_ahead; !left.empty();) {
        const std::size_t count = std::min(left.size(), m_here->maxBatch());
        m_here->forward(left.first(count), {});
        left = left.subspan(count);
    }
    m_ahead.clear();
}

void DeviceTokenSequence::onFailure(const Error& error)
{
    m_isThereCurrent = false;
    m_rechecks = kFirstChecks;
    const bool isLost = m_backend->health() == accel::BackendHealth::Lost;
    if (m_watch.noteFailure() || isLost) {
        m_isUsed = false;
        m_watch.tell({accel::BackendTrouble::GivenUp, error, 0, isLost});
    } else {
        m_watch.tell({accel::BackendTrouble::Redone, error});
    }
}

void DeviceTokenSequence::hold(CallRef work)
{
    if (m_isUsed) {
        work(); // the threads rest while the device computes
    } else {
        m_here->hold(work);
    }
}

void DeviceTokenSequence::readOut(std::span<const float> stream, std::span<float> logits)
{
    m_here->readOut(stream, logits);
}

void DeviceTokenSequence::reset()
{
    m_ahead.clear();
    m_isThereCurrent = false;
    m_here->reset();
}

// The call was one that can be taken back, so the processor's.
void DeviceTokenSequence::keep(std::size_t tokens)
{
    m_here->keep(tokens);
}

void DeviceTokenSequence::save(std::span<std::byte> image) const
{
    catchUp();
    m_here->save(image);
}

Status DeviceTokenSequence::restore(std::span<const std::byte> image)
{
    Status restored = m_here->restore(image);
    if (restored) {
        m_ahead.clear();
        m_isThereCurrent = false;
    }
    return restored;
}

std::span<const float> DeviceTokenSequence::held(std::size_t tensor, std::size_t layer) const
{
    catchUp();
    return std::as_const(*m_here).held(tensor, layer);
}

std::size_t DeviceTokenSequence::maxBatch() const
{
    return m_isUsed ? std::min(kBatchThere, m_here->maxBatch()) : m_here->maxBatch();
}

} // namespace trilume::model::hgrn_bit
