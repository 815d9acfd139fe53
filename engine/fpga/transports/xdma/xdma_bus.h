// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/transports/careful_registers.h"
#include "engine/fpga/transports/open_file.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace trilume::fpga {

// The device files of a card behind Xilinx' DMA for PCI Express, as its driver names them.
struct XdmaFiles
{
    std::string registers; // .../xdma0_user
    std::string toCard;    // .../xdma0_h2c_0
    std::string fromCard;  // .../xdma0_c2h_0
    std::string events;    // .../xdma0_events_0; empty: the card is asked again and again
};

// A card on PCI Express: its registers are mapped, its memory is read and written by DMA, each
// call of which is complete or has failed.
class XdmaBus final : public Bus
{
public:
    // `memoryBytes` of the card, which has no register for it; 0: those of the named board that has
    // the same core. Errors: as of the files, of identify(), or the memory is not known.
    [[nodiscard]] static Result<std::unique_ptr<Bus>> open(std::shared_ptr<SystemInterface> system,
                                                           const XdmaFiles& files,
                                                           std::uint64_t memoryBytes);

    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;
    [[nodiscard]] Status writeMemory(std::uint64_t address,
                                     std::span<const std::byte> bytes) override;
    [[nodiscard]] Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override;

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_memoryBytes; }

    [[nodiscard]] Status resetBoard() override; // takes root
    void wait(std::chrono::nanoseconds most) override;
    [[nodiscard]] std::chrono::nanoseconds now() const override;

private:
    struct Parts
    {
        CarefulRegisters registers;
        OpenFile user; // holds the lock
        OpenFile toCard;
        OpenFile fromCard;
        std::optional<OpenFile> events;
    };

    XdmaBus(std::shared_ptr<SystemInterface> system, Parts parts);

    [[nodiscard]] static Result<Parts> openParts(const std::shared_ptr<SystemInterface>& system,
                                                 const XdmaFiles& files);
    [[nodiscard]] Status findMemory(std::uint64_t memoryBytes);
    [[nodiscard]] bool has(std::uint64_t address, std::size_t size) const;

    std::shared_ptr<SystemInterface> m_system;
    Parts m_parts;
    std::uint64_t m_memoryBytes = 0;
    std::uint64_t m_reads = 0;
};

} // namespace trilume::fpga
