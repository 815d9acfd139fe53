// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/board_constants.h"

#include "engine/fpga/boards/board_settings.h"

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

constexpr std::string_view kSimulated = "virtual:";
constexpr std::string_view kAttached = "boards:";
constexpr std::array<std::string_view, 4> kAttachedSettings{
    "rest_watts", "picojoules_per_product", "picojoules_per_byte", "picojoules_per_element"};

QString fromEngine(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const fpga::Board* simulatedBoard(std::string_view device)
{
    return device.starts_with(kSimulated) ? fpga::findBoard(device.substr(kSimulated.size()))
                                          : nullptr;
}

DeviceConstant forPeople(const fpga::NamedFigure& figure)
{
    return {fromEngine(figure.name),
            fromEngine(figure.unit),
            figure.value,
            figure.figure->label,
            fromEngine(figure.figure->source),
            fromEngine(figure.setting),
            {}};
}

// Those that its joules are modelled from: its seconds are counted. Whether it has a vector unit
// the driver knows once it has asked the core.
std::vector<DeviceConstant> attachedConstants()
{
    fpga::Board any;
    any.power.picojoulesPerElement.source = "of a vector unit";
    std::vector<DeviceConstant> figures;
    for (const fpga::NamedFigure& figure : fpga::figuresOf(any)) {
        if (std::ranges::find(kAttachedSettings, figure.setting) != kAttachedSettings.end()) {
            figures.push_back({fromEngine(figure.name),
                               fromEngine(figure.unit),
                               {},
                               {},
                               {},
                               fromEngine(figure.setting),
                               {}});
        }
    }
    return figures;
}

} // namespace

std::vector<fpga::NamedFigure> figuresOfBoard(std::string_view device)
{
    const fpga::Board* board = simulatedBoard(device);
    if (board == nullptr) {
        return {};
    }
    std::vector<fpga::NamedFigure> figures = fpga::figuresOf(*board);
    const fpga::Figure& latency = board->memory.latencyNanoseconds;
    figures.push_back({"memory answers after", "ns", latency.value, &latency, {}});
    return figures;
}

std::vector<DeviceConstant> deviceConstants(std::string_view device, const QString& settings)
{
    std::vector<DeviceConstant> figures;
    if (device.starts_with(kAttached)) {
        figures = attachedConstants();
    }
    for (const fpga::NamedFigure& figure : figuresOfBoard(device)) {
        figures.push_back(forPeople(figure));
    }
    for (DeviceConstant& figure : figures) {
        figure.chosen = constantIn(settings, figure.setting);
    }
    return figures;
}

std::optional<Error> refusalOfSettings(std::string_view device, std::string_view settings)
{
    if (const fpga::Board* board = simulatedBoard(device)) {
        const Result<fpga::Board> with = fpga::boardWith(*board, settings);
        return with ? std::nullopt : std::optional(with.error());
    }
    if (device.starts_with(kAttached)) {
        const Result<fpga::AttachedSettings> with =
            fpga::attachedBoardWith(fpga::Board(), settings);
        return with ? std::nullopt : std::optional(with.error());
    }
    return std::nullopt;
}

} // namespace trilume::app
