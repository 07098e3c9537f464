"""What the frames make: each act takes a frame's place and gives the statements that it says.

An act's module is loaded when a frame of its first matches: most letters need a third of them, and `beitritt read`
starts anew for each call.
"""

from __future__ import annotations

import sys

from beitritt.reading.context import lead

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from beitritt.reading.context.scene import Scene
    from beitritt.reading.letter.sentences import Sentence
    from beitritt.reading.values import Statement

    from .find import Find

GERMAN = {
    "admitting": "admission handed_in",
    "answering": "decides lead_answers listed_term needs",
    "answers": "confirmation denial request response",
    "appointments": "appointment contact member",
    "belonging": (
        "circled enrols heard_leaving in_passing is_in names_join paused_before prolongs remains_in "
        "role_from shall_start signed_there since_then was_in"
    ),
    "bonds": "duration expires no_notice notice reported_binding",
    "bounding": "bound charge_term field_bound leave_term member_duty own_bound own_duty own_free",
    "charging": "money_rule own_cap",
    "changes": "commitment contribution fulfilment getragen phasing promise",
    "changing": (
        "continuation reduction reduction_or_withdrawal representation_ends resumes resumption suspension "
        "topic"
    ),
    "consenting": "agreed agreement approves consent entitled ticked_consent",
    "dealing": "answered others_answer their_answer third_answer welcomed wish wish_before wish_told",
    "declining": "declined declined_joining interested meant wants",
    "duties": "cost duties duty no_cost no_cost_at_all own_costs",
    "entering": (
        "counted_in field_of_start held_since hereby_done in_role long_in noun_done of_that starts taken_in "
        "ticked_joining ticked_yes weakly"
    ),
    "giving": "cares gives sends",
    "holding": "duty_rule leaving_rule listed_duty only_until staying_rule",
    "intents": "intent refusal refusal_if_joining returning",
    "joining": "accession begins by_organ declared_joining enclosed resolved_joining stays",
    "taking_part": "application participation",
    "leading": (
        "asks_consent duty_of falls_due kept_on leaves_when left_to_them line_ends period_term right_to_leave "
        "stays_bound turned_back"
    ),
    "leaving": "alternative ends excludes gone_before moved resolved_leaving struck_off withdrawal",
    "leeway": (
        "as_before bounds_mandate decides_later falls_if left_open not_binding own_voice part_aside revocable "
        "revocable_too right_to_it still_kept takes_effect told_kept"
    ),
    "limiting": "confined field_kept left_out only_within",
    "mending": "annulment correction succession",
    "owing": "bound_for capped field_term owed",
    "partway": "assent_ends for_them no_new_ones only_from_now part_ends mandate_stands they_refuse",
    "passing": "goes_on_by_itself paper_says",
    "pending": "pending settled settled_before still_done",
    "phasing": "stage whole",
    "pledging": "does offers pledge pledge_told",
    "posting": "charge contact_post deputy field_post handed instead named_post role_filled seat seated taken_on votes",
    "quitting": (
        "bond_ends field_of_end leave_noun leaves_soon no_longer not_renewed quits "
        "taken_as"
    ),
    "representing": "authorised representation represented_before represented_by speaks",
    "reservations": "decision entry invocation limit may reservation",
    "rights": (
        "exercised keeps lapses later_decision only_if organ_decides "
        "precondition proviso released upheld"
    ),
    "ruling": "own_nothing own_until ruling",
    "severally": "in_it out_of_it",
    "speaking": "bundles delegates empowered stands_for stood_for takes_over_voice voice_field",
    "standing_in": "brings_in carried for_whom signs_for voice_ends voice_of",
    "voicing": "silence voiced",
    "keeping": "agreed_before free_to goes_if invoked left_aside looks_again may_enter uses_this",
    "asking": "answer objects wishes",
    "abstaining": "came_true means_to stays_out",
    "undertaking": (
        "bears by_house does_for_them free_by_us hands_over may_count may_use our_part promises_so sees_through "
        "stands_by to_our_charge"
    ),
    "verdicts": "answers_for asks_so exempts judged lies_with new_terms sits_there wants_clear",
    "ways": (
        "announced comes_back declines_so departs enters enters_plain handed_over heir_so holds_on "
        "in_since invited last_day pauses shrinks steps_in"
    ),
    "staying": "back_again cuts goes_on lessening lessens only_in rested rests",
}
PAPERS = {
    "council": (
        "agrees_to approves_joining ends_agreement entrusted entrusted_to_leave goes_on_there may_refrain under_proviso"
    ),
    "listing": "founds itemised listed took_part",
    "membership_terms": "dues ends_when itemised_duty lasts_for members_owe runs_until",
    "planning": "aims runs_office turns_into will_represent",
    "told_joining": "by_the_way told_resolution",
    "membership": "attends belongs between concluded joins_now left recommended together unneeded",
}
"""The same for the frames that only a council's papers are searched with."""
ENGLISH = {
    "english": "corrects joins leaves said",
    "english_belonging": "back_in enters_itself gone_since member_since",
    "english_declining": "intends refuses",
    "english_holding": "cares duty_rule gives leaving_rule money_rule sends staying_rule",
    "english_leading": "phases point_answered resolved_seat",
    "english_leeway": (
        "bounds_mandate decides_anew keeps_right may_go points_back stays_out takes_back waits_for"
    ),
    "english_people": "appoints consents consents_by_silence represents represents_before",
    "english_ruling": "own_nothing own_until ruling",
    "english_terms": (
        "answers asks conditions costs gives_notice lasts may_leave owes promises reserves"
    ),
    "english_undertaking": "lends met_now not_joining verdict would_like",
    "english_ways": "corrects_so joins_so keeps_on leaves_so owns refuses_so revokes_so said_so shrinks_so",
}
"""By module the acts that the frames of a language name; a test holds this against the frames."""

_ALL: frozenset[str] = frozenset()
_TERMS = frozenset(("terms", "correction"))
_SORTS = ("duty", "cost", "notice", "duration")
_IDLE: dict[str, tuple[frozenset[str] | None, tuple[str, ...]]] = {
    "gives": (_ALL, ("",)),
    "cares": (_ALL, ("",)),
    "sends": (_ALL, ("",)),
    "staying_rule": (_TERMS, ()),
    "leaving_rule": (_TERMS, ("notice",)),
    "listed_duty": (_TERMS, ("duty",)),
    "duty_rule": (_TERMS, _SORTS),
    "member_duty": (None, _SORTS),
    "goes_on_by_itself": (None, ("duration",)),
    "capped": (None, ("cost",)),
    "no_cost_at_all": (None, ("cost",)),
}
"""German acts that say nothing more where their sentence was read to say something: any kind of statement but these, or
terms of these sorts. The acts themselves ask for it too; by this table they are not even searched for."""

_LEADS = frozenset(("decides", "exempts"))
"""German acts that only the letter of one who leads can say; in others they are not searched for."""

_MODULES = {
    language: {name: module for module, names in table.items() for name in names.split()}
    for language, table in (("de", GERMAN | PAPERS), ("en", ENGLISH))
}
_loaded: dict[tuple[str, str], Callable[[Find], list[Statement]]] = {}


def act(name: str, language: str) -> Callable[[Find], list[Statement]]:
    """The act of that name for letters in a language."""
    found = _loaded.get((name, language))
    if found is None:
        module = f"{__package__}.{_MODULES[language][name]}"
        __import__(module)
        found = _loaded[name, language] = getattr(sys.modules[module], name)
    return found


def unasked(name: str, scene: Scene) -> bool:
    """Whether an act is of those that only one who leads can do, and the writer does not lead."""
    return name in _LEADS and not lead.answers(scene)


def idle(name: str, scene: Scene, sentence: Sentence) -> bool:
    """Whether an act would say nothing because of what the sentence was just read to say."""
    rule = _IDLE.get(name) if scene.language == "de" else None
    if rule is None:
        return False
    beside, sorts = rule
    first, last = sentence.place(sentence.floor, len(sentence.text))
    for known in scene.statements[-3:]:
        if first <= known.start < last:
            if known.kind == "terms" and (known.value or "").startswith(sorts):
                return True
            if beside is not None and known.kind not in beside:
                return True
    return False
