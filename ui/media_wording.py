"""The English sentences about images and videos; a part of ``ui.wording``."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_KINDS = {
    "image": QT_TRANSLATE_NOOP("Texts", "Image"),
    "video": QT_TRANSLATE_NOOP("Texts", "Video"),
    "rights_own": QT_TRANSLATE_NOOP("Texts", "Own work of the institution"),
    "rights_licensed": QT_TRANSLATE_NOOP("Texts", "Licensed"),
    "rights_permitted": QT_TRANSLATE_NOOP("Texts", "With the owner's permission"),
}

_TRACES = {
    "trace_location": QT_TRANSLATE_NOOP("Texts", "place where it was taken"),
    "trace_author": QT_TRANSLATE_NOOP("Texts", "names of people"),
    "trace_time": QT_TRANSLATE_NOOP("Texts", "date and time"),
    "trace_camera": QT_TRANSLATE_NOOP("Texts", "camera or telephone"),
    "trace_software": QT_TRANSLATE_NOOP("Texts", "programs used"),
    "trace_comment": QT_TRANSLATE_NOOP("Texts", "comments"),
    "trace_thumbnail": QT_TRANSLATE_NOOP("Texts", "embedded preview"),
    "trace_hidden": QT_TRANSLATE_NOOP("Texts", "data behind the picture"),
    "trace_colour_profile": QT_TRANSLATE_NOOP("Texts", "colour profile"),
    "trace_other": QT_TRANSLATE_NOOP("Texts", "other hidden data"),
}

_PROBLEMS = {
    "media_empty": QT_TRANSLATE_NOOP(
        "Texts", "The file is empty. Choose the file from where it was saved."
    ),
    "media_unreadable": QT_TRANSLATE_NOOP(
        "Texts", "The file is damaged or was altered. Open it in its own program and save it again."
    ),
    "media_truncated": QT_TRANSLATE_NOOP(
        "Texts", "A part of the file is missing. Copy or download it again."
    ),
    "media_type_refused": QT_TRANSLATE_NOOP(
        "Texts",
        "Files of this type are not taken. Save the image as JPEG or PNG, or the video as MP4.",
    ),
    "media_disguised": QT_TRANSLATE_NOOP(
        "Texts",
        "The file is not what its name says. Do not open it; if it came from somebody else, show "
        "it to IT support.",
    ),
    "media_too_large": QT_TRANSLATE_NOOP(
        "Texts", "The file is larger than {limit} MB. Export it smaller, then attach it."
    ),
    "media_too_many_pixels": QT_TRANSLATE_NOOP(
        "Texts",
        "The file declares {width} × {height} pixels, more than are ever opened. Make it smaller "
        "in an image program.",
    ),
    "media_bomb": QT_TRANSLATE_NOOP(
        "Texts",
        "The file is made to fill the memory when it is opened. It was not opened; show it to IT "
        "support.",
    ),
    "media_animated": QT_TRANSLATE_NOOP(
        "Texts",
        "Moving images are not taken on this platform. Choose a still image, or a video as MP4.",
    ),
    "media_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The video lasts longer than {limit} seconds. Cut it shorter, then attach it."
    ),
    "media_codec_refused": QT_TRANSLATE_NOOP(
        "Texts",
        "The file is coded in a way that is not taken ({codec}). Export the video as H.264 with "
        "AAC, or the image as an ordinary JPEG.",
    ),
    "media_hidden_track": QT_TRANSLATE_NOOP(
        "Texts",
        "Besides picture and sound the video holds a track of other data, such as positions. "
        "Export it again without that track.",
    ),
    "media_cannot_fit": QT_TRANSLATE_NOOP(
        "Texts",
        "The image cannot be made small enough for the platform without spoiling it. Choose "
        "another one.",
    ),
}

_ATTACHMENTS = {
    "attachment_not_found": QT_TRANSLATE_NOOP("Texts", "This attachment is no longer there."),
    "attachment_kind_not_taken": QT_TRANSLATE_NOOP(
        "Texts", "The platform of this account does not take attachments of this kind."
    ),
    "attachment_too_many": QT_TRANSLATE_NOOP(
        "Texts",
        "A post on this platform carries no more (images: {images}, videos: {videos}). Remove one "
        "first.",
    ),
    "attachment_not_together": QT_TRANSLATE_NOOP(
        "Texts", "On this platform a post carries either images or a video, not both."
    ),
    "attachment_too_large_together": QT_TRANSLATE_NOOP(
        "Texts", "The attachments are together larger than {limit} MB. Remove one first."
    ),
    "attachment_alt_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The description is longer than {limit} characters. Shorten it."
    ),
    "attachment_reference_too_long": QT_TRANSLATE_NOOP(
        "Texts", "The reference is longer than {limit} characters. Shorten it."
    ),
    "attachment_order_unknown": QT_TRANSLATE_NOOP(
        "Texts", "The attachments have changed meanwhile. Put them in order again."
    ),
}

MEDIA_WORDS = {**_KINDS, **_TRACES, **_PROBLEMS, **_ATTACHMENTS}
