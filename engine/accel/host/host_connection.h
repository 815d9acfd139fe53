// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_messages.h"
#include "engine/accel/host/host_process.h"
#include "engine/accel/host/shared_word.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <span>
#include <string>

namespace trilume::accel {

// Writes as much of a text as the struct of whoever calls has room for; null is no place.
void fillError(trilume_accel_error_t* error, const std::string& text);

// What a device host is asked, and what it answers: every answer is read as somebody else's, and
// comes in time or ends the host. A host that is gone, silent or not to be understood is lost: its
// process is ended, and everything that is asked from then on is TRILUME_ACCEL_ERROR_LOST with the
// first reason. [any thread; questions of one channel wait for each other]
class HostConnection final
{
public:
    using Deadline = MessageChannel::Deadline;

    explicit HostConnection(std::unique_ptr<HostProcess> process);

    // One question and its answer.
    struct Question
    {
        HostCall call = {};
        std::chrono::milliseconds patience{1000};
        const trilume_accel_host_t* host = nullptr; // is told what the plugin logs
        int descriptor = -1;                        // goes along
        trilume_accel_error_t* error = nullptr;
        // The longest time without an answer or a line of the log; zero: as long as the patience.
        std::chrono::milliseconds silence{0};
    };

    template <typename Call, typename Answer>
    [[nodiscard]] trilume_accel_result_t ask(const Question& question,
                                             const Call& call,
                                             Answer& answer)
    {
        const std::lock_guard lock(m_controlMutex);
        const auto deadline = std::chrono::steady_clock::now() + question.patience;
        const trilume_accel_result_t sent = send(question, call, deadline);
        return sent < 0 ? sent : receive(question, answer, deadline);
    }

    // What has no answer; it is taken before the next question.
    template <typename Call>
    [[nodiscard]] trilume_accel_result_t tell(const Question& question, const Call& call)
    {
        const std::lock_guard lock(m_controlMutex);
        return send(question, call, std::chrono::steady_clock::now() + question.patience);
    }

    // A question in two steps, so that several hosts are at work at the same time; by one thread.
    template <typename Call>
    [[nodiscard]] trilume_accel_result_t send(const Question& question,
                                              const Call& call,
                                              Deadline deadline)
    {
        const CallMessage<Call> message = {{kHostProtocol, question.call}, call};
        return sendBytes(m_process->control(), question, std::as_bytes(std::span(&message, 1)),
                         deadline);
    }

    template <typename Answer>
    [[nodiscard]] trilume_accel_result_t receive(const Question& question,
                                                 Answer& answer,
                                                 Deadline deadline)
    {
        auto message = std::make_unique<AnswerMessage<Answer>>();
        const trilume_accel_result_t received =
            receiveBytes(m_process->control(), question,
                         std::as_writable_bytes(std::span(message.get(), 1)), deadline);
        return received < 0 ? received : take(question, *message, answer);
    }

    // Beside those, while one of them is being answered.
    template <typename Call, typename Answer>
    [[nodiscard]] trilume_accel_result_t askBeside(const Question& question,
                                                   const Call& call,
                                                   Answer& answer)
    {
        const std::lock_guard lock(m_besideMutex);
        const auto deadline = std::chrono::steady_clock::now() + question.patience;
        const CallMessage<Call> asked = {{kHostProtocol, question.call}, call};
        trilume_accel_result_t result =
            sendBytes(m_process->beside(), question, std::as_bytes(std::span(&asked, 1)), deadline);
        auto message = std::make_unique<AnswerMessage<Answer>>();
        if (result >= 0) {
            result = receiveBytes(m_process->beside(), question,
                                  std::as_writable_bytes(std::span(message.get(), 1)), deadline);
        }
        return result < 0 ? result : take(question, *message, answer);
    }

    // A number that says in the host's memory whether the call in progress is wanted.
    void showWhatIsUnwanted(SharedWord* word) { m_unwanted = word; }

    // Whether the process is there; cheap, and of now.
    [[nodiscard]] bool isThere();

    // Writes why it is lost; TRILUME_ACCEL_ERROR_LOST.
    trilume_accel_result_t tellLoss(trilume_accel_error_t* error);

    [[nodiscard]] HostProcess& process() { return *m_process; }

private:
    [[nodiscard]] trilume_accel_result_t sendBytes(MessageChannel& channel,
                                                   const Question& question,
                                                   std::span<const std::byte> message,
                                                   Deadline deadline);
    [[nodiscard]] trilume_accel_result_t receiveBytes(MessageChannel& channel,
                                                      const Question& question,
                                                      std::span<std::byte> message,
                                                      Deadline deadline);
    [[nodiscard]] MessageChannel::Received nextMessage(MessageChannel& channel,
                                                       const Question& question,
                                                       std::span<std::byte> message,
                                                       Deadline deadline);
    trilume_accel_result_t lose(MessageChannel::Outcome outcome, const Question& question);

    template <typename Answer>
    [[nodiscard]] static trilume_accel_result_t take(const Question& question,
                                                     const AnswerMessage<Answer>& message,
                                                     Answer& answer)
    {
        if (message.result < 0) {
            fillError(question.error, textOf(message.text));
            return message.result;
        }
        answer = message.body;
        return TRILUME_ACCEL_OK;
    }

    std::unique_ptr<HostProcess> m_process;
    std::mutex m_controlMutex;
    std::mutex m_besideMutex;
    std::atomic<SharedWord*> m_unwanted = nullptr;
    std::mutex m_lossMutex; // below
    std::string m_loss;     // why; empty: it is there
};

} // namespace trilume::accel
