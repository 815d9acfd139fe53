// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/own_style.h"

#include "ui/theme/theme.h"

namespace trilume::ui {

namespace {

// Empty: the one that Qt has.
QString iconName(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirHomeIcon:
    case QStyle::SP_DesktopIcon:
        return QStringLiteral("folder");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return QStringLiteral("file");
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
    case QStyle::SP_DriveFDIcon:
    case QStyle::SP_DriveCDIcon:
    case QStyle::SP_DriveDVDIcon:
        return QStringLiteral("drive");
    case QStyle::SP_FileDialogToParent:
        return QStringLiteral("up");
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
        return QStringLiteral("previous");
    case QStyle::SP_ArrowForward:
        return QStringLiteral("next");
    case QStyle::SP_FileDialogNewFolder:
        return QStringLiteral("plus");
    case QStyle::SP_FileDialogListView:
        return QStringLiteral("tiles");
    case QStyle::SP_FileDialogDetailedView:
        return QStringLiteral("rows");
    case QStyle::SP_TrashIcon:
        return QStringLiteral("trash");
    case QStyle::SP_MessageBoxQuestion:
    case QStyle::SP_MessageBoxWarning:
    case QStyle::SP_MessageBoxCritical:
    case QStyle::SP_MessageBoxInformation:
        return QStringLiteral("alert");
    default:
        return {};
    }
}

} // namespace

OwnStyle::OwnStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{}

QIcon OwnStyle::standardIcon(StandardPixmap which,
                             const QStyleOption* option,
                             const QWidget* widget) const
{
    const QString name = iconName(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : m_theme.icon(name);
}

int OwnStyle::styleHint(StyleHint hint,
                        const QStyleOption* option,
                        const QWidget* widget,
                        QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace trilume::ui
