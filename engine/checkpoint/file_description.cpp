// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/file_description.h"

#include "engine/checkpoint/gguf/gguf_format.h"

#include <algorithm>
#include <utility>

namespace trilume::checkpoint {

namespace {

std::string typeName(GgufTensorType type)
{
    const auto info = ggufTensorTypeInfo(type);
    return info ? std::string(info->name) : "type " + std::to_string(static_cast<unsigned>(type));
}

} // namespace

std::vector<StoredTensor> storedTensors(const GgufView& file)
{
    std::vector<StoredTensor> all;
    all.reserve(file.tensors().size());
    for (const GgufTensorView& tensor : file.tensors()) {
        std::vector<std::uint64_t> shape(tensor.dimensions.begin(),
                                         tensor.dimensions.begin() + tensor.dimensionCount);
        std::reverse(shape.begin(), shape.end());
        all.push_back({std::string(tensor.name), typeName(tensor.type), std::move(shape),
                       tensor.bytes.size()});
    }
    return all;
}

} // namespace trilume::checkpoint
