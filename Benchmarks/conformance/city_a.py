"""The city of dialect a: households with their children, as they truly are."""

from datetime import date, timedelta

import numpy as np

from tables import citizen_numbers

#: What happens to children, as shares of the left side; the same in every profile.
LIVES = {"twins": 0.03, "same_name": 0.01, "double": 0.008, "out_of_school": 0.02, "elsewhere": 0.03,
         "strangers": 0.03}

#: Of the children out of school, those whose namesake from elsewhere sits in a class of their township.
SHADOWS = 0.05

FIRST_BIRTH, DAYS = date(2011, 9, 1), 3287
GROUPS = ["汉族", "土家族", "苗族", "维吾尔族", "哈萨克族", "柯尔克孜族", "彝族", "藏族", "蒙古族", "傣族"]
GROUP_SHARES = [0.775, 0.06, 0.04, 0.045, 0.015, 0.007, 0.023, 0.012, 0.016, 0.007]
OWN_NAMES = 3  # from this group on, names are not built from surname and given name

PLACES = ("龙潭 白沙 石门 新街 双河 太平 永安 大坪 高桥 金盆 马头 柳林 青山 黄土 三江 古塘 杨家 兴隆 清水 五里 长乐 桃源 "
          "茶园 洪桥 云台 沙坪 花园 石牛 铁山 望城 枫林 麻阳 梅城 水口 官庄 白马 天井 团结 红星 和平 竹园 西湖 罗坪 观音").split()
HAMLETS = ("新建 团结 前进 红旗 大湾 上坪 下坪 石桥 东风 塘边 王家 李家 杨柳 龙井 桥头 田心 高峰 黄泥 双溪 半坡 岩口 枫树 "
           "老屋 马鞍 茶山 梨树 竹山 水库 沙河 庙湾 油坊 长冲 金星 光明 胜利 向阳 青龙 白云 小河 中寨 樟树 花桥").split()


class City:
    """Households with their children: names, numbers and homes as they truly are."""

    def __init__(self, size, rng, tables):
        self.size, self.rng, self.tables = size, rng, tables
        self.settle()
        self.give_birth()
        self.name_all()

    # Places and households --------------------------------------------------------------------------------------

    def settle(self):
        rng = self.rng
        sizes = rng.choice([1, 2, 3], self.size, p=[0.58, 0.35, 0.07])
        homes = int(np.searchsorted(np.cumsum(sizes), self.size)) + 1
        sizes = sizes[:homes]
        sizes[-1] -= sizes.sum() - self.size
        self.home = np.repeat(np.arange(homes), sizes)
        self.place_in_home = np.arange(self.size) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        self.home_size = sizes

        near = [one for one in self.tables.counties if one[0].startswith("43")]
        count = min(len(near), max(1, round(self.size / 40000)))
        start = rng.integers(0, len(near) - count + 1)
        self.counties = near[start : start + count]
        self.townships, self.villages = [], []  # (county, name), (township, name)
        for county in range(count):
            for place in rng.choice(PLACES, rng.integers(14, 25), replace=False):
                self.townships.append((county, str(place) + rng.choice(["镇", "镇", "乡"])))
                for hamlet in rng.choice(HAMLETS, rng.integers(10, 22), replace=False):
                    self.villages.append((len(self.townships) - 1, str(hamlet) + "村"))
        weight = rng.gamma(4, size=len(self.villages))
        self.village = rng.choice(len(self.villages), homes, p=weight / weight.sum())
        self.township_of = np.array([one[0] for one in self.villages])
        self.county_of = np.array([one[0] for one in self.townships])
        self.group = rng.choice(len(GROUPS), homes, p=GROUP_SHARES)

    def give_birth(self):
        rng, homes = self.rng, len(self.home_size)
        first = rng.integers(0, DAYS, homes)
        gaps = rng.integers(500, 1500, (homes, 2))
        gaps[:, 1] += gaps[:, 0]
        offset = np.where(self.place_in_home > 0, gaps[self.home, self.place_in_home - 1], 0)
        able = np.flatnonzero(self.home_size > 1)
        twin_homes = rng.choice(able, min(len(able), round(self.size * LIVES["twins"] / 2)), replace=False)
        twins = np.zeros(homes, dtype=bool)
        twins[twin_homes] = True
        self.twin = twins[self.home] & (self.place_in_home < 2)
        offset[self.twin] = 0
        self.born = (first[self.home] + offset) % DAYS
        self.sex = rng.choice(["M", "F"], self.size, p=[0.53, 0.47])
        same = self.twin & (self.place_in_home == 1) & (rng.random(self.size) < 0.75)
        self.sex[same] = self.sex[np.flatnonzero(same) - 1]

    # Names ------------------------------------------------------------------------------------------------------

    def name_all(self):
        rng, tables, homes = self.rng, self.tables, len(self.home_size)
        self.surname = [tables.surnames[i] for i in rng.choice(len(tables.surnames), homes, p=tables.surname_shares)]
        first, second = self.given_characters("children", self.sex)
        follow = rng.random(self.size)
        shares_first = np.flatnonzero(
            (self.place_in_home > 0) & (follow < np.where(self.twin, 0.7, 0.2)) & (self.sex == np.roll(self.sex, 1)))
        for child in shares_first.tolist():
            first[child] = first[child - 1]
        form = rng.random(self.size)
        self.given = [
            a if f < 0.12 else a + a if f < 0.13 else a + b for a, b, f in zip(first, second, form.tolist())
        ]
        for child in np.flatnonzero(form > 0.97).tolist():
            names = tables.fashionable[self.sex[child]]
            self.given[child] = names[rng.integers(len(names))]
        self.name_alike()
        self.tell_siblings_apart()
        self.names = [self.surname[home] + given for home, given in zip(self.home.tolist(), self.given)]
        fathers = self.adults("parents", "M")
        self.father = [s + g for s, g in zip(self.surname, fathers)]
        others = rng.choice(len(tables.surnames), homes, p=tables.surname_shares)
        self.mother = [tables.surnames[i] + g for i, g in zip(others.tolist(), self.adults("parents", "F"))]
        self.grandfather = [s + g for s, g in zip(self.surname, self.adults("grandparents", "M"))]
        self.name_minorities()
        who = rng.choice(3, homes, p=[0.6, 0.3, 0.1])
        whose = (who + rng.choice([1, 2], homes)) % 3
        adults = (self.father, self.mother, self.grandfather)
        self.guardian = [adults[w][h] for h, w in enumerate(who.tolist())]
        self.other_guardian = [adults[w][h] for h, w in enumerate(whose.tolist())]

    def tell_siblings_apart(self):
        """No two children of a home have the same name."""
        for child in np.flatnonzero(self.place_in_home > 0).tolist():
            before = self.given[child - int(self.place_in_home[child]) : child]
            while self.given[child] in before:
                first, second = self.given_characters("children", self.sex[[child]])
                self.given[child] = first[0] + second[0]

    def given_characters(self, age, sexes):
        """Two characters for each person, by sex and age."""
        drawn = []
        for _ in range(2):
            found = np.empty(len(sexes), dtype="<U1")
            for sex in "MF":
                letters, shares = self.tables.characters[sex, age]
                mask = sexes == sex
                found[mask] = np.array(letters)[self.rng.choice(len(letters), mask.sum(), p=shares)]
            drawn.append(found.tolist())
        return drawn

    def adults(self, age, sex):
        first, second = self.given_characters(age, np.full(len(self.home_size), sex))
        one = self.rng.random(len(first)) < 0.25
        return [a if short else a + b for a, b, short in zip(first, second, one.tolist())]

    def name_alike(self):
        """Two children of one township, of one sex and surname but of two homes, get the same name."""
        _, code = np.unique(np.array(self.surname), return_inverse=True)
        key = self.township_of[self.village[self.home]] * 2000 + code[self.home] * 2 + (self.sex == "M")
        order = np.lexsort((self.rng.random(self.size), key))
        here, there = order[:-1], order[1:]
        able = (key[here] == key[there]) & (self.home[here] != self.home[there])
        able &= (self.group[self.home[here]] < OWN_NAMES) & (self.group[self.home[there]] < OWN_NAMES)
        chosen = self.rng.choice(np.flatnonzero(able), min(able.sum(), round(self.size * LIVES["same_name"] / 2)),
                                 replace=False)
        self.alike = np.zeros(self.size, dtype=bool)
        for one, other in zip(here[chosen].tolist(), there[chosen].tolist()):
            self.given[other] = self.given[one]
            self.alike[[one, other]] = True

    def name_minorities(self):
        """Names that are not surname and given name; brothers and sisters share the father's part or the clan's."""
        parts, rng = self.tables.parts, self.rng

        def draw(group, part, sex):
            names = parts[group, part, sex]
            return names[rng.integers(len(names))]

        def name(children, whole):
            taken = set()
            for child in children:
                while (one := whole(self.sex[child])) in taken:
                    pass
                taken.add(one)
                self.names[child] = one

        homes = np.flatnonzero(self.group >= OWN_NAMES).tolist()
        starts = np.searchsorted(self.home, homes).tolist()
        for home, start in zip(homes, starts):
            group = GROUPS[self.group[home]]
            children = range(start, start + int(self.home_size[home]))
            if group in ("维吾尔族", "哈萨克族", "柯尔克孜族"):
                father, grandfather, mothers = (draw(group, "given", "M") for _ in range(3))
                self.father[home] = f"{father}·{grandfather}"
                self.mother[home] = f"{draw(group, 'given', 'F')}·{mothers}"
                self.grandfather[home] = f"{grandfather}·{draw(group, 'given', 'M')}"
                name(children, lambda sex: f"{draw(group, 'given', sex)}·{father}")
            elif group == "彝族":
                clan, dot = draw(group, "clan", "U"), "·" if rng.random() < 0.6 else ""
                self.father[home] = clan + dot + draw(group, "given", "M")
                self.mother[home] = draw(group, "clan", "U") + dot + draw(group, "given", "F")
                self.grandfather[home] = clan + dot + draw(group, "given", "M")
                name(children, lambda sex: clan + dot + draw(group, "given", sex))
            elif group == "藏族":
                for list_, sex in ((self.father, "M"), (self.mother, "F"), (self.grandfather, "M")):
                    list_[home] = draw(group, "first", "U") + draw(group, "second", sex)
                name(children, lambda sex: draw(group, "first", "U") + draw(group, "second", sex))
            else:
                surname = self.surname[home] if group == "蒙古族" and rng.random() < 0.3 else ""
                self.father[home] = draw(group, "given", "M")
                self.mother[home] = draw(group, "given", "F")
                self.grandfather[home] = draw(group, "given", "M")
                name(children, lambda sex: surname + draw(group, "given", sex))

    def shadow(self, out, strangers):
        """Puts a newcomer of the same name and about the same age near some children who are out of school."""
        rng = self.rng
        homes = self.home[strangers]
        alone = strangers[(self.home_size[homes] == 1) & (self.group[homes] < OWN_NAMES)]
        out = out[self.group[self.home[out]] < OWN_NAMES]
        count = min(len(alone), round(len(out) * SHADOWS))
        self.shadowed = set(rng.choice(out, count, replace=False).tolist())
        for child, other in zip(sorted(self.shadowed), rng.choice(alone, count, replace=False).tolist()):
            self.names[other], self.sex[other] = self.names[child], self.sex[child]
            surname, home = self.surname[self.home[child]], self.home[other]
            for adults in (self.guardian, self.other_guardian):
                adults[home] = adults[home].replace(self.surname[home], surname, 1)
            near = np.flatnonzero(self.township_of == self.township_of[self.village[self.home[child]]])
            self.village[home] = near[rng.integers(len(near))]
            step = rng.choice([0, 365, -365, int(rng.integers(-200, 200))], p=[0.25, 0.125, 0.125, 0.5])
            self.born[other] = (self.born[child] + step) % DAYS

    # Numbers ----------------------------------------------------------------------------------------------------

    def number_all(self):
        rng = self.rng
        days = [FIRST_BIRTH + timedelta(days=one) for one in range(DAYS)]
        self.dates = [one.isoformat() for one in days]
        self.compact = np.array([one.year * 10000 + one.month * 100 + one.day for one in days])
        own = np.array([int(code) for code, _ in self.counties])
        everywhere = np.array([int(code) for code, _ in self.tables.counties])
        county = self.county_of[self.township_of[self.village]]
        prefix = np.where(rng.random(len(county)) < 0.06, rng.choice(everywhere, len(county)), own[county])
        self.prefix = prefix[self.home]
        block = self.township_of[self.village[self.home]] * 37 % 450 * 2
        odd = (self.sex == "M").astype(int)
        sequence = (block + rng.integers(0, 50, self.size) * 2) % 998 + odd
        second = np.flatnonzero(self.twin & (self.place_in_home == 1))

        def follow():
            step = np.where(odd[second] == odd[second - 1], 2, 1)
            sequence[second] = (sequence[second - 1] + step) % 1000

        follow()
        order = np.lexsort((np.arange(self.size), ~self.twin))
        while True:
            key = (self.prefix * 10000 + self.born) * 1000 + sequence
            _, kept = np.unique(key[order], return_index=True)
            again = np.ones(self.size, dtype=bool)
            again[order[kept]] = False
            again[second - 1] |= again[second]
            if not again.any():
                break
            sequence[again] = rng.integers(0, 499, again.sum()) * 2 + odd[again]
            follow()
        self.numbers = citizen_numbers(self.prefix, self.compact[self.born], sequence)

    def traits(self, child):
        found = ["minority"] if self.group[self.home[child]] >= OWN_NAMES else []
        found += ["twin"] if self.twin[child] else []
        found += ["shadowed"] if child in self.shadowed else []
        return found + (["same_name"] if self.alike[child] else [])
