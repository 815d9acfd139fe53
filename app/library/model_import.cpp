// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_import.h"

#include "app/library/model_header.h"
#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "engine/base/atomic_file.h"
#include "engine/base/regular_file.h"
#include "engine/checkpoint/importer.h"
#include "engine/runtime/thread_budget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <vector>

namespace trilume::app {

namespace {

constexpr std::size_t kPiece = std::size_t{4} << 20U; // bytes copied at once
constexpr qsizetype kLongestName = 80;

// Letters and digits of any script, and what file names usually have; nothing that a shell or
// another system would trip over.
QString safeName(const QString& name)
{
    const QString begin = name.left(kLongestName);
    QString safe;
    for (const QChar letter : begin) {
        const bool isPlain = letter.isLetterOrNumber() || QStringLiteral("-_.+ ").contains(letter);
        safe.append(isPlain ? letter : QLatin1Char('-'));
    }
    safe = safe.simplified();
    while (safe.startsWith(QLatin1Char('.'))) { // would be hidden
        safe.remove(0, 1);
    }
    return safe.isEmpty() ? QStringLiteral("model") : safe;
}

QString freePath(const QString& folder, const QString& name)
{
    const QString base = folder + QLatin1Char('/') + safeName(name);
    QString path = base + QStringLiteral(".gguf");
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++i) {
        path = QStringLiteral("%1-%2.gguf").arg(base).arg(i);
    }
    return path;
}

// The folder of a checkpoint: the one that was chosen, or that of one of its files.
QString checkpointFolder(const QFileInfo& source)
{
    if (source.isDir()) {
        return source.filePath();
    }
    const QString name = source.fileName();
    const bool isPart = name == QLatin1String("config.json")
                        || name.endsWith(QLatin1String(".safetensors"), Qt::CaseInsensitive)
                        || name.endsWith(QLatin1String(".safetensors.index.json"));
    return isPart ? source.absolutePath() : QString();
}

Result<ImportedModel> convert(const QString& folder, const ModelImportRequest& request)
{
    checkpoint::ImportOptions options;
    options.budget = defaultThreadBudgetBesideWindow();
    const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
    // Another one may take it meanwhile, so it is looked for again at the end.
    const QString output = freePath(request.folder, name);
    options.nextName = [&request, name] {
        return toFilePath(freePath(request.folder, name));
    };
    const Result<checkpoint::ImportReport> imported = checkpoint::importFolder(
        toFilePath(folder), toFilePath(output), options,
        [&request](const checkpoint::ImportProgress& progress) {
            if (request.onProgress && progress.bytesTotal > 0) {
                request.onProgress(static_cast<double>(progress.bytesDone)
                                   / static_cast<double>(progress.bytesTotal));
            }
        },
        request.stop);
    if (!imported) {
        return imported.error();
    }
    ImportedModel model{
        fromFilePath(imported.value().output), displayText(imported.value().name), {}};
    for (const Sentence& warning : imported.value().warnings) {
        model.warnings.append(sentenceText(warning));
    }
    return model;
}

// A full disk is better known before the work than after it.
Status checkSpace(const std::filesystem::path& folder, std::uint64_t needed)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    if (!error && space.available < needed) {
        return Error{Errc::Io,
                     Sentence::of("%1: needs %2 bytes, the disk has %3 bytes free.", folder,
                                  Sentence::amount(needed), Sentence::amount(space.available))};
    }
    return Done{};
}

Status copyBytes(const RegularFile& from, AtomicFile& to, const ModelImportRequest& request)
{
    std::vector<std::byte> piece(std::min<std::size_t>(kPiece, from.size()));
    for (std::uint64_t done = 0; done < from.size(); done += piece.size()) {
        if (request.stop.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("The import was cancelled.")};
        }
        piece.resize(std::min<std::uint64_t>(piece.size(), from.size() - done));
        if (Status status = from.read(done, piece); !status) {
            return status;
        }
        if (Status status = to.write(piece); !status) {
            return status;
        }
        if (request.onProgress) {
            request.onProgress(static_cast<double>(done + piece.size())
                               / static_cast<double>(from.size()));
        }
    }
    return from.checkUnchanged();
}

Result<ImportedModel> copy(const QFileInfo& source, const ModelImportRequest& request)
{
    const FoundModel header = readModelHeader(source.filePath(), {});
    if (!header.isUsable()) {
        return Error{Errc::Unsupported, asSentence(header.problem)};
    }
    if (source.canonicalPath() == QFileInfo(request.folder).canonicalFilePath()) {
        return Error{
            Errc::InvalidArgument,
            asSentence(QCoreApplication::translate("ModelImport", "%1 is among the models already.")
                           .arg(inOneRun(source.fileName())))};
    }
    const Result<RegularFile> from = RegularFile::open(toFilePath(source.filePath()));
    if (!from) {
        return from.error();
    }
    if (Status status = checkSpace(toFilePath(request.folder), from.value().size()); !status) {
        return status.error();
    }
    const QString output = freePath(request.folder, source.completeBaseName());
    Result<AtomicFile> to = AtomicFile::create(toFilePath(output));
    if (!to) {
        return to.error();
    }
    if (Status status = copyBytes(from.value(), to.value(), request); !status) {
        return status.error();
    }
    const Result<std::filesystem::path> named = to.value().commitUnder([&request, &source] {
        return toFilePath(freePath(request.folder, source.completeBaseName()));
    });
    if (!named) {
        return named.error();
    }
    return ImportedModel{fromFilePath(named.value()), header.name, {}};
}

} // namespace

Result<ImportedModel> importModel(const ModelImportRequest& request)
{
    // Both are the person's alone: what one has downloaded is nobody else's business.
    for (const QString& folder : {QFileInfo(request.folder).absolutePath(), request.folder}) {
        if (Status status = ensurePrivateFolder(folder); !status) {
            return status.error();
        }
    }
    const QFileInfo source(request.source);
    const QString folder = checkpointFolder(source);
    return folder.isEmpty() ? copy(source, request) : convert(folder, request);
}

} // namespace trilume::app
