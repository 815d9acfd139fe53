// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/xrt/xrt_bus.h"
#include "tests/engine/fpga/fake_system.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace trilume::fpga {

// What XRT's library and its driver do for one card, with the board of a fake system on it: it
// knows which handles it gave, which parts of the image are whose, and what may be brought where.
// Whatever the library would not take is refused as it does, and counted.
class FakeXrt
{
public:
    static constexpr const char* kAddress = "0000:65:00.1";
    static constexpr XrtImage kImage{0x3f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    static constexpr unsigned kOurPart = 1; // the part before it is somebody's DMA
    static constexpr unsigned kBank = 2;    // the one before it is connected to that DMA alone

    explicit FakeXrt(std::shared_ptr<FakeSystem> system);

    // Whose functions use this one, which they keep.
    [[nodiscard]] static XrtLibrary library(const std::shared_ptr<FakeXrt>& xrt);

    // Another program has our part.
    void takeAway() { m_isElsewhere = true; }

    // The bank before ours gives memory, too, which our part cannot reach.
    void connectDma() { m_hasDmaBank = true; }

    void setMostBytes(std::uint64_t bytes) { m_mostBytes = bytes; }

    [[nodiscard]] unsigned misuses() const { return m_misuses; }

    [[nodiscard]] bool isAllGivenBack() const
    {
        return m_devices.empty() && m_parts.empty() && !m_buffer && m_file < 0;
    }

private:
    XrtDevice open(const char* address);
    void close(XrtDevice device);
    int openContext(XrtDevice device, const unsigned char* image, unsigned part, bool isShared);
    int closeContext(XrtDevice device, const unsigned char* image, unsigned part);
    [[nodiscard]] int checkRegister(XrtDevice device, unsigned part, std::uint32_t offset);
    int readRegister(XrtDevice device, unsigned part, std::uint32_t offset, std::uint32_t* value);
    int writeRegister(XrtDevice device, unsigned part, std::uint32_t offset, std::uint32_t value);
    XrtBuffer allocate(XrtDevice device, std::size_t bytes, unsigned flags);
    void free(XrtDevice device, XrtBuffer buffer);
    void* map(XrtDevice device, XrtBuffer buffer, bool isWritable);
    int unmap(XrtDevice device, XrtBuffer buffer, const void* begin);
    int sync(XrtDevice device, XrtBuffer buffer, int direction, std::size_t bytes, std::size_t at);
    int properties(XrtDevice device, XrtBuffer buffer, XrtBufferProperties* properties);

    [[nodiscard]] bool knows(XrtDevice device);
    [[nodiscard]] bool knows(XrtDevice device, XrtBuffer buffer);
    int misused(int number);

    std::shared_ptr<FakeSystem> m_system;
    std::uint64_t m_mostBytes = FakeSystem::kBufferBytes;
    std::set<XrtDevice> m_devices;
    std::set<unsigned> m_parts; // that this program has
    std::unique_ptr<RegisterWindow> m_registers;
    std::unique_ptr<SharedMemory> m_memory; // the machine's copy, while it is mapped
    struct Buffer
    {
        XrtBuffer handle = 0;
        std::size_t bytes = 0;
        unsigned bank = kBank;
    };
    std::optional<Buffer> m_buffer;
    int m_file = -1; // of the fake system
    bool m_isElsewhere = false;
    bool m_hasDmaBank = false;
    unsigned m_misuses = 0;
};

} // namespace trilume::fpga
