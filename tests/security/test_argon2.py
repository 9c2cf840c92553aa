"""Passwords are stretched within limits, whatever their spelling."""

import resource
import subprocess
import sys
import unicodedata

import pytest

from tests.security.vaults import FLOOR
from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost, PasswordKdf, stretched
from vpdesk.security.errors import KdfRefused, NotEnoughMemory

KDF = PasswordKdf(cost=FLOOR, salt=b"s" * 16)


@pytest.mark.parametrize(
    ("memory_kib", "iterations", "lanes"),
    [
        (64 * 1024 - 1, 3, 4),
        (2 * 1024 * 1024 + 1, 3, 4),
        (2**53, 3, 4),
        (65536, 0, 4),
        (65536, 17, 4),
        (65536, 3, 0),
        (65536, 3, 9),
        (-65536, 3, 4),
    ],
)
def test_cost_outside_the_limits_is_refused(memory_kib: int, iterations: int, lanes: int) -> None:
    with pytest.raises(KdfRefused) as refused:
        Argon2Cost(memory_kib=memory_kib, iterations=iterations, lanes=lanes)
    assert refused.value.memory_kib == memory_kib
    assert (refused.value.iterations, refused.value.lanes) == (iterations, lanes)


def test_limits_themselves_are_allowed() -> None:
    Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=1)
    Argon2Cost(memory_kib=2 * 1024 * 1024, iterations=16, lanes=8)
    assert Argon2Cost(memory_kib=256 * 1024, iterations=3, lanes=4) == DEFAULT_COST


def test_normal_forms_of_one_password_are_equal() -> None:
    password = "Éénentwintig geïnde coöperaties"
    forms = {stretched(unicodedata.normalize(form, password), KDF) for form in ("NFC", "NFD")}
    assert len(forms) == 1


@pytest.mark.parametrize("other", [" geheime zin", "geheime zin ", "Geheime zin", "geheime  zin"])
def test_nothing_is_trimmed_or_folded(other: str) -> None:
    assert stretched(other, KDF) != stretched("geheime zin", KDF)


def test_half_a_surrogate_pair_is_a_password_like_any_other() -> None:
    assert stretched("\ud83d" * 12, KDF) != stretched("\ude00" * 12, KDF)


STARVED = """
import resource
from vpdesk.security import argon2
from vpdesk.security.argon2 import Argon2Cost, PasswordKdf, stretched
from vpdesk.security.errors import NotEnoughMemory
resource.setrlimit(resource.RLIMIT_AS, (600 * 2**20, 600 * 2**20))
try:
    stretched("p", PasswordKdf(cost=Argon2Cost(memory_kib=2 * 2**20), salt=b"s" * 16))
except NotEnoughMemory as error:
    print(error.memory_kib)
"""


def test_lack_of_memory_is_told() -> None:
    found = subprocess.run(
        [sys.executable, "-c", STARVED], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == str(2 * 2**20)
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY


def test_lack_of_memory_names_what_was_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved:
        def __init__(self, **_: object) -> None:
            pass

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.argon2.Argon2id", Starved)
    with pytest.raises(NotEnoughMemory) as starved:
        stretched("p", KDF)
    assert starved.value.memory_kib == 64 * 1024
