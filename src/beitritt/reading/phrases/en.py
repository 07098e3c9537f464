"""English frames in the order in which they claim their words: the particular before the general."""

from __future__ import annotations

from . import en_acts, en_conditions, en_owing, en_terms

FRAMES = (
    *en_conditions.USED,
    *en_conditions.EARLIER,
    *en_terms.APPOINTED,
    *en_acts.INVITED,
    *en_owing.ANSWERED,
    *en_conditions.ANSWERED,
    *en_conditions.ASKED,
    *en_owing.REFUSING,
    *en_acts.REFUSING,
    *en_owing.AGREED,
    *en_conditions.AGREED,
    *en_owing.KEPT,
    *en_conditions.KEPT,
    *en_acts.INTENDING,
    *en_acts.SUCCESSION,
    *en_acts.BEHALF,
    *en_conditions.SPEAKING,
    *en_acts.CHANGING,
    *en_acts.PHASING,
    *en_acts.LEAVING,
    *en_owing.OWED,
    *en_terms.OWED,
    *en_owing.TOLD,
    *en_acts.JOINING,
    *en_terms.PROMISED,
)
