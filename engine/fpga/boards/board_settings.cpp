// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board_settings.h"

#include "engine/fpga/driver/memory_plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace trilume::fpga {

namespace {

using nlohmann::json;

struct Key
{
    std::string_view name;
    double least;
    double most;
    void (*set)(Board& board, double value);
};

Figure chosen(double value)
{
    return {value, EvidenceLabel::Modelled, kFromSettings};
}

constexpr std::array<Key, 5> kKeys{{
    {"rest_watts", 0.0, 1000.0,
     [](Board& board, double value) { board.power.restWatts = chosen(value); }},
    {"picojoules_per_product", 0.0, 1e6,
     [](Board& board, double value) { board.power.picojoulesPerProduct = chosen(value); }},
    {"picojoules_per_byte", 0.0, 1e6,
     [](Board& board, double value) { board.power.picojoulesPerByte = chosen(value); }},
    {"memory_gigabytes_per_second", 0.01, 10'000.0,
     [](Board& board, double value) { board.memory.bytesPerSecond = chosen(value * 1e9); }},
    {"memory_megabytes", 1.0, 65'536.0,
     [](Board& board, double value) {
         board.memory.bytes = static_cast<std::uint64_t>(value) << 20U;
     }},
}};

Error refused(const std::string& what)
{
    return {Errc::InvalidArgument, Sentence::asIs("The settings of the board " + what + ".")};
}

std::string names()
{
    std::string all;
    for (const Key& key : kKeys) {
        all += (all.empty() ? "" : ", ") + std::string(key.name);
    }
    return all;
}

std::string numberText(double value)
{
    return json(value).dump();
}

} // namespace

Result<Board> boardWith(const Board& board, std::string_view settings)
{
    if (settings.empty()) {
        return board;
    }
    const json object = json::parse(settings, nullptr, false);
    if (!object.is_object()) {
        return refused("are not a JSON object, such as {\"rest_watts\": 2.5}");
    }
    Board result = board;
    for (const auto& [name, value] : object.items()) {
        const auto* key = std::ranges::find(kKeys, name, &Key::name);
        if (key == kKeys.end()) {
            return refused("name \"" + name + "\", expected one of: " + names());
        }
        const double number = value.is_number() ? value.get<double>() : -1.0;
        if (!(number >= key->least && number <= key->most)) {
            return refused("have " + name + " = "
                           + value.dump(-1, ' ', false, json::error_handler_t::replace)
                           + ", expected a number from " + numberText(key->least) + " to "
                           + numberText(key->most));
        }
        key->set(result, number);
    }
    if (const std::uint64_t least = MemoryPlan::leastBytes(board.geometry);
        result.memory.bytes < least) {
        return refused("have memory_megabytes = " + std::to_string(result.memory.bytes >> 20U)
                       + ", and this core needs " + std::to_string((least >> 20U) + 1));
    }
    return result;
}

} // namespace trilume::fpga
