// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/csv_table.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace trilume;
using trace::CsvTable;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsUnderTheirNames();
    void writesNothingForWhatIsNotKnown();
    void aTableMayBeEmpty();
    void writesAFile();
    void saysWhyItCannot();
};

void TestCsvTable::writesRowsUnderTheirNames()
{
    const CsvTable table{{"layer", "half-life (tokens)", "a, \"quoted\" name"},
                         {0.0, 1.5, static_cast<double>(0.1F), 1.0, -2e-30, 123456789.0}};
    QCOMPARE(trace::csvText(table),
             std::string("layer,half-life (tokens),\"a, \"\"quoted\"\" name\"\n"
                         "0,1.5,0.100000001\n"
                         "1,-2e-30,123456789\n"));
}

void TestCsvTable::writesNothingForWhatIsNotKnown()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(trace::csvText({{"a", "b", "c"}, {nan, infinity, nan}}),
             std::string("a,b,c\n,inf,\n"));
}

void TestCsvTable::aTableMayBeEmpty()
{
    QCOMPARE(trace::csvText({{"a", "b"}, {}}), std::string("a,b\n"));
}

void TestCsvTable::writesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    QVERIFY(trace::writeCsv(path.toStdString(), {{"a"}, {1.0, 2.0}}).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a\n1\n2\n"));
}

void TestCsvTable::saysWhyItCannot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    Status status = trace::writeCsv("/no/such/x.csv", {{"a"}, {}});
    QVERIFY(!status.ok() && status.error().english().starts_with("/no/such/x.csv: "));
    {
        const tests::FullDisk disk;
        status = trace::writeCsv(path.toStdString(), {{"a"}, {}});
    }
    QVERIFY(!status.ok() && status.error().english().starts_with(path.toStdString()));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "test_csv_table.moc"
