// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons that were kept, and all that is told of one.
#include "app/compare/comparison_csv.h"
#include "app/compare/comparison_html.h"
#include "app/compare/comparison_json.h"
#include "app/compare/comparison_view.h"
#include "engine/base/check.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace trilume;
using namespace trilume::app;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<Comparison> comparison = readComparisonJson(text, "input");
    if (!comparison) {
        TRILUME_CHECK(comparison.error().english().find("input") != std::string::npos);
        return 0;
    }
    // What is written of it can be read, and says the same.
    const std::string written = comparisonJson(comparison.value());
    const Result<Comparison> again = readComparisonJson(written, "again");
    TRILUME_CHECK(again);
    TRILUME_CHECK(comparisonJson(again.value()) == written);
    TRILUME_CHECK(comparisonCsv(again.value()) == comparisonCsv(comparison.value()));
    TRILUME_CHECK(comparisonHtml(comparison.value()).contains(QLatin1String("</html>")));
    const ComparisonView view = viewOf(comparison.value());
    TRILUME_CHECK(view.runs.size() == comparison.value().runs.size());
    TRILUME_CHECK(!view.sentence.isEmpty());
    return 0;
}
