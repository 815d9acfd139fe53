// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace trilume::app {

// Which language the programs speak, and the texts of it: one rule for window and terminal.

// Numbers and dates are of the language of the texts, whatever the desktop has: "1,5 tokens" is of
// no language.
struct Language
{
    QString code;   // of its texts, as in :/i18n: "en", "zh_CN"
    QLocale locale; // of numbers and dates
};

// What the environment asks for, the dearest first ("de_DE", "en"), in gettext's order: LC_ALL,
// LC_MESSAGES or LANG names a language, and LANGUAGE a list that goes before it. C is English, and
// whoever wants C is not asked for a list. Where there are no such variables the desktop is asked.
[[nodiscard]] QStringList wishedLanguages();

// The codes of the texts that this program has; English among them, which is that of the source.
[[nodiscard]] QStringList languageCodes();

// The first wish that is in `codes` by language and script; what it says of a country counts for
// numbers and dates only. English is a language like others. Without any it is English, in the
// forms that most of the world reads. `system`: what the person has set for numbers and dates; kept
// where it is of the chosen language.
[[nodiscard]] Language chooseLanguage(const QStringList& wishes,
                                      const QStringList& codes,
                                      const QLocale& system);

// The texts of one language, and Qt's own in the same one. [thread of the application, which must
// be there]
class Catalogues final
{
public:
    // `qtFolders`: where Qt's texts may be, the first folder that has them counts.
    explicit Catalogues(const QStringList& qtFolders);
    ~Catalogues();
    Catalogues(const Catalogues&) = delete;
    Catalogues& operator=(const Catalogues&) = delete;

    // For all that is translated from now on, in place of what was loaded before. Qt sends
    // QEvent::LanguageChange to the windows that there are.
    void load(const QString& code);

private:
    void install(const QString& path);

    QStringList m_qtFolders;
    std::vector<std::unique_ptr<QTranslator>> m_loaded; // a later one goes before an earlier one
};

} // namespace trilume::app
