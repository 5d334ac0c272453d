"""Every request that the connector of the Mastodon API and its sign-in build."""

from collections.abc import Mapping
from datetime import timedelta

from core.platforms.exchange import Call
from core.platforms.mastodon.api import WHOSE
from core.platforms.mastodon.connector import act_call
from core.platforms.mastodon.limits import instance, old_instance
from core.platforms.mastodon.media import upload, uploaded
from core.platforms.mastodon.sign_in import metadata, registration, scopes_for
from core.platforms.mastodon.statuses import (
    new_status,
    one_status,
    own_statuses,
    scheduled_statuses,
)
from core.platforms.model import PostRef
from core.platforms.protocol import Act, ActKind
from tests import mastodon_posts as posts

KEY = "0f" * 16
ID = "110000000000000001"
REDIRECT = "http://127.0.0.1:43210/callback"
SCOPES = scopes_for(("profile",))
LATER = posts.MOMENT + timedelta(hours=2)


def every_act(server: str) -> Mapping[str, Act]:
    post = PostRef(f"{server}/api/v1/statuses/{ID}")
    return {
        "like": Act(ActKind.LIKE, post),
        "unlike": Act(ActKind.LIKE, post, undo=True),
        "boost": Act(ActKind.BOOST, post),
        "unboost": Act(ActKind.BOOST, post, undo=True),
        "delete": Act(ActKind.DELETE, post),
        "withdraw": Act(ActKind.WITHDRAW, PostRef(f"{server}/api/v1/scheduled_statuses/{ID}")),
    }


def every_call(server: str) -> Mapping[str, Call]:
    image = posts.post("نص", posts.image())
    answer, quote = (
        posts.post(answers=ID, server=server),
        posts.post(quotes=ID, server=server),
    )
    return {
        "text": new_status(server, posts.post(), (), KEY),
        "image": new_status(server, image, (ID,), KEY),
        "poll": new_status(server, posts.post(poll=posts.POLL), (), KEY),
        "reply": new_status(server, answer, (), KEY),
        "quote": new_status(server, quote, (), KEY),
        "scheduled": new_status(server, posts.post(), (), KEY, LATER),
        "one": one_status(server, ID),
        "own": own_statuses(server, posts.ACCOUNT_ID),
        "own before": own_statuses(server, posts.ACCOUNT_ID, ID),
        "waiting": scheduled_statuses(server),
        "waiting before": scheduled_statuses(server, ID),
        "upload": upload(server, posts.image()),
        "upload without words": upload(server, posts.video(alt="")),
        "uploaded": uploaded(server, ID),
        "instance": instance(server),
        "old instance": old_instance(server),
        "whose": Call("GET", f"{server}{WHOSE}"),
        "registration": registration(server, REDIRECT, SCOPES),
        "metadata": metadata(server),
    } | {name: act_call(server, act) for name, act in every_act(server).items()}
