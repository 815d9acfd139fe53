// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_controller.h"
#include "app/library/model_loader.h"
#include "app/library/model_worker.h"
#include "app/platform/text_run.h"
#include "app/settings/setting_table.h"
#include "app/settings/settings.h"
#include "tests/support/named_window.h"
#include "tests/support/seen_texts.h"
#include "ui/main_window.h"
#include "ui/widgets/dialogs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
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
                                   return QString::fromUtf8(choice.name) == app::withoutRuns(text);
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
                       "ridger/\\S*|microsoft/\\S*|"
                       "Return|Home|End|Space|PgUp|PgDown|Up|Down|Del|Menu|Tab|Left|Right"));
    static const QRegularExpression kWord(QStringLiteral("\\p{L}{3,}"));
    return kWord.match(QString(text).remove(kSame)).hasMatch();
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
    void addStates() const;

    QTranslator m_translator;
    tests::NamedWindow m_named{kOthers};
};

void TestTranslatedWindow::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(TRILUME_PSEUDO_LANGUAGE)));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void TestTranslatedWindow::addStates() const
{
    QTest::addColumn<QString>("state");
    for (const QString& state : tests::NamedWindow::states()) {
        QTest::newRow(qPrintable(state)) << state;
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
    for (const SeenText& seen : m_named.seenIn(state)) {
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
    m_named.openOn(models);
    models.open(path);
    const QString expected = sentence.arg(path);
    const auto isSeen = [&] {
        const std::vector<SeenText> seen = tests::seenTexts(m_named.window());
        return std::any_of(seen.begin(), seen.end(),
                           [&](const SeenText& text) { return text.text == expected; });
    };
    QTRY_VERIFY2(isSeen(), qPrintable(expected));
    m_named.open(); // before the controller goes
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
    for (const SeenText& seen : m_named.seenIn(state)) {
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
                       "2406\\.02528|BitNet-2B4T|bitnet-b1\\.58-2B-4T|HF1BitLLM|Llama 3|"
                       "(Falcon|Llama|Ternary-Bonsai)[\\w.-]+|"
                       "(6 tests|MMLU|MMLU-R|GSM8K|IFEval) [\\d.]+"));
    QFile catalogue(QStringLiteral(TRILUME_PSEUDO_LANGUAGE)
                        .replace(QStringLiteral(".qm"), QStringLiteral(".ts")));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const QString sentences = QString::fromUtf8(catalogue.readAll()); // they may have digits
    static const QRegularExpression kLatinDigit(QStringLiteral("[0-9]"));
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    const std::vector<SeenText> texts = m_named.seenIn(state);
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
    dialogs.askForModelFile(parent, QDir::tempPath(), ignore);
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
    m_named.open();
    m_named.window().stayOpen(kOthers, kOthers);
    m_named.window()
        .findChild<QWidget*>(QStringLiteral("unsavedError"))
        ->findChild<QAbstractButton*>(QStringLiteral("bannerAction"))
        ->click();
    QVERIFY(m_named.dialogs().suggestedName.contains(kOpen));
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(QLatin1Char('\n'))));
}

// Or the walk would pass by what it was made for.
void TestTranslatedWindow::findsTextsOfAllKinds()
{
    const std::vector<SeenText> seen = m_named.seenIn(QStringLiteral("meters"));
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
