// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/marker_forms.h"

#include <QCoreApplication>

#include <array>

namespace trilume::app {

std::span<const MarkerForm> markerForms()
{
    static const std::array<MarkerForm, 4> kForms{{
        {"dialogue",
         QT_TRANSLATE_NOOP("MarkerForms", "User and Assistant"),
         {{},
          QStringLiteral("\n"),
          QStringLiteral("User: "),
          QStringLiteral("\n"),
          QStringLiteral("Assistant:"),
          QStringLiteral("\n"),
          {QStringLiteral("\nUser:")}}},
        {"questions",
         QT_TRANSLATE_NOOP("MarkerForms", "Question and answer"),
         {{},
          QStringLiteral("\n\n"),
          QStringLiteral("Question: "),
          QStringLiteral("\n"),
          QStringLiteral("Answer:"),
          QStringLiteral("\n\n"),
          {QStringLiteral("\n\n"), QStringLiteral("\nQuestion:")}}},
        {"alpaca",
         QT_TRANSLATE_NOOP("MarkerForms", "Instruction and response (Alpaca)"),
         {{},
          QStringLiteral("\n\n"),
          QStringLiteral("### Instruction:\n"),
          QStringLiteral("\n\n"),
          QStringLiteral("### Response:\n"),
          QStringLiteral("\n\n"),
          {QStringLiteral("\n### ")}}},
        {"chatml",
         QT_TRANSLATE_NOOP("MarkerForms", "ChatML"),
         {QStringLiteral("<|im_start|>system\n"),
          QStringLiteral("<|im_end|>\n"),
          QStringLiteral("<|im_start|>user\n"),
          QStringLiteral("<|im_end|>\n"),
          QStringLiteral("<|im_start|>assistant\n"),
          QStringLiteral("<|im_end|>\n"),
          {QStringLiteral("<|im_end|>")}}},
    }};
    return kForms;
}

QString markerFormName(const MarkerForm& form)
{
    return QCoreApplication::translate("MarkerForms", form.name);
}

} // namespace trilume::app
