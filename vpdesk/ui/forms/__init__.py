"""Compiled from forms/*.ui by packaging/compile_forms.py; not edited by hand."""
