"""The auditor: what a reader can work out from everything that was told."""
