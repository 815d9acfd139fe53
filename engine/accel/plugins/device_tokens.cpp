// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/device_tokens.h"

#include "engine/accel/plugins/unpacked_trits.h"
#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace trilume::accel {

namespace {

using Functions = trilume_tokens_functions_t;
using Device = trilume_accel_device_t;
using PluginError = trilume_accel_error_t;

} // namespace

trilume_tokens_shape_t tokensShapeOf(const TokenModel& model)
{
    auto shape = emptyStruct<trilume_tokens_shape_t>();
    shape.kind = TRILUME_TOKENS_HGRN;
    shape.layers = model.layers.size();
    shape.hidden = model.hidden;
    shape.feed_forward = model.feedForward;
    shape.vocabulary = model.vocabulary;
    shape.norm_eps = model.normEps;
    shape.linear_eps = model.linearEps;
    return shape;
}

DeviceTokens::DeviceTokens(std::shared_ptr<PluginDevice> device, const TokenModel& model)
    : m_device(std::move(device))
    , m_head(model.head.weights)
    , m_layers(model.layers.size())
    , m_hidden(model.hidden)
{}

Result<std::shared_ptr<DeviceTokens>> DeviceTokens::load(std::shared_ptr<PluginDevice> device,
                                                         const TokenModel& model)
{
    if (!device->hasTokens()) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: products only, the rest of a token is not computed there.",
                                  device->info().id)};
    }
    std::shared_ptr<DeviceTokens> tokens(new DeviceTokens(std::move(device), model));
    if (Status brought = tokens->bring(model); !brought) {
        return brought.error();
    }
    return tokens;
}

Status DeviceTokens::bring(const TokenModel& model)
{
    const trilume_tokens_shape_t shape = tokensShapeOf(model);
    Status status =
        m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
            return f.begin(device, &shape, error);
        });
    m_isThere = status.ok();
    for (std::size_t layer = 0; status && layer < model.layers.size(); ++layer) {
        status = bringLayer(model.layers[layer], layer);
    }
    if (status) {
        status = setVector(TRILUME_TOKENS_FINAL_NORM, 0, model.finalNorm);
    }
    if (status) {
        status = setLinear(TRILUME_TOKENS_VOCABULARY, 0, model.head);
    }
    if (status) {
        status = m_device->askTokens([](const Functions& f, Device* device, PluginError* error) {
            return f.ready(device, error);
        });
    }
    return status;
}

Status DeviceTokens::bringLayer(const TokenLayer& layer, std::size_t index)
{
    using Vector = std::pair<std::uint32_t, std::span<const float>>;
    using Linear = std::pair<std::uint32_t, const TokenLinear*>;
    for (const auto& [tensor, values] : {Vector{TRILUME_TOKENS_ATTENTION_NORM, layer.attentionNorm},
                                         Vector{TRILUME_TOKENS_GATE_NORM, layer.gNorm},
                                         Vector{TRILUME_TOKENS_MLP_NORM, layer.mlpNorm},
                                         Vector{TRILUME_TOKENS_FLOORS, layer.floors}}) {
        if (values.empty()) {
            continue; // there are no floors
        }
        if (Status set = setVector(tensor, index, values); !set) {
            return set;
        }
    }
    for (const auto& [tensor, linear] :
         {Linear{TRILUME_TOKENS_INPUT, &layer.input}, Linear{TRILUME_TOKENS_FORGET, &layer.forget},
          Linear{TRILUME_TOKENS_GATE, &layer.gate}, Linear{TRILUME_TOKENS_OUTPUT, &layer.output},
          Linear{TRILUME_TOKENS_MLP_GATE, &layer.mlpGate},
          Linear{TRILUME_TOKENS_MLP_DOWN, &layer.mlpDown}}) {
        if (Status set = setLinear(tensor, index, *linear); !set) {
            return set;
        }
    }
    return Done{};
}

Status DeviceTokens::setVector(std::uint32_t tensor,
                               std::size_t layer,
                               std::span<const float> values)
{
    auto vector = emptyStruct<trilume_tokens_vector_t>();
    vector.tensor = tensor;
    vector.layer = layer;
    vector.count = values.size();
    vector.values = values.data();
    return m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
        return f.set_vector(device, &vector, error);
    });
}

Status DeviceTokens::setLinear(std::uint32_t tensor, std::size_t layer, const TokenLinear& linear)
{
    const std::vector<std::int8_t> trits = tritsOf(*linear.weights, 0, linear.weights->rows());
    auto told = emptyStruct<trilume_tokens_linear_t>();
    told.tensor = tensor;
    told.layer = layer;
    told.rows = linear.weights->rows();
    told.columns = linear.weights->columns();
    told.trits = trits.data();
    told.norm = linear.norm.data();
    told.scale = linear.scale;
    return m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
        return f.set_linear(device, &told, error);
    });
}

DeviceTokens::~DeviceTokens()
{
    end();
}

void DeviceTokens::end()
{
    if (m_isThere.exchange(false) && !m_device->isLost()) {
        static_cast<void>(
            m_device->askTokens([](const Functions& f, Device* device, PluginError* error) {
                return f.end(device, error);
            }));
    }
}

void DeviceTokens::giveWay()
{
    const std::lock_guard lock(m_mutex); // no token is in progress
    m_owner = nullptr;
    end();
}

bool DeviceTokens::isOf(const PluginDevice& device, const TokenModel& model) const
{
    return m_device.get() == &device && m_head == model.head.weights
           && health() == BackendHealth::Usable;
}

BackendHealth DeviceTokens::health() const
{
    return m_isThere && !m_device->isLost() ? BackendHealth::Usable : BackendHealth::Lost;
}

Status DeviceTokens::readAll(std::span<float> states)
{
    for (std::size_t layer = 0; layer < m_layers; ++layer) {
        Status read =
            m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
                return f.read_state(device, layer, states.data() + layer * m_hidden, error);
            });
        if (!read) {
            return read;
        }
    }
    return Done{};
}

Status DeviceTokens::writeAll(std::span<const float> states)
{
    for (std::size_t layer = 0; layer < m_layers; ++layer) {
        Status written =
            m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
                return f.write_state(device, layer, states.data() + layer * m_hidden, error);
            });
        if (!written) {
            return written;
        }
    }
    return Done{};
}

Error DeviceTokens::anotherIsThere() const
{
    return {Errc::Device, Sentence::of("%1: another model is there now.", m_device->info().id)};
}

Status DeviceTokens::takeTurn(PluginTokenBackend& owner)
{
    if (!m_isThere) {
        return anotherIsThere();
    }
    if (m_owner == &owner) {
        return Done{};
    }
    if (m_owner != nullptr) {
        if (Status kept = readAll(m_owner->m_states); !kept) {
            return kept;
        }
    }
    m_owner = nullptr; // until all of it is there
    if (Status written = writeAll(owner.m_states); !written) {
        return written;
    }
    m_owner = &owner;
    return Done{};
}

Status DeviceTokens::step(PluginTokenBackend& owner,
                          std::span<const float> embedding,
                          std::span<float> logits,
                          std::chrono::nanoseconds most)
{
    const std::lock_guard lock(m_mutex);
    if (Status turn = takeTurn(owner); !turn) {
        return turn;
    }
    return m_device->askTokens([&](const Functions& f, Device* device, PluginError* error) {
        return f.step(device, embedding.data(), logits.empty() ? nullptr : logits.data(),
                      static_cast<std::uint64_t>(most.count()), nullptr, error);
    });
}

Status DeviceTokens::readStates(PluginTokenBackend& owner, std::span<float> states)
{
    TRILUME_CHECK(states.size() == stateSize());
    const std::lock_guard lock(m_mutex);
    if (!m_isThere) {
        return anotherIsThere(); // and the state that was there is gone
    }
    if (m_owner == &owner) {
        return readAll(states);
    }
    std::ranges::copy(owner.m_states, states.begin());
    return Done{};
}

// It goes there when it is needed.
Status DeviceTokens::writeStates(PluginTokenBackend& owner, std::span<const float> states)
{
    TRILUME_CHECK(states.size() == stateSize());
    const std::lock_guard lock(m_mutex);
    std::ranges::copy(states, owner.m_states.begin());
    if (m_owner == &owner) {
        m_owner = nullptr;
    }
    return Done{};
}

void DeviceTokens::leave(const PluginTokenBackend& owner)
{
    const std::lock_guard lock(m_mutex);
    if (m_owner == &owner) {
        m_owner = nullptr;
    }
}

PluginTokenBackend::PluginTokenBackend(std::shared_ptr<DeviceTokens> tokens)
    : m_tokens(std::move(tokens))
    , m_states(m_tokens->stateSize())
{}

PluginTokenBackend::~PluginTokenBackend()
{
    m_tokens->leave(*this);
}

} // namespace trilume::accel
