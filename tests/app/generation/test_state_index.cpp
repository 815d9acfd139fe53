// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_index.h"

#include <QTest>

using namespace trilume;
using namespace trilume::app;

namespace {

const std::string kModel = "0123456789abcdef0123456789abcdef";
constexpr std::int64_t kBytes = 4096;

KeptId state(std::int64_t chat, std::uint64_t number)
{
    return {kModel, false, {{number, 1}, 100, {number, 2}, 5}, chat};
}

KeptId ids(std::int64_t chat)
{
    return {kModel, true, {}, chat};
}

void add(StateIndex& index, const KeptId& id, int goneOn = 0)
{
    KeptEntry entry;
    entry.bytes = kBytes;
    entry.goneOn = goneOn;
    QVERIFY(index.add(id, entry));
}

} // namespace

class TestStateIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSayAll();
    void otherNamesAreNotOurs_data();
    void otherNamesAreNotOurs();
    void findsStatesBehindMessages();
    void whatGoesFirst();
    void nothingGoesWithinTheBudget();
    void useIsWhatCounts();
    void pagesGoWithTheLastStateThatNeedsThem();
};

void TestStateIndex::namesSayAll()
{
    const KeptId id = {
        kModel, false, {{0xABCDU, 0x12U}, 105'689, {0xFFFF'FFFF'FFFF'FFFFU, 0}, 44}, 12};
    const QString name = keptFileName(id, 2);
    QCOMPARE(name, QStringLiteral("c12-0123456789abcdef0123456789abcdef-105689-"
                                  "0000000000000012000000000000abcd-44-"
                                  "0000000000000000ffffffffffffffff-2.state"));
    const std::optional<KeptFile> parsed = parseKeptFileName(name);
    QVERIFY(parsed && parsed->id == id);
    QCOMPARE(parsed->goneOn, 2);
    QCOMPARE(parsed->form, KeptForm::Whole);

    const QString list = keptFileName(id, 1, KeptForm::Pages);
    QCOMPARE(list, name.left(name.size() - 7) + QStringLiteral("1.pages"));
    QVERIFY(parseKeptFileName(list)->id == id);
    QCOMPARE(parseKeptFileName(list)->form, KeptForm::Pages);

    QCOMPARE(keptFileName(ids(7), 0), QStringLiteral("c7-0123456789abcdef0123456789abcdef.ids"));
    QVERIFY(parseKeptFileName(keptFileName(ids(7), 0))->id == ids(7));
}

void TestStateIndex::otherNamesAreNotOurs_data()
{
    QTest::addColumn<QString>("name");
    const QString name = keptFileName(state(1, 2), 0);
    QTest::newRow("of nothing") << QString();
    QTest::newRow("of another program") << QStringLiteral("notes.state");
    QTest::newRow("of no chat") << QString(name).replace(0, 2, QStringLiteral("c0"));
    QTest::newRow("longer") << QString(name + QLatin1Char('~'));
    QTest::newRow("in the making") << QString(QLatin1Char('.') + name);
    QTest::newRow("a page") << pageFileName({1, 2});
    QTest::newRow("no model") << keptFileName({std::string(), true, {}, 1}, 0);
    QTest::newRow("gone on too often") << keptFileName(state(1, 2), 3);
    QTest::newRow("a path") << keptFileName({"../" + std::string(29, 'a'), true, {}, 1}, 0);
}

void TestStateIndex::otherNamesAreNotOurs()
{
    QFETCH(const QString, name);
    QVERIFY(!parseKeptFileName(name));
}

void TestStateIndex::findsStatesBehindMessages()
{
    StateIndex index;
    add(index, state(1, 5));
    add(index, state(2, 5));
    add(index, state(1, 6));
    add(index, ids(1));
    QVERIFY(!index.add(state(1, 5), {}));
    const std::vector<KeptId> expected = {state(1, 5), state(2, 5)};
    QVERIFY(index.behind(kModel, {5, 1}) == expected);
    QVERIFY(index.behind(kModel, {5, 2}).empty());
    QVERIFY(index.behind(std::string(32, '0'), {5, 1}).empty());
}

void TestStateIndex::whatGoesFirst()
{
    StateIndex index;
    add(index, state(1, 1), 2); // a fork, the oldest
    add(index, state(1, 2), 0); // the end of a branch
    add(index, ids(1));
    add(index, state(1, 3), 1); // in the middle
    add(index, state(1, 4), 1);
    add(index, state(2, 5), 0); // the newest of a chat
    add(index, state(1, 6), 0);
    const std::vector<KeptId> order = {state(1, 3), state(1, 4), state(1, 1), state(1, 2),
                                       ids(1),      state(2, 5), state(1, 6)};
    for (std::size_t gone = 0; gone <= order.size(); ++gone) {
        const auto left = static_cast<std::int64_t>(order.size() - gone);
        QVERIFY(index.beyond(left * kBytes)
                == std::vector<KeptId>(order.begin(),
                                       order.begin() + static_cast<std::ptrdiff_t>(gone)));
    }
}

void TestStateIndex::nothingGoesWithinTheBudget()
{
    StateIndex index;
    add(index, state(1, 1));
    add(index, state(1, 2));
    QVERIFY(index.beyond(2 * kBytes).empty());
    QCOMPARE(index.beyond(2 * kBytes - 1).size(), std::size_t{1});
    index.find(state(1, 1))->bytes = 1; // still a block on the disk
    QCOMPARE(index.bytes(), 2 * kBytes);
}

void TestStateIndex::useIsWhatCounts()
{
    StateIndex index;
    add(index, state(1, 1));
    add(index, state(1, 2));
    add(index, state(1, 3));
    index.use(state(1, 1));
    QVERIFY(index.beyond(2 * kBytes) == std::vector<KeptId>{state(1, 2)});
}

void TestStateIndex::pagesGoWithTheLastStateThatNeedsThem()
{
    const KeptPage shared{{1, 1}, 5 * kBytes};
    const KeptPage ofFirst{{2, 2}, kBytes};
    const KeptPage ofSecond{{3, 3}, 2 * kBytes - 1}; // whole blocks
    StateIndex index;
    add(index, state(1, 1));
    add(index, state(2, 2));
    add(index, state(3, 3));
    index.setPages(state(1, 1), {shared, ofFirst});
    index.setPages(state(2, 2), {shared, shared, ofSecond});
    QCOMPARE(index.bytes(), (3 + 5 + 1 + 2) * kBytes);
    QVERIFY(!index.pages().isWritten(shared.hash));
    QVERIFY(index.pages().setWritten(shared.hash, true) && index.pages().isWritten(shared.hash));

    QVERIFY((index.beyond(9 * kBytes) == std::vector<KeptId>{state(1, 1)}));
    QVERIFY((index.beyond(9 * kBytes - 1) == std::vector<KeptId>{state(1, 1), state(2, 2)}));
    QVERIFY((index.beyond(kBytes) == std::vector<KeptId>{state(1, 1), state(2, 2)}));

    QVERIFY(index.remove(state(1, 1)) == std::vector<KeptPage>{ofFirst});
    QVERIFY(index.pages().isWritten(shared.hash));
    QVERIFY(index.remove(state(1, 1)).empty()); // is gone
    QVERIFY((index.remove(state(2, 2)) == std::vector<KeptPage>{shared, ofSecond}));
    QVERIFY(!index.pages().setWritten(shared.hash, true));
    QCOMPARE(index.bytes(), kBytes);
}

QTEST_GUILESS_MAIN(TestStateIndex)
#include "test_state_index.moc"
