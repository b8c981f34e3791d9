extension Schema {
    static let history011 = """
        -- Work that was taken back for good counts no more among what is not published yet.
        UPDATE pending SET abandonedSeq = seq WHERE publishedSeq IS NULL
            AND seq NOT IN (SELECT beganSeq FROM rosterProgress WHERE beganSeq IS NOT NULL)
            AND seq NOT IN (SELECT undoingSeq FROM rosterProgress WHERE undoingSeq IS NOT NULL);
        DROP VIEW unpublished;
        CREATE VIEW unpublished AS SELECT seq FROM pending WHERE publishedSeq IS NULL AND abandonedSeq IS NULL;
        DROP INDEX pendingOpen;
        CREATE INDEX pendingOpen ON pending(seq) WHERE publishedSeq IS NULL AND abandonedSeq IS NULL;

        -- By which checks a row waits, so that rows can be picked by them without being opened.
        CREATE TABLE quarantineProblem (
            rosterID INTEGER NOT NULL REFERENCES roster(id),
            problem TEXT NOT NULL,
            rowNumber INTEGER NOT NULL,
            PRIMARY KEY (rosterID, problem, rowNumber)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX quarantineStepByOwner ON quarantineStep(ownerID) WHERE kind = 'assigned';

        -- Bulk work that counts: published, and not undone since.
        CREATE VIEW standingWork AS SELECT seq FROM pending WHERE publishedSeq IS NOT NULL
            AND seq NOT IN (SELECT beganSeq FROM rosterProgress WHERE state = 'undone' AND beganSeq IS NOT NULL);

        -- By which work a child came to have a name or number, and by which no row says so any more. Nothing in it is
        -- history; what was there before this migration counts.
        ALTER TABLE seek ADD COLUMN fromSeq INTEGER;
        ALTER TABLE seek ADD COLUMN goneSeq INTEGER;
        CREATE INDEX seekGone ON seek(goneSeq) WHERE goneSeq IS NOT NULL;

        -- What a row of facts says stands as it was written; only by which entry it was replaced may be said later.
        CREATE TRIGGER organizationFactStands BEFORE UPDATE OF
            organizationID, name, code, regionCode, parentID, trueFrom, trueUntil, knownSeq ON organizationFact
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER organizationSuccessionStands BEFORE UPDATE OF
            fromID, toID, change, happenedOn, knownSeq ON organizationSuccession
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER postStands BEFORE UPDATE OF
            organizationID, title, holder, trueFrom, trueUntil, knownSeq ON post
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER appointmentStands BEFORE UPDATE OF
            userID, role, organizationID, trueFrom, trueUntil, knownSeq ON appointment
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER rosterEntryStands BEFORE UPDATE OF
            seriesID, rosterID, rowNumber, line, content, keyID, sealed, knownSeq ON rosterEntry
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER standsForStands BEFORE UPDATE OF
            seriesID, line, childID, basis, knownSeq ON standsFor
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER enrolmentStands BEFORE UPDATE OF
            childID, kind, organizationID, schoolName, stage, grade, className, boarding, state, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON enrolment
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER membershipStands BEFORE UPDATE OF
            childID, scheme, code, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON membership
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER residenceStands BEFORE UPDATE OF
            childID, household, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON residence
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER standingStands BEFORE UPDATE OF
            childID, organizationID, basis, trueFrom, trueUntil, seriesID, line, entryID, knownSeq ON standing
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

        CREATE TRIGGER findingStands BEFORE UPDATE OF
            childID, kind, otherChildID, entryID, knownSeq ON finding
        BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
        """
}
