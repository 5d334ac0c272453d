"""The program's icon in sizes for desktops and installers, drawn from its SVG.

Usage: icons.py FOLDER. Writes ``natiq.svg``, ``natiq-SIZE.png`` and ``natiq.ico``; the same
source gives the same bytes.
"""

import io
import json
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_SUPERSAMPLED = 4


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = coloured()
    (folder / "natiq.svg").write_text(drawing, encoding="utf-8")
    pictures = {size: drawn(drawing, size) for size in SIZES}
    for size, picture in pictures.items():
        picture.save(folder / f"natiq-{size}.png", optimize=True)
    largest = pictures[max(SIZES)]
    others = [pictures[size] for size in _ICO_SIZES]
    largest.save(folder / "natiq.ico", sizes=[(s, s) for s in _ICO_SIZES], append_images=others)
    return 0


def coloured() -> str:
    """The icon as it stands alone: in the program's own colour, not that of a text."""
    source = (ROOT / "resources" / "icons" / "natiq.svg").read_text(encoding="utf-8")
    theme = json.loads((ROOT / "resources" / "theme" / "light.json").read_text(encoding="utf-8"))
    return source.replace("currentColor", theme["primary"])


def drawn(drawing: str, size: int) -> Image.Image:
    """``size`` pixels square, drawn larger and made smaller: small sizes stay clear."""
    side = size * _SUPERSAMPLED
    canvas = QImage(side, side, QImage.Format.Format_RGBA8888)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture = Image.frombytes("RGBA", (side, side), bytes(canvas.constBits()))
    small = picture.resize((size, size), Image.Resampling.LANCZOS)
    # PNG without a time or other words: nothing but the picture.
    clean = io.BytesIO()
    small.save(clean, "PNG")
    clean.seek(0)
    return Image.open(clean)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
