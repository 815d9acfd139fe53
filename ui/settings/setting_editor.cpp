// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_editor.h"

#include "app/settings/setting_values.h"
#include "ui/settings/address_line.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/number_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

namespace trilume::ui {

namespace {

constexpr int kFieldWidth = 132;
constexpr int kTextHeight = 112;
constexpr int kLongestLine = 100;        // characters; longer texts have lines
constexpr std::size_t kMostSegments = 4; // side by side
constexpr std::chrono::milliseconds kPause{700};

QStringList namesOf(const app::SettingSpec& spec)
{
    if (spec.kind == app::SettingKind::Flag) {
        return {SettingEditor::tr("Off"), SettingEditor::tr("On")};
    }
    QStringList names;
    for (const app::SettingChoice& choice : spec.choices) {
        names.append(app::settingText(choice.name));
    }
    return names;
}

} // namespace

bool SettingEditor::isLine(const app::SettingSpec& spec)
{
    return app::isText(spec) && spec.longest <= kLongestLine;
}

SettingEditor::SettingEditor(const Theme& theme,
                             app::SettingValues& settings,
                             const app::SettingSpec& spec,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_spec(spec)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const bool isNumber =
        spec.kind == app::SettingKind::Integer || spec.kind == app::SettingKind::Number;
    if (isNumber) {
        buildNumber();
    } else if (spec.kind == app::SettingKind::Address) {
        m_address = new AddressLine(theme, settings, spec, this);
    } else if (isLine(spec)) {
        buildLine();
    } else if (app::isText(spec)) {
        buildText();
    } else if (spec.choices.size() > kMostSegments) {
        buildChoice();
    } else {
        m_segments = new Segments(theme, namesOf(spec), this);
        m_segments->setObjectName(QLatin1String(spec.key));
        m_segments->setAccessibleName(app::settingText(spec.name));
        connect(m_segments, &Segments::chosen, this,
                [this](int place) { m_settings.setValue(m_spec.id, place); });
    }
    row->addWidget(field());
    setFocusProxy(field());
    connect(&theme, &Theme::changed, this, &SettingEditor::applyTheme);
    applyTheme();
    update();
}

void SettingEditor::buildNumber()
{
    m_number = new NumberField(this);
    // Figures alone have no direction: they would begin at another side than those with a word.
    m_number->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                           | Qt::AlignVCenter);
    m_number->setObjectName(QLatin1String(m_spec.key));
    m_number->setAccessibleName(app::settingText(m_spec.name));
    m_number->setAccessibleDescription(app::settingText(m_spec.explanation));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_number->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    m_number->setDecimals(m_spec.decimals);
    m_number->setRange(m_spec.range.minimum, m_spec.range.maximum);
    m_number->setSingleStep(m_spec.step);
    m_number->setSpecialValueText(app::settingText(m_spec.atMinimum));
    if (*m_spec.unit != '\0') {
        m_number->setSuffix(QLatin1Char(' ') + app::settingText(m_spec.unit));
    }
    m_number->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_number->installEventFilter(this);
    connect(m_number, &NumberField::valueChanged, this,
            [this](double value) { m_settings.setValue(m_spec.id, value); });
}

SettingEditor::~SettingEditor()
{
    takeText();
}

void SettingEditor::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QLatin1String(m_spec.key));
    m_text->setAccessibleName(app::settingText(m_spec.name));
    m_text->setAccessibleDescription(app::settingText(m_spec.explanation));
    m_text->setTabChangesFocus(true);
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SettingEditor::takeText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        limitText();
        m_pause.start();
    });
}

// What is typed beyond the longest text does not come in.
// Counts as it is typed: it is a word.
void SettingEditor::buildLine()
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(QLatin1String(m_spec.key));
    m_line->setAccessibleName(app::settingText(m_spec.name));
    m_line->setAccessibleDescription(app::settingText(m_spec.explanation));
    m_line->setMaxLength(m_spec.longest);
    m_line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // stands as a number does
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_settings.setText(m_spec.id, text); });
}

void SettingEditor::buildChoice()
{
    m_choice = new ChoiceButton(app::settingText(m_spec.name), this);
    m_choice->setObjectName(QLatin1String(m_spec.key));
    m_choice->setAccessibleDescription(app::settingText(m_spec.explanation));
    const QStringList names = namesOf(m_spec);
    std::vector<ChoiceButton::Choice> choices;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const app::SettingChoice& choice = m_spec.choices[static_cast<std::size_t>(i)];
        choices.push_back({QLatin1String(choice.word), names.at(i)});
    }
    m_choice->setChoices(choices);
    connect(m_choice, &ChoiceButton::chosenByPerson, this, [this](const QString& word) {
        const auto chosen = std::find_if(m_spec.choices.begin(), m_spec.choices.end(),
                                         [&word](const app::SettingChoice& choice) {
                                             return QLatin1String(choice.word) == word;
                                         });
        m_settings.setValue(m_spec.id, static_cast<double>(chosen - m_spec.choices.begin()));
    });
}

void SettingEditor::limitText()
{
    const qsizetype tooMany = m_text->toPlainText().size() - m_spec.longest;
    if (tooMany <= 0) {
        return;
    }
    const QSignalBlocker notAgain(m_text);
    QTextCursor typed = m_text->textCursor(); // stands behind it
    const int end = typed.position();
    typed.setPosition(end - static_cast<int>(std::min<qsizetype>(tooMany, end)));
    typed.setPosition(end, QTextCursor::KeepAnchor);
    typed.removeSelectedText();
}

void SettingEditor::takeText()
{
    if (m_text != nullptr && m_pause.isActive()) {
        m_pause.stop();
    }
    // Only what was edited: the field shows some texts otherwise than they are, say their ends of
    // lines.
    if (m_text != nullptr && m_text->document()->isModified()) {
        m_text->document()->setModified(false);
        m_shown = m_text->toPlainText();
        m_settings.setText(m_spec.id, m_shown);
    }
}

QWidget* SettingEditor::field() const
{
    if (m_text != nullptr) {
        return m_text;
    }
    if (m_line != nullptr) {
        return m_line;
    }
    if (m_address != nullptr) {
        return m_address;
    }
    if (m_choice != nullptr) {
        return m_choice;
    }
    return m_number == nullptr ? static_cast<QWidget*>(m_segments) : m_number;
}

void SettingEditor::update()
{
    if (m_text != nullptr) {
        if (!m_pause.isActive() && m_shown != m_settings.text(m_spec.id)) {
            const QSignalBlocker notByThePerson(m_text);
            m_shown = m_settings.text(m_spec.id);
            m_text->setPlainText(m_shown);
        }
        return;
    }
    if (m_line != nullptr) {
        if (m_line->text() != m_settings.text(m_spec.id)) {
            m_line->setText(m_settings.text(m_spec.id));
        }
        return;
    }
    if (m_address != nullptr) {
        m_address->update();
        return;
    }
    const double value = m_settings.value(m_spec.id);
    if (m_choice != nullptr) {
        const auto place = static_cast<std::size_t>(value);
        m_choice->setChosen(QLatin1String(m_spec.choices[place].word));
    } else if (m_number == nullptr) {
        m_segments->setChosen(static_cast<int>(value));
    } else if (m_number->value() != value) {
        const QSignalBlocker notByThePerson(m_number);
        m_number->setValue(value);
    }
}

void SettingEditor::applyTheme()
{
    if (m_number != nullptr) {
        m_number->setFixedWidth(m_theme.metrics().px(kFieldWidth));
    }
    if (m_line != nullptr) {
        m_line->setFixedWidth(m_theme.metrics().px(kFieldWidth));
    }
    if (m_text != nullptr) {
        m_text->setFixedHeight(m_theme.metrics().px(kTextHeight));
    }
}

// The wheel belongs to the page until the field has the focus.
bool SettingEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_text) {
        takeText();
    }
    if (event->type() == QEvent::Wheel && watched == m_number && !m_number->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trilume::ui
