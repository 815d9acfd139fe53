// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/non_coherent_bus.h"
#include "engine/fpga/transports/careful_registers.h"
#include "engine/fpga/transports/system_interface.h"
#include "engine/fpga/transports/xrt/xrt_functions.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace trilume::fpga {

// A card, and the id of what it is programmed with.
struct XrtPlaces
{
    std::string address; // on the bus
    XrtImage image = {};
    std::optional<unsigned> bank = {}; // of its memory; absent: the first that XRT gives
};

class XrtCard;

// A core on a card that XRT has: one part of the card's image, which this program alone uses, and
// one buffer, of which the card and the machine have a copy each. Whole lines are brought from one
// to the other, each time all of them or none.
class XrtBus final : public NonCoherentBus
{
public:
    // `memoryBytes` to ask for; 0: those of the named board that has the same core, or fewer where
    // there are not as many. Errors: the card is not opened, another program has the core, of
    // identify(), or there is no memory.
    [[nodiscard]] static Result<std::unique_ptr<Bus>> open(std::shared_ptr<SystemInterface> system,
                                                           const XrtLibrary& library,
                                                           const XrtPlaces& places,
                                                           std::uint64_t memoryBytes);

    ~XrtBus() override;

    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;

    [[nodiscard]] std::uint64_t memoryAddress() const override;
    [[nodiscard]] std::uint64_t memoryBytes() const override;

    [[nodiscard]] Status resetBoard() override; // programs it anew, which takes another right
    void wait(std::chrono::nanoseconds most) override;
    [[nodiscard]] std::chrono::nanoseconds now() const override;

protected:
    void store(std::uint64_t address, std::span<const std::byte> bytes) override;
    void load(std::uint64_t address, std::span<std::byte> bytes) override;
    [[nodiscard]] Status syncForDevice(const Lines& lines) override;
    [[nodiscard]] Status syncForProcessor(const Lines& lines) override;

private:
    XrtBus(std::shared_ptr<SystemInterface> system,
           std::shared_ptr<XrtCard> card,
           CarefulRegisters registers);

    [[nodiscard]] Status findMemory(std::uint64_t memoryBytes);
    [[nodiscard]] Status sync(const Lines& lines, XrtDirection direction);
    [[nodiscard]] std::span<std::byte> bytesOf(const Lines& lines);

    std::shared_ptr<SystemInterface> m_system;
    std::shared_ptr<XrtCard> m_card; // the registers have it, too
    CarefulRegisters m_registers;
    std::uint64_t m_reads = 0;
};

} // namespace trilume::fpga
