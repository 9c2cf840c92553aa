"""The page on which is agreed what an organisation's reports tell."""
