// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/server_panel.h"

#include "app/library/server_models.h"
#include "app/platform/display_text.h"
#include "ui/frame/scrolling_body.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_hint.h"
#include "ui/widgets/text_direction.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kFormWidth = 520;
constexpr int kMostRows = 5; // of the list that are seen at once
constexpr int kLongest = 2000;

} // namespace

ServerPanel::ServerPanel(const Theme& theme,
                         QWidget& window,
                         const QAction& own,
                         const QList<QAction*>& kept,
                         app::ServerModels& servers)
    : Overlay(theme, window, own, kept)
    , m_servers(servers)
    , m_area(new ScrollingBody(theme, "serverArea", theme.metrics().space(1), &sheet()))
    , m_content(m_area->widget())
    , m_body(&m_area->body())
{
    setObjectName(QStringLiteral("serverPanel"));
    addHead(tr("Use a model on a server"));
    fill();
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, theme.metrics().space(2));
    connect(&servers, &app::ServerModels::found, this, &ServerPanel::showFound);
    connect(&servers, &app::ServerModels::findFailed, this, [this](const QString& message) {
        m_isFinding = false;
        m_list->hide();
        updateButtons();
        say(message);
        m_address->setFocus(Qt::OtherFocusReason);
    });
    const app::ServerModel last = servers.last();
    m_address->setText(last.address);
    m_model->setText(last.name);
    updateAddress();
    say({});
}

ServerPanel::~ServerPanel()
{
    m_servers.cancelFind();
}

void ServerPanel::fill()
{
    addWords(tr("Another computer, or another program on this one, can answer: any server of "
                "OpenAI's interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes "
                "there with the chat before it."),
             "serverWords")
        ->setProperty("tone", QStringLiteral("muted"));
    m_address = addField(tr("Address of the server"), "serverAddress");
    keepFromLeftToRight(*m_address);
    m_address->setPlaceholderText(
        QStringLiteral("http://127.0.0.1:8480/v1")); // untranslated: an address
    m_warning = addWords(tr("This address begins with http: whoever is on the way there can read "
                            "what you write, and the key."),
                         "serverWarning");
    m_key = addField(tr("Key"), "serverKey");
    m_key->setEchoMode(QLineEdit::Password);
    m_find = new QPushButton(tr("Find models"), m_content);
    m_find->setObjectName(QStringLiteral("findModels"));
    m_find->setProperty("kind", QStringLiteral("plain"));
    auto* findRow = new QHBoxLayout;
    findRow->setContentsMargins(0, theme().metrics().space(2), 0, 0);
    m_forgetKey = new QPushButton(tr("Forget the key"), m_content);
    m_forgetKey->setObjectName(QStringLiteral("forgetServerKey"));
    m_forgetKey->setProperty("kind", QStringLiteral("plain"));
    findRow->setSpacing(theme().metrics().space(2));
    findRow->addWidget(m_find);
    findRow->addWidget(m_forgetKey);
    findRow->addStretch(1);
    m_body->addLayout(findRow);
    m_model = addField(tr("Model"), "serverModel");
    keepFromLeftToRight(*m_model);
    setFieldHint(*m_model, tr("Its name on the server"));
    addList();
    m_message = addWords({}, "serverMessage");
    m_use = new QPushButton(tr("Use this model"), m_content);
    m_use->setObjectName(QStringLiteral("useModel"));
    m_use->setProperty("kind", QStringLiteral("plain"));
    auto* useRow = new QHBoxLayout;
    useRow->setContentsMargins(0, theme().metrics().space(2), 0, 0);
    useRow->addStretch(1);
    useRow->addWidget(m_use);
    m_body->addLayout(useRow);
    m_body->addStretch(1);
    connect(m_address, &QLineEdit::textChanged, this, &ServerPanel::updateAddress);
    connect(m_address, &QLineEdit::returnPressed, m_find, &QAbstractButton::click);
    connect(m_key, &QLineEdit::returnPressed, m_find, &QAbstractButton::click);
    connect(m_model, &QLineEdit::textChanged, this, &ServerPanel::updateButtons);
    connect(m_model, &QLineEdit::returnPressed, m_use, &QAbstractButton::click);
    connect(m_find, &QAbstractButton::clicked, this, &ServerPanel::find);
    connect(m_forgetKey, &QAbstractButton::clicked, this, &ServerPanel::forgetKey);
    connect(m_use, &QAbstractButton::clicked, this, &ServerPanel::use);
}

QLabel* ServerPanel::addWords(const QString& text, const char* name)
{
    auto* label = new QLabel(text, m_content);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // some of it is a server's
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(label);
    return label;
}

QLineEdit* ServerPanel::addField(const QString& title, const char* name)
{
    auto* label = new QLabel(title, m_content);
    label->setProperty("textStyle", QStringLiteral("groupTitle"));
    label->setContentsMargins(0, theme().metrics().space(2), 0, 0);
    auto* field = new QLineEdit(m_content);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setMaxLength(kLongest);
    label->setBuddy(field);
    m_body->addWidget(label);
    m_body->addWidget(field);
    return field;
}

void ServerPanel::addList()
{
    m_list = new QListWidget(m_content);
    m_list->setObjectName(QStringLiteral("serverModels"));
    m_list->setProperty("surface", QStringLiteral("rows"));
    m_list->setAccessibleName(tr("Models on the server"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->hide();
    m_body->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            m_model->setText(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_list, &QListWidget::itemActivated, this, &ServerPanel::use);
}

void ServerPanel::updateAddress()
{
    const QString address = m_address->text();
    m_warning->setVisible(m_servers.isReadableOnTheWay(address));
    const bool isKept = m_servers.keepsKeyFor(address);
    setFieldHint(*m_key,
                 isKept ? tr("The one that is kept for it") : tr("If the server wants one"));
    m_forgetKey->setVisible(isKept);
    m_servers.cancelFind();
    m_isFinding = false;
    m_list->hide();
    updateButtons();
    arrange();
}

void ServerPanel::updateButtons()
{
    const bool hasAddress = !m_address->text().trimmed().isEmpty();
    m_find->setEnabled(hasAddress && !m_isFinding);
    m_use->setEnabled(hasAddress && !m_model->text().trimmed().isEmpty());
}

void ServerPanel::find()
{
    m_isFinding = true;
    say(tr("The server is asked for its models\u2026"));
    updateButtons();
    m_servers.find(m_address->text(), m_key->text());
}

// The model that is in use has it until another one is.
void ServerPanel::forgetKey()
{
    const QString problem = m_servers.forgetKey(m_address->text());
    updateAddress();
    m_key->setFocus(Qt::OtherFocusReason); // the button cannot keep it
    say(problem.isEmpty() ? tr("The key is forgotten.") : problem);
}

void ServerPanel::showFound(const QStringList& names)
{
    m_isFinding = false;
    updateButtons();
    m_list->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(app::displayText(name), m_list);
        item->setData(Qt::UserRole, name);
    }
    m_list->setVisible(!names.isEmpty());
    if (names.isEmpty()) {
        say(tr("The server has no model."));
        return;
    }
    const int rows = std::min(kMostRows, static_cast<int>(names.size()));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const qsizetype former = names.indexOf(m_model->text());
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, former)));
    say({});
    m_list->setFocus(Qt::OtherFocusReason);
    bringIntoView(*m_use);
}

void ServerPanel::use()
{
    const QString problem =
        m_servers.use({m_address->text(), m_model->text().trimmed(), m_key->text()});
    if (problem.isEmpty()) {
        dismiss();
    } else {
        say(problem);
    }
}

void ServerPanel::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    arrange();
    if (!message.isEmpty()) {
        bringIntoView(*m_message);
    }
}

// Once it has its place.
void ServerPanel::bringIntoView(const QWidget& widget)
{
    QMetaObject::invokeMethod(
        this,
        [this, shown = &widget] {
            const QRect place = shown->geometry();
            m_area->ensureVisible(place.center().x(), place.center().y(), 0,
                                  place.height() / 2 + theme().metrics().space(2));
        },
        Qt::QueuedConnection);
}

QSize ServerPanel::wishedSize(const QSize& room)
{
    const int width = std::min(theme().metrics().px(kFormWidth), room.width());
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width, head + m_area->heightFor(width)};
}

void ServerPanel::takeFocus()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

} // namespace trilume::ui
