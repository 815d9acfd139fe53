// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/model_file_writing_p.h"
#include "engine/checkpoint/model_keys.h"

#include <system_error>
#include <utility>

namespace trilume::checkpoint {

namespace {

// A full disk is better known before the work than after it.
Status checkSpace(const std::filesystem::path& output, std::uint64_t neededBytes)
{
    std::error_code error;
    const std::filesystem::path folder =
        output.has_parent_path() ? output.parent_path() : std::filesystem::path(".");
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    if (!error && space.available < neededBytes) {
        return Error{Errc::Io, Sentence::of("%1: needs %2 bytes, the disk has %3 bytes free.",
                                            output, Sentence::amount(neededBytes),
                                            Sentence::amount(space.available))};
    }
    return Done{};
}

} // namespace

Result<ImportReport> writeModelFile(
    GgufWriter& writer,
    const std::filesystem::path& output,
    const ImportOptions& options,
    ImportReport report,
    const std::function<Result<std::string>(AtomicFile& file)>& writeWeights)
{
    if (Status status = checkSpace(output, writer.fileBytes()); !status) {
        return status.error();
    }
    Result<AtomicFile> file = AtomicFile::create(output);
    if (!file) {
        return file.error();
    }
    if (Status status = writer.writeHeader(file.value()); !status) {
        return status.error();
    }
    const Result<std::string> fingerprint = writeWeights(file.value());
    if (!fingerprint) {
        return fingerprint.error();
    }
    if (Status status = writer.replaceString(file.value(), keys::kFingerprint, fingerprint.value());
        !status) {
        return status.error();
    }
    report.fingerprint = fingerprint.value();
    report.fileBytes = file.value().size();
    report.output = output;
    if (options.nextName) {
        Result<std::filesystem::path> name = file.value().commitUnder(options.nextName);
        if (!name) {
            return name.error();
        }
        report.output = std::move(name).value();
    } else if (Status status = file.value().commit(); !status) {
        return status.error();
    }
    return report;
}

} // namespace trilume::checkpoint
