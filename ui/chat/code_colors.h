// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/code_colorist.h"

#include <QStringList>

#include <map>
#include <vector>

class QColor;
class QTextDocument;

namespace trilume::ui {

struct CodeBlock;
struct Tokens;

[[nodiscard]] QColor codeColor(const Tokens& tokens, app::CodeKind kind);

// The colours of the code in one document. [ui thread] Only letters change their colour, so nothing
// is broken into lines anew; what is finished keeps its colours while the text grows. A block of
// more than kLongestCode characters is left plain, or as far as it had colours before.
class CodeColors final
{
public:
    static constexpr int kLongestCode = 40'000;

    // Colours what is known from this position on, and says what is to be looked at, without the
    // message. While the text is written its last line is not finished.
    [[nodiscard]] std::vector<app::CodeTask> update(QTextDocument& document,
                                                    int from,
                                                    bool isWritten,
                                                    const Tokens& tokens);
    void take(const app::CodeResult& result);
    void clear() { m_known.clear(); }

private:
    struct Known
    {
        QString languageFile;
        QStringList lines;
        std::vector<app::CodeLine> spans;
        QStringList asked; // the lines that are looked at now
    };

    std::map<int, Known> m_known; // by the position of the first letter
};

} // namespace trilume::ui
