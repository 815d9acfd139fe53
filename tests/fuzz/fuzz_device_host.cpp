// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device host says: a message, and all that is read out of it. The first byte chooses what
// was asked, the second whether the rest is the whole message or the beginning of one.
#include "engine/accel/host/message_reading.h"
#include "engine/accel/plugins/plugin_library.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/accel/plugins/plugin_table.h"
#include "engine/base/check.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

using namespace trilume;
using namespace trilume::accel;

namespace {

void checkText(const std::string& text, std::size_t most)
{
    TRILUME_CHECK(text.size() < 4 * most + 1); // what cannot be seen is spelled
    TRILUME_CHECK(std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20U || c == '\x7F';
    }));
}

void readDevice(const trilume_accel_device_info_t& told)
{
    PluginTable plugin;
    plugin.id = "fuzz";
    const PluginDeviceInfo info =
        readDeviceInfo(plugin, readStruct<trilume_accel_device_info_t>(&told));
    TRILUME_CHECK(info.maxVectors >= 1 && info.maxTickets >= 1);
    checkText(info.name, sizeof told.name);
    checkText(info.unavailable, 2 * sizeof told.unavailable);
}

void readAnswer(const EnumerateAnswer& answer)
{
    const auto count = std::min<std::uint64_t>(answer.count, kMostToldDevices);
    for (std::uint64_t i = 0; i < count; ++i) {
        readDevice(answer.devices[i]);
    }
}

void readAnswer(const TelemetryAnswer& answer)
{
    const auto count = std::min<std::uint64_t>(answer.count, kMostToldReadings);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::optional<PluginReading> reading = readReading(answer.readings[i]);
        if (reading) {
            TRILUME_CHECK(std::isfinite(reading->value) && std::isfinite(reading->resolution));
            checkText(reading->source, sizeof answer.readings[i].source);
        }
    }
}

void readAnswer(const trilume_accel_device_info_t& answer)
{
    readDevice(answer);
}

void readAnswer(const LoadAnswer& answer)
{
    TRILUME_CHECK(textOf(answer.id).size() <= sizeof answer.id);
    checkText(readText(answer.name), sizeof answer.name);
    checkText(readText(answer.version), sizeof answer.version);
}

void readAnswer(const NothingSaid& /*answer*/) {}

template <typename Answer>
void read(HostCall asked, bool isPadded, std::span<const std::byte> said)
{
    using Message = AnswerMessage<Answer>;
    std::vector<std::byte> message(said.begin(), said.end());
    if (isPadded) {
        message.resize(sizeof(Message));
    }
    switch (kindOf(message, asked, sizeof(Message))) {
    case MessageKind::Nonsense:
        return;
    case MessageKind::LogLine: {
        TRILUME_CHECK(message.size() == sizeof(CallMessage<LogLine>));
        CallMessage<LogLine> line;
        std::memcpy(&line, message.data(), sizeof line);
        TRILUME_CHECK(textOf(line.body.text).size() <= sizeof line.body.text);
        return;
    }
    case MessageKind::Answer: {
        TRILUME_CHECK(message.size() == sizeof(Message));
        const auto answer = std::make_unique<Message>();
        std::memcpy(answer.get(), message.data(), sizeof(Message));
        TRILUME_CHECK(answer->header.call == asked);
        checkText(readText(answer->text), sizeof answer->text);
        readAnswer(answer->body);
        return;
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const bool isPadded = data[1] != 0;
    const auto said = std::as_bytes(std::span(data, size)).subspan(2);
    switch (data[0] % 5) {
    case 0:
        read<LoadAnswer>(HostCall::Load, isPadded, said);
        break;
    case 1:
        read<EnumerateAnswer>(HostCall::Enumerate, isPadded, said);
        break;
    case 2:
        read<trilume_accel_device_info_t>(HostCall::Describe, isPadded, said);
        break;
    case 3:
        read<TelemetryAnswer>(HostCall::ReadTelemetry, isPadded, said);
        break;
    default:
        read<NothingSaid>(HostCall::Open, isPadded, said);
        break;
    }
    return 0;
}
