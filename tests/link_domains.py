"""Domains of a pack for tests of links."""

from core.policy.institution import Domains

DOMAINS = Domains(
    own=frozenset({"mm.gov.om", "muscat.gov.om"}),
    trusted=frozenset({"oman.om", "rop.gov.om", "omanpost.om", "moh.gov.om"}),
    refused=frozenset({"refused.example"}),
    shorteners=frozenset({"bit.ly", "tinyurl.com", "t.co", "goo.gl"}),
    stores=frozenset({"apps.apple.com", "play.google.com", "appgallery.huawei.com"}),
    game_hosts=frozenset({"roblox.com", "poki.com"}),
)
