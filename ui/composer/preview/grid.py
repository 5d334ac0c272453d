"""Where images stand in a post: rectangles from the leading edge, before mirroring."""

from PySide6.QtCore import QRectF

_NATURAL = {
    "x": (0.75, 2.0),
    "bluesky": (0.5, 4.0),
    "mastodon": (0.67, 3.0),
    "facebook": (0.8, 2.6),
    "instagram": (0.75, 1.91),
    "practice": (0.75, 2.0),
}
"""The narrowest and the widest shape, width to height, in which a single image is shown whole."""
_SHAPE = {"x": 16 / 9, "bluesky": 1.0, "mastodon": 1.5, "facebook": 1.0, "practice": 16 / 9}
"""The shape of several images together."""
MOST = 4


def tiles(platform: str, shapes: tuple[float, ...], width: float, gap: float) -> list[QRectF]:
    """A rectangle for each image, at most four, in a block ``width`` wide.

    ``shapes`` are the images' widths by their heights. What does not fit into its rectangle
    is cropped around its middle, as the platforms do. Instagram shows one at a time.
    """
    shapes = shapes[:MOST]
    if not shapes:
        return []
    if len(shapes) == 1 or platform == "instagram":
        narrowest, widest = _NATURAL.get(platform, _NATURAL["practice"])
        shape = min(max(shapes[0], narrowest), widest)
        return [QRectF(0, 0, width, round(width / shape))]
    if platform == "facebook":
        return _facebook(shapes, width, gap)
    if platform == "bluesky":
        return _bluesky(len(shapes), width, gap)
    return _quarters(len(shapes), width, round(width / _SHAPE.get(platform, 16 / 9)), gap)


def _quarters(count: int, width: float, height: float, gap: float) -> list[QRectF]:
    """Halves, one half and two quarters, or four quarters of one fixed block."""
    half, low = (width - gap) / 2, (height - gap) / 2
    beyond, below = half + gap, low + gap
    if count == 2:
        return [QRectF(0, 0, half, height), QRectF(beyond, 0, half, height)]
    if count == 3:
        return [
            QRectF(0, 0, half, height),
            QRectF(beyond, 0, half, low),
            QRectF(beyond, below, half, low),
        ]
    return [
        QRectF(0, 0, half, low),
        QRectF(beyond, 0, half, low),
        QRectF(0, below, half, low),
        QRectF(beyond, below, half, low),
    ]


def _bluesky(count: int, width: float, gap: float) -> list[QRectF]:
    """Squares: two; one large with two small ones; four (social-app's ImageLayoutGrid)."""
    if count == 3:
        small = (width - 2 * gap) / 3
        large = small * 2 + gap
        return [
            QRectF(0, 0, large, large),
            QRectF(large + gap, 0, small, small),
            QRectF(large + gap, small + gap, small, small),
        ]
    half = (width - gap) / 2
    return _quarters(count, width, half if count == 2 else width, gap)


def _facebook(shapes: tuple[float, ...], width: float, gap: float) -> list[QRectF]:
    """The first image decides: a wide one lies over the others, a tall one stands beside."""
    count = len(shapes)
    if count == 2 and shapes[0] > 1:
        low = round(width / 2)
        return [QRectF(0, 0, width, low), QRectF(0, low + gap, width, low)]
    if count == 2:
        return _quarters(2, width, (width - gap) / 2 * 1.25, gap)
    if shapes[0] > 1:
        others = count - 1
        small = (width - gap * (others - 1)) / others
        top = round(width / (2 if count == 3 else 1.5))
        row = [QRectF((small + gap) * at, top + gap, small, small) for at in range(others)]
        return [QRectF(0, 0, width, top), *row]
    if count == 3:
        return _quarters(3, width, width, gap)
    tall = round(width * 2 / 3)
    small = (width - gap * 2) / 3
    beside = [QRectF(tall + gap, (small + gap) * at, width - tall - gap, small) for at in range(3)]
    return [QRectF(0, 0, tall, width), *beside]
