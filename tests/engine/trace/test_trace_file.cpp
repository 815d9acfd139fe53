// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused and what is left behind; check_trace_with_numpy reads what is written.
#include "engine/trace/trace_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/tiny_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <zip.h>

using namespace trilume;

class TestTraceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsTheArraysThatItSays();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void leavesNothingWhenStopped();
    void leavesNothingOnAFullDisk();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.npz")); }

    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] Status write(const std::vector<TokenId>& ids,
                               const trace::TraceOptions& options = TestTraceFile::options(32))
    {
        return trace::writeTrace(tests::tinyModel(), ids, path().toStdString(), options);
    }

    [[nodiscard]] static trace::TraceOptions options(std::size_t maxBatch)
    {
        trace::TraceOptions result;
        result.threads = {2};
        result.maxBatch = maxBatch;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTraceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestTraceFile::holdsTheArraysThatItSays()
{
    std::size_t done = 0;
    trace::TraceOptions options = TestTraceFile::options(4);
    options.onProgress = [&done](std::size_t tokens) {
        done = tokens;
    };
    const Status status = write({1, 2, 3, 4, 5, 6, 7}, options);
    QVERIFY2(status.ok(), status.ok() ? "" : status.error().message.c_str());
    QCOMPARE(done, std::size_t{7});
    QCOMPARE(left(), QStringList{QStringLiteral("x.npz")});
    zip_t* archive = zip_open(qPrintable(path()), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    QVERIFY(archive != nullptr);
    QStringList found;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        found.append(QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0)));
    }
    zip_discard(archive);
    QStringList expected;
    for (const trace::TraceArray& array : trace::traceArrays()) {
        expected.append(QString::fromStdString(std::string(array.name) + ".npy"));
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestTraceFile::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("last");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << 0 << 0 << QByteArray("There are no tokens to read.");
    QTest::newRow("too much") << 32769 << 0
                              << QByteArray("32769 tokens were given, a trace has room for 32768.");
    QTest::newRow("not in the vocabulary")
        << 50 << 101 << QByteArray("Token 49 has the id 101, the vocabulary has the ids 0 to 100.");
}

void TestTraceFile::refusesWhatCannotBeRead()
{
    QFETCH(int, count);
    QFETCH(int, last);
    QFETCH(QByteArray, message);
    std::vector<TokenId> ids(static_cast<std::size_t>(count), 1);
    if (!ids.empty()) {
        ids.back() = last;
    }
    const Status status = write(ids);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::InvalidArgument);
    QCOMPARE(QByteArray::fromStdString(status.error().message), message);
    QVERIFY(left().isEmpty());
}

void TestTraceFile::leavesNothingWhenStopped()
{
    std::stop_source source;
    trace::TraceOptions options = TestTraceFile::options(2);
    options.stop = source.get_token();
    std::size_t read = 0;
    options.onProgress = [&](std::size_t tokens) {
        read = tokens;
        source.request_stop();
    };
    const Status status = write({1, 2, 3, 4, 5}, options);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Cancelled);
    QCOMPARE(read, std::size_t{2});
    QVERIFY(left().isEmpty());
}

void TestTraceFile::leavesNothingOnAFullDisk()
{
    const std::vector<TokenId> ids(3000, 1); // more than any buffer holds
    const Status status = [&] {
        const tests::FullDisk disk;
        return write(ids);
    }();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Io);
    QVERIFY2(status.error().message.starts_with(path().toStdString() + ": "),
             status.error().message.c_str());
    QVERIFY(left().isEmpty());
}

QTEST_GUILESS_MAIN(TestTraceFile)
#include "test_trace_file.moc"
