// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/sealed_memory.h"

#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace trilume;

namespace {

// A few pages: memory that is asked for here is taken.
constexpr std::size_t kBytes = 10'000;

} // namespace

class TestSealedMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAndEmpty();
    void keepsItsSize();
    void refusesWhatCanBeTakenAway();
    void refusesNoMemory();
};

void TestSealedMemory::isThereAndEmpty()
{
    const int memory = os::createSealedMemory("test", kBytes);
    QVERIFY(memory >= 0);
    QVERIFY((fcntl(memory, F_GETFD) & FD_CLOEXEC) != 0);
    std::array<char, kBytes> text{};
    text.fill('x');
    QCOMPARE(pread(memory, text.data(), text.size(), 0), ssize_t{kBytes});
    QVERIFY(std::all_of(text.begin(), text.end(), [](char byte) { return byte == 0; }));
    close(memory);
}

void TestSealedMemory::keepsItsSize()
{
    const int memory = os::createSealedMemory("test", kBytes);
    QVERIFY(os::isSealedMemory(memory, kBytes));
    QVERIFY(!os::isSealedMemory(memory, kBytes + 1));
    QVERIFY(!os::isSealedMemory(memory, kBytes - 1));
    QVERIFY(ftruncate(memory, 1) != 0 && ftruncate(memory, 2 * kBytes) != 0);
    QVERIFY(fcntl(memory, F_ADD_SEALS, F_SEAL_WRITE) != 0); // nor is it sealed further
    close(memory);
}

void TestSealedMemory::refusesWhatCanBeTakenAway()
{
    const int loose = memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    QVERIFY(loose >= 0 && ftruncate(loose, kBytes) == 0);
    QVERIFY(!os::isSealedMemory(loose, kBytes));
    QCOMPARE(fcntl(loose, F_ADD_SEALS, F_SEAL_GROW), 0);
    QVERIFY(!os::isSealedMemory(loose, kBytes)); // it can be shrunk
    QCOMPARE(fcntl(loose, F_ADD_SEALS, F_SEAL_SHRINK), 0);
    QVERIFY(os::isSealedMemory(loose, kBytes));
    close(loose);
}

void TestSealedMemory::refusesNoMemory()
{
    QVERIFY(os::createSealedMemory("test", 0) < 0);
    QVERIFY(!os::isSealedMemory(-1, kBytes));
    const int file = open("/dev/null", O_RDWR | O_CLOEXEC);
    QVERIFY(!os::isSealedMemory(file, kBytes) && !os::isSealedMemory(file, 0));
    close(file);
}

QTEST_GUILESS_MAIN(TestSealedMemory)
#include "test_sealed_memory.moc"
