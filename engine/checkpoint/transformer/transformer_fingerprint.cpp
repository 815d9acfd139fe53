// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/content_hasher.h"
#include "engine/checkpoint/transformer/for_each_tensor.h"
#include "engine/checkpoint/transformer/tokenizer_content.h"
#include "engine/checkpoint/transformer/transformer_file.h"

#include <vector>

namespace trilume::checkpoint {

namespace {

// Walks the tensors of a file in the order of the fingerprint, row by row.
class TransformerFileHasher
{
public:
    TransformerFileHasher(const TransformerFile& file,
                          const std::stop_token& stop,
                          const std::function<void(double share)>& onProgress)
        : m_file(file)
        , m_stop(stop)
        , m_onProgress(onProgress)
        , m_hasher(file.hyperParameters())
    {}

    [[nodiscard]] Result<std::string> run()
    {
        const Status counted =
            forEachTensor(m_file.tensors(), [this](const auto& tensor) -> Status {
                m_allBytes += tensor.bytes.size();
                return Done{};
            });
        const Status hashed = forEachTensor(
            m_file.tensors(), [this](const auto& tensor) { return addTensor(tensor); });
        for (const Status* status : {&counted, &hashed}) {
            if (!*status) {
                return status->error();
            }
        }
        std::vector<std::byte> tokenizer;
        for (const std::span<const std::byte> part : tokenizerContent(m_file.gguf())) {
            if (Status status = stage(part); !status) {
                return status.error();
            }
            tokenizer.insert(tokenizer.end(), m_staged.begin(), m_staged.end());
        }
        if (Status status = m_file.checkUnchanged(); !status) {
            return status.error();
        }
        return m_hasher.finish(tokenizer);
    }

private:
    // Into m_staged: the file may shrink under its mapping meanwhile.
    [[nodiscard]] Status stage(std::span<const std::byte> bytes)
    {
        m_staged.resize(bytes.size());
        return m_file.readBytes(bytes, m_staged);
    }

    // Stages the bytes of one row of a tensor.
    [[nodiscard]] Status stageRow(std::span<const std::byte> bytes)
    {
        constexpr std::size_t kRowsBetween = 256; // of looking up and of telling
        if (m_rows++ % kRowsBetween == 0) {
            if (m_stop.stop_requested()) {
                return Error{Errc::Cancelled, Sentence::of("The fingerprint was cancelled.")};
            }
            if (m_onProgress) {
                m_onProgress(static_cast<double>(m_doneBytes) / static_cast<double>(m_allBytes));
            }
        }
        m_doneBytes += bytes.size();
        return stage(bytes);
    }

    [[nodiscard]] Status addTensor(const FloatTensorView& tensor)
    {
        m_hasher.beginFloats(tensor.name, tensor.rows, tensor.columns);
        const std::size_t rowBytes = tensor.columns * floatBytes(tensor.type);
        m_floats.resize(tensor.columns);
        for (std::size_t row = 0; row < tensor.rows; ++row) {
            if (Status status = stageRow(tensor.bytes.subspan(row * rowBytes, rowBytes)); !status) {
                return status;
            }
            widenFloats(tensor.type, m_staged, m_floats);
            m_hasher.addFloats(m_floats);
        }
        return Done{};
    }

    [[nodiscard]] Status addTensor(const BlockFloatView& tensor)
    {
        m_hasher.beginFloats(tensor.name, tensor.rows, tensor.columns);
        m_floats.resize(tensor.columns);
        for (std::size_t row = 0; row < tensor.rows; ++row) {
            if (Status status = stageRow(tensor.rowOf(row)); !status) {
                return status;
            }
            if (Status status = decodeBlockFloatRow(tensor, row, m_staged, m_floats); !status) {
                return within(m_file.source(), status.error());
            }
            m_hasher.addFloats(m_floats);
        }
        return Done{};
    }

    [[nodiscard]] Status addTensor(const ScaledTernaryView& tensor)
    {
        const bool isOne = tensor.scales == quant::ScaleKind::Tensor;
        m_hasher.beginTernary(tensor.name, tensor.rows, tensor.columns,
                              isOne ? tensor.scale : 0.0F);
        m_trits.resize(tensor.columns);
        m_floats.resize(tensor.rowScales());
        for (std::size_t row = 0; row < tensor.rows; ++row) {
            if (Status status = stageRow(tensor.rowOf(row)); !status) {
                return status;
            }
            if (Status status = decodeScaledRow(tensor, row, m_staged, m_trits, m_floats);
                !status) {
                return within(m_file.source(), status.error());
            }
            m_hasher.addRow(m_trits, m_floats, tensor.groupColumns);
        }
        return Done{};
    }

    const TransformerFile& m_file;
    const std::stop_token& m_stop;
    const std::function<void(double share)>& m_onProgress;
    ContentHasher m_hasher;
    std::uint64_t m_allBytes = 0;
    std::uint64_t m_doneBytes = 0;
    std::uint64_t m_rows = 0;
    std::vector<std::byte> m_staged;
    std::vector<std::int8_t> m_trits; // of one row, as the others
    std::vector<float> m_floats;
};

} // namespace

Result<std::string> computeFingerprint(const TransformerFile& file,
                                       const std::stop_token& stop,
                                       const std::function<void(double share)>& onProgress)
{
    return TransformerFileHasher(file, stop, onProgress).run();
}

} // namespace trilume::checkpoint
