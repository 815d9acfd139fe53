// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/attention.h"
#include "engine/model/transformer/kv_cache.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model::transformer {

// Where the keys and values of one head for one run of positions lie in their part of a page:
// keys (paddedSize, kAttentionRun), values (kAttentionRun, paddedSize) and, of codes, multipliers
// of keys and of values (kAttentionRun). [any thread]
class KvHead
{
public:
    explicit KvHead(const KvShape& shape);

    // Rounds to the format, half to even.
    void write(std::byte* head, std::size_t place, const float* key, const float* value) const;

    void locate(const std::byte* head, kernels::AttentionRun& attention) const;

    // The first `positions` without gaps, positions * tokenBytes() bytes; and back.
    void gather(const std::byte* head, std::size_t positions, std::byte* out) const;
    void scatter(const std::byte* in, std::size_t positions, std::byte* head) const;

    [[nodiscard]] std::size_t tokenBytes() const;

private:
    [[nodiscard]] std::size_t keyBytes() const;
    void setScales(std::byte* head, std::size_t place, float key, float value) const;
    [[nodiscard]] const float* scales(const std::byte* head) const;

    kernels::KvFormat m_format;
    std::size_t m_size; // with padding
    std::size_t m_elementBytes;
};

} // namespace trilume::model::transformer
