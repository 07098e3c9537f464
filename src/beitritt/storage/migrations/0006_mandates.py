"""Who acts for whom, and on whose desk a letter lies."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("storage", "0005_outbox")]
    operations = [
        migrations.AddField(model_name="submission", name="held_by", field=models.TextField(null=True)),
        migrations.CreateModel(
            name="Mandate",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("person", models.CharField(max_length=16)),
                ("body", models.TextField()),
                ("role", models.CharField(max_length=16)),
            ],
            options={
                "db_table": "mandates",
                "constraints": [models.UniqueConstraint(fields=("person", "body", "role"), name="mandates_once")],
            },
        ),
    ]
