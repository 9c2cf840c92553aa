"""The referral address book."""
