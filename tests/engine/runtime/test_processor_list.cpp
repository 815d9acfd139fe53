// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/processor_list.h"

#include <QMetaType>
#include <QTest>

#include <string>
#include <vector>

using namespace trilume;

using Processors = std::vector<int>;
Q_DECLARE_METATYPE(Processors)

class TestProcessorList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void longListsEnd();
};

void TestProcessorList::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<Processors>("processors");
    QTest::newRow("one") << "3" << true << Processors{3};
    QTest::newRow("range") << "0-3" << true << Processors{0, 1, 2, 3};
    QTest::newRow("mixed") << "0-1,8,10-11" << true << Processors{0, 1, 8, 10, 11};
    for (const char* text : {"", ",", "1,", "-1", "1-", "3-1", "a", "1-2-3", "1 2", "0x1",
                             "99999999999", "0-99999999"}) {
        QTest::newRow(text) << text << false << Processors();
    }
}

void TestProcessorList::readsLists()
{
    QFETCH(QString, text);
    QFETCH(bool, isList);
    QFETCH(Processors, processors);
    const auto parsed = runtime::parseProcessorList(text.toStdString());
    QCOMPARE(parsed.has_value(), isList);
    QCOMPARE(parsed.value_or(Processors()), processors);
}

void TestProcessorList::longListsEnd()
{
    const std::string longest = "0-1048575";
    QVERIFY(runtime::parseProcessorList(longest).has_value());
    QVERIFY(!runtime::parseProcessorList(longest + ",0," + longest).has_value());
}

QTEST_GUILESS_MAIN(TestProcessorList)
#include "test_processor_list.moc"
