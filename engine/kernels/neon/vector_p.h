// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vector of 16 floats of NEON (README.md, "Adding an instruction set"), in an anonymous
// namespace for the reason given in float_ops_p.h.

#include "engine/kernels/float_ops_p.h"

#include <arm_neon.h>

namespace trilume::kernels {

namespace {

constexpr std::size_t kQuarters = 4; // registers of a vector
constexpr std::size_t kQuarterLanes = 4;

float32x4_t quietNan()
{
    return vreinterpretq_f32_u32(vdupq_n_u32(0x7FC00000U));
}

// a with the one NaN that all instruction sets store; a NaN does not equal itself.
float32x4_t canonical(float32x4_t a)
{
    return vbslq_f32(vceqq_f32(a, a), a, quietNan());
}

// The first `count` numbers of `from`, then zeros.
template <typename T>
void copyPart(const T* from, std::size_t count, T* to)
{
    for (std::size_t i = 0; i < kVecLanes; ++i) {
        to[i] = i < count ? from[i] : T{0};
    }
}

struct Ints
{
    int32x4_t quarters[kQuarters];

    static Ints zero()
    {
        return {{vdupq_n_s32(0), vdupq_n_s32(0), vdupq_n_s32(0), vdupq_n_s32(0)}};
    }

    friend Ints operator+(Ints a, Ints b)
    {
        for (std::size_t i = 0; i < kQuarters; ++i) {
            a.quarters[i] = vaddq_s32(a.quarters[i], b.quarters[i]);
        }
        return a;
    }

    [[nodiscard]] int8x16_t bytes() const
    {
        const int16x8_t low = vcombine_s16(vmovn_s32(quarters[0]), vmovn_s32(quarters[1]));
        const int16x8_t high = vcombine_s16(vmovn_s32(quarters[2]), vmovn_s32(quarters[3]));
        return vcombine_s8(vmovn_s16(low), vmovn_s16(high));
    }

    void storeBytes(std::int8_t* out, Full /*width*/) const { vst1q_s8(out, bytes()); }

    void storeBytes(std::int8_t* out, Part width) const
    {
        std::int8_t all[kVecLanes];
        vst1q_s8(all, bytes());
        for (std::size_t i = 0; i < width.count; ++i) {
            out[i] = all[i];
        }
    }

    [[nodiscard]] std::int32_t sum() const
    {
        return vaddvq_s32(
            vaddq_s32(vaddq_s32(quarters[0], quarters[1]), vaddq_s32(quarters[2], quarters[3])));
    }
};

// Sixteen floats in four registers. Minimum and maximum are comparisons, not the processor's own,
// which treat NaN and zeros in another way.
struct Vec16
{
    using Ints = trilume::kernels::Ints;

    // Rows and tokens of a dense product at once, as registers allow.
    static constexpr std::size_t kTileRows = 1;
    static constexpr std::size_t kTileTokens = 2;
    // Queries and vectors of positions or columns of an attention, likewise.
    static constexpr std::size_t kAttentionQueries = 2;
    static constexpr std::size_t kAttentionVecs = 2;

    float32x4_t quarters[kQuarters];

    template <typename Op>
    static Vec16 map(Vec16 a, const Op& op)
    {
        return {{op(a.quarters[0]), op(a.quarters[1]), op(a.quarters[2]), op(a.quarters[3])}};
    }

    template <typename Op>
    static Vec16 map(Vec16 a, Vec16 b, const Op& op)
    {
        return {{op(a.quarters[0], b.quarters[0]), op(a.quarters[1], b.quarters[1]),
                 op(a.quarters[2], b.quarters[2]), op(a.quarters[3], b.quarters[3])}};
    }

    static Vec16 broadcast(float value)
    {
        const float32x4_t quarter = vdupq_n_f32(value);
        return {{quarter, quarter, quarter, quarter}};
    }

    static Vec16 load(const float* from, Full /*width*/)
    {
        return {{vld1q_f32(from), vld1q_f32(from + kQuarterLanes),
                 vld1q_f32(from + 2 * kQuarterLanes), vld1q_f32(from + 3 * kQuarterLanes)}};
    }

    static Vec16 load(const float* from, Part width)
    {
        float all[kVecLanes];
        copyPart(from, width.count, all);
        return load(all, Full{});
    }

    static Vec16 loadInts(const std::int32_t* from, Full /*width*/)
    {
        return {{vcvtq_f32_s32(vld1q_s32(from)), vcvtq_f32_s32(vld1q_s32(from + kQuarterLanes)),
                 vcvtq_f32_s32(vld1q_s32(from + 2 * kQuarterLanes)),
                 vcvtq_f32_s32(vld1q_s32(from + 3 * kQuarterLanes))}};
    }

    static Vec16 loadInts(const std::int32_t* from, Part width)
    {
        std::int32_t all[kVecLanes];
        copyPart(from, width.count, all);
        return loadInts(all, Full{});
    }

    static float32x4_t loadQuarterBf16(const std::uint16_t* from)
    {
        return vreinterpretq_f32_u32(vshlq_n_u32(vmovl_u16(vld1_u16(from)), 16));
    }

    static Vec16 loadBf16(const std::uint16_t* from)
    {
        return {{loadQuarterBf16(from), loadQuarterBf16(from + kQuarterLanes),
                 loadQuarterBf16(from + 2 * kQuarterLanes),
                 loadQuarterBf16(from + 3 * kQuarterLanes)}};
    }

    static float32x4_t loadQuarterF16(const std::uint16_t* from)
    {
        return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(from)));
    }

    static Vec16 loadF16(const std::uint16_t* from)
    {
        return {{loadQuarterF16(from), loadQuarterF16(from + kQuarterLanes),
                 loadQuarterF16(from + 2 * kQuarterLanes),
                 loadQuarterF16(from + 3 * kQuarterLanes)}};
    }

    static Vec16 loadBytes(const std::int8_t* from)
    {
        const int8x16_t bytes = vld1q_s8(from);
        const int16x8_t low = vmovl_s8(vget_low_s8(bytes));
        const int16x8_t high = vmovl_s8(vget_high_s8(bytes));
        return {{vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))),
                 vcvtq_f32_s32(vmovl_s16(vget_high_s16(low))),
                 vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))),
                 vcvtq_f32_s32(vmovl_s16(vget_high_s16(high)))}};
    }

    void store(float* to, Full /*width*/) const
    {
        for (std::size_t i = 0; i < kQuarters; ++i) {
            vst1q_f32(to + i * kQuarterLanes, canonical(quarters[i]));
        }
    }

    void store(float* to, Part width) const
    {
        float all[kVecLanes];
        store(all, Full{});
        for (std::size_t i = 0; i < width.count; ++i) {
            to[i] = all[i];
        }
    }

    friend Vec16 operator+(Vec16 a, Vec16 b)
    {
        return map(a, b, [](float32x4_t x, float32x4_t y) { return vaddq_f32(x, y); });
    }

    friend Vec16 operator-(Vec16 a, Vec16 b)
    {
        return map(a, b, [](float32x4_t x, float32x4_t y) { return vsubq_f32(x, y); });
    }

    friend Vec16 operator*(Vec16 a, Vec16 b)
    {
        return map(a, b, [](float32x4_t x, float32x4_t y) { return vmulq_f32(x, y); });
    }

    friend Vec16 operator/(Vec16 a, Vec16 b)
    {
        return map(a, b, [](float32x4_t x, float32x4_t y) { return vdivq_f32(x, y); });
    }

    static Vec16 fused(Vec16 a, Vec16 b, Vec16 c)
    {
        return {{vfmaq_f32(c.quarters[0], a.quarters[0], b.quarters[0]),
                 vfmaq_f32(c.quarters[1], a.quarters[1], b.quarters[1]),
                 vfmaq_f32(c.quarters[2], a.quarters[2], b.quarters[2]),
                 vfmaq_f32(c.quarters[3], a.quarters[3], b.quarters[3])}};
    }

    friend Vec16 operator-(Vec16 a)
    {
        return map(a, [](float32x4_t x) { return vnegq_f32(x); });
    }

    static Vec16 sqrt(Vec16 a)
    {
        return map(a, [](float32x4_t x) { return vsqrtq_f32(x); });
    }

    static Vec16 max(Vec16 a, Vec16 b)
    {
        return map(a, b,
                   [](float32x4_t x, float32x4_t y) { return vbslq_f32(vcgtq_f32(x, y), x, y); });
    }

    static Vec16 min(Vec16 a, Vec16 b)
    {
        return map(a, b,
                   [](float32x4_t x, float32x4_t y) { return vbslq_f32(vcltq_f32(x, y), x, y); });
    }

    static Vec16 abs(Vec16 a)
    {
        return map(a, [](float32x4_t x) { return vabsq_f32(x); });
    }

    static Vec16 nanWhereNan(Vec16 x, Vec16 a)
    {
        return map(x, a, [](float32x4_t from, float32x4_t to) {
            return vbslq_f32(vceqq_f32(from, from), to, quietNan());
        });
    }

    static Vec16 scaleByShifted(Vec16 p, Vec16 shifted)
    {
        return map(p, shifted, [](float32x4_t x, float32x4_t n) {
            const int32x4_t exponent = vshlq_n_s32(vreinterpretq_s32_f32(n), 23);
            return vreinterpretq_f32_s32(vaddq_s32(vreinterpretq_s32_f32(x), exponent));
        });
    }

    static Ints toInts(Vec16 a, Full /*width*/)
    {
        return {{vcvtq_s32_f32(a.quarters[0]), vcvtq_s32_f32(a.quarters[1]),
                 vcvtq_s32_f32(a.quarters[2]), vcvtq_s32_f32(a.quarters[3])}};
    }

    static Ints toInts(Vec16 a, Part width)
    {
        const Ints ints = toInts(a, Full{});
        std::int32_t all[kVecLanes];
        for (std::size_t i = 0; i < kQuarters; ++i) {
            vst1q_s32(all + i * kQuarterLanes, ints.quarters[i]);
        }
        for (std::size_t i = width.count; i < kVecLanes; ++i) {
            all[i] = 0;
        }
        return {{vld1q_s32(all), vld1q_s32(all + kQuarterLanes), vld1q_s32(all + 2 * kQuarterLanes),
                 vld1q_s32(all + 3 * kQuarterLanes)}};
    }

    [[nodiscard]] float foldedSum() const
    {
        const float32x4_t four =
            vaddq_f32(vaddq_f32(quarters[0], quarters[2]), vaddq_f32(quarters[1], quarters[3]));
        const float32x2_t two = vadd_f32(vget_low_f32(four), vget_high_f32(four));
        return vget_lane_f32(two, 0) + vget_lane_f32(two, 1);
    }

    // No lane is NaN here: AbsMaxOp never lets one in.
    [[nodiscard]] float foldedMax() const
    {
        float32x4_t four = quarters[0];
        for (std::size_t i = 1; i < kQuarters; ++i) {
            four = vbslq_f32(vcgtq_f32(quarters[i], four), quarters[i], four);
        }
        return vmaxvq_f32(four);
    }
};

} // namespace

} // namespace trilume::kernels
