// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/backend_switch.h"

namespace trilume::app {

BackendSwitch::BackendSwitch(GenerationBackend& first, GenerationBackend& second, QObject* parent)
    : GenerationBackend(parent)
    , m_chosen(&first)
    , m_running(&first)
{
    follow(first);
    follow(second);
}

void BackendSwitch::follow(GenerationBackend& backend)
{
    using Backend = GenerationBackend;
    connect(&backend, &Backend::started, this, &Backend::started);
    connect(&backend, &Backend::prefillProgressed, this, &Backend::prefillProgressed);
    connect(&backend, &Backend::tokensScored, this, &Backend::tokensScored);
    connect(&backend, &Backend::textGenerated, this, &Backend::textGenerated);
    connect(&backend, &Backend::thoughtGenerated, this, &Backend::thoughtGenerated);
    connect(&backend, &Backend::finished, this, &Backend::finished);
    connect(&backend, &Backend::failed, this, &Backend::failed);
}

void BackendSwitch::start(const GenerationJob& job)
{
    m_running = m_chosen;
    m_running->start(job);
}

void BackendSwitch::stop(TurnId turn)
{
    m_running->stop(turn);
}

void BackendSwitch::openMeter(const power::MeterWish& wish)
{
    m_chosen->openMeter(wish);
}

void BackendSwitch::setIdleBaseline(const power::IdleBaseline& baseline)
{
    m_chosen->setIdleBaseline(baseline);
}

} // namespace trilume::app
