#!/usr/bin/env python3
"""Reads a vault or a backup of vpdesk without vpdesk, as `vault-format.md` describes them.

    pip install cryptography sqlcipher3
    python read_backup.py BACKUP.vpbak --recovery-code-file code.txt
    python read_backup.py VAULT-FOLDER --password-file password.txt --table contact
    python read_backup.py BACKUP.vpbak --password-file password.txt --plain-export out.jsonl

It opens with the password or the recovery code, changes nothing, and prints which tables there
are with how many rows. For SQLCipher it needs the encrypted database as a file: that is written
into the folder given by --work (the current one unless told otherwise) and removed at the end.
Only --plain-export writes anything that is not encrypted, and no keys.
"""

import argparse
import hashlib
import hmac
import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from sqlcipher3 import dbapi2

CHUNK, TAG = 16_384, 16
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEPT_BACK = {"keys.earlier", "edition_key"}
HEADER_MAGIC, BACKUP_MAGIC = b"VPDKHDR\x01", b"VPDKBAK\x01"


class Refused(Exception):
    """What is wrong, in one sentence."""


def derive(material: bytes, vault: str, info: str) -> bytes:
    """Return D(info), section 1."""
    return HKDF(algorithm=SHA512(), length=32, salt=vault.encode(), info=info.encode()).derive(
        material
    )


def canonical(document: dict[str, Any]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def recovery_bytes(typed: str) -> bytes:
    """Return the 20 bytes of a recovery code, section 4."""
    folded = unicodedata.normalize("NFKC", typed).upper().replace("O", "0")
    folded = folded.replace("I", "1").replace("L", "1")
    letters = [letter for letter in folded if letter in ALPHABET]
    number = 0
    for letter in letters:
        number = number * 32 + ALPHABET.index(letter)
    if len(letters) != 36:
        raise Refused("This is no recovery code: it has 36 letters and digits.")
    code = (number >> 20).to_bytes(20, "big")
    check = hashlib.sha256(b"vpdesk/1/recovery-check/" + code).digest()
    if int.from_bytes(check[:3], "big") >> 4 != number & 0xFFFFF:
        raise Refused("There is a typing error in the recovery code.")
    return code


def stretched(password: str, kdf: dict[str, Any]) -> bytes:
    """Return Argon2id of a password, section 3, within the limits a reader keeps to."""
    memory, passes, lanes = kdf["m"], kdf["t"], kdf["p"]
    if not (65_536 <= memory <= 2_097_152 and 1 <= passes <= 16 and 1 <= lanes <= 8):
        raise Refused("The password derivation is outside the limits.")
    salt = bytes.fromhex(kdf["salt"])
    argon2 = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return argon2.derive(unicodedata.normalize("NFC", password).encode())


def master_key(slots: list[dict[str, Any]], vault: str, secret: tuple[str, str]) -> bytes:
    """Return the master key out of the first slot that the password or code opens."""
    kind, value = secret
    for slot in slots:
        if slot["type"] != kind:
            continue
        material = stretched(value, slot["kdf"]) if kind == "password" else recovery_bytes(value)
        key = derive(material, vault, f"vpdesk/1/kek/{kind}/{vault}")
        told = {name: slot[name] for name in slot if name not in ("nonce", "wrap", "label")}
        bound_to = f"vpdesk/1/slot/{vault}/".encode() + canonical(told)
        try:
            return AESGCM(key).decrypt(
                bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrap"]), bound_to
            )
        except InvalidTag:
            continue
    raise Refused(f"The {kind} opens none of the slots ({', '.join(s['type'] for s in slots)}).")


def chunks(file: BinaryIO, key: bytes, context: bytes) -> Iterator[bytes]:
    """Yield what c2sp.org/chunked-encryption holds; the last chunk is always shorter."""
    salt, commitment = file.read(24), file.read(32)
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + salt + context
    made = HKDFExpand(algorithm=SHA256(), length=76, info=info).derive(key)
    if not hmac.compare_digest(commitment, made[44:]):
        raise Refused("The header of the backup was changed.")
    cipher, base, number = AESGCM(made[:32]), int.from_bytes(made[32:44], "big"), 0
    while True:
        sealed = file.read(CHUNK + TAG)
        if len(sealed) < TAG:
            raise Refused("The backup is cut off.")
        try:
            yield cipher.decrypt((base ^ number).to_bytes(12, "big"), sealed, None)
        except InvalidTag:
            raise Refused("The backup was damaged or changed.") from None
        if len(sealed) < CHUNK + TAG:
            return
        number += 1


def unpack_backup(path: Path, target: Path, secret: tuple[str, str]) -> str:
    """Write the encrypted database out of a backup, section 8, and return its key."""
    with path.open("rb") as file:
        magic, length = file.read(8), file.read(4)
        if magic != BACKUP_MAGIC or int.from_bytes(length, "big") > 12_288:
            raise Refused("This is no backup of vpdesk.")
        content = file.read(int.from_bytes(length, "big"))
        header = json.loads(content)
        if header["min_reader"] > 1:
            raise Refused("This backup needs a newer reader.")
        vault = header["vault"]
        master = master_key(header["slots"], vault, secret)
        wrapping = AESGCM(derive(master, vault, "vpdesk/1/backup-wrap"))
        key = wrapping.decrypt(
            bytes.fromhex(header["key"]["nonce"]),
            bytes.fromhex(header["key"]["wrap"]),
            f"vpdesk/1/backup-key/{vault}/{header['id']}".encode(),
        )
        context = b"vpdesk/1/backup/" + hashlib.sha256(magic + length + content).digest()
        payload = chunks(file, key, context)
        begin = next(payload)
        size = int.from_bytes(begin[:4], "big")
        while len(begin) < 4 + size:
            begin += next(payload)
        manifest = json.loads(begin[4 : 4 + size])
        digest = hashlib.sha256()
        with target.open("xb") as database:
            for block in (begin[4 + size :], *payload):
                digest.update(block)
                database.write(block)
        if digest.hexdigest() != manifest["sha256"]:
            raise Refused("The database in the backup is not the one it says.")
    return derive(master, vault, f"vpdesk/1/db/{header['epoch']}").hex()


def copy_of_vault(folder: Path, target: Path, secret: tuple[str, str]) -> str:
    """Copy the database of a vault with its journal, sections 2 and 6, and return its key."""
    for name in ("vault.hdr", "vault.hdr2"):
        content = (folder / name).read_bytes()
        whole = len(content) == 16_384 and content.startswith(HEADER_MAGIC)
        if not whole or hashlib.sha256(content[:16_352]).digest() != content[16_352:]:
            continue
        header = json.loads(content[12 : 12 + int.from_bytes(content[8:12], "big")])
        vault = header["vault"]
        master = master_key(header["slots"], vault, secret)
        seal = hmac.digest(derive(master, vault, "vpdesk/1/header-mac"), content[:16_320], "sha256")
        if not hmac.compare_digest(seal, content[16_320:16_352]):
            continue
        database = folder / header["db"]["file"]
        shutil.copyfile(database, target)
        journal = database.with_name(database.name + "-journal")
        if journal.exists():
            shutil.copyfile(journal, target.with_name(target.name + "-journal"))
        return derive(master, vault, f"vpdesk/1/db/{header['epoch']}").hex()
    raise Refused("No copy of the header can be read.")


def show(database: Path, key: str, options: argparse.Namespace) -> None:
    """Print the tables or the rows of one; write everything in plain where that was asked."""
    connection = dbapi2.connect(str(database))
    try:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise Refused("The database is damaged.")
        listed = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        names = [name for (name,) in listed if not name.startswith(("search_index", "sqlite_"))]
        if options.table is not None and options.table not in names:
            raise Refused(f"There is no table {options.table}.")
        for name in names if options.table is None else [options.table]:
            found = rows(connection, name)
            if options.table is None:
                sys.stdout.write(f"{name}\t{sum(1 for _ in found)}\n")
            else:
                sys.stdout.writelines(f"{line(row)}\n" for row in found)
        if options.plain_export is not None:
            with options.plain_export.open("x", encoding="utf-8") as export:
                for name in names:
                    for row in rows(connection, name):
                        export.write(f"{line({'table': name, 'row': row})}\n")
            sys.stderr.write(f"{options.plain_export} is NOT encrypted.\n")
    finally:
        connection.close()


def rows(connection: Any, table: str) -> Iterator[dict[str, Any]]:
    """Yield what a table holds, but for keys: those of older backups, and that of the ledger."""
    found = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 -- a listed name
    columns = [column[0] for column in found.description]
    for row in found:
        named = dict(zip(columns, row, strict=True))
        if table != "setting" or named["key"] not in KEPT_BACK:
            yield named


def line(value: dict[str, Any]) -> str:
    """Return JSON on one line; bytes, which attachments and files of editions have, in hex."""
    return json.dumps(value, ensure_ascii=False, default=bytes.hex)


def main() -> int:
    """Read what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="a .vpbak file or the folder of a vault")
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--password-file", type=Path)
    given.add_argument("--recovery-code-file", type=Path)
    parser.add_argument("--table", help="print the rows of one table as JSON lines")
    parser.add_argument(
        "--plain-export", type=Path, help="write every row as JSON lines, NOT encrypted"
    )
    parser.add_argument("--work", type=Path, default=Path(), help="folder for the encrypted copy")
    options = parser.parse_args()
    kind = "password" if options.password_file else "recovery"
    file = options.password_file or options.recovery_code_file
    secret = (kind, file.read_text(encoding="utf-8-sig").splitlines()[0])
    target = options.work / f"read-backup-{os.getpid()}.db"
    try:
        unpack = copy_of_vault if options.source.is_dir() else unpack_backup
        show(target, unpack(options.source, target, secret), options)
    except (Refused, OSError, InvalidTag, KeyError, ValueError) as error:
        sys.stderr.write(f"{error if isinstance(error, Refused) else type(error).__name__}\n")
        return 1
    finally:
        for path in (target, target.with_name(target.name + "-journal")):
            path.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
