// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/find_serial_boards.h"

#include "engine/base/visible_text.h"
#include "engine/fpga/transports/device_folders.h"
#include "engine/fpga/transports/serial/serial_bus.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace trilume::fpga {

namespace {

// As sysfs has them.
struct Converter
{
    std::string_view vendor;
    std::string_view product;
    unsigned bitsPerSecond; // the most that it has
};

constexpr std::array kConverters{
    // FT231X: that of the ULX3S (schematics of its versions 2 and 3: US1). "300 baud to 3 Mbaud"
    // and the numbers: FTDI's data sheet DS_FT231X, its features and its default descriptors.
    Converter{"0403", "6015", 3'000'000},
};

const Converter* converterAt(const std::filesystem::path& device)
{
    const std::string vendor = attribute(device / "idVendor").value_or("");
    const std::string product = attribute(device / "idProduct").value_or("");
    const auto* found = std::ranges::find_if(kConverters, [&](const Converter& each) {
        return each.vendor == vendor && each.product == product;
    });
    return found == kConverters.end() ? nullptr : found;
}

// A port's device at USB, and which of its interfaces the port is.
struct UsbPlace
{
    std::filesystem::path device;
    std::string interface; // "1-1.4:1.0": of the device 1-1.4
};

// The nearest above the port's own folder.
std::optional<UsbPlace> usbPlaceOf(const std::filesystem::path& port)
{
    std::filesystem::path interface = port;
    for (std::filesystem::path above = port.parent_path(); above.has_relative_path();
         above = above.parent_path()) {
        if (attribute(above / "idVendor")) {
            return UsbPlace{above, interface.filename().string()};
        }
        interface = above;
    }
    return std::nullopt;
}

// What a person knows it by: its place, and what it calls itself.
std::string nameOf(const UsbPlace& place)
{
    const std::string itself = visibleText(attribute(place.device / "product").value_or(""));
    const std::string name = "USB " + place.device.filename().string();
    return itself.empty() ? name : name + ", " + itself;
}

} // namespace

std::vector<ListedBoard> findSerialBoards(const BoardPlaces& places)
{
    std::vector<ListedBoard> boards;
    const std::filesystem::path folder = places.root / "sys/class/tty";
    for (const std::string& member : namesIn(folder)) {
        const auto port = deviceOf(folder / member);
        const auto place = port ? usbPlaceOf(*port) : std::nullopt;
        const Converter* converter = place ? converterAt(place->device) : nullptr;
        if (converter == nullptr) {
            continue;
        }
        const std::filesystem::path file = places.root / "dev" / member;
        ListedBoard listed;
        listed.device = place->device;
        listed.unavailable = refusalOf({file});
        listed.board.id = "serial-" + idOf(place->interface);
        listed.board.name = nameOf(*place);
        SerialOptions options;
        options.bitsPerSecond = places.baud != 0 ? places.baud : converter->bitsPerSecond;
        options.calls = places.terminals;
        listed.board.open = [file, options]() -> Result<std::unique_ptr<Bus>> {
            Result<std::unique_ptr<SerialBus>> bus = SerialBus::open(file.string(), options);
            if (!bus) {
                return bus.error();
            }
            return std::unique_ptr<Bus>(std::move(bus).value());
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace trilume::fpga
