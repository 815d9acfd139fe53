// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fpga/ulx3s/sdram_model_p.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace trilume::fpga {

// A chip that is told one thing after the other.
class Chip
{
public:
    Chip()
        : m_model(timing())
    {}

    void tell(unsigned command, unsigned bank = 0, unsigned address = 0, bool drives = false)
    {
        m_model.edge({command, bank, address, m_mask, 0, drives});
    }

    void wait(std::uint64_t edges, bool drives = false)
    {
        for (std::uint64_t i = 0; i < edges; ++i) {
            tell(SdramModel::Nothing, 0, 0, drives);
        }
    }

    void setMask(unsigned mask) { m_mask = mask; }

    void setUp(unsigned refreshes = 8, unsigned mode = SdramModel::kMode)
    {
        wait(timing().powerUp);
        tell(SdramModel::Precharge, 0, SdramModel::kAllBanks);
        wait(1);
        for (unsigned i = 0; i < refreshes; ++i) {
            tell(SdramModel::Refresh);
            wait(3);
        }
        tell(SdramModel::LoadMode, 0, mode);
        m_mask = 0;
        wait(2);
    }

    // Of a row that is open, and closed afterwards.
    void write()
    {
        tell(SdramModel::Write, 0, 0, true);
        wait(7, true);
        wait(1);
    }

    [[nodiscard]] const std::string& violation() const { return m_model.violation(); }

private:
    static SdramTiming timing()
    {
        SdramTiming timing;
        timing.powerUp = 20;
        timing.retention = 8000 * 460;
        return timing;
    }

    SdramModel m_model;
    unsigned m_mask = 3;
};

struct Misuse
{
    const char* name;
    const char* violation; // empty: there is none
    std::function<void(Chip&)> happens;
};

// At least one for each rule of the model.
[[nodiscard]] const std::vector<Misuse>& sdramMisuses();

} // namespace trilume::fpga
