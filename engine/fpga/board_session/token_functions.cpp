// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/token_functions.h"

#include "engine/fpga/board_session/open_board.h"
#include "engine/fpga/board_session/telemetry.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace trilume::fpga {

namespace {

// Whose product with anything here is counted without overflow.
constexpr std::uint64_t kLargestWidth = std::uint64_t{1} << 24U;

trilume_accel_result_t isInvalid(trilume_accel_error_t* error, std::string_view text)
{
    return abiError(error, TRILUME_ACCEL_ERROR_INVALID, text);
}

trilume_accel_result_t answerOf(const Status& status, trilume_accel_error_t* error)
{
    return status ? TRILUME_ACCEL_OK : abiError(error, status.error());
}

// Of a model's state, whose board may be lost.
trilume_accel_result_t answerOf(const BoardTokens& model,
                                const Status& status,
                                trilume_accel_error_t* error)
{
    return status || !model.isLost()
               ? answerOf(status, error)
               : abiError(error, TRILUME_ACCEL_ERROR_LOST, status.error().english());
}

bool isWidth(std::uint64_t number)
{
    return number >= 1 && number <= kLargestWidth;
}

// Whether it can be spoken of at all; what a board says of it is another question.
trilume_accel_result_t readShape(const trilume_tokens_shape_t* told,
                                 LayeredShape& shape,
                                 trilume_accel_error_t* error)
{
    if (told == nullptr || told->struct_size < sizeof *told || !isWidth(told->layers)
        || !isWidth(told->hidden) || !isWidth(told->feed_forward) || !isWidth(told->vocabulary)) {
        return isInvalid(error, "There is no shape of a model.");
    }
    if (told->kind != TRILUME_TOKENS_HGRN) {
        return abiError(error, TRILUME_ACCEL_ERROR_UNSUPPORTED,
                        "Only models with element-wise recurrence are written whole.");
    }
    shape = {told->layers,     told->hidden,   told->feed_forward,
             told->vocabulary, told->norm_eps, told->linear_eps};
    return TRILUME_ACCEL_OK;
}

// With the model of the device, which has begun.
template <typename Body>
trilume_accel_result_t withModel(trilume_accel_device_t* device,
                                 trilume_accel_error_t* error,
                                 const Body& body)
{
    return withoutExceptions(error, [&]() -> trilume_accel_result_t {
        if (device->tokens == nullptr) {
            return isInvalid(error, "No model has begun.");
        }
        return body(*device->tokens);
    });
}

// The same, and it is ready.
template <typename Body>
trilume_accel_result_t withReadyModel(trilume_accel_device_t* device,
                                      trilume_accel_error_t* error,
                                      const Body& body)
{
    return withModel(device, error, [&](BoardTokens& model) -> trilume_accel_result_t {
        return model.isReady() ? body(model) : isInvalid(error, "The model is not ready.");
    });
}

} // namespace

const void* TokenFunctions::extension(const char* id)
{
    static const trilume_tokens_functions_t kFunctions = {sizeof(trilume_tokens_functions_t),
                                                          0,
                                                          supports,
                                                          begin,
                                                          setVector,
                                                          setLinear,
                                                          ready,
                                                          step,
                                                          readState,
                                                          writeState,
                                                          end};
    return id != nullptr && std::string_view(id) == TRILUME_TOKENS_ID ? &kFunctions : nullptr;
}

trilume_accel_result_t TokenFunctions::supports(trilume_accel_device_t* device,
                                                const trilume_tokens_shape_t* shape,
                                                trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        LayeredShape read;
        const trilume_accel_result_t result = readShape(shape, read, error);
        if (result < 0) {
            return result;
        }
        return answerOf(device->tokens != nullptr ? device->tokens->supportsAnother(read)
                                                  : BoardTokens::supports(*device->session, read),
                        error);
    });
}

trilume_accel_result_t TokenFunctions::begin(trilume_accel_device_t* device,
                                             const trilume_tokens_shape_t* shape,
                                             trilume_accel_error_t* error)
{
    return withoutExceptions(error, [&] {
        LayeredShape read;
        const trilume_accel_result_t result = readShape(shape, read, error);
        if (result < 0) {
            return result;
        }
        Result<std::unique_ptr<BoardTokens>> begun = BoardTokens::begin(*device->session, read);
        if (!begun) {
            return abiError(error, begun.error());
        }
        device->tokens = std::move(begun).value();
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t TokenFunctions::setVector(trilume_accel_device_t* device,
                                                 const trilume_tokens_vector_t* vector,
                                                 trilume_accel_error_t* error)
{
    return withModel(device, error, [&](BoardTokens& model) {
        if (vector == nullptr || vector->struct_size < sizeof *vector || vector->values == nullptr
            || vector->count > kLargestWidth) {
            return isInvalid(error, "There is no vector.");
        }
        return answerOf(model.setVector(static_cast<VectorName>(vector->tensor), vector->layer,
                                        {vector->values, vector->count}),
                        error);
    });
}

trilume_accel_result_t TokenFunctions::setLinear(trilume_accel_device_t* device,
                                                 const trilume_tokens_linear_t* linear,
                                                 trilume_accel_error_t* error)
{
    return withModel(device, error, [&](BoardTokens& model) {
        if (linear == nullptr || linear->struct_size < sizeof *linear || linear->trits == nullptr
            || linear->norm == nullptr || !isWidth(linear->rows) || !isWidth(linear->columns)) {
            return isInvalid(error, "There is no matrix.");
        }
        const TritMatrix trits{linear->trits, linear->rows, linear->columns, linear->columns};
        return answerOf(model.setLinear(static_cast<LinearName>(linear->tensor), linear->layer,
                                        trits, {linear->norm, linear->columns}, linear->scale),
                        error);
    });
}

trilume_accel_result_t TokenFunctions::ready(trilume_accel_device_t* device,
                                             trilume_accel_error_t* error)
{
    return withModel(device, error,
                     [&](BoardTokens& model) { return answerOf(model.ready(), error); });
}

trilume_accel_result_t TokenFunctions::step(trilume_accel_device_t* device,
                                            const float* embedding,
                                            float* logits,
                                            uint64_t timeoutNanoseconds,
                                            trilume_accel_report_t* report,
                                            trilume_accel_error_t* error)
{
    return withReadyModel(device, error, [&](BoardTokens& model) {
        if (embedding == nullptr) {
            return isInvalid(error, "There is no row of embeddings.");
        }
        const Identity identity = device->session->identity(); // the device may be gone after it
        const std::size_t wanted = logits != nullptr ? model.shape().vocabulary : 0;
        const auto most = static_cast<std::int64_t>(
            std::min<std::uint64_t>(timeoutNanoseconds, std::numeric_limits<std::int64_t>::max()));
        const StepResult result = model.step({embedding, model.shape().hidden}, {logits, wanted},
                                             std::chrono::nanoseconds(most));
        switch (result.outcome) {
        case StepOutcome::Failed:
            return abiError(error, TRILUME_ACCEL_ERROR_FAILED, result.error.english());
        case StepOutcome::Lost:
            return abiError(error, TRILUME_ACCEL_ERROR_LOST, result.error.english());
        case StepOutcome::Cancelled:
            return abiError(error, TRILUME_ACCEL_ERROR_CANCELLED, "The device was closed.");
        case StepOutcome::Done:
            break;
        }
        if (report != nullptr) {
            trilume_accel_report_t filled = {};
            filled.cycles = result.cost.cycles;
            filled.bytes = result.cost.bytes;
            filled.busy_nanoseconds =
                static_cast<std::uint64_t>(secondsOf(identity, result.cost.cycles) * 1e9);
            writeStruct(report, report->struct_size, filled);
        }
        return TRILUME_ACCEL_OK;
    });
}

trilume_accel_result_t TokenFunctions::readState(trilume_accel_device_t* device,
                                                 uint64_t layer,
                                                 float* state,
                                                 trilume_accel_error_t* error)
{
    return withReadyModel(device, error, [&](BoardTokens& model) {
        if (state == nullptr || layer >= model.shape().layers) {
            return isInvalid(error, "There is no such state.");
        }
        return answerOf(model, model.readState(layer, {state, model.shape().hidden}), error);
    });
}

trilume_accel_result_t TokenFunctions::writeState(trilume_accel_device_t* device,
                                                  uint64_t layer,
                                                  const float* state,
                                                  trilume_accel_error_t* error)
{
    return withReadyModel(device, error, [&](BoardTokens& model) {
        if (state == nullptr || layer >= model.shape().layers) {
            return isInvalid(error, "There is no such state.");
        }
        return answerOf(model, model.writeState(layer, {state, model.shape().hidden}), error);
    });
}

trilume_accel_result_t TokenFunctions::end(trilume_accel_device_t* device,
                                           trilume_accel_error_t* error)
{
    return withModel(device, error, [&](BoardTokens&) {
        device->tokens.reset();
        return TRILUME_ACCEL_OK;
    });
}

} // namespace trilume::fpga
