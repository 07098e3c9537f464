"""Circulars, messages and contacts."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0004_consultations")]
    operations = [
        migrations.CreateModel(
            name="Contact",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("body", models.TextField()),
                ("address", models.TextField()),
                ("initiative", models.TextField()),
                ("language", models.CharField(max_length=2)),
                ("circulars", models.CharField(max_length=16)),
            ],
            options={
                "db_table": "contacts",
                "constraints": [models.UniqueConstraint(fields=("body", "address", "initiative"), name="contacts_by_body")],
            },
        ),
        migrations.CreateModel(
            name="Message",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("key", models.TextField(unique=True)),
                ("kind", models.CharField(max_length=16)),
                ("initiative", models.TextField()),
                ("recipient", models.TextField()),
                ("language", models.CharField(max_length=2)),
                ("subject", models.TextField()),
                ("text", models.TextField()),
                ("due", models.DateTimeField()),
                ("bundle", models.TextField(null=True)),
                ("secret", models.BooleanField()),
                ("state", models.CharField(max_length=16)),
                ("attempts", models.IntegerField()),
                ("queued", models.DateTimeField()),
                ("next", models.DateTimeField(null=True)),
                ("claim", models.CharField(max_length=32)),
                ("error", models.TextField()),
                ("sent", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "messages",
                "indexes": [models.Index(condition=models.Q(("next__isnull", False)), fields=["next"], name="messages_due")],
            },
        ),
        migrations.CreateModel(
            name="Circular",
            fields=[
                ("pk", models.CompositePrimaryKey("initiative", "number", blank=True, editable=False, primary_key=True, serialize=False)),
                ("initiative", models.TextField()),
                ("number", models.IntegerField()),
                ("announced", models.DateTimeField()),
                ("issued", models.DateTimeField(null=True)),
                ("texts", models.TextField(null=True)),
                ("instrument", models.OneToOneField(db_column="instrument", on_delete=django.db.models.deletion.PROTECT, to="storage.instrument", to_field="identifier")),
            ],
            options={
                "db_table": "circulars",
                "indexes": [models.Index(condition=models.Q(("issued__isnull", True)), fields=["announced"], name="circulars_unissued")],
            },
        ),
    ]
