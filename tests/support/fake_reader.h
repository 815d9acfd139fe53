// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/answer_reader.h"
#include "app/chat/transcript_model.h"

#include <QStringList>

#include <cmath>
#include <memory>
#include <utility>

namespace trilume::tests {

// Reads when the test says so, as late as a model does.
class FakeReader final : public app::AnswerReader
{
    Q_OBJECT

public:
    explicit FakeReader(const app::TranscriptModel& transcript, QObject* parent = nullptr)
        : AnswerReader(parent)
        , m_transcript(transcript)
    {}

    [[nodiscard]] bool canRead(app::MessageId answer) const override
    {
        const int row = m_transcript.rowOf(answer);
        if (row < 0 || !canReadAny) {
            return false;
        }
        const app::Message& message = m_transcript.messages()[static_cast<std::size_t>(row)];
        return message.role == app::MessageRole::Assistant
               && message.status != app::MessageStatus::Running && !message.text.isEmpty();
    }

    [[nodiscard]] app::MessageId reading() const override { return m_reading; }

    void readTokens(app::MessageId answer) override { begin(QStringLiteral("tokens"), answer); }

    void readLayers(app::MessageId answer) override { begin(QStringLiteral("layers"), answer); }

    void giveUp() override
    {
        if (m_reading) {
            asked.append(QStringLiteral("given up"));
            end();
        }
    }

    // The test's side: what a model would say.
    void progress(int done, int total) { Q_EMIT progressed(done, total); }

    // Each word is half as likely as the one before it.
    void finishTokens()
    {
        const int row = m_transcript.rowOf(m_reading);
        auto read = std::make_shared<app::ReadAnswer>();
        read->answer = m_reading;
        read->modelName = QStringLiteral("trilume-seed");
        read->text = lead + m_transcript.messages()[static_cast<std::size_t>(row)].text;
        read->before = lead.size();
        read->firstPosition = 8;
        for (qsizetype at = 0, number = 0; at < read->text.size(); ++number) {
            const qsizetype space = read->text.indexOf(QLatin1Char(' '), at + 1);
            const qsizetype end = space < 0 ? read->text.size() : space;
            app::ReadToken token;
            token.begin = at;
            token.length = end - at;
            token.text = read->text.mid(at, end - at).replace(QLatin1Char(' '), QChar(0x2423));
            token.probability = std::exp2(-static_cast<double>(number % 8));
            token.entropyBits = 0.25 * static_cast<double>(number % 8);
            token.likeliest = {{token.text, token.probability},
                               {QStringLiteral("\u2423or"), 0.125}};
            read->tokens.push_back(std::move(token));
            at = end;
        }
        end();
        Q_EMIT tokensRead(read);
    }

    void finishLayers(qsizetype firstPosition)
    {
        const app::MessageId answer = m_reading;
        end();
        Q_EMIT layersRead(answer, firstPosition);
    }

    void fail(const QString& sentence)
    {
        end();
        Q_EMIT failed(sentence);
    }

    bool canReadAny = true;
    QString lead;      // what the first token has of the text before the answer
    QStringList asked; // "tokens 4", "layers 4", "given up"

private:
    void begin(const QString& what, app::MessageId answer)
    {
        giveUp();
        asked.append(what + QLatin1Char(' ') + QString::number(answer.value));
        m_reading = answer;
        Q_EMIT readingChanged();
    }

    void end()
    {
        m_reading = {};
        Q_EMIT readingChanged();
    }

    const app::TranscriptModel& m_transcript;
    app::MessageId m_reading;
};

} // namespace trilume::tests
