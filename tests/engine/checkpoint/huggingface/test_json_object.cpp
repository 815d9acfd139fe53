// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/json_object.h"

#include <QTest>

using namespace trilume;
using namespace trilume::checkpoint;

namespace {

constexpr std::string_view kSource = "x";

} // namespace

class TestJsonObject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnObject();
    void acceptsEqualNamesInDifferentObjects();
    void keepsToItsLimits();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void readsPythonsNumbers_data();
    void readsPythonsNumbers();
    void placesAreThoseOfPythonsText();
    void saysWhatAValueIs_data();
    void saysWhatAValueIs();
};

namespace {

std::string nested(std::size_t levels)
{
    return "{\"a\":" + std::string(levels - 1, '[') + std::string(levels - 1, ']') + "}";
}

} // namespace

void TestJsonObject::readsAnObject()
{
    const auto tree = parseJsonObject(R"( {"a": [1, -2.5, "x", null, true, {"b": {}}]} )", kSource);
    QVERIFY2(tree.ok(), tree.ok() ? "" : tree.error().english().c_str());
    QCOMPARE(tree.value().at("a").size(), std::size_t{6});
    QCOMPARE(tree.value().at("a")[1].get<double>(), -2.5);
}

void TestJsonObject::acceptsEqualNamesInDifferentObjects()
{
    QVERIFY(parseJsonObject(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})", kSource).ok());
    const auto twice = parseJsonObject(R"({"a":{"b":1},"c":0,"a":2})", kSource);
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().english(), std::string("x: member \"a\" appears twice in one object."));
    const auto escaped = parseJsonObject("{\"a\":1,\"\\u0061\":2}", kSource);
    QVERIFY(!escaped.ok());
}

void TestJsonObject::keepsToItsLimits()
{
    const JsonLimits limits = {.depth = 4, .values = 5};
    QVERIFY(parseJsonObject(nested(4), kSource, limits).ok());
    const auto deep = parseJsonObject(nested(5), kSource, limits);
    QVERIFY(!deep.ok());
    QCOMPARE(deep.error().english(), std::string("x: is nested deeper than 4 levels."));
    QVERIFY(parseJsonObject(R"({"a":[1,2,3]})", kSource, limits).ok());
    const auto many = parseJsonObject(R"({"a":[1,2,3,4]})", kSource, limits);
    QVERIFY(!many.ok());
    QCOMPARE(many.error().english(), std::string("x: has more than 5 values."));
    QVERIFY(!parseJsonObject(std::string(1000000, '['), kSource).ok());
}

void TestJsonObject::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* tag, const QByteArray& text, const char* problem) {
        QTest::newRow(tag) << text << QByteArray(problem);
    };
    row("number", "3", "found 3, expected a JSON object.");
    row("text", "\"x\"", "found \"x\", expected a JSON object.");
    row("list", "[]", "found an array, expected a JSON object.");
    row("nothing", "", "is no valid JSON from byte 1 on.");
    row("two objects", "{}{}", "is no valid JSON from byte 3 on.");
    row("comment", "{/* */}", "is no valid JSON from byte 2 on.");
    row("trailing comma", "{\"a\":1,}", "is no valid JSON from byte 8 on.");
    row("zero byte", QByteArray("{\"a\0\":1}", 8), "is no valid JSON from byte 4 on.");
    row("NaN", "{\"a\":NaN}", "is no valid JSON from byte 6 on.");
    row("number past a double", "{\"a\": 1e999}", "is no valid JSON from byte 11 on.");
}

void TestJsonObject::refusesWhatIsNoObject()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, problem);
    const auto tree = parseJsonObject(text.toStdString(), kSource);
    QVERIFY(!tree.ok());
    QCOMPARE(tree.error().code, Errc::Corrupt);
    QCOMPARE(QByteArray::fromStdString(tree.error().english()), QByteArray("x: " + problem));
}

void TestJsonObject::readsPythonsNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown"); // empty: no JSON for Python either
    const auto row = [](const char* text, const char* shown) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(shown);
    };
    row("NaN", "\"NaN\"");
    row("Infinity", "\"Infinity\"");
    row("-Infinity", "\"-Infinity\"");
    row("1e999", "\"Infinity\"");
    row("-1.5E+400", "\"-Infinity\"");
    row("1e-999", "0.0");
    row("1e308", "1e+308");
    row("\"NaN, Infinity\"", "\"NaN, Infinity\"");
    row("\"a \\\" NaN\"", "\"a \" NaN\"");
    row("[NaN]", "an array");
    row("nan", "");
    row("+Infinity", "");
    row("Infinity1", "");
    row("1 NaN", "");
}

void TestJsonObject::readsPythonsNumbers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, shown);
    const auto tree =
        parseJsonObject("{\"a\":" + text.toStdString() + "}", kSource, {}, JsonDialect::Python);
    QCOMPARE(tree.ok(), !shown.isEmpty());
    if (tree.ok()) {
        QCOMPARE(QByteArray::fromStdString(
                     Sentence::of("%1", jsonShown(tree.value().at("a"))).english()),
                 shown);
    }
}

void TestJsonObject::placesAreThoseOfPythonsText()
{
    const std::string text = R"({"a":NaN,"b":-Infinity,"c":oops})";
    const auto tree = parseJsonObject(text, kSource, {}, JsonDialect::Python);
    QVERIFY(!tree.ok());
    QCOMPARE(tree.error().english(),
             "x: is no valid JSON from byte " + std::to_string(text.find("oops") + 1) + " on.");
}

void TestJsonObject::saysWhatAValueIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* text, const QByteArray& shown) {
        QTest::newRow(text) << QByteArray(text) << shown;
    };
    row("-3", "-3");
    row("1.5", "1.5");
    row("18446744073709551615", "18446744073709551615");
    row("true", "true");
    row("null", "null");
    row("\"a\\nb\"", "\"a\\x0ab\"");
    row("[1]", "an array");
    row("{}", "an object");
}

void TestJsonObject::saysWhatAValueIs()
{
    QFETCH(const QByteArray, text);
    const auto tree = parseJsonObject("{\"a\":" + text.toStdString() + "}", kSource);
    QVERIFY(tree.ok());
    QTEST(QByteArray::fromStdString(Sentence::of("%1", jsonShown(tree.value().at("a"))).english()),
          "shown");
}

QTEST_GUILESS_MAIN(TestJsonObject)
#include "test_json_object.moc"
