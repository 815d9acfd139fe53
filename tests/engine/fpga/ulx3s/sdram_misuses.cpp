// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/ulx3s/sdram_misuses.h"

namespace trilume::fpga {

namespace {

void openRow(Chip& chip)
{
    chip.setUp();
    chip.tell(SdramModel::Activate, 0, 5);
}

} // namespace

const std::vector<Misuse>& sdramMisuses()
{
    using M = SdramModel;
    static const std::vector<Misuse> kMisuses = {
        {"nothing wrong", "",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(1);
             chip.write();
             chip.tell(M::Read);
             chip.wait(7);
             chip.tell(M::Read, 0, 8);
             chip.wait(10);
             chip.tell(M::Precharge, 0, 0);
             chip.wait(1);
             chip.tell(M::Refresh);
             chip.wait(3);
             chip.tell(M::Activate, 0, 6);
         }},
        {"too early", "too soon after power-up",
         [](Chip& chip) {
             chip.tell(M::Refresh);
         }},
        {"not masked", "not masked at power-up",
         [](Chip& chip) {
             chip.setMask(0);
             chip.wait(1);
         }},
        {"banks not closed", "before all banks were closed",
         [](Chip& chip) {
             chip.wait(20);
             chip.tell(M::Refresh);
         }},
        {"few refreshes", "before enough refreshes",
         [](Chip& chip) {
             chip.setUp(7);
         }},
        {"latency 3", "another mode",
         [](Chip& chip) {
             chip.setUp(8, 0x033);
         }},
        {"no mode", "before the chip was set up",
         [](Chip& chip) {
             chip.wait(20);
             chip.tell(M::Precharge, 0, M::kAllBanks);
             chip.wait(1);
             chip.tell(M::Activate);
         }},
        {"tRCD", "used too soon",
         [](Chip& chip) {
             openRow(chip);
             chip.tell(M::Read);
         }},
        {"tRP", "opened too soon",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(4);
             chip.tell(M::Precharge);
             chip.tell(M::Activate);
         }},
        {"tRAS", "closed too soon",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(1);
             chip.tell(M::Precharge);
         }},
        {"tRFC", "refresh or a mode is under way",
         [](Chip& chip) {
             chip.setUp();
             chip.tell(M::Refresh);
             chip.wait(2);
             chip.tell(M::Activate);
         }},
        {"tMRD", "refresh or a mode is under way",
         [](Chip& chip) {
             chip.setUp();
             chip.tell(M::LoadMode, 0, M::kMode);
             chip.tell(M::Activate);
         }},
        {"tWR", "before its data are written",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(1);
             chip.tell(M::Write, 0, 0, true);
             chip.wait(7, true);
             chip.tell(M::Precharge);
         }},
        {"another row", "opened over another",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(8);
             chip.tell(M::Activate, 0, 6);
         }},
        {"closed row", "not open",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(8);
             chip.tell(M::Read, 1);
         }},
        {"column", "column that 32 MiB do not have",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read, 0, 0x200);
         }},
        {"burst cut short", "cut short",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read);
             chip.wait(6);
             chip.tell(M::Read);
         }},
        {"closed while read", "while it is read",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read);
             chip.wait(6);
             chip.tell(M::Precharge);
         }},
        {"refreshed open", "with a row open",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(8);
             chip.tell(M::Refresh);
         }},
        {"both drive", "both sides drive",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read);
             chip.wait(8);
             chip.wait(1, true);
         }},
        {"no turnaround", "both sides drive",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read);
             chip.wait(9);
             chip.tell(M::Write, 0, 0, true);
         }},
        {"nobody drives", "nobody drives",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Write, 0, 0, true);
             chip.wait(6, true);
             chip.wait(1);
         }},
        {"masked read", "is masked",
         [](Chip& chip) {
             openRow(chip);
             chip.wait(2);
             chip.tell(M::Read);
             chip.wait(5);
             chip.setMask(1);
             chip.wait(1);
             chip.setMask(0);
             chip.wait(3);
         }},
        {"burst stopped", "no controller here should use",
         [](Chip& chip) {
             openRow(chip);
             chip.tell(M::StopBurst);
         }},
        {"refresh starved", "too rarely",
         [](Chip& chip) {
             chip.setUp();
             chip.wait(468);
         }},
        {"row starved", "lost its charge",
         [](Chip& chip) {
             chip.setUp();
             for (int i = 0; i < 8192; ++i) {
                 chip.wait(459);
                 chip.tell(M::Refresh);
             }
         }},
    };
    return kMisuses;
}

} // namespace trilume::fpga
