"""The languages that a sheet may name, by their codes in ISO 639-2, which sound files want.

A sheet has "de", "de-DE", "ger", "German" or "Deutsch"; all of them are "deu".
"""

from __future__ import annotations

import functools
import re

#: A language a line: its code in ISO 639-2/T, that in ISO 639-1 if it has one, the older one in
#: 639-2/B if that differs; then its names in English and in the language itself, as Unicode's CLDR
#: has them.
_TABLE = """
aar aa: Afar, Qafar
abk ab: Abkhazian, Аԥсшәа
afr af: Afrikaans
aka ak: Akan
amh am: Amharic, አማርኛ
ara ar: Arabic, العربية
arg an: Aragonese, aragonés
asm as: Assamese, অসমীয়া
ast: Asturian, asturianu
ava av: Avaric
ave ae: Avestan
aym ay: Aymara
aze az: Azerbaijani, azərbaycan
bak ba: Bashkir, башҡорт
bam bm: Bambara, bamanakan
bel be: Belarusian, беларуская
ben bn: Bengali, Bangla, বাংলা
bis bi: Bislama
bod bo tib: Tibetan, བོད་སྐད་
bos bs: Bosnian, bosanski
bre br: Breton, brezhoneg
bul bg: Bulgarian, български
cat ca: Catalan, Valencian, català
ceb: Cebuano
ces cs cze: Czech, čeština
cha ch: Chamorro
che ce: Chechen, нохчийн
chr: Cherokee, ᏣᎳᎩ
chu cu: Church Slavic, церковнослове́нскїй
chv cv: Chuvash, чӑваш чӗлхи
cor kw: Cornish, kernewek
cos co: Corsican, corsu
cre cr: Cree
cym cy wel: Welsh, Cymraeg
dan da: Danish, dansk
deu de ger: German, Deutsch
div dv: Divehi, ދިވެހިބަސް
dsb: Lower Sorbian, dolnoserbšćina
dzo dz: Dzongkha, རྫོང་ཁ
ell el gre: Greek, Ελληνικά
eng en: English
epo eo: Esperanto
est et: Estonian, eesti
eus eu baq: Basque, euskara
ewe ee: Ewe, eʋegbe
fao fo: Faroese, føroyskt
fas fa per: Persian, Farsi, فارسی
fij fj: Fijian
fil: Filipino, Pilipino
fin fi: Finnish, suomi
fra fr fre: French, français
fry fy: Western Frisian, Frysk
ful ff: Fula, Fulah, Pulaar
gla gd: Scottish Gaelic, Gàidhlig
gle ga: Irish, Gaeilge
glg gl: Galician, galego
glv gv: Manx, Gaelg
grn gn: Guarani, avañe’ẽ
gsw: Swiss German, Schwiizertüütsch
guj gu: Gujarati, ગુજરાતી
hat ht: Haitian Creole, Kreyòl Ayisyen
hau ha: Hausa
haw: Hawaiian, ʻŌlelo Hawaiʻi
heb he: Hebrew, עברית
her hz: Herero
hin hi: Hindi, हिन्दी
hmo ho: Hiri Motu
hrv hr: Croatian, hrvatski
hsb: Upper Sorbian, hornjoserbšćina
hun hu: Hungarian, magyar
hye hy arm: Armenian, հայերեն
ibo ig: Igbo
ido io: Ido
iii ii: Sichuan Yi, ꆈꌠꉙ
iku iu: Inuktitut, ᐃᓄᒃᑎᑐᑦ
ile ie: Interlingue
ina ia: Interlingua
ind id: Indonesian, Bahasa Indonesia
ipk ik: Inupiaq
isl is ice: Icelandic, íslenska
ita it: Italian, italiano
jav jv: Javanese, Jawa
jpn ja: Japanese, 日本語
kal kl: Kalaallisut
kan kn: Kannada, ಕನ್ನಡ
kas ks: Kashmiri, کٲشُر
kat ka geo: Georgian, ქართული
kau kr: Kanuri
kaz kk: Kazakh, қазақ, қазақ тілі
khm km: Khmer, ខ្មែរ
kik ki: Kikuyu, Gikuyu
kin rw: Kinyarwanda, Ikinyarwanda
kir ky: Kyrgyz, Kirghiz, кыргызча
kom kv: Komi
kon kg: Kongo
kor ko: Korean, 한국어
kua kj: Kuanyama
kur ku: Kurdish, kurdî
lao lo: Lao, ລາວ
lat la: Latin, Latina
lav lv: Latvian, latviešu
lim li: Limburgish
lin ln: Lingala, lingála
lit lt: Lithuanian, lietuvių
ltz lb: Luxembourgish, Lëtzebuergesch
lub lu: Luba-Katanga, Tshiluba
lug lg: Ganda, Luganda
mah mh: Marshallese
mal ml: Malayalam, മലയാളം
mar mr: Marathi, मराठी
mkd mk mac: Macedonian, македонски
mlg mg: Malagasy
mlt mt: Maltese, Malti
mon mn: Mongolian, монгол
mri mi mao: Maori, Māori
msa ms may: Malay, Bahasa Melayu, Melayu
mya my bur: Burmese, မြန်မာ
nau na: Nauru
nav nv: Navajo, Diné Bizaad
nbl nr: South Ndebele, isiNdebele
nde nd: North Ndebele, isiNdebele
ndo ng: Ndonga
nds: Low German, Neddersass’sch
nep ne: Nepali, नेपाली
nld nl dut: Dutch, Nederlands, Flemish, Vlaams
nno nn: Norwegian Nynorsk, norsk nynorsk
nob nb: Norwegian Bokmål, norsk bokmål
nor no: Norwegian, norsk
nya ny: Nyanja, Chichewa, Chewa
oci oc: Occitan
oji oj: Ojibwa
ori or: Odia, Oriya, ଓଡ଼ିଆ
orm om: Oromo, Oromoo
oss os: Ossetic, ирон
pan pa: Punjabi, ਪੰਜਾਬੀ
pli pi: Pali
pol pl: Polish, polski
por pt: Portuguese, português
pus ps: Pashto, Pushto, پښتو
que qu: Quechua, Runasimi
roh rm: Romansh, rumantsch
ron ro rum: Romanian, română, Moldovan
run rn: Rundi, Ikirundi
rus ru: Russian, русский
sag sg: Sango, Sängö
san sa: Sanskrit, संस्कृत
scn: Sicilian, sicilianu
sin si: Sinhala, Sinhalese, සිංහල
slk sk slo: Slovak, slovenčina
slv sl: Slovenian, slovenščina
sme se: Northern Sami, davvisámegiella
smo sm: Samoan
sna sn: Shona, chiShona
snd sd: Sindhi, سنڌي
som so: Somali, Soomaali
sot st: Southern Sotho, Sesotho
spa es: Spanish, español, castellano
sqi sq alb: Albanian, shqip
srd sc: Sardinian, sardu
srp sr: Serbian, српски, srpski
ssw ss: Swati, siSwati
sun su: Sundanese, Basa Sunda
swa sw: Swahili, Kiswahili
swe sv: Swedish, svenska
syr: Syriac, ܣܘܪܝܝܐ
tah ty: Tahitian
tam ta: Tamil, தமிழ்
tat tt: Tatar, татар
tel te: Telugu, తెలుగు
tgk tg: Tajik, тоҷикӣ
tgl tl: Tagalog
tha th: Thai, ไทย
tig: Tigre, ትግረ
tir ti: Tigrinya, ትግርኛ
ton to: Tongan
tsn tn: Tswana, Setswana
tso ts: Tsonga, Xitsonga
tuk tk: Turkmen, türkmen
tur tr: Turkish, Türkçe
uig ug: Uyghur, ئۇيغۇرچە
ukr uk: Ukrainian, українська
urd ur: Urdu, اردو
uzb uz: Uzbek, o‘zbek
ven ve: Venda, Tshivenḓa
vie vi: Vietnamese, Tiếng Việt
vol vo: Volapük
wln wa: Walloon, walon
wol wo: Wolof
xho xh: Xhosa, IsiXhosa
yid yi: Yiddish, ייִדיש
yor yo: Yoruba, Èdè Yorùbá
zha za: Zhuang, Vahcuengh
zho zh chi: Chinese, Mandarin, Cantonese, 中文, 简体中文, 繁體中文, 普通话, 粵語
zul zu: Zulu, isiZulu
"""

#: Codes of ISO 639-3 and older ones that sheets use for a language of the table.
_ALSO = {
    "arb": "ara", "cmn": "zho", "ekk": "est", "in": "ind", "iw": "heb", "ji": "yid", "jw": "jav",
    "khk": "mon", "lvs": "lav", "mo": "ron", "npi": "nep", "ory": "ori", "pes": "fas",
    "swh": "swa", "yue": "zho", "zsm": "msa",
}  # fmt: skip

#: What follows a language's own part: a country, a script, a remark in brackets.
_CODE = re.compile(r"([a-z]{2,3})(?:[-_.@].*)?")
_NAME = re.compile(r"\s*([^(\[,;/]*[^(\[,;/\s])\s*(?:[(\[,;/].*)?", re.DOTALL)


def language_code(text: str) -> str:
    """The code of ISO 639-2/T for a language as a person writes it, "" when it is not known."""
    words = text.strip().casefold()
    if code := _CODE.fullmatch(words):
        known = _codes()
        return known.get(code[1], "") or _names().get(words, "")
    if name := _NAME.fullmatch(words):
        return _names().get(name[1], "")
    return ""


@functools.cache
def _codes() -> dict[str, str]:
    rows = (line.split(":")[0].split() for line in _TABLE.strip().splitlines())
    return {code: codes[0] for codes in rows for code in codes} | _ALSO


@functools.cache
def _names() -> dict[str, str]:
    found = {}
    for line in _TABLE.strip().splitlines():
        codes, _, names = line.partition(":")
        for name in names.split(","):
            found[name.strip().casefold()] = codes.split()[0]
    return found
