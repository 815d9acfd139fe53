// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/model_head.h"

#include "engine/base/input_error.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/model_file_p.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include <sys/mman.h>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kFirstPiece = std::size_t{256} << 10U;
constexpr std::size_t kLargestHead = std::size_t{256} << 20U;
constexpr std::size_t kUsualHead = std::size_t{16} << 20U;
constexpr std::size_t kSmallTensor = 64; // bytes: scales, which are looked at

// How many bytes of the end of a tensor are looked at: the whole of small ones, and scales that
// stand behind weights.
std::size_t lookedAtBytes(const GgufTensorView& tensor)
{
    return tensor.bytes.size() <= kSmallTensor ? tensor.bytes.size()
                                               : ggufTensorTypeInfo(tensor.type)->tailBytes;
}

// Where the tables end, if these are whole: the tensors come after them.
std::size_t endOfTables(const GgufView& view, std::span<const std::byte> memory)
{
    std::size_t end = memory.size();
    for (const GgufTensorView& tensor : view.tensors()) {
        const auto offset = static_cast<std::size_t>(tensor.bytes.data() - memory.data());
        end = std::min(end, offset);
    }
    return end;
}

} // namespace

Result<ModelHead> ModelHead::read(const std::filesystem::path& path,
                                  const std::function<void()>& betweenPieces)
{
    const Result<RegularFile> file = RegularFile::open(path);
    if (!file) {
        return file.error();
    }
    // Zeros that take no room until they are written, so that tables can point behind their end.
    const auto size = static_cast<std::size_t>(file.value().size());
    void* memory = size == 0 ? nullptr
                             : mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) { // NOLINT(performance-no-int-to-ptr): the system's own constant
        return inputError(path, errno);
    }
    ModelHead head(std::span(static_cast<std::byte*>(memory), size));
    if (Status filled = head.fill(file.value(), betweenPieces); !filled) {
        return filled.error();
    }
    Result<ModelFile> parsed = readModelFile(head.m_memory, path.string(), std::nullopt);
    if (!parsed) {
        return parsed.error();
    }
    if (Status unchanged = file.value().checkUnchanged(); !unchanged) {
        return unchanged.error();
    }
    head.m_file = std::move(parsed).value();
    return head;
}

// Reads on until the tables are whole, or it is known that they never are.
Status ModelHead::fill(const RegularFile& file, const std::function<void()>& betweenPieces)
{
    const auto take = [this, &file, &betweenPieces](std::size_t begin, std::size_t end) {
        if (betweenPieces) {
            betweenPieces();
        }
        return file.read(begin, m_memory.subspan(begin, end - begin));
    };
    const std::size_t most = std::min(m_memory.size(), kLargestHead);
    std::size_t known = 0;
    std::string lastError;
    while (known < most) {
        const std::size_t next = std::min(most, known == 0 ? kFirstPiece : known * 8);
        if (Status done = take(known, next); !done) {
            return done;
        }
        known = next;
        const Result<GgufView> view = parseGguf(m_memory, file.path().string());
        if (!view) { // cut in the middle of them, or damaged, which more of them does not change
            std::string error = view.error().english();
            if (known >= kUsualHead && error == lastError) {
                break;
            }
            lastError = std::move(error);
            continue;
        }
        if (endOfTables(view.value(), m_memory) > known) {
            continue;
        }
        for (const GgufTensorView& tensor : view.value().tensors()) {
            const auto begin = static_cast<std::size_t>(tensor.bytes.data() - m_memory.data());
            const std::size_t end = begin + tensor.bytes.size();
            const std::size_t count = lookedAtBytes(tensor);
            if (count > 0 && end > known) {
                if (Status done = take(end - count, end); !done) {
                    return done;
                }
            }
        }
        break;
    }
    return Done{};
}

ModelHead::ModelHead(ModelHead&& other) noexcept
    : m_memory(std::exchange(other.m_memory, {}))
    , m_file(std::exchange(other.m_file, std::nullopt))
{}

ModelHead::~ModelHead()
{
    m_file.reset(); // which points into it
    if (!m_memory.empty()) {
        munmap(m_memory.data(), m_memory.size());
    }
}

} // namespace trilume::checkpoint
