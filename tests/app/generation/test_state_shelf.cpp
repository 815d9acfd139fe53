// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_shelf.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace trilume;
using namespace trilume::app;
using generate::EncodedMessage;
using generate::Snapshot;
using generate::TextOwner;
using generate::TokenPart;
using generate::TokenParts;
using generate::TokenText;

namespace {

const TextOwner kOwner{std::string(32, 'a'), 1};

Snapshot stateOf(const TokenText& text)
{
    Snapshot snapshot;
    snapshot.fingerprint = kOwner.fingerprint;
    snapshot.state.assign(64, static_cast<std::byte>(text.size()));
    return snapshot;
}

TokenParts partOf(std::vector<TokenId> ids, TokenParts before = nullptr)
{
    return std::make_shared<const TokenPart>(std::move(ids), std::move(before));
}

} // namespace

// The folder of states, on the test's own thread; each new shelf is a new start of the program.
class TestStateShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheLongestBeginning();
    void isThereBeforeItIsWritten();
    void goesOnAfterARestart();
    void everyModelHasItsOwn();
    void whatIsRefusedGivesWay();
    void damagedFilesAreRemoved();
    void aFileUnderAnothersNameIsRefused();
    void filesOfOthersStay();
    void forksAreKnownAfterARestart();
    void theOldestGoFirst();
    void theOrderOfUseOutlivesTheProgram_data();
    void theOrderOfUseOutlivesTheProgram();
    void nothingStaysOfAForgottenChat();
    void nothingStaysWhenAllIsForgotten();
    void onlyKnownChatsAreKept();
    void aFullDiskKeepsNothing();
    void aFolderThatCannotBeKeepsNothing();
    void aDiskIsNotFilled();
    void idsOfMessagesComeBack();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("states")); }

    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    void restart(qint64 budgetBytes = qint64{1} << 30, qint64 leaveFreeBytes = 0);
    void beginTurn(); // of another text
    void put(const TokenText& text, const TextOwner& owner = kOwner);
    // How many tokens of it are known, with the right state.
    [[nodiscard]] std::size_t known(const TokenText& text, const TextOwner& owner = kOwner);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateShelf> m_shelf;
};

void TestStateShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestStateShelf::restart(qint64 budgetBytes, qint64 leaveFreeBytes)
{
    m_shelf =
        std::make_unique<StateShelf>(StateFilesOptions{folder(), budgetBytes, leaveFreeBytes});
}

void TestStateShelf::beginTurn()
{
    QVERIFY(!m_shelf->beginTurn(kOwner, {nullptr, {99, 99}}, 0, 2));
}

void TestStateShelf::put(const TokenText& text, const TextOwner& owner)
{
    m_shelf->put(owner, text, stateOf(text));
    m_shelf->workOff();
}

std::size_t TestStateShelf::known(const TokenText& text, const TextOwner& owner)
{
    const auto found = m_shelf->beginTurn(owner, text, 0, text.size());
    if (!found) {
        return 0;
    }
    return found->snapshot == stateOf(text.first(found->tokens)) ? found->tokens : 999;
}

void TestStateShelf::findsTheLongestBeginning()
{
    const TokenParts first = partOf({1, 2, 3});
    const TokenParts second = partOf({4, 5}, first);
    put({first, {}});
    put({first, {4}});
    put({first, {9, 9}});
    put({second, {6, 7}});
    QCOMPARE(known({second, {6, 7, 8}}), std::size_t{7});
    QCOMPARE(known({second, {6, 8}}), std::size_t{4});
    QCOMPARE(known({first, {8}}), std::size_t{3});
    QCOMPARE(known({partOf({1, 2}), {}}), std::size_t{0});
    QCOMPARE(known({nullptr, {1, 2, 3}}), std::size_t{0}); // divided otherwise
    const TokenText whole(second, {6, 7});
    QCOMPARE(m_shelf->beginTurn(kOwner, whole, 0, 6)->tokens, std::size_t{4});
    QVERIFY(!m_shelf->beginTurn(kOwner, whole, 7, 7)); // at hand already
}

void TestStateShelf::isThereBeforeItIsWritten()
{
    const TokenText text(partOf({1, 2}), {3});
    m_shelf->put(kOwner, text, stateOf(text));
    QVERIFY(files().isEmpty());
    QCOMPARE(known(text), std::size_t{3});
}

void TestStateShelf::goesOnAfterARestart()
{
    const TokenText text(partOf({1, 2}), {3});
    put(text);
    QCOMPARE(files().size(), 1);
    restart();
    QCOMPARE(known({partOf({1, 2}), {3, 4}}), std::size_t{3});
    put(text); // the same once more
    QCOMPARE(files().size(), 1);
}

void TestStateShelf::everyModelHasItsOwn()
{
    const TokenText text(partOf({1, 2}), {3});
    put(text);
    QCOMPARE(known(text, {std::string(32, 'b'), 1}), std::size_t{0});
    QCOMPARE(known(text, {kOwner.fingerprint, 2}), std::size_t{3}); // a chat that begins alike
    put(text, {std::string(), 1});
    put(text, {"../../" + std::string(26, 'a'), 1});
    QCOMPARE(files().size(), 1);
}

void TestStateShelf::whatIsRefusedGivesWay()
{
    const TokenParts part = partOf({1, 2, 3});
    put({part, {}});
    put({part, {4}});
    put({part, {4}}, {kOwner.fingerprint, 2}); // another chat that began alike
    QCOMPARE(files().size(), 3);
    m_shelf->refuse(kOwner, {part, {4}});
    QCOMPARE(known({part, {4}}), std::size_t{3});
    QCOMPARE(files().size(), 1);
    put({part, {4}});
    QCOMPARE(known({part, {4}}), std::size_t{4});
}

void TestStateShelf::damagedFilesAreRemoved()
{
    const TokenText shorter(partOf({1, 2}), {3});
    const TokenText longer(partOf({1, 2}), {3, 4});
    put(shorter);
    put(longer);
    for (const QString& name : files()) {
        if (name.endsWith(QStringLiteral("-0.state"))) { // nothing goes on from it
            QFile file(folder() + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(file.size() / 2);
            file.write("?!");
        }
    }
    restart();
    QCOMPARE(known(longer), std::size_t{3});
    QCOMPARE(files().size(), 1);
    QVERIFY(QFile::resize(folder() + QLatin1Char('/') + files().constFirst(), 0));
    restart();
    QCOMPARE(known(longer), std::size_t{0});
    QVERIFY(files().isEmpty());
}

void TestStateShelf::aFileUnderAnothersNameIsRefused()
{
    const TokenText a(partOf({1, 2}), {3});
    const TokenText b(partOf({1, 2}), {7});
    put(a);
    const QString nameOfA = files().constFirst();
    beginTurn();
    put(b);
    QDir states(folder());
    for (const QString& name : files()) {
        if (name != nameOfA) {
            QVERIFY(states.remove(name));
            QVERIFY(states.rename(nameOfA, name));
        }
    }
    restart();
    QCOMPARE(known(b), std::size_t{0});
}

void TestStateShelf::filesOfOthersStay()
{
    put({partOf({1}), {}});
    QFile file(folder() + QStringLiteral("/notes.state"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    restart(0);
    m_shelf->keepOnly({});
    m_shelf->workOff();
    QCOMPARE(files(), QStringList{QStringLiteral("notes.state")});
}

void TestStateShelf::forksAreKnownAfterARestart()
{
    const TokenText question(partOf({1, 2}), {3});
    put(question);
    put({partOf({1, 2}), {3, 4}});
    QCOMPARE(files().filter(QStringLiteral("-1.state")).size(), 1);
    // Another answer to it, which the states in memory begin.
    QVERIFY(!m_shelf->beginTurn(kOwner, {partOf({1, 2}), {3, 9}}, 3, 3));
    put({partOf({1, 2}), {3, 5}});
    QCOMPARE(files().filter(QStringLiteral("-2.state")).size(), 1);
    restart();
    QCOMPARE(known(question), std::size_t{3});
    QCOMPARE(files().filter(QStringLiteral("-2.state")).size(), 1);
}

void TestStateShelf::theOldestGoFirst()
{
    for (TokenId last = 1; last <= 4; ++last) {
        beginTurn();
        put({partOf({1, 2}), {last}});
    }
    QCOMPARE(known({partOf({1, 2}), {1}}), std::size_t{3}); // used: the second is the oldest now
    m_shelf->workOff();
    restart(3 * 4096);
    beginTurn();
    put({partOf({1, 2}), {5}});
    QCOMPARE(files().size(), 3);
    QCOMPARE(known({partOf({1, 2}), {2}}), std::size_t{0});
    QCOMPARE(known({partOf({1, 2}), {3}}), std::size_t{0});
    QCOMPARE(known({partOf({1, 2}), {1}}), std::size_t{3});
    QCOMPARE(known({partOf({1, 2}), {5}}), std::size_t{3});
}

void TestStateShelf::theOrderOfUseOutlivesTheProgram_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("up") << 1 << 2;
    QTest::newRow("down") << 2 << 1;
}

// Also of states that were put before the disk was at work.
void TestStateShelf::theOrderOfUseOutlivesTheProgram()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    for (const TokenId last : {first, second}) {
        beginTurn();
        const TokenText text(partOf({1, 2}), {last});
        m_shelf->put(kOwner, text, stateOf(text));
    }
    m_shelf->workOff();
    QCOMPARE(files().size(), 2);
    restart(4096);
    QCOMPARE(known({partOf({1}), {}}), std::size_t{0}); // looks at the folder
    m_shelf->workOff();
    QCOMPARE(known({partOf({1, 2}), {first}}), std::size_t{0});
    QCOMPARE(known({partOf({1, 2}), {second}}), std::size_t{3});
}

void TestStateShelf::nothingStaysOfAForgottenChat()
{
    const TextOwner other{kOwner.fingerprint, 11};
    put({partOf({1, 2}), {3}});
    put({partOf({1, 2}), {3}}, other);
    m_shelf->putMessages(kOwner, {{{1, 1}, {1}}});
    m_shelf->workOff();
    QCOMPARE(files().size(), 3);
    const TokenText unwritten(partOf({1, 2}), {3, 4});
    m_shelf->put(kOwner, unwritten, stateOf(unwritten));
    m_shelf->forget({ChatId{1}});
    m_shelf->workOff();
    QCOMPARE(files().size(), 1);
    QVERIFY(files().constFirst().startsWith(QStringLiteral("c11-")));
}

// Of this run as well as of earlier ones.
void TestStateShelf::nothingStaysWhenAllIsForgotten()
{
    const TokenText before(partOf({1, 2}), {3});
    put(before);
    restart();
    put({partOf({1, 2}), {4}});
    m_shelf->putMessages(kOwner, {{{1, 1}, {1}}});
    m_shelf->workOff();
    QCOMPARE(files().size(), 3);
    const TokenText unwritten(partOf({1, 2}), {3, 4});
    m_shelf->put(kOwner, unwritten, stateOf(unwritten));
    m_shelf->forgetAll();
    QVERIFY(files().isEmpty()); // at once
    m_shelf->workOff();
    QVERIFY(files().isEmpty());
    QCOMPARE(known(unwritten), std::size_t{0});
    QVERIFY(m_shelf->messages(kOwner).empty());
    put(before); // and it goes on
    QCOMPARE(files().size(), 1);
}

void TestStateShelf::onlyKnownChatsAreKept()
{
    const TextOwner purged{kOwner.fingerprint, 2};
    const TextOwner fresh{kOwner.fingerprint, 3};
    put({partOf({1, 2}), {3}});
    put({partOf({1, 2}), {3}}, purged);
    restart();
    put({partOf({1, 2}), {3}}, fresh);
    m_shelf->keepOnly({ChatId{1}});
    m_shelf->workOff();
    QCOMPARE(files().size(), 2);
    QCOMPARE(files().filter(QStringLiteral("c2-")).size(), 0);
}

void TestStateShelf::aFullDiskKeepsNothing()
{
    const TokenText text(partOf({1, 2}), {3});
    {
        const tests::FullDisk full;
        put(text);
    }
    QVERIFY(files().isEmpty());
    QCOMPARE(known(text), std::size_t{0});
    put(text);
    QCOMPARE(known(text), std::size_t{3});
    QCOMPARE(files().size(), 1);
}

void TestStateShelf::aFolderThatCannotBeKeepsNothing()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const TokenText text(partOf({1, 2}), {3});
    put(text);
    QCOMPARE(known(text), std::size_t{0});
    QVERIFY(QFileInfo(folder()).isFile());
}

void TestStateShelf::aDiskIsNotFilled()
{
    restart(qint64{1} << 30, std::numeric_limits<qint64>::max());
    put({partOf({1, 2}), {3}});
    QVERIFY(files().isEmpty());
}

void TestStateShelf::idsOfMessagesComeBack()
{
    const std::vector<EncodedMessage> messages = {{{1, 1}, {1, 2}}, {{2, 2}, {3}}};
    m_shelf->putMessages(kOwner, messages);
    m_shelf->workOff();
    restart();
    QVERIFY(m_shelf->messages(kOwner) == messages);
    QVERIFY(m_shelf->messages({kOwner.fingerprint, 2}).empty());
    QVERIFY(QFile::resize(folder() + QLatin1Char('/') + files().constFirst(), 50));
    QVERIFY(m_shelf->messages(kOwner).empty());
    QVERIFY(files().isEmpty());
}

QTEST_GUILESS_MAIN(TestStateShelf)
#include "test_state_shelf.moc"
