extension Schema {
    static let organizations002 = """
        CREATE TABLE organization (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        -- What an organisation was called, where it stood and under whom, from and until.
        CREATE TABLE organizationFact (
            id INTEGER PRIMARY KEY,
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            name TEXT NOT NULL CHECK (name <> ''),
            code TEXT,
            regionCode TEXT,
            parentID INTEGER REFERENCES organization(id),
            trueFrom TEXT NOT NULL,
            trueUntil TEXT CHECK (trueUntil > trueFrom),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX organizationFactOpen ON organizationFact(organizationID)
            WHERE replacedSeq IS NULL AND trueUntil IS NULL;
        CREATE INDEX organizationFactByCode ON organizationFact(code);
        CREATE INDEX organizationFactByName ON organizationFact(name);
        CREATE INDEX organizationFactByParent ON organizationFact(parentID);

        -- A merged, split, renamed or closed organisation and who carries on.
        CREATE TABLE organizationSuccession (
            id INTEGER PRIMARY KEY,
            fromID INTEGER NOT NULL REFERENCES organization(id),
            toID INTEGER REFERENCES organization(id),
            change TEXT NOT NULL CHECK (change IN ('merged', 'split', 'closed', 'recoded')),
            happenedOn TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;

        -- A post in a team (领导小组, 督战专班) and who holds it; no name means vacant.
        CREATE TABLE post (
            id INTEGER PRIMARY KEY,
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            title TEXT NOT NULL,
            holder TEXT,
            trueFrom TEXT NOT NULL,
            trueUntil TEXT CHECK (trueUntil > trueFrom),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;

        CREATE VIEW organizationNow AS
            SELECT organization.id, organization.kind, fact.name, fact.code, fact.regionCode, fact.parentID,
                fact.trueFrom, fact.trueUntil
            FROM organization JOIN organizationFact AS fact ON fact.organizationID = organization.id
            WHERE fact.replacedSeq IS NULL AND fact.trueUntil IS NULL;

        -- Who stands under whom today, each under itself too; rebuilt from the facts.
        CREATE TABLE organizationClosure (
            ancestorID INTEGER NOT NULL REFERENCES organization(id),
            descendantID INTEGER NOT NULL REFERENCES organization(id),
            depth INTEGER NOT NULL,
            PRIMARY KEY (descendantID, ancestorID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX organizationClosureDown ON organizationClosure(ancestorID, descendantID);
        """
        + kept("organization") + replaceable("organizationFact") + replaceable("organizationSuccession")
        + replaceable("post")

    /// Rows that never change and never go.
    static func kept(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)IsKept BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        CREATE TRIGGER \(table)Stays BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
    }

    /// Rows of which one thing may be said later, once: by which entry they were replaced.
    static func replaceable(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)IsKept BEFORE UPDATE ON \(table)
        WHEN OLD.replacedSeq IS NOT NULL OR NEW.replacedSeq IS NULL OR NEW.knownSeq <> OLD.knownSeq
            OR NEW.id <> OLD.id
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        CREATE TRIGGER \(table)Stays BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
    }
}
