// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/identity.h"

#include "engine/fpga/registers/fpga_registers.h"

#include <array>
#include <charconv>
#include <string>

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFFU; // what a bus reads where nothing answers

std::string hexadecimal(std::uint32_t number)
{
    std::array<char, 8> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, 16);
    return "0x" + std::string(text.data(), end.ptr);
}

std::string described(const Geometry& geometry)
{
    return std::to_string(geometry.rows) + " x " + std::to_string(geometry.columns) + " x "
           + std::to_string(geometry.vectors) + ", packing "
           + std::to_string(static_cast<unsigned>(geometry.packing)) + ", "
           + std::to_string(geometry.busBytes * 8) + " bits, " + std::to_string(geometry.mostTiles)
           + " tiles";
}

Geometry readGeometry(Bus& bus)
{
    const std::uint32_t shape = bus.readRegister(kRegisterGeometry);
    const std::uint32_t capability = bus.readRegister(kRegisterCapability);
    Geometry geometry;
    geometry.rows = (shape & kGeometryRows) >> kGeometryRowsShift;
    geometry.columns = (shape & kGeometryColumns) >> kGeometryColumnsShift;
    geometry.vectors = (shape & kGeometryVectors) >> kGeometryVectorsShift;
    geometry.packing = static_cast<Packing>((shape & kGeometryPacking) >> kGeometryPackingShift);
    geometry.busBytes = ((capability & kCapabilityBusBits) >> kCapabilityBusBitsShift) / 8;
    geometry.mostTiles = (capability & kCapabilityTiles) >> kCapabilityTilesShift;
    return geometry;
}

Identity readIdentity(Bus& bus)
{
    return {bus.readRegister(kRegisterVersion), readGeometry(bus),
            bus.readRegister(kRegisterClockKhz), bus.readRegister(kRegisterBuild),
            bus.readRegister(kRegisterStyle)};
}

Error otherDevice(Sentence sentence)
{
    return {Errc::Unsupported, std::move(sentence)};
}

} // namespace

Result<Identity> identify(Bus& bus, const Expectation& expected)
{
    const std::uint32_t id = bus.readRegister(kRegisterId);
    if (id == kNobody) {
        return Error{Errc::Device, Sentence::of("Nothing answers where the device should be.")};
    }
    if (id != kIdValue) {
        return otherDevice(Sentence::of("This is another device: found id %1, expected %2.",
                                        hexadecimal(id), hexadecimal(kIdValue)));
    }
    const Identity identity = readIdentity(bus);
    const auto majorOf = [](std::uint32_t version) {
        return (version & kVersionMajor) >> kVersionMajorShift;
    };
    if (majorOf(identity.version) != majorOf(kVersionValue)) {
        return otherDevice(
            Sentence::of("The device has registers of another version: found %1, expected %2.",
                         majorOf(identity.version), majorOf(kVersionValue)));
    }
    if (!identity.geometry.isConsistent()) {
        return otherDevice(Sentence::of("The device tells a shape that cannot be: found %1.",
                                        described(identity.geometry)));
    }
    if (expected.geometry && *expected.geometry != identity.geometry) {
        return otherDevice(Sentence::of("The device has another shape: found %1, expected %2.",
                                        described(identity.geometry),
                                        described(*expected.geometry)));
    }
    if (identity.clockKilohertz == 0) {
        return otherDevice(Sentence::of("The device does not tell its clock: found %1 kHz.", 0));
    }
    if (expected.clockKilohertz && *expected.clockKilohertz != identity.clockKilohertz) {
        return otherDevice(
            Sentence::of("The device runs at another clock: found %1 kHz, expected %2 kHz.",
                         identity.clockKilohertz, *expected.clockKilohertz));
    }
    if (expected.build && *expected.build != identity.build) {
        return otherDevice(Sentence::of("The device is another build: found %1, expected %2.",
                                        hexadecimal(identity.build), hexadecimal(*expected.build)));
    }
    return identity;
}

bool isStillThere(Bus& bus, const Identity& identity)
{
    return bus.readRegister(kRegisterId) == kIdValue && readIdentity(bus) == identity;
}

} // namespace trilume::fpga
