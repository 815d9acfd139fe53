// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames in a stream, which ports are taken for boards, and how one is opened; no board is behind
// them.
#include "engine/fpga/transports/serial/find_serial_boards.h"
#include "engine/fpga/transports/serial/serial_bus.h"
#include "tests/engine/fpga/serial/recorded_terminal.h"
#include "tests/engine/fpga/system_root.h"

#include <QTest>

#include <map>
#include <random>
#include <span>
#include <vector>

using namespace trilume;
using namespace trilume::fpga;

namespace {

const std::string kFt231x = "0403:6015";

SerialOptions quickOptions(const std::shared_ptr<RecordedTerminal>& terminal)
{
    SerialOptions options;
    options.times = {.answer = std::chrono::milliseconds(2),
                     .hello = std::chrono::milliseconds(2),
                     .attempts = 3};
    options.calls = terminal;
    return options;
}

std::vector<std::byte> bytesOf(const QByteArray& bytes)
{
    const auto view =
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return {view.begin(), view.end()};
}

QByteArray textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::vector<std::byte> randomBytes(std::size_t size, std::mt19937& random)
{
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes) {
        byte = static_cast<std::byte>(random());
    }
    return bytes;
}

// What is found in a stream, and how often there was garbage.
struct Decoded
{
    std::vector<QByteArray> frames;
    int garbage = 0;
};

Decoded decoded(std::span<const std::byte> stream, std::size_t mostBytes)
{
    FrameDecoder decoder(mostBytes);
    Decoded result;
    for (const std::byte byte : stream) {
        const FrameDecoder::Found found = decoder.take(byte);
        if (found == FrameDecoder::Found::Frame) {
            result.frames.push_back(textOf(decoder.frame()));
        }
        result.garbage += found == FrameDecoder::Found::Garbage ? 1 : 0;
    }
    return result;
}

constexpr std::size_t kMostBytes = 64;

} // namespace

class TestSerialPort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreAsInHdlc();
    void framesSurviveEveryByte();
    void takesOnlyWhatIsWhole_data();
    void takesOnlyWhatIsWhole();
    void garbageCostsOneFrameAtMost();
    void findsConvertersOfBoards();
    void knowsPortsByTheirPlace();
    void saysWhatAPortLacks();
    void opensAtTheSpeedThatIsSaid();
    void refusesASpeedThatIsNone();
    void leavesTheControlLinesAlone();
    void readsItsSettingsBack_data();
    void readsItsSettingsBack();
    void refusesASecondProgram();
    void saysWhetherAnswersAreHeldBack_data();
    void saysWhetherAnswersAreHeldBack();
    void refusesWhoeverAnswersOtherwise_data();
    void refusesWhoeverAnswersOtherwise();
};

// Against numbers of others: the check value that catalogues of CRCs have for CRC-32 ("123456789"),
// and the bytes of RFC 1662.
void TestSerialPort::framesAreAsInHdlc()
{
    QCOMPARE(crc32(bytesOf("123456789")), 0xCBF43926U);
    QCOMPARE(crc32({}), 0U);
    const std::vector<std::byte> stream = encodeFrame(bytesOf("123456789"));
    QCOMPARE(textOf(stream), QByteArray("~123456789\x26\x39\xf4\xcb~"));
    QVERIFY(textOf(encodeFrame(bytesOf("a~b}c")))
                .startsWith("~a}\x5e"
                            "b}\x5d"
                            "c"));
}

void TestSerialPort::framesSurviveEveryByte()
{
    std::mt19937 random(1);
    std::vector<std::byte> stream;
    std::vector<QByteArray> sent;
    for (std::size_t size = 1; size <= kMostBytes; ++size) {
        for (const std::vector<std::byte>& frame :
             {std::vector(size, static_cast<std::byte>(4 * size)), std::vector(size, kFrameFlag),
              std::vector(size, kFrameEscape), randomBytes(size, random)}) {
            const std::vector<std::byte> bytes = encodeFrame(frame);
            stream.insert(stream.end(), bytes.begin(), bytes.end());
            sent.push_back(textOf(frame));
        }
    }
    const Decoded found = decoded(stream, kMostBytes);
    QVERIFY(found.frames == sent);
    QCOMPARE(found.garbage, 0);
}

void TestSerialPort::takesOnlyWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("garbage");
    const QByteArray frame = textOf(encodeFrame(bytesOf("frame")));
    const QByteArray longest = textOf(encodeFrame(std::vector<std::byte>(kMostBytes)));
    const QByteArray tooLong = textOf(encodeFrame(std::vector<std::byte>(kMostBytes + 1)));
    QTest::newRow("nothing") << QByteArray() << 0 << 0;
    QTest::newRow("flags") << QByteArray("~~~~") << 0 << 0;
    QTest::newRow("without a first flag") << frame.mid(1) << 1 << 0;
    QTest::newRow("one flag for two") << frame + frame.mid(1) << 2 << 0;
    QTest::newRow("without its end") << frame.chopped(1) << 0 << 0;
    QTest::newRow("a CRC alone") << QByteArray("~\0\0\0\0~", 6) << 0 << 1;
    QTest::newRow("less than a CRC") << QByteArray("~ab~") + frame << 1 << 1;
    QTest::newRow("an escape before the flag") << frame.chopped(1) + "}" + frame << 1 << 1;
    QTest::newRow("the longest") << longest << 1 << 0;
    QTest::newRow("too long") << tooLong + frame << 1 << 1;
    QTest::newRow("without end") << QByteArray(100'000, 'x') + frame << 1 << 1;
}

void TestSerialPort::takesOnlyWhatIsWhole()
{
    const QFETCH(QByteArray, stream);
    const QFETCH(int, frames);
    const QFETCH(int, garbage);
    const Decoded found = decoded(bytesOf(stream), kMostBytes);
    QCOMPARE(static_cast<int>(found.frames.size()), frames);
    QCOMPARE(found.garbage, garbage);
}

// Bytes that are changed, lost or added anywhere in one frame or between two: all others are found.
void TestSerialPort::garbageCostsOneFrameAtMost()
{
    std::mt19937 random(2);
    constexpr std::size_t kFrames = 5;
    int lost = 0;
    for (int trial = 0; trial < 2000; ++trial) {
        std::vector<QByteArray> sent;
        std::vector<std::byte> stream;
        const std::size_t struck = random() % kFrames;
        for (std::size_t i = 0; i < kFrames; ++i) {
            const std::vector<std::byte> frame = randomBytes(1 + random() % kMostBytes, random);
            std::vector<std::byte> bytes = encodeFrame(frame);
            sent.push_back(textOf(frame));
            if (i == struck) {
                const auto first = static_cast<std::ptrdiff_t>(random() % bytes.size());
                const auto rest = static_cast<std::ptrdiff_t>(bytes.size()) - first;
                const auto count = static_cast<std::ptrdiff_t>(random()) % (rest + 1);
                const std::vector<std::byte> noise = randomBytes(random() % 20, random);
                bytes.erase(bytes.begin() + first, bytes.begin() + first + count);
                bytes.insert(bytes.begin() + first, noise.begin(), noise.end());
            }
            stream.insert(stream.end(), bytes.begin(), bytes.end());
        }
        const Decoded found = decoded(stream, kMostBytes);
        QVERIFY(found.frames.size() == kFrames || found.frames.size() == kFrames - 1);
        const bool isLost = found.frames.size() < kFrames;
        lost += isLost ? 1 : 0;
        for (std::size_t i = 0; i < found.frames.size(); ++i) {
            QCOMPARE(found.frames[i], sent[i + (isLost && i >= struck ? 1 : 0)]);
        }
    }
    QVERIFY(lost > 1000);
}

void TestSerialPort::findsConvertersOfBoards()
{
    const SystemRoot root;
    root.addPort("ttyUSB0", "1-1.4", kFt231x, "ULX3S FPGA 25K v3.0.8");
    root.addPort("ttyUSB1", "1-2", "0403:6001", "FT232R USB UART");
    root.addPort("ttyUSB2", "1-3", "2341:6015", "Somebody else's");
    root.addPort("ttyUSB3", "1-1.3", kFt231x, "\x1b[31mRed");
    root.link("tty/ttyS0", "platform/serial8250");
    root.write("dev/ttyS0", "");
    root.write("sys/class/tty/tty7/active", "");
    const std::vector<ListedBoard> found = findSerialBoards(root.places());
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].board.id, std::string("serial-1-1-4-1-0"));
    QCOMPARE(found[0].board.name, std::string("USB 1-1.4, ULX3S FPGA 25K v3.0.8"));
    QCOMPARE(found[0].device.filename().string(), std::string("1-1.4"));
    QVERIFY(!found[0].isBesideProcessor);
    QCOMPARE(found[1].board.name, std::string("USB 1-1.3, \\x1b[31mRed"));
    QCOMPARE(whyNot(found[0]) + whyNot(found[1]), std::string());
}

// Of a port that its driver has no folder of its own for, too.
void TestSerialPort::knowsPortsByTheirPlace()
{
    const SystemRoot before;
    before.addPort("ttyUSB0", "1-1", kFt231x, "A");
    before.addPort("ttyUSB1", "1-2", kFt231x, "B");
    const SystemRoot after;
    after.addPort("ttyUSB1", "1-1", kFt231x, "A");
    after.addPort("ttyUSB0", "1-2", kFt231x, "B");
    std::map<std::string, std::string> names;
    for (const ListedBoard& board : findSerialBoards(before.places())) {
        names[board.board.id] = board.board.name;
    }
    QCOMPARE(names.size(), std::size_t{2});
    for (const ListedBoard& board : findSerialBoards(after.places())) {
        QCOMPARE(names.at(board.board.id), board.board.name);
    }
    const SystemRoot modem;
    modem.link("tty/ttyACM0", "pci0000:00/usb1/1-1/1-1:1.0");
    modem.write("sys/devices/pci0000:00/usb1/1-1/idVendor", "0403\n");
    modem.write("sys/devices/pci0000:00/usb1/1-1/idProduct", "6015\n");
    QCOMPARE(findSerialBoards(modem.places()).at(0).board.id, std::string("serial-1-1-1-0"));
    QCOMPARE(findSerialBoards(modem.places()).at(0).board.name, std::string("USB 1-1"));
}

void TestSerialPort::saysWhatAPortLacks()
{
    const SystemRoot root;
    root.addPort("ttyUSB0", "1-1", kFt231x, "A");
    const std::vector<ListedBoard> noTerminal = findSerialBoards(root.places());
    const auto opened = noTerminal.at(0).board.open();
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().english().find("dev/ttyUSB0 cannot be used: ") != std::string::npos);
    std::filesystem::remove(root.path() / "dev/ttyUSB0");
    const std::vector<ListedBoard> gone = findSerialBoards(root.places());
    QVERIFY(whyNot(gone.at(0)).find("dev/ttyUSB0 cannot be opened") != std::string::npos);
}

void TestSerialPort::opensAtTheSpeedThatIsSaid()
{
    const SystemRoot root;
    root.addPort("ttyUSB0", "1-1", kFt231x, "A");
    const auto terminal = std::make_shared<RecordedTerminal>();
    terminal->isUnplugged = true; // once it is set up
    BoardPlaces places = root.places();
    places.terminals = terminal;
    QVERIFY(!findSerialBoards(places).at(0).board.open().ok());
    QCOMPARE(cfgetospeed(&terminal->wanted), speed_t{B3000000});
    places.baud = 115'200;
    QVERIFY(!findSerialBoards(places).at(0).board.open().ok());
    QCOMPARE(cfgetospeed(&terminal->wanted), speed_t{B115200});
    QCOMPARE(cfgetispeed(&terminal->wanted), speed_t{B115200});
    QVERIFY(terminal->opened.ends_with("/dev/ttyUSB0"));
}

void TestSerialPort::refusesASpeedThatIsNone()
{
    const auto port =
        SerialPort::open("/dev/ttyUSB0", 12'345, std::make_shared<RecordedTerminal>());
    QVERIFY(!port.ok());
    QVERIFY(port.error().code == Errc::InvalidArgument);
    QVERIFY(port.error().english().find("/dev/ttyUSB0 has no 12345 baud, expected one of: 9600, ")
            != std::string::npos);
}

// They restart some boards. The system raises both when a port is opened that has let them fall,
// which it does at the end of whoever left HUPCL set.
void TestSerialPort::leavesTheControlLinesAlone()
{
    const auto terminal = std::make_shared<RecordedTerminal>();
    for (int i = 0; i < 2; ++i) {
        auto port = SerialPort::open("/dev/ttyUSB0", 115'200, terminal);
        QVERIFY(port.ok());
        QVERIFY(port.value()->write(std::vector<std::byte>(100)).ok());
        QCOMPARE(terminal->openFiles, 1);
        port.value().reset();
        QCOMPARE(terminal->openFiles, 0);
    }
    QVERIFY(!terminal->requests.empty());
    for (const unsigned long request : terminal->requests) {
        QVERIFY2(request == TIOCEXCL || request == TIOCNXCL || request == TIOCGSERIAL
                     || request == TIOCSSERIAL,
                 std::to_string(request).c_str());
    }
    QCOMPARE(terminal->wanted.c_cflag & (HUPCL | CRTSCTS), 0U);
    QVERIFY(cfgetospeed(&terminal->wanted) != B0); // which hangs up
}

void TestSerialPort::readsItsSettingsBack_data()
{
    QTest::addColumn<quint32>("kept");
    QTest::newRow("hangs up") << quint32{HUPCL};
    QTest::newRow("parity") << quint32{PARENB};
    QTest::newRow("two stop bits") << quint32{CSTOPB};
    QTest::newRow("hardware's flow control") << quint32{CRTSCTS};
}

void TestSerialPort::readsItsSettingsBack()
{
    const QFETCH(quint32, kept);
    const auto terminal = std::make_shared<RecordedTerminal>();
    terminal->keptFlags = kept;
    const auto port = SerialPort::open("/dev/ttyUSB0", 115'200, terminal);
    QVERIFY(!port.ok());
    QCOMPARE(port.error().english(),
             std::string("The port /dev/ttyUSB0 does not keep its settings."));
    QCOMPARE(terminal->openFiles, 0);
}

void TestSerialPort::refusesASecondProgram()
{
    const auto terminal = std::make_shared<RecordedTerminal>();
    terminal->isTaken = true;
    const auto port = SerialPort::open("/dev/ttyUSB0", 115'200, terminal);
    QVERIFY(!port.ok());
    QCOMPARE(port.error().english(),
             std::string("The port /dev/ttyUSB0 is in use by another program."));
    QVERIFY(terminal->requests.empty()); // the port stays exclusively the other's
    QCOMPARE(terminal->openFiles, 0);
}

void TestSerialPort::saysWhetherAnswersAreHeldBack_data()
{
    QTest::addColumn<int>("latency");
    QTest::addColumn<bool>("isLow");
    QTest::newRow("set") << static_cast<int>(RecordedTerminal::Latency::Set) << true;
    QTest::newRow("no such thing") << static_cast<int>(RecordedTerminal::Latency::Unknown) << false;
    QTest::newRow("not by this user")
        << static_cast<int>(RecordedTerminal::Latency::Denied) << false;
    QTest::newRow("not kept") << static_cast<int>(RecordedTerminal::Latency::NotKept) << false;
}

void TestSerialPort::saysWhetherAnswersAreHeldBack()
{
    const QFETCH(int, latency);
    const QFETCH(bool, isLow);
    const auto terminal = std::make_shared<RecordedTerminal>();
    terminal->latency = static_cast<RecordedTerminal::Latency>(latency);
    const auto port = SerialPort::open("/dev/ttyUSB0", 115'200, terminal);
    QVERIFY(port.ok());
    QCOMPARE(port.value()->hasLowLatency(), isLow);
    QVERIFY(std::find(terminal->requests.begin(), terminal->requests.end(), TIOCGSERIAL)
            != terminal->requests.end());
}

void TestSerialPort::refusesWhoeverAnswersOtherwise_data()
{
    QTest::addColumn<QByteArray>("answer"); // again and again
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("nobody") << QByteArray()
                            << QByteArray("found 0 bytes at 3000000 baud, expected");
    QTest::newRow("a sentence") << QByteArray("$GPGGA,123519\r\n")
                                << QByteArray(" at 3000000 baud");
    QTest::newRow("flags") << QByteArray("~") << QByteArray(" at 3000000 baud");
    QTest::newRow("garbage") << QByteArray("~short~") << QByteArray(" at 3000000 baud");
}

// Also who never stops.
void TestSerialPort::refusesWhoeverAnswersOtherwise()
{
    const QFETCH(QByteArray, answer);
    const QFETCH(QByteArray, found);
    const auto terminal = std::make_shared<RecordedTerminal>();
    terminal->babble = answer.toStdString();
    const auto bus = SerialBus::open("/dev/ttyUSB0", quickOptions(terminal));
    QVERIFY(!bus.ok());
    QVERIFY(bus.error().code == Errc::Device);
    const std::string why = bus.error().english();
    QVERIFY2(why.find("The port /dev/ttyUSB0 does not answer as a board does") == 0, why.c_str());
    QVERIFY2(why.find(found.toStdString()) != std::string::npos, why.c_str());
    // It was asked three times, and nothing else was sent to it.
    QCOMPARE(terminal->frames.size(), std::size_t{3});
    for (const std::vector<std::byte>& frame : terminal->frames) {
        QCOMPARE(frame.size(), kRequestHeadBytes + kOperationBytes);
        QCOMPARE(frame[0], static_cast<std::byte>(FrameKind::Start));
        QCOMPARE(frame[2], static_cast<std::byte>(SerialOp::Hello));
    }
}

QTEST_APPLESS_MAIN(TestSerialPort)
#include "test_serial_port.moc"
