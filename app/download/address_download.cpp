// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/address_download_p.h"
#include "app/download/download_space.h"
#include "app/download/file_download.h"
#include "app/download/json_text_p.h"
#include "app/download/remote_names.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace trilume::app {

namespace {

// Without what follows the question mark: it may be a signature, which is another one each time.
QString nameOf(const WebUrl& url)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(url.shown()), QCryptographicHash::Sha256)
            .toHex());
}

std::string noteText(const WebUrl& url, const FileVersion& version)
{
    const QJsonObject note{{QStringLiteral("address"), nameOf(url)},
                           {QStringLiteral("validator"), QString::fromStdString(version.validator)},
                           {QStringLiteral("sum"), QString::fromStdString(sumText(version.sum))}};
    return QJsonDocument(note).toJson().toStdString();
}

// Of what was loaded from there; nothing: not known, or from elsewhere.
FileVersion notedVersion(const std::optional<std::string>& note, const WebUrl& url)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromStdString(note.value_or(""))).object();
    if (textOf(object, "address") != nameOf(url).toStdString()) {
        return {};
    }
    return {textOf(object, "validator"), sumFrom(textOf(object, "sum"))};
}

} // namespace

Result<WebRequest> AddressDownload::requestFor(const std::string& address) const
{
    Result<WebUrl> url = WebUrl::parse(address);
    if (!url) {
        return url.error();
    }
    WebRequest request(std::move(url).value());
    const Result<WebRequest> ofServer = requestTo(m_tools.options.server, "/");
    if (ofServer && ofServer.value().url.origin() == request.url.origin()) {
        request.secrets = ofServer.value().secrets;
    }
    return request;
}

Result<Downloaded> AddressDownload::load(const DownloadTarget& target, const std::stop_token& stop)
{
    Result<WebRequest> request = requestFor(target.address);
    if (!request) {
        return request.error();
    }
    const WebUrl url = request.value().url;
    const std::string name = url.fileName();
    if (Status status = checkModelFileName(name); !status) {
        return status.error();
    }
    if (m_into.sizeOf(name)) { // of another address, an import, or what was loaded before
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1 is in %2 already, and is not replaced: move it or give it "
                                  "another name first.",
                                  name, m_into.path().string())};
    }
    Result<PartFile> opened = PartFile::open(m_into, name);
    if (!opened) {
        return opened.error();
    }
    PartFile& part = opened.value();
    const std::string note = name + kPartEnding + ".json";
    FileSource source(std::move(request).value());
    source.shownName = name;
    source.sum = target.sum;
    source.version = notedVersion(m_into.read(note), url);
    if (!source.version.isKnown()) {
        // Nobody knows what it is the beginning of.
        if (Status status = part.truncate(0); !status) {
            return status.error();
        }
    }
    source.onBegin = [&](const FileVersion& version) {
        return m_into.write(note, noteText(url, version));
    };
    source.onMissing = [&](std::uint64_t bytes) {
        return checkRoom(m_into.path(), bytes, m_tools.options.freeBytes(m_into));
    };
    m_tools.meter.beginFile(name);
    const Result<ContentCheck> checked =
        FileDownload(m_tools.client, m_tools.meter, m_tools.options.retries)
            .load(std::move(source), part, stop);
    if (checked || part.size() == 0) {
        m_into.remove(note);
    }
    if (!checked) {
        return checked.error();
    }
    m_tools.meter.endFile();
    Downloaded downloaded;
    downloaded.path = part.path();
    downloaded.bytes = part.size();
    downloaded.check = checked.value();
    return downloaded;
}

} // namespace trilume::app
