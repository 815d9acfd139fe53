// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/model_origin.h"

#include <QCoreApplication>
#include <QTest>

using namespace trilume;

class TestModelOrigin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTheAnswerDependsOn();
};

void TestModelOrigin::namesWhatTheAnswerDependsOn()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    app::ModelSummary model;
    model.name = QStringLiteral("a name");
    model.isa = QStringLiteral("AVX2");
    model.kernels = QStringLiteral("avx2+vnni");
    model.packing = QStringLiteral("2bit");
    model.device = QStringLiteral("cpu");
    model.fingerprint = QStringLiteral("0123");
    model.threads = 3;
    app::AnswerOrigin expected;
    expected.program = QStringLiteral("1.2.3");
    expected.fingerprint = QStringLiteral("0123");
    expected.device = QStringLiteral("cpu");
    expected.isa = QStringLiteral("avx2+vnni"); // as one can ask for it
    expected.packing = QStringLiteral("2bit");
    expected.threads = 3;
    QVERIFY(desktop::originOf(model) == expected); // the sampling is the turn's
}

QTEST_GUILESS_MAIN(TestModelOrigin)
#include "test_model_origin.moc"
