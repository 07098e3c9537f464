"""`beitritt places` as users run it: tables and GeoJSON in, figures and boundaries out; faults with their place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import Shell

BODIES = (
    {"type": "body", "key": "ags:05558000", "kind": "county", "name": "Kreis Coesfeld"},
    {"type": "body", "key": "ags:05558016", "kind": "municipality", "name": "Stadt Dülmen", "parent": "ags:05558000"},
    {"type": "body", "key": "ags:01001000", "kind": "county_free_city", "name": "Stadt Flensburg"},
    {"type": "body", "key": "x:amt", "kind": "agency", "name": "Amt"},
)
TABLE = """ags;gemeindename;einwohner;laengengrad;breitengrad
05558016;Dülmen;46.657;7,27905;51,8285
1001000;Flensburg;90164;9,43751;54,78252
05999999;Nirgendwo;1;7,0;51,0
;ohne Schlüssel;;;
05558000;Kreis mit Füllwerten;;0;0
x:amt;Amt;;7,1;51,1
"""
RING = [[7.1, 51.7], [7.5, 51.7], [7.5, 52.0], [7.1, 51.7]]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose register holds three bodies with places, and an agency."""
    return filled(tmp_path)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """The same, for what is refused."""
    return filled(tmp_path_factory.mktemp("untouched"))


def filled(folder: Path) -> Shell:
    made = Shell(folder)
    made("import", str(written(folder / "bodies.jsonl", "\n".join(map(json.dumps, BODIES)))))
    return made


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def collection(*features: dict[str, object]) -> str:
    """GeoJSON."""
    return json.dumps({"type": "FeatureCollection", "features": features})


def feature(key: str, **geometry: object) -> dict[str, object]:
    """A feature with its key."""
    return {"type": "Feature", "properties": {"id": key}, "geometry": geometry}


def exported(shell: Shell) -> dict[str, dict[str, object]]:
    """Lines of the export by key or body, the last of each."""
    lines = [json.loads(line) for line in shell("export").stdout.splitlines()]
    return {f"{line['type']} {line.get('key') or line.get('body')}": line for line in lines}


def test_a_table_gives_places_and_inhabitants(shell: Shell, tmp_path: Path) -> None:
    table = written(tmp_path / "orte.csv", TABLE)
    done = shell("places", str(table), "--on", "2019-12-31")
    assert done.stderr == (
        "aufgenommen: 3 Orte, 2 Einwohnerzahlen, 0 Grenzen; 1 Angaben betreffen Stellen, die nicht verzeichnet sind\n"
    )
    lines = exported(shell)
    assert lines["body ags:05558016"]["figures"] == [
        {"name": "place", "value": "geo:51.8285,7.279"},
        {"name": "inhabitants", "value": 46657, "on": "2019-12-31"},
    ]
    assert lines["body ags:01001000"]["figures"][0] == {"name": "place", "value": "geo:54.7825,9.4375"}  # type: ignore[index]
    assert "figures" not in lines["body ags:05558000"]
    assert lines["body x:amt"]["figures"] == [{"name": "place", "value": "geo:51.1,7.1"}]


def test_what_is_taken_in_again_replaces_what_was_there(shell: Shell, tmp_path: Path) -> None:
    table = written(tmp_path / "orte.csv", TABLE)
    shell("places", str(table), "--on", "2019-12-31")
    written(table, TABLE.replace("46.657", "46.700"))
    shell("places", str(table), "--on", "2019-12-31")
    shell("places", str(table), "--on", "2020-12-31")
    figures = exported(shell)["body ags:05558016"]["figures"]
    assert isinstance(figures, list)
    assert [(one["value"], one["on"]) for one in figures[1:]] == [(46700, "2019-12-31"), (46700, "2020-12-31")]


def test_geojson_gives_boundaries_and_the_export_takes_them_elsewhere(shell: Shell, tmp_path: Path) -> None:
    county = feature("05558", type="Polygon", coordinates=[RING])
    town = feature("05558016", type="MultiPolygon", coordinates=[[RING]])
    other = feature("05999", type="Polygon", coordinates=[RING])
    point = feature("x:amt", type="Point", coordinates=[7.1, 51.1])
    source = written(tmp_path / "grenzen.geo.json", collection(county, town, other, point))
    done = shell("places", str(source), "--source", "© Amt", "--json")
    assert json.loads(done.stdout) == {"places": 1, "inhabitants": 0, "boundaries": 2, "unknown": 1}
    lines = exported(shell)
    assert lines["boundary ags:05558000"]["geometry"] == {"type": "MultiPolygon", "coordinates": [[RING]]}
    assert lines["attribution None"]["text"] == "© Amt"
    other_shell = Shell(tmp_path / "other")
    (tmp_path / "other").mkdir()
    other_shell("import", str(written(tmp_path / "all.jsonl", shell("export").stdout)))
    assert exported(other_shell) == lines


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "a.csv",
            "ags,breitengrad,laengengrad\n05558016,51.8,7.2\n01001000,nord,9.4\n",
            "a.csv: 3: „nord“ sind keine Grad",
        ),
        ("b.csv", "ags,lat,lon\n05558016,151.8,7.2\n", "b.csv: 2: „151.8, 7.2“ ist kein Ort"),
        ("c.csv", "ags,einwohner\n05558016,viele\n", "c.csv: 2: „viele“ ist keine Zahl"),
        ("c.csv", "ags,einwohner\n05558016,-5\n", "c.csv: 2: „-5“ ist keine Zahl von Menschen"),
        ("c.csv", f"ags,einwohner\n05558016,{'9' * 11}\n", "99999999999“ ist keine Zahl von Menschen"),
        ("d.csv", "name,einwohner\nDülmen,5\n", "d.csv: erwartet werden Spalten „ags“"),
        ("d.csv", "ags,lat,einwohner\n05558016,5,5\n", "d.csv: erwartet werden Spalten „ags“"),
        ("e.json", "{", "e.json: kein gültiges JSON: ein Feldname in Anführungszeichen fehlt (Zeile 1)"),
        ("e.json", '{"features":\n[}', "e.json: kein gültiges JSON: ein Wert fehlt (Zeile 2)"),
        ("e.json", "[" * 100_000, "e.json: kein gültiges JSON: zu tief verschachtelt"),
        ("e.json", "9" * 5000, "e.json: kein gültiges JSON: eine Zahl ist zu lang"),
        ("e.json", "[]", "e.json: [] ist nicht zulässig; erwartet wird ein Objekt"),
        ("e.json", "{}", "e.json: erwartet wird eine FeatureCollection"),
        ("f.geojson", collection({"type": "Feature", "geometry": None}), "f.geojson: Feature 1: der Schlüssel fehlt"),
        ("f.geojson", collection(feature("05558")), "f.geojson: Feature 1: geometry"),
        (
            "g.json",
            collection(feature("05558", type="Polygon", coordinates=[RING]), feature("05558", type="LineString")),
            'g.json: Feature 2: geometry: "LineString" ist nicht zulässig',
        ),
        (
            "h.json",
            collection(feature("05558", type="Polygon", coordinates=[[[1], 2]])),
            "h.json: Feature 1: coordinates",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(untouched: Shell, tmp_path: Path, name: str, content: str, said: str) -> None:
    assert said in untouched("places", str(written(tmp_path / name, content)), code=1).stderr


def test_a_fault_in_one_file_keeps_the_others_out(untouched: Shell, tmp_path: Path) -> None:
    before = exported(untouched)
    good, bad = written(tmp_path / "good.csv", TABLE), written(tmp_path / "bad.json", "{}")
    untouched("places", str(good), str(bad), "--source", "© Amt", code=1)
    assert exported(untouched) == before


def test_a_file_that_is_not_there_is_told(untouched: Shell) -> None:
    assert "lässt sich nicht öffnen" in untouched("places", "nirgends.csv", code=1).stderr
    assert "cannot be opened" in untouched("places", "nirgends.geojson", code=1, language="en").stderr


def test_the_official_files_fit(shell: Shell, shared: Path) -> None:
    files = ("nrw-municipalities.geo.json", "de-counties.geo.json", "gemeinden_gv4q_2020_with_coords.csv")
    done = shell("places", *(str(shared / "data" / name) for name in files), "--json")
    found = json.loads(done.stdout)
    assert (found["places"], found["inhabitants"], found["boundaries"]) == (2, 2, 3)
