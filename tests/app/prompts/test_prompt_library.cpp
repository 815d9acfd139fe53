// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/prompt_file.h"
#include "app/prompts/prompt_library.h"
#include "app/prompts/prompt_places.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;

class TestPromptLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsPlaces_data();
    void findsPlaces();
    void goesFromPlaceToPlace();
    void namesAPromptByItsBeginning();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void beginsWithSomeToShowWhatTheyAre();
    void keepsWhatIsChanged();
    void keepsNothingThatIsNone();
    void bringsBackWhatWasRemoved();
    void aDamagedFileIsPutAside();
    void tellsWhatCannotBeWritten();
    void allIsForgotten();
    void whatIsWrittenByHandIsRead();
    void whatIsWrittenByHandIsNotLost();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("prompts.json"));
    }

    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    // Read from the disk, whole.
    [[nodiscard]] std::unique_ptr<PromptLibrary> loaded() const
    {
        auto library = std::make_unique<PromptLibrary>(path());
        QSignalSpy changed(library.get(), &PromptLibrary::changed);
        library->load();
        if (!changed.wait()) {
            qFatal("the prompts were not read");
        }
        return library;
    }

    [[nodiscard]] static QString titles(const PromptLibrary& library)
    {
        QStringList titles;
        for (const Prompt& prompt : library.prompts()) {
            titles.append(prompt.title);
        }
        return titles.join(QStringLiteral(" | "));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPromptLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPromptLibrary::findsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QStringLiteral("Hello") << 0;
    QTest::newRow("one") << QStringLiteral("Say {{this}}.") << 1;
    QTest::newRow("two") << QStringLiteral("{{a}} and {{b c}}") << 2;
    QTest::newRow("empty") << QStringLiteral("{{}}") << 0;
    QTest::newRow("one brace") << QStringLiteral("{a}") << 0;
    QTest::newRow("three braces") << QStringLiteral("{{{a}}}") << 1;
    QTest::newRow("over lines") << QStringLiteral("{{a\nb}}") << 0;
    QTest::newRow("unclosed") << QStringLiteral("{{a") << 0;
    QTest::newRow("code") << QStringLiteral("int a[2][2] = {{1, 2}, {3, 4}};") << 0;
    QTest::newRow("long") << QStringLiteral("{{%1}}").arg(QString(61, u'a')) << 0;
    QTest::newRow("of another script") << QStringLiteral("{{\u0627\u0633\u0645}}") << 1;
}

void TestPromptLibrary::findsPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    const std::vector<PromptPlace> places = promptPlaces(text);
    QCOMPARE(static_cast<int>(places.size()), count);
    for (const PromptPlace& place : places) {
        const QString found = text.mid(place.begin, place.length);
        QVERIFY(found.startsWith(QStringLiteral("{{")) && found.endsWith(QStringLiteral("}}")));
    }
}

void TestPromptLibrary::goesFromPlaceToPlace()
{
    const QString text = QStringLiteral("Say {{a}} in {{b}}.");
    QCOMPARE(nextPromptPlace(text, 0), std::optional(PromptPlace{4, 5}));
    QCOMPARE(nextPromptPlace(text, 5), std::optional(PromptPlace{13, 5}));
    QCOMPARE(nextPromptPlace(text, 18), std::nullopt); // not round: keys could not leave the field
    QCOMPARE(nextPromptPlace(QStringLiteral("Say it."), 0), std::nullopt);
}

void TestPromptLibrary::namesAPromptByItsBeginning()
{
    QCOMPARE(promptTitle(QStringLiteral("  Say\n it. ")), QStringLiteral("Say it."));
    const QString title = promptTitle(QStringLiteral("The lamp is lit. ").repeated(10));
    QVERIFY(title.size() <= 61);
    QVERIFY2(title.endsWith(QStringLiteral("\u2026")), qPrintable(title));
    QVERIFY(!promptTitle(QStringLiteral("\U0001F600").repeated(60)).contains(QChar(0xFFFD)));
}

void TestPromptLibrary::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QByteArray& bytes, const char* named) {
        QTest::newRow(name) << bytes << QString::fromLatin1(named);
    };
    row("no JSON", "{\"prompts\": [", "byte");
    row("a picture", "\x89PNG\r\n", "JSON");
    row("empty", "", "JSON");
    row("another object", "{}", "prompts: found nothing");
    row("no list", R"({"prompts": "a"})", "prompts: found a text, expected a list");
    row("no object", R"({"prompts": [1]})", "prompts[0].text: found nothing");
    row("a number", R"({"prompts": [{"text": "a"}, {"text": 1}]})",
        "prompts[1].text: found a number");
    row("no text", R"({"prompts": [{"text": "  "}]})", "prompts[0].text");
    row("a long text", R"({"prompts": [{"text": ")" + QByteArray(20'001, 'a') + R"("}]})",
        "one of 20");
    row("a long title",
        R"({"prompts": [{"text": "a", "title": ")" + QByteArray(101, 'a') + R"("}]})",
        "prompts[0].title");
    row("too many", R"({"prompts": [)" + QByteArray("1,").repeated(500) + "1]}", "at most 500");
}

void TestPromptLibrary::refusesWrongFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    write(bytes);
    const Result<std::vector<Prompt>> read = readPrompts(path());
    QVERIFY(!read.ok());
    const QString message = QString::fromStdString(read.error().english());
    QVERIFY2(message.contains(named), qPrintable(message));
    QVERIFY2(message.contains(path()), qPrintable(message));
}

void TestPromptLibrary::beginsWithSomeToShowWhatTheyAre()
{
    const auto library = loaded();
    QCOMPARE(library->prompts().size(), std::size_t{3});
    for (const Prompt& prompt : library->prompts()) {
        QVERIFY(!promptPlaces(prompt.text).empty());
    }
    QVERIFY(!QFile::exists(path())); // nothing was changed yet
    library->load();                 // once is enough
}

void TestPromptLibrary::keepsWhatIsChanged()
{
    {
        const auto library = loaded();
        library->remove(2);
        QVERIFY(library->add(QStringLiteral("Say {{this}}\nin \"two\" lines.")));
        QVERIFY(library->rename(1, QStringLiteral("  Short\nand new ")));
    } // which waits for the file
    const auto library = loaded();
    QCOMPARE(titles(*library),
             QStringLiteral("Say {{this}} in \"two\" lines. | Short and new | For a child"));
    QCOMPARE(library->prompts().front().text, QStringLiteral("Say {{this}}\nin \"two\" lines."));
}

void TestPromptLibrary::keepsNothingThatIsNone()
{
    const auto library = loaded();
    QSignalSpy failed(library.get(), &PromptLibrary::failed);
    QVERIFY(!library->add(QStringLiteral(" \n")));
    QCOMPARE(failed.size(), 0);
    QVERIFY(!library->add(QString(20'001, u'a')));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!library->rename(0, QStringLiteral("  ")));
    QVERIFY(!library->rename(7, QStringLiteral("a")));
    QVERIFY(!library->rename(-1, QStringLiteral("a")));
    library->remove(7);
    QCOMPARE(library->prompts().size(), std::size_t{3});
    write(
        promptsJson(std::vector<Prompt>(kMostPrompts, {QStringLiteral("a"), QStringLiteral("b")})));
    const auto full = loaded();
    QSignalSpy refused(full.get(), &PromptLibrary::failed);
    QVERIFY(!full->add(QStringLiteral("one more")));
    QCOMPARE(refused.size(), 1);
    full->remove(0);
    QVERIFY(full->add(QStringLiteral("one more")));
    QVERIFY(!full->bringBack()); // a file of more would be refused at the next start
    QCOMPARE(full->prompts().size(), std::size_t{kMostPrompts});
}

void TestPromptLibrary::bringsBackWhatWasRemoved()
{
    const auto library = loaded();
    const QString before = titles(*library);
    QVERIFY(!library->canBringBack());
    library->remove(1);
    QVERIFY(titles(*library) != before);
    library->remove(0);
    QCOMPARE(library->lastRemoved(), QStringLiteral("In one sentence"));
    QVERIFY(library->bringBack());
    QVERIFY(library->bringBack()); // the one before it
    QCOMPARE(titles(*library), before);
    QVERIFY(!library->bringBack());
    QCOMPARE(titles(*library), before);
}

void TestPromptLibrary::aDamagedFileIsPutAside()
{
    const QByteArray damaged = R"({"prompts": [{"text": "mine"}, )";
    write(damaged);
    PromptLibrary library(path());
    QSignalSpy failed(&library, &PromptLibrary::failed);
    library.load();
    QVERIFY(failed.wait());
    const QString message = failed.at(0).at(0).toString();
    QVERIFY2(message.contains(path() + QStringLiteral(".damaged")), qPrintable(message));
    QFile aside(path() + QStringLiteral(".damaged"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    QVERIFY(library.add(QStringLiteral("Anew"))); // and goes on
}

void TestPromptLibrary::tellsWhatCannotBeWritten()
{
    PromptLibrary library(m_folder->filePath(QStringLiteral("no/such/folder/prompts.json")));
    QSignalSpy changed(&library, &PromptLibrary::changed);
    library.load();
    QVERIFY(changed.wait());
    QSignalSpy failed(&library, &PromptLibrary::failed);
    QVERIFY(library.add(QStringLiteral("Anew")));
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("no/such/folder")));
}

void TestPromptLibrary::allIsForgotten()
{
    write(R"({"prompts": [)"); // is put aside
    {
        PromptLibrary library(path());
        QSignalSpy changed(&library, &PromptLibrary::changed);
        library.load();
        QVERIFY(changed.wait());
        QVERIFY(library.add(QStringLiteral("Secret")));
        library.remove(0);
        library.forgetAll();
        QCOMPARE(library.prompts().size(), std::size_t{3}); // as at a first start
        QVERIFY(!library.canBringBack());
    } // which waits for the file
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    write(promptsJson({{QStringLiteral("Secret"), QStringLiteral("Secret")}}));
    {
        PromptLibrary library(path()); // was never asked for
        library.forgetAll();
        library.load();
        QCOMPARE(library.prompts().size(), std::size_t{3});
    }
    QVERIFY(!QFile::exists(path()));
}

namespace {

const QByteArray kByHand = R"json({"prompts": [{"title": "By hand", "text": "Hello"}]})json";

} // namespace

// Each time the panel is opened.
void TestPromptLibrary::whatIsWrittenByHandIsRead()
{
    const auto library = loaded();
    QSignalSpy changed(library.get(), &PromptLibrary::changed);
    QVERIFY(library->add(QStringLiteral("Mine")));
    QTRY_VERIFY(QFile::exists(path()));
    QTest::qWait(0); // that it is written has been heard of
    write(kByHand);
    QTRY_VERIFY((library->load(), titles(*library) == QStringLiteral("By hand")));
    changed.clear();
    library->load(); // nothing new
    QVERIFY(library->add(QStringLiteral("Mine")));
    QTRY_COMPARE(titles(*loaded()), QStringLiteral("Mine | By hand"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestPromptLibrary::whatIsWrittenByHandIsNotLost()
{
    write(kByHand);
    const auto library = loaded();
    QByteArray edited = kByHand;
    write(edited.replace("Hello", "Edited by hand"));
    QSignalSpy failed(library.get(), &PromptLibrary::failed);
    QVERIFY(library->add(QStringLiteral("Mine")));
    QTRY_COMPARE(failed.count(), 1);
    const QString aside = path() + QStringLiteral(".edited");
    QVERIFY2(failed.at(0).at(0).toString().contains(aside), "");
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), edited);
    QCOMPARE(titles(*loaded()), QStringLiteral("Mine | By hand"));
    QVERIFY(library->add(QStringLiteral("More"))); // and that is all
    QTRY_COMPARE(titles(*loaded()), QStringLiteral("More | Mine | By hand"));
    QCOMPARE(failed.count(), 1);
    library->forgetAll();
    QTRY_VERIFY(!QFile::exists(aside));
}

QTEST_GUILESS_MAIN(TestPromptLibrary)
#include "test_prompt_library.moc"
