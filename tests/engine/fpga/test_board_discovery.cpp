// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which boards are found in the folders of a system, and the calls that reach them, on real files.
#include "engine/fpga/attached_boards/attached_boards.h"
#include "engine/fpga/attached_boards/boards_plugin.h"
#include "engine/fpga/boards/attached_board.h"
#include "engine/fpga/transports/careful_registers.h"
#include "engine/fpga/transports/open_file.h"
#include "engine/fpga/transports/uio/uio_bus.h"
#include "engine/fpga/transports/xdma/untouched_bytes.h"
#include "engine/fpga/transports/xrt/xrt_bus.h"
#include "tests/engine/fpga/system_root.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trilume;
using namespace trilume::fpga;
namespace fs = std::filesystem;

namespace {

// Registers that answer what they are told to, one after another.
class ScriptedWindow final : public RegisterWindow
{
public:
    explicit ScriptedWindow(std::vector<std::pair<std::uint32_t, std::uint32_t>> reads)
        : m_reads(std::move(reads))
    {}

    std::uint32_t read(std::uint32_t offset) const override
    {
        const auto [expected, value] = m_reads.at(m_next);
        m_next = std::min(m_next + 1, m_reads.size() - 1);
        return offset == expected ? value : 0xBAD;
    }

    void write(std::uint32_t /*offset*/, std::uint32_t /*value*/) override {}

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_reads;
    mutable std::size_t m_next = 0;
};

constexpr std::uint32_t kOnes = 0xFFFFFFFFU;

// A buffer of more than 4 GiB, of which hardly any is ever used; notes what is told of it.
class HugeBuffer final : public SystemInterface
{
public:
    static constexpr std::uint64_t kBytes = (std::uint64_t{1} << 32U) + 8192;

    int open(const std::string& path, FileUse /*use*/) override
    {
        m_names.push_back(fs::path(path).filename());
        return static_cast<int>(m_names.size()) - 1;
    }

    void close(int /*file*/) override {}

    int lock(int /*file*/) override { return isTaken ? -EWOULDBLOCK : 0; }

    std::int64_t readAt(int, std::span<std::byte>, std::uint64_t) override { return -EIO; }

    std::int64_t writeAt(int file, std::span<const std::byte> bytes, std::uint64_t) override
    {
        told[m_names.at(static_cast<std::size_t>(file))].assign(
            reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return failure != 0 ? failure : static_cast<std::int64_t>(bytes.size());
    }

    std::int64_t read(int, std::span<std::byte>) override { return -EIO; }

    std::int64_t write(int, std::span<const std::byte>) override { return -EIO; }

    int waitReadable(int, std::chrono::nanoseconds) override { return -EIO; }

    std::unique_ptr<RegisterWindow> mapRegisters(int, std::size_t, int& /*error*/) override
    {
        return std::make_unique<ScriptedWindow>(
            std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}});
    }

    std::unique_ptr<SharedMemory> mapMemory(int, std::size_t bytes, int& error) override
    {
        void* begin = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        error = -ENOMEM;
        return begin == MAP_FAILED ? nullptr : std::make_unique<Bytes>(begin, bytes);
    }

    void pause(std::chrono::nanoseconds time) override { m_now += time; }

    std::chrono::nanoseconds now() const override { return m_now; }

    std::map<std::string, std::string> told; // of attributes
    std::int64_t failure = 0;
    bool isTaken = false;

private:
    class Bytes final : public SharedMemory
    {
    public:
        Bytes(void* begin, std::size_t bytes)
            : m_begin(begin)
            , m_bytes(bytes)
        {}

        ~Bytes() override { munmap(m_begin, m_bytes); }

        Bytes(const Bytes&) = delete;
        Bytes& operator=(const Bytes&) = delete;

        std::span<std::byte> bytes() const override
        {
            return {static_cast<std::byte*>(m_begin), m_bytes};
        }

    private:
        void* m_begin;
        std::size_t m_bytes;
    };

    std::vector<std::string> m_names;
    std::chrono::nanoseconds m_now{0};
};

UioPlaces hugePlaces()
{
    return {"/dev/uio0",       4096, "/dev/udmabuf0", "/class/u-dma-buf/udmabuf0", 0x8'0000'0000,
            HugeBuffer::kBytes};
}

} // namespace

class TestBoardDiscovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIs();
    void knowsCardsByTheirAddress();
    void saysWhatACardLacks();
    void findsCardsOfXrt();
    void loadsXrtOnlyForItsCards();
    void xrtSaysNothingToTheTerminal();
    void tellsOfCardsWithoutADriver();
    void findsCoresWithTheirMemory();
    void saysWhatACoreLacks_data();
    void saysWhatACoreLacks();
    void namesTheGroup();
    void isListedByThePlugin();
    void knowsANamedBoard();
    void onesAreANumberWhereSomebodyAnswers();
    void handsOverLinesBeyondFourGibibytes();
    void onlyOneProgramHasIt();
    void callsOfTheSystem();
    void seesWhatWasNotRead();
};

void TestBoardDiscovery::findsNothingWhereNothingIs()
{
    QVERIFY(findAttachedBoards(SystemRoot().places()).empty());
}

// After the driver was loaded anew the numbers are others, and the boards the same.
void TestBoardDiscovery::knowsCardsByTheirAddress()
{
    const SystemRoot before;
    before.addCard("xdma0", "0000:03:00.0");
    before.addCard("xdma1", "0000:04:00.0");
    const SystemRoot after;
    after.addCard("xdma1", "0000:03:00.0");
    after.addCard("xdma0", "0000:04:00.0");
    std::map<std::string, std::string> devices;
    for (const ListedBoard& board : findAttachedBoards(before.places())) {
        QVERIFY2(!board.unavailable, whyNot(board).c_str());
        devices[board.board.id] = board.board.name;
    }
    QCOMPARE(devices.size(), std::size_t{2});
    QCOMPARE(devices.at("xdma-0000-03-00-0"), std::string("PCI Express 0000:03:00.0"));
    const std::vector<ListedBoard> found = findAttachedBoards(after.places());
    QCOMPARE(found.size(), std::size_t{2});
    for (const ListedBoard& board : found) {
        QCOMPARE(devices.at(board.board.id), board.board.name);
        QVERIFY(!board.isBesideProcessor);
        QVERIFY(board.board.name.ends_with(board.device.filename().string()));
    }
}

void TestBoardDiscovery::saysWhatACardLacks()
{
    const SystemRoot root;
    root.addCard("xdma0", "0000:03:00.0");
    fs::remove(root.path() / "dev/xdma0_c2h_0");
    const std::vector<ListedBoard> found = findAttachedBoards(root.places());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(whyNot(found.front()).find("xdma0_c2h_0 cannot be opened") != std::string::npos);
    QVERIFY(!found.front().board.open().ok());
}

void TestBoardDiscovery::findsCardsOfXrt()
{
    const SystemRoot root;
    root.addXrtCard("0000:65:00.1", "3f0102030405060708090a0b0c0d0e0f");
    root.write("sys/bus/pci/drivers/xocl/bind", "");
    BoardPlaces places = root.places();
    places.loadXrt = [] {
        return XrtLibrary(std::make_shared<XrtFunctions>());
    };
    const std::vector<ListedBoard> boards = findAttachedBoards(places);
    QCOMPARE(boards.size(), std::size_t{1});
    QCOMPARE(boards[0].board.id, std::string("xrt-0000-65-00-1"));
    QCOMPARE(boards[0].board.name, std::string("PCI Express 0000:65:00.1, XRT"));
    QCOMPARE(boards[0].device.filename(), fs::path("0000:65:00.1"));
    QVERIFY(!boards[0].unavailable);
    const auto why = [&] {
        const std::vector<ListedBoard> found = findAttachedBoards(places);
        const std::string said = found[0].unavailable ? found[0].unavailable->english() : "";
        // Who opens it all the same hears the same.
        return said == found[0].board.open().error().english() ? said : "";
    };
    for (const char* image :
         {"", "00000000000000000000000000000000", "3f01", "3g0102030405060708"}) {
        root.addXrtCard("0000:65:00.1", image);
        QCOMPARE(why(), std::string("The card 0000:65:00.1 is not programmed: \"xbutil program\" "
                                    "does it."));
    }
    places.loadXrt = []() -> Result<XrtLibrary> {
        return Error{Errc::NotFound, Sentence::asIs("There is no XRT.")};
    };
    QCOMPARE(why(), std::string("There is no XRT."));
}

void TestBoardDiscovery::loadsXrtOnlyForItsCards()
{
    const SystemRoot root;
    root.addCard("xdma0", "0000:03:00.0");
    root.write("sys/bus/pci/drivers/xocl/bind", "");
    BoardPlaces places = root.places();
    int asked = 0;
    places.loadXrt = [&asked]() -> Result<XrtLibrary> {
        ++asked;
        return Error{Errc::NotFound, Sentence::asIs("There is no XRT.")};
    };
    QCOMPARE(findAttachedBoards(places).size(), std::size_t{1});
    QCOMPARE(asked, 0);
    root.addXrtCard("0000:65:00.1", "");
    QCOMPARE(findAttachedBoards(places).size(), std::size_t{2});
    QCOMPARE(asked, 1);
}

// The library itself, where it is installed; nowhere else is anything said either.
void TestBoardDiscovery::xrtSaysNothingToTheTerminal()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("said")).toStdString();
    std::fflush(nullptr);
    const std::array<int, 2> before{dup(STDOUT_FILENO), dup(STDERR_FILENO)};
    const int said = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    dup2(said, STDOUT_FILENO);
    dup2(said, STDERR_FILENO);
    const Result<XrtLibrary> library = loadXrt();
    std::string why = library ? "" : library.error().english();
    if (library) {
        const auto bus = XrtBus::open(realSystem(), library.value(), {"0000:ff:1f.7", {1}}, 0);
        why = bus ? "" : bus.error().english();
        // As a card that is gone: every function takes it, and says that it is.
        std::uint32_t value = 0;
        const XrtFunctions& xrt = *library.value();
        why += xrt.readRegister(nullptr, 0, 0, &value) != 0 ? "" : " read";
        why += xrt.sync(nullptr, 0, 0, 64, 0) != 0 ? "" : " sync";
        why += isXrtBuffer(xrt.allocate(nullptr, 4096, 0, 0)) ? " allocate" : "";
        why += xrt.openContext(nullptr, XrtImage().data(), 0, false) != 0 ? "" : " context";
    }
    std::fflush(nullptr);
    dup2(before[0], STDOUT_FILENO);
    dup2(before[1], STDERR_FILENO);
    for (const int each : {before[0], before[1], said}) {
        ::close(each);
    }
    QCOMPARE(fs::file_size(file), std::uintmax_t{0});
    if (!library) {
        QVERIFY2(why.find("package libxrt1 has: libxrt_core.so.2") != std::string::npos,
                 why.c_str());
        QSKIP(why.c_str());
    }
    QCOMPARE(QByteArray::fromStdString(why),
             QByteArray("XRT does not open the card 0000:ff:1f.7."));
}

void TestBoardDiscovery::tellsOfCardsWithoutADriver()
{
    const SystemRoot root;
    root.addFunction("0000:65:00.0", "0x10ee");
    root.addFunction("0000:65:00.1", "0x10ee"); // of the same card
    root.addFunction("0000:17:00.0", "0x8086");
    root.addFunction("0000:18:00.0", "0x10ee");
    root.write("sys/bus/pci/devices/0000:18:00.0/driver/bind", ""); // somebody else's
    const std::vector<ListedBoard> boards = findAttachedBoards(root.places());
    QCOMPARE(boards.size(), std::size_t{1});
    QCOMPARE(boards[0].board.id, std::string("pci-0000-65-00-0"));
    QCOMPARE(boards[0].unavailable->english(),
             std::string("No driver has the card 0000:65:00.0: it takes xdma, or xocl and the "
                         "library of XRT."));
    QVERIFY(!boards[0].board.open().ok());
}

void TestBoardDiscovery::findsCoresWithTheirMemory()
{
    const SystemRoot root;
    root.addCore("uio4", "trilume", "0x1000");
    root.addCore("uio5", "trilume-second", "0x1000");
    root.addCore("uio0", "dma-of-somebody", "0x10000");
    root.addBuffer("udmabuf-trilume", "0x0000000070000000", "4194304");
    root.addBuffer("udmabuf-trilume-second", "0x0000000870000000", "8589938688");
    const std::vector<ListedBoard> found = findAttachedBoards(root.places());
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].board.id, std::string("uio-a0000000-trilume"));
    QCOMPARE(found[1].board.id, std::string("uio-a0000000-trilume-second"));
    QVERIFY(found[0].isBesideProcessor && found[1].isBesideProcessor);
    QCOMPARE(whyNot(found[0]) + whyNot(found[1]), std::string());
}

void TestBoardDiscovery::saysWhatACoreLacks_data()
{
    QTest::addColumn<QByteArray>("registers");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<QByteArray>("why");
    const QByteArray whole("0x1000");
    QTest::newRow("few registers") << QByteArray("0x800") << whole << whole
                                   << QByteArray("found 2048 bytes of registers, expected 4096");
    QTest::newRow("no number") << whole << QByteArray("here") << whole
                               << QByteArray("found \"here\", expected a number");
    QTest::newRow("half a page") << whole << QByteArray("0x800") << whole
                                 << QByteArray("expected whole pages below 2^44");
    QTest::newRow("too far") << whole << QByteArray("0xffffffff000") << QByteArray("8192")
                             << QByteArray("expected whole pages below 2^44");
    QTest::newRow("no memory") << whole << QByteArray() << whole
                               << QByteArray("found 0 buffers of u-dma-buf, expected one called "
                                             "udmabuf-trilume");
}

void TestBoardDiscovery::saysWhatACoreLacks()
{
    const QFETCH(QByteArray, registers);
    const QFETCH(QByteArray, address);
    const QFETCH(QByteArray, size);
    const QFETCH(QByteArray, why);
    const SystemRoot root;
    root.addCore("uio0", "trilume", registers.toStdString());
    if (!address.isEmpty()) {
        root.addBuffer("udmabuf0", address.toStdString(), size.toStdString());
    }
    const std::vector<ListedBoard> found = findAttachedBoards(root.places());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(whyNot(found.front()).find(why.toStdString()) != std::string::npos,
             whyNot(found.front()).c_str());
    QVERIFY(!found.front().board.open().ok());
}

void TestBoardDiscovery::namesTheGroup()
{
    const std::string why = cannotOpen("/dev/uio0", EACCES).english();
    QVERIFY(why.find("/dev/uio0") != std::string::npos);
    QVERIFY(why.find("group trilume-boards") != std::string::npos);
    QVERIFY(why.find("70-trilume-attached-boards.rules") != std::string::npos);
    // Which is what the rules say.
    std::ifstream rules(TRILUME_TEST_SOURCE_DIR
                        "/packaging/linux/70-trilume-attached-boards.rules");
    const std::string text{std::istreambuf_iterator<char>(rules), {}};
    QVERIFY(text.find("GROUP=\"trilume-boards\"") != std::string::npos);
}

void TestBoardDiscovery::isListedByThePlugin()
{
    static const SystemRoot root; // a machine with a sensor that is not of a board at USB
    root.write("sys/class/hwmon/hwmon0/name", "ina260");
    root.write("sys/class/hwmon/hwmon0/power1_input", "4000000");
    root.write("sys/devices/usb1/1-1/idVendor", "0403");
    const auto find = [](const ConnectionSettings& said) {
        ListedBoard there;
        there.device = root.path() / "sys/devices/usb1/1-1";
        there.board.id = "there";
        there.board.name = "A board";
        there.board.open = [said]() -> Result<std::unique_ptr<Bus>> {
            return Error{
                Errc::Device,
                Sentence::asIs("memory " + std::to_string(said.memoryBytes) + " baud "
                               + std::to_string(said.baud) + " bank "
                               + (said.bank ? std::to_string(*said.bank) : std::string("any")))};
        };
        ListedBoard refused = there;
        refused.board.id = "refused";
        refused.unavailable = Error{Errc::Device, Sentence::asIs("No right.")};
        ListedBoard beside = there;
        beside.isBesideProcessor = true;
        return std::vector<ListedBoard>{there, refused, beside};
    };
    const Machine machine{find, [] {
                              power::SystemAccess access;
                              access.sys = root.path() / "sys";
                              return access;
                          }};
    std::array<trilume_accel_device_info_t, 3> infos = {};
    std::uint32_t count = 0;
    QCOMPARE(
        AttachedFunctions::enumerate(machine, infos.data(), sizeof infos[0], 3, &count, nullptr),
        TRILUME_ACCEL_OK);
    QCOMPARE(count, 3U);
    QCOMPARE(infos[2].power_label, TRILUME_ACCEL_LABEL_MEASURED);
    QCOMPARE(QByteArray(infos[0].id), QByteArray("there"));
    QCOMPARE(QByteArray(infos[0].unavailable), QByteArray());
    QCOMPARE(infos[0].power_label, TRILUME_ACCEL_LABEL_NONE);
    QCOMPARE(QByteArray(infos[1].unavailable), QByteArray("No right."));
    trilume_accel_device_t* device = nullptr;
    trilume_accel_error_t error = {};
    error.struct_size = sizeof error;
    const auto open = [&](const char* id, const char* settings) {
        const trilume_accel_result_t result =
            AttachedFunctions::open(machine, nullptr, id, settings, &device, &error);
        return std::pair(result, QByteArray(error.text));
    };
    QCOMPARE(open("refused", nullptr).first, TRILUME_ACCEL_ERROR_DENIED);
    QCOMPARE(open("elsewhere", nullptr).first, TRILUME_ACCEL_ERROR_UNSUPPORTED);
    QCOMPARE(open("there", nullptr).second, QByteArray("memory 0 baud 0 bank any"));
    QCOMPARE(open("there", R"({"memory_megabytes": 2, "baud": 115200, "bank": 3})").second,
             QByteArray("memory 2097152 baud 115200 bank 3"));
    QCOMPARE(open("there", R"({"bank": 64})").second,
             QByteArray("The settings of the board have bank = 64, expected a whole number from 0 "
                        "to 63."));
    QCOMPARE(open("there", R"({"bank": 1.5})").second,
             QByteArray("The settings of the board have bank = 1.5, expected a whole number from 0 "
                        "to 63."));
    QCOMPARE(open("there", R"({"baud": 300})").second,
             QByteArray("The settings of the board have baud = 300, expected a whole number from "
                        "9600 to 3000000."));
    QCOMPARE(open("there", R"({"baud": 115200.5})").first, TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(open("there", "{]").first, TRILUME_ACCEL_ERROR_INVALID);
    // Its meter, where a person names one.
    const auto isRefused = [&](const char* settings, const char* why) {
        const auto [result, text] = open("there", settings);
        return result != TRILUME_ACCEL_OK && text.contains(why);
    };
    QVERIFY(isRefused(R"({"sensor": 3})", "have sensor = 3, expected a text"));
    QVERIFY(isRefused(R"({"sensor": ""})", "have sensor = \"\", expected a text"));
    QVERIFY(isRefused(R"({"sensor": "a", "meter_log": "b"})", "expected one of them"));
    QVERIFY(isRefused(R"({"sensor": "no-such-chip"})", "The sensor \"no-such-chip\": found 0"));
    QVERIFY(isRefused(R"({"meter_log": "/nowhere/log.csv"})", "/nowhere/log.csv"));
    QVERIFY(isRefused(R"({"sensors": "a"})", "memory_megabytes, baud, bank, sensor, meter_log."));
    QVERIFY(device == nullptr);
}

void TestBoardDiscovery::knowsANamedBoard()
{
    const Board& named = *findBoard("kria-kv260");
    Identity identity;
    identity.geometry = named.geometry;
    identity.clockKilohertz = 250'000;
    const Board board = attachedBoard(identity);
    QCOMPARE(board.id, named.id);
    QVERIFY(board.power.scope == PowerScope::Module);
    identity.clockKilohertz = 200'000; // other figures would hold
    const Board other = attachedBoard(identity);
    QVERIFY(other.power.scope == PowerScope::None);
    QCOMPARE(other.memory.bytes, std::uint64_t{0});
    QCOMPARE(other.clockKilohertz.value, 200'000.0);
    QCOMPARE(describeBoard(other, 1).power_label, TRILUME_ACCEL_LABEL_NONE);
}

void TestBoardDiscovery::onesAreANumberWhereSomebodyAnswers()
{
    const auto system = std::make_shared<HugeBuffer>();
    const auto read = [&](std::vector<std::pair<std::uint32_t, std::uint32_t>> reads) {
        return CarefulRegisters(system, std::make_unique<ScriptedWindow>(std::move(reads))).read(8);
    };
    QCOMPARE(read({{8, 7}}), 7U);
    QCOMPARE(read({{8, kOnes}, {0, 5}, {8, kOnes}, {0, 5}}), kOnes); // a number
    QCOMPARE(system->now().count(), 0);
    QCOMPARE(read({{8, kOnes}, {0, kOnes}, {0, 5}, {8, 9}}), 9U); // nobody, for a while
    QVERIFY(system->now().count() > 0);
    // Between the two it went: what is read then is nobody's.
    QCOMPARE(read({{8, kOnes}, {0, 5}, {8, kOnes}, {0, kOnes}, {0, 5}, {8, 6}}), 6U);
    // Silent for good: nobody is waited for twice.
    CarefulRegisters gone(
        system, std::make_unique<ScriptedWindow>(
                    std::vector<std::pair<std::uint32_t, std::uint32_t>>{{8, kOnes}, {0, kOnes}}));
    QCOMPARE(gone.read(8), kOnes);
    const std::chrono::nanoseconds begin = system->now();
    QCOMPARE(gone.read(8), kOnes);
    QCOMPARE(system->now(), begin);
}

void TestBoardDiscovery::handsOverLinesBeyondFourGibibytes()
{
    const auto system = std::make_shared<HugeBuffer>();
    Result<std::unique_ptr<Bus>> bus = UioBus::open(system, hugePlaces());
    QVERIFY2(bus.ok(), bus ? "" : bus.error().english().c_str());
    const std::uint64_t address = 0x8'0000'0000 + (std::uint64_t{1} << 32U) + 4096 + 60;
    const std::array<std::byte, 20> five{std::byte{1}, std::byte{2}};
    QVERIFY(bus.value()->writeMemory(address, five).ok());
    QCOMPARE(system->told.at("sync_offset"), std::string("4294971392"));
    QCOMPARE(system->told.at("sync_size"), std::string("128")); // two lines, of 20 bytes
    QCOMPARE(system->told.at("sync_direction"), std::string("1"));
    QCOMPARE(system->told.at("sync_for_device"), std::string("1"));
    QVERIFY(!system->told.contains("sync_for_cpu"));
    std::array<std::byte, 20> found = {};
    QVERIFY(bus.value()->readMemory(address, found).ok());
    QVERIFY(found == five);
    QCOMPARE(system->told.at("sync_direction"), std::string("2"));
    QCOMPARE(system->told.at("sync_for_cpu"), std::string("1"));
    // Less than a number was taken, or none.
    system->failure = 1;
    QVERIFY(!bus.value()->readMemory(address, found).ok());
    system->failure = -EINVAL;
    QVERIFY(!bus.value()->writeMemory(address, five).ok());
}

void TestBoardDiscovery::onlyOneProgramHasIt()
{
    const auto system = std::make_shared<HugeBuffer>();
    system->isTaken = true;
    const auto bus = UioBus::open(system, hugePlaces());
    QVERIFY(!bus.ok());
    QVERIFY(bus.error().english().find("in use by another program") != std::string::npos);
}

void TestBoardDiscovery::callsOfTheSystem()
{
    const SystemRoot root;
    root.write("registers", std::string(4096, '\0'));
    const std::string path = root.path() / "registers";
    const std::shared_ptr<SystemInterface> system = realSystem();
    QCOMPARE(system->open(path + ".not", FileUse::Read), -ENOENT);
    auto file = OpenFile::open(system, path, FileUse::ReadAndWrite);
    QVERIFY(file.ok());
    QVERIFY(file.value().lock().ok());
    const auto second = OpenFile::open(system, path, FileUse::Read);
    QVERIFY(!second.value().lock().ok());
    int error = 0;
    const auto window = system->mapRegisters(file.value().file(), 4096, error);
    QVERIFY(window != nullptr);
    window->write(12, 0x04030201);
    std::array<std::byte, 4> bytes = {};
    QVERIFY(file.value().readAllAt(bytes, 12).ok());
    QVERIFY(bytes == (std::array{std::byte{1}, std::byte{2}, std::byte{3}, std::byte{4}}));
    QVERIFY(file.value().writeAllAt(std::span(bytes).first(2), 14).ok());
    QCOMPARE(window->read(12), 0x02010201U);
    const Status beyond = file.value().readAllAt(bytes, 4094);
    QVERIFY(!beyond.ok());
    QVERIFY(beyond.error().english().find("moved 2 bytes, expected 4") != std::string::npos);
    QVERIFY(system->mapMemory(file.value().file(), 0, error) == nullptr);
    QCOMPARE(error, -EINVAL);
    // Interrupts come through files that are waited for.
    const std::string pipe = root.path() / "events";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    const auto events = OpenFile::open(system, pipe, FileUse::ReadAndWrite);
    QCOMPARE(system->waitReadable(events.value().file(), std::chrono::microseconds(1)), 0);
    QCOMPARE(system->write(events.value().file(), bytes), std::int64_t{4});
    QCOMPARE(system->waitReadable(events.value().file(), std::chrono::hours(1)), 1);
    QCOMPARE(system->read(events.value().file(), bytes), std::int64_t{4});
    const std::chrono::nanoseconds begin = system->now();
    system->pause(std::chrono::microseconds(10));
    QVERIFY(system->now() - begin >= std::chrono::microseconds(10));
}

void TestBoardDiscovery::seesWhatWasNotRead()
{
    for (const std::size_t size : {4U, 32U, 36U, 1000U}) {
        const UntouchedBytes untouched(size);
        std::vector<std::byte> bytes(size);
        QVERIFY(!untouched.areIn(bytes));
        untouched.fill(bytes);
        QVERIFY(untouched.areIn(bytes));
        std::fill(bytes.begin(),
                  bytes.end() - std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(size), 4),
                  std::byte{1});
        QCOMPARE(untouched.areIn(bytes), size % 32 == 4);
        QVERIFY(!UntouchedBytes(size + 1).areIn(bytes));
    }
}

QTEST_APPLESS_MAIN(TestBoardDiscovery)
#include "test_board_discovery.moc"
