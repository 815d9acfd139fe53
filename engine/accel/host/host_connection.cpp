// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/host_connection.h"

#include "engine/accel/host/message_reading.h"
#include "engine/accel/plugins/plugin_table.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <utility>
#include <vector>

namespace trilume::accel {

namespace {

// How often is_cancelled() is asked while an answer is waited for.
constexpr std::chrono::milliseconds kBetweenQuestions{50};

void passOn(const trilume_accel_host_t* host, const LogLine& line)
{
    if (host != nullptr && host->log != nullptr) {
        host->log(host->context, static_cast<std::int32_t>(line.level), textOf(line.text).c_str());
    }
}

} // namespace

void fillError(trilume_accel_error_t* error, const std::string& text)
{
    constexpr std::size_t kBegin = offsetof(trilume_accel_error_t, text);
    if (error == nullptr || error->struct_size <= kBegin) {
        return;
    }
    trilume_accel_error_t filled = {};
    putText(filled.text, text);
    const std::size_t room = std::min<std::size_t>(error->struct_size, sizeof filled) - kBegin;
    std::memcpy(error->text, filled.text, room);
    error->text[room - 1] = '\0';
}

HostConnection::HostConnection(std::unique_ptr<HostProcess> process)
    : m_process(std::move(process))
{}

bool HostConnection::isThere()
{
    {
        const std::lock_guard lock(m_lossMutex);
        if (!m_loss.empty()) {
            return false;
        }
    }
    return m_process->isAlive();
}

trilume_accel_result_t HostConnection::tellLoss(trilume_accel_error_t* error)
{
    const std::lock_guard lock(m_lossMutex);
    if (m_loss.empty()) {
        m_loss = m_process->howItEnded().english();
        m_process->kill();
    }
    fillError(error, m_loss);
    return TRILUME_ACCEL_ERROR_LOST;
}

trilume_accel_result_t HostConnection::lose(MessageChannel::Outcome outcome,
                                            const Question& question)
{
    if (outcome == MessageChannel::Outcome::Late) {
        const std::lock_guard lock(m_lossMutex);
        const auto patience = question.silence.count() != 0 ? question.silence : question.patience;
        if (m_loss.empty()) {
            m_loss = Sentence::of("The process of the device did not answer within %1 s.",
                                  Sentence::digits(std::to_string(
                                      std::chrono::ceil<std::chrono::seconds>(patience).count())))
                         .english();
            m_process->kill();
        }
    }
    return tellLoss(question.error);
}

trilume_accel_result_t HostConnection::sendBytes(MessageChannel& channel,
                                                 const Question& question,
                                                 std::span<const std::byte> message,
                                                 Deadline deadline)
{
    if (!isThere()) {
        return tellLoss(question.error);
    }
    const auto outcome = channel.send(message, deadline, question.descriptor);
    return outcome == MessageChannel::Outcome::Message ? TRILUME_ACCEL_OK : lose(outcome, question);
}

// Asks now and then whether it is still wanted.
MessageChannel::Received HostConnection::nextMessage(MessageChannel& channel,
                                                     const Question& question,
                                                     std::span<std::byte> message,
                                                     Deadline deadline)
{
    for (;;) {
        const auto look = std::min(deadline, std::chrono::steady_clock::now() + kBetweenQuestions);
        MessageChannel::Received received = channel.receive(message, look);
        const bool isLate = std::chrono::steady_clock::now() >= deadline;
        if (received.outcome != MessageChannel::Outcome::Late || isLate || !isThere()) {
            return received;
        }
        SharedWord* unwanted = m_unwanted.load();
        if (unwanted != nullptr && question.host != nullptr
            && question.host->is_cancelled != nullptr) {
            *unwanted = question.host->is_cancelled(question.host->context) != 0 ? 1 : 0;
        }
    }
}

trilume_accel_result_t HostConnection::receiveBytes(MessageChannel& channel,
                                                    const Question& question,
                                                    std::span<std::byte> message,
                                                    Deadline deadline)
{
    // There is room for a line of the log, too, which may come before the answer.
    std::vector<std::byte> read(std::max(message.size(), sizeof(CallMessage<LogLine>)));
    for (;;) {
        const Deadline silent = question.silence.count() != 0
                                    ? std::chrono::steady_clock::now() + question.silence
                                    : deadline;
        const MessageChannel::Received received =
            nextMessage(channel, question, read, std::min(silent, deadline));
        if (received.outcome != MessageChannel::Outcome::Message) {
            return lose(isThere() ? received.outcome : MessageChannel::Outcome::Closed, question);
        }
        const MessageKind kind =
            kindOf(std::span(read).first(received.size), question.call, message.size());
        if (kind == MessageKind::Answer) {
            std::memcpy(message.data(), read.data(), message.size());
            return TRILUME_ACCEL_OK;
        }
        if (kind == MessageKind::Nonsense) {
            break;
        }
        CallMessage<LogLine> line;
        std::memcpy(&line, read.data(), sizeof line);
        passOn(question.host, line.body);
    }
    const std::lock_guard lock(m_lossMutex);
    if (m_loss.empty()) {
        m_loss = Sentence::of("The process of the device is of another version of the program, or "
                              "damaged: its answer cannot be read.")
                     .english();
        m_process->kill();
    }
    fillError(question.error, m_loss);
    return TRILUME_ACCEL_ERROR_LOST;
}

} // namespace trilume::accel
