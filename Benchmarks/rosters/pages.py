#!/usr/bin/env python3
"""Turns pages like somebody at the bureau, one after the other, and says how long they took.

pages.py BASE LOGIN PASSWORD SECONDS [runs]: each round asks for lists at several places and searches once, a tenth of
a second between two clicks; with runs, for the newest comparison, its lists and the overview.
"""
import gzip
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

BASE, LOGIN, PASSWORD, SECONDS = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
SEARCH = "王子梓"
browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))


def ask(path, form=None):
    data = urllib.parse.urlencode(form).encode() if form else None
    with browser.open(urllib.request.Request(BASE + path, data=data, headers={"Origin": BASE})) as answer:
        return answer.read()


def hidden(page):
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.decode()))


def places(last, search):
    return [
        ("children, first page", "/children", None), ("children, middle", f"/children?page={last // 2 + 1}", None),
        ("children, last page", f"/children?page={last}", None), ("rosters", "/rosters", None),
        ("jobs", "/jobs", None), ("desk", "/desk", None), ("search by name", "/children/search", search),
    ]


def results():
    run = re.search(r'href="(/runs/[0-9a-z]{13})"', ask("/runs").decode())[1]
    token = run.split("/")[2]
    return [
        ("comparisons", "/runs", None), ("result", run, None), ("overview", f"/overview?run={token}", None),
        ("children of it, first page", run + "/children", None), ("open children", run + "/children?side=open", None),
        ("doubts", run + "/doubts", None),
    ]


def main():
    form = hidden(ask("/session"))
    form.update(account=LOGIN, password=PASSWORD)
    page = ask("/session", form)
    if "/session/closure" not in page.decode():
        sys.exit("pages: could not log in")
    first = time.perf_counter()
    page = ask("/children")
    first = time.perf_counter() - first
    total = int((re.search(r"共 ([\d,]+) 名", page.decode()) or [0, "0"])[1].replace(",", ""))
    last = max(1, total // 50)
    wanted = results() if sys.argv[5:] == ["runs"] else places(last, dict(hidden(page), q=SEARCH))
    times, size, end = {}, 0, time.time() + SECONDS
    while time.time() < end:
        for name, path, body in wanted:
            began = time.perf_counter()
            try:
                answer = ask(path, body)
            except urllib.error.HTTPError as error:
                sys.exit(f"pages: {path} gave {error.code}")
            times.setdefault(name, []).append(time.perf_counter() - began)
            size = max(size, len(gzip.compress(answer)))
            time.sleep(0.1)
    every = sorted(t for list in times.values() for t in list)
    print(f"children within reach: {total:,}; first list after the start: {first * 1000:.0f} ms; largest page {size / 1024:.1f} KB gzip")
    for name, list in times.items():
        list.sort()
        print(f"  {name}: p50 {list[len(list) // 2] * 1000:.0f} ms, p95 {list[int(len(list) * .95)] * 1000:.0f} ms")
    print(f"all {len(every)} pages: p50 {every[len(every) // 2] * 1000:.0f} ms, p95 {every[int(len(every) * .95)] * 1000:.0f} ms")


main()
