"""What people call the columns of their sheets, in many languages."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How surely a column holds ids: by its heading (three of these), by its looks, or nearly.
RANK_RUN_ID, RANK_ID, RANK_TASK, RANK_LOOKS, RANK_NEAR = range(5)


def heading_key(cell: object) -> str:
    """Give a heading without case, accents, spaces and signs: "Run-ID " becomes "runid"."""
    return _folded(cell) if isinstance(cell, str) and len(cell) <= 60 else ""


@functools.lru_cache(maxsize=4096)
def _folded(heading: str) -> str:
    plain = unicodedata.normalize("NFKD", heading).casefold()
    return "".join(char for char in plain if char.isalnum())


def _keys(words: str) -> list[str]:
    return list(dict.fromkeys(map(_folded, words.split())))


_RUN_ID_NAMES = frozenset(_keys("runid runids ttsrunid ttsrunids cambrunid run runs runnumber"))
_ID_NAMES = frozenset(_keys("id ids ttsid clipid audioid resultid"))
_TASK_NAMES = frozenset(_keys("taskid taskids ttstaskid"))

# In the order of preference: English, German, French, Spanish, Portuguese, Italian, Polish,
# Turkish (also as its capitals fold elsewhere), Hindi, Japanese, Korean, Chinese, Arabic.
_NAME_NAMES = _keys(
    "name title clipname audioname filename file label titel bezeichnung dateiname datei nom titre "
    "nomdufichier fichier nombre titulo nombredelarchivo archivo nome título nomedoarquivo arquivo "
    "titolo nomefile nomedelfile nazwa tytuł nazwapliku plik isim ad başlık baslik dosyaadı "
    "dosyaadi नाम शीर्षक 名前 タイトル 題名 ファイル名 이름 제목 파일이름 파일명 "
    "名称 名字 标题 文件名 الاسم اسم العنوان اسمالملف"
)
_TEXT_NAMES = _keys(
    "text script sentence transcript transcription prompt content line skript satz transkript "
    "texte phrase texto guion frase transcripcion roteiro testo copione tekst zdanie skrypt metin "
    "cümle पाठ टेक्स्ट वाक्य テキスト 文章 本文 セリフ 台本 텍스트 문장 대본 文本 文字 句子 台词 内容 "
    "النص نص الجملة"
)
_LANGUAGE_NAMES = _keys(
    "language lang locale languagecode langcode languageid sprache sprachcode langue idioma lengua "
    "língua lingua język jezyk dil भाषा 言語 언어 语言 語言 اللغة لغة"
)
#: Columns of whole numbers that are something else.
OTHER_NUMBERS = frozenset(
    _keys(
        "year price cost amount total count quantity duration seconds length size bytes age phone "
        "zip row no nr number index position rank speakerid voiceid projectid userid customerid "
        "orderid languageid jahr preis anzahl dauer jahre prix annee duree precio ano duracion"
    )
)


def id_rank(key: str) -> int | None:
    """Say how surely a heading (as `heading_key` gives it) names the ids; None if it does not."""
    if key in _RUN_ID_NAMES:
        return RANK_RUN_ID
    if key in _ID_NAMES:
        return RANK_ID
    return RANK_TASK if key in _TASK_NAMES else None


def name_index(keys: Sequence[str]) -> int | None:
    """Give the index of the key that names a clip."""
    return _best_named(keys, _NAME_NAMES)


def text_index(keys: Sequence[str]) -> int | None:
    """Give the index of the key that holds what a clip says."""
    return _best_named(keys, _TEXT_NAMES)


def language_index(keys: Sequence[str]) -> int | None:
    """Give the index of the key that holds the language that a clip is in."""
    return _best_named(keys, _LANGUAGE_NAMES)


def _best_named(keys: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Give the index in `keys` of the first of `wanted` that is there."""
    for name in wanted:
        if name in keys:
            return keys.index(name)
    return None
