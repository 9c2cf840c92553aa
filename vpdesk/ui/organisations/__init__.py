"""Opdrachtgevers: the employers that appointed the adviser."""
