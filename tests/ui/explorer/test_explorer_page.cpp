// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explorer/explorer_desk.h"
#include "ui/explorer/ask_line.h"
#include "ui/explorer/code_histogram.h"
#include "ui/explorer/color_bar.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/layer_lines.h"
#include "ui/explorer/quartile_bars.h"
#include "ui/explorer/token_map.h"
#include "ui/explorer/token_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

using namespace trilume;
using tests::filled;
using tests::kLayers;
using tests::kProjections;
using tests::recording;
using ui::HeatMap;
using Desk = tests::ExplorerDesk;

class TestExplorerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsOnlyWhileItCanBeSeen();
    void saysWhatWillBeHereAndAsks();
    void asksFromItsOwnLine();
    void refusesQuestionsThatAreTooLong();
    void fillsTheMap();
    void followsTheNewestTokenUntilOneLooksBack();
    void movesAllCursorsByAClickOnAToken();
    void movesByKeys();
    void showsAnotherQuantity();
    void switchesProjections();
    void showsTheTimeOfADevice();
    void scrollsAndZooms();
    void holdsColours();
    void layersHaveColoursOfTheirOwn();
    void showsCodesOfTheChosenLayer();
    void showsTheMemory();
    void countsWeightsWhenAskedFor();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void saysWhatWasExported();
    void exportsWhatIsInsideTheCell();
    void readsTheLastAnswerAgain();
    void goesToATokenOfAnAnswer();
    void hidesTheRecordingOfAnotherChat();
    void keepsRecordingOnWish();
    void staysUsableWithLittleRoom();
    void namesWhatAScreenReaderFinds();
};

void TestExplorerPage::recordsOnlyWhileItCanBeSeen()
{
    Desk desk;
    QVERIFY(desk.explorer.isWatched);
    desk.page->hide();
    QVERIFY(!desk.explorer.isWatched);
    desk.page->show();
    QVERIFY(desk.explorer.isWatched);
}

void TestExplorerPage::saysWhatWillBeHereAndAsks()
{
    const Desk desk;
    QVERIFY(desk.find<QWidget>("explorerEmpty")->isVisible());
    desk.click("explorerExample");
    QCOMPARE(desk.chats.sendCount, 1);
}

void TestExplorerPage::asksFromItsOwnLine()
{
    Desk desk;
    auto* field = desk.find<QLineEdit>("askField");
    QVERIFY(!desk.find<QAbstractButton>("askButton")->isEnabled());
    QTest::keyClicks(field, QStringLiteral("Why?"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.chats.sendCount, 1);
    QVERIFY(field->text().isEmpty());
    desk.click("askButton"); // it stops now
    QCOMPARE(desk.chats.stopCount, 1);
}

void TestExplorerPage::refusesQuestionsThatAreTooLong()
{
    Desk desk;
    auto* field = desk.find<QLineEdit>("askField");
    const auto* notice = desk.find<QWidget>("explorerNotice");
    const auto paste = [field](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    };
    QTest::keyClicks(field, QStringLiteral("Why? "));
    const QString tooLong(ui::AskLine::kLongestText, u'a'); // together with what is there
    paste(tooLong);
    QCOMPARE(field->text(), QStringLiteral("Why? "));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->findChild<QLabel*>(QStringLiteral("bannerText"))
                ->text()
                .contains(ui::formatCount(ui::AskLine::kLongestText)));
    QTest::keyClicks(field, QStringLiteral("So"));
    QVERIFY(!notice->isVisible());
    paste(QString(5'000'000, u'b'));
    QVERIFY(notice->isVisible());
    QCOMPARE(field->text(), QStringLiteral("Why? So"));
    field->selectAll();
    paste(tooLong);
    QCOMPARE(field->text(), tooLong);
    QVERIFY(!notice->isVisible());
    // One that comes back is whole, and so is what was typed since.
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("And?"));
    Q_EMIT desk.chats.sendRejected({}, tooLong, app::WrittenIn::Explorer);
    QCOMPARE(field->text(), tooLong + QStringLiteral(" And?"));
    QVERIFY(field->hasAcceptableInput()); // it can be sent by Enter
}

void TestExplorerPage::fillsTheMap()
{
    Desk desk;
    desk.record(10);
    QVERIFY(desk.map().isVisible());
    QCOMPARE(desk.map().cells().rows, static_cast<int>(kLayers));
    QCOMPARE(filled(desk.map().cells()), static_cast<int>(10 * kLayers));
    QCOMPARE(desk.strip().labels().size(), std::size_t(10));
    QCOMPARE(desk.strip().labels()[3].text, QStringLiteral("t3"));
    QVERIFY(desk.strip().labels()[5].beginsMessage);
    QVERIFY(!desk.strip().labels()[6].beginsMessage);
    QCOMPARE(desk.text("quantityTitle"), QStringLiteral("Half-life of the gates"));
    QVERIFY(!desk.text("quantityExplanation").isEmpty());
}

void TestExplorerPage::followsTheNewestTokenUntilOneLooksBack()
{
    Desk desk;
    desk.record(6);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t(5));
    desk.record(8);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t(7));
    QTest::mouseClick(&desk.strip(), Qt::LeftButton, {}, desk.strip().pointOf(2));
    desk.record(9);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t(2));
}

void TestExplorerPage::movesAllCursorsByAClickOnAToken()
{
    Desk desk;
    desk.record(10);
    QTest::mouseClick(&desk.strip(), Qt::LeftButton, {}, desk.strip().pointOf(4));
    QCOMPARE(desk.page->selection().cursor.token, std::size_t(4));
    QCOMPARE(desk.map().markedColumn(), 4);
    QCOMPARE(desk.strip().current(), 4);
    QCOMPARE(desk.find<ui::LayerLines>("layerLines")->cursorX(), 4.0);
    QCOMPARE(desk.text("insideCardTitle"), QStringLiteral("At \u201Ct4\u201D, \u00B12.00"));
    QCOMPARE(desk.text("cursorPlace"), QStringLiteral("Token 5 \u00B7 layer 1"));
    // And by a click on a cell: the middle of column 2, layer 3.
    const QRect area = desk.map().cellArea();
    const int columns = desk.map().cells().columns;
    const QPoint cell(area.left() + (2 * area.width() + area.width() / 2) / columns,
                      area.top() + area.height() * 5 / 8);
    QTest::mouseClick(desk.map().childAt(cell), Qt::LeftButton, {}, cell);
    QCOMPARE(desk.page->selection().cursor, (ui::CellCursor{2, 2}));
    QCOMPARE(desk.text("layerLinesTitle"), QStringLiteral("Layer 3 over tokens"));
}

void TestExplorerPage::movesByKeys()
{
    Desk desk;
    desk.record(10);
    desk.page->focusContent();
    QVERIFY(desk.map().hasFocus());
    QTest::keyClick(&desk.map(), Qt::Key_Left);
    QTest::keyClick(&desk.map(), Qt::Key_Down);
    QCOMPARE(desk.page->selection().cursor, (ui::CellCursor{8, 1}));
    QTest::keyClick(&desk.map(), Qt::Key_Home);
    QTest::keyClick(&desk.map(), Qt::Key_Left);
    QTest::keyClick(&desk.map(), Qt::Key_Up);
    QTest::keyClick(&desk.map(), Qt::Key_Up);
    QCOMPARE(desk.page->selection().cursor, (ui::CellCursor{0, 0}));
    QTest::keyClick(&desk.map(), Qt::Key_End);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t(9));
}

void TestExplorerPage::showsAnotherQuantity()
{
    Desk desk;
    desk.record(10);
    desk.click("quantity-residual_rms");
    QCOMPARE(desk.text("quantityTitle"), QStringLiteral("Residual size"));
    // Layer 1 of token 10: 0.124; the smallest colour is zero, the largest the largest value.
    QCOMPARE(desk.text("cursorRow-residual_rms"), QStringLiteral("0.124"));
    const HeatMap::Cells& cells = desk.map().cells();
    const auto last = static_cast<std::size_t>(9);
    const auto columns = static_cast<std::size_t>(cells.columns);
    QCOMPARE(cells.places[(kLayers - 1) * columns + last], 1.0F);
    QVERIFY(std::abs(cells.places[last] - 0.124F / 0.127F) < 1e-4F);
    // The list goes by keys, too.
    QTest::keyClick(desk.find<QWidget>("quantity-residual_rms"), Qt::Key_Down);
    QCOMPARE(desk.text("quantityTitle"), QStringLiteral("Residual peak"));
}

void TestExplorerPage::switchesProjections()
{
    Desk desk;
    desk.record(3);
    desk.click("quantity-zero_share");
    const QString first = desk.text("cursorRow-zero_share");
    desk.click("part4");
    QCOMPARE(desk.page->selection().projection, std::size_t(4));
    QVERIFY(desk.text("cursorRow-zero_share") != first);
    desk.click("quantity-seconds");
    QCOMPARE(desk.page->selection().part(), std::size_t(0)); // time groups are others
}

// The first group of two tokens was computed there; nothing is said of a device otherwise.
void TestExplorerPage::showsTheTimeOfADevice()
{
    Desk desk;
    desk.record(3);
    QVERIFY(desk.page->findChild<QWidget*>(QStringLiteral("quantity-device_seconds")) == nullptr);
    const auto snapshot = recording(3, desk.chats.currentChat().value);
    const std::size_t series = *snapshot->parts->find(app::Statistic::DeviceSeconds, 0);
    for (std::size_t token = 1; token < 3; ++token) {
        auto column = std::make_shared<app::TokenColumn>(*snapshot->tokens[token]);
        std::fill_n(column->values.begin() + static_cast<std::ptrdiff_t>(series * kLayers), kLayers,
                    0.002F);
        snapshot->tokens[token] = column;
    }
    desk.explorer.show(snapshot);
    desk.click("quantity-device_seconds");
    QCOMPARE(desk.text("quantityTitle"), QStringLiteral("Time on the device"));
    // One group of four is known, and is the layer's.
    QCOMPARE(desk.text("cursorRow-device_seconds"), QStringLiteral("2\u202Fms"));
    QVERIFY(desk.text("cursorRow-seconds") != desk.text("cursorRow-device_seconds"));
    desk.click("part1");
    QVERIFY(std::isnan(desk.map().cells().places[2]));
    desk.record(3);
    QVERIFY(desk.text("quantityTitle") != QStringLiteral("Time on the device"));
}

void TestExplorerPage::scrollsAndZooms()
{
    Desk desk;
    desk.record(300);
    const int columns = desk.map().cells().columns;
    QVERIFY(columns < 100);
    auto* scroll = desk.find<QScrollBar>("tokenScroll");
    QVERIFY(scroll->isVisible());
    QCOMPARE(scroll->value(), 300 - columns);
    scroll->setValue(10);
    QCOMPARE(desk.strip().labels().front().text, QStringLiteral("t10"));
    desk.record(301); // the view stays where one has scrolled to
    QCOMPARE(desk.strip().labels().front().text, QStringLiteral("t10"));
    desk.click("zoomOut");
    QVERIFY(desk.map().cells().columns > columns);
    for (int i = 0; i < 10; ++i) {
        desk.click("zoomOut");
    }
    QVERIFY(desk.map().cells().columns <= 512);
    QCOMPARE(filled(desk.map().cells()), static_cast<int>(301 * kLayers));
}

void TestExplorerPage::holdsColours()
{
    Desk desk;
    desk.record(10);
    desk.click("quantity-residual_rms");
    const float before = desk.map().cells().places[0];
    desk.click("holdColours");
    desk.record(20);
    QCOMPARE(desk.map().cells().places[0], before);
    desk.click("holdColours");
    desk.record(20);
    QVERIFY(desk.map().cells().places[0] < before);
}

// One layer a thousand times as loud as the others, which are then one dark stripe each.
void TestExplorerPage::layersHaveColoursOfTheirOwn()
{
    Desk desk;
    auto snapshot = recording(10, 0);
    const std::size_t rms = *tests::bundledLayerParts().find(QStringLiteral("residual_rms"));
    for (app::TokenColumnPtr& token : snapshot->tokens) {
        auto louder = std::make_shared<app::TokenColumn>(*token);
        louder->values[rms * kLayers + 2] *= 1000.0F;
        token = louder;
    }
    desk.explorer.show(snapshot);
    desk.click("quantity-residual_rms");
    const auto place = [&desk](std::size_t layer, std::size_t token) {
        const HeatMap::Cells& cells = desk.map().cells();
        return cells.places[layer * static_cast<std::size_t>(cells.columns) + token];
    };
    QVERIFY(place(0, 9) < 0.01F);
    desk.click("layersAlone");
    for (const std::size_t layer : {0U, 2U, 3U}) {
        QCOMPARE(place(layer, 9), 1.0F);
        QVERIFY(std::abs(place(layer, 0)
                         - snapshot->value(rms, 0, layer) / snapshot->value(rms, 9, layer))
                < 1e-5F);
    }
    const ui::ColorBar* bar = &desk.page->findChild<ui::TokenMap*>()->bar();
    const QString quiet = bar->labels().back();
    QTest::keyClick(&desk.map(), Qt::Key_Down);
    QTest::keyClick(&desk.map(), Qt::Key_Down); // the scale is that of the marked layer
    QVERIFY(bar->labels().back() != quiet);
    desk.click("layersAlone");
    QVERIFY(place(0, 9) < 0.01F);
}

void TestExplorerPage::showsCodesOfTheChosenLayer()
{
    Desk desk;
    auto snapshot = recording(4, 0);
    const std::size_t layer = 2;
    const std::size_t projection = 5;
    snapshot->codeCounts[(layer * kProjections + projection) * app::kExplorerCodes + 128] =
        257; // as many zeros as others, and two more
    desk.explorer.show(snapshot);
    QTest::qWait(0);
    desk.click("insideView1");
    desk.page->focusContent();
    QTest::keyClick(&desk.map(), Qt::Key_Down);
    QTest::keyClick(&desk.map(), Qt::Key_Down);
    desk.click("insideProjection5");
    const std::vector<double>& shares = desk.find<ui::CodeHistogram>("codeHistogram")->shares();
    QCOMPARE(shares[128], 257.0 / 512.0);
    QCOMPARE(shares[0], 1.0 / 512.0);
    QCOMPARE(desk.text("insideCardTitle"), QStringLiteral("Layer 3, MLP down"));
}

void TestExplorerPage::showsTheMemory()
{
    Desk desk;
    desk.record(10);
    desk.click("quantity-remembered");
    auto* lives = desk.find<ui::QuartileBars>("halfLifeBars");
    QVERIFY(lives->isVisible());
    QCOMPARE(lives->rows().size(), kLayers);
    QCOMPARE(lives->rows()[3].median, 8.0);
    auto* left = desk.find<ui::QuartileBars>("remainingBars");
    QCOMPARE(left->rows()[0].median, 0.5); // of the newest message
    QVERIFY(desk.text("memorySentence").contains(QStringLiteral("50.0")));
    QVERIFY(desk.text("halfLifeSentence").contains(QStringLiteral("layer 4 slowest")));
    const auto top = [](const QWidget* bars) {
        return bars->mapToGlobal(QPoint()).y();
    };
    QTRY_COMPARE(top(lives), top(left)); // rows of both cards lie beside each other
    desk.page->focusContent();
    QVERIFY(lives->hasFocus());
    QTest::keyClick(lives, Qt::Key_Down);
    QCOMPARE(desk.page->selection().cursor.layer, std::size_t(1));
    QCOMPARE(left->current(), 1);
}

void TestExplorerPage::countsWeightsWhenAskedFor()
{
    Desk desk;
    QCOMPARE(desk.explorer.countsAsked, 0);
    desk.click("quantity-non_zero_weights");
    QVERIFY(desk.explorer.countsAsked > 0);
    auto table = std::make_shared<app::WeightTable>();
    table->layers = kLayers;
    table->tensors = {{QStringLiteral("lm_head.weight"), 200, 100}};
    table->projections = tests::bundledLayerParts().projections;
    table->shares.assign(kLayers * kProjections, 0.5F);
    desk.explorer.show(app::WeightTablePtr(table));
    QVERIFY(desk.find<HeatMap>("weightMap")->isVisible()); // without any recording
    QVERIFY(desk.text("weightTotal").startsWith(QStringLiteral("50.0")));
}

void TestExplorerPage::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"npz", "csv", "png", "svg"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void TestExplorerPage::exportsWhatIsShown()
{
    QFETCH(const QString, suffix);
    Desk desk;
    QVERIFY(!desk.find<QAbstractButton>("exportButton")->isEnabled());
    desk.record(3);
    desk.click("quantity-saturated_share");
    desk.click("part1");
    QVERIFY(desk.find<QAbstractButton>("exportButton")->isEnabled());
    desk.dialogs.saveFolder = desk.folder.path();
    desk.page->findChild<QAction*>(QStringLiteral("export-") + suffix)->trigger();
    QVERIFY(desk.explorer.exportedPath.endsWith(QStringLiteral("/trilume-saturated_share_f.")
                                                + suffix));
    if (suffix == QLatin1String("png")) {
        QVERIFY(desk.explorer.exportedPicture.startsWith("\x89PNG"));
        return;
    }
    if (suffix == QLatin1String("svg")) {
        QVERIFY(desk.explorer.exportedPicture.contains("Saturated codes, forget f, Trilume Tiny"));
        QVERIFY(desk.explorer.exportedPicture.contains(">t1<"));
        return;
    }
    const app::ShownData& data = desk.explorer.exportedData;
    QCOMPARE(data.rowNumbers, (std::vector<std::int64_t>{0, 1, 2}));
    QCOMPARE(data.rowTexts.at(1), QStringLiteral("t1"));
    QCOMPARE(data.columns.size(), static_cast<qsizetype>(kLayers));
    const app::ActivationSnapshotPtr shown = desk.explorer.snapshot();
    QCOMPARE(
        data.values[1 * kLayers + 2],
        shown->value(*tests::bundledLayerParts().find(QStringLiteral("saturated_share_f")), 1, 2));
    Q_EMIT desk.explorer.exportFailed(QStringLiteral("The disk is full."));
    QVERIFY(desk.find<QWidget>("explorerError")->isVisible());
}

// Numbers of all tokens, a picture of those in sight.
void TestExplorerPage::saysWhatWasExported()
{
    Desk desk;
    desk.record(29);
    desk.click("quantity-residual_rms");
    for (int i = 0; i < 3; ++i) {
        desk.click("zoomIn");
    }
    desk.page->resize(820, 748);
    QTest::qWait(0);
    const auto columns = desk.map().cells().columns;
    QVERIFY(columns < 29);
    desk.dialogs.saveFolder = desk.folder.path();
    const auto told = [&desk](const char* action) {
        desk.page->findChild<QAction*>(QLatin1String(action))->trigger();
        Q_EMIT desk.explorer.exported(desk.explorer.exportedPath);
        return desk.find<QWidget>("explorerNotice")
            ->findChild<QLabel*>(QStringLiteral("bannerText"))
            ->text();
    };
    QVERIFY(told("export-csv").contains(QStringLiteral("all 29 token")));
    QCOMPARE(desk.explorer.exportedData.rowNumbers.size(), std::size_t{29});
    const QString picture = told("export-png");
    QVERIFY2(picture.contains(QStringLiteral("tokens %1 to 29 of 29").arg(29 - columns + 1)),
             qPrintable(picture));
    QVERIFY(told("export-inside-csv").endsWith(QStringLiteral(".csv."))); // one cell
}

void TestExplorerPage::exportsWhatIsInsideTheCell()
{
    Desk desk;
    desk.record(3);
    desk.dialogs.saveFolder = desk.folder.path();
    auto* csv = desk.page->findChild<QAction*>(QStringLiteral("export-inside-csv"));
    csv->trigger();
    QVERIFY(desk.explorer.exportedPath.endsWith(QStringLiteral("/trilume-residual_at_2.csv")));
    const app::ShownData channels = desk.explorer.exportedData;
    QCOMPARE(channels.rowKind, QStringLiteral("layer"));
    QCOMPARE(channels.rowNumbers.size(), std::size_t{1 + kLayers}); // the embedding is layer 0
    QCOMPARE(channels.columns.at(1), QStringLiteral("channel 2"));
    QCOMPARE(channels.values, desk.explorer.snapshot()->tokens[2]->channels);

    desk.click("insideView1");
    desk.page->findChild<QAction*>(QStringLiteral("export-inside-npz"))->trigger();
    QVERIFY(desk.explorer.exportedPath.endsWith(QStringLiteral(".npz")));
    const app::ShownData codes = desk.explorer.exportedData;
    QCOMPARE(codes.rowKind, QStringLiteral("code"));
    QCOMPARE(codes.rowNumbers.front(), std::int64_t{-128});
    QCOMPARE(codes.values, std::vector<float>(app::kExplorerCodes, 1.0F));

    desk.click("quantity-non_zero_weights"); // weights have no cells to look into
    QVERIFY(!csv->isEnabled());
}

// Of a chat that was written while nobody watched.
void TestExplorerPage::readsTheLastAnswerAgain()
{
    Desk desk;
    desk.talk();
    auto* read = desk.find<QAbstractButton>("explorerExample");
    QTest::mouseClick(read, Qt::LeftButton);
    QCOMPARE(desk.chats.sendCount, 0);
    const app::MessageId answer = desk.chats.transcript()->messages().back().id;
    QCOMPARE(desk.chats.reader()->reading(), answer);
    QVERIFY(!read->isEnabled()); // once is enough
    desk.chats.reader()->fail(QStringLiteral("The device is gone."));
    QVERIFY(read->isEnabled());
    QVERIFY(desk.find<QWidget>("explorerError")->isVisible());
    desk.chats.reader()->canReadAny = false; // a model elsewhere, say
    desk.chats.newChat();
    QTest::mouseClick(read, Qt::LeftButton);
    QCOMPARE(desk.chats.sendCount, 1);
}

void TestExplorerPage::goesToATokenOfAnAnswer()
{
    Desk desk;
    desk.talk();
    desk.page->showToken(desk.chats.transcript()->messages().back().id, 3);
    desk.record(12);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{11}); // the newest, for now
    desk.chats.reader()->finishLayers(5);
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{8});
    desk.record(14); // and it stays there
    QCOMPARE(desk.page->selection().cursor.token, std::size_t{8});
}

void TestExplorerPage::hidesTheRecordingOfAnotherChat()
{
    Desk desk;
    desk.record(4);
    QVERIFY(desk.map().isVisible());
    desk.chats.addChat(QStringLiteral("Another"), QDateTime::currentDateTime(), {});
    desk.chats.openChat(
        desk.chats.chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
    QVERIFY(desk.find<QWidget>("explorerEmpty")->isVisible());
    desk.chats.newChat(); // the one that was recorded, in this test
    QVERIFY(desk.map().isVisible());
}

void TestExplorerPage::keepsRecordingOnWish()
{
    Desk desk;
    desk.click("keepRecording");
    QVERIFY(desk.explorer.keepsRecording());
    desk.click("keepRecording");
    QVERIFY(!desk.explorer.keepsRecording());
}

void TestExplorerPage::staysUsableWithLittleRoom()
{
    Desk desk;
    desk.record(10);
    QVERIFY(!desk.find<QWidget>("cursorLine")->isVisible());
    desk.page->resize(600, 520);
    QVERIFY(!desk.find<QWidget>("cursorPanel")->isVisible());
    QVERIFY(!desk.find<QWidget>("quantityList")->isVisible());
    QVERIFY(desk.find<QWidget>("quantityChooser")->isVisible());
    QVERIFY(desk.text("cursorLine").startsWith(QStringLiteral("Token 10 \u00B7 layer 1, t9")));
    QVERIFY(desk.map().height() >= 90);
}

void TestExplorerPage::namesWhatAScreenReaderFinds()
{
    Desk desk;
    desk.record(10);
    for (const char* name : {"tokenMap", "tokenStrip", "channelMap", "codeHistogram",
                             "halfLifeBars", "remainingBars", "weightMap", "askField"}) {
        QVERIFY2(!desk.find<QWidget>(name)->accessibleName().isEmpty(), name);
    }
    QVERIFY(desk.map().accessibleDescription().startsWith(
        QStringLiteral("Token 10 \u00B7 layer 1, t9: ")));
    for (const QAbstractButton* button : desk.page->findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        QVERIFY2(button->isHidden() || !button->accessibleName().isEmpty()
                     || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestExplorerPage)
#include "test_explorer_page.moc"
