// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/topology_p.h"
#include "tests/engine/runtime/fake_root.h"

#include <QTest>

#include <string>
#include <vector>

using namespace trilume;
using tests::FakeRoot;

using Processors = std::vector<int>;

namespace {

void describe(const FakeRoot& root, int processor, const char* file, const std::string& siblings)
{
    root.write("sys/devices/system/cpu/cpu" + std::to_string(processor) + "/topology/" + file,
               siblings + "\n");
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hardwareThreadsAreOneCore();
    void coresOfDifferentKinds();
    void theNewerNameWins();
    void withoutADescriptionEachIsACore();
};

void TestTopology::hardwareThreadsAreOneCore()
{
    // Neighbours are the hardware threads of a core, as on many desktop processors.
    const FakeRoot root;
    for (int processor = 0; processor < 8; ++processor) {
        const int first = processor / 2 * 2;
        describe(root, processor, "core_cpus_list",
                 std::to_string(first) + "-" + std::to_string(first + 1));
    }
    QCOMPARE(runtime::countCores({0, 1, 2, 3, 4, 5, 6, 7}, root.path()), std::size_t{4});
    // Only the upper halves are allowed: they are cores as good as others.
    QCOMPARE(runtime::countCores({1, 3, 6, 7}, root.path()), std::size_t{3});
}

void TestTopology::coresOfDifferentKinds()
{
    // Two cores with two threads each, then four small ones with one.
    const FakeRoot root;
    describe(root, 0, "core_cpus_list", "0-1");
    describe(root, 1, "core_cpus_list", "0-1");
    describe(root, 2, "core_cpus_list", "2-3");
    describe(root, 3, "core_cpus_list", "2-3");
    for (int processor = 4; processor < 8; ++processor) {
        describe(root, processor, "core_cpus_list", std::to_string(processor));
    }
    QCOMPARE(runtime::countCores({0, 1, 2, 3, 4, 5, 6, 7}, root.path()), std::size_t{6});
}

void TestTopology::theNewerNameWins()
{
    const FakeRoot root;
    describe(root, 0, "thread_siblings_list", "0-1");
    describe(root, 1, "thread_siblings_list", "0-1");
    QCOMPARE(runtime::countCores({0, 1}, root.path()), std::size_t{1});
    describe(root, 0, "core_cpus_list", "0");
    describe(root, 1, "core_cpus_list", "1");
    QCOMPARE(runtime::countCores({0, 1}, root.path()), std::size_t{2});
}

void TestTopology::withoutADescriptionEachIsACore()
{
    const FakeRoot root;
    describe(root, 1, "core_cpus_list", "nonsense");
    describe(root, 2, "core_cpus_list", "0-1"); // not of itself
    QCOMPARE(runtime::countCores({0, 1, 2}, root.path()), std::size_t{3});
    QCOMPARE(runtime::countCores({}, root.path()), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestTopology)
#include "test_topology.moc"
