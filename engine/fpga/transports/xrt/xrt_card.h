// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/transports/xrt/xrt_bus.h"
#include "engine/fpga/transports/xrt/xrt_functions.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace trilume::fpga {

// What this program has of a card: a part of its image and a buffer; given back in their order.
class XrtCard
{
public:
    [[nodiscard]] static Result<std::shared_ptr<XrtCard>> open(const XrtLibrary& library,
                                                               const XrtPlaces& places);
    ~XrtCard();
    XrtCard(const XrtCard&) = delete;
    XrtCard& operator=(const XrtCard&) = delete;

    // Ones where nobody answers, as on a bus.
    [[nodiscard]] std::uint32_t readRegister(std::uint32_t offset) const;
    void writeRegister(std::uint32_t offset, std::uint32_t value) const;

    // From the bank that was named, or the first that gives it: XRT refuses those that no part of
    // the image is connected to. Errors: there is not so much, or it lies where a core cannot
    // reach.
    [[nodiscard]] Status allocate(std::uint64_t bytes);

    [[nodiscard]] std::span<std::byte> bytes() const { return m_bytes; } // the machine's copy
    [[nodiscard]] std::uint64_t address() const { return m_address; }    // the card's

    // An error number, or 0.
    [[nodiscard]] int sync(XrtDirection direction, std::uint64_t at, std::uint64_t bytes) const;

    [[nodiscard]] Error errorOf(int number) const;

private:
    XrtCard(XrtLibrary library, const XrtPlaces& places, XrtDevice device);

    [[nodiscard]] Status takePart();
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] Status mapBuffer();

    XrtLibrary m_library;
    XrtPlaces m_places;
    XrtDevice m_device;
    std::optional<unsigned> m_part;
    XrtBuffer m_buffer = kNoXrtBuffer;
    std::span<std::byte> m_bytes;
    std::uint64_t m_address = 0;
};

} // namespace trilume::fpga
