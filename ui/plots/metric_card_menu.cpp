// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/series_csv.h"
#include "app/settings/settings.h"
#include "ui/plots/legend.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/time_axis.h"
#include "ui/plots/time_view.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/reference_editor.h"
#include "ui/widgets/text_direction.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>

// Menu, keys, reference lines and export of a card.

namespace trilume::ui {

namespace {

constexpr double kKeyZoom = 0.8;
constexpr double kKeyStep = 0.02; // of the time that is shown
constexpr double kKeyPan = 0.1;

PictureFormat formatOf(const QString& suffix)
{
    if (suffix == QLatin1String("svg")) {
        return PictureFormat::Svg;
    }
    return suffix == QLatin1String("pdf") ? PictureFormat::Pdf : PictureFormat::Png;
}

} // namespace

void MetricCard::fillMenu(QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const char* name, auto action) {
        QAction* entry = menu.addAction(text);
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAction::triggered, this, action);
    };
    if (!m_lines.empty()) {
        add(tr("Save as a picture (PNG)\u2026"), "exportPng",
            [this] { askForFile(QStringLiteral("png")); });
        add(tr("Save as a drawing (SVG)\u2026"), "exportSvg",
            [this] { askForFile(QStringLiteral("svg")); });
        add(tr("Save as a document (PDF)\u2026"), "exportPdf",
            [this] { askForFile(QStringLiteral("pdf")); });
        add(tr("Save the figures (CSV)\u2026"), "exportCsv",
            [this] { askForFile(QStringLiteral("csv")); });
        menu.addSeparator();
        add(tr("Set a reference line"), "setReference", [this] { editReference(); });
        if (m_context.settings.plotReference(app::wordFor(m_quantity))) {
            add(tr("Remove the reference line"), "removeReference", [this] {
                m_context.settings.removePlotReference(app::wordFor(m_quantity));
                applyReferences();
            });
        }
        menu.addSeparator();
    }
    add(tr("Go back to now"), "resetView", [this] { m_context.view.reset(); });
}

void MetricCard::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    Q_EMIT menuWanted(menu);
    menu->popup(globalPosition);
}

void MetricCard::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void MetricCard::keyPressEvent(QKeyEvent* event)
{
    TimeView& view = m_context.view;
    const double step = view.span() * kKeyStep;
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        isShift ? view.pan(view.span() * kKeyPan)
                : view.setCursor(view.cursor().value_or(0.0) + step);
        break;
    case Qt::Key_Right:
        isShift ? view.pan(-view.span() * kKeyPan)
                : view.setCursor(view.cursor().value_or(0.0) - step);
        break;
    case Qt::Key_Plus:
        view.zoom(kKeyZoom, view.cursor().value_or(0.0));
        break;
    case Qt::Key_Minus:
        view.zoom(1.0 / kKeyZoom, view.cursor().value_or(0.0));
        break;
    case Qt::Key_Home:
        view.setCursor(std::nullopt);
        view.reset();
        break;
    case Qt::Key_Space:
        view.isFollowing() ? view.hold() : view.follow();
        break;
    default:
        QFrame::keyPressEvent(event);
        break;
    }
}

void MetricCard::editReference()
{
    const app::PlotReferenceSetting before =
        m_context.settings.plotReference(app::wordFor(m_quantity))
            .value_or(app::PlotReferenceSetting());
    m_editor->begin(before.value * m_unit.factor, before.name, m_unit.text);
}

// References are kept in the unit of the quantity and drawn in that of the axis.
void MetricCard::applyReferences()
{
    std::vector<PlotReference> references;
    for (const PlotReference& reference : m_references) {
        references.push_back({reference.value * m_unit.factor, reference.name});
    }
    if (const auto own = m_context.settings.plotReference(app::wordFor(m_quantity))) {
        const QString value = formatHairline(own->value * m_unit.factor);
        //: a reference line: %1 value with its unit, %2 name
        const QString text =
            tr("%1 %2")
                .arg(asAmount(QString(value + QLatin1Char(' ') + m_unit.text).trimmed()),
                     inItsDirection(own->name))
                .trimmed();
        references.push_back({own->value * m_unit.factor, text});
    }
    m_plot->setReferences(references);
}

void MetricCard::askForFile(const QString& suffix)
{
    const QString name =
        QStringLiteral("trilume-%1-%2.%3")
            .arg(app::wordFor(m_quantity),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")), suffix);
    m_context.dialogs.askForSaveFile(*this, name, [this](const QString& path) { exportTo(path); });
}

QByteArray MetricCard::bytesFor(const QString& suffix) const
{
    if (suffix != QLatin1String("csv")) {
        return drawPicture(m_theme, picture(), *m_plot, formatOf(suffix));
    }
    std::vector<const app::Series*> shown;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(i)) {
            shown.push_back(m_lines[i].series);
        }
    }
    const app::MetricsHub& metrics = m_context.metrics;
    return app::toCsv(
        shown, {m_context.view.beginSeconds(), m_context.view.endSeconds(), [&metrics](double at) {
                    return metrics.toUnixSeconds(at);
                }});
}

void MetricCard::exportTo(const QString& path)
{
    const QByteArray bytes = bytesFor(QFileInfo(path).suffix().toLower());
    if (bytes.isEmpty()) {
        setMessage(tr("There is no way to draw %1.").arg(pathText(path)));
        return;
    }
    setMessage(tr("Saving %1\u2026").arg(pathText(path)));
    m_saver.save(path, bytes);
}

PlotPicture MetricCard::picture() const
{
    PlotPicture picture;
    //: title of a picture of a plot: %1 a quantity, %2 its unit
    picture.title = tr("%1 (%2)").arg(quantityTitle(m_quantity), m_unit.text);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isShown(i)) {
            continue;
        }
        const app::SeriesDescription& description = m_lines[i].series->description();
        QStringList words = {app::seriesName(description), evidenceText(description.evidence)};
        if (description.scope) {
            words.append(scopeText(*description.scope));
        }
        words.append(description.source);
        words.removeDuplicates();
        picture.lines.push_back({words.join(QStringLiteral(" \u00B7 ")), m_lines[i].style});
    }
    const TimeView& view = m_context.view;
    picture.leftText = m_axis->timeOfDay(view.beginSeconds());
    picture.rightText = m_axis->timeOfDay(view.endSeconds());
    for (const app::MessageMarker& marker : m_axis->markers()) {
        picture.markers.push_back(1.0 - (view.endSeconds() - marker.seconds) / view.span());
    }
    return picture;
}

} // namespace trilume::ui
