// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/energy_per_token.h"
#include "app/metrics/series.h"
#include "app/platform/ids.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trilume::app {

// Where an answer began, for the small triangles on the time axis.
struct MessageMarker
{
    double seconds = 0.0; // on the hub's clock
    ChatId chat;
    MessageId message; // the answer
};

// What a meter counted between two of its readings.
struct EnergyInterval
{
    double endSeconds = 0.0; // on the hub's clock
    double seconds = 0.0;
    double joules = 0.0; // NaN: not known
    // Of the same meter while nothing is generated; absent: not measured.
    std::optional<double> idleWatts = std::nullopt;
    // The meter tells nothing at present, but may tell the energy of this time with its next
    // figure: tokens wait for it.
    bool isOpen = false;
};

// Where an answer is computed: what is computed elsewhere costs the meters of this machine nothing.
enum class AnswerPlace
{
    ThisMachine = 1,
    Elsewhere = 2,
};

// Every series of the program by id, and the markers. [ui thread] The throughput is sampled by a
// timer of the hub, ten times a second: producers count tokens whenever they like. All else is
// added by who measures it, at its own pace.
class MetricsHub final : public QObject
{
    Q_OBJECT

public:
    // Seconds; goes on while the machine is suspended, so that what was before keeps its time.
    using Clock = std::function<double()>;

    explicit MetricsHub(QObject* parent = nullptr);

    // For tests: with a clock of its own, never decreasing, nothing is sampled until tick() is
    // called. `unixClock`: seconds since 1970; empty: the system's.
    explicit MetricsHub(Clock clock, Clock unixClock = {}, QObject* parent = nullptr);

    // Tokens that were decoded since the last call, for the throughput series.
    void countTokens(int tokens);
    // Sets a marker, if there is a message that it can lead to. Without a generation the rate is 0
    // at once rather than decaying. Of one that is computed elsewhere no energy per token is told.
    void beginAnswer(ChatId chat, MessageId message, AnswerPlace place = AnswerPlace::ThisMachine);
    // What a whole answer took, told before endAnswer(). One that began and ended between two
    // samples would leave no trace: its own mean becomes the next sample.
    void countAnswer(int tokens, double decodeSeconds);
    void endAnswer();

    [[nodiscard]] bool isGenerating() const { return m_isGenerating; }

    // Energy of the meter that answers are charged to; becomes joules per token. `meter` describes
    // its series of watts. A derived figure, or modelled if the meter is. Net of idle is a series
    // of its own, from the first answer on whose meter has an idle power.
    void countEnergy(const SeriesDescription& meter, const EnergyInterval& interval);

    // Nothing when a series of that id is there already.
    void addSeries(const SeriesDescription& description);
    // Its meter is gone: the line ends, until addSeries() of the same id goes on with it.
    void endSeries(const QString& id);
    // Samples of a series that was added; times of one series must not decrease. NaN: a gap.
    void addSample(const QString& id, Sample sample);

    [[nodiscard]] const Series* find(const QString& id) const; // null: there is none
    [[nodiscard]] std::vector<const Series*> seriesOf(Quantity quantity) const;

    // Tokens per second, each sample the mean over the last second of writing: at ten samples a
    // second a slow model has one token in every other sample, which no one can read.
    [[nodiscard]] const TimeSeries& throughput() const { return m_series.front()->recent(); }

    // By time; of the last thousand answers.
    [[nodiscard]] const std::deque<MessageMarker>& messageMarkers() const { return m_markers; }

    [[nodiscard]] double startSeconds() const { return m_startSeconds; } // of this session

    [[nodiscard]] double nowSeconds() const;
    // The same moment in seconds since 1970, as far as the two clocks agree now.
    [[nodiscard]] double toUnixSeconds(double seconds) const;

    // Takes one sample now; what the timer does.
    void tick();

Q_SIGNALS:
    void sampled();     // after each tick
    void seriesAdded(); // a plot may have to be built
    void seriesEnded(); // or goes on no longer

private:
    struct Interval
    {
        double seconds;
        int tokens;
    };

    [[nodiscard]] Series* findSeries(const QString& id) const;
    [[nodiscard]] double takeRate(double elapsedSeconds);
    [[nodiscard]] bool isCharging() const; // the meters of this machine
    void addEnergy(const SeriesDescription& description, double seconds, double value);

    Clock m_clock;
    Clock m_unixClock;
    QTimer m_timer;
    std::vector<std::unique_ptr<Series>> m_series; // the throughput first
    std::deque<MessageMarker> m_markers;
    std::deque<Interval> m_window; // the last second of writing, oldest first
    EnergyPerToken m_energyPerToken;
    EnergyPerToken m_netPerToken;
    int m_tokensSinceTick = 0;
    int m_tokensSinceEnergy = 0;
    double m_startSeconds = 0.0;
    double m_lastTickSeconds = 0.0;
    std::optional<double> m_shortAnswerRate; // waits for the next sample
    bool m_isGenerating = false;
    AnswerPlace m_place = AnswerPlace::ThisMachine; // of what is generated
};

} // namespace trilume::app
