// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/system_interface.h"

#include <cstdint>
#include <memory>

namespace trilume::fpga {

// Registers of a board that may be gone, of which ones are read then. Ones are a number, too: the
// identity register, which is never ones, says which of the two they are, read before and after. A
// link that is trained anew answers ones for some milliseconds; whoever is silent for longer is
// gone for good, also where something answers later, which may be another board.
class CarefulRegisters
{
public:
    CarefulRegisters(std::shared_ptr<SystemInterface> system,
                     std::unique_ptr<RegisterWindow> window);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset);
    void write(std::uint32_t offset, std::uint32_t value);

private:
    [[nodiscard]] bool somebodyAnswers() const;

    std::shared_ptr<SystemInterface> m_system;
    std::unique_ptr<RegisterWindow> m_window;
    bool m_isGone = false;
};

} // namespace trilume::fpga
