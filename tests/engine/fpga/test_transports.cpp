// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The driver on the RTL of a board, through what drivers of the system make of it.
#include "engine/fpga/driver/identity.h"
#include "tests/engine/fpga/transport_rig.h"

#include <cerrno>
#include <cstdio>
#include <map>
#include <optional>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261130;

// What it is, and the worst that becomes of a job: Failed where its second attempt is struck, too.
struct KnownFault
{
    WayFault fault;
    const char* name;
    TicketOutcome outcome;
};

constexpr std::array<KnownFault, kWayFaults> kFaults{{
    {WayFault::Interrupted, "interrupted", TicketOutcome::Done},
    {WayFault::Restarted, "512", TicketOutcome::Done},
    {WayFault::Nothing, "nothing", TicketOutcome::Done},
    {WayFault::Short, "four bytes less", TicketOutcome::Done},
    {WayFault::Half, "half", TicketOutcome::Done},
    {WayFault::OldBuffer, "old buffer", TicketOutcome::Done},
    {WayFault::IoError, "error", TicketOutcome::Done},
    {WayFault::LateError, "late error", TicketOutcome::Done},
    {WayFault::LostInterrupt, "lost interrupt", TicketOutcome::Done},
    {WayFault::BriefOnes, "ones for 20 ms", TicketOutcome::Done},
    {WayFault::FlippedBit, "flipped bit", TicketOutcome::Failed},
    {WayFault::WrongAnswer, "wrong answer", TicketOutcome::Failed},
    {WayFault::Stuck, "stuck", TicketOutcome::Lost},
    {WayFault::Frozen, "frozen", TicketOutcome::Lost},
    {WayFault::OtherBoard, "other board", TicketOutcome::Done}, // while all goes well
    {WayFault::OnesForGood, "ones for good", TicketOutcome::Lost},
    {WayFault::Unplugged, "unplugged", TicketOutcome::Lost},
    {WayFault::HalfThenOnes, "half, then ones", TicketOutcome::Lost},
}};

// What the way there makes good itself: the driver hears nothing of it.
bool isMadeGood(Way way, WayFault fault)
{
    constexpr std::array<WayFault, 3> kLast{WayFault::Half, WayFault::Nothing, WayFault::Restarted};
    return fault <= kLast.at(static_cast<std::size_t>(way)) || fault == WayFault::LostInterrupt
           || fault == WayFault::OtherBoard;
}

// A job that is done is right, and one that was struck in its middle is lost.
bool isRightOrLost(TransportRig& rig, const Operands& operands, WayFault fault, unsigned after)
{
    const auto ticket = rig.start({rig.job(MatrixId{1}, operands)});
    rig.system->inject(fault, after);
    rig.finishAll();
    return ticket->outcome == TicketOutcome::Lost || rig.isRight(*ticket, 0, operands);
}

// Whose first interrupt is read while a signal comes.
class InterruptedSystem final : public FakeSystem
{
public:
    using FakeSystem::FakeSystem;

    std::int64_t read(int file, std::span<std::byte> bytes) override
    {
        return ++reads == 1 ? -EINTR : FakeSystem::read(file, bytes);
    }

    int waitReadable(int file, std::chrono::nanoseconds most) override
    {
        ++waits;
        return FakeSystem::waitReadable(file, most);
    }

    unsigned reads = 0;
    unsigned waits = 0;
};

Way wayOfRow()
{
    const QFETCH(int, way);
    return static_cast<Way>(way);
}

} // namespace

class TestTransports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data() { addWays(); }
    void computes();
    void movesEveryByte_data() { addWays(); }
    void movesEveryByte();
    void onesAreANumber_data() { addWays(); }
    void onesAreANumber();
    void comesThrough_data();
    void comesThrough();
    void keepsItsInterrupt_data() { addWays(); }
    void keepsItsInterrupt();
    void refusesAnotherBoard_data() { addWays(); }
    void refusesAnotherBoard();
    void handsOverResultsOfAFewBytes_data();
    void handsOverResultsOfAFewBytes();
    void everySyncIsNeeded();
    void asksXrtForNothingOdd();
    void takesTheBankThatIsNamed();
    void saysWhatXrtDoesNotGive();
    void randomFaultsChangeNoNumber_data() { addWays(); }
    void randomFaultsChangeNoNumber();

private:
    static void addWays();
};

void TestTransports::addWays()
{
    QTest::addColumn<int>("way");
    for (const auto& [way, name] : kWays) {
        QTest::newRow(name) << static_cast<int>(way);
    }
}

void TestTransports::computes()
{
    std::mt19937 random(kSeed);
    TransportRig rig(wayOfRow(), kSeed);
    std::uint64_t last = 0;
    for (const auto& [rows, columns] : std::vector<std::pair<std::size_t, std::size_t>>{
             {1, 1}, {5, 64}, {17, 33}, {65, 704}, {5, rig.geometry.mostColumns()}}) {
        const Operands operands(rows, columns, 1, random);
        const MatrixId matrix{++last};
        QVERIFY(rig.store(matrix, operands).ok());
        const auto ticket = rig.start(std::vector<TicketJob>(3, rig.job(matrix, operands)));
        rig.finishAll();
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY2(rig.isRight(*ticket, i, operands), ticket->error.english().c_str());
        }
        rig.driver->remove(matrix);
    }
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QCOMPARE(rig.system->oddSyncs(), 0U);
    QCOMPARE(QString::fromStdString(rig.system->violation()), QString());
    const std::shared_ptr<FakeSystem> system = rig.system;
    rig.driver.reset();
    rig.bus.reset();
    QCOMPARE(system->openFiles(), 0);
}

// Lengths of no whole lines, beside bytes of another: nothing is cut off, nothing is undone, and
// nothing old is taken for new.
void TestTransports::movesEveryByte()
{
    std::mt19937 random(kSeed);
    const auto system = std::make_shared<FakeSystem>(kSeed);
    const std::unique_ptr<Bus> bus = std::move(openWay(wayOfRow(), system)).value();
    std::vector<std::byte> all(512);
    QVERIFY(bus->writeMemory(bus->memoryAddress(), all).ok());
    for (const std::size_t size : {4U, 20U, 68U, 1U, 255U}) {
        for (const std::size_t at : {0U, 4U, 60U, 63U, 128U}) {
            std::vector<std::byte> bytes(size);
            for (std::byte& each : bytes) {
                each = static_cast<std::byte>(random());
            }
            std::copy(bytes.begin(), bytes.end(), all.begin() + static_cast<std::ptrdiff_t>(at));
            QVERIFY(bus->writeMemory(bus->memoryAddress() + at, bytes).ok());
            std::vector<std::byte> found(all.size());
            QVERIFY(bus->readMemory(bus->memoryAddress(), found).ok());
            QVERIFY(found == all);
            system->inject(size == 255 ? WayFault::OldBuffer : WayFault::Short, 0);
            std::vector<std::byte> part(size);
            const bool isRead = bus->readMemory(bus->memoryAddress() + at, part).ok();
            QVERIFY(!isRead || part == bytes || wayOfRow() == Way::Uio);
            QVERIFY(isRead || wayOfRow() != Way::Xdma);
        }
    }
    QVERIFY(
        !bus->writeMemory(bus->memoryAddress() + bus->memoryBytes() - 3, std::span(all).first(4)));
    QVERIFY(!bus->readMemory(~std::uint64_t{0}, std::span(all).first(4)));
    QCOMPARE(system->oddSyncs(), 0U);
}

// Every result is -1, which is what is read where nobody answers.
void TestTransports::onesAreANumber()
{
    std::mt19937 random(kSeed);
    TransportRig rig(wayOfRow(), kSeed);
    Operands operands(64, 32, 1, random);
    for (std::size_t i = 0; i < operands.trits.size(); ++i) {
        operands.trits[i] = i % operands.stride() == 3 ? 1 : 0;
    }
    operands.activations[3] = -1;
    QCOMPARE(operands.sum(63, 0), -1);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    const auto right = rig.start({rig.job(MatrixId{1}, operands)});
    rig.finishAll();
    QVERIFY(rig.isRight(*right, 0, operands));
    QVERIFY(rig.driver->health() == DriverHealth::Well);
    QCOMPARE(rig.driver->counters().resets, std::uint64_t{1}); // of the opening
    QVERIFY(isRightOrLost(rig, operands, WayFault::Unplugged, 3));
    // Where it goes while they are read, what is read of nobody is what was to be read.
    for (unsigned after = 0; after < 24; ++after) {
        TransportRig other(wayOfRow(), kSeed + after);
        QVERIFY(other.store(MatrixId{1}, operands).ok());
        QVERIFY(isRightOrLost(other, operands, WayFault::HalfThenOnes, after));
    }
}

void TestTransports::comesThrough_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("fault");
    for (const auto& [way, name] : kWays) {
        for (const KnownFault& known : kFaults) {
            QTest::addRow("%s %s", name, known.name)
                << static_cast<int>(way) << static_cast<int>(known.fault);
        }
    }
}

// At each call of a job in turn.
void TestTransports::comesThrough()
{
    const Way way = wayOfRow();
    const QFETCH(int, fault);
    const KnownFault& known = kFaults.at(static_cast<std::size_t>(fault));
    std::mt19937 random(kSeed);
    const Operands operands(40, 60, 1, random);
    auto rig = std::make_unique<TransportRig>(way, kSeed);
    QVERIFY(rig->store(MatrixId{1}, operands).ok());
    int struck = 0;
    for (unsigned after = 0; after < 24; ++after) {
        const int before = rig->system->struck();
        rig->system->inject(known.fault, after);
        const auto ticket = rig->start({rig->job(MatrixId{1}, operands)});
        const std::chrono::nanoseconds begin = rig->bus->now();
        rig->finishAll();
        QVERIFY(rig->bus->now() - begin < std::chrono::milliseconds(200));
        struck += rig->system->struck() - before;
        // At the end of a job it strikes the next one.
        QVERIFY(ticket->outcome == TicketOutcome::Done || ticket->outcome == known.outcome);
        QVERIFY(ticket->outcome != TicketOutcome::Done || rig->isRight(*ticket, 0, operands));
        QVERIFY(!isMadeGood(way, known.fault) || rig->driver->counters().retries == 0);
        if (rig->driver->health() == DriverHealth::Lost) {
            rig = std::make_unique<TransportRig>(way, kSeed + after);
            QVERIFY(rig->store(MatrixId{1}, operands).ok());
        }
    }
    QVERIFY2(struck >= 3, qPrintable(QString::number(struck)));
}

// After a signal came while its count was read.
void TestTransports::keepsItsInterrupt()
{
    const auto system = std::make_shared<InterruptedSystem>(kSeed);
    TransportRig rig(wayOfRow(), system);
    std::mt19937 random(kSeed);
    const Operands operands(40, 60, 1, random);
    QVERIFY(rig.store(MatrixId{1}, operands).ok());
    const auto waitsOfOne = [&] {
        const unsigned before = system->waits;
        const auto ticket = rig.start({rig.job(MatrixId{1}, operands)});
        rig.finishAll();
        return rig.isRight(*ticket, 0, operands) ? system->waits - before : 0U;
    };
    const bool hasInterrupt = wayOfRow() != Way::Xrt;
    QCOMPARE(waitsOfOne() > 0, hasInterrupt);
    QCOMPARE(system->reads > 0, hasInterrupt);
    QCOMPARE(waitsOfOne() > 0, hasInterrupt);
}

void TestTransports::refusesAnotherBoard()
{
    const auto system = std::make_shared<FakeSystem>(kSeed);
    system->inject(WayFault::OtherBoard, 0);
    const Result<std::unique_ptr<Bus>> bus = openWay(wayOfRow(), system);
    const Error refused = bus ? identify(*bus.value(), {}).error() : bus.error();
    QVERIFY(refused.code == Errc::Unsupported);
    QVERIFY(refused.english().find("found id 0x") != std::string::npos);
}

void TestTransports::handsOverResultsOfAFewBytes_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 5, 17}) {
        QTest::addRow("%d bytes", 4 * rows) << static_cast<int>(Way::Uio) << rows;
    }
}

// Of no whole lines of the cache, with other numbers in each job of each ticket: an old value, and
// a line that is thrown away with what was just written beside it, would be seen. The driver does
// nothing twice, which would hide them.
void TestTransports::handsOverResultsOfAFewBytes()
{
    const QFETCH(int, rows);
    std::mt19937 random(kSeed);
    TransportRig rig(wayOfRow(), kSeed);
    const Operands matrix(static_cast<std::size_t>(rows), 33, 1, random);
    QVERIFY(rig.store(MatrixId{1}, matrix).ok());
    for (int round = 0; round < 12; ++round) {
        std::vector<Operands> operands(4, matrix);
        std::vector<TicketJob> jobs;
        for (Operands& each : operands) {
            for (std::int8_t& activation : each.activations) {
                activation = static_cast<std::int8_t>(random());
            }
            jobs.push_back(rig.job(MatrixId{1}, each));
        }
        const auto ticket = rig.start(std::move(jobs));
        rig.finishAll();
        for (std::size_t i = 0; i < operands.size(); ++i) {
            QVERIFY(rig.isRight(*ticket, i, operands[i]));
        }
    }
    QCOMPARE(rig.driver->counters().retries, std::uint64_t{0});
    QCOMPARE(rig.system->oddSyncs(), 0U);
    // Where the first one is left out, which hands over activations, it is seen.
    rig.system->leaveOutSync(1);
    const auto struck = rig.start({rig.job(MatrixId{1}, Operands(matrix.rows, 33, 1, random))});
    rig.finishAll();
    QVERIFY(struck->outcome == TicketOutcome::Done);
    QVERIFY(rig.driver->counters().retries > 0);
}

// Of those that hand over a job's activations and descriptor and take its results: where one is
// left out somebody sees it.
void TestTransports::everySyncIsNeeded()
{
    std::mt19937 random(kSeed);
    TransportRig rig(Way::Uio, kSeed);
    const Operands first(40, 60, 1, random);
    QVERIFY(rig.store(MatrixId{1}, first).ok());
    unsigned seen = 0;
    unsigned tried = 0;
    for (unsigned number = 1; number <= 6; ++number) {
        const Operands operands(40, 60, 1, random); // others each time: what is old is wrong
        QVERIFY(rig.store(MatrixId{number + 1}, operands).ok());
        const std::uint64_t retries = rig.driver->counters().retries;
        rig.system->leaveOutSync(number);
        const auto ticket = rig.start({rig.job(MatrixId{number + 1}, operands)});
        rig.finishAll();
        QVERIFY(ticket->outcome != TicketOutcome::Done || rig.isRight(*ticket, 0, operands));
        tried += rig.system->syncs() >= number ? 1U : 0U;
        seen += rig.driver->counters().retries > retries ? 1U : 0U;
    }
    QCOMPARE(tried, 6U);
    QVERIFY(seen >= 2); // activations, descriptor; results where they are among the six
}

// Handles, parts of an image, directions and lines are as the library wants them, also where the
// card goes away, and all is given back in order.
void TestTransports::asksXrtForNothingOdd()
{
    std::mt19937 random(kSeed);
    for (const std::optional<WayFault> fault :
         {std::optional<WayFault>(), {WayFault::Interrupted}, {WayFault::Unplugged}}) {
        const auto system = std::make_shared<FakeSystem>(kSeed);
        const auto xrt = std::make_shared<FakeXrt>(system);
        auto bus = XrtBus::open(system, FakeXrt::library(xrt), {FakeXrt::kAddress, FakeXrt::kImage},
                                std::uint64_t{2} << 20U);
        QVERIFY2(bus.ok(), bus ? "" : bus.error().english().c_str());
        QCOMPARE(bus.value()->memoryBytes(), std::uint64_t{2} << 20U);
        QCOMPARE(bus.value()->memoryAddress(), FakeSystem::kBufferAddress);
        {
            DriverRig<Bus> rig(std::move(bus).value(), findBoard("ecp5-25f")->geometry,
                               impatient());
            const Operands operands(40, 60, 1, random);
            QVERIFY(rig.store(MatrixId{1}, operands).ok());
            if (fault) {
                system->inject(*fault, 5);
            }
            const auto ticket = rig.start({rig.job(MatrixId{1}, operands)});
            rig.finishAll();
            QVERIFY(fault == WayFault::Unplugged ? ticket->outcome == TicketOutcome::Lost
                                                 : rig.isRight(*ticket, 0, operands));
        }
        QCOMPARE(xrt->misuses(), 0U);
        QVERIFY(xrt->isAllGivenBack());
        QCOMPARE(system->openFiles(), 0);
    }
}

// Where another part of the image has an earlier bank, a person says which one is the core's.
void TestTransports::takesTheBankThatIsNamed()
{
    const auto addressIn = [](std::optional<unsigned> bank) {
        const auto system = std::make_shared<FakeSystem>(kSeed);
        const auto xrt = std::make_shared<FakeXrt>(system);
        xrt->connectDma();
        const auto bus =
            XrtBus::open(system, FakeXrt::library(xrt), {FakeXrt::kAddress, FakeXrt::kImage, bank},
                         FakeSystem::kBufferBytes);
        return bus ? std::to_string(bus.value()->memoryAddress()) : bus.error().english();
    };
    const std::string ours = std::to_string(FakeSystem::kBufferAddress);
    QVERIFY(addressIn({}) != ours);
    QCOMPARE(addressIn(FakeXrt::kBank), ours);
    QCOMPARE(addressIn(3), "XRT, card 0000:65:00.1: bank 3 has no "
                               + std::to_string(FakeSystem::kBufferBytes)
                               + " bytes of memory for its image.");
}

void TestTransports::saysWhatXrtDoesNotGive()
{
    const auto open = [](const char* address, const XrtImage& image, std::uint64_t bytes,
                         const std::function<void(FakeXrt&)>& change) {
        const auto system = std::make_shared<FakeSystem>(kSeed);
        const auto xrt = std::make_shared<FakeXrt>(system);
        change(*xrt);
        const auto bus = XrtBus::open(system, FakeXrt::library(xrt), {address, image}, bytes);
        return bus ? std::to_string(bus.value()->memoryBytes()) : bus.error().english();
    };
    const auto nothing = [](FakeXrt&) {
    };
    const std::uint64_t asked = FakeSystem::kBufferBytes;
    QCOMPARE(open(FakeXrt::kAddress, FakeXrt::kImage, asked, nothing), std::to_string(asked));
    QCOMPARE(open("0000:17:00.1", FakeXrt::kImage, asked, nothing),
             std::string("XRT does not open the card 0000:17:00.1."));
    QCOMPARE(open(FakeXrt::kAddress, {}, asked, nothing),
             std::string("XRT, card 0000:65:00.1: Invalid argument."));
    QCOMPARE(open(FakeXrt::kAddress, FakeXrt::kImage, asked, [](FakeXrt& xrt) { xrt.takeAway(); }),
             std::string("0000:65:00.1 is in use by another program."));
    // So much as a person has said, or nothing; half of what is usual, and half of that.
    const auto less = [](FakeXrt& xrt) {
        xrt.setMostBytes(std::uint64_t{20} << 20U);
    };
    QCOMPARE(open(FakeXrt::kAddress, FakeXrt::kImage, std::uint64_t{32} << 20U, less),
             std::string("XRT, card 0000:65:00.1: there are no 33554432 bytes of memory."));
    QCOMPARE(open(FakeXrt::kAddress, FakeXrt::kImage, 0, less),
             std::to_string(std::uint64_t{16} << 20U));
}

void TestTransports::randomFaultsChangeNoNumber()
{
    const Way way = wayOfRow();
    std::printf("seed %u\n", kSeed);
    std::mt19937 random(kSeed);
    std::map<TicketOutcome, int> outcomes;
    auto rig = std::make_unique<TransportRig>(way, kSeed);
    const Operands one(40, 60, 1, random);
    const Operands two(20, 90, 1, random);
    const auto upload = [&] {
        return rig->store(MatrixId{1}, one).ok() && rig->store(MatrixId{2}, two).ok();
    };
    QVERIFY(upload());
    int struck = 0; // of boards before
    std::uint32_t boards = 0;
    for (int trial = 0; struck + rig->system->struck() < 500 && trial < 1000; ++trial) {
        rig->system->inject(static_cast<WayFault>(random() % kWayFaults),
                            static_cast<unsigned>(random() % 40));
        std::vector<std::shared_ptr<DriverTicket>> tickets;
        for (int i = 0; i < 2; ++i) {
            tickets.push_back(rig->start({rig->job(MatrixId{1}, one), rig->job(MatrixId{2}, two)}));
        }
        const std::chrono::nanoseconds begin = rig->bus->now();
        rig->finishAll();
        QVERIFY(rig->bus->now() - begin < std::chrono::milliseconds(400));
        for (const auto& ticket : tickets) {
            ++outcomes[ticket->outcome];
            QVERIFY(ticket->outcome != TicketOutcome::Out);
            QVERIFY(ticket->outcome != TicketOutcome::Done
                    || (rig->isRight(*ticket, 0, one) && rig->isRight(*ticket, 1, two)));
        }
        QCOMPARE(QString::fromStdString(rig->system->violation()), QString());
        if (rig->driver->health() == DriverHealth::Lost) {
            struck += rig->system->struck();
            rig = std::make_unique<TransportRig>(way, kSeed + ++boards);
            QVERIFY(upload());
        }
    }
    struck += rig->system->struck();
    std::printf("faults that struck: %d, tickets done %d, failed %d, lost %d\n", struck,
                outcomes[TicketOutcome::Done], outcomes[TicketOutcome::Failed],
                outcomes[TicketOutcome::Lost]);
    QVERIFY(struck >= 500);
    QVERIFY(outcomes[TicketOutcome::Done] > 500);
    QVERIFY(outcomes[TicketOutcome::Lost] > 0);
}

QTEST_APPLESS_MAIN(TestTransports)
#include "test_transports.moc"
