"""The addresses of signing in and of one's own account. Of allauth's pages only those that this house has."""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.socialaccount import views as social
from django.urls import include, path
from django.views.generic import RedirectView

from beitritt.web.account.sign_in import forgotten_page, secret_reset, welcome_page

urlpatterns = [
    path("welcome/<str:token>", welcome_page, name="welcome"),
    path("account", second_factor.index, name="mfa_index"),
    path("account/sign-in", account.login, name="account_login"),
    path("account/sign-in/code", second_factor.authenticate, name="mfa_authenticate"),
    path("account/sign-out", account.logout, name="account_logout"),
    path("account/sign-up", account.signup, name="account_signup"),
    path("account/inactive", account.account_inactive, name="account_inactive"),
    path("account/confirm", account.reauthenticate, name="account_reauthenticate"),
    path("account/confirm/code", second_factor.reauthenticate, name="mfa_reauthenticate"),
    path("account/password", account.password_change, name="account_change_password"),
    path("account/password/forgotten", forgotten_page, name="account_reset_password"),
    path("account/password/forgotten/sent", account.password_reset_done, name="account_reset_password_done"),
    path("account/password/new", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("account/password/new/<str:uidb36>/<str:key>", secret_reset, name="account_reset_password_from_key"),
    path("account/password/first", account.password_set, name="account_set_password"),
    path("account/second-factor/on", totp.activate_totp, name="mfa_activate_totp"),
    path("account/second-factor/off", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("account/recovery-codes", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("account/recovery-codes/new", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("account/house/cancelled", social.login_cancelled, name="socialaccount_login_cancelled"),
    path("account/house/failed", social.login_error, name="socialaccount_login_error"),
    path("account/house/unknown", social.signup, name="socialaccount_signup"),
    path("account/house", RedirectView.as_view(pattern_name="mfa_index"), name="socialaccount_connections"),
    path("account/", include("allauth.socialaccount.providers.openid_connect.urls")),
]
