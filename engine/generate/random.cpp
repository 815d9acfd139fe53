// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/random.h"

namespace trilume::generate {
namespace {

constexpr std::uint64_t kMultiplier = 6364136223846793005ULL;

} // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream)
    : m_state{0, (stream << 1U) | 1U}
{
    static_cast<void>(next());
    m_state.state += seed;
    static_cast<void>(next());
}

std::uint32_t Random::next()
{
    const std::uint64_t old = m_state.state;
    m_state.state = old * kMultiplier + m_state.increment;
    const auto mixed = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
    const auto rotation = static_cast<unsigned>(old >> 59U);
    return (mixed >> rotation) | (mixed << ((32U - rotation) & 31U));
}

double Random::uniform()
{
    const std::uint64_t high = next() >> 5U;
    const std::uint64_t low = next() >> 6U;
    return static_cast<double>((high << 26U) | low) * 0x1p-53;
}

void Random::setState(State state)
{
    m_state = state;
    m_state.increment |= 1U; // the generator's period needs it; a damaged snapshot may lack it
}

} // namespace trilume::generate
