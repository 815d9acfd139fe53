// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/npz_writer.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <zip.h>

using namespace trilume;
using trace::NpzWriter;

namespace {

struct ArchiveCloser
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

Archive open(const QString& path)
{
    return Archive(zip_open(qPrintable(path), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
}

QByteArray entry(zip_t* archive, const char* name)
{
    zip_stat_t stat;
    zip_file_t* file = zip_fopen(archive, name, 0);
    if (file == nullptr || zip_stat(archive, name, 0, &stat) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    const bool isStored = stat.comp_method == ZIP_CM_STORE;
    return isStored && read == bytes.size() ? bytes : QByteArray();
}

template <typename T>
QByteArray bytesOf(const std::vector<T>& values)
{
    return QByteArray(reinterpret_cast<const char*>(values.data()),
                      static_cast<qsizetype>(values.size() * sizeof(T)));
}

QByteArray header(std::string_view type, const trace::NpyShape& shape)
{
    return QByteArray::fromStdString(trace::npyHeader(type, shape));
}

} // namespace

class TestNpzWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headersAreThoseOfNumPy_data();
    void headersAreThoseOfNumPy();
    void textsAreFixedWidth();
    void holdsWhatWasAdded();
    void appearsWithCommitOnly();
    void replacesAnOlderFile();
    void isTheSameFileForTheSameArrays();
    void refusesAPlaceThatIsNotThere();
    void saysThatTheDiskIsFull();
    void saysThatTheDiskIsFullWhileTheLargeArrayComes();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.npz")); }

    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNpzWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestNpzWriter::headersAreThoseOfNumPy_data()
{
    QTest::addColumn<QList<int>>("shape");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number") << QList<int>{} << QByteArray("()");
    QTest::newRow("row") << QList<int>{5} << QByteArray("(5,)");
    QTest::newRow("empty") << QList<int>{0} << QByteArray("(0,)");
    QTest::newRow("table") << QList<int>{3, 25, 2048} << QByteArray("(3, 25, 2048)");
}

void TestNpzWriter::headersAreThoseOfNumPy()
{
    QFETCH(QList<int>, shape);
    QFETCH(QByteArray, text);
    const QByteArray found = header("<f4", {shape.begin(), shape.end()});
    QByteArray expected = "{'descr': '<f4', 'fortran_order': False, 'shape': " + text + ", }";
    QCOMPARE(found.size(), 128);
    expected.append(QByteArray(128 - 10 - 1 - expected.size(), ' ')).append('\n');
    QCOMPARE(found.first(8), QByteArray("\x93NUMPY\x01\x00", 8));
    QCOMPARE(found.mid(8, 2), QByteArray("\x76\x00", 2));
    QCOMPARE(found.sliced(10), expected);
}

void TestNpzWriter::textsAreFixedWidth()
{
    const std::vector<std::string> texts = {"a\u00E9\u2581", "", "\U0001F600\xFF"};
    const std::vector<std::byte> bytes = trace::npyTexts(texts);
    const std::vector<char32_t> expected = {U'a', 0xE9, 0x2581, 0, 0, 0, 0x1F600, 0xFFFD, 0};
    const QByteArray all(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
    QCOMPARE(all, header("<U3", {3}) + bytesOf(expected));
}

void TestNpzWriter::holdsWhatWasAdded()
{
    auto writer = NpzWriter::create(path().toStdString());
    QVERIFY(writer.ok());
    const std::vector<float> floats = {1.5F, -2.0F, 0.0F, 4.0F, 5.0F, 6.0F};
    const std::vector<std::int32_t> ints = {7};
    const std::vector<std::int64_t> longs = {1LL << 40, -1};
    const std::vector<std::string> texts = {"one", "two"};
    writer.value().add<float>("floats", {2, 3}, floats);
    writer.value().add<std::int32_t>("number", {}, ints);
    QVERIFY(writer.value().beginLarge("large", {3, 2}).ok());
    writer.value().add<std::int64_t>("longs", {2}, longs);
    QVERIFY(writer.value().append(std::span(floats).first(4)).ok());
    QVERIFY(writer.value().append(std::span(floats).last(2)).ok());
    writer.value().addTexts("texts", texts);
    writer.value().add<float>("none", {0}, {});
    const Status status = writer.value().commit();
    QVERIFY2(status.ok(), status.ok() ? "" : status.error().english().c_str());
    QCOMPARE(left(), QStringList{QStringLiteral("x.npz")});
    const Archive archive = open(path());
    QVERIFY(archive);
    QCOMPARE(zip_get_num_entries(archive.get(), 0), 6);
    QCOMPARE(entry(archive.get(), "floats.npy"), header("<f4", {2, 3}) + bytesOf(floats));
    QCOMPARE(entry(archive.get(), "number.npy"), header("<i4", {}) + bytesOf(ints));
    QCOMPARE(entry(archive.get(), "large.npy"), header("<f4", {3, 2}) + bytesOf(floats));
    QCOMPARE(entry(archive.get(), "longs.npy"), header("<i8", {2}) + bytesOf(longs));
    QCOMPARE(entry(archive.get(), "none.npy"), header("<f4", {0}));
    QVERIFY(entry(archive.get(), "texts.npy").startsWith(header("<U3", {2})));
}

void TestNpzWriter::appearsWithCommitOnly()
{
    {
        auto writer = NpzWriter::create(path().toStdString());
        QVERIFY(writer.ok());
        QVERIFY(writer.value().beginLarge("large", {2}).ok());
        QVERIFY(!QFile::exists(path()));
    }
    QVERIFY(left().isEmpty());
}

void TestNpzWriter::replacesAnOlderFile()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("not an archive") > 0);
    old.close();
    auto writer = NpzWriter::create(path().toStdString());
    QVERIFY(writer.ok());
    const float value = 1.0F;
    writer.value().add<float>("x", {}, {&value, 1});
    QVERIFY(writer.value().commit().ok());
    const Archive archive = open(path());
    QVERIFY(archive);
    QCOMPARE(zip_get_num_entries(archive.get(), 0), 1);
}

void TestNpzWriter::isTheSameFileForTheSameArrays()
{
    QByteArray first;
    for (int round = 0; round < 2; ++round) {
        auto writer = NpzWriter::create(path().toStdString());
        QVERIFY(writer.ok());
        const std::vector<float> values = {1.0F, 2.0F};
        writer.value().add<float>("x", {2}, values);
        QVERIFY(writer.value().beginLarge("y", {2}).ok());
        QVERIFY(writer.value().append(values).ok());
        QVERIFY(writer.value().commit().ok());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(round == 0 || bytes == first);
        first = bytes;
    }
}

void TestNpzWriter::refusesAPlaceThatIsNotThere()
{
    const auto writer = NpzWriter::create("/no/such/x.npz");
    QVERIFY(!writer.ok());
    QCOMPARE(writer.error().code, Errc::Io);
    QVERIFY(writer.error().english().starts_with("/no/such/x.npz: "));
}

void TestNpzWriter::saysThatTheDiskIsFull()
{
    auto writer = NpzWriter::create(path().toStdString());
    QVERIFY(writer.ok());
    const std::vector<float> values(1000);
    writer.value().add<float>("x", {1000}, values);
    const Status status = [&] {
        const tests::FullDisk disk;
        return writer.value().commit();
    }();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Io);
    QVERIFY2(status.error().english().starts_with(path().toStdString() + ": writing failed: "),
             status.error().english().c_str());
    QVERIFY(!QFile::exists(path()));
}

void TestNpzWriter::saysThatTheDiskIsFullWhileTheLargeArrayComes()
{
    auto writer = NpzWriter::create(path().toStdString());
    QVERIFY(writer.ok());
    QVERIFY(writer.value().beginLarge("x", {1 << 20}).ok());
    const std::vector<float> values(1 << 20); // more than any buffer
    const Status status = [&] {
        const tests::FullDisk disk;
        return writer.value().append(values);
    }();
    QVERIFY(!status.ok());
    QVERIFY2(status.error().english().starts_with(path().toStdString() + ": writing failed: "),
             status.error().english().c_str());
}

QTEST_GUILESS_MAIN(TestNpzWriter)
#include "test_npz_writer.moc"
