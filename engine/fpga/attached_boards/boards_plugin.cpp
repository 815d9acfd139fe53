// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/attached_boards/boards_plugin.h"

#include "engine/fpga/attached_boards/attached_meter.h"
#include "engine/fpga/board_session/telemetry.h"
#include "engine/fpga/boards/attached_board.h"
#include "engine/fpga/boards/board_settings.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace trilume::fpga {

namespace {

trilume_accel_device_info_t describeListed(const ListedBoard& listed,
                                           const power::SystemAccess& access)
{
    trilume_accel_device_info_t info = {};
    writeText(info.id, listed.board.id);
    writeText(info.name, listed.board.name);
    info.max_vectors = 1; // more, perhaps, once it is open
    info.max_tickets = BoardSession::kMostTickets;
    if (listed.unavailable) {
        writeText(info.unavailable, listed.unavailable->english());
    }
    // Without one it may be modelled: that is known when it is open.
    if (listed.device.empty()) {
        return info; // the machine's own sensor would be taken for the board's
    }
    if (const auto meter = foundMeter(access, listed)) {
        info.power_label = abiLabel(meter.value()->label());
        info.power_scope = abiScope(meter.value()->scope());
    }
    return info;
}

// Null: it has none, and `host` is told why.
Result<std::unique_ptr<PowerMeter>> meterOf(const power::SystemAccess& access,
                                            const ListedBoard& listed,
                                            const MeterChoice& choice,
                                            const trilume_accel_host_t* host)
{
    if (choice.isMade()) {
        return chosenMeter(access, choice);
    }
    if (listed.device.empty()) {
        return std::unique_ptr<PowerMeter>();
    }
    Result<std::unique_ptr<PowerMeter>> found = foundMeter(access, listed);
    if (!found && host != nullptr && host->log != nullptr) {
        host->log(host->context, TRILUME_ACCEL_LOG_INFO, found.error().english().c_str());
    }
    return found ? std::move(found) : std::unique_ptr<PowerMeter>();
}

Result<std::unique_ptr<trilume_accel_device>> openListed(const ListedBoard& listed,
                                                         std::string_view settings)
{
    Result<std::unique_ptr<Bus>> bus = listed.board.open();
    if (!bus) {
        return bus.error();
    }
    const Result<Identity> identity = identify(*bus.value(), {});
    if (!identity) {
        return identity.error();
    }
    const Result<AttachedSettings> said =
        attachedBoardWith(attachedBoard(identity.value()), settings);
    if (!said) {
        return said.error();
    }
    const std::string remark = bus.value()->remark();
    std::vector<std::unique_ptr<Bus>> cores;
    cores.push_back(std::move(bus).value());
    Result<std::unique_ptr<BoardSession>> session =
        BoardSession::open(said.value().board, std::move(cores), kAttachedTiming);
    if (!session) {
        return session.error();
    }
    auto device = std::make_unique<trilume_accel_device>();
    device->session = std::move(session).value();
    device->opened = std::chrono::steady_clock::now();
    device->id = listed.board.id;
    device->name = listed.board.name + (remark.empty() ? "" : " (" + remark + ")");
    return device;
}

} // namespace

trilume_accel_result_t AttachedFunctions::enumerate(const Machine& machine,
                                                    trilume_accel_device_info_t* devices,
                                                    size_t deviceSize,
                                                    uint32_t capacity,
                                                    uint32_t* count,
                                                    trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (count == nullptr || (devices == nullptr && capacity > 0)) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID,
                            "There is no place for the devices.");
        }
        const std::vector<ListedBoard> boards = machine.find({});
        for (std::size_t i = 0; i < std::min<std::size_t>(capacity, boards.size()); ++i) {
            writeStruct(reinterpret_cast<char*>(devices) + i * deviceSize, deviceSize,
                        describeListed(boards[i], machine.access()));
        }
        *count = static_cast<std::uint32_t>(boards.size());
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t AttachedFunctions::open(const Machine& machine,
                                               const trilume_accel_host_t* host,
                                               const char* deviceId,
                                               const char* settings,
                                               trilume_accel_device_t** device,
                                               trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        if (deviceId == nullptr || device == nullptr) {
            return abiError(error, TRILUME_ACCEL_ERROR_INVALID, "No device was named.");
        }
        const std::string_view text = settings != nullptr ? settings : "";
        const Result<AttachedSettings> said = attachedBoardWith(Board(), text);
        if (!said) {
            return abiError(error, said.error());
        }
        const std::vector<ListedBoard> boards = machine.find(said.value().connection);
        const auto listed =
            std::find_if(boards.begin(), boards.end(),
                         [&](const ListedBoard& each) { return each.board.id == deviceId; });
        if (listed == boards.end()) {
            return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                            "There is no board \"" + std::string(deviceId) + "\".");
        }
        if (listed->unavailable) {
            return abiError(error, TRILUME_ACCEL_ERROR_DENIED, listed->unavailable->english());
        }
        Result<std::unique_ptr<PowerMeter>> meter =
            meterOf(machine.access(), *listed, said.value().meter, host);
        if (!meter) {
            return abiError(error, meter.error());
        }
        Result<std::unique_ptr<trilume_accel_device>> opened = openListed(*listed, text);
        if (!opened) {
            return abiError(error, opened.error());
        }
        opened.value()->meter = std::move(meter).value();
        *device = std::move(opened).value().release();
        return TRILUME_ACCEL_OK;
    });
}

} // namespace trilume::fpga
