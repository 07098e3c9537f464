"""The triggers that keep deposited rows as they are."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from beitritt.storage.triggers import STATEMENTS


def create_triggers(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Write the triggers in the language of the database at hand."""
    for statement in STATEMENTS[schema_editor.connection.vendor]():
        schema_editor.execute(statement, params=None)  # no placeholders: a percent sign is one


class Migration(migrations.Migration):
    dependencies = [("storage", "0001_tables")]
    operations = [migrations.RunPython(create_triggers)]
