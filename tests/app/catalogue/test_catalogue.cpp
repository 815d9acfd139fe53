// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in resources/models/catalogue.json, and what becomes of it.
#include "app/catalogue/catalogue.h"
#include "engine/checkpoint/architecture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace trilume;

namespace {

// Members that an object may have, and the types of their values.
using Members = QHash<QString, QJsonValue::Type>;

Members membersOfModel()
{
    return {{QStringLiteral("name"), QJsonValue::String},
            {QStringLiteral("family"), QJsonValue::String},
            {QStringLiteral("architecture"), QJsonValue::String},
            {QStringLiteral("parameters"), QJsonValue::String},
            {QStringLiteral("licence"), QJsonValue::String},
            {QStringLiteral("made_by"), QJsonValue::String},
            {QStringLiteral("good_at"), QJsonValue::Array},
            {QStringLiteral("scores"), QJsonValue::Object},
            {QStringLiteral("context"), QJsonValue::Double},
            {QStringLiteral("repository"), QJsonValue::String},
            {QStringLiteral("files"), QJsonValue::Array}};
}

// Of a model: what there has to be.
constexpr const char* kNeeded[] = {"name",    "family",  "architecture", "parameters",
                                   "licence", "made_by", "good_at"};

Members membersOfFile()
{
    return {{QStringLiteral("format"), QJsonValue::String},
            {QStringLiteral("bits"), QJsonValue::Double},
            {QStringLiteral("bytes"), QJsonValue::Double},
            {QStringLiteral("about_gb"), QJsonValue::Double},
            {QStringLiteral("sha256"), QJsonValue::String},
            {QStringLiteral("repository"), QJsonValue::String}};
}

// Empty: all is as it has to be.
QString problemOf(const QJsonObject& object, const Members& members)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (members.value(member.key(), QJsonValue::Undefined) != member.value().type()) {
            return member.key();
        }
        if (member.value().isString() && member.value().toString().trimmed().isEmpty()) {
            return member.key() + QStringLiteral(" is empty");
        }
    }
    return {};
}

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsSchema();
    void namesWhatTheEngineRuns();
    void findsByNameAndSize();
    void saysWhatModelsAreGoodAt();
};

void TestCatalogue::keepsItsSchema()
{
    QFile file(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models/catalogue.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject tree = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(tree.value(QStringLiteral("schema")).toInt(), 1);
    const QJsonArray models = tree.value(QStringLiteral("models")).toArray();
    QCOMPARE(static_cast<std::size_t>(models.size()), app::catalogue().size());
    static const QRegularExpression kRepository(QStringLiteral("^[\\w.-]+/[\\w.-]+$"));
    static const QRegularExpression kSum(QStringLiteral("^[0-9a-f]{12,64}$"));
    for (const auto& value : models) {
        const QJsonObject model = value.toObject();
        QCOMPARE(problemOf(model, membersOfModel()), QString());
        for (const char* member : kNeeded) {
            QVERIFY2(model.contains(QLatin1String(member)), member);
        }
        if (model.contains(QStringLiteral("repository"))) {
            QVERIFY(
                kRepository.match(model.value(QStringLiteral("repository")).toString()).hasMatch());
        }
        const QJsonArray files = model.value(QStringLiteral("files")).toArray();
        for (const auto& one : files) {
            const QJsonObject stored = one.toObject();
            QCOMPARE(problemOf(stored, membersOfFile()), QString());
            QVERIFY(stored.contains(QStringLiteral("bytes"))
                    != stored.contains(QStringLiteral("about_gb")));
            if (stored.contains(QStringLiteral("sha256"))) {
                QVERIFY(kSum.match(stored.value(QStringLiteral("sha256")).toString()).hasMatch());
                QVERIFY(stored.contains(QStringLiteral("bytes")));
            }
        }
    }
}

void TestCatalogue::namesWhatTheEngineRuns()
{
    QSet<QString> names;
    QSet<std::uint64_t> sizes;
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        QVERIFY2(checkpoint::findArchitecture(entry.architecture), entry.name.c_str());
        names.insert(QString::fromStdString(entry.name).toLower());
        for (const app::CatalogueFile& file : entry.files) {
            if (file.bytes) { // or a file would be two models
                QVERIFY(!sizes.contains(*file.bytes));
                sizes.insert(*file.bytes);
            }
        }
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), app::catalogue().size());
}

void TestCatalogue::findsByNameAndSize()
{
    const app::CatalogueEntry* entry = app::findInCatalogue("bitnet-2b4t");
    QVERIFY(entry != nullptr);
    QCOMPARE(entry->repository, std::string("microsoft/bitnet-b1.58-2B-4T"));
    QCOMPARE(app::findBySize(1187801280), entry);
    QCOMPARE(app::findBySize(1187801281), nullptr);
    QVERIFY(app::knownSum(*entry, 1187801280).starts_with("4221b252"));
    QVERIFY(app::knownSum(*entry, 1178623988).empty());
    QCOMPARE(app::leastBytes(*entry), std::uint64_t{1178623988});
    QCOMPARE(app::findInCatalogue("bitnet"), nullptr);
}

void TestCatalogue::saysWhatModelsAreGoodAt()
{
    const app::CatalogueEntry* entry = app::findInCatalogue("Ternary-Bonsai-8B");
    QVERIFY(entry != nullptr);
    QCOMPARE(app::goodAtWords(*entry).english(),
             std::string("tuned for chat, thinks before it answers"));
    QCOMPARE(app::scoresText(*entry),
             std::string("6 tests 75.5, MMLU-R 72.6, GSM8K 91, IFEval 81.8"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
