// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace trilume::tests {

namespace {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    return file.readAll();
}

std::vector<float> readFloats(const QString& path)
{
    const QByteArray bytes = readFile(path);
    std::vector<float> values(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

std::vector<TokenId> idsFrom(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    std::vector<TokenId> ids;
    ids.reserve(static_cast<std::size_t>(array.size()));
    for (const auto& id : array) {
        ids.push_back(id.toInt());
    }
    return ids;
}

} // namespace

QString goldenFolder(const QString& name)
{
    return QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/golden/") + name;
}

GoldenData readGoldenData(const QString& name)
{
    GoldenData data = readGoldenLogits(name);
    data.hidden = readGoldenFloats(name, QStringLiteral("hidden.f32"));
    data.state = readGoldenFloats(name, QStringLiteral("state.f32"));
    return data;
}

GoldenData readGoldenLogits(const QString& name)
{
    const QString path = goldenFolder(name) + QStringLiteral("/golden.json");
    const QJsonObject json = QJsonDocument::fromJson(readFile(path)).object();
    GoldenData data;
    data.ids = idsFrom(json.value(QLatin1String("ids")));
    data.greedy = idsFrom(json.value(QLatin1String("greedy")));
    data.logits = readGoldenFloats(name, QStringLiteral("logits.f32"));
    return data;
}

std::vector<float> readGoldenFloats(const QString& name, const QString& file)
{
    return readFloats(goldenFolder(name) + QStringLiteral("/") + file);
}

double relativeRowError(const std::vector<float>& actual,
                        const std::vector<float>& expected,
                        std::size_t width)
{
    if (actual.size() != expected.size() || expected.empty()) {
        return std::numeric_limits<double>::infinity();
    }
    double worst = 0.0;
    for (std::size_t row = 0; row < expected.size(); row += width) {
        double largest = 0.0;
        double error = 0.0;
        for (std::size_t i = row; i < row + width; ++i) {
            if (!std::isfinite(actual[i])) {
                return std::numeric_limits<double>::infinity();
            }
            largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
            error = std::max(
                error, std::abs(static_cast<double>(actual[i]) - static_cast<double>(expected[i])));
        }
        worst = std::max(worst, error / largest);
    }
    return worst;
}

} // namespace trilume::tests
