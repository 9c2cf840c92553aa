"""Verwijsadressen: the address book."""
