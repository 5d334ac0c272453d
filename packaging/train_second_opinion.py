"""Makes the second opinion: ``resources/words/second_opinion.bin`` and its description.

    pip install scikit-learn==1.9.1 openpyxl==3.1.5
    PYTHONPATH=. python packaging/train_second_opinion.py --shared FOLDER

``--shared`` is the folder of data beside the project. Three tenths of ``mpold`` are set
aside by the hash of each comment before anything is read from them, and half of the ordinary
announcements as well; the figures in the description are those of what was set aside. The
threshold is the lowest at which three texts in four that it flags were called offensive and
not more than one announcement in two hundred of the training half is flagged.
"""

import argparse
import csv
import hashlib
import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy
import openpyxl
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

from core.policy.second_opinion import DESCRIPTION, WEIGHTS, SecondOpinion, features
from tests.announcements import ANNOUNCEMENTS
from tests.ordinary_announcements import ORDINARY_ANNOUNCEMENTS

_WORDS = Path(__file__).resolve().parents[1] / "resources" / "words"
_MPOLD = "mpold/Arabic_offensive_comment_detection_annotation_4000_selected.xlsx"
_MLMA = "mlma-ar.csv"
_ARSARCASM = "arsarcasm-v2/training_data.csv"
_BUCKETS = 1 << 17
_STRENGTH = 4.0
_PRECISION = 0.75
_FALSE_QUESTIONS = 0.005
_NEWS_FOR_TRAINING = 3_000
_TIMES = 3
"""Announcements are few and are what the program sees: each counts three times."""


@dataclass
class Texts:
    """What is learnt from, and what was set aside."""

    offensive: list[str] = field(default_factory=list)
    ordinary: list[str] = field(default_factory=list)
    offensive_aside: list[str] = field(default_factory=list)
    ordinary_aside: list[str] = field(default_factory=list)
    announcements: list[str] = field(default_factory=list)
    announcements_aside: list[str] = field(default_factory=list)
    news_aside: list[str] = field(default_factory=list)


def set_aside(text: str, tenths: int) -> bool:
    """Whether the text belongs to the part that training does not see."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % 10 < tenths


def main(arguments: Sequence[str]) -> None:
    """Train, write, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    texts = _read(parser.parse_args(arguments).shared)
    negative = texts.ordinary + texts.announcements * _TIMES
    samples = _matrix(texts.offensive + negative)
    truth = numpy.array([1] * len(texts.offensive) + [0] * len(negative))
    model = LogisticRegression(C=_STRENGTH, max_iter=500)
    guesses = cross_val_predict(model, samples, truth, cv=5, method="predict_proba")[:, 1]
    threshold = _threshold(guesses, truth, len(texts.offensive) + len(texts.ordinary))
    model.fit(samples, truth)
    scale = float(numpy.abs(model.coef_).max()) / 127
    weights = array("b", numpy.round(model.coef_[0] / scale).astype(int).tolist())
    content = weights.tobytes()
    (_WORDS / WEIGHTS).write_bytes(content)
    facts: dict[str, object] = {
        "sha256": hashlib.sha256(content).hexdigest(),
        "scale": scale,
        "bias": float(model.intercept_[0]),
        "threshold": threshold,
        "sources": [
            {"name": "mpold (Chowdhury et al.)", "licence": "Apache-2.0"},
            {"name": "MLMA, Arabic (Ousidhoum et al.)", "licence": "MIT"},
            {"name": "ArSarcasm-v2, neutral rows in standard Arabic", "licence": "MIT"},
            {"name": "announcements written for this project", "licence": "own"},
        ],
        "learnt_from": {"offensive": len(texts.offensive), "ordinary": len(texts.ordinary)},
    }
    _write(facts)
    _write(facts | {"measured": _measure(texts)})


def _read(shared: Path) -> Texts:
    texts = Texts()
    sheet = openpyxl.load_workbook(shared / _MPOLD, read_only=True).active
    for row in list(sheet.iter_rows(values_only=True))[1:]:
        comment, offensive = str(row[2]), str(row[3]).strip() == "Offensive"
        if set_aside(comment, 3):
            (texts.offensive_aside if offensive else texts.ordinary_aside).append(comment)
        else:
            (texts.offensive if offensive else texts.ordinary).append(comment)
    for row in _rows(shared / _MLMA):
        if row["sentiment"] == "normal":
            texts.ordinary.append(row["tweet"])
        elif "normal" not in row["sentiment"]:
            texts.offensive.append(row["tweet"])
    news = [
        row["tweet"]
        for row in _rows(shared / _ARSARCASM)
        if (row["sentiment"], row["dialect"], row["sarcasm"]) == ("NEU", "msa", "FALSE")
    ]
    news.sort(key=lambda text: hashlib.sha256(text.encode()).digest())
    texts.ordinary += news[:_NEWS_FOR_TRAINING]
    texts.news_aside = news[_NEWS_FOR_TRAINING:]
    for text in dict.fromkeys((*ANNOUNCEMENTS, *ORDINARY_ANNOUNCEMENTS)):
        (texts.announcements_aside if set_aside(text, 5) else texts.announcements).append(text)
    return texts


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _matrix(texts: Sequence[str]) -> csr_matrix:
    found = [features(text, _BUCKETS) for text in texts]
    rows = [at for at, one in enumerate(found) for _ in one]
    columns = [bucket for one in found for bucket in one]
    amounts = [amount for one in found for amount in one.values()]
    return csr_matrix((amounts, (rows, columns)), shape=(len(texts), _BUCKETS))


def _threshold(guesses: numpy.ndarray, truth: numpy.ndarray, announcements_from: int) -> float:
    """In hundredths; from guesses on parts that each model had not seen."""
    for hundredth in range(30, 100):
        threshold = hundredth / 100
        flagged = guesses >= threshold
        precise = truth[flagged].mean() if flagged.any() else 1.0
        if precise >= _PRECISION and flagged[announcements_from:].mean() <= _FALSE_QUESTIONS:
            return threshold
    return 1.0


def _measure(texts: Texts) -> dict[str, float]:
    """With the model as it ships, on what was set aside."""
    opinion = SecondOpinion(_WORDS)
    caught = sum(map(opinion.asks, texts.offensive_aside))
    wrong = sum(map(opinion.asks, texts.ordinary_aside))
    return {
        "offensive_aside": len(texts.offensive_aside),
        "recall": round(caught / len(texts.offensive_aside), 3),
        "precision": round(caught / max(1, caught + wrong), 3),
        "announcements_aside": len(texts.announcements_aside),
        "announcements_asked": sum(map(opinion.asks, texts.announcements_aside)),
        "news_aside": len(texts.news_aside),
        "news_asked": sum(map(opinion.asks, texts.news_aside)),
    }


def _write(facts: dict[str, object]) -> None:
    text = json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
    (_WORDS / DESCRIPTION).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
