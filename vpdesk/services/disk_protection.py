"""Whether the disk under a vault is itself encrypted, for the settings to tell."""

from vpdesk.security.disk_protection import DiskProtection, disk_protection

__all__ = ["DiskProtection", "disk_protection"]
