// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/hf_folder.h"

#include "engine/base/check.h"
#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kSingleFile = "model.safetensors";
constexpr std::string_view kIndexFile = "model.safetensors.index.json";
constexpr std::size_t kMaxIndexBytes = std::size_t{64} << 20U;

// Only the plain name of a file in the folder itself: no separator, no "..", nothing hidden.
bool isPlainFileName(std::string_view name)
{
    constexpr std::string_view kEnding = ".safetensors";
    return name.size() > kEnding.size() && name.size() <= 255 && name.ends_with(kEnding)
           && name.front() != '.' && name.find('/') == std::string_view::npos
           && name.find('\\') == std::string_view::npos
           && name.find('\0') == std::string_view::npos;
}

// Whether there is anything of that name, be it a link to nowhere: opening that says so.
bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

Error missingWeights(const std::filesystem::path& folder)
{
    if (isThere(folder / "pytorch_model.bin")) {
        return Error{
            Errc::NotFound,
            Sentence::of("%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be "
                         "converted to safetensors first).",
                         folder, kSingleFile, kIndexFile)};
    }
    return Error{Errc::NotFound,
                 Sentence::of("%1: holds neither %2 nor %3.", folder, kSingleFile, kIndexFile)};
}

} // namespace

Result<std::map<std::string, std::string>> parseShardIndex(std::string_view json,
                                                           std::string_view source)
{
    const Result<nlohmann::json> tree = parseJsonObject(json, source, {}, JsonDialect::Python);
    if (!tree) {
        return tree.error();
    }
    const auto map = tree.value().find("weight_map");
    constexpr std::string_view kMap = "weight_map";
    if (map == tree.value().end() || !map->is_object()) {
        return corrupt(source, kMap, Sentence::of("is missing or no object"));
    }
    std::map<std::string, std::string> files;
    for (const auto& member : map->items()) {
        const std::string field = std::string(kMap) + ": " + quotedName(member.key());
        if (!member.value().is_string()) {
            return corrupt(
                source, field,
                Sentence::of("found %1, expected the name of a file", jsonShown(member.value())));
        }
        const auto& name = member.value().get_ref<const std::string&>();
        if (!isPlainFileName(name)) {
            return corrupt(
                source, field,
                Sentence::of(
                    "found %1, expected the name of a .safetensors file in the same folder",
                    quotedName(name)));
        }
        files.emplace(member.key(), name);
    }
    if (files.empty()) {
        return corrupt(source, kMap, Sentence::of("names no tensors"));
    }
    return files;
}

Result<std::optional<std::string>> readOptionalFile(const std::filesystem::path& path,
                                                    std::size_t limit)
{
    const Result<InputFile> file = InputFile::open(path);
    if (!file) {
        if (file.error().code == Errc::NotFound) {
            return std::optional<std::string>();
        }
        return file.error();
    }
    Result<std::string> text = file.value().readAll(limit);
    if (!text) {
        return text.error();
    }
    return std::optional<std::string>(std::move(text).value());
}

HfFolder::HfFolder(std::filesystem::path path)
    : m_path(std::move(path))
{}

Result<HfFolder> HfFolder::open(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        return Error{Errc::NotFound, Sentence::of("%1: is not a folder.", folder)};
    }
    HfFolder result(folder);
    if (isThere(folder / kSingleFile)) {
        if (Status status = result.addFile(folder / kSingleFile); !status) {
            return status.error();
        }
        return result;
    }
    if (!isThere(folder / kIndexFile)) {
        return missingWeights(folder);
    }
    if (Status status = result.addShards(folder / kIndexFile); !status) {
        return status.error();
    }
    return result;
}

Status HfFolder::addFile(const std::filesystem::path& path)
{
    Result<InputFile> file = InputFile::open(path);
    if (!file) {
        return file.error();
    }
    const std::string source = path.string();
    const std::uint64_t fileBytes = file.value().size();
    std::vector<std::byte> beginning(std::min<std::uint64_t>(fileBytes, 8));
    if (Status status = file.value().read(0, beginning); !status) {
        return status;
    }
    const Result<std::uint64_t> headerBytes = safetensorsHeaderBytes(beginning, fileBytes, source);
    if (!headerBytes) {
        return headerBytes.error();
    }
    std::string header(static_cast<std::size_t>(headerBytes.value()), '\0');
    if (Status status =
            file.value().read(beginning.size(), std::as_writable_bytes(std::span(header)));
        !status) {
        return status;
    }
    Result<std::vector<SafetensorsEntry>> entries =
        parseSafetensorsHeader(header, fileBytes, source);
    if (!entries) {
        return entries.error();
    }
    for (SafetensorsEntry& entry : entries.value()) {
        const std::string name = entry.name;
        const auto [place, isNew] =
            m_tensors.emplace(name, FolderTensor{std::move(entry), m_files.size()});
        if (!isNew) {
            return corrupt(source, tensorNamed(name),
                           Sentence::of("is in %1 as well", fileOf(place->second)));
        }
    }
    m_files.push_back(std::move(file).value());
    return Done{};
}

Status HfFolder::addShards(const std::filesystem::path& index)
{
    const Result<InputFile> file = InputFile::open(index);
    if (!file) {
        return file.error();
    }
    const Result<std::string> text = file.value().readAll(kMaxIndexBytes);
    if (!text) {
        return text.error();
    }
    const Result<std::map<std::string, std::string>> parsed =
        parseShardIndex(text.value(), index.string());
    if (!parsed) {
        return parsed.error();
    }
    const std::map<std::string, std::string>& shardOf = parsed.value();
    std::set<std::string> shards;
    for (const auto& pair : shardOf) {
        shards.insert(pair.second);
    }
    for (const std::string& shard : shards) {
        if (Status status = addFile(m_path / shard); !status) {
            return status;
        }
    }
    for (const auto& pair : shardOf) {
        const auto found = m_tensors.find(pair.first);
        if (found == m_tensors.end() || fileOf(found->second) != (m_path / pair.second).string()) {
            return corrupt((m_path / pair.second).string(), tensorNamed(pair.first),
                           Sentence::of("is missing, %1 says it is here", index.filename()));
        }
    }
    for (const auto& pair : m_tensors) {
        if (shardOf.find(pair.first) == shardOf.end()) {
            return corrupt(fileOf(pair.second), tensorNamed(pair.first),
                           Sentence::of("is not named by %1", index.filename()));
        }
    }
    return Done{};
}

std::string HfFolder::fileOf(const FolderTensor& tensor) const
{
    return m_files[tensor.fileIndex].path().string();
}

Status HfFolder::read(const FolderTensor& tensor,
                      std::uint64_t offset,
                      std::span<std::byte> out) const
{
    TRILUME_CHECK(offset <= tensor.entry.sizeBytes
                  && out.size() <= tensor.entry.sizeBytes - offset);
    return m_files[tensor.fileIndex].read(tensor.entry.offset + offset, out);
}

} // namespace trilume::checkpoint
