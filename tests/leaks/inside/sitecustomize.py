"""Loaded by Python in the program under test: sits down before its window like a user."""

import os

if "VPDESK_SESSION" in os.environ:
    from tests.leaks import session

    session.sit_down()
