// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/bus.h"
#include "engine/fpga/transports/serial/serial_link.h"

#include <memory>
#include <string>
#include <vector>

namespace trilume::fpga {

struct SerialOptions
{
    unsigned bitsPerSecond = 3'000'000; // the most that a FT231X has
    SerialTimes times = {};
    std::shared_ptr<TerminalCalls> calls = std::make_shared<TerminalCalls>();
};

// A board at a serial port. What is written is kept until something is asked, and goes with it; so
// an error of a write may be told by a later call.
class SerialBus final : public Bus
{
public:
    // Errors as of SerialPort::open() and SerialLink::start().
    [[nodiscard]] static Result<std::unique_ptr<SerialBus>> open(const std::string& path,
                                                                 const SerialOptions& options);

    ~SerialBus() override;
    SerialBus(const SerialBus&) = delete;
    SerialBus& operator=(const SerialBus&) = delete;

    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) override;
    void writeRegister(std::uint32_t offset, std::uint32_t value) override;
    [[nodiscard]] Status writeMemory(std::uint64_t address,
                                     std::span<const std::byte> bytes) override;
    [[nodiscard]] Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override;
    void expectReads(std::span<const MemoryRange> ranges) override;

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_link.facts().memoryBytes; }

    [[nodiscard]] Status resetBoard() override;
    void wait(std::chrono::nanoseconds most) override;
    [[nodiscard]] std::chrono::nanoseconds now() const override;

    [[nodiscard]] std::chrono::nanoseconds answerTime() const override { return m_answerTime; }

    [[nodiscard]] std::string remark() const override;

    [[nodiscard]] const SerialLink& link() const { return m_link; }

private:
    struct Expected
    {
        std::uint64_t address = 0;
        std::vector<std::byte> bytes;
    };

    SerialBus(std::unique_ptr<SerialPort> port, const SerialTimes& times);

    [[nodiscard]] SerialRequest& requestFor(std::size_t operationBytes, std::size_t answerBytes);
    void write(SerialOp op, std::uint64_t address, std::span<const std::byte> bytes);
    void read(SerialOp op, std::uint64_t address, std::span<std::byte> into);
    [[nodiscard]] Status flush();
    [[nodiscard]] Status checkRange(std::uint64_t address, std::size_t size) const;

    SerialLink m_link;
    std::chrono::nanoseconds m_answerTime{0};
    std::vector<SerialRequest> m_requests; // not yet sent
    std::vector<Expected> m_expected;      // as it was when it was read
};

} // namespace trilume::fpga
