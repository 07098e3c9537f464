"""The persons who can sign in."""

from django.db import migrations, models

import beitritt.storage.accounts.models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("id", models.CharField(default=beitritt.storage.accounts.models.new_identifier, max_length=16, primary_key=True, serialize=False)),
                ("email", models.EmailField(max_length=254, unique=True)),
                ("is_active", models.BooleanField(default=True)),
                ("welcome", models.CharField(max_length=64, null=True, unique=True)),
                ("welcome_until", models.DateTimeField(null=True)),
            ],
            options={"db_table": "accounts"},
        ),
    ]
