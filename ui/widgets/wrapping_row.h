// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace trilume::ui {

// Widgets side by side, as a text of words: those for which there is no room begin another line.
class WrappingRow final : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    void addItem(QLayoutItem* item) override; // which it owns from now on
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    // in one line
    [[nodiscard]] QSize minimumSize() const override; // one widget in each
    void setGeometry(const QRect& place) override;

private:
    enum class Step
    {
        Measure = 1,
        Place,
    };
    int layOut(const QRect& place, Step step) const; // how high it is

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace trilume::ui
