// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/ulx3s/sdram_traffic.h"

#include <algorithm>
#include <array>

namespace trilume::fpga {

namespace {

constexpr int kClearCycles = 64; // trilume_serial_operations

} // namespace

SdramTraffic::SdramTraffic(SdramController& controller, std::uint32_t seed)
    : m_controller(controller)
    , m_random(seed)
{}

std::uint32_t SdramTraffic::below(std::uint32_t end)
{
    return static_cast<std::uint32_t>(m_random() % end);
}

// Few places, so that most are read again; a burst goes on into rows and banks behind the first.
std::uint32_t SdramTraffic::somewhere()
{
    constexpr std::array<std::uint32_t, 5> kPlaces{0, 60, 64 * 3 + 50, 64 * 4 * 7 - 10,
                                                   kBeats - 40};
    return kPlaces.at(below(kPlaces.size())) + below(30);
}

void SdramTraffic::cycle()
{
    const SdramController::Answered now = m_controller.now();
    if (m_clearLeft == 0 && now.isSetUp && below(4096) == 0) {
        m_clearLeft = kClearCycles;
        ++m_counters.clears;
        giveUp();
    }
    if (m_clearLeft > 0) {
        --m_clearLeft;
        m_controller.cycle({.clear = true});
        return;
    }
    askForRead();
    askForWrite();
    if (below(1000) == 0) {
        m_isSlow = !m_isSlow;
    }
    m_asked.beatReady = m_isSlow ? below(40) == 0 : below(16) != 0;
    m_asked.answerReady = below(3) == 0;
    take(now);
    m_controller.cycle(m_asked);
    m_asked.readValid = m_asked.readValid && !now.readReady;
    m_asked.writeValid = m_asked.writeValid && !now.writeReady;
    m_asked.dataValid = m_asked.dataValid && !now.dataReady;
}

// What was not answered may have been written, or not, or in part.
void SdramTraffic::giveUp()
{
    m_asked = {};
    m_wanted.clear();
    if (m_isWriting) {
        m_memory.erase(m_writing);
        m_isWriting = false;
        m_dataWaits = false;
    }
}

// What is being written may be read before or after it.
bool SdramTraffic::isKnown(std::uint32_t first, std::uint32_t beats) const
{
    for (std::uint32_t i = first; i < first + beats; ++i) {
        if (!m_memory.contains(i) || (m_isWriting && m_writing == i)) {
            return false;
        }
    }
    return true;
}

void SdramTraffic::askForRead()
{
    if (!m_wanted.empty() || m_asked.readValid || below(8) != 0) {
        return;
    }
    const std::uint32_t first = somewhere();
    const std::uint32_t beats = std::min<std::uint32_t>(1 + below(32), kBeats - first);
    if (!isKnown(first, beats)) {
        return;
    }
    for (std::uint32_t i = 0; i < beats; ++i) {
        m_wanted.push_back({m_memory[first + i], i + 1 == beats});
    }
    m_readFirst = first;
    m_readBeats = beats;
    m_asked.readValid = true;
    m_asked.readWord = first * 8;
    m_asked.readBeats = beats;
    ++m_counters.reads;
}

void SdramTraffic::askForWrite()
{
    if (!m_isWriting && below(8) == 0) {
        const std::uint32_t place = somewhere();
        if (!m_wanted.empty() && place >= m_readFirst && place < m_readFirst + m_readBeats) {
            return;
        }
        const bool isWhole = !m_memory.contains(place) || below(2) == 0;
        m_isWriting = true;
        m_writing = place;
        m_asked.writeValid = true;
        m_asked.writeWord = place * 8;
        m_asked.strobe = isWhole ? 0xFFFF : static_cast<std::uint16_t>(m_random());
        m_next = isWhole ? Beat{} : m_memory[place];
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            m_asked.data.at(i) = static_cast<std::uint8_t>(m_random());
            if ((m_asked.strobe >> i & 1U) != 0) {
                m_next.at(i) = m_asked.data.at(i);
            }
        }
        m_counters.masked += isWhole ? 0 : 1;
        m_dataWait = below(4);
        m_dataWaits = true;
    }
    if (m_dataWaits && m_dataWait == 0) {
        m_asked.dataValid = true;
        m_dataWaits = false;
    }
    m_dataWait -= m_dataWait > 0 ? 1 : 0;
}

void SdramTraffic::take(const SdramController::Answered& now)
{
    if (now.beatValid && m_asked.beatReady) {
        if (m_wanted.empty()) {
            say("a beat that nobody asked for");
            return;
        }
        if (now.beat != m_wanted.front().beat) {
            say("a beat is wrong");
        }
        if (now.beatLast != m_wanted.front().isLast) {
            say("a burst ends elsewhere");
        }
        m_wanted.pop_front();
    }
    if (now.answerValid && m_asked.answerReady) {
        if (!m_isWriting) {
            say("an answer that nobody waits for");
        }
        m_memory[m_writing] = m_next;
        m_isWriting = false;
        ++m_counters.writes;
    }
}

void SdramTraffic::say(const char* what)
{
    if (m_error.empty()) {
        m_error = what;
    }
}

} // namespace trilume::fpga
