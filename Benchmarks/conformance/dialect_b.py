"""Dialect b: the same question asked by other people, so that no engine is tuned to dialect a.

Hill villages of one clan each, names drawn whole from a dictionary, minority names put together from syllables. The
errors come from the school's clerk: careful ones and careless ones, an input method, a number pad, a bad photocopy.
Headers are abbreviations, dates and codes are written as each school likes, the address is one piece of text.
"""

import random
from bisect import bisect
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate

import numpy as np

from tables import CHECKS, DOTS, WEIGHTS

LEFT = "xh xm cym xb csrq sfzh mz hjdz jhrxm jhrgx".split()
RIGHT = "bh xm xbm csrq sfzjh xjh mzm jtzz cyxm1 xxmc njmc bjmc".split()

#: How much worse than an ordinary bureau: the rates below are for 1.
STRENGTH = {"typical": 1, "hard": 5, "clean": 0}
MOST = 0.85

#: Of rows; of names with a dot for dots and truncated; of minority names for spelled_otherwise; of children who had
#: another name before for former_name.
RATES = {
    "wrong_candidate": 0.010, "misheard": 0.004, "misread": 0.006, "old_form": 0.006, "doubled": 0.0015,
    "lost": 0.0015, "former_name": 0.25, "unprintable": 0.001, "spaced": 0.004,
    "dots": 0.30, "truncated": 0.06, "spelled_otherwise": 0.05,
    "pad_slip": 0.006, "letter_for_digit": 0.002, "swapped": 0.004, "short": 0.001, "no_number": 0.030,
    "provisional": 0.015, "exponent": 0.003, "twin_or_sibling": 0.003, "reissued": 0.001,
    "birth_year": 0.003, "lunar": 0.003, "birth_swapped": 0.002, "birth_slip": 0.002, "sex": 0.001,
    "no_guardian": 0.08, "other_guardian": 0.12, "guardian_slip": 0.008, "address": 0.06, "no_address": 0.02,
}
#: Shares that do not grow fivefold: there is a ceiling to how bad a county gets.
CEILINGS = {"no_guardian": 0.35, "other_guardian": 0.35, "no_number": 0.15, "dots": 0.7, "truncated": 0.25,
            "spelled_otherwise": 0.25, "address": 0.2, "no_address": 0.1, "sex": 0.004,
            "former_name": 0.5}

PEOPLES = [("汉", "01", 60), ("侗", "12", 12), ("苗", "06", 10), ("布依", "09", 6), ("维吾尔", "05", 6), ("彝", "07", 4),
           ("藏", "04", 2)]
SYLLABLES = ("阿 艾 买 提 江 古 丽 木 热 依 吐 尔 逊 克 孜 努 巴 合 沙 拉 娜 迪 玛 库 坎 布 都 哈 米 色 日 呷 且 洛 嘎 央 措 姆 珠 "
             "曲 则 旺 多 赛 亚 麦 伊 夏 再 斯 塔 甫 萨 帕 祖").split()
SPELLINGS = [("丽", "莉"), ("买", "麦"), ("提", "蒂"), ("热", "惹"), ("依", "伊"), ("吐", "图"), ("尔", "儿"), ("克", "柯"),
             ("木", "穆"), ("布", "卜"), ("都", "杜"), ("沙", "莎"), ("娜", "那"), ("玛", "马"), ("呷", "嘎"), ("曲", "琼")]
HILLS = "坪 湾 寨 冲 沟 岭 坝 坳 塘 垭".split()
STREAMS = "清 白 黑 长 乌 龙 南 北 沙 石 金 秀 锦 舞 渠".split()
BANKS = "溪 江 河 水 潭 洲".split()
FORMATS = ("{y}/{m}/{d}", "{y}{m:02}{d:02}", "{y}-{m:02}-{d:02}", "{y}.{m}.{d}", "{y}年{m}月{d}日")
#: The keys beside each key.
PAD = {"1": "24", "2": "135", "3": "26", "4": "157", "5": "2468", "6": "359", "7": "48", "8": "579", "9": "68",
       "0": "12"}
START, DAYS = date(2011, 9, 1), 3287
GRADES = ["", *"一 二 三 四 五 六 七 八 九".split()]


@dataclass(slots=True)
class Village:
    county: int
    township: int
    name: str
    clan: str
    letters: list = field(default_factory=list)


@dataclass(slots=True)
class Child:
    family: int
    village: int
    name: str
    sex: str
    born: int
    number: str
    people: int
    guardian: tuple  # name and relation
    other: tuple
    twin: bool
    former: str = ""


def make(rows, profile, seed, tables):
    rng = random.Random(f"dialect b {seed}")
    hills = Hills(round(rows * 1.03), rng, tables)
    children = hills.children
    registered = np.ones(len(children), dtype=bool)
    left_out = set()
    for stranger in strangers(children, rng):
        if len(left_out) == len(children) - rows:
            break
        left_out.add(stranger)
    registered[sorted(left_out)] = False

    kinds, seats = [], []  # a seat: child, village where it lives now, whether it is a second one
    for number, child in enumerate(children):
        kind = "stranger" if not registered[number] else fate(rng)
        kinds.append(kind)
        if kind == "out_of_school" or kind == "elsewhere" and rng.random() < 0.4:
            continue
        home = rng.randrange(len(hills.villages)) if kind == "elsewhere" else child.village
        seats.append((number, home, False))
        if kind == "double":
            seats.append((number, home if rng.random() < 0.5 else rng.randrange(len(hills.villages)), True))

    slips = {}
    left_child = np.flatnonzero(registered)
    left = list(zip(*(hills.register(children[one]) for one in left_child.tolist())))
    office = Office(hills, STRENGTH[profile], slips)
    right = list(zip(*(office.enrol(*seat) for seat in seats)))
    right_child = np.array([seat[0] for seat in seats])
    return LEFT, left, left_child, RIGHT, right, right_child, registered, kinds, hills.traits(), slips


def strangers(children, rng):
    """Children of families who are not on the register, family by family; nearly endless."""
    while True:
        one = rng.randrange(len(children))
        family, place = children[one].family, children[one].family
        while place < len(children) and children[place].family == family:
            yield place
            place += 1


def fate(rng):
    chance = rng.random()
    for kind, share in (("out_of_school", 0.02), ("elsewhere", 0.03), ("double", 0.008)):
        chance -= share
        if chance < 0:
            return kind
    return "enrolled"


class Hills:
    """Counties, villages of one clan each, families and children."""

    def __init__(self, size, rng, tables):
        self.rng, self.tables, self.numbers = rng, tables, set()
        self.surnames = tables.surnames, list(accumulate(tables.surname_shares.tolist()))
        self.given = {sex: self.dictionary(sex, "children", 4000, 0.75) for sex in "MF"}
        self.given |= {sex + "P": self.dictionary(sex, "parents", 2500, 0.7) for sex in "MF"}
        tokens = sorted({"".join(rng.choices(SYLLABLES, k=rng.choice((2, 2, 3, 3, 4)))) for _ in range(1800)})
        rng.shuffle(tokens)
        self.tokens = tokens, list(accumulate((rank + 4) ** -0.6 for rank in range(len(tokens))))
        self.people = list(accumulate(one[2] for one in PEOPLES))
        self.found(size)
        self.children = []
        while len(self.children) < size:
            self.raise_family(size)

    def draw(self, weighed):
        things, running = weighed
        return things[bisect(running, self.rng.random() * running[-1])]

    def dictionary(self, sex, age, size, steepness):
        """Whole given names, a few of them very frequent."""
        letters, shares = self.tables.characters[sex, age]
        weights = list(accumulate(shares.tolist()))
        names = {"".join(self.rng.choices(letters, cum_weights=weights, k=2)) for _ in range(size)}
        names |= set(letters[: size // 20])
        names = sorted(names)
        self.rng.shuffle(names)
        return names, list(accumulate((rank + 3) ** -steepness for rank in range(len(names))))

    def found(self, size):
        rng = self.rng
        codes = [one for one in self.tables.counties if one[0][:2] in ("52", "53", "45")]
        first = rng.randrange(len(codes) - 60)
        self.counties = codes[first : first + max(1, min(60, size // 25000))]
        self.townships, self.villages = [], []
        for county in range(len(self.counties)):
            for _ in range(rng.randint(9, 15)):
                self.townships.append(rng.choice(STREAMS) + rng.choice(BANKS) + rng.choice(("镇", "乡", "镇")))
                for _ in range(rng.randint(6, 13)):
                    clan = self.draw(self.surnames)
                    stem = f"{clan}家" if rng.random() < 0.5 else rng.choice(STREAMS)
                    name = stem + rng.choice(HILLS) + "村"
                    letters = rng.sample(self.tables.characters["M", "children"][0], 3)
                    self.villages.append(Village(county, len(self.townships) - 1, name, clan, letters))
        self.schools = {}

    def raise_family(self, size):
        rng = self.rng
        number = rng.randrange(len(self.villages))
        village = self.villages[number]
        people = bisect(self.people, rng.random() * self.people[-1])
        surname = village.clan if rng.random() < 0.4 else self.draw(self.surnames)
        group = PEOPLES[people][0]
        own = group in ("维吾尔", "彝", "藏")
        dot = "" if group == "藏" else "·"
        father, grandfather = self.draw(self.tokens), self.draw(self.tokens)
        if own:
            father_name = father + dot + grandfather
            mother = self.draw(self.tokens) + dot + self.draw(self.tokens)
            grandparent = grandfather + dot + self.draw(self.tokens)
        else:
            father_name = surname + self.draw(self.given["MP"])
            mother = self.draw(self.surnames) + self.draw(self.given["FP"])
            grandparent = self.draw(self.surnames) + self.draw(self.given["MP"])
        adults = [(father_name, "父亲"), (mother, "母亲"), (grandparent, "祖辈")]
        if rng.random() < 0.4:  # left behind: the grandparent looks after the child
            adults.reverse()
        count = rng.choices((1, 2, 3, 4), (50, 36, 11, 3))[0]
        twin = count > 1 and rng.random() < 0.05
        born, family = rng.randrange(DAYS), len(self.children)
        shared, taken = "", set()
        for place in range(min(count, size - len(self.children))):
            alike = twin and place < 2
            if place and not alike:
                born = (born + rng.randint(330, 1300)) % DAYS
            sex = rng.choice("MMMMMMFFFFF")
            if alike and place and rng.random() < 0.7:
                sex = self.children[-1].sex
            name = ""
            while not name or name in taken:
                if own:
                    name = self.draw(self.tokens) + dot + (father if group != "彝" else grandfather)
                    continue
                given = self.draw(self.given[sex])
                if sex == "M" and surname == village.clan and rng.random() < 0.35:
                    given = village.letters[born * 3 // DAYS] + given[-1]
                if alike and shared and rng.random() < 0.8:
                    given = shared + given[-1]
                name = surname + given
            taken.add(name)
            shared = name[len(surname)] if not own else ""
            before = self.children[-1].number if alike and place else ""
            child = Child(family, number, name, sex, born, self.issue(village, born, sex, before), people, adults[0],
                          adults[1], alike)
            if rng.random() < 0.02 and not own:
                child.former = surname + self.draw(self.given[sex])
            self.children.append(child)

    def issue(self, village, born, sex, before):
        """A number of GB 11643; a twin gets the next one of its sex."""
        rng, day = self.rng, START + timedelta(days=born)
        born_here = rng.random() < 0.92
        prefix = before[:6] or (self.counties[village.county] if born_here else rng.choice(self.tables.counties))[0]
        sequence = int(before[14:17]) + 1 if before else rng.randrange(1, 998)
        while True:
            sequence += (sequence + (sex == "M")) % 2
            number = f"{prefix}{day:%Y%m%d}{sequence % 1000:03}"
            if number not in self.numbers:
                self.numbers.add(number)
                return number + CHECKS[int(np.dot(WEIGHTS, [int(one) for one in number])) % 11]
            sequence += 2 if before else rng.randrange(2, 400)

    def register(self, child):
        """A row of the police's list. xh is filled in when the file is written."""
        village = self.villages[child.village]
        address = (self.counties[village.county][1] + self.townships[village.township] + village.name
                   + f"{child.family % 9 + 1}组")
        return (child.name, child.former, "男" if child.sex == "M" else "女", written(child.born, "{y}-{m:02}-{d:02}"),
                child.number, PEOPLES[child.people][0], address, *child.guardian)

    def traits(self):
        """Twins, minority names, and children who share name, sex and township with another."""
        def key(child):
            return child.name, child.sex, self.villages[child.village].township

        seen, shared = set(), set()
        for child in self.children:
            (shared if key(child) in seen else seen).add(key(child))
        return [
            [trait for trait, holds in (
                ("minority", PEOPLES[child.people][0] in ("维吾尔", "彝", "藏")), ("twin", child.twin),
                ("same_name", key(child) in shared)) if holds]
            for child in self.children
        ]


def written(born, form):
    day = born if isinstance(born, date) else START + timedelta(days=born)
    return form.format(y=day.year, m=day.month, d=day.day)


@dataclass(slots=True)
class School:
    name: str
    care: float  # 1 is usual, 2 is twice the errors
    form: str
    numbers_lost: bool


class Office:
    """The schools' clerks, who write what they hear, read and type."""

    def __init__(self, hills, strength, slips):
        self.hills, self.tables, self.rng = hills, hills.tables, hills.rng
        self.strength, self.slips = strength, slips

    def school(self, village, grade):
        """One primary and one junior school in each township, each with its clerk."""
        township = self.hills.villages[village].township
        key = township, grade > 6
        if key not in self.hills.schools:
            name = self.hills.townships[township] + ("中学" if grade > 6 else "完全小学")
            self.hills.schools[key] = School(
                name, self.rng.gammavariate(3, 1 / 3), self.rng.choice(FORMATS), self.rng.random() < 0.02)
        return self.hills.schools[key]

    def enrol(self, number, home, second):
        """A row of a school's list, as its clerk wrote it."""
        rng, child = self.rng, self.hills.children[number]
        day = START + timedelta(days=child.born)
        grade = 2020 - (day.year if (day.month, day.day) >= (9, 1) else day.year - 1)
        school = self.school(home if not second else rng.randrange(len(self.hills.villages)), grade)
        noted = self.slips.setdefault(number, [])

        def happens(slip):
            rate = min(RATES[slip] * self.strength, CEILINGS.get(slip, 1)) * school.care
            if self.strength and rng.random() < min(rate, MOST):
                noted.append(slip)
                return True
            return False

        name = self.write_name(child, happens)
        birth = self.write_birth(day, happens)
        card, record = self.write_number(child, day, school, happens)
        guardian = self.write_guardian(child, happens)
        address = self.write_address(child, home, happens)
        sex = child.sex if not happens("sex") else "MF"[child.sex == "M"]
        grade = max(1, grade - (second and rng.random() < 0.3))
        if not noted:
            del self.slips[number]
        return (name, "1" if sex == "M" else "2", written(birth, school.form), card, record, PEOPLES[child.people][1],
                address, guardian, school.name, GRADES[grade] + "年级", f"{grade}.{rng.randint(1, 6)}班")

    # Names

    def write_name(self, child, happens):
        rng, name = self.rng, child.name
        if child.former and happens("former_name"):
            name = child.former
        if PEOPLES[child.people][0] in ("维吾尔", "彝", "藏"):
            if happens("spelled_otherwise"):
                pairs = [(a, b) for a, b in SPELLINGS if a in name]
                if pairs:
                    name = name.replace(*rng.choice(pairs), 1)
            if "·" in name and happens("truncated"):
                name = name[: rng.randint(5, 8)] if rng.random() < 0.6 else name[: name.index("·")]
            if "·" in name and happens("dots"):
                name = name.replace("·", rng.choice(DOTS[1:]))
        if happens("wrong_candidate"):
            name = self.replaced(name, lambda one: self.tables.by_sound.get(self.tables.sound.get(one), []))
        if happens("misheard"):
            name = self.replaced(name, lambda one: self.tables.near_homophones(one)[0])
        if happens("misread"):
            name = self.replaced(name, lambda one: self.tables.look_alikes.get(one, []))
        if happens("old_form"):
            name = self.replaced(name, lambda one: self.tables.variants.get(one, []))
        if happens("doubled"):
            place = rng.randrange(1, len(name))
            name = name[:place] + name[place - 1 :]
        if len(name) > 2 and happens("lost"):
            place = rng.randrange(1, len(name))
            name = name[:place] + name[place + 1 :]
        if happens("unprintable"):
            place = rng.randrange(len(name))
            name = name[:place] + rng.choice("?？□〓�") + name[place + 1 :]
        if len(name) == 2 and rng.random() < 0.15 or happens("spaced"):
            name = name[0] + rng.choice((" ", "　", "  ")) + name[1:]
        return name

    def replaced(self, name, candidates):
        """One character replaced by another; nothing where none has a candidate."""
        places = list(range(len(name)))
        self.rng.shuffle(places)
        if len(places) > 1 and places[0] == 0 and self.rng.random() < 0.6:
            places = places[1:] + [0]
        for place in places:
            found = [one for one in candidates(name[place]) if one != name[place]]
            if found:
                # The input method shows nine; the clerk takes one of the first.
                found.sort(key=lambda one: -self.tables.usual.get(one, 0))
                taken = min(int(self.rng.expovariate(0.35)), len(found) - 1, 8)
                return name[:place] + found[taken] + name[place + 1 :]
        return name

    # Dates and numbers

    def write_birth(self, day, happens):
        rng = self.rng
        if happens("birth_year"):
            day = moved(day, years=rng.choice((-1, 1, 1)))
        if happens("lunar"):
            day -= timedelta(days=rng.randint(18, 49))
        if happens("birth_swapped") and day.day <= 12:
            day = date(day.year, day.day, day.month)
        if happens("birth_slip"):
            day += timedelta(days=rng.choice((-10, -1, 1, 10, 20)))
        return day

    def write_number(self, child, day, school, happens):
        """The identity card and the number in the national pupils' register."""
        rng, right = self.rng, child.number
        area = self.hills.counties[self.hills.villages[child.village].county][0]
        local = "L" + area + day.strftime("%Y%m%d") + f"{rng.randrange(10000):04}"
        card, record = right, "G" + right
        if happens("no_number"):
            return "", record if rng.random() < 0.1 else local
        if self.strength and school.numbers_lost and rng.random() < 0.5:
            return rng.choice(("", right[:14] + "****")), local
        if happens("provisional"):
            return local[rng.randint(0, 1):], local
        if happens("reissued"):
            number = rng.choice(self.tables.counties)[0] + right[6:17]
            return right, "G" + number + CHECKS[int(np.dot(WEIGHTS, [int(one) for one in number])) % 11]
        if happens("twin_or_sibling"):
            others = self.siblings(child)
            if others:
                card = rng.choice(others).number
                return card, "G" + card
        if happens("pad_slip"):
            place = rng.randrange(17)
            card = card[:place] + rng.choice(PAD[card[place]]) + card[place + 1 :]
        if happens("letter_for_digit"):
            card = card.replace("0", "O") if rng.random() < 0.5 else card.replace("1", "l", 2)
        if happens("swapped"):
            place = rng.randrange(6, 16)
            card = card[:place] + card[place + 1] + card[place] + card[place + 2 :]
        if happens("short"):
            place = rng.randrange(17)
            card = card[:place] + card[place + 1 :]
        if happens("exponent"):
            card = rng.choice((f"{float(right[:15] + '000'):.5E}", right[:15] + "000", right[:15] + "000.0"))
        if card != right:
            record = record if rng.random() < 0.3 else "G" + card if len(card) == 18 else local
        style = rng.random()
        if style < 0.03:
            card = card.lower()
        elif style < 0.06:
            card = "'" + card
        elif style < 0.08:
            card = card + " "
        return card, record

    def siblings(self, child):
        children, found, place = self.hills.children, [], child.family
        while place < len(children) and children[place].family == child.family:
            if children[place] is not child:
                found.append(children[place])
            place += 1
        return found

    # Home

    def write_guardian(self, child, happens):
        rng, name = self.rng, child.guardian[0]
        if happens("no_guardian"):
            return rng.choice(("", "", "无", "/"))
        if happens("other_guardian"):
            name = child.other[0]
        if happens("guardian_slip"):
            name = self.replaced(name, lambda one: self.tables.by_sound.get(self.tables.sound.get(one), []))
        return name

    def write_address(self, child, home, happens):
        hills, rng = self.hills, self.rng
        if happens("no_address"):
            return ""
        if happens("address"):
            home = rng.randrange(len(hills.villages))
        village = hills.villages[home]
        parts = [hills.counties[village.county][1], hills.townships[village.township], village.name,
                 f"{child.family % 9 + 1}组"]
        return "".join(parts[rng.choice((0, 0, 1)) : rng.choice((3, 3, 4))])


def moved(day, years):
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)
