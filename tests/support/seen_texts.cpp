// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seen_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace trilume::tests {

namespace {

QString nameOf(const QObject& object)
{
    return object.objectName() + QStringLiteral(" (")
           + QString::fromLatin1(object.metaObject()->className()) + QStringLiteral(")");
}

class Collector
{
public:
    void add(const QObject& object, const char* what, const QString& text, SeenText kind = {})
    {
        if (!text.isEmpty()) {
            kind.place = nameOf(object) + u' ' + QString::fromLatin1(what);
            kind.text = text;
            m_found.push_back(kind);
        }
    }

    void addTip(const QObject& object, const QString& text)
    {
        SeenText tip;
        tip.isTip = true;
        tip.isRich = Qt::mightBeRichText(text);
        add(object, "tool tip", text, tip);
    }

    void addWidget(const QWidget& widget)
    {
        addTip(widget, widget.toolTip());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        add(widget, "window title", widget.isWindow() ? widget.windowTitle() : QString());
        SeenText mnemonic;
        mnemonic.isMnemonic = true;
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            SeenText shown;
            shown.isRich =
                label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            add(widget, "text", label->text(), shown);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            add(widget, "text", button->text(), mnemonic);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            add(widget, "placeholder", line->placeholderText());
        } else if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) {
            add(widget, "placeholder", edit->placeholderText());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            add(widget, "title", group->title(), mnemonic);
        } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
            add(widget, "title", menu->title(), mnemonic);
        }
        for (const QAction* action : widget.actions()) {
            add(*action, "action", action->isSeparator() ? QString() : action->text(), mnemonic);
        }
    }

    [[nodiscard]] std::vector<SeenText> found() const { return m_found; }

private:
    std::vector<SeenText> m_found;
};

} // namespace

std::vector<SeenText> seenTexts(const QWidget& top)
{
    Collector collector;
    collector.addWidget(top);
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        collector.addWidget(*widget);
    }
    return collector.found();
}

} // namespace trilume::tests
