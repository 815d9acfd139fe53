// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace trilume::fpga {

// Waits in edges of a clock of 60 MHz: of each kind the longest of the chips on ULX3S boards
// (engine/fpga/support/ulx3s/README.md). At this clock nobody breaks tRC or tRRD without another
// rule, and a row that is open for longer than the 100 us of tRAS has starved a refresh.
struct SdramTiming
{
    static constexpr std::uint64_t edgesIn(std::uint64_t picoseconds)
    {
        constexpr std::uint64_t kEdgesPerMicrosecond = 60;
        return (picoseconds * kEdgesPerMicrosecond + 999'999) / 1'000'000;
    }

    std::uint64_t powerUp = edgesIn(200'000'000);
    std::uint64_t rowToColumn = edgesIn(21'000); // tRCD
    std::uint64_t precharge = edgesIn(21'000);   // tRP
    std::uint64_t leastOpen = edgesIn(44'000);   // tRAS
    std::uint64_t rowCycle = edgesIn(66'000);    // tRC
    std::uint64_t otherRow = edgesIn(15'000);    // tRRD
    std::uint64_t refresh = edgesIn(66'000);     // tRFC
    std::uint64_t writeRecovery = 2;             // tWR
    std::uint64_t mode = 2;                      // tMRD
    std::uint64_t retention = 60'000 * 64;       // 64 ms
    std::uint64_t refreshInterval = 468;         // of 8192 rows in that time
    unsigned setUpRefreshes = 8;
};

// A chip of SDR SDRAM of 32 MiB, edge by edge of its clock: bursts of eight with latency 2. The
// first rule that is broken is remembered.
class SdramModel
{
public:
    static constexpr unsigned kAllBanks = 0x400;
    static constexpr unsigned kMode = 0x023;
    static constexpr std::size_t kRows = 8192;

    // RAS, CAS, WE: 1 is active, which is low on the board.
    enum Command : unsigned
    {
        Nothing = 0b000,
        StopBurst = 0b001,
        Read = 0b010,
        Write = 0b011,
        Activate = 0b100,
        Precharge = 0b101,
        Refresh = 0b110,
        LoadMode = 0b111,
    };

    // What the pins say at an edge.
    struct Pins
    {
        unsigned command = Nothing;
        unsigned bank = 0;
        unsigned address = 0;
        unsigned mask = 0;
        unsigned data = 0;
        bool drives = false; // the controller, the data
    };

    explicit SdramModel(const SdramTiming& timing = {})
        : m_timing(timing)
    {}

    [[nodiscard]] const std::string& violation() const { return m_violation; }

    // The longest that a row waited; 0 while none has been refreshed twice.
    [[nodiscard]] std::uint64_t longestWithoutRefresh() const { return m_longest; }

    // On the data's wires until the next edge.
    [[nodiscard]] std::uint16_t data() const { return m_driven; }

    void edge(const Pins& pins)
    {
        ++m_edge;
        if (m_isReady) {
            checkRefreshed();
        } else if (since(m_start) <= m_timing.powerUp && pins.mask != 3) {
            say("data are not masked at power-up");
        }
        if (pins.command != Nothing) {
            obey(pins);
        }
        takeData(pins);
        giveData(pins);
        m_mask = pins.mask;
    }

private:
    static constexpr unsigned kLatency = 2;
    static constexpr unsigned kBurst = 8;
    static constexpr std::uint64_t kLongAgo = 1'000'000;

    struct Bank
    {
        bool isOpen = false;
        unsigned row = 0;
        std::uint64_t opened = 0;
        std::uint64_t closed = 0;
        std::uint64_t written = 0; // the last word
        std::uint64_t read = 0;
    };
    struct Word
    {
        std::uint64_t edge = 0;
        std::size_t index = 0;
    };

    void say(const char* what)
    {
        if (m_violation.empty()) {
            m_violation = "edge " + std::to_string(m_edge - kLongAgo) + ": " + what;
        }
    }

    [[nodiscard]] std::uint64_t since(std::uint64_t edge) const { return m_edge - edge; }

    // No later than one interval after its turn.
    void checkRefreshed()
    {
        if (since(m_ready) > (m_refreshes - m_refreshesBefore + 1) * m_timing.refreshInterval) {
            say("refreshed too rarely");
        }
    }

    void obey(const Pins& pins)
    {
        if (since(m_start) < m_timing.powerUp) {
            say("a command too soon after power-up");
        }
        if (since(m_lastRefresh) < m_timing.refresh || since(m_lastMode) < m_timing.mode) {
            say("a command while a refresh or a mode is under way");
        }
        Bank& bank = m_banks.at(pins.bank);
        switch (pins.command) {
        case Activate:
            activate(bank, pins);
            break;
        case Read:
        case Write:
            access(bank, pins);
            break;
        case Precharge:
            for (Bank& each : m_banks) {
                if ((pins.address & kAllBanks) != 0 || &each == &bank) {
                    close(each);
                }
            }
            m_isPrecharged = m_isPrecharged || (pins.address & kAllBanks) != 0;
            break;
        case Refresh:
            refresh();
            break;
        case LoadMode:
            loadMode(pins);
            break;
        default:
            say("a command that no controller here should use");
            break;
        }
    }

    void activate(Bank& bank, const Pins& pins)
    {
        if (!m_isReady) {
            say("a row is opened before the chip was set up");
        }
        if (bank.isOpen) {
            say("a row is opened over another");
        }
        if (since(bank.closed) < m_timing.precharge || since(bank.opened) < m_timing.rowCycle
            || since(m_lastOpened) < m_timing.otherRow) {
            say("a row is opened too soon");
        }
        bank.isOpen = true;
        bank.row = pins.address;
        bank.opened = m_edge;
        m_lastOpened = m_edge;
    }

    void access(Bank& bank, const Pins& pins)
    {
        if (!bank.isOpen) {
            say("a row is used that is not open");
        }
        if (since(bank.opened) < m_timing.rowToColumn) {
            say("a row is used too soon");
        }
        if (pins.address > 0x1FF) {
            say("a column that 32 MiB do not have, or a row closed by itself");
        }
        if (since(m_lastAccess) < kBurst) {
            say("a burst is cut short");
        }
        m_lastAccess = m_edge;
        const std::size_t first = (std::size_t{bank.row} << 11U) | (std::size_t{pins.bank} << 9U)
                                  | (pins.address & 0x1FFU);
        for (std::size_t i = 0; i < kBurst; ++i) {
            const std::size_t index = (first & ~std::size_t{kBurst - 1}) | ((first + i) % kBurst);
            if (pins.command == Write) {
                m_writes.push_back({m_edge + i, index});
                bank.written = m_edge + i;
            } else {
                m_reads.push_back({m_edge + kLatency + i, index});
                bank.read = m_edge + kLatency + i;
            }
        }
    }

    void close(Bank& bank)
    {
        if (bank.isOpen) {
            if (since(bank.opened) < m_timing.leastOpen) {
                say("a row is closed too soon");
            }
            if (m_edge < bank.written + m_timing.writeRecovery) {
                say("a row is closed before its data are written");
            }
            if (m_edge + kLatency - 1 < bank.read) {
                say("a row is closed while it is read");
            }
        }
        bank.closed = m_edge;
        bank.isOpen = false;
    }

    void checkClosed(const char* what)
    {
        for (const Bank& bank : m_banks) {
            if (bank.isOpen || since(bank.closed) < m_timing.precharge) {
                say(what);
            }
        }
    }

    void refresh()
    {
        if (!m_isPrecharged) {
            say("refreshed before all banks were closed once");
        }
        checkClosed("refreshed with a row open");
        std::uint64_t& row = m_rowRefreshed[m_refreshes % kRows]; // the chip counts them
        if (m_refreshes >= kRows) {
            m_longest = std::max(m_longest, since(row));
            if (since(row) > m_timing.retention) {
                say("a row has lost its charge");
            }
        }
        row = m_edge;
        m_lastRefresh = m_edge;
        ++m_refreshes;
    }

    void loadMode(const Pins& pins)
    {
        if (m_refreshes < m_timing.setUpRefreshes) {
            say("a mode before enough refreshes");
        }
        if (pins.address != kMode || pins.bank != 0) {
            say("another mode than bursts of eight with latency 2");
        }
        checkClosed("a mode with a row open");
        m_lastMode = m_edge;
        m_isReady = true;
        m_ready = m_edge;
        m_refreshesBefore = m_refreshes;
    }

    void takeData(const Pins& pins)
    {
        if (m_writes.empty() || m_writes.front().edge != m_edge) {
            return;
        }
        if (!pins.drives) {
            say("a word that nobody drives is written");
        }
        std::uint16_t& word = m_words[m_writes.front().index];
        const unsigned kept =
            ((pins.mask & 1U) != 0 ? 0x00FFU : 0U) | ((pins.mask & 2U) != 0 ? 0xFF00U : 0U);
        word = static_cast<std::uint16_t>((word & kept) | (pins.data & ~kept));
        m_writes.pop_front();
    }

    // A word is on the wires from the edge before the one that it is taken at, and half a cycle
    // longer.
    void giveData(const Pins& pins)
    {
        if (pins.drives && since(m_lastDriven) < 2) {
            say("both sides drive the data");
        }
        m_driven = 0xDEAD; // whatever is on wires that nobody drives
        if (m_reads.empty() || m_reads.front().edge != m_edge + 1) {
            return;
        }
        if (pins.drives) {
            say("both sides drive the data");
        }
        if (m_mask != 0) { // of the edge before this one: two before the word's
            say("a word is read that is masked");
        }
        m_driven = m_words[m_reads.front().index];
        m_lastDriven = m_edge + 1;
        m_reads.pop_front();
    }

    SdramTiming m_timing;
    std::vector<std::uint16_t> m_words = std::vector<std::uint16_t>(kRows << 11U);
    std::vector<std::uint64_t> m_rowRefreshed = std::vector<std::uint64_t>(kRows);
    std::array<Bank, 4> m_banks = {};
    std::deque<Word> m_reads;
    std::deque<Word> m_writes;
    std::uint64_t m_edge = kLongAgo;
    std::uint64_t m_start = kLongAgo;
    std::uint64_t m_ready = 0;
    std::uint64_t m_lastRefresh = 0;
    std::uint64_t m_lastMode = 0;
    std::uint64_t m_lastOpened = 0;
    std::uint64_t m_lastAccess = 0;
    std::uint64_t m_lastDriven = 0;
    std::uint64_t m_refreshes = 0;
    std::uint64_t m_longest = 0;
    std::uint64_t m_refreshesBefore = 0; // the chip was set up
    unsigned m_mask = 0;
    bool m_isPrecharged = false;
    bool m_isReady = false;
    std::uint16_t m_driven = 0;
    std::string m_violation;
};

} // namespace trilume::fpga
