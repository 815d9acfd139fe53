// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace trilume::ui {

class Theme;

// A pill with a name and details after it ("Trilume Tiny · 8.9 M · 2.06 bit"), and a button that
// opens what it names. Details give way first when there is little room.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const Theme& theme, QWidget* parent);

    void setContent(const QString& name, const QStringList& details);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString detailText() const;
    [[nodiscard]] int padding() const;

    const Theme& m_theme;
    QString m_name;
    QStringList m_details;
};

} // namespace trilume::ui
