"""Places as geo URIs, the figure that counts on a day, and outlines for the screen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beitritt.register.bodies import Body, Dated, Figure
from beitritt.register.boundaries import Boundary, simplified
from beitritt.register.dates import parse_date
from beitritt.register.errors import InputError
from beitritt.register.figures import Place, inhabitants_on, place_from, place_on
from beitritt.register.interchange.boundaries import boundary_from, boundary_line

SQUARE = [(7.0, 51.0), (7.2, 51.0), (7.2, 51.2), (7.0, 51.2), (7.0, 51.0)]


def town(*figures: Figure) -> Body:
    """A body with figures."""
    return Body("m", (Dated("municipality"),), (), figures=figures)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_place_is_read_back_as_it_was_written(latitude: float, longitude: float) -> None:
    read = place_from(Place(latitude, longitude).text)
    assert (read.latitude, read.longitude) == pytest.approx((latitude, longitude), abs=1e-4)


@pytest.mark.parametrize("text", ["", "geo:51", "51.9,7.1", "geo:91.0,7.1", "geo:51.9,181", "geo:51.9,7.1 ", "geo:a,b"])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        place_from(text)


def test_a_body_has_the_place_that_counts_on_the_day() -> None:
    moved = town(Figure("place", "geo:51,7"), Figure("place", "geo:52,8", parse_date("2010")))
    assert place_on(moved, date(2009, 12, 31)) == Place(51, 7)
    assert place_on(moved, date(2010, 1, 1)) == Place(52, 8)


@pytest.mark.parametrize("value", ["irgendwo", 5, "geo:99,7"])
def test_a_faulty_place_in_the_directory_is_none(value: str | float) -> None:
    assert place_on(town(Figure("place", value)), date(2020, 1, 1)) is None


def test_words_and_less_than_nobody_are_no_inhabitants() -> None:
    assert inhabitants_on(town(Figure("inhabitants", "viele")), date(2020, 1, 1)) is None
    assert inhabitants_on(town(Figure("inhabitants", -1)), date(2020, 1, 1)) is None
    assert inhabitants_on(town(Figure("inhabitants", 12.0)), date(2020, 1, 1)) == (12, "")


def test_an_outline_keeps_what_a_screen_can_show() -> None:
    fine = [(7.0, 51.0), (7.0001, 51.0001), (7.2, 51.0), (7.2, 51.2), (7.0, 51.2)]  # not closed, and too fine
    assert simplified([[fine]]) == ((tuple(SQUARE),),)


def test_neighbours_keep_the_border_that_they_share() -> None:
    border = [(7.12345, 51.0 + step / 997) for step in range(50)]
    left, right = simplified([[[*border, (7.0, 51.0)]]]), simplified([[[*reversed(border), (7.3, 51.0)]]])
    assert {point for point in left[0][0] if point[0] == 7.123} == {p for p in right[0][0] if p[0] == 7.123}


def test_what_encloses_nothing_is_refused() -> None:
    with pytest.raises(InputError, match="encloses no area"):
        simplified([[[(7.0, 51.0), (7.00001, 51.0), (7.0, 51.00001)]]])


def test_a_sign_stands_amid_the_greatest_part() -> None:
    island = [(6.0, 51.0), (6.01, 51.0), (6.01, 51.01), (6.0, 51.0)]
    boundary = Boundary("m", simplified([[island], [SQUARE]]))
    assert boundary.middle == pytest.approx((7.1, 51.1))
    assert boundary.box == (6.0, 51.0, 7.2, 51.2)


def test_a_boundary_is_read_back_as_it_was_written() -> None:
    boundary = Boundary("m", simplified([[SQUARE, [(7.1, 51.1), (7.12, 51.1), (7.1, 51.12), (7.1, 51.1)]]]))
    assert boundary_from(boundary_line(boundary)) == boundary


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {},
        {"type": "Point", "coordinates": [7, 51]},
        {"type": "Polygon", "coordinates": 5},
        {"type": "Polygon", "coordinates": [5]},
        {"type": "Polygon", "coordinates": [[["7", "51"]]]},
        {"type": "Polygon", "coordinates": [[[7]]]},
        {"type": "Polygon", "coordinates": [[[7, None], [8, 51], [8, 52]]]},
        {"type": "Polygon", "coordinates": [[[7, 510], [8, 51], [8, 52], [7, 510]]]},
        {"type": "Polygon", "coordinates": [[[float("nan"), 51], [8, 51], [8, 52], [7, 51]]]},
        {"type": "MultiPolygon", "coordinates": [[[7, 51]]]},
    ],
)
def test_a_broken_area_is_refused_with_its_field(geometry: object) -> None:
    with pytest.raises(InputError) as refused:
        boundary_from({"type": "boundary", "body": "m", "geometry": geometry})  # type: ignore[dict-item]  # on purpose
    assert refused.value.place
