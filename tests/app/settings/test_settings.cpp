// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
#include "app/settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace trilume;
using app::DeviceSetting;
using app::DeviceWork;
using app::SamplingSettings;
using app::SettingId;
using app::Settings;
using app::ThemeChoice;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void defaultsAreThoseOfTheHeader();
    void whatIsAdvisedIsTheDefault();
    void everyValueSurvivesARestart();
    void aBadValueCountsAsNotSet_data();
    void aBadValueCountsAsNotSet();
    void aNumberOutOfRangeMovesToTheNearest();
    void notANumberIsIgnored();
    void changesAreToldOnce();
    void keepsPathsOfModels();
    void keepsWhatIsSetForDevices();
    void theFileHasReadableKeys();
    void theStandardFileLiesInTheConfigurationFolder();

private:
    void write(const QByteArray& text);

    QTemporaryDir m_folder;
    QString m_file;
};

void TestSettings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestSettings::init()
{
    m_file = m_folder.filePath(QStringLiteral("settings.ini"));
    QFile::remove(m_file);
}

void TestSettings::write(const QByteArray& text)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestSettings::defaultsAreThoseOfTheHeader()
{
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.textScale(), 1.0);
    QCOMPARE(settings.modelPath(), QString());
    QCOMPARE(settings.threads(), 0);
    QVERIFY(settings.sampling() == SamplingSettings{});
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.session() == app::SessionSetting{});
    QVERIFY(settings.isChatListVisible());
    QVERIFY(settings.isLiveDockVisible());
    QVERIFY(!settings.isWelcomeCardClosed());
}

// Of the model that is loaded, until the person chooses.
void TestSettings::whatIsAdvisedIsTheDefault()
{
    Settings settings(m_file);
    settings.setValue(SettingId::TopK, 7);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setAdvised(app::AdvisedSettings{0.5, 20, 0.85});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.value(SettingId::Temperature), 0.5);
    QCOMPARE(settings.value(SettingId::TopK), 7.0);
    QCOMPARE(settings.value(SettingId::TopP), 0.85);
    QVERIFY(settings.isDefault(SettingId::Temperature));
    settings.reset(SettingId::TopK);
    QCOMPARE(settings.value(SettingId::TopK), 20.0);
    settings.setValue(SettingId::Temperature, 0.6); // the program's own, and chosen
    QVERIFY(!settings.isDefault(SettingId::Temperature));
    settings.setAdvised(std::nullopt);
    QCOMPARE(settings.value(SettingId::Temperature), 0.6);
    QCOMPARE(settings.value(SettingId::TopP), 1.0);
    QCOMPARE(settings.sampling().maxThoughtTokens, 4096);
    settings.setValue(SettingId::Thinking, 0.0);
    QVERIFY(!settings.sampling().isThinking);
}

void TestSettings::everyValueSurvivesARestart()
{
    const SamplingSettings sampling{0.1, 7, 0.95, 0.05, 1.1, 77};
    const app::SessionSetting session{QStringLiteral("explorerPage"), {7}, {1LL << 40}, -12};
    const QByteArray geometry("\x00\xff geometry\n", 12);
    {
        Settings settings(m_file);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextScale(1.25);
        settings.setModelPath(QStringLiteral("/models/Lampe, grün.gguf"));
        settings.setThreads(3);
        settings.setSampling(sampling);
        settings.setWindowGeometry(geometry);
        settings.setSession(session);
        settings.setChatListVisible(false);
        settings.setLiveDockVisible(false);
        settings.setWelcomeCardClosed(true);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.textScale(), 1.25);
    QCOMPARE(settings.modelPath(), QStringLiteral("/models/Lampe, grün.gguf"));
    QCOMPARE(settings.threads(), 3);
    QVERIFY(settings.sampling() == sampling);
    QCOMPARE(settings.windowGeometry(), geometry);
    QVERIFY(settings.session() == session);
    QVERIFY(!settings.isChatListVisible());
    QVERIFY(!settings.isLiveDockVisible());
    QVERIFY(settings.isWelcomeCardClosed());
}

void TestSettings::aBadValueCountsAsNotSet_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("theme: unknown word") << QByteArray("[appearance]\ntheme=purple\n");
    QTest::newRow("scale: word") << QByteArray("[appearance]\ntext_scale=big\n");
    QTest::newRow("scale: out of range") << QByteArray("[appearance]\ntext_scale=20\n");
    QTest::newRow("scale: nan") << QByteArray("[appearance]\ntext_scale=nan\n");
    QTest::newRow("scale: list") << QByteArray("[appearance]\ntext_scale=1, 2\n");
    QTest::newRow("threads: negative") << QByteArray("[model]\nthreads=-1\n");
    QTest::newRow("threads: fraction") << QByteArray("[model]\nthreads=1.5\n");
    QTest::newRow("threads: overflow") << QByteArray("[model]\nthreads=99999999999\n");
    QTest::newRow("temperature: infinite") << QByteArray("[sampling]\ntemperature=inf\n");
    QTest::newRow("top_p: zero") << QByteArray("[sampling]\ntop_p=0\n");
    QTest::newRow("max_tokens: zero") << QByteArray("[sampling]\nmax_tokens=0\n");
    QTest::newRow("flag: number") << QByteArray("[window]\nchat_list_visible=7\n");
    QTest::newRow("flag: word") << QByteArray("[window]\nwelcome_card_closed=maybe\n");
    QTest::newRow("not an INI file") << QByteArray("\x7f"
                                                   "ELF[[[=\n=]\n");
}

void TestSettings::aBadValueCountsAsNotSet()
{
    QFETCH(const QByteArray, line);
    write(line);
    defaultsAreThoseOfTheHeader();
}

void TestSettings::aNumberOutOfRangeMovesToTheNearest()
{
    Settings settings(m_file);
    settings.setTextScale(9.0);
    settings.setThreads(-4);
    settings.setSampling({-1.0, -1, 2.0, -1.0, 0.0, 0});

    QCOMPARE(settings.textScale(), 3.0);
    QCOMPARE(settings.threads(), 0);
    QVERIFY((settings.sampling() == SamplingSettings{0.0, 0, 1.0, 0.0, 1.0, 1}));
}

void TestSettings::notANumberIsIgnored()
{
    Settings settings(m_file);
    settings.setTextScale(1.5);
    settings.setTextScale(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(settings.textScale(), 1.5);
}

void TestSettings::changesAreToldOnce()
{
    Settings settings(m_file);
    QSignalSpy spy(&settings, &Settings::changed);

    settings.setTheme(ThemeChoice::Light);
    settings.setTheme(ThemeChoice::Light);
    QCOMPARE(spy.count(), 1);

    SamplingSettings sampling;
    sampling.temperature = 1.0;
    sampling.topK = 1;
    settings.setSampling(sampling);
    settings.setSampling(sampling);
    QCOMPARE(spy.count(), 2);

    settings.setWindowGeometry("g");
    settings.setWindowGeometry("g");
    QCOMPARE(spy.count(), 3);
}

void TestSettings::keepsPathsOfModels()
{
    const QStringList folders{QStringLiteral("/models, old"), QStringLiteral("/Lampen, grün")};
    {
        Settings settings(m_file);
        QVERIFY(settings.modelFolders().isEmpty() && settings.recentModels().isEmpty());
        QVERIFY(!settings.modelAtStart().has_value());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setModelFolders(folders + folders + QStringList{QString()});
        settings.setModelFolders(folders);
        QCOMPARE(changed.count(), 1);
        for (int i = 0; i < 20; ++i) {
            settings.addRecentModel(QStringLiteral("/%1, x.gguf").arg(i));
        }
        settings.addRecentModel(QStringLiteral("/17, x.gguf"));
        settings.setModelAtStart(QString());
    }
    Settings settings(m_file);
    QCOMPARE(settings.modelFolders(), folders);
    const QStringList recent = settings.recentModels();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.mid(0, 2),
             QStringList({QStringLiteral("/17, x.gguf"), QStringLiteral("/19, x.gguf")}));
    QCOMPARE(settings.modelAtStart(), QString());
    QVERIFY(settings.modelAtStart().has_value());
    settings.resetAll(); // they are no settings
    QCOMPARE(settings.modelFolders(), folders);
    settings.setModelAtStart(std::nullopt);
    QVERIFY(!settings.modelAtStart().has_value());
    settings.setModelFolders({});
    QVERIFY(settings.modelFolders().isEmpty());
}

void TestSettings::keepsWhatIsSetForDevices()
{
    const QString wide = QStringLiteral("virtual:wide");
    const DeviceSetting faster{DeviceWork::WhatIsFaster,
                               QStringLiteral(R"({"path": "/dev/a  b", "rest_watts": 2})")};
    {
        Settings settings(m_file);
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.deviceSettings().isEmpty());
        settings.setDeviceSetting(wide, {DeviceWork::Everything, {}});
        settings.setDeviceSetting(QStringLiteral("null:0"), {DeviceWork::Everything, {}});
        settings.setDeviceSetting(QStringLiteral("null:0"), {});
        settings.setDeviceSetting(wide, {faster.work, QLatin1Char('\n') + faster.plugin});
        settings.setDeviceSetting(wide, faster);
        QCOMPARE(changed.count(), 4);
    }
    Settings settings(m_file);
    const QHash<QString, DeviceSetting> expected{{wide, faster}};
    QCOMPARE(settings.deviceSettings(), expected);
    settings.setDeviceSetting(wide, {DeviceWork::Usual, QString(5000, QLatin1Char('a'))});
    QCOMPARE(settings.deviceSettings().value(wide).plugin.size(),
             DeviceSetting::kLongestPluginText);
}

void TestSettings::theFileHasReadableKeys()
{
    {
        Settings settings(m_file);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextScale(1.5);
        settings.setModelPath(QStringLiteral("/m.gguf"));
        settings.setThreads(2);
        settings.setSampling({0.5, 10, 0.9, 0.1, 1.2, 64});
        settings.setChatListVisible(false);
        settings.setLiveDockVisible(true);
        settings.setWelcomeCardClosed(true);
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("[appearance]\ntext_scale=1.5\ntheme=dark\n\n"
                        "[model]\npath=/m.gguf\nthreads=2\n\n"
                        "[sampling]\nmax_tokens=64\nmin_p=0.1\nrepetition_penalty=1.2\n"
                        "temperature=0.5\ntop_k=10\ntop_p=0.9\n\n"
                        "[window]\nchat_list_visible=false\nlive_dock_visible=true\n"
                        "welcome_card_closed=true\n"));
}

void TestSettings::theStandardFileLiesInTheConfigurationFolder()
{
    QFile::remove(app::settingsFilePath());
    {
        Settings settings;
        settings.setThreads(2);
    }
    QVERIFY(QFileInfo::exists(app::settingsFilePath()));
    QFile::remove(app::settingsFilePath());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
