// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/stop_matcher.h"

#include <QtTest>

#include <algorithm>
#include <random>

using trilume::generate::StopMatcher;

namespace {

struct Outcome
{
    std::string text;
    bool isStopped;
};

Outcome feed(const std::vector<std::string>& stops, const std::vector<std::string>& parts)
{
    StopMatcher matcher(stops);
    std::string text;
    for (const std::string& part : parts) {
        text += matcher.add(part);
    }
    const bool isStopped = matcher.isStopped();
    text += matcher.finish();
    return {text, isStopped};
}

// Byte by byte: the first position at which a stop string is complete, of those there the longest.
Outcome reference(const std::vector<std::string>& stops, const std::string& text)
{
    for (std::size_t end = 1; end <= text.size(); ++end) {
        std::size_t longest = 0;
        for (const std::string& stop : stops) {
            if (stop.size() <= end && text.compare(end - stop.size(), stop.size(), stop) == 0) {
                longest = std::max(longest, stop.size());
            }
        }
        if (longest > 0) {
            return {text.substr(0, end - longest), true};
        }
    }
    return {text, false};
}

} // namespace

class TestStopMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsHoweverTheTextIsCut_data();
    void stopsHoweverTheTextIsCut();
    void agreesWithTheReferenceOnRandomTexts();
    void holdsBackOnlyWhatMayBecomeAStop();
    void staysStopped();
    void ignoresEmptyStrings();
};

void TestStopMatcher::stopsHoweverTheTextIsCut_data()
{
    QTest::addColumn<QByteArrayList>("stops");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArrayList& stops, const char* text,
                        const char* expected) {
        QTest::newRow(name) << stops << QByteArray(text) << QByteArray(expected);
    };
    row("none", {}, "some text", "some text");
    row("absent", {"STOP"}, "some text STO", "some text STO");
    row("in the middle", {"STOP"}, "one STOP two", "one ");
    row("at the beginning", {"STOP"}, "STOP two", "");
    row("begins again", {"aab"}, "aaaab", "aa");
    row("self-overlapping", {"abab"}, "xababab", "x");
    row("one inside another", {"abcd", "bc"}, "xabcd", "xa");
    row("one the end of another", {"bc", "abc"}, "xabc", "x");
    row("two in a row", {"b", "a"}, "xab", "x");
    row("almost", {"\nUser:"}, "a\nUse\nUser: b", "a\nUse");
    row("of 2, 3 and 4 byte characters", {"\u00E9\u4F60\U0001F642"},
        "z\u00E9\u4F60\u00E9\u4F60\U0001F642z", "z\u00E9\u4F60");
    row("same lead byte", {"\u00E9"}, "\u00E8\u00E9", "\u00E8");
}

void TestStopMatcher::stopsHoweverTheTextIsCut()
{
    QFETCH(QByteArrayList, stops);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    std::vector<std::string> stopStrings;
    for (const QByteArray& stop : stops) {
        stopStrings.push_back(stop.toStdString());
    }
    const std::string whole = text.toStdString();
    std::vector<std::string> bytes;
    for (const char byte : whole) {
        bytes.emplace_back(1, byte);
    }
    QCOMPARE(QByteArray::fromStdString(feed(stopStrings, bytes).text), expected);
    for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
        const Outcome outcome = feed(stopStrings, {whole.substr(0, cut), whole.substr(cut)});
        QCOMPARE(QByteArray::fromStdString(outcome.text), expected);
        QCOMPARE(outcome.isStopped, expected != text);
    }
}

void TestStopMatcher::agreesWithTheReferenceOnRandomTexts()
{
    constexpr unsigned kSeed = 17;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    const auto text = [&random](std::size_t size) {
        std::string result;
        while (result.size() < size) {
            result.push_back(static_cast<char>('a' + random() % 3));
        }
        return result;
    };
    for (int round = 0; round < 5000; ++round) {
        std::vector<std::string> stops;
        for (unsigned i = 0; i < 1 + random() % 3; ++i) {
            stops.push_back(text(2 + random() % 4));
        }
        const std::string whole = text(random() % 30);
        std::vector<std::string> parts;
        for (std::size_t start = 0; start < whole.size();) {
            parts.push_back(whole.substr(start, 1 + random() % 5));
            start += parts.back().size();
        }
        const Outcome expected = reference(stops, whole);
        const Outcome outcome = feed(stops, parts);
        QVERIFY2(outcome.text == expected.text && outcome.isStopped == expected.isStopped,
                 whole.c_str());
    }
}

void TestStopMatcher::holdsBackOnlyWhatMayBecomeAStop()
{
    StopMatcher matcher({"STOP"});
    QCOMPARE(matcher.add("one S"), std::string("one "));
    QCOMPARE(matcher.add("T"), std::string());
    QCOMPARE(matcher.add("A"), std::string("STA"));
    QCOMPARE(matcher.add("STO"), std::string());
    QCOMPARE(matcher.finish(), std::string("STO"));
    QCOMPARE(matcher.finish(), std::string());
}

void TestStopMatcher::staysStopped()
{
    StopMatcher matcher({"."});
    QCOMPARE(matcher.add("a.b"), std::string("a"));
    QVERIFY(matcher.isStopped());
    QCOMPARE(matcher.add("c"), std::string());
    QCOMPARE(matcher.finish(), std::string());
    QVERIFY(matcher.isStopped());
}

void TestStopMatcher::ignoresEmptyStrings()
{
    StopMatcher matcher({"", ""});
    QCOMPARE(matcher.add("a"), std::string("a"));
    QVERIFY(!matcher.isStopped());
}

QTEST_GUILESS_MAIN(TestStopMatcher)
#include "test_stop_matcher.moc"
