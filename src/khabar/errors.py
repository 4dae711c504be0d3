"""The errors khabar raises on purpose. Each message says what happened, where, and what to do.

    KhabarError
    ├── IntakeError      a report could not be taken in: unreadable, empty, binary, too large, not a report
    └── MachineryError   something khabar needs is missing or is not what it should be: a model, a vocabulary

Doubtful input that can still be read is no error: it becomes a `khabar.model.Problem` beside the results.
"""


class KhabarError(Exception):
    """Base of all of them: catch this to catch what khabar raises on purpose."""


class IntakeError(KhabarError):
    """A report could not be taken in; the message names the file, the place in it, and the remedy."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        super().__init__(f"{where}: {what}; {remedy}")
        self.where, self.what, self.remedy = where, what, remedy


class MachineryError(KhabarError):
    """A model or a vocabulary is missing or is not the one that khabar was built with."""
