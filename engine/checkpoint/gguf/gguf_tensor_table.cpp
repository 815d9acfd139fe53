// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_parser_p.h"

#include <algorithm>
#include <optional>
#include <string>

namespace trilume::checkpoint {

Status GgufParser::tensorTable()
{
    for (std::uint64_t index = 0; index < m_tensorCount; ++index) {
        if (Status status = tensor(index); !status) {
            return status.error();
        }
    }
    if (Status status = indexTensors(); !status) {
        return status.error();
    }
    return placeTensors();
}

Status GgufParser::dimensions(GgufTensorView& tensor, std::string_view field)
{
    const Result<std::uint32_t> count = number<std::uint32_t>(field);
    if (!count) {
        return count.error();
    }
    if (count.value() < 1 || count.value() > kGgufMaxDimensions) {
        return error(field,
                     "found " + std::to_string(count.value()) + " dimensions, expected 1 to 4");
    }
    tensor.dimensionCount = count.value();
    for (std::uint32_t index = 0; index < count.value(); ++index) {
        const Result<std::uint64_t> dimension = number<std::uint64_t>(field);
        if (!dimension) {
            return dimension.error();
        }
        if (dimension.value() == 0) {
            return error(field,
                         "dimension " + std::to_string(index) + " is 0, expected at least 1");
        }
        tensor.dimensions[index] = dimension.value();
    }
    return Done{};
}

Result<std::uint64_t> GgufParser::dataBytes(const GgufTensorView& tensor,
                                            std::string_view field) const
{
    const std::optional<GgufTensorTypeInfo> type = ggufTensorTypeInfo(tensor.type);
    if (!type) {
        return unsupported(m_source, field,
                           "tensor type " + std::to_string(static_cast<std::uint32_t>(tensor.type))
                               + " is not known");
    }
    if (tensor.dimensions[0] % type->blockElements != 0) {
        return error(field, "rows of " + std::to_string(tensor.dimensions[0])
                                + " elements, expected whole " + std::string(type->name)
                                + " blocks of " + std::to_string(type->blockElements));
    }
    std::uint64_t bytes = 0;
    bool overflow = __builtin_mul_overflow(tensor.dimensions[0] / type->blockElements,
                                           std::uint64_t{type->blockBytes}, &bytes);
    for (std::size_t index = 1; index < kGgufMaxDimensions; ++index) {
        overflow = __builtin_mul_overflow(bytes, tensor.dimensions[index], &bytes) || overflow;
    }
    if (overflow) {
        return error(field,
                     "the dimensions "
                         + shapeText(std::span(tensor.dimensions).first(tensor.dimensionCount))
                         + " do not fit any file");
    }
    return bytes;
}

Status GgufParser::tensor(std::uint64_t index)
{
    std::string field = "tensor " + std::to_string(index);
    const Result<std::string_view> name = string(field);
    if (!name) {
        return name.error();
    }
    if (name.value().empty() || name.value().size() > kGgufMaxTensorNameBytes) {
        return error(field, "name of " + std::to_string(name.value().size())
                                + " bytes, expected 1 to "
                                + std::to_string(kGgufMaxTensorNameBytes));
    }
    field = "tensor " + quotedName(name.value());
    GgufTensorView tensor;
    tensor.name = name.value();
    if (Status status = dimensions(tensor, field); !status) {
        return status.error();
    }
    const Result<std::uint32_t> type = number<std::uint32_t>(field);
    if (!type) {
        return type.error();
    }
    tensor.type = static_cast<GgufTensorType>(type.value());
    const Result<std::uint64_t> offset = number<std::uint64_t>(field);
    if (!offset) {
        return offset.error();
    }
    m_view.m_tensors.push_back(tensor);
    m_offsets.push_back(offset.value());
    return Done{};
}

Status GgufParser::placeTensors()
{
    // Data begin at the next multiple of the alignment; a file without tensors may end before it.
    const std::uint64_t alignment = m_view.m_alignment;
    const std::uint64_t dataStart = (m_position + alignment - 1) / alignment * alignment;
    const std::uint64_t dataSize =
        dataStart < m_bytes.size() ? m_bytes.size() - dataStart : std::uint64_t{0};
    for (std::size_t index = 0; index < m_offsets.size(); ++index) {
        GgufTensorView& tensor = m_view.m_tensors[index];
        const std::string field = "tensor " + quotedName(tensor.name);
        const Result<std::uint64_t> size = dataBytes(tensor, field);
        if (!size) {
            return size.error();
        }
        const std::uint64_t offset = m_offsets[index];
        if (offset % alignment != 0) {
            return error(field, "data offset " + std::to_string(offset)
                                    + ", expected a multiple of " + std::to_string(alignment));
        }
        if (offset > dataSize || size.value() > dataSize - offset) {
            return error(field, std::to_string(size.value()) + " bytes at data offset "
                                    + std::to_string(offset) + ", the file has "
                                    + std::to_string(dataSize) + " bytes of data");
        }
        tensor.bytes = m_bytes.subspan(static_cast<std::size_t>(dataStart + offset),
                                       static_cast<std::size_t>(size.value()));
    }
    return checkOverlaps();
}

Status GgufParser::checkOverlaps() const
{
    std::vector<const GgufTensorView*> order;
    order.reserve(m_view.m_tensors.size());
    for (const GgufTensorView& tensor : m_view.m_tensors) {
        order.push_back(&tensor);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const GgufTensorView* left, const GgufTensorView* right) {
                         return left->bytes.data() < right->bytes.data();
                     });
    for (std::size_t index = 1; index < order.size(); ++index) {
        const GgufTensorView& before = *order[index - 1];
        if (before.bytes.data() + before.bytes.size() > order[index]->bytes.data()) {
            return error("tensor " + quotedName(order[index]->name),
                         "its data overlap those of tensor " + quotedName(before.name));
        }
    }
    return Done{};
}

Status GgufParser::indexTensors()
{
    m_view.m_tensorsByName =
        orderedByName(m_view.m_tensors, [](const GgufTensorView& tensor) { return tensor.name; });
    for (std::size_t index = 1; index < m_view.m_tensorsByName.size(); ++index) {
        const std::string_view name = m_view.m_tensors[m_view.m_tensorsByName[index]].name;
        if (name == m_view.m_tensors[m_view.m_tensorsByName[index - 1]].name) {
            return error("tensor " + quotedName(name), "appears twice");
        }
    }
    return Done{};
}

} // namespace trilume::checkpoint
