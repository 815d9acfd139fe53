// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/uio/uio_bus.h"

#include "engine/fpga/driver/geometry.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace trilume::fpga {

namespace {

constexpr std::chrono::microseconds kLookAgain{10}; // where no interrupt tells
// Directions of u-dma-buf, which are those of the kernel's DMA.
constexpr std::uint64_t kToDevice = 1;
constexpr std::uint64_t kFromDevice = 2;

} // namespace

Result<std::unique_ptr<Bus>> UioBus::open(const std::shared_ptr<SystemInterface>& system,
                                          const UioPlaces& places)
{
    Result<OpenFile> uio = OpenFile::open(system, places.registers, FileUse::ReadAndWrite);
    if (!uio) {
        return uio.error();
    }
    if (const Status locked = uio.value().lock(); !locked) {
        return locked.error();
    }
    Result<OpenFile> buffer = OpenFile::open(system, places.memory, FileUse::ReadAndWrite);
    if (!buffer) {
        return buffer.error();
    }
    Result<Attributes> attributes = openAttributes(system, places.attributes);
    if (!attributes) {
        return attributes.error();
    }
    int error = 0;
    std::unique_ptr<RegisterWindow> window =
        system->mapRegisters(uio.value().file(), places.registerBytes, error);
    if (window == nullptr) {
        return uio.value().errorOf(-error);
    }
    std::unique_ptr<SharedMemory> memory =
        system->mapMemory(buffer.value().file(), places.memoryBytes, error);
    if (memory == nullptr) {
        return buffer.value().errorOf(-error);
    }
    std::unique_ptr<UioBus> bus(new UioBus(system, CarefulRegisters(system, std::move(window)),
                                           std::move(memory), std::move(uio).value(),
                                           std::move(attributes).value()));
    bus->m_memoryAddress = places.memoryAddress;
    return std::unique_ptr<Bus>(std::move(bus));
}

Result<UioBus::Attributes> UioBus::openAttributes(const std::shared_ptr<SystemInterface>& system,
                                                  const std::string& folder)
{
    std::vector<OpenFile> files;
    for (const char* name :
         {"sync_offset", "sync_size", "sync_direction", "sync_for_device", "sync_for_cpu"}) {
        Result<OpenFile> file =
            OpenFile::open(system, folder + "/" + name, FileUse::Write); // untranslated: a path
        if (!file) {
            return file.error();
        }
        files.push_back(std::move(file).value());
    }
    return Attributes{std::move(files[0]), std::move(files[1]), std::move(files[2]),
                      std::move(files[3]), std::move(files[4])};
}

UioBus::UioBus(std::shared_ptr<SystemInterface> system,
               CarefulRegisters registers,
               std::unique_ptr<SharedMemory> memory,
               OpenFile uio,
               Attributes attributes)
    : m_system(std::move(system))
    , m_registers(std::move(registers))
    , m_memory(std::move(memory))
    , m_uio(std::move(uio))
    , m_attributes(std::move(attributes))
{}

std::uint32_t UioBus::readRegister(std::uint32_t offset)
{
    return m_registers.read(offset);
}

void UioBus::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    m_registers.write(offset, value);
}

void UioBus::store(std::uint64_t address, std::span<const std::byte> bytes)
{
    std::memcpy(m_memory->bytes().data() + (address - m_memoryAddress), bytes.data(), bytes.size());
}

void UioBus::load(std::uint64_t address, std::span<std::byte> bytes)
{
    std::memcpy(bytes.data(), m_memory->bytes().data() + (address - m_memoryAddress), bytes.size());
}

Status UioBus::syncForDevice(const Lines& lines)
{
    return sync(lines, m_attributes.forDevice, kToDevice);
}

Status UioBus::syncForProcessor(const Lines& lines)
{
    return sync(lines, m_attributes.forProcessor, kFromDevice);
}

Status UioBus::sync(const Lines& lines, const OpenFile& side, std::uint64_t direction)
{
    const std::array<std::pair<const OpenFile*, std::uint64_t>, 4> told{
        {{&m_attributes.offset, lines.address - m_memoryAddress},
         {&m_attributes.size, lines.bytes},
         {&m_attributes.direction, direction},
         {&side, 1}}};
    for (const auto& [file, number] : told) {
        if (Status written = file->writeNumber(number); !written) {
            return written;
        }
    }
    return Done{};
}

Status UioBus::resetBoard()
{
    return Error{Errc::Unsupported, Sentence::of("This board cannot be reset from here.")};
}

// The interrupt stays disabled from one count to the next wait.
void UioBus::wait(std::chrono::nanoseconds most)
{
    if (m_hasInterrupt) {
        constexpr std::uint32_t kEnable = 1;
        const std::int64_t enabled =
            m_system->write(m_uio.file(), std::as_bytes(std::span(&kEnable, 1)));
        const int ready =
            enabled < 0 ? static_cast<int>(enabled) : m_system->waitReadable(m_uio.file(), most);
        std::int64_t result = ready;
        if (ready > 0) {
            std::array<std::byte, sizeof(std::uint32_t)> count = {};
            result = m_system->read(m_uio.file(), count);
        }
        m_hasInterrupt = result >= 0 || isInterrupted(result);
        return;
    }
    m_system->pause(std::min<std::chrono::nanoseconds>(most, kLookAgain));
}

std::chrono::nanoseconds UioBus::now() const
{
    return m_system->now();
}

} // namespace trilume::fpga
