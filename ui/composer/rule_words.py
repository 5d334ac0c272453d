"""What the rules of the review say to people."""

from core.policy.model import Finding
from ui.texts import words_for


def rule_title(finding: Finding) -> str:
    return finding.rule


def rule_explanation(finding: Finding) -> str:
    return finding.rule


def excerpt_words(finding: Finding) -> str:
    return finding.excerpt


def removable(finding: Finding) -> bool:
    return finding.severity == "stop"
