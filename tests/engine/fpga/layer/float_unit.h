// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume::fpga {

// As engine/fpga/layer/rtl/trilume_float_unit.sv numbers them.
enum class FloatOperation : std::uint8_t
{
    Add = 0,
    Multiply,
    Convert, // a is an int32
    Larger,
    Smaller,
    Scale,
    Mark,
    Divide,
    Root,
};

struct FloatOperands
{
    FloatOperation operation = FloatOperation::Add;
    bool negateA = false;
    bool absoluteA = false;
    bool negateB = false;
    std::uint32_t a = 0; // bits
    std::uint32_t b = 0;
};

// The verilated unit: operands go in at each cycle, and what comes out is of earlier ones.
class FloatUnit
{
public:
    FloatUnit() = default;
    virtual ~FloatUnit() = default;
    FloatUnit(const FloatUnit&) = delete;
    FloatUnit& operator=(const FloatUnit&) = delete;

    virtual void step(const FloatOperands& operands) = 0;

    static constexpr int kShortCycles = 7;
    static constexpr int kLongCycles = 32;
    [[nodiscard]] virtual std::uint32_t shortResult() const = 0;
    [[nodiscard]] virtual std::uint32_t quotient() const = 0;
    [[nodiscard]] virtual std::uint32_t root() const = 0;
};

} // namespace trilume::fpga

// NOLINTNEXTLINE(readability-identifier-naming): of the target that makes the object
extern "C" trilume::fpga::FloatUnit* trilume_float_unit_of_tests();
