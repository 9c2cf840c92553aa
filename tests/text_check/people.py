"""Invented people for tests, and the ways in which their names are written."""

import random
import re
import unicodedata
from collections.abc import Callable

_FIRST = """
Aafke Adil Anouk Arjen Aylin Bahar Bente Bilal Carlijn Corné Daan Dewi Doutzen Eefje Emre Esmée
Fatou Femke Floris Gwen Hamza Hidde Ilse Imane Jelmer Jolien Kees Lieke Ludo Maaike Mark Mehmet
Mirthe Nadira Niels Noortje Orlando Pleun Quinten Rachida Renske Roos Rutger Saskia Sietske Tamar
Teun Ümit Vince Wiebe Xandra Yara Youssef Zeynep Jan Wil Björn Zoë Anne-Fleur
"""
_LAST = """
Aardenhout|van den Akkerhof|Belhajjou|Boomstra-Vliet|van der Brinkhorst|Çelikel|Dorpsma|Jansen
Duinkerken|van Eemsloot|Elzakker|Fahmoussi|Geestdorp|de Jong|ter Haverland|Heuvelrug|Bakker|de Wit
van Iepenburg|Jorissen-Veen|Kadijker|Karadenizli|van de Klaverweide|Kreekhuis|Visser|Meijer|Bos
Lagerveen|van der Lisse|Maaslander|Mounajjid|Nesselande|van Ooijevaar|de Vries|Smit|Mulder|Peters
Oostwolder|Polderdijk|van Queeckhoven|Rietlanden|van der Schorre|Sluiswachter|Hendriks|Dekker
Soerodimedjo|Tienhoven-Bos|Uiterwaal|Veenborg|van Vlietstede|Waalkant|van Westmade|Brouwer|Vermeulen
Wierdsma-Terp|Yurtsever|Zandwijker|van Zomeren-Dal|d'Hondstra|'t Hartog|El Amraoui|Verhoeven
"""
FIRST = tuple(_FIRST.split())
LAST = tuple(_LAST.strip().replace("\n", "|").split("|"))


def people(count: int, seed: int) -> list[tuple[str, str]]:
    """Return first names and surnames, chosen at random and the same for the same seed."""
    choice = random.Random(seed)
    pairs = [(first, last) for first in FIRST for last in LAST]
    return choice.sample(pairs, count)


def core(last: str) -> str:
    """Return the first part of a surname without the words before it."""
    parts = re.split(r"[ '-]", last)
    return next(part for part in parts if part[:1].isupper() and part != "El")


def _with_a_slip(first: str, last: str) -> str:
    """Swap two letters in the middle of the surname."""
    name = core(last)
    middle = len(name) // 2
    slip = name[: middle - 1] + name[middle] + name[middle - 1] + name[middle + 1 :]
    return f"{first} {slip}"


def _initials(first: str, last: str) -> str:
    words = [first, *last.replace("-", " ").replace("'", " ").split()]
    return "".join(f"{word[0]}." for word in words)


def _plain(text: str) -> str:
    return "".join(s for s in unicodedata.normalize("NFKD", text) if not unicodedata.combining(s))


SPELLINGS: dict[str, Callable[[str, str], str]] = {
    "full name": lambda first, last: f"{first} {last}",
    "first name": lambda first, _: first,
    "surname": lambda _, last: last[0].upper() + last[1:],
    "possessive": lambda _, last: f"{core(last)}'s",
    "no accents": lambda first, last: _plain(f"{first} {last}"),
    "glued": lambda first, last: (first + last).replace(" ", ""),
    "capitals": lambda first, last: f"{first} {last}".upper(),
    "small letters": lambda first, last: f"{first} {last}".lower(),
    "initials": _initials,
    "slip": _with_a_slip,
    "line break": lambda first, last: f"{first}\n{last.replace(' ', chr(10))}",
    "first letter": lambda first, last: f"{first[0]}. {last}",
}
