// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "tests/support/fake_comparisons.h"
#include "tests/support/fake_services.h"
#include "ui/compare/compare_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace trilume::tests {

// The page of comparisons on a controller that does what the test says.
class CompareDesk
{
public:
    explicit CompareDesk(double textScale = 1.0)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setTheme(app::ThemeChoice::Light);
        settings.setTextScale(textScale);
        theme = std::make_unique<ui::Theme>(settings);
        page = std::make_unique<ui::ComparePage>(*theme,
                                                 ui::ComparePage::Services{comparisons, dialogs,
                                                                           [this] {
                                                                               return question;
                                                                           }},
                                                 nullptr);
        page->resize(static_cast<int>(1224 * textScale), static_cast<int>(748 * textScale));
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }

    void click(const char* name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }

    [[nodiscard]] bool isSeen(const char* name) const { return find<QWidget>(name)->isVisible(); }

    // By the keys, as a person without a mouse.
    void choose(QToolButton* button, const QString& key) const
    {
        for (QAction* action : button->menu()->actions()) {
            if (action->data().toString() == key) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(key));
    }

    [[nodiscard]] QList<QToolButton*> devices() const
    {
        return page->findChildren<QToolButton*>(QStringLiteral("configurationDevice"));
    }

    QString question = QStringLiteral("Why does a lamp glow?"); // of the open chat
    QTemporaryDir folder;
    app::Settings settings;
    FakeComparisons comparisons;
    FakeDialogs dialogs;
    std::unique_ptr<ui::Theme> theme;
    std::unique_ptr<ui::ComparePage> page;
};

} // namespace trilume::tests
