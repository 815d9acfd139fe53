// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two runs in the place of a chat.
#include "app/library/model_controller.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/pair_line.h"
#include "ui/explorer/quantity_list.h"
#include "ui/widgets/banner.h"

#include <QScrollArea>

#include <algorithm>

namespace trilume::ui {

void ExplorerPage::showPair(const app::RecordedPairPtr& pair)
{
    m_error->dismiss();
    m_notice->dismiss();
    m_wantedToken = -1;
    m_pair = pair;
    m_pairLine->setPair(pair);
    m_viewHead->setOtherRun(pair->otherName);
    m_selection.reference.reset();
    takeSnapshot();
    // The first of the list says most of what differs, and weights are of the loaded model alone.
    const auto first = std::ranges::find(m_catalogue, QuantityView::Tokens, &QuantityInfo::view);
    if (first != m_catalogue.end()) {
        m_list->setCurrent(first->word);
        choose(first->word);
    }
    if (!pair->isSame) { // else a map of nothing: the values themselves say more
        m_selection.reference = pairReference();
        updateViews();
    }
    m_area->ensureVisible(0, 0);
}

std::optional<Reference> ExplorerPage::pairReference() const
{
    const Reference other = Reference::toRecording(m_pair->other, m_pair->otherName);
    return hasContent() && other.fits(*m_snapshot) ? std::optional(other) : std::nullopt;
}

QString ExplorerPage::shownModel() const
{
    if (m_pair != nullptr) {
        return m_pair->shownName;
    }
    return m_services.models.summary().name;
}

void ExplorerPage::closePair()
{
    if (m_pair == nullptr) {
        return;
    }
    m_pair.reset();
    m_pairLine->setPair(nullptr);
    m_viewHead->setOtherRun({});
    m_selection.reference.reset();
    takeSnapshot();
}

} // namespace trilume::ui
