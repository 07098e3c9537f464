"""Scans and photographs as picture files: PNG, JPEG and TIFF, the latter with several pages."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from beitritt.reading.errors import (
    DamagedFileError,
    EmptyFileError,
    HostileFileError,
    NoRecognitionError,
    TooManyPagesError,
)
from beitritt.reading.pages.pagination import paginated
from beitritt.reading.positions import Part

from .limits import allow_recognition
from .recognition import DOTS, POINTS, available, recognised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from beitritt.reading.positions import Page

FORMATS = ("PNG", "JPEG", "TIFF")
MOST_PAGES = 30
MOST_DOTS = 100_000_000
"""A4 at 600 dots per inch has 35 million. What claims to have more is not opened."""
ACROSS = 8.27
"""How wide a page is taken to be, in inches, where the picture does not say it: A4."""
COARSEST, FINEST = 70, 1_300
"""Dots per inch that are believed. Screens say 72, whatever the picture shows."""


def parts(data: bytes, *, boxes: bool = False) -> list[Part]:
    """The picture as one part. Raises a ``ReadingError`` where it can't be read."""
    image = _opened(data)
    if not available():
        raise NoRecognitionError
    allow_recognition()
    pages = [_page(image, number) for number in range(_frames(image))]
    text, placed = paginated(pages)
    sizes = [(page.width, page.height) for page in pages]
    return [Part(f"image/{str(image.format).lower()}", text, pages=sizes, placed=placed if boxes else ())]


def picture(data: bytes, page: int, width: int) -> bytes:
    """A page as PNG, so many pixels wide. Raises EmptyFileError where there is no such page."""
    image = _opened(data)
    if not 0 <= page < _frames(image):
        raise EmptyFileError(str(page + 1))
    image.seek(page)
    shown = ImageOps.exif_transpose(image).convert("RGB")
    shown.thumbnail((width, 3 * width))
    png = BytesIO()
    shown.save(png, "PNG")
    return png.getvalue()


def count(data: bytes) -> int:
    """How many pages the file has."""
    return _frames(_opened(data))


def _opened(data: bytes) -> Image.Image:
    """The picture, of which only the size was looked at. Raises HostileFileError for one that is too large."""
    Image.MAX_IMAGE_PIXELS = None  # it would only warn; the next lines refuse
    try:
        image = Image.open(BytesIO(data), formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        raise DamagedFileError from None
    if image.width * image.height > MOST_DOTS:
        raise HostileFileError(f"{image.width:,} × {image.height:,}")
    return image


def _frames(image: Image.Image) -> int:
    frames = int(getattr(image, "n_frames", 1))
    if frames > MOST_PAGES:
        raise TooManyPagesError(f"{frames} > {MOST_PAGES}")
    return frames


def _page(image: Image.Image, number: int) -> Page:
    try:
        image.seek(number)
        if image.width * image.height > MOST_DOTS:
            raise HostileFileError(f"{image.width:,} × {image.height:,}")
        grey = ImageOps.exif_transpose(image).convert("L")
    except (OSError, ValueError, SyntaxError):
        raise DamagedFileError(str(number + 1)) from None
    told = float(image.info.get("dpi", (0, 0))[0])
    dots = told if COARSEST < told < FINEST and told != POINTS else grey.width / ACROSS
    if dots > 2 * DOTS:
        grey = grey.resize((int(grey.width * DOTS / dots), int(grey.height * DOTS / dots)))
        dots = DOTS
    return recognised(grey.tobytes(), grey.width, grey.height, max(round(dots), COARSEST))
