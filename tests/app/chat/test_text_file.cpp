// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/text_file.h"
#include "app/chat/text_file_reader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume::app;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void saysWhatIsNoText_data();
    void saysWhatIsNoText();
    void refusesWhatIsTooLarge();
    void fencesWhateverTheTextHolds();
    void readsOnAThreadOfItsOwn();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        return isOpen && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void TestTextFile::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("int a;\n") << QStringLiteral("int a;\n");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xbc \xf0\x9d\x84\x9e") << QString::fromUtf8("ü 𝄞");
    QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbf"
                                               "a")
                                 << QStringLiteral("a");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0b\0",
                                          6)
                            << QStringLiteral("ab");
    QTest::newRow("lines of Windows") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestTextFile::readsText()
{
    QFETCH(QByteArray, bytes);
    const TextFile file = readTextFile(write(QStringLiteral("notes.txt"), bytes));
    QCOMPARE(file.problem, QString());
    QCOMPARE(file.name, QStringLiteral("notes.txt"));
    QTEST(file.text, "text");
}

void TestTextFile::saysWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << QStringLiteral("a PNG picture");
    QTest::newRow("a model") << QByteArray("GGUF\3\0\0\0\0\0\0\0", 12) << QStringLiteral("GGUF");
    QTest::newRow("zeros") << QByteArray(100, '\0') << QStringLiteral("holds bytes");
    QTest::newRow("no UTF-8") << QByteArray("a\xff\xfe\x80 b") << QStringLiteral("holds bytes");
}

void TestTextFile::saysWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const TextFile file = readTextFile(write(QStringLiteral("thing.dat"), bytes));
    QCOMPARE(file.text, QString());
    QVERIFY2(file.problem.contains(QStringLiteral("thing.dat")), qPrintable(file.problem));
    if (said != QLatin1String("GGUF")) { // a model may be told as one or as bytes
        QVERIFY2(file.problem.contains(said), qPrintable(file.problem));
    }
    QVERIFY(readTextFile(m_folder.path()).problem.contains(QStringLiteral("no file")));
    QVERIFY(readTextFile(m_folder.filePath(QStringLiteral("gone")))
                .problem.contains(QStringLiteral("gone")));
}

void TestTextFile::refusesWhatIsTooLarge()
{
    QByteArray bytes(kLargestTextFile, 'a');
    QCOMPARE(readTextFile(write(QStringLiteral("a.txt"), bytes)).text.size(), kLargestTextFile);
    bytes[int(kLargestTextFile) - 1] = '\xc3'; // a letter over the end of what is read
    const TextFile file = readTextFile(write(QStringLiteral("a.txt"), bytes
                                                                          + "\xbc"
                                                                            "a"));
    QCOMPARE(file.text, QString());
    QVERIFY2(file.problem.contains(QStringLiteral("a.txt has")), qPrintable(file.problem));
}

void TestTextFile::fencesWhateverTheTextHolds()
{
    QCOMPARE(fencedText({QStringLiteral("a.py"), QStringLiteral("x = 1\n"), {}}),
             QStringLiteral("a.py\n```py\nx = 1\n```\n"));
    QCOMPARE(fencedText({QStringLiteral("a"), QStringLiteral("````\nb"), {}}),
             QStringLiteral("a\n`````\n````\nb\n`````\n"));
}

void TestTextFile::readsOnAThreadOfItsOwn()
{
    TextFileReader reader;
    std::vector<TextFile> files;
    connect(&reader, &TextFileReader::done, this,
            [&files](const TextFile& file) { files.push_back(file); });
    reader.read(write(QStringLiteral("one.txt"), "1"));
    reader.read(write(QStringLiteral("two.txt"), "2"));
    QVERIFY(files.empty()); // never at once
    QTRY_COMPARE(files.size(), std::size_t(2));
    QCOMPARE(files[0].text, QStringLiteral("1"));
    QCOMPARE(files[1].text, QStringLiteral("2"));
}

QTEST_MAIN(TestTextFile)
#include "test_text_file.moc"
