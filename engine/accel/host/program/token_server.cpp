// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/program/token_server.h"

#include "engine/accel/plugins/plugin_table.h"

#include <utility>

namespace trilume::accel {

namespace {

const float* asFloats(const SharedMemory& memory, std::size_t offset)
{
    return reinterpret_cast<const float*>(memory.bytes().data() + offset);
}

} // namespace

float* TokenServer::floats() const
{
    return reinterpret_cast<float*>(m_floats.bytes().data()); // null: no model has begun
}

trilume_accel_result_t TokenServer::begin(const Target& target,
                                          const trilume_tokens_shape_t& shape,
                                          OwnedDescriptor along)
{
    const std::optional<TokenSizes> sizes = tokenSizesOf(shape);
    if (!sizes) {
        return TRILUME_ACCEL_ERROR_INVALID;
    }
    Result<SharedMemory> floats = SharedMemory::adopt(std::move(along), sizes->bytes());
    if (!floats) {
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    const trilume_accel_result_t result =
        target.functions->begin(target.device, &shape, target.error);
    if (result >= 0) {
        m_sizes = *sizes;
        m_floats = std::move(floats).value();
    }
    return result;
}

trilume_accel_result_t TokenServer::setVector(const Target& target,
                                              const VectorCall& call,
                                              OwnedDescriptor along) const
{
    const std::size_t bytes = call.count <= kLargestWidth ? call.count * sizeof(float) : 0;
    const Result<SharedMemory> values = SharedMemory::adopt(std::move(along), bytes);
    if (!values) {
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    auto vector = emptyStruct<trilume_tokens_vector_t>();
    vector.tensor = call.tensor;
    vector.layer = call.layer;
    vector.count = call.count;
    vector.values = asFloats(values.value(), 0);
    return target.functions->set_vector(target.device, &vector, target.error);
}

trilume_accel_result_t TokenServer::setLinear(const Target& target,
                                              const LinearCall& call,
                                              OwnedDescriptor along) const
{
    const bool isRight = call.rows <= kLargestWidth && call.columns <= kLargestWidth;
    const std::size_t norm = isRight ? normOffset(call.rows, call.columns) : 0;
    const Result<SharedMemory> tensors =
        SharedMemory::adopt(std::move(along), isRight ? norm + call.columns * sizeof(float) : 0);
    if (!tensors) {
        return TRILUME_ACCEL_ERROR_MEMORY;
    }
    auto linear = emptyStruct<trilume_tokens_linear_t>();
    linear.tensor = call.tensor;
    linear.layer = call.layer;
    linear.rows = call.rows;
    linear.columns = call.columns;
    linear.trits = reinterpret_cast<const std::int8_t*>(tensors.value().bytes().data());
    linear.norm = asFloats(tensors.value(), norm);
    linear.scale = call.scale;
    return target.functions->set_linear(target.device, &linear, target.error);
}

trilume_accel_result_t TokenServer::step(const Target& target,
                                         const StepCall& call,
                                         trilume_accel_report_t& report) const
{
    if (floats() == nullptr) {
        return TRILUME_ACCEL_ERROR_INVALID;
    }
    float* logits = call.wantsLogits != 0 ? floats() + m_sizes.hidden : nullptr;
    return target.functions->step(target.device, floats(), logits, call.timeoutNanoseconds, &report,
                                  target.error);
}

trilume_accel_result_t TokenServer::readState(const Target& target, const StateCall& call) const
{
    return floats() == nullptr
               ? TRILUME_ACCEL_ERROR_INVALID
               : target.functions->read_state(target.device, call.layer, floats(), target.error);
}

trilume_accel_result_t TokenServer::writeState(const Target& target, const StateCall& call) const
{
    return floats() == nullptr
               ? TRILUME_ACCEL_ERROR_INVALID
               : target.functions->write_state(target.device, call.layer, floats(), target.error);
}

trilume_accel_result_t TokenServer::end(const Target& target)
{
    m_floats = {};
    return target.functions->end(target.device, target.error);
}

} // namespace trilume::accel
