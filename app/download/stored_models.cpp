// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/stored_models.h"

#include "app/download/download_record.h"
#include "app/download/part_file.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>

namespace trilume::app {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kModelSuffix = ".gguf";
constexpr std::string_view kUnfinishedModel = ".gguf.part";
constexpr std::string_view kWeights = ".safetensors";

struct Entry
{
    fs::path path;
    std::string name;
    bool isFolder = false;
    std::uint64_t bytes = 0;
};

// Links to files count as what they lead to, links to folders not at all.
std::vector<Entry> entriesOf(const fs::path& folder)
{
    std::vector<Entry> entries;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code ignored;
        Entry entry{at->path(), at->path().filename().string()};
        entry.isFolder = at->is_directory(ignored) && !at->is_symlink(ignored);
        if (entry.isFolder || at->is_regular_file(ignored)) {
            const std::uintmax_t size = entry.isFolder ? 0 : at->file_size(ignored);
            entry.bytes = ignored ? 0 : size;
            entries.push_back(std::move(entry));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return entries;
}

class Listing
{
public:
    void addFolder(const fs::path& folder)
    {
        for (const Entry& entry : entriesOf(folder)) {
            if (entry.isFolder) {
                addBelow(entry);
            } else if (entry.name.ends_with(kModelSuffix)) {
                m_models.push_back({StoredModel::Kind::File, entry.name, entry.path, entry.bytes});
            } else if (entry.name.ends_with(kUnfinishedModel)) {
                m_models.push_back(
                    {StoredModel::Kind::Unfinished,
                     entry.name.substr(0, entry.name.size() - std::string_view(kPartEnding).size()),
                     entry.path, entry.bytes});
            }
        }
    }

    [[nodiscard]] std::vector<StoredModel> take() { return std::move(m_models); }

private:
    void addBelow(const Entry& folder)
    {
        StoredModel model{StoredModel::Kind::Checkpoint, folder.name, folder.path};
        std::optional<DownloadRecord> record;
        if (const Result<DownloadFolder> opened = DownloadFolder::open(folder.path)) {
            record = readRecord(opened.value());
        }
        if (record) {
            model.repository = record->repository;
            model.commit = record->commit;
        }
        const std::vector<Entry> entries = entriesOf(folder.path);
        bool hasConfig = false;
        bool hasWeights = false;
        for (const Entry& entry : entries) {
            model.bytes += entry.bytes;
            hasConfig = hasConfig || entry.name == "config.json";
            hasWeights = hasWeights || entry.name.ends_with(kWeights);
        }
        if (folder.name.starts_with('.')) {
            const std::string_view ending = kPartEnding;
            if (record && folder.name.ends_with(ending)) {
                model.kind = StoredModel::Kind::Unfinished;
                model.name = folder.name.substr(1, folder.name.size() - 1 - ending.size());
                m_models.push_back(model);
            }
            return;
        }
        if (hasConfig && hasWeights) {
            m_models.push_back(model);
        }
        for (const Entry& entry : entries) {
            if (!entry.isFolder && entry.name.ends_with(kModelSuffix)) {
                m_models.push_back({StoredModel::Kind::File, folder.name + "/" + entry.name,
                                    entry.path, entry.bytes, model.repository, model.commit});
            }
        }
    }

    std::vector<StoredModel> m_models;
};

} // namespace

std::vector<StoredModel> storedModels(const fs::path& folder)
{
    Listing listing;
    listing.addFolder(folder);
    return listing.take();
}

} // namespace trilume::app
