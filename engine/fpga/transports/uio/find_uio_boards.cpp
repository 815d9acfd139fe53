// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/uio/find_uio_boards.h"

#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/transports/device_folders.h"
#include "engine/fpga/transports/uio/uio_bus.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::string_view kNode = "trilume";
constexpr std::uint64_t kAddressEnd = std::uint64_t{1} << 44U; // of the core
constexpr std::size_t kWindowBytes = 4096;
constexpr std::size_t kMostWindowBytes = std::size_t{1} << 24U;

Result<std::string> bufferOf(const std::filesystem::path& folder, const std::string& node)
{
    const std::vector<std::string> names = namesIn(folder);
    const std::string wanted = "udmabuf-" + node; // untranslated: a name in the device tree
    if (std::find(names.begin(), names.end(), wanted) != names.end()) {
        return wanted;
    }
    if (names.size() == 1) {
        return names.front();
    }
    return Error{Errc::NotFound,
                 Sentence::of("The core %1 has no memory: found %2 buffers of u-dma-buf, expected "
                              "one called %3.",
                              node, names.size(), wanted)};
}

Error outOfPlace(const std::filesystem::path& folder, std::uint64_t found)
{
    return {Errc::Device, Sentence::of("%1: found a buffer at %2, expected whole pages below 2^44.",
                                       folder.string(), found)};
}

Status findMemory(const BoardPlaces& places, const std::string& node, UioPlaces& found)
{
    const std::filesystem::path folder = places.root / "sys/class/u-dma-buf";
    const Result<std::string> buffer = bufferOf(folder, node);
    if (!buffer) {
        return buffer.error();
    }
    found.attributes = folder / buffer.value();
    found.memory = places.root / "dev" / buffer.value();
    const auto address = numberAttribute(folder / buffer.value() / "phys_addr");
    const auto bytes = numberAttribute(folder / buffer.value() / "size");
    if (!address || !bytes) {
        return !address ? address.error() : bytes.error();
    }
    found.memoryAddress = address.value();
    found.memoryBytes = bytes.value() / kPageBytes * kPageBytes;
    if (found.memoryAddress % kPageBytes != 0 || found.memoryBytes == 0
        || found.memoryAddress >= kAddressEnd
        || found.memoryBytes > kAddressEnd - found.memoryAddress) {
        return outOfPlace(found.attributes, found.memoryAddress);
    }
    return Done{};
}

Result<UioPlaces> placesOf(const BoardPlaces& places,
                           const std::string& member,
                           const std::string& node)
{
    UioPlaces found;
    found.registers = places.root / "dev" / member;
    const std::filesystem::path map = places.root / "sys/class/uio" / member / "maps/map0";
    const auto bytes = numberAttribute(map / "size");
    if (!bytes) {
        return bytes.error();
    }
    if (bytes.value() < kWindowBytes || bytes.value() > kMostWindowBytes) {
        return Error{Errc::Device, Sentence::of("%1: found %2 bytes of registers, expected %3.",
                                                map.string(), bytes.value(), kWindowBytes)};
    }
    found.registerBytes = bytes.value();
    if (const Status memory = findMemory(places, node, found); !memory) {
        return memory.error();
    }
    return found;
}

} // namespace

std::vector<ListedBoard> findUioBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards;
    const std::filesystem::path folder = places.root / "sys/class/uio";
    for (const std::string& member : namesIn(folder)) {
        const std::string node = attribute(folder / member / "name").value_or("");
        const auto device = node.starts_with(kNode) ? deviceOf(folder / member) : std::nullopt;
        if (!device) {
            continue;
        }
        ListedBoard listed;
        listed.device = *device;
        listed.isBesideProcessor = true;
        listed.board.id = "uio-" + idOf(device->filename().string());
        listed.board.name = "UIO " + device->filename().string();
        const Result<UioPlaces> found = placesOf(places, member, node);
        if (!found) {
            listed.unavailable = found.error();
        } else {
            listed.unavailable = refusalOf({found.value().registers, found.value().memory});
        }
        listed.board.open = [system = places.system, found]() -> Result<std::unique_ptr<Bus>> {
            if (!found) {
                return found.error();
            }
            return UioBus::open(system, found.value());
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace trilume::fpga
