import Documents

@testable import Eligibility

/// Policies that nobody has, made to use every word of the language.
enum OddBook {
    static func book() throws -> PolicyBook {
        try PolicyBook([
            DataFile(name: "groups.yaml", text: try Shelf.text("policies/groups.yaml")),
            DataFile(name: "odd.yaml", text: odd), DataFile(name: "local.yaml", text: local),
            DataFile(name: "event.yaml", text: event), DataFile(name: "routing.yaml", text: routing),
            DataFile(name: "stacking.yaml", text: stacking),
        ])
    }

    static let odd = """
        id: odd
        name: 怪
        english: odd
        place: national
        basis: opening-day
        measure: cutoff
        payout: card
        for: {not: {equals: {stage: doctor}}}
        requires:
          - {when: {any: [{same: {facts: [school_region, hukou_region], level: province}}, {group: must-include}]}, else: region}
        rules:
          - id: new
            from: 2023-09-10
            document: 新
            source: 无
            says: 新
            retroactive: yes
            rowsMayOverlap: yes
            rows:
              - {when: {all: [{known: tuition}, {known: grade}]}, amount: {share: [{total: [{fact: tuition}, 0.01]}, grade]}}
              - {when: {atLeast: {grade: 3}}, amount: {times: [{greatest: [{fact: school_fee}, 10.00]}, grade]}}
              - {when: {less: {grade: 2}}, amount: {percent: [33.33, {fact: school_fee}]}}
            otherwise: grade
            rounding: half-even jiao
          - id: old
            from: 2019-02-20
            last: 2023-08-31
            document: 旧
            source: 无
            says: 旧
            rows:
              - {when: {atMost: {grade: 2}}, amount: {share: [100.00, 3]}}
              - {when: {greater: {grade: 2}}, amount: local}
            plus:
              - {when: {yes: veteran}, amount: {percent: [12.5, {fact: school_fee}]}}
              - {when: {any: [{group: disabled}, {equals: {meal_pilot: local}}]}, amount: {times: [1.00, meal_days]}}
            rounding: up
        gaps:
          - {from: 2023-09-01, last: 2023-09-09, because: 试}
        quota:
          per: school
          always: {group: orphan}
          order: [{first: {in: {hardship: [special]}}}, {highest: priority}, {lowest: birth}]
          places: {S1: 20, S2: 5}
        child: {stage: primary, grade: 1, school_region: "341524", hukou_region: "341502", school_fee: 100.00, paid_elsewhere: no}
        examples:
          - {term: 2020-autumn, facts: {}, due: 33.34}
          - {term: 2020-autumn, facts: {grade: 3}, undecided: no-local-rate}
          - {term: 2020-autumn, facts: {hukou_region: "440106"}, refused: region}
          - {term: 2020-autumn, facts: {hukou_region: "440106", group.orphan: yes}, due: 33.34}
          - {term: 2020-autumn, facts: {veteran: yes, school_fee: 0.40}, due: 33.39}
          - {term: 2020-autumn, facts: {group.disabled: yes}, undecided: "missing:meal_days"}
          - {term: 2020-autumn, facts: {veteran: yes, school_fee: 8.00, meal_pilot: local, meal_days: 3}, due: 37.34}
          - {term: 2024-autumn, facts: {}, due: 33.30}
          - {term: 2024-autumn, facts: {grade: 3}, due: 300.00}
          - {term: 2024-autumn, facts: {tuition: 7.00}, due: 7.00}
          - {term: 2024-autumn, facts: {tuition: 7.00, grade: 0}, undecided: "zero:grade"}
          - {term: 2024-autumn, facts: {grade: 2}, refused: grade}
          - {term: 2023-autumn, opening: 2023-09-05, facts: {}, undecided: unconfirmed}
          - {term: 2024-autumn, facts: {hukou_region: "440106"}, refused: region}
          - {term: 2024-autumn, facts: {hukou_region: "440106", paid_elsewhere: no, group.orphan: yes}, due: 33.30}
          - {term: 2024-autumn, facts: {stage: doctor}, none: yes}
        """

    static let local = """
        id: odd-local
        name: 怪地
        english: odd local
        place: "43"
        overlays: odd
        placedBy: hukou_region
        basis: term
        measure: school-year-start
        payer: school_region
        payout: card
        for: {in: {stage: [primary, junior, preschool]}}
        requires:
          - {when: {age: {from: 3, to: 6, on: cutoff}}, else: too-old}
        rules:
          - id: one
            from: 2021-autumn
            last: 2024-spring
            document: 地
            source: 无
            says: 地
            amount: {least: [{fact: care_fee}, 500.00]}
        child: {stage: primary, birth: 2017-10-01, school_region: "430626", hukou_region: "430124", care_fee: 600.00, paid_elsewhere: no}
        examples:
          - {term: 2021-autumn, facts: {}, due: 500.00}
          - {term: 2022-autumn, facts: {birth: 2010-01-01}, refused: too-old}
          - {term: 2022-autumn, facts: {stage: senior}, none: yes}
        """

    static let event = """
        id: odd-event
        name: 怪事
        english: odd event
        place: "43"
        basis: contract_on
        measure: term
        payout: loan
        for: {any: [{known: contract_on}, {yes: veteran}]}
        rules:
          - {id: b, from: 2022-01-24, last: 2023-08-31, document: 乙, source: 无, says: 乙, amount: {least: [{fact: loan_amount}, {fact: tuition}]}}
          - {id: a, from: 2015-01-01, last: 2020-12-31, document: 甲, source: 无, says: 甲, amount: 12.34}
        gaps:
          - {from: 2021-01-01, last: 2022-01-23, because: 试}
        child: {school_region: "430626", contract_on: 2016-01-01, loan_amount: 3.00, tuition: 4.00, hukou_region: "430626"}
        examples:
          - {term: 2024-autumn, facts: {}, due: 12.34}
          - {term: 2024-autumn, facts: {contract_on: 2023-08-31}, due: 3.00}
          - {term: 2024-autumn, facts: {contract_on: 2023-09-01}, refused: ended}
          - {term: 2024-autumn, facts: {contract_on: 2021-02-01}, undecided: unconfirmed}
          - {term: 2024-autumn, facts: {contract_on: unknown, veteran: yes}, undecided: "missing:contract_on"}
          - {term: 2024-autumn, facts: {contract_on: unknown}, none: yes}
        """

    static let routing = """
        routes:
          - id: odd
            place: national
            for: {not: {same: {facts: [school_region, hukou_region], level: city}}}
            rules:
              - id: one
                from: 2020-autumn
                document: 路
                says: 路
                cases:
                  - {when: {yes: paid_elsewhere}, refuse: paid-elsewhere}
                  - {when: {not: {yes: paid_elsewhere}}, payer: hukou_region}
            child: {stage: primary, grade: 1, school_region: "430626", hukou_region: "430124", school_fee: 100.00, paid_elsewhere: no}
            examples:
              - {policy: odd, term: 2020-autumn, facts: {}, due: 33.34, payer: "430124"}
              - {policy: odd, term: 2020-autumn, facts: {paid_elsewhere: yes}, refused: paid-elsewhere}
        """

    static let stacking = """
        exclusions:
          - {keep: odd, over: odd-event, from: 2021-autumn, last: 2024-autumn, document: 叠}
        caps:
          - {policies: [odd-local, odd-event], most: 300.00, from: 2022-autumn, document: 顶}
        """
}
