// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/remote_names.h"

#include "engine/base/utf8.h"
#include "engine/base/visible_text.h"

#include <QString>

#include <algorithm>
#include <set>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestPart = 240; // file systems take 255, and ".part.json" comes behind
constexpr std::size_t kLongestPath = 1024;
constexpr std::size_t kLongestShown = 80;

std::string shown(std::string_view path)
{
    const std::string text = visibleText(path.substr(0, kLongestShown));
    return "\"" + text + (path.size() > kLongestShown ? "..." : "") + "\"";
}

Error refused(std::string_view path, const Sentence& why)
{
    return {Errc::InvalidArgument,
            Sentence::of("The server lists a file %1, whose name %2.", shown(path), why)};
}

bool hasOddSigns(std::string_view path)
{
    return std::any_of(path.begin(), path.end(), [](char sign) {
        const auto byte = static_cast<unsigned char>(sign);
        return byte < 0x20 || byte == 0x7f || sign == '\\' || sign == ':';
    });
}

// As file systems that know no capital letters compare.
std::string folded(std::string_view path)
{
    return QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()))
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .toStdString();
}

} // namespace

Status checkRemotePath(std::string_view path)
{
    if (path.empty()) {
        return refused(path, Sentence::of("is empty"));
    }
    if (path.size() > kLongestPath) {
        return refused(path, Sentence::of("is too long"));
    }
    // Also what looks like something else than it is: visible text differs from it then.
    if (hasOddSigns(path) || visibleText(path) != path) {
        return refused(path, Sentence::of("holds signs that names of files do not need"));
    }
    std::string_view rest = path;
    while (true) {
        const std::size_t slash = rest.find('/');
        const std::string_view part = rest.substr(0, slash);
        if (part.empty() || part == "." || part == "..") {
            return refused(path, Sentence::of("leads out of its folder"));
        }
        if (part.size() > kLongestPart) {
            return refused(path, Sentence::of("is too long"));
        }
        if (slash == std::string_view::npos) {
            return Done{};
        }
        rest.remove_prefix(slash + 1);
    }
}

Status checkRemotePaths(std::span<const std::string> paths)
{
    std::set<std::string> files;
    for (const std::string& path : paths) {
        if (Status status = checkRemotePath(path); !status) {
            return status;
        }
        if (!files.insert(folded(path)).second) {
            return refused(path, Sentence::of("differs from another one in capital letters only"));
        }
    }
    for (const std::string& path : paths) {
        const std::string file = folded(path);
        for (std::size_t slash = file.find('/'); slash != std::string::npos;
             slash = file.find('/', slash + 1)) {
            if (files.contains(file.substr(0, slash))) {
                return refused(path, Sentence::of("has the name of another file for its folder"));
            }
        }
    }
    return Done{};
}

Status checkModelFileName(std::string_view name)
{
    if (Status status = checkRemotePath(name); !status) {
        return status;
    }
    constexpr std::string_view kEnding = ".gguf";
    const bool isPlain = name.find('/') == std::string_view::npos && name.front() != '.'
                         && name.size() > kEnding.size() && name.ends_with(kEnding);
    if (!isPlain) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The address leads to %1, expected a file whose name ends in %2.",
                                  shown(name), kEnding)};
    }
    return Done{};
}

} // namespace trilume::app
