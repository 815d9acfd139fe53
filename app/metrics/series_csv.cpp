// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/series_csv.h"

#include <cmath>

namespace trilume::app {

namespace {

// A field in quotation marks where it needs them.
QByteArray field(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
        || bytes.contains('\r')) {
        bytes.replace("\"", "\"\"");
        return '"' + bytes + '"';
    }
    return bytes;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 9);
}

// What follows the figures, the same on every line of a series.
QByteArray tailOf(const SeriesDescription& description)
{
    const char* scope = description.scope ? scopeName(*description.scope) : "";
    QByteArray tail;
    tail += ',' + field(unitOf(description.quantity));
    tail += ',' + QByteArray(evidenceName(description.evidence));
    tail += ',' + QByteArray(scope);
    tail += ',' + field(description.source);
    tail += ',' + field(description.device);
    tail += ',' + field(description.id) + "\r\n";
    return tail;
}

} // namespace

QByteArray toCsv(const std::vector<const Series*>& series, const CsvRange& range)
{
    QByteArray csv =
        "unix_seconds,quantity,value,lowest,highest,unit,label,scope,source,device,series\r\n";
    for (const Series* one : series) {
        const QByteArray quantity = field(wordFor(one->description().quantity));
        const QByteArray tail = tailOf(one->description());
        for (const RangeSample& sample : one->between(range.fromSeconds, range.toSeconds)) {
            const bool isInside =
                sample.seconds >= range.fromSeconds && sample.seconds <= range.toSeconds;
            if (!isInside || !std::isfinite(sample.value)) {
                continue;
            }
            csv += QByteArray::number(range.toUnixSeconds(sample.seconds), 'f', 3);
            csv += ',' + quantity + ',' + number(sample.value) + ',' + number(sample.lowest);
            csv += ',' + number(sample.highest) + tail;
        }
    }
    return csv;
}

} // namespace trilume::app
