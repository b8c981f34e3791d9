extension Schema {
    static let cases013 =
        """
        -- One child who has to be brought back to school (劝返案件). What people wrote is sealed.
        CREATE TABLE caseFile (
            id INTEGER PRIMARY KEY,
            childID INTEGER NOT NULL REFERENCES child(id),
            year INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            origin TEXT NOT NULL CHECK (origin IN ('hand', 'run', 'attendance')),
            runID INTEGER REFERENCES matchRun(id) CHECK ((runID IS NOT NULL) = (origin = 'run')),
            absentSince TEXT CHECK ((absentSince IS NOT NULL) = (origin = 'attendance')),
            absentDays INTEGER CHECK ((absentDays IS NOT NULL) = (origin = 'attendance')),
            openedOn TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (year, number)
        ) STRICT;
        CREATE INDEX caseFileByChild ON caseFile(childID);

        -- Where a case stands since which step. The row that nothing replaced is the present one.
        CREATE TABLE caseStep (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            childID INTEGER NOT NULL REFERENCES child(id),
            kind TEXT NOT NULL CHECK
                (kind IN ('opened', 'withdrawn', 'returned', 'relapsed', 'closed', 'reopened', 'takenBack')),
            state TEXT NOT NULL CHECK (state IN ('visiting', 'watching', 'closed', 'withdrawn')),
            ownerID INTEGER NOT NULL REFERENCES organization(id),
            happenedOn TEXT NOT NULL,
            -- Where the child came back to, and on how many days it was there.
            schoolID INTEGER REFERENCES organization(id),
            presentDays INTEGER CHECK (presentDays > 0),
            watchUntil TEXT CHECK (watchUntil IS NOT NULL OR state <> 'watching'),
            category TEXT CHECK ((category IS NOT NULL) = (state = 'closed')),
            followUntil TEXT,
            userID INTEGER REFERENCES user(id),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE INDEX caseStepByCase ON caseStep(caseID);
        CREATE UNIQUE INDEX caseStepOnce ON caseStep(caseID) WHERE replacedSeq IS NULL;
        -- A child has at most one case that is open.
        CREATE UNIQUE INDEX caseOpenOnce ON caseStep(childID)
            WHERE replacedSeq IS NULL AND state IN ('visiting', 'watching');

        -- Why the child left, by code (原因).
        CREATE TABLE caseCause (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            code TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX caseCauseOnce ON caseCause(caseID, code) WHERE replacedSeq IS NULL;

        -- By which scheme the child is helped (三帮一, 五帮一 …), and by whom, from and until.
        CREATE TABLE careTeam (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            scheme TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX careTeamOnce ON careTeam(caseID) WHERE replacedSeq IS NULL;
        CREATE TABLE careMember (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            role TEXT NOT NULL,
            userID INTEGER REFERENCES user(id),
            trueFrom TEXT NOT NULL,
            trueUntil TEXT CHECK (trueUntil > trueFrom),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE INDEX careMemberByCase ON careMember(caseID);
        CREATE INDEX careMemberByUser ON careMember(userID) WHERE replacedSeq IS NULL AND trueUntil IS NULL;

        -- What is to be done (一生一案), version after version, and what came of each measure.
        CREATE TABLE casePlan (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            version INTEGER NOT NULL CHECK (version > 0),
            madeOn TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (caseID, version)
        ) STRICT;
        CREATE TABLE caseMeasure (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            planID INTEGER NOT NULL REFERENCES casePlan(id),
            place INTEGER NOT NULL,
            kind TEXT NOT NULL,
            dueOn TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (planID, place)
        ) STRICT;
        CREATE TABLE measureResult (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            measureID INTEGER NOT NULL REFERENCES caseMeasure(id),
            result TEXT NOT NULL CHECK (result IN ('done', 'dropped')),
            happenedOn TEXT NOT NULL,
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX measureResultOnce ON measureResult(measureID) WHERE replacedSeq IS NULL;

        -- Calls, visits, meetings, and looking again each term.
        CREATE TABLE caseContact (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            kind TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'meeting', 'recheck')),
            happenedOn TEXT NOT NULL,
            reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
            nextOn TEXT,
            userID INTEGER REFERENCES user(id),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE INDEX caseContactByCase ON caseContact(caseID, happenedOn);

        CREATE TABLE casePlacement (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            kind TEXT NOT NULL,
            schoolID INTEGER REFERENCES organization(id),
            className TEXT NOT NULL,
            trueFrom TEXT NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX casePlacementOnce ON casePlacement(caseID) WHERE replacedSeq IS NULL;

        -- A lawful notice (文书): its number is never given twice, also when it was withdrawn.
        CREATE TABLE caseNotice (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            step TEXT NOT NULL,
            issuer TEXT NOT NULL,
            code TEXT NOT NULL,
            year INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            writtenOn TEXT NOT NULL,
            dueOn TEXT NOT NULL CHECK (dueOn > writtenOn),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq),
            UNIQUE (code, year, number)
        ) STRICT;
        CREATE INDEX caseNoticeByCase ON caseNotice(caseID);
        CREATE TABLE noticeService (
            id INTEGER PRIMARY KEY,
            caseID INTEGER NOT NULL REFERENCES caseFile(id),
            noticeID INTEGER NOT NULL REFERENCES caseNotice(id),
            manner TEXT NOT NULL,
            servedOn TEXT NOT NULL,
            -- As many days after the service as the notice gives; the next step waits until they are over.
            dueOn TEXT NOT NULL CHECK (dueOn > servedOn),
            userID INTEGER REFERENCES user(id),
            keyID INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            knownSeq INTEGER NOT NULL REFERENCES journal(seq) DEFERRABLE INITIALLY DEFERRED,
            replacedSeq INTEGER CHECK (replacedSeq > knownSeq)
        ) STRICT;
        CREATE UNIQUE INDEX noticeServiceOnce ON noticeService(noticeID) WHERE replacedSeq IS NULL;

        -- Where each case stands today and what is due next, for lists and desks. Made from the rows above, and no history.
        CREATE TABLE caseNow (
            caseID INTEGER PRIMARY KEY REFERENCES caseFile(id),
            childID INTEGER NOT NULL,
            ownerID INTEGER NOT NULL,
            countyID INTEGER,
            state TEXT NOT NULL,
            task TEXT,
            dueOn TEXT,
            relapses INTEGER NOT NULL,
            returnedOn TEXT,
            watchUntil TEXT,
            category TEXT
        ) STRICT;
        CREATE INDEX caseNowByChild ON caseNow(childID);
        CREATE INDEX caseNowByDue ON caseNow(dueOn) WHERE dueOn IS NOT NULL;
        CREATE INDEX caseNowByOwner ON caseNow(ownerID);
        """
        + ["caseFile", "casePlan", "caseMeasure"].map(kept).joined()
        + [
            "caseStep", "caseCause", "careTeam", "careMember", "measureResult", "caseContact", "casePlacement",
            "caseNotice", "noticeService",
        ].map(replaceable).joined()
        + stands(
            "caseStep",
            "caseID, childID, kind, state, ownerID, happenedOn, schoolID, presentDays, watchUntil, category, followUntil, userID, keyID, sealed, knownSeq"
        )
        + stands("caseCause", "caseID, code, knownSeq")
        + stands("careTeam", "caseID, scheme, knownSeq")
        + stands("careMember", "caseID, role, userID, trueFrom, trueUntil, keyID, sealed, knownSeq")
        + stands("measureResult", "caseID, measureID, result, happenedOn, keyID, sealed, knownSeq")
        + stands("caseContact", "caseID, kind, happenedOn, reached, nextOn, userID, keyID, sealed, knownSeq")
        + stands("casePlacement", "caseID, kind, schoolID, className, trueFrom, knownSeq")
        + stands(
            "caseNotice", "caseID, step, issuer, code, year, number, writtenOn, dueOn, keyID, sealed, knownSeq")
        + stands("noticeService", "caseID, noticeID, manner, servedOn, dueOn, userID, keyID, sealed, knownSeq")
}
