// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/mapped_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/float_type.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/hyper_parameters.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/quant/ternary_format.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// A matrix or vector of floats in the file; a vector has one row. Memory is the file's.
struct FloatTensorView
{
    std::string name;
    FloatType type = FloatType::F32;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::span<const std::byte> bytes; // exactly rows * columns values, row-major

    [[nodiscard]] std::size_t size() const { return rows * columns; }

    // Widens all values; `out` holds size() of them. A NaN or an infinity is refused by name.
    [[nodiscard]] Status readFloats(std::span<float> out) const;

    // Widens one row; `out` holds `columns` values. A row of finite values only is the caller's
    // business.
    void readRow(std::size_t row, std::span<float> out) const;
};

// A ternary matrix in the file: rows of rowBytes() bytes (quant/ternary_format.h, whose decoders
// check the codes themselves), and the multiplier of its trits (finite, at least 1e-5).
struct TernaryTensorView
{
    std::string name;
    quant::TernaryFormat format = quant::TernaryFormat::Tq2_0;
    std::size_t rows = 0;
    std::size_t columns = 0; // logical: the padding in the file is not counted
    std::span<const std::byte> bytes;
    float scale = 0.0F;

    [[nodiscard]] std::size_t rowBytes() const { return quant::ternaryRowBytes(format, columns); }

    // Strict. The message names the row, not the tensor.
    [[nodiscard]] Status readRow(std::size_t row, std::span<std::int8_t> trits) const;
};

struct BitLinearView
{
    TernaryTensorView weight; // (out, in)
    FloatTensorView norm;     // (in)
};

struct HgrnBitLayerView
{
    FloatTensorView attnNorm; // (d)
    BitLinearView iProj;      // (d, d)
    BitLinearView fProj;      // (d, d)
    BitLinearView gProj;      // (d, d)
    FloatTensorView gNorm;    // (d)
    BitLinearView oProj;      // (d, d)
    FloatTensorView mlpNorm;  // (d)
    BitLinearView gateProj;   // (2 m, d)
    BitLinearView downProj;   // (d, m)
};

struct HgrnBitTensors
{
    FloatTensorView embeddings;                 // (V, d)
    std::optional<FloatTensorView> lowerBounds; // (L, d), with useLowerBound only
    std::vector<HgrnBitLayerView> layers;       // L of them
    FloatTensorView norm;                       // (d)
    BitLinearView lmHead;                       // (V, d)

    // All ternary matrices in the order in which a token reads them.
    template <typename Visitor>
    void forEachTernary(const Visitor& visit) const
    {
        for (const HgrnBitLayerView& layer : layers) {
            for (const BitLinearView* view : {&layer.iProj, &layer.fProj, &layer.gProj,
                                              &layer.oProj, &layer.gateProj, &layer.downProj}) {
                visit(view->weight);
            }
        }
        visit(lmHead.weight);
    }
};

// An HGRN-bit model in a GGUF file, every name, shape, type and size of which was checked: whoever
// loads from it needs no further check of ranges. Views stay valid as long as this object
// (moving it keeps them valid). Immutable, any thread.
class HgrnBitFile final
{
public:
    [[nodiscard]] const HgrnBitHyperParameters& hyperParameters() const { return m_parameters; }

    [[nodiscard]] const HgrnBitTensors& tensors() const { return m_tensors; }

    // general.name, or the file's name without ending.
    [[nodiscard]] const std::string& name() const { return m_name; }

    // general.license; empty when the file does not say.
    [[nodiscard]] const std::string& license() const { return m_license; }

    // The same by an entry of hgrnBitTensorSpecs(hyperParameters()), of the role asked for.
    [[nodiscard]] FloatTensorView floatTensor(const TensorSpec& spec) const;
    [[nodiscard]] TernaryTensorView ternaryTensor(const TensorSpec& spec) const;

    // The serialised SentencePiece model; empty for a model that is driven by ids.
    [[nodiscard]] std::span<const std::byte> tokenizerModel() const { return m_tokenizerModel; }

    // Reads tokenizerModel(); null without one. A vocabulary larger than the model's is refused.
    [[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTokenizer() const;

    // Ids beside the tokenizer's own that end a text; within the vocabulary.
    [[nodiscard]] const std::vector<TokenId>& endTokens() const { return m_endTokens; }

    // Nothing for a base model.
    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const
    {
        return m_markers;
    }

    // trilume.fingerprint, 32 hex digits; empty when the file has none (computeFingerprint() in
    // fingerprint.h makes it).
    [[nodiscard]] const std::string& fingerprint() const { return m_fingerprint; }

    // Keys of the file that this version gives no meaning to, in file order.
    [[nodiscard]] const std::vector<std::string>& unknownKeys() const { return m_unknownKeys; }

    // All weights, ternary and not.
    [[nodiscard]] std::uint64_t parameterCount() const;

    // Everything else that the file says, for `inspect`.
    [[nodiscard]] const GgufView& gguf() const { return m_gguf; }

    // The file's path or whatever it was parsed as; names it in messages.
    [[nodiscard]] const std::string& source() const { return m_source; }

    [[nodiscard]] std::uint64_t sizeBytes() const { return m_gguf.sizeBytes(); }

    // Copies the bytes of a view, as many as `out` holds; safe while others truncate the file, as
    // reading through the view is not.
    [[nodiscard]] Status readBytes(std::span<const std::byte> part, std::span<std::byte> out) const;

    // An error when the file was written to since it was opened.
    [[nodiscard]] Status checkUnchanged() const;

    // Of the file when it was opened; nothing when parsed from memory.
    [[nodiscard]] std::optional<FileIdentity> identity() const
    {
        return m_file ? std::optional(m_file->identity()) : std::nullopt;
    }

private:
    friend class HgrnBitFileParser;
    friend Result<HgrnBitFile> openHgrnBitFile(const std::filesystem::path& path);
    HgrnBitFile() = default;

    std::optional<MappedFile> m_file; // nothing when parsed from memory
    GgufView m_gguf;
    std::string m_source;
    std::string m_name;
    std::string m_license;
    std::string m_fingerprint;
    HgrnBitHyperParameters m_parameters;
    HgrnBitTensors m_tensors;
    std::span<const std::byte> m_tokenizerModel;
    std::vector<TokenId> m_endTokens;
    std::optional<tokenizer::ChatMarkers> m_markers;
    std::vector<std::string> m_unknownKeys;
};

// Maps and checks the file; nothing of the weights is read yet.
[[nodiscard]] Result<HgrnBitFile> openHgrnBitFile(const std::filesystem::path& path);

// The same for bytes in memory, which must outlive the result. `source` names them
// in messages.
[[nodiscard]] Result<HgrnBitFile> parseHgrnBitFile(std::span<const std::byte> bytes,
                                                   std::string_view source);

} // namespace trilume::checkpoint
