// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xrt/xrt_card.h"

#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/registers/fpga_registers.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <sys/mman.h>

namespace trilume::fpga {

namespace {

constexpr unsigned kMostParts = 16; // of an image with registers: more than a few are rare
constexpr unsigned kMostBanks = 64; // 32 of HBM, others behind them
constexpr std::uint32_t kNobody = 0xFFFFFFFF;
constexpr std::uint64_t kCardAddressEnd = std::uint64_t{1} << 44U; // of the core

} // namespace

Result<std::shared_ptr<XrtCard>> XrtCard::open(const XrtLibrary& library, const XrtPlaces& places)
{
    XrtDevice device = library->open(places.address.c_str());
    if (device == nullptr) {
        return Error{Errc::Device, Sentence::of("XRT does not open the card %1.", places.address)};
    }
    std::shared_ptr<XrtCard> card(new XrtCard(library, places, device));
    if (const Status taken = card->takePart(); !taken) {
        return taken.error();
    }
    return card;
}

XrtCard::XrtCard(XrtLibrary library, const XrtPlaces& places, XrtDevice device)
    : m_library(std::move(library))
    , m_places(places)
    , m_device(device)
{}

XrtCard::~XrtCard()
{
    if (!m_bytes.empty()) {
        static_cast<void>(m_library->unmap(m_device, m_buffer, m_bytes.data()));
    }
    if (isXrtBuffer(m_buffer)) {
        m_library->free(m_device, m_buffer);
    }
    if (m_part) {
        static_cast<void>(m_library->closeContext(m_device, m_places.image.data(), *m_part));
    }
    m_library->close(m_device);
}

Error XrtCard::errorOf(int number) const
{
    return {Errc::Device, Sentence::of("XRT, card %1: %2.", m_places.address,
                                       std::generic_category().message(std::abs(number)))};
}

bool XrtCard::isOurs() const
{
    return readRegister(kRegisterId) == kIdValue;
}

// Of the image's parts that nobody else has the first that says it is a core of ours; where none
// says so, one of them, whose identity will be refused for what it is. Parts are asked while this
// program alone has them: a first register that is cleared when it is read is nobody's loss.
Status XrtCard::takePart()
{
    std::optional<unsigned> other;
    int failure = -ENOENT;
    const auto take = [this](unsigned part) {
        constexpr bool kIsShared = false;
        const int taken = m_library->openContext(m_device, m_places.image.data(), part, kIsShared);
        m_part = taken == 0 ? std::optional(part) : std::nullopt;
        return taken;
    };
    for (unsigned part = 0; part < kMostParts; ++part) {
        if (const int taken = take(part); taken != 0) {
            failure = std::abs(taken) == EBUSY || failure == -ENOENT ? taken : failure;
            continue;
        }
        if (isOurs()) {
            return Done{};
        }
        static_cast<void>(
            m_library->closeContext(m_device, m_places.image.data(), *std::exchange(m_part, {})));
        other = other.value_or(part);
    }
    if (std::abs(failure) == EBUSY) {
        return Error{Errc::Device,
                     Sentence::of("%1 is in use by another program.", m_places.address)};
    }
    if (!other || take(*other) != 0) {
        return errorOf(failure);
    }
    return Done{};
}

std::uint32_t XrtCard::readRegister(std::uint32_t offset) const
{
    std::uint32_t value = kNobody;
    const int read = m_library->readRegister(m_device, m_part.value_or(0), offset, &value);
    return read == 0 ? value : kNobody;
}

void XrtCard::writeRegister(std::uint32_t offset, std::uint32_t value) const
{
    // Whether somebody is there is seen when the next one is read.
    static_cast<void>(m_library->writeRegister(m_device, m_part.value_or(0), offset, value));
}

Status XrtCard::allocate(std::uint64_t bytes)
{
    const unsigned first = m_places.bank.value_or(0);
    const unsigned end = m_places.bank ? first + 1 : kMostBanks;
    for (unsigned bank = first; bank < end && !isXrtBuffer(m_buffer); ++bank) {
        m_buffer = m_library->allocate(m_device, bytes, 0, bank);
    }
    if (!isXrtBuffer(m_buffer) && m_places.bank) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("XRT, card %1: bank %2 has no %3 bytes of memory for its image.",
                                  m_places.address, first, bytes)};
    }
    if (!isXrtBuffer(m_buffer)) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("XRT, card %1: there are no %2 bytes of memory.",
                                  m_places.address, bytes)};
    }
    return mapBuffer();
}

Status XrtCard::mapBuffer()
{
    XrtBufferProperties properties;
    if (const int told = m_library->properties(m_device, m_buffer, &properties); told != 0) {
        return errorOf(told);
    }
    if (properties.address % kPageBytes != 0 || properties.address >= kCardAddressEnd
        || properties.bytes > kCardAddressEnd - properties.address
        || properties.bytes < kPageBytes) {
        return Error{Errc::Device,
                     Sentence::of("%1: found a buffer at %2, expected whole pages below 2^44.",
                                  m_places.address, properties.address)};
    }
    void* begin = m_library->map(m_device, m_buffer, true);
    if (begin == nullptr || begin == MAP_FAILED) {
        return errorOf(ENOMEM);
    }
    m_address = properties.address;
    m_bytes = {static_cast<std::byte*>(begin), properties.bytes / kPageBytes * kPageBytes};
    return Done{};
}

int XrtCard::sync(XrtDirection direction, std::uint64_t at, std::uint64_t bytes) const
{
    return m_library->sync(m_device, m_buffer, static_cast<int>(direction), bytes, at);
}

} // namespace trilume::fpga
