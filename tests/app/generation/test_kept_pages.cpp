// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/kept_pages.h"
#include "app/generation/state_folder.h"
#include "app/generation/state_shelf.h"
#include "tests/support/full_disk.h"
#include "tests/support/paged_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <sys/stat.h>

using namespace trilume;
using namespace trilume::app;
using generate::Snapshot;
using generate::TextOwner;
using generate::TokenText;

namespace {

const TextOwner kOwner{std::string(32, 'a'), 1};

QStringList pagesOf(const QStringList& names)
{
    return names.filter(QRegularExpression(QStringLiteral("page$")));
}

TokenText textOf(TokenId tokens)
{
    std::vector<TokenId> ids;
    for (TokenId id = 1; id <= tokens; ++id) {
        ids.push_back(id);
    }
    return {nullptr, ids};
}

} // namespace

// States that grow with their text, in a folder; each new shelf is a new start of the program.
class TestKeptPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyPagesHaveTheirNames();
    void pagesComeBackAfterARestart_data();
    void pagesComeBackAfterARestart();
    void aLongerTextAddsPagesOnly();
    void pagesOfChatsThatBeginAlikeAreThereOnce();
    void whatAKilledWriterLeavesIsNoState_data();
    void whatAKilledWriterLeavesIsNoState();
    void aFullDiskKeepsNoPages_data();
    void aFullDiskKeepsNoPages();
    void aDamagedPageIsWrittenAnew_data();
    void aDamagedPageIsWrittenAnew();
    void theBudgetIsAShareOfTheDisk();
    void aStateBeyondTheBudgetIsNotWritten();
    void theOldestChatGoesWithItsPages();
    void aStateIsDroppedWhileItIsWritten();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("states")); }

    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    [[nodiscard]] std::vector<ino_t> inodesOf(const QStringList& names) const;
    void restart(qint64 budgetBytes = qint64{1} << 30);
    void beginTurn(); // of another text
    void putPages(const TokenText& text, const TextOwner& owner = kOwner);
    // How many tokens of it are known, with the right state.
    [[nodiscard]] std::size_t knownInPages(const TokenText& text, const TextOwner& owner = kOwner);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateShelf> m_shelf;
};

void TestKeptPages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

// A file that is written anew is another one.
std::vector<ino_t> TestKeptPages::inodesOf(const QStringList& names) const
{
    std::vector<ino_t> inodes;
    for (const QString& name : names) {
        struct stat info = {};
        const QByteArray path = QFile::encodeName(folder() + QLatin1Char('/') + name);
        inodes.push_back(stat(path.constData(), &info) == 0 ? info.st_ino : 0);
    }
    return inodes;
}

void TestKeptPages::restart(qint64 budgetBytes)
{
    m_shelf = std::make_unique<StateShelf>(StateFilesOptions{folder(), budgetBytes, 0});
}

void TestKeptPages::beginTurn()
{
    QVERIFY(!m_shelf->beginTurn(kOwner, {nullptr, {99, 99}}, 0, 2));
}

void TestKeptPages::putPages(const TokenText& text, const TextOwner& owner)
{
    m_shelf->put(owner, text, tests::pagedState(text, owner.fingerprint));
    m_shelf->workOff();
}

std::size_t TestKeptPages::knownInPages(const TokenText& text, const TextOwner& owner)
{
    while (const auto found = m_shelf->beginTurn(owner, text, 0, text.size())) {
        const auto right = tests::PagedText(text.first(found->tokens).all()).image();
        if (!found->image) { // not written yet
            return found->snapshot.shared->image() == right ? found->tokens : 999;
        }
        std::vector<std::byte> image(found->image->bytes());
        if (found->image->read(image).ok()) {
            return image == right ? found->tokens : 999;
        }
        m_shelf->refuse(owner, text.first(found->tokens));
    }
    return 0;
}

void TestKeptPages::onlyPagesHaveTheirNames()
{
    const generate::ChainHash hash{0xABCDU, 0x12U};
    const QString name = pageFileName(hash);
    QCOMPARE(name, QStringLiteral("0000000000000012000000000000abcd.page"));
    QVERIFY(parsePageFileName(name) == hash);
    const QStringList others = {name + QLatin1Char('~'), QLatin1Char('.') + name, name.mid(1),
                                name.toUpper(), QStringLiteral("notes.page")};
    for (const QString& other : others) {
        QVERIFY2(!parsePageFileName(other), qPrintable(other));
    }
}

void TestKeptPages::pagesComeBackAfterARestart_data()
{
    QTest::addColumn<TokenId>("tokens");
    QTest::addColumn<int>("pages");
    QTest::newRow("less than a page") << 3 << 1;
    QTest::newRow("whole pages") << 8 << 2;
    QTest::newRow("and a rest") << 9 << 3;
}

void TestKeptPages::pagesComeBackAfterARestart()
{
    QFETCH(const TokenId, tokens);
    QFETCH(const int, pages);
    const TokenText text = textOf(tokens);
    m_shelf->put(kOwner, text, tests::pagedState(text, kOwner.fingerprint));
    QCOMPARE(knownInPages(text), text.size()); // before they are written
    m_shelf->workOff();
    QCOMPARE(files().filter(QStringLiteral(".page")).size(), pages + 1);
    QCOMPARE(files().filter(QStringLiteral("-0.pages")).size(), 1);
    restart();
    QCOMPARE(knownInPages(textOf(tokens + 1)), text.size());
    // Also for one who takes them in other pieces.
    const auto found = m_shelf->beginTurn(kOwner, text, 0, text.size());
    std::vector<std::byte> image(found->image->bytes());
    const std::span<std::byte> all(image);
    QVERIFY(found->image->read(all.first(7)).ok());
    QVERIFY(found->image->read(all.subspan(7, 3000)).ok());
    QVERIFY(found->image->read(all.subspan(3007)).ok());
    QVERIFY(image == tests::PagedText(text.all()).image());
    QVERIFY(!found->image->read(all.first(1)).ok()); // there is no more
}

void TestKeptPages::aLongerTextAddsPagesOnly()
{
    putPages(textOf(9));
    const QStringList before = files();
    const auto written = inodesOf(pagesOf(before));
    putPages(textOf(14)); // a page and a rest of two tokens more
    qint64 added = 0;
    int lists = 0;
    for (const QString& name : files()) {
        if (name.endsWith(QStringLiteral(".pages"))) {
            ++lists;
        } else if (!before.contains(name)) {
            added += QFileInfo(folder() + QLatin1Char('/') + name).size();
        }
    }
    QCOMPARE(lists, 2);
    QCOMPARE(added, static_cast<qint64>((4 + 2) * tests::PagedText::kTokenBytes));
    QCOMPARE(files().size(), before.size() + 3);
    QVERIFY(inodesOf(pagesOf(before)) == written); // none of them anew
    restart();
    QCOMPARE(knownInPages(textOf(14)), std::size_t{14});
    QCOMPARE(knownInPages(textOf(13)), std::size_t{9});
}

void TestKeptPages::pagesOfChatsThatBeginAlikeAreThereOnce()
{
    const TextOwner other{kOwner.fingerprint, 2};
    putPages(textOf(9));
    const qsizetype count = files().size();
    beginTurn();
    putPages(textOf(9), other);
    QCOMPARE(files().size(), count + 1); // a list of its own
    m_shelf->forget({ChatId{1}});
    m_shelf->workOff();
    QCOMPARE(files().size(), count);
    QCOMPARE(knownInPages(textOf(9), other), std::size_t{9});
    m_shelf->forget({ChatId{2}});
    m_shelf->workOff();
    QVERIFY(files().isEmpty());
}

void TestKeptPages::whatAKilledWriterLeavesIsNoState_data()
{
    QTest::addColumn<int>("pages");
    for (int pages = 0; pages <= 3; ++pages) {
        QTest::addRow("%d pages without a list", pages) << pages;
    }
    QTest::newRow("a list without a page") << -1;
}

// Every moment between the files: each of them is there as a whole or not at all.
void TestKeptPages::whatAKilledWriterLeavesIsNoState()
{
    QFETCH(const int, pages);
    const TextOwner other{kOwner.fingerprint, 2};
    const TokenText whole(nullptr, {7, 7, 7, 7, 7});
    putPages(whole, other);
    const QStringList ofOther = files();
    beginTurn();
    putPages(textOf(9));
    int left = pages;
    for (const QString& name : files()) {
        if (ofOther.contains(name)) {
            continue;
        }
        const bool isList = name.endsWith(QStringLiteral(".pages"));
        const bool isGone = pages < 0 ? !isList && left++ == pages : isList || left-- <= 0;
        QVERIFY(!isGone || QFile::remove(folder() + QLatin1Char('/') + name));
    }
    restart();
    QCOMPARE(knownInPages(textOf(9)), std::size_t{0});
    QCOMPARE(files(), ofOther); // and nothing is left of it
    QCOMPARE(knownInPages(whole, other), std::size_t{5});
    putPages(textOf(9));
    restart();
    QCOMPARE(knownInPages(textOf(9)), std::size_t{9});
}

void TestKeptPages::aFullDiskKeepsNoPages_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("none") << 0;
    QTest::newRow("the list, but no page") << 4096;
    // The pages of other sizes are there by then.
    QTest::newRow("the last page, but no other") << 9999;
}

void TestKeptPages::aFullDiskKeepsNoPages()
{
    QFETCH(const int, bytes);
    putPages(textOf(4));
    const QStringList before = files();
    {
        const tests::FullDisk full(static_cast<rlim_t>(bytes));
        putPages(textOf(9));
    }
    QCOMPARE(files().size(), before.size());
    QCOMPARE(knownInPages(textOf(9)), std::size_t{4});
    putPages(textOf(9));
    restart();
    QCOMPARE(knownInPages(textOf(9)), std::size_t{9});
}

void TestKeptPages::aDamagedPageIsWrittenAnew_data()
{
    QTest::addColumn<int>("bytes"); // that the page has then
    QTest::newRow("one bit") << 10000;
    QTest::newRow("shorter") << 9000;
    QTest::newRow("longer") << 10001;
}

// A page of three states, one of them in another chat.
void TestKeptPages::aDamagedPageIsWrittenAnew()
{
    QFETCH(const int, bytes);
    const TextOwner other{kOwner.fingerprint, 2};
    const TokenText branch(nullptr, {1, 2, 3, 4, 9});
    putPages(textOf(4));
    const QString shared = folder() + QLatin1Char('/') + pagesOf(files()).at(0);
    putPages(textOf(9));
    beginTurn();
    putPages(branch, other);
    QFile file(shared);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(bytes) && file.seek(100));
    const char byte = file.peek(1).at(0);
    QVERIFY(bytes != 10000 || file.putChar(static_cast<char>(byte ^ 1)));
    file.close();
    restart();
    QCOMPARE(knownInPages(textOf(9)), std::size_t{0});
    putPages(textOf(9));
    restart();
    QCOMPARE(knownInPages(textOf(9)), std::size_t{9});
    QCOMPARE(knownInPages(branch, other), std::size_t{5}); // has it again, too
}

// Also of a folder that is not there yet.
void TestKeptPages::theBudgetIsAShareOfTheDisk()
{
    constexpr qint64 kMebibyte = qint64{1} << 20;
    const StateFolder usual(StateFilesOptions{folder()});
    const qint64 free = QStorageInfo(m_folder->path()).bytesAvailable();
    const qint64 budget = usual.budget(0);
    QVERIFY(budget >= 256 * kMebibyte);
    QVERIFY(budget <= std::max(256 * kMebibyte, free / 10 + free / 100)); // others write, too
    QCOMPARE(usual.budget(qint64{1} << 40), 8192 * kMebibyte);            // on a large disk
    QCOMPARE(StateFolder({folder(), 5, 0}).budget(0), qint64{5});
}

void TestKeptPages::aStateBeyondTheBudgetIsNotWritten()
{
    putPages(textOf(4));
    const QStringList before = files();
    restart(30000);
    putPages(textOf(13));
    QCOMPARE(files(), before);
    QCOMPARE(knownInPages(textOf(13)), std::size_t{4});
}

void TestKeptPages::theOldestChatGoesWithItsPages()
{
    const auto chat = [](TokenId number) {
        return std::pair(TextOwner{kOwner.fingerprint, number},
                         TokenText(nullptr, std::vector<TokenId>(8, number)));
    };
    restart(64 * 1024); // two chats of two pages and a list fit
    for (const TokenId number : {1, 2, 3}) {
        const auto [owner, text] = chat(number);
        beginTurn();
        putPages(text, owner);
    }
    QCOMPARE(files().size(), 6);
    restart(64 * 1024);
    QCOMPARE(knownInPages(chat(1).second, chat(1).first), std::size_t{0});
    QCOMPARE(knownInPages(chat(2).second, chat(2).first), std::size_t{8});
    QCOMPARE(knownInPages(chat(3).second, chat(3).first), std::size_t{8});
}

// By another thread: here by the state itself, when the writer asks for its pages.
void TestKeptPages::aStateIsDroppedWhileItIsWritten()
{
    class Forgotten final : public model::SharedText
    {
    public:
        explicit Forgotten(std::function<void()> forget)
            : m_text({1, 2, 3, 4, 5})
            , m_forget(std::move(forget))
        {}

        [[nodiscard]] std::size_t position() const override { return m_text.position(); }

        [[nodiscard]] model::ImageParts parts() const override
        {
            m_forget();
            return m_text.parts();
        }

        [[nodiscard]] std::vector<Piece> pieces() const override { return m_text.pieces(); }

    private:
        tests::PagedText m_text;
        std::function<void()> m_forget;
    };

    Snapshot snapshot = tests::pagedState(textOf(5), kOwner.fingerprint);
    snapshot.shared = std::make_shared<Forgotten>([this] { m_shelf->forgetAll(); });
    m_shelf->put(kOwner, textOf(5), snapshot);
    m_shelf->workOff();
    QVERIFY(files().isEmpty());
    QCOMPARE(knownInPages(textOf(5)), std::size_t{0});
    putPages(textOf(5));
    QCOMPARE(knownInPages(textOf(5)), std::size_t{5});
}

QTEST_GUILESS_MAIN(TestKeptPages)
#include "test_kept_pages.moc"
