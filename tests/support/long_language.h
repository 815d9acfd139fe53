// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace trilume::tests {

// A language in which every text stands between brackets, has accents and is a third longer, as
// German and French are: made while the program runs, so that it has every text. What is not for
// people stays as it is: places of other texts, markup, the & before a letter, and code.
class LongLanguage final : public QTranslator
{
    Q_OBJECT

public:
    static constexpr QChar kOpen{0x27E6};
    static constexpr QChar kClose{0x27E7};

    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context,
                                    const char* sourceText,
                                    const char* disambiguation,
                                    int n) const override;
};

// "Open file" is "[Öpéñ fîlé öéö]".
[[nodiscard]] QString lengthened(const QString& text);

} // namespace trilume::tests
