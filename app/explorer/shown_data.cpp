// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/shown_data.h"

#include "app/platform/file_saver.h"
#include "engine/base/check.h"
#include "engine/trace/npz_writer.h"

#include <QByteArray>
#include <QFile>

#include <cmath>
#include <filesystem>
#include <span>
#include <utility>

namespace trilume::app {

namespace {

std::string quoted(const QString& text)
{
    std::string utf8 = text.toStdString();
    if (utf8.find_first_of(",\"\r\n") == std::string::npos) {
        return utf8;
    }
    std::string out = "\"";
    for (const char character : utf8) {
        out += character == '"' ? "\"\"" : std::string(1, character);
    }
    return out + '"';
}

std::string number(float value)
{
    if (std::isnan(value)) {
        return {};
    }
    if (std::isinf(value)) {
        return value > 0.0F ? "inf" : "-inf";
    }
    constexpr int kDigits = 9; // any two floats differ in them
    return QByteArray::number(static_cast<double>(value), 'g', kDigits).toStdString();
}

std::filesystem::path pathOf(const QString& path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

std::vector<std::string> plain(const QStringList& texts)
{
    std::vector<std::string> out;
    out.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts) {
        out.push_back(text.toStdString());
    }
    return out;
}

void addText(trace::NpzWriter& writer, const std::string& name, const QString& text)
{
    const std::vector<std::string> texts{text.toStdString()};
    writer.addTexts(name, texts);
}

Status writeNpz(const ShownData& data, const std::filesystem::path& path)
{
    Result<trace::NpzWriter> created = trace::NpzWriter::create(path);
    if (!created.ok()) {
        return created.error();
    }
    trace::NpzWriter writer = std::move(created).value();
    const std::size_t rows = data.rowNumbers.size();
    const auto columns = static_cast<std::size_t>(data.columns.size());
    writer.add<float>("values", {rows, columns}, data.values);
    writer.add<std::int64_t>("row_numbers", {rows}, data.rowNumbers);
    if (!data.rowTexts.isEmpty()) {
        writer.addTexts("row_texts", plain(data.rowTexts));
    }
    writer.addTexts("columns", plain(data.columns));
    addText(writer, "quantity", data.quantity);
    addText(writer, "unit", data.unit);
    addText(writer, "model", data.model);
    addText(writer, "row_kind", data.rowKind);
    return writer.commit();
}

} // namespace

std::string csvOf(const ShownData& data)
{
    const auto columns = static_cast<std::size_t>(data.columns.size());
    TRILUME_CHECK(data.values.size() == data.rowNumbers.size() * columns);
    std::string out = quoted(data.rowKind);
    if (!data.rowTexts.isEmpty()) {
        out += ",text";
    }
    const QString unit = data.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(data.unit);
    for (const QString& column : data.columns) {
        out += ',' + quoted(column + unit);
    }
    out += '\n';
    for (std::size_t row = 0; row < data.rowNumbers.size(); ++row) {
        out += std::to_string(data.rowNumbers[row]);
        if (!data.rowTexts.isEmpty()) {
            out += ',' + quoted(data.rowTexts.at(static_cast<qsizetype>(row)));
        }
        for (std::size_t column = 0; column < columns; ++column) {
            out += ',' + number(data.values[row * columns + column]);
        }
        out += '\n';
    }
    return out;
}

Status writeShown(const ShownData& data, const QString& path)
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return writeNpz(data, pathOf(path));
    }
    return writeFile(QByteArray::fromStdString(csvOf(data)), path);
}

} // namespace trilume::app
