// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chat/services_under_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace trilume;
using app::GenerationState;
using app::MessageEnergy;
using tests::ServicesUnderTest;

namespace {

// Milliseconds that a phase must last for a counter that is renewed every millisecond.
constexpr int kLongEnough = 3;

} // namespace

// Joules of an answer, from a sensor through the generation to the database and back.
class TestAnswerEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_app = std::make_unique<ServicesUnderTest>(); }

    void cleanup() { m_app.reset(); }

    void isCountedByPhaseAndKept();
    void aPhaseTooShortForTheSensorLosesNothing();
    void isUnknownWithoutASensor();
    void followsTheModelOfTheSettings();

private:
    void setJoules(int joules) const;

    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestAnswerEnergy::setJoules(int joules) const
{
    const QString zone = m_app->sysPath() + QStringLiteral("/class/powercap/intel-rapl:0/");
    QDir().mkpath(zone);
    const auto write = [&zone](const char* name, const QByteArray& text) {
        const QString path = zone + QLatin1String(name);
        QFile part(path + QStringLiteral(".part")); // read by others meanwhile
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(text);
        part.close();
        QCOMPARE(
            std::rename(part.fileName().toLocal8Bit().constData(), path.toLocal8Bit().constData()),
            0);
    };
    write("name", "package-0");
    write("max_energy_range_uj", "262143328850");
    write("energy_uj", QByteArray::number(joules) + "000000");
}

void TestAnswerEnergy::isCountedByPhaseAndKept()
{
    setJoules(100);
    QVERIFY(m_app->start());
    m_app->model().hold();
    const QSignalSpy read(&m_app->chats(), &app::ChatController::prefillProgress);
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(1);
    QTRY_VERIFY(!read.isEmpty()); // the meter was read at the start
    setJoules(101);
    QTest::qWait(kLongEnough);
    m_app->model().permit(1);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good")); // and at the first token
    setJoules(103);
    QTest::qWait(kLongEnough);
    m_app->model().release();
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Idle);
    const MessageEnergy energy = m_app->last().stats.energy;
    QCOMPARE(energy.whole.gross, std::optional(3.0));
    QCOMPARE(energy.prefill.gross, std::optional(1.0));
    QCOMPARE(energy.decode.gross, std::optional(2.0));
    QCOMPARE(energy.source, QStringLiteral("powercap package-0"));
    QCOMPARE(energy.label, EvidenceLabel::Measured);
    QCOMPARE(energy.scope, EnergyScope::Package);
    QVERIFY(energy.uncertainty > 0.0);

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QVERIFY(m_app->last().stats.energy == energy);
}

void TestAnswerEnergy::aPhaseTooShortForTheSensorLosesNothing()
{
    setJoules(100);
    QVERIFY(m_app->start());
    m_app->model().hold();
    const QSignalSpy read(&m_app->chats(), &app::ChatController::prefillProgress);
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(1);
    QTRY_VERIFY(!read.isEmpty());
    m_app->model().permit(1);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good")); // the counter stands where it stood
    setJoules(103);
    QTest::qWait(kLongEnough);
    m_app->model().release();
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Idle);
    const MessageEnergy energy = m_app->last().stats.energy;
    QVERIFY(!energy.prefill.gross);
    QVERIFY(energy.isKnown());
    QCOMPARE(energy.whole.gross, std::optional(3.0));

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QVERIFY(m_app->last().stats.energy == energy);
}

void TestAnswerEnergy::isUnknownWithoutASensor()
{
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QVERIFY(!m_app->last().stats.energy.isKnown());
    QVERIFY(m_app->last().stats.energy.source.isEmpty());
}

void TestAnswerEnergy::followsTheModelOfTheSettings()
{
    QVERIFY(m_app->start());
    m_app->services().sensors()->setPowerModel({10.0, 50.0});
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().stats.energy.label, EvidenceLabel::Modelled);
    QVERIFY(!m_app->last().stats.energy.source.isEmpty());
    m_app->services().sensors()->setPowerModel({});
    QVERIFY(m_app->ask(QStringLiteral("And now?")));
    QVERIFY(m_app->last().stats.energy.source.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerEnergy)
#include "test_answer_energy.moc"
