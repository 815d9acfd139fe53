// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume::generate {

// PCG32 (XSH-RR, O'Neill 2014): the project's own generator, because standard distributions differ
// between libraries. State and stream are two 64-bit words, so it can be stored with a snapshot.
class Random
{
public:
    struct State
    {
        std::uint64_t state = 0;
        std::uint64_t increment = 1;

        friend bool operator==(const State&, const State&) = default;
    };

    explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

    [[nodiscard]] std::uint32_t next();

    // Uniform in [0, 1): 53 random bits / 2^53.
    [[nodiscard]] double uniform();

    [[nodiscard]] State state() const { return m_state; }

    void setState(State state);

private:
    State m_state;
};

} // namespace trilume::generate
