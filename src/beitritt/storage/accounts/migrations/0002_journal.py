"""What those who administer the register did."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_accounts")]
    operations = [
        migrations.CreateModel(
            name="JournalEntry",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("act", models.CharField(max_length=32)),
                ("by", models.CharField(max_length=16)),
                ("person", models.CharField(max_length=16)),
                ("body", models.TextField()),
                ("role", models.CharField(max_length=16)),
                ("since", models.DateField(null=True)),
                ("until", models.DateField(null=True)),
            ],
            options={"db_table": "journal"},
        ),
    ]
