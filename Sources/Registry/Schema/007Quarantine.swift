extension Schema {
    static let quarantine007 = """
        -- What somebody did about a row that waits: put it right, handed it on, gave it up. Only added to, never changed.
        -- A row is known by its roster, its place in the file and the examination that put it there.
        CREATE TABLE quarantineStep (
            id INTEGER PRIMARY KEY,
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            rowNumber INTEGER NOT NULL,
            examinedSeq INTEGER NOT NULL REFERENCES journal(seq),
            kind TEXT NOT NULL CHECK (kind IN ('corrected', 'assigned', 'givenUp')),
            verdict TEXT NOT NULL CHECK (verdict IN ('fix', 'unusable')),
            -- What the file said, as a fingerprint: after a new examination of the same file the correction holds on.
            original INTEGER NOT NULL,
            ownerID INTEGER REFERENCES user(id),
            -- The version with which the corrected row goes in.
            versionID INTEGER REFERENCES roster(id),
            reason TEXT NOT NULL,
            keyID INTEGER,
            sealed BLOB,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((kind = 'assigned') = (ownerID IS NOT NULL)),
            CHECK ((kind = 'corrected') = (versionID IS NOT NULL AND keyID IS NOT NULL AND sealed IS NOT NULL))
        ) STRICT;
        CREATE INDEX quarantineStepByRow ON quarantineStep(rosterID, rowNumber);

        -- A small version that carries nothing but rows of an imported one that were put right later.
        CREATE TABLE rosterSupplement (
            id INTEGER PRIMARY KEY,
            rosterID INTEGER NOT NULL UNIQUE REFERENCES roster(id),
            ofID INTEGER NOT NULL REFERENCES roster(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE INDEX rosterSupplementOf ON rosterSupplement(ofID);

        -- Rows that wait no longer: given up, or put right in a version that still stands.
        CREATE VIEW settledRow AS
            SELECT step.rosterID, step.rowNumber, step.verdict, step.kind, step.versionID
            FROM quarantineStep AS step
            JOIN rosterProgress AS own ON own.rosterID = step.rosterID AND own.beganSeq = step.examinedSeq
            LEFT JOIN rosterProgress AS version ON version.rosterID = step.versionID
            WHERE step.id = (SELECT max(later.id) FROM quarantineStep AS later WHERE later.rosterID = step.rosterID
                    AND later.rowNumber = step.rowNumber AND later.examinedSeq = step.examinedSeq
                    AND later.kind <> 'assigned')
                AND (step.kind = 'givenUp' OR version.state IN ('checked', 'importing', 'imported'));

        -- Somebody asks to take a long list out; somebody else allows it or not; it is taken once. Only added to.
        CREATE TABLE exportRequest (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL,
            query TEXT NOT NULL,
            format TEXT NOT NULL CHECK (format IN ('xlsx', 'csv', 'json')),
            title TEXT NOT NULL,
            count INTEGER NOT NULL,
            reason TEXT NOT NULL,
            userID INTEGER NOT NULL REFERENCES user(id),
            organizationID INTEGER NOT NULL REFERENCES organization(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        CREATE TABLE exportStep (
            id INTEGER PRIMARY KEY,
            requestID INTEGER NOT NULL REFERENCES exportRequest(id),
            kind TEXT NOT NULL CHECK (kind IN ('approved', 'refused', 'taken')),
            userID INTEGER NOT NULL REFERENCES user(id),
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (requestID, kind)
        ) STRICT;
        -- It is either allowed or not.
        CREATE UNIQUE INDEX exportDecided ON exportStep(requestID) WHERE kind <> 'taken';
        """ + kept("quarantineStep") + kept("rosterSupplement") + kept("exportRequest") + kept("exportStep")
}
