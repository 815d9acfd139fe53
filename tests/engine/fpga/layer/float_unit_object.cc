// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verilated trilume_float_unit in an object that shows one function (verilate_board.cmake).
#include "tests/engine/fpga/layer/float_unit.h"

#include TRILUME_TOP_HEADER

#include <cstddef>

// As in engine/fpga/simulation/board_object.cc.
extern "C" bool trilumeIsLockFree(std::size_t size,
                                  const volatile void*) __asm__("__atomic_is_lock_free");
extern "C" __attribute__((used)) bool trilumeIsLockFree(std::size_t size, const volatile void*)
{
    return size <= 8;
}

namespace {

using namespace trilume::fpga;

class OneThread final : public VerilatedContext
{
public:
    OneThread() { threads(1); }
};

class VerilatedFloatUnit final : public FloatUnit
{
public:
    VerilatedFloatUnit()
        : m_top(&m_context)
    {
        m_top.enable_i = 1;
        m_top.clk_i = 0;
        m_top.eval(); // the first edge is seen as one
    }

    ~VerilatedFloatUnit() override { m_top.final(); }

    void step(const FloatOperands& operands) override
    {
        m_top.operation_i = static_cast<std::uint8_t>(operands.operation);
        m_top.negate_a_i = operands.negateA;
        m_top.absolute_a_i = operands.absoluteA;
        m_top.negate_b_i = operands.negateB;
        m_top.start_i = operands.operation == FloatOperation::Root;
        m_top.a_i = operands.a;
        m_top.b_i = operands.b;
        m_top.clk_i = 1;
        m_top.eval();
        m_top.clk_i = 0;
        m_top.eval();
    }

    std::uint32_t shortResult() const override { return m_top.short_o; }

    std::uint32_t quotient() const override { return m_top.quotient_o; }

    std::uint32_t root() const override { return m_top.root_o; }

private:
    OneThread m_context;
    TRILUME_TOP m_top;
};

} // namespace

extern "C" trilume::fpga::FloatUnit* TRILUME_MAKE()
{
    return new VerilatedFloatUnit;
}
