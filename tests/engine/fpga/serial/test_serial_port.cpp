// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which ports are taken for boards, and how one is opened; no board is behind them.
#include "engine/fpga/transports/serial/find_serial_boards.h"
#include "engine/fpga/transports/serial/serial_bus.h"
#include "tests/engine/fpga/serial/recorded_terminal.h"
#include "tests/engine/fpga/system_root.h"

#include <QTest>

#include <map>

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

} // namespace

class TestSerialPort final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsConvertersOfBoards();
    void knowsPortsByTheirPlace();
    void saysWhatAPortLacks();
    void opensAtTheSpeedThatIsSaid();
    void refusesASpeedThatIsNone();
    void refusesWhoeverAnswersOtherwise_data();
    void refusesWhoeverAnswersOtherwise();
};

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
