// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QListView;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class FoundChats;
class Theme;

// The search field above the list of chats and what it finds, which stands in the place of the list
// while there is something in the field. [ui thread] Esc in either empties the field; the arrows
// lead from one to the other. The widgets are borrowed and outlive this.
class ChatSearch final : public QObject
{
    Q_OBJECT

public:
    ChatSearch(const Theme& theme,
               app::ChatController& chats,
               QLineEdit& field,
               QListView& results,
               QObject* parent);

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] QString typed() const;
    // Why there is nothing to be seen; empty while it is being looked for.
    [[nodiscard]] QString emptyHint() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed(); // active or not, something found or nothing
    // No message: the chat as it was left.
    void opened(trilume::app::ChatId chat, trilume::app::MessageId message);
    void ended(); // by Esc: the field is empty

private:
    void look();
    void openAt(const QModelIndex& index);
    [[nodiscard]] bool isFieldKey(int key);
    [[nodiscard]] bool isResultsKey(int key);

    app::ChatController& m_chats;
    QLineEdit& m_field;
    QListView& m_results;
    FoundChats* m_found;
    bool m_isLooking = false;
    QString m_failure;
};

} // namespace trilume::ui
