// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_space.h"
#include "app/download/file_download.h"
#include "app/download/repository_download_p.h"
#include "app/download/stored_file.h"

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::app {

namespace {

constexpr std::size_t kShortCommit = 8;

} // namespace

Result<Downloaded> RepositoryDownload::load(const std::string& repository,
                                            const std::stop_token& stop)
{
    m_tools.meter.setPhase(DownloadPhase::Asking);
    const RepositoryServer& server = m_tools.options.server;
    Result<RemoteRevision> revision = newestRevision(m_tools.client, server, repository, stop);
    if (!revision) {
        return revision.error();
    }
    Result<std::vector<RemoteFile>> files = modelFiles(revision.value(), repository);
    if (!files) {
        return files.error();
    }
    m_record = {server.endpoint, repository, revision.value().commit, std::move(files).value()};
    const std::string name = repository.substr(repository.find('/') + 1);
    const Result<std::string> target = freeName(name, stop);
    if (!target) {
        return target.error();
    }
    if (m_into.has(target.value())) {
        Downloaded there = downloaded(target.value());
        there.wasThere = true;
        return there;
    }
    const std::string stagingName = "." + name + kPartEnding;
    const Result<DownloadFolder> staging = m_into.folder(stagingName);
    if (!staging) {
        return staging.error();
    }
    Status status = staging.value().lock();
    if (!status) {
        return status.error();
    }
    status = settle(staging.value());
    if (status) {
        status = loadAll(staging.value(), stop);
    }
    if (status) {
        status = m_into.rename(stagingName, target.value());
    }
    if (!status) {
        clearEmpty(staging.value(), stagingName);
        return status.error();
    }
    return downloaded(target.value());
}

// NAME, or where that is taken NAME-COMMIT; one that is there has just what is wanted.
Result<std::string> RepositoryDownload::freeName(const std::string& name,
                                                 const std::stop_token& stop)
{
    const std::string other = name + "-" + m_record.commit.substr(0, kShortCommit);
    for (const std::string& candidate : {name, other}) {
        if (!m_into.has(candidate)) {
            return candidate;
        }
        const Result<bool> there = isThere(candidate, stop);
        if (!there) {
            return there.error();
        }
        if (there.value()) {
            return candidate;
        }
    }
    return Error{Errc::Io, Sentence::of("%1: is there and something else, expected nothing or this "
                                        "model at commit %2.",
                                        m_into.path() / other, m_record.commit)};
}

// All of its files, by their content: a name and a length say nothing of a disk or of who edits.
Result<bool> RepositoryDownload::isThere(const std::string& name, const std::stop_token& stop)
{
    const Result<DownloadFolder> folder = m_into.folder(name);
    if (!folder || readRecord(folder.value()) != m_record) {
        return false;
    }
    for (const RemoteFile& file : m_record.files) {
        const Result<FilePlace> place = placeOf(folder.value(), file.name);
        if (!place) {
            return false;
        }
        m_tools.meter.beginFile(file.name);
        Result<bool> is =
            isStored(place.value().first, place.value().second, file, m_tools.meter, stop);
        m_tools.meter.endFile();
        if (is && !is.value()) {
            m_changed = m_into.path() / name / file.name;
        }
        if (!is || !is.value()) {
            return is;
        }
    }
    return true;
}

Result<RepositoryDownload::FilePlace> RepositoryDownload::placeOf(const DownloadFolder& staging,
                                                                  const std::string& file) const
{
    Result<DownloadFolder> folder = m_into.folder(staging.path().filename());
    std::string_view rest = file;
    for (std::size_t slash = rest.find('/'); folder && slash != std::string_view::npos;
         slash = rest.find('/')) {
        folder = folder.value().folder(std::string(rest.substr(0, slash)));
        rest.remove_prefix(slash + 1);
    }
    if (!folder) {
        return folder.error();
    }
    return FilePlace(std::move(folder).value(), std::string(rest));
}

// Of an attempt before only what is wanted now stays, as its record tells: the same bytes.
Status RepositoryDownload::settle(const DownloadFolder& staging)
{
    std::vector<RemoteFile> old;
    if (const std::optional<DownloadRecord> record = readRecord(staging)) {
        if (record->repository != m_record.repository) {
            return Error{Errc::Io,
                         Sentence::of("%1: found the beginning of %2, expected one of %3: go on "
                                      "with that one or delete what has come of it first.",
                                      staging.path(), record->repository, m_record.repository)};
        }
        old = record->files;
    }
    std::vector<RemoteFile> unwanted;
    const auto addMissing = [&unwanted](const std::vector<RemoteFile>& from,
                                        const std::vector<RemoteFile>& in) {
        std::copy_if(from.begin(), from.end(), std::back_inserter(unwanted),
                     [&in](const RemoteFile& file) {
                         return std::find(in.begin(), in.end(), file) == in.end();
                     });
    };
    addMissing(old, m_record.files);
    addMissing(m_record.files, old);
    for (const RemoteFile& file : unwanted) {
        const Result<FilePlace> place = placeOf(staging, file.name);
        if (!place) {
            return place.error();
        }
        const auto& [folder, name] = place.value();
        if (folder.sizeOf(name)) {
            folder.remove(name);
        }
        if (folder.sizeOf(name + kPartEnding)) {
            folder.remove(name + kPartEnding);
        }
    }
    return writeRecord(staging, m_record);
}

// An error when there is something that is not to be written through.
Result<std::uint64_t> RepositoryDownload::loadedBytes(const DownloadFolder& staging) const
{
    std::uint64_t loaded = 0;
    for (const RemoteFile& file : m_record.files) {
        const Result<FilePlace> place = placeOf(staging, file.name);
        if (!place) {
            return place.error();
        }
        const auto& [folder, name] = place.value();
        for (const std::string& one : {name, name + kPartEnding}) {
            if (folder.has(one) && !folder.sizeOf(one)) {
                return Error{Errc::InvalidArgument,
                             Sentence::of("%1: is a link, a folder or a device, expected a file or "
                                          "nothing.",
                                          folder.path() / one)};
            }
        }
        const std::uint64_t part = folder.sizeOf(name + kPartEnding).value_or(0);
        loaded += std::min(folder.sizeOf(name).value_or(part), file.size);
    }
    return loaded;
}

Status RepositoryDownload::loadAll(const DownloadFolder& staging, const std::stop_token& stop)
{
    const Result<std::uint64_t> loaded = loadedBytes(staging);
    if (!loaded) {
        return loaded.error();
    }
    std::uint64_t total = 0;
    for (const RemoteFile& file : m_record.files) {
        total += std::min(file.size, UINT64_MAX - total); // a server may say anything
    }
    m_tools.meter.setTotal(total);
    if (Status status =
            checkRoom(m_into.path(), total - loaded.value(), m_tools.options.freeBytes(staging));
        !status) {
        return status;
    }
    for (const RemoteFile& file : m_record.files) {
        if (Status status = loadFile(staging, file, stop); !status) {
            return status;
        }
    }
    return Done{};
}

Status RepositoryDownload::loadFile(const DownloadFolder& staging,
                                    const RemoteFile& file,
                                    const std::stop_token& stop)
{
    const Result<FilePlace> place = placeOf(staging, file.name);
    if (!place) {
        return place.error();
    }
    const auto& [folder, name] = place.value();
    m_tools.meter.beginFile(file.name);
    const Result<bool> isWhole = isStored(folder, name, file, m_tools.meter, stop);
    if (!isWhole) {
        return isWhole.error();
    }
    if (isWhole.value()) { // since an attempt before
        m_tools.meter.setFileBytes(file.size);
        m_tools.meter.endFile();
        return Done{};
    }
    if (folder.sizeOf(name)) {
        folder.remove(name); // whatever it is, it is not the file
    }
    std::string path = "/" + m_record.repository + "/resolve/" + m_record.commit;
    std::string_view rest = file.name;
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('/'), rest.size());
        path += "/" + percentEncoded(rest.substr(0, length));
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    Result<WebRequest> request = requestTo(m_tools.options.server, path);
    if (!request) {
        return request.error();
    }
    Result<PartFile> part = PartFile::open(folder, name);
    if (!part) {
        return part.error();
    }
    FileSource source(std::move(request).value());
    source.shownName = file.name;
    source.size = file.size;
    source.sum = file.sum;
    source.mayBePage = file.name.ends_with(".md");
    const Result<ContentCheck> loaded =
        FileDownload(m_tools.client, m_tools.meter, m_tools.options.retries)
            .load(std::move(source), part.value(), stop);
    if (loaded) {
        m_tools.meter.endFile();
        return Done{};
    }
    if (loaded.error().code == Errc::NotFound) {
        return Error{Errc::NotFound,
                     Sentence::of("%1: %2 is not there any more at commit %3: the repository has "
                                  "changed, start the download again.",
                                  m_record.repository, file.name, m_record.commit)};
    }
    return loaded.error();
}

// Where nothing came nothing is kept.
void RepositoryDownload::clearEmpty(const DownloadFolder& staging, const std::string& name) const
{
    const Result<std::uint64_t> loaded = loadedBytes(staging);
    if (loaded && loaded.value() == 0) {
        staging.remove(kDownloadRecord);
        ::unlinkat(m_into.descriptor(), name.c_str(), AT_REMOVEDIR); // fails if there is something
    }
}

Downloaded RepositoryDownload::downloaded(const std::string& name) const
{
    Downloaded result;
    result.repository = m_record.repository;
    result.commit = m_record.commit;
    result.changed = m_changed;
    result.path = m_into.path() / name;
    result.isFolder = m_record.files.size() > 1;
    if (!result.isFolder) {
        result.path /= m_record.files.front().name;
    }
    for (const RemoteFile& file : m_record.files) {
        result.bytes += file.size;
    }
    return result;
}

} // namespace trilume::app
