// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/input_file.h"

#include "engine/checkpoint/lfs_pointer.h"

#include <optional>
#include <utility>
#include <vector>

namespace trilume::checkpoint {

Result<InputFile> InputFile::open(const std::filesystem::path& path)
{
    Result<RegularFile> opened = RegularFile::open(path);
    if (!opened) {
        return opened.error();
    }
    InputFile file(std::move(opened).value());
    if (file.size() <= kMaxLfsPointerBytes) {
        std::vector<std::byte> content(static_cast<std::size_t>(file.size()));
        if (Status status = file.read(0, content); !status) {
            return status.error();
        }
        if (std::optional<Error> pointer = lfsPointerError(content, path.string())) {
            return *std::move(pointer);
        }
    }
    return file;
}

Result<std::string> InputFile::readAll(std::size_t limit) const
{
    if (size() > limit) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: has %2 bytes, expected at most %3.", path(), size(), limit)};
    }
    std::string text(static_cast<std::size_t>(size()), '\0');
    if (Status status = read(0, std::as_writable_bytes(std::span(text))); !status) {
        return status.error();
    }
    return text;
}

} // namespace trilume::checkpoint
