// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/atomic_file.h"
#include "engine/base/temporary_file_p.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace trilume;
using Kind = TemporaryFile::Kind;

namespace {

// Another process that holds a temporary file until it is ended.
class Writer
{
public:
    // `open` runs there; it keeps what it opened.
    template <typename Open>
    explicit Writer(const Open& open)
    {
        int pipe[2] = {};
        if (::pipe(pipe) != 0) {
            qFatal("no pipe");
        }
        m_process = fork();
        if (m_process == 0) {
            for (const int number : {SIGTERM, SIGHUP, SIGXFSZ}) {
                std::signal(number, SIG_DFL); // Qt Test's would write pages
            }
            const auto file = open();
            static_cast<void>(!::write(pipe[1], "x", 1));
            while (true) {
                pause();
            }
        }
        char ready = 0;
        static_cast<void>(!::read(pipe[0], &ready, 1));
        ::close(pipe[0]);
        ::close(pipe[1]);
    }

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    ~Writer() { end(SIGKILL); }

    // Returns when it is gone for good.
    void end(int signal)
    {
        if (m_process > 0) {
            kill(m_process, signal);
            waitpid(m_process, nullptr, 0);
            m_process = 0;
        }
    }

private:
    pid_t m_process = 0;
};

} // namespace

class TestTemporaryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isPublishedInPlaceOfAnother_data();
    void isPublishedInPlaceOfAnother();
    void isRemovedWhenNotPublished_data();
    void isRemovedWhenNotPublished();
    void nothingStaysAfterASignal_data();
    void nothingStaysAfterASignal();
    void leftoversGoWhenTheirProcessHasEnded();
    void theNextFileRemovesLeftovers();
    void whatIsNotOursStays();

private:
    [[nodiscard]] std::filesystem::path target() const
    {
        return m_folder->filePath(QStringLiteral("out.bin")).toStdString();
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    static void addKinds()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("unnamed") << Kind::Unnamed;
        QTest::newRow("named") << Kind::Named;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemporaryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTemporaryFile::isPublishedInPlaceOfAnother_data()
{
    addKinds();
}

void TestTemporaryFile::isPublishedInPlaceOfAnother()
{
    QFETCH(const Kind, kind);
    for (const char* text : {"first", "other"}) {
        TemporaryFile file = TemporaryFile::open(target(), kind);
        if (file.descriptor() < 0 && kind == Kind::Unnamed) {
            QSKIP("this file system has no files without names");
        }
        QVERIFY(file.descriptor() >= 0);
        QCOMPARE(::write(file.descriptor(), text, 5), ssize_t{5});
        QVERIFY(file.publish(target()));
        QFile written(QString::fromStdString(target().string()));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray(text));
        QCOMPARE(names(), QStringList{QStringLiteral("out.bin")});
    }
}

void TestTemporaryFile::isRemovedWhenNotPublished_data()
{
    addKinds();
}

void TestTemporaryFile::isRemovedWhenNotPublished()
{
    QFETCH(const Kind, kind);
    {
        const TemporaryFile file = TemporaryFile::open(target(), kind);
        QVERIFY(file.descriptor() >= 0 || kind == Kind::Unnamed);
    }
    QCOMPARE(names(), QStringList());
}

void TestTemporaryFile::nothingStaysAfterASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("XFSZ") << SIGXFSZ;
    QTest::newRow("KILL") << SIGKILL;
}

void TestTemporaryFile::nothingStaysAfterASignal()
{
    QFETCH(const int, number);
    if (TemporaryFile::open(target(), Kind::Unnamed).descriptor() < 0) {
        QSKIP("this file system has no files without names");
    }
    Writer writer([this] { return AtomicFile::create(target()); });
    writer.end(number);
    QCOMPARE(names(), QStringList());
}

void TestTemporaryFile::leftoversGoWhenTheirProcessHasEnded()
{
    Writer writer([this] { return TemporaryFile::open(target(), Kind::Named); });
    QCOMPARE(names().size(), 1);
    const std::filesystem::path folder = target().parent_path();
    QCOMPARE(removeLeftovers(folder), std::size_t{0}); // at work
    QCOMPARE(names().size(), 1);
    writer.end(SIGKILL);
    QCOMPARE(names().size(), 1);
    QCOMPARE(removeLeftovers(folder), std::size_t{1});
    QCOMPARE(names(), QStringList());
}

void TestTemporaryFile::theNextFileRemovesLeftovers()
{
    Writer writer([this] { return TemporaryFile::open(target(), Kind::Named); });
    writer.end(SIGTERM);
    QCOMPARE(names().size(), 1);
    Result<AtomicFile> next = AtomicFile::create(target().parent_path() / "another.bin");
    QVERIFY(next.ok());
    QVERIFY(next.value().commit().ok());
    QCOMPARE(names(), QStringList{QStringLiteral("another.bin")});
}

void TestTemporaryFile::whatIsNotOursStays()
{
    const pid_t ended = fork();
    if (ended == 0) {
        _exit(0);
    }
    waitpid(ended, nullptr, 0);
    const QString number = QString::number(ended);
    QDir folder(m_folder->path());
    const QStringList strangers = {
        QStringLiteral(".out.bin.%1-0").arg(number),
        QStringLiteral(".out.bin.%1-.trilume-part").arg(number),
        QStringLiteral(".out.bin.%1-0x.trilume-part").arg(number),
        QStringLiteral(".out.bin.-%1-0.trilume-part").arg(number),
        QStringLiteral(".out.bin.trilume-part"),
        QStringLiteral("out.bin.%1-0.trilume-part").arg(number),
    };
    for (const QString& name : strangers) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(folder.mkdir(QStringLiteral(".a.%1-0.trilume-part").arg(number)));
    QVERIFY(QFile::link(QStringLiteral("out.bin"),
                        folder.filePath(QStringLiteral(".b.%1-0.trilume-part").arg(number))));
    const QStringList before = names();
    QCOMPARE(removeLeftovers(target().parent_path()), std::size_t{0});
    QCOMPARE(names(), before);
}

QTEST_GUILESS_MAIN(TestTemporaryFile)
#include "test_temporary_file.moc"
