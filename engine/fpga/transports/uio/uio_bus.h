// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/non_coherent_bus.h"
#include "engine/fpga/transports/careful_registers.h"
#include "engine/fpga/transports/open_file.h"

#include <cstdint>
#include <memory>
#include <string>

namespace trilume::fpga {

// A core beside the processor, and the buffer of memory that both have.
struct UioPlaces
{
    std::string registers;           // /dev/uio0
    std::size_t registerBytes = 0;   // of its first map
    std::string memory;              // /dev/udmabuf0
    std::string attributes;          // /sys/class/u-dma-buf/udmabuf0
    std::uint64_t memoryAddress = 0; // for the core
    std::uint64_t memoryBytes = 0;
};

// Registers by UIO; memory by u-dma-buf, through the processor's cache, of which whole lines are
// handed over by its attributes. These are told one by one: the short form in one number has 32
// bits for an offset, and cuts off the last four of a size.
class UioBus final : public NonCoherentBus
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Bus>> open(
        const std::shared_ptr<SystemInterface>& system,
        const UioPlaces& places);

    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;

    [[nodiscard]] std::uint64_t memoryAddress() const override { return m_memoryAddress; }

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_memory->bytes().size(); }

    [[nodiscard]] Status resetBoard() override;
    void wait(std::chrono::nanoseconds most) override;
    [[nodiscard]] std::chrono::nanoseconds now() const override;

protected:
    void store(std::uint64_t address, std::span<const std::byte> bytes) override;
    void load(std::uint64_t address, std::span<std::byte> bytes) override;
    [[nodiscard]] Status syncForDevice(const Lines& lines) override;
    [[nodiscard]] Status syncForProcessor(const Lines& lines) override;

private:
    // Of u-dma-buf, written from their beginning each time.
    struct Attributes
    {
        OpenFile offset;
        OpenFile size;
        OpenFile direction;
        OpenFile forDevice;
        OpenFile forProcessor;
    };

    UioBus(std::shared_ptr<SystemInterface> system,
           CarefulRegisters registers,
           std::unique_ptr<SharedMemory> memory,
           OpenFile uio,
           Attributes attributes);

    [[nodiscard]] static Result<Attributes> openAttributes(
        const std::shared_ptr<SystemInterface>& system,
        const std::string& folder);
    [[nodiscard]] Status sync(const Lines& lines, const OpenFile& side, std::uint64_t direction);

    std::shared_ptr<SystemInterface> m_system;
    CarefulRegisters m_registers;
    std::unique_ptr<SharedMemory> m_memory;
    OpenFile m_uio; // holds the lock, and tells of interrupts
    Attributes m_attributes;
    std::uint64_t m_memoryAddress = 0;
    bool m_hasInterrupt = true;
};

} // namespace trilume::fpga
