// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

namespace trilume::ui {

namespace {

class Notification final : public QAccessibleWidget
{
public:
    explicit Notification(Announcer* announcer)
        : QAccessibleWidget(announcer, QAccessible::Notification)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<const Announcer*>(widget())->announced()
                                         : QString();
    }
};

QAccessibleInterface* makeNotification(const QString& className, QObject* object)
{
    const bool isAnnouncer = className == QLatin1String("trilume::ui::Announcer");
    return isAnnouncer ? new Notification(static_cast<Announcer*>(object)) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeNotification);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1); // what has no size is not showing
}

void Announcer::announce(const QString& text)
{
    m_text = shortenedForSpeech(text);
    if (m_text.isEmpty()) {
        return;
    }
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

QString shortenedForSpeech(const QString& text)
{
    if (text.size() <= Announcer::kLongest) {
        return text;
    }
    for (const QTextBoundaryFinder::BoundaryType type :
         {QTextBoundaryFinder::Sentence, QTextBoundaryFinder::Word,
          QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(type, text.constData(), Announcer::kLongest + 1);
        finder.setPosition(Announcer::kLongest);
        const qsizetype end =
            finder.isAtBoundary() ? Announcer::kLongest : finder.toPreviousBoundary();
        if (end > Announcer::kLongest / 2) {
            return text.left(end).trimmed() + QChar(0x2026);
        }
    }
    return text.left(Announcer::kLongest) + QChar(0x2026);
}

} // namespace trilume::ui
