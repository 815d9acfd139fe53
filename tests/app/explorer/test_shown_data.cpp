// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/shown_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace trilume::app;

namespace {

ShownData example()
{
    ShownData data;
    data.quantity = QStringLiteral("half_life");
    data.unit = QStringLiteral("tokens");
    data.model = QStringLiteral("Tiny");
    data.rowKind = QStringLiteral("position");
    data.rowNumbers = {7, 8};
    data.rowTexts = {QStringLiteral("a,\"b\""), QStringLiteral("\u2423lamp")};
    data.columns = {QStringLiteral("layer 1"), QStringLiteral("layer 2")};
    data.values = {0.5F, NAN, std::numeric_limits<float>::infinity(), 1.0F / 3.0F};
    return data;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Files of what the explorer shows.
class TestShownData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesATable();
    void writesNumPyArrays();
    void leavesOutTextsThatRowsDoNotHave();
    void namesTheFileThatCannotBeWritten();
};

void TestShownData::writesATable()
{
    QCOMPARE(QString::fromStdString(csvOf(example())),
             QStringLiteral("position,text,layer 1 (tokens),layer 2 (tokens)\n"
                            "7,\"a,\"\"b\"\"\",0.5,\n"
                            "8,\u2423lamp,inf,0.333333343\n"));
}

void TestShownData::writesNumPyArrays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shown.npz"));
    QVERIFY(writeShown(example(), path).ok());
    const QByteArray file = contents(path);
    for (const char* name : {"values.npy", "row_numbers.npy", "row_texts.npy", "columns.npy",
                             "quantity.npy", "unit.npy", "model.npy", "row_kind.npy"}) {
        QVERIFY2(file.contains(name), name);
    }
    QVERIFY(file.contains("'shape': (2, 2)"));
    QVERIFY(file.contains(QByteArray::fromRawData(
        reinterpret_cast<const char*>(example().values.data()), 4 * sizeof(float))));
}

void TestShownData::leavesOutTextsThatRowsDoNotHave()
{
    const QTemporaryDir folder;
    ShownData data = example();
    data.rowTexts.clear();
    data.rowKind = QStringLiteral("layer");
    const QString path = folder.filePath(QStringLiteral("shown.CSV"));
    QVERIFY(writeShown(data, path).ok());
    QVERIFY(contents(path).startsWith("layer,layer 1 (tokens)"));
}

void TestShownData::namesTheFileThatCannotBeWritten()
{
    const QString path = QStringLiteral("/nowhere/at/all/shown.npz");
    const trilume::Status status = writeShown(example(), path);
    QVERIFY(!status.ok());
    QVERIFY(QString::fromStdString(status.error().english()).contains(QLatin1String("/nowhere")));
}

QTEST_GUILESS_MAIN(TestShownData)
#include "test_shown_data.moc"
