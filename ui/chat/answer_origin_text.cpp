// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/answer_origin_text.h"

#include "app/chat/transcript_model.h"
#include "app/platform/joined_text.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

QString originWords(const char* text)
{
    return QCoreApplication::translate("AnswerOrigin", text);
}

constexpr qsizetype kLongestPrompt = 240; // characters that are shown

QString promptBeginning(const QString& text)
{
    const QString line = text.left(4 * kLongestPrompt).simplified();
    if (line.size() <= kLongestPrompt) {
        return line.size() < text.simplified().size() ? line + QChar(0x2026) : line;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(kLongestPrompt);
    const qsizetype end = finder.isAtBoundary() ? kLongestPrompt : finder.toPreviousBoundary();
    return line.left(end) + QChar(0x2026); // an ellipsis
}

class Rows
{
public:
    // Left out when it is not known.
    void add(const char* name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_rows.push_back({originWords(name), value});
        }
    }

    // The same of a text that may be long: its beginning, in one paragraph.
    void addText(const char* name, const QString& text)
    {
        if (!text.isEmpty()) {
            m_rows.push_back({originWords(name), promptBeginning(text), text});
        }
    }

    [[nodiscard]] std::vector<OriginRow> take() { return std::move(m_rows); }

private:
    std::vector<OriginRow> m_rows;
};

void addSampling(Rows& rows, const app::AnswerSampling& sampling)
{
    const int window = static_cast<int>(sampling.repetitionWindow); // lupdate reads no casts
    const int longest = static_cast<int>(sampling.maxTokens);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Temperature"),
             formatHairline(sampling.temperature));
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Top-k"), formatCount(sampling.topK));
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Top-p"), formatHairline(sampling.topP));
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Min-p"), formatHairline(sampling.minP));
    //: of a penalty for tokens that come again: %1 is its strength, %2 a number of tokens
    rows.add(
        QT_TRANSLATE_NOOP("AnswerOrigin", "Repetition penalty"),
        QCoreApplication::translate("AnswerOrigin", "%1 over the last %2 token(s)", nullptr, window)
            .arg(formatHairline(sampling.repetitionPenalty),
                 formatCount(sampling.repetitionWindow)));
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Longest answer"),
             QCoreApplication::translate("AnswerOrigin", "%1 token(s)", nullptr, longest)
                 .arg(formatCount(sampling.maxTokens)));
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Seed"), QString::number(sampling.seed));
}

} // namespace

std::vector<OriginRow> originRows(const QModelIndex& index)
{
    if (index.data(Model::RoleRole).toInt() != int(app::MessageRole::Assistant)) {
        return {};
    }
    const auto stats = index.data(Model::StatsRole).value<app::MessageStats>();
    const app::AnswerOrigin& origin = stats.origin;
    Rows rows;
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Model"), stats.modelName);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Fingerprint"), origin.fingerprint);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Device"), origin.device);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Instructions"), origin.isa);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Weights in memory"), origin.packing);
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Threads"),
             origin.threads > 0 ? formatCount(origin.threads) : QString());
    if (origin.sampling) {
        addSampling(rows, *origin.sampling);
    }
    rows.addText(QT_TRANSLATE_NOOP("AnswerOrigin", "System prompt"), origin.systemPrompt);
    if (stats.promptTokens > 0) {
        //: tokens of the text before an answer: %1 of them in all, %2 of a stored state
        rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Text before it"),
                 QCoreApplication::translate("AnswerOrigin", "%1 token(s), %2 not read again",
                                             nullptr, stats.promptTokens)
                     .arg(formatCount(stats.promptTokens), formatCount(stats.reusedTokens)));
    }
    rows.add(QT_TRANSLATE_NOOP("AnswerOrigin", "Version"), origin.program);
    return rows.take();
}

QString originText(const std::vector<OriginRow>& rows)
{
    QStringList lines;
    for (const OriginRow& row : rows) {
        lines.append(app::labelledText(row.name, row.value));
    }
    return lines.join(QLatin1Char('\n'));
}

QString wholeOriginText(const std::vector<OriginRow>& rows)
{
    std::vector<OriginRow> whole = rows;
    for (OriginRow& row : whole) {
        row.value = row.whole.isEmpty() ? row.value : row.whole;
    }
    return originText(whole);
}

} // namespace trilume::ui
