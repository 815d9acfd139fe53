// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"

#include "engine/base/check.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"
#include "engine/checkpoint/hgrn_bit/projections.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"

#include <algorithm>
#include <cstring>

namespace trilume::checkpoint {

namespace {

// The float type of a tensor that was checked to be one of the three.
FloatType floatTypeOf(GgufTensorType type)
{
    switch (type) {
    case GgufTensorType::F16:
        return FloatType::F16;
    case GgufTensorType::Bf16:
        return FloatType::Bf16;
    default:
        return FloatType::F32;
    }
}

// The same for a ternary one.
quant::TernaryFormat ternaryFormatOf(GgufTensorType type)
{
    return type == GgufTensorType::Tq1_0 ? quant::TernaryFormat::Tq1_0
                                         : quant::TernaryFormat::Tq2_0;
}

} // namespace

std::vector<const TernaryTensorView*> HgrnBitTensors::ternary() const
{
    std::vector<const TernaryTensorView*> all;
    for (const HgrnBitLayerView& layer : layers) {
        for (const hgrn_bit::StoredProjection& projection : hgrn_bit::kStoredProjections) {
            all.push_back(&(layer.*projection.view).weight);
        }
    }
    all.push_back(&lmHead.weight);
    return all;
}

FloatTensorView HgrnBitFile::floatTensor(const TensorSpec& spec) const
{
    const GgufTensorView* tensor = m_gguf.findTensor(spec.name);
    TRILUME_CHECK(tensor != nullptr && spec.kind == WeightKind::Float);
    return {spec.name, floatTypeOf(tensor->type), spec.rows, spec.columns, tensor->bytes};
}

TernaryTensorView HgrnBitFile::ternaryTensor(const TensorSpec& spec) const
{
    const GgufTensorView* tensor = m_gguf.findTensor(spec.name);
    const GgufTensorView* scale = m_gguf.findTensor(scaleTensorName(spec.name));
    TRILUME_CHECK(tensor != nullptr && scale != nullptr && spec.kind == WeightKind::Ternary);
    TernaryTensorView view = {
        spec.name, ternaryFormatOf(tensor->type), spec.rows, spec.columns, tensor->bytes, 0.0F};
    std::memcpy(&view.scale, scale->bytes.data(), sizeof(view.scale));
    return view;
}

Result<std::unique_ptr<const tokenizer::Tokenizer>> HgrnBitFile::loadTokenizer() const
{
    using TokenizerPointer = std::unique_ptr<const tokenizer::Tokenizer>;
    if (m_tokenizerModel.empty()) {
        return TokenizerPointer();
    }
    Result<TokenizerPointer> loaded = tokenizer::loadSentencePiece(m_tokenizerModel, m_endTokens);
    if (!loaded) {
        return within(m_source + ": " + std::string(keys::kSentencePiece), loaded.error());
    }
    if (loaded.value()->vocabularySize() > m_parameters.vocabularySize) {
        return corrupt(m_source, keys::kSentencePiece,
                       Sentence::of("holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)",
                                    loaded.value()->vocabularySize(), m_parameters.vocabularySize));
    }
    return loaded;
}

std::uint64_t HgrnBitFile::parameterCount() const
{
    std::uint64_t count = 0;
    for (const TensorSpec& spec : hgrnBitTensorSpecs(m_parameters)) {
        count += spec.size();
    }
    return count;
}

Status HgrnBitFile::readBytes(std::span<const std::byte> part, std::span<std::byte> out) const
{
    if (m_file) {
        return m_file->read(part, out);
    }
    TRILUME_CHECK(part.size() == out.size());
    std::copy(part.begin(), part.end(), out.begin());
    return Done{};
}

Status HgrnBitFile::checkUnchanged() const
{
    return m_file ? m_file->checkUnchanged() : Status(Done{});
}

} // namespace trilume::checkpoint
