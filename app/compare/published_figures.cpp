// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/published_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace trilume::app {

std::span<const PublishedFigure> publishedFigures()
{
    static constexpr std::array<PublishedFigure, 5> kFigures{{
        {"matmul-free-fpga",
         QT_TRANSLATE_NOOP("PublishedFigures", "MatMul-free model of 1.3 billion weights on an "
                                               "Intel D5005 (Stratix 10)"),
         23.8, 13.67, std::nullopt,
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "speed projected for a memory bus of 512 bits; watts of the card, of "
                           "which the core is hardly measurable"),
         "Zhu et al., Scalable MatMul-free Language Modeling, arXiv 2406.02528"},
        {"matmul-free-50",
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "The claim of \"more than 50 times\" less energy than usual hardware"),
         std::nullopt, std::nullopt, std::nullopt,
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "a ratio of 13 W to what a GPU takes; other machines, other speeds"),
         "news of the University of California, Santa Cruz, on arXiv 2406.02528"},
        {"bitnet-kv260", QT_TRANSLATE_NOOP("PublishedFigures", "BitNet b1.58 2B4T on a Kria KV260"),
         16.78, 6.206, 0.381,
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "measured by the sensor of the module (INA260); 0.147 J above idle"),
         "bitnet-kv260, docs/measurements.md"},
        {"bitnet-a53",
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module"),
         2.77, std::nullopt, 1.963,
         QT_TRANSLATE_NOOP("PublishedFigures", "measured by the same sensor"),
         "bitnet-kv260, docs/measurements.md"},
        {"tereffic-u280",
         QT_TRANSLATE_NOOP("PublishedFigures",
                           "Ternary model of 2.7 billion weights on an Alveo U280"),
         727.0, 46.0, std::nullopt,
         QT_TRANSLATE_NOOP("PublishedFigures", "published; watts as its authors say"),
         "TerEffic, arXiv 2502.16473, version 2"},
    }};
    return kFigures;
}

QString publishedText(std::string_view nameOrBasis)
{
    return QCoreApplication::translate("PublishedFigures", std::string(nameOrBasis).c_str());
}

const PublishedFigure* findPublishedFigure(std::string_view id)
{
    const std::span<const PublishedFigure> all = publishedFigures();
    const auto found = std::ranges::find(all, id, &PublishedFigure::id);
    return found == all.end() ? nullptr : &*found;
}

std::optional<double> joulesPerTokenOf(const PublishedFigure& figure)
{
    if (figure.joulesPerToken || !figure.watts || !figure.tokensPerSecond) {
        return figure.joulesPerToken;
    }
    return *figure.watts / *figure.tokensPerSecond;
}

} // namespace trilume::app
