// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trilume::cli;

namespace {

// Puts a pipe in the place of standard input.
class PipedInput
{
public:
    PipedInput()
    {
        if (::pipe(m_ends) == 0) {
            ::dup2(m_ends[0], STDIN_FILENO);
            ::close(m_ends[0]);
        }
    }

    ~PipedInput() { close(); }

    PipedInput(const PipedInput&) = delete;
    PipedInput& operator=(const PipedInput&) = delete;

    void write(const std::string& text) const
    {
        QCOMPARE(::write(m_ends[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
    }

    void close()
    {
        if (m_ends[1] >= 0) {
            ::close(m_ends[1]);
            m_ends[1] = -1;
        }
    }

private:
    int m_ends[2] = {-1, -1};
};

// A pipe with a name, that nobody writes to yet.
class NamedPipe
{
public:
    NamedPipe() { QCOMPARE(::mkfifo(path().c_str(), 0600), 0); }

    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("text")).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

LineEvent next(LineReader& reader, std::string& line)
{
    const auto event = reader.next(line);
    return event ? event.value() : LineEvent{0};
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtLineEnds();
    void joinsWhatComesInParts();
    void lineEndsAndMarksAreNoText();
    void readsAllOfAPipe();
    void plainTextKeepsTheRest_data();
    void plainTextKeepsTheRest();
    void readsWhatHasNoSize();
    void namesWhatCannotBeRead();
    void wakesWhenInterrupted();
    void waitsForTheWriterOfANamedPipe();
    void wakesBeforeANamedPipeHasAWriter();
    void anEmptyPipeEnds();
};

void TestLineReader::cutsAtLineEnds()
{
    PipedInput input;
    input.write("one\n\ntwo\nthree");
    input.close();
    LineReader reader(-1);
    std::string line;
    for (const char* expected : {"one", "", "two", "three"}) {
        QCOMPARE(next(reader, line), LineEvent::Line);
        QCOMPARE(line, std::string(expected));
    }
    QCOMPARE(next(reader, line), LineEvent::End);
    QCOMPARE(next(reader, line), LineEvent::End);
}

void TestLineReader::joinsWhatComesInParts()
{
    PipedInput input;
    LineReader reader(-1);
    std::string line;
    const std::string longLine(60000, 'x'); // several reads, one pipe
    input.write(longLine);
    input.write("y\nrest");
    QCOMPARE(next(reader, line), LineEvent::Line);
    QVERIFY(line == longLine + "y");
    input.write("!\n");
    QCOMPARE(next(reader, line), LineEvent::Line);
    QCOMPARE(line, std::string("rest!"));
}

void TestLineReader::lineEndsAndMarksAreNoText()
{
    PipedInput input;
    input.write("\xEF\xBB\xBF/new\r\n\r\na\rb\n\xEF\xBB\xBF\n/exit\r");
    input.close();
    LineReader reader(-1);
    std::string line;
    // A carriage return within a line, and the mark elsewhere, is what somebody wrote.
    for (const char* expected : {"/new", "", "a\rb", "\xEF\xBB\xBF", "/exit"}) {
        QCOMPARE(next(reader, line), LineEvent::Line);
        QCOMPARE(line, std::string(expected));
    }
    QCOMPARE(next(reader, line), LineEvent::End);
}

void TestLineReader::plainTextKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("a\nb\n") << QByteArray("a\nb\n");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("ends") << QByteArray("a\r\n\r\nb\r\n") << QByteArray("a\n\nb\n");
    QTest::newRow("lone returns") << QByteArray("a\rb\r\r\n\r") << QByteArray("a\rb\r\n\r");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx") << QByteArray("\xEF\xBB\xBFx");
    QTest::newRow("half a mark") << QByteArray("\xEF\xBB") << QByteArray("\xEF\xBB");
}

void TestLineReader::plainTextKeepsTheRest()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(plainText(text.toStdString())), expected);
}

void TestLineReader::readsWhatHasNoSize()
{
    PipedInput input;
    input.write("\xEF\xBB\xBFone\r\ntwo");
    input.close();
    const auto text = readTextFile("/proc/self/fd/0", -1); // as process substitution names it
    QVERIFY(text.ok());
    QCOMPARE(text.value(), std::string("one\ntwo"));
}

void TestLineReader::namesWhatCannotBeRead()
{
    const auto missing = readTextFile("/nowhere/text", -1);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().english(),
             std::string("/nowhere/text: cannot be read: No such file or directory."));
    const auto folder = readTextFile("/proc", -1);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().english(), std::string("/proc: is neither a regular file nor a pipe."));
}

void TestLineReader::readsAllOfAPipe()
{
    PipedInput input;
    const std::string text("a\0b\n\n", 5);
    input.write(text);
    input.close();
    const auto all = readStandardInput(-1);
    QVERIFY(all.ok());
    QVERIFY(all.value() == text);
}

void TestLineReader::wakesWhenInterrupted()
{
    const PipedInput input;
    const int interrupt = ::eventfd(1, 0);
    LineReader reader(interrupt);
    std::string line;
    QCOMPARE(next(reader, line), LineEvent::Interrupted);
    const auto all = readStandardInput(interrupt);
    QVERIFY(!all.ok());
    QCOMPARE(all.error().code, trilume::Errc::Cancelled);
    ::close(interrupt);
}

void TestLineReader::waitsForTheWriterOfANamedPipe()
{
    const NamedPipe pipe;
    std::thread writer([path = pipe.path()] {
        const int end = ::open(path.c_str(), O_WRONLY); // waits for the reader
        QCOMPARE(::write(end, "one\n", 4), ssize_t{4});
        QCOMPARE(::write(end, "two\n", 4), ssize_t{4});
        ::close(end);
    });
    const auto text = readTextFile(pipe.path(), -1);
    writer.join();
    QVERIFY(text.ok());
    QCOMPARE(text.value(), std::string("one\ntwo\n"));
}

void TestLineReader::wakesBeforeANamedPipeHasAWriter()
{
    const NamedPipe pipe;
    const int interrupt = ::eventfd(1, 0);
    const auto text = readTextFile(pipe.path(), interrupt);
    ::close(interrupt);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, trilume::Errc::Cancelled);
}

// As `<(true)` of a shell: the writer has come and gone.
void TestLineReader::anEmptyPipeEnds()
{
    PipedInput input;
    input.close();
    const auto text = readTextFile("/proc/self/fd/0", -1);
    QVERIFY(text.ok());
    QVERIFY(text.value().empty());
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "test_line_reader.moc"
