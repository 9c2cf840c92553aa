"""Everything that leaves the vault about reporters: checked, sealed and kept as it left."""
