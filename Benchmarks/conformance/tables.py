"""What both dialects draw from: names, sounds, look-alikes, variants, counties; and how a name goes wrong.

Everything is read from a folder of CSV files (data/ by default).
"""

import csv
from functools import lru_cache
from pathlib import Path

import numpy as np

#: The dots people type, or fail to type, in 阿依古丽·买买提. The first is the right one.
DOTS = ["·", "•", "・", "．", ".", "‧", "∙", "-", "、", " ", ""]

#: Ways to write the same sound of a minority name in characters.
TRANSLITERATIONS = [
    ("古丽", "古力"), ("古丽", "姑丽"), ("买买提", "麦麦提"), ("阿不都", "阿卜杜"), ("阿布都", "阿卜杜"), ("吐尔逊", "图尔荪"),
    ("次仁", "才让"), ("扎西", "札西"), ("多吉", "多杰"), ("卓玛", "卓马"), ("加措", "嘉措"), ("索朗", "索南"), ("尼玛", "尼马"),
    ("其其格", "琪琪格"), ("托娅", "图雅"), ("图雅", "图娅"), ("苏和", "苏合"), ("高娃", "高洼"), ("玉素甫", "玉苏普"),
    ("艾尼瓦尔", "安尼瓦尔"), ("帕提", "帕蒂"), ("热依", "热衣"), ("阿依", "阿衣"), ("努尔", "奴尔"), ("木合", "穆合"),
    ("依明", "伊敏"), ("巴特尔", "巴特"), ("额尔", "鄂尔"), ("白玛", "白马"), ("旦增", "丹增"), ("嘎玛", "噶玛"), ("木果", "木各"),
    ("阿呷", "阿嘎"), ("岩", "艾"), ("肉孜", "茹孜"), ("迪丽", "迪里"), ("库尔班", "库热班"), ("哈提", "哈特"), ("娜仁", "那仁"),
    ("斯琴", "斯钦"), ("乌日", "乌尔"), ("央金", "央京"), ("拉姆", "拉毛"), ("波拉提", "布拉提"), ("叶尔", "也尔"),
]

WEIGHTS, CHECKS = np.array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]), "10X98765432"


class Tables:
    """The folder of tables, read once."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.surnames, self.surname_shares = columns(self.rows("surnames"), "surname", "percent")
        self.compound = {one for one in self.surnames if len(one) == 2}
        letters = {sex: [row for row in self.rows("given_name_characters") if row["sex"] == sex] for sex in "MF"}
        self.characters = {
            (sex, age): columns(letters[sex], "character", age)
            for sex in "MF" for age in ("grandparents", "parents", "children")
        }
        self.fashionable = {sex: [r["name"] for r in self.rows("given_names") if r["sex"] == sex] for sex in "MF"}
        sounds = self.rows("sounds")
        self.sound = {row["character"]: row["sound"] for row in sounds}
        self.surname_sound = {row["character"]: row["as_surname"] or row["sound"] for row in sounds}
        self.by_sound = {}
        for row in sounds:
            self.by_sound.setdefault(row["sound"], []).append(row["character"])
        self.usual = {}
        for sex in "MF":
            for character, weight in zip(*self.characters[sex, "children"]):
                self.usual[character] = self.usual.get(character, 0) + float(weight)
        self.look_alikes = {}
        for row in self.rows("look_alikes"):
            self.look_alikes.setdefault(row["a"], []).append(row["b"])
            self.look_alikes.setdefault(row["b"], []).append(row["a"])
        self.variants = {}
        for row in self.rows("variants"):
            self.variants.setdefault(row["standard"], []).append(row["variant"])
        self.fuzzy = [(row["kind"], row["a"], row["b"]) for row in self.rows("fuzzy_sounds")]
        self.counties = [(row["code"], row["name"]) for row in self.rows("counties")]
        self.parts = {}
        for row in self.rows("minority_name_parts"):
            self.parts[row["group"], row["part"], row["sex"]] = row["names"].split(" ")

    def rows(self, name):
        with open(self.folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    # How a character goes wrong ---------------------------------------------------------------------------------

    @lru_cache(maxsize=None)
    def homophones(self, character, surname=False):
        """Characters of the same sound that a clerk might type; a surname is taken for another surname."""
        if surname:
            heard = self.surname_sound.get(character)
            found = [one for one in self.surnames if len(one) == 1 and self.surname_sound.get(one) == heard]
        else:
            found = self.by_sound.get(self.sound.get(character), [])
        return self.weighed([one for one in found if one != character])

    @lru_cache(maxsize=None)
    def near_homophones(self, character, surname=False):
        """Characters whose sound is not told apart everywhere: 林 for 凌."""
        sound = (self.surname_sound if surname else self.sound).get(character)
        near = set()
        for kind, a, b in self.fuzzy:
            for one, other in ((a, b), (b, a)):
                near |= {heard_as(sound or "", kind, one, other)}
        found = [one for other in near - {sound} for one in self.by_sound.get(other, [])]
        if surname:
            found = [one for one in found if one in self.surnames]
        return self.weighed(sorted(found))

    def weighed(self, found):
        """Candidates with a running weight: what is usual in names is typed more often."""
        return found, np.cumsum([0.3 + self.usual.get(one, 0) for one in found]).tolist()


def heard_as(sound, kind, one, other):
    """`lin` as `ling`; the sound itself where the rule does not touch it."""
    if kind == "syllable":
        return other if sound == one else sound
    if kind == "initial":
        two = sound[:2] in ("zh", "ch", "sh")
        initial = sound[:2] if two else sound[:1]
        return other + sound[len(initial):] if initial == one else sound
    initial = 2 if sound[:2] in ("zh", "ch", "sh") else 1
    return sound[:initial] + other if sound[initial:] == one else sound


def columns(rows, name, weight):
    """Two lists, the second as shares that add to one; rows without weight are left out."""
    rows = [row for row in rows if float(row[weight]) > 0]
    shares = np.array([float(row[weight]) for row in rows])
    return [row[name] for row in rows], shares / shares.sum()


# Citizen numbers (GB 11643) -------------------------------------------------------------------------------------


def check_characters(numbers):
    """The 18th character of each 17-digit number."""
    digits = np.zeros(len(numbers), dtype=np.int64)
    rest = numbers.copy()
    for weight in WEIGHTS[::-1]:
        digits += rest % 10 * weight
        rest //= 10
    return np.frombuffer(CHECKS.encode(), dtype=np.uint8)[digits % 11]


def citizen_numbers(prefixes, births, sequences):
    """`430124` + `20150304` + `123` + check, for whole columns. Births are numbers such as 20150304."""
    numbers = (prefixes.astype(np.int64) * 10**8 + births) * 1000 + sequences
    checks = check_characters(numbers).tobytes().decode()
    return [f"{number:017d}{check}" for number, check in zip(numbers.tolist(), checks)]
