// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/recurrent_state.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace trilume::model {

RecurrentState::RecurrentState(std::size_t layers,
                               std::size_t hidden,
                               std::size_t maxBatch,
                               StateOwner owner)
    : m_hidden(hidden)
    , m_maxBatch(maxBatch)
    , m_owner(std::move(owner))
    , m_values(layers * hidden)
{}

void RecurrentState::reset()
{
    std::fill_n(m_values.data(), m_values.size(), 0.0F);
    m_position = 0;
    m_keepable.reset();
}

void RecurrentState::takeOver(std::span<const float> values, std::size_t position)
{
    TRILUME_CHECK(values.size() == m_values.size());
    std::ranges::copy(values, m_values.data());
    m_position = position;
    m_keepable.reset();
}

void RecurrentState::begin(std::size_t tokens)
{
    m_tokens = tokens;
    m_keepable.reset();
}

void RecurrentState::beginToTakeBack(std::size_t tokens)
{
    begin(tokens);
    if (m_earlier.size() == 0) {
        m_earlier = AlignedBuffer<float>(m_maxBatch * m_values.size());
    }
    std::memcpy(m_earlier.data(), m_values.data(), m_values.size() * sizeof(float));
    m_keepable = tokens;
}

void RecurrentState::addRows(std::size_t layer, const float* rows)
{
    if (!m_keepable) {
        return;
    }
    for (std::size_t n = 0; n + 1 < m_tokens; ++n) { // the last one is in m_values
        std::memcpy(m_earlier.data() + (n + 1) * m_values.size() + layer * m_hidden,
                    rows + n * m_hidden, m_hidden * sizeof(float));
    }
}

void RecurrentState::advance()
{
    m_position += m_tokens;
}

void RecurrentState::keep(std::size_t tokens)
{
    TRILUME_CHECK(m_keepable && tokens <= *m_keepable);
    if (tokens < *m_keepable) {
        std::memcpy(m_values.data(), m_earlier.data() + tokens * m_values.size(),
                    m_values.size() * sizeof(float));
        m_position -= *m_keepable - tokens;
        m_keepable = tokens;
    }
}

std::size_t RecurrentState::imageBytes() const
{
    return kStateHeaderBytes + m_values.size() * sizeof(float);
}

void RecurrentState::save(std::span<std::byte> image) const
{
    TRILUME_CHECK(image.size() == imageBytes());
    const std::span<std::byte> content = writeStateHeader(image, m_owner, m_position);
    std::memcpy(content.data(), m_values.data(), content.size());
}

Status RecurrentState::restore(std::span<const std::byte> image)
{
    const Result<StateContent> content = readStateHeader(image, m_owner);
    if (!content.ok()) {
        return content.error();
    }
    const std::span<const std::byte> bytes = content.value().bytes;
    if (bytes.size() != m_values.size() * sizeof(float)) {
        return Error{Errc::Corrupt, Sentence::of("State: content: found %1 bytes, expected %2.",
                                                 bytes.size(), m_values.size() * sizeof(float))};
    }
    std::memcpy(m_values.data(), bytes.data(), bytes.size());
    m_position = content.value().position;
    m_keepable.reset();
    return Done{};
}

} // namespace trilume::model
