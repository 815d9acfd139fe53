// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/base/result.h"
#include "engine/model/state_image.h"

#include <cstddef>
#include <optional>
#include <span>

namespace trilume::model {

// All that a sequence of recurrent layers remembers of its text: h of every layer, and how many
// tokens it has read. On request also h before and between the tokens of the last call, so that it
// can be taken back.
class RecurrentState
{
public:
    RecurrentState(std::size_t layers, std::size_t hidden, std::size_t maxBatch, StateOwner owner);

    [[nodiscard]] std::size_t position() const { return m_position; }

    [[nodiscard]] float* layer(std::size_t index) { return m_values.data() + index * m_hidden; }

    [[nodiscard]] std::span<const float> layer(std::size_t index) const
    {
        return m_values.span().subspan(index * m_hidden, m_hidden);
    }

    // (layers, hidden)
    [[nodiscard]] std::span<const float> values() const { return m_values.span(); }

    // What somebody else has made of the text so far, which cannot be taken back here.
    void takeOver(std::span<const float> values, std::size_t position);

    void reset();

    // A forward call of `tokens` tokens: one of the first two before the layers, addRows() after
    // each of them with h after every token (tokens, hidden), advance() at the end. Only a call
    // that can be taken back keeps the rows; the first of them allocates their memory.
    void begin(std::size_t tokens);
    void beginToTakeBack(std::size_t tokens);
    void addRows(std::size_t layer, const float* rows);
    void advance();

    // Sequence::keep, imageBytes, save and restore.
    void keep(std::size_t tokens);
    [[nodiscard]] std::size_t imageBytes() const;
    void save(std::span<std::byte> image) const;
    [[nodiscard]] Status restore(std::span<const std::byte> image);

private:
    std::size_t m_hidden;
    std::size_t m_maxBatch;
    StateOwner m_owner;
    AlignedBuffer<float> m_values;  // (layers, hidden)
    AlignedBuffer<float> m_earlier; // (maxBatch, layers, hidden) after 0, 1, .. tokens of the call
    std::size_t m_position = 0;
    std::size_t m_tokens = 0;              // of the call in progress
    std::optional<std::size_t> m_keepable; // tokens of the last call, if it can be taken back
};

} // namespace trilume::model
