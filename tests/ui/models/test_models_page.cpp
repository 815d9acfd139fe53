// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_library.h"
#include "app/library/server_models.h"
#include "app/platform/paths.h"
#include "engine/checkpoint/importer.h"
#include "tests/app/download/model_server.h"
#include "tests/support/golden_data.h"
#include "tests/ui/desk.h"
#include "ui/models/model_row.h"
#include "ui/models/models_page.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace trilume;
using tests::Desk;
using tests::FakeDialogs;
using tests::FakeModels;
using ui::ModelRow;

// How often something came into view.
class ShowCounter final : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Show ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

// The page in the real window, over real folders and files; what is loaded from them is scripted.
class TestModelsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isReachedByKeyByTheRailAndAfterARestart();
    void showsTheModelsAndWhyOthersCannotBeUsed();
    void usesAModelByKeyAndByButton();
    void saysInPlaceWhyAModelCannotBeLoaded();
    void opensAModelAtEachStart();
    void showsAFileInItsFolder();
    void removesByKeyAndTakesBack();
    void refusesToRemoveWhatIsInUse();
    void addsAndForgetsAFolder();
    void importsAFolderThatIsDropped();
    void importsByDialogAndOffersToUseIt();
    void saysWhyAFolderCannotBeImported();
    void cancelsAnImport();
    void offersAnActionWhereNothingIs();
    void listsModelsUnderTheChip();
    void goesFromTheChipToThePage();
    void theServerThatWasUsedIsInTheLists();
    void isWalkedThroughByKeys();
    void namesItsPartsForScreenReaders();
    void fitsTheSmallestWindow();
    void downloadsAModelFile();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    void putModel(const char* name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QVERIFY(QFile::copy(m_model, path(name)));
    }

    // The window with the page in view; its folder is named when it has models.
    void openPage()
    {
        m_desk = std::make_unique<Desk>(path("named/a.gguf"));
        if (QFileInfo::exists(path("named"))) {
            m_desk->app.settings().setModelFolders({path("named")});
        }
        QVERIFY(m_desk->start());
        press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(library()->wasLooked() && !library()->isLooking());
    }

    [[nodiscard]] app::ModelLibrary* library() const { return m_desk->app.models().library(); }

    [[nodiscard]] QWidget* page() const { return m_desk->find<QWidget>("modelsPageWidget"); }

    // In the order in which they stand.
    [[nodiscard]] std::vector<ModelRow*> rows() const
    {
        std::vector<ModelRow*> shown;
        const QList<ModelRow*> all = page()->findChildren<ModelRow*>();
        std::ranges::copy_if(all, std::back_inserter(shown), &QWidget::isVisible);
        std::ranges::sort(shown, {},
                          [this](const ModelRow* row) { return row->mapTo(page(), QPoint()).y(); });
        return shown;
    }

    [[nodiscard]] ModelRow* row(const char* name) const
    {
        const auto all = rows();
        const auto found = std::ranges::find_if(
            all, [this, name](const ModelRow* one) { return one->model().path == path(name); });
        return found == all.end() ? nullptr : *found;
    }

    [[nodiscard]] bool hasRow(const char* name) const { return row(name) != nullptr; }

    [[nodiscard]] static QString stateOf(const ModelRow* row)
    {
        const auto* state = row->findChild<QLabel*>(QStringLiteral("modelState"));
        return state->isVisible() ? state->text() : QString();
    }

    [[nodiscard]] static QString factsOf(const ModelRow* row)
    {
        return row->findChild<QLabel*>(QStringLiteral("modelFacts"))->text();
    }

    static void chooseInMenu(ModelRow* row, const char* action)
    {
        auto* menu = row->findChild<QMenu*>(QStringLiteral("modelRowMenu"));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(row, &event);
        QTRY_VERIFY(menu->isVisible());
        auto* entry = menu->findChild<QAction*>(QLatin1String(action));
        QVERIFY(entry != nullptr && entry->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_desk->window.get(), key, modifiers);
    }

    void drop(const QString& file) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &event);
    }

    QTemporaryDir m_all; // stands for the home folder
    QString m_model;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestModelsPage::initTestCase()
{
    m_model = m_all.filePath(QStringLiteral("micro.gguf"));
    const QString source = tests::goldenFolder(QStringLiteral("micro-f16"));
    QVERIFY(checkpoint::importFolder(source.toStdString(), m_model.toStdString()).ok());
}

void TestModelsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>(m_all.filePath(QStringLiteral("test-XXXXXX")));
    QVERIFY(QDir().mkpath(path("data"))); // with the trash in it
    qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
    qputenv("HOME", path("data").toLocal8Bit()); // or Qt looks for the trash of another drive
    qputenv("TRILUME_MODEL_DIR", path("bundled").toLocal8Bit());
}

void TestModelsPage::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestModelsPage::isReachedByKeyByTheRailAndAfterARestart()
{
    putModel("named/a.gguf");
    openPage();
    QVERIFY(page()->isVisible());
    QTRY_VERIFY(hasRow("named/a.gguf"));
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page()->isVisible());
    QTest::mouseClick(m_desk->find<QWidget>("modelsPage"), Qt::LeftButton);
    QVERIFY(page()->isVisible());
    QVERIFY(row("named/a.gguf")->hasFocus());
    m_desk->window->close();
    QVERIFY(m_desk->restart());
    QTRY_VERIFY(page()->isVisible());
}

void TestModelsPage::showsTheModelsAndWhyOthersCannotBeUsed()
{
    putModel("named/b.gguf");
    putModel("named/a.gguf");
    putModel("bundled/trilume-seed.gguf");
    QFile photo(path("named/photo.gguf"));
    QVERIFY(photo.open(QIODevice::WriteOnly));
    photo.write(QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(2000, 'x'));
    photo.close();
    openPage();
    QTRY_COMPARE(rows().size(), std::size_t{3});
    const ModelRow* bundled = rows().at(0);
    QVERIFY(bundled->model().isBundled);
    QCOMPARE(bundled->findChild<QLabel*>(QStringLiteral("modelPath"))->text(),
             QStringLiteral("Comes with Trilume"));
    QCOMPARE(stateOf(row("named/a.gguf")), QStringLiteral("In use"));
    QVERIFY(stateOf(row("named/b.gguf")).isEmpty());
    const QString facts = factsOf(row("named/b.gguf"));
    for (const char* part : {"parameters", "bit", "KiB", "hgrn_bit", "\u2013", "tokens/"}) {
        QVERIFY2(facts.contains(QString::fromUtf8(part)), qPrintable(facts));
    }
    auto* fold = m_desk->find<QPushButton>("unusableModels");
    QTest::mouseClick(fold, Qt::LeftButton);
    QTRY_VERIFY(hasRow("named/photo.gguf"));
    const ModelRow* unusable = row("named/photo.gguf");
    QVERIFY(factsOf(unusable).contains(QStringLiteral("PNG picture")));
    QVERIFY(!unusable->findChild<QWidget*>(QStringLiteral("useModel"))->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!hasRow("named/photo.gguf"));
}

void TestModelsPage::usesAModelByKeyAndByButton()
{
    putModel("named/a.gguf");
    putModel("named/b.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/b.gguf"));
    row("named/b.gguf")->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(stateOf(row("named/b.gguf")), QStringLiteral("In use"));
    QCOMPARE(m_desk->app.models().summary().path, path("named/b.gguf"));
    QVERIFY(stateOf(row("named/a.gguf")).isEmpty());
    QVERIFY(row("named/b.gguf")->hasFocus());
    auto* more = row("named/a.gguf")->findChild<QWidget*>(QStringLiteral("moreForModel"));
    QVERIFY(more != nullptr);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Delete)}) { // they are not for the row
        QTest::keyClick(more, static_cast<Qt::Key>(key));
    }
    QCOMPARE(m_desk->app.models().summary().path, path("named/b.gguf"));
    QVERIFY(!m_desk->app.models().isLoading());
    QVERIFY(QFileInfo::exists(path("named/a.gguf")));
    auto* use = row("named/a.gguf")->findChild<QPushButton*>(QStringLiteral("useModel"));
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(stateOf(row("named/a.gguf")), QStringLiteral("In use"));
    QCOMPARE(m_desk->app.settings().recentModels(),
             QStringList({path("named/a.gguf"), path("named/b.gguf")}));
}

void TestModelsPage::saysInPlaceWhyAModelCannotBeLoaded()
{
    putModel("named/a.gguf");
    putModel("named/missing.gguf"); // the scripted loader refuses it
    openPage();
    QTRY_VERIFY(hasRow("named/missing.gguf"));
    row("named/missing.gguf")->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->banner("modelsError").contains(QStringLiteral("missing.gguf")));
    QCOMPARE(stateOf(row("named/a.gguf")), QStringLiteral("In use"));
}

void TestModelsPage::opensAModelAtEachStart()
{
    putModel("named/a.gguf");
    putModel("named/b.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/b.gguf"));
    chooseInMenu(row("named/b.gguf"), "openAtStart");
    const auto* where = row("named/b.gguf")->findChild<QLabel*>(QStringLiteral("modelPath"));
    QVERIFY(where->text().startsWith(QStringLiteral("Opened at each start")));
    m_desk->window->close();
    QVERIFY(m_desk->restart());
    QCOMPARE(m_desk->app.models().summary().path, path("named/b.gguf"));
    QCOMPARE(m_desk->app.settings().modelPath(), path("named/a.gguf")); // what was used last
    QTRY_VERIFY(hasRow("named/b.gguf"));
    chooseInMenu(row("named/b.gguf"), "openAtStart");
    QVERIFY(m_desk->restart());
    QCOMPARE(m_desk->app.models().summary().path, path("named/a.gguf"));
}

void TestModelsPage::showsAFileInItsFolder()
{
    putModel("named/a.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/a.gguf"));
    chooseInMenu(row("named/a.gguf"), "showInFolder");
    QCOMPARE(m_desk->dialogs.openedFolder, path("named"));
}

void TestModelsPage::removesByKeyAndTakesBack()
{
    putModel("named/a.gguf");
    putModel("named/b.gguf");
    putModel("named/c.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/c.gguf"));
    row("named/b.gguf")->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(!hasRow("named/b.gguf"));
    QVERIFY(!QFileInfo::exists(path("named/b.gguf")));
    QVERIFY(row("named/c.gguf")->hasFocus()); // what took its place
    press(Qt::Key_Delete);
    QTRY_VERIFY(!hasRow("named/c.gguf"));
    for (const char* name : {"named/c.gguf", "named/b.gguf"}) {
        QTRY_VERIFY(m_desk->banner("modelsNotice").contains(QStringLiteral("in the trash")));
        QTest::mouseClick(m_desk->bannerAction("modelsNotice"), Qt::LeftButton);
        QTRY_VERIFY(hasRow(name));
        QVERIFY(QFileInfo::exists(path(name)));
    }
    QTRY_VERIFY(m_desk->banner("modelsNotice").isEmpty());
}

void TestModelsPage::refusesToRemoveWhatIsInUse()
{
    putModel("named/a.gguf");
    putModel("bundled/trilume-seed.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/a.gguf"));
    row("named/a.gguf")->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(m_desk->banner("modelsError").contains(QStringLiteral("in use")));
    rows().at(0)->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(m_desk->banner("modelsError").contains(QStringLiteral("comes with the program")));
    QVERIFY(QFileInfo::exists(path("named/a.gguf")));
    QVERIFY(QFileInfo::exists(path("bundled/trilume-seed.gguf")));
}

void TestModelsPage::addsAndForgetsAFolder()
{
    putModel("other/b.gguf");
    openPage();
    m_desk->dialogs.answer = path("other");
    QTest::mouseClick(m_desk->find<QWidget>("addFirstFolder"), Qt::LeftButton);
    QTRY_VERIFY(hasRow("other/b.gguf"));
    QVERIFY(!m_desk->find<QWidget>("noModels")->isVisible());
    auto* show = page()->findChildren<QPushButton*>(QStringLiteral("showModelFolder")).constLast();
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(m_desk->dialogs.openedFolder, path("other"));
    QTest::mouseClick(m_desk->find<QWidget>("forgetModelFolder"), Qt::LeftButton);
    QTRY_VERIFY(!hasRow("other/b.gguf"));
    QVERIFY(QFileInfo::exists(path("other/b.gguf")));
}

void TestModelsPage::importsAFolderThatIsDropped()
{
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    ShowCounter progress; // it may be over soon
    m_desk->find<QWidget>("importRow")->installEventFilter(&progress);
    drop(tests::goldenFolder(QStringLiteral("small-bf16-sharded/config.json"))); // all of it
    QTRY_VERIFY(page()->isVisible()); // when the drive has said that it is a folder
    QTRY_VERIFY(progress.count > 0);
    QTRY_VERIFY(m_desk->banner("modelsNotice").contains(QStringLiteral("was imported")));
    QVERIFY(!m_desk->find<QWidget>("importRow")->isVisible());
    const QString file = app::modelsFolder() + QStringLiteral("/small-bf16-sharded.gguf");
    QTRY_VERIFY(!rows().empty() && rows().at(0)->model().path == file);
    QTest::mouseClick(m_desk->bannerAction("modelsNotice"), Qt::LeftButton); // "Use it"
    QTRY_COMPARE(stateOf(rows().at(0)), QStringLiteral("In use"));
    QCOMPARE(m_desk->app.models().summary().path, file);
}

void TestModelsPage::importsByDialogAndOffersToUseIt()
{
    openPage();
    m_desk->dialogs.answer = m_model;
    m_desk->find<QAction>("importFile")->trigger();
    QTRY_VERIFY(m_desk->banner("modelsNotice").contains(QStringLiteral("micro-f16")));
    QVERIFY(m_desk->bannerAction("modelsNotice")->isVisible());
    m_desk->dialogs.answer = tests::goldenFolder(QStringLiteral("micro-f16"));
    m_desk->find<QAction>("importFolder")->trigger();
    QTRY_COMPARE(rows().size(), std::size_t{2});
    drop(tests::goldenFolder(QStringLiteral("micro-f16/model.safetensors")));
    QTRY_COMPARE(rows().size(), std::size_t{3});
}

void TestModelsPage::saysWhyAFolderCannotBeImported()
{
    openPage();
    QVERIFY(QDir().mkpath(path("empty")));
    drop(path("empty"));
    QTRY_VERIFY(m_desk->banner("modelsError").contains(path("empty")));
    QVERIFY(!m_desk->find<QWidget>("importRow")->isVisible());
    QVERIFY(QDir(app::modelsFolder()).isEmpty());
}

// By a library that stays where it is, so that there is something to cancel.
void TestModelsPage::cancelsAnImport()
{
    FakeModels models;
    FakeDialogs dialogs;
    app::Settings settings(path("settings.ini"));
    ui::Theme theme(settings);
    ui::ModelsPage page(theme, {models, dialogs, settings}, nullptr);
    page.resize(700, 500);
    page.show();
    auto* bar = page.findChild<QProgressBar*>(QStringLiteral("importBar"));
    auto* cancel = page.findChild<QPushButton*>(QStringLiteral("cancelImport"));
    QVERIFY(!cancel->isVisible());
    models.library()->tellImport({QStringLiteral("big"), 0.25, false});
    QVERIFY(cancel->isVisible());
    QCOMPARE(bar->value(), bar->maximum() / 4);
    QVERIFY(bar->accessibleName().contains(QStringLiteral("25")));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(models.library()->asked, QStringList{QStringLiteral("cancel")});
    models.library()->tellImport({QStringLiteral("big"), 0.25, true});
    QVERIFY(!cancel->isEnabled());
}

void TestModelsPage::offersAnActionWhereNothingIs()
{
    openPage();
    QTRY_VERIFY(m_desk->find<QWidget>("noModels")->isVisible());
    QVERIFY(!m_desk->find<QWidget>("modelFolders")->isVisible());
    QTest::mouseClick(m_desk->find<QWidget>("addFirstFolder"), Qt::LeftButton);
    QCOMPARE(m_desk->dialogs.asked, 1);
}

void TestModelsPage::listsModelsUnderTheChip()
{
    putModel("named/a.gguf");
    putModel("named/b & c.gguf");
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(m_desk->find<QWidget>("modelChip"), Qt::LeftButton);
    auto* list = m_desk->find<QMenu>("modelChooser");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->actions().size(), 6); // two, a line, what it is, any file, all
    QVERIFY(list->actions().at(0)->isChecked());
    QVERIFY(!list->actions().at(1)->isChecked());
    QTRY_VERIFY(!library()->isLooking());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->activeAction(), list->actions().at(1));
    library()->look(); // what is marked stays marked when the list is made anew
    QTRY_VERIFY(!library()->isLooking());
    QCOMPARE(list->activeAction(), list->actions().at(1));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_desk->app.models().summary().path, path("named/b & c.gguf"));
}

void TestModelsPage::goesFromTheChipToThePage()
{
    putModel("named/a.gguf");
    openPage();
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(m_desk->find<QWidget>("modelChip"), Qt::LeftButton);
    auto* list = m_desk->find<QMenu>("modelChooser");
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Up); // the last one
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(page()->isVisible());
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(m_desk->find<QWidget>("modelChip"), Qt::LeftButton);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Up); // any other file
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_desk->dialogs.asked, 1);
}

void TestModelsPage::theServerThatWasUsedIsInTheLists()
{
    putModel("named/a.gguf");
    openPage();
    const auto* far = m_desk->find<QWidget>("serverRow");
    QVERIFY(!far->isVisible()); // none was used
    app::ModelController& models = m_desk->app.models();
    QCOMPARE(
        models.servers()->use({QStringLiteral("http://127.0.0.1:9/v1"), QStringLiteral("far"), {}}),
        QString());
    QVERIFY(models.summary().isOnServer() && far->isVisible());
    auto* use = m_desk->find<QPushButton>("useServerModel");
    QVERIFY(!use->isVisible()); // it answers
    models.open(path("named/a.gguf"));
    QTRY_VERIFY(!models.summary().isOnServer());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(models.summary().name, QStringLiteral("far"));
    models.open(path("named/a.gguf"));
    QTRY_VERIFY(!models.summary().isOnServer());
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(m_desk->find<QAbstractButton>("modelChip"), Qt::LeftButton);
    auto* entry = m_desk->find<QAction>("lastServerModel");
    QVERIFY(entry != nullptr && !entry->isChecked());
    entry->trigger();
    QVERIFY(models.summary().isOnServer());
}

void TestModelsPage::isWalkedThroughByKeys()
{
    putModel("named/a.gguf");
    putModel("named/b.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/b.gguf"));
    rows().at(0)->setFocus();
    press(Qt::Key_Down);
    QVERIFY(rows().at(1)->hasFocus());
    press(Qt::Key_Down); // the end
    QVERIFY(rows().at(1)->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(rows().at(0)->hasFocus());
    QStringList missing{QStringLiteral("moreForModel"),    QStringLiteral("useModel"),
                        QStringLiteral("showModelFolder"), QStringLiteral("forgetModelFolder"),
                        QStringLiteral("addModelFolder"),  QStringLiteral("importModel")};
    for (int i = 0; i < 60 && !missing.isEmpty(); ++i) {
        press(Qt::Key_Tab);
        missing.removeAll(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void TestModelsPage::namesItsPartsForScreenReaders()
{
    putModel("named/a.gguf");
    openPage();
    QTRY_VERIFY(hasRow("named/a.gguf"));
    const QString name = row("named/a.gguf")->accessibleName();
    for (const char* part : {"micro-f16", "In use", "parameters", "a.gguf"}) {
        QVERIFY2(name.contains(QLatin1String(part)), qPrintable(name));
    }
    const QList<QAbstractButton*> buttons = page()->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty()
                     || !button->isVisible(),
                 qPrintable(button->objectName()));
    }
}

void TestModelsPage::fitsTheSmallestWindow()
{
    putModel("named/a.gguf");
    putModel("named/a model whose path is much longer than the smallest window is wide.gguf");
    openPage();
    QTRY_COMPARE(rows().size(), std::size_t{2});
    m_desk->window->resize(420, 360);
    auto* area = page()->findChild<QScrollArea*>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
    const auto all = rows();
    for (const ModelRow* one : all) {
        QVERIFY(one->mapTo(page(), one->rect().bottomRight()).x() < page()->width());
    }
}

// From a server of this machine's; nothing is asked for before the button is pressed.
void TestModelsPage::downloadsAModelFile()
{
    QFile model(m_model);
    QVERIFY(model.open(QIODevice::ReadOnly));
    tests::ModelServer server;
    server.setPrank(tests::ModelServer::giving(model.readAll()));
    putModel("named/a.gguf");
    openPage();
    QVERIFY(server.seen().isEmpty());
    auto* field = m_desk->find<QLineEdit>("downloadField");
    field->setFocus();
    auto* sum = m_desk->find<QLineEdit>("downloadSum");
    QVERIFY(sum->isHidden());
    QTest::keyClicks(field, QString::fromLatin1(server.address("/files/small.gguf")));
    QVERIFY(sum->isVisible());
    const auto* state = m_desk->find<QLabel>("downloadState");
    sum->setText(QStringLiteral("abc"));
    press(Qt::Key_Return);
    QTRY_VERIFY(state->text().contains(QStringLiteral("the 64 hexadecimal digits")));
    QVERIFY(server.seen().isEmpty());
    sum->clear();
    press(Qt::Key_Return);
    QVERIFY(!m_desk->find<QWidget>("downloadOther")->isEnabled()); // one at a time
    QTRY_VERIFY_WITH_TIMEOUT(hasRow("data/trilume/models/small.gguf"), 20'000);
    QVERIFY(state->text().contains(QStringLiteral("not checked against a checksum")));
    QVERIFY(m_desk->find<QWidget>("cancelDownload")->isHidden());
    QVERIFY(m_desk->find<QWidget>("downloadOther")->isEnabled());
}

QTEST_MAIN(TestModelsPage)
#include "test_models_page.moc"
