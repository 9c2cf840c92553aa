"""Pictures of a case and of what lies in it."""

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.frame.attachments_first import AttachmentsFirst
from vpdesk.ui.frame.pages import PageKey


def case(stage: Stage) -> None:
    stage.view(PageKey.CASES).show_case(kievit(stage))


def kievit(stage: Stage) -> CaseId:
    return stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id


def attachment(name: str) -> Scene:
    """Return what shows a file of the sample practice over its case."""

    def show(stage: Stage) -> None:
        case(stage)
        stage.settle()
        for story in stage.window.findChildren(CaseStory):
            entries = stage.desk.timeline.entries(kievit(stage))
            story.timeline.view_wanted.emit(
                next(each for each in entries if getattr(each, "name", "") == name)
            )
        stage.finish()

    return show


def save_attachment(stage: Stage) -> None:
    attachment("logboek.txt")(stage)
    for viewer in stage.window.findChildren(AttachmentViewer):
        viewer.save_button.click()


def attachments_first(stage: Stage) -> None:
    """Show what waits for the files that come in before the desk is made anew."""
    case(stage)
    stage.settle()
    for story in stage.window.findChildren(CaseStory):
        AttachmentsFirst(stage.window, story.attaching, stage.settle).open()


SCREENS: dict[str, Scene] = {
    "cases": case,
    "attachment-text": attachment("logboek.txt"),
    "attachment-pdf": attachment("gespreksafspraken.pdf"),
    "attachment-picture": attachment("rooster.png"),
    "save-attachment": save_attachment,
    "attachments-first": attachments_first,
}
