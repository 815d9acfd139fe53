// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_language.h"

#include "app/platform/language.h"

#include <QByteArray>
#include <QLocale>
#include <QtGlobal>

#include <clocale>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

namespace trilume::cli {
namespace {

// Of a locale that the system does not have only its name can be asked.
bool namesUtf8()
{
    QByteArray name;
    for (const char* const variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        name = name.isEmpty() ? qgetenv(variable) : name;
    }
    const QByteArray encoding = name.mid(name.indexOf('.') + 1).toLower();
    return name.contains('.') && (encoding.startsWith("utf-8") || encoding.startsWith("utf8"));
}

} // namespace

TerminalLocale takeLocale()
{
    TerminalLocale locale{app::wishedLanguages(), false}; // before the environment is changed
    // NOLINTBEGIN(concurrency-mt-unsafe): before the first thread
    const bool isThere = std::setlocale(LC_ALL, "") != nullptr;
    const bool isUtf8 = std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0;
    locale.isUtf8 = isThere ? isUtf8 : namesUtf8();
    if (!isUtf8) {
        ::setenv("LC_ALL", "C.UTF-8", 1); // Qt complains on standard error otherwise
    }
    // NOLINTEND(concurrency-mt-unsafe)
    return locale;
}

QString spokenLanguage(const TerminalLocale& locale, const QStringList& codes)
{
    const QStringList english{QStringLiteral("en")};
    return app::chooseLanguage(locale.isUtf8 ? locale.wishes : english, codes, QLocale::c()).code;
}

void speakOfErrorsIn(const QString& code)
{
    // NOLINTBEGIN(concurrency-mt-unsafe): before the first thread
    if (code == QLatin1String("en")) {
        std::setlocale(LC_MESSAGES, "C");
    } else {
        ::setenv("LANGUAGE", code.toLatin1().constData(), 1);
    }
    // NOLINTEND(concurrency-mt-unsafe)
}

} // namespace trilume::cli
