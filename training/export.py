"""Writes the weights that khabar ships: the encoder as ONNX in eight bits, the heads as arrays, with a manifest.

python -m training.export CHECKPOINT … OUT [--version NAME] [--float]

Of several checkpoints of one run the mean is taken, weight by weight.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

from khabar.claims.learned import tables
from khabar.reading.encoder import FILES, SIZES
from training.base import base_folder
from training.manifest import write_manifest
from training.network import Reader, load_reader


def write_encoder(reader: Reader, out: Path, *, eight_bits: bool = True) -> None:
    """The encoder as an ONNX file that takes ids, mask and features and gives the states of every piece."""
    encoder = reader.encoder.eval().float()
    ids = torch.ones(2, 16, dtype=torch.int64)
    example = (ids, torch.ones_like(ids), torch.zeros(2, 16, len(SIZES), dtype=torch.int64))
    axes = {0: "windows", 1: "pieces"}
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", Path(folder) / "fused.onnx"
        torch.onnx.export(
            encoder, example, str(plain), input_names=["ids", "mask", "features"], output_names=["states"],
            dynamic_axes={"ids": axes, "mask": axes, "features": axes, "states": axes}, opset_version=17, dynamo=False,
        )  # fmt: skip
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        heads = encoder.layers[0].heads
        model = optimizer.optimize_model(
            str(plain), model_type="bert", num_heads=heads, hidden_size=encoder.words.weight.shape[1],
            optimization_options=options, opt_level=0,
        )  # fmt: skip
        model.save_model_to_file(str(fused))
        if eight_bits:
            quantize_dynamic(
                str(fused), str(out), weight_type=QuantType.QInt8, per_channel=True,
                reduce_range=True,  # seven bits: sums of eight overflow on processors without VNNI
                extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
            )  # fmt: skip
        else:
            shutil.copy(fused, out)


def write(reader: Reader, out: Path, *, version: str, eight_bits: bool = True) -> None:
    """Write a folder of weights: the files of `khabar.reading.encoder.FILES` and the manifest of their checksums."""
    out.mkdir(parents=True, exist_ok=True)
    reader.eval()
    write_encoder(reader, out / "encoder.onnx", eight_bits=eight_bits)
    heads = {
        n: p.detach().numpy().astype(np.float16) for n, p in reader.named_parameters() if not n.startswith("encoder.")
    }
    np.savez(out / "heads.npz", allow_pickle=False, **heads)
    shutil.copy(base_folder() / "tokenizer.json", out / "tokenizer.json")
    (out / "facts.json").write_text(json.dumps({"version": version, "tables": tables()}, indent=1) + "\n", "utf8")
    write_manifest(out)


def mean(readers: Sequence[Reader]) -> Reader:
    """The reader whose every weight is the mean of those of some."""
    states = [reader.state_dict() for reader in readers]
    found = readers[0]
    found.load_state_dict({name: torch.stack([s[name] for s in states]).mean(0) for name in states[0]})
    return found


def main() -> None:
    """Write the folder."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("checkpoints", type=Path, nargs="+", metavar="checkpoint")
    ap.add_argument("out", type=Path)
    ap.add_argument("--version", default="reader-4")
    ap.add_argument("--float", action="store_true", help="leave the weights in 32 bits, to see what eight bits cost")
    a = ap.parse_args()
    write(mean([load_reader(c) for c in a.checkpoints]), a.out, version=a.version, eight_bits=not a.float)
    print({name: (a.out / name).stat().st_size for name in FILES})


if __name__ == "__main__":
    main()
