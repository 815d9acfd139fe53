// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of plugins that write whole tokens (trilume/tokens.h), on a device that says it does.
#include "engine/accel/conformance/conformance.h"
#include "engine/accel/conformance/reference_tokens.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <utility>

namespace trilume::conformance {

namespace {

using Error = trilume_accel_error_t;

// A device with its functions for tokens, and a model for it.
class TokenDevice
{
public:
    TokenDevice(const Plugin& plugin, const std::string& id, Findings& findings)
        : m_device(plugin, id, findings)
        , m_functions(tokenFunctions(plugin))
        , m_findings(findings)
    {}

    [[nodiscard]] bool isOpen() const { return m_device.isOpen(); }

    [[nodiscard]] const OpenDevice& device() const { return m_device; }

    [[nodiscard]] const trilume_tokens_functions_t& functions() const { return m_functions; }

    bool expect(trilume_accel_result_t expected, trilume_accel_result_t found, const char* call)
    {
        return m_findings.expectResult(found, expected, call, m_error);
    }

    [[nodiscard]] Error* error() { return &m_error; }

    [[nodiscard]] trilume_accel_result_t setVector(std::uint32_t tensor,
                                                   std::size_t layer,
                                                   const std::vector<float>& values)
    {
        auto vector = accel::emptyStruct<trilume_tokens_vector_t>();
        vector.tensor = tensor;
        vector.layer = layer;
        vector.count = values.size();
        vector.values = values.data();
        return m_functions.set_vector(m_device.get(), &vector, &m_error);
    }

    [[nodiscard]] trilume_accel_result_t setLinear(std::uint32_t tensor,
                                                   std::size_t layer,
                                                   const ReferenceTokens::Linear& linear)
    {
        auto told = accel::emptyStruct<trilume_tokens_linear_t>();
        told.tensor = tensor;
        told.layer = layer;
        told.rows = linear.rows;
        told.columns = linear.columns;
        told.trits = linear.trits.data();
        told.norm = linear.norm.data();
        told.scale = linear.scale;
        return m_functions.set_linear(m_device.get(), &told, &m_error);
    }

    bool begin()
    {
        const trilume_tokens_shape_t shape = ReferenceTokens::shape();
        return expect(TRILUME_ACCEL_OK, m_functions.begin(m_device.get(), &shape, &m_error),
                      "begin()");
    }

    // All of it but one tensor; none is left out for 0.
    bool bring(const ReferenceTokens& model, std::uint32_t missing = 0)
    {
        bool isRight = begin();
        for (const auto& [name, values] : model.vectors()) {
            isRight = isRight
                      && (name.first == missing
                          || expect(TRILUME_ACCEL_OK, setVector(name.first, name.second, values),
                                    "set_vector()"));
        }
        for (const auto& [name, linear] : model.linears()) {
            isRight = isRight
                      && (name.first == missing
                          || expect(TRILUME_ACCEL_OK, setLinear(name.first, name.second, linear),
                                    "set_linear()"));
        }
        return isRight;
    }

    bool ready(const ReferenceTokens& model)
    {
        return bring(model)
               && expect(TRILUME_ACCEL_OK, m_functions.ready(m_device.get(), &m_error), "ready()");
    }

    // Whether a token has the bits that it has to have; with its logits or without.
    bool step(ReferenceTokens& model, bool hasLogits)
    {
        const std::vector<float> row = model.randomRow();
        const std::vector<float> expected = model.step(row);
        std::vector<float> logits(expected.size());
        const bool isDone =
            expect(TRILUME_ACCEL_OK,
                   m_functions.step(m_device.get(), row.data(), hasLogits ? logits.data() : nullptr,
                                    kLong, nullptr, &m_error),
                   "step()");
        return isDone
               && m_findings.expect(!hasLogits || sameBits(logits, expected),
                                    "other logits than the processor's");
    }

    bool hasStates(const ReferenceTokens& model)
    {
        std::vector<float> state(ReferenceTokens::kHidden);
        for (std::size_t layer = 0; layer < ReferenceTokens::kLayers; ++layer) {
            const bool isRead =
                expect(TRILUME_ACCEL_OK,
                       m_functions.read_state(m_device.get(), layer, state.data(), &m_error),
                       "read_state()");
            if (!isRead
                || !m_findings.expect(sameBits(state, model.state(layer)),
                                      "another state than the processor's")) {
                return false;
            }
        }
        return true;
    }

private:
    static bool sameBits(const std::vector<float>& a, const std::vector<float>& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
            return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
        });
    }

    OpenDevice m_device;
    trilume_tokens_functions_t m_functions;
    Findings& m_findings;
    Error m_error = accel::emptyStruct<Error>();
};

void wholeTokensAreExact(const Plugin& plugin, const std::string& id, Findings& findings)
{
    TokenDevice device(plugin, id, findings);
    ReferenceTokens model(1);
    if (device.isOpen() && device.ready(model)) {
        for (const bool hasLogits : {true, true, false, false, false, true}) {
            if (!device.step(model, hasLogits) || !device.hasStates(model)) {
                return;
            }
        }
    }
}

void writtenStatesAreGoneOnFrom(const Plugin& plugin, const std::string& id, Findings& findings)
{
    TokenDevice device(plugin, id, findings);
    ReferenceTokens model(2);
    if (!device.isOpen() || !device.ready(model) || !device.step(model, true)) {
        return;
    }
    static_cast<void>(model.step(model.randomRow())); // which the device does not see
    for (std::size_t layer = 0; layer < ReferenceTokens::kLayers; ++layer) {
        device.expect(TRILUME_ACCEL_OK,
                      device.functions().write_state(device.device().get(), layer,
                                                     model.state(layer).data(), device.error()),
                      "write_state()");
    }
    if (device.hasStates(model) && device.step(model, true)) {
        device.hasStates(model);
    }
}

void tokensAndProductsKeepApart(const Plugin& plugin, const std::string& id, Findings& findings)
{
    TokenDevice device(plugin, id, findings);
    ReferenceTokens model(3);
    if (!device.isOpen() || !device.ready(model)) {
        return;
    }
    constexpr std::size_t kWidth = 16;
    const std::vector<std::int8_t> trits(kWidth * kWidth, 1);
    auto matrix = accel::emptyStruct<trilume_accel_matrix_t>();
    matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    matrix.rows = kWidth;
    matrix.columns = kWidth;
    matrix.row_stride = kWidth;
    matrix.trits = trits.data();
    trilume_accel_matrix_handle_t handle = 0;
    trilume_accel_device_t* there = device.device().get();
    const trilume_tokens_shape_t shape = ReferenceTokens::shape();
    const trilume_tokens_functions_t& tokens = device.functions();
    device.expect(TRILUME_ACCEL_ERROR_BUSY, plugin.upload(there, &matrix, &handle, device.error()),
                  "upload() beside a model");
    device.expect(TRILUME_ACCEL_ERROR_BUSY, tokens.begin(there, &shape, device.error()),
                  "begin() of a second model");
    device.step(model, true);
    device.expect(TRILUME_ACCEL_OK, tokens.end(there, device.error()), "end()");
    Product product(kWidth, kWidth, 1, Filling::Random);
    if (product.upload(plugin, device.device(), findings)) {
        const trilume_accel_job_t job = product.whole();
        device.expect(TRILUME_ACCEL_OK,
                      runJobs(plugin, device.device(), {&job, 1}, *device.error()),
                      "a job after the end of a model");
        findings.expect(product.isRight(0, kWidth), "other results than the processor's");
        device.expect(TRILUME_ACCEL_ERROR_BUSY, tokens.begin(there, &shape, device.error()),
                      "begin() beside a matrix");
        product.unload(plugin, device.device(), findings);
    }
    ReferenceTokens again(4);
    if (device.ready(again)) {
        device.step(again, true);
    }
}

void badTensorsAreRefused(const Plugin& plugin, const std::string& id, Findings& findings)
{
    TokenDevice device(plugin, id, findings);
    ReferenceTokens model(5);
    if (!device.isOpen() || !device.bring(model, TRILUME_TOKENS_MLP_DOWN)) {
        return;
    }
    constexpr trilume_accel_result_t kInvalid = TRILUME_ACCEL_ERROR_INVALID;
    trilume_accel_device_t* there = device.device().get();
    const trilume_tokens_functions_t& tokens = device.functions();
    const std::vector<float> row = model.randomRow();
    device.expect(kInvalid, tokens.ready(there, device.error()), "ready() without a tensor");
    device.expect(kInvalid, tokens.step(there, row.data(), nullptr, kLong, nullptr, device.error()),
                  "step() before ready()");
    device.expect(kInvalid, device.setVector(TRILUME_TOKENS_MLP_NORM, 0, row),
                  "set_vector() for the second time");
    device.expect(kInvalid, device.setVector(TRILUME_TOKENS_MLP_NORM, 99, row),
                  "set_vector() of a layer that is not there");
    device.expect(kInvalid, device.setVector(99, 0, row), "set_vector() of no tensor");
    device.expect(
        kInvalid,
        device.setLinear(TRILUME_TOKENS_MLP_DOWN, 0, model.linears().at({TRILUME_TOKENS_INPUT, 0})),
        "set_linear() of another size");
    device.expect(TRILUME_ACCEL_OK, tokens.end(there, device.error()), "end() before ready()");
    device.expect(kInvalid, tokens.end(there, device.error()), "end() of no model");
}

} // namespace

trilume_tokens_functions_t tokenFunctions(const Plugin& plugin)
{
    accel::PluginTable table;
    table.functions = plugin;
    return accel::readTokenFunctions(table);
}

bool offersTokens(const Plugin& plugin, const std::string& device)
{
    const trilume_tokens_functions_t tokens = tokenFunctions(plugin);
    Findings findings;
    const OpenDevice open(plugin, device, findings);
    const trilume_tokens_shape_t shape = ReferenceTokens::shape();
    return tokens.struct_size != 0 && open.isOpen()
           && tokens.supports(open.get(), &shape, nullptr) == TRILUME_ACCEL_OK;
}

std::span<const Check> tokenChecks()
{
    static constexpr std::array<Check, 4> kChecks{{
        {"whole tokens are exact", wholeTokensAreExact},
        {"states that are written are gone on from", writtenStatesAreGoneOnFrom},
        {"tokens and products keep apart", tokensAndProductsKeepApart},
        {"tensors that make no sense are refused", badTensorsAreRefused},
    }};
    return kChecks;
}

} // namespace trilume::conformance
