// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/board_settings.h"

#include "engine/base/visible_text.h"
#include "engine/fpga/boards/energy_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::fpga {

namespace {

using nlohmann::json;

// What a number counts has no fractions.
enum class Kind
{
    Figure,
    Count
};

struct Key
{
    std::string_view name = {};
    Kind kind = Kind::Figure;
    double least = 0.0;
    double most = 0.0;
    void (*set)(AttachedSettings& said, double value) = nullptr;
};

struct TextKey
{
    std::string_view name;
    std::string& (*of)(AttachedSettings& said);
};

Figure chosen(double value)
{
    return {value, EvidenceLabel::Modelled, kFromSettings};
}

// Of one that nobody knew anything of, a person does now. What only computing adds is no power.
void knowPower(PowerConstants& power)
{
    if (power.scope == PowerScope::None && power.restWatts.source == kFromSettings) {
        power.scope = PowerScope::Board;
    }
}

constexpr std::string_view kRate = "memory_gigabytes_per_second";
constexpr double kGigabyte = 1e9;

// Of any board, and behind them of one that is there.
constexpr std::size_t kFigureKeys = 6;
constexpr std::array<Key, 8> kKeys{{
    {"rest_watts", Kind::Figure, 0.0, 1000.0,
     [](AttachedSettings& said, double value) {
         said.board.power.restWatts = chosen(value);
     }},
    {"picojoules_per_product", Kind::Figure, 0.0, 1e6,
     [](AttachedSettings& said, double value) {
         said.board.power.picojoulesPerProduct = chosen(value);
     }},
    {"picojoules_per_byte", Kind::Figure, 0.0, 1e6,
     [](AttachedSettings& said, double value) {
         said.board.power.picojoulesPerByte = chosen(value);
     }},
    {"picojoules_per_element", Kind::Figure, 0.0, 1e6,
     [](AttachedSettings& said, double value) {
         said.board.power.picojoulesPerElement = chosen(value);
     }},
    {kRate, Kind::Figure, 0.01, 10'000.0,
     [](AttachedSettings& said, double value) {
         said.board.memory.bytesPerSecond = chosen(value * kGigabyte);
     }},
    {"memory_megabytes", Kind::Count, 1.0, 65'536.0,
     [](AttachedSettings& said, double value) {
         said.connection.memoryBytes = static_cast<std::uint64_t>(value) << 20U;
         said.board.memory.bytes = said.connection.memoryBytes;
     }},
    {"baud", Kind::Count, 9600.0, 3e6,
     [](AttachedSettings& said, double value) {
         said.connection.baud = static_cast<unsigned>(value);
     }},
    {"bank", Kind::Count, 0.0, 63.0, // 32 of HBM, others behind them
     [](AttachedSettings& said, double value) {
         said.connection.bank = static_cast<unsigned>(value);
     }},
}};

// Of a board that is there.
constexpr std::array<TextKey, 2> kTextKeys{{
    {"sensor",
     [](AttachedSettings& said) -> std::string& {
         return said.meter.sensor;
     }},
    {"meter_log",
     [](AttachedSettings& said) -> std::string& {
         return said.meter.log;
     }},
}};

Error refused(Sentence why)
{
    return {Errc::InvalidArgument, std::move(why)};
}

template <typename Keys>
std::string namesOf(const Keys& keys)
{
    std::string all;
    for (const auto& key : keys) {
        all += (all.empty() ? "" : ", ") + std::string(key.name);
    }
    return all;
}

std::string limitText(Kind kind, double value)
{
    return kind == Kind::Count ? std::to_string(std::llround(value)) : json(value).dump();
}

std::string found(const json& value)
{
    return value.dump(-1, ' ', true, json::error_handler_t::replace);
}

Status setNumber(AttachedSettings& said, const Key& key, const json& value)
{
    const double number = value.is_number() ? value.get<double>() : -1.0;
    const bool isTaken = number >= key.least && number <= key.most
                         && (key.kind == Kind::Figure || number == std::floor(number));
    if (!isTaken) {
        const std::string least = limitText(key.kind, key.least);
        const std::string most = limitText(key.kind, key.most);
        return refused(
            key.kind == Kind::Count
                ? Sentence::of("The settings of the board have %1 = %2, expected a whole number "
                               "from %3 to %4.",
                               key.name, found(value), least, most)
                : Sentence::of(
                    "The settings of the board have %1 = %2, expected a number from %3 to %4.",
                    key.name, found(value), least, most));
    }
    key.set(said, number);
    return Done{};
}

Status setText(AttachedSettings& said, const TextKey& key, const json& value)
{
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) {
        return refused(Sentence::of("The settings of the board have %1 = %2, expected a text.",
                                    key.name, found(value)));
    }
    key.of(said) = value.get<std::string>();
    return Done{};
}

// The keys that are taken.
struct Keys
{
    std::span<const Key> numbers;
    std::span<const TextKey> texts;
};

Status setOne(AttachedSettings& said, const Keys& keys, std::string_view name, const json& value)
{
    const auto number = std::ranges::find(keys.numbers, name, &Key::name);
    if (number != keys.numbers.end()) {
        return setNumber(said, *number, value);
    }
    const auto text = std::ranges::find(keys.texts, name, &TextKey::name);
    if (text != keys.texts.end()) {
        return setText(said, *text, value);
    }
    const std::string texts = namesOf(keys.texts);
    return refused(Sentence::of("The settings of the board name \"%1\", expected one of: %2.",
                                visibleText(name),
                                namesOf(keys.numbers) + (texts.empty() ? "" : ", ") + texts));
}

Result<AttachedSettings> settingsOf(const Board& board, std::string_view settings, const Keys& keys)
{
    AttachedSettings result{board, {}, {}};
    if (settings.empty()) {
        return result;
    }
    const json object = json::parse(settings, nullptr, false);
    if (!object.is_object()) {
        return refused(Sentence::of("The settings of the board are not a JSON object, such as %1.",
                                    std::string("{\"rest_watts\": 2.5}")));
    }
    for (const auto& [name, value] : object.items()) {
        if (const Status set = setOne(result, keys, name, value); !set) {
            return set.error();
        }
    }
    knowPower(result.board.power);
    return result;
}

} // namespace

Result<Board> boardWith(const Board& board, std::string_view settings)
{
    std::array<Key, kFigureKeys> keys;
    std::copy_n(kKeys.begin(), kFigureKeys, keys.begin());
    Key& rate = *std::ranges::find(keys, kRate, &Key::name);
    rate.least = std::max(rate.least, slowestRateOf(board) / kGigabyte);
    Result<AttachedSettings> said = settingsOf(board, settings, {keys, {}});
    if (!said) {
        return said.error();
    }
    return std::move(said).value().board;
}

Result<AttachedSettings> attachedBoardWith(const Board& board, std::string_view settings)
{
    Result<AttachedSettings> said = settingsOf(board, settings, {kKeys, kTextKeys});
    if (said && !said.value().meter.sensor.empty() && !said.value().meter.log.empty()) {
        return refused(
            Sentence::of("The settings of the board have %1 and %2, expected one of them.",
                         kTextKeys[0].name, kTextKeys[1].name));
    }
    return said;
}

} // namespace trilume::fpga
