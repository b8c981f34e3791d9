extension Schema {
    static let children005 = """
        -- Someone of school age: a stable number, nothing else.
        CREATE TABLE child (
            id INTEGER PRIMARY KEY,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;

        -- Which child a line of a roster stands for, and on what grounds.
        CREATE TABLE standsFor (
            id INTEGER PRIMARY KEY,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            line INTEGER NOT NULL,
            childID INTEGER NOT NULL REFERENCES child(id),
            basis TEXT NOT NULL CHECK (basis IN ('new', 'number', 'studentNumber', 'ruling')),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX standsForByLine ON standsFor(seriesID, line);
        CREATE INDEX standsForByChild ON standsFor(childID);

        -- The registers say which row a fact came from without a foreign key: SQLite would look for its children in
        -- whole tables whenever a row is taken back. `yidan doctor` looks instead.
        CREATE TABLE enrolment (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            kind TEXT NOT NULL,
            organizationID INTEGER REFERENCES organization(id),
            schoolName TEXT NOT NULL,
            stage TEXT,
            grade TEXT,
            className TEXT,
            boarding TEXT,
            state TEXT,
            trueFrom TEXT NOT NULL,
            trueUntil TEXT,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            line INTEGER NOT NULL,
            entryID INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX enrolmentByChild ON enrolment(childID);
        CREATE INDEX enrolmentByOrganization ON enrolment(organizationID) WHERE replacedSeq IS NULL;

        CREATE TABLE membership (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            scheme TEXT NOT NULL,
            code TEXT NOT NULL,
            trueFrom TEXT NOT NULL,
            trueUntil TEXT,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            line INTEGER NOT NULL,
            entryID INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX membershipByChild ON membership(childID);

        -- A child in a household; the household is the fingerprint of its number in its source.
        CREATE TABLE residence (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            household INTEGER NOT NULL,
            trueFrom TEXT NOT NULL,
            trueUntil TEXT,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            line INTEGER NOT NULL,
            entryID INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX residenceByChild ON residence(childID);
        CREATE INDEX residenceByHousehold ON residence(household);

        -- Why an organisation may see a child.
        CREATE TABLE standing (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            basis TEXT NOT NULL CHECK (basis IN ('hukou', 'enrolled', 'taught', 'listed', 'assigned', 'sampled', 'paying')),
            trueFrom TEXT NOT NULL,
            trueUntil TEXT,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            line INTEGER NOT NULL,
            entryID INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX standingByChild ON standing(childID, organizationID);
        CREATE INDEX standingByOrganization ON standing(organizationID, childID);

        -- Something that was noticed about a child and waits for a person.
        CREATE TABLE finding (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            kind TEXT NOT NULL,
            otherChildID INTEGER REFERENCES child(id),
            entryID INTEGER,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX findingByChild ON finding(childID);

        -- What can be searched. All three may be deleted and made again; none is history. They are written sorted, a
        -- segment of a roster at a time: in the order of the file each row would touch a dozen pages of its own.
        -- Every spelling of a name, once.
        CREATE TABLE seekName (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;
        -- By which parts and initials a spelling is found.
        CREATE TABLE seekPart (
            kind TEXT NOT NULL CHECK (kind IN ('bigram', 'initials')),
            term TEXT NOT NULL,
            nameID INTEGER NOT NULL REFERENCES seekName(id),
            PRIMARY KEY (kind, term, nameID)
        ) STRICT, WITHOUT ROWID;
        -- Which child has the name (1), or a number by its keyed fingerprint (2 身份证号, 3 学籍号, 4 残疾人证, 5 电话).
        -- A child that was taken back may linger here: whoever looks joins `child`.
        CREATE TABLE seek (
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
            term INTEGER NOT NULL,
            childID INTEGER NOT NULL,
            PRIMARY KEY (kind, term, childID)
        ) STRICT, WITHOUT ROWID;
        """
        + taken("child")
        + ["standsFor", "enrolment", "membership", "residence", "standing", "finding"].map(publishable).joined()

    /// Rows without any later word to them, which an unpublished entry may still take back.
    static func taken(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)IsKept BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        CREATE TRIGGER \(table)Stays BEFORE DELETE ON \(table)
        WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
    }
}
