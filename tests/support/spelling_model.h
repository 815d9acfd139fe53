// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

// A model that spells what a test wants: after so many tokens this one. Its state is a digest of
// all tokens in their order, so a wrong state shows. One thread.
class SpellingModel final : public model::Model
{
public:
    SpellingModel(std::unique_ptr<const tokenizer::Tokenizer> tokenizer,
                  std::optional<tokenizer::ChatMarkers> markers);

    // What comes after `position` tokens and one by one behind them.
    void spell(std::size_t position, std::span<const TokenId> tokens);

    // What comes elsewhere; end-of-text without.
    void spellElsewhere(TokenId token) { m_elsewhere = token; }

    // So many rows of logits behind those of the vocabulary; before its first sequence.
    void addRows(std::size_t rows) { m_info.vocabularySize += rows; }

    // As of another model; before its first sequence.
    void setFingerprint(const std::string& fingerprint) { m_info.fingerprint = fingerprint; }

    // How many tokens a text may have; from now on.
    void setCapacity(std::size_t tokens) { m_capacity = tokens; }

    // How many tokens its sequences have read so far.
    [[nodiscard]] std::size_t readTokens() const { return m_readTokens; }

    [[nodiscard]] const model::ModelInfo& info() const override { return m_info; }

    [[nodiscard]] const tokenizer::Tokenizer* tokenizer() const override
    {
        return m_tokenizer.get();
    }

    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const override
    {
        return m_markers;
    }

    [[nodiscard]] const model::Watchable& watchable() const override { return m_watchable; }

    [[nodiscard]] std::vector<model::NamedTernary> ternaryTensors() const override { return {}; }

    [[nodiscard]] std::unique_ptr<model::Sequence> createSequence(
        const model::SequenceOptions& options) const override;

private:
    friend class SpellingSequence;

    std::unique_ptr<const tokenizer::Tokenizer> m_tokenizer;
    std::optional<tokenizer::ChatMarkers> m_markers;
    model::ModelInfo m_info;
    model::Watchable m_watchable;            // nothing
    std::map<std::size_t, TokenId> m_script; // by the number of tokens before
    std::optional<TokenId> m_elsewhere;
    std::optional<std::size_t> m_capacity; // none: of any length
    mutable std::size_t m_readTokens = 0;
};

} // namespace trilume::tests
