// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"
#include "app/compare/local_machine.h"
#include "app/compare/local_subject_p.h"
#include "app/compare/run_figures.h"
#include "app/compare/standard_prompts.h"
#include "engine/model/load_model.h"
#include "tests/app/sensors/fake_sysfs.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr const char* kModelFile = TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";
constexpr double kWatts = 12.5;

// A package that takes the same all the time, by the clock that the passes are timed with.
power::SystemAccess steadyPackage(const tests::FakeSysfs& sysfs)
{
    sysfs.setJoules(0.0);
    power::SystemAccess access = sysfs.access();
    access.now = power::readClocks;
    access.readFile = [](const std::filesystem::path& file) {
        if (file.filename() != "energy_uj") {
            return power::readSmallFile(file);
        }
        const double seconds = std::chrono::duration<double>(power::readClocks().awake).count();
        return power::FileText{
            0, std::to_string(static_cast<std::int64_t>(seconds * kWatts * 1e6) % 262143328850)};
    };
    return access;
}

ComparedConfiguration onOneThread(const std::string& device = "cpu")
{
    return {.device = device, .threads = 1, .isa = {}, .packing = "2bit", .model = kModelFile};
}

ComparisonPlan shortPlan()
{
    ComparisonPlan plan;
    plan.prompt = "Who are you?";
    plan.tokens = 6;
    plan.warmUps = 0;
    plan.leastRounds = 1;
    plan.mostRounds = 1;
    plan.idleSeconds = 0.0;
    plan.roundSeconds = 0.0;
    return plan;
}

accel::PluginReading readingOf(accel::ReadingKind kind, double value, std::uint64_t renewals)
{
    accel::PluginReading reading;
    reading.kind = kind;
    reading.value = value;
    reading.renewals = renewals;
    return reading;
}

// A simulated device that computes nothing, but whose figures grow with each reading.
ComparedDevice growingDevice()
{
    ComparedDevice device;
    device.name = "a growing device";
    device.isSimulated = true;
    device.telemetry =
        [readings = std::make_shared<int>()]() -> Result<std::vector<accel::PluginReading>> {
        const int count = ++*readings;
        const auto number = static_cast<std::uint64_t>(count);
        return std::vector{readingOf(accel::ReadingKind::Joules, 0.5 * count, number),
                           readingOf(accel::ReadingKind::BusySeconds, 0.25 * count, number),
                           readingOf(accel::ReadingKind::Bytes, 100.0 * count, number)};
    };
    return device;
}

} // namespace

class TestLocalMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWithTheMeterOfTheMachine();
    void writesWhatTheModelWrites();
    void readsWhatADeviceTells();
    void aDeviceThatIsNotThereFails();
    void refusesWhatCannotRun_data();
    void refusesWhatCannotRun();
    void cutsOrRepeatsThePrompt();
    void standardPromptsStayAsTheyAre();
    void runsTheTwinOfAModel();
    void stops();
    void describesTheMachine();

private:
    tests::FakeSysfs m_sysfs;
};

void TestLocalMachine::measuresWithTheMeterOfTheMachine()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    LocalMachine machine(std::move(options));
    ComparisonPlan plan = shortPlan();
    plan.tokens = 24;
    plan.roundSeconds = 1.0;
    const Comparison comparison = compare(plan, {onOneThread()}, machine);
    QCOMPARE(comparison.end, ComparisonEnd::Rounds);
    QVERIFY2(comparison.runs[0].problem.isEmpty(), comparison.runs[0].problem.english().c_str());
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    const EnergyFigures& energy = figures.energy.value();
    QCOMPARE(energy.label, EvidenceLabel::Measured);
    QCOMPARE(energy.scope, EnergyScope::Package);
    QVERIFY2(std::abs(energy.watts.value().mean / kWatts - 1.0) < 0.1,
             qPrintable(QString::number(energy.watts.value().mean)));
    // Writing alone: what reading the prompt took is not in it.
    const double expected = kWatts / figures.tokensPerSecond.value().mean;
    QVERIFY(energy.joulesPerToken.value().mean >= expected);
    QVERIFY(energy.joulesPerToken.value().mean < 1.5 * expected);
    const ComparisonRound& round = comparison.runs[0].rounds[0];
    QCOMPARE(round.sum.decode.tokens, static_cast<std::uint64_t>(23 * round.passes));
    QVERIFY(round.sum.decode.seconds >= 1.0);
    QVERIFY(round.sum.firstTokenSeconds >= round.sum.prefill.seconds);
    QVERIFY(figures.bytesPerToken.value() > 1e6);
}

void TestLocalMachine::writesWhatTheModelWrites()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    LocalMachine machine(std::move(options));
    const ComparisonPlan plan = shortPlan();
    const auto subject = machine.prepare(onOneThread(), plan, {});
    QVERIFY(subject.ok());
    const SubjectInfo& info = subject.value()->info();
    QCOMPARE(info.packing, std::string("2bit"));
    QCOMPARE(info.threads, 1U);
    QVERIFY(!info.fingerprint.empty() && !info.isa.empty() && info.deviceName.empty());
    const auto first = subject.value()->pass({});
    const auto second = subject.value()->pass({});
    QCOMPARE(first.value().ids.size(), 6U);
    QCOMPARE(first.value().ids, second.value().ids);
    ComparedConfiguration scalar = onOneThread();
    scalar.isa = "scalar";
    scalar.packing = "1.6bit";
    const auto other = machine.prepare(scalar, plan, {});
    QCOMPARE(other.value()->info().isa, std::string("scalar"));
    QCOMPARE(other.value()->info().packing, std::string("1.6bit"));
    QCOMPARE(other.value()->pass({}).value().ids, first.value().ids);
}

void TestLocalMachine::readsWhatADeviceTells()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    std::string asked;
    options.openDevice = [&asked](const std::string& id) -> Result<ComparedDevice> {
        asked = id;
        return growingDevice();
    };
    LocalMachine machine(std::move(options));
    const auto subject = machine.prepare(onOneThread("virtual:growing"), shortPlan(), {});
    QCOMPARE(asked, std::string("virtual:growing"));
    const PassMeasure measure = subject.value()->pass({}).value().measure;
    for (const PhaseMeasure& phase : {measure.prefill, measure.decode}) {
        // Its meter and its clock are read one after the other, at both ends.
        QCOMPARE(phase.device.value().joules, 1.0);
        QCOMPARE(phase.deviceBusySeconds.value(), 0.5);
        QCOMPARE(phase.deviceBytes.value(), 200.0);
        QVERIFY(phase.machine.has_value());
    }
    const power::MeterInfo meter = subject.value()->deviceMeter().value();
    QCOMPARE(meter.source, std::string("device virtual:growing"));
    QCOMPARE(meter.label, EvidenceLabel::Modelled);
    QCOMPARE(subject.value()->info().deviceName, std::string("a growing device"));
    QVERIFY(subject.value()->info().isSimulated);
}

// The processor would do its work: those figures are not the device's.
void TestLocalMachine::aDeviceThatIsNotThereFails()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    options.openDevice = [](const std::string&) -> Result<ComparedDevice> {
        ComparedDevice device;
        device.projections.backend =
            [](const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
            return Error{Errc::Device, Sentence::of("its cable is out")};
        };
        return device;
    };
    LocalMachine machine(std::move(options));
    const auto subject = machine.prepare(onOneThread("card:0"), shortPlan(), {});
    const auto pass = subject.value()->pass({});
    QVERIFY(!pass.ok());
    QCOMPARE(pass.error().english(),
             std::string("the processor computed in its place: its cable is out"));
}

void TestLocalMachine::refusesWhatCannotRun_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("isa");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("model") << QByteArray("/no/such.gguf") << QByteArray() << QByteArray("cpu")
                           << QByteArray("Hi") << QByteArray("/no/such.gguf");
    QTest::newRow("isa") << QByteArray(kModelFile) << QByteArray("mmx") << QByteArray("cpu")
                         << QByteArray("Hi") << QByteArray("instruction set mmx");
    QTest::newRow("device") << QByteArray(kModelFile) << QByteArray() << QByteArray("card:0")
                            << QByteArray("Hi") << QByteArray("card:0: devices cannot be opened");
    QTest::newRow("prompt") << QByteArray(kModelFile) << QByteArray() << QByteArray("cpu")
                            << QByteArray() << QByteArray("The text to read has no tokens.");
}

void TestLocalMachine::refusesWhatCannotRun()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, isa);
    QFETCH(const QByteArray, device);
    QFETCH(const QByteArray, prompt);
    QFETCH(const QByteArray, error);
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    LocalMachine machine(std::move(options));
    ComparedConfiguration configuration = onOneThread(device.toStdString());
    configuration.model = model.toStdString();
    configuration.isa = isa.toStdString();
    ComparisonPlan plan = shortPlan();
    plan.prompt = prompt.toStdString();
    const auto subject = machine.prepare(configuration, plan, {});
    QVERIFY(!subject.ok());
    QVERIFY2(subject.error().english().find(error.toStdString()) != std::string::npos,
             subject.error().english().c_str());
}

void TestLocalMachine::cutsOrRepeatsThePrompt()
{
    model::LoadOptions load;
    load.packing = kernels::Packing::TwoBit;
    const auto model = model::loadModel(kModelFile, load).value();
    ComparisonPlan plan = shortPlan();
    const std::vector<TokenId> whole = promptOf(*model, plan).value();
    QVERIFY(whole.size() > 4);
    plan.promptTokens = 3;
    QCOMPARE(promptOf(*model, plan).value(),
             std::vector<TokenId>(whole.begin(), whole.begin() + 3));
    plan.promptTokens = 2 * whole.size() + 1;
    const std::vector<TokenId> repeated = promptOf(*model, plan).value();
    QCOMPARE(repeated.size(), plan.promptTokens);
    for (std::size_t i = 0; i < repeated.size(); ++i) {
        QCOMPARE(repeated[i], whole[i % whole.size()]);
    }
    QVERIFY(!promptOf(*tests::tinyModel(), plan).ok()); // without a tokenizer
}

void TestLocalMachine::standardPromptsStayAsTheyAre()
{
    std::set<std::string_view> names;
    for (const StandardPrompt& prompt : standardPrompts()) {
        QVERIFY(names.insert(prompt.name).second);
        QVERIFY(!prompt.text.empty() && prompt.tokens >= 2);
        QCOMPARE(findStandardPrompt(prompt.name), &prompt);
    }
    QCOMPARE(findStandardPrompt("document")->promptTokens, 512U);
    QVERIFY(findStandardPrompt("own") == nullptr);
}

void TestLocalMachine::runsTheTwinOfAModel()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    options.openDevice = [](const std::string&) -> Result<ComparedDevice> {
        return growingDevice();
    };
    LocalMachine machine(std::move(options));
    ComparedConfiguration twin = onOneThread();
    twin.packing = kTwinPacking;
    const Comparison comparison = compare(shortPlan(), {onOneThread(), twin}, machine);
    const ComparedRun& ternary = comparison.runs[0];
    const ComparedRun& run = comparison.runs[1];
    QVERIFY2(run.problem.isEmpty(), run.problem.english().c_str());
    QCOMPARE(run.subject->packing, std::string(kTwinPacking));
    // 16 bits in the place of two, and of padding to lines of 64 bytes.
    const auto bytes = static_cast<double>(run.subject->weightBytesPerToken);
    const double times = bytes / static_cast<double>(ternary.subject->weightBytesPerToken);
    QVERIFY2(times > 7.5 && times < 8.5, qPrintable(QString::number(times)));
    QCOMPARE(run.rounds[0].sum.prefill.tokens, ternary.rounds[0].sum.prefill.tokens);
    QVERIFY(run.note.english().find("random") != std::string::npos);
    QVERIFY(ternary.note.isEmpty());

    twin.device = "virtual:growing";
    const auto elsewhere = machine.prepare(twin, shortPlan(), {});
    QVERIFY(!elsewhere.ok());
    QCOMPARE(elsewhere.error().code, Errc::Unsupported);
}

void TestLocalMachine::stops()
{
    LocalMachineOptions options;
    options.access = steadyPackage(m_sysfs);
    LocalMachine machine(std::move(options));
    const auto subject = machine.prepare(onOneThread(), shortPlan(), {});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(subject.value()->pass(stop.get_token()).error().code, Errc::Cancelled);
    QCOMPARE(machine.rest(100.0, stop.get_token()).error().code, Errc::Cancelled);
    QVERIFY(subject.value()->pass({}).ok());
}

void TestLocalMachine::describesTheMachine()
{
    m_sysfs.write("proc/cpuinfo", "processor : 0\nmodel name : A Processor 5000\n");
    m_sysfs.write("proc/meminfo", "MemTotal:       16316412 kB\nMemFree: 1 kB\n");
    const MachineDescription machine = describeMachine(steadyPackage(m_sysfs));
    QCOMPARE(machine.processor, std::string("A Processor 5000"));
    QCOMPARE(machine.memoryBytes, std::uint64_t{16316412} * 1024);
    QVERIFY(machine.program.starts_with("Trilume "));
    QVERIFY(machine.kernel.find(' ') != std::string::npos);
    for (const char* text : {"", "MemTotal:", "MemTotal: x", "MemFree: 5 kB\nMemTotal: 5 kB\n"}) {
        m_sysfs.write("proc/meminfo", text);
        QCOMPARE(describeMachine(steadyPackage(m_sysfs)).memoryBytes, 0U);
    }
}

QTEST_GUILESS_MAIN(TestLocalMachine)
#include "test_local_machine.moc"
