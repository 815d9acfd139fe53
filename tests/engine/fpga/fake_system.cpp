// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/fake_system.h"

#include "engine/fpga/boards/board.h"
#include "engine/fpga/driver/geometry.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <limits>

namespace trilume::fpga {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds kAccess{300};
constexpr std::chrono::nanoseconds kStep{10'000};
constexpr std::uint32_t kOnes = 0xFFFFFFFFU;
constexpr int kRestart = 512;

std::uint64_t cyclesIn(std::chrono::nanoseconds time)
{
    static const double kKilohertz = findBoard("ecp5-25f")->clockKilohertz.value;
    return static_cast<std::uint64_t>(static_cast<double>(time.count()) * kKilohertz / 1e6);
}

bool isTransfer(WayFault fault)
{
    return fault <= WayFault::LateError || fault == WayFault::HalfThenOnes;
}

std::span<const std::uint8_t> asNumbers(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

std::span<std::uint8_t> asNumbers(std::span<std::byte> bytes)
{
    return {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()};
}

} // namespace

class FakeSystem::Registers final : public RegisterWindow
{
public:
    explicit Registers(FakeSystem& system)
        : m_system(system)
    {}

    std::uint32_t read(std::uint32_t offset) const override
    {
        return m_system.readRegister(offset);
    }

    void write(std::uint32_t offset, std::uint32_t value) override
    {
        m_system.writeRegister(offset, value);
    }

private:
    FakeSystem& m_system;
};

class FakeSystem::Memory final : public SharedMemory
{
public:
    explicit Memory(std::span<std::byte> bytes)
        : m_bytes(bytes)
    {}

    std::span<std::byte> bytes() const override { return m_bytes; }

private:
    std::span<std::byte> m_bytes;
};

FakeSystem::FakeSystem(std::uint32_t seed)
    : m_board(VerilatedBoard::create("ecp5", {kMemoryBytes, {}}))
    , m_random(seed)
    , m_cached(kBufferBytes, std::byte{0xA7}) // of whoever had it before
{
    m_thread = std::thread([this] {
        std::unique_lock lock(m_mutex);
        work(lock);
    });
}

FakeSystem::~FakeSystem()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_asked.notify_all();
    m_thread.join();
}

// Time -------------------------------------------------------------------------------------------

void FakeSystem::work(std::unique_lock<std::mutex>& lock)
{
    while (!m_isClosing) {
        m_asked.wait(lock, [this] { return m_isClosing || m_now < m_goal; });
        if (!m_isClosing) {
            pass(std::min(kStep, m_goal - m_now));
            m_passed.notify_all();
            lock.unlock(); // somebody may want something meanwhile
            lock.lock();
        }
    }
}

void FakeSystem::pass(std::chrono::nanoseconds time)
{
    m_now += time;
    if (m_isUnplugged || answersOnes()) {
        return;
    }
    m_board->step(std::max<std::uint64_t>(cyclesIn(time), 1));
    const bool isInterrupting = m_board->interrupt();
    if (isInterrupting && !m_wasInterrupting && !isStruckBy(WayFault::LostInterrupt)) {
        ++m_events;
    }
    m_wasInterrupting = isInterrupting;
}

// Whatever is asked takes its time, and the board goes on on its own after it.
void FakeSystem::ask()
{
    pass(kAccess);
    m_goal = std::max(m_goal, m_now + std::chrono::nanoseconds(m_random() % 1500));
    m_asked.notify_all();
    if (m_allStruck != nullptr && !m_isPlanned) {
        // Two thirds are such as a board comes back from.
        const int faults = m_random() % 3 == 0 ? kWayFaults : static_cast<int>(WayFault::Stuck);
        plan(static_cast<WayFault>(m_random() % static_cast<unsigned>(faults)), m_random() % 400);
    }
    if (m_isPlanned && m_before > 0) {
        --m_before;
    }
    if (m_isPlanned && m_before == 0 && !isTransfer(m_fault)
        && m_fault != WayFault::LostInterrupt) {
        strike(m_fault);
    }
}

void FakeSystem::pause(std::chrono::nanoseconds time)
{
    std::unique_lock lock(m_mutex);
    ask();
    const std::chrono::nanoseconds end = m_now + time;
    if (m_isUnplugged || answersOnes()) {
        m_now = end;
        return;
    }
    m_goal = std::max(m_goal, end);
    m_passed.wait(lock, [&] { return m_now >= end; });
}

std::chrono::nanoseconds FakeSystem::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

// Faults -----------------------------------------------------------------------------------------

void FakeSystem::inject(WayFault fault, unsigned after)
{
    const std::lock_guard lock(m_mutex);
    plan(fault, after);
}

void FakeSystem::keepInjecting(std::atomic<int>& struck)
{
    const std::lock_guard lock(m_mutex);
    m_allStruck = &struck;
}

void FakeSystem::plan(WayFault fault, std::uint64_t after)
{
    m_isPlanned = true;
    m_fault = fault;
    m_before = after;
}

int FakeSystem::struck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

bool FakeSystem::isStruckBy(WayFault fault)
{
    const bool isStruck = m_isPlanned && m_before == 0 && m_fault == fault;
    if (isStruck) {
        strike(fault);
    }
    return isStruck;
}

void FakeSystem::strike(WayFault fault)
{
    m_isPlanned = false;
    ++m_struck;
    if (m_allStruck != nullptr) {
        ++*m_allStruck;
    }
    const auto bit = static_cast<unsigned>(m_random() % 128);
    switch (fault) {
    case WayFault::BriefOnes:
        m_onesUntil = m_now + 20ms;
        return;
    case WayFault::FlippedBit:
        m_board->inject({BoardFault::FlipBit, 0, bit});
        return;
    case WayFault::WrongAnswer:
        m_board->inject({BoardFault::ReadError, 0, 0});
        return;
    case WayFault::Stuck:
        m_board->inject({BoardFault::DropRead, 0, 0});
        return;
    case WayFault::Frozen:
        m_board->inject({BoardFault::FreezeClock, 0, 0});
        return;
    case WayFault::OtherBoard:
        m_board->inject({BoardFault::WrongIdentity, 0, 0});
        return;
    case WayFault::OnesForGood:
        m_onesUntil = std::chrono::nanoseconds::max();
        return;
    case WayFault::Unplugged:
        m_isUnplugged = true;
        m_onesUntil = std::chrono::nanoseconds::max();
        return;
    default:
        return; // a transfer's, by who makes it
    }
}

std::int64_t FakeSystem::spoilt(std::size_t size)
{
    const auto whole = static_cast<std::int64_t>(size);
    m_isOldBuffer = false;
    if (m_isUnplugged) {
        return -ENODEV;
    }
    if (!m_isPlanned || m_before > 0 || !isTransfer(m_fault)) {
        return whole;
    }
    strike(m_fault);
    switch (m_fault) {
    case WayFault::Interrupted:
        return -EINTR;
    case WayFault::Restarted:
        return -kRestart;
    case WayFault::Nothing:
        return 0;
    case WayFault::Short:
        return std::max<std::int64_t>(whole - 4, 0);
    case WayFault::Half:
        return whole / 8 * 4;
    case WayFault::HalfThenOnes:
        m_isDeaf = true; // from the next transfer on
        return whole / 8 * 4;
    case WayFault::OldBuffer:
        m_isOldBuffer = true;
        return whole;
    case WayFault::LateError:
        pass(20us);
        return -ETIMEDOUT;
    default:
        return -EIO;
    }
}

// Registers --------------------------------------------------------------------------------------

bool FakeSystem::answersOnes() const
{
    return m_isDeaf || m_now < m_onesUntil;
}

std::uint32_t FakeSystem::readRegister(std::uint32_t offset)
{
    const std::lock_guard lock(m_mutex);
    ask();
    return answersOnes() ? kOnes : m_board->read32(offset);
}

void FakeSystem::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    const std::lock_guard lock(m_mutex);
    ask();
    if (!answersOnes()) {
        m_board->write32(offset, value);
    }
}

std::unique_ptr<RegisterWindow> FakeSystem::mapRegisters(int file, std::size_t bytes, int& error)
{
    const std::lock_guard lock(m_mutex);
    const bool isThere = m_files.contains(file) && bytes == 4096;
    error = isThere ? 0 : -EINVAL;
    return isThere ? std::make_unique<Registers>(*this) : nullptr;
}

// Files ------------------------------------------------------------------------------------------

int FakeSystem::open(const std::string& path, FileUse /*use*/)
{
    const std::lock_guard lock(m_mutex);
    if (m_isUnplugged) {
        return -ENODEV;
    }
    m_files[++m_lastFile] = std::filesystem::path(path).filename();
    return m_lastFile;
}

void FakeSystem::close(int file)
{
    const std::lock_guard lock(m_mutex);
    m_files.erase(file);
}

int FakeSystem::lock(int /*file*/)
{
    return 0;
}

bool FakeSystem::isGone() const
{
    const std::lock_guard lock(m_mutex);
    return m_isUnplugged;
}

int FakeSystem::openFiles() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_files.size());
}

std::string FakeSystem::violation() const
{
    const std::lock_guard lock(m_mutex);
    return m_board->violation();
}

std::int64_t FakeSystem::readAt(int file, std::span<std::byte> bytes, std::uint64_t offset)
{
    const std::lock_guard lock(m_mutex);
    ask();
    if (!m_files.at(file).ends_with("_c2h_0")) {
        return -EINVAL;
    }
    if (m_isDeaf) {
        std::fill(bytes.begin(), bytes.end(), std::byte{0xFF});
        return static_cast<std::int64_t>(bytes.size());
    }
    const std::int64_t moved = spoilt(bytes.size());
    if (moved > 0 && !m_isOldBuffer) {
        const auto part = bytes.first(static_cast<std::size_t>(moved));
        if (!m_board->readMemory(offset, asNumbers(part))) {
            return -EIO;
        }
    }
    return moved;
}

std::int64_t FakeSystem::writeAt(int file, std::span<const std::byte> bytes, std::uint64_t offset)
{
    const std::lock_guard lock(m_mutex);
    ask();
    const std::string name = m_files.at(file);
    const std::int64_t moved = spoilt(bytes.size());
    if (moved <= 0 || m_isOldBuffer) {
        return moved;
    }
    if (name.ends_with("_h2c_0")) {
        const auto part = bytes.first(static_cast<std::size_t>(moved));
        return m_board->writeMemory(offset, asNumbers(part)) ? moved : -EIO;
    }
    if (static_cast<std::size_t>(moved) < bytes.size()) {
        return moved;
    }
    // Attributes take a number as a whole.
    const auto* text = reinterpret_cast<const char*>(bytes.data());
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(text, text + bytes.size(), number);
    if (offset != 0 || failed != std::errc() || end != text + bytes.size()) {
        return -EINVAL;
    }
    const std::int64_t synced = sync(name, number);
    return synced < 0 ? synced : static_cast<std::int64_t>(bytes.size());
}

std::int64_t FakeSystem::read(int file, std::span<std::byte> bytes)
{
    const std::lock_guard lock(m_mutex);
    ask();
    if (m_isUnplugged) {
        return -ENODEV;
    }
    const std::string name = m_files.at(file);
    if (bytes.size() != sizeof m_events || !isReadable(name)) {
        return -EINVAL; // it would wait for ever
    }
    std::uint32_t* told = name.starts_with("uio") ? &m_count : &m_events;
    if (told == &m_count) {
        ++m_count;
        m_isEnabled = false;
    }
    std::memcpy(bytes.data(), told, bytes.size());
    m_events = 0;
    return static_cast<std::int64_t>(bytes.size());
}

std::int64_t FakeSystem::write(int file, std::span<const std::byte> bytes)
{
    const std::lock_guard lock(m_mutex);
    ask();
    if (m_isUnplugged) {
        return -EIO;
    }
    std::uint32_t value = 0;
    if (!m_files.at(file).starts_with("uio") || bytes.size() != sizeof value) {
        return -EINVAL;
    }
    std::memcpy(&value, bytes.data(), sizeof value);
    m_isEnabled = value != 0;
    return sizeof value;
}

bool FakeSystem::isReadable(const std::string& name) const
{
    return name.starts_with("uio") ? m_isEnabled && m_wasInterrupting : m_events > 0;
}

int FakeSystem::waitReadable(int file, std::chrono::nanoseconds most)
{
    std::unique_lock lock(m_mutex);
    ask();
    const std::string name = m_files.at(file);
    const std::chrono::nanoseconds end = m_now + most;
    if (answersOnes() && !m_isUnplugged) {
        m_now = end;
    }
    m_goal = std::max(m_goal, end);
    m_asked.notify_all();
    m_passed.wait(lock, [&] { return m_isUnplugged || isReadable(name) || m_now >= end; });
    return m_isUnplugged || isReadable(name) ? 1 : 0;
}

// Memory that both have --------------------------------------------------------------------------

std::unique_ptr<SharedMemory> FakeSystem::mapMemory(int file, std::size_t bytes, int& error)
{
    const std::lock_guard lock(m_mutex);
    const bool isThere = m_files.contains(file) && bytes == m_cached.size();
    error = isThere ? 0 : -EINVAL;
    return isThere ? std::make_unique<Memory>(m_cached) : nullptr;
}

std::int64_t FakeSystem::sync(const std::string& name, std::uint64_t number)
{
    if (name == "sync_offset" || name == "sync_size" || name == "sync_direction") {
        m_attributes[name] = number;
        return 0;
    }
    const bool isForDevice = name == "sync_for_device";
    if ((!isForDevice && name != "sync_for_cpu") || number != 1) {
        return -EINVAL;
    }
    const std::uint64_t offset = m_attributes["sync_offset"];
    const std::uint64_t size = m_attributes["sync_size"];
    if (offset > kBufferBytes || size > kBufferBytes - offset) {
        return -EINVAL;
    }
    const bool isKnown = m_attributes["sync_direction"] == (isForDevice ? 1U : 2U);
    m_oddSyncs += !isKnown || offset % kLineBytes != 0 || size % kLineBytes != 0 ? 1U : 0U;
    if (++m_syncs == m_leftOut || !isKnown) {
        return 0;
    }
    return moveLines(isForDevice, offset, size) ? 0 : -EIO;
}

bool FakeSystem::moveLines(bool isForDevice, std::uint64_t offset, std::uint64_t size)
{
    const auto lines = std::span(m_cached).subspan(offset, size);
    return isForDevice ? m_board->writeMemory(kBufferAddress + offset,
                                              asNumbers(std::span<const std::byte>(lines)))
                       : m_board->readMemory(kBufferAddress + offset, asNumbers(lines));
}

int FakeSystem::moveBuffer(bool isForDevice, std::uint64_t offset, std::uint64_t size)
{
    const std::lock_guard lock(m_mutex);
    ask();
    if (m_isDeaf && !isForDevice) {
        const auto lines = std::span(m_cached).subspan(offset, size);
        std::fill(lines.begin(), lines.end(), std::byte{0xFF});
        return 0;
    }
    const std::int64_t moved = spoilt(size);
    if (moved < 0 || m_isOldBuffer) {
        return static_cast<int>(std::min<std::int64_t>(moved, 0));
    }
    const bool isDone = moveLines(isForDevice, offset, static_cast<std::uint64_t>(moved));
    return isDone && static_cast<std::uint64_t>(moved) == size ? 0 : -EIO;
}

void FakeSystem::leaveOutSync(unsigned number)
{
    const std::lock_guard lock(m_mutex);
    m_syncs = 0;
    m_leftOut = number;
}

unsigned FakeSystem::syncs() const
{
    const std::lock_guard lock(m_mutex);
    return m_syncs;
}

unsigned FakeSystem::oddSyncs() const
{
    const std::lock_guard lock(m_mutex);
    return m_oddSyncs;
}

} // namespace trilume::fpga
