// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/spoken_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace trilume::tests {

QString spokenOutsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    const QString simple = text.simplified();
    for (const QChar character : simple) {
        depth += character == QChar(0x27E6) ? 1 : 0;
        if (depth == 0) {
            outside += character;
        } else if (character == QChar(0x27E7) && --depth == 0) {
            outside += QLatin1Char('|');
        }
    }
    static const QRegularExpression kSame(QStringLiteral(
        // "hidden (tokens, layers) float32:" of a trace; a flag, a path, a text of a file
        "\\w+ \\([^)]*\\) (float32|int32|int64|text):|-{1,2}[\\w-]+|/\\S*|\"[^\"]*\"|"
        // tensors and models; keys of a file
        "\\btokenizer\\.[\\w.]+|"
        "\\bmodel\\.\\S+|\\b[\\w.]+\\.(weight|scale)\\b|\\bMMfreeLM\\S+|\\bMatMul\\S+|ridger/|"
        "Trilume Seed|Apache|arXiv|Zhu et "
        "al\\.|(BitNet|Falcon|Llama|Ternary-Bonsai)\\S*|microsoft/\\S+|"
        "Microsoft|PrismML|HF1BitLLM|\\([^()]*(6 tests|MMLU|IFEval)[^()]*\\)|"
        // meters and devices, and who wrote of them
        "perf psys|model cpu|powercap [\\w-]+|\\b(virtual:|null:|cpu +|boards +)[^|]*\\||Kria|"
        "bitnet-kv260, docs/measurements.md|https?:\\S+|trilume-cli|Ctrl|"
        // values of options
        "\\b(tq2_0|auto|question|hgrn_bit|package-\\d|scalar|avx\\w+)\\b|"
        "\\b(import|inspect|chat|generate|logits|eval|bench|trace|energy|serve|models|download|"
        "devices|compare|project)\\b"));
    static const QRegularExpression kWord(QStringLiteral("\\b\\p{L}*\\p{Ll}{3,}\\b"));
    outside.remove(kSame);
    QStringList words;
    for (auto it = kWord.globalMatch(outside); it.hasNext();) {
        words.append(it.next().captured());
    }
    return words.join(QLatin1Char(' '));
}

} // namespace trilume::tests
