// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/settings/settings.h"
#include "tests/app/download/download_desk.h"
#include "ui/models/download_part.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;

// The part of the page that downloads, with a server of this machine's.
class TestDownloadPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsOffered();
    void asksBeforeARepositoryIsLoaded();
    void asksTheServerOfTheSettings();
    void nothingIsLoadedThatWasNotWanted();
    void tellsWhatBecameOfADownload();

private:
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_part->findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QString state() const { return find<QLabel>("downloadState")->text(); }

    void click(const char* name) const { QTest::mouseClick(find(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<tests::ModelServer> m_server;
    std::unique_ptr<ui::DownloadPart> m_part;
};

void TestDownloadPart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_server = std::make_unique<tests::ModelServer>();
    m_server->setRevision(tests::kCommitA,
                          {{"config.json", "{}"},
                           {"model.safetensors", tests::modelBytes(3'000'000), true},
                           {"tokenizer.model", tests::modelBytes(3'000), true}});
    m_part = std::make_unique<ui::DownloadPart>(*m_theme, *m_settings, nullptr);
    app::DownloadOptions options;
    options.server.endpoint = m_server->address("").toStdString();
    options.retries.attempts = 1;
    m_part->setOptions(options);
    m_part->show();
    QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
}

void TestDownloadPart::cleanup()
{
    m_part.reset();
    m_server.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestDownloadPart::saysWhatIsOffered()
{
    QString all;
    const auto labels = m_part->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        all += label->text() + QLatin1Char('\n');
    }
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        for (const std::string_view fact : {entry.name, entry.repository, entry.licence}) {
            QVERIFY(all.contains(QLatin1String(fact.data(), static_cast<qsizetype>(fact.size()))));
        }
        // Nothing can be loaded of which it is not known where it lies.
        QCOMPARE(m_part->findChild<QWidget*>(QStringLiteral("download-")
                                             + QString::fromStdString(entry.name))
                     == nullptr,
                 entry.repository.empty());
    }
    QVERIFY(m_server->seen().isEmpty());
}

void TestDownloadPart::asksBeforeARepositoryIsLoaded()
{
    QSignalSpy downloaded(m_part.get(), &ui::DownloadPart::downloaded);
    find<QLineEdit>("downloadField")->setText(QStringLiteral("maker/model"));
    click("downloadOther");
    auto* confirm = find("confirmDownload");
    QTRY_VERIFY(confirm->isVisible());
    QVERIFY2(state().contains(QStringLiteral("2.86")), qPrintable(state())); // MiB
    QVERIFY(state().contains(QStringLiteral("maker/model")));
    QVERIFY(m_server->asked().isEmpty()); // the list alone
    QVERIFY(confirm->hasFocus());
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(!confirm->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(downloaded.size(), 1, 20'000);
    QCOMPARE(m_server->asked().size(), 3);
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("trilume/models/model"))));
}

void TestDownloadPart::asksTheServerOfTheSettings()
{
    tests::ModelServer own;
    own.setRevision(tests::kCommitA, {{"config.json", "{}"},
                                      {"model.safetensors", tests::modelBytes(4'000'000), true},
                                      {"tokenizer.model", tests::modelBytes(3'000), true}});
    m_settings->setText(app::SettingId::HubAddress, QString::fromLatin1(own.address("")));
    find<QLineEdit>("downloadField")->setText(QStringLiteral("maker/model"));
    click("downloadOther");
    QTRY_VERIFY(find("confirmDownload")->isVisible());
    QVERIFY2(state().contains(QStringLiteral("3.82")), qPrintable(state()));
    QVERIFY(m_server->seen().isEmpty());
    click("cancelDownload");
    m_settings->reset(app::SettingId::HubAddress);
    click("downloadOther");
    QTRY_VERIFY(find("confirmDownload")->isVisible());
    QVERIFY2(state().contains(QStringLiteral("2.86")), qPrintable(state()));
}

void TestDownloadPart::nothingIsLoadedThatWasNotWanted()
{
    find<QLineEdit>("downloadField")->setText(QStringLiteral("maker/model"));
    click("downloadOther");
    QTRY_VERIFY(find("confirmDownload")->isVisible());
    click("cancelDownload");
    QCOMPARE(state(), QStringLiteral("Nothing was downloaded."));
    QVERIFY(!find("confirmDownload")->isVisible() && !find("cancelDownload")->isVisible());
    QVERIFY(find("downloadOther")->isEnabled());
    QVERIFY(m_server->asked().isEmpty());
    find<QLineEdit>("downloadField")->setText(QStringLiteral("maker/other"));
    click("downloadOther");
    QTRY_VERIFY(state().contains(QStringLiteral("maker/other"))
                && find("downloadOther")->isEnabled());
    QVERIFY(!find("confirmDownload")->isVisible());
}

void TestDownloadPart::tellsWhatBecameOfADownload()
{
    m_server->setPrank([](const tests::SeenRequest&, tests::ServedConnection& connection) {
        connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n"
                         "\r\n<html>Log in.</html>");
        return true;
    });
    auto* field = find<QLineEdit>("downloadField");
    field->setText(QString::fromLatin1(m_server->address("/files/small.gguf")));
    click("downloadOther");
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("web page")), 20'000);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("trilume/models/small.gguf"))));
    // One that nobody goes on with.
    m_server->setPrank([](const tests::SeenRequest&, tests::ServedConnection& connection) {
        connection.holdOpen();
        return true;
    });
    click("downloadOther");
    auto* cancel = find("cancelDownload");
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("Cancelled")), 20'000);
    QVERIFY(find("downloadOther")->isEnabled());
    field->setText(QStringLiteral("not an address at all"));
    click("downloadOther");
    QTRY_VERIFY(!state().contains(QStringLiteral("Cancelled")));
    QTRY_VERIFY(find("downloadOther")->isEnabled());
}

QTEST_MAIN(TestDownloadPart)
#include "test_download_part.moc"
