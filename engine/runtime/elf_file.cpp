// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/elf_file.h"

#include "engine/base/regular_file.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include <elf.h>

namespace trilume::runtime {

namespace {

#if defined(__x86_64__)
constexpr std::uint16_t kMachine = EM_X86_64;
#elif defined(__aarch64__)
constexpr std::uint16_t kMachine = EM_AARCH64;
#else
constexpr std::uint16_t kMachine = EM_NONE;
#endif
constexpr std::uint16_t kMostSegments = 512;

template <typename Value>
std::span<std::byte> bytesOf(Value& value)
{
    return std::as_writable_bytes(std::span(&value, 1));
}

bool isInside(std::uint64_t offset, std::uint64_t length, std::uint64_t size)
{
    return offset <= size && length <= size - offset;
}

Status checkHeader(const Elf64_Ehdr& header, const std::string& path)
{
    const bool isLibrary = std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0
                           && header.e_type == ET_DYN && header.e_ident[EI_CLASS] == ELFCLASS64
                           && header.e_ident[EI_DATA] == ELFDATA2LSB;
    if (!isLibrary) {
        return Error{Errc::Corrupt, Sentence::of("%1: is no shared library (ELF, 64 bit).", path)};
    }
    if (header.e_machine != kMachine) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: made for another processor: found machine %2, expected %3.",
                                  path, header.e_machine, kMachine)};
    }
    if (header.e_phentsize != sizeof(Elf64_Phdr) || header.e_phnum > kMostSegments) {
        return Error{Errc::Corrupt, Sentence::of("%1: has %2 segments of %3 bytes, expected at "
                                                 "most %4 of %5.",
                                                 path, header.e_phnum, header.e_phentsize,
                                                 kMostSegments, sizeof(Elf64_Phdr))};
    }
    return Done{};
}

} // namespace

Status checkSharedLibrary(const std::filesystem::path& path)
{
    const std::string name = path.string();
    const Result<RegularFile> file = RegularFile::open(path);
    if (!file) {
        return file.error();
    }
    const std::uint64_t size = file.value().size();
    Elf64_Ehdr header = {};
    if (size < sizeof header) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: has %2 bytes, which is too short for a shared "
                                  "library.",
                                  name, size)};
    }
    if (Status read = file.value().read(0, bytesOf(header)); !read) {
        return read;
    }
    if (Status right = checkHeader(header, name); !right) {
        return right;
    }
    std::vector<Elf64_Phdr> segments(header.e_phnum);
    if (!isInside(header.e_phoff, segments.size() * sizeof(Elf64_Phdr), size)) {
        return Error{Errc::Corrupt, Sentence::of("%1: ends before its list of segments.", name)};
    }
    if (Status read =
            file.value().read(header.e_phoff, std::as_writable_bytes(std::span(segments)));
        !read) {
        return read;
    }
    for (const Elf64_Phdr& segment : segments) {
        if (!isInside(segment.p_offset, segment.p_filesz, size)) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1: ends at byte %2, but a segment goes on to byte %3.",
                                      name, size, segment.p_offset + segment.p_filesz)};
        }
    }
    return Done{};
}

} // namespace trilume::runtime
