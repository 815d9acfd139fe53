// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/kept_file.h"

#include <QTest>
#include <QtEndian>

#include <cstring>
#include <span>

using namespace trilume;
using namespace trilume::app;
using generate::EncodedMessage;
using generate::Snapshot;
using generate::TextKey;
using generate::TextOwner;

namespace {

const std::string kModel(32, 'a');

TextKey exampleKey()
{
    return {{1, 2}, 300, {3, 4}, 7};
}

Snapshot exampleState()
{
    Snapshot snapshot;
    snapshot.fingerprint = kModel;
    for (int i = 0; i < 403; ++i) {
        snapshot.state.push_back(static_cast<std::byte>(i * 37));
    }
    return snapshot;
}

std::vector<EncodedMessage> exampleMessages()
{
    return {{{5, 6}, {1, 2, 31999}}, {{7, 8}, {}}, {{9, 10}, {4}}};
}

} // namespace

class TestKeptFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateComesBackAsItWas();
    void listsOfPagesComeBackAsTheyWere();
    void messagesComeBackAsTheyWere();
    void readsFilesOfThisVersion();
    void refusesEveryChangedByte();
    void refusesEveryTruncation();
    void refusesWhatBelongsToOthers();
    void refusesALengthThatIsMadeUp();
};

void TestKeptFile::aStateComesBackAsItWas()
{
    const QByteArray file = packState(exampleKey(), exampleState());
    QVERIFY(unpackState(file, kModel, exampleKey()) == exampleState());
}

void TestKeptFile::listsOfPagesComeBackAsTheyWere()
{
    const PagedState state{exampleState(), {{{1, 2}, 3}, {{4, 5}, 1 << 20}, {{1, 2}, 3}}};
    const QByteArray file = packPagedState(exampleKey(), state);
    QVERIFY(unpackPagedState(file, kModel, exampleKey()) == state);
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray other = file;
        other[i] = static_cast<char>(other[i] ^ 4);
        QVERIFY(!unpackPagedState(other, kModel, exampleKey()));
        QVERIFY(!unpackPagedState(file.left(i), kModel, exampleKey()));
    }
    QVERIFY(!unpackPagedState(file, std::string(32, 'b'), exampleKey()));
    QVERIFY(!unpackPagedState(file, kModel, {{1, 2}, 300, {3, 4}, 8}));
    QVERIFY(!unpackState(file, kModel, exampleKey()));
    QVERIFY(!unpackPagedState(packState(exampleKey(), exampleState()), kModel, exampleKey()));
    for (const qint64 bytes : {qint64{0}, qint64{-1}, qint64{1} << 40}) {
        const PagedState strange{exampleState(), {{{1, 2}, bytes}}};
        QVERIFY(!unpackPagedState(packPagedState(exampleKey(), strange), kModel, exampleKey()));
    }
}

void TestKeptFile::messagesComeBackAsTheyWere()
{
    const TextOwner owner{kModel, 12};
    QVERIFY(unpackMessages(packMessages(owner, exampleMessages()), owner) == exampleMessages());
    QVERIFY(unpackMessages(packMessages(owner, {}), owner) == std::vector<EncodedMessage>());
}

// Bytes as they were written first. What compresses them may do it otherwise one day.
void TestKeptFile::readsFilesOfThisVersion()
{
    const QByteArray messages =
        QByteArray::fromBase64("VFJJTEtFUFQBAAAAAgAAAIgAAAAAAAAAPQb3EPtqit6lMI2AJQtXgQAAAIh4AUtMhAA"
                               "eBmYGVgY2IMnOwMHAwMDJwMXA"
                               "yMDI9J8FqiARKIgV1DAQUsFAhAoAhvgN4w==");
    QVERIFY(unpackMessages(messages, {kModel, 12}) == exampleMessages());
    const QByteArray state =
        QByteArray::fromBase64("VFJJTEtFUFQBAAAAAQAAAK8AAAAAAAAACJfRWGdFoVx/"
                               "3qfPbhlEQQAAAK94AWNkYGLQYWBmYGFgZwgJZkqEAgYGRgYG"
                               "Bm0GhikaewKeVPAsMDnRFwcUAQuD6CA/"
                               "BoRakAADg+pO34elnHMNj0a+rT4NEYKQno4Yar3uFbHN0jsU9qpOaF4gslqf"
                               "AAy1+czTtfcHP6/mX3wmBQBF2ybO");
    Snapshot expected = exampleState();
    expected.state.resize(43);
    QVERIFY(unpackState(state, kModel, exampleKey()) == expected);
}

void TestKeptFile::refusesEveryChangedByte()
{
    const TextOwner owner{kModel, 12};
    const QByteArray state = packState(exampleKey(), exampleState());
    const QByteArray messages = packMessages(owner, exampleMessages());
    for (qsizetype i = 0; i < state.size(); ++i) {
        QByteArray changed = state;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x10);
        QVERIFY2(!unpackState(changed, kModel, exampleKey()), qPrintable(QString::number(i)));
    }
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QByteArray changed = messages;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x10);
        QVERIFY2(!unpackMessages(changed, owner), qPrintable(QString::number(i)));
    }
}

void TestKeptFile::refusesEveryTruncation()
{
    const QByteArray file = packState(exampleKey(), exampleState());
    for (qsizetype size = 0; size < file.size(); ++size) {
        QVERIFY2(!unpackState(file.left(size), kModel, exampleKey()),
                 qPrintable(QString::number(size)));
    }
    QVERIFY(!unpackState(file + 'x', kModel, exampleKey()));
}

// Whole, but not what was asked for, as under another's name.
void TestKeptFile::refusesWhatBelongsToOthers()
{
    const QByteArray state = packState(exampleKey(), exampleState());
    QVERIFY(!unpackState(state, std::string(32, 'b'), exampleKey()));
    for (int field = 0; field < 6; ++field) {
        TextKey other = exampleKey();
        std::uint64_t* fields[] = {&other.parts.low, &other.parts.high, &other.partTokens,
                                   &other.rest.low,  &other.rest.high,  &other.restTokens};
        ++*fields[field];
        QVERIFY2(!unpackState(state, kModel, other), qPrintable(QString::number(field)));
    }
    const QByteArray messages = packMessages({kModel, 12}, exampleMessages());
    QVERIFY(!unpackMessages(messages, {kModel, 13}));
    QVERIFY(!unpackMessages(messages, {std::string(32, 'b'), 12}));
    QVERIFY(!unpackMessages(state, {kModel, 12}));
    QVERIFY(!unpackState(messages, kModel, exampleKey()));
}

// The hash fits, so that it is not what refuses it.
void TestKeptFile::refusesALengthThatIsMadeUp()
{
    QByteArray file = packState(exampleKey(), exampleState());
    const auto setLength = [&](quint64 length, quint32 first) {
        std::memcpy(file.data() + 16, &length, sizeof(length));
        const quint32 bigEndian = qToBigEndian(first);
        std::memcpy(file.data() + 40, &bigEndian, sizeof(bigEndian));
        std::memset(file.data() + 24, 0, 16);
        const auto bytes = std::as_bytes(std::span(file.data(), std::size_t(file.size())));
        const generate::ChainHash hash =
            generate::chained(generate::chained({}, bytes.first(40)), bytes.subspan(40));
        std::memcpy(file.data() + 24, &hash, sizeof(hash));
    };
    const auto length = static_cast<quint32>(exampleState().state.size());
    quint64 right = 0;
    std::memcpy(&right, file.constData() + 16, sizeof(right));
    QVERIFY(right > length);
    setLength(right, static_cast<quint32>(right));
    QVERIFY(unpackState(file, kModel, exampleKey()).has_value());
    setLength(right + 1, static_cast<quint32>(right) + 1);
    QVERIFY(!unpackState(file, kModel, exampleKey()));
    setLength(right, 0xFFFFFFF0U);
    QVERIFY(!unpackState(file, kModel, exampleKey()));
    setLength(0xFFFFFFF0U, 0xFFFFFFF0U);
    QVERIFY(!unpackState(file, kModel, exampleKey()));
}

QTEST_GUILESS_MAIN(TestKeptFile)
#include "test_kept_file.moc"
