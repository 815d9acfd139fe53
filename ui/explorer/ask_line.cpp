// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ask_line.h"

#include "app/chat/chat_controller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QValidator>

#include <algorithm>

namespace trilume::ui {

// The field takes back whatever makes the text too long.
class LengthLimit final : public QValidator
{
public:
    using QValidator::QValidator;

    void setLongest(qsizetype characters) { m_longest = characters; }

    State validate(QString& text, int& /*position*/) const override
    {
        return text.size() > m_longest ? Invalid : Acceptable;
    }

private:
    qsizetype m_longest = AskLine::kLongestText;
};

AskLine::AskLine(const Theme& theme, app::ChatController& chats, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(chats)
    , m_field(new QLineEdit(this))
    , m_limit(new LengthLimit(m_field))
    , m_button(
          new IconButton(theme, QStringLiteral("send"), tr("Ask"), QStringLiteral("primary"), this))
{
    m_field->setObjectName(QStringLiteral("askField"));
    setFieldHint(*m_field, tr("Ask something and watch the layers"));
    m_field->setAccessibleName(m_field->placeholderText());
    // By itself it would cut, and say nothing; a little more room, so that the limit can be passed.
    m_field->setMaxLength(2 * kLongestText + 1);
    m_field->setValidator(m_limit);
    m_button->setObjectName(QStringLiteral("askButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    connect(m_field, &QLineEdit::returnPressed, this, &AskLine::send);
    connect(m_field, &QLineEdit::textChanged, this, &AskLine::updateState);
    connect(m_field, &QLineEdit::inputRejected, this, &AskLine::refuse);
    connect(m_field, &QLineEdit::textEdited, this, &AskLine::edited);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_chats.state() == app::GenerationState::Idle) {
            send();
        } else {
            m_chats.stop();
        }
    });
    connect(&chats, &app::ChatController::stateChanged, this, &AskLine::updateState);
    connect(&chats, &app::ChatController::canSendChanged, this, &AskLine::updateState);
    connect(&chats, &app::ChatController::sendRejected, this,
            [this](app::ChatId, const QString& rejected, app::WrittenIn place) {
                if (place == app::WrittenIn::Explorer) {
                    takeBack(rejected);
                }
            });
    connect(&theme, &Theme::changed, this, &AskLine::applyTheme);
    applyTheme();
    updateState();
}

void AskLine::applyTheme()
{
    layout()->setSpacing(m_theme.metrics().space(2));
    m_button->setSide(36);
}

void AskLine::focusField()
{
    m_field->setFocus();
}

void AskLine::send()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_chats.canSend()) {
        return;
    }
    m_field->clear();
    m_limit->setLongest(kLongestText);
    m_chats.sendFrom(app::WrittenIn::Explorer, text);
}

void AskLine::refuse()
{
    //: %1 is a number of characters
    Q_EMIT refused(tr("A question can have %1 characters at most. Nothing was pasted: paste a part "
                      "of it.",
                      nullptr, kLongestText)
                       .arg(formatCount(kLongestText)));
}

// Before what was typed since.
void AskLine::takeBack(const QString& text)
{
    const QString typed = m_field->text();
    const QString both = typed.isEmpty() ? text : text + QLatin1Char(' ') + typed;
    m_limit->setLongest(std::max<qsizetype>(kLongestText, both.size()));
    m_field->setText(both);
}

void AskLine::updateState()
{
    const bool isIdle = m_chats.state() == app::GenerationState::Idle;
    m_button->setIconName(isIdle ? QStringLiteral("send") : QStringLiteral("stop"));
    m_button->setName(isIdle ? tr("Ask") : tr("Stop the answer (Escape)"));
    m_button->setEnabled(!isIdle || (m_chats.canSend() && !m_field->text().trimmed().isEmpty()));
}

} // namespace trilume::ui
