"""Consultations and their invitations."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0003_records")]
    operations = [
        migrations.CreateModel(
            name="Consultation",
            fields=[
                ("identifier", models.TextField(db_column="id", primary_key=True, serialize=False)),
                ("initiative", models.TextField(db_index=True)),
                ("line", models.TextField()),
                ("opened", models.DateTimeField()),
                ("withdrawn", models.DateTimeField(null=True)),
            ],
            options={"db_table": "consultations"},
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("pk", models.CompositePrimaryKey("consultation", "body", blank=True, editable=False, primary_key=True, serialize=False)),
                ("consultation", models.ForeignKey(db_column="consultation", db_index=False, on_delete=django.db.models.deletion.PROTECT, to="storage.consultation")),
                ("body", models.TextField()),
                ("answered", models.DateTimeField(null=True)),
                ("answer", models.TextField(null=True)),
            ],
            options={"db_table": "invitations"},
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("consultation", models.ForeignKey(db_column="consultation", on_delete=django.db.models.deletion.PROTECT, to="storage.consultation")),
                ("body", models.TextField(null=True)),
                ("issued", models.DateTimeField()),
                ("reminder", models.BooleanField()),
            ],
            options={"db_table": "links"},
        ),
        migrations.CreateModel(
            name="Query",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("consultation", models.ForeignKey(db_column="consultation", on_delete=django.db.models.deletion.PROTECT, to="storage.consultation")),
                ("body", models.TextField()),
                ("asked", models.DateTimeField()),
                ("text", models.TextField()),
                ("replied", models.DateTimeField(null=True)),
                ("reply", models.TextField(null=True)),
            ],
            options={"db_table": "queries"},
        ),
    ]
