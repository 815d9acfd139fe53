// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QTest>

using namespace trilume::cli;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepAllBytes_data();
    void keepAllBytes();
    void showWhatIsNoTextAsReplacements();
};

void TestWords::keepAllBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("ASCII") << QByteArray("model.gguf") << true;
    QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9 \xF0\x9F\x92\xA1.gguf") << true;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9.gguf") << false;
    QTest::newRow("after a character beyond 16 bits")
        << QByteArray("\xF0\x9F\x92\xA1\xBF") << false;
    QTest::newRow("half a character") << QByteArray("a\xF0\x9F") << false;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xED\xB2\x80") << false;
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte) {
        all.append(static_cast<char>(byte));
    }
    QTest::newRow("every byte") << all << false;
}

void TestWords::keepAllBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isText);
    const QString word = wordFromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(QByteArray::fromStdString(bytesOfWord(word)), bytes);
    QCOMPARE(word == QString::fromUtf8(bytes), isText);
}

void TestWords::showWhatIsNoTextAsReplacements()
{
    QVERIFY(!wordFromBytes("caf\xE9").toStdString().ends_with('\xE9'));
    QVERIFY(wordFromBytes("caf\xE9").startsWith(QLatin1String("caf")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
