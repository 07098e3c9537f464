"""Bodies whose kind a text calls now so, now otherwise: "Stadt X" for "Kreisstadt X", "City of X" for "X City Council"."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy
from beitritt.reading.language.callings import ENGLISH_KIND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .scene import Scene

_KINDS = ("town", "parish", "county")
_GERMAN = lazy(r"(?:(?P<town>(?:Große |[Kk]reisfreie )?(?!Innen|Alt|Neu|Vor)\w*[Ss]tadt)|(?P<parish>(?:Orts|Einheits|Markt)?[Gg]emeinde|Markt)|(?P<county>(?:Land)?[Kk]reis)) (?P<place>[A-ZÄÖÜ].*)$")
_PLACE_OF = lazy(rf"{ENGLISH_KIND} of (?P<place>[A-Z].*)$")
_GENERIC = lazy(r"(?:City|Town|County|Borough|District|Parish|Village) Council")
_PLACE_KIND = lazy(rf"(?:(?P<place>[A-Z].*) )?(?:{ENGLISH_KIND} )?Council$")


def _english(scene: Scene, name: str) -> str | None:
    """The body that an English letter names otherwise: "City of X" is "X City Council", "City Council" is the writer's."""
    match = _PLACE_OF.match(name) or _PLACE_KIND.match(name)
    if match is None:
        return None
    if match["place"] is None or _GENERIC.fullmatch(name):
        return next((body for body in scene.bodies if body.endswith(name)), scene.sender)
    kind = match["kind"]
    fitting = (
        body for body in scene.bodies if match["place"] in body.split(" of ")[-1] and (kind is None or kind in body)
    )
    return next(fitting, None)


def _german(scene: Scene, name: str) -> str | None:
    """The writer or addressee that a German letter names otherwise."""
    match = _GERMAN.match(name)
    for body in (scene.sender, scene.recipient) if match else ():
        other = _GERMAN.match(body or "")
        if match and other and match["place"] == other["place"] and any(match[kind] and other[kind] for kind in _KINDS):
            return body
    return None


def same(scene: Scene, name: str) -> str | None:
    """The body of the text that a name means; None where it means another."""
    return _english(scene, name) if scene.language == "en" else _german(scene, name)
