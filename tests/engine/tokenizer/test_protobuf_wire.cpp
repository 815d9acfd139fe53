// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/protobuf_wire_p.h"

#include <QtTest>

using namespace trilume::tokenizer;

class TestProtobufWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
};

void TestProtobufWire::readsWhatItWrites()
{
    std::string message;
    appendVarintField(message, 3, 0xFFFFFFFFFFFFFFFFULL);
    appendFloatField(message, 2, -1.5F);
    appendBytesField(message, 536870911, std::string_view("a\0b", 3));
    appendVarintField(message, 1, 127);
    appendVarintField(message, 1, 128);

    WireReader reader(message);
    auto field = reader.next();
    QVERIFY(field.has_value());
    QCOMPARE(field->number, 3U);
    QCOMPARE(field->value, 0xFFFFFFFFFFFFFFFFULL);
    field = reader.next();
    QVERIFY(field.has_value());
    QCOMPARE(field->type, WireType::Fixed32);
    QCOMPARE(field->value, 0xBFC00000ULL);
    field = reader.next();
    QVERIFY(field.has_value());
    QCOMPARE(field->number, 536870911U);
    QVERIFY(field->bytes == std::string_view("a\0b", 3));
    field = reader.next();
    QVERIFY(field.has_value());
    QCOMPARE(field->value, 127ULL);
    field = reader.next();
    QVERIFY(field.has_value());
    QCOMPARE(field->value, 128ULL);
    QVERIFY(!reader.next().has_value());
    QVERIFY(!reader.isBroken());
}

void TestProtobufWire::refusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("tag cut") << QByteArray("\x80", 1);
    QTest::newRow("field number 0") << QByteArray("\x00\x01", 2);
    QTest::newRow("field number too large") << QByteArray("\x80\x80\x80\x80\x10\x01", 6);
    QTest::newRow("no value") << QByteArray("\x08", 1);
    QTest::newRow("varint of 11 bytes") << "\x08" + QByteArray(10, '\xFF') + '\x01';
    QTest::newRow("length beyond the end") << QByteArray("\x0A\x05xyz", 5);
    QTest::newRow("huge length") << QByteArray("\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 11);
    QTest::newRow("fixed32 cut") << QByteArray("\x15\x00\x00\x00", 4);
    QTest::newRow("fixed64 cut") << QByteArray("\x11\x00\x00\x00\x00\x00\x00\x00", 8);
    QTest::newRow("start of a group") << QByteArray("\x0B\x0C", 2);
    QTest::newRow("end of a group") << QByteArray("\x0C", 1);
    QTest::newRow("wire type 6") << QByteArray("\x0E\x00", 2);
    QTest::newRow("wire type 7") << QByteArray("\x0F\x00", 2);
}

void TestProtobufWire::refusesBrokenMessages()
{
    QFETCH(QByteArray, message);
    WireReader reader({message.constData(), static_cast<std::size_t>(message.size())});
    QVERIFY(!reader.next().has_value());
    QVERIFY(reader.isBroken());
    QVERIFY(!reader.next().has_value());
}

QTEST_GUILESS_MAIN(TestProtobufWire)
#include "test_protobuf_wire.moc"
