// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/checkpoint/transformer/folder_comparison.h"

#include "engine/checkpoint/transformer/for_each_tensor.h"
#include "tests/engine/checkpoint/transformer/packed_folder.h"

#include <algorithm>
#include <cmath>

namespace trilume::tests {

namespace {

using namespace trilume::checkpoint;

// A tensor's name without ".weight".
std::string stem(const std::string& name)
{
    return name.substr(0, name.rfind('.'));
}

// Compares the tensors of a model file with those of the folder that it was made of.
class Comparison
{
public:
    explicit Comparison(const std::filesystem::path& folder)
        : m_folder(folder)
    {}

    // Empty: the same.
    [[nodiscard]] std::string difference(const TransformerTensors& tensors) const
    {
        const Status same = forEachTensor(tensors, [this](const auto& tensor) -> Status {
            const std::string problem = differenceOf(tensor);
            return problem.empty() ? Status(Done{})
                                   : Error{Errc::Internal, Sentence::asIs(tensor.name + problem)};
        });
        return same.ok() ? std::string() : same.error().english();
    }

private:
    [[nodiscard]] std::string differenceOf(const FloatTensorView& tensor) const
    {
        std::vector<float> found(tensor.size());
        if (!tensor.readFloats(found).ok()) {
            return ": cannot be read";
        }
        const auto expected = m_folder.floats(folderName(stem(tensor.name)) + ".weight");
        // A BF16 number below 2^-14 is rounded where a file has F16.
        const float rounding = tensor.type == FloatType::F16 ? 0x1p-25F : 0.0F;
        const bool isSame =
            std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                       [&](float one, float other) { return std::fabs(one - other) <= rounding; });
        return isSame ? "" : ": other values";
    }

    [[nodiscard]] std::string differenceOf(const BlockFloatView& /*tensor*/) const
    {
        return ": is not expected here";
    }

    [[nodiscard]] std::string differenceOf(const ScaledTernaryView& tensor) const
    {
        const std::string name = folderName(stem(tensor.name));
        const bool isPacked = m_folder.has(name + ".weight_scale");
        const auto weights = isPacked ? std::vector<float>() : m_folder.floats(name + ".weight");
        const auto expected =
            isPacked ? m_folder.trits(name + ".weight") : std::vector<std::int8_t>();
        std::vector<std::int8_t> trits(tensor.columns);
        std::vector<float> multipliers(tensor.rowScales());
        for (std::size_t row = 0; row < tensor.rows; ++row) {
            const Status decoded =
                decodeScaledRow(tensor, row, tensor.rowOf(row), trits, multipliers);
            if (!decoded.ok()) {
                return ": " + decoded.error().english();
            }
            for (std::size_t column = 0; column < tensor.columns; ++column) {
                const std::size_t place = row * tensor.columns + column;
                const bool isSame = isPacked ? trits[column] == expected[place]
                                             : static_cast<float>(trits[column])
                                                       * multipliers[column / tensor.groupColumns]
                                                   == weights[place];
                if (!isSame) {
                    return ": other weights in row " + std::to_string(row);
                }
            }
        }
        return isPacked ? differenceOfScale(tensor, m_folder.floats(name + ".weight_scale"))
                        : std::string();
    }

    [[nodiscard]] std::string differenceOfScale(const ScaledTernaryView& tensor,
                                                const std::vector<float>& stored) const
    {
        // Of the two conventions that which the folder has: 2B4T has its own kind of sub-norms.
        const bool isDivisor = !m_folder.has("model.layers.0.self_attn.attn_sub_norm.weight");
        const float expected = isDivisor ? 1.0F / stored.at(0) : stored.at(0);
        return tensor.scale == expected ? "" : ": another scale";
    }

    PackedFolder m_folder;
};

} // namespace

std::string differenceFromFolder(const TransformerTensors& tensors,
                                 const std::filesystem::path& folder)
{
    return Comparison(folder).difference(tensors);
}

} // namespace trilume::tests
