// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folder_list.h"

#include "app/platform/display_text.h"
#include "app/platform/joined_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

FolderList::FolderList(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("modelFolders"));
    setProperty("surface", QStringLiteral("card"));
    auto* add = new QPushButton(tr("Add a folder\u2026"), this);
    add->setObjectName(QStringLiteral("addModelFolder"));
    add->setProperty("kind", QStringLiteral("linkInText"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &FolderList::addRequested);
    connect(&theme, &Theme::changed, this, &FolderList::applyTheme);
    applyTheme();
}

void FolderList::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.space(4), metrics.space(2), metrics.space(2),
                                 metrics.space(2));
    layout()->setSpacing(metrics.space(1));
    m_rows->setSpacing(metrics.space(2));
}

void FolderList::setContent(const std::vector<app::ModelFolder>& folders)
{
    if (folders == m_folders && !m_widgets.empty()) {
        return; // keeps the focus where it is
    }
    m_folders = folders;
    for (QWidget* row : m_widgets) {
        row->deleteLater(); // its button may be what asked for it
        row->hide();
        m_rows->removeWidget(row);
    }
    m_widgets.clear();
    for (const app::ModelFolder& folder : folders) {
        m_widgets.push_back(makeRow(folder));
        m_rows->addWidget(m_widgets.back());
    }
}

QWidget* FolderList::makeRow(const app::ModelFolder& folder)
{
    auto* row = new QWidget(this);
    const QString path = pathText(folder.path);
    auto* name = new ElidedLabel(row);
    name->setText(path);
    auto* note = new QLabel(row);
    note->setObjectName(QStringLiteral("folderNote"));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    note->setProperty("textStyle", QStringLiteral("note"));
    note->setProperty("tone", QStringLiteral("muted"));
    note->setText(!folder.problem.isEmpty() ? app::displaySentence(folder.problem)
                  : folder.isOwn            ? tr("For imported models")
                                            : QString());
    note->setVisible(!note->text().isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(note);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    const auto add = [row, line, &path](const QString& text, const char* objectName) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(objectName));
        button->setProperty("kind", QStringLiteral("link"));
        button->setAccessibleName(app::labelledText(text, path));
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    connect(add(tr("Show"), "showModelFolder"), &QPushButton::clicked, this,
            [this, where = folder.path] { Q_EMIT folderRequested(where); });
    if (!folder.isOwn) {
        connect(add(tr("Forget"), "forgetModelFolder"), &QPushButton::clicked, this,
                [this, where = folder.path] { Q_EMIT forgetRequested(where); });
    }
    return row;
}

} // namespace trilume::ui
