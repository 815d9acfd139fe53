// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plugin "boards" where a fake system has a board on each way there is. Their sensors are in
// the folder that the environment names, whose file "now" is the clock: TRILUME_FAKE_MACHINE.
#include "engine/fpga/attached_boards/boards_plugin.h"
#include "engine/fpga/transports/serial/serial_bus.h"
#include "tests/engine/fpga/fake_way.h"
#include "tests/engine/fpga/serial/serial_companion.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace trilume::fpga;

std::filesystem::path machine()
{
    const char* folder = std::getenv("TRILUME_FAKE_MACHINE"); // NOLINT(*-mt-unsafe): set before
    return folder == nullptr ? "/nowhere" : folder;
}

// The terminal of a board that is there for as long as its port is open.
class TerminalWithBoard final : public TerminalCalls
{
public:
    int open(const std::string& /*path*/) override
    {
        return TerminalCalls::open(m_companion.path());
    }

private:
    SerialCompanion m_companion;
};

trilume::Result<std::unique_ptr<Bus>> openSerial()
{
    SerialOptions options;
    options.calls = std::make_shared<TerminalWithBoard>();
    trilume::Result<std::unique_ptr<SerialBus>> bus = SerialBus::open("/dev/ttyUSB0", options);
    if (!bus) {
        return bus.error();
    }
    return std::unique_ptr<Bus>(std::move(bus).value());
}

std::vector<ListedBoard> findFakes(const ConnectionSettings& /*said*/)
{
    std::vector<ListedBoard> boards;
    for (const auto& [way, name] : kWays) {
        const std::string id = std::string(name) + "-fake";
        ListedBoard listed;
        listed.board.id = id;
        listed.board.name = "Board of a test";
        listed.device = machine() / "sys/devices" / id;
        listed.isBesideProcessor = way == Way::Uio;
        listed.board.open = [way = way] {
            return openWay(way, std::make_shared<FakeSystem>(1U));
        };
        boards.push_back(std::move(listed));
    }
    boards.push_back({{"serial-fake", "Board of a test", openSerial}, std::nullopt, {}, false});
    return boards;
}

trilume::power::SystemAccess fakeAccess()
{
    trilume::power::SystemAccess access;
    access.sys = machine() / "sys";
    access.now = [file = machine() / "now"] {
        std::int64_t milliseconds = 0;
        std::ifstream(file) >> milliseconds;
        return trilume::power::Instant{std::chrono::milliseconds(milliseconds), {}};
    };
    return access;
}

} // namespace

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static const trilume_accel_plugin_t kTable = boardsTable<findFakes, fakeAccess>("test");
    return &kTable;
}
