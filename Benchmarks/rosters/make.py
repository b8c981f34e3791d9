#!/usr/bin/env python3
"""Writes a register of pupils (学籍) with COUNT rows, made up and always the same: make.py COUNT VERSION FILE.
VERSION schools writes the list of their schools instead, for `yidan organization import`; households-N writes N children of
the county (户籍学龄人口): forty-nine of fifty are among COUNT pupils, of a hundred of those two have a wrong digit in the
number and one has another given name.

Version 2 differs from version 1 in one row of a hundred: another class. Numbers begin with 539999, which is no place.
"""
import sys

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任"
GIVEN = "子梓雨欣怡浩宇轩涵佳明思嘉俊杰诗婷文博晨阳雪琪志强海燕小禾满桂英永福清华敏芳"


def number(index):
    day = index % 365
    birth = "%04d%02d%02d" % (2010 + index // 365 % 8, day // 31 + 1, day % 28 + 1)
    first = "539999" + birth + "%03d" % (index // 2920 % 1000)
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, WEIGHTS)) % 11]


def schools(count, path):
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        out.write("名称,类别,代码,上级代码,行政区划,起始日期\r\n")
        for place in range(min(10000, count * 2 // 900 + 2)):
            out.write(f"第{place}小学,中小学,215398{place:04d},539921,539921,2010-09-01\r\n")


def people(count):
    """One after the other: index, number, name. No number comes twice."""
    seen, index = set(), 0
    while len(seen) < count:
        index += 1
        digits = number(index * 7919 % 23_360_000)
        if digits in seen:
            continue
        seen.add(digits)
        yield index, digits, SURNAMES[index * 31 % len(SURNAMES)] + GIVEN[index * 17 % len(GIVEN)] + GIVEN[index * 13 % len(GIVEN)]


def households(count, wanted, path):
    every = max(1, count // wanted)
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        out.write("户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,户籍地行政区划代码,县,乡镇,村,监护人姓名,联系电话,变动情况\r\n")
        for row, (index, digits, name) in enumerate(people(count + wanted // 50 + 1), 1):
            # The last ones are no pupils.
            if row <= count and row % every or row > count + wanted // 50:
                continue
            place = row // every
            birth, sex = digits[6:14], "男" if int(digits[16]) % 2 else "女"
            if place % 50 == 7:
                digits = digits[:15] + str((int(digits[15]) + 1) % 10) + digits[16:]
            if place % 100 == 11:
                name = name[:2] + GIVEN[(GIVEN.index(name[2]) + 5) % len(GIVEN)]
            out.write(f"H{row},{name[0]}桂英,{name},{sex},汉族,{birth},{digits},539921,某县,第{place % 30}乡,第{place % 300}村,"
                      f"{name[0]}桂英,140{index % 10**8:08d},正常\r\n")


def pupils(count, version, path):
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        out.write("学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,"
                  "入学年月,就读方式,成员1姓名,成员1关系,成员1联系电话,学生当前状态\r\n")
        for row, (index, digits, name) in enumerate(people(count), 1):
            sex = "男" if int(digits[16]) % 2 else "女"
            grade = index % 6
            room = index // 50 % 8 + 1 + (1 if version > 1 and row % 100 == 0 else 0)
            grades = "一二三四五六"[grade]
            out.write(f"215398{index // 900 % 10000:04d},第{index // 900 % 10000}小学,{grades}年级,{grades}（{room}）班,{name},{sex},"
                      f"{digits[6:14]},汉族,居民身份证,{digits},G{digits},{2025 - grade}09,走读,{name[0]}桂英,祖母,140{index % 10**8:08d},在读\r\n")


def main():
    count, what, path = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    if what == "schools":
        schools(count, path)
    elif what.startswith("households-"):
        households(count, int(what.split("-")[1]), path)
    else:
        pupils(count, int(what), path)


main()
