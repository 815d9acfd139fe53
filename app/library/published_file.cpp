// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/published_file.h"

#include "app/catalogue/catalogue.h"
#include "app/library/model_header.h"
#include "engine/base/file_identity.h"
#include "engine/model/cache_folder.h"

#include <QCryptographicHash>
#include <QFile>

#include <optional>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

constexpr qint64 kReadAtOnce = 1 << 20;

constexpr char kSumsFile[] = "file-sums.json";

// Another one for every file and with every change of its content; ASCII, as JSON wants it.
std::string keyOf(const std::filesystem::path& file, const FileIdentity& identity)
{
    const QString text = QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(fromFilePath(file))
                             .arg(identity.inode)
                             .arg(identity.size)
                             .arg(identity.modifiedNs)
                             .arg(identity.changedNs);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

// Empty: it could not be read to its end.
QString sumOf(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    while (!file.atEnd()) {
        const QByteArray part = file.read(kReadAtOnce);
        if (part.isEmpty() || stop.stop_requested()) {
            return {};
        }
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString rememberedSum(const std::filesystem::path& file,
                      const FileIdentity& identity,
                      const QString& cacheFolder,
                      const std::stop_token& stop)
{
    model::CacheFolder folder(toFilePath(cacheFolder));
    nlohmann::json sums = folder.read(kSumsFile);
    const std::string key = keyOf(file, identity);
    const auto found = sums.find(key);
    if (found != sums.end() && found->is_string()) {
        return QString::fromStdString(*found);
    }
    QString sum = sumOf(fromFilePath(file), stop);
    if (!sum.isEmpty()) {
        sums[key] = sum.toStdString();
        folder.write(kSumsFile, sums);
    }
    return sum;
}

} // namespace

PublishedFile recogniseFileOf(const CatalogueEntry& entry,
                              const std::filesystem::path& file,
                              const QString& cacheFolder,
                              const std::stop_token& stop)
{
    const std::optional<FileIdentity> identity = fileIdentity(file);
    if (!identity) {
        return {};
    }
    PublishedFile known{QString::fromStdString(entry.name), PublishedFile::Certainty::Size};
    const std::string_view expected = knownSum(entry, identity->size);
    if (expected.empty()) {
        return known;
    }
    const QString sum = rememberedSum(file, *identity, cacheFolder, stop);
    if (!sum.isEmpty()) {
        const bool isSame =
            sum.startsWith(QLatin1String(expected.data(), static_cast<qsizetype>(expected.size())));
        known.certainty =
            isSame ? PublishedFile::Certainty::Sum : PublishedFile::Certainty::OtherSum;
    }
    return known;
}

PublishedFile recogniseFile(const std::filesystem::path& file,
                            const QString& cacheFolder,
                            const std::stop_token& stop)
{
    const std::optional<FileIdentity> identity = fileIdentity(file);
    const CatalogueEntry* const entry = identity ? findBySize(identity->size) : nullptr;
    return entry == nullptr ? PublishedFile() : recogniseFileOf(*entry, file, cacheFolder, stop);
}

} // namespace trilume::app
