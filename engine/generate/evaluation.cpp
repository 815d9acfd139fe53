// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/evaluation.h"

#include "engine/generate/session.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace trilume::generate {

namespace {

// -log softmax(logits)[target], in nats.
double negativeLogLikelihood(std::span<const float> logits, TokenId target)
{
    const double largest = static_cast<double>(*std::max_element(logits.begin(), logits.end()));
    double total = 0.0;
    for (const float logit : logits) {
        total += std::exp(static_cast<double>(logit) - largest);
    }
    return largest + std::log(total)
           - static_cast<double>(logits[static_cast<std::size_t>(target)]);
}

} // namespace

Result<Evaluation> evaluateText(const std::shared_ptr<const model::Model>& model,
                                std::string_view text,
                                const EvaluationOptions& options)
{
    const tokenizer::Tokenizer* tokenizer = model->tokenizer();
    if (tokenizer == nullptr) {
        return Error{
            Errc::Unsupported,
            Sentence::of("%1: holds no tokenizer, so it cannot read text.", model->info().name)};
    }
    std::vector<TokenId> tokens = tokenizer->encode(text);
    if (const std::optional<TokenId> begin = tokenizer->beginOfText()) {
        tokens.insert(tokens.begin(), *begin);
    }
    if (tokens.size() < 2) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("The text is too short: at least one token after the first is scored.")};
    }
    Session session(model, {.threads = options.threads,
                            .projections = options.projections,
                            .precision = options.precision});
    const std::size_t vocabulary = model->info().vocabularySize;
    double nats = 0.0;
    const auto score = [&](std::size_t firstToken, std::span<const float> logits) {
        for (std::size_t row = 0; row * vocabulary < logits.size(); ++row) {
            nats += negativeLogLikelihood(logits.subspan(row * vocabulary, vocabulary),
                                          tokens[firstToken + row + 1]);
        }
    };
    Session::ReadOptions read;
    read.stop = options.stop;
    read.onProgress = [&](std::size_t done) {
        if (options.onProgress) {
            options.onProgress(done, tokens.size() - 1);
        }
    };
    // The last token is only ever a target.
    const std::span<const TokenId> inputs =
        std::span<const TokenId>(tokens).first(tokens.size() - 1);
    Status status = Done{};
    session.hold([&] { status = session.readWithLogits(inputs, score, read); });
    if (!status.ok()) {
        return status.error();
    }
    Evaluation result;
    result.tokens = inputs.size();
    result.bytes = text.size();
    result.natsPerToken = nats / static_cast<double>(inputs.size());
    result.perplexity = std::exp(result.natsPerToken);
    result.bitsPerByte = nats / std::log(2.0) / static_cast<double>(text.size());
    return result;
}

} // namespace trilume::generate
