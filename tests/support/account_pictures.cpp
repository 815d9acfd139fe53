// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account.h"
#include "tests/support/picture_stage.h"
#include "ui/account/account_page.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace trilume::tests {

namespace {

class AccountStage
{
public:
    AccountStage(app::ThemeChoice choice, double scale)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setTheme(choice);
        settings.setTextScale(scale);
        theme = std::make_unique<ui::Theme>(settings);
        window = std::make_unique<QWidget>();
        page = std::make_unique<ui::AccountPage>(
            *theme, ui::AccountPage::Services{account, chats, settings, dialogs}, window.get());
    }

    void show(int width, int height) const
    {
        window->resize(width, height);
        page->resize(width, height);
        window->show();
        QTest::qWait(20);
    }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    FakeChats chats{&metrics};
    FakeDialogs dialogs;
    FakeAccount account;
    std::unique_ptr<ui::Theme> theme;
    std::unique_ptr<QWidget> window;       // in which it may be as narrow as in the real one
    std::unique_ptr<ui::AccountPage> page; // before the window, which would delete it
};

} // namespace

// Figures that a picture needs, not ones that were measured.
app::Account picturedAccount()
{
    app::Account account;
    const QDate today = QDate::currentDate();
    const auto add = [&account](QDate day, const char* model, int answers, double joules,
                                EvidenceLabel label) {
        app::AccountWork work{answers, 620 * answers, 260 * answers, 5.4 * answers};
        account.work.push_back({day, QString::fromUtf8(model), work, {}});
        app::MeterRow row;
        row.day = day;
        row.model = QString::fromUtf8(model);
        row.source = label == EvidenceLabel::Modelled ? QStringLiteral("model of the processor")
                                                      : QStringLiteral("powercap package-0");
        row.label = label;
        row.work = work;
        row.grossJoules = joules;
        row.netJoules = 0.6 * joules;
        row.netAnswers = answers;
        account.meters.push_back(row);
    };
    for (int age = 40; age >= 0; --age) {
        const QDate day = today.addDays(-age);
        if (age % 7 == 5) {
            continue;
        }
        const int answers = 3 + (age * 5) % 11;
        add(day, "MMfreeLM-1.3B", answers, 71.0 * answers, EvidenceLabel::Measured);
        if (age % 3 == 1 && age < 20) {
            add(day, "Trilume Tiny", 2 + age % 4, 9.0 * (2 + age % 4), EvidenceLabel::Modelled);
            app::MeterRow board = account.meters.back();
            board.place = app::MeterPlace::Device;
            board.source = QStringLiteral("virtual:kria-kv260");
            board.scope = EnergyScope::Board;
            board.grossJoules *= 0.22;
            board.netAnswers = 0;
            account.meters.push_back(board);
        }
    }
    account.work.back().work.answers += 4;
    account.work.back().withoutEnergy = {4, 900, 310, 21.0};
    return account;
}

void takeAccount(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path)
{
    AccountStage stage(choice, scale);
    stage.show(1224, 900);
    stage.account.tell({});
    save(*stage.page, path("account-empty"));
    stage.account.tell(picturedAccount());
    save(*stage.page, path("account"));
    stage.settings.setValue(app::SettingId::GridGramsPerKwh, 363.0);
    stage.settings.setValue(app::SettingId::PricePerKwh, 0.34);
    stage.settings.setText(app::SettingId::Currency, QStringLiteral("EUR"));
    stage.page->findChild<QPushButton*>(QStringLiteral("gridFigures"))->click();
    save(*stage.page, path("account-grid"));
    stage.page->findChild<QPushButton*>(QStringLiteral("closeGrid"))->click();
    auto* bar = stage.page->findChild<QScrollArea*>()->verticalScrollBar();
    stage.show(700, 800);
    save(*stage.page, path("account-700"));
    bar->setValue(bar->maximum());
    save(*stage.page, path("account-700-end"));
    stage.show(430, 800);
    bar->setValue(0);
    save(*stage.page, path("account-430"));
    bar->setValue(bar->maximum());
    save(*stage.page, path("account-430-end"));
}

} // namespace trilume::tests
