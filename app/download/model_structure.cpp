// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/model_structure.h"

#include "engine/checkpoint/gguf/gguf_reader.h"

#include <cerrno>
#include <cstddef>
#include <span>
#include <system_error>

#include <sys/mman.h>

namespace trilume::app {

Status checkModelStructure(int descriptor, std::uint64_t size, std::string_view shownName)
{
    if (size == 0) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: found an empty file, expected a model file.", shownName)};
    }
    const auto bytes = static_cast<std::size_t>(size);
    // The parser looks at the tables only; the part is locked, so nobody makes it shorter
    // meanwhile.
    void* memory = ::mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED) { // NOLINT(performance-no-int-to-ptr): the system's own constant
        return Error{Errc::Io, Sentence::of("%1: cannot be read: %2.", shownName,
                                            std::generic_category().message(errno))};
    }
    const Result<checkpoint::GgufView> view =
        checkpoint::parseGguf({static_cast<const std::byte*>(memory), bytes}, shownName);
    ::munmap(memory, bytes);
    return view ? Status(Done{}) : Status(view.error());
}

} // namespace trilume::app
