// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plugin "boards" where a fake system has a board on each way there is.
#include "engine/fpga/attached_boards/boards_plugin.h"
#include "tests/engine/fpga/fake_way.h"

namespace {

using namespace trilume::fpga;

std::vector<ListedBoard> findFakes(const ConnectionSettings& /*said*/)
{
    std::vector<ListedBoard> boards;
    for (const auto& [way, id] : {std::pair(Way::Xdma, "xdma-fake"), {Way::Uio, "uio-fake"}}) {
        ListedBoard listed;
        listed.board.id = id;
        listed.board.name = "Board of a test";
        listed.board.open = [way = way] {
            return openWay(way, std::make_shared<FakeSystem>(1U));
        };
        boards.push_back(std::move(listed));
    }
    return boards;
}

} // namespace

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static const trilume_accel_plugin_t kTable = boardsTable<findFakes>("test");
    return &kTable;
}
