// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_speeds.h"

#include "app/platform/file_saver.h"
#include "app/platform/paths.h"
#include "engine/checkpoint/fingerprint.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstddef>
#include <utility>

namespace trilume::app {

namespace {

constexpr double kOlderCounts = 0.8; // of what the next answer counts
constexpr int kFewestTokens = 4;
constexpr qint64 kLargestFile = 1 << 20U;
constexpr std::size_t kMostModels = 1'000;
constexpr QLatin1String kTokens("tokens");
constexpr QLatin1String kSeconds("seconds");

bool isAmount(double value)
{
    return std::isfinite(value) && value > 0.0;
}

bool isFingerprint(const QString& text)
{
    return checkpoint::isFingerprint(text.toStdString());
}

} // namespace

ModelSpeeds::ModelSpeeds(QString path)
    : m_path(std::move(path))
{
    read();
}

void ModelSpeeds::read()
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject all = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    for (auto entry = all.begin(); entry != all.end() && m_sums.size() < kMostModels; ++entry) {
        const QJsonObject object = entry.value().toObject();
        const Sum sum{object.value(kTokens).toDouble(), object.value(kSeconds).toDouble()};
        if (isFingerprint(entry.key()) && isAmount(sum.tokens) && isAmount(sum.seconds)) {
            m_sums.emplace(entry.key(), sum);
        }
    }
}

double ModelSpeeds::of(const QString& fingerprint) const
{
    const auto found = m_sums.find(fingerprint);
    return found == m_sums.end() ? 0.0 : found->second.tokens / found->second.seconds;
}

Status ModelSpeeds::add(const QString& fingerprint, int tokens, double seconds)
{
    if (!isFingerprint(fingerprint) || tokens < kFewestTokens || !isAmount(seconds)) {
        return Done{};
    }
    if (m_sums.size() >= kMostModels && !m_sums.contains(fingerprint)) {
        m_sums.clear(); // thousands of models later: begin anew rather than grow for ever
    }
    Sum& sum = m_sums[fingerprint];
    sum.tokens = kOlderCounts * sum.tokens + tokens;
    sum.seconds = kOlderCounts * sum.seconds + seconds;
    return write();
}

Status ModelSpeeds::write() const
{
    QJsonObject all;
    for (const auto& [fingerprint, sum] : m_sums) {
        all.insert(fingerprint, QJsonObject{{kTokens, sum.tokens}, {kSeconds, sum.seconds}});
    }
    const Status folder = ensurePrivateFolder(QFileInfo(m_path).absolutePath());
    return folder ? writeFile(QJsonDocument(all).toJson(), m_path) : folder;
}

} // namespace trilume::app
