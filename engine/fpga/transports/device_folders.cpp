// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/device_folders.h"

#include "engine/fpga/transports/open_file.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <system_error>

#include <unistd.h>

namespace trilume::fpga {

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<std::string> attribute(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line)) {
        return std::nullopt;
    }
    return line;
}

Result<std::uint64_t> numberAttribute(const std::filesystem::path& file)
{
    const std::optional<std::string> text = attribute(file);
    if (!text) {
        return Error{Errc::Device, Sentence::of("%1 cannot be read.", file.string())};
    }
    const bool isHexadecimal = text->starts_with("0x");
    const char* begin = text->data() + (isHexadecimal ? 2 : 0);
    const char* end = text->data() + text->size();
    std::uint64_t number = 0;
    const auto [stop, error] = std::from_chars(begin, end, number, isHexadecimal ? 16 : 10);
    if (error != std::errc() || stop != end) {
        return Error{Errc::Device,
                     Sentence::of("%1: found \"%2\", expected a number.", file.string(), *text)};
    }
    return number;
}

std::optional<std::filesystem::path> deviceOf(const std::filesystem::path& member)
{
    std::error_code error;
    std::filesystem::path device = std::filesystem::canonical(member / "device", error);
    return error ? std::nullopt : std::optional(std::move(device));
}

std::string idOf(std::string_view name)
{
    std::string id;
    for (const char c : name) {
        const auto letter = static_cast<unsigned char>(c);
        id += letter < 0x80 && std::isalnum(letter) != 0 ? static_cast<char>(std::tolower(letter))
                                                         : '-';
    }
    return id;
}

std::optional<Error> refusalOf(std::initializer_list<std::filesystem::path> files)
{
    for (const std::filesystem::path& file : files) {
        if (access(file.c_str(), R_OK | W_OK) != 0) {
            return cannotOpen(file.string(), errno);
        }
    }
    return std::nullopt;
}

} // namespace trilume::fpga
