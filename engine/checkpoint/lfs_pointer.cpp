// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/lfs_pointer.h"

#include <algorithm>
#include <string>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kBeginning = "version https://git-lfs.github.com/spec/";
constexpr std::string_view kSizeField = "\nsize ";

// The digits behind "size", as they stand; empty without.
std::string_view sizeIn(std::string_view text)
{
    const std::size_t field = text.find(kSizeField);
    if (field == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(field + kSizeField.size());
    return text.substr(0, text.find_first_not_of("0123456789"));
}

} // namespace

std::optional<Error> lfsPointerError(std::span<const std::byte> content, std::string_view source)
{
    const std::string_view text(reinterpret_cast<const char*>(content.data()),
                                std::min(content.size(), kMaxLfsPointerBytes));
    if (!text.starts_with(kBeginning)) {
        return std::nullopt;
    }
    const std::string_view size = sizeIn(text);
    if (size.empty()) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: is a Git LFS pointer to the file and not the file: get it "
                                  "with \"git lfs pull\" in its folder, or download it by itself.",
                                  source)};
    }
    return Error{
        Errc::Corrupt,
        Sentence::of("%1: is a Git LFS pointer to the file of %2 bytes and not the file: "
                     "get it with \"git lfs pull\" in its folder, or download it by itself.",
                     source, Sentence::digits(std::string(size)))};
}

} // namespace trilume::checkpoint
