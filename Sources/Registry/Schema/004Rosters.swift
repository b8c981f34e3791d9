extension Schema {
    static let rosters004 = """
        -- One source's list for one area from one supplier, through all its versions.
        CREATE TABLE rosterSeries (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            ownerID INTEGER NOT NULL REFERENCES organization(id),
            coverageID INTEGER NOT NULL REFERENCES organization(id),
            supplier TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (source, coverageID, supplier)
        ) STRICT;

        -- Which column means what, confirmed by a person, recognised again by the header.
        CREATE TABLE rosterMapping (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            headerDigest TEXT NOT NULL,
            version INTEGER NOT NULL,
            columns TEXT NOT NULL CHECK (json_valid(columns)),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (source, headerDigest, version)
        ) STRICT;

        -- One upload: the file as it came and the day for which it speaks.
        CREATE TABLE roster (
            id INTEGER PRIMARY KEY,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            asOf TEXT NOT NULL,
            supplier TEXT NOT NULL,
            fileName TEXT NOT NULL,
            fileDigest BLOB NOT NULL,
            byteCount INTEGER NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX rosterBySeries ON roster(seriesID, knownSeq);

        -- How far the upload has come. Progress, not history.
        CREATE TABLE rosterProgress (
            rosterID INTEGER PRIMARY KEY REFERENCES roster(id),
            state TEXT NOT NULL CHECK (state IN
                ('uploaded', 'mapped', 'checking', 'checked', 'importing', 'imported', 'undone', 'returned')),
            mapping TEXT CHECK (mapping IS NULL OR json_valid(mapping)),
            beganSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            publishedSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            undoingSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            undoneSeq INTEGER REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            baseID INTEGER REFERENCES roster(id),
            version INTEGER,
            seen INTEGER NOT NULL DEFAULT 0,
            usable INTEGER NOT NULL DEFAULT 0,
            waiting INTEGER NOT NULL DEFAULT 0,
            unusable INTEGER NOT NULL DEFAULT 0,
            added INTEGER NOT NULL DEFAULT 0,
            changed INTEGER NOT NULL DEFAULT 0,
            removed INTEGER NOT NULL DEFAULT 0,
            unplaced INTEGER NOT NULL DEFAULT 0,
            projectedTo INTEGER NOT NULL DEFAULT 0,
            reportKeyID INTEGER REFERENCES recordKey(id),
            report BLOB
        ) STRICT;
        CREATE UNIQUE INDEX rosterVersion ON rosterProgress(rosterID, version) WHERE version IS NOT NULL;

        -- For which day each series was last heard of: what it still says is confirmed for that day.
        CREATE VIEW latestRoster AS
            SELECT roster.seriesID, max(roster.asOf) AS asOf FROM roster
            JOIN rosterProgress ON rosterProgress.rosterID = roster.id WHERE state = 'imported' GROUP BY roster.seriesID;

        -- By what a row is recognised in the next version: the keyed fingerprint of its key, and the number (行) it
        -- keeps through all versions. Written sorted, once a version is examined; never taken back.
        CREATE TABLE rosterLine (
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            mark INTEGER NOT NULL,
            line INTEGER NOT NULL,
            PRIMARY KEY (seriesID, mark)
        ) STRICT, WITHOUT ROWID;

        -- A row of a roster, sealed. `line` is the same row through the versions, `content` what it said.
        CREATE TABLE rosterEntry (
            id INTEGER PRIMARY KEY,
            seriesID INTEGER NOT NULL REFERENCES rosterSeries(id),
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            rowNumber INTEGER NOT NULL,
            line INTEGER NOT NULL,
            content INTEGER NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER
        ) STRICT;
        CREATE INDEX rosterEntryByLine ON rosterEntry(seriesID, line);

        -- Rows of the version before that the new one no longer has.
        CREATE TABLE rosterRemoval (
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            entryID INTEGER NOT NULL REFERENCES rosterEntry(id),
            PRIMARY KEY (rosterID, entryID)
        ) STRICT, WITHOUT ROWID;

        -- Rows that wait for a correction, with an owner.
        CREATE TABLE quarantine (
            id INTEGER PRIMARY KEY,
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            rowNumber INTEGER NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('fix', 'unusable')),
            line INTEGER,
            ownerID INTEGER REFERENCES user(id),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            UNIQUE (rosterID, rowNumber)
        ) STRICT;
        """
        + kept("rosterSeries") + kept("rosterMapping") + kept("roster") + publishable("rosterEntry")

    /// Rows that bulk work writes ahead: until its entry is published they may be taken back, afterwards never.
    static func publishable(_ table: String) -> String {
        """

        CREATE INDEX \(table)ByKnown ON \(table)(knownSeq);
        CREATE INDEX \(table)ByReplaced ON \(table)(replacedSeq) WHERE replacedSeq IS NOT NULL;
        CREATE TRIGGER \(table)IsKept BEFORE UPDATE ON \(table)
        WHEN NEW.id <> OLD.id OR NEW.knownSeq <> OLD.knownSeq
            OR (OLD.replacedSeq IS NOT NULL AND OLD.replacedSeq NOT IN (SELECT seq FROM unpublished))
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        CREATE TRIGGER \(table)Stays BEFORE DELETE ON \(table)
        WHEN OLD.knownSeq NOT IN (SELECT seq FROM unpublished)
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
    }
}
