// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xrt/find_xrt_boards.h"

#include "engine/fpga/transports/device_folders.h"
#include "engine/fpga/transports/xrt/xrt_bus.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

namespace trilume::fpga {

namespace {

namespace fs = std::filesystem;

// As the driver writes it: 32 digits, with or without dashes.
std::optional<XrtImage> imageIn(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    XrtImage image = {};
    if (text.size() != 2 * image.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < image.size(); ++i) {
        const char* digits = text.data() + 2 * i;
        const auto [end, failed] = std::from_chars(digits, digits + 2, image.at(i), 16);
        if (failed != std::errc() || end != digits + 2) {
            return std::nullopt;
        }
    }
    return image;
}

Result<XrtPlaces> xrtPlacesOf(const std::string& address,
                              const fs::path& device,
                              std::optional<unsigned> bank)
{
    const std::optional<XrtImage> image = imageIn(attribute(device / "xclbinuuid").value_or(""));
    if (!image || *image == XrtImage{}) {
        return Error{Errc::Device, Sentence::of("The card %1 is not programmed: \"%2\" does it.",
                                                address, std::string("xbutil program"))};
    }
    return XrtPlaces{address, *image, bank};
}

std::optional<Error> refusalOfNode(const fs::path& root, const fs::path& device)
{
    for (const std::string& name : namesIn(device / "drm")) {
        if (std::string_view(name).starts_with("renderD")) {
            return refusalOf({root / "dev/dri" / name});
        }
    }
    return std::nullopt; // the library says what it lacks
}

} // namespace

std::vector<ListedBoard> findXrtBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards;
    const fs::path driver = places.root / "sys/bus/pci/drivers/xocl";
    for (const std::string& address : namesIn(driver)) {
        std::error_code error;
        const fs::path device = fs::canonical(driver / address, error);
        if (error || !fs::exists(device / "vendor", error)) {
            continue; // not a card, but bind, new_id and their like
        }
        const Result<XrtLibrary> library = places.loadXrt();
        const Result<XrtPlaces> card = xrtPlacesOf(address, device, places.bank);
        ListedBoard listed;
        listed.device = device;
        listed.board.id = "xrt-" + idOf(address);
        listed.board.name = "PCI Express " + address + ", XRT";
        if (!library || !card) {
            listed.unavailable = !library ? library.error() : card.error();
        } else {
            listed.unavailable = refusalOfNode(places.root, device);
        }
        listed.board.open = [system = places.system, library, card,
                             bytes = places.memoryBytes]() -> Result<std::unique_ptr<Bus>> {
            if (!library || !card) {
                return !library ? library.error() : card.error();
            }
            return XrtBus::open(system, library.value(), card.value(), bytes);
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace trilume::fpga
