// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/kind_of_file.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLooksAt = 1024;
constexpr std::size_t kSafetensorsLength = 8; // before the header, which is JSON
constexpr std::size_t kRiffName = 8;          // before what a RIFF file holds

std::string lowered(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return small;
}

bool isWebPage(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF"sv);
    if (begin == std::string_view::npos) {
        return false;
    }
    const std::string small = lowered(text.substr(begin));
    return small.starts_with("<!doctype html") || small.starts_with("<html")
           || small.starts_with("<head");
}

std::optional<Sentence> picture(std::string_view text)
{
    if (text.starts_with("\x89PNG\r\n\x1A\n"sv)) {
        return Sentence::of("a PNG picture");
    }
    if (text.starts_with("\xFF\xD8\xFF"sv)) {
        return Sentence::of("a JPEG picture");
    }
    if (text.starts_with("GIF87a"sv) || text.starts_with("GIF89a"sv)) {
        return Sentence::of("a GIF picture");
    }
    if (text.starts_with("RIFF"sv) && text.size() > kRiffName
        && text.substr(kRiffName).starts_with("WEBP"sv)) {
        return Sentence::of("a WebP picture");
    }
    return std::nullopt;
}

std::optional<Sentence> archive(std::string_view text)
{
    if (text.starts_with("PK\x03\x04"sv)) {
        return Sentence::of("a ZIP archive, as office documents and PyTorch's weights are");
    }
    if (text.starts_with("\x1F\x8B\x08"sv)) {
        return Sentence::of("a gzip archive, which has to be unpacked first");
    }
    if (text.starts_with("\xFD"
                         "7zXZ\0"sv)) {
        return Sentence::of("an xz archive, which has to be unpacked first");
    }
    if (text.starts_with("7z\xBC\xAF\x27\x1C"sv)) {
        return Sentence::of("a 7z archive, which has to be unpacked first");
    }
    return std::nullopt;
}

} // namespace

std::optional<Sentence> kindOfFile(std::span<const std::byte> content)
{
    const std::string_view text(reinterpret_cast<const char*>(content.data()),
                                std::min(content.size(), kLooksAt));
    if (auto kind = picture(text)) {
        return kind;
    }
    if (auto kind = archive(text)) {
        return kind;
    }
    if (text.starts_with("%PDF-"sv)) {
        return Sentence::of("a PDF document");
    }
    if (text.starts_with("\x7F"
                         "ELF"sv)
        || text.starts_with("MZ"sv)) {
        return Sentence::of("a program");
    }
    if (text.starts_with("SQLite format 3\0"sv)) {
        return Sentence::of("an SQLite database");
    }
    if (isWebPage(text)) {
        return Sentence::of("a web page, as one gets for a download that asks to log in");
    }
    if (text.size() > kSafetensorsLength && text.substr(kSafetensorsLength).starts_with("{\""sv)) {
        return Sentence::of("a safetensors file, whose folder can be imported");
    }
    if (text.starts_with("{"sv)) {
        return Sentence::of("a JSON text");
    }
    return std::nullopt;
}

} // namespace trilume::checkpoint
