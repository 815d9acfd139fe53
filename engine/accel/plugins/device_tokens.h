// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_device.h"
#include "engine/accel/token_backend.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace trilume::accel {

class PluginTokenBackend;

// As a plugin is asked for it.
[[nodiscard]] trilume_tokens_shape_t tokensShapeOf(const TokenModel& model);

// A model on a device that writes its tokens. The device has one state; sequences take turns: what
// one of them has there is kept here while another one has its own there. [any thread]
class DeviceTokens final
{
public:
    // Brings the model there. Unsupported: the device does not write whole tokens, or not those of
    // this model. Throws std::bad_alloc.
    [[nodiscard]] static Result<std::shared_ptr<DeviceTokens>> load(
        std::shared_ptr<PluginDevice> device,
        const TokenModel& model);

    ~DeviceTokens();
    DeviceTokens(const DeviceTokens&) = delete;
    DeviceTokens& operator=(const DeviceTokens&) = delete;

    // Whether it is this model, on this device, and there.
    [[nodiscard]] bool isOf(const PluginDevice& device, const TokenModel& model) const;

    // Another model wants the device: to whoever still uses this one it is lost.
    void giveWay();

    [[nodiscard]] std::size_t stateSize() const { return m_layers * m_hidden; }

    [[nodiscard]] BackendHealth health() const;

    // For whoever's turn it is, which it becomes: its state goes there. TokenBackend.
    [[nodiscard]] Status step(PluginTokenBackend& owner,
                              std::span<const float> embedding,
                              std::span<float> logits,
                              std::chrono::nanoseconds most);
    [[nodiscard]] Status readStates(PluginTokenBackend& owner, std::span<float> states);
    [[nodiscard]] Status writeStates(PluginTokenBackend& owner, std::span<const float> states);

    // Goes, with its state.
    void leave(const PluginTokenBackend& owner);

private:
    DeviceTokens(std::shared_ptr<PluginDevice> device, const TokenModel& model);

    [[nodiscard]] Status bring(const TokenModel& model);
    [[nodiscard]] Status bringLayer(const TokenLayer& layer, std::size_t index);
    [[nodiscard]] Status setVector(std::uint32_t tensor,
                                   std::size_t layer,
                                   std::span<const float> values);
    [[nodiscard]] Status setLinear(std::uint32_t tensor,
                                   std::size_t layer,
                                   const TokenLinear& linear);
    void end();
    [[nodiscard]] Error anotherIsThere() const;
    [[nodiscard]] Status takeTurn(PluginTokenBackend& owner);
    [[nodiscard]] Status readAll(std::span<float> states);
    [[nodiscard]] Status writeAll(std::span<const float> states);

    std::shared_ptr<PluginDevice> m_device;
    const quant::PackedTernary* m_head; // names the model
    std::size_t m_layers;
    std::size_t m_hidden;
    std::atomic<bool> m_isThere = false;   // begun, and not ended
    std::mutex m_mutex;                    // below, and the state on the device
    PluginTokenBackend* m_owner = nullptr; // whose state is there
};

// A sequence's connection to it.
class PluginTokenBackend final : public TokenBackend
{
public:
    explicit PluginTokenBackend(std::shared_ptr<DeviceTokens> tokens);
    ~PluginTokenBackend() override;

    [[nodiscard]] Status step(std::span<const float> embedding,
                              std::span<float> logits,
                              std::chrono::nanoseconds most) override
    {
        return m_tokens->step(*this, embedding, logits, most);
    }

    [[nodiscard]] Status readStates(std::span<float> states) override
    {
        return m_tokens->readStates(*this, states);
    }

    [[nodiscard]] Status writeStates(std::span<const float> states) override
    {
        return m_tokens->writeStates(*this, states);
    }

    [[nodiscard]] BackendHealth health() const override { return m_tokens->health(); }

private:
    friend class DeviceTokens;

    std::shared_ptr<DeviceTokens> m_tokens;
    std::vector<float> m_states; // while they are not there
};

} // namespace trilume::accel
