// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metrics_hub.h"
#include "app/platform/file_saver.h"
#include "ui/plots/dock_card.h"
#include "ui/plots/plot_export.h"
#include "ui/plots/quantity_style.h"

#include <optional>
#include <vector>

class QLabel;
class QHBoxLayout;
class QMenu;

namespace trilume::app {
class Settings;
}

namespace trilume::ui {

class Badge;
class Dialogs;
class ElidedLabel;
class IconButton;
class Legend;
class Readout;
class ReferenceEditor;
class Theme;
class TimeAxis;
class TimeView;

// One quantity: the newest value large, where it is from beside it, its course below with a line
// for every series of it. [ui thread] Keys while it has the focus: left and right move the cursor,
// with Shift the time, + and - zoom, Home goes back to now, Space pauses.
class MetricCard final : public DockCard
{
    Q_OBJECT

public:
    // All borrowed, all outlive the card.
    struct Context
    {
        const app::MetricsHub& metrics;
        TimeView& view;
        app::Settings& settings;
        Dialogs& dialogs;
    };

    MetricCard(const Theme& theme, const Context& context, app::Quantity quantity, QWidget* parent);

    // Shown large while there is no value above 0: in units of the quantity; 0: nothing.
    void setFallback(double value, const QString& note);
    void setNote(const QString& note);    // beside the newest value
    void setMessage(const QString& text); // one sentence under the plot; empty: none
    void setReferences(std::vector<PlotReference> references); // besides the person's own
    // Stands in for the plot while no series is there.
    void setPlaceholder(QWidget* placeholder);
    void showHead(); // label and scope; which parts are there

    // Whether something is measured now; lines that ended do not count.
    [[nodiscard]] bool hasLiveLines() const;

    [[nodiscard]] const PlotWidget& plot() const { return *m_plot; }

    [[nodiscard]] app::Quantity quantity() const { return m_quantity; }

    [[nodiscard]] QString word() const override { return app::wordFor(m_quantity); }

    [[nodiscard]] QString title() const override { return quantityTitle(m_quantity); }

    // What cannot be measured here is not shown; of power the card says why.
    [[nodiscard]] bool hasContent() const override;

    [[nodiscard]] bool hasPlot() const override { return hasLiveLines(); }

    void setFilling(bool filling) override;

    void fillMenu(QMenu& menu);
    // By the end of the name: .png, .svg, .pdf or .csv.
    void exportTo(const QString& path);

Q_SIGNALS:
    void markerClicked(const trilume::app::MessageMarker& marker);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        const app::Series* series = nullptr;
        int plotLine = 0;
        PlotLineStyle style;
    };

    enum class Redraw
    {
        IfMoved = 1,
        Always = 2,
    };

    void build();
    void connectSignals();
    void applyTheme();
    void placeAxis();
    void addMissingLines();
    void update(Redraw redraw);
    bool drawLines(Redraw redraw); // false: it would look as before
    [[nodiscard]] double secondsPerPixel() const;
    void setUnit(const DisplayUnit& unit);
    void showValues();
    void showCursorValues(double seconds);
    void showMenu(const QPoint& globalPosition);
    void editReference();
    void applyReferences();
    void askForFile(const QString& suffix);
    [[nodiscard]] PlotPicture picture() const;
    [[nodiscard]] QByteArray bytesFor(const QString& suffix) const;
    [[nodiscard]] bool isShown(std::size_t line) const;
    // The first that is shown and live, else the first that is shown; null: none is shown.
    [[nodiscard]] const Line* headline() const;
    void showParts();
    [[nodiscard]] std::optional<double> newestOf(const Line& line) const;
    [[nodiscard]] QString valueText(const std::optional<double>& value) const;

    const Theme& m_theme;
    Context m_context;
    app::Quantity m_quantity;
    ElidedLabel* m_title;
    QHBoxLayout* m_head;
    Badge* m_badge;
    QLabel* m_scope;
    IconButton* m_more;
    Readout* m_readout;
    PlotWidget* m_plot;
    TimeAxis* m_axis;
    Legend* m_legend;
    ReferenceEditor* m_editor;
    QLabel* m_message;
    QWidget* m_placeholder = nullptr;
    std::vector<Line> m_lines;
    std::vector<PlotReference> m_references;
    DisplayUnit m_unit;
    double m_fallback = 0.0;
    QString m_fallbackNote;
    QString m_note;
    double m_drawnSeconds = 0.0;
    bool m_hasCourse = false;          // there are values in the time that is shown
    std::vector<double> m_stillValues; // of lines that do not change: drawn so
    app::FileSaver m_saver;
};

} // namespace trilume::ui
