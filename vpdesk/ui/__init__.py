"""What it looks like: the windows, one folder per screen."""

from vpdesk.ui.plain_imports import import_plainly

import_plainly()
