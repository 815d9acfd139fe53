// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board_settings.h"

#include "engine/base/visible_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::fpga {

namespace {

using nlohmann::json;

struct Key
{
    std::string_view name;
    double least;
    double most;
    void (*set)(AttachedSettings& said, double value);
};

Figure chosen(double value)
{
    return {value, EvidenceLabel::Modelled, kFromSettings};
}

// Of any board, and behind them of one that is there.
constexpr std::size_t kFigureKeys = 5;
constexpr std::array<Key, 6> kKeys{{
    {"rest_watts", 0.0, 1000.0,
     [](AttachedSettings& said, double value) {
         said.board.power.restWatts = chosen(value);
     }},
    {"picojoules_per_product", 0.0, 1e6,
     [](AttachedSettings& said, double value) {
         said.board.power.picojoulesPerProduct = chosen(value);
     }},
    {"picojoules_per_byte", 0.0, 1e6,
     [](AttachedSettings& said, double value) {
         said.board.power.picojoulesPerByte = chosen(value);
     }},
    {"memory_gigabytes_per_second", 0.01, 10'000.0,
     [](AttachedSettings& said, double value) {
         said.board.memory.bytesPerSecond = chosen(value * 1e9);
     }},
    {"memory_megabytes", 1.0, 65'536.0,
     [](AttachedSettings& said, double value) {
         said.connection.memoryBytes = static_cast<std::uint64_t>(value) << 20U;
         said.board.memory.bytes = said.connection.memoryBytes;
     }},
    {"baud", 9600.0, 3e6,
     [](AttachedSettings& said, double value) {
         said.connection.baud = static_cast<unsigned>(value);
     }},
}};

Error refused(Sentence why)
{
    return {Errc::InvalidArgument, std::move(why)};
}

std::string namesOf(std::span<const Key> keys)
{
    std::string all;
    for (const Key& key : keys) {
        all += (all.empty() ? "" : ", ") + std::string(key.name);
    }
    return all;
}

std::string limitText(double value)
{
    return json(value).dump();
}

Result<AttachedSettings> settingsOf(const Board& board,
                                    std::string_view settings,
                                    std::span<const Key> keys)
{
    AttachedSettings result{board, {}};
    if (settings.empty()) {
        return result;
    }
    const json object = json::parse(settings, nullptr, false);
    if (!object.is_object()) {
        return refused(Sentence::of("The settings of the board are not a JSON object, such as %1.",
                                    std::string("{\"rest_watts\": 2.5}")));
    }
    for (const auto& [name, value] : object.items()) {
        const auto key = std::ranges::find(keys, name, &Key::name);
        if (key == keys.end()) {
            return refused(
                Sentence::of("The settings of the board name \"%1\", expected one of: %2.",
                             visibleText(name), namesOf(keys)));
        }
        const double number = value.is_number() ? value.get<double>() : -1.0;
        if (!(number >= key->least && number <= key->most)) {
            return refused(Sentence::of(
                "The settings of the board have %1 = %2, expected a number from %3 to %4.", name,
                value.dump(-1, ' ', true, json::error_handler_t::replace), limitText(key->least),
                limitText(key->most)));
        }
        key->set(result, number);
    }
    return result;
}

} // namespace

Result<Board> boardWith(const Board& board, std::string_view settings)
{
    Result<AttachedSettings> said =
        settingsOf(board, settings, std::span(kKeys).first<kFigureKeys>());
    if (!said) {
        return said.error();
    }
    return std::move(said).value().board;
}

Result<AttachedSettings> attachedBoardWith(const Board& board, std::string_view settings)
{
    return settingsOf(board, settings, kKeys);
}

} // namespace trilume::fpga
