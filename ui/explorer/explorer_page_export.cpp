// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown as files.
#include "app/explorer/explorer_controller.h"
#include "app/library/model_controller.h"
#include "app/platform/joined_text.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/explorer_picture.h"
#include "ui/explorer/explorer_views.h"
#include "ui/explorer/token_map.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QFileInfo>

namespace trilume::ui {

app::ShownData ExplorerPage::dataOf(ExplorerExport part) const
{
    return part == ExplorerExport::Inside ? m_views->insideData() : m_views->data();
}

void ExplorerPage::exportShown(ExplorerExport part, const QString& suffix)
{
    const QString name = QStringLiteral("trilume-%1.%2").arg(dataOf(part).quantity, suffix);
    m_services.dialogs.askForSaveFile(*this, name, [this, part](const QString& path) {
        if (!path.isEmpty()) {
            exportTo(path, part);
        }
    });
}

void ExplorerPage::exportTo(const QString& path, ExplorerExport part)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    m_notice->dismiss();
    const bool isPicture = suffix == QLatin1String("png") || suffix == QLatin1String("svg");
    m_exportedPart.clear();
    if (part != ExplorerExport::Inside && m_views->showsTokens()) {
        const auto all = static_cast<qint64>(m_snapshot->tokens.size());
        const TokenMap& map = m_views->tokenMap();
        const auto first = static_cast<qint64>(map.firstShown());
        const auto shown = static_cast<qint64>(map.shownCount());
        m_exportedPart =
            isPicture && shown < all
                //: of a recording: the first and the last of those in sight, and how many there are
                ? tr("tokens %1 to %2 of %3, those in sight")
                      .arg(formatCount(first + 1), formatCount(first + shown), formatCount(all))
                : tr("all %1 token(s)", nullptr, static_cast<int>(all)).arg(formatCount(all));
    }
    if (part == ExplorerExport::Inside || !isPicture) {
        m_services.explorer.exportData(path, dataOf(part));
        return;
    }
    const auto format =
        suffix == QLatin1String("svg") ? ExplorerPicture::Svg : ExplorerPicture::Png;
    QStringList words{m_selection.info.name};
    const QStringList parts = titlesOf(m_selection.partList());
    if (!parts.isEmpty()) {
        words.append(parts.at(static_cast<int>(m_selection.part())));
    }
    words.append(shownModel());
    const QString title = app::factsText(words);
    m_services.explorer.exportPicture(path, drawExplorer(m_theme, *m_views, title, format));
}

void ExplorerPage::tellExported(const QString& path)
{
    m_notice->showMessage(m_exportedPart.isEmpty()
                              ? tr("Saved as %1.").arg(pathText(path))
                              //: %2: which tokens of the recording
                              : tr("Saved as %1: %2.").arg(pathText(path), m_exportedPart));
}

} // namespace trilume::ui
