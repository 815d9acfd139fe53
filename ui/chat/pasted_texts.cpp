// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pasted_texts.h"

#include "ui/chat/text_popup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"
#include "ui/widgets/wrapping_button.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

qint64 wordsIn(const QString& text)
{
    qint64 words = 0;
    bool isInWord = false;
    for (const QChar letter : text) {
        const bool isPart = !letter.isSpace();
        words += isPart && !isInWord ? 1 : 0;
        isInWord = isPart;
    }
    return words;
}

} // namespace

PastedTexts::PastedTexts(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pastedTexts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &PastedTexts::applyTheme);
    applyTheme();
    hide();
}

void PastedTexts::applyTheme()
{
    m_column->setSpacing(m_theme.metrics().space(1));
    for (const Item& item : m_items) {
        item.close->setSide(24);
    }
}

void PastedTexts::add(const QString& title, const QString& text)
{
    Item item;
    item.id = ++m_lastId;
    item.title = title;
    item.text = text;
    item.words = wordsIn(text);
    item.line = new QFrame(this);
    item.line->setProperty("surface", QStringLiteral("notice"));
    item.name = new WrappingButton(item.line);
    item.name->setObjectName(QStringLiteral("pastedText"));
    item.name->setProperty("kind", QStringLiteral("hint"));
    item.name->setToolTip(tr("Look at the text"));
    item.close = new IconButton(m_theme, QStringLiteral("close"), tr("Leave this text out"),
                                QStringLiteral("plain"), item.line);
    item.close->setObjectName(QStringLiteral("removePastedText"));
    item.close->setSide(24);
    auto* row = new QHBoxLayout(item.line);
    row->setContentsMargins(m_theme.metrics().space(1), 0, 0, 0);
    row->addWidget(item.name, 1);
    row->addWidget(item.close);
    m_column->addWidget(item.line);
    const int id = item.id;
    connect(item.name, &QPushButton::clicked, this, [this, id] { open(id); });
    connect(item.close, &QToolButton::clicked, this, [this, id] { remove(id); });
    showName(item, 0);
    m_items.push_back(item);
    show();
    Q_EMIT changed();
    Q_EMIT countWanted(id, text);
}

void PastedTexts::showName(const Item& item, int tokens)
{
    const QString title = item.title.isEmpty() ? tr("Pasted text") : plainLabel(item.title);
    //: of a text; %1 is a number
    const QString words =
        tr("%1 words", nullptr, static_cast<int>(item.words)).arg(formatCount(item.words));
    //: of a text; %1 is a number
    const QString count = tr("%1 tokens", nullptr, tokens).arg(formatCount(tokens));
    item.name->setText(tokens == 0
                           //: %1 is what a text is, %2 how many words it has
                           ? tr("%1, %2").arg(inItsDirection(title), words)
                           //: %1 is what a text is, %2 and %3 how many words and tokens it has
                           : tr("%1, %2, %3").arg(inItsDirection(title), words, count));
}

void PastedTexts::showTokens(int id, int tokens)
{
    for (const Item& item : m_items) {
        if (item.id == id) {
            showName(item, tokens);
        }
    }
}

void PastedTexts::remove(int id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const Item& item) { return item.id == id; });
    if (found == m_items.end()) {
        return;
    }
    found->line->hide();
    found->line->deleteLater(); // its button was clicked
    m_items.erase(found);
    setVisible(!m_items.empty());
    Q_EMIT changed();
}

void PastedTexts::clear()
{
    while (!m_items.empty()) {
        remove(m_items.back().id);
    }
}

void PastedTexts::open(int id)
{
    for (const Item& item : m_items) {
        if (item.id == id) {
            (new TextPopup(m_theme, item.text, this))->showAbove(*item.name);
        }
    }
}

qsizetype PastedTexts::characters() const
{
    qsizetype sum = 0;
    for (const Item& item : m_items) {
        sum += item.text.size();
    }
    return sum;
}

QString PastedTexts::text() const
{
    QStringList parts;
    for (const Item& item : m_items) {
        parts.append(item.text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace trilume::ui
