"""Dialect a: a province's register of children and its enrolments, as national systems export them."""

from datetime import date, timedelta

import numpy as np

from city_a import FIRST_BIRTH, GROUPS, LIVES, OWN_NAMES, City
from tables import DOTS, TRANSLITERATIONS

LEFT = ("a_id name sex birth_date id_number ethnic_group county township village guardian_name").split()
RIGHT = ("b_id name sex birth_date id_number ethnic_group county township village guardian_name "
         "school grade class").split()

#: What goes wrong, as shares of the rows, except for dot and cut_tail (of names with a dot) and transliteration
#: (of minority names).
TYPICAL = {
    "homophone": 0.010, "near_homophone": 0.006, "look_alike": 0.006, "variant": 0.006, "added": 0.002,
    "dropped": 0.002, "former_name": 0.001, "placeholder": 0.0005, "blanks": 0.003,
    "dot": 0.35, "cut_tail": 0.06, "transliteration": 0.06,
    "digit": 0.008, "swap": 0.004, "missing": 0.03, "temporary": 0.015, "sibling": 0.006, "excel": 0.006,
    "stranger": 0.0005, "birth": 0.010, "sex": 0.001,
    "guardian_missing": 0.10, "guardian_different": 0.20, "guardian_typo": 0.005,
    "village_missing": 0.25, "place_different": 0.08,
}
HARD = {name: rate * 5 for name, rate in TYPICAL.items()} | {
    "dot": 0.70, "cut_tail": 0.25, "transliteration": 0.25, "missing": 0.15, "sex": 0.005,
    "guardian_missing": 0.35, "guardian_different": 0.40, "village_missing": 0.60, "place_different": 0.25,
}
PROFILES = {"typical": TYPICAL, "hard": HARD, "clean": {name: 0.0 for name in TYPICAL}}

#: The share of these slips that stands on the left side; all others stand on the right.
ON_THE_LEFT = {"homophone": 0.25, "near_homophone": 0.25, "look_alike": 0.25, "variant": 0.25, "dot": 0.25,
               "transliteration": 0.25, "digit": 0.25, "swap": 0.25, "birth": 0.25, "missing": 0.15}

def make(rows, profile, seed, tables):
    """Both files as columns, the child of each row, and what is true of each child."""
    rng = np.random.default_rng([seed, 1])
    city = City(round(rows * (1 + LIVES["strangers"])), rng, tables)
    registered = registers(city, rows, rng)
    kinds, enrolled, second = lives(city, registered, rng)
    city.shadow(np.flatnonzero(kinds == "out_of_school"), np.flatnonzero(~registered))
    city.number_all()

    left = Side(city, np.flatnonzero(registered), rng, tables)
    right = Side(city, np.concatenate([enrolled, second]), rng, tables)
    right.move_away(kinds)
    right.go_to_school(len(enrolled))
    slips = {}
    rates = PROFILES[profile]
    left.go_wrong({name: rate * ON_THE_LEFT.get(name, 0) for name, rate in rates.items()}, slips)
    right.go_wrong({name: rate * (1 - ON_THE_LEFT.get(name, 0)) for name, rate in rates.items()}, slips)
    traits = [city.traits(child) for child in range(city.size)]
    return LEFT, left.columns(), left.child, RIGHT, right.columns(), right.child, registered, kinds, traits, slips


def registers(city, rows, rng):
    """Who is on the left side. Strangers mostly come as whole families; now and then only one child is missing."""
    strangers = city.size - rows
    by_home = np.lexsort((np.arange(city.size), rng.permutation(len(city.home_size))[city.home]))
    registered = np.ones(city.size, dtype=bool)
    registered[by_home[: round(strangers * 0.9)]] = False
    registered[rng.choice(np.flatnonzero(registered), registered.sum() - rows, replace=False)] = False
    return registered


def lives(city, registered, rng):
    """What became of each child, and which children stand on the right, once or twice."""
    order = rng.permutation(np.flatnonzero(registered))
    counts = [round(len(order) * LIVES[name]) for name in ("out_of_school", "elsewhere", "double")]
    out, away, double = np.split(order, np.cumsum(counts))[:3]
    kinds = np.full(city.size, "enrolled", dtype=object)
    kinds[~registered], kinds[out], kinds[away], kinds[double] = "stranger", "out_of_school", "elsewhere", "double"
    absent = np.zeros(city.size, dtype=bool)
    absent[out] = True
    absent[away[: round(len(away) * 0.4)]] = True  # in another province, so in no row of the file
    return kinds, np.flatnonzero(~absent), np.sort(double)


class Side:
    """One file: a row for each of some children, first as things are and then as they were written down."""

    def __init__(self, city, children, rng, tables):
        self.city, self.child, self.rng, self.tables = city, children, rng, tables
        homes = city.home[children]
        self.name = [city.names[one] for one in children.tolist()]
        self.sex = np.where(city.sex[children] == "M", "男", "女").tolist()
        self.birth = [city.dates[one] for one in city.born[children].tolist()]
        self.number = [city.numbers[one] for one in children.tolist()]
        self.group = [GROUPS[one] for one in city.group[homes].tolist()]
        self.guardian = [city.guardian[one] for one in homes.tolist()]
        self.live_in(city.village[homes])
        self.extra = []

    def live_in(self, villages):
        city = self.city
        townships = city.township_of[villages]
        self.village_number = villages
        self.village = [city.villages[one][1] for one in villages.tolist()]
        self.township = [city.townships[one][1] for one in townships.tolist()]
        self.county = [city.counties[one][1] for one in city.county_of[townships].tolist()]

    def columns(self):
        return [self.name, self.sex, self.birth, self.number, self.group, self.county, self.township, self.village,
                self.guardian, *self.extra]

    # What differs without a mistake -------------------------------------------------------------------------------

    def move_away(self, kinds):
        """Children elsewhere live at another address of the province."""
        villages = self.village_number.copy()
        away = np.flatnonzero(kinds[self.child] == "elsewhere")
        villages[away] = self.rng.integers(0, len(self.city.villages), len(away))
        self.live_in(villages)

    def go_to_school(self, first_rows):
        """School, grade and class; a second enrolment is at another school and often a grade off."""
        city, rng = self.city, self.rng
        starts = np.array([(date(2012 + year, 9, 1) - FIRST_BIRTH).days for year in range(8)])
        grade = 9 - np.searchsorted(starts, city.born[self.child], side="right")
        township = city.township_of[self.village_number]
        second = np.arange(len(self.child)) >= first_rows
        away = second | (rng.random(len(self.child)) < 0.08)
        township = np.where(away, rng.integers(0, len(city.townships), len(self.child)), township)
        grade = np.where(second & (rng.random(len(self.child)) < 0.3), np.maximum(grade - 1, 1), grade)
        stem = [city.townships[one][1][:-1] for one in township.tolist()]
        kind = rng.integers(0, 3, len(self.child)).tolist()
        school = [
            name + ("初级中学" if year > 6 else ("中心小学", "第二小学", "实验小学")[k])
            for name, year, k in zip(stem, grade.tolist(), kind)
        ]
        grades = ["", *("一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级".split())]
        classes = [f"{one}班" for one in range(1, 9)]
        self.extra = [school, [grades[one] for one in grade.tolist()],
                      [classes[one] for one in rng.integers(0, 8, len(self.child)).tolist()]]

    # What goes wrong ----------------------------------------------------------------------------------------------

    def go_wrong(self, rates, slips):
        """Each slip hits its share of the rows. A number has at most one slip; a name may have several."""
        self.slips = slips
        everyone = np.arange(len(self.child))
        minority = np.flatnonzero(self.city.group[self.city.home[self.child]] >= OWN_NAMES)
        dotted = np.array([row for row in minority.tolist() if "·" in self.name[row]], dtype=int)
        for slip in ("cut_tail", "dot"):
            self.spoil(slip, rates[slip] * len(dotted), dotted)
        self.spoil("transliteration", rates["transliteration"] * len(minority), minority)
        changeable = self.holding(self.tables.variants, 0)
        mistakable = self.holding(self.tables.look_alikes, 1)
        for slip in ("homophone", "near_homophone", "look_alike", "variant", "added", "dropped", "former_name",
                     "placeholder", "blanks"):
            rows = {"variant": changeable, "look_alike": mistakable}.get(slip, everyone)
            self.spoil(slip, rates[slip] * len(everyone), rows)

        self.spoil("birth", rates["birth"] * len(everyone), everyone)
        with_siblings = self.city.home_size[self.city.home[self.child]] > 1
        siblings = self.rng.permutation(np.flatnonzero(with_siblings))
        siblings = siblings[: round(rates["sibling"] * len(everyone))]
        rest = self.rng.permutation(np.setdiff1d(everyone, siblings, assume_unique=True))
        self.spoil("sibling", len(siblings), siblings)
        for slip in ("missing", "temporary", "digit", "swap", "excel", "stranger"):
            count = round(rates[slip] * len(everyone))
            self.spoil(slip, count, rest[:count])
            rest = rest[count:]
        for slip in ("sex", "guardian_typo", "village_missing", "place_different"):
            self.spoil(slip, rates[slip] * len(everyone), everyone)
        rest = self.rng.permutation(everyone)
        for slip in ("guardian_missing", "guardian_different"):
            count = round(rates[slip] * len(everyone))
            self.spoil(slip, count, rest[:count])
            rest = rest[count:]

    def holding(self, characters, start):
        """The rows whose name has one of the characters."""
        return np.array([
            row for row, name in enumerate(self.name) if not characters.keys().isdisjoint(name[start:])
        ], dtype=int)

    def spoil(self, slip, count, rows):
        """Applies a slip to `count` of the rows and notes it where it changed something."""
        if not count or not len(rows):
            return
        change = getattr(self, f"slip_{slip}")
        for row in self.rng.choice(rows, min(len(rows), round(count)), replace=False).tolist():
            if change(row):
                self.slips.setdefault(int(self.child[row]), []).append(slip)

    def rename(self, row, name):
        """Writes another name; False if it is the same or empty."""
        if not name or name == self.name[row]:
            return False
        self.name[row] = name
        return True

    def draw(self, found, running):
        """One of the candidates, by its running weight."""
        if not found:
            return ""
        return found[int(np.searchsorted(running, self.rng.random() * running[-1]))]

    def replace_character(self, row, candidates):
        """Another character at one place: mostly in the given name, now and then the surname."""
        name = self.name[row]
        long = name[:2] in self.tables.compound
        places = list(range(2 if long else 1, len(name))) or [0]
        self.rng.shuffle(places)
        if not long and self.rng.random() < 0.12:
            places.insert(0, 0)
        for place in places:
            other = self.draw(*candidates(name[place], place == 0))
            if other:
                return self.rename(row, name[:place] + other + name[place + 1 :])
        return False

    def slip_homophone(self, row):
        return self.replace_character(row, self.tables.homophones)

    def slip_near_homophone(self, row):
        return self.replace_character(row, self.tables.near_homophones)

    def slip_look_alike(self, row):
        def alike(character, _):
            found = self.tables.look_alikes.get(character, [])
            return found, list(range(1, len(found) + 1))
        return self.replace_character(row, alike)

    def slip_variant(self, row):
        name = self.name[row]
        places = [place for place, one in enumerate(name) if one in self.tables.variants]
        if not places:
            return False
        place = places[self.rng.integers(len(places))]
        found = self.tables.variants[name[place]]
        return self.rename(row, name[:place] + found[self.rng.integers(len(found))] + name[place + 1 :])

    def slip_added(self, row):
        name = self.name[row]
        letters, shares = self.tables.characters["F" if self.sex[row] == "女" else "M", "children"]
        place = self.rng.integers(1, len(name) + 1)
        return self.rename(row, name[:place] + letters[self.rng.choice(len(letters), p=shares)] + name[place:])

    def slip_dropped(self, row):
        name = self.name[row]
        if len(name) < 3:
            return False
        place = self.rng.integers(1, len(name))
        return self.rename(row, (name[:place] + name[place + 1 :]).strip("·"))

    def slip_former_name(self, row):
        """曾用名: the given name the child had before."""
        first, second = self.city.given_characters("children", self.city.sex[self.child[[row]]])
        return self.rename(row, self.name[row][:1] + first[0] + second[0])

    def slip_placeholder(self, row):
        """A rare character that a program could not show."""
        name = self.name[row]
        place = self.rng.integers(1, max(2, len(name)))
        return self.rename(row, name[:place] + str(self.rng.choice(["?", "〓", "？", "*"])) + name[place + 1 :])

    def slip_blanks(self, row):
        name = self.name[row]
        return len(name) < 4 and self.rename(row, name[0] + str(self.rng.choice([" ", "　", "  "])) + name[1:])

    def slip_dot(self, row):
        return self.rename(row, self.name[row].replace("·", DOTS[self.rng.integers(1, len(DOTS))]))

    def slip_cut_tail(self, row):
        """Old systems kept four to ten characters; or only the own name is written."""
        name = self.name[row]
        if self.rng.random() < 0.3:
            return self.rename(row, name.split("·")[0])
        return self.rename(row, name[: self.rng.integers(4, 11)].rstrip("·"))

    def slip_transliteration(self, row):
        name, found = self.name[row], []
        for one, other in TRANSLITERATIONS:
            found += [(a, b) for a, b in ((one, other), (other, one)) if a in name]
        if not found:
            return False
        a, b = found[self.rng.integers(len(found))]
        return self.rename(row, name.replace(a, b, 1))

    # Numbers

    def slip_missing(self, row):
        self.number[row] = ""
        return True

    def slip_temporary(self, row):
        """A number of the school's making: the L number, or the place and birth with made-up last four digits."""
        city, child = self.city, self.child[row]
        area = city.counties[city.county_of[city.township_of[self.village_number[row]]]][0]
        number = area + self.birth[row].replace("-", "") + f"{self.rng.integers(10000):04d}"
        self.number[row] = ("L" if self.rng.random() < 0.6 else "") + number
        return self.number[row] != city.numbers[child]

    def slip_digit(self, row):
        number, place = self.number[row], self.rng.integers(0, 18)
        other = "0123456789".replace(number[place], "")
        self.number[row] = number[:place] + other[self.rng.integers(len(other))] + number[place + 1 :]
        return True

    def slip_swap(self, row):
        number = self.number[row]
        places = [place for place in range(17) if number[place] != number[place + 1]]
        place = places[self.rng.integers(len(places))]
        self.number[row] = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        return True

    def slip_excel(self, row):
        cut = self.number[row][:15] + "000"
        self.number[row] = cut if self.rng.random() < 0.7 else f"{float(cut):.5E}"
        return True

    def slip_sibling(self, row):
        city, child = self.city, int(self.child[row])
        start = child - int(city.place_in_home[child])
        others = [one for one in range(start, start + int(city.home_size[city.home[child]])) if one != child]
        self.number[row] = city.numbers[others[self.rng.integers(len(others))]]
        return True

    def slip_stranger(self, row):
        """A valid number that is somebody else's."""
        self.number[row] = self.city.numbers[self.rng.integers(self.city.size)]
        return True

    # The rest

    def slip_birth(self, row):
        """Day and month swapped, a year or a month off, a few days off, or the lunar day taken for the solar one."""
        day, chance = date.fromisoformat(self.birth[row]), self.rng.random()
        step = int(self.rng.choice([-1, 1]))
        try:
            if chance < 0.25 and day.day <= 12 and day.day != day.month:
                day = date(day.year, day.day, day.month)
            elif chance < 0.55:
                day = day.replace(year=day.year + step)
            elif chance < 0.70:
                day = day.replace(month=(day.month - 1 + step) % 12 + 1)
            elif chance < 0.85:
                day += timedelta(days=step * int(self.rng.integers(1, 4)))
            else:
                day -= timedelta(days=int(self.rng.integers(20, 51)))
        except ValueError:
            day += timedelta(days=step)
        self.birth[row] = day.isoformat()
        return True

    def slip_sex(self, row):
        self.sex[row] = "男" if self.sex[row] == "女" else "女"
        return True

    def slip_guardian_missing(self, row):
        self.guardian[row] = ""
        return True

    def slip_guardian_different(self, row):
        other = self.city.other_guardian[self.city.home[self.child[row]]]
        changed = other != self.guardian[row]
        self.guardian[row] = other
        return changed

    def slip_guardian_typo(self, row):
        name = self.guardian[row]
        place = self.rng.integers(0, len(name))
        other = self.draw(*self.tables.homophones(name[place], place == 0))
        if not other:
            return False
        self.guardian[row] = name[:place] + other + name[place + 1 :]
        return True

    def slip_village_missing(self, row):
        self.village[row] = ""
        return True

    def slip_place_different(self, row):
        """Another village, mostly in the same township; sometimes the town where the school is."""
        city = self.city
        if self.rng.random() < 0.5:
            same = np.flatnonzero(city.township_of == city.township_of[self.village_number[row]])
            self.village[row] = city.villages[same[self.rng.integers(len(same))]][1]
        else:
            township, name = city.villages[self.rng.integers(len(city.villages))]
            self.village[row], self.township[row] = name, city.townships[township][1]
        return True
