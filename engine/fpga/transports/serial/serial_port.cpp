// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/serial_port.h"

#include "engine/fpga/transports/open_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <linux/serial.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>

namespace trilume::fpga {

namespace {

constexpr std::chrono::seconds kMostWriteTime{2}; // that the port takes no byte

struct Speed
{
    unsigned bitsPerSecond;
    speed_t code;
};

constexpr std::array kSpeeds{
    Speed{9600, B9600},       Speed{115200, B115200},   Speed{230400, B230400},
    Speed{460800, B460800},   Speed{921600, B921600},   Speed{1000000, B1000000},
    Speed{1500000, B1500000}, Speed{2000000, B2000000}, Speed{3000000, B3000000},
};

Error portError(const std::string& path, int code)
{
    return {Errc::Io, Sentence::of("The port %1 cannot be used: %2", path,
                                   std::generic_category().message(code))};
}

Error otherSettings(const std::string& path)
{
    return {Errc::Io, Sentence::of("The port %1 does not keep its settings.", path)};
}

Error portInUse(const std::string& path)
{
    return {Errc::Io, Sentence::of("The port %1 is in use by another program.", path)};
}

Error otherSpeed(const std::string& path, unsigned bitsPerSecond)
{
    std::string speeds;
    for (const Speed& speed : kSpeeds) {
        speeds += (speeds.empty() ? "" : ", ") + std::to_string(speed.bitsPerSecond);
    }
    return {Errc::InvalidArgument, Sentence::of("The port %1 has no %2 baud, expected one of: %3.",
                                                path, bitsPerSecond, speeds)};
}

termios rawSettings(termios settings, speed_t speed)
{
    cfmakeraw(&settings);
    settings.c_iflag &= ~static_cast<tcflag_t>(IXOFF | IXANY | INPCK | IUCLC | IMAXBEL);
    // No modem lines, no hanging up at the end, which would pull them.
    settings.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | CRTSCTS | HUPCL);
    settings.c_cflag |= CS8 | CLOCAL | CREAD;
    settings.c_cc[VMIN] = 1; // so that nothing to read is not the end
    settings.c_cc[VTIME] = 0;
    cfsetispeed(&settings, speed);
    cfsetospeed(&settings, speed);
    return settings;
}

bool areSame(const termios& a, const termios& b)
{
    return a.c_iflag == b.c_iflag && a.c_oflag == b.c_oflag && a.c_cflag == b.c_cflag
           && a.c_lflag == b.c_lflag && a.c_cc[VMIN] == b.c_cc[VMIN]
           && a.c_cc[VTIME] == b.c_cc[VTIME] && cfgetospeed(&a) == cfgetospeed(&b)
           && cfgetispeed(&a) == cfgetispeed(&b);
}

} // namespace

SerialPort::SerialPort(std::shared_ptr<TerminalCalls> calls,
                       std::string path,
                       unsigned bitsPerSecond,
                       int descriptor)
    : m_calls(std::move(calls))
    , m_path(std::move(path))
    , m_bitsPerSecond(bitsPerSecond)
    , m_descriptor(descriptor)
{}

SerialPort::~SerialPort()
{
    if (m_isExclusive) { // not where another program has made it its own
        static_cast<void>(m_calls->control(m_descriptor, TIOCNXCL, nullptr));
    }
    m_calls->close(m_descriptor);
}

Result<std::unique_ptr<SerialPort>> SerialPort::open(const std::string& path,
                                                     unsigned bitsPerSecond,
                                                     std::shared_ptr<TerminalCalls> calls)
{
    const int descriptor = calls->open(path);
    if (descriptor < 0) {
        return descriptor == -EBUSY ? portInUse(path) : cannotOpen(path, -descriptor);
    }
    std::unique_ptr<SerialPort> port(
        new SerialPort(std::move(calls), path, bitsPerSecond, descriptor));
    // The lock is for programs that run as root, whom no exclusive port keeps out.
    if (port->m_calls->lock(descriptor) != 0) {
        return portInUse(path);
    }
    if (const int taken = port->m_calls->control(descriptor, TIOCEXCL, nullptr); taken != 0) {
        return portError(path, -taken);
    }
    port->m_isExclusive = true;
    if (Status configured = port->configure(); !configured) {
        return configured.error();
    }
    port->askForLowLatency();
    return port;
}

Status SerialPort::configure()
{
    const auto* speed = std::find_if(kSpeeds.begin(), kSpeeds.end(), [&](const Speed& each) {
        return each.bitsPerSecond == m_bitsPerSecond;
    });
    if (speed == kSpeeds.end()) {
        return otherSpeed(m_path, m_bitsPerSecond);
    }
    termios before = {};
    if (const int read = m_calls->settings(m_descriptor, before); read != 0) {
        return portError(m_path, -read);
    }
    const termios wanted = rawSettings(before, speed->code);
    termios found = {};
    if (const int set = m_calls->setSettings(m_descriptor, wanted); set != 0) {
        return portError(m_path, -set);
    }
    if (const int read = m_calls->settings(m_descriptor, found); read != 0) {
        return portError(m_path, -read);
    }
    if (!areSame(wanted, found)) {
        return otherSettings(m_path);
    }
    m_calls->forgetBytes(m_descriptor);
    return Done{};
}

// Some drivers know no such thing, and some let nobody but root set it.
void SerialPort::askForLowLatency()
{
    serial_struct settings = {};
    if (m_calls->control(m_descriptor, TIOCGSERIAL, &settings) != 0) {
        return;
    }
    settings.flags = static_cast<int>(static_cast<unsigned>(settings.flags) | ASYNC_LOW_LATENCY);
    m_hasLowLatency = m_calls->control(m_descriptor, TIOCSSERIAL, &settings) == 0
                      && m_calls->control(m_descriptor, TIOCGSERIAL, &settings) == 0
                      && (static_cast<unsigned>(settings.flags) & ASYNC_LOW_LATENCY) != 0;
}

Error SerialPort::gone() const
{
    return {Errc::Device, Sentence::of("The port %1 is gone.", m_path)};
}

Status SerialPort::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const std::int64_t written = m_calls->write(m_descriptor, bytes);
        if (written > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        } else if (written < 0 && written != -EAGAIN && written != -EINTR) {
            return gone();
        } else if (!m_calls->wait(m_descriptor, POLLOUT, kMostWriteTime)) {
            return portError(m_path, ETIMEDOUT);
        }
    }
    return Done{};
}

Result<std::size_t> SerialPort::read(std::span<std::byte> into, std::chrono::nanoseconds most)
{
    if (!m_calls->wait(m_descriptor, POLLIN, most)) {
        return std::size_t{0};
    }
    const std::int64_t count = m_calls->read(m_descriptor, into);
    if (count > 0) {
        return static_cast<std::size_t>(count);
    }
    if (count == -EAGAIN || count == -EINTR) {
        return std::size_t{0};
    }
    return gone();
}

} // namespace trilume::fpga
