#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talks to `trilume-cli serve` through the clients that programs use: the `openai` package of Python, and of Node.

usage: check_server_with_openai.py TRILUME_CLI

Models, texts and chats, whole and streamed, with stop, seed, log probabilities and usage; errors as those packages name
them; a stream that is given up. The package of Node is asked where NODE_PATH leads to it.
Exits with 77 (skipped) where the package of Python is not installed.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import openai
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

HERE = pathlib.Path(__file__).parent
MESSAGES = [{"role": "user", "content": "Why does a lamp glow?"}]
problems = []


def expect(what, condition):
    if not condition:
        problems.append(what)


def expect_error(what, kind, ask):
    try:
        ask()
        problems.append(f"{what}: no error")
    except kind as error:
        expect(f"{what}: an empty message", str(error))
    except openai.OpenAIError as error:
        problems.append(f"{what}: {type(error).__name__}: {error}")


def chats(client, model):
    options = {"model": model, "messages": MESSAGES, "max_tokens": 24, "seed": 7, "temperature": 0.8}
    whole = client.chat.completions.create(**options, logprobs=True, top_logprobs=3)
    choice = whole.choices[0]
    text = choice.message.content
    expect("chat: no text", text)
    expect(f"chat: finish_reason {choice.finish_reason}", choice.finish_reason in ("stop", "length"))
    expect("chat: usage does not add up",
           whole.usage.prompt_tokens + whole.usage.completion_tokens == whole.usage.total_tokens)
    expect("chat: no field for energy in the usage", "energy" in whole.usage.model_extra)
    tokens = choice.logprobs.content
    expect("logprobs: not of each token", len(tokens) == whole.usage.completion_tokens)
    expect("logprobs: above 0, or not three of them",
           all(token.logprob <= 0 and len(token.top_logprobs) == 3 for token in tokens))
    expect("seed: another text", client.chat.completions.create(**options).choices[0].message.content == text)
    stream = client.chat.completions.create(**options, stream=True, stream_options={"include_usage": True})
    chunks = list(stream)
    expect("stream: another text",
           "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == text)
    expect("stream: no usage at its end", chunks[-1].usage and chunks[-1].usage.total_tokens == whole.usage.total_tokens)
    word = text.split()[2]
    stopped = client.chat.completions.create(**options, stop=[word]).choices[0]
    expect("stop: not at the word", stopped.message.content == text[:text.index(word)] and stopped.finish_reason == "stop")


def texts(client, model):
    options = {"model": model, "prompt": "Once upon a time", "max_tokens": 16, "seed": 3}
    text = client.completions.create(**options).choices[0].text
    expect("text: empty", text)
    stream = client.completions.create(**options, stream=True)
    expect("text, streamed: another one", "".join(chunk.choices[0].text for chunk in stream if chunk.choices) == text)


def errors(client, model):
    stranger = client.with_options(api_key="not-it")
    expect_error("a wrong token", openai.AuthenticationError, stranger.models.list)
    expect_error("no such model", openai.NotFoundError,
                 lambda: client.chat.completions.create(model="none", messages=MESSAGES))
    expect_error("a wrong temperature", openai.BadRequestError,
                 lambda: client.chat.completions.create(model=model, messages=MESSAGES, temperature=-1))
    expect_error("no messages", openai.BadRequestError,
                 lambda: client.chat.completions.create(model=model, messages=[]))


def given_up(client, model):
    stream = client.completions.create(model=model, prompt="On and on", max_tokens=100_000, temperature=2, stream=True)
    next(iter(stream))
    stream.close()
    expect("after a stream that was given up: no answer",
           client.with_options(timeout=30).completions.create(model=model, prompt="Hello", max_tokens=4).choices[0].text)


def of_node(address, token):
    node = shutil.which("node")
    if node is None:
        return
    ran = subprocess.run([node, HERE / "check_server_with_openai.cjs", address, token], capture_output=True, text=True,
                         timeout=60)
    print(ran.stdout, end="")
    if ran.returncode not in (0, 77):
        problems.append(f"Node's package: {ran.stdout}{ran.stderr}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        token_file = pathlib.Path(folder) / "token"
        server = subprocess.Popen([sys.argv[1], "serve", "--port", "0", "--token-file", token_file],
                                  stderr=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://\S+", server.stderr.readline()).group()
            server.stderr.readline()
            token = token_file.read_text().strip()
            client = openai.OpenAI(base_url=address, api_key=token, max_retries=0, timeout=60)
            models = [model.id for model in client.models.list()]
            expect(f"models: {models}", len(models) == 1)
            for part in (chats, texts, errors, given_up):
                part(client, models[0])
            of_node(address, token)
        finally:
            server.terminate()
            expect("the server did not end as asked", server.wait(timeout=30) is not None)
    print("\n".join(problems) or f"agrees with openai {openai.__version__}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
