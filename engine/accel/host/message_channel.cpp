// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/message_channel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace trilume::accel {

namespace {

// Those of standard streams and of a host lie below.
constexpr int kFirstDescriptor = 10;

// As poll() wants it: rounded up, at most a minute at a time.
int millisecondsUntil(MessageChannel::Deadline deadline)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(
        std::clamp(left, milliseconds(0), milliseconds(std::chrono::minutes(1))).count());
}

OwnedDescriptor moveUp(int descriptor)
{
    const OwnedDescriptor old(descriptor);
    return OwnedDescriptor(fcntl(descriptor, F_DUPFD_CLOEXEC, kFirstDescriptor));
}

// The first descriptor that came along; further ones are closed.
OwnedDescriptor descriptorOf(msghdr& header)
{
    OwnedDescriptor first;
    for (cmsghdr* part = CMSG_FIRSTHDR(&header); part != nullptr;
         part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(part) + i * sizeof(int), sizeof descriptor);
            OwnedDescriptor owned(descriptor);
            if (!first) {
                first = std::move(owned);
            }
        }
    }
    return first;
}

} // namespace

MessageChannel::MessageChannel(OwnedDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{}

std::optional<std::pair<MessageChannel, MessageChannel>> MessageChannel::pair()
{
    std::array<int, 2> ends = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return std::nullopt;
    }
    std::pair channels(MessageChannel(moveUp(ends[0])), MessageChannel(moveUp(ends[1])));
    if (!channels.first.m_descriptor || !channels.second.m_descriptor) {
        return std::nullopt;
    }
    return channels;
}

MessageChannel::Outcome MessageChannel::waitFor(short events, Deadline deadline) const
{
    for (;;) {
        pollfd place = {m_descriptor.get(), events, 0};
        const int ready = poll(&place, 1, millisecondsUntil(deadline));
        if (ready > 0) {
            return (place.revents & events) != 0 ? Outcome::Message : Outcome::Closed;
        }
        if (ready < 0 && errno != EINTR) {
            return Outcome::Closed;
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return Outcome::Late;
        }
    }
}

MessageChannel::Outcome MessageChannel::send(std::span<const std::byte> message,
                                             Deadline deadline,
                                             int descriptor)
{
    iovec part = {const_cast<std::byte*>(message.data()), message.size()};
    msghdr header = {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control = {};
    if (descriptor >= 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr* along = CMSG_FIRSTHDR(&header);
        along->cmsg_level = SOL_SOCKET;
        along->cmsg_type = SCM_RIGHTS;
        along->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(along), &descriptor, sizeof descriptor);
    }
    for (;;) {
        if (sendmsg(m_descriptor.get(), &header, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0) {
            return Outcome::Message;
        }
        if (errno != EAGAIN && errno != EINTR) {
            return Outcome::Closed;
        }
        if (const Outcome ready = waitFor(POLLOUT, deadline); ready != Outcome::Message) {
            return ready;
        }
    }
}

MessageChannel::Received MessageChannel::receive(std::span<std::byte> message,
                                                 Deadline deadline,
                                                 Descriptors descriptors)
{
    for (;;) {
        Received received;
        received.outcome = waitFor(POLLIN, deadline);
        if (received.outcome != Outcome::Message) {
            return received;
        }
        iovec part = {message.data(), message.size()};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control = {};
        msghdr header = {};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        if (descriptors == Descriptors::Taken) {
            header.msg_control = control.data();
            header.msg_controllen = control.size();
        }
        const ssize_t size = recvmsg(m_descriptor.get(), &header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
            continue;
        }
        received.descriptor = descriptorOf(header);
        // There are no empty messages: that is the end.
        const bool isWhole = (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0;
        received.outcome = size > 0 && isWhole ? Outcome::Message : Outcome::Closed;
        received.size = size > 0 ? static_cast<std::size_t>(size) : 0;
        return received;
    }
}

} // namespace trilume::accel
