"""The annual report: from figures to a report that identifies nobody."""
