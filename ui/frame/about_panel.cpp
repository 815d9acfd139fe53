// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/about_panel.h"

#include "app/library/model_controller.h"
#include "app/platform/display_text.h"
#include "app/platform/paths.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kMark = 56;

QString shownPath(const QString& path)
{
    return pathText(path);
}

} // namespace

QString buildFacts(const app::ModelSummary* model)
{
    // Whoever reads a report may not know the language of who wrote it.
    QStringList lines{
        QStringLiteral("Trilume %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, built with %2, %3") // untranslated: see above
            .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR),
                 QGuiApplication::platformName()),
        QStringLiteral("%1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("%1, %2").arg(QLocale().name(),
                                     QLocale::languageToString(QLocale().language())),
    };
    if (model == nullptr) {
        lines.append(QStringLiteral("no model")); // untranslated: see above
    } else {
        lines.append(
            QStringLiteral("%1 (%2), %3 threads, weights %4") // untranslated: see above
                .arg(model->isa, model->kernels, QString::number(model->threads), model->packing));
        lines.append(app::displayText(model->name) + QLatin1Char(' ') + model->fingerprint);
    }
    return lines.join(QLatin1Char('\n'));
}

AboutPanel::AboutPanel(const Theme& theme,
                       QWidget& window,
                       const QAction& own,
                       const QList<QAction*>& kept,
                       const app::ModelSummary* model)
    : Overlay(theme, window, own, kept)
    , m_area(new QScrollArea(&sheet()))
{
    setObjectName(QStringLiteral("aboutPanel"));
    addHead(tr("About Trilume"));
    auto* content = new QWidget(m_area);
    auto* body = new QVBoxLayout(content);
    const Metrics& metrics = theme.metrics();
    body->setContentsMargins(metrics.space(5), 0, metrics.space(5), metrics.space(5));
    body->setSpacing(metrics.space(2));
    addMark(*body);
    addWords(*body, tr("Chat with MatMul-free language models on your own machine, and see what "
                       "that costs. Nothing that you write leaves this computer, unless you use "
                       "a model on a server."));
    addHeading(*body, tr("Licence"));
    addWords(*body, tr("Free software under the GNU General Public License, version 3 or any later "
                       "version. The bundled model is under CC-BY-SA-4.0."));
    addHeading(*body, tr("Libraries and their licences"));
    // Names of programs and licences are the same in every language.
    addFacts(*body, {{QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
                      QStringLiteral("LGPL-3.0, GPL")},
                     {QStringLiteral("QCustomPlot"), QStringLiteral("GPL-3.0-or-later")},
                     {QStringLiteral("SentencePiece"), QStringLiteral("Apache-2.0")},
                     {QStringLiteral("ICU"), QStringLiteral("Unicode-DFS-2016")},
                     {QStringLiteral("Boost"), QStringLiteral("BSL-1.0")},
                     {QStringLiteral("libcurl"), QStringLiteral("curl")},
                     {QStringLiteral("Readline"), QStringLiteral("GPL-3.0-or-later")},
                     {QStringLiteral("nlohmann/json"), QStringLiteral("MIT")},
                     {QStringLiteral("xxHash"), QStringLiteral("BSD-2-Clause")},
                     {QStringLiteral("libzip"), QStringLiteral("BSD-3-Clause")},
                     {QStringLiteral("libsource-highlight"), QStringLiteral("GPL-3.0-or-later")},
                     {QStringLiteral("SQLite"), tr("public domain")}});
    addHeading(*body, tr("Where data lies"));
    addFacts(*body, {{tr("Chats"), shownPath(app::dataFolder())},
                     {tr("Settings"), shownPath(app::configFolder())},
                     {tr("Caches"), shownPath(app::cacheFolder())}});
    addHeading(*body, tr("This program"));
    const QString facts = buildFacts(model);
    addWords(*body, facts);
    addCopy(*body, facts);
    m_area->setObjectName(QStringLiteral("aboutArea"));
    m_area->setAccessibleName(tr("About Trilume"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget has turned on
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, metrics.space(2));
}

void AboutPanel::addMark(QVBoxLayout& body)
{
    const Metrics& metrics = theme().metrics();
    const int side = metrics.px(kMark);
    auto* mark = new QLabel(&sheet());
    mark->setPixmap(parentWidget()->windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    mark->setFixedSize(side, side);
    auto* name = new QLabel(tr("Trilume"), &sheet());
    name->setProperty("textStyle", QStringLiteral("display"));
    auto* version = new QLabel(
        tr("Version %1").arg(inOneRun(QCoreApplication::applicationVersion())), &sheet());
    version->setObjectName(QStringLiteral("aboutVersion"));
    version->setProperty("tone", QStringLiteral("muted"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(version);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics.space(4));
    row->addWidget(mark);
    row->addLayout(words, 1);
    body.addLayout(row);
}

void AboutPanel::addHeading(QVBoxLayout& body, const QString& text)
{
    auto* label = new QLabel(text, &sheet());
    label->setProperty("textStyle", QStringLiteral("groupTitle"));
    label->setContentsMargins(0, theme().metrics().space(2), 0, 0);
    body.addWidget(label);
}

void AboutPanel::addWords(QVBoxLayout& body, const QString& text)
{
    auto* label = new QLabel(text, &sheet());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body.addWidget(label);
}

void AboutPanel::addFacts(QVBoxLayout& body, const QList<std::pair<QString, QString>>& facts)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().metrics().space(4));
    grid->setVerticalSpacing(theme().metrics().space(1));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(facts.size()); ++row) {
        auto* name = new QLabel(facts.at(row).first, &sheet());
        name->setProperty("tone", QStringLiteral("muted"));
        auto* value = new QLabel(facts.at(row).second, &sheet());
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    body.addLayout(grid);
}

void AboutPanel::addCopy(QVBoxLayout& body, const QString& facts)
{
    auto* copy = new QPushButton(tr("Copy for a bug report"), &sheet());
    copy->setObjectName(QStringLiteral("copyFacts"));
    copy->setProperty("kind", QStringLiteral("plain"));
    connect(copy, &QPushButton::clicked, this, [copy, facts] {
        QGuiApplication::clipboard()->setText(facts);
        copy->setText(tr("Copied"));
        copy->setAccessibleName(copy->text());
    });
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    body.addLayout(row);
}

QSize AboutPanel::wishedSize(const QSize& room)
{
    const int width = std::min(theme().metrics().px(kWidth), room.width());
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    return {width,
            head + m_area->widget()->layout()->heightForWidth(width) + theme().metrics().space(1)};
}

void AboutPanel::takeFocus()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

} // namespace trilume::ui
