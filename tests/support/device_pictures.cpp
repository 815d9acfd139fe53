// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picture_stage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace trilume::tests {

namespace {

void saveDevicePanel(ui::MainWindow& window, const QString& path)
{
    QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("deviceChip")), Qt::LeftButton);
    save(*QApplication::activePopupWidget(), path);
}

app::ModelSummary onWideBoard()
{
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.device = QStringLiteral("virtual:wide");
    return summary;
}

void saveConstants(Stage& stage, int width, int height, const QString& path)
{
    stage.models().open(QString());
    stage.models().succeed(onWideBoard());
    stage.models().boards.settings[QStringLiteral("virtual:wide")].plugin =
        QStringLiteral(R"({"rest_watts":12.5})");
    stage.models().boards.there = FakeDevices::boards();
    stage.models().boards.find();
    ui::MainWindow& window = stage.open(width, height);
    window.findChild<QAction*>(QStringLiteral("boardConstantsAction"))->trigger();
    auto* field =
        window.findChild<QLineEdit*>(QStringLiteral("constantField picojoules_per_product"));
    field->setFocus();
    field->setText(QStringLiteral("-6"));
    QTest::keyClick(field, Qt::Key_Return);
    save(window, path);
}

} // namespace

void takeDevices(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path)
{
    {
        Stage stage(choice, scale);
        stage.loadModel();
        ui::MainWindow& window = stage.open(1280, 800);
        saveDevicePanel(window, path("device-looking"));
        stage.models().boards.find();
        save(*QApplication::activePopupWidget(), path("device"));
        stage.models().boards.there = FakeDevices::boards();
        stage.models().boards.find();
        save(*QApplication::activePopupWidget(), path("device-boards"));
        QApplication::activePopupWidget()->close();
    }
    {
        Stage stage(choice, scale);
        stage.models().open(QString());
        stage.models().succeed(onWideBoard());
        stage.models().boards.there = FakeDevices::boards();
        stage.models().boards.find();
        ui::MainWindow& window = stage.open(1280, 800);
        stage.models().boards.place(
            {73,
             71,
             {{512, 512, 1, 0.000031, 0.000018, 1.0}, {32'000, 512, 1, 0.0011, 0.00074, 0.6}}});
        saveDevicePanel(window, path("device-placement"));
        stage.models().boards.find();
        QApplication::activePopupWidget()->close();
        stage.models().boards.place({43, 43, {}, true, 0.0021, 0.0193});
        saveDevicePanel(window, path("device-tokens"));
        stage.models().boards.find();
        QApplication::activePopupWidget()->close();
        stage.models().boards.become(
            app::DeviceHealth::Unused,
            QStringLiteral("The device virtual:wide has not answered in 1000 ms. The processor "
                           "goes on alone, with the same result."));
        save(window, path("device-given-up"));
        saveDevicePanel(window, path("device-trouble"));
        stage.models().boards.find();
        QApplication::activePopupWidget()->close();
    }
    {
        Stage stage(choice, scale);
        saveConstants(stage, 1280, 800, path("device-constants"));
    }
    {
        Stage stage(choice, scale);
        saveConstants(stage, 640, 480, path("device-constants-small"));
    }
}

} // namespace trilume::tests
