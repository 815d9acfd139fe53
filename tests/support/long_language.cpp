// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/long_language.h"

#include <QRegularExpression>

#include <cmath>

namespace trilume::tests {

namespace {

constexpr double kMore = 0.3;
constexpr int kBrackets = 2; // which are letters, too

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("AEIOUYaeiouycns");
    static const QString kAccented =
        QStringLiteral("\u00C5\u00C9\u00CE\u00D6\u00DC\u00DD\u00E5\u00E9\u00EE\u00F6\u00FC\u00FD"
                       "\u00E7\u00F1\u015F");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kAccented.at(at);
}

} // namespace

QString lengthened(const QString& text)
{
    static const QRegularExpression kKept(
        QStringLiteral("%L?\\d|%n|</?[a-z]+[^<>]*>|&#?\\w+;|&|`[^`]*`|\\bhttps?:\\S+"));
    QString letters;
    int count = 0;
    qsizetype end = 0;
    const auto add = [&](QStringView words) {
        for (const QChar letter : words) {
            letters += accented(letter);
            ++count;
        }
    };
    for (auto it = kKept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch kept = it.next();
        add(QStringView(text).mid(end, kept.capturedStart() - end));
        letters += kept.captured();
        end = kept.capturedEnd();
    }
    add(QStringView(text).mid(end));
    // In words, at whose ends a line may break.
    const int more = int(std::ceil(kMore * count)) - kBrackets;
    for (int i = 0; i < more; ++i) {
        letters += i % 6 == 0 ? u' ' : QChar(0x00F6);
    }
    return LongLanguage::kOpen + letters + LongLanguage::kClose;
}

QString LongLanguage::translate(const char* context,
                                const char* sourceText,
                                const char* /*disambiguation*/,
                                int /*n*/) const
{
    if (QByteArrayView(context).endsWith("HelpPanel") && QByteArrayView(sourceText) == "en") {
        return {}; // the folder of the help
    }
    return lengthened(QString::fromUtf8(sourceText));
}

} // namespace trilume::tests
