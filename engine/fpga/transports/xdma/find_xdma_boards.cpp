// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xdma/find_xdma_boards.h"

#include "engine/fpga/transports/device_folders.h"
#include "engine/fpga/transports/xdma/xdma_bus.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace trilume::fpga {

namespace {

constexpr std::string_view kUser = "_user";

// "xdma0" of "xdma0_user"; empty of its other files.
std::string_view cardOf(std::string_view member)
{
    return member.starts_with("xdma") && member.ends_with(kUser)
               ? member.substr(0, member.size() - kUser.size())
               : std::string_view();
}

XdmaFiles filesOf(const std::filesystem::path& dev, const std::string& card)
{
    XdmaFiles files{dev / (card + "_user"), dev / (card + "_h2c_0"), dev / (card + "_c2h_0"),
                    dev / (card + "_events_0")};
    std::error_code error;
    if (!std::filesystem::exists(files.events, error)) {
        files.events.clear();
    }
    return files;
}

} // namespace

std::vector<ListedBoard> findXdmaBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards;
    const std::filesystem::path folder = places.root / "sys/class/xdma";
    for (const std::string& member : namesIn(folder)) {
        const std::string card(cardOf(member));
        const auto device = card.empty() ? std::nullopt : deviceOf(folder / member);
        if (!device) {
            continue;
        }
        const std::string address = device->filename().string();
        const XdmaFiles files = filesOf(places.root / "dev", card);
        ListedBoard listed;
        listed.device = *device;
        listed.unavailable = refusalOf({files.registers, files.toCard, files.fromCard});
        listed.board.id = "xdma-" + idOf(address);
        listed.board.name = "PCI Express " + address;
        listed.board.open = [system = places.system, files, bytes = places.memoryBytes] {
            return XdmaBus::open(system, files, bytes);
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace trilume::fpga
