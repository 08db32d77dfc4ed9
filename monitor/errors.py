"""Every exception that bureauwatch raises on purpose.

MonitorError
├── RegistryError      a site's YAML is wrong; its author can mend it
├── WorldError         a saved world is broken; its author can mend it
├── StorageError       the database cannot be used as asked
├── SettingsError      an operator's setting is wrong
├── DeliveryError      a report could not be handed over; it is tried again
└── RefusedError       a command cannot do what was asked

Expected refusals of pages are values (Judgement, Refusal), never exceptions.
"""


class MonitorError(Exception):
    """Carry one line that says what is wrong and what to do."""


class RegistryError(MonitorError):
    """Say which file, line and key of a site's YAML is wrong."""


class WorldError(MonitorError):
    """Say what is wrong with a world's folder."""


class StorageError(MonitorError):
    """Say why the database cannot be used."""


class SettingsError(MonitorError):
    """Say which setting is wrong and what it takes."""


class DeliveryError(MonitorError):
    """Say why a report could not be handed over, and whom the fault is with.

    *permanent* means that the same try would fail again; *everyone* that nobody else can be reached either.
    """

    def __init__(self, reason: str, *, permanent: bool = False, everyone: bool = False) -> None:
        super().__init__(reason)
        self.permanent, self.everyone = permanent, everyone


class RefusedError(MonitorError):
    """Say why a command cannot be carried out."""
