// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/remote_repository.h"

#include "app/download/json_text_p.h"
#include "app/download/remote_names.h"
#include "app/net/web_page.h"
#include "engine/base/visible_text.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestAnswer = std::size_t{16} << 20U;
constexpr qsizetype kMostFiles = 10'000;
constexpr std::size_t kLongestName = 96;

bool isNamePart(std::string_view part)
{
    return !part.empty() && part.size() <= kLongestName && part.front() != '.'
           && part.front() != '-' && part.find("..") == std::string_view::npos
           && std::all_of(part.begin(), part.end(), [](char sign) {
                  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
                         || (sign >= '0' && sign <= '9') || sign == '-' || sign == '_'
                         || sign == '.';
              });
}

Error misfit(std::string_view source, const std::string& field, const Sentence& expected)
{
    return {Errc::Corrupt,
            Sentence::of("%1: the list of files: %2: expected %3.", source, field, expected)};
}

std::optional<std::uint64_t> sizeOf(const QJsonObject& object)
{
    const qint64 size = object.value(QLatin1String("size")).toInteger(-1);
    return size < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(size));
}

// Large files lie elsewhere ("lfs") under their SHA-256, small ones as Git has them.
Result<RemoteFile> fileOf(const QJsonObject& object, std::string_view source)
{
    RemoteFile file;
    file.name = textOf(object, "rfilename");
    if (Status status = checkRemotePath(file.name); !status) {
        return status.error();
    }
    const QJsonObject lfs = object.value(QLatin1String("lfs")).toObject();
    const std::optional<std::uint64_t> size = sizeOf(lfs.isEmpty() ? object : lfs);
    if (!size) {
        return misfit(source, "size of " + file.name, Sentence::of("a number of bytes"));
    }
    file.size = *size;
    if (!lfs.isEmpty()) {
        file.sum = {ContentSum::Kind::Sha256, textOf(lfs, "sha256")};
        if (!isHex(file.sum.digits, 64)) {
            return misfit(source, "sha256 of " + file.name, Sentence::of("64 hexadecimal digits"));
        }
        return file;
    }
    file.sum = {ContentSum::Kind::GitBlob, textOf(object, "blobId")};
    if (!isHex(file.sum.digits, 40)) {
        return misfit(source, "blobId of " + file.name, Sentence::of("40 hexadecimal digits"));
    }
    return file;
}

Error unknownRepository(const std::string& server, const std::string& repository, int status)
{
    return {Errc::NotFound,
            Sentence::of("%1: has no repository %2, or lets only those have it who are known to it "
                         "(status %3).",
                         server, repository, status)};
}

const RemoteFile* find(const RemoteRevision& revision, std::string_view name)
{
    const auto found = std::find_if(revision.files.begin(), revision.files.end(),
                                    [name](const RemoteFile& file) { return file.name == name; });
    return found == revision.files.end() ? nullptr : &*found;
}

bool isTopLevel(const RemoteFile& file, std::string_view ending)
{
    return file.name.ends_with(ending) && file.name.front() != '.'
           && file.name.find('/') == std::string::npos;
}

// The weights of a checkpoint; none when it has none.
std::vector<RemoteFile> weightFiles(const RemoteRevision& revision)
{
    constexpr std::string_view kSingle = "model.safetensors";
    constexpr std::string_view kIndex = "model.safetensors.index.json";
    if (const RemoteFile* single = find(revision, kSingle)) {
        return {*single};
    }
    const RemoteFile* index = find(revision, kIndex);
    if (index == nullptr) {
        return {};
    }
    std::vector<RemoteFile> files{*index};
    std::copy_if(revision.files.begin(), revision.files.end(), std::back_inserter(files),
                 [](const RemoteFile& file) { return isTopLevel(file, ".safetensors"); });
    return files;
}

} // namespace

bool isRepositoryName(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && isNamePart(text.substr(0, slash))
           && isNamePart(text.substr(slash + 1));
}

Result<WebRequest> requestTo(const RepositoryServer& server, std::string_view path)
{
    std::string_view endpoint = server.endpoint;
    while (endpoint.ends_with('/')) {
        endpoint.remove_suffix(1);
    }
    Result<WebUrl> url = WebUrl::parse(std::string(endpoint).append(path));
    if (!url) {
        return url.error();
    }
    WebRequest request(std::move(url).value());
    if (!server.token.empty()) {
        request.secrets.push_back({"Authorization", "Bearer " + server.token});
    }
    return request;
}

Result<RemoteRevision> parseRevision(std::string_view json, std::string_view source)
{
    QJsonParseError problem{};
    const QJsonObject tree =
        QJsonDocument::fromJson(
            QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &problem)
            .object();
    if (problem.error != QJsonParseError::NoError) {
        return Error{Errc::Corrupt, Sentence::of("%1: the list of files is no JSON.", source)};
    }
    RemoteRevision revision;
    revision.commit = textOf(tree, "sha");
    if (!isHex(revision.commit, 40) && !isHex(revision.commit, 64)) {
        return misfit(source, "sha", Sentence::of("40 hexadecimal digits"));
    }
    const QJsonArray siblings = tree.value(QLatin1String("siblings")).toArray();
    if (siblings.isEmpty() || siblings.size() > kMostFiles) {
        return misfit(source, "siblings", Sentence::of("1 to %1 files", kMostFiles));
    }
    for (const auto& value : siblings) {
        Result<RemoteFile> file = fileOf(value.toObject(), source);
        if (!file) {
            return file.error();
        }
        revision.files.push_back(std::move(file).value());
    }
    return revision;
}

Result<RemoteRevision> newestRevision(WebClient& client,
                                      const RepositoryServer& server,
                                      const std::string& repository,
                                      const std::stop_token& stop)
{
    const Result<WebRequest> request =
        requestTo(server, "/api/models/" + repository + "/revision/main?blobs=true");
    if (!request) {
        return request.error();
    }
    TextReader reader(kLongestAnswer);
    if (const std::optional<WebFailure> failure = client.send(request.value(), reader, stop)) {
        return failure->error;
    }
    const int status = reader.head().status;
    if (status == 401 || status == 403 || status == 404) {
        return unknownRepository(request.value().url.origin(), repository, status);
    }
    if (status != 200) {
        return Error{Errc::Io, Sentence::of("%1: found an answer of status %2, expected 200.",
                                            reader.head().address, status)};
    }
    if (looksLikePage(reader.text())) {
        return Error{Errc::Corrupt,
                     pageInstead(reader.head().address, Sentence::of("the list of files"),
                                 reader.head().proxy)};
    }
    return parseRevision(reader.text(), reader.head().address);
}

Result<std::vector<RemoteFile>> modelFiles(const RemoteRevision& revision,
                                           const std::string& repository)
{
    std::vector<RemoteFile> files;
    std::vector<RemoteFile> weights = weightFiles(revision);
    const RemoteFile* config = find(revision, "config.json");
    if (config != nullptr && !weights.empty()) {
        constexpr std::array<std::string_view, 4> kOthers = {
            "generation_config.json", "tokenizer.model", "trilume_chat.json", "README.md"};
        files.push_back(*config);
        for (const std::string_view name : kOthers) {
            if (const RemoteFile* file = find(revision, name)) {
                files.push_back(*file);
            }
        }
        files.insert(files.end(), weights.begin(), weights.end());
    } else {
        std::copy_if(revision.files.begin(), revision.files.end(), std::back_inserter(files),
                     [](const RemoteFile& file) { return isTopLevel(file, ".gguf"); });
    }
    std::vector<std::string> names;
    std::transform(files.begin(), files.end(), std::back_inserter(names),
                   [](const RemoteFile& file) { return file.name; });
    if (Status status = checkRemotePaths(names); !status) {
        return status.error();
    }
    if (files.empty()) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: holds no model that this program reads, expected %2 and "
                                  "%3, or a file that ends in %4.",
                                  repository, std::string_view("config.json"),
                                  std::string_view("model.safetensors"),
                                  std::string_view(".gguf"))};
    }
    if (files.size() > 1 && isTopLevel(files.front(), ".gguf")
        && isTopLevel(files.back(), ".gguf")) {
        return Error{
            Errc::Unsupported,
            Sentence::of("%1: holds %2 model files, %3 and %4 among them: load one of them "
                         "by its own address.",
                         repository, files.size(), visibleText(files[0].name),
                         visibleText(files[1].name))};
    }
    return files;
}

} // namespace trilume::app
