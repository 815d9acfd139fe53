#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a MatMul-free model on the data of build_data.py.

usage: train.py DATA OUT [--hidden 512 --layers 12] (--steps N | --minutes M) [--resume] ...

On a processor the operators are C, built on first use; on a CUDA device they are Triton kernels. Under `torchrun` every
process takes its part of a batch (--shard: parameters and optimizer state are divided as well, with AdamW instead of
Muon). The learning rate warms up, stays, and falls linearly to zero over the last part, in which the mixture turns from
texts to dialogue (mixture.json). OUT gets checkpoint.pt, log.txt and, at the end, the Hugging Face folder OUT/model.
"""

import contextlib
import os
import sys
import time

# A thread that spins while it waits takes the processor from those it waits for.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
import torch.distributed as dist

import operators
from corpus.mixture import Mixture
from corpus.tokenizer import Tokenizer
from corpus.tokens import Stream
from export import export_folder, is_ternary
from model import Model
from optimizer import make_optimizers
from reference import load_folder
from samples import sheet
from training_options import LASTING, arguments

HELD_OUT_ROWS = 16
PEAK_FLOPS = {"H100": 989e12, "H200": 989e12, "A100": 312e12}  # dense bfloat16, NVIDIA's data sheets


class Training:
    def __init__(self, options):
        self.options = options
        self.rank, self.world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
        self.on_gpu = torch.cuda.is_available()
        self.device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", 0))) if self.on_gpu else torch.device("cpu")
        if self.on_gpu:
            torch.cuda.set_device(self.device)
        if options.threads:
            torch.set_num_threads(options.threads)
        if self.world > 1:
            dist.init_process_group("nccl" if self.on_gpu else "gloo")
        torch.manual_seed(options.seed)
        self.mixture = Mixture(options, self.device, self.rank)
        self.held_out = {
            name: Stream(options.data / f"{name}.held_out.tokens.xz", min(options.time, 512), self.device, 0)
            for name in self.mixture.shares
        }
        self.tokenizer = Tokenizer(options.data / "tokenizer.model")
        if options.start:
            if (options.start / "tokenizer.model").read_bytes() != (options.data / "tokenizer.model").read_bytes():
                raise ValueError(
                    f"{options.start} and {options.data} have different tokenizers (build_data.py --tokenizer)"
                )
            self.model = load_folder(options.start).to(self.device)
        else:
            self.model = Model(len(self.tokenizer), options.hidden, options.layers, options.intermediate).to(
                self.device
            )
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(not (options.floats_only and is_ternary(name)))
        self.weights = sum(parameter.numel() for parameter in self.model.parameters())
        self.operators = operators.choose(self.device)
        self.runner = self._distributed()
        self.optimizers = make_optimizers(
            self.model, options.lr, options.weight_decay, not (options.adamw or options.shard)
        )
        self.average = [p.detach().clone() for p in self.model.parameters()] if options.average else None
        self.step, self.seconds, self.tokens = 0, 0.0, 0
        options.out.mkdir(parents=True, exist_ok=True)
        self._log = open(options.out / "log.txt", "a", encoding="utf-8") if self.rank == 0 else None
        if options.resume:
            self.resume()

    def _distributed(self):
        if self.world == 1:
            return self.model
        if self.options.shard:
            try:
                from torch.distributed.fsdp import fully_shard
            except (ImportError, ValueError):  # Debian's fails within itself
                found = torch.__version__
                raise ValueError(f"--shard: found PyTorch {found}, expected one with fully_shard (2.6)") from None

            for block in self.model.model.layers:
                fully_shard(block)
            return fully_shard(self.model)
        return torch.nn.parallel.DistributedDataParallel(
            self.model, device_ids=[self.device.index] if self.on_gpu else None
        )

    def say(self, text):
        if self._log:
            print(text, flush=True)
            print(text, file=self._log, flush=True)

    def progress(self):
        """From 0 to 1."""
        if self.options.steps:
            return self.step / self.options.steps
        passed = self.seconds / (60 * self.options.minutes)
        if self.world == 1:
            return passed
        shared = torch.tensor(passed, device=self.device)
        dist.broadcast(shared, 0)
        return shared.item()

    def one_step(self, progress):
        options = self.options
        turned = min(1.0, max(0.0, (progress - (1 - options.decay)) / options.decay))
        rate = options.lr * min(1.0, (self.step + 1) / options.warm_up) * (1 - turned)
        ids, targets, weights = self.mixture.draw(options.rows // self.world, turned)
        loss = self.runner(ids, targets, weights / weights.sum(), self.operators)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.tokens += options.rows * options.time
        if self.average:
            for average, parameter in zip(self.average, self.model.parameters()):
                average.lerp_(parameter.detach(), max(1 - options.average, 1 / (self.step + 1)))
        return loss

    @contextlib.contextmanager
    def averaged(self):
        """The model with the average of its weights, where one is kept."""
        own = [p.detach().clone() for p in self.model.parameters()] if self.average else []
        with torch.no_grad():
            for parameter, value in zip(self.model.parameters(), self.average or []):
                parameter.copy_(value)
            yield self.model
            for parameter, value in zip(self.model.parameters(), own):
                parameter.copy_(value)

    @torch.no_grad()
    def held_out_losses(self):
        """Nats per token of each source."""
        losses = {}
        with self.averaged():
            for name, stream in self.held_out.items():
                stream.go_to({"epoch": 0, "row": 0})
                rows = min(HELD_OUT_ROWS, (len(stream) - 1) // stream.time)
                ids, targets, weights = stream.draw(rows)
                losses[name] = self.runner(ids, targets, weights / weights.sum(), self.operators).item()
        return losses

    def checkpoint(self):
        """All that goes on. With --shard only the model folder is written: checkpoints would need every process."""
        if self.rank == 0 and not self.options.shard:
            path = self.options.out / "checkpoint.pt"
            torch.save(
                {
                    "model": self.model.state_dict(),
                    "optimizers": [o.state_dict() for o in self.optimizers],
                    "mixture": self.mixture.state(),
                    "average": self.average,
                    "step": self.step,
                    "seconds": self.seconds,
                    "tokens": self.tokens,
                    "random": torch.get_rng_state(),
                    "options": {name: getattr(self.options, name) for name in LASTING},
                },
                path.with_suffix(".part"),
            )
            path.with_suffix(".part").replace(path)

    def resume(self):
        state = torch.load(self.options.out / "checkpoint.pt", map_location="cpu")
        for name, kept in state["options"].items():
            if kept != getattr(self.options, name):
                raise ValueError(f"--resume: found {name} {getattr(self.options, name)}, the checkpoint has {kept}")
        self.model.load_state_dict(state["model"])
        for optimizer, kept in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(kept)
        self.mixture.go_to(state["mixture"])
        self.average = state["average"] and [average.to(self.device) for average in state["average"]]
        self.step, self.seconds, self.tokens = (state[key] for key in ("step", "seconds", "tokens"))
        torch.set_rng_state(state["random"])

    def report(self, loss, progress):
        rate = self.tokens / max(self.seconds, 1e-9)
        flops = 6 * self.weights * rate
        name = torch.cuda.get_device_name() if self.on_gpu else ""
        peak = next((self.world * value for key, value in PEAK_FLOPS.items() if key in name), None)
        share = f" ({flops / peak:.0%} of the peak)" if peak else ""
        self.say(
            f"step {self.step} ({progress:.0%}) loss {loss:.3f}, {rate:.0f} tokens/s, {flops / 1e12:.2f} TFLOP/s{share}"
        )

    def say_held_out(self):
        losses = ", ".join(f"{name} {loss:.4f}" for name, loss in self.held_out_losses().items())
        self.say(f"held out after {self.step} steps, {self.tokens / 1e6:.1f} M tokens, {self.seconds:.0f} s: {losses}")
        if self.rank == 0 and not self.options.shard:
            with self.averaged() as model:
                self.say(sheet(model, self.tokenizer))

    def run(self):
        options = self.options
        config = self.model.config
        shape = f"hidden {config['hidden_size']}, {config['num_hidden_layers']} layers, {self.weights} weights"
        sizes = ", ".join(f"{name} {len(stream)}" for name, stream in self.mixture.streams.items())
        self.say(
            f"{shape}; tokens: {sizes}; rows of {options.time} tokens: {options.rows}; {options.lr=} {self.device}"
        )
        losses, last = [], self.step + options.stop_after if options.stop_after else None
        before, started = self.seconds, time.monotonic()
        while (progress := self.progress()) < 1 and self.step != last:
            losses.append(self.one_step(progress).detach())
            self.seconds = before + time.monotonic() - started
            if self.step % options.log_every == 0:
                mean = torch.stack(losses).mean().item()  # also waits for the device
                losses = []
                self.seconds = before + time.monotonic() - started
                self.report(mean, progress)
            if self.step % options.evaluate_every == 0:
                self.say_held_out()
                self.checkpoint()
                before, started = self.seconds, time.monotonic()  # that was not training
        if self.step % options.evaluate_every:
            self.say_held_out()
            self.checkpoint()
        if options.shard and self.world > 1:
            from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

            state = get_model_state_dict(self.model, options=StateDictOptions(full_state_dict=True, cpu_offload=True))
        else:
            with self.averaged() as model:
                # Copies, as the average leaves the model again.
                state = {name: value.detach().cpu().clone() for name, value in model.state_dict().items()}
        if self.rank == 0:
            config = {**config, "max_position_embeddings": options.trained_length or options.time}
            export_folder(state, config, options.data / "tokenizer.model", options.out / "model", options.ternary)
        if self.world > 1:
            dist.destroy_process_group()


if __name__ == "__main__":
    try:
        Training(arguments()).run()
    except (OSError, ValueError) as error:
        sys.exit(f"train.py: {error}")
