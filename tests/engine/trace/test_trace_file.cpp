// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused and what is left behind; check_trace_with_numpy reads what is written.
#include "engine/model/architectures.h"
#include "engine/trace/trace_arrays.h"
#include "engine/trace/trace_file.h"
#include "tests/support/caching_model.h"
#include "tests/support/full_disk.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_transformer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

#include <zip.h>

using namespace trilume;

namespace {

using ModelPtr = std::shared_ptr<const model::Model>;

constexpr std::size_t kChoices = 3; // of the lens

// All that a trace with a lens holds.
std::vector<trace::TraceArray> arraysOf(const model::Model& model)
{
    std::vector<trace::TraceArray> arrays = trace::traceArrays(model.watchable());
    const std::vector<trace::TraceArray> lens = trace::lensArrays();
    arrays.insert(arrays.end(), lens.begin(), lens.end());
    return arrays;
}

// "(tokens, layers + 1)" -> "(7, 4)", as NumPy writes it.
QString shapeOf(const std::string& shape, const model::Model& model, std::size_t tokens)
{
    QString text = QString::fromStdString(shape);
    const auto put = [&text](const char* word, std::size_t count) {
        text.replace(QLatin1String(word), QString::number(count));
    };
    put("layers + 1", model.info().layerCount + 1);
    put("layers", model.info().layerCount);
    if (const auto spread = model.watchable().find(model::WatchedRole::Spread)) {
        put("heads", model.watchable().tensors[*spread].width);
    }
    put("hidden", model.info().hiddenSize);
    put("tokens", tokens);
    put("tensors", model.ternaryTensors().size());
    put("choices", kChoices);
    put("arrays", arraysOf(model).size());
    return text.contains(QLatin1Char(',')) ? text
                                           : text.replace(QLatin1Char(')'), QLatin1String(",)"));
}

} // namespace

class TestTraceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsTheArraysThatItSays_data();
    void holdsTheArraysThatItSays();
    void keepsTheLayoutOfHgrnBit();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void leavesNothingWhenStopped();
    void leavesNothingOnAFullDisk();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.npz")); }

    // Names and shapes in the file: "state" -> "(3, 37)".
    [[nodiscard]] std::map<QString, QString> arrays() const;

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

std::map<QString, QString> TestTraceFile::arrays() const
{
    std::map<QString, QString> found;
    zip_t* archive = zip_open(qPrintable(path()), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) {
        return found;
    }
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        QByteArray header(256, ' ');
        zip_file_t* file = zip_fopen_index(archive, i, 0);
        zip_fread(file, header.data(), static_cast<zip_uint64_t>(header.size()));
        zip_fclose(file);
        const qsizetype begin = header.indexOf('(');
        found[QString::fromUtf8(zip_get_name(archive, i, 0)).chopped(4)] = // without ".npy"
            QString::fromLatin1(header.mid(begin, header.indexOf(')') + 1 - begin));
    }
    zip_discard(archive);
    return found;
}

void TestTraceFile::holdsTheArraysThatItSays_data()
{
    QTest::addColumn<ModelPtr>("model");
    QTest::newRow("hgrn_bit") << tests::tinyModel();
    QTest::newRow("another architecture") << ModelPtr(std::make_shared<tests::CachingModel>());
    QTest::newRow("a transformer") << tests::tinyTransformer(tests::TinyFamily::Qwen);
}

void TestTraceFile::holdsTheArraysThatItSays()
{
    QFETCH(ModelPtr, model);
    std::size_t done = 0;
    trace::TraceOptions options = TestTraceFile::options(4);
    options.lensChoices = kChoices;
    options.onProgress = [&done](std::size_t tokens) {
        done = tokens;
    };
    const std::vector<TokenId> ids = {1, 2, 3, 4, 5, 6, 7};
    const Status status = trace::writeTrace(model, ids, path().toStdString(), options);
    QVERIFY2(status.ok(), status.ok() ? "" : status.error().english().c_str());
    QCOMPARE(done, std::size_t{7});
    QCOMPARE(left(), QStringList{QStringLiteral("x.npz")});
    const std::map<QString, QString> found = arrays();
    std::map<QString, QString> expected;
    for (const trace::TraceArray& array : arraysOf(*model)) {
        expected[QString::fromStdString(array.name)] = shapeOf(array.shape, *model, ids.size());
    }
    QCOMPARE(found, expected);
}

// What programs that read traces rely on.
void TestTraceFile::keepsTheLayoutOfHgrnBit()
{
    QStringList lines;
    for (const trace::TraceArray& array :
         trace::traceArrays(model::architectures().front().watchable)) {
        lines.append(QString::fromStdString(array.name + ' ' + array.shape + ' ' + array.type));
    }
    QCOMPARE(lines, (QStringList{
                        QStringLiteral("ids (tokens) int32"),
                        QStringLiteral("hidden (tokens, layers + 1, hidden) float32"),
                        QStringLiteral("state (layers, hidden) float32"),
                        QStringLiteral("residual_rms (tokens, layers + 1) float32"),
                        QStringLiteral("residual_max (tokens, layers + 1) float32"),
                        QStringLiteral("forget_mean (tokens, layers) float32"),
                        QStringLiteral("forget_quartiles (tokens, layers, 3) float32"),
                        QStringLiteral("half_life (layers, hidden) float32"),
                        QStringLiteral("half_life_quartiles (layers, 3) float32"),
                        QStringLiteral("state_rms (tokens, layers) float32"),
                        QStringLiteral("update_rms (tokens, layers) float32"),
                        QStringLiteral("code_zero_share (tokens, layers, 6) float32"),
                        QStringLiteral("code_saturated_share (tokens, layers, 6) float32"),
                        QStringLiteral("code_counts (layers, 6, 256) int64"),
                        QStringLiteral("projection_seconds (tokens, layers, 4) float32"),
                        QStringLiteral("device_seconds (tokens, layers, 4) float32"),
                        QStringLiteral("batch_tokens (tokens) int32"),
                        QStringLiteral("weight_names (tensors) text"),
                        QStringLiteral("weight_nonzero_share (tensors) float32"),
                        QStringLiteral("model (2) text"),
                        QStringLiteral("description (arrays) text"),
                    }));
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
    QCOMPARE(QByteArray::fromStdString(status.error().english()), message);
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
    QVERIFY2(status.error().english().starts_with(path().toStdString() + ": "),
             status.error().english().c_str());
    QVERIFY(left().isEmpty());
}

QTEST_GUILESS_MAIN(TestTraceFile)
#include "test_trace_file.moc"
