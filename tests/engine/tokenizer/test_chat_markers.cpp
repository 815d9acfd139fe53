// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/chat_format.h"

#include <QtTest>

using namespace trilume::tokenizer;

class TestChatMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void leavesMissingFieldsEmpty();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsWhatItWrites();
    void writesAJinjaTemplate();
};

void TestChatMarkers::readsEveryField()
{
    const auto markers = parseChatMarkers(
        R"({"user_prefix": "U", "user_suffix": "u\n", "assistant_prefix": "A",
            "assistant_suffix": "a", "system_prefix": "\u00e9", "system_suffix": "s",
            "stop": ["<|end|>", "x"]})",
        "chat.json");
    QVERIFY2(markers.ok(), markers ? "" : markers.error().english().c_str());
    const ChatMarkers expected{"U", "u\n", "A", "a", "\u00E9", "s", {"<|end|>", "x"}};
    QVERIFY(markers.value() == expected);
}

void TestChatMarkers::leavesMissingFieldsEmpty()
{
    const auto markers = parseChatMarkers(R"({"user_prefix": "U"})", "chat.json");
    QVERIFY(markers.ok());
    QVERIFY(markers.value() == (ChatMarkers{"U", "", "", "", "", "", {}}));
}

void TestChatMarkers::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("empty", "", "is not JSON: the text is wrong at byte 1");
    row("cut", R"({"user_prefix": "U")", "is not JSON: the text is wrong at byte");
    row("more after the end", R"({} {})", "is not JSON");
    row("ill-formed UTF-8", "{\"user_prefix\": \"\xFF\"}",
        "is not JSON: the text is wrong at byte 18");
    row("number", "1", "holds a number, expected an object");
    row("null", "null", "holds null, expected an object");
    row("array", "[]", "holds an array, expected an object");
    row("string", "\"x\"", "holds a string, expected an object");
    row("unknown field", R"({"user_perfix": "U"})", "has an unknown field \"user_perfix\"");
    row("doubled", R"({"stop": [], "stop": []})", "has the field \"stop\" twice");
    row("number as text", R"({"user_prefix": 1})",
        "has a number as \"user_prefix\", expected a string");
    row("float as text", R"({"user_prefix": 1.5})", "has a number as \"user_prefix\"");
    row("null as text", R"({"user_prefix": null})", "has null as \"user_prefix\"");
    row("object as text", R"({"user_prefix": {}})", "has an object as \"user_prefix\"");
    row("array as text", R"({"user_prefix": []})", "has an array as \"user_prefix\"");
    row("stop as text", R"({"stop": "x"})",
        "has a string as \"stop\", expected an array of strings");
    row("stop of numbers", R"({"stop": ["x", -1]})",
        "has a number in \"stop\", expected strings only");
    row("stop of arrays", R"({"stop": [["x"]]})", "has an array in \"stop\"");
    row("stop of objects", R"({"stop": [{"x": 1}]})", "has an object in \"stop\"");
    row("stop of booleans", R"({"stop": [true]})", "has a boolean in \"stop\"");
    row("deep", QByteArray(100000, '['), "holds an array");
    row("large", QByteArray((1 << 20) + 1, ' '), "expected at most 1048576");
}

void TestChatMarkers::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto markers = parseChatMarkers(text.toStdString(), "some/chat.json");
    QVERIFY(!markers.ok());
    const std::string& message = markers.error().english();
    QVERIFY2(message.find("some/chat.json: ") == 0, message.c_str());
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
}

void TestChatMarkers::readsWhatItWrites()
{
    const ChatMarkers markers{"\n\t\"", "\\", "\u00E9", "", "<|x|>", "\x01", {"a\nb", ""}};
    const auto again = parseChatMarkers(chatMarkersJson(markers), "chat.json");
    QVERIFY2(again.ok(), again ? "" : again.error().english().c_str());
    QVERIFY(again.value() == markers);
}

void TestChatMarkers::writesAJinjaTemplate()
{
    const ChatMarkers markers{"<|user|>", "\n", "it's\\", "", "", "", {}};
    QCOMPARE(
        QByteArray::fromStdString(jinjaTemplate(markers)),
        QByteArray(
            R"({{ bos_token }}{% for message in messages %}{% if message['role'] == 'system' %})"
            R"({{ '' + message['content'] + '' }}{% elif message['role'] == 'user' %})"
            R"({{ '<|user|>' + message['content'] + '\n' }}{% elif message['role'] == 'assistant' %})"
            R"({{ 'it\'s\\' + message['content'] + '' }}{% endif %}{% endfor %})"
            R"({% if add_generation_prompt %}{{ 'it\'s\\' }}{% endif %})"));
}

QTEST_GUILESS_MAIN(TestChatMarkers)
#include "test_chat_markers.moc"
