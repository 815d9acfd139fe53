// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/kv_head.h"

#include "engine/base/half.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace trilume::model::transformer {

namespace {

using kernels::kAttentionRun;
using kernels::KvFormat;

std::size_t elementBytes(KvFormat format)
{
    switch (format) {
    case KvFormat::F32:
        return sizeof(float);
    case KvFormat::F16:
        return sizeof(std::uint16_t);
    case KvFormat::Int8:
        return sizeof(std::int8_t);
    }
    return 0;
}

// The multiplier of codes -127 to 127; 0 where all is zero, or nearly so that it had no inverse.
float codeScale(const float* x, std::size_t n)
{
    constexpr float kSmallest = 0x1p-120F;
    float largest = 0.0F;
    for (std::size_t j = 0; j < n; ++j) {
        largest = std::max(largest, std::fabs(x[j])); // never NaN
    }
    return largest < kSmallest ? 0.0F : largest / 127.0F;
}

// The power of two at or below the largest number: f16 then has its full precision, whatever the
// range; 1 where all is zero.
float halfScale(const float* x, std::size_t n)
{
    constexpr std::uint32_t kExponent = 0x7F800000U;
    float largest = 0.0F;
    for (std::size_t j = 0; j < n; ++j) {
        largest = std::max(largest, std::fabs(x[j])); // never NaN
    }
    const std::uint32_t exponent = std::bit_cast<std::uint32_t>(largest) & kExponent;
    // Neither subnormal nor so large that it has no inverse.
    constexpr std::uint32_t kLargest = 0x7E800000U;
    return exponent == 0 ? 1.0F : std::bit_cast<float>(std::min(exponent, kLargest));
}

std::int8_t codeOf(float x, float inverse)
{
    constexpr float kRounder = 0x1.8p23F; // rounds to an integer, half to even
    const float clamped = std::max(-127.0F, std::min(127.0F, x * inverse));
    return static_cast<std::int8_t>((clamped + kRounder) - kRounder);
}

} // namespace

KvHead::KvHead(const KvShape& shape)
    : m_format(shape.format)
    , m_size(shape.paddedSize())
    , m_elementBytes(elementBytes(shape.format))
{}

std::size_t KvHead::keyBytes() const
{
    return m_size * kAttentionRun * m_elementBytes;
}

std::size_t KvHead::tokenBytes() const
{
    return 2 * m_size * m_elementBytes
           + (m_format == KvFormat::F32 ? std::size_t{0} : 2 * sizeof(float));
}

const float* KvHead::scales(const std::byte* head) const
{
    return reinterpret_cast<const float*>(head + 2 * keyBytes());
}

void KvHead::setScales(std::byte* head, std::size_t place, float key, float value) const
{
    auto* const multipliers = reinterpret_cast<float*>(head + 2 * keyBytes());
    multipliers[place] = key;
    multipliers[kAttentionRun + place] = value;
}

void KvHead::write(std::byte* head, std::size_t place, const float* key, const float* value) const
{
    std::byte* const values = head + keyBytes();
    switch (m_format) {
    case KvFormat::F32:
        for (std::size_t j = 0; j < m_size; ++j) {
            reinterpret_cast<float*>(head)[j * kAttentionRun + place] = key[j];
        }
        std::memcpy(reinterpret_cast<float*>(values) + place * m_size, value,
                    m_size * sizeof(float));
        return;
    case KvFormat::F16: {
        const float keyScale = halfScale(key, m_size);
        const float valueScale = halfScale(value, m_size);
        setScales(head, place, keyScale, valueScale);
        const float keyInverse = 1.0F / keyScale; // exact, of powers of two
        const float valueInverse = 1.0F / valueScale;
        for (std::size_t j = 0; j < m_size; ++j) {
            reinterpret_cast<std::uint16_t*>(head)[j * kAttentionRun + place] =
                halfNearest(key[j] * keyInverse);
            reinterpret_cast<std::uint16_t*>(values)[place * m_size + j] =
                halfNearest(value[j] * valueInverse);
        }
        return;
    }
    case KvFormat::Int8: {
        const float keyScale = codeScale(key, m_size);
        const float valueScale = codeScale(value, m_size);
        setScales(head, place, keyScale, valueScale);
        const float keyInverse = keyScale > 0.0F ? 1.0F / keyScale : 0.0F;
        const float valueInverse = valueScale > 0.0F ? 1.0F / valueScale : 0.0F;
        for (std::size_t j = 0; j < m_size; ++j) {
            reinterpret_cast<std::int8_t*>(head)[j * kAttentionRun + place] =
                codeOf(key[j], keyInverse);
            reinterpret_cast<std::int8_t*>(values)[place * m_size + j] =
                codeOf(value[j], valueInverse);
        }
        return;
    }
    }
}

void KvHead::locate(const std::byte* head, kernels::AttentionRun& attention) const
{
    attention.keys = head;
    attention.values = head + keyBytes();
    if (m_format != KvFormat::F32) {
        attention.keyScales = scales(head);
        attention.valueScales = scales(head) + kAttentionRun;
    }
}

void KvHead::gather(const std::byte* head, std::size_t positions, std::byte* out) const
{
    const std::size_t columnBytes = positions * m_elementBytes;
    for (std::size_t j = 0; j < m_size; ++j) {
        std::memcpy(out, head + j * kAttentionRun * m_elementBytes, columnBytes);
        out += columnBytes;
    }
    std::memcpy(out, head + keyBytes(), m_size * columnBytes);
    out += m_size * columnBytes;
    for (std::size_t kind = 0; kind < 2 && m_format != KvFormat::F32; ++kind) {
        std::memcpy(out, scales(head) + kind * kAttentionRun, positions * sizeof(float));
        out += positions * sizeof(float);
    }
}

void KvHead::scatter(const std::byte* in, std::size_t positions, std::byte* head) const
{
    const std::size_t columnBytes = positions * m_elementBytes;
    for (std::size_t j = 0; j < m_size; ++j) {
        std::memcpy(head + j * kAttentionRun * m_elementBytes, in, columnBytes);
        in += columnBytes;
    }
    std::memcpy(head + keyBytes(), in, m_size * columnBytes);
    in += m_size * columnBytes;
    for (std::size_t kind = 0; kind < 2 && m_format != KvFormat::F32; ++kind) {
        std::memcpy(head + 2 * keyBytes() + kind * kAttentionRun * sizeof(float), in,
                    positions * sizeof(float));
        in += positions * sizeof(float);
    }
}

} // namespace trilume::model::transformer
