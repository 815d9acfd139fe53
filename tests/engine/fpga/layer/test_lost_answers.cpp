// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole tokens over a line whose answers do not always come: no token is told to be done that is
// none.
#include "engine/fpga/boards/board.h"
#include "engine/fpga/layer/vector_program.h"
#include "tests/engine/fpga/layer/open_board.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace trilume;
using namespace trilume::fpga;
using tests::OpenBoard;
using tests::rowOf;

namespace {

constexpr const char* kBoard = "ulx3s-25f";
constexpr model::hgrn_bit::Shape kShape = {.layerCount = 1,
                                           .hiddenSize = 64,
                                           .feedForwardSize = 64,
                                           .vocabularySize = 64,
                                           .trainedLength = 64};

// As the serial one: what is written waits until something is asked, all of that is one exchange,
// and where its answer does not come, what waited is lost. Nothing tells of it but the answer that
// was asked for; the next exchange is one as before.
class LossyBus final : public Bus
{
public:
    explicit LossyBus(std::unique_ptr<SimulatedBus> bus)
        : m_bus(std::move(bus))
    {}

    // The exchange after so many from now on; the board may begin anew in it, with another memory.
    void loseAfter(int exchanges, bool beginsAnew)
    {
        m_left = exchanges;
        m_beginsAnew = beginsAnew;
    }

    [[nodiscard]] bool hasLost() const { return !m_left; }

    std::uint32_t readRegister(std::uint32_t offset) override
    {
        return exchange() ? m_bus->readRegister(offset) : std::numeric_limits<std::uint32_t>::max();
    }

    void writeRegister(std::uint32_t offset, std::uint32_t value) override
    {
        m_waiting.emplace_back([this, offset, value] {
            m_bus->writeRegister(offset, value);
            return Status(Done{});
        });
    }

    Status writeMemory(std::uint64_t address, std::span<const std::byte> bytes) override
    {
        m_waiting.emplace_back([this, address, kept = std::vector(bytes.begin(), bytes.end())] {
            return m_bus->writeMemory(address, kept);
        });
        return Done{};
    }

    Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override
    {
        return exchange() ? m_bus->readMemory(address, bytes)
                          : Error{Errc::Device, Sentence::asIs("No answer.")};
    }

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_bus->memoryBytes(); }

    Status resetBoard() override { return m_bus->resetBoard(); }

    void wait(std::chrono::nanoseconds most) override
    {
        if (exchange()) {
            m_bus->wait(most);
        }
    }

    [[nodiscard]] std::chrono::nanoseconds now() const override { return m_bus->now(); }

private:
    // Whether its answer comes.
    bool exchange()
    {
        const auto waiting = std::exchange(m_waiting, {});
        if (m_left && (*m_left)-- == 0) {
            m_left.reset();
            if (m_beginsAnew) {
                beginAnew();
            }
            return false;
        }
        return std::ranges::all_of(waiting, [](const auto& write) { return write().ok(); });
    }

    // What its memory holds then are programs that end at once, and no model.
    void beginAnew()
    {
        constexpr std::uint64_t kWritten = std::uint64_t{1} << 20U;
        static_cast<void>(m_bus->resetBoard());
        VectorProgram program;
        program.beginBlock();
        const std::vector<std::byte> ends = program.finish();
        for (std::uint64_t address = 0; address < kWritten; address += ends.size()) {
            static_cast<void>(m_bus->writeMemory(address, ends));
        }
    }

    std::unique_ptr<SimulatedBus> m_bus;
    std::vector<std::function<Status()>> m_waiting;
    std::optional<int> m_left = std::numeric_limits<int>::max();
    bool m_beginsAnew = false;
};

std::unique_ptr<OpenBoard> openLossy()
{
    const Board& board = *findBoard(kBoard);
    std::vector<std::unique_ptr<Bus>> cores;
    cores.push_back(std::make_unique<LossyBus>(SimulatedBus::of(board).value()));
    auto device = std::make_unique<trilume_accel_device>();
    device->session = BoardSession::open(board, std::move(cores)).value();
    return std::make_unique<OpenBoard>(std::move(device), kShape);
}

void loseAfter(OpenBoard& board, int exchanges, bool beginsAnew)
{
    board.withBus<LossyBus>([&](LossyBus& bus) { bus.loseAfter(exchanges, beginsAnew); });
}

bool hasLost(OpenBoard& board)
{
    bool has = false;
    board.withBus<LossyBus>([&](const LossyBus& bus) { has = bus.hasLost(); });
    return has;
}

} // namespace

class TestLostAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAToken_data();
    void ofAToken();
    void ofAState_data();
    void ofAState();
    void ofAModel();
    void ofAQuestionForAnother();

private:
    std::vector<float> m_row = rowOf(kShape.hiddenSize, 3);
    std::vector<float> m_state = rowOf(kShape.hiddenSize, 5);
    std::vector<float> m_logits = std::vector<float>(kShape.vocabularySize);
};

void TestLostAnswers::ofAToken_data()
{
    QTest::addColumn<bool>("beginsAnew");
    QTest::newRow("alone") << false;
    QTest::newRow("and of a board that begins anew") << true;
}

// Whichever of the exchanges is lost, the device is, as nobody knows what the board has.
void TestLostAnswers::ofAToken()
{
    const QFETCH(bool, beginsAnew);
    OpenBoard good(kBoard, kShape);
    std::vector<float> expected(kShape.vocabularySize);
    QVERIFY(good.bringAll());
    QCOMPARE(good.writeState(m_state), TRILUME_ACCEL_OK);
    QCOMPARE(good.step(m_row, expected), TRILUME_ACCEL_OK);
    int exchanges = 0;
    for (bool isLost = true; isLost; ++exchanges) {
        const auto board = openLossy();
        QVERIFY(board->bringAll());
        QCOMPARE(board->writeState(m_state), TRILUME_ACCEL_OK);
        loseAfter(*board, exchanges, beginsAnew);
        const trilume_accel_result_t result = board->step(m_row, m_logits);
        isLost = hasLost(*board);
        if (result == TRILUME_ACCEL_OK) {
            QCOMPARE(m_logits, expected); // it was one that only waited
        } else {
            QCOMPARE(result, TRILUME_ACCEL_ERROR_LOST);
            QCOMPARE(board->step(m_row, m_logits), TRILUME_ACCEL_ERROR_LOST);
            QCOMPARE(board->readState(m_state), TRILUME_ACCEL_ERROR_LOST);
            QCOMPARE(board->writeState(m_state), TRILUME_ACCEL_ERROR_LOST);
        }
    }
    QVERIFY(exchanges > 4);
}

void TestLostAnswers::ofAState_data()
{
    ofAToken_data();
}

void TestLostAnswers::ofAState()
{
    const QFETCH(bool, beginsAnew);
    const auto board = openLossy();
    QVERIFY(board->bringAll());
    loseAfter(*board, 0, beginsAnew);
    QCOMPARE(board->writeState(m_state), TRILUME_ACCEL_ERROR_LOST);
    QCOMPARE(board->step(m_row, m_logits), TRILUME_ACCEL_ERROR_LOST);
    const auto another = openLossy();
    QVERIFY(another->bringAll());
    loseAfter(*another, 0, beginsAnew);
    QCOMPARE(another->readState(m_state), TRILUME_ACCEL_ERROR_LOST);
    QCOMPARE(another->step(m_row, m_logits), TRILUME_ACCEL_ERROR_LOST);
}

void TestLostAnswers::ofAModel()
{
    int exchanges = 0;
    for (bool isLost = true; isLost; ++exchanges) {
        const auto board = openLossy();
        QCOMPARE(board->bring(), TRILUME_ACCEL_OK);
        loseAfter(*board, exchanges, false);
        const bool isReady = board->ready() == TRILUME_ACCEL_OK;
        isLost = hasLost(*board);
        QCOMPARE(isReady, !isLost);
    }
    QVERIFY(exchanges > 1);
}

// Which is asked while there is one: an answer that does not come is not the board's.
void TestLostAnswers::ofAQuestionForAnother()
{
    const auto board = openLossy();
    QVERIFY(board->bringAll());
    QCOMPARE(board->supports(), TRILUME_ACCEL_OK);
    loseAfter(*board, 0, true);
    QVERIFY(board->supports() != TRILUME_ACCEL_OK);
    QCOMPARE(board->step(m_row, m_logits), TRILUME_ACCEL_ERROR_LOST);
}

QTEST_APPLESS_MAIN(TestLostAnswers)
#include "test_lost_answers.moc"
