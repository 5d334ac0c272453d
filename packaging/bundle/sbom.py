"""The list of what ships as CycloneDX 1.6 (ECMA-424), checked against its schema."""

import re
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

if TYPE_CHECKING:
    from papers import Shipped

ROOT = Path(__file__).resolve().parents[2]
_VERSION = re.compile(r'^VERSION = "(.+)"$', re.MULTILINE)
_NAMESPACE = uuid.UUID("5a1de1b4-5b0f-5b3c-9a52-3a8d4f0c8f2e")


def as_cyclonedx(shipped: "Iterable[Shipped]") -> str:
    """The document; raises ``SystemExit`` with the reason where the schema does not take it."""
    version = program_version()
    components = [_component(one) for one in sorted(shipped, key=lambda one: one.name.lower())]
    bom = Bom(components=components)
    bom.metadata.timestamp = datetime.fromtimestamp(int(environ["SOURCE_DATE_EPOCH"]), UTC)
    program = Component(
        name="natiq",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="natiq",
        licenses=[LicenseFactory().make_with_name("Proprietary")],
    )
    bom.metadata.component = program
    bom.register_dependency(program, components)
    # Of the content, and not drawn by lot: the same bundle has the same list.
    content = "\n".join(f"{one.purl} {one.version}" for one in components)
    bom.serial_number = uuid.uuid5(_NAMESPACE, f"{version}\n{content}")
    text = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise SystemExit(f"the list of what ships is not as CycloneDX wants it: {problem}")
    return text


def program_version() -> str:
    source = (ROOT / "core" / "foundation" / "version.py").read_text(encoding="utf-8")
    found = _VERSION.search(source)
    if found is None:
        raise SystemExit("core/foundation/version.py says no version")
    return found[1]


def _component(one: "Shipped") -> Component:
    purl = PackageURL.from_string(one.purl)
    if one.version and not purl.version:
        purl = PackageURL(purl.type, purl.namespace, purl.name, one.version)
    return Component(
        name=one.name,
        version=one.version or None,
        bom_ref=purl.to_string(),
        purl=purl,
        licenses=[LicenseFactory().make_from_string(one.licence)],
        # The lock has a digest of every file of a release; which one was installed, pip checked.
        properties=[Property(name="natiq:locked-sha256", value=digest) for digest in one.digests],
        hashes=_hashes(one),
    )


def _hashes(one: "Shipped") -> list[HashType]:
    """Of a component that is one file as it was published."""
    if len(one.files) != 1 or one.digests or one.files[0].suffix in (".so", ".exe", ""):
        return []
    source = ROOT / Path(*one.files[0].parts[1:])
    if not source.is_file():
        return []
    from papers import digest  # noqa: PLC0415 - papers imports this module

    return [HashType(alg=HashAlgorithm.SHA_256, content=digest(source))]
