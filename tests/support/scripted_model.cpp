// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_model.h"

#include <QFileInfo>

#include <cmath>
#include <new>
#include <span>
#include <utility>

namespace trilume::tests {

namespace {

const char* roleName(tokenizer::Role role)
{
    switch (role) {
    case tokenizer::Role::System:
        return "system: ";
    case tokenizer::Role::User:
        return "user: ";
    case tokenizer::Role::Assistant:
        return "assistant: ";
    }
    return "";
}

std::string describe(const generate::GenerationRequest& request)
{
    const std::string reads = request.written ? " | reads: " + request.written->text : "";
    if (const auto* text = std::get_if<std::string>(&request.input)) {
        return *text + reads;
    }
    std::string description;
    for (const auto& message : std::get<generate::Conversation>(request.input).messages()) {
        description += (description.empty() ? "" : " | ") + (roleName(message.role) + message.text);
    }
    const std::string thought =
        request.begunThought.empty() ? "" : " <" + request.begunThought + ">";
    return description + thought + (request.continuesAnswer ? " ..." : "") + reads;
}

// As tokens: a space begins one.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    for (const char letter : text) {
        if (words.empty() || letter == ' ') {
            words.emplace_back();
        }
        words.back() += letter;
    }
    return words;
}

} // namespace

class ScriptedGenerator final : public generate::TextGenerator
{
public:
    explicit ScriptedGenerator(std::shared_ptr<ScriptedModel> model)
        : m_model(std::move(model))
    {}

    using Outcome = Result<generate::GenerationResult>;

    // The interface takes the token by value, as the library's own threads do.
    Outcome generate(const generate::GenerationRequest& request,
                     const generate::GenerationSink& sink,
                     std::stop_token stop) override // clazy:exclude=function-args-by-ref
    {
        const ScriptedModel::Script script = m_model->start(request);
        generate::GenerationResult result;
        result.reason = generate::FinishReason::Cancelled;
        result.stats.promptTokens = script.promptChunks;
        for (std::size_t i = 1; i <= script.promptChunks; ++i) {
            if (!m_model->step(stop)) {
                return result;
            }
            sink.onPrefill({i, script.promptChunks});
        }
        result.stats.prefillSeconds = 0.5;
        if (request.written) {
            return read(*request.written, request.alternatives.has_value(), sink, stop, result);
        }
        if (!script.thought.empty() && request.thinking == tokenizer::Thinking::On) {
            if (!m_model->step(stop)) {
                return result;
            }
            result.thought = script.thought;
            result.stats.thoughtTokens = 1;
            result.stats.thoughtSeconds = 0.125;
            sink.onToken({{}, ++result.stats.generatedTokens, {}, result.thought});
        }
        for (const std::string& token : script.tokens) {
            if (result.stats.generatedTokens == request.maxTokens) {
                result.reason = generate::FinishReason::MaxTokens;
                return result;
            }
            if (!m_model->step(stop)) {
                return result;
            }
            result.text += token;
            result.stats.firstTokenSeconds = 0.75;
            result.stats.decodeSeconds += 0.25;
            sink.onToken({token, ++result.stats.generatedTokens});
        }
        if (script.isOutOfMemory) {
            throw std::bad_alloc();
        }
        if (!script.error.empty()) {
            return Error{Errc::Device, Sentence::asIs(script.error)};
        }
        result.reason = generate::FinishReason::EndOfText;
        result.contextTokens = script.promptChunks + result.stats.generatedTokens;
        return result;
    }

private:
    // Every word is as likely as not, and the other one is "or".
    Outcome read(const generate::WrittenAnswer& written,
                 bool isScored,
                 const generate::GenerationSink& sink,
                 const std::stop_token& stop,
                 generate::GenerationResult result)
    {
        const std::vector<std::string> words = wordsOf(written.text);
        const std::size_t prompt = result.stats.promptTokens;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!m_model->step(stop)) {
                return result;
            }
            const double logHalf = std::log(0.5);
            const generate::ScoredToken word{words[i], logHalf};
            const generate::TokenScores scores{word, {word, {"or", logHalf}}, -logHalf};
            if (isScored) {
                sink.onToken({{}, 0, std::span(&scores, 1)});
            }
            sink.onPrefill({prompt + i + 1, prompt + words.size()});
        }
        result.text = written.text;
        result.reason = generate::FinishReason::EndOfText;
        result.contextTokens = prompt + words.size();
        return result;
    }

    std::shared_ptr<ScriptedModel> m_model;
};

void ScriptedModel::setScript(Script script)
{
    const std::lock_guard lock(m_mutex);
    m_script = std::move(script);
}

void ScriptedModel::hold()
{
    const std::lock_guard lock(m_mutex);
    m_isHeld = true;
    m_permits = 0;
}

void ScriptedModel::permit(std::size_t steps)
{
    {
        const std::lock_guard lock(m_mutex);
        m_permits += steps;
    }
    m_changed.notify_all();
}

void ScriptedModel::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
    }
    m_changed.notify_all();
}

void ScriptedModel::ignoreStops()
{
    const std::lock_guard lock(m_mutex);
    m_ignoresStops = true;
}

std::vector<std::string> ScriptedModel::requests() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> descriptions;
    for (const generate::GenerationRequest& request : m_asked) {
        descriptions.push_back(describe(request));
    }
    return descriptions;
}

generate::GenerationRequest ScriptedModel::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked.back();
}

bool ScriptedModel::step(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const auto isPermitted = [this] {
        return !m_isHeld || m_permits > 0;
    };
    if (m_ignoresStops) {
        m_changed.wait(lock, isPermitted);
    } else if (!m_changed.wait(lock, stop, isPermitted) || stop.stop_requested()) {
        return false;
    }
    if (m_isHeld) {
        --m_permits;
    }
    return true;
}

ScriptedModel::Script ScriptedModel::start(const generate::GenerationRequest& request)
{
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(request);
    return m_script;
}

app::ModelLoader ScriptedModel::loader(const std::shared_ptr<ScriptedModel>& model)
{
    return [model](const QString& path,
                   const app::ModelLoadOptions& options) -> Result<app::LoadedModel> {
        if (!model->step(options.stop)) {
            return Error{Errc::Cancelled, Sentence::asIs("cancelled")};
        }
        if (options.onProgress) {
            options.onProgress(1.0);
        }
        const bool isGone = path.contains(QLatin1String("unplugged")) && !QFileInfo::exists(path);
        if (isGone || path.contains(QLatin1String("missing"))) {
            return Error{Errc::NotFound,
                         Sentence::asIs(path.toStdString() + ": there is no such file.")};
        }
        app::LoadedModel loaded;
        loaded.summary.path = path;
        loaded.summary.name = QStringLiteral("scripted ") + path;
        loaded.summary.threads = options.threads;
        loaded.summary.kernels = QStringLiteral("scripted");
        loaded.summary.packing = QStringLiteral("none");
        loaded.summary.device = QStringLiteral("script");
        loaded.summary.fingerprint = path.contains(QLatin1String("other"))
                                         ? QStringLiteral("fedcba9876543210")
                                         : QStringLiteral("0123456789abcdef");
        loaded.summary.trainedLength = path.contains(QLatin1String("short")) ? 1000 : 0;
        loaded.summary.hasChatMarkers = !path.contains(QLatin1String("base"));
        loaded.generator = std::make_unique<ScriptedGenerator>(model);
        return loaded;
    };
}

} // namespace trilume::tests
