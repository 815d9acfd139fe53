// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/fake_xrt.h"

#include "engine/fpga/driver/geometry.h"

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr unsigned kParts = 2;
constexpr std::uint32_t kPartBytes = 65536;
constexpr std::uint64_t kAddressOfDma = std::uint64_t{1} << 36U;

} // namespace

FakeXrt::FakeXrt(std::shared_ptr<FakeSystem> system)
    : m_system(std::move(system))
{}

XrtLibrary FakeXrt::library(const std::shared_ptr<FakeXrt>& xrt)
{
    auto functions = std::make_shared<XrtFunctions>();
    functions->open = [xrt](const char* address) {
        return xrt->open(address);
    };
    functions->close = [xrt](XrtDevice device) {
        xrt->close(device);
    };
    functions->openContext = [xrt](XrtDevice device, const unsigned char* image, unsigned part,
                                   bool isShared) {
        return xrt->openContext(device, image, part, isShared);
    };
    functions->closeContext = [xrt](XrtDevice device, const unsigned char* image, unsigned part) {
        return xrt->closeContext(device, image, part);
    };
    functions->readRegister = [xrt](XrtDevice device, unsigned part, std::uint32_t offset,
                                    std::uint32_t* value) {
        return xrt->readRegister(device, part, offset, value);
    };
    functions->writeRegister = [xrt](XrtDevice device, unsigned part, std::uint32_t offset,
                                     std::uint32_t value) {
        return xrt->writeRegister(device, part, offset, value);
    };
    functions->allocate = [xrt](XrtDevice device, std::size_t bytes, int /*unused*/,
                                unsigned flags) {
        return xrt->allocate(device, bytes, flags);
    };
    functions->free = [xrt](XrtDevice device, XrtBuffer buffer) {
        xrt->free(device, buffer);
    };
    functions->map = [xrt](XrtDevice device, XrtBuffer buffer, bool isWritable) {
        return xrt->map(device, buffer, isWritable);
    };
    functions->unmap = [xrt](XrtDevice device, XrtBuffer buffer, const void* begin) {
        return xrt->unmap(device, buffer, begin);
    };
    functions->sync = [xrt](XrtDevice device, XrtBuffer buffer, int direction, std::size_t bytes,
                            std::size_t at) {
        return xrt->sync(device, buffer, direction, bytes, at);
    };
    functions->properties = [xrt](XrtDevice device, XrtBuffer buffer,
                                  XrtBufferProperties* properties) {
        return xrt->properties(device, buffer, properties);
    };
    return functions;
}

int FakeXrt::misused(int number)
{
    ++m_misuses;
    return number;
}

bool FakeXrt::knows(XrtDevice device)
{
    const bool isKnown = m_devices.contains(device);
    m_misuses += isKnown ? 0U : 1U;
    return isKnown;
}

bool FakeXrt::knows(XrtDevice device, XrtBuffer buffer)
{
    const bool isKnown = knows(device) && m_buffer && m_buffer->handle == buffer;
    m_misuses += isKnown ? 0U : 1U;
    return isKnown;
}

XrtDevice FakeXrt::open(const char* address)
{
    const int file = std::string_view(address) == kAddress && m_file < 0
                         ? m_system->open("/dev/xrt", FileUse::ReadAndWrite)
                         : -ENODEV;
    if (file < 0) {
        return nullptr;
    }
    m_file = file;
    int error = 0;
    m_registers = m_system->mapRegisters(m_file, 4096, error);
    XrtDevice device = this;
    m_devices.insert(device);
    return device;
}

void FakeXrt::close(XrtDevice device)
{
    if (knows(device)) {
        m_misuses += m_parts.empty() && !m_buffer ? 0U : 1U; // given back before it
        m_devices.erase(device);
        m_registers.reset();
        m_system->close(std::exchange(m_file, -1));
    }
}

int FakeXrt::openContext(XrtDevice device, const unsigned char* image, unsigned part, bool isShared)
{
    if (!knows(device) || !std::equal(kImage.begin(), kImage.end(), image)) {
        return misused(-EINVAL);
    }
    if (part >= kParts) {
        return -EINVAL; // which is how one finds out how many there are
    }
    if ((part == kOurPart && m_isElsewhere) || m_parts.contains(part)) {
        return -EBUSY;
    }
    if (isShared) {
        return misused(-EPERM); // registers are only for one who has the part alone
    }
    m_parts.insert(part);
    return 0;
}

int FakeXrt::closeContext(XrtDevice device, const unsigned char* image, unsigned part)
{
    const bool isOpen = knows(device) && std::equal(kImage.begin(), kImage.end(), image)
                        && m_parts.erase(part) == 1;
    return isOpen ? 0 : misused(-EINVAL);
}

int FakeXrt::checkRegister(XrtDevice device, unsigned part, std::uint32_t offset)
{
    if (!knows(device) || !m_parts.contains(part)) {
        return misused(-EPERM);
    }
    return offset % sizeof offset == 0 && offset < kPartBytes ? 0 : misused(-EINVAL);
}

int FakeXrt::readRegister(XrtDevice device,
                          unsigned part,
                          std::uint32_t offset,
                          std::uint32_t* value)
{
    if (const int checked = checkRegister(device, part, offset); checked != 0) {
        return checked;
    }
    if (m_system->isGone()) {
        return -ENODEV;
    }
    *value = part == kOurPart ? m_registers->read(offset) : kPartBytes + offset;
    return 0;
}

int FakeXrt::writeRegister(XrtDevice device,
                           unsigned part,
                           std::uint32_t offset,
                           std::uint32_t value)
{
    if (const int checked = checkRegister(device, part, offset); checked != 0) {
        return checked;
    }
    if (part != kOurPart) {
        return misused(-EPERM); // somebody else's
    }
    if (m_system->isGone()) {
        return -ENODEV;
    }
    m_registers->write(offset, value);
    return 0;
}

XrtBuffer FakeXrt::allocate(XrtDevice device, std::size_t bytes, unsigned flags)
{
    if (!knows(device) || m_system->isGone()) {
        return static_cast<XrtBuffer>(-ENODEV);
    }
    if (flags != kBank && !(m_hasDmaBank && flags == kBank - 1)) {
        return static_cast<XrtBuffer>(-ENOENT);
    }
    if (bytes == 0 || bytes > m_mostBytes || m_buffer) {
        return kNoXrtBuffer;
    }
    m_buffer = Buffer{7, (bytes + kPageBytes - 1) / kPageBytes * kPageBytes, flags};
    return m_buffer->handle;
}

void FakeXrt::free(XrtDevice device, XrtBuffer buffer)
{
    if (knows(device, buffer)) {
        m_misuses += m_memory == nullptr ? 0U : 1U; // unmapped before it
        m_buffer.reset();
    }
}

void* FakeXrt::map(XrtDevice device, XrtBuffer buffer, bool isWritable)
{
    int error = 0;
    if (!knows(device, buffer) || !isWritable) {
        ++m_misuses;
        return nullptr;
    }
    m_memory = m_system->mapMemory(m_file, FakeSystem::kBufferBytes, error);
    return m_memory->bytes().data();
}

int FakeXrt::unmap(XrtDevice device, XrtBuffer buffer, const void* begin)
{
    if (!knows(device, buffer) || m_memory == nullptr || m_memory->bytes().data() != begin) {
        return misused(-EINVAL);
    }
    m_memory.reset();
    return 0;
}

int FakeXrt::sync(XrtDevice device,
                  XrtBuffer buffer,
                  int direction,
                  std::size_t bytes,
                  std::size_t at)
{
    if (!knows(device, buffer) || (direction != 0 && direction != 1) || bytes == 0
        || at > m_buffer->bytes || bytes > m_buffer->bytes - at || bytes % kLineBytes != 0
        || at % kLineBytes != 0) {
        return misused(-EINVAL);
    }
    return m_system->moveBuffer(direction == 0, at, bytes);
}

int FakeXrt::properties(XrtDevice device, XrtBuffer buffer, XrtBufferProperties* properties)
{
    if (!knows(device, buffer)) {
        return -EINVAL;
    }
    const std::uint64_t address =
        m_buffer->bank == kBank ? FakeSystem::kBufferAddress : kAddressOfDma;
    *properties = {buffer, m_buffer->bank, m_buffer->bytes, address, 0};
    return 0;
}

} // namespace trilume::fpga
