// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QIcon;
class QMenu;
class QSystemTrayIcon;

namespace trilume::ui {

// An icon among the status icons of the desktop, which may have no place for it. [ui thread] Tests
// put a desktop of their own here.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Whether the desktop shows such icons now; where its panel ends, not any more.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    [[nodiscard]] virtual bool isShown() const = 0;

    // The menu is borrowed.
    virtual void show(const QIcon& icon, QMenu& menu) = 0;
    virtual void hide() = 0;
    virtual void setTip(const QString& text) = 0;
    virtual void tell(const QString& title, const QString& text) = 0; // for a few seconds

Q_SIGNALS:
    void activated(); // by a click on it or on what it tells
};

// The desktop's own.
class NativeTrayIcon final : public TrayIcon
{
    Q_OBJECT

public:
    explicit NativeTrayIcon(QObject* parent = nullptr);
    ~NativeTrayIcon() override;

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isShown() const override;
    void show(const QIcon& icon, QMenu& menu) override;
    void hide() override;
    void setTip(const QString& text) override;
    void tell(const QString& title, const QString& text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; // none before it is shown
};

} // namespace trilume::ui
