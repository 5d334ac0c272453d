"""Detectors: what is looked for by more than words.

A rule of a pack names a detector, and by options the word lists that it needs (an option
whose name ends in ``words`` names a list):

- ``phone``: a telephone number that the institution has not published. One of
  ``unit_words`` behind it makes it an amount, one of ``reference_words`` before it the number
  of a request.
- ``civil_number``: eight digits near one of ``words``, but for amounts and references.
- ``passport``: six to nine digits, with a letter or two or without, after one of ``words``.
- ``bank_account``: nine to eighteen digits after one of ``words``.
- ``file_number``: four digits or more after one of ``words`` (medical and court files).
- ``iban``, ``card``, ``mail``: no options; mail addresses of the own domains pass.
- ``plate``: one to five digits with code letters near one of ``words``; with letters or
  without after one of ``number_words``.
- ``location``: coordinates, or a link to a map, near ``home_words``; the number of a house
  with those of ``part_words`` (way, block) where ``person_words`` say who lives there.
- ``secret``: what follows ``password_words`` or ``code_words``, at once, after a sign or after
  one of ``linking_words``; and keys and tokens by their form.
- ``link``: a link that is not what it seems. ``kinds`` chooses of ``refused``,
  ``credentials``, ``scheme``, ``mixed_scripts``, ``unreadable`` and ``international``.
- ``look_alike_link``, ``shortener``, ``ip_host``: no options.
- ``store_link``: ``published_apps`` names the ids of the institution's own apps.

``core.policy.detectors.registry.Detectors`` runs them. A finding in a link has the values
``domain`` (as people see it) and ``ascii``, and may have ``twin`` (what it can be taken for)
and ``kind``.
"""
