// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A board behind a serial port: real RTL, a real terminal between it and the driver.
#include "engine/fpga/attached_boards/attached_boards.h"
#include "engine/fpga/attached_boards/boards_plugin.h"
#include "engine/fpga/driver/driver.h"
#include "engine/fpga/transports/serial/serial_bus.h"
#include "tests/engine/fpga/driver_rig.h"
#include "tests/engine/fpga/serial/serial_companion.h"
#include "tests/engine/fpga/system_root.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261130;
constexpr int kFaults = 500;
constexpr int kMostTickets = 3000;
constexpr Geometry kGeometry{4, 16, 1, Packing::Planes, 16, 1024};

// Sooner than at a real port, where it costs a token; often enough for a machine that is busy.
const SerialOptions kOptions{.times = {.answer = std::chrono::milliseconds(8),
                                       .hello = std::chrono::milliseconds(8),
                                       .attempts = 200}};

// For what nothing is lost in: a busy machine is no fault of the line.
const SerialOptions kPatient{.times = {.answer = std::chrono::minutes(1)}};

DriverOptions driverOptions()
{
    DriverOptions options;
    options.expected.geometry = kGeometry;
    options.slack = std::chrono::seconds(20);
    options.watchdogCycles = 5000;
    return options;
}

// A driver of a companion's board.
class Rig
{
public:
    Rig(SerialCompanion& companion, const SerialOptions& options)
        : m_rig(std::move(SerialBus::open(companion.path(), options)).value(),
                kGeometry,
                driverOptions())
    {}

    [[nodiscard]] const SerialLink& link() const { return m_rig.bus->link(); }
    [[nodiscard]] const Driver& driver() const { return *m_rig.driver; }

    // A ticket of so many jobs with a matrix that is stored anew.
    std::shared_ptr<DriverTicket> begin(const Operands& operands, std::size_t jobs)
    {
        m_rig.driver->remove(MatrixId{1});
        if (!m_rig.store(MatrixId{1}, operands).ok()) {
            auto ticket = std::make_shared<DriverTicket>();
            ticket->outcome = TicketOutcome::Failed;
            return ticket;
        }
        return m_rig.start(std::vector<TicketJob>(jobs, m_rig.job(MatrixId{1}, operands)));
    }

    void finishAll() { m_rig.finishAll(); }

    [[nodiscard]] bool isRight(const DriverTicket& ticket,
                               std::size_t job,
                               const Operands& operands)
    {
        return m_rig.isRight(ticket, job, operands);
    }

    [[nodiscard]] bool isRightFor(const Operands& operands, std::size_t jobs)
    {
        const auto ticket = begin(operands, jobs);
        finishAll();
        for (std::size_t job = 0; job < jobs; ++job) {
            if (ticket->outcome != TicketOutcome::Done || !isRight(*ticket, job, operands)) {
                std::printf("%s\n", ticket->error.english().c_str());
                return false;
            }
        }
        return true;
    }

private:
    DriverRig<SerialBus> m_rig;
};

// What goes wrong with bytes, one time in a few.
class FaultyLine
{
public:
    explicit FaultyLine(std::uint32_t seed)
        : m_random(seed)
    {}

    void disturb(Direction direction, SerialCompanion::Bytes& bytes)
    {
        if (m_random() % 3 != 0) {
            return;
        }
        const std::size_t kind = m_random() % kKinds;
        ++m_struck.at(kind + (direction == Direction::ToBoard ? 0 : kKinds));
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(m_random() % bytes.size());
        switch (kind) {
        case 0:
            *at = static_cast<std::uint8_t>(*at ^ 1U << m_random() % 8);
            break;
        case 1:
            bytes.erase(at);
            break;
        case 2:
            bytes.insert(at, 0x00);
            break;
        case 3:
            bytes.insert(at, 0x7E);
            break;
        case 4:
            bytes.insert(at, {'A', 'T', '\r'});
            break;
        case 5:
            bytes.erase(at, bytes.end());
            break;
        case 6: // twice the same
            bytes.reserve(2 * bytes.size());
            bytes.insert(bytes.end(), bytes.begin(), bytes.end());
            break;
        default: // noise
            for (auto byte = at; byte != bytes.end(); ++byte) {
                *byte = static_cast<std::uint8_t>(m_random());
            }
            break;
        }
    }

    [[nodiscard]] int struck() const
    {
        int sum = 0;
        for (const auto& count : m_struck) {
            sum += count;
        }
        return sum;
    }

    [[nodiscard]] bool everyKindStruck() const
    {
        return std::all_of(m_struck.begin(), m_struck.end(),
                           [](const auto& count) { return count > 5; });
    }

private:
    static constexpr std::size_t kKinds = 8;

    std::mt19937 m_random;
    std::array<std::atomic<int>, 2 * kKinds> m_struck = {};
};

} // namespace

class TestSerialBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryByte();
    void computes();
    void asksForSeveralJobsAtOnce();
    void isFoundAndOpened();
    void somebodyTalksToTheBoard();
    void somebodyTalksBeforeTheHello();
    void garbageCostsAFrameAtMost_data();
    void garbageCostsAFrameAtMost();
    void bytesAreAddedAndLost();
    void somebodyReadsAlong();
    void opensAgain();
    void boardStartsAnew();
    void memoryDoesNotAnswer();
    void isUnplugged();
    void isStuck();
    void noFaultChangesAResult();
};

void TestSerialBoard::carriesEveryByte()
{
    SerialCompanion companion;
    auto opened = SerialBus::open(companion.path(), kPatient);
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    SerialBus& bus = *opened.value();
    QCOMPARE(bus.memoryBytes(), SerialBoard::kMemoryBytes);
    std::vector<std::byte> bytes;
    for (const int special : {0x11, 0x13, 0x0D, 0x0A, 0x03, 0x7F, 0xFF, 0x00, 0x7E, 0x7D}) {
        bytes.insert(bytes.end(), 700, static_cast<std::byte>(special));
    }
    for (int i = 0; i < 4096; ++i) {
        bytes.push_back(static_cast<std::byte>(i * (1 + i / 256)));
    }
    constexpr std::uint64_t kAddress = 4096 + 5; // neither begins nor ends with a beat
    QVERIFY(bus.writeMemory(kAddress, bytes).ok());
    std::vector<std::byte> back(bytes.size() + 32);
    QVERIFY(bus.readMemory(kAddress - 16, back).ok());
    QVERIFY(std::equal(bytes.begin(), bytes.end(), back.begin() + 16));
    for (std::size_t i = 0; i < 16; ++i) {
        QCOMPARE(back[i], std::byte{0});
        QCOMPARE(back[back.size() - 1 - i], std::byte{0});
    }
    QCOMPARE(bus.link().counters().garbage, std::uint64_t{0});
    QCOMPARE(bus.link().counters().repeated, std::uint64_t{0});
    QCOMPARE(companion.violation(), std::string());
}

void TestSerialBoard::computes()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(7);
    for (const std::size_t rows : {1U, 4U, 37U, 300U}) {
        const Operands operands(rows, 3 + rows * 2, 1, random);
        QVERIFY(rig.isRightFor(operands, 3));
    }
    QCOMPARE(companion.violation(), std::string());
}

// An answer takes 16 ms at least where a converter collects bytes for so long: a question for each
// would be 62 jobs a second, however fast the line is.
void TestSerialBoard::asksForSeveralJobsAtOnce()
{
    SerialCompanion companion;
    companion.setAnswerDelay(std::chrono::milliseconds(16));
    Rig rig(companion, kPatient);
    std::mt19937 random(8);
    const Operands operands(24, 64, 1, random);
    QVERIFY(rig.isRightFor(operands, 1));
    const SerialCounters before = rig.link().counters();
    QVERIFY(rig.isRightFor(operands, 24));
    // The doorbell, the interrupt, all records with their results; and some more where the machine
    // was busy for longer than the board was to wait.
    const std::uint64_t exchanges = rig.link().counters().exchanges - before.exchanges;
    QVERIFY2(exchanges <= 6 + 2, std::to_string(exchanges).c_str());
}

// By what the system lists, as the plugin does it, and by its own answers.
void TestSerialBoard::isFoundAndOpened()
{
    SerialCompanion companion;
    static const SystemRoot root; // for a function without a place of its own
    root.addPort("ttyUSB3", "1-1.4", "0403:6015", "ULX3S FPGA 25K v3.0.8");
    std::filesystem::remove(root.path() / "dev/ttyUSB3");
    std::filesystem::create_symlink(companion.path(), root.path() / "dev/ttyUSB3");
    const auto find = [](const ConnectionSettings& said) {
        BoardPlaces places = root.places();
        places.baud = said.baud;
        return findAttachedBoards(places);
    };
    const Machine machine{find, ofThisMachine};
    trilume_accel_device_t* device = nullptr;
    trilume_accel_error_t error = {};
    error.struct_size = sizeof error;
    QCOMPARE(AttachedFunctions::open(machine, nullptr, "serial-1-1-4-1-0", R"({"baud": 115200})",
                                     &device, &error),
             TRILUME_ACCEL_OK);
    const auto close = qScopeGuard([&] { BoardFunctions::close(device); });
    trilume_accel_device_info_t info = {};
    info.struct_size = sizeof info;
    QCOMPARE(BoardFunctions::describe(device, &info, nullptr), TRILUME_ACCEL_OK);
    QVERIFY(info.memory_bytes > 0 && info.memory_bytes < SerialBoard::kMemoryBytes);
    // A pseudo-terminal has no such setting.
    QCOMPARE(QByteArray(info.name),
             QByteArray("USB 1-1.4, ULX3S FPGA 25K v3.0.8 (no low latency)"));
    QCOMPARE(BoardFunctions::selfTest(device, nullptr), TRILUME_ACCEL_OK);
    trilume_accel_device_t* second = nullptr;
    QVERIFY(AttachedFunctions::open(machine, nullptr, "serial-1-1-4-1-0", nullptr, &second, &error)
            != TRILUME_ACCEL_OK);
    QVERIFY(QByteArray(error.text).contains("in use by another program"));
}

// As ModemManager does for the first ten seconds, twice a second.
void TestSerialBoard::somebodyTalksToTheBoard()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(9);
    const Operands operands(40, 200, 1, random);
    for (int i = 0; i < 20; ++i) {
        companion.say(Direction::ToBoard, i % 2 == 0 ? "AT\r" : "AT+GCAP\r");
        QVERIFY(rig.isRightFor(operands, 2));
    }
    QCOMPARE(rig.driver().counters().retries, std::uint64_t{0}); // it is the link's affair
    companion.say(Direction::ToHost, "\r\nOK\r\n");
    QVERIFY(rig.isRightFor(operands, 2));
    QVERIFY(rig.link().counters().garbage > 0);
}

void TestSerialBoard::somebodyTalksBeforeTheHello()
{
    std::mt19937 random(18);
    const Operands operands(10, 50, 1, random);
    for (const char* words : {"AT\r", "AT+GCAP\r", "~x01AT\r}", "AT~"}) {
        SerialCompanion companion;
        companion.say(Direction::ToBoard, words);
        companion.say(Direction::ToHost, "\r\nERROR\r\n~");
        Rig rig(companion, kOptions);
        QVERIFY(rig.isRightFor(operands, 1));
    }
}

void TestSerialBoard::garbageCostsAFrameAtMost_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("to the board") << static_cast<int>(Direction::ToBoard);
    QTest::newRow("to the host") << static_cast<int>(Direction::ToHost);
}

// Nobody waits for what does not come: the time for an answer is longer than the test takes.
void TestSerialBoard::garbageCostsAFrameAtMost()
{
    const QFETCH(int, direction);
    SerialCompanion companion;
    const auto opened = SerialBus::open(companion.path(), kPatient);
    QVERIFY(opened.ok());
    SerialBus& bus = *opened.value();
    std::mt19937 random(kSeed);
    std::uint64_t pieces = 0;
    for (int trial = 0; trial < 100; ++trial) {
        std::string garbage(1 + random() % 40, '\0');
        for (char& letter : garbage) {
            letter = static_cast<char>(random());
        }
        const std::uint64_t before = bus.link().counters().repeated;
        companion.say(static_cast<Direction>(direction), garbage);
        QCOMPARE(bus.readRegister(kRegisterId), kIdValue);
        // A flag within makes two of it.
        const auto flags = static_cast<std::uint64_t>(std::ranges::count(garbage, '~'));
        QVERIFY(bus.link().counters().repeated - before <= 1 + flags);
        pieces += 1 + flags;
    }
    QVERIFY(bus.link().counters().garbage > 0 || direction == static_cast<int>(Direction::ToBoard));
    QVERIFY(bus.link().counters().repeated <= pieces);
    QVERIFY(bus.link().counters().repeated > 0);
}

// An overrun: a byte is lost, and the driver puts in a 0, so the length stays.
void TestSerialBoard::bytesAreAddedAndLost()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(10);
    auto dice = std::make_shared<std::mt19937>(11);
    std::atomic<int> overruns = 0;
    companion.disturb([&overruns, dice](Direction /*direction*/, SerialCompanion::Bytes& bytes) {
        if ((*dice)() % 4 == 0) {
            bytes.erase(bytes.begin() + static_cast<int>((*dice)() % bytes.size()));
            bytes.insert(bytes.begin() + static_cast<int>((*dice)() % (bytes.size() + 1)), 0x00);
            ++overruns;
        }
    });
    const Operands operands(40, 200, 1, random);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(rig.isRightFor(operands, 2));
    }
    companion.disturb({});
    QVERIFY(overruns > 20);
    QVERIFY(rig.link().counters().repeated > 0);
    QCOMPARE(rig.driver().counters().retries, std::uint64_t{0});
}

void TestSerialBoard::somebodyReadsAlong()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    const auto second = SerialBus::open(companion.path(), kOptions);
    QVERIFY(!second.ok());
    QVERIFY(second.error().english().find("in use by another program") != std::string::npos);
    std::mt19937 random(12);
    const Operands operands(40, 200, 1, random);
    QVERIFY(rig.isRightFor(operands, 1));
    // Only who is root gets in, and takes some of the answers.
    const int other = open(companion.path().c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (other < 0) {
        QCOMPARE(errno, EBUSY);
        return;
    }
    std::atomic<bool> isOver = false;
    std::atomic<int> stolen = 0;
    std::thread thief([&] {
        std::array<char, 50> bytes = {};
        while (!isOver) {
            const ssize_t count = stolen < 600 ? read(other, bytes.data(), bytes.size()) : 0;
            stolen += count > 0 ? static_cast<int>(count) : 0;
            std::this_thread::yield();
        }
    });
    bool isRight = true;
    for (int i = 0; i < 10 || (stolen == 0 && i < 500); ++i) { // on a busy machine it comes late
        isRight = isRight && rig.isRightFor(operands, 2);
    }
    isOver = true;
    thief.join();
    close(other);
    QVERIFY(isRight);
    QVERIFY(stolen > 0);
}

void TestSerialBoard::opensAgain()
{
    SerialCompanion companion;
    std::mt19937 random(13);
    const Operands operands(10, 50, 1, random);
    for (int i = 0; i < 5; ++i) {
        Rig rig(companion, kOptions);
        QVERIFY(rig.isRightFor(operands, 1));
        const int other = open(companion.path().c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (other < 0) {
            QCOMPARE(errno, EBUSY);
            continue;
        }
        termios settings = {};
        QCOMPARE(tcgetattr(other, &settings), 0);
        close(other);
        QCOMPARE(settings.c_iflag
                     & (IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT | PARMRK),
                 0U);
        QCOMPARE(settings.c_oflag & OPOST, 0U);
        QCOMPARE(settings.c_lflag & (ICANON | ECHO | ISIG | IEXTEN), 0U);
        QCOMPARE(settings.c_cflag & (HUPCL | CRTSCTS | PARENB | CSTOPB), 0U);
        QCOMPARE(settings.c_cflag & (CSIZE | CLOCAL | CREAD),
                 static_cast<tcflag_t>(CS8 | CLOCAL | CREAD));
    }
}

// Its sequence numbers and registers are as at power-up; the memory is as it was.
void TestSerialBoard::boardStartsAnew()
{
    SerialCompanion companion;
    Rig rig(companion, {.times = {.answer = std::chrono::milliseconds(40),
                                  .hello = std::chrono::milliseconds(40),
                                  .attempts = 3}});
    std::mt19937 random(14);
    const Operands operands(10, 50, 1, random);
    QVERIFY(rig.isRightFor(operands, 1));
    companion.resetBoard();
    QVERIFY(rig.isRightFor(operands, 1));
    QVERIFY(rig.driver().counters().resets > 1);
}

void TestSerialBoard::memoryDoesNotAnswer()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(15);
    const Operands operands(30, 300, 1, random);
    QVERIFY(rig.isRightFor(operands, 1));
    for (const BoardFault fault : {BoardFault::DropRead, BoardFault::DropWrite}) {
        const std::uint64_t before = rig.driver().counters().boardResets;
        companion.inject({fault, 2, 0});
        QVERIFY(rig.isRightFor(operands, 2));
        QCOMPARE(rig.driver().counters().boardResets, before + 1);
    }
}

void TestSerialBoard::isUnplugged()
{
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(16);
    const Operands operands(200, 300, 1, random);
    const auto ticket = rig.begin(operands, 4);
    companion.unplug();
    rig.finishAll();
    QCOMPARE(ticket->outcome, TicketOutcome::Lost);
    QCOMPARE(rig.driver().health(), DriverHealth::Lost);
}

void TestSerialBoard::isStuck()
{
    SerialCompanion companion;
    const SerialOptions impatient{.times = {.answer = std::chrono::milliseconds(20),
                                            .hello = std::chrono::milliseconds(20),
                                            .attempts = 2}};
    std::mt19937 random(17);
    const Operands operands(20, 30, 1, random);
    {
        Rig rig(companion, kOptions);
        QVERIFY(rig.isRightFor(operands, 1));
    }
    companion.setStuck(true);
    const auto refused = SerialBus::open(companion.path(), impatient);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().english().find("does not answer") != std::string::npos);
    companion.setStuck(false);
    Rig rig(companion, {.times = {.answer = std::chrono::milliseconds(40),
                                  .hello = std::chrono::milliseconds(40),
                                  .attempts = 2}});
    const auto ticket = rig.begin(operands, 4);
    companion.setStuck(true);
    rig.finishAll();
    QCOMPARE(ticket->outcome, TicketOutcome::Lost);
}

// Whatever happens on the line and in the memory: a ticket's results are right, or it has failed.
void TestSerialBoard::noFaultChangesAResult()
{
    std::printf("seed %u\n", kSeed);
    SerialCompanion companion;
    Rig rig(companion, kOptions);
    std::mt19937 random(kSeed);
    const auto line = std::make_shared<FaultyLine>(kSeed + 1);
    companion.disturb([line](Direction direction, SerialCompanion::Bytes& bytes) {
        line->disturb(direction, bytes);
    });
    int inMemory = 0;
    int failed = 0;
    for (int i = 0; line->struck() + inMemory < kFaults && i < kMostTickets; ++i) {
        const Operands operands(1 + random() % 20, 1 + random() % 120, 1, random);
        companion.inject({static_cast<BoardFault>(inMemory % 5), random() % 30,
                          static_cast<unsigned>(random() % 128)});
        ++inMemory;
        const auto ticket = rig.begin(operands, 1 + random() % 3);
        rig.finishAll();
        QVERIFY(ticket->outcome != TicketOutcome::Lost);
        failed += ticket->outcome == TicketOutcome::Failed ? 1 : 0;
        for (std::size_t job = 0; job < ticket->jobs.size(); ++job) {
            QVERIFY(ticket->outcome == TicketOutcome::Failed
                    || rig.isRight(*ticket, job, operands));
        }
    }
    companion.disturb({});
    const SerialCounters& counters = rig.link().counters();
    std::printf("%d faults on the line, %d of the memory, %d tickets failed; %llu frames, %llu of "
                "them repeated, %llu times garbage\n",
                line->struck(), inMemory, failed, static_cast<unsigned long long>(counters.frames),
                static_cast<unsigned long long>(counters.repeated),
                static_cast<unsigned long long>(counters.garbage));
    QVERIFY(line->struck() + inMemory >= kFaults);
    QVERIFY(line->everyKindStruck());
    QVERIFY(counters.repeated > 0 && counters.garbage > 0);
    QCOMPARE(companion.violation(), std::string());
}

QTEST_APPLESS_MAIN(TestSerialBoard)
#include "test_serial_board.moc"
