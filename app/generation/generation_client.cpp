// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_client.h"

#include "app/generation/generation_queue.h"

namespace trilume::app {

GenerationClient::GenerationClient(GenerationQueue& queue, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
{}

GenerationClient::~GenerationClient()
{
    m_queue.withdraw(*this);
}

TurnId GenerationClient::issueTurn()
{
    return m_queue.issueTurn();
}

void GenerationClient::enqueue(const GenerationJob& job)
{
    m_queue.enqueue(*this, job);
}

void GenerationClient::stop(TurnId turn)
{
    m_queue.stop(*this, turn);
}

} // namespace trilume::app
