"""Every request that the connector of X can build, for those who judge them."""

from datetime import UTC, datetime

from core.platforms.exchange import Call
from core.platforms.model import Account, Media, PollQuestion, Post, PostRef, ReplyTo
from core.platforms.x.media import MediaRequests
from core.platforms.x.requests import Requests
from tests.pictures import mp4, png

X_API = "https://api.x.com"
ACCOUNT_ID = "2244994945"
OTHER = PostRef("1346889436626259968")
MEDIA_ID = "1880028106020515840"
TEXT = "تعلن البلدية عن افتتاح الحديقة <الجديدة> & ملحقاتها"
ALT = "حديقة فيها نخل"
POLL = PollQuestion(("نعم", "لا"), 60)


def x_account(server: str = X_API) -> Account:
    return Account("x", server, "muscat_municipality", ACCOUNT_ID)


def x_post(**members: object) -> Post:
    return Post(TEXT, datetime(2026, 11, 24, 8, 0, tzinfo=UTC), **members)  # type: ignore[arg-type]


def x_media(content: bytes, media_type: str) -> Media:
    return Media(content, media_type, 24, 16, ALT, "0" * 64)


def untold(done: int, whole: int) -> None:
    """Nobody watches an upload."""
    assert done <= whole


PNG = x_media(png(), "image/png")
MP4 = x_media(mp4(), "video/mp4")
GIF = x_media(b"GIF89a", "image/gif")


def x_calls(server: str = X_API) -> dict[str, Call]:
    """By what each is for."""
    requests, uploads = Requests(x_account(server)), MediaRequests(server)
    since = datetime(2026, 11, 24, 8, 0, 0, 5, tzinfo=UTC)
    return {
        "me": requests.me(),
        "text": requests.create(x_post(), ()),
        "images": requests.create(x_post(), ("1", "2", "3", "4")),
        "poll": requests.create(x_post(poll=POLL), ()),
        "answer": requests.create(x_post(reply_to=ReplyTo(OTHER, OTHER)), ()),
        "quote": requests.create(x_post(quote=OTHER), ()),
        "one": requests.one(OTHER.uri),
        "own posts": requests.own_posts(20),
        "a page of own posts": requests.own_posts(
            100, since=since, page="7140dibdnow9c7btw3w29grvx"
        ),
        "fewer than may be asked for": requests.own_posts(1),
        "more than may be asked for": requests.own_posts(1000),
        "delete": requests.delete(OTHER.uri),
        "like": requests.like(OTHER.uri, undo=False),
        "unlike": requests.like(OTHER.uri, undo=True),
        "repost": requests.repost(OTHER.uri, undo=False),
        "take back": requests.repost(OTHER.uri, undo=True),
        "image": uploads.whole(PNG, untold),
        "begin a video": uploads.initialize(MP4),
        "begin an animation": uploads.initialize(GIF),
        "piece": uploads.append(MEDIA_ID, MP4, 0, untold),
        "end": uploads.finalize(MEDIA_ID),
        "status": uploads.status(MEDIA_ID),
        "description": uploads.describe(MEDIA_ID, ALT),
    }
