// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/careful_registers.h"

#include "engine/fpga/registers/fpga_registers.h"

#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kOnes = 0xFFFFFFFFU;
constexpr std::chrono::milliseconds kLongestSilence{100};
constexpr std::chrono::milliseconds kSilenceStep{1};

} // namespace

CarefulRegisters::CarefulRegisters(std::shared_ptr<SystemInterface> system,
                                   std::unique_ptr<RegisterWindow> window)
    : m_system(std::move(system))
    , m_window(std::move(window))
{}

bool CarefulRegisters::somebodyAnswers() const
{
    return m_window->read(kRegisterId) != kOnes;
}

std::uint32_t CarefulRegisters::read(std::uint32_t offset)
{
    if (m_isGone) {
        return kOnes;
    }
    std::uint32_t value = m_window->read(offset);
    if (value != kOnes) {
        return value;
    }
    const std::chrono::nanoseconds end = m_system->now() + kLongestSilence;
    for (;;) {
        if (somebodyAnswers()) {
            value = m_window->read(offset);
            if (value != kOnes || somebodyAnswers()) {
                return value;
            }
        }
        if (m_system->now() >= end) {
            m_isGone = true;
            return kOnes;
        }
        m_system->pause(kSilenceStep);
    }
}

void CarefulRegisters::write(std::uint32_t offset, std::uint32_t value)
{
    if (!m_isGone) {
        m_window->write(offset, value);
    }
}

} // namespace trilume::fpga
