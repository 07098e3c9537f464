"""Django's settings for signing in: accounts, second factor, lockout, and a house's own sign-in by OpenID Connect.

Nobody signs up: whoever administers the register lets people in (`beitritt account add`). The environment may set
BEITRITT_OIDC_URL, BEITRITT_OIDC_CLIENT and BEITRITT_OIDC_SECRET, and BEITRITT_OIDC_NAME for what the button says; and
BEITRITT_TRUSTED_PROXIES, the number of the house's own proxies that a request passes before it comes here.
"""

from __future__ import annotations

import os
from datetime import timedelta
from urllib.parse import urlsplit

from beitritt.register.errors import InputError

PROXIES = "BEITRITT_TRUSTED_PROXIES"


def trusted_proxies() -> int:
    """How many proxies are trusted to tell whom they were called by. Raises InputError for what is no number."""
    told = os.environ.get(PROXIES, "").strip() or "0"
    if not (told.isascii() and told.isdigit() and int(told) < 10):
        raise InputError(
            f"„{told}“ ist keine Zahl von Proxys; erwartet wird 0 bis 9",
            f"'{told}' is no number of proxies; expected 0 to 9",
            PROXIES,
        )
    return int(told)


def own_origins() -> list[str]:
    """The scheme and host under which the public reaches the pages: forms come from there, also through a proxy."""
    parts = urlsplit(os.environ.get("BEITRITT_URL", ""))
    return [f"{parts.scheme}://{parts.netloc}"] if parts.scheme in ("http", "https") and parts.netloc else []


BEITRITT_TRUSTED_PROXIES = trusted_proxies()
CSRF_TRUSTED_ORIGINS = own_origins()
if BEITRITT_TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

ACCOUNT_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",  # asked for by the one before
    "django.contrib.sessions",
    "beitritt.storage.accounts",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "axes",
]
AUTH_USER_MODEL = "accounts.Account"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",  # first: whoever is locked out is not even compared
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk"

ACCOUNT_ADAPTER = "beitritt.web.account.sign_in.ClosedHouse"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # the administrator vouches for an address
ACCOUNT_LOGOUT_REDIRECT_URL = "home"
ACCOUNT_FORMS = {
    "login": "beitritt.web.account.sign_in.SignInForm",
    "reset_password_from_key": "beitritt.web.account.sign_in.NewPasswordForm",
    "change_password": "beitritt.web.account.sign_in.ChangedPasswordForm",
    "set_password": "beitritt.web.account.sign_in.FirstPasswordForm",
}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # who asks for a new password for a strange address must not make us write to it
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False  # a link in a mailbox is no second factor
PASSWORD_RESET_TIMEOUT = 3600
ACCOUNT_RATE_LIMITS = {"login_failed": "30/m/ip,10/5m/key"}  # codes; of passwords axes counts fewer, in the database
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900

MFA_ADAPTER = "beitritt.web.account.sign_in.SecondFactor"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "beitritt"
MFA_RECOVERY_CODES_SHOW_ONCE = True

SOCIALACCOUNT_ADAPTER = "beitritt.web.account.sign_in.HouseSignIn"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True  # the house's sign-in has checked the address; only known ones come in
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form may not lead elsewhere under our policy, a link may
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "house",
                "name": os.environ.get("BEITRITT_OIDC_NAME", "OpenID Connect"),
                "client_id": os.environ.get("BEITRITT_OIDC_CLIENT", ""),
                "secret": os.environ.get("BEITRITT_OIDC_SECRET", ""),
                "settings": {"server_url": os.environ["BEITRITT_OIDC_URL"]},
            }
        ]
        if os.environ.get("BEITRITT_OIDC_URL")
        else [],
    }
}

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]  # nobody can lock somebody else out from elsewhere
AXES_USERNAME_FORM_FIELD = "login"
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True  # who signed in when and from where is nobody's business here
AXES_CLIENT_IP_CALLABLE = "beitritt.web.origin.client_address"
AXES_LOCKOUT_CALLABLE = "beitritt.web.account.sign_in.locked_out"
AXES_VERBOSE = False
AXES_ENABLE_ADMIN = False
