"""Working records beside the ledger."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0002_append_only")]
    operations = [
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("type", models.TextField()),
                ("key", models.TextField()),
                ("initiative", models.TextField(null=True)),
                ("body", models.TextField(null=True)),
                ("line", models.TextField()),
            ],
            options={
                "db_table": "records",
                "indexes": [models.Index(fields=["type", "initiative", "body"], name="records_by_initiative")],
                "constraints": [models.UniqueConstraint(fields=["type", "key"], name="records_by_key")],
            },
        ),
    ]
