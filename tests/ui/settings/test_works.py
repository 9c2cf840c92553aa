from pathlib import Path

from vpdesk.ui.settings.works import Work, works

ROOT = Path(__file__).resolve().parents[3]
RULE = "=" * 80


def test_every_work_has_its_terms_and_its_text() -> None:
    text = (
        f"A list.\n\n{RULE}\nOne 1.0\nMIT\n{RULE}\n\nMay.\n\n{RULE}\nTwo\nZlib\nLinux\n{RULE}\n\n"
    )

    assert works(text) == [
        Work(title="One 1.0", terms="MIT", text="May."),
        Work(title="Two", terms="Zlib · Linux", text=""),
    ]


def test_nothing_of_the_list_is_lost() -> None:
    text = (ROOT / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    listed = works(text)

    assert len(listed) * 2 == text.splitlines().count(RULE)
    assert {"Inter", "Lucide"} <= {each.title for each in listed}
    assert all(each.terms and each.text for each in listed)
