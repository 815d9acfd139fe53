// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_messages.h"
#include "engine/accel/host/message_channel.h"
#include "engine/accel/host/program/job_server.h"
#include "engine/accel/host/program/token_server.h"
#include "engine/accel/plugins/plugin_library.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <span>
#include <thread>

namespace trilume::accel {

// What Trilume asks of one plugin and one device of it, answered in this process. The thread that
// makes it calls no function of the plugin, so that it sees the end of Trilume whatever the plugin
// does; every other one may stay in the plugin for ever.
class HostServer final
{
public:
    HostServer(MessageChannel control, MessageChannel beside);

    // Until Trilume is gone or closes the channel. A device that is open then is closed, if it can
    // be within half a second; whoever calls ends the process afterwards.
    void run();

private:
    void serve(MessageChannel& channel);
    void answer(MessageChannel& channel, std::span<const std::byte> message, OwnedDescriptor along);
    void answerTokens(MessageChannel& channel,
                      HostCall call,
                      std::span<const std::byte> message,
                      OwnedDescriptor along);

    // Says the answer to a call. Without a body: of an error.
    template <typename Body>
    void say(MessageChannel& channel,
             HostCall call,
             trilume_accel_result_t result,
             std::string_view text,
             const Body& body);
    void load(MessageChannel& channel, const LoadCall& call);
    void enumerate(MessageChannel& channel);
    void open(MessageChannel& channel, const OpenCall& call);
    void addMemory(MessageChannel& channel, const MemoryCall& call, OwnedDescriptor along);
    void describe(MessageChannel& channel);
    void supports(MessageChannel& channel, const trilume_accel_operation_t& operation);
    void upload(MessageChannel& channel, const UploadCall& call, OwnedDescriptor along);
    void unload(const UnloadCall& call);
    void selfTest(MessageChannel& channel);
    void readTelemetry(MessageChannel& channel);
    void step(MessageChannel& channel, const StepCall& call);
    void close();

    // Asks for whole tokens, and says how it ended.
    template <typename Call>
    void withTokens(MessageChannel& channel, HostCall call, const Call& work);

    [[nodiscard]] const trilume_accel_plugin_t* functions() const { return m_functions; }

    static void log(void* context, std::int32_t level, const char* text);
    static std::int32_t isCancelled(void* context);

    MessageChannel m_control;
    MessageChannel m_beside;
    trilume_accel_host_t m_host = {};
    std::shared_ptr<const PluginLibrary> m_library;
    std::atomic<const trilume_accel_plugin_t*> m_functions = nullptr; // once it is loaded
    trilume_tokens_functions_t m_tokens = {};                         // zeros: the plugin has none
    TokenServer m_tokenServer;                                        // [device]
    std::unique_ptr<JobServer> m_jobs;
    std::mutex m_deviceMutex; // [device] functions
    std::mutex m_closeMutex;  // what is called beside them, and must be over before close()
    std::atomic<trilume_accel_device_t*> m_device = nullptr;
};

} // namespace trilume::accel
