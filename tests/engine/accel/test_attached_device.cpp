// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/attached_device.h"
#include "engine/accel/plugins/plugin_backend.h"
#include "tests/engine/accel/accel_case.h"
#include "tests/support/one_seat_plugin.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

using namespace trilume;
using accel::AttachedDevice;
using accel::PluginDevice;
using accel::PluginLibrary;
using std::chrono::milliseconds;
using tests::OneSeatPlugin;

namespace {

constexpr std::size_t kWidth = 16;

// The null device as one that writes tokens of models with a small vocabulary, all zeros, and has
// one model at a time.
class TokenPlugin
{
public:
    static Result<std::shared_ptr<PluginDevice>> open()
    {
        static const trilume_accel_plugin_t kTable = table();
        return PluginDevice::open(PluginLibrary::take(&kTable, "tokens").value(), "0");
    }

private:
    using Device = trilume_accel_device_t;
    using PluginError = trilume_accel_error_t;

    static trilume_accel_plugin_t table()
    {
        trilume_accel_plugin_t table =
            PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value()->table().functions;
        table.open = [](const trilume_accel_host_t* host, const char* id, const char* settings,
                        Device** device, PluginError* error) {
            s_hasModel = false;
            static const auto kOpen =
                PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value()->table().functions.open;
            return kOpen(host, id, settings, device, error);
        };
        table.extension = [](const char* id) -> const void* {
            static const trilume_tokens_functions_t kTokens = tokens();
            return std::string_view(id) == TRILUME_TOKENS_ID ? &kTokens : nullptr;
        };
        return table;
    }

    static trilume_tokens_functions_t tokens()
    {
        trilume_tokens_functions_t f = {};
        f.struct_size = sizeof f;
        f.supports = [](Device*, const trilume_tokens_shape_t* shape, PluginError*) {
            return shape->vocabulary <= kWidth ? TRILUME_ACCEL_OK : TRILUME_ACCEL_ERROR_UNSUPPORTED;
        };
        f.begin = [](Device*, const trilume_tokens_shape_t* shape, PluginError*) {
            if (shape->vocabulary > kWidth) {
                return TRILUME_ACCEL_ERROR_UNSUPPORTED;
            }
            return s_hasModel.exchange(true) ? TRILUME_ACCEL_ERROR_BUSY : TRILUME_ACCEL_OK;
        };
        f.set_vector = [](Device*, const trilume_tokens_vector_t*, PluginError*) {
            return TRILUME_ACCEL_OK;
        };
        f.set_linear = [](Device*, const trilume_tokens_linear_t*, PluginError*) {
            return TRILUME_ACCEL_OK;
        };
        f.ready = [](Device*, PluginError*) {
            return TRILUME_ACCEL_OK;
        };
        f.step = [](Device*, const float*, float*, std::uint64_t, trilume_accel_report_t*,
                    PluginError*) {
            return s_hasModel ? TRILUME_ACCEL_OK : TRILUME_ACCEL_ERROR_INVALID;
        };
        f.read_state = [](Device*, std::uint64_t, float*, PluginError*) {
            return TRILUME_ACCEL_OK;
        };
        f.write_state = [](Device*, std::uint64_t, const float*, PluginError*) {
            return TRILUME_ACCEL_OK;
        };
        f.end = [](Device*, PluginError*) {
            return s_hasModel.exchange(false) ? TRILUME_ACCEL_OK : TRILUME_ACCEL_ERROR_INVALID;
        };
        return f;
    }

    static inline std::atomic<bool> s_hasModel;
};

// A head without layers.
struct SmallModel
{
    explicit SmallModel(std::size_t rows)
        : weights(
            quant::PackedTernary::pack(rows,
                                       kWidth,
                                       [](std::size_t, std::span<std::int8_t> trits) -> Status {
                                           std::ranges::fill(trits, std::int8_t{1});
                                           return Done{};
                                       },
                                       {})
                .value())
    {
        model.hidden = kWidth;
        model.feedForward = kWidth;
        model.vocabulary = rows;
        model.finalNorm = norm;
        model.head = {norm, &weights, 1.0F};
    }

    quant::PackedTernary weights;
    std::vector<float> norm = std::vector<float>(kWidth, 1.0F);
    accel::TokenModel model;
};

bool canStep(accel::TokenBackend& backend)
{
    const std::vector<float> row(kWidth, 0.5F);
    return backend.step(row, {}, milliseconds(1000)).ok();
}

} // namespace

class TestAttachedDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelThatItCannotTakeLeavesTheOneThatIsThere();
    void anErrorOfOpeningIsToldOnceToWhoAsksNext();
    void anErrorOfOpeningEndsWhenItOpens();
    void anErrorOfOpeningHoldsForAMoment();
    void aModelThatIsLetGoIsInNobodysWay();
    void aClosedDeviceIsLostToAll();
    void closingWaitsForWhoIsInside();
};

void TestAttachedDevice::aModelThatItCannotTakeLeavesTheOneThatIsThere()
{
    const auto device = AttachedDevice::create([] { return TokenPlugin::open(); });
    const accel::ProjectionOptions options = device->projections();
    const SmallModel small(kWidth);
    const SmallModel large(2 * kWidth);
    const auto first = options.tokens(small.model);
    QVERIFY2(first.ok(), first ? "" : first.error().english().c_str());
    const auto refused = options.tokens(large.model);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Unsupported);
    QCOMPARE(first.value()->health(), accel::BackendHealth::Usable);
    QVERIFY(canStep(*first.value()));
    const SmallModel other(kWidth); // which it takes
    const auto second = options.tokens(other.model);
    QVERIFY(second.ok());
    QCOMPARE(first.value()->health(), accel::BackendHealth::Lost);
    QVERIFY(canStep(*second.value()));
}

namespace {

// One that can be opened when a test says so.
struct Reluctant
{
    explicit Reluctant(accel::ReturnPauses pauses = {})
        : device(AttachedDevice::create(
            [this]() -> Result<std::shared_ptr<PluginDevice>> {
                ++asked;
                if (isThere) {
                    return TokenPlugin::open();
                }
                return Error{Errc::Device, Sentence::asIs("It is not there.")};
            },
            pauses))
        , options(device->projections())
    {}

    [[nodiscard]] bool multiplies() const { return options.backend(accel::ProjectionPlan(1)).ok(); }

    bool isThere = false;
    int asked = 0;
    std::shared_ptr<AttachedDevice> device;
    accel::ProjectionOptions options;
};

} // namespace

// As a sequence does that would have it write tokens, or multiply at least.
void TestAttachedDevice::anErrorOfOpeningIsToldOnceToWhoAsksNext()
{
    const SmallModel model(kWidth);
    Reluctant reluctant;
    QVERIFY(!reluctant.options.tokens(model.model));
    QVERIFY(!reluctant.multiplies());
    QCOMPARE(reluctant.asked, 1);
    QVERIFY(!reluctant.multiplies());
    QCOMPARE(reluctant.asked, 2);
}

// Of a sequence that comes back, which never asks for products.
void TestAttachedDevice::anErrorOfOpeningEndsWhenItOpens()
{
    const SmallModel model(kWidth);
    Reluctant reluctant;
    QVERIFY(!reluctant.options.tokens(model.model));
    reluctant.isThere = true;
    QVERIFY(reluctant.options.tokens(model.model).ok());
    QVERIFY(reluctant.multiplies());
}

void TestAttachedDevice::anErrorOfOpeningHoldsForAMoment()
{
    const SmallModel model(kWidth);
    Reluctant reluctant({.sameAnswer = milliseconds(0)});
    QVERIFY(!reluctant.options.tokens(model.model));
    reluctant.isThere = true;
    QVERIFY(reluctant.multiplies());
    QCOMPARE(reluctant.asked, 2);
}

// By a thread, while another one brings a model there.
void TestAttachedDevice::aModelThatIsLetGoIsInNobodysWay()
{
    constexpr int kRounds = 300;
    const SmallModel model(kWidth);
    const auto device = AttachedDevice::create([] { return TokenPlugin::open(); });
    const accel::ProjectionOptions options = device->projections();
    std::atomic<accel::TokenBackend*> toLetGo = nullptr;
    std::atomic<bool> isOver = false;
    std::thread other([&] {
        while (!isOver) {
            delete toLetGo.exchange(nullptr);
            std::this_thread::yield();
        }
    });
    int refused = 0;
    std::string why;
    for (int i = 0; i < kRounds; ++i) {
        auto backend = options.tokens(model.model);
        if (!backend) {
            why = backend.error().english();
            ++refused;
            continue;
        }
        toLetGo = backend.value().release();
        while (toLetGo != nullptr) {
            std::this_thread::yield(); // it has begun then
        }
    }
    isOver = true;
    other.join();
    QVERIFY2(
        refused == 0,
        qPrintable(QStringLiteral("%1 times: %2").arg(refused).arg(QString::fromStdString(why))));
}

// Though they have it.
void TestAttachedDevice::aClosedDeviceIsLostToAll()
{
    const OneSeatPlugin board;
    const auto device = OneSeatPlugin::open();
    QVERIFY(device.ok());
    tests::AccelCase one({33}, 70, 21);
    accel::PluginBackend backend(device.value());
    const accel::PlannedMatrix& matrix = one.plan().matrices()[0];
    QVERIFY(backend.makeResident({}, matrix, matrix.allBlocks()).ok());
    const accel::ProjectionJob job = {one.projection(0), matrix.allBlocks()};
    const auto ticket = backend.submit({&job, 1});
    QVERIFY(ticket.ok());
    device.value()->close();
    QVERIFY(!OneSeatPlugin::isTaken());
    QCOMPARE(backend.health(), accel::BackendHealth::Lost);
    const accel::TicketStatus status = backend.wait(ticket.value(), accel::Deadline::max());
    QCOMPARE(status.state, accel::TicketState::Failed);
    QVERIFY(!status.error.english().empty());
    backend.abandon(ticket.value());
    QVERIFY(!backend.submit({&job, 1}));
    QVERIFY(!backend.supports(matrix.shape).ok());
    QVERIFY(!device.value()->readTelemetry());
    device.value()->close();
    QVERIFY(OneSeatPlugin::open().ok()); // another one is let in, and closed once
    QVERIFY(!OneSeatPlugin::isTaken());
}

void TestAttachedDevice::closingWaitsForWhoIsInside()
{
    const OneSeatPlugin board;
    const auto device = OneSeatPlugin::open().value();
    OneSeatPlugin::holdReadings();
    std::thread reading([&] { static_cast<void>(device->readTelemetry()); });
    while (!OneSeatPlugin::isInside()) {
        std::this_thread::yield();
    }
    std::thread closing([&] { device->close(); });
    while (!device->isLost()) {
        std::this_thread::yield();
    }
    // It is not closed, for as long as one would like to look.
    const bool isClosed = QTest::qWaitFor([] { return !OneSeatPlugin::isTaken(); }, 20);
    OneSeatPlugin::letReadingsGo();
    reading.join();
    closing.join();
    QVERIFY(!isClosed && !OneSeatPlugin::wasClosedInside());
    QVERIFY(!OneSeatPlugin::isTaken());
}

QTEST_GUILESS_MAIN(TestAttachedDevice)
#include "test_attached_device.moc"
