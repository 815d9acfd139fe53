// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/find_idle_cards.h"

#include "engine/fpga/transports/device_folders.h"

#include <set>
#include <string_view>
#include <system_error>

namespace trilume::fpga {

namespace {

constexpr std::string_view kXilinx = "0x10ee";

Error idleCard(const std::string& address)
{
    return {Errc::Device,
            trilume::Sentence::of(
                "No driver has the card %1: it takes %2, or %3 and the library of XRT.", address,
                std::string("xdma"), std::string("xocl"))};
}

} // namespace

std::vector<ListedBoard> findIdleCards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards;
    std::set<std::string> slots; // a card has several functions: "0000:65:00" of "0000:65:00.1"
    const std::filesystem::path folder = places.root / "sys/bus/pci/devices";
    for (const std::string& address : namesIn(folder)) {
        std::error_code error;
        const bool isIdle = attribute(folder / address / "vendor") == kXilinx
                            && !std::filesystem::exists(folder / address / "driver", error);
        if (!isIdle || !slots.insert(address.substr(0, address.rfind('.'))).second) {
            continue;
        }
        ListedBoard listed;
        listed.board.id = "pci-" + idOf(address);
        listed.board.name = "PCI Express " + address;
        listed.unavailable = idleCard(address);
        listed.board.open = [address]() -> Result<std::unique_ptr<Bus>> {
            return idleCard(address);
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace trilume::fpga
