// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/tokenizer/models.h"

#include <QtTest>

#include <array>

using namespace trilume::tokenizer;
using namespace trilume::tokenizer::testing;

namespace {

using Trie = std::vector<std::uint32_t>;

// A double array of one block with the rules "A" -> 0 and "AB" -> 2: positions into the
// replacements. A unit is offset << 10 | leaf << 8 | label; offsets are xored with positions.
Trie twoRules()
{
    const auto unit = [](std::uint32_t from, std::uint32_t to, std::uint32_t leaf, char label) {
        return (from ^ to) << 10U | leaf << 8U | static_cast<unsigned char>(label);
    };
    Trie trie(512, 0xFE); // unused units: a label that is not their place
    trie[0] = unit(0, 0x100, 0, 0);
    trie[0x100 ^ 'A'] = unit(0x100 ^ 'A', 0x80, 1, 'A');
    trie[0x80] = 0x80000000U | 0U;
    trie[0x80 ^ 'B'] = unit(0x80 ^ 'B', 0x20, 1, 'B');
    trie[0x20] = 0x80000000U | 2U;
    return trie;
}

std::string charsmap(const Trie& trie, const std::string& replacements)
{
    std::string bytes;
    const auto append = [&bytes](std::uint32_t value) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes.push_back(static_cast<char>((value >> shift) & 0xFFU));
        }
    };
    append(static_cast<std::uint32_t>(4 * trie.size()));
    for (const std::uint32_t unit : trie) {
        append(unit);
    }
    return bytes + replacements;
}

const std::string kReplacements("a\0long\0", 7);

} // namespace

class TestCharsmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAMapAndTheLibraryUsesIt();
    void refusesWhatLeadsOutside_data();
    void refusesWhatLeadsOutside();
};

void TestCharsmap::acceptsAMapAndTheLibraryUsesIt()
{
    SentencePieceModel model =
        smallModel({"a", "B", "long", "lo", "ng", "l", "o", "n", "g", "\u2581"});
    model.charsmap = charsmap(twoRules(), kReplacements);
    const auto status = checkCharsmap(model.charsmap);
    QVERIFY2(status.ok(), status ? "" : status.error().english().c_str());
    const auto tokenizer = loadOrNull(serialise(model));
    QVERIFY(tokenizer);
    const std::vector<trilume::TokenId> expected{12, 3, 5, 4}; // _ a long B
    QCOMPARE(tokenizer->encode("AABB"), expected);
}

void TestCharsmap::refusesWhatLeadsOutside_data()
{
    QTest::addColumn<QByteArray>("map");
    const auto row = [](const char* name, const std::string& map) {
        QTest::newRow(name) << QByteArray::fromStdString(map);
    };
    const std::string good = charsmap(twoRules(), kReplacements);
    row("one byte", "\x01");
    row("size only", good.substr(0, 4));
    row("no replacements", good.substr(0, 4 + 4 * 512));
    row("cut trie", good.substr(0, 100));
    row("size 0", std::string(4, '\0') + "abc");
    row("size not of whole units", std::string("\x03\0\0\0abcdefgh", 12));
    row("replacement without end", good.substr(0, good.size() - 1));
    row("replacement too long",
        charsmap(twoRules(), std::string("a\0", 2) + std::string(1025, 'x') + '\0'));
    row("less than a block", charsmap(Trie(128, 0xFE), kReplacements));
    Trie trie = twoRules();
    trie[0] = 0x200U << 10U;
    row("root leads outside", charsmap(trie, kReplacements));
    trie = twoRules();
    trie[0x100 ^ 'A'] = 0x1FFFFFU << 10U | 0x300U | 'A';
    row("rule leads far outside", charsmap(trie, kReplacements));
    trie = twoRules();
    trie[0x20] = 0x80000000U | 7U;
    row("replacement outside", charsmap(trie, kReplacements));
    trie[0x20] = 0xFFFFFFFFU;
    row("replacement far outside", charsmap(trie, kReplacements));
    row("too large", std::string(5U << 20U, '\0'));
}

void TestCharsmap::refusesWhatLeadsOutside()
{
    QFETCH(QByteArray, map);
    const auto status = checkCharsmap(map.toStdString());
    QVERIFY(!status.ok());
    QVERIFY(status.error().english().find("charsmap") != std::string::npos);
    SentencePieceModel model = smallModel({"a"});
    model.charsmap = map.toStdString();
    QVERIFY(!parseSentencePieceModel(bytesOf(serialise(model))).ok());
}

QTEST_GUILESS_MAIN(TestCharsmap)
#include "test_charsmap.moc"
