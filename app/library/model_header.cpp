// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_header.h"

#include "app/library/describe_model.h"
#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "engine/base/file_identity.h"
#include "engine/checkpoint/model_head.h"
#include "engine/model/cache_folder.h"
#include "engine/model/fingerprint_cache.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>
#include <variant>

namespace trilume::app {

namespace {

// A number as all architectures name it; 0 where the file has none.
int hyperParameter(const checkpoint::FileDescription& file, std::string_view key)
{
    for (const checkpoint::HyperParameter& parameter : file.hyperParameters) {
        const auto* value = std::get_if<std::uint64_t>(&parameter.value);
        if (parameter.key == key && value != nullptr) {
            constexpr std::uint64_t kMost = std::numeric_limits<int>::max();
            return static_cast<int>(std::min(*value, kMost));
        }
    }
    return 0;
}

QString knownFingerprint(const std::filesystem::path& path, const QString& cacheFolder)
{
    const std::optional<FileIdentity> identity = fileIdentity(path);
    if (!identity) {
        return {};
    }
    model::CacheFolder folder(toFilePath(cacheFolder));
    return QString::fromStdString(
        model::FingerprintCache(folder).find(path, *identity).value_or(std::string()));
}

} // namespace

std::filesystem::path toFilePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QString fromFilePath(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

FoundModel readModelHeader(const QString& path, const QString& cacheFolder)
{
    const std::filesystem::path file = toFilePath(path);
    FoundModel found;
    found.path = path;
    found.name = displayText(QFileInfo(path).completeBaseName());
    found.fileBytes = QFileInfo(path).size();
    const Result<checkpoint::ModelHead> opened = checkpoint::ModelHead::read(file);
    if (!opened) {
        found.problem = errorText(opened.error());
        return found;
    }
    const auto tokenizer = checkpoint::loadTokenizer(opened.value().file());
    if (!tokenizer) {
        found.problem = errorText(tokenizer.error());
        return found;
    }
    const checkpoint::FileDescription all = checkpoint::describe(opened.value().file());
    found.name = displayText(all.name);
    found.architecture = displayText(all.architecture);
    found.parameterCount = static_cast<qint64>(all.parameterCount);
    found.fileBytes = static_cast<qint64>(all.sizeBytes);
    if (all.ternaryCount > 0) {
        found.bitsPerWeight =
            8.0 * static_cast<double>(all.ternaryBytes) / static_cast<double>(all.ternaryCount);
    }
    found.trainedLength = hyperParameter(all, "context_length");
    found.hasTokenizer = tokenizer.value() != nullptr;
    found.hasChatMarkers = all.chatMarkers.has_value();
    found.description = describeModel(opened.value().file(), tokenizer.value().get());
    found.fingerprint = knownFingerprint(file, cacheFolder);
    return found;
}

} // namespace trilume::app
