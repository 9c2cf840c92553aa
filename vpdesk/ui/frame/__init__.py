"""The window around the pages: navigation, palette, privacy screen."""
