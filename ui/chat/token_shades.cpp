// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/token_shades.h"

#include "app/platform/joined_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr double kDarkestBits = 6.64; // of surprise: 1 in 100
constexpr double kDarkestShare = 0.42;
constexpr double kLeastBits = 0.15; // 9 in 10 and more are not shaded

QString shareText(double share)
{
    return asAmount(QCoreApplication::translate("TokenShades", "%1\u202F%")
                        .arg(formatSignificant(100.0 * share)));
}

} // namespace

QColor shadeOf(double probability, const Tokens& tokens)
{
    const double bits = probability > 0.0 ? -std::log2(probability) : kDarkestBits;
    if (bits < kLeastBits) {
        return {};
    }
    const double share = kDarkestShare * std::min(1.0, bits / kDarkestBits);
    return Tokens::mix(tokens.background, tokens.accent, share);
}

QColor chosenShade(const Tokens& tokens)
{
    return Tokens::mix(tokens.background, tokens.minus, 0.45);
}

QString tokenSentence(const app::ReadToken& token)
{
    QStringList others;
    for (const app::LikelyToken& other : token.likeliest) {
        //: a token and how likely it was
        others.append(QCoreApplication::translate("TokenShades", "%1 (%2)")
                          .arg(inItsDirection(other.text), shareText(other.probability)));
    }
    //: of a token; %3: bits of entropy; %4: a list of tokens, each with how likely it was
    return QCoreApplication::translate("TokenShades",
                                       "%1: %2 likely. Entropy %3 bits. Likeliest here: %4.")
        .arg(inItsDirection(token.text), shareText(token.probability),
             formatSignificant(token.entropyBits), app::listText(others));
}

QString answerSentence(const app::ReadAnswer& answer)
{
    double bits = 0.0;
    for (const app::ReadToken& token : answer.tokens) {
        bits -= std::log2(std::max(token.probability, 1e-300));
    }
    const auto count = static_cast<double>(answer.tokens.size());
    const double mean = answer.tokens.empty() ? 1.0 : std::exp2(-bits / count);
    return QCoreApplication::translate("TokenShades",
                                       "How likely %1 finds each token: the stronger the shade, "
                                       "the less. %2 tokens, in the mean %3.")
        .arg(inOneRun(answer.modelName), formatCount(static_cast<qint64>(answer.tokens.size())),
             shareText(mean));
}

} // namespace trilume::ui
