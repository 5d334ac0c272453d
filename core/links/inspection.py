"""What can be said of a link without asking anybody: it is read, never visited."""

import ipaddress
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from core.links.address import LONGEST, Address, read_address
from core.links.letters import odd_letters
from core.links.model import LinkReason, LinkRefusal, LinkReport, LinkVerdict, OddLetter
from core.policy.detectors.domains import is_below, registrable
from core.policy.detectors.hosts import Host
from core.policy.detectors.links import is_refused, is_refused_by_it, scripts_of
from core.policy.detectors.look_alikes import looks_like
from core.policy.detectors.maps import is_map
from core.policy.detectors.unneeded import Unneeded, addresses_within, unneeded
from core.policy.institution import Domains

_LONG = 600
_LONGEST_PRETENDED = 60
_KEPT_OF_WRITTEN = 600
_LOCAL_ENDINGS = frozenset({"localhost", "local", "lan", "internal", "intranet", "home.arpa"})
_REFUSALS = {
    Unneeded.GAME: LinkRefusal.GAME,
    Unneeded.STORE: LinkRefusal.STORE,
    Unneeded.AUTHORISATION: LinkRefusal.AUTHORISATION,
    Unneeded.PROGRAM: LinkRefusal.PROGRAM,
}


@dataclass(frozen=True)
class Known:
    """By what links are judged: the lists of the policy and of IT, the institution's own apps.

    ``platform_hosts`` are those of the account's own platform.
    """

    domains: Domains
    published_apps: Collection[str] = ()
    platform_hosts: Collection[str] = ()


def inspect_link(written: str, known: Known) -> LinkReport:
    """The report on a link as somebody wrote it; whatever stands there, one comes back."""
    report = LinkReport(written[:_KEPT_OF_WRITTEN], LinkVerdict.OPEN_AFTER_CHOICE)
    if len(written) > LONGEST:
        return _refused(report, LinkRefusal.TOO_LONG)
    address = read_address(written)
    report = replace(report, scheme=address.scheme)
    if not address.is_web:
        found = unneeded(address.url, known.domains, known.published_apps)
        return _refused(report, LinkRefusal.NOT_WEB if found is None else _REFUSALS[found])
    if address.host is None:
        return _refused(report, LinkRefusal.UNREADABLE)
    report = _described(report, address, address.host, known)
    refusal = _refusal(address, address.host, known)
    return report if refusal is None else _refused(report, refusal)


def _refused(report: LinkReport, why: LinkRefusal) -> LinkReport:
    return replace(report, verdict=LinkVerdict.REFUSED, refusal=why)


def _refusal(address: Address, host: Host, known: Known) -> LinkRefusal | None:
    if is_refused_by_it(address.url, known.domains) or is_refused(host, known.domains):
        return LinkRefusal.LISTED
    found = unneeded(address.url, known.domains, known.published_apps)
    return None if found is None else _REFUSALS[found]


def _described(report: LinkReport, address: Address, host: Host, known: Known) -> LinkReport:
    twin = looks_like(host, known.domains) or ""
    carried, letters = _carried(address, host), odd_letters(host, twin)
    return replace(
        report,
        address=address.rebuilt,
        host=host.shown,
        ascii=host.ascii,
        registrable=("" if host.is_address else registrable(host.shown)) or "",
        reasons=tuple(_reasons(address, host, known, (twin, carried, letters))),
        letters=letters,
        twin=twin,
        # What follows a colon there may be a password: it is shown nowhere.
        pretended=address.pretended.partition(":")[0][:_LONGEST_PRETENDED],
        carried=carried,
        port=address.port,
        is_own=is_below(host.ascii, known.domains.own),
        is_platform=is_below(host.ascii, known.platform_hosts),
    )


def _reasons(
    address: Address, host: Host, known: Known, seen: tuple[str, str, Sequence[OddLetter]]
) -> Iterator[LinkReason]:
    """In the order in which ``LinkReason`` names them."""
    twin, carried, letters = seen
    found = {
        LinkReason.LOOK_ALIKE: bool(twin),
        LinkReason.CREDENTIALS: bool(address.pretended),
        LinkReason.MIXED_SCRIPTS: _is_mixed(host),
        # Latin letters with marks are other languages' own.
        LinkReason.CONFUSABLE: any(one.script not in ("", "LATIN", "DIGIT") for one in letters),
        LinkReason.IP_ADDRESS: host.is_address,
        LinkReason.LOCAL: _is_local(host),
        LinkReason.DISGUISED: _is_disguised(address.written_host, host),
        LinkReason.HIDDEN_CHARACTERS: address.has_unseen,
        LinkReason.SHORTENED: _is_short(address, host, known.domains),
        LinkReason.CARRIES_ANOTHER: bool(carried),
        LinkReason.INTERNATIONAL: not host.shown.isascii(),
        LinkReason.ODD_PORT: address.port is not None,
        LinkReason.UNENCRYPTED: address.scheme == "http",
        LinkReason.LONG: len(address.rebuilt) > _LONG,
    }
    return (reason for reason in LinkReason if found[reason])


def _is_mixed(host: Host) -> bool:
    return any(len(scripts_of(label)) > 1 for label in host.labels if not label.isascii())


def _is_local(host: Host) -> bool:
    """Whether it lies in the own network, where a stranger's link has nothing to look for."""
    if host.is_address:
        return not ipaddress.ip_address(host.ascii.strip("[]")).is_global
    return "." not in host.ascii or is_below(host.ascii, _LOCAL_ENDINGS)


def _is_disguised(written: str, host: Host) -> bool:
    """Whether the host was written otherwise than it is, but for capitals and a dot behind it."""
    plain = written.casefold().removesuffix(".")
    return plain not in (host.ascii, host.shown, host.shown.casefold())


def _is_short(address: Address, host: Host, domains: Domains) -> bool:
    return is_below(host.ascii, domains.shorteners) and not is_map(address.url)


def _carried(address: Address, host: Host) -> str:
    """The host of another owner that an address within the link names."""
    for one in addresses_within(address.url):
        if one.host is not None and registrable(one.host.shown) != registrable(host.shown):
            return one.host.shown
    return ""
