// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QString>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class Composer;

// A message that is changed in the composer: what stood there comes back when it is sent or given
// up. [ui thread] Made before Drafts, so that these never see the message for a draft. All are
// borrowed.
class MessageEdit final : public QObject
{
    Q_OBJECT

public:
    MessageEdit(Composer& composer, Banner& notice, app::ChatController& chats, QObject* parent);

    void begin(app::MessageId message, const QString& text);
    void giveUp();

    // What is to be sent some time: not the text of a message that is being changed.
    [[nodiscard]] QString draft() const;

    // The message that is changed, whose new text is sent now; none when none is.
    [[nodiscard]] app::MessageId take();

    struct Kept
    {
        app::MessageId message; // none: none is changed
        QString text;           // as it is by now
    };

    // For a composer that takes the place of this one.
    [[nodiscard]] Kept kept() const;
    void restore(const Kept& kept);

private:
    void end();

    Composer& m_composer;
    Banner& m_notice;
    app::MessageId m_message;
    QString m_draft; // what stood in the composer
};

} // namespace trilume::ui
