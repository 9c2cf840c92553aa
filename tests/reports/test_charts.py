"""A bar knows no more than the token it is drawn from."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from vpdesk.domain.disclosure import Token, at_least, exactly, less_than, more_than
from vpdesk.reports.charts import Bar, draw_bar, draw_earlier_bar


def drawn(token: Token, axis: int = 100) -> bytes:
    written = BytesIO()
    canvas = Canvas(written, invariant=1, pageCompression=0)
    draw_bar(canvas, Bar(token=token, axis=axis, k=5), 0, 0, 200)
    canvas.save()
    return written.getvalue()


def earlier(token: Token) -> bytes:
    written = BytesIO()
    canvas = Canvas(written, invariant=1, pageCompression=0)
    draw_earlier_bar(canvas, Bar(token=token, axis=100, k=5), 0, 0, 200)
    canvas.save()
    return written.getvalue()


def test_open_ended_tokens_have_one_length() -> None:
    assert drawn(at_least(5)) == drawn(more_than(13, 18)) == drawn(more_than(95, 100))


def test_an_exact_bar_grows_with_its_number() -> None:
    assert drawn(exactly(50)) == drawn(exactly(5), axis=10)
    assert drawn(exactly(50)) != drawn(exactly(51))


def test_the_block_of_a_small_token_has_its_place_on_the_axis() -> None:
    assert drawn(less_than(5), axis=8) != drawn(less_than(5), axis=40)


def test_an_earlier_period_has_a_bar_for_a_printed_number_only() -> None:
    assert earlier(less_than(5)) == earlier(at_least(5))
    assert earlier(exactly(9)) != earlier(at_least(5))


def test_a_printed_nobody_has_no_bar() -> None:
    assert len(drawn(exactly(0))) < len(drawn(exactly(1)))
    assert earlier(exactly(0)) == earlier(at_least(5))
