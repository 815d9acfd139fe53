// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/hosted_tokens.h"

#include "engine/accel/host/hosted_device.h"
#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace trilume::accel {

namespace {

using std::chrono::seconds;

constexpr seconds kPatienceForQuestions{2};
constexpr seconds kPatienceForTensors{60};
constexpr seconds kPatienceForModel{600}; // over a slow line
constexpr seconds kPatienceBeyondStep{2};
constexpr seconds kPatienceForStates{10};

trilume_accel_result_t isNonsense(trilume_accel_error_t* error, const char* text)
{
    fillError(error, text);
    return TRILUME_ACCEL_ERROR_INVALID;
}

trilume_accel_result_t hasNoMemory(trilume_accel_error_t* error, const Error& why)
{
    fillError(error, why.english());
    return TRILUME_ACCEL_ERROR_MEMORY;
}

template <typename Struct>
Struct known(const Struct* told)
{
    Struct read = told != nullptr ? readStruct<Struct>(told) : Struct{};
    read.struct_size = sizeof read;
    return read;
}

} // namespace

HostedTokens::HostedTokens(HostConnection& host, const trilume_accel_host_t* caller)
    : m_host(host)
    , m_caller(caller)
{}

HostConnection::Question HostedTokens::question(HostCall call,
                                                std::chrono::milliseconds patience,
                                                trilume_accel_error_t* error) const
{
    return {call, patience, m_caller, -1, error};
}

std::span<float> HostedTokens::floats() const
{
    const std::span<std::byte> bytes = m_floats.bytes();
    return {reinterpret_cast<float*>(bytes.data()), bytes.size() / sizeof(float)};
}

trilume_accel_result_t HostedTokens::supports(const trilume_tokens_shape_t* shape,
                                              trilume_accel_error_t* error)
{
    NothingSaid nothing;
    return m_host.ask(question(HostCall::SupportsTokens, kPatienceForQuestions, error),
                      known(shape), nothing);
}

trilume_accel_result_t HostedTokens::begin(const trilume_tokens_shape_t* shape,
                                           trilume_accel_error_t* error)
{
    const trilume_tokens_shape_t wanted = known(shape);
    const std::optional<TokenSizes> sizes = tokenSizesOf(wanted);
    if (!sizes) {
        return isNonsense(error, "There is no shape of a model.");
    }
    Result<SharedMemory> memory = SharedMemory::create(sizes->bytes());
    if (!memory) {
        return hasNoMemory(error, memory.error());
    }
    HostConnection::Question asked = question(HostCall::BeginTokens, kPatienceForQuestions, error);
    asked.descriptor = memory.value().descriptor();
    NothingSaid nothing;
    const trilume_accel_result_t result = m_host.ask(asked, wanted, nothing);
    if (result >= 0) {
        m_sizes = *sizes;
        m_floats = std::move(memory).value();
    }
    return result;
}

trilume_accel_result_t HostedTokens::setVector(const trilume_tokens_vector_t* vector,
                                               trilume_accel_error_t* error)
{
    const trilume_tokens_vector_t told = known(vector);
    if (told.values == nullptr || told.count == 0 || told.count > kLargestWidth) {
        return isNonsense(error, "There is no vector.");
    }
    const std::size_t bytes = told.count * sizeof(float);
    const Result<SharedMemory> values = SharedMemory::create(bytes);
    if (!values) {
        return hasNoMemory(error, values.error());
    }
    std::memcpy(values.value().bytes().data(), told.values, bytes);
    HostConnection::Question asked = question(HostCall::SetVector, kPatienceForTensors, error);
    asked.descriptor = values.value().descriptor();
    NothingSaid nothing;
    return m_host.ask(asked, VectorCall{told.tensor, 0, told.layer, told.count}, nothing);
}

trilume_accel_result_t HostedTokens::setLinear(const trilume_tokens_linear_t* linear,
                                               trilume_accel_error_t* error)
{
    const trilume_tokens_linear_t told = known(linear);
    if (told.trits == nullptr || told.norm == nullptr || told.rows == 0 || told.columns == 0
        || told.rows > kLargestWidth || told.columns > kLargestWidth) {
        return isNonsense(error, "There is no matrix.");
    }
    const std::size_t norm = normOffset(told.rows, told.columns);
    const Result<SharedMemory> tensors = SharedMemory::create(norm + told.columns * sizeof(float));
    if (!tensors) {
        return hasNoMemory(error, tensors.error());
    }
    std::byte* place = tensors.value().bytes().data();
    std::memcpy(place, told.trits, told.rows * told.columns);
    std::memcpy(place + norm, told.norm, told.columns * sizeof(float));
    HostConnection::Question asked = question(HostCall::SetLinear, kPatienceForTensors, error);
    asked.descriptor = tensors.value().descriptor();
    NothingSaid nothing;
    return m_host.ask(
        asked, LinearCall{told.tensor, told.scale, told.layer, told.rows, told.columns}, nothing);
}

trilume_accel_result_t HostedTokens::ready(trilume_accel_error_t* error)
{
    NothingSaid nothing;
    return m_host.ask(question(HostCall::ReadyTokens, kPatienceForModel, error), NothingSaid{},
                      nothing);
}

trilume_accel_result_t HostedTokens::step(const float* embedding,
                                          float* logits,
                                          std::uint64_t timeoutNanoseconds,
                                          trilume_accel_report_t* report,
                                          trilume_accel_error_t* error)
{
    if (embedding == nullptr || floats().empty()) {
        return isNonsense(error, "There is no row of embeddings, or no model.");
    }
    std::copy_n(embedding, m_sizes.hidden, floats().begin());
    constexpr std::uint64_t kMost = 3'600'000'000'000; // ns
    const std::chrono::nanoseconds most(std::min(timeoutNanoseconds, kMost));
    const auto patience = std::chrono::ceil<std::chrono::milliseconds>(most) + kPatienceBeyondStep;
    trilume_accel_report_t told = {};
    const trilume_accel_result_t result = m_host.ask(
        question(HostCall::Step, patience, error),
        StepCall{static_cast<std::uint64_t>(most.count()), logits != nullptr ? 1U : 0U}, told);
    if (result < 0) {
        return result;
    }
    if (logits != nullptr) {
        std::copy_n(floats().begin() + static_cast<std::ptrdiff_t>(m_sizes.hidden),
                    m_sizes.vocabulary, logits);
    }
    if (report != nullptr) {
        fillStruct(report, report->struct_size, readStruct<trilume_accel_report_t>(&told));
    }
    return TRILUME_ACCEL_OK;
}

bool HostedTokens::isThere(std::uint64_t layer, const float* state) const
{
    return state != nullptr && layer < m_sizes.layers && !floats().empty();
}

trilume_accel_result_t HostedTokens::readState(std::uint64_t layer,
                                               float* state,
                                               trilume_accel_error_t* error)
{
    if (!isThere(layer, state)) {
        return isNonsense(error, "There is no such state.");
    }
    NothingSaid nothing;
    const trilume_accel_result_t result = m_host.ask(
        question(HostCall::ReadState, kPatienceForStates, error), StateCall{layer}, nothing);
    if (result >= 0) {
        std::copy_n(floats().begin(), m_sizes.hidden, state);
    }
    return result;
}

trilume_accel_result_t HostedTokens::writeState(std::uint64_t layer,
                                                const float* state,
                                                trilume_accel_error_t* error)
{
    if (!isThere(layer, state)) {
        return isNonsense(error, "There is no such state.");
    }
    std::copy_n(state, m_sizes.hidden, floats().begin());
    NothingSaid nothing;
    return m_host.ask(question(HostCall::WriteState, kPatienceForStates, error), StateCall{layer},
                      nothing);
}

trilume_accel_result_t HostedTokens::end(trilume_accel_error_t* error)
{
    m_floats = {};
    NothingSaid nothing;
    return m_host.ask(question(HostCall::EndTokens, kPatienceForQuestions, error), NothingSaid{},
                      nothing);
}

} // namespace trilume::accel
