// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/serial_port.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <linux/serial.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

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

// Whether something can be done within that time. What went wrong, otherwise, is told by doing it.
bool waitFor(int descriptor, short events, std::chrono::nanoseconds most)
{
    const auto end = std::chrono::steady_clock::now() + most;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            std::max(end - std::chrono::steady_clock::now(), std::chrono::nanoseconds(0)));
        pollfd watched = {descriptor, events, 0};
        const int ready = poll(&watched, 1, static_cast<int>(left.count()));
        if (ready >= 0 || errno != EINTR) {
            return ready != 0;
        }
    }
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

SerialPort::SerialPort(std::string path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

SerialPort::~SerialPort()
{
    ioctl(m_descriptor, TIOCNXCL);
    close(m_descriptor);
}

Result<std::unique_ptr<SerialPort>> SerialPort::open(const std::string& path,
                                                     unsigned bitsPerSecond)
{
    // Without waiting for a carrier.
    const int descriptor = ::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EBUSY ? portInUse(path) : portError(path, errno);
    }
    std::unique_ptr<SerialPort> port(new SerialPort(path, descriptor));
    // The lock is for programs that run as root, whom no exclusive port keeps out.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return portInUse(path);
    }
    if (ioctl(descriptor, TIOCEXCL) != 0) {
        return portError(path, errno);
    }
    if (Status configured = port->configure(bitsPerSecond); !configured) {
        return configured.error();
    }
    port->askForLowLatency();
    return port;
}

Status SerialPort::configure(unsigned bitsPerSecond)
{
    const auto* speed = std::find_if(kSpeeds.begin(), kSpeeds.end(), [&](const Speed& each) {
        return each.bitsPerSecond == bitsPerSecond;
    });
    termios before = {};
    if (speed == kSpeeds.end()) {
        return portError(m_path, EINVAL);
    }
    if (tcgetattr(m_descriptor, &before) != 0) {
        return portError(m_path, errno);
    }
    const termios wanted = rawSettings(before, speed->code);
    // It succeeds if any of the settings was taken.
    termios found = {};
    if (tcsetattr(m_descriptor, TCSANOW, &wanted) != 0 || tcgetattr(m_descriptor, &found) != 0) {
        return portError(m_path, errno);
    }
    if (!areSame(wanted, found)) {
        return otherSettings(m_path);
    }
    tcflush(m_descriptor, TCIOFLUSH);
    return Done{};
}

// Some drivers know no such thing, and some let nobody but root set it.
void SerialPort::askForLowLatency()
{
    serial_struct settings = {};
    if (ioctl(m_descriptor, TIOCGSERIAL, &settings) != 0) {
        return;
    }
    settings.flags = static_cast<int>(static_cast<unsigned>(settings.flags) | ASYNC_LOW_LATENCY);
    m_hasLowLatency = ioctl(m_descriptor, TIOCSSERIAL, &settings) == 0
                      && ioctl(m_descriptor, TIOCGSERIAL, &settings) == 0
                      && (static_cast<unsigned>(settings.flags) & ASYNC_LOW_LATENCY) != 0;
}

Error SerialPort::gone() const
{
    return {Errc::Device, Sentence::of("The port %1 is gone.", m_path)};
}

Status SerialPort::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        } else if (written < 0 && errno != EAGAIN && errno != EINTR) {
            return gone();
        } else if (!waitFor(m_descriptor, POLLOUT, kMostWriteTime)) {
            return portError(m_path, ETIMEDOUT);
        }
    }
    return Done{};
}

Result<std::size_t> SerialPort::read(std::span<std::byte> into, std::chrono::nanoseconds most)
{
    if (!waitFor(m_descriptor, POLLIN, most)) {
        return std::size_t{0};
    }
    const ssize_t count = ::read(m_descriptor, into.data(), into.size());
    if (count > 0) {
        return static_cast<std::size_t>(count);
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return std::size_t{0};
    }
    return gone();
}

} // namespace trilume::fpga
