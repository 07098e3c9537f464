"""A house's own sign-in for the tests: a small OpenID Connect provider that knows one person and asks no questions."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa


@dataclass
class Provider:
    """Who signs in at it, and whether it vouches for the address."""

    address: str
    email: str = "amt@kreis.example"
    verified: bool = True
    asked: list[str] = field(default_factory=list)
    key: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))

    def claims(self) -> dict[str, object]:
        """What it says about the person."""
        return {
            "iss": self.address, "aud": "register", "sub": "person-1", "email": self.email,
            "email_verified": self.verified, "iat": int(time.time()), "exp": int(time.time()) + 300,
        }  # fmt: skip

    def answer(self, path: str) -> dict[str, object]:
        """The endpoints, as JSON."""
        if path.startswith("/.well-known/openid-configuration"):
            names = ("authorization", "token", "userinfo")
            found: dict[str, object] = {f"{name}_endpoint": f"{self.address}/{name}" for name in names}
            return found | {"issuer": self.address, "jwks_uri": f"{self.address}/keys"}
        if path.startswith("/token"):
            return {"access_token": "x", "token_type": "Bearer", "id_token": self.token(), "expires_in": 300}
        if path.startswith("/keys"):
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
            return {"keys": [public | {"kid": "1", "alg": "RS256", "use": "sig"}]}
        return self.claims()

    def token(self) -> str:
        """The signed claims."""
        return jwt.encode(self.claims(), self.key, algorithm="RS256", headers={"kid": "1"})

    def authorised(self, address: str) -> str:
        """Where the browser is sent back to after the sign-in there."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["code_challenge_method"] == "S256"
        back = urlsplit(asked["redirect_uri"])
        return f"{back.path}?{urlencode({'code': 'c', 'state': asked['state']})}"


@contextmanager
def running() -> Iterator[Provider]:
    """A provider on a free port of this machine."""
    provider = Provider("")

    class Handler(BaseHTTPRequestHandler):
        """Answers every method alike."""

        def do_GET(self) -> None:
            provider.asked.append(self.path)
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = json.dumps(provider.answer(self.path)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815  # the name that the library looks for

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.address = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
