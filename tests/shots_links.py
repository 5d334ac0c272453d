"""Pictures of the dialog that shows where a link leads."""

from tests.shot_stage import Run

_LINKS = (
    ("250-link-ordinary", "https://www.omandaily.om/news/2026/11/26"),
    ("251-link-forged", "https://omаn.om/pay?ref=1"),
    ("252-link-before-the-at", "https://mm.gov.om@secure-login.evil.example/account/verify"),
    ("253-link-long", "http://mm.gov.om.login.session.account.verify.data.evil.example:8080/x"),
    ("254-link-game", "https://www.roblox.com/games/1"),
    ("255-link-consent", "https://x.com/i/oauth2/authorize?response_type=code&client_id=1"),
    ("256-link-no-address", "javascript:alert(1)"),
    ("257-link-arabic", "https://مسقط.عمان/خدمات"),
)


def link_dialogs(run: Run) -> None:
    """Each kind of link over the screen that is shown."""
    opener = run.shell.composer._model.related.links  # noqa: SLF001 - as the composer asks
    for name, link in _LINKS:
        opener.open(link, "", run.shell)
        run.camera.wait(lambda: opener.dialog is not None)
        run.camera.take(name)
        opener.close()
        run.camera.wait(lambda: opener.dialog is None)
