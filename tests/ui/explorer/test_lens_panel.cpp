// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/lens_source.h"
#include "tests/ui/explorer/explorer_desk.h"
#include "ui/explorer/lens_model.h"
#include "ui/explorer/lens_panel.h"

#include <QAccessible>
#include <QPushButton>
#include <QTableView>

using namespace trilume;
using tests::ExplorerDesk;
using tests::kLayers;

namespace {

constexpr std::size_t kTokens = 12; // of which the first five are one message

// What was seen in these tokens: after token n layer l says "n-l".
app::LensTablePtr lensOf(std::size_t first, std::size_t end, std::int64_t recording = 1)
{
    auto table = std::make_shared<app::LensTable>();
    table->recording = recording;
    for (std::size_t token = first; token < end; ++token) {
        app::LensColumn column;
        column.position = token;
        column.text = QStringLiteral("t%1").arg(token);
        column.settledLayer = 2;
        for (std::size_t layer = 0; layer < kLayers; ++layer) {
            const QString said = QStringLiteral("%1-%2").arg(token).arg(layer);
            column.layers.push_back({{{said, 0.25F * static_cast<float>(layer)},
                                      {QStringLiteral("<b>other</b>"), 0.125F}},
                                     1.5F});
        }
        table->columns.push_back(std::move(column));
    }
    return table;
}

class LensDesk : public ExplorerDesk
{
public:
    LensDesk()
    {
        const auto snapshot = tests::recording(kTokens, chats.currentChat().value);
        snapshot->lensSource = std::make_shared<app::LensSource>();
        explorer.show(snapshot);
        QTest::qWait(0);
        click("quantity-lens");
        QTest::qWait(0);
    }

    [[nodiscard]] QTableView& table() const { return *find<QTableView>("lensTable"); }

    [[nodiscard]] QString note() const { return find<QLabel>("lensNote")->text(); }

    [[nodiscard]] bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }

    void look(std::size_t first, std::size_t end)
    {
        explorer.show(lensOf(first, end));
        QTest::qWait(0);
    }
};

} // namespace

class TestLensPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWhereItIsAsked_data();
    void looksWhereItIsAsked();
    void tellsHowFarItIsAndStops();
    void showsWhatEachLayerWouldSay();
    void goesByKeys();
    void followsTheCursorOfThePage();
    void showsNothingOfAnotherRecording();
    void cannotLookWhereThereIsNoText();
    void isReadAroundATokenOfTheChat();
    void isExported();
    void isReadAloud();
};

void TestLensPanel::looksWhereItIsAsked_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("count");
    QTest::addColumn<std::size_t>("first");
    QTest::addColumn<std::size_t>("end");
    // The cursor stands at the last token.
    QTest::newRow("message") << QStringLiteral("lensScope0") << QStringLiteral("7 token(s)")
                             << std::size_t{5} << std::size_t{12};
    QTest::newRow("around") << QStringLiteral("lensScope1") << QStringLiteral("12 token(s)")
                            << std::size_t{0} << std::size_t{12};
    QTest::newRow("newest") << QStringLiteral("lensScope2") << QStringLiteral("12 token(s)")
                            << std::size_t{0} << std::size_t{12};
}

void TestLensPanel::looksWhereItIsAsked()
{
    QFETCH(QString, scope);
    QFETCH(QString, count);
    QFETCH(std::size_t, first);
    QFETCH(std::size_t, end);
    const LensDesk desk;
    desk.click(qPrintable(scope));
    QCOMPARE(desk.text("lensProgress"), count);
    desk.click("lensLook");
    QCOMPARE(desk.explorer.lensFirst, first);
    QCOMPARE(desk.explorer.lensEnd, end);
}

void TestLensPanel::tellsHowFarItIsAndStops()
{
    LensDesk desk;
    QVERIFY(desk.isShown("lensHint") && !desk.isShown("lensTable") && !desk.isShown("lensStop"));
    desk.click("lensLook");
    QVERIFY(desk.isShown("lensStop") && !desk.isShown("lensLook"));
    Q_EMIT desk.explorer.lensProgressed(1234, 5678);
    QCOMPARE(desk.text("lensProgress"), QStringLiteral("Reading token 1\u202F234 of 5\u202F678"));
    desk.click("lensStop");
    QVERIFY(!desk.explorer.isReadingLens());
    QVERIFY(desk.isShown("lensLook") && desk.isShown("lensHint"));

    desk.click("lensLook");
    Q_EMIT desk.explorer.lensFailed(QStringLiteral("There is not enough memory."));
    QVERIFY(desk.isShown("explorerError"));
}

void TestLensPanel::showsWhatEachLayerWouldSay()
{
    LensDesk desk;
    desk.look(5, 12);
    QVERIFY(desk.isShown("lensTable") && !desk.isShown("lensHint"));
    const QAbstractItemModel& model = *desk.table().model();
    QCOMPARE(model.rowCount(), static_cast<int>(kLayers));
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("7-1"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("t7"));
    QCOMPARE(model.headerData(2, Qt::Vertical).toString(), QStringLiteral("3"));
    QVERIFY(model.index(2, 0).data(ui::LensModel::SettlesRole).toBool());
    QVERIFY(!model.index(3, 0).data(ui::LensModel::SettlesRole).toBool());
    // The cursor stands at the last token, in the first layer.
    QCOMPARE(
        desk.note(),
        QStringLiteral(
            "Layer 1, after t11: 11-0 0\u202F%, <b>other</b> 12.5\u202F%. Entropy 1.50 nats."));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b")));
}

void TestLensPanel::goesByKeys()
{
    LensDesk desk;
    desk.look(5, 12);
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Left);
    QTest::keyClick(&desk.table(), Qt::Key_Down);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{10});
    QCOMPARE(desk.page->selection().cursor.layer, std::size_t{1});
    QVERIFY2(desk.note().startsWith(QStringLiteral("Layer 2, after t10: 10-1 25")),
             qPrintable(desk.note()));
    QTest::keyClick(&desk.table(), Qt::Key_Tab); // goes on, not from cell to cell
    QVERIFY(!desk.table().hasFocus());
}

void TestLensPanel::followsTheCursorOfThePage()
{
    LensDesk desk;
    desk.look(5, 12);
    desk.click("quantity-residual_rms");
    QTest::keyClick(&desk.map(), Qt::Key_Left);
    QTest::keyClick(&desk.map(), Qt::Key_Left);
    desk.click("quantity-lens");
    QCOMPARE(desk.table().currentIndex().column(), 4);
    for (int i = 0; i < 6; ++i) { // to a token that was not looked into
        desk.click("quantity-residual_rms");
        QTest::keyClick(&desk.map(), Qt::Key_Left);
    }
    desk.click("quantity-lens");
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{3});
    desk.click("lensLook");
    QCOMPARE(desk.explorer.lensFirst, std::size_t{0}); // its message
    QCOMPARE(desk.explorer.lensEnd, std::size_t{5});
}

void TestLensPanel::showsNothingOfAnotherRecording()
{
    LensDesk desk;
    desk.explorer.show(lensOf(5, 12, 2));
    QVERIFY(desk.isShown("lensHint") && !desk.isShown("lensTable"));
    QVERIFY(desk.page->findChild<ui::LensPanel*>()->data().rowNumbers.empty());
}

void TestLensPanel::cannotLookWhereThereIsNoText()
{
    ExplorerDesk desk;
    desk.record(kTokens);
    desk.click("quantity-lens");
    QVERIFY(!desk.find<QPushButton>("lensLook")->isEnabled());
    QCOMPARE(desk.text("lensHint"),
             QStringLiteral("The layers of this model cannot be asked what they would say."));
}

// From a token of the chat: what its layers would have said is read at once.
void TestLensPanel::isReadAroundATokenOfTheChat()
{
    LensDesk desk;
    desk.talk();
    desk.page->showToken(desk.chats.transcript()->messages().back().id, 3);
    const auto snapshot = tests::recording(40, desk.chats.currentChat().value);
    snapshot->lensSource = std::make_shared<app::LensSource>();
    desk.explorer.show(snapshot);
    desk.chats.reader()->finishLayers(17);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{20});
    QVERIFY(desk.explorer.isReadingLens());
    QCOMPARE(desk.explorer.lensFirst, std::size_t{12});
    QCOMPARE(desk.explorer.lensEnd, std::size_t{28});
}

void TestLensPanel::isExported()
{
    LensDesk desk;
    desk.look(5, 12);
    const app::ShownData data = desk.page->findChild<ui::LensPanel*>()->data();
    QCOMPARE(data.quantity, QStringLiteral("lens_probability"));
    QCOMPARE(data.rowNumbers.size(), std::size_t{7});
    QCOMPARE(data.rowTexts.front(), QStringLiteral("t5"));
    QCOMPARE(data.columns.size(), static_cast<qsizetype>(kLayers));
    QCOMPARE(data.values.size(), 7 * kLayers);
    QCOMPARE(data.values[3], 0.75F);
}

void TestLensPanel::isReadAloud()
{
    LensDesk desk;
    desk.look(5, 12);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&desk.table());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("What each layer would say next"));
    QAccessibleInterface* cell = table->tableInterface()->cellAt(2, 1);
    QVERIFY(cell != nullptr);
    QVERIFY2(cell->text(QAccessible::Name).startsWith(QStringLiteral("Layer 3, after t6: 6-2 50")),
             qPrintable(cell->text(QAccessible::Name)));
}

QTEST_MAIN(TestLensPanel)
#include "test_lens_panel.moc"
