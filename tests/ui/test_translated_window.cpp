// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_controller.h"
#include "app/library/model_loader.h"
#include "app/library/model_worker.h"
#include "app/settings/setting_table.h"
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "tests/support/painted_texts.h"
#include "tests/support/seen_texts.h"
#include "ui/main_window.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/plot_export.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QTranslator>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <system_error>

// The real window in a language that is made from the sources by lupdate and lrelease, in which
// each text stands between brackets: what stands outside them was not translated. Names of models,
// chats and meters look like markup and have an ampersand: they are shown letter by letter.

using namespace trilume;
using tests::SeenText;

namespace {

const QString kOthers = QStringLiteral("<b>1</b>&2"); // no words of ours
constexpr QChar kOpen(0x27E6);
constexpr QChar kClose(0x27E7);

// Each is called as it calls itself.
bool isNameOfLanguage(const QString& text)
{
    return std::ranges::any_of(app::settingSpec(app::SettingId::Language).choices,
                               [&text](const app::SettingChoice& choice) {
                                   return QString::fromUtf8(choice.name) == text;
                               });
}

QString outsideBrackets(const QString& text)
{
    QString out;
    int depth = 0;
    for (const QChar character : text) {
        depth += character == kOpen ? 1 : 0;
        if (depth == 0) {
            out += character;
        }
        depth -= character == kClose ? 1 : 0;
    }
    return out;
}

// What is the same in every language, and what Qt itself says.
bool isSpoken(const QString& text)
{
    static const QRegularExpression kSame(
        QStringLiteral("/\\S*/trilume|<b>|</b>|</?p>|</?span[^>]*>|&lt;|&gt;|&amp;|b>|tokens/s|J/"
                       "token|Trilume|avx2|gguf|English|"
                       "powercap|package-\\d|GHz|MHz|MiB|KiB|ms|tiny|New "
                       "chat|CPU|AVX-\\d*\u2026|AVX2|Ctrl|Shift|Alt|Esc|Enter|"
                       "Return|Home|End|Space|PgUp|PgDown|Up|Down|Del|Menu|Tab|Left|Right"));
    static const QRegularExpression kWord(QStringLiteral("\\p{L}{3,}"));
    return kWord.match(QString(text).remove(kSame)).hasMatch();
}

// What is written in a drawing: a document, whose letters can be read again.
QString lettersIn(const QByteArray& svg)
{
    static const QRegularExpression kLetters(QStringLiteral(">([^<>]+)</text>"));
    QStringList letters;
    for (auto it = kLetters.globalMatch(QString::fromUtf8(svg)); it.hasNext();) {
        letters.append(it.next().captured(1));
    }
    return letters.join(QLatin1Char('\n'));
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void translatesWhatIsSeen_data();
    void translatesWhatIsSeen();
    void translatesWhatTheEngineSays_data();
    void translatesWhatTheEngineSays();
    void showsTextsOfOthersLetterByLetter_data();
    void showsTextsOfOthersLetterByLetter();
    void mixesNoDigits_data();
    void mixesNoDigits();
    void knowsTheDialogs();
    void findsTextsOfAllKinds();

private:
    using State = void (TestTranslatedWindow::*)();

    void open();
    void openOn(app::ModelController& models);
    void loadModel();
    void talk();
    void fail();
    void showExplorer();
    void addMeters();
    void addStates() const;
    void addRows(std::vector<SeenText>& seen) const;
    void addContextMenus(std::vector<SeenText>& seen) const;
    void addPlots(std::vector<SeenText>& seen) const;
    [[nodiscard]] std::vector<SeenText> seenIn(const QString& state);

    QTranslator m_translator;
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

void TestTranslatedWindow::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(TRILUME_PSEUDO_LANGUAGE)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void TestTranslatedWindow::open()
{
    m_models = std::make_unique<tests::FakeModels>();
    openOn(*m_models);
}

void TestTranslatedWindow::openOn(app::ModelController& models)
{
    m_window.reset();
    m_theme.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_metrics = std::make_unique<app::MetricsHub>();
    m_chats = std::make_unique<tests::FakeChats>(m_metrics.get());
    m_sensors = std::make_unique<tests::FakeSensors>(*m_settings);
    m_explorer = std::make_unique<tests::FakeExplorer>();
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        *m_theme, ui::MainWindow::Services{*m_chats, models, *m_metrics, *m_sensors, *m_settings,
                                           m_dialogs, *m_explorer});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestTranslatedWindow::loadModel()
{
    app::ModelSummary summary = tests::FakeModels::tinySummary();
    summary.name = kOthers;
    m_models->open(kOthers);
    m_models->succeed(summary);
    app::FoundModel model;
    model.path = kOthers;
    model.name = kOthers;
    model.parameterCount = 8'900'000;
    model.trainedLength = 2048;
    app::FoundModel other = model;
    other.path += kOthers;
    other.problem = kOthers;
    m_models->library()->tell(
        {{model, other}, {{kOthers, true, {}}, {kOthers, false, kOthers}}, {}});
    m_window->findChild<QAbstractButton*>(QStringLiteral("unusableModels"))->click();
    m_models->library()->tellImport({kOthers, 0.5, false});
    Q_EMIT m_models->library()->imported(kOthers, kOthers, {kOthers});
}

void TestTranslatedWindow::talk()
{
    const QDateTime now = QDateTime::currentDateTime();
    app::Message question;
    question.text = kOthers;
    m_chats->addChat(kOthers, now.addDays(-1), {question});
    m_chats->send(kOthers);
    m_chats->write(kOthers);
    app::MessageStats stats;
    stats.generatedTokens = 31;
    stats.decodeSeconds = 2.0;
    stats.firstTokenSeconds = 0.002;
    stats.contextTokens = 44;
    stats.energy.whole.gross = 1.0;
    stats.energy.source = kOthers;
    m_chats->finish(app::MessageStatus::Complete, stats);
    m_chats->deliver();
    QCoreApplication::processEvents();
}

void TestTranslatedWindow::fail()
{
    m_chats->fail(kOthers);
    m_models->refuse(kOthers);
    m_chats->deleteChat(m_chats->currentChat());
    m_chats->deliver();
    app::SensorStatus status;
    status.isKnown = true;
    status.problems = {{kOthers, kOthers}};
    m_sensors->tell(status);
    m_sensors->fail(kOthers);
}

void TestTranslatedWindow::addMeters()
{
    for (const app::Quantity quantity :
         {app::Quantity::Power, app::Quantity::Temperature, app::Quantity::Memory,
          app::Quantity::Clock, app::Quantity::EnergyPerToken}) {
        for (const char* const name : {"a", "b"}) {
            app::SeriesDescription description;
            description.id = QString::fromLatin1(name) + app::wordFor(quantity);
            description.quantity = quantity;
            description.name = kOthers;
            description.source = kOthers;
            description.device = kOthers;
            description.evidence = EvidenceLabel::Measured;
            if (quantity == app::Quantity::Power || quantity == app::Quantity::EnergyPerToken) {
                description.scope = EnergyScope::Package;
            }
            m_metrics->addSeries(description);
            m_metrics->addSample(description.id, {1.0, 2.0});
        }
    }
    m_metrics->tick();
    app::SensorStatus status;
    status.isKnown = true;
    status.hasReadings = true;
    status.idleWatts = 4.9;
    status.costShare = 0.0004;
    status.meterCount = 2;
    m_sensors->tell(status);
}

void TestTranslatedWindow::showExplorer()
{
    auto snapshot = std::make_shared<app::ActivationSnapshot>();
    snapshot->recording = 1;
    snapshot->chat = m_chats->currentChat().value;
    snapshot->modelName = kOthers;
    snapshot->parts = std::make_shared<app::LayerParts>(tests::bundledLayerParts());
    snapshot->layers = 2;
    snapshot->hidden = 4;
    for (std::size_t i = 0; i < 3; ++i) {
        auto column = std::make_shared<app::TokenColumn>();
        column->position = i;
        column->text = kOthers;
        column->isWritten = i > 0;
        column->values.resize(static_cast<std::size_t>(snapshot->parts->series.size()) * 2, 0.5F);
        column->channels.assign(3 * 2, 0.5F);
        snapshot->tokens.push_back(std::move(column));
    }
    snapshot->channels = {0, 2};
    snapshot->codeCounts.assign(
        static_cast<std::size_t>(snapshot->parts->projections.size()) * 2 * app::kExplorerCodes, 1);
    auto memory = std::make_shared<app::MemoryView>();
    memory->endPosition = 3;
    memory->halfLives = {{1.0F, 2.0F, 3.0F}, {1.0F, 2.0F, 4.0F}};
    app::RememberedMessage left;
    left.lastPosition = 1;
    left.text = kOthers;
    left.shares.assign(2, {0.1F, 0.5F, 0.9F});
    left.means.assign(2, 0.5F);
    memory->messages.push_back(left);
    snapshot->memory = memory;
    m_explorer->show(std::move(snapshot));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

void TestTranslatedWindow::addStates() const
{
    QTest::addColumn<QString>("state");
    for (const char* const state : {"no model", "model", "chat", "errors", "meters", "explorer"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

std::vector<SeenText> TestTranslatedWindow::seenIn(const QString& state)
{
    open();
    const QStringList order = {QStringLiteral("no model"), QStringLiteral("model"),
                               QStringLiteral("chat"),     QStringLiteral("errors"),
                               QStringLiteral("meters"),   QStringLiteral("explorer")};
    const qsizetype wanted = order.indexOf(state);
    if (wanted > 0) {
        loadModel();
    }
    if (wanted > 1) {
        talk();
    }
    if (state == order.at(3)) {
        fail();
    } else if (wanted > 3) {
        addMeters();
    }
    if (wanted == 5) {
        showExplorer();
    }
    QTest::keyClick(m_window.get(), Qt::Key_F1); // the keys
    QTest::qWait(0);
    std::vector<SeenText> seen = tests::seenTexts(*m_window);
    for (const QWidget* popup : QApplication::topLevelWidgets()) {
        if (popup != m_window.get() && popup->parentWidget() == nullptr) {
            for (const SeenText& text : tests::seenTexts(*popup)) {
                seen.push_back(text);
            }
        }
    }
    addRows(seen);
    addContextMenus(seen);
    addPlots(seen);
    const std::vector<SeenText> painted = tests::paintedTexts(*m_window);
    seen.insert(seen.end(), painted.begin(), painted.end());
    return seen;
}

// What rows say to the mouse and to screen readers.
void TestTranslatedWindow::addRows(std::vector<SeenText>& seen) const
{
    for (const auto* list : m_window->findChildren<QListView*>()) {
        for (int row = 0; list->model() != nullptr && row < list->model()->rowCount(); ++row) {
            for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)}) {
                SeenText text;
                text.place = list->objectName() + QStringLiteral(" row");
                text.text = list->model()->index(row, 0).data(role).toString();
                text.isTip = role == Qt::ToolTipRole;
                text.isRich = text.isTip && Qt::mightBeRichText(text.text);
                seen.push_back(text);
            }
        }
    }
}

// Those of our own: of a line or a text that is edited they are Qt's.
void TestTranslatedWindow::addContextMenus(std::vector<SeenText>& seen) const
{
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isQts = qobject_cast<QLineEdit*>(widget) != nullptr
                           || qobject_cast<QTextEdit*>(widget) != nullptr
                           || qobject_cast<QLabel*>(widget) != nullptr
                           || qobject_cast<QScrollBar*>(widget) != nullptr
                           || qobject_cast<QTextEdit*>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || isQts) {
            continue;
        }
        QPoint place = widget->rect().center();
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
            view != nullptr && view->model() != nullptr) {
            place = view->visualRect(view->model()->index(0, 0)).center(); // has a menu of its own
        }
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        if (QWidget* menu = QApplication::activePopupWidget()) {
            const std::vector<SeenText> texts = tests::seenTexts(*menu);
            seen.insert(seen.end(), texts.begin(), texts.end());
            menu->close();
        }
    }
}

void TestTranslatedWindow::addPlots(std::vector<SeenText>& seen) const
{
    for (const auto* card : m_window->findChildren<ui::MetricCard*>()) {
        SeenText text;
        text.place = card->objectName() + QStringLiteral(" drawn");
        text.text = lettersIn(ui::drawPicture(*m_theme, {}, card->plot(), ui::PictureFormat::Svg));
        seen.push_back(text);
    }
}

void TestTranslatedWindow::translatesWhatIsSeen_data()
{
    addStates();
}

void TestTranslatedWindow::translatesWhatIsSeen()
{
    QFETCH(QString, state);
    QStringList untranslated;
    int translated = 0;
    for (const SeenText& seen : seenIn(state)) {
        translated += seen.text.contains(kOpen) ? 1 : 0;
        if (isSpoken(outsideBrackets(seen.text)) && !isNameOfLanguage(seen.text)) {
            untranslated.append(seen.place + QStringLiteral(": ") + seen.text);
        }
    }
    untranslated.removeDuplicates();
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
    QVERIFY(translated > 80);
}

void TestTranslatedWindow::translatesWhatTheEngineSays_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no such file
    QTest::addColumn<QString>("sentence");   // %1: the file
    const auto number = [](quint64 value, qsizetype bytes) {
        QByteArray text;
        for (qsizetype i = 0; i < bytes; ++i) {
            text += static_cast<char>(value >> (8 * i));
        }
        return text;
    };
    const auto text = [&](const QByteArray& letters) -> QByteArray {
        return number(static_cast<quint64>(letters.size()), 8) + letters;
    };
    const QByteArray foreign = "GGUF" + number(3, 4) + number(0, 8) + number(1, 8)
                               + text("general.architecture") + number(8, 4) + text("other");
    const QString absent = QString::fromStdString(std::generic_category().message(ENOENT));
    QTest::newRow("missing file") << QByteArray()
                                  << QStringLiteral("\u27E6%1: cannot be read: ") + absent
                                         + QStringLiteral(".\u27E7");
    QTest::newRow("damaged model")
        << QByteArray("GGUF\x03\x00", 6)
        << QStringLiteral(
               "\u27E6%1: \u27E6version\u27E7: \u27E6needs 4 bytes at offset 4, the file "
               "has 2 left\u27E7.\u27E7");
    QTest::newRow("unsupported architecture")
        << foreign
        << QStringLiteral("\u27E6%1: this is a \"other\" model; Trilume runs \"hgrn_bit\", "
                          "\"bitnet-b1.58\", \"bitnet-25\", \"bitnet\", \"llama\", \"qwen3\" "
                          "only (general.architecture).\u27E7");
    QTest::newRow("Git LFS pointer")
        << QByteArray("version https://git-lfs.github.com/spec/v1\nsize 12345\n")
        << QStringLiteral("\u27E6%1: is a Git LFS pointer to the file of 12345 bytes and not the "
                          "file: get it with \"git lfs pull\" in its folder, or download it by "
                          "itself.\u27E7");
}

// From the engine, which knows nothing of languages, to the eye.
void TestTranslatedWindow::translatesWhatTheEngineSays()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gguf"));
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    app::ModelWorker worker(app::loadLocalModel);
    app::LocalModelController models(worker, settings);
    openOn(models);
    models.open(path);
    const QString expected = sentence.arg(path);
    const auto isSeen = [&] {
        const std::vector<SeenText> seen = tests::seenTexts(*m_window);
        return std::any_of(seen.begin(), seen.end(),
                           [&](const SeenText& text) { return text.text == expected; });
    };
    QTRY_VERIFY2(isSeen(), qPrintable(expected));
    m_window.reset(); // before what it shows
}

void TestTranslatedWindow::showsTextsOfOthersLetterByLetter_data()
{
    addStates();
}

void TestTranslatedWindow::showsTextsOfOthersLetterByLetter()
{
    QFETCH(QString, state);
    QStringList wrong;
    int shown = 0;
    for (const SeenText& seen : seenIn(state)) {
        const bool isRaw = seen.text.contains(QStringLiteral("<b>1</b>"));
        shown += isRaw || seen.text.contains(QStringLiteral("&lt;b&gt;1")) ? 1 : 0;
        const bool losesLetters =
            seen.isMnemonic && isRaw && !seen.text.contains(QStringLiteral("&&2"));
        if ((isRaw && seen.isRich) || losesLetters) {
            wrong.append(seen.place + QStringLiteral(": ") + seen.text);
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(shown > 0 || state == QLatin1String("no model"));
}

void TestTranslatedWindow::mixesNoDigits_data()
{
    addStates();
}

// Where digits are not those of this file, what has any of these was not written by the formatter.
void TestTranslatedWindow::mixesNoDigits()
{
    QFETCH(QString, state);
    static const QRegularExpression kNames(
        QStringLiteral("<b>1</b>|<b>1<[^\\n]*\u2026|AVX-\\d*\u2026|&lt;b&gt;1&lt;/"
                       "b&gt;|&+2|&amp;2|avx2|AVX-512|int8|F1\\d?|F2|F3|"
                       "Ctrl\\+\\d|MMfreeLM-[\\d.]+[MB]|[\\d.]+[MB] |Apache-2\\.0|arXiv "
                       "2406\\.02528"));
    QFile catalogue(QStringLiteral(TRILUME_PSEUDO_LANGUAGE)
                        .replace(QStringLiteral(".qm"), QStringLiteral(".ts")));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const QString sentences = QString::fromUtf8(catalogue.readAll()); // they may have digits
    static const QRegularExpression kLatinDigit(QStringLiteral("[0-9]"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    const std::vector<SeenText> texts = seenIn(state);
    QLocale::setDefault(QLocale::c());
    QStringList wrong;
    for (const SeenText& seen : texts) {
        const bool isSentence = sentences.contains(seen.text.toHtmlEscaped());
        if (!isSentence && kLatinDigit.match(QString(seen.text).remove(kNames)).hasMatch()) {
            wrong.append(seen.place + QStringLiteral(": ") + seen.text);
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// Those of the desktop, which the fake ones stand in for elsewhere.
void TestTranslatedWindow::knowsTheDialogs()
{
    QWidget parent;
    ui::NativeDialogs dialogs;
    QStringList untranslated;
    // Their frames are Qt's, their titles and kinds of files are ours.
    const auto ignore = [](const QString&) {
    };
    dialogs.askForModelFile(parent, m_folder->path(), ignore);
    dialogs.askForSaveFile(parent, QStringLiteral("1.csv"), ignore);
    dialogs.askForPowerLog(parent, ignore);
    dialogs.askForChats(parent, ignore);
    dialogs.askForChatsCopy(parent, ignore);
    QStringList ours;
    for (const auto* dialog : parent.findChildren<QFileDialog*>()) {
        ours += dialog->windowTitle();
        if (dialog->acceptMode() == QFileDialog::AcceptOpen) {
            ours += dialog->nameFilters();
        }
    }
    QCOMPARE(ours.size(), 5 + 2 * 4);
    for (const QString& text : ours) {
        if (!text.contains(kOpen) || isSpoken(outsideBrackets(text))) {
            untranslated.append(text);
        }
    }
    // What is suggested where a text cannot be saved.
    open();
    m_window->stayOpen(kOthers, kOthers);
    m_window->findChild<QWidget*>(QStringLiteral("unsavedError"))
        ->findChild<QAbstractButton*>(QStringLiteral("bannerAction"))
        ->click();
    QVERIFY(m_dialogs.suggestedName.contains(kOpen));
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
}

// Or the walk would pass by what it was made for.
void TestTranslatedWindow::findsTextsOfAllKinds()
{
    const std::vector<SeenText> seen = seenIn(QStringLiteral("meters"));
    const auto has = [&seen](const char* place, const char* text) {
        return std::any_of(seen.begin(), seen.end(), [&](const SeenText& one) {
            return one.place.contains(QLatin1String(place))
                   && one.text.contains(QString::fromUtf8(text));
        });
    };
    QVERIFY(has("exportCsv", "Save the figures")); // in the menu of a card
    QVERIFY(has("chatList", "Yesterday") || has("(QWidget) painted", "Yesterday"));
    QVERIFY(has("timeAxis", "now"));
    QVERIFY(has("painted", "to first token"));
    QVERIFY(has("powerCard drawn", "light bulb"));
}

QTEST_MAIN(TestTranslatedWindow)
#include "test_translated_window.moc"
