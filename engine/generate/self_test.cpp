// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/self_test.h"

#include "engine/generate/logit_summary.h"
#include "engine/generate/self_test_text_p.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::generate {

std::string_view selfTestText()
{
    std::string_view text = kSelfTestText;
    text.remove_suffix(text.size() - text.find_last_not_of('\n') - 1);
    return text;
}

SelfTest::SelfTest(const std::shared_ptr<const model::Model>& model, ThreadBudget threads)
    : m_model(model)
    , m_session(std::make_unique<Session>(
          model,
          model::SequenceOptions{.threads = threads, .maxBatch = kStepTokens}))
    , m_tokens(model->tokenizer()->encode(selfTestText()))
{
    if (const std::optional<TokenId> begin = model->tokenizer()->beginOfText()) {
        m_tokens.insert(m_tokens.begin(), *begin);
    }
}

Result<SelfTest> SelfTest::create(const std::shared_ptr<const model::Model>& model,
                                  ThreadBudget threads)
{
    if (model->tokenizer() == nullptr) {
        return Error{
            Errc::Unsupported,
            Sentence::of("%1: holds no tokenizer, so it cannot read text.", model->info().name)};
    }
    return SelfTest(model, threads);
}

Result<bool> SelfTest::step()
{
    const std::size_t left = m_tokens.size() - 1 - m_scored;
    if (left == 0 || m_spent >= kLongest) {
        return false;
    }
    const auto start = std::chrono::steady_clock::now();
    const std::span<const TokenId> inputs =
        std::span<const TokenId>(m_tokens).subspan(m_scored, std::min(kStepTokens, left));
    const std::size_t vocabulary = m_model->info().vocabularySize;
    const auto score = [&](std::size_t /*firstToken*/, std::span<const float> logits) {
        for (std::size_t row = 0; row * vocabulary < logits.size(); ++row) {
            const TokenId next = m_tokens[m_scored + 1];
            const std::span<const float> own = logits.subspan(row * vocabulary, vocabulary);
            m_nats +=
                totalsOf(own).logOfSum - static_cast<double>(own[static_cast<std::size_t>(next)]);
            m_bytes += m_model->tokenizer()->bytes(next).size();
            ++m_scored;
        }
    };
    const Status status = m_session->readWithLogits(inputs, score, {});
    m_spent += std::chrono::steady_clock::now() - start;
    if (!status.ok()) {
        return status.error();
    }
    return m_scored + 1 < m_tokens.size() && m_spent < kLongest;
}

std::optional<SelfTestOutcome> SelfTest::outcome() const
{
    if (m_scored < kLeastTokens || m_bytes == 0) {
        return std::nullopt;
    }
    return SelfTestOutcome{m_nats / std::log(2.0) / static_cast<double>(m_bytes), m_scored};
}

Result<SelfTestOutcome> runSelfTest(const std::shared_ptr<const model::Model>& model,
                                    ThreadBudget threads,
                                    const std::stop_token& stop)
{
    Result<SelfTest> test = SelfTest::create(model, threads);
    if (!test) {
        return test.error();
    }
    while (true) {
        const Result<bool> more = test.value().step();
        if (!more) {
            return more.error();
        }
        if (!more.value() || stop.stop_requested()) {
            break;
        }
    }
    const std::optional<SelfTestOutcome> outcome = test.value().outcome();
    if (!outcome) {
        return Error{Errc::Cancelled,
                     Sentence::of("The self-test was stopped before it had read enough.")};
    }
    return *outcome;
}

} // namespace trilume::generate
