// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_table.h"

#include "engine/accel/plugins/control_words.h"
#include "engine/base/visible_text.h"

#include <array>

namespace trilume::accel {

namespace {

struct NeededFunction
{
    std::string_view name;
    bool isThere;
};

Sentence meaningOf(trilume_accel_result_t result)
{
    switch (result) {
    case TRILUME_ACCEL_ERROR_INVALID:
        return Sentence::of("the call makes no sense");
    case TRILUME_ACCEL_ERROR_UNSUPPORTED:
        return Sentence::of("not supported");
    case TRILUME_ACCEL_ERROR_MEMORY:
        return Sentence::of("no memory");
    case TRILUME_ACCEL_ERROR_DENIED:
        return Sentence::of("not allowed");
    case TRILUME_ACCEL_ERROR_BUSY:
        return Sentence::of("busy");
    case TRILUME_ACCEL_ERROR_FAILED:
        return Sentence::of("failed");
    case TRILUME_ACCEL_ERROR_LOST:
        return Sentence::of("the device is gone");
    case TRILUME_ACCEL_ERROR_CANCELLED:
        return Sentence::of("cancelled");
    default:
        return Sentence::of("an unknown error");
    }
}

Errc codeOf(trilume_accel_result_t result)
{
    switch (result) {
    case TRILUME_ACCEL_ERROR_INVALID:
        return Errc::InvalidArgument;
    case TRILUME_ACCEL_ERROR_UNSUPPORTED:
        return Errc::Unsupported;
    case TRILUME_ACCEL_ERROR_MEMORY:
        return Errc::OutOfMemory;
    case TRILUME_ACCEL_ERROR_CANCELLED:
        return Errc::Cancelled;
    default:
        return Errc::Device;
    }
}

} // namespace

std::string readText(const char* text, std::size_t size)
{
    const std::string_view all(text, size);
    return visibleText(all.substr(0, all.find('\0')));
}

bool isPluginName(std::string_view name)
{
    return !name.empty() && name.size() < TRILUME_ACCEL_NAME_SIZE
           && std::all_of(name.begin(), name.end(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
              });
}

Result<PluginTable> readPluginTable(const trilume_accel_plugin_t* table, const std::string& path)
{
    if (table == nullptr) {
        return Error{Errc::Corrupt, Sentence::of("%1: %2 returns no table.", path,
                                                 std::string_view(TRILUME_ACCEL_PLUGIN_ENTRY))};
    }
    PluginTable read;
    read.functions = readStruct<trilume_accel_plugin_t>(table);
    const trilume_accel_plugin_t& f = read.functions;
    if (f.abi_major != TRILUME_ACCEL_ABI_MAJOR) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: made for version %2 of the plugin interface, expected %3.",
                                  path, f.abi_major, TRILUME_ACCEL_ABI_MAJOR)};
    }
    const std::array<NeededFunction, 10> needed{{{"enumerate", f.enumerate != nullptr},
                                                 {"open", f.open != nullptr},
                                                 {"close", f.close != nullptr},
                                                 {"describe", f.describe != nullptr},
                                                 {"supports", f.supports != nullptr},
                                                 {"upload", f.upload != nullptr},
                                                 {"unload", f.unload != nullptr},
                                                 {"submit", f.submit != nullptr},
                                                 {"wait", f.wait != nullptr},
                                                 {"cancel", f.cancel != nullptr}}};
    for (const NeededFunction& function : needed) {
        if (!function.isThere) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1: the plugin has no function %2.", path, function.name)};
        }
    }
    constexpr std::size_t kLongest = TRILUME_ACCEL_TEXT_SIZE;
    const auto textOf = [](const char* text) {
        return text != nullptr ? readText(text, strnlen(text, kLongest)) : std::string();
    };
    read.id = textOf(f.id);
    read.name = textOf(f.name);
    read.version = textOf(f.version);
    if (!isPluginName(read.id)) {
        return Error{
            Errc::Corrupt,
            Sentence::of("%1: the id of the plugin is \"%2\", expected lower-case letters, "
                         "digits and hyphens.",
                         path, read.id)};
    }
    return read;
}

trilume_tokens_functions_t readTokenFunctions(const PluginTable& plugin)
{
    const void* told = plugin.functions.extension != nullptr
                           ? callKept(plugin.functions.extension, TRILUME_TOKENS_ID)
                           : nullptr;
    if (told == nullptr) {
        return {};
    }
    const auto f = readStruct<trilume_tokens_functions_t>(told);
    const bool isWhole = f.supports != nullptr && f.begin != nullptr && f.set_vector != nullptr
                         && f.set_linear != nullptr && f.ready != nullptr && f.step != nullptr
                         && f.read_state != nullptr && f.write_state != nullptr && f.end != nullptr;
    return isWhole ? f : trilume_tokens_functions_t{};
}

Error pluginError(const std::string& device,
                  trilume_accel_result_t result,
                  const trilume_accel_error_t& error)
{
    const std::string said = readText(error.text);
    if (said.empty()) {
        return {codeOf(result),
                Sentence::of("%1: %2 (%3).", device, meaningOf(result), std::to_string(result))};
    }
    return {codeOf(result), Sentence::of("%1: %2", device, said)};
}

} // namespace trilume::accel
