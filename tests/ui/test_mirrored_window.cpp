// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_list_model.h"
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/chat/chat_list_delegate.h"
#include "ui/chat/transcript_view.h"
#include "ui/explorer/color_bar.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/weight_panel.h"
#include "ui/main_window.h"
#include "ui/plots/legend.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/time_axis.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/text_direction.h"

#include <QApplication>
#include <QImage>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTransform>

#include <functional>
#include <memory>

// The window for people who read from right to left.

using namespace trilume;
using app::MessageStatus;

namespace {

const QString kArabic = QStringLiteral("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645");

// Of a picture: the columns in which something other than its corner is drawn.
std::pair<int, int> inkOf(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

// How much of a column has ink.
int heightOfInk(const QImage& image, int x)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        rows += image.pixel(x, y) != image.pixel(0, 0) ? 1 : 0;
    }
    return rows;
}

// Ends in a point, which stands at the right of its letters wherever it is written.
const QString kLatin = QStringLiteral("HHHHHH.");

// It stands at the right of the picture, the point at its end.
bool isLatinAtTheRight(const QImage& image)
{
    const auto [first, last] = inkOf(image);
    return first > image.width() / 2
           && heightOfInk(image, first + 1) > 2 * heightOfInk(image, last);
}

// The columns of a colour.
std::pair<int, int> columnsOf(const QImage& image, const QColor& color)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class TestMirroredWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void putsThePanelsOnTheOtherSide();
    void putsThePersonsWordsToTheLeft();
    void beginsFiguresAtTheRight();
    void writesNamesInTheirOwnDirection();
    void putsCaretAndPlaceholderOnOneSide();
    void mirrorsMarginsAndSamples();
    void keepsAxesFromLeftToRight();
    void keepsScalesBesideTheirMaps();
    void drawsAmountsAsTheyRun();
    void showsWholeFigures_data();
    void showsWholeFigures();
    void keepsTextsOfOthersTogether();
    void blinksWhereTheTextEnds();
    void isUsedByKeys();
    void showsTheTimeUnderThePointer();
    void keepsNumbersAndAddressesFromLeftToRight_data();
    void keepsNumbersAndAddressesFromLeftToRight();

private:
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }

    // In the window.
    [[nodiscard]] QRect place(const char* name) const
    {
        const auto* widget = find<QWidget>(name);
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MetricsHub> m_metrics;
    std::unique_ptr<tests::FakeChats> m_chats;
    std::unique_ptr<tests::FakeModels> m_models;
    std::unique_ptr<tests::FakeSensors> m_sensors;
    std::unique_ptr<tests::FakeExplorer> m_explorer;
    tests::FakeDialogs m_dialogs;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMirroredWindow::initTestCase()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestMirroredWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setTheme(app::ThemeChoice::Light);
    m_metrics = std::make_unique<app::MetricsHub>();
    m_chats = std::make_unique<tests::FakeChats>(m_metrics.get());
    m_models = std::make_unique<tests::FakeModels>();
    m_models->open(QStringLiteral("tiny.gguf"));
    m_models->succeed(tests::FakeModels::tinySummary());
    m_sensors = std::make_unique<tests::FakeSensors>(*m_settings);
    m_explorer = std::make_unique<tests::FakeExplorer>();
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, *m_models, *m_metrics, *m_sensors, *m_settings,
                                           m_dialogs, *m_explorer});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMirroredWindow::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestMirroredWindow::putsThePanelsOnTheOtherSide()
{
    QVERIFY(place("chatList").left() > place("composer").right());
    QVERIFY(place("sendButton").right() < place("composer").left() + 1);
    QVERIFY(place("timeAxis").right() < place("composer").left());
}

void TestMirroredWindow::putsThePersonsWordsToTheLeft()
{
    m_chats->send(QStringLiteral("Hello"));
    m_chats->write(QStringLiteral("Good morning"));
    m_chats->finish(MessageStatus::Complete, {});
    m_chats->deliver();
    QCoreApplication::processEvents();
    auto* view = find<ui::TranscriptView>("transcript");
    const QImage image = view->viewport()->grab().toImage();
    const auto bubble = columnsOf(image, m_theme->tokens().userBubble);
    QVERIFY(bubble.second > bubble.first);
    QVERIFY(bubble.second < image.width() / 2);
}

void TestMirroredWindow::beginsFiguresAtTheRight()
{
    ui::Readout readout(*m_theme, ui::TextStyle::Title, nullptr);
    readout.setValue(QStringLiteral("12"), QStringLiteral("W"));
    readout.resize(300, 40);
    const auto ink = inkOf(readout.grab().toImage());
    QVERIFY(ink.first > 200);
    ui::Chip chip(*m_theme, nullptr);
    chip.setContent(QStringLiteral("i"), {});
    chip.resize(chip.sizeHint() + QSize(100, 0));
    ui::Chip longer(*m_theme, nullptr);
    longer.setContent(QStringLiteral("i"), {QStringLiteral("ii")});
    longer.resize(chip.size());
    // What follows the name stands to its left.
    const QImage without = chip.grab().toImage();
    const QImage with = longer.grab().toImage();
    int differs = -1;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y) {
            differs = with.pixel(x, y) != without.pixel(x, y) ? x : differs;
        }
    }
    QVERIFY(differs >= 0);
    QVERIFY(differs < columnsOf(without, m_theme->tokens().text).first
            || columnsOf(without, m_theme->tokens().text).second < 0);
}

void TestMirroredWindow::writesNamesInTheirOwnDirection()
{
    ui::ElidedLabel label(nullptr);
    label.setText(kLatin);
    label.resize(300, 40);
    QVERIFY(isLatinAtTheRight(label.grab().toImage()));
    ui::Chip chip(*m_theme, nullptr);
    chip.setContent(kLatin, {});
    chip.resize(chip.sizeHint() + QSize(200, 0));
    QVERIFY(isLatinAtTheRight(chip.grab(chip.rect().adjusted(8, 5, -8, -5)).toImage()));
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), kLatin, app::ChatListModel::TitleRole);
    const ui::ChatListDelegate delegate(*m_theme, nullptr);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 300, 47);
    option.direction = Qt::RightToLeft;
    QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft); // as on a widget
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    QVERIFY(isLatinAtTheRight(image.copy(0, 0, 300, 24))); // without the line below the title
}

void TestMirroredWindow::putsCaretAndPlaceholderOnOneSide()
{
    auto* composer = find<QTextEdit>("composer");
    const int middle = composer->viewport()->width() / 2;
    QVERIFY(inkOf(composer->viewport()->grab().toImage()).first > middle);
    QVERIFY(composer->cursorRect().x() > middle);
    composer->setPlainText(QStringLiteral("Hello"));
    QVERIFY(composer->cursorRect().x() < middle);
    composer->clear();
    QVERIFY(composer->cursorRect().x() > middle);
    composer->setPlainText(kArabic);
    QVERIFY(composer->cursorRect().x() > middle);
}

void TestMirroredWindow::mirrorsMarginsAndSamples()
{
    const auto* dock = find<QWidget>("liveDock");
    QCOMPARE(dock->layout()->contentsMargins(), QMargins(0, 0, 1, 0)); // the border
    m_window->resize(1280, 300);
    auto* area = dock->findChild<QScrollArea*>();
    const QMargins whole = area->widget()->layout()->contentsMargins();
    area->verticalScrollBar()->setRange(0, 100);
    const QMargins beside = area->widget()->layout()->contentsMargins();
    QVERIFY(beside.left() < beside.right());
    QCOMPARE(beside.right(), whole.right());
    ui::Legend legend(*m_theme, nullptr);
    legend.addEntry(QStringLiteral("package-0"), {}, {&ui::Tokens::plus});
    const auto* entry = legend.findChild<QToolButton*>(QStringLiteral("legend0"));
    const QImage sample = entry->icon().pixmap(entry->iconSize()).toImage();
    QVERIFY(inkOf(sample).first > 0); // the gap is between the sample and the name
    QCOMPARE(inkOf(sample).second, sample.width() - 1);
}

void TestMirroredWindow::keepsAxesFromLeftToRight()
{
    for (const auto* plot : m_window->findChildren<ui::PlotWidget*>()) {
        QVERIFY(!plot->isRightToLeft());
    }
    for (const auto* map : m_window->findChildren<ui::HeatMap*>()) {
        QVERIFY(!map->isRightToLeft());
    }
    const auto* axis = find<ui::TimeAxis>("timeAxis");
    if (axis == nullptr) {
        QFAIL("there is no time axis");
    }
    QVERIFY(!axis->isRightToLeft());
    QCOMPARE(axis->rightText(), QStringLiteral("now"));
    QCOMPARE(axis->leftText(), ui::asAmount(ui::formatCount(-60) + QStringLiteral(" s")));
}

// On every page at the same side, that of what grows from left to right.
void TestMirroredWindow::keepsScalesBesideTheirMaps()
{
    int scales = 0;
    for (const auto* scale : m_window->findChildren<ui::ColorBar*>()) {
        const auto* map = scale->parentWidget()->findChild<ui::HeatMap*>();
        QVERIFY(map != nullptr);
        QVERIFY(!scale->parentWidget()->isRightToLeft());
        ++scales;
    }
    QCOMPARE(scales, 4); // of activations, and of heads of attention
    ui::WeightPanel panel(*m_theme, nullptr);
    auto weights = std::make_shared<app::WeightTable>();
    weights->layers = 1;
    weights->projections = {tests::bundledLayerParts().projections.front()};
    weights->shares = {0.5F};
    panel.resize(600, 300);
    panel.show();
    panel.setWeights(weights);
    QTRY_VERIFY(panel.bar().isVisible());
    QTRY_VERIFY(panel.bar().mapTo(&panel, QPoint()).x()
                >= panel.map().mapTo(&panel, QPoint()).x() + panel.map().width());
}

// Those of Arabic letters would run the other way letter by letter.
void TestMirroredWindow::drawsAmountsAsTheyRun()
{
    const auto drawn = [](const std::function<void(QPainter&)>& draw) {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(painter);
        return image;
    };
    const QString amount = ui::asAmount(QStringLiteral("1 \u0648\u0648"));
    const QImage tabular =
        drawn([&](QPainter& painter) { ui::drawTabular(painter, 10.0, 30.0, amount); });
    QCOMPARE(tabular,
             drawn([&](QPainter& painter) { painter.drawText(QPointF(10.0, 30.0), amount); }));
    // The unit of Latin letters stands at the right of its figure, alone and in a read-out.
    const QString latin = ui::asAmount(QStringLiteral("1 WW"));
    QCOMPARE(drawn([&](QPainter& painter) { ui::drawTabular(painter, 10.0, 30.0, latin); }),
             drawn([&](QPainter& painter) {
                 ui::drawTabular(painter, 10.0, 30.0, QStringLiteral("1 WW"));
             }));
    ui::Readout readout(*m_theme, ui::TextStyle::Title, nullptr);
    readout.setValue(QStringLiteral("1"), QStringLiteral("WW"));
    readout.resize(300, 40);
    const QImage image = readout.grab().toImage();
    const auto figure = columnsOf(image, m_theme->tokens().text);
    const auto unit = columnsOf(image, m_theme->tokens().muted);
    QVERIFY(figure.second >= 0 && unit.second >= 0);
    QVERIFY(figure.second < unit.first);
    QVERIFY(figure.first > 200);
}

void TestMirroredWindow::showsWholeFigures_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("Latin digits") << QStringLiteral("6\u202F120");
    QTest::newRow("Arabic digits") << QStringLiteral("\u0666\u202F\u0661\u0662\u0660");
    // As a font that is used in place of another one may have them.
    QTest::newRow("high letters") << QStringLiteral("\u1EA8");
    QTest::newRow("deep letters") << QStringLiteral("\u2502");
}

void TestMirroredWindow::showsWholeFigures()
{
    QFETCH(const QString, value);
    const auto rowsOf = [](const QImage& image) {
        return inkOf(image.transformed(QTransform(0, 1, 1, 0, 0, 0)));
    };
    ui::Readout readout(*m_theme, ui::TextStyle::Readout, nullptr);
    readout.setValue(value, {});
    readout.resize(readout.sizeHint());
    QImage whole(200, 200, QImage::Format_ARGB32_Premultiplied);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    painter.setFont(m_theme->metrics().font(ui::TextStyle::Readout));
    ui::drawTabular(painter, 20.0, 100.0, value);
    painter.end();
    const auto shown = rowsOf(readout.grab().toImage());
    const auto all = rowsOf(whole);
    QVERIFY(all.second > all.first);
    QCOMPARE(shown.second - shown.first, all.second - all.first);
}

void TestMirroredWindow::keepsTextsOfOthersTogether()
{
    const QString latin = QStringLiteral("And why is it warm?");
    QCOMPARE(ui::inItsDirection(kArabic), kArabic);
    QCOMPARE(ui::inItsDirection(latin), QChar(0x2068) + latin + QChar(0x2069));
    const QString path = QStringLiteral("/\u0639/a b.gguf.");
    QCOMPARE(ui::pathText(path), QChar(0x2066) + path + QChar(0x2069));
    QCOMPARE(ui::inOneRun(QString()), QString());
}

void TestMirroredWindow::blinksWhereTheTextEnds()
{
    const int flash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0); // the caret is always seen
    m_chats->send(QStringLiteral("Hello"));
    m_chats->write(kArabic);
    m_chats->deliver();
    QCoreApplication::processEvents();
    auto* view = find<ui::TranscriptView>("transcript");
    view->clearFocus();
    const QImage arabic = view->viewport()->grab().toImage();
    const auto caret = columnsOf(arabic, m_theme->tokens().accent);
    QVERIFY(caret.second > caret.first);
    QVERIFY(caret.second < columnsOf(arabic, m_theme->tokens().text).second);
    const int column = view->layouts().columnWidth(view->viewport()->width());
    QVERIFY(caret.first > (view->viewport()->width() - column) / 2 + column / 2);
    QApplication::setCursorFlashTime(flash);
}

void TestMirroredWindow::isUsedByKeys()
{
    auto* composer = find<QTextEdit>("composer");
    QCOMPARE(QApplication::focusWidget(), composer);
    QTest::keyClicks(composer, QStringLiteral("Hello"));
    QTest::keyClick(composer, Qt::Key_Return);
    QTRY_COMPARE(m_chats->sendCount, 1);
    m_chats->write(kArabic);
    QTest::keyClick(composer, Qt::Key_Escape);
    QTRY_COMPARE(m_chats->stopCount, 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!composer->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(composer->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

// Time runs from left to right: at the left quarter it is earlier than at the right one.
void TestMirroredWindow::showsTheTimeUnderThePointer()
{
    m_window->hide();
    double seconds = 1000.0;
    app::MetricsHub hub([&seconds] { return seconds; });
    ui::TimeView view(hub);
    ui::PlotWidget plot(*m_theme, view, nullptr);
    plot.resize(340, 100);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    seconds = 2000.0;
    auto* canvas = plot.findChild<QWidget*>();
    const int width = plot.axisRight() - plot.axisLeft();
    for (const double share : {0.25, 0.75}) {
        QTest::mouseMove(canvas, QPoint(plot.axisLeft() + int(share * width), 50));
        const double age = 60.0 * (1.0 - share);
        QTRY_VERIFY(view.cursor().has_value());
        QTRY_VERIFY2(std::abs(*view.cursor() - age) < 0.5,
                     qPrintable(QString::number(*view.cursor())));
    }
    // And in a map the first column is the left one.
    ui::HeatMap map(*m_theme, ui::HeatMap::Colors::Signed, nullptr);
    map.resize(400, 100);
    map.setCells({2, 1, {0.0F, 1.0F}});
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    const QRect cells = map.cellArea();
    const QPoint left(cells.left() + cells.width() / 4, cells.center().y());
    const QPoint right(cells.left() + 3 * cells.width() / 4, cells.center().y());
    const QSignalSpy chosen(&map, &ui::HeatMap::cellChosen);
    auto* drawn = map.findChild<QWidget*>();
    QTest::mouseClick(drawn, Qt::LeftButton, {}, left);
    QTest::mouseClick(drawn, Qt::LeftButton, {}, right);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).first().toInt(), 0);
    QCOMPARE(chosen.at(1).first().toInt(), 1);
}

void TestMirroredWindow::keepsNumbersAndAddressesFromLeftToRight_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << QStringLiteral("sampling/temperature") << QStringLiteral("0.35");
    QTest::newRow("less than nothing") << QString() << QStringLiteral("-3.2");
    QTest::newRow("address") << QStringLiteral("downloadField")
                             << QStringLiteral("http://[::1]:8480/v1.");
    QTest::newRow("path") << QStringLiteral("downloadField")
                          << QStringLiteral("/\u0639/(a) b.gguf.");
}

// The caret is leftmost before it and rightmost behind it.
void TestMirroredWindow::keepsNumbersAndAddressesFromLeftToRight()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    ui::NumberField number;
    number.setRange(-10.0, 10.0);
    number.setDecimals(1);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QWidget* widget = field.isEmpty() ? &number : find<QWidget>(qPrintable(field));
    QVERIFY(widget != nullptr);
    auto* line = qobject_cast<QLineEdit*>(widget);
    line = line != nullptr ? line : widget->findChild<QLineEdit*>();
    QVERIFY(line != nullptr);
    line->resize(400, line->sizeHint().height());
    line->setText(text);
    const auto caretAt = [line](qsizetype place) {
        line->setCursorPosition(static_cast<int>(place));
        return line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    };
    const int begin = caretAt(0);
    const int end = caretAt(text.size());
    QVERIFY(begin < end);
    for (qsizetype at = 1; at < text.size(); ++at) {
        QVERIFY(caretAt(at) > begin && caretAt(at) < end);
    }
}

QTEST_MAIN(TestMirroredWindow)
#include "test_mirrored_window.moc"
