// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_files.h"

#include "app/compare/comparison_json.h"
#include "app/platform/paths.h"
#include "engine/base/atomic_file.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <span>
#include <string>
#include <string_view>
#include <system_error>

namespace trilume::app {

namespace {

constexpr std::string_view kPrefix = "comparison-";
constexpr std::string_view kSuffix = ".json";
constexpr qint64 kLargestFile = qint64{64} << 20U;

// "comparison-1790000000.json", "comparison-1790000000-2.json"; nothing for other names.
std::optional<std::int64_t> secondsInName(std::string_view name)
{
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix)
        || name.size() <= kPrefix.size() + kSuffix.size()) {
        return std::nullopt;
    }
    name.remove_prefix(kPrefix.size());
    name.remove_suffix(kSuffix.size());
    std::int64_t seconds = 0;
    const char* const end = name.data() + name.size();
    auto read = std::from_chars(name.data(), end, seconds);
    if (read.ec != std::errc() || seconds < 0) {
        return std::nullopt;
    }
    if (read.ptr != end && *read.ptr == '-') {
        int number = 0;
        read = std::from_chars(read.ptr + 1, end, number);
    }
    return read.ec == std::errc() && read.ptr == end ? std::optional(seconds) : std::nullopt;
}

} // namespace

ComparisonFiles::ComparisonFiles(std::filesystem::path folder)
    : m_folder(std::move(folder))
{}

Result<std::filesystem::path> ComparisonFiles::keep(const Comparison& comparison) const
{
    if (Status made = ensurePrivateFolder(QFile::decodeName(m_folder.c_str())); !made) {
        return made.error();
    }
    const std::string stem = std::string(kPrefix) + std::to_string(comparison.startedAt);
    Result<AtomicFile> file = AtomicFile::create(m_folder / (stem + std::string(kSuffix)));
    if (!file) {
        return file.error();
    }
    const std::string json = comparisonJson(comparison);
    if (Status written = file.value().write(std::as_bytes(std::span(json))); !written) {
        return written.error();
    }
    int number = 0;
    return file.value().commitUnder([&] {
        ++number;
        return m_folder
               / (stem + (number == 1 ? std::string() : '-' + std::to_string(number))
                  + std::string(kSuffix));
    });
}

std::vector<StoredComparison> ComparisonFiles::list() const
{
    std::vector<StoredComparison> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(m_folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::filesystem::path& path = entry->path();
        if (const auto seconds = secondsInName(path.filename().native())) {
            files.push_back({path, *seconds});
        }
    }
    std::ranges::sort(files, [](const StoredComparison& a, const StoredComparison& b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.file > b.file;
    });
    return files;
}

Result<Comparison> ComparisonFiles::open(const std::filesystem::path& file) const
{
    QFile source(QFile::decodeName(file.c_str()));
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{Errc::Io, Sentence::of("%1: cannot be read: %2", file,
                                            source.errorString().toStdString())};
    }
    if (source.size() > kLargestFile) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: found %2 bytes, expected a comparison of at most %3.", file,
                                  source.size(), kLargestFile)};
    }
    return readComparisonJson(source.readAll().toStdString(), file.native());
}

Status ComparisonFiles::remove(const std::filesystem::path& file) const
{
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error) {
        return Error{Errc::Io, Sentence::of("%1: cannot be removed: %2", file, error.message())};
    }
    return Done{};
}

} // namespace trilume::app
