"""The seal and the trust list by the environment: where they stand, and what is told where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from beitritt.project.sealing import seal, trusted
from beitritt.reading.documents.trust import TrustList
from beitritt.register.errors import InputError
from beitritt.writing.paper.seal import sealed
from tests import authority
from tests.authority import DAY, NOW, PASSWORD, county, issued, name, root
from tests.writing.sample import letter

LETTER = letter("accession").outgoing.pdf


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house with a seal, its password in a file, and a trust list."""
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "wurzel.pem").write_bytes(root().pem)
    (tmp_path / "siegel.p12").write_bytes(county().pkcs12())
    (tmp_path / "kennwort").write_text(f"{PASSWORD}\n", encoding="utf-8")
    (tmp_path / "lang").write_bytes(b"x" * 40_000)
    for setting, value in (("SEAL", "siegel.p12"), ("SEAL_PASSWORD_FILE", "kennwort"), ("TRUST", "trust")):
        monkeypatch.setenv(f"BEITRITT_{setting}", value)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> InputError:
    """Why the seal cannot be used, in two languages."""
    with pytest.raises(InputError) as caught:
        sealed(LETTER(), seal(NOW))
    assert caught.value.de != caught.value.en
    return caught.value


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("BEITRITT_SEAL", "", "kein Siegel"),
        ("BEITRITT_SEAL", "fehlt.p12", "nicht zu lesen"),
        ("BEITRITT_SEAL", "kennwort", "keine lesbare PKCS#12-Datei"),
        ("BEITRITT_SEAL_PASSWORD_FILE", "", "Kennwort passt nicht"),
        ("BEITRITT_SEAL_PASSWORD_FILE", "siegel.p12", "Kennwort"),
        ("BEITRITT_SEAL_PASSWORD_FILE", "lang", "zu lang"),
        ("BEITRITT_SEAL_PASSWORD_FILE", "fehlt", "nicht zu lesen"),
        ("BEITRITT_SEAL_PASSWORD", "noch eines", "nur eines von beiden"),
        ("BEITRITT_TIMESTAMP", "irgendwo", "keine Anschrift"),
        ("BEITRITT_TIMESTAMP", "http://[", "keine Anschrift"),
        ("BEITRITT_TIMESTAMP", "http://127.0.0.1:1/", "bleibt ungesiegelt"),
    ],
)
def test_what_is_missing_or_wrong_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, setting: str, value: str, said: str
) -> None:
    monkeypatch.setenv(setting, value)
    assert folder.is_dir()
    assert said in refusal().de


def test_certificate_and_key_in_pem_with_the_password_in_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "siegel.pem").write_bytes(county().pem)
    (folder / "key.pem").write_bytes(county().key_pem())
    (folder / "both.pem").write_bytes(county().pem + county().key_pem())
    monkeypatch.delenv("BEITRITT_SEAL_PASSWORD_FILE")
    monkeypatch.setenv("BEITRITT_SEAL_PASSWORD", PASSWORD)
    monkeypatch.setenv("BEITRITT_SEAL", "siegel.pem")
    assert "keinen Schlüssel" in refusal().de
    for setting, file in (("BEITRITT_SEAL_KEY", "key.pem"), ("BEITRITT_SEAL", "both.pem")):
        monkeypatch.setenv(setting, file)
        found = seal(NOW)
        assert found.signer.signing_cert is not None
        assert found.signer.signing_cert.dump() == county().der
        monkeypatch.delenv("BEITRITT_SEAL_KEY", raising=False)


def test_a_seal_that_has_ended_seals_nothing(folder: Path) -> None:
    (folder / "siegel.p12").write_bytes(issued(root(), name("Siegel"), end=NOW - DAY).pkcs12())
    assert "gilt nicht" in refusal().de


def test_the_trust_list_has_certificates_and_revocation_lists_in_pem_and_der(folder: Path) -> None:
    other = issued(None, name("Andere"))
    (folder / "trust" / "andere.DER").write_bytes(other.der)
    (folder / "trust" / "beide.crt").write_bytes(other.pem + root().pem)
    (folder / "trust" / "wurzel.crl").write_bytes(authority.revocations(root(), []))
    (folder / "trust" / "liesmich.txt").write_text("kein Zertifikat", encoding="utf-8")
    held = trusted()
    assert set(held.certificates) == {other.der, root().der}
    assert len(held.certificates) == 2
    assert len(held.revocations) == 1


@pytest.mark.parametrize(("file", "content"), [("x.pem", b"-----BEGIN X"), ("x.der", b"x"), ("x.crl", b"x")])
def test_a_trust_list_that_cannot_be_used_is_told(folder: Path, file: str, content: bytes) -> None:
    (folder / "trust" / file).write_bytes(content)
    with pytest.raises(InputError) as caught:
        trusted()
    assert caught.value.place == f"BEITRITT_TRUST: trust/{file}"


def test_no_trust_list_trusts_nobody_and_a_missing_folder_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEITRITT_TRUST", str(folder / "fehlt"))
    with pytest.raises(InputError, match="cannot be read"):
        trusted()
    monkeypatch.delenv("BEITRITT_TRUST")
    assert trusted() == TrustList()
