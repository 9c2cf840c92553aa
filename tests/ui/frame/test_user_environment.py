"""Programs that vpdesk starts see what its user set, and nothing of the built program."""

import os
from pathlib import Path

from vpdesk.ui.frame.user_environment import give_back, user_environment

FOLDER = str(Path("/usr/lib/vpdesk/_internal"))
OTHER = str(Path("/usr/lib/other"))
PLUGINS = str(Path(FOLDER, "PySide6", "Qt", "plugins"))


def test_the_source_hands_on_everything() -> None:
    assert user_environment({"QT_PLUGIN_PATH": PLUGINS}, None) == {"QT_PLUGIN_PATH": PLUGINS}


def test_libraries_and_plugins_of_the_built_program_stay_its_own() -> None:
    built = {
        "QT_PLUGIN_PATH": PLUGINS,
        "LD_LIBRARY_PATH": FOLDER,
        "_PYI_ARCHIVE_FILE": "/usr/lib/vpdesk/vpdesk",
        "PATH": os.pathsep.join([FOLDER, OTHER]),
        "EMPTY": "",
        "HOME": f"{FOLDER}-of-somebody",
    }

    assert user_environment(built, FOLDER) == {
        "PATH": OTHER,
        "EMPTY": "",
        "HOME": f"{FOLDER}-of-somebody",
    }


def test_what_the_boot_loader_changed_is_as_it_was() -> None:
    built = {
        "LD_LIBRARY_PATH": os.pathsep.join([FOLDER, OTHER]),
        "LD_LIBRARY_PATH_ORIG": OTHER,
    }

    assert user_environment(built, FOLDER) == {"LD_LIBRARY_PATH": OTHER}


def test_what_its_user_keeps_under_such_a_name_stays() -> None:
    own = {"PATH": OTHER, "PATH_ORIG": "/usr/bin"}

    assert user_environment(own, FOLDER) == own


def test_a_second_start_of_an_uncleaned_environment_adds_nothing() -> None:
    built = {"LD_LIBRARY_PATH": FOLDER, "LD_LIBRARY_PATH_ORIG": FOLDER}

    assert user_environment(built, FOLDER) == {}


def test_what_was_set_for_qt_is_given_back() -> None:
    current = {"QT_SCALE_FACTOR": "1.25", "LANG": "C", "A": "2"}

    give_back({"A": "1", "LANG": "C"}, current)

    assert current == {"A": "1", "LANG": "C"}
