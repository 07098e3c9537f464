"""Writing, the counterpart of `beitritt.reading`: what the register says, as texts and files for people and programs.

    drafting    declarations in German, each statement with its place
    paper       how anything gets onto paper: setting, letterheads, addresses, what is attached, the seal
    letters     what goes out by letter: the parties' declarations, the depositary's own
    reports     what goes out as a paper without an address: certificates, the body's report, the report of a review
    effects     what an act changes, in sentences
    messages    what is mailed, and how
    tables      answers as XLSX and CSV; `calendar` as iCalendar

Imports run in one direction: letters rest on drafting and paper, reports on paper and effects, messages on effects (a
contract in pyproject.toml holds that). The typesetter, the seal, workbooks and calendars have large libraries, so
whoever needs them imports them late; `messages.mailer` is the one module here that knows Django.
"""
