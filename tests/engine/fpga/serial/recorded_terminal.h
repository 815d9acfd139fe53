// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/serial/frame_codec.h"
#include "engine/fpga/transports/serial/terminal_calls.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>
#include <vector>

#include <linux/serial.h>
#include <sys/ioctl.h>

namespace trilume::fpga {

// A port that exists in here alone: notes what is asked of it, keeps its settings, and answers what
// a test says, again and again.
class RecordedTerminal final : public TerminalCalls
{
public:
    enum class Latency
    {
        Set = 1,
        Unknown, // to its driver
        Denied,  // to this user
        NotKept,
    };

    // What the port does.
    std::string babble;
    bool isUnplugged = false; // whoever writes learns it
    bool isTaken = false;     // by another program
    tcflag_t keptFlags = 0;   // of c_cflag: they stay set, whatever is asked for
    Latency latency = Latency::Set;

    // What was asked for.
    std::string opened;
    termios wanted = {};
    std::vector<unsigned long> requests;
    std::vector<std::vector<std::byte>> frames;
    int openFiles = 0;

    int open(const std::string& path) override
    {
        opened = path;
        ++openFiles;
        return 3;
    }

    void close(int /*file*/) override { --openFiles; }

    int lock(int /*file*/) override { return isTaken ? -EWOULDBLOCK : 0; }

    int settings(int /*file*/, termios& settings) override
    {
        settings = m_settings;
        return 0;
    }

    int setSettings(int /*file*/, const termios& settings) override
    {
        wanted = m_settings = settings;
        m_settings.c_cflag |= keptFlags;
        return 0;
    }

    int control(int /*file*/, unsigned long request, void* argument) override
    {
        requests.push_back(request);
        if (request != TIOCGSERIAL && request != TIOCSSERIAL) {
            return 0;
        }
        if (latency == Latency::Unknown) {
            return -ENOTTY;
        }
        auto& settings = *static_cast<serial_struct*>(argument);
        if (request == TIOCGSERIAL) {
            settings = {};
            settings.flags = m_serialFlags;
            return 0;
        }
        m_serialFlags = latency == Latency::Set ? settings.flags : 0;
        return latency == Latency::Denied ? -EPERM : 0;
    }

    void forgetBytes(int /*file*/) override {}

    std::int64_t read(int /*file*/, std::span<std::byte> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<std::byte>(babble[i % babble.size()]);
        }
        return static_cast<std::int64_t>(bytes.size());
    }

    std::int64_t write(int /*file*/, std::span<const std::byte> bytes) override
    {
        if (isUnplugged) {
            return -EIO;
        }
        for (const std::byte byte : bytes) {
            if (m_decoder.take(byte) == FrameDecoder::Found::Frame) {
                frames.emplace_back(m_decoder.frame().begin(), m_decoder.frame().end());
            }
        }
        return static_cast<std::int64_t>(bytes.size());
    }

    bool wait(int /*file*/, short /*events*/, std::chrono::nanoseconds /*most*/) override
    {
        return !babble.empty();
    }

private:
    // As the system has a port at first: lines of text for a person.
    static termios atPowerUp()
    {
        termios settings = {};
        settings.c_iflag = ICRNL | IXON;
        settings.c_oflag = OPOST | ONLCR;
        settings.c_cflag = CS8 | CREAD | HUPCL;
        settings.c_lflag = ICANON | ECHO | ISIG | IEXTEN;
        return settings;
    }

    FrameDecoder m_decoder{8192};
    termios m_settings = atPowerUp();
    int m_serialFlags = 0;
};

} // namespace trilume::fpga
