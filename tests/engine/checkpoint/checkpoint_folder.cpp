// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/checkpoint/checkpoint_folder.h"

#include "engine/base/check.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <random>

namespace trilume::tests {

using checkpoint::FloatType;
using checkpoint::HgrnBitHyperParameters;

namespace {

std::uint64_t valueCount(const TestTensor& tensor)
{
    std::uint64_t count = 1;
    for (const std::uint64_t dimension : tensor.shape) {
        count *= dimension;
    }
    return count;
}

std::uint16_t halfFrom(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16U & 0x8000U;
    const int exponent = static_cast<int>(bits >> 23U & 0xFFU) - 112;
    if (exponent == 143) {
        return static_cast<std::uint16_t>(sign | 0x7C00U | ((bits & 0x7FFFFFU) != 0 ? 0x200U : 0U));
    }
    if (exponent <= 0) {
        return static_cast<std::uint16_t>(sign);
    }
    return static_cast<std::uint16_t>(sign | static_cast<std::uint32_t>(exponent) << 10U
                                      | (bits >> 13U & 0x3FFU));
}

std::string headerText(const std::vector<TestTensor>& tensors,
                       const std::vector<std::uint64_t>& sizes)
{
    std::string header = "{\"__metadata__\":{\"format\":\"pt\"}";
    std::uint64_t offset = 0;
    for (std::size_t index = 0; index < tensors.size(); ++index) {
        std::string shape;
        for (const std::uint64_t dimension : tensors[index].shape) {
            shape += (shape.empty() ? "" : ",") + std::to_string(dimension);
        }
        header += ",\"" + tensors[index].name + "\":{\"dtype\":\"" + tensors[index].dtype
                  + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + std::to_string(offset) + ","
                  + std::to_string(offset + sizes[index]) + "]}";
        offset += sizes[index];
    }
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = header.size();
    std::string text(sizeof(length), '\0');
    std::memcpy(text.data(), &length, sizeof(length));
    return text + header;
}

// F16 numbers of a normal distribution with a deviation of about 0.02, over and over.
std::string randomHalves()
{
    std::mt19937_64 random(7);
    std::normal_distribution<float> weights(0.0F, 0.02F);
    std::vector<float> values(32768);
    std::generate(values.begin(), values.end(), [&] { return weights(random); });
    return floatData(values, FloatType::F16);
}

void writeLargeFile(const std::filesystem::path& path,
                    const std::vector<TestTensor>& tensors,
                    LargeData data)
{
    std::vector<std::uint64_t> sizes;
    sizes.reserve(tensors.size());
    for (const TestTensor& tensor : tensors) {
        sizes.push_back(2 * valueCount(tensor));
    }
    const std::string header = headerText(tensors, sizes);
    const std::string block = randomHalves();
    std::ofstream file(path, std::ios::binary);
    file << header;
    std::uint64_t end = header.size();
    for (const std::uint64_t size : sizes) {
        const std::uint64_t filled =
            data == LargeData::Random ? size : std::min<std::uint64_t>(size, block.size());
        for (std::uint64_t done = 0; done < filled; done += block.size()) {
            file.write(block.data(), static_cast<std::streamsize>(
                                         std::min<std::uint64_t>(block.size(), filled - done)));
        }
        end += size;
        file.seekp(static_cast<std::streamoff>(end));
    }
    file.close();
    TRILUME_CHECK(file.good());
    std::filesystem::resize_file(path, end);
}

} // namespace

std::vector<TestTensor> emptyTensors(const HgrnBitHyperParameters& parameters)
{
    const std::uint64_t d = parameters.hiddenSize;
    const std::uint64_t m = parameters.feedForwardSize;
    const std::uint64_t v = parameters.vocabularySize;
    std::vector<TestTensor> tensors;
    const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape) {
        tensors.push_back({name, "F16", std::move(shape), {}});
    };
    add("model.embeddings.weight", {v, d});
    if (parameters.useLowerBound) {
        add("model.lower_bounds", {parameters.layerCount, d});
    }
    for (std::size_t layer = 0; layer < parameters.layerCount; ++layer) {
        const std::string block = "model.layers." + std::to_string(layer) + ".";
        add(block + "attn_norm.weight", {d});
        add(block + "mlp_norm.weight", {d});
        add(block + "attn.i_proj.weight", {d, d});
        add(block + "attn.i_proj.norm.weight", {d});
        add(block + "attn.f_proj.weight", {d, d});
        add(block + "attn.f_proj.norm.weight", {d});
        add(block + "attn.g_proj.weight", {d, d});
        add(block + "attn.g_proj.norm.weight", {d});
        add(block + "attn.o_proj.weight", {d, d});
        add(block + "attn.o_proj.norm.weight", {d});
        add(block + "attn.g_norm.weight", {d});
        add(block + "mlp.gate_proj.weight", {2 * m, d});
        add(block + "mlp.gate_proj.norm.weight", {d});
        add(block + "mlp.down_proj.weight", {d, m});
        add(block + "mlp.down_proj.norm.weight", {m});
    }
    add("model.norm.weight", {d});
    add("lm_head.weight", {v, d});
    add("lm_head.norm.weight", {d});
    return tensors;
}

std::vector<TestTensor> randomTensors(const HgrnBitHyperParameters& parameters,
                                      FloatType type,
                                      std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<float> normal(0.0F, 0.05F);
    std::vector<TestTensor> tensors = emptyTensors(parameters);
    for (TestTensor& tensor : tensors) {
        // Few enough bits that the values are the same in every type: multiples of 1/128 about 1
        // for norms, of 1/1024 about 0 for weights.
        const bool isNorm = tensor.shape.size() == 1;
        const float step = isNorm ? 0x1p-7F : 0x1p-10F;
        std::vector<float> values(valueCount(tensor));
        for (float& value : values) {
            const float part = std::clamp(normal(random), -0.24F, 0.24F);
            value = (isNorm ? 1.0F : 0.0F) + std::round(part / step) * step;
        }
        tensor.dtype = floatTypeName(type);
        tensor.data = floatData(values, type);
    }
    return tensors;
}

std::string floatData(const std::vector<float>& values, FloatType type)
{
    std::string data(values.size() * checkpoint::floatBytes(type), '\0');
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto bits = std::bit_cast<std::uint32_t>(values[index]);
        if (type == FloatType::F32) {
            std::memcpy(data.data() + 4 * index, &bits, 4);
            continue;
        }
        const std::uint16_t half = type == FloatType::F16 ? halfFrom(values[index])
                                                          : static_cast<std::uint16_t>(bits >> 16U);
        std::memcpy(data.data() + 2 * index, &half, 2);
    }
    return data;
}

std::string safetensorsText(const std::vector<TestTensor>& tensors)
{
    std::vector<std::uint64_t> sizes;
    sizes.reserve(tensors.size());
    std::string data;
    for (const TestTensor& tensor : tensors) {
        sizes.push_back(tensor.data.size());
        data += tensor.data;
    }
    return headerText(tensors, sizes) + data;
}

std::string configText(const HgrnBitHyperParameters& parameters,
                       const std::map<std::string, std::string>& changes)
{
    std::map<std::string, std::string> members = {
        {"architectures", "[\"HGRNBitForCausalLM\"]"},
        {"attn_mode", "\"fused_recurrent\""},
        {"bos_token_id", "1"},
        {"conv_size", "4"},
        {"eos_token_id", "2"},
        {"expand_ratio", "1"},
        {"fuse_cross_entropy", "true"},
        {"hidden_act", "\"swish\""},
        {"hidden_ratio", "4"},
        {"hidden_size", std::to_string(parameters.hiddenSize)},
        {"initializer_range", "0.02"},
        {"intermediate_size", std::to_string(parameters.feedForwardSize)},
        {"max_position_embeddings", std::to_string(parameters.contextLength)},
        {"model_type", "\"hgrn_bit\""},
        {"num_heads", "1"},
        {"num_hidden_layers", std::to_string(parameters.layerCount)},
        {"rms_norm_eps", "1e-06"},
        {"tie_word_embeddings", "false"},
        {"torch_dtype", "\"float16\""},
        {"use_cache", "true"},
        {"use_lower_bound", parameters.useLowerBound ? "true" : "false"},
        {"use_short_conv", "false"},
        {"vocab_size", std::to_string(parameters.vocabularySize)},
    };
    for (const auto& change : changes) {
        members[change.first] = change.second;
    }
    std::string text;
    for (const auto& member : members) {
        if (!member.second.empty()) {
            text += (text.empty() ? "{\n  \"" : ",\n  \"") + member.first + "\": " + member.second;
        }
    }
    return text + "\n}\n";
}

void writeFile(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    TRILUME_CHECK(file.good());
}

void writeCheckpoint(const std::filesystem::path& folder,
                     const HgrnBitHyperParameters& parameters,
                     FloatType type,
                     std::uint64_t seed)
{
    std::filesystem::create_directories(folder);
    writeFile(folder / "config.json", configText(parameters));
    writeFile(folder / "model.safetensors", safetensorsText(randomTensors(parameters, type, seed)));
}

void writeLargeCheckpoint(const std::filesystem::path& folder,
                          const HgrnBitHyperParameters& parameters,
                          LargeData data,
                          std::size_t shards)
{
    std::filesystem::create_directories(folder);
    writeFile(folder / "config.json", configText(parameters, {{"intermediate_size", "null"}}));
    const std::vector<TestTensor> tensors = emptyTensors(parameters);
    if (shards == 1) {
        writeLargeFile(folder / "model.safetensors", tensors, data);
        return;
    }
    std::string map;
    for (std::size_t shard = 0; shard < shards; ++shard) {
        const std::string name =
            "model-" + std::to_string(shard + 1) + "-of-" + std::to_string(shards) + ".safetensors";
        const auto begin = static_cast<std::ptrdiff_t>(tensors.size() * shard / shards);
        const auto end = static_cast<std::ptrdiff_t>(tensors.size() * (shard + 1) / shards);
        const std::vector<TestTensor> part(tensors.begin() + begin, tensors.begin() + end);
        for (const TestTensor& tensor : part) {
            map += (map.empty() ? "\"" : ",\n\"") + tensor.name + "\": \"" + name + "\"";
        }
        writeLargeFile(folder / name, part, data);
    }
    writeFile(folder / "model.safetensors.index.json", "{\"weight_map\": {" + map + "}}");
}

} // namespace trilume::tests
