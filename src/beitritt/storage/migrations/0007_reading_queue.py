"""Files that wait to be read; what the words of a letter are known by; from and until when somebody acts for whom."""

from hashlib import sha256
from typing import Any

from django.db import migrations, models


def fill_in(apps: Any, editor: Any) -> None:
    """Letters that are here already get the hash of their words, as `beitritt.register.submissions` makes it."""
    letters = apps.get_model("storage", "Submission").objects.using(editor.connection.alias)
    for key, text in letters.filter(text__isnull=False).values_list("identifier", "text").iterator():
        words = " ".join(bytes(text).decode().casefold().split())
        letters.filter(identifier=key).update(words=sha256(words.encode()).hexdigest())


class Migration(migrations.Migration):
    dependencies = [("storage", "0006_mandates")]
    operations = [
        migrations.CreateModel(
            name="Arrival",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("batch", models.CharField(max_length=64)),
                ("place", models.IntegerField()),
                ("file_name", models.TextField()),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("content", models.BinaryField(null=True)),
                ("received", models.DateTimeField()),
                ("held_by", models.TextField()),
                ("state", models.CharField(max_length=16)),
                ("attempts", models.IntegerField()),
                ("next", models.DateTimeField(null=True)),
                ("claim", models.CharField(max_length=32)),
                ("reason_de", models.TextField()),
                ("reason_en", models.TextField()),
                ("alike", models.CharField(max_length=64, null=True)),
            ],
            options={
                "db_table": "arrivals",
                "indexes": [
                    models.Index(
                        condition=models.Q(("next__isnull", False)), fields=["next"], name="arrivals_due"
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("batch", "place"), name="arrivals_by_batch")],
            },
        ),
        migrations.AddField(
            model_name="submission", name="words", field=models.CharField(db_index=True, max_length=64, null=True)
        ),
        migrations.AddField(model_name="mandate", name="since", field=models.DateField(null=True)),
        migrations.AddField(model_name="mandate", name="until", field=models.DateField(null=True)),
        migrations.RunPython(fill_in, migrations.RunPython.noop, elidable=True),
    ]
