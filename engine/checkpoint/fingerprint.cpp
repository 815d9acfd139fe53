// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"

#include "engine/base/check.h"
#include "engine/checkpoint/hash_text_p.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"
#include "engine/checkpoint/message_text.h"

#include <algorithm>
#include <new>
#include <vector>

#include <xxhash.h>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kPreamble = "trilume-fingerprint-1\n";
constexpr std::size_t kDigits = 32;
constexpr std::size_t kPieceBytes = std::size_t{1} << 20U; // read at once

// Walks the tensors of a file in the order of the fingerprint.
class FileHasher
{
public:
    FileHasher(const HgrnBitFile& file,
               const std::stop_token& stop,
               const std::function<void(double share)>& onProgress)
        : m_file(file)
        , m_stop(stop)
        , m_onProgress(onProgress)
        , m_hasher(fingerprintPrefix(file.hyperParameters()))
    {}

    [[nodiscard]] Result<std::string> run()
    {
        const std::vector<TensorSpec> specs = hgrnBitTensorSpecs(m_file.hyperParameters());
        m_allBytes = m_file.tokenizerModel().size();
        for (const TensorSpec& spec : specs) {
            m_allBytes += spec.kind == WeightKind::Ternary ? m_file.ternaryTensor(spec).bytes.size()
                                                           : m_file.floatTensor(spec).bytes.size();
        }
        for (const TensorSpec& spec : specs) {
            m_hasher.beginTensor(spec);
            Status status = spec.kind == WeightKind::Ternary
                                ? addTernary(m_file.ternaryTensor(spec))
                                : addFloats(m_file.floatTensor(spec));
            if (!status) {
                return status.error();
            }
        }
        if (Status status = stage(m_file.tokenizerModel()); !status) {
            return status.error();
        }
        if (Status status = m_file.checkUnchanged(); !status) {
            return status.error();
        }
        return m_hasher.finish(m_staged);
    }

private:
    // Into m_staged: the file may shrink under its mapping meanwhile.
    [[nodiscard]] Status stage(std::span<const std::byte> bytes)
    {
        if (m_stop.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("The fingerprint was cancelled.")};
        }
        m_staged.resize(bytes.size());
        Status status = m_file.readBytes(bytes, m_staged);
        m_doneBytes += bytes.size();
        if (status && m_onProgress) {
            m_onProgress(static_cast<double>(m_doneBytes) / static_cast<double>(m_allBytes));
        }
        return status;
    }

    // Calls `work(rows)` for parts of a tensor of about kPieceBytes each: views of m_staged.
    template <typename Tensor, typename Work>
    [[nodiscard]] Status forPieces(const Tensor& tensor, std::size_t rowBytes, Work work)
    {
        const std::size_t rowsAtOnce = std::max<std::size_t>(1, kPieceBytes / rowBytes);
        for (std::size_t row = 0; row < tensor.rows; row += rowsAtOnce) {
            Tensor piece = tensor;
            piece.rows = std::min(rowsAtOnce, tensor.rows - row);
            if (Status status = stage(tensor.bytes.subspan(row * rowBytes, piece.rows * rowBytes));
                !status) {
                return status;
            }
            piece.bytes = m_staged;
            if (Status status = work(piece, row); !status) {
                return status;
            }
        }
        return Done{};
    }

    [[nodiscard]] Status addTernary(const TernaryTensorView& tensor)
    {
        m_hasher.addScale(tensor.scale);
        m_trits.resize(tensor.columns);
        return forPieces(
            tensor, tensor.rowBytes(),
            [&](const TernaryTensorView& piece, std::size_t first) -> Status {
                for (std::size_t row = 0; row < piece.rows; ++row) {
                    if (Status status = quant::decodeTernaryRow(
                            piece.format,
                            piece.bytes.subspan(row * piece.rowBytes(), piece.rowBytes()), m_trits);
                        !status) {
                        return corrupt(
                            m_file.source(), tensorNamed(tensor.name),
                            Sentence::of("row %1: %2", first + row, status.error().sentence));
                    }
                    m_hasher.addTrits(m_trits);
                }
                return Done{};
            });
    }

    [[nodiscard]] Status addFloats(const FloatTensorView& tensor)
    {
        return forPieces(tensor, tensor.columns * floatBytes(tensor.type),
                         [&](const FloatTensorView& piece, std::size_t /*first*/) -> Status {
                             m_floats.resize(piece.size());
                             widenFloats(piece.type, piece.bytes, m_floats);
                             m_hasher.addFloats(m_floats);
                             return Done{};
                         });
    }

    const HgrnBitFile& m_file;
    const std::stop_token& m_stop;
    const std::function<void(double share)>& m_onProgress;
    FingerprintHasher m_hasher;
    std::uint64_t m_allBytes = 0;
    std::uint64_t m_doneBytes = 0;
    std::vector<std::byte> m_staged;
    std::vector<std::int8_t> m_trits; // of one row
    std::vector<float> m_floats;
};

} // namespace

void FingerprintHasher::Deleter::operator()(XXH3_state_s* state) const noexcept
{
    XXH3_freeState(state);
}

FingerprintHasher::FingerprintHasher(std::span<const std::byte> prefix)
    : m_state(XXH3_createState())
{
    if (m_state == nullptr) {
        throw std::bad_alloc();
    }
    XXH3_128bits_reset(m_state.get());
    addBytes(std::as_bytes(std::span<const char>(kPreamble)));
    addBytes(prefix);
}

FingerprintHasher::~FingerprintHasher() = default;

void FingerprintHasher::addBytes(std::span<const std::byte> bytes)
{
    XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size());
}

void FingerprintHasher::addNumber(std::uint64_t number)
{
    addBytes(std::as_bytes(std::span<const std::uint64_t, 1>(&number, 1)));
}

void FingerprintHasher::beginTensor(const TensorSpec& spec)
{
    addNumber(spec.name.size());
    addBytes(std::as_bytes(std::span<const char>(spec.name)));
    addNumber(spec.rows);
    addNumber(spec.columns);
}

void FingerprintHasher::addScale(float scale)
{
    addBytes(std::as_bytes(std::span<const float, 1>(&scale, 1)));
}

void FingerprintHasher::addTrits(std::span<const std::int8_t> trits)
{
    addBytes(std::as_bytes(trits));
}

void FingerprintHasher::addFloats(std::span<const float> values)
{
    addBytes(std::as_bytes(values));
}

std::string FingerprintHasher::finish(std::span<const std::byte> tokenizerModel)
{
    addNumber(tokenizerModel.size());
    addBytes(tokenizerModel);
    return hexText(XXH3_128bits_digest(m_state.get()));
}

Result<std::string> computeFingerprint(const HgrnBitFile& file,
                                       const std::stop_token& stop,
                                       const std::function<void(double share)>& onProgress)
{
    return FileHasher(file, stop, onProgress).run();
}

bool isFingerprint(std::string_view text)
{
    return text.size() == kDigits
           && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace trilume::checkpoint
