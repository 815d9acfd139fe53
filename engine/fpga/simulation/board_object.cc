// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One geometry: verilated sources, Verilator's run-time and the board around them, in an object that shows one function.
// Compiled by verilate_board.cmake, never by itself: TRILUME_TOP is the class that Verilator made, TRILUME_MAKE the function.
#include "engine/fpga/simulation/simulated_board_p.h"

#include TRILUME_TOP_HEADER
#include TRILUME_ROOT_HEADER

#include <cstddef>
#include <new>

// Verilator's run-time asks whether its mutexes are made without locks. clang would have that from libatomic, which the program
// would then need; words up to eight bytes are on every machine that this is built for.
extern "C" bool trilumeIsLockFree(std::size_t size, const volatile void*) __asm__("__atomic_is_lock_free");
extern "C" __attribute__((used)) bool trilumeIsLockFree(std::size_t size, const volatile void*)
{
    return size <= 8;
}

namespace {

// One edge of the clock. Outputs that the memory looks at come from registers alone, so the falling edge, whose evaluation costs
// a third of a cycle, shows nothing new: where the version of Verilator lets us, it is skipped.
template <typename Root>
concept RemembersClock = requires(Root& root) { root.__Vtrigrprev__TOP__clk_i = 0; };

class ClockedTop final : public TRILUME_TOP
{
public:
    using TRILUME_TOP::TRILUME_TOP;

    void rise() { riseOf(*rootp); }

private:
    template <typename Root>
    void riseOf(Root& root)
    {
        clk_i = 1;
        if constexpr (RemembersClock<Root>) {
            root.__Vtrigrprev__TOP__clk_i = 0;
            eval();
        } else {
            eval();
            clk_i = 0;
            eval();
        }
    }
};

// A board runs in the thread that steps it; by itself the run-time would start one for each processor.
class OneThread final : public VerilatedContext
{
public:
    OneThread() { threads(1); }
};

} // namespace

extern "C" trilume::fpga::VerilatedBoard* TRILUME_MAKE(const trilume::fpga::BoardSetup* setup)
{
    using Board = trilume::fpga::SimulatedBoard<ClockedTop, OneThread, TRILUME_BUS_BITS>;
    auto* board = new (std::nothrow) Board(*setup);
    if (board != nullptr && !board->ok()) {
        delete board;
        return nullptr;
    }
    return board;
}
