"""The tag of a section that folds: on narrow screens its heading opens it, on wide ones and on paper it lies open.

The markup alone does it; `folds.css` and `folds.js` see to wide screens. Addresses lead to the content, so that a
browser which is sent to it opens the section by itself, without a script.
"""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

SECTION = """<section aria-labelledby="{name}-title"><details class="fold" data-fold="{name}"{open}>
<summary class="fold__head"><h{level} class="{look} fold__title" id="{name}-title">{title}</h{level}>{count}</summary>
<div class="fold__body" id="{name}">{content}</div></details></section>"""

PART = """<details class="fold fold--part" data-fold="{name}"{open}><summary class="fold__head">{title}</summary>
<div class="fold__body" id="{name}">{content}</div></details>"""

LOOKS = {2: "section", 3: "card__title"}
"""The class of a heading by its level."""


@register.simple_block_tag
def fold(
    content: str, name: str, title: str, count: int | None = None, *, level: int = 2, opened: object = False
) -> SafeString:
    """A section of the page under a heading; `name` is its address, `count` how many things it holds.

    With `opened` it lies open on narrow screens too.
    """
    held = "" if count is None else format_html(' <span class="fold__count">{}</span>', count)
    return format_html(
        SECTION,
        content=content,
        name=name,
        title=title,
        count=held,
        level=level,
        look=LOOKS[level],
        open=" open" if opened else "",
    )


@register.simple_block_tag
def fold_part(content: str, name: str, title: str, *, opened: object = False) -> SafeString:
    """A part of a section, without a heading; where there is room for all, nothing shows that it folds."""
    return format_html(PART, content=content, name=name, title=title, open=" open" if opened else "")
