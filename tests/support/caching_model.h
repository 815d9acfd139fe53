// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::tests {

// A second architecture, for what must not know the first: its state is a cache that grows with the
// text, and its tensors have other names and widths. Each layer keeps a key for every token and
// adds the mean of all keys to the residual stream.
class CachingModel final : public model::Model
{
public:
    static constexpr std::size_t kLayers = 2;
    static constexpr std::size_t kHidden = 6;
    static constexpr std::size_t kKeyWidth = 4;
    static constexpr std::size_t kVocabulary = 13;

    explicit CachingModel(std::string fingerprint = std::string(32, 'c'));

    [[nodiscard]] const model::ModelInfo& info() const override { return m_info; }

    [[nodiscard]] const tokenizer::Tokenizer* tokenizer() const override { return nullptr; }

    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const override
    {
        return m_markers;
    }

    [[nodiscard]] const model::Watchable& watchable() const override { return m_watchable; }

    [[nodiscard]] std::vector<model::NamedTernary> ternaryTensors() const override { return {}; }

    [[nodiscard]] std::unique_ptr<model::Sequence> createSequence(
        const model::SequenceOptions& options) const override;

private:
    model::ModelInfo m_info;
    model::Watchable m_watchable;
    std::optional<tokenizer::ChatMarkers> m_markers;
};

} // namespace trilume::tests
