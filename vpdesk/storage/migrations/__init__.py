"""The steps that bring a vault of any released schema to the newest one."""
