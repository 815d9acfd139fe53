// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace trilume::fpga {

// What XRT, Xilinx' runtime for its cards, calls its things.
using XrtDevice = void*;
using XrtBuffer = std::uint32_t;
using XrtImage = std::array<unsigned char, 16>; // the id of what a card is programmed with

inline constexpr XrtBuffer kNoXrtBuffer = 0xFFFFFFFF;

// In place of a buffer some failures return their error number, below 0 before it lost its sign.
[[nodiscard]] constexpr bool isXrtBuffer(XrtBuffer buffer)
{
    constexpr XrtBuffer kFirstError = 0xFFFFF000;
    return buffer < kFirstError;
}

enum class XrtDirection
{
    ToDevice = 0,
    FromDevice,
};

// As the library fills it in.
struct XrtBufferProperties
{
    std::uint32_t handle = 0;
    std::uint32_t flags = 0;
    std::uint64_t bytes = 0;
    std::uint64_t address = 0; // for the card
    int reserved = 0;
};

// The functions of the library that reach a card. What fails returns an error number, of either
// sign, or nothing (null, no buffer). Tests have others, as strict as those. [any thread]
struct XrtFunctions
{
    std::function<XrtDevice(const char* address)> open; // on the bus: "0000:65:00.1"
    std::function<void(XrtDevice device)> close;

    // Of the image's parts with registers, the one of this number: for one program alone, or
    // shared; -EBUSY: another program has it.
    std::function<int(XrtDevice device, const unsigned char* image, unsigned part, bool isShared)>
        openContext;
    std::function<int(XrtDevice device, const unsigned char* image, unsigned part)> closeContext;
    std::function<int(XrtDevice device, unsigned part, std::uint32_t offset, std::uint32_t* value)>
        readRegister;
    std::function<int(XrtDevice device, unsigned part, std::uint32_t offset, std::uint32_t value)>
        writeRegister;

    // A piece of the card's memory with as much of the machine's. `flags`: the bank.
    std::function<XrtBuffer(XrtDevice device, std::size_t bytes, int unused, unsigned flags)>
        allocate;
    std::function<void(XrtDevice device, XrtBuffer buffer)> free;
    std::function<void*(XrtDevice device, XrtBuffer buffer, bool isWritable)> map;
    std::function<int(XrtDevice device, XrtBuffer buffer, void* begin)> unmap;
    std::function<
        int(XrtDevice device, XrtBuffer buffer, int direction, std::size_t bytes, std::size_t at)>
        sync;
    std::function<int(XrtDevice device, XrtBuffer buffer, XrtBufferProperties* properties)>
        properties;
};

using XrtLibrary = std::shared_ptr<const XrtFunctions>;

// Loads the library where it is installed, once for all; it stays loaded, and is told to write
// nothing to the terminal. An error says what is missing and what has it. [any thread]
[[nodiscard]] Result<XrtLibrary> loadXrt();

} // namespace trilume::fpga
