// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/checkpoint/transformer/transformer_folder.h"

#include <random>
#include <utility>

namespace trilume::tests {

namespace {

using namespace trilume::checkpoint;

class TensorMaker
{
public:
    explicit TensorMaker(TransformerFolder::Weights weights)
        : m_weights(weights)
    {}

    void vector(const std::string& name, std::size_t size)
    {
        m_tensors.push_back(
            {name + ".weight", "BF16", {size}, floatData(values(size, 1.0F), FloatType::Bf16)});
    }

    void matrix(const std::string& name, std::size_t rows, std::size_t columns)
    {
        m_tensors.push_back({name + ".weight",
                             "BF16",
                             {rows, columns},
                             floatData(values(rows * columns, 0.0F), FloatType::Bf16)});
    }

    void projection(const std::string& name, std::size_t rows, std::size_t columns)
    {
        switch (m_weights) {
        case TransformerFolder::Weights::Packed:
            packed(name, rows, columns);
            return;
        case TransformerFolder::Weights::Masters:
            matrix(name, rows, columns);
            return;
        case TransformerFolder::Weights::Groups:
            groups(name, rows, columns);
            return;
        }
    }

    [[nodiscard]] std::vector<TestTensor> take() { return std::move(m_tensors); }

private:
    [[nodiscard]] std::vector<float> values(std::size_t count, float middle)
    {
        std::vector<float> all(count);
        for (float& value : all) {
            value = middle + (static_cast<float>(m_random() % 2001U) - 1000.0F) / 4000.0F;
        }
        return all;
    }

    void packed(const std::string& name, std::size_t rows, std::size_t columns)
    {
        std::string bytes;
        for (std::size_t i = 0; i < rows / 4 * columns; ++i) {
            unsigned byte = 0;
            for (unsigned field = 0; field < 4; ++field) {
                byte |= static_cast<unsigned>(m_random() % 3U) << (2 * field);
            }
            bytes.push_back(static_cast<char>(byte));
        }
        m_tensors.push_back({name + ".weight", "U8", {rows / 4, columns}, bytes});
        const float scale = 1.0F + static_cast<float>(m_random() % 64U) / 32.0F;
        m_tensors.push_back(
            {name + ".weight_scale", "BF16", {1}, floatData({scale}, FloatType::Bf16)});
    }

    void groups(const std::string& name, std::size_t rows, std::size_t columns)
    {
        std::vector<float> all(rows * columns);
        float scale = 0.0F;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % 64 == 0) {
                scale = static_cast<float>(1 + m_random() % 1023U) / 16384.0F;
            }
            all[i] = scale * static_cast<float>(static_cast<int>(m_random() % 3U) - 1);
        }
        m_tensors.push_back(
            {name + ".weight", "F16", {rows, columns}, floatData(all, FloatType::F16)});
    }

    TransformerFolder::Weights m_weights;
    std::mt19937 m_random{7};
    std::vector<TestTensor> m_tensors;
};

} // namespace

std::vector<TestTensor> transformerTensors(const TransformerFolder& folder)
{
    TensorMaker make(folder.weights);
    const std::size_t queries = folder.heads * folder.headSize;
    const std::size_t keys = folder.keyHeads * folder.headSize;
    make.matrix("model.embed_tokens", folder.vocabulary, folder.hidden);
    for (std::size_t layer = 0; layer < folder.layers; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        make.vector(prefix + "input_layernorm", folder.hidden);
        make.projection(prefix + "self_attn.q_proj", queries, folder.hidden);
        make.projection(prefix + "self_attn.k_proj", keys, folder.hidden);
        make.projection(prefix + "self_attn.v_proj", keys, folder.hidden);
        make.projection(prefix + "self_attn.o_proj", folder.hidden, queries);
        make.vector(prefix + "post_attention_layernorm", folder.hidden);
        make.projection(prefix + "mlp.gate_proj", folder.inner, folder.hidden);
        make.projection(prefix + "mlp.up_proj", folder.inner, folder.hidden);
        make.projection(prefix + "mlp.down_proj", folder.hidden, folder.inner);
        if (folder.family == "qwen3") {
            make.vector(prefix + "self_attn.q_norm", folder.headSize);
            make.vector(prefix + "self_attn.k_norm", folder.headSize);
        }
        if (folder.family == "bitnet") {
            make.vector(prefix + "self_attn.attn_sub_norm", queries);
            make.vector(prefix + "mlp.ffn_sub_norm", folder.inner);
        }
    }
    make.vector("model.norm", folder.hidden);
    if (!folder.isTied) {
        make.matrix("lm_head", folder.vocabulary, folder.hidden);
    }
    return make.take();
}

std::string transformerConfig(const TransformerFolder& folder)
{
    const auto number = [](std::size_t value) {
        return std::to_string(value);
    };
    std::map<std::string, std::string> members = {
        {"model_type", "\"" + folder.family + "\""},
        {"hidden_size", number(folder.hidden)},
        {"intermediate_size", number(folder.inner)},
        {"vocab_size", number(folder.vocabulary)},
        {"num_hidden_layers", number(folder.layers)},
        {"num_attention_heads", number(folder.heads)},
        {"num_key_value_heads", number(folder.keyHeads)},
        {"head_dim", number(folder.headSize)},
        {"max_position_embeddings", "512"},
        {"rms_norm_eps", "1e-5"},
        {"rope_theta", "500000.0"},
        {"tie_word_embeddings", folder.isTied ? "true" : "false"},
    };
    if (folder.weights == TransformerFolder::Weights::Packed) {
        members["quantization_config"] =
            folder.family == "bitnet"
                ? R"({"quant_method":"bitnet","linear_class":"autobitlinear"})"
                : R"({"quant_method":"bitnet"})";
    }
    if (folder.weights == TransformerFolder::Weights::Masters) {
        members["quantization_config"] = R"({"quant_method":"bitnet",)"
                                         R"("linear_class":"autobitlinear",)"
                                         R"("quantization_mode":"online"})";
    }
    for (const auto& change : folder.config) {
        members[change.first] = change.second;
    }
    std::string text;
    for (const auto& member : members) {
        if (!member.second.empty()) {
            text += (text.empty() ? "{\"" : ",\"") + member.first + "\":" + member.second;
        }
    }
    return text + "}";
}

void writeTransformer(const std::filesystem::path& path, const TransformerFolder& folder)
{
    std::filesystem::create_directories(path);
    writeFile(path / "config.json", transformerConfig(folder));
    writeFile(path / "model.safetensors", safetensorsText(transformerTensors(folder)));
}

} // namespace trilume::tests
