// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/model_download.h"

#include "app/catalogue/catalogue.h"
#include "app/download/address_download_p.h"
#include "app/download/repository_download_p.h"

#include <utility>

namespace trilume::app {

namespace {

bool isAddress(std::string_view text)
{
    return text.find("://") != std::string_view::npos;
}

// What a browser shows of the server: .../OWNER/NAME, .../OWNER/NAME/blob/COMMIT/FILE.
Result<DownloadTarget> pageTarget(const WebUrl& url, const RepositoryServer& server)
{
    const DownloadTarget address{{}, url.text(), {}};
    const Result<WebUrl> endpoint = WebUrl::parse(server.endpoint);
    if (!endpoint || endpoint.value().origin() != url.origin() || endpoint.value().path() != "/") {
        return address;
    }
    std::string path = url.path().substr(1);
    if (path.ends_with('/')) {
        path.pop_back();
    }
    if (isRepositoryName(path) && !path.ends_with(".gguf")) {
        return DownloadTarget{path, {}, {}};
    }
    constexpr std::string_view kPage = "/blob/";
    const std::size_t page = path.find(kPage);
    if (page != std::string::npos && isRepositoryName(path.substr(0, page))) {
        std::string text = url.text();
        return DownloadTarget{{}, text.replace(text.find(kPage), kPage.size(), "/resolve/"), {}};
    }
    return address;
}

} // namespace

Result<DownloadTarget> downloadTarget(const std::string& text, const RepositoryServer& server)
{
    if (const CatalogueEntry* entry = findInCatalogue(text)) {
        if (entry->repository.empty()) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("%1: the catalogue does not know where it is published: name "
                                      "its repository (OWNER/NAME) or an address.",
                                      entry->name)};
        }
        return DownloadTarget{entry->repository, {}, {}};
    }
    if (isAddress(text)) {
        const Result<WebUrl> url = WebUrl::parse(text);
        return url ? pageTarget(url.value(), server) : url.error();
    }
    if (isRepositoryName(text)) {
        return DownloadTarget{text, {}, {}};
    }
    return Error{Errc::InvalidArgument,
                 Sentence::of("%1: found neither a model of the catalogue nor a repository "
                              "(OWNER/NAME) nor an address of https or http.",
                              text)};
}

ModelDownload::ModelDownload(DownloadOptions options, DownloadProgressCallback progress)
    : m_options(std::move(options))
    , m_meter(std::move(progress))
    , m_client(m_options.limits)
{}

Result<DownloadSize> ModelDownload::ask(const DownloadTarget& target, const std::stop_token& stop)
{
    if (target.repository.empty()) {
        return DownloadSize{};
    }
    m_meter.setPhase(DownloadPhase::Asking);
    const Result<RemoteRevision> revision =
        newestRevision(m_client, m_options.server, target.repository, stop);
    if (!revision) {
        return revision.error();
    }
    const Result<std::vector<RemoteFile>> files = modelFiles(revision.value(), target.repository);
    if (!files) {
        return files.error();
    }
    DownloadSize size{target.repository, files.value().size(), 0};
    for (const RemoteFile& file : files.value()) {
        size.bytes += std::min(file.size, UINT64_MAX - size.bytes); // a server may say anything
    }
    return size;
}

Result<Downloaded> ModelDownload::load(const DownloadTarget& target,
                                       const std::filesystem::path& into,
                                       const std::stop_token& stop)
{
    if (!target.repository.empty() && target.sum.kind != ContentSum::Kind::None) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("%1: a checksum is for one file, to be loaded by its own address; "
                         "of a repository the sums are those that it lists.",
                         target.repository)};
    }
    const Result<DownloadFolder> folder = DownloadFolder::open(into);
    if (!folder) {
        return folder.error();
    }
    const DownloadTools tools{m_client, m_meter, m_options};
    return target.repository.empty()
               ? AddressDownload(tools, folder.value()).load(target, stop)
               : RepositoryDownload(tools, folder.value()).load(target.repository, stop);
}

} // namespace trilume::app
