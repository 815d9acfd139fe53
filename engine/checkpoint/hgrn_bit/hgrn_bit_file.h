// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/mapped_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/checkpoint/tensor_views.h"
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
    [[nodiscard]] std::vector<const TernaryTensorView*> ternary() const;
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

    // The same by an entry of hgrnBitTensorSpecs(hyperParameters()), of the kind asked for.
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

// Checks a file whose architecture is this one; nothing of the weights is read yet. `file` is the
// mapping that the view lies in; without one its bytes must outlive the result.
[[nodiscard]] Result<HgrnBitFile> readHgrnBitFile(GgufView view,
                                                  std::string_view source,
                                                  std::optional<MappedFile> file);

// For bytes in memory, which must outlive the result; other architectures are refused. `source`
// names them in messages.
[[nodiscard]] Result<HgrnBitFile> parseHgrnBitFile(std::span<const std::byte> bytes,
                                                   std::string_view source);

} // namespace trilume::checkpoint
