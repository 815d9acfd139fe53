// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/file_saver.h"
#include "ui/widgets/banner.h"

#include <QString>

namespace trilume::ui {

class Dialogs;

// Says that the window did not close since something cannot be saved, and saves its text elsewhere.
// [ui thread]
class UnsavedNotice final : public QObject
{
    Q_OBJECT

public:
    // `banner` is its own from now on; all are borrowed and outlive this.
    UnsavedNotice(Banner& banner, Dialogs& dialogs, QWidget& parent);

    // `text` empty: it is not known what is lost.
    void show(const QString& message, const QString& text);
    void dismiss(); // all is saved

    struct Kept
    {
        bool isShown = false;
        QString message;
        QString text;
    };

    // For a notice that takes the place of this one.
    [[nodiscard]] Kept kept() const;
    void restore(const Kept& kept);

private:
    void offerToSave();
    void saveTo(const QString& path);

    Banner& m_banner;
    app::FileSaver m_saver;
    QString m_message; // why
    QString m_text;
};

} // namespace trilume::ui
