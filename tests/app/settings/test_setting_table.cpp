// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sampling_presets.h"
#include "app/settings/setting_table.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume::app;

namespace {

QString inFile(const SettingSpec& spec, double value)
{
    switch (spec.kind) {
    case SettingKind::Flag:
        return value != 0.0 ? QStringLiteral("true") : QStringLiteral("false");
    case SettingKind::Choice:
        return QLatin1String(spec.choices[static_cast<std::size_t>(value)].word);
    case SettingKind::Integer:
    case SettingKind::Number:
        return QString::number(value);
    case SettingKind::Text:
    case SettingKind::Address:
        return QStringLiteral("none"); // by default
    }
    return {};
}

QString allowed(const SettingSpec& spec)
{
    if (spec.kind == SettingKind::Choice) {
        QStringList words;
        for (const SettingChoice& choice : spec.choices) {
            words.append(QLatin1String(choice.word));
        }
        return words.join(QStringLiteral(", "));
    }
    if (spec.kind == SettingKind::Flag) {
        return QStringLiteral("true, false");
    }
    if (spec.kind == SettingKind::Address) {
        return QStringLiteral("an address; none: %1").arg(QLatin1String(spec.atMinimum));
    }
    if (spec.kind == SettingKind::Text) {
        return QStringLiteral("up to %1 characters").arg(spec.longest);
    }
    const QString range =
        QStringLiteral("%1 to %2")
            .arg(inFile(spec, spec.range.minimum), QString::number(spec.range.maximum, 'g', 10));
    return *spec.atMinimum == '\0'
               ? range
               : range
                     + QStringLiteral("; %1: %2")
                           .arg(inFile(spec, spec.range.minimum), QLatin1String(spec.atMinimum));
}

// The table as README.md holds it.
QString settingsAsMarkdown()
{
    QString text =
        QStringLiteral("| key | what it is | default | allowed |\n| --- | --- | --- | --- |\n");
    for (const SettingSpec& spec : settingTable()) {
        text += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                    .arg(QLatin1String(spec.key), QLatin1String(spec.name),
                         inFile(spec, spec.defaultValue), allowed(spec));
    }
    return text;
}

} // namespace

class TestSettingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole_data();
    void everyRowIsWhole();
    void everySettingIsStoredAndResets_data();
    void everySettingIsStoredAndResets();
    void aTextIsStoredAndBounded();
    void onlyAnAddressIsStoredAsOne();
    void ownNumbersAreKeptForTheNextStart();
    void resettingAllKeepsWhatIsRemembered();
    void allIsForgottenOrTheFileIsNamed();
    void readmeHoldsTheTable();
    void everyTranslationCanBeChosen();
    void presetsAreDistinctAndKnown();
    void aPresetLeavesTheLongestAnswer();

private:
    static void addRows();
};

void TestSettingTable::addRows()
{
    QTest::addColumn<int>("id");
    for (const SettingSpec& spec : settingTable()) {
        QTest::newRow(spec.key) << static_cast<int>(spec.id);
    }
}

void TestSettingTable::everyRowIsWhole_data()
{
    addRows();
}

void TestSettingTable::everyRowIsWhole()
{
    QFETCH(int, id);
    const SettingSpec& spec = settingSpec(static_cast<SettingId>(id));
    QVERIFY(spec.id == static_cast<SettingId>(id));
    QVERIFY(QString::fromLatin1(spec.key).count(QLatin1Char('/')) == 1);
    QVERIFY(!settingText(spec.name).isEmpty());
    QVERIFY(!settingGroupName(spec.group).isEmpty());
    QVERIFY(spec.range.minimum < spec.range.maximum);
    QVERIFY(spec.defaultValue >= spec.range.minimum && spec.defaultValue <= spec.range.maximum);
    QVERIFY(spec.step > 0.0);
    QCOMPARE(spec.choices.empty(), spec.kind != SettingKind::Choice);
    QCOMPARE(spec.longest > 0, isText(spec));
    // What the page shows of a step must not be rounded away.
    QCOMPARE(QString::number(spec.step, 'f', spec.decimals).toDouble(), spec.step);
    QCOMPARE(QString::number(spec.defaultValue, 'f', spec.decimals).toDouble(), spec.defaultValue);
    int sameKey = 0;
    for (const SettingSpec& other : settingTable()) {
        sameKey += QLatin1String(other.key) == QLatin1String(spec.key) ? 1 : 0;
    }
    QCOMPARE(sameKey, 1);
}

void TestSettingTable::everySettingIsStoredAndResets_data()
{
    addRows();
}

void TestSettingTable::everySettingIsStoredAndResets()
{
    QFETCH(int, id);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const SettingSpec& spec = settingSpec(static_cast<SettingId>(id));
    const double other =
        spec.defaultValue == spec.range.maximum ? spec.range.minimum : spec.range.maximum;
    if (isText(spec)) {
        QSKIP("aTextIsStoredAndBounded");
    }
    {
        Settings settings(file);
        QSignalSpy changed(&settings, &Settings::changed);
        QCOMPARE(settings.value(spec.id), spec.defaultValue);
        QVERIFY(settings.isDefault(spec.id));
        settings.setValue(spec.id, other);
        QCOMPARE(changed.count(), 1);
        settings.setValue(spec.id, other);
        QCOMPARE(changed.count(), 1);
    }
    Settings settings(file);
    QCOMPARE(settings.value(spec.id), other);
    QVERIFY(!settings.isDefault(spec.id));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.reset(spec.id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.value(spec.id), spec.defaultValue);
    settings.reset(spec.id);
    QCOMPARE(changed.count(), 1);
}

void TestSettingTable::aTextIsStoredAndBounded()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const QString text =
        QStringLiteral("Answer in one line.\nBe; \"kind\", 100 % \u00e4\U0001f4a1");
    const SettingId id = SettingId::SystemPrompt;
    {
        Settings settings(file);
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.isDefault(id));
        settings.setText(id, text);
        settings.setText(id, text);
        QCOMPARE(changed.count(), 1);
        settings.setValue(id, 1.0); // it is no number
        settings.setText(SettingId::TopK, text);
        QCOMPARE(changed.count(), 1);
    }
    Settings settings(file);
    QCOMPARE(settings.text(id), text);
    QVERIFY(!settings.isDefault(id));
    const QString longest = QString(kLongestSystemPrompt - 1, QLatin1Char('x'));
    settings.setText(id, longest + QStringLiteral("\U0001f4a1"));
    QCOMPARE(settings.text(id), longest); // no half of a character
    settings.setText(id, longest + QStringLiteral("yz"));
    QCOMPARE(settings.text(id).size(), kLongestSystemPrompt);
    settings.reset(id);
    QVERIFY(settings.text(id).isEmpty());
}

void TestSettingTable::onlyAnAddressIsStoredAsOne()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const SettingId id = SettingId::HubAddress;
    settings.setText(id, QStringLiteral(" https://models.example.org:8443/hub// "));
    QCOMPARE(settings.text(id), QStringLiteral("https://models.example.org:8443/hub"));
    for (const char* none : {"models.example.org", "ftp://example.org", "https://",
                             "https://me:word@example.org", "https://example.org/?a=b",
                             "https://example.org/#a", "https://exa mple.org", "file:///x"}) {
        settings.setText(id, QStringLiteral("https://example.org"));
        settings.setText(id, QLatin1String(none));
        QVERIFY2(settings.text(id).isEmpty(), none);
    }
    settings.setText(id, QStringLiteral("https://example.org/") + QString(100, QLatin1Char('x')));
    QVERIFY(settings.text(id).isEmpty()); // half of an address is another one
}

// As people edit the file: other numbers than there can be are none.
void TestSettingTable::ownNumbersAreKeptForTheNextStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    SamplingSettings own;
    own.temperature = 0.85;
    own.topK = 17;
    own.topP = 0.93;
    own.minP = 0.02;
    own.repetitionPenalty = 1.15;
    {
        Settings settings(file);
        QVERIFY(!settings.ownSampling());
        settings.setOwnSampling(own);
    }
    {
        Settings settings(file);
        settings.setValue(SettingId::MaxTokens, 77);
        own.maxTokens = 77;
        QVERIFY(settings.ownSampling() == own);
        settings.resetAll();
        QVERIFY(settings.ownSampling());
    }
    for (const char* numbers : {"0.85, 17, 0.93, 0.02", "0.85, 17, 1.5, 0.02, 1.15",
                                "nan, 17, 0.93, 0.02, 1.15", "x, 17, 0.93, 0.02, 1.15"}) {
        QSettings(file, QSettings::IniFormat)
            .setValue(QStringLiteral("sampling/own"),
                      QString(QLatin1String(numbers)).split(QStringLiteral(", ")));
        QVERIFY2(!Settings(file).ownSampling(), numbers);
    }
}

void TestSettingTable::resettingAllKeepsWhatIsRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(ThemeChoice::Dark);
    settings.setThreads(2);
    settings.setText(SettingId::SystemPrompt, QStringLiteral("x"));
    settings.setModelPath(QStringLiteral("/models/lamp.gguf"));
    settings.setWelcomeCardClosed(true);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.resetAll();
    QCOMPARE(changed.count(), 1);
    for (const SettingSpec& spec : settingTable()) {
        QVERIFY2(settings.isDefault(spec.id), spec.key);
    }
    QCOMPARE(settings.modelPath(), QStringLiteral("/models/lamp.gguf"));
    QVERIFY(settings.isWelcomeCardClosed());
}

void TestSettingTable::allIsForgottenOrTheFileIsNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Settings settings(file);
    settings.setText(SettingId::SystemPrompt, QStringLiteral("x"));
    settings.setModelPath(QStringLiteral("/models/lamp.gguf"));
    QCOMPARE(settings.forgetAll(), QString());
    QVERIFY(settings.isDefault(SettingId::SystemPrompt));
    QVERIFY(settings.modelPath().isEmpty());
    QFile written(file);
    QVERIFY(!written.open(QIODevice::ReadOnly) || !written.readAll().contains("lamp"));

    settings.setText(SettingId::SystemPrompt, QStringLiteral("x"));
    QSettings(file, QSettings::IniFormat).sync();
    QVERIFY(QDir(folder.path()).removeRecursively());
    QFile inItsPlace(folder.path()); // where the folder was
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    const QString told = settings.forgetAll();
    QVERIFY2(told.contains(file), qPrintable(told));
    QVERIFY(inItsPlace.remove());
}

void TestSettingTable::readmeHoldsTheTable()
{
    QFile readme(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/app/settings/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    QVERIFY2(text.contains(settingsAsMarkdown()), qPrintable(settingsAsMarkdown()));
}

void TestSettingTable::everyTranslationCanBeChosen()
{
    QStringList words{QStringLiteral("system")};
    const QDir folder(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/translations"));
    const QStringList files =
        folder.entryList({QStringLiteral("trilume_*.ts")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        words.append(file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1));
    }
    QStringList choices;
    for (const SettingChoice& choice : settingSpec(SettingId::Language).choices) {
        choices.append(QLatin1String(choice.word));
    }
    choices.sort();
    words.sort();
    QCOMPARE(choices, words);
}

void TestSettingTable::presetsAreDistinctAndKnown()
{
    QSet<QString> words;
    for (std::size_t i = 0; i < samplingPresets().size(); ++i) {
        const SamplingPreset& preset = samplingPresets()[i];
        words.insert(QLatin1String(preset.word));
        QCOMPARE(presetOf(preset.sampling), std::optional(i));
    }
    QCOMPARE(words.size(), qsizetype(samplingPresets().size()));
    SamplingSettings own;
    own.temperature = 0.61;
    QVERIFY(!presetOf(own));
    // The one that is set from the start has a name.
    QVERIFY(presetOf(SamplingSettings{}));
}

void TestSettingTable::aPresetLeavesTheLongestAnswer()
{
    SamplingSettings own;
    own.maxTokens = 77;
    own.topP = 0.5;
    const SamplingSettings now = withPreset(own, samplingPresets()[0]);
    QCOMPARE(now.maxTokens, 77);
    QCOMPARE(now.topP, samplingPresets()[0].sampling.topP);
    QCOMPARE(presetOf(now), std::optional<std::size_t>(0));
}

QTEST_GUILESS_MAIN(TestSettingTable)
#include "test_setting_table.moc"
