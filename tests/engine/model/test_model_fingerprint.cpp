// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/model/model_fingerprint.h"
#include "tests/support/hgrn_bit_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

using namespace trilume;
using namespace trilume::model;

// What a file says of itself against what it holds.
class TestModelFingerprint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatTheFileSaysWhereThatIsTrue();
    void isThatOfTheContentWhereTheFileLies();
    void isComputedOncePerFile();

private:
    [[nodiscard]] Result<std::string> fingerprint()
    {
        const Result<checkpoint::HgrnBitFile> file = tests::openHgrnBitFile(m_path.toStdString());
        if (!file.ok()) {
            return file.error();
        }
        m_said = file.value().fingerprint();
        const auto warn = [this](const Sentence& warning) {
            m_warnings.push_back(warning.english());
        };
        CacheFolder cache(m_folder->filePath(QStringLiteral("cache")).toStdString(), warn);
        return verifiedFingerprint(file.value(), cache, warn, m_stop);
    }

    // One value of an embedding becomes another finite one.
    void changeContent() const
    {
        const Result<checkpoint::HgrnBitFile> file = tests::openHgrnBitFile(m_path.toStdString());
        QVERIFY(file.ok());
        const auto bytes = file.value().tensors().embeddings.bytes;
        QFile changed(m_path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        const qint64 offset = changed.readAll().indexOf(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), 4096));
        QVERIFY(offset > 0 && changed.seek(offset));
        const char low = static_cast<char>(std::to_integer<int>(bytes[0]) ^ 1);
        QVERIFY(changed.putChar(low));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::string m_said;
    std::vector<std::string> m_warnings;
    std::stop_token m_stop;
};

void TestModelFingerprint::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("m.gguf"));
    QVERIFY(QFile::copy(
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    m_warnings.clear();
    m_stop = {};
}

void TestModelFingerprint::isWhatTheFileSaysWhereThatIsTrue()
{
    const Result<std::string> found = fingerprint();
    QVERIFY2(found.ok(), found.ok() ? "" : found.error().english().c_str());
    QCOMPARE(found.value(), m_said);
    QVERIFY(m_warnings.empty());
}

void TestModelFingerprint::isThatOfTheContentWhereTheFileLies()
{
    changeContent();
    const Result<std::string> found = fingerprint();
    QVERIFY2(found.ok(), found.ok() ? "" : found.error().english().c_str());
    QVERIFY(found.value() != m_said);
    QVERIFY(checkpoint::isFingerprint(found.value()));
    QCOMPARE(m_warnings.size(), std::size_t{1});
    QCOMPARE(m_warnings.front(), m_path.toStdString() + ": trilume.fingerprint: found " + m_said
                                     + ", the content gives " + found.value()
                                     + ", which is used: the file was changed after its import.");
    QCOMPARE(fingerprint().value(), found.value()); // remembered, and told again
    QCOMPARE(m_warnings.size(), std::size_t{2});
}

void TestModelFingerprint::isComputedOncePerFile()
{
    QCOMPARE(fingerprint().ok(), true);
    // To compute it would be stopped at once; to remember it is not.
    std::stop_source source;
    source.request_stop();
    m_stop = source.get_token();
    QCOMPARE(fingerprint().value(), m_said);
    changeContent();
    const Result<std::string> stopped = fingerprint();
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestModelFingerprint)
#include "test_model_fingerprint.moc"
