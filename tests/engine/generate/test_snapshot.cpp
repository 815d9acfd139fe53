// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/snapshot.h"

#include <QTest>

using namespace trilume;
using namespace trilume::generate;

namespace {

Snapshot example()
{
    Snapshot snapshot;
    snapshot.fingerprint = "0123456789abcdef0123456789abcdef";
    for (int i = 0; i < 21; ++i) {
        snapshot.state.push_back(static_cast<std::byte>(i * 37));
    }
    snapshot.sampler.random = {0x0123456789ABCDEFU, 0xFEDCBA9876543211U};
    snapshot.sampler.recent = {5, 4, 3};
    return snapshot;
}

} // namespace

class TestSnapshot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesEveryTruncation();
    void refusesEveryChangedByte();
    void refusesAnotherVersion();
};

void TestSnapshot::comesBackAsItWas()
{
    const Snapshot before = example();
    const Result<Snapshot> after = deserialise(serialise(before));
    QVERIFY2(after.ok(), after.ok() ? "" : after.error().english().c_str());
    QVERIFY(after.value() == before);
}

void TestSnapshot::refusesEveryTruncation()
{
    const std::vector<std::byte> bytes = serialise(example());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Result<Snapshot> result = deserialise(std::span(bytes).first(size));
        QVERIFY2(!result.ok(), qPrintable(QStringLiteral("%1 bytes").arg(size)));
        QVERIFY(result.error().english().starts_with("Snapshot: "));
    }
}

void TestSnapshot::refusesEveryChangedByte()
{
    const std::vector<std::byte> bytes = serialise(example());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::vector<std::byte> changed = bytes;
        changed[i] ^= std::byte{0x10};
        QVERIFY2(!deserialise(changed).ok(), qPrintable(QStringLiteral("byte %1").arg(i)));
    }
}

void TestSnapshot::refusesAnotherVersion()
{
    std::vector<std::byte> bytes = serialise(example());
    bytes[8] = std::byte{1};
    const Result<Snapshot> result = deserialise(bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, Errc::Unsupported);
    QCOMPARE(result.error().english(),
             std::string("Snapshot: version 1 was found, 2 was expected."));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "test_snapshot.moc"
