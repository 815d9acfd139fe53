// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/program/host_server.h"

#include "engine/accel/host/shared_memory.h"
#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <string>
#include <utility>
#include <vector>

#include <poll.h>

namespace trilume::accel {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kPatienceToSay{2};
constexpr std::chrono::hours kNoHaste{24};
constexpr std::chrono::milliseconds kLongestClosing{500};

trilume_accel_result_t codeOfProblem(const Error& error)
{
    return error.code == Errc::Unsupported ? TRILUME_ACCEL_ERROR_UNSUPPORTED
                                           : TRILUME_ACCEL_ERROR_INVALID;
}

// Without the path, with which whoever asks begins its own.
std::string withoutPath(const std::string& sentence, const std::string& path)
{
    return sentence.starts_with(path + ": ") ? sentence.substr(path.size() + 2) : sentence;
}

// The body of a message of exactly that size.
template <typename Body>
std::unique_ptr<Body> bodyOf(std::span<const std::byte> message)
{
    if (message.size() != sizeof(CallMessage<Body>)) {
        return nullptr;
    }
    auto body = std::make_unique<Body>();
    std::memcpy(body.get(), message.data() + offsetof(CallMessage<Body>, body), sizeof(Body));
    return body;
}

} // namespace

HostServer::HostServer(MessageChannel control, MessageChannel beside)
    : m_control(std::move(control))
    , m_beside(std::move(beside))
{
    m_host.struct_size = sizeof m_host;
    m_host.abi_minor = TRILUME_ACCEL_ABI_MINOR;
    m_host.context = this;
    m_host.log = log;
    m_host.is_cancelled = isCancelled;
}

// What does not get through at once is dropped: a log never waits.
void HostServer::log(void* context, std::int32_t level, const char* text)
{
    CallMessage<LogLine> message = {{kHostProtocol, HostCall::Log}, {}};
    message.body.level = level;
    putText(message.body.text, text != nullptr ? text : "");
    auto* server = static_cast<HostServer*>(context);
    static_cast<void>(
        server->m_control.send(std::as_bytes(std::span(&message, 1)), MessageChannel::Deadline{}));
}

std::int32_t HostServer::isCancelled(void* context)
{
    const auto* server = static_cast<HostServer*>(context);
    return server->m_jobs != nullptr && server->m_jobs->isCallUnwanted() ? 1 : 0;
}

void HostServer::run()
{
    std::thread([this] { serve(m_control); }).detach();
    std::thread([this] { serve(m_beside); }).detach();
    for (;;) {
        // No event is asked for but the end, which always comes.
        pollfd place = {m_control.descriptor(), 0, 0};
        const int ready = poll(&place, 1, -1);
        if (ready > 0 || (ready < 0 && errno != EINTR)) {
            break;
        }
    }
    std::mutex mutex;
    std::condition_variable closed;
    bool isClosed = false;
    std::unique_lock lock(mutex); // cppcheck-suppress localMutex; shared with the thread below
    std::thread([&] {
        close();
        const std::lock_guard done(mutex);
        isClosed = true;
        closed.notify_all();
    }).detach();
    closed.wait_for(lock, kLongestClosing, [&isClosed] { return isClosed; });
    lock.release(); // for ever: the process ends now
}

void HostServer::serve(MessageChannel& channel)
{
    std::vector<std::byte> message(kLargestMessage);
    for (;;) {
        MessageChannel::Received received =
            channel.receive(message, Clock::now() + kNoHaste, MessageChannel::Descriptors::Taken);
        if (received.outcome == MessageChannel::Outcome::Closed) {
            return;
        }
        if (received.outcome == MessageChannel::Outcome::Message) {
            answer(channel, std::span(message).first(received.size),
                   std::move(received.descriptor));
        }
    }
}

// Who asks what makes no sense gets no answer, and ends this process when it has waited for one.
void HostServer::answer(MessageChannel& channel,
                        std::span<const std::byte> message,
                        OwnedDescriptor along)
{
    CallHeader header;
    if (message.size() < sizeof header) {
        return;
    }
    std::memcpy(&header, message.data(), sizeof header);
    const bool isLoading = header.call == HostCall::Load;
    const bool isOfPlugin = header.call == HostCall::Enumerate || header.call == HostCall::Open
                            || header.call == HostCall::AddMemory
                            || header.call == HostCall::Close; // of nothing that is open, too
    const bool isUsable =
        isLoading || (functions() != nullptr && (isOfPlugin || m_device != nullptr));
    if (header.protocol != kHostProtocol || !isUsable) {
        return;
    }
    const auto with = [](auto body, auto work) {
        if (body != nullptr) {
            work(*body);
        }
    };
    switch (header.call) {
    case HostCall::Load:
        return with(bodyOf<LoadCall>(message), [&](const auto& body) { load(channel, body); });
    case HostCall::Enumerate:
        return enumerate(channel);
    case HostCall::Open:
        return with(bodyOf<OpenCall>(message), [&](const auto& body) { open(channel, body); });
    case HostCall::AddMemory:
        return with(bodyOf<MemoryCall>(message),
                    [&](const auto& body) { addMemory(channel, body, std::move(along)); });
    case HostCall::Describe:
        return describe(channel);
    case HostCall::Supports:
        return with(bodyOf<trilume_accel_operation_t>(message),
                    [&](const auto& body) { supports(channel, body); });
    case HostCall::Upload:
        return with(bodyOf<UploadCall>(message),
                    [&](const auto& body) { upload(channel, body, std::move(along)); });
    case HostCall::Unload:
        return with(bodyOf<UnloadCall>(message), [&](const auto& body) { unload(body); });
    case HostCall::SelfTest:
        return selfTest(channel);
    case HostCall::ReadTelemetry:
        return readTelemetry(channel);
    case HostCall::Close:
        close();
        return say(channel, HostCall::Close, TRILUME_ACCEL_OK, {}, NothingSaid{});
    case HostCall::Log:
        break;
    default:
        return answerTokens(channel, header.call, message, std::move(along));
    }
}

template <typename Call>
void HostServer::withTokens(MessageChannel& channel, HostCall call, const Call& work)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result = TRILUME_ACCEL_ERROR_UNSUPPORTED;
    if (m_tokens.struct_size != 0) {
        const std::lock_guard lock(m_deviceMutex);
        result = work(TokenServer::Target{&m_tokens, m_device, &error});
    }
    say(channel, call, std::min(result, TRILUME_ACCEL_OK), textOf(error.text), NothingSaid{});
}

void HostServer::answerTokens(MessageChannel& channel,
                              HostCall call,
                              std::span<const std::byte> message,
                              OwnedDescriptor along)
{
    using Target = TokenServer::Target;
    // What has a body, which `work` gets with the plugin's functions.
    const auto with = [&](auto body, auto work) {
        if (body != nullptr) {
            withTokens(channel, call, [&](const Target& target) { return work(target, *body); });
        }
    };
    switch (call) {
    case HostCall::SupportsTokens:
        return with(bodyOf<trilume_tokens_shape_t>(message),
                    [](const Target& to, const auto& body) {
                        return to.functions->supports(to.device, &body, to.error);
                    });
    case HostCall::BeginTokens:
        return with(bodyOf<trilume_tokens_shape_t>(message),
                    [&](const Target& to, const auto& body) {
                        return m_tokenServer.begin(to, body, std::move(along));
                    });
    case HostCall::SetVector:
        return with(bodyOf<VectorCall>(message), [&](const Target& to, const auto& body) {
            return m_tokenServer.setVector(to, body, std::move(along));
        });
    case HostCall::SetLinear:
        return with(bodyOf<LinearCall>(message), [&](const Target& to, const auto& body) {
            return m_tokenServer.setLinear(to, body, std::move(along));
        });
    case HostCall::ReadyTokens:
        return withTokens(channel, call, [](const Target& to) {
            return to.functions->ready(to.device, to.error);
        });
    case HostCall::Step:
        if (const auto body = bodyOf<StepCall>(message); body != nullptr) {
            step(channel, *body);
        }
        return;
    case HostCall::ReadState:
        return with(bodyOf<StateCall>(message), [&](const Target& to, const auto& body) {
            return m_tokenServer.readState(to, body);
        });
    case HostCall::WriteState:
        return with(bodyOf<StateCall>(message), [&](const Target& to, const auto& body) {
            return m_tokenServer.writeState(to, body);
        });
    case HostCall::EndTokens:
        return withTokens(channel, call, [&](const Target& to) { return m_tokenServer.end(to); });
    default:
        return;
    }
}

void HostServer::step(MessageChannel& channel, const StepCall& call)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    auto report = emptyStruct<trilume_accel_report_t>();
    trilume_accel_result_t result = TRILUME_ACCEL_ERROR_UNSUPPORTED;
    if (m_tokens.struct_size != 0) {
        const std::lock_guard lock(m_deviceMutex);
        result = m_tokenServer.step({&m_tokens, m_device, &error}, call, report);
    }
    say(channel, HostCall::Step, std::min(result, TRILUME_ACCEL_OK), textOf(error.text), report);
}

template <typename Body>
void HostServer::say(MessageChannel& channel,
                     HostCall call,
                     trilume_accel_result_t result,
                     std::string_view text,
                     const Body& body)
{
    auto message = std::make_unique<AnswerMessage<Body>>();
    message->header = {kHostProtocol, call};
    message->result = result;
    putText(message->text, text);
    message->body = body;
    static_cast<void>(
        channel.send(std::as_bytes(std::span(message.get(), 1)), Clock::now() + kPatienceToSay));
}

void HostServer::load(MessageChannel& channel, const LoadCall& call)
{
    auto about = std::make_unique<LoadAnswer>();
    const std::string path = textOf(call.path);
    Result<std::shared_ptr<const PluginLibrary>> library =
        PluginLibrary::load(path, PluginLibrary::Manners::NoMatter);
    if (!library) {
        say(channel, HostCall::Load, codeOfProblem(library.error()),
            withoutPath(library.error().english(), path), *about);
        return;
    }
    m_library = std::move(library).value();
    const PluginTable& table = m_library->table();
    m_functions = &table.functions;
    putText(about->id, table.id);
    putText(about->name, table.name);
    putText(about->version, table.version);
    about->hasTelemetry = table.functions.read_telemetry != nullptr ? 1 : 0;
    about->hasSelfTest = table.functions.self_test != nullptr ? 1 : 0;
    m_tokens = readTokenFunctions(table);
    about->hasTokens = m_tokens.struct_size != 0 ? 1 : 0;
    say(channel, HostCall::Load, TRILUME_ACCEL_OK, {}, *about);
}

void HostServer::enumerate(MessageChannel& channel)
{
    auto told = std::make_unique<EnumerateAnswer>();
    std::fill(std::begin(told->devices), std::end(told->devices),
              emptyStruct<trilume_accel_device_info_t>());
    auto error = emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    const trilume_accel_result_t result = functions()->enumerate(
        &m_host, told->devices, sizeof told->devices[0], kMostToldDevices, &count, &error);
    told->count = count;
    say(channel, HostCall::Enumerate, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        *told);
}

void HostServer::addMemory(MessageChannel& channel, const MemoryCall& call, OwnedDescriptor along)
{
    Result<SharedMemory> memory = SharedMemory::adopt(std::move(along), call.bytes);
    std::string problem;
    if (!memory) {
        problem = memory.error().english();
    } else if (m_jobs != nullptr) {
        m_jobs->addPiece(std::move(memory).value());
    } else if (call.bytes == sizeof(JobTable)) {
        m_jobs = std::make_unique<JobServer>(std::move(memory).value());
    } else {
        problem = "The table of jobs has another size.";
    }
    say(channel, HostCall::AddMemory,
        problem.empty() ? TRILUME_ACCEL_OK : TRILUME_ACCEL_ERROR_MEMORY, problem, NothingSaid{});
}

void HostServer::open(MessageChannel& channel, const OpenCall& call)
{
    const std::string name = textOf(call.device);
    const std::string settings = textOf(call.settings);
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_device_t* device = nullptr;
    trilume_accel_result_t result = TRILUME_ACCEL_ERROR_INVALID;
    if (m_device == nullptr && m_jobs != nullptr) {
        result = functions()->open(&m_host, name.c_str(),
                                   settings.empty() ? nullptr : settings.c_str(), &device, &error);
    }
    if (result >= 0 && device == nullptr) {
        result = TRILUME_ACCEL_ERROR_FAILED;
    }
    if (result >= 0) {
        m_device = device;
        m_jobs->begin({functions(), device, &m_deviceMutex});
        std::thread([this] { m_jobs->runJobs(); }).detach();
        std::thread([this] { m_jobs->runCancels(); }).detach();
    }
    say(channel, HostCall::Open, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        NothingSaid{});
}

void HostServer::describe(MessageChannel& channel)
{
    auto info = emptyStruct<trilume_accel_device_info_t>();
    auto error = emptyStruct<trilume_accel_error_t>();
    const std::lock_guard lock(m_deviceMutex);
    const trilume_accel_result_t result = functions()->describe(m_device, &info, &error);
    say(channel, HostCall::Describe, std::min(result, TRILUME_ACCEL_OK), textOf(error.text), info);
}

void HostServer::supports(MessageChannel& channel, const trilume_accel_operation_t& operation)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    const std::lock_guard lock(m_deviceMutex);
    const trilume_accel_result_t result = functions()->supports(m_device, &operation, &error);
    say(channel, HostCall::Supports, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        NothingSaid{});
}

void HostServer::upload(MessageChannel& channel, const UploadCall& call, OwnedDescriptor along)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result = TRILUME_ACCEL_ERROR_MEMORY;
    constexpr std::uint64_t kMost = std::uint64_t{1} << 46U;
    const bool isRight = call.columns != 0 && call.rows <= kMost / call.columns;
    const Result<SharedMemory> trits =
        SharedMemory::adopt(std::move(along), isRight ? call.rows * call.columns : 0);
    if (trits) {
        auto matrix = emptyStruct<trilume_accel_matrix_t>();
        matrix.kind = static_cast<std::uint32_t>(call.kind);
        matrix.rows = call.rows;
        matrix.columns = call.columns;
        matrix.row_stride = call.columns;
        matrix.trits = reinterpret_cast<const std::int8_t*>(trits.value().bytes().data());
        trilume_accel_matrix_handle_t handle = 0;
        const std::lock_guard lock(m_deviceMutex);
        result = functions()->upload(m_device, &matrix, &handle, &error);
        if (result >= 0) {
            m_jobs->addMatrix(call.matrix, handle, call.rows, call.columns);
        }
    } else {
        putText(error.text, trits.error().english());
    }
    say(channel, HostCall::Upload, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        NothingSaid{});
}

// What fails stays where it is, and is named no more.
void HostServer::unload(const UnloadCall& call)
{
    if (const trilume_accel_matrix_handle_t handle = m_jobs->takeMatrix(call.matrix); handle != 0) {
        const std::lock_guard lock(m_deviceMutex);
        static_cast<void>(functions()->unload(m_device, handle, nullptr));
    }
}

void HostServer::selfTest(MessageChannel& channel)
{
    auto error = emptyStruct<trilume_accel_error_t>();
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    if (functions()->self_test != nullptr) {
        const std::lock_guard lock(m_deviceMutex);
        result = functions()->self_test(m_device, &error);
    }
    say(channel, HostCall::SelfTest, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        NothingSaid{});
}

void HostServer::readTelemetry(MessageChannel& channel)
{
    auto told = std::make_unique<TelemetryAnswer>();
    std::fill(std::begin(told->readings), std::end(told->readings),
              emptyStruct<trilume_accel_reading_t>());
    auto error = emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    trilume_accel_result_t result = TRILUME_ACCEL_ERROR_UNSUPPORTED;
    {
        const std::lock_guard lock(m_closeMutex);
        if (m_device != nullptr && functions()->read_telemetry != nullptr) {
            result = functions()->read_telemetry(m_device, told->readings, sizeof told->readings[0],
                                                 kMostToldReadings, &count, &error);
        }
    }
    told->count = count;
    say(channel, HostCall::ReadTelemetry, std::min(result, TRILUME_ACCEL_OK), textOf(error.text),
        *told);
}

// A wait that does not end by then is ended by close() itself.
void HostServer::close()
{
    trilume_accel_device_t* device = nullptr;
    {
        const std::lock_guard lock(m_closeMutex);
        device = m_device.exchange(nullptr);
    }
    if (device != nullptr) {
        static_cast<void>(m_jobs->stop());
        functions()->close(device);
    }
}

} // namespace trilume::accel
