// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/account.h"

#include <QObject>
#include <QString>

namespace trilume::app {

// What the stored answers took, for the window. [ui thread]
class AccountController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Ends with ready() or failed(), never within the call, or with neither when another one is
    // asked for before.
    virtual void read(const AccountRange& range) = 0;

Q_SIGNALS:
    void ready(const trilume::app::Account& account);
    void failed(const QString& message); // one sentence
    void outdated();                     // answers came or went since
};

} // namespace trilume::app
