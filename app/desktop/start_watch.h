// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace trilume::app {
class ModelController;
}

namespace trilume::desktop {

// Logs the moments that a start is for: "painted", once, and "ready" at each model that was loaded
// (or why it was not), in the category trilume.start, which is silent unless it is asked for
// (QT_LOGGING_RULES=trilume.start.info=true). What reads the clock is whoever started the program
// (tests/bench/bench_start). [ui thread]
class StartWatch final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    StartWatch(QWidget& window, app::ModelController& models);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace trilume::desktop
