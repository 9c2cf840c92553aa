"""The interim notice as a PDF: one coarse token and the adviser's words."""

from reportlab.platypus import Flowable

from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.reports import layout
from vpdesk.reports.figures import Totals
from vpdesk.reports.framing import framed, prose, standing
from vpdesk.reports.older import left_out
from vpdesk.reports.pages import Sheets
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import period_in_words, words
from vpdesk.reports.together import Together
from vpdesk.reports.tokens import came


def notice_sheets(notice: InterimNotice) -> Sheets:
    """Return ``notice`` before it is laid out."""
    language = notice.language
    texts = words(language, "interim")
    limits = {"k": notice.k, "below": notice.k - 1}
    between = period_in_words(notice.period.start, notice.period.end, language)
    said = [texts["running"].format(**limits)]
    if notice.total.lo == 0:
        said.insert(0, texts["few"].format(**limits))
    said += left_out(notice.not_counted, language)
    content: list[Flowable] = [
        text(texts["lead"].format(between=between, came=came(notice.total, language)), layout.BODY),
        *standing(notice),
        Together(
            [
                text(words(language, "section")["total"], layout.HEADING),
                Totals([(notice.title, notice.total)], language),
                text(" ".join(said), layout.BODY),
            ]
        ),
        *prose(texts["text"], notice.text),
    ]
    return framed(notice, content)
