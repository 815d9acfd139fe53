// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace trilume;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& content)
{
    return {reinterpret_cast<const std::byte*>(content.constData()),
            static_cast<std::size_t>(content.size())};
}

// Files of this process end at this size while the object lives: a full disk, simulated.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsWholeAtCommit();
    void takesANameThatIsFree();
    void replacesTheFileBefore();
    void leavesNothingWithoutCommit();
    void keepsTheFileBeforeWithoutCommit();
    void overwritesEarlierBytes();
    void aMovedFileIsCommittedOnce();
    void finishedFilesHaveOrdinaryPermissions();
    void permissionsAreThoseOfTheBeginning();
    void aLinkIsWrittenThrough_data();
    void aLinkIsWrittenThrough();
    void linksInACircleAreRefused();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void aFullDiskLeavesTheFileBefore();
    void aFailedRenameLeavesNothing();
    void errorsNameTheFile_data();
    void errorsNameTheFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("out.bin")); }

    [[nodiscard]] Result<AtomicFile> create() const
    {
        return AtomicFile::create(path().toStdString());
    }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void writeBefore() const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("before"), 6);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAtomicFile::takesANameThatIsFree()
{
    const QTemporaryDir folder;
    const auto named = [&folder](int number) {
        return folder.filePath(QString::number(number));
    };
    auto file = AtomicFile::create(named(1).toStdString());
    QVERIFY(file.ok() && file.value().write(bytesOf("ours")).ok());
    for (const int taken : {1, 2}) { // meanwhile
        QFile other(named(taken));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("theirs") == 6);
    }
    int asked = 0;
    const auto name = file.value().commitUnder(
        [&] { return std::filesystem::path(named(++asked).toStdString()); });
    QVERIFY2(name.ok(), name.ok() ? "" : name.error().english().c_str());
    QCOMPARE(name.value(), std::filesystem::path(named(3).toStdString()));
    for (const int number : {1, 2, 3}) {
        QFile read(named(number));
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), number == 3 ? QByteArray("ours") : QByteArray("theirs"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestAtomicFile::appearsWholeAtCommit()
{
    Result<AtomicFile> file = create();
    QVERIFY(file.ok());
    QVERIFY(file.value().write(bytesOf("hello ")).ok());
    QVERIFY(file.value().write(bytesOf("world")).ok());
    QCOMPARE(file.value().size(), std::uint64_t{11});
    QVERIFY(!QFile::exists(path()));
    QVERIFY(file.value().commit().ok());
    QCOMPARE(content(), QByteArray("hello world"));
    QCOMPARE(names(), QStringList{QStringLiteral("out.bin")});
}

void TestAtomicFile::replacesTheFileBefore()
{
    writeBefore();
    Result<AtomicFile> file = create();
    QVERIFY(file.ok());
    QVERIFY(file.value().write(bytesOf("after")).ok());
    QCOMPARE(content(), QByteArray("before"));
    QVERIFY(file.value().commit().ok());
    QCOMPARE(content(), QByteArray("after"));
}

void TestAtomicFile::leavesNothingWithoutCommit()
{
    {
        Result<AtomicFile> file = create();
        QVERIFY(file.ok());
        QVERIFY(file.value().write(bytesOf("half")).ok());
        for (const QString& name : names()) {           // none where files need no name
            QVERIFY(name.startsWith(QLatin1Char('.'))); // hidden while in work
        }
    }
    QCOMPARE(names(), QStringList());
}

void TestAtomicFile::keepsTheFileBeforeWithoutCommit()
{
    writeBefore();
    {
        Result<AtomicFile> file = create();
        QVERIFY(file.ok());
        QVERIFY(file.value().write(bytesOf("half")).ok());
    }
    QCOMPARE(content(), QByteArray("before"));
    QCOMPARE(names().size(), 1);
}

void TestAtomicFile::overwritesEarlierBytes()
{
    Result<AtomicFile> file = create();
    QVERIFY(file.ok());
    QVERIFY(file.value().write(bytesOf("....body")).ok());
    QVERIFY(file.value().overwrite(0, bytesOf("HEAD")).ok());
    QCOMPARE(file.value().size(), std::uint64_t{8});
    QVERIFY(file.value().write(bytesOf("!")).ok());
    QVERIFY(file.value().commit().ok());
    QCOMPARE(content(), QByteArray("HEADbody!"));
}

void TestAtomicFile::aMovedFileIsCommittedOnce()
{
    Result<AtomicFile> file = create();
    QVERIFY(file.ok());
    QVERIFY(file.value().write(bytesOf("abc")).ok());
    {
        AtomicFile moved(std::move(file).value());
        QCOMPARE(moved.size(), std::uint64_t{3});
        QVERIFY(moved.commit().ok());
    }
    QCOMPARE(content(), QByteArray("abc"));
    QCOMPARE(names().size(), 1);
}

void TestAtomicFile::finishedFilesHaveOrdinaryPermissions()
{
    const mode_t mask = umask(022);
    Result<AtomicFile> file = create();
    QVERIFY(file.ok());
    QVERIFY(file.value().commit().ok());
    umask(mask);
    struct stat info = {};
    QCOMPARE(stat(path().toLocal8Bit().constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0644U);
}

// The mask belongs to the whole process: nobody sets it for a moment to learn what it is.
void TestAtomicFile::permissionsAreThoseOfTheBeginning()
{
    const mode_t mask = umask(027);
    Result<AtomicFile> file = create();
    umask(077);
    const bool isDone = file.ok() && file.value().commit().ok();
    umask(mask);
    QVERIFY(isDone);
    struct stat info = {};
    QCOMPARE(stat(path().toLocal8Bit().constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
}

void TestAtomicFile::aLinkIsWrittenThrough_data()
{
    QTest::addColumn<bool>("exists"); // the file at its end
    QTest::newRow("to a file") << true;
    QTest::newRow("to nothing yet") << false;
}

void TestAtomicFile::aLinkIsWrittenThrough()
{
    QFETCH(bool, exists);
    const std::filesystem::path folder = m_folder->path().toStdString();
    std::filesystem::create_directory(folder / "far");
    std::filesystem::create_symlink("out.bin", folder / "first");
    std::filesystem::create_symlink(folder / "far/end", folder / "out.bin");
    if (exists) {
        QFile end(m_folder->filePath(QStringLiteral("far/end")));
        QVERIFY(end.open(QIODevice::WriteOnly));
    }
    Result<AtomicFile> file = AtomicFile::create(folder / "first");
    QVERIFY(file.ok());
    QVERIFY(file.value().write(bytesOf("through")).ok());
    QVERIFY(file.value().commit().ok());
    QVERIFY(std::filesystem::is_symlink(folder / "first"));
    QVERIFY(std::filesystem::is_symlink(folder / "out.bin"));
    QVERIFY(!std::filesystem::is_symlink(folder / "far/end"));
    QCOMPARE(content(), QByteArray("through"));
    QCOMPARE(names().size(), 3);
    QCOMPARE(std::filesystem::file_size(folder / "far/end"), std::uintmax_t{7});
}

void TestAtomicFile::linksInACircleAreRefused()
{
    std::filesystem::create_symlink("out.bin", path().toStdString());
    const Result<AtomicFile> file = create();
    QVERIFY(!file.ok());
    QCOMPARE(QString::fromStdString(file.error().english()),
             path() + QStringLiteral(": cannot be written: Too many levels of symbolic links."));
}

void TestAtomicFile::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a pipe") << QStringLiteral("pipe");
    QTest::newRow("a link to it") << QStringLiteral("link");
    QTest::newRow("a folder") << QStringLiteral("folder");
}

void TestAtomicFile::whatIsNoRegularFileIsRefused()
{
    QFETCH(QString, name);
    const std::filesystem::path folder = m_folder->path().toStdString();
    QCOMPARE(mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("pipe", folder / "link");
    std::filesystem::create_directory(folder / "folder");
    const QStringList before = names();
    const std::filesystem::path file = folder / name.toStdString();
    const Result<AtomicFile> refused = AtomicFile::create(file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, Errc::InvalidArgument);
    QCOMPARE(QString::fromStdString(refused.error().english()),
             QString::fromStdString(file.string())
                 + QStringLiteral(" is not a regular file, so nothing is written there."));
    QCOMPARE(names(), before);
    QVERIFY(std::filesystem::is_fifo(folder / "pipe"));
}

void TestAtomicFile::aFullDiskLeavesTheFileBefore()
{
    writeBefore();
    {
        Result<AtomicFile> file = create();
        QVERIFY(file.ok());
        const FileSizeLimit limit(4096);
        QVERIFY(file.value().write(bytesOf(QByteArray(4000, 'x'))).ok());
        const Status status = file.value().write(bytesOf(QByteArray(4000, 'y')));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, Errc::Io);
        QCOMPARE(QString::fromStdString(status.error().english()),
                 path() + QStringLiteral(": writing failed: File too large."));
    }
    QCOMPARE(content(), QByteArray("before"));
    QCOMPARE(names().size(), 1);
}

void TestAtomicFile::aFailedRenameLeavesNothing()
{
    {
        Result<AtomicFile> file = create();
        QVERIFY(file.ok());
        QVERIFY(file.value().write(bytesOf("abc")).ok());
        // A folder took the name meanwhile.
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("out.bin/inside")));
        const Status status = file.value().commit();
        QVERIFY(!status.ok());
        const QString message = QString::fromStdString(status.error().english());
        QVERIFY2(message.startsWith(path() + QStringLiteral(": renaming failed: ")),
                 qPrintable(message));
    }
    QCOMPARE(names(), QStringList{QStringLiteral("out.bin")});
}

void TestAtomicFile::errorsNameTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing folder")
        << QStringLiteral("no/such/file")
        << QStringLiteral(": cannot be written: No such file or directory.");
    QTest::newRow("a folder") << QStringLiteral("folder/")
                              << QStringLiteral(": names a folder, a file name was expected.");
}

void TestAtomicFile::errorsNameTheFile()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const QString whole = m_folder->path() + QLatin1Char('/') + name;
    const Result<AtomicFile> file = AtomicFile::create(whole.toStdString());
    QVERIFY(!file.ok());
    QCOMPARE(QString::fromStdString(file.error().english()), whole + text);
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
