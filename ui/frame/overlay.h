// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace trilume::ui {

class Theme;

// A sheet over the window, inside of it, so that it fits on every screen: takes the focus and gives
// it back, keeps Tab within, closes by Escape, by its own key or by a click beside it. [ui thread]
// Made when it is opened and gone when it is closed, so it remembers nothing.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    // `own`: the action that opened it. `kept`: those that work while it is open; other keys of the
    // window would change what lies under it.
    Overlay(const Theme& theme, QWidget& window, const QAction& own, QList<QAction*> kept);

    void open();
    void dismiss(); // the focus goes back where it was; deleted later

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] QFrame& sheet() { return *m_sheet; }

    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

    // How large it would like to be where there is so much room, in pixels; it gets no more.
    virtual QSize wishedSize(const QSize& room) = 0;
    virtual void takeFocus() = 0;

    // What it is called, to screen readers as well, with a button that closes it.
    void addHead(const QString& title);
    void setName(const QString& name); // for screen readers alone

    // Where it stands in a window that is higher.
    enum class Place
    {
        Centre = 1,
        Top,
    };
    void setPlace(Place place) { m_place = place; }

    void arrange(); // after a change of the wish

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool isKept(const QKeyEvent& event) const;

    const Theme& m_theme;
    QPointer<const QAction> m_own;
    QList<QAction*> m_kept;
    QFrame* m_sheet;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_before; // which had the focus
    Place m_place = Place::Centre;
};

} // namespace trilume::ui
