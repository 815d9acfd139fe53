// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/attached_device.h"
#include "engine/accel/plugins/plugin_backend.h"
#include "engine/accel/plugins/process_manners.h"
#include "tests/engine/accel/accel_case.h"
#include "tests/support/tiny_model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cfenv>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace trilume;
using accel::PluginDevice;
using accel::PluginLibrary;

namespace {

// The table of the null device, for tests to change.
trilume_accel_plugin_t nullTable()
{
    return PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value()->table().functions;
}

QString english(const Error& error)
{
    return QString::fromStdString(error.english());
}

// As a plugin whose header has one member more than ours.
struct LaterInfo
{
    trilume_accel_device_info_t known;
    std::uint64_t later;
};

trilume_accel_result_t enumerateStrangely(const trilume_accel_host_t*,
                                          trilume_accel_device_info_t* devices,
                                          std::size_t deviceSize,
                                          std::uint32_t capacity,
                                          std::uint32_t* count,
                                          trilume_accel_error_t*)
{
    const auto fill = [&](std::uint32_t place, const char* id, std::uint32_t size) {
        LaterInfo all = {};
        all.known.struct_size = size;
        std::strncpy(all.known.id, id, sizeof all.known.id - 1);
        std::memset(all.known.name, 'x', sizeof all.known.name); // without an end
        all.known.power_label = 77;
        all.known.power_scope = -5;
        all.known.flags = 0xFFFFFFFFU;
        std::memcpy(reinterpret_cast<char*>(devices) + place * deviceSize, &all,
                    std::min<std::size_t>(deviceSize, sizeof all));
    };
    if (capacity >= 3) {
        fill(0, "later", sizeof(LaterInfo));
        fill(1, "../x\x1b[31m", sizeof(trilume_accel_device_info_t));
        fill(2, "earlier", offsetof(trilume_accel_device_info_t, memory_bytes));
    }
    *count = 3;
    return TRILUME_ACCEL_OK;
}

} // namespace

class TestPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatATableHas_data();
    void readsWhatATableHas();
    void refusesFilesThatAreNoPlugins_data();
    void refusesFilesThatAreNoPlugins();
    void tellsItsDevices();
    void devicesOfOtherVersionsAreRead();
    void computesTheSameLogits();
    void sharesMatricesBetweenSequences();
    void cutsBatchesToWhatTheDeviceTakes();
    void tellsWhyADeviceIsNotThere();
    void closesWhileSomebodyWaits();
    void theArithmeticStays();
    void aRudePluginIsRefused_data();
    void aRudePluginIsRefused();
    void figuresAreMadeSafe_data();
    void figuresAreMadeSafe();
    void aLostDeviceIsOpenedLessAndLess();
    void aFailingDeviceIsAskedLessAndLess();

private:
    QTemporaryDir m_folder;
};

void TestPlugins::readsWhatATableHas_data()
{
    QTest::addColumn<std::uint32_t>("size");
    QTest::addColumn<std::uint32_t>("major");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("problem"); // empty: it is taken
    const auto whole = static_cast<std::uint32_t>(sizeof(trilume_accel_plugin_t));
    const QByteArray id = "null";
    QTest::newRow("as it should be") << whole << 1U << id << QString();
    QTest::newRow("of a later version") << whole + 64 << 1U << id << QString();
    QTest::newRow("4 GiB") << 0xFFFFFFFFU << 1U << id << QString();
    QTest::newRow("without the optional functions")
        << static_cast<std::uint32_t>(offsetof(trilume_accel_plugin_t, read_telemetry)) << 1U << id
        << QString();
    QTest::newRow("without cancel")
        << static_cast<std::uint32_t>(offsetof(trilume_accel_plugin_t, cancel)) << 1U << id
        << QStringLiteral("the plugin has no function cancel");
    QTest::newRow("empty") << 0U << 1U << id << QStringLiteral("made for version 0");
    QTest::newRow("3 bytes") << 3U << 1U << id << QStringLiteral("made for version 0");
    QTest::newRow("of another major version")
        << whole << 2U << id << QStringLiteral("made for version 2 of the plugin interface");
    QTest::newRow("an id with a path")
        << whole << 1U << QByteArray("../x") << QStringLiteral("the id of the plugin is \"../x\"");
    QTest::newRow("an id that steers")
        << whole << 1U << QByteArray("\x1b[2J") << QStringLiteral("\\x1b[2J");
    QTest::newRow("no id") << whole << 1U << QByteArray() << QStringLiteral("is \"\"");
}

void TestPlugins::readsWhatATableHas()
{
    QFETCH(const std::uint32_t, size);
    QFETCH(const std::uint32_t, major);
    QFETCH(const QByteArray, id);
    QFETCH(const QString, problem);
    trilume_accel_plugin_t table = nullTable();
    table.struct_size = size;
    table.abi_major = major;
    table.id = id.isEmpty() ? nullptr : id.constData();
    const Result<accel::PluginTable> read = accel::readPluginTable(&table, "/x.so");
    QCOMPARE(read.ok(), problem.isEmpty());
    if (!read) {
        QVERIFY2(english(read.error()).contains(problem), qPrintable(english(read.error())));
        QVERIFY(english(read.error()).startsWith(QStringLiteral("/x.so: ")));
    } else if (size < sizeof table) { // what it does not fill is not there, whatever lies behind
        QVERIFY(read.value().functions.read_telemetry == nullptr);
        QVERIFY(read.value().functions.self_test == nullptr);
    }
    QVERIFY(!accel::readPluginTable(nullptr, "/x.so").ok());
}

void TestPlugins::refusesFilesThatAreNoPlugins_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QFile file(QStringLiteral(TRILUME_TEST_NULL_DEVICE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTest::newRow("a text")
        << QByteArray("This is a text about shared libraries, and no library.").leftJustified(200)
        << QStringLiteral("is no shared library");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("has 0 bytes");
    QTest::newRow("its first bytes") << whole.left(64 + 56) << QStringLiteral("ends ");
    QTest::newRow("cut in the middle") << whole.left(2000) << QStringLiteral("ends at byte 2");
    QByteArray other = whole;
    other[18] = char(183); // EM_AARCH64 for x86, of another machine for all others
    other[19] = char(1);
    QTest::newRow("for another processor") << other << QStringLiteral("made for another processor");
    QByteArray nameless = whole;
    nameless.replace("trilume_accel_plugin_entry", "another_plugin_of_others_x");
    QTest::newRow("of another program")
        << nameless << QStringLiteral("has no function trilume_accel_plugin_entry");
}

// Before any of their code could run.
void TestPlugins::refusesFilesThatAreNoPlugins()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    QFile file(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".so"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto library = PluginLibrary::load(file.fileName().toStdString());
    QVERIFY(!library.ok());
    QVERIFY2(english(library.error()).contains(problem), qPrintable(english(library.error())));
    QVERIFY(english(library.error()).startsWith(file.fileName()));
    QVERIFY(!PluginLibrary::load("null.so").ok()); // searched for by the system
    QVERIFY(!PluginLibrary::load("/no/such.so").ok());
}

void TestPlugins::tellsItsDevices()
{
    const auto library = PluginLibrary::load(TRILUME_TEST_NULL_DEVICE);
    QVERIFY2(library.ok(), library.ok() ? "" : library.error().english().c_str());
    const auto devices = library.value()->devices();
    QVERIFY(devices.ok());
    QCOMPARE(devices.value().size(), std::size_t(1));
    QCOMPARE(devices.value()[0].id, std::string("null:0"));
    QVERIFY(devices.value()[0].isSimulated && devices.value()[0].unavailable.empty());
}

void TestPlugins::devicesOfOtherVersionsAreRead()
{
    trilume_accel_plugin_t table = nullTable();
    table.enumerate = enumerateStrangely;
    const auto library = PluginLibrary::take(&table, "strange");
    QVERIFY(library.ok());
    const auto devices = library.value()->devices();
    QVERIFY(devices.ok());
    QCOMPARE(devices.value().size(), std::size_t(2)); // one has no usable id
    for (const accel::PluginDeviceInfo& device : devices.value()) {
        QCOMPARE(device.name, std::string(TRILUME_ACCEL_NAME_SIZE, 'x'));
        QCOMPARE(device.powerLabel, TRILUME_ACCEL_LABEL_NONE);
        QCOMPARE(device.powerScope, TRILUME_ACCEL_SCOPE_UNKNOWN);
        QCOMPARE(device.maxVectors, std::size_t(1));
    }
    QCOMPARE(devices.value()[0].id, std::string("null:later"));
    QCOMPARE(devices.value()[1].id, std::string("null:earlier"));
}

// Bit for bit, for a batch and for single tokens.
void TestPlugins::computesTheSameLogits()
{
    const auto model = tests::tinyModel();
    const std::size_t vocabulary = tests::kTinyShape.vocabularySize;
    const auto logits = [&](const accel::ProjectionOptions& projections) {
        const std::vector<TokenId> tokens{5, 17, 99, 3, 42};
        std::vector<float> all(2 * tokens.size() * vocabulary);
        const auto sequence =
            model->createSequence({.threads = {1}, .maxBatch = 5, .projections = projections});
        model::ForwardOutputs outputs;
        outputs.allLogits = std::span(all).first(tokens.size() * vocabulary);
        sequence->forward(tokens, outputs);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            outputs.allLogits =
                std::span(all).subspan((tokens.size() + i) * vocabulary, vocabulary);
            sequence->forward(std::span(tokens).subspan(i, 1), outputs);
        }
        return all;
    };
    std::atomic<int> troubles = 0;
    accel::ProjectionOptions onDevice;
    onDevice.backend =
        [](const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
        auto device =
            PluginDevice::open(PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value(), "0");
        if (!device) {
            return device.error();
        }
        return std::unique_ptr<accel::ProjectionBackend>(
            std::make_unique<accel::PluginBackend>(std::move(device).value()));
    };
    onDevice.report = [&troubles](const accel::BackendReport&) {
        ++troubles;
    };
    QVERIFY(logits(onDevice) == logits({}));
    QCOMPARE(troubles, 0);
}

void TestPlugins::sharesMatricesBetweenSequences()
{
    tests::AccelCase first({40}, 20, 2);
    const auto library = PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value();
    const auto device = PluginDevice::open(library, "null:0").value();
    const quant::PackedTernary& weights = *first.plan().matrices()[0].weights;
    const auto one = device->acquire(weights, {0, 3});
    const auto same = device->acquire(weights, {0, 3});
    const auto part = device->acquire(weights, {1, 2});
    QVERIFY(one.ok() && same.ok() && part.ok());
    QCOMPARE(one.value().handle, same.value().handle);
    QVERIFY(part.value().handle != one.value().handle);
    QCOMPARE(one.value().rows, std::size_t(40));
    QCOMPARE(part.value().firstRow, std::size_t(16));
    device->release(weights, {0, 3});
    const auto still = device->acquire(weights, {0, 3});
    QCOMPARE(still.value().handle, one.value().handle);
    device->release(weights, {0, 3});
    device->release(weights, {0, 3});
    const auto anew = device->acquire(weights, {0, 3});
    QVERIFY(anew.value().handle != one.value().handle); // it was given back
}

void TestPlugins::cutsBatchesToWhatTheDeviceTakes()
{
    tests::AccelCase one({33}, 70, 21); // the device takes 16
    accel::PluginBackend backend(
        PluginDevice::open(PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value(), "0").value());
    const accel::PlannedMatrix& matrix = one.plan().matrices()[0];
    QVERIFY(backend.supports(matrix.shape).ok());
    QVERIFY(backend.makeResident({}, matrix, matrix.allBlocks()).ok());
    const accel::ProjectionJob job = {one.projection(0), matrix.allBlocks()};
    const auto ticket = backend.submit({&job, 1});
    QVERIFY(ticket.ok());
    QCOMPARE(backend.wait(ticket.value(), accel::Deadline::max()).state, accel::TicketState::Done);
    QVERIFY(one.isRight(0));
}

void TestPlugins::tellsWhyADeviceIsNotThere()
{
    const auto library = PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value();
    const auto device = PluginDevice::open(library, "null:7");
    QVERIFY(!device.ok());
    QCOMPARE(english(device.error()), QStringLiteral("null:7: There is one device only: 0."));
    QCOMPARE(device.error().code, Errc::Unsupported);
}

// A job that takes long; close() ends it, and nothing is written afterwards.
void TestPlugins::closesWhileSomebodyWaits()
{
    const trilume_accel_plugin_t plugin = nullTable();
    trilume_accel_device_t* device = nullptr;
    QCOMPARE(plugin.open(&accel::quietHost(), "0", nullptr, &device, nullptr), TRILUME_ACCEL_OK);
    constexpr std::uint64_t kColumns = 4096;
    constexpr std::uint64_t kRows = 4096;
    const std::vector<std::int8_t> trits(kRows * kColumns, 1);
    const std::vector<std::int8_t> activations(kColumns, 1);
    std::vector<std::int32_t> results(kRows, -1);
    auto matrix = accel::emptyStruct<trilume_accel_matrix_t>();
    matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    matrix.rows = kRows;
    matrix.columns = kColumns;
    matrix.row_stride = kColumns;
    matrix.trits = trits.data();
    trilume_accel_matrix_handle_t handle = 0;
    QCOMPARE(plugin.upload(device, &matrix, &handle, nullptr), TRILUME_ACCEL_OK);
    auto job = accel::emptyStruct<trilume_accel_job_t>();
    job.vectors = 1;
    job.matrix = handle;
    job.row_count = kRows;
    job.activations = activations.data();
    job.activation_stride = kColumns;
    job.results = results.data();
    job.result_stride = kRows;
    const std::vector<trilume_accel_job_t> jobs(400, job);
    trilume_accel_ticket_t ticket = 0;
    QCOMPARE(plugin.submit(device, jobs.data(), sizeof job, 400, &ticket, nullptr),
             TRILUME_ACCEL_OK);
    std::atomic<bool> isWaiting = false;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    std::thread waiter([&] {
        isWaiting = true;
        result = plugin.wait(device, ticket, std::numeric_limits<std::uint64_t>::max(), nullptr,
                             nullptr);
    });
    while (!isWaiting) {
        std::this_thread::yield();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20)); // it is at work
    plugin.close(device);
    waiter.join();
    QCOMPARE(result, TRILUME_ACCEL_ERROR_CANCELLED);
    QVERIFY(
        std::all_of(results.begin(), results.end(), [](std::int32_t sum) { return sum == -1; }));
}

// A library that was linked with -ffast-math has a start-up routine that changes it, and this one
// also rounds upwards wherever it is called.
void TestPlugins::theArithmeticStays()
{
    const auto isAsItWas = [] {
        volatile float tiny = 1e-30F;
        volatile float product = tiny * 1e-12F;
        return product != 0.0F && std::fegetround() == FE_TONEAREST;
    };
    QVERIFY(isAsItWas());
    const QString path = m_folder.filePath(QStringLiteral("rounds.so"));
    QVERIFY(QFile::copy(QStringLiteral(TRILUME_TEST_STRANGE_PLUGIN), path));
    const auto library = PluginLibrary::load(path.toStdString());
    QVERIFY(library.ok());
    QVERIFY(isAsItWas());
    QVERIFY(library.value()->devices().ok());
    QVERIFY(isAsItWas());
    tests::AccelCase one({33}, 70, 1);
    accel::PluginBackend backend(PluginDevice::open(library.value(), "0").value());
    const accel::PlannedMatrix& matrix = one.plan().matrices()[0];
    QVERIFY(backend.makeResident({}, matrix, matrix.allBlocks()).ok());
    const accel::ProjectionJob job = {one.projection(0), matrix.allBlocks()};
    const auto ticket = backend.submit({&job, 1});
    QVERIFY(ticket.ok() && isAsItWas());
    QCOMPARE(backend.wait(ticket.value(), accel::Deadline::max()).state, accel::TicketState::Done);
    QVERIFY(isAsItWas());
    // It would not have been.
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    library.value()->table().functions.enumerate(&accel::quietHost(), nullptr, 0, 0, &count,
                                                 &error);
    QCOMPARE(std::fegetround(), FE_UPWARD);
    QCOMPARE(std::fesetround(FE_TONEAREST), 0);
}

void TestPlugins::aRudePluginIsRefused_data()
{
    QTest::addColumn<QString>("changed");
    QTest::newRow("rude") << QStringLiteral("the handler of a signal");
    QTest::newRow("wanders") << QStringLiteral("the working folder");
    QTest::newRow("opens") << QStringLiteral("the permissions of new files");
    QTest::newRow("sets") << QStringLiteral("the environment");
    QTest::newRow("closes") << QStringLiteral("a standard stream");
    QTest::newRow("blocks") << QStringLiteral("the signals that a thread takes");
}

// In this process: and everything is put back.
void TestPlugins::aRudePluginIsRefused()
{
    QFETCH(const QString, changed);
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".so"));
    QVERIFY(QFile::copy(QStringLiteral(TRILUME_TEST_STRANGE_PLUGIN), path));
    const accel::ProcessManners before;
    const auto library = PluginLibrary::load(path.toStdString());
    QVERIFY(!library.ok());
    QVERIFY2(english(library.error()).startsWith(path + u": it changes " + changed),
             qPrintable(english(library.error())));
    const std::optional<Sentence> left = before.whatChanged();
    QVERIFY2(!left, left ? left->english().c_str() : "");
    // It is in memory now, so its constructors do not run again, and it opens politely or not.
    const auto again = PluginLibrary::load(path.toStdString(), PluginLibrary::Manners::NoMatter);
    QVERIFY(again.ok());
    const auto device = PluginDevice::open(again.value(), "0");
    QVERIFY(!device.ok());
    QVERIFY2(english(device.error()).contains(QStringLiteral(":0: it changes ") + changed),
             qPrintable(english(device.error())));
    QVERIFY(!before.whatChanged());
}

void TestPlugins::figuresAreMadeSafe_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("scope");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("expected"); // scope; -1: it is none
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("watts of a board") << 2 << 1 << 3 << 4.5 << 3;
    QTest::newRow("a scope of the future") << 2 << 1 << 9 << 4.5 << 0;
    QTest::newRow("a scope of what has none") << 4 << 1 << 3 << 1e8 << 0;
    QTest::newRow("a kind of the future") << 8 << 1 << 3 << 4.5 << -1;
    QTest::newRow("no kind") << 0 << 1 << 3 << 4.5 << -1;
    QTest::newRow("no label") << 4 << 0 << 3 << 4.5 << -1;
    QTest::newRow("no watts now") << 2 << 0 << 3 << 4.5 << 0;
    QTest::newRow("a label of the future") << 2 << 4 << 3 << 4.5 << -1;
    QTest::newRow("no number") << 2 << 1 << 3 << kNone << -1;
    QTest::newRow("less than no watts") << 2 << 1 << 3 << -1.0 << -1;
    QTest::newRow("frost") << 3 << 1 << 0 << -12.0 << 0;
}

void TestPlugins::figuresAreMadeSafe()
{
    QFETCH(const int, kind);
    QFETCH(const int, label);
    QFETCH(const int, scope);
    QFETCH(const double, value);
    QFETCH(const int, expected);
    auto told = accel::emptyStruct<trilume_accel_reading_t>();
    told.kind = static_cast<std::uint32_t>(kind);
    told.label = label;
    told.scope = scope;
    told.value = value;
    told.resolution = -1.0;
    told.age_nanoseconds = 5;
    std::memset(told.source, 'x', sizeof told.source); // without an end
    const std::optional<accel::PluginReading> reading = accel::readReading(told);
    const bool isMissing = told.kind == TRILUME_ACCEL_WATTS && label == 0;
    QCOMPARE(reading.has_value(), expected >= 0);
    QVERIFY(!reading || reading->hasValue == !isMissing);
    if (reading && !reading->hasValue) {
        QCOMPARE(reading->value, 0.0); // nothing of it is a figure
        QCOMPARE(reading->source, std::string(TRILUME_ACCEL_TEXT_SIZE, 'x'));
        told.source[0] = '\0';
        QVERIFY(!accel::readReading(told)); // and nobody says why
    } else if (reading) {
        QCOMPARE(int(reading->scope), expected);
        QCOMPARE(reading->value, value);
        QCOMPARE(reading->resolution, 0.0);
        QCOMPARE(reading->source, std::string(TRILUME_ACCEL_TEXT_SIZE, 'x'));
        told.struct_size = offsetof(trilume_accel_reading_t, age_nanoseconds);
        QCOMPARE(accel::readReading(told)->ageNanoseconds, std::uint64_t(0)); // of an older header
    }
}

void TestPlugins::aLostDeviceIsOpenedLessAndLess()
{
    using std::chrono::milliseconds;
    int opened = 0;
    const auto device = accel::AttachedDevice::create(
        [&opened]() -> Result<std::shared_ptr<PluginDevice>> {
            ++opened;
            return Error{Errc::Device, Sentence::of("It is not there.")};
        },
        {milliseconds(1), milliseconds(60'000), milliseconds(60'000)});
    const accel::ProjectionOptions options = device->projections();
    QVERIFY(options.mayHaveReturned()); // nobody has tried
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!device->device().ok());
    }
    QCOMPARE(opened, 5);
    QVERIFY(!options.mayHaveReturned()); // 16 ms have to pass
    QTRY_VERIFY(options.mayHaveReturned());
}

// It fails, and is there all the while.
void TestPlugins::aFailingDeviceIsAskedLessAndLess()
{
    using std::chrono::milliseconds;
    int opened = 0;
    const auto device = accel::AttachedDevice::create(
        [&opened]() -> Result<std::shared_ptr<PluginDevice>> {
            ++opened;
            auto library = PluginLibrary::load(TRILUME_TEST_NULL_DEVICE);
            return PluginDevice::open(library.value(), "null:0");
        },
        {milliseconds(20), milliseconds(60'000), milliseconds(60'000)});
    const accel::ProjectionOptions options = device->projections();
    QCOMPARE(options.offload(), accel::OffloadPolicy::WhatIsFaster);
    QVERIFY(device->device().ok());
    // It says that it is simulated: what it takes says nothing.
    QCOMPARE(options.offload(), accel::OffloadPolicy::Everything);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!options.mayHaveReturned());
        QVERIFY(QTest::qWaitFor(options.mayHaveReturned)); // the answer counts: once
    }
    QVERIFY(!options.mayHaveReturned());
    QCOMPARE(opened, 1);
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "test_plugins.moc"
